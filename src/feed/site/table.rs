//! Tables as volunteers keep them: TOML, or CSV out of a spreadsheet with what spreadsheets do to it.

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::finding::{At, Findings};

/// One row of a table, as it was typed.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) fields: Vec<Field>,
}

/// One cell or key.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// `place.lat`
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) raw: Raw,
}

/// What stands in it.
#[derive(Clone, Debug)]
pub(super) enum Raw {
    /// A cell: everything is text.
    Text(String),
    /// A value of TOML. Its times are text.
    Value(Value),
}

/// Text of a file that somebody may have saved by a spreadsheet.
pub(super) fn text(file: &str, bytes: &[u8], findings: &mut Findings) -> Option<String> {
    let hint = "save it as text in UTF-8: in LibreOffice \"Edit filter settings\", in Excel \"CSV UTF-8\"";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        findings.error(At(file, 1), "encoding", "this is UTF-16", hint);
        return None;
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            findings.error(At(file, line), "encoding", "a letter is not in UTF-8", hint);
            None
        }
    }
}

/// The rows of a CSV file: comma, semicolon or tab between cells, `#` before a comment.
pub(super) fn csv(file: &str, text: &str, findings: &mut Findings) -> Vec<Entry> {
    // Excel's own first line, which says what stands between cells.
    let (skipped, told, text) = match text.split_once('\n') {
        Some((first, rest)) if first.to_lowercase().starts_with("sep=") => (1, first.as_bytes().get(4).copied(), rest),
        _ => (0, None, text),
    };
    let header_line = text.lines().find(|line| !line.starts_with('#') && !line.trim().is_empty()).unwrap_or_default();
    let count = |byte: u8| header_line.bytes().filter(|held| *held == byte).count();
    let between = told.unwrap_or_else(|| b",;\t".iter().copied().max_by_key(|byte| count(*byte)).unwrap_or(b','));
    let between = if count(between) == 0 { b',' } else { between };

    let lines = Lines::of(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(between)
        .comment(Some(b'#'))
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut columns: Vec<String> = Vec::new();
    let mut entries = Vec::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                let what = format!("this line cannot be read: {error}");
                findings.error(At(file, line_number(line) + skipped), "table", what, "");
                continue;
            }
        };
        let line = record.position().map_or(1, |position| line_of_record(text, &lines, position.byte())) + skipped;
        if record.iter().all(str::is_empty) {
            continue; // spreadsheets end a table with empty lines
        }
        if columns.is_empty() {
            columns = record.iter().map(str::to_owned).collect();
            for (at, column) in columns.iter().enumerate() {
                if !column.is_empty() && columns.iter().take(at).any(|before| before == column) {
                    findings.error(At(file, line), "column", format!("column {column:?} stands twice"), "");
                }
            }
            continue;
        }
        let mut fields = Vec::new();
        for (at, cell) in record.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match columns.get(at).filter(|column| !column.is_empty()) {
                Some(path) => fields.push(Field { path: path.clone(), line, raw: Raw::Text(cell.to_owned()) }),
                None => findings.error(
                    At(file, line),
                    "column",
                    format!("{cell:?} stands in no column: this line has more cells than the first"),
                    "a text or number with a comma or semicolon in it goes between \"quotes\"",
                ),
            }
        }
        entries.push(Entry { file: file.to_owned(), line, fields });
    }
    entries
}

/// The line of a record that is said to begin at a byte: line ends and comments before it are counted to it.
fn line_of_record(text: &str, lines: &Lines, byte: u64) -> usize {
    let mut at = usize::try_from(byte).unwrap_or(usize::MAX);
    while let Some(rest) = text.get(at..).filter(|rest| rest.starts_with(['\r', '\n', '#'])) {
        at += if rest.starts_with('#') { rest.find('\n').unwrap_or(rest.len()) } else { 1 };
    }
    lines.at(at)
}

fn line_number(line: u64) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX)
}

/// The tables `[[kind]]` of a TOML file.
pub(super) fn toml(file: &str, text: &str, kind: &str, findings: &mut Findings) -> Vec<Entry> {
    let Some(document) = document(file, text, findings) else { return Vec::new() };
    let lines = Lines::of(text);
    let mut entries = Vec::new();
    for (key, value) in document.get_ref() {
        let line = lines.at(key.span().start);
        let DeValue::Array(rows) = value.get_ref() else {
            let what = format!("{:?} is no table [[{kind}]]", key.get_ref());
            findings.error(At(file, line), "table", what, format!("begin each with [[{kind}]]"));
            continue;
        };
        if key.get_ref() != kind {
            let what = format!("[[{}]] does not belong in this file", key.get_ref());
            findings.error(At(file, line), "table", what, format!("begin each with [[{kind}]]"));
            continue;
        }
        for row in rows.iter() {
            let DeValue::Table(row_fields) = row.get_ref() else { continue };
            let line = lines.at(row.span().start);
            let fields = fields(&lines, row_fields, "");
            entries.push(Entry { file: file.to_owned(), line, fields });
        }
    }
    entries
}

/// The texts of one language: `[kind.id]` and below it `field = "…"`, each as `(kind, id, field)`.
pub(super) fn texts(file: &str, text: &str, findings: &mut Findings) -> Vec<(String, String, Field)> {
    let Some(document) = document(file, text, findings) else { return Vec::new() };
    let lines = Lines::of(text);
    let mut found = Vec::new();
    for (kind, ids) in document.get_ref() {
        let DeValue::Table(ids) = ids.get_ref() else {
            let line = lines.at(kind.span().start);
            findings.error(At(file, line), "table", "a text stands outside its record", "begin with [kind.id]");
            continue;
        };
        for (id, held) in ids {
            if let DeValue::Table(held) = held.get_ref() {
                for field in leaves(&lines, held, "") {
                    found.push((kind.get_ref().to_string(), id.get_ref().to_string(), field));
                }
            }
        }
    }
    found
}

fn document<'a>(file: &str, text: &'a str, findings: &mut Findings) -> Option<Spanned<DeTable<'a>>> {
    match DeTable::parse(text) {
        Ok(document) => Some(document),
        Err(error) => {
            let line = error.span().map_or(1, |span| Lines::of(text).at(span.start));
            findings.error(At(file, line), "table", format!("this is no TOML: {}", error.message()), "");
            None
        }
    }
}

/// The keys of a table, each with all that is below it.
fn fields(lines: &Lines, table: &DeTable<'_>, above: &str) -> Vec<Field> {
    let field = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| Field {
        path: format!("{above}{}", key.get_ref()),
        line: lines.at(key.span().start),
        raw: Raw::Value(json(value.get_ref())),
    };
    table.iter().map(field).collect()
}

/// The values of a table and of those below it, by their whole path.
fn leaves(lines: &Lines, table: &DeTable<'_>, above: &str) -> Vec<Field> {
    let mut found = Vec::new();
    for (key, value) in table {
        match value.get_ref() {
            DeValue::Table(below) => found.extend(leaves(lines, below, &format!("{above}{}.", key.get_ref()))),
            value => found.push(Field {
                path: format!("{above}{}", key.get_ref()),
                line: lines.at(key.span().start),
                raw: Raw::Value(json(value)),
            }),
        }
    }
    found
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        DeValue::Datetime(time) => Value::String(time.to_string()),
        DeValue::Array(values) => values.iter().map(|value| json(value.get_ref())).collect(),
        DeValue::Table(table) => table
            .iter()
            .map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())))
            .collect::<Map<_, _>>()
            .into(),
    }
}

/// Where the lines of a text end: asked once for each of its rows, so they are not counted each time.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line, from 1, at a byte of the text.
    pub(super) fn at(&self, byte: usize) -> usize {
        1 + self.0.partition_point(|end| *end < byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(entry: &Entry) -> Vec<(String, String)> {
        entry.fields.iter().map(|field| (field.path.clone(), format!("{:?}", field.raw))).collect()
    }

    #[test]
    fn a_table_out_of_excel_reads_like_one_typed_by_hand() {
        let typed = "id,name\n# the first\none,Tent\n";
        let saved = "id;name\r\n# the first\r\none;Tent\r\n;\r\n;\r\n";
        let told = "sep=;\r\nid;name\r\none;Tent\r\n";
        let mut findings = Findings::default();
        let mut read = |bytes: &[u8]| {
            let text = text("stalls.csv", bytes, &mut findings).unwrap();
            csv("stalls.csv", &text, &mut findings)
        };
        let with_mark = [b"\xef\xbb\xbf", saved.as_bytes()].concat();
        let expected = cells(&read(typed.as_bytes())[0]);
        for one in [saved.as_bytes(), &with_mark, told.as_bytes()] {
            let entries = read(one);
            assert_eq!(entries.len(), 1, "{entries:?}");
            assert_eq!(cells(&entries[0]), expected);
            assert_eq!(entries[0].line, 3);
        }
        assert!(findings.0.is_empty(), "{findings:?}");
    }

    #[test]
    fn what_is_not_utf8_is_said_with_its_line() {
        let mut findings = Findings::default();
        assert!(text("a.csv", b"id,name\none,caf\xe9\n", &mut findings).is_none());
        assert!(text("a.csv", b"\xff\xfei\0d\0", &mut findings).is_none());
        assert_eq!(findings.0[0].line, 2);
        assert!(findings.0[1].what.contains("UTF-16"));
    }

    #[test]
    fn a_cell_beside_the_table_is_a_finding() {
        let mut findings = Findings::default();
        csv("a.csv", "id,lat\none,48,1\n", &mut findings);
        assert!(findings.0[0].what.contains("more cells"), "{findings:?}");
    }

    #[test]
    fn toml_tells_the_line_of_each_key() {
        let mut findings = Findings::default();
        let text = "# a\n[[stall]]\nid = \"one\"\nplace.lat = 48.1\n[stall.name]\nen = \"Tent\"\n[[group]]\nid = 1\n";
        let entries = toml("stalls.toml", text, "stall", &mut findings);
        assert_eq!(entries.len(), 1);
        let lines: Vec<_> = entries[0].fields.iter().map(|field| (field.path.as_str(), field.line)).collect();
        assert!(
            lines.contains(&("id", 3)) && lines.contains(&("place", 4)) && lines.contains(&("name", 5)),
            "{lines:?}"
        );
        assert_eq!(findings.0[0].line, 7);
    }
}
