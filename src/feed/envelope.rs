//! Signatures and what they sign, in one file, so that no cache can pair the one with an older other:
//! minisign blocks of four lines each, an empty line, the body byte for byte as signed.
//!
//! By hand, of a file with one signature: `head -4 head.txt > h.minisig; tail -n +6 head.txt > h; minisign -V -p
//! group.pub -m h -x h.minisig`.

use minisign_verify::Signature;

use super::key::{PublicKey, signature};
use super::{Refusal, limits};

/// How every signature block begins; what does not is no feed.
const START: &str = "untrusted comment:";

/// Lines of a signature block.
const BLOCK: usize = 4;

/// A signed text, not yet proven.
pub(super) struct Envelope<'a> {
    signatures: Vec<Signature>,
    body: &'a [u8],
}

impl<'a> Envelope<'a> {
    /// Takes a file apart.
    ///
    /// # Errors
    ///
    /// - [`Refusal::TooLarge`] above [`limits::ENVELOPE`].
    /// - [`Refusal::NotAFeed`] when it begins like anything else: a captive portal's page does.
    /// - [`Refusal::WrongLength`] when it ends before the body.
    /// - [`Refusal::Malformed`] when a block is no signature.
    pub(super) fn parse(bytes: &'a [u8]) -> Result<Self, Refusal> {
        if bytes.len() > limits::ENVELOPE {
            return Err(Refusal::TooLarge);
        }
        if !bytes.starts_with(START.as_bytes()) {
            // A file that was cut off within its first words is a short one of ours.
            let is_cut = !bytes.is_empty() && START.as_bytes().starts_with(bytes);
            return Err(if is_cut { Refusal::WrongLength } else { Refusal::NotAFeed });
        }
        let mut signatures = Vec::new();
        let mut rest = bytes;
        while !rest.starts_with(b"\n") {
            if signatures.len() == limits::KEYS {
                return Err(Refusal::Malformed);
            }
            let (block, after) = split_lines(rest, BLOCK).ok_or(Refusal::WrongLength)?;
            let block = std::str::from_utf8(block).map_err(|_| Refusal::Malformed)?;
            signatures.push(signature(block).ok_or(Refusal::Malformed)?);
            rest = after;
        }
        let body = rest.get(1..).filter(|body| !body.is_empty()).ok_or(Refusal::WrongLength)?;
        Ok(Self { signatures, body })
    }

    /// What was signed.
    pub(super) const fn body(&self) -> &'a [u8] {
        self.body
    }

    /// Which of `keys` signed it, each once however often it did.
    pub(super) fn signers<'k>(&self, keys: &'k [PublicKey]) -> Vec<&'k PublicKey> {
        let has_signed = |key: &&PublicKey| self.signatures.iter().any(|one| key.has_signed(self.body, one));
        let mut signers: Vec<&PublicKey> = keys.iter().filter(has_signed).collect();
        signers.sort();
        signers.dedup();
        signers
    }
}

/// The first `count` lines with their ends, and what comes after.
fn split_lines(bytes: &[u8], count: usize) -> Option<(&[u8], &[u8])> {
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    bytes.split_at_checked(ends.take(count).nth(count - 1)?)
}
