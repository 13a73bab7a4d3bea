-- Schema 2: the whole stakeholder map.

-- How to reach an organization that is no one person.
ALTER TABLE organization ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE organization ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE organization ADD COLUMN address TEXT NOT NULL DEFAULT '';

-- What a choice or multi-choice column offers, one on each line.
ALTER TABLE attribute ADD COLUMN choices TEXT NOT NULL DEFAULT '';

-- A kind of relationship that the initiative added, or its own word for a usual one. `code` is what `relationship.kind`
-- holds. One row per code.
CREATE TABLE relationship_kind (
    id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How somebody judged an organization or a person on a day: `score` 0-100 for power, interest, legitimacy and urgency,
-- `level` a code for stance and participation. One row per (stakeholder, assessor, criterion, day).
CREATE TABLE assessment (
    id BLOB NOT NULL PRIMARY KEY,
    stakeholder_id BLOB,
    assessor_id BLOB,
    criterion TEXT NOT NULL DEFAULT 'power',
    assessed_on TEXT,
    score INTEGER,
    level TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What an organization brings (`side` offered) or lacks (`side` needed).
CREATE TABLE contribution (
    id BLOB NOT NULL PRIMARY KEY,
    organization_id BLOB,
    side TEXT NOT NULL DEFAULT 'offered',
    kind TEXT NOT NULL DEFAULT 'staff_time',
    name TEXT NOT NULL DEFAULT '',
    amount REAL,
    unit TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    strategy_id BLOB,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A way to look at the map that was given a name. `filter` is the JSON of the filter.
CREATE TABLE map_view (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    filter TEXT NOT NULL DEFAULT '',
    colour_by TEXT NOT NULL DEFAULT 'sector',
    size_by TEXT NOT NULL DEFAULT 'same',
    labels TEXT NOT NULL DEFAULT 'important',
    shown_on TEXT,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Where a stakeholder stands on the map of a view, or, without one, on the common map. One row per (view, stakeholder).
CREATE TABLE map_place (
    id BLOB NOT NULL PRIMARY KEY,
    view_id BLOB,
    stakeholder_id BLOB,
    x REAL NOT NULL DEFAULT 0.0,
    y REAL NOT NULL DEFAULT 0.0,
    pinned INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The measures of the network as they were on a day. `body` is their JSON.
CREATE TABLE network_snapshot (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    taken_on TEXT,
    filter TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_by_stakeholder ON assessment (stakeholder_id, assessed_on);
CREATE INDEX contribution_by_organization ON contribution (organization_id);
CREATE INDEX map_place_by_view ON map_place (view_id);
CREATE INDEX seat_by_organization ON seat (organization_id);
