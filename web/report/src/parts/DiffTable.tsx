// One file before and after, as a table: the findings of a line in its margin, and below it when opened.
import { Fragment } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { attention, type Finding, type Outcome, type Report, type SourceFile } from "../data";
import { diffRows, hunksOf, type DiffRow, type Hunk } from "../diff";
import { count, lang, number, sentence, t } from "../i18n";
import { signs } from "./Badge";
import { FindingDetails } from "./FindingDetails";

interface Props {
  report: Report;
  file: SourceFile;
  marks: Set<Outcome>;
  whole: boolean;
  split: boolean;
  /** The line whose findings are open, from 1. */
  line?: number;
  onLine: (line: number | undefined) => void;
}

/** Rows that are put into the page at once; the rest follows while the reader reads. */
const firstRows = 400;

export function findingsByLine(file: SourceFile, marks: Set<Outcome>): Map<number, Finding[]> {
  const lines = new Map<number, Finding[]>();
  for (const f of file.findings) {
    if (!marks.has(f.outcome)) continue;
    const list = lines.get(f.line);
    if (list) list.push(f);
    else lines.set(f.line, [f]);
  }
  return lines;
}

/** Removed lines before added ones, as a patch shows them. */
function unified(rows: DiffRow[]): DiffRow[] {
  const out: DiffRow[] = [];
  let added: DiffRow[] = [];
  for (const r of rows) {
    if (!r.changed) {
      out.push(...added, r);
      added = [];
      continue;
    }
    if (r.old !== undefined) out.push({ ...r, new: undefined, newHtml: "" });
    if (r.new !== undefined) added.push({ ...r, old: undefined, oldHtml: "" });
  }
  return [...out, ...added];
}

export function DiffTable(props: Props) {
  const { report, file, marks, whole, split, line, onLine } = props;
  const table = useRef<HTMLTableElement>(null);
  const [opened, setOpened] = useState<[number, number][]>([]);
  const [budget, setBudget] = useState(firstRows);
  const byLine = useMemo(() => findingsByLine(file, marks), [file, marks]);
  const shownLines = useMemo(() => [...byLine.keys(), ...(line ? [line] : [])], [byLine, line]);
  const hunks = useMemo(() => hunksOf(file, shownLines, opened, whole), [file, shownLines, opened, whole]);
  const total = file.lines().length;
  const cache = useRef(new Map<string, DiffRow[]>());

  // Each hunk up to the budget, in full; a reader's own line in any case.
  const wanted = useMemo(() => {
    let rows = 0;
    return hunks.filter((h) => {
      const take = rows < budget || (line !== undefined && h.begin < line && line <= h.end && rows < budget * 50);
      rows += h.end - h.begin;
      return take;
    });
  }, [hunks, budget, line]);
  useEffect(() => {
    if (wanted.length === hunks.length) return;
    const timer = setTimeout(() => setBudget(budget * 4), 50);
    return () => clearTimeout(timer);
  }, [wanted, hunks, budget]);

  useEffect(() => {
    if (!line) return;
    const row = table.current?.querySelector<HTMLElement>(`tr[data-old="${line}"]`);
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>("button.mark")?.focus({ preventScroll: true });
  }, [file, line, wanted.length === hunks.length]);

  const rowsOf = (h: Hunk): DiffRow[] => {
    const key = `${h.begin}-${h.end}`;
    let rows = cache.current.get(key);
    if (!rows) cache.current.set(key, (rows = diffRows(file, h)));
    return split ? rows : unified(rows);
  };
  const columns = split ? 5 : 4;

  const gap = (begin: number, end: number, key: string) => {
    const n = end - begin;
    if (n <= 0) return null;
    const known = file.lines()[begin] !== undefined;
    const words = known
      ? count(n, "unchanged line", "行未改动", "unchanged lines")
      : sentence(`${count(n, "line", "")} not in this report`, `${number(n)} 行未包含在本报告中`);
    return (
      <tr key={key} class="gap">
        <td colSpan={columns}>
          {known ? (
            <button type="button" onClick={() => setOpened([...opened, [begin, end]])}>
              <span aria-hidden="true">⋯ </span>
              {words}
              <span class="hidden"> – {t("showAll")}</span>
            </button>
          ) : (
            <span class="faint">⋯ {words}</span>
          )}
        </td>
      </tr>
    );
  };

  return (
    <div class="diff" lang="zxx">
      <table ref={table} class={split ? "split" : "unified"} data-language={lang.value}>
        <caption class="hidden">{file.path}</caption>
        <colgroup>
          <col class="w-mark" />
          <col class="w-number" />
          {split ? (
            <>
              <col class="w-code" />
              <col class="w-number" />
              <col class="w-code" />
            </>
          ) : (
            <>
              <col class="w-number" />
              <col class="w-code" />
            </>
          )}
        </colgroup>
        <thead lang={lang.value === "zh" ? "zh-CN" : "en"}>
          <tr>
            <th scope="col"><span class="hidden">{t("margin")}</span></th>
            {split ? (
              <>
                <th scope="col" colSpan={2}>{t("before")} · {file.path}</th>
                <th scope="col" colSpan={2}>{t("after")} · {file.output ?? t("notWritten")}</th>
              </>
            ) : (
              <>
                <th scope="col"><span aria-hidden="true">−</span><span class="hidden">{t("before")}</span></th>
                <th scope="col"><span aria-hidden="true">+</span><span class="hidden">{t("after")}</span></th>
                <th scope="col">{file.output ?? file.path}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {wanted.map((h, i) => (
            <Fragment key={`${h.begin}-${h.end}`}>
              {gap(i ? wanted[i - 1].end : 0, h.begin, `gap${h.begin}`)}
              {rowsOf(h).map((r) => {
                const found = r.old !== undefined ? byLine.get(r.old) : undefined;
                const isOpen = r.old !== undefined && r.old === line && !!found;
                return (
                  <Fragment key={`${r.old}-${r.new}`}>
                    <Row row={r} found={found} open={isOpen} split={split} here={line !== undefined && r.old === line} onLine={onLine} />
                    {isOpen && (
                      <tr class="notes" lang={lang.value === "zh" ? "zh-CN" : "en"}>
                        <td colSpan={columns} id={`notes-${r.old}`}>
                          {found!.map((f) => <FindingDetails key={f.index} finding={f} report={report} inFile />)}
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </Fragment>
          ))}
          {wanted.length === hunks.length && gap(hunks.length ? hunks[hunks.length - 1].end : 0, total, "end")}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: {
  row: DiffRow;
  found?: Finding[];
  open: boolean;
  here: boolean;
  split: boolean;
  onLine: (line: number | undefined) => void;
}) {
  const { row: r, found, open, here, split, onLine } = props;
  const worst = found?.reduce((a, b) => (attention(b.outcome) < attention(a.outcome) ? b : a));
  const code = (html: string, side: string) => (
    <td class={`code ${side}`}>
      <code class="hljs" dangerouslySetInnerHTML={{ __html: html || " " }} />
    </td>
  );
  const change = (present: boolean, name: string) => (r.changed ? (present ? name : "absent") : "");
  const mark = (
    <td class="mark">
      {found && worst && (
        <button
          type="button"
          class={`mark o-${worst.outcome}`}
          aria-expanded={open}
          aria-controls={open ? `notes-${r.old}` : undefined}
          aria-label={`${t("line")} ${r.old}, ${count(found.length, "finding", "条结果")}: ${found.map((f) => `${f.name} ${t(f.outcome)}`).join("; ")}`}
          title={found.map((f) => `${f.name}: ${t(f.outcome)}`).join("\n")}
          lang={lang.value === "zh" ? "zh-CN" : "en"}
          onClick={() => onLine(open ? undefined : r.old)}
        >
          <span aria-hidden="true">{signs[worst.outcome]}</span>
          {found.length > 1 && <span class="more" aria-hidden="true">{found.length}</span>}
        </button>
      )}
    </td>
  );
  const lead = { "data-old": r.old, class: `${r.changed ? "changed" : ""} ${here ? "here" : ""}` };
  return split ? (
    <tr {...lead}>
      {mark}
      <td class={`number ${change(r.old !== undefined, "del")}`}>{r.old}</td>
      {code(r.oldHtml, change(r.old !== undefined, "del"))}
      <td class={`number ${change(r.new !== undefined, "ins")}`}>{r.new}</td>
      {code(r.newHtml, change(r.new !== undefined, "ins"))}
    </tr>
  ) : (
    <tr {...lead}>
      {mark}
      <td class={`number ${r.changed ? (r.old !== undefined ? "del" : "ins") : ""}`}>{r.old}</td>
      <td class={`number ${r.changed ? (r.old !== undefined ? "del" : "ins") : ""}`}>{r.new}</td>
      {r.old !== undefined ? code(r.oldHtml, change(true, "del")) : code(r.newHtml, change(true, "ins"))}
    </tr>
  );
}
