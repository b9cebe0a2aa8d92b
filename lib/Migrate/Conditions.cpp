#include "Conditions.h"
#include "Diag.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// The conditions of a file, and the words of each #if with its #elif.
class Conditions {
public:
  explicit Conditions(const SourceText &Text) {
    std::vector<size_t> Open; // indexes of chains
    for (const Directive &D : Text.directives()) {
      if (D.Word.starts_with("if")) {
        Open.push_back(Words.size());
        Words.emplace_back();
      } else if (D.Word == "endif" && !Open.empty()) {
        Open.pop_back();
      }
      if (!D.isCondition() || Open.empty())
        continue;
      Lines.push_back({D.Whole, Open.back()});
      addWords(D, Text);
    }
  }

  /// The words of the chain that the condition at \p Offset is of, or null.
  const llvm::StringSet<> *wordsAround(uint32_t Offset) const {
    auto After = llvm::partition_point(
        Lines, [&](const Line &L) { return L.Whole.Offset <= Offset; });
    if (After == Lines.begin() || std::prev(After)->Whole.end() <= Offset)
      return nullptr;
    return &Words[std::prev(After)->Chain];
  }

private:
  struct Line {
    Range Whole;
    size_t Chain; ///< index into Words
  };

  void addWords(const Directive &D, const SourceText &Text) {
    auto Comment = llvm::partition_point(
        Text.comments(), [&](Range C) { return C.end() <= D.Whole.Offset; });
    uint32_t At = D.Whole.Offset;
    for (; At < D.Whole.end(); ++Comment) {
      bool IsInside =
          Comment != Text.comments().end() && Comment->Offset < D.Whole.end();
      uint32_t End = IsInside ? Comment->Offset : D.Whole.end();
      for (StringRef Rest = Text.content().slice(At, End); !Rest.empty();) {
        Rest = Rest.drop_until(isNameChar);
        StringRef Word = Rest.take_while(isNameChar);
        Rest = Rest.drop_front(Word.size());
        Words[Lines.back().Chain].insert(Word);
      }
      if (!IsInside)
        break;
      At = Comment->end();
    }
  }

  std::vector<Line> Lines;
  std::vector<llvm::StringSet<>> Words;
};

} // namespace

void keepTellingApart(const SourceFile &File, const SourceText &Text,
                      llvm::MutableArrayRef<Decision> Decisions) {
  std::optional<Conditions> All;
  for (auto [M, D] : llvm::zip(File.Mentions, Decisions)) {
    if (D.What != Decision::Replace || !(M.Context & CtxDirective) ||
        M.Kind != MentionKind::Macro)
      continue;
    if (!All)
      All.emplace(Text);
    const llvm::StringSet<> *Words = All->wordsAround(M.Place.Offset);
    if (!Words || !Words->contains(D.NewText))
      continue;
    D.What = Decision::Leave;
    D.Id = diag::ConditionNamesBoth;
    D.Result = Outcome::Review;
  }
}

} // namespace cuferry
