import { read } from "../../../../api/api";
import type { IndicatorDetail, SearchHit } from "../../../../api/bindings";
import type { Option } from "../../../../components/fields/options.svelte";
import { today } from "../../../../i18n/format";
import { t } from "../../../../i18n/language.svelte";
import { periodWords, valueWords } from "../../../../i18n/measured";
import { titled } from "../../../../i18n/names";

/** How many values are offered of one indicator. */
const NEWEST = 4;

function valuesOf({ indicator, observations }: IndicatorDetail): Option[] {
  return observations.slice(0, NEWEST).map((one) => {
    const parts = [indicator.name, one.place, one.disaggregation];
    const said =
      one.told === null
        ? t.measures.grid.nothing
        : valueWords(one.told, indicator.unit);
    return {
      value: `observation ${one.id}`,
      label: [...parts.filter(Boolean), periodWords(one.period)].join(", "),
      detail: `${titled(t.records.table("observation"))} · ${said}`,
    };
  });
}

/** The newest values of indicators, as records that a decision can rest on. */
export async function newestValues(
  indicators: readonly SearchHit[],
): Promise<Option[]> {
  const answers = await Promise.all(
    indicators.map(({ id }) =>
      read({
        module: "measures",
        ask: { view: "indicator", id, today: today() },
      }),
    ),
  );
  return answers.flatMap(({ view }) =>
    view.view === "indicator" ? valuesOf(view) : [],
  );
}
