//! What a phone and a browser do that a desktop does not: back, links while the app runs, what others may not see.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use chrono::{DateTime, Utc};
use dioxus::prelude::VirtualDom;
use tentlight::domain::Link;
use tentlight::platform::{Device, Handed, Network, Reminding};
use tentlight::ui::{App, Opened};

use crate::app::TestApp;
use crate::scripts::Scripts;
use crate::start::{go_to, ketamine_and_alcohol, now};

const FOLLOW: &str = "tentlight://follow/";

/// A device that can do everything, and writes down what it was told.
#[derive(Debug, Default)]
pub(crate) struct Told {
    hidden: Option<bool>,
    awake: bool,
    has_left: bool,
    said: Vec<String>,
    link: Option<String>,
    country: Option<String>,
    voices: Vec<&'static str>,
    pub(crate) network: Network,
    /// Whether it may remind, and whether it was asked to.
    pub(crate) may_remind: bool,
    pub(crate) asks_to_remind: bool,
    pub(crate) moments: Vec<DateTime<Utc>>,
    pub(crate) words: String,
    pub(crate) shared: Option<(String, String)>,
}

#[derive(Debug, Default)]
pub(crate) struct Phone {
    pub(crate) told: RefCell<Told>,
    /// Whether it is a browser: then it can do less.
    in_browser: bool,
}

impl Device for Phone {
    fn has_history(&self) -> bool {
        self.in_browser
    }

    fn opened_by(&self) -> Option<String> {
        self.told.borrow_mut().link.take()
    }

    fn leave(&self) -> bool {
        self.told.borrow_mut().has_left = !self.in_browser;
        !self.in_browser
    }

    fn hide_from_others(&self, hidden: bool) {
        self.told.borrow_mut().hidden = Some(hidden);
    }

    fn keep_awake(&self, awake: bool) -> bool {
        self.told.borrow_mut().awake = awake;
        !self.in_browser
    }

    fn network_country(&self) -> Option<String> {
        self.told.borrow().country.clone()
    }

    fn can_speak(&self, lang: &str) -> Option<bool> {
        (!self.in_browser).then(|| self.told.borrow().voices.contains(&lang))
    }

    fn speak(&self, text: &str, lang: &str) -> bool {
        self.told.borrow_mut().said.push(format!("{lang}: {text}"));
        true
    }

    fn hush(&self) {
        self.told.borrow_mut().said.clear();
    }

    fn network(&self) -> Network {
        self.told.borrow().network
    }

    fn reminding(&self) -> Reminding {
        if self.told.borrow().may_remind { Reminding::Always } else { Reminding::OnceAllowed }
    }

    fn ask_to_remind(&self) {
        self.told.borrow_mut().asks_to_remind = true;
    }

    fn remind_at(&self, moments: &[DateTime<Utc>], title: &str, text: &str) {
        let mut told = self.told.borrow_mut();
        told.moments = moments.to_vec();
        told.words = format!("{title}: {text}");
    }

    fn hands_out(&self) -> bool {
        true
    }

    fn shares_text(&self) -> bool {
        true
    }

    fn share_text(&self, text: &str) -> bool {
        self.told.borrow_mut().shared = Some((String::new(), text.to_owned()));
        true
    }

    fn hand_out(&self, name: &str, mime: &str, _bytes: &[u8]) -> io::Result<Handed> {
        self.told.borrow_mut().shared = Some((name.to_owned(), mime.to_owned()));
        Ok(Handed::Asked)
    }

    fn forget_handed_out(&self) {
        self.told.borrow_mut().shared = None;
    }
}

/// The app past its first run on a device.
fn on(phone: &Rc<Phone>, link: Option<&str>) -> (TestApp, Scripts) {
    in_language(phone, "en", link)
}

fn in_language(phone: &Rc<Phone>, language: &str, link: Option<&str>) -> (TestApp, Scripts) {
    let scripts = Scripts::new();
    let mut opened = Opened::in_folder(None, &[language.to_owned()], now).on(Rc::clone(phone) as Rc<dyn Device>);
    if let Some(link) = link {
        opened = opened.at(Link::parse(link).unwrap());
    }
    let dom = VirtualDom::new(App).with_root_context(opened).with_root_context(scripts.document());
    let mut app = TestApp::new(dom);
    if app.count("#welcome-start") == 1 {
        app.click("#welcome-start");
    }
    (app, scripts)
}

fn phone() -> (Rc<Phone>, TestApp, Scripts) {
    let phone = Rc::new(Phone::default());
    let (app, scripts) = on(&phone, None);
    (phone, app, scripts)
}

/// The key of a phone, or one step back in a browser.
fn back(app: &mut TestApp, scripts: &Scripts) {
    scripts.say("tentlightBack", true);
    app.hear();
}

fn opened(app: &mut TestApp, scripts: &Scripts, link: &str) {
    scripts.say("tentlightOpened", link);
    app.hear();
}

fn group() -> String {
    format!("{FOLLOW}{}?u=https://peers.example&n=Peers", crate::feed_maker::Group::new().feed)
}

// Back

#[test]
fn back_leads_from_screen_to_screen_and_then_out() {
    let (phone, mut app, scripts) = phone();
    app.click("#place-events");
    app.click("#place-events");
    go_to(&mut app, "about");
    for title in ["More", "Events", "Mix"] {
        back(&mut app, &scripts);
        assert_eq!(app.text("h1"), title);
        assert!(!phone.told.borrow().has_left, "{title}");
    }
    back(&mut app, &scripts);
    assert!(phone.told.borrow().has_left);
}

#[test]
fn back_answers_a_question_with_what_changes_nothing() {
    let (phone, mut app, scripts) = phone();
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    assert_eq!(app.count("[role=alertdialog]"), 1);
    back(&mut app, &scripts);
    assert_eq!((app.count("[role=alertdialog]"), app.text("h1").as_str()), (0, "Settings"));
    back(&mut app, &scripts);
    assert_eq!(app.text("h1"), "More");
    assert!(!phone.told.borrow().has_left);
}

#[test]
fn back_in_help_closes_what_lies_above_then_leads_a_step_back_and_never_out_of_the_app() {
    let phone = Rc::new(Phone::default());
    let (mut app, scripts) = on(&phone, Some("tentlight://help"));
    let first = app.text("#help-step-head");
    app.click("#help-answer-no");
    let second = app.text("#help-step-head");
    for open in ["#help-more", "#help-light"] {
        app.click(open);
        assert_eq!(app.count("[role=dialog]"), 1, "{open}");
        back(&mut app, &scripts);
        assert_eq!((app.count("[role=dialog]"), app.text("#help-step-head")), (0, second.clone()), "{open}");
    }
    back(&mut app, &scripts);
    assert_eq!(app.text("#help-step-head"), first);
    back(&mut app, &scripts);
    assert_eq!((app.count("#help-screen"), phone.told.borrow().has_left), (0, false), "{}", app.html());
    back(&mut app, &scripts);
    assert!(phone.told.borrow().has_left);
}

#[test]
fn back_in_the_chart_leads_from_a_row_to_the_whole_of_it() {
    let (_, mut app, scripts) = phone();
    go_to(&mut app, "chart");
    app.click("#chart-matrix th[data-row=ketamine]");
    assert_eq!(app.attr("#chart", "data-view").as_deref(), Some("rows"));
    back(&mut app, &scripts);
    assert_eq!(app.attr("#chart", "data-view").as_deref(), Some("matrix"));
    back(&mut app, &scripts);
    assert_eq!(app.text("h1"), "More");
}

#[test]
fn nothing_that_was_left_or_cleared_stands_behind_back() {
    let (phone, mut app, scripts) = phone();
    app.click("#place-events");
    app.click("#leave");
    back(&mut app, &scripts);
    assert_eq!((app.count("#left"), phone.told.borrow().has_left), (1, true));
}

/// A browser counts the steps forward: as often it can be asked to go back before it leaves the page.
#[test]
fn a_browser_hears_of_each_step_forward_and_of_none_back() {
    let phone = Rc::new(Phone { in_browser: true, ..Phone::default() });
    let (mut app, scripts) = on(&phone, None);
    let (went, left) = ("tentlightWent?.()", "tentlightLeave?.()");
    assert_eq!(scripts.count(went), 0);
    go_to(&mut app, "about");
    assert_eq!(scripts.count(went), 2);
    app.click("#back");
    back(&mut app, &scripts);
    assert_eq!((app.text("h1").as_str(), scripts.count(went), scripts.count(left)), ("Mix", 2, 0));
    app.click("#place-events");
    assert_eq!(scripts.count(went), 3);
    back(&mut app, &scripts);
    back(&mut app, &scripts);
    assert_eq!((app.text("h1").as_str(), scripts.count(left)), ("Mix", 1));
    go_to(&mut app, "settings");
    let before = scripts.count(went);
    app.click("#settings-clear");
    back(&mut app, &scripts);
    assert_eq!(scripts.count(went), before + 1, "a question has an entry of its own");
    let (_, mut app, scripts) = self::phone();
    go_to(&mut app, "about");
    assert_eq!(scripts.count(went), 0, "a phone has no such history");
}

/// Help is one screen, and so are the questions and sheets on it: what answers "back" has its own entry all the same.
#[test]
fn a_browser_hears_of_each_step_of_help_and_of_what_lies_above() {
    let phone = Rc::new(Phone { in_browser: true, ..Phone::default() });
    let (mut app, scripts) = on(&phone, None);
    let (went, left) = ("tentlightWent?.()", "tentlightLeave?.()");
    app.click("#place-help");
    for answer in ["no", "called", "not"] {
        app.click(&format!("#help-answer-{answer}"));
    }
    assert_eq!(scripts.count(went), 4, "help and three steps");
    app.click("#help-more");
    assert_eq!(scripts.count(went), 5);
    for _ in 0..5 {
        assert_eq!(app.count("#help-screen"), 1, "{}", app.html());
        back(&mut app, &scripts);
    }
    assert_eq!((app.count("#help-screen"), scripts.count(went), scripts.count(left)), (0, 5, 0));
    go_to(&mut app, "settings");
    let before = scripts.count(went);
    app.click("#settings-clear");
    assert_eq!(scripts.count(went), before + 1, "a question");
    back(&mut app, &scripts);
    back(&mut app, &scripts);
    app.click("#more-chart");
    let before = scripts.count(went);
    app.click("#chart-matrix th[data-row=ketamine]");
    assert_eq!(scripts.count(went), before + 1, "a row of the chart");
}

#[test]
fn clearing_takes_back_the_reminders_and_the_copies_of_what_was_handed_out() {
    let (phone, mut app, _) = phone();
    phone.told.borrow_mut().shared = Some(("tentlight-river.ics".to_owned(), "text/calendar".to_owned()));
    phone.told.borrow_mut().moments = vec![now()];
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    app.click("#clear-yes");
    let told = phone.told.borrow();
    assert_eq!((told.shared.clone(), told.moments.clone()), (None, Vec::new()), "{}", app.html());
}

// Links that open the app while it runs

#[test]
fn a_link_to_a_group_asks_and_back_leads_to_where_the_reader_was() {
    let (_, mut app, scripts) = phone();
    app.click("#place-events");
    opened(&mut app, &scripts, &group());
    assert_eq!(app.count("#follow"), 1, "{}", app.html());
    assert!(app.text("#follow").contains("Peers"), "{}", app.html());
    back(&mut app, &scripts);
    assert_eq!(app.text("h1"), "Events");
}

#[test]
fn a_link_to_help_helps_at_once_also_in_an_app_that_was_left() {
    let (_, mut app, scripts) = phone();
    app.click("#leave");
    opened(&mut app, &scripts, "tentlight://help");
    assert_eq!(app.count("#help-screen"), 1, "{}", app.html());
    back(&mut app, &scripts);
    assert_eq!(app.count("#left"), 1);
}

#[test]
fn a_broken_link_says_so_and_somebody_elses_does_nothing() {
    let (_, mut app, scripts) = phone();
    opened(&mut app, &scripts, "tentlight://follow/nobody");
    assert_eq!(app.count("#follow-bad"), 1);
    let (_, mut app, scripts) = phone();
    opened(&mut app, &scripts, "https://elsewhere.example/#/x");
    assert_eq!(app.text("h1"), "Mix");
}

/// A phone told the app of a link before its page could hear it.
#[test]
fn a_link_that_came_while_the_page_was_made_is_followed_and_so_is_the_address_of_a_page() {
    let phone = Rc::new(Phone::default());
    phone.told.borrow_mut().link = Some("tentlight://help".to_owned());
    let (app, _) = on(&phone, None);
    assert_eq!(app.count("#help-screen"), 1);

    let phone = Rc::new(Phone { in_browser: true, ..Phone::default() });
    let (mut app, scripts) = on(&phone, None);
    phone.told.borrow_mut().link = Some(group());
    opened(&mut app, &scripts, "");
    assert_eq!(app.count("#follow"), 1);
}

// What others may not see

#[test]
fn a_phone_keeps_mix_and_help_out_of_pictures_and_nothing_else() {
    let (phone, mut app, _) = phone();
    let hidden = || phone.told.borrow().hidden;
    assert_eq!(hidden(), Some(true), "mix");
    ketamine_and_alcohol(&mut app);
    assert_eq!(hidden(), Some(true), "a verdict");
    for (place, is_hidden) in [("events", false), ("mix", true), ("nearby", false), ("help", true)] {
        app.click(&format!("#place-{place}"));
        assert_eq!(hidden(), Some(is_hidden), "{place}");
    }
    app.click("#help-close");
    go_to(&mut app, "chart");
    assert_eq!(hidden(), Some(true), "the chart");
    app.click("#leave");
    assert_eq!(hidden(), Some(false), "an empty screen");
    let phone = Rc::new(Phone::default());
    let _help = on(&phone, Some("tentlight://help"));
    assert_eq!(phone.told.borrow().hidden, Some(true), "help before anything else");
}

// What a phone does for the page

#[test]
fn the_screen_stays_on_while_somebody_is_helped() {
    let (phone, mut app, scripts) = phone();
    assert!(!phone.told.borrow().awake);
    app.click("#place-help");
    assert!(phone.told.borrow().awake);
    app.click("#help-close");
    assert!(!phone.told.borrow().awake);
    assert_eq!(scripts.count("wakeLock"), 0, "the page need not ask");

    let phone = Rc::new(Phone { in_browser: true, ..Phone::default() });
    let (mut app, scripts) = on(&phone, None);
    app.click("#place-help");
    assert_eq!(scripts.count("wakeLock"), 1);
}

#[test]
fn a_step_is_read_aloud_by_the_phone_where_it_has_a_voice_of_its_own() {
    let phone = Rc::new(Phone::default());
    phone.told.borrow_mut().voices = vec!["en"];
    let (mut app, scripts) = on(&phone, Some("tentlight://help"));
    app.click("#help-speak");
    let said = phone.told.borrow().said.clone();
    assert!(matches!(&said[..], [one] if one.starts_with("en: Do they wake?")), "{said:?}");
    assert_eq!(scripts.count("speechSynthesis.speak"), 0);
    app.click("#help-close");
    assert!(phone.told.borrow().said.is_empty(), "it stops with the step");

    // What stands beneath in English is for eyes: one voice, one language.
    let phone = Rc::new(Phone::default());
    phone.told.borrow_mut().voices = vec!["de"];
    let (mut app, _) = in_language(&phone, "de", Some("tentlight://help"));
    app.click("#help-speak");
    let said = phone.told.borrow().said.clone();
    assert_eq!(app.text("#help-step-head .english"), "Do they wake?");
    assert!(
        matches!(&said[..], [one] if one.starts_with("de: Wacht die Person auf?") && !one.contains("wake")),
        "{said:?}"
    );
    let (app, _) = on(&Rc::new(Phone::default()), Some("tentlight://help"));
    assert_eq!(app.count("#help-speak"), 0, "no voice, no button");
}

#[test]
fn the_country_of_the_network_is_offered_first_and_never_taken() {
    let phone = Rc::new(Phone::default());
    phone.told.borrow_mut().country = Some("at".to_owned());
    let (mut app, _) = on(&phone, None);
    go_to(&mut app, "settings");
    let offered = app.texts("#settings-country option");
    assert_eq!(offered[..2], ["Not sure", "Austria (your phone's network)"]);
    assert_eq!(offered.iter().filter(|one| one.contains("Austria")).count(), 1);
    app.click("#place-help");
    assert_eq!(app.attr("#help-call", "href").as_deref(), Some("tel:112"), "the number is that of no country");

    phone.told.borrow_mut().country = Some("zz".to_owned());
    let (mut app, _) = on(&phone, None);
    go_to(&mut app, "settings");
    assert!(!app.texts("#settings-country option").iter().any(|one| one.contains("network")));
}
