#include "cuferry/Migrate.h"
#include "cuferry/Project.h"
#include <cstdio>
#include <unistd.h>

using namespace cuferry;

std::vector<std::optional<OutputFile>>
cuferry::outputs(const SourceModel &Model, const Migration &Result) {
  std::vector<std::optional<OutputFile>> Out(Model.Files.size());
  for (size_t I = 0; I != Model.Files.size(); ++I) {
    const SourceFile &File = Model.Files[I];
    const FileMigration &M = Result.Files[I];
    // A .cu without a word of CUDA is still one of the sources of its program.
    if (File.Mentions.empty() && M.Edits.empty() && !isCudaName(File.Path))
      continue;
    OutputFile O;
    O.Path = M.OutputPath;
    O.Content = applyEdits(File.Content, M.Edits);
    if (M.OutputPath != File.Path)
      O.Replaces = File.Path;
    Out[I] = std::move(O);
  }
  return Out;
}

std::vector<OutputFile> cuferry::helperOutputs(const Migration &Result) {
  std::vector<OutputFile> Out;
  for (const auto &[Name, Content] : Result.HelperHeaders) {
    OutputFile O;
    O.Path = (HelperFolder + "/" + Name).str();
    O.Content = Content;
    Out.push_back(std::move(O));
  }
  return Out;
}

void cuferry::leave(int Status) {
  std::fflush(nullptr);
  _exit(Status);
}
