// The lines around a finding, and what they are now.
import type { Finding } from "../data";
import { t } from "../i18n";
import { changeAt, highlighted, markedLine, shiftAt } from "../source";

const around = 3;

export function SourceLines({ finding: f }: { finding: Finding }) {
  const lines = f.file.lines();
  const at = f.line - 1;
  if (lines[at] === undefined) return <p class="note">{t("noSource")}</p>;
  const last = Math.min(f.endLine - 1, at + 11);
  const numbers: number[] = [];
  for (let l = Math.max(0, at - around); l <= Math.min(lines.length - 1, last + around); ++l)
    if (lines[l] !== undefined) numbers.push(l);
  const html = highlighted(f.file, "old");
  const change = changeAt(f.file, at);
  const now = change && highlighted(f.file, "new");
  const first = change ? change.begin + shiftAt(f.file, change.begin) : 0;
  return (
    <>
      <h3>{t("source")}</h3>
      <div class="code" role="region" aria-label={t("source")} tabIndex={0}>
        <ol>
          {numbers.map((l) => (
            <li key={l} class={l >= at && l <= last ? "here" : ""}>
              <span class="number">{l + 1}</span>
              <code
                class="hljs"
                dangerouslySetInnerHTML={{ __html: l === at ? markedLine(f.file, l, f.start, f.length) : html[l] }}
              />
            </li>
          ))}
        </ol>
      </div>
      {change && now && (
        <>
          <h3>{t("nowReads")}</h3>
          <div class="code now" role="region" aria-label={t("nowReads")} tabIndex={0}>
            <ol>
              {change.lines.slice(0, 12).map((_, i) => (
                <li key={i}>
                  <span class="number">{first + i + 1}</span>
                  <code class="hljs" dangerouslySetInnerHTML={{ __html: now[first + i] }} />
                </li>
              ))}
              {change.lines.length > 12 && <li class="faint">…</li>}
            </ol>
          </div>
        </>
      )}
    </>
  );
}
