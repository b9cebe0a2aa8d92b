#include "Conditions.h"
#include "Diag.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

Conditions::Conditions(const SourceText &Text) {
  std::vector<size_t> Open;
  for (const Directive &D : Text.directives()) {
    if (D.Word.starts_with("if")) {
      Chain C;
      if (!Open.empty()) {
        C.Around = Open.back();
        C.AroundArm = Chains[C.Around].Arm;
      }
      Open.push_back(Chains.size());
      Chains.push_back(C);
    } else if (D.Word.starts_with("el") && !Open.empty()) {
      ++Chains[Open.back()].Arm;
    } else if (D.Word == "endif" && !Open.empty()) {
      Open.pop_back();
    }
    if (!(D.isCondition() || D.Word == "else") || Open.empty())
      continue;
    Lines.push_back({D.Whole, Open.back(), Chains[Open.back()].Arm, {}});
    if (D.isCondition())
      addWords(D, Text);
  }
}

const Conditions::Line *Conditions::lineAt(uint32_t Offset) const {
  auto After = llvm::partition_point(
      Lines, [&](const Line &L) { return L.Whole.Offset <= Offset; });
  if (After == Lines.begin() || std::prev(After)->Whole.end() <= Offset)
    return nullptr;
  return &*std::prev(After);
}

bool Conditions::anyWord(uint32_t Offset,
                         llvm::function_ref<bool(StringRef)> Fits) const {
  const Line *At = lineAt(Offset);
  return At && llvm::any_of(Lines, [&](const Line &L) {
           return L.Chain == At->Chain && L.Arm <= At->Arm &&
                  llvm::any_of(L.Words.keys(), Fits);
         });
}

bool Conditions::isNamedBeside(uint32_t Offset, StringRef Word) const {
  const Line *At = lineAt(Offset);
  if (!At)
    return false;
  // Whether \p Inner stands in an arm that \p Outer's not holding leads to.
  auto IsInElseOf = [&](const Line &Inner, const Line &Outer) {
    for (const Chain *C = &Chains[Inner.Chain]; C->Around != None;
         C = &Chains[C->Around])
      if (C->Around == Outer.Chain)
        return Outer.Arm < C->AroundArm;
    return false;
  };
  return llvm::any_of(Lines, [&](const Line &L) {
    return L.Words.contains(Word) &&
           (L.Chain == At->Chain || IsInElseOf(L, *At) || IsInElseOf(*At, L));
  });
}

void Conditions::addWords(const Directive &D, const SourceText &Text) {
  auto Comment = llvm::partition_point(
      Text.comments(), [&](Range C) { return C.end() <= D.Whole.Offset; });
  uint32_t At = D.Whole.Offset;
  for (; At < D.Whole.end(); ++Comment) {
    bool IsInside =
        Comment != Text.comments().end() && Comment->Offset < D.Whole.end();
    uint32_t End = IsInside ? Comment->Offset : D.Whole.end();
    forEachWord(Text.content().slice(At, End),
                [&](StringRef Word) { Lines.back().Words.insert(Word); });
    if (!IsInside)
      break;
    At = Comment->end();
  }
}

void keepTellingApart(const SourceFile &File, const SourceText &Text,
                      llvm::MutableArrayRef<Decision> Decisions) {
  std::optional<Conditions> All;
  for (auto [M, D] : llvm::zip(File.Mentions, Decisions)) {
    if (D.What != Decision::Replace || !(M.Context & CtxDirective) ||
        M.Kind != MentionKind::Macro)
      continue;
    if (!All)
      All.emplace(Text);
    if (!All->isNamedBeside(M.Place.Offset, D.NewText))
      continue;
    D.What = Decision::Leave;
    D.Id = diag::ConditionNamesBoth;
    D.Result = Outcome::Review;
  }
}

} // namespace cuferry
