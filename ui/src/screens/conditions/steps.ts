import type { Overview } from "../../api/bindings";
import { t } from "../../i18n/language.svelte";
import { href } from "../../shell/router.svelte";

/** One of the first things to do in a new initiative; done once the records say so. */
export type Step = {
  title: string;
  text: string;
  done: boolean;
  /** What the records hold already. */
  count: string;
  href: string;
  /** Another way to do it. */
  other?: { title: string; href: string };
};

export function stepsOf(overview: Overview): Step[] {
  const { steps } = t.conditions;
  const { strategies } = overview.reinforcing;
  const hasMet =
    overview.next_meeting !== null || overview.continuous.meetings_held > 0;
  return [
    {
      title: steps.partners,
      text: steps.partnersText,
      done: overview.organizations > 0,
      count: steps.partnersDone(overview.organizations),
      href: href(["stakeholders"]),
      other: { title: steps.importList, href: href(["exchange"]) },
    },
    {
      title: steps.agenda,
      text: steps.agendaText,
      done: strategies > 0,
      count: steps.agendaDone(strategies),
      href: href(["agenda"]),
    },
    {
      title: steps.meeting,
      text: steps.meetingText,
      done: hasMet,
      count: steps.meetingDone,
      href: href(["meetings"]),
    },
  ];
}
