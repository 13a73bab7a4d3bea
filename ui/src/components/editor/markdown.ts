import MarkdownIt from "markdown-it";
import {
  MarkdownParser,
  MarkdownSerializer,
  defaultMarkdownSerializer,
} from "prosemirror-markdown";
import type { Node } from "prosemirror-model";
import { escapeText } from "./escape";
import { safeHref } from "./links";
import { clampLevel, schema } from "./schema";

/** CommonMark without HTML, images and reference definitions: those stay as typed. */
function tokenizer(): MarkdownIt {
  const markdown = new MarkdownIt("commonmark", { html: false });
  markdown.disable(["reference", "html_block", "html_inline", "image"]);
  markdown.validateLink = (url) => safeHref(url) !== null;
  // Without this the brackets of an image would still make a link of it.
  markdown.inline.ruler.before("link", "literal_image", (state, silent) => {
    if (!state.src.startsWith("![", state.pos)) return false;
    if (!silent) state.pending += "![";
    state.pos += 2;
    return true;
  });
  return markdown;
}

interface Token {
  type: string;
  hidden: boolean;
}

function isTight(tokens: readonly Token[], start: number): boolean {
  for (let i = start + 1; i < tokens.length; i++)
    if (tokens[i]!.type !== "list_item_open") return tokens[i]!.hidden;
  return false;
}

const parser = new MarkdownParser(schema, tokenizer(), {
  blockquote: { block: "blockquote" },
  paragraph: { block: "paragraph" },
  list_item: { block: "list_item" },
  bullet_list: {
    block: "bullet_list",
    getAttrs: (_, tokens, i) => ({ tight: isTight(tokens, i) }),
  },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token, tokens, i) => ({
      order: Number(token.attrGet("start") ?? 1),
      tight: isTight(tokens, i),
    }),
  },
  heading: {
    block: "heading",
    getAttrs: (token) => ({ level: clampLevel(Number(token.tag.slice(1))) }),
  },
  code_block: { block: "code_block", noCloseToken: true },
  fence: {
    block: "code_block",
    getAttrs: (token) => ({ params: token.info }),
    noCloseToken: true,
  },
  hr: { node: "horizontal_rule" },
  hardbreak: { node: "hard_break" },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: {
    mark: "link",
    getAttrs: (token) => ({
      href: token.attrGet("href"),
      title: token.attrGet("title"),
    }),
  },
  code_inline: { mark: "code", noCloseToken: true },
});

const { blockquote, ordered_list, list_item, paragraph } =
  defaultMarkdownSerializer.nodes;

const serializer = new MarkdownSerializer(
  {
    blockquote: blockquote!,
    ordered_list: ordered_list!,
    list_item: list_item!,
    paragraph: paragraph!,
    bullet_list: (state, node) => state.renderList(node, "  ", () => "- "),
    // Stars, because dashes below a list's own dash would be a rule instead of an item.
    horizontal_rule: (state, node) => {
      state.write("***");
      state.closeBlock(node);
    },
    heading: (state, node) => {
      state.write(`${"#".repeat(Number(node.attrs.level))} `);
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    code_block: (state, node) => {
      const runs = node.textContent.match(/`{3,}/g) ?? [];
      const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
      const fence = "`".repeat(longest + 1);
      state.write(`${fence}${String(node.attrs.params).replaceAll("`", "")}\n`);
      state.text(node.textContent, false);
      state.write("\n");
      state.write(fence);
      state.closeBlock(node);
    },
    hard_break: (state, node, parent, index) => {
      const last = index === parent.childCount - 1;
      if (parent.type.name === "heading") state.write(" ");
      else if (!last && parent.child(index + 1).type !== node.type)
        state.write("\\\n");
    },
    text: (state, node, parent, index) =>
      state.text(escapeText(node, parent, index), false),
  },
  defaultMarkdownSerializer.marks,
);

/** Reads Markdown; whatever is not in the schema becomes plain text. */
export function parseMarkdown(text: string): Node {
  return parser.parse(text.replaceAll("\u0000", "\ufffd"));
}

/** Writes a text as Markdown that reads back as the same text. */
export function writeMarkdown(doc: Node): string {
  return serializer.serialize(doc).trimEnd();
}
