// A file before and after, side by side, as the rows of one table: the pairing of lines and the marking of what changed
// within a line come from diff2html, which gives two tables; one table keeps each pair of lines together, for the eye when
// a line wraps and for a screen reader.
import { html as diffHtml } from "diff2html";
import { LineType, type DiffBlock, type DiffFile } from "diff2html/lib/types";
import type { SourceFile } from "./data";
import { cutLine, highlighted, newLines, overlay } from "./source";

/** Old lines [begin, end) and what they are now, [newBegin, newEnd). */
export interface Hunk {
  begin: number;
  end: number;
  newBegin: number;
  newEnd: number;
}

export interface DiffRow {
  /** From 1; undefined where this side has no line. */
  old?: number;
  new?: number;
  oldHtml: string;
  newHtml: string;
  changed: boolean;
}

/** The ranges of old lines to show: around changes and around `lines` (from 1), or everything. */
export function hunksOf(file: SourceFile, lines: Iterable<number>, opened: [number, number][], whole: boolean): Hunk[] {
  const all = file.lines();
  const ranges: [number, number][] = whole ? [[0, all.length]] : [...opened];
  if (!whole) {
    for (const c of file.changes) ranges.push([c.begin - 3, c.end + 3]);
    for (const l of lines) ranges.push([l - 3, l + 2]);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [b, e] of ranges) {
    const begin = Math.max(0, b);
    const end = Math.min(all.length, e);
    const last = merged[merged.length - 1];
    if (last && begin <= last[1] + 2) last[1] = Math.max(last[1], end);
    else if (begin < end || file.changes.some((c) => c.begin === begin)) merged.push([begin, Math.max(begin, end)]);
  }
  // Lines that are not in the page end a hunk.
  const known: [number, number][] = [];
  for (const [begin, end] of merged) {
    let from = begin;
    for (let l = begin; l <= end; ++l) {
      if (l < end && all[l] !== undefined) continue;
      if (l > from || begin === end) known.push([from, l]);
      from = l + 1;
    }
  }
  let shift = 0;
  let next = 0;
  return known.map(([begin, end]) => {
    while (next < file.changes.length && file.changes[next].end <= begin && file.changes[next].begin < begin) {
      const c = file.changes[next++];
      shift += c.lines.length - (c.end - c.begin);
    }
    const newBegin = begin + shift;
    while (next < file.changes.length && file.changes[next].begin <= end && file.changes[next].end <= end) {
      const c = file.changes[next++];
      shift += c.lines.length - (c.end - c.begin);
    }
    return { begin, end, newBegin, newEnd: end + shift };
  });
}

function block(file: SourceFile, hunk: Hunk): DiffBlock {
  const all = file.lines();
  const lines: DiffBlock["lines"] = [];
  let [o, n] = [hunk.begin, hunk.newBegin];
  const context = (to: number) => {
    for (; o < to; ++o, ++n)
      lines.push({ type: LineType.CONTEXT, content: " " + cutLine(all[o] ?? ""), oldNumber: o + 1, newNumber: n + 1 });
  };
  for (const c of file.changes) {
    if (c.begin < hunk.begin || c.end > hunk.end || c.begin > hunk.end) continue;
    context(c.begin);
    for (; o < c.end; ++o) lines.push({ type: LineType.DELETE, content: "-" + cutLine(all[o] ?? ""), oldNumber: o + 1, newNumber: undefined });
    for (const l of c.lines) lines.push({ type: LineType.INSERT, content: "+" + cutLine(l), oldNumber: undefined, newNumber: ++n });
  }
  context(hunk.end);
  return { oldStartLine: hunk.begin + 1, newStartLine: hunk.newBegin + 1, header: "", lines };
}

const number = (row: Element): number | undefined => {
  const n = parseInt(row.querySelector(".d2h-code-side-linenumber")?.textContent ?? "", 10);
  return Number.isNaN(n) ? undefined : n;
};

/** The rows of some hunks; what they cost grows with their lines. */
export function diffRows(file: SourceFile, hunk: Hunk): DiffRow[] {
  const one: DiffFile = {
    oldName: "before",
    newName: "after",
    isCombined: false,
    isGitDiff: false,
    addedLines: 0,
    deletedLines: 0,
    language: "cpp",
    blocks: [block(file, hunk)],
  };
  const template = document.createElement("template");
  template.innerHTML = diffHtml([one], { outputFormat: "side-by-side", drawFileList: false, matching: "lines", diffStyle: "word" });
  const [left, right] = [...template.content.querySelectorAll("tbody")].map((body) => [...body.children].slice(1));
  const oldCode = highlighted(file, "old");
  const newCode = highlighted(file, "new");
  const side = (row: Element, code: string[]): [number | undefined, string, boolean] => {
    const n = number(row);
    if (n === undefined) return [undefined, "", false];
    const content = row.querySelector(".d2h-code-line-ctn")!;
    const changed = content.closest(".d2h-ins, .d2h-del") !== null;
    const plain = content.textContent ?? "";
    return [n, overlay(content.innerHTML, code[n - 1] ?? "", plain), changed];
  };
  return left.map((row, i) => {
    const [old, oldHtml, oldChanged] = side(row, oldCode);
    const [now, newHtml, newChanged] = side(right[i], newCode);
    return { old, new: now, oldHtml, newHtml, changed: oldChanged || newChanged };
  });
}

export const newLineCount = (file: SourceFile) => newLines(file).length;
