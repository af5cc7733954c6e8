//! The order in which readers look for names, and how names stand side by side.
//!
//! The order is that of the Unicode CLDR. On a device we bring it (`collator`), 1.2 MB of the binary. It would add 324
//! KB to a page, packed; but every browser has it already, and is asked there (`collator_page`).

use super::collator::{Collator, Key};
use super::{Catalogue, Language};

/// How the readers of one language sort: å behind z in Swedish, ch behind h in Czech, ä beside a in German. 2 stands
/// before 10, and what has Latin letters beside Greek ones is sorted by the Latin: α-PVP as a-PVP.
#[derive(Debug)]
pub struct Order(Collator);

/// A name as it is sorted: compares with other keys of the same order, and says nothing else.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sorted(Key);

impl Order {
    /// The order of a language.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        // Numbers by their value, said in the way of BCP 47 that both sides know.
        Self(Collator::new(&format!("{}-u-kn", language.content())))
    }

    /// The key to sort a name by: for `sort_by_cached_key`, as making it costs more than comparing it.
    #[must_use]
    pub fn key(&self, name: &str) -> Sorted {
        if name.is_ascii() || !name.contains(|c: char| c.is_ascii_alphabetic()) {
            return Sorted(self.0.key(name));
        }
        let latin = |c| match c {
            'α' => 'a',
            'β' => 'b',
            'γ' => 'g',
            'δ' => 'd',
            c => c,
        };
        Sorted(self.0.key(&name.chars().map(latin).collect::<String>()))
    }
}

/// Names side by side, with the comma of the language and no "and": which names stand in a sentence is not known to who
/// translates it, and "and" changes with its neighbours in several languages. Of substances it would say "together",
/// too.
#[must_use]
pub fn list(catalogue: &Catalogue, names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let comma = match catalogue.language().primary() {
        "ar" | "fa" | "ur" => "، ",
        "ja" | "zh" => "、",
        _ => ", ",
    };
    names.into_iter().fold(String::new(), |list, name| {
        let between = if list.is_empty() { "" } else { comma };
        list + between + name.as_ref()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Isolation;

    /// Names that a reader of a language would look for in this order, and no other.
    const SORTED: &[(&str, &[&str])] = &[
        ("en", &["1P-LSD", "2C-B", "25I-NBOMe", "Amphetamine", "αMT", "apple", "Ökonomie", "Zebra"]),
        ("de", &["Aal", "Adler", "Ägypten", "Akte", "β-Keto", "Zebra"]),
        ("fr", &["cœur", "côte", "coude"]),
        ("es", &["nube", "ñandú", "oso"]),
        ("it", &["caffè", "caffeina"]),
        ("pt", &["ação", "acidente"]),
        ("nl", &["ijs", "ik"]),
        ("sv", &["zebra", "ålder", "ärende", "öken"]),
        ("pl", &["lato", "łaska", "mak", "zebra", "źródło", "żaba"]),
        ("cs", &["cena", "čas", "had", "chléb", "iont", "řeka", "šach", "zebra", "žena"]),
        ("hu", &["cukor", "csak", "gomb", "gyufa", "oroszlán", "ököl", "szabad", "tej", "zebra", "zsebre"]),
        ("uk", &["гора", "ґанок", "дім", "еко", "єдність", "жаба", "игрек", "іній", "їжак", "йод", "кава", "latin"]),
        ("ar", &["أمل", "باب", "تفاح", "جمل", "شمس", "ماء", "يد", "latin"]),
        ("da", &["zebra", "æble", "øl", "Aarhus"]),
        ("tr", &["cam", "çam", "ılık", "iki", "zar"]),
    ];

    #[test]
    fn names_stand_where_readers_of_the_language_look_for_them() {
        for (tag, wanted) in SORTED {
            let order = Order::of(&Language { tag: (*tag).to_owned(), name: "" });
            let mut sorted: Vec<&str> = wanted.iter().rev().copied().collect();
            sorted.sort_by_cached_key(|name| order.key(name));
            assert_eq!(sorted, *wanted, "{tag}");
        }
    }

    #[test]
    fn a_language_nobody_sorts_by_has_an_order_too() {
        let order = Order::of(&Language { tag: "en-XA".to_owned(), name: "" });
        assert!(order.key("Äpfel") < order.key("Birnen"));
        let order = Order::of(&Language { tag: "no tag".to_owned(), name: "" });
        assert!(order.key("äpfel") < order.key("Birnen"));
    }

    #[test]
    fn a_list_has_the_comma_of_its_language() {
        let en = Catalogue::new(Language::english(), Isolation::Plain);
        assert_eq!(list(&en, ["a", "b", "c"]), "a, b, c");
        let ar = Catalogue::new(Language { tag: "ar".to_owned(), name: "" }, Isolation::Plain);
        assert_eq!(list(&ar, ["a", "b"]), "a، b");
    }
}
