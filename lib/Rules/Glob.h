//===- Glob.h - names with one star -----------------------------*- C++ -*-===//

#ifndef CUFERRY_RULES_GLOB_H
#define CUFERRY_RULES_GLOB_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace cuferry {

inline bool isGlob(llvm::StringRef Name) { return Name.contains('*'); }

/// What the `*` of \p Glob stands for in \p Name, or nothing when \p Glob does
/// not match. A name without `*` matches itself, with an empty star.
inline std::optional<llvm::StringRef> matchGlob(llvm::StringRef Glob,
                                                llvm::StringRef Name) {
  size_t Star = Glob.find('*');
  if (Star == llvm::StringRef::npos)
    return Glob == Name ? std::optional<llvm::StringRef>("") : std::nullopt;
  if (Name.size() + 1 < Glob.size() ||
      !Name.starts_with(Glob.take_front(Star)) ||
      !Name.ends_with(Glob.drop_front(Star + 1)))
    return std::nullopt;
  return Name.drop_front(Star).drop_back(Glob.size() - Star - 1);
}

/// \p Text with its `*` replaced by \p Star.
inline std::string fillStar(llvm::StringRef Text, llvm::StringRef Star) {
  std::string Out = Text.str();
  if (size_t At = Out.find('*'); At != std::string::npos)
    Out.replace(At, 1, Star.str());
  return Out;
}

/// "clockRate" of "cudaDeviceProp::clockRate".
inline llvm::StringRef lastComponent(llvm::StringRef Name) {
  size_t Colons = Name.rfind("::");
  return Colons == llvm::StringRef::npos ? Name : Name.drop_front(Colons + 2);
}

} // namespace cuferry

#endif // CUFERRY_RULES_GLOB_H
