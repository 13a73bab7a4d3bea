//! Which part of the module carries out an edit.

use super::Edit;
use crate::error::Result;
use crate::journal::{Label, Tx};
use crate::meetings::{
    AnyRecord, Table, attendance, calendar, carry_over, check_outs, citing, data_pack, hands,
    logistics, minutes, rows, running, templates,
};

/// Lets the part of the module that an edit belongs to carry it out.
pub(in crate::meetings) fn carry_out(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => match record {
            AnyRecord::Decision(decision) => {
                hands::write_down(tx, decision.id, |tx| record.put(tx))
            }
            _ => record.put(tx),
        },
        Edit::Set { table, id, set } => match table {
            Table::Decision => hands::write_down(tx, *id, |tx| table.set(tx, *id, set)),
            _ => table.set(tx, *id, set),
        },
        Edit::Remove { table, ids } => {
            for id in ids {
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Plan {
            id,
            series_id,
            held_on,
            title,
            due_on,
        } => carry_over::plan(tx, *id, *series_id, *held_on, title, *due_on),
        Edit::CarryOver {
            meeting_id,
            reasons,
        } => carry_over::carry_over(tx, *meeting_id, reasons),
        Edit::Except {
            series_id,
            falls_on,
            kind,
            reason,
        } => calendar::except(tx, *series_id, *falls_on, *kind, reason),
        Edit::Cancel { meeting_id, reason } => calendar::cancel(tx, *meeting_id, reason),
        Edit::Arrange { meeting_id } => logistics::arrange(tx, *meeting_id),
        Edit::FreezeData {
            meeting_id,
            indicator_ids,
            today,
        } => data_pack::freeze_data(tx, *meeting_id, indicator_ids, *today),
        Edit::UseTemplate {
            meeting_id,
            template_id,
        } => templates::use_template(tx, *meeting_id, *template_id),
        Edit::KeepTemplate {
            id,
            meeting_id,
            name,
            group_id,
        } => templates::keep_template(tx, *id, *meeting_id, name, *group_id),
        Edit::Accept {
            item_id,
            meeting_id,
        } => templates::accept(tx, *item_id, *meeting_id),
        Edit::Decline { item_id, reason } => templates::decline(tx, *item_id, reason),
        Edit::Begin { meeting_id, at } => running::begin(tx, *meeting_id, *at),
        Edit::Advance {
            meeting_id,
            at,
            item_id,
            state,
        } => running::advance(tx, *meeting_id, *at, *item_id, *state),
        Edit::End {
            meeting_id,
            at,
            state,
        } => running::end(tx, *meeting_id, *at, *state),
        Edit::Note {
            item_id,
            discussion,
        } => running::note(tx, *item_id, discussion),
        Edit::Arrive {
            meeting_id,
            seat_id,
            arrived_at,
            departed_at,
        } => running::arrive(tx, *meeting_id, *seat_id, *arrived_at, *departed_at),
        Edit::Attend { meeting_id, seats } => attendance::attend(tx, *meeting_id, seats),
        Edit::Reply {
            meeting_id,
            replies,
        } => attendance::reply(tx, *meeting_id, replies),
        Edit::Vote { decision_id, hands } => hands::vote(tx, *decision_id, hands),
        Edit::Decide {
            decision_id,
            is_made,
            decided_on,
            outcome,
        } => hands::decide(tx, *decision_id, *is_made, *decided_on, outcome.as_deref()),
        Edit::Defer { decision_id, until } => hands::defer(tx, *decision_id, *until),
        Edit::Review {
            decision_id,
            review,
        } => hands::review(tx, *decision_id, review),
        Edit::TakeUp {
            decision_id,
            id,
            item_id,
            meeting_id,
        } => hands::take_up(tx, *decision_id, *id, *item_id, *meeting_id),
        Edit::Cite {
            decision_id,
            citation,
        } => citing::cite(tx, *decision_id, citation),
        Edit::CheckOut {
            meeting_id,
            scores,
            comments,
            is_total,
        } => check_outs::check_out(tx, *meeting_id, scores, comments, *is_total),
        Edit::Finalize { meeting_id } => minutes::finalize(tx, *meeting_id),
        Edit::Reopen { meeting_id, reason } => minutes::reopen(tx, *meeting_id, reason),
    }
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::AgendaItem
        | Table::Decision
        | Table::LogisticsEntry
        | Table::DataPackEntry
        | Table::Guest => Some("meeting_id"),
        Table::TemplateItem => Some("template_id"),
        Table::DecisionOption
        | Table::Evidence
        | Table::DeclaredInterest
        | Table::Objection
        | Table::ConsentCheck => Some("decision_id"),
        _ => None,
    }
}
