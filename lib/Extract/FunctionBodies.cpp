#include "FunctionBodies.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
namespace tok = clang::tok;

namespace {

/// What is known of the declaration that is being passed over.
struct Declaration {
  size_t Name = TokenFile::npos; ///< of a function: before its parameters
  bool IsType = false;           ///< class, struct, union, enum, namespace
  bool HasInitializer = false;   ///< `=` before any parameter list
  bool HasColon = false;         ///< members are initialised

  bool isFunction() const { return Name != TokenFile::npos; }
};

/// Words that a parenthesis may follow in a declaration without being the
/// function's name.
bool isSpecifier(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"__attribute__", "__declspec", "__align__", "alignas", "decltype",
              "noexcept", "throw", "__launch_bounds__", "__cluster_dims__",
              "__maxnreg__", "__block_size__", "requires", "explicit", "asm"},
             true)
      .Default(false);
}

bool isTypeWord(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"class", "struct", "union", "enum", "namespace", "extern"}, true)
      .Default(false);
}

} // namespace

/// The `>` that closes the template head whose `<` is token \p Open.
static size_t endOfTemplateHead(const TokenFile &T, size_t Open) {
  int Depth = 0;
  for (size_t I = Open; I < T.size(); ++I) {
    if (T.is(I, tok::less))
      ++Depth;
    else if (T.is(I, tok::greater))
      --Depth;
    else if (T.is(I, tok::greatergreater))
      Depth -= 2;
    else if (T.is(I, tok::l_paren) && T.closing(I) != TokenFile::npos)
      I = T.closing(I);
    else if (T.is(I, tok::l_brace) || T.is(I, tok::semi))
      return I - 1;
    if (Depth <= 0)
      return I;
  }
  return T.size() - 1;
}

std::vector<FunctionTokens> cuferry::functionBodies(const TokenFile &T) {
  std::vector<FunctionTokens> Out;
  Declaration D;
  for (size_t I = 0; I < T.size(); ++I) {
    if (T[I].Directive != -1)
      continue;
    if (T.is(I, tok::semi) || T.is(I, tok::r_brace)) {
      D = Declaration();
      continue;
    }
    if (T.isIdentifier(I) && !D.isFunction() && isTypeWord(T.text(I)))
      D.IsType = T.text(I) != "extern" ||
                 tok::isStringLiteral(T.next(I) == TokenFile::npos
                                          ? tok::unknown
                                          : T[T.next(I)].Kind);
    if (T.isIdentifier(I, "template") && T.is(I + 1, tok::less)) {
      I = endOfTemplateHead(T, I + 1);
      continue;
    }
    if (T.isIdentifier(I, "operator") && T.is(I + 1, tok::equal))
      ++I;
    else if (T.is(I, tok::equal) && !D.isFunction())
      D.HasInitializer = true; // `int x = f(..)`, but not `= default`
    else if (T.is(I, tok::colon) && D.isFunction())
      D.HasColon = true;
    if (T.is(I, tok::l_paren)) {
      size_t Before = T.previous(I);
      bool NamesFunction = Before != TokenFile::npos &&
                           T.isIdentifier(Before) &&
                           !isSpecifier(T.text(Before));
      // The last such list counts: a macro may stand before it.
      if (NamesFunction && !D.HasInitializer && !D.HasColon)
        D.Name = Before;
      size_t End = T.closing(I);
      if (End == TokenFile::npos)
        return Out;
      I = End;
      continue;
    }
    if (!T.is(I, tok::l_brace))
      continue;
    size_t End = T.closing(I);
    if (D.isFunction()) {
      // `Foo() : A{1} {}`: braces of an initializer are followed by more.
      size_t Before = T.previous(I);
      size_t After = End == TokenFile::npos ? End : T.next(End);
      bool IsInitializer =
          Before != TokenFile::npos && T.isIdentifier(Before) &&
          After != TokenFile::npos &&
          (T.is(After, tok::comma) || T.is(After, tok::l_brace));
      if (End == TokenFile::npos)
        return Out;
      if (!IsInitializer) {
        Out.push_back({D.Name, I, End});
        D = Declaration();
      }
      I = End;
    } else if (D.HasInitializer || !D.IsType) {
      // An initializer, or the body of something that is not understood.
      if (End == TokenFile::npos)
        return Out;
      I = End;
    } else {
      D = Declaration(); // what the class or namespace holds comes next
    }
  }
  return Out;
}
