//===- DeviceCursor.h - a place among a function's tokens -------*- C++ -*-===//
//
// Moves through the body of a function of device code. Never back, and always
// on: code from anywhere has brackets that do not match.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_DEVICECURSOR_H
#define CUFERRY_EXTRACT_DEVICECURSOR_H

#include "FunctionBodies.h"
#include "TokenFile.h"
#include "llvm/ADT/StringSwitch.h"

namespace cuferry {

class DeviceCursor {
protected:
  DeviceCursor(const TokenFile &T, const FunctionTokens &F) : T(T), F(F) {}

  void advance() {
    size_t Next = T.next(Pos);
    Pos = Next == TokenFile::npos ? T.size() : Next;
  }
  bool atEnd() const { return Pos >= T.size() || Pos > F.Close; }
  bool is(clang::tok::TokenKind K) const { return T.is(Pos, K); }
  bool isWord(llvm::StringRef Word) const { return T.isIdentifier(Pos, Word); }
  bool take(clang::tok::TokenKind K) {
    if (!is(K))
      return false;
    advance();
    return true;
  }
  size_t after(size_t I) const {
    size_t Next = T.next(I);
    return Next == TokenFile::npos ? T.size() : Next;
  }

  /// Moves to \p I, but never back: where preprocessing takes brackets apart, a
  /// part may reach behind the end of what holds it, and is not walked twice.
  void moveTo(size_t I) { Pos = std::max(Pos, I); }

  /// Moves behind the bracket that closes the one at Pos.
  void skipBrackets() {
    size_t End = T.closing(Pos);
    Pos = End == TokenFile::npos ? T.size() : End;
    advance();
  }

  /// Moves to the next `;` or closing brace at this level, and over the `;`.
  void skipToSemicolon() {
    while (!atEnd() && !is(clang::tok::semi) && !is(clang::tok::r_brace)) {
      if (is(clang::tok::l_paren) || is(clang::tok::l_brace) ||
          is(clang::tok::l_square))
        skipBrackets();
      else
        advance();
    }
    take(clang::tok::semi);
  }

  /// Moves over one token, or what its bracket holds, but not over an end.
  void skipOne() {
    if (is(clang::tok::l_paren) || is(clang::tok::l_brace) ||
        is(clang::tok::l_square))
      skipBrackets();
    else if (!is(clang::tok::semi) && !is(clang::tok::r_paren) &&
             !is(clang::tok::r_brace) && !is(clang::tok::r_square) && !atEnd())
      advance();
  }

  /// Counts how deep statements and expressions are nested: code from anywhere
  /// must not take the stack.
  struct NestingLevel {
    explicit NestingLevel(DeviceCursor &W)
        : W(W), IsTooDeep(++W.Nesting > 200) {}
    ~NestingLevel() { --W.Nesting; }
    DeviceCursor &W;
    bool IsTooDeep;
  };

  size_t closingAngle(size_t Open) const {
    int Depth = 0;
    for (size_t I = Open; I < T.size(); I = after(I)) {
      if (T.is(I, clang::tok::less))
        ++Depth;
      else if (T.is(I, clang::tok::greater))
        --Depth;
      else if (T.is(I, clang::tok::greatergreater))
        Depth -= 2;
      else if (!T.isIdentifier(I) && !T.is(I, clang::tok::coloncolon) &&
               !T.is(I, clang::tok::comma) && !T.is(I, clang::tok::star) &&
               !T.is(I, clang::tok::numeric_constant) &&
               !T.is(I, clang::tok::slash) && !T.is(I, clang::tok::plus) &&
               !T.is(I, clang::tok::ellipsis))
        return TokenFile::npos;
      if (Depth <= 0)
        return I;
    }
    return TokenFile::npos;
  }

  std::string textOf(size_t First, size_t End) const {
    std::string Text;
    for (size_t I = First; I < End; I = after(I)) {
      llvm::StringRef Word = T.text(I);
      bool Glued = Text.empty() || Word == "," || Word == "[" || Word == "]" ||
                   Word == "::" || Word == ">" || Word == "<" || Word == ")" ||
                   llvm::StringRef(Text).ends_with("::") ||
                   llvm::StringRef(Text).ends_with("<") ||
                   llvm::StringRef(Text).ends_with("[") ||
                   llvm::StringRef(Text).ends_with("(") ||
                   (llvm::StringRef(Text).ends_with("*") && T.isIdentifier(I) &&
                    Word != "const");
      Text += (Glued ? "" : " ") + T.spelling(I);
    }
    return Text;
  }

  /// A word that can only belong to a type.
  static bool isTypeWord(llvm::StringRef Word) {
    return llvm::StringSwitch<bool>(Word)
        .Cases({"const",    "volatile",   "static",       "extern",
                "register", "unsigned",   "signed",       "int",
                "long",     "short",      "char",         "float",
                "double",   "bool",       "auto",         "half",
                "void",     "__shared__", "__restrict__", "constexpr",
                "typename", "size_t"},
               true)
        .Default(Word.ends_with("_t"));
  }

  const TokenFile &T;
  const FunctionTokens &F;
  size_t Pos = 0;
  unsigned Nesting = 0;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_DEVICECURSOR_H
