// The JSON assessment; docs/report-format.md is its description.

#include "../Report/Json.h"
#include "cuferry/Assess.h"

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

namespace {

int64_t number(size_t N) { return static_cast<int64_t>(N); }

class Writer {
public:
  Writer(const Assessment &A, llvm::raw_ostream &OS) : A(A), J(OS, 1) {}

  void write(const RunInfo &Run) {
    J.object([&] {
      J.attribute("schema", 1);
      J.attribute("report", "assessment");
      writeTool(J);
      writeRun(J, Run);
      J.attribute("root", utf8(A.Root));
      J.attribute("headers", A.Headers);
      J.attributeObject("source", [&] { source(); });
      J.attributeArray("files", [&] {
        for (const std::string &F : A.Files)
          J.value(utf8(F));
      });
      J.attributeArray("kernels", [&] {
        for (const AssessedKernel &K : A.Kernels)
          J.object([&] {
            J.attribute("name", utf8(K.Name));
            J.attribute("file", K.File);
            J.attribute("line", K.Line);
          });
      });
      J.attributeArray("places", [&] {
        for (const AssessedPlace &P : A.Places)
          J.object([&] {
            J.attribute("file", P.File);
            J.attribute("line", P.Line);
            J.attribute("column", P.Column);
            J.attribute("fingerprint", P.Fingerprint);
          });
      });
      J.attributeArray("ecosystems", [&] {
        for (const EcosystemAssessment &E : A.Ecosystems)
          J.object([&] { ecosystem(E); });
      });
    });
  }

private:
  void source() {
    J.attribute("files", number(A.Files.size()));
    J.attribute("translationUnits", A.TranslationUnits);
    J.attribute("uses", number(A.Uses));
    J.attribute("names", number(A.Names));
    J.attribute("confirmed", number(A.Confirmed));
    J.attribute("notCuda", number(A.NotCuda));
    J.attribute("unsettled", number(A.Unsettled));
    J.attributeObject("parse", [&] {
      for (ParseState S : {ParseState::Complete, ParseState::Partial,
                           ParseState::None, ParseState::Failed})
        J.attribute(parseStateName(S),
                    number(A.Parsed[static_cast<size_t>(S)]));
    });
    J.attribute("inactiveBranches", number(A.InactiveBranches));
    J.attribute("uninstantiatedTemplates", number(A.UninstantiatedTemplates));
    J.attributeArray("unseen", [&] {
      for (const UnseenFile &U : A.Unseen)
        J.object([&] {
          J.attribute("file", U.File);
          J.attribute("parse", parseStateName(U.Parse));
          J.attribute("diagnostics", number(U.Diagnostics));
          if (U.First) {
            J.attribute("line", U.First->Line);
            J.attribute("column", U.First->Column);
            J.attribute("message", utf8(U.First->Message));
          }
        });
    });
    J.attributeObject("libraries", [&] {
      for (const auto &[Name, Count] : A.Libraries)
        J.attributeObject(Name, [&] {
          J.attribute("uses", number(Count.first));
          J.attribute("names", number(Count.second));
        });
    });
  }

  void counts(const FateCounts &C, bool All) {
    for (size_t F = 0; F != C.size(); ++F)
      if (All || C[F])
        J.attribute(fateName(static_cast<Fate>(F)), number(C[F]));
  }

  void ecosystem(const EcosystemAssessment &E) {
    writePack(J, E.Pack);
    writeText(J, "title", E.Pack.Title);
    J.attribute("verdict", verdictName(E.Answer));
    J.attributeObject("uses", [&] { counts(E.Uses, true); });
    J.attribute("leftWithCalls", number(E.LeftWithCalls));
    J.attributeObject("libraries", [&] {
      for (const auto &[Name, C] : E.Libraries)
        J.attributeObject(Name, [&] { counts(C, false); });
    });
    J.attributeArray("lacking", [&] {
      for (const LackingLibrary &L : lackingLibraries(E))
        J.object([&] {
          J.attribute("library", L.Name);
          J.attribute("blocked", number(L.Blocked));
          J.attribute("uses", number(L.Uses));
        });
    });
    J.attributeArray("kernels", [&] {
      for (size_t I = 0; I != E.Kernels.size(); ++I)
        J.object([&] {
          J.attribute("kernel", number(I));
          J.attribute("fate", kernelFateName(E.Kernels[I]));
          if (E.Kernels[I] == KernelFate::Blocked)
            J.attributeArray("by", [&] {
              for (const std::string &Name : E.KernelBlockers[I])
                J.value(utf8(Name));
            });
        });
    });
    items("blockers", E.Blockers);
    items("hazards", E.Hazards);
    J.attributeObject("effort", [&] {
      for (Effort C : {Effort::High, Effort::Medium, Effort::Low, Effort::None})
        J.attributeObject(effortName(C), [&] {
          const EffortCount &N = E.Efforts[static_cast<size_t>(C)];
          J.attribute("items", number(N.Items));
          J.attribute("uses", number(N.Uses));
          J.attribute("stated", number(N.Stated));
        });
    });
    J.attributeObject("evidence", [&] {
      for (size_t L = 0; L + 1 != E.Evidence.size(); ++L)
        J.attribute(evidenceLevelName(static_cast<EvidenceLevel>(L)),
                    number(E.Evidence[L]));
      J.attribute("unsourced", number(E.Evidence.back()));
    });
  }

  void items(StringRef Key, const std::vector<AssessedItem> &Items) {
    J.attributeArray(Key, [&] {
      for (const AssessedItem &I : Items)
        J.object([&] {
          J.attribute("id", diagnosticName(I.Id));
          J.attribute("class", fateName(I.Class));
          J.attribute("name", utf8(I.Name));
          J.attribute("kind", mentionKindName(I.Kind));
          J.attribute("library", I.Library);
          writeText(J, "message", I.Message);
          writeText(J, "reason", I.Reason);
          writeText(J, "advice", I.Advice);
          J.attribute("effort", effortName(I.Cost));
          J.attribute("effortStated", I.IsCostStated);
          J.attributeArray("places", [&] {
            for (uint32_t P : I.Places)
              J.value(P);
          });
        });
    });
  }

  const Assessment &A;
  OStream J;
};

} // namespace

void cuferry::writeJsonAssessment(const Assessment &A, const RunInfo &Run,
                                  llvm::raw_ostream &OS) {
  Writer(A, OS).write(Run);
  OS << "\n";
}
