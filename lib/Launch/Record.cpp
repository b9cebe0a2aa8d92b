#include "cuferry/Record.h"
#include "../Frontend/CompilerCommand.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <chrono>
#include <set>
#include <thread>

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace json = llvm::json;
namespace path = llvm::sys::path;

/// Launchers are started like compilers, and what they start is theirs.
static bool isLauncherName(StringRef Program) {
  return llvm::is_contained({"ccache", "sccache", "distcc", "icecc"},
                            path::filename(Program));
}

/// Sources that a configure step or a compiler makes for itself.
static bool isCheck(StringRef File) {
  return File.contains("/CMakeFiles/CMakeScratch/") ||
         File.contains("/CMakeFiles/CMakeTmp/") ||
         File.contains("/CompilerIdC") || File.contains("/CompilerIdCUDA/") ||
         path::filename(File).starts_with("conftest.") ||
         path::filename(File).starts_with("tmpxft_") ||
         path::filename(File).contains(".cudafe1.") ||
         path::filename(File).starts_with("CMakeCUDACompilerABI") ||
         File.contains("/meson-private/") || File.contains("/meson-logs/");
}

/// What compilers are tried on: cc -x c -c /dev/null.
static bool isDevice(StringRef File) { return File.starts_with("/dev/"); }

/// Only preprocesses or lists dependencies.
static bool compiles(const CompilerCommand &C) {
  namespace options = clang::options;
  for (const CommandOption &O : C.Options) {
    if (O.What == CommandOption::Nvcc &&
        llvm::is_contained({NvccOptionId::Preprocess, NvccOptionId::M,
                            NvccOptionId::MM, NvccOptionId::DryRun},
                           O.Option->Id))
      return false;
    if (O.What == CommandOption::Host &&
        llvm::is_contained({options::OPT_E, options::OPT_M, options::OPT_MM,
                            options::OPT__HASH_HASH_HASH},
                           static_cast<options::ID>(O.HostId)))
      return false;
  }
  return true;
}

/// nvcc's own calls of the host compiler say so; its shell between the two is
/// not among the events.
static bool isStartedByNvcc(llvm::ArrayRef<std::string> Words) {
  return llvm::any_of(Words, [](StringRef W) {
    return W == "-D__CUDACC__" || W.starts_with("-D__CUDA_ARCH_LIST__=") ||
           W.starts_with("-D__CUDA_ARCH__=");
  });
}

static std::string outputOf(const CompilerCommand &C) {
  for (const CommandOption &O : C.Options)
    if ((O.What == CommandOption::Nvcc &&
         O.Option->Id == NvccOptionId::Output) ||
        (O.What == CommandOption::Host && O.HostId == clang::options::OPT_o))
      return O.Values.front();
  return "";
}

namespace {

/// Takes Bear's events as they come.
class EventReader {
public:
  EventReader() : Files(llvm::vfs::getRealFileSystem()) {}

  /// What has been written since the last call; lines may come in parts.
  void read(StringRef More) {
    Pending += More;
    size_t Next = 0;
    for (size_t End = Pending.find('\n'); End != std::string::npos;
         End = Pending.find('\n', Next)) {
      event(StringRef(Pending).slice(Next, End));
      Next = End + 1;
    }
    Pending.erase(0, Next);
  }

  std::vector<RecordedCommand> Commands;

private:
  void event(StringRef Line) {
    llvm::Expected<json::Value> Event = json::parse(Line);
    if (!Event) {
      llvm::consumeError(Event.takeError());
      return;
    }
    const json::Object *Root = Event->getAsObject();
    const json::Object *Started = Root ? Root->getObject("started") : nullptr;
    const json::Object *E = Started ? Started->getObject("execution") : nullptr;
    if (!E)
      return;
    int64_t Pid = Started->getInteger("pid").value_or(0);
    int64_t Parent = Started->getInteger("ppid").value_or(0);
    std::vector<std::string> Words;
    if (const json::Array *Arguments = E->getArray("arguments"))
      for (const json::Value &A : *Arguments)
        Words.push_back(A.getAsString().value_or("").str());
    if (OfCompilers.count(Parent)) {
      OfCompilers.insert(Pid);
      return;
    }
    OfCompilers.erase(Pid); // the number of a process that has ended
    if (Words.empty() ||
        !(isCompiler(Words[0]) || path::filename(Words[0]) == "cuferry" ||
          isLauncherName(Words[0])))
      return;
    OfCompilers.insert(Pid);
    if (!isStartedByNvcc(Words))
      compilation(Words, E->getString("working_dir").value_or("").str());
  }

  void compilation(const std::vector<std::string> &Words,
                   const std::string &Directory) {
    std::vector<CommandNote> Notes;
    CompilerCommand C = parseCompilerCommand(Words, Directory, *Files, Notes);
    if (C.Program.empty() || !compiles(C) || isCheck(Directory + "/"))
      return;
    // With response files read: a build may delete its own.
    std::vector<std::string> Full = C.Launchers;
    Full.push_back(C.Program);
    for (const CommandOption &O : C.Options)
      Full.insert(Full.end(), O.Words.begin(), O.Words.end());
    for (const CompileUnit &U : unitsOfCommand(Full, Directory, *Files, Notes))
      if (!isCheck(U.File) && !isDevice(U.File))
        Commands.push_back({Directory, U.File, Full, outputOf(C)});
  }

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  std::set<int64_t> OfCompilers; ///< processes whose children do not count
  std::string Pending;
};

} // namespace

std::vector<RecordedCommand> cuferry::recordedCommands(StringRef Events) {
  EventReader Reader;
  Reader.read(Events);
  return std::move(Reader.Commands);
}

std::string
cuferry::writeCompileCommands(llvm::ArrayRef<RecordedCommand> Commands,
                              StringRef Earlier) {
  auto Key = [](StringRef Directory, StringRef File, StringRef Output) {
    return absoluteIn(Directory, File) + '\0' +
           (Output.empty() ? "" : absoluteIn(Directory, Output));
  };
  llvm::StringSet<> New;
  for (const RecordedCommand &C : Commands)
    New.insert(Key(C.Directory, C.File, C.Output));
  json::Array Out;
  if (llvm::Expected<json::Value> Old = json::parse(Earlier)) {
    if (const json::Array *Entries = Old->getAsArray())
      for (const json::Value &V : *Entries) {
        const json::Object *O = V.getAsObject();
        if (O && !New.contains(Key(O->getString("directory").value_or(""),
                                   O->getString("file").value_or(""),
                                   O->getString("output").value_or(""))))
          Out.push_back(V);
      }
  } else {
    llvm::consumeError(Old.takeError());
  }
  auto Utf8 = [](StringRef Text) {
    return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
  };
  for (const RecordedCommand &C : Commands) {
    json::Array Arguments;
    for (const std::string &A : C.Arguments)
      Arguments.push_back(Utf8(A));
    json::Object O{{"directory", Utf8(C.Directory)},
                   {"file", Utf8(C.File)},
                   {"arguments", std::move(Arguments)}};
    if (!C.Output.empty())
      O["output"] = Utf8(C.Output);
    Out.push_back(std::move(O));
  }
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << llvm::formatv("{0:2}\n", json::Value(std::move(Out)));
  return Text;
}

llvm::Expected<RecordOutcome>
cuferry::record(llvm::ArrayRef<std::string> Command,
                const RecordOptions &Options) {
  auto Bear = llvm::sys::findProgramByName("bear");
  if (!Bear)
    return textError(
        {"Bear, which watches the build, is not installed: apt install bear "
         "(Debian, Ubuntu), dnf install bear (Fedora, openEuler)",
         "需要 Bear 来观察构建，但未安装：apt install bear（Debian、"
         "Ubuntu），dnf install bear（Fedora、openEuler）"});
  llvm::SmallString<256> Events;
  if (std::error_code EC =
          fs::createTemporaryFile("cuferry-record", "json", Events))
    return fileError(Events, EC);
  std::vector<StringRef> Line = {*Bear, "intercept", "--output", Events, "--"};
  Line.insert(Line.end(), Command.begin(), Command.end());
  std::string Message;
  bool CannotStart = false;
  llvm::sys::ProcessInfo Running = llvm::sys::ExecuteNoWait(
      *Bear, Line, std::nullopt, {}, 0, &Message, &CannotStart);
  if (CannotStart) {
    fs::remove(Events);
    return llvm::createStringError("%s: %s", Bear->c_str(), Message.c_str());
  }
  // Read as it grows: a response file may be gone when the build has ended.
  EventReader Reader;
  uint64_t Read = 0;
  auto ReadOn = [&] {
    auto File = fs::openNativeFileForRead(Events);
    if (!File)
      return llvm::consumeError(File.takeError());
    std::vector<char> Buffer(1 << 16);
    for (;;) {
      auto Count = fs::readNativeFileSlice(*File, Buffer, Read);
      if (!Count)
        llvm::consumeError(Count.takeError());
      else if (*Count) {
        Reader.read({Buffer.data(), *Count});
        Read += *Count;
        continue;
      }
      break;
    }
    fs::closeFile(*File);
  };
  RecordOutcome Out;
  for (;;) {
    llvm::sys::ProcessInfo Ended =
        llvm::sys::Wait(Running, /*SecondsToWait=*/0, &Message);
    ReadOn();
    if (Ended.Pid != 0) {
      Out.Status = Ended.ReturnCode;
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  // The events hold the whole environment of each process.
  fs::remove(Events);
  if (Out.Status < 0)
    return llvm::createStringError("%s: %s", Bear->c_str(), Message.c_str());
  std::vector<RecordedCommand> &Commands = Reader.Commands;
  Out.Commands = Commands.size();
  for (const RecordedCommand &C : Commands)
    Out.CudaCommands += isCudaName(C.File) ||
                        llvm::is_contained(C.Arguments, "cu") ||
                        llvm::is_contained(C.Arguments, "cuda");
  std::string Earlier;
  if (Options.Append)
    if (auto Old = llvm::MemoryBuffer::getFile(Options.Output))
      Earlier = (*Old)->getBuffer().str();
  if (llvm::Error E = writeFileAtomically(
          Options.Output, writeCompileCommands(Commands, Earlier)))
    return std::move(E);
  return Out;
}
