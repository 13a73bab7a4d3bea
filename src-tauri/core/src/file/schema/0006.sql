-- Schema 6: shared measurement.

-- What everybody measures in the same way. `position` is its place on the short list.
CREATE TABLE indicator (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT 'population',
    performance_type TEXT,
    status TEXT NOT NULL DEFAULT 'proposed',
    direction TEXT NOT NULL DEFAULT 'increase',
    unit TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL DEFAULT 'quarterly',
    goal_id BLOB,
    is_headline INTEGER NOT NULL DEFAULT 0,
    data_development_priority TEXT NOT NULL DEFAULT 'none',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How an indicator is measured from a day on. Every observation names the version it was measured under. A rate is
-- numerator / denominator * factor. `dimensions` are the names of what it is told apart by, one on each line.
CREATE TABLE definition (
    id BLOB NOT NULL PRIMARY KEY,
    indicator_id BLOB,
    valid_from_on TEXT,
    numerator TEXT NOT NULL DEFAULT '',
    denominator TEXT NOT NULL DEFAULT '',
    factor INTEGER NOT NULL DEFAULT 1,
    source TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    collector TEXT NOT NULL DEFAULT '',
    dimensions TEXT NOT NULL DEFAULT '',
    known_issues TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A measured value. `period` is 2026, 2026/27 (school year), 2026-H1, 2026-Q1, 2026-05 or 2026-W07. `disaggregation` is
-- `dimension=value`, sorted by dimension, with a semicolon and a space between. An empty place is the whole place, an
-- empty disaggregation everybody, no organization all of them. One row per (indicator, period, place, disaggregation,
-- organization).
CREATE TABLE observation (
    id BLOB NOT NULL PRIMARY KEY,
    indicator_id BLOB,
    definition_id BLOB,
    period TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    disaggregation TEXT NOT NULL DEFAULT '',
    organization_id BLOB,
    value REAL,
    numerator REAL,
    denominator REAL,
    confidence TEXT NOT NULL DEFAULT 'rough_guess',
    received_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What an indicator is to reach in a period. One row per (indicator, period, place, disaggregation).
CREATE TABLE target (
    id BLOB NOT NULL PRIMARY KEY,
    indicator_id BLOB,
    period TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    disaggregation TEXT NOT NULL DEFAULT '',
    value REAL,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- From where an indicator set out. One row per (indicator, place, disaggregation).
CREATE TABLE baseline (
    id BLOB NOT NULL PRIMARY KEY,
    indicator_id BLOB,
    period TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    disaggregation TEXT NOT NULL DEFAULT '',
    value REAL,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX definition_by_indicator ON definition (indicator_id);
CREATE INDEX observation_by_indicator ON observation (indicator_id);
CREATE INDEX target_by_indicator ON target (indicator_id);
CREATE INDEX baseline_by_indicator ON baseline (indicator_id);
