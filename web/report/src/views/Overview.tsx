// In the order in which a reader asks: does it go over, what stops it, what must be checked, where, and how sure is it.
import { useMemo } from "preact/hooks";
import {
  byAttention, efforts, evidences, groupsOf, needsAttention, outcomes, topicsOf, topicText, type Outcome, type Report, type SourceFile, type Topic,
} from "../data";
import { count, lang, named, number, percent, say, sentence, t } from "../i18n";
import { EffortBadge, OutcomeBadge, signs } from "../parts/Badge";
import { Change } from "../parts/Change";
import { BarChart, type Series } from "../parts/Chart";
import { Command, Fact, Licences, Section } from "../parts/Section";
import { href } from "../route";
import { limitsSaid } from "../limits";

const shown = 10;
const carried: Outcome[] = ["migrated", "kept"];

export function Overview({ report }: { report: Report }) {
  const { counts } = report;
  const total = report.findings.length;
  const cuda = total - counts["not-cuda"];
  const topics = useMemo(() => topicsOf(groupsOf(report.findings.filter((f) => needsAttention(f.outcome)))), [report]);
  const isReview = (topic: Topic) => topic.groups[0].first.outcome === "review";
  if (total === 0)
    return (
      <>
        <p class="lead">{t("noCuda")}</p>
        <About report={report} />
      </>
    );
  return (
    <>
      <Lead report={report} cuda={cuda} />
      <Tiles report={report} total={total} />
      <div class="charts">
        <LibraryChart report={report} />
        <div>
          <EvidenceChart report={report} />
          <EffortChart report={report} />
        </div>
      </div>
      <TopicList
        title={t("stops")}
        lead={t("stopsLead")}
        none={t("stopsNone")}
        topics={topics.filter((topic) => !isReview(topic))}
        outcome="unsupported,unmapped"
        catalogue={report.catalogue}
      />
      <TopicList
        title={t("check")}
        lead={t("checkLead")}
        none={t("checkNone")}
        topics={topics.filter(isReview)}
        outcome="review"
        catalogue={report.catalogue}
      />
      <Busiest report={report} />
      <NotSeenSummary report={report} />
      <About report={report} />
    </>
  );
}

function Lead({ report, cuda }: { report: Report; cuda: number }) {
  const { counts, files } = report;
  const over = counts.migrated + counts.kept;
  const stopped = counts.unsupported + counts.unmapped;
  const inFiles = files.filter((f) => f.findings.length > f.counts["not-cuda"]).length;
  return (
    <p class="lead">
      {sentence(
        `CUDA is spoken of in ${count(cuda, "place", "")} of ${count(inFiles, "file", "")}. `,
        `${number(inFiles)} 个文件中有 ${number(cuda)} 处 CUDA 用法。`,
      )}
      <strong>{percent(over, cuda)}</strong> {t("carried")}
      {sentence(", ", "，")}
      <strong>{percent(counts.review, cuda)}</strong> {t("look")}
      {sentence(", ", "，")}
      <strong>{percent(stopped, cuda)}</strong> {t("stopped")}
      {sentence(".", "。")}
    </p>
  );
}

function Tiles({ report, total }: { report: Report; total: number }) {
  return (
    <section aria-label={t("uses")}>
      <div class="bar" aria-hidden="true">
        {byAttention
          .slice()
          .sort((a, b) => outcomes.indexOf(a) - outcomes.indexOf(b))
          .map((o) => report.counts[o] > 0 && <span class={`o-${o}`} style={{ flexGrow: report.counts[o] }} />)}
      </div>
      <ul class="tiles">
        {outcomes.map((o) => (
          <li key={o} class={`tile o-${o}`}>
            <a href={href("findings", { outcome: o })}>
              <span class="what">
                <span aria-hidden="true" class="sign">{signs[o]}</span> {t(o)}
              </span>
              <span class="much">{number(report.counts[o])}</span>
              <span class="share">{percent(report.counts[o], total)}</span>
              <span class="why">{named("about-", o)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LibraryChart({ report }: { report: Report }) {
  const [rows, series] = useMemo(() => {
    const byLibrary = new Map<string, Record<Outcome, number>>();
    for (const f of report.findings) {
      if (f.outcome === "not-cuda") continue;
      let c = byLibrary.get(f.library);
      if (!c) byLibrary.set(f.library, (c = Object.fromEntries(outcomes.map((o) => [o, 0])) as Record<Outcome, number>));
      ++c[f.outcome];
    }
    const sum = (c: Record<Outcome, number>) => outcomes.reduce((n, o) => n + c[o], 0);
    const all = [...byLibrary].sort(([, a], [, b]) => sum(b) - sum(a));
    const libraries = all.slice(0, 15);
    const rows = libraries.map(([name]) => (name === "other" ? t("others") : name));
    const series: Series[] = outcomes
      .filter((o) => o !== "not-cuda" && libraries.some(([, c]) => c[o]))
      .map((o) => ({
        label: t(o),
        color: o,
        values: libraries.map(([, c]) => c[o]),
        href: (row) => href("findings", { library: libraries[row][0], outcome: o }),
      }));
    return [rows, series];
  }, [report, lang.value]);
  return <BarChart title={t("byLibrary")} rows={rows} series={series} rowHeader={t("library")} />;
}

function EvidenceChart({ report }: { report: Report }) {
  const [rows, series] = useMemo(() => {
    const relevant = report.findings.filter((f) => carried.includes(f.outcome) || f.outcome === "review");
    const levels = evidences.filter((e) => relevant.some((f) => f.evidence === e));
    const series: Series[] = [
      {
        label: t("places"),
        color: "accent",
        values: levels.map((e) => relevant.filter((f) => f.evidence === e).length),
        href: (row) => href("findings", { evidence: levels[row], outcome: "migrated,kept,review" }),
      },
    ];
    return [levels.map((e) => named("evidence-", e)), series] as const;
  }, [report, lang.value]);
  if (!rows.length) return null;
  return <BarChart title={t("byEvidence")} rows={rows as string[]} series={series} rowHeader={t("evidence")} note={t("aboutEvidence")} />;
}

function EffortChart({ report }: { report: Report }) {
  const [rows, series] = useMemo(() => {
    const left = report.findings.filter((f) => needsAttention(f.outcome));
    const levels = efforts.filter((e) => left.some((f) => f.effort === e)).reverse();
    const series: Series[] = (["review", "unmapped", "unsupported"] as const)
      .filter((o) => report.counts[o])
      .map((o) => ({
        label: t(o),
        color: o,
        values: levels.map((e) => left.filter((f) => f.effort === e && f.outcome === o).length),
        href: (row) => href("findings", { effort: levels[row], outcome: o }),
      }));
    return [levels.map((e) => named("effort-", e)), series] as const;
  }, [report, lang.value]);
  if (!rows.length) return null;
  const withCalls = report.findings.some((f) => f.id === "CF3005");
  return (
    <BarChart
      title={t("byEffort")}
      rows={rows as string[]}
      series={series}
      rowHeader={t("effort")}
      note={withCalls ? t("effortOfCalls") : undefined}
    />
  );
}

/** Of one reason that many names are told; the rest are counted. */
const namesShown = 4;

function TopicList(props: {
  title: string; lead: string; none: string; topics: Topic[]; outcome: string; catalogue: Report["catalogue"];
}) {
  const { title, lead, none, topics, outcome, catalogue } = props;
  if (topics.length === 0)
    return (
      <Section title={title}>
        <p>{none}</p>
      </Section>
    );
  return (
    <Section title={title} lead={lead}>
      <ul class="groups">
        {topics.slice(0, shown).map((topic) => {
          const f = topic.groups[0].first;
          const rest = topic.groups.length - namesShown;
          return (
            <li key={topic.groups[0].key}>
              <div class="head">
                <OutcomeBadge outcome={f.outcome} />
                <span class="names">
                  {topic.groups.slice(0, namesShown).map((g) => (
                    <a key={g.key} href={href("findings", { outcome: f.outcome, name: g.first.name, f: g.first.fingerprint })}>
                      <Change finding={g.first} group={g.findings} />
                    </a>
                  ))}
                  {rest > 0 && <span>{sentence(`and ${number(rest)} more`, `等 ${number(topic.groups.length)} 个名称`)}</span>}
                </span>
                <span class="faint">{count(topic.count, "place", "处")}</span>
                <span class="right">
                  <span class="faint">{t("effort")}{sentence(": ", "：")}</span>
                  <EffortBadge effort={f.effort} />
                </span>
              </div>
              <p>{say(topicText(topic.groups.map((g) => g.first), catalogue))}</p>
              {f.advice && (
                <p class="faint">
                  {t("advice")}
                  {sentence(": ", "：")}
                  {say(f.advice)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {topics.length > shown && (
        <p>
          <a href={href("findings", { outcome, group: "reason" })}>
            {sentence(`All ${number(topics.length)} of them`, `全部 ${number(topics.length)} 项`)}
          </a>
        </p>
      )}
    </Section>
  );
}

const leftToDo = (f: SourceFile) => f.counts.unsupported + f.counts.unmapped + f.counts.review;

function Busiest({ report }: { report: Report }) {
  const files = useMemo(
    () => report.files.filter((f) => leftToDo(f) > 0).sort((a, b) => leftToDo(b) - leftToDo(a)),
    [report],
  );
  if (files.length === 0)
    return (
      <Section title={t("busiest")}>
        <p>{t("busiestNone")}</p>
      </Section>
    );
  const columns: Outcome[] = ["unsupported", "unmapped", "review", "migrated"];
  return (
    <Section title={t("busiest")}>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("busiest")}>
        <table class="plain busiest">
          <thead>
            <tr>
              <th scope="col">{t("file")}</th>
              {columns.map((o) => <th scope="col" class="figure">{t(o)}</th>)}
            </tr>
          </thead>
          <tbody>
            {files.slice(0, shown).map((f) => (
              <tr key={f.index}>
                <th scope="row"><a href={href("files", { path: f.path })}><code>{f.path}</code></a></th>
                {columns.map((o) => <td class="figure">{f.counts[o] ? number(f.counts[o]) : "–"}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {files.length > shown && (
        <p><a href={href("files")}>{sentence(`All ${number(files.length)} files`, `全部 ${number(files.length)} 个文件`)}</a></p>
      )}
    </Section>
  );
}

function NotSeenSummary({ report }: { report: Report }) {
  const { files } = report;
  const errors = files.filter((f) => f.parse === "partial").length;
  const failed = files.filter((f) => f.parse === "failed").length;
  const unreached = files.filter((f) => f.parse === "none" && f.findings.length).length;
  const inactive = files.reduce((n, f) => n + f.unseen.filter((u) => u.why === "inactive").length, 0);
  const templates = files.reduce((n, f) => n + f.unseen.filter((u) => u.why === "template").length, 0);
  const unconfirmed = report.findings.filter((f) => f.replacement !== undefined && f.certainty === "unconfirmed").length;
  const items = [
    errors && count(errors, "file parsed with errors", "个文件解析时有错误", "files parsed with errors"),
    failed && count(failed, "file on which the parser failed", "个文件使解析器失败", "files on which the parser failed"),
    unreached && count(unreached, "file that no translation unit reached", "个文件未被任何翻译单元包含", "files that no translation unit reached"),
    inactive && count(inactive, "inactive branch", "个未启用的分支", "inactive branches"),
    templates && count(templates, "template never instantiated", "个从未实例化的模板", "templates never instantiated"),
    unconfirmed &&
      sentence(
        `${count(unconfirmed, "rewritten place rests", "", "rewritten places rest")} on the name alone: the parser could not confirm it`,
        `${number(unconfirmed)} 处改写仅依据名称：解析器未能确认`,
      ),
  ].filter(Boolean);
  return (
    <Section title={t("notSeen")} lead={items.length ? t("notSeenLead") : undefined}>
      {items.length === 0 ? (
        <p>{t("notSeenNone")}</p>
      ) : (
        <>
          <ul>{items.map((i) => <li key={i}>{i}</li>)}</ul>
          <p><a href={href("not-seen")}>{t("showAll")}</a></p>
        </>
      )}
    </Section>
  );
}

function About({ report }: { report: Report }) {
  const { raw } = report;
  const limits = limitsSaid(report);
  return (
    <Section title={t("about")}>
      <dl class="facts">
        <Fact name={t("command")}><Command words={raw.run.command} /></Fact>
        <Fact name={t("pack")}>
          {say(report.packTitle)} (<code>{raw.pack.name}</code> {raw.pack.version}
          {raw.pack.sdk && `, SDK ${raw.pack.sdk}`}{raw.pack.arch && `, ${raw.pack.arch}`})
        </Fact>
        <Fact name={t("cudaHeaders")}>{raw.headers === "embedded" ? t("embedded") : raw.headers}</Fact>
        <Fact name={t("started")}>{raw.run.started}</Fact>
        <Fact name={t("took")}>
          {sentence(`${raw.run.seconds.toFixed(1)} s`, `${raw.run.seconds.toFixed(1)} 秒`)} · {count(raw.files.length, "file", "个文件")} ·{" "}
          {count(raw.translationUnits, "translation unit", "个翻译单元")} · {raw.tool}
        </Fact>
        {raw.helpers.length > 0 && (
          <Fact name={t("helperHeaders")}>{raw.helpers.map((h) => <code key={h} class="block">include/{h}</code>)}</Fact>
        )}
        {limits.length > 0 && (
          <Fact name={t("leftOut")}><ul>{limits.map((l) => <li key={l}>{l}</li>)}</ul></Fact>
        )}
      </dl>
      <Licences />
    </Section>
  );
}
