//===- ProjectRoot.h - which folder is the project --------------*- C++ -*-===//

#ifndef CUFERRY_LAUNCH_PROJECTROOT_H
#define CUFERRY_LAUNCH_PROJECTROOT_H

#include "cuferry/Frontend.h"

namespace cuferry {

/// The checkout that the source is in; without one, the folder that the source
/// and the include paths beside it share.
std::string projectRootOf(llvm::ArrayRef<CompileUnit> Units);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_PROJECTROOT_H
