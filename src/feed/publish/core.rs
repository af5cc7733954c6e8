//! Reads the core content: `assets/core/*.toml` for facts, `locales/*/core/*.ftl` for words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::domain::{Ask, Floor, Guide, Id, Name, NameKind, Pair, Relation, Row, Substance, fold};
use crate::feed::record::Order;

use super::content::{Content, FloorRule, Unreadable};
use super::help::{
    CardFile, CardsFile, GuideFile, LessonFile, LessonsFile, ProductFile, ProductsFile, ProtocolFile, ProtocolsFile,
    QuestionFile, QuestionsFile,
};
use super::shapes::{
    AsksFile, CombinationsFile, EditionFile, FloorFile, FloorsFile, GroupsFile, MechanismFile, MechanismsFile,
    NamesFile, NumberFile, NumbersFile, RowFile, RowsFile, RuleFile, RulesFile, SourceFile, SourcesFile, SpokenNames,
    SubstancesFile,
};
use super::translation::{Translation, read_translations};
use super::words::{self, Words};

/// The language that every other is made from.
const ENGLISH: &str = "en";

/// Reads the core content below `root`, the folder that holds `assets` and `locales`.
///
/// # Errors
///
/// The first file that cannot be read as what it should hold. What can be read but is wrong is the lint's.
pub fn read(root: &Path) -> Result<Content, Unreadable> {
    let core = root.join("assets/core");
    let edition: EditionFile = toml(&core.join("edition.toml"))?;
    let SourcesFile { source } = toml(&core.join("sources.toml"))?;
    let RowsFile { row } = toml(&core.join("rows.toml"))?;
    let FloorsFile { floor } = toml(&core.join("floors.toml"))?;
    let CombinationsFile { reviewed, combination } = toml(&core.join("combinations.toml"))?;
    let MechanismsFile { mechanism } = toml(&core.join("mechanisms.toml"))?;
    let RulesFile { rule } = toml(&core.join("rules.toml"))?;
    let NumbersFile { number } = toml(&core.join("numbers.toml"))?;
    let ProductsFile { product } = toml(&core.join("products.toml"))?;
    let ProtocolsFile { protocol } = toml(&core.join("protocols.toml"))?;
    let CardsFile { card } = toml(&core.join("cards.toml"))?;
    let LessonsFile { lesson } = toml(&core.join("lessons.toml"))?;
    let QuestionsFile { question } = toml(&core.join("questions.toml"))?;
    let GroupsFile { as_of, group } = toml(&core.join("groups.toml"))?;
    let AsksFile { ask } = toml(&core.join("asks.toml"))?;

    let scales = source.iter().map(|one| (one.id.clone(), one.scale.clone())).collect();
    let sources = unique("sources.toml", source.into_iter().map(SourceFile::source))?;
    let rows = unique("rows.toml", row.into_iter().map(RowFile::row))?;
    let mechanisms = unique("mechanisms.toml", mechanism.into_iter().map(MechanismFile::mechanism))?;
    let rules = unique("rules.toml", rule.into_iter().map(RuleFile::rule))?;
    let numbers = unique("numbers.toml", number.into_iter().map(NumberFile::number))?;
    let products = unique("products.toml", product.into_iter().map(ProductFile::product))?;
    let protocols = unique("protocols.toml", protocol.into_iter().map(ProtocolFile::protocol))?;
    let cards = unique("cards.toml", (0..).zip(card).map(CardFile::card))?;
    let lessons = unique("lessons.toml", (0..).zip(lesson).map(LessonFile::lesson))?;
    let questions = unique("questions.toml", (0..).zip(question).map(QuestionFile::question))?;
    let groups = unique("groups.toml", group.into_iter().map(|one| one.group(as_of)))?;
    let floors: Vec<FloorRule> = floor.into_iter().map(FloorFile::floor).collect::<Result<_, _>>()?;
    let best = best_floors(&floors, &rows);
    let combinations =
        combination.into_iter().map(|one| one.combination(&scales, &best, reviewed)).collect::<Result<_, _>>()?;

    let (mut spoken, mut asks) =
        (BTreeMap::<Id, Vec<(String, SpokenNames)>>::new(), vec![("asks.toml".to_owned(), ask)]);
    for folder in folders(&root.join("locales"))? {
        let file = folder.join("NAMES.toml");
        let NamesFile { substance, ask } = if file.exists() { toml(&file)? } else { NamesFile::default() };
        for (id, names) in substance {
            spoken.entry(id).or_default().push((tag_of(&folder), names));
        }
        asks.push((file.display().to_string(), ask));
    }
    let mut substances = BTreeMap::new();
    for (file, text) in files(&core.join("substances"), "toml")? {
        let SubstancesFile { substance } = parse(&file, &text)?;
        for one in substance {
            let id = one.id.clone();
            let names = spoken.remove(&id).unwrap_or_default();
            insert(&mut substances, &file, id, one.substance(names))?;
        }
    }
    if let Some((id, (tag, _))) = spoken.iter().find_map(|(id, names)| Some((id, names.first()?))) {
        return Err(Unreadable { file: format!("{tag}/NAMES.toml"), why: format!("{id}: no such substance") });
    }
    for (file, ask) in asks.iter().flat_map(|(file, asks)| asks.iter().map(move |ask| (file, ask))) {
        for (place, id) in ask.candidates.iter().enumerate() {
            let Some(substance) = substances.get_mut(id) else {
                let why = format!("{:?} asks for {id}: no such substance", ask.name);
                return Err(Unreadable { file: file.clone(), why });
            };
            let place = u8::try_from(place).unwrap_or(u8::MAX);
            substance.asks.push(Ask { name: ask.name.clone(), place });
        }
    }

    let mut all_words = BTreeMap::new();
    for folder in folders(&root.join("locales"))? {
        all_words.insert(tag_of(&folder), words::read(&folder.join("core"))?);
    }
    name_as_rows(&mut substances, &all_words);
    let translations = read_translations(root)?;
    let english = translations.iter().find(|one| one.tag == ENGLISH);
    let languages = english.into_iter().flat_map(|english| translations.iter().map(|one| one.state(english))).collect();
    let is_signed = |one: &&Translation| one.tag == ENGLISH || one.is_signed();
    let signed = translations.iter().filter(is_signed).map(|one| one.tag.clone()).collect();
    let (mut safety_kinds, mut safety_messages) = (BTreeSet::new(), BTreeSet::new());
    for (id, message) in english.iter().flat_map(|english| &english.messages).filter(|(_, message)| message.safety) {
        match &message.kind {
            Some(kind) => safety_kinds.insert(kind.clone()),
            None => safety_messages.insert(id.split('.').next().unwrap_or(id).to_owned()),
        };
    }
    Ok(Content {
        order: Order { epoch: edition.epoch, seq: edition.seq },
        made: edition.made,
        contact: edition.contact.map(mailbox).transpose()?,
        sources,
        rows,
        substances,
        combinations,
        floors,
        mechanisms,
        rules,
        numbers,
        guides: guides(&core.join("guides"))?,
        protocols,
        products,
        cards,
        lessons,
        questions,
        groups,
        words: all_words,
        languages,
        signed,
        safety_kinds,
        safety_messages,
    })
}

/// What a row of the chart is called in a language is a name of its substance there, too: who reads it may type it.
fn name_as_rows(substances: &mut BTreeMap<Id, Substance>, words: &BTreeMap<String, Words>) {
    let names = |one: &Substance| -> Vec<String> {
        one.names.iter().map(|name| fold(&name.name)).chain(one.asks.iter().map(|ask| fold(&ask.name))).collect()
    };
    let mut taken: BTreeSet<String> = substances.values().flat_map(names).collect();
    for substance in substances.values_mut().filter(|one| one.relation == Some(Relation::Same)) {
        let Some(row) = substance.row.as_ref().map(|row| ("row".to_owned(), row.to_string())) else { continue };
        for (tag, words) in words {
            let Some(shown) = words.get(&row).and_then(|fields| fields.get("name")) else { continue };
            if taken.insert(fold(shown)) {
                let name = Name { name: shown.clone(), lang: Some(tag.clone()), kind: NameKind::Abbr };
                substance.names.push(name);
            }
        }
    }
}

/// The guides: one file each, named after it.
fn guides(folder: &Path) -> Result<BTreeMap<Id, Guide>, Unreadable> {
    let mut held = BTreeMap::new();
    for (file, text) in files(folder, "toml")? {
        let stem = Path::new(&file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let id = Id::new(stem).map_err(|error| Unreadable { file: file.clone(), why: error.to_string() })?;
        held.insert(id, parse::<GuideFile>(&file, &text)?.guide());
    }
    Ok(held)
}

/// A plain address. One with a question mark could fill in a mail's text, one with a comma its other readers.
fn mailbox(address: String) -> Result<String, Unreadable> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    let parts: Vec<&str> = address.split('@').collect();
    let fits = parts.len() == 2 && parts.iter().all(|part| !part.is_empty()) && address.chars().all(plain);
    let why = format!("contact {address:?} is no plain mail address");
    if fits { Ok(address) } else { Err(Unreadable { file: "edition.toml".into(), why }) }
}

/// What a file holds, by id; no id twice.
fn unique<T>(file: &str, all: impl Iterator<Item = (Id, T)>) -> Result<BTreeMap<Id, T>, Unreadable> {
    let mut held = BTreeMap::new();
    for (id, one) in all {
        insert(&mut held, file, id, one)?;
    }
    Ok(held)
}

fn insert<T>(held: &mut BTreeMap<Id, T>, file: &str, id: Id, one: T) -> Result<(), Unreadable> {
    let why = format!("{id} stands twice");
    let again = held.insert(id, one).is_some();
    if again { Err(Unreadable { file: file.to_owned(), why }) } else { Ok(()) }
}

/// The files of a folder with this ending, by name, with their text. A folder that is not there holds none.
pub(super) fn files(folder: &Path, ending: &str) -> Result<Vec<(String, String)>, Unreadable> {
    let mut files = Vec::new();
    for path in entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)) {
        files.push((path.display().to_string(), text(&path)?));
    }
    Ok(files)
}

/// The language whose folder this is.
pub(super) fn tag_of(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

pub(super) fn folders(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let unreadable = |error: std::io::Error| Unreadable { file: folder.display().to_string(), why: error.to_string() };
    let listed = fs::read_dir(folder).map_err(unreadable)?;
    let mut paths =
        listed.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

fn text(path: &Path) -> Result<String, Unreadable> {
    fs::read_to_string(path).map_err(|error| Unreadable { file: path.display().to_string(), why: error.to_string() })
}

pub(super) fn toml<T: DeserializeOwned>(path: &Path) -> Result<T, Unreadable> {
    parse(&path.display().to_string(), &text(path)?)
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Unreadable> {
    ::toml::from_str(text).map_err(|error| Unreadable { file: file.to_owned(), why: error.to_string() })
}

/// For each pair the highest floor; of two as high, the one a label names.
fn best_floors(floors: &[FloorRule], rows: &BTreeMap<Id, Row>) -> BTreeMap<Pair, Floor> {
    let mut best: BTreeMap<Pair, Floor> = BTreeMap::new();
    for rule in floors {
        for (a, b) in rule.pairs(rows) {
            let held = best.entry(Pair::new(a.clone(), b.clone())).or_insert_with(|| rule.floor.clone());
            if (rule.floor.risk, rule.floor.source.is_some()) > (held.risk, held.source.is_some()) {
                *held = rule.floor.clone();
            }
        }
    }
    best
}
