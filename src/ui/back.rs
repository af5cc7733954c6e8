//! Where "back" leads: by the key or the swipe of a phone, and by the button of a browser.
//!
//! # Why so
//!
//! What stands innermost answers first: a sheet or a question closes, a step of help leads to the one before it, a screen to
//! the one it was opened from. Where nothing is left to go back to, the app is left.
//!
//! A browser only knows its own history, and its address never names a screen. So each step forward adds an entry that says
//! nothing but how many there are, at a press, as browsers want it; when the browser has gone back by one, so does the app.
//! One entry too many costs a press that does nothing, one too few leaves the page in the middle of help: so what the app's
//! own arrow has made useless stays, until the app has nothing left to go back to and passes over all that is left.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dioxus::prelude::*;
use dioxus::router::Navigator;

use super::device::Hands;

/// Tells of each "back". `tentlightBack` is what a phone calls, `tentlightWent` what the app calls in a browser with each step
/// forward, `tentlightLeave` where it has nothing to go back to. A link put into the address is a step forward, too.
const BACKS: &str = "window.backs = dioxus;
    window.tentlightBack = () => dioxus.send(true);
    let at = history.state?.tentlight ?? 0;
    window.tentlightWent = () => history.pushState({ tentlight: ++at }, '');
    window.tentlightLeave = () => { if (at > 0) history.go(-at); };
    addEventListener('popstate', event => {
        if (location.hash.startsWith('#/')) {
            history.replaceState({ tentlight: ++at }, '');
            return;
        }
        const to = event.state?.tentlight ?? 0, goesBack = to < at;
        at = to;
        if (goesBack) dioxus.send(true);
    });
    await new Promise(() => {});";

/// What may answer, the innermost last.
#[derive(Clone, Default)]
pub(crate) struct Ways {
    held: Rc<RefCell<Vec<Callback<(), bool>>>>,
    /// Whether the next screen is one that the reader has been to.
    goes_back: Rc<Cell<bool>>,
}

impl Ways {
    /// Goes back; false where nothing leads back.
    fn lead_back(&self) -> bool {
        let ways = self.held.borrow().clone();
        ways.into_iter().rev().any(|way| way.call(()))
    }

    /// Goes to the screen that this one was opened from; false where there is none.
    pub(crate) fn step_back(&self, navigator: Navigator) -> bool {
        let has_one = navigator.can_go_back();
        if has_one {
            self.goes_back.set(true);
            navigator.go_back();
        }
        has_one
    }
}

/// Listens for "back". Once, in the root.
pub(super) fn use_backs() {
    let ways = use_context_provider(Ways::default);
    let hands = use_context::<Hands>();
    use_future(move || {
        let (ways, hands) = (ways.clone(), hands.clone());
        async move {
            let mut backs = document::eval(BACKS);
            while backs.recv::<bool>().await.is_ok() {
                if !ways.lead_back() && !hands.leave() {
                    document::eval("window.tentlightLeave?.();");
                }
            }
        }
    });
}

/// While this stands, "back" does `go` before anything further out; `go` is false where it leads nowhere. `steps` is how
/// often it leads somewhere, but for what a browser is told of anyway: each screen.
pub(crate) fn use_back(steps: usize, go: impl FnMut(()) -> bool + 'static) {
    let (ways, hands) = (use_context::<Ways>(), use_context::<Hands>());
    let mut known = use_hook(|| CopyValue::new(0));
    use_effect(use_reactive!(|steps| {
        for _ in *known.peek()..steps {
            tell_went(&hands);
        }
        known.set(steps);
    }));
    let way = use_callback(go);
    use_hook({
        let ways = ways.clone();
        move || ways.held.borrow_mut().push(way)
    });
    use_drop(move || ways.held.borrow_mut().retain(|one| *one != way));
}

/// Tells a browser of each screen that the reader has not come back to. Once, in what stands around the screens.
pub(super) fn use_steps(screen: String) {
    let (ways, hands) = (use_context::<Ways>(), use_context::<Hands>());
    let navigator = use_navigator();
    use_effect(use_reactive!(|screen| {
        let _ = screen;
        let goes_back = ways.goes_back.take();
        if !goes_back && navigator.can_go_back() {
            tell_went(&hands);
        }
    }));
}

fn tell_went(hands: &Hands) {
    if hands.has_history() {
        document::eval("window.tentlightWent?.();");
    }
}
