//! Packs: records as lines, packed with zstd. A pack is judged by length and hash before a byte of it is unpacked, and then
//! line by line, so that it never stands whole in memory.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read};

use ruzstd::decoding::StreamingDecoder;
use ruzstd::decoding::errors::FrameDecoderError;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::head::PackRef;
use super::{Hash, Refusal, limits, schema};

/// A pack of the length and hash that were signed for.
#[derive(Clone, Debug)]
pub struct Pack {
    bytes: Vec<u8>,
    /// Whether it may remove records.
    is_delta: bool,
    unpacked: u64,
}

/// One record of a pack, checked.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The kind.
    pub kind: &'a str,
    /// The id.
    pub id: &'a str,
    /// The value as JSON; none when the record is removed.
    pub value: Option<&'a str>,
    /// SHA-256 of the line without its end.
    pub hash: Hash,
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(borrow)]
    k: Cow<'a, str>,
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    v: Option<&'a RawValue>,
    del: Option<u8>,
}

impl Pack {
    /// Takes bytes that are what `expected` says, length first, then hash.
    ///
    /// # Errors
    ///
    /// [`Refusal::WrongLength`] or [`Refusal::WrongHash`].
    pub fn check(bytes: Vec<u8>, expected: &PackRef, is_delta: bool) -> Result<Self, Refusal> {
        if bytes.len() as u64 != expected.n {
            return Err(Refusal::WrongLength);
        }
        if Hash::of(&bytes) != expected.h {
            return Err(Refusal::WrongHash);
        }
        Ok(Self { bytes, is_delta, unpacked: expected.u })
    }

    /// Hands out each record, in byte order of kind and id; stops at the first that is not as it must be, or that `take`
    /// refuses.
    ///
    /// # Errors
    ///
    /// Why the pack is refused, or what `take` says.
    pub fn each_line<E: From<Refusal>>(&self, mut take: impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        let decoder = StreamingDecoder::new_with_max_window_size(self.bytes.as_slice(), limits::WINDOW);
        let mut lines = BufReader::new(decoder.map_err(|error| unreadable(&error))?);
        let (mut line, mut before, mut left) = (Vec::new(), Key::default(), self.unpacked);
        let mut room = limits::RECORDS;
        loop {
            line.clear();
            let longest = (limits::LINE as u64 + 1).min(left.saturating_add(1));
            let read = (&mut lines).take(longest).read_until(b'\n', &mut line).map_err(|_| Refusal::Damaged)? as u64;
            if read == 0 {
                return Ok(());
            }
            left = left.checked_sub(read).ok_or(Refusal::Bomb)?;
            // Each costs a phone far more than its bytes, so nobody waits for the sum of a million.
            room = room.checked_sub(1).ok_or(Refusal::TooManyRecords)?;
            if line.pop_if(|last| *last == b'\n').is_none() {
                // The last line ends, too: else a pack that was cut at a record's end would not show it.
                return Err(if line.len() > limits::LINE { Refusal::LongLine } else { Refusal::Damaged }.into());
            }
            let line = std::str::from_utf8(&line).map_err(|_| Refusal::BadRecord)?;
            take(self.record(line, &mut before)?)?;
        }
    }

    fn record<'a>(&self, line: &'a str, before: &mut Key) -> Result<Line<'a>, Refusal> {
        // A list of the right values would read as a struct.
        if !line.starts_with('{') {
            return Err(Refusal::BadRecord);
        }
        let Wire { k, id, v, del } = serde_json::from_str(line).map_err(|_| Refusal::BadRecord)?;
        // Neither holds anything that JSON would escape, so whatever is escaped is no kind and no id.
        let (Cow::Borrowed(kind), Cow::Borrowed(id)) = (k, id) else { return Err(Refusal::BadRecord) };
        let value = match (v, del) {
            (Some(value), None) => Some(value.get()),
            (None, Some(1)) if self.is_delta => None,
            _ => return Err(Refusal::BadRecord),
        };
        let check = value.map_or_else(|| schema::check_key(kind, id), |value| schema::check(kind, id, value));
        check.map_err(|broken| broken.refusal)?;
        before.follow(kind, id)?;
        Ok(Line { kind, id, value, hash: Hash::of(line.as_bytes()) })
    }
}

/// The kind and id of the record before.
#[derive(Default)]
struct Key {
    kind: String,
    id: String,
}

impl Key {
    fn follow(&mut self, kind: &str, id: &str) -> Result<(), Refusal> {
        match (kind, id).cmp(&(self.kind.as_str(), self.id.as_str())) {
            std::cmp::Ordering::Less => return Err(Refusal::OutOfOrder),
            std::cmp::Ordering::Equal => return Err(Refusal::DuplicateRecord),
            std::cmp::Ordering::Greater => {}
        }
        self.kind.replace_range(.., kind);
        self.id.replace_range(.., id);
        Ok(())
    }
}

fn unreadable(error: &FrameDecoderError) -> Refusal {
    match error {
        FrameDecoderError::WindowSizeTooBig { .. } => Refusal::Bomb,
        _ => Refusal::Damaged,
    }
}
