#include "FlagRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/StringSaver.h"

using namespace cuferry;
using llvm::ArrayRef;
using llvm::StringRef;

static std::vector<std::string> splitWords(StringRef Text) {
  llvm::BumpPtrAllocator Alloc;
  llvm::StringSaver Saver(Alloc);
  llvm::SmallVector<const char *> Words;
  llvm::cl::TokenizeGNUCommandLine(Text, Saver, Words);
  return {Words.begin(), Words.end()};
}

static bool isHole(StringRef Value) { return Value.starts_with("$"); }

FlagRules::FlagRules(const RulePack &Pack) {
  for (const auto &[Key, To] : Pack.CompilerFlags) {
    if (Key == "*") {
      TakesAll = To == "*";
      continue;
    }
    Rule R;
    R.Words = splitWords(Key);
    R.To = splitWords(To);
    if (R.Words.empty())
      continue;
    StringRef Value;
    bool HasValue = false;
    R.Option = findNvccOption(R.Words[0], Value, HasValue);
    if (R.Option && R.Option->Arity != NvccArity::Flag) {
      R.AnyValue = !HasValue && R.Words.size() == 1;
      std::string Text = HasValue     ? Value.str()
                         : R.AnyValue ? std::string()
                                      : R.Words[1];
      R.Values = R.Option->Arity == NvccArity::List
                     ? splitNvccList(Text)
                     : std::vector<std::string>{Text};
    }
    Rules.push_back(std::move(R));
  }
}

/// How well \p R fits: 0 not at all, 1 by name, 2 by a hole, 3 by its values.
unsigned FlagRules::fit(const Rule &R, const NvccOption &O,
                        ArrayRef<std::string> Values) {
  if (R.Option != &O)
    return 0;
  if (R.AnyValue)
    return 1;
  if (R.Values.size() == 1 && isHole(R.Values[0]))
    return Values.empty() ? 0 : 2;
  return ArrayRef(R.Values) == Values || O.Arity == NvccArity::Flag ? 3 : 0;
}

std::optional<std::vector<std::string>>
FlagRules::whole(const NvccOption &O, ArrayRef<std::string> Values) const {
  const Rule *Best = nullptr;
  unsigned BestFit = 0;
  for (const Rule &R : Rules)
    if (unsigned F = fit(R, O, Values); F > BestFit) {
      Best = &R;
      BestFit = F;
    }
  if (!Best)
    return std::nullopt;
  std::vector<std::string> Out = Best->To;
  if (BestFit == 1) {
    // The option has another name: its value stays with it.
    if (!Out.empty() && !Values.empty())
      Out.push_back(llvm::join(Values, ","));
    return Out;
  }
  if (BestFit == 3)
    return Out;
  Out.clear();
  StringRef Hole = Best->Values[0];
  for (const std::string &Word : Best->To) {
    if (Word == Hole) {
      // The option's values are options themselves: -Xcompiler "-Wall -fPIC".
      for (const std::string &V : Values)
        llvm::append_range(Out, splitWords(V));
      continue;
    }
    std::string Filled = Word, All = llvm::join(Values, ",");
    for (size_t At = Filled.find(Hole); At != std::string::npos;
         At = Filled.find(Hole, At + All.size()))
      Filled.replace(At, Hole.size(), All);
    Out.push_back(std::move(Filled));
  }
  return Out;
}

std::optional<FlagMapping> FlagRules::map(const NvccOption &O,
                                          ArrayRef<std::string> Values) const {
  if (auto Words = whole(O, Values))
    return FlagMapping{std::move(*Words), {}};
  if (O.Arity != NvccArity::List || Values.size() < 2)
    return std::nullopt;
  // A list may hold one value that the pack speaks of and others.
  FlagMapping M;
  for (const std::string &V : Values)
    if (auto Words = whole(O, V))
      llvm::append_range(M.Words, *Words);
    else
      M.Rest.push_back(V);
  if (M.Rest.size() == Values.size())
    return std::nullopt;
  return M;
}

std::optional<std::vector<std::string>>
FlagRules::mapOther(ArrayRef<std::string> Words) const {
  for (const Rule &R : Rules) {
    if (R.Option)
      continue;
    if (Words == ArrayRef(R.Words))
      return R.To;
    // "--cuda-path=: --maca-path=": what follows stays.
    StringRef Word = Words.front();
    if (R.Words.size() == 1 && StringRef(R.Words[0]).ends_with("=") &&
        Word.consume_front(R.Words[0])) {
      std::vector<std::string> Out = R.To;
      if (!Out.empty())
        Out.back() += Word.str();
      return Out;
    }
  }
  return std::nullopt;
}
