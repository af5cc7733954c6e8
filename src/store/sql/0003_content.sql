-- 0003_content.sql: whether the index over places, times and words is that of the records, and of which version it is. Its
-- tables are made out of the records whenever this says otherwise (places.sql): what can be made again needs no migration.
CREATE TABLE indexed (
    version INTEGER NOT NULL PRIMARY KEY
) STRICT;
