//! What every language of `locales/` must get right, held against what is known of languages elsewhere: plurals, the
//! names of days and months, the sign between whole and tenths, the first day of the week.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, iter};

use chrono::NaiveDate;
use fluent_bundle::FluentArgs;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde::Deserialize;
use tentlight::i18n::{Catalogue, Isolation, Language, place, when};
use unic_langid::LanguageIdentifier;

/// What the Unicode CLDR says; `tests/fixtures/cldr.mjs` writes the file.
#[derive(Deserialize)]
struct Cldr {
    languages: BTreeMap<String, Known>,
}

/// What is known of one language. Days begin with Monday.
#[derive(Deserialize)]
struct Known {
    /// As they stand in a date: in many languages another case.
    months_in_dates: Vec<String>,
    months: Vec<String>,
    weekdays: Vec<String>,
    /// Each in any of several ways.
    weekdays_short: Vec<Vec<String>>,
    decimal: String,
    /// None of a language whose country is not in Europe.
    first_day: Option<u8>,
}

fn cldr() -> Cldr {
    serde_json::from_str(include_str!("../fixtures/cldr.json")).unwrap()
}

/// Each language the app offers, with what is known of it.
fn languages() -> Vec<(Catalogue, Known)> {
    let mut cldr = cldr();
    let known = |language: Language| {
        let tag = &language.tag;
        let known = cldr.languages.remove(tag).unwrap_or_else(|| panic!("run cldr.mjs: nothing of {tag} is known"));
        (Catalogue::new(language, Isolation::Plain), known)
    };
    Language::offered().into_iter().map(known).collect()
}

/// A word as it is compared: small letters, no dot behind an abbreviation, one kind of apostrophe.
fn plain(word: &str) -> String {
    word.trim().trim_end_matches('.').to_lowercase().replace(['ʼ', '’'], "'")
}

/// Whether `text` has this word, by itself.
fn says(text: &str, word: &str) -> bool {
    plain(text).split(|c: char| c.is_whitespace() || ".,".contains(c)).any(|one| one == plain(word))
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn months_are_called_as_people_call_them_in_a_date_and_alone() {
    let mut wrong = Vec::new();
    for (catalogue, known) in languages() {
        for (month, (in_date, alone)) in iter::zip(1_u32.., iter::zip(&known.months_in_dates, &known.months)) {
            let date = when::date(&catalogue, NaiveDate::from_ymd_opt(2027, month, 15).unwrap(), None).text;
            let mut args = FluentArgs::new();
            args.set("month", month);
            args.set("year", "2027");
            let page = catalogue.say("events-month-name", &args).text;
            let tag = &catalogue.language().tag;
            for (said, word) in [(date, in_date), (page, alone)] {
                if !says(&said, word) || !says(&said, "2027") {
                    wrong.push(format!("{tag}: “{said}”, but “{word}” is the month"));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn days_of_the_week_are_called_as_people_call_them() {
    let mut wrong = Vec::new();
    for (catalogue, known) in languages() {
        for (day, (long, short)) in iter::zip(1_u8.., iter::zip(&known.weekdays, &known.weekdays_short)) {
            let (said, said_short) = (when::weekday(&catalogue, day).text, when::weekday_short(&catalogue, day).text);
            let tag = &catalogue.language().tag;
            if plain(&said) != plain(long) {
                wrong.push(format!("{tag}: “{said}” is “{long}”"));
            }
            if !short.iter().any(|short| plain(&said_short) == plain(short)) {
                wrong.push(format!("{tag}: “{said_short}” is one of {short:?}"));
            }
        }
    }
    none(&wrong);
}

/// Also in those that are to come.
#[test]
fn weeks_begin_where_calendars_of_the_language_in_europe_do() {
    for (tag, known) in cldr().languages {
        let week = when::week(&Language { tag, name: "" });
        assert_eq!(week[0], known.first_day.unwrap_or(1));
        assert_eq!(BTreeSet::from(week), BTreeSet::from([1, 2, 3, 4, 5, 6, 7]));
    }
}

#[test]
fn tenths_stand_behind_the_sign_of_the_language_and_no_digit_is_another() {
    for (catalogue, known) in languages() {
        let tag = &catalogue.language().tag;
        assert!([",", "."].contains(&known.decimal.as_str()), "{tag}: so no thin space stands before tenths");
        let number = place::number(&catalogue, 1234.5).text;
        assert_eq!(number, format!("1234{}5", known.decimal), "{tag}");
        let far = place::distance(&catalogue, 1_449.0).text;
        assert!(far.contains(&format!("1{}4", known.decimal)), "{tag}: {far}");
        let (near, day) = (place::distance(&catalogue, 123.0).text, NaiveDate::from_ymd_opt(2027, 12, 13).unwrap());
        assert!(near.contains("120"), "{tag}: {near}");
        let date = when::date(&catalogue, day, None).text;
        assert!(date.contains("13") && date.contains("2027"), "{tag}: {date}");
    }
}

/// A place where a message says one thing or another by a variable.
#[derive(Debug)]
struct Choice {
    message: String,
    variable: String,
    /// What its cases are for, numbers in figures.
    cases: BTreeSet<String>,
    default: String,
}

/// Languages whose nouns are the same behind every number, so that a count may have no plural: 1 nap, 5 nap.
const SAME_BEHIND_NUMBERS: &[&str] = &["hu", "tr"];

const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::ZERO),
    ("one", PluralCategory::ONE),
    ("two", PluralCategory::TWO),
    ("few", PluralCategory::FEW),
    ("many", PluralCategory::MANY),
    ("other", PluralCategory::OTHER),
];

impl Choice {
    fn is_category(case: &str) -> bool {
        CATEGORIES.iter().any(|(name, _)| *name == case)
    }

    /// Whether it goes by how many there are: it has a category besides `other`, and nothing but categories and
    /// numbers.
    fn is_plural(&self) -> bool {
        self.cases.iter().all(|case| Self::is_category(case) || case.parse::<f64>().is_ok())
            && self.cases.iter().any(|case| case != "other" && Self::is_category(case))
    }
}

fn choices_in(pattern: &Pattern<&str>, message: &str, found: &mut Vec<Choice>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            choices_of(expression, message, found);
        }
    }
}

fn choices_of(expression: &Expression<&str>, message: &str, found: &mut Vec<Choice>) {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    if let InlineExpression::Placeable { expression } = inline {
        choices_of(expression, message, found);
    }
    let Expression::Select { selector, variants } = expression else { return };
    let name = |key: &VariantKey<&str>| match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    let default = variants.iter().find(|variant| variant.default).map(|Variant { key, .. }| name(key)).unwrap();
    let cases = variants.iter().map(|variant| name(&variant.key)).collect();
    found.push(Choice { message: message.to_owned(), variable: variable(selector), cases, default });
    for variant in variants {
        choices_in(&variant.value, message, found);
    }
}

fn variable(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.first().map(variable).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Every choice in a file of messages.
fn choices(file: &Path) -> Vec<Choice> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{file:?}: {errors:?}"));
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            choices_in(value, message.id.name, &mut found);
        }
        for attribute in &message.attributes {
            choices_in(&attribute.value, &format!("{}.{}", message.id.name, attribute.id.name), &mut found);
        }
    }
    found
}

/// Which categories whole numbers have that anybody is shown, and the numbers of each.
fn categories(tag: &str) -> BTreeMap<&'static str, Vec<u32>> {
    let rules = PluralRules::create(tag.parse::<LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
    let mut held: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for number in 0..=200_u32 {
        let category = rules.select(number).unwrap();
        let (name, _) = CATEGORIES.iter().find(|(_, known)| *known == category).unwrap();
        held.entry(name).or_default().push(number);
    }
    held
}

/// The slips in the choices of a file, against English: `is_counted` says of which a message of English has a plural.
fn wrong_plurals(tag: &str, choices: &[Choice], is_counted: impl Fn(&Choice) -> bool) -> Vec<String> {
    let categories = categories(tag);
    let mut wrong = Vec::new();
    for choice in choices {
        let by_number = choice.cases.iter().all(|case| Choice::is_category(case) || case.parse::<f64>().is_ok());
        let needs_plural = by_number && is_counted(choice) && !SAME_BEHIND_NUMBERS.contains(&tag);
        if !choice.is_plural() && !needs_plural {
            continue;
        }
        if choice.default != "other" {
            wrong.push(format!("{choice:?}: its default is `other`"));
        }
        // A category whose numbers are all written out needs no words of its own.
        let is_written_out = |numbers: &[u32]| numbers.iter().all(|number| choice.cases.contains(&number.to_string()));
        let missing =
            categories.iter().filter(|(name, numbers)| !choice.cases.contains(**name) && !is_written_out(numbers));
        wrong.extend(
            missing.map(|(name, _)| format!("{tag}: {} has no [{name}] for ${}", choice.message, choice.variable)),
        );
    }
    wrong
}

#[test]
fn every_count_has_the_plurals_of_its_language() {
    let files = |tag: &str| -> Vec<PathBuf> {
        let held = fs::read_dir(Path::new("locales").join(tag)).unwrap().map(|file| file.unwrap().path());
        held.filter(|path| path.extension().is_some_and(|ending| ending == "ftl")).collect()
    };
    let english: Vec<Choice> = files("en").iter().flat_map(|file| choices(file)).collect();
    assert!(english.iter().filter(|choice| choice.is_plural()).count() > 20, "the counts were not found");
    let is_counted = |choice: &Choice| {
        english.iter().any(|en| en.is_plural() && en.message == choice.message && en.variable == choice.variable)
    };
    let wrong: Vec<String> = Language::offered()
        .iter()
        .flat_map(|Language { tag, .. }| files(tag).into_iter().map(move |file| (tag, file)))
        .flat_map(|(tag, file)| wrong_plurals(tag, &choices(&file), is_counted))
        .collect();
    none(&wrong);
}

/// The rules themselves: what a language needs, and that a missing one is seen.
#[test]
fn a_language_needs_the_plurals_its_numbers_have() {
    let needed = |tag: &str| categories(tag).into_keys().collect::<Vec<_>>();
    assert_eq!(needed("de"), ["one", "other"]);
    for tag in ["pl", "uk"] {
        assert_eq!(needed(tag), ["few", "many", "one"], "{tag}: `other` is for fractions, and stands as the default");
    }
    assert_eq!(needed("cs"), ["few", "one", "other"]);
    assert_eq!(needed("ar"), ["few", "many", "one", "other", "two", "zero"]);
    let choice = |cases: &[&str]| {
        let cases = cases.iter().map(|case| (*case).to_owned()).collect();
        vec![Choice { message: "m".to_owned(), variable: "n".to_owned(), cases, default: "other".to_owned() }]
    };
    let wrong = |tag: &str, cases: &[&str], is_counted| wrong_plurals(tag, &choice(cases), |_| is_counted).len();
    assert_eq!(wrong("uk", &["one", "few", "many", "other"], false), 0);
    assert_eq!(wrong("uk", &["one", "other"], false), 2);
    assert_eq!(wrong("ar", &["0", "one", "two", "few", "many", "other"], false), 0, "0 is all of `zero`");
    assert_eq!((wrong("uk", &["0", "other"], true), wrong("uk", &["0", "other"], false)), (3, 0));
    assert_eq!(wrong("uk", &["dangerous", "other"], true), 0, "a choice between words");
    assert_eq!((wrong("hu", &["0", "other"], true), wrong("hu", &["one", "two", "other"], true)), (0, 0));
}
