//! Packs as bytes: the unpacking.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tentlight_fuzz::read(bytes.to_vec()));
