//===- Diag.h - the catalogue's ids by their symbols ------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_DIAG_H
#define CUFERRY_MIGRATE_DIAG_H

#include "cuferry/Finding.h"

namespace cuferry::diag {

enum : DiagnosticId {
#define CUFERRY_DIAG(Id, Symbol, TitleEn, TitleZh, ExplanationEn,              \
                     ExplanationZh)                                            \
  Symbol = Id,
#include "../Report/Diagnostics.def"
};

} // namespace cuferry::diag

#endif // CUFERRY_MIGRATE_DIAG_H
