import type { ContributionList, ContributionRow } from "../../api/bindings";

/** A need with the offers that could meet it. */
export type Need = { need: ContributionRow; offers: ContributionRow[] };

/** What stands on the page of offers and needs. */
export type Market = {
  /** Needs that no offer meets. */
  unmet: Need[];
  /** Needs that an offer could meet. */
  met: Need[];
  /** Offers that no need asks for. */
  spare: ContributionRow[];
};

/** Tells whether a contribution has ended before a day. */
export function isOver(
  { until_on }: { until_on: string | null },
  today: string,
): boolean {
  return until_on !== null && until_on < today;
}

/** Needs and offers that are not over, of the organizations in view; an offer to a need may be anybody's. */
export function marketOf(
  { contributions, matches }: ContributionList,
  today: string,
  matching: ReadonlySet<string> | null,
): Market {
  const current = new Map(
    contributions
      .filter((one) => !isOver(one, today))
      .map((one) => [one.id, one]),
  );
  const isShown = ({ organization_id }: ContributionRow) =>
    matching === null || matching.has(organization_id ?? "");
  const needs = matches.flatMap(({ need_id, offer_ids }): Need[] => {
    const need = current.get(need_id);
    if (!need) return [];
    const offers = offer_ids.flatMap((id) => current.get(id) ?? []);
    return [{ need, offers }];
  });
  const wanted = new Set(needs.flatMap(({ offers }) => offers));
  const shown = needs.filter(({ need }) => isShown(need));
  return {
    unmet: shown.filter(({ offers }) => offers.length === 0),
    met: shown.filter(({ offers }) => offers.length > 0),
    spare: [...current.values()].filter(
      (one) => one.side === "offered" && !wanted.has(one) && isShown(one),
    ),
  };
}
