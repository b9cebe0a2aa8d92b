#include "Commands.h"
#include "ResolveNames.h"
#include "SnippetMigration.h"
#include "cuferry/RuleCheck.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

bool isKnownName(StringRef Name) {
  return Name == "launch" || vocabulary::find(Name) ||
         vocabulary::familyOf(Name);
}

void list(Shared &S) {
  auto FS = fileSystemWithRules();
  std::vector<std::string> Path = S.packSearchPath();
  for (const std::string &Name : listRulePacks(Path, *FS)) {
    PackLoad Load = loadRulePack(Name, Path, *FS);
    if (!Load.Pack) {
      llvm::outs() << Name << "\t(" << S.say({"has errors: ", "有错误："})
                   << "cuferry rules check " << Name << ")\n";
      continue;
    }
    llvm::outs() << Name << "\t" << Load.Pack->Model << "\t"
                 << Load.Pack->Title.in(S.language()) << "\t"
                 << Load.Pack->SdkName << " " << Load.Pack->Sdk << "\n";
  }
}

void show(Shared &S, const std::string &Name) {
  std::shared_ptr<const RulePack> Pack = loadPack(S, Name, "");
  if (!Pack)
    return;
  llvm::raw_ostream &OS = llvm::outs();
  OS << Pack->Name << ": " << Pack->Title.in(S.language()) << "\n";
  for (const Naming &N : Pack->namings())
    OS << "  " << N.From << " -> " << N.To
       << S.say({"  (naming, ", "  （命名规律，"}) << N.Origin.Pack << "/"
       << N.Origin.File << ":" << N.Origin.Line << ")\n";
  for (const HeaderRule &H : Pack->headers()) {
    OS << "  <" << H.Header << "> -> ";
    if (H.Unsupported)
      OS << S.say({"unsupported", "不支持"});
    else if (H.Keep)
      OS << S.say({"kept", "保留"});
    for (const std::string &T : H.Targets)
      OS << "<" << T << "> ";
    OS << "  (" << H.Origin.Pack << "/" << H.Origin.File << ":" << H.Origin.Line
       << ")\n";
  }
  for (const Rule &R : Pack->rules()) {
    OS << "  " << (R.Match ? R.Match->Name : R.Name);
    switch (R.Action) {
    case RuleAction::Rename:
      OS << " -> " << R.Target;
      break;
    case RuleAction::Regular:
      OS << S.say({": by naming, known to exist", "：按命名规律，已知存在"});
      break;
    case RuleAction::Rewrite:
      OS << S.say({"(..): rewritten", "(..)：改写"});
      break;
    case RuleAction::Keep:
      OS << S.say({": kept", "：保留"});
      break;
    case RuleAction::Unsupported:
      OS << S.say({": unsupported", "：不支持"});
      break;
    }
    OS << "  (" << R.Origin.Pack << "/" << R.Origin.File << ":" << R.Origin.Line
       << ")\n";
  }
}

std::vector<std::string> packsOrAll(Shared &S,
                                    const std::vector<std::string> &Given) {
  if (!Given.empty())
    return Given;
  auto FS = fileSystemWithRules();
  return listRulePacks(S.packSearchPath(), *FS);
}

/// SDK versions, newest first, each with every kind of chip.
std::vector<std::pair<std::string, std::string>>
variants(const RulePack &Pack) {
  std::vector<std::string> Versions = Pack.SdkVersions, Archs = Pack.ArchNames;
  if (Versions.empty())
    Versions.push_back("");
  if (Archs.empty())
    Archs.push_back("");
  std::vector<std::pair<std::string, std::string>> Out;
  for (const std::string &Version : llvm::reverse(Versions))
    for (const std::string &Arch : Archs)
      Out.push_back({Version, Arch});
  return Out;
}

void check(Shared &S, const std::vector<std::string> &Given) {
  unsigned Errors = 0, Warnings = 0;
  for (const std::string &Name : packsOrAll(S, Given)) {
    std::shared_ptr<const RulePack> Pack = loadPack(S, Name, "", "", &Errors);
    if (!Pack)
      continue;
    // What is wrong in one version of the SDK is wrong in the pack.
    llvm::StringSet<> Said;
    for (const auto &[Version, Arch] : variants(*Pack)) {
      if (Version != Pack->Sdk || Arch != Pack->Arch)
        Pack = loadPack(S, Name, Version, Arch, &Errors);
      if (!Pack)
        break;
      for (RuleDiagnostic &D : checkRules(*Pack, isKnownName)) {
        D.File = Name + "/" + D.File;
        if (!Said.insert(formatDiagnostic(D)).second)
          continue;
        (D.IsError ? Errors : Warnings) += 1;
        llvm::outs() << formatDiagnostic(D, S.language()) << "\n";
      }
    }
  }
  llvm::outs() << Errors << S.say({" errors, ", " 个错误，"}) << Warnings
               << S.say({" warnings", " 个警告"}) << "\n";
  if (Errors)
    S.Status = ExitUsage;
}

/// \p Code without the #include lines that it begins with.
StringRef withoutIncludes(StringRef Code) {
  while (Code.starts_with("#include"))
    Code = Code.split('\n').second;
  return Code;
}

/// An example is about a call or a name: it need not repeat the includes that
/// the result asks for.
bool isAsExpected(StringRef Got, StringRef After) {
  if (!After.contains("#include"))
    Got = withoutIncludes(Got);
  return Got.rtrim() == After.rtrim();
}

void resolve(Shared &S, const std::string &Name, const std::string &Sdk,
             const std::string &Arch) {
  std::shared_ptr<const RulePack> Pack = loadPack(S, Name, Sdk, Arch);
  if (!Pack)
    return;
  auto Names = llvm::MemoryBuffer::getSTDIN();
  if (!Names)
    return fail(S, ExitInput,
                {"standard input: " + Names.getError().message(),
                 "标准输入：" + Names.getError().message()});
  resolveNames((*Names)->getBuffer(), *Pack, llvm::outs());
}

void testExamples(Shared &S, const RulePack &Pack, unsigned &Passed,
                  unsigned &Failed) {
  for (const PackExample &E : Pack.Examples) {
    if (E.Origin.Pack != Pack.Name)
      continue; // tested with the pack that has it
    std::string Got = E.File.empty()
                          ? migrateSnippet(E.Before, Pack)
                          : migrateScriptSnippet(E.File, E.Before, Pack);
    bool Passes = E.File.empty()
                      ? isAsExpected(Got, E.After)
                      : StringRef(Got).rtrim() == StringRef(E.After).rtrim();
    if (Passes) {
      ++Passed;
      continue;
    }
    ++Failed;
    llvm::outs() << E.Origin.Pack << "/" << E.Origin.File << ":"
                 << E.Origin.Line << S.say({": example fails", "：示例未通过"})
                 << (Pack.Arch.empty() ? "" : " (--arch " + Pack.Arch + ")")
                 << S.say({"\n  before:   ", "\n  原文：  "}) << E.Before
                 << S.say({"\n  expected: ", "\n  应为：  "}) << E.After
                 << S.say({"\n  got:      ", "\n  得到：  "}) << Got << "\n";
  }
}

void test(Shared &S, const std::vector<std::string> &Given) {
  unsigned Passed = 0, Failed = 0;
  for (const std::string &Name : packsOrAll(S, Given)) {
    std::shared_ptr<const RulePack> Pack = loadPack(S, Name, "");
    if (!Pack)
      continue;
    std::vector<std::string> Archs = Pack->ArchNames;
    if (Archs.empty())
      Archs.push_back("");
    for (const std::string &Arch : Archs) {
      if (Arch != Pack->Arch)
        Pack = loadPack(S, Name, "", Arch);
      if (!Pack)
        break;
      testExamples(S, *Pack, Passed, Failed);
    }
  }
  llvm::outs() << Passed << S.say({" passed, ", " 个通过，"}) << Failed
               << S.say({" failed", " 个失败"}) << "\n";
  if (Failed && !S.Status)
    S.Status = ExitFindings;
}

} // namespace

void cuferry::addRulesCommand(CLI::App &App, Shared &S) {
  CLI::App *Rules =
      App.add_subcommand("rules", S.say({"Work on rule packs", "处理规则包"}));
  Rules->require_subcommand(1);
  Rules
      ->add_subcommand("list",
                       S.say({"The packs there are", "列出现有的规则包"}))
      ->callback([&S] { list(S); });
  auto Names = std::make_shared<std::vector<std::string>>();
  auto Name = std::make_shared<std::string>();
  CLI::App *Show = Rules->add_subcommand(
      "show", S.say({"What a pack says", "显示规则包的内容"}));
  Show->add_option("pack", *Name, S.say({"The pack", "规则包"}))->required();
  Show->callback([&S, Name] { show(S, *Name); });
  CLI::App *Check = Rules->add_subcommand(
      "check",
      S.say({"Errors and doubts in packs", "检查规则包中的错误与疑点"}));
  Check->add_option("packs", *Names,
                    S.say({"Packs (default: all)", "规则包（默认：全部）"}));
  Check->callback([&S, Names] { check(S, *Names); });
  CLI::App *Test = Rules->add_subcommand(
      "test", S.say({"Run the packs' examples", "运行规则包的示例"}));
  Test->add_option("packs", *Names,
                   S.say({"Packs (default: all)", "规则包（默认：全部）"}));
  Test->callback([&S, Names] { test(S, *Names); });
  auto Sdk = std::make_shared<std::string>();
  CLI::App *Resolve = Rules->add_subcommand(
      "resolve",
      S.say({"What a pack makes of the names on standard input, as a table",
             "以表格列出规则包对标准输入中各名称的处理"}));
  Resolve->add_option("pack", *Name, S.say({"The pack", "规则包"}))->required();
  Resolve->add_option("--sdk", *Sdk,
                      S.say({"SDK version (default: the newest known)",
                             "SDK 版本（默认为已知的最新版本）"}));
  auto Arch = std::make_shared<std::string>();
  Resolve->add_option("--arch", *Arch,
                      S.say({"Kind of chip, where the pack knows several",
                             "芯片类型，用于区分多种芯片的规则包"}));
  Resolve->callback([&S, Name, Sdk, Arch] { resolve(S, *Name, *Sdk, *Arch); });
}
