// Which ecosystem takes the code, and at what cost: side by side, in the order of a decision.
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import {
  all, blocked, fates, labelOf, ofVendor, over, targetOf, told, toLookAt, topicsOf, type Assessment, type Ecosystem, type Fate, type Fates, type Item, type RawAssessment,
} from "../assessment";
import { efforts, evidences, topicText } from "../data";
import { count, lang, named, number, percent, say, sentence, t, type Word } from "../i18n";
import { EffortBadge } from "../parts/Badge";
import { BarChart, type Series } from "../parts/Chart";
import { Command, Fact, Licences, Section } from "../parts/Section";
import { href, refine, route } from "../route";

/** Colours and signs of outcomes, and of what an assessment tells apart from them. */
const look: Record<Fate, { color: string; sign: string }> = {
  migrated: { color: "migrated", sign: "✓" },
  kept: { color: "kept", sign: "=" },
  review: { color: "review", sign: "!" },
  unrated: { color: "unrated", sign: "…" },
  unknown: { color: "not-cuda", sign: "~" },
  unmapped: { color: "unmapped", sign: "?" },
  unsupported: { color: "unsupported", sign: "✕" },
};

const fateName = (f: Fate) => named("", f);

function FateBadge({ fate }: { fate: Fate }) {
  return (
    <span class={`badge o-${look[fate].color}`}>
      <span aria-hidden="true" class="sign">{look[fate].sign}</span> {fateName(fate)}
    </span>
  );
}

function FateBar({ uses }: { uses: Partial<Fates> }) {
  const words = fates.filter((f) => uses[f]).map((f) => `${fateName(f)} ${number(uses[f]!)}`).join(sentence(", ", "，"));
  return (
    <span class="bar small" role="img" aria-label={words} title={words}>
      {fates.map((f) => uses[f] ? <span key={f} class={`o-${look[f].color}`} style={{ flexGrow: uses[f] }} /> : null)}
    </span>
  );
}

const linkTo = (e: Ecosystem, params: Record<string, string> = {}) => href("ecosystem", { pack: targetOf(e), ...params });
const kernelsOver = (e: Ecosystem) => e.kernels.filter((k) => k.fate !== "blocked").length;

export function Ecosystems({ raw }: { raw: RawAssessment }) {
  const a = raw.assessment;
  if (a.source.uses === 0)
    return (
      <>
        <p class="lead">{t("noCuda")}</p>
        <AboutAssessment a={a} />
      </>
    );
  return (
    <>
      <p class="lead">
        {sentence(
          `${number(a.source.uses)} uses of ${count(a.source.names, "CUDA name", "")} in ${count(a.source.files, "file", "")}, ${count(a.kernels.length, "kernel", "")}. `,
          `${number(a.source.files)} 个文件，${number(a.source.uses)} 处 CUDA 用法，涉及 ${number(a.source.names)} 个名称；${number(a.kernels.length)} 个核函数。`,
        )}
        {sentence(
          `The parser confirmed ${percent(a.source.confirmed, a.source.uses)} of the uses.`,
          `其中 ${percent(a.source.confirmed, a.source.uses)} 由解析器确认。`,
        )}
      </p>
      <Matrix a={a} />
      <Libraries a={a} />
      {a.ecosystems.length > 1 && <SideBySide a={a} />}
      <AboutAssessment a={a} />
    </>
  );
}

function Matrix({ a }: { a: Assessment }) {
  return (
    <Section title={t("answer")} lead={t("answerLead")}>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("answer")}>
        <table class="plain matrix">
          <thead>
            <tr>
              <th scope="col">{t("ecosystem")}</th>
              <th scope="col">{t("verdict")}</th>
              <th scope="col" class="figure">{t("goesOver")}</th>
              <th scope="col" class="wide"><span class="hidden">{t("uses")}</span></th>
              <th scope="col" class="figure">{t("blockedUses")}</th>
              <th scope="col" class="figure">{t("toCheck")}</th>
              <th scope="col" class="figure">{t("kernels")}</th>
              <th scope="col">{t("effortItems")}</th>
              <th scope="col" class="figure">{t("vendorBacked")}</th>
            </tr>
          </thead>
          <tbody>
            {a.ecosystems.map((e) => (
              <tr key={targetOf(e)}>
                <th scope="row">
                  <a href={linkTo(e)}>{say(e.title)}</a> <span class="faint">{[e.pack.name, e.pack.sdk, e.pack.arch].filter(Boolean).join(" ")}</span>
                </th>
                <td>{named("verdict-", e.verdict)}</td>
                <td class="figure"><strong>{percent(over(e.uses), all(e.uses))}</strong></td>
                <td class="wide"><FateBar uses={e.uses} /></td>
                <td class="figure">
                  {blocked(e.uses) ? (
                    <>{number(blocked(e.uses))} <span class="faint">({count(e.blockers.length, "name", "个名称")})</span></>
                  ) : "–"}
                </td>
                <td class="figure">{toLookAt(e.uses) ? number(toLookAt(e.uses)) : "–"}</td>
                <td class="figure">{a.kernels.length ? `${number(kernelsOver(e))} / ${number(a.kernels.length)}` : "–"}</td>
                <td><Efforts e={e} /></td>
                <td class="figure">{percent(ofVendor(e), over(e.uses))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend">
        {fates.filter((f) => a.ecosystems.some((e) => e.uses[f])).map((f) => (
          <li key={f}><FateBadge fate={f} /> <span class="faint">{named("about-", f)}</span></li>
        ))}
      </ul>
    </Section>
  );
}

function Efforts({ e }: { e: Ecosystem }) {
  const parts = (["high", "medium", "low"] as const).filter((l) => e.effort[l]?.items);
  if (!parts.length) return <>–</>;
  return (
    <span class="efforts">
      {parts.map((l) => (
        <span key={l} class={`e-${l}`}>
          {number(e.effort[l].items)} {named("effort-", l)}
        </span>
      ))}
    </span>
  );
}

/** A share as a cell: its figure, and a tint that grows with it. */
function Share({ part, whole, to }: { part: number; whole: number; to: string }) {
  if (!whole) return <td class="figure faint">–</td>;
  const share = Math.round((100 * part) / whole);
  const color = part === whole ? "migrated" : part === 0 ? "unsupported" : "review";
  return (
    <td class={`figure share o-${color}`} style={{ "--share": `${part === whole || part === 0 ? 22 : 8 + share / 8}%` }}>
      <a href={to}>{percent(part, whole)}</a>
    </td>
  );
}

function Libraries({ a }: { a: Assessment }) {
  const names = Object.entries(a.source.libraries).sort(([, x], [, y]) => y.uses - x.uses).map(([n]) => n);
  return (
    <Section title={t("libraryMatrix")} lead={t("libraryMatrixLead")}>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("libraryMatrix")}>
        <table class="plain matrix grid">
          <thead>
            <tr>
              <th scope="col">{t("library")}</th>
              <th scope="col" class="figure">{t("usesShort")}</th>
              {a.ecosystems.map((e) => <th key={targetOf(e)} scope="col" class="figure" title={say(e.title)}>{labelOf(e, a.ecosystems)}</th>)}
            </tr>
          </thead>
          <tbody>
            {names.map((n) => (
              <tr key={n}>
                <th scope="row">{n === "other" ? t("others") : n}</th>
                <td class="figure">{number(a.source.libraries[n].uses)}</td>
                {a.ecosystems.map((e) => {
                  const uses = e.libraries[n] ?? {};
                  return <Share key={targetOf(e)} part={over(uses)} whole={all(uses)} to={linkTo(e, { library: n })} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const rowsShown = 25;

function SideBySide({ a }: { a: Assessment }) {
  const [everything, setEverything] = useState(false);
  const rows = useMemo(() => {
    const byName = new Map<string, { library: string; by: Map<Ecosystem, Item>; uses: number }>();
    for (const e of a.ecosystems)
      for (const item of e.blockers) {
        let row = byName.get(item.name);
        if (!row) byName.set(item.name, (row = { library: item.library, by: new Map(), uses: 0 }));
        const before = row.by.get(e);
        row.by.set(e, before ? { ...before, places: [...before.places, ...item.places] } : item);
        row.uses = Math.max(row.uses, row.by.get(e)!.places.length);
      }
    return [...byName].sort(([, x], [, y]) => y.by.size - x.by.size || y.uses - x.uses);
  }, [a]);
  if (!rows.length) return null;
  return (
    <Section title={t("sideBySide")} lead={t("sideBySideLead")}>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("sideBySide")}>
        <table class="plain matrix grid names">
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("library")}</th>
              {a.ecosystems.map((e) => <th key={targetOf(e)} scope="col" class="figure" title={say(e.title)}>{labelOf(e, a.ecosystems)}</th>)}
            </tr>
          </thead>
          <tbody>
            {(everything ? rows : rows.slice(0, rowsShown)).map(([name, row]) => (
              <tr key={name}>
                <th scope="row"><code>{name}</code></th>
                <td>{row.library || "–"}</td>
                {a.ecosystems.map((e) => {
                  const item = row.by.get(e);
                  return item ? (
                    <td key={targetOf(e)} class={`figure share o-${look[item.class].color}`} style={{ "--share": "16%" }}>
                      <a href={linkTo(e, { q: name })} aria-label={`${name}, ${labelOf(e, a.ecosystems)}: ${fateName(item.class)} ${number(item.places.length)}`}>
                        <span aria-hidden="true">{look[item.class].sign}</span> {number(item.places.length)}
                      </a>
                    </td>
                  ) : (
                    <td key={targetOf(e)} class="figure faint">·<span class="hidden">{t("notBlocked")}</span></td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!everything && rows.length > rowsShown && (
        <button type="button" onClick={() => setEverything(true)}>{t("showAll")} ({number(rows.length)})</button>
      )}
    </Section>
  );
}

export function EcosystemPage({ raw }: { raw: RawAssessment }) {
  const { params } = route.value;
  const a = raw.assessment;
  const e = a.ecosystems.find((o) => targetOf(o) === params.pack) ?? a.ecosystems.find((o) => o.pack.name === params.pack) ?? a.ecosystems[0];
  const text = (params.q ?? "").toLowerCase();
  const wanted = (i: Item) =>
    (!params.library || (i.library || "other") === params.library) &&
    (!text || [i.name, i.message?.en, i.message?.zh, i.advice?.en, i.advice?.zh].some((s) => s?.toLowerCase().includes(text)));
  if (!e) return <p class="lead">{t("noCuda")}</p>;
  const blockers = e.blockers.filter(wanted);
  const hazards = e.hazards.filter(wanted);
  const libraries = [...new Set([...e.blockers, ...e.hazards].map((i) => i.library || "other"))].sort();
  return (
    <>
      <div class="tools">
        <label class="inline">
          <span>{t("ecosystem")}</span>
          <select value={targetOf(e)} onChange={(o) => (location.hash = href("ecosystem", { pack: o.currentTarget.value }))}>
            {a.ecosystems.map((o) => <option key={targetOf(o)} value={targetOf(o)}>{say(o.title)}{sentence(": ", "：")}{labelOf(o, a.ecosystems)}</option>)}
          </select>
        </label>
      </div>
      <h2 class="verdict">{named("verdict-", e.verdict)}</h2>
      <p class="lead">
        <strong>{percent(over(e.uses), all(e.uses))}</strong> {sentence("of the uses go over", "的用法可以迁移")}
        {sentence("; ", "；")}
        <strong>{number(blocked(e.uses))}</strong> {sentence("are blocked, by", "处受阻，涉及")} {count(e.blockers.length, "name", "个名称")}
        {sentence("; ", "；")}
        <strong>{number(toLookAt(e.uses))}</strong> {sentence("must be looked at", "处须复核")}
        {sentence(".", "。")}
        {a.kernels.length > 0 &&
          sentence(
            ` Of ${count(a.kernels.length, "kernel", "")}, ${number(kernelsOver(e))} go over.`,
            `${number(a.kernels.length)} 个核函数中有 ${number(kernelsOver(e))} 个可以迁移。`,
          )}
      </p>
      <FateBar uses={e.uses} />
      <ul class="legend">
        {fates.filter((f) => e.uses[f]).map((f) => (
          <li key={f}><FateBadge fate={f} /> {number(e.uses[f])} <span class="faint">{percent(e.uses[f], all(e.uses))}</span></li>
        ))}
      </ul>
      <div class="tools">
        <label class="field">
          <span>{t("search")}</span>
          <input type="search" value={params.q ?? ""} onInput={(o) => refine({ q: o.currentTarget.value })} />
        </label>
        <label class="inline">
          <span>{t("library")}</span>
          <select value={params.library ?? ""} onChange={(o) => refine({ library: o.currentTarget.value })}>
            <option value="">{t("all")}</option>
            {[...new Set([...libraries, ...(params.library ? [params.library] : [])])].map((l) => (
              <option key={l} value={l}>{l === "other" ? t("others") : l}</option>
            ))}
          </select>
        </label>
      </div>
      <Items title={t("stops")} lead={t("stopsLead")} none={t("stopsNone")} items={blockers} raw={raw} />
      {e.lacking.length > 0 && (
        <Section title={t("lacking")} lead={t("lackingLead")}>
          <table class="plain narrow-table">
            <thead>
              <tr>
                <th scope="col">{t("library")}</th>
                <th scope="col" class="figure">{t("blockedUses")}</th>
                <th scope="col" class="figure">{t("usesShort")}</th>
              </tr>
            </thead>
            <tbody>
              {e.lacking.map((l) => (
                <tr key={l.library}>
                  <th scope="row"><a href={linkTo(e, { library: l.library })}>{l.library}</a></th>
                  <td class="figure">{number(l.blocked)}</td>
                  <td class="figure">{number(l.uses)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      <Items title={t("check")} lead={t("checkLead")} none={t("checkNone")} items={hazards} raw={raw} />
      <Kernels a={a} e={e} />
      <div class="charts">
        <EvidenceOf e={e} />
        <EffortOf e={e} />
      </div>
      <p class="faint">{t("effortBasis")}</p>
    </>
  );
}

const itemsShown = 20;
const namesShown = 16;
const placesShown = 200;

function Items(props: { title: string; lead: string; none: string; items: Item[]; raw: RawAssessment }) {
  const { title, lead, none, items, raw } = props;
  const [everything, setEverything] = useState(false);
  const topics = useMemo(() => topicsOf(items), [items]);
  const titles = useMemo(
    () => Object.fromEntries(Object.entries(raw.catalogue).map(([id, [en, zh]]) => [id, { title: { en, zh } }])),
    [raw],
  );
  const filtered = route.value.params.q || route.value.params.library;
  if (!items.length)
    return (
      <Section title={title}>
        <p>{filtered ? t("nothingMatches") : none}</p>
      </Section>
    );
  return (
    <Section title={`${title} (${number(items.length)})`} lead={lead}>
      <ul class="groups">
        {(everything ? topics : topics.slice(0, itemsShown)).map((topic, n) => {
          const i = topic[0];
          return (
            <li key={n}>
              <div class="head">
                <FateBadge fate={i.class} />
                <span class="names">
                  {topic.slice(0, namesShown).map((o) => <code key={o.name}>{o.name}</code>)}
                  {topic.length > namesShown &&
                    sentence(`and ${number(topic.length - namesShown)} more`, `等 ${number(topic.length)} 个名称`)}
                </span>
                <span class="right">
                  <span class="faint">{t("effort")}{sentence(": ", "：")}</span>
                  <EffortBadge effort={i.effort} />
                  {!i.effortStated && i.effort !== "none" && <span class="faint"> {t("assumed")}</span>}
                </span>
              </div>
              <p>{say(topicText(topic.map(told), titles))}</p>
              {i.advice && <p class="faint">{t("advice")}{sentence(": ", "：")}{say(i.advice)}</p>}
              <Places raw={raw} places={topic.flatMap((o) => o.places)} />
            </li>
          );
        })}
      </ul>
      {!everything && topics.length > itemsShown && (
        <button type="button" onClick={() => setEverything(true)}>{t("showAll")} ({number(topics.length)})</button>
      )}
    </Section>
  );
}

function Places({ raw, places }: { raw: RawAssessment; places: number[] }) {
  const [open, setOpen] = useState(false);
  const { files, places: all } = raw.assessment;
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{count(places.length, "place", "处")}</summary>
      {open && (
        <ul class="diagnostics">
          {places.slice(0, placesShown).map((p) => (
            <li key={p}>
              <code>{files[all[p].file]}:{all[p].line}:{all[p].column}</code> <code class="faint">{raw.lines[p].trim()}</code>
            </li>
          ))}
          {places.length > placesShown && <li class="faint">{number(places.length - placesShown)} {t("more")}</li>}
        </ul>
      )}
    </details>
  );
}

function Kernels({ a, e }: { a: Assessment; e: Ecosystem }) {
  const stopped = e.kernels.filter((k) => k.fate === "blocked");
  if (!stopped.length) return null;
  return (
    <Section title={`${t("kernelsBlocked")} (${number(stopped.length)})`} lead={t("kernelsBlockedLead")}>
      <details>
        <summary>{t("showAll")}</summary>
        <ul class="plain-list">
          {stopped.slice(0, 500).map((k) => {
            const kernel = a.kernels[k.kernel];
            return (
              <li key={k.kernel}>
                <code>{kernel.name || "–"}</code> <span class="faint">{a.files[kernel.file]}:{kernel.line}</span>
                {k.by && <> · {k.by.slice(0, 8).map((n, i) => <Fragmented key={n} first={i === 0}><code>{n}</code></Fragmented>)}{k.by.length > 8 && " …"}</>}
              </li>
            );
          })}
        </ul>
      </details>
    </Section>
  );
}

function Fragmented({ first, children }: { first: boolean; children: ComponentChildren }) {
  return <>{!first && sentence(", ", "、")}{children}</>;
}

function EvidenceOf({ e }: { e: Ecosystem }) {
  const [rows, series] = useMemo(() => {
    const levels = evidences.map((l) => (l === "unstated" ? "unsourced" : l)).filter((l) => e.evidence[l]);
    const series: Series[] = [{ label: t("places"), color: "accent", values: levels.map((l) => e.evidence[l]) }];
    return [levels.map((l) => named("evidence-", l === "unsourced" ? "unstated" : l)), series] as const;
  }, [e, lang.value]);
  return rows.length ? <BarChart title={t("byEvidence")} rows={[...rows]} series={series} rowHeader={t("evidence")} note={t("aboutEvidence")} /> : null;
}

function EffortOf({ e }: { e: Ecosystem }) {
  const [rows, series] = useMemo(() => {
    const levels = [...efforts].reverse().filter((l) => e.effort[l]?.items);
    const series: Series[] = [
      { label: t("statedByPack"), color: "accent", values: levels.map((l) => e.effort[l].stated) },
      { label: t("assumedByClass"), color: "not-cuda", values: levels.map((l) => e.effort[l].items - e.effort[l].stated) },
    ];
    return [levels.map((l) => named("effort-", l)), series] as const;
  }, [e, lang.value]);
  return rows.length ? <BarChart title={t("effortThings")} rows={[...rows]} series={series} rowHeader={t("effort")} /> : null;
}

export function AssessNotSeen({ raw }: { raw: RawAssessment }) {
  const { source, files } = raw.assessment;
  const [everything, setEverything] = useState(false);
  const shown = everything ? source.unseen : source.unseen.slice(0, 100);
  return (
    <>
      <p class="lead">{t("notSeenLead")}</p>
      <ul>
        <li>{count(source.inactiveBranches, "inactive branch", "个未启用的分支", "inactive branches")}</li>
        <li>{count(source.uninstantiatedTemplates, "template never instantiated", "个从未实例化的模板", "templates never instantiated")}</li>
        <li>
          {count(source.unsettled, "everyday word that may or may not be CUDA's", "个可能是也可能不是 CUDA 的常用词", "everyday words that may or may not be CUDA's")}
        </li>
      </ul>
      <Section title={`${t("notWhole")} (${number(source.unseen.length)})`}>
        {source.unseen.length === 0 ? (
          <p class="faint">{t("none")}</p>
        ) : (
          <ul class="plain-list">
            {shown.map((u) => (
              <li key={u.file}>
                <code>{files[u.file]}</code> <span class="faint">{named("parse-", u.parse)}</span>
                {u.message && (
                  <ul class="diagnostics">
                    <li>
                      {u.line}:{u.column} <code>{u.message}</code>
                      {u.diagnostics > 1 && <span class="faint"> +{number(u.diagnostics - 1)}</span>}
                    </li>
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
        {shown.length < source.unseen.length && (
          <button type="button" onClick={() => setEverything(true)}>{t("showAll")} ({number(source.unseen.length)})</button>
        )}
      </Section>
    </>
  );
}

function AboutAssessment({ a }: { a: Assessment }) {
  const parsed = Object.entries(a.source.parse).filter(([, n]) => n).map(([state, n]) => `${number(n)} ${t(`parse-${state}` as Word)}`);
  return (
    <Section title={t("about")}>
      <dl class="facts">
        <Fact name={t("command")}><Command words={a.run.command} /></Fact>
        <Fact name={t("cudaHeaders")}>{a.headers === "embedded" ? t("embedded") : a.headers}</Fact>
        <Fact name={t("filesWithCuda")}>{parsed.join(sentence(", ", "，"))}</Fact>
        <Fact name={t("started")}>{a.run.started}</Fact>
        <Fact name={t("took")}>
          {sentence(`${a.run.seconds.toFixed(1)} s`, `${a.run.seconds.toFixed(1)} 秒`)} ·{" "}
          {count(a.source.translationUnits, "translation unit", "个翻译单元")} · {a.tool.name} {a.tool.version}
        </Fact>
      </dl>
      <Licences />
    </Section>
  );
}
