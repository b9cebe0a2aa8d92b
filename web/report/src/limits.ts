// What did not fit into the page, in words.
import type { Report } from "./data";
import { count, number, sentence } from "./i18n";

export function limitsSaid(report: Report): string[] {
  const { findingsLeftOut } = report.raw.limits;
  const part = report.files.filter((f) => f.cut === "part").length;
  const none = report.files.filter((f) => f.cut === "all").length;
  const said: string[] = [];
  if (findingsLeftOut)
    said.push(
      sentence(
        `${number(findingsLeftOut)} findings that ask for least attention; the JSON report has them all`,
        `关注度最低的 ${number(findingsLeftOut)} 条结果；JSON 报告中有全部结果`,
      ),
    );
  if (part)
    said.push(
      sentence(
        `of ${count(part, "large file", "")}, what is far from changes and findings`,
        `${number(part)} 个大文件中远离改动与结果的部分`,
      ),
    );
  if (none) said.push(sentence(`the text of ${count(none, "file", "")}`, `${number(none)} 个文件的文本`));
  return said;
}
