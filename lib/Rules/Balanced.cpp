//===- Balanced.cpp - C++ text with brackets and quotes -------------------===//

#include "Balanced.h"
#include "cuferry/NameChars.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry {

using llvm::StringRef;

/// The offset behind the literal that begins at \p Quote.
static std::optional<size_t> skipQuotes(StringRef Text, size_t Quote) {
  for (size_t I = Quote + 1; I < Text.size(); ++I) {
    if (Text[I] == '\\')
      ++I;
    else if (Text[I] == Text[Quote])
      return I + 1;
  }
  return std::nullopt;
}

/// The offset behind the `>` for the `<` at \p Open if this looks like a
/// template's arguments: it follows a name and closes before any other bracket
/// does. Otherwise it is an operator.
static std::optional<size_t> skipAngles(StringRef Text, size_t Open) {
  if (Open == 0 || !(llvm::isAlnum(Text[Open - 1]) || Text[Open - 1] == '_'))
    return std::nullopt;
  for (size_t I = Open + 1; I < Text.size();) {
    char C = Text[I];
    if (C == '>')
      return I + 1;
    if (C == ')' || C == ']' || C == '}' || C == ';' || C == '"' || C == '\'')
      return std::nullopt;
    if (C == '(' || C == '[' || C == '{') {
      auto End = skipBrackets(Text, I);
      if (!End)
        return std::nullopt;
      I = *End;
    } else if (C == '<') {
      auto End = skipAngles(Text, I);
      if (!End)
        return std::nullopt;
      I = *End;
    } else {
      ++I;
    }
  }
  return std::nullopt;
}

/// The offset behind the comment that begins at \p Slash; just behind the slash
/// when it begins none.
static std::optional<size_t> skipComment(StringRef Text, size_t Slash) {
  StringRef Rest = Text.drop_front(Slash);
  if (Rest.starts_with("//"))
    return std::min(Text.find('\n', Slash), Text.size());
  if (!Rest.starts_with("/*"))
    return Slash + 1;
  size_t End = Text.find("*/", Slash + 2);
  if (End == StringRef::npos)
    return std::nullopt;
  return End + 2;
}

std::optional<size_t> skipBrackets(StringRef Text, size_t Open) {
  llvm::SmallVector<char> Closers;
  for (size_t I = Open; I < Text.size();) {
    switch (char C = Text[I]) {
    case '(':
      Closers.push_back(')');
      ++I;
      break;
    case '[':
      Closers.push_back(']');
      ++I;
      break;
    case '{':
      Closers.push_back('}');
      ++I;
      break;
    case ')':
    case ']':
    case '}':
      if (Closers.empty() || Closers.pop_back_val() != C)
        return std::nullopt;
      ++I;
      if (Closers.empty())
        return I;
      break;
    case '"':
    case '\'': {
      auto End = skipQuotes(Text, I);
      if (!End)
        return std::nullopt;
      I = *End;
      break;
    }
    case '/': {
      auto End = skipComment(Text, I);
      if (!End)
        return std::nullopt;
      I = *End;
      break;
    }
    default:
      ++I;
    }
  }
  return std::nullopt;
}

bool isBalanced(StringRef Text) {
  // Behind a line comment the bracket needs a line of its own.
  std::string Enclosed = "(" + Text.str() + "\n)";
  return skipBrackets(Enclosed, 0) == Enclosed.size();
}

static bool isSpecifier(StringRef Word) {
  static const llvm::StringSet<> Words = {
      "auto",   "char",     "class",    "const",    "constexpr", "delete",
      "double", "enum",     "extern",   "float",    "inline",    "int",
      "long",   "new",      "operator", "register", "return",    "short",
      "signed", "sizeof",   "static",   "struct",   "template",  "thread_local",
      "throw",  "typename", "union",    "unsigned", "volatile"};
  return Words.contains(Word) || Word.starts_with("__");
}

StringRef strayName(StringRef Text) {
  StringRef Last; // the name right before, if there is one
  for (size_t I = 0; I < Text.size();) {
    char C = Text[I];
    if (isNameChar(C)) {
      StringRef Word = Text.drop_front(I).take_while(isNameChar);
      if (!Last.empty() && !isSpecifier(Last) && !llvm::isDigit(C))
        return Word;
      Last = Word;
      I += Word.size();
      continue;
    }
    std::optional<size_t> Next;
    if (C == '"' || C == '\'')
      Next = skipQuotes(Text, I);
    else if (C == '/' && (Next = skipComment(Text, I)) && *Next > I + 1) {
      I = *Next; // as good as a blank
      continue;
    }
    if (!llvm::isSpace(C))
      Last = StringRef();
    I = Next.value_or(I + 1);
  }
  return StringRef();
}

static Piece trimmed(StringRef Text, size_t Begin, size_t End, size_t Base) {
  StringRef Part = Text.slice(Begin, End);
  size_t Blank = Part.size() - Part.ltrim().size();
  return {Base + Begin + Blank, Part.trim()};
}

std::optional<std::vector<Piece>> splitAtCommas(StringRef Inner, size_t Base) {
  std::vector<Piece> Out;
  if (Inner.trim().empty())
    return Out;
  size_t Begin = 0;
  for (size_t I = 0; I < Inner.size();) {
    char C = Inner[I];
    std::optional<size_t> Next;
    if (C == ',') {
      Out.push_back(trimmed(Inner, Begin, I, Base));
      Begin = I + 1;
    } else if (C == '(' || C == '[' || C == '{') {
      if (!(Next = skipBrackets(Inner, I)))
        return std::nullopt;
    } else if (C == ')' || C == ']' || C == '}') {
      return std::nullopt;
    } else if (C == '"' || C == '\'') {
      if (!(Next = skipQuotes(Inner, I)))
        return std::nullopt;
    } else if (C == '<') {
      Next = skipAngles(Inner, I);
    }
    I = Next.value_or(I + 1);
  }
  Out.push_back(trimmed(Inner, Begin, Inner.size(), Base));
  return Out;
}

} // namespace cuferry
