//! The demonstration that `./x run --demo` follows.

use std::path::Path;

use tentlight::feed::site;

#[test]
fn the_demonstration_is_a_feed_without_a_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/demo");
    let checked = site::check(&folder, "2027-07-02T20:00:00+02:00".parse().unwrap()).unwrap();
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.level == site::Level::Error).collect();
    assert!(errors.is_empty() && checked.may_publish(), "{errors:#?}");
    assert!(checked.count() > 20);
}
