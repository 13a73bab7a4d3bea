//! The words by which files name fields and codes, in English and Spanish. All stand here in their plain form: lower
//! case, without accents, words separated by one space; `|` stands between alternatives.

use super::fields::{Field, Target};
use crate::file::fold;

/// A text in its plain form.
pub fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The fields of a table with the heads that name them, the surest first.
pub const fn heads(target: Target) -> &'static [(Field, &'static str)] {
    match target {
        Target::Organizations => ORGANIZATION,
        Target::People => PERSON,
        Target::Relationships => RELATIONSHIP,
        Target::Memberships => MEMBERSHIP,
        Target::Observations => OBSERVATION,
        // Calendars say themselves what is what.
        Target::Meetings | Target::Replies | Target::Actions | Target::Nothing => &[],
    }
}

/// A head in its plain form without the words that say that it is about the organization; none when it does not say so.
pub fn about_organization(plain: &str) -> Option<&str> {
    const BEFORE: [&str; 5] = [
        "organization ",
        "organisation ",
        "org ",
        "agency ",
        "partner ",
    ];
    const BEHIND: [&str; 5] = [
        " de la organizacion",
        " de la entidad",
        " de la institucion",
        " of organization",
        " of the organization",
    ];
    let before = BEFORE.iter().find_map(|word| plain.strip_prefix(word));
    before.or_else(|| BEHIND.iter().find_map(|word| plain.strip_suffix(word)))
}

/// Tells whether a plain text is one of the alternatives.
pub fn is_among(words: &str, plain: &str) -> bool {
    words.split('|').any(|word| word == plain)
}

/// Tells whether a cell looks like the head of any column we know.
pub fn is_head(cell: &str) -> bool {
    let plain = plain(cell);
    let targets = [
        Target::Organizations,
        Target::People,
        Target::Relationships,
        Target::Observations,
    ];
    let mut words = targets.into_iter().flat_map(heads);
    !plain.is_empty() && words.any(|(_, words)| is_among(words, &plain))
}

/// Tells whether a cell looks like the head of identities.
pub fn is_id(cell: &str) -> bool {
    is_among(ID.1, &plain(cell))
}

const ID: (Field, &str) = (
    Field::Id,
    "id|uuid|identifier|node id|key|clave|identificador",
);
const NOTES: (Field, &str) = (
    Field::Notes,
    "notes|note|comments|comment|description|remarks|notas|nota|comentarios|\
         observaciones|descripcion",
);

const ORGANIZATION: &[(Field, &str)] = &[
    ID,
    (
        Field::Name,
        "name|nombre|organization name|organisation name|nombre de la organizacion|\
         organization|organisation|organizacion|org name|org|partner name|partner|socio|\
         entity|entidad|institution|institucion|agency name|agency|agencia|company|label|\
         node|title",
    ),
    (
        Field::ShortName,
        "short name|shortname|abbreviation|acronym|short|abbr|nombre corto|abreviatura|\
         sigla|siglas",
    ),
    (
        Field::Sector,
        "sector|sector name|field|industry|sector o area|ambito",
    ),
    (
        Field::Kind,
        "kind|type|tipo|clase|organization type|organisation type|role|\
         tipo de organizacion",
    ),
    (
        Field::RecordType,
        "record type|element type|node type|entity type|tipo de registro",
    ),
    (
        Field::Status,
        "status|state of participation|estado|estatus|situacion|membership status",
    ),
    (
        Field::JoinedOn,
        "joined on|joined|date joined|join date|member since|since|fecha de ingreso|\
         ingreso|desde|se unio",
    ),
    (
        Field::LeftOn,
        "left on|left|date left|fecha de salida|salida",
    ),
    (
        Field::Website,
        "website|web site|web|url|web page|homepage|sitio web|pagina web",
    ),
    (
        Field::Place,
        "place|city|location|town|county|address|lugar|ciudad|ubicacion|localidad|\
         municipio|direccion",
    ),
    (
        Field::PopulationServed,
        "population served|population|serves|who they serve|poblacion atendida|poblacion",
    ),
    (
        Field::Tags,
        "tags|tag|keywords|labels|etiquetas|palabras clave",
    ),
    (
        Field::AgreementSignedOn,
        "agreement signed on|agreement signed|mou signed|signed on|fecha del acuerdo|\
         firma del acuerdo",
    ),
    (
        Field::AgreementRenewsOn,
        "agreement renews on|agreement renews|mou renewal|renews on|\
         renovacion del acuerdo",
    ),
    (
        Field::AgreementTerm,
        "agreement term|term of agreement|duracion del acuerdo",
    ),
    (
        Field::Motivation,
        "motivation|reason for joining|why joined|motivacion",
    ),
    NOTES,
];

const PERSON: &[(Field, &str)] = &[
    ID,
    (
        Field::Name,
        "name|nombre|full name|nombre completo|nombre y apellidos|nombre y apellido|\
         person|persona|contact name|contact person|primary contact|main contact|contact|\
         contacto|nombre del contacto|persona de contacto|contacto principal|representative|\
         representante|label",
    ),
    (
        Field::FirstName,
        "first name|firstname|given name|forename|nombres|primer nombre|nombre de pila",
    ),
    (
        Field::LastName,
        "last name|lastname|surname|family name|apellidos|apellido",
    ),
    (
        Field::Organization,
        "organization|organisation|organizacion|organization name|organisation name|\
         nombre de la organizacion|org|org name|agency|agencia|company|employer|\
         affiliation|partner|institution|institucion|entidad|empresa|partner name|agency name|\
         partner organization|partner organisation|member organization|member organisation|\
         organizacion socia|nombre de la entidad",
    ),
    (
        Field::Title,
        "title|job title|position|role|cargo|puesto|titulo|job|contact title|contact role|\
         cargo del contacto",
    ),
    (
        Field::Email,
        "email|e mail|email address|e mail address|mail|correo|correo electronico|\
         contact email|correo del contacto|correo de contacto|email de contacto|\
         email del contacto",
    ),
    (
        Field::Phone,
        "phone|telephone|phone number|tel|mobile|cell|telefono|movil|celular|\
         contact phone|telefono del contacto|telefono de contacto",
    ),
    (
        Field::Languages,
        "languages|language|idiomas|idioma|lenguas",
    ),
    (
        Field::IsBackboneStaff,
        "is backbone staff|backbone staff|backbone|personal del equipo central",
    ),
    (Field::Fte, "fte|full time equivalent|jornada|dedicacion"),
    (
        Field::FundedUntil,
        "funded until|funding ends|financiado hasta",
    ),
    (
        Field::LivedExperience,
        "lived experience|experiencia vivida",
    ),
    (
        Field::Supports,
        "supports|supports offered|apoyos|apoyos ofrecidos",
    ),
    NOTES,
];

const RELATIONSHIP: &[(Field, &str)] = &[
    ID,
    (
        Field::From,
        "from|source|from name|from id|source name|ego|respondent|de|desde|origen|fuente|\
         organization 1|organization a|node 1",
    ),
    (
        Field::To,
        "to|target|to name|to id|target name|alter|partner|a|hasta|hacia|destino|\
         organization 2|organization b|node 2",
    ),
    (
        Field::Direction,
        "direction|directed|direccion|sentido|type|tipo",
    ),
    (
        Field::Kind,
        "kind|type|relationship|relationship type|relation|tipo|tipo de relacion|relacion|\
         clase|tie",
    ),
    (
        Field::Intensity,
        "intensity|strength|collaborate|collaboration|collab|weight|\
         level of collaboration|collaboration level|tie strength|intensidad|fuerza|\
         colaboracion|nivel de colaboracion|peso",
    ),
    (Field::Openness, "openness|apertura"),
    (Field::Reliability, "reliability|fiabilidad|confiabilidad"),
    (Field::Mission, "mission|mission support|mision"),
    (Field::Influence, "influence|influencia"),
    (Field::Resources, "resources|recursos"),
    (Field::Involvement, "involvement|participacion|implicacion"),
    (
        Field::ReadOn,
        "read on|reading date|survey date|fecha de lectura|fecha de la encuesta",
    ),
    (
        Field::StartedOn,
        "started on|started|start|start date|began|inicio|fecha de inicio",
    ),
    (
        Field::EndedOn,
        "ended on|ended|end|end date|fin|fecha de fin|termino",
    ),
    NOTES,
];

const MEMBERSHIP: &[(Field, &str)] = &[
    (
        Field::Group,
        "group|committee|working group|team|council|board|grupo|comite|grupo de trabajo|equipo|consejo|mesa",
    ),
    (
        Field::Organization,
        "organization|organisation|organizacion|organization name|partner|agency|entidad|institucion",
    ),
    (
        Field::Person,
        "person|persona|representative|representante|name|nombre|member|miembro|contact|contacto",
    ),
    (Field::Role, "role|seat role|rol|papel|funcion"),
    (Field::Capacity, "capacity|calidad"),
    (Field::StartedOn, "started on|from|since|start|desde|inicio"),
    (Field::EndedOn, "ended on|until|to|end|hasta|fin"),
    (Field::GroupId, "group id"),
    NOTES,
    ID,
];

const OBSERVATION: &[(Field, &str)] = &[
    (
        Field::Indicator,
        "indicator|indicator name|indicador|nombre del indicador|measure|performance measure|medida",
    ),
    (
        Field::Period,
        "period|periodo|year|ano|month|mes|quarter|trimestre|date|fecha",
    ),
    (
        Field::Place,
        "place|lugar|location|ubicacion|county|city|ciudad|neighborhood|barrio",
    ),
    (
        Field::Disaggregation,
        "group|grupo|disaggregation|desglose|disaggregation values|population group",
    ),
    (
        Field::Value,
        "value|valor|actual value|actual|result|resultado",
    ),
    (Field::Numerator, "numerator|numerador"),
    (Field::Denominator, "denominator|denominador"),
    (Field::Confidence, "confidence|confianza"),
    (
        Field::Organization,
        "organization|organisation|organizacion|reported by|reporting organization|partner|source organization",
    ),
    (
        Field::ReceivedOn,
        "received on|received|recibido|fecha de recepcion",
    ),
    NOTES,
];

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

/// The words for a person in a column that says what each row is.
pub const PERSON_WORDS: &str =
    "person|people|individual|persona|personas|individuo|contact|contacto";

/// The words for an organization in such a column that say nothing more.
pub const ORGANIZATION_WORDS: &str = "organization|organisation|organizacion|org|element|node";

/// The code that a text stands for.
pub fn code_in(codes: Codes, text: &str) -> Option<&'static str> {
    let plain = plain(text);
    let says = |code: &str, words: &str| code.replace('_', " ") == plain || is_among(words, &plain);
    codes
        .iter()
        .find(|(code, words)| says(code, words))
        .map(|(code, _)| *code)
}
