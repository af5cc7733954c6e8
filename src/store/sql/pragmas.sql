PRAGMA foreign_keys = ON;          -- off by default in SQLite
PRAGMA temp_store = MEMORY;        -- Android has no /tmp
PRAGMA secure_delete = ON;         -- what was removed is overwritten (safety.md 23)
PRAGMA trusted_schema = OFF;       -- a hostile file's schema may call no function
PRAGMA journal_size_limit = 4194304; -- a large update does not leave a large log behind
PRAGMA cache_size = -8192;         -- KiB: what is near is asked twice as fast as with SQLite's own two MB
