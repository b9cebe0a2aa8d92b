#include "LineChanges.h"
#include "cuferry/Lines.h"

using namespace cuferry;
using llvm::StringRef;

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
  std::vector<uint32_t> Starts = lineStarts(Content);
  auto After = [&](uint32_t Offset) {
    return llvm::upper_bound(Starts, Offset);
  };
  for (size_t I = 0; I != Edits.size();) {
    auto Line = std::prev(After(Edits[I].Where.Offset));
    uint32_t LineBegin = *Line;

    // All edits that share lines with this one; the last line may lack a break.
    std::string New;
    uint32_t Done = LineBegin, End = LineBegin;
    do {
      const Edit &E = Edits[I];
      New += Content.slice(Done, E.Where.Offset);
      New += E.NewText;
      Done = E.Where.end();
      auto Next = After(Done);
      End = Next == Starts.end() ? Content.size() : *Next;
    } while (++I != Edits.size() &&
             (Edits[I].Where.Offset < End ||
              (Edits[I].Where.Offset == End && Starts.back() < End)));
    New += Content.slice(Done, End);

    ChangedLines C = change(static_cast<uint32_t>(Line - Starts.begin()),
                            Content.slice(LineBegin, End), New);
    if (C.Begin != C.End || !C.New.empty())
      Changes.push_back(std::move(C));
  }
  return Changes;
}
