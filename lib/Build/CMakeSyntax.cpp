//===- CMakeSyntax.cpp - CMake's grammar ----------------------------------===//

#include "CMakeSyntax.h"
#include "MigrateLanguages.h"
#include "cuferry/NameChars.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isBlank(char C) {
  return C == ' ' || C == '\t' || C == '\r' || C == '\n';
}

namespace {

class Parser {
public:
  explicit Parser(StringRef Text) : Text(Text) {}

  CMakeFile run() {
    if (Text.starts_with("\xef\xbb\xbf"))
      At = 3;
    while (skipSpace()) {
      if (Text[At] == '@') { // @PACKAGE_INIT@ of a template
        size_t Begin = At;
        skipLine();
        Out.Placeholders.push_back({uint32_t(Begin), uint32_t(At - Begin)});
        continue;
      }
      if (!isNameChar(Text[At]) || llvm::isDigit(Text[At])) {
        error(At, "expected a command");
        skipLine();
        continue;
      }
      command();
    }
    return std::move(Out);
  }

private:
  void error(size_t Where, const char *Message) {
    // A file that is no CMake at all has one on each line.
    if (Out.Errors.size() < 20)
      Out.Errors.push_back({uint32_t(Where), Message});
  }

  void skipLine() { At = std::min(Text.find('\n', At), Text.size()); }

  /// The length of `[==[` at \p Where, with the brackets; 0 when there is none.
  size_t bracketOpen(size_t Where) const {
    if (Where >= Text.size() || Text[Where] != '[')
      return 0;
    size_t N = Where + 1;
    while (N < Text.size() && Text[N] == '=')
      ++N;
    return N < Text.size() && Text[N] == '[' ? N + 1 - Where : 0;
  }

  /// Behind the `]==]` that closes the bracket opened at \p Where.
  size_t bracketEnd(size_t Where, size_t Open) {
    std::string Close = "]" + std::string(Open - 2, '=') + "]";
    size_t End = Text.find(Close, Where + Open);
    if (End == StringRef::npos) {
      error(Where, "bracket that nothing closes");
      return Text.size();
    }
    return End + Close.size();
  }

  /// Over white space and comments; false at the end.
  bool skipSpace() {
    while (At < Text.size()) {
      if (isBlank(Text[At])) {
        ++At;
      } else if (Text[At] == '#') {
        size_t Begin = At;
        if (size_t Open = bracketOpen(At + 1))
          At = bracketEnd(At + 1, Open);
        else
          skipLine();
        Out.Comments.push_back({uint32_t(Begin), uint32_t(At - Begin)});
      } else {
        return true;
      }
    }
    return false;
  }

  void command() {
    CMakeCommand C;
    size_t Begin = At;
    while (At < Text.size() && isNameChar(Text[At]))
      ++At;
    C.Name = {uint32_t(Begin), uint32_t(At - Begin)};
    while (At < Text.size() && (Text[At] == ' ' || Text[At] == '\t'))
      ++At;
    if (At >= Text.size() || Text[At] != '(') {
      error(Begin, "expected '(' after the command's name");
      skipLine();
      return;
    }
    ++At;
    for (unsigned Depth = 1; Depth;) {
      if (!skipSpace()) {
        error(Begin, "command that nothing closes");
        break;
      }
      if (Text[At] == '(') {
        ++Depth;
        C.Args.push_back(
            {CMakeArgument::Paren, range(At, At + 1), range(At, At + 1)});
        ++At;
      } else if (Text[At] == ')') {
        if (--Depth)
          C.Args.push_back(
              {CMakeArgument::Paren, range(At, At + 1), range(At, At + 1)});
        ++At;
      } else {
        C.Args.push_back(argument());
      }
    }
    C.Whole = range(Begin, At);
    Out.Commands.push_back(std::move(C));
  }

  static Range range(size_t Begin, size_t End) {
    return {uint32_t(Begin), uint32_t(End - Begin)};
  }

  CMakeArgument argument() {
    size_t Begin = At;
    if (Text[At] == '"') {
      bool Closed = quoted();
      return {CMakeArgument::Quoted, range(Begin, At),
              range(Begin + 1, Closed ? At - 1 : At)};
    }
    if (size_t Open = bracketOpen(At)) {
      At = bracketEnd(At, Open);
      size_t End = std::max(Begin + Open, At >= Open ? At - Open : At);
      return {CMakeArgument::Bracket, range(Begin, At),
              range(Begin + Open, End)};
    }
    unquoted();
    return {CMakeArgument::Unquoted, range(Begin, At), range(Begin, At)};
  }

  /// Over a quoted argument; whether it was closed.
  bool quoted() {
    size_t Begin = At++;
    while (At < Text.size()) {
      if (Text[At] == '\\')
        At += 2;
      else if (Text[At++] == '"')
        return true;
    }
    At = Text.size();
    error(Begin, "quote that nothing closes");
    return false;
  }

  /// Old files have `-DX="a b"` and `$(MAKE)` in unquoted arguments.
  void unquoted() {
    size_t Begin = At;
    while (At < Text.size()) {
      char C = Text[At];
      if (C == '\\') {
        At = std::min(At + 2, Text.size());
      } else if (C == '"' && At != Begin) {
        quoted();
      } else if (C == '$' && Text.drop_front(At).starts_with("$(")) {
        size_t End = Text.find_first_of(")\n", At);
        if (End == StringRef::npos || Text[End] == '\n')
          break;
        At = End + 1;
      } else if (isBlank(C) || C == '(' || C == ')' || C == '#' || C == '"') {
        break;
      } else {
        ++At;
      }
    }
    if (At == Begin) // a stray sign, so that reading goes on
      ++At;
  }

  StringRef Text;
  size_t At = 0;
  CMakeFile Out;
};

/// Takes an argument's text apart, which stands at \p Base in its file.
class Splitter {
public:
  Splitter(StringRef Text, uint32_t Base, std::vector<CMakeWord> &Out)
      : Text(Text), End(Text.size()), Base(Base), Out(Out) {}

  void run() { content(Level{}, /*StopAtComma=*/false, /*Depth=*/0); }

private:
  struct Level {
    std::string Expression;
    bool Cuda = false;
    bool Inside = false;
    unsigned List = 0;
  };

  /// What a condition said about the language.
  struct Condition {
    bool Cuda = false;
  };

  static constexpr unsigned MaxDepth = 64;
  static constexpr StringRef ShellPrefix = "SHELL:";

  bool startsExpression() const {
    return At + 1 < End && Text[At] == '$' && Text[At + 1] == '<';
  }

  /// Over `${..}`, which may hold others.
  void variable() {
    unsigned Depth = 0;
    for (; At < End; ++At) {
      if (Text[At] == '{')
        ++Depth;
      else if (Text[At] == '}' && --Depth == 0) {
        ++At;
        return;
      }
    }
  }

  bool startsVariable() const {
    if (At + 1 >= End || Text[At] != '$')
      return false;
    size_t I = At + 1;
    while (I < End && llvm::isAlpha(Text[I]))
      ++I;
    return I < End && Text[I] == '{';
  }

  void flush(size_t Begin, const Level &L) {
    // CMake splits what is behind it as a shell would.
    if (Text.slice(Begin, At).starts_with(ShellPrefix))
      Begin += ShellPrefix.size();
    if (Begin == At)
      return;
    CMakeWord W;
    W.Place = {uint32_t(Base + Begin), uint32_t(At - Begin)};
    W.Expression = L.Expression;
    W.InCudaExpression = L.Cuda;
    W.InExpression = L.Inside;
    W.List = L.List;
    Out.push_back(std::move(W));
  }

  /// Words up to the end, or to the `>` (or comma) that ends an expression's
  /// argument.
  Condition content(const Level &L, bool StopAtComma, unsigned Depth) {
    Condition Seen;
    size_t Begin = At;
    while (At < End) {
      char C = Text[At];
      if (startsExpression() && Depth < MaxDepth) {
        flush(Begin, L);
        Seen.Cuda |= expression(L, Depth + 1).Cuda;
        Begin = At;
      } else if (startsVariable()) {
        variable();
      } else if (C == '\\' && At + 1 < End) {
        At += 2;
      } else if (C == ';' || isBlank(C) || C == '"' || C == '\'') {
        flush(Begin, L);
        Begin = ++At;
      } else if (L.Inside && (C == '>' || (StopAtComma && C == ','))) {
        break;
      } else {
        ++At;
      }
    }
    flush(Begin, L);
    return Seen;
  }

  /// `$<NAME:a,b>` or `$<condition:content>`.
  Condition expression(const Level &Outer, unsigned Depth) {
    At += 2;
    Condition Seen;
    size_t NameBegin = At;
    bool IsCondition = false;
    Level Inner = Outer;
    Inner.Inside = true;
    Inner.List = ++Lists;
    while (At < End && Text[At] != ':' && Text[At] != '>') {
      if (startsExpression() && Depth < MaxDepth) {
        IsCondition = true;
        Seen.Cuda |= expression(Inner, Depth + 1).Cuda;
      } else if (startsVariable()) {
        variable();
      } else {
        ++At;
      }
    }
    StringRef Name = Text.slice(NameBegin, At);
    IsCondition |= Name == "0" || Name == "1" || Name.contains("${");
    if (At < End && Text[At] == ':') {
      ++At;
      if (IsCondition) {
        Inner.Expression.clear();
        Inner.Cuda |= Seen.Cuda;
        content(Inner, /*StopAtComma=*/false, Depth);
      } else {
        Inner.Expression = Name.str();
        bool IsLanguage =
            Name == "COMPILE_LANGUAGE" || Name == "COMPILE_LANG_AND_ID" ||
            Name == "LINK_LANGUAGE" || Name == "LINK_LANG_AND_ID" ||
            Name == "CUDA_COMPILER_ID";
        while (true) {
          size_t First = Out.size();
          Seen.Cuda |= content(Inner, /*StopAtComma=*/true, Depth).Cuda;
          for (size_t I = First; IsLanguage && I < Out.size(); ++I)
            Seen.Cuda |= Out[I].Expression == Name &&
                         (Name == "CUDA_COMPILER_ID" ||
                          Text.substr(Out[I].Place.Offset - Base,
                                      Out[I].Place.Length) == "CUDA");
          if (At >= End || Text[At] != ',')
            break;
          ++At;
        }
        if (Name == "NOT")
          Seen.Cuda = false;
      }
    }
    if (At < End && Text[At] == '>')
      ++At;
    return Seen;
  }

  StringRef Text;
  size_t At = 0, End;
  unsigned Lists = 0;
  uint32_t Base;
  std::vector<CMakeWord> &Out;
};

/// How many expressions are open behind \p Text, \p Open before it.
unsigned openExpressions(StringRef Text, unsigned Open) {
  for (size_t I = 0; I < Text.size(); ++I)
    if (Text[I] == '\\')
      ++I;
    else if (Text.substr(I).starts_with("$<"))
      ++Open;
    else if (Text[I] == '>' && Open)
      --Open;
  return Open;
}

/// The argument behind the one in which the expressions end that \p First
/// leaves open; the one behind \p First where it leaves none, or none ends.
size_t endOfExpression(StringRef Content, const CMakeCommand &C, size_t First) {
  unsigned Open = 0;
  for (size_t I = First; I != C.Args.size(); ++I) {
    if (C.Args[I].What != CMakeArgument::Unquoted)
      break;
    Open = openExpressions(textAt(Content, C.Args[I].Text), Open);
    if (!Open)
      return I + 1;
  }
  return First + 1;
}

} // namespace

CMakeFile parseCMake(StringRef Content) { return Parser(Content).run(); }

std::vector<CMakeWord> splitArgument(StringRef Content, Range Text) {
  std::vector<CMakeWord> Out;
  Splitter(textAt(Content, Text), Text.Offset, Out).run();
  return Out;
}

std::vector<PlacedWord> splitArguments(StringRef Content,
                                       const CMakeCommand &C) {
  std::vector<PlacedWord> Out;
  unsigned Lists = 0;
  for (size_t I = 0; I < C.Args.size();) {
    if (C.Args[I].What == CMakeArgument::Paren ||
        C.Args[I].What == CMakeArgument::Bracket) {
      ++I;
      continue;
    }
    size_t Last = endOfExpression(Content, C, I);
    // What stands between the arguments, comments too, counts as blanks.
    uint32_t Base = C.Args[I].Text.Offset;
    std::string Text(C.Args[Last - 1].Text.end() - Base, ' ');
    for (size_t J = I; J != Last; ++J) {
      StringRef Argument = textAt(Content, C.Args[J].Text);
      std::copy(Argument.begin(), Argument.end(),
                Text.begin() + (C.Args[J].Text.Offset - Base));
    }
    std::vector<CMakeWord> Words;
    Splitter(Text, Base, Words).run();
    unsigned Before = Lists;
    for (CMakeWord &W : Words) {
      if (W.List)
        W.List += Before;
      Lists = std::max(Lists, W.List);
      size_t Argument = I;
      while (!C.Args[Argument].Text.contains(W.Place))
        ++Argument;
      bool IsWhole = W.Place == C.Args[Argument].Text ||
                     (Words.size() == 1 && !W.InExpression);
      Out.push_back({std::move(W), Argument, IsWhole});
    }
    I = Last;
  }
  return Out;
}

} // namespace cuferry
