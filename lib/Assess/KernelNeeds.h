//===- KernelNeeds.h - what each kernel calls -------------------*- C++ -*-===//

#ifndef CUFERRY_ASSESS_KERNELNEEDS_H
#define CUFERRY_ASSESS_KERNELNEEDS_H

#include "cuferry/SourceModel.h"

namespace cuferry {

/// A piece of device code: its file, and its place in SourceFile::Device.
using DeviceRef = std::pair<uint32_t, uint32_t>;

/// For each kernel of \p Model, in the order of files and places: itself, then
/// the device functions and macros that it names, and those that these name.
std::vector<std::vector<DeviceRef>> kernelNeeds(const SourceModel &Model);

} // namespace cuferry

#endif // CUFERRY_ASSESS_KERNELNEEDS_H
