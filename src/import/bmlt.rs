//! What a BMLT server (github.com/bmlt-enabled/bmlt-server) answers to `GetSearchResults`: weekly meetings of Narcotics
//! Anonymous. Everything is text, and day 1 is Sunday.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::{self, Fields, joined, minutes, plain};
use super::imported::stable_id;
use super::weekly::{USUAL_MIN, Weekly, degrees, is_somewhere};
use super::{Defaults, Imported, Loss, NotRead};
use crate::domain::{Id, Meeting, Online, Reference, Texts, format};

/// The codes that all servers share (`world_id`), and what of ours they are.
const FORMATS: &[(&str, &[&str])] = &[
    ("OPEN", &[format::OPEN]),
    ("CLOSED", &[format::CLOSED]),
    ("BEG", &[format::NEWCOMERS]),
    ("SPK", &[format::SPEAKER]),
    ("S-D", &[format::SPEAKER, format::DISCUSSION]),
    ("DISC", &[format::DISCUSSION]),
    ("STEP", &[format::STEP_STUDY]),
    ("W", &[format::WOMEN]),
    ("M", &[format::MEN]),
    ("GL", &[format::QUEER]),
    ("Y", &[format::YOUNG]),
];

/// The letters that a server starts out with in English, and the shared code of each. A server may change them: they
/// count only where an answer does not say what its formats are.
const LETTERS: &[(&str, &str)] = &[
    ("O", "OPEN"),
    ("C", "CLOSED"),
    ("B", "BEG"),
    ("So", "SPK"),
    ("SD", "S-D"),
    ("D", "DISC"),
    ("St", "STEP"),
    ("W", "W"),
    ("M", "M"),
    ("GL", "GL"),
    ("YP", "Y"),
    ("VM", "VM"),
    ("HY", "HYBR"),
    ("TC", "TC"),
];

/// Shared codes that say where a meeting is, which `venue_type` says better.
const WHERE: &[&str] = &["VM", "HYBR", CLOSED_PLACE];

/// The shared code of a meeting whose place is closed for now. It counts whatever `venue_type` says: nobody may be sent
/// to a closed door.
const CLOSED_PLACE: &str = "TC";

/// What stands between a label and its value in what older servers answer.
const LABEL: &str = "#@-@#";

const PEOPLE: &[&str] = &[
    "contact_name_1",
    "contact_phone_1",
    "contact_email_1",
    "contact_name_2",
    "contact_phone_2",
    "contact_email_2",
    "email_contact",
];

/// Numbers of the server itself, and distances from whoever asked.
const NOTHING: &[&str] = &["shared_group_id_bigint", "root_server_id", "distance_in_km", "distance_in_miles"];

pub(super) fn read(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let (list, formats) = match fields::json(text)? {
        Value::Array(list) => (list, Value::Null),
        Value::Object(mut answer) => match answer.remove("meetings") {
            Some(Value::Array(list)) => (list, answer.remove("formats").unwrap_or_default()),
            _ => return Err(NotRead("this is no answer to GetSearchResults: it has no list of meetings".to_owned())),
        },
        _ => return Err(NotRead("this is no answer to GetSearchResults: that is a list of meetings".to_owned())),
    };
    // What the numbers of formats mean, where the answer says so (`get_used_formats=1`).
    let own: BTreeMap<String, Format> = formats
        .as_array()
        .into_iter()
        .flatten()
        .map(|format| {
            let of = |key: &str| format.get(key).map(fields::text).unwrap_or_default();
            (of("id"), Format { letters: of("key_string"), code: of("world_id") })
        })
        .collect();
    let coordinates = list.iter().filter_map(|meeting| degrees(meeting, "latitude", "longitude"));
    let mut weekly = Weekly::new(out, defaults, coordinates);
    for (place, value) in list.into_iter().enumerate() {
        let at = format!("meeting {}", place + 1);
        let Value::Object(mut values) = value else {
            weekly.out.note(&at, "meeting", Loss::Refused, "this is no meeting, but a single value");
            continue;
        };
        for value in values.values_mut() {
            if let Some((_, told)) = value.as_str().and_then(|text| text.rsplit_once(LABEL)) {
                *value = Value::String(told.to_owned());
            }
        }
        meeting(&mut weekly, Fields::new(at, values), &own);
    }
    weekly.done();
    Ok(())
}

/// A format as a server has it.
struct Format {
    letters: String,
    code: String,
}

/// Where people meet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Venue {
    InPerson,
    Virtual,
    Hybrid,
}

fn meeting(weekly: &mut Weekly<'_>, mut fields: Fields, own: &BTreeMap<String, Format>) {
    let (number, server) = (fields.take("id_bigint"), fields.take("root_server_uri"));
    if !number.is_empty() {
        fields.set_at(format!("{} (id_bigint {number})", fields.at()));
    }
    let at = fields.at().to_owned();
    if fields.take("published") == "0" {
        return weekly.out.note(&at, "published", Loss::Refused, "it is not published");
    }
    if number.is_empty() {
        return weekly.out.note(&at, "id_bigint", Loss::Refused, "it has no number to be known by");
    }
    let language = language(weekly, &at, &fields.take("lang_enum"));
    let day = fields.take("weekday_tinyint");
    let Some(weekday) = weekday(&day) else {
        let what = format!("{day:?} is no day: 1 is Sunday, 7 is Saturday");
        return weekly.out.note(&at, "weekday_tinyint", Loss::Refused, what);
    };
    let time = fields.take("start_time");
    let Some(start) = minutes(&time).filter(|start| *start < 24 * 60) else {
        return weekly.out.note(&at, "start_time", Loss::Refused, format!("{time:?} is no time such as 19:30:00"));
    };
    let name = fields.take("meeting_name");
    let Some(name) = weekly.out.name(&at, "meeting_name", &language, &name) else {
        return weekly.out.note(&at, "meeting_name", Loss::Refused, "it has no name");
    };
    let length_min = length(weekly, &at, &fields.take("duration_time"));
    let zone = fields.take("time_zone");
    let zone = weekly.zone(&at, "time_zone", &zone);
    let codes = codes(weekly, &at, &mut fields, own);
    let format = words(&codes);
    let link = fields.take("virtual_meeting_link");
    let online = weekly.out.url(&at, "virtual_meeting_link", &link).map(|url| Online { url });
    let venue = venue(&fields.take("venue_type"), &codes, online.is_some());
    let country = fields.take("location_nation");
    let address = address(&mut fields, &country);
    let country = weekly.country(&at, "location_nation", &country);
    let (lat, lon) = (fields.take("latitude"), fields.take("longitude"));
    let is_closed = codes.iter().any(|code| code == CLOSED_PLACE);
    let (place, address) = if is_closed {
        if is_somewhere(&address, &lat, &lon) {
            weekly.out.note(&at, "formats", Loss::Dropped, "TC: its place is closed for now, and left out");
        }
        (None, None)
    } else if venue == Venue::Virtual {
        if is_somewhere(&address, &lat, &lon) {
            weekly.counted.add(&at, "location_street", Loss::Dropped, "it is online alone, and its address left out");
        }
        (None, None)
    } else {
        let place = weekly.place(&at, ("latitude", &lat), &lon);
        (place, weekly.out.words(&at, "location_street", &language, &address))
    };
    let notes = ["location_info", "comments", "virtual_meeting_additional_info"].map(|key| plain(&fields.take(key)));
    let people = weekly.people(&mut fields, PEOPLE);
    let about = joined(notes.iter().map(String::as_str).chain([people.as_str()]), "\n\n");
    let about = weekly.out.words(&at, "comments", &language, &about);
    let Some(group) = holder(weekly, &at, &mut fields, &server, country.as_ref()) else { return };
    if server.is_empty() {
        let what = "no server is named: meetings of another server with the same numbers would be taken for these";
        weekly.counted.add(&at, "root_server_uri", Loss::Doubtful, what);
    }
    let meeting = Meeting {
        name,
        group,
        weekday,
        start,
        length_min,
        zone,
        place,
        address: None,
        online,
        country,
        languages: Vec::new(),
        format,
        about,
        checked: None,
    };
    weekly.add(&at, stable_id("meeting", &format!("{server} {number}")), meeting, address);
    fields.ignore(NOTHING);
    fields.left(&mut weekly.counted);
}

/// 1 is Sunday there; here 7 is.
fn weekday(day: &str) -> Option<u8> {
    match day.parse().ok()? {
        1 => Some(7),
        day @ 2..=7 => Some(day - 1),
        _ => None,
    }
}

/// The language of a meeting's texts.
fn language(weekly: &mut Weekly<'_>, at: &str, named: &str) -> String {
    if Texts::is_tag(named) {
        return named.to_owned();
    }
    if !named.is_empty() {
        weekly.counted.add(at, "lang_enum", Loss::Doubtful, format!("{named:?} is no language tag such as en"));
    }
    weekly.defaults.language.clone()
}

fn length(weekly: &mut Weekly<'_>, at: &str, duration: &str) -> u16 {
    minutes(duration).filter(|length| *length > 0).unwrap_or_else(|| {
        let what = format!("{duration:?} is no length: it is taken to last {USUAL_MIN} minutes");
        weekly.counted.add(at, "duration_time", Loss::Doubtful, what);
        USUAL_MIN
    })
}

/// The shared codes of a meeting's formats.
fn codes(weekly: &mut Weekly<'_>, at: &str, fields: &mut Fields, own: &BTreeMap<String, Format>) -> Vec<String> {
    let (letters, numbers) = (fields.take("formats"), fields.take("format_shared_id_list"));
    let listed = |list: &str| -> Vec<String> {
        list.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
    };
    let says = !own.is_empty() && !numbers.is_empty();
    let formats: Vec<(String, Option<String>)> = if says {
        let of = |number: String| match own.get(&number) {
            Some(format) => (format.letters.clone(), Some(format.code.clone())),
            None => (number, None),
        };
        listed(&numbers).into_iter().map(of).collect()
    } else {
        let code = |letters: &str| LETTERS.iter().find(|(one, _)| *one == letters).map(|(_, code)| (*code).to_owned());
        listed(&letters).into_iter().map(|letters| (letters.clone(), code(&letters))).collect()
    };
    if !says && !formats.is_empty() {
        let what = "the answer does not say what its letters mean: they are read as a new server has them in English; \
                    ask with get_used_formats=1";
        weekly.counted.add(at, "formats", Loss::Doubtful, what);
    }
    let known = |code: &str| WHERE.contains(&code) || FORMATS.iter().any(|(one, _)| *one == code);
    let mut codes = Vec::new();
    for (letters, code) in formats {
        match code.filter(|code| known(code)) {
            Some(code) => codes.push(code),
            None => weekly.counted.add(at, "formats", Loss::Dropped, format!("no word here is the format {letters:?}")),
        }
    }
    codes
}

/// Words of ours for shared codes.
fn words(codes: &[String]) -> Vec<Id> {
    let mut words: Vec<Id> = Vec::new();
    let ours = FORMATS.iter().filter(|(code, _)| codes.iter().any(|one| one == code)).flat_map(|(_, words)| *words);
    for word in ours.filter_map(|word| Id::new(*word).ok()) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// Where people meet: as the server says, else, from before servers said so, as its codes say.
fn venue(named: &str, codes: &[String], is_online: bool) -> Venue {
    let has = |code: &str| codes.iter().any(|one| one == code);
    match named {
        "1" => Venue::InPerson,
        "2" => Venue::Virtual,
        "3" => Venue::Hybrid,
        _ if has("HYBR") => Venue::Hybrid,
        _ if has("VM") || has(CLOSED_PLACE) => Venue::Virtual,
        _ if is_online => Venue::Hybrid,
        _ => Venue::InPerson,
    }
}

fn address(fields: &mut Fields, country: &str) -> String {
    let keys = [
        "location_text",
        "location_street",
        "location_neighborhood",
        "location_city_subsection",
        "location_municipality",
        "location_sub_province",
        "location_province",
        "location_postal_code_1",
    ];
    let parts = keys.map(|key| fields.take(key));
    // A country alone is no address.
    if parts.iter().all(String::is_empty) {
        return String::new();
    }
    joined(parts.iter().map(String::as_str).chain([country]), ", ")
}

/// The service body that a meeting belongs to.
fn holder(
    weekly: &mut Weekly<'_>,
    at: &str,
    fields: &mut Fields,
    server: &str,
    country: Option<&Id>,
) -> Option<Reference> {
    let (number, mut name) = (fields.take("service_body_bigint"), fields.take("service_body_name"));
    if name.is_empty() && !number.is_empty() && weekly.defaults.group.is_none() {
        name = format!("Service body {number}");
        let what = "the answer does not say what this service body is called: write its name, or say --group";
        weekly.counted.add(at, "service_body_bigint", Loss::Doubtful, format!("{number}: {what}"));
    }
    let key = if number.is_empty() { name.clone() } else { format!("{server} {number}") };
    weekly.group(at, "service_body_bigint", (&key, &name), country, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_with_sunday_as_1() {
        let days: Vec<Option<u8>> = ["0", "1", "2", "7", "8", "", "x"].map(weekday).to_vec();
        assert_eq!(days, [None, Some(7), Some(1), Some(6), None, None, None]);
    }
}
