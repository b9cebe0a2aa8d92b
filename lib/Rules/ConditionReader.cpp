//===- ConditionReader.cpp - the `where` of a pattern ---------------------===//

#include "ConditionReader.h"
#include "Keys.h"
#include "NodeReader.h"
#include "PatternReader.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

static std::vector<std::string> alternatives(const YamlNode &N, StringRef What,
                                             Problems &P) {
  std::vector<std::string> Out;
  for (LocatedString &S : readStrings(N, What, P))
    Out.push_back(std::move(S.Value));
  if (Out.empty() && N.What == YamlNode::Sequence)
    P.error(N.At, "'{0}' has no alternatives", "“{0}”没有任何候选值", What);
  return Out;
}

static void readHole(const YamlNode &N, StringRef Hole, bool Negated,
                     llvm::ArrayRef<StringRef> Known,
                     std::vector<Condition> &Out, Problems &P) {
  auto Add = [&](Condition::Kind Kind, bool IsNegated,
                 std::vector<std::string> Values) {
    Out.push_back({Kind, Hole.str(), IsNegated, std::move(Values)});
  };
  if (N.What != YamlNode::Mapping) {
    Add(Condition::Is, Negated, alternatives(N, "where", P));
    return;
  }
  checkMapping(N, "where", Known, P);
  if (N.Entries.empty())
    P.error(N.At, "an empty condition", "条件为空");
  for (const YamlEntry &Entry : N.Entries) {
    if (Entry.Key == "is")
      Add(Condition::Is, Negated, alternatives(Entry.Value, "is", P));
    else if (Entry.Key == "at-most") {
      std::string Limit = readString(Entry.Value, "at-most", P);
      int64_t Value;
      if (StringRef(Limit).getAsInteger(10, Value))
        P.error(Entry.Value.At, "'at-most' must be a number, not '{0}'",
                "“at-most”必须是数字，而不是“{0}”", Limit);
      Add(Condition::AtMost, Negated, {Limit});
    } else if (Entry.Key == "type")
      Add(Condition::Type, Negated, alternatives(Entry.Value, "type", P));
    else if (Entry.Key == "pure")
      Add(Condition::Pure, Negated,
          {readBool(Entry.Value, "pure", P) ? "true" : "false"});
    else if (Entry.Key == "not" && Negated)
      P.error(Entry.At, "'not' inside 'not'", "“not”之内又有“not”");
    else if (Entry.Key == "not")
      readHole(Entry.Value, Hole, true, keys::HoleCondition, Out, P);
  }
}

void readHoleCondition(const YamlNode &N, StringRef Hole,
                       llvm::ArrayRef<StringRef> Known,
                       std::vector<Condition> &Out, Problems &P) {
  readHole(N, Hole, false, Known, Out, P);
}

static void readCallCondition(const YamlEntry &Entry,
                              std::vector<Condition> &Out, Problems &P) {
  Condition C;
  const YamlNode *Value = &Entry.Value;
  if (Value->What == YamlNode::Mapping) {
    constexpr StringRef Known[] = {"not"};
    checkMapping(*Value, Entry.Key, Known, P);
    C.Negated = true;
    Value = Value->find("not");
    if (!Value)
      return;
  }
  C.Alternatives = alternatives(*Value, Entry.Key, P);
  C.What = Entry.Key == "args"     ? Condition::ArgCount
           : Entry.Key == "result" ? Condition::ResultUse
                                   : Condition::Context;
  for (StringRef A : C.Alternatives) {
    unsigned Count;
    if (C.What == Condition::ArgCount && A.getAsInteger(10, Count))
      P.error(Value->At, "'args' must be a number, not '{0}'",
              "“args”必须是数字，而不是“{0}”", A);
    if (C.What == Condition::ResultUse && !llvm::is_contained(keys::Results, A))
      P.error(Value->At, "'result' must be used or discarded, not '{0}'{1}",
              "“result”必须是 used 或 discarded，而不是“{0}”{1}", A,
              didYouMean(A, keys::Results));
    if (C.What == Condition::Context && !llvm::is_contained(keys::Contexts, A))
      P.error(Value->At, "unknown context '{0}'{1}", "未知的上下文“{0}”{1}", A,
              didYouMean(A, keys::Contexts));
  }
  Out.push_back(std::move(C));
}

std::vector<Condition> readContextConditions(const YamlNode &N, Problems &P) {
  std::vector<Condition> Out;
  if (N.What != YamlNode::Mapping) {
    P.error(N.At, "'where' must be a mapping", "“where”必须是映射");
    return Out;
  }
  for (const YamlEntry &Entry : N.Entries)
    if (Entry.Key == "context")
      readCallCondition(Entry, Out, P);
    else
      P.error(Entry.At,
              "of a name only the 'context' can be asked for, not '{0}'",
              "对名称只能以“context”为条件，不能用“{0}”", Entry.Key);
  return Out;
}

std::vector<Condition> readConditions(const YamlNode &N, const Pattern &Match,
                                      Problems &P) {
  std::vector<Condition> Out;
  if (N.What != YamlNode::Mapping) {
    P.error(N.At, "'where' must be a mapping", "“where”必须是映射");
    return Out;
  }
  for (const YamlEntry &Entry : N.Entries) {
    StringRef Hole = Entry.Key;
    if (!Hole.consume_front("$")) {
      if (llvm::is_contained(keys::CallCondition, Entry.Key))
        readCallCondition(Entry, Out, P);
      else
        P.error(Entry.At, "unknown key '{0}'{1}", "未知的键“{0}”{1}", Entry.Key,
                findHole(Match, Entry.Key)
                    ? didYouMean("$" + Entry.Key)
                    : didYouMean(Entry.Key, keys::CallCondition));
      continue;
    }
    const PatternArg *Arg = findHole(Match, Hole);
    if (!Arg && (Match.BaseHole.empty() || Hole != Match.BaseHole)) {
      P.error(Entry.At, "unknown hole '{0}'", "未知的占位符“{0}”", Entry.Key);
    } else if (Arg && Arg->What == PatternArg::Rest) {
      P.error(Entry.At,
              "'{0}' takes several arguments; no condition can be put on it",
              "“{0}”匹配多个参数，不能对它设条件", Entry.Key);
    } else {
      readHole(Entry.Value, Hole, false, keys::HoleCondition, Out, P);
    }
  }
  return Out;
}

} // namespace cuferry
