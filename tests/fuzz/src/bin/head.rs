//! Heads and key lists that are signed, by whoever holds the keys and means harm.
#![no_main]

use std::sync::LazyLock;

use tentlight::feed::KeyList;
use tentlight_fuzz::{FEED, TRUST, signed, signer};

static KEYS: LazyLock<[minisign::SecretKey; 2]> = LazyLock::new(|| {
    [
        signer(include_str!("../../../fixtures/feeds/test-keys/publishing.key")),
        signer(include_str!("../../../fixtures/feeds/test-keys/group.key")),
    ]
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(head) = TRUST.head(&signed(bytes, &KEYS[0])) {
        let head = head.head();
        let limit = head.base_limit();
        assert!(head.feed == *FEED && head.base.n <= limit.packed && head.base.u <= limit.unpacked);
        assert!(i64::try_from(head.order.seq).is_ok());
    }
    if let Ok(keys) = KeyList::verify(&signed(bytes, &KEYS[1]), &FEED) {
        assert!(keys.group.feed_id() == *FEED && (1..=keys.publish.len()).contains(&keys.threshold));
    }
});
