import { effect } from "@preact/signals";
import { render, type ComponentChildren } from "preact";
import type { RawAssessment } from "./assessment";
import { decode, type Lang, type RawReport } from "./data";
import { lang, named, number, say, sentence, t, type Word } from "./i18n";
import { href, route, type View } from "./route";
import { narrow, theme, type Theme } from "./theme";
import { AssessNotSeen, Ecosystems, EcosystemPage } from "./views/Assess";
import { Files } from "./views/Files";
import { Findings } from "./views/Findings";
import { NotSeen } from "./views/NotSeen";
import { Overview } from "./views/Overview";
import "./style.css";

interface Tab {
  view: View;
  word: Word;
  count?: number;
  page: () => ComponentChildren;
}

/** What the two kinds of report have in common: what was looked at, what for, and views of it. */
interface Book {
  lang: Lang;
  root: string;
  /** What stands after the arrow. */
  target: () => ComponentChildren;
  title: () => string;
  tabs: Tab[];
}

function migrationBook(raw: RawReport): Book {
  const report = decode(raw);
  return {
    lang: raw.lang,
    root: raw.root,
    target: () => (
      <>
        <span aria-label="→" class="arrow">→</span> <span>{say(report.packTitle)}</span>
        {raw.pack.sdk && <span class="faint"> SDK {raw.pack.sdk}{raw.pack.arch && sentence(`, ${raw.pack.arch}`, `，${raw.pack.arch}`)}</span>}
      </>
    ),
    title: () => `${raw.root} → ${say(report.packTitle)}`,
    tabs: [
      { view: "overview", word: "overview", page: () => <Overview report={report} /> },
      { view: "findings", word: "findings", count: report.findings.length, page: () => <Findings report={report} /> },
      { view: "files", word: "files", page: () => <Files report={report} /> },
      { view: "not-seen", word: "notSeen", page: () => <NotSeen report={report} /> },
    ],
  };
}

function assessmentBook(raw: RawAssessment): Book {
  const { root, ecosystems } = raw.assessment;
  return {
    lang: raw.lang,
    root,
    target: () => <span class="faint">{t("assessment")}</span>,
    title: () => `${root} · ${t("assessment")}`,
    tabs: [
      { view: "ecosystems", word: "ecosystems", count: ecosystems.length, page: () => <Ecosystems raw={raw} /> },
      { view: "ecosystem", word: "details", page: () => <EcosystemPage key={route.value.params.pack} raw={raw} /> },
      { view: "not-seen", word: "notSeen", page: () => <AssessNotSeen raw={raw} /> },
    ],
  };
}

function App({ book }: { book: Book }) {
  const tab = book.tabs.find((o) => o.view === route.value.view) ?? book.tabs[0];
  return (
    <div class={`app view-${tab.view} ${narrow.value ? "narrow" : ""}`}>
      <a class="skip" href="#content" onClick={(e) => (e.preventDefault(), document.getElementById("content")?.focus())}>
        {t("skip")}
      </a>
      <header class="top">
        <h1>
          <span class="brand">cuferry</span> <span class="from">{book.root}</span> {book.target()}
        </h1>
        <nav aria-label={t("views")}>
          {book.tabs.map((o) => (
            <a key={o.view} href={href(o.view)} aria-current={o === tab ? "page" : undefined}>
              {t(o.word)}
              {o.count !== undefined && <span class="faint"> {number(o.count)}</span>}
            </a>
          ))}
        </nav>
        <div class="switches">
          <label>
            <span class="hidden">{t("language")}</span>
            <select value={lang.value} onChange={(e) => (lang.value = e.currentTarget.value as Lang)}>
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
        {tab.page()}
      </main>
    </div>
  );
}

const app = document.getElementById("app")!;
try {
  const raw = JSON.parse(document.getElementById("cuferry-data")!.textContent!) as RawReport | RawAssessment;
  const book = raw.kind === "assess" ? assessmentBook(raw) : migrationBook(raw);
  lang.value = book.lang;
  effect(() => {
    document.documentElement.lang = lang.value === "zh" ? "zh-CN" : "en";
    const tab = book.tabs.find((o) => o.view === route.value.view) ?? book.tabs[0];
    document.title = `${t(tab.word)} · ${book.title()} · cuferry`;
  });
  app.textContent = "";
  render(<App book={book} />, app);
  performance.mark("cuferry-ready");
} catch (e) {
  app.textContent = `${t("broken")} (${e})`;
}
