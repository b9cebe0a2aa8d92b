//===- PythonSyntax.cpp - Python by tokens --------------------------------===//

#include "PythonSyntax.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

bool isNameStart(char C) {
  return llvm::isAlpha(C) || C == '_' || static_cast<unsigned char>(C) >= 0x80;
}
bool isNameChar(char C) { return isNameStart(C) || llvm::isDigit(C); }

class Lexer {
public:
  explicit Lexer(StringRef Text) : Text(Text) {}

  std::vector<PythonToken> run() {
    if (Text.starts_with("\xef\xbb\xbf"))
      At = 3;
    while (At < Text.size())
      next();
    add(PythonToken::Newline, Text.size());
    return std::move(Out);
  }

  bool Unterminated = false;

private:
  void add(PythonToken::Kind What, size_t Begin) {
    PythonToken T;
    T.What = What;
    T.Whole = {uint32_t(Begin), uint32_t(At - Begin)};
    Out.push_back(T);
  }

  void next() {
    char C = Text[At];
    size_t Begin = At;
    if (C == '\\' && At + 1 < Text.size() &&
        (Text[At + 1] == '\n' || Text[At + 1] == '\r')) {
      At += 2;
      if (Text[At - 1] == '\r' && At < Text.size() && Text[At] == '\n')
        ++At;
    } else if (C == '\n') {
      ++At;
      if (!Depth)
        add(PythonToken::Newline, Begin);
    } else if (C == ' ' || C == '\t' || C == '\r' || C == '\f') {
      ++At;
    } else if (C == '#') {
      At = std::min(Text.find('\n', At), Text.size());
      add(PythonToken::Comment, Begin);
    } else if (C == '"' || C == '\'') {
      string(Begin, At);
    } else if (isNameStart(C)) {
      while (At < Text.size() && isNameChar(Text[At]))
        ++At;
      StringRef Word = Text.slice(Begin, At);
      bool IsPrefix = Word.size() <= 2 && At < Text.size() &&
                      (Text[At] == '"' || Text[At] == '\'') &&
                      Word.find_first_not_of("rRbBuUfFtT") == StringRef::npos;
      if (IsPrefix)
        string(Begin, At);
      else
        add(PythonToken::Name, Begin);
    } else if (llvm::isDigit(C)) {
      while (At < Text.size() && (isNameChar(Text[At]) || Text[At] == '.'))
        ++At;
      add(PythonToken::Number, Begin);
    } else {
      if (C == '(' || C == '[' || C == '{')
        ++Depth;
      else if ((C == ')' || C == ']' || C == '}') && Depth)
        --Depth;
      ++At;
      add(PythonToken::Operator, Begin);
    }
  }

  void string(size_t Begin, size_t Quote) {
    StringRef Prefix = Text.slice(Begin, Quote);
    char Q = Text[Quote];
    bool Triple = Text.drop_front(Quote).starts_with(std::string(3, Q));
    size_t Open = Triple ? 3 : 1;
    size_t I = Quote + Open;
    size_t Close = StringRef::npos;
    while (I < Text.size()) {
      if (Text[I] == '\\') {
        I += 2;
        continue;
      }
      if (Triple ? Text.drop_front(I).starts_with(std::string(3, Q))
                 : Text[I] == Q) {
        Close = I;
        break;
      }
      if (!Triple && Text[I] == '\n')
        break;
      ++I;
    }
    I = std::min(I, Text.size());
    PythonToken T;
    T.What = PythonToken::String;
    T.IsTriple = Triple;
    T.IsFormat = Prefix.contains_insensitive("f");
    size_t TextEnd = Close == StringRef::npos ? I : Close;
    At = Close == StringRef::npos ? I : Close + Open;
    Unterminated |= Close == StringRef::npos;
    T.Whole = {uint32_t(Begin), uint32_t(At - Begin)};
    T.Text = {uint32_t(Quote + Open), uint32_t(TextEnd - Quote - Open)};
    if (TextEnd < Quote + Open) // cut off within its quotes
      T.Text = {uint32_t(TextEnd), 0};
    Out.push_back(T);
  }

  StringRef Text;
  size_t At = 0;
  unsigned Depth = 0;
  std::vector<PythonToken> Out;
};

} // namespace

std::vector<PythonToken> lexPython(StringRef Content, bool &HasUnterminated) {
  Lexer L(Content);
  std::vector<PythonToken> Out = L.run();
  HasUnterminated = L.Unterminated;
  return Out;
}

} // namespace cuferry
