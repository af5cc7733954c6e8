//! The plan of a site: a group's GeoJSON as shapes that can be drawn, on a flat ground, north up.
//!
//! # Why so
//!
//! Read leniently and by hand: what of it can be drawn is drawn, where a strict reader would refuse all for one crooked
//! feature. A site is so small that the ground is flat; what is larger is no plan of a site, and is not drawn.

use serde_json::Value;

use super::{Point, Texts, hides};

/// The longer side of what is drawn on, in units.
const SIDE: f64 = 1_000.0;
/// The least length of the shorter side, in units: a row of tents is no line.
const LEAST: f64 = 400.0;
/// What is left free at each edge, in units.
const EDGE: f64 = 70.0;
/// How large the ground may be, in metres: more is no site.
const LARGEST_M: f64 = 30_000.0;
/// How large it is at least, in metres: one tent is not drawn as wide as the screen.
const SMALLEST_M: f64 = 50.0;
/// How many shapes and corners are drawn; more are left out.
const SHAPES: usize = 500;
const CORNERS: usize = 20_000;
/// The longest name of a shape, in characters.
const NAME: usize = 60;
/// How deep collections of geometries are read.
const DEPTH: usize = 4;
/// Metres in a degree of latitude.
const DEGREE_M: f64 = 111_195.0;

/// A place on the plan: units to the right, units down.
type Spot = (f64, f64);

/// A plan that can be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How wide it is, in units.
    pub width: f64,
    /// How high it is, in units.
    pub height: f64,
    /// What stands there: areas first, spots last, so that nothing is covered.
    pub shapes: Vec<PlanShape>,
    ground: Ground,
}

/// Something that stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanShape {
    /// Its id in the plan, by which a stall names it.
    pub id: Option<String>,
    /// What it is called.
    pub name: Option<Texts>,
    /// How it lies.
    pub form: PlanForm,
}

/// How something lies on the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanForm {
    /// Rings: the first around it, the others around holes in it.
    Area(Vec<Vec<Spot>>),
    /// A way, a fence.
    Line(Vec<Spot>),
    /// A spot.
    Spot(Spot),
}

/// How degrees become units.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ground {
    west: f64,
    north: f64,
    /// How much narrower a degree of longitude is here.
    narrow: f64,
    /// Units in a degree of latitude.
    scale: f64,
    /// What is left free at the left and at the top, in units.
    free: Spot,
}

/// A feature as it was read, in degrees: longitude, latitude.
struct Read {
    id: Option<String>,
    name: Option<Texts>,
    rings: Vec<Vec<Spot>>,
    kind: ReadKind,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum ReadKind {
    Area,
    Line,
    Spot,
}

impl Plan {
    /// What can be drawn of a `FeatureCollection`; none when that is nothing, or larger than a site.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let (mut read, mut corners) = (Vec::new(), 0);
        for feature in value.get("features")?.as_array()? {
            let (id, name) = (id_of(feature), name_of(feature));
            if let Some(geometry) = feature.get("geometry") {
                geometries(geometry, DEPTH, &mut corners, &mut |kind, rings| {
                    if read.len() < SHAPES {
                        read.push(Read { id: id.clone(), name: name.clone(), rings, kind });
                    }
                });
            }
        }
        read.sort_by_key(|one| one.kind);
        let all = || read.iter().flat_map(|one| one.rings.iter().flatten().copied());
        let (ground, width, height) = Ground::of(all)?;
        let shapes = read
            .into_iter()
            .filter_map(|one| {
                let mut rings = one.rings.iter().map(|ring| ring.iter().map(|at| ground.spot(*at)).collect::<Vec<_>>());
                let form = match one.kind {
                    ReadKind::Area => PlanForm::Area(rings.collect()),
                    ReadKind::Line => PlanForm::Line(rings.next()?),
                    ReadKind::Spot => PlanForm::Spot(*rings.next()?.first()?),
                };
                Some(PlanShape { id: one.id, name: one.name, form })
            })
            .collect();
        Some(Self { width, height, shapes, ground })
    }

    /// Where a point of the earth lies on it; none for what lies elsewhere.
    #[must_use]
    pub fn spot_of(&self, point: Point) -> Option<Spot> {
        let (x, y) = self.ground.spot((near(point.lon(), self.ground.west), point.lat()));
        ((0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)).then_some((x, y))
    }

    /// Where the shape with this id lies.
    #[must_use]
    pub fn spot_named(&self, id: &str) -> Option<Spot> {
        self.shapes.iter().find(|shape| shape.id.as_deref() == Some(id)).map(|shape| shape.form.middle())
    }
}

impl PlanForm {
    /// Where its name stands: in the middle of the box around it; of a line, at its middle corner.
    #[must_use]
    pub fn middle(&self) -> Spot {
        match self {
            Self::Spot(spot) => *spot,
            Self::Line(line) => line.get(line.len() / 2).copied().unwrap_or_default(),
            Self::Area(rings) => {
                let ring = || rings.first().into_iter().flatten();
                let between = |of: fn(&Spot) -> f64| {
                    let (least, most) = least_and_most(ring().map(of));
                    f64::midpoint(least, most)
                };
                (between(|spot| spot.0), between(|spot| spot.1))
            }
        }
    }
}

impl Ground {
    /// The ground under these, and how wide and high it is drawn.
    fn of<I: Iterator<Item = Spot>>(all: impl Fn() -> I) -> Option<(Self, f64, f64)> {
        let first = all().next()?;
        let (west, east) = least_and_most(all().map(|(lon, _)| near(lon, first.0)));
        let (south, north) = least_and_most(all().map(|(_, lat)| lat));
        let narrow = f64::midpoint(south, north).to_radians().cos().max(0.01);
        let (wide, high) = ((east - west) * narrow, north - south);
        if wide.max(high) * DEGREE_M > LARGEST_M {
            return None;
        }
        let scale = (SIDE - 2.0 * EDGE) / wide.max(high).max(SMALLEST_M / DEGREE_M);
        let side = |length: f64| (length * scale + 2.0 * EDGE).max(LEAST);
        let (width, height) = (side(wide), side(high));
        let free = ((width - wide * scale) / 2.0, (height - high * scale) / 2.0);
        Some((Self { west, north, narrow, scale, free }, width, height))
    }

    fn spot(&self, (lon, lat): Spot) -> Spot {
        let lon = near(lon, self.west);
        let (x, y) = ((lon - self.west) * self.narrow * self.scale, (self.north - lat) * self.scale);
        let tenth = |units: f64| (units * 10.0).round() / 10.0;
        (tenth(x + self.free.0), tenth(y + self.free.1))
    }
}

/// The same longitude, counted on beyond the 180th meridian where that is nearer.
fn near(lon: f64, to: f64) -> f64 {
    to + (lon - to + 180.0).rem_euclid(360.0) - 180.0
}

fn least_and_most(of: impl Iterator<Item = f64>) -> Spot {
    of.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), one| (least.min(one), most.max(one)))
}

/// Hands on each thing a geometry holds, as far as there is room for corners.
fn geometries(geometry: &Value, depth: usize, corners: &mut usize, found: &mut impl FnMut(ReadKind, Vec<Vec<Spot>>)) {
    let at = geometry.get("coordinates");
    let each = || at.and_then(Value::as_array).into_iter().flatten();
    match geometry.get("type").and_then(Value::as_str) {
        Some("Point") => spot(at, corners, found),
        Some("MultiPoint") => each().for_each(|at| spot(Some(at), corners, found)),
        Some("LineString") => line(at, corners, found),
        Some("MultiLineString") => each().for_each(|at| line(Some(at), corners, found)),
        Some("Polygon") => area(at, corners, found),
        Some("MultiPolygon") => each().for_each(|at| area(Some(at), corners, found)),
        Some("GeometryCollection") if depth > 0 => {
            let inside = geometry.get("geometries").and_then(Value::as_array).into_iter().flatten();
            inside.for_each(|inside| geometries(inside, depth - 1, corners, found));
        }
        _ => {}
    }
}

fn spot(at: Option<&Value>, corners: &mut usize, found: &mut impl FnMut(ReadKind, Vec<Vec<Spot>>)) {
    if let Some(spot) = at.and_then(|at| corner(at, corners)) {
        found(ReadKind::Spot, vec![vec![spot]]);
    }
}

fn line(at: Option<&Value>, corners: &mut usize, found: &mut impl FnMut(ReadKind, Vec<Vec<Spot>>)) {
    let line = ring(at, corners);
    if line.len() > 1 {
        found(ReadKind::Line, vec![line]);
    }
}

fn area(at: Option<&Value>, corners: &mut usize, found: &mut impl FnMut(ReadKind, Vec<Vec<Spot>>)) {
    let rings = at.and_then(Value::as_array).into_iter().flatten();
    let rings: Vec<_> = rings.map(|at| ring(Some(at), corners)).collect();
    // Without what goes around it there is nothing to have holes in.
    if rings.first().is_some_and(|ring| ring.len() > 2) {
        found(ReadKind::Area, rings.into_iter().filter(|ring| ring.len() > 2).collect());
    }
}

fn ring(at: Option<&Value>, corners: &mut usize) -> Vec<Spot> {
    at.and_then(Value::as_array).into_iter().flatten().filter_map(|at| corner(at, corners)).collect()
}

/// A place on earth, longitude first.
fn corner(at: &Value, corners: &mut usize) -> Option<Spot> {
    let number = |place: usize| at.get(place).and_then(Value::as_f64);
    let point = Point::new(number(1)?, number(0)?)?;
    *corners += 1;
    (*corners <= CORNERS).then(|| (point.lon(), point.lat()))
}

fn id_of(feature: &Value) -> Option<String> {
    let of = |held: &Value| match held.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    };
    of(feature).or_else(|| of(feature.get("properties")?))
}

/// Its name: in languages, or as it is.
fn name_of(feature: &Value) -> Option<Texts> {
    /// A language that nobody said.
    const UNDETERMINED: &str = "und";
    let shown = |text: &str| -> Option<String> {
        let shown: String = text.chars().filter(|c| !hides(*c) && *c != '\n').take(NAME).collect();
        Some(shown.trim().to_owned()).filter(|shown| !shown.is_empty())
    };
    let texts = match feature.get("properties")?.get("name")? {
        Value::String(name) => [(UNDETERMINED.to_owned(), shown(name)?)].into(),
        Value::Object(names) => {
            names.iter().filter_map(|(tag, name)| Some((tag.clone(), shown(name.as_str()?)?))).collect()
        }
        _ => return None,
    };
    Texts::new(texts).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn plan(features: Value) -> Option<Plan> {
        Plan::read(&json!({"type": "FeatureCollection", "features": features}))
    }

    fn feature(kind: &str, coordinates: Value) -> Value {
        json!({"type": "Feature", "properties": {}, "geometry": {"type": kind, "coordinates": coordinates}})
    }

    /// A meadow of about 670 by 1,110 metres.
    fn meadow() -> Value {
        let ring = [[12.0, 53.0], [12.01, 53.0], [12.01, 53.01], [12.0, 53.01], [12.0, 53.0]];
        let hole = [[12.004, 53.004], [12.006, 53.004], [12.006, 53.006], [12.004, 53.004]];
        feature("Polygon", json!([ring, hole]))
    }

    fn inside(plan: &Plan, spot: Spot) -> bool {
        (0.0..=plan.width).contains(&spot.0) && (0.0..=plan.height).contains(&spot.1)
    }

    #[test]
    fn a_plan_is_drawn_north_up_in_its_proportions_with_its_holes() {
        let mut tent = feature("Point", json!([12.005, 53.01]));
        tent["id"] = json!("tent");
        tent["properties"]["name"] = json!({"en": "Peer tent", "de": "Peer-Zelt"});
        let plan = plan(json!([tent, meadow()])).unwrap();
        assert_eq!(plan.height, SIDE);
        let wide = (plan.width - 2.0 * EDGE) / (plan.height - 2.0 * EDGE);
        assert!((wide - 53.005_f64.to_radians().cos()).abs() < 0.01, "{wide}");
        let PlanForm::Area(rings) = &plan.shapes[0].form else { panic!("areas come first") };
        assert_eq!((rings.len(), rings[0].len()), (2, 5));
        let tent = &plan.shapes[1];
        assert_eq!(tent.name.as_ref().unwrap().in_one_of(&["de"]).text, "Peer-Zelt");
        assert_eq!(plan.spot_named("tent"), Some(tent.form.middle()));
        assert_eq!(tent.form.middle(), ((plan.width / 2.0 * 10.0).round() / 10.0, EDGE), "in the north is above");
        assert_eq!(plan.spot_of(Point::new(53.01, 12.005).unwrap()), Some(tent.form.middle()));
        assert_eq!(plan.spot_of(Point::new(53.5, 12.005).unwrap()), None);
        assert_eq!(plan.spot_of(Point::new(53.005, -167.995).unwrap()), None);
        assert_eq!(plan.spot_named("elsewhere"), None);
    }

    #[test]
    fn what_cannot_be_drawn_is_left_out_and_the_rest_is_drawn() {
        let crooked = [
            json!(null),
            json!(7),
            json!({"geometry": null}),
            json!({"geometry": {"type": "Point"}}),
            feature("Point", json!([0.0, 0.0])),
            feature("Point", json!(["12", 53])),
            feature("Point", json!([500.0, 53.0])),
            feature("Point", json!([])),
            feature("Circle", json!([12.0, 53.0])),
            feature("LineString", json!([[12.0, 53.0]])),
            feature("Polygon", json!([[[12.0, 53.0], [12.0, 53.1]]])),
            feature("Polygon", json!([])),
            feature("MultiPolygon", json!({})),
        ];
        for one in &crooked {
            assert_eq!(plan(json!([one])), None, "{one}");
            assert_eq!(plan(json!([one, meadow()])).unwrap().shapes.len(), 1, "{one}");
        }
        for none in [json!(null), json!({"features": 3}), json!({"features": []}), json!([])] {
            assert_eq!(Plan::read(&none), None, "{none}");
        }
    }

    #[test]
    fn one_tent_a_row_of_tents_and_a_plan_across_the_date_line_are_drawn_within_their_frame() {
        for features in [
            json!([feature("Point", json!([12.0, 53.0]))]),
            json!([feature("MultiPoint", json!([[12.0, 53.0], [12.001, 53.0], [12.002, 53.0]]))]),
            json!([feature("LineString", json!([[179.999, -17.0], [-179.999, -17.0]]))]),
            json!([{"geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1.0, 89.99]}]}}]),
        ] {
            let plan = plan(features).unwrap();
            assert!(plan.width >= LEAST && plan.width <= SIDE && plan.height >= LEAST, "{plan:?}");
            assert!(plan.shapes.iter().all(|shape| inside(&plan, shape.form.middle())), "{plan:?}");
        }
        let fiji = plan(json!([feature("MultiPoint", json!([[179.999, -17.0], [-179.999, -17.0]]))])).unwrap();
        let (west, east) = (fiji.shapes[0].form.middle(), fiji.shapes[1].form.middle());
        assert!(east.0 - west.0 > 800.0, "{fiji:?}");
        assert_eq!(fiji.spot_of(Point::new(-17.0, -179.999).unwrap()), Some(east));
    }

    #[test]
    fn what_is_larger_than_a_site_is_no_plan_and_endless_ones_end() {
        assert_eq!(plan(json!([feature("MultiPoint", json!([[12.0, 53.0], [13.0, 54.0]]))])), None);
        let many: Vec<_> = (0..2_000).map(|n| feature("Point", json!([12.0, 53.0 + f64::from(n) * 1e-6]))).collect();
        assert_eq!(plan(json!(many)).unwrap().shapes.len(), SHAPES);
        let long: Vec<_> = (0..30_000).map(|n| json!([12.0, 53.0 + f64::from(n) * 1e-7])).collect();
        let plan = plan(json!([feature("LineString", json!(long))])).unwrap();
        assert!(matches!(&plan.shapes[0].form, PlanForm::Line(line) if line.len() == CORNERS));
    }

    #[test]
    fn a_name_is_one_short_line_that_hides_nothing() {
        let named = |name: Value| {
            let mut tent = feature("Point", json!([12.0, 53.0]));
            tent["properties"]["name"] = name;
            plan(json!([tent])).unwrap().shapes.remove(0).name.map(|name| name.in_one_of(&[]).text)
        };
        assert_eq!(named(json!("Water")).as_deref(), Some("Water"));
        assert_eq!(named(json!("a\u{202e}b\nc")).as_deref(), Some("abc"));
        assert_eq!(named(json!("x".repeat(500))).map(|name| name.len()), Some(NAME));
        for none in [json!(""), json!(" \u{202e}"), json!(7), json!({}), json!({"en": 7}), json!({"..": "x"})] {
            assert_eq!(named(none.clone()), None, "{none}");
        }
    }
}
