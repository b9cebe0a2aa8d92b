#include "CallShape.h"
#include "llvm/ADT/StringExtras.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

constexpr size_t npos = TokenFile::npos;

/// Index of the `>` that ends the template argument list opened by the `<` at
/// \p Open, if it reads like one: types and constants, closed before anything
/// that only an expression has. \p Split is set when the end is half of `>>`.
size_t templateEnd(const TokenFile &T, size_t Open) {
  int Depth = 0;
  for (size_t I = Open; I < T.size() && I < Open + 400; ++I) {
    if (!T.together(Open, I))
      return npos;
    switch (T[I].Kind) {
    case tok::less:
      ++Depth;
      break;
    case tok::greater:
      if (--Depth == 0)
        return I;
      break;
    case tok::greatergreater:
    case tok::greatergreatergreater:
      Depth -= T.is(I, tok::greatergreater) ? 2 : 3;
      if (Depth == 0)
        return I;
      if (Depth < 0)
        return npos;
      break;
    case tok::l_paren:
    case tok::l_square:
    case tok::l_brace: {
      I = T.closing(I);
      if (I == npos)
        return npos;
      break;
    }
    case tok::semi:
    case tok::r_paren:
    case tok::r_brace:
    case tok::r_square:
    case tok::ampamp:
    case tok::pipepipe:
    case tok::equal:
    case tok::string_literal:
      return npos;
    default:
      break;
    }
  }
  return npos;
}

bool canFollowTemplateArguments(const TokenFile &T, size_t I) {
  if (I >= T.size())
    return false;
  switch (T[I].Kind) {
  case tok::l_paren:
  case tok::coloncolon:
  case tok::comma:
  case tok::r_paren:
  case tok::l_brace:
  case tok::greater:
  case tok::star:
  case tok::amp:
  case tok::lesslessless:
    return true;
  default:
    return false;
  }
}

/// Nothing in it happens twice if it is written twice.
bool isPure(const TokenFile &T, size_t First, size_t End) {
  for (size_t I = First; I < End; ++I) {
    if (isAssignment(T[I].Kind))
      return false;
    switch (T[I].Kind) {
    case tok::plusplus:
    case tok::minusminus:
    case tok::l_brace:
      return false;
    case tok::l_paren: {
      if (I == First)
        break;
      size_t Before = I - 1;
      // `sizeof(T)` and `(float *)(p)` are no calls; `f(`, `f<..>(`, `)(` may
      // be.
      if (T.isIdentifier(Before)) {
        StringRef Name = T.text(Before);
        if (Name != "sizeof" && Name != "alignof" && Name != "static_cast" &&
            Name != "reinterpret_cast" && Name != "const_cast")
          return false;
      } else if (T.is(Before, tok::r_paren) || T.is(Before, tok::r_square)) {
        return false;
      } else if (T.is(Before, tok::greater)) {
        // static_cast<T>(x): look for the cast's name.
        size_t J = Before;
        int Depth = 0;
        while (J > First) {
          Depth += T.is(J, tok::greater) - T.is(J, tok::less);
          if (Depth == 0)
            break;
          --J;
        }
        if (J <= First || !T.isIdentifier(J - 1) ||
            !T.text(J - 1).ends_with("_cast"))
          return false;
      }
      break;
    }
    case tok::raw_identifier:
      if (T.text(I) == "new" || T.text(I) == "co_await")
        return false;
      break;
    default:
      break;
    }
  }
  return true;
}

/// \p Place with the comments of one line that stand between it and its
/// neighbours, the tokens \p Before and \p After.
Range withComments(const TokenFile &T, Range Place, size_t Before,
                   size_t After) {
  auto IsComments = [](StringRef Gap) {
    Gap = Gap.trim();
    return Gap.starts_with("/*") && Gap.ends_with("*/") &&
           !Gap.contains('\n') && !Gap.contains("//");
  };
  uint32_t Begin = T[Before].Offset + T[Before].Length;
  StringRef Left = T.content().slice(Begin, Place.Offset);
  // What stands behind the comma, on the line before, is about that line.
  if (size_t Line = Left.rfind('\n'); Line != StringRef::npos)
    Left = Left.drop_front(Line + 1);
  StringRef Right = T.content().slice(Place.end(), T[After].Offset);
  if (IsComments(Left)) {
    uint32_t Grow = Left.ltrim().size();
    Place = {Place.Offset - Grow, Place.Length + Grow};
  }
  if (IsComments(Right))
    Place.Length += Right.rtrim().size();
  return Place;
}

Argument argument(const TokenFile &T, size_t First, size_t End) {
  Argument A;
  A.Text = T.range(First, End - 1);
  A.Commented = withComments(T, A.Text, First - 1, End);
  A.Pure = isPure(T, First, End);
  if (End - First == 1) {
    if (T.isIdentifier(First))
      A.Symbol = T.spelling(First);
    else if (T.is(First, tok::numeric_constant)) {
      StringRef Digits = T.text(First).rtrim("uUlL");
      uint64_t N;
      if (!Digits.getAsInteger(0, N))
        A.Value = std::to_string(N);
    }
  } else if (End - First >= 2 && T.isIdentifier(End - 1) &&
             T.is(End - 2, tok::coloncolon)) {
    A.Symbol = T.spelling(End - 1);
  }
  return A;
}

/// All between two brackets as one argument, with the line ends that directives
/// need.
Argument between(const TokenFile &T, size_t Open, size_t Close) {
  Argument A;
  uint32_t Begin = T.range(Open, Open).end();
  A.Text = A.Commented = {Begin, T[Close].Offset - Begin};
  return A;
}

/// Splits the tokens strictly between \p Open and \p Close at top-level commas.
std::vector<Argument> arguments(const TokenFile &T, size_t Open, size_t Close) {
  std::vector<Argument> Args;
  size_t First = Open + 1;
  for (size_t I = Open + 1; I <= Close; ++I) {
    if (I < Close) {
      switch (T[I].Kind) {
      case tok::l_paren:
      case tok::l_square:
      case tok::l_brace:
        if (size_t End = T.closing(I); End != npos && End < Close)
          I = End;
        continue;
      case tok::less:
        if (I > First && T.isIdentifier(I - 1))
          if (size_t End = templateEnd(T, I);
              End != npos && End < Close &&
              canFollowTemplateArguments(T, End + 1))
            I = End;
        continue;
      case tok::comma:
        break;
      default:
        continue;
      }
    }
    if (I > First)
      Args.push_back(argument(T, First, I));
    else if (I != Close || !Args.empty())
      Args.push_back(Argument{
          {T[I].Offset, 0}, {T[I].Offset, 0}, "", std::nullopt, "", false});
    First = I + 1;
  }
  return Args;
}

/// True when a statement can begin after token \p Before.
bool endsStatement(const TokenFile &T, size_t Before, size_t First) {
  if (Before == npos)
    return false;
  if (T[First].Directive != -1)
    return false; // the head of a macro: `#define F(x) call(x);`
  return T.is(Before, tok::semi) || T.is(Before, tok::l_brace) ||
         T.is(Before, tok::r_brace) || T.isIdentifier(Before, "else") ||
         T.isIdentifier(Before, "do");
}

/// Between two expressions there is no bare word but these.
bool canPrecedeExpression(StringRef Word) {
  return llvm::is_contained({"return", "else", "do", "case", "throw",
                             "co_return", "co_yield", "co_await", "delete",
                             "goto", "and", "or", "not", "new", "sizeof"},
                            Word);
}

/// Whether the tokens from \p First to \p Last stand in parentheses of their
/// own, which are not a call's or a condition's: `(f)(..)`, not `g(f)(..)`.
bool isParenthesised(const TokenFile &T, size_t First, size_t Last) {
  size_t Open = T.previous(First), Close = T.next(Last);
  if (Open == npos || Close == npos || !T.is(Open, tok::l_paren) ||
      !T.is(Close, tok::r_paren))
    return false;
  size_t Before = T.previous(Open);
  if (Before == npos || !T.together(First, Before))
    return true;
  if (T.isIdentifier(Before))
    return canPrecedeExpression(T.text(Before));
  return !T.is(Before, tok::r_paren) && !T.is(Before, tok::r_square) &&
         !T.is(Before, tok::greater);
}

void findStatement(const TokenFile &T, Call &C, size_t First, size_t Close) {
  size_t After = T.next(Close);
  if (After == npos || !T.is(After, tok::semi))
    return;
  if (!endsStatement(T, T.previous(First), First))
    return;
  C.Statement =
      Range{C.Whole.Offset, T[After].Offset + T[After].Length - C.Whole.Offset};
  C.Use = ResultUse::Discarded;
}

} // namespace

size_t cuferry::qualifierStart(const TokenFile &T, size_t Name) {
  // No scope is that deep; walking back over a whole file of a::a::a from each
  // of its names would take hours.
  constexpr unsigned Deepest = 64;
  size_t First = Name;
  for (unsigned Depth = 0; Depth != Deepest; ++Depth) {
    size_t Colons = T.previous(First);
    if (Colons != npos && T.isIdentifier(Colons, "template"))
      Colons = T.previous(Colons); // `T::template f<int>()`
    if (Colons == npos || !T.is(Colons, tok::coloncolon))
      return First;
    size_t Before = T.previous(Colons);
    if (Before == npos || !T.isIdentifier(Before) ||
        T.text(Before) == "return" || T.text(Before) == "else")
      return Colons;
    First = Before;
  }
  return First;
}

bool cuferry::isDeclaratorAt(const TokenFile &T, size_t Name) {
  size_t Open = T.next(Name);
  if (Open == npos || !T.is(Open, tok::l_paren))
    return false;
  size_t First = qualifierStart(T, Name);
  size_t Before = T.previous(First);
  if (Before == npos)
    return false;
  size_t Close = T.closing(Open);
  size_t After = Close == npos ? npos : T.next(Close);
  // `CHECKED` at the end of a line, then a call on the next: a macro ends the
  // statement before.
  if (T[First].LineStart && T.isIdentifier(Before) &&
      llvm::none_of(T.text(Before), llvm::isLower) &&
      !T.is(After, tok::l_brace))
    return false;
  // `#define SYNC cudaDeviceSynchronize()`: SYNC is no type.
  if (int32_t Index = T[Name].Directive; Index != -1) {
    const Directive &D = T.directives()[Index];
    if (D.Kind == DirectiveKind::Define && Before == D.FirstToken + 2)
      return false;
  }
  if (T.isIdentifier(Before))
    return !canPrecedeExpression(T.text(Before));
  // `T *f(..) {` and `vector<T> f(..) {` are definitions by what follows.
  if (!T.is(Before, tok::star) && !T.is(Before, tok::amp) &&
      !T.is(Before, tok::greater))
    return false;
  return After != npos && T.is(After, tok::l_brace);
}

/// `cudaError_t (*f)(cudaStream_t)`: whether what stands in the parentheses
/// behind a type is a declarator.
static bool declaresPointer(const TokenFile &T, size_t Open, size_t Close) {
  size_t After = T.next(Close);
  if (After == npos || !T.is(After, tok::l_paren))
    return false;
  for (size_t I = T.next(Open); I != Close && I != npos; I = T.next(I))
    if (T.is(I, tok::star) || T.is(I, tok::amp))
      return true;
  return false;
}

std::optional<Call> cuferry::callAt(const TokenFile &T, size_t Name,
                                    MentionKind Kind) {
  size_t First = qualifierStart(T, Name);
  size_t Last = Name;
  if (Kind == MentionKind::Function && isParenthesised(T, First, Last)) {
    First = T.previous(First);
    Last = T.next(Last);
  }
  size_t Open = T.next(Last);
  if (Open == npos)
    return std::nullopt;
  Call C;
  C.Callee = T.range(First, Last);
  if (T.is(Open, tok::less)) {
    size_t End = templateEnd(T, Open);
    if (End == npos || !T.is(End, tok::greater))
      return std::nullopt;
    C.TemplateArgs = T.range(Open, End);
    Open = T.next(End);
  }
  if (Open == npos || !T.is(Open, tok::l_paren))
    return std::nullopt;
  bool HasDirective = false;
  size_t Close = T.closing(Open, &HasDirective);
  if (Close == npos)
    return std::nullopt;
  if (Kind == MentionKind::Type && declaresPointer(T, Open, Close))
    return std::nullopt;
  C.Whole = T.range(First, Close);
  C.IsOpaque = HasDirective;
  if (HasDirective)
    return C;
  C.Args = arguments(T, Open, Close);
  findStatement(T, C, First, Close);
  return C;
}

std::optional<Call> cuferry::launchAt(const TokenFile &T, size_t Chevrons) {
  // The end of the configuration: `>>>` outside brackets.
  size_t End = Chevrons + 1;
  bool Directive = false;
  for (; End < T.size(); ++End) {
    if (!T.together(Chevrons, End)) {
      if (T[Chevrons].Directive != -1)
        return std::nullopt;
      Directive = true;
      continue;
    }
    if (T.is(End, tok::greatergreatergreater))
      break;
    if (T.is(End, tok::semi) || T.is(End, tok::lesslessless))
      return std::nullopt;
    if (T.is(End, tok::l_paren) || T.is(End, tok::l_square) ||
        T.is(End, tok::l_brace)) {
      End = T.closing(End, &Directive);
      if (End == npos)
        return std::nullopt;
    }
  }
  if (End >= T.size() || Directive)
    return std::nullopt;

  // The kernel: a name with qualifiers and template arguments, or a
  // parenthesised expression.
  size_t Last = T.previous(Chevrons);
  if (Last == npos)
    return std::nullopt;
  size_t First = Last;
  Call C;
  if (T.is(Last, tok::greater) || T.is(Last, tok::greatergreater) ||
      T.is(Last, tok::greatergreatergreater)) {
    int Depth = 0;
    size_t I = Last;
    for (;; --I) {
      if (!T.together(Last, I))
        return std::nullopt;
      if (T.is(I, tok::r_paren) || T.is(I, tok::r_square)) {
        // `k<(N > 2)>`: what stands in brackets closes nothing.
        int Inner = 0;
        for (;; --I) {
          Inner += T.is(I, tok::r_paren) + T.is(I, tok::r_square) -
                   T.is(I, tok::l_paren) - T.is(I, tok::l_square);
          if (Inner == 0)
            break;
          if (I == 0 || Last - I > 2000)
            return std::nullopt;
        }
        continue;
      }
      Depth += T.is(I, tok::greater) + 2 * T.is(I, tok::greatergreater) +
               3 * T.is(I, tok::greatergreatergreater) - T.is(I, tok::less);
      if (Depth <= 0)
        break;
      if (I == 0 || Last - I > 2000)
        return std::nullopt;
    }
    C.TemplateArgs = T.range(I, Last);
    First = T.previous(I);
    if (First == npos)
      return std::nullopt;
  }
  size_t NameEnd = First;
  if (T.is(First, tok::r_paren) || T.is(First, tok::r_square)) {
    int Depth = 0;
    for (;; --First) {
      if (!T.together(NameEnd, First))
        return std::nullopt;
      Depth += T.is(First, tok::r_paren) + T.is(First, tok::r_square) -
               T.is(First, tok::l_paren) - T.is(First, tok::l_square);
      if (Depth == 0)
        break;
      if (First == 0 || NameEnd - First > 2000)
        return std::nullopt;
    }
    if (First > 0 && T.together(NameEnd, First - 1) &&
        T.isIdentifier(First - 1) &&
        (T.is(First, tok::l_square) || T.is(First, tok::l_paren)))
      First = qualifierStart(T, First - 1);
  } else if (T.isIdentifier(First)) {
    First = qualifierStart(T, First);
    // a.b<<<, p->k<<<
    while (true) {
      size_t Dot = T.previous(First);
      if (Dot == npos || (!T.is(Dot, tok::period) && !T.is(Dot, tok::arrow)))
        break;
      size_t Object = T.previous(Dot);
      if (Object == npos || !T.isIdentifier(Object))
        break;
      First = qualifierStart(T, Object);
    }
  } else if (!T.is(First, tok::hashhash)) {
    return std::nullopt;
  }
  C.Callee = T.range(First, NameEnd);
  C.Config = arguments(T, Chevrons, End);

  size_t Open = T.next(End);
  size_t Close = End;
  if (Open != npos && T.is(Open, tok::l_paren)) {
    Close = T.closing(Open, &C.IsOpaque);
    if (Close == npos)
      Close = End;
    else if (C.IsOpaque)
      C.Args = {between(T, Open, Close)};
    else
      C.Args = arguments(T, Open, Close);
  }
  C.Whole = T.range(First, Close);
  if (Close != End)
    findStatement(T, C, First, Close);
  return C;
}
