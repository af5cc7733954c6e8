//! Looking for words in what people wrote, whatever their case and spacing.

/// A text as its words, in small letters, one space between them and one at each end.
pub(super) fn plain(text: &str) -> String {
    let letters: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// The words of a list that people edit: a comma or a new line between them, `#` before a comment.
pub(super) fn listed(list: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split(',')).map(str::trim).filter(|word| !word.is_empty())
}

/// The first word of a list that stands whole in a text that [`plain`] made.
pub(super) fn first_of(plain_text: &str, list: &'static str) -> Option<&'static str> {
    listed(list).find(|word| plain_text.contains(&plain(word)))
}

/// A telephone number: seven digits or more, with nothing but what stands within numbers between them. Days, times,
/// degrees and amounts are none.
pub(super) fn phone(text: &str) -> Option<String> {
    let mut run = String::new();
    let mut found = None;
    for c in text.chars().chain([' ', ' ', '\n']) {
        let joins = matches!(c, ' ' | '-' | '(' | ')' | '/' | '.' | '\u{a0}') && !run.is_empty() && !run.ends_with(' ');
        if c.is_ascii_digit() || (c == '+' && run.is_empty()) || joins {
            run.push(c);
            continue;
        }
        let held = std::mem::take(&mut run);
        let held = held.trim_end_matches(|c: char| !c.is_ascii_digit());
        if found.is_none() && is_phone(held) {
            found = Some(held.to_owned());
        }
    }
    found
}

fn is_phone(run: &str) -> bool {
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let is_day =
        |word: &str| ["%Y-%m-%d", "%d.%m.%Y"].iter().any(|form| chrono::NaiveDate::parse_from_str(word, form).is_ok());
    let begins = run.starts_with('+') || run.starts_with('0') || run.starts_with("(0");
    let long = if begins { digits >= 7 } else { digits >= 9 };
    long && digits <= 15 && !run.split(' ').any(is_day)
}

/// A handle of a social network: `@name` that is no mailbox.
pub(super) fn handle(text: &str) -> Option<&str> {
    let is_name = |word: &&str| {
        let name = word.strip_prefix('@').unwrap_or_default();
        name.len() > 1 && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
    };
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | ':'))
        .map(|word| word.trim_end_matches('.'))
        .find(is_name)
}

/// A mailbox.
pub(super) fn mailbox(text: &str) -> Option<&str> {
    let cut = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>' | '"');
    text.split(cut).map(|word| word.trim_end_matches('.')).find(|word| super::settings::is_mailbox(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_to_ring_is_told_from_a_day_and_an_amount() {
        for number in ["ring +49 170 1234567 now", "0170/1234567", "call (030) 123 45 67.", "06 12 34 56 78"] {
            assert!(phone(number).is_some(), "{number}");
        }
        for other in
            ["2027-07-02", "on 02.07.2027 18:00", "48.137154, 11.576124", "250 mg, 100 mg", "1 000 people", "112"]
        {
            assert_eq!(phone(other), None, "{other}");
        }
    }

    #[test]
    fn a_handle_is_told_from_a_mailbox() {
        assert_eq!(handle("ask @river_peers."), Some("@river_peers"));
        assert_eq!(handle("mail a@b.example"), None);
        assert_eq!(mailbox("mail <a@b.example>."), Some("a@b.example"));
        assert_eq!(mailbox("ask @river"), None);
    }

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        assert_eq!(first_of(&plain("Very STRONG, indeed"), "# praise\npure,\nstrong"), Some("strong"));
        assert_eq!(first_of(&plain("a stronghold"), "strong"), None);
        assert_eq!(first_of(&plain("a Red-Bull logo"), "monster, red bull"), Some("red bull"));
    }
}
