const schemes = new Set(["http:", "https:", "mailto:"]);

/**
 * Returns an address fit to be kept as a link, or null. Only http, https and mailto pass;
 * characters that would break out of Markdown's parentheses are percent-encoded.
 */
export function safeHref(raw: string): string | null {
  const text = raw.trim();
  // A control character inside an address can hide its true scheme.
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (!schemes.has(url.protocol)) return null;
  if (url.protocol !== "mailto:" && url.hostname === "") return null;
  return text.replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign));
}
