//! Words for what groups say of places, events and alerts; how far it is; who says so.
//!
//! Here: the open lists of `domain/vocabulary.rs`, the closed ones of gatherings and alerts. Not here: times, which are in
//! `when`, and what groups wrote themselves, which comes from the store.

use chrono::NaiveDate;
use fluent_bundle::FluentArgs;

use super::Catalogue;
use super::sentence::day;
use super::step::decimal;
use crate::domain::{
    AlertState, Approach, Contact, GatheringKind, Group, Id, Severity, Status, Text, access as accesses,
    activity as activities, category as categories, form as forms, format as formats, offer as offers,
};

/// What a stall offers; a word that only some group uses, as it is.
#[must_use]
pub fn offer(catalogue: &Catalogue, word: &Id) -> Text {
    known(catalogue, offers::ALL, word, |word| format!("place-offer-{word}"))
}

/// What a group does; a word that only some group uses, as it is.
#[must_use]
pub fn activity(catalogue: &Catalogue, word: &Id) -> Text {
    known(catalogue, activities::ALL, word, |word| format!("place-activity-{word}"))
}

/// What sort of group it is; a word that only some group uses, as it is.
#[must_use]
pub fn category(catalogue: &Catalogue, word: &Id) -> Text {
    known(catalogue, categories::ALL, word, |word| format!("place-category-{word}"))
}

/// How one gets in; a word that only some group uses, as it is.
#[must_use]
pub fn access(catalogue: &Catalogue, word: &Id) -> Text {
    known(catalogue, accesses::ALL, word, |word| format!("place-access-{word}"))
}

/// How a meeting goes; a word that only some group uses, as it is.
#[must_use]
pub fn format(catalogue: &Catalogue, word: &Id) -> Text {
    known(catalogue, formats::ALL, word, |word| format!("place-format-{word}"))
}

/// What a tested thing looks like; a word that only some group uses, as it is.
#[must_use]
pub fn form(catalogue: &Catalogue, word: &Id) -> Text {
    known(catalogue, forms::ALL, word, |word| format!("place-form-{word}"))
}

/// How a group is reached; a way that only some group uses, as it is.
#[must_use]
pub fn contact(catalogue: &Catalogue, kind: &Id) -> Text {
    known(catalogue, Contact::KINDS, kind, |kind| format!("place-contact-{kind}"))
}

/// What a group works towards.
#[must_use]
pub fn approach(catalogue: &Catalogue, approach: Approach) -> Text {
    catalogue.text(&format!("place-approach-{}", approach.word()))
}

/// What a gathering is.
#[must_use]
pub fn kind(catalogue: &Catalogue, kind: GatheringKind) -> Text {
    catalogue.text(&format!("place-kind-{}", kind.word()))
}

/// Whether a gathering happens.
#[must_use]
pub fn status(catalogue: &Catalogue, status: Status) -> Text {
    catalogue.text(&format!("place-status-{}", status.word()))
}

/// How grave an alert is.
#[must_use]
pub fn severity(catalogue: &Catalogue, severity: Severity) -> Text {
    catalogue.text(&format!("place-severity-{}", severity.word()))
}

/// Whether an alert holds.
#[must_use]
pub fn state(catalogue: &Catalogue, state: AlertState) -> Text {
    catalogue.text(&format!("place-state-{}", state.word()))
}

/// Where a group works, or something is: a country's name, its letters where nobody wrote that, or wider than one.
#[must_use]
pub fn country(catalogue: &Catalogue, country: &Id) -> Text {
    match country.as_str() {
        Group::EUROPE => return catalogue.text("place-europe"),
        Group::INTERNATIONAL => return catalogue.text("place-international"),
        _ => {}
    }
    let id = format!("country-{country}");
    let name = catalogue.text(&id);
    if name.text != id {
        return name;
    }
    Text::new(country.as_str().to_uppercase(), &catalogue.language().tag)
}

/// A distance as nobody takes it for more exact than a phone knows where it is: in tens of metres, from 1 km in tenths,
/// from 10 km in whole ones.
#[must_use]
pub fn distance(catalogue: &Catalogue, metres: f64) -> Text {
    let mut args = FluentArgs::new();
    if metres < 50.0 {
        return catalogue.text("place-near");
    }
    if metres < 995.0 {
        args.set("metres", (metres / 10.0).round() * 10.0);
        return catalogue.say("place-metres", &args);
    }
    let km = metres / 1e3;
    let text = if km < 9.95 { decimal(catalogue, &format!("{km:.1}")) } else { thousands(&format!("{km:.0}")) };
    args.set("km", text);
    catalogue.say("place-kilometres", &args)
}

/// From five digits on, a thin space before the last three, in every language (ISO 80000-1): a dot there or a comma is
/// the sign before tenths to the neighbours.
fn thousands(digits: &str) -> String {
    match digits.len().checked_sub(3).filter(|before| *before > 1).and_then(|before| digits.split_at_checked(before)) {
        Some((thousands, rest)) => format!("{thousands}\u{202f}{rest}"),
        None => digits.to_owned(),
    }
}

/// A number as it was written down, with the sign of the language: 1.5 is 1,5 in German.
#[must_use]
pub fn number(catalogue: &Catalogue, number: f64) -> Text {
    Text::new(decimal(catalogue, &number.to_string()), &catalogue.language().tag)
}

/// A direction, as one of eight winds; `bearing` in degrees from north by east.
#[must_use]
pub fn direction(catalogue: &Catalogue, bearing: f64) -> Text {
    const WINDS: [&str; 8] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];
    let nearest = (bearing.rem_euclid(360.0) / 45.0).round() as usize % WINDS.len();
    let mut args = FluentArgs::new();
    args.set("wind", WINDS.get(nearest).copied().unwrap_or_default());
    catalogue.say("place-direction", &args)
}

/// How far it is and in which direction: "1.4 km north-east".
#[must_use]
pub fn way(catalogue: &Catalogue, metres: f64, bearing: f64) -> Text {
    let mut args = FluentArgs::new();
    args.set("distance", distance(catalogue, metres).text);
    args.set("direction", direction(catalogue, bearing).text);
    catalogue.say("place-way", &args)
}

/// Who says so, and when: "says JES, 12 May"; with the year where that is not the year of `today`.
#[must_use]
pub fn says(catalogue: &Catalogue, name: &str, on: NaiveDate, today: NaiveDate) -> Text {
    let mut args = FluentArgs::new();
    args.set("name", name.to_owned());
    args.set("date", day(catalogue, on, Some(today)).text);
    catalogue.say("place-says", &args)
}

/// What stands beside a group that no directory vouches for.
#[must_use]
pub fn unlisted(catalogue: &Catalogue) -> Text {
    catalogue.text("place-unlisted")
}

/// The words for a word of a list; the word itself when it stands on none.
fn known(catalogue: &Catalogue, list: &[&str], word: &Id, id: impl Fn(&str) -> String) -> Text {
    if list.contains(&word.as_str()) {
        return catalogue.text(&id(word.as_str()));
    }
    Text::new(word.to_string(), super::ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Isolation, Language};

    fn catalogue(tag: &str) -> Catalogue {
        Catalogue::new(Language::of(tag).unwrap(), Isolation::Plain)
    }

    #[test]
    fn a_word_that_only_one_group_uses_is_shown_as_it_is() {
        let de = catalogue("de");
        assert_eq!(offer(&de, &Id::new("naloxone").unwrap()).text, "Naloxon");
        let own = offer(&de, &Id::new("tea-ceremony").unwrap());
        assert_eq!((own.text.as_str(), own.lang.as_str()), ("tea-ceremony", "en"));
        assert_eq!(activity(&de, &Id::new("naloxone").unwrap()).text, "naloxone", "an offer is no activity");
    }

    #[test]
    fn a_country_has_a_name_or_its_letters() {
        let said = |word: &str| country(&catalogue("de"), &Id::new(word).unwrap()).text;
        assert_eq!(["at", "br", "europe"].map(said), ["Österreich", "BR", "Mehrere Länder Europas"]);
    }

    #[test]
    fn a_distance_claims_no_more_than_a_phone_knows() {
        let (en, de) = (catalogue("en"), catalogue("de"));
        for (metres, said) in [
            (0.0, "under 50 m"),
            (49.9, "under 50 m"),
            (50.0, "50 m"),
            (123.4, "120 m"),
            (994.9, "990 m"),
            (995.0, "1.0 km"),
            (1_449.0, "1.4 km"),
            (9_949.0, "9.9 km"),
            (9_950.0, "10 km"),
            (23_400.0, "23 km"),
            (9_999_000.0, "9999 km"),
            (16_090_000.0, "16\u{202f}090 km"),
        ] {
            assert_eq!(distance(&en, metres).text, said, "{metres}");
        }
        assert_eq!(distance(&de, 1_449.0).text, "1,4 km");
    }

    #[test]
    fn a_direction_is_the_nearest_of_eight_winds() {
        let en = catalogue("en");
        for (bearing, wind) in [
            (0.0, "north"),
            (22.4, "north"),
            (22.6, "north-east"),
            (90.0, "east"),
            (180.0, "south"),
            (225.0, "south-west"),
            (337.6, "north"),
            (359.9, "north"),
            (-90.0, "west"),
        ] {
            assert_eq!(direction(&en, bearing).text, wind, "{bearing}");
        }
        assert_eq!(way(&catalogue("de"), 1_400.0, 45.0).text, "1,4 km nordöstlich");
    }

    #[test]
    fn who_says_so_stands_with_the_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let said = |on: &str| says(&catalogue("en"), "JES", day(on), day("2027-07-01")).text;
        assert_eq!(said("2027-05-12"), "says JES, 12 May");
        assert_eq!(said("2026-05-12"), "says JES, 12 May 2026");
    }
}
