-- 0003_user.sql: what the reader marked, what they want to be reminded of, what they saw of what is ahead. All of it names
-- a feed, and goes with it.
CREATE TABLE favourite (
    feed  TEXT NOT NULL,
    id    TEXT NOT NULL,
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE reminder (
    feed    TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    starts  INTEGER NOT NULL, -- which time of the gathering: when it began as the reader was told
    minutes INTEGER NOT NULL CHECK (minutes >= 0), -- so long before it
    PRIMARY KEY (feed, id, starts, minutes)
) STRICT, WITHOUT ROWID;
CREATE TABLE looked (
    feed     TEXT NOT NULL PRIMARY KEY,
    glimpses TEXT NOT NULL CHECK (json_valid(glimpses) AND json_type(glimpses) = 'object')
) STRICT, WITHOUT ROWID;
