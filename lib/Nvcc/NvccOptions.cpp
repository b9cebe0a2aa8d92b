#include "NvccOptions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace cuferry;
using llvm::StringRef;

/// The short names whose value may follow at once: -Ifoo, -O3, -t4.
static constexpr llvm::StringLiteral JoinedLetters = "DILOUlmt";

static constexpr NvccOption Table[] = {
#define NVCC_OPTION(Id, Long, Short, Arity, Parse, Target, Elsewhere)          \
  {NvccOptionId::Id,                                                           \
   Long,                                                                       \
   Short,                                                                      \
   NvccArity::Arity,                                                           \
   NvccParse::Parse,                                                           \
   NvccTarget::Target,                                                         \
   NvccSpelling::Elsewhere},
#include "NvccOptions.def"
};

llvm::ArrayRef<NvccOption> cuferry::nvccOptions() { return Table; }

static const NvccOption *byName(StringRef Name) {
  static const llvm::StringMap<const NvccOption *> Index = [] {
    llvm::StringMap<const NvccOption *> Map;
    for (const NvccOption &O : Table) {
      Map.try_emplace(O.Long, &O);
      Map.try_emplace(O.Short, &O);
    }
    return Map;
  }();
  return Index.lookup(Name);
}

const NvccOption *cuferry::findNvccOption(StringRef Word, StringRef &Value,
                                          bool &HasValue) {
  Value = "";
  HasValue = false;
  if (const NvccOption *O = byName(Word))
    return O;
  auto [Name, Rest] = Word.split('=');
  if (Name.size() != Word.size())
    if (const NvccOption *O = byName(Name); O && O->Arity != NvccArity::Flag) {
      Value = Rest;
      HasValue = true;
      return O;
    }
  // -march and -Ofast are the host compiler's.
  bool WantsNumber = Word.size() > 2 && StringRef("Omt").contains(Word[1]);
  if (Word.size() > 2 && Word[0] == '-' && JoinedLetters.contains(Word[1]) &&
      (!WantsNumber || llvm::isDigit(Word[2])))
    if (const NvccOption *O = byName(Word.take_front(2))) {
      Value = Word.drop_front(2);
      HasValue = true;
      return O;
    }
  return nullptr;
}

std::vector<std::string> cuferry::splitNvccList(StringRef Values) {
  std::vector<std::string> Out(1);
  bool Quoted = false;
  for (size_t I = 0; I != Values.size(); ++I) {
    char C = Values[I];
    if (C == '\\' && I + 1 != Values.size()) {
      if (Values[I + 1] != ',')
        Out.back() += C;
      Out.back() += Values[++I];
      continue;
    }
    Quoted ^= C == '"';
    if (C == ',' && !Quoted)
      Out.emplace_back();
    else
      Out.back() += C;
  }
  std::erase(Out, "");
  return Out;
}
