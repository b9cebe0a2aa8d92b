//===- ScanConditions.h - what a file's conditions are ----------*- C++ -*-===//
//
// Which conditions of the preprocessor stand where, and with them the place
// where an added include belongs.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_SCANCONDITIONS_H
#define CUFERRY_EXTRACT_SCANCONDITIONS_H

#include "TokenFile.h"
#include "cuferry/Extract.h"

namespace cuferry {

/// Fills Conditions, AsksForDeviceView and IncludeInsertion.
void scanConditions(const TokenFile &T, ScannedFile &Out);

/// Whether the #define of token \p I stands right under the #ifndef of it.
bool isFallbackAt(const TokenFile &T, size_t I);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_SCANCONDITIONS_H
