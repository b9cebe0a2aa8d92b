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

std::string cuferry::assemblyOpcodes(const TokenFile &T, size_t First) {
  std::vector<std::string> Opcodes;
  for (size_t I = First; I < T.size() && tok::isStringLiteral(T[I].Kind);
       ++I) {
    StringRef Text = T.text(I);
    if (size_t Quote = Text.find('"'); Quote != StringRef::npos)
      Text = Text.drop_front(Quote + 1);
    llvm::SmallVector<StringRef> Parts;
    // Statements end with `;` or a line break, written as an escape or not.
    llvm::SplitString(Text, Parts, ";\n\"{}");
    for (StringRef P : Parts) {
      while (true) {
        P = P.ltrim();
        if (!P.consume_front("\\n") && !P.consume_front("\\t") &&
            !P.consume_front("\\r"))
          break;
      }
      if (P.consume_front("@"))
        P = P.drop_until(llvm::isSpace).ltrim();
      StringRef Op = P.take_while(
          [](char C) { return isWordCharacter(C) || C == '.' || C == ':'; });
      if (!Op.empty() && llvm::isAlpha(Op.front()) && Op.back() != ':' &&
          !llvm::is_contained(Opcodes, Op) && Opcodes.size() < 16)
        Opcodes.push_back(Op.str());
    }
  }
  return llvm::join(Opcodes, ", ");
}

bool cuferry::looksLikePtx(StringRef Opcodes) {
  // PTX instructions carry their type after a dot: "mov.u32", "bar.sync".
  StringRef First = Opcodes.split(',').first;
  auto [Name, Type] = First.split('.');
  return !Type.empty() && !Name.empty();
}
