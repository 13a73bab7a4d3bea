-- Schema 1: the first released file.
--
-- Every table is STRICT and WITHOUT ROWID, keyed by a 16-byte UUID. Every domain table has `notes` (free text)
-- where a person may want them, and `deleted` (1 = in the trash: rows are never physically removed).
-- References carry no FOREIGN KEY: two laptops that meet again may each hold half of a pair, and must both be kept.
-- Days are ISO 8601 text (YYYY-MM-DD), clock times HH:MM, moments milliseconds since 1970 UTC.

-- What a reader must know before it reads: format numbers and the identity of the initiative's file.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal.

-- Small numbers stand for the words a change repeats: table names, column names, authors.
CREATE TABLE word (
    word INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX word_by_text ON word (text);

-- Small numbers stand for records: `row` in `change` and `cell`.
CREATE TABLE row_key (
    row INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX row_key_by_id ON row_key (id);

-- A device that has written here: its identity and the head of its hash chain.
CREATE TABLE device (
    dev INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL,
    head_seq INTEGER NOT NULL DEFAULT 0,
    head_hash BLOB NOT NULL DEFAULT (x'')
) STRICT, WITHOUT ROWID;

-- One changed cell. `txn` is the seq of the first change of the user action on that device.
-- `hlc` is wall milliseconds * 65536 + counter. `hash` covers everything but `val` itself, of which it covers the hash.
CREATE TABLE change (
    dev INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    txn INTEGER NOT NULL,
    tbl INTEGER NOT NULL,
    row INTEGER NOT NULL,
    col INTEGER NOT NULL,
    val ANY,
    author INTEGER NOT NULL,
    schema_v INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (dev, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change (row, dev, seq);

-- The heads of its cell that a change saw when it was made; none for the first value of a cell.
CREATE TABLE change_parent (
    dev INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    parent_dev INTEGER NOT NULL,
    parent_seq INTEGER NOT NULL,
    PRIMARY KEY (dev, seq, parent_dev, parent_seq)
) STRICT, WITHOUT ROWID;

-- The present head or heads of each cell; can be rebuilt from `change` and `change_parent`.
CREATE TABLE cell (
    row INTEGER NOT NULL,
    tbl INTEGER NOT NULL,
    col INTEGER NOT NULL,
    dev INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (row, tbl, col, dev, seq)
) STRICT, WITHOUT ROWID;

-- What a user action was called, and which one it takes back. `kind`: start, do, undo, redo. Journalled like any record.
CREATE TABLE txn (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'do',
    label TEXT NOT NULL DEFAULT '',
    undoes BLOB,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The initiative.

CREATE TABLE initiative (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    phase TEXT NOT NULL DEFAULT 'dialogue',
    started_on TEXT,
    backbone_id BLOB,
    language TEXT NOT NULL DEFAULT 'en',
    fiscal_year_start TEXT NOT NULL DEFAULT '01-01',
    leader_attendance_threshold INTEGER NOT NULL DEFAULT 75,
    headline_limit INTEGER NOT NULL DEFAULT 5,
    suppression_below INTEGER NOT NULL DEFAULT 10,
    fist_to_five_pass INTEGER NOT NULL DEFAULT 3,
    stale_after_months INTEGER NOT NULL DEFAULT 12,
    isolated_after_months INTEGER NOT NULL DEFAULT 12,
    readiness_champion TEXT NOT NULL DEFAULT '',
    readiness_funding TEXT NOT NULL DEFAULT '',
    readiness_urgency TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Stakeholders.

CREATE TABLE sector (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    target INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    sector_id BLOB,
    kind TEXT NOT NULL DEFAULT 'partner',
    status TEXT NOT NULL DEFAULT 'active',
    joined_on TEXT,
    left_on TEXT,
    website TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    population_served TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    agreement_signed_on TEXT,
    agreement_renews_on TEXT,
    agreement_term TEXT NOT NULL DEFAULT '',
    motivation TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    organization_id BLOB,
    title TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    is_backbone_staff INTEGER NOT NULL DEFAULT 0,
    fte REAL,
    funded_until TEXT,
    lived_experience INTEGER NOT NULL DEFAULT 0,
    supports TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Steering committee, working group, action team or community advisory.
CREATE TABLE "group" (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'working_group',
    purpose TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A seat belongs to an organization; without one it is a community seat.
CREATE TABLE seat (
    id BLOB NOT NULL PRIMARY KEY,
    group_id BLOB,
    organization_id BLOB,
    role TEXT NOT NULL DEFAULT 'member',
    from_on TEXT,
    until_on TEXT,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Who speaks for a seat between two days, as its accountable leader or as a delegate.
CREATE TABLE representation (
    id BLOB NOT NULL PRIMARY KEY,
    seat_id BLOB,
    person_id BLOB,
    capacity TEXT NOT NULL DEFAULT 'leader',
    from_on TEXT,
    until_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE relationship (
    id BLOB NOT NULL PRIMARY KEY,
    from_id BLOB,
    to_id BLOB,
    kind TEXT NOT NULL DEFAULT 'works_with',
    direction TEXT NOT NULL DEFAULT 'undirected',
    started_on TEXT,
    ended_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How a relationship stood on a day: intensity 1-4, trust and value 1-4 each. One row per (relationship, day).
CREATE TABLE reading (
    id BLOB NOT NULL PRIMARY KEY,
    relationship_id BLOB,
    read_on TEXT,
    intensity INTEGER,
    openness INTEGER,
    reliability INTEGER,
    mission INTEGER,
    influence INTEGER,
    resources INTEGER,
    involvement INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A column of the initiative's own on organizations, people or relationships (`record` names the table).
CREATE TABLE attribute (
    id BLOB NOT NULL PRIMARY KEY,
    record TEXT NOT NULL DEFAULT 'organization',
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The value of an attribute for one record. One row per (attribute, record).
CREATE TABLE attribute_value (
    id BLOB NOT NULL PRIMARY KEY,
    attribute_id BLOB,
    record_id BLOB,
    value TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The common agenda.

CREATE TABLE agenda_section (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'other',
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    statement TEXT NOT NULL DEFAULT '',
    horizon TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy (
    id BLOB NOT NULL PRIMARY KEY,
    goal_id BLOB,
    name TEXT NOT NULL DEFAULT '',
    statement TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A frozen, numbered snapshot. `body` is the JSON of the sections, goals and strategies as they stood.
CREATE TABLE agenda_version (
    id BLOB NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'draft',
    frozen_on TEXT,
    adopted_on TEXT,
    adopted_by_id BLOB,
    body TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What an organization answered to a version. One row per (organization, version).
CREATE TABLE endorsement (
    id BLOB NOT NULL PRIMARY KEY,
    organization_id BLOB,
    version_id BLOB,
    answer TEXT NOT NULL DEFAULT 'not_asked',
    person_id BLOB,
    answered_on TEXT,
    reservation TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Mutually reinforcing activities.

CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    organization_id BLOB,
    why_us TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned',
    starts_on TEXT,
    ends_on TEXT,
    place TEXT NOT NULL DEFAULT '',
    population_served TEXT NOT NULL DEFAULT '',
    reach INTEGER,
    budget REAL,
    participation_intended TEXT NOT NULL DEFAULT '',
    participation_actual TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How strongly an activity serves a strategy. One row per (activity, strategy).
CREATE TABLE alignment (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB,
    strategy_id BLOB,
    strength TEXT NOT NULL DEFAULT 'primary',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Continuous communication.

CREATE TABLE series (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    group_id BLOB,
    cadence TEXT NOT NULL DEFAULT 'monthly',
    mode TEXT NOT NULL DEFAULT 'in_person',
    place TEXT NOT NULL DEFAULT '',
    starts_at TEXT NOT NULL DEFAULT '09:00',
    ends_at TEXT NOT NULL DEFAULT '11:00',
    quorum_percent INTEGER NOT NULL DEFAULT 50,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id BLOB NOT NULL PRIMARY KEY,
    series_id BLOB,
    title TEXT NOT NULL DEFAULT '',
    held_on TEXT,
    starts_at TEXT NOT NULL DEFAULT '09:00',
    ends_at TEXT NOT NULL DEFAULT '11:00',
    mode TEXT NOT NULL DEFAULT 'in_person',
    place TEXT NOT NULL DEFAULT '',
    chair_id BLOB,
    facilitator_id BLOB,
    note_taker_id BLOB,
    status TEXT NOT NULL DEFAULT 'planned',
    minutes_state TEXT NOT NULL DEFAULT 'draft',
    guests TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    title TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT 'discuss',
    minutes_planned INTEGER NOT NULL DEFAULT 10,
    minutes_used INTEGER,
    state TEXT NOT NULL DEFAULT 'open',
    presenter_id BLOB,
    proposer_id BLOB,
    goal_id BLOB,
    activity_id BLOB,
    carried_from_id BLOB,
    preread TEXT NOT NULL DEFAULT '',
    discussion TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Who filled a seat at a meeting. One row per (meeting, seat).
CREATE TABLE attendance (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    seat_id BLOB,
    presence TEXT NOT NULL DEFAULT 'leader_in_person',
    person_id BLOB,
    arrived_at TEXT,
    departed_at TEXT,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    agenda_item_id BLOB,
    question TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT 'consensus',
    options TEXT NOT NULL DEFAULT '',
    criteria TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    objections TEXT NOT NULL DEFAULT '',
    concerns TEXT NOT NULL DEFAULT '',
    responsible_id BLOB,
    decided_on TEXT,
    review_on TEXT,
    affects_community INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Promises.

CREATE TABLE action_item (
    id BLOB NOT NULL PRIMARY KEY,
    text TEXT NOT NULL DEFAULT '',
    person_id BLOB,
    organization_id BLOB,
    due_on TEXT,
    status TEXT NOT NULL DEFAULT 'open',
    done_on TEXT,
    meeting_id BLOB,
    agenda_item_id BLOB,
    decision_id BLOB,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Lists that a screen asks for by their owner.
CREATE INDEX relationship_by_from ON relationship (from_id);
CREATE INDEX relationship_by_to ON relationship (to_id);
CREATE INDEX reading_by_relationship ON reading (relationship_id, read_on);
CREATE INDEX person_by_organization ON person (organization_id);
CREATE INDEX seat_by_group ON seat (group_id);
CREATE INDEX representation_by_seat ON representation (seat_id);
CREATE INDEX attribute_value_by_record ON attribute_value (record_id);
CREATE INDEX alignment_by_strategy ON alignment (strategy_id);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);
CREATE INDEX attendance_by_meeting ON attendance (meeting_id);
CREATE INDEX decision_by_meeting ON decision (meeting_id);
CREATE INDEX action_item_by_meeting ON action_item (meeting_id);
