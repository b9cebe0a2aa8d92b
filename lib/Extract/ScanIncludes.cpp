#include "ScanIncludes.h"
#include "cuferry/NameChars.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

bool IncludeScanner::directive(size_t I) {
  const Directive &D = T.directives()[T[I].Directive];
  if (I != D.FirstToken)
    return !MacroInclude;
  MacroInclude = false;
  size_t Operand = I + 2;
  if (Operand >= D.EndToken)
    return true;
  header(Operand, false);
  MacroInclude = T.isIdentifier(Operand);
  if (MacroInclude)
    Out.IncludedMacros.push_back(T.spelling(Operand));
  return true;
}

void IncludeScanner::header(size_t I, bool InHasInclude) {
  StringRef Text = T.content().drop_front(T[I].Offset);
  if (!Text.starts_with("<") && !Text.starts_with("\""))
    return;
  char Close = Text.front() == '<' ? '>' : '"';
  IncludeDirective Inc;
  size_t End = 1;
  while (End < Text.size() && Text[End] != Close) {
    if (uint32_t Splice = spliceLength(Text.drop_front(End)))
      End += Splice;
    else if (Text[End] == '\n')
      return;
    else
      Inc.Name += Text[End++];
  }
  if (End == Text.size())
    return;
  Inc.Header = {T[I].Offset, static_cast<uint32_t>(End + 1)};
  Inc.Angled = Close == '>';
  Inc.InHasInclude = InHasInclude;
  bool IsSpliced = Inc.Name.size() + 1 != End;

  StringRef Library = vocabulary::libraryOfHeader(Inc.Name);
  StringRef Base = StringRef(Inc.Name).rsplit('/').second.empty()
                       ? StringRef(Inc.Name)
                       : StringRef(Inc.Name).rsplit('/').second;
  const VocabularyFamily *Family =
      Library.empty() && Inc.Angled ? vocabulary::familyOf(Base) : nullptr;
  if (!Library.empty() || Family) {
    Mention M;
    M.Place = {Inc.Header.Offset + 1, Inc.Header.Length - 2};
    M.Spelling = Text.slice(1, End).str();
    M.Name = "<" + Inc.Name + ">";
    M.Kind = MentionKind::Include;
    M.Library = Library.empty() ? Family->Library.str() : Library.str();
    M.Proof = Strength::Distinct;
    M.Context = CtxDirective;
    M.Why = Family ? Doubt::Unknown : Doubt::None;
    Out.Mentions.push_back(std::move(M));
  }
  if (Inc.Angled && !IsSpliced)
    wordsOfHeader(Inc);
  Out.Includes.push_back(std::move(Inc));
}

/// `<nvbench/cuda_stream.cuh>` spells a name of CUDA's without naming it.
void IncludeScanner::wordsOfHeader(const IncludeDirective &Inc) {
  forEachWord(Inc.Name, [&](StringRef Word) {
    const VocabularyEntry *E = vocabulary::find(Word);
    size_t At = Word.data() - Inc.Name.data();
    if (!E || At == 0 || E->Proof == Strength::Common ||
        E->Kind == MentionKind::Namespace)
      return;
    Mention M;
    M.Place = {static_cast<uint32_t>(Inc.Header.Offset + 1 + At),
               static_cast<uint32_t>(Word.size())};
    M.Spelling = M.Name = Word.str();
    M.Kind = E->Kind;
    M.Library = E->Library.str();
    M.Proof = E->Proof;
    M.Context = CtxDirective;
    M.Why = Doubt::UserDefined;
    Out.Mentions.push_back(std::move(M));
  });
}

bool IncludeScanner::headerMacro(size_t I) {
  const Directive *D =
      T[I].Directive == -1 ? nullptr : &T.directives()[T[I].Directive];
  if (!D || D->Kind != DirectiveKind::Define || I != D->FirstToken + 2 ||
      I + 1 >= D->EndToken)
    return false;
  bool IsAngled = T.is(I + 1, tok::less);
  if (!IsAngled &&
      !(tok::isStringLiteral(T[I + 1].Kind) && I + 2 == D->EndToken))
    return false;
  size_t Before = Out.Includes.size(), Mentions = Out.Mentions.size();
  header(I + 1, false);
  if (Out.Mentions.size() > Mentions)
    return true;
  // Perhaps a header of the project's; that decides what can be found.
  if (Out.Includes.size() > Before) {
    IncludeDirective &Inc = Out.Includes.back();
    if (languageOf(Inc.Name))
      Inc.Macro = T.spelling(I);
    else if (!isHeaderName(Inc.Name))
      Out.Includes.resize(Before);
  }
  return false;
}
