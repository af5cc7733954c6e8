//! How guides, protocols, products, cards and the training are written in TOML, and what they become.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::{
    Action, Answer, Branch, Card, Care, Class, Form, Guide, Id, Lesson, Part, Product, ProductStep, Protocol, Question,
    Review, Site, Step, Target, Unit,
};

/// One file a guide; the file's name is its id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GuideFile {
    pub(super) start: Id,
    pub(super) review: Vec<Review>,
    #[serde(default)]
    pub(super) aside: Vec<Id>,
    pub(super) sources: Vec<Id>,
    pub(super) step: Vec<StepFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFile {
    pub(super) id: Id,
    pub(super) drawing: Option<String>,
    pub(super) action: Option<Action>,
    pub(super) part: Option<Part>,
    #[serde(default)]
    pub(super) counter: bool,
    pub(super) timer_s: Option<u32>,
    #[serde(default)]
    pub(super) from_start: bool,
    pub(super) branches: Vec<BranchFile>,
    #[serde(default)]
    pub(super) sources: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BranchFile {
    #[serde(rename = "if")]
    pub(super) answer: Id,
    pub(super) to: Target,
}

impl GuideFile {
    pub(super) fn guide(self) -> Guide {
        let Self { start, review, aside, sources, step } = self;
        Guide { start, steps: step.into_iter().map(StepFile::step).collect(), aside, review, sources }
    }
}

impl StepFile {
    fn step(self) -> Step {
        let Self { id, drawing, action, part, counter, timer_s, from_start, branches, sources } = self;
        let branches = branches.into_iter().map(|BranchFile { answer, to }| Branch { answer, to }).collect();
        Step { id, drawing, action, part, counter, timer_s, from_start, branches, sources }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductsFile {
    pub(super) product: Vec<ProductFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductFile {
    id: Id,
    form: Form,
    dose_mg: Option<String>,
    unit: Unit,
    site: Site,
    #[serde(default)]
    other_side: bool,
    interval_s: u32,
    doses_per_pack: u8,
    age_from: Option<u8>,
    #[serde(default)]
    by_pack: bool,
    #[serde(default)]
    countries: Vec<Id>,
    steps: Vec<Id>,
    #[serde(default)]
    drawings: Vec<String>,
    sources: Vec<Id>,
}

impl ProductFile {
    pub(super) fn product(self) -> (Id, Product) {
        let mut drawings = self.drawings.into_iter().map(|name| Some(name).filter(|name| !name.is_empty()));
        let steps = self.steps.into_iter().map(|id| ProductStep { id, drawing: drawings.next().flatten() });
        let product = Product {
            form: self.form,
            dose_mg: self.dose_mg,
            unit: self.unit,
            site: self.site,
            other_side: self.other_side,
            interval_s: self.interval_s,
            doses_per_pack: self.doses_per_pack,
            age_from: self.age_from,
            by_pack: self.by_pack,
            countries: self.countries,
            steps: steps.collect(),
            sources: self.sources,
        };
        (self.id, product)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProtocolsFile {
    pub(super) protocol: Vec<ProtocolFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProtocolFile {
    id: Id,
    order: Vec<Part>,
    not_breathing: Care,
    push: u8,
    breaths: u8,
    per_min: u8,
    every_s: u8,
    recheck_s: u32,
    interval_s: Option<u32>,
    product: Id,
    law_source: Option<Id>,
    law_on: Option<NaiveDate>,
    sources: Vec<Id>,
}

impl ProtocolFile {
    pub(super) fn protocol(self) -> (Id, Protocol) {
        let protocol = Protocol {
            order: self.order,
            not_breathing: self.not_breathing,
            push: self.push,
            breaths: self.breaths,
            per_min: self.per_min,
            every_s: self.every_s,
            recheck_s: self.recheck_s,
            interval_s: self.interval_s,
            product: self.product,
            law_source: self.law_source,
            law_on: self.law_on,
            sources: self.sources,
        };
        (self.id, protocol)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardsFile {
    pub(super) card: Vec<CardFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardFile {
    id: Id,
    #[serde(default)]
    classes: Vec<Class>,
    #[serde(default)]
    rows: Vec<Id>,
    #[serde(default)]
    substances: Vec<Id>,
    #[serde(default)]
    review: Vec<Review>,
    sources: Vec<Id>,
}

impl CardFile {
    /// The cards stand as they do in the file.
    pub(super) fn card((place, file): (u8, Self)) -> (Id, Card) {
        let Self { id, classes, rows, substances, review, sources } = file;
        (id, Card { place, classes, rows, substances, review, sources })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LessonsFile {
    pub(super) lesson: Vec<LessonFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LessonFile {
    id: Id,
    #[serde(default)]
    sources: Vec<Id>,
}

impl LessonFile {
    pub(super) fn lesson((place, file): (u8, Self)) -> (Id, Lesson) {
        (file.id, Lesson { place, sources: file.sources })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionsFile {
    pub(super) question: Vec<QuestionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFile {
    id: Id,
    lesson: Id,
    right: Answer,
    #[serde(default)]
    sources: Vec<Id>,
}

impl QuestionFile {
    pub(super) fn question((place, file): (u8, Self)) -> (Id, Question) {
        let Self { id, lesson, right, sources } = file;
        (id, Question { place, lesson, right, sources })
    }
}
