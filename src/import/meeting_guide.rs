//! Meeting Guide JSON (github.com/code4recovery/spec): weekly meetings of twelve-step groups. Day 0 is Sunday.

use serde_json::Value;

use super::fields::{self, Fields, joined, minutes, plain};
use super::imported::stable_id;
use super::weekly::{USUAL_MIN, Weekly, degrees, is_somewhere};
use super::{Defaults, Imported, Loss, NotRead};
use crate::domain::{Id, Meeting, Online, format};

/// Types that are a word of ours: those of the specification, and those that a BMLT server writes into such a list.
const FORMATS: &[(&str, &str)] = &[
    ("O", format::OPEN),
    ("C", format::CLOSED),
    ("BE", format::NEWCOMERS),
    ("BEG", format::NEWCOMERS),
    ("SP", format::SPEAKER),
    ("SPK", format::SPEAKER),
    ("D", format::DISCUSSION),
    ("DISC", format::DISCUSSION),
    ("ST", format::STEP_STUDY),
    ("STEP", format::STEP_STUDY),
    ("W", format::WOMEN),
    ("M", format::MEN),
    ("LGBTQ", format::QUEER),
    ("GL", format::QUEER),
    ("Y", format::YOUNG),
];

/// Types of the specification that are languages, as BCP 47 tags.
const LANGUAGES: &[(&str, &str)] = &[
    ("AF", "af"),
    ("AM", "am"),
    ("AR", "ar"),
    ("ASL", "ase"),
    ("BG", "bg"),
    ("DA", "da"),
    ("DE", "de"),
    ("EL", "el"),
    ("EN", "en"),
    ("FA", "fa"),
    ("FI", "fi"),
    ("FR", "fr"),
    ("HE", "he"),
    ("HI", "hi"),
    ("HR", "hr"),
    ("HU", "hu"),
    ("IS", "is"),
    ("ITA", "it"),
    ("JA", "ja"),
    ("KA", "ka"),
    ("KOR", "ko"),
    ("LT", "lt"),
    ("ML", "ml"),
    ("MT", "mt"),
    ("NE", "ne"),
    ("NL", "nl"),
    ("NO", "no"),
    ("POL", "pl"),
    ("POR", "pt"),
    ("PUN", "pa"),
    ("RUS", "ru"),
    ("S", "es"),
    ("SK", "sk"),
    ("SL", "sl"),
    ("SV", "sv"),
    ("TH", "th"),
    ("TL", "tl"),
    ("TUR", "tr"),
    ("UK", "uk"),
];

/// Its place is closed for now.
const CLOSED_PLACE: &str = "TC";
/// It is online: what older lists add, and what the address online says better.
const ONLINE: &str = "ONL";

const PEOPLE: &[&str] = &[
    "contact_1_name",
    "contact_1_phone",
    "contact_1_email",
    "contact_2_name",
    "contact_2_phone",
    "contact_2_email",
    "contact_3_name",
    "contact_3_phone",
    "contact_3_email",
    "feedback_emails",
];

pub(super) fn read(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let Value::Array(list) = fields::json(text)? else {
        return Err(NotRead("Meeting Guide JSON is a list of meetings: it begins with [".to_owned()));
    };
    let coordinates = list.iter().filter_map(|meeting| degrees(meeting, "latitude", "longitude"));
    let mut weekly = Weekly::new(out, defaults, coordinates);
    for (place, value) in list.into_iter().enumerate() {
        let at = format!("meeting {}", place + 1);
        let Value::Object(values) = value else {
            weekly.out.note(&at, "meeting", Loss::Refused, "this is no meeting, but a single value");
            continue;
        };
        meeting(&mut weekly, Fields::new(at, values));
    }
    weekly.done();
    Ok(())
}

fn meeting(weekly: &mut Weekly<'_>, mut fields: Fields) {
    let (name, slug) = (fields.take("name"), fields.take("slug"));
    if !slug.is_empty() {
        fields.set_at(format!("{} ({slug})", fields.at()));
    }
    let at = fields.at().to_owned();
    let language = &weekly.defaults.language;
    let days = fields.take_list("day");
    let (time, end) = (fields.take("time"), fields.take("end_time"));
    if days.is_empty() || time.is_empty() {
        let what = "it has no day or no time, as by appointment: here a meeting is every week";
        return weekly.out.note(&at, if days.is_empty() { "day" } else { "time" }, Loss::Refused, what);
    }
    let Some(start) = minutes(&time).filter(|start| *start < 24 * 60) else {
        return weekly.out.note(&at, "time", Loss::Refused, format!("{time:?} is no time such as 19:30"));
    };
    let Some(name) = weekly.out.name(&at, "name", language, &name) else {
        return weekly.out.note(&at, "name", Loss::Refused, "it has no name");
    };
    let length_min = length(weekly, &at, start, &end);
    let zone = fields.take("timezone");
    let zone = weekly.zone(&at, "timezone", &zone);
    let types = fields.take_list("types");
    let (format, languages) = read_types(weekly, &at, &types);
    let online = fields.take("conference_url");
    let online = weekly.out.url(&at, "conference_url", &online).map(|url| Online { url });

    let country = fields.take("country");
    let (whole, postal) = (fields.take("formatted_address"), ["address", "city", "state", "postal_code"]);
    let postal = postal.map(|key| fields.take(key));
    let parts = postal.iter().map(String::as_str).chain([country.as_str()]);
    let address = if whole.is_empty() { joined(parts, ", ") } else { whole };
    let location = fields.take("location");
    let address = if address.contains(&location) { address } else { joined([location.as_str(), &address], ", ") };
    let country = weekly.country(&at, "country", &country);
    let (mut lat, mut lon) = (fields.take("latitude"), fields.take("longitude"));
    if let Some((one, other)) = fields.take("coordinates").split_once(',')
        && lat.is_empty()
    {
        (lat, lon) = (one.trim().to_owned(), other.trim().to_owned());
    }
    let is_rough = matches!(fields.take("approximate").to_lowercase().as_str(), "yes" | "true" | "1");
    let is_closed = types.iter().any(|code| code == CLOSED_PLACE);
    let (place, address) = if is_closed {
        if is_somewhere(&address, &lat, &lon) {
            weekly.out.note(&at, "types", Loss::Dropped, "TC: its place is closed for now, and left out");
        }
        (None, String::new())
    } else if is_rough && online.is_some() {
        weekly.counted.add(&at, "approximate", Loss::Dropped, "it is online, and its address is no place to go to");
        (None, String::new())
    } else if is_rough {
        let what = "its address is approximate: the coordinates are left out";
        weekly.out.note(&at, "approximate", Loss::Doubtful, what);
        (None, address)
    } else {
        let place = weekly.place(&at, ("latitude", &lat), &lon);
        if online.is_some() && place.is_none() && !address.is_empty() {
            let what = "it is online and has an address without coordinates: look whether people meet there";
            weekly.counted.add(&at, "address", Loss::Doubtful, what);
        }
        (place, address)
    };
    let address = weekly.out.words(&at, "address", language, &address);

    let notes = ["notes", "location_notes", "group_notes", "conference_url_notes"].map(|key| plain(&fields.take(key)));
    let people = weekly.people(&mut fields, PEOPLE);
    let about = joined(notes.iter().map(String::as_str).chain([people.as_str()]), "\n\n");
    let about = weekly.out.words(&at, "notes", language, &about);

    let (group, entity) = (fields.take("group"), fields.take("entity"));
    let site = [fields.take("entity_website_url"), fields.take("entity_url")].concat();
    let site = if group.is_empty() { weekly.out.url(&at, "entity_url", &site) } else { None };
    let holder = if group.is_empty() { &entity } else { &group };
    let holder = weekly.group(&at, "group", (holder, holder), country.as_ref(), site);
    let Some(group) = holder else { return };

    let key = if slug.is_empty() {
        weekly.out.note(
            &at,
            "slug",
            Loss::Doubtful,
            "it has none: it is known by its name and time, until these change",
        );
        let name: Vec<&str> = name.iter().map(|(_, name)| name).collect();
        format!("{} {time}", name.concat())
    } else {
        slug
    };
    for day in &days {
        let Some(weekday) = weekday(day) else {
            let what = format!("{day:?} is no day: 0 is Sunday, 6 is Saturday");
            weekly.out.note(&at, "day", Loss::Refused, what);
            continue;
        };
        // One that is on several days keeps a name for each.
        let key = if days.len() == 1 { key.clone() } else { format!("{key} {weekday}") };
        let meeting = Meeting {
            name: name.clone(),
            group: group.clone(),
            weekday,
            start,
            length_min,
            zone: zone.clone(),
            place: place.clone(),
            address: None,
            online: online.clone(),
            country: country.clone(),
            languages: languages.clone(),
            format: format.clone(),
            about: about.clone(),
            checked: None,
        };
        weekly.add(&at, stable_id("meeting", &key), meeting, address.clone());
    }
    fields.left(&mut weekly.counted);
}

/// 0 is Sunday there; here 7 is.
fn weekday(day: &str) -> Option<u8> {
    match day.parse().ok()? {
        0 => Some(7),
        day @ 1..=6 => Some(day),
        _ => None,
    }
}

/// How long it lasts: to its end, which is on the next day when it comes before the start.
fn length(weekly: &mut Weekly<'_>, at: &str, start: u16, end: &str) -> u16 {
    if end.is_empty() {
        return USUAL_MIN;
    }
    let day = 24 * 60;
    match minutes(end).map(|end| (end + day - start) % day) {
        Some(length) if length > 0 => length,
        _ => {
            let what = format!("{end:?} is no end: it is taken to last {USUAL_MIN} minutes");
            weekly.out.note(at, "end_time", Loss::Doubtful, what);
            USUAL_MIN
        }
    }
}

fn read_types(weekly: &mut Weekly<'_>, at: &str, types: &[String]) -> (Vec<Id>, Vec<String>) {
    let has = |code: &str| types.iter().any(|one| one == code);
    let known = FORMATS.iter().chain(LANGUAGES).map(|(code, _)| *code).chain([CLOSED_PLACE, ONLINE]);
    let known: Vec<&str> = known.collect();
    for code in types.iter().filter(|code| !known.contains(&code.as_str())) {
        weekly.counted.add(at, "types", Loss::Dropped, format!("no word here is the type {code:?}"));
    }
    let formats = FORMATS.iter().filter(|(code, _)| has(code)).filter_map(|(_, word)| Id::new(*word).ok());
    let mut formats: Vec<Id> = formats.collect();
    formats.dedup(); // two codes of one word stand beside each other above
    let languages = LANGUAGES.iter().filter(|(code, _)| has(code)).map(|(_, tag)| (*tag).to_owned());
    (formats, languages.collect())
}
