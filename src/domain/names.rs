//! Which substance a typed name means. It answers, asks, or says it does not know; it never guesses.

use std::collections::HashMap;

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Asked, Id, NameKind, Relation, Substance};

/// How a typed name was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// It is a row of the chart.
    Exact,
    /// It is judged by a row: one of its class, a near relative, or two rows at once.
    Class,
    /// It may mean several things, or is perhaps a slip of the finger: the reader must say.
    Ambiguous,
    /// It is known, and nobody has rated it.
    Unrated,
    /// Nobody knows it.
    Unknown,
}

impl Match {
    /// The word that JSON knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Class => "class",
            Self::Ambiguous => "ambiguous",
            Self::Unrated => "unrated",
            Self::Unknown => "unknown",
        }
    }
}

/// What became of one typed name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// How it was understood.
    pub matched: Match,
    /// The substance, unless it must be asked for.
    pub substance: Option<Id>,
    /// What it may mean, likeliest first; empty unless ambiguous.
    pub candidates: Vec<Id>,
}

/// A substance found while typing, and the name it was found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The substance.
    pub id: Id,
    /// The name that matched, as it is written.
    pub by: String,
}

/// Every substance by every name.
#[derive(Debug)]
pub struct Names {
    substances: Vec<(Id, Substance)>,
    /// One entry for each name: its folded form, which substance, which of its names.
    entries: Vec<Entry>,
    by_key: HashMap<String, Vec<usize>>,
    by_id: HashMap<Id, usize>,
}

#[derive(Debug)]
struct Entry {
    key: String,
    letters: u64,
    length: usize,
    substance: usize,
    name: String,
    /// For a name that asks, the substance's place among what it may mean.
    asks: Option<u8>,
    slang: bool,
    /// A word of a language that the reader does not read: it may be an everyday word of theirs.
    foreign: bool,
}

/// Most candidates offered for one name.
const MAX_CANDIDATES: usize = 6;

/// Fewest letters at which a beginning, or a word inside, is offered as a candidate.
const MIN_PART: usize = 3;

/// A name as it is compared: no case, spaces, hyphens or diacritics, Greek letters as Latin ones.
///
/// `2 C-B` and `2cb`, `α-PVP` and `aPVP`, `Crème` and `creme`, `Екстазі` and `екстазі`, `إكستاسي` and `اكستاسي` are the
/// same. What makes another letter stays: й is no и, が is no か, and no vowel of कोकीन is lost. Folding twice changes
/// nothing more, and nothing becomes more than four times as long.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        // Nearly every name: nothing to decompose, and an index of thousands is made at every start.
        return text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    let mut folded = String::with_capacity(text.len());
    let mut has_marks = false;
    for c in text.chars().filter(|c| !is_whole_phrase(*c)).nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(c) {
            if is_part_of_letter(folded.chars().next_back(), c) {
                folded.push(c);
                has_marks = true;
            }
            continue;
        }
        match c {
            'α' => folded.push('a'),
            'β' => folded.push('b'),
            'γ' => folded.push('g'),
            'δ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            'ґ' => folded.push('г'),
            // Persian, Kurdish and Urdu keyboards have other forms of these; Arabic ones have no p and no v.
            'ک' => folded.push('ك'),
            'ی' | 'ى' => folded.push('ي'),
            'ة' | 'ہ' | 'ھ' | 'ە' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            'پ' => folded.push('ب'),
            'ڤ' => folded.push('ف'),
            // A line that makes a word longer, and apostrophes: letters to Unicode, but not to readers.
            'ـ' | 'ʼ' | 'ʻ' => {}
            '٠'..='٩' => folded.extend(ascii_digit(c, '٠')),
            '۰'..='۹' => folded.extend(ascii_digit(c, '۰')),
            _ if c.is_alphanumeric() => {
                folded.push(c);
                has_marks |= is_jamo(c);
            }
            _ => {}
        }
    }
    // A letter and its marks are one again, so that a slip of the finger is counted once.
    if has_marks { folded.nfc().collect() } else { folded }
}

/// Whether a letter or a mark belongs to a word, and does not part it from the next.
#[must_use]
pub fn is_in_word(c: char) -> bool {
    (c.is_alphanumeric() && !matches!(c, 'ʼ' | 'ʻ')) || is_combining_mark(c)
}

/// One sign that stands for a whole phrase, or a unit written out: nobody types it, and it would grow tenfold.
const fn is_whole_phrase(c: char) -> bool {
    matches!(c, '\u{3300}'..='\u{3357}' | '\u{fdfa}' | '\u{fdfb}')
}

/// Whether a mark makes another letter of the one `before` it. In Latin, Greek, Arabic and Hebrew words no mark does,
/// as people leave them out; of Cyrillic letters, those that have their own key.
const fn is_part_of_letter(before: Option<char>, mark: char) -> bool {
    match (before, mark) {
        (Some('и' | 'у'), '\u{306}') | (Some('і'), '\u{308}') | (Some('г' | 'к'), '\u{301}') => true, // й ў ї ѓ ќ
        (_, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}') => false, // on Latin, Greek and Cyrillic
        (_, '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}') => {
            false
        }
        (_, '\u{488}' | '\u{489}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}') => false, // on anything
        (_, '\u{591}'..='\u{5c7}') => false,                                                       // Hebrew points
        (_, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}') => false, // Arabic vowels and hamzas
        (_, '\u{6d6}'..='\u{6ed}' | '\u{8ca}'..='\u{8ff}') => false,             // for reading aloud
        (_, '\u{93c}') => false,                                                 // the dot of Hindi's foreign sounds
        _ => true,
    }
}

/// A part of a Korean syllable, as it stands after decomposing.
const fn is_jamo(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}')
}

/// The digit that a keyboard of another script calls `c`, of those that begin with `zero`.
fn ascii_digit(c: char, zero: char) -> Option<char> {
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Whether two names nobody knows are one: they differ in nothing that [`fold`] keeps.
#[must_use]
pub fn is_same_name(one: &str, other: &str) -> bool {
    let (folded, other_folded) = (fold(one), fold(other));
    if folded.is_empty() { one == other } else { folded == other_folded }
}

/// How many slips of the finger a name of this many letters forgives. Short names differ by one letter in earnest.
const fn slips(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        7..=10 => 2,
        _ => 3,
    }
}

/// Which letters a key holds, one bit each: of two keys within n edits, neither holds more than n that the other lacks.
fn letters(key: &str) -> u64 {
    key.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

impl Names {
    /// An index over `substances`, whose names all resolve: for whoever reads every language.
    #[must_use]
    pub fn new(substances: Vec<(Id, Substance)>) -> Self {
        Self::index(substances, |_| false)
    }

    /// An index for a reader of `language`, a BCP 47 tag. A name of another language asks: French `thé` is caffeine, and
    /// somebody who types `the` did not say so.
    #[must_use]
    pub fn for_reader(substances: Vec<(Id, Substance)>, language: &str) -> Self {
        Self::index(substances, |lang| lang != language)
    }

    fn index(substances: Vec<(Id, Substance)>, is_foreign: impl Fn(&str) -> bool) -> Self {
        let mut entries = Vec::with_capacity(substances.len() * 5);
        for (place, (_, substance)) in substances.iter().enumerate() {
            let named = substance.names.iter().map(|name| {
                let foreign = name.lang.as_deref().is_some_and(&is_foreign);
                (&name.name, foreign.then_some(0), name.kind == NameKind::Slang, foreign)
            });
            let asking = substance.asks.iter().map(|ask| (&ask.name, Some(ask.place), true, false));
            for (name, asks, slang, foreign) in named.chain(asking) {
                let key = fold(name);
                entries.push(Entry {
                    letters: letters(&key),
                    length: key.chars().count(),
                    key,
                    substance: place,
                    name: name.clone(),
                    asks,
                    slang,
                    foreign,
                });
            }
        }
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::with_capacity(entries.len());
        for (place, entry) in entries.iter().enumerate() {
            by_key.entry(entry.key.clone()).or_default().push(place);
        }
        let by_id = substances.iter().enumerate().map(|(place, (id, _))| (id.clone(), place)).collect();
        Self { substances, entries, by_key, by_id }
    }

    /// Every substance, in the order they were given.
    #[must_use]
    pub fn substances(&self) -> &[(Id, Substance)] {
        &self.substances
    }

    /// One substance.
    #[must_use]
    pub fn get(&self, id: &Id) -> Option<&Substance> {
        self.by_id.get(id).and_then(|place| self.substances.get(*place)).map(|(_, substance)| substance)
    }

    /// The substance that bears a row's name and is judged by that row alone; none for a row that nobody bears.
    #[must_use]
    pub fn of_row(&self, row: &Id) -> Option<&Id> {
        let id = self.resolve(row.as_str()).substance?;
        let (held, one) =
            self.by_id.get(&id).and_then(|place| self.substances.get(*place)).map(|(id, one)| (id, one))?;
        one.all_rows().eq([row]).then_some(held)
    }

    /// Who is asked about for a row: the substance that bears its name, or the row itself.
    #[must_use]
    pub fn asked_of_row(&self, row: &Id) -> Asked {
        let bears = self.of_row(row).and_then(|id| Some(Asked::about(id, self.get(id)?)));
        let (id, rows, relation) = (Some(row.clone()), vec![row.clone()], Some(Relation::Same));
        bears.unwrap_or_else(|| Asked { id, rows, relation, ..Asked::default() })
    }

    /// How many names there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// What a typed name means.
    ///
    /// Only a name we hold resolves by itself. A slip of the finger, a beginning, a name within a phrase: all ask, even
    /// when there is only one candidate.
    #[must_use]
    pub fn resolve(&self, typed: &str) -> Resolution {
        let key = fold(typed);
        let mut named = self.named(&key);
        if named.iter().any(|entry| !entry.foreign) {
            named.retain(|entry| !entry.foreign);
        }
        if !named.is_empty() {
            return self.decide(&named);
        }
        let mut candidates = self.words_of(typed);
        candidates.extend(self.near(&key).into_iter().map(|entry| entry.substance));
        candidates.extend(self.beginning(&key));
        match self.distinct(candidates) {
            none if none.is_empty() => Resolution { matched: Match::Unknown, substance: None, candidates: none },
            some => Resolution { matched: Match::Ambiguous, substance: None, candidates: some },
        }
    }

    /// Whether some substance is called exactly this, or asks by it.
    #[must_use]
    pub fn holds(&self, typed: &str) -> bool {
        self.by_key.contains_key(&fold(typed))
    }

    /// The substances whose names look like what has been typed so far: names that are it, begin with it, hold it,
    /// and last those a slip away.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Found> {
        let key = fold(typed);
        if key.is_empty() || limit == 0 {
            return Vec::new();
        }
        let (set, length) = (letters(&key), key.chars().count());
        let rank = |entry: &Entry| match entry.key.find(&key) {
            Some(0) if entry.key.len() == key.len() => Some(0_u8),
            Some(0) => Some(1),
            Some(_) if length >= MIN_PART => Some(2),
            _ => None,
        };
        // A name that lacks a letter cannot hold the text: most are passed over without being read.
        let may_hold = self.entries.iter().filter(|entry| entry.letters & set == set);
        let mut hits: Vec<(u8, usize, &Entry)> =
            may_hold.filter_map(|entry| Some((rank(entry)?, entry.length, entry))).collect();
        hits.sort_by_key(|(rank, length, entry)| (*rank, *length, entry.slang, entry.substance));
        // Slips are looked for only when what was typed does not fill the list by itself.
        let slips = std::iter::once_with(|| self.near(&key)).flatten();
        self.found(hits.into_iter().map(|(_, _, entry)| entry).chain(slips), limit)
    }

    fn named(&self, key: &str) -> Vec<&Entry> {
        let places = self.by_key.get(key).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.entries.get(*place)).collect()
    }

    /// One substance answers; a name that asks, or that several substances have, must be chosen from.
    fn decide(&self, named: &[&Entry]) -> Resolution {
        let first = named.first().map_or(0, |entry| entry.substance);
        let agree = named.iter().all(|entry| entry.asks.is_none() && entry.substance == first);
        if !agree {
            let mut likeliest: Vec<&Entry> = named.to_vec();
            likeliest.sort_by_key(|entry| entry.asks);
            let candidates = self.distinct(likeliest.into_iter().map(|entry| entry.substance).collect());
            return Resolution { matched: Match::Ambiguous, substance: None, candidates };
        }
        let Some((id, substance)) = self.substances.get(first) else {
            return Resolution { matched: Match::Unknown, substance: None, candidates: Vec::new() };
        };
        let matched = match (substance.all_rows().count(), substance.relation) {
            (0, _) => Match::Unrated,
            (1, Some(super::Relation::Same)) => Match::Exact,
            _ => Match::Class,
        };
        Resolution { matched, substance: Some(id.clone()), candidates: Vec::new() }
    }

    /// Substances whose name is one of the words typed ("xanax pills").
    fn words_of(&self, typed: &str) -> Vec<usize> {
        let words = typed.split(|c: char| !is_in_word(c) && c != '-').map(fold);
        let long_enough = words.filter(|word| word.chars().count() >= MIN_PART);
        let named = long_enough.flat_map(|word| self.named(&word));
        named.filter(|entry| !entry.foreign).map(|entry| entry.substance).collect()
    }

    /// Names that are a slip of the finger away, nearest first.
    fn near(&self, key: &str) -> Vec<&Entry> {
        let length = key.chars().count();
        let most = slips(length);
        if most == 0 {
            return Vec::new();
        }
        let set = letters(key);
        let lacking = |of: u64, from: u64| (of & !from).count_ones() as usize;
        let mut near: Vec<(usize, &Entry)> = self
            .entries
            .iter()
            .filter(|entry| entry.length > 3 && entry.length.abs_diff(length) <= most)
            .filter(|entry| lacking(entry.letters, set) <= most && lacking(set, entry.letters) <= most)
            .map(|entry| (osa_distance(&entry.key, key), entry))
            .filter(|(distance, _)| *distance <= most)
            .collect();
        near.sort_by_key(|(distance, entry)| (*distance, entry.slang, entry.substance));
        near.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Substances with a name that begins like this, shortest name first.
    fn beginning(&self, key: &str) -> Vec<usize> {
        if key.chars().count() < MIN_PART {
            return Vec::new();
        }
        let mut begin: Vec<(usize, usize)> = self
            .entries
            .iter()
            .filter(|entry| entry.key.starts_with(key))
            .map(|entry| (entry.length, entry.substance))
            .collect();
        begin.sort_unstable();
        begin.into_iter().map(|(_, substance)| substance).collect()
    }

    fn distinct(&self, places: Vec<usize>) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::new();
        for (id, _) in places.into_iter().filter_map(|place| self.substances.get(place)) {
            if !ids.contains(id) && ids.len() < MAX_CANDIDATES {
                ids.push(id.clone());
            }
        }
        ids
    }

    /// The first `limit` substances among `entries`, each by the first of its names.
    fn found<'a>(&self, entries: impl Iterator<Item = &'a Entry>, limit: usize) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        for entry in entries {
            let Some((id, _)) = self.substances.get(entry.substance) else { continue };
            if !found.iter().any(|held| &held.id == id) {
                found.push(Found { id: id.clone(), by: entry.name.clone() });
            }
            if found.len() >= limit {
                break; // what comes after may cost a look for slips
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Ask, Class, Name, Relation};

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    /// `the` and ketamine once read "lower risk": French `thé` is caffeine.
    #[test]
    fn a_name_of_another_language_asks_and_the_readers_own_answers() {
        let mut caffeine = substance("caffeine", Some("caffeine"), Relation::Same, &["Caffeine"], &[]);
        for lang in ["fr", "nl"] {
            let name = Name { name: "thé".into(), lang: Some(lang.into()), kind: NameKind::Slang };
            caffeine.1.names.push(name);
        }
        let read_in = |language| Names::for_reader(vec![caffeine.clone()], language);
        let english = read_in("en").resolve("the");
        assert_eq!((english.matched, english.candidates), (Match::Ambiguous, vec![id("caffeine")]));
        assert_eq!(read_in("nl").resolve("thé").substance, Some(id("caffeine")));
        assert_eq!(read_in("en").resolve("Caffeine").substance, Some(id("caffeine")));
        assert_eq!(read_in("en").resolve("the thing"), Names::for_reader(vec![], "en").resolve("the thing"));
        assert_eq!(Names::new(vec![caffeine.clone()]).resolve("the").substance, Some(id("caffeine")));
    }

    fn substance(
        name: &str,
        row: Option<&str>,
        relation: Relation,
        names: &[&str],
        asks: &[(&str, u8)],
    ) -> (Id, Substance) {
        let names = names.iter().map(|name| Name { name: (*name).to_owned(), lang: None, kind: NameKind::Inn });
        let one = Substance {
            row: row.map(id),
            rows: vec![],
            relation: row.map(|_| relation),
            class: Class::Other,
            prescribed: false,
            rescue: false,
            lasts: None,
            names: names.collect(),
            asks: asks.iter().map(|(name, place)| Ask { name: (*name).to_owned(), place: *place }).collect(),
        };
        (id(name), one)
    }

    fn names() -> Names {
        use Relation::{Member, Proxy, Same};
        Names::new(vec![
            substance("2c-b", Some("2c-x"), Member, &["2C-B", "Nexus"], &[("tusi", 2)]),
            substance("ketamine", Some("ketamine"), Same, &["Ketamine", "ket"], &[("tusi", 0)]),
            substance("mdma", Some("mdma"), Same, &["MDMA", "ecstasy"], &[("tusi", 1)]),
            substance("25b-nbome", Some("nbomes"), Member, &["25B-NBOMe"], &[]),
            substance("mephedrone", Some("mephedrone"), Same, &["Mephedrone", "4-MMC"], &[]),
            substance("a-pvp", Some("amphetamines"), Proxy, &["α-PVP"], &[]),
            substance("nicotine", None, Same, &["Nicotine"], &[]),
        ])
    }

    fn resolved(typed: &str) -> (Match, Option<String>) {
        let resolution = names().resolve(typed);
        (resolution.matched, resolution.substance.map(String::from))
    }

    #[test]
    fn case_spaces_hyphens_and_greek_letters_do_not_matter() {
        for typed in ["2c-b", "2CB", "2 C B", " nexus "] {
            assert_eq!(resolved(typed), (Match::Class, Some("2c-b".into())), "{typed}");
        }
        assert_eq!(resolved("aPVP").1, Some("a-pvp".into()));
    }

    #[test]
    fn a_slip_of_the_finger_asks_even_with_one_candidate() {
        let resolution = names().resolve("mephedrnoe");
        assert_eq!((resolution.matched, resolution.candidates), (Match::Ambiguous, vec![id("mephedrone")]));
    }

    #[test]
    fn slang_that_means_several_things_asks_and_never_resolves() {
        let resolution = names().resolve("Tusi");
        assert_eq!(resolution.matched, Match::Ambiguous);
        assert_eq!(resolution.candidates, [id("ketamine"), id("mdma"), id("2c-b")]);
    }

    #[test]
    fn a_known_substance_nobody_rated_is_unrated_and_nonsense_is_unknown() {
        assert_eq!(resolved("nicotine"), (Match::Unrated, Some("nicotine".into())));
        assert_eq!(resolved("zzqx"), (Match::Unknown, None));
        assert_eq!(resolved("???"), (Match::Unknown, None));
    }

    #[test]
    fn a_name_within_a_phrase_asks() {
        assert_eq!(names().resolve("ecstasy pills").candidates, [id("mdma")]);
    }

    #[test]
    fn typing_finds_names_that_begin_with_it_before_names_that_hold_it() {
        let found = names().search("ke", 5);
        assert_eq!(found.first().map(|found| found.id.as_str()), Some("ketamine"));
        assert_eq!(names().search("mephedrnoe", 5).first().map(|found| found.id.as_str()), Some("mephedrone"));
    }

    #[test]
    fn a_name_is_found_without_the_keyboard_of_its_language() {
        for (typed, written) in [
            ("extasis", "éxtasis"),
            ("kokain", "Kokaïn"),
            ("PREGABALINA", "Pregabalina"),
            ("2cb", "２Ｃ－Ｂ"),
            ("strasse", "STRAẞE"),
            ("kobenhavn", "København"),
            ("lysergid", "Łysergid"),
            ("dokk", "Ðokk"),
            ("oeuf", "œuf"),
            ("diyarbakir isik", "DİYARBAKIR ışık"),
            ("ΜΟΡΦΊΝΗΣ", "μορφινης"),
            ("екстазі", "ЕКСТАЗІ"),
            ("ґрам", "грам"),
            ("еж", "Ёж"),
            ("пять", "пʼять"),
            ("افيون", "أَفْيُون"),
            ("اكستاسي", "إكستاسى"),
            ("كوكايين", "كوكائين"),
            ("كوكايين", "کوکایین"),
            ("ماريجوانه", "ماريجوانـــة"),
            ("فاليوم", "ڤاليوم"),
            ("2 سي", "٢ سي"),
            ("קוקאין", "קוֹקָאִין"),
            ("カンナビス", "ｶﾝﾅﾋﾞｽ"),
        ] {
            assert_eq!(fold(typed), fold(written), "{typed}, {written}");
        }
    }

    #[test]
    fn letters_that_are_others_stay_so() {
        for (one, other) in [
            ("чай", "чаи"),
            ("їх", "іх"),
            ("мій", "мий"),
            ("がす", "かす"),
            ("कोकीन", "काकान"),
            ("ยา", "ยี"),
            ("ѓ", "г"),
            ("헤로인", "해로인"),
        ] {
            assert_ne!(fold(one), fold(other), "{one}, {other}");
        }
        let (one, several) = ("\u{439}\u{457}\u{304c}", "\u{438}\u{306}\u{456}\u{308}\u{304b}\u{3099}");
        assert_eq!((fold(one).chars().count(), fold(several)), (3, fold(one)), "written in one piece or in two");
    }

    #[test]
    fn slips_are_counted_in_letters_whatever_the_script() {
        let one = |name: &'static str| substance("it", Some("it"), Relation::Same, &[name], &[]);
        for (written, typed, too_far) in [
            ("екстазі", "екстзаі", "екcтзбв"),
            ("героїн", "героін", "геррін"),
            ("كوكايين", "كوكاين", "كوراتن"),
            ("हेरोइन", "हिरोइन", "हिरोमन"),
        ] {
            let names = Names::new(vec![one(written)]);
            assert_eq!(names.resolve(typed).candidates, [id("it")], "{typed}");
            assert_eq!(names.resolve(too_far).matched, Match::Unknown, "{too_far}");
        }
        let short = Names::new(vec![one("мдма")]);
        assert!(short.search("дм", 5).is_empty(), "two letters are too few to look for inside a name");
        assert_eq!(short.search("дма", 5).len(), 1);
    }

    #[test]
    fn a_word_of_a_phrase_keeps_its_vowels() {
        let names = Names::new(vec![substance("it", Some("it"), Relation::Same, &["कोकीन"], &[])]);
        assert_eq!(names.resolve("यह कोकीन है").candidates, [id("it")]);
    }

    #[test]
    fn no_sign_of_any_script_grows_more_than_fourfold_or_changes_when_folded_again() {
        for c in '\0'..=char::MAX {
            let (one, folded) = (c.to_string(), fold(c.encode_utf8(&mut [0; 4])));
            assert!(folded.len() <= 4 * one.len(), "{c:?} became {folded}");
            assert_eq!(fold(&folded), folded, "{c:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn folding_twice_changes_nothing_more(
            text in "(\\PC|[ا-يـ-٠ڀ-۹иігке\u{300}-\u{308}か\u{3099}\u{e38}-\u{e3a}\u{e48}ᄀ-ᇿ가-힣]){0,12}",
        ) {
            let folded = fold(&text);
            prop_assert!(folded.len() <= 4 * text.len());
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn no_text_makes_it_panic_and_only_a_held_name_resolves(typed in "\\PC{0,40}") {
            let names = names();
            let resolution = names.resolve(&typed);
            let held = names.by_key.contains_key(&fold(&typed));
            prop_assert_eq!(resolution.substance.is_some(), held && resolution.matched != Match::Ambiguous);
            prop_assert!(names.search(&typed, 8).len() <= 8);
        }
    }
}
