//! One pair of a verdict: names, level, what one does to the other, how sure, and who says what.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::chips::Chosen;
use super::risk_mark::RiskMark;
use super::words::{Message, Words};
use crate::domain::{Id, RatedPair, Risk, Said, Text};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::app::AppContext;

/// One pair. Who says what stands behind a press, and open where sources are far apart.
#[component]
pub(super) fn PairItem(pair: RatedPair, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let row = |row: &Option<Id>| app.words(Kind::Row, row.as_ref()?.as_str(), "name").map(|text| text.text);
    let side = |place: usize, id: &Option<Id>| {
        let shown = || chosen.get(place).map(|one| app.name_of(one));
        // Both halves of a name that is two rows go by the rows' names.
        if pair.of.0 == pair.of.1 { row(id) } else { shown() }.unwrap_or_default()
    };
    let (a, b) = (side(pair.of.0, &pair.a), side(pair.of.1, &pair.b));
    let rating = &pair.rating;
    let what = rating.mechanisms.first().and_then(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let says = |said: &Said| -> Text {
        let source = app.database.source(&said.id).ok().flatten();
        let mut args = FluentArgs::new();
        args.set("name", source.map_or_else(|| said.id.to_string(), |source| source.title));
        args.set("word", said.said.clone());
        args.set("date", rating.reviewed.map_or_else(String::new, |day| day.to_string()));
        catalogue.say("mix-source", &args)
    };
    let sources: Vec<Text> = rating.sources.iter().map(says).collect();
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
            p { class: "pair-confidence", Words { text: i18n::confidence(&catalogue, rating) } }
            if !sources.is_empty() {
                details { open: rating.is_far_apart(),
                    summary { Message { id: "mix-sources" } }
                    ul {
                        for source in sources {
                            li { key: "{source.text}", Words { text: source } }
                        }
                    }
                }
            }
        }
    }
}
