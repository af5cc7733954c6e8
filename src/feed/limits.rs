//! How much a feed may ask of a phone. Each limit is far above what a group needs and far below what hurts.

/// Bytes of a head or a key list: a list of 24 deltas and 10 mirrors is 6 KiB.
pub const ENVELOPE: usize = 16 * 1024;
/// Bytes of one record's line.
pub const LINE: usize = 64 * 1024;
/// Levels of brackets in a record; the deepest of ours has five.
pub const DEPTH: usize = 32;
/// Records of a feed.
pub const RECORDS: u64 = 50_000;
/// Ratings that a group may raise (safety.md 24).
pub const RATINGS: u64 = 10;
/// How many times smaller packing may make a pack.
pub const RATIO: u64 = 64;
/// The memory that unpacking may take for what it looks back at, in bytes.
pub const WINDOW: u64 = 8 * 1024 * 1024;
/// Bytes of all groups together, unpacked: whoever follows many does not lose the phone's room to them.
pub const TOTAL: u64 = 150 * 1024 * 1024;
/// Characters of a feed's title: it stands in headlines, as whoever says so.
pub const TITLE: usize = 120;
/// Deltas that a head may offer.
pub const DELTAS: usize = 24;
/// Mirrors that a head may name.
pub const MIRRORS: usize = 10;
/// Keys that a key list may name, and signatures that are looked at.
pub const KEYS: usize = 16;
/// Bytes of a group's delta, packed.
pub const DELTA: u64 = 1024 * 1024;

/// Bytes of a base, packed and unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseLimit {
    /// As it travels.
    pub packed: u64,
    /// As its lines.
    pub unpacked: u64,
}

/// What a group's base may be.
pub const GROUP_BASE: BaseLimit = BaseLimit { packed: 4 * 1024 * 1024, unpacked: 32 * 1024 * 1024 };
/// What core's base may be.
pub const CORE_BASE: BaseLimit = BaseLimit { packed: 8 * 1024 * 1024, unpacked: 64 * 1024 * 1024 };
