//! Ways through a network: the shortest one between two nodes, and who is within so many steps.

use super::graph::{Adjacency, Network};

/// Which way a step may take a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Along {
    /// From where it starts to where it ends; either way in an undirected network.
    Course,
    /// Whichever way it runs.
    Either,
}

const UNSEEN: usize = usize::MAX;

impl Network {
    /// A shortest way from one node to another, both included; where there are several, always the same one. Nothing
    /// when no way leads there.
    pub fn shortest_way(&self, from: usize, to: usize, along: Along) -> Option<Vec<usize>> {
        let (from, to) = (*self.rank.get(from)?, *self.rank.get(to)?);
        let forward = self.along(along);
        let backward = match along {
            Along::Course => self.into(),
            Along::Either => &self.either,
        };
        let left = distances(backward, to, usize::MAX);
        let mut at = from;
        let mut way = vec![self.order[from]];
        if left[from] == UNSEEN {
            return None;
        }
        while at != to {
            let nearer = |other: &&u32| left[**other as usize] == left[at] - 1;
            at = *forward.of(at).iter().find(nearer)? as usize;
            way.push(self.order[at]);
        }
        Some(way)
    }

    /// Who is within so many steps of a node, with the number of steps, nearest first; the node itself has 0.
    pub fn neighbourhood(&self, node: usize, steps: usize, along: Along) -> Vec<(usize, usize)> {
        let Some(from) = self.rank.get(node) else {
            return Vec::new();
        };
        let far = distances(self.along(along), *from, steps);
        let mut near: Vec<(usize, usize)> = (0..self.count())
            .filter(|at| far[*at] != UNSEEN)
            .map(|at| (self.order[at], far[at]))
            .collect();
        near.sort_by_key(|(node, steps)| (*steps, self.rank[*node]));
        near
    }

    fn along(&self, along: Along) -> &Adjacency {
        match along {
            Along::Course => self.out(),
            Along::Either => &self.either,
        }
    }
}

fn distances(graph: &Adjacency, from: usize, most: usize) -> Vec<usize> {
    let mut distance = vec![UNSEEN; graph.count()];
    distance[from] = 0;
    let mut queue = vec![from];
    let mut at = 0;
    while let Some(node) = queue.get(at).copied() {
        at += 1;
        if distance[node] == most {
            break;
        }
        for other in graph.of(node) {
            let other = *other as usize;
            if distance[other] == UNSEEN {
                distance[other] = distance[node] + 1;
                queue.push(other);
            }
        }
    }
    distance
}

/// How many others each node reaches within two steps.
pub(super) fn within_two(out: &Adjacency) -> Vec<usize> {
    let mut seen_by = vec![UNSEEN; out.count()];
    let mut reach = Vec::with_capacity(out.count());
    for node in 0..out.count() {
        seen_by[node] = node;
        let mut found = 0;
        for near in out.of(node) {
            for other in std::iter::once(near).chain(out.of(*near as usize)) {
                if std::mem::replace(&mut seen_by[*other as usize], node) != node {
                    found += 1;
                }
            }
        }
        reach.push(found);
    }
    reach
}
