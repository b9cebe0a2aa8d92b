#include "DepFile.h"
#include "llvm/ADT/StringSet.h"
#include <vector>

using namespace cuferry;
using llvm::StringRef;

namespace {

struct Rule {
  std::vector<std::string> Targets, Prerequisites;
};

/// "a\ b.o: c.h \<newline> d\#.h" as names.
std::vector<Rule> readRules(StringRef Text) {
  std::vector<Rule> Rules;
  std::string Word;
  bool InRule = false, InTargets = true;
  auto EndWord = [&] {
    if (Word.empty())
      return;
    if (!InRule) {
      Rules.emplace_back();
      InRule = true;
    }
    (InTargets ? Rules.back().Targets : Rules.back().Prerequisites)
        .push_back(std::move(Word));
    Word.clear();
  };
  for (size_t I = 0; I != Text.size(); ++I) {
    char C = Text[I];
    char Next = I + 1 != Text.size() ? Text[I + 1] : '\0';
    if (C == '\\' && (Next == '\n' || (Next == '\r' && I + 2 != Text.size()))) {
      EndWord();
      I += Next == '\r' ? 2 : 1;
    } else if (C == '\\' && (Next == ' ' || Next == '#')) {
      Word += Next;
      ++I;
    } else if (C == '$' && Next == '$') {
      Word += '$';
      ++I;
    } else if (C == '\n') {
      EndWord();
      InRule = false;
      InTargets = true;
    } else if (C == ' ' || C == '\t' || C == '\r') {
      EndWord();
    } else if (C == ':' && InTargets &&
               (Next == ' ' || Next == '\n' || Next == '\t' || Next == '\0' ||
                Next == '\r')) {
      EndWord();
      InTargets = false;
    } else {
      Word += C;
    }
  }
  EndWord();
  return Rules;
}

std::string escaped(StringRef Name) {
  std::string Out;
  for (char C : Name) {
    if (C == ' ' || C == '#')
      Out += '\\';
    if (C == '$')
      Out += '$';
    Out += C;
  }
  return Out;
}

} // namespace

std::string
cuferry::rewriteDepFile(StringRef Text,
                        const std::function<std::string(StringRef)> &Rename) {
  std::string Out;
  llvm::StringSet<> Ruled;
  for (const Rule &R : readRules(Text)) {
    std::string Targets;
    bool IsNew = false;
    for (const std::string &T : R.Targets) {
      std::string Name = Rename(T);
      if (Name.empty())
        continue;
      Targets += (Targets.empty() ? "" : " ") + escaped(Name);
      IsNew |= Ruled.insert(Name).second || !R.Prerequisites.empty();
    }
    if (Targets.empty() || !IsNew)
      continue;
    Out += Targets + ":";
    llvm::StringSet<> Seen;
    for (const std::string &P : R.Prerequisites) {
      std::string Name = Rename(P);
      if (!Name.empty() && Seen.insert(Name).second)
        Out += " \\\n  " + escaped(Name);
    }
    Out += "\n";
  }
  return Out;
}

std::string cuferry::depFileOf(StringRef Target,
                               llvm::ArrayRef<std::string> Prerequisites,
                               bool Phony) {
  std::string Out = escaped(Target) + ":";
  for (const std::string &P : Prerequisites)
    Out += " \\\n  " + escaped(P);
  Out += "\n";
  if (Phony)
    for (const std::string &P : Prerequisites.drop_front())
      Out += escaped(P) + ":\n";
  return Out;
}
