//! The harness itself, held by small components: what it shows is what a browser would.

use dioxus::prelude::*;

use crate::app::{TestApp, run};

fn app(root: fn() -> Element) -> TestApp {
    TestApp::new(VirtualDom::new(root))
}

#[component]
fn Counter() -> Element {
    let mut count = use_signal(|| 0);
    rsx! {
        p { id: "count", "Pressed " b { "{count}" } " times" }
        div {
            button { id: "more", aria_label: "One more", disabled: count() == 3, onclick: move |_| count += 1,
                span { class: "sign big", "+" }
            }
        }
        if count() > 1 {
            p { role: "status", "Many" }
        }
    }
}

#[test]
fn a_press_changes_the_page() {
    let mut app = app(Counter);
    assert_eq!((app.text("#count").as_str(), app.count("p")), ("Pressed 0 times", 1));
    app.click("#more");
    app.click("#more .sign.big"); // the listener stands further out
    assert_eq!((app.text("#count").as_str(), app.text("[role=status]").as_str()), ("Pressed 2 times", "Many"));
}

#[test]
fn an_element_is_found_by_what_it_is_called() {
    let mut app = app(Counter);
    app.click(":role(button):named(One more)");
    assert_eq!(app.text("p"), "Pressed 1 times");
    assert_eq!(app.attr("button", "aria-label").as_deref(), Some("One more"));
    assert_eq!(app.count("div p") + app.count("[aria-label=Less]") + app.count("p button"), 0);
    assert_eq!(app.count("div button[id] .sign"), 1);
}

#[test]
#[should_panic(expected = "#more is disabled")]
fn what_is_disabled_cannot_be_pressed() {
    let mut app = app(Counter);
    (0..4).for_each(|_| app.click("#more"));
}

#[test]
#[should_panic(expected = "nothing listens for click")]
fn what_listens_to_nothing_cannot_be_pressed() {
    app(Counter).click("#count");
}

#[test]
#[should_panic(expected = "2 elements are p")]
fn a_press_means_one_element() {
    let mut app = app(Counter);
    app.click("#more");
    app.click("#more");
    app.click("p");
}

#[component]
fn Names() -> Element {
    let mut names = use_signal(|| vec!["b".to_owned(), "c".to_owned()]);
    let mut typed = use_signal(String::new);
    let mut cleared = use_signal(|| 0);
    rsx! {
        label { r#for: "name", "A name" }
        for key in [cleared()] {
            input {
                key: "{key}",
                id: "name",
                initial_value: "",
                oninput: move |event| typed.set(event.value()),
                onkeydown: move |event| if event.key() == Key::Enter {
                    names.write().insert(0, typed());
                    cleared += 1;
                },
            }
        }
        button { id: "turn", onclick: move |_| names.write().reverse(), "Turn" }
        select { id: "drop", onchange: move |event| names.write().retain(|name| *name != event.value()),
            for name in names() { option { key: "{name}", value: "{name}" } }
        }
        ol {
            for name in names() { li { key: "{name}", if name != "c" { i { "{name}" } } else { "{name}" } } }
        }
    }
}

#[test]
fn a_list_grows_turns_and_shrinks_in_order() {
    let mut app = app(Names);
    app.input(":role(textbox):named(A name)", "a");
    assert_eq!(app.attr("#name", "value").as_deref(), Some("a"));
    app.keydown("#name", Key::Enter);
    assert_eq!(app.texts("ol li"), ["a", "b", "c"]);
    assert_eq!(app.attr("#name", "value").as_deref(), Some(""), "a new field is empty");
    app.click("#turn");
    assert_eq!(app.texts("li"), ["c", "b", "a"]);
    app.change("#drop", "b");
    assert_eq!(app.texts("li"), ["c", "a"]);
    assert_eq!(app.attrs("option", "value"), ["c", "a"]);
}

#[test]
#[should_panic(expected = "not \"z\"")]
fn only_what_a_list_offers_can_be_chosen() {
    app(Names).change("#drop", "z");
}

#[component]
fn Slow() -> Element {
    let mut mounted = use_signal(|| false);
    let later = use_resource(|| async {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        "came"
    });
    let mut seen = use_signal(String::new);
    use_effect(move || seen.set(later.read().map_or("waits", |it| it).to_owned()));
    rsx! {
        p { onmounted: move |_| mounted.set(true), lang: "de", "data-mounted": mounted(), em { {seen} } }
        match later() { None => rsx! { i {} "…" }, Some(it) => rsx! { "{it}" b {} } }
    }
}

#[test]
fn what_is_awaited_comes() {
    run(async {
        let mut app = app(Slow);
        assert_eq!((app.count("i"), app.count("b")), (1, 0));
        app.settle().await;
        assert_eq!((app.count("i"), app.count("b"), app.text("em").as_str()), (0, 1, "came"));
        assert_eq!(app.attr("p", "data-mounted").as_deref(), Some("true"));
        assert_eq!(app.lang("em").as_deref(), Some("de"));
    });
}

#[component]
fn Still() -> Element {
    let word = "b";
    rsx! {
        ul { li { "a" } li { "{word}" } {rsx! { li { "c" } }} }
        p { title: "t", hidden: false, "x" }
    }
}

#[test]
fn the_page_is_what_the_server_would_write() {
    let mut dom = VirtualDom::new(Still);
    dom.rebuild_in_place();
    assert_eq!(app(Still).html().replace('\n', ""), dioxus_ssr::render(&dom));
}

#[component]
fn Parent() -> Element {
    let mut names = use_signal(Vec::new);
    rsx! {
        button { onclick: move |_| names.write().push("name"), "More" }
        match names.read().len() {
            0 => rsx! {},
            _ => rsx! { Child { names: names() } },
        }
    }
}

#[component]
fn Child(names: ReadSignal<Vec<&'static str>>) -> Element {
    let count = use_memo(move || names.read().len());
    rsx! {
        p { "{count}" }
    }
}

/// With one drawing a press, the verdict stayed that of the substances before the last one.
#[test]
fn a_press_draws_all_that_follows_from_it() {
    let mut app = app(Parent);
    for count in ["1", "2", "3"] {
        app.click("button");
        assert_eq!(app.text("p"), count);
    }
}
