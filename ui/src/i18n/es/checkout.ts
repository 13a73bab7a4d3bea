import type { checkOut as source } from "../en/checkout";
import { plural } from "./plural";

export const checkOut = {
  title: "Evaluación",
  of: (meeting) => `Evaluación de ${meeting}`,
  open: "Evaluación",
  kept: (n) =>
    n === 0
      ? "Todavía no hay ninguna hoja."
      : plural(n, {
          one: "Hay # hoja guardada.",
          other: "Hay # hojas guardadas.",
        }),
  why: "Dos minutos al final dicen más que un año de suposiciones. Cada persona contesta tres preguntas; nadie ve las respuestas de otra.",
  pass: "Pasar la computadora",
  passText:
    "La pantalla se convierte en un formulario tranquilo que va de mano en mano. Las hojas se quedan en esta ventana hasta que usted termine la ronda; entonces se guardan juntas.",
  startRound: "Comenzar la ronda",
  paper: "Hojas de papel",
  paperText:
    "Imprima las hojas, recójalas dobladas y anote cuántas personas marcaron cada casilla.",
  print: "Imprimir las hojas…",
  written: (file) => `Se escribió ${file}.`,
  toTrends: "Ver la evolución",
  back: "Volver a la reunión",
  gone: "Esta reunión ya no está.",

  totals: "Totales de todas las hojas",
  totalsNow: "Estas son las cuentas guardadas; cámbielas si hace falta.",
  totalsHidden: (n) =>
    plural(n, {
      one: "Hay # hoja guardada. Tan pocas no se muestran una por una; lo que usted anote aquí la sustituye.",
      other:
        "Hay # hojas guardadas. Tan pocas no se muestran una por una; lo que usted anote aquí las sustituye.",
    }),
  cell: (question, score) => `${question} Puntuación ${score}`,
  question: "Pregunta",
  comments: "Lo que se escribió, una cosa por línea",
  keep: "Guardar estos totales",
  keptNow: "Guardado.",
  uneven:
    "Las líneas no suman lo mismo. Es correcto si alguien dejó una pregunta sin contestar.",
  writtenTitle: "Lo que se escribió",
  removeComment: (text) => `Quitar «${text}»`,

  ready: "¿Sigue otra persona?",
  readyText:
    "Tres preguntas, dos minutos, sin nombre. Nadie ve lo que usted elige: ni la siguiente persona ni quien lleva esta computadora.",
  begin: "Comenzar",
  beginKey: "Con Intro se comienza. Las teclas 1 a 5 contestan.",
  thanks: "Gracias. Pase la computadora, por favor.",
  next: "Sigo yo",
  endRound: "Terminar la ronda",
  ended: (n) =>
    n === 0
      ? "La ronda terminó sin ninguna hoja."
      : plural(n, {
          one: "Se añadió # hoja.",
          other: "Se añadieron # hojas.",
        }),
  sheetsSoFar: (n) =>
    n === 0
      ? "Ninguna hoja todavía"
      : plural(n, { one: "# hoja", other: "# hojas" }),
  fewWarning:
    "Con menos de tres hojas cualquiera podría saber de quién son. Mejor siga, o termine sin guardarlas.",
  endAnyway: "Guardarlas de todos modos",
  throwAway: "Terminar sin guardarlas",
  goOn: "Seguir",
  scoreSaid: ["1, no", "2", "3", "4", "5, sí"],
  no: "no",
  yes: "sí",
  leaveOpen: "Deje en blanco lo que no quiera contestar.",
  comment: "Algo para la próxima vez",
  done: "Listo, borrar la pantalla",
} satisfies typeof source;
