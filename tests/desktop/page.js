// Looks at the page as a person with a screen reader would: by role and accessible name. Put into the page by the
// driver before each question; it changes nothing there.

const NATIVE = {
  button: "button, summary, input[type=submit], input[type=button]",
  link: "a[href]",
  heading: "h1, h2, h3, h4, h5, h6",
  textbox:
    "textarea, input:not([type]), input[type=text], input[type=email], input[type=url], input[type=tel]",
  searchbox: "input[type=search]",
  spinbutton: "input[type=number]",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  combobox: "select",
  table: "table",
  row: "tr",
  cell: "td",
  list: "ul, ol",
  listitem: "li",
  region: "section",
  form: "form",
  article: "article",
  dialog: "dialog",
  navigation: "nav",
  main: "main",
};

function isShown(element) {
  if (!element.isConnected || element.closest("[aria-hidden=true], [inert]")) return false;
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.display === "none") return false;
  }
  return getComputedStyle(element).visibility !== "hidden";
}

const plain = (text) => text.replace(/\s+/g, " ").trim();

function words(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true") return "";
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden") return "";
  const label = node.getAttribute("aria-label");
  if (label) return label;
  const inside = [...node.childNodes].map(words).join("");
  return style.display.startsWith("inline") && style.display === "inline" ? inside : ` ${inside} `;
}

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) {
    const parts = by.split(/\s+/).map((id) => document.getElementById(id));
    return plain(parts.map((part) => (part ? words(part) : "")).join(" "));
  }
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  if (element.labels?.length) return plain([...element.labels].map(words).join(" "));
  if (element.matches("input, textarea, select, section, [role=dialog]"))
    return plain(element.getAttribute("title") ?? element.getAttribute("placeholder") ?? "");
  return plain(words(element)) || plain(element.getAttribute("title") ?? "");
}

function all(role) {
  const native = NATIVE[role];
  const explicit = [...document.querySelectorAll(`[role=${role}]`)];
  const found = native
    ? [...document.querySelectorAll(native)].filter((one) => !one.hasAttribute("role"))
    : [];
  const shown = [...found, ...explicit].filter(isShown);
  const front = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")].filter(isShown).at(-1);
  const inFront = (one) => Number(Boolean(front?.contains(one)));
  const inOrder = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  return shown.sort((a, b) => inFront(b) - inFront(a) || inOrder(a, b));
}

/** `name` is the whole name, or its beginning when it ends in a star. */
function fits(name, wanted) {
  return wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

function find(role, wanted) {
  return all(role).find((one) => fits(nameOf(one), wanted)) ?? null;
}

function middleOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

function names(role) {
  return all(role).map(nameOf);
}
