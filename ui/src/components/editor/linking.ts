import type { EditorState, Transaction } from "prosemirror-state";
import { schema } from "./schema";

/** A stretch of text that is a link or may become one. */
export interface LinkRange {
  from: number;
  to: number;
  /** The address in place, empty where there is none. */
  href: string;
}

/** Finds what a link would cover: the selection, or the whole link around the cursor. */
export function linkRange(state: EditorState): LinkRange | null {
  const mark = schema.marks.link!;
  const { from, to, empty } = state.selection;
  if (empty) return aroundCursor(state);
  let href = "";
  let possible = false;
  state.doc.nodesBetween(from, to, (node) => {
    possible ||= node.inlineContent && node.type.allowsMarkType(mark);
    href ||= String(mark.isInSet(node.marks)?.attrs.href ?? "");
  });
  return possible ? { from, to, href } : null;
}

function aroundCursor(state: EditorState): LinkRange | null {
  const { from, $from } = state.selection;
  const near = [$from.nodeBefore, $from.nodeAfter];
  const here = near
    .map((node) => node && schema.marks.link!.isInSet(node.marks))
    .find((mark) => mark);
  if (!here) return null;
  const stretches: LinkRange[] = [];
  $from.parent.forEach((node, offset) => {
    if (!here.isInSet(node.marks)) return;
    const left = $from.start() + offset;
    const last = stretches.at(-1);
    if (last?.to === left) last.to += node.nodeSize;
    else
      stretches.push({
        from: left,
        to: left + node.nodeSize,
        href: String(here.attrs.href),
      });
  });
  return stretches.find((one) => one.from <= from && from <= one.to) ?? null;
}

/** Puts an address on a stretch of text, or takes it away with null. */
export function withLink(
  state: EditorState,
  { from, to }: LinkRange,
  href: string | null,
): Transaction {
  const mark = schema.marks.link!;
  const change = state.tr.removeMark(from, to, mark);
  return href ? change.addMark(from, to, mark.create({ href })) : change;
}
