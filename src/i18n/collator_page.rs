//! How two names compare in a browser: by its own `Intl.Collator`.

use std::cmp::Ordering;

use js_sys::{Array, Function, Intl, JsString, Object};
use wasm_bindgen::JsValue;

/// The order of one language: a function of two texts.
#[derive(Debug)]
pub(super) struct Collator(Function);

/// A name, and what compares it.
#[derive(Debug)]
pub(super) struct Key {
    name: JsString,
    compare: Function,
}

impl Collator {
    /// By a language tag; one that a browser cannot read is a mistake of ours, and ends the page.
    pub(super) fn new(tag: &str) -> Self {
        Self(Intl::Collator::new(&Array::of1(&tag.into()), &Object::new()).compare())
    }

    pub(super) fn key(&self, name: &str) -> Key {
        Key { name: name.into(), compare: self.0.clone() }
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        let said = self.compare.call2(&JsValue::UNDEFINED, &self.name, &other.name);
        let said = said.ok().and_then(|said| said.as_f64()).unwrap_or_default();
        said.partial_cmp(&0.0).unwrap_or(Ordering::Equal)
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Key {}
