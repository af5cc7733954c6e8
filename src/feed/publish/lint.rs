//! The content lint: what must hold over all facts and words before they ship. Each rule has a number, so that a
//! finding, a reviewer and a commit can name it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::domain::{Check, Combination, Eu112, Id, Pair, Relation, Risk, fold};

use super::content::Content;
use super::lint_help;
use super::words::{Fields, Words};

/// Something the lint refuses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The rule, for example `C03`.
    pub rule: &'static str,
    /// The record it is about.
    pub about: String,
    /// What is wrong, and what to do.
    pub why: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.rule, self.about, self.why)
    }
}

/// The parts of a mechanism's words. None may be missing: they are what a reader does next.
const MECHANISM_FIELDS: [&str; 4] = ["what", "watch", "do_not_taken", "do_taken"];

/// Longest text of a mechanism or rule, in characters: two lines on a phone, three at large type.
const LONGEST_REASON: usize = 190;

/// Longest such text in another language, which may take a third more.
const LONGEST_TRANSLATED: usize = 250;

/// Words that judge or reassure, by language. They stand in no content.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "!",
            "abuse",
            "misuse",
            "addict",
            "junkie",
            "synergy",
            "please",
            "should be fine",
            "sleep it off",
            "redose",
            "clean ",
        ],
    ),
    (
        "de",
        &[
            "!",
            "unbedenklich",
            "unsicher",
            "missbrauch",
            "süchtig",
            "junkie",
            "rauschgift",
            "nachlegen",
            "ausschlafen",
            "bitte",
        ],
    ),
];

struct Lint<'a> {
    content: &'a Content,
    findings: Vec<Finding>,
}

/// Every finding over `content`, in order. An empty list may ship.
#[must_use]
pub fn lint(content: &Content) -> Vec<Finding> {
    let mut lint = Lint { content, findings: Vec::new() };
    lint.c01_references();
    lint.c02_pairs_stand_once_and_in_order();
    lint.c03_levels_follow_from_what_is_said();
    lint.c04_worrying_pairs_have_a_reason();
    lint.c05_floors_hold();
    lint.c06_names_mean_one_thing_or_ask();
    lint.c07_relations();
    lint.c08_relatives();
    lint.c09_rules_can_fire();
    lint.c10_words_are_whole();
    lint.c11_words_do_not_judge();
    lint.c12_sources_are_used_and_credited();
    lint.c13_numbers_say_who_answers();
    lint.c14_groups_say_who_wrote_them_down();
    lint.findings.extend(lint_help::lint(content));
    lint.findings.sort();
    lint.findings
}

impl Lint<'_> {
    fn find(&mut self, rule: &'static str, about: impl fmt::Display, why: impl Into<String>) {
        self.findings.push(Finding { rule, about: about.to_string(), why: why.into() });
    }

    fn c01_references(&mut self) {
        let content = self.content;
        let mut refer = |about: String, kind: &str, id: &Id, there: bool| {
            if !there {
                self.findings.push(Finding { rule: "C01", about, why: format!("no {kind} {id}") });
            }
        };
        let row = |id: &Id| content.rows.contains_key(id);
        let source = |id: &Id| content.sources.contains_key(id);
        for (id, substance) in &content.substances {
            substance.all_rows().for_each(|one| refer(id.to_string(), "row", one, row(one)));
            substance
                .lasts
                .iter()
                .for_each(|lasts| refer(id.to_string(), "source", &lasts.source, source(&lasts.source)));
        }
        for (id, one) in &content.groups {
            one.sources.iter().for_each(|said| refer(id.to_string(), "source", said, source(said)));
        }
        for (id, one) in &content.rows {
            one.like.iter().for_each(|like| refer(id.to_string(), "row", like, row(like)));
            one.self_source.iter().for_each(|said| refer(id.to_string(), "source", said, source(said)));
        }
        for one in &content.combinations {
            let about = pair(one).record_id();
            [&one.a, &one.b].into_iter().for_each(|id| refer(about.clone(), "row", id, row(id)));
            let known = |id: &Id| content.mechanisms.contains_key(id);
            one.mechanisms.iter().for_each(|id| refer(about.clone(), "mechanism", id, known(id)));
            one.sources.iter().for_each(|said| refer(about.clone(), "source", &said.id, source(&said.id)));
            for exception in &one.exceptions {
                let known = |id: &Id| content.substances.contains_key(id);
                exception.members.iter().for_each(|id| refer(about.clone(), "substance", id, known(id)));
                exception.source.iter().for_each(|id| refer(about.clone(), "source", id, source(id)));
            }
        }
        for floor in &content.floors {
            floor.a.iter().chain(&floor.b).for_each(|id| refer(floor.id.to_string(), "row", id, row(id)));
            floor.floor.source.iter().for_each(|id| refer(floor.id.to_string(), "source", id, source(id)));
        }
        for (id, mechanism) in &content.mechanisms {
            mechanism.sources.iter().for_each(|one| refer(id.to_string(), "source", one, source(one)));
        }
        for (id, rule) in &content.rules {
            rule.sources.iter().for_each(|one| refer(id.to_string(), "source", one, source(one)));
            rule.needs.iter().flat_map(|need| &need.rows).for_each(|one| refer(id.to_string(), "row", one, row(one)));
        }
        for (id, number) in &content.numbers {
            number.source.iter().for_each(|one| refer(id.to_string(), "source", one, source(one)));
        }
    }

    fn c02_pairs_stand_once_and_in_order(&mut self) {
        let mut seen = BTreeSet::new();
        for one in &self.content.combinations {
            if one.a >= one.b {
                self.find("C02", pair(one).record_id(), "a must come before b in byte order");
            }
            if !seen.insert(pair(one)) {
                self.find("C02", pair(one).record_id(), "stands twice");
            }
        }
    }

    fn c03_levels_follow_from_what_is_said(&mut self) {
        for one in &self.content.combinations {
            let about = pair(one).record_id();
            let least = Combination::headline(&one.sources, one.floor.as_ref());
            let warns = one.mechanisms.iter().filter_map(|id| self.content.mechanisms.get(id));
            let most = warns.map(|mechanism| mechanism.warns).fold(least, Risk::max);
            if one.risk < least || one.risk > most {
                let why = format!(
                    "{} is not between {} (sources, floor) and {} (mechanisms)",
                    one.risk.word(),
                    least.word(),
                    most.word()
                );
                self.find("C03", &about, why);
            }
            let sure = Combination::confidence(&one.sources, one.risk);
            if one.confidence != sure {
                self.find("C03", &about, format!("confidence {} should be {}", one.confidence.word(), sure.word()));
            }
        }
    }

    fn c04_worrying_pairs_have_a_reason(&mut self) {
        for one in &self.content.combinations {
            if one.risk >= Risk::Caution && one.mechanisms.is_empty() {
                self.find("C04", pair(one).record_id(), "a pair that warns says why: name a mechanism");
            }
        }
    }

    fn c05_floors_hold(&mut self) {
        let held: BTreeMap<Pair, Risk> = self.content.combinations.iter().map(|one| (pair(one), one.risk)).collect();
        for floor in &self.content.floors {
            for (a, b) in floor.pairs(&self.content.rows) {
                let key = Pair::new(a.clone(), b.clone());
                if held.get(&key).is_none_or(|risk| *risk < floor.floor.risk) {
                    let why = format!("below the floor {} of {}", floor.floor.risk.word(), floor.id);
                    self.find("C05", key.record_id(), why);
                }
            }
        }
        for one in &self.content.combinations {
            let floor = one.floor.as_ref().map_or(Risk::Low, |floor| floor.risk);
            for exception in &one.exceptions {
                let members = exception.members.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
                if exception.risk < floor {
                    let why = format!("{members} stand below the floor {}", floor.word());
                    self.find("C05", pair(one).record_id(), why);
                }
                if exception.source.is_none() && exception.risk < Risk::Caution {
                    let why = format!("{members}: only a source may say less than caution");
                    self.find("C05", pair(one).record_id(), why);
                }
            }
        }
    }

    fn c06_names_mean_one_thing_or_ask(&mut self) {
        let mut named: BTreeMap<String, Vec<(&Id, bool)>> = BTreeMap::new();
        for (id, substance) in &self.content.substances {
            let names = substance.names.iter().map(|name| (&name.name, false));
            for (name, asks) in names.chain(substance.asks.iter().map(|ask| (&ask.name, true))) {
                let key = fold(name);
                if key.is_empty() {
                    self.findings.push(Finding {
                        rule: "C06",
                        about: id.to_string(),
                        why: format!("{name:?} has no letter or digit"),
                    });
                }
                named.entry(key).or_default().push((id, asks));
            }
        }
        for (key, holders) in named {
            let several = holders.iter().any(|(id, _)| holders.first().is_some_and(|(first, _)| first != id));
            let asks = holders.iter().filter(|(_, asks)| *asks).count();
            let names = holders.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ");
            if asks > 0 && asks < holders.len() {
                self.find(
                    "C06",
                    &key,
                    format!("asks for some of {names} and is a plain name of another: it cannot do both"),
                );
            } else if asks == 0 && several {
                // Even of one row: exceptions, prescriptions, days and notes go by the substance.
                self.find("C06", &key, format!("is a plain name of {names}: make it ask"));
            }
        }
    }

    fn c07_relations(&mut self) {
        for (id, substance) in &self.content.substances {
            let rows = substance.all_rows().count();
            if (rows > 0) != substance.relation.is_some() {
                self.find("C07", id, "a relation stands where, and only where, a row does");
            }
            if rows > 1 && substance.relation == Some(Relation::Same) {
                self.find("C07", id, "a name that is several rows cannot be one of them");
            }
            let noted = || {
                self.content
                    .words
                    .get("en")
                    .is_some_and(|words| words.contains_key(&("substance".to_owned(), id.to_string())))
            };
            if substance.rescue && (rows > 0 || !noted()) {
                self.find("C07", id, "what is given to save a life has no row, and a note that says to give it");
            }
            if substance.names.is_empty() {
                self.find("C07", id, "has no name");
            }
        }
        for id in self.content.rows.keys() {
            let theirs =
                |one: &&crate::domain::Substance| one.row.as_ref() == Some(id) && one.relation == Some(Relation::Same);
            if !self.content.substances.values().any(|one| theirs(&one)) {
                self.find("C07", id, "no substance is this row: nobody can ask for it");
            }
        }
    }

    fn c08_relatives(&mut self) {
        for (id, row) in &self.content.rows {
            if row.like.as_ref().and_then(|like| self.content.rows.get(like)).is_some_and(|like| like.like.is_some()) {
                self.find("C08", id, "is like a row that is itself like another: warnings carry over one step only");
            }
            let said = [row.self_source.is_some(), row.self_said.is_some(), row.self_reviewed.is_some()];
            if said.iter().any(|said| *said != row.self_risk.is_some()) {
                self.find("C08", id, "a level for the same kind twice needs its source, what that says and the day");
            }
        }
    }

    fn c09_rules_can_fire(&mut self) {
        for (id, rule) in &self.content.rules {
            let asked: u32 = rule.needs.iter().map(|need| u32::from(need.count)).sum();
            if !(3..=5).contains(&asked) || rule.risk < Risk::Caution {
                self.find("C09", id, "a rule above pairs asks for three to five and warns");
            }
            for need in &rule.needs {
                let fit = self.content.rows.iter().filter(|(id, row)| need.fits(Some(id), &row.acts)).count();
                if fit == 0 {
                    self.find("C09", id, "asks for something no row does");
                }
            }
        }
    }

    fn c10_words_are_whole(&mut self) {
        let content = self.content;
        for (tag, words) in &content.words {
            let mut wanted: Vec<(&str, &Id, &[&str])> = Vec::new();
            wanted.extend(content.rows.keys().map(|id| ("row", id, &["name"][..])));
            wanted.extend(content.mechanisms.keys().map(|id| ("mechanism", id, &MECHANISM_FIELDS[..])));
            wanted.extend(content.rules.keys().map(|id| ("rule", id, &["why"][..])));
            wanted.extend(content.groups.keys().map(|id| ("group", id, &["about"][..])));
            let mut known = BTreeSet::new();
            for (kind, id, fields) in wanted {
                let key = (kind.to_owned(), id.to_string());
                let lacks = |field: &&&str| words.get(&key).is_none_or(|held: &Fields| !held.contains_key(**field));
                for field in fields.iter().filter(lacks) {
                    self.find("C10", format!("{tag}.{kind}.{id}"), format!("has no {field}"));
                }
                known.insert(key);
            }
            // What a substance must have said first, or a caller must know: in every language, or in none.
            let noted = content.words.values().flat_map(|words| words.keys());
            for (kind, id) in noted.filter(|(kind, _)| kind == "substance" || kind == "number") {
                if !words.get(&(kind.clone(), id.clone())).is_some_and(|held| held.contains_key("note")) {
                    self.find("C10", format!("{tag}.{kind}.{id}"), "has no note");
                }
                let held = |held: &Id| held.as_str() == id;
                if match kind.as_str() {
                    "number" => content.numbers.keys().any(held),
                    _ => content.substances.keys().any(held),
                } {
                    known.insert((kind.clone(), id.clone()));
                }
            }
            let elsewhere = |kind: &String| lint_help::KINDS.contains(&kind.as_str());
            for (kind, id) in words.keys().filter(|key| !known.contains(*key) && !elsewhere(&key.0)) {
                self.find("C10", format!("{tag}.{kind}.{id}"), "words for a record that does not exist");
            }
        }
    }

    fn c11_words_do_not_judge(&mut self) {
        let content = self.content;
        for (tag, words) in &content.words {
            let forbidden = FORBIDDEN.iter().find(|(held, _)| held == tag).map_or(&[][..], |(_, list)| list);
            for ((kind, id), fields) in words {
                for (field, text) in fields {
                    let about = format!("{tag}.{kind}.{id}.{field}");
                    let lower = text.to_lowercase();
                    for word in forbidden.iter().filter(|word| lower.contains(**word)) {
                        self.find("C11", &about, format!("says {word:?}"));
                    }
                    let longest = if tag == "en" { LONGEST_REASON } else { LONGEST_TRANSLATED };
                    // What a search is found by is shown to nobody: a language may need more words than English.
                    if text.chars().count() > longest && (tag == "en" || field != "search") {
                        self.find("C11", &about, format!("is longer than {longest} characters"));
                    }
                    if text.is_empty() || text.chars().any(char::is_control) {
                        self.find("C11", &about, "is empty or holds a control character");
                    }
                }
            }
        }
    }

    fn c12_sources_are_used_and_credited(&mut self) {
        let content = self.content;
        let mut used: BTreeSet<&Id> = BTreeSet::new();
        used.extend(content.combinations.iter().flat_map(|one| one.sources.iter().map(|said| &said.id)));
        let exceptions = content.combinations.iter().flat_map(|one| &one.exceptions);
        used.extend(exceptions.filter_map(|exception| exception.source.as_ref()));
        used.extend(content.floors.iter().filter_map(|floor| floor.floor.source.as_ref()));
        used.extend(content.mechanisms.values().flat_map(|one| &one.sources));
        used.extend(content.rules.values().flat_map(|one| &one.sources));
        used.extend(content.numbers.values().filter_map(|one| one.source.as_ref()));
        used.extend(content.groups.values().flat_map(|one| &one.sources));
        used.extend(lint_help::sources(content));
        used.extend(content.rows.values().filter_map(|one| one.self_source.as_ref()));
        used.extend(content.substances.values().filter_map(|one| one.lasts.as_ref()).map(|lasts| &lasts.source));
        for (id, source) in &content.sources {
            if !used.contains(id) {
                self.find("C12", id, "nothing rests on it");
            }
            if source.title.is_empty() || source.publisher.is_empty() {
                self.find("C12", id, "needs a title and a publisher");
            }
            if source.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
                self.find("C12", id, "its address is no web address");
            }
        }
    }

    fn c13_numbers_say_who_answers(&mut self) {
        let content = self.content;
        for (id, number) in &content.numbers {
            if number.source.is_some() != number.checked.is_some() {
                self.find("C13", id, "a source and the day it was checked stand together");
            }
            let noted = |words: &Words| words.contains_key(&("number".to_owned(), id.to_string()));
            let surprises = matches!(number.eu112, Eu112::Police | Eu112::No);
            if surprises && !content.words.get("en").is_some_and(noted) {
                self.find("C13", id, "112 is no ambulance here: needs a note that says so");
            }
            if surprises && number.medical == "112" {
                self.find("C13", id, "112 cannot be the ambulance and not be it");
            }
        }
        for (tag, words) in &content.words {
            for ((kind, id), fields) in words.iter().filter(|((kind, _), _)| kind == "number") {
                // The screen composes the number: one that stands in words stays when the fact changes.
                if fields.values().any(|text| text.replace("112", "").chars().any(|c| c.is_ascii_digit())) {
                    self.find("C13", format!("{tag}.{kind}.{id}"), "holds a number other than 112");
                }
            }
        }
    }

    fn c14_groups_say_who_wrote_them_down(&mut self) {
        for (id, group) in &self.content.groups {
            if let Err(wrong) = group.check() {
                self.find("C14", id, wrong.to_string());
            }
            for (field, known, held) in group.open_words() {
                for word in held.iter().filter(|word| !known.contains(&word.as_str())) {
                    self.find("C14", id, format!("{field}: no screen has words for {word}"));
                }
            }
            if group.categories.is_empty() || group.sources.is_empty() {
                self.find("C14", id, "a group needs its category, and a source that names it");
            }
        }
    }
}

fn pair(one: &Combination) -> Pair {
    Pair::new(one.a.clone(), one.b.clone())
}
