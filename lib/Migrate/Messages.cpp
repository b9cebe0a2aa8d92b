//===- Messages.cpp - what a finding says ---------------------------------===//

#include "Messages.h"
#include "Diag.h"
#include "cuferry/DoubtTitle.h"
#include "cuferry/Features.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

/// "a, b": the targets of a header.
static std::string headerList(const Decision &D) {
  return llvm::join(D.Headers, ", ");
}

/// " [bytes = 4096]": what the feature carries, where that was asked for or
/// nothing else is said.
static std::string valueList(const Finding &F, const Decision &D) {
  bool IsAskedFor = D.TheFeature && llvm::any_of(D.TheFeature->Where,
                                                 [](const FeatureCondition &C) {
                                                   return !C.OfDevice;
                                                 });
  if (F.What.Values.empty() || (F.Result != Outcome::Kept && !IsAskedFor))
    return "";
  std::string List;
  for (const FeatureValue &V : F.What.Values)
    List += (List.empty() ? " [" : ", ") + V.Name + " = " + V.Value;
  return List + "]";
}

/// A feature by its title, with the name that packs and `explain` know.
static Text featureName(const Finding &F, const Decision &D) {
  const FeatureInfo *Info = features::find(F.What.Name);
  std::string Name = F.What.Name + valueList(F, D);
  if (!Info)
    return {Name, Name};
  return {Info->Title.str() + " (" + Name + ")",
          Info->TitleZh.str() + "（" + Name + "）"};
}

/// The names that cannot be read off the place: what ## makes, and of a kernel
/// in a string those that are called otherwise in the ecosystem or missing.
static Text hiddenNames(const Mention &M, const RulePack &Pack) {
  llvm::SmallVector<llvm::StringRef, 8> Names;
  llvm::StringRef(M.Detail).split(Names, ", ", -1, /*KeepEmpty=*/false);
  if (M.Why == Doubt::InString)
    llvm::erase_if(Names, [&](llvm::StringRef Name) {
      return !Pack.mayRename(Name) && !Pack.lacks(Name);
    });
  else if (M.Why != Doubt::Pasted)
    Names.clear();
  if (Names.empty())
    return {};
  std::string List = llvm::join(Names, ", ");
  return {": " + List, "：" + List};
}

static Text mainText(const Finding &F, const Decision &D,
                     const RulePack &Pack) {
  const std::string &Name = F.What.Name;
  const std::string &Detail = F.What.Detail;
  std::string En = Pack.Title.in(Language::English);
  std::string Zh = Pack.Title.in(Language::Chinese);
  if (En.empty())
    En = Zh = Pack.Name;
  Text About = Detail.empty() ? Text{} : Text{": " + Detail, "：" + Detail};
  Text Made = hiddenNames(F.What, Pack);
  switch (F.Id) {
  case diag::Renamed:
  case diag::RenamedReview:
    return {Name + " is " + D.NewText + " in " + En,
            Name + " 在 " + Zh + " 中为 " + D.NewText};
  case diag::RenamedRegularly:
    return {Name + " renamed to " + D.NewText + " by the naming of " + En +
                " alone",
            Name + " 仅按 " + Zh + " 的命名规律改为 " + D.NewText};
  case diag::CallRewritten:
    return {"call of " + Name + " rewritten for " + En,
            Name + " 的调用已按 " + Zh + " 改写"};
  case diag::StatementRewritten:
    return {"statement with " + Name + " rewritten for " + En,
            "含 " + Name + " 的语句已按 " + Zh + " 改写"};
  case diag::StatementRemoved:
    return {En + " needs no " + Name + "; the statement was removed",
            Zh + " 不需要 " + Name + "，语句已删除"};
  case diag::LaunchRewritten:
    return {"kernel launch rewritten for " + En,
            "核函数启动已按 " + Zh + " 改写"};
  case diag::FieldRewritten:
    return {"access to " + Name + " rewritten for " + En,
            "对 " + Name + " 的访问已按 " + Zh + " 改写"};
  case diag::StartNotPlaced: {
    std::string Start = D.TheRule->AtProgramStart;
    return {Name + " is migrated for " + En +
                ", which needs at the program's "
                "start, and no main was found: " +
                Start,
            Name + " 已按 " + Zh +
                " 迁移，但程序开始处需要以下代码，而未找到 main：" + Start};
  }
  case diag::RewrittenReview:
    return {Name + " rewritten for " + En, Name + " 已按 " + Zh + " 改写"};
  case diag::HeaderReplaced:
  case diag::HeaderReview:
    if (D.Headers.empty())
      return {Name + " removed", Name + " 已移除"};
    return {Name + " is " + headerList(D) + " in " + En,
            Name + " 在 " + Zh + " 中为 " + headerList(D)};
  case diag::HeaderRemoved:
    return {En + " needs no " + Name, Zh + " 不需要 " + Name};
  case diag::RenamedUnconfirmed:
  case diag::LikelyUnconfirmed:
  case diag::RewrittenUnconfirmed:
    if (D.What == Decision::Header)
      return {Name + " replaced", Name + " 已替换"};
    if (D.What == Decision::Fill)
      return {Name + " rewritten for " + En, Name + " 已按 " + Zh + " 改写"};
    return {Name + " renamed to " + D.NewText, Name + " 已改为 " + D.NewText};
  case diag::PartOfRewrite:
    return {"went into the rewritten construct around it",
            "已并入外层的改写结构"};
  case diag::FeatureReview: {
    Text Feature = featureName(F, D);
    return {Feature.En + ": to be checked for " + En + Made.En,
            Feature.Zh + "：须针对 " + Zh + " 检查" + Made.Zh};
  }
  case diag::NameInString:
    return {"a string names CUDA" + About.En + "; strings are not edited",
            "字符串中有 CUDA 名称" + About.Zh + "；字符串不会被修改"};
  case diag::PastedName:
    return {"CUDA name made by token pasting" + About.En + "; not edited",
            "由记号拼接产生的 CUDA 名称" + About.Zh + "；未作修改"};
  case diag::ConditionNamesBoth:
    return {Name + " is left: the condition names " + D.NewText + " of " + En +
                " already",
            Name + " 保持原样：条件中已有 " + Zh + " 的 " + D.NewText};
  case diag::OwnDefinitionBypassed:
    return {"the project's own " + Name +
                ", in a branch that is not active, was left; uses of it are "
                "migrated for " +
                En + " and no longer come here",
            "工程自身定义的 " + Name +
                " 位于未激活的分支，未作改动；其使用处已按 " + Zh +
                " 迁移，不再经过此处"};
  case diag::SourceBecomesCxx:
    return {Name + " was migrated, and the result is C++: this file is C",
            Name + " 已迁移，但结果为 C++，而该文件是 C 源文件"};
  case diag::EqualLabels:
    return {Name + " became " + D.NewText +
                ", which this switch has a label for already",
            Name + " 变为 " + D.NewText + "，而该 switch 中已有此标签"};
  case diag::KeptReview:
    return {Name + " is the same in " + En + ", with a difference",
            Name + " 在 " + Zh + " 中同名，但有差异"};
  case diag::UnconfirmedNotRenamed:
    return {Name + " has a counterpart in " + En + ", but was left alone",
            Name + " 在 " + Zh + " 中有对应名称，但未作改动"};
  case diag::FeatureUnsupported: {
    Text Feature = featureName(F, D);
    return {Feature.En + ": not possible in " + En + Made.En,
            Feature.Zh + "：在 " + Zh + " 中不可行" + Made.Zh};
  }
  case diag::NoCounterpart:
  case diag::HeaderUnsupported:
    return {En + " has no counterpart of " + Name,
            Zh + " 没有与 " + Name + " 对应的功能"};
  case diag::CallUnsupported:
    return {En + " has no counterpart of this use of " + Name,
            Zh + " 没有与 " + Name + " 的这种用法对应的功能"};
  case diag::LeftWithCall:
    return {Name + " left with the call around it, which cannot be migrated",
            Name + " 随无法迁移的外层调用保持原样"};
  case diag::NoRule:
    return {"the pack " + Pack.Name + " has no rule for " + Name,
            "规则包 " + Pack.Name + " 没有针对 " + Name + " 的规则"};
  case diag::NoPatternFits:
    return {"no pattern of the pack " + Pack.Name + " fits this use of " + Name,
            "规则包 " + Pack.Name + " 没有适用于 " + Name + " 此处用法的模式"};
  case diag::FileNotMigrated:
    return {Name + " was left: cuferry itself crashed while it migrated this "
                   "file",
            Name + " 保持原样：cuferry 在迁移该文件时自身崩溃"};
  case diag::UnknownName:
    return {Name + " looks like CUDA's, but no known version has it",
            Name + " 看似 CUDA 名称，但已知版本中均不存在"};
  case diag::HeaderUnmapped:
    return {"the pack " + Pack.Name + " does not know " + Name,
            "规则包 " + Pack.Name + " 未提及 " + Name};
  case diag::LaunchUnmapped:
    return {"the pack " + Pack.Name + " has no rule for this kernel launch",
            "规则包 " + Pack.Name + " 没有适用于此核函数启动的规则"};
  case diag::Kept:
  case diag::SameName:
    return {Name + " is the same in " + En, Name + " 在 " + Zh + " 中相同"};
  case diag::CommonUnconfirmed:
    return {Name + " is an everyday word, and the parser did not confirm that "
                   "CUDA is meant",
            Name + " 是常用词，语法分析未确认此处指 CUDA"};
  case diag::StringKept:
    return {"nothing to rename in this string", "字符串中没有需要改名的内容"};
  case diag::PastedKept:
    return {"nothing to rename in this token pasting",
            "记号拼接中没有需要改名的内容"};
  case diag::FeatureNotRated: {
    Text Feature = featureName(F, D);
    return {"the pack " + Pack.Name + " does not rate " + Feature.En,
            "规则包 " + Pack.Name + " 未评定" + Feature.Zh};
  }
  case diag::LaunchKept:
    return {"kernel launches are the same in " + En,
            "核函数启动在 " + Zh + " 中相同"};
  case diag::HeaderKept:
    return {Name + " is the same in " + En, Name + " 在 " + Zh + " 中相同"};
  case diag::FeatureKept: {
    Text Feature = featureName(F, D);
    return {Feature.En + ": as it is in " + En,
            Feature.Zh + "：在 " + Zh + " 中保持原样"};
  }
  case diag::UserDefined:
    return {Name + " is the project's own" + About.En,
            Name + " 由工程自身定义" + About.Zh};
  case diag::UserMember:
    return {Name + " is a member of the project's own type" + About.En,
            Name + " 是工程自有类型的成员" + About.Zh};
  case diag::UserScope:
    return {Name + " is in the project's own namespace" + About.En,
            Name + " 位于工程自有命名空间" + About.Zh};
  case diag::MacroParameter:
    return {Name + " is a macro's parameter", Name + " 是宏的参数"};
  default:
    return {Name + " is not CUDA's" + About.En,
            Name + " 不属于 CUDA" + About.Zh};
  }
}

/// What the deciding rule says about reason and advice.
struct Said {
  Text Reason, Advice;
  Effort Cost = Effort::None;
};

static Said saidBy(const Decision &D) {
  if (const Rule *R = D.TheRule)
    return {R->Review.empty() ? R->Because : R->Review, R->Instead, R->Cost};
  if (const HeaderRule *H = D.TheHeader)
    return {H->Review.empty() ? H->Because : H->Review, H->Instead, H->Cost};
  if (const FeatureRule *F = D.TheFeature)
    return {F->Because, F->Instead, F->Cost};
  return {};
}

/// The rule's own words where it gives any: an effort nobody stated is judged
/// by the outcome.
static Effort effortOf(const Finding &F, Effort Stated) {
  if (Stated != Effort::None || F.Id == diag::LeftWithCall)
    return Stated;
  switch (F.Result) {
  case Outcome::Review:
    return Effort::Low;
  case Outcome::Unsupported:
  case Outcome::Unmapped:
    return Effort::Medium;
  default:
    return Effort::None;
  }
}

/// What to do where the pack says nothing, and so advises nothing.
static Text adviceOnGap(DiagnosticId Id) {
  switch (Id) {
  case diag::NoRule:
    return {"look for the counterpart in the vendor's documentation, and add a "
            "rule to the pack",
            "请在厂商文档中查找对应项，并向规则包添加规则"};
  case diag::NoPatternFits:
  case diag::LaunchUnmapped:
    return {"cuferry explain FILE:LINE says of each pattern why it does not "
            "fit",
            "用 cuferry explain FILE:LINE 查看各模式不适用的原因"};
  case diag::UnknownName:
    return {"where the project or its build defines it, nothing is to be done; "
            "else find out which library has it",
            "如由工程或其构建自行定义，则无需处理；否则请查明它来自哪个库"};
  case diag::OwnDefinitionBypassed:
    return {"give the definition the new name as well, or take the branch away",
            "请将该定义一并改为新名称，或删除该分支"};
  case diag::FileNotMigrated:
    return {"report it to cuferry's authors with the file; migrate the rest of "
            "it by cutting out what it crashes on",
            "请连同该文件报告给 cuferry "
            "的作者；去掉引起崩溃的部分后可迁移其余内容"};
  case diag::HeaderUnmapped:
    return {"find out what of it is used, and add the header to the pack",
            "请查明用到其中的哪些内容，并将该头文件加入规则包"};
  default:
    return {};
  }
}

void describe(Finding &F, const Decision &D, const RulePack &Pack) {
  F.Message = mainText(F, D, Pack);
  Said S = saidBy(D);
  bool SpeaksOfThis = F.Result == Outcome::Review ||
                      F.Result == Outcome::Unsupported || D.TheFeature;
  // What a name's own rule notes does not matter where its call stays.
  if (SpeaksOfThis && !S.Reason.empty() && F.Id != diag::LeftWithCall) {
    F.Reason = S.Reason;
    F.Message.En += ": " + S.Reason.in(Language::English);
    F.Message.Zh += "：" + S.Reason.in(Language::Chinese);
  }
  if (D.IsUnconfirmed) {
    F.Statement = F.Message;
    const Text &Why = doubtTitle(F.What.Why);
    bool HasDetail = !F.What.Detail.empty();
    F.Message.En += "; unconfirmed: " + Why.En +
                    (HasDetail ? " (" + F.What.Detail + ")" : "");
    F.Message.Zh += "；未经确认：" + Why.Zh +
                    (HasDetail ? "（" + F.What.Detail + "）" : "");
  }
  F.Message.Zh = closeChinese(F.Message.Zh);
  F.Statement.Zh = closeChinese(F.Statement.Zh);
  F.Advice = S.Advice.empty() ? adviceOnGap(F.Id) : S.Advice;
  F.Cost = effortOf(F, S.Cost);
  F.IsCostStated = S.Cost != Effort::None;
}

std::string closeChinese(llvm::StringRef Text) {
  // Chinese characters and full-width marks take three bytes, from E2 BA 80 on.
  auto IsWide = [](llvm::StringRef Char) {
    return Char.size() == 3 && Char >= "\xe2\xba\x80";
  };
  std::string Out;
  for (size_t I = 0; I != Text.size(); ++I)
    if (Text[I] != ' ' || I < 3 || !IsWide(Text.substr(I - 3, 3)) ||
        !IsWide(Text.substr(I + 1, 3)))
      Out += Text[I];
  return Out;
}

Text includeMessage(bool IsRenamed, llvm::StringRef NewName, bool IsHeaders) {
  std::string Name = NewName.str();
  if (IsRenamed)
    return {"the included file is now called " + Name,
            "所包含的文件现名为 " + Name};
  if (IsHeaders)
    return {"the included file keeps its name, since as " + Name +
                " it would stand in the way of the system's header",
            "所包含的文件保留原名，因为改为 " + Name +
                " 后会遮蔽系统的同名头文件"};
  return {"the included file keeps its name, since " + Name +
              " is another file of the project",
          "所包含的文件保留原名，因为 " + Name + " 是工程中的另一个文件"};
}

} // namespace cuferry
