-- 0002_content.sql: what is signed: the head and keys that prove an edition, the hash of each line, what was lowered; and
-- what the last asking of a feed and of a host came to.
ALTER TABLE edition ADD COLUMN head BLOB; -- head.txt as it came; none for the edition in the binary
ALTER TABLE edition ADD COLUMN keys BLOB; -- keys.txt as it came; none for core, whose keys are in the binary
ALTER TABLE edition ADD COLUMN adopted TEXT
    CHECK (adopted GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z');

-- SHA-256 of the line that was signed for; none for the edition in the binary, which signs for itself.
ALTER TABLE record ADD COLUMN hash BLOB CHECK (length(hash) = 32);

-- Pairs of core that stood higher, and the day of the edition that lowered them.
CREATE TABLE lowered (
    id     TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    was    TEXT NOT NULL CHECK (was IN ('unknown', 'caution', 'unsafe', 'dangerous')),
    PRIMARY KEY (id, on_day)
) STRICT, WITHOUT ROWID;

-- Hosts that failed, how often in a row, and before when they are not asked again.
CREATE TABLE host (
    host       TEXT NOT NULL PRIMARY KEY,
    errors     INTEGER NOT NULL CHECK (errors >= 0),
    not_before TEXT NOT NULL
        CHECK (not_before GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z')
) STRICT, WITHOUT ROWID;

-- When a feed was last asked for, and what came of it, as the word that messages know it by.
CREATE TABLE checked (
    feed    TEXT NOT NULL PRIMARY KEY,
    at      TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
    outcome TEXT NOT NULL,
    detail  TEXT
) STRICT, WITHOUT ROWID;

-- Two heads of one number: the feed shows different things to different people, and stands still until its keys change.
CREATE TABLE proof (
    feed   TEXT NOT NULL PRIMARY KEY,
    head_a BLOB NOT NULL,
    head_b BLOB NOT NULL
) STRICT, WITHOUT ROWID;
