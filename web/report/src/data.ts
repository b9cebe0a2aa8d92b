// What lib/Report/HtmlReport.cpp puts into the page, and what the views make of it.

export const outcomes = ["migrated", "review", "unsupported", "unmapped", "kept", "not-cuda"] as const;
export type Outcome = (typeof outcomes)[number];
/** What asks for attention first. */
export const byAttention: Outcome[] = ["unsupported", "unmapped", "review", "migrated", "kept", "not-cuda"];
export const attention = (o: Outcome) => byAttention.indexOf(o);
export const needsAttention = (o: Outcome) => attention(o) < 3;

export const efforts = ["none", "low", "medium", "high"] as const;
export type Effort = (typeof efforts)[number];
/** Best first; "unstated" where a finding rests on its rule alone. */
export const evidences = ["vendor-header", "vendor-source", "port", "vendor-table", "naming", "unstated"] as const;
export type Evidence = (typeof evidences)[number];
export const certainties = ["confirmed", "unconfirmed", "refuted"] as const;
export type Certainty = (typeof certainties)[number];
export const parseStates = ["complete", "partial", "none", "failed"] as const;
export type ParseState = (typeof parseStates)[number];
export const contexts = [
  "host", "device", "macro-body", "inactive", "template", "string", "macro-argument", "directive", "declaration", "address",
] as const;
export type Context = (typeof contexts)[number];

export type Lang = "en" | "zh";
export type Both = Record<Lang, string>;

interface RawFile {
  path: string;
  output?: string;
  parse: number;
  units: number;
  unseen?: [line: number, endLine: number, why: string, detail: string][];
  diagnostics?: [line: number, column: number, message: string][];
  text?: string;
  cut?: "part" | "all" | "no-cuda";
  lineCount?: number;
  parts?: [first: number, ...lines: string[]][];
  changes?: [begin: number, end: number, ...lines: string[]][];
}

/** The columns of a finding's row, in the order that HtmlReport.cpp writes them. */
type RawFinding = [
  file: number, line: number, column: number, start: number, length: number, endLine: number, id: number,
  outcome: number, name: number, spelling: number, kind: number, library: number, certainty: number, context: number,
  replacement: number, rule: number, evidence: number, source: number, message: number, advice: number,
  statement: number, reason: number, effort: number,
  fingerprint: string,
];

export interface RawReport {
  version: number;
  kind: "migrate";
  lang: Lang;
  tool: string;
  run: { started: string; seconds: number; command: string[] };
  root: string;
  headers: string;
  translationUnits: number;
  pack: { name: string; model: string; sdk: string; arch?: string; version: string; title: [string, string] };
  helpers: string[];
  limits: { findingsLeftOut: number; wholeFile: number; source: number };
  files: RawFile[];
  findings: RawFinding[];
  strings: string[];
  texts: [string, string][];
  catalogue: Record<string, [string, string, string, string]>;
}

/** Old lines [begin, end), from 0, are now `lines`. */
export interface Change {
  begin: number;
  end: number;
  lines: string[];
}

export interface Unseen {
  line: number;
  endLine: number;
  why: string;
  detail: string;
}

export interface SourceFile {
  index: number;
  path: string;
  output?: string;
  parse: ParseState;
  units: number;
  unseen: Unseen[];
  diagnostics: { line: number; column: number; message: string }[];
  cut?: "part" | "all" | "no-cuda";
  changes: Change[];
  findings: Finding[];
  counts: Record<Outcome, number>;
  /** The lines of the source; undefined where a line is not in the page. */
  lines(): (string | undefined)[];
}

export interface Finding {
  index: number;
  file: SourceFile;
  /** From 1; the column in bytes, as compilers count. */
  line: number;
  column: number;
  endLine: number;
  /** Where the token begins in its line and how long it is there, in UTF-16 units. */
  start: number;
  length: number;
  id: string;
  outcome: Outcome;
  name: string;
  spelling: string;
  kind: string;
  library: string;
  certainty: Certainty;
  context: Context[];
  replacement?: string;
  rule?: string;
  evidence: Evidence;
  source?: string;
  message?: Both;
  advice?: Both;
  /** The message without what the parser doubts about this place. */
  statement?: Both;
  /** The deciding rule's own words within the message. */
  reason?: Both;
  effort: Effort;
  fingerprint: string;
}

/** Findings of which the same is to be said. */
export interface Group {
  key: string;
  first: Finding;
  findings: Finding[];
}

export interface Report {
  raw: RawReport;
  packTitle: Both;
  files: SourceFile[];
  findings: Finding[];
  counts: Record<Outcome, number>;
  catalogue: Record<string, { title: Both; explanation: Both }>;
}

const both = ([en, zh]: readonly string[]): Both => ({ en: en || zh, zh: zh || en });
const zeros = () => Object.fromEntries(outcomes.map((o) => [o, 0])) as Record<Outcome, number>;

/** As the report counts them: what follows the last line break is a line only if it is not empty. */
export function splitLines(text: string): string[] {
  const lines = text.split(text.includes("\n") ? /\r?\n/ : "\r");
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}

function fileOf(raw: RawFile, index: number): SourceFile {
  let lines: (string | undefined)[] | undefined;
  return {
    index,
    path: raw.path,
    output: raw.output,
    parse: parseStates[raw.parse],
    units: raw.units,
    unseen: (raw.unseen ?? []).map(([line, endLine, why, detail]) => ({ line, endLine, why, detail })),
    diagnostics: (raw.diagnostics ?? []).map(([line, column, message]) => ({ line, column, message })),
    cut: raw.cut,
    changes: (raw.changes ?? []).map(([begin, end, ...added]) => ({ begin, end, lines: added })),
    findings: [],
    counts: zeros(),
    lines() {
      if (lines) return lines;
      lines = raw.text === undefined ? new Array(raw.lineCount ?? 0).fill(undefined) : splitLines(raw.text);
      for (const [first, ...part] of raw.parts ?? []) part.forEach((l, i) => (lines![first + i] = l));
      return lines;
    },
  };
}

export function decode(raw: RawReport): Report {
  const files = raw.files.map(fileOf);
  const texts = raw.texts.map(both);
  const text = (i: number) => (i < 0 ? undefined : texts[i]);
  const string = (i: number) => (i < 0 ? undefined : raw.strings[i]);
  const counts = zeros();
  const findings = raw.findings.map((r, index): Finding => {
    const file = files[r[0]];
    const finding: Finding = {
      index,
      file,
      line: r[1],
      column: r[2],
      start: r[3],
      length: r[4],
      endLine: r[5],
      id: `CF${r[6]}`,
      outcome: outcomes[r[7]],
      name: raw.strings[r[8]],
      spelling: raw.strings[r[9]],
      kind: raw.strings[r[10]],
      library: raw.strings[r[11]],
      certainty: certainties[r[12]],
      context: contexts.filter((_, bit) => r[13] & (1 << bit)),
      replacement: string(r[14]),
      rule: string(r[15]),
      evidence: r[16] < 0 ? "unstated" : evidences[r[16]],
      source: string(r[17]),
      message: text(r[18]),
      advice: text(r[19]),
      statement: text(r[20]) ?? text(r[18]),
      reason: text(r[21]),
      effort: efforts[r[22]],
      fingerprint: r[23],
    };
    file.findings.push(finding);
    ++file.counts[finding.outcome];
    ++counts[finding.outcome];
    return finding;
  });
  return {
    raw,
    packTitle: raw.pack.title.some(Boolean) ? both(raw.pack.title) : { en: raw.pack.name, zh: raw.pack.name },
    files,
    findings,
    counts,
    catalogue: Object.fromEntries(
      Object.entries(raw.catalogue).map(([id, [t, tz, e, ez]]) => [id, { title: both([t, tz]), explanation: both([e, ez]) }]),
    ),
  };
}

export const groupKey = (f: Finding) => [f.id, f.outcome, f.name, f.statement?.en ?? "", f.advice?.en ?? ""].join("\0");

/** What costs most first, then what is met most often. */
export function groupsOf(findings: Iterable<Finding>): Group[] {
  const byKey = new Map<string, Group>();
  for (const f of findings) {
    const key = groupKey(f);
    const group = byKey.get(key);
    if (group) group.findings.push(f);
    else byKey.set(key, { key, first: f, findings: [f] });
  }
  return [...byKey.values()].sort(
    (a, b) =>
      efforts.indexOf(b.first.effort) - efforts.indexOf(a.first.effort) ||
      attention(a.first.outcome) - attention(b.first.outcome) ||
      b.findings.length - a.findings.length,
  );
}

/** Names of which the same reason is given: what one look settles. */
export interface Topic {
  groups: Group[];
  count: number;
}

/** What findings and assessed items have in common, as far as topics go. */
export interface Told {
  id: string;
  name: string;
  effort: Effort;
  statement?: Both;
  reason?: Both;
  advice?: Both;
}

/** Messages about words of build scripts say things that are in no catalogue. */
const isOfScript = (id: string) => Number(id.slice(3)) > 100;

/** As lib/Report/Topics.cpp: equal for names of which the same is to be said. */
export const topicKey = (f: Told): string =>
  [
    f.id[2], f.effort, f.advice?.en ?? "", f.reason?.en ?? "",
    ...(f.reason ? [] : [f.id, ...(isOfScript(f.id) ? (f.statement?.en ?? "").split(f.name) : [])]),
  ].join("\0");

/** Of one name its own message, of several what they have in common. */
export function topicText(topic: Told[], catalogue: Record<string, { title: Both }>): Both | undefined {
  const [first] = topic;
  if (topic.length === 1 || (!first.reason && isOfScript(first.id))) return first.statement;
  const common = topic.every((f) => f.id === first.id) ? catalogue[first.id]?.title : undefined;
  const title =
    common ??
    (first.id[2] === "2"
      ? { en: "behaviour may differ", zh: "行为可能不同" }
      : { en: "no counterpart", zh: "没有对应功能" });
  return first.reason ? { en: `${title.en}: ${first.reason.en}`, zh: `${title.zh}：${first.reason.zh}` } : title;
}

export function topicsOf(groups: Group[]): Topic[] {
  const byReason = new Map<string, Topic>();
  for (const g of groups) {
    const key = topicKey(g.first);
    const topic = byReason.get(key);
    if (topic) {
      topic.groups.push(g);
      topic.count += g.findings.length;
    } else byReason.set(key, { groups: [g], count: g.findings.length });
  }
  const rank = (t: Topic) => efforts.indexOf(t.groups[0].first.effort);
  return [...byReason.values()].sort(
    (a, b) =>
      rank(b) - rank(a) || attention(a.groups[0].first.outcome) - attention(b.groups[0].first.outcome) || b.count - a.count,
  );
}
