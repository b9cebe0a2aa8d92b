// Source lines as HTML: highlighted as C++, with marks on findings. All text goes through highlight.js or escape();
// nothing of a source is ever taken for markup.
import hljs from "highlight.js/lib/core";
import cpp from "highlight.js/lib/languages/cpp";
import { closeTags, mergeStreams, nodeStream } from "diff2html/lib-esm/ui/js/highlight.js-helpers";
import type { Change, SourceFile } from "./data";

hljs.registerLanguage("cpp", cpp);

/** Above this many characters highlighting takes longer than a reader waits. */
const highlightLimit = 300_000;
/** A longer line is cut: a generated table of numbers has no more to say after that. */
export const lineLimit = 2000;

export const escape = (s: string): string =>
  s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");

export const cutLine = (s: string): string => (s.length > lineLimit ? s.slice(0, lineLimit) + " …" : s);

function highlight(lines: (string | undefined)[]): string[] {
  const text = lines.map((l) => cutLine(l ?? ""));
  if (text.reduce((n, l) => n + l.length, 0) > highlightLimit) return text.map(escape);
  const result = hljs.highlight(text.join("\n"), { language: "cpp", ignoreIllegals: true });
  const out = closeTags(result).value.split("\n");
  return out.length === text.length ? out : text.map(escape);
}

/** The lines after the changes; undefined where not known. */
export function newLines(file: SourceFile): (string | undefined)[] {
  const old = file.lines();
  const out: (string | undefined)[] = [];
  let done = 0;
  for (const c of file.changes) {
    for (; done < c.begin; ++done) out.push(old[done]);
    out.push(...c.lines);
    done = c.end;
  }
  for (; done < old.length; ++done) out.push(old[done]);
  return out;
}

const cache = new WeakMap<SourceFile, { old?: string[]; new?: string[] }>();

export function highlighted(file: SourceFile, side: "old" | "new"): string[] {
  let entry = cache.get(file);
  if (!entry) cache.set(file, (entry = {}));
  return (entry[side] ??= highlight(side === "old" ? file.lines() : newLines(file)));
}

function fragment(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = `<div>${html}</div>`;
  return template.content.firstElementChild as HTMLElement;
}

/** `marks`, HTML with elements around parts of `text`, laid over `html`, the same text highlighted. */
export function overlay(marks: string, html: string, text: string): string {
  const over = nodeStream(fragment(marks));
  return over.length ? mergeStreams(over, nodeStream(fragment(html)), text) : html;
}

/** A line with one part of it marked. */
export function markedLine(file: SourceFile, line: number, start: number, length: number): string {
  const text = cutLine(file.lines()[line] ?? "");
  const marks = `${escape(text.slice(0, start))}<mark>${escape(text.slice(start, start + length))}</mark>${escape(text.slice(start + length))}`;
  return length && start < text.length ? overlay(marks, highlighted(file, "old")[line] ?? "", text) : (highlighted(file, "old")[line] ?? "");
}

/** The change that touches a line (from 0), or undefined. */
export function changeAt(file: SourceFile, line: number): Change | undefined {
  let low = 0;
  let high = file.changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (file.changes[middle].end <= line) low = middle + 1;
    else high = middle;
  }
  const c = file.changes[low];
  return c && c.begin <= line && line < c.end ? c : undefined;
}

/** Lines that stand before `line` (from 0) after the changes, minus those before them. */
export function shiftAt(file: SourceFile, line: number): number {
  let shift = 0;
  for (const c of file.changes) {
    if (c.end > line) break;
    shift += c.lines.length - (c.end - c.begin);
  }
  return shift;
}
