//===- PackReader.cpp - the folder of one pack ----------------------------===//

#include "PackReader.h"
#include "BuildReader.h"
#include "Keys.h"
#include "Quantity.h"
#include "SdkRange.h"
#include "SectionReader.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace cuferry {

using llvm::StringRef;

namespace {

class FolderReader {
public:
  FolderReader(StringRef Name, StringRef Folder, StringRef Sdk, StringRef Arch,
               llvm::vfs::FileSystem &FS,
               std::vector<RuleDiagnostic> &Diagnostics)
      : Folder(Folder), Sdk(Sdk), Arch(Arch), FS(FS), Diagnostics(Diagnostics) {
    Pack.Name = Name.str();
  }

  PackContents read() {
    for (StringRef File : fileNames())
      readFile(File);
    readHelperHeaders();
    return std::move(Pack);
  }

private:
  std::string pathOf(StringRef File) const {
    return (llvm::Twine(Folder) + "/" + File).str();
  }

  /// pack.yaml first: the others build on what it says.
  std::vector<std::string> fileNames() {
    std::vector<std::string> Names;
    std::error_code EC;
    for (auto I = FS.dir_begin(Folder, EC),
              End = llvm::vfs::directory_iterator();
         !EC && I != End; I.increment(EC)) {
      StringRef Name = llvm::sys::path::filename(I->path());
      if (Name.ends_with(".yaml") && Name != "pack.yaml" &&
          I->type() != llvm::sys::fs::file_type::directory_file)
        Names.push_back(Name.str());
    }
    if (EC)
      Diagnostics.push_back({Folder, 0, 0, true,
                             textOf("cannot list the folder: {0}",
                                    "无法列出文件夹：{0}", systemText(EC))});
    llvm::sort(Names);
    Names.insert(Names.begin(), "pack.yaml");
    return Names;
  }

  /// Everything below include/, for what migrated code includes.
  void readHelperHeaders() {
    // Absolute: an overlay answers with paths that do not begin as a relative
    // one was asked for.
    llvm::SmallString<256> Root(pathOf("include"));
    FS.makeAbsolute(Root);
    llvm::sys::path::remove_dots(Root, /*remove_dot_dot=*/true);
    std::error_code EC;
    for (llvm::vfs::recursive_directory_iterator I(FS, Root, EC), End;
         !EC && I != End; I.increment(EC)) {
      if (I->type() == llvm::sys::fs::file_type::directory_file)
        continue;
      std::string Path = I->path().str();
      auto Buffer = FS.getBufferForFile(Path);
      if (Buffer)
        Pack.HelperHeaders[Path.substr(Root.size() + 1)] =
            (*Buffer)->getBuffer().str();
      else
        Diagnostics.push_back(
            {Path, 0, 0, true,
             textOf("cannot read the file: {0}", "无法读取文件：{0}",
                    systemText(Buffer.getError()))});
    }
  }

  void readFile(StringRef File) {
    std::string Path = pathOf(File);
    Problems P(Diagnostics, Path);
    auto Buffer = FS.getBufferForFile(Path);
    if (!Buffer) {
      P.error({}, "cannot read the file: {0}", "无法读取文件：{0}",
              systemText(Buffer.getError()));
      return;
    }
    auto Root = parseYaml((*Buffer)->getBuffer(), P);
    if (!Root)
      return;
    bool IsManifest = File == "pack.yaml";
    if (!checkMapping(*Root, File,
                      IsManifest ? llvm::ArrayRef<StringRef>(keys::Pack)
                                 : llvm::ArrayRef<StringRef>(keys::File),
                      P))
      return;
    checkSchema(*Root, P);
    if (IsManifest)
      readManifest(*Root, P);
    FileContext In{
        P,        Pack.Name,      File.str(), std::nullopt, Pack.SdkVersions,
        Pack.Sdk, Pack.ArchNames, Pack.Arch};
    if (!IsManifest) {
      if (!isSelected(*Root, In))
        return;
      readFacts(*Root, P);
    }
    if (const YamlNode *V = Root->find("evidence"))
      In.DefaultEvidence = readEvidence(*V, P);
    if (const YamlNode *V = Root->find("library"))
      readString(*V, "library", P);
    if (const YamlNode *V = Root->find("naming"))
      readNamings(*V, In, Pack.Namings);
    if (const YamlNode *V = Root->find("headers"))
      readHeaders(*V, In, Pack.Headers);
    if (const YamlNode *V = Root->find("features"))
      readFeatures(*V, In, Pack.Features);
    if (const YamlNode *V = Root->find("build"))
      readBuild(*V, In, Pack.Build);
    if (const YamlNode *V = Root->find("dossiers"))
      readDossiers(*V, In, Pack.Dossiers);
    if (const YamlNode *V = Root->find("rules"))
      readRules(*V, In, Pack.Rules);
    if (const YamlNode *V = Root->find("examples"))
      readExamples(*V, In, Pack.Examples);
  }

  void checkSchema(const YamlNode &Root, Problems &P) {
    const YamlNode *Schema = Root.find("schema");
    if (!Schema)
      P.error(Root.At, "the file must begin with 'schema: 1'",
              "文件必须以“schema: 1”开头");
    else if (readString(*Schema, "schema", P) != "1" &&
             Schema->What == YamlNode::Scalar)
      P.error(Schema->At, "schema {0} is not known to this cuferry; it knows 1",
              "本版 cuferry 不支持 schema {0}，只支持 1", Schema->Value);
  }

  void readManifest(const YamlNode &Root, Problems &P) {
    Pack.ManifestPath = pathOf("pack.yaml");
    for (StringRef Key : {"pack", "title", "model"})
      if (!Root.find(Key))
        P.error(Root.At, "pack.yaml has no '{0}'", "pack.yaml 缺少“{0}”", Key);
    if (const YamlNode *V = Root.find("pack"))
      if (std::string Name = readString(*V, "pack", P); Name != Pack.Name)
        P.error(V->At, "the pack is called '{0}', but its folder '{1}'",
                "规则包名为“{0}”，但其文件夹名为“{1}”", Name, Pack.Name);
    if (const YamlNode *V = Root.find("version"))
      Pack.Version = readString(*V, "version", P);
    if (const YamlNode *V = Root.find("title"))
      Pack.Title = readText(*V, "title", P);
    if (const YamlNode *V = Root.find("model"))
      if (auto Word = readWord(*V, "model", keys::Models, P))
        Pack.Model = keys::Models[*Word].str();
    if (const YamlNode *V = Root.find("cuda"))
      Pack.Cuda = readString(*V, "cuda", P);
    if (const YamlNode *V = Root.find("extends"))
      Pack.Extends = readStrings(*V, "extends", P);
    if (const YamlNode *V = Root.find("abstract"))
      Pack.IsAbstract = readBool(*V, "abstract", P);
    if (const YamlNode *V = Root.find("sdk"))
      readSdk(*V, P);
    if (const YamlNode *V = Root.find("arch"))
      readArch(*V, P);
    readFacts(Root, P);
  }

  /// What pack.yaml says of the ecosystem, and another file for some version of
  /// the SDK or kind of chip; that one's word counts more.
  void readFacts(const YamlNode &Root, Problems &P) {
    if (const YamlNode *V = Root.find("implicit-include"))
      Pack.ImplicitIncludes = readBracketedHeaders(*V, "implicit-include", P);
    if (const YamlNode *V = Root.find("compiler"))
      readCompiler(*V, P);
    for (auto [Key, Target] :
         {std::pair<StringRef, std::map<std::string, std::string> *>(
              "files", &Pack.Files),
          {"libraries", &Pack.Libraries},
          {"environment", &Pack.Environment},
          {"device", &Pack.Device}})
      if (const YamlNode *V = Root.find(Key))
        for (auto &[Name, Value] : readStringMap(*V, Key, P))
          (*Target)[Name] = Value;
    if (const YamlNode *V = Root.find("device"))
      for (const YamlEntry &Entry : V->Entries)
        if (Entry.Value.What == YamlNode::Scalar &&
            !quantity(Entry.Value.Value))
          P.error(Entry.Value.At, "'{0}' is no number: '{1}'",
                  "“{0}”不是数字：“{1}”", Entry.Key, Entry.Value.Value);
    if (const YamlNode *V = Root.find("files"))
      for (const YamlEntry &Entry : V->Entries)
        if (!isExtension(Entry.Key) || !isExtension(Entry.Value.Value))
          P.error(Entry.At, "'files' maps extensions such as '.cu: .mu'",
                  "“files”是扩展名之间的映射，例如“.cu: .mu”");
  }

  static bool isExtension(StringRef Text) {
    return Text.size() > 1 && Text.starts_with(".") &&
           Text.find_first_of("/\\\n") == StringRef::npos;
  }

  void readSdk(const YamlNode &N, Problems &P) {
    if (!checkMapping(N, "sdk", keys::Sdk, P))
      return;
    if (const YamlNode *V = N.find("name"))
      Pack.SdkName = readString(*V, "name", P);
    else
      P.error(N.At, "'sdk' has no 'name'", "“sdk”缺少“name”");
    if (const YamlNode *V = N.find("versions"))
      for (LocatedString &S : readStrings(*V, "versions", P))
        Pack.SdkVersions.push_back(std::move(S.Value));
    if (llvm::is_contained(Pack.SdkVersions, Sdk))
      Pack.Sdk = Sdk;
    else if (!Pack.SdkVersions.empty())
      Pack.Sdk = Pack.SdkVersions.back();
  }

  /// `arch: { ascend910b: [a2, a3], ascend950: [] }`: the kinds of chips and
  /// what else they are called.
  void readArch(const YamlNode &N, Problems &P) {
    if (N.What != YamlNode::Mapping || N.Entries.empty()) {
      P.error(N.At, "'arch' must be a mapping {{ name: [other names] }",
              "“arch”必须是映射 {{ 名称: [其他名称] }");
      return;
    }
    for (const YamlEntry &Entry : N.Entries) {
      Pack.ArchNames.push_back(Entry.Key);
      std::vector<LocatedString> All;
      if (Entry.Value.What != YamlNode::Null)
        All = readStrings(Entry.Value, Entry.Key, P);
      All.push_back({Entry.Key, Entry.At});
      for (const LocatedString &Alias : All)
        if (!Pack.ArchAliases.try_emplace(Alias.Value, Entry.Key).second)
          P.error(Alias.At, "two kinds of chips are called '{0}'",
                  "有两类芯片都名为“{0}”", Alias.Value);
    }
    auto Chosen = Pack.ArchAliases.find(Arch);
    Pack.Arch = Chosen == Pack.ArchAliases.end() ? Pack.ArchNames.front()
                                                 : Chosen->second;
  }

  void readCompiler(const YamlNode &N, Problems &P) {
    if (!checkMapping(N, "compiler", keys::Compiler, P))
      return;
    for (StringRef Key : {"command", "arch", "host-flags", "device-link"})
      if (const YamlNode *V = N.find(Key))
        Pack.Compiler[Key.str()] = readString(*V, Key, P);
    if (const YamlNode *V = N.find("flags"))
      for (auto &[Flag, Target] : readStringMap(*V, "flags", P))
        Pack.CompilerFlags[Flag] = Target;
  }

  std::string Folder, Sdk, Arch;
  llvm::vfs::FileSystem &FS;
  std::vector<RuleDiagnostic> &Diagnostics;
  PackContents Pack;
};

} // namespace

PackContents readPackFolder(StringRef Name, StringRef Folder, StringRef Sdk,
                            StringRef Arch, llvm::vfs::FileSystem &FS,
                            std::vector<RuleDiagnostic> &Diagnostics) {
  return FolderReader(Name, Folder, Sdk, Arch, FS, Diagnostics).read();
}

} // namespace cuferry
