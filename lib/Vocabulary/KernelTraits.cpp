//===- KernelTraits.cpp - words for what kernels do -----------------------===//

#include "cuferry/KernelTraits.h"

namespace cuferry {

static constexpr llvm::StringRef Traits[] = {"atomics",
                                             "barrier",
                                             "block-per-row",
                                             "contraction",
                                             "cooperative-groups",
                                             "double",
                                             "dynamic-shared",
                                             "elementwise",
                                             "gather",
                                             "grid-stride",
                                             "half",
                                             "inline-ptx",
                                             "launches-kernels",
                                             "math",
                                             "printf",
                                             "reduction",
                                             "scatter",
                                             "shared-atomics",
                                             "shared-tile",
                                             "stencil",
                                             "tensor-cores",
                                             "texture",
                                             "transpose",
                                             "unknown-calls",
                                             "warp-operations"};

static constexpr llvm::StringRef Patterns[] = {
    "all",       "block", "column", "element", "indirect", "matrix-element",
    "neighbour", "other", "row",    "strided", "thread",   "transposed-element",
    "uniform"};

llvm::ArrayRef<llvm::StringRef> kernelTraits() { return Traits; }

llvm::ArrayRef<llvm::StringRef> accessPatterns() { return Patterns; }

} // namespace cuferry
