// The launcher's pieces: lines, dependency files, options of another compiler.

#include "Launch/DepFile.h"
#include "Launch/LineMap.h"
#include "Launch/TargetOptions.h"
#include "cuferry/Record.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <map>

using namespace cuferry;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// Replaces the first \p From in \p Text.
Edit edit(llvm::StringRef Text, llvm::StringRef From, std::string To) {
  size_t At = Text.find(From);
  EXPECT_NE(At, llvm::StringRef::npos);
  return {{static_cast<uint32_t>(At), static_cast<uint32_t>(From.size())},
          std::move(To)};
}

TEST(LineMap, WithoutMovedLinesOneDirectiveIsEnough) {
  std::string Text = "int a;\ncudaFree(p);\nint b;\n";
  EXPECT_EQ(withLineDirectives("d/a.cu", Text, {edit(Text, "cudaFree", "x")}),
            "#line 1 \"d/a.cu\"\nint a;\nx(p);\nint b;\n");
}

TEST(LineMap, AddedAndRemovedLinesAreSaid) {
  std::string Text = "#include <a>\nint a;\nint gone;\nint b;\n";
  std::vector<Edit> Edits = {edit(Text, "int a", "#include <b>\nint a"),
                             edit(Text, "int gone;\n", "")};
  EXPECT_EQ(withLineDirectives("a.cu", Text, Edits),
            "#line 1 \"a.cu\"\n#include <a>\n#include <b>\n"
            "#line 2 \"a.cu\"\nint a;\n#line 4 \"a.cu\"\nint b;\n");
}

TEST(LineMap, NotAmongTheArgumentsOfWhatMayBeAMacro) {
  std::string Text = "CHECK(f(a,\n  b,\n  c));\nint z;\n";
  EXPECT_EQ(withLineDirectives("a.cu", Text, {edit(Text, "a,\n  b", "b,a")}),
            "#line 1 \"a.cu\"\nCHECK(f(b,a,\n  c));\n#line 4 \"a.cu\"\nint "
            "z;\n");
}

TEST(LineMap, NotInsideDirectivesCommentsAndRawStrings) {
  std::string Text = "X\n#define M a \\\n  b\n/* c\n d */ R\"(\n)\";\nint z;\n";
  EXPECT_EQ(
      withLineDirectives("a.cu", Text, {edit(Text, "X\n", "X\nY\n")}),
      "#line 1 \"a.cu\"\nX\n#line 1 \"a.cu\"\nY\n#define M a \\\n  "
      "b\n/* c\n d */ R\"(\n)\";\nint z;\n"); // both lines are of the first
  // The edit's next line is the define's second: it must wait until after.
  std::string Define = "#define M X \\\n  b\nint z;\n";
  EXPECT_EQ(
      withLineDirectives("a.cu", Define, {edit(Define, "X", "X \\\n  Y")}),
      "#line 1 \"a.cu\"\n#define M X \\\n  Y \\\n  b\n#line 3 \"a.cu\"\nint "
      "z;\n");
}

TEST(LineMap, ConditionsMayOpenAParenthesisTwice) {
  std::string Text = "#if A\nf(\n#else\ng(\n#endif\nX);\nint z;\n";
  EXPECT_THAT(withLineDirectives("a.cu", Text, {edit(Text, "X", "x,\ny")}),
              HasSubstr("x,\ny);\n#line 7 \"a.cu\"\nint z;\n"));
}

TEST(LineMap, NamesAreEscapedAndAByteOrderMarkStaysFirst) {
  EXPECT_EQ(withLineDirectives("a \"b\"\\c.cu", "\xef\xbb\xbfint a;\n", {}),
            "\xef\xbb\xbf#line 1 \"a \\\"b\\\"\\\\c.cu\"\nint a;\n");
}

std::string renamed(llvm::StringRef Name) {
  if (Name.starts_with("/cache/helpers/"))
    return "";
  Name.consume_front("/cache/");
  return Name.str();
}

TEST(DepFile, NamesTheOriginals) {
  EXPECT_EQ(rewriteDepFile("out/a.o: /cache/a.cu \\\n  /cache/b.cuh "
                           "/usr/include/c.h /cache/helpers/h.h\n",
                           renamed),
            "out/a.o: \\\n  a.cu \\\n  b.cuh \\\n  /usr/include/c.h\n");
}

TEST(DepFile, EscapesDuplicatesAndPhonyTargets) {
  EXPECT_EQ(rewriteDepFile("a\\ b.o C$$.o: /cache/x\\ y.cu x\\ y.cu p\\#.h \\\n"
                           "\n/cache/x\\ y.cu:\n\nx\\ y.cu:\n",
                           renamed),
            "a\\ b.o C$$.o: \\\n  x\\ y.cu \\\n  p\\#.h\nx\\ y.cu:\n");
}

TEST(DepFile, ColonsInNames) {
  EXPECT_EQ(rewriteDepFile("a::b.o: c:d.h\n", renamed),
            "a::b.o: \\\n  c:d.h\n");
}

RulePack pack(std::map<std::string, std::string> Flags = {}) {
  RulePack P;
  P.Name = "toy";
  P.CompilerFlags = std::move(Flags);
  P.Libraries = {{"cudart", "toyrt"},
                 {"cublas", "toyblas toyblas_ext"},
                 {"cudadevrt", ""}};
  return P;
}

struct Translated {
  std::string Line; ///< linking words in brackets
  std::vector<std::string> Warnings;
  std::string Refused;
};

Translated translate(llvm::StringRef Line, const RulePack &Pack) {
  llvm::vfs::InMemoryFileSystem NoFiles;
  std::vector<CommandNote> Notes;
  CompilerCommand C =
      parseCompilerCommand(splitShellWords(Line, "/b"), "/b", NoFiles, Notes);
  TargetOptions T =
      targetOptions(C, Pack, [](llvm::StringRef Flag, llvm::StringRef Folder) {
        if (Flag == "-L")
          return std::vector<std::string>{(Flag + Folder).str()};
        return std::vector<std::string>{Flag.str(), Folder.str()};
      });
  Translated Out;
  for (const TargetPiece &P : T.Pieces) {
    std::string Words = llvm::join(P.Words, " ");
    if (!Out.Line.empty())
      Out.Line += " ";
    Out.Line += P.What == TargetPiece::Linking ? "[" + Words + "]" : Words;
  }
  for (const Text &W : T.Warnings)
    Out.Warnings.push_back(W.En);
  if (T.Refused)
    Out.Refused = T.Refused->En;
  return Out;
}

TEST(TargetOptions, WhatCompilersShareIsHandedOn) {
  Translated T = translate(
      "nvcc --debug -O 3 --std c++17 -DA=1,B -UC -Ii,j --system-include s "
      "-include p.h -Xcompiler -fPIC,-Wall --ftemplate-depth 99 -w -pg -v a.cu",
      pack());
  EXPECT_EQ(T.Line, "-g -O3 -std=c++17 -DA=1 -DB -UC -I i -I j -isystem s "
                    "-include p.h -fPIC -Wall -ftemplate-depth=99 -w -pg -v "
                    "a.cu");
  EXPECT_THAT(T.Warnings, IsEmpty());
}

TEST(TargetOptions, WhatSteersNvidiasToolsIsLeftOut) {
  Translated T =
      translate("nvcc -gencode arch=compute_80,code=sm_80 -arch sm_80 -Xptxas "
                "-v -lineinfo --expt-relaxed-constexpr -ccbin g++ -t 4 -keep "
                "-rdc=false -default-stream legacy -maxrregcount=32 a.cu",
                pack());
  EXPECT_EQ(T.Line, "a.cu");
  EXPECT_THAT(T.Warnings, IsEmpty());
}

TEST(TargetOptions, APackSpeaksOfAnOptionInAnySpelling) {
  RulePack P = pack({{"-rdc=true", "-fgpu-rdc"},
                     {"-use_fast_math", "-ffast-math -fx"},
                     {"-default-stream=per-thread", ""}});
  for (const char *Line : {"nvcc -rdc=true a.cu", "nvcc -rdc true a.cu",
                           "nvcc --relocatable-device-code true a.cu",
                           "nvcc --relocatable-device-code=true a.cu"})
    EXPECT_EQ(translate(Line, P).Line, "-fgpu-rdc a.cu") << Line;
  EXPECT_EQ(translate("nvcc --use_fast_math a.cu", P).Line,
            "-ffast-math -fx a.cu");
  Translated T = translate("nvcc --default-stream per-thread a.cu", P);
  EXPECT_EQ(T.Line, "a.cu"); // mapped to nothing: known, and nothing to say
  EXPECT_THAT(T.Warnings, IsEmpty());
}

TEST(TargetOptions, KeysWithoutAValueWithHolesAndOfOneValueInAList) {
  RulePack P = pack({{"-Xptxas", "--llvm-options"},
                     {"-maxrregcount=$n", "--regs=$n --also $n"},
                     {"-Xcompiler=-fPIC", "-fpic"},
                     {"--cuda-path=", "--toy-path="}});
  EXPECT_EQ(translate("nvcc -Xptxas -v,-O3 a.cu", P).Line,
            "--llvm-options -v,-O3 a.cu");
  EXPECT_EQ(translate("nvcc --maxrregcount 32 a.cu", P).Line,
            "--regs=32 --also 32 a.cu");
  EXPECT_EQ(translate("nvcc -Xcompiler -Wall,-fPIC a.cu", P).Line,
            "-fpic -Wall a.cu");
  EXPECT_EQ(translate("nvcc --cuda-path=/opt/x a.cu", P).Line,
            "--toy-path=/opt/x a.cu");
}

TEST(TargetOptions, WhatChangesTheProgramIsSaid) {
  for (const char *Option : {"-rdc=true", "-use_fast_math", "-ftz=true",
                             "-default-stream=per-thread", "-dc"}) {
    Translated T = translate(std::string("nvcc a.cu ") + Option, pack());
    EXPECT_EQ(T.Line, "a.cu") << Option;
    EXPECT_THAT(T.Warnings, ElementsAre(HasSubstr(Option)));
  }
}

TEST(TargetOptions, WhatOnlyNvccMakesIsRefused) {
  for (const char *Option :
       {"-ptx", "-cubin", "-fatbin", "-dlink", "-optix-ir", "-run"})
    EXPECT_THAT(translate(std::string("nvcc a.cu ") + Option, pack()).Refused,
                HasSubstr(std::string("'") + Option + "'"));
  EXPECT_EQ(translate("nvcc -ptx a.cu", pack({{"--ptx", "-hgbin"}})).Refused,
            "");
}

/// What the compiler of a pack without words for any option gets for `-x c++`,
/// `-std c++17` and so on; "!" where the loss is said, "X" where it is refused.
/// Options that are not here are left out without a word.
const std::map<NvccOptionId, std::pair<const char *, const char *>> &
targetRows() {
  using O = NvccOptionId;
  static const std::map<O, std::pair<const char *, const char *>> Rows = {
      // Of these only nvcc makes the output.
      {O::Cuda, {"", "X"}},
      {O::Cubin, {"", "X"}},
      {O::Fatbin, {"", "X"}},
      {O::Ptx, {"", "X"}},
      {O::OptixIr, {"", "X"}},
      {O::LtoIr, {"", "X"}},
      {O::DeviceLink, {"", "X"}},
      {O::Run, {"", "X"}},
      {O::Clean, {"", "X"}},
      // Without these the program does something else.
      {O::DeviceC, {"", "!"}},
      {O::Dlto, {"", "!"}},
      {O::Lto, {"", "!"}},
      {O::Rdc, {"true", "!"}},
      {O::UseFastMath, {"", "!"}},
      {O::Ftz, {"true", "!"}},
      {O::PrecDiv, {"false", "!"}},
      {O::PrecSqrt, {"false", "!"}},
      {O::Fmad, {"false", "!"}},
      {O::DefaultStream, {"per-thread", "!"}},
      {O::Ewp, {"", "!"}},
      // These GCC and Clang have too.
      {O::Profile, {"", "-pg"}},
      {O::Debug, {"", "-g"}},
      {O::Optimize, {"3", "-O3"}},
      {O::TemplateBacktrace, {"9", "-ftemplate-backtrace-limit=9"}},
      {O::TemplateDepth, {"9", "-ftemplate-depth=9"}},
      {O::Shared, {"", "[-shared]"}},
      {O::Std, {"c++17", "-std=c++17"}},
      {O::Verbose, {"", "-v"}},
      {O::DisableWarnings, {"", "-w"}},
      {O::WnoDeprecated, {"", "-Wno-deprecated-declarations"}},
      {O::RelocatableLink, {"", "[-r]"}},
      {O::RandomSeed, {"x", "-frandom-seed=x"}},
      {O::NoExceptions, {"", "-fno-exceptions"}},
      {O::Define, {"A=1,B", "-DA=1 -DB"}},
      {O::Undefine, {"A,B", "-UA -UB"}},
      {O::IncludePath, {"a,b", "-I a -I b"}},
      {O::SystemInclude, {"a,b", "-isystem a -isystem b"}},
      {O::PreInclude, {"a,b", "-include a -include b"}},
      {O::Library, {"m,dl", "[-lm] [-ldl]"}},
      {O::LibraryPath, {"a,b", "[-La] [-Lb]"}},
      {O::LinkerOptions, {"-a,-b", "[-Xlinker -a] [-Xlinker -b]"}},
      {O::CompilerOptions, {"-Wall,-fPIC", "-Wall -fPIC"}},
  };
  return Rows;
}

TEST(TargetOptions, EachBecomesWhatItsRowSays) {
  for (const NvccOption &O : nvccOptions()) {
    if (O.Id == NvccOptionId::OptionsFile)
      continue; // its words are read in its place
    auto Known = targetRows().find(O.Id);
    auto [Value, Shown] =
        Known == targetRows().end() ? std::pair("value", "") : Known->second;
    for (llvm::StringRef Name : {O.Long, O.Short}) {
      std::string Line = "nvcc " + Name.str();
      if (O.Arity != NvccArity::Flag)
        Line += std::string(" ") + Value;
      Translated T = translate(Line, pack());
      std::string Said = T.Line;
      for (const std::string &W : T.Warnings) {
        EXPECT_THAT(W, HasSubstr("'" + O.Short.str())) << Line;
        Said += "!";
      }
      if (!T.Refused.empty()) {
        EXPECT_THAT(T.Refused, HasSubstr("'" + O.Short.str())) << Line;
        Said += "X";
      }
      EXPECT_EQ(Said, Shown) << Line;
    }
  }
}

TEST(TargetOptions, LibrariesAreThePacks) {
  EXPECT_EQ(translate("nvcc a.o -lcudart,cublas -lm -lcudart_static "
                      "-lcudadevrt -L/l -Xlinker -rpath,/x -shared",
                      pack())
                .Line,
            "a.o [-ltoyrt] [-ltoyblas -ltoyblas_ext] [-lm] [-ltoyrt] [-L/l] "
            "[-Xlinker -rpath] [-Xlinker /x] [-shared]");
  EXPECT_EQ(translate("g++ a.o -lcublas -Wl,-rpath,/x -fopenmp", pack()).Line,
            "a.o [-ltoyblas -ltoyblas_ext] [-Wl,-rpath,/x] -fopenmp");
}

std::string event(int Pid, int Parent, const char *Directory,
                  std::vector<std::string> Words) {
  llvm::json::Object E{
      {"started",
       llvm::json::Object{
           {"pid", Pid},
           {"ppid", Parent},
           {"execution",
            llvm::json::Object{{"working_dir", Directory},
                               {"executable", "/x/" + Words[0]},
                               {"arguments", llvm::json::Array(Words)}}}}}};
  std::string Out;
  llvm::raw_string_ostream(Out) << llvm::json::Value(std::move(E)) << "\n";
  return Out;
}

TEST(Record, CompilersAndNotWhatTheyStart) {
  std::string Events =
      event(1, 0, "/b", {"make"}) +
      event(2, 1, "/b", {"/cuda/bin/nvcc", "-c", "a.cu", "-o", "a.o"}) +
      event(3, 2, "/b", {"gcc", "-D__CUDA_ARCH__=750", "-E", "a.cu"}) +
      event(4, 99, "/b", // nvcc's shell between them is not among the events
            {"gcc", "-D__CUDA_ARCH_LIST__=750", "-c", "/tmp/x.cpp"}) +
      event(5, 1, "/b", {"ccache", "g++-12", "-c", "b.cpp", "-o", "b.o"}) +
      event(6, 5, "/b", {"/usr/bin/g++-12", "-c", "b.cpp", "-o", "b.o"}) +
      event(7, 6, "/b", {"/usr/lib/cc1plus", "b.cpp"}) +
      event(8, 1, "/b", {"gcc", "-M", "c.c"}) +
      event(9, 1, "/b", {"g++", "a.o", "b.o", "-o", "app"}) +
      event(10, 1, "/b/CMakeFiles/CMakeScratch/TryCompile-x",
            {"gcc", "-c", "test.c"}) +
      event(11, 1, "/b", {"gcc", "-c", "conftest.c"}) +
      event(12, 1, "/b/s", {"clang++", "-c", "d.cpp", "e.cpp"}) + "{ cut off";
  std::vector<std::string> Got;
  for (const RecordedCommand &C : recordedCommands(Events))
    Got.push_back(C.Directory + " " + C.File + " " + C.Output + " " +
                  C.Arguments.front());
  EXPECT_THAT(Got,
              ElementsAre("/b /b/a.cu a.o /cuda/bin/nvcc",
                          "/b /b/b.cpp b.o ccache", "/b/s /b/s/d.cpp  clang++",
                          "/b/s /b/s/e.cpp  clang++"));
}

TEST(Record, AppendedEntriesReplaceThoseOfTheSameObject) {
  RecordedCommand A{"/b", "/b/a.cu", {"nvcc", "-DOLD"}, "a.o"};
  RecordedCommand B{"/b", "/b/b.cu", {"nvcc"}, "b.o"};
  std::string First = writeCompileCommands({A, B});
  A.Arguments = {"nvcc", "-DNEW"};
  std::string Both = writeCompileCommands({A}, First);
  EXPECT_THAT(Both, HasSubstr("-DNEW"));
  EXPECT_THAT(Both, testing::Not(HasSubstr("-DOLD")));
  EXPECT_THAT(Both, HasSubstr("/b/b.cu"));
}

} // namespace
