//! What every record must be, whatever its kind: before anything of it is believed, or even parsed.

use super::{Refusal, limits};
use crate::domain::{FeedId, Id};

/// Longest kind, in letters.
const KIND: usize = 16;

/// Refuses JSON that is nested deeper than any record is, without parsing it.
pub(super) fn check_depth(json: &str) -> Result<(), Refusal> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                if depth > limits::DEPTH {
                    return Err(Refusal::TooDeep);
                }
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Refuses a kind that is none, and an id that is none or that claims to be another feed's.
pub(super) fn check_key(kind: &str, id: &str) -> Result<(), Refusal> {
    if !(1..=KIND).contains(&kind.len()) || !kind.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Err(Refusal::BadRecord);
    }
    if let Some((owner, _)) = id.split_once('/')
        && FeedId::new(owner).is_ok()
    {
        return Err(Refusal::ForeignNamespace);
    }
    if Id::new(id).is_err() { Err(Refusal::BadRecord) } else { Ok(()) }
}
