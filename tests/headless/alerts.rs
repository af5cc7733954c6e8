//! Alerts: what is warned of, how that is known, and that the list says nothing of what is not in it.

use std::collections::BTreeMap;

use tempfile::TempDir;
use tentlight::feed::Anchors;

use crate::app::TestApp;
use crate::start::{english, go_to, opened, page, pick};
use crate::updates::{directory_of, group_with, key, now, on, phone, start, texts};

fn held() -> TempDir {
    let alert = |sold_as: &str, found: &str, rest: &str| {
        format!(
            r#"{{"sold_as":"{sold_as}","found":[{found}],"form":"pill","region":{{"en":"Brandenburg"}},"advice":{{"en":"Not alone.","de":"Nicht allein."}},"contact":{{"kind":"mail","value":"lab@peers.example"}},{rest}}}"#
        )
    };
    let lab = r#""method":{"en":"HPLC","de":"HPLC"},"cannot_see":{"en":"Anything below one percent"}"#;
    let white = format!(
        r#""colour":{{"en":"white","de":"weiß"}},"logo":{{"en":"a whale"}},"tested_on":"2027-06-01","severity":"danger","relevant_until":"2027-12-31","state":"current",{lab}"#
    );
    let reported = r#""colour":{"en":"grey"},"tested_on":"2027-06-02","severity":"notice","relevant_until":"2027-12-31","state":"current""#;
    let old = format!(
        r#""tested_on":"2027-01-02","severity":"warning","relevant_until":"2027-02-01","state":"current",{lab}"#
    );
    let wrong = format!(
        r#""colour":{{"en":"green"}},"tested_on":"2027-05-02","severity":"danger","relevant_until":"2027-12-31","state":"current",{lab}"#
    );
    let corrected = format!(
        r#""colour":{{"en":"green"}},"tested_on":"2027-05-05","severity":"notice","relevant_until":"2027-12-31","state":"corrected","corrects":"wrong",{lab}"#
    );
    let withdrawn = format!(
        r#""tested_on":"2027-05-06","severity":"notice","relevant_until":"2027-12-31","state":"withdrawn","corrects":"taken",{lab}"#
    );
    let records = BTreeMap::from([
        (
            key("alert", "bar"),
            alert("Xanax", r#"{"what":"bromazolam","amount":4.1,"unit":"mg"},{"what":"metonitazene"}"#, &white),
        ),
        (key("alert", "powder"), alert("ketamine", "", reported)),
        (key("alert", "winter"), alert("MDMA", r#"{"what":"MDMA","amount":200,"unit":"mg"}"#, &old)),
        (key("alert", "wrong"), alert("MDMA", r#"{"what":"PMMA"}"#, &wrong)),
        (key("alert", "right"), alert("MDMA", r#"{"what":"MDMA","amount":140,"unit":"mg"}"#, &corrected)),
        (key("alert", "taken"), alert("speed", r#"{"what":"caffeine"}"#, &wrong)),
        (key("alert", "back"), alert("speed", r#"{"what":"caffeine"}"#, &withdrawn)),
    ]);
    phone(&[&group_with(records, |_| {})])
}

fn alerts(folder: &TempDir, language: &str) -> TestApp {
    let mut app = start(on(folder.path(), language, now));
    go_to(&mut app, "alerts");
    app
}

fn ids(app: &TestApp) -> Vec<String> {
    app.attrs("#alerts-list a", "data-id")
}

const EN: &str = "Not in this list says nothing about a pill.";

#[test]
fn the_list_always_says_that_it_says_nothing_of_what_is_not_in_it() {
    let folder = held();
    let mut app = alerts(&folder, "en");
    assert_eq!(app.text("#alerts-nothing-said"), EN);
    app.input("#alerts-search", "zzqx");
    assert_eq!((app.text("#alerts-nothing-said").as_str(), app.text("#alerts-count").as_str()), (EN, "No alert fits."));
    app.input("#alerts-search", "");
    app.click("#alerts-list a[data-id=bar]");
    assert_eq!(app.text("#alert-list"), EN);

    let mut app = english();
    go_to(&mut app, "alerts");
    assert_eq!((app.text("#alerts-nothing-said").as_str(), app.count("#alerts-none")), (EN, 1));
    let mut app = opened(None, &["de"]);
    go_to(&mut app, "alerts");
    let german = format!("Nicht in dieser Liste zu stehen sagt nichts über eine Pille. {EN}");
    assert_eq!(app.text("#alerts-nothing-said"), german);
}

#[test]
fn the_latest_stand_first_and_old_ones_apart() {
    let folder = held();
    let app = alerts(&folder, "en");
    assert_eq!(ids(&app).first().map(String::as_str), Some("powder"));
    assert_eq!(app.attrs("#alerts-old a", "data-id"), ["winter"]);
    let rows = app.texts("#alerts-list .row");
    assert!(rows[0].contains("Good to know") && rows[0].contains("Reported, not tested"), "{rows:?}");
    assert!(rows[1].contains("Can kill") && rows[1].contains("Tested: HPLC"), "{rows:?}");
    assert!(
        rows[1].contains("In it: Bromazolam: 4.1 mg, Metonitazene") && rows[1].contains("logo resembling a whale"),
        "{rows:?}"
    );
    assert!(rows[1].contains("Brandenburg · Tue 1 June") && rows[1].contains("Nobody vouches for it yet"), "{rows:?}");
}

#[test]
fn alerts_are_found_by_name_also_another_name_of_the_same_and_by_their_look() {
    let folder = held();
    let mut app = alerts(&folder, "en");
    for (typed, found) in [
        ("xanax", "bar"),
        ("alprazolam", "bar"),
        ("white whale", "bar"),
        ("grey", "powder"),
        ("bromazolam", "bar"),
        ("ket", "powder"),
    ] {
        app.input("#alerts-search", typed);
        assert_eq!(ids(&app), [found], "{typed}");
    }
    app.input("#alerts-search", "brandenburg");
    assert_eq!(ids(&app).len(), 6);
}

#[test]
fn an_alert_says_how_it_is_known_what_is_not_and_what_to_do() {
    let folder = held();
    let mut app = alerts(&folder, "de");
    app.click("#alerts-list a[data-id=bar]");
    assert_eq!(app.text("h1"), "Verkauft als Xanax");
    assert_eq!(app.texts("#alert-found li"), ["Bromazolam: 4,1 mg", "Metonitazen: nicht gemessen"]);
    assert_eq!(app.text("#alert-tested"), "Getestet: HPLC");
    let unseen = "Dieser Test sieht nicht: That test cannot see: Anything below one percent";
    assert_eq!(app.text("#alert-unseen"), unseen);
    assert_eq!(app.text("#alert-advice"), "Nicht allein.");
    assert_eq!(app.attrs(".contacts a", "href"), ["mailto:lab@peers.example"]);
    app.click("#alert-help");
    assert_eq!(app.count("#help-screen"), 1);
}

#[test]
fn what_was_only_reported_says_so_and_no_more() {
    let folder = held();
    let mut app = alerts(&folder, "en");
    app.click("#alerts-list a[data-id=powder]");
    assert_eq!(app.text("#alert-tested"), "Reported, not tested");
    assert_eq!((app.count("#alert-unseen"), app.count("#alert-found li")), (0, 0));
}

#[test]
fn corrections_and_withdrawals_stay_in_sight_and_lead_to_each_other() {
    let folder = held();
    let mut app = alerts(&folder, "en");
    let state = |app: &TestApp, id: &str| app.texts(&format!("a[data-id={id}] .alert-state"));
    assert_eq!(state(&app, "wrong"), ["Corrected since"]);
    assert_eq!(state(&app, "right"), ["Corrected: this replaces an earlier alert"]);
    assert_eq!(state(&app, "taken"), ["Taken back since"]);
    assert_eq!(state(&app, "back"), ["Withdrawn: the group takes its alert back"]);
    app.click("a[data-id=wrong]");
    app.click("#alert-later");
    assert_eq!(app.texts("#alert-found li"), ["MDMA: 140 mg"]);
    app.click("#alert-earlier");
    assert_eq!(app.texts("#alert-found li"), ["PMMA: not measured"]);
}

/// An alert of what was sold as Xanax.
fn warning(rest: &str) -> String {
    format!(
        r#"{{"sold_as":"Xanax","found":[{{"what":"bromazolam"}}],"form":"pill","region":{{"en":"Tyrol"}},"advice":{{"en":"Not alone."}},"contact":{{"kind":"mail","value":"lab@peers.example"}},"relevant_until":"2027-12-31",{rest}}}"#
    )
}

const TESTED: &str = r#""method":{"en":"HPLC"},"cannot_see":{"en":"Anything below one percent"}"#;

/// Whoever saw an alert must come by what became of it (safety.md 25).
#[test]
fn what_takes_back_an_alert_stays_among_todays_for_ninety_days_after_its_news() {
    let of = |until: &str, state: &str| {
        warning(&format!(r#""tested_on":"2027-01-02","severity":"danger",{state}"#)).replace("2027-12-31", until)
    };
    let back = r#""state":"withdrawn","corrects":"gone""#;
    let records = BTreeMap::from([
        (key("alert", "over"), of("2027-06-03", r#""state":"current""#)),
        (key("alert", "back"), of("2027-03-10", back)),
        (key("alert", "long-back"), of("2027-02-10", back)),
    ]);
    let folder = phone(&[&group_with(records, |_| {})]);
    let app = alerts(&folder, "en");
    assert_eq!(ids(&app), ["back"]);
    assert_eq!(app.attrs("#alerts-old a", "data-id"), ["long-back", "over"]);
}

#[test]
fn what_was_corrected_and_taken_back_is_taken_back_and_of_corrections_the_latest_counts() {
    let of = |day: u8, state: &str| {
        warning(&format!(r#""tested_on":"2027-05-{day:02}","severity":"danger",{state},{TESTED}"#))
    };
    let corrects = |state: &str, id: &str| format!(r#""state":"{state}","corrects":"{id}""#);
    let records = BTreeMap::from([
        (key("alert", "one"), of(2, r#""state":"current""#)),
        (key("alert", "one-a"), of(3, &corrects("withdrawn", "one"))),
        (key("alert", "one-b"), of(9, &corrects("corrected", "one"))),
        (key("alert", "two"), of(2, r#""state":"current""#)),
        (key("alert", "two-a"), of(3, &corrects("corrected", "two"))),
        (key("alert", "two-b"), of(9, &corrects("corrected", "two"))),
    ]);
    let folder = phone(&[&group_with(records, |_| {})]);
    for (id, said, state, tested) in
        [("one", "Taken back since", "withdrawn", "3 May"), ("two", "Corrected since", "corrected", "9 May")]
    {
        let mut app = alerts(&folder, "en");
        assert_eq!(app.texts(&format!("a[data-id={id}] .alert-state")), [said]);
        app.click(&format!("a[data-id={id}]"));
        assert_eq!(app.texts(".alert-states .alert-state"), [said], "the page as the list");
        app.click("#alert-later");
        assert_eq!(app.attr("#alert", "data-state").as_deref(), Some(state));
        assert!(app.text("#alert").contains(tested), "{}", app.text("#alert"));
    }
}

#[test]
fn a_verdict_names_the_alerts_that_hold_about_what_is_in_it_and_leads_to_them() {
    let folder = held();
    let mut app = start(on(folder.path(), "en", now));
    pick(&mut app, "alpraz", "alprazolam");
    pick(&mut app, "mdma", "mdma");
    let said = app.texts(".verdict-alerts .alerts-counted");
    let expected = ["1 warning about things sold as Xanax", "1 warning about things sold as MDMA"];
    assert_eq!(said, expected, "neither old ones nor what was corrected");
    let html = page(&app);
    assert!(
        html.find("<h2") < html.find("verdict-purity") && html.find("verdict-purity") < html.find("verdict-alerts")
    );
    app.click(".verdict-alerts[data-substance=alprazolam]");
    assert_eq!(app.attr("#alerts-search", "value").as_deref(), Some("Xanax"));
    assert_eq!(ids(&app), ["bar"]);
    app.click("#leave");
    app.click("#left-back");
    app.click("#place-more");
    app.click("#more-alerts");
    assert_eq!(app.attr("#alerts-search", "value").as_deref(), Some(""), "what was looked for is forgotten");
}

/// A report of nobody knows whom must not speak in the app's own voice.
#[test]
fn below_a_verdict_stands_who_warns_first_those_who_are_vouched_for_and_tested() {
    let of = |rest: &str| warning(&format!(r#""severity":"danger","state":"current",{rest}"#));
    let lab = BTreeMap::from([
        (key("alert", "tested"), of(&format!(r#""tested_on":"2027-04-02",{TESTED}"#))),
        (key("alert", "heard"), of(r#""tested_on":"2027-05-02""#)),
    ]);
    let lab = group_with(lab, |head| head.title = texts(&[("en", "The lab")]));
    let (newer, tested) = (r#""tested_on":"2027-06-02""#, format!(r#""tested_on":"2027-06-01",{TESTED}"#));
    let anybody = BTreeMap::from([(key("alert", "new"), of(newer)), (key("alert", "same"), of(&tested))]);
    let anybody = group_with(anybody, |_| {});
    let directory = directory_of(&lab);
    let folder = phone(&[&lab, &anybody, &directory]);
    let anchors = Anchors { core: Vec::new(), directory: vec![directory.feed] };
    let mut app = start(on(folder.path(), "en", now).with_anchors(anchors));
    pick(&mut app, "alpraz", "alprazolam");
    pick(&mut app, "mdma", "mdma");
    assert_eq!(
        app.texts(".alert-sayer"),
        [
            "The lab · Tested: HPLC",
            "The lab · Reported, not tested",
            "Peers of the lake · Nobody vouches for it yet · Tested: HPLC",
            "and 1 more"
        ]
    );
}
