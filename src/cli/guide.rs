//! `guide [ID] [--country CC] [--product ID]`: what to do, step by step, whole and at once.
//!
//! It needs no database and no folder: what helps must be there when nothing else is.

use std::fmt::Write;

use serde::Serialize;

use super::told::{ByBreathing, Told, ToldAnswer, ToldStep, Wanted, Way, tell};
use super::voice::Voice;
use super::{Refused, Report, handout, json};
use crate::domain::{Action, Book, Guide, Id, Review, Text, fold};
use crate::feed::{Kind, Verified, embedded_fields, embedded_records};

/// All guides, or those whose title or search words hold `search`.
pub(super) fn list(voice: &Voice, search: Option<&str>) -> Result<Report, Refused> {
    let mut guides: Vec<(Id, Guide)> = embedded_records(Kind::Guide).into_iter().collect();
    guides.sort_by_key(|(id, _)| id.as_str() != Book::ENTRY);
    let listed: Vec<ListedAnswer> = guides
        .iter()
        .filter(|(id, _)| search.is_none_or(|text| is_found(voice, id, text)))
        .map(|(id, guide)| ListedAnswer {
            id: id.to_string(),
            title: voice.plain(voice.words(Kind::Guide, id.as_str(), "name")),
            review: ReviewAnswer::latest(&guide.review),
        })
        .collect();
    let reviewed = |id: &str| guides.iter().find(|(held, _)| held.as_str() == id).map(|(_, guide)| &guide.review[..]);
    let mut report = Report::answer(if voice.json { json(&listed)? } else { String::new() });
    if !voice.json {
        for one in &listed {
            let review = spoken(voice, voice.reviewed(reviewed(&one.id).unwrap_or_default()));
            writeln!(report.stdout, "{}: {}. {review}", one.id, one.title)?;
        }
    }
    if listed.is_empty() {
        report.note(&voice.say("tool-nothing-found", &[]));
    }
    Ok(report)
}

fn is_found(voice: &Voice, id: &Id, text: &str) -> bool {
    let words = embedded_fields(voice.lang(), Kind::Guide, id.as_str());
    let wanted = fold(text);
    ["name", "search"].iter().filter_map(|field| words.get(*field)).any(|held| fold(&held.text).contains(&wanted))
}

/// One guide: the steps, or a page to print.
pub(super) fn show(voice: &Voice, wanted: Wanted<'_>, is_handout: bool) -> Result<Report, Refused> {
    if is_handout && voice.json {
        return Err("a handout is a page: leave --json away".into());
    }
    let (told, unknown) = tell(voice, wanted)?;
    let mut report = Report::answer(match (is_handout, voice.json) {
        (true, _) => handout::page(voice, &told)?,
        (_, true) => json(&Answer::new(voice, &told))?,
        _ => text(voice, &told)?,
    });
    unknown.iter().for_each(|line| report.note(line));
    Ok(report)
}

/// A guide or a card, as a list names it.
#[derive(Serialize)]
pub(super) struct ListedAnswer {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) review: ReviewAnswer,
}

/// The last review; `none` until there is one.
#[derive(Serialize)]
pub(super) struct ReviewAnswer {
    state: &'static str,
    by: Option<String>,
    on: Option<String>,
}

impl ReviewAnswer {
    pub(super) fn latest(review: &[Review]) -> Self {
        let last = review.iter().max_by_key(|one| one.on);
        last.map_or(Self { state: "none", by: None, on: None }, Self::of)
    }

    fn of(one: &Review) -> Self {
        Self { state: one.state.word(), by: Some(one.by.clone()), on: Some(one.on.to_string()) }
    }
}

#[derive(Serialize)]
struct Answer {
    id: String,
    title: String,
    country: Option<String>,
    language: String,
    emergency_number: String,
    number_note: Option<String>,
    product: ProductAnswer,
    protocol: ProtocolAnswer,
    review: ReviewAnswer,
    reviews: Vec<ReviewAnswer>,
    steps: Vec<StepAnswer>,
    edition: EditionAnswer,
}

#[derive(Serialize)]
struct ProductAnswer {
    id: String,
    name: String,
    dose: Option<String>,
    unit: &'static str,
    interval_s: u32,
    age_from: Option<u8>,
    by_pack: bool,
}

#[derive(Serialize)]
struct ProtocolAnswer {
    id: String,
    not_breathing: &'static str,
    push: u8,
    breaths: u8,
    per_min: u8,
    every_s: u8,
    recheck_s: u32,
    law: Option<LawAnswer>,
}

#[derive(Serialize)]
struct LawAnswer {
    text: String,
    source: Option<String>,
    on: Option<String>,
}

#[derive(Serialize)]
struct StepAnswer {
    id: String,
    text: String,
    detail: Option<String>,
    why: Option<String>,
    /// What the guide says of the dose, above the steps of giving it.
    above: Option<WordsAnswer>,
    lines: Vec<String>,
    /// What is done instead where they breathe, but slowly.
    slow: Option<WordsAnswer>,
    action: Option<&'static str>,
    timer_s: Option<u32>,
    aside: bool,
    branches: Vec<BranchAnswer>,
    source: Option<String>,
    sources: Vec<String>,
}

#[derive(Serialize)]
struct WordsAnswer {
    text: String,
    detail: Option<String>,
}

#[derive(Serialize)]
struct BranchAnswer {
    r#if: String,
    label: String,
    to: String,
    then: Option<String>,
    /// Where it leads to breaths or pushes: the step for each way of breathing.
    by_breathing: Option<ByBreathingAnswer>,
}

#[derive(Serialize)]
struct ByBreathingAnswer {
    not: Option<String>,
    slow: Option<String>,
    normal: Option<String>,
}

impl ByBreathingAnswer {
    fn new(ways: &ByBreathing) -> Self {
        let to = |way: &Option<Way>| way.as_ref().map(|way| way.to.clone());
        Self { not: to(&ways.not), slow: to(&ways.slow), normal: to(&ways.normal) }
    }
}

#[derive(Serialize)]
struct EditionAnswer {
    epoch: u32,
    seq: u64,
    made: String,
}

impl Answer {
    fn new(voice: &Voice, told: &Told) -> Self {
        let edition = Verified::embedded();
        Self {
            id: told.id.to_string(),
            title: voice.plain(told.title.clone()),
            // As ISO 3166-1 writes it.
            country: told.country.as_ref().map(|id| id.as_str().to_ascii_uppercase()),
            language: voice.catalogue.language().tag.clone(),
            emergency_number: told.call.number.clone(),
            number_note: told.number_note.clone().map(|note| voice.plain(note)),
            product: product(voice, told),
            protocol: protocol(voice, told),
            review: ReviewAnswer::latest(&told.review),
            reviews: told.review.iter().map(ReviewAnswer::of).collect(),
            steps: told.steps.iter().map(|one| step(voice, one)).collect(),
            edition: EditionAnswer {
                epoch: edition.order().epoch,
                seq: edition.order().seq,
                made: edition.made().to_string(),
            },
        }
    }
}

fn product(voice: &Voice, told: &Told) -> ProductAnswer {
    let product = &told.product.is;
    ProductAnswer {
        id: told.product.id.to_string(),
        name: voice.plain(told.product.name.clone()),
        dose: product.dose_mg.as_ref().map(|mg| format!("{mg} mg")),
        unit: product.unit.word(),
        interval_s: told.product.interval_s,
        age_from: product.age_from,
        by_pack: product.by_pack,
    }
}

fn protocol(voice: &Voice, told: &Told) -> ProtocolAnswer {
    let protocol = &told.protocol.is;
    ProtocolAnswer {
        id: told.protocol.id.clone(),
        not_breathing: protocol.not_breathing.word(),
        push: protocol.push,
        breaths: protocol.breaths,
        per_min: protocol.per_min,
        every_s: protocol.every_s,
        recheck_s: protocol.recheck_s,
        law: told.protocol.law.clone().map(|law| LawAnswer {
            text: voice.plain(law),
            source: protocol.law_source.as_ref().map(Id::to_string),
            on: protocol.law_on.map(|day| day.to_string()),
        }),
    }
}

fn step(voice: &Voice, step: &ToldStep) -> StepAnswer {
    let plain = |text: &Text| voice.plain(text.clone());
    let words =
        |(text, detail): &(Text, Option<Text>)| WordsAnswer { text: plain(text), detail: detail.as_ref().map(plain) };
    let branch = |answer: &ToldAnswer| BranchAnswer {
        r#if: answer.id.clone(),
        label: plain(&answer.label),
        to: answer.to.clone(),
        then: answer.then.clone(),
        by_breathing: answer.by_breathing.as_ref().map(ByBreathingAnswer::new),
    };
    StepAnswer {
        id: step.id.clone(),
        text: plain(&step.head),
        detail: step.detail.as_ref().map(plain),
        why: step.why.as_ref().map(plain),
        above: step.above.as_ref().map(words),
        lines: step.lines.iter().map(plain).collect(),
        slow: step.slow.as_ref().map(words),
        action: step.action.map(Action::word),
        timer_s: step.timer_s,
        aside: step.is_aside,
        branches: step.answers.iter().map(branch).collect(),
        source: step.sources.first().map(Id::to_string),
        sources: step.sources.iter().map(Id::to_string).collect(),
    }
}

fn text(voice: &Voice, told: &Told) -> Result<String, Refused> {
    let mut text = String::new();
    writeln!(text, "{}\n", voice.told(told.title.clone()))?;
    for line in told.call_lines(voice).into_iter().chain(told.made_for(voice)) {
        writeln!(text, "{}", voice.told(line))?;
    }
    let mut is_aside = false;
    for (place, step) in told.steps.iter().enumerate() {
        if step.is_aside && !is_aside {
            is_aside = true;
            writeln!(text, "\n{}", voice.say("tool-guide-aside", &[]))?;
        }
        step_text(voice, told, (place + 1, step), &mut text)?;
    }
    writeln!(text)?;
    for line in told.closing_lines(voice) {
        writeln!(text, "{}", voice.told(line))?;
    }
    let review = spoken(voice, voice.reviewed(&told.review));
    writeln!(text, "{review} {}", voice.edition_line(Verified::embedded().made()))?;
    Ok(text)
}

fn step_text(voice: &Voice, told: &Told, (number, step): (usize, &ToldStep), text: &mut String) -> Result<(), Refused> {
    let said = |text: &Text| voice.told(text.clone());
    writeln!(text)?;
    if let Some((head, detail)) = &step.above {
        writeln!(text, "{}. {}", said(head), detail.as_ref().map(said).unwrap_or_default())?;
    }
    writeln!(text, "{number}. {} ({})", said(&step.title(voice)), step.id)?;
    for line in step.read_detail().into_iter().chain(&step.lines) {
        writeln!(text, "   {}", said(line))?;
    }
    let lettered = step.lettered(voice);
    for way in &lettered {
        let (when, head) = (said(&way.when), said(way.head));
        writeln!(text, "   {number}{}. {when} {head}. {}", way.letter, way.detail.map(said).unwrap_or_default())?;
    }
    if let Some(to) = step.normal.as_ref().filter(|_| !lettered.is_empty()) {
        let line = voice.say("tool-guide-normal", &[("place", &place(voice, told, to, ""))]);
        writeln!(text, "   {number}{}. {line}", ToldStep::letter_of_normal())?;
    }
    if let Some(seconds) = step.timer_s {
        writeln!(text, "   {}", voice.say("tool-guide-timer", &[("seconds", &seconds.to_string())]))?;
    }
    for answer in step.shown_answers() {
        writeln!(text, "   - {}{}", said(&answer.label), leads(voice, told, answer))?;
    }
    if let Some(why) = &step.why {
        writeln!(text, "   ({})", said(why))?;
    }
    Ok(())
}

/// Where an answer leads: to one step, or to one for each way of breathing.
fn leads(voice: &Voice, told: &Told, answer: &ToldAnswer) -> String {
    let ways = answer.by_breathing.as_ref();
    let each = ways.and_then(|ways| ways.say(voice, |way| Some(place(voice, told, &way.to, way.letter))));
    if let Some(each) = each {
        return format!(": {}", voice.told(each));
    }
    let letter = ways.map_or("", ByBreathing::letter);
    let place = place(voice, told, &answer.to, letter);
    format!(" → {}", if answer.then.is_some() { voice.say("tool-guide-then", &[("place", &place)]) } else { place })
}

/// A step with the number it has here.
fn place(voice: &Voice, told: &Told, to: &str, letter: &str) -> String {
    match told.place(to) {
        Some(place) => format!("{}{letter} ({to})", place + 1),
        None if to == "end" => voice.say("tool-guide-end", &[]),
        None if to == "back" => voice.say("tool-guide-back", &[]),
        None => to.to_owned(),
    }
}

/// Sentences one after another.
pub(super) fn spoken(voice: &Voice, lines: Vec<Text>) -> String {
    lines.into_iter().map(|line| voice.told(line)).collect::<Vec<_>>().join(" ")
}
