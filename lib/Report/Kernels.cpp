// Kernels and what is known of them, for the JSON and the text report.

#include "Kernels.h"
#include "Json.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

static StringRef accessName(KernelAccess::Kind What) {
  switch (What) {
  case KernelAccess::Read:
    return "read";
  case KernelAccess::Write:
    return "write";
  case KernelAccess::ReadWrite:
    return "read-write";
  case KernelAccess::Atomic:
    return "atomic";
  }
  llvm_unreachable("all accesses named");
}

static void strings(OStream &J, StringRef Key,
                    llvm::ArrayRef<std::string> Values) {
  J.attributeArray(Key, [&] {
    for (const std::string &V : Values)
      J.value(utf8(V));
  });
}

static void dossier(OStream &J, const KernelDossier &D) {
  J.attributeObject("dossier", [&] {
    writeText(J, "scheme", D.Scheme);
    writeText(J, "api", D.Api);
    J.attribute("effort", effortName(D.Cost));
    if (D.Rule)
      J.attributeObject("rule", [&] {
        J.attribute("pack", D.Rule->Pack);
        J.attribute("file", D.Rule->File);
        J.attribute("line", D.Rule->Line);
      });
    if (D.Because)
      J.attributeObject("evidence", [&] {
        J.attribute("level", evidenceLevelName(D.Because->Level));
        J.attribute("source", utf8(D.Because->Source));
      });
  });
}

static void parameter(OStream &J, const KernelParameter &P) {
  J.object([&] {
    J.attribute("name", utf8(P.Name));
    J.attribute("type", utf8(P.Type));
    if (!P.IsPointer)
      return;
    J.attributeArray("accesses", [&] {
      for (const KernelAccess &A : P.Accesses)
        J.object([&] {
          J.attribute("access", accessName(A.What));
          J.attribute("pattern", A.Pattern);
          J.attribute("index", utf8(A.Index));
        });
    });
  });
}

void cuferry::writeKernels(const ReportInput &In, size_t Index, OStream &J) {
  const SourceFile &File = In.Model.Files[Index];
  Lines L(File.Content);
  J.attributeArray("kernels", [&] {
    for (const Kernel &K : File.Kernels)
      J.object([&] {
        J.attribute("name", utf8(K.Name));
        J.attribute("line", L.at(K.Place.Offset).Line);
        J.attribute("endLine", L.at(K.Whole.end() - 1).Line);
        J.attribute("signature", utf8(K.Signature));
        J.attributeArray("parameters", [&] {
          for (const KernelParameter &P : K.Parameters)
            parameter(J, P);
        });
        strings(J, "shared", K.Shared);
        strings(J, "traits", K.Traits);
        for (const KernelDossier &D : In.Result.Files[Index].Dossiers)
          if (D.What.Place == K.Place)
            dossier(J, D);
      });
  });
}

std::vector<DossierGroup> cuferry::dossierGroups(const ReportInput &In) {
  std::map<std::string, DossierGroup> ByScheme;
  for (size_t I = 0; I != In.Model.Files.size(); ++I) {
    const SourceFile &File = In.Model.Files[I];
    if (In.Result.Files[I].Dossiers.empty())
      continue;
    Lines L(File.Content);
    for (const KernelDossier &D : In.Result.Files[I].Dossiers) {
      DossierGroup &G = ByScheme[D.Scheme.En + '\0' + D.Api.En];
      if (!G.First)
        G.First = &D;
      G.Members.push_back(
          {&D,
           File.Path + ":" + std::to_string(L.at(D.What.Place.Offset).Line)});
    }
  }
  std::vector<DossierGroup> Out;
  for (auto &[Scheme, G] : ByScheme)
    Out.push_back(std::move(G));
  llvm::stable_sort(Out, [](const DossierGroup &A, const DossierGroup &B) {
    return A.Members.size() > B.Members.size();
  });
  return Out;
}

std::string cuferry::kernelSummary(const Kernel &K, Language Lang) {
  bool IsChinese = Lang == Language::Chinese;
  const char *Comma = IsChinese ? "、" : ", ";
  std::string Out;
  auto Add = [&](const char *Verb, auto Wanted) {
    std::string Names;
    for (const KernelParameter &P : K.Parameters) {
      std::set<std::string> Patterns;
      for (const KernelAccess &A : P.Accesses)
        if (Wanted(A.What))
          Patterns.insert(A.Pattern);
      if (!Patterns.empty())
        Names += (Names.empty() ? "" : Comma) + P.Name + " (" +
                 llvm::join(Patterns, ", ") + ")";
    }
    if (!Names.empty())
      Out += (Out.empty() ? ""
              : IsChinese ? "；"
                          : "; ") +
             std::string(Verb) + " " + Names;
  };
  using Kind = KernelAccess::Kind;
  Add(IsChinese ? "读取" : "reads", [](Kind W) {
    return W == KernelAccess::Read || W == KernelAccess::ReadWrite;
  });
  Add(IsChinese ? "写入" : "writes", [](Kind W) {
    return W == KernelAccess::Write || W == KernelAccess::ReadWrite;
  });
  Add(IsChinese ? "原子更新" : "updates atomically",
      [](Kind W) { return W == KernelAccess::Atomic; });
  if (!K.Traits.empty())
    Out += (Out.empty() ? ""
            : IsChinese ? "；特征："
                        : "; traits: ") +
           llvm::join(K.Traits, ", ");
  return Out;
}
