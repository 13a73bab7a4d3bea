import type {
  Criterion,
  Judgement,
  Opinion,
  Quadrant,
  Standing,
} from "../../../api/bindings";

/** From this score on something counts as high. */
export const HIGH = 50;
/** The highest score. */
export const MOST = 100;

/** A place on the grid. */
export type Spot = { power: number; interest: number };

/** The criteria that have a score. */
export const scored = ["power", "interest", "legitimacy", "urgency"] as const;
export type Scored = (typeof scored)[number];

/** The fields of the grid from the top left on, as they are read. */
export const quadrants: readonly Quadrant[] = [
  "keep_satisfied",
  "manage_closely",
  "monitor",
  "keep_informed",
];

/** The field of the grid that a place falls in. */
export function quadrantAt({ power, interest }: Spot): Quadrant {
  if (power >= HIGH)
    return interest >= HIGH ? "manage_closely" : "keep_satisfied";
  return interest >= HIGH ? "keep_informed" : "monitor";
}

/** A score within the scale, without decimals. */
export function fitScore(value: number): number {
  return Math.round(Math.min(MOST, Math.max(0, value)));
}

/** What was judged by one criterion. */
export function judged(
  standing: Standing,
  criterion: Criterion,
): Judgement | undefined {
  return standing.judgements.find((one) => one.criterion === criterion);
}

/** The last opinion of one person, or of the backbone together. */
export function opinionOf(
  standing: Standing,
  criterion: Criterion,
  assessor: string | null,
): Opinion | undefined {
  return judged(standing, criterion)?.opinions.find(
    (one) => one.assessor_id === assessor,
  );
}

/** Where it stands by everyone's last opinion; nothing unless power and interest are judged. */
export function spotOf(standing: Standing): Spot | null {
  const power = judged(standing, "power")?.mean ?? null;
  const interest = judged(standing, "interest")?.mean ?? null;
  return power === null || interest === null ? null : { power, interest };
}

/** Where one assessor put it last; where nobody did, the middle. */
export function startOf(standing: Standing, assessor: string | null): Spot {
  const score = (criterion: "power" | "interest") =>
    opinionOf(standing, criterion, assessor)?.score ??
    fitScore(judged(standing, criterion)?.mean ?? HIGH);
  return { power: score("power"), interest: score("interest") };
}

/** The mean of a criterion once an assessor has given this score. */
export function meanWith(
  standing: Standing,
  criterion: Scored,
  assessor: string | null,
  score: number,
): number {
  const others = (judged(standing, criterion)?.opinions ?? []).filter(
    (one) => one.assessor_id !== assessor && one.score !== null,
  );
  const sum = others.reduce((all, one) => all + (one.score ?? 0), score);
  return sum / (others.length + 1);
}

/** Where it will stand by everyone's last opinion once an assessor has put it there. */
export function spotWith(
  standing: Standing,
  assessor: string | null,
  spot: Spot,
): Spot {
  return {
    power: meanWith(standing, "power", assessor, spot.power),
    interest: meanWith(standing, "interest", assessor, spot.interest),
  };
}

/** The places where each assessor sees it; only those who judged both power and interest. */
export function opinionsOn(
  standing: Standing,
): { assessor: string | null; spot: Spot }[] {
  return (judged(standing, "power")?.opinions ?? []).flatMap(
    ({ assessor_id, score }) => {
      const interest = opinionOf(standing, "interest", assessor_id)?.score;
      return score === null || interest == null
        ? []
        : [{ assessor: assessor_id, spot: { power: score, interest } }];
    },
  );
}

const STEPS: Partial<Record<string, Spot>> = {
  ArrowUp: { power: 1, interest: 0 },
  ArrowDown: { power: -1, interest: 0 },
  ArrowRight: { power: 0, interest: 1 },
  ArrowLeft: { power: 0, interest: -1 },
};

/** The place that an arrow key leads to, ten steps at a time with Shift; nothing for another key. */
export function stepped(spot: Spot, key: string, far: boolean): Spot | null {
  const step = STEPS[key];
  if (!step) return null;
  const by = far ? 10 : 1;
  return {
    power: fitScore(spot.power + step.power * by),
    interest: fitScore(spot.interest + step.interest * by),
  };
}
