//! The lint of help: guides, protocols, products, cards and the training.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Action, Answer, Form, Guide, INTERVAL_S, Id, Part, Product, Protocol, Step, Target, Unit};

use super::content::Content;
use super::lint::Finding;
use super::words::Fields;

/// The kinds whose words are judged here.
pub(super) const KINDS: [&str; 6] = ["guide", "protocol", "product", "card", "lesson", "question"];

/// Longest headline of a step: five English words; in any language so many characters as stay on two lines at 200 %.
const HEAD_WORDS: usize = 5;
const HEAD_CHARACTERS: usize = 40;

/// What the words of a record must hold, and what they may.
struct Wanted {
    must: Vec<String>,
    may: Vec<String>,
}

pub(super) struct HelpLint<'a> {
    content: &'a Content,
    findings: Vec<Finding>,
}

/// Every finding over what helps.
pub(super) fn lint(content: &Content) -> Vec<Finding> {
    let mut lint = HelpLint { content, findings: Vec::new() };
    lint.h01_guides_lead_somewhere();
    lint.h02_no_step_only_waits();
    lint.h03_products_are_given_as_leaflets_say();
    lint.h04_protocols_are_whole();
    lint.h05_words_are_whole_and_short();
    lint.h06_everything_has_a_source();
    lint.h07_cards_and_questions_refer_to_what_is_there();
    lint.findings
}

/// Every source that help rests on.
pub(super) fn sources(content: &Content) -> impl Iterator<Item = &Id> {
    let guides = content
        .guides
        .values()
        .flat_map(|guide| guide.sources.iter().chain(guide.steps.iter().flat_map(|step| &step.sources)));
    let protocols = content.protocols.values().flat_map(|one| one.sources.iter().chain(&one.law_source));
    guides
        .chain(protocols)
        .chain(content.products.values().flat_map(|one| &one.sources))
        .chain(content.cards.values().flat_map(|one| &one.sources))
        .chain(content.lessons.values().flat_map(|one| &one.sources))
        .chain(content.questions.values().flat_map(|one| &one.sources))
}

impl HelpLint<'_> {
    fn find(&mut self, rule: &'static str, about: impl std::fmt::Display, why: impl Into<String>) {
        self.findings.push(Finding { rule, about: about.to_string(), why: why.into() });
    }

    fn h01_guides_lead_somewhere(&mut self) {
        let content = self.content;
        for (id, guide) in &content.guides {
            let mut seen = BTreeSet::new();
            for step in &guide.steps {
                if !seen.insert(&step.id) {
                    self.find("H01", format!("{id}/{}", step.id), "stands twice");
                }
                let answers: BTreeSet<&Id> = step.branches.iter().map(|branch| &branch.answer).collect();
                if answers.len() < step.branches.len() || answers.is_empty() {
                    self.find("H01", format!("{id}/{}", step.id), "needs answers, each once");
                }
                if step.counter
                    && ["not", "slow", "normal"].iter().any(|word| !answers.iter().any(|id| id.as_str() == *word))
                {
                    self.find("H01", format!("{id}/{}", step.id), "the count answers not, slow and normal");
                }
                let gives = |to: &Target| matches!(to, Target::Step(to) if guide.step(to).is_some_and(|step| step.action == Some(Action::Dose)));
                let none = step.branches.iter().find(|branch| branch.answer.as_str() == "none");
                if step.action == Some(Action::Dose) && none.is_none_or(|branch| gives(&branch.to)) {
                    self.find("H01", format!("{id}/{}", step.id), "who has no naloxone is led on, to no other dose");
                }
                for branch in &step.branches {
                    let there = match &branch.to {
                        Target::Step(to) => guide.step(to).is_some(),
                        Target::Guide(other, to) => {
                            content.guides.get(other).is_some_and(|other| other.step(to).is_some())
                        }
                        Target::Next | Target::Care => guide.acts(Action::Care).is_some(),
                        Target::Back | Target::End => true,
                    };
                    if !there {
                        self.find("H01", format!("{id}/{}", step.id), format!("{} leads nowhere", branch.answer));
                    }
                }
            }
            if guide.step(&guide.start).is_none() {
                self.find("H01", id, "its first step is not there");
            }
            for aside in &guide.aside {
                let leads_back =
                    guide.step(aside).is_some_and(|step| step.branches.iter().any(|one| one.to == Target::Back));
                if !leads_back {
                    self.find("H01", format!("{id}/{aside}"), "what is looked at aside leads back");
                }
            }
        }
        self.every_step_is_reached();
        self.every_step_ends();
    }

    /// Everything that can follow a step, of any guide.
    fn after<'a>(&'a self, id: &'a Id, guide: &'a Guide, step: &'a Step) -> Vec<(&'a Id, &'a Id)> {
        let mut after = Vec::new();
        for branch in &step.branches {
            match &branch.to {
                Target::Step(to) => after.push((id, to)),
                Target::Guide(other, to) => after.push((other, to)),
                Target::Next => {
                    let parts = [Part::Call, Part::Breathing, Part::Dose];
                    after.extend(parts.iter().filter_map(|part| Some((id, &guide.begins(*part)?.id))));
                    after.extend(guide.acts(Action::Care).map(|care| (id, &care.id)));
                }
                Target::Care => after.extend(guide.acts(Action::Care).map(|care| (id, &care.id))),
                Target::Back | Target::End => {}
            }
        }
        if step.action == Some(Action::Care) {
            after.extend(guide.acts(Action::Ask).into_iter().chain(guide.again()).map(|step| (id, &step.id)));
        }
        after
    }

    fn every_step_is_reached(&mut self) {
        let content = self.content;
        let mut reached: BTreeSet<(&Id, &Id)> = BTreeSet::new();
        let entry = content.guides.iter().find(|(id, _)| id.as_str() == crate::domain::Book::ENTRY);
        let mut ahead: Vec<(&Id, &Id)> = entry.map(|(id, guide)| (id, &guide.start)).into_iter().collect();
        ahead.extend(entry.into_iter().flat_map(|(id, guide)| guide.aside.iter().map(move |step| (id, step))));
        while let Some((id, step)) = ahead.pop() {
            if !reached.insert((id, step)) {
                continue;
            }
            let held = content.guides.get_key_value(id).and_then(|(id, guide)| Some((id, guide, guide.step(step)?)));
            if let Some((id, guide, step)) = held {
                ahead.extend(self.after(id, guide, step));
            }
        }
        let all = content.guides.iter().flat_map(|(id, guide)| guide.steps.iter().map(move |step| (id, &step.id)));
        let lost: Vec<_> = all.filter(|one| !reached.contains(one)).map(|(id, step)| format!("{id}/{step}")).collect();
        lost.into_iter().for_each(|about| self.find("H01", about, "nobody comes to it"));
    }

    fn every_step_ends(&mut self) {
        let content = self.content;
        let all =
            || content.guides.iter().flat_map(|(id, guide)| guide.steps.iter().map(move |step| (id, guide, step)));
        let leads = |step: &Step, to: &Target| step.branches.iter().any(|branch| branch.to == *to);
        let mut ends: BTreeSet<(&Id, &Id)> =
            all().filter(|(.., step)| leads(step, &Target::End)).map(|(id, _, step)| (id, &step.id)).collect();
        loop {
            // Back is where one came from: no end of its own.
            let from: BTreeSet<(&Id, &Id)> = all()
                .filter(|(id, _, step)| ends.contains(&(*id, &step.id)))
                .flat_map(|(id, guide, _)| guide.aside.iter().map(move |aside| (id, aside)))
                .chain(
                    all()
                        .filter(|(id, _, step)| ends.contains(&(*id, &step.id)))
                        .flat_map(|(id, guide, step)| self.after(id, guide, step)),
                )
                .collect();
            let more: Vec<_> = all()
                .filter(|(id, _, step)| !ends.contains(&(*id, &step.id)))
                .filter(|(id, guide, step)| {
                    let leads_back = leads(step, &Target::Back) && from.contains(&(*id, &step.id));
                    leads_back || self.after(id, guide, step).iter().any(|one| ends.contains(one))
                })
                .map(|(id, _, step)| (id, &step.id))
                .collect();
            if more.is_empty() {
                break;
            }
            ends.extend(more);
        }
        let lost: Vec<_> = all()
            .filter(|(id, _, step)| !ends.contains(&(*id, &step.id)))
            .map(|(id, _, step)| format!("{id}/{}", step.id))
            .collect();
        lost.into_iter().for_each(|about| self.find("H01", about, "never ends"));
    }

    fn h02_no_step_only_waits(&mut self) {
        let content = self.content;
        for (id, guide) in &content.guides {
            for step in guide.steps.iter().filter(|step| step.timer_s.is_some() || step.counter) {
                let has_detail = english(content, "guide", id).contains_key(&format!("{}_detail", step.id));
                if !has_detail || step.branches.len() < 2 {
                    self.find(
                        "H02",
                        format!("{id}/{}", step.id),
                        "a clock is never a step of its own: say what to do meanwhile",
                    );
                }
            }
        }
    }

    fn h03_products_are_given_as_leaflets_say(&mut self) {
        for (id, product) in &self.content.products {
            let Product { form, dose_mg, unit, interval_s, doses_per_pack, age_from, by_pack, steps, .. } = product;
            if !INTERVAL_S.contains(interval_s) {
                self.find("H03", id, format!("asks again after {interval_s} s, not within {INTERVAL_S:?}"));
            }
            let is_dose = |text: &String| text.parse::<f32>().is_ok_and(|mg| mg > 0.0 && mg < 20.0);
            if dose_mg.as_ref().is_some_and(|text| !is_dose(text)) {
                self.find("H03", id, "its dose is no amount in mg");
            }
            if dose_mg.is_none() && id.as_str() != Product::ANY && !by_pack {
                self.find("H03", id, "says no dose");
            }
            if *doses_per_pack == 0 || steps.is_empty() || age_from.is_some_and(|age| age > 18) {
                self.find("H03", id, "a pack holds doses, a dose is given in steps, an age is in years");
            }
            if (*unit == Unit::Line) != (*form == Form::Syringe) {
                self.find("H03", id, "lines stand on syringes");
            }
        }
        if !self.content.products.keys().any(|id| id.as_str() == Product::ANY) {
            self.find("H03", Product::ANY, "a spray nobody knows must be there");
        }
    }

    fn h04_protocols_are_whole(&mut self) {
        let content = self.content;
        for (id, one) in &content.protocols {
            let mut order = one.order.clone();
            order.sort_unstable();
            if order != [Part::Call, Part::Breathing, Part::Dose] {
                self.find("H04", id, "its order has each part once");
            }
            let at = |part| one.order.iter().position(|held| *held == part);
            if at(Part::Call) > at(Part::Breathing) {
                self.find("H04", id, "the call comes before the look: who breathes normally is called for too");
            }
            if !content.products.contains_key(&one.product) {
                self.find("H04", id, format!("no product {}", one.product));
            }
            if !(100..=120).contains(&one.per_min)
                || !(5..=6).contains(&one.every_s)
                || one.push == 0
                || one.breaths == 0
            {
                self.find("H04", id, "100 to 120 pushes a minute, a breath every 5 or 6 seconds");
            }
            if !INTERVAL_S.contains(&one.recheck_s) || one.interval_s.is_some_and(|s| !INTERVAL_S.contains(&s)) {
                self.find("H04", id, format!("asks again within {INTERVAL_S:?} s"));
            }
            let has_law = english(content, "protocol", id).contains_key("law");
            if one.law_source.is_some() != has_law || one.law_on.is_some() != has_law {
                self.find("H04", id, "a law has words, a source and a day");
            }
            if id.as_str() != Protocol::DEFAULT && !content.numbers.contains_key(id) {
                self.find("H04", id, "is no country of the emergency numbers");
            }
        }
        if !content.protocols.keys().any(|id| id.as_str() == Protocol::DEFAULT) {
            self.find("H04", Protocol::DEFAULT, "must be there");
        }
    }

    fn h05_words_are_whole_and_short(&mut self) {
        let content = self.content;
        let wanted = wanted(content);
        for (tag, words) in &content.words {
            for ((kind, id), wanted) in &wanted {
                let held = words.get(&((*kind).to_owned(), id.to_string()));
                let none = Fields::new();
                let held = held.unwrap_or(&none);
                let about = format!("{tag}.{kind}.{id}");
                for field in wanted.must.iter().filter(|field| !held.contains_key(*field)) {
                    self.find("H05", &about, format!("has no {field}"));
                }
                let theirs = |field: &String| wanted.must.contains(field) || wanted.may.contains(field);
                for field in held.keys().filter(|field| !theirs(field)) {
                    self.find("H05", &about, format!("{field} belongs to nothing"));
                }
                let there = english(content, kind, id);
                for field in wanted.may.iter().filter(|field| there.contains_key(*field) != held.contains_key(*field)) {
                    self.find("H05", &about, format!("{field} stands in every language or in none"));
                }
                for (field, text) in held.iter().filter(|(field, _)| field.ends_with("_head")) {
                    let is_long = tag == "en" && text.split_whitespace().count() > HEAD_WORDS;
                    if is_long || text.chars().count() > HEAD_CHARACTERS {
                        self.find("H05", &about, format!("{field} is longer than a headline: {text}"));
                    }
                }
                // The screen composes what may differ by product or country.
                let composed =
                    |field: &str| *kind == "product" && field != "name" || *kind == "protocol" && field == "script";
                for (field, _) in
                    held.iter().filter(|(field, text)| composed(field) && text.chars().any(|c| c.is_ascii_digit()))
                {
                    self.find("H05", &about, format!("{field} holds a number: the screen adds it"));
                }
            }
            for (kind, id) in words.keys().filter(|(kind, _)| KINDS.contains(&kind.as_str())) {
                let known = wanted.keys().any(|(held, held_id)| *held == kind.as_str() && held_id.as_str() == id);
                if !known {
                    self.find("H05", format!("{tag}.{kind}.{id}"), "words for a record that does not exist");
                }
            }
        }
    }

    fn h06_everything_has_a_source(&mut self) {
        let content = self.content;
        for source in sources(content).filter(|id| !content.sources.contains_key(*id)) {
            self.findings.push(Finding { rule: "H06", about: source.to_string(), why: "is no source".into() });
        }
        let with = content.guides.iter().map(|(id, one)| ("guide", id, &one.sources));
        let with = with.chain(content.protocols.iter().map(|(id, one)| ("protocol", id, &one.sources)));
        let with = with.chain(content.products.iter().map(|(id, one)| ("product", id, &one.sources)));
        let with = with.chain(content.cards.iter().map(|(id, one)| ("card", id, &one.sources)));
        for (kind, id, _) in with.filter(|(.., sources)| sources.is_empty()) {
            self.findings.push(Finding { rule: "H06", about: format!("{kind} {id}"), why: "names no source".into() });
        }
    }

    fn h07_cards_and_questions_refer_to_what_is_there(&mut self) {
        let content = self.content;
        for (id, card) in &content.cards {
            for row in card.rows.iter().filter(|row| !content.rows.contains_key(*row)) {
                self.find("H07", id, format!("no row {row}"));
            }
            for one in card.substances.iter().filter(|one| !content.substances.contains_key(*one)) {
                self.find("H07", id, format!("no substance {one}"));
            }
        }
        for (id, question) in &content.questions {
            if !content.lessons.contains_key(&question.lesson) {
                self.find("H07", id, format!("no lesson {}", question.lesson));
            }
        }
    }
}

fn english<'a>(content: &'a Content, kind: &str, id: &Id) -> std::borrow::Cow<'a, Fields> {
    let words = content.words.get("en").and_then(|words| words.get(&(kind.to_owned(), id.to_string())));
    words.map_or_else(std::borrow::Cow::default, std::borrow::Cow::Borrowed)
}

/// What every record of help must and may say.
fn wanted(content: &Content) -> BTreeMap<(&'static str, &Id), Wanted> {
    let texts = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>();
    let points = |from: u8, to: u8| (from..=to).map(|at| format!("p{at}"));
    let mut wanted = BTreeMap::new();
    for (id, guide) in &content.guides {
        let (mut must, mut may) = (texts(&["name"]), texts(&["search"]));
        for step in &guide.steps {
            // What is done for the breathing is composed: it differs by protocol.
            if step.action != Some(Action::Care) {
                must.push(format!("{}_head", step.id));
            }
            may.extend(["detail", "why"].map(|field| format!("{}_{field}", step.id)));
            must.extend(step.branches.iter().map(|branch| format!("{}_{}", step.id, branch.answer)));
        }
        wanted.insert(("guide", id), Wanted { must, may });
    }
    for (id, product) in &content.products {
        let mut must = texts(&["name"]);
        must.extend(
            product.steps.iter().flat_map(|step| ["head", "detail"].map(|field| format!("{}_{field}", step.id))),
        );
        wanted.insert(("product", id), Wanted { must, may: texts(&["note"]) });
    }
    for id in content.protocols.keys() {
        wanted.insert(("protocol", id), Wanted { must: texts(&["script"]), may: texts(&["law"]) });
    }
    for id in content.cards.keys() {
        let must = texts(&["name", "lead"]).into_iter().chain(points(1, 3)).collect();
        wanted.insert(("card", id), Wanted { must, may: points(4, 7).collect() });
    }
    for id in content.lessons.keys() {
        let must = texts(&["name"]).into_iter().chain(points(1, 3)).collect();
        wanted.insert(("lesson", id), Wanted { must, may: points(4, 8).collect() });
    }
    for id in content.questions.keys() {
        let must = texts(&["name", "why"]).into_iter().chain(Answer::ALL.map(|one| one.word().to_owned())).collect();
        wanted.insert(("question", id), Wanted { must, may: Vec::new() });
    }
    wanted
}
