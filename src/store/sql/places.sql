-- places.sql: the index over what groups say of places, times and words, empty. Made out of the records by
-- places/index.rs, whose VERSION counts up with every change here and in places/entry.rs.
DELETE FROM indexed;
DROP TABLE IF EXISTS spot;
DROP TABLE IF EXISTS speaker;
DROP TABLE IF EXISTS door;
DROP TABLE IF EXISTS meeting_place;
DROP TABLE IF EXISTS happening;
DROP TABLE IF EXISTS word;
DROP TABLE IF EXISTS dense;

-- A number for each feed that has a record here: 33 bytes less in every row.
CREATE TABLE speaker (
    n    INTEGER PRIMARY KEY,
    feed TEXT NOT NULL UNIQUE
) STRICT;

-- A record, and what filters ask of it, so that none is parsed for being left out.
CREATE TABLE spot (
    n            INTEGER PRIMARY KEY,                     -- its last three bits are the kind
    speaker      INTEGER NOT NULL REFERENCES speaker (n),
    kind         INTEGER NOT NULL,
    id           TEXT NOT NULL,
    offers       INTEGER NOT NULL,                        -- one bit for each word; two words may share one
    country      TEXT,
    online       INTEGER NOT NULL,
    turn         INTEGER,                                 -- of a meeting: its weekday and minute
    times        INTEGER NOT NULL,                        -- of a gathering: how many rows of `happening`
    of_group     TEXT,                                    -- as the record says it
    at_gathering TEXT,
    UNIQUE (speaker, kind, id)
) STRICT;
CREATE INDEX spot_by_turn ON spot (turn) WHERE turn IS NOT NULL;
CREATE INDEX spot_by_of_group ON spot (of_group, speaker) WHERE of_group IS NOT NULL;
CREATE INDEX spot_by_at_gathering ON spot (at_gathering, speaker) WHERE at_gathering IS NOT NULL;

-- Where stalls and groups are, and where meetings are, in ten-millionths of a degree: a centimetre.
CREATE VIRTUAL TABLE door USING rtree_i32 (n, south, north, west, east);
CREATE VIRTUAL TABLE meeting_place USING rtree_i32 (n, south, north, west, east);

-- Each time of each gathering, where and when, in degrees and in days since 1970: a degree and a day are much the same to
-- a question for a weekend near somebody. Rounded outward by SQLite. One without a place is off the earth.
CREATE VIRTUAL TABLE happening USING rtree (n, south, north, west, east, first, last);

-- Words as places/words.rs folds them; those of scripts without spaces as pairs of letters. No text is kept here.
CREATE VIRTUAL TABLE word USING fts5 (
    name, said, content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE dense USING fts5 (name, said, content = '', contentless_delete = 1, tokenize = 'ascii');
