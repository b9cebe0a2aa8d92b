//===- Run.h - what runs over sources have in common ------------*- C++ -*-===//

#ifndef CUFERRY_TOOLS_RUN_H
#define CUFERRY_TOOLS_RUN_H

#include "Commands.h"

namespace cuferry {

/// "2026-11-24T10:00:00Z".
std::string utcNow();

/// extractModel with a progress bar, unless \p Quiet.
ExtractedModel extractWithProgress(Shared &S, const ProjectInputs &In,
                                   const ProjectOptions &Options, bool Quiet);

/// Prints the notes to stderr; tells whether one of them costs an input.
bool printNotes(Shared &S, const std::vector<RunNote> &Notes);

/// Whether some file of the model was parsed with errors or not at all.
bool lacksSight(const SourceModel &Model);

} // namespace cuferry

#endif // CUFERRY_TOOLS_RUN_H
