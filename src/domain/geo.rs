//! Where things are to each other: distance, direction, and the box that holds what is near.

use super::Location;

/// Mean radius of the earth, in metres (IUGG).
const EARTH_M: f64 = 6_371_008.8;

/// A point, in WGS 84 degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    lat: f64,
    lon: f64,
}

/// Latitudes and longitudes between which something lies, in degrees; `west` may be greater than `east`: then it holds
/// the 180th meridian.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeoBox {
    /// The least latitude.
    pub south: f64,
    /// The greatest latitude.
    pub north: f64,
    /// Where it begins, going east.
    pub west: f64,
    /// Where it ends, going east.
    pub east: f64,
}

impl Point {
    /// A point on earth; none for what is not, or is 0,0, where nobody is.
    #[must_use]
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let place = Location { lat, lon, words: None, plan_point: None };
        place.check("place").is_ok().then_some(Self { lat, lon })
    }

    /// Degrees north of the equator.
    #[must_use]
    pub const fn lat(&self) -> f64 {
        self.lat
    }

    /// Degrees east of Greenwich.
    #[must_use]
    pub const fn lon(&self) -> f64 {
        self.lon
    }

    /// How far it is, in metres along the surface of a round earth: within half a percent of the true one.
    #[must_use]
    pub fn distance_m(&self, to: Self) -> f64 {
        let (a, b) = (self.lat.to_radians(), to.lat.to_radians());
        let (lat, lon) = (b - a, (to.lon - self.lon).to_radians());
        let half = (lat / 2.0).sin().powi(2) + a.cos() * b.cos() * (lon / 2.0).sin().powi(2);
        2.0 * EARTH_M * half.sqrt().min(1.0).asin()
    }

    /// In which direction one sets out, in degrees from north by east: from 0, below 360.
    #[must_use]
    pub fn bearing_deg(&self, to: Self) -> f64 {
        let (a, b, lon) = (self.lat.to_radians(), to.lat.to_radians(), (to.lon - self.lon).to_radians());
        let (east, north) = (lon.sin() * b.cos(), a.cos() * b.sin() - a.sin() * b.cos() * lon.cos());
        // So little west of north that the rest rounds to the whole turn is north.
        let turned = east.atan2(north).to_degrees().rem_euclid(360.0);
        if turned < 360.0 { turned } else { 0.0 }
    }

    /// A box that holds everything at most `radius_m` metres away, and more.
    #[must_use]
    pub fn around(&self, radius_m: f64) -> GeoBox {
        let lat = (radius_m / EARTH_M).to_degrees();
        let (south, north) = (self.lat - lat, self.lat + lat);
        // Near a pole every longitude is near.
        let reach = (radius_m / EARTH_M).sin() / self.lat.to_radians().cos();
        if south <= -90.0 || north >= 90.0 || !(0.0..1.0).contains(&reach) {
            return GeoBox { south: south.max(-90.0), north: north.min(90.0), west: -180.0, east: 180.0 };
        }
        let lon = reach.asin().to_degrees();
        let turn = |lon: f64| (lon + 180.0).rem_euclid(360.0) - 180.0;
        GeoBox { south, north, west: turn(self.lon - lon), east: turn(self.lon + lon) }
    }
}

impl Location {
    /// Where it is.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        Point::new(self.lat, self.lon)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(lat: f64, lon: f64) -> Point {
        Point::new(lat, lon).unwrap()
    }

    #[test]
    fn distances_and_directions_are_those_of_the_atlas() {
        let (berlin, lisbon, sydney) = (at(52.52, 13.405), at(38.7223, -9.1393), at(-33.8688, 151.2093));
        assert!((berlin.distance_m(lisbon) / 1e3 - 2_312.0).abs() < 10.0);
        assert!((berlin.distance_m(sydney) / 1e3 - 16_090.0).abs() < 50.0);
        assert!((berlin.distance_m(berlin)).abs() < 1e-6);
        assert!((at(10.0, 20.0).bearing_deg(at(11.0, 20.0))).abs() < 1e-6);
        assert!((at(0.0, 20.0).bearing_deg(at(0.0, 21.0)) - 90.0).abs() < 1e-6);
        assert!((at(0.0, 180.0).distance_m(at(0.0, -179.0)) - 111_195.0).abs() < 10.0);
        assert!((at(0.0, 179.5).bearing_deg(at(0.0, -179.5)) - 90.0).abs() < 1e-6);
    }

    #[test]
    fn null_island_is_nowhere() {
        assert_eq!(Point::new(0.0, 0.0), None);
        assert_eq!(Point::new(91.0, 0.0), None);
    }

    #[test]
    fn a_box_holds_what_is_near_also_across_the_date_line_and_at_a_pole() {
        let near_fiji = at(-17.0, 179.9).around(50_000.0);
        assert!(near_fiji.west > near_fiji.east, "{near_fiji:?}");
        let pole = at(89.9, 10.0).around(50_000.0);
        assert_eq!((pole.west, pole.east, pole.north), (-180.0, 180.0, 90.0));
        let whole = at(50.0, 10.0).around(21_000_000.0);
        assert_eq!((whole.west, whole.east, whole.south, whole.north), (-180.0, 180.0, -90.0, 90.0));
    }

    #[test]
    fn a_hair_west_of_north_is_north() {
        let (from, to) = (Point::new(89.0, 0.0).unwrap(), Point::new(89.9, -1e-14).unwrap());
        assert_eq!(from.bearing_deg(to), 0.0);
    }

    proptest! {
        #[test]
        fn whatever_is_near_lies_in_the_box(
            lat in -90.0..90.0_f64, lon in -180.0..180.0_f64, north in -2.0..2.0_f64, east in -180.0..180.0_f64, wide in 0..2_u8,
        ) {
            let east = if wide == 0 { east / 90.0 } else { east };
            let turned = (lon + east + 180.0).rem_euclid(360.0) - 180.0;
            let points = Point::new(lat, lon).zip(Point::new((lat + north).clamp(-90.0, 90.0), turned));
            prop_assume!(points.is_some());
            let (from, to) = points.unwrap();
            let around = from.around(from.distance_m(to) * 1.000_001 + 0.01);
            let in_lon = match around.west <= around.east {
                true => (around.west..=around.east).contains(&to.lon()),
                false => to.lon() >= around.west || to.lon() <= around.east,
            };
            prop_assert!((around.south..=around.north).contains(&to.lat()) && in_lon, "{from:?} {to:?} {around:?}");
            prop_assert!((0.0..360.0).contains(&from.bearing_deg(to)));
            prop_assert!((from.distance_m(to) - to.distance_m(from)).abs() < 1e-3);
        }
    }
}
