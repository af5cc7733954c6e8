//! Help, walked to every end: what the guides, the products and the protocols make of a case.
//!
//! Here: the law of help, each rule its own test, over the very edition that ships. Not here: how a step looks
//! (`tests/headless`), what the lint refuses (`content.rs`).

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::OnceLock;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::Value;
use tentlight::domain::{
    Action, Beat, Book, BreathCount, Breathing, Case, Clock, Guide, Id, Moment, Part, Place, Product, Protocol, Step,
    Target, Unit,
};
use tentlight::feed::{Kind, embedded_book, embedded_fields, embedded_numbers, embedded_records, has_own_protocol};
use tentlight::i18n::{self, Catalogue, Isolation, Language};

/// How long a walk waits at a time: longer than any clock of a case runs.
const LONG: u64 = 301;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// So many seconds into the case, on a phone that counts its sleep.
fn at(seconds: u64) -> Moment {
    Moment {
        since_boot: Duration::from_secs(3600 + seconds),
        counts_sleep: true,
        boot: Some("one".into()),
        wall: "2026-11-22T01:30:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap()
            + TimeDelta::seconds(i64::try_from(seconds).unwrap()),
    }
}

/// The same moment, by a wall clock that somebody set.
fn with_wall_set(moment: &Moment, by: i64) -> Moment {
    Moment { wall: moment.wall + TimeDelta::seconds(by), ..moment.clone() }
}

/// The same moment on a phone that was switched off and on, ten seconds ago.
fn rebooted(moment: &Moment) -> Moment {
    Moment { since_boot: Duration::from_secs(10), boot: Some("two".into()), ..moment.clone() }
}

/// What help goes by in `country`.
fn book(country: &str) -> Book {
    embedded_book(Some(&id(country))).unwrap()
}

/// The book of every country that has a number, its own protocol or the default one.
fn books() -> Vec<(Id, Book)> {
    embedded_numbers().into_keys().map(|country| (country.clone(), embedded_book(Some(&country)).unwrap())).collect()
}

fn case(book: &Book, product: &str) -> Case {
    Case::new(book, Book::ENTRY, Some(id(product)), at(0)).unwrap()
}

/// Gives these answers, all at `seconds`.
fn answer(case: &mut Case, book: &Book, seconds: u64, answers: &[&str]) {
    for answer in answers {
        let step = book.step(&case.place).unwrap();
        let is_there = step.branches.iter().any(|branch| branch.answer.as_str() == *answer);
        assert!(is_there, "{} has no answer {answer}", case.place.step);
        case.answer(book, answer, &at(seconds));
    }
}

/// Walks through the giving; the last step of it is the dose.
fn give(case: &mut Case, book: &Book, seconds: u64) {
    assert_eq!(acts(case, book), Some(Action::Dose), "at {}", case.place.step);
    let given = case.doses.len();
    while case.doses.len() == given {
        case.give_on(book, &at(seconds));
    }
}

/// A case of somebody who does not breathe and was given `doses`, all at second 0, on the step of pushes and breaths.
fn cared_for(book: &Book, product: &str, doses: usize) -> Case {
    let mut case = case(book, product);
    answer(&mut case, book, 0, &["no"]);
    for _ in 0..5 {
        match book.step(&case.place).unwrap().part {
            Some(Part::Call) => answer(&mut case, book, 0, &["called"]),
            Some(Part::Breathing) => answer(&mut case, book, 0, &["not"]),
            Some(Part::Dose) if doses > 0 => give(&mut case, book, 0),
            Some(Part::Dose) if place(&case) == "overdose/no-naloxone" => answer(&mut case, book, 0, &["on"]),
            Some(Part::Dose) => answer(&mut case, book, 0, &["none"]),
            None => break,
        }
    }
    for _ in 1..doses {
        case.stopped_again(book, &at(0));
        give(&mut case, book, 0);
    }
    assert_eq!((acts(&case, book), case.doses.len()), (Some(Action::Care), doses));
    case
}

/// Which black line the next dose goes to.
fn black_line(case: &Case, book: &Book) -> Option<usize> {
    book.products[&case.product].line_after(case.given())
}

fn acts(case: &Case, book: &Book) -> Option<Action> {
    book.step(&case.place).unwrap().action
}

fn place(case: &Case) -> String {
    format!("{}/{}", case.place.guide, case.place.step)
}

/// The case as it comes back when the app was closed.
fn reopened(case: &Case) -> Case {
    serde_json::from_str(&serde_json::to_string(case).unwrap()).unwrap()
}

// Every way through.

/// What a walk may do: everything, or only go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moves {
    All,
    On,
}

/// Where a walk came to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct State {
    guide: Id,
    step: Id,
    giving: usize,
    breathing: Option<Breathing>,
    done: Vec<Part>,
    is_without: bool,
    doses: usize,
    is_called: bool,
    is_over: bool,
    is_due: bool,
}

#[derive(Debug)]
struct Walk {
    states: Vec<State>,
    /// From, by what, to.
    steps: Vec<(usize, String, usize)>,
}

/// Steps on which it matters whether the time of a dose is over.
fn looks(step: &Step) -> bool {
    matches!(step.action, Some(Action::Care | Action::Ask)) || step.part == Some(Part::Breathing)
}

fn state(case: &Case, book: &Book, now: &Moment) -> State {
    let step = book.step(&case.place).unwrap_or_else(|| panic!("no step {}", place(case)));
    let has_lines = book.products[&case.product].unit == Unit::Line;
    let mut done = case.done().to_vec();
    done.sort_unstable();
    State {
        guide: case.place.guide.clone(),
        step: case.place.step.clone(),
        giving: case.giving,
        breathing: case.breathing,
        done,
        is_without: case.is_without(),
        // What is not counted in lines is the same however much of it there was.
        doses: case.doses.len().min(if has_lines { 6 } else { 2 }),
        is_called: case.called.is_some(),
        is_over: case.is_over,
        is_due: looks(step) && case.clock(book, now).is_some_and(|clock| clock.is_due()),
    }
}

/// Everything that can be done with `case`, and what comes of it.
fn moves(case: &Case, book: &Book, now: &Moment, moves: Moves) -> Vec<(String, Case, Moment)> {
    let step = book.step(&case.place).unwrap_or_else(|| panic!("no step {}", place(case)));
    let mut found = Vec::new();
    let mut add = |name: String, now: &Moment, change: &dyn Fn(&mut Case)| {
        let mut case = case.clone();
        change(&mut case);
        found.push((name, case, now.clone()));
    };
    let only_back = step.branches.iter().all(|branch| branch.to == Target::Back);
    for branch in &step.branches {
        if moves == Moves::All || only_back || branch.to != Target::Back {
            let name = branch.answer.as_str();
            add(format!("answer {name}"), now, &|case| case.answer(book, name, now));
        }
    }
    if step.action == Some(Action::Dose) {
        add("give on".into(), now, &|case| case.give_on(book, now));
    }
    if !case.doses.is_empty() {
        add("stopped again".into(), now, &|case| case.stopped_again(book, now));
    }
    if case.must_ask(book, now) {
        add("ask".into(), now, &|case| case.ask(book, now));
    }
    if looks(step) {
        add("wait".into(), &later(now), &|_| {});
    }
    if moves == Moves::All {
        add("hand over".into(), now, &|case| case.hand_over(book, now));
        // One of them stands for all: what each says alone tells them apart.
        for aside in book.guides[&case.place.guide].aside.iter().take(1) {
            add(format!("aside {aside}"), now, &|case| case.look_aside(book, aside, now));
        }
        if case.can_go_back() {
            add("back".into(), now, &|case| case.back(now));
        }
        if !case.doses.is_empty() {
            add("take back".into(), now, &Case::take_back_dose);
        }
        add("choose".into(), now, &|case| case.choose(book, &case.product.clone()));
    }
    found
}

fn later(now: &Moment) -> Moment {
    let wait = Duration::from_secs(LONG);
    Moment { since_boot: now.since_boot + wait, wall: now.wall + wait, ..now.clone() }
}

/// Walks from the first step of every guide, breadth first.
fn walk(book: &Book, product: &Id, may: Moves) -> Walk {
    let mut known: HashMap<State, usize> = HashMap::new();
    let mut walk = Walk { states: Vec::new(), steps: Vec::new() };
    let mut ahead = VecDeque::new();
    let mut come = |walk: &mut Walk, ahead: &mut VecDeque<(usize, Case, Moment)>, case: Case, now: Moment| {
        let state = state(&case, book, &now);
        *known.entry(state).or_insert_with_key(|state| {
            walk.states.push(state.clone());
            let number = walk.states.len() - 1;
            if !case.is_over {
                ahead.push_back((number, case, now));
            }
            number
        })
    };
    let begin = Moment { boot: None, ..at(0) };
    for guide in book.guides.keys() {
        let case = Case::new(book, guide.as_str(), Some(product.clone()), begin.clone()).unwrap();
        come(&mut walk, &mut ahead, case, begin.clone());
    }
    while let Some((from, case, now)) = ahead.pop_front() {
        for (name, case, now) in moves(&case, book, &now, may) {
            let to = come(&mut walk, &mut ahead, case, now);
            walk.steps.push((from, name, to));
        }
    }
    walk
}

/// Every country's book with every product; those that no case tells apart are walked once. A walk waits longer than any
/// clock runs, so that intervals are the same to it; what is said differs, and is read elsewhere.
fn rounds() -> Vec<(Book, Id)> {
    let mut rounds: Vec<(Book, Id)> = Vec::new();
    for (_, mut book) in books() {
        // Two lines stand for five, which have a test of their own.
        book.products.values_mut().filter(|one| one.unit == Unit::Line).for_each(|one| one.doses_per_pack = 2);
        for (name, product) in &book.products {
            let is_same = |(other, held): &(Book, Id)| {
                let held = &other.products[held];
                other.protocol.order == book.protocol.order
                    && (held.steps.len(), held.unit == Unit::Line) == (product.steps.len(), product.unit == Unit::Line)
            };
            if !rounds.iter().any(is_same) {
                rounds.push((book.clone(), name.clone()));
            }
        }
    }
    assert!(rounds.len() >= 6, "{}", rounds.len());
    rounds
}

/// What only goes on, for every round: the same for all who ask.
fn ways_on() -> &'static [(Book, Walk)] {
    static WAYS: OnceLock<Vec<(Book, Walk)>> = OnceLock::new();
    WAYS.get_or_init(|| {
        rounds().into_iter().map(|(book, product)| (book.clone(), walk(&book, &product, Moves::On))).collect()
    })
}

/// Every step on of every round: from, by what, to.
fn steps_on() -> impl Iterator<Item = (&'static Book, &'static State, &'static str, &'static State)> {
    ways_on().iter().flat_map(|(book, walk)| {
        walk.steps.iter().map(move |(from, name, to)| (book, &walk.states[*from], name.as_str(), &walk.states[*to]))
    })
}

fn step<'a>(book: &'a Book, state: &State) -> &'a Step {
    book.guides[&state.guide].step(&state.step).unwrap()
}

/// From every state an end can be reached, and every answer leads somewhere; nothing panics on the way.
fn ends_everywhere(book: &Book, walk: &Walk) {
    let mut from: Vec<Vec<usize>> = vec![Vec::new(); walk.states.len()];
    for (before, name, to) in &walk.steps {
        from[*to].push(*before);
        let (was, is) = (&walk.states[*before], &walk.states[*to]);
        let stays = before == to || (&was.guide, &was.step) == (&is.guide, &is.step);
        if let Some(answer) = name.strip_prefix("answer ").filter(|_| stays && !is.is_over) {
            let step = step(book, was);
            let to = &step.branches.iter().find(|branch| branch.answer.as_str() == answer).unwrap().to;
            let is_meant = *to == Target::Step(step.id.clone());
            assert!(is_meant, "{}/{}: {answer} leads nowhere", was.guide, was.step);
        }
    }
    let mut ends: Vec<bool> = walk.states.iter().map(|state| state.is_over).collect();
    let mut ahead: Vec<usize> = (0..ends.len()).filter(|number| ends[*number]).collect();
    assert!(!ahead.is_empty(), "no end at all");
    while let Some(number) = ahead.pop() {
        for before in &from[number] {
            if !std::mem::replace(&mut ends[*before], true) {
                ahead.push(*before);
            }
        }
    }
    let lost: Vec<_> = walk.states.iter().zip(&ends).filter(|(_, ends)| !**ends).map(|(state, _)| state).collect();
    assert!(lost.is_empty(), "{} never end, the first: {:?}", lost.len(), lost[0]);
    let seen: BTreeSet<_> = walk.states.iter().map(|state| (&state.guide, &state.step)).collect();
    for (name, guide) in &book.guides {
        for step in &guide.steps {
            let is_aside = guide.aside.contains(&step.id);
            assert!(is_aside || seen.contains(&(name, &step.id)), "{name}/{} is never come to", step.id);
        }
    }
}

#[test]
fn every_guide_walked_to_every_end_in_every_country_with_every_product() {
    for (book, walk) in ways_on() {
        ends_everywhere(book, walk);
    }
}

#[test]
fn going_back_looking_aside_and_taking_back_leave_nobody_without_an_end() {
    let rounds = rounds();
    let wanted = |(book, product): &&(Book, Id)| {
        let is_default = book.protocol.order[0] == Part::Call;
        product.as_str() == Product::ANY || product.as_str() == "prenoxad" && is_default
    };
    std::thread::scope(|scope| {
        for (book, product) in rounds.iter().filter(wanted) {
            scope.spawn(|| ends_everywhere(book, &walk(book, product, Moves::All)));
        }
    });
}

#[test]
fn every_step_aside_leads_back_to_where_one_was() {
    let book = book("de");
    let cared = cared_for(&book, "nyxoid", 1);
    for aside in &book.guides[&id(Book::ENTRY)].aside {
        let mut case = cared.clone();
        case.look_aside(&book, aside, &at(5));
        assert_eq!(case.place.step, *aside);
        answer(&mut case, &book, 9, &["on"]);
        assert_eq!((&case.place, &case.doses), (&cared.place, &cared.doses), "{aside}");
    }
}

#[test]
fn another_product_can_be_taken_to_hand_at_every_step() {
    for (book, walk) in ways_on().iter().take(1) {
        let mut case = cared_for(book, Product::ANY, 1);
        for state in &walk.states {
            case.place = Place { guide: state.guide.clone(), step: state.step.clone() };
            for (name, product) in &book.products {
                case.choose(book, name);
                assert_eq!(&case.product, name);
                assert!(case.giving < product.steps.len() && !case.is_without());
            }
        }
    }
}

fn speaker(tag: &str) -> Catalogue {
    Catalogue::new(Language::of(tag).unwrap(), Isolation::Plain)
}

#[test]
fn every_step_shown_has_words_in_every_language_and_none_falls_back() {
    for tag in ["en", "de"] {
        let catalogue = speaker(tag);
        let protocols: Vec<(Id, Protocol)> = embedded_records(Kind::Protocol).into_iter().collect();
        let guides: Vec<(Id, Guide)> = embedded_records(Kind::Guide).into_iter().collect();
        assert!(guides.len() == 9 && protocols.len() > 1);
        for (name, guide) in &guides {
            let fields = embedded_fields(tag, Kind::Guide, name.as_str());
            assert_eq!(fields.get("name").map(|text| text.lang.as_str()), Some(tag), "{name}");
            for step in &guide.steps {
                for (_, protocol) in &protocols {
                    let breathings = [None, Some(Breathing::Not), Some(Breathing::Slow), Some(Breathing::Normal)];
                    for breathing in breathings {
                        let words = i18n::step(&catalogue, step, &fields, protocol, breathing);
                        let answers = words.answers.iter().map(|(_, text)| text);
                        let texts = [Some(&words.head), words.detail.as_ref(), words.why.as_ref()];
                        for text in texts.into_iter().flatten().chain(answers) {
                            assert_eq!(text.lang, tag, "{name}/{}: {}", step.id, text.text);
                            assert!(!text.text.trim().is_empty(), "{name}/{}", step.id);
                        }
                        let nameless = |text: &str, id: &Id| text == id.as_str();
                        assert!(!nameless(&words.head.text, &step.id), "{name}/{} has no head", step.id);
                        for branch in &step.branches {
                            let field = format!("{}_{}", step.id, branch.answer);
                            assert!(fields.contains_key(&field), "{name}: no {field}");
                        }
                    }
                }
            }
        }
        for (country, _) in &protocols {
            let fields = embedded_fields(tag, Kind::Protocol, country.as_str());
            assert_eq!(fields.get("script").map(|text| text.lang.as_str()), Some(tag), "{country}");
            assert!(fields.values().all(|text| text.lang == tag), "{country}");
        }
    }
}

#[test]
fn every_step_of_giving_has_words_in_every_language_and_none_falls_back() {
    let products = embedded_records::<Product>(Kind::Product);
    for tag in ["en", "de"] {
        let catalogue = speaker(tag);
        for (name, product) in &products {
            let fields = embedded_fields(tag, Kind::Product, name.as_str());
            assert!(fields.contains_key("name") && fields.values().all(|text| text.lang == tag), "{name}");
            for (at, step) in product.steps.iter().enumerate() {
                let (head, detail) = i18n::giving(&catalogue, product, at, 0, &fields);
                assert!(head.lang == tag && head.text != step.id.as_str(), "{name}/{}", step.id);
                assert!(detail.is_some_and(|detail| detail.lang == tag), "{name}/{}", step.id);
            }
            let lines = (0..11).flat_map(|given| i18n::dose_lines(&catalogue, product, given));
            let more = [i18n::dose(&catalogue, product), i18n::age(&catalogue, product)].into_iter().flatten();
            for text in lines.chain(more) {
                assert!(text.lang == tag && !text.text.starts_with("step-"), "{name}: {}", text.text);
            }
        }
    }
}

// The law.

/// Where naloxone is offered: where it is given, and where an answer leads to that.
fn offers(book: &Book, state: &State) -> bool {
    let guide = &book.guides[&state.guide];
    let gives = |step: &Step| step.action == Some(Action::Dose);
    let step = step(book, state);
    let leads = |to: &Target| matches!(to, Target::Step(to) if guide.step(to).is_some_and(gives));
    // The call offers it to whoever holds it open; whoever does not, is not asked there.
    gives(step) || step.part != Some(Part::Call) && step.branches.iter().any(|branch| leads(&branch.to))
}

#[test]
fn naloxone_is_offered_to_everyone_who_cannot_be_woken() {
    let mut began = 0;
    for (book, walk) in ways_on() {
        let mut after: Vec<Vec<usize>> = vec![Vec::new(); walk.states.len()];
        walk.steps.iter().for_each(|(from, _, to)| after[*from].push(*to));
        let begins = |(from, name, _): &&(usize, String, usize)| {
            let state = &walk.states[*from];
            let is_new = state.doses == 0 && !state.is_without;
            let step = (state.guide.as_str(), state.step.as_str(), name.as_str());
            is_new
                && (step == ("overdose", "wake", "answer no")
                    || name.contains("not-waking")
                    || name.contains("not-normal"))
        };
        let mut ahead: Vec<usize> = walk.steps.iter().filter(begins).map(|(.., to)| *to).collect();
        began += ahead.len();
        let mut seen = BTreeSet::new();
        while let Some(number) = ahead.pop() {
            let state = &walk.states[number];
            if offers(book, state) || !seen.insert(number) {
                continue;
            }
            let is_past = ["side", "watch", "after", "handover"].contains(&state.step.as_str());
            let is_gone = is_past && state.guide.as_str() == Book::ENTRY;
            assert!(!is_gone && !state.is_over, "never offered: {state:?}");
            ahead.extend(&after[number]);
        }
    }
    assert!(began > 50, "{began}");
}

#[test]
fn nobody_who_breathes_normally_is_sent_to_pushes_or_breaths() {
    for (book, from, name, to) in steps_on() {
        let breathes_for =
            step(book, to).action == Some(Action::Care) || ["no-naloxone", "none-left"].contains(&to.step.as_str());
        assert!(!breathes_for || to.breathing != Some(Breathing::Normal), "{name}: {from:?} to {to:?}");
    }
}

#[test]
fn people_are_laid_on_their_side_only_after_breathing_normally() {
    for (book, from, name, to) in steps_on() {
        let is_laid = step(book, to).action == Some(Action::Side);
        assert!(!is_laid || to.breathing == Some(Breathing::Normal), "{name}: {from:?} to {to:?}");
    }
}

#[test]
fn gasps_lead_on_to_act() {
    for (country, book) in books() {
        for taps in [&[][..], &[4_000]] {
            let mut count = BreathCount::new(0);
            taps.iter().for_each(|tap| count.tap(*tap));
            let told = count.result(BreathCount::FIRST_MS).unwrap();
            let mut case = case(&book, Product::ANY);
            answer(&mut case, &book, 0, &["no"]);
            while case.place.step.as_str() != "breathing" {
                let next = if acts(&case, &book) == Some(Action::Call) { "called" } else { "given" };
                answer(&mut case, &book, 0, &[next]);
            }
            answer(&mut case, &book, 10, &[told.word()]);
            assert!(matches!(acts(&case, &book), Some(Action::Dose | Action::Care)), "{country}: {}", place(&case));
            assert_eq!(case.breathing, Some(Breathing::Not));
        }
    }
}

#[test]
fn gasps_of_somebody_who_nods_off_lead_to_the_call() {
    let book = book("de");
    let mut case = Case::new(&book, "nodding", None, at(0)).unwrap();
    answer(&mut case, &book, 0, &["awake", "not"]);
    assert_eq!(place(&case), "overdose/call");
}

/// Every product that is not given by its own pack, with every country's protocol.
fn every_product() -> Vec<(Id, Book, Id, u64)> {
    let mut all = Vec::new();
    for (country, book) in
        books().into_iter().filter(|(country, _)| country.as_str() == "se" || has_own_protocol(country))
    {
        for (name, product) in &book.products {
            let seconds = u64::from(book.protocol.interval_s.unwrap_or(product.interval_s));
            all.push((country.clone(), book.clone(), name.clone(), seconds));
        }
    }
    assert!(all.iter().any(|(country, _, _, seconds)| country.as_str() == "ca" && *seconds == 180));
    all
}

#[test]
fn after_a_dose_it_asks_when_the_time_of_the_product_or_the_protocol_is_over() {
    for (country, book, product, seconds) in every_product() {
        let case = cared_for(&book, product.as_str(), 1);
        let clock = case.clock(&book, &at(seconds)).unwrap();
        assert_eq!((u64::from(clock.asks_after_s), clock.dose), (seconds, Some(1)), "{country} {product}");
        assert!(!case.must_ask(&book, &at(seconds - 1)), "{country} {product}");
        assert!(case.must_ask(&book, &at(seconds)), "{country} {product}");
    }
}

#[test]
fn at_zero_no_leads_to_the_next_dose() {
    for (country, book, product, seconds) in every_product() {
        for told in ["not", "slow"] {
            let mut case = cared_for(&book, product.as_str(), 1);
            case.ask(&book, &at(seconds));
            assert_eq!(acts(&case, &book), Some(Action::Ask));
            answer(&mut case, &book, seconds + 5, &[told]);
            give(&mut case, &book, seconds + 20);
            assert_eq!((case.doses.len(), acts(&case, &book)), (2, Some(Action::Care)), "{country} {product}");
            assert!(!case.must_ask(&book, &at(2 * seconds + 19)) && case.must_ask(&book, &at(2 * seconds + 20)));
        }
        let mut case = cared_for(&book, product.as_str(), 1);
        case.ask(&book, &at(seconds));
        answer(&mut case, &book, seconds, &["normal"]);
        assert_eq!(acts(&case, &book), Some(Action::Side), "{country} {product}");
    }
}

/// The breathing was counted a minute after the dose, and the question came a minute late.
#[test]
fn a_look_between_puts_off_no_dose_and_hastens_none() {
    let book = book("us");
    let mut case = case(&book, "spray-4mg");
    answer(&mut case, &book, 0, &["no"]);
    give(&mut case, &book, 10);
    answer(&mut case, &book, 40, &["called"]);
    answer(&mut case, &book, 70, &["not"]);
    assert_eq!(place(&case), "overdose/care");
    answer(&mut case, &book, 90, &["ask", "not"]);
    assert_eq!((place(&case).as_str(), case.doses.len()), ("overdose/care", 1), "too early for the next");
    assert!(!case.must_ask(&book, &at(129)) && case.must_ask(&book, &at(130)));
}

#[test]
fn a_count_that_ends_after_the_time_of_a_dose_leads_to_the_next() {
    let book = book("us");
    let mut case = case(&book, "spray-4mg");
    answer(&mut case, &book, 0, &["no"]);
    give(&mut case, &book, 10);
    answer(&mut case, &book, 100, &["called"]);
    answer(&mut case, &book, 140, &["not"]);
    assert_eq!(place(&case), "overdose/again");
}

#[test]
fn the_next_dose_goes_into_the_other_nostril_or_to_the_next_black_line() {
    for tag in ["en", "de"] {
        let catalogue = speaker(tag);
        let other = catalogue.text("step-other-nostril").text;
        let said = |product: &Product, given| {
            i18n::dose_lines(&catalogue, product, given).into_iter().map(|text| text.text).collect::<Vec<_>>().join(" ")
        };
        for (name, product) in embedded_records::<Product>(Kind::Product) {
            assert!(!said(&product, 0).contains(&other), "{name}");
            assert_eq!(said(&product, 1).contains(&other), product.other_side, "{name}");
            assert_eq!(said(&product, 1).contains(" 2 "), product.unit == Unit::Line, "{name}");
        }
    }
    for name in ["any-spray", "nyxoid", "ventizolve", "spray-4mg"] {
        assert!(book("de").products[&id(name)].other_side, "{name}");
    }
}

#[test]
fn every_dose_of_a_syringe_goes_to_its_own_line_and_after_the_fifth_it_is_empty() {
    let book = book("gb");
    let mut case = cared_for(&book, "prenoxad", 1);
    for line in 2..=5 {
        case.stopped_again(&book, &at(10));
        assert_eq!((acts(&case, &book), black_line(&case, &book)), (Some(Action::Dose), Some(line)));
        assert_eq!(case.giving + 1, book.products[&id("prenoxad")].steps.len(), "it is open already");
        give(&mut case, &book, 10);
    }
    let empty = case.clone();
    case.stopped_again(&book, &at(20));
    assert_eq!((place(&case).as_str(), case.doses.len()), ("overdose/none-left", 5));
    let mut case = empty.clone();
    answer(&mut case, &book, 20, &["more"]);
    assert_eq!(place(&case), "overdose/none-left", "the next dose is asked for, and there is none");
    let mut case = empty;
    case.ask(&book, &at(130));
    answer(&mut case, &book, 130, &["not"]);
    assert_eq!(place(&case), "overdose/none-left");
    answer(&mut case, &book, 140, &["more"]);
    assert_eq!(
        (acts(&case, &book), black_line(&case, &book), case.giving),
        (Some(Action::Dose), Some(1), 0),
        "a new syringe"
    );
}

#[test]
fn stopped_again_leads_to_the_next_dose_at_once_from_every_step() {
    for (book, from, name, to) in steps_on().filter(|(_, _, name, _)| *name == "stopped again") {
        let step = (to.guide.as_str(), to.step.as_str());
        let has_none = from.is_without || to.is_without;
        assert!(
            step == ("overdose", "again") || has_none && step == ("overdose", "none-left"),
            "{name}: {from:?} {to:?}"
        );
        assert!(from.is_over || to.breathing == Some(Breathing::Not), "{}", book.protocol.order.len());
    }
    let from: BTreeSet<_> = steps_on()
        .filter(|(_, _, name, to)| *name == "stopped again" && to.step.as_str() == "again")
        .map(|(_, from, ..)| (&from.guide, &from.step))
        .collect();
    let asides = 5;
    let steps: usize = book("de").guides.values().map(|guide| guide.steps.len()).sum();
    // Where it is said that there is none, there is none; from a step aside it works alike.
    let said = ["no-naloxone", "none-left", "withdrawal", "alone"];
    assert!(from.len() + asides + said.len() >= steps, "{} of {steps}", from.len());
}

#[test]
fn without_naloxone_the_question_returns_each_time() {
    for (country, book) in books() {
        let recheck = u64::from(book.protocol.recheck_s);
        let mut case = cared_for(&book, Product::ANY, 0);
        for round in 1..=5 {
            let due = round * recheck;
            assert!(!case.must_ask(&book, &at(due - 1)) && case.must_ask(&book, &at(due)), "{country} {round}");
            case.ask(&book, &at(due));
            answer(&mut case, &book, due, &["not"]);
            assert_eq!(place(&case), "overdose/none-left");
            answer(&mut case, &book, due, &["on"]);
            assert_eq!(acts(&case, &book), Some(Action::Care));
        }
    }
}

#[test]
fn naloxone_that_comes_later_is_given() {
    let book = book("de");
    let mut case = cared_for(&book, "nyxoid", 0);
    answer(&mut case, &book, 30, &["more"]);
    give(&mut case, &book, 40);
    assert_eq!((acts(&case, &book), case.is_without()), (Some(Action::Care), false));
}

#[test]
fn worse_is_counted_again() {
    for from in ["side", "watch"] {
        let book = book("de");
        let mut case = cared_for(&book, "nyxoid", 1);
        answer(&mut case, &book, 60, &["ask", "normal"]);
        if from == "watch" {
            answer(&mut case, &book, 61, &["done"]);
        }
        answer(&mut case, &book, 100, &["worse"]);
        let step = book.step(&case.place).unwrap();
        assert!(step.counter, "{from}");
        // They breathed normally after the dose, and stopped: the next one, whatever the clock says.
        answer(&mut case, &book, 110, &["not"]);
        assert_eq!(place(&case), "overdose/again", "{from}");
    }
}

/// "Asleep again" laid them on their side, on the strength of a breathing that was normal half an hour before.
#[test]
fn who_goes_under_again_is_looked_at_again() {
    for country in ["de", "us"] {
        let book = book(country);
        let mut case = cared_for(&book, Product::ANY, 1);
        answer(&mut case, &book, 120, &["ask", "normal", "done", "awake"]);
        let awake = case.clone();
        answer(&mut case, &book, 1800, &["asleep", "no"]);
        let looked = |case: &mut Case| {
            for _ in 0..2 {
                match book.step(&case.place).unwrap().part {
                    Some(Part::Dose) => give(case, &book, 1800),
                    part => return assert_eq!(part, Some(Part::Breathing), "{country}: {}", place(case)),
                }
            }
        };
        looked(&mut case);
        // The same by way of a guide for who is awake.
        let mut case = awake;
        answer(&mut case, &book, 1800, &["asleep", "yes", "nodding", "not-waking"]);
        looked(&mut case);
    }
}

#[test]
fn a_phone_that_slept_asks_on_time() {
    let book = book("de");
    let case = cared_for(&book, "nyxoid", 1);
    assert!(case.must_ask(&book, &at(600)));
    assert_eq!(case.clock(&book, &at(600)).unwrap().since.at_least(), Some(Duration::from_secs(600)));
}

#[test]
fn a_wall_clock_that_jumps_asks_neither_late_nor_early() {
    let book = book("de");
    let case = cared_for(&book, "nyxoid", 1);
    for jump in [-3600, 3600] {
        assert!(!case.must_ask(&book, &with_wall_set(&at(119), jump)), "{jump}");
        assert!(case.must_ask(&book, &with_wall_set(&at(120), jump)), "{jump}");
    }
}

#[test]
fn an_app_that_was_closed_goes_on_where_it_was_and_asks_on_time() {
    let book = book("de");
    let before = cared_for(&book, "nyxoid", 1);
    let mut case = reopened(&before);
    assert_eq!(case, before);
    case.go_on(&book, &at(60));
    assert_eq!(case.place, before.place);
    assert!(!case.must_ask(&book, &at(119)) && case.must_ask(&book, &at(120)));
}

#[test]
fn after_a_reboot_it_asks_at_once() {
    let book = book("de");
    for wall in [0, -7200, 90_000] {
        let mut case = reopened(&cared_for(&book, "nyxoid", 1));
        case.go_on(&book, &with_wall_set(&rebooted(&at(60)), wall));
        assert_eq!(acts(&case, &book), Some(Action::Ask), "{wall}");
    }
}

/// A dose of a time nobody knows was always over: it asked and asked, and left no time for a breath.
#[test]
fn after_a_reboot_it_leaves_time_between_two_questions() {
    let book = book("de");
    let mut case = reopened(&cared_for(&book, "nyxoid", 1));
    let up = |seconds: u64| {
        let moment = rebooted(&at(0));
        Moment { since_boot: moment.since_boot + Duration::from_secs(seconds), ..with_wall_set(&moment, -7200) }
    };
    case.go_on(&book, &up(0));
    for answer in ["not", "none", "on"] {
        case.answer(&book, answer, &up(1));
    }
    assert_eq!(acts(&case, &book), Some(Action::Care));
    assert!(!case.must_ask(&book, &up(120)) && case.must_ask(&book, &up(121)));
}

#[test]
fn america_gives_the_dose_first_and_then_calls() {
    let book = book("us");
    let mut case = case(&book, "spray-4mg");
    answer(&mut case, &book, 0, &["no"]);
    give(&mut case, &book, 10);
    assert_eq!(acts(&case, &book), Some(Action::Call));
    answer(&mut case, &book, 20, &["called"]);
    assert!(book.step(&case.place).unwrap().counter);
}

#[test]
fn everywhere_else_the_call_comes_first() {
    for (country, book) in books().into_iter().filter(|(country, _)| country.as_str() != "us") {
        let mut case = case(&book, Product::ANY);
        answer(&mut case, &book, 0, &["no"]);
        assert_eq!(acts(&case, &book), Some(Action::Call), "{country}");
    }
}

#[test]
fn a_dose_before_the_call_still_calls_afterwards() {
    for (country, book) in books().into_iter().filter(|(country, _)| country.as_str() != "us") {
        for naloxone in ["given", "none"] {
            let mut case = case(&book, Product::ANY);
            answer(&mut case, &book, 0, &["no", "dose-first", naloxone]);
            assert_eq!((acts(&case, &book), &case.called), (Some(Action::Call), &None), "{country}");
        }
    }
}

/// The dose was given, they stopped breathing before anybody called, and nobody was told to any more.
#[test]
fn whoever_stops_again_before_the_call_is_called_for_after_the_next_dose() {
    let book = book("us");
    let mut case = case(&book, "spray-4mg");
    answer(&mut case, &book, 0, &["no"]);
    give(&mut case, &book, 10);
    case.stopped_again(&book, &at(20));
    give(&mut case, &book, 30);
    assert_eq!(acts(&case, &book), Some(Action::Call));
    answer(&mut case, &book, 40, &["called"]);
    assert_eq!(acts(&case, &book), Some(Action::Care));
}

#[test]
fn nobody_is_told_to_call_twice() {
    let book = book("de");
    let mut case = Case::new(&book, "hot", None, at(0)).unwrap();
    answer(&mut case, &book, 0, &["called", "not-waking"]);
    assert!(book.step(&case.place).unwrap().counter, "{}", place(&case));
}

#[test]
fn without_naloxone_nobody_who_breathes_is_breathed_for() {
    let book = book("de");
    let mut case = case(&book, "nyxoid");
    answer(&mut case, &book, 0, &["no", "called", "normal", "dose", "none"]);
    assert_eq!(acts(&case, &book), Some(Action::Side));
}

#[test]
fn what_began_in_practice_and_turned_real_is_asked_about() {
    let book = book("de");
    let practiced = cared_for(&book, "nyxoid", 2);
    let mut real = case(&book, "nyxoid");
    real.stand_at(&practiced);
    assert!(real.doses.is_empty() && real.called.is_none());
    assert!(!real.must_ask(&book, &at(119)) && real.must_ask(&book, &at(120)));
}

/// The clock of a fit began anew when somebody looked at what to tell the crew.
#[test]
fn the_clock_of_a_fit_runs_on_whatever_is_looked_at_between() {
    let book = book("de");
    let mut case = Case::new(&book, "fit", None, at(0)).unwrap();
    answer(&mut case, &book, 20, &["done", "called"]);
    case.hand_over(&book, &at(200));
    assert_eq!(place(&case), "overdose/handover");
    case.back(&at(210));
    assert_eq!(place(&case), "fit/still");
    let timer = case.timer(&book, &at(300)).unwrap();
    assert!(timer.is_due() && !case.timer(&book, &at(299)).unwrap().is_due());
}

#[test]
fn a_case_keeps_step_times_product_and_doses_and_nothing_else() {
    fn keys(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(held) => held.iter().for_each(|(key, value)| {
                found.insert(key.clone());
                keys(value, found);
            }),
            Value::Array(held) => held.iter().for_each(|value| keys(value, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for country in ["de", "us"] {
        let book = book(country);
        let mut case = cared_for(&book, "prenoxad", 3);
        answer(&mut case, &book, 120, &["ask", "normal", "done", "awake", "asleep", "yes", "hot", "called"]);
        keys(&serde_json::to_value(&case).unwrap(), &mut found);
    }
    let wanted = [
        "asked",
        "at",
        "boot",
        "breathing",
        "called",
        "counts_sleep",
        "done",
        "doses",
        "entered",
        "giving",
        "guide",
        "is_over",
        "is_without",
        "place",
        "product",
        "since_boot_ms",
        "started",
        "step",
        "trail",
        "turned",
        "wall",
    ];
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
}

/// Half an hour is as long as help is awaited; fifty milliseconds is less than an ear tells apart.
#[test]
fn no_clock_and_no_beat_is_off_by_more_than_fifty_milliseconds_in_half_an_hour() {
    const MOST: f64 = 0.050;
    let book = book("de");
    let case = reopened(&cared_for(&book, "nyxoid", 1));
    for second in 0..=1800 {
        let Clock { since, .. } = case.clock(&book, &at(second)).unwrap();
        assert!((since.at_least().unwrap().as_secs_f64() - second as f64).abs() <= MOST, "{second}");
    }
    for (country, book) in books() {
        let Protocol { push, breaths, per_min, every_s, .. } = book.protocol;
        let pushing = f64::from(push) * 60.0 / f64::from(per_min);
        let round = pushing + 1.0 + 2.0 * f64::from(breaths);
        for n in 0..=5000_u64 {
            let (rounds, within) = (n / u64::from(push + breaths), n % u64::from(push + breaths));
            let within = within as f64;
            let in_round = if within < f64::from(push) {
                within * 60.0 / f64::from(per_min)
            } else {
                pushing + 1.0 + 2.0 * (within - f64::from(push))
            };
            let exact = [
                (Beat::Cpr { push, breaths, per_min }, rounds as f64 * round + in_round),
                (Beat::Compressions { per_min }, n as f64 * 60.0 / f64::from(per_min)),
                (Beat::Breaths { every_s }, (n * u64::from(every_s)) as f64),
            ];
            for (beat, exact) in exact.into_iter().filter(|(_, exact)| *exact <= 1800.0) {
                assert!((beat.nth(n).at.as_secs_f64() - exact).abs() <= MOST, "{country} {beat:?} {n}");
            }
        }
    }
}
