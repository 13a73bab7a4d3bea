//! The formats that an import knows by name, for someone who says which one a file is in.

use crate::documents::ExportFormat;
use crate::error::{Code, Error, Refusal};
use crate::values::codes;

codes!(
    /// The formats that can be imported.
    ImportFormat { Csv, Xlsx, KumuXlsx, KumuJson, Graphml, Gexf, Gml, Pajek, GephiCsv, MatrixCsv, MembershipCsv, IndicatorsCsv, Vcard, Ics }
);

impl ImportFormat {
    /// The name of the format as people type it: `kumu-xlsx`.
    pub fn name(self) -> String {
        dashed(&self.to_string())
    }

    /// Tells whether files of this format are workbooks.
    pub(super) const fn is_workbook(self) -> bool {
        matches!(self, Self::Xlsx | Self::KumuXlsx)
    }

    /// Tells whether files of this format are tables of text.
    pub(super) const fn is_table(self) -> bool {
        matches!(
            self,
            Self::Csv
                | Self::GephiCsv
                | Self::MatrixCsv
                | Self::MembershipCsv
                | Self::IndicatorsCsv
        )
    }

    /// The refusal of a file that is not in this format.
    pub(super) fn is_not_that_of(self, name: &str) -> Error {
        Refusal::whole(Code::OtherFormat)
            .with("name", name)
            .with("format", self.name())
            .into()
    }
}

impl ExportFormat {
    /// The name of the format as people type it: `kumu-xlsx`.
    pub fn name(self) -> String {
        dashed(&self.to_string())
    }
}

fn dashed(code: &str) -> String {
    code.replace('_', "-")
}
