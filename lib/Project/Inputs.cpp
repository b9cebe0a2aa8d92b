// Which files a run is about.

#include "cuferry/BuildScripts.h"
#include "cuferry/Project.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {

/// The absolute path of \p P with the links among its folders resolved, so that
/// a file has one path however it is reached; a link as the last component
/// stays, it is the file's name. "a/b/" and "a/b" are one folder.
std::string absolute(StringRef P) {
  llvm::SmallString<256> Full(P), Real;
  fs::make_absolute(Full);
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  while (Full.size() > 1 && path::is_separator(Full.back()))
    Full.pop_back();
  if (fs::is_directory(Full))
    return fs::real_path(Full, Real) ? Full.str().str() : Real.str().str();
  if (fs::real_path(path::parent_path(Full), Real))
    return Full.str().str();
  path::append(Real, path::filename(Full));
  return Real.str().str();
}

/// The longest folder that all of \p Files are below.
std::string commonFolder(const std::vector<std::string> &Files) {
  std::string Common = path::parent_path(Files.front()).str();
  for (const std::string &F : Files)
    while (!Common.empty() && Common != "/" &&
           !(StringRef(F).starts_with(Common) && F.size() > Common.size() &&
             F[Common.size()] == '/'))
      Common = path::parent_path(Common).str();
  return Common.empty() ? "/" : Common;
}

class Collector {
public:
  explicit Collector(const ProjectOptions &Options) : Options(Options) {}

  llvm::Expected<ProjectInputs> run() {
    if (llvm::Error E = readCommands())
      return std::move(E);
    for (const std::string &P : Options.Paths)
      add(P);
    if (Found.empty() && In.Commands.empty() && Scripts.empty()) {
      if (In.Notes.empty())
        return textError({"no CUDA, C or C++ source among the inputs",
                          "输入中没有 CUDA、C 或 C++ 源文件"});
      Text Why;
      for (const RunNote &N : In.Notes) {
        std::string Break = Why.empty() ? "" : "\n";
        Why.En += Break + (N.File.empty() ? "" : N.File + ": ") +
                  N.Message.in(Language::English);
        Why.Zh += Break + (N.File.empty() ? "" : N.File + "：") +
                  N.Message.in(Language::Chinese);
      }
      return textError(Why);
    }
    chooseRoot();
    std::set<std::string> Files, Others, Builds;
    for (const std::string &F : Found)
      if (std::string R = relative(F); !R.empty())
        Files.insert(R);
    for (CompileUnit &U : In.Commands)
      if (std::string R = relative(U.File); !R.empty())
        Files.insert(R);
    for (const std::string &F : Rest)
      if (std::string R = relative(F); !R.empty())
        Others.insert(R);
    for (const std::string &F : Scripts)
      if (Options.BuildPath.empty() || StringRef(F).starts_with(In.Root + "/"))
        if (std::string R = relative(F); !R.empty())
          Builds.insert(R);
    In.Scripts.assign(Builds.begin(), Builds.end());
    In.Files.assign(Files.begin(), Files.end());
    In.Others.assign(Others.begin(), Others.end());
    return std::move(In);
  }

private:
  llvm::Error readCommands() {
    if (Options.BuildPath.empty())
      return llvm::Error::success();
    std::vector<CommandNote> Notes;
    auto FS = llvm::vfs::createPhysicalFileSystem();
    llvm::Expected<std::vector<CompileUnit>> Units =
        readCompileCommands(absolute(Options.BuildPath), *FS, Notes);
    if (!Units)
      return Units.takeError();
    // Given both, the paths choose among the database's files.
    std::vector<std::string> Wanted;
    for (const std::string &P : Options.Paths)
      Wanted.push_back(absolute(P));
    llvm::StringSet<> Said;
    for (CommandNote &N : Notes)
      if (Said.insert(N.Message.En).second)
        In.Notes.push_back({false, Options.BuildPath, N.Message});
    for (CompileUnit &U : *Units) {
      if (fs::exists(U.File) && !fs::is_regular_file(U.File))
        continue; // /dev/null: a check of the compiler
      U.File = absolute(U.File);
      for (size_t I = 0; I + 1 < U.Flags.size(); ++I)
        if (U.Flags[I] == "-I" || U.Flags[I] == "-iquote" ||
            U.Flags[I] == "-isystem")
          U.Flags[I + 1] = absolute(U.Flags[I + 1]);
      if (!Wanted.empty() && llvm::none_of(Wanted, [&](const std::string &W) {
            return U.File == W || StringRef(U.File).starts_with(W + "/");
          }))
        continue;
      if (!fs::exists(U.File)) {
        if (StringRef(U.File).starts_with(buildFolder() + "/"))
          In.Notes.push_back(
              {true,
               U.File,
               {"made by the build, and not there yet: build it once, then "
                "migrate",
                "由构建过程生成，目前尚不存在：请先构建一次再迁移"}});
        else
          In.Notes.push_back(
              {true,
               U.File,
               {"named in the compilation database, but not there",
                "编译数据库中列出，但文件不存在"}});
        continue;
      }
      U.Flags.insert(U.Flags.end(), Options.ExtraFlags.begin(),
                     Options.ExtraFlags.end());
      In.Commands.push_back(std::move(U));
    }
    llvm::stable_sort(In.Commands,
                      [](const CompileUnit &A, const CompileUnit &B) {
                        return A.File < B.File;
                      });
    if (In.Commands.empty() && Options.Paths.empty())
      return textError(
          {Options.BuildPath +
               ": no entry compiles a CUDA, C or C++ file that exists",
           Options.BuildPath + "：没有编译现存 CUDA、C 或 C++ 文件的条目"});
    return llvm::Error::success();
  }

  void add(const std::string &Given) {
    std::string Full = absolute(Given);
    fs::file_status Status;
    if (std::error_code EC = fs::status(Full, Status)) {
      In.Notes.push_back({true, Given, systemText(EC)});
      return;
    }
    if (Status.type() == fs::file_type::directory_file) {
      walk(Full);
      return;
    }
    if (Status.type() != fs::file_type::regular_file) {
      In.Notes.push_back(
          {true,
           Given,
           {"neither a file nor a folder", "既不是文件也不是文件夹"}});
      return;
    }
    if (Options.BuildScripts && scriptLanguageOf(Full) && !languageOf(Full))
      Scripts.push_back(Full);
    else
      Found.push_back(Full);
  }

  /// A folder that CMake builds in: what lies there is made, not written.
  static bool isBuildFolder(StringRef Folder) {
    return (fs::exists(Folder + "/CMakeCache.txt") &&
            !fs::exists(Folder + "/CMakeLists.txt")) ||
           (path::filename(Folder) == "CMakeFiles" &&
            fs::exists(path::parent_path(Folder) + "/CMakeCache.txt"));
  }

  /// A build script below a folder of the inputs.
  void addScript(StringRef P) {
    if (!Options.BuildScripts || !scriptLanguageOf(P))
      return;
    Scripts.push_back(P.str());
  }

  void walk(const std::string &Folder) {
    std::error_code EC;
    fs::recursive_directory_iterator I(Folder, EC, /*follow_symlinks=*/false),
        End;
    for (; I != End; I.increment(EC)) {
      if (EC) {
        In.Notes.push_back({true, I->path(), systemText(EC)});
        EC.clear();
        continue;
      }
      StringRef P = I->path();
      StringRef Name = path::filename(P);
      if (I->type() == fs::file_type::directory_file) {
        if (Name == ".git" || Name == ".svn" || Name == ".hg" ||
            Name == ".cuferry" || // migrated sources of `cuferry cc`
            llvm::is_contained(Options.ExcludedFolders, P)) {
          I.no_push();
          continue;
        }
        if (isBuildFolder(P)) {
          if (Name != "CMakeFiles")
            In.Notes.push_back({false,
                                P.str(),
                                {"a build of CMake's: passed over",
                                 "CMake 的构建目录：已略过"}});
          I.no_push();
          continue;
        }
        // The iterator itself passes over what it cannot open.
        std::error_code Closed;
        if (fs::directory_iterator(P, Closed); Closed)
          In.Notes.push_back({true, P.str(), systemText(Closed)});
        continue;
      }
      // A link to a folder is not entered (it may lead anywhere, or round in
      // circles); one to a file of the project is that file under another name.
      if (I->type() == fs::file_type::symlink_file) {
        if (!fs::is_regular_file(P))
          continue;
        llvm::SmallString<256> Real;
        if (!fs::real_path(P, Real) &&
            StringRef(Real).starts_with(Folder + "/")) {
          Rest.push_back(P.str());
          continue;
        }
      } else if (!fs::is_regular_file(P)) {
        if (languageOf(P) || isHeaderName(P))
          In.Notes.push_back(
              {true,
               P.str(),
               {"neither a file nor a folder", "既不是文件也不是文件夹"}});
        continue;
      }
      // With a build, its commands say what the sources are.
      if (!Options.BuildPath.empty()) {
        addScript(P);
      } else if (languageOf(P) || isHeaderName(P)) {
        Found.push_back(P.str());
      } else {
        addScript(P);
        Rest.push_back(P.str());
      }
    }
    if (EC)
      In.Notes.push_back({true, Folder, systemText(EC)});
  }

  std::string buildFolder() const {
    if (Options.BuildPath.empty())
      return "";
    std::string Full = absolute(Options.BuildPath);
    return fs::is_directory(Full) ? Full : path::parent_path(Full).str();
  }

  /// The folder that a build of the sources below \p Sources is of: the one
  /// that the build's own folder is in, or the checkout; empty when neither
  /// tells.
  std::string projectAround(StringRef Sources) const {
    std::string Build = buildFolder();
    if (Build.empty())
      return "";
    for (StringRef Up = Build; Up.size() > 1; Up = path::parent_path(Up))
      if (Sources == Up || Sources.starts_with((Up + "/").str()))
        return Up.str();
    for (StringRef Up = Sources; Up.size() > 1; Up = path::parent_path(Up))
      if (fs::exists(Up + "/.git"))
        return Up.str();
    return "";
  }

  /// Where a build's sources share no folder, most are the project's, which
  /// the build's own folder lies in, and the others somebody else's.
  void leaveOutOthers() {
    std::vector<std::string> All = Found;
    for (const CompileUnit &U : In.Commands)
      All.push_back(U.File);
    std::string Build = buildFolder();
    if (Build.empty() || All.empty() || commonFolder(All) != "/")
      return;
    for (StringRef Up = Build; Up.size() > 1; Up = path::parent_path(Up)) {
      auto IsElsewhere = [&](const CompileUnit &U) {
        return !StringRef(U.File).starts_with((Up + "/").str());
      };
      size_t Others = llvm::count_if(In.Commands, IsElsewhere);
      if (2 * Others > In.Commands.size())
        continue;
      for (const CompileUnit &U : In.Commands)
        if (IsElsewhere(U))
          In.Notes.push_back(
              {false,
               U.File,
               {"belongs to no project of this build: passed over (--root "
                "names the project)",
                "不属于此次构建的项目：已略过（可用 --root 指定项目）"}});
      llvm::erase_if(In.Commands, IsElsewhere);
      return;
    }
  }

  void chooseRoot() {
    if (!Options.Root.empty()) {
      In.Root = absolute(Options.Root);
      In.RootAsGiven = Options.Root;
      return;
    }
    if (Options.Paths.size() == 1 && Options.BuildPath.empty() &&
        fs::is_directory(Options.Paths.front())) {
      In.Root = absolute(Options.Paths.front());
      In.RootAsGiven = Options.Paths.front();
      return;
    }
    std::vector<std::string> All = Found;
    // With a build, scripts of folders do not say where the project is.
    if (Options.BuildPath.empty())
      All.insert(All.end(), Scripts.begin(), Scripts.end());
    leaveOutOthers();
    for (const CompileUnit &U : In.Commands)
      All.push_back(U.File);
    std::string Top = projectAround(commonFolder(All));
    // Headers that the build looks for within the project belong to it.
    for (const CompileUnit &U : In.Commands)
      for (size_t I = 0; I + 1 < U.Flags.size(); ++I)
        if (!Top.empty() && (U.Flags[I] == "-I" || U.Flags[I] == "-iquote") &&
            StringRef(U.Flags[I + 1]).starts_with(Top + "/") &&
            U.Flags[I + 1] != buildFolder() && fs::is_directory(U.Flags[I + 1]))
          All.push_back(U.Flags[I + 1] + "/.");
    In.Root = commonFolder(All);
    In.RootAsGiven = In.Root;
    llvm::SmallString<256> Cwd;
    if (!fs::current_path(Cwd)) {
      if (StringRef(In.Root) == Cwd)
        In.RootAsGiven = ".";
      else if (StringRef(In.Root).starts_with((Cwd + "/").str()))
        In.RootAsGiven = In.Root.substr(Cwd.size() + 1);
    }
  }

  std::string relative(const std::string &File) {
    StringRef F = File;
    if (In.Root == "/")
      return F.drop_front().str();
    if (F.consume_front(In.Root) && F.consume_front("/"))
      return F.str();
    In.Notes.push_back(
        {true,
         File,
         {"outside the root " + In.Root, "位于根目录之外：" + In.Root}});
    return "";
  }

  const ProjectOptions &Options;
  ProjectInputs In;
  std::vector<std::string> Found, Rest, Scripts;
};

} // namespace

llvm::Expected<ProjectInputs>
cuferry::collectInputs(const ProjectOptions &Options) {
  return Collector(Options).run();
}
