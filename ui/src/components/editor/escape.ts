import type { Node } from "prosemirror-model";

/** Signs that mean something anywhere in Markdown; an underscore inside a word does not. */
const anywhere = /[\\`*~[\]<]|_|&(?=#?\w{1,32};)/g;

/** Signs that mean something only where a line begins. */
const lineStarts: readonly [RegExp, string][] = [
  [/^([-+])(?=\s|$)/, "\\$1"],
  [/^(#{1,6})(?=\s|$)/, "\\$1"],
  [/^>/, "\\>"],
  [/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2"],
  [/^([-=])(?=[-=\s]*$)/, "\\$1"],
];

function insideWord(text: string, at: number): boolean {
  const plain = /[\p{L}\p{N}]/u;
  return plain.test(text[at - 1] ?? "") && plain.test(text[at + 1] ?? "");
}

const entity = (sign: string) => `&#${sign.codePointAt(0)};`;
const isWord = (sign: string | undefined) =>
  sign !== undefined && /[^\s\p{P}\p{S}]/u.test(sign);
const isSign = (sign: string | undefined) =>
  sign !== undefined && /[\p{P}\p{S}]/u.test(sign);

function emphasis(node: Node | null): string {
  if (!node) return "";
  return node.marks
    .map((mark) => mark.type.name)
    .filter((name) => name === "em" || name === "strong")
    .join(" ");
}

/**
 * Tells whether emphasis that begins or ends between two neighbours would not be read:
 * Markdown refuses it between a letter outside and a punctuation mark inside.
 */
function unread(
  outer: Node | null,
  outerSign: string | undefined,
  inner: Node | null,
  innerSign: string | undefined,
) {
  if (!outer?.isText || !inner?.isText) return false;
  return (
    emphasis(outer) !== emphasis(inner) &&
    isWord(outerSign) &&
    isSign(innerSign)
  );
}

/** Writes one run of text so that Markdown reads it back letter for letter. */
export function escapeText(node: Node, parent: Node, index: number): string {
  const before = index > 0 ? parent.child(index - 1) : null;
  const after = index + 1 < parent.childCount ? parent.child(index + 1) : null;
  const lineStart = before === null || before.type.name === "hard_break";
  let text = (node.text ?? "").replace(/[\r\n]+/g, " ");
  if (lineStart) text = text.replace(/^\s+/, "");

  const signs = [...text];
  const [first, last] = [signs[0], signs.at(-1)];
  const openFirst = unread(node, first, before, before?.text?.at(-1));
  const openLast =
    signs.length > 1 && unread(node, last, after, after?.text?.at(0));
  const middle = signs
    .slice(openFirst ? 1 : 0, openLast ? -1 : undefined)
    .join("");

  let out = middle.replace(anywhere, (sign, at: number) =>
    sign === "_" && insideWord(middle, at) ? sign : `\\${sign}`,
  );
  if (lineStart && !openFirst && parent.type.name !== "heading")
    for (const [pattern, escaped] of lineStarts)
      out = out.replace(pattern, escaped);
  if (parent.type.name === "heading" && after === null)
    out = out.replace(/#(#*\s*)$/, "\\#$1");
  return `${openFirst && first ? entity(first) : ""}${out}${openLast && last ? entity(last) : ""}`;
}
