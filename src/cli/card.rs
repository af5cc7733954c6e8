//! `card [ID]`: safer use, one card a matter. From the binary, like help: it needs no database.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::guide::{ListedAnswer, ReviewAnswer, spoken};
use super::voice::Voice;
use super::{Refused, Report, json};
use crate::domain::{Card, Id, Source};
use crate::feed::{Kind, Verified, embedded_fields, embedded_records};
use crate::i18n::Fields;

/// All cards, the most needed first.
pub(super) fn list(voice: &Voice) -> Result<Report, Refused> {
    let mut cards: Vec<(Id, Card)> = embedded_records(Kind::Card).into_iter().collect();
    cards.sort_by_key(|(_, card)| card.place);
    let listed: Vec<ListedAnswer> = cards
        .iter()
        .map(|(id, card)| ListedAnswer {
            id: id.to_string(),
            title: voice.plain(voice.words(Kind::Card, id.as_str(), "name")),
            review: ReviewAnswer::latest(&card.review),
        })
        .collect();
    if voice.json {
        return Ok(Report::answer(json(&listed)?));
    }
    let mut text = String::new();
    for (one, (_, card)) in listed.iter().zip(&cards) {
        writeln!(text, "{}: {}. {}", one.id, one.title, spoken(voice, voice.reviewed(&card.review)))?;
    }
    Ok(Report::answer(text))
}

/// One card.
pub(super) fn show(voice: &Voice, typed: &str) -> Result<Report, Refused> {
    let id = Id::new(typed.trim().to_ascii_lowercase()).ok();
    let found = id.and_then(|id| embedded_records::<Card>(Kind::Card).remove_entry(&id));
    let (id, card) = found.ok_or_else(|| format!("no card {typed:?}; `tentlight-cli card` lists them"))?;
    let answer = Answer::new(voice, &id, &card);
    Ok(Report::answer(if voice.json { json(&answer)? } else { answer.text(voice, &card)? }))
}

#[derive(Serialize)]
struct Answer {
    id: String,
    language: String,
    title: String,
    lead: Option<String>,
    points: Vec<String>,
    sources: Vec<SourceAnswer>,
    review: ReviewAnswer,
}

#[derive(Serialize)]
struct SourceAnswer {
    id: String,
    title: String,
    publisher: String,
    url: Option<String>,
}

impl Answer {
    fn new(voice: &Voice, id: &Id, card: &Card) -> Self {
        let words = embedded_fields(voice.lang(), Kind::Card, id.as_str());
        let sources: BTreeMap<Id, Source> = embedded_records(Kind::Source);
        let source = |id: &Id| {
            let Source { title, publisher, url, .. } = sources.get(id)?.clone();
            Some(SourceAnswer { id: id.to_string(), title, publisher, url })
        };
        Self {
            id: id.to_string(),
            language: voice.catalogue.language().tag.clone(),
            title: voice.plain(voice.words(Kind::Card, id.as_str(), "name")),
            lead: field(voice, &words, "lead"),
            points: (1..).map_while(|at| field(voice, &words, &format!("p{at}"))).collect(),
            sources: card.sources.iter().filter_map(source).collect(),
            review: ReviewAnswer::latest(&card.review),
        }
    }

    fn text(&self, voice: &Voice, card: &Card) -> Result<String, Refused> {
        let mut text = String::new();
        writeln!(text, "{}\n", self.title)?;
        if let Some(lead) = &self.lead {
            writeln!(text, "{lead}\n")?;
        }
        for point in &self.points {
            writeln!(text, "- {point}")?;
        }
        writeln!(text, "\n{}:", voice.say("about-sources", &[]))?;
        for SourceAnswer { title, publisher, url, .. } in &self.sources {
            writeln!(text, "- {title}. {publisher}. {}", url.as_deref().unwrap_or_default())?;
        }
        let review = spoken(voice, voice.reviewed(&card.review));
        writeln!(text, "\n{review} {}", voice.edition_line(Verified::embedded().made()))?;
        Ok(text)
    }
}

fn field(voice: &Voice, words: &Fields, name: &str) -> Option<String> {
    Some(voice.plain(voice.catalogue.shown(words.get(name)?.clone())))
}
