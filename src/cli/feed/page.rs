//! The pages of `feed export`: one for each event, and one that lists them. Each is one file without a script; what search
//! engines read is data in it.

use std::fmt::Write;

use chrono::{DateTime, FixedOffset};

use super::Refused;
use crate::cli::voice::Voice;
use crate::domain::{Contact, Gathering, Id, Occurrence, Reference, Stall, Status, Text, Texts, Url, Zone, on_clock};
use crate::export::{Records, event};
use crate::i18n::place as say;

const STYLE: &str = include_str!("page.css");

/// Nothing is fetched, nothing runs: not even what somebody wrote into a name.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// All pages of one feed, in one language.
pub(super) struct Pages<'a> {
    pub(super) voice: &'a Voice,
    pub(super) languages: &'a [&'a str],
    pub(super) records: &'a Records,
}

impl Pages<'_> {
    /// The page of an event.
    pub(super) fn event(&self, id: &Id, gathering: &Gathering) -> Result<String, Refused> {
        let name = self.of(&gathering.name);
        let data = event(std::slice::from_ref(self.records), self.records, id, gathering, self.languages);
        // What ends a script ends it, whatever text it stands in.
        let data = data.replace('<', "\\u003c");
        let data = format!("<script type=\"application/ld+json\">{data}</script>\n");
        let mut body = String::new();
        let title = self.of(&self.records.title);
        writeln!(body, "<p><a href=\"../index.html\"{}>{}</a></p>", self.lang(&title), escaped(&title.text))?;
        self.element(&mut body, "h1", "", &name)?;
        if gathering.status != Status::On {
            let status = say::status(&self.voice.catalogue, gathering.status);
            self.element(&mut body, "p", " class=\"status\"", &status)?;
        }
        if let Some(about) = &gathering.about {
            self.element(&mut body, "p", " class=\"about\"", &self.of(about))?;
        }
        writeln!(body, "<dl>")?;
        self.when(&mut body, gathering)?;
        self.place(&mut body, gathering)?;
        if let Some(group) = &gathering.group {
            self.fact(&mut body, "tool-page-who", &self.who(group))?;
        }
        if let Some(contact) = &gathering.medical_contact {
            self.term(&mut body, "tool-page-medical")?;
            writeln!(body, "<dd>{}</dd>", reached(contact))?;
        }
        if let Some(link) = &gathering.link {
            self.term(&mut body, "tool-page-site")?;
            writeln!(body, "<dd>{}</dd>", linked(link))?;
        }
        writeln!(body, "</dl>")?;
        if gathering.status != Status::Cancelled {
            // Nobody finds what was to stand at what is called off.
            self.stalls(&mut body, id)?;
            let calendar = self.text("event-calendar");
            writeln!(body, "<p><a href=\"{id}.ics\"{}>{}</a></p>", self.lang(&calendar), escaped(&calendar.text))?;
        }
        self.page(&format!("{} – {}", name.text, title.text), &data, &body)
    }

    /// The page that lists every event, the first to begin first.
    pub(super) fn index(&self) -> Result<String, Refused> {
        let title = self.of(&self.records.title);
        let mut body = String::new();
        self.element(&mut body, "h1", "", &title)?;
        let mut events: Vec<(&Id, &Gathering)> = self.records.gatherings.iter().collect();
        events.sort_by_key(|(id, gathering)| (gathering.starts, *id));
        writeln!(body, "<ul>")?;
        for (id, gathering) in events {
            let name = self.of(&gathering.name);
            write!(body, "<li><a href=\"events/{id}.html\"{}>{}</a><br/>", self.lang(&name), escaped(&name.text))?;
            let time = Occurrence { starts: gathering.starts, ends: gathering.ends };
            write!(body, "{}", span(time, &gathering.zone))?;
            if gathering.occurrences.len() > 1 {
                let count = gathering.occurrences.len().to_string();
                let times = self.voice.text("tool-page-times", &[("count", &count)]);
                write!(body, "<br/><span{}>{}</span>", self.lang(&times), escaped(&times.text))?;
            }
            if gathering.status == Status::Cancelled {
                let status = say::status(&self.voice.catalogue, gathering.status);
                write!(body, "<br/><strong{}>{}</strong>", self.lang(&status), escaped(&status.text))?;
            }
            writeln!(body, "</li>")?;
        }
        writeln!(body, "</ul>")?;
        for (file, id) in [
            ("events.ics", "tool-page-calendar-all"),
            ("places.geojson", "tool-page-places"),
            ("groups.vcf", "tool-page-groups"),
        ] {
            let words = self.text(id);
            writeln!(body, "<p><a href=\"{file}\"{}>{}</a></p>", self.lang(&words), escaped(&words.text))?;
        }
        self.page(&title.text, "", &body)
    }

    fn page(&self, title: &str, data: &str, body: &str) -> Result<String, Refused> {
        let language = self.voice.catalogue.language();
        let mut html = String::new();
        writeln!(html, "<!DOCTYPE html>")?;
        writeln!(html, "<html lang=\"{}\" dir=\"{}\">", escaped(&language.tag), language.direction())?;
        writeln!(html, "<head>\n<meta charset=\"utf-8\"/>")?;
        writeln!(html, "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>")?;
        writeln!(html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")?;
        writeln!(html, "<title>{}</title>\n<style>\n{STYLE}</style>\n{data}</head>", escaped(title))?;
        writeln!(html, "<body>\n<main>\n{body}</main>\n</body>\n</html>")?;
        Ok(html)
    }

    fn when(&self, body: &mut String, gathering: &Gathering) -> Result<(), Refused> {
        self.term(body, "tool-page-when")?;
        for time in gathering.times() {
            writeln!(body, "<dd>{}</dd>", span(time, &gathering.zone))?;
        }
        Ok(())
    }

    fn place(&self, body: &mut String, gathering: &Gathering) -> Result<(), Refused> {
        let place = gathering.place.as_ref();
        let words = place.and_then(|place| place.words.as_ref()).or(gathering.address.as_ref());
        if place.is_none() && words.is_none() {
            return Ok(());
        }
        self.term(body, "tool-page-where")?;
        if let Some(words) = words {
            self.element(body, "dd", "", &self.of(words))?;
        }
        if let Some(place) = place {
            let at = format!("{:.5},{:.5}", place.lat, place.lon);
            writeln!(body, "<dd><a href=\"geo:{at}\">{at}</a></dd>")?;
        }
        Ok(())
    }

    fn stalls(&self, body: &mut String, id: &Id) -> Result<(), Refused> {
        let here = Some(Reference::Own(id.clone()));
        let stalls: Vec<&Stall> = self.records.stalls.values().filter(|stall| stall.gathering == here).collect();
        if stalls.is_empty() {
            return Ok(());
        }
        self.element(body, "h2", "", &self.text("event-stalls"))?;
        writeln!(body, "<ul>")?;
        for stall in stalls {
            writeln!(body, "<li>")?;
            self.element(body, "strong", "", &self.of(&stall.name))?;
            if let Some(words) = &stall.place.words {
                self.element(body, "div", "", &self.of(words))?;
            }
            let offers = stall.offers.iter().map(|word| say::offer(&self.voice.catalogue, word));
            let offers = offers.map(|offer| format!("<span{}>{}</span>", self.lang(&offer), escaped(&offer.text)));
            writeln!(body, "<div>{}</div>", offers.collect::<Vec<_>>().join(", "))?;
            if let Some(hours) = &stall.hours {
                writeln!(body, "<div>{}</div>", escaped(hours))?;
            }
            for shift in &stall.shifts {
                let time = Occurrence { starts: shift.from, ends: shift.to };
                writeln!(body, "<div>{}</div>", span(time, &stall.zone))?;
            }
            writeln!(body, "</li>")?;
        }
        writeln!(body, "</ul>")?;
        Ok(())
    }

    /// The name of a group of this feed; its reference when it is another feed's.
    fn who(&self, named: &Reference) -> Text {
        let own = named.feed().is_none().then(|| self.records.groups.get(named.id())).flatten();
        let unknown = || Text::new(named.to_string(), "");
        own.map_or_else(unknown, |group| self.of(&group.name))
    }

    fn term(&self, body: &mut String, id: &str) -> Result<(), Refused> {
        self.element(body, "dt", "", &self.text(id))
    }

    fn fact(&self, body: &mut String, id: &str, text: &Text) -> Result<(), Refused> {
        self.term(body, id)?;
        self.element(body, "dd", "", text)
    }

    fn element(&self, body: &mut String, name: &str, attributes: &str, text: &Text) -> Result<(), Refused> {
        writeln!(body, "<{name}{attributes}{}>{}</{name}>", self.lang(text), escaped(&text.text))?;
        Ok(())
    }

    /// In which language a text is, where that is not the page's.
    fn lang(&self, text: &Text) -> String {
        let same = text.lang == self.voice.catalogue.language().tag || text.lang.is_empty();
        if same { " dir=\"auto\"".to_owned() } else { format!(" lang=\"{}\" dir=\"auto\"", escaped(&text.lang)) }
    }

    fn of(&self, words: &Texts) -> Text {
        words.in_one_of(self.languages)
    }

    fn text(&self, id: &str) -> Text {
        self.voice.text(id, &[])
    }
}

/// From when until when, by the clock of the place.
fn span(time: Occurrence, zone: &Zone) -> String {
    let told = |at: DateTime<FixedOffset>, form: &str| {
        let at = on_clock(at.to_utc(), zone);
        format!("<time datetime=\"{}\">{}</time>", at.to_rfc3339(), at.format(form))
    };
    let day = |at: DateTime<FixedOffset>| on_clock(at.to_utc(), zone).date_naive();
    let form = if day(time.starts) == day(time.ends) { "%H:%M" } else { "%Y-%m-%d %H:%M" };
    format!("{} – {} ({zone})", told(time.starts, "%Y-%m-%d %H:%M"), told(time.ends, form))
}

/// A way to reach somebody, to tap where a browser knows how.
fn reached(contact: &Contact) -> String {
    let value = escaped(&contact.value);
    match contact.kind.as_str() {
        "phone" => {
            let number: String = contact.value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            format!("<a href=\"tel:{number}\">{value}</a>")
        }
        "mail" => format!("<a href=\"mailto:{value}\">{value}</a>"),
        kind => format!("{kind}: {value}"),
    }
}

/// A link that tells nobody from where it was followed.
fn linked(link: &Url) -> String {
    let link = escaped(link.as_str());
    format!("<a href=\"{link}\" rel=\"noopener noreferrer\">{link}</a>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
