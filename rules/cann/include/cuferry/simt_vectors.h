//===- simt_vectors.h - float4 and the like, for device and host ----------===//
//
// In .asc files these are types of the device compiler; what another compiler
// sees of the host's code has ours, laid out the same.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_SIMT_VECTORS_H
#define CUFERRY_SIMT_VECTORS_H

#ifdef __BISHENG_CCEC__
#include <simt_api/asc_simt.h>
#else
#include <cuferry/vector_types.h>
#endif

#endif // CUFERRY_SIMT_VECTORS_H
