//===- RulesPatternTest.cpp - patterns, templates, conditions -------------===//

#include "MigrateTesting.h"
#include "Rules/PatternReader.h"
#include "gmock/gmock.h"

using namespace cuferry;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

struct Parsed {
  std::optional<Pattern> Result;
  std::vector<RuleDiagnostic> Diagnostics;
};

YamlNode textNode(llvm::StringRef Text) {
  YamlNode N;
  N.What = YamlNode::Scalar;
  N.Value = Text.str();
  N.At = N.ValueAt = {1, 1};
  return N;
}

Parsed parse(Pattern::Kind Kind, llvm::StringRef Text) {
  Parsed Out;
  Problems P(Out.Diagnostics, "");
  Out.Result = readPattern(Kind, textNode(Text), P);
  EXPECT_EQ(Out.Result.has_value(), Out.Diagnostics.empty());
  return Out;
}

/// "column: message" of the only problem.
std::string problem(Pattern::Kind Kind, llvm::StringRef Text) {
  Parsed R = parse(Kind, Text);
  if (R.Diagnostics.size() != 1)
    return "not one problem";
  return std::to_string(R.Diagnostics[0].Column) + ": " +
         R.Diagnostics[0].Message.En;
}

std::vector<std::string> argsOf(llvm::ArrayRef<PatternArg> Args) {
  std::vector<std::string> Out;
  for (const PatternArg &A : Args)
    Out.push_back((A.What == PatternArg::Literal ? "" : "$") + A.Name +
                  (A.What == PatternArg::Rest ? "..." : "") +
                  (A.Default ? "=" + *A.Default : ""));
  return Out;
}

TEST(RulesPattern, call) {
  Parsed R =
      parse(Pattern::Call, "ns::f($a, 0, cudaX , $b = g(1, \"),\"), $r...)");
  EXPECT_EQ(R.Result->Name, "ns::f");
  EXPECT_THAT(argsOf(R.Result->Args),
              ElementsAre("$a", "0", "cudaX", "$b=g(1, \"),\")", "$r..."));
}

TEST(RulesPattern, callWithoutArguments) {
  EXPECT_THAT(argsOf(parse(Pattern::Call, "f()").Result->Args), IsEmpty());
}

TEST(RulesPattern, anglesOfTemplatesHoldCommas) {
  EXPECT_THAT(
      argsOf(parse(Pattern::Call, "f(std::pair<a, b<c>>{}, $x)").Result->Args),
      ElementsAre("std::pair<a, b<c>>{}", "$x"));
  EXPECT_THAT(argsOf(parse(Pattern::Call, "f(a < b, c > d)").Result->Args),
              ElementsAre("a < b", "c > d"));
}

TEST(RulesPattern, callErrorsHaveColumns) {
  EXPECT_EQ(problem(Pattern::Call, "f($a"),
            "2: brackets or quotes do not balance");
  EXPECT_EQ(problem(Pattern::Call, "f($a, )"), "7: an argument is missing");
  EXPECT_EQ(problem(Pattern::Call, "f($a, $a)"), "7: hole '$a' is given twice");
  EXPECT_EQ(problem(Pattern::Call, "f($)"),
            "4: expected a hole's name after '$'");
  EXPECT_EQ(problem(Pattern::Call, "f(g($a))"),
            "5: a hole must be the whole argument");
  EXPECT_EQ(problem(Pattern::Call, "f($r..., $a)"),
            "10: nothing may follow '$r...'");
  EXPECT_EQ(problem(Pattern::Call, "f($a = 1, $b)"),
            "11: arguments after one with a default need one, too");
  EXPECT_EQ(problem(Pattern::Call, "f($a b)"),
            "5: expected '...' or '= default' after '$a'");
  EXPECT_EQ(problem(Pattern::Call, "3($a)"), "2: expected a name");
  EXPECT_EQ(problem(Pattern::Call, "f"), "2: expected '('");
  EXPECT_EQ(problem(Pattern::Call, "f(\"x)"),
            "2: brackets or quotes do not balance");
  EXPECT_THAT(problem(Pattern::Call, "f($a);"),
              HasSubstr("6: a call has no ';'"));
  EXPECT_EQ(problem(Pattern::Call, "f($a) + 1"),
            "7: unexpected '+ 1' after the call");
}

TEST(RulesPattern, statement) {
  EXPECT_EQ(parse(Pattern::Statement, "f($a);").Result->Name, "f");
  EXPECT_EQ(problem(Pattern::Statement, "f($a)"),
            "6: a statement ends with ';'");
}

TEST(RulesPattern, launch) {
  Parsed R =
      parse(Pattern::Launch, "$k<<<$g, $b, $s = 0, $t = nullptr>>>($args...)");
  EXPECT_EQ(R.Result->Name, "launch");
  EXPECT_EQ(R.Result->BaseHole, "k");
  EXPECT_THAT(argsOf(R.Result->Config),
              ElementsAre("$g", "$b", "$s=0", "$t=nullptr"));
  EXPECT_THAT(argsOf(R.Result->Args), ElementsAre("$args..."));
}

TEST(RulesPattern, launchErrorsHaveColumns) {
  EXPECT_THAT(problem(Pattern::Launch, "k<<<$g, $b>>>()"),
              HasSubstr("1: expected a hole"));
  EXPECT_EQ(problem(Pattern::Launch, "$k<<<$g>>>()"),
            "6: a launch has at least a grid and a block");
  EXPECT_EQ(problem(Pattern::Launch, "$k<<<$g, $b()"),
            "6: '<<<' without '>>>'");
  EXPECT_EQ(problem(Pattern::Launch, "$k<<<$g, $k>>>()"),
            "10: hole '$k' is given twice");
}

TEST(RulesPattern, field) {
  Parsed R = parse(Pattern::Field, "$obj.cudaDeviceProp::clockRate");
  EXPECT_EQ(R.Result->Name, "cudaDeviceProp::clockRate");
  EXPECT_EQ(R.Result->BaseHole, "obj");
  EXPECT_THAT(problem(Pattern::Field, "$obj.clockRate"),
              HasSubstr("6: a field is given with its structure"));
}

std::string templateOf(llvm::StringRef Match, llvm::StringRef To) {
  std::vector<RuleDiagnostic> Diagnostics;
  Problems P(Diagnostics, "");
  auto Pieces =
      readTemplate(textNode(To), *parse(Pattern::Call, Match).Result, {}, P);
  if (!Pieces)
    return std::to_string(Diagnostics[0].Column) + ": " +
           Diagnostics[0].Message.En;
  std::string Out;
  for (const TemplatePiece &Piece : *Pieces)
    Out += Piece.What == TemplatePiece::Literal ? "[" + Piece.Text + "]"
           : Piece.What == TemplatePiece::Hole  ? "<" + Piece.Text + ">"
                                                : "<" + Piece.Text + "...>";
  return Out;
}

TEST(RulesPattern, templates) {
  EXPECT_EQ(templateOf("f($a, $r...)", "g($r..., $a.x, $$a)"),
            "[g(]<r...>[, ]<a>[.x, $a)]");
  EXPECT_EQ(templateOf("f($a)", ""), "");
  EXPECT_EQ(templateOf("f($a)", "g();\nh();\n"), "[g();\nh();]");
}

TEST(RulesPattern, templateErrorsHaveColumns) {
  EXPECT_EQ(templateOf("f($a, $b)", "g($c)"),
            "3: unknown hole '$c'; the pattern has $a, $b");
  EXPECT_EQ(templateOf("f()", "g($c)"),
            "3: unknown hole '$c'; the pattern has no holes");
  EXPECT_THAT(templateOf("f($r...)", "g($r)"), HasSubstr("write '$r...'"));
  EXPECT_THAT(templateOf("f($r)", "g($r...)"), HasSubstr("without '...'"));
  EXPECT_THAT(templateOf("f()", "a $ b"), HasSubstr("3: expected a hole's"));
}

TEST(RulesPattern, survivesMutilatedPatterns) {
  llvm::StringRef Sample =
      "$k<<<$g, $b = dim3<1, 2>(3), f(\"x\", 'y')>>>(a::b[1], {2}, $r...);";
  constexpr char Noise[] = "$()<>[]{}\"'\\,;.=: a0";
  uint32_t Random = 7;
  auto Next = [&](size_t Limit) {
    Random = Random * 1664525 + 1013904223;
    return (Random >> 8) % Limit;
  };
  for (unsigned Round = 0; Round != 3000; ++Round) {
    std::string Text = Sample.substr(Next(10)).str();
    for (size_t Edits = Next(5); Edits; --Edits)
      Text[Next(Text.size())] = Noise[Next(sizeof(Noise) - 1)];
    for (auto Kind :
         {Pattern::Call, Pattern::Statement, Pattern::Launch, Pattern::Field})
      parse(Kind, Text);
  }
}

std::vector<std::string> conditionProblems(const std::string &Where) {
  auto L = testing_support::load(
      {{"p/pack.yaml",
        testing_support::manifest("p", "rules:\n  - call: f($a, $r...)\n"
                                       "    to: g($a)\n    where: " +
                                           Where + "\n")}});
  std::vector<std::string> Out;
  for (const RuleDiagnostic &D : L.Diagnostics)
    Out.push_back(std::to_string(D.Column) + ": " + D.Message.En);
  return Out;
}

TEST(RulesCondition, allForms) {
  EXPECT_THAT(conditionProblems("{ $a: 0 }"), IsEmpty());
  EXPECT_THAT(conditionProblems("{ $a: [0, x] }"), IsEmpty());
  EXPECT_THAT(conditionProblems("{ $a: { not: 0 } }"), IsEmpty());
  EXPECT_THAT(conditionProblems("{ $a: { type: \"float *\", pure: true } }"),
              IsEmpty());
  EXPECT_THAT(conditionProblems("{ $a: { not: { type: [int] } } }"), IsEmpty());
  EXPECT_THAT(conditionProblems("{ args: 3, result: discarded }"), IsEmpty());
  EXPECT_THAT(conditionProblems("{ args: { not: 3 } }"), IsEmpty());
}

TEST(RulesCondition, errors) {
  EXPECT_THAT(conditionProblems("{ a: 0 }"),
              ElementsAre("14: unknown key 'a'; did you mean '$a'?"));
  EXPECT_THAT(conditionProblems("{ $b: 0 }"),
              ElementsAre("14: unknown hole '$b'"));
  EXPECT_THAT(conditionProblems("{ $r: 0 }"),
              ElementsAre(HasSubstr("no condition can be put on it")));
  EXPECT_THAT(conditionProblems("{ args: x }"),
              ElementsAre(HasSubstr("must be a number")));
  EXPECT_THAT(conditionProblems("{ result: discard }"),
              ElementsAre(HasSubstr("did you mean 'discarded'?")));
  EXPECT_THAT(conditionProblems("{ $a: { typ: int } }"),
              ElementsAre(HasSubstr("did you mean 'type'?")));
  EXPECT_THAT(conditionProblems("{ $a: { pure: maybe } }"),
              ElementsAre(HasSubstr("must be true or false")));
  EXPECT_THAT(conditionProblems("[ 1 ]"),
              ElementsAre(HasSubstr("must be a mapping")));
}

} // namespace
