// Commands of compilers into units: every option of nvcc's table has a row.

#include "Frontend/CompilerCommand.h"
#include "cuferry/Frontend.h"
#include "llvm/ADT/StringExtras.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <cstdio>
#include <map>
#include <set>

using namespace cuferry;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;

namespace {

struct Result {
  std::vector<CompileUnit> Units;
  std::vector<std::string> Notes;

  const CompileUnit &only() const {
    EXPECT_EQ(Units.size(), 1u);
    static const CompileUnit None;
    return Units.empty() ? None : Units.front();
  }
};

class Files {
public:
  Files &add(const char *Path, const char *Text) {
    FS->addFile(Path, 0, llvm::MemoryBuffer::getMemBuffer(Text));
    return *this;
  }
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> FS =
      llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
};

Result unitsOf(std::vector<std::string> Words, const Files &F = Files()) {
  std::vector<CommandNote> Notes;
  Result R;
  R.Units = unitsOfCommand(Words, "/b", *F.FS, Notes);
  for (const CommandNote &N : Notes)
    R.Notes.push_back(N.Message.En);
  return R;
}

Result unitsOf(llvm::StringRef Line, const Files &F = Files()) {
  return unitsOf(splitShellWords(Line, "/b"), F);
}

// What a unit shows of its command.
std::string shown(const CompileUnit &U) {
  std::string Out;
  for (const std::string &F : U.Flags)
    Out += F + " ";
  if (!U.Standard.empty())
    Out += "std=" + U.Standard + " ";
  if (!U.CudaArch.empty())
    Out += "arch=" + U.CudaArch + " ";
  if (U.Language != SourceLanguage::Cuda)
    Out += U.Language == SourceLanguage::C ? "C " : "C++ ";
  return llvm::StringRef(Out).rtrim().str();
}

// A value that each option of the table would take, and what a unit shows then.
struct Row {
  std::string Value, Shown;
};

const std::map<NvccOptionId, Row> &parseRows() {
  using O = NvccOptionId;
  static const std::map<O, Row> Rows = {
      {O::Define, {"A=1,B", "-DA=1 -DB"}},
      {O::Undefine, {"A,B", "-UA -UB"}},
      {O::IncludePath, {"inc,/x", "-I /b/inc -I /x"}},
      {O::SystemInclude, {"inc,/x", "-isystem /b/inc -isystem /x"}},
      {O::PreInclude, {"a.h,b.h", "-include a.h -include b.h"}},
      {O::DeviceC, {"", "-D__CUDACC_RDC__=1"}},
      {O::DeviceDebug, {"", "-D__CUDACC_DEBUG__=1"}},
      {O::Dlto, {"", "-D__CUDACC_RDC__=1"}},
      {O::Lto, {"", "-D__CUDACC_RDC__=1"}},
      {O::NoExceptions, {"", "-fno-exceptions"}},
      {O::Language, {"c++", "C++"}},
      {O::Std, {"c++17", "std=c++17"}},
      {O::CompilerOptions, {"-DX,-fopenmp,-Wall", "-DX -fopenmp"}},
      {O::GpuArchitecture, {"sm_90a", "arch=sm_90"}},
      {O::GpuCode, {"sm_80,compute_80", "arch=sm_80"}},
      {O::GenerateCode, {"arch=compute_86,code=sm_86", "arch=sm_86"}},
      {O::Rdc, {"true", "-D__CUDACC_RDC__=1"}},
      {O::DefaultStream,
       {"per-thread", "-DCUDA_API_PER_THREAD_DEFAULT_STREAM=1"}},
      {O::Ewp, {"", "-D__CUDACC_EWP__=1"}},
      {O::OptionsFile, {"more.rsp", "-DFROM_FILE"}},
  };
  return Rows;
}

TEST(NvccOptions, NamesAreUnique) {
  std::set<llvm::StringRef> Seen;
  for (const NvccOption &O : nvccOptions()) {
    EXPECT_TRUE(Seen.insert(O.Long).second) << O.Long.str();
    if (O.Short != O.Long)
      EXPECT_TRUE(Seen.insert(O.Short).second) << O.Short.str();
  }
}

TEST(NvccOptions, EachDoesToTheParseWhatItsRowSays) {
  Files F;
  F.add("/b/more.rsp", "-DFROM_FILE").add("/b/value", "");
  for (const NvccOption &O : nvccOptions()) {
    auto Known = parseRows().find(O.Id);
    ASSERT_EQ(O.Parse == NvccParse::Ignored, Known == parseRows().end())
        << O.Long.str();
    Row R = Known == parseRows().end() ? Row{"value", ""} : Known->second;
    std::vector<std::vector<std::string>> Spellings;
    for (llvm::StringRef Name : {O.Long, O.Short}) {
      if (O.Arity == NvccArity::Flag) {
        Spellings.push_back({Name.str()});
        continue;
      }
      Spellings.push_back({Name.str(), R.Value});
      Spellings.push_back({(Name + "=" + R.Value).str()});
    }
    for (std::vector<std::string> &Words : Spellings) {
      SCOPED_TRACE(llvm::join(Words, " "));
      Words.insert(Words.begin(), "nvcc");
      Words.push_back("a.cu"); // taken for the value when the arity is wrong
      Result Got = unitsOf(Words, F);
      EXPECT_EQ(shown(Got.only()), R.Shown);
      EXPECT_EQ(Got.only().File, "/b/a.cu");
      EXPECT_THAT(Got.Notes, IsEmpty());
    }
  }
}

TEST(NvccOptions, LongNamesHaveTwoDashesAndShortOnesOne) {
  EXPECT_THAT(unitsOf("nvcc --gencode=arch=compute_80,code=sm_80 a.cu").Notes,
              ElementsAre(HasSubstr("--gencode")));
  llvm::StringRef Value;
  bool HasValue;
  EXPECT_EQ(findNvccOption("-generate-code", Value, HasValue), nullptr);
}

TEST(NvccOptions, OneLetterNamesTakeTheirValueAtOnce) {
  EXPECT_EQ(shown(unitsOf("nvcc -Iinc,/x -DA=1,B -UC -O3 -lfoo -Llib -t4 -m64 "
                          "a.cu")
                      .only()),
            "-I /b/inc -I /x -DA=1 -DB -UC");
  // Not these: -march and -Ofast are the host compiler's.
  Result R = unitsOf("nvcc -forward-unknown-opts -march=native -Ofast a.cu");
  EXPECT_THAT(R.Notes, IsEmpty());
}

TEST(NvccOptions, CommasAreProtectedByBackslashAndDoubleQuotes) {
  EXPECT_EQ(shown(unitsOf(std::vector<std::string>{"nvcc", "-DA=\"x,y\"",
                                                   "-DB=p\\,q", "a.cu"})
                      .only()),
            "-DA=\"x,y\" -DB=p,q");
}

TEST(NvccOptions, CompilerOptionsGoThroughAShell) {
  for (const char *Line : {"nvcc -Xcompiler -DA,-DB a.cu",
                           "nvcc --compiler-options='-DA -DB' a.cu",
                           "nvcc -Xcompiler=-DA -Xcompiler -DB a.cu",
                           "nvcc -Xcompiler '\"-DA\",\"-DB\"' a.cu"})
    EXPECT_EQ(shown(unitsOf(Line).only()), "-DA -DB") << Line;
  EXPECT_EQ(
      shown(unitsOf("nvcc -Xcompiler -isystem,/x -Xcompiler -include,a.h a.cu")
                .only()),
      "-isystem /x -include a.h");
}

TEST(NvccOptions, ArchitecturesInAllSpellings) {
  for (const char *Line :
       {"nvcc -gencode arch=compute_80,code=sm_80 a.cu",
        "nvcc -gencode=arch=compute_80,code=sm_80 a.cu",
        "nvcc --generate-code=arch=compute_80,code=[compute_80,sm_80] a.cu",
        "nvcc --generate-code arch=compute_80,code=[sm_80] a.cu",
        "nvcc '-gencode=arch=compute_80,code=\"sm_80,compute_80\"' a.cu",
        "nvcc -arch=sm_80 a.cu", "nvcc -arch sm_80 a.cu",
        "nvcc --gpu-architecture=compute_80 --gpu-code=sm_86 a.cu",
        "nvcc -arch=lto_80 a.cu", "clang++ --cuda-gpu-arch=sm_80 a.cu",
        "clang++ --offload-arch=sm_80 a.cu"})
    EXPECT_EQ(unitsOf(Line).only().CudaArch, "sm_80") << Line;
  for (const char *Line : {"nvcc -arch=native a.cu", "nvcc -arch=all a.cu",
                           "nvcc -arch=all-major a.cu", "nvcc a.cu"})
    EXPECT_EQ(unitsOf(Line).only().CudaArch, "") << Line;
}

TEST(NvccCommand, LanguageSpeaksOfAllInputs) {
  Result R = unitsOf("nvcc a.cpp -x cu b.cc c.o -lfoo d.cu");
  ASSERT_EQ(R.Units.size(), 4u); // nvcc -x cu takes c.o for a source, too
  for (const CompileUnit &U : R.Units)
    EXPECT_EQ(U.Language, SourceLanguage::Cuda);
}

TEST(NvccCommand, SeveralInputs) {
  Result R = unitsOf("nvcc -c a.cu b.cpp c.c d.o e.a");
  ASSERT_EQ(R.Units.size(), 3u);
  EXPECT_EQ(R.Units[0].Language, SourceLanguage::Cuda);
  EXPECT_EQ(R.Units[1].Language, SourceLanguage::Cxx);
  EXPECT_EQ(R.Units[2].Language, SourceLanguage::C);
}

TEST(NvccCommand, ResponseFiles) {
  Files F;
  F.add("/b/a.rsp", "-I'third party' @b.rsp\n")
      .add("/b/b.rsp", "-DB --options-file c.rsp,d.rsp\n")
      .add("/b/c.rsp", "-DC @a.rsp")
      .add("/b/d.rsp", "-DD x.cu");
  Result R = unitsOf("nvcc -optf=a.rsp -c", F);
  EXPECT_EQ(R.only().File, "/b/x.cu");
  EXPECT_EQ(shown(R.only()), "-I /b/third party -DB -DC -DD");
  EXPECT_THAT(R.Notes, ElementsAre(HasSubstr("names itself")));
  EXPECT_THAT(unitsOf("nvcc @none.rsp a.cu").Notes,
              ElementsAre(HasSubstr("none.rsp: response file cannot be read")));
}

TEST(NvccCommand, UnknownOptionsAreTheHostCompilers) {
  Result R = unitsOf("nvcc -forward-unknown-to-host-compiler -fPIC -fopenmp "
                     "-isysroot /sdk -Wall -Werror -c a.cu");
  EXPECT_EQ(shown(R.only()), "-fopenmp -isysroot /sdk");
  EXPECT_THAT(R.Notes, IsEmpty());
}

TEST(NvccCommand, WhatNobodyKnowsIsSaid) {
  EXPECT_THAT(unitsOf("nvcc --no-such-thing a.cu").Notes,
              ElementsAre("option '--no-such-thing' is not known and was "
                          "passed over"));
  EXPECT_THAT(unitsOf("nvcc a.cu -o").Notes,
              ElementsAre(HasSubstr("'-o' has no value")));
}

TEST(HostCommand, ClangAndGcc) {
  Result R = unitsOf("g++ -DA -D B=2 -UC -Iinc -I inc2 -isystem/s -isystem s2 "
                     "-iquote q -idirafter d -include p.h -std=gnu++20 -O2 "
                     "-fPIC -Wall -MD -MT t -MF d.d -o x.o -c dir/../x.cpp");
  EXPECT_EQ(R.only().File, "/b/x.cpp");
  EXPECT_EQ(shown(R.only()),
            "-DA -DB=2 -UC -I /b/inc -I /b/inc2 -isystem /s -isystem /b/s2 "
            "-iquote /b/q -idirafter /b/d -include p.h std=gnu++20 C++");
  EXPECT_THAT(R.Notes, IsEmpty());
  EXPECT_EQ(unitsOf("clang++ -x cuda a.cpp -x c b.cpp").Units[0].Language,
            SourceLanguage::Cuda);
  EXPECT_EQ(unitsOf("clang++ -x cuda a.cpp -x c b.cpp").Units[1].Language,
            SourceLanguage::C);
  EXPECT_EQ(shown(unitsOf("gcc -Wp,-MD,x.d,-DK -c a.c").only()), "-DK C");
  EXPECT_THAT(unitsOf("gcc -fno-canonical-system-headers -c a.c").Notes,
              IsEmpty()); // GCC's, and Clang does not know it
  EXPECT_THAT(unitsOf("gcc --no-such-thing -c a.c").Notes,
              ElementsAre(HasSubstr("--no-such-thing")));
}

TEST(HostCommand, LinkingCompilesNothing) {
  EXPECT_THAT(unitsOf("g++ a.o b.a -lcudart -o app").Units, IsEmpty());
  EXPECT_THAT(unitsOf("nvcc -dlink a.o b.o -o d.o").Units, IsEmpty());
}

TEST(Launchers, StandInFront) {
  for (const char *Line :
       {"ccache nvcc -c a.cu", "/usr/bin/sccache /opt/cuda/bin/nvcc -c a.cu",
        "distcc nvcc -c a.cu", "env A=B -u C nvcc -c a.cu",
        "nice -n 10 nvcc -c a.cu", "time -p nvcc -c a.cu",
        "ccache sloppiness=time_macros nvcc -c a.cu",
        "/x/cuferry cc --target musa -- ccache nvcc -c a.cu"}) {
    Result R = unitsOf(Line);
    EXPECT_EQ(R.only().File, "/b/a.cu") << Line;
    EXPECT_THAT(R.Notes, IsEmpty()) << Line;
  }
  EXPECT_THAT(unitsOf("ccache").Units, IsEmpty());
}

TEST(Shells, PosixAndWindows) {
  EXPECT_THAT(splitShellWords(R"(nvcc '-DA="x y"' b\ c.cu)", "/b"),
              ElementsAre("nvcc", "-DA=\"x y\"", "b c.cu"));
  EXPECT_THAT(
      splitShellWords(R"("C:\Program Files\CUDA\nvcc.exe" -DA=\"x\" a\b.cu)",
                      "C:/work"),
      ElementsAre("C:\\Program Files\\CUDA\\nvcc.exe", "-DA=\"x\"", "a\\b.cu"));
  EXPECT_TRUE(isNvcc("C:\\Program Files\\CUDA\\nvcc.exe"));
  EXPECT_TRUE(isNvcc("/usr/local/cuda-12.4/bin/nvcc-12.4"));
  EXPECT_FALSE(isNvcc("g++"));
}

std::vector<std::string>
database(const char *Json, const Files &More,
         std::vector<std::string> *NotesOut = nullptr) {
  Files F = More;
  F.add("/b/compile_commands.json", Json);
  std::vector<CommandNote> Notes;
  auto Units = readCompileCommands("/b", *F.FS, Notes);
  std::vector<std::string> Out;
  if (!Units)
    return {llvm::toString(Units.takeError())};
  for (const CompileUnit &U : *Units)
    Out.push_back(U.File + ": " + shown(U));
  if (NotesOut)
    for (const CommandNote &N : Notes)
      NotesOut->push_back(N.Message.En);
  return Out;
}

TEST(Databases, ArgumentsAndCommand) {
  EXPECT_THAT(database(R"([{"directory": "/b/sub", "file": "a.cu",
                    "arguments": ["nvcc", "-I..", "-DS=\"a b\"", "-c", "a.cu"]},
                   {"directory": "/b/sub", "file": "/b/c.cu",
                    "command": "nvcc -I.. '-DS=\"a b\"' -c ../c.cu"}])",
                       Files()),
              ElementsAre("/b/sub/a.cu: -I /b -DS=\"a b\"",
                          "/b/c.cu: -I /b -DS=\"a b\""));
}

TEST(Databases, RelativeDirectoriesAndDuplicates) {
  EXPECT_THAT(
      database(R"([{"directory": ".", "file": "a.cu", "command": "nvcc a.cu"},
                   {"directory": "x/..", "file": "a.cu", "command": "nvcc -O2 a.cu -o other.o"},
                   {"file": "a.cu", "command": "nvcc -DOTHER a.cu"}])",
               Files()),
      ElementsAre("/b/a.cu: ", "/b/a.cu: -DOTHER"));
}

TEST(Databases, OneCommandOfSeveralFilesHasAnEntryForEach) {
  EXPECT_THAT(
      database(
          R"([{"directory": "/b", "file": "a.cu", "command": "nvcc -c a.cu b.cu"},
                   {"directory": "/b", "file": "b.cu", "command": "nvcc -c a.cu b.cu"}])",
          Files()),
      ElementsAre("/b/a.cu: ", "/b/b.cu: "));
}

// The options of `nvcc --help` as "long short", from the toolkit that is here.
std::vector<std::pair<std::string, std::string>> helpOfNvcc() {
  std::vector<std::pair<std::string, std::string>> Out;
  FILE *Pipe = popen("/usr/local/cuda/bin/nvcc --help 2>/dev/null", "r");
  if (!Pipe)
    return Out;
  char Line[4096];
  while (fgets(Line, sizeof(Line), Pipe)) {
    llvm::StringRef L(Line);
    if (!L.starts_with("--"))
      continue;
    llvm::SmallVector<llvm::StringRef> Words;
    llvm::SplitString(L, Words);
    llvm::StringRef Last = Words.back();
    Last.consume_front("(");
    Last.consume_back(")");
    Out.push_back({Words.front().str(), Last.str()});
  }
  pclose(Pipe);
  return Out;
}

TEST(NvccOptions, AreThoseOfTheHelpText) {
  auto Help = helpOfNvcc();
  if (Help.empty())
    GTEST_SKIP() << "no nvcc in /usr/local/cuda";
  ASSERT_GT(Help.size(), 100u);
  for (const auto &[Long, Short] : Help) {
    llvm::StringRef Value;
    bool HasValue;
    const NvccOption *O = findNvccOption(Long, Value, HasValue);
    ASSERT_NE(O, nullptr) << Long;
    EXPECT_EQ(O->Long.str(), Long);
    EXPECT_EQ(O->Short.str(), Short);
  }
}

} // namespace
