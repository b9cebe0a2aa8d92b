// A chart on a canvas, with a table beside it that says the same to those who do not see the canvas.
import { Chart as ChartJs, BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend } from "chart.js";
import { useEffect, useRef } from "preact/hooks";
import { lang, number, t } from "../i18n";
import { color, dark } from "../theme";

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

export interface Series {
  label: string;
  /** A colour of style.css, without `--`. */
  color: string;
  values: number[];
  /** Where a click on a bar leads. */
  href?: (row: number) => string;
}

/** "By library. runtime: migrated 40, to review 1. .." */
const inWords = (title: string, rows: string[], series: Series[]) =>
  [
    title,
    ...rows.map((row, i) => `${row}: ${series.filter((s) => s.values[i]).map((s) => `${s.label} ${number(s.values[i])}`).join(", ")}`),
  ].join(". ");

export function BarChart(props: { title: string; rows: string[]; series: Series[]; rowHeader: string; note?: string }) {
  const { title, rows, series, rowHeader } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDark, language] = [dark.value, lang.value];
  const stacked = series.length > 1;
  const height = rows.length * 26 + (stacked ? 76 : 44);

  useEffect(() => {
    const text = color("text");
    ChartJs.defaults.font.family = getComputedStyle(document.body).fontFamily;
    const chart = new ChartJs(canvas.current!, {
      type: "bar",
      data: {
        labels: rows,
        datasets: series.map((s) => ({
          label: s.label,
          data: s.values,
          backgroundColor: color(s.color),
          maxBarThickness: 20,
          borderWidth: 0,
        })),
      },
      options: {
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        interaction: { mode: "nearest", axis: "y", intersect: true },
        plugins: {
          legend: { display: stacked, position: "bottom", labels: { color: text, boxWidth: 12, boxHeight: 12 } },
          tooltip: { callbacks: { label: (c) => `${c.dataset.label}: ${number(Number(c.raw))}` } },
        },
        scales: {
          x: { stacked, ticks: { color: text, precision: 0, maxTicksLimit: 6 }, grid: { color: color("line") } },
          y: { stacked, ticks: { color: text, autoSkip: false }, grid: { display: false } },
        },
        onClick: (_, elements) => {
          const e = elements[0];
          const to = e && series[e.datasetIndex].href?.(e.index);
          if (to) location.hash = to;
        },
        onHover: (event, elements) => {
          const target = event.native?.target as HTMLElement | null;
          if (target) target.style.cursor = elements.length ? "pointer" : "";
        },
      },
    });
    return () => chart.destroy();
  }, [rows, series, isDark, language]);

  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {props.note && <p class="faint small">{props.note}</p>}
      <div class="canvas" style={{ height: `${height}px` }}>
        <canvas ref={canvas} role="img" aria-label={inWords(title, rows, series)} />
      </div>
      <details>
        <summary>{t("asTable")}</summary>
        <div class="scroll">
          <table class="plain">
            <caption class="hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{rowHeader}</th>
                {series.map((s) => <th scope="col" class="figure">{s.label}</th>)}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr>
                  <th scope="row">{row}</th>
                  {series.map((s) => (
                    <td class="figure">
                      {s.values[i] && s.href ? <a href={s.href(i)}>{number(s.values[i])}</a> : s.values[i] ? number(s.values[i]) : "–"}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
