//===- SourceText.cpp - lines and comments of one file --------------------===//

#include "SourceText.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

/// The end of the raw string whose quote is at \p Quote.
static size_t skipRawString(StringRef Text, size_t Quote) {
  size_t Open = Text.find('(', Quote);
  if (Open == StringRef::npos || Open - Quote > 17)
    return Quote + 1;
  std::string Close = (")" + Text.slice(Quote + 1, Open) + "\"").str();
  size_t End = Text.find(Close, Open);
  return End == StringRef::npos ? Text.size() : End + Close.size();
}

/// The end of the literal whose quote is at \p Quote; an unclosed one ends with
/// its line.
static size_t skipLiteral(StringRef Text, size_t Quote) {
  for (size_t I = Quote + 1; I < Text.size(); ++I) {
    if (Text[I] == '\\')
      ++I;
    else if (Text[I] == Text[Quote])
      return I + 1;
    else if (Text[I] == '\n')
      return I;
  }
  return Text.size();
}

/// The end of the line comment at \p Begin, which a backslash carries over.
static size_t skipLineComment(StringRef Text, size_t Begin) {
  size_t End = Begin;
  do
    End = std::min(Text.find('\n', End + 1), Text.size());
  while (End < Text.size() && Text.take_front(End).rtrim("\r").ends_with("\\"));
  if (End < Text.size() && Text[End - 1] == '\r')
    --End;
  return End;
}

/// Gives what stands in comments and in literals of \p Text, in order, to
/// \p Comment and \p Literal.
static void scanSurface(StringRef Text, llvm::function_ref<void(Range)> Comment,
                        llvm::function_ref<void(Range)> Literal) {
  auto Place = [](size_t Begin, size_t End) {
    return Range{uint32_t(Begin), uint32_t(End - Begin)};
  };
  for (size_t I = 0; I < Text.size();) {
    char C = Text[I];
    StringRef Rest = Text.drop_front(I);
    size_t Begin = I;
    if (Rest.starts_with("//")) {
      I = skipLineComment(Text, I);
      Comment(Place(Begin, I));
    } else if (Rest.starts_with("/*")) {
      size_t Close = Text.find("*/", I + 2);
      I = Close == StringRef::npos ? Text.size() : Close + 2;
      Comment(Place(Begin, I));
    } else if (C == '"') {
      bool IsRaw = I && Text[I - 1] == 'R' &&
                   (I == 1 || !isNameChar(Text[I - 2]) ||
                    StringRef("uUL8").contains(Text[I - 2]));
      I = IsRaw ? skipRawString(Text, I) : skipLiteral(Text, I);
      Literal(Place(Begin, I));
    } else if (C == '\'') {
      // In 1'000 it separates digits.
      bool IsSeparator = I && llvm::isHexDigit(Text[I - 1]) &&
                         I + 1 < Text.size() && llvm::isHexDigit(Text[I + 1]);
      I = IsSeparator ? I + 1 : skipLiteral(Text, I);
      if (!IsSeparator)
        Literal(Place(Begin, I));
    } else {
      ++I;
    }
  }
}

std::vector<Range> findComments(StringRef Text) {
  std::vector<Range> Out;
  scanSurface(Text, [&](Range R) { Out.push_back(R); }, [](Range) {});
  return Out;
}

bool endsInLineComment(StringRef Text) {
  if (!Text.contains("//"))
    return false;
  std::vector<Range> Comments = findComments(Text);
  return !Comments.empty() && Comments.back().end() == Text.size() &&
         Text.drop_front(Comments.back().Offset).starts_with("//");
}

SourceText::SourceText(StringRef Content)
    : Content(Content), LineStarts(lineStarts(Content)) {
  if (LineStarts.size() < 2)
    return;
  StringRef First = Content.take_front(LineStarts[1]);
  LineEnding =
      First.ends_with("\r\n") ? First.take_back(2) : First.take_back(1);
}

uint32_t SourceText::nextLine(uint32_t Offset) const {
  auto Next = llvm::upper_bound(LineStarts, Offset);
  return Next == LineStarts.end() ? Content.size() : *Next;
}

Range SourceText::lineAt(uint32_t Offset) const {
  auto Next = llvm::upper_bound(LineStarts, Offset);
  uint32_t Begin = *std::prev(Next);
  uint32_t End = Next == LineStarts.end() ? Content.size() : *Next - 1;
  if (End > Begin && Next != LineStarts.end() &&
      Content.slice(End - 1, End + 1) == "\r\n")
    --End;
  return {Begin, End - Begin};
}

StringRef SourceText::indentationAt(uint32_t Offset) const {
  return slice(lineAt(Offset)).take_while([](char C) {
    return C == ' ' || C == '\t';
  });
}

const Directive *SourceText::directiveAt(uint32_t Offset) const {
  auto It = llvm::partition_point(
      directives(), [&](const Directive &D) { return D.Whole.end() < Offset; });
  bool IsInside =
      It != directives().end() && lineAt(It->Whole.Offset).Offset <= Offset;
  return IsInside ? &*It : nullptr;
}

const std::vector<Directive> &SourceText::directives() const {
  if (!Directives)
    Directives = findDirectives(*this);
  return *Directives;
}

Range SourceText::growToLines(Range R) const {
  uint32_t Begin = lineAt(R.Offset).Offset;
  Range Last = lineAt(R.Length ? R.end() - 1 : R.Offset);
  StringRef Before = Content.slice(Begin, R.Offset);
  StringRef After = Content.slice(R.end(), Last.end());
  if (!Before.trim(" \t").empty() || !After.trim(" \t").empty())
    return R;
  return {Begin, nextLine(Last.Offset) - Begin};
}

char SourceText::significantBefore(uint32_t Offset) const {
  const std::vector<Range> &All = comments();
  bool IsInDirective = directiveAt(Offset);
  auto Comment =
      llvm::partition_point(All, [&](Range C) { return C.Offset < Offset; });
  unsigned Branches = 0; // of conditions that Offset is not in, to pass over
  while (Offset) {
    if (Comment != All.begin() && std::prev(Comment)->end() >= Offset) {
      --Comment;
      Offset = Comment->Offset;
      continue;
    }
    char C = Content[--Offset];
    bool IsContinuation = C == '\\' && Offset + 1 < Content.size() &&
                          llvm::isSpace(Content[Offset + 1]);
    if (llvm::isSpace(C) || IsContinuation)
      continue;
    const Directive *D = directiveAt(Offset);
    if (!D || IsInDirective) {
      if (Branches)
        continue;
      return C;
    }
    Offset = D->Whole.Offset;
    if (D->Word == "endif")
      Branches += Branches != 0;
    else if (D->Word.starts_with("el"))
      // What the other branch ends with is not before.
      Branches += Branches == 0;
    else if (D->Word.starts_with("if"))
      Branches -= Branches != 0;
    else if (D->Word == "pragma" && !Branches)
      return '#'; // `#pragma omp single` is about one statement
  }
  return 0;
}

uint32_t SourceText::firstLineOfCode() const {
  uint32_t Offset = Content.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  uint32_t LineStart = Offset;
  auto Comment = comments().begin();
  while (Offset < Content.size()) {
    while (Comment != comments().end() && Comment->end() <= Offset)
      ++Comment;
    if (Comment != comments().end() && Comment->Offset == Offset) {
      // Code behind a comment on its last line belongs to that line.
      LineStart = Offset == LineStart || lineAt(Offset).Offset == LineStart
                      ? LineStart
                      : lineAt(Offset).Offset;
      Offset = Comment->end();
      continue;
    }
    char C = Content[Offset];
    if (!llvm::isSpace(C))
      return LineStart;
    ++Offset;
    if (C == '\n')
      LineStart = Offset;
  }
  return Content.size();
}

void SourceText::findSurface() const {
  if (HaveSurface)
    return;
  HaveSurface = true;
  scanSurface(
      Content, [this](Range R) { Comments.push_back(R); },
      [this](Range R) { Literals.push_back(R); });
}

const std::vector<Range> &SourceText::comments() const {
  findSurface();
  return Comments;
}

bool SourceText::isCode(uint32_t Offset) const {
  findSurface();
  auto IsIn = [Offset](const std::vector<Range> &All) {
    auto After =
        llvm::partition_point(All, [&](Range R) { return R.Offset <= Offset; });
    return After != All.begin() && std::prev(After)->end() > Offset;
  };
  return !IsIn(Comments) && !IsIn(Literals);
}

} // namespace cuferry
