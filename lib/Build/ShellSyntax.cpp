//===- ShellSyntax.cpp - shell scripts by words ---------------------------===//

#include "ShellSyntax.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

class Reader {
public:
  explicit Reader(StringRef Text) : Text(Text) {}

  std::vector<ShellCommand> run() {
    Word = 0;
    for (At = 0; At < Text.size(); ++At)
      step();
    flush(Text.size());
    endCommand();
    return std::move(Out);
  }

private:
  void flush(size_t End) {
    if (End > Word)
      Now.Words.push_back({uint32_t(Word), uint32_t(End - Word)});
    Word = End + 1;
  }

  void endCommand() {
    if (!Now.Words.empty())
      Out.push_back(std::move(Now));
    Now = ShellCommand();
  }

  void step() {
    char C = Text[At];
    if (C == '\\' && At + 1 < Text.size()) {
      char Next = Text[At + 1];
      if (Next == '\n' || Next == '\r') {
        flush(At);
        ++At;
        if (Next == '\r' && At + 1 < Text.size() && Text[At + 1] == '\n')
          ++At;
        Word = At + 1;
      } else {
        ++At;
      }
      return;
    }
    if (C == '$' && At + 1 < Text.size() && Text[At + 1] == '{') {
      size_t Depth = 0;
      for (; At < Text.size(); ++At) {
        if (Text[At] == '{')
          ++Depth;
        else if (Text[At] == '}' && --Depth == 0)
          break;
        else if (Text[At] == '\n')
          break;
      }
      return;
    }
    if (C == '$' && At + 1 < Text.size() && Text[At + 1] == '(') {
      flush(At);
      ++At;
      Word = At + 1;
      return;
    }
    if (C == '#' && At == Word && !InQuotes) {
      size_t End = Text.find('\n', At);
      At = End == StringRef::npos ? Text.size() : End;
      Word = At;
      if (At < Text.size())
        newline();
      return;
    }
    if (C == '"' || C == '\'') {
      if (!InQuotes) {
        InQuotes = C;
        flush(At);
      } else if (InQuotes == C) {
        InQuotes = 0;
        flush(At);
      }
      return;
    }
    if (C == '<' && !InQuotes && Text.drop_front(At).starts_with("<<<")) {
      flush(At); // a word follows, no document
      At += 2;
      Word = At + 1;
      return;
    }
    if (C == '<' && !InQuotes && Text.drop_front(At).starts_with("<<")) {
      hereDocument();
      return;
    }
    if (C == '\n') {
      newline();
      return;
    }
    bool IsBlank = C == ' ' || C == '\t' || C == '\r';
    if (IsBlank || C == '`' || C == '(' || C == ')' || C == '<' || C == '>') {
      flush(At);
      return;
    }
    if (!InQuotes && (C == ';' || C == '|' || C == '&')) {
      flush(At);
      endCommand();
    }
  }

  void newline() {
    flush(At);
    if (!InQuotes)
      endCommand();
    if (Terminator.empty() || InQuotes)
      return;
    // The lines up to the word that ends the document.
    size_t Line = At + 1;
    while (Line < Text.size()) {
      size_t End = Text.find('\n', Line);
      if (End == StringRef::npos)
        End = Text.size();
      StringRef Content = Text.slice(Line, End);
      if (Content.trim() == Terminator) {
        Line = End;
        break;
      }
      ShellCommand Body;
      Body.IsText = true;
      for (size_t I = Line; I < End;) {
        if (llvm::isSpace(Text[I])) {
          ++I;
          continue;
        }
        size_t J = I;
        while (J < End && !llvm::isSpace(Text[J]))
          ++J;
        Body.Words.push_back({uint32_t(I), uint32_t(J - I)});
        I = J;
      }
      if (!Body.Words.empty())
        Out.push_back(std::move(Body));
      Line = End + 1;
    }
    Terminator = "";
    At = std::min(Line, Text.size());
    Word = At + 1;
  }

  void hereDocument() {
    flush(At);
    At += 2;
    while (At < Text.size() &&
           (Text[At] == '-' || Text[At] == ' ' || Text[At] == '"' ||
            Text[At] == '\'' || Text[At] == '\\'))
      ++At;
    size_t Begin = At;
    while (At < Text.size() && (llvm::isAlnum(Text[At]) || Text[At] == '_'))
      ++At;
    Terminator = Text.slice(Begin, At);
    if (At < Text.size() && (Text[At] == '"' || Text[At] == '\''))
      ++At;
    Word = At;
    --At;
  }

  StringRef Text;
  size_t At = 0, Word = 0;
  char InQuotes = 0;
  StringRef Terminator;
  ShellCommand Now;
  std::vector<ShellCommand> Out;
};

} // namespace

std::vector<ShellCommand> parseShell(StringRef Content) {
  return Reader(Content).run();
}

} // namespace cuferry
