import type { Overview } from "../../api/bindings";
import { date, number, percent } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { href } from "../../shell/router.svelte";

/** A line of the conditions: one number, the rows behind it, one sentence, and why it is counted. */
export type Row = {
  id: string;
  /** The condition it belongs to. */
  name: string;
  figure: string;
  /** The address of exactly the rows counted. */
  href: string;
  sentence: string;
  /** Whether it asks for attention. */
  warns: boolean;
  why: string;
  how: string;
};

export function rowsOf(overview: Overview, day: string): Row[] {
  return [
    endorsement(overview),
    measurement(overview),
    strategies(overview),
    leaders(overview),
    meetings(overview),
    overdue(overview, day),
  ];
}

function endorsement({ endorsement: found }: Overview): Row {
  const words = t.conditions.endorsement;
  const row = {
    id: "endorsement",
    name: t.conditions.commonAgenda,
    why: words.why,
    how: words.how,
  };
  if (!found)
    return {
      ...row,
      figure: t.conditions.noData,
      href: href(["agenda"]),
      sentence: words.none,
      warns: false,
    };
  return {
    ...row,
    figure: t.words.of(number(found.endorsed), number(found.active)),
    href: href(["agenda", "agenda_version", found.version_id]),
    sentence:
      found.active === 0
        ? words.noPartners
        : words.said(number(found.number), number(found.endorsed_older)),
    warns: found.endorsed_older > 0,
  };
}

function measurement({ measurement: found }: Overview): Row {
  const words = t.conditions.measurement;
  const none = found.collecting === 0;
  return {
    id: "measurement",
    name: t.places.measures,
    figure: none
      ? t.conditions.noData
      : t.words.of(number(found.up_to_date), number(found.collecting)),
    href: none
      ? href(["measures"])
      : href(["measures"], { status: "collecting" }),
    sentence: none ? words.none : words.said,
    warns: found.up_to_date < found.collecting,
    why: words.why,
    how: words.how,
  };
}

function strategies({ reinforcing: found }: Overview): Row {
  const words = t.conditions.strategies;
  const none = found.strategies === 0;
  return {
    id: "strategies",
    name: t.conditions.reinforcing,
    figure: none
      ? t.conditions.noData
      : t.words.of(number(found.covered), number(found.strategies)),
    href: href([none ? "agenda" : "activities"]),
    sentence: none ? words.none : words.said,
    warns: found.gaps.length > 0,
    why: words.why,
    how: words.how,
  };
}

function leaders({ continuous }: Overview): Row {
  const words = t.conditions.leaders;
  const { leaders: now, before, threshold } = continuous;
  const share = (of: number) => percent(of / 100);
  const short = now.percent !== null && now.percent < threshold;
  const earlier =
    before.percent === null
      ? words.noBefore
      : words.before(share(before.percent));
  const said = short ? words.below : words.reached;
  return {
    id: "leaders",
    name: t.conditions.communication,
    figure: now.percent === null ? t.conditions.noData : share(now.percent),
    href: href(["meetings"], { from: now.from, until: now.until }),
    sentence:
      now.percent === null
        ? words.none
        : [said(share(threshold)), earlier].join("; "),
    warns: short,
    why: words.why,
    how: words.howBetween(date(now.from), date(now.until)),
  };
}

function meetings({ continuous }: Overview): Row {
  const words = t.conditions.meetings;
  const { meetings_held: held, leaders: year } = continuous;
  return {
    id: "meetings",
    name: t.conditions.meetingsHeld,
    figure: number(held),
    href: href(["meetings"], { from: year.from, until: year.until }),
    sentence: held === 0 ? words.none : words.said(held),
    warns: held === 0,
    why: words.why,
    how: words.howBetween(date(year.from), date(year.until)),
  };
}

function overdue({ overdue: late }: Overview, day: string): Row {
  const words = t.conditions.overdue;
  const longest = Math.max(0, ...late.map((row) => row.days_late));
  return {
    id: "overdue",
    name: t.conditions.backbone,
    figure: number(late.length),
    href: href(["actions"], { view: "overdue" }),
    sentence:
      late.length === 0
        ? words.none
        : [words.said(late.length), words.oldest(words.days(longest))].join(
            ", ",
          ),
    warns: late.length > 0,
    why: words.why,
    how: words.howOn(date(day)),
  };
}
