//! Groups as vCard 4 (RFC 6350, and RFC 9554 for messengers): a card for the address book of a phone.

use super::lines::{Lines, escaped};
use super::{Records, degrees, way};
use crate::domain::{Contact, Group, Id};

/// Every group of `all` as a card, in the first of `languages` there is. A link stands only on the card of a group that
/// somebody checked: an address book is tapped without looking.
#[must_use]
pub fn cards(all: &[Records], languages: &[&str]) -> String {
    let mut lines = Lines::new(languages);
    for records in all {
        records.groups.iter().for_each(|(id, group)| card(&mut lines, records, id, group));
    }
    lines.text
}

fn card(lines: &mut Lines<'_>, records: &Records, id: &Id, group: &Group) {
    lines.put("BEGIN", "VCARD");
    lines.put("VERSION", "4.0");
    lines.put("PRODID", concat!("-//Tentlight//Tentlight ", env!("CARGO_PKG_VERSION"), "//EN"));
    lines.put("UID;VALUE=text", &records.uid(id));
    lines.put("KIND", "org");
    lines.say("FN", &group.name);
    lines.say("ORG", &group.name);
    for one in &group.contacts {
        contact(lines, one, group.is_checked());
    }
    if let Some(site) = group.site.as_ref().filter(|_| group.is_checked()) {
        lines.put("URL", site.as_str());
    }
    if let Some(words) = way(group.place.as_ref(), group.address.as_ref()) {
        // An address in one piece stands in the third part of seven: the street.
        let words = escaped(&words.in_one_of(lines.languages).text);
        lines.put("ADR", &format!(";;{words};;;;"));
    }
    if let Some(place) = &group.place {
        lines.put("GEO", &format!("geo:{},{}", degrees(place.lat), degrees(place.lon)));
    }
    group.languages.iter().for_each(|language| lines.put("LANG", language));
    if !group.categories.is_empty() {
        lines.put("CATEGORIES", &group.categories.iter().map(Id::as_str).collect::<Vec<_>>().join(","));
    }
    if let Some(about) = &group.about {
        lines.say("NOTE", about);
    }
    lines.put("REV", &records.made.format("%Y%m%dT%H%M%SZ").to_string());
    lines.put("END", "VCARD");
}

fn contact(lines: &mut Lines<'_>, contact: &Contact, is_checked: bool) {
    match contact.kind.as_str() {
        "phone" => lines.write("TEL;VALUE=text;TYPE=voice", &contact.value),
        "sms" => lines.write("TEL;VALUE=text;TYPE=text", &contact.value),
        "mail" => lines.write("EMAIL", &contact.value),
        // A record whose kind is web was checked to be an address.
        "web" if is_checked => lines.put("URL", &contact.value),
        "web" => {}
        kind => lines.write(&format!("SOCIALPROFILE;VALUE=text;SERVICE-TYPE={kind}"), &contact.value),
    }
}
