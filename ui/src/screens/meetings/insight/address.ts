import type {
  AttendanceFigure,
  AttendanceScope,
  Audience,
  FairnessPart,
  FairnessScope,
} from "../../../api/bindings";
import { href } from "../../../shell/router.svelte";

/** What the record says about how the initiative meets. */
export const VIEWS = ["attendance", "check_out", "fairness"] as const;

export type InsightView = (typeof VIEWS)[number];

export type Query = Readonly<Record<string, string>>;

export const AUDIENCES: readonly Audience[] = [
  "backbone",
  "partner",
  "funder",
  "public",
];

export const FIGURES: readonly AttendanceFigure[] = [
  "leaders",
  "delegates",
  "in_person",
  "absent",
  "with_notice",
];

export const PARTS: readonly FairnessPart[] = [
  "chairs",
  "facilitation",
  "proposals",
  "speaking",
  "decisions",
  "presence",
];

const among = <T extends string>(all: readonly T[], name: string | undefined) =>
  all.find((one) => one === name);

/** The view that an address names. */
export function viewOf(query: Query): InsightView {
  return among(VIEWS, query.view) ?? "attendance";
}

/** For whom the attendance is shown. */
export function audienceOf(query: Query): Audience {
  return among(AUDIENCES, query.for) ?? "backbone";
}

/** The address of a view with the period, series and readers of another. */
export function insightHref(
  query: Query,
  more: Record<string, string>,
): string {
  const { from, until, series, own } = query;
  const kept = { view: query.view, from, until, series, for: query.for, own };
  return href(["meetings", "insight"], { ...kept, ...more });
}

/** A figure of attendance whose rows an address shows. */
export type Counted = { figure: AttendanceFigure; scope: AttendanceScope };

/** The word for whoever has no identity: the community, or no sector and no series. */
const NONE = "none";

/** The address that shows the rows of a figure. */
export function countedHref(query: Query, { figure, scope }: Counted): string {
  const which =
    scope.of === "all"
      ? ""
      : scope.of === "month"
        ? scope.month
        : (scope.id ?? NONE);
  return insightHref(query, { figure, of: scope.of, which });
}

/** The figure whose rows an address shows. */
export function countedOf(query: Query): Counted | undefined {
  const figure = among(FIGURES, query.figure);
  const scope = scopeOf(query.of, query.which);
  return figure && scope ? { figure, scope } : undefined;
}

function scopeOf(
  of: string | undefined,
  which: string | undefined,
): AttendanceScope | undefined {
  if (of === "all") return { of };
  if (!which) return undefined;
  const id = which === NONE ? null : which;
  if (of === "month") return { of, month: which };
  if (of === "organization" || of === "sector" || of === "series")
    return { of, id };
  return (of === "meeting" || of === "seat") && id ? { of, id } : undefined;
}

/** The turns that an address shows. */
export type Turns = { part: FairnessPart; scope: FairnessScope };

/** The address that shows turns. */
export function turnsHref(query: Query, { part, scope }: Turns): string {
  const which = "id" in scope ? (scope.id ?? NONE) : "";
  return insightHref(query, { part, of: scope.of, which });
}

/** The turns that an address shows. */
export function turnsOf(query: Query): Turns | undefined {
  const part = among(PARTS, query.part);
  if (!part) return undefined;
  const id = query.which === NONE ? null : query.which;
  if (query.of === "all" || query.of === "community")
    return { part, scope: { of: query.of } };
  if (
    (query.of === "organization" || query.of === "sector") &&
    id !== undefined
  )
    return { part, scope: { of: query.of, id } };
  return undefined;
}
