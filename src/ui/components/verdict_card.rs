//! The answer: the level and why, what to watch for, what to do; then each pair, worst first.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::icon::Icon;
use super::nearest_help::NearestHelp;
use super::pair_item::PairItem;
use super::risk_mark::RiskMark;
use super::who_says::StandingSaid;
use super::words::{Message, Said, Words};
use crate::domain::{Class, FeedId, Id, RatedPair, Risk, Text, Verdict, offers_for_mix};
use crate::feed::{Kind, Standing};
use crate::i18n;
use crate::ui::alerts::tested_said;
use crate::ui::chosen::Chosen;
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// Reasons told in full on the card; the others stand with their pairs.
const MOST_REASONS: usize = 2;

/// The verdict over `chosen`.
#[component]
pub(crate) fn VerdictCard(verdict: Verdict, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let unresolved: Vec<String> = chosen.iter().filter(|one| one.id.is_none()).map(Chosen::shown).collect();
    let unresolved: Vec<&str> = unresolved.iter().map(String::as_str).collect();
    let today = app.today();
    let open = i18n::open_verdict(&catalogue, &verdict, &unresolved);
    let ids = || chosen.iter().filter_map(|one| one.id.as_ref());
    let notes: Vec<Text> = ids().filter_map(|id| app.words(Kind::Substance, id.as_str(), "note")).collect();
    let judged: Vec<(String, Text)> =
        chosen.iter().filter_map(|one| Some((app.name_of(one), app.judged(one)?))).collect();
    let lasts = |one: &Chosen| i18n::lasts(&catalogue, &app.substance(one.id.as_ref()?)?);
    let lasting: Vec<Text> = chosen.iter().filter_map(lasts).collect();
    let whys: Vec<Text> =
        verdict.worst_rules().filter_map(|rule| app.words(Kind::Rule, rule.id.as_str(), "why")).collect();
    let reasons: Vec<Id> = verdict.reasons.iter().take(MOST_REASONS).cloned().collect();
    // The first reason stands under the headline, unless a rule above pairs says why.
    let first = reasons.first().filter(|_| whys.is_empty());
    let first: Option<Text> = first.and_then(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let told = first.is_some();
    let classes: Vec<Class> = ids().filter_map(|id| Some(app.substance(id)?.class)).collect();
    let is_only_pair = verdict.pairs.len() == 1 && told;
    // The headline tells the worst level; of the others the first pair of each does.
    let levels: Vec<Risk> =
        std::iter::once(verdict.risk).chain(verdict.pairs.iter().map(|pair| pair.rating.risk)).collect();
    let pairs = verdict.pairs.iter().cloned().zip(levels);
    rsx! {
        section { id: "verdict", class: "verdict", "data-risk": verdict.risk.word(),
            div { class: "verdict-head",
                for note in notes {
                    p { key: "{note.text}", class: "verdict-note", Words { text: note } }
                }
                // The focus goes there when what gave the verdict is gone.
                h2 { tabindex: "-1",
                    RiskMark { risk: verdict.risk }
                    span { Said { text: i18n::headline(&catalogue, &verdict, today), by: verdict.said_by.clone() } }
                }
                for text in i18n::under_headline(&catalogue, &verdict, today) {
                    p { key: "{text.text}", class: "verdict-own", Words { text } }
                }
                if verdict.prescribed {
                    p { class: "verdict-prescribed", Message { id: "verdict-prescribed" } }
                }
                if let Some(open) = open {
                    p { class: "verdict-open", Words { text: open } }
                }
                for why in whys.into_iter().chain(first) {
                    p { key: "{why.text}", class: "verdict-why", Words { text: why } }
                }
                for (name, judged) in judged {
                    p { key: "{name}", class: "verdict-judged",
                        bdi { {name} }
                        ": "
                        Words { text: judged }
                    }
                }
                p { class: "verdict-purity", Message { id: "verdict-purity" } }
                for one in chosen.iter().filter_map(|one| one.id.clone()) {
                    AlertsAbout { key: "{one}", substance: one }
                }
            }
            div { class: "verdict-body",
                for (place, id) in reasons.into_iter().enumerate() {
                    Reason { key: "{id}", id, is_told: told && place == 0 }
                }
                for text in lasting {
                    p { key: "{text.text}", class: "verdict-lasts", Words { text } }
                }
                if verdict.risk >= Risk::Unsafe {
                    Link { id: "verdict-help", class: "row", to: Route::Help {},
                        Icon { name: "lifebuoy" }
                        span { class: "row-words", Message { id: "verdict-help" } }
                        Icon { name: "caret-right" }
                    }
                }
                // After what to do and whom to call, and never in its place.
                NearestHelp { offers: offers_for_mix(verdict.risk, &classes) }
            }
        }
        section { class: "pairs",
            h2 { Message { id: "mix-pairs" } }
            ul { id: "mix-pairs",
                for (pair, level_before) in pairs {
                    PairItem {
                        key: "{key(&pair, &chosen)}",
                        is_level_told: pair.rating.risk == level_before,
                        pair,
                        chosen: chosen.clone(),
                        is_told: is_only_pair,
                    }
                }
            }
            p { class: "pairs-note",
                Message { id: "verdict-cautious-wins" }
                " "
                Message { id: "verdict-not-reviewed" }
            }
        }
    }
}

/// Of how many alerts it is told below a verdict who warns: it must not push down what to do.
const MOST_SAYERS: usize = 3;

/// How many alerts hold now about things sold as this, who says so and how that is known, and the way to them.
#[component]
fn AlertsAbout(substance: Id) -> Element {
    let app = use_context::<AppContext>();
    let alerts = app.alerts_about(&substance);
    let Some(first) = alerts.first() else { return rsx! {} };
    let (name, speech) = (first.value.sold_as.clone(), app.catalogue);
    let mut args = FluentArgs::new();
    args.set("count", alerts.len());
    args.set("name", name.clone());
    let text = app.catalogue.read().say("alerts-about", &args);
    // Once each group and each way in which it knows.
    let mut told: Vec<(FeedId, Text)> = Vec::new();
    let mut untold = 0;
    for held in &alerts {
        let said = (held.feed.clone(), tested_said(&app, &held.value));
        match (told.contains(&said), told.len() < MOST_SAYERS) {
            (true, _) => {}
            (false, true) => told.push(said),
            (false, false) => untold += 1,
        }
    }
    let told = told.into_iter().map(|(feed, tested)| (app.says(&feed), tested));
    rsx! {
        Link {
            class: "row verdict-alerts",
            to: Route::Alerts {},
            "data-substance": "{substance}",
            onclick: move |_| {
                let mut search = app.alert_search;
                search.set(name.clone());
            },
            Icon { name: "warning" }
            span { class: "row-words",
                span { class: "alerts-counted", Words { text } }
                for (at , (says , tested)) in told.enumerate() {
                    span { key: "{at}", class: "row-what alert-sayer",
                        bdi { Words { text: says.title(speech) } }
                        " · "
                        if says.standing == Standing::Unlisted {
                            StandingSaid { says }
                            " · "
                        }
                        Words { text: tested }
                    }
                }
                if untold > 0 {
                    span { class: "row-what alert-sayer", Words { text: app.say("alerts-about-more", "count", &untold.to_string()) } }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// A pair by its substances and rows, whatever its place in the list.
fn key(pair: &RatedPair, chosen: &[Chosen]) -> String {
    let who = [pair.of.0, pair.of.1].map(|place| chosen.get(place).map(|one| (&one.typed, &one.id)));
    format!("{who:?}{:?}{:?}", pair.a, pair.b)
}

/// A mechanism: what happens, unless that is told already, what to watch for, what to do.
#[component]
fn Reason(id: Id, is_told: bool) -> Element {
    let app = use_context::<AppContext>();
    let words = |field| app.words(Kind::Mechanism, id.as_str(), field);
    rsx! {
        div { class: "reason",
            if let Some(what) = words("what").filter(|_| !is_told) {
                p { class: "reason-what", Words { text: what } }
            }
            dl {
                for (label, text) in i18n::REASON_PARTS.into_iter().filter_map(|(label, field)| Some((label, words(field)?))) {
                    div { key: "{label}",
                        dt { Message { id: label } }
                        dd { Words { text } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::domain::{Asked, FeedRating, Lowered, Pair, Texts, says, verdict};
    use crate::ui::context::use_app;
    use crate::ui::helping::use_helping;
    use crate::ui::opened::Opened;

    /// A page with nothing but the card.
    #[derive(Clone, Debug, PartialEq, Routable)]
    enum Only {
        #[route("/")]
        Card {},
    }

    /// What is asked, in which language, and what is handed in beside core.
    struct Handed {
        lang: &'static str,
        names: [&'static str; 2],
        ratings: Vec<FeedRating>,
        lowered: Option<Lowered>,
    }

    thread_local! {
        /// A component of a router takes no properties but its address.
        static HANDED: RefCell<Option<Handed>> = const { RefCell::new(None) };
    }

    #[component]
    fn Card() -> Element {
        let app = use_context::<AppContext>();
        let handed = HANDED.take().unwrap();
        let chosen = handed.names.map(|id| Chosen::substance(Id::new(id).unwrap()));
        let asked = chosen.each_ref().map(|one| {
            let id = one.id.as_ref().unwrap();
            Asked::about(id, &app.substance(id).unwrap())
        });
        let rows = Pair::new(asked[0].rows[0].clone(), asked[1].rows[0].clone());
        let chart = app.content().chart().unwrap().with_ratings(handed.ratings);
        let chart = chart.with_lowered(handed.lowered.map(|lowered| (rows, lowered)));
        let verdict = verdict(&asked, &chart, &app.content().rules().unwrap());
        rsx! {
            VerdictCard { verdict, chosen: chosen.to_vec() }
        }
    }

    #[component]
    fn Root(lang: String) -> Element {
        let now = || "2026-11-21T12:00:00Z".parse().unwrap();
        let opened = use_hook(|| Opened::in_folder(None, &[lang], now));
        let database = opened.database().unwrap();
        use_helping(opened.cases(), opened.times);
        use_app(opened, database);
        rsx! {
            Router::<Only> {}
        }
    }

    /// The card as HTML, without the marks that keep a line in order.
    fn card(handed: Handed) -> String {
        let lang = handed.lang.to_owned();
        HANDED.set(Some(handed));
        let mut dom = VirtualDom::new_with_props(Root, RootProps { lang });
        dom.rebuild_in_place();
        dioxus_ssr::render(&dom).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// What is read, in order, without the page's tags.
    fn read(html: &str) -> String {
        let mut depth = 0;
        let text: String = html
            .chars()
            .filter_map(|c| match c {
                '<' => {
                    depth += 1;
                    Some(' ')
                }
                '>' => {
                    depth -= 1;
                    None
                }
                _ => (depth == 0).then_some(c),
            })
            .collect();
        text.replace("&#39;", "'").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn rating(letter: char, rows: (&str, &str), risk: Risk, on: &str) -> FeedRating {
        let mut one = says(letter, "one", rows, risk, on.parse().unwrap());
        one.rating.mechanism = Id::new("breathing-depression").unwrap();
        one
    }

    const BOTH: (&str, &str) = ("lsd", "benzodiazepines");

    #[test]
    fn a_raised_level_says_who_says_so_and_cores_stands_right_below() {
        let mut jes = rating('j', BOTH, Risk::Dangerous, "2026-05-12");
        jes.by = Texts::new([("de".to_owned(), "JES".to_owned())].into()).unwrap();
        let more = ['b', 'c'].map(|letter| rating(letter, BOTH, Risk::Dangerous, "2026-06-01"));
        let ratings = [vec![jes], more.to_vec()].concat();
        let html = card(Handed { lang: "en", names: ["lsd", "alprazolam"], ratings, lowered: None });
        let text = read(&html);
        assert!(html.contains(r#"data-risk="dangerous""#));
        let below = "Can kill, say JES (12 May) and 2 other groups. Tentlight's own chart: lower risk, not safe.";
        assert!(text.contains(below), "{text}");
        assert!(html.contains(r#"<bdi lang="de">JES</bdi>"#), "a name in another language says so: {html}");
        assert!(text.contains("LSD + Alprazolam") || text.contains("Alprazolam + LSD"), "{text}");
        let pair = "JES (12 May): can kill https://j.example/ Group b (1 June): can kill https://b.example/ Group c \
                    (1 June): can kill https://c.example/ Tentlight's own chart: lower risk, not safe. One hides the other: \
                    easy to take too much. One source.";
        assert!(text.contains(pair), "what is core's stands under its own level: {text}");
        assert!(html.contains(r#"href="https://j.example/""#) && html.contains(r#"rel="noreferrer""#), "{html}");
        assert_eq!(text.matches("Tentlight's own chart").count(), 2, "on the card, and with the pair: {text}");
    }

    #[test]
    fn a_pair_that_only_a_group_has_rated_is_not_said_to_be_rated_by_nobody() {
        let ratings = vec![rating('a', ("poppers", "2c-t-x"), Risk::Unsafe, "2026-05-12")];
        let html = card(Handed { lang: "de", names: ["poppers", "2c-t-7"], ratings, lowered: None });
        let text = read(&html);
        assert!(text.contains("Hohes Risiko, sagt Group a (12. Mai)."), "{text}");
        assert!(text.contains("In der eigenen Tabelle von Tentlight: nicht bewertet."), "{text}");
        assert!(text.contains("Das sagt eine Gruppe, nicht Tentlight"), "{text}");
        assert!(!text.contains("Das hat niemand geprüft"), "{text}");
        assert!(!text.contains("Niemand hat beschrieben"), "the group names a reason: {text}");
    }

    #[test]
    fn what_says_no_more_than_core_is_folded_and_what_core_lowered_is_told() {
        let ratings = vec![rating('a', ("alcohol", "ghb-gbl"), Risk::Unsafe, "2026-05-12")];
        let html = card(Handed { lang: "en", names: ["alcohol", "ghb"], ratings, lowered: None });
        let (before, folded) = html.split_once("<details").unwrap();
        assert!(folded.contains("Group a") && !before.contains("Group a"), "{html}");
        assert!(!read(&html).contains("own chart"), "{html}");

        let lowered = |on: &str| Some(Lowered { was: Risk::Dangerous, on: on.parse().unwrap() });
        let of = |lowered| read(&card(Handed { lang: "en", names: ["lsd", "alprazolam"], ratings: vec![], lowered }));
        let told = of(lowered("2026-10-03"));
        assert_eq!(told.matches("Was 'can kill' until 3 October 2026.").count(), 2, "{told}");
        assert!(!of(lowered("2026-05-03")).contains("Was '"));
    }
}
