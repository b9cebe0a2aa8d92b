// The JSON assessment (docs/report-format.md), as `cuferry assess` puts it into the page.
import { efforts, topicKey, type Both, type Effort, type Lang, type Told } from "./data";

export const fates = ["migrated", "kept", "review", "unrated", "unknown", "unmapped", "unsupported"] as const;
export type Fate = (typeof fates)[number];
export type Fates = Record<Fate, number>;
export type Verdict = "no-cuda" | "ready" | "after-review" | "after-work" | "kernels-anew";

export interface Item {
  id: string;
  class: Fate;
  name: string;
  kind: string;
  library: string;
  message?: Both;
  reason?: Both;
  advice?: Both;
  effort: Effort;
  effortStated: boolean;
  places: number[];
}

export interface Ecosystem {
  pack: { name: string; model: string; sdk: string; arch?: string; version: string };
  title: Both;
  verdict: Verdict;
  uses: Fates;
  leftWithCalls: number;
  libraries: Record<string, Partial<Fates>>;
  lacking: { library: string; blocked: number; uses: number }[];
  kernels: { kernel: number; fate: "goes-over" | "review" | "blocked"; by?: string[] }[];
  blockers: Item[];
  hazards: Item[];
  effort: Record<Effort, { items: number; uses: number; stated: number }>;
  evidence: Record<string, number>;
}

export interface Assessment {
  tool: { name: string; version: string };
  run: { started: string; seconds: number; command: string[] };
  root: string;
  headers: string;
  source: {
    files: number;
    translationUnits: number;
    uses: number;
    names: number;
    confirmed: number;
    notCuda: number;
    unsettled: number;
    parse: Record<string, number>;
    inactiveBranches: number;
    uninstantiatedTemplates: number;
    unseen: { file: number; parse: string; diagnostics: number; line?: number; column?: number; message?: string }[];
    libraries: Record<string, { uses: number; names: number }>;
  };
  files: string[];
  kernels: { name: string; file: number; line: number }[];
  places: { file: number; line: number; column: number; fingerprint: string }[];
  ecosystems: Ecosystem[];
}

export interface RawAssessment {
  version: number;
  kind: "assess";
  lang: Lang;
  /** The source line of each place. */
  lines: string[];
  /** The titles of the diagnostics that items have. */
  catalogue: Record<string, [string, string]>;
  assessment: Assessment;
}

export const over = (f: Partial<Fates>) => (f.migrated ?? 0) + (f.kept ?? 0) + (f.review ?? 0);
export const blocked = (f: Partial<Fates>) => (f.unsupported ?? 0) + (f.unmapped ?? 0);
export const toLookAt = (f: Partial<Fates>) => (f.review ?? 0) + (f.unrated ?? 0) + (f.unknown ?? 0);
export const all = (f: Partial<Fates>) => fates.reduce((n, k) => n + (f[k] ?? 0), 0);
/** An ecosystem as the command line names it: one pack may stand for several versions of an SDK and kinds of chips. */
export const targetOf = (e: Ecosystem) => [e.pack.name, e.pack.sdk, e.pack.arch].filter((s) => s !== undefined).join("@");
/** "cann (ascend950)", and with the SDK's version where the name and the chips are not enough. */
export const labelOf = (e: Ecosystem, others: Ecosystem[]) => {
  const isTwin = (o: Ecosystem) => o !== e && o.pack.name === e.pack.name && o.pack.arch === e.pack.arch;
  const parts = [others.some(isTwin) ? e.pack.sdk : "", e.pack.arch ?? ""].filter(Boolean);
  return e.pack.name + (parts.length ? ` (${parts.join(", ")})` : "");
};
/** Evidence of the vendor's own: its headers and its code. */
export const ofVendor = (e: Ecosystem) => (e.evidence["vendor-header"] ?? 0) + (e.evidence["vendor-source"] ?? 0);

/** What topicKey and topicText want of an item. */
export const told = (i: Item): Told => ({ ...i, statement: i.message });

/** Items of which the same reason is given, whatever the name; those of one effort by places. */
export function topicsOf(items: Item[]): Item[][] {
  const byReason = new Map<string, Item[]>();
  for (const i of items) {
    const key = topicKey(told(i)) + i.effortStated;
    const topic = byReason.get(key);
    if (topic) topic.push(i);
    else byReason.set(key, [i]);
  }
  const places = (topic: Item[]) => topic.reduce((n, i) => n + i.places.length, 0);
  return [...byReason.values()].sort(
    (a, b) => efforts.indexOf(b[0].effort) - efforts.indexOf(a[0].effort) || places(b) - places(a),
  );
}
