//! `guide ID --handout`: a guide on one printed page, for a training.
//!
//! One file that needs no other: no script, no picture, nothing that is fetched. What is written on it by hand stays on
//! paper; nothing of it is kept.

use std::fmt::Write;

use super::Refused;
use super::told::{ByBreathing, Told, ToldAnswer, ToldStep};
use super::voice::Voice;
use crate::domain::{Action, Text};
use crate::feed::{Kind, Verified};
use crate::i18n::ENGLISH;

const STYLE: &str = include_str!("handout.css");

/// What stands on the page of the guide for everybody who cannot be woken. The ways round it are told by answers, so that
/// one page is enough.
const MAIN: [&str; 12] =
    ["wake", "call", "breathing", "dose", "care", "ask", "again", "alive", "side", "watch", "after", "handover"];

/// What stands below them.
const ASIDE: [&str; 3] = ["child", "pregnant", "withdrawal"];

/// The whole page.
pub(super) fn page(voice: &Voice, told: &Told) -> Result<String, Refused> {
    let language = voice.catalogue.language();
    let page = Page { voice, told, items: items(told) };
    let mut html = String::new();
    writeln!(html, "<!DOCTYPE html>")?;
    writeln!(html, "<html lang=\"{}\" dir=\"{}\">", escaped(&language.tag), language.direction())?;
    writeln!(html, "<head>\n<meta charset=\"utf-8\"/>\n<title>{}</title>", escaped(&told.title.text))?;
    writeln!(html, "<style>\n{STYLE}</style>\n</head>")?;
    // Only the guide for everybody who cannot be woken fills its page.
    writeln!(html, "<body class=\"{}\">", if told.is_entry { "full" } else { "roomy" })?;
    page.head(&mut html)?;
    page.steps(&mut html)?;
    page.foot(&mut html)?;
    writeln!(html, "</body>\n</html>")?;
    Ok(html)
}

/// The steps of one number: one, or the whole giving of naloxone.
type Item<'a> = Vec<&'a ToldStep>;

fn items(told: &Told) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    for step in told.steps.iter().filter(|step| is_on_page(told, step)) {
        match items.last_mut().filter(|item| item.iter().all(|held| held.of == step.of)) {
            Some(item) => item.push(step),
            None => items.push(vec![step]),
        }
    }
    items
}

fn is_on_page(told: &Told, step: &ToldStep) -> bool {
    !step.is_aside && (!told.is_entry || MAIN.contains(&step.of.as_str()))
}

struct Page<'a> {
    voice: &'a Voice,
    told: &'a Told,
    items: Vec<Item<'a>>,
}

/// Where an answer leads on the page, and what is passed on the way.
struct Led<'a> {
    passed: Vec<Text>,
    number: usize,
    by_breathing: Option<&'a ByBreathing>,
}

impl Page<'_> {
    fn head(&self, html: &mut String) -> Result<(), Refused> {
        self.element(html, "h1", "", &self.told.title)?;
        if let Some(made_for) = self.told.made_for(self.voice) {
            self.element(html, "p", "small", &made_for)?;
        }
        writeln!(html, "<div class=\"call\">")?;
        for line in self.told.call_lines(self.voice) {
            self.element(html, "p", "", &line)?;
        }
        writeln!(html, "</div>")?;
        Ok(())
    }

    fn steps(&self, html: &mut String) -> Result<(), Refused> {
        writeln!(html, "<ol class=\"steps\">")?;
        for item in &self.items {
            writeln!(html, "<li>")?;
            self.item(html, item)?;
            writeln!(html, "</li>")?;
        }
        writeln!(html, "</ol>")?;
        self.aside(html)
    }

    /// What differs for some, below the steps for everybody who cannot be woken.
    fn aside(&self, html: &mut String) -> Result<(), Refused> {
        let is_here = |step: &&ToldStep| self.told.is_entry && ASIDE.contains(&step.of.as_str());
        let mut steps: Vec<&ToldStep> = self.told.steps.iter().filter(is_here).collect();
        steps.sort_by_key(|step| ASIDE.iter().position(|id| *id == step.of.as_str()));
        if steps.is_empty() {
            return Ok(());
        }
        writeln!(html, "<div class=\"aside\">")?;
        for step in steps {
            self.sentence(html, &step.head, step.detail.as_ref())?;
        }
        writeln!(html, "</div>")?;
        Ok(())
    }

    fn item(&self, html: &mut String, item: &[&ToldStep]) -> Result<(), Refused> {
        let (Some(first), Some(last)) = (item.first(), item.last()) else { return Ok(()) };
        let is_giving = first.above.is_some();
        let own = || (first.title(self.voice), first.read_detail());
        let (head, detail) = first.above.as_ref().map_or_else(own, |(head, detail)| (head.clone(), detail.as_ref()));
        self.sentence(html, &head, detail)?;
        match is_giving {
            false => self.lines(html, first)?,
            // How it is given stands with the first dose; a later one says what differs.
            true if self.is_later_dose(item) => self.lines(html, last)?,
            true => {
                writeln!(html, "<ol>")?;
                for step in item {
                    writeln!(html, "<li>")?;
                    self.sentence(html, &step.head, step.detail.as_ref())?;
                    self.lines(html, step)?;
                    writeln!(html, "</li>")?;
                }
                writeln!(html, "</ol>")?;
            }
        }
        self.answers(html, last)
    }

    fn is_later_dose(&self, item: &[&ToldStep]) -> bool {
        let earlier = self.first_dose().and_then(|one| one.first());
        earlier.zip(item.first()).is_some_and(|(earlier, first)| earlier.id != first.id)
    }

    fn first_dose(&self) -> Option<&Item<'_>> {
        let gives = |one: &&Item<'_>| one.first().is_some_and(|step| step.action == Some(Action::Dose));
        self.items.iter().find(gives)
    }

    /// Whether a line of a later dose stands with the first one.
    fn stands_before(&self, step: &ToldStep, line: &Text) -> bool {
        let first = self
            .first_dose()
            .filter(|first| step.action == Some(Action::Dose) && first.iter().all(|one| one.of != step.of));
        first.is_some_and(|first| first.iter().any(|earlier| earlier.lines.contains(line)))
    }

    fn lines(&self, html: &mut String, step: &ToldStep) -> Result<(), Refused> {
        for line in step.lines.iter().filter(|line| !self.stands_before(step, line)) {
            self.element(html, "p", "number", line)?;
        }
        self.ways(html, step)?;
        if let Some(seconds) = step.timer_s {
            let text = self.voice.text("tool-guide-timer", &[("seconds", &seconds.to_string())]);
            self.element(html, "p", "number", &text)?;
        }
        Ok(())
    }

    /// Breaths and pushes, each below its own letter. Who breathes normally is sent on.
    fn ways(&self, html: &mut String, step: &ToldStep) -> Result<(), Refused> {
        let lettered = step.lettered(self.voice);
        if lettered.is_empty() {
            return Ok(());
        }
        writeln!(html, "<ol>")?;
        for way in lettered {
            writeln!(html, "<li>")?;
            self.element(html, "p", "", &way.when)?;
            self.sentence(html, way.head, way.detail)?;
            writeln!(html, "</li>")?;
        }
        if let Some(number) = step.normal.as_ref().and_then(|to| self.number(to)) {
            let text = self.voice.text("tool-guide-normal", &[("place", &number.to_string())]);
            writeln!(html, "<li>{}</li>", self.span(&text))?;
        }
        writeln!(html, "</ol>")?;
        Ok(())
    }

    /// The answers with the number they lead to. One that only goes on to the next number says nothing.
    fn answers(&self, html: &mut String, step: &ToldStep) -> Result<(), Refused> {
        let Some(here) = self.number(&step.id) else { return Ok(()) };
        let mut shown: Vec<(String, String)> = Vec::new();
        let mut only_goes_on = true;
        for answer in step.shown_answers() {
            if let Some(led) = self.leads(answer).filter(|led| led.number != here) {
                only_goes_on &= shown.is_empty() && led.number == here + 1 && led.by_breathing.is_none();
                let passed: String = led.passed.iter().map(|head| format!(": {}", self.span(head))).collect();
                let (label, places) = (format!("{}{passed}", self.span(&answer.label)), self.places(&led));
                // The ways of breathing stand once for every answer that they belong to.
                match shown.last_mut().filter(|(_, held)| led.by_breathing.is_some() && *held == places) {
                    Some((labels, _)) => *labels = format!("{labels} / {label}"),
                    None => shown.push((label, places)),
                }
            }
            if let Some(title) = self.title(answer).filter(|_| self.times(answer) == 1) {
                only_goes_on = false;
                shown.push((self.away(answer, &title), String::new()));
            }
        }
        let shown: Vec<String> = shown.into_iter().map(|(label, places)| label + &places).collect();
        if only_goes_on { Ok(()) } else { answers_line(html, "", &shown) }
    }

    /// The number, or one for each way of breathing.
    fn places(&self, led: &Led<'_>) -> String {
        let at = |to: &str, letter: &str| self.number(to).map(|number| format!("{number}{letter}"));
        let each = led.by_breathing.and_then(|ways| ways.say(self.voice, |way| at(&way.to, way.letter)));
        let letter = led.by_breathing.map_or("", ByBreathing::letter);
        each.map_or_else(|| format!(" → {}{letter}", led.number), |each| format!(": {}", self.span(&each)))
    }

    fn foot(&self, html: &mut String) -> Result<(), Refused> {
        self.answers_of_many_steps(html)?;
        for line in self.told.closing_lines(self.voice) {
            self.element(html, "p", "closing", &line)?;
        }
        let made = Verified::embedded();
        let edition = format!("{}.{}", made.order().epoch, made.order().seq);
        let date = made.made().to_string();
        self.element(html, "p", "small", &self.voice.text("about-purpose", &[]))?;
        writeln!(html, "<p class=\"small\">")?;
        for line in self.voice.reviewed(&self.told.review) {
            writeln!(html, "{}", self.span(&line))?;
        }
        let edition = self.voice.text("about-edition-dated", &[("edition", &edition), ("date", &date)]);
        writeln!(html, "{}\n</p>", self.span(&edition))?;
        writeln!(html, "<div class=\"by-hand\">")?;
        for id in ["tool-handout-date", "tool-handout-trainer", "tool-handout-signature"] {
            self.element(html, "p", "", &self.voice.text(id, &[]))?;
        }
        writeln!(html, "</div>")?;
        Ok(())
    }

    /// What leads away from several steps stands once.
    fn answers_of_many_steps(&self, html: &mut String) -> Result<(), Refused> {
        let mut shown: Vec<String> = Vec::new();
        for (answer, title) in self.all_answers().filter_map(|answer| Some((answer, self.title(answer)?))) {
            let away = self.away(answer, &title);
            if self.times(answer) > 1 && !shown.contains(&away) {
                shown.push(away);
            }
        }
        let above = self.span(&self.voice.text("tool-guide-aside", &[]));
        if shown.is_empty() { Ok(()) } else { answers_line(html, &above, &shown) }
    }

    fn all_answers(&self) -> impl Iterator<Item = &ToldAnswer> {
        self.items.iter().filter_map(|item| item.last()).flat_map(|step| &step.answers)
    }

    /// From how many steps an answer leads there with the same words.
    fn times(&self, answer: &ToldAnswer) -> usize {
        self.all_answers().filter(|held| (&held.label, &held.to) == (&answer.label, &answer.to)).count()
    }

    /// The title of the other guide an answer leads to.
    fn title(&self, answer: &ToldAnswer) -> Option<Text> {
        let (guide, _) = answer.to.split_once('/')?;
        Some(self.voice.words(Kind::Guide, guide, "name"))
    }

    fn away(&self, answer: &ToldAnswer, title: &Text) -> String {
        let see = self.voice.text("tool-handout-see", &[("title", &self.voice.plain(title.clone()))]);
        format!("{} → {}", self.span(&answer.label), self.span(&see))
    }

    /// The number a step has on the page.
    fn number(&self, id: &str) -> Option<usize> {
        let holds = |item: &Item<'_>| item.iter().any(|step| step.id == id);
        self.items.iter().position(holds).map(|at| at + 1)
    }

    /// The number an answer leads to. A step that is not on the page is said in its headline, and passed by its first
    /// answer.
    fn leads<'a>(&'a self, answer: &'a ToldAnswer) -> Option<Led<'a>> {
        let (mut last, mut passed) = (answer, Vec::new());
        for _ in &self.told.steps {
            if let Some(number) = self.number(&last.to) {
                return Some(Led { passed, number, by_breathing: last.by_breathing.as_ref() });
            }
            let step = self.told.steps.iter().find(|step| step.id == last.to)?;
            passed.extend(Some(step.head.clone()).filter(|head| *head != answer.label));
            last = step.answers.first()?;
        }
        None
    }

    fn sentence(&self, html: &mut String, head: &Text, detail: Option<&Text>) -> Result<(), Refused> {
        self.element(html, "h2", "", head)?;
        detail.map_or(Ok(()), |detail| self.element(html, "p", "", detail))
    }

    fn element(&self, html: &mut String, name: &str, class: &str, text: &Text) -> Result<(), Refused> {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        writeln!(html, "<{name}{class}{}>{}{}</{name}>", self.lang(text), escaped(&text.text), english(text))?;
        Ok(())
    }

    fn span(&self, text: &Text) -> String {
        let lang = self.lang(text);
        let own =
            if lang.is_empty() { escaped(&text.text) } else { format!("<span{lang}>{}</span>", escaped(&text.text)) };
        own + &english(text)
    }

    /// What is in another language than the page says so, for the voice that reads it.
    fn lang(&self, text: &Text) -> String {
        let is_ours = text.lang == self.voice.catalogue.language().tag;
        if is_ours { String::new() } else { format!(" lang=\"{}\"", escaped(&text.lang)) }
    }
}

/// The same in English, where nobody signed the language: small, so that a guide stays on its page.
fn english(text: &Text) -> String {
    let english = text
        .english
        .as_ref()
        .map(|english| format!(" <span class=\"english\" lang=\"{ENGLISH}\" dir=\"ltr\">{}</span>", escaped(english)));
    english.unwrap_or_default()
}

fn answers_line(html: &mut String, above: &str, shown: &[String]) -> Result<(), Refused> {
    writeln!(html, "<p class=\"answers\">{above}")?;
    for one in shown {
        writeln!(html, "<span>{one}</span>")?;
    }
    writeln!(html, "</p>")?;
    Ok(())
}

/// Text that a browser reads as text.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
