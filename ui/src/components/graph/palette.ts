/** The colours and the font of the map, resolved from the page's tokens for the canvas. */
export interface Palette {
  paper: string;
  raise: string;
  ink: string;
  soft: string;
  edge: string;
  /** What ties are drawn with. */
  tie: string;
  accent: string;
  /** Grey at 0, then the eight data colours. */
  data: readonly string[];
  family: string;
}

/**
 * Resolves tokens through a probe element inside the map, so that `light-dark()`, a theme
 * set on any ancestor and forced colours all count.
 */
export function readPalette(probe: HTMLElement): Palette {
  const style = getComputedStyle(probe);
  const color = (token: string) => {
    probe.style.color = `var(${token})`;
    return style.color;
  };
  const ground = (token: string) => {
    probe.style.backgroundColor = `var(${token})`;
    return style.backgroundColor;
  };
  const data = ["--data-grey"];
  for (let i = 1; i <= 8; i++) data.push(`--data-${i}`);
  return {
    paper: ground("--paper"),
    raise: ground("--raise"),
    ink: color("--ink"),
    soft: color("--soft"),
    edge: color("--edge"),
    tie: color("--tie"),
    accent: color("--accent"),
    data: data.map(color),
    family: style.fontFamily,
  };
}

/** Calls back whenever the theme, the contrast or the set of loaded fonts changes. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["data-theme", "data-density", "class", "style"],
  });
  const queries = [
    "(prefers-color-scheme: dark)",
    "(forced-colors: active)",
    "(prefers-contrast: more)",
  ].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  document.fonts.addEventListener("loadingdone", changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", changed);
    document.fonts.removeEventListener("loadingdone", changed);
  };
}
