// Every word of the page, in English and in Chinese.
import { signal } from "@preact/signals";
import type { Both, Lang } from "./data";

export const lang = signal<Lang>("en");

const words = {
  // the frame
  report: ["Migration report", "迁移报告"],
  skip: ["Skip to the content", "跳到正文"],
  views: ["Views", "视图"],
  overview: ["Overview", "概览"],
  findings: ["Findings", "结果"],
  files: ["Files", "文件"],
  notSeen: ["Not seen", "未看到的部分"],
  targets: ["Ecosystems", "各生态对比"],
  language: ["Language", "语言"],
  theme: ["Appearance", "外观"],
  themeAuto: ["as the system", "跟随系统"],
  themeLight: ["light", "浅色"],
  themeDark: ["dark", "深色"],
  broken: ["This report cannot be shown: its data is damaged.", "无法显示本报告：数据已损坏。"],

  // outcomes
  "migrated": ["migrated", "已迁移"],
  "review": ["to review", "待复核"],
  "unsupported": ["unsupported", "不支持"],
  "unmapped": ["unmapped", "无映射"],
  "kept": ["kept", "保留"],
  "not-cuda": ["not CUDA", "非 CUDA"],
  "about-migrated": ["rewritten; equivalent as far as the evidence says", "已改写；就现有依据而言等价"],
  "about-review": ["goes over, but behaviour may differ: look at it", "可以迁移，但行为可能不同：请复核"],
  "about-unsupported": ["the ecosystem has no counterpart", "目标生态没有对应功能"],
  "about-unmapped": ["the rule pack says nothing: a gap in the pack", "规则包没有说明：规则包的缺口"],
  "about-kept": ["correct as it is", "原样即正确"],
  "about-not-cuda": ["your own name, left alone", "项目自己的名称，未改动"],

  // effort, evidence, certainty, context, kinds
  outcome: ["Outcome", "结果类别"],
  effort: ["Effort", "工作量"],
  "effort-none": ["none", "无"],
  "effort-low": ["low", "低"],
  "effort-medium": ["medium", "中"],
  "effort-high": ["high", "高"],
  evidence: ["Evidence", "依据"],
  "evidence-vendor-header": ["vendor's header", "厂商头文件"],
  "evidence-vendor-source": ["vendor's own code", "厂商源码"],
  "evidence-port": ["someone's port", "他人的移植"],
  "evidence-vendor-table": ["vendor's mapping table", "厂商映射表"],
  "evidence-naming": ["regular renaming only", "仅按命名规律"],
  "evidence-unstated": ["no source stated", "未注明来源"],
  certainty: ["The parser", "解析器"],
  "certainty-confirmed": ["confirmed it", "已确认"],
  "certainty-unconfirmed": ["could not confirm it", "未能确认"],
  "certainty-refuted": ["refuted it: not CUDA's", "已否定：不是 CUDA 的"],
  where: ["Context", "位置"],
  "in-host": ["host code", "主机代码"],
  "in-device": ["device code", "设备代码"],
  "in-macro-body": ["macro body", "宏体"],
  "in-inactive": ["inactive branch", "未启用的分支"],
  "in-template": ["template", "模板"],
  "in-string": ["string", "字符串"],
  "in-macro-argument": ["macro argument", "宏实参"],
  "in-directive": ["preprocessor directive", "预处理指令"],
  "in-declaration": ["declaration", "声明"],
  "in-address": ["named without being called", "取名而未调用"],
  library: ["Library", "库"],
  kind: ["Kind", "种类"],
  "kind-function": ["function", "函数"],
  "kind-type": ["type", "类型"],
  "kind-enumerator": ["enumerator", "枚举值"],
  "kind-macro": ["macro", "宏"],
  "kind-field": ["field", "字段"],
  "kind-variable": ["variable", "变量"],
  "kind-include": ["#include", "#include"],
  "kind-namespace": ["namespace", "命名空间"],
  "kind-launch": ["kernel launch", "核函数启动"],
  "kind-attribute": ["attribute", "属性"],
  "kind-builtin": ["builtin", "内建"],
  "kind-feature": ["language feature", "语言特性"],
  "kind-text": ["text", "文本"],
  file: ["File", "文件"],
  name: ["Name", "名称"],
  places: ["Places", "处数"],
  place: ["Place", "位置"],
  line: ["line", "行"],
  rule: ["Rule", "规则"],
  advice: ["Advice", "建议"],
  becomes: ["becomes", "改为"],
  diagnostic: ["Diagnostic", "诊断"],
  fingerprint: ["Fingerprint", "指纹"],
  source: ["Source lines", "源代码行"],
  nowReads: ["Now reads", "现为"],
  noSource: ["The text of this file is not in the report: it would be too large.", "本报告未包含该文件的文本：体积过大。"],
  openFile: ["Open in the file's diff", "在文件对比中打开"],

  // overview
  noCuda: ["No CUDA was found.", "没有发现 CUDA。"],
  carried: ["go over or stay correct", "可迁移或原样即正确"],
  look: ["go over but must be looked at", "可迁移，但须复核"],
  stopped: ["have no counterpart or no rule", "没有对应功能或规则"],
  uses: ["Places that speak of CUDA, by outcome", "CUDA 用法，按结果分类"],
  byLibrary: ["By library", "按库"],
  byEvidence: ["What the carried-over places rest on", "已迁移部分的依据"],
  byEffort: ["Effort of what is left to do", "剩余工作的工作量"],
  asTable: ["The same as a table", "以表格显示"],
  stops: ["What stops it", "障碍"],
  stopsLead: ["No counterpart in the ecosystem, or no rule in the pack; what costs most first.", "目标生态没有对应功能，或规则包没有规则；工作量大者在前。"],
  stopsNone: ["Nothing: everything that was found has a counterpart.", "无：发现的一切都有对应功能。"],
  check: ["What must be checked", "须复核之处"],
  checkLead: ["It will compile; whether it does the same is for you to see.", "可以编译；是否行为一致，须由您判断。"],
  checkNone: ["Nothing.", "无。"],
  busiest: ["Files with most left to do", "剩余工作最多的文件"],
  busiestNone: ["None: no file has anything left to do.", "无：没有文件需要继续处理。"],
  all: ["All", "全部"],
  others: ["others", "其他"],
  about: ["About this run", "关于本次运行"],
  command: ["Command", "命令"],
  started: ["Started", "开始时间"],
  took: ["Took", "用时"],
  pack: ["Rule pack", "规则包"],
  cudaHeaders: ["CUDA headers", "CUDA 头文件"],
  embedded: ["cuferry's own declarations", "cuferry 自带的声明"],
  helperHeaders: ["Headers that came along; put include/ on the include path", "随附的头文件；请将 include/ 加入头文件搜索路径"],
  leftOut: ["What this page leaves out", "本页省略的内容"],

  // findings
  filters: ["Filters", "筛选"],
  search: ["Search names, texts, paths", "搜索名称、文字和路径"],
  clear: ["Clear all filters", "清除全部筛选"],
  filterFile: ["Path contains", "路径包含"],
  groupBy: ["Group by", "分组"],
  "group-same": ["same finding", "相同结果"],
  "group-file": ["file", "文件"],
  "group-library": ["library", "库"],
  "group-none": ["nothing", "不分组"],
  nothingMatches: ["Nothing matches these filters.", "没有符合筛选条件的结果。"],
  details: ["Details", "详情"],
  close: ["Close", "关闭"],
  previous: ["Previous", "上一处"],
  next: ["Next", "下一处"],
  pick: ["Pick a finding to read about it.", "选择一条结果以查看详情。"],
  keys: ["Arrow keys move, Enter opens, Right and Left open and close groups.", "方向键移动，Enter 打开，左右键展开或收起分组。"],
  sortBy: ["Sort by", "排序"],
  ascending: ["ascending", "升序"],
  descending: ["descending", "降序"],
  more: ["more", "更多"],
  showAll: ["Show all", "显示全部"],

  // files
  filterFiles: ["Find a file", "查找文件"],
  onlyOpen: ["only with something left to do", "仅显示尚有待办的文件"],
  noFile: ["Pick a file.", "请选择文件。"],
  unknownFile: ["This file is not in the report.", "报告中没有该文件。"],
  before: ["Before", "迁移前"],
  after: ["After", "迁移后"],
  margin: ["Findings", "结果"],
  marks: ["Show in the margin", "页边显示"],
  layout: ["Layout", "布局"],
  layoutSplit: ["side by side", "并排"],
  layoutUnified: ["one column", "单列"],
  wholeFile: ["Whole file", "整个文件"],
  changesOnly: ["Around changes and findings", "仅改动与结果附近"],
  nextFinding: ["Next finding", "下一条结果"],
  previousFinding: ["Previous finding", "上一条结果"],
  unchangedFile: ["Nothing changes in this file.", "此文件没有改动。"],
  notWritten: ["no output", "无输出"],
  cutPart: ["Of this large file, only what surrounds changes and findings is in the report.", "文件较大，报告仅包含改动与结果附近的内容。"],
  diagnostics: ["What the parser complained about", "解析器报告的问题"],
  diffKeys: ["n and p go from finding to finding.", "按 n 和 p 在结果之间移动。"],

  // not seen
  notSeenLead: [
    "What the parser could not vouch for. Nothing here is lost: CUDA in it was found by its tokens and is among the findings, but it could not be confirmed.",
    "解析器无法担保的部分。其中的 CUDA 用法没有遗漏：已按词法单元找到并列入结果，只是未能确认。",
  ],
  notSeenNone: ["The parser saw everything.", "解析器看到了全部内容。"],
  onlyCuda: ["only where CUDA is spoken of", "仅显示涉及 CUDA 的部分"],
  "parse-complete": ["parsed", "已解析"],
  "parse-partial": ["parsed with errors", "解析时有错误"],
  "parse-none": ["not parsed", "未解析"],
  "parse-failed": ["parser failed", "解析失败"],
  withErrors: ["Files that did not parse cleanly", "解析时有错误的文件"],
  withErrorsLead: ["What the errors broke was migrated by its tokens.", "受错误影响的部分按词法单元迁移。"],
  failed: ["Files on which the parser failed", "使解析器失败的文件"],
  failedLead: ["Migrated by their tokens alone.", "仅按词法单元迁移。"],
  unreached: ["Files that no translation unit reached", "未被任何翻译单元包含的文件"],
  unreachedLead: ["They speak of CUDA, but nothing that was parsed includes them.", "其中涉及 CUDA，但被解析的文件都未包含它们。"],
  inactive: ["Inactive branches", "未启用的分支"],
  inactiveLead: ["Left out by the preprocessor in every view of the file.", "在文件的所有视图中都被预处理器略去。"],
  templates: ["Templates never instantiated", "从未实例化的模板"],
  templatesLead: ["What depends on their parameters has no type yet.", "依赖模板参数的部分尚无类型。"],
  otherUnseen: ["Other lines not seen", "其他未看到的行"],
  otherUnseenLead: ["The parser did not get there.", "解析器未能到达。"],
  none: ["None.", "无。"],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof words;

export const t = (word: Word): string => words[word][lang.value === "zh" ? 1 : 0];
/** A word that the data names; itself where the page has no word for it. */
export const named = (prefix: string, value: string): string => {
  const w = (words as Record<string, [string, string]>)[prefix + value];
  return w ? w[lang.value === "zh" ? 1 : 0] : value;
};
export const say = (text: Both | undefined): string => (text ? text[lang.value] : "");
/** For sentences with figures in them: one function a language. */
export const sentence = (en: string, zh: string): string => (lang.value === "zh" ? zh : en);
export const number = (n: number): string => n.toLocaleString(lang.value === "zh" ? "zh-CN" : "en");
export const percent = (part: number, whole: number): string => {
  if (!whole) return "0 %";
  const p = (100 * part) / whole;
  const digits = p > 0 && (p < 1 || (p > 99 && p < 100)) ? 1 : 0;
  // Never 100 % where something is missing, nor 0 % where something is there.
  const s = p < 0.1 && p > 0 ? "< 0.1" : p > 99.9 && p < 100 ? "99.9" : p.toFixed(digits);
  return `${s} %`;
};
/** "1 place", "3 places". */
export const count = (n: number, en: string, zh: string, plural = en + "s"): string =>
  lang.value === "zh" ? `${number(n)} ${zh}` : `${number(n)} ${n === 1 ? en : plural}`;
