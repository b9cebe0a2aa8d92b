//===- LoadRulePack.cpp - packs by name -----------------------------------===//

#include "Problems.h"
#include "RulePackBuilder.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <set>

namespace cuferry {

using llvm::StringRef;

static bool isPackName(StringRef Name) {
  return !Name.empty() && llvm::all_of(Name, [](char C) {
    return llvm::isAlnum(C) || C == '-' || C == '_';
  });
}

static bool isReadablePack(StringRef Folder, llvm::vfs::FileSystem &FS) {
  auto Status = FS.status(llvm::Twine(Folder) + "/pack.yaml");
  return Status && !Status->isDirectory();
}

std::vector<std::string> listRulePacks(llvm::ArrayRef<std::string> SearchPath,
                                       llvm::vfs::FileSystem &FS) {
  std::set<std::string> Names;
  for (StringRef Folder : SearchPath) {
    std::error_code EC;
    for (auto I = FS.dir_begin(Folder, EC),
              End = llvm::vfs::directory_iterator();
         !EC && I != End; I.increment(EC)) {
      StringRef Name = llvm::sys::path::filename(I->path());
      if (isPackName(Name) && isReadablePack(I->path(), FS))
        Names.insert(Name.str());
    }
  }
  return {Names.begin(), Names.end()};
}

namespace {

class Loader {
public:
  Loader(llvm::ArrayRef<std::string> SearchPath, StringRef Sdk, StringRef Arch,
         llvm::vfs::FileSystem &FS, std::vector<RuleDiagnostic> &Diagnostics)
      : SearchPath(SearchPath), Sdk(Sdk), Arch(Arch), FS(FS),
        Diagnostics(Diagnostics) {}

  /// Reads \p Name and, first to last, everything that it extends. \p From and
  /// \p At: where it is asked for.
  void load(StringRef Name, StringRef From, Position At) {
    if (llvm::is_contained(Stack, Name)) {
      std::string Cycle;
      for (StringRef Step : llvm::ArrayRef<std::string>(Stack).drop_until(
               [&](StringRef S) { return S == Name; }))
        Cycle += Step.str() + " -> ";
      error(From, At,
            textOf("packs extend each other: {0}", "规则包循环扩展：{0}",
                   Cycle + Name.str()));
      return;
    }
    if (Packs.count(Name.str()))
      return;
    auto Folder = findFolder(Name);
    if (!Folder) {
      auto Known = listRulePacks(SearchPath, FS);
      std::vector<StringRef> Refs(Known.begin(), Known.end());
      error(From, At,
            textOf("no rule pack '{0}'{1}{2}", "没有规则包“{0}”{1}{2}", Name,
                   didYouMean(Name, Refs),
                   SearchPath.empty()
                       ? Text()
                       : textOf(" (searched: {0})", "（已搜索：{0}）",
                                llvm::join(SearchPath, ", "))));
      return;
    }
    Stack.push_back(Name.str());
    // References into the map stay valid while others are added.
    PackContents &Pack =
        Packs
            .emplace(Name.str(),
                     readPackFolder(Name, *Folder, Sdk, Arch, FS, Diagnostics))
            .first->second;
    for (const LocatedString &Base : Pack.Extends)
      load(Base.Value, Pack.ManifestPath, Base.At);
    Stack.pop_back();
  }

  /// The pack \p Name with what it extends, nearest first; in between, in the
  /// order in which `extends` lists them.
  std::shared_ptr<const RulePack> build(StringRef Name, StringRef Sdk) {
    RulePackBuilder Builder;
    std::vector<std::string> Level = {Name.str()};
    std::set<std::string> Seen = {Name.str()};
    for (unsigned Depth = 0; !Level.empty(); ++Depth) {
      std::vector<std::string> Next;
      for (const std::string &Current : Level) {
        PackContents &Pack = Packs.at(Current);
        for (const LocatedString &Base : Pack.Extends)
          if (Seen.insert(Base.Value).second)
            Next.push_back(Base.Value);
        Builder.add(std::move(Pack), Depth);
      }
      Level = std::move(Next);
    }
    return Builder.finish(Sdk);
  }

  /// The SDK version meant by \p Wanted, which may be empty.
  std::string chooseSdk(StringRef Name, StringRef Wanted) {
    const PackContents &Pack = Packs.at(Name.str());
    const std::vector<std::string> &Known = Pack.SdkVersions;
    if (Wanted.empty())
      return Known.empty() ? "" : Known.back();
    if (!llvm::is_contained(Known, Wanted))
      error("", {},
            textOf("pack '{0}' does not know SDK version '{1}'; it knows {2}",
                   "规则包“{0}”没有 SDK 版本“{1}”，已有：{2}", Name, Wanted,
                   Known.empty() ? Text{"none", "无"}
                                 : Text{llvm::join(Known, ", "), ""}));
    return Wanted.str();
  }

  /// Says so when the pack \p Name knows no kind of chip \p Wanted.
  void checkArch(StringRef Name, StringRef Wanted) {
    const PackContents &Pack = Packs.at(Name.str());
    if (!Wanted.empty() && !Pack.ArchAliases.count(Wanted.str()))
      error("", {},
            textOf("pack '{0}' does not know arch '{1}'; it knows {2}",
                   "规则包“{0}”没有架构“{1}”，已有：{2}", Name, Wanted,
                   Pack.ArchNames.empty()
                       ? Text{"none", "无"}
                       : Text{llvm::join(Pack.ArchNames, ", "), ""}));
  }

private:
  void error(StringRef File, Position At, Text Message) {
    Diagnostics.push_back(
        {File.str(), At.Line, At.Column, true, std::move(Message)});
  }

  std::optional<std::string> findFolder(StringRef Name) {
    if (!isPackName(Name))
      return std::nullopt;
    for (const std::string &Root : SearchPath) {
      std::string Folder = Root + "/" + Name.str();
      if (isReadablePack(Folder, FS))
        return Folder;
    }
    return std::nullopt;
  }

  llvm::ArrayRef<std::string> SearchPath;
  StringRef Sdk, Arch;
  llvm::vfs::FileSystem &FS;
  std::vector<RuleDiagnostic> &Diagnostics;
  std::map<std::string, PackContents> Packs;
  std::vector<std::string> Stack;
};

} // namespace

PackLoad loadRulePack(StringRef Name, llvm::ArrayRef<std::string> SearchPath,
                      llvm::vfs::FileSystem &FS, StringRef Sdk,
                      StringRef Arch) {
  PackLoad Out;
  auto HasErrors = [&] {
    return llvm::any_of(Out.Diagnostics,
                        [](const RuleDiagnostic &D) { return D.IsError; });
  };
  Loader L(SearchPath, Sdk, Arch, FS, Out.Diagnostics);
  L.load(Name, "", {});
  if (HasErrors())
    return Out;
  std::string Version = L.chooseSdk(Name, Sdk);
  L.checkArch(Name, Arch);
  if (!HasErrors())
    Out.Pack = L.build(Name, Version);
  return Out;
}

} // namespace cuferry
