//! The app as a test holds it: presses, types, reads. No renderer, no display.

use std::any::Any;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Once;
use std::task::{Context as Task, Waker};
use std::time::Duration;

use dioxus::html::{
    Code, Key, Location, Modifiers, PlatformEventData, SerializedAnimationData, SerializedFormData,
    SerializedHtmlEventConverter, SerializedKeyboardData, SerializedMouseData, set_event_converter,
};
use dioxus::prelude::{Event, VirtualDom};
use tokio::time::timeout;

use crate::dom::{Page, Place, plain};
use crate::selector::name_of;

/// A running app and its page. Every act draws what follows from it at once; what an app awaits needs [`settle`](Self::settle).
///
/// Selectors are those of [`crate::selector`], and must mean exactly one element wherever one is pressed or read.
pub(crate) struct TestApp {
    dom: VirtualDom,
    page: Page,
}

impl TestApp {
    pub(crate) fn new(mut dom: VirtualDom) -> Self {
        static CONVERTER: Once = Once::new();
        CONVERTER.call_once(|| set_event_converter(Box::new(SerializedHtmlEventConverter)));
        let mut page = Page::new();
        dom.rebuild(&mut page);
        let mut app = Self { dom, page };
        app.draw();
        app
    }

    /// Presses an element, as a finger does: what is disabled, or listens to nothing, cannot be pressed.
    pub(crate) fn click(&mut self, selector: &str) {
        self.send(selector, "click", SerializedMouseData::default());
    }

    /// Lets a round of an element's animation end: how a page says that time has passed.
    pub(crate) fn pass(&mut self, selector: &str) {
        let data = serde_json::json!({ "animation_name": "", "pseudo_element": "", "elapsed_time": 1.0 });
        let data: SerializedAnimationData = serde_json::from_value(data).expect("its fields");
        self.send(selector, "animationiteration", data);
    }

    /// Types `text` in place of what stands in a field.
    pub(crate) fn input(&mut self, selector: &str, text: &str) {
        let at = self.one(selector);
        self.page.set(at, "value", text.to_owned());
        self.send(selector, "input", SerializedFormData::new(text.to_owned(), Vec::new()));
    }

    /// Chooses `value` in a list that offers it.
    pub(crate) fn change(&mut self, selector: &str, value: &str) {
        let at = self.one(selector);
        if self.page.node(at).tag == "select" {
            let offered = self.attrs(&format!("{selector} option"), "value");
            assert!(offered.iter().any(|held| held == value), "{selector} offers {offered:?}, not {value:?}");
        }
        self.page.set(at, "value", value.to_owned());
        self.send(selector, "change", SerializedFormData::new(value.to_owned(), Vec::new()));
    }

    pub(crate) fn keydown(&mut self, selector: &str, key: Key) {
        let (code, modifiers) = (Code::Unidentified, Modifiers::empty());
        let data = SerializedKeyboardData::new(key, code, Location::Standard, false, modifiers, false);
        self.send(selector, "keydown", data);
    }

    /// What is read in one element, with single spaces and without Fluent's isolation marks.
    pub(crate) fn text(&self, selector: &str) -> String {
        self.page.text(self.one(selector))
    }

    /// What is read in each of them, in the order of the page.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.page.find(selector).into_iter().map(|at| self.page.text(at)).collect()
    }

    pub(crate) fn count(&self, selector: &str) -> usize {
        self.page.find(selector).len()
    }

    pub(crate) fn attr(&self, selector: &str, name: &str) -> Option<String> {
        self.page.node(self.one(selector)).attributes.get(name).map(|value| plain(value))
    }

    /// The attribute of each of them that has it.
    pub(crate) fn attrs(&self, selector: &str, name: &str) -> Vec<String> {
        let places = self.page.find(selector).into_iter();
        places.filter_map(|at| self.page.node(at).attributes.get(name).map(|value| plain(value))).collect()
    }

    /// Each of them that a screen reader has no name for.
    pub(crate) fn unnamed(&self, selector: &str) -> Vec<String> {
        let places = self.page.find(selector).into_iter();
        places.filter(|at| name_of(&self.page, *at).is_empty()).map(|at| self.page.html(at)).collect()
    }

    /// The language one element is in: its own `lang`, or that of what it stands in.
    pub(crate) fn lang(&self, selector: &str) -> Option<String> {
        let mut places = self.page.outwards(self.one(selector));
        places.find_map(|at| self.page.node(at).attributes.get("lang").cloned())
    }

    /// The whole page, a line an element: what a failing test prints.
    pub(crate) fn html(&self) -> String {
        self.page.whole()
    }

    /// Draws what follows from what a script said.
    pub(crate) fn hear(&mut self) {
        self.draw();
    }

    /// Lets what the app awaits come, until nothing has come for 20 ms.
    pub(crate) async fn settle(&mut self) {
        for _ in 0..500 {
            if timeout(Duration::from_millis(20), self.dom.wait_for_work()).await.is_err() {
                return;
            }
            self.draw();
        }
        panic!("the app never comes to rest\n{}", self.html());
    }

    /// Draws until nothing is left to do at once: a memo that changed may call for another round.
    fn draw(&mut self) {
        for _ in 0..500 {
            self.dom.render_immediate(&mut self.page);
            for id in std::mem::take(&mut self.page.mounted) {
                let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(Box::new(())));
                self.dom.runtime().handle_event("mounted", Event::new(data, false), id);
            }
            if pin!(self.dom.wait_for_work()).poll(&mut Task::from_waker(Waker::noop())).is_pending() {
                return;
            }
        }
        panic!("the app draws for ever\n{}", self.html());
    }

    fn one(&self, selector: &str) -> Place {
        match self.page.find(selector)[..] {
            [at] => at,
            ref found => panic!("{} elements are {selector}, in\n{}", found.len(), self.html()),
        }
    }

    fn send(&mut self, selector: &str, name: &str, data: impl Any) {
        let at = self.one(selector);
        let page = &self.page;
        assert!(!page.node(at).attributes.contains_key("disabled"), "{selector} is disabled");
        assert!(
            page.outwards(at).any(|at| page.node(at).listeners.contains(name)),
            "nothing listens for {name} at {selector}: {}",
            page.html(at)
        );
        // Only what is dynamic has an id. What listens is, so the event passes it on its way out.
        let id = page.outwards(at).find_map(|at| page.node(at).id).expect("the root has one");
        let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(Box::new(data)));
        self.dom.runtime().handle_event(name, Event::new(data, true), id);
        self.draw();
    }
}

/// Runs a test that awaits.
pub(crate) fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(test);
}
