-- 0001_user.sql: what the reader chose. Never a query, a substance or a place.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
