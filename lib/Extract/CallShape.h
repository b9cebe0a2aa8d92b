//===- CallShape.h - calls and launches as the tokens show them -*- C++ -*-===//
//
// A call's arguments are its balanced, comma-separated token ranges. That holds
// in code, in macro bodies and in dead branches alike.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_CALLSHAPE_H
#define CUFERRY_EXTRACT_CALLSHAPE_H

#include "TokenFile.h"
#include <optional>

namespace cuferry {

/// Whether the tokens at \p Name read like the declaration of a function of
/// that name, not like a call: `cudaError_t cudaMalloc(void **, size_t)`.
bool isDeclaratorAt(const TokenFile &T, size_t Name);

/// The call whose callee's name is token \p Name, of something that is a \p
/// Kind: `q::name<..>(..)`, and of a function `(name)(..)`, which of a type is
/// a cast. None when no parenthesis follows, brackets do not balance, or a
/// directive stands inside.
std::optional<Call> callAt(const TokenFile &T, size_t Name, MentionKind Kind);

/// The launch whose `<<<` is token \p Chevrons, or none when it is no launch.
std::optional<Call> launchAt(const TokenFile &T, size_t Chevrons);

/// First token of the qualified name that ends with token \p Name (`::a::b`).
size_t qualifierStart(const TokenFile &T, size_t Name);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_CALLSHAPE_H
