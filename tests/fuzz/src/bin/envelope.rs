//! Heads and key lists as they come from anywhere.
#![no_main]

use tentlight::feed::{KeyList, claimed_epoch};
use tentlight_fuzz::{FEED, TRUST};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = claimed_epoch(bytes);
    let _ = TRUST.head(bytes);
    let _ = KeyList::verify(bytes, &FEED);
});
