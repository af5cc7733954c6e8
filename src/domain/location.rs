//! Where something is on the ground.

use serde::{Deserialize, Serialize};

use super::wrong::ensure;
use super::{Id, Texts, Wrong};

/// A place, in WGS 84 degrees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Location {
    /// Degrees north of the equator, -90 to 90.
    #[cfg_attr(publisher, schemars(range(min = -90, max = 90)))]
    pub lat: f64,
    /// Degrees east of Greenwich, -180 to 180.
    #[cfg_attr(publisher, schemars(range(min = -180, max = 180)))]
    pub lon: f64,
    /// How one finds it: an address, or "behind the main stage".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Texts>,
    /// The feature of the gathering's plan that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_point: Option<Id>,
}

impl Location {
    /// What stands this near to 0,0 (a hundred metres, in the sea) is a place that nobody filled in.
    const NULL_ISLAND: f64 = 0.001;

    /// Whether it is on earth, and not a place that nobody filled in.
    pub(crate) fn check(&self, field: &'static str) -> Result<(), Wrong> {
        let on_earth = (-90.0..=90.0).contains(&self.lat) && (-180.0..=180.0).contains(&self.lon);
        ensure(on_earth, field, "lat is -90 to 90 and lon is -180 to 180")?;
        let nowhere = self.lat.abs() < Self::NULL_ISLAND && self.lon.abs() < Self::NULL_ISLAND;
        ensure(!nowhere, field, "0,0 is nowhere: leave the place out when its coordinates are not known")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_on_earth_and_not_on_null_island() {
        let at = |lat, lon| Location { lat, lon, words: None, plan_point: None }.check("place");
        for (lat, lon) in [(52.5, 13.4), (0.0, 32.6), (-90.0, 0.0), (51.5, 0.0), (0.0, -180.0)] {
            assert!(at(lat, lon).is_ok(), "{lat}, {lon}");
        }
        for (lat, lon) in [(0.0, 0.0), (-0.0, 0.0), (90.1, 1.0), (1.0, -180.5), (f64::NAN, 1.0), (f64::INFINITY, 1.0)] {
            assert!(at(lat, lon).is_err(), "{lat}, {lon}");
        }
    }
}
