//! What no press may do on any screen, held in the page itself: there it is known before the press has any effect.
//!
//! Not here: that what has just come hears nothing for a moment (`deaf` in `frame.css`).

use dioxus::prelude::*;

/// Guards the whole page. Once, in its root.
///
/// A link that the first press took away must not hand its address to the system's browser with the second; and where the
/// second meets nothing, it must not take the focus from what the first led to. In a field it still marks a word.
///
/// A link of ours names a substance or an event, and is no address of anything. A browser would ask its host for it, and
/// remember it, when somebody opens it in another tab: by the wheel, by a long press, by drawing it there. What iOS shows
/// at a long press, `base.css` holds back.
const GUARDS: &str = "
    for (const way of ['click', 'auxclick', 'contextmenu', 'dragstart']) {
        document.addEventListener(way, event => {
            if (event.target.closest?.('a[href]')?.getAttribute('href').startsWith('/')) event.preventDefault();
        }, true);
    }
    document.addEventListener('mousedown', event => {
        if (event.detail > 1 && !event.target.closest('input, select, summary, a, button')) event.preventDefault();
    }, true);";

pub(super) fn use_guarded_presses() {
    use_effect(|| {
        document::eval(GUARDS);
    });
}
