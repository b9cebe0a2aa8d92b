import type { Finding } from "../data";

const short = (s: string) => s.length <= 60 && !s.includes("\n");

/**
 * `cudaMalloc → musaMalloc`; a replacement of several lines is shown with the source instead, and of a group one that
 * differs from place to place.
 */
export function Change({ finding: f, group }: { finding: Finding; group?: Finding[] }) {
  const changed =
    f.replacement !== undefined &&
    f.replacement !== f.spelling &&
    short(f.replacement) &&
    (group?.every((o) => o.replacement === f.replacement) ?? true);
  return (
    <span class="change">
      <code>{f.name}</code>
      {changed && (
        <>
          <span class="arrow" aria-label="→"> → </span>
          <code>{f.replacement}</code>
        </>
      )}
    </span>
  );
}
