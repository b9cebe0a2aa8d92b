// All that is known of one finding.
import type { Finding, Report } from "../data";
import { named, say, sentence, t } from "../i18n";
import { href } from "../route";
import { OutcomeBadge } from "./Badge";
import { Fact } from "./Section";
import { SourceLines } from "./SourceLines";

export const placeOf = (f: Finding) => `${f.file.path}:${f.line}:${f.column}`;

export function FindingText({ finding: f }: { finding: Finding }) {
  return (
    <>
      {f.message && <p class="message">{say(f.message)}</p>}
      {f.advice && (
        <p class="advice">
          <strong>{t("advice")}: </strong>
          {say(f.advice)}
        </p>
      )}
    </>
  );
}

export function FindingDetails({ finding: f, report, inFile }: { finding: Finding; report: Report; inFile?: boolean }) {
  const entry = report.catalogue[f.id];
  return (
    <article class="finding">
      <header>
        <OutcomeBadge outcome={f.outcome} />
        <h2><code>{f.name}</code></h2>
      </header>
      <FindingText finding={f} />
      {!inFile && (
        <>
          <p class="place">
            <code>{placeOf(f)}</code>{" "}
            <a href={href("files", { path: f.file.path, line: String(f.line) })}>{t("openFile")}</a>
          </p>
          <SourceLines finding={f} />
        </>
      )}
      <dl class="facts">
        {f.replacement !== undefined && f.replacement !== f.spelling && (
          <Fact name={t("becomes")}><code class="block">{f.replacement}</code></Fact>
        )}
        <Fact name={t("effort")}>{named("effort-", f.effort)}</Fact>
        <Fact name={t("evidence")}>
          {named("evidence-", f.evidence)}
          {f.source && <> · <span class="faint">{f.source}</span></>}
        </Fact>
        <Fact name={t("certainty")}>{named("certainty-", f.certainty)}</Fact>
        <Fact name={t("library")}>
          {f.library === "other" ? "–" : f.library} · {named("kind-", f.kind)}
        </Fact>
        {f.context.length > 0 && <Fact name={t("where")}>{f.context.map((c) => named("in-", c)).join(sentence(", ", "、"))}</Fact>}
        {f.rule && <Fact name={t("rule")}><code>{f.rule}</code></Fact>}
        <Fact name={t("diagnostic")}>
          {entry ? (
            <details>
              <summary>{f.id} · {say(entry.title)}</summary>
              <p>{say(entry.explanation)}</p>
            </details>
          ) : (
            f.id
          )}
        </Fact>
        <Fact name={t("fingerprint")}><code>{f.fingerprint}</code></Fact>
      </dl>
    </article>
  );
}
