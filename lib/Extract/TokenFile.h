//===- TokenFile.h - a file as raw tokens with its directives ---*- C++ -*-===//
//
// Lexes a whole file in Clang's raw CUDA mode: inactive branches, macro bodies
// and broken code included. Knows which tokens belong to which preprocessor
// directive and which brackets belong together.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_TOKENFILE_H
#define CUFERRY_EXTRACT_TOKENFILE_H

#include "cuferry/SourceModel.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

struct RawToken {
  uint32_t Offset = 0, Length = 0;
  clang::tok::TokenKind Kind = clang::tok::unknown;
  bool LineStart = false;
  bool NeedsCleaning = false; ///< has line splices inside
  int32_t Directive = -1;     ///< index into directives()
};

enum class DirectiveKind : uint8_t {
  Include, ///< #include, #include_next, #import
  Define,
  Undef,
  Condition, ///< #if, #elif, #ifdef, #ifndef, #elifdef, #elifndef
  Else,
  EndIf,
  Other,
};

struct Directive {
  DirectiveKind Kind = DirectiveKind::Other;
  std::string Name;                ///< "ifdef"
  uint32_t FirstToken = 0;         ///< the `#`
  uint32_t EndToken = 0;           ///< one past the last
  std::vector<std::string> Params; ///< of a function-like #define
};

/// Length of the line splices (backslash, line ending) that \p Text begins
/// with.
uint32_t spliceLength(llvm::StringRef Text);

/// `=`, `+=` and its like.
bool isAssignment(clang::tok::TokenKind K);

class TokenFile {
public:
  explicit TokenFile(llvm::StringRef Content);

  size_t size() const { return Tokens.size(); }
  const RawToken &operator[](size_t I) const { return Tokens[I]; }
  llvm::StringRef content() const { return Content; }
  llvm::ArrayRef<Directive> directives() const { return Directives; }

  /// Bytes of token \p I as they stand.
  llvm::StringRef text(size_t I) const {
    return Content.substr(Tokens[I].Offset, Tokens[I].Length);
  }
  /// The same without line splices.
  std::string spelling(size_t I) const;
  bool is(size_t I, clang::tok::TokenKind K) const {
    return I < Tokens.size() && Tokens[I].Kind == K;
  }
  bool isIdentifier(size_t I) const {
    return is(I, clang::tok::raw_identifier);
  }
  bool isIdentifier(size_t I, llvm::StringRef Name) const {
    return isIdentifier(I) && text(I) == Name;
  }
  /// Both outside directives, or both in the same one.
  bool together(size_t I, size_t J) const {
    return I < Tokens.size() && J < Tokens.size() &&
           Tokens[I].Directive == Tokens[J].Directive;
  }

  /// The token before or after \p I in the same directive or, for code, outside
  /// directives; npos at the edge.
  static constexpr size_t npos = ~size_t(0);
  size_t previous(size_t I) const;
  size_t next(size_t I) const;

  /// Index of the bracket that closes the one at \p Open, or npos. Brackets of
  /// other kinds in between must balance. \p HasDirective is set when a
  /// directive stands in between.
  size_t closing(size_t Open, bool *HasDirective = nullptr) const;

  Range range(size_t First, size_t Last) const {
    return {Tokens[First].Offset,
            Tokens[Last].Offset + Tokens[Last].Length - Tokens[First].Offset};
  }

  /// Index of the first token at or after \p Offset.
  size_t at(uint32_t Offset) const;

private:
  void lex();
  void findDirectives();
  void readDefine(Directive &D);

  llvm::StringRef Content;
  std::vector<RawToken> Tokens;
  std::vector<Directive> Directives;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_TOKENFILE_H
