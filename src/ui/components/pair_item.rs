//! One pair of a verdict: names, level, what one does to the other, how sure, and who says what.

use dioxus::prelude::*;

use super::risk_mark::RiskMark;
use super::words::{Message, Sourced, Words};
use crate::domain::{Id, RatedPair, Risk, Said, Text};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::chosen::Chosen;
use crate::ui::context::AppContext;

/// One pair. Who says what stands behind a press, and open where sources are far apart. `is_told` when what happens stands
/// above it already.
#[component]
pub(super) fn PairItem(pair: RatedPair, chosen: Vec<Chosen>, is_told: bool) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let row = |row: &Option<Id>| app.words(Kind::Row, row.as_ref()?.as_str(), "name").map(|text| text.text);
    let side = |place: usize, id: &Option<Id>| {
        let Some(one) = chosen.get(place) else { return String::new() };
        let name = app.name_of(one);
        let is_several = one.id.as_ref().and_then(|id| app.substance(id)).is_some_and(|one| one.rows.len() > 1);
        // Of a name that is two rows, which half.
        row(id).filter(|_| is_several).map_or(name.clone(), |row| format!("{name} ({row})"))
    };
    let (a, b) = (side(pair.of.0, &pair.a), side(pair.of.1, &pair.b));
    let rating = &pair.rating;
    let what =
        rating.mechanisms.first().filter(|_| !is_told).and_then(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let says = |said: &Said| {
        let source = app.content().source(&said.id).ok().flatten();
        let title = source.map_or_else(|| said.id.to_string(), |source| source.title);
        (i18n::said(&catalogue, &title, said, rating.reviewed), vec![title, said.said.clone()])
    };
    let sources: Vec<(Text, Vec<String>)> = rating.sources.iter().map(says).collect();
    rsx! {
        li { class: "pair", "data-risk": rating.risk.word(),
            p { class: "pair-head",
                RiskMark { risk: rating.risk }
                span { class: "pair-names", bdi { {a} } " + " bdi { {b} } }
                span { class: "pair-risk", Words { text: i18n::risk(&catalogue, rating.risk) } }
            }
            if rating.risk != Risk::Unknown {
                p { Words { text: i18n::effect(&catalogue, rating.effect) } }
            }
            if let Some(what) = what {
                p { Words { text: what } }
            }
            p { class: "pair-confidence", Words { text: i18n::confidence(&catalogue, &pair) } }
            if !sources.is_empty() {
                details { open: rating.is_far_apart(),
                    summary { Message { id: "mix-sources" } }
                    ul {
                        for (text, english) in sources {
                            li { key: "{text.text}", Sourced { text, english } }
                        }
                    }
                }
            }
        }
    }
}
