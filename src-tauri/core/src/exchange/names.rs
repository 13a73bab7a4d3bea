//! Tells lists of people from lists of organizations by the names and addresses in them, where the heads say neither.

use super::words::{is_among, plain};

/// Whose names a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// Those of people.
    People,
    /// Those of organizations.
    Organizations,
    /// Nobody can tell.
    Open,
}

/// Judges names by themselves and by the mail address beside each, which may be empty.
pub fn judge<'a>(rows: impl Iterator<Item = (&'a str, &'a str)>) -> Naming {
    let (mut people, mut organizations, mut all) = (0, 0, 0);
    for (name, email) in rows.filter(|(name, _)| !name.trim().is_empty()) {
        all += 1;
        match one(name, email) {
            Naming::People => people += 1,
            Naming::Organizations => organizations += 1,
            Naming::Open => {}
        }
    }
    if people * 2 > all && organizations * 5 <= people {
        Naming::People
    } else if organizations > people {
        Naming::Organizations
    } else {
        Naming::Open
    }
}

fn one(name: &str, email: &str) -> Naming {
    let text = plain(name);
    let words: Vec<&str> = text.split(' ').collect();
    let names_organization = words.iter().any(|word| is_among(ORGANIZATION_WORDS, word));
    if words
        .first()
        .is_some_and(|first| is_among(FORMS_OF_ADDRESS, first))
        && words.len() > 1
    {
        return Naming::People;
    }
    if names_organization || !is_shaped_as_person(name) {
        return Naming::Organizations;
    }
    // `Díaz, Rosa` turns the names round.
    let given = match name.split_once(',') {
        Some((_, given)) => plain(given),
        None => text.clone(),
    };
    let given = given.split(' ').next().unwrap_or_default();
    if is_among(GIVEN_NAMES, given) || is_address_of(&words, email) {
        Naming::People
    } else {
        Naming::Open
    }
}

/// One to five words, all but the small ones with a capital and none of capitals alone, without figures or signs.
fn is_shaped_as_person(name: &str) -> bool {
    let is_of_names = |c: char| c.is_alphabetic() || " .,'’-".contains(c) || c.is_whitespace();
    let words: Vec<&str> = name
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let is_capital = |word: &&str| {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let starts = letters.next().is_some_and(|c| !c.is_lowercase());
        let letters: Vec<char> = letters.collect();
        let shouts = letters.len() > 1 && letters.iter().all(|c| c.is_uppercase());
        starts && !shouts
    };
    let is_small = |word: &&str| is_among(SMALL_WORDS, &plain(word));
    (1..=5).contains(&words.len())
        && name.chars().all(is_of_names)
        && words.iter().all(|word| is_small(word) || is_capital(word))
}

/// Tells whether a mail address is made of a person's name: `rosa@`, `rdiaz@`, `rosa.diaz@`. An organization that uses
/// a public mail provider runs its words together, so that alone tells nothing.
fn is_address_of(words: &[&str], email: &str) -> bool {
    let Some((local, domain)) = email.split_once('@') else {
        return false;
    };
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let domain = plain(domain).replace(' ', "");
    let is_at_itself = words
        .iter()
        .any(|word| word.len() > 3 && domain.contains(word));
    let local = plain(local);
    let initial: String = first.chars().take(1).collect();
    let end: String = last.chars().take(1).collect();
    let ways = [
        (*first).to_owned(),
        (*last).to_owned(),
        format!("{first} {last}"),
        format!("{last} {first}"),
        format!("{initial}{last}"),
        format!("{initial} {last}"),
        format!("{first}{end}"),
    ];
    !is_at_itself && ways.contains(&local)
}

const SMALL_WORDS: &str =
    "al|bin|da|das|de|del|den|der|di|do|dos|du|e|el|ibn|la|las|le|los|ter|van|von|y";

const FORMS_OF_ADDRESS: &str = "don|dona|dr|dra|ing|lic|mr|mrs|ms|mx|prof|rev|sr|sra|srta";

const ORGANIZATION_WORDS: &str = "academia|academy|agencia|agency|alianza|alliance|and|asociacion|assembly|association|ayuntamiento|\
     banco|bank|biblioteca|board|bureau|camara|casa|center|centre|centro|chamber|church|city|clinic|\
     clinica|club|coalicion|coalition|colectivo|colegio|collaborative|collective|college|comite|commission|\
     committee|community|comunidad|consejo|consorcio|consortium|coop|cooperativa|cooperative|corporation|\
     council|county|departamento|department|district|distrito|division|escuela|families|federacion|\
     federation|for|foundation|fund|fundacion|group|grupo|health|hospital|hub|iglesia|inc|iniciativa|\
     initiative|institute|instituto|kitchen|library|llc|ltd|mesa|ministerio|ministry|mission|movement|\
     municipality|municipio|museum|network|of|office|oficina|organisation|organizacion|organization|pantry|\
     para|partners|partnership|program|programa|project|proyecto|red|school|schools|secretaria|services|\
     servicios|shelter|sindicato|sociedad|society|state|task|the|trust|union|universidad|university|ymca|\
     youth";

const GIVEN_NAMES: &str = "adam|adriana|aisha|alejandra|alejandro|alex|alexander|alice|alicia|amanda|amina|amy|ana|andre|\
     andrea|andres|andrew|angela|ann|anna|anne|anthony|antonio|arturo|barbara|beatriz|ben|benjamin|\
     beth|betty|brandon|brenda|brian|camila|carlos|carmen|carol|carolina|caroline|catherine|cecilia|\
     charles|chen|chris|christina|christine|christopher|clara|claudia|cristina|cynthia|daniel|daniela|\
     david|deborah|denise|diana|diane|diego|donna|dorothy|eduardo|edward|elena|elizabeth|ellen|emily|\
     emma|enrique|eric|esteban|eva|fatima|felipe|fernando|francisco|frank|gabriel|gabriela|george|\
     gloria|gregory|guadalupe|guillermo|hannah|heather|helen|henry|hugo|ian|ibrahim|ignacio|irene|\
     isabel|ivan|jack|jacob|jaime|jamal|james|jane|janet|jason|javier|jeff|jennifer|jessica|jesus|jim|\
     joan|joe|john|jorge|jose|joseph|joshua|joyce|juan|juana|julia|julie|julio|karen|katherine|\
     kathleen|keisha|kelly|kevin|kim|kimberly|laura|lauren|lin|linda|lisa|lucia|luis|luz|manuel|marco|\
     margaret|maria|mariana|marie|mario|mark|marta|martha|martin|mary|matthew|mei|melissa|mercedes|\
     michael|michelle|miguel|mohamed|mohammed|monica|nancy|natalia|nicholas|nicole|oscar|pablo|pamela|\
     patricia|patrick|paul|paula|pedro|peter|priya|rachel|rafael|ramon|raquel|raul|rebecca|ricardo|\
     richard|robert|roberto|rosa|ruben|ruth|ryan|sam|samantha|samuel|sandra|sara|sarah|scott|sergio|\
     sharon|silvia|sofia|stephanie|stephen|steven|susan|susana|teresa|thomas|timothy|tom|tyrone|valeria|\
     veronica|victor|victoria|wei|william|ximena|yolanda";
