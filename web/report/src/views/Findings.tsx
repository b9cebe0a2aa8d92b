import type { Row } from "@tanstack/table-core";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  attention, byAttention, certainties, efforts, evidences, groupsOf, needsAttention, topicText, type Finding, type Report,
} from "../data";
import { apply, facets, findingsOf, groupings, makeTable, type Facet, type Grouping, type Query } from "../findingsTable";
import { count, lang, named, number, say, sentence, t, type Word } from "../i18n";
import { EffortBadge, OutcomeBadge } from "../parts/Badge";
import { Change } from "../parts/Change";
import { FindingDetails, placeOf } from "../parts/FindingDetails";
import { VirtualRows } from "../parts/VirtualRows";
import { refine, route } from "../route";
import { narrow } from "../theme";

const rowHeight = 38;
const narrowRowHeight = 64;

const orders: Partial<Record<Facet, readonly string[]>> = {
  outcome: byAttention,
  effort: [...efforts].reverse(),
  evidence: evidences,
  certainty: certainties,
};
const prefixes: Record<Facet, string> = {
  outcome: "",
  effort: "effort-",
  evidence: "evidence-",
  library: "",
  certainty: "certainty-",
  kind: "kind-",
};
const facetValue = (facet: Facet, value: string) =>
  facet === "library" ? (value === "other" ? t("others") : value) : named(prefixes[facet], value);

export function Findings({ report }: { report: Report }) {
  const params = route.value.params;
  const [expanded, setExpanded] = useState<Record<string, boolean>>({});
  const [row, setRow] = useState(-1);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const details = useRef<HTMLElement>(null);

  const grouping = (groupings as readonly string[]).includes(params.group ?? "") ? (params.group as Grouping) : "same";
  const query: Query = useMemo(() => {
    const ticked: Query["ticked"] = {};
    for (const facet of facets) if (params[facet]) ticked[facet] = params[facet].split(",");
    if (params.name) ticked.name = [params.name];
    const [by, direction] = (params.sort ?? "").split(":");
    return {
      ticked,
      file: params.file ?? "",
      text: params.q ?? "",
      grouping,
      sorting: by ? [{ id: by, desc: direction === "desc" }] : [],
      expanded,
    };
  }, [params, expanded]);

  const table = useMemo(() => makeTable(report.findings), [report]);
  apply(table, query);
  const rows = table.getExpandedRowModel().rows;
  const matching = table.getFilteredRowModel().rows.length;
  const selected = report.findings.find((f) => f.fingerprint === params.f);

  const filtered = Object.keys(query.ticked).length > 0 || query.file !== "" || query.text !== "";
  const narrowed = (change: Record<string, string | undefined>) => {
    setRow(-1);
    refine({ ...change, f: undefined });
  };

  const select = (f: Finding | undefined) => refine({ f: f?.fingerprint });
  const toggle = (r: Row<Finding>, open = !expanded[r.id]) => setExpanded({ ...expanded, [r.id]: open });
  const enter = (index: number) => {
    const r = rows[index];
    if (!r) return;
    if (r.getIsGrouped()) toggle(r);
    if (!r.getIsGrouped() || grouping === "same") {
      select(r.original);
      if (narrow.value) requestAnimationFrame(() => details.current?.focus());
    }
  };

  // Neighbours of what is shown: the same thing at its other places.
  const siblings = useMemo(() => {
    if (!selected) return [];
    const group = table.getGroupedRowModel().rows.map(findingsOf).find((g) => g.includes(selected));
    return grouping === "none" || !group ? table.getSortedRowModel().rows.map((r) => r.original) : group;
  }, [selected, table, query]);
  const place = selected ? siblings.indexOf(selected) : -1;

  useEffect(() => {
    const close = (e: KeyboardEvent) => {
      if (e.key === "Escape" && params.f) {
        refine({ f: undefined });
        document.querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
      }
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [params.f]);

  const filters = (
    <div class="filters">
      <label class="field">
        <span>{t("search")}</span>
        <input type="search" value={query.text} onInput={(e) => narrowed({ q: e.currentTarget.value })} />
      </label>
      <label class="field">
        <span>{t("filterFile")}</span>
        <input type="search" value={query.file} onInput={(e) => narrowed({ file: e.currentTarget.value })} />
      </label>
      {facets.map((facet) => (
        <FacetBox
          key={facet}
          facet={facet}
          counts={table.getColumn(facet)!.getFacetedUniqueValues() as Map<string, number>}
          ticked={query.ticked[facet] ?? []}
          onChange={(ticked) => narrowed({ [facet]: ticked.join(",") })}
        />
      ))}
    </div>
  );

  return (
    <div class={`findings by-${grouping} ${selected ? "with-details" : ""}`}>
      <aside class="side" aria-label={t("filters")}>
        {narrow.value ? (
          <details open={filtersOpen} onToggle={(e) => setFiltersOpen(e.currentTarget.open)}>
            <summary>{t("filters")}</summary>
            {filters}
          </details>
        ) : (
          filters
        )}
      </aside>
      <section class="main" aria-label={t("findings")}>
        <div class="tools">
          <p role="status" class="matching">
            {count(matching, "finding", "条结果")}
            {matching !== report.findings.length && (
              <span class="faint"> / {number(report.findings.length)}</span>
            )}
          </p>
          {query.ticked.name && (
            <button type="button" class="chip" onClick={() => narrowed({ name: undefined })}>
              {t("name")}: <code>{query.ticked.name.join(", ")}</code> <span aria-hidden="true">×</span>
              <span class="hidden">{t("clear")}</span>
            </button>
          )}
          {filtered && (
            <button
              type="button"
              class="quiet"
              onClick={() => narrowed(Object.fromEntries([...facets, "name", "file", "q"].map((k) => [k, undefined])))}
            >
              {t("clear")}
            </button>
          )}
          <label class="inline right">
            <span>{t("groupBy")}</span>
            <select value={grouping} onChange={(e) => narrowed({ group: e.currentTarget.value })}>
              {groupings.map((g) => <option value={g}>{t(`group-${g}` as Word)}</option>)}
            </select>
          </label>
        </div>
        {matching === 0 ? (
          <p class="empty">{t("nothingMatches")}</p>
        ) : (
          <VirtualRows
            label={`${t("findings")}. ${t("keys")}`}
            role={grouping === "none" ? "grid" : "treegrid"}
            count={rows.length}
            height={narrow.value ? narrowRowHeight : rowHeight}
            columns={6}
            current={row}
            onCurrent={setRow}
            onEnter={enter}
            onRight={(i) => rows[i]?.getIsGrouped() && toggle(rows[i], true)}
            onLeft={(i) => {
              const r = rows[i];
              if (r?.getIsGrouped()) toggle(r, false);
              else if (r?.parentId) setRow(rows.findIndex((o) => o.id === r.parentId));
            }}
            head={<Head sort={params.sort ?? ""} />}
            rowProps={(i) => {
              const r = rows[i];
              const group = r.getIsGrouped();
              return {
                "aria-level": grouping === "none" ? undefined : group ? 1 : 2,
                "aria-expanded": group ? !!expanded[r.id] : undefined,
                class: `row ${group ? "group" : "leaf"} ${!group && r.original === selected ? "shown" : ""}`,
              };
            }}
            row={(i) => <Cells row={rows[i]} grouping={grouping} open={!!expanded[rows[i].id]} catalogue={report.catalogue} />}
          />
        )}
      </section>
      <aside class="details" ref={details} tabIndex={-1} aria-label={t("details")}>
        {selected ? (
          <>
            <div class="tools">
              {place >= 0 && siblings.length > 1 && (
                <>
                  <button type="button" disabled={place === 0} onClick={() => select(siblings[place - 1])}>
                    <span aria-hidden="true">‹</span> {t("previous")}
                  </button>
                  <span class="faint">
                    {number(place + 1)} / {number(siblings.length)}
                  </span>
                  <button type="button" disabled={place === siblings.length - 1} onClick={() => select(siblings[place + 1])}>
                    {t("next")} <span aria-hidden="true">›</span>
                  </button>
                </>
              )}
              <button type="button" class="right" onClick={() => select(undefined)}>
                {t("close")}
              </button>
            </div>
            <FindingDetails finding={selected} report={report} />
          </>
        ) : (
          <p class="faint">{t("pick")}</p>
        )}
      </aside>
    </div>
  );
}

const sortable = ["outcome", "name", "count", "library", "effort", "evidence"] as const;
const headWords: Record<(typeof sortable)[number], Word> = {
  outcome: "outcome",
  name: "name",
  count: "places",
  library: "library",
  effort: "effort",
  evidence: "evidence",
};

function Head({ sort }: { sort: string }) {
  const [by, direction] = sort.split(":");
  return (
    <div class="row head" role="row" aria-rowindex={1}>
      {sortable.map((column) => {
        const on = by === column;
        const desc = direction === "desc";
        return (
          <span
            key={column}
            role="columnheader"
            class={`c-${column}`}
            aria-sort={on ? (desc ? "descending" : "ascending") : "none"}
          >
            <button
              type="button"
              title={`${t("sortBy")}: ${t(headWords[column])}`}
              onClick={() => {
                // First the order that is asked for most, then the other one, then the table's own.
                const first = column === "count" ? "desc" : "asc";
                const second = first === "desc" ? "asc" : "desc";
                refine({ sort: !on ? `${column}:${first}` : direction === first ? `${column}:${second}` : undefined });
              }}
            >
              {t(headWords[column])}
              <span aria-hidden="true" class="sort">{on ? (desc ? "▾" : "▴") : ""}</span>
            </button>
          </span>
        );
      })}
    </div>
  );
}

/** Of "toys have no counterpart of x: toys have no graphs", what a row has room for: the reason. */
const reasonOf = (statement: string) => statement.match(/(?:: |：)(.{8,})$/s)?.[1] ?? statement;

/** The end of a place tells it from its neighbours, so it comes first. */
function Place({ finding: f }: { finding: Finding }) {
  const slash = f.file.path.lastIndexOf("/") + 1;
  return (
    <>
      <code>{f.file.path.slice(slash)}:{f.line}:{f.column}</code>
      {slash > 0 && <span class="faint about"> {f.file.path.slice(0, slash)}</span>}
    </>
  );
}

/** The names under a row that gives their reason, one finding of each. */
const namesUnder = new WeakMap<Row<Finding>, Finding[]>();
function namesOf(row: Row<Finding>): Finding[] {
  let names = namesUnder.get(row);
  if (!names) namesUnder.set(row, (names = groupsOf(findingsOf(row)).map((g) => g.first)));
  return names;
}

function ReasonOf({ row, catalogue }: { row: Row<Finding>; catalogue: Report["catalogue"] }) {
  const names = namesOf(row);
  const few = names.slice(0, 3).map((f) => f.name).join(sentence(", ", "、"));
  return (
    <>
      {say(topicText(names, catalogue))}
      {names.length > 1 && (
        <span class="faint about">
          {names.length > 3
            ? sentence(`${few} and ${number(names.length - 3)} more`, `${few} 等 ${number(names.length)} 个名称`)
            : few}
        </span>
      )}
    </>
  );
}

interface CellsProps {
  row: Row<Finding>;
  grouping: Grouping;
  open: boolean;
  catalogue: Report["catalogue"];
}

function Cells({ row, grouping, open, catalogue }: CellsProps) {
  const f = row.original;
  if (row.getIsGrouped() && grouping !== "same") {
    const all = findingsOf(row);
    const worst = all.reduce((a, b) => (attention(b.outcome) < attention(a.outcome) ? b : a));
    const hardest = all.reduce((a, b) => (efforts.indexOf(b.effort) > efforts.indexOf(a.effort) ? b : a));
    return (
      <>
        <span role="gridcell" class="c-outcome">
          <span aria-hidden="true" class="twist">{open ? "▾" : "▸"}</span>
          <OutcomeBadge outcome={worst.outcome} />
        </span>
        <span role="gridcell" class="c-name">
          {grouping === "reason" ? (
            <ReasonOf row={row} catalogue={catalogue} />
          ) : (
            <code>{grouping === "file" ? f.file.path : facetValue("library", f.library)}</code>
          )}
        </span>
        <span role="gridcell" class="c-count">{number(all.length)}</span>
        <span role="gridcell" class="c-library" />
        <span role="gridcell" class="c-effort"><EffortBadge effort={hardest.effort} /></span>
        <span role="gridcell" class="c-evidence" />
      </>
    );
  }
  const group = row.getIsGrouped();
  return (
    <>
      <span role="gridcell" class="c-outcome">
        {group && <span aria-hidden="true" class="twist">{open ? "▾" : "▸"}</span>}
        <OutcomeBadge outcome={f.outcome} />
      </span>
      <span role="gridcell" class="c-name">
        {group || grouping !== "same" ? <Change finding={f} group={group ? findingsOf(row) : undefined} /> : <Place finding={f} />}
        {group && needsAttention(f.outcome) && <span class="faint about"> {reasonOf(say(f.statement))}</span>}
        {!group && grouping !== "same" && (
          <span class="faint about"> {grouping === "file" ? `${f.line}:${f.column}` : placeOf(f)}</span>
        )}
      </span>
      <span role="gridcell" class="c-count">{group ? number(row.subRows.length) : ""}</span>
      <span role="gridcell" class="c-library">{f.library === "other" ? "–" : f.library}</span>
      <span role="gridcell" class="c-effort"><EffortBadge effort={f.effort} /></span>
      <span role="gridcell" class="c-evidence">{f.evidence === "unstated" ? "–" : named("evidence-", f.evidence)}</span>
    </>
  );
}

function FacetBox(props: {
  facet: Facet;
  counts: Map<string, number>;
  ticked: string[];
  onChange: (ticked: string[]) => void;
}) {
  const { facet, counts, ticked, onChange } = props;
  const [all, setAll] = useState(false);
  const values = useMemo(() => {
    const order = orders[facet];
    const known = new Set([...counts.keys(), ...ticked]);
    const list = [...known];
    return order
      ? list.sort((a, b) => order.indexOf(a) - order.indexOf(b))
      : list.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  }, [counts, ticked, lang.value]);
  const shown = all ? values : values.filter((v, i) => i < 8 || ticked.includes(v));
  return (
    <fieldset>
      <legend>{facet === "outcome" ? t("outcome") : t(facet)}</legend>
      {shown.map((v) => (
        <label key={v} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(v)}
            onChange={(e) => onChange(e.currentTarget.checked ? [...ticked, v] : ticked.filter((o) => o !== v))}
          />
          <span class="what">{facet === "outcome" ? <OutcomeBadge outcome={v as Finding["outcome"]} /> : facetValue(facet, v)}</span>
          <span class="faint">{number(counts.get(v) ?? 0)}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {number(values.length - shown.length)} {t("more")}
        </button>
      )}
    </fieldset>
  );
}
