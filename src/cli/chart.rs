//! `chart`: every pair of rows, and how the levels are spread.

use std::fmt::Write;

use serde::Serialize;

use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{Chart, Combination, Confidence, Id, PairRating, Risk};
use crate::i18n;

pub(super) fn run(session: &Session, csv: bool, report: bool) -> Result<Report, Refused> {
    let chart = session.database.chart()?;
    let pairs = pairs(&chart);
    let mut answer = Report::answer(match (csv, report, session.voice.json) {
        (true, ..) => as_csv(&pairs)?,
        (_, true, _) => spread(&pairs)?,
        (_, _, true) => as_json(session, &chart, &pairs)?,
        _ => as_text(session, &pairs)?,
    });
    session.note_origin(&mut answer)?;
    Ok(answer)
}

type Rated<'a> = (&'a Id, &'a Id, PairRating);

/// Every two different rows, in byte order.
fn pairs(chart: &Chart) -> Vec<Rated<'_>> {
    let rows: Vec<&Id> = chart.rows().keys().collect();
    let after = |place: usize| rows.iter().skip(place + 1).copied();
    let all = rows.iter().enumerate().flat_map(|(place, a)| after(place).map(move |b| (*a, b)));
    all.map(|(a, b)| (a, b, chart.rating(a, b))).collect()
}

/// Core's own chart: its columns have no room for who else says what.
fn as_csv(pairs: &[Rated<'_>]) -> Result<String, Refused> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(["a", "b", "risk", "effect", "confidence"])?;
    for (a, b, rating) in pairs {
        let (effect, confidence) = (rating.effect.word(), rating.confidence.word());
        csv.write_record([a.as_str(), b.as_str(), rating.core_risk.word(), effect, confidence])?;
    }
    Ok(String::from_utf8(csv.into_inner()?)?)
}

#[derive(Serialize)]
struct ChartAnswer<'a> {
    rows: Vec<RowAnswer<'a>>,
    pairs: Vec<PairAnswer<'a>>,
}

#[derive(Serialize)]
struct RowAnswer<'a> {
    id: &'a str,
    name: String,
    class: &'static str,
    prescribed: bool,
}

#[derive(Serialize)]
struct PairAnswer<'a> {
    a: &'a str,
    b: &'a str,
    risk: &'static str,
    effect: &'static str,
    confidence: &'static str,
    mechanisms: Vec<&'a str>,
    reviewed: Option<String>,
    core_risk: &'static str,
    /// The feeds that alone reach `risk`.
    said_by: Vec<String>,
}

fn as_json(session: &Session, chart: &Chart, pairs: &[Rated<'_>]) -> Result<String, Refused> {
    let rows = chart.rows().iter().map(|(id, row)| {
        let (class, prescribed) = (row.class.word(), row.prescribed);
        Ok(RowAnswer { id: id.as_str(), name: session.row_name(id.as_str())?, class, prescribed })
    });
    let pairs = pairs.iter().map(|(a, b, rating)| PairAnswer {
        a: a.as_str(),
        b: b.as_str(),
        risk: rating.risk.word(),
        effect: rating.effect.word(),
        confidence: rating.confidence.word(),
        mechanisms: rating.mechanisms.iter().map(Id::as_str).collect(),
        reviewed: rating.reviewed.map(|day| day.to_string()),
        core_risk: rating.core_risk.word(),
        said_by: rating.said_by().into_iter().map(|said| said.feed.to_string()).collect(),
    });
    json(&ChartAnswer { rows: rows.collect::<Result<_, Refused>>()?, pairs: pairs.collect() })
}

/// One line a pair, worst first.
fn as_text(session: &Session, pairs: &[Rated<'_>]) -> Result<String, Refused> {
    let mut text = String::new();
    for risk in Risk::ALL.iter().rev() {
        let these: Vec<_> = pairs.iter().filter(|(.., rating)| rating.risk == *risk).collect();
        writeln!(text, "{} ({})", session.told(i18n::risk(&session.voice.catalogue, *risk)), these.len())?;
        for (a, b, rating) in these {
            write!(text, "  {} + {}", session.row_name(a.as_str())?, session.row_name(b.as_str())?)?;
            if rating.is_raised() {
                let said = i18n::level(&session.voice.catalogue, *risk, rating.said_by(), session.today());
                let own = i18n::own_level(&session.voice.catalogue, rating.core_risk, 0);
                write!(text, ": {}. {}", session.told(said), session.told(own))?;
            }
            writeln!(text)?;
        }
    }
    Ok(text)
}

/// How core's own levels are spread, and what raised them: for whoever decides whether caution has grown dull. What groups
/// say is left out.
fn spread(pairs: &[Rated<'_>]) -> Result<String, Refused> {
    const PUBLIC: [&str; 2] = ["tripsit", "psychonautwiki"];
    // What a relative carried over was said of the relative.
    let is_public =
        |rating: &PairRating| !rating.carried && rating.sources.iter().any(|said| PUBLIC.contains(&said.id.as_str()));
    let mut text = String::new();
    let public: Vec<&Rated<'_>> = pairs.iter().filter(|(.., rating)| is_public(rating)).collect();
    let all: Vec<&Rated<'_>> = pairs.iter().collect();
    for (title, these) in [("every two rows", &all), ("rated by TripSit or PsychonautWiki", &public)] {
        writeln!(text, "{title}: {} pairs", these.len())?;
        for risk in Risk::ALL.iter().rev() {
            let count = these.iter().filter(|(.., rating)| rating.core_risk == *risk).count();
            writeln!(text, "  {:<9} {count:>5}  {:>5.1} %", risk.word(), share(count, these.len()))?;
        }
    }
    let raised = |rating: &PairRating| is_public(rating) && rating.core_risk > said_by(rating, &PUBLIC);
    let above = pairs.iter().filter(|(.., rating)| raised(rating)).count();
    writeln!(text, "raised above both charts by a floor or a label: {above}")?;
    let alone = |rating: &&Rated<'_>| rating.2.confidence == Confidence::Single && rating.2.core_risk >= Risk::Caution;
    writeln!(text, "warned of by a single source: {}", pairs.iter().filter(alone).count())?;
    let inferred = pairs.iter().filter(|(.., rating)| rating.confidence == Confidence::Inferred).count();
    writeln!(text, "inferred from a class, a relative or our own reading: {inferred}")?;
    let disputed = pairs.iter().filter(|(.., rating)| rating.confidence == Confidence::Disputed).count();
    writeln!(text, "disputed between sources: {disputed}")?;
    for (a, b, rating) in pairs.iter().filter(|(.., rating)| raised(rating)) {
        writeln!(text, "  {a} + {b}: {} -> {}", said_by(rating, &PUBLIC).word(), rating.core_risk.word())?;
    }
    Ok(text)
}

fn said_by(rating: &PairRating, sources: &[&str]) -> Risk {
    let said: Vec<_> = rating.sources.iter().filter(|said| sources.contains(&said.id.as_str())).cloned().collect();
    Combination::headline(&said, None)
}

fn share(part: usize, whole: usize) -> f64 {
    let as_float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    100.0 * as_float(part) / as_float(whole.max(1))
}
