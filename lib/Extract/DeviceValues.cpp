#include "DeviceValues.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

using Value = DeviceValue;

/// Longer texts of values are cut.
static constexpr size_t MostText = 60;

static DeviceValue opaque(Spread Level, std::string Text,
                          bool FromMemory = false) {
  // Texts contain each other, and would grow with every step.
  if (Text.size() > MostText)
    Text = Text.substr(0, MostText) + "..";
  Value V;
  V.Level = Level;
  V.FromMemory = FromMemory;
  V.Form = IndexForm::symbol({FromMemory                 ? IndexSymbol::Loaded
                              : Level == Spread::Uniform ? IndexSymbol::Uniform
                                                         : IndexSymbol::Varying,
                              0, std::move(Text)});
  return V;
}

static int precedence(tok::TokenKind K) {
  switch (K) {
  case tok::pipepipe:
    return 1;
  case tok::ampamp:
    return 2;
  case tok::pipe:
    return 3;
  case tok::caret:
    return 4;
  case tok::amp:
    return 5;
  case tok::equalequal:
  case tok::exclaimequal:
    return 6;
  case tok::less:
  case tok::greater:
  case tok::lessequal:
  case tok::greaterequal:
    return 7;
  case tok::lessless:
  case tok::greatergreater:
    return 8;
  case tok::plus:
  case tok::minus:
    return 9;
  case tok::star:
  case tok::slash:
  case tok::percent:
    return 10;
  default:
    return 0;
  }
}

static bool isThreadX(const IndexForm &Form) {
  return Form == IndexForm::symbol({IndexSymbol::Thread, 'x', "threadIdx.x"});
}

static DeviceValue combine(tok::TokenKind Op, const Value &A, const Value &B) {
  Value Out;
  Out.Level = join(A.Level, B.Level);
  Out.FromMemory = A.FromMemory || B.FromMemory;
  int64_t Constant = 0;
  bool IsConstant = B.Form.isConstant(Constant);
  switch (Op) {
  case tok::plus:
  case tok::minus:
    if (!A.Base.empty() || !B.Base.empty()) { // a pointer and a distance
      const Value &Pointer = A.Base.empty() ? B : A;
      const Value &Distance = A.Base.empty() ? A : B;
      Out.Base = Pointer.Base;
      Out.Offset = Op == tok::plus ? Pointer.Offset + Distance.Form
                                   : Pointer.Offset - Distance.Form;
      return Out;
    }
    Out.Form = Op == tok::plus ? A.Form + B.Form : A.Form - B.Form;
    return Out;
  case tok::star:
    Out.Form = A.Form * B.Form;
    return Out;
  case tok::lessless:
    if (IsConstant && Constant >= 0 && Constant < 31) {
      Out.Form = A.Form * IndexForm::constant(int64_t(1) << Constant);
      return Out;
    }
    break;
  case tok::slash:
  case tok::greatergreater:
    // The number of the warp, where warps are counted along x.
    if (IsConstant && isThreadX(A.Form) &&
        (Op == tok::slash ? Constant > 0 && Constant % 32 == 0
                          : Constant >= 5 && Constant < 31)) {
      Out.Level = Spread::WarpUniform;
      Out.Form = opaque(Out.Level, "warp").Form;
      return Out;
    }
    break;
  case tok::less:
  case tok::greaterequal:
    if (IsConstant && isThreadX(A.Form) && Constant % 32 == 0)
      Out.Level = Spread::WarpUniform;
    break;
  default:
    break;
  }
  bool FromMemory = Out.FromMemory;
  std::string Text = "(" + A.Form.text() + " " +
                     tok::getPunctuatorSpelling(Op) + " " + B.Form.text() + ")";
  Value Opaque = opaque(Out.Level, std::move(Text), FromMemory);
  return Opaque;
}

/// Words of other headers, and what templates call their parameter.
static bool looksLikeType(StringRef Word) {
  const VocabularyEntry *E = vocabulary::find(Word);
  return (E && E->Kind == MentionKind::Type) || Word == "T" || Word == "uint" ||
         Word == "uchar" || Word == "ushort" || Word == "ulong";
}

/// Whether the use of \p Name shows one of \p Features, by
/// lib/Headers/features.txt.
static bool shows(StringRef Name, llvm::ArrayRef<StringRef> Features) {
  return llvm::any_of(vocabulary::featuresOf(Name),
                      [&](const VocabularyFeature &F) {
                        return llvm::is_contained(Features, F.Feature);
                      });
}

static DeviceValue result(StringRef Word, llvm::ArrayRef<Value> Args,
                          Spread Object) {
  Spread Level = Object;
  bool FromMemory = false;
  for (const Value &A : Args) {
    Level = join(Level, A.Level);
    FromMemory |= A.FromMemory;
  }
  bool IsVote = shows(Word, {"warp-vote-sync", "warp-vote-no-mask",
                             "warp-reduce", "active-mask"});
  bool HasMask = shows(Word, {"warp-shuffle-sync"});
  bool IsShuffle = HasMask || shows(Word, {"warp-shuffle-no-mask"});
  // The lane that is read: all get its value where all name the same.
  size_t Lane = HasMask ? 2 : 1;
  bool IsBroadcast = (Word == "__shfl_sync" || Word == "__shfl") &&
                     Args.size() > Lane && Args[Lane].Level == Spread::Uniform;
  bool IsBlockWide = Word.starts_with("__syncthreads_");
  if (IsBlockWide)
    Level = Spread::Uniform;
  else if (IsVote || IsBroadcast)
    Level = Spread::WarpUniform;
  else if (IsShuffle || Word.starts_with("atomic") ||
           Word.starts_with("clock") || Args.empty())
    Level = Spread::Varying;
  if ((Word == "min" || Word == "max") && Args.size() == 2 &&
      Args[0].Form == Args[1].Form)
    return Args[0];
  return opaque(Level, (Word + "(..)").str(), FromMemory);
}

void DeviceValues::record(const Value &V, KernelAccess::Kind What) {
  Out.Accesses.push_back({V.Base, What, V.Offset});
}

/// The value of what may be an element of memory: that is then read.
DeviceValue DeviceValues::read(Value V) {
  if (!V.IsElement)
    return V;
  record(V, KernelAccess::Read);
  Spread Level =
      V.Offset.has(IndexSymbol::Thread) || V.Offset.has(IndexSymbol::Sweep) ||
              V.Offset.has(IndexSymbol::Varying) || V.Level == Spread::Varying
          ? Spread::Varying
          : V.Level;
  return opaque(Level, V.Base + "[" + V.Offset.text() + "]",
                /*FromMemory=*/true);
}

DeviceValue DeviceValues::expression() { return assignment(); }

void DeviceValues::assign(const Value &To, const Value &From, bool IsSum,
                          bool IsPlain) {
  if (To.Variable.empty())
    return;
  auto It = Variables.find(To.Variable);
  if (It == Variables.end())
    return;
  Variable &V = It->second;
  V.Level = join(V.Level, From.Level);
  if (Region == Spread::Varying)
    V.Level = Spread::Varying;
  V.FromMemory |= From.FromMemory;
  if (IsPlain && !Conditions) {
    V.Form = From.Form;
    V.Base = From.Base;
    V.Offset = From.Offset;
    return;
  }
  if (IsSum && Loops && isGridStride(From.Form)) {
    Out.HasGridStride = true;
    return;
  }
  if (IsPlain && V.Form == From.Form && V.Offset == From.Offset)
    return;
  IndexForm Moves = IndexForm::symbol({IndexSymbol::Loop, 0, To.Variable});
  if (!V.Base.empty()) { // a pointer that moves on
    if (IsSum)
      V.Offset = Loops && From.Level == Spread::Uniform ? V.Offset + Moves
                                                        : V.Offset + From.Form;
    else
      V.Offset = IndexForm::symbol({IndexSymbol::Varying, 0, To.Variable});
    return;
  }
  if (IsSum && !Conditions)
    V.Form = V.Form + From.Form;
  else if (IsSum && From.Level == Spread::Uniform && !From.FromMemory &&
           Region != Spread::Varying)
    V.Form = V.Form.has(IndexSymbol::Loop) ? V.Form : V.Form + Moves;
  else
    V.Form = opaque(V.Level, To.Variable, V.FromMemory).Form;
}

DeviceValue DeviceValues::assignment() {
  NestingLevel Nesting(*this);
  if (Nesting.IsTooDeep) {
    skipOne();
    return opaque(Spread::Varying, "..");
  }
  Value Left = ternary();
  tok::TokenKind Op = Pos < T.size() ? T[Pos].Kind : tok::unknown;
  if (!isAssignment(Op))
    return Left;
  advance();
  size_t Reads = Out.Accesses.size();
  size_t RightAt = Pos;
  Value Right = read(assignment());
  bool IsPlain = Op == tok::equal;
  bool Sums = Op == tok::plusequal || addsItself(Left, RightAt);
  if (Left.IsElement) {
    bool ReadsShared = false;
    for (const DeviceAccess &A : llvm::ArrayRef(Out.Accesses).drop_front(Reads))
      ReadsShared |= A.Base == Left.Base;
    if (isShared(Left.Base) && ReadsShared && Loops)
      Out.CombinesShared = true;
    record(Left, IsPlain ? KernelAccess::Write : KernelAccess::ReadWrite);
  } else {
    assign(Left, Right, Op == tok::plusequal, IsPlain);
  }
  if (Sums && Loops && Right.FromMemory) {
    Out.AccumulatesInLoop = true;
    std::set<std::string> From;
    for (const DeviceAccess &A : llvm::ArrayRef(Out.Accesses).drop_front(Reads))
      if (A.What == KernelAccess::Read)
        From.insert(A.Base + "[" + A.Index.text());
    bool HasProduct = false;
    for (size_t I = RightAt; I < Pos; I = after(I)) {
      if (T.is(I, tok::l_square) && T.closing(I) != TokenFile::npos)
        I = T.closing(I); // a product in an index is none of values
      HasProduct |= T.is(I, tok::star) || T.isIdentifier(I, "fmaf") ||
                    T.isIdentifier(I, "fma") || T.isIdentifier(I, "__fmaf_rn");
    }
    Out.AccumulatesProduct |= HasProduct && From.size() > 1;
  }
  Right.Variable.clear();
  Right.IsElement = false;
  return Right;
}

/// `s = s + ..`, `s = fmaf(.., s)`: the name on the left stands on the right.
bool DeviceValues::addsItself(const Value &Left, size_t RightAt) const {
  if (Left.Variable.empty())
    return false;
  for (size_t I = RightAt; I < Pos; I = after(I))
    if (T.isIdentifier(I, Left.Variable))
      return true;
  return false;
}

bool DeviceValues::isShared(StringRef Base) const {
  return llvm::is_contained(Out.SharedNames, Base);
}

DeviceValue DeviceValues::ternary() {
  Value Condition = binary(0);
  if (!is(tok::question))
    return Condition;
  Condition = read(std::move(Condition));
  advance();
  Value Yes, No;
  inside(Condition.Level, [&] { Yes = read(assignment()); });
  take(tok::colon);
  inside(Condition.Level, [&] { No = read(assignment()); });
  Value Out = opaque(join(Condition.Level, join(Yes.Level, No.Level)), "(..)",
                     Yes.FromMemory || No.FromMemory);
  if (Yes.Form == No.Form)
    Out.Form = Yes.Form;
  return Out;
}

DeviceValue DeviceValues::binary(int Least) {
  Value Left = unary();
  while (!atEnd()) {
    tok::TokenKind Op = T[Pos].Kind;
    int P = precedence(Op);
    if (!P || P <= Least)
      return Left;
    advance();
    Left = read(std::move(Left));
    Value Right;
    if (Op == tok::ampamp || Op == tok::pipepipe)
      inside(Left.Level, [&] { Right = read(binary(P)); });
    else
      Right = read(binary(P));
    Left = combine(Op, Left, Right);
  }
  return Left;
}

DeviceValue DeviceValues::unary() {
  if (atEnd())
    return Value();
  NestingLevel Nesting(*this);
  if (Nesting.IsTooDeep) {
    skipOne();
    return opaque(Spread::Varying, "..");
  }
  switch (T[Pos].Kind) {
  case tok::plus:
    advance();
    return read(unary());
  case tok::minus: {
    advance();
    Value V = read(unary());
    V.Form = IndexForm() - V.Form;
    V.Variable.clear();
    return V;
  }
  case tok::exclaim:
  case tok::tilde: {
    advance();
    Value V = read(unary());
    return opaque(V.Level, "!" + V.Form.text(), V.FromMemory);
  }
  case tok::plusplus:
  case tok::minusminus: {
    advance();
    Value V = unary();
    step(V);
    return V;
  }
  case tok::amp: {
    advance();
    Value V = unary();
    V.IsElement = false;
    V.Variable.clear();
    return V;
  }
  case tok::star: {
    advance();
    Value V = unary();
    if (V.Base.empty())
      return opaque(Spread::Varying, "*" + V.Form.text(), true);
    if (V.IsElement)
      V = read(std::move(V));
    V.IsElement = !V.Base.empty();
    V.Variable.clear();
    return V;
  }
  default:
    return postfix(primary());
  }
}

/// `v++`
void DeviceValues::step(const Value &V) {
  if (V.IsElement)
    return record(V, KernelAccess::ReadWrite);
  Value One;
  One.Form = IndexForm::constant(1);
  assign(V, One, /*IsSum=*/true, /*IsPlain=*/false);
}

DeviceValue DeviceValues::postfix(Value V) {
  while (!atEnd()) {
    if (is(tok::l_square)) {
      size_t End = T.closing(Pos);
      if (End == TokenFile::npos) {
        Pos = T.size();
        return V;
      }
      advance();
      Value Index = read(expression());
      moveTo(End);
      advance();
      V.Variable.clear();
      if (V.Base.empty()) {
        V = opaque(join(V.Level, Index.Level), "element", V.FromMemory);
        continue;
      }
      // The rows of an array: tile[y][x] is y * pitch + x.
      V.Offset = V.IsElement
                     ? V.Offset * IndexForm::symbol(
                                      {IndexSymbol::Uniform, 0, "pitch"}) +
                           Index.Form
                     : V.Offset + Index.Form;
      V.Level = join(V.Level, Index.Level);
      V.IsElement = true;
    } else if (is(tok::period) || is(tok::arrow)) {
      bool IsArrow = is(tok::arrow);
      advance();
      if (isWord("template"))
        advance();
      if (IsArrow && !V.Base.empty() && !V.IsElement)
        V.IsElement = true;
      size_t Name = Pos;
      advance();
      if (is(tok::l_paren)) {
        V = call(Name, read(std::move(V)).Level);
      } else {
        V.Variable.clear();
      }
    } else if (is(tok::plusplus) || is(tok::minusminus)) {
      advance();
      step(V);
      V.Variable.clear();
    } else {
      return V;
    }
  }
  return V;
}

/// A cast `(T)`, `(T *)` at Pos; then Pos is behind it.
bool DeviceValues::cast() {
  size_t End = T.closing(Pos);
  if (!is(tok::l_paren) || End == TokenFile::npos)
    return false;
  bool IsType = false, HasStar = false;
  size_t Words = 0;
  for (size_t I = after(Pos); I < End; I = after(I)) {
    if (T.isIdentifier(I)) {
      IsType |= isTypeWord(T.text(I)) || looksLikeType(T.text(I));
      ++Words;
    } else if (T.is(I, tok::star)) {
      HasStar = true;
    } else if (!T.is(I, tok::coloncolon) && !T.is(I, tok::less) &&
               !T.is(I, tok::greater)) {
      return false;
    }
  }
  size_t Next = after(End);
  bool Follows = T.isIdentifier(Next) || T.is(Next, tok::l_paren) ||
                 T.is(Next, tok::numeric_constant) || T.is(Next, tok::amp) ||
                 T.is(Next, tok::minus) || T.is(Next, tok::star);
  bool EndsInStar = HasStar && T.is(T.previous(End), tok::star);
  if (!Words || !Follows || !(IsType || EndsInStar))
    return false;
  Pos = Next;
  return true;
}

DeviceValue DeviceValues::primary() {
  if (is(tok::l_paren)) {
    if (cast())
      return unary();
    size_t End = T.closing(Pos);
    if (End == TokenFile::npos) {
      Pos = T.size();
      return Value();
    }
    advance();
    Value V = expression();
    while (Pos < End && take(tok::comma))
      V = expression();
    moveTo(End);
    advance();
    return V;
  }
  if (is(tok::numeric_constant)) {
    std::string Text = T.spelling(Pos);
    advance();
    int64_t Number;
    if (!StringRef(Text).rtrim("uUlL").getAsInteger(0, Number)) {
      Value V;
      V.Form = IndexForm::constant(Number);
      return V;
    }
    return opaque(Spread::Uniform, Text);
  }
  if (!T.isIdentifier(Pos)) {
    if (!atEnd() && !is(tok::semi) && !is(tok::r_paren) && !is(tok::r_brace) &&
        !is(tok::r_square) && !is(tok::comma) && !is(tok::colon))
      advance();
    return Value();
  }
  size_t Name = Pos;
  advance();
  while (is(tok::coloncolon)) {
    advance();
    if (T.isIdentifier(Pos)) {
      Name = Pos;
      advance();
    }
  }
  std::string Word = T.spelling(Name);
  if (std::optional<Value> V = builtin(Word))
    return *V;
  bool IsCast = StringRef(Word).ends_with("_cast");
  if (is(tok::less)) {
    size_t End = closingAngle(Pos);
    if (End != TokenFile::npos && T.is(after(End), tok::l_paren)) {
      Pos = after(End);
      if (IsCast)
        return primary();
    }
  }
  if (is(tok::l_paren))
    return call(Name, Spread::Uniform);
  auto It = Variables.find(Word);
  if (It == Variables.end())
    return opaque(Spread::Uniform, Word);
  const Variable &Known = It->second;
  Value V;
  V.Level = Known.Level;
  V.Form = Known.Form;
  V.FromMemory = Known.FromMemory;
  V.Base = Known.Base;
  V.Offset = Known.Offset;
  V.Variable = Word;
  return V;
}

std::optional<DeviceValue> DeviceValues::builtin(StringRef Word) {
  auto Kind = llvm::StringSwitch<int>(Word)
                  .Case("threadIdx", IndexSymbol::Thread)
                  .Case("blockIdx", IndexSymbol::Block)
                  .Case("blockDim", IndexSymbol::BlockDim)
                  .Case("gridDim", IndexSymbol::GridDim)
                  .Default(-1);
  if (Word == "warpSize") {
    Value V;
    V.Form = IndexForm::constant(32);
    return V;
  }
  if (Kind < 0)
    return std::nullopt;
  char Dimension = 'x';
  std::string Text = Word.str();
  if (is(tok::period)) {
    advance();
    if (T.isIdentifier(Pos)) {
      Dimension = T.text(Pos).front();
      Text += "." + T.spelling(Pos);
      advance();
    }
  }
  Value V;
  V.Level = Kind == IndexSymbol::Thread ? Spread::Varying : Spread::Uniform;
  V.Form = IndexForm::symbol({IndexSymbol::Kind(Kind), Dimension, Text});
  return V;
}

/// The call of the function at \p Name, whose parenthesis is at Pos. \p
/// Object: of the object whose member it is.
DeviceValue DeviceValues::call(size_t Name, Spread Object) {
  std::string Word = T.spelling(Name);
  Out.Calls.push_back({Name, divergent()});
  size_t End = T.closing(Pos);
  if (End == TokenFile::npos) {
    Pos = T.size();
    return Value();
  }
  advance();
  bool IsAtomic = StringRef(Word).starts_with("atomic");
  std::vector<Value> Args;
  while (Pos < End) {
    size_t Before = Pos;
    Value A = assignment();
    bool IsFirst = Args.empty();
    if (IsAtomic && IsFirst && !A.Base.empty())
      record(A, KernelAccess::Atomic);
    else if (A.IsElement)
      A = read(std::move(A));
    else if (!A.Base.empty())
      // Whoever is given the pointer may read or write.
      Out.Accesses.push_back(
          {A.Base, KernelAccess::ReadWrite,
           A.Offset + IndexForm::symbol({IndexSymbol::Varying, 0, "?"})});
    else if (T.is(Before, tok::amp) && T.isIdentifier(after(Before)))
      // `f(&x)`: x may get any value.
      if (auto It = Variables.find(T.spelling(after(Before)));
          It != Variables.end())
        It->second.Level = Spread::Varying;
    Args.push_back(std::move(A));
    if (!take(tok::comma) && Pos < End) {
      if (Pos == Before)
        advance();
    }
  }
  moveTo(End);
  advance();
  return result(Word, Args, Object);
}
