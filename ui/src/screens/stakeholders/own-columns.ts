import type { Attribute, AttributeOwner, Edit } from "../../api/bindings";
import type {
  GridChange,
  GridColumn,
  GridValue,
} from "../../components/grid/types";
import { setCells, together } from "./edits";

const MARK = "own ";

type WithOwn = { own: Partial<Record<string, string>> };

/** The columns of the initiative's own fields for a table. */
export function ownColumns<R extends WithOwn>(
  attributes: readonly Attribute[],
  owner: AttributeOwner,
): GridColumn<R>[] {
  return attributes
    .filter(({ record }) => record === owner)
    .map(({ id, name }) => ({
      id: MARK + id,
      title: name,
      kind: "text",
      value: (row) => row.own[id] ?? "",
      editable: true,
      width: 140,
    }));
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
