#include "TypeDeclarator.h"

using namespace cuferry;
namespace tok = clang::tok;

static bool isTag(const TokenFile &T, size_t I) {
  return T.isIdentifier(I, "struct") || T.isIdentifier(I, "class") ||
         T.isIdentifier(I, "union") || T.isIdentifier(I, "enum");
}

/// Whether the declaration that token \p I is in begins with `typedef`.
static bool isInTypedef(const TokenFile &T, size_t I) {
  // `typedef struct { int a; } NAME;` has semicolons inside.
  for (int Depth = 0; I != TokenFile::npos; I = T.previous(I)) {
    if (T.is(I, tok::r_brace))
      ++Depth;
    else if (T.is(I, tok::l_brace) && --Depth < 0)
      return false;
    else if (T.is(I, tok::semi) && Depth == 0)
      return false;
    else if (T.isIdentifier(I, "typedef"))
      return Depth == 0;
  }
  return false;
}

bool cuferry::declaresType(const TokenFile &T, size_t Name) {
  size_t Before = T.previous(Name), After = T.next(Name);
  if (Before == TokenFile::npos || After == TokenFile::npos)
    return false;
  if (T.isIdentifier(Before, "using"))
    return T.is(After, tok::equal);
  if (isTag(T, Before) &&
      (T.is(After, tok::l_brace) || T.is(After, tok::colon)))
    return true;
  // `typedef X NAME;`, `typedef X NAME, *P;`, `typedef void (*NAME)(int);`
  bool EndsDeclarator = T.is(After, tok::semi) || T.is(After, tok::comma) ||
                        T.is(After, tok::l_square) ||
                        (T.is(Before, tok::star) && T.is(After, tok::r_paren));
  bool FollowsType = T.isIdentifier(Before) || T.is(Before, tok::star) ||
                     T.is(Before, tok::r_brace) || T.is(Before, tok::greater);
  return EndsDeclarator && FollowsType && isInTypedef(T, Before);
}
