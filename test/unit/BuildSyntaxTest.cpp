//===- BuildSyntaxTest.cpp - the readers of build scripts -----------------===//

#include "Build/CMakeSyntax.h"
#include "Build/MakeSyntax.h"
#include "Build/PythonSyntax.h"
#include "Build/ScriptNames.h"
#include "Build/ShellSyntax.h"
#include "cuferry/BuildScripts.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using llvm::StringRef;
using testing::ElementsAre;

namespace {

std::string at(StringRef Content, Range R) {
  return Content.substr(R.Offset, R.Length).str();
}

std::vector<std::string> arguments(StringRef Content) {
  std::vector<std::string> Out;
  for (const CMakeCommand &C : parseCMake(Content).Commands)
    for (const CMakeArgument &A : C.Args)
      Out.push_back(at(Content, A.Text));
  return Out;
}

TEST(CMakeSyntax, ReadsAllSortsOfArguments) {
  EXPECT_THAT(arguments("set(A b \"c d\" [=[e ]] f]=] g\\ h ${i j})"),
              ElementsAre("A", "b", "c d", "e ]] f", "g\\ h", "${i", "j}"));
  EXPECT_THAT(arguments("add(-DX=\"a b\" $(MAKE) c;d \"\\\"\")"),
              ElementsAre("-DX=\"a b\"", "$(MAKE)", "c;d", "\\\""));
  EXPECT_THAT(arguments("if((A) AND NOT (B))\n"),
              ElementsAre("(", "A", ")", "AND", "NOT", "(", "B", ")"));
}

TEST(CMakeSyntax, LeavesCommentsOut) {
  EXPECT_THAT(
      arguments("# set(A b)\nset(A # b)\n c #[[ d\n ]] e) #[==[ f(g)]==]"),
      ElementsAre("A", "c", "e"));
}

TEST(CMakeSyntax, SaysWhatIsWrongAndGoesOn) {
  CMakeFile File = parseCMake("set(A\n}\nb)\n} junk\nset(C d)");
  EXPECT_EQ(File.Commands.size(), 2u);
  ASSERT_EQ(File.Errors.size(), 1u);
  EXPECT_EQ(File.Errors[0].Message, "expected a command");
  for (StringRef Broken : {"set(A b", "set", "#[[ x", "set A)"})
    EXPECT_EQ(parseCMake(Broken).Errors.size(), 1u) << Broken.str();
  // The quote, and the command that goes on to the end.
  for (StringRef Broken : {"set(A \"b", "set(A [[b"})
    EXPECT_EQ(parseCMake(Broken).Errors.size(), 2u) << Broken.str();
}

std::vector<std::string> words(StringRef Text) {
  std::vector<std::string> Out;
  for (const CMakeWord &W : splitArgument(Text, {0, uint32_t(Text.size())}))
    Out.push_back(at(Text, W.Place) + (W.InCudaExpression ? "!" : "") +
                  (W.Expression.empty() ? "" : "@" + W.Expression));
  return Out;
}

TEST(CMakeSyntax, TakesExpressionsApart) {
  EXPECT_THAT(words("$<$<COMPILE_LANGUAGE:CUDA>:-a,b;-c>"),
              ElementsAre("CUDA@COMPILE_LANGUAGE", "-a,b!", "-c!"));
  EXPECT_THAT(words("$<$<AND:$<CONFIG:Debug>,$<COMPILE_LANGUAGE:CUDA>>:-G>;x"),
              ElementsAre("Debug@CONFIG", "CUDA@COMPILE_LANGUAGE", "-G!", "x"));
  EXPECT_THAT(words("$<$<NOT:$<COMPILE_LANGUAGE:CUDA>>:-Wall>"),
              ElementsAre("CUDA@COMPILE_LANGUAGE", "-Wall"));
  EXPECT_THAT(words("$<BUILD_INTERFACE:${A}/b>"),
              ElementsAre("${A}/b@BUILD_INTERFACE"));
  EXPECT_THAT(words("a${B;C}d e"), ElementsAre("a${B;C}d", "e"));
  EXPECT_THAT(words("$<$<COMPILE_LANGUAGE:CUDA>:-a"),
              ElementsAre("CUDA@COMPILE_LANGUAGE", "-a!"));
}

std::vector<std::string> lines(StringRef Content) {
  std::vector<std::string> Out;
  for (const MakeLine &L : parseMake(Content)) {
    static const char *Kinds[] = {"comment", "variable", "rule", "recipe",
                                  "directive"};
    Out.push_back(
        std::string(Kinds[L.What]) + ":" +
        (L.Name.Length ? at(Content, L.Name) + L.Operator.str() : "") +
        StringRef(at(Content, L.Text)).trim().str());
  }
  return Out;
}

TEST(MakeSyntax, TellsLinesApart) {
  EXPECT_THAT(
      lines("A = b # c\nexport B ?= c\nx y: z | w ; run\n\tcmd # d\n"
            "ifeq ($(A),b)\nendif\nt: C := d\n$(call f,x)\n.cu.o:\n\tn\n"),
      ElementsAre("variable:A=b", "variable:B?=c", "rule:x y: z | w",
                  "recipe:run", "recipe:cmd # d", "directive:ifeq ($(A),b)",
                  "directive:endif", "rule:t", "variable:C:=d",
                  "directive:$(call f,x)", "rule:.cu.o:", "recipe:n"));
}

TEST(MakeSyntax, JoinsContinuationsAndKeepsDefines) {
  EXPECT_THAT(
      lines("A = b \\\n c \\\\\nD = e\ndefine F\n\tg = h\nendef\nI = j"),
      ElementsAre("variable:A=b \\\n c \\\\", "variable:D=e",
                  "directive:define F", "recipe:g = h", "variable:I=j"));
  EXPECT_THAT(lines("A = b \\\r\n c\r\nD = e\r\n"),
              ElementsAre("variable:A=b \\\r\n c", "variable:D=e"));
}

std::vector<std::string> makeWordsOf(StringRef Text, bool IsShell = false) {
  std::vector<Range> References;
  std::vector<std::string> Out;
  for (const MakeWord &W :
       makeWords(Text, {0, uint32_t(Text.size())}, IsShell, References))
    Out.push_back(at(Text, W.Place));
  for (Range R : References)
    Out.push_back("$" + at(Text, R));
  return Out;
}

TEST(MakeSyntax, NestsReferencesAndCalls) {
  EXPECT_THAT(makeWordsOf("a$(B)c $(D:.cu=.o) \"e f\""),
              ElementsAre("a$(B)c", ".cu", ".o", "e", "f", "$D"));
  EXPECT_THAT(makeWordsOf("$(foreach s,$(S),-g arch=a_$(s),code=b)"),
              ElementsAre("s", "$(S)", "-g", "arch=a_$(s),code=b"));
  EXPECT_THAT(makeWordsOf("$(shell which nvcc 2>x) $(A"),
              ElementsAre("which", "nvcc", "2>x", "$(A"));
  EXPECT_THAT(makeWordsOf("(cd a; n b)&&c", true),
              ElementsAre("cd", "a", "n", "b", "c"));
}

std::vector<std::string> python(StringRef Content) {
  bool Unterminated = false;
  std::vector<std::string> Out;
  for (const PythonToken &T : lexPython(Content, Unterminated)) {
    if (T.What == PythonToken::Newline)
      Out.push_back(";");
    else if (T.What == PythonToken::String)
      Out.push_back("<" + at(Content, T.Text) + ">");
    else
      Out.push_back(at(Content, T.Whole));
  }
  if (Unterminated)
    Out.push_back("unterminated");
  return Out;
}

TEST(PythonSyntax, ReadsTokens) {
  EXPECT_THAT(python("a = f'x{b}' + rb\"\\\"\" # c\nd(1,\n 2)"),
              ElementsAre("a", "=", "<x{b}>", "+", "<\\\">", "# c", ";", "d",
                          "(", "1", ",", "2", ")", ";"));
  EXPECT_THAT(python("'''a\n'b''' \\\n c"), ElementsAre("<a\n'b>", "c", ";"));
  EXPECT_THAT(python("x = 'never"),
              ElementsAre("x", "=", "<never>", ";", "unterminated"));
  EXPECT_THAT(python("'''"), ElementsAre("<>", ";", "unterminated"));
  EXPECT_THAT(python("'\\"), ElementsAre("<\\>", ";", "unterminated"));
}

std::vector<std::string> shell(StringRef Content) {
  std::vector<std::string> Out;
  for (const ShellCommand &C : parseShell(Content)) {
    std::string Line = C.IsText ? "text:" : "";
    for (Range R : C.Words)
      Line += (Line.empty() || Line.back() == ':' ? "" : " ") + at(Content, R);
    Out.push_back(Line);
  }
  return Out;
}

TEST(ShellSyntax, ReadsCommands) {
  EXPECT_THAT(shell("a b;c \"d e\" 'f' && g # h\ni \\\n j | $(k l) ${m n}"),
              ElementsAre("a b", "c d e f", "g", "i j", "k l ${m n}"));
  EXPECT_THAT(shell("cat <<'END' > f\n a b\nEND\nc"),
              ElementsAre("cat f", "text:a b", "c"));
  EXPECT_THAT(shell("a \"b\n c\" d"), ElementsAre("a b c d"));
  EXPECT_THAT(shell("a <<E\nb"), ElementsAre("a", "text:b"));
}

TEST(BuildSyntax, TakesWhateverComes) {
  std::vector<std::string> Inputs = {
      std::string(1 << 20, 'a'),
      std::string(1 << 20, '('),
      std::string(1 << 18, '$') + "{",
      "set(A " + std::string(1 << 20, 'x') + ")",
      std::string("\xff\xfe\0\x01\"'", 6),
      "\xef\xbb\xbf",
      "\\",
      "\"",
      "'",
      "#[",
      "${",
      "$<",
      "$(",
      "a: b = c: $(x",
      "a <<",
      "f'{",
  };
  for (int I = 0; I != 2000; ++I)
    Inputs.push_back("x(" + std::string(I % 97, '$') +
                     std::string(I % 13, '<') + std::string(I % 7, '"') +
                     "\n\\\r" + std::string(I % 5, '\''));
  std::string Deep;
  for (int I = 0; I != 20000; ++I)
    Deep += "$<";
  Inputs.push_back("x(" + Deep + ")");
  Deep.clear();
  for (int I = 0; I != 20000; ++I)
    Deep += "$(a ";
  Inputs.push_back("x = " + Deep);
  RulePack Pack;
  for (const std::string &Text : Inputs)
    for (const char *Name :
         {"CMakeLists.txt", "Makefile", "setup.py", "a.sh"}) {
      std::vector<MigratedScript> Result =
          migrateScripts({{Name, Text}}, Pack, nullptr);
      ASSERT_EQ(Result.size(), 1u);
      EXPECT_TRUE(Result[0].Migration.Edits.empty()) << Name;
    }
}

TEST(CMakeSyntax, AnExpressionGoesOverSeveralArguments) {
  StringRef Content = "f(k $<$<COMPILE_LANGUAGE:CUDA>:-a # b\n -c> -d $<1:e)";
  std::vector<std::string> Words;
  for (const PlacedWord &W :
       splitArguments(Content, parseCMake(Content).Commands.front()))
    if (W.Word.Expression.empty())
      Words.push_back(std::to_string(W.Argument) + at(Content, W.Word.Place) +
                      (W.Word.InCudaExpression ? " CUDA" : "") +
                      (W.IsWhole ? " whole" : ""));
  EXPECT_THAT(Words, ElementsAre("0k whole", "1-a CUDA", "2-c CUDA",
                                 "3-d whole", "4e"));
}

TEST(CMakeSyntax, ShellIsNoPartOfTheWord) {
  StringRef Content = "f(\"SHELL:-a b\" SHELL:)";
  std::vector<std::string> Words;
  for (const PlacedWord &W :
       splitArguments(Content, parseCMake(Content).Commands.front()))
    Words.push_back(at(Content, W.Word.Place));
  EXPECT_THAT(Words, ElementsAre("-a", "b"));
}

/// What the CMake that is here prints.
std::vector<std::string> linesOfCMake(const std::string &Arguments) {
  std::vector<std::string> Out;
  FILE *Pipe = popen(("cmake " + Arguments + " 2>/dev/null").c_str(), "r");
  if (!Pipe)
    return Out;
  char Line[4096];
  while (fgets(Line, sizeof(Line), Pipe))
    Out.push_back(StringRef(Line).trim().str());
  pclose(Pipe);
  return Out;
}

TEST(CudaWords, AreThoseOfCMakesHelp) {
  auto Variables = linesOfCMake("--help-variable-list");
  if (Variables.empty())
    GTEST_SKIP() << "no cmake";
  unsigned Seen = 0;
  for (const std::string &V : Variables)
    if (StringRef(V).contains("CUDA")) {
      EXPECT_TRUE(script_names::isCMakeVariable(V)) << V;
      ++Seen;
    }
  for (const std::string &P : linesOfCMake("--help-property-list"))
    if (StringRef(P).contains("CUDA")) {
      EXPECT_TRUE(script_names::is(CudaWord::CMakeProperty, P) ||
                  script_names::isCMakeVariable(P))
          << P;
      ++Seen;
    }
  EXPECT_GT(Seen, 10u);
}

// The imported targets of FindCUDAToolkit are named after the libraries.
TEST(CudaWords, HaveTheLibrariesOfFindCUDAToolkit) {
  auto Lines = linesOfCMake("--help-module FindCUDAToolkit");
  if (Lines.empty())
    GTEST_SKIP() << "no cmake";
  unsigned Seen = 0;
  for (const std::string &L : Lines) {
    StringRef Line = L;
    if (!Line.consume_front("- ``CUDA::"))
      continue;
    StringRef Name = Line.take_until([](char C) { return C == '`'; });
    // The driver's library is libcuda, and OpenCL is not CUDA's.
    if (Name == "toolkit" || Name == "cuda_driver" || Name == "OpenCL")
      continue;
    EXPECT_TRUE(script_names::is(CudaWord::Library, Name.lower()) ||
                script_names::is(CudaWord::Library, Name))
        << Name.str();
    ++Seen;
  }
  EXPECT_GT(Seen, 40u);
}

TEST(CudaWords, HaveTheCommandsAndVariablesOfFindCUDA) {
  auto Lines = linesOfCMake("--help-module FindCUDA");
  if (Lines.empty())
    GTEST_SKIP() << "no cmake";
  unsigned Seen = 0;
  for (const std::string &L : Lines) {
    StringRef Line = L;
    if (Line.starts_with("cuda_") && Line.contains('(')) {
      EXPECT_TRUE(script_names::is(
          CudaWord::CMakeCommand,
          Line.take_until([](char C) { return C == '(' || C == ' '; })))
          << L;
      ++Seen;
    } else if (Line.consume_front("``CUDA_")) {
      auto [Name, Behind] = Line.split("``");
      // Not in the middle of a sentence.
      if (!Behind.empty() && !Behind.starts_with(" (") &&
          !Behind.starts_with(", ``"))
        continue;
      EXPECT_TRUE(script_names::isCMakeVariable(("CUDA_" + Name).str())) << L;
      ++Seen;
    }
  }
  EXPECT_GT(Seen, 20u);
}

} // namespace
