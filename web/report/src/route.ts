// What is looked at stands in the address after `#`, so that a place in the report can be bookmarked and sent, and the
// browser's Back works.
import { signal } from "@preact/signals";

/** Of a migration the first four; of an assessment the rest, and what was not seen. */
export const views = ["overview", "findings", "files", "not-seen", "ecosystems", "ecosystem"] as const;
export type View = (typeof views)[number];

export interface Route {
  view: View;
  params: Record<string, string>;
}

function parse(hash: string): Route {
  const [path, query] = hash.replace(/^#\/?/, "").split("?");
  const view = (views as readonly string[]).includes(path) ? (path as View) : "overview";
  return { view, params: Object.fromEntries(new URLSearchParams(query ?? "")) };
}

export const route = signal<Route>(parse(location.hash));
addEventListener("hashchange", () => (route.value = parse(location.hash)));

export function href(view: View, params: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value) query.set(key, value);
  const q = query.toString();
  return `#/${view}${q ? "?" + q : ""}`;
}

/** Changes parameters of the present view; a step that Back would not want to stop at replaces the last one. */
export function refine(params: Record<string, string | undefined>, replace = true): void {
  const to = href(route.value.view, { ...route.value.params, ...params });
  if (replace) {
    history.replaceState(null, "", to);
    route.value = parse(to);
  } else {
    location.hash = to;
  }
}
