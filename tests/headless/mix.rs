//! The Mix screen: type, pick, read.

use dioxus::prelude::Key;
use tentlight::store::{Setting, UserData};

use crate::app::TestApp;
use crate::start::{english, ketamine_and_alcohol, opened, pick};

const SEARCH: &str = "#mix-search";
const CHIPS: &str = "#mix-chosen button bdi";
const HEADLINE: &str = "#verdict h2";

fn risk(app: &TestApp) -> Option<String> {
    app.attr("#verdict", "data-risk")
}

#[test]
fn an_empty_screen_teaches_and_answers_nothing() {
    let app = english();
    assert_eq!((app.count("h1"), app.text("h1").as_str()), (1, "Mix"));
    assert_eq!(app.count("#verdict") + app.count("#mix-found") + app.count("#mix-chosen"), 0);
    assert_eq!(app.count(".mix-often button"), 3);
    assert_eq!(app.count("#place-help"), 1, "{}", app.html());
}

#[test]
fn each_taught_mix_is_rated() {
    for place in 0..3 {
        let mut app = english();
        let said = app.texts(".mix-often button")[place].clone();
        app.click(&format!(".mix-often button:named({said})"));
        let risk = risk(&app);
        assert!(matches!(risk.as_deref(), Some("dangerous" | "unsafe")), "{said}: {risk:?}\n{}", app.html());
        assert_eq!(app.texts(CHIPS).join(" + "), said);
    }
}

#[test]
fn two_names_typed_and_picked_give_their_verdict() {
    let mut app = english();
    pick(&mut app, "ket", "ketamine");
    assert_eq!(app.count("#verdict"), 0, "one substance is no mix");
    assert_eq!(app.text(".mix-one-more"), "Add one more to see what they do together.");
    assert_eq!(app.attr(SEARCH, "value").as_deref(), Some(""), "the field is empty again");
    pick(&mut app, "alc", "alcohol");

    assert_eq!(app.texts(CHIPS), ["Ketamine", "Alcohol"]);
    assert_eq!(risk(&app).as_deref(), Some("dangerous"));
    assert_eq!(app.text(HEADLINE), "Can kill.");
    assert_eq!(app.attrs("#mix-pairs li[data-risk]", "data-risk"), ["dangerous"]);
    assert_eq!(app.text("#mix-pairs .pair-names"), "Alcohol + Ketamine");
    assert!(app.count("#verdict dd") >= 3, "signs and what to do stand on the card\n{}", app.html());
    let said = app.texts("#mix-pairs details li");
    assert!(said.iter().any(|said| said.starts_with("TripSit") && said.contains(": Dangerous (looked at")), "{said:?}");
}

#[test]
fn the_same_substance_is_added_once() {
    let mut app = english();
    pick(&mut app, "ket", "ketamine");
    pick(&mut app, "special k", "ketamine");
    assert_eq!(app.texts(CHIPS), ["Ketamine"]);
}

#[test]
fn enter_adds_a_name_that_means_one_thing() {
    let mut app = english();
    app.input(SEARCH, "ketamine");
    app.keydown(SEARCH, Key::Enter);
    assert_eq!(app.texts(CHIPS), ["Ketamine"]);
}

#[test]
fn a_name_that_means_several_things_asks() {
    let mut app = english();
    app.input(SEARCH, "tusi");
    assert_eq!(app.count(".found-asks:role(status)"), 1, "{}", app.html());
    let offered = app.attrs("#mix-found button", "data-id");
    assert!(app.text(".found-asks").contains("mostly ketamine and MDMA"), "{}", app.text(".found-asks"));
    assert!(["ketamine", "mdma", "2c-b"].iter().all(|id| offered.iter().any(|held| held == id)), "{offered:?}");
    app.keydown(SEARCH, Key::Enter);
    assert_eq!(app.count("#mix-chosen"), 0, "Enter does not choose for the reader");
}

#[test]
fn a_slip_of_the_finger_asks_even_with_one_candidate() {
    let mut app = english();
    app.input(SEARCH, "mephedrnoe");
    assert_eq!(app.count("#mix-found button[data-id=mephedrone]"), 1);
    app.keydown(SEARCH, Key::Enter);
    assert_eq!(app.count("#mix-chosen"), 0);
}

#[test]
fn a_name_nobody_knows_is_kept_and_never_reads_as_low() {
    let mut app = english();
    app.input(SEARCH, "zzqx");
    assert_eq!(app.text("#mix-unknown"), "Add ‘zzqx’ as something nobody knows");
    app.keydown(SEARCH, Key::Enter);
    assert_eq!(app.count("#mix-chosen"), 0);
    app.click("#mix-unknown");
    assert_eq!(app.attrs("#mix-chosen button", "data-known"), ["false"]);
    pick(&mut app, "cannabis", "cannabis");
    assert_eq!(risk(&app).as_deref(), Some("unknown"));
    assert!(app.text(HEADLINE).starts_with("Not rated."), "{}", app.text(HEADLINE));
    assert_eq!(app.attrs("#mix-pairs li[data-risk]", "data-risk"), ["unknown"]);
    assert!(app.text("#mix-pairs .pair-names").contains("zzqx"), "{}", app.html());
}

#[test]
fn a_name_nobody_knows_does_not_hide_a_danger() {
    let mut app = english();
    ketamine_and_alcohol(&mut app);
    app.input(SEARCH, "zzqx");
    app.click("#mix-unknown");
    assert_eq!(risk(&app).as_deref(), Some("dangerous"));
    assert_eq!(app.text(HEADLINE), "Can kill, and 2 pairs nobody has rated.");
    assert_eq!(app.attrs("#mix-pairs li[data-risk]", "data-risk"), ["dangerous", "unknown", "unknown"], "worst first");
}

#[test]
fn a_press_on_a_chip_takes_it_away() {
    let mut app = english();
    ketamine_and_alcohol(&mut app);
    app.click("#mix-chosen :role(button):named(Remove Alcohol)");
    assert_eq!((app.texts(CHIPS), app.count("#verdict")), (vec!["Ketamine".to_owned()], 0));
    app.click(":named(Remove Ketamine)");
    assert_eq!((app.count("#mix-chosen"), app.count(".mix-often button")), (0, 3));
}

#[test]
fn ten_is_the_most() {
    let mut app = english();
    for name in 0..10 {
        assert_eq!(app.count(SEARCH), 1);
        app.input(SEARCH, &format!("zzqx{name}"));
        app.click("#mix-unknown");
    }
    assert_eq!((app.count("#mix-chosen button"), app.count(SEARCH)), (10, 0));
    assert_eq!(app.count(":role(status):named(Ten at most. Remove one to add another.)"), 1);
    assert_eq!(app.count("#mix-pairs li[data-risk]"), 45);
    app.click(":named(Remove zzqx4)");
    assert_eq!(app.count(SEARCH), 1);
}

#[test]
fn the_devices_language_is_the_first() {
    assert_eq!(opened(None, &["C", "de-AT"]).attr(".app", "lang").as_deref(), Some("de"));
    assert_eq!(opened(None, &[]).attr(".app", "lang").as_deref(), Some("en"));
}

#[test]
fn the_answer_to_a_mix_has_its_english_beneath_it_and_says_no_level_twice() {
    let mut app = opened(None, &["de"]);
    ketamine_and_alcohol(&mut app);
    pick(&mut app, "LSD", "lsd");
    assert_eq!(app.text("#verdict h2 .english"), "Can kill.");
    assert_eq!(app.text(".verdict-purity .english"), "As if each is what it was sold as.");
    assert_eq!(app.count(".pair-confidence .english"), 3, "{}", app.html());
    // The headline tells the first level; each of the others has its English once.
    let mut others = app.attrs("#mix-pairs li[data-risk]", "data-risk");
    assert_eq!((others.len(), others[0].as_str()), (3, "dangerous"));
    others.dedup();
    let told = app.texts(".pair-risk .english");
    assert_eq!((told.len(), told.contains(&"Can kill".to_owned())), (others.len() - 1, false), "{told:?}");
    assert!(app.texts("#mix-pairs li p .english").contains(&"Both add up.".to_owned()), "{}", app.html());
    assert_eq!(app.count("#mix-said .english"), 0, "a voice says it in one language");
    assert!(app.attrs("#mix-chosen button", "aria-label").iter().all(|label| label.ends_with("entfernen")));
}

#[test]
fn everything_on_a_german_page_is_german_or_says_what_it_is() {
    let mut app = opened(None, &["de"]);
    ketamine_and_alcohol(&mut app);
    // Only what is in another language says so: what a source is called, the word it used, and what stands beneath.
    let english = app.count("#mix-pairs details [lang=en]") + app.count(".app main .english[lang=en]");
    assert_eq!(app.count(".app main [lang]"), english, "{}", app.html());
    let english = app.texts("#mix-pairs [lang=en]");
    assert!(english.contains(&"TripSit drug combination chart".to_owned()), "{english:?}");
    assert!(english.contains(&"Dangerous".to_owned()), "{english:?}");
    assert!(
        app.texts("#mix-pairs details li").iter().any(|said| said.contains(": Dangerous (angesehen am")),
        "{}",
        app.html()
    );
    for place in ["#verdict h2", "#verdict .verdict-purity", "#mix-pairs .pair-names"] {
        assert_eq!(app.lang(place).as_deref(), Some("de"), "{place}");
    }
}

#[test]
fn a_language_from_right_to_left_turns_the_page() {
    let folder = tempfile::tempdir().unwrap();
    UserData::open(folder.path()).unwrap().set(Setting::Language, "ar-XB").unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    assert_eq!(app.attr(".app", "dir").as_deref(), Some("rtl"));
    assert_eq!(app.attr(".app", "lang").as_deref(), Some("ar-XB"));
    ketamine_and_alcohol(&mut app);
    assert_eq!(risk(&app).as_deref(), Some("dangerous"));
    for place in ["h1", HEADLINE, "#verdict .verdict-why", "#verdict dt", "#mix-pairs .pair-confidence", "#place-help"]
    {
        let texts = app.texts(place);
        let written = texts.iter().find(|text| !text.contains('\u{202e}'));
        assert!(!texts.is_empty() && written.is_none(), "{place} is written into the code: {written:?}");
    }
    assert!(app.texts("bdi").len() >= 4, "names stand on their own in the line\n{}", app.html());
}

/// With a broken user.db every start once forgot the language without a word.
#[test]
fn choices_that_are_not_kept_are_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let kept = opened(Some(folder.path()), &["en"]);
    assert!(!kept.texts(".note").iter().any(|note| note.contains("settings")), "{}", kept.html());
    let broken = tempfile::tempdir().unwrap();
    std::fs::write(broken.path().join("user.db"), "not a database, and long enough to be taken for one").unwrap();
    let app = opened(Some(broken.path()), &["en"]);
    assert!(app.text(".note").contains("settings cannot be kept"), "{}", app.html());
}

#[test]
fn a_record_that_breaks_under_the_readers_hands_is_answered_from_the_built_in_edition_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    assert_eq!(app.count(".note"), 0);
    let content = rusqlite::Connection::open(folder.path().join("content.db")).unwrap();
    let broken = content.execute("UPDATE record SET value = '{}' WHERE id = 'alcohol.ketamine'", []).unwrap();
    assert_eq!(broken, 1);
    ketamine_and_alcohol(&mut app);
    assert_eq!(risk(&app).as_deref(), Some("dangerous"));
    assert!(app.text(".note").contains("From the built-in edition of"), "{}", app.html());
}

#[test]
fn a_name_nobody_knows_is_added_once_however_it_is_written() {
    let mut app = english();
    for typed in ["zzqx", "ZZ-QX"] {
        app.input(SEARCH, typed);
        app.click("#mix-unknown");
    }
    assert_eq!(app.texts(CHIPS), ["zzqx"]);
}

/// The order a voice reads in, and Tab goes in: what it is about, the answer and why, the pairs, then what is pressed.
#[test]
fn what_matters_most_is_read_first() {
    let mut app = english();
    pick(&mut app, "fluox", "fluoxetine");
    pick(&mut app, "tramadol", "tramadol");
    app.input(SEARCH, "ket");
    let page = app.html();
    let order = [
        "<h1",
        "class=\"mix-everything\"",
        "id=\"verdict\"",
        "<h2",
        "class=\"verdict-prescribed\"",
        "class=\"verdict-why\"",
        "class=\"verdict-purity\"",
        "class=\"reason\"",
        "id=\"verdict-help\"",
        "id=\"mix-pairs\"",
        "id=\"mix-about\"",
        "id=\"mix-chosen\"",
        "id=\"mix-search\"",
        "id=\"mix-found\"",
        "id=\"place-mix\"",
        "id=\"place-events\"",
        "id=\"place-help\"",
        "id=\"place-nearby\"",
        "id=\"place-more\"",
    ];
    let places: Vec<_> =
        order.iter().map(|what| page.find(what).unwrap_or_else(|| panic!("no {what} in\n{page}"))).collect();
    assert!(places.is_sorted(), "{:?}\n{page}", order.iter().zip(&places).collect::<Vec<_>>());
}

#[test]
fn a_voice_hears_the_headline_from_a_place_that_was_there_before() {
    let mut app = english();
    assert_eq!((app.attr("#mix-said", "role").as_deref(), app.text("#mix-said").as_str()), (Some("status"), ""));
    ketamine_and_alcohol(&mut app);
    assert_eq!(app.text("#mix-said"), app.text(HEADLINE));
}

#[test]
fn a_mix_is_not_lost_when_another_pair_is_looked_at() {
    let mut app = english();
    ketamine_and_alcohol(&mut app);
    pick(&mut app, "mdma", "mdma");
    let before = app.texts(CHIPS);
    app.click("#mix-about a[href=/substance/ketamine]");
    app.click("#substance-others [data-id=caffeine]");
    assert_eq!(app.texts(CHIPS), ["Ketamine", "Caffeine"]);
    assert_eq!(app.text("#mix-before"), "Back to Ketamine + Alcohol + MDMA");
    app.click("#mix-before");
    assert_eq!(app.texts(CHIPS), before);
}

#[test]
fn a_name_that_means_several_other_things_says_nothing_of_pink_powder() {
    let mut app = english();
    app.input(SEARCH, "ADHD meds");
    assert_eq!((app.count(".found-asks"), app.count(".found-tusi")), (1, 0), "{}", app.html());
}

#[test]
fn a_voice_hears_that_nobody_knows_a_name() {
    let mut app = english();
    app.input(SEARCH, "zzqx");
    assert_eq!(app.count(":role(status):named(Nobody here knows that name.)"), 1, "{}", app.html());
}

/// A name of two hundred letters filled the screen, as a chip and wherever it was told of.
#[test]
fn a_long_name_nobody_knows_is_shortened_and_told_in_full_to_a_voice() {
    let mut app = english();
    let long = "zzqx ".repeat(39) + "zzqx";
    app.input(SEARCH, &long);
    app.click("#mix-unknown");
    assert_eq!(app.attr("#mix-chosen button", "title").as_deref(), Some(&*long));
    assert_eq!(app.attr("#mix-chosen button", "aria-label"), Some(format!("Remove {long}")));
    pick(&mut app, "ket", "ketamine");
    for what in [CHIPS, "#mix-pairs .pair-names", ".verdict-open"] {
        let longest = app.texts(what).into_iter().map(|text| text.chars().count()).max();
        assert!(longest.is_none_or(|letters| letters < 150), "{what}: {longest:?}");
    }
    assert!(app.texts(CHIPS)[0].ends_with('…'), "{:?}", app.texts(CHIPS));
}
