//! Why bytes that claim to be a group's are not taken in. Whatever the reason, what was held stays as it was.

use std::fmt;

/// Why something was refused. Each has an attack in `tests/fixtures/feeds/`, and a sentence on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// No signed text at all: a captive portal's page, an error page.
    NotAFeed,
    /// Larger than such a thing may be.
    TooLarge,
    /// It was signed, but says something that no head or key list says.
    Malformed,
    /// A head where keys were asked for, or the other way round.
    WrongType,
    /// Written for a later version of the app.
    NewerFormat,
    /// Another group's.
    WrongFeed,
    /// No key that this feed is known by made a valid signature.
    BadSignature,
    /// A key made it that the group has taken back.
    RevokedKey,
    /// Fewer different people signed than must.
    TooFewSigners,
    /// Core may not come over the network while nobody holds its keys.
    CoreUpdatesNotEnabled,
    /// Older than what is held.
    RolledBack,
    /// The same number as what is held, and another content: somebody shows different things to different people.
    Equivocation,
    /// Cut off, or longer than signed for.
    WrongLength,
    /// Other bytes than signed for.
    WrongHash,
    /// Packed so that it would burst: more than signed for, more than a phone takes, or a window that eats its memory.
    Bomb,
    /// Not what its packing says.
    Damaged,
    /// A line longer than a record may be.
    LongLine,
    /// Nested deeper than any record is.
    TooDeep,
    /// Records not in byte order of kind and id.
    OutOfOrder,
    /// A record twice.
    DuplicateRecord,
    /// A record that is not as its kind must be.
    BadRecord,
    /// A record under another feed's name.
    ForeignNamespace,
    /// Characters that make a text read other than it is.
    HiddenCharacters,
    /// More records than a feed may have.
    TooManyRecords,
    /// More ratings than a group may raise.
    TooManyRatings,
    /// An alert that names a venue, an event or a place finer than a region.
    AlertNamesVenue,
    /// A change to something that is not held.
    NotHeld,
    /// All of it together is not what was signed.
    WrongState,
}

impl Refusal {
    /// Every reason.
    pub const ALL: &[Self] = &[
        Self::NotAFeed,
        Self::TooLarge,
        Self::Malformed,
        Self::WrongType,
        Self::NewerFormat,
        Self::WrongFeed,
        Self::BadSignature,
        Self::RevokedKey,
        Self::TooFewSigners,
        Self::CoreUpdatesNotEnabled,
        Self::RolledBack,
        Self::Equivocation,
        Self::WrongLength,
        Self::WrongHash,
        Self::Bomb,
        Self::Damaged,
        Self::LongLine,
        Self::TooDeep,
        Self::OutOfOrder,
        Self::DuplicateRecord,
        Self::BadRecord,
        Self::ForeignNamespace,
        Self::HiddenCharacters,
        Self::TooManyRecords,
        Self::TooManyRatings,
        Self::AlertNamesVenue,
        Self::NotHeld,
        Self::WrongState,
    ];

    /// The word that JSON, messages and the database know it by. A released one never changes.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotAFeed => "not-a-feed",
            Self::TooLarge => "too-large",
            Self::Malformed => "malformed",
            Self::WrongType => "wrong-type",
            Self::NewerFormat => "newer-format",
            Self::WrongFeed => "wrong-feed",
            Self::BadSignature => "bad-signature",
            Self::RevokedKey => "revoked-key",
            Self::TooFewSigners => "too-few-signers",
            Self::CoreUpdatesNotEnabled => "core-updates-not-enabled",
            Self::RolledBack => "rolled-back",
            Self::Equivocation => "equivocation",
            Self::WrongLength => "wrong-length",
            Self::WrongHash => "wrong-hash",
            Self::Bomb => "bomb",
            Self::Damaged => "damaged",
            Self::LongLine => "long-line",
            Self::TooDeep => "too-deep",
            Self::OutOfOrder => "out-of-order",
            Self::DuplicateRecord => "duplicate-record",
            Self::BadRecord => "bad-record",
            Self::ForeignNamespace => "foreign-namespace",
            Self::HiddenCharacters => "hidden-characters",
            Self::TooManyRecords => "too-many-records",
            Self::TooManyRatings => "too-many-ratings",
            Self::AlertNamesVenue => "alert-names-venue",
            Self::NotHeld => "not-held",
            Self::WrongState => "wrong-state",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl std::error::Error for Refusal {}
