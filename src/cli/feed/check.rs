//! `feed check`: what is wrong in a folder, file and line, and what to do.

use std::fmt::Write;

use serde::Serialize;

use super::{Given, Refused, Report, Source};
use crate::feed::site::{self, Checked, Finding, Level};

#[derive(Serialize)]
struct Answer<'a> {
    records: usize,
    may_publish: bool,
    findings: &'a [Finding],
}

pub(super) fn run(source: &Source, given: Given<'_>) -> Result<Report, Refused> {
    let checked = site::check(source.open().path(), given.now)?;
    report(&checked, given)
}

/// The findings, and whether they forbid publishing.
pub(super) fn report(checked: &Checked, given: Given<'_>) -> Result<Report, Refused> {
    let findings = checked.findings.as_slice();
    let answer = Answer { records: checked.count(), may_publish: checked.may_publish(), findings };
    let mut text = String::new();
    for finding in findings {
        writeln!(text, "{finding}")?;
    }
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    let (errors, warnings) = (count(Level::Error), count(Level::Warning));
    let ending = if checked.may_publish() { "" } else { ": nothing can be published" };
    writeln!(text, "{} records, {errors} errors, {warnings} warnings{ending}", answer.records)?;
    let mut report = given.answer(&answer, text)?;
    report.code = u8::from(!checked.may_publish());
    Ok(report)
}
