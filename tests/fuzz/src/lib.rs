//! What the fuzz targets share: the honest feed of the fixtures, whose keys everybody has.

use std::sync::LazyLock;

use tentlight::domain::FeedId;
use tentlight::feed::{Hash, Line, Pack, PackRef, PublicKey, Refusal, Trust};

pub const KEYS_TXT: &[u8] = include_bytes!("../../fixtures/feeds/honest/keys.txt");

/// A `.key` file of the fixtures, to sign with.
pub fn signer(file: &str) -> minisign::SecretKey {
    let key = minisign::SecretKeyBox::from_string(file).and_then(minisign::SecretKeyBox::into_unencrypted_secret_key);
    key.expect("a key of the fixtures")
}

/// The group that owns the fixtures.
pub static FEED: LazyLock<FeedId> = LazyLock::new(|| {
    let group = signer(include_str!("../../fixtures/feeds/test-keys/group.key"));
    let public = minisign::PublicKey::from_secret_key(&group).expect("the key's other half");
    PublicKey::parse(&public.to_base64()).expect("a key").feed_id()
});

/// Whose signatures count for it.
pub static TRUST: LazyLock<Trust> = LazyLock::new(|| Trust::of_group(KEYS_TXT, &FEED).expect("the fixtures' keys"));

/// A body as one signed text; of a whole text its body, so that the fixtures are good beginnings.
pub fn signed(bytes: &[u8], by: &minisign::SecretKey) -> Vec<u8> {
    let after = bytes.windows(2).position(|two| two == b"\n\n").map_or(0, |at| at + 2);
    let body = &bytes[after..];
    let block = minisign::sign(None, by, body, Some(""), Some("")).expect("a signature").into_string();
    [block.trim_end().as_bytes(), b"\n\n", body].concat()
}

/// Reads a pack that is signed for as it is, and panics when it hands out what no pack may.
pub fn read(bytes: Vec<u8>) {
    for is_delta in [false, true] {
        let signed = PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: 1 << 20 };
        let pack = Pack::check(bytes.clone(), &signed, is_delta).expect("what it is signed as");
        let mut before = None;
        let _ = pack.each_line(|line: Line<'_>| {
            let key = Some((line.kind.to_owned(), line.id.to_owned()));
            assert!(key > before && (is_delta || line.value.is_some()));
            before = key;
            Ok::<_, Refusal>(())
        });
    }
}
