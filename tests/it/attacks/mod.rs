//! Every attack that has a name, each a folder of `tests/fixtures/feeds/`: what a web host would give out, and what a phone
//! must say to it. Whatever it is, what was held stays as it was, and the next honest host is believed again.

mod written;

use serde::{Deserialize, Serialize};

/// `attack.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Told {
    /// What is wrong with it, for whoever reads the folder.
    why: String,
    /// The word of the refusal or trouble.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
    /// It is no fault, and harms nobody.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    kept: bool,
    /// What the phone holds before: `1` and `2` of `good`, or `rotated`; 1 when it says nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    holds: String,
    /// The honest site that is believed afterwards, when that is not `good`.
    #[serde(skip_serializing_if = "String::is_empty")]
    healed_by: String,
    /// What the server does, when that is more than giving out files.
    #[serde(skip_serializing_if = "Option::is_none")]
    server: Option<String>,
    /// It claims to be core, whose keys this many people hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    core_holders: Option<usize>,
    /// Its first delta is passed on by hand, as a change to this edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    onto: Option<u64>,
}

#[test]
fn x() {
    written::write(std::path::Path::new("tests/fixtures/feeds"));
}
