//! Which languages there are, and which one a reader gets.

use unic_langid::LanguageIdentifier;

/// The language every message exists in.
pub const ENGLISH: &str = "en";

/// A language the app can speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, as the folder in `locales/` is called.
    pub tag: String,
    /// What its own readers call it.
    pub name: &'static str,
}

/// Languages by the name their own readers use: those of the app, those that are to come, and those spoken at stalls.
/// They stand in the order that English has for these names, so that the first screen need not sort them; a test does.
const OWN_NAMES: &[(&str, &str)] = &[
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("et", "Eesti"),
    ("en", "English"),
    ("es", "Español"),
    ("eu", "Euskara"),
    ("fr", "Français"),
    ("ga", "Gaeilge"),
    ("hr", "Hrvatski"),
    ("it", "Italiano"),
    ("ku", "Kurdî"),
    ("lv", "Latviešu"),
    ("lt", "Lietuvių"),
    ("hu", "Magyar"),
    ("mt", "Malti"),
    ("nl", "Nederlands"),
    ("no", "Norsk"),
    ("nb", "Norsk bokmål"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("sq", "Shqip"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("so", "Soomaali"),
    ("fi", "Suomi"),
    ("sv", "Svenska"),
    ("vi", "Tiếng Việt"),
    ("tr", "Türkçe"),
    ("el", "Ελληνικά"),
    ("bg", "Български"),
    ("ru", "Русский"),
    ("sr", "Српски"),
    ("uk", "Українська"),
    ("ka", "ქართული"),
    ("he", "עברית"),
    ("ur", "اردو"),
    ("ar", "العربية"),
    ("fa", "فارسی"),
    ("ti", "ትግርኛ"),
    ("hi", "हिन्दी"),
    ("th", "ไทย"),
    ("zh", "中文"),
    ("ja", "日本語"),
];

/// Languages that read from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur"];

/// The pseudo-locales: English made longer, and English from right to left.
const PSEUDO: &[(&str, &str)] = &[("en-XA", "Éñģļïşĥ ~~"), ("ar-XB", "\u{202e}English\u{202c}")];

impl Language {
    /// The language of this tag, when the app speaks it or it is a pseudo-locale.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let pseudo = PSEUDO.iter().find(|(pseudo, _)| *pseudo == tag).map(|(_, name)| *name);
        let name = pseudo.or_else(|| Self::offered().into_iter().find(|held| held.tag == tag).map(|held| held.name))?;
        Some(Self { tag: tag.to_owned(), name })
    }

    /// English: always here.
    #[must_use]
    pub fn english() -> Self {
        Self { tag: ENGLISH.to_owned(), name: own_name(ENGLISH) }
    }

    /// The language somebody asked for by name: `DE` and `de-AT` are `de`. None when the app does not speak it.
    #[must_use]
    pub fn asked_for(tag: &str) -> Option<Self> {
        let exact = || Self::offered().into_iter().find(|held| held.tag.eq_ignore_ascii_case(tag));
        let plain = tag.parse::<LanguageIdentifier>().ok()?;
        Self::of(tag).or_else(exact).or_else(|| Self::of(plain.language.as_str()))
    }

    /// Every language the app offers its readers, English first.
    #[must_use]
    pub fn offered() -> Vec<Self> {
        let mut tags = super::catalogue::TAGS.to_vec();
        tags.sort_by_key(|tag| (*tag != ENGLISH, *tag));
        tags.into_iter().map(|tag| Self { tag: tag.to_owned(), name: own_name(tag) }).collect()
    }

    /// The same by their own names, for whoever looks for theirs: the order does not change with the language that is
    /// spoken.
    #[must_use]
    pub fn by_name() -> Vec<Self> {
        let offered = OWN_NAMES.iter().filter(|(tag, _)| super::catalogue::TAGS.contains(tag));
        offered.map(|(tag, name)| Self { tag: (*tag).to_owned(), name }).collect()
    }

    /// The language whose words it uses: English for the pseudo-locales.
    #[must_use]
    pub fn content(&self) -> &str {
        if self.is_pseudo() { ENGLISH } else { &self.tag }
    }

    /// Whether its messages are here: always, but for a language of a page that was not brought yet.
    #[must_use]
    pub fn is_here(&self) -> bool {
        super::catalogue::messages_of(self.content()).is_some()
    }

    /// `ltr` or `rtl`, for the `dir` of what is written in it.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if RIGHT_TO_LEFT.contains(&self.primary()) { "rtl" } else { "ltr" }
    }

    /// The language alone, without script or region: `pt` of `pt-BR`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// Whether it is one of the pseudo-locales.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        PSEUDO.iter().any(|(tag, _)| *tag == self.tag)
    }
}

/// The first of the `wanted` languages, best first, that the app speaks; English when it speaks none.
///
/// `de-AT`, `de_AT.UTF-8` and `de` all find `de`. What is no language tag ("C", "POSIX") is passed over.
pub fn choose<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Language {
    let offered = Language::offered();
    wanted
        .into_iter()
        .filter_map(|tag| tag.split(['.', '@']).next()?.parse::<LanguageIdentifier>().ok())
        .find_map(|tag| {
            offered
                .iter()
                .find(|held| held.tag.parse::<LanguageIdentifier>().is_ok_and(|held| held.language == tag.language))
        })
        .cloned()
        .unwrap_or_else(Language::english)
}

/// What speakers of a language call it, for whoever looks for their own; else its tag. What follows a script or a region
/// is for whoever reads tags: "pt-BR" is Portuguese.
#[must_use]
pub fn language_name(tag: &str) -> &str {
    named(tag).or_else(|| named(tag.split('-').next()?)).unwrap_or(tag)
}

fn named(tag: &str) -> Option<&'static str> {
    OWN_NAMES.iter().find(|(held, _)| *held == tag).map(|(_, name)| *name)
}

fn own_name(tag: &str) -> &'static str {
    named(tag).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Order;

    #[test]
    fn a_device_language_finds_the_one_we_speak_and_nonsense_finds_english() {
        assert_eq!(choose(["de_AT.UTF-8"]).tag, "de");
        assert_eq!(choose(["C", "xx-YY", "de"]).tag, "de");
        assert_eq!(choose(["C", "POSIX", ""]).tag, "en");
        assert_eq!(choose([]).tag, "en");
    }

    #[test]
    fn languages_are_looked_for_by_their_own_names() {
        let names: Vec<&str> = Language::by_name().iter().map(|language| language.name).collect();
        let place = |name| names.iter().position(|one| *one == name);
        assert!(place("Deutsch") < place("English") && names.len() == Language::offered().len());
        let order = Order::of(&Language::english());
        assert!(OWN_NAMES.is_sorted_by_key(|(_, name)| order.key(name)));
    }

    #[test]
    fn every_language_says_its_own_name() {
        assert!(Language::offered().iter().all(|language| !language.name.is_empty()));
    }

    #[test]
    fn pseudo_locales_are_spoken_but_not_offered() {
        assert_eq!(Language::of("ar-XB").map(|language| language.direction()), Some("rtl"));
        assert!(Language::offered().iter().all(|language| !language.is_pseudo()));
        assert_eq!(Language::of("xx"), None);
        assert_eq!(Language::asked_for("xx-YY"), None);
        assert_eq!(Language::asked_for("de_AT").map(|language| language.tag), Some("de".to_owned()));
        assert_eq!(Language::asked_for("DE").map(|language| language.tag), Some("de".to_owned()));
    }

    #[test]
    fn a_language_has_its_own_name_or_its_tag() {
        assert_eq!(["pl", "pt-BR", "tlh", ""].map(language_name), ["Polski", "Português", "tlh", ""]);
    }
}
