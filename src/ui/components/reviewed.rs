//! Who reviewed what stands here; once a screen.

use dioxus::prelude::*;

use super::words::{Message, Words};
use crate::domain::{Review, ReviewState};
use crate::ui::context::{Speech, say_two};

/// Each review, side by side; and that no clinician did, until one has.
#[component]
pub(crate) fn Reviewed(review: Vec<Review>) -> Element {
    let speech = use_context::<Speech>();
    rsx! {
        p { class: "reviewed",
            if !review.iter().any(|one| one.state == ReviewState::Clinician) {
                Message { id: "verdict-not-reviewed" }
            }
            for one in review {
                span { key: "{one.by}",
                    Words {
                        text: say_two(
                            speech,
                            &format!("help-reviewed-{}", one.state.word()),
                            ("by", &one.by),
                            ("date", &one.on.to_string()),
                        ),
                    }
                }
            }
        }
    }
}
