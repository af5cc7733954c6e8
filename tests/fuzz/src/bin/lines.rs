//! Packs as lines: the grammar of records.
#![no_main]

use std::io::Read;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // Of a pack its lines, so that the fixtures are good beginnings.
    let mut lines = Vec::new();
    let unpacked = zstd::Decoder::new(bytes).and_then(|pack| pack.take(1 << 16).read_to_end(&mut lines));
    let lines = if unpacked.is_ok() { &lines } else { bytes };
    tentlight_fuzz::read(zstd::encode_all(lines, 1).expect("a pack"));
});
