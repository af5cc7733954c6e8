//! One pair of a verdict: names, level, what one does to the other, how sure, and who says what.

use dioxus::prelude::*;

use super::outside_link::OutsideLink;
use super::risk_mark::RiskMark;
use super::words::{Message, Said, Sourced, Words};
use crate::domain::{self, GroupSaid, Id, RatedPair, Risk, Text};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::chosen::Chosen;
use crate::ui::context::AppContext;

/// One pair. Who says what stands behind a press, and open where sources are far apart. A group that raises it stands in
/// sight, with where that can be read. `is_told` when what happens stands above it already, `is_level_told` when the level
/// does, with its English.
#[component]
pub(super) fn PairItem(pair: RatedPair, chosen: Vec<Chosen>, is_told: bool, is_level_told: bool) -> Element {
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
    let what = rating.reasons().into_iter().find_map(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let what = what.filter(|_| !is_told);
    // Why a group says so stands with the group; what core says stands under core's own level.
    let (why, what) = if rating.is_raised() { (what, None) } else { (None, what) };
    let today = app.today();
    let said_by: Vec<GroupSaid> = rating.said_by().into_iter().cloned().collect();
    let level = i18n::level(&catalogue, rating.risk, &said_by, today);
    let level = if is_level_told && said_by.is_empty() { level.alone() } else { level };
    let (raising, others): (Vec<_>, Vec<_>) =
        rating.groups.iter().cloned().partition(|said| said.risk > rating.core_risk);
    let says = |said: &domain::Said| {
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
                span { class: "pair-risk",
                    Said { text: level, by: said_by }
                }
            }
            Groups { groups: raising }
            if let Some(why) = why {
                p { Words { text: why } }
            }
            for text in i18n::under_pair(&catalogue, &pair, today) {
                p { key: "{text.text}", class: "pair-own", Words { text } }
            }
            if rating.core_risk != Risk::Unknown {
                p { Words { text: i18n::effect(&catalogue, rating.effect) } }
            }
            if let Some(what) = what {
                p { Words { text: what } }
            }
            p { class: "pair-confidence", Words { text: i18n::confidence(&catalogue, &pair) } }
            if !sources.is_empty() || !others.is_empty() {
                details { open: rating.is_far_apart(),
                    summary { Message { id: "mix-sources" } }
                    ul {
                        for (text, english) in sources {
                            li { key: "{text.text}", Sourced { text, english } }
                        }
                    }
                    Groups { groups: others }
                }
            }
        }
    }
}

/// What groups say of a pair, each with where it can be read. Nothing where none does.
#[component]
fn Groups(groups: Vec<GroupSaid>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    if groups.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: "pair-groups",
            for (place, said) in groups.into_iter().enumerate() {
                li { key: "{place}", "data-feed": "{said.feed}",
                    Said { text: i18n::group_said(&catalogue, &said, app.today()), by: vec![said.clone()] }
                    " "
                    OutsideLink { href: said.source.clone(), bdi { {said.source.clone()} } }
                }
            }
        }
    }
}
