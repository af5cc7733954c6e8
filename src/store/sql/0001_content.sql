-- 0001_content.sql: verified records as they were signed, and which edition of which feed they are.
CREATE TABLE edition (
    feed   TEXT NOT NULL PRIMARY KEY,
    epoch  INTEGER NOT NULL CHECK (epoch >= 0),
    seq    INTEGER NOT NULL CHECK (seq >= 0),
    made   TEXT NOT NULL CHECK (made GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT, WITHOUT ROWID;

-- A feed's records can only be kept with its edition, and leave with it.
CREATE TABLE record (
    feed  TEXT NOT NULL REFERENCES edition (feed) ON DELETE CASCADE,
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (feed, kind, id)
) STRICT, WITHOUT ROWID;

-- The languages whose words are held: English always, the reader's, and others once chosen.
CREATE TABLE language (
    feed TEXT NOT NULL REFERENCES edition (feed) ON DELETE CASCADE,
    tag  TEXT NOT NULL,
    PRIMARY KEY (feed, tag)
) STRICT, WITHOUT ROWID;
