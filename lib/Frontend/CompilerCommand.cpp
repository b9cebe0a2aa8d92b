#include "CompilerCommand.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace cuferry;
using llvm::StringRef;
namespace path = llvm::sys::path;

static StringRef programName(StringRef Program) {
  // Windows' separators too: a database may come from there.
  StringRef Name = Program.substr(Program.find_last_of("/\\") + 1);
  Name.consume_back_insensitive(".exe");
  return Name;
}

bool cuferry::isNvcc(StringRef Program) {
  StringRef Name = programName(Program);
  return Name.starts_with("nvcc") || Name.ends_with("nvcc");
}

bool cuferry::isCompiler(StringRef Program) {
  if (isNvcc(Program))
    return true;
  StringRef Name = programName(Program).rtrim("0123456789.").rtrim('-');
  for (StringRef Known :
       {"gcc", "g++", "cc", "c++", "clang", "clang++", "icx", "icpx", "icc",
        "icpc", "nvc", "nvc++", "mpicc", "mpicxx", "mpic++", "mpiCC", "hipcc"})
    if (Name == Known ||
        (Name.ends_with(Known) && Name.drop_back(Known.size()).ends_with("-")))
      return true;
  return false;
}

std::string cuferry::absoluteIn(StringRef Directory, StringRef P) {
  llvm::SmallString<256> Full(P);
  if (!path::is_absolute(Full)) {
    Full = Directory;
    path::append(Full, P);
  }
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  return Full.str().str();
}

std::vector<std::string> cuferry::splitShellWords(StringRef Command,
                                                  StringRef Directory) {
  auto IsWindowsPath = [](StringRef P) {
    return P.size() > 2 && llvm::isAlpha(P[0]) && P[1] == ':' &&
           (P[2] == '\\' || P[2] == '/');
  };
  llvm::BumpPtrAllocator Alloc;
  llvm::StringSaver Saver(Alloc);
  llvm::SmallVector<const char *> Words;
  if (IsWindowsPath(Directory) || IsWindowsPath(Command.ltrim(" \"")))
    llvm::cl::TokenizeWindowsCommandLine(Command, Saver, Words);
  else
    llvm::cl::TokenizeGNUCommandLine(Command, Saver, Words);
  return {Words.begin(), Words.end()};
}

std::vector<std::string>
cuferry::compilerOptionWords(llvm::ArrayRef<std::string> Values) {
  std::vector<std::string> Out;
  for (const std::string &V : Values)
    for (std::string &W : splitShellWords(V, ""))
      Out.push_back(std::move(W));
  return Out;
}

const CommandOption *CompilerCommand::find(NvccOptionId Id) const {
  for (const CommandOption &O : llvm::reverse(Options))
    if (O.What == CommandOption::Nvcc && O.Option->Id == Id)
      return &O;
  return nullptr;
}

/// GCC has warnings and code generation options that Clang's table lacks
/// (-fno-canonical-system-headers, in every command of Bazel's): no parse
/// depends on them.
static bool isOfGccAlone(StringRef Word) {
  return Word.starts_with("-f") || Word.starts_with("-m") ||
         Word.starts_with("-W");
}

static Text unknown(StringRef Option) {
  return {("option '" + Option + "' is not known and was passed over").str(),
          ("未知选项“" + Option + "”，已忽略").str()};
}

static Text withoutValue(StringRef Option) {
  return {("option '" + Option + "' has no value and was passed over").str(),
          ("选项“" + Option + "”缺少取值，已忽略").str()};
}

namespace {

class CommandParser {
public:
  CommandParser(StringRef Directory, llvm::vfs::FileSystem &FS,
                std::vector<CommandNote> &Notes)
      : Directory(Directory), FS(FS), Notes(Notes) {}

  CompilerCommand run(llvm::ArrayRef<std::string> In) {
    size_t First = passLaunchers(In);
    if (First == In.size())
      return {};
    Command.Launchers.assign(In.begin(), In.begin() + First);
    Command.Program = In[First];
    Command.IsNvcc = isNvcc(Command.Program);
    expand(In.drop_front(First + 1));
    if (!Command.IsNvcc) {
      Command.Options = parseHostOptions(Words, Notes);
      return std::move(Command);
    }
    for (Next = 0; Next < Words.size();)
      nvccWord();
    return std::move(Command);
  }

private:
  /// How many words stand before the compiler.
  static size_t passLaunchers(llvm::ArrayRef<std::string> In) {
    size_t I = 0;
    while (I != In.size()) {
      StringRef Name = programName(In[I]);
      if (Name == "cuferry") {
        // Its compiler launcher: `cuferry cc --target P -- nvcc ..`.
        auto Dashes = std::find(In.begin() + I, In.end(), "--");
        if (Dashes == In.end())
          return In.size();
        I = Dashes - In.begin() + 1;
        continue;
      }
      if (!llvm::is_contained({"ccache", "sccache", "distcc", "icecc",
                               "buildcache", "env", "time", "nice"},
                              Name))
        return I;
      // `env A=B`, `nice -n 10`, `ccache sloppiness=..`.
      for (++I; I != In.size(); ++I) {
        StringRef Word = In[I];
        bool TakesWord = (Name == "nice" && Word == "-n") ||
                         (Name == "env" && (Word == "-u" || Word == "-C"));
        if (TakesWord && I + 1 != In.size())
          ++I;
        else if (!Word.starts_with("-") && !Word.contains('='))
          break;
      }
    }
    return I;
  }

  void note(Text Message) { Notes.push_back({std::move(Message)}); }

  void readResponseFile(StringRef Name) {
    std::string Full = absoluteIn(Directory, Name);
    bool IsCycle = llvm::is_contained(Expanding, Full);
    auto Buffer = FS.getBufferForFile(Full);
    if (!Buffer || IsCycle) {
      note(IsCycle
               ? cuferry::Text{Name.str() + ": response file that names itself",
                               Name.str() + "：响应文件包含了自身"}
               : cuferry::Text{Name.str() + ": response file cannot be read",
                               Name.str() + "：无法读取响应文件"});
      return;
    }
    Expanding.push_back(Full);
    expand(splitShellWords((*Buffer)->getBuffer(), Directory));
    Expanding.pop_back();
  }

  /// Response files may name response files, not themselves.
  void expand(llvm::ArrayRef<std::string> In) {
    for (size_t I = 0; I != In.size(); ++I) {
      StringRef Arg = In[I], Value;
      bool HasValue = false;
      if (Arg.starts_with("@") && Arg.size() > 1) {
        readResponseFile(Arg.drop_front());
        continue;
      }
      const NvccOption *O =
          Command.IsNvcc ? findNvccOption(Arg, Value, HasValue) : nullptr;
      if (!O || O->Id != NvccOptionId::OptionsFile) {
        Words.push_back(Arg.str());
        continue;
      }
      if (!HasValue && I + 1 != In.size())
        Value = In[++I];
      for (const std::string &Name : splitNvccList(Value))
        readResponseFile(Name);
    }
  }

  void nvccWord() {
    const std::string &Word = Words[Next++];
    if (!StringRef(Word).starts_with("-") || Word == "-") {
      if (Word != "-")
        Command.Options.push_back(
            {CommandOption::Input, nullptr, 0, {Word}, {Word}});
      return;
    }
    StringRef Value;
    bool HasValue = false;
    const NvccOption *O = findNvccOption(Word, Value, HasValue);
    // The host compiler's -Werror has no value, nvcc's must.
    if (O && O->Id == NvccOptionId::Werror && !HasValue &&
        (Next == Words.size() || StringRef(Words[Next]).starts_with("-")))
      O = nullptr;
    if (!O) {
      hostWords(Next - 1);
      return;
    }
    CommandOption Out{CommandOption::Nvcc, O, 0, {}, {Word}};
    if (O->Arity != NvccArity::Flag) {
      std::string Text = Value.str();
      if (!HasValue) {
        if (Next == Words.size()) {
          note(withoutValue(Word));
          return;
        }
        Text = Words[Next++];
        Out.Words.push_back(Text);
      }
      if (O->Arity == NvccArity::List)
        Out.Values = splitNvccList(Text);
      else
        Out.Values = {Text};
    }
    Command.Options.push_back(std::move(Out));
  }

  /// A word that is the host compiler's, with the value that Clang's table says
  /// it has.
  void hostWords(size_t At) {
    std::vector<std::string> Rest(Words.begin() + At, Words.end());
    for (CommandOption &O :
         parseHostOptions(llvm::ArrayRef(Rest).take_front(1), HostNotes)) {
      bool NeedsMore = O.What == CommandOption::Unknown && !HostNotes.empty();
      HostNotes.clear();
      if (NeedsMore && Rest.size() > 1) {
        // Perhaps an option whose value is the next word: -isysroot /x.
        std::vector<CommandNote> Ignored;
        std::vector<CommandOption> Two =
            parseHostOptions(llvm::ArrayRef(Rest).take_front(2), Ignored);
        if (Two.size() == 1 && Two[0].What == CommandOption::Host &&
            Two[0].Words.size() == 2) {
          O = std::move(Two[0]);
          ++Next;
        }
      }
      if (O.What == CommandOption::Unknown && !isOfGccAlone(O.Words.front()))
        note(unknown(O.Words.front()));
      Command.Options.push_back(std::move(O));
    }
  }

  StringRef Directory;
  llvm::vfs::FileSystem &FS;
  std::vector<CommandNote> &Notes;
  std::vector<CommandNote> HostNotes;
  CompilerCommand Command;
  std::vector<std::string> Words;
  std::vector<std::string> Expanding; ///< response files that are being read
  size_t Next = 0;
};

} // namespace

CompilerCommand cuferry::parseCompilerCommand(llvm::ArrayRef<std::string> Words,
                                              StringRef Directory,
                                              llvm::vfs::FileSystem &FS,
                                              std::vector<CommandNote> &Notes) {
  return CommandParser(Directory, FS, Notes).run(Words);
}

std::vector<CommandOption>
cuferry::parseHostOptions(llvm::ArrayRef<std::string> Words,
                          std::vector<CommandNote> &Notes) {
  llvm::SmallVector<const char *> Raw;
  for (const std::string &W : Words)
    Raw.push_back(W.c_str());
  unsigned MissingIndex = 0, MissingCount = 0;
  llvm::opt::InputArgList Args = clang::getDriverOptTable().ParseArgs(
      Raw, MissingIndex, MissingCount,
      llvm::opt::Visibility(clang::options::ClangOption));
  std::vector<CommandOption> Out;
  size_t End = MissingCount ? MissingIndex : Words.size();
  for (auto I = Args.begin(), E = Args.end(); I != E; ++I) {
    const llvm::opt::Arg *A = *I;
    CommandOption O;
    unsigned Id = A->getOption().getUnaliasedOption().getID();
    if (Id == clang::options::OPT_INPUT) {
      O.What = CommandOption::Input;
    } else if (A->getOption().getKind() == llvm::opt::Option::UnknownClass) {
      O.What = CommandOption::Unknown;
      if (!isOfGccAlone(A->getSpelling()))
        Notes.push_back({unknown(A->getSpelling())});
    } else {
      O.What = CommandOption::Host;
      O.HostId = Id;
    }
    for (const char *V : A->getValues())
      O.Values.push_back(V);
    // As the words stand; Arg::render would normalise them.
    auto Following = std::next(I);
    size_t Stop = Following == E ? End : (*Following)->getIndex();
    for (size_t W = A->getIndex(); W < Stop; ++W)
      O.Words.push_back(Words[W]);
    if (O.What == CommandOption::Input && O.Values.front() == "-")
      continue;
    Out.push_back(std::move(O));
  }
  if (MissingCount) {
    Notes.push_back({withoutValue(Words[MissingIndex])});
    CommandOption O;
    O.What = CommandOption::Unknown;
    O.Words = {Words[MissingIndex]};
    Out.push_back(std::move(O));
  }
  return Out;
}
