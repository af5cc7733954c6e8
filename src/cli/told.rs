//! A guide as it is told at once, whole: every step in its order, with the numbers of a country and a product.
//!
//! The app shows one step and remembers what was answered. Paper and a terminal remember nothing, so what the app would
//! know by then is written beside the answer. Everything comes from the binary: no database, no folder.

use super::voice::Voice;
use super::{Refused, mix};
use crate::domain::{
    Action, Book, Branch, BreathCount, Breathing, Call, EmergencyNumber, Guide, Id, Product, Protocol, Review, Step,
    Target, Text, Unit, number_to_call,
};
use crate::feed::{Kind, embedded_book, embedded_fields, embedded_numbers, embedded_text, has_own_protocol};
use crate::i18n::{self, Fields};

/// What was asked for, as it was typed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) guide: &'a str,
    pub(super) country: Option<&'a str>,
    pub(super) product: Option<&'a str>,
}

/// A guide in a place, with a naloxone at hand.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) id: Id,
    pub(super) title: Text,
    /// None where none was named, or nobody knows the one that was.
    pub(super) country: Option<Id>,
    pub(super) call: Call,
    /// What is to be known of the country's numbers.
    pub(super) number_note: Option<Text>,
    pub(super) product: ToldProduct,
    pub(super) protocol: ToldProtocol,
    pub(super) review: Vec<Review>,
    /// Whether it is the one for everybody who cannot be woken.
    pub(super) is_entry: bool,
    pub(super) steps: Vec<ToldStep>,
}

#[derive(Debug)]
pub(super) struct ToldProduct {
    pub(super) id: Id,
    pub(super) name: Text,
    pub(super) is: Product,
    pub(super) interval_s: u32,
}

#[derive(Debug)]
pub(super) struct ToldProtocol {
    pub(super) id: String,
    pub(super) is: Protocol,
    pub(super) law: Option<Text>,
}

/// One step, or one step of giving naloxone.
#[derive(Clone, Debug)]
pub(super) struct ToldStep {
    /// As answers name it: `wake`, `dose.spray`.
    pub(super) id: String,
    /// The guide's own step: `wake`, `dose`.
    pub(super) of: Id,
    pub(super) head: Text,
    pub(super) detail: Option<Text>,
    pub(super) why: Option<Text>,
    /// What the guide says of the dose, on the first step of giving it.
    pub(super) above: Option<(Text, Option<Text>)>,
    /// Numbers and sentences that differ by country and product.
    pub(super) lines: Vec<Text>,
    /// What is done instead where they breathe, but slowly.
    pub(super) slow: Option<(Text, Option<Text>)>,
    /// The step for who breathes normally, on the step of breaths and pushes.
    pub(super) normal: Option<String>,
    /// What stands in place of the detail where no touch counts breaths.
    pub(super) by_eye: Option<Text>,
    pub(super) action: Option<Action>,
    pub(super) timer_s: Option<u32>,
    pub(super) is_aside: bool,
    pub(super) answers: Vec<ToldAnswer>,
    pub(super) sources: Vec<Id>,
}

#[derive(Clone, Debug)]
pub(super) struct ToldAnswer {
    pub(super) id: String,
    pub(super) label: Text,
    /// A step, `guide/step`, `back` or `end`.
    pub(super) to: String,
    /// Where it goes on once that is done: the app would come back to what was put off.
    pub(super) then: Option<String>,
    /// What it depends on, where it leads to breaths or pushes: who breathes normally needs neither.
    pub(super) by_breathing: Option<ByBreathing>,
}

/// Where each way of breathing leads; none for those that the answer itself rules out.
#[derive(Clone, Debug)]
pub(super) struct ByBreathing {
    pub(super) not: Option<Way>,
    pub(super) slow: Option<Way>,
    pub(super) normal: Option<Way>,
}

/// A step, and the letter below it where it tells of two ways to breathe.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub(super) to: String,
    pub(super) letter: &'static str,
}

/// What is done for one way of breathing.
#[derive(Debug)]
pub(super) struct Lettered<'a> {
    pub(super) letter: &'static str,
    pub(super) when: Text,
    pub(super) head: &'a Text,
    pub(super) detail: Option<&'a Text>,
}

/// The letters below the step of breaths and pushes, of who does not breathe, of who breathes slowly and of who breathes
/// normally.
const LETTERS: [&str; 3] = ["a", "b", "c"];

/// The guide, told; and what of the question nobody knew, in one line each.
pub(super) fn tell(voice: &Voice, wanted: Wanted<'_>) -> Result<(Told, Vec<String>), Refused> {
    let typed: Vec<String> = wanted.country.iter().chain(&wanted.product).map(|text| (*text).to_owned()).collect();
    if let Some(why) = mix::refuse(&typed) {
        return Err(why.into());
    }
    let country = wanted.country.and_then(known_country);
    let book = embedded_book(country.as_ref().map(|(id, _)| id)).ok_or("this edition has no protocol")?;
    let guide = lower(wanted.guide).and_then(|id| Some((book.guides.get(&id)?, id)));
    let (guide, id) = guide.ok_or_else(|| format!("no guide {:?}; `tentlight-cli guide` lists them", wanted.guide))?;
    let chosen = wanted.product.and_then(lower).filter(|id| book.products.contains_key(id));
    let product_id = chosen.as_ref().unwrap_or(&book.protocol.product);
    let product = book.products.get(product_id).ok_or("this edition has no naloxone")?;
    let mut unknown = Vec::new();
    if let Some(typed) = wanted.country.filter(|_| country.is_none()) {
        unknown.push(voice.say("tool-guide-no-country", &[("typed", typed)]));
    }
    if let Some(typed) = wanted.product.filter(|_| chosen.is_none()) {
        unknown.push(no_product(voice, typed, product_id, &book));
    }
    let teller = Teller::new(voice, (&id, guide), &book, &country, (product_id, product));
    Ok((teller.told(country, &guide.review), unknown))
}

fn no_product(voice: &Voice, typed: &str, instead: &Id, book: &Book) -> String {
    let name = voice.plain(voice.words(Kind::Product, instead.as_str(), "name"));
    let known = book.products.keys().map(Id::as_str).collect::<Vec<_>>().join(", ");
    voice.say("tool-guide-no-product", &[("typed", typed), ("product", &name), ("known", &known)])
}

/// The id somebody meant who typed it in capitals.
fn lower(typed: &str) -> Option<Id> {
    Id::new(typed.trim().to_ascii_lowercase()).ok()
}

fn known_country(typed: &str) -> Option<(Id, EmergencyNumber)> {
    embedded_numbers().remove_entry(&lower(typed)?)
}

/// What telling a guide needs beside it.
struct Teller<'a> {
    voice: &'a Voice,
    id: &'a Id,
    guide: &'a Guide,
    book: &'a Book,
    product_id: &'a Id,
    product: &'a Product,
    protocol_id: String,
    call: Call,
    guide_words: Fields,
    product_words: Fields,
    protocol_words: Fields,
}

impl<'a> Teller<'a> {
    fn new(
        voice: &'a Voice,
        (id, guide): (&'a Id, &'a Guide),
        book: &'a Book,
        country: &Option<(Id, EmergencyNumber)>,
        (product_id, product): (&'a Id, &'a Product),
    ) -> Self {
        // The reader says now where they are: that is sure.
        let now = voice.now.to_utc();
        let call = number_to_call(country.as_ref().map(|(_, number)| (number, now)), now);
        let own = country.as_ref().map(|(id, _)| id).filter(|id| has_own_protocol(id));
        let protocol_id = own.map_or_else(|| Protocol::DEFAULT.to_owned(), Id::to_string);
        let fields = |kind, id: &str| embedded_fields(voice.lang(), kind, id);
        Self {
            guide_words: fields(Kind::Guide, id.as_str()),
            product_words: fields(Kind::Product, product_id.as_str()),
            protocol_words: fields(Kind::Protocol, &protocol_id),
            voice,
            id,
            guide,
            book,
            product_id,
            product,
            protocol_id,
            call,
        }
    }

    fn told(self, country: Option<(Id, EmergencyNumber)>, review: &[Review]) -> Told {
        let shown = |text: Option<Text>| text.map(|text| self.voice.catalogue.shown(text));
        let note =
            country.as_ref().and_then(|(id, _)| embedded_text(self.voice.lang(), Kind::Number, id.as_str(), "note"));
        let path = self.guide.path(&self.book.protocol);
        Told {
            id: self.id.clone(),
            title: self.voice.words(Kind::Guide, self.id.as_str(), "name"),
            country: country.map(|(id, _)| id),
            number_note: shown(note),
            product: ToldProduct {
                id: self.product_id.clone(),
                name: self.voice.words(Kind::Product, self.product_id.as_str(), "name"),
                is: self.product.clone(),
                interval_s: self.book.protocol.interval_s(self.product),
            },
            review: review.to_vec(),
            is_entry: self.id.as_str() == Book::ENTRY,
            steps: path.into_iter().flat_map(|step| self.step(step)).collect(),
            protocol: ToldProtocol {
                law: shown(self.protocol_words.get("law").cloned()),
                is: self.book.protocol.clone(),
                id: self.protocol_id,
            },
            call: self.call,
        }
    }

    /// A step; where naloxone is given, the steps of giving it.
    fn step(&self, step: &Step) -> Vec<ToldStep> {
        let words = i18n::step(&self.voice.catalogue, step, &self.guide_words, &self.book.protocol, None);
        let asks_after = (step.action == Some(Action::Care)).then(|| self.book.protocol.interval_s(self.product));
        let plain = ToldStep {
            id: step.id.to_string(),
            of: step.id.clone(),
            head: words.head,
            detail: words.detail,
            why: words.why,
            above: None,
            lines: self.lines(step),
            slow: self.slow(step),
            normal: self.normal().filter(|_| step.action == Some(Action::Care)),
            by_eye: self.by_eye().filter(|_| step.counter),
            action: step.action,
            timer_s: step.timer_s.or(asks_after),
            is_aside: self.guide.aside.contains(&step.id),
            answers: self.answers(step, words.answers),
            sources: self.sources(step),
        };
        if step.action == Some(Action::Dose) { self.giving(step, &plain) } else { vec![plain] }
    }

    /// The steps of giving naloxone that take the place of `dose`.
    fn giving(&self, step: &Step, dose: &ToldStep) -> Vec<ToldStep> {
        let places: Vec<usize> = giving_places(self.product, step).collect();
        let mut told: Vec<ToldStep> = places.iter().map(|at| self.giving_step(step, dose, *at)).collect();
        if let Some(first) = told.first_mut().filter(|first| first.head != dose.head) {
            first.above = Some((dose.head.clone(), dose.detail.clone()));
        }
        let nexts: Vec<String> = told.iter().skip(1).map(|next| next.id.clone()).collect();
        for (one, next) in told.iter_mut().zip(nexts) {
            one.answers.retain(|answer| answer.id != "given");
            let label = self.voice.catalogue.text("tool-guide-on");
            one.answers.insert(0, ToldAnswer { id: "on".to_owned(), label, to: next, then: None, by_breathing: None });
        }
        if told.is_empty() { vec![dose.clone()] } else { told }
    }

    fn giving_step(&self, step: &Step, dose: &ToldStep, at: usize) -> ToldStep {
        let (head, detail) = i18n::giving(&self.voice.catalogue, self.product, at, 0, &self.product_words);
        let mut lines = self.dose_lines(step, at);
        // The product tells of its first line; a later dose goes to another.
        let is_later_line = is_open(self.product, step);
        if is_later_line {
            lines.splice(0..0, dose.detail.clone());
        }
        ToldStep {
            id: giving_name(self.product, step, at),
            head: if is_later_line { dose.head.clone() } else { head },
            detail,
            lines,
            sources: self.product.sources.clone(),
            ..dose.clone()
        }
    }

    /// With the first dose what the leaflet says, with every giving how much and where.
    fn dose_lines(&self, step: &Step, at: usize) -> Vec<Text> {
        let catalogue = &self.voice.catalogue;
        let mut lines = Vec::new();
        if at + 1 == self.product.steps.len() {
            lines.extend(i18n::dose(catalogue, self.product));
            lines.extend(i18n::dose_lines(catalogue, self.product, usize::from(step.part.is_none())));
        }
        if at == 0 && step.part.is_some() {
            lines.extend(i18n::age(catalogue, self.product));
        }
        if at == 0 && step.part.is_some() || is_open(self.product, step) {
            lines.extend(self.product_words.get("note").cloned().map(|text| catalogue.shown(text)));
        }
        lines
    }

    fn lines(&self, step: &Step) -> Vec<Text> {
        let mut lines = Vec::new();
        if step.action == Some(Action::Call) {
            lines.push(i18n::call(&self.voice.catalogue, &self.call.number));
            // The script tells of somebody who does not breathe: of the other guides it would be untrue.
            let script = self.protocol_words.get("script").filter(|_| !self.guide.is_plain());
            lines.extend(script.cloned().map(|text| self.voice.catalogue.shown(text)));
        }
        if step.counter {
            lines.push(self.count());
        }
        lines
    }

    /// The count that the app makes by itself.
    fn count(&self) -> Text {
        let number = |number: u64| number.to_string();
        let least = |count: usize| count.to_string();
        let (first, whole) = (number(BreathCount::FIRST_MS / 1000), number(BreathCount::WHOLE_MS / 1000));
        let (few, slow) = (least(BreathCount::FIRST_LEAST), least(BreathCount::WHOLE_LEAST));
        let args = [("first", &*first), ("least", &*few), ("whole", &*whole), ("slow", &*slow)];
        self.voice.text("tool-guide-count", &args)
    }

    /// What is done for slow breathing, where the protocol makes a difference.
    fn slow(&self, step: &Step) -> Option<(Text, Option<Text>)> {
        let protocol = &self.book.protocol;
        let differs = protocol.care(Some(Breathing::Slow)) != protocol.care(None);
        (step.action == Some(Action::Care) && differs).then(|| {
            let words = i18n::step(&self.voice.catalogue, step, &self.guide_words, protocol, Some(Breathing::Slow));
            (words.head, words.detail)
        })
    }

    /// Where somebody goes on who breathes normally.
    fn normal(&self) -> Option<String> {
        self.guide.acts(Action::Side).map(|side| self.address(side))
    }

    /// How breaths are looked at without a touch for each: as where the breathing is asked.
    fn by_eye(&self) -> Option<Text> {
        let (_, entry) = self.book.guides.iter().find(|(id, _)| id.as_str() == Book::ENTRY)?;
        let asks = entry.acts(Action::Ask)?;
        let detail = embedded_text(self.voice.lang(), Kind::Guide, Book::ENTRY, &format!("{}_detail", asks.id));
        detail.map(|text| self.voice.catalogue.shown(text))
    }

    fn sources(&self, step: &Step) -> Vec<Id> {
        let own = Some(&step.sources).filter(|sources| !sources.is_empty());
        // Pushes and breaths are the protocol's.
        let care = (step.action == Some(Action::Care)).then_some(&self.book.protocol.sources);
        own.or(care).unwrap_or(&self.guide.sources).clone()
    }

    fn answers(&self, step: &Step, labels: Vec<(Id, Text)>) -> Vec<ToldAnswer> {
        let labelled = step.branches.iter().zip(labels);
        let there = labelled.filter(|(branch, _)| !self.is_done_before(step, branch));
        there.map(|(branch, (answer, label))| self.answer(step, branch, &answer, label)).collect()
    }

    fn answer(&self, step: &Step, branch: &Branch, answer: &Id, label: Text) -> ToldAnswer {
        // Where nobody counts taps, "I can't tell" alone would leave out that there are no breaths.
        let is_no_breath = step.counter && answer.as_str() == Breathing::Not.word();
        let label = if is_no_breath { self.voice.catalogue.text("tool-guide-count-not") } else { label };
        let puts_off = self.other_part(step, branch).is_some();
        let then = puts_off.then(|| self.address(step));
        let by_breathing = self.by_breathing(step, branch);
        ToldAnswer { id: answer.to_string(), label, to: self.target(step, &branch.to), then, by_breathing }
    }

    /// Where an answer that leads to breaths and pushes leads for each way of breathing.
    fn by_breathing(&self, step: &Step, branch: &Branch) -> Option<ByBreathing> {
        let to = self.guide.leads(self.comes_from(step), &branch.to, &self.book.protocol);
        let care = to.filter(|to| to.action == Some(Action::Care))?;
        let said = Breathing::ALL.into_iter().find(|one| one.word() == branch.answer.as_str());
        let is_lettered = self.slow(care).is_some();
        let here = |letter| Way { to: self.address(care), letter: if is_lettered { letter } else { "" } };
        let can_be = |breathing| said.is_none_or(|said| said == breathing);
        let [not, slow, _] = LETTERS;
        Some(ByBreathing {
            not: can_be(Breathing::Not).then(|| here(not)),
            slow: can_be(Breathing::Slow).then(|| here(slow)),
            normal: self.normal().filter(|_| can_be(Breathing::Normal)).map(|to| Way { to, letter: "" }),
        })
    }

    /// The step of another part of the order that an answer leads to, out of the order.
    fn other_part(&self, step: &Step, branch: &Branch) -> Option<&Step> {
        let Target::Step(to) = &branch.to else { return None };
        let other = self.guide.step(to)?;
        (step.part.is_some() && other.part.is_some() && other.part != step.part).then_some(other)
    }

    /// Whether an answer leads to a part that stands before this one in the order: in the US naloxone comes before the
    /// call, and "dose first" on the call would be a second dose at once.
    fn is_done_before(&self, step: &Step, branch: &Branch) -> bool {
        let place = |step: &Step| self.book.protocol.order.iter().position(|part| Some(*part) == step.part);
        self.other_part(step, branch).is_some_and(|other| place(other) < place(step))
    }

    fn target(&self, step: &Step, target: &Target) -> String {
        if let Target::Guide(id, to) = target {
            let other = self.book.guides.get(id).and_then(|guide| guide.step(to));
            let address = other.map_or_else(|| to.to_string(), |to| self.address(to));
            return if id == self.id { address } else { format!("{id}/{address}") };
        }
        let to = self.guide.leads(self.comes_from(step), target, &self.book.protocol);
        to.map_or_else(|| target.clone().into(), |to| self.address(to))
    }

    /// The step whose part is done when `step` is left: its own, or the one that led here. "No naloxone" goes on in the
    /// order after the dose.
    fn comes_from<'b>(&'b self, step: &'b Step) -> &'b Step {
        let leads_here = |one: &&Step| {
            one.part.is_some() && one.branches.iter().any(|branch| branch.to == Target::Step(step.id.clone()))
        };
        let has_place = step.part.is_some() || step.id == self.guide.start;
        let before = self.guide.steps.iter().find(leads_here).filter(|_| !has_place);
        before.unwrap_or(step)
    }

    /// What a step is called where a dose is told as its giving.
    fn address(&self, step: &Step) -> String {
        let first = giving_places(self.product, step).next().filter(|_| step.action == Some(Action::Dose));
        first.map_or_else(|| step.id.to_string(), |at| giving_name(self.product, step, at))
    }
}

/// Whether the syringe is in the hand already when this dose comes.
fn is_open(product: &Product, dose: &Step) -> bool {
    product.unit == Unit::Line && dose.part.is_none()
}

/// Which steps of the product's giving a dose takes: what is open already needs the giving alone.
fn giving_places(product: &Product, dose: &Step) -> std::ops::Range<usize> {
    let steps = product.steps.len();
    if is_open(product, dose) { steps.saturating_sub(1)..steps } else { 0..steps }
}

fn giving_name(product: &Product, dose: &Step, at: usize) -> String {
    let name = product.steps.get(at).map(|step| step.id.as_str()).unwrap_or_default();
    format!("{}.{name}", dose.id)
}

impl ToldStep {
    /// What is done for who does not breathe and for who breathes slowly; nothing where a step says the same of both.
    pub(super) fn lettered(&self, voice: &Voice) -> Vec<Lettered<'_>> {
        let Some((head, detail)) = &self.slow else { return Vec::new() };
        let ways =
            [("tool-guide-not", &self.head, &self.detail), ("tool-guide-slow", head, detail)].into_iter().zip(LETTERS);
        ways.map(|((when, head, detail), letter)| Lettered {
            letter,
            when: voice.catalogue.text(when),
            head,
            detail: detail.as_ref(),
        })
        .collect()
    }

    /// Its headline: a question where two ways of breathing stand below it.
    pub(super) fn title(&self, voice: &Voice) -> Text {
        if self.slow.is_some() { voice.catalogue.text("tool-guide-care") } else { self.head.clone() }
    }

    /// The detail as it makes sense on paper; none where it stands below a letter.
    pub(super) fn read_detail(&self) -> Option<&Text> {
        self.by_eye.as_ref().or(self.detail.as_ref()).filter(|_| self.slow.is_none())
    }

    /// The answers, without the one that stands below a letter.
    pub(super) fn shown_answers(&self) -> impl Iterator<Item = &ToldAnswer> {
        let below = self.normal.as_ref().filter(|_| self.slow.is_some());
        self.answers.iter().filter(move |answer| below != Some(&answer.to))
    }

    /// The letter of who breathes normally.
    pub(super) const fn letter_of_normal() -> &'static str {
        let [_, _, normal] = LETTERS;
        normal
    }
}

impl ByBreathing {
    /// The letter of the one way that the answer leaves.
    pub(super) fn letter(&self) -> &'static str {
        let mut ways = [&self.not, &self.slow, &self.normal].into_iter().flatten();
        ways.next().filter(|_| ways.next().is_none()).map_or("", |way| way.letter)
    }

    /// Where each way leads, in words; where the answer leaves only one, that one.
    pub(super) fn say(&self, voice: &Voice, place: impl Fn(&Way) -> Option<String>) -> Option<Text> {
        let at = |way: &Option<Way>| way.as_ref().and_then(&place);
        match (at(&self.not), at(&self.slow), at(&self.normal)) {
            (Some(not), Some(slow), Some(normal)) => {
                Some(voice.text("tool-guide-by-breathing", &[("not", &not), ("slow", &slow), ("normal", &normal)]))
            }
            _ => None,
        }
    }
}

impl Told {
    /// Each line of a country, a number and what stands above everything.
    pub(super) fn call_lines(&self, voice: &Voice) -> Vec<Text> {
        let mut lines = vec![i18n::call(&voice.catalogue, &self.call.number)];
        if self.call.has_112 {
            lines.push(voice.catalogue.text("help-no-signal"));
        }
        lines.extend(self.number_note.clone());
        lines.push(voice.catalogue.text("help-operator"));
        lines
    }

    /// For which country it is, and for which naloxone where it is given.
    pub(super) fn made_for(&self, voice: &Voice) -> Option<Text> {
        let country = self.country.as_ref().map(|id| voice.text(&format!("country-{id}"), &[]));
        if !self.is_entry {
            return country;
        }
        let product = voice.plain(self.product.name.clone());
        Some(match country.map(|name| voice.plain(name)) {
            Some(country) => voice.text("tool-guide-for", &[("country", &country), ("product", &product)]),
            None => voice.text("tool-guide-anywhere", &[("product", &product)]),
        })
    }

    /// What is said once, at the end of the guide for everybody who cannot be woken: the law there tells of overdoses.
    pub(super) fn closing_lines(&self, voice: &Voice) -> Vec<Text> {
        if !self.is_entry {
            return Vec::new();
        }
        std::iter::once(voice.catalogue.text("help-never-sleep")).chain(self.protocol.law.clone()).collect()
    }

    /// At which place a step stands.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}
