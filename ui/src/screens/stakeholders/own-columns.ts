import type { Attribute, AttributeOwner, Edit } from "../../api/bindings";
import type {
  GridChange,
  GridColumn,
  GridValue,
} from "../../components/grid/types";
import { setCells, together } from "./edits";
import { chosenWords, linesOf, readChosen, readLink } from "./own-values";

const MARK = "own ";

/** The decimals of a number of one's own. */
export const DIGITS = 6;

type WithOwn = { own: Partial<Record<string, string>> };

/** The columns of the initiative's own fields for a table. */
export function ownColumns<R extends WithOwn>(
  attributes: readonly Attribute[],
  owner: AttributeOwner,
): GridColumn<R>[] {
  return attributes
    .filter(({ record }) => record === owner)
    .map((attribute) => ({
      id: MARK + attribute.id,
      title: attribute.name,
      editable: true,
      width: 140,
      ...typed<R>(attribute),
    }));
}

type Typed<R> = Pick<GridColumn<R>, "kind" | "value"> & Partial<GridColumn<R>>;

/** What a column of that kind holds, and how it is read and shown. */
function typed<R extends WithOwn>(attribute: Attribute): Typed<R> {
  const { id, kind } = attribute;
  const text = (row: R) => row.own[id] ?? "";
  const known = (row: R) => text(row) || null;
  switch (kind) {
    case "number":
      return {
        kind: "number",
        value: (row) => (text(row) === "" ? null : Number(text(row))),
        digits: DIGITS,
      };
    case "date":
      return { kind: "date", value: known, width: 118 };
    case "choice": {
      const choices = linesOf(attribute.choices);
      return {
        kind: "choice",
        value: known,
        choices: choices.map((one) => ({ value: one, label: one })),
      };
    }
    case "multi_choice":
      return {
        kind: "text",
        value: text,
        show: (row) => chosenWords(text(row)),
        read: (typed) => readChosen(attribute, typed),
        width: 180,
      };
    case "link":
      return {
        kind: "text",
        value: text,
        read: (typed) => ({ value: readLink(typed) }),
        width: 180,
      };
    default:
      return { kind: "text", value: text };
  }
}

/** The changes of a grid as one edit, those in the initiative's own columns among them. */
export function writeCells<R>(
  table: AttributeOwner,
  changes: readonly GridChange<R>[],
  read: (column: string, value: GridValue) => unknown,
): Edit {
  const isOwn = ({ column }: GridChange<R>) => column.startsWith(MARK);
  const fields = changes.filter((one) => !isOwn(one));
  const described = changes
    .filter(isOwn)
    .map(({ key, column, value }): Edit => ({
      module: "stakeholders",
      edit: {
        verb: "describe",
        attribute_id: column.slice(MARK.length),
        record_id: key,
        value: String(value ?? ""),
      },
    }));
  if (described.length === 0) return setCells(table, fields, read);
  const set = fields.length > 0 ? [setCells(table, fields, read)] : [];
  const edits = [...set, ...described];
  const [only] = edits;
  return edits.length === 1 && only ? only : together(edits);
}
