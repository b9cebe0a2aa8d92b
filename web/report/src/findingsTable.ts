// The findings as a table (TanStack Table): filtered, counted by facet, grouped, sorted.
import {
  createTable, getCoreRowModel, getExpandedRowModel, getFacetedRowModel, getFacetedUniqueValues, getFilteredRowModel,
  getGroupedRowModel, getSortedRowModel, type ColumnDef, type ColumnFiltersState, type FilterFn, type Row, type SortingState,
  type Table, type TableState,
} from "@tanstack/table-core";
import { attention, efforts, evidences, groupKey, topicKey, type Finding } from "./data";

/** What can be filtered by ticking. */
export const facets = ["outcome", "effort", "evidence", "library", "certainty", "kind"] as const;
export type Facet = (typeof facets)[number];
export const groupings = ["same", "reason", "file", "library", "none"] as const;
export type Grouping = (typeof groupings)[number];

const oneOf: FilterFn<Finding> = (row, column, ticked: string[]) => ticked.includes(row.getValue(column));
oneOf.autoRemove = (ticked?: string[]) => !ticked?.length;

const contains: FilterFn<Finding> = (row, column, text: string) => String(row.getValue(column)).toLowerCase().includes(text);
contains.autoRemove = (text?: string) => !text;

const leaves = (row: Row<Finding>): Row<Finding>[] =>
  row.subRows.length ? row.getLeafRows().filter((r) => !r.getIsGrouped()) : [row];

/** Orders by a number, least first; a group by the least in it. */
const rank = (key: (f: Finding) => number) => {
  const known = new WeakMap<Row<Finding>, number>();
  const of = (row: Row<Finding>) => {
    if (!row.getIsGrouped()) return key(row.original);
    let least = known.get(row);
    if (least === undefined) known.set(row, (least = leaves(row).reduce((n, r) => Math.min(n, key(r.original)), Infinity)));
    return least;
  };
  return (a: Row<Finding>, b: Row<Finding>) => of(a) - of(b);
};
const byText = (key: (f: Finding) => string) => (a: Row<Finding>, b: Row<Finding>) => {
  const [x, y] = [key(a.original), key(b.original)];
  return x < y ? -1 : x > y ? 1 : 0;
};
const byPlace = (a: Row<Finding>, b: Row<Finding>) =>
  a.original.file.index - b.original.file.index || a.original.line - b.original.line || a.original.column - b.original.column;

const columns: ColumnDef<Finding>[] = [
  { id: "outcome", accessorFn: (f) => f.outcome, filterFn: oneOf, sortingFn: rank((f) => attention(f.outcome)) },
  { id: "name", accessorFn: (f) => f.name, filterFn: oneOf, sortingFn: byText((f) => f.name.toLowerCase()) },
  { id: "effort", accessorFn: (f) => f.effort, filterFn: oneOf, sortingFn: rank((f) => -efforts.indexOf(f.effort)) },
  { id: "evidence", accessorFn: (f) => f.evidence, filterFn: oneOf, sortingFn: rank((f) => -evidences.indexOf(f.evidence)) },
  { id: "library", accessorFn: (f) => f.library, filterFn: oneOf, sortingFn: byText((f) => f.library) },
  { id: "certainty", accessorFn: (f) => f.certainty, filterFn: oneOf },
  { id: "kind", accessorFn: (f) => f.kind, filterFn: oneOf },
  { id: "file", accessorFn: (f) => f.file.path, filterFn: contains, sortingFn: byPlace },
  { id: "same", accessorFn: groupKey },
  { id: "reason", accessorFn: topicKey },
  {
    id: "text",
    accessorFn: (f) => [f.name, f.replacement, f.id, f.file.path, f.message?.en, f.message?.zh, f.advice?.en, f.advice?.zh].join("\n"),
    filterFn: contains,
  },
  { id: "count", accessorFn: () => 1, sortingFn: (a, b) => a.subRows.length - b.subRows.length },
];

export interface Query {
  ticked: Partial<Record<Facet | "name", string[]>>;
  file: string;
  text: string;
  grouping: Grouping;
  sorting: SortingState;
  expanded: Record<string, boolean>;
}

export function makeTable(findings: Finding[]): Table<Finding> {
  const table: Table<Finding> = createTable<Finding>({
    data: findings,
    columns,
    state: {},
    onStateChange: () => {},
    renderFallbackValue: null,
    enableMultiSort: true,
    groupedColumnMode: false,
    autoResetExpanded: false,
    autoResetPageIndex: false,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getFacetedRowModel: getFacetedRowModel(),
    getFacetedUniqueValues: getFacetedUniqueValues(),
    getGroupedRowModel: getGroupedRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getExpandedRowModel: getExpandedRowModel(),
  });
  return table;
}

/** The default order: what costs most, what is worst, what is met most often. */
const byNeed: SortingState = [
  { id: "outcome", desc: false },
  { id: "effort", desc: false },
  { id: "count", desc: true },
  { id: "name", desc: false },
  { id: "file", desc: false },
];
/** Of groups with various things in them, the fullest first. */
const byFullness: SortingState = [{ id: "outcome", desc: false }, { id: "count", desc: true }, ...byNeed];

export function apply(table: Table<Finding>, q: Query): void {
  const filters: ColumnFiltersState = [
    ...Object.entries(q.ticked).map(([id, value]) => ({ id, value })),
    { id: "file", value: q.file.toLowerCase() },
    { id: "text", value: q.text.toLowerCase() },
  ].filter((f) => f.value?.length);
  const order = q.grouping === "file" || q.grouping === "library" ? byFullness : byNeed;
  const sorting = [...q.sorting, ...order];
  const state: TableState = {
    ...table.initialState,
    columnFilters: filters,
    grouping: q.grouping === "none" ? [] : [q.grouping],
    sorting: sorting.filter((s, i) => sorting.findIndex((o) => o.id === s.id) === i),
    expanded: q.expanded,
  };
  table.setOptions((old) => ({ ...old, state }));
}

/** The findings under a row: itself, or those of its group, in the order shown. */
export const findingsOf = (row: Row<Finding>): Finding[] => leaves(row).map((r) => r.original);
