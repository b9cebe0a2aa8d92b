import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { byAttention, needsAttention, outcomes, type Outcome, type Report, type SourceFile } from "../data";
import { count, named, number, t } from "../i18n";
import { OutcomeBadge, signs } from "../parts/Badge";
import { DiffTable, findingsByLine } from "../parts/DiffTable";
import { VirtualRows } from "../parts/VirtualRows";
import { href, refine, route } from "../route";
import { narrow } from "../theme";

const leftToDo = (f: SourceFile) => f.counts.unsupported + f.counts.unmapped + f.counts.review;

export function Files({ report }: { report: Report }) {
  const params = route.value.params;
  const [text, setText] = useState("");
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [row, setRow] = useState(-1);
  const [listOpen, setListOpen] = useState(!params.path);
  const files = useMemo(
    () =>
      report.files.filter(
        (f) =>
          (f.findings.length > 0 || f.changes.length > 0 || f.diagnostics.length > 0) &&
          (!onlyOpen || leftToDo(f) > 0) &&
          f.path.toLowerCase().includes(text.toLowerCase()),
      ),
    [report, text, onlyOpen],
  );
  const file = report.files.find((f) => f.path === params.path);
  const at = row >= 0 ? row : file ? files.indexOf(file) : -1;

  const list = (
    <>
      <label class="field">
        <span>{t("filterFiles")}</span>
        <input
          type="search"
          value={text}
          onInput={(e) => {
            setRow(-1);
            setText(e.currentTarget.value);
          }}
        />
      </label>
      <label class="tick">
        <input type="checkbox" checked={onlyOpen} onChange={(e) => setOnlyOpen(e.currentTarget.checked)} />
        <span class="what">{t("onlyOpen")}</span>
      </label>
      <p class="faint" role="status">{count(files.length, "file", "个文件")}</p>
      <VirtualRows
        label={t("files")}
        role="listbox"
        count={files.length}
        height={48}
        current={at}
        onCurrent={setRow}
        onEnter={(i) => {
          setListOpen(false);
          location.hash = href("files", { path: files[i].path });
        }}
        rowProps={(i) => ({ class: `row option ${files[i] === file ? "shown" : ""}` })}
        row={(i) => <FileOption file={files[i]} />}
      />
    </>
  );
  return (
    <div class="files">
      <nav class="side" aria-label={t("files")}>
        {narrow.value ? (
          <details open={listOpen} onToggle={(e) => setListOpen(e.currentTarget.open)}>
            <summary>{t("files")}</summary>
            {list}
          </details>
        ) : (
          list
        )}
      </nav>
      <section class="main" aria-label={file?.path ?? t("files")}>
        {file ? <FilePage key={file.index} report={report} file={file} /> : <p class="empty">{t(params.path ? "unknownFile" : "noFile")}</p>}
      </section>
    </div>
  );
}

function FileOption({ file: f }: { file: SourceFile }) {
  const slash = f.path.lastIndexOf("/") + 1;
  return (
    <>
      <span class="path">
        <span class="base">{f.path.slice(slash)}</span>
        <span class="folder">{f.path.slice(0, slash)}</span>
      </span>
      <span class="counts">
        {byAttention
          .filter((o) => f.counts[o] && needsAttention(o))
          .map((o) => (
            <span key={o} class={`badge o-${o}`}>
              <span aria-hidden="true">{signs[o]}</span>
              {number(f.counts[o])}
              <span class="hidden">{t(o)}</span>
            </span>
          ))}
      </span>
    </>
  );
}

function FilePage({ report, file }: { report: Report; file: SourceFile }) {
  const params = route.value.params;
  const present = outcomes.filter((o) => file.counts[o]);
  const [marks, setMarks] = useState<Set<Outcome>>(() => new Set(outcomes.filter((o) => o !== "kept" && o !== "not-cuda")));
  const [whole, setWhole] = useState(false);
  const [split, setSplit] = useState<boolean | undefined>();
  const page = useRef<HTMLDivElement>(null);
  const line = Number(params.line) || undefined;
  // A link to a finding shows it, whatever its outcome.
  useEffect(() => {
    const there = file.findings.filter((f) => f.line === line);
    if (there.length && !there.some((f) => marks.has(f.outcome))) setMarks(new Set([...marks, ...there.map((f) => f.outcome)]));
  }, [line]);

  const stops = useMemo(() => [...findingsByLine(file, marks).keys()].sort((a, b) => a - b), [file, marks]);
  const go = (step: 1 | -1) => {
    // From the address, not from what was drawn last: keys may come faster than drawing.
    const from = Number(route.value.params.line) || (step > 0 ? 0 : Infinity);
    const next = step > 0 ? stops.find((l) => l > from) : [...stops].reverse().find((l) => l < from);
    if (next) refine({ line: String(next) });
  };
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test((e.target as Element).tagName)) return;
      if (e.key === "n") go(1);
      else if (e.key === "p") go(-1);
      else if (e.key === "Escape" && line) refine({ line: undefined });
      else return;
      e.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });

  const isSplit = split ?? !narrow.value;
  const hasText = file.cut !== "all" && file.cut !== "no-cuda";
  return (
    <div class="file-page" ref={page}>
      <header>
        <h2>
          <code>{file.path}</code>
          {file.output !== undefined && file.output !== file.path && (
            <>
              {" "}<span aria-hidden="true" class="arrow">→</span> <code>{file.output}</code>
            </>
          )}
        </h2>
        <p class="faint">
          {named("parse-", file.parse)}
          {file.units > 0 && ` · ${count(file.units, "translation unit", "个翻译单元")}`}
          {file.output === undefined && ` · ${t("notWritten")}`}
          {file.unseen.length > 0 && (
            <>
              {" · "}
              <a href={href("not-seen", { file: file.path })}>
                {count(file.unseen.length, "range not seen", "段未看到", "ranges not seen")}
              </a>
            </>
          )}
        </p>
        {file.diagnostics.length > 0 && (
          <details>
            <summary>{t("diagnostics")} ({number(file.diagnostics.length)})</summary>
            <ul class="diagnostics">
              {file.diagnostics.slice(0, 100).map((d) => (
                <li>
                  <a href={href("files", { path: file.path, line: String(d.line) })}>{d.line}:{d.column}</a> <code>{d.message}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
        {file.cut === "part" && <p class="note">{t("cutPart")}</p>}
        {file.cut === "all" && <p class="note">{t("noSource")}</p>}
        {file.cut === "no-cuda" && <p class="note">{t("noCudaHere")}</p>}
        {file.changes.length === 0 && hasText && <p class="note">{t("unchangedFile")}</p>}
        <div class="tools">
          <button type="button" onClick={() => go(-1)} disabled={!stops.some((l) => l < (line ?? Infinity))}>
            <span aria-hidden="true">↑</span> {t("previousFinding")}
          </button>
          <button type="button" onClick={() => go(1)} disabled={!stops.some((l) => l > (line ?? 0))}>
            <span aria-hidden="true">↓</span> {t("nextFinding")}
          </button>
          <span class="faint wide-only">{t("diffKeys")}</span>
          <label class="inline right">
            <span class="hidden">{t("wholeFile")}</span>
            <select value={whole ? "whole" : "changes"} onChange={(e) => setWhole(e.currentTarget.value === "whole")}>
              <option value="changes">{t("changesOnly")}</option>
              <option value="whole">{t("wholeFile")}</option>
            </select>
          </label>
          <label class="inline">
            <span class="hidden">{t("layout")}</span>
            <select value={isSplit ? "split" : "unified"} onChange={(e) => setSplit(e.currentTarget.value === "split")}>
              <option value="split">{t("layoutSplit")}</option>
              <option value="unified">{t("layoutUnified")}</option>
            </select>
          </label>
        </div>
        <fieldset class="marks">
          <legend>{t("marks")}</legend>
          {present.map((o) => (
            <label key={o} class="tick">
              <input
                type="checkbox"
                checked={marks.has(o)}
                onChange={(e) => {
                  const next = new Set(marks);
                  if (e.currentTarget.checked) next.add(o);
                  else next.delete(o);
                  setMarks(next);
                }}
              />
              <span class="what"><OutcomeBadge outcome={o} /></span>
              <span class="faint">{number(file.counts[o])}</span>
            </label>
          ))}
        </fieldset>
      </header>
      {hasText && (
        <DiffTable
          report={report}
          file={file}
          marks={marks}
          whole={whole}
          split={isSplit}
          line={line}
          onLine={(l) => refine({ line: l ? String(l) : undefined })}
        />
      )}
    </div>
  );
}
