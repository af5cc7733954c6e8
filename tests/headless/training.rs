//! The training: lessons and what was read of them, the quiz, and that all of it stays here until it is forgotten.

use std::path::Path;

use tempfile::TempDir;
use tentlight::domain::{Lesson, Protocol, Question};
use tentlight::feed::{Kind, embedded_fields, embedded_records};
use tentlight::i18n::Language;
use tentlight::store::{Setting, UserData};

use crate::app::TestApp;
use crate::start::{go_to, opened, page};

fn training(folder: Option<&Path>, language: &str) -> TestApp {
    let mut app = opened(folder, &[language]);
    go_to(&mut app, "training");
    app
}

fn lessons() -> Vec<String> {
    let mut all: Vec<_> = embedded_records::<Lesson>(Kind::Lesson).into_iter().collect();
    all.sort_by_key(|(_, lesson)| lesson.place);
    all.into_iter().map(|(id, _)| id.to_string()).collect()
}

/// The question on the screen.
fn asked(app: &TestApp) -> Question {
    let id = app.attr("main#quiz", "data-id").unwrap();
    embedded_records::<Question>(Kind::Question).into_iter().find(|(held, _)| held.as_str() == id).unwrap().1
}

fn answer(app: &mut TestApp, is_right: bool) {
    let right = asked(app).right.word();
    let given = ["a", "b"].into_iter().find(|word| (*word == right) == is_right).unwrap_or("c");
    app.click(&format!("#quiz button[data-answer={given}]"));
}

/// Goes through a whole round, right or not in turn as `is_right` says; answers the ids that were asked.
fn a_round(app: &mut TestApp, is_right: fn(usize) -> bool) -> Vec<String> {
    let mut ids = Vec::new();
    while app.count("main#quiz") == 1 {
        ids.push(app.attr("main#quiz", "data-id").unwrap());
        answer(app, is_right(ids.len()));
        app.click("#quiz-next");
    }
    ids
}

#[test]
fn every_lesson_opens_in_every_language_with_all_its_points() {
    for language in Language::offered() {
        let language = language.tag.as_str();
        let mut app = training(None, language);
        assert_eq!(app.count("#training-lessons a"), lessons().len());
        for id in lessons() {
            let words = embedded_fields(language, Kind::Lesson, &id);
            app.click(&format!("#training-lessons a[data-id={id}]"));
            assert_eq!(app.text("h1"), words["name"].text);
            let points: Vec<_> = (1..).map_while(|point| words.get(&format!("p{point}"))).collect();
            assert!(points.len() > 3, "{id}");
            assert!(app.texts(".points li").iter().eq(points.iter().map(|text| &text.text)), "{id}\n{}", app.html());
            let beneath = if language == "en" { 0 } else { app.count("#lesson .english") };
            assert_eq!(app.count("#lesson [lang]"), beneath, "{id} is whole in {language}");
            assert_eq!(app.count(".learn-review"), 1, "not reviewed, once a screen");
            app.click("#back");
        }
    }
}

#[test]
fn reading_leads_from_lesson_to_lesson_and_back_to_all_of_them() {
    let mut app = training(None, "en");
    assert_eq!(app.count(".learn-mark[data-read=true]"), 0);
    app.click("#training-lessons a[data-id=recognise]");
    assert!(app.text("#lesson-read").contains("Next: What to do, in this order"), "{}", app.html());
    for id in lessons() {
        assert_eq!(app.attr("main#lesson", "data-id").as_deref(), Some(id.as_str()));
        app.click("#lesson-read");
    }
    assert_eq!(app.count(".learn-mark[data-read=true] svg"), lessons().len());
    assert!(
        app.texts("#training-lessons a").iter().all(|text| text.ends_with("Read")),
        "in words, too\n{}",
        app.html()
    );
}

#[test]
fn the_lesson_on_the_law_says_what_is_known_by_country_with_source_and_day() {
    let mut app = training(None, "de");
    app.click("#training-lessons a[data-id=law]");
    let with_law = |id: &&tentlight::domain::Id| embedded_fields("de", Kind::Protocol, id.as_str()).contains_key("law");
    let protocols = embedded_records::<Protocol>(Kind::Protocol);
    let known: Vec<_> = protocols.keys().filter(with_law).map(ToString::to_string).collect();
    assert_eq!((app.count("#lesson-law .learn-country"), known.len() > 2), (known.len(), true));
    let names = app.texts("#lesson-law h3");
    assert!(names.contains(&"Norwegen".to_owned()) && names.is_sorted(), "{names:?}");
    assert_eq!(
        app.texts("#lesson-law .about-small").iter().filter(|text| text.contains("Gelesen am 20")).count(),
        known.len()
    );
    app.click("#back");
    app.click("#training-lessons a[data-id=naloxone]");
    assert_eq!(app.count("#lesson-law"), 0);
}

#[test]
fn the_country_the_reader_is_in_comes_first_in_the_law() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    go_to(&mut app, "settings");
    app.change("#settings-country", "us");
    go_to(&mut app, "training");
    app.click("#training-lessons a[data-id=law]");
    assert_eq!(app.attrs("#lesson-law .learn-country", "data-id")[0], "us");
}

#[test]
fn a_right_answer_is_marked_by_shape_and_word_and_explained() {
    let mut app = training(None, "en");
    app.click("#training-quiz");
    assert_eq!((app.text("h1").starts_with("Question 1 of "), app.count("#quiz-answers button")), (true, 0));
    assert_eq!((app.count(".quiz-answers button"), app.count("#quiz-why")), (3, 0));
    let right = asked(&app).right.word();
    answer(&mut app, true);
    let marked = format!(".quiz-answered[data-answer={right}]");
    assert!(app.text(&marked).starts_with("Your answer, and right"), "{}", app.html());
    assert_eq!((app.count(".quiz-answered svg"), app.count(".quiz-answers button")), (1, 0));
    assert_eq!(app.text("#quiz-why h2"), "Right");
    let why = embedded_fields("en", Kind::Question, &app.attr("main#quiz", "data-id").unwrap())["why"].text.clone();
    assert!(app.text("#quiz-why").contains(&why));
    assert_eq!(app.count("#quiz .learn-review"), 1);
}

#[test]
fn a_wrong_answer_says_so_and_shows_the_right_one() {
    let mut app = training(None, "de");
    app.click("#training-quiz");
    let right = asked(&app).right.word();
    answer(&mut app, false);
    assert!(app.text(&format!(".quiz-answered[data-answer={right}]")).starts_with("Die richtige Antwort"));
    assert!(app.text(".quiz-answered[data-given=true]").starts_with("Deine Antwort, nicht richtig"), "{}", app.html());
    assert_eq!((app.count(".quiz-answered svg"), app.text("#quiz-why h2").as_str()), (2, "Nicht richtig"));
}

/// A look into the lesson began the round anew.
#[test]
fn the_lesson_is_one_press_away_and_back_stands_the_same_question() {
    let mut app = training(None, "en");
    app.click("#training-quiz");
    answer(&mut app, true);
    app.click("#quiz-next");
    answer(&mut app, false);
    let question = app.attr("main#quiz", "data-id");
    let lesson = asked(&app).lesson.to_string();
    app.click("#quiz-lesson");
    assert_eq!(app.attr("main#lesson", "data-id"), Some(lesson));
    app.click("#back");
    assert_eq!((app.attr("main#quiz", "data-id"), app.count("#quiz-why")), (question, 1));
    app.click("#back");
    assert!(app.text("#training-quiz").contains("Go on at question 2 of "), "{}", app.html());
}

#[test]
fn a_round_ends_with_how_it_went_and_what_to_look_at_again() {
    let mut app = training(None, "en");
    app.click("#training-quiz");
    let ids = a_round(&mut app, |number| number > 2);
    assert_eq!(app.text("#quiz-over h1"), format!("{} of {} right", ids.len() - 2, ids.len()));
    assert!(app.count("#quiz-missed a") >= 1);
    let held = page(&app).to_lowercase();
    assert!(["badge", "streak", "share", "congrat"].iter().all(|word| !held.contains(word)));
    app.click("#quiz-training");
    assert!(app.text("#training-quiz").contains(&format!("Best round so far: {} of {}", ids.len() - 2, ids.len())));
}

#[test]
fn the_next_round_asks_what_this_one_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut seen: Vec<String> = Vec::new();
    let all = embedded_records::<Question>(Kind::Question).len();
    for start in 0.. {
        let mut app = training(Some(folder.path()), "en");
        app.click("#training-quiz");
        let ids = a_round(&mut app, |_| true);
        assert!(ids.iter().all(|id| !seen.contains(id)), "round {start}");
        assert_eq!(app.count("#quiz-missed"), 0);
        seen.extend(ids);
        if seen.len() == all {
            app.click("#quiz-another");
            assert!(seen.contains(&app.attr("main#quiz", "data-id").unwrap()), "then they come again");
            return;
        }
    }
}

#[test]
fn the_quiz_can_be_stopped_at_any_time_and_counts_only_what_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = training(Some(folder.path()), "en");
    app.click("#training-quiz");
    app.click("#quiz-stop");
    assert_eq!(app.count("main#training"), 1, "nothing was answered");
    app.click("#training-quiz");
    answer(&mut app, true);
    app.click("#quiz-next");
    app.click("#quiz-stop");
    assert_eq!(app.text("#quiz-over h1"), "1 of 1 right");
    app.click("#quiz-training");
    assert!(!app.text("#training-quiz").contains("Best round"), "a part of a round is no round");
    app.click("#training-quiz");
    assert!(app.text("h1").starts_with("Question 1 of "), "{}", app.html());
}

fn kept(folder: &TempDir) -> [Option<String>; 2] {
    let user = UserData::open(folder.path()).unwrap();
    [Setting::Lessons, Setting::Quiz].map(|setting| user.get(setting).unwrap().filter(|value| !value.is_empty()))
}

fn with_progress() -> (TempDir, TestApp) {
    let folder = tempfile::tempdir().unwrap();
    let mut app = training(Some(folder.path()), "en");
    app.click("#training-lessons a[data-id=naloxone]");
    app.click("#lesson-read");
    go_to(&mut app, "training");
    app.click("#training-quiz");
    a_round(&mut app, |_| true);
    drop(app);
    let app = training(Some(folder.path()), "en");
    (folder, app)
}

#[test]
fn progress_is_kept_over_a_restart_and_forgotten_when_the_reader_says_so() {
    let (folder, mut app) = with_progress();
    assert_eq!(
        app.attrs("#training-lessons a .learn-mark", "data-read").iter().filter(|read| *read == "true").count(),
        1
    );
    assert!(app.text("#training-quiz").contains("Best round so far"), "{}", app.html());
    assert_eq!(kept(&folder)[0].as_deref(), Some("naloxone"));
    app.click("#training-forget");
    for app in [&app, &training(Some(folder.path()), "en")] {
        assert_eq!(app.count(".learn-mark[data-read=true]") + app.count("#training-forget"), 0);
        assert!(!app.text("#training-quiz").contains("Best"));
    }
    assert_eq!(app.text("#training-forgotten"), "Forgotten.");
    assert_eq!(kept(&folder), [None, None]);
}

#[test]
fn clearing_everything_takes_the_progress_too() {
    let (folder, mut app) = with_progress();
    app.click("#training-quiz");
    answer(&mut app, true);
    go_to(&mut app, "settings");
    assert!(app.text(".settings-data").contains("what you read and how the quiz went"), "it says so\n{}", app.html());
    app.click("#settings-clear");
    app.click("#clear-yes");
    app.click("#welcome-start");
    go_to(&mut app, "training");
    assert_eq!(app.count(".learn-mark[data-read=true]") + app.count("#training-forget"), 0);
    assert!(!app.text("#training-quiz").contains("Go on"), "nor is a round held");
    drop(app);
    assert_eq!(kept(&folder), [None, None]);
}

#[test]
fn progress_nobody_understands_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Lessons, "zzqx,,<b>").unwrap();
    user.set(Setting::Quiz, "12/11 \u{202e}").unwrap();
    drop(user);
    let app = training(Some(folder.path()), "en");
    assert_eq!(app.count(".learn-mark[data-read=true]"), 0);
    assert!(!page(&app).contains("zzqx") && !app.text("#training-quiz").contains("11"));
}

#[test]
fn training_leads_to_the_rehearsal_and_to_ones_own_naloxone() {
    for (way, title, back) in
        [("#training-rehearsal", "Do they wake?", "#help-close"), ("#training-kit", "My naloxone", "#back")]
    {
        let mut app = training(None, "en");
        app.click(way);
        assert_eq!(app.text("h1"), title);
        app.click(back);
        assert_eq!(app.count("main#training"), 1);
    }
}

#[test]
fn everything_written_is_a_message_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Language, "ar-XB").unwrap();
    user.set(Setting::Kit, "nyxoid 2026-11 2").unwrap();
    user.set(Setting::Lessons, "law").unwrap();
    drop(user);
    let mut app = training(Some(folder.path()), "en");
    let check = |app: &TestApp| {
        for place in ["h1", "h2", "h3", "p", ".row", "button"] {
            for text in app.texts(&format!("main {place}")).iter().filter(|text| !text.is_empty()) {
                assert!(text.contains('\u{202e}'), "{place}: {text}");
            }
        }
    };
    check(&app);
    app.click("#training-quiz");
    check(&app);
    answer(&mut app, false);
    app.click("#quiz-stop");
    check(&app);
    for entry in ["cards", "kit"] {
        go_to(&mut app, entry);
        check(&app);
    }
}
