// Macros, directives and inactive branches, as the preprocessor saw them.

#include "Judge.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroArgs.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Token.h"
#include "llvm/ADT/DenseSet.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

namespace {

class PreprocessorJudge : public PPCallbacks {
public:
  explicit PreprocessorJudge(JudgeSink &Sink)
      : Sink(Sink), SM(Sink.sourceManager()) {}

  void MacroExpands(const Token &Name, const MacroDefinition &MD, SourceRange,
                    const MacroArgs *Args) override {
    use(Name, MD, 0);
    if (Args)
      joinOperands(*MD.getMacroInfo(), *Args);
  }
  void Defined(const Token &Name, const MacroDefinition &MD,
               SourceRange) override {
    use(Name, MD, CtxDirective);
    LastDefined = Name.getIdentifierInfo();
  }
  /// `#if !defined(X)` is `#ifndef X`.
  void If(SourceLocation, SourceRange Condition, ConditionValueKind) override {
    StringRef Text =
        Lexer::getSourceText(CharSourceRange::getTokenRange(Condition), SM,
                             LangOptions())
            .trim();
    if (!LastDefined || !Text.consume_front("!") ||
        !(Text = Text.ltrim()).consume_front("defined"))
      return;
    Text = Text.trim();
    if (Text.consume_front("(") && Text.consume_back(")"))
      Text = Text.trim();
    if (Text == LastDefined->getName())
      LastIfndef = LastDefined;
  }
  void Ifdef(SourceLocation, const Token &Name,
             const MacroDefinition &MD) override {
    use(Name, MD, CtxDirective);
  }
  void Ifndef(SourceLocation, const Token &Name,
              const MacroDefinition &MD) override {
    use(Name, MD, CtxDirective);
    LastIfndef = Name.getIdentifierInfo();
  }
  void Elifdef(SourceLocation, const Token &Name,
               const MacroDefinition &MD) override {
    use(Name, MD, CtxDirective);
  }
  void Elifndef(SourceLocation, const Token &Name,
                const MacroDefinition &MD) override {
    use(Name, MD, CtxDirective);
  }
  void MacroUndefined(const Token &Name, const MacroDefinition &MD,
                      const MacroDirective *) override {
    use(Name, MD, CtxDirective);
  }

  void MacroDefined(const Token &Name, const MacroDirective *) override {
    StringRef Text = Name.getIdentifierInfo()->getName();
    uint32_t Offset;
    FileJudgement *File = Sink.place(Name.getLocation(), Offset);
    if (!File || !Sink.mayBeCandidate(Text))
      return;
    // A fallback goes on speaking of CUDA's: all of it follows a rename.
    const VocabularyEntry *E = vocabulary::find(Text);
    bool IsFallback = (LastIfndef == Name.getIdentifierInfo() && E &&
                       E->Proof != Strength::Common) ||
                      vocabulary::isSetting(Text);
    if (IsFallback)
      Fallbacks.insert(Name.getIdentifierInfo());
    LastIfndef = nullptr;
    File->Names.push_back(
        judgement(Name, Offset, IsFallback, CtxDirective | CtxDeclaration));
  }

  void SourceRangeSkipped(SourceRange R, SourceLocation) override {
    uint32_t Begin, End;
    FileJudgement *File = Sink.place(R.getBegin(), Begin);
    FileJudgement *EndFile = Sink.place(R.getEnd(), End);
    if (!File || File != EndFile)
      return;
    // The range reaches from one directive to the next; neither is skipped.
    bool Invalid = false;
    StringRef Text = SM.getBufferData(
        SM.getFileID(SM.getSpellingLoc(R.getBegin())), &Invalid);
    if (Invalid || End > Text.size())
      return;
    size_t Line = Begin;
    do
      Line = Text.find('\n', Line + 1);
    while (Line != StringRef::npos &&
           Text.take_front(Line).rtrim('\r').ends_with("\\"));
    size_t Last = Text.rfind('\n', End);
    if (Line == StringRef::npos || Last == StringRef::npos || Last <= Line)
      return;
    File->Skipped.push_back(
        {static_cast<uint32_t>(Line + 1), static_cast<uint32_t>(Last - Line)});
  }

private:
  /// Tokens of a macro's body with `##` between them, as indexes.
  using PasteChain = llvm::SmallVector<unsigned, 2>;

  /// What the body of \p Info pastes.
  const std::vector<PasteChain> &chainsOf(const MacroInfo &Info) {
    auto [It, IsNew] = Chains.try_emplace(&Info);
    if (!IsNew)
      return It->second;
    ArrayRef<Token> Body = Info.tokens();
    for (unsigned I = 0; I + 2 < Body.size(); ++I) {
      if (!Body[I + 1].is(tok::hashhash))
        continue;
      PasteChain Chain = {I};
      for (; I + 2 < Body.size() && Body[I + 1].is(tok::hashhash); I += 2)
        Chain.push_back(I + 2);
      It->second.push_back(std::move(Chain));
    }
    return It->second;
  }

  /// `JOIN(cudaError, InvalidValue)`: the argument is no name by itself. To be
  /// told at the argument, through all macros that hand it on.
  void joinOperands(const MacroInfo &Info, const MacroArgs &Args) {
    for (const PasteChain &Chain : chainsOf(Info)) {
      std::string Joined;
      llvm::SmallVector<const Token *, 2> Operands;
      for (unsigned I : Chain) {
        const Token *Part = &Info.tokens()[I];
        const IdentifierInfo *Id = Part->getIdentifierInfo();
        int Param = Id ? Info.getParameterNum(Id) : -1;
        if (Param >= 0) {
          Part = Args.getUnexpArgument(Param);
          if (MacroArgs::getArgLength(Part) != 1)
            Part = nullptr;
          else
            Operands.push_back(Part);
        }
        const IdentifierInfo *Text = Part ? Part->getIdentifierInfo() : nullptr;
        if (Text)
          Joined += Text->getName();
        else if (Part && Part->is(tok::numeric_constant))
          Joined += StringRef(Part->getLiteralData(), Part->getLength());
        else
          Operands.clear(), Joined += ' ';
      }
      const VocabularyEntry *E = vocabulary::find(Joined);
      if (Operands.empty() || !E || E->Proof == Strength::Common)
        continue;
      for (const Token *Operand : Operands)
        if (const IdentifierInfo *Id = Operand->getIdentifierInfo())
          joinOperand(*Operand, *Id, Joined);
    }
  }

  void joinOperand(const Token &Operand, const IdentifierInfo &Id,
                   const std::string &Joined) {
    uint32_t Offset;
    FileJudgement *File = Sink.place(Operand.getLocation(), Offset);
    if (!File || !Sink.mayBeCandidate(Id.getName()))
      return;
    NameJudgement J = judgement(Operand, Offset, true, CtxMacroArgument);
    J.Name = Joined;
    J.Operand = true;
    File->Names.push_back(std::move(J));
  }

  NameJudgement judgement(const Token &Name, uint32_t Offset, bool IsCuda,
                          uint16_t Context) const {
    NameJudgement J;
    J.Offset = Offset;
    J.Length = Name.getIdentifierInfo()->getLength();
    J.IsCuda = IsCuda;
    J.Name = Name.getIdentifierInfo()->getName().str();
    J.Context = Context;
    return J;
  }

  void use(const Token &Name, const MacroDefinition &MD, uint16_t Context) {
    const IdentifierInfo *Id = Name.getIdentifierInfo();
    uint32_t Offset;
    FileJudgement *File = Sink.place(Name.getLocation(), Offset);
    if (!Id || !File)
      return;
    const MacroInfo *Info = MD.getMacroInfo();
    const VocabularyEntry *E = vocabulary::find(Id->getName());
    bool IsCuda;
    if (!Info) {
      // `#ifdef __CUDA_ARCH__` where it is not defined: nobody else defined it.
      if (!E || E->Proof == Strength::Common)
        return;
      IsCuda = true;
    } else {
      switch (Sink.ownerOf(Info->getDefinitionLoc())) {
      case Owner::Cuda:
        IsCuda = E != nullptr;
        if (!E && !Sink.mayBeCandidate(Id->getName()))
          return;
        break;
      case Owner::Nobody: // predefined, or -D
        if (!E)
          return;
        IsCuda = true;
        break;
      case Owner::Other:
        IsCuda = E && E->Proof != Strength::Common;
        if (!IsCuda)
          return;
        break;
      case Owner::Project:
        if (!Sink.mayBeCandidate(Id->getName()))
          return;
        IsCuda = Fallbacks.contains(Id);
        break;
      }
    }
    File->Names.push_back(judgement(Name, Offset, IsCuda, Context));
  }

  JudgeSink &Sink;
  const SourceManager &SM;
  const IdentifierInfo *LastDefined = nullptr;
  const IdentifierInfo *LastIfndef = nullptr;
  llvm::DenseSet<const IdentifierInfo *> Fallbacks;
  llvm::DenseMap<const MacroInfo *, std::vector<PasteChain>> Chains;
};

} // namespace

std::unique_ptr<PPCallbacks> cuferry::judgePreprocessor(JudgeSink &Sink) {
  return std::make_unique<PreprocessorJudge>(Sink);
}
