// The sources of a command: migrated out of the cache, their reports collected.

#include "LaunchSources.h"
#include "IncludeClosure.h"
#include "ProjectRoot.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace options = clang::options;
namespace path = llvm::sys::path;

static std::string rootOf(const LaunchRun &Run) {
  if (!Run.Options.Root.empty())
    return absoluteIn(Run.Directory, Run.Options.Root);
  return Run.Units.empty() ? std::string() : projectRootOf(Run.Units);
}

static std::string packStamp(const LaunchRun &Run) {
  std::string Out;
  auto Add = [&Out](StringRef File) {
    fs::file_status Status;
    if (!fs::status(File, Status))
      Out += (File + ":" + llvm::Twine(Status.getSize()) + ":" +
              llvm::Twine(
                  Status.getLastModificationTime().time_since_epoch().count()) +
              ";")
                 .str();
  };
  Add(fs::getMainExecutable(nullptr, nullptr));
  for (const std::string &Folder : Run.Options.RulesPath) {
    std::vector<std::string> Found;
    std::error_code EC;
    for (fs::recursive_directory_iterator I(Folder, EC), End; I != End && !EC;
         I.increment(EC))
      if (fs::is_regular_file(I->path()))
        Found.push_back(I->path());
    llvm::sort(Found);
    for (const std::string &F : Found)
      Add(F);
  }
  return Out;
}

std::string cuferry::spelled(const LaunchRun &Run, StringRef File) {
  for (const std::string &S : Run.Plan.Sources)
    if (absoluteIn(Run.Directory, S) == File)
      return S;
  StringRef Best;
  std::string Out = File.str();
  auto Try = [&](StringRef As) {
    std::string Folder = absoluteIn(Run.Directory, As);
    if (isBelow(File, Folder) && Folder.size() > Best.size()) {
      Best = File.take_front(Folder.size());
      StringRef Rest = File.drop_front(Folder.size() + 1);
      llvm::SmallString<256> P(As == "." ? StringRef() : As);
      path::append(P, Rest);
      Out = P.str().str();
    }
  };
  for (const std::string &S : Run.Plan.Sources)
    Try(path::parent_path(S).empty() ? StringRef(".") : path::parent_path(S));
  for (const CommandOption &O : Run.Command.Options) {
    bool IsFolder =
        O.What == CommandOption::Nvcc
            ? O.Option->Id == NvccOptionId::IncludePath ||
                  O.Option->Id == NvccOptionId::SystemInclude
            : O.What == CommandOption::Host &&
                  llvm::is_contained({options::OPT_I, options::OPT_isystem,
                                      options::OPT_iquote},
                                     static_cast<options::ID>(O.HostId));
    if (IsFolder)
      for (const std::string &V : O.Values)
        Try(V);
  }
  return Out;
}

std::string cuferry::cacheFolder(const LaunchRun &Run) {
  std::string Cache =
      !Run.Options.Cache.empty()
          ? Run.Options.Cache
          : llvm::sys::Process::GetEnv("CUFERRY_CACHE_DIR").value_or("");
  return absoluteIn(Run.Directory, Cache.empty() ? ".cuferry" : Cache);
}

/// One for all packs: what CUDA declares does not depend on them.
static std::string headerCache(const LaunchRun &Run) {
  auto Set = llvm::sys::Process::GetEnv("CUFERRY_HEADER_CACHE");
  return Set && !Set->empty() ? absoluteIn(Run.Directory, *Set)
                              : cacheFolder(Run) + "/cuda-headers";
}

static int collectReport(const LaunchRun &Run, const UnitRequest &Request,
                         const MigratedUnit &M) {
  if (Run.Options.ReportFolder.empty() || !M.HasCuda)
    return 0;
  auto Report = llvm::MemoryBuffer::getFile(M.Report);
  if (!Report)
    return Run.fail(takeText(fileError(M.Report, Report.getError())), 4);
  // One source may be compiled twice: the folder of the cache tells them
  // apart.
  StringRef Entry =
      path::filename(path::parent_path(path::parent_path(M.Report)));
  std::string To =
      absoluteIn(Run.Directory, Run.Options.ReportFolder) +
      StringRef(Request.Unit.File).drop_front(Request.Root.size()).str() + "." +
      Entry.take_front(8).str() + ".json";
  auto There = llvm::MemoryBuffer::getFile(To);
  if (There && (*There)->getBuffer() == (*Report)->getBuffer())
    return 0;
  fs::create_directories(path::parent_path(To));
  if (llvm::Error E = writeFileAtomically(To, (*Report)->getBuffer()))
    return Run.fail(takeText(std::move(E)), 4);
  return 0;
}

/// What the compiler cannot know, in the form of its own warnings.
static void say(const LaunchRun &Run, const MigratedUnit &M) {
  if (Run.Options.Quiet || Run.Plan.Silent)
    return;
  for (const Text &N : M.Notes)
    Run.note(N);
  for (const LaunchWarning &W : M.Warnings)
    llvm::errs() << spelled(Run, W.File) << ":" << W.Line << ":" << W.Column
                 << ": warning: " << W.Message.in(Run.Options.Lang) << " ["
                 << W.Id << "]\n";
}

int cuferry::migrateSources(LaunchRun &Run) {
  Run.Root = rootOf(Run);
  std::string Cache = cacheFolder(Run);
  if (Run.Plan.At == Stage::Link && Run.Plan.Sources.empty())
    return 0;
  if (!fs::exists(Cache)) {
    // Never to be committed, wherever the build put it.
    if (std::error_code EC = fs::create_directories(Cache))
      return Run.fail(takeText(fileError(Cache, EC)), 4);
    if (llvm::Error E = writeFileAtomically(Cache + "/.gitignore", "*\n"))
      return Run.fail(takeText(std::move(E)), 4);
  }
  std::string Stamp = packStamp(Run);
  for (const std::string &Source : Run.Plan.Sources) {
    std::string File = absoluteIn(Run.Directory, Source);
    auto Unit = llvm::find_if(
        Run.Units, [&](const CompileUnit &U) { return U.File == File; });
    if (Unit == Run.Units.end())
      continue;
    if (!fs::is_regular_file(File))
      return Run.fail({Source + ": no such file", Source + "：没有该文件"}, 1);
    UnitRequest Request;
    Request.Unit = *Unit;
    Request.Root =
        isBelow(File, Run.Root) ? Run.Root : path::parent_path(File).str();
    Request.Cache = Cache + "/" + Run.Pack.Name;
    Request.HeaderCache = headerCache(Run);
    Request.Headers = Run.Options.Headers;
    Request.PackStamp = Stamp;
    Request.Spelled = [&Run](StringRef F) { return spelled(Run, F); };
    Request.CommandLine.assign(Run.Words.begin(), Run.Words.end());
    llvm::Expected<MigratedUnit> M = migratedUnit(Request, Run.Pack);
    if (!M)
      return Run.fail(takeText(M.takeError()), 4);
    if (int Status = collectReport(Run, Request, *M))
      return Status;
    say(Run, *M);
    Run.Migrated.emplace(Source, std::move(*M));
  }
  return 0;
}
