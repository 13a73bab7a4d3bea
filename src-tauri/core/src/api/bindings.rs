//! The surface described for others: TypeScript for the page, JSON Schema for scripts.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use ts_rs::{Config, TS, TypeVisitor};

use super::{Edit, Progress, Read, Receipt, Task, TaskResult, View};
use crate::error::Fault;
use crate::journal::records::Blank;
use crate::{actions, activities, agenda, initiative, measures, meetings, stakeholders};

/// Every type of the surface as one TypeScript file.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut declarations = Declarations {
        config: &config,
        seen: HashSet::new(),
        found: BTreeMap::new(),
    };
    declarations.visit::<Read>();
    declarations.visit::<View>();
    declarations.visit::<Edit>();
    declarations.visit::<Receipt>();
    declarations.visit::<Task>();
    declarations.visit::<TaskResult>();
    declarations.visit::<Progress>();
    declarations.visit::<Fault>();
    let head =
        "// Generated from the core by `cargo xtask bindings`; a test fails when it is stale.\n";
    let body: Vec<String> = declarations.found.into_values().collect();
    format!("{head}\n{}\n\n{}\n", body.join("\n\n"), blanks())
}

/// The value that a new record of each table begins with.
fn blanks() -> String {
    let all = [
        initiative::blanks(),
        stakeholders::blanks(),
        agenda::blanks(),
        measures::blanks(),
        activities::blanks(),
        meetings::blanks(),
        actions::blanks(),
    ];
    let (mut types, mut values) = (String::new(), String::new());
    for Blank {
        table,
        record,
        fields,
    } in all.into_iter().flatten()
    {
        types.push_str(&format!("\n{table}: Omit<{record}, \"id\">,"));
        values.push_str(&format!("\n{table}: {fields},"));
    }
    let doc = "/**\n * A record of each table as it is before anything is said of it, without its identity.\n */";
    format!("{doc}\nexport const blank: {{{types} }} = {{{values} }};")
}

/// The JSON Schema of what goes over the surface, by name.
pub fn json_schema() -> serde_json::Value {
    serde_json::json!({
        "Read": schemars::schema_for!(Read),
        "View": schemars::schema_for!(View),
        "Edit": schemars::schema_for!(Edit),
        "Receipt": schemars::schema_for!(Receipt),
        "Fault": schemars::schema_for!(Fault),
    })
}

struct Declarations<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let declaration = format!(
                "{}export {}",
                T::docs().unwrap_or_default(),
                T::decl(self.config)
            );
            self.found.insert(T::ident(self.config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
