//===- Match.cpp - does a pattern fit a place -----------------------------===//

#include "Match.h"
#include "cuferry/NameChars.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace cuferry {

using llvm::StringRef;

std::optional<std::string> literalValue(StringRef Text) {
  Text = Text.trim();
  if (Text == "nullptr" || Text == "NULL" || Text == "false")
    return "0";
  if (Text == "true")
    return "1";
  bool IsNegative = Text.consume_front("-");
  std::string Digits = Text.ltrim().rtrim("uUlLzZ").str();
  llvm::erase(Digits, '\'');
  uint64_t Value;
  if (Digits.empty() || !llvm::isDigit(Digits.front()) ||
      StringRef(Digits).getAsInteger(0, Value))
    return std::nullopt;
  return (IsNegative && Value ? "-" : "") + llvm::utostr(Value);
}

/// \p Text without the white space that C++ does not need.
static std::string normalized(StringRef Text) {
  std::string Out;
  bool Blank = false;
  for (char C : Text) {
    if (llvm::isSpace(C)) {
      Blank = true;
      continue;
    }
    if (Blank && !Out.empty() && isNameChar(Out.back()) && isNameChar(C))
      Out += ' ';
    Blank = false;
    Out += C;
  }
  return Out;
}

static bool isIdentifier(StringRef Text) {
  return !Text.empty() && !llvm::isDigit(Text.front()) &&
         llvm::all_of(Text, isNameChar);
}

namespace {

/// What is known of an argument, or of the default that stands for it.
struct Known {
  std::string Spelling; ///< normalized
  StringRef Type, Symbol;
  std::optional<std::string> Value;
  bool IsPure = false;
};

enum class Answer { No, Yes, Unknown };

Answer either(Answer A, Answer B) {
  if (A == Answer::Yes || B == Answer::Yes)
    return Answer::Yes;
  return A == Answer::No ? B : A;
}

/// Is the argument \p Alternative: spelled so, that value, that enumerator?
Answer isAlternative(const Known &K, StringRef Alternative) {
  if (K.Spelling == normalized(Alternative) ||
      (!K.Symbol.empty() && K.Symbol == Alternative))
    return Answer::Yes;
  if (auto Value = literalValue(Alternative)) {
    if (!K.Value)
      return Answer::Unknown;
    return *K.Value == *Value ? Answer::Yes : Answer::No;
  }
  // Two enumerators may share a value; a rule that cares tests for both.
  return isIdentifier(Alternative) && !K.Symbol.empty() ? Answer::No
                                                        : Answer::Unknown;
}

class Matcher {
public:
  Matcher(const Rule &R, const Mention &M, const SourceFile &File)
      : R(R), Shape(*R.Match), M(M), File(File) {
    if (M.CallIndex >= 0 && size_t(M.CallIndex) < File.Calls.size())
      TheCall = &File.Calls[M.CallIndex];
  }

  std::optional<Bindings> match() {
    if (!matchShape() || !holdAll(R.Where))
      return std::nullopt;
    for (Binding &B : Out) {
      B.Converted = conversion(B.Hole);
      size_t Times = timesPlaced(R.To, B.Hole);
      if (B.Converted)
        Times *= timesPlaced(B.Converted->To, B.Hole);
      if (Times > 1 && !known(B.Hole).IsPure)
        return std::nullopt;
    }
    return std::move(Out);
  }

private:
  bool matchShape() {
    if (Shape.What == Pattern::Field) {
      if (!M.Base || !M.Access)
        return false;
      Out.push_back({Shape.BaseHole, M.Base, "", nullptr});
      return true;
    }
    if (!TheCall)
      return false;
    const Call &C = *TheCall;
    bool IsLaunch = Shape.What == Pattern::Launch;
    if (IsLaunch != !C.Config.empty())
      return false;
    // The kernel's arguments as a whole can be placed.
    if (C.IsOpaque && !(IsLaunch && Shape.Args.size() == 1 &&
                        Shape.Args[0].What == PatternArg::Rest))
      return false;
    // In a macro they may come from where it is used.
    if (IsLaunch && File.Content[C.Whole.end() - 1] != ')')
      return false;
    if (Shape.What == Pattern::Statement && !C.Statement)
      return false;
    if (IsLaunch) {
      uint32_t End = C.TemplateArgs ? C.TemplateArgs->end() : C.Callee.end();
      Out.push_back({Shape.BaseHole,
                     Range{C.Callee.Offset, End - C.Callee.Offset}, "",
                     nullptr});
    } else if (C.TemplateArgs) {
      // A pattern cannot speak of template arguments; dropping them silently
      // may change what is called.
      return false;
    }
    return matchList(Shape.Config, C.Config) && matchList(Shape.Args, C.Args);
  }

  bool matchList(llvm::ArrayRef<PatternArg> Wanted,
                 llvm::ArrayRef<Argument> Given) {
    for (auto [Index, W] : llvm::enumerate(Wanted)) {
      bool IsGiven = Index < Given.size();
      if (W.What == PatternArg::Rest) {
        Binding B{W.Name, std::nullopt, "", nullptr};
        for (const Argument &A :
             Given.drop_front(std::min(Index, Given.size())))
          IsRestPure &= A.Pure;
        if (IsGiven)
          B.Text =
              Range{placed(Given[Index]).Offset,
                    placed(Given.back()).end() - placed(Given[Index]).Offset};
        Out.push_back(std::move(B));
        return true;
      }
      if (W.What == PatternArg::Literal) {
        if (!IsGiven ||
            isAlternative(known(Given[Index]), W.Name) != Answer::Yes)
          return false;
        continue;
      }
      if (!IsGiven && !W.Default)
        return false;
      if (IsGiven) {
        Out.push_back({W.Name, placed(Given[Index]), "", nullptr});
        Bound.push_back({W.Name, &Given[Index]});
      } else {
        Out.push_back({W.Name, std::nullopt, *W.Default, nullptr});
      }
    }
    return Given.size() <= Wanted.size();
  }

  /// What is placed for an argument: its comments, too.
  static Range placed(const Argument &A) {
    return A.Commented.Length ? A.Commented : A.Text;
  }

  Known known(const Argument &A) const {
    Known K;
    StringRef Text =
        StringRef(File.Content).substr(A.Text.Offset, A.Text.Length);
    K.Spelling = normalized(Text);
    K.Type = A.Type;
    K.Symbol = A.Symbol;
    K.Value = A.Value ? A.Value : literalValue(Text);
    K.IsPure = A.Pure;
    return K;
  }

  Known known(StringRef Hole) const {
    for (const auto &[Name, Arg] : Bound)
      if (Name == Hole)
        return known(*Arg);
    Known K;
    for (const Binding &B : Out) {
      if (B.Hole != Hole)
        continue;
      StringRef Text =
          B.Text
              ? StringRef(File.Content).substr(B.Text->Offset, B.Text->Length)
              : StringRef(B.Default);
      K.Spelling = normalized(Text);
      K.Value = literalValue(Text);
      // Of a default, a field's object or a kernel only the text is known.
      StringRef Spelled = K.Spelling;
      K.IsPure = Spelled.find_first_of("(=") == StringRef::npos &&
                 !Spelled.contains("++") && !Spelled.contains("--");
    }
    return K;
  }

  static size_t timesPlaced(llvm::ArrayRef<TemplatePiece> To, StringRef Hole) {
    return llvm::count_if(To, [&](const TemplatePiece &Piece) {
      return Piece.What != TemplatePiece::Literal && Piece.Text == Hole;
    });
  }

  /// The first conversion that fits what \p Hole stands for.
  const Conversion *conversion(StringRef Hole) const {
    for (const Conversion &C : R.Conversions)
      if (C.Hole == Hole && holdAll(C.Where))
        return &C;
    return nullptr;
  }

  bool holdAll(llvm::ArrayRef<Condition> All) const {
    return llvm::all_of(All, [&](const Condition &C) {
      if (C.What == Condition::Context)
        return holdsInContext(C, M.Context);
      return test(C) == (C.Negated ? Answer::No : Answer::Yes);
    });
  }

  Answer test(const Condition &C) const {
    switch (C.What) {
    case Condition::ArgCount:
      if (!TheCall)
        return Answer::Unknown;
      return anyOf(C, [&](StringRef A) {
        return A == llvm::utostr(TheCall->Args.size()) ? Answer::Yes
                                                       : Answer::No;
      });
    case Condition::ResultUse:
      if (!TheCall || TheCall->Use == ResultUse::Unknown)
        return Answer::Unknown;
      return anyOf(C, [&](StringRef A) {
        return (A == "used") == (TheCall->Use == ResultUse::Used) ? Answer::Yes
                                                                  : Answer::No;
      });
    case Condition::Is: {
      Known K = known(C.Hole);
      return anyOf(C, [&](StringRef A) { return isAlternative(K, A); });
    }
    case Condition::Type: {
      Known K = known(C.Hole);
      if (K.Type.empty())
        return Answer::Unknown;
      return anyOf(C, [&](StringRef A) {
        return normalized(K.Type) == normalized(A) ? Answer::Yes : Answer::No;
      });
    }
    case Condition::Pure: {
      bool IsPure = isRest(C.Hole) ? IsRestPure : known(C.Hole).IsPure;
      return anyOf(C, [&](StringRef A) {
        return (A == "true") == IsPure ? Answer::Yes : Answer::No;
      });
    }
    case Condition::AtMost: {
      Known K = known(C.Hole);
      int64_t Value, Limit;
      if (!K.Value || StringRef(*K.Value).getAsInteger(10, Value) ||
          StringRef(C.Alternatives.front()).getAsInteger(10, Limit))
        return Answer::Unknown;
      return Value <= Limit ? Answer::Yes : Answer::No;
    }
    case Condition::Context:
      break; // see holdAll
    }
    return Answer::Unknown;
  }

  bool isRest(StringRef Hole) const {
    return llvm::any_of(Shape.Args, [&](const PatternArg &A) {
      return A.What == PatternArg::Rest && A.Name == Hole;
    });
  }

  template <typename Function>
  static Answer anyOf(const Condition &C, Function Test) {
    Answer Result = Answer::No;
    for (StringRef A : C.Alternatives)
      Result = either(Result, Test(A));
    return Result;
  }

  const Rule &R;
  const Pattern &Shape;
  const Mention &M;
  const SourceFile &File;
  const Call *TheCall = nullptr;
  bool IsRestPure = true; ///< of what the pattern's rest takes
  Bindings Out;
  llvm::SmallVector<std::pair<StringRef, const Argument *>> Bound;
};

} // namespace

std::optional<Bindings> matchRule(const Rule &R, const Mention &M,
                                  const SourceFile &File) {
  return Matcher(R, M, File).match();
}

} // namespace cuferry
