//! The classes of marks that occur on the map, with the names and looks that the screen gives them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use super::facts::{NO_SECTOR, UNJUDGED};
use super::looks::Look;
use crate::documents::words::{MapWords, fill, word};
use crate::stakeholders::{
    ColourBy, OrganizationKind, OrganizationStatus, Salience, StakeholderMap, Stance,
};

/// The class of people.
pub const PERSON: &str = "person";
/// The place of a grey cross, and that of a grey triangle where the cross is taken.
const GREY: usize = 15;
/// See [`GREY`].
const OTHER_GREY: usize = 11;
/// The least place of people in the order of looks: a grey pentagon.
const PEOPLE: usize = 13;
/// The places of stances in the order of looks, in their own order.
const STANCES: [usize; 5] = [4, 0, 3, 1, 2];
/// The places of gaps, by how many steps each is wide.
const GAPS: [usize; 5] = [2, 3, 0, 6, 4];

/// A class of marks.
pub struct Class {
    /// What the legend calls it in an address.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How it is drawn.
    pub look: Look,
    /// How many marks that stand out belong to it.
    pub count: usize,
}

impl Class {
    fn new(id: impl ToString, name: &str, place: usize) -> Self {
        Self {
            id: id.to_string(),
            name: name.to_owned(),
            look: Look::at(place),
            count: 0,
        }
    }
}

/// The classes that were met, in their own order; people come last.
pub fn classes(
    by: ColourBy,
    map: &StakeholderMap,
    met: &BTreeSet<String>,
    words: &MapWords,
) -> Vec<Class> {
    let mut all = match by {
        ColourBy::Sector => sectors(map, words),
        ColourBy::Community => communities(met, words),
        ColourBy::Kind => in_order(OrganizationKind::ALL, &words.kinds),
        ColourBy::Status => in_order(OrganizationStatus::ALL, &words.statuses),
        ColourBy::Salience => in_order(Salience::ALL, &words.saliences),
        ColourBy::Stance => {
            let stances = Stance::ALL.iter().zip(STANCES);
            let class = |(stance, place): (&Stance, usize)| {
                Class::new(stance, &word(&words.stances, *stance), place)
            };
            stances.map(class).collect()
        }
        ColourBy::StanceGap | ColourBy::ParticipationGap => {
            let gaps = GAPS.iter().zip(&words.gaps).enumerate();
            gaps.map(|(steps, (place, name))| Class::new(steps, name, *place))
                .collect()
        }
    };
    let grey = match by {
        ColourBy::Salience => OTHER_GREY,
        _ => GREY,
    };
    all.push(Class::new(UNJUDGED, &words.not_judged, grey));
    let beside = match by {
        ColourBy::Sector => PEOPLE.max(map.sectors.len() + 1),
        _ => PEOPLE,
    };
    all.push(Class::new(PERSON, &words.people, beside));
    all.retain(|class| met.contains(&class.id));
    all
}

fn sectors(map: &StakeholderMap, words: &MapWords) -> Vec<Class> {
    let sectors = map.sectors.iter().enumerate();
    let of_each = sectors.map(|(at, count)| Class::new(count.sector.id, &count.sector.name, at));
    // The place of those without a sector is never one of the first eight, which have a colour of their own.
    let without = Class::new(NO_SECTOR, &words.no_sector, map.sectors.len().max(8));
    of_each.chain([without]).collect()
}

fn communities(met: &BTreeSet<String>, words: &MapWords) -> Vec<Class> {
    let mut numbers: Vec<u32> = met.iter().filter_map(|id| id.parse().ok()).collect();
    numbers.sort_unstable();
    let class = |(place, number): (usize, u32)| {
        let shown = (number + 1).to_string();
        let name = fill(&words.community, &[("number", &shown)]);
        Class::new(number, &name, place)
    };
    numbers.into_iter().enumerate().map(class).collect()
}

fn in_order<C: Copy + Ord + Display>(all: &[C], words: &BTreeMap<C, String>) -> Vec<Class> {
    let all = all.iter().enumerate();
    all.map(|(place, code)| Class::new(code, &word(words, *code), place))
        .collect()
}
