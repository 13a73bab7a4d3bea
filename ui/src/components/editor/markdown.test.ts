import { expect, test } from "vitest";
import { safeHref } from "./links";
import { parseMarkdown, writeMarkdown } from "./markdown";
import { naughty } from "./naughty.fixture";
import { schema } from "./schema";

const paragraph = (text: string) =>
  schema.node("doc", null, [
    schema.node("paragraph", null, [schema.text(text)]),
  ]);

test.each(naughty)("keeps %j as the text it is", (text) => {
  const written = writeMarkdown(paragraph(text));
  expect(parseMarkdown(written).toJSON()).toEqual(paragraph(text).toJSON());
});

test.each(naughty)("keeps %j after a line break and in a heading", (text) => {
  const doc = schema.node("doc", null, [
    schema.node("paragraph", null, [
      schema.text("first"),
      schema.node("hard_break"),
      schema.text(text),
    ]),
    schema.node("heading", { level: 3 }, [schema.text(text)]),
    schema.node("bullet_list", { tight: true }, [
      schema.node("list_item", null, [
        schema.node("paragraph", null, [schema.text(text)]),
      ]),
    ]),
  ]);
  expect(parseMarkdown(writeMarkdown(doc)).toJSON()).toEqual(doc.toJSON());
});

test.each([
  "Plain words.",
  "## Two\n\n### Three\n\n#### Four",
  "- one\n- two\n  1. deep\n  2. deeper\n     - deepest",
  "3. three\n4. four",
  "> quoted\n>\n> - with a list",
  "```sql\nSELECT '<b>' -- ``\n```",
  "**bold** and *italic* and `code`",
  "[words](https://example.org/a) and <https://example.org/>",
  'one\\\ntwo\n\n***\n\n[mail](mailto:a@example.org "title")',
])("writes %j back unchanged", (markdown) => {
  expect(writeMarkdown(parseMarkdown(markdown))).toBe(markdown);
});

test("keeps bold beside a letter and a sign", () => {
  const strong = [schema.mark("strong")];
  const doc = schema.node("doc", null, [
    schema.node("paragraph", null, [
      schema.text("before"),
      schema.text("(inside).", strong),
      schema.text("after"),
    ]),
  ]);
  expect(parseMarkdown(writeMarkdown(doc)).toJSON()).toEqual(doc.toJSON());
});

test("keeps what the schema lacks as text", () => {
  const markdown =
    "<div onclick='x()'>raw</div>\n\n[a]: https://example.org\n\n| a |\n|---|";
  const text = parseMarkdown(markdown).textContent;
  expect(text).toContain("<div onclick='x()'>raw</div>");
  expect(text).toContain("[a]: https://example.org");
  expect(text).toContain("| a |");
});

test("brings foreign heading levels into its own", () => {
  const doc = parseMarkdown("# One\n\n###### Six\n\nSet\n===");
  expect(doc.content.content.map((node) => node.attrs.level)).toEqual([
    2, 4, 2,
  ]);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "//example.org",
  "example.org",
  "https://",
  "",
])("refuses %j as an address", (href) => {
  expect(safeHref(href)).toBeNull();
});

test("encodes what would break out of a link", () => {
  expect(safeHref(" https://example.org/a b<c>\\ ")).toBe(
    "https://example.org/a%20b%3Cc%3E%5C",
  );
});
