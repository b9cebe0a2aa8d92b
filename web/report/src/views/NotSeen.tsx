// The plain list of what the parser could not vouch for.
import { useMemo, useState } from "preact/hooks";
import type { Report, SourceFile, Unseen } from "../data";
import { count, number, t, type Word } from "../i18n";
import { href, refine, route } from "../route";

const shown = 100;

interface Lines extends Unseen {
  file: SourceFile;
  /** Mentions of CUDA on these lines. */
  mentions: number;
}

function unseenLines(report: Report): Lines[] {
  return report.files.flatMap((file) =>
    file.unseen.map((u) => ({
      ...u,
      file,
      mentions: file.findings.filter((f) => f.outcome !== "not-cuda" && u.line <= f.line && f.line <= u.endLine).length,
    })),
  );
}

export function NotSeen({ report }: { report: Report }) {
  const { params } = route.value;
  const text = (params.file ?? "").toLowerCase();
  const onlyCuda = params.cuda === "1";
  const all = useMemo(() => unseenLines(report).sort((a, b) => Number(b.mentions > 0) - Number(a.mentions > 0)), [report]);
  const spoken = (f: SourceFile) => f.findings.some((o) => o.outcome !== "not-cuda");
  const files = report.files
    .filter((f) => f.path.toLowerCase().includes(text))
    .sort((a, b) => Number(spoken(b)) - Number(spoken(a)));
  // What speaks of CUDA comes first: the rest concerns the migration only in so far as nothing was found there.
  const lines = all.filter((l) => l.file.path.toLowerCase().includes(text) && (!onlyCuda || l.mentions > 0));
  const errors = files.filter((f) => f.parse === "partial" && (!onlyCuda || spoken(f)));
  const failed = files.filter((f) => f.parse === "failed" && (!onlyCuda || spoken(f)));
  const unreached = files.filter((f) => f.parse === "none" && f.findings.length > 0 && (!onlyCuda || spoken(f)));
  const inactive = lines.filter((l) => l.why === "inactive");
  const templates = lines.filter((l) => l.why === "template");
  const isEmpty = (f: SourceFile) => f.parse === "none" && f.findings.length === 0;
  const withoutCuda = onlyCuda ? [] : files.filter(isEmpty);
  const others = lines.filter((l) => l.why !== "inactive" && l.why !== "template" && !isEmpty(l.file));
  const every: [PartId, (SourceFile | Lines)[]][] = [
    ["failed", failed],
    ["withErrors", errors],
    ["unreached", unreached],
    ["inactive", inactive],
    ["templates", templates],
    ["otherUnseen", others],
    ["withoutCuda", withoutCuda],
  ];
  // What is common is told also when there is none of it.
  const parts = every.filter(([id, items]) => items.length > 0 || !["failed", "otherUnseen", "withoutCuda"].includes(id));
  return (
    <div class="not-seen">
      <p class="lead">{t("notSeenLead")}</p>
      <div class="tools">
        <label class="field">
          <span>{t("filterFile")}</span>
          <input type="search" value={params.file ?? ""} onInput={(e) => refine({ file: e.currentTarget.value })} />
        </label>
        <label class="tick">
          <input type="checkbox" checked={onlyCuda} onChange={(e) => refine({ cuda: e.currentTarget.checked ? "1" : undefined })} />
          <span class="what">{t("onlyCuda")}</span>
        </label>
      </div>
      <ul class="jump">
        {parts.map(([id, items]) => (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => document.getElementById(id)?.scrollIntoView()}>
              <span>{t(id)}</span> <span class="faint">{number(items.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      {parts.map(([id, items]) => (
        <Part key={id} id={id} items={items} />
      ))}
    </div>
  );
}

type PartId = "failed" | "withErrors" | "unreached" | "inactive" | "templates" | "otherUnseen" | "withoutCuda";

function Part({ id, items }: { id: PartId; items: (SourceFile | Lines)[] }) {
  const [all, setAll] = useState(false);
  return (
    <section class="part" id={id}>
      <h2>
        {t(id)} <span class="faint">({number(items.length)})</span>
      </h2>
      {items.length === 0 ? (
        <p class="faint">{t("none")}</p>
      ) : (
        <>
          <p class="faint">{t(`${id}Lead` as Word)}</p>
          {id === "withErrors" && <Causes files={items as SourceFile[]} />}
          <ul class="plain-list">
            {(all ? items : items.slice(0, shown)).map((i, n) => (
              <li key={n}>{"why" in i ? <LinesItem lines={i} /> : <FileItem file={i} />}</li>
            ))}
          </ul>
          {!all && items.length > shown && (
            <button type="button" onClick={() => setAll(true)}>
              {t("showAll")} ({number(items.length)})
            </button>
          )}
        </>
      )}
    </section>
  );
}

const causesShown = 8;

/** First errors that many files share: what to find first. */
function Causes({ files }: { files: SourceFile[] }) {
  const causes = useMemo(() => {
    const byMessage = new Map<string, number>();
    for (const f of files)
      if (f.diagnostics.length) byMessage.set(f.diagnostics[0].message, (byMessage.get(f.diagnostics[0].message) ?? 0) + 1);
    return [...byMessage].filter(([, n]) => n > 1).sort(([, a], [, b]) => b - a).slice(0, causesShown);
  }, [files]);
  if (!causes.length) return null;
  return (
    <table class="plain causes">
      <caption>{t("causes")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("firstError")}</th>
          <th scope="col" class="figure">{t("files")}</th>
        </tr>
      </thead>
      <tbody>
        {causes.map(([message, n]) => (
          <tr key={message}>
            <th scope="row"><code>{message}</code></th>
            <td class="figure">{number(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function mentioned(n: number) {
  return n ? <strong class="mentions">{count(n, "mention of CUDA", "处 CUDA 用法", "mentions of CUDA")}</strong> : null;
}

function FileItem({ file: f }: { file: SourceFile }) {
  const mentions = f.findings.filter((o) => o.outcome !== "not-cuda").length;
  const [first, ...rest] = f.diagnostics;
  return (
    <>
      <a href={href("files", { path: f.path })}><code>{f.path}</code></a> {mentioned(mentions)}
      {first && (
        <ul class="diagnostics">
          <Diagnostic file={f} {...first} />
          {rest.length > 0 && (
            <li>
              <details>
                <summary>{number(rest.length)} {t("more")}</summary>
                <ul class="diagnostics">{rest.slice(0, 200).map((d) => <Diagnostic file={f} {...d} />)}</ul>
              </details>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function Diagnostic({ file, line, column, message }: { file: SourceFile; line: number; column: number; message: string }) {
  return (
    <li>
      <a href={href("files", { path: file.path, line: String(line) })}>{line}:{column}</a> <code>{message}</code>
    </li>
  );
}

function LinesItem({ lines: l }: { lines: Lines }) {
  return (
    <>
      <a href={href("files", { path: l.file.path, line: String(l.line) })}>
        <code>{l.file.path}:{l.line}{l.endLine > l.line ? `–${l.endLine}` : ""}</code>
      </a>{" "}
      <code class="faint">{l.detail}</code> {mentioned(l.mentions)}
    </>
  );
}
