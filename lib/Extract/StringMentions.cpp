#include "StringMentions.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

static bool isWordCharacter(char C) {
  return llvm::isAlnum(C) || C == '_' || C == '$';
}

StringFinding cuferry::findInString(StringRef Literal) {
  StringFinding F;
  constexpr size_t MaxNames = 64;
  for (size_t I = 0; I < Literal.size();) {
    if (!isWordCharacter(Literal[I])) {
      ++I;
      continue;
    }
    size_t End = I;
    while (End < Literal.size() && isWordCharacter(Literal[End]))
      ++End;
    StringRef Word = Literal.slice(I, End);
    // "\ncudaMalloc": the n belongs to the escape.
    if (I > 0 && Literal[I - 1] == '\\')
      Word = Word.drop_front();
    I = End;
    const VocabularyEntry *E = vocabulary::find(Word);
    if (!E || E->Proof != Strength::Distinct)
      continue;
    if (Word == "__global__")
      F.IsKernel = true;
    if (F.Names.size() < MaxNames && !llvm::is_contained(F.Names, Word))
      F.Names.push_back(Word.str());
  }
  return F;
}
