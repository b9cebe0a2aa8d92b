#include "DeviceWalk.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

Spread join(Spread A, Spread B) { return std::max(A, B); }

/// What an expression is worth, as far as it is followed.
struct Value {
  Spread Level = Spread::Uniform;
  IndexForm Form;
  bool FromMemory = false; ///< some part of it was loaded
  /// Set for a pointer into memory that is followed, and for an element of it.
  std::string Base;
  IndexForm Offset;
  bool IsElement = false; ///< Base[Offset], not yet read or written
  std::string Variable;   ///< the expression is this name alone
};

struct Variable {
  Spread Level = Spread::Uniform;
  IndexForm Form;
  bool FromMemory = false;
  std::string Base; ///< of a pointer that is followed
  IndexForm Offset;
  bool IsArray = false; ///< local to the thread
};

class Walker {
public:
  Walker(const TokenFile &T, const FunctionTokens &F, bool IsKernel)
      : T(T), F(F), IsKernel(IsKernel) {}

  DeviceWalk run() {
    // Values flow around loops: three rounds reach what a fourth would. Only
    // the last one's findings count.
    for (int Round = 0; Round != 3; ++Round) {
      Out = DeviceWalk();
      Exited = false;
      readParameters();
      Pos = F.Open;
      statement();
    }
    return std::move(Out);
  }

private:
  // --- Tokens -------------------------------------------------------------

  void advance() {
    size_t Next = T.next(Pos);
    Pos = Next == TokenFile::npos ? T.size() : Next;
  }
  bool atEnd() const { return Pos >= T.size() || Pos > F.Close; }
  bool is(tok::TokenKind K) const { return T.is(Pos, K); }
  bool isWord(StringRef Word) const { return T.isIdentifier(Pos, Word); }
  bool take(tok::TokenKind K) {
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
    while (!atEnd() && !is(tok::semi) && !is(tok::r_brace)) {
      if (is(tok::l_paren) || is(tok::l_brace) || is(tok::l_square))
        skipBrackets();
      else
        advance();
    }
    take(tok::semi);
  }

  /// Moves over one token, or what its bracket holds, but not over an end.
  void skipOne() {
    if (is(tok::l_paren) || is(tok::l_brace) || is(tok::l_square))
      skipBrackets();
    else if (!is(tok::semi) && !is(tok::r_paren) && !is(tok::r_brace) &&
             !is(tok::r_square) && !atEnd())
      advance();
  }

  /// Counts how deep statements and expressions are nested: code from anywhere
  /// must not take the stack.
  struct NestingLevel {
    explicit NestingLevel(Walker &W) : W(W), IsTooDeep(++W.Nesting > 200) {}
    ~NestingLevel() { --W.Nesting; }
    Walker &W;
    bool IsTooDeep;
  };

  // --- Parameters -----------------------------------------------------------

  std::string textOf(size_t First, size_t End) const {
    std::string Text;
    for (size_t I = First; I < End; I = after(I)) {
      StringRef Word = T.text(I);
      bool Glued =
          Text.empty() || Word == "," || Word == "[" || Word == "]" ||
          Word == "::" || Word == ">" || Word == "<" || Word == ")" ||
          StringRef(Text).ends_with("::") || StringRef(Text).ends_with("<") ||
          StringRef(Text).ends_with("[") || StringRef(Text).ends_with("(") ||
          (StringRef(Text).ends_with("*") && T.isIdentifier(I) &&
           Word != "const");
      Text += (Glued ? "" : " ") + T.spelling(I);
    }
    return Text;
  }

  void readParameters() {
    size_t Open = after(F.Name);
    size_t Close = T.closing(Open);
    if (Close == TokenFile::npos)
      return;
    size_t First = after(Open);
    int Angles = 0;
    for (size_t I = First; I <= Close && I < T.size(); I = after(I)) {
      Angles += T.is(I, tok::less) - T.is(I, tok::greater);
      if (I != Close && (T.is(I, tok::l_paren) || T.is(I, tok::l_square)) &&
          T.closing(I) != TokenFile::npos) {
        I = T.closing(I);
        continue;
      }
      if (I != Close && !(T.is(I, tok::comma) && Angles <= 0))
        continue;
      addParameter(First, I);
      First = after(I);
      Angles = 0;
    }
  }

  void addParameter(size_t First, size_t End) {
    size_t Name = TokenFile::npos, Stop = End;
    for (size_t I = First; I < End; I = after(I)) {
      if (T.is(I, tok::equal))
        Stop = I;
      if (Stop != End)
        break;
      if (T.isIdentifier(I))
        Name = I;
    }
    if (Name == TokenFile::npos || Name == First)
      return; // `void`, or a type without a name
    DeviceParameter P;
    P.Name = T.spelling(Name);
    P.Type = textOf(First, Name);
    bool IsArray = T.is(after(Name), tok::l_square) && after(Name) < End;
    P.IsPointer = IsArray || StringRef(P.Type).contains('*');
    if (IsArray)
      P.Type += " *";
    Variable V;
    V.Level = IsKernel ? Spread::Uniform : Spread::Varying;
    V.Form = IndexForm::symbol(
        {IsKernel ? IndexSymbol::Uniform : IndexSymbol::Varying, 0, P.Name});
    if (P.IsPointer) {
      V.Level = Spread::Uniform;
      V.Base = P.Name;
    }
    Variables[P.Name] = std::move(V);
    Out.Parameters.push_back(std::move(P));
  }

  // --- Statements -----------------------------------------------------------

  bool divergent() const { return Exited || Region == Spread::Varying; }

  /// Walks what stands in a region entered by a condition of \p Level.
  template <typename Function> void inside(Spread Level, Function Walk) {
    Spread Saved = Region;
    Region = join(Region, Level);
    ++Conditions;
    Walk();
    --Conditions;
    Region = Saved;
  }

  void statement() {
    if (atEnd())
      return;
    NestingLevel Level(*this);
    if (Level.IsTooDeep)
      return is(tok::l_brace) ? skipBrackets() : skipToSemicolon();
    if (is(tok::l_brace)) {
      size_t End = T.closing(Pos);
      if (End == TokenFile::npos) {
        Pos = T.size();
        return;
      }
      advance();
      while (Pos < End) {
        size_t Before = Pos;
        statement();
        if (Pos == Before) // a bracket that closes nothing here
          advance();
      }
      moveTo(End);
      return advance();
    }
    if (take(tok::semi))
      return;
    if (!T.isIdentifier(Pos))
      return expressionStatement();
    StringRef Word = T.text(Pos);
    if (Word == "if")
      return ifStatement();
    if (Word == "for")
      return forStatement();
    if (Word == "while")
      return whileStatement();
    if (Word == "do")
      return doStatement();
    if (Word == "switch") {
      advance();
      Spread Level = condition();
      return inside(Level, [&] { statement(); });
    }
    if (Word == "else") { // of an `if` whose other branch is preprocessed away
      advance();
      return inside(Spread::Varying, [&] { statement(); });
    }
    if (Word == "return" || Word == "break" || Word == "continue" ||
        Word == "goto") {
      bool Leaves = Word == "return" || Word == "goto";
      if (Region == Spread::Varying)
        (Leaves ? Exited : LeftLoop) = true;
      advance();
      if (Word == "return" && !is(tok::semi))
        expression();
      return skipToSemicolon();
    }
    if (Word == "case" || Word == "default") {
      while (!atEnd() && !is(tok::colon) && !is(tok::semi) && !is(tok::r_brace))
        advance();
      return void(take(tok::colon));
    }
    if (Word == "asm" || Word == "using" || Word == "typedef" ||
        Word == "static_assert" || Word == "struct" || Word == "class" ||
        Word == "enum" || Word == "union")
      return skipToSemicolon();
    if (declaration())
      return;
    expressionStatement();
  }

  Spread condition() {
    if (isWord("constexpr"))
      advance();
    if (!is(tok::l_paren))
      return Spread::Varying;
    size_t End = T.closing(Pos);
    if (End == TokenFile::npos) {
      Pos = T.size();
      return Spread::Varying;
    }
    advance();
    Value V = read(expression());
    moveTo(End);
    advance();
    return V.Level;
  }

  void ifStatement() {
    advance();
    Spread Level = condition();
    inside(Level, [&] { statement(); });
    if (isWord("else")) {
      advance();
      inside(Level, [&] { statement(); });
    }
  }

  /// Walks a loop's body; `break` and `continue` that not all threads take make
  /// the threads go through it apart.
  template <typename Function> void loop(Spread Level, Function Walk) {
    bool Saved = LeftLoop;
    LeftLoop = false;
    size_t Begin = Out.Calls.size();
    ++Loops;
    inside(Level, Walk);
    --Loops;
    if (LeftLoop)
      for (DeviceCall &C : llvm::MutableArrayRef(Out.Calls).drop_front(Begin))
        C.Divergent = true;
    LeftLoop = Saved;
  }

  void whileStatement() {
    advance();
    Spread Level = condition();
    loop(Level, [&] { statement(); });
  }

  void doStatement() {
    advance();
    loop(Spread::Uniform, [&] { statement(); });
    if (isWord("while")) {
      advance();
      if (condition() == Spread::Varying)
        LeftLoop = true;
    }
    take(tok::semi);
  }

  void forStatement() {
    advance();
    if (!is(tok::l_paren))
      return skipToSemicolon();
    size_t End = T.closing(Pos);
    if (End == TokenFile::npos) {
      Pos = T.size();
      return;
    }
    advance();
    size_t First = Pos;
    if (!is(tok::semi) && !declaration(/*InFor=*/true)) {
      expression();
      take(tok::semi);
    }
    std::string Counter = counterOf(First);
    size_t ConditionAt = Pos;
    while (Pos < End && !is(tok::semi))
      is(tok::l_paren) ? skipBrackets() : advance();
    take(tok::semi);
    size_t StepAt = Pos;
    Spread Level = StepAt < End ? stepLoop(Counter, StepAt, End)
                                : Spread::Varying; // for (T x : range)
    Pos = ConditionAt;
    if (Pos < End && !is(tok::semi))
      Level = join(Level, read(expression()).Level);
    moveTo(End);
    advance();
    loop(Level, [&] { statement(); });
  }

  /// The name that the first part of a `for` gives a value.
  std::string counterOf(size_t First) const {
    for (size_t I = First; I < T.size() && !T.is(I, tok::semi); I = after(I))
      if (T.isIdentifier(I) && T.is(after(I), tok::equal))
        return T.spelling(I);
    return "";
  }

  /// Says what the counter is inside the loop, by its third part. \returns how
  /// far the number of rounds may differ through it.
  Spread stepLoop(const std::string &Counter, size_t StepAt, size_t End) {
    auto It = Variables.find(Counter);
    Pos = StepAt;
    if (It == Variables.end()) {
      ++Loops;
      ++Conditions;
      while (Pos < End) {
        expression();
        if (!take(tok::comma))
          break;
      }
      --Conditions;
      --Loops;
      return Spread::Uniform;
    }
    Variable &V = It->second;
    IndexForm Initial = V.Form;
    Value Step;
    bool IsSum = false;
    for (size_t I = StepAt; I < End; I = after(I))
      if (T.is(I, tok::plusequal)) {
        Pos = after(I);
        Step = read(assignment());
        IsSum = true;
        break;
      } else if (T.is(I, tok::equal) && T.is(after(after(I)), tok::plus)) {
        Pos = after(after(after(I))); // i = i + step
        Step = read(assignment());
        IsSum = true;
        break;
      }
    V.Level = join(V.Level, Step.Level);
    if (divergent())
      V.Level = Spread::Varying;
    bool StartsWithThread = Initial.has(IndexSymbol::Thread);
    int64_t Constant = 0;
    if (IsSum && isGridStride(Step.Form)) {
      Out.HasGridStride = true;
    } else if (StartsWithThread && IsSum && !Step.Form.isConstant(Constant)) {
      V.Form = swept(Initial, Counter);
    } else if (StartsWithThread && IsSum && Constant > 1 &&
               !Initial.has(IndexSymbol::Block)) {
      V.Form = swept(Initial, Counter);
    } else {
      IndexForm Moves = IndexForm::symbol({IndexSymbol::Loop, 0, Counter});
      V.Form = StartsWithThread || Initial.has(IndexSymbol::Block)
                   ? Initial + Moves
                   : Moves;
    }
    return V.Level;
  }

  static bool isGridStride(const IndexForm &Step) {
    return Step.has(IndexSymbol::GridDim);
  }

  /// \p Initial with the thread's own position become one of a block that goes
  /// on together.
  static IndexForm swept(const IndexForm &Initial, const std::string &Counter) {
    IndexForm Out = IndexForm::symbol({IndexSymbol::Sweep, 0, Counter});
    for (const auto &[Product, Factor] : Initial.terms())
      if (llvm::none_of(Product, [](const IndexSymbol &S) {
            return S.What == IndexSymbol::Thread;
          })) {
        IndexForm Term = IndexForm::constant(Factor);
        for (const IndexSymbol &S : Product)
          Term = Term * IndexForm::symbol(S);
        Out = Out + Term;
      }
    return Out;
  }

  void expressionStatement() {
    size_t Before = Pos;
    while (true) {
      expression();
      if (!take(tok::comma))
        break;
    }
    if (!is(tok::semi) || Pos == Before)
      // A macro without `;`, or something that is not understood.
      return is(tok::l_brace) ? inside(Spread::Varying, [&] { statement(); })
                              : skipToSemicolon();
    advance();
  }

  // --- Declarations ---------------------------------------------------------

  static bool isTypeWord(StringRef Word) {
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

  /// `T name`, `T *name = ..`: tries to read a declaration at Pos.
  bool declaration(bool InFor = false) {
    size_t I = Pos;
    bool IsShared = false, IsExtern = false, IsPointer = false;
    bool IsType = false; // some word that can only belong to a type
    unsigned Words = 0;
    size_t Name = TokenFile::npos;
    while (I < T.size()) {
      if (T.isIdentifier(I)) {
        StringRef Word = T.text(I);
        IsShared |= Word == "__shared__";
        IsExtern |= Word == "extern";
        IsType |= isTypeWord(Word);
        if (Word == "alignas" || Word.starts_with("__align") ||
            Word == "__attribute__") {
          I = after(I);
          if (T.is(I, tok::l_paren) && T.closing(I) != TokenFile::npos)
            I = after(T.closing(I));
          continue;
        }
        Name = I;
        ++Words;
        I = after(I);
      } else if (T.is(I, tok::coloncolon)) {
        I = after(I);
        --Words;
      } else if (T.is(I, tok::less) && Words) {
        size_t End = closingAngle(I);
        if (End == TokenFile::npos)
          return false;
        I = after(End);
      } else if (T.is(I, tok::star) || T.is(I, tok::amp)) {
        IsPointer |= T.is(I, tok::star);
        if (!Words)
          return false;
        I = after(I);
      } else {
        break;
      }
    }
    bool Ends = T.is(I, tok::equal) || T.is(I, tok::semi) ||
                T.is(I, tok::l_square) || T.is(I, tok::comma) ||
                T.is(I, tok::l_brace) || T.is(I, tok::l_paren) ||
                (InFor && T.is(I, tok::colon));
    if (Words < 2 || Name == TokenFile::npos || !Ends ||
        isTypeWord(T.text(Name)))
      return false;
    // `a * b;` multiplies, `f (x)` calls: of those a type must be seen.
    if ((IsPointer || T.is(I, tok::l_paren)) && !IsType &&
        !T.is(I, tok::equal) && !IsShared)
      return false;
    size_t First = Pos;
    Pos = Name;
    while (true) {
      declarator(First, Name, IsShared, IsExtern, IsPointer);
      if (!take(tok::comma))
        break;
      IsPointer = false;
      while (is(tok::star) || is(tok::amp) || isWord("const") ||
             isWord("__restrict__")) {
        IsPointer |= is(tok::star);
        advance();
      }
      if (!T.isIdentifier(Pos))
        break;
      Name = Pos;
    }
    if (InFor && take(tok::colon)) {
      expression();
      return true;
    }
    if (!take(tok::semi))
      skipToSemicolon();
    return true;
  }

  size_t closingAngle(size_t Open) const {
    int Depth = 0;
    for (size_t I = Open; I < T.size(); I = after(I)) {
      if (T.is(I, tok::less))
        ++Depth;
      else if (T.is(I, tok::greater))
        --Depth;
      else if (T.is(I, tok::greatergreater))
        Depth -= 2;
      else if (!T.isIdentifier(I) && !T.is(I, tok::coloncolon) &&
               !T.is(I, tok::comma) && !T.is(I, tok::star) &&
               !T.is(I, tok::numeric_constant) && !T.is(I, tok::slash) &&
               !T.is(I, tok::plus) && !T.is(I, tok::ellipsis))
        return TokenFile::npos;
      if (Depth <= 0)
        return I;
    }
    return TokenFile::npos;
  }

  /// Reads `name[..] = value` at \p Name and declares it.
  void declarator(size_t First, size_t Name, bool IsShared, bool IsExtern,
                  bool IsPointer) {
    std::string Text = T.spelling(Name);
    Pos = after(Name);
    bool IsArray = is(tok::l_square);
    while (is(tok::l_square))
      skipBrackets();
    Variable V;
    if (IsShared) {
      V.Base = Text;
      Out.SharedNames.push_back(Text);
      Out.Shared.push_back(textOf(First, Pos));
      Out.HasDynamicShared |= IsExtern;
      if (!IsArray) { // one value for the block
        V.Form = IndexForm::symbol({IndexSymbol::Loaded, 0, Text});
        V.FromMemory = true;
      }
      Variables[Text] = std::move(V);
      return;
    }
    Value Initial;
    bool HasInitial = false;
    if (take(tok::equal)) {
      if (is(tok::l_brace)) {
        skipBrackets();
        Initial.Level = Spread::Varying;
      } else {
        Initial = read(assignment());
        HasInitial = true;
      }
    } else if (is(tok::l_paren) || is(tok::l_brace)) {
      skipBrackets();
      Initial.Level = Spread::Varying;
    }
    V.Level = Initial.Level;
    // What a name held in an earlier round of a loop, it may hold again.
    if (auto Old = Variables.find(Text); Old != Variables.end() && Loops)
      V.Level = join(V.Level, Old->second.Level);
    V.IsArray = IsArray;
    if (HasInitial && !IsArray) {
      V.Form = Initial.Form;
      V.FromMemory = Initial.FromMemory;
      V.Base = Initial.Base;
      V.Offset = Initial.Offset;
    } else {
      V.Form =
          IndexForm::symbol({V.Level == Spread::Uniform ? IndexSymbol::Uniform
                                                        : IndexSymbol::Varying,
                             0, Text});
    }
    Variables[Text] = std::move(V);
  }

  // --- Expressions
  // ------------------------------------------------------------

  static Value opaque(Spread Level, std::string Text, bool FromMemory = false) {
    // Texts contain each other, and would grow with every step.
    if (Text.size() > MostText)
      Text = Text.substr(0, MostText) + "..";
    Value V;
    V.Level = Level;
    V.FromMemory = FromMemory;
    V.Form =
        IndexForm::symbol({FromMemory                 ? IndexSymbol::Loaded
                           : Level == Spread::Uniform ? IndexSymbol::Uniform
                                                      : IndexSymbol::Varying,
                           0, std::move(Text)});
    return V;
  }

  void record(const Value &V, KernelAccess::Kind What) {
    Out.Accesses.push_back({V.Base, What, V.Offset});
  }

  /// The value of what may be an element of memory: that is then read.
  Value read(Value V) {
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

  Value expression() { return assignment(); }

  void assign(const Value &To, const Value &From, bool IsSum, bool IsPlain) {
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
        V.Offset = Loops && From.Level == Spread::Uniform
                       ? V.Offset + Moves
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

  Value assignment() {
    NestingLevel Nesting(*this);
    if (Nesting.IsTooDeep) {
      skipOne();
      return opaque(Spread::Varying, "..");
    }
    Value Left = ternary();
    tok::TokenKind Op = Pos < T.size() ? T[Pos].Kind : tok::unknown;
    switch (Op) {
    case tok::equal:
    case tok::plusequal:
    case tok::minusequal:
    case tok::starequal:
    case tok::slashequal:
    case tok::percentequal:
    case tok::ampequal:
    case tok::pipeequal:
    case tok::caretequal:
    case tok::lesslessequal:
    case tok::greatergreaterequal:
      break;
    default:
      return Left;
    }
    advance();
    size_t Reads = Out.Accesses.size();
    size_t RightAt = Pos;
    Value Right = read(assignment());
    bool IsPlain = Op == tok::equal;
    bool Sums = Op == tok::plusequal || addsItself(Left, RightAt);
    if (Left.IsElement) {
      bool ReadsShared = false;
      for (const DeviceAccess &A :
           llvm::ArrayRef(Out.Accesses).drop_front(Reads))
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
      for (const DeviceAccess &A :
           llvm::ArrayRef(Out.Accesses).drop_front(Reads))
        if (A.What == KernelAccess::Read)
          From.insert(A.Base + "[" + A.Index.text());
      bool HasProduct = false;
      for (size_t I = RightAt; I < Pos; I = after(I)) {
        if (T.is(I, tok::l_square) && T.closing(I) != TokenFile::npos)
          I = T.closing(I); // a product in an index is none of values
        HasProduct |= T.is(I, tok::star) || T.isIdentifier(I, "fmaf") ||
                      T.isIdentifier(I, "fma") ||
                      T.isIdentifier(I, "__fmaf_rn");
      }
      Out.AccumulatesProduct |= HasProduct && From.size() > 1;
    }
    Right.Variable.clear();
    Right.IsElement = false;
    return Right;
  }

  /// `s = s + ..`, `s = fmaf(.., s)`: the name on the left stands on the right.
  bool addsItself(const Value &Left, size_t RightAt) const {
    if (Left.Variable.empty())
      return false;
    for (size_t I = RightAt; I < Pos; I = after(I))
      if (T.isIdentifier(I, Left.Variable))
        return true;
    return false;
  }

  bool isShared(StringRef Base) const {
    return llvm::is_contained(Out.SharedNames, Base);
  }

  Value ternary() {
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

  Value binary(int Least) {
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

  static Value combine(tok::TokenKind Op, const Value &A, const Value &B) {
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
                       tok::getPunctuatorSpelling(Op) + " " + B.Form.text() +
                       ")";
    Value Opaque = opaque(Out.Level, std::move(Text), FromMemory);
    return Opaque;
  }

  static bool isThreadX(const IndexForm &Form) {
    return Form == IndexForm::symbol({IndexSymbol::Thread, 'x', "threadIdx.x"});
  }

  Value unary() {
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
  void step(const Value &V) {
    if (V.IsElement)
      return record(V, KernelAccess::ReadWrite);
    Value One;
    One.Form = IndexForm::constant(1);
    assign(V, One, /*IsSum=*/true, /*IsPlain=*/false);
  }

  Value postfix(Value V) {
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
  bool cast() {
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

  static bool looksLikeType(StringRef Word) {
    return llvm::StringSwitch<bool>(Word)
        .Cases({"uint", "uchar", "ushort", "ulong", "float2", "float4", "int2",
                "int4", "uint4", "double2", "half2", "__half", "__half2", "T",
                "scalar_t"},
               true)
        .Default(false);
  }

  Value primary() {
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
      if (!atEnd() && !is(tok::semi) && !is(tok::r_paren) &&
          !is(tok::r_brace) && !is(tok::r_square) && !is(tok::comma) &&
          !is(tok::colon))
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

  std::optional<Value> builtin(StringRef Word) {
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
  Value call(size_t Name, Spread Object) {
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

  static Value result(StringRef Word, llvm::ArrayRef<Value> Args,
                      Spread Object) {
    Spread Level = Object;
    bool FromMemory = false;
    for (const Value &A : Args) {
      Level = join(Level, A.Level);
      FromMemory |= A.FromMemory;
    }
    bool IsVote = Word.starts_with("__ballot") || Word.starts_with("__any") ||
                  Word.starts_with("__all") || Word.starts_with("__reduce_") ||
                  Word == "__activemask";
    bool IsBroadcast = (Word == "__shfl_sync" && Args.size() > 2 &&
                        Args[2].Level == Spread::Uniform) ||
                       (Word == "__shfl" && Args.size() > 1 &&
                        Args[1].Level == Spread::Uniform);
    bool IsBlockWide = Word.starts_with("__syncthreads_");
    if (IsBlockWide)
      Level = Spread::Uniform;
    else if (IsVote || IsBroadcast)
      Level = Spread::WarpUniform;
    else if (Word.starts_with("__shfl") || Word.starts_with("atomic") ||
             Word.starts_with("clock") || Args.empty())
      Level = Spread::Varying;
    if ((Word == "min" || Word == "max") && Args.size() == 2 &&
        Args[0].Form == Args[1].Form)
      return Args[0];
    return opaque(Level, (Word + "(..)").str(), FromMemory);
  }

  static constexpr size_t MostText = 60;
  const TokenFile &T;
  const FunctionTokens &F;
  bool IsKernel;
  size_t Pos = 0;
  unsigned Nesting = 0;
  llvm::StringMap<Variable> Variables;
  Spread Region = Spread::Uniform; ///< of the conditions around
  unsigned Conditions = 0;         ///< how many are around, loops included
  unsigned Loops = 0;
  bool Exited = false;   ///< some threads may have returned
  bool LeftLoop = false; ///< some threads may have left this loop
  DeviceWalk Out;
};

} // namespace

DeviceWalk cuferry::walkDeviceFunction(const TokenFile &T,
                                       const FunctionTokens &F, bool IsKernel) {
  return Walker(T, F, IsKernel).run();
}
