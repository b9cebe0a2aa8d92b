// A compiler's command line into CompileUnits.
//
// Only what changes the parse is carried over: include paths, macros, language,
// standard, forced includes, architecture. Everything that steers code
// generation, linking or output is known and passed over; what is not known is
// noted once and passed over too. Options come from `nvcc --help` (CUDA 13),
// clang's and gcc's manuals.

#include "cuferry/Frontend.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

namespace path = llvm::sys::path;

/// Compilers that stand in front of the real one.
bool isLauncher(StringRef Program) {
  StringRef Name = path::stem(path::filename(Program));
  return llvm::is_contained(
      {"ccache", "sccache", "distcc", "icecc", "env", "time", "nice"}, Name);
}

bool isNvcc(StringRef Program) {
  return path::stem(path::filename(Program)).contains("nvcc");
}

/// Options whose value is the next word and which do not matter to a parse.
bool takesIgnoredValue(StringRef Arg) {
  return llvm::StringSwitch<bool>(Arg)
      .Cases({"-o", "--output-file", "-MF", "-MT", "-MQ"}, true)
      .Cases({"-odir", "--output-directory", "-dir"}, true)
      .Cases({"-ccbin", "--compiler-bindir", "-cudart", "--cudart"}, true)
      .Cases({"-L", "--library-path", "-l", "--library"}, true)
      .Cases({"-Xlinker", "--linker-options", "-Xptxas", "--ptxas-options"},
             true)
      .Cases({"-Xarchive", "--archive-options", "-Xnvlink", "--nvlink-options"},
             true)
      .Cases({"-maxrregcount", "--maxrregcount", "-t", "--threads"}, true)
      .Cases({"-diag-suppress", "--diag-suppress", "-diag-error"}, true)
      .Cases({"--diag-error", "-diag-warn", "--diag-warn"}, true)
      .Cases({"-Werror", "--Werror"}, false)
      .Cases({"-target", "-arch-list", "--host-linker-script"}, true)
      .Cases({"-ftz", "--ftz", "-prec-div", "--prec-div"}, true)
      .Cases({"-prec-sqrt", "--prec-sqrt", "-fmad", "--fmad"}, true)
      .Cases({"-default-stream", "--default-stream"}, true)
      .Cases({"-cudadevrt", "--cudadevrt", "-ldir", "--libdevice-directory"},
             true)
      .Cases({"-idp", "--input-drive-prefix", "-ddp"}, true)
      .Cases({"--dependency-drive-prefix", "-dp", "--drive-prefix"}, true)
      .Cases({"-dependency-target-name", "--dependency-target-name"}, true)
      .Cases({"-dependency-output", "--dependency-output"}, true)
      .Cases({"-split-compile", "--split-compile", "-time", "--time"}, true)
      .Cases({"-opt-info", "--optimization-info"}, true)
      .Cases({"-Xcudafe", "-Xfatbin", "--fatbin-options", "-Xnvlink"}, true)
      .Cases({"-keep-dir", "--keep-dir"}, true)
      .Default(false);
}

class Translator {
public:
  Translator(StringRef Directory, llvm::vfs::FileSystem &FS,
             std::vector<CommandNote> &Notes)
      : Directory(Directory), FS(FS), Notes(Notes) {}

  std::vector<CompileUnit> run(llvm::ArrayRef<std::string> Command) {
    size_t First = 0;
    while (First < Command.size() &&
           (isLauncher(Command[First]) ||
            (First != 0 && StringRef(Command[First]).contains('='))))
      ++First;
    if (First == Command.size())
      return {};
    Nvcc = isNvcc(Command[First]);
    expand(Command.drop_front(First + 1));
    for (Next = 0; Next < Words.size();)
      option(Words[Next++]);

    std::vector<CompileUnit> Units;
    for (const auto &[File, Forced] : Inputs) {
      std::optional<SourceLanguage> L = Forced ? Forced : languageOf(File);
      if (!L)
        continue; // an object, a library, a linker script
      // nvcc compiles .c and .cpp as host code unless told `-x cu`.
      CompileUnit U;
      U.Directory = Directory.str();
      U.File = absolute(File);
      U.Language = *L;
      U.Standard = Standard;
      U.CudaArch = Arch;
      U.Flags = Flags;
      Units.push_back(std::move(U));
    }
    return Units;
  }

private:
  std::string absolute(StringRef P) const {
    llvm::SmallString<256> Full(P);
    if (!path::is_absolute(Full)) {
      Full = Directory;
      path::append(Full, P);
    }
    path::remove_dots(Full, /*remove_dot_dot=*/true);
    return Full.str().str();
  }

  void note(const llvm::Twine &Message) { Notes.push_back({Message.str()}); }

  /// Response files may name response files, not themselves.
  void expand(llvm::ArrayRef<std::string> In) {
    for (size_t I = 0; I != In.size(); ++I) {
      StringRef Arg = In[I];
      std::string File;
      if (Arg.starts_with("@") && Arg.size() > 1)
        File = Arg.drop_front().str();
      else if (Nvcc && (Arg == "-optf" || Arg == "--options-file") &&
               I + 1 != In.size())
        File = In[++I];
      else if (Nvcc && (Arg.starts_with("-optf=") ||
                        Arg.starts_with("--options-file=")))
        File = Arg.split('=').second.str();
      if (File.empty()) {
        Words.push_back(Arg.str());
        continue;
      }
      llvm::SmallVector<StringRef> Names;
      StringRef(File).split(Names, ',');
      for (StringRef Name : Names) {
        auto Buffer = FS.getBufferForFile(absolute(Name));
        bool IsCycle = llvm::is_contained(Expanding, absolute(Name));
        if (!Buffer || IsCycle) {
          note(Name + (IsCycle ? ": response file that names itself"
                               : ": response file cannot be read"));
          continue;
        }
        llvm::BumpPtrAllocator Alloc;
        llvm::StringSaver Saver(Alloc);
        llvm::SmallVector<const char *> Inner;
        llvm::cl::TokenizeGNUCommandLine((*Buffer)->getBuffer(), Saver, Inner);
        Expanding.push_back(absolute(Name));
        expand(std::vector<std::string>(Inner.begin(), Inner.end()));
        Expanding.pop_back();
      }
    }
  }

  /// The value of \p Arg if it is \p Name: joined by `=`, joined directly where
  /// \p Joined, or the next word.
  std::optional<std::string> value(StringRef Arg, StringRef Name,
                                   bool Joined = false) {
    if (Arg == Name) {
      if (Next >= Words.size())
        return std::nullopt;
      return Words[Next++];
    }
    if (!Arg.consume_front(Name))
      return std::nullopt;
    if (Arg.consume_front("="))
      return Arg.str();
    if (Joined && !Arg.empty())
      return Arg.str();
    return std::nullopt;
  }

  void arch(StringRef Value) {
    // "-gencode arch=compute_80,code=sm_80": the virtual architecture decides
    // what __CUDA_ARCH__ is. The first one given counts.
    size_t At = Value.find("compute_");
    StringRef Number = At != StringRef::npos ? Value.drop_front(At + 8)
                       : Value.starts_with("sm_") ? Value.drop_front(3)
                                                  : "";
    Number = Number.take_while(llvm::isAlnum);
    unsigned N = 0;
    if (Arch.empty() && !StringRef(Number).consumeInteger(10, N) && N >= 30)
      Arch = "sm_" + std::to_string(N);
  }

  void macro(StringRef Kind, StringRef Value, bool List) {
    // nvcc takes lists: -DA=1,B=2 defines two macros, but only outside quotes.
    if (!List || Value.contains('"') || Value.contains('(')) {
      Flags.push_back((Kind + Value).str());
      return;
    }
    llvm::SmallVector<StringRef> Parts;
    Value.split(Parts, ',');
    for (StringRef P : Parts)
      if (!P.empty())
        Flags.push_back((Kind + P).str());
  }

  void paths(StringRef Kind, StringRef Value) {
    llvm::SmallVector<StringRef> Parts;
    if (Nvcc)
      Value.split(Parts, ',');
    else
      Parts.push_back(Value);
    for (StringRef P : Parts) {
      if (P.empty())
        continue;
      Flags.push_back(Kind.str());
      Flags.push_back(absolute(P));
    }
  }

  void forwarded(StringRef Value) {
    // -Xcompiler=-fopenmp,-DX: a list of options for the host compiler.
    llvm::SmallVector<StringRef> Parts;
    StringRef(Value).trim("\"'").split(Parts, ',');
    std::vector<std::string> Saved;
    std::swap(Saved, Words);
    size_t SavedNext = Next;
    bool SavedNvcc = std::exchange(Nvcc, false);
    for (StringRef P : Parts) {
      llvm::SmallVector<StringRef> Spaced;
      llvm::SplitString(P, Spaced, " ");
      for (StringRef S : Spaced)
        Words.push_back(S.str());
    }
    for (Next = 0; Next < Words.size();) {
      std::string W = Words[Next++];
      if (StringRef(W).starts_with("-"))
        option(W); // never an input file
    }
    Nvcc = SavedNvcc;
    Next = SavedNext;
    Words = std::move(Saved);
  }

  void language(StringRef Name) {
    Forced = llvm::StringSwitch<std::optional<SourceLanguage>>(Name)
                 .Cases({"cu", "cuda", "hip"}, SourceLanguage::Cuda)
                 .Cases({"c++", "c++-header"}, SourceLanguage::Cxx)
                 .Cases({"c", "c-header"}, SourceLanguage::C)
                 .Default(std::nullopt);
  }

  void option(const std::string &Word) {
    StringRef Arg = Word;
    if (!Arg.starts_with("-") || Arg == "-") {
      if (Arg != "-")
        Inputs.push_back({Word, Forced});
      return;
    }
    for (StringRef Name : {"-x", "--x"})
      if (auto V = value(Arg, Name, /*Joined=*/true))
        return language(*V);
    for (StringRef Name : {"-isystem", "--system-include"})
      if (auto V = value(Arg, Name, /*Joined=*/Name.size() == 8))
        return paths("-isystem", *V);
    for (StringRef Name : {"-iquote", "-idirafter"})
      if (auto V = value(Arg, Name, /*Joined=*/true))
        return paths(Name, *V);
    for (StringRef Name : {"-include", "--pre-include"})
      if (auto V = value(Arg, Name)) {
        llvm::SmallVector<StringRef> Parts;
        StringRef(*V).split(Parts, Nvcc ? ',' : '\0');
        for (StringRef P : Parts)
          Flags.insert(Flags.end(), {"-include", P.str()});
        return;
      }
    for (StringRef Name : {"-I", "--include-path"})
      if (auto V = value(Arg, Name, /*Joined=*/Name.size() == 2))
        return paths("-I", *V);
    for (StringRef Name : {"-D", "--define-macro"})
      if (auto V = value(Arg, Name, /*Joined=*/Name.size() == 2))
        return macro("-D", *V, Nvcc);
    for (StringRef Name : {"-U", "--undefine-macro"})
      if (auto V = value(Arg, Name, /*Joined=*/Name.size() == 2))
        return macro("-U", *V, Nvcc);
    for (StringRef Name : {"-std", "--std"})
      if (auto V = value(Arg, Name)) {
        Standard = *V;
        return;
      }
    for (StringRef Name :
         {"-gencode", "--generate-code", "-arch", "--gpu-architecture",
          "-code", "--gpu-code", "--cuda-gpu-arch", "--offload-arch"})
      if (auto V = value(Arg, Name))
        return arch(*V);
    for (StringRef Name : {"-Xcompiler", "--compiler-options"})
      if (auto V = value(Arg, Name))
        return forwarded(*V);
    if (takesIgnoredValue(Arg)) {
      if (Next < Words.size())
        ++Next;
      return;
    }
    ignore(Arg);
  }

  /// Options without a value that matter to the parse, and all the rest.
  void ignore(StringRef Arg) {
    if (Arg == "-fopenmp" || Arg == "-fno-exceptions" ||
        Arg == "-fno-char8_t" || Arg.starts_with("-fms-")) {
      Flags.push_back(Arg.str());
      return;
    }
    StringRef Stem = Arg.split('=').first;
    if (takesIgnoredValue(Stem))
      return;
    bool Known =
        Arg.starts_with("-W") || Arg.starts_with("-f") ||
        Arg.starts_with("-m") || Arg.starts_with("-O") ||
        Arg.starts_with("-g") || Arg.starts_with("-M") ||
        Arg.starts_with("-l") || Arg.starts_with("-L") ||
        Arg.starts_with("-o") || Arg.starts_with("--expt-") ||
        Arg.starts_with("-expt-") ||
        llvm::is_contained(
            {"-c", "--compile", "-dc", "--device-c", "-dw", "--device-w",
             "-dlink", "--device-link", "-link", "--link", "-lib", "--lib",
             "-E", "--preprocess", "-S", "-cuda", "--cuda", "-ptx", "--ptx",
             "-cubin", "--cubin", "-fatbin", "--fatbin", "-rdc",
             "--relocatable-device-code", "-extended-lambda",
             "--extended-lambda", "-shared", "--shared", "-lineinfo",
             "--generate-line-info", "-G", "--device-debug", "--debug",
             "--profile", "-pg", "-p", "-v", "--verbose", "-w",
             "--disable-warnings", "-s", "--source-in-ptx", "-use_fast_math",
             "--use_fast_math", "-keep", "--keep", "-dryrun", "--dryrun",
             "--restrict", "-restrict", "-pthread", "-static", "-pipe",
             "-res-usage", "--resource-usage", "-run", "--run", "-clean",
             "--clean-targets", "-no-align-double", "--no-align-double",
             "-forward-unknown-to-host-compiler",
             "--forward-unknown-to-host-compiler",
             "-forward-unknown-to-host-linker",
             "--forward-unknown-to-host-linker", "-static-global-template-stub",
             "-pedantic", "-ansi", "-nostdinc", "-rdynamic", "-dopt",
             "-extra-device-vectorization", "-allow-unsupported-compiler",
             "--allow-unsupported-compiler", "-compress-mode", "-DNDEBUG"},
            Stem);
    if (!Known)
      note("option '" + Arg + "' is not known and was passed over");
  }

  StringRef Directory;
  llvm::vfs::FileSystem &FS;
  std::vector<CommandNote> &Notes;
  bool Nvcc = false;
  std::vector<std::string> Words;
  std::vector<std::string> Expanding; ///< response files that are being read
  size_t Next = 0;
  std::optional<SourceLanguage> Forced;
  std::vector<std::pair<std::string, std::optional<SourceLanguage>>> Inputs;
  std::string Standard, Arch;
  std::vector<std::string> Flags;
};

} // namespace

std::vector<CompileUnit>
cuferry::unitsOfCommand(llvm::ArrayRef<std::string> Command,
                        StringRef Directory, llvm::vfs::FileSystem &FS,
                        std::vector<CommandNote> &Notes) {
  return Translator(Directory, FS, Notes).run(Command);
}

CompileUnit cuferry::bareUnit(StringRef AbsoluteFile,
                              llvm::ArrayRef<std::string> Flags) {
  CompileUnit U;
  U.File = AbsoluteFile.str();
  U.Directory = path::parent_path(AbsoluteFile).str();
  U.Language = languageOf(AbsoluteFile).value_or(SourceLanguage::Cuda);
  U.Flags.assign(Flags.begin(), Flags.end());
  return U;
}
