//! What stands on a step of a guide: the content's words, and the numbers that differ by country and product.

use std::collections::BTreeMap;
use std::time::Duration;

use fluent_bundle::FluentArgs;

use super::Catalogue;
use crate::domain::{Action, Breathing, Care, Id, Product, Protocol, Since, Step, Text};

/// The words of one record, by field.
pub type Fields = BTreeMap<String, Text>;

/// What stands on a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// What to do, in a few words.
    pub head: Text,
    /// How.
    pub detail: Option<Text>,
    /// Why, for whoever has the time.
    pub why: Option<Text>,
    /// What stands on each answer.
    pub answers: Vec<(Id, Text)>,
}

/// What stands on `step`, whose guide has these words.
#[must_use]
pub fn step(
    catalogue: &Catalogue,
    step: &Step,
    guide: &Fields,
    protocol: &Protocol,
    breathing: Option<Breathing>,
) -> StepWords {
    let field = |name: &str| guide.get(&format!("{}_{name}", step.id)).cloned().map(|text| catalogue.shown(text));
    let care = (step.action == Some(Action::Care)).then(|| protocol.care(breathing));
    let nameless = |name: &Id| Text::new(name.to_string(), super::ENGLISH);
    StepWords {
        head: care
            .map(|care| care_head(catalogue, protocol, care))
            .or_else(|| field("head"))
            .unwrap_or_else(|| nameless(&step.id)),
        detail: care.map(|care| care_detail(catalogue, protocol, care)).or_else(|| field("detail")),
        why: field("why"),
        answers: step
            .branches
            .iter()
            .map(|branch| {
                (branch.answer.clone(), field(branch.answer.as_str()).unwrap_or_else(|| nameless(&branch.answer)))
            })
            .collect(),
    }
}

/// What stands on one step of giving `product`, the dose after `given` others.
#[must_use]
pub fn giving(
    catalogue: &Catalogue,
    product: &Product,
    at: usize,
    given: usize,
    words: &Fields,
) -> (Text, Option<Text>) {
    let line = line(catalogue, product, given).filter(|_| at + 1 == product.steps.len() && given > 0);
    let id = product.steps.get(at).map(|step| step.id.to_string()).unwrap_or_default();
    let field = |name: &str| words.get(&format!("{id}_{name}")).cloned().map(|text| catalogue.shown(text));
    let nameless = || Text::new(&id, super::ENGLISH);
    // The pack's words are those of the first dose: an open syringe goes on to the next line.
    (line.or_else(|| field("head")).unwrap_or_else(nameless), field("detail"))
}

/// How much one dose is, and where this one goes: each in a short line.
#[must_use]
pub fn dose_lines(catalogue: &Catalogue, product: &Product, given: usize) -> Vec<Text> {
    let mut lines = Vec::new();
    lines.extend(line(catalogue, product, given));
    if product.other_side && given > 0 {
        lines.push(catalogue.text("step-other-nostril"));
    }
    lines
}

/// How long ago something was: exactly, about, or that nobody knows. A time that is not sure is never told as one.
#[must_use]
pub fn ago(catalogue: &Catalogue, since: &Since) -> Text {
    let mut args = FluentArgs::new();
    match since {
        Since::Exact(since) => {
            args.set("time", minutes_seconds(*since));
            catalogue.say("step-ago", &args)
        }
        Since::About(since) => {
            args.set("minutes", since.as_secs().div_ceil(60));
            catalogue.say("step-ago-about", &args)
        }
        Since::Unknown => catalogue.text("step-ago-unknown"),
    }
}

/// A time as a clock shows it: minutes and seconds.
#[must_use]
pub fn minutes_seconds(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Which black line this dose goes to; none where lines are not what is counted.
fn line(catalogue: &Catalogue, product: &Product, given: usize) -> Option<Text> {
    let mut args = FluentArgs::new();
    args.set("line", product.line_after(given)?);
    args.set("lines", product.doses_per_pack);
    Some(catalogue.say("step-line", &args))
}

/// How much one dose of `product` is; none where its pack must say.
#[must_use]
pub fn dose(catalogue: &Catalogue, product: &Product) -> Option<Text> {
    product.dose_mg.as_ref()?;
    Some(catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("mg", mg(catalogue, product));
        catalogue.say("step-dose", &args)
    }))
}

/// How many mg one dose is, as the language writes it.
#[must_use]
pub fn mg(catalogue: &Catalogue, product: &Product) -> Option<String> {
    Some(decimal(catalogue, product.dose_mg.as_deref()?))
}

/// What the leaflet says of age: a warning, never a reason to hold naloxone or breaths back.
#[must_use]
pub fn age(catalogue: &Catalogue, product: &Product) -> Option<Text> {
    let mut args = FluentArgs::new();
    args.set("age", product.age_from?);
    Some(catalogue.say("step-age", &args))
}

fn care_head(catalogue: &Catalogue, protocol: &Protocol, care: Care) -> Text {
    catalogue.say(&format!("step-care-{}", care.word()), &figures(protocol))
}

fn care_detail(catalogue: &Catalogue, protocol: &Protocol, care: Care) -> Text {
    catalogue.say(&format!("step-care-how-{}", care.word()), &figures(protocol))
}

fn figures(protocol: &Protocol) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set("push", protocol.push);
    args.set("breaths", protocol.breaths);
    args.set("rate", protocol.per_min);
    args.set("seconds", protocol.every_s);
    args
}

/// Decimal text with the sign of the language: 1.8 is 1,8 in German, and read as 18 where the sign is lost.
pub(super) fn decimal(catalogue: &Catalogue, text: &str) -> String {
    let comma = catalogue.text("step-decimal").text;
    text.replace('.', comma.trim())
}
