//===- RuleReader.cpp - the entries of `rules` ----------------------------===//

#include "RuleReader.h"
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
        P.error(Entry.At, "a rule has one action, but here are '" +
                              Action->Key + "' and '" + Entry.Key + "'");
        return nullptr;
      }
      Action = &Entry;
    }
    if (!Action)
      P.error(N.At, "a rule needs an action: " +
                        llvm::join(llvm::ArrayRef(keys::NameActions), ", ") +
                        ", " +
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
    if (const YamlNode *V = N.find("add-include"))
      Common.AddIncludes = readBracketedHeaders(*V, "add-include", P);
  }

  /// Says that \p Keys do not go with \p Action.
  void refuse(StringRef Action, llvm::ArrayRef<StringRef> Keys) {
    for (const YamlEntry &Entry : N.Entries)
      if (llvm::is_contained(Keys, Entry.Key))
        P.error(Entry.At,
                "'" + Entry.Key + "' does not go with '" + Action + "'");
  }

  void checkBecause(bool IsUnsupported, Position At, StringRef Action) {
    const YamlNode *Because = N.find("because");
    if (IsUnsupported && !Because)
      P.error(At, "an unsupported name needs a 'because'");
    if (!IsUnsupported && Because)
      refuse(Action, {"because"});
  }

  void readNameRules(const YamlEntry &Action) {
    refuse(Action.Key, {"to", "where", "outcome"});
    Common.Action = Action.Key == "rename"    ? RuleAction::Rename
                    : Action.Key == "regular" ? RuleAction::Regular
                    : Action.Key == "keep"    ? RuleAction::Keep
                                              : RuleAction::Unsupported;
    bool IsUnsupported = Common.Action == RuleAction::Unsupported;
    checkBecause(IsUnsupported, Action.At, Action.Key);
    if (IsUnsupported)
      refuse(Action.Key, {"add-include", "review"});
    if (Common.Action == RuleAction::Rename) {
      if (const YamlNode *V = N.find("drop-tag"))
        Common.DropTag = readBool(*V, "drop-tag", P);
      return readRename(Action);
    }
    refuse(Action.Key, {"drop-tag"});
    for (LocatedString &S : readStrings(Action.Value, Action.Key, P)) {
      if (!isNameLike(S.Value, /*AllowGlob=*/true)) {
        P.error(S.At, "'" + S.Value + "' is not a name or a name with one '*'");
        continue;
      }
      Rule &R = add(S.At);
      R.Name = std::move(S.Value);
      R.IsGlob = isGlob(R.Name);
    }
  }

  void readRename(const YamlEntry &Action) {
    if (Action.Value.What != YamlNode::Mapping) {
      P.error(Action.Value.At, "'rename' must be a mapping { old: new }");
      return;
    }
    for (const YamlEntry &Entry : Action.Value.Entries) {
      std::string Target = readString(Entry.Value, Entry.Key, P);
      if (!isNameLike(Entry.Key, /*AllowGlob=*/false)) {
        P.error(Entry.At,
                "'" + Entry.Key + "' is not a name" +
                    (isGlob(Entry.Key) ? "; use 'naming' for regular renames"
                                       : ""));
        continue;
      }
      if (Entry.Value.What != YamlNode::Scalar)
        continue;
      if (StringRef(Target).trim().empty() ||
          StringRef(Target).contains('\n')) {
        P.error(Entry.Value.At, "the new name of '" + Entry.Key +
                                    "' is empty or has several lines");
        continue;
      }
      Rule &R = add(Entry.At);
      R.Name = Entry.Key;
      R.Target = std::move(Target);
    }
  }

  void readPatternRule(const YamlEntry &Action) {
    Pattern::Kind Kind = Action.Key == "call"        ? Pattern::Call
                         : Action.Key == "statement" ? Pattern::Statement
                         : Action.Key == "launch"    ? Pattern::Launch
                                                     : Pattern::Field;
    refuse(Action.Key, {"drop-tag"});
    auto Match = readPattern(Kind, Action.Value, P);
    const YamlNode *To = N.find("to");
    const YamlNode *Result = N.find("outcome");
    if (!To == !Result)
      P.error(Action.At, "'" + Action.Key + "' needs either 'to' or 'outcome'");
    if (Kind == Pattern::Field)
      if (const YamlNode *Where = N.find("where"))
        for (const YamlEntry &Entry : Where->Entries)
          if (llvm::is_contained(keys::CallCondition, Entry.Key))
            P.error(Entry.At, "'" + Entry.Key + "' is only for calls");
    Common.Action = RuleAction::Rewrite;
    if (Result)
      if (auto Word = readWord(*Result, "outcome", keys::PatternOutcomes, P))
        Common.Action = *Word == 0 ? RuleAction::Keep : RuleAction::Unsupported;
    checkBecause(Common.Action == RuleAction::Unsupported, Action.At,
                 Action.Key);
    if (!Match)
      return;
    Rule &R = add(Action.At);
    if (To)
      if (auto Pieces = readTemplate(*To, *Match, P))
        R.To = std::move(*Pieces);
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
    In.P.error(N.At, "'rules' must be a list");
    return;
  }
  for (const YamlNode &Item : N.Items)
    if (isForChosenSdk(Item, In))
      EntryReader(Item, In, Out).read();
}

} // namespace cuferry
