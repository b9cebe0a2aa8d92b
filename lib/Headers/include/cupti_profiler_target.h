// CUPTI: profiling of ranges, from Volta on.
#ifndef CUFERRY_CUPTI_PROFILER_TARGET_H_
#define CUFERRY_CUPTI_PROFILER_TARGET_H_

#include "cuda.h"
#include "cupti_result.h"
#include "cupti_target.h"

#pragma cuferry library(cupti)
#pragma cuferry since(10.0)

#define CUPTI_PROFILER_STRUCT_SIZE CUPTI_STRUCT_SIZE

typedef enum {
  CUPTI_Range_INVALID, CUPTI_AutoRange, CUPTI_UserRange, CUPTI_Range_COUNT
} CUpti_ProfilerRange;
typedef enum {
  CUPTI_Replay_INVALID, CUPTI_ApplicationReplay, CUPTI_KernelReplay,
  CUPTI_UserReplay, CUPTI_Replay_COUNT
} CUpti_ProfilerReplayMode;
typedef enum {
  CUPTI_PROFILER_CONFIGURATION_UNKNOWN,
  CUPTI_PROFILER_CONFIGURATION_UNSUPPORTED,
  CUPTI_PROFILER_CONFIGURATION_DISABLED, CUPTI_PROFILER_CONFIGURATION_SUPPORTED
} CUpti_Profiler_Support_Level;

__cuferry_cupti_struct(CUpti_Profiler_Initialize_Params)
__cuferry_cupti_struct(CUpti_Profiler_DeInitialize_Params)
__cuferry_cupti_struct(CUpti_Profiler_CounterDataImageOptions,
  const uint8_t *pCounterDataPrefix;
  size_t counterDataPrefixSize;
  uint32_t maxNumRanges, maxNumRangeTreeNodes, maxRangeNameLength;)
__cuferry_cupti_struct(CUpti_Profiler_CounterDataImage_CalculateSize_Params,
  size_t sizeofCounterDataImageOptions;
  const CUpti_Profiler_CounterDataImageOptions *pOptions;
  size_t counterDataImageSize;)
__cuferry_cupti_struct(CUpti_Profiler_CounterDataImage_Initialize_Params,
  size_t sizeofCounterDataImageOptions;
  const CUpti_Profiler_CounterDataImageOptions *pOptions;
  size_t counterDataImageSize;
  uint8_t *pCounterDataImage;)
__cuferry_cupti_struct(
    CUpti_Profiler_CounterDataImage_CalculateScratchBufferSize_Params,
  size_t counterDataImageSize;
  uint8_t *pCounterDataImage;
  size_t counterDataScratchBufferSize;)
__cuferry_cupti_struct(
    CUpti_Profiler_CounterDataImage_InitializeScratchBuffer_Params,
  size_t counterDataImageSize;
  uint8_t *pCounterDataImage;
  size_t counterDataScratchBufferSize;
  uint8_t *pCounterDataScratchBuffer;)
__cuferry_cupti_struct(CUpti_Profiler_BeginSession_Params,
  CUcontext ctx;
  size_t counterDataImageSize;
  uint8_t *pCounterDataImage;
  size_t counterDataScratchBufferSize;
  uint8_t *pCounterDataScratchBuffer;
  uint8_t bDumpCounterDataInFile;
  const char *pCounterDataFilePath;
  CUpti_ProfilerRange range;
  CUpti_ProfilerReplayMode replayMode;
  size_t maxRangesPerPass, maxLaunchesPerPass;)
__cuferry_cupti_struct(CUpti_Profiler_EndSession_Params, CUcontext ctx;)
__cuferry_cupti_struct(CUpti_Profiler_SetConfig_Params,
  CUcontext ctx;
  const uint8_t *pConfig;
  size_t configSize;
  uint16_t minNestingLevel, numNestingLevels;
  size_t passIndex;
  uint16_t targetNestingLevel;)
__cuferry_cupti_struct(CUpti_Profiler_UnsetConfig_Params, CUcontext ctx;)
__cuferry_cupti_struct(CUpti_Profiler_BeginPass_Params, CUcontext ctx;)
__cuferry_cupti_struct(CUpti_Profiler_EndPass_Params,
  CUcontext ctx;
  uint16_t targetNestingLevel;
  size_t passIndex;
  uint8_t allPassesSubmitted;)
__cuferry_cupti_struct(CUpti_Profiler_EnableProfiling_Params, CUcontext ctx;)
__cuferry_cupti_struct(CUpti_Profiler_DisableProfiling_Params, CUcontext ctx;)
__cuferry_cupti_struct(CUpti_Profiler_IsPassCollected_Params,
  CUcontext ctx;
  size_t numRangesDropped, numTraceBytesDropped;
  uint8_t onePassCollected, allPassesCollected;)
__cuferry_cupti_struct(CUpti_Profiler_FlushCounterData_Params,
  CUcontext ctx;
  size_t numRangesDropped, numTraceBytesDropped;)
__cuferry_cupti_struct(CUpti_Profiler_PushRange_Params,
  CUcontext ctx;
  const char *pRangeName;
  size_t rangeNameLength;)
__cuferry_cupti_struct(CUpti_Profiler_PopRange_Params, CUcontext ctx;)
__cuferry_cupti_struct(CUpti_Profiler_GetCounterAvailability_Params,
  CUcontext ctx;
  size_t counterAvailabilityImageSize;
  uint8_t *pCounterAvailabilityImage;)
__cuferry_cupti_struct(CUpti_Profiler_DeviceSupported_Params,
  CUdevice cuDevice;
  CUpti_Profiler_Support_Level isSupported, architecture, sli, vGpu;
  CUpti_Profiler_Support_Level confidentialCompute, cmp, wsl;)

#define CUpti_Profiler_Initialize_Params_STRUCT_SIZE                           \
  sizeof(CUpti_Profiler_Initialize_Params)
#define CUpti_Profiler_DeInitialize_Params_STRUCT_SIZE                         \
  sizeof(CUpti_Profiler_DeInitialize_Params)
#define CUpti_Profiler_CounterDataImageOptions_STRUCT_SIZE                     \
  sizeof(CUpti_Profiler_CounterDataImageOptions)
#define CUpti_Profiler_CounterDataImage_CalculateSize_Params_STRUCT_SIZE       \
  sizeof(CUpti_Profiler_CounterDataImage_CalculateSize_Params)
#define CUpti_Profiler_CounterDataImage_Initialize_Params_STRUCT_SIZE          \
  sizeof(CUpti_Profiler_CounterDataImage_Initialize_Params)
#define CUpti_Profiler_CounterDataImage_CalculateScratchBufferSize_Params_STRUCT_SIZE \
  sizeof(CUpti_Profiler_CounterDataImage_CalculateScratchBufferSize_Params)
#define CUpti_Profiler_CounterDataImage_InitializeScratchBuffer_Params_STRUCT_SIZE \
  sizeof(CUpti_Profiler_CounterDataImage_InitializeScratchBuffer_Params)
#define CUpti_Profiler_BeginSession_Params_STRUCT_SIZE                         \
  sizeof(CUpti_Profiler_BeginSession_Params)
#define CUpti_Profiler_EndSession_Params_STRUCT_SIZE                           \
  sizeof(CUpti_Profiler_EndSession_Params)
#define CUpti_Profiler_SetConfig_Params_STRUCT_SIZE                            \
  sizeof(CUpti_Profiler_SetConfig_Params)
#define CUpti_Profiler_UnsetConfig_Params_STRUCT_SIZE                          \
  sizeof(CUpti_Profiler_UnsetConfig_Params)
#define CUpti_Profiler_BeginPass_Params_STRUCT_SIZE                            \
  sizeof(CUpti_Profiler_BeginPass_Params)
#define CUpti_Profiler_EndPass_Params_STRUCT_SIZE                              \
  sizeof(CUpti_Profiler_EndPass_Params)
#define CUpti_Profiler_EnableProfiling_Params_STRUCT_SIZE                      \
  sizeof(CUpti_Profiler_EnableProfiling_Params)
#define CUpti_Profiler_DisableProfiling_Params_STRUCT_SIZE                     \
  sizeof(CUpti_Profiler_DisableProfiling_Params)
#define CUpti_Profiler_IsPassCollected_Params_STRUCT_SIZE                      \
  sizeof(CUpti_Profiler_IsPassCollected_Params)
#define CUpti_Profiler_FlushCounterData_Params_STRUCT_SIZE                     \
  sizeof(CUpti_Profiler_FlushCounterData_Params)
#define CUpti_Profiler_PushRange_Params_STRUCT_SIZE                            \
  sizeof(CUpti_Profiler_PushRange_Params)
#define CUpti_Profiler_PopRange_Params_STRUCT_SIZE                             \
  sizeof(CUpti_Profiler_PopRange_Params)
#define CUpti_Profiler_GetCounterAvailability_Params_STRUCT_SIZE               \
  sizeof(CUpti_Profiler_GetCounterAvailability_Params)
#define CUpti_Profiler_DeviceSupported_Params_STRUCT_SIZE                      \
  sizeof(CUpti_Profiler_DeviceSupported_Params)

__cuferry_extern_c_begin

#define __cuferry_profiler(function, name)                                     \
  CUptiResult function(CUpti_Profiler_##name##_Params *pParams);
__cuferry_profiler(cuptiProfilerInitialize, Initialize)
__cuferry_profiler(cuptiProfilerDeInitialize, DeInitialize)
__cuferry_profiler(cuptiProfilerCounterDataImageCalculateSize,
                   CounterDataImage_CalculateSize)
__cuferry_profiler(cuptiProfilerCounterDataImageInitialize,
                   CounterDataImage_Initialize)
__cuferry_profiler(cuptiProfilerCounterDataImageCalculateScratchBufferSize,
                   CounterDataImage_CalculateScratchBufferSize)
__cuferry_profiler(cuptiProfilerCounterDataImageInitializeScratchBuffer,
                   CounterDataImage_InitializeScratchBuffer)
__cuferry_profiler(cuptiProfilerBeginSession, BeginSession)
__cuferry_profiler(cuptiProfilerEndSession, EndSession)
__cuferry_profiler(cuptiProfilerSetConfig, SetConfig)
__cuferry_profiler(cuptiProfilerUnsetConfig, UnsetConfig)
__cuferry_profiler(cuptiProfilerBeginPass, BeginPass)
__cuferry_profiler(cuptiProfilerEndPass, EndPass)
__cuferry_profiler(cuptiProfilerEnableProfiling, EnableProfiling)
__cuferry_profiler(cuptiProfilerDisableProfiling, DisableProfiling)
__cuferry_profiler(cuptiProfilerIsPassCollected, IsPassCollected)
__cuferry_profiler(cuptiProfilerFlushCounterData, FlushCounterData)
__cuferry_profiler(cuptiProfilerPushRange, PushRange)
__cuferry_profiler(cuptiProfilerPopRange, PopRange)
__cuferry_profiler(cuptiProfilerGetCounterAvailability, GetCounterAvailability)
__cuferry_profiler(cuptiProfilerDeviceSupported, DeviceSupported)

__cuferry_extern_c_end

#endif // CUFERRY_CUPTI_PROFILER_TARGET_H_
