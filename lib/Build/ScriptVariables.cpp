//===- ScriptVariables.cpp - variables in words of scripts --------- -===//

#include "../Rules/Glob.h"
#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "ScriptWords.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

std::vector<VariableReference> variablesOf(StringRef Text,
                                           ScriptLanguage Language) {
  std::vector<VariableReference> Out;
  for (size_t I = 0; I + 1 < Text.size(); ++I) {
    if (Text[I] == '@' && Language == ScriptLanguage::CMake) {
      size_t End = I + 1;
      while (End < Text.size() && isNameChar(Text[End]))
        ++End;
      if (End > I + 1 && End < Text.size() && Text[End] == '@') {
        Out.push_back({I, End + 1, I + 1, End - I - 1, false});
        I = End;
      }
      continue;
    }
    if (Text[I] == '{' && Language == ScriptLanguage::Python) {
      size_t End = Text.find('}', I);
      if (End == StringRef::npos)
        continue;
      Out.push_back({I, End + 1, I + 1, End - I - 1, false});
      I = End;
      continue;
    }
    if (Text[I] != '$' || Language == ScriptLanguage::Python)
      continue;
    size_t Open = I + 1;
    // A recipe's $$X is the shell's $X.
    if (Language == ScriptLanguage::Make && Text[Open] == '$')
      ++Open;
    size_t Prefix = Open;
    while (Language == ScriptLanguage::CMake && Open < Text.size() &&
           llvm::isAlpha(Text[Open]))
      ++Open;
    if (Open >= Text.size())
      break;
    if (Text[Open] == '{' ||
        (Text[Open] == '(' && Language == ScriptLanguage::Make)) {
      char Close = Text[Open] == '{' ? '}' : ')';
      size_t End = Open;
      unsigned Depth = 0;
      for (; End < Text.size(); ++End) {
        if (Text[End] == Text[Open])
          ++Depth;
        else if (Text[End] == Close && --Depth == 0)
          break;
      }
      if (End == Text.size())
        continue;
      Out.push_back({I, End + 1, Open + 1, End - Open - 1,
                     Text.slice(Prefix, Open) == "ENV"});
      I = End;
      continue;
    }
    Open = Prefix;
    if (Language == ScriptLanguage::Shell ||
        (Language == ScriptLanguage::Make && Prefix == I + 2)) {
      size_t End = Open;
      while (End < Text.size() && isNameChar(Text[End]))
        ++End;
      if (End > Open)
        Out.push_back({I, End, Open, End - Open, false});
      I = std::max(I, End ? End - 1 : 0);
    }
  }
  return Out;
}

bool ScriptContext::isLeftover(StringRef Variable) const {
  return UsesCudaLanguage && !UsesFindCuda && Own.contains(Variable) &&
         script_names::is(CudaWord::FindCudaVariable, Variable);
}

void ScriptWords::variable(Range Place, bool IsEnvironment,
                           std::optional<Range> Reference) {
  StringRef Name = Out.slice(Place);
  if (!isName(Name)) {
    noteIfCuda(Place);
    return;
  }
  if (Language == ScriptLanguage::CMake && Context.isLeftover(Name)) {
    Out.word(Place, Name, /*IsOwn=*/true);
    return;
  }
  const BuildRule *R =
      Context.Pack.build(Language, BuildSection::Variable, Name);
  // What the environment holds under CMake's name is the project's own.
  if (Language == ScriptLanguage::CMake && IsEnvironment)
    R = nullptr;
  if (R) {
    bool HasNoName = R->To && R->To->empty();
    if (!HasNoName) {
      rule(*R, Place, Name, MentionKind::Variable);
    } else if (Reference) {
      // No variable holds it there: what it stood for is written out.
      Out.apply(*R, Place, Name, MentionKind::Variable, R->Value);
      Out.edit(*Reference, R->Value);
    } else {
      Out.unmapped(Place, Name, MentionKind::Variable);
    }
    return;
  }
  auto Env = Context.Pack.Environment.find(Name.str());
  if (Env != Context.Pack.Environment.end() &&
      (IsEnvironment || !Context.Fixed.contains(Name))) {
    if (!Context.Colliding.contains(Name)) {
      renameAt(Place, Name, MentionKind::Variable, Env->second);
      return;
    }
    if (Finding *F = Out.find(Place, Name, MentionKind::Variable,
                              diag::ScriptReview, Outcome::Review)) {
      std::string N = Name.str();
      F->Message = {N + " is " + Env->second +
                        " there, and so is another variable of these scripts: "
                        "left alone",
                    N + " 在目标生态中为 " + Env->second +
                        "，而脚本中另一变量也对应同一名称，未作改动"};
      F->Advice = {"make one variable of the two", "请将两个变量合并为一个"};
    }
    return;
  }
  bool IsKnown = (Language == ScriptLanguage::CMake &&
                  script_names::isCMakeVariable(Name)) ||
                 ((IsEnvironment || !Context.Own.contains(Name)) &&
                  script_names::is(CudaWord::Environment, Name));
  if (IsKnown)
    Out.unmapped(Place, Name, MentionKind::Variable);
  else
    noteIfCuda(Place);
}

/// A name of which a part is a variable: the pack's rule for its family.
bool ScriptWords::variableFamily(Range Name) {
  StringRef Text = Out.slice(Name);
  const BuildRule *R =
      Context.Pack.build(Language, BuildSection::Variable, Text);
  if (!R || !R->To || !isGlob(*R->To) || R->Keep)
    return false;
  rule(*R, Name, Text, MentionKind::Variable);
  return true;
}

size_t ScriptWords::variablesIn(Range Place, bool AsPath) {
  StringRef Text = Out.slice(Place);
  size_t Last = 0;
  for (const VariableReference &V : variablesOf(Text, Language)) {
    Last = V.End;
    if (Language == ScriptLanguage::Python)
      continue; // an expression: the tokens of f-strings are looked at there
    Range Name = sub(Place, V.Name, V.NameLength);
    StringRef Inner = Out.slice(Name);
    // ${X:-y} and ${X%y} of the shell: the name in front.
    if (Language == ScriptLanguage::Shell ||
        (Language == ScriptLanguage::Make && !Inner.contains('$'))) {
      size_t N = 0;
      while (N < Inner.size() && isNameChar(Inner[N]))
        ++N;
      if (N && N < Inner.size()) {
        variable({Name.Offset, uint32_t(N)}, V.IsEnvironment);
        Range Rest{Name.Offset + uint32_t(N), Name.Length - uint32_t(N)};
        // :- and the like, % or %%, / or //: what is behind may be a path.
        StringRef Operator = Inner.drop_front(N);
        size_t Skip = Operator.starts_with(":") || (Operator.size() > 1 &&
                                                    Operator[1] == Operator[0])
                          ? 2
                          : 1;
        if (Skip < Rest.Length)
          word(sub(Rest, Skip, Rest.Length - Skip), WordUse{});
        continue;
      }
    }
    if (Inner.contains('$')) {
      // ${CMAKE_CUDA_FLAGS_${TYPE}}
      if (variableFamily(Name))
        continue;
      noteIfCuda(Name);
      if (!Out.hasFinding(Name))
        variablesIn(Name);
      continue;
    }
    variable(Name, V.IsEnvironment,
             Language == ScriptLanguage::CMake && !AsPath
                 ? std::optional<Range>(sub(Place, V.Begin, V.End - V.Begin))
                 : std::nullopt);
  }
  return Last;
}

} // namespace cuferry
