//! Reads the core content: `assets/core/*.toml` for facts, `locales/*/core/*.ftl` for words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::{
    Act, Ask, Class, Combination, Confidence, Effect, Exception, Floor, Id, Lasts, Mechanism, Name, NameKind, Need,
    Pair, Relation, Risk, Row, Rule, Said, Source, Substance, fold,
};
use crate::feed::record::Order;

use super::content::{Content, FloorRule, Unreadable};
use super::words;

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
    let AsksFile { ask } = toml(&core.join("asks.toml"))?;

    let scales = source.iter().map(|one| (one.id.clone(), one.scale.clone())).collect();
    let sources = unique("sources.toml", source.into_iter().map(SourceFile::source))?;
    let rows = unique("rows.toml", row.into_iter().map(RowFile::row))?;
    let mechanisms = unique("mechanisms.toml", mechanism.into_iter().map(MechanismFile::mechanism))?;
    let rules = unique("rules.toml", rule.into_iter().map(RuleFile::rule))?;
    let floors: Vec<FloorRule> = floor.into_iter().map(FloorFile::floor).collect::<Result<_, _>>()?;
    let best = best_floors(&floors, &rows);
    let combinations =
        combination.into_iter().map(|one| one.combination(&scales, &best, reviewed)).collect::<Result<_, _>>()?;

    let mut substances = BTreeMap::new();
    for (file, text) in files(&core.join("substances"), "toml")? {
        let SubstancesFile { substance } = parse(&file, &text)?;
        for one in substance {
            let id = one.id.clone();
            let one = one.substance().map_err(|why| Unreadable { file: file.clone(), why: format!("{id}: {why}") })?;
            insert(&mut substances, &file, id, one)?;
        }
    }
    for ask in ask {
        for (place, id) in ask.candidates.iter().enumerate() {
            let Some(substance) = substances.get_mut(id) else {
                return Err(Unreadable {
                    file: "asks.toml".into(),
                    why: format!("{:?} asks for {id}: no such substance", ask.name),
                });
            };
            let place = u8::try_from(place).unwrap_or(u8::MAX);
            substance.asks.push(Ask { name: ask.name.clone(), place });
        }
    }

    let mut all_words = BTreeMap::new();
    let mut screens = BTreeMap::new();
    let mut reviews = BTreeMap::new();
    for folder in folders(&root.join("locales"))? {
        let tag = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        all_words.insert(tag.clone(), words::read(&folder.join("core"))?);
        screens.insert(tag.clone(), words::screen_messages(&folder)?);
        let review = folder.join("REVIEW.toml");
        if review.exists() {
            reviews.insert(tag, toml::<ReviewFile>(&review)?.state);
        }
    }
    Ok(Content {
        order: Order { epoch: edition.epoch, seq: edition.seq },
        made: edition.made,
        sources,
        rows,
        substances,
        combinations,
        floors,
        mechanisms,
        rules,
        words: all_words,
        screens,
        reviews,
    })
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

fn folders(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
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

fn toml<T: DeserializeOwned>(path: &Path) -> Result<T, Unreadable> {
    parse(&path.display().to_string(), &text(path)?)
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Unreadable> {
    ::toml::from_str(text).map_err(|error| Unreadable { file: file.to_owned(), why: error.to_string() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditionFile {
    epoch: u32,
    seq: u64,
    made: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewFile {
    state: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    source: Vec<SourceFile>,
}

/// The shapes of files are written out, not borrowed from the records they become: a record from a later edition may
/// hold what this one does not know, but in a file a word nobody knows is a slip, and would vanish.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    id: Id,
    title: String,
    publisher: String,
    url: Option<String>,
    read: NaiveDate,
    licence: String,
    /// What this source's own words mean on our scale.
    #[serde(default)]
    scale: BTreeMap<String, Risk>,
}

impl SourceFile {
    fn source(self) -> (Id, Source) {
        let Self { id, title, publisher, url, read, licence, scale: _ } = self;
        (id, Source { title, publisher, url, read, licence })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowsFile {
    row: Vec<RowFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    id: Id,
    class: Class,
    #[serde(default)]
    acts: Vec<Act>,
    #[serde(default)]
    prescribed: bool,
    like: Option<Id>,
    self_risk: Option<Risk>,
    self_source: Option<Id>,
    self_said: Option<String>,
    self_reviewed: Option<NaiveDate>,
}

impl RowFile {
    fn row(self) -> (Id, Row) {
        let Self { id, class, acts, prescribed, like, self_risk, self_source, self_said, self_reviewed } = self;
        (id, Row { class, acts, prescribed, like, self_risk, self_source, self_said, self_reviewed })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MechanismsFile {
    mechanism: Vec<MechanismFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MechanismFile {
    id: Id,
    effect: Effect,
    warns: Risk,
    #[serde(default)]
    sources: Vec<Id>,
}

impl MechanismFile {
    fn mechanism(self) -> (Id, Mechanism) {
        (self.id, Mechanism { effect: self.effect, warns: self.warns, sources: self.sources })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    rule: Vec<RuleFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    id: Id,
    risk: Risk,
    needs: Vec<NeedFile>,
    #[serde(default)]
    sources: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedFile {
    #[serde(default)]
    acts: Vec<Act>,
    #[serde(default)]
    rows: Vec<Id>,
    count: u8,
}

impl RuleFile {
    fn rule(self) -> (Id, Rule) {
        let needs = self.needs.into_iter();
        let needs = needs.map(|one| Need { acts: one.acts, rows: one.rows, count: one.count }).collect();
        (self.id, Rule { risk: self.risk, needs, sources: self.sources })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AsksFile {
    ask: Vec<AskFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskFile {
    name: String,
    candidates: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FloorsFile {
    floor: Vec<FloorFile>,
}

/// `b = ["*"]` is every other row; `source = "judgement"` is our own reading.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FloorFile {
    id: Id,
    a: Vec<Id>,
    b: Vec<String>,
    risk: Risk,
    source: Id,
}

impl FloorFile {
    fn floor(self) -> Result<FloorRule, Unreadable> {
        let unreadable = |why| Unreadable { file: "floors.toml".into(), why };
        let everything = self.b.iter().any(|row| row == "*");
        let b = self.b.into_iter().filter(|row| row != "*").map(Id::new).collect::<Result<Vec<_>, _>>();
        let b = b.map_err(|error| unreadable(format!("{}: {error}", self.id)))?;
        if everything != b.is_empty() {
            return Err(unreadable(format!("{}: either rows or \"*\"", self.id)));
        }
        Ok(FloorRule { id: self.id, a: self.a, b, floor: Floor { risk: self.risk, source: named(self.source) } })
    }
}

/// None for our own judgement.
fn named(source: Id) -> Option<Id> {
    (source.as_str() != "judgement").then_some(source)
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CombinationsFile {
    reviewed: NaiveDate,
    combination: Vec<CombinationFile>,
}

/// The level and the confidence stand here although they follow from the rest, so that a reviewer reads them and a
/// change of a source's word cannot change a rating unseen: the lint compares.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CombinationFile {
    a: Id,
    b: Id,
    risk: Risk,
    effect: Effect,
    confidence: Confidence,
    #[serde(default)]
    mechanisms: Vec<Id>,
    #[serde(default)]
    sources: Vec<SaidFile>,
    #[serde(default)]
    exceptions: Vec<ExceptionFile>,
    reviewed: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidFile {
    id: Id,
    said: String,
    /// Left out where the source's own scale says it.
    risk: Option<Risk>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExceptionFile {
    members: Vec<Id>,
    risk: Risk,
    source: Id,
}

impl CombinationFile {
    fn combination(
        self,
        scales: &BTreeMap<Id, BTreeMap<String, Risk>>,
        floors: &BTreeMap<Pair, Floor>,
        reviewed: NaiveDate,
    ) -> Result<Combination, Unreadable> {
        let pair = Pair::new(self.a.clone(), self.b.clone());
        let mut sources = Vec::new();
        for one in self.sources {
            let scaled = scales.get(&one.id).and_then(|scale| scale.get(&one.said)).copied();
            let Some(risk) = one.risk.or(scaled) else {
                let why = format!("{}: {:?} is no word of {}", pair.record_id(), one.said, one.id);
                return Err(Unreadable { file: "combinations.toml".into(), why });
            };
            sources.push(Said { id: one.id, said: one.said, risk });
        }
        let exceptions = self.exceptions.into_iter();
        Ok(Combination {
            floor: floors.get(&pair).cloned(),
            a: self.a,
            b: self.b,
            risk: self.risk,
            effect: self.effect,
            confidence: self.confidence,
            mechanisms: self.mechanisms,
            sources,
            exceptions: exceptions
                .map(|one| Exception { members: one.members, risk: one.risk, source: named(one.source) })
                .collect(),
            reviewed: self.reviewed.unwrap_or(reviewed),
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubstancesFile {
    substance: Vec<SubstanceFile>,
}

/// `name` and `slang` are the same everywhere; `name_<tag>` and `slang_<tag>` belong to one language, for example
/// `name_de`.
#[derive(Deserialize)]
struct SubstanceFile {
    id: Id,
    name: String,
    relation: Option<Relation>,
    #[serde(default)]
    rows: Vec<Id>,
    class: Class,
    #[serde(default)]
    prescribed: bool,
    #[serde(default)]
    rescue: bool,
    lasts: Option<Lasts>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    brand: Vec<String>,
    #[serde(default)]
    slang: Vec<String>,
    /// Every other key, as nothing else catches them: [`spoken`] refuses what is no name.
    #[serde(flatten)]
    by_language: BTreeMap<String, ::toml::Value>,
}

/// The shown names and the slang that belong to one language.
///
/// # Errors
///
/// The first key that is neither `name_<tag>` with a text nor `slang_<tag>` with a list of texts.
fn spoken(by_language: BTreeMap<String, ::toml::Value>) -> Result<(Vec<Name>, Vec<Name>), String> {
    let (mut shown, mut slang) = (Vec::new(), Vec::new());
    for (key, value) in by_language {
        let Some((kind, tag)) = key.split_once('_').filter(|(_, tag)| is_language_tag(tag)) else {
            return Err(format!("unknown key {key}"));
        };
        let name = |name, kind| Name { name, lang: Some(tag.to_owned()), kind };
        match kind {
            "name" => {
                let text = value.try_into().map_err(|error| format!("{key}: {error}"))?;
                shown.push(name(text, NameKind::Inn));
            }
            "slang" => {
                let texts: Vec<String> = value.try_into().map_err(|error| format!("{key}: {error}"))?;
                slang.extend(texts.into_iter().map(|text| name(text, NameKind::Slang)));
            }
            _ => return Err(format!("unknown key {key}")),
        }
    }
    Ok((shown, slang))
}

/// Whether `text` is shaped like a BCP 47 tag: `de`, `pt-BR`, `sr-Latn`.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

impl SubstanceFile {
    fn substance(self) -> Result<Substance, String> {
        let (shown, spoken_slang) = spoken(self.by_language)?;
        let plain = |kind| move |name| Name { name, lang: None, kind };
        let mut names = vec![Name { name: self.name, lang: None, kind: NameKind::Inn }];
        names.extend(shown);
        names.extend(self.also.into_iter().map(plain(NameKind::Abbr)));
        names.extend(self.brand.into_iter().map(plain(NameKind::Brand)));
        names.extend(self.slang.into_iter().map(plain(NameKind::Slang)));
        names.extend(spoken_slang);
        // Spellings that fold to the same key are one name; a language's shown name stays, it is another word to read.
        let mut seen = Vec::new();
        names.retain(|name| {
            let key = fold(&name.name);
            let again = seen.contains(&key) && !(name.kind == NameKind::Inn && name.lang.is_some());
            seen.push(key);
            !again
        });
        let mut rows = self.rows;
        let row = if rows.len() == 1 { rows.pop() } else { None };
        Ok(Substance {
            row,
            rows,
            relation: self.relation,
            class: self.class,
            prescribed: self.prescribed,
            rescue: self.rescue,
            lasts: self.lasts,
            names,
            asks: Vec::new(),
        })
    }
}
