//===- CMakePatterns.cpp - commands that a pattern of the pack fits -----===//

#include "CMakeMigrator.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

bool CMakeMigrator::hasCudaSources(const CMakeCommand &C) const {
  for (const CMakeArgument &A : C.Args) {
    if (A.What == CMakeArgument::Bracket)
      continue;
    for (const CMakeWord &W : splitArgument(Content, A.Text)) {
      StringRef Text = textAt(Content, W.Place);
      if (Text.ends_with(".cu"))
        return true;
      for (const VariableReference &V :
           variablesOf(Text, ScriptLanguage::CMake))
        if (Context.CudaSourceVariables.contains(
                Text.substr(V.Name, V.NameLength)))
          return true;
    }
  }
  return false;
}

const BuildRule *CMakeMigrator::patternFor(const CMakeCommand &C,
                                           StringRef Name) const {
  const BuildRule *Best = nullptr;
  size_t BestLiterals = 0;
  for (const BuildRule &R : Context.Pack.Build) {
    if (!R.IsPattern || R.Language != ScriptLanguage::CMake || R.Name != Name ||
        (R.WithCudaSources && !hasCudaSources(C)))
      continue;
    if (Best && R.Depth > Best->Depth)
      break;
    if (llvm::any_of(R.Args, [&](const PatternArg &A) {
          return A.What == PatternArg::Literal && Context.isLeftover(A.Name);
        }))
      continue;
    size_t Literals = 0;
    if (!fits(C, R, Literals))
      continue;
    if (!Best || Literals > BestLiterals) {
      Best = &R;
      BestLiterals = Literals;
    }
  }
  return Best;
}

bool CMakeMigrator::fits(const CMakeCommand &C, const BuildRule &R,
                         size_t &Literals) const {
  bool HasRest = !R.Args.empty() && R.Args.back().What == PatternArg::Rest;
  size_t Fixed = R.Args.size() - HasRest;
  if (C.Args.size() < Fixed || (!HasRest && C.Args.size() != Fixed))
    return false;
  for (size_t I = 0; I != Fixed; ++I) {
    if (C.Args[I].What == CMakeArgument::Paren)
      return false;
    if (R.Args[I].What != PatternArg::Literal)
      continue;
    if (argument(C, I) != R.Args[I].Name)
      return false;
    ++Literals;
  }
  return true;
}

void CMakeMigrator::literals(const CMakeCommand &C, const BuildRule &R) {
  bool IsFirst = true;
  for (size_t I = 0; I != R.Args.size(); ++I) {
    if (R.Args[I].What != PatternArg::Literal ||
        !script_names::speaksOfCuda(R.Args[I].Name))
      continue;
    Range At = C.Args[I].Text;
    std::string Name =
        IsFirst ? R.Name + "(" + R.Args[I].Name + ")" : R.Args[I].Name;
    Out.apply(R, At, Name, MentionKind::Function,
              R.To ? std::optional<std::string>("") : std::nullopt);
    IsFirst = false;
  }
  // No word of it speaks of CUDA: the command's name stands for it.
  if (IsFirst)
    Out.apply(R, C.Name, R.Name + "()", MentionKind::Function,
              R.To ? std::optional<std::string>("") : std::nullopt);
}

void CMakeMigrator::leftOut(const CMakeCommand &C, const BuildRule &R) {
  if (!R.To)
    return;
  for (size_t I = 0; I != R.Args.size() && I < C.Args.size(); ++I) {
    const PatternArg &A = R.Args[I];
    if (A.What == PatternArg::Literal ||
        llvm::any_of(R.Pieces, [&](const TemplatePiece &P) {
          return P.What != TemplatePiece::Literal && P.Text == A.Name;
        }))
      continue;
    size_t Last = A.What == PatternArg::Rest ? C.Args.size() - 1 : I;
    uint32_t Begin = C.Args[I].Whole.Offset;
    Replaced.push_back({{Begin, C.Args[Last].Whole.end() - Begin},
                        R.Name + "(" + argument(C, 0).str() + ")"});
  }
}

std::string CMakeMigrator::joined(Range R) {
  std::string Text = Out.take(R);
  std::string Flat;
  unsigned Depth = 0;
  for (size_t I = 0; I != Text.size(); ++I) {
    char Ch = Text[I];
    if (Ch == '$' && I + 1 < Text.size() &&
        (Text[I + 1] == '<' || Text[I + 1] == '{'))
      ++Depth;
    else if (Depth && (Ch == '>' || Ch == '}'))
      --Depth;
    bool IsGap = !Depth && (Ch == ';' || llvm::isSpace(Ch));
    if (!IsGap)
      Flat += Ch;
    else if (!Flat.empty() && Flat.back() != ' ')
      Flat += ' ';
  }
  while (!Flat.empty() && Flat.back() == ' ')
    Flat.pop_back();
  return Flat;
}

void CMakeMigrator::rewrite(const CMakeCommand &C, const BuildRule &R) {
  if (!R.Add.empty())
    Out.addLines(C.Whole.end(), C.Whole.Offset, R.Add);
  if (R.Name == "find_package")
    needs(C);
  if (!R.To)
    return;
  std::string New;
  auto InQuotes = [&] { return llvm::count(New, '"') % 2 == 1; };
  for (const TemplatePiece &P : R.Pieces) {
    if (P.What == TemplatePiece::Literal) {
      New += P.Text;
      continue;
    }
    size_t Index = 0;
    while (R.Args[Index].Name != P.Text ||
           R.Args[Index].What == PatternArg::Literal)
      ++Index;
    if (P.What == TemplatePiece::Hole) {
      const CMakeArgument &A = C.Args[Index];
      New += InQuotes() ? joined(A.Text) : Out.take(A.Whole);
      continue;
    }
    if (Index >= C.Args.size()) { // nothing is left for it
      while (!New.empty() && New.back() == ' ')
        New.pop_back();
      continue;
    }
    if (!InQuotes()) {
      Range All{C.Args[Index].Whole.Offset,
                C.Args.back().Whole.end() - C.Args[Index].Whole.Offset};
      New += Out.take(All);
      continue;
    }
    std::string Flags;
    for (; Index < C.Args.size(); ++Index) {
      std::string Part = joined(C.Args[Index].Text);
      if (!Part.empty())
        Flags += (Flags.empty() ? "" : " ") + Part;
    }
    New += Flags;
  }
  for (size_t I = 0; I != R.Args.size(); ++I)
    if (R.Args[I].What == PatternArg::Literal &&
        script_names::speaksOfCuda(R.Args[I].Name)) {
      Out.setReplacement(C.Args[I].Text, New);
      break;
    }
  // Further lines are indented as the command is.
  size_t Line = Content.rfind('\n', C.Whole.Offset);
  Line = Line == StringRef::npos ? 0 : Line + 1;
  StringRef Indent = Content.slice(Line, C.Whole.Offset);
  if (Indent.trim(" \t").empty()) {
    std::string Indented;
    for (char Ch : New) {
      Indented += Ch;
      if (Ch == '\n')
        Indented += Indent.str();
    }
    New = std::move(Indented);
    // A command that goes takes its line along.
    size_t End = Content.find('\n', C.Whole.end());
    if (New.empty() && End != StringRef::npos && R.Add.empty() &&
        Content.slice(C.Whole.end(), End).trim(" \t\r").empty()) {
      Out.edit({uint32_t(Line), uint32_t(End + 1 - Line)}, "");
      return;
    }
  }
  Out.edit(C.Whole, std::move(New));
}

void CMakeMigrator::needs(const CMakeCommand &C) {
  for (const std::string &Line : Context.Needs)
    Out.addLines(C.Whole.end(), C.Whole.Offset, Line);
}

} // namespace cuferry
