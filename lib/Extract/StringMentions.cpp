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

/// "libcublas.so.12", "libcublas.a" and "-lcublas" are libcublas.
static std::string libraryFile(StringRef Piece) {
  if (Piece.starts_with("-l"))
    return "lib" + Piece.drop_front(2).str();
  if (!Piece.starts_with("lib"))
    return "";
  size_t Dot = Piece.find('.');
  StringRef Ending = Dot == StringRef::npos ? "" : Piece.drop_front(Dot);
  if (!Ending.starts_with(".so") && Ending != ".a" && Ending != ".dylib")
    return "";
  return Piece.take_front(Dot).str();
}

static void findWords(StringRef Literal, std::vector<std::string> &Words) {
  auto Add = [&](StringRef Word) {
    if (!vocabulary::libraryOfStringWord(Word).empty() &&
        !llvm::is_contained(Words, Word))
      Words.push_back(Word.str());
  };
  size_t Quote = Literal.find('"');
  if (Quote == StringRef::npos)
    return;
  StringRef Text = Literal.drop_front(Quote + 1);
  Text.consume_back("\"");
  for (StringRef Folder : vocabulary::toolkitFolders())
    if (Text.contains(Folder))
      Add(Folder);
  // A variable or a program is what the string begins with: else it is prose.
  StringRef First =
      Text.take_until([](char C) { return C == ' ' || C == '=' || C == '\\'; });
  if (std::string Word = First.substr(First.rfind('/') + 1).str();
      !StringRef(Word).starts_with("lib"))
    Add(Word);
  while (!Text.empty()) {
    StringRef Piece = Text.take_until(
        [](char C) { return C == ' ' || C == '/' || C == ',' || C == ':'; });
    Text = Text.drop_front(std::min(Piece.size() + 1, Text.size()));
    if (std::string Word = libraryFile(Piece); !Word.empty())
      Add(Word);
  }
}

StringFinding cuferry::findInString(StringRef Literal) {
  StringFinding F;
  findWords(Literal, F.Words);
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
