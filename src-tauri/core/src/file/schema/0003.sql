-- Schema 3: meetings prepared, run and remembered.
--
-- Time zones are IANA names. Empty means that of the series, then that of the initiative. Moments of a running meeting are
-- ISO 8601 text in UTC (YYYY-MM-DDTHH:MM:SSZ), so that they can be read without a program.

-- The time zone of the initiative, and who may see attendance by organization beside the backbone.
ALTER TABLE initiative ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE initiative ADD COLUMN attendance_for_partners INTEGER NOT NULL DEFAULT 0;
ALTER TABLE initiative ADD COLUMN attendance_for_funders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE initiative ADD COLUMN attendance_for_public INTEGER NOT NULL DEFAULT 0;
ALTER TABLE initiative ADD COLUMN majority_percent INTEGER NOT NULL DEFAULT 50;

-- The cadence runs from `starts_on`, whose weekday or place in the month it keeps, until `ends_on`. `uid` and `sequence` are
-- iCalendar's. An empty `uid` is made from the identity.
ALTER TABLE series ADD COLUMN starts_on TEXT;
ALTER TABLE series ADD COLUMN ends_on TEXT;
ALTER TABLE series ADD COLUMN day_rule TEXT NOT NULL DEFAULT 'weekday_of_month';
ALTER TABLE series ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN quorum_kind TEXT NOT NULL DEFAULT 'share_of_seats';
ALTER TABLE series ADD COLUMN quorum_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE series ADD COLUMN template_id BLOB;
ALTER TABLE series ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;

-- A day on which a series departs from its cadence: skipped, or extra. One row per (series, day).
CREATE TABLE series_exception (
    id BLOB NOT NULL PRIMARY KEY,
    series_id BLOB,
    kind TEXT NOT NULL DEFAULT 'skipped',
    falls_on TEXT,
    reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A running meeting knows when it began and which item it is at. `due_on` is the day of the cadence that it stands for, when
-- that is not the day it is held.
ALTER TABLE meeting ADD COLUMN due_on TEXT;
ALTER TABLE meeting ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN started_at TEXT;
ALTER TABLE meeting ADD COLUMN ended_at TEXT;
ALTER TABLE meeting ADD COLUMN current_item_id BLOB;
ALTER TABLE meeting ADD COLUMN cancelled_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN reopen_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;

-- An item that a partner proposed has a series instead of a meeting until it is accepted.
ALTER TABLE agenda_item ADD COLUMN series_id BLOB;
ALTER TABLE agenda_item ADD COLUMN proposer_person_id BLOB;
ALTER TABLE agenda_item ADD COLUMN proposed_on TEXT;
ALTER TABLE agenda_item ADD COLUMN indicator_id BLOB;
ALTER TABLE agenda_item ADD COLUMN decision_id BLOB;
ALTER TABLE agenda_item ADD COLUMN action_id BLOB;
ALTER TABLE agenda_item ADD COLUMN carry_reason TEXT NOT NULL DEFAULT 'none';
ALTER TABLE agenda_item ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN recurs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN is_confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN started_at TEXT;
ALTER TABLE agenda_item ADD COLUMN finished_at TEXT;

-- The usual agenda of a group.
CREATE TABLE agenda_template (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    group_id BLOB,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE template_item (
    id BLOB NOT NULL PRIMARY KEY,
    template_id BLOB,
    title TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT 'discuss',
    minutes_planned INTEGER NOT NULL DEFAULT 10,
    presenter_id BLOB,
    preread TEXT NOT NULL DEFAULT '',
    recurs INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Something to arrange for a meeting: room, access, interpreter, childcare, food, travel, printing.
CREATE TABLE logistics_entry (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    kind TEXT NOT NULL DEFAULT 'room',
    state TEXT NOT NULL DEFAULT 'to_do',
    text TEXT NOT NULL DEFAULT '',
    person_id BLOB,
    due_on TEXT,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A number that a meeting looked at, frozen as it was on a day.
CREATE TABLE data_pack_entry (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    indicator_id BLOB,
    title TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    as_of_on TEXT,
    source TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A delegate who is nobody's record yet.
ALTER TABLE attendance ADD COLUMN delegate_name TEXT NOT NULL DEFAULT '';

-- What a seat answered to the invitation: never its attendance. One row per (meeting, seat).
CREATE TABLE reply (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    seat_id BLOB,
    answer TEXT NOT NULL DEFAULT 'needs_action',
    person_id BLOB,
    delegate_id BLOB,
    delegate_name TEXT NOT NULL DEFAULT '',
    delegate_email TEXT NOT NULL DEFAULT '',
    replied_at TEXT,
    sequence INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Who came without a seat, one by one.
CREATE TABLE guest (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    name TEXT NOT NULL DEFAULT '',
    person_id BLOB,
    organization_id BLOB,
    is_community INTEGER NOT NULL DEFAULT 0,
    email TEXT NOT NULL DEFAULT '',
    arrived_at TEXT,
    departed_at TEXT,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- `threshold` is the least number of fingers, or the percentage to be exceeded, that was asked for, by default the
-- initiative's. `step` is how far the guided script of the method has come.
ALTER TABLE decision ADD COLUMN state TEXT NOT NULL DEFAULT 'decided';
ALTER TABLE decision ADD COLUMN proposal TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN topic TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE decision ADD COLUMN threshold INTEGER;
ALTER TABLE decision ADD COLUMN majority_of TEXT NOT NULL DEFAULT 'votes_cast';
ALTER TABLE decision ADD COLUMN adviser_names TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN responsible_organization_id BLOB;
ALTER TABLE decision ADD COLUMN proposer_id BLOB;
ALTER TABLE decision ADD COLUMN reviewed_on TEXT;
ALTER TABLE decision ADD COLUMN review_outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN superseded_by_id BLOB;
ALTER TABLE decision ADD COLUMN deferred_until_on TEXT;

-- An option that was considered, in order. `chosen` marks what it came to.
CREATE TABLE decision_option (
    id BLOB NOT NULL PRIMARY KEY,
    decision_id BLOB,
    text TEXT NOT NULL DEFAULT '',
    in_favour TEXT NOT NULL DEFAULT '',
    against TEXT NOT NULL DEFAULT '',
    chosen INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What a decision rests on: a record with what it said that day, a document, or what the community said.
CREATE TABLE evidence (
    id BLOB NOT NULL PRIMARY KEY,
    decision_id BLOB,
    kind TEXT NOT NULL DEFAULT 'record',
    record_table TEXT NOT NULL DEFAULT '',
    record_id BLOB,
    title TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    as_of_on TEXT,
    source TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- An interest that a person declared in a decision, and whether the person stood back from it.
CREATE TABLE declared_interest (
    id BLOB NOT NULL PRIMARY KEY,
    decision_id BLOB,
    person_id BLOB,
    organization_id BLOB,
    text TEXT NOT NULL DEFAULT '',
    is_recused INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A hand in a decision. With a seat: one row per (decision, seat). Without: a tally, one row per (decision, hand, fingers).
CREATE TABLE vote (
    id BLOB NOT NULL PRIMARY KEY,
    decision_id BLOB,
    seat_id BLOB,
    person_id BLOB,
    hand TEXT NOT NULL DEFAULT 'consent',
    fingers INTEGER,
    count INTEGER NOT NULL DEFAULT 1,
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- An objection, which blocks until it is integrated or withdrawn, or a concern, which is kept and does not block.
CREATE TABLE objection (
    id BLOB NOT NULL PRIMARY KEY,
    decision_id BLOB,
    kind TEXT NOT NULL DEFAULT 'objection',
    seat_id BLOB,
    person_id BLOB,
    text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open',
    integration TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How the community was asked about a decision that affects it.
CREATE TABLE consent_check (
    id BLOB NOT NULL PRIMARY KEY,
    decision_id BLOB,
    asked TEXT NOT NULL DEFAULT '',
    how TEXT NOT NULL DEFAULT '',
    asked_on TEXT,
    answer TEXT NOT NULL DEFAULT 'not_sought',
    conditions TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How many gave a score from 1 to 5 to a question of the check-out. Nobody's name stands here. One row per (meeting,
-- question, score).
CREATE TABLE check_out (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    question TEXT NOT NULL DEFAULT 'usefulness',
    score INTEGER NOT NULL DEFAULT 3,
    count INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What somebody wrote on a sheet of the check-out.
CREATE TABLE check_out_comment (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB,
    text TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A promise can be put off with a reason, and says where it comes from and to whom it was made.
ALTER TABLE action_item ADD COLUMN origin TEXT NOT NULL DEFAULT 'meeting';
ALTER TABLE action_item ADD COLUMN promised_on TEXT;
ALTER TABLE action_item ADD COLUMN promised_to_id BLOB;
ALTER TABLE action_item ADD COLUMN snoozed_until TEXT;
ALTER TABLE action_item ADD COLUMN snooze_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE action_item ADD COLUMN dropped_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE action_item ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;

CREATE INDEX series_exception_by_series ON series_exception (series_id);
CREATE INDEX meeting_by_day ON meeting (held_on);
CREATE INDEX agenda_item_by_series ON agenda_item (series_id);
CREATE INDEX template_item_by_template ON template_item (template_id);
CREATE INDEX logistics_entry_by_meeting ON logistics_entry (meeting_id);
CREATE INDEX data_pack_entry_by_meeting ON data_pack_entry (meeting_id);
CREATE INDEX reply_by_meeting ON reply (meeting_id);
CREATE INDEX guest_by_meeting ON guest (meeting_id);
CREATE INDEX decision_option_by_decision ON decision_option (decision_id);
CREATE INDEX evidence_by_decision ON evidence (decision_id);
CREATE INDEX declared_interest_by_decision ON declared_interest (decision_id);
CREATE INDEX vote_by_decision ON vote (decision_id);
CREATE INDEX objection_by_decision ON objection (decision_id);
CREATE INDEX consent_check_by_decision ON consent_check (decision_id);
CREATE INDEX check_out_by_meeting ON check_out (meeting_id);
CREATE INDEX check_out_comment_by_meeting ON check_out_comment (meeting_id);
