// OptiX: functions for the host.
#ifndef OPTIX_OPTIX_HOST_H
#define OPTIX_OPTIX_HOST_H

#include "cuda.h"
#include "optix_types.h"

#pragma cuferry library(optix)
#pragma cuferry family(optix[A-Z]*)

__cuferry_extern_c_begin

const char *optixGetErrorName(OptixResult result);
const char *optixGetErrorString(OptixResult result);

// The context.
OptixResult optixDeviceContextCreate(CUcontext fromContext,
                                     const OptixDeviceContextOptions *options,
                                     OptixDeviceContext *context);
OptixResult optixDeviceContextDestroy(OptixDeviceContext context);
OptixResult optixDeviceContextGetProperty(OptixDeviceContext context,
                                          OptixDeviceProperty property,
                                          void *value, size_t sizeInBytes);
OptixResult optixDeviceContextSetLogCallback(OptixDeviceContext context,
                                             OptixLogCallback callbackFunction,
                                             void *callbackData,
                                             unsigned int callbackLevel);
OptixResult optixDeviceContextSetCacheEnabled(OptixDeviceContext context,
                                              int enabled);
OptixResult optixDeviceContextSetCacheLocation(OptixDeviceContext context,
                                               const char *location);
OptixResult optixDeviceContextSetCacheDatabaseSizes(OptixDeviceContext context,
                                                    size_t lowWaterMark,
                                                    size_t highWaterMark);
OptixResult optixDeviceContextGetCacheEnabled(OptixDeviceContext context,
                                              int *enabled);
OptixResult optixDeviceContextGetCacheLocation(OptixDeviceContext context,
                                               char *location,
                                               size_t locationSize);
OptixResult optixDeviceContextGetCacheDatabaseSizes(OptixDeviceContext context,
                                                    size_t *lowWaterMark,
                                                    size_t *highWaterMark);

// Modules, groups of programs, pipelines.
OptixResult
optixModuleCreate(OptixDeviceContext context,
                  const OptixModuleCompileOptions *moduleCompileOptions,
                  const OptixPipelineCompileOptions *pipelineCompileOptions,
                  const char *input, size_t inputSize, char *logString,
                  size_t *logStringSize, OptixModule *module);
OptixResult optixModuleCreateFromPTX(
    OptixDeviceContext context,
    const OptixModuleCompileOptions *moduleCompileOptions,
    const OptixPipelineCompileOptions *pipelineCompileOptions, const char *ptx,
    size_t ptxSize, char *logString, size_t *logStringSize,
    OptixModule *module);
OptixResult optixModuleCreateWithTasks(
    OptixDeviceContext context,
    const OptixModuleCompileOptions *moduleCompileOptions,
    const OptixPipelineCompileOptions *pipelineCompileOptions,
    const char *input, size_t inputSize, char *logString, size_t *logStringSize,
    OptixModule *module, OptixTask *firstTask);
OptixResult optixModuleCreateFromPTXWithTasks(
    OptixDeviceContext context,
    const OptixModuleCompileOptions *moduleCompileOptions,
    const OptixPipelineCompileOptions *pipelineCompileOptions, const char *ptx,
    size_t ptxSize, char *logString, size_t *logStringSize, OptixModule *module,
    OptixTask *firstTask);
OptixResult optixModuleGetCompilationState(OptixModule module,
                                           OptixModuleCompileState *state);
OptixResult optixModuleDestroy(OptixModule module);
OptixResult optixBuiltinISModuleGet(
    OptixDeviceContext context,
    const OptixModuleCompileOptions *moduleCompileOptions,
    const OptixPipelineCompileOptions *pipelineCompileOptions,
    const OptixBuiltinISOptions *builtinISOptions, OptixModule *builtinModule);
OptixResult optixTaskExecute(OptixTask task, OptixTask *additionalTasks,
                             unsigned int maxNumAdditionalTasks,
                             unsigned int *numAdditionalTasksCreated);
OptixResult optixProgramGroupCreate(
    OptixDeviceContext context,
    const OptixProgramGroupDesc *programDescriptions,
    unsigned int numProgramGroups, const OptixProgramGroupOptions *options,
    char *logString, size_t *logStringSize, OptixProgramGroup *programGroups);
OptixResult optixProgramGroupDestroy(OptixProgramGroup programGroup);
__cuferry_unrecorded(OptixResult, optixProgramGroupGetStackSize);
OptixResult
optixPipelineCreate(OptixDeviceContext context,
                    const OptixPipelineCompileOptions *pipelineCompileOptions,
                    const OptixPipelineLinkOptions *pipelineLinkOptions,
                    const OptixProgramGroup *programGroups,
                    unsigned int numProgramGroups, char *logString,
                    size_t *logStringSize, OptixPipeline *pipeline);
OptixResult optixPipelineDestroy(OptixPipeline pipeline);
OptixResult optixPipelineSetStackSize(
    OptixPipeline pipeline, unsigned int directCallableStackSizeFromTraversal,
    unsigned int directCallableStackSizeFromState,
    unsigned int continuationStackSize, unsigned int maxTraversableGraphDepth);
OptixResult optixSbtRecordPackHeader(OptixProgramGroup programGroup,
                                     void *sbtRecordHeaderHostPointer);
OptixResult optixLaunch(OptixPipeline pipeline, CUstream stream,
                        CUdeviceptr pipelineParams, size_t pipelineParamsSize,
                        const OptixShaderBindingTable *sbt, unsigned int width,
                        unsigned int height, unsigned int depth);

// Acceleration structures.
OptixResult optixAccelComputeMemoryUsage(
    OptixDeviceContext context, const OptixAccelBuildOptions *accelOptions,
    const OptixBuildInput *buildInputs, unsigned int numBuildInputs,
    OptixAccelBufferSizes *bufferSizes);
OptixResult optixAccelBuild(OptixDeviceContext context, CUstream stream,
                            const OptixAccelBuildOptions *accelOptions,
                            const OptixBuildInput *buildInputs,
                            unsigned int numBuildInputs, CUdeviceptr tempBuffer,
                            size_t tempBufferSizeInBytes,
                            CUdeviceptr outputBuffer,
                            size_t outputBufferSizeInBytes,
                            OptixTraversableHandle *outputHandle,
                            const OptixAccelEmitDesc *emittedProperties,
                            unsigned int numEmittedProperties);
OptixResult optixAccelCompact(OptixDeviceContext context, CUstream stream,
                              OptixTraversableHandle inputHandle,
                              CUdeviceptr outputBuffer,
                              size_t outputBufferSizeInBytes,
                              OptixTraversableHandle *outputHandle);
OptixResult optixAccelGetRelocationInfo(OptixDeviceContext context,
                                        OptixTraversableHandle handle,
                                        OptixRelocationInfo *info);
__cuferry_unrecorded(OptixResult, optixAccelRelocate);
OptixResult optixCheckRelocationCompatibility(OptixDeviceContext context,
                                              const OptixRelocationInfo *info,
                                              int *compatible);
OptixResult optixConvertPointerToTraversableHandle(
    OptixDeviceContext onDevice, CUdeviceptr pointer,
    OptixTraversableType traversableType,
    OptixTraversableHandle *traversableHandle);
__cuferry_unrecorded(OptixResult, optixOpacityMicromapArrayBuild);
__cuferry_unrecorded(OptixResult, optixOpacityMicromapArrayComputeMemoryUsage);
__cuferry_unrecorded(OptixResult, optixOpacityMicromapArrayGetRelocationInfo);
__cuferry_unrecorded(OptixResult, optixOpacityMicromapArrayRelocate);

// The denoiser.
OptixResult optixDenoiserCreate(OptixDeviceContext context,
                                OptixDenoiserModelKind modelKind,
                                const OptixDenoiserOptions *options,
                                OptixDenoiser *denoiser);
OptixResult optixDenoiserCreateWithUserModel(OptixDeviceContext context,
                                             const void *userData,
                                             size_t userDataSizeInBytes,
                                             OptixDenoiser *denoiser);
__cuferry_unrecorded(OptixResult, optixDenoiserSetModel);
OptixResult optixDenoiserDestroy(OptixDenoiser denoiser);
OptixResult optixDenoiserComputeMemoryResources(
    const OptixDenoiser denoiser, unsigned int outputWidth,
    unsigned int outputHeight, OptixDenoiserSizes *returnSizes);
OptixResult optixDenoiserSetup(OptixDenoiser denoiser, CUstream stream,
                               unsigned int inputWidth,
                               unsigned int inputHeight,
                               CUdeviceptr denoiserState,
                               size_t denoiserStateSizeInBytes,
                               CUdeviceptr scratch, size_t scratchSizeInBytes);
OptixResult optixDenoiserInvoke(
    OptixDenoiser denoiser, CUstream stream, const OptixDenoiserParams *params,
    CUdeviceptr denoiserState, size_t denoiserStateSizeInBytes,
    const OptixDenoiserGuideLayer *guideLayer, const OptixDenoiserLayer *layers,
    unsigned int numLayers, unsigned int inputOffsetX,
    unsigned int inputOffsetY, CUdeviceptr scratch, size_t scratchSizeInBytes);
OptixResult optixDenoiserComputeIntensity(OptixDenoiser denoiser,
                                          CUstream stream,
                                          const OptixImage2D *inputImage,
                                          CUdeviceptr outputIntensity,
                                          CUdeviceptr scratch,
                                          size_t scratchSizeInBytes);
OptixResult optixDenoiserComputeAverageColor(OptixDenoiser denoiser,
                                             CUstream stream,
                                             const OptixImage2D *inputImage,
                                             CUdeviceptr outputAverageColor,
                                             CUdeviceptr scratch,
                                             size_t scratchSizeInBytes);

__cuferry_extern_c_end

#endif // OPTIX_OPTIX_HOST_H
