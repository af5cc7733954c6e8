//! GeoJSON (RFC 7946): points with what stands beside them, as stalls and gatherings.

use std::fmt;

use geojson::{Feature, GeometryValue};
use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::table::{self, Row, Unread};
use super::{Defaults, Imported, Loss, NotRead};
use crate::feed::limits;

/// The outermost object: a collection, or one feature by itself.
#[derive(Deserialize)]
struct Outer<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    features: Features<'a>,
}

/// Features that nobody has looked at yet: one that is broken must not take the others along.
#[derive(Default)]
struct Features<'a>(Vec<&'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Features<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Few;
        impl<'de> Visitor<'de> for Few {
            type Value = Features<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of features")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut features = Vec::new();
                while let Some(feature) = seq.next_element()? {
                    features.push(feature);
                    if features.len() as u64 > limits::RECORDS {
                        let most = limits::RECORDS;
                        return Err(A::Error::custom(format_args!("more than {most} features: no feed holds so many")));
                    }
                }
                Ok(Features(features))
            }
        }
        deserializer.deserialize_seq(Few)
    }
}

/// Reads a collection of features, or a single one.
pub(super) fn read(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let outer: Outer<'_> =
        serde_json::from_str(text).map_err(|error| NotRead(format!("this is no GeoJSON: {error}")))?;
    let mut unread = Unread::default();
    match outer.kind.as_str() {
        "FeatureCollection" => {
            for (at, raw) in outer.features.0.iter().enumerate() {
                feature(format!("features[{at}]"), raw.get(), defaults, &mut unread, out);
            }
        }
        "Feature" => feature("feature".to_owned(), text, defaults, &mut unread, out),
        other => return Err(NotRead(format!("{other:?} is neither a FeatureCollection nor a Feature"))),
    }
    unread.say(out);
    Ok(())
}

fn feature(at: String, raw: &str, defaults: &Defaults, unread: &mut Unread, out: &mut Imported) {
    let feature: Feature = match serde_json::from_str(raw) {
        Ok(feature) => feature,
        Err(error) => return out.note(&at, "", Loss::Refused, format!("this is no feature: {error}")),
    };
    let mut row = Row::new(at, "geojson");
    match feature.geometry.map(|geometry| geometry.value) {
        // Longitude comes first.
        Some(GeometryValue::Point { coordinates }) => match coordinates.as_slice() {
            [lon, lat, ..] => row.place(*lat, *lon),
            _ => return out.note(&row.at, "coordinates", Loss::Refused, "a point has a longitude and a latitude"),
        },
        Some(shape) => {
            let what = format!(
                "a {} is no stall; a plan of the site goes into the `plan` of its gathering",
                shape.type_name()
            );
            return out.note(&row.at, "geometry", Loss::Dropped, what);
        }
        None => {}
    }
    for (name, value) in feature.properties.iter().flatten() {
        row.put(name, &plain(value), unread);
    }
    match feature.id {
        Some(geojson::feature::Id::String(id)) => row.put("id", &id, unread),
        Some(geojson::feature::Id::Number(id)) => row.put("id", &id.to_string(), unread),
        None => {}
    }
    table::add(&row, defaults, unread, out);
}

/// A value as a cell of a table holds it.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(";"),
        other => other.to_string(),
    }
}
