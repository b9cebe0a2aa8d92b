import { effect } from "@preact/signals";
import { render } from "preact";
import { decode, type RawReport, type Report } from "./data";
import { lang, named, number, say, t } from "./i18n";
import { href, route, views, type View } from "./route";
import { narrow, theme, type Theme } from "./theme";
import { Files } from "./views/Files";
import { Findings } from "./views/Findings";
import { NotSeen } from "./views/NotSeen";
import { Overview } from "./views/Overview";
import "./style.css";

const pages: Record<View, { word: "overview" | "findings" | "files" | "notSeen"; view: (p: { report: Report }) => unknown }> = {
  overview: { word: "overview", view: Overview },
  findings: { word: "findings", view: Findings },
  files: { word: "files", view: Files },
  "not-seen": { word: "notSeen", view: NotSeen },
};

function App({ report }: { report: Report }) {
  const { view } = route.value;
  const Page = pages[view].view as (p: { report: Report }) => preact.JSX.Element;
  const { raw } = report;
  return (
    <div class={`app view-${view} ${narrow.value ? "narrow" : ""}`}>
      <a class="skip" href="#content" onClick={(e) => (e.preventDefault(), document.getElementById("content")?.focus())}>
        {t("skip")}
      </a>
      <header class="top">
        <h1>
          <span class="brand">cuferry</span>{" "}
          <span class="from">{raw.root}</span> <span aria-label="→" class="arrow">→</span> <span>{say(report.packTitle)}</span>
          {raw.pack.sdk && <span class="faint"> SDK {raw.pack.sdk}</span>}
        </h1>
        <nav aria-label={t("views")}>
          {views.map((v) => (
            <a key={v} href={href(v)} aria-current={v === view ? "page" : undefined}>
              {t(pages[v].word)}
              {v === "findings" && <span class="faint"> {number(report.findings.length)}</span>}
            </a>
          ))}
        </nav>
        <div class="switches">
          <label>
            <span class="hidden">{t("language")}</span>
            <select
              value={lang.value}
              onChange={(e) => (lang.value = e.currentTarget.value as "en" | "zh")}
            >
              <option value="en" lang="en">English</option>
              <option value="zh" lang="zh-CN">中文</option>
            </select>
          </label>
          <label>
            <span class="hidden">{t("theme")}</span>
            <select value={theme.value} onChange={(e) => (theme.value = e.currentTarget.value as Theme)}>
              {(["auto", "light", "dark"] as const).map((v) => (
                <option key={v} value={v}>
                  {t("theme")}: {named("theme", v[0].toUpperCase() + v.slice(1))}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Page report={report} />
      </main>
    </div>
  );
}

const app = document.getElementById("app")!;
try {
  const report = decode(JSON.parse(document.getElementById("cuferry-data")!.textContent!) as RawReport);
  lang.value = report.raw.lang;
  effect(() => {
    document.documentElement.lang = lang.value === "zh" ? "zh-CN" : "en";
    document.title = `${t(pages[route.value.view].word)} · ${report.raw.root} → ${say(report.packTitle)} · cuferry`;
  });
  app.textContent = "";
  render(<App report={report} />, app);
  performance.mark("cuferry-ready");
} catch (e) {
  app.textContent = `${t("broken")} (${e})`;
}
