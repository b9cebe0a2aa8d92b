// What the pages are made of: parts with a heading, facts, a command line.
import type { ComponentChildren } from "preact";
import { t } from "../i18n";

export function Section({ title, lead, children }: { title: string; lead?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {lead && <p class="faint">{lead}</p>}
      {children}
    </section>
  );
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A command may name hundreds of files. */
export function Command({ words }: { words: string[] }) {
  const line = words.join(" ");
  if (line.length < 400) return <code class="block">{line}</code>;
  return (
    <details>
      <summary><code>{line.slice(0, 200)} …</code></summary>
      <code class="block">{line}</code>
    </details>
  );
}

/** The licences of what the page is made of; the build puts them there. */
export function Licences() {
  const text = (document.getElementById("licences") as HTMLTemplateElement | null)?.content.textContent;
  return (
    <details class="licences">
      <summary>{t("licences")}</summary>
      <pre lang="en">{text}</pre>
    </details>
  );
}
