import {
  autoJoin,
  baseKeymap,
  chainCommands,
  exitCode,
  lift,
  setBlockType,
  toggleMark,
  wrapIn,
} from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  undoInputRule,
  wrappingInputRule,
} from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { Attrs, MarkType, NodeType } from "prosemirror-model";
import {
  liftListItem,
  sinkListItem,
  splitListItem,
  wrapInList,
} from "prosemirror-schema-list";
import type { Command, EditorState, Plugin } from "prosemirror-state";
import { clampLevel, levels, schema } from "./schema";

const { nodes, marks } = schema;

/** Tells whether the selection, or the text about to be typed, carries a mark. */
export function hasMark(state: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return !!mark.isInSet(state.storedMarks ?? $from.marks());
  return state.doc.rangeHasMark(from, to, mark);
}

/** Tells whether the selection starts inside a node of a type. */
export function inside(
  state: EditorState,
  type: NodeType,
  attrs?: Attrs,
): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type !== type) continue;
    return Object.entries(attrs ?? {}).every(
      ([key, value]) => node.attrs[key] === value,
    );
  }
  return false;
}

/** Turns lines into a kind of block, and back into paragraphs where they are that already. */
function toggleBlock(type: NodeType, attrs?: Attrs): Command {
  return (state, dispatch) =>
    inside(state, type, attrs)
      ? setBlockType(nodes.paragraph!)(state, dispatch)
      : setBlockType(type, attrs)(state, dispatch);
}

/** Puts lines into a list, out of it, or from one kind of list into the other. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    if (inside(state, type))
      return liftListItem(nodes.list_item!)(state, dispatch);
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const kind = $from.node(depth).type;
      if (kind !== nodes.bullet_list && kind !== nodes.ordered_list) continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
      return true;
    }
    return wrapInList(type)(state, dispatch);
  };
}

const toggleQuote: Command = (state, dispatch) =>
  inside(state, nodes.blockquote!)
    ? lift(state, dispatch)
    : wrapIn(nodes.blockquote!)(state, dispatch);

const insertRule: Command = (state, dispatch) => {
  dispatch?.(
    state.tr
      .replaceSelectionWith(nodes.horizontal_rule!.create())
      .scrollIntoView(),
  );
  return true;
};

const insertBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(
    state.tr.replaceSelectionWith(nodes.hard_break!.create()).scrollIntoView(),
  );
  return true;
});

/** What the toolbar's buttons and the keys do, by name. */
export const commands = {
  bold: toggleMark(marks.strong!),
  italic: toggleMark(marks.em!),
  code: toggleMark(marks.code!),
  paragraph: setBlockType(nodes.paragraph!),
  heading: (level: number) => toggleBlock(nodes.heading!, { level }),
  bullets: autoJoin(toggleList(nodes.bullet_list!), ["bullet_list"]),
  numbers: autoJoin(toggleList(nodes.ordered_list!), ["ordered_list"]),
  quote: toggleQuote,
  codeBlock: toggleBlock(nodes.code_block!),
  rule: insertRule,
  indent: sinkListItem(nodes.list_item!),
  outdent: liftListItem(nodes.list_item!),
  undo,
  redo,
};

/** Keeps undo and redo inside the field even where nothing is left to take back. */
const always =
  (inner: Command): Command =>
  (state, dispatch, view) => {
    inner(state, dispatch, view);
    return true;
  };

function keys(askLink: Command): Record<string, Command> {
  const bound: Record<string, Command> = {
    "Mod-b": commands.bold,
    "Mod-i": commands.italic,
    "Mod-e": commands.code,
    "Mod-Shift-k": askLink,
    "Mod-Shift-7": commands.numbers,
    "Mod-Shift-8": commands.bullets,
    "Mod-Shift-9": commands.quote,
    "Mod-Alt-0": commands.paragraph,
    "Mod-Alt-c": commands.codeBlock,
    "Mod-]": commands.indent,
    "Mod-[": commands.outdent,
    "Mod-z": always(undo),
    "Mod-Shift-z": always(redo),
    "Mod-y": always(redo),
    Backspace: undoInputRule,
    Enter: splitListItem(nodes.list_item!),
    "Shift-Enter": insertBreak,
    "Mod-Enter": insertBreak,
  };
  for (const level of levels)
    bound[`Mod-Alt-${level}`] = commands.heading(level);
  return bound;
}

const rules = [
  textblockTypeInputRule(/^(#{1,6})\s$/, nodes.heading!, (match) => ({
    level: clampLevel(match[1]?.length ?? 2),
  })),
  textblockTypeInputRule(/^```$/, nodes.code_block!),
  wrappingInputRule(/^\s*>\s$/, nodes.blockquote!),
  wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list!),
  wrappingInputRule(
    /^(\d{1,9})[.)]\s$/,
    nodes.ordered_list!,
    (match) => ({ order: Number(match[1]) }),
    (match, node) =>
      node.childCount + Number(node.attrs.order) === Number(match[1]),
  ),
  new InputRule(/^(?:---|\*\*\*)$/, (state, _match, start) =>
    state.tr.replaceRangeWith(
      state.doc.resolve(start).before(),
      state.selection.to,
      nodes.horizontal_rule!.create(),
    ),
  ),
];

/** Everything that makes the bare view an editor; `askLink` opens the link form. */
export function plugins(askLink: Command): Plugin[] {
  return [
    inputRules({ rules }),
    keymap(keys(askLink)),
    keymap(baseKeymap),
    history({ newGroupDelay: 600 }),
  ];
}
