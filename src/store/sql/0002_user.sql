-- 0002_user.sql: whom the reader follows. It says much of a person, and nobody else has it.
CREATE TABLE follow (
    feed  TEXT NOT NULL PRIMARY KEY,
    urls  TEXT NOT NULL CHECK (json_valid(urls) AND json_type(urls) = 'array'),
    name  TEXT,
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    muted INTEGER NOT NULL DEFAULT 0 CHECK (muted IN (0, 1))
) STRICT, WITHOUT ROWID;
