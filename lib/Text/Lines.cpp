#include "cuferry/Lines.h"

using llvm::StringRef;

std::vector<uint32_t> cuferry::lineStarts(StringRef Text) {
  std::vector<uint32_t> Starts = {0};
  char Ending = Text.contains('\n') ? '\n' : '\r';
  for (size_t I = Text.find(Ending); I != StringRef::npos;
       I = Text.find(Ending, I + 1))
    Starts.push_back(static_cast<uint32_t>(I + 1));
  return Starts;
}

std::vector<StringRef> cuferry::linesOf(StringRef Text) {
  std::vector<StringRef> Lines;
  std::vector<uint32_t> Starts = lineStarts(Text);
  for (size_t I = 0; I != Starts.size() && Starts[I] != Text.size(); ++I) {
    bool IsLast = I + 1 == Starts.size();
    StringRef Line =
        Text.slice(Starts[I], IsLast ? Text.size() : Starts[I + 1]);
    if (!IsLast && !Line.consume_back("\r\n"))
      Line = Line.drop_back();
    Lines.push_back(Line);
  }
  return Lines;
}
