//! Which elements a test means. Like CSS, outer to inner, with two words of its own for what a reader hears:
//!
//! `tag` `#id` `.class` `[attribute]` `[attribute=value]` `:role(button)` `:named(Remove MDMA)`, joined without spaces
//! for one element, with spaces for one inside another.

use crate::dom::{Node, Page, Place, plain};

#[derive(Debug)]
enum Part {
    Tag(String),
    Class(String),
    Has(String),
    Is(String, String),
    Role(String),
    Named(String),
}

#[derive(Debug)]
pub(crate) struct Selector(Vec<Vec<Part>>);

impl Selector {
    pub(crate) fn parse(text: &str) -> Self {
        let mut inside = 0;
        let compounds = text.split(|c| {
            match c {
                '[' | '(' => inside += 1,
                ']' | ')' => inside -= 1,
                _ => {}
            }
            c == ' ' && inside == 0
        });
        let parsed: Vec<_> = compounds.filter(|compound| !compound.is_empty()).map(parts).collect();
        assert!(!parsed.is_empty(), "an empty selector");
        Self(parsed)
    }

    pub(crate) fn matches(&self, page: &Page, at: Place) -> bool {
        let (last, outer) = self.0.split_last().expect("a selector is not empty");
        let mut around = page.outwards(at).skip(1);
        fits(page, at, last) && outer.iter().rev().all(|parts| around.any(|at| fits(page, at, parts)))
    }
}

fn parts(mut compound: &str) -> Vec<Part> {
    let whole = compound;
    let mut parts = Vec::new();
    while let Some(first) = compound.chars().next() {
        let end = match first {
            '[' | ':' => end_of_brackets(compound),
            _ => compound.char_indices().skip(1).find(|(_, c)| "#.[:".contains(*c)).map(|(at, _)| at),
        };
        let end = end.unwrap_or(compound.len());
        parts.push(part(&compound[..end]).unwrap_or_else(|| panic!("no selector: {whole}")));
        compound = &compound[end..];
    }
    parts
}

/// Where the first bracket is closed again: a name may hold brackets of its own.
fn end_of_brackets(text: &str) -> Option<usize> {
    let mut open = 0;
    let closed = text.char_indices().find(|(_, c)| {
        match c {
            '[' | '(' => open += 1,
            ']' | ')' => open -= 1,
            _ => {}
        }
        open == 0 && matches!(c, ']' | ')')
    });
    closed.map(|(at, _)| at + 1)
}

fn part(text: &str) -> Option<Part> {
    let inside = |start: &str, end: char| text.strip_prefix(start)?.strip_suffix(end).map(str::to_owned);
    if let Some(id) = text.strip_prefix('#') {
        return Some(Part::Is("id".to_owned(), id.to_owned()));
    }
    if let Some(class) = text.strip_prefix('.') {
        return Some(Part::Class(class.to_owned()));
    }
    if let Some(attribute) = inside("[", ']') {
        return Some(match attribute.split_once('=') {
            Some((name, value)) => Part::Is(name.to_owned(), value.trim_matches(['"', '\'']).to_owned()),
            None => Part::Has(attribute),
        });
    }
    if text.starts_with(':') {
        return inside(":role(", ')').map(Part::Role).or_else(|| inside(":named(", ')').map(Part::Named));
    }
    Some(Part::Tag(text.to_owned()))
}

fn fits(page: &Page, at: Place, parts: &[Part]) -> bool {
    let node = page.node(at);
    let attribute = |name: &str| node.attributes.get(name).map(String::as_str);
    !node.tag.is_empty()
        && parts.iter().all(|part| match part {
            Part::Tag(tag) => tag == "*" || node.tag == tag,
            Part::Class(class) => attribute("class").is_some_and(|held| held.split(' ').any(|held| held == class)),
            Part::Has(name) => attribute(name).is_some(),
            Part::Is(name, value) => attribute(name).is_some_and(|held| plain(held) == *value),
            Part::Role(role) => role_of(node) == role,
            Part::Named(name) => name_of(page, at) == *name,
        })
}

/// What a screen reader calls an element.
fn role_of(node: &Node) -> &str {
    let kind = node.attributes.get("type").map(String::as_str);
    match node.attributes.get("role") {
        Some(role) => role,
        None => match node.tag {
            "a" => "link",
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
            "ul" | "ol" => "list",
            "li" => "listitem",
            "select" => "combobox",
            "section" => "region",
            "nav" => "navigation",
            "input" => match kind {
                Some("checkbox") => "checkbox",
                Some("search") => "searchbox",
                _ => "textbox",
            },
            tag => tag,
        },
    }
}

/// What a screen reader reads out for an element: its label, or what stands in it.
pub(crate) fn name_of(page: &Page, at: Place) -> String {
    let node = page.node(at);
    if let Some(label) = node.attributes.get("aria-label") {
        return plain(label);
    }
    if matches!(node.tag, "input" | "select" | "textarea") {
        let mut labels = node.attributes.get("id").map(|id| page.find(&format!("label[for={id}]"))).unwrap_or_default();
        labels.extend(page.outwards(at).find(|at| page.node(*at).tag == "label"));
        return labels.first().map(|label| page.text(*label)).unwrap_or_default();
    }
    if let Some(titles) = node.attributes.get("aria-labelledby") {
        let titles = titles.split(' ').flat_map(|id| page.find(&format!("#{id}")));
        return titles.map(|title| page.text(title)).collect::<Vec<_>>().join(" ");
    }
    page.text(at)
}
