//! From the bytes of a file to text: encodings, a limit, and characters that a screen obeys rather than shows.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Imported, Loss, NotRead};
use crate::domain::hides;

/// The longest file that is read, in bytes. A festival's whole programme has a hundredth of that.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Refuses a file that is longer than [`MOST_BYTES`].
pub(super) fn check_size(bytes: &[u8]) -> Result<(), NotRead> {
    if bytes.len() <= MOST_BYTES {
        return Ok(());
    }
    let (is, most) = (bytes.len() / 1024 / 1024, MOST_BYTES / 1024 / 1024);
    Err(NotRead(format!("the file has {is} MiB; {most} are the most that is read: split it, or leave out the past")))
}

/// The text of a file, its lines ended by `\n` alone: UTF-8, UTF-16 by its mark, else the letters of Western Europe
/// before Unicode, which is said as doubtful. Characters that hide others are taken out and counted.
pub(super) fn text(bytes: &[u8], out: &mut Imported) -> String {
    let (encoding, bytes) = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => (UTF_8, rest),
        [0xff, 0xfe, rest @ ..] => (UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => (UTF_16BE, rest),
        _ => (UTF_8, bytes),
    };
    let decoded = encoding.decode_without_bom_handling_and_without_replacement(bytes).unwrap_or_else(|| {
        let line = 1 + valid(bytes).iter().filter(|byte| **byte == b'\n').count();
        let what = "a letter is in no Unicode: all of it is read as windows-1252, so look at the letters beyond a to z";
        out.note(&format!("line {line}"), "encoding", Loss::Doubtful, what);
        WINDOWS_1252.decode_without_bom_handling(bytes).0
    });
    let mut text = String::with_capacity(decoded.len());
    let (mut line, mut hidden, mut first) = (1, 0, 0);
    let mut chars = decoded.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' => {
                text.push('\n');
                line += 1;
            }
            c if hides(c) => {
                hidden += 1;
                first = if first == 0 { line } else { first };
            }
            c => text.push(c),
        }
    }
    if hidden > 0 {
        let what = format!("{hidden} characters that no screen shows, from here on, are taken out");
        out.note(&format!("line {first}"), "characters", Loss::Doubtful, what);
    }
    text
}

/// The bytes up to the first that is no UTF-8.
fn valid(bytes: &[u8]) -> &[u8] {
    let end = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    bytes.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Vec<String>) {
        let mut out = Imported::default();
        let text = text(bytes, &mut out);
        (text, out.findings().iter().map(ToString::to_string).collect())
    }

    #[test]
    fn text_is_read_in_every_encoding_that_calendars_come_in() {
        let utf16 = |big: bool| {
            let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            "\u{feff}a\r\nü".encode_utf16().flat_map(unit).collect::<Vec<u8>>()
        };
        for bytes in ["a\nü".into(), "\u{feff}a\rü".into(), "a\r\nü".into(), utf16(true), utf16(false)] {
            let bytes: Vec<u8> = bytes;
            assert_eq!(read(&bytes), ("a\nü".to_owned(), vec![]), "{bytes:?}");
        }
        let (text, findings) = read(b"a\n\xfc\x80");
        assert_eq!(text, "a\nü€");
        assert!(findings[0].starts_with("line 2: doubtful: encoding: "), "{findings:?}");
    }

    #[test]
    fn what_hides_is_taken_out_and_said() {
        let (text, findings) = read("a\nb\0\u{202e}c\td\u{1b}[31m".as_bytes());
        assert_eq!(text, "a\nbc\td[31m");
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("line 2: doubtful: characters: 3 characters"), "{findings:?}");
    }

    #[test]
    fn a_file_of_any_size_is_read_or_refused() {
        assert!(check_size(&vec![b'a'; MOST_BYTES]).is_ok());
        let why = check_size(&vec![b'a'; MOST_BYTES + 1]).unwrap_err();
        assert!(why.0.contains("64 are the most"), "{why}");
    }
}
