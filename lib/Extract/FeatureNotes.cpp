#include "FeatureNotes.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

/// \p Loc where the project wrote it: what a macro of somebody else's made
/// stands where the project named the macro.
SourceLocation FeatureNotes::written(SourceLocation Loc) const {
  uint32_t Offset;
  while (Loc.isMacroID() && !Sink.place(Loc, Offset))
    Loc = SM.getImmediateMacroCallerLoc(Loc);
  return Loc;
}

/// \p Loc as the text that \p Anchor stands in has it: a macro that is
/// expanded there is its name.
SourceLocation FeatureNotes::beside(SourceLocation Loc,
                                    SourceLocation Anchor) const {
  FileID Text = SM.getFileID(Anchor);
  SourceLocation Up = Loc;
  while (SM.getFileID(Up) != Text && Up.isMacroID())
    Up = SM.getImmediateMacroCallerLoc(Up);
  return SM.getFileID(Up) == Text ? Up : Loc;
}

void FeatureNotes::emit(StringRef Name, SourceLocation Begin,
                        SourceLocation End, std::vector<FeatureValue> Carried,
                        uint16_t Space, SourceLocation Anchor) {
  if (Anchor.isInvalid())
    Anchor = Begin;
  Begin = beside(Begin, Anchor);
  End = beside(End, Anchor);
  if (SM.getFileID(Begin) != SM.getFileID(End))
    Begin = End = Anchor;
  Begin = written(Begin);
  End = written(End);
  uint32_t First, Last;
  FileJudgement *File = Sink.place(Begin, First);
  if (!File)
    return;
  if (Sink.place(End, Last) != File || Last < First) {
    End = Begin;
    Last = First;
  }
  FeatureJudgement J;
  J.Name = ("feature:" + Name).str();
  J.Place = {First,
             Last +
                 Lexer::MeasureTokenLength(SM.getSpellingLoc(End), SM, Lang) -
                 First};
  llvm::sort(Carried);
  J.Values = std::move(Carried);
  J.Context = Space;
  File->Features.push_back(std::move(J));
}
