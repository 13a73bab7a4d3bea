//! What is on the map: marks with their class and size, ties with theirs. Nothing here knows paper.

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::Connection;

use super::MapPicture;
use super::classes::{Class, PERSON, classes};
use super::facts::Facts;
use super::lines::{BELONGING, GRADES, Line, grade, line_of, lines};
use crate::documents::words::Words;
use crate::error::Result;
use crate::stakeholders::{
    self, ColourBy, Direction, MapAsk, MapLabels, OrganizationFilter, SizeBy, StakeholderMap,
};
use crate::values::{Day, Id};

/// The radius of people before a crowd makes them smaller.
const PERSON_SIZE: f64 = 5.0;

/// What is on the map.
pub struct Scene {
    /// The marks: organizations, then people.
    pub nodes: Vec<Node>,
    /// The ties that are drawn.
    pub ties: Vec<Tie>,
    /// The marks of a way that stands out, in its order; empty without one.
    pub way: Vec<usize>,
    /// The classes of marks that occur, in order.
    pub classes: Vec<Class>,
    /// The kinds of ties that occur, in order.
    pub lines: Vec<Line>,
    /// What colours tell.
    pub colour_by: ColourBy,
    /// What sizes tell.
    pub size_by: SizeBy,
    /// The least and the largest value that sizes tell, with their radii; none where all are of one size.
    pub sizes: Option<[(f64, f64); 2]>,
    /// Which marks carry their name.
    pub labels: MapLabels,
}

/// A mark.
pub struct Node {
    /// What it is called.
    pub name: String,
    /// Two to five letters; may be empty.
    pub short: String,
    /// Its class as a place in the classes.
    pub class: usize,
    /// Its radius before a crowd makes it smaller.
    pub size: f64,
    /// Where it stands, in lengths of a tie.
    pub x: f64,
    /// See `x`.
    pub y: f64,
    /// How many ties it has on the map.
    pub degree: u32,
    /// Whether it stands for a person.
    pub is_person: bool,
    /// Whether it steps back.
    pub is_faint: bool,
}

/// A tie.
pub struct Tie {
    /// The mark where it starts.
    pub from: usize,
    /// The mark where it ends.
    pub to: usize,
    /// Its kind as a place among the lines.
    pub line: usize,
    /// How close it is as a place in [`GRADES`]; none for one that only tells whom a person belongs to.
    pub grade: Option<usize>,
    /// Whether it runs one way.
    pub is_directed: bool,
    /// Whether it is a step of the way that stands out.
    pub is_on_way: bool,
    /// How far it bends aside so that ties between the same two marks stay apart.
    pub bend: f64,
}

impl Scene {
    /// How many marks stand for organizations, or for people.
    pub fn count(&self, people: bool) -> usize {
        let of_kind = self.nodes.iter().filter(|node| node.is_person == people);
        of_kind.count()
    }

    /// How many organizations stand out.
    pub fn standing(&self) -> usize {
        let standing = self
            .nodes
            .iter()
            .filter(|node| !node.is_faint && !node.is_person);
        standing.count()
    }

    /// How many relationships are drawn; that a person belongs to an organization is none.
    pub fn relationships(&self) -> usize {
        let ties = self.ties.iter().filter(|tie| tie.grade.is_some());
        ties.count()
    }
}

impl Tie {
    /// How wide it is drawn where there is room.
    pub fn width(&self) -> f64 {
        self.grade.map_or(BELONGING.1, |grade| GRADES[grade].1)
    }
}

/// Gathers what the screen would show.
pub fn gather(db: &Connection, picture: &MapPicture, words: &Words, today: Day) -> Result<Scene> {
    let ask = MapAsk {
        view_id: picture.view_id,
        on: picture.on,
        people: picture.people,
        shown: picture.shown.clone(),
        ..MapAsk::default()
    };
    let map = stakeholders::draw_map(db, &ask)?;
    let facts = Facts::find(db, picture, today)?;
    let sizes = facts.sizes(&map.nodes);
    let mut ids: Vec<String> = map.nodes.iter().map(|node| facts.class(node)).collect();
    ids.extend(map.people.iter().map(|_| PERSON.to_owned()));
    let met: BTreeSet<String> = ids.iter().cloned().collect();
    let mut classes = classes(picture.colour_by, &map, &met, &words.map);
    let way = way(&map, &picture.way);
    let fitting = if way.is_empty() {
        fitting(db, &picture.filter)?
    } else {
        Some(way.iter().map(|at| map.nodes[*at].id).collect())
    };
    let is_out = |organization: Option<Id>, class: &String| {
        let fits = |ids: &HashSet<Id>| organization.is_some_and(|id| ids.contains(&id));
        fitting.as_ref().is_some_and(|ids| !fits(ids))
            || way.is_empty() && picture.off.contains(class)
    };
    let place = |id: &String| classes.iter().position(|class| class.id == *id);
    let places: Vec<usize> = ids.iter().map(|id| place(id).unwrap_or_default()).collect();
    let mut at = ids.iter().zip(places);
    let organizations = map.nodes.iter().zip(&sizes.radii).zip(at.by_ref());
    let organizations = organizations.map(|((node, radius), (id, class))| Node {
        name: node.name.clone(),
        short: node.short_name.clone(),
        class,
        size: *radius,
        x: node.x,
        y: node.y,
        degree: node.degree,
        is_person: false,
        is_faint: is_out(Some(node.id), id),
    });
    let mut nodes: Vec<Node> = organizations.collect();
    let people = map.people.iter().zip(at);
    nodes.extend(people.map(|(person, (id, class))| Node {
        name: person.name.clone(),
        short: String::new(),
        class,
        size: PERSON_SIZE,
        x: person.x,
        y: person.y,
        degree: person.degree,
        is_person: true,
        is_faint: !way.is_empty() || is_out(person.organization_id, id),
    }));
    for node in nodes.iter().filter(|node| !node.is_faint) {
        classes[node.class].count += 1;
    }
    let lines = lines(&map, &stakeholders::relationship_kinds(db)?, &words.map);
    Ok(Scene {
        ties: ties(&map, &nodes, (&lines, &picture.hidden), &way),
        nodes,
        way,
        classes,
        lines,
        colour_by: picture.colour_by,
        size_by: picture.size_by,
        sizes: sizes.ends,
        labels: picture.labels,
    })
}

/// The organizations that fit a filter; none when nothing is filtered.
fn fitting(db: &Connection, filter: &OrganizationFilter) -> Result<Option<HashSet<Id>>> {
    let is_open = filter.search.trim().is_empty()
        && filter.sector_ids.is_empty()
        && filter.statuses.is_empty();
    if is_open {
        return Ok(None);
    }
    let whole = OrganizationFilter {
        offset: 0,
        limit: None,
        ..filter.clone()
    };
    let list = stakeholders::organization_list(db, &whole)?;
    Ok(Some(
        list.rows.iter().map(|row| row.organization.id).collect(),
    ))
}

/// The marks of a way; none unless it leads from one organization on the map to another.
fn way(map: &StakeholderMap, ids: &[Id]) -> Vec<usize> {
    let place = |id: &Id| map.nodes.iter().position(|node| node.id == *id);
    let places: Option<Vec<usize>> = ids.iter().map(place).collect();
    places.filter(|way| way.len() > 1).unwrap_or_default()
}

/// The ties between marks that stand out, without those that join a mark to itself and those that are hidden, unless the
/// way leads over them.
fn ties(
    map: &StakeholderMap,
    nodes: &[Node],
    (lines, hidden): (&[Line], &[String]),
    way: &[usize],
) -> Vec<Tie> {
    let steps: HashSet<(usize, usize)> = way.windows(2).map(|step| (step[0], step[1])).collect();
    let tie = |from: usize, to: usize, line: usize, grade: Option<usize>| Tie {
        from,
        to,
        line,
        grade,
        is_directed: false,
        is_on_way: steps.contains(&(from, to)) || steps.contains(&(to, from)),
        bend: 0.0,
    };
    let relationships = map.edges.iter().filter_map(|edge| {
        let (from, to) = (edge.from as usize, edge.to as usize);
        Some(Tie {
            is_directed: edge.direction == Direction::Directed,
            ..tie(from, to, line_of(lines, edge)?, Some(grade(edge)))
        })
    });
    let organizations: HashMap<Id, usize> = map
        .nodes
        .iter()
        .enumerate()
        .map(|(at, node)| (node.id, at))
        .collect();
    let people = map.people.iter().enumerate();
    let belonging = people.filter_map(|(at, person)| {
        let to = organizations.get(&person.organization_id?)?;
        let line = lines.iter().position(|line| line.is_belonging)?;
        Some(tie(map.nodes.len() + at, *to, line, None))
    });
    let mut ties: Vec<Tie> = relationships.chain(belonging).collect();
    ties.retain(|tie| tie.from != tie.to);
    bend(&mut ties);
    let is_hidden = |tie: &Tie| {
        let grade = tie.grade.map(|grade| GRADES[grade].0);
        lines[tie.line].is_in(hidden) || hidden.iter().any(|code| Some(code.as_str()) == grade)
    };
    let is_lit = |tie: &Tie| !nodes[tie.from].is_faint && !nodes[tie.to].is_faint;
    ties.retain(|tie| tie.is_on_way || !is_hidden(tie) && is_lit(tie));
    ties
}

/// Bends ties between the same two marks aside.
fn bend(ties: &mut [Tie]) {
    let mut pairs: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
    for (at, tie) in ties.iter().enumerate() {
        let pair = (tie.from.min(tie.to), tie.from.max(tie.to));
        pairs.entry(pair).or_default().push(at);
    }
    for same in pairs.values() {
        for (at, place) in same.iter().enumerate() {
            let tie = &mut ties[*place];
            let side = if tie.from < tie.to { 1.0 } else { -1.0 };
            tie.bend = side * (at as f64 - (same.len() - 1) as f64 / 2.0) * 0.16;
        }
    }
}
