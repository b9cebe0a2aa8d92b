#include "DeviceWalk.h"
#include "DeviceValues.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

class Walker : DeviceValues {
public:
  Walker(const TokenFile &T, const FunctionTokens &F, bool IsKernel)
      : DeviceValues(T, F), IsKernel(IsKernel) {}

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
  // --- Parameters -----------------------------------------------------------

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

  bool IsKernel;
  bool LeftLoop = false; ///< some threads may have left this loop
};

} // namespace

DeviceWalk cuferry::walkDeviceFunction(const TokenFile &T,
                                       const FunctionTokens &F, bool IsKernel) {
  return Walker(T, F, IsKernel).run();
}
