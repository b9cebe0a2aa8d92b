// Reports read back, and what changed between two of them.

#include "cuferry/SavedReport.h"
#include "Json.h"
#include "Terminal.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include <map>

using namespace cuferry;
using llvm::StringRef;
namespace json = llvm::json;

static std::string textAt(const json::Object &O, StringRef Key) {
  return O.getString(Key).value_or("").str();
}

static unsigned numberAt(const json::Object &O, StringRef Key) {
  return static_cast<unsigned>(O.getInteger(Key).value_or(0));
}

static Text messageOf(const json::Object &O) {
  const json::Object *M = O.getObject("message");
  return M ? Text{textAt(*M, "en"), textAt(*M, "zh")} : Text{};
}

static llvm::Error notOurs(StringRef En, StringRef Zh) {
  return textError({("not a report of cuferry: " + En).str(),
                    ("不是 cuferry 的报告：" + Zh).str()});
}

static std::string packOf(const json::Object &O) {
  const json::Object *P = O.getObject("pack");
  return P ? textAt(*P, "name") : "";
}

/// The same with the kind of chips, which tells two assessments of one pack
/// apart.
static std::string packWithArch(const json::Object &O) {
  const json::Object *P = O.getObject("pack");
  std::string Arch = P ? textAt(*P, "arch") : "";
  return packOf(O) + (Arch.empty() ? "" : "@@" + Arch);
}

static llvm::Error readMigration(const json::Object &Top, SavedReport &Out) {
  const json::Array *Findings = Top.getArray("findings");
  if (!Findings)
    return notOurs("no 'findings'", "缺少 findings");
  Out.Packs.push_back(packOf(Top));
  for (const json::Value &V : *Findings) {
    const json::Object *O = V.getAsObject();
    if (!O)
      return notOurs("a finding is no object", "findings 中有不是对象的项");
    SavedFinding F;
    F.Pack = Out.Packs.front();
    F.Id = textAt(*O, "id");
    F.Fingerprint = textAt(*O, "fingerprint");
    F.Outcome = textAt(*O, "outcome");
    F.Name = textAt(*O, "name");
    F.File = textAt(*O, "file");
    F.Line = numberAt(*O, "line");
    F.Column = numberAt(*O, "column");
    F.Message = messageOf(*O);
    Out.Findings.push_back(std::move(F));
  }
  return llvm::Error::success();
}

/// Assessments tell two groups apart that `migrate` counts with others.
static std::string outcomeOfClass(std::string Class) {
  return Class == "unknown" ? "unmapped" : Class == "unrated" ? "kept" : Class;
}

static llvm::Error readAssessment(const json::Object &Top, SavedReport &Out) {
  const json::Array *Files = Top.getArray("files");
  const json::Array *Places = Top.getArray("places");
  const json::Array *Ecosystems = Top.getArray("ecosystems");
  if (!Files || !Places || !Ecosystems)
    return notOurs("no 'files', 'places' or 'ecosystems'",
                   "缺少 files、places 或 ecosystems");
  std::map<std::string, unsigned> Times;
  for (const json::Value &V : *Ecosystems)
    if (const json::Object *E = V.getAsObject())
      ++Times[packOf(*E)];
  for (const json::Value &V : *Ecosystems) {
    const json::Object *E = V.getAsObject();
    if (!E)
      return notOurs("an ecosystem is no object",
                     "ecosystems 中有不是对象的项");
    Out.Packs.push_back(Times[packOf(*E)] > 1 ? packWithArch(*E) : packOf(*E));
    for (StringRef List : {"blockers", "hazards"})
      for (const json::Value &Item :
           E->getArray(List) ? *E->getArray(List) : json::Array()) {
        const json::Object *I = Item.getAsObject();
        const json::Array *At = I ? I->getArray("places") : nullptr;
        if (!At)
          return notOurs("an item has no 'places'", "有一项缺少 places");
        for (const json::Value &Index : *At) {
          size_t N = static_cast<size_t>(Index.getAsInteger().value_or(-1));
          const json::Object *P =
              N < Places->size() ? (*Places)[N].getAsObject() : nullptr;
          if (!P)
            return notOurs("an index into 'places' leads nowhere",
                           "places 的索引无效");
          SavedFinding F;
          F.Pack = Out.Packs.back();
          F.Id = textAt(*I, "id");
          F.Fingerprint = textAt(*P, "fingerprint");
          F.Outcome = outcomeOfClass(textAt(*I, "class"));
          F.Name = textAt(*I, "name");
          if (size_t File = numberAt(*P, "file"); File < Files->size())
            F.File = (*Files)[File].getAsString().value_or("").str();
          F.Line = numberAt(*P, "line");
          F.Column = numberAt(*P, "column");
          F.Message = messageOf(*I);
          Out.Findings.push_back(std::move(F));
        }
      }
  }
  return llvm::Error::success();
}

llvm::Expected<SavedReport> cuferry::readReport(StringRef Json) {
  llvm::Expected<json::Value> Value = json::parse(Json);
  if (!Value) {
    std::string Why = llvm::toString(Value.takeError());
    return notOurs(Why, "JSON 语法错误 " + Why);
  }
  const json::Object *Top = Value->getAsObject();
  if (!Top)
    return notOurs("an object is expected", "应为一个对象");
  if (Top->getInteger("schema").value_or(0) != 1)
    return notOurs("'schema' is not 1", "schema 不是 1");
  SavedReport Out;
  Out.IsAssessment = textAt(*Top, "report") == "assessment";
  llvm::Error E =
      Out.IsAssessment ? readAssessment(*Top, Out) : readMigration(*Top, Out);
  if (E)
    return std::move(E);
  return std::move(Out);
}

/// cuferry::needsAttention of an outcome in words.
static bool isOpen(const SavedFinding &F) {
  return F.Outcome != "migrated" && F.Outcome != "kept" &&
         F.Outcome != "not-cuda";
}

Baseline cuferry::baselineOf(const SavedReport &Report, StringRef Pack) {
  Baseline B;
  for (const SavedFinding &F : Report.Findings)
    if (F.Pack == Pack)
      B.add(F.Id, F.Fingerprint, isOpen(F));
  return B;
}

ReportDiff cuferry::compareReports(const SavedReport &Before,
                                   const SavedReport &After) {
  using Key = std::tuple<StringRef, StringRef, StringRef>;
  auto KeyOf = [](const SavedFinding &F) {
    return Key(F.Pack, F.Id, F.Fingerprint);
  };
  auto IsMeant = [](const SavedFinding &F, const SavedReport &Other) {
    return isOpen(F) && llvm::is_contained(Other.Packs, F.Pack);
  };
  std::map<Key, size_t> Old;
  for (const SavedFinding &F : Before.Findings)
    if (IsMeant(F, After))
      ++Old[KeyOf(F)];
  ReportDiff Out;
  for (const SavedFinding &F : After.Findings) {
    if (!IsMeant(F, Before))
      continue;
    auto It = Old.find(KeyOf(F));
    if (It == Old.end() || It->second == 0) {
      Out.New.push_back(F);
    } else {
      --It->second;
      ++Out.Unchanged;
    }
  }
  for (const SavedFinding &F : Before.Findings)
    if (IsMeant(F, After))
      if (size_t &Left = Old[KeyOf(F)]) {
        --Left;
        Out.Gone.push_back(F);
      }
  return Out;
}

bool cuferry::isAtLeast(StringRef Outcome, StringRef Class) {
  static constexpr StringRef Worst[] = {"unsupported", "unmapped", "review"};
  auto *Asked = llvm::find(Worst, Class);
  auto *Has = llvm::find(Worst, Outcome);
  return Asked != std::end(Worst) && Has <= Asked;
}

namespace {

class DiffWriter {
public:
  DiffWriter(Language Lang, bool Color, llvm::raw_ostream &OS)
      : Lang(Lang), Color(Color), OS(OS) {}

  void write(const ReportDiff &D) {
    std::string New = std::to_string(D.New.size());
    std::string Gone = std::to_string(D.Gone.size());
    std::string Same = std::to_string(D.Unchanged);
    OS << say({New + " new, " + Gone + " gone, " + Same + " unchanged",
               "新增 " + New + "，消失 " + Gone + "，未变 " + Same})
       << "\n";
    list({"New", "新增"}, "+", Ink::Red, D.New);
    list({"Gone", "消失"}, "-", Ink::Green, D.Gone);
  }

private:
  const std::string &say(const Text &T) const { return T.in(Lang); }

  void list(const Text &Title, StringRef Sign, Ink I,
            const std::vector<SavedFinding> &Findings) {
    if (Findings.empty())
      return;
    OS << "\n" << (Color ? inked(Ink::Bold, say(Title)) : say(Title)) << "\n";
    for (const SavedFinding &F : Findings) {
      std::string Line = Sign.str() + " " + printable(F.File) + ":" +
                         std::to_string(F.Line) + ":" +
                         std::to_string(F.Column) + " " + printable(F.Name) +
                         " [" + printable(F.Id) + " " + printable(F.Pack) + "]";
      OS << (Color ? inked(I, Line) : Line) << " " << printable(say(F.Message))
         << "\n";
    }
  }

  Language Lang;
  bool Color;
  llvm::raw_ostream &OS;
};

} // namespace

void cuferry::writeTextDiff(const ReportDiff &Diff, Language Lang, bool Color,
                            llvm::raw_ostream &OS) {
  DiffWriter(Lang, Color, OS).write(Diff);
}

void cuferry::writeJsonDiff(const ReportDiff &Diff, llvm::raw_ostream &OS) {
  json::OStream J(OS, 1);
  auto List = [&](StringRef Key, const std::vector<SavedFinding> &Findings) {
    J.attributeArray(Key, [&] {
      for (const SavedFinding &F : Findings)
        J.object([&] {
          J.attribute("pack", F.Pack);
          J.attribute("id", F.Id);
          J.attribute("fingerprint", F.Fingerprint);
          J.attribute("outcome", F.Outcome);
          J.attribute("name", F.Name);
          J.attribute("file", F.File);
          J.attribute("line", F.Line);
          J.attribute("column", F.Column);
          writeText(J, "message", F.Message);
        });
    });
  };
  J.object([&] {
    J.attribute("schema", 1);
    J.attribute("report", "difference");
    writeTool(J);
    J.attribute("unchanged", static_cast<int64_t>(Diff.Unchanged));
    List("new", Diff.New);
    List("gone", Diff.Gone);
  });
  OS << "\n";
}
