#include "OwnBranches.h"
#include "Conditions.h"
#include "Diag.h"
#include "cuferry/Lines.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// Whether \p M gives the name a meaning of the project's: a macro, a function
/// or, where the scan saw that, a type.
bool declares(const Mention &M) {
  if (M.Sure == Certainty::Confirmed || M.Kind == MentionKind::Include)
    return false;
  return M.Why == Doubt::UserDefined || (M.Context & CtxDeclaration);
}

class BranchReader {
public:
  BranchReader(const SourceFile &File, const SourceText &Text,
               const RulePack &Pack, llvm::MutableArrayRef<Decision> Decisions)
      : File(File), Text(Text), Pack(Pack), Decisions(Decisions), All(Text) {}

  void read() {
    std::vector<uint32_t> Starts = lineStarts(File.Content);
    for (const Unseen &U : File.NotSeen)
      if (U.Why == "inactive" && U.Line && U.Line <= Starts.size()) {
        uint32_t End = U.EndLine < Starts.size()
                           ? Starts[U.EndLine]
                           : static_cast<uint32_t>(File.Content.size());
        readArms(Starts[U.Line - 1], End);
      }
  }

private:
  /// One inactive stretch may go through several #elif of one chain.
  void readArms(uint32_t Begin, uint32_t End) {
    const Directive *Opening = Begin ? Text.directiveAt(Begin - 1) : nullptr;
    int Depth = 0;
    for (const Directive &D : Text.directives()) {
      if (D.Whole.Offset < Begin || D.Whole.Offset >= End)
        continue;
      if (D.Word.starts_with("el") && Depth == 0) {
        readBranch({Begin, D.Whole.Offset - Begin}, Opening);
        Begin = D.Whole.end();
        Opening = &D;
      }
      Depth += D.Word.starts_with("if") - (D.Word == "endif");
    }
    readBranch({Begin, End - Begin}, Opening);
  }

  void readBranch(Range Branch, const Directive *Opening) {
    size_t First = firstFrom(Branch.Offset), End = firstFrom(Branch.end());
    llvm::StringSet<> Own;
    for (size_t I = First; I != End; ++I)
      if (declares(File.Mentions[I]))
        Own.insert(File.Mentions[I].Spelling);
    if (Own.empty())
      return;
    bool IsEcosystems = speaksOfEcosystem(Branch, First, End);
    bool IsForCuda = Opening && asksForCuda(*Opening);
    for (size_t I = First; I != End; ++I) {
      const Mention &M = File.Mentions[I];
      if (IsEcosystems && Own.contains(M.Spelling))
        leave(I, diag::UserDefined, Outcome::NotCuda);
      else if (!IsEcosystems && !IsForCuda && isBypassed(M))
        leave(I, diag::OwnDefinitionBypassed, Outcome::Review);
    }
  }

  size_t firstFrom(uint32_t Offset) const {
    return llvm::partition_point(
               File.Mentions,
               [&](const Mention &M) { return M.Place.Offset < Offset; }) -
           File.Mentions.begin();
  }

  void leave(size_t I, DiagnosticId Id, Outcome Result) {
    Decision D;
    D.Id = Id;
    D.Result = Result;
    Decisions[I] = std::move(D);
  }

  /// Whether the branch has what the pack makes of a name that it declares:
  /// `#define cudaMalloc hipMalloc`.
  bool speaksOfEcosystem(Range Branch, size_t First, size_t End) const {
    std::optional<llvm::StringSet<>> Words;
    for (size_t I = First; I != End; ++I) {
      const Mention &M = File.Mentions[I];
      if (!declares(M))
        continue;
      std::string New =
          Pack.resolveName(M.Name, M.Library, M.Kind, M.Context).Target;
      if (New.empty() || New == M.Spelling)
        continue;
      if (!Words)
        Words = wordsIn(Branch);
      if (Words->contains(New))
        return true;
    }
    return false;
  }

  llvm::StringSet<> wordsIn(Range R) const {
    llvm::StringSet<> Words;
    forEachWord(Text.slice(R), [&](StringRef Word) { Words.insert(Word); });
    return Words;
  }

  /// `#if CUDART_VERSION < 9000`, `#ifndef __CUDACC__`: what such a branch
  /// defines stands in for a name that this CUDA, or this compiler, has not.
  bool asksForCuda(const Directive &Opening) const {
    return All.anyWord(Opening.Whole.Offset, [](StringRef Word) {
      const VocabularyEntry *E = vocabulary::find(Word);
      return E && E->Kind == MentionKind::Macro &&
             E->Proof == Strength::Distinct;
    });
  }

  /// A macro or function that uses, once migrated, no longer come to.
  bool isBypassed(const Mention &M) const {
    if (M.Why != Doubt::UserDefined || M.Proof != Strength::Distinct ||
        M.Sure == Certainty::Confirmed || !Pack.mayRename(M.Name))
      return false;
    if (M.Kind == MentionKind::Namespace)
      return false;
    return (M.Context & CtxDeclaration) ||
           llvm::any_of(File.Functions, [&](const FunctionDefinition &F) {
             return F.Name == M.Spelling && F.Body.Offset > M.Place.Offset &&
                    !Text.slice(
                             {M.Place.Offset, F.Body.Offset - M.Place.Offset})
                         .contains(';');
           });
  }

  const SourceFile &File;
  const SourceText &Text;
  const RulePack &Pack;
  llvm::MutableArrayRef<Decision> Decisions;
  Conditions All;
};

} // namespace

void leaveOwnBranches(const SourceFile &File, const SourceText &Text,
                      const RulePack &Pack,
                      llvm::MutableArrayRef<Decision> Decisions) {
  bool IsThere = llvm::any_of(File.Mentions, [](const Mention &M) {
    return (M.Context & CtxInactive) && declares(M);
  });
  if (IsThere)
    BranchReader(File, Text, Pack, Decisions).read();
}

} // namespace cuferry
