//===- DoubtTitle.h - why the parser is in doubt, in words ------*- C++ -*-===//

#ifndef CUFERRY_DOUBTTITLE_H
#define CUFERRY_DOUBTTITLE_H

#include "cuferry/SourceModel.h"
#include "cuferry/Text.h"

namespace cuferry {

/// Why the parser could not confirm a mention, or what refuted it, for people.
const Text &doubtTitle(Doubt D);

} // namespace cuferry

#endif // CUFERRY_DOUBTTITLE_H
