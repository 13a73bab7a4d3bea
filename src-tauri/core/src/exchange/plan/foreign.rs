//! Parts of other programs' projects, kept beside the records that they speak of.

use super::Plan;
use super::rows::RowValues;
use crate::exchange::fields::Field;
use crate::exchange::foreign::follow;
use crate::exchange::known::Draft;
use crate::exchange::preview::WarningCode;
use crate::stakeholders::ForeignPart;
use crate::values::Id;

impl Plan {
    /// Remembers which record an identity of the file stands for; a name that serves as one is a name everywhere else.
    pub(super) fn remember_identity(&mut self, values: &RowValues, id: Id) {
        if let Some(identity) = values.text(Field::Id).map(str::trim)
            && values.text(Field::Name).map(str::trim) != Some(identity)
        {
            self.identities.insert(identity.to_owned(), id);
        }
    }

    /// Keeps parts, with what they say of the file's records said of ours. One takes the place of another of its name.
    pub(super) fn keep_parts(&mut self, parts: &[ForeignPart]) {
        for part in parts {
            let body = follow(&part.body, |word| self.identities.get(word).copied());
            let record = ForeignPart {
                body,
                ..part.clone()
            };
            let Some(at) = self.known.parts.at(part.id) else {
                self.known.parts.add(Draft {
                    record,
                    before: None,
                    is_named: true,
                });
                continue;
            };
            if self.known.parts.drafts[at].record != record {
                self.warn(None, WarningCode::PartReplaced, &part.name);
                self.known.parts.drafts[at].record = record;
            }
        }
    }
}
