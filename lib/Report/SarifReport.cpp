// SARIF 2.1.0 (OASIS standard): what needs attention, for code-scanning pages
// and editors. What went well is left to the other formats.

#include "Json.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/SHA256.h"
#include <map>
#include <set>

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

namespace {

/// A path as a relative URI reference (RFC 3986).
std::string uriOf(StringRef Path) {
  std::string Out;
  for (unsigned char C : Path)
    if (llvm::isAlnum(C) || StringRef("/-._~").contains(C)) {
      Out += static_cast<char>(C);
    } else {
      Out += '%';
      Out += llvm::utohexstr(C, /*LowerCase=*/false, 2);
    }
  // "a:b" would be a scheme, but `:` is escaped; "//x" a host.
  return StringRef(Out).starts_with("//") ? "./" + Out : Out;
}

/// UTF-16 code units of \p Text; of bytes that are no UTF-8, one each.
size_t utf16Length(StringRef Text) {
  size_t Units = 0;
  while (!Text.empty()) {
    unsigned Bytes =
        llvm::getNumBytesForUTF8(static_cast<llvm::UTF8>(Text.front()));
    bool IsWhole =
        Bytes <= Text.size() &&
        llvm::isLegalUTF8Sequence(
            reinterpret_cast<const llvm::UTF8 *>(Text.begin()),
            reinterpret_cast<const llvm::UTF8 *>(Text.begin()) + Bytes);
    Units += IsWhole && Bytes == 4 ? 2 : 1;
    Text = Text.drop_front(IsWhole ? Bytes : 1);
  }
  return Units;
}

/// What SARIF shows of \p F; empty when it needs nobody's attention.
StringRef levelOf(const Finding &F) {
  switch (F.Result) {
  case Outcome::Unsupported:
    return "error";
  case Outcome::Unmapped:
  case Outcome::Review:
    return "warning";
  case Outcome::Migrated:
    return F.Replacement && F.What.Sure == Certainty::Unconfirmed
               ? StringRef("note")
               : StringRef();
  case Outcome::Kept:
  case Outcome::NotCuda:
    break;
  }
  return "";
}

/// The same for a diagnostic in general, by its outcome's thousands.
StringRef defaultLevel(DiagnosticId Id) {
  switch (Id / 1000) {
  case 2:
  case 4:
    return "warning";
  case 3:
    return "error";
  default:
    return "note";
  }
}

class Writer {
public:
  Writer(const ReportInput &In, const SarifOptions &Options,
         llvm::raw_ostream &OS)
      : In(In), Options(Options), J(OS, 1) {
    std::map<StringRef, size_t> Counts;
    for (const FileMigration &M : In.Result.Files)
      for (const Finding &F : M.Findings)
        if (StringRef Level = levelOf(F); !Level.empty()) {
          Used.insert(F.Id);
          ++Counts[Level];
        }
    size_t Room = Options.ResultLimit;
    for (StringRef Level : {"error", "warning", "note"}) {
      size_t Fits = std::min(Room, Counts[Level]);
      Room -= Fits;
      Quota[Level] = Fits;
      LeftOut += Counts[Level] - Fits;
    }
  }

  void write() {
    J.object([&] {
      J.attribute("$schema",
                  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
                  "schemas/sarif-schema-2.1.0.json");
      J.attribute("version", "2.1.0");
      J.attributeArray("runs", [&] { J.object([&] { run(); }); });
    });
  }

private:
  const std::string &say(const Text &T) const { return T.in(Options.Lang); }
  bool isChinese() const { return Options.Lang == Language::Chinese; }

  void message(StringRef Key, StringRef Text) {
    J.attributeObject(Key, [&] { J.attribute("text", utf8(Text)); });
  }

  void run() {
    const PackIdentity &P = In.Result.Pack;
    J.attributeObject("tool", [&] {
      J.attributeObject("driver", [&] {
        J.attribute("name", "cuferry");
        J.attribute("version", CUFERRY_VERSION);
        J.attribute("semanticVersion", CUFERRY_VERSION);
        J.attribute("language", isChinese() ? "zh-CN" : "en-US");
        J.attributeArray("rules", [&] { rules(); });
      });
    });
    J.attribute("language", isChinese() ? "zh-CN" : "en-US");
    // One category for each ecosystem: results of several do not replace each
    // other.
    J.attributeObject("automationDetails",
                      [&] { J.attribute("id", "cuferry/" + P.Name + "/"); });
    J.attributeArray("invocations", [&] { J.object([&] { invocation(); }); });
    J.attribute("columnKind", "utf16CodeUnits");
    J.attributeObject("originalUriBaseIds", [&] {
      J.attributeObject("%SRCROOT%", [&] {
        message("description", say({"the folder that cuferry was started in",
                                    "启动 cuferry 时所在的文件夹"}));
      });
    });
    J.attributeArray("artifacts", [&] { artifacts(); });
    J.attributeArray("results", [&] { results(); });
    J.attributeObject("properties", [&] {
      J.attribute("pack", P.Name);
      J.attribute("model", P.Model);
      J.attribute("sdk", P.Sdk);
      J.attribute("packVersion", P.Version);
      J.attribute("headers", In.Model.Headers);
    });
  }

  void rules() {
    for (DiagnosticId Id : Used) {
      const DiagnosticInfo *D = findDiagnostic(Id);
      if (!D)
        continue;
      StringRef Title = isChinese() ? D->TitleZh : D->Title;
      StringRef Explanation = isChinese() ? D->ExplanationZh : D->Explanation;
      J.object([&] {
        J.attribute("id", diagnosticName(Id));
        J.attribute("name", D->Symbol);
        message("shortDescription", Title);
        message("fullDescription", Explanation);
        J.attributeObject("help", [&] {
          J.attribute("text", Explanation);
          J.attribute("markdown", ("**" + diagnosticName(Id) + ": " + Title +
                                   "**\n\n" + Explanation)
                                      .str());
        });
        J.attributeObject("defaultConfiguration",
                          [&] { J.attribute("level", defaultLevel(Id)); });
        J.attributeObject("properties", [&] {
          J.attributeArray("tags", [&] {
            J.value("cuda");
            J.value("migration");
          });
        });
      });
    }
  }

  void invocation() {
    J.attribute("executionSuccessful", true);
    J.attribute("startTimeUtc", In.Run.Started);
    J.attributeArray("arguments", [&] {
      for (const std::string &A : llvm::drop_begin(In.Run.Command))
        J.value(utf8(A));
    });
    J.attributeArray("toolExecutionNotifications", [&] {
      for (auto [Index, F] : llvm::enumerate(In.Model.Files))
        if (F.Parse == ParseState::Partial || F.Parse == ParseState::Failed)
          notification(F, Index);
      if (LeftOut)
        J.object([&] {
          J.attribute("level", "warning");
          std::string N = std::to_string(LeftOut);
          message("message",
                  say({N + " results of the least severe are not in this "
                           "file: code-scanning pages take no more",
                       "有 " + N +
                           " 条最轻的结果未列入本文件："
                           "代码扫描页面不接受更多结果"}));
        });
    });
  }

  /// A file that the parser did not see whole.
  void notification(const SourceFile &F, size_t Index) {
    J.object([&] {
      J.attribute("level", "warning");
      std::string Text =
          say(F.Parse == ParseState::Failed
                  ? cuferry::Text{"not parsed; judged by its tokens alone",
                                  "未能解析；仅依据词法单元判断"}
                  : cuferry::Text{
                        "parsed with errors; what they broke is judged by "
                        "its tokens",
                        "解析时有错误；受影响的部分按词法单元判断"});
      if (!F.Diagnostics.empty())
        Text += say({": ", "："}) + F.Diagnostics.front().Message;
      message("message", Text);
      J.attributeArray("locations", [&] {
        J.object([&] {
          J.attributeObject("physicalLocation", [&] {
            location(Index);
            if (!F.Diagnostics.empty())
              J.attributeObject("region", [&] {
                J.attribute("startLine", F.Diagnostics.front().Line);
              });
          });
        });
      });
    });
  }

  void location(size_t Index) {
    J.attributeObject("artifactLocation", [&] {
      J.attribute("uri", uriOf(Options.Prefix + In.Model.Files[Index].Path));
      J.attribute("uriBaseId", "%SRCROOT%");
      J.attribute("index", static_cast<int64_t>(Index));
    });
  }

  void artifacts() {
    for (const SourceFile &F : In.Model.Files)
      J.object([&] {
        J.attributeObject("location", [&] {
          J.attribute("uri", uriOf(Options.Prefix + F.Path));
          J.attribute("uriBaseId", "%SRCROOT%");
        });
        J.attribute("length", static_cast<int64_t>(F.Content.size()));
        J.attributeArray("roles", [&] { J.value("analysisTarget"); });
        J.attributeObject("hashes", [&] {
          llvm::SHA256 Hash;
          Hash.update(F.Content);
          J.attribute("sha-256", llvm::toHex(Hash.final(), /*LowerCase=*/true));
        });
      });
  }

  void results() {
    for (auto [Index, M] : llvm::enumerate(In.Result.Files)) {
      Lines L(In.Model.Files[Index].Content);
      for (const Finding &F : M.Findings)
        if (StringRef Level = levelOf(F); !Level.empty() && Quota[Level]) {
          --Quota[Level];
          result(F, Level, L, Index);
        }
    }
  }

  void result(const Finding &F, StringRef Level, const Lines &L, size_t Index) {
    J.object([&] {
      J.attribute("ruleId", diagnosticName(F.Id));
      J.attribute("ruleIndex", static_cast<int64_t>(std::distance(
                                   Used.begin(), Used.find(F.Id))));
      // No kind: only its default, "fail", may have a level (SARIF 3.27.10).
      J.attribute("level", Level);
      std::string Text = say(F.Message);
      if (!F.Advice.empty())
        Text += say({". Advice: ", "。建议："}) + say(F.Advice);
      message("message", Text);
      J.attributeArray("locations", [&] {
        J.object([&] {
          J.attributeObject("physicalLocation", [&] {
            location(Index);
            J.attributeObject("region", [&] {
              region(F.What.Place, L, In.Model.Files[Index].Content);
            });
          });
        });
      });
      J.attributeObject("partialFingerprints",
                        [&] { J.attribute("cuferry/v1", F.Fingerprint); });
      if (In.Known)
        J.attribute("baselineState", In.Known->has(F) ? "unchanged" : "new");
      J.attributeObject("properties", [&] {
        J.attribute("outcome", outcomeName(F.Result));
        J.attribute("name", utf8(F.What.Name));
        J.attribute("library", F.What.Library);
        J.attribute("certainty", certaintyName(F.What.Sure));
        J.attribute("effort", effortName(F.Cost));
        if (F.Because)
          J.attribute("evidence", evidenceLevelName(F.Because->Level));
        if (F.Rule)
          J.attribute("rule", F.Rule->Pack + "/" + F.Rule->File + ":" +
                                  llvm::utostr(F.Rule->Line));
      });
    });
  }

  void region(Range Place, const Lines &L, StringRef Content) {
    auto Column = [&](Lines::Position P, uint32_t Offset) {
      uint32_t Begin = Offset + 1 - P.Column;
      return static_cast<int64_t>(utf16Length(Content.slice(Begin, Offset)) +
                                  1);
    };
    Lines::Position Begin = L.at(Place.Offset), End = L.at(Place.end());
    J.attribute("startLine", Begin.Line);
    J.attribute("startColumn", Column(Begin, Place.Offset));
    J.attribute("endLine", End.Line);
    J.attribute("endColumn", Column(End, Place.end()));
    J.attribute("byteOffset", Place.Offset);
    J.attribute("byteLength", Place.Length);
    message("snippet", Content.substr(Place.Offset, Place.Length));
  }

  const ReportInput &In;
  const SarifOptions &Options;
  OStream J;
  std::set<DiagnosticId> Used;
  std::map<StringRef, size_t> Quota; ///< results still to come, by level
  size_t LeftOut = 0;
};

} // namespace

void cuferry::writeSarifReport(const ReportInput &Input,
                               const SarifOptions &Options,
                               llvm::raw_ostream &OS) {
  Writer(Input, Options, OS).write();
  OS << "\n";
}
