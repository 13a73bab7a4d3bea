//! The page's types are the core's types: `ui/src/api/bindings.ts` is written from them, and this
//! law fails when it is stale. `cargo xtask bindings` writes it again.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fs;

use trestle_core::api::{self, Edit, Read, Receipt, Task, TaskResult, View};
use trestle_core::error::Fault;
use ts_rs::{Config, TS, TypeVisitor};

use crate::law::root;

/// Every type that is reached from the surface: its name on the page, and the Rust type.
#[derive(Default)]
struct Surface {
    settings: Config,
    seen: HashSet<TypeId>,
    types: Vec<(String, &'static str)>,
    wide: Vec<&'static str>,
}

impl TypeVisitor for Surface {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        let rust = std::any::type_name::<T>();
        if T::output_path().is_some() {
            self.types.push((T::ident(&self.settings), rust));
            let declaration = <T::WithoutGenerics as TS>::decl(&self.settings);
            if declaration.contains("bigint") {
                self.wide.push(rust);
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Surface {
    fn whole() -> Surface {
        let mut surface = Surface::default();
        surface.visit::<Read>();
        surface.visit::<View>();
        surface.visit::<Edit>();
        surface.visit::<Receipt>();
        surface.visit::<Task>();
        surface.visit::<TaskResult>();
        surface.visit::<Fault>();
        surface
    }
}

#[test]
fn bindings_are_current() {
    let path = root().join("ui/src/api/bindings.ts");
    if std::env::var_os("TRESTLE_WRITE_BINDINGS").is_some() {
        fs::write(&path, api::typescript()).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    let current = kept == api::typescript();
    assert!(
        current,
        "ui/src/api/bindings.ts is stale: run `cargo xtask bindings` and commit it"
    );
}

#[test]
fn no_two_types_of_the_surface_share_a_name() {
    let mut names = BTreeMap::new();
    let own = |(_, rust): &(String, &str)| rust.starts_with("trestle_core");
    for (name, rust) in Surface::whole().types.into_iter().filter(own) {
        let generic = |rust: &str| rust.split('<').next().unwrap_or_default().to_owned();
        if let Some(other) = names.insert(name.clone(), rust) {
            let same = generic(other) == generic(rust);
            assert!(
                same,
                "{other} and {rust} are both {name}: #[ts(rename = \"...\")] one of them"
            );
        }
    }
    assert!(names.contains_key("Read") && names.contains_key("Fault"));
}

#[test]
fn no_64_bit_integer_crosses_the_surface() {
    assert_eq!(<u64 as TS>::name(&Config::default()), "bigint");
    let wide = Surface::whole().wide;
    assert!(
        wide.is_empty(),
        "use u32 or f64, JavaScript rounds the rest: {wide:#?}"
    );
}
