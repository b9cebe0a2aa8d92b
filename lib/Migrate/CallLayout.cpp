#include "CallLayout.h"
#include "CommentText.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;
using llvm::StringRef;

/// Blanks, line breaks, and the backslashes before these in a macro's body.
static constexpr StringRef Blanks = " \t\r\n\\";

static StringRef blanksBefore(StringRef Content, uint32_t Offset) {
  StringRef Before = Content.take_front(Offset);
  return Before.drop_front(Before.find_last_not_of(Blanks) + 1);
}

/// What \p Code says besides comments.
static std::string meaningOf(StringRef Code) {
  return StringRef(withoutComments(Code)).trim(Blanks).str();
}

/// Whether each of the arguments placed begins a line of its own behind
/// another.
static bool hasOneOnALine(const Bindings &Holes, StringRef Content) {
  std::vector<Range> Places;
  for (const Binding &B : Holes)
    if (B.Text && B.Text->Length)
      Places.push_back(*B.Text);
  llvm::sort(Places);
  for (size_t I = 1; I < Places.size(); ++I)
    if (!blanksBefore(Content, Places[I].Offset).contains('\n'))
      return false;
  return Places.size() > 1;
}

CallLayout::CallLayout(const Rule &R, const Bindings &Holes,
                       const SourceText &Text)
    : Pieces(R.To), Holes(Holes), Content(Text.content()),
      HasOneOnALine(hasOneOnALine(Holes, Content)), Literals(Pieces.size()) {
  for (size_t I = 0; I != Pieces.size(); ++I) {
    if (Pieces[I].What != TemplatePiece::Literal)
      continue;
    StringRef Literal = Pieces[I].Text;
    const Range *Left = I ? rangeOf(I - 1) : nullptr;
    const Range *Right = I + 1 != Pieces.size() ? rangeOf(I + 1) : nullptr;
    if (Left && Right && Literal.rtrim(" ").ends_with(",")) {
      Literals[I] =
          (Literal.rtrim(" ").drop_back() + between(*Left, *Right)).str();
      continue;
    }
    if (Left && Right && Literal.starts_with(",")) {
      Literals[I] =
          between(*Left, *Right) + Literal.drop_front().ltrim(" ").str();
      continue;
    }
    std::string Said = Literal.str();
    if (Right && Literal.ends_with("(") && Literal.count('(') == 1)
      Said = behindParenthesis(*Right, Said);
    if (Left && Literal.starts_with(")") && Literal.count(')') == 1)
      Said = beforeParenthesis(*Left, Said);
    Literals[I] = std::move(Said);
  }
}

/// Where the argument stands that is placed for the hole \p Index; null when
/// that is no hole, or none is.
const Range *CallLayout::rangeOf(size_t Index) const {
  if (Pieces[Index].What == TemplatePiece::Literal)
    return nullptr;
  auto B = llvm::find_if(
      Holes, [&](const Binding &B) { return B.Hole == Pieces[Index].Text; });
  return B != Holes.end() && B->Text ? &*B->Text : nullptr;
}

std::string CallLayout::between(const Range &Left, const Range &Right) {
  if (Left.end() <= Right.Offset) {
    Range Place = {Left.end(), Right.Offset - Left.end()};
    StringRef Code = Content.substr(Place.Offset, Place.Length);
    if (meaningOf(Code) == "," && !llvm::is_contained(Kept, Place)) {
      Kept.push_back(Place);
      return Code.str();
    }
  }
  // Where a line was broken for its length, there is no reason to do so now.
  StringRef Before = blanksBefore(Content, Right.Offset);
  bool IsFirst =
      !Content.take_front(Right.Offset - Before.size()).ends_with(",");
  return IsFirst || (Before.contains('\n') && !HasOneOnALine)
             ? ", "
             : ("," + Before).str();
}

std::string CallLayout::behindParenthesis(const Range &First,
                                          StringRef Literal) {
  size_t Open = Content.take_front(First.Offset).rfind('(');
  if (Open == StringRef::npos)
    return Literal.str();
  uint32_t Begin = Open + 1;
  StringRef Code = Content.slice(Begin, First.Offset);
  if (!meaningOf(Code).empty())
    return Literal.str();
  Kept.push_back({Begin, First.Offset - Begin});
  return (Literal + Code).str();
}

std::string CallLayout::beforeParenthesis(const Range &Last,
                                          StringRef Literal) {
  size_t Close = Content.find(')', Last.end());
  StringRef Code = Content.slice(Last.end(), Close);
  if (Close == StringRef::npos || !meaningOf(Code).empty())
    return Literal.str();
  Kept.push_back({Last.end(), static_cast<uint32_t>(Close) - Last.end()});
  return (Code + Literal).str();
}

bool CallLayout::keeps(Range Comment) const {
  return llvm::any_of(Kept,
                      [&](Range Place) { return Place.contains(Comment); });
}
