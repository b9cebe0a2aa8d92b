#include "PastedNames.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

/// The family whose names begin with \p Part.
static const VocabularyFamily *familyBeginning(StringRef Part) {
  static const std::vector<const VocabularyFamily *> All = [] {
    std::vector<const VocabularyFamily *> F;
    llvm::StringSet<> Seen;
    for (const VocabularyEntry &E : vocabulary::entries())
      if (E.Proof == Strength::Distinct)
        if (const VocabularyFamily *Fam = vocabulary::familyOf(E.Name))
          if (Seen.insert(Fam->Pattern).second)
            F.push_back(Fam);
    return F;
  }();
  if (Part.size() < 2)
    return nullptr;
  for (const VocabularyFamily *F : All) {
    StringRef Prefix =
        F->Pattern.take_until([](char C) { return C == '[' || C == '*'; });
    if (Prefix.rtrim('_') == Part.rtrim('_'))
      return F;
  }
  return vocabulary::familyOf(Part);
}

static bool looksLikePartOfCuda(StringRef Part) {
  const VocabularyEntry *E = vocabulary::find(Part);
  return (E && E->Proof != Strength::Common) || familyBeginning(Part);
}

std::optional<PastedName> cuferry::pastedNameAt(const TokenFile &T, size_t I) {
  const Directive *D =
      T[I].Directive == -1 ? nullptr : &T.directives()[T[I].Directive];
  if (!D || D->Kind != DirectiveKind::Define)
    return std::nullopt;
  bool After = T.is(I + 1, tok::hashhash);
  bool Before = I > 0 && T.is(I - 1, tok::hashhash);
  if (!After && !Before)
    return std::nullopt;
  std::string Name = T.spelling(I);
  if (llvm::is_contained(D->Params, Name) || !looksLikePartOfCuda(Name))
    return std::nullopt;
  size_t First = I, Last = I;
  while (First >= 2 && T.is(First - 1, tok::hashhash) &&
         T.together(First - 2, I))
    First -= 2;
  while (T.is(Last + 1, tok::hashhash) && T.together(Last + 2, I))
    Last += 2;
  PastedName Out;
  if (const VocabularyFamily *F = familyBeginning(Name))
    Out.Library = F->Library;
  Out.Whole =
      T.content().slice(T[First].Offset, T[Last].Offset + T[Last].Length);
  return Out;
}
