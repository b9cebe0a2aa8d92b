#include "CaseLabels.h"
#include "Diag.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

namespace cuferry {

using llvm::StringRef;

/// Whether `case` stands before the name at \p Offset, and its scope.
static bool isLabel(StringRef Content, uint32_t Offset) {
  StringRef Before = Content.take_front(Offset).rtrim();
  while (Before.consume_back("::")) {
    Before = Before.rtrim();
    while (!Before.empty() && isNameChar(Before.back()))
      Before = Before.drop_back();
    Before = Before.rtrim();
  }
  return Before.consume_back("case") &&
         (Before.empty() || !isNameChar(Before.back()));
}

namespace {

/// Where the blocks begin that enclose the places asked for, in ascending
/// order.
class Blocks {
public:
  explicit Blocks(const SourceText &Text) : Text(Text) {}

  /// The `{` of the innermost block around \p Offset, or 0.
  uint32_t around(uint32_t Offset) {
    StringRef Content = Text.content();
    for (; (At = Content.find_first_of("{}", At)) < Offset; ++At) {
      if (!Text.isCode(At))
        continue;
      if (Content[At] == '{')
        Open.push_back(At);
      else if (!Open.empty())
        Open.pop_back();
    }
    return Open.empty() ? 0 : Open.back();
  }

private:
  const SourceText &Text;
  size_t At = 0;
  std::vector<uint32_t> Open;
};

} // namespace

void reviewEqualLabels(const SourceFile &File, const SourceText &Text,
                       llvm::MutableArrayRef<Decision> Decisions) {
  Blocks Around(Text);
  std::set<std::pair<uint32_t, std::string>> Seen;
  for (auto [M, D] : llvm::zip(File.Mentions, Decisions)) {
    if (D.What != Decision::Replace || (M.Context & CtxDirective) ||
        !isLabel(Text.content(), M.Place.Offset))
      continue;
    if (Seen.insert({Around.around(M.Place.Offset), D.NewText}).second)
      continue;
    D.Id = diag::EqualLabels;
    D.Result = Outcome::Review;
  }
}

} // namespace cuferry
