import type { scripts as source } from "../en/scripts";
import type { ScriptStep } from "../en/scripts";

const understand: ScriptStep = {
  title: "Preguntas para entender",
  say: "¿Qué necesitan saber para entender esto? Solo preguntas; las opiniones vienen después.",
  note: "Anote las opciones que se sopesaron y en qué se apoya la propuesta.",
};

const stakes: ScriptStep = {
  title: "A quién toca",
  say: "¿Alguien de aquí, o su organización, gana o pierde con esto? ¿Y a quién toca fuera de esta sala?",
  note: "Anote los intereses; quien se aparta no levanta la mano. Anote cómo se preguntó a la comunidad.",
};

const present = (say: string): ScriptStep => ({
  title: "Presentar la propuesta",
  say,
  note: "Escriba la pregunta, y la propuesta tal como se lee en voz alta.",
});

/** El guion de cada método, con palabras propias. */
export const scripts = {
  consent: {
    source:
      "Consentimiento, como en la sociocracia: una propuesta pasa cuando no queda ninguna objeción razonada. No hace falta que sea la preferida de nadie.",
    steps: {
      present: present(
        "Esta es la pregunta y esto es lo que propongo. Tiene que ser lo bastante buena por ahora y lo bastante segura para probarla.",
      ),
      understand,
      stakes,
      react: {
        title: "Ronda de reacciones",
        say: "Por turnos: ¿cuál es su primera reacción? Todavía nadie responde.",
        note: "Las preocupaciones que no bloquean se guardan como inquietudes. Si una reacción muestra cómo mejorar la propuesta, mejórela ya.",
      },
      hands: {
        title: "Ronda de consentimiento",
        say: "¿Ve una razón por la que hacer esto dañaría aquello para lo que estamos aquí? Si no ve ninguna, consiente.",
        note: "Una tecla por puesto, en el orden en que hablan.",
      },
      integrate: {
        title: "Integrar las objeciones",
        say: "¿Qué tendría que cambiar en la propuesta para que ese daño no se produzca?",
        note: "Escriba cada objeción, cambie la propuesta, diga cómo se recogió y pregunte otra vez a los puestos. Si no hay objeciones, siga adelante.",
      },
      record: {
        title: "Registrar la decisión",
        say: "No hay objeciones. ¿Quién se encarga, y cuándo lo volvemos a mirar?",
        note: "El resultado, quién es responsable y el día en que se vuelve a mirar.",
      },
    },
  },
  consensus: {
    source:
      "Consenso: todas las personas están de acuerdo, o se hacen a un lado y dejan seguir a las demás. Un solo bloqueo lo detiene.",
    steps: {
      present: present(
        "Esta es la pregunta, y esta es la propuesta que queremos sostener entre todas las personas.",
      ),
      understand,
      stakes,
      discuss: {
        title: "Conversar",
        say: "¿Qué les gusta y qué les preocupa? Escuchemos a todas las personas antes de comprobarlo.",
        note: "Guarde como inquietudes lo que no bloquea y deje que la propuesta crezca con ello.",
      },
      hands: {
        title: "Comprobar el consenso",
        say: "¿Hay alguien que no pueda vivir con esto? ¿Alguien se hace a un lado?",
        note: "Una tecla por puesto.",
      },
      integrate: {
        title: "Trabajar lo que bloquea",
        say: "¿Qué necesitamos de esto? ¿Qué cambio le permitiría acompañarnos?",
        note: "Escriba cada bloqueo, cambie la propuesta, diga cómo se recogió y compruebe otra vez.",
      },
      record: {
        title: "Registrar la decisión",
        say: "Estamos de acuerdo. ¿Quién se encarga, y cuándo lo volvemos a mirar?",
        note: "El resultado, quién es responsable y el día en que se vuelve a mirar.",
      },
    },
  },
  fist_to_five: {
    source:
      "Puño a cinco: cada mano muestra, con cero a cinco dedos, cuánto apoya una propuesta. Pasa cuando ninguna mano es demasiado baja.",
    steps: {
      present: present(
        "Esta es la pregunta y esta es la propuesta. Dentro de un momento, cada persona muestra cuánto la apoya.",
      ),
      understand,
      stakes,
      hands: {
        title: "Mostrar las manos",
        say: "A la vez, a la de tres: cinco dedos para apoyarla del todo, tres si puede vivir con ella, un puño para detenerla.",
        note: "Una tecla por puesto: el número de dedos.",
      },
      hear: {
        title: "Escuchar las manos bajas",
        say: "Mostró pocos dedos. ¿Qué haría falta para que mostrara uno más?",
        note: "Anote la inquietud, mejore la propuesta y pida las manos otra vez. Si ninguna mano fue demasiado baja, siga adelante.",
      },
      record: {
        title: "Registrar la decisión",
        say: "Ninguna mano es demasiado baja. ¿Quién se encarga, y cuándo lo volvemos a mirar?",
        note: "El resultado, quién es responsable y el día en que se vuelve a mirar.",
      },
    },
  },
  majority: {
    source:
      "Mayoría: una moción se aprueba cuando está a favor más de la parte acordada.",
    steps: {
      present: present(
        "Esta es la moción. Antes de votar se escucha a las dos partes.",
      ),
      debate: {
        title: "Escuchar a las dos partes",
        say: "¿Quién habla a favor? ¿Quién habla en contra? Vamos por turnos.",
        note: "Anote las opciones con lo que habla a favor y en contra de cada una, y en qué se apoyan.",
      },
      stakes,
      hands: {
        title: "Votar",
        say: "¿Quién está a favor? ¿Quién está en contra? ¿Quién se abstiene?",
        note: "Una tecla por puesto, o el recuento de las manos.",
      },
      record: {
        title: "Registrar la decisión",
        say: "La votación está contada. ¿Qué quiere la minoría que conste?",
        note: "Las inquietudes de la minoría, el resultado, quién es responsable y el día en que se vuelve a mirar.",
      },
    },
  },
  advice: {
    source:
      "Proceso de consejo: decide una persona, tras preguntar a quienes toca y a quienes saben de ello.",
    steps: {
      present: {
        title: "Nombrar a quien decide",
        say: "Esta es la pregunta, y esta es la persona que la va a decidir.",
        note: "Escriba la pregunta, lo que se propone y quién es responsable.",
      },
      ask: {
        title: "A quién preguntar",
        say: "¿A quién toca esto? ¿Quién ha hecho antes algo parecido?",
        note: "Los nombres de quienes aconsejan, los intereses y cómo se preguntó a la comunidad.",
      },
      gather: {
        title: "Reunir consejos",
        say: "¿Qué aconseja, y por qué? La decisión sigue siendo de la persona nombrada.",
        note: "Las opciones, en qué se apoya el consejo y las advertencias, guardadas como inquietudes.",
      },
      record: {
        title: "Decidir y decir por qué",
        say: "Después de escucharles, esto es lo que decido, y por qué.",
        note: "El resultado con su razón y el día en que se vuelve a mirar.",
      },
    },
  },
  sense_check: {
    source:
      "Sondeo: una lectura rápida de la sala antes de decidir nada. No obliga a nadie.",
    steps: {
      present: present(
        "Esto todavía no es una decisión. Quiero saber dónde estamos.",
      ),
      hands: {
        title: "Leer la sala",
        say: "Si hubiera que decirlo ahora: ¿sí, no o no lo tiene claro?",
        note: "Una tecla por puesto, o el recuento de las manos.",
      },
      hear: {
        title: "Escuchar las dudas",
        say: "¿Qué le haría falta para tenerlo claro?",
        note: "Guarde lo que se diga como inquietudes.",
      },
      record: {
        title: "Decir qué sigue",
        say: "Aquí es donde estamos. ¿Qué hacemos con ello?",
        note: "Qué sigue: una propuesta, más trabajo o nada.",
      },
    },
  },
} satisfies typeof source;
