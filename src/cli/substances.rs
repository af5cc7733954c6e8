//! `substances [--search TEXT]`: what the app knows by name.

use std::fmt::Write;

use serde::Serialize;

use super::session::Session;
use super::voice::Spoken;
use super::{Refused, Report, json};
use crate::domain::{Id, Relation, Substance};

/// Most substances a search lists.
const MOST_FOUND: usize = 30;

#[derive(Serialize)]
struct SubstanceAnswer<'a> {
    id: &'a str,
    name: &'a str,
    row: Option<&'a str>,
    rows: Vec<&'a str>,
    relation: Option<&'static str>,
    class: &'static str,
    prescribed: bool,
    judged: Option<Spoken>,
    found_by: Option<String>,
    names: Vec<&'a str>,
}

pub(super) fn run(session: &Session, search: Option<&str>) -> Result<Report, Refused> {
    let names = session.database.names()?;
    let listed: Vec<(&Id, &Substance, Option<String>)> = match search {
        None => names.substances().iter().map(|(id, substance)| (id, substance, None)).collect(),
        Some(text) => {
            let found = names.search(text, MOST_FOUND);
            let known = |id: &Id| names.substances().iter().find(|(held, _)| held == id);
            found.into_iter().filter_map(|found| known(&found.id).map(|(id, one)| (id, one, Some(found.by)))).collect()
        }
    };
    let answers =
        listed.iter().map(|(id, one, by)| answer(session, id, one, by.clone())).collect::<Result<Vec<_>, _>>()?;
    let mut report = Report::answer(if session.voice.json { json(&answers)? } else { text(&answers)? });
    if search.is_some() && answers.is_empty() {
        report.note(&session.say("tool-nothing-found", &[]));
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

fn answer<'a>(
    session: &Session,
    id: &'a Id,
    one: &'a Substance,
    found_by: Option<String>,
) -> Result<SubstanceAnswer<'a>, Refused> {
    let rows: Vec<&str> = one.all_rows().map(Id::as_str).collect();
    Ok(SubstanceAnswer {
        id: id.as_str(),
        name: one.shown_name(session.lang()),
        row: rows.first().copied(),
        rows,
        relation: one.relation.map(Relation::word),
        class: one.class.word(),
        prescribed: one.prescribed,
        judged: session.judged(one)?,
        found_by,
        names: one.names.iter().map(|name| name.name.as_str()).collect(),
    })
}

fn text(answers: &[SubstanceAnswer<'_>]) -> Result<String, Refused> {
    let mut text = String::new();
    for one in answers {
        let by = one
            .found_by
            .as_ref()
            .filter(|by| by.as_str() != one.name)
            .map_or_else(String::new, |by| format!(" ({by})"));
        let judged = one.judged.as_ref().map_or_else(String::new, |judged| format!(": {judged}"));
        writeln!(text, "{}{by}{judged}", one.name)?;
    }
    Ok(text)
}
