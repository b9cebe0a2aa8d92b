#include "LineChanges.h"

using namespace cuferry;
using llvm::StringRef;

std::vector<StringRef> cuferry::linesOf(StringRef Text) {
  std::vector<StringRef> Lines;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    Line.consume_back("\r");
    Lines.push_back(Line);
    Text = Rest;
  }
  return Lines;
}

static ChangedLines change(uint32_t FirstLine, StringRef Old, StringRef New) {
  std::vector<StringRef> Before = linesOf(Old), After = linesOf(New);
  size_t Same = 0, Least = std::min(Before.size(), After.size());
  while (Same != Least && Before[Same] == After[Same])
    ++Same;
  size_t SameAtEnd = 0;
  while (SameAtEnd != Least - Same && Before[Before.size() - 1 - SameAtEnd] ==
                                          After[After.size() - 1 - SameAtEnd])
    ++SameAtEnd;
  ChangedLines C;
  C.Begin = FirstLine + static_cast<uint32_t>(Same);
  C.End = FirstLine + static_cast<uint32_t>(Before.size() - SameAtEnd);
  for (size_t I = Same; I != After.size() - SameAtEnd; ++I)
    C.New.push_back(After[I].str());
  return C;
}

std::vector<ChangedLines> cuferry::changedLines(StringRef Content,
                                                llvm::ArrayRef<Edit> Edits) {
  std::vector<ChangedLines> Changes;
  uint32_t Line = 0;
  size_t Counted = 0;
  for (size_t I = 0; I != Edits.size();) {
    size_t LineBegin = Content.rfind('\n', Edits[I].Where.Offset);
    LineBegin = LineBegin == StringRef::npos ? 0 : LineBegin + 1;
    Line +=
        static_cast<uint32_t>(Content.slice(Counted, LineBegin).count('\n'));
    Counted = LineBegin;

    // All edits that share lines with this one; the last line may lack a break.
    std::string New;
    size_t Done = LineBegin, End = LineBegin;
    do {
      const Edit &E = Edits[I];
      New += Content.slice(Done, E.Where.Offset);
      New += E.NewText;
      Done = E.Where.end();
      End = Content.find('\n', Done);
      End = End == StringRef::npos ? Content.size() : End + 1;
    } while (++I != Edits.size() &&
             (Edits[I].Where.Offset < End ||
              (Edits[I].Where.Offset == End &&
               !Content.take_front(End).ends_with("\n"))));
    New += Content.slice(Done, End);

    ChangedLines C = change(Line, Content.slice(LineBegin, End), New);
    if (C.Begin != C.End || !C.New.empty())
      Changes.push_back(std::move(C));
  }
  return Changes;
}
