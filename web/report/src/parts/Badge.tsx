import type { Effort, Outcome } from "../data";
import { named, t } from "../i18n";

/** A sign beside the colour, for those who do not see the colour. */
export const signs: Record<Outcome, string> = {
  migrated: "✓",
  review: "!",
  unsupported: "✕",
  unmapped: "?",
  kept: "=",
  "not-cuda": "○",
};

export function OutcomeBadge({ outcome, quiet }: { outcome: Outcome; quiet?: boolean }) {
  return (
    <span class={`badge o-${outcome}`} title={quiet ? t(outcome) : undefined}>
      <span aria-hidden="true" class="sign">{signs[outcome]}</span>
      <span class={quiet ? "hidden" : ""}>{t(outcome)}</span>
    </span>
  );
}

export function EffortBadge({ effort }: { effort: Effort }) {
  if (effort === "none") return <span class="faint">–<span class="hidden">{t("effort-none")}</span></span>;
  return <span class={`effort e-${effort}`}>{named("effort-", effort)}</span>;
}
