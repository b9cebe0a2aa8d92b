//===- ProjectPaths.h - paths from the root, and absolute ones --*- C++ -*-===//

#ifndef CUFERRY_PROJECT_PROJECTPATHS_H
#define CUFERRY_PROJECT_PROJECTPATHS_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace cuferry {

/// The absolute path of the project path \p Project below \p Root.
std::string absolutePath(llvm::StringRef Root, llvm::StringRef Project);

/// Below a folder of the system that \p Root is not in itself: however far up
/// the root is, such headers belong to no project.
bool isOfSystem(llvm::StringRef Root, llvm::StringRef File);

/// Project path of an absolute one, or "".
std::string projectPath(llvm::StringRef Root, llvm::StringRef File);

} // namespace cuferry

#endif // CUFERRY_PROJECT_PROJECTPATHS_H
