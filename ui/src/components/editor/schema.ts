import { Schema, type MarkSpec, type NodeSpec } from "prosemirror-model";
import { safeHref } from "./links";

/** The heading levels a text may hold; level 1 belongs to the page around it. */
export const levels = [2, 3, 4] as const;

/** Brings any heading level into the levels of this schema. */
export function clampLevel(level: number): number {
  return Math.min(4, Math.max(2, level));
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: {
    content: "inline*",
    group: "block",
    parseDOM: [{ tag: "p" }],
    toDOM: () => ["p", 0],
  },
  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  horizontal_rule: {
    group: "block",
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },
  heading: {
    attrs: { level: { default: 2, validate: "number" } },
    content: "inline*",
    group: "block",
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: clampLevel(level) },
    })),
    toDOM: (node) => [`h${clampLevel(Number(node.attrs.level))}`, 0],
  },
  code_block: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    attrs: { params: { default: "", validate: "string" } },
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  ordered_list: {
    content: "list_item+",
    group: "block",
    attrs: {
      order: { default: 1, validate: "number" },
      tight: { default: true, validate: "boolean" },
    },
    parseDOM: [
      {
        tag: "ol",
        getAttrs: (dom) => ({ order: Number(dom.getAttribute("start")) || 1 }),
      },
    ],
    toDOM: (node) => [
      "ol",
      node.attrs.order === 1 ? {} : { start: String(node.attrs.order) },
      0,
    ],
  },
  bullet_list: {
    content: "list_item+",
    group: "block",
    attrs: { tight: { default: true, validate: "boolean" } },
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  list_item: {
    content: "block+",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
  text: { group: "inline" },
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
};

const marks: Record<string, MarkSpec> = {
  // No href reaches the page: a link in a text is shown, never followed.
  link: {
    attrs: {
      href: { validate: "string" },
      title: { default: null, validate: "string|null" },
    },
    inclusive: false,
    parseDOM: [
      {
        tag: "a",
        getAttrs: (dom) => {
          const raw = dom.getAttribute("href") ?? dom.dataset.href ?? "";
          const href = safeHref(raw);
          return href ? { href, title: dom.getAttribute("title") } : false;
        },
      },
    ],
    toDOM: (mark) => [
      "a",
      { "data-href": String(mark.attrs.href), title: String(mark.attrs.href) },
      0,
    ],
  },
  em: {
    parseDOM: [{ tag: "i" }, { tag: "em" }, { style: "font-style=italic" }],
    toDOM: () => ["em", 0],
  },
  strong: {
    parseDOM: [
      { tag: "strong" },
      // Some office programs wrap all pasted text in <b style="font-weight: normal">.
      {
        tag: "b",
        getAttrs: (dom) => dom.style.fontWeight !== "normal" && null,
      },
      {
        style: "font-weight",
        getAttrs: (value) => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null,
      },
    ],
    toDOM: () => ["strong", 0],
  },
  code: {
    code: true,
    parseDOM: [{ tag: "code" }],
    toDOM: () => ["code", 0],
  },
};

/** The subset of CommonMark that a text may hold. */
export const schema = new Schema({ nodes, marks });
