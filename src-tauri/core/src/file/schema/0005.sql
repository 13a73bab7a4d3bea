-- Schema 5: views of the map keep all that the map shows, and what other programs know goes back to them.

-- What else a view shows: the classes of marks that step back and those of ties that are not drawn, each as its codes with
-- commas between, and whether people stand on it.
ALTER TABLE map_view ADD COLUMN off TEXT NOT NULL DEFAULT '';
ALTER TABLE map_view ADD COLUMN hidden TEXT NOT NULL DEFAULT '';
ALTER TABLE map_view ADD COLUMN people INTEGER NOT NULL DEFAULT 0;

-- What a project of another program holds beside its elements and connections, and what has no place in an initiative:
-- `name` is its key there, `body` its JSON, so that it goes back as it came. One row per (format, name).
CREATE TABLE foreign_part (
    id BLOB NOT NULL PRIMARY KEY,
    format TEXT NOT NULL DEFAULT 'kumu_json',
    name TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
