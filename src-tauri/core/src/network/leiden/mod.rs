//! Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019) on modularity with resolution 1: move nodes,
//! refine what came out, take each refined part for one node, and again. All sums are whole numbers, so that nothing is
//! rounded and every machine finds the same. How good a partition is, `communities.rs` tells.

mod level;

use std::collections::VecDeque;

use self::level::{Level, Tally};
use super::graph::Adjacency;
use super::random::Random;

/// Improves a partition, given as a label below the number of nodes for each, as long as whole rounds of the algorithm
/// make it better. Communities of the answer are numbered from 0 without gaps.
pub(super) fn improve(
    graph: &Adjacency,
    mut community: Vec<u32>,
    random: &mut Random,
    most_rounds: usize,
) -> Vec<u32> {
    let lowest = Level::lowest(graph);
    let mut best = score(&lowest, &community);
    for _ in 0..most_rounds {
        let next = round(&lowest, community.clone(), random);
        let reached = score(&lowest, &next);
        if reached <= best {
            break;
        }
        (community, best) = (next, reached);
    }
    number(&mut community);
    community
}

/// The modularity of a partition times the square of the total: whole, so that it compares exactly.
fn score(level: &Level, community: &[u32]) -> i128 {
    let mut strength = vec![0; level.count()];
    let mut inside = 0;
    for node in 0..level.count() {
        strength[community[node] as usize] += level.strength[node];
        let own = level.around(node);
        inside += own
            .filter(|(other, _)| community[*other] == community[node])
            .map(|(_, weight)| weight)
            .sum::<i64>();
    }
    let expected: i128 = strength.iter().map(|sum| i128::from(*sum).pow(2)).sum();
    i128::from(inside) * i128::from(level.total) - expected
}

/// One round: up through the levels until every community is a single node.
fn round(lowest: &Level, mut community: Vec<u32>, random: &mut Random) -> Vec<u32> {
    let mut place: Vec<u32> = (0..lowest.count() as u32).collect();
    let mut upper: Option<Level> = None;
    loop {
        let level = upper.as_ref().unwrap_or(lowest);
        move_nodes(level, &mut community, random);
        if number(&mut community) == level.count() {
            break;
        }
        let mut refined = refine(level, &community, random);
        let parts = number(&mut refined);
        if parts == level.count() {
            break;
        }
        let next = level.aggregate(&refined, parts);
        let mut above = vec![0; parts];
        for (node, part) in refined.iter().enumerate() {
            above[*part as usize] = community[node];
        }
        for at in &mut place {
            *at = refined[*at as usize];
        }
        (community, upper) = (above, Some(next));
    }
    place.iter().map(|at| community[*at as usize]).collect()
}

/// Numbers labels from 0 without gaps, in the order in which they come, and tells how many there are.
fn number(labels: &mut [u32]) -> usize {
    let most = labels.iter().copied().max().map_or(0, |most| most + 1);
    let mut numbers = vec![u32::MAX; most as usize];
    let mut next = 0;
    for label in labels {
        let number = &mut numbers[*label as usize];
        if *number == u32::MAX {
            *number = next;
            next += 1;
        }
        *label = *number;
    }
    next as usize
}

/// Moves each node to the community where modularity gains most, and looks again at the neighbours of what moved.
fn move_nodes(level: &Level, community: &mut [u32], random: &mut Random) {
    let count = level.count();
    let mut strength = vec![0; count];
    let mut size = vec![0; count];
    for node in 0..count {
        strength[community[node] as usize] += level.strength[node];
        size[community[node] as usize] += 1;
    }
    let mut vacant: Vec<u32> = (0..count as u32)
        .filter(|at| size[*at as usize] == 0)
        .collect();
    let mut order: Vec<usize> = (0..count).collect();
    random.shuffle(&mut order);
    let mut waiting: VecDeque<usize> = order.into();
    let mut waits = vec![true; count];
    let mut tally = Tally::new(count);
    while let Some(node) = waiting.pop_front() {
        waits[node] = false;
        let own = community[node];
        strength[own as usize] -= level.strength[node];
        size[own as usize] -= 1;
        if size[own as usize] == 0 {
            vacant.push(own);
        }
        for (other, weight) in level.around(node) {
            tally.add(community[other], weight);
        }
        let gain = |at: u32| {
            let (weight, sum) = (tally.sums[at as usize], strength[at as usize]);
            level.gain(weight, level.strength[node], sum)
        };
        let (mut to, mut most) = (own, gain(own));
        for at in &tally.seen {
            let gained = gain(*at);
            if gained > most || gained == most && to != own && *at < to {
                (to, most) = (*at, gained);
            }
        }
        if let (true, Some(empty)) = (most < 0, vacant.last()) {
            to = *empty;
        }
        tally.clear();
        if vacant.last() == Some(&to) {
            vacant.pop();
        }
        strength[to as usize] += level.strength[node];
        size[to as usize] += 1;
        community[node] = to;
        if to != own {
            for (other, _) in level.around(node) {
                if community[other] != to && !std::mem::replace(&mut waits[other], true) {
                    waiting.push_back(other);
                }
            }
        }
    }
}

/// Splits each community into parts that hang together well: single nodes join, within the community, the part where
/// modularity gains most, as long as both are tied to the rest of it as well as by chance.
fn refine(level: &Level, community: &[u32], random: &mut Random) -> Vec<u32> {
    let count = level.count();
    let mut whole = vec![0; count];
    for node in 0..count {
        whole[community[node] as usize] += level.strength[node];
    }
    let mut part: Vec<u32> = (0..count as u32).collect();
    let mut alone = vec![true; count];
    let mut strength = level.strength.clone();
    let mut outward: Vec<i64> = (0..count)
        .map(|node| {
            let same = |(other, _): &(usize, i64)| community[*other] == community[node];
            level
                .around(node)
                .filter(same)
                .map(|(_, weight)| weight)
                .sum()
        })
        .collect();
    let mut order: Vec<usize> = (0..count).collect();
    random.shuffle(&mut order);
    let mut tally = Tally::new(count);
    for node in order {
        let sum = whole[community[node] as usize];
        let well = |weight: i64, strength: i64| level.gain(weight, strength, sum - strength) >= 0;
        if !alone[node] || !well(outward[node], strength[node]) {
            continue;
        }
        for (other, weight) in level.around(node) {
            if community[other] == community[node] {
                tally.add(part[other], weight);
            }
        }
        let mut to = None;
        for at in &tally.seen {
            let at = *at as usize;
            let gained = level.gain(tally.sums[at], level.strength[node], strength[at]);
            let better = to.is_none_or(|(best, most)| gained > most || gained == most && at < best);
            if gained >= 0 && better && well(outward[at], strength[at]) {
                to = Some((at, gained));
            }
        }
        if let Some((to, _)) = to {
            outward[to] += outward[node] - 2 * tally.sums[to];
            strength[to] += level.strength[node];
            alone[to] = false;
            alone[node] = false;
            part[node] = to as u32;
        }
        tally.clear();
    }
    part
}
