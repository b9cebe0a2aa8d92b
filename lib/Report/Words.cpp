// The words of the reports for people: outcomes, kinds, evidence, doubts.

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

const Text &cuferry::doubtTitle(Doubt D) {
  switch (D) {
#define DOUBT(Name, En, Zh)                                                    \
  case Doubt::Name: {                                                          \
    static const Text T = {En, Zh};                                            \
    return T;                                                                  \
  }
    DOUBT(None, "the parser did not see it", "语法分析未见到此处")
    DOUBT(Inactive, "in a branch that is not active", "位于未激活的分支")
    DOUBT(Dependent, "in a template that is not instantiated",
          "位于未实例化的模板")
    DOUBT(NotParsed, "in code that did not parse", "位于未能解析的代码")
    DOUBT(Unexpanded, "in a macro that is not expanded", "位于未展开的宏")
    DOUBT(Pasted, "made or taken apart by ##", "由 ## 拼接或拆分")
    DOUBT(InString, "inside a string literal", "位于字符串中")
    DOUBT(UserDefined, "the project declares or defines it itself",
          "由工程自身声明或定义")
    DOUBT(UserMember, "member of something that is not CUDA's",
          "非 CUDA 类型的成员")
    DOUBT(UserScope, "qualified by a namespace that is not CUDA's",
          "由非 CUDA 的命名空间限定")
    DOUBT(MacroParam, "parameter of a macro", "宏参数")
    DOUBT(Mixed,
          "CUDA's in some instantiations or translation units, the project's "
          "in others",
          "在部分实例化或翻译单元中为 CUDA 名称，在其余中为工程自身的名称")
    DOUBT(Unknown, "looks like CUDA's, but no known version has it",
          "看似 CUDA 名称，但已知版本中均不存在")
#undef DOUBT
  }
  llvm_unreachable("all doubts named");
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
