//! Places by name: where somebody is whose phone may not or cannot say it. Here: reading what is bundled, finding a name as
//! it is typed, reading coordinates. Not here: places of groups, which come from the store.

use std::sync::LazyLock;

use super::{Id, Point, fold};

/// `assets/places`: sorted by name, about five thousand lines.
const PLACES: &str = include_str!("../../assets/places/places.csv");

/// Read when a place is first looked for: most readers never type one.
static SHIPPED: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::read(PLACES));

/// A town.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// What it is called.
    pub name: String,
    /// In which country: ISO 3166-1 alpha-2 in lower case.
    pub country: Id,
    /// Its middle.
    pub point: Point,
    /// How large it is, 0 to 9.
    size: u8,
    /// Each of its names as it is compared.
    folded: Vec<String>,
}

/// Towns by name.
#[derive(Debug)]
pub struct Gazetteer {
    towns: Vec<Town>,
}

impl Gazetteer {
    /// The one in the binary.
    #[must_use]
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// Reads lines `names,country,lat,lon,size` below a line that says so. What is no such line is left out.
    fn read(csv: &str) -> Self {
        Self { towns: csv.lines().skip(1).filter_map(Town::read).collect() }
    }

    /// The towns of which a name begins with what was typed, however it is accented: first those that are called exactly
    /// so, then the large ones. At most `limit`; none for fewer than two letters.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Vec<&Town> {
        let typed = fold(typed);
        if typed.chars().count() < 2 {
            return Vec::new();
        }
        // Who has no ü on the keyboard writes ue.
        let plain = typed.replace("ue", "u").replace("oe", "o").replace("ae", "a");
        let is_it = |name: &String| *name == typed || *name == plain;
        let begins = |name: &String| name.starts_with(&typed) || name.starts_with(&plain);
        let mut found: Vec<&Town> = self.towns.iter().filter(|town| town.folded.iter().any(begins)).collect();
        found.sort_by_key(|town| (!town.folded.iter().any(is_it), std::cmp::Reverse(town.size)));
        found.truncate(limit);
        found
    }
}

impl Town {
    fn read(line: &str) -> Option<Self> {
        let mut fields = line.split(',');
        let names = fields.next()?;
        let country = Id::new(fields.next()?).ok()?;
        let point = Point::new(fields.next()?.parse().ok()?, fields.next()?.parse().ok()?)?;
        let size = fields.next()?.parse().ok()?;
        let name = names.split(';').next()?.to_owned();
        Some(Self { name, country, point, size, folded: names.split(';').map(fold).collect() })
    }
}

impl Point {
    /// A point as people write one, latitude first: `48.1, 11.5`, also with decimal commas (`48,1 11,5`). None for anything
    /// else.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.replace(['°', ';'], " ");
        let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(',')).collect();
        let number = |word: &str| word.replace(',', ".").parse::<f64>().ok();
        match words.as_slice() {
            [lat, lon] => Self::new(number(lat)?, number(lon)?),
            [both] => match both.split(',').collect::<Vec<_>>().as_slice() {
                [lat, lon] => Self::new(number(lat)?, number(lon)?),
                [lat, part, lon, other] => {
                    Self::new(number(&format!("{lat}.{part}"))?, number(&format!("{lon}.{other}"))?)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(typed: &str) -> Vec<&'static str> {
        Gazetteer::shipped().search(typed, 3).into_iter().map(|town| town.name.as_str()).collect()
    }

    #[test]
    fn every_line_is_a_town_somewhere_and_they_stand_in_order() {
        let lines: Vec<&str> = PLACES.lines().skip(1).collect();
        assert_eq!(Gazetteer::shipped().towns.len(), lines.len(), "a line could not be read, or lies at 0,0");
        assert!(lines.len() > 5_000 && PLACES.len() <= 150 * 1_024, "{} lines, {} bytes", lines.len(), PLACES.len());
        let names: Vec<&str> = lines.iter().map(|line| line.split(',').next().unwrap()).collect();
        assert!(names.is_sorted());
        assert!(Gazetteer::shipped().towns.iter().all(|town| town.country.as_str().len() == 2 && town.size <= 9));
    }

    #[test]
    fn a_town_is_found_by_the_beginning_of_any_of_its_names_without_accents() {
        for (typed, name) in [
            ("münch", "Munich"),
            ("Muenchen", "Munich"),
            ("munic", "Munich"),
            ("koeln", "Köln"),
            ("Cologne", "Köln"),
            ("lisboa", "Lisbon"),
            ("Lissabon", "Lisbon"),
            ("WIEN", "Vienna"),
            ("lodz", "Łódź"),
            ("warschau", "Warsaw"),
            ("duesseldorf", "Düsseldorf"),
        ] {
            assert_eq!(names(typed).first(), Some(&name), "{typed}");
        }
    }

    #[test]
    fn what_is_called_exactly_so_stands_first_then_the_large_ones() {
        assert_eq!(names("Essen").first(), Some(&"Essen"));
        assert_eq!(names("berl").first(), Some(&"Berlin"));
        assert_eq!(names("par").first(), Some(&"Paris"));
        assert!(names("b").is_empty() && names("").is_empty() && names("zzqx").is_empty());
    }

    #[test]
    fn coordinates_are_read_with_points_and_with_commas() {
        let at = |lat, lon| Point::new(lat, lon);
        for text in ["48.1, 11.5", "48.1,11.5", "48,1 11,5", "48,1, 11,5", "48,1,11,5", " 48.1° 11.5° ", "48,1; 11,5"]
        {
            assert_eq!(Point::typed(text), at(48.1, 11.5), "{text}");
        }
        assert_eq!(Point::typed("-33.8 151.2"), at(-33.8, 151.2));
        for text in ["", "Berlin", "48.1", "0,0", "91, 10", "48.1, 11.5, 3", "1,2,3", "nan nan"] {
            assert_eq!(Point::typed(text), None, "{text}");
        }
    }
}
