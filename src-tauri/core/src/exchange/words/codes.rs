//! The words by which cells name codes.

use super::{is_among, plain};

/// Words for codes: the code, then what else says it.
pub type Codes = &'static [(&'static str, &'static str)];

/// The words for what an organization is to the initiative.
pub const ORGANIZATION_KINDS: Codes = &[
    (
        "partner",
        "member|core partner|socio|socia|aliado principal|miembro",
    ),
    (
        "funder",
        "donor|foundation|financiador|financiadora|donante|fundacion",
    ),
    (
        "backbone",
        "backbone organization|host|organizacion central|equipo central|columna vertebral",
    ),
    ("ally", "supporter|aliado|aliada"),
    (
        "prospect",
        "potential|candidate|posible|candidato|candidata",
    ),
    (
        "affected",
        "affected party|community|afectado|afectada|comunidad",
    ),
];

/// The words for how far a value can be relied on.
pub const CONFIDENCES: Codes = &[
    ("rough_guess", "guess|estimacion|estimacion aproximada"),
    (
        "expert",
        "expert judgement|expert judgment|juicio experto|experto",
    ),
    ("rapid", "rapid survey|sondeo rapido|rapido"),
    ("intensive", "intensive survey|encuesta intensiva|intensivo"),
    ("sampled", "sample|drawn sample|muestra|muestra aleatoria"),
];

/// The words for whether an organization takes part.
pub const STATUSES: Codes = &[
    ("active", "yes|current|member|activo|activa|vigente"),
    (
        "prospective",
        "prospect|potential|invited|pending|posible|prospecto|invitada|invitado",
    ),
    (
        "paused",
        "inactive|on hold|en pausa|pausado|pausada|inactivo|inactiva",
    ),
    (
        "left",
        "former|withdrawn|closed|ended|baja|retirado|retirada|salio",
    ),
];

/// The words of calendars for how far a meeting has come.
pub const MEETING_STATUSES: Codes = &[
    ("planned", "confirmed|tentative"),
    ("cancelled", "canceled"),
];

/// The words of calendars for how far a promise has come.
pub const ACTION_STATUSES: Codes = &[
    ("open", "needs action"),
    ("in_progress", "in process"),
    ("done", "completed"),
    ("dropped", "cancelled|canceled"),
];

/// The words of calendars for an answer to an invitation.
pub const ANSWERS: Codes = &[
    ("needs_action", ""),
    ("accepted", ""),
    ("tentative", ""),
    ("declined", ""),
    ("delegated", ""),
];

/// The words for which way a relationship runs.
pub const DIRECTIONS: Codes = &[
    (
        "undirected",
        "none|no direction|no dirigida|no dirigido|sin direccion",
    ),
    ("directed", "one way|dirigida|dirigido|unidireccional"),
    (
        "mutual",
        "two way|both|bidirectional|reciprocal|mutua|mutuo|bidireccional|reciproca",
    ),
];

/// The words for what a seat does in its group.
pub const SEAT_ROLES: Codes = &[
    ("member", "participant|miembro|integrante|vocal"),
    (
        "chair",
        "chairperson|chairman|chairwoman|lead|president|preside|presidente|presidenta|coordinador|coordinadora",
    ),
    (
        "co_chair",
        "cochair|co lead|vice chair|copresidente|copresidenta|vicepresidente|vicepresidenta",
    ),
    ("observer", "guest|observador|observadora|invitado|invitada"),
];

/// The words for as what somebody speaks for a seat.
pub const CAPACITIES: Codes = &[
    ("leader", "director|principal|titular|responsable"),
    ("delegate", "alternate|deputy|suplente|delegado|delegada"),
];

/// The words for what joins two stakeholders.
pub const RELATIONSHIP_KINDS: Codes = &[
    (
        "works_with",
        "works with|collaborates|collaborates with|collaboration|partners with|partner|\
         trabaja con|colabora con|colaboracion",
    ),
    (
        "funds",
        "funding|funder|grants|gives money to|financia|financiacion",
    ),
    (
        "refers_to",
        "refers|referral|referrals|deriva|deriva a|refiere a|derivacion",
    ),
    (
        "shares_data",
        "shares data with|data|data sharing|comparte datos|datos",
    ),
    (
        "shares_staff",
        "shares staff with|staff|comparte personal|personal",
    ),
    ("advises", "advice|advisor|asesora|aconseja|asesoria"),
    (
        "reports_to",
        "reports|accountable to|rinde cuentas a|reporta a|depende de",
    ),
    (
        "competes_with",
        "competes|competition|compite con|competencia",
    ),
];

/// The code that a text stands for.
pub fn code_in(codes: Codes, text: &str) -> Option<&'static str> {
    let plain = plain(text);
    let says = |code: &str, words: &str| code.replace('_', " ") == plain || is_among(words, &plain);
    codes
        .iter()
        .find(|(code, words)| says(code, words))
        .map(|(code, _)| *code)
}
