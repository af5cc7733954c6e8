//! `feed sign`: a signature on what was built.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::password::Password;
use super::{Given, Refused, Report, Source};
use crate::feed::site::{self, Secret, Signed};

#[derive(Debug, Args)]
pub(in crate::cli) struct Sign {
    #[command(flatten)]
    source: Source,
    /// Another key than keys/publish.key: where several people must sign
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    #[command(flatten)]
    password: Password,
}

pub(super) fn run(sign: &Sign, given: Given<'_>) -> Result<Report, Refused> {
    let folder = sign.source.open();
    let path = sign.key.clone().unwrap_or_else(|| folder.secret_key("publish"));
    let file = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let secret = Secret::open(&file, &sign.password.of("publishing key")?)?;
    match site::sign(&folder, &secret)? {
        Signed::Whole(order, body) => {
            let edition = format!("{}.{}", order.epoch, order.seq);
            let text = format!(
                "edition {edition} is signed. {} is what a web host needs: tentlight-cli feed push DEST\n",
                folder.site().display()
            );
            given.answer(&json!({ "edition": edition, "signed": true, "body": body }), text)
        }
        Signed::Partly(have, must) => {
            let text =
                format!("{have} of {must} signatures; the next person: tentlight-cli feed sign --key THEIR.key\n");
            given.answer(&json!({ "signed": false, "have": have, "must": must }), text)
        }
    }
}
