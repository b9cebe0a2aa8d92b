// `explain FILE:LINE`: which mentions stand there, what the parser knew, what
// each ecosystem makes of them, and which rule won over which.

#include "../../lib/Report/Terminal.h"
#include "Explain.h"
#include "Run.h"
#include "cuferry/BuildScripts.h"
#include "cuferry/Contenders.h"
#include "cuferry/DoubtTitle.h"
#include "cuferry/Lines.h"
#include "cuferry/Migrate.h"
#include "cuferry/Report.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

std::optional<SourcePlace> cuferry::parsePlace(StringRef What) {
  SourcePlace P;
  std::vector<unsigned> Numbers;
  while (Numbers.size() != 2) {
    auto [Before, Last] = What.rsplit(':');
    unsigned N = 0;
    if (Last.empty() || Last.getAsInteger(10, N) || N == 0)
      break;
    Numbers.insert(Numbers.begin(), N);
    What = Before;
  }
  if (Numbers.empty() || What.empty())
    return std::nullopt;
  P.File = What.str();
  P.Line = Numbers.front();
  P.Column = Numbers.size() == 2 ? Numbers.back() : 0;
  return P;
}

namespace {

class PlaceExplainer {
public:
  PlaceExplainer(Shared &S, const ExplainFlags &F, const SourcePlace &Where)
      : S(S), F(F), Where(Where), OS(llvm::outs()) {}

  void run() {
    if (!loadPacks())
      return;
    ProjectOptions Options = F.Input.Options;
    if (llvm::sys::fs::is_directory(Where.File))
      return fail(S, ExitInput,
                  {Where.File + ": is a folder, not a file",
                   Where.File + "：是文件夹，不是文件"});
    if (!llvm::sys::fs::is_regular_file(Where.File))
      return fail(S, ExitInput,
                  {Where.File + ": no such file", Where.File + "：没有此文件"});
    llvm::SmallString<256> Full(Where.File);
    llvm::sys::fs::make_absolute(Full);
    llvm::sys::path::remove_dots(Full, true);
    // A header is seen through the sources that include it, where a build or
    // paths name some.
    if (Options.Paths.empty() && Options.BuildPath.empty())
      Options.Paths = {Where.File};
    llvm::Expected<ProjectInputs> In = collectInputs(Options);
    if (!In)
      return fail(S, ExitInput, takeText(In.takeError()));
    ExtractedModel Extracted = extractWithProgress(S, *In, Options, false);
    printNotes(S, Extracted.Notes);
    StringRef Relative = Full;
    if (Relative.consume_front(In->Root))
      Relative.consume_front("/");
    if (llvm::is_contained(In->Scripts, Relative)) {
      if (explainScript(*In, Extracted, Relative))
        return;
    } else if (const SourceFile *File = fileAt(Extracted.Model, Relative)) {
      for (const auto &Pack : Packs) {
        Migration M = migrate(Extracted.Model, *Pack);
        Results.push_back(
            std::move(M.Files[File - Extracted.Model.Files.data()]));
      }
      return explain(*File);
    }
    fail(S, ExitInput,
         {Where.File + ": not among the files of this project, or without a "
                       "word of CUDA",
          Where.File + "：不在该工程的文件中，或不含任何 CUDA 内容"});
  }

private:
  const std::string &say(const Text &T) const { return T.in(S.language()); }

  bool loadPacks() {
    std::vector<std::string> Names = F.Targets;
    if (Names.empty()) {
      auto FS = fileSystemWithRules();
      for (const std::string &Name : listRulePacks(S.packSearchPath(), *FS)) {
        auto Pack = loadPack(S, Name, "");
        if (!Pack)
          return false;
        if (!Pack->Abstract)
          Packs.push_back(std::move(Pack));
      }
      return true;
    }
    for (StringRef Target : Names) {
      auto [Name, Rest] = Target.split('@');
      auto [Sdk, Arch] = Rest.split('@');
      Packs.push_back(loadTarget(S, Name.str(), Sdk.str(), Arch.str()));
      if (!Packs.back())
        return false;
    }
    return true;
  }

  static bool isScript(const SourceFile &File) {
    return scriptLanguageOf(File.Path) && !languageOf(File.Path);
  }

  static const SourceFile *fileAt(const SourceModel &Model, StringRef Path) {
    auto It = llvm::find_if(
        Model.Files, [&](const SourceFile &File) { return File.Path == Path; });
    return It == Model.Files.end() ? nullptr : &*It;
  }

  /// A build script is read anew for each pack. False: it has no word of CUDA.
  bool explainScript(const ProjectInputs &In, const ExtractedModel &Sources,
                     StringRef Path) {
    std::optional<SourceFile> Script;
    for (const auto &Pack : Packs) {
      ExtractedModel All = Sources;
      Migration M = migrate(All.Model, *Pack);
      migrateBuildScripts(In, *Pack, All, M);
      const SourceFile *File = fileAt(All.Model, Path);
      if (!File)
        return false;
      Results.push_back(std::move(M.Files[File - All.Model.Files.data()]));
      Script = *File;
    }
    explain(*Script);
    return true;
  }

  /// \p File, what became of which is in Results.
  void explain(const SourceFile &File) {
    Lines L(File.Content);
    size_t Count = 0;
    // All packs have a finding for each mention, in the same order.
    const std::vector<Finding> &Any = Results.front().Findings;
    for (const Finding &First : Any) {
      Lines::Position Begin = L.at(First.What.Place.Offset);
      Lines::Position End = L.at(First.What.Place.end());
      bool IsThere = Begin.Line <= Where.Line && Where.Line <= End.Line;
      if (Where.Column)
        IsThere &= Begin.Line < Where.Line ||
                   (Begin.Column <= Where.Column && Where.Column < End.Column);
      if (!IsThere)
        continue;
      if (Count++)
        OS << "\n";
      mention(First.What, File, Begin);
      for (auto [Pack, Result] : llvm::zip(Packs, Results))
        if (const Finding *Found = sameMention(First, Result.Findings))
          outcome(*Found, File, *Pack);
    }
    if (Count)
      return;
    fail(S, ExitInput,
         {printable(File.Path) + ":" + std::to_string(Where.Line) +
              ": nothing of CUDA was found there",
          printable(File.Path) + ":" + std::to_string(Where.Line) +
              "：该处没有发现 CUDA 的内容"});
    nearby(Any, L);
  }

  /// The next lines before and after that have mentions.
  void nearby(const std::vector<Finding> &Findings, const Lines &L) {
    unsigned Before = 0, After = 0;
    for (const Finding &F : Findings) {
      unsigned Line = L.at(F.What.Place.Offset).Line;
      if (Line < Where.Line)
        Before = Line;
      else if (!After)
        After = Line;
    }
    for (unsigned Line : {Before, After})
      if (Line) {
        std::string N = std::to_string(Line);
        llvm::errs() << say({"  there is some on line " + N,
                             "  附近有：第 " + N + " 行"})
                     << "\n";
      }
  }

  static const Finding *sameMention(const Finding &First,
                                    const std::vector<Finding> &Findings) {
    for (const Finding &F : Findings)
      if (F.Fingerprint == First.Fingerprint)
        return &F;
    return nullptr;
  }

  StringRef textOf(const SourceFile &File, Range R) const {
    return StringRef(File.Content).substr(R.Offset, R.Length);
  }

  std::string ink(Ink I, StringRef Text) const {
    return S.color() ? inked(I, Text) : Text.str();
  }

  void mention(const Mention &M, const SourceFile &File, Lines::Position At) {
    OS << ink(Ink::Bold, printable(File.Path) + ":" + std::to_string(At.Line) +
                             ":" + std::to_string(At.Column) + "  " +
                             printable(M.Name))
       << "\n";
    source(M, File, At);
    OS << "  " << say({"what:     ", "内容：  "});
    if (isScript(File)) {
      OS << say({"word of a build script (", "构建脚本中的词（"}) << M.Library
         << say({")", "）"}) << "\n";
      return;
    }
    OS << say(kindTitle(M.Kind));
    if (!M.Library.empty())
      OS << say({" of ", "，库 "}) << M.Library;
    OS << "\n  " << say({"parser:   ", "解析：  "}) << certainty(M) << "\n";
    if (std::string C = context(M.Context); !C.empty())
      OS << "  " << say({"context:  ", "上下文："}) << C << "\n";
    if (M.CallIndex >= 0)
      call(File.Calls[M.CallIndex], File);
  }

  void source(const Mention &M, const SourceFile &File, Lines::Position At) {
    StringRef Rest =
        StringRef(File.Content).drop_front(M.Place.Offset + 1 - At.Column);
    StringRef Line = Rest.take_until([](char C) { return C == '\n'; }).rtrim();
    std::string Marks;
    for (char C : Line.take_front(At.Column - 1))
      Marks += C == '\t' ? '\t' : ' ';
    // Bytes are not columns where the line holds more than ASCII.
    Marks.resize(std::min<size_t>(
        Marks.size(), width(Line.take_front(At.Column - 1)) +
                          Line.take_front(At.Column - 1).count('\t')));
    OS << "    " << Line << "\n    " << Marks
       << std::string(std::max<size_t>(
                          1, std::min<size_t>(M.Place.Length,
                                              Line.size() + 1 - At.Column)),
                      '^')
       << "\n";
  }

  std::string certainty(const Mention &M) const {
    std::string Detail =
        M.Detail.empty()
            ? ""
            : say({" (", "（"}) + printable(M.Detail) + say({")", "）"});
    switch (M.Sure) {
    case Certainty::Confirmed:
      return say({"confirmed: it resolves to CUDA's declaration",
                  "已确认：指向 CUDA 的声明"});
    case Certainty::Unconfirmed:
      return say({"not confirmed: ", "未确认："}) + say(doubtTitle(M.Why)) +
             Detail;
    case Certainty::Refuted:
      return say({"not CUDA's: ", "不属于 CUDA："}) + say(doubtTitle(M.Why)) +
             Detail;
    }
    return "";
  }

  std::string context(uint16_t Context) const {
    static const std::pair<uint16_t, Text> Names[] = {
        {CtxHost, {"host code", "主机代码"}},
        {CtxDevice, {"device code", "设备代码"}},
        {CtxMacroBody, {"body of a macro", "宏体"}},
        {CtxInactive, {"inactive branch", "未激活的分支"}},
        {CtxTemplate, {"template", "模板"}},
        {CtxString, {"string", "字符串"}},
        {CtxMacroArgument, {"argument of a macro", "宏的实参"}},
        {CtxDirective, {"preprocessor directive", "预处理指令"}},
        {CtxDeclaration, {"declares the name", "声明该名称"}},
        {CtxAddress, {"named without being called", "提及但未调用"}},
        {CtxKernel, {"kernel", "核函数"}},
        {CtxDivergent,
         {"perhaps not reached by all threads of a warp together",
          "warp 内的线程可能不会一同到达"}},
        {CtxOnFunction, {"attribute of a function", "函数的属性"}},
        {CtxOnVariable, {"attribute of a variable", "变量的属性"}}};
    std::string Out;
    for (const auto &[Flag, Name] : Names)
      if (Context & Flag)
        Out += (Out.empty() ? "" : say({", ", "，"})) + say(Name);
    return Out;
  }

  void call(const Call &C, const SourceFile &File) {
    auto List = [&](const std::vector<Argument> &Args, const Text &Title) {
      for (auto [I, A] : llvm::enumerate(Args)) {
        OS << "    " << say(Title) << I + 1 << ": "
           << oneLine(textOf(File, A.Text));
        if (!A.Type.empty())
          OS << say({"  type ", "  类型 "}) << printable(A.Type);
        if (A.Value)
          OS << say({"  value ", "  值 "}) << *A.Value;
        if (!A.Symbol.empty())
          OS << say({"  names ", "  名称 "}) << A.Symbol;
        if (!A.Pure)
          OS << say({"  may have side effects", "  可能有副作用"});
        OS << "\n";
      }
    };
    List(C.Config, {"configuration ", "配置 "});
    List(C.Args, {"argument ", "参数 "});
    if (C.Use != ResultUse::Unknown)
      OS << "    "
         << (C.Use == ResultUse::Used
                 ? say({"its result is used", "使用了返回值"})
                 : say({"its result is discarded", "丢弃了返回值"}))
         << "\n";
    if (C.IsOpaque)
      OS << "    "
         << say({"a directive stands among the arguments: they are not told "
                 "apart",
                 "参数之间有预处理指令：无法区分各参数"})
         << "\n";
  }

  static std::string oneLine(StringRef Text) {
    std::string Out;
    for (char C : Text.take_front(80))
      Out += C == '\n' || C == '\t' || C == '\r' ? ' ' : C;
    return printable(Out) + (Text.size() > 80 ? ".." : "");
  }

  void outcome(const Finding &Found, const SourceFile &File,
               const RulePack &Pack) {
    Language Lang = S.language();
    OS << "  " << ink(Ink::Bold, padded(Pack.Name, 12)) << " "
       << ink(OutcomeInks[static_cast<size_t>(Found.Result)],
              outcomeTitle(Found.Result).in(Lang));
    if (Found.Replacement)
      OS << " → "
         << (Found.Replacement->empty() ? say({"(removed)", "（删除）"})
                                        : oneLine(*Found.Replacement));
    OS << "  [" << diagnosticName(Found.Id) << "]";
    if (Packs.size() > MostInDetail) {
      if (Found.Rule)
        OS << "  " << place(*Found.Rule);
      if (Found.Because)
        OS << "  " << evidenceLevelName(Found.Because->Level);
      OS << "\n";
      return;
    }
    OS << "\n    " << printable(say(Found.Message)) << "\n";
    if (!Found.Advice.empty())
      OS << "    " << say({"advice: ", "建议："})
         << printable(say(Found.Advice)) << "\n";
    if (Found.Cost != Effort::None)
      OS << "    " << say({"effort: ", "工作量："})
         << say(effortTitle(Found.Cost))
         << (Found.IsCostStated
                 ? say({", as the pack states", "（规则包给出）"})
                 : say({", by the outcome", "（按结果推定）"}))
         << "\n";
    if (Found.Because)
      OS << "    " << say({"evidence: ", "依据："})
         << evidenceLevelName(Found.Because->Level) << say({": ", "："})
         << say(evidenceMeaning(Found.Because->Level))
         << (Found.Because->Source.empty()
                 ? ""
                 : say({"; ", "；"}) + printable(Found.Because->Source))
         << "\n";
    rules(Found, File, Pack);
    if (const DiagnosticInfo *D = findDiagnostic(Found.Id))
      OS << "    " << diagnosticName(D->Id) << say({": ", "："})
         << (Lang == Language::Chinese ? D->ExplanationZh : D->Explanation)
         << "\n";
  }

  void rules(const Finding &Found, const SourceFile &File,
             const RulePack &Pack) {
    if (isScript(File)) {
      if (Found.Rule)
        OS << "    " << say({"rule: ", "规则："}) << place(*Found.Rule) << "\n";
      return;
    }
    std::vector<Contender> All = contenders(Found, File, Pack);
    if (All.empty()) {
      OS << "    "
         << say({"rules: none of the pack speaks of it",
                 "规则：规则包中没有提及它的规则"})
         << "\n";
      return;
    }
    OS << "    " << say({"rules, in their order:", "规则（按优先顺序）："})
       << "\n";
    for (const Contender &C : All) {
      OS << "      " << (C.What == Contender::Won ? "* " : "- ")
         << place(C.Origin) << "  " << printable(say(C.Says));
      if (C.What == Contender::Won)
        OS << say({"  (decided)", "  （采用）"});
      else
        OS << (C.What == Contender::DoesNotFit
                   ? say({"  (does not fit: ", "  （不适用："})
                   : say({"  (behind: ", "  （未采用："}))
           << say(C.Why) << say({")", "）"});
      OS << "\n";
    }
  }

  static std::string place(const RuleOrigin &O) {
    return O.Pack + "/" + O.File + ":" + std::to_string(O.Line);
  }

  /// Of more packs only the outcome is given, a line each.
  static constexpr size_t MostInDetail = 2;

  Shared &S;
  const ExplainFlags &F;
  const SourcePlace &Where;
  llvm::raw_ostream &OS;
  std::vector<std::shared_ptr<const RulePack>> Packs;
  std::vector<FileMigration> Results; ///< parallel to Packs
};

} // namespace

void cuferry::explainPlace(Shared &S, const ExplainFlags &F,
                           const SourcePlace &Where) {
  PlaceExplainer(S, F, Where).run();
}
