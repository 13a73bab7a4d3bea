//! The heads by which columns name fields.

use super::{is_among, plain};
use crate::exchange::fields::{Field, Target};

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
