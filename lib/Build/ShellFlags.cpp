//===- ShellFlags.cpp - nvcc's options where a shell reads them -----------===//

#include "ShellFlags.h"
#include "NvccFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isQuote(char C) { return C == '"' || C == '\''; }

static bool isBlank(char C) { return C == ' ' || C == '\t'; }

/// The continuation line that holds \p R and nothing else, or nothing.
static std::optional<Range> lineOf(Range R, const ScriptWriter &Out) {
  StringRef Content = Out.content();
  uint32_t Begin = R.Offset, End = R.end();
  while (Begin > 0 && isBlank(Content[Begin - 1]))
    --Begin;
  while (End < Content.size() && isBlank(Content[End]))
    ++End;
  if (Begin == 0 || Content[Begin - 1] != '\n')
    return std::nullopt;
  StringRef Rest = Content.drop_front(End);
  if (Rest.consume_front("\\")) {
    Rest.consume_front("\r");
    if (!Rest.consume_front("\n"))
      return std::nullopt;
    End = uint32_t(Content.size() - Rest.size());
    return Range{Begin, End - Begin};
  }
  if (!Rest.empty() && Rest[0] != '\n' && Rest[0] != '\r')
    return std::nullopt;
  // The last line: what continued into it ends before, above lines that went.
  StringRef Before = Content.take_front(Begin);
  while (true) {
    size_t Newline = Before.drop_back().rfind('\n');
    uint32_t Line = Newline == StringRef::npos ? 0 : uint32_t(Newline + 1);
    if (Line == 0 || !Out.isRemoved({Line, uint32_t(Before.size()) - Line}))
      break;
    Before = Before.take_front(Line);
  }
  Before.consume_back("\n");
  Before.consume_back("\r");
  if (!Before.consume_back("\\"))
    return std::nullopt;
  Begin = uint32_t(Before.rtrim(" \t").size());
  return Range{Begin, End - Begin};
}

/// Takes words away with the blanks before them, and with quotes that hold
/// nothing else.
static void removeWord(Range R, ScriptWriter &Out) {
  StringRef Content = Out.content();
  if (auto Line = lineOf(R, Out)) {
    Out.edit(*Line, "");
    return;
  }
  uint32_t Begin = R.Offset, End = R.end();
  if (Begin > 0 && End < Content.size() && isQuote(Content[Begin - 1]) &&
      Content[End] == Content[Begin - 1]) {
    --Begin;
    ++End;
  }
  uint32_t Word = Begin;
  while (Begin > 0 && (Content[Begin - 1] == ' ' || Content[Begin - 1] == '\t'))
    --Begin;
  char Before = Begin > 0 ? Content[Begin - 1] : '\n';
  // What went before may have taken them.
  bool BlanksAreGone = Word > 0 && Out.isRemoved({Word - 1, 1});
  if (Before == '\n' || Before == '=' || isQuote(Before) || BlanksAreGone) {
    // The first of its line or list: the blanks behind it go instead.
    Begin = Word;
    while (End < Content.size() && Content[End] == ' ')
      ++End;
  }
  Out.edit({Begin, End - Begin}, "");
}

/// Quotes that hold several words for one option of nvcc's hold none for
/// another compiler: -Xcompiler "-Wall -fPIC".
static void dropQuotes(uint32_t Open, ScriptWriter &Out) {
  StringRef Content = Out.content();
  size_t Close = Content.find(Content[Open], Open + 1);
  size_t Line = Content.find('\n', Open);
  if (Close == StringRef::npos || Close > Line)
    return;
  Out.edit({Open, 1}, "");
  Out.edit({uint32_t(Close), 1}, "");
}

std::vector<Range> migrateShellFlags(llvm::ArrayRef<Range> Line,
                                     const std::vector<bool> &ForNvcc,
                                     ScriptWriter &Out, ScriptWords &Words) {
  StringRef Content = Out.content();
  std::vector<FlagWord> Flags;
  for (size_t I = 0; I != Line.size(); ++I)
    Flags.push_back({Line[I], Out.slice(Line[I]).str(), ForNvcc[I]});
  std::vector<Range> Done;
  for (const FlagChange &Change : mapNvccFlags(Flags, Out.pack())) {
    Range First = Line[Change.First];
    std::string NewText = llvm::join(Change.NewWords, " ");
    Words.flag(First, Change.Name, NewText, Change.What);
    for (size_t I = 0; I != Change.Count; ++I)
      Done.push_back(Line[Change.First + I]);
    if (!Change.replaces())
      continue;
    // The option's value in quotes, behind a blank or an equals sign.
    if (Out.slice(First).ends_with("=") && First.end() < Content.size() &&
        isQuote(Content[First.end()])) {
      dropQuotes(First.end(), Out);
      Out.edit(First, "");
      continue;
    }
    if (Change.Count == 2) {
      Range Value = Line[Change.First + 1];
      if (Value.Offset > 0 && isQuote(Content[Value.Offset - 1]) &&
          Value.Offset - 1 > First.end() &&
          Content[Value.end()] != Content[Value.Offset - 1])
        dropQuotes(Value.Offset - 1, Out);
    }
    if (NewText.empty()) {
      Range Last = Line[Change.First + Change.Count - 1];
      Range All{First.Offset, Last.end() - First.Offset};
      bool IsOneLine = !Out.slice(All).contains('\n') &&
                       !Out.slice(All).contains('"') &&
                       !Out.slice(All).contains('\'');
      if (IsOneLine)
        removeWord(All, Out);
      else
        for (size_t I = 0; I != Change.Count; ++I)
          removeWord(Line[Change.First + I], Out);
      continue;
    }
    if (Out.slice(First) != NewText)
      Out.edit(First, NewText);
    for (size_t I = 1; I < Change.Count; ++I)
      removeWord(Line[Change.First + I], Out);
  }
  return Done;
}

} // namespace cuferry
