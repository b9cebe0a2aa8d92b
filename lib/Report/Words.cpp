// The words of the reports for people: outcomes, kinds, evidence.

#include "Terminal.h"
#include "cuferry/Report.h"

using namespace cuferry;

Outcome cuferry::outcomeOf(DiagnosticId Id) {
  return static_cast<Outcome>(Id / 1000 - 1);
}

const Text &cuferry::outcomeTitle(Outcome O) {
  return OutcomeTitles[static_cast<size_t>(O)];
}

const Text &cuferry::outcomeMeaning(Outcome O) {
  static const Text Meanings[] = {
      {"rewritten; equivalent as far as the evidence of the rule says",
       "已改写；就规则的依据而言等价"},
      {"rewritten or kept, but behaviour may differ: look at the place",
       "已改写或保留，但行为可能不同：请检查该位置"},
      {"the pack states that the ecosystem has no counterpart; left as it is",
       "规则包说明该生态没有对应项；保持原样"},
      {"the pack says nothing; left as it is", "规则包没有说明；保持原样"},
      {"right as it is in this ecosystem", "在该生态中保持原样即正确"},
      {"the project's own name, not CUDA's", "工程自己的名称，不属于 CUDA"}};
  return Meanings[static_cast<size_t>(O)];
}

const Text &cuferry::kindTitle(MentionKind K) {
  switch (K) {
#define KIND(Kind, En, Zh)                                                     \
  case MentionKind::Kind: {                                                    \
    static const Text T = {En, Zh};                                            \
    return T;                                                                  \
  }
    KIND(Function, "function", "函数")
    KIND(Type, "type", "类型")
    KIND(Enumerator, "enumerator", "枚举值")
    KIND(Macro, "macro", "宏")
    KIND(Field, "field of a structure", "结构体字段")
    KIND(Variable, "variable", "变量")
    KIND(Include, "header", "头文件")
    KIND(Namespace, "namespace", "命名空间")
    KIND(Launch, "kernel launch", "核函数启动")
    KIND(Attribute, "attribute", "属性")
    KIND(Builtin, "built-in variable", "内建变量")
    KIND(Feature, "feature of the language", "语言特性")
    KIND(Text, "text in a string", "字符串中的文本")
#undef KIND
  }
  llvm_unreachable("all kinds named");
}

const Text &cuferry::effortTitle(Effort E) {
  return EffortTitles[static_cast<size_t>(E)];
}

const Text &cuferry::evidenceMeaning(EvidenceLevel L) {
  static const Text Meanings[] = {
      {"the vendor's public header declares the target",
       "厂商公开的头文件声明了目标名称"},
      {"the vendor's own code uses the target", "厂商自己的代码使用了目标名称"},
      {"somebody's port uses the target", "已有移植使用了目标名称"},
      {"only the vendor's generated mapping says so: the target may not exist",
       "仅有厂商生成的映射表：目标名称可能并不存在"},
      {"only the regular naming says so: the target may not exist",
       "仅凭命名规律：目标名称可能并不存在"}};
  return Meanings[static_cast<size_t>(L)];
}

std::string cuferry::diagnosticPage(const DiagnosticInfo &D, Language Lang,
                                    bool AsMarkdown) {
  bool Zh = Lang == Language::Chinese;
  Outcome O = outcomeOf(D.Id);
  std::string Page = AsMarkdown ? "# " : "";
  Page += diagnosticName(D.Id) + (Zh ? "：" : ": ");
  Page += (Zh ? D.TitleZh : D.Title).str() + "\n\n";
  Page += Zh ? "结果：" : "Outcome: ";
  Page += outcomeTitle(O).in(Lang) + (Zh ? "（" : " (") +
          outcomeMeaning(O).in(Lang) + (Zh ? "）。" : ").") + "\n\n";
  Page += (Zh ? D.ExplanationZh : D.Explanation).str() + "\n";
  return Page;
}
