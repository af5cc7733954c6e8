//! Which format a file has, and who reads it.

use super::{Defaults, Imported, NotRead, bmlt, frab, geo_json, ics, meeting_guide, people, table, text, tripsit};

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// iCalendar (RFC 5545): events as gatherings.
    Ics,
    /// The schedule of a conference as frab writes it, in XML.
    Frab,
    /// The same as pretalx writes it, in JSON.
    Pretalx,
    /// Meeting Guide JSON of code4recovery.
    MeetingGuide,
    /// What a BMLT server answers to `GetSearchResults`.
    Bmlt,
    /// GeoJSON (RFC 7946): points as stalls.
    GeoJson,
    /// TripSit's `combos.json`, as the ratings of a group.
    TripSit,
    /// A table out of a spreadsheet.
    Csv,
}

impl Format {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Ics,
        Self::Frab,
        Self::Pretalx,
        Self::MeetingGuide,
        Self::Bmlt,
        Self::GeoJson,
        Self::TripSit,
        Self::Csv,
    ];

    /// The word that `--format` knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ics => "ics",
            Self::Frab => "frab",
            Self::Pretalx => "pretalx",
            Self::MeetingGuide => "meeting-guide",
            Self::Bmlt => "bmlt",
            Self::GeoJson => "geojson",
            Self::TripSit => "tripsit",
            Self::Csv => "csv",
        }
    }

    /// The format of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.word() == word)
    }

    /// The format that a file most likely has, by how it begins and by the ending of its name.
    #[must_use]
    pub fn guess(name: &str, bytes: &[u8]) -> Option<Self> {
        // What tells formats apart stands in the first record.
        const BEGINNING: usize = 16 * 1024;
        let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
        // UTF-16 has a zero beside each of these letters.
        let letters: Vec<u8> = beginning.iter().copied().filter(|byte| *byte != 0).collect();
        let text = String::from_utf8_lossy(&letters).to_lowercase();
        let text = text.trim_start_matches(|c: char| !c.is_ascii() || c.is_ascii_whitespace() || c.is_ascii_control());
        let name = name.to_lowercase();
        let has = |word: &str| text.contains(word);
        let json = text.starts_with(['{', '[']);
        Some(match () {
            () if text.starts_with("begin:vcalendar") => Self::Ics,
            () if text.starts_with('<') && has("<schedule") => Self::Frab,
            () if json && (has("\"featurecollection\"") || has("\"feature\"")) => Self::GeoJson,
            () if json && has("\"id_bigint\"") => Self::Bmlt,
            () if json && has("\"schedule\"") && has("\"conference\"") => Self::Pretalx,
            () if json && has("\"slug\"") && has("\"day\"") => Self::MeetingGuide,
            () if json && has("\"status\"") && (has("\"dangerous\"") || has("low risk & ")) => Self::TripSit,
            () if name.ends_with(".ics") => Self::Ics,
            () if name.ends_with(".geojson") => Self::GeoJson,
            () if name.ends_with(".csv") || name.ends_with(".tsv") => Self::Csv,
            () => return None,
        })
    }
}

/// Reads a file. What is wrong in it comes as findings beside what could be read.
///
/// # Errors
///
/// When nothing of it can be.
pub fn read(format: Format, bytes: &[u8], defaults: &Defaults) -> Result<Imported, NotRead> {
    text::check_size(bytes)?;
    let mut out = Imported::default();
    // The lines of a calendar are put together before they are decoded.
    let text = if format == Format::Ics { String::new() } else { text::text(bytes, &mut out) };
    match format {
        Format::Ics => ics::read(bytes, defaults, &mut out)?,
        Format::Frab => frab::read_xml(&text, defaults, &mut out)?,
        Format::Pretalx => frab::read_json(&text, defaults, &mut out)?,
        Format::MeetingGuide => meeting_guide::read(&text, defaults, &mut out)?,
        Format::Bmlt => bmlt::read(&text, defaults, &mut out)?,
        Format::GeoJson => geo_json::read(&text, defaults, &mut out)?,
        Format::TripSit => tripsit::read(&text, defaults, &mut out)?,
        Format::Csv => table::read(&text, defaults, &mut out)?,
    }
    if !defaults.keeps_people {
        people::leave_out(&mut out);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_tells_by_its_first_letters_what_it_is() {
        let utf16: Vec<u8> = "\u{feff}BEGIN:VCALENDAR".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (name, bytes, format) in [
            ("x", "\u{feff}\r\nBEGIN:VCALENDAR\r\n".as_bytes(), Some(Format::Ics)),
            ("x", &utf16, Some(Format::Ics)),
            ("x.xml", b"<?xml version='1.0'?>\n<schedule>", Some(Format::Frab)),
            ("x.json", br#"{"schedule": {"conference": {}}}"#, Some(Format::Pretalx)),
            ("x.json", br#"[{"name":"A","slug":"a","day":0}]"#, Some(Format::MeetingGuide)),
            ("x.json", br#"[{"id_bigint":"1"}]"#, Some(Format::Bmlt)),
            ("x.json", br#"{"type": "FeatureCollection"}"#, Some(Format::GeoJson)),
            ("x.json", br#"{"a":{"b":{"status":"Dangerous"}}}"#, Some(Format::TripSit)),
            ("X.ICS", b"", Some(Format::Ics)),
            ("stalls.csv", b"name,lat,lon\n", Some(Format::Csv)),
            ("x.txt", b"hello", None),
        ] {
            assert_eq!(Format::guess(name, bytes), format, "{name}");
        }
        assert!(Format::ALL.iter().all(|format| Format::of(format.word()) == Some(*format)));
    }
}
