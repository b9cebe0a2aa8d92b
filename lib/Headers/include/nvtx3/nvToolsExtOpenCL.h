// NVTX: names for objects of OpenCL, of which nothing is CUDA's but the names that
// NVTX's own declarations use for its types.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTOPENCL_H_
#define CUFERRY_NVTX3_NVTOOLSEXTOPENCL_H_

#include "nvToolsExt.h"

#pragma cuferry library(nvtx)

#define nvtx_cl_platform_id cl_platform_id
#define nvtx_cl_device_id cl_device_id
#define nvtx_cl_context cl_context
#define nvtx_cl_command_queue cl_command_queue
#define nvtx_cl_mem cl_mem
#define nvtx_cl_program cl_program
#define nvtx_cl_kernel cl_kernel
#define nvtx_cl_event cl_event
#define nvtx_cl_sampler cl_sampler

#endif // CUFERRY_NVTX3_NVTOOLSEXTOPENCL_H_
