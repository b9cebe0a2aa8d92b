// The JSON report; docs/report-format.md is its description.

#include "Json.h"
#include "Kernels.h"
#include "Summary.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

namespace {

std::string sha256(StringRef Content) {
  llvm::SHA256 Hash;
  Hash.update(Content);
  return llvm::toHex(Hash.final(), /*LowerCase=*/true);
}

void contexts(OStream &J, uint16_t Context) {
  static constexpr std::pair<uint16_t, llvm::StringLiteral> Names[] = {
      {CtxHost, "host"},
      {CtxDevice, "device"},
      {CtxMacroBody, "macro-body"},
      {CtxInactive, "inactive"},
      {CtxTemplate, "template"},
      {CtxString, "string"},
      {CtxMacroArgument, "macro-argument"},
      {CtxDirective, "directive"},
      {CtxDeclaration, "declaration"},
      {CtxAddress, "address"},
      {CtxKernel, "kernel"},
      {CtxDivergent, "divergent"}};
  J.attributeArray("context", [&] {
    for (const auto &[Flag, Name] : Names)
      if (Context & Flag)
        J.value(Name);
  });
}

class Writer {
public:
  Writer(const ReportInput &In, llvm::raw_ostream &OS) : In(In), J(OS, 1) {}

  void write() {
    J.object([&] {
      J.attribute("schema", 1);
      writeTool(J);
      writeRun(J, In.Run);
      J.attribute("root", utf8(In.Model.Root));
      writePack(J, In.Result.Pack);
      J.attribute("headers", In.Model.Headers);
      J.attributeArray("files", [&] {
        for (size_t I = 0; I != In.Model.Files.size(); ++I)
          file(I);
      });
      J.attributeArray("findings", [&] {
        for (size_t I = 0; I != In.Model.Files.size(); ++I) {
          Lines L(In.Model.Files[I].Content);
          for (const Finding &F : In.Result.Files[I].Findings)
            finding(In.Model.Files[I].Path, L, F);
        }
      });
      summary();
    });
  }

private:
  void file(size_t I) {
    const SourceFile &F = In.Model.Files[I];
    J.object([&] {
      J.attribute("path", utf8(F.Path));
      if (In.Written[I])
        J.attribute("output", utf8(In.Result.Files[I].OutputPath));
      J.attribute("sha256", sha256(F.Content));
      J.attribute("parse", parseStateName(F.Parse));
      J.attribute("translationUnits", F.TranslationUnits);
      J.attributeArray("unseen", [&] {
        for (const Unseen &U : F.NotSeen)
          J.object([&] {
            J.attribute("line", U.Line);
            J.attribute("endLine", U.EndLine);
            J.attribute("why", U.Why);
            J.attribute("detail", utf8(U.Detail));
          });
      });
      J.attributeArray("diagnostics", [&] {
        for (const SourceDiagnostic &D : F.Diagnostics)
          J.object([&] {
            J.attribute("line", D.Line);
            J.attribute("column", D.Column);
            J.attribute("message", utf8(D.Message));
          });
      });
      if (!F.Kernels.empty())
        writeKernels(In, I, J);
    });
  }

  void finding(StringRef Path, const Lines &L, const Finding &F) {
    const Mention &M = F.What;
    Lines::Position P = L.at(M.Place.Offset);
    J.object([&] {
      J.attribute("id", diagnosticName(F.Id));
      J.attribute("fingerprint", F.Fingerprint);
      J.attribute("outcome", outcomeName(F.Result));
      J.attribute("name", utf8(M.Name));
      J.attribute("spelling", utf8(M.Spelling));
      J.attribute("kind", mentionKindName(M.Kind));
      J.attribute("library", M.Library);
      J.attribute("file", utf8(Path));
      J.attribute("line", P.Line);
      J.attribute("column", P.Column);
      J.attribute("offset", M.Place.Offset);
      J.attribute("length", M.Place.Length);
      J.attribute("certainty", certaintyName(M.Sure));
      contexts(J, M.Context);
      if (F.Replacement)
        J.attribute("replacement", utf8(*F.Replacement));
      if (F.Rule)
        J.attributeObject("rule", [&] {
          J.attribute("pack", F.Rule->Pack);
          J.attribute("file", F.Rule->File);
          J.attribute("line", F.Rule->Line);
        });
      if (F.Because)
        J.attributeObject("evidence", [&] {
          J.attribute("level", evidenceLevelName(F.Because->Level));
          J.attribute("source", utf8(F.Because->Source));
        });
      writeText(J, "message", F.Message);
      writeText(J, "advice", F.Advice);
      J.attribute("effort", effortName(F.Cost));
      if (In.Known)
        J.attribute("baseline", In.Known->has(F) ? "unchanged" : "new");
    });
  }

  void counts(const OutcomeCounts &C, bool All) {
    for (size_t O = 0; O != C.size(); ++O)
      if (All || C[O])
        J.attribute(outcomeName(static_cast<Outcome>(O)),
                    static_cast<int64_t>(C[O]));
  }

  void summary() {
    Summary S = summarise(In);
    J.attributeObject("summary", [&] {
      J.attribute("files", static_cast<int64_t>(In.Model.Files.size()));
      J.attribute("translationUnits", In.Model.TranslationUnits);
      J.attributeObject("outcomes", [&] { counts(S.Total, true); });
      J.attributeObject("libraries", [&] {
        for (const auto &[Name, C] : S.Libraries)
          J.attributeObject(Name, [&] { counts(C, false); });
      });
    });
  }

  const ReportInput &In;
  OStream J;
};

} // namespace

void cuferry::writeJsonReport(const ReportInput &Input, llvm::raw_ostream &OS) {
  Writer(Input, OS).write();
  OS << "\n";
}
