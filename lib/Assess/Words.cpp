#include "Words.h"
#include "../Report/Terminal.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace cuferry;

static std::string num(size_t N) { return std::to_string(N); }

/// "1 file", "2 files".
static std::string plural(size_t N, const char *One, const char *Many) {
  return num(N) + " " + (N == 1 ? One : Many);
}

const Text &words::verdict(Verdict V) {
  static const Text Words[] = {{"no CUDA found", "未发现 CUDA"},
                               {"yes, as it is", "可以直接迁移"},
                               {"yes, after review", "可以，需复核"},
                               {"with work", "需改写部分代码"},
                               {"kernels anew", "核函数需重写"}};
  return Words[static_cast<size_t>(V)];
}

const Text &words::verdictMeaning(Verdict V) {
  static const Text Words[] = {
      {"nothing of CUDA was found", "没有发现 CUDA 的内容"},
      {"every use goes over, and the pack knows of no difference in behaviour",
       "所有用法均可迁移，规则包未指出行为差异"},
      {"every use goes over; at some places behaviour may differ",
       "所有用法均可迁移，部分位置行为可能不同"},
      {"some uses have no counterpart, or none that the pack knows",
       "部分用法没有对应项，或规则包未给出对应项"},
      {"no kernel goes over: device code must be written anew in the "
       "ecosystem's own language",
       "没有核函数可以直接迁移：设备代码需用该生态自己的语言重写"}};
  return Words[static_cast<size_t>(V)];
}

const Text words::Questions[] = {{"Can it?", "能否迁移"},
                                 {"What stops it?", "障碍是什么"},
                                 {"What must be checked?", "需要检查什么"},
                                 {"How sure are we?", "结论有多可靠"}};

Text words::source(const Assessment &A) {
  return {
      plural(A.Uses, "use", "uses") + " of " +
          plural(A.Names, "CUDA name", "CUDA names") + " in " +
          plural(A.Files.size(), "file", "files") + ", " +
          plural(A.Kernels.size(), "kernel", "kernels") + ", " +
          plural(A.TranslationUnits, "translation unit", "translation units"),
      num(A.Files.size()) + " 个文件中有 " + num(A.Uses) + " 处 CUDA 用法（" +
          num(A.Names) + " 个不同名称），" + num(A.Kernels.size()) +
          " 个核函数，" + num(A.TranslationUnits) + " 个翻译单元"};
}

std::string words::packName(const PackIdentity &P) {
  if (P.Sdk.empty())
    return shortPackName(P);
  return P.Name + " (SDK " + P.Sdk + (P.Arch.empty() ? "" : ", " + P.Arch) +
         ")";
}

std::string words::shortPackName(const PackIdentity &P) {
  return P.Name + (P.Arch.empty() ? "" : " (" + P.Arch + ")");
}

std::string words::packTarget(const PackIdentity &P) {
  return P.Name + (P.Arch.empty() ? "" : "@@" + P.Arch);
}

const Text words::Legend = {
    "Each place that speaks of CUDA counts once. goes over: rewritten or right "
    "as it is, with those to review. blocked: no counterpart, or the rule pack "
    "says nothing. kernels: those that go over with all the device functions "
    "and macros that they name. to do: different things, of high / medium / "
    "low effort. What is left to 100 %: names that no known CUDA "
    "version has, and features that the pack does not rate.",
    "每处提及 CUDA 的位置计一次。可迁移：已改写或保持原样即可，含待复核的。"
    "受阻：没有对应项，或规则包没有说明。核函数：连同其用到的设备函数和宏一起"
    "可迁移的个数。待办：不同事项的个数，按工作量高 / 中 / 低。不足 100 % "
    "的部分："
    "已知 CUDA 版本中均不存在的名称，以及规则包未评定的特性。"};

Text words::efforts(const EcosystemAssessment &E) {
  size_t Items = 0, Stated = 0;
  Text Classes;
  for (Effort C : {Effort::High, Effort::Medium, Effort::Low, Effort::None}) {
    const EffortCount &N = E.Efforts[static_cast<size_t>(C)];
    if (!N.Items)
      continue;
    Items += N.Items;
    Stated += N.Stated;
    const Text &Title = EffortTitles[static_cast<size_t>(C)];
    Classes.En += (Classes.En.empty() ? "" : ", ") + num(N.Items) + " " +
                  Title.En + " (" + plural(N.Uses, "place", "places") + ")";
    Classes.Zh += (Classes.Zh.empty() ? "" : "，") + Title.Zh + " " +
                  num(N.Items) + " 项（" + num(N.Uses) + " 处）";
  }
  if (!Items)
    return {"nothing to do", "无待办事项"};
  Text Basis;
  if (Stated == Items)
    Basis = {"all as the pack states", "均由规则包给出"};
  else
    Basis = {"the pack states the effort of " +
                 (Stated ? num(Stated) : std::string("none")) +
                 " of them; of the others the outcome stands for it (review: "
                 "low, blocked or unknown: medium, not rated: none)",
             "其中 " + num(Stated) +
                 " 项由规则包给出；其余按结果推定（待复核为低，受阻或未知为中，"
                 "未评定的为无）"};
  return {plural(Items, "thing", "things") +
              " to do, by effort: " + Classes.En + "; " + Basis.En,
          "待办 " + num(Items) + " 项，按工作量：" + Classes.Zh + "；" +
              Basis.Zh};
}

Text words::evidence(const EcosystemAssessment &E) {
  size_t All = total(E.Uses);
  Text Parts;
  for (auto [Count, Title] : llvm::zip(E.Evidence, EvidenceTitles)) {
    if (!Count)
      continue;
    Parts.En += (Parts.En.empty() ? "" : ", ") + percent(Count, All) + " by " +
                Title.En;
    Parts.Zh +=
        (Parts.Zh.empty() ? "" : "，") + Title.Zh + " " + percent(Count, All);
  }
  return {percent(goesOver(E.Uses), All) + " of the uses go over" +
              (Parts.En.empty() ? "" : "; " + Parts.En),
          percent(goesOver(E.Uses), All) + " 的用法可迁移" +
              (Parts.Zh.empty() ? "" : "；其中依据：" + Parts.Zh)};
}

std::vector<Text> words::sight(const Assessment &A) {
  std::vector<Text> Out;
  Out.push_back({"The parser confirmed " + percent(A.Confirmed, A.Uses) +
                     " of the uses; for the others only the name speaks.",
                 "解析器确认了 " + percent(A.Confirmed, A.Uses) +
                     " 的用法；其余仅凭名称判断。"});
  auto Count = [&](ParseState S) { return A.Parsed[static_cast<size_t>(S)]; };
  if (size_t N = Count(ParseState::Partial))
    Out.push_back(
        {plural(N, "file was", "files were") +
             " parsed with errors; what these broke is judged by "
             "its tokens.",
         num(N) + " 个文件解析时有错误，受影响的部分按词法单元判断。"});
  if (size_t N = Count(ParseState::Failed))
    Out.push_back({plural(N, "file", "files") + " could not be parsed at all.",
                   num(N) + " 个文件完全无法解析。"});
  if (size_t N = Count(ParseState::None))
    Out.push_back({plural(N, "file was", "files were") +
                       " reached by no translation unit.",
                   num(N) + " 个文件未被任何翻译单元包含。"});
  if (A.InactiveBranches)
    Out.push_back(
        {plural(A.InactiveBranches, "preprocessor branch is",
                "preprocessor branches are") +
             " inactive; they are counted, by their tokens.",
         num(A.InactiveBranches) + " 个预处理分支未启用；按词法单元计入。"});
  if (A.UninstantiatedTemplates)
    Out.push_back({plural(A.UninstantiatedTemplates, "function template is",
                          "function templates are") +
                       " never instantiated.",
                   num(A.UninstantiatedTemplates) + " 个函数模板从未实例化。"});
  if (A.Unsettled)
    Out.push_back(
        {plural(A.Unsettled, "everyday word", "everyday words") +
             " may or may not be CUDA's: not counted.",
         num(A.Unsettled) + " 处常用词无法判断是否属于 CUDA：未计入。"});
  return Out;
}

Text words::lacking(const EcosystemAssessment &E) {
  Text Out;
  for (const LackingLibrary &L : lackingLibraries(E)) {
    bool All = L.Blocked == L.Uses;
    Out.En += (Out.En.empty() ? "" : ", ") + L.Name + " (" +
              (All ? "all " + plural(L.Uses, "use", "uses")
                   : num(L.Blocked) + " of " + num(L.Uses) + " uses") +
              ")";
    Out.Zh += (Out.Zh.empty() ? "" : "，") + L.Name + "（" +
              (All ? "全部 " + num(L.Uses) + " 处"
                   : num(L.Uses) + " 处中的 " + num(L.Blocked) + " 处") +
              "）";
  }
  return Out;
}

std::string words::kernelsOver(const EcosystemAssessment &E) {
  size_t Over = llvm::count_if(
      E.Kernels, [](KernelFate F) { return F != KernelFate::Blocked; });
  return E.Kernels.empty() ? "-" : num(Over) + "/" + num(E.Kernels.size());
}

Text words::lackingInShort(const EcosystemAssessment &E) {
  Text Whole, Part;
  size_t Parts = 0;
  constexpr size_t Most = 3;
  for (const LackingLibrary &L : lackingLibraries(E)) {
    if (L.Blocked == L.Uses) {
      Whole.En += (Whole.En.empty() ? "" : ", ") + L.Name;
      Whole.Zh += (Whole.Zh.empty() ? "" : "、") + L.Name;
      continue;
    }
    if (++Parts > Most)
      continue;
    std::string Of = num(L.Blocked) + "/" + num(L.Uses);
    Part.En += (Part.En.empty() ? "" : ", ") + L.Name + " (" + Of + ")";
    Part.Zh += (Part.Zh.empty() ? "" : "、") + L.Name + "（" + Of + "）";
  }
  if (Parts > Most) {
    Part.En += " and " + num(Parts - Most) + " more";
    Part.Zh += " 等 " + num(Parts) + " 个库";
  }
  Text Out;
  if (!Whole.empty())
    Out = {"all of " + Whole.En, "全部：" + Whole.Zh};
  if (Parts) {
    Out.En += (Whole.empty() ? "part of " : "; part of ") + Part.En;
    Out.Zh += (Whole.empty() ? "部分：" : "；部分：") + Part.Zh;
  }
  return Out;
}

std::vector<FailedFile> words::unseenFiles(const Assessment &A) {
  std::vector<FailedFile> Out;
  for (const UnseenFile &U : A.Unseen)
    Out.push_back(
        {A.Files[U.File], U.First ? &*U.First : nullptr, U.Diagnostics});
  return Out;
}

Said words::saidOf(const AssessedItem &I) {
  return {I.Id, I.Name, &I.Message, &I.Reason, &I.Advice, I.Cost};
}

std::vector<words::ItemTopic>
words::topicsOf(const std::vector<AssessedItem> &Items) {
  return cuferry::topicsOf(
      Items, saidOf, [](const AssessedItem &I) { return I.Places.size(); });
}

Text words::textOf(const ItemTopic &T) {
  std::vector<Said> All;
  for (const AssessedItem *I : T.Items)
    All.push_back(saidOf(*I));
  return topicText(All);
}

std::vector<ListedPlace> words::placesOf(const ItemTopic &T,
                                         const Assessment &A) {
  std::vector<ListedPlace> Out;
  for (const AssessedItem *I : T.Items)
    for (uint32_t Index : I->Places) {
      const AssessedPlace &P = A.Places[Index];
      Out.push_back({A.Files[P.File], P.Line, P.Column});
    }
  llvm::sort(Out, [](const ListedPlace &X, const ListedPlace &Y) {
    return std::tie(X.Path, X.Line, X.Column) <
           std::tie(Y.Path, Y.Line, Y.Column);
  });
  return Out;
}

Text words::inShort(const std::vector<ItemTopic> &Topics) {
  constexpr size_t Most = 4;
  Text Out;
  for (const ItemTopic &T : llvm::ArrayRef(Topics).take_front(Most)) {
    const std::string Name = printable(T.Items.front()->Name);
    Text One = {Name, Name};
    if (T.Items.size() > 1)
      One = {Name + " and " + num(T.Items.size() - 1) + " more",
             Name + " 等 " + num(T.Items.size()) + " 个"};
    Out.En += (Out.En.empty() ? "" : "; ") + One.En + " ×" + num(T.Places);
    Out.Zh += (Out.Zh.empty() ? "" : "；") + One.Zh + " ×" + num(T.Places);
  }
  if (Topics.size() > Most) {
    Out.En += "; " + num(Topics.size() - Most) + " more such things";
    Out.Zh += "；另有 " + num(Topics.size() - Most) + " 项";
  }
  return Topics.empty() ? Text{"nothing", "无"} : Out;
}
