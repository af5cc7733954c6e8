//! Safer use: the cards, the most needed first, and the way to them from a substance.

use tentlight::domain::Card;
use tentlight::feed::{Kind, embedded_fields, embedded_records};
use tentlight::i18n::Language;

use crate::app::TestApp;
use crate::start::{english, go_to, opened, pick};

const TITLES: &str = "#cards .rows .row-name";

fn cards(language: &str) -> TestApp {
    let mut app = opened(None, &[language]);
    go_to(&mut app, "cards");
    app
}

/// Ids of the cards in their order.
fn in_order() -> Vec<String> {
    let mut all: Vec<_> = embedded_records::<Card>(Kind::Card).into_iter().collect();
    all.sort_by_key(|(_, card)| card.place);
    all.into_iter().map(|(id, _)| id.to_string()).collect()
}

#[test]
fn every_card_stands_in_the_list_with_what_it_is_about_the_most_needed_first() {
    let app = cards("en");
    assert_eq!(app.text("h1"), "Safer use");
    let links = app.attrs("#cards .rows a", "href");
    assert_eq!(links, in_order().iter().map(|id| format!("/cards/{id}")).collect::<Vec<_>>());
    assert_eq!(app.texts(TITLES)[0], "After a break, your body can take less");
    assert_eq!(app.count("#cards .row-what"), links.len(), "each says in a line why it matters");
    assert_eq!(app.texts("#cards .learn-review"), ["Not yet reviewed by a clinician."], "once a screen");
}

#[test]
fn every_card_opens_in_every_language_with_all_its_points() {
    for language in Language::offered() {
        let language = language.tag.as_str();
        let mut app = cards(language);
        for id in in_order() {
            let words = embedded_fields(language, Kind::Card, &id);
            app.click(&format!("#cards a[href=/cards/{id}]"));
            assert_eq!(app.text("h1"), words["name"].text);
            assert_eq!(app.text(".learn-lead"), words["lead"].text);
            let points: Vec<_> = (1..).map_while(|point| words.get(&format!("p{point}"))).collect();
            assert!(points.len() > 3, "{id}");
            assert!(app.texts(".points li").iter().eq(points.iter().map(|text| &text.text)), "{id}\n{}", app.html());
            assert_eq!(app.count("#card [lang]"), 0, "{id} is whole in {language}");
            assert_eq!(app.count(".reviewed"), 1);
            app.click("#back");
        }
    }
}

#[test]
fn who_says_so_is_folded_below_and_no_site_is_told_where_the_reader_came_from() {
    let mut app = cards("en");
    app.click("#cards a[href=/cards/tolerance]");
    let sources = embedded_records::<Card>(Kind::Card).into_values().find(|card| card.place == 0).unwrap().sources;
    assert_eq!(app.text(".sources summary"), format!("{} sources", sources.len()));
    assert_eq!((app.count(".sources[open]"), app.count(".sources li")), (0, sources.len()));
    assert_eq!(app.count(".sources a[rel=noreferrer]"), app.count(".sources a"));
    assert!(app.texts(".sources li").iter().all(|text| text.contains(". Read 20")), "{}", app.html());
}

#[test]
fn an_opioid_leads_to_tolerance_first_and_to_all_cards() {
    for (typed, id) in [("heroin", "heroin"), ("methadone", "methadone"), ("codeine", "codeine")] {
        let mut app = english();
        pick(&mut app, typed, id);
        app.click("#mix-about a");
        let titles = app.texts("#substance-cards .row-name");
        assert_eq!(titles.len(), 4, "{titles:?}");
        assert_eq!(
            (titles[0].as_str(), titles[3].as_str()),
            ("After a break, your body can take less", "More safer use")
        );
        app.click("#substance-cards a[href=/cards/tolerance]");
        assert_eq!((app.count("#card"), app.text("h1")), (1, titles[0].clone()));
        app.click("#back");
        app.click("#substance-cards-all");
        assert_eq!(app.count("main#cards"), 1);
    }
}

#[test]
fn a_substance_shows_its_own_cards_and_one_without_any_shows_nothing() {
    let mut app = english();
    pick(&mut app, "mdma", "mdma");
    app.click("#mix-about a");
    let titles = app.texts("#substance-cards .row-name");
    assert!(titles.len() > 1 && !titles[0].contains("After a break"), "{titles:?}");
    for (typed, id) in [("naloxone", "naloxone"), ("nicotine", "nicotine")] {
        let mut app = english();
        pick(&mut app, typed, id);
        app.click("#mix-about a");
        assert_eq!(app.count("#substance-cards"), 0, "{id}");
    }
}
