#include "MigratedUnit.h"
#include "../Project/LoadFile.h"
#include "IncludeClosure.h"
#include "LineMap.h"
#include "cuferry/Lines.h"
#include "cuferry/Migrate.h"
#include "cuferry/Report.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace json = llvm::json;
namespace path = llvm::sys::path;

FolderInUse::~FolderInUse() { ::close(Handle); }

namespace {

std::string hashOf(StringRef Content) {
  llvm::XXH128_hash_t H =
      llvm::xxh3_128bits(llvm::arrayRefFromStringRef(Content));
  return llvm::utohexstr(H.high64, /*LowerCase=*/true, 16) +
         llvm::utohexstr(H.low64, /*LowerCase=*/true, 16);
}

/// Of a file's bytes; "" when there is no such file.
std::string hashOfFile(StringRef File) {
  auto Buffer = llvm::MemoryBuffer::getFile(File, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  return Buffer ? hashOf((*Buffer)->getBuffer()) : "";
}

std::string below(StringRef Folder, StringRef Name) {
  llvm::SmallString<256> P(Folder);
  path::append(P, Name);
  return P.str().str();
}

/// JSON is UTF-8, paths need not be.
std::string utf8(StringRef Text) {
  return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
}

json::Object toJson(const Text &T) {
  return json::Object{{"en", utf8(T.En)}, {"zh", utf8(T.Zh)}};
}

Text textFrom(const json::Object &O) {
  return {O.getString("en").value_or("").str(),
          O.getString("zh").value_or("").str()};
}

class UnitMaker {
public:
  UnitMaker(const UnitRequest &R, const RulePack &Pack) : R(R), Pack(Pack) {
    std::string Key = CUFERRY_VERSION + std::string("\0", 1) + R.PackStamp;
    auto Add = [&Key](StringRef Part) {
      Key += '\0';
      Key += Part;
    };
    for (StringRef Part :
         {StringRef(Pack.Name), StringRef(Pack.Sdk), StringRef(Pack.Arch),
          StringRef(R.Root), StringRef(R.Unit.File),
          StringRef(R.Unit.Directory), StringRef(R.Unit.Standard),
          StringRef(R.Unit.CudaArch), StringRef(R.Headers.ToolkitPath)})
      Add(Part);
    Add(std::to_string(static_cast<int>(R.Unit.Language)));
    for (const std::string &F : R.Unit.Flags)
      Add(F);
    Add("");
    for (const std::string &W : R.CommandLine)
      Add(W);
    Entry = below(R.Cache, hashOf(Key).substr(0, 16));
  }

  llvm::Expected<MigratedUnit> run() {
    if (std::error_code EC = fs::create_directories(Entry))
      return fileError(Entry, EC);
    MigratedUnit Found;
    if (lookUp(Found)) {
      Found.WasCached = true;
      return Found;
    }
    if (llvm::Error E = make())
      return std::move(E);
    // Through the manifest, so that both ways give the same.
    if (!lookUp(Found))
      return textError({R.Unit.File + ": changed while it was being migrated",
                        R.Unit.File + "：迁移过程中文件发生了变化"});
    return Found;
  }

private:
  /// Locks the tree \p Name against removal; null when it is not there.
  std::shared_ptr<FolderInUse> use(StringRef Name) const {
    std::string File = below(Entry, (Name + ".lock").str());
    int Handle = ::open(File.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (Handle < 0)
      return nullptr;
    auto Held = std::make_shared<FolderInUse>(Handle);
    if (::flock(Handle, LOCK_SH) != 0 || !fs::is_directory(below(Entry, Name)))
      return nullptr;
    return Held;
  }

  bool lookUp(MigratedUnit &Out) const {
    auto Buffer = llvm::MemoryBuffer::getFile(below(Entry, "manifest.json"));
    if (!Buffer)
      return false;
    llvm::Expected<json::Value> Root = json::parse((*Buffer)->getBuffer());
    if (!Root) {
      llvm::consumeError(Root.takeError());
      return false;
    }
    const json::Object *M = Root->getAsObject();
    const json::Array *Files = M ? M->getArray("files") : nullptr;
    const json::Array *Absent = M ? M->getArray("absent") : nullptr;
    auto Tree = M ? M->getString("tree") : std::nullopt;
    if (!Files || !Absent || !Tree)
      return false;
    for (const json::Value &F : *Files) {
      const json::Object *O = F.getAsObject();
      if (!O || hashOfFile(O->getString("path").value_or("")) !=
                    O->getString("hash").value_or("?"))
        return false;
    }
    for (const json::Value &A : *Absent)
      if (fs::exists(A.getAsString().value_or("")))
        return false;
    Out.InUse = use(*Tree);
    if (!Out.InUse)
      return false;
    std::string Base = below(Entry, *Tree);
    Out.Folder = below(Base, "tree");
    Out.Main = below(Out.Folder, M->getString("main").value_or(""));
    if (M->getBoolean("helpers").value_or(false))
      Out.Helpers = below(Base, "helpers");
    Out.Report = below(Base, "report.json");
    Out.HasCuda = M->getBoolean("cuda").value_or(true);
    for (const json::Value &F : *Files)
      if (auto InTree = F.getAsObject()->getString("output"))
        Out.Originals[below(Out.Folder, *InTree)] =
            F.getAsObject()->getString("path")->str();
    if (const json::Array *All = M->getArray("warnings"))
      for (const json::Value &V : *All)
        if (const json::Object *W = V.getAsObject())
          Out.Warnings.push_back(
              {W->getString("file").value_or("").str(),
               static_cast<unsigned>(W->getInteger("line").value_or(0)),
               static_cast<unsigned>(W->getInteger("column").value_or(0)),
               W->getString("id").value_or("").str(), textFrom(*W)});
    if (const json::Array *All = M->getArray("notes"))
      for (const json::Value &V : *All)
        if (const json::Object *N = V.getAsObject())
          Out.Notes.push_back(textFrom(*N));
    return true;
  }

  std::string projectPath(StringRef File) const {
    return File.drop_front(R.Root == "/" ? 1 : R.Root.size() + 1).str();
  }

  std::string absolute(StringRef Project) const {
    return below(R.Root, Project);
  }

  llvm::Error make() {
    auto Begin = std::time(nullptr);
    IncludeClosure Closure = includeClosure(R.Unit, R.Root);
    ProjectInputs In;
    In.Root = In.RootAsGiven = R.Root;
    In.Files = {projectPath(R.Unit.File)};
    for (const std::string &F : Closure.Files)
      if (F != R.Unit.File)
        In.Others.push_back(projectPath(F));
    In.Commands = {R.Unit};
    ProjectOptions Options;
    Options.Headers = R.Headers;
    Options.HeaderCache = R.HeaderCache;
    Options.Jobs = 1;
    ExtractedModel Extracted = extractModel(In, Options);
    const SourceModel &Model = Extracted.Model;
    Migration Result = migrate(Model, Pack);

    // What the text alone did not lead to, but the parser did, belongs too.
    std::map<std::string, size_t> InModel;
    for (size_t I = 0; I != Model.Files.size(); ++I) {
      InModel[Model.Files[I].Path] = I;
      Closure.Files.insert(absolute(Model.Files[I].Path));
    }
    std::vector<OutputFile> Out;
    json::Array Files, Warnings, Notes;
    std::string Everything, MainPath;
    bool HasCuda = false;
    for (const std::string &File : Closure.Files) {
      std::string Project = projectPath(File), Content, Path = Project;
      std::vector<Edit> Edits;
      if (auto It = InModel.find(Project); It != InModel.end()) {
        const SourceFile &Source = Model.Files[It->second];
        const FileMigration &M = Result.Files[It->second];
        Content = Source.Content;
        Path = M.OutputPath;
        Edits = M.Edits;
        HasCuda |= !Source.Mentions.empty() || isCudaName(Project);
        addWarnings(File, Content, M, Warnings);
      } else if (!loadFile(File, Content).empty()) {
        continue; // no text: an embedded picture, say
      }
      if (File == R.Unit.File)
        MainPath = Path = mainPath(Path);
      Everything += Path + '\0' + hashOf(Content) + '\0';
      Files.push_back(json::Object{{"path", utf8(File)},
                                   {"hash", hashOf(Content)},
                                   {"output", utf8(Path)}});
      Out.push_back({"tree/" + Path,
                     withLineDirectives(R.Spelled(File), Content, Edits),
                     std::nullopt, 0});
    }
    for (const OutputFile &Helper : helperOutputs(Result))
      Out.push_back(
          {"helpers/" +
               StringRef(Helper.Path).drop_front(HelperFolder.size() + 1).str(),
           Helper.Content, std::nullopt, 0});
    for (const RunNote &N : Extracted.Notes)
      Notes.push_back(toJson(
          N.File.empty() ? N.Message
                         : Text{N.File + ": " + N.Message.En,
                                N.File + "：" +
                                    (N.Message.Zh.empty() ? N.Message.En
                                                          : N.Message.Zh)}));
    Out.push_back(
        {"report.json", report(Model, Result, Begin), std::nullopt, 0});

    std::string Name = hashOf(Everything).substr(0, 16);
    if (llvm::Error E = place(Name, Out))
      return E;
    json::Array Absent;
    for (const std::string &A : Closure.Absent)
      Absent.push_back(utf8(A));
    json::Object Manifest{{"tree", Name},
                          {"main", utf8(MainPath)},
                          {"cuda", HasCuda},
                          {"helpers", !Result.HelperHeaders.empty()},
                          {"files", std::move(Files)},
                          {"absent", std::move(Absent)},
                          {"warnings", std::move(Warnings)},
                          {"notes", std::move(Notes)}};
    std::string Json;
    llvm::raw_string_ostream(Json) << json::Value(std::move(Manifest)) << "\n";
    if (llvm::Error E =
            writeFileAtomically(below(Entry, "manifest.json"), Json))
      return E;
    removeOthers(Name);
    return llvm::Error::success();
  }

  /// A source that nvcc took for CUDA in spite of its name gets one that the
  /// ecosystem's compiler takes for its own language.
  std::string mainPath(const std::string &Path) const {
    if (R.Unit.Language != SourceLanguage::Cuda || isCudaName(R.Unit.File))
      return Path;
    return Path + outputPath("x.cu", Pack).substr(1);
  }

  static void addWarnings(const std::string &File, StringRef Content,
                          const FileMigration &M, json::Array &Out) {
    Lines L(Content);
    for (const Finding &F : M.Findings) {
      if (F.Result != Outcome::Unsupported && F.Result != Outcome::Unmapped)
        continue;
      Lines::Position P = L.at(F.What.Place.Offset);
      json::Object O = toJson(F.Message);
      O["file"] = utf8(File);
      O["line"] = P.Line;
      O["column"] = P.Column;
      O["id"] = diagnosticName(F.Id);
      Out.push_back(std::move(O));
    }
  }

  std::string report(const SourceModel &Model, const Migration &Result,
                     std::time_t Begin) const {
    RunInfo Run;
    std::tm Parts;
    gmtime_r(&Begin, &Parts);
    char Buffer[32];
    std::strftime(Buffer, sizeof(Buffer), "%Y-%m-%dT%H:%M:%SZ", &Parts);
    Run.Started = Buffer;
    Run.Seconds = static_cast<double>(std::time(nullptr) - Begin);
    Run.Command = R.CommandLine;
    ReportInput Input{Model, Result, Run,
                      std::vector<bool>(Model.Files.size(), true)};
    std::string Json;
    llvm::raw_string_ostream OS(Json);
    writeJsonReport(Input, OS);
    return Json;
  }

  /// Makes the folder \p Name visible with all of \p Files in it at once.
  llvm::Error place(const std::string &Name,
                    const std::vector<OutputFile> &Files) const {
    std::string Final = below(Entry, Name);
    if (fs::is_directory(Final))
      return llvm::Error::success();
    llvm::SmallString<256> New;
    if (std::error_code EC =
            fs::createUniqueDirectory(below(Entry, "new"), New))
      return fileError(Entry, EC);
    llvm::Error E = writeTree(New, Files);
    std::error_code EC;
    if (!E)
      EC = fs::rename(New, Final);
    if (E || EC)
      fs::remove_directories(New);
    if (E)
      return E;
    // Another process may have been first; its folder holds the same.
    if (EC && !fs::is_directory(Final))
      return fileError(Final, EC);
    return llvm::Error::success();
  }

  /// Takes away the trees of earlier contents that no process uses.
  void removeOthers(StringRef Name) const {
    std::error_code EC;
    for (fs::directory_iterator I(Entry, EC), End; I != End && !EC;
         I.increment(EC)) {
      StringRef Other = path::filename(I->path());
      // One that is still being made ("new-..") has no lock yet.
      if (Other == Name || !llvm::all_of(Other, llvm::isHexDigit) ||
          Other.size() != Name.size())
        continue;
      int Handle = ::open((I->path() + ".lock").c_str(),
                          O_RDWR | O_CREAT | O_CLOEXEC, 0666);
      if (Handle < 0)
        continue;
      if (::flock(Handle, LOCK_EX | LOCK_NB) == 0)
        fs::remove_directories(I->path());
      ::close(Handle);
    }
  }

  const UnitRequest &R;
  const RulePack &Pack;
  std::string Entry;
};

} // namespace

llvm::Expected<MigratedUnit> cuferry::migratedUnit(const UnitRequest &Request,
                                                   const RulePack &Pack) {
  return UnitMaker(Request, Pack).run();
}
