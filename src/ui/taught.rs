//! Cards, lessons and questions as the screens read them: from the embedded edition, so that they need no database.

use std::collections::BTreeMap;

use dioxus::prelude::ReadableExt;
use serde::de::DeserializeOwned;

use super::context::AppContext;
use crate::domain::{Card, Id, Lesson, Question, Text};
use crate::feed::{self, Kind};
use crate::i18n;

/// All words of one record, in the reader's language or marked as another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fields {
    id: Id,
    texts: BTreeMap<String, Text>,
}

impl Fields {
    /// The words of one field; none when nobody wrote them.
    pub(super) fn text(&self, field: &str) -> Option<Text> {
        self.texts.get(field).cloned()
    }

    /// What it is called; its id when nobody wrote that.
    pub(super) fn name(&self) -> Text {
        self.text("name").unwrap_or_else(|| Text::new(self.id.to_string(), i18n::ENGLISH))
    }

    /// Its points, in order.
    pub(super) fn points(&self) -> Vec<Text> {
        (1..).map_while(|number| self.text(&format!("p{number}"))).collect()
    }
}

impl AppContext {
    /// The words of a record of the embedded edition.
    pub(super) fn fields(&self, kind: Kind, id: &Id) -> Fields {
        let catalogue = self.catalogue.read();
        let held = feed::embedded_fields(catalogue.language().content(), kind, id.as_str());
        let texts = held.into_iter().map(|(field, text)| (field, catalogue.shown(text))).collect();
        Fields { id: id.clone(), texts }
    }
}

/// Every card, the most needed first.
pub(super) fn cards() -> Vec<(Id, Card)> {
    in_order(Kind::Card, |card: &Card| card.place)
}

/// Every lesson, as they follow each other.
pub(super) fn lessons() -> Vec<(Id, Lesson)> {
    in_order(Kind::Lesson, |lesson: &Lesson| lesson.place)
}

/// Every question of the quiz.
pub(super) fn questions() -> BTreeMap<Id, Question> {
    feed::embedded_records(Kind::Question)
}

fn in_order<V: DeserializeOwned>(kind: Kind, place: fn(&V) -> u8) -> Vec<(Id, V)> {
    let mut all: Vec<(Id, V)> = feed::embedded_records(kind).into_iter().collect();
    all.sort_by_key(|(_, one)| place(one));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Class, Substance};

    #[test]
    fn every_opioid_has_the_card_on_tolerance_and_has_it_first() {
        let substances = feed::embedded_records::<Substance>(Kind::Substance);
        let mut opioids = 0;
        for (id, one) in substances.iter().filter(|(_, one)| one.class == Class::Opioid && !one.rescue) {
            let first = cards().into_iter().find(|(_, card)| card.concerns(id, one));
            assert_eq!(first.map(|(id, _)| id.to_string()).as_deref(), Some("tolerance"), "{id}");
            opioids += 1;
        }
        assert!(opioids > 20, "{opioids}");
    }

    #[test]
    fn cards_and_lessons_stand_in_their_order_and_every_question_has_its_lesson() {
        assert!(cards().iter().map(|(_, card)| usize::from(card.place)).eq(0..12));
        assert_eq!(cards().first().map(|(id, _)| id.as_str()), Some("tolerance"));
        let lessons = lessons();
        assert!(lessons.iter().map(|(_, lesson)| usize::from(lesson.place)).eq(0..lessons.len()));
        assert!(questions().values().all(|question| lessons.iter().any(|(id, _)| *id == question.lesson)));
    }
}
