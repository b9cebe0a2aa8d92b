#include "SnippetMigration.h"
#include "cuferry/BuildScripts.h"
#include "cuferry/Extract.h"
#include "cuferry/Migrate.h"

using namespace cuferry;

std::string cuferry::migrateSnippet(const std::string &Source,
                                    const RulePack &Pack) {
  SourceModel Model;
  Model.Files.push_back(
      merge("example.cu", Source, scan(Source), {}, 0, false));
  for (Mention &M : Model.Files.front().Mentions)
    // An example means CUDA by what it says.
    if (M.Why == Doubt::NotParsed) {
      M.Sure = Certainty::Confirmed;
      M.Why = Doubt::None;
    }
  Migration Result = migrate(Model, Pack);
  return applyEdits(Source, Result.Files.front().Edits);
}

std::string cuferry::migrateScriptSnippet(const std::string &File,
                                          const std::string &Source,
                                          const RulePack &Pack) {
  std::vector<BuildScript> Scripts = {{File, Source}};
  std::vector<MigratedScript> Result = migrateScripts(Scripts, Pack, nullptr);
  if (Result.empty())
    return Source;
  return applyEdits(Source, Result.front().Migration.Edits);
}
