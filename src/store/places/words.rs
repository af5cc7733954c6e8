//! Words as they are searched: what is compared, whatever it is written with. The index and what is typed go through the
//! same door, and so does the scan.

use std::collections::BTreeSet;

use crate::domain::{fold, is_in_word};

/// How many of the typed words are looked at: more is no question.
const MOST: usize = 8;

/// How much of a word is compared, in letters.
const LONGEST: usize = 40;

/// A text, folded and cut into words; those of scripts without spaces as pairs of neighbouring letters.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Folded {
    /// Words, each after a space.
    pub(super) words: String,
    /// Pairs of letters, and the last letter of a run by itself, each after a space.
    pub(super) dense: String,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self::default();
        for part in parts(text) {
            match part {
                Part::Word(word) => push(&mut folded.words, &word),
                Part::Dense(run) => pairs(&run).for_each(|pair| push(&mut folded.dense, &pair)),
            }
        }
        // Who has no umlauts on the keyboard writes them in two letters, and so do Danes and Norwegians without theirs. Who
        // leaves out an apostrophe writes one word.
        for word in text.split_whitespace().filter(|word| word.contains(UMLAUTS) || word.contains(APOSTROPHES)) {
            for part in parts(&two_letters(word)) {
                if let Part::Word(word) = part {
                    push(&mut folded.words, &word);
                }
            }
        }
        folded
    }
}

fn push(list: &mut String, word: &str) {
    list.push(' ');
    list.push_str(word);
}

/// What somebody typed.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Typed {
    words: Vec<String>,
    dense: Vec<Vec<char>>,
}

/// How well something fits what was typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Every word is a word of its name.
    Name,
    /// Every word begins a word of its name.
    NameBegins,
    /// Every word begins some word of it.
    Begins,
}

impl Fit {
    pub(super) const ALL: [Self; 3] = [Self::Name, Self::NameBegins, Self::Begins];
}

impl Typed {
    pub(super) fn new(typed: &str) -> Self {
        let mut asked = Self::default();
        for part in parts(typed).take(MOST) {
            match part {
                Part::Word(word) => asked.words.push(word),
                Part::Dense(run) => asked.dense.push(run.into_iter().take(LONGEST).collect()),
            }
        }
        asked
    }

    /// Whether there is nothing to search by.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.dense.is_empty()
    }

    /// The question for the table of words, in FTS5's own language; none when there are no words. It holds nothing but
    /// letters and digits of what was typed, so that nobody types an operator.
    pub(super) fn words(&self, fit: Fit) -> Option<String> {
        let star = if fit == Fit::Name { "" } else { " *" };
        let words: Vec<String> = self.words.iter().map(|word| format!("\"{word}\"{star}")).collect();
        question(&words, fit)
    }

    /// The question for the table of letters; none when there are none. Neighbouring pairs are a phrase.
    pub(super) fn dense(&self, fit: Fit) -> Option<String> {
        let phrase = |run: &Vec<char>| match run.as_slice() {
            [one] => format!("\"{one}\" *"),
            run => {
                let pairs: Vec<String> =
                    run.windows(2).map(|pair| format!("\"{}\"", pair.iter().collect::<String>())).collect();
                pairs.join(" + ")
            }
        };
        let runs: Vec<String> = self.dense.iter().map(phrase).collect();
        question(&runs, fit)
    }

    /// How well a record fits that has this name and says this else; none when it does not.
    pub(super) fn fit(&self, name: &str, said: &str) -> Option<Fit> {
        let (name, said) = (Folded::of(name), Folded::of(said));
        let (in_name, in_said) = (name.words.split(' ').collect::<BTreeSet<_>>(), said.words.split(' ').collect());
        let begins =
            |words: &BTreeSet<&str>, word: &str| words.range(word..).next().is_some_and(|next| next.starts_with(word));
        let has = |fit: &Fit, word: &str| match fit {
            Fit::Name => in_name.contains(word),
            Fit::NameBegins => begins(&in_name, word),
            Fit::Begins => begins(&in_name, word) || begins(&in_said, word),
        };
        let runs =
            |fit: &Fit, run: &[char]| has_run(&name.dense, run) || (*fit == Fit::Begins && has_run(&said.dense, run));
        Fit::ALL
            .into_iter()
            .find(|fit| self.words.iter().all(|word| has(fit, word)) && self.dense.iter().all(|run| runs(fit, run)))
    }
}

fn question(terms: &[String], fit: Fit) -> Option<String> {
    let terms = (!terms.is_empty()).then(|| terms.join(" AND "))?;
    Some(if fit == Fit::Begins { terms } else { format!("name : ({terms})") })
}

/// Whether pairs of letters, as [`Folded`] has them, hold this run of letters.
fn has_run(dense: &str, run: &[char]) -> bool {
    match run {
        [one] => dense.contains(&format!(" {one}")),
        run => {
            let wanted: String = run.windows(2).map(|pair| format!(" {}", pair.iter().collect::<String>())).collect();
            format!("{dense} ").contains(&(wanted + " "))
        }
    }
}

/// Each two neighbours, and the last one alone.
fn pairs(run: &[char]) -> impl Iterator<Item = String> {
    run.iter().enumerate().map(|(at, one)| [Some(one), run.get(at + 1)].into_iter().flatten().collect())
}

/// A word, or a run of letters of a script without spaces.
enum Part {
    Word(String),
    Dense(Vec<char>),
}

/// A text's words, folded; where scripts meet, a word ends.
fn parts(text: &str) -> impl Iterator<Item = Part> {
    text.split(|c| !is_in_word(c))
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            let folded = fold(word);
            if folded.is_ascii() {
                return vec![Part::Word(folded)];
            }
            let letters: Vec<char> = folded.chars().collect();
            let part = |run: &[char]| match run {
                [first, ..] if is_dense(*first) => Part::Dense(run.to_vec()),
                run => Part::Word(run.iter().collect()),
            };
            letters.chunk_by(|one, next| is_dense(*one) == is_dense(*next)).map(part).collect()
        })
        .filter_map(|part| match part {
            Part::Word(word) if word.is_empty() => None,
            Part::Word(word) => Some(Part::Word(word.chars().take(LONGEST).collect())),
            dense => Some(dense),
        })
}

/// Whether a letter is of a script that puts no spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han.
const fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{a9e0}'..='\u{a9ff}'
        | '\u{aa60}'..='\u{aa7f}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

const UMLAUTS: [char; 10] = ['ä', 'ö', 'ü', 'ø', 'å', 'Ä', 'Ö', 'Ü', 'Ø', 'Å'];

const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', 'ʻ'];

/// An umlaut in two letters, and what is one to Danes; no apostrophe.
fn two_letters(word: &str) -> String {
    word.chars().fold(String::with_capacity(word.len() + 2), |mut written, c| {
        match c {
            'ä' | 'Ä' => written.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => written.push_str("oe"),
            'ü' | 'Ü' => written.push_str("ue"),
            'å' | 'Å' => written.push_str("aa"),
            c if APOSTROPHES.contains(&c) => {}
            c => written.push(c),
        }
        written
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, name: &str, said: &str) -> Option<Fit> {
        Typed::new(typed).fit(name, said)
    }

    #[test]
    fn words_are_found_by_their_beginning_whatever_they_are_written_with() {
        assert_eq!(fit("zür", "Zürcher Zelt", ""), Some(Fit::NameBegins));
        for typed in ["zelt", "Zürcher ZELT", "zurcher", "Zuercher"] {
            assert_eq!(fit(typed, "Zürcher Zelt", ""), Some(Fit::Name), "{typed}");
        }
        assert_eq!(fit("strasse", "Straße", ""), Some(Fit::Name));
        for typed in ["kobenhavn", "Koebenhavn", "København"] {
            assert_eq!(fit(typed, "København", ""), Some(Fit::Name), "{typed}");
        }
        assert_eq!(fit("aarhus", "Århus", ""), Some(Fit::Name));
        for typed in ["пять", "п'ять", "п’ять", "пʼять"] {
            assert_eq!(fit(typed, "П’ять", ""), Some(Fit::Name), "{typed}");
        }
        assert_eq!((fit("ecoute", "L’Écoute", ""), fit("lecoute", "L’Écoute", "")), (Some(Fit::Name), Some(Fit::Name)));
        assert_eq!((fit("київ", "КИЇВ", ""), fit("киів", "Київ", "")), (Some(Fit::Name), None));
        assert_eq!(fit("القاهره", "القاهرة", ""), Some(Fit::Name));
        assert_eq!(fit("नशा", "नशा मुक्ति केंद्र", ""), Some(Fit::Name));
        assert_eq!(fit("नश", "नाश", ""), None);
        assert_eq!(fit("drug-ch", "", "drug-checking"), Some(Fit::Begins));
        assert_eq!(fit("elt", "Zelt", ""), None);
        assert_eq!(fit("creme", "", "Cre\u{300}me"), Some(Fit::Begins));
    }

    #[test]
    fn scripts_without_spaces_are_found_by_any_letters_in_a_row() {
        let name = "北京针具交换";
        for typed in ["针", "针具", "具交换", "北京针具交换", "换"] {
            assert_eq!(fit(typed, name, ""), Some(Fit::Name), "{typed}");
        }
        for typed in ["具针", "京具", "换北"] {
            assert_eq!(fit(typed, name, ""), None, "{typed}");
        }
        assert_eq!(fit("ตรวจ", "", "ศูนย์ตรวจสารเสพติด"), Some(Fit::Begins));
        assert_eq!(fit("hiv检", "HIV检测", ""), Some(Fit::Name));
    }

    #[test]
    fn nobody_types_an_operator() {
        for typed in ["", " ", "\"", "*", "AND", "a OR b", "NEAR(", "name:x", "-", "^a", "(", "'; DROP"] {
            let typed = Typed::new(typed);
            let [words, dense] = [typed.words(Fit::Begins), typed.dense(Fit::Begins)];
            assert!(dense.is_none());
            assert_eq!(words.is_none(), typed.is_empty());
            let plain =
                |word: &&str| ["AND", "*"].contains(word) || word.trim_matches('"').chars().all(char::is_alphanumeric);
            assert!(words.iter().all(|words| words.split(' ').all(|word| plain(&word))), "{words:?}");
        }
    }
}
