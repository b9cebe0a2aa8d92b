//===- ScriptDiag.h - diagnostics of build scripts --------------*- C++ -*-===//

#ifndef CUFERRY_BUILD_SCRIPTDIAG_H
#define CUFERRY_BUILD_SCRIPTDIAG_H

#include "cuferry/Finding.h"

namespace cuferry::diag {

inline constexpr DiagnosticId ScriptReplaced = 1101;
inline constexpr DiagnosticId ScriptFollowsRename = 1102;
inline constexpr DiagnosticId ScriptReview = 2101;
inline constexpr DiagnosticId ScriptUnsupported = 3101;
inline constexpr DiagnosticId ScriptUnmapped = 4101;
inline constexpr DiagnosticId ScriptKept = 5101;
inline constexpr DiagnosticId ScriptWord = 5102;
inline constexpr DiagnosticId ScriptOwn = 6101;

} // namespace cuferry::diag

#endif // CUFERRY_BUILD_SCRIPTDIAG_H
