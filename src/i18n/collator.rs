//! How two names compare on a device: by ICU4X, whose data is compiled in.

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale_core::Locale;

use crate::domain::fold;

/// What a name is compared by: bytes.
pub(super) type Key = Vec<u8>;

/// The order of one language; without one, for what is no language tag, that of the letters.
#[derive(Debug)]
pub(super) struct Collator(Option<CollatorBorrowed<'static>>);

impl Collator {
    pub(super) fn new(tag: &str) -> Self {
        let locale = tag.parse::<Locale>().ok();
        Self(locale.and_then(|it| CollatorBorrowed::try_new(it.into(), CollatorOptions::default()).ok()))
    }

    pub(super) fn key(&self, name: &str) -> Key {
        let Some(collator) = &self.0 else { return fold(name).into_bytes() };
        let mut key = Key::new();
        let Ok(()) = collator.write_sort_key_to(name, &mut key);
        key
    }
}
