//===- Contenders.cpp - which rule won over which -------------------------===//

#include "cuferry/Contenders.h"
#include "../Rules/Glob.h"
#include "Match.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

/// A condition as packs write it.
static std::string written(const Condition &C) {
  std::string Values = llvm::join(C.Alternatives, ", ");
  std::string Not = C.Negated ? "not " : "";
  switch (C.What) {
  case Condition::Is:
    return "$" + C.Hole + ": " + Not + Values;
  case Condition::Type:
    return "$" + C.Hole + ": { type: " + Not + Values + " }";
  case Condition::Pure:
    return "$" + C.Hole + ": { pure: " + Not + Values + " }";
  case Condition::ArgCount:
    return "args: " + Not + Values;
  case Condition::ResultUse:
    return "result: " + Not + Values;
  case Condition::AtMost:
    return "$" + C.Hole + ": { at-most: " + Not + Values + " }";
  case Condition::Context:
    return "context: " + Not + Values;
  }
  return "";
}

static std::string written(llvm::ArrayRef<PatternArg> Args) {
  std::string Out;
  for (const PatternArg &A : Args) {
    Out += Out.empty() ? "" : ", ";
    switch (A.What) {
    case PatternArg::Hole:
      Out += "$" + A.Name + (A.Default ? " = " + *A.Default : "");
      break;
    case PatternArg::Rest:
      Out += "$" + A.Name + "...";
      break;
    case PatternArg::Literal:
      Out += A.Name;
      break;
    }
  }
  return Out;
}

static std::string written(const Pattern &P) {
  switch (P.What) {
  case Pattern::Call:
    return P.Name + "(" + written(P.Args) + ")";
  case Pattern::Statement:
    return P.Name + "(" + written(P.Args) + ");";
  case Pattern::Launch:
    return "$" + P.BaseHole + "<<<" + written(P.Config) + ">>>(" +
           written(P.Args) + ")";
  case Pattern::Field:
    return "$" + P.BaseHole + "." + P.Name;
  }
  return "";
}

static std::string written(llvm::ArrayRef<TemplatePiece> To) {
  std::string Out;
  for (const TemplatePiece &T : To)
    Out += T.What == TemplatePiece::Literal ? T.Text
           : T.What == TemplatePiece::Hole  ? "$" + T.Text
                                            : "$" + T.Text + "...";
  return Out;
}

static Text sayRule(const Rule &R) {
  std::string What = R.Match ? written(*R.Match) : R.Name;
  std::string Where;
  for (const Condition &C : R.Where)
    Where += (Where.empty() ? "" : "; ") + written(C);
  Text If;
  if (!Where.empty())
    If = {" where " + Where, "，条件：" + Where};
  switch (R.Action) {
  case RuleAction::Rename:
    return {"renames " + What + " to " + R.Target + If.En,
            "将 " + What + " 改名为 " + R.Target + If.Zh};
  case RuleAction::Regular:
    return {"says that the regular name of " + What + " exists",
            "说明 " + What + " 按规律得到的名称存在"};
  case RuleAction::Keep:
    return {"keeps " + What + If.En, "保留 " + What + If.Zh};
  case RuleAction::Unsupported:
    return {"calls " + What + " unsupported" + If.En,
            "说明 " + What + " 不受支持" + If.Zh};
  case RuleAction::Rewrite:
    return {"rewrites " + What + " to " + written(R.To) + If.En,
            "将 " + What + " 改写为 " + written(R.To) + If.Zh};
  }
  return {};
}

/// Why the pattern of \p R does not fit at \p M.
static Text whyNot(const Rule &R, const Mention &M, const SourceFile &File) {
  Rule Bare = R;
  Bare.Where.clear();
  Bare.To.clear();
  if (matchRule(Bare, M, File)) {
    for (const Condition &C : R.Where) {
      Bare.Where = {C};
      if (!matchRule(Bare, M, File))
        return {"its condition does not hold, or the parser does not know: " +
                    written(C),
                "条件不成立，或语法分析无从得知：" + written(C)};
    }
    return {"an argument with side effects would be evaluated twice",
            "有副作用的参数会被求值两次"};
  }
  const Pattern &P = *R.Match;
  if (P.What == Pattern::Field)
    return {"the object before the field is not known", "字段之前的对象未知"};
  if (M.CallIndex < 0)
    return {"the name is not called here", "此处没有调用该名称"};
  const Call &C = File.Calls[M.CallIndex];
  if (P.What == Pattern::Launch && File.Content[C.Whole.end() - 1] != ')')
    return {"the kernel's arguments stand elsewhere", "核函数的实参不在此处"};
  if (C.IsOpaque && P.What != Pattern::Launch)
    return {"a directive stands among the arguments", "参数之间有预处理指令"};
  if (C.TemplateArgs && P.What != Pattern::Launch)
    return {"the call has template arguments", "调用带有模板参数"};
  if (P.What == Pattern::Statement && !C.Statement)
    return {"the call is not a statement of its own", "调用不是单独的语句"};
  size_t Least = llvm::count_if(P.Args, [](const PatternArg &A) {
    return A.What != PatternArg::Rest && !A.Default;
  });
  bool HasRest = llvm::any_of(
      P.Args, [](const PatternArg &A) { return A.What == PatternArg::Rest; });
  if (C.Args.size() < Least || (!HasRest && C.Args.size() > P.Args.size()))
    return {"the call has " + llvm::utostr(C.Args.size()) + " arguments",
            "调用有 " + llvm::utostr(C.Args.size()) + " 个参数"};
  return {"an argument is not what the pattern says",
          "有一个参数与模式所写的不同"};
}

namespace {

class Contest {
public:
  Contest(const Finding &F, const SourceFile &File, const RulePack &Pack)
      : F(F), M(F.What), File(File), Pack(Pack) {}

  std::vector<Contender> run() {
    if (M.Kind == MentionKind::Include) {
      headers();
    } else if (M.Kind == MentionKind::Feature) {
      feature();
    } else {
      patterns();
      names();
      namings();
      feature();
    }
    settle();
    return std::move(Out);
  }

private:
  template <typename T> Contender &add(const T &From, Text Says) {
    Contender C;
    C.Origin = From.Origin;
    C.Basis = From.Basis;
    C.Says = std::move(Says);
    Out.push_back(std::move(C));
    return Out.back();
  }

  void patterns() {
    for (const Rule *R : Pack.patternsFor(M.Name)) {
      Contender &C = add(*R, sayRule(*R));
      Depths.push_back({R->Depth, true});
      if (!matchRule(*R, M, File)) {
        C.What = Contender::DoesNotFit;
        C.Why = whyNot(*R, M, File);
      }
    }
  }

  void names() {
    std::vector<const Rule *> Found;
    for (const Rule &R : Pack.rules())
      if (!R.Match &&
          (R.IsGlob ? matchGlob(R.Name, M.Name).has_value() : R.Name == M.Name))
        Found.push_back(&R);
    llvm::stable_sort(Found, [](const Rule *A, const Rule *B) {
      return std::tuple(A->Depth, A->IsGlob, B->Name.size(), B->Where.size()) <
             std::tuple(B->Depth, B->IsGlob, A->Name.size(), A->Where.size());
    });
    for (const Rule *R : Found) {
      Contender &C = add(*R, sayRule(*R));
      Depths.push_back({R->Depth, false});
      for (const Condition &Where : R->Where)
        if (!holdsInContext(Where, M.Context)) {
          C.What = Contender::DoesNotFit;
          C.Why = {
              "its condition does not hold, or the parser does not know: " +
                  written(Where),
              "条件不成立，或语法分析无从得知：" + written(Where)};
        }
    }
  }

  void namings() {
    for (const Naming &N : Pack.namings()) {
      StringRef Subject = StringRef(N.From).contains("::")
                              ? StringRef(M.Name)
                              : StringRef(M.Name).rsplit("::").second;
      if (Subject.empty())
        Subject = M.Name;
      auto Star = matchGlob(N.From, Subject);
      if (!Star)
        continue;
      // Those of other libraries do not speak of it at all.
      if ((!N.In.empty() && !llvm::is_contained(N.In, M.Library)) ||
          (!N.Kinds.empty() &&
           !llvm::is_contained(N.Kinds, mentionKindName(M.Kind))))
        continue;
      Contender &C = add(N, {"the naming " + N.From + " to " + N.To,
                             "命名规律 " + N.From + " 到 " + N.To});
      Depths.push_back({0, false});
      if (llvm::any_of(N.Except, [&](StringRef Glob) {
            return matchGlob(Glob, M.Name) || matchGlob(Glob, Subject);
          })) {
        C.What = Contender::DoesNotFit;
        C.Why = {"it excepts this name", "已将该名称排除"};
      }
    }
  }

  void headers() {
    StringRef Name = StringRef(M.Name).trim("<>\"");
    std::vector<const HeaderRule *> Found;
    for (const HeaderRule &H : Pack.headers())
      if (matchGlob(H.Header, Name))
        Found.push_back(&H);
    llvm::stable_sort(Found, [](const HeaderRule *A, const HeaderRule *B) {
      return std::tuple(A->Depth, A->Header.find('*') != std::string::npos,
                        B->Header.size()) <
             std::tuple(B->Depth, B->Header.find('*') != std::string::npos,
                        A->Header.size());
    });
    for (const HeaderRule *H : Found) {
      std::string To = llvm::join(H->Targets, ", ");
      if (H->Unsupported)
        add(*H, {"calls <" + H->Header + "> unsupported",
                 "说明 <" + H->Header + "> 不受支持"});
      else if (H->Keep)
        add(*H, {"keeps <" + H->Header + ">", "保留 <" + H->Header + ">"});
      else if (To.empty())
        add(*H, {"drops <" + H->Header + ">", "去掉 <" + H->Header + ">"});
      else
        add(*H, {"replaces <" + H->Header + "> by " + To,
                 "将 <" + H->Header + "> 替换为 " + To});
      Depths.push_back({H->Depth, false});
    }
  }

  void feature() {
    if (const FeatureRule *R = Pack.feature(M.Name)) {
      add(*R, {"rates the feature: " + outcomeName(R->Result).str(),
               "评定该特性：" + outcomeName(R->Result).str()});
      Depths.push_back({0, false});
    }
  }

  /// The finding says which one decided; the others fell behind it.
  void settle() {
    auto Winner = llvm::find_if(Out, [this](const Contender &C) {
      return F.Rule && C.Origin == *F.Rule && C.What != Contender::DoesNotFit;
    });
    // A rule of an argument's call may have swallowed it: then none of these.
    if (Winner == Out.end()) {
      for (Contender &C : Out)
        if (C.What != Contender::DoesNotFit)
          C.Why = {"not asked: see the message", "未采用：见消息"};
      return;
    }
    Winner->What = Contender::Won;
    size_t Best = Winner - Out.begin();
    for (auto [I, C] : llvm::enumerate(Out))
      if (C.What == Contender::Outranked)
        C.Why = whyBehind(I, Best);
  }

  Text whyBehind(size_t I, size_t Best) const {
    if (Out[I].Origin.Pack != Out[Best].Origin.Pack &&
        Depths[I].first >= Depths[Best].first)
      return {"the nearer pack wins", "更近的规则包优先"};
    if (Depths[Best].second && !Depths[I].second)
      return {"a pattern that fits wins over a rule for the name",
              "适用的模式优先于名称规则"};
    if (Depths[Best].second)
      return {"the other pattern has more conditions or stands first",
              "另一模式条件更多或在前"};
    if (StringRef(Out[I].Says.En).starts_with("the naming"))
      return {"a rule wins over a naming, and an earlier naming over a later",
              "规则优先于命名规律，在前的命名规律优先于在后的"};
    return {"an exact name wins over a glob, a longer glob over a shorter, "
            "conditions over none",
            "精确名称优先于通配符，较长的通配符优先于较短的，有条件的优先于无条"
            "件的"};
  }

  const Finding &F;
  const Mention &M;
  const SourceFile &File;
  const RulePack &Pack;
  std::vector<Contender> Out;
  /// Parallel to Out: steps of `extends` away, and whether it is a pattern.
  std::vector<std::pair<unsigned, bool>> Depths;
};

} // namespace

std::vector<Contender> contenders(const Finding &F, const SourceFile &File,
                                  const RulePack &Pack) {
  return Contest(F, File, Pack).run();
}

} // namespace cuferry
