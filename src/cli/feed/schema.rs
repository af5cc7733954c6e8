//! `feed schema`: what a record of each kind holds, as JSON Schema.

use clap::Args;

use super::{Refused, Report, json};
use crate::feed::schema::json_schemas;

#[derive(Debug, Args)]
pub(in crate::cli) struct Schema {
    /// One kind alone, such as stall
    kind: Option<String>,
}

pub(super) fn run(schema: &Schema) -> Result<Report, Refused> {
    let schemas = json_schemas();
    let Some(kind) = &schema.kind else { return Ok(Report::answer(json(&schemas)?)) };
    let known = || schemas.keys().copied().collect::<Vec<_>>().join(", ");
    let found = schemas.get(kind.as_str()).ok_or_else(|| format!("no kind {kind:?}; known: {}", known()))?;
    Ok(Report::answer(json(found)?))
}
