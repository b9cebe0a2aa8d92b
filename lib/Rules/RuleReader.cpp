//===- RuleReader.cpp - the entries of `rules` ----------------------------===//

#include "RuleReader.h"
#include "Balanced.h"
#include "ConditionReader.h"
#include "Glob.h"
#include "Keys.h"
#include "NodeReader.h"
#include "PatternReader.h"
#include "SdkRange.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// Reads one entry of the list.
class EntryReader {
public:
  EntryReader(const YamlNode &N, const FileContext &In, std::vector<Rule> &Out)
      : N(N), In(In), P(In.P), Out(Out) {}

  void read() {
    if (!checkMapping(N, "rule", keys::Rule, P))
      return;
    const YamlEntry *Action = findAction();
    if (!Action)
      return;
    readModifiers();
    if (llvm::is_contained(keys::PatternActions, Action->Key))
      readPatternRule(*Action);
    else
      readNameRules(*Action);
  }

private:
  const YamlEntry *findAction() {
    const YamlEntry *Action = nullptr;
    for (const YamlEntry &Entry : N.Entries) {
      if (!llvm::is_contained(keys::PatternActions, Entry.Key) &&
          !llvm::is_contained(keys::NameActions, Entry.Key))
        continue;
      if (Action) {
        P.error(Entry.At, "a rule has one action, but here are '{0}' and '{1}'",
                "一条规则只有一个动作，此处却有“{0}”和“{1}”", Action->Key,
                Entry.Key);
        return nullptr;
      }
      Action = &Entry;
    }
    if (!Action)
      P.error(N.At, "a rule needs an action: {0}, {1}",
              "规则需要一个动作：{0}, {1}",
              llvm::join(llvm::ArrayRef(keys::NameActions), ", "),
              llvm::join(llvm::ArrayRef(keys::PatternActions), ", "));
    return Action;
  }

  void readModifiers() {
    Common.Basis = In.DefaultEvidence;
    if (const YamlNode *V = N.find("evidence"))
      Common.Basis = readEvidence(*V, P);
    if (const YamlNode *V = N.find("effort"))
      Common.Cost = readEffort(*V, P);
    if (const YamlNode *V = N.find("review"))
      Common.Review = readText(*V, "review", P);
    if (const YamlNode *V = N.find("because"))
      Common.Because = readText(*V, "because", P);
    if (const YamlNode *V = N.find("instead"))
      Common.Instead = readText(*V, "instead", P);
    if (const YamlNode *V = N.find("at-program-start"))
      Common.AtProgramStart = readString(*V, "at-program-start", P);
    if (const YamlNode *V = N.find("add-include"))
      Common.AddIncludes = readBracketedHeaders(*V, "add-include", P);
  }

  /// Says that \p Keys do not go with \p Action.
  void refuse(StringRef Action, llvm::ArrayRef<StringRef> Keys) {
    for (const YamlEntry &Entry : N.Entries)
      if (llvm::is_contained(Keys, Entry.Key))
        P.error(Entry.At, "'{0}' does not go with '{1}'",
                "“{0}”不能与“{1}”同用", Entry.Key, Action);
  }

  void checkBecause(bool IsUnsupported, Position At, StringRef Action) {
    const YamlNode *Because = N.find("because");
    if (IsUnsupported && !Because)
      P.error(At, "an unsupported name needs a 'because'",
              "标为不支持的名称需要“because”");
    if (!IsUnsupported && Because)
      refuse(Action, {"because"});
  }

  void readNameRules(const YamlEntry &Action) {
    if (Action.Key == "delete")
      return readDeletions(Action);
    refuse(Action.Key,
           {"to", "outcome", "value", "convert", "fresh", "at-function-start"});
    if (const YamlNode *Where = N.find("where"))
      Common.Where = readContextConditions(*Where, P);
    Common.Action = Action.Key == "rename"    ? RuleAction::Rename
                    : Action.Key == "regular" ? RuleAction::Regular
                    : Action.Key == "keep"    ? RuleAction::Keep
                                              : RuleAction::Unsupported;
    bool IsUnsupported = Common.Action == RuleAction::Unsupported;
    checkBecause(IsUnsupported, Action.At, Action.Key);
    if (IsUnsupported)
      refuse(Action.Key, {"add-include", "review", "at-program-start"});
    if (Common.Action == RuleAction::Rename) {
      if (const YamlNode *V = N.find("drop-tag"))
        Common.DropTag = readBool(*V, "drop-tag", P);
      return readRename(Action);
    }
    refuse(Action.Key, {"drop-tag"});
    for (LocatedString &S : readStrings(Action.Value, Action.Key, P)) {
      if (!isNameLike(S.Value, /*AllowGlob=*/true)) {
        P.error(S.At, "'{0}' is not a name or a name with one '*'",
                "“{0}”不是名称，也不是带一个“*”的名称", S.Value);
        continue;
      }
      Rule &R = add(S.At);
      R.Name = std::move(S.Value);
      R.IsGlob = isGlob(R.Name);
    }
  }

  void readRename(const YamlEntry &Action) {
    if (Action.Value.What != YamlNode::Mapping) {
      P.error(Action.Value.At, "'rename' must be a mapping {{ old: new }",
              "“rename”必须是映射 {{ 旧名: 新名 }");
      return;
    }
    for (const YamlEntry &Entry : Action.Value.Entries) {
      std::string Target = readString(Entry.Value, Entry.Key, P);
      if (!isNameLike(Entry.Key, /*AllowGlob=*/false)) {
        P.error(Entry.At, "'{0}' is not a name{1}", "“{0}”不是名称{1}",
                Entry.Key,
                isGlob(Entry.Key) ? Text{"; use 'naming' for regular renames",
                                         "；有规律的改名请用“naming”"}
                                  : Text());
        continue;
      }
      if (Entry.Value.What != YamlNode::Scalar)
        continue;
      if (StringRef(Target).trim().empty() ||
          StringRef(Target).contains('\n')) {
        P.error(Entry.Value.At,
                "the new name of '{0}' is empty or has several lines",
                "“{0}”的新名称为空或有多行", Entry.Key);
        continue;
      }
      if (checkBalance(Entry.Value, Target, P))
        if (StringRef Stray = strayName(Target); !Stray.empty())
          P.error(Entry.Value.At,
                  "no name, type or value: '{0}' stands right behind another "
                  "name",
                  "不是名称、类型或值：“{0}”紧跟在另一个名称之后", Stray);
      Rule &R = add(Entry.At);
      R.Name = Entry.Key;
      R.Target = std::move(Target);
    }
  }

  /// Calls that have nothing to do in the ecosystem: what stands for one is the
  /// value of success. Arguments with side effects are still evaluated.
  void readDeletions(const YamlEntry &Action) {
    refuse(Action.Key, {"to", "outcome", "because", "drop-tag", "convert",
                        "fresh", "at-function-start"});
    const YamlNode *Value = N.find("value");
    if (!Value) {
      P.error(Action.At, "'delete' needs a 'value': what success is called",
              "“delete”需要“value”：表示成功的名称");
      return;
    }
    std::string Success = readString(*Value, "value", P);
    checkBalance(*Value, Success, P);
    Pattern Any;
    Any.Args.push_back({PatternArg::Rest, "arguments", std::nullopt});
    if (const YamlNode *Where = N.find("where"))
      Common.Where = readConditions(*Where, Any, P);
    Common.Action = RuleAction::Rewrite;
    for (LocatedString &S : readStrings(Action.Value, Action.Key, P)) {
      if (!isNameLike(S.Value, /*AllowGlob=*/false)) {
        P.error(S.At, "'{0}' is not a name", "“{0}”不是名称", S.Value);
        continue;
      }
      Any.Name = S.Value;
      auto Add = [&](Pattern::Kind Kind, bool IsPure,
                     std::vector<TemplatePiece> To) {
        Rule &R = add(S.At);
        R.Match = Any;
        R.Match->What = Kind;
        R.To = std::move(To);
        if (IsPure)
          R.Where.push_back({Condition::Pure, "arguments", false, {"true"}});
      };
      TemplatePiece Rest{TemplatePiece::Rest, "arguments"};
      auto Literal = [](std::string Text) {
        return TemplatePiece{TemplatePiece::Literal, std::move(Text)};
      };
      Add(Pattern::Statement, true, {});
      Add(Pattern::Call, true, {Literal(Success)});
      Add(Pattern::Call, false,
          {Literal("("), Rest, Literal(", " + Success + ")")});
    }
  }

  void readConversions(const YamlNode &All, const Pattern &Match, Rule &R) {
    if (All.What != YamlNode::Mapping) {
      P.error(All.At, "'convert' must be a mapping", "“convert”必须是映射");
      return;
    }
    for (const YamlEntry &Entry : All.Entries) {
      StringRef Hole = Entry.Key;
      const PatternArg *Arg =
          Hole.consume_front("$") ? findHole(Match, Hole) : nullptr;
      if (!Arg || Arg->What != PatternArg::Hole) {
        P.error(Entry.At, "'{0}' is no hole for one argument",
                "“{0}”不是匹配单个参数的占位符", Entry.Key);
        continue;
      }
      Pattern Only;
      Only.Args.push_back(*Arg);
      auto ReadOne = [&](const YamlNode &One) {
        Conversion C;
        C.Hole = Hole.str();
        const YamlNode *To = &One;
        if (One.What == YamlNode::Mapping) {
          To = One.find("to");
          if (!To) {
            P.error(One.At, "a conversion needs 'to'", "转换需要“to”");
            return;
          }
          if (One.Entries.size() > 1)
            readHoleCondition(One, Hole, keys::Conversion, C.Where, P);
        }
        if (auto Pieces = readTemplate(*To, Only, {}, P)) {
          C.To = std::move(*Pieces);
          R.Conversions.push_back(std::move(C));
        }
      };
      if (Entry.Value.What == YamlNode::Sequence)
        llvm::for_each(Entry.Value.Items, ReadOne);
      else
        ReadOne(Entry.Value);
    }
  }

  std::vector<std::string> readFresh(const Pattern &Match) {
    std::vector<std::string> Out;
    if (const YamlNode *V = N.find("fresh"))
      for (LocatedString &S : readStrings(*V, "fresh", P)) {
        if (!isNameLike(S.Value, false) || StringRef(S.Value).contains(':'))
          P.error(S.At, "'{0}' is not a name", "“{0}”不是名称", S.Value);
        else if (findHole(Match, S.Value) || S.Value == Match.BaseHole)
          P.error(S.At, "'${0}' is a hole of the pattern",
                  "“${0}”是该模式的占位符", S.Value);
        Out.push_back(std::move(S.Value));
      }
    return Out;
  }

  void readPatternRule(const YamlEntry &Action) {
    Pattern::Kind Kind = Action.Key == "call"        ? Pattern::Call
                         : Action.Key == "statement" ? Pattern::Statement
                         : Action.Key == "launch"    ? Pattern::Launch
                                                     : Pattern::Field;
    refuse(Action.Key, {"drop-tag", "value"});
    auto Match = readPattern(Kind, Action.Value, P);
    const YamlNode *To = N.find("to");
    const YamlNode *Result = N.find("outcome");
    if (!To == !Result)
      P.error(Action.At, "'{0}' needs either 'to' or 'outcome'",
              "“{0}”需要“to”或“outcome”之一", Action.Key);
    if (Kind == Pattern::Field)
      if (const YamlNode *Where = N.find("where"))
        for (const YamlEntry &Entry : Where->Entries)
          if (Entry.Key != "context" &&
              llvm::is_contained(keys::CallCondition, Entry.Key))
            P.error(Entry.At, "'{0}' is only for calls", "“{0}”仅用于调用",
                    Entry.Key);
    Common.Action = RuleAction::Rewrite;
    if (Result)
      if (auto Word = readWord(*Result, "outcome", keys::PatternOutcomes, P))
        Common.Action = *Word == 0 ? RuleAction::Keep : RuleAction::Unsupported;
    checkBecause(Common.Action == RuleAction::Unsupported, Action.At,
                 Action.Key);
    if (!To)
      refuse("outcome",
             {"convert", "fresh", "at-function-start", "at-program-start"});
    if (!Match)
      return;
    Rule &R = add(Action.At);
    R.Fresh = readFresh(*Match);
    if (To)
      if (auto Pieces = readTemplate(*To, *Match, R.Fresh, P))
        R.To = std::move(*Pieces);
    if (const YamlNode *Start = N.find("at-function-start"))
      if (auto Pieces = readTemplate(*Start, Pattern(), R.Fresh, P))
        R.AtFunctionStart = std::move(*Pieces);
    if (const YamlNode *All = N.find("convert"))
      readConversions(*All, *Match, R);
    if (const YamlNode *Where = N.find("where"))
      R.Where = readConditions(*Where, *Match, P);
    R.Match = std::move(Match);
  }

  Rule &add(Position At) {
    Out.push_back(Common);
    Out.back().Origin = In.origin(At);
    return Out.back();
  }

  const YamlNode &N;
  const FileContext &In;
  Problems &P;
  std::vector<Rule> &Out;
  Rule Common;
};

} // namespace

void readRules(const YamlNode &N, const FileContext &In,
               std::vector<Rule> &Out) {
  if (N.What != YamlNode::Sequence) {
    In.P.error(N.At, "'rules' must be a list", "“rules”必须是列表");
    return;
  }
  for (const YamlNode &Item : N.Items)
    if (isSelected(Item, In))
      EntryReader(Item, In, Out).read();
}

} // namespace cuferry
