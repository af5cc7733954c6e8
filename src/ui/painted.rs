//! Tells a script that the first paint is on the screen: `./x run` takes its picture then, `./x bench` stops its watch.

use std::fs;
use std::path::PathBuf;

use dioxus::prelude::*;

/// Two animation frames after the first render the pixels are out.
const AFTER_PAINT: &str =
    "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); return 1;";

/// Comes back when what was drawn last is on the screen; false where there is none.
pub(super) async fn after_paint() -> bool {
    document::eval(AFTER_PAINT).await.is_ok()
}

/// Creates the file `painted` once the first paint is out; does nothing without one.
pub(super) fn use_painted(painted: Option<PathBuf>) {
    use_effect(move || {
        if let Some(file) = painted.clone() {
            spawn(async move {
                if after_paint().await {
                    let _ = fs::write(file, ""); // best effort: only the script that asked waits for it
                }
            });
        }
    });
}
