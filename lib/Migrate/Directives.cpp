#include "Directives.h"
#include "SourceText.h"

namespace cuferry {

using llvm::StringRef;

/// The macro that \p D asks not to be defined, or nothing.
static StringRef guardOf(const Directive &D) {
  if (D.Word == "ifndef")
    return D.Rest;
  StringRef Rest = D.Rest;
  if (D.Word != "if" || !Rest.consume_front("!"))
    return "";
  Rest = Rest.ltrim();
  if (!Rest.consume_front("defined"))
    return "";
  return Rest.trim(" ()");
}

/// The end of the line that begins at \p Offset, continued lines included.
static uint32_t endOfLogicalLine(const SourceText &Text, uint32_t Offset) {
  uint32_t End = Text.lineAt(Offset).end();
  while (Text.slice({Offset, End - Offset}).ends_with("\\") &&
         Text.nextLine(Offset) < Text.content().size()) {
    Offset = Text.nextLine(Offset);
    End = Text.lineAt(Offset).end();
  }
  return End;
}

std::vector<Directive> findDirectives(const SourceText &Text) {
  std::vector<Directive> Out;
  unsigned Depth = 0;
  bool HasGuard = false;
  for (uint32_t Offset = 0; Offset < Text.content().size();) {
    uint32_t End = endOfLogicalLine(Text, Offset);
    StringRef Content = Text.content().slice(Offset, End);
    Content.consume_front("\xEF\xBB\xBF");
    StringRef Bare = Content.ltrim();
    uint32_t Hash = End - Bare.size();
    Offset = Text.nextLine(End);
    if (!Bare.consume_front("#") || !Text.isCode(Hash))
      continue;
    Bare = Bare.ltrim();
    Directive D;
    D.Whole = {Hash, End - Hash};
    D.Word = Bare.take_while([](char C) { return C >= 'a' && C <= 'z'; });
    D.Rest = Bare.drop_front(D.Word.size()).trim();
    if (D.Word == "endif" && Depth)
      --Depth;
    // #ifndef X or #if !defined(X), #define X at the beginning: the file's own
    // guard.
    if (Out.size() == 1 && D.Word == "define" &&
        D.Rest.split(' ').first == guardOf(Out[0]))
      HasGuard = true;
    D.Depth = Depth - (HasGuard && Depth ? 1 : 0);
    if (D.Word.starts_with("if"))
      ++Depth;
    Out.push_back(D);
  }
  return Out;
}

} // namespace cuferry
