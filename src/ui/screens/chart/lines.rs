//! The chart as its cells need it: the rows in the order they are read in, and of each two the level and its name.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use chrono::NaiveDate;

use crate::domain::{Class, Effect, GroupSaid, Id, PairRating, Risk, Text};
use crate::i18n::{self, Catalogue};
use crate::store::ErrorKind;
use crate::ui::context::{AppContext, Shared};

/// What two rows are together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) risk: Risk,
    /// The groups that alone say so; none where core does.
    pub(super) said_by: Vec<GroupSaid>,
    /// None where core has not rated them.
    pub(super) effect: Option<Effect>,
    /// What a screen reader says for it: both names, the level and who alone says so.
    pub(super) label: String,
}

/// One row.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) id: Id,
    pub(super) name: Text,
    pub(super) class: Class,
    /// Whether people are prescribed it.
    pub(super) prescribed: bool,
    /// Whether a class begins with it.
    pub(super) is_first: bool,
    /// With every row, in the order of the rows; one of them is itself.
    pub(super) cells: Vec<Cell>,
}

/// Every row: class by class, and by name in each.
#[derive(Debug)]
pub(super) struct Lines(Vec<Shared<Line>>);

/// Another row, and what it is together with one.
pub(super) type Beside<'a> = (&'a Shared<Line>, &'a Cell);

impl Lines {
    /// Reads all of them in the reader's language.
    pub(super) fn read(app: &AppContext) -> Result<Self, ErrorKind> {
        let chart = app.content().chart().map_err(|error| error.kind())?;
        let named = chart.rows().iter().map(|(id, row)| (row.class, app.row_name(id), id.clone()));
        let mut rows: Vec<(Class, Text, Id)> = named.collect();
        let catalogue = app.catalogue.read();
        let order = catalogue.order();
        rows.sort_by_cached_key(|(class, name, id)| (*class, order.key(&name.text), id.clone()));
        let today = app.today();
        let mut class_before = None;
        let line = |(class, name, id): &(Class, Text, Id)| {
            let cell = |(_, other_name, other): &(Class, Text, Id)| {
                let rating = chart.rating(id, other);
                let label = label(&catalogue, &name.text, (id != other).then_some(&other_name.text), &rating, today);
                let effect = (rating.core_risk != Risk::Unknown).then_some(rating.effect);
                let said_by = rating.said_by().into_iter().cloned().collect();
                Cell { risk: rating.risk, said_by, effect, label }
            };
            let prescribed = chart.rows().get(id).is_some_and(|row| row.prescribed);
            let is_first = class_before.replace(*class) != Some(*class);
            let cells = rows.iter().map(cell).collect();
            Line { id: id.clone(), name: name.clone(), class: *class, prescribed, is_first, cells }
        };
        Ok(Self(rows.iter().map(line).map(|line| Shared(line.into())).collect()))
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> &[Shared<Line>] {
        &self.0
    }

    /// Where a row stands; none when there is no such row.
    pub(super) fn place(&self, id: &Id) -> Option<usize> {
        self.0.iter().position(|line| line.id == *id)
    }

    /// One row.
    pub(super) fn get(&self, id: &Id) -> Option<&Shared<Line>> {
        self.0.iter().find(|line| line.id == *id)
    }

    /// What a row is called.
    pub(super) fn name(&self, id: &Id) -> Text {
        let nameless = || Text::new(id.to_string(), i18n::ENGLISH);
        self.get(id).map_or_else(nameless, |line| line.name.clone())
    }

    /// The classes, each with its rows and the place of the first.
    pub(super) fn classes(&self) -> Vec<(usize, &[Shared<Line>])> {
        let mut first = 0;
        let classes = self.0.chunk_by(|one, next| one.class == next.class);
        classes
            .map(|rows| {
                let place = first;
                first += rows.len();
                (place, rows)
            })
            .collect()
    }

    /// A row with every row, worst first; among equals in the order of the rows.
    pub(super) fn worst_first<'a>(&'a self, line: &'a Line) -> Vec<Beside<'a>> {
        let mut with: Vec<_> = self.0.iter().zip(&line.cells).collect();
        with.sort_by_key(|(_, cell)| std::cmp::Reverse(cell.risk));
        with
    }
}

impl Line {
    /// The name without what stands in brackets behind it: there is no room for that at the edge of a table.
    pub(super) fn short_name(&self) -> Text {
        let name = &self.name.text;
        let short = name.split_once(" (").map_or(name.as_str(), |(before, _)| before);
        Text::new(short, &self.name.lang)
    }
}

/// The substance a row is; none for a row that nobody bears.
pub(super) fn substance_of(app: &AppContext, row: &Id) -> Option<Id> {
    app.names()?.of_row(row).cloned()
}

/// What a screen reader says for two rows; without another, for the same row twice.
fn label(catalogue: &Catalogue, name: &str, other: Option<&String>, rating: &PairRating, today: NaiveDate) -> String {
    let mut args = FluentArgs::new();
    args.set("name", name.to_owned());
    args.set("level", i18n::level(catalogue, rating.risk, rating.said_by(), today).text);
    let Some(other) = other else { return catalogue.say("chart-twice", &args).text };
    args.set("other", other.clone());
    catalogue.say("chart-pair", &args).text
}
