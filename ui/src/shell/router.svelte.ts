/** Where the window is: `#/stakeholders/organization/ID?sector=…`. */
export type Route = {
  /** The segments of the address; the first names the screen. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
};

function parse(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  return {
    path: path.split("/").filter(Boolean).map(decode),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Builds an address for a link: `href(["meetings", id], { tab: "notes" })`. Empty values are left out. */
export function href(
  path: readonly string[],
  query: Record<string, string | null | undefined> = {},
): string {
  const kept = Object.entries(query).filter(([, value]) => value);
  const asked = new URLSearchParams(kept as [string, string][]).toString();
  return `#/${path.map(encodeURIComponent).join("/")}${asked && `?${asked}`}`;
}

let seen = location.hash;
let current = $state.raw<Route>(parse(seen));

function arrive(): void {
  seen = location.hash;
  current = parse(seen);
}

addEventListener("hashchange", arrive);

/** A link that was followed a moment ago is in the address before its event comes: nothing may write over it. */
function latest(): Route {
  const known = current;
  return location.hash === seen ? known : parse(location.hash);
}

/** The route in use; reading it in a component follows later changes. */
export const route: Route = {
  get path() {
    return latest().path;
  },
  get query() {
    return latest().query;
  },
};

/** Goes somewhere; `replace` leaves no step for Back. */
export function go(
  path: readonly string[],
  query: Record<string, string | null | undefined> = {},
  { replace = false } = {},
): void {
  const address = href(path, query);
  if (replace) history.replaceState(history.state, "", address);
  else location.hash = address;
  arrive();
}

/** Changes some filters of the address and stays where we are. */
export function setQuery(changes: Record<string, string | null>): void {
  const { path, query } = latest();
  go(path, { ...query, ...changes }, { replace: true });
}
