//===- Includes.h - the #include lines of one file --------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_INCLUDES_H
#define CUFERRY_MIGRATE_INCLUDES_H

#include "SourceText.h"
#include "cuferry/Finding.h"

namespace cuferry {

/// The edit that makes the #include at \p M name \p Headers, one a line; none:
/// the line goes. Nothing when the place allows no such edit (__has_include).
std::optional<Edit> headerEdit(const Mention &M,
                               llvm::ArrayRef<std::string> Headers,
                               const SourceText &Text);

/// Where #include lines are added.
enum class IncludePlace : uint8_t {
  First, ///< before all code, where nvcc's own stands
  Last,  ///< behind the last that no #if guards
};

/// Adds to \p Edits, which are sorted, one that includes those of \p Wanted
/// ("<acl/acl.h>") that \p File does not include already and that are not in
/// \p Produced (names without brackets).
void addIncludes(const SourceFile &File, const SourceText &Text,
                 IncludePlace Where, llvm::ArrayRef<std::string> Wanted,
                 llvm::ArrayRef<std::string> Produced,
                 std::vector<Edit> &Edits);

/// Whether \p Offset stands outside all #if, an include guard not counted.
bool isUnconditional(const SourceText &Text, uint32_t Offset);

/// Whether \p Earlier and \p Later stand in the same branch of the same #if, or
/// both in none: what is compiled has both or neither. What a condition itself
/// asks about (__has_include) is in no branch.
bool areTogether(const SourceText &Text, uint32_t Earlier, uint32_t Later);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_INCLUDES_H
