//! A content folder as read: typed, complete, not yet judged by the lint.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;

use crate::domain::{
    Card, Combination, EmergencyNumber, Floor, Group, Guide, Id, Lesson, Mechanism, Product, Protocol, Question, Row,
    Rule, Source, Substance,
};
use crate::feed::record::{LanguageState, Order};

use super::words::Words;

/// A floor as it is written: every row of `a` with every row of `b`.
#[derive(Clone, Debug)]
pub struct FloorRule {
    /// Its id, for findings.
    pub id: Id,
    /// One side.
    pub a: Vec<Id>,
    /// The other side; empty means every other row.
    pub b: Vec<Id>,
    /// The minimum, and the label it rests on.
    pub floor: Floor,
}

/// Everything a core edition holds.
#[derive(Clone, Debug)]
pub struct Content {
    /// Where it stands.
    pub order: Order,
    /// The day it was made.
    pub made: NaiveDate,
    /// Who says so.
    pub sources: BTreeMap<Id, Source>,
    /// The chart's rows.
    pub rows: BTreeMap<Id, Row>,
    /// Every substance.
    pub substances: BTreeMap<Id, Substance>,
    /// Every pair that somebody, a floor or a mechanism says something of.
    pub combinations: Vec<Combination>,
    /// The minimum ratings.
    pub floors: Vec<FloorRule>,
    /// The reasons.
    pub mechanisms: BTreeMap<Id, Mechanism>,
    /// The rules above pairs.
    pub rules: BTreeMap<Id, Rule>,
    /// The emergency numbers, by country.
    pub numbers: BTreeMap<Id, EmergencyNumber>,
    /// What to do, step by step.
    pub guides: BTreeMap<Id, Guide>,
    /// In which order, by country.
    pub protocols: BTreeMap<Id, Protocol>,
    /// Naloxone as it is handed out.
    pub products: BTreeMap<Id, Product>,
    /// Safer use.
    pub cards: BTreeMap<Id, Card>,
    /// What a training teaches.
    pub lessons: BTreeMap<Id, Lesson>,
    /// What a training asks.
    pub questions: BTreeMap<Id, Question>,
    /// The bundled directory: groups of peers, as somebody wrote them down.
    pub groups: BTreeMap<Id, Group>,
    /// The words of every language; English always.
    pub words: BTreeMap<String, Words>,
    /// How complete each language is, the screens' messages too, and who reviewed it.
    pub languages: Vec<LanguageState>,
    /// The languages whose safety messages a named native reader has signed; English always.
    pub signed: BTreeSet<String>,
    /// The kinds of content where a wrong word could kill.
    pub safety_kinds: BTreeSet<String>,
    /// The screens' messages where a wrong word could kill.
    pub safety_messages: BTreeSet<String>,
    /// The mailbox of whoever answers for this edition; none where nobody vouches for one.
    pub contact: Option<String>,
}

/// A source folder that cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Which file, from the content's root.
    pub file: String,
    /// What is wrong, with the line where there is one.
    pub why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.why)
    }
}

impl std::error::Error for Unreadable {}

impl FloorRule {
    /// The rows this floor sets against each other, among `rows`.
    pub fn pairs<'a>(&'a self, rows: &'a BTreeMap<Id, Row>) -> impl Iterator<Item = (&'a Id, &'a Id)> {
        self.a.iter().flat_map(move |a| {
            let others: Box<dyn Iterator<Item = &'a Id>> =
                if self.b.is_empty() { Box::new(rows.keys()) } else { Box::new(self.b.iter()) };
            others.filter(move |b| *b != a).map(move |b| (a, b))
        })
    }
}
