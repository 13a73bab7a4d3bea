-- Schema 4: records that look alike and are not one.

-- That somebody said of two organizations or people that they are not the same, so that nobody is asked again. `one_id` is
-- the smaller identity of the two. One row per pair.
CREATE TABLE distinction (
    id BLOB NOT NULL PRIMARY KEY,
    one_id BLOB,
    other_id BLOB,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
