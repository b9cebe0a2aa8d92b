// A long list of which only the rows in view are in the page (TanStack Virtual), as one stop of the Tab key: arrows move
// between rows. For assistive technology each row says where it stands among all.
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "preact/hooks";

export interface RowKeys {
  onEnter?: (row: number) => void;
  onRight?: (row: number) => void;
  onLeft?: (row: number) => void;
}

interface Props extends RowKeys {
  label: string;
  role: "grid" | "treegrid" | "listbox";
  count: number;
  height: number;
  current: number;
  onCurrent: (row: number) => void;
  /** The cells or the text of a row. */
  row: (index: number) => ComponentChildren;
  rowProps?: (index: number) => Record<string, unknown>;
  head?: ComponentChildren;
  columns?: number;
}

export function VirtualRows(props: Props) {
  const { label, role, count, height, current, onCurrent, row, rowProps, head, columns } = props;
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const wantsFocus = useRef(false);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // The head row sticks to the top of the box and hides what is below it.
    scrollPaddingStart: head ? height : 0,
    paddingStart: 0,
    onChange: () => redraw(undefined),
  };
  const virtual = useMemo(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options), []);
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => virtual.measure(), [virtual, height]);

  const at = Math.min(Math.max(current, 0), count - 1);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [virtual, at, count]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const e = box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    if (e) {
      e.focus({ preventScroll: true });
      wantsFocus.current = false;
    }
  });

  const move = (to: number) => {
    wantsFocus.current = true;
    onCurrent(Math.min(Math.max(to, 0), count - 1));
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 2);
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(at + page),
      PageUp: () => move(at - page),
      Home: () => move(0),
      End: () => move(count - 1),
      Enter: () => props.onEnter?.(at),
      " ": () => props.onEnter?.(at),
      ArrowRight: () => props.onRight?.(at),
      ArrowLeft: () => props.onLeft?.(at),
    };
    const step = steps[e.key];
    if (!step || !(e.target as HTMLElement).dataset.row) return;
    e.preventDefault();
    wantsFocus.current = true;
    step();
  };

  const list = role === "listbox";
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={box}
      class="rows"
      role={role}
      aria-label={label}
      aria-rowcount={list ? undefined : count + (head ? 1 : 0)}
      aria-colcount={list ? undefined : columns}
      onKeyDown={onKeyDown}
    >
      {head}
      <div class="all" role={list ? "presentation" : "rowgroup"} style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map((item) => (
          <div
            key={item.key as number}
            data-row={item.index}
            class="row"
            role={list ? "option" : "row"}
            aria-rowindex={list ? undefined : item.index + (head ? 2 : 1)}
            aria-setsize={list ? count : undefined}
            aria-posinset={list ? item.index + 1 : undefined}
            aria-selected={item.index === at}
            tabIndex={item.index === at || (at < 0 && item.index === 0) ? 0 : -1}
            style={{ height: `${height}px`, transform: `translateY(${item.start}px)` }}
            onClick={() => {
              wantsFocus.current = true;
              onCurrent(item.index);
              props.onEnter?.(item.index);
            }}
            {...rowProps?.(item.index)}
          >
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
