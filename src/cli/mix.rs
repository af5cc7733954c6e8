//! `mix NAME NAME…`: what substances do together.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::session::Session;
use super::voice::Spoken;
use super::{Refused, Report, json};
use crate::domain::{
    Asked, GroupSaid, Id, Match, Names, RatedPair, Relation, Resolution, Risk, SUBSTANCES, Verdict, fold, is_same_name,
};
use crate::feed::Kind;
use crate::i18n;

/// Longest name, in bytes.
const LONGEST_NAME: usize = 200;

/// Why these names cannot be asked about at all; none when they can.
pub(super) fn refuse(names: &[String]) -> Option<String> {
    // Marks that turn the direction of text could make a terminal show one name as another.
    let hidden = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let wrong = |name: &&String| name.trim().is_empty() || name.len() > LONGEST_NAME || name.chars().any(hidden);
    if names.iter().any(|name| wrong(&name)) {
        return Some(format!("a name has 1 to {LONGEST_NAME} bytes and no control characters"));
    }
    None
}

pub(super) fn run(session: &Session, typed: &[String]) -> Result<Report, Refused> {
    let names = session.database.names()?;
    let asked = ask(&names, typed);
    if !SUBSTANCES.contains(&asked.len()) {
        return Err(format!("ask about 2 to 10 different substances, not {}", asked.len()).into());
    }
    let judged = in_one_order(&asked);
    let substances: Vec<Asked> = judged.iter().map(|one| one.as_asked(&names)).collect();
    let verdict = session.database.verdict(&substances)?;
    let answer = Answer::new(session, &names, (&asked, &judged), &verdict)?;

    let mut report =
        Report::answer(if session.voice.json { json(&answer)? } else { answer.text(session, &verdict)? });
    for one in &asked {
        let shown =
            |ids: &[Id]| i18n::list(&session.voice.catalogue, ids.iter().map(|id| name_of(session, &names, id)));
        match one.resolution.matched {
            Match::Exact | Match::Class => {}
            Match::Ambiguous => {
                let names = shown(&one.resolution.candidates);
                report.note(&session.say("mix-ambiguous", &[("typed", one.typed), ("names", &names)]));
            }
            Match::Unrated => {
                let told = answer.substances.iter().find(|told| told.input == one.input);
                let name = told.and_then(|told| told.name.as_deref()).unwrap_or(one.input);
                let substance = one.resolution.substance.as_ref().and_then(|id| names.get(id));
                let is_rescue = substance.is_some_and(|substance| substance.rescue);
                let id = if is_rescue { "verdict-headline-rescue" } else { "mix-unrated" };
                report.note(&session.say(id, &[("name", name)]));
            }
            Match::Unknown => report.note(&session.say("mix-unknown", &[("typed", one.typed)])),
        }
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

/// One typed name and what became of it.
struct Typed<'a> {
    /// As it came.
    input: &'a str,
    /// Without the spaces around it.
    typed: &'a str,
    resolution: Resolution,
}

impl Typed<'_> {
    fn as_asked(&self, names: &Names) -> Asked {
        let known = self.resolution.substance.as_ref().and_then(|id| Some((id, names.get(id)?)));
        known.map_or_else(Asked::default, |(id, substance)| Asked::about(id, substance))
    }
}

/// Each different substance once, in the order they were typed.
fn ask<'a>(names: &Names, typed: &'a [String]) -> Vec<Typed<'a>> {
    let mut asked: Vec<Typed<'a>> = Vec::new();
    for name in typed {
        let one = Typed { input: name, typed: name.trim(), resolution: names.resolve(name) };
        let again = asked.iter().any(|held| match (&held.resolution.substance, &one.resolution.substance) {
            (Some(held), Some(new)) => held == new,
            (None, None) => is_same_name(held.typed, one.typed),
            _ => false,
        });
        if !again {
            asked.push(one);
        }
    }
    asked
}

/// The same order whatever order they were typed in, so that it changes no word of the answer.
fn in_one_order<'a, 'b>(asked: &'b [Typed<'a>]) -> Vec<&'b Typed<'a>> {
    let mut judged: Vec<_> = asked.iter().collect();
    judged.sort_by_cached_key(|one| (one.resolution.substance.clone(), fold(one.typed), one.typed));
    judged
}

fn name_of(session: &Session, names: &Names, id: &Id) -> String {
    names.get(id).map_or_else(|| id.to_string(), |substance| substance.shown_name(session.lang()).to_owned())
}

#[derive(Serialize)]
struct Answer<'a> {
    substances: Vec<SubstanceAnswer<'a>>,
    verdict: VerdictAnswer,
    pairs: Vec<PairAnswer>,
    unknown_pairs: usize,
    rules: Vec<RuleAnswer>,
    edition: EditionAnswer,
    /// Every mechanism that is named.
    #[serde(skip)]
    mechanisms: BTreeMap<Id, MechanismAnswer>,
}

#[derive(Serialize)]
struct SubstanceAnswer<'a> {
    input: &'a str,
    r#match: &'static str,
    id: Option<String>,
    row: Option<String>,
    rows: Vec<String>,
    name: Option<String>,
    relation: Option<&'static str>,
    prescribed: bool,
    /// By what it was judged, as a sentence.
    judged: Option<Spoken>,
    lasts_days: Option<u16>,
    note: Option<Spoken>,
    /// For how long it still matters, as a sentence.
    #[serde(skip)]
    lasts: Option<Spoken>,
    candidates: Vec<Named>,
}

#[derive(Serialize)]
struct Named {
    id: String,
    name: String,
}

#[derive(Serialize)]
struct VerdictAnswer {
    risk: &'static str,
    /// In core's own chart, without what groups say.
    core_risk: &'static str,
    core_unknown_pairs: usize,
    /// The groups that alone reach `risk`.
    said_by: Vec<GroupAnswer>,
    effect: &'static str,
    headline: Spoken,
    reasons: Vec<Worded>,
    open: Option<Spoken>,
    prescribed: Option<Spoken>,
}

#[derive(Clone, Serialize)]
struct Worded {
    id: String,
    text: String,
}

#[derive(Clone, Serialize)]
struct MechanismAnswer {
    id: String,
    text: String,
    watch: String,
    do_not_taken: String,
    do_taken: String,
}

#[derive(Serialize)]
struct PairAnswer {
    a: String,
    b: String,
    names: [String; 2],
    risk: &'static str,
    effect: &'static str,
    confidence: &'static str,
    mechanisms: Vec<MechanismAnswer>,
    sources: Vec<SourceAnswer>,
    reviewed: Option<String>,
    /// In core's own chart, which `effect`, `confidence`, `mechanisms`, `sources` and `reviewed` speak of.
    core_risk: &'static str,
    /// What groups say beyond that.
    raised: Vec<GroupAnswer>,
    /// What groups say that changes nothing.
    also_said: Vec<GroupAnswer>,
    /// What core said before it lowered the pair, while it is told.
    lowered: Option<LoweredAnswer>,
}

#[derive(Serialize)]
struct GroupAnswer {
    feed: String,
    by: String,
    risk: &'static str,
    mechanism: String,
    source: String,
    on: String,
    /// Whether it was said of a relative, not of these two.
    carried: bool,
}

#[derive(Serialize)]
struct LoweredAnswer {
    was: &'static str,
    on: String,
}

#[derive(Serialize)]
struct SourceAnswer {
    id: String,
    name: String,
    said: String,
    risk: &'static str,
}

#[derive(Serialize)]
struct RuleAnswer {
    id: String,
    risk: &'static str,
    rows: Vec<String>,
    text: Spoken,
}

#[derive(Serialize)]
struct EditionAnswer {
    epoch: u32,
    seq: u64,
    made: String,
    built_in: bool,
}

impl<'a> Answer<'a> {
    fn new(
        session: &Session,
        names: &Names,
        (asked, judged): (&[Typed<'a>], &[&Typed<'a>]),
        verdict: &Verdict,
    ) -> Result<Self, Refused> {
        let mechanisms = mechanisms(session, verdict)?;
        let rules = verdict
            .rules
            .iter()
            .map(|rule| {
                let text = session.told_words(Kind::Rule, rule.id.as_str(), "why")?;
                Ok(RuleAnswer {
                    id: rule.id.to_string(),
                    risk: rule.risk.word(),
                    rows: rule.rows.iter().map(Id::to_string).collect(),
                    text: text.unwrap_or_default(),
                })
            })
            .collect::<Result<Vec<_>, Refused>>()?;
        let worst_rules = rules.iter().filter(|rule| verdict.worst_rules().any(|worst| worst.id.as_str() == rule.id));
        let reasons = worst_rules.map(|rule| Worded { id: rule.id.clone(), text: rule.text.plain().to_owned() });
        let worst = verdict.reasons.iter().filter_map(|id| mechanisms.get(id));
        let today = session.today();
        let reasons = reasons.chain(worst.map(|one| Worded { id: one.id.clone(), text: one.text.clone() })).collect();
        let unresolved: Vec<&str> =
            judged.iter().filter(|one| one.resolution.substance.is_none()).map(|one| one.typed).collect();
        let edition = session.database.edition()?;
        let pair = |pair: &RatedPair| pair_answer(session, names, judged, pair, &mechanisms);
        Ok(Self {
            substances: asked.iter().map(|one| substance_answer(session, names, one)).collect::<Result<_, _>>()?,
            verdict: VerdictAnswer {
                risk: verdict.risk.word(),
                core_risk: verdict.core_risk.word(),
                core_unknown_pairs: verdict.core_unknown_pairs,
                said_by: verdict.said_by.iter().map(|said| group_answer(session, said)).collect(),
                effect: verdict.effect.word(),
                headline: session.told(i18n::headline(&session.voice.catalogue, verdict, today)),
                reasons,
                open: i18n::open_verdict(&session.voice.catalogue, verdict, &unresolved).map(|text| session.told(text)),
                prescribed: verdict.prescribed.then(|| session.told(session.voice.text("verdict-prescribed", &[]))),
            },
            pairs: verdict.pairs.iter().map(pair).collect::<Result<_, _>>()?,
            unknown_pairs: verdict.unknown_pairs,
            rules,
            edition: EditionAnswer {
                epoch: edition.order.epoch,
                seq: edition.order.seq,
                made: edition.made.to_string(),
                built_in: matches!(session.database.origin(), crate::store::Origin::BuiltIn(_)),
            },
            mechanisms,
        })
    }

    fn text(&self, session: &Session, verdict: &Verdict) -> Result<String, Refused> {
        let mut text = String::new();
        let mut told: Vec<&SubstanceAnswer<'_>> = self.substances.iter().collect();
        let order = session.voice.catalogue.order();
        told.sort_by_cached_key(|one| one.name.as_deref().map(|name| order.key(name)));
        for note in told.iter().filter_map(|one| one.note.as_ref()) {
            writeln!(text, "{note}\n")?;
        }
        writeln!(text, "{}", self.verdict.headline)?;
        let (catalogue, today) = (&session.voice.catalogue, session.today());
        for line in i18n::under_headline(catalogue, verdict, today) {
            writeln!(text, "{}", session.told(line))?;
        }
        for line in self.verdict.prescribed.iter().chain(&self.verdict.open) {
            writeln!(text, "{line}")?;
        }
        writeln!(text, "{}", session.say("verdict-purity", &[]))?;
        for one in told {
            if let (Some(name), Some(judged)) = (&one.name, &one.judged) {
                writeln!(text, "{name}: {judged}.")?;
            }
            if let Some(lasts) = &one.lasts {
                writeln!(text, "{lasts}")?;
            }
        }
        for rule in
            verdict.worst_rules().filter_map(|worst| self.rules.iter().find(|rule| rule.id == worst.id.as_str()))
        {
            writeln!(text, "\n{}", rule.text)?;
        }
        for one in verdict.reasons.iter().filter_map(|id| self.mechanisms.get(id)) {
            writeln!(text, "\n{}", one.text)?;
            let words = [&one.watch, &one.do_not_taken, &one.do_taken];
            for ((label, _), words) in i18n::REASON_PARTS.into_iter().zip(words) {
                writeln!(text, "  {}: {words}", session.say(label, &[]))?;
            }
        }
        writeln!(text, "\n{}:", session.say("mix-pairs", &[]))?;
        for (pair, rated) in self.pairs.iter().zip(&verdict.pairs) {
            let rating = &rated.rating;
            let sure = session.told(i18n::confidence(catalogue, rated));
            let names = pair.names.join(" + ");
            if rating.risk == Risk::Unknown {
                writeln!(text, "  {names}: {sure}")?;
            } else {
                let risk = session.told(i18n::level(catalogue, rating.risk, rating.said_by(), today));
                writeln!(text, "  {names}: {risk}.")?;
            }
            let (raising, others): (Vec<&GroupSaid>, Vec<_>) =
                rating.groups.iter().partition(|said| said.risk > rating.core_risk);
            let line = |said: &GroupSaid| {
                let says = session.told(i18n::group_said(catalogue, said, today));
                format!("    {says} {}", said.source)
            };
            for said in raising {
                writeln!(text, "{}", line(said))?;
            }
            for line in i18n::under_pair(catalogue, rated, today) {
                writeln!(text, "    {}", session.told(line))?;
            }
            if rating.core_risk != Risk::Unknown {
                writeln!(text, "    {} {sure}", session.told(i18n::effect(catalogue, rating.effect)))?;
            } else if rating.is_raised() {
                writeln!(text, "    {sure}")?;
            }
            for (source, said) in pair.sources.iter().zip(&rating.sources) {
                let says = i18n::said(catalogue, &source.name, said, rating.reviewed);
                writeln!(text, "    {}", session.plain(says))?;
            }
            for said in others {
                writeln!(text, "{}", line(said))?;
            }
        }
        writeln!(text, "\n{}", session.say("verdict-cautious-wins", &[]))?;
        writeln!(text, "{} {}", session.say("verdict-not-reviewed", &[]), session.edition_line()?)?;
        Ok(text)
    }
}

/// Every mechanism that is named, by core or by a group; one that core has no words for is left out.
fn mechanisms(session: &Session, verdict: &Verdict) -> Result<BTreeMap<Id, MechanismAnswer>, Refused> {
    let mut mechanisms = BTreeMap::new();
    let named = verdict.pairs.iter().flat_map(|pair| pair.rating.reasons());
    for id in named {
        if !mechanisms.contains_key(id) {
            mechanisms.insert(id.clone(), mechanism(session, id)?);
        }
    }
    mechanisms.retain(|_, one| !one.text.is_empty());
    Ok(mechanisms)
}

fn mechanism(session: &Session, id: &Id) -> Result<MechanismAnswer, Refused> {
    let words = |field| session.words(Kind::Mechanism, id.as_str(), field);
    Ok(MechanismAnswer {
        id: id.to_string(),
        text: words("what")?,
        watch: words("watch")?,
        do_not_taken: words("do_not_taken")?,
        do_taken: words("do_taken")?,
    })
}

fn substance_answer<'a>(session: &Session, names: &Names, one: &Typed<'a>) -> Result<SubstanceAnswer<'a>, Refused> {
    let id = one.resolution.substance.as_ref();
    let note = id.map(|id| session.told_words(Kind::Substance, id.as_str(), "note")).transpose()?.flatten();
    let asked = one.as_asked(names);
    let substance = id.and_then(|id| names.get(id));
    let judged = substance.map(|substance| session.judged(substance)).transpose()?.flatten();
    let candidates = one.resolution.candidates.iter();
    Ok(SubstanceAnswer {
        input: one.input,
        r#match: one.resolution.matched.word(),
        id: id.map(Id::to_string),
        row: asked.rows.first().map(Id::to_string),
        rows: asked.rows.iter().map(Id::to_string).collect(),
        name: id.map(|id| name_of(session, names, id)),
        relation: asked.relation.map(Relation::word),
        prescribed: asked.prescribed,
        judged,
        lasts_days: substance.and_then(|substance| substance.lasts.as_ref()).map(|lasts| lasts.days),
        note,
        lasts: substance.and_then(|one| i18n::lasts(&session.voice.catalogue, one)).map(|text| session.told(text)),
        candidates: candidates.map(|id| Named { id: id.to_string(), name: name_of(session, names, id) }).collect(),
    })
}

fn pair_answer(
    session: &Session,
    names: &Names,
    judged: &[&Typed<'_>],
    pair: &RatedPair,
    mechanisms: &BTreeMap<Id, MechanismAnswer>,
) -> Result<PairAnswer, Refused> {
    let side = |place: usize, row: &Option<Id>| {
        let one = judged.get(place);
        let id = one.and_then(|one| one.resolution.substance.as_ref());
        let typed = one.map_or_else(String::new, |one| one.typed.to_owned());
        let key = row.as_ref().or(id).map_or_else(|| typed.clone(), Id::to_string);
        let mut name = id.map_or(typed, |id| name_of(session, names, id));
        if let Some(row) =
            row.as_ref().filter(|_| id.and_then(|id| names.get(id)).is_some_and(|one| one.rows.len() > 1))
        {
            name = format!("{name} ({})", session.row_name(row.as_str())?); // which half of a name that is two rows
        }
        Ok::<_, Refused>((key, name))
    };
    let ((a, a_name), (b, b_name)) = (side(pair.of.0, &pair.a)?, side(pair.of.1, &pair.b)?);
    let sources = pair.rating.sources.iter().map(|said| {
        let source = session.database.source(&said.id)?;
        Ok(SourceAnswer {
            id: said.id.to_string(),
            name: source.map_or_else(|| said.id.to_string(), |source| source.title),
            said: said.said.clone(),
            risk: said.risk.word(),
        })
    });
    let groups = |raises: bool| {
        let these = pair.rating.groups.iter().filter(|said| (said.risk > pair.rating.core_risk) == raises);
        these.map(|said| group_answer(session, said)).collect()
    };
    let lowered = pair.rating.lowered(session.today());
    Ok(PairAnswer {
        names: [a_name, b_name],
        a,
        b,
        risk: pair.rating.risk.word(),
        effect: pair.rating.effect.word(),
        confidence: pair.rating.confidence.word(),
        mechanisms: pair.rating.mechanisms.iter().filter_map(|id| mechanisms.get(id)).cloned().collect(),
        sources: sources.collect::<Result<_, Refused>>()?,
        reviewed: pair.rating.reviewed.map(|day| day.to_string()),
        core_risk: pair.rating.core_risk.word(),
        raised: groups(true),
        also_said: groups(false),
        lowered: lowered.map(|lowered| LoweredAnswer { was: lowered.was.word(), on: lowered.on.to_string() }),
    })
}

fn group_answer(session: &Session, said: &GroupSaid) -> GroupAnswer {
    GroupAnswer {
        feed: said.feed.to_string(),
        by: i18n::group_name(&session.voice.catalogue, said).text,
        risk: said.risk.word(),
        mechanism: said.mechanism.to_string(),
        source: said.source.clone(),
        on: said.on.to_string(),
        carried: said.carried,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};

    use super::*;
    use crate::cli::Options;
    use crate::cli::voice::Voice;
    use crate::domain::{FeedId, FeedRating, Lowered, Pair, says, verdict};
    use crate::feed::Verified;
    use crate::store::{Database, Packs, UserData};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The answer over two names on 21 November 2026, as JSON and as text, with what groups say and core has lowered.
    fn told(
        lang: &str,
        typed: [&str; 2],
        ratings: Vec<FeedRating>,
        lowered: Option<(Pair, Lowered)>,
    ) -> (serde_json::Value, String) {
        let now = DateTime::parse_from_rfc3339("2026-11-21T12:00:00+01:00").unwrap();
        let options = Options { lang: Some(lang.to_owned()), json: false, data_dir: None, now: None };
        let database = Database::in_memory(Verified::embedded(), lang).unwrap();
        let user = UserData::in_memory().unwrap();
        let session = Session { database, user, packs: Packs::open(None), voice: Voice::new(&options, now).unwrap() };
        let names = session.database.names().unwrap();
        let typed = typed.map(str::to_owned);
        let asked = ask(&names, &typed);
        let judged = in_one_order(&asked);
        let substances: Vec<Asked> = judged.iter().map(|one| one.as_asked(&names)).collect();
        let chart = session.database.chart().unwrap().with_ratings(ratings).with_lowered(lowered);
        let verdict = verdict(&substances, &chart, &session.database.rules().unwrap());
        let answer = Answer::new(&session, &names, (&asked, &judged), &verdict).unwrap();
        let text = answer.text(&session, &verdict).unwrap();
        (serde_json::to_value(&answer).unwrap(), text)
    }

    fn jes(rows: (&str, &str), risk: Risk, mechanism: &str, on: &str) -> FeedRating {
        let mut one = says('j', "one", rows, risk, day(on));
        one.by = serde_json::from_str(r#"{"en":"JES","de":"JES Bundesverband"}"#).unwrap();
        one.rating.mechanism = Id::new(mechanism).unwrap();
        one
    }

    #[test]
    fn a_raised_pair_names_who_raised_it_with_the_charts_own_level_right_below() {
        let said = jes(("lsd", "benzodiazepines"), Risk::Dangerous, "breathing-depression", "2026-05-12");
        let (json, text) = told("en", ["lsd", "alprazolam"], vec![said], None);
        let verdict = &json["verdict"];
        assert_eq!((&verdict["risk"], &verdict["core_risk"]), (&"dangerous".into(), &"low".into()), "{json:#}");
        assert_eq!(verdict["headline"], "Can kill, says JES (12 May).");
        assert_eq!(verdict["said_by"][0]["by"], "JES");
        let expected = serde_json::json!([{
            "feed": FeedId::new("j".repeat(32)).unwrap(), "by": "JES", "risk": "dangerous", "mechanism": "breathing-depression",
            "source": "https://j.example/", "on": "2026-05-12", "carried": false,
        }]);
        let pair = &json["pairs"][0];
        assert_eq!((&pair["raised"], &pair["core_risk"]), (&expected, &"low".into()), "{pair:#}");
        assert_eq!(verdict["reasons"][0]["id"], "breathing-depression", "its words are core's");
        let lines: Vec<&str> = text.lines().collect();
        let headline = lines.iter().position(|line| *line == "Can kill, says JES (12 May).").unwrap();
        assert_eq!(lines[headline + 1], "Tentlight's own chart: lower risk, not safe.", "{text}");
        let pair = ": Can kill, says JES (12 May).\n    JES (12 May): can kill https://j.example/\n    \
                    Tentlight's own chart: lower risk, not safe.\n    One hides the other: easy to take too much. One source.";
        assert!(text.contains(pair), "{text}");
    }

    #[test]
    fn a_pair_that_only_a_group_has_rated_is_never_told_as_cores() {
        let said = jes(("poppers", "2c-t-x"), Risk::Caution, "nobody-knows-this-one", "2025-05-12");
        let (json, text) = told("de", ["poppers", "2C-T-7"], vec![said], None);
        assert_eq!(json["verdict"]["headline"], "Vorsicht, sagt JES Bundesverband (12. Mai 2025).");
        assert_eq!((&json["unknown_pairs"], &json["verdict"]["core_unknown_pairs"]), (&0.into(), &1.into()));
        assert_eq!(
            (&json["pairs"][0]["confidence"], &json["verdict"]["reasons"]),
            (&"none".into(), &serde_json::json!([]))
        );
        let own =
            "\nIn der eigenen Tabelle von Tentlight: nicht bewertet. (English: Tentlight's own chart: not rated.)\n";
        assert!(text.contains(own), "{text}");
        let headline = "Vorsicht, sagt JES Bundesverband (12. Mai 2025). (English: Careful, says JES (12 May 2025).)\n";
        assert!(text.starts_with(headline), "{text}");
        assert!(!json.to_string().contains("English"), "JSON holds one language: {json:#}");
        assert!(text.contains("Das sagt eine Gruppe, nicht Tentlight"), "{text}");
        assert!(!text.contains("Nicht bewertet. Das hat niemand geprüft"), "{text}");
    }

    #[test]
    fn a_rating_that_says_no_more_than_core_is_listed_and_changes_no_word_of_the_headline() {
        let said = jes(("alcohol", "ghb-gbl"), Risk::Dangerous, "breathing-depression", "2026-05-12");
        let (json, text) = told("en", ["alcohol", "ghb"], vec![said], None);
        assert_eq!(json["verdict"]["headline"], "Can kill.");
        assert_eq!(
            (&json["verdict"]["said_by"], &json["pairs"][0]["raised"]),
            (&serde_json::json!([]), &serde_json::json!([]))
        );
        assert_eq!(json["pairs"][0]["also_said"][0]["by"], "JES");
        assert!(
            text.contains("    JES (12 May): can kill https://j.example/\n") && !text.contains("own chart"),
            "{text}"
        );
    }

    #[test]
    fn what_core_has_lowered_says_what_it_was() {
        let id = |text| Id::new(text).unwrap();
        let pair = Pair::new(id("lsd"), id("benzodiazepines"));
        let lowered = |on| Some((pair.clone(), Lowered { was: Risk::Dangerous, on: day(on) }));
        let (json, text) = told("en", ["lsd", "alprazolam"], vec![], lowered("2026-10-03"));
        assert_eq!(json["pairs"][0]["lowered"], serde_json::json!({"was": "dangerous", "on": "2026-10-03"}));
        assert_eq!(text.matches("Was 'can kill' until 3 October 2026.").count(), 2, "{text}");
        let (json, text) = told("en", ["lsd", "alprazolam"], vec![], lowered("2026-05-03"));
        assert!(json["pairs"][0]["lowered"].is_null() && !text.contains("Was '"), "{text}");
    }
}
