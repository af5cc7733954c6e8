//! The core content: the numbered lint, and the two public charts carried over word for word.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use tentlight::domain::{
    Approach, Combination, Confidence, Effect, EmergencyNumber, Eu112, Exception, FeedId, Floor, Group, Guide, Id,
    Name, NameKind, Pair, Part, Product, Protocol, Risk, Step, Target, Text,
};
use tentlight::feed::publish::{Content, Finding, lint, read};
use tentlight::feed::{Kind, Verified, embedded_languages, embedded_numbers, embedded_text};
use tentlight::store::Database;

fn content() -> Content {
    read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn pair(a: &str, b: &str) -> Pair {
    Pair::new(Id::new(a).unwrap(), Id::new(b).unwrap())
}

fn held(content: &Content) -> BTreeMap<Pair, &Combination> {
    content.combinations.iter().map(|one| (Pair::new(one.a.clone(), one.b.clone()), one)).collect()
}

fn rules_found(content: &Content) -> Vec<&'static str> {
    let mut rules: Vec<_> = lint(content).iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

#[test]
fn the_lint_finds_nothing() {
    let findings: Vec<String> = lint(&content()).iter().map(Finding::to_string).collect();
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn every_pair_of_the_two_public_charts_is_held_with_the_word_each_said() {
    let content = content();
    let held = held(&content);
    let mut ratings = csv::Reader::from_path("tests/fixtures/ratings.csv").unwrap();
    let mut count = 0;
    for record in ratings.records() {
        let record = record.unwrap();
        let [a, b, tripsit, psychonautwiki] = [&record[0], &record[1], &record[2], &record[3]];
        let one = held.get(&pair(a, b)).unwrap_or_else(|| panic!("{a} + {b} is not held"));
        for (source, word) in [("tripsit", tripsit), ("psychonautwiki", psychonautwiki)] {
            let said = one.sources.iter().find(|said| said.id.as_str() == source).map(|said| said.said.as_str());
            assert_eq!(said, (!word.is_empty()).then_some(word), "{a} + {b}: {source}");
        }
        let words = [
            ("Dangerous", Risk::Dangerous),
            ("Unsafe", Risk::Unsafe),
            ("Caution", Risk::Caution),
            ("dangerous", Risk::Dangerous),
            ("unsafe", Risk::Unsafe),
            ("uncertain", Risk::Caution),
        ];
        for (_, least) in words.iter().filter(|(word, _)| *word == tripsit || *word == psychonautwiki) {
            assert!(one.risk >= *least, "{a} + {b} is {:?}, a source says {least:?}", one.risk);
        }
        if tripsit.is_empty() && psychonautwiki.is_empty() {
            assert_ne!(one.risk, Risk::Low, "{a} + {b} is rated by nobody");
        }
        let effect = match tripsit {
            "Low Risk & Synergy" => Some(Effect::Increase),
            "Low Risk & Decrease" => Some(Effect::Decrease),
            "Low Risk & No Synergy" => Some(Effect::Add),
            _ => None,
        };
        assert!(effect.is_none_or(|effect| effect == one.effect), "{a} + {b}: {:?}", one.effect);
        count += 1;
    }
    assert_eq!(count, 465);
}

/// Pairs whose labels warn although the charts were silent or kind (safety.md 12), and what must at least be said.
#[test]
fn what_medicine_labels_warn_of_is_never_shown_lower() {
    let content = content();
    let held = held(&content);
    let floors = [
        ("pregabalin", "benzodiazepines", Risk::Dangerous),
        ("pregabalin", "alcohol", Risk::Dangerous),
        ("pregabalin", "tramadol", Risk::Dangerous),
        ("gabapentin", "alcohol", Risk::Dangerous),
        ("ghb-gbl", "nitrous", Risk::Unsafe),
        ("ghb-gbl", "cannabis", Risk::Caution),
        ("benzodiazepines", "nitrous", Risk::Caution),
        ("ketamine", "benzodiazepines", Risk::Unsafe),
        ("ketamine", "pregabalin", Risk::Unsafe),
        ("ssris", "amphetamines", Risk::Caution),
        ("ssris", "lithium", Risk::Caution),
        ("ssris", "cocaine", Risk::Caution),
        ("poppers", "pde5-inhibitors", Risk::Dangerous),
        ("hiv-boosters", "mdma", Risk::Dangerous),
        ("hiv-boosters", "ghb-gbl", Risk::Dangerous),
        ("hiv-boosters", "ketamine", Risk::Unsafe),
        ("methadone", "alcohol", Risk::Dangerous),
        ("methadone", "maois", Risk::Dangerous),
        ("alcohol", "ghb-gbl", Risk::Dangerous),
        ("cocaine", "opioids", Risk::Dangerous),
        ("alcohol", "cocaine", Risk::Unsafe),
    ];
    for (a, b, least) in floors {
        let risk = held.get(&pair(a, b)).map_or(Risk::Unknown, |one| one.risk);
        assert!(risk >= least, "{a} + {b} is {risk:?}, should be at least {least:?}");
    }
    for row in ["maois", "amt", "nbomes", "lithium"] {
        for other in content.rows.keys().filter(|other| other.as_str() != row) {
            let risk = held.get(&pair(row, other.as_str())).map_or(Risk::Unknown, |one| one.risk);
            assert!(risk >= Risk::Caution, "{row} + {other} is {risk:?}");
        }
    }
}

#[test]
fn the_chart_is_as_large_as_it_says() {
    let content = content();
    let names: usize = content.substances.values().map(|one| one.names.len()).sum();
    assert!(content.substances.len() >= 250, "{} substances", content.substances.len());
    assert!(names >= 1_200, "{names} names");
    assert!(content.rows.len() >= 42, "{} rows", content.rows.len());
}

fn with_exception(content: &mut Content) -> &mut Combination {
    content.combinations.iter_mut().find(|one| !one.exceptions.is_empty()).unwrap()
}

fn exception(content: &mut Content) -> &mut Exception {
    &mut with_exception(content).exceptions[0]
}

fn number<'a>(content: &'a mut Content, country: &str) -> &'a mut EmergencyNumber {
    content.numbers.get_mut(&Id::new(country).unwrap()).unwrap()
}

/// Each break is one a tired editor makes; each must be refused under its own number.
#[test]
fn the_lint_names_what_is_broken() {
    type Break = fn(&mut Content);
    let breaks: [(&str, Break); 25] = [
        ("C01", |content| content.combinations[0].mechanisms.push(Id::new("nowhere").unwrap())),
        ("C01", |content| exception(content).source = Some(Id::new("nowhere").unwrap())),
        ("C02", |content| content.combinations.push(content.combinations[0].clone())),
        ("C03", |content| {
            content.combinations.iter_mut().find(|one| one.risk == Risk::Dangerous).unwrap().risk = Risk::Low
        }),
        ("C03", |content| {
            let one = content.combinations.iter_mut().find(|one| one.confidence == Confidence::Inferred).unwrap();
            one.confidence = Confidence::Agreed;
        }),
        ("C04", |content| {
            content.combinations.iter_mut().find(|one| one.risk == Risk::Unsafe).unwrap().mechanisms.clear()
        }),
        ("C05", |content| content.combinations.retain(|one| one.a.as_str() != "amt")),
        ("C05", |content| {
            let sourced = content.sources.keys().next().cloned();
            let floor = Floor { risk: Risk::Unsafe, source: None };
            let one = with_exception(content);
            one.floor = Some(floor);
            one.exceptions[0] = Exception { risk: Risk::Caution, source: sourced, ..one.exceptions[0].clone() };
        }),
        ("C05", |content| {
            let one = with_exception(content);
            one.floor = None;
            one.exceptions[0] = Exception { risk: Risk::Low, source: None, ..one.exceptions[0].clone() };
        }),
        ("C06", |content| {
            let stolen = content.substances[&Id::new("ketamine").unwrap()].names[0].clone();
            content.substances.get_mut(&Id::new("lsd").unwrap()).unwrap().names.push(stolen);
        }),
        ("C06", |content| {
            let stolen = content.substances[&Id::new("diazepam").unwrap()].names[0].clone();
            content.substances.get_mut(&Id::new("alprazolam").unwrap()).unwrap().names.push(stolen);
        }),
        ("C07", |content| content.substances.get_mut(&Id::new("lsd").unwrap()).unwrap().relation = None),
        ("C08", |content| {
            content.rows.get_mut(&Id::new("opioids").unwrap()).unwrap().like = Some(Id::new("methadone").unwrap())
        }),
        ("C08", |content| {
            content.rows.values_mut().find(|row| row.self_risk.is_some()).unwrap().self_said = None;
        }),
        ("C09", |content| content.rules.values_mut().next().unwrap().risk = Risk::Low),
        ("C10", |content| {
            content.words.get_mut("de").unwrap().retain(|(kind, _), _| kind != "mechanism");
        }),
        ("C11", |content| {
            let key = ("mechanism".to_owned(), "sedation".to_owned());
            let fields = content.words.get_mut("en").unwrap().get_mut(&key).unwrap();
            fields.insert("what".to_owned(), "Sleep it off!".to_owned());
        }),
        ("C12", |content| {
            let unused = content.sources.values().next().unwrap().clone();
            content.sources.insert(Id::new("unused").unwrap(), unused);
        }),
        ("C12", |content| content.sources.values_mut().next().unwrap().publisher.clear()),
        ("C01", |content| number(content, "at").source = Some(Id::new("nowhere").unwrap())),
        ("C10", |content| content.words.get_mut("de").unwrap().retain(|(kind, _), _| kind != "number")),
        ("C10", |content| drop(content.numbers.remove(&Id::new("at").unwrap()))),
        ("C13", |content| number(content, "at").checked = None),
        ("C13", |content| number(content, "at").medical = "112".to_owned()),
        ("C13", |content| {
            content.words.values_mut().for_each(|words| words.retain(|(_, id), _| id != "at"));
        }),
    ];
    let whole = content();
    for (rule, break_it) in breaks {
        let mut broken = whole.clone();
        break_it(&mut broken);
        assert!(rules_found(&broken).contains(&rule), "{rule} was not found, but {:?}", rules_found(&broken));
    }
}

fn guide<'a>(content: &'a mut Content, guide: &str) -> &'a mut Guide {
    content.guides.get_mut(&Id::new(guide).unwrap()).unwrap()
}

fn step<'a>(content: &'a mut Content, of: &str, step: &str) -> &'a mut Step {
    guide(content, of).steps.iter_mut().find(|one| one.id.as_str() == step).unwrap()
}

fn product<'a>(content: &'a mut Content, product: &str) -> &'a mut Product {
    content.products.get_mut(&Id::new(product).unwrap()).unwrap()
}

fn protocol<'a>(content: &'a mut Content, country: &str) -> &'a mut Protocol {
    content.protocols.get_mut(&Id::new(country).unwrap()).unwrap()
}

fn words<'a>(content: &'a mut Content, tag: &str, kind: &str, id: &str) -> &'a mut BTreeMap<String, String> {
    content.words.get_mut(tag).unwrap().get_mut(&(kind.to_owned(), id.to_owned())).unwrap()
}

/// One thing at a time is broken in what helps; each is refused under its number, with what is wrong.
#[test]
fn the_lint_names_what_is_broken_in_help() {
    type Break = fn(&mut Content);
    let breaks: [(&str, &str, Break); 22] = [
        ("H01", "nobody comes to it", |content| {
            let lost = Step { id: Id::new("lost").unwrap(), ..step(content, "hot", "watch").clone() };
            guide(content, "hot").steps.push(lost);
        }),
        ("H01", "leads nowhere", |content| {
            step(content, "fit", "call").branches[0].to = Target::Step(Id::new("nowhere").unwrap());
        }),
        ("H01", "leads nowhere", |content| {
            let nowhere = Target::Guide(Id::new("overdose").unwrap(), Id::new("nowhere").unwrap());
            step(content, "fit", "call").branches[1].to = nowhere;
        }),
        ("H01", "never ends", |content| {
            let guide = guide(content, "hot");
            let here = Target::Step(guide.start.clone());
            for branch in guide.steps.iter_mut().flat_map(|step| &mut step.branches) {
                if matches!(branch.to, Target::Guide(..)) {
                    branch.to = here.clone();
                }
            }
        }),
        // Back and forth is no end.
        ("H01", "never ends", |content| {
            for step in content.guides.values_mut().flat_map(|guide| &mut guide.steps) {
                step.branches.iter_mut().filter(|one| one.to == Target::End).for_each(|one| one.to = Target::Back);
            }
        }),
        ("H01", "needs answers", |content| step(content, "fit", "rest").branches.clear()),
        ("H01", "leads back", |content| step(content, "overdose", "child").branches[0].to = Target::End),
        ("H01", "the count answers", |content| drop(step(content, "overdose", "breathing").branches.remove(0))),
        ("H01", "no other dose", |content| {
            step(content, "overdose", "dose").branches[1].to = Target::Step(Id::new("again").unwrap());
        }),
        ("H02", "a clock is never a step of its own", |content| {
            for tag in ["en", "de"] {
                words(content, tag, "guide", "hot").remove("watch_detail");
            }
        }),
        ("H02", "a clock is never a step of its own", |content| {
            step(content, "overdose", "watch").branches.truncate(1);
        }),
        ("H03", "asks again after 60 s", |content| product(content, "nyxoid").interval_s = 60),
        ("H03", "asks again after 600 s", |content| product(content, "prenoxad").interval_s = 600),
        ("H03", "its dose is no amount", |content| product(content, "nyxoid").dose_mg = Some("0".to_owned())),
        ("H03", "says no dose", |content| product(content, "nyxoid").dose_mg = None),
        ("H06", "names no source", |content| product(content, "nyxoid").sources.clear()),
        ("H05", "longer than a headline", |content| {
            words(content, "en", "guide", "fit")
                .insert("fit_head".to_owned(), "Make some room all around them".to_owned());
        }),
        ("H05", "has no", |content| drop(words(content, "de", "guide", "fit").remove("fit_head"))),
        ("H04", "each part once", |content| {
            protocol(content, "us").order = vec![Part::Dose, Part::Call, Part::Call];
        }),
        ("H04", "the call comes before the look", |content| {
            protocol(content, "de").order = vec![Part::Breathing, Part::Call, Part::Dose];
        }),
        ("H04", "asks again within", |content| protocol(content, "ca").interval_s = Some(600)),
        ("H04", "a law has words, a source and a day", |content| protocol(content, "ca").law_on = None),
    ];
    let whole = content();
    for (rule, why, break_it) in breaks {
        let mut broken = whole.clone();
        break_it(&mut broken);
        let found = lint(&broken);
        let is_found = found.iter().any(|finding| finding.rule == rule && finding.why.contains(why));
        assert!(is_found, "{rule} {why} was not found, but {found:?}");
    }
}

/// What a member of a row alone rests on is a source like any other.
#[test]
fn a_source_that_only_an_exception_names_is_used() {
    let mut content = content();
    let id = Id::new("only-here").unwrap();
    content.sources.insert(id.clone(), content.sources.values().next().unwrap().clone());
    exception(&mut content).source = Some(id);
    assert_eq!(lint(&content), []);
}

/// A copy of what `read` reads, in which the first `was` of `file` is `now`.
fn edited(file: &str, was: &str, now: &str) -> TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let there = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &there);
            } else {
                fs::copy(entry.path(), there).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    for inside in ["assets/core", "locales"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(inside), &folder.path().join(inside));
    }
    let path = folder.path().join("assets/core").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(was), "{file} has no {was}");
    fs::write(path, text.replacen(was, now, 1)).unwrap();
    folder
}

/// A file with slang.
const SUBSTANCES: &str = "substances/b-stimulants-psychedelics.toml";

/// What German calls substances, as seen from the facts.
const NAMES: &str = "../../locales/de/NAMES.toml";

/// `perscribed = true` once left a medicine without its "don't stop it because of this app", and nobody was told.
#[test]
fn a_slip_in_a_file_is_named_not_dropped() {
    let slips = [
        ("sources.toml", "url =", "ulr ="),
        ("rows.toml", "prescribed =", "perscribed ="),
        ("rows.toml", "[[row]]", "[[rwo]]"),
        ("mechanisms.toml", "sources =", "source ="),
        ("rules.toml", "sources =", "source ="),
        ("rules.toml", "{ acts =", "{ act ="),
        ("numbers.toml", "source =", "sauce ="),
        ("numbers.toml", "[[number]]", "[[nubmer]]"),
        ("numbers.toml", "id = \"at\"", "id = \"aut\""),
        ("numbers.toml", "id = \"at\"", "id = \"AT\""),
        ("numbers.toml", "eu112 = \"police\"", "eu112 = \"polcie\""),
        ("numbers.toml", "medical = \"144\"", "medical = \"+43144\""),
        ("numbers.toml", "medical = \"144\"", "medical = 144"),
        (SUBSTANCES, "slang =", "salng ="),
        (SUBSTANCES, "[[substance]]", "[[substanec]]"),
        (NAMES, "name =", "nmae ="),
        (NAMES, "slang = [", "slang = \"one\" # ["),
        (NAMES, "[substance.alcohol]", "[substance.alchohol]"),
        (NAMES, "[substance.alcohol]", "[[ask]]\nname = \"Stoff\"\ncandidates = [\"alchohol\"]\n[substance.alcohol]"),
    ];
    for (file, was, now) in slips {
        let refused = read(edited(file, was, now).path()).expect_err(now);
        assert!(refused.file.ends_with(file.trim_start_matches("../../locales/")), "{now}: {refused}");
    }
}

/// A mail link takes the address as it is: what could fill in more than an address is none.
#[test]
fn a_contact_that_is_no_plain_address_is_refused() {
    let with =
        |contact: &str| read(edited("edition.toml", "epoch = 1", &format!("epoch = 1\ncontact = {contact:?}")).path());
    assert_eq!(with("post@stall.example").unwrap().contact.as_deref(), Some("post@stall.example"));
    for contact in
        ["", "post", "@stall.example", "a@b@c.example", "a@b.example?bcc=x@y.example", "a@b.example,c@d.example"]
    {
        assert!(with(contact).expect_err(contact).why.contains("no plain mail address"), "{contact}");
    }
}

/// The bundled directory: facts of 2017 that nobody checked since (safety.md 22).
#[test]
fn every_group_of_core_is_as_of_a_year_unchecked_and_in_words() {
    let content = content();
    assert_eq!(content.groups.len(), 28);
    for (id, group) in &content.groups {
        assert!(!group.is_checked() && group.contacts.is_empty(), "{id} could be tapped");
        assert_eq!(group.as_of, Some(2017), "{id}");
        assert!(group.sources.iter().all(|source| content.sources.contains_key(source)), "{id}");
        for lang in ["en", "de"] {
            let about = embedded_text(lang, Kind::Group, id.as_str(), "about").unwrap();
            assert_eq!(about.lang, lang, "{id}");
        }
    }
    let count = |country: &str| content.groups.values().filter(|group| group.country.as_str() == country).count();
    assert_eq!((count("gb"), count(Group::EUROPE), count(Group::INTERNATIONAL)), (8, 2, 4));
    let towards = |approach| content.groups.values().filter(|group| group.approach == Some(approach)).count();
    assert_eq!((towards(Approach::Abstinence), towards(Approach::HarmReduction)), (2, 12));
    let named = content.groups.values().filter(|group| group.site.is_some()).count();
    assert_eq!(named, 23);
    let database = Database::in_memory(Verified::embedded(), "de").unwrap();
    let held: BTreeMap<Id, Group> = database.records_of(&FeedId::core(), Kind::Group).unwrap();
    assert_eq!(held, content.groups);
}

#[test]
fn a_group_that_nobody_wrote_down_or_no_screen_can_name_is_a_finding() {
    for (was, now) in [
        ("sources = [\"emcdda-user-led-2017\"]", "sources = []"),
        ("country = \"international\"", "country = \"everywhere\""),
        ("categories = [\"mutual-aid\"]", "categories = [\"self-help\"]"),
    ] {
        assert_eq!(rules_found(&read(edited("groups.toml", was, now).path()).unwrap()), ["C14"], "{now}");
    }
    let refused = read(edited("groups.toml", "site =", "checked = \"2026-01-01\" #").path()).unwrap_err();
    assert!(refused.why.contains("checked"), "{refused}");
}

#[test]
fn what_stands_twice_is_refused() {
    for (file, twice) in [
        ("sources.toml", "[[source]]"),
        ("rows.toml", "[[row]]"),
        ("mechanisms.toml", "[[mechanism]]"),
        ("rules.toml", "[[rule]]"),
        ("numbers.toml", "[[number]]"),
        ("groups.toml", "[[group]]"),
        (SUBSTANCES, "[[substance]]"),
    ] {
        let text = fs::read_to_string(Path::new("assets/core").join(file)).unwrap();
        let first = text.split(twice).nth(1).unwrap();
        let refused = read(edited(file, twice, &format!("{twice}{first}{twice}")).path()).expect_err(file);
        assert!(refused.file.ends_with(file) && refused.why.ends_with("stands twice"), "{refused}");
    }
}

#[test]
fn names_may_be_written_for_any_language() {
    let now = "[substance.mdma]\nname = \"Exemplo\"\nslang = [\"exempel\"]\n[[ask]]\nname = \"exempelvis\"\ncandidates = [\"mda\", \"mdma\"]";
    let folder = edited("rows.toml", "[[row]]", "[[row]]");
    fs::create_dir(folder.path().join("locales/pt-BR")).unwrap();
    fs::write(folder.path().join("locales/pt-BR/NAMES.toml"), now).unwrap();
    let content = read(folder.path()).unwrap();
    let holds = |name: &str, lang: &str, kind| {
        let name = Name { name: name.into(), lang: Some(lang.into()), kind };
        content.substances.values().any(|one| one.names.contains(&name))
    };
    assert!(holds("Exemplo", "pt-BR", NameKind::Inn));
    assert!(holds("exempel", "pt-BR", NameKind::Slang));
    let asked = content.substances.values().filter(|one| one.asks.iter().any(|ask| ask.name == "exempelvis")).count();
    assert_eq!(asked, 2);
}

/// The EU, the EEA, and where its festivals' people come from and go.
#[test]
fn every_country_of_europes_single_market_and_its_large_neighbours_has_a_number() {
    let wanted =
        "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk is li no ch gb ua rs";
    let numbers = content().numbers;
    for country in wanted.split(' ') {
        assert!(numbers.contains_key(&Id::new(country).unwrap()), "{country} has no number");
    }
}

/// Whoever must know that 112 does something else is told, in every language (safety.md 4).
#[test]
fn where_112_is_not_the_ambulance_the_number_is_sourced_and_a_note_says_so() {
    let content = content();
    let told = |country: &str| {
        let key = ("number".to_owned(), country.to_owned());
        content.words.values().all(|words| words.get(&key).is_some_and(|fields| fields.contains_key("note")))
    };
    let what = |country: &str| content.numbers[&Id::new(country).unwrap()].eu112;
    for country in ["at", "ch", "li", "no"] {
        assert_eq!(what(country), Eu112::Police, "{country}");
    }
    assert_eq!((what("rs"), what("ua")), (Eu112::No, Eu112::Partial));
    for (id, number) in &content.numbers {
        if matches!(number.eu112, Eu112::Police | Eu112::No) {
            assert!(number.is_sure() && told(id.as_str()), "{id}");
        }
    }
    assert!(told("ua"));
}

#[test]
fn every_number_is_sourced_and_checked_or_counts_as_unsure() {
    let content = content();
    for (id, number) in &content.numbers {
        assert_eq!(number.is_sure(), number.source.is_some() && number.checked.is_some(), "{id}");
        assert!(number.source.iter().all(|source| content.sources.contains_key(source)), "{id}");
    }
    let unsure: Vec<_> = content.numbers.iter().filter(|(_, one)| !one.is_sure()).map(|(id, _)| id.as_str()).collect();
    assert_eq!(unsure, ["ad", "mk"], "who these are is known, and grows only on purpose");
}

#[test]
fn every_country_has_a_name_in_every_language() {
    for language in fs::read_dir("locales").unwrap() {
        let file = language.unwrap().path().join("country.ftl");
        let text = fs::read_to_string(&file).unwrap();
        for id in content().numbers.keys() {
            let start = format!("country-{id} = ");
            let name = text.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default();
            assert!(!name.trim().is_empty(), "{}: no {start}", file.display());
        }
    }
}

#[test]
fn a_number_in_the_words_of_a_number_is_refused() {
    let mut content = content();
    let key = ("number".to_owned(), "at".to_owned());
    let fields = content.words.get_mut("de").unwrap().get_mut(&key).unwrap();
    fields.insert("note".to_owned(), "Die 112 ist hier die Polizei, die 144 die Rettung.".to_owned());
    assert_eq!(rules_found(&content), ["C13"]);
}

/// A file's slip is said with the line it stands in.
#[test]
fn a_number_no_phone_can_dial_is_refused_with_its_line() {
    let folder = edited("numbers.toml", "medical = \"144\"", "medical = \"144 or 112\"");
    let text = fs::read_to_string(folder.path().join("assets/core/numbers.toml")).unwrap();
    let line = text.lines().position(|line| line.contains("144 or 112")).unwrap() + 1;
    let refused = read(folder.path()).expect_err("a sentence is no number");
    assert!(refused.why.contains(&format!("line {line}")), "{refused}");
    assert!(refused.why.contains("2 to 6 digits"), "{refused}");
}

/// Help must stand when the database does not open.
#[test]
fn the_emergency_numbers_and_their_notes_are_read_without_a_database() {
    let content = content();
    assert_eq!(embedded_numbers(), content.numbers);
    for language in embedded_languages() {
        for ((kind, id), fields) in content.words[&language.tag].iter().filter(|((kind, _), _)| kind == "number") {
            let read = embedded_text(&language.tag, Kind::Number, id, "note");
            let english = || Text::new(&content.words["en"][&(kind.clone(), id.clone())]["note"], "en");
            let signed = content.signed.contains(&language.tag);
            let wanted = Text::new(&fields["note"], &language.tag).above((!signed).then(english));
            assert_eq!(read, Some(wanted), "{kind} {id}");
        }
    }
    let english = embedded_text("en", Kind::Number, "at", "note");
    assert!(english.is_some());
    assert_eq!(embedded_text("fi", Kind::Number, "at", "note"), english);
    assert_eq!(embedded_text("de", Kind::Number, "de", "note"), None);
    assert_eq!(embedded_text("de", Kind::Number, "a", "note"), None);
    assert_eq!(embedded_text("de", Kind::Number, "at", "nothing"), None);
}
