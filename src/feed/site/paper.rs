//! What is printed: the backup of a group's key, and the poster that phones follow by.

use std::fmt::Write;

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};

use super::folder::Trouble;
use super::settings::Settings;
use crate::domain::{FeedId, Link};

/// Characters at the end of the key that somebody types to show that they have the page before them.
const CONFIRMATION: usize = 8;

/// What somebody types to show that they have the printed page before them: it stands nowhere but on it.
#[must_use]
pub fn confirmation(secret_file: &str) -> String {
    let key = secret_file.trim_end().trim_end_matches('=');
    key.chars().skip(key.chars().count().saturating_sub(CONFIRMATION)).collect()
}

/// The page with a group's encrypted key, for paper.
///
/// # Errors
///
/// When the key makes no code, which none of ours does.
pub fn backup(feed: &FeedId, title: &str, secret_file: &str, day: &str) -> Result<String, Trouble> {
    let code = qr(secret_file)?;
    let (title, key, last) = (escaped(title), escaped(secret_file.trim_end()), escaped(&confirmation(secret_file)));
    Ok(format!(
        r#"<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Group key of {title}</title>
<style>
@page {{ size: A4; margin: 18mm }}
body {{ font: 12pt/1.45 sans-serif; max-width: 174mm; margin: auto; padding: 1em }}
pre {{ font: 11pt/1.5 monospace; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: 3mm }}
svg {{ display: block; width: 75mm; height: 75mm; margin: 4mm auto }}
b {{ font-family: monospace }}
</style></head><body>
<h1>The group key of {title}</h1>
<p>Made on {day}. Fingerprint: <b>{fingerprint}</b></p>
<p><strong>Print this page twice, keep each copy where only the group gets at it, and then delete the file.</strong>
This key is the group: it says which laptops may publish. Without it, and without this page, a lost laptop means that
everybody who follows you has to be found again and asked to follow another group. It is encrypted: whoever finds the
page can do nothing without the password, and neither can you. Keep the password somewhere else.</p>
<p>To use it again, write these two lines into <b>keys/group.key</b>, by scanning the code or by hand:</p>
<pre>{key}</pre>
{code}
<p>When it is printed, the tool asks for the last 8 characters of the key (without the = at its end):
<b id="confirmation">{last}</b></p>
</body></html>
"#,
        fingerprint = feed.spoken(),
    ))
}

/// The link that makes a phone follow: in the app, or in the browser where the group has one.
///
/// # Errors
///
/// When `feed.toml` says no address, or one that no phone asks.
pub fn follow_link(feed: &FeedId, settings: &Settings) -> Result<String, Trouble> {
    let urls: Vec<String> = settings.urls().map(str::to_owned).collect();
    if urls.is_empty() {
        return Trouble::other("feed.toml does not say where the site is: url = \"https://…/\"");
    }
    let name = Some(settings.title.in_one_of(&[settings.language()]).text);
    let ours = Link::Follow { feed: feed.clone(), urls, name };
    let link = settings.web_app.as_ref().and_then(|web| ours.on_web_app(web)).unwrap_or_else(|| ours.to_text());
    Link::read(&link).map_err(|why| Trouble::Other(format!("{link}: {why}")))?;
    Ok(link)
}

/// What stands on a poster, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    /// The language's tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The group's name.
    pub title: String,
    /// What to do with the code.
    pub scan: String,
    /// Above the fingerprint.
    pub compare: String,
    /// What following means.
    pub promise: String,
    /// The fingerprint, in groups of four.
    pub spoken: String,
    /// What the code holds.
    pub link: String,
}

/// The poster as one picture of A4.
///
/// # Errors
///
/// When the link is too long for a code.
pub fn poster_svg(poster: &Poster) -> Result<String, Trouble> {
    let code = qr(&poster.link)?.replacen("<svg ", "<svg x=\"35\" y=\"62\" width=\"140\" height=\"140\" ", 1);
    let mut svg = String::new();
    let direction = &poster.direction;
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 210 297\" width=\"210mm\" height=\"297mm\" \
         xml:lang=\"{}\">",
        escaped(&poster.language)
    );
    let _ = writeln!(svg, "<rect width=\"210\" height=\"297\" fill=\"#fff\"/>");
    let mut line = |y: f32, size: f32, family: &str, text: &str| {
        let _ = writeln!(
            svg,
            "<text x=\"105\" y=\"{y}\" font-size=\"{size}\" font-family=\"{family}\" text-anchor=\"middle\" \
             direction=\"{direction}\">{}</text>",
            escaped(text)
        );
    };
    line(32.0, fit(&poster.title, 15.0), "sans-serif", &poster.title);
    line(52.0, fit(&poster.scan, 7.0), "sans-serif", &poster.scan);
    line(220.0, fit(&poster.compare, 6.0), "sans-serif", &poster.compare);
    line(233.0, 8.0, "monospace", &poster.spoken);
    line(256.0, fit(&poster.promise, 5.0), "sans-serif", &poster.promise);
    svg.push_str(&code);
    svg.push_str("\n</svg>\n");
    Ok(svg)
}

/// The size at which a line fits beside the margins: letters are about half as wide as high.
fn fit(text: &str, largest: f32) -> f32 {
    let letters = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    largest.min(180.0 / (0.52 * f32::from(letters.max(1))))
}

/// The poster as a page to print.
///
/// # Errors
///
/// When the link is too long for a code.
pub fn poster_html(poster: &Poster) -> Result<String, Trouble> {
    let Poster { language, direction, title, scan, compare, promise, spoken, link } = poster;
    let code = qr(link)?;
    let [title, scan, compare, promise] = [title, scan, compare, promise].map(|text| escaped(text));
    Ok(format!(
        r#"<!DOCTYPE html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{title}</title>
<style>
@page {{ size: A4; margin: 15mm }}
body {{ font: 20pt/1.35 sans-serif; text-align: center; max-width: 180mm; margin: auto }}
h1 {{ font-size: 38pt; line-height: 1.1; overflow-wrap: anywhere }}
svg {{ display: block; width: 130mm; height: 130mm; margin: 6mm auto }}
.spoken {{ font: bold 21pt monospace }}
.small {{ font-size: 14pt }}
</style></head><body>
<h1>{title}</h1>
<p>{scan}</p>
{code}
<p class="small">{compare}</p>
<p class="spoken" dir="ltr">{spoken}</p>
<p class="small">{promise}</p>
</body></html>
"#
    ))
}

fn qr(text: &str) -> Result<String, Trouble> {
    let code = QRBuilder::new(text).ecl(ECL::M).build();
    let code = code.map_err(|_| Trouble::Other(format!("{} characters are too many for a code", text.len())))?;
    Ok(SvgBuilder::default().to_str(&code))
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stands_on_the_page_and_is_the_end_of_the_key() {
        let file = "untrusted comment: x\nRWRTY0Iyabcdefghijkl=\n";
        assert_eq!(confirmation(file), "efghijkl");
        let page = backup(&FeedId::new("a".repeat(32)).unwrap(), "A <group>", file, "2027-06-01").unwrap();
        assert!(page.contains("efghijkl</b>") && page.contains("A &lt;group&gt;") && page.contains("<svg"));
    }
}
