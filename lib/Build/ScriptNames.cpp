//===- ScriptNames.cpp - CUDA's words in build scripts --------------------===//

#include "ScriptNames.h"
#include "../Rules/Glob.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <map>

namespace cuferry::script_names {

using llvm::StringRef;

namespace {

/// The words of one kind.
struct Words {
  std::vector<StringRef> All;
  llvm::StringSet<> Names;
  std::vector<StringRef> Globs;

  bool has(StringRef Name) const {
    return Names.contains(Name) || llvm::any_of(Globs, [&](StringRef G) {
             return matchGlob(G, Name).has_value();
           });
  }
};

struct Entry {
  CudaWord What;
  llvm::StringLiteral Word;
};

constexpr Entry Table[] = {
#define CUDA_WORD(What, Word) {CudaWord::What, Word},
#include "CudaWords.def"
};

const Words &words(CudaWord What) {
  static const std::map<CudaWord, Words> ByKind = [] {
    std::map<CudaWord, Words> Out;
    for (const Entry &E : Table) {
      Words &W = Out[E.What];
      W.All.push_back(E.Word);
      if (isGlob(E.Word))
        W.Globs.push_back(E.Word);
      else
        W.Names.insert(E.Word);
    }
    return Out;
  }();
  return ByKind.at(What);
}

} // namespace

llvm::ArrayRef<StringRef> wordsOf(CudaWord What) { return words(What).All; }

bool is(CudaWord What, StringRef Name) {
  if (What == CudaWord::Library) {
    Name.consume_back("_nocallback"); // of cufft_static_nocallback
    Name.consume_back("_static");
  }
  return words(What).has(Name);
}

size_t toolkitRootLength(StringRef Text) {
  StringRef Rest = Text;
  if (llvm::none_of(vocabulary::toolkitFolders(), [&](StringRef Folder) {
        return Rest.consume_front(Folder);
      }))
    return 0;
  if (Rest.starts_with("-")) {
    StringRef Version = Rest.drop_front().take_while(
        [](char C) { return llvm::isDigit(C) || C == '.'; });
    Rest = Rest.drop_front(1 + Version.size());
    // The version may be a variable's, or two joined by a dot.
    bool IsVariable = Rest.starts_with("$");
    if (Version.empty() && !IsVariable)
      return 0;
    if (IsVariable)
      Rest = Rest.drop_while([](char C) { return C != '/'; });
  }
  if (!Rest.empty() && Rest[0] != '/')
    return 0;
  return Text.size() - Rest.size();
}

/// \p Part in \p Word, not within a run of other letters of the same case.
static bool hasPart(StringRef Word, StringRef Part) {
  for (size_t At = Word.find_insensitive(Part); At != StringRef::npos;
       At = Word.find_insensitive(Part, At + 1)) {
    bool Before = At > 0 && llvm::isAlpha(Word[At - 1]);
    bool After =
        At + Part.size() < Word.size() && llvm::isLower(Word[At + Part.size()]);
    if (!Before && !After)
      return true;
  }
  return false;
}

bool speaksOfCuda(StringRef Word) {
  auto IsIn = [&](StringRef P) { return Word.contains_insensitive(P); };
  auto StandsIn = [&](StringRef P) { return hasPart(Word, P); };
  if (llvm::any_of(wordsOf(CudaWord::Part), IsIn) ||
      llvm::any_of(wordsOf(CudaWord::PartAlone), StandsIn))
    return true;
  if (size_t At = Word.find("compute_"); At != StringRef::npos)
    return Word.size() > At + 8 && llvm::isDigit(Word[At + 8]);
  if (is(CudaWord::Tool, Word))
    return true;
  size_t Sm = Word.find("sm_");
  if (Sm != StringRef::npos && (Sm == 0 || !llvm::isAlnum(Word[Sm - 1])) &&
      Word.size() > Sm + 3 &&
      (llvm::isDigit(Word[Sm + 3]) || Word[Sm + 3] == '$'))
    return true;
  for (StringRef Ending : {".cu", ".cuh"})
    for (size_t At = Word.find(Ending); At != StringRef::npos;
         At = Word.find(Ending, At + 1))
      if (At + Ending.size() >= Word.size() ||
          !llvm::isAlnum(Word[At + Ending.size()]))
        return true;
  return false;
}

} // namespace cuferry::script_names
