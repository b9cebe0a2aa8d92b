// The data of the HTML assessment: the JSON assessment, and the source line of
// each place in it.

#include "../Report/HtmlPage.h"
#include "../Report/Json.h"
#include "cuferry/Assess.h"
#include "cuferry/Lines.h"
#include "cuferry/Report.h"
#include <map>
#include <set>

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

/// Of a longer line, that many bytes go into the page.
static constexpr size_t LineLimit = 400;

/// The text of each place's line, in the order of the places.
static std::vector<std::string> linesOfPlaces(const Assessment &A,
                                              const SourceModel &Model) {
  std::vector<std::string> Out(A.Places.size());
  std::map<uint32_t, std::vector<size_t>> ByFile;
  for (size_t I = 0; I != A.Places.size(); ++I)
    ByFile[A.Places[I].File].push_back(I);
  for (const auto &[File, Places] : ByFile) {
    std::vector<StringRef> Lines = linesOf(Model.Files[File].Content);
    for (size_t I : Places)
      if (uint32_t Line = A.Places[I].Line; Line <= Lines.size())
        Out[I] = utf8(Lines[Line - 1].take_front(LineLimit));
  }
  return Out;
}

void cuferry::writeHtmlAssessment(const Assessment &A, const SourceModel &Model,
                                  const RunInfo &Run, Language Lang,
                                  llvm::raw_ostream &OS) {
  std::string Json;
  llvm::raw_string_ostream JsonOS(Json);
  OStream J(JsonOS);
  J.object([&] {
    J.attribute("version", 1);
    J.attribute("kind", "assess");
    J.attribute("lang", Lang == Language::Chinese ? "zh" : "en");
    J.attributeArray("lines", [&] {
      for (const std::string &Line : linesOfPlaces(A, Model))
        J.value(Line);
    });
    J.attributeObject("catalogue", [&] {
      std::set<DiagnosticId> Ids;
      for (const EcosystemAssessment &E : A.Ecosystems)
        for (const auto *List : {&E.Blockers, &E.Hazards})
          for (const AssessedItem &I : *List)
            Ids.insert(I.Id);
      for (DiagnosticId Id : Ids)
        if (const DiagnosticInfo *D = findDiagnostic(Id))
          J.attributeArray(diagnosticName(Id), [&] {
            J.value(D->Title);
            J.value(D->TitleZh);
          });
    });
    std::string Assessed;
    llvm::raw_string_ostream AssessedOS(Assessed);
    writeJsonAssessment(A, Run, AssessedOS);
    J.attributeBegin("assessment");
    J.rawValue(StringRef(Assessed).rtrim());
    J.attributeEnd();
  });
  writeHtmlPage(Json, OS);
}
