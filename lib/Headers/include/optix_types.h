// OptiX 7 and 8: types of the ray tracer.
#ifndef OPTIX_OPTIX_TYPES_H
#define OPTIX_OPTIX_TYPES_H

#include "crt/host_defines.h"
#include "vector_types.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(optix)
#pragma cuferry family(Optix[A-Z]* OPTIX_*)

#define OPTIX_SBT_RECORD_HEADER_SIZE ((size_t)32)
#define OPTIX_SBT_RECORD_ALIGNMENT 16ull
#define OPTIX_ACCEL_BUFFER_BYTE_ALIGNMENT 128ull
#define OPTIX_INSTANCE_BYTE_ALIGNMENT 16ull
#define OPTIX_AABB_BUFFER_BYTE_ALIGNMENT 8ull
#define OPTIX_GEOMETRY_TRANSFORM_BYTE_ALIGNMENT 16ull
#define OPTIX_TRANSFORM_BYTE_ALIGNMENT 64ull
#define OPTIX_COMPILE_DEFAULT_MAX_REGISTER_COUNT 0
#define OPTIX_COMPILE_DEFAULT_MAX_PAYLOAD_TYPE_COUNT 8
#define OPTIX_COMPILE_DEFAULT_MAX_PAYLOAD_VALUE_COUNT 32

typedef unsigned long long CUdeviceptr;
typedef unsigned long long OptixTraversableHandle;
typedef unsigned int OptixVisibilityMask;
typedef struct OptixDeviceContext_t *OptixDeviceContext;
typedef struct OptixModule_t *OptixModule;
typedef struct OptixProgramGroup_t *OptixProgramGroup;
typedef struct OptixPipeline_t *OptixPipeline;
typedef struct OptixDenoiser_t *OptixDenoiser;
typedef struct OptixTask_t *OptixTask;

typedef enum OptixResult {
  OPTIX_SUCCESS = 0, OPTIX_ERROR_INVALID_VALUE = 7001,
  OPTIX_ERROR_HOST_OUT_OF_MEMORY, OPTIX_ERROR_INVALID_OPERATION,
  OPTIX_ERROR_FILE_IO_ERROR, OPTIX_ERROR_INVALID_FILE_FORMAT,
  OPTIX_ERROR_DISK_CACHE_INVALID_PATH = 7010,
  OPTIX_ERROR_DISK_CACHE_PERMISSION_ERROR,
  OPTIX_ERROR_DISK_CACHE_DATABASE_ERROR,
  OPTIX_ERROR_DISK_CACHE_INVALID_DATA, OPTIX_ERROR_LAUNCH_FAILURE = 7050,
  OPTIX_ERROR_INVALID_DEVICE_CONTEXT, OPTIX_ERROR_CUDA_NOT_INITIALIZED,
  OPTIX_ERROR_VALIDATION_FAILURE, OPTIX_ERROR_INVALID_INPUT = 7200,
  OPTIX_ERROR_INVALID_LAUNCH_PARAMETER, OPTIX_ERROR_INVALID_PAYLOAD_ACCESS,
  OPTIX_ERROR_INVALID_ATTRIBUTE_ACCESS, OPTIX_ERROR_INVALID_FUNCTION_USE,
  OPTIX_ERROR_INVALID_FUNCTION_ARGUMENTS,
  OPTIX_ERROR_PIPELINE_OUT_OF_CONSTANT_MEMORY = 7250,
  OPTIX_ERROR_PIPELINE_LINK_ERROR,
  OPTIX_ERROR_ILLEGAL_DURING_TASK_EXECUTE = 7270,
  OPTIX_ERROR_INTERNAL_COMPILER_ERROR = 7299,
  OPTIX_ERROR_DENOISER_MODEL_NOT_SET,
  OPTIX_ERROR_DENOISER_NOT_INITIALIZED, OPTIX_ERROR_NOT_COMPATIBLE = 7400,
  OPTIX_ERROR_PAYLOAD_TYPE_MISMATCH = 7500,
  OPTIX_ERROR_PAYLOAD_TYPE_RESOLUTION_FAILED,
  OPTIX_ERROR_PAYLOAD_TYPE_ID_INVALID,
  OPTIX_ERROR_NOT_SUPPORTED = 7800, OPTIX_ERROR_UNSUPPORTED_ABI_VERSION,
  OPTIX_ERROR_FUNCTION_TABLE_SIZE_MISMATCH,
  OPTIX_ERROR_INVALID_ENTRY_FUNCTION_OPTIONS, OPTIX_ERROR_LIBRARY_NOT_FOUND,
  OPTIX_ERROR_ENTRY_SYMBOL_NOT_FOUND, OPTIX_ERROR_LIBRARY_UNLOAD_FAILURE,
  OPTIX_ERROR_DEVICE_OUT_OF_MEMORY, OPTIX_ERROR_CUDA_ERROR = 7900,
  OPTIX_ERROR_INTERNAL_ERROR = 7990, OPTIX_ERROR_UNKNOWN = 7999
} OptixResult;

// The context.
typedef enum OptixDeviceProperty {
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_TRACE_DEPTH = 0x2001,
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_TRAVERSABLE_GRAPH_DEPTH,
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_PRIMITIVES_PER_GAS,
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_INSTANCES_PER_IAS,
  OPTIX_DEVICE_PROPERTY_RTCORE_VERSION,
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_INSTANCE_ID,
  OPTIX_DEVICE_PROPERTY_LIMIT_NUM_BITS_INSTANCE_VISIBILITY_MASK,
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_SBT_RECORDS_PER_GAS,
  OPTIX_DEVICE_PROPERTY_LIMIT_MAX_SBT_OFFSET
} OptixDeviceProperty;
typedef void (*OptixLogCallback)(unsigned int level, const char *tag,
                                 const char *message, void *cbdata);
typedef enum OptixDeviceContextValidationMode {
  OPTIX_DEVICE_CONTEXT_VALIDATION_MODE_OFF = 0,
  OPTIX_DEVICE_CONTEXT_VALIDATION_MODE_ALL = (int)0xFFFFFFFF
} OptixDeviceContextValidationMode;
typedef struct OptixDeviceContextOptions {
  OptixLogCallback logCallbackFunction;
  void *logCallbackData;
  int logCallbackLevel;
  OptixDeviceContextValidationMode validationMode;
} OptixDeviceContextOptions;

// What is built.
typedef enum OptixGeometryFlags {
  OPTIX_GEOMETRY_FLAG_NONE = 0, OPTIX_GEOMETRY_FLAG_DISABLE_ANYHIT = 1 << 0,
  OPTIX_GEOMETRY_FLAG_REQUIRE_SINGLE_ANYHIT_CALL = 1 << 1,
  OPTIX_GEOMETRY_FLAG_DISABLE_TRIANGLE_FACE_CULLING = 1 << 2
} OptixGeometryFlags;
typedef enum OptixHitKind {
  OPTIX_HIT_KIND_TRIANGLE_FRONT_FACE = 0xFE,
  OPTIX_HIT_KIND_TRIANGLE_BACK_FACE = 0xFF
} OptixHitKind;
typedef enum OptixIndicesFormat {
  OPTIX_INDICES_FORMAT_NONE = 0, OPTIX_INDICES_FORMAT_UNSIGNED_BYTE3 = 0x2101,
  OPTIX_INDICES_FORMAT_UNSIGNED_SHORT3, OPTIX_INDICES_FORMAT_UNSIGNED_INT3
} OptixIndicesFormat;
typedef enum OptixVertexFormat {
  OPTIX_VERTEX_FORMAT_NONE = 0, OPTIX_VERTEX_FORMAT_FLOAT3 = 0x2121,
  OPTIX_VERTEX_FORMAT_FLOAT2, OPTIX_VERTEX_FORMAT_HALF3,
  OPTIX_VERTEX_FORMAT_HALF2, OPTIX_VERTEX_FORMAT_SNORM16_3,
  OPTIX_VERTEX_FORMAT_SNORM16_2
} OptixVertexFormat;
typedef enum OptixTransformFormat {
  OPTIX_TRANSFORM_FORMAT_NONE = 0,
  OPTIX_TRANSFORM_FORMAT_MATRIX_FLOAT12 = 0x21E1
} OptixTransformFormat;
typedef enum OptixPrimitiveType {
  OPTIX_PRIMITIVE_TYPE_CUSTOM = 0x2500,
  OPTIX_PRIMITIVE_TYPE_ROUND_QUADRATIC_BSPLINE,
  OPTIX_PRIMITIVE_TYPE_ROUND_CUBIC_BSPLINE, OPTIX_PRIMITIVE_TYPE_ROUND_LINEAR,
  OPTIX_PRIMITIVE_TYPE_ROUND_CATMULLROM,
  OPTIX_PRIMITIVE_TYPE_FLAT_QUADRATIC_BSPLINE, OPTIX_PRIMITIVE_TYPE_SPHERE,
  OPTIX_PRIMITIVE_TYPE_ROUND_CUBIC_BEZIER,
  OPTIX_PRIMITIVE_TYPE_TRIANGLE = 0x2531
} OptixPrimitiveType;
typedef enum OptixBuildInputType {
  OPTIX_BUILD_INPUT_TYPE_TRIANGLES = 0x2141,
  OPTIX_BUILD_INPUT_TYPE_CUSTOM_PRIMITIVES, OPTIX_BUILD_INPUT_TYPE_INSTANCES,
  OPTIX_BUILD_INPUT_TYPE_INSTANCE_POINTERS, OPTIX_BUILD_INPUT_TYPE_CURVES,
  OPTIX_BUILD_INPUT_TYPE_SPHERES
} OptixBuildInputType;
typedef struct OptixBuildInputTriangleArray {
  const CUdeviceptr *vertexBuffers;
  unsigned int numVertices;
  OptixVertexFormat vertexFormat;
  unsigned int vertexStrideInBytes;
  CUdeviceptr indexBuffer;
  unsigned int numIndexTriplets;
  OptixIndicesFormat indexFormat;
  unsigned int indexStrideInBytes;
  CUdeviceptr preTransform;
  const unsigned int *flags;
  unsigned int numSbtRecords;
  CUdeviceptr sbtIndexOffsetBuffer;
  unsigned int sbtIndexOffsetSizeInBytes;
  unsigned int sbtIndexOffsetStrideInBytes;
  unsigned int primitiveIndexOffset;
  OptixTransformFormat transformFormat;
} OptixBuildInputTriangleArray;
typedef struct OptixBuildInputCurveArray {
  OptixPrimitiveType curveType;
  unsigned int numPrimitives;
  const CUdeviceptr *vertexBuffers;
  unsigned int numVertices, vertexStrideInBytes;
  const CUdeviceptr *widthBuffers;
  unsigned int widthStrideInBytes;
  const CUdeviceptr *normalBuffers;
  unsigned int normalStrideInBytes;
  CUdeviceptr indexBuffer;
  unsigned int indexStrideInBytes, flag, primitiveIndexOffset, endcapFlags;
} OptixBuildInputCurveArray;
typedef struct OptixBuildInputSphereArray {
  const CUdeviceptr *vertexBuffers;
  unsigned int vertexStrideInBytes, numVertices;
  const CUdeviceptr *radiusBuffers;
  unsigned int radiusStrideInBytes;
  int singleRadius;
  const unsigned int *flags;
  unsigned int numSbtRecords;
  CUdeviceptr sbtIndexOffsetBuffer;
  unsigned int sbtIndexOffsetSizeInBytes, sbtIndexOffsetStrideInBytes;
  unsigned int primitiveIndexOffset;
} OptixBuildInputSphereArray;
typedef struct OptixAabb {
  float minX, minY, minZ, maxX, maxY, maxZ;
} OptixAabb;
typedef struct OptixBuildInputCustomPrimitiveArray {
  const CUdeviceptr *aabbBuffers;
  unsigned int numPrimitives, strideInBytes;
  const unsigned int *flags;
  unsigned int numSbtRecords;
  CUdeviceptr sbtIndexOffsetBuffer;
  unsigned int sbtIndexOffsetSizeInBytes, sbtIndexOffsetStrideInBytes;
  unsigned int primitiveIndexOffset;
} OptixBuildInputCustomPrimitiveArray;
typedef struct OptixBuildInputInstanceArray {
  CUdeviceptr instances;
  unsigned int numInstances;
  unsigned int instanceStride;
} OptixBuildInputInstanceArray;
typedef struct OptixBuildInput {
  OptixBuildInputType type;
  union {
    OptixBuildInputTriangleArray triangleArray;
    OptixBuildInputCurveArray curveArray;
    OptixBuildInputSphereArray sphereArray;
    OptixBuildInputCustomPrimitiveArray customPrimitiveArray;
    OptixBuildInputInstanceArray instanceArray;
    char pad[1024];
  };
} OptixBuildInput;
typedef enum OptixInstanceFlags {
  OPTIX_INSTANCE_FLAG_NONE = 0,
  OPTIX_INSTANCE_FLAG_DISABLE_TRIANGLE_FACE_CULLING = 1 << 0,
  OPTIX_INSTANCE_FLAG_FLIP_TRIANGLE_FACING = 1 << 1,
  OPTIX_INSTANCE_FLAG_DISABLE_ANYHIT = 1 << 2,
  OPTIX_INSTANCE_FLAG_ENFORCE_ANYHIT = 1 << 3
} OptixInstanceFlags;
typedef struct OptixInstance {
  float transform[12];
  unsigned int instanceId, sbtOffset, visibilityMask, flags;
  OptixTraversableHandle traversableHandle;
  unsigned int pad[2];
} OptixInstance;
typedef enum OptixBuildFlags {
  OPTIX_BUILD_FLAG_NONE = 0, OPTIX_BUILD_FLAG_ALLOW_UPDATE = 1 << 0,
  OPTIX_BUILD_FLAG_ALLOW_COMPACTION = 1 << 1,
  OPTIX_BUILD_FLAG_PREFER_FAST_TRACE = 1 << 2,
  OPTIX_BUILD_FLAG_PREFER_FAST_BUILD = 1 << 3,
  OPTIX_BUILD_FLAG_ALLOW_RANDOM_VERTEX_ACCESS = 1 << 4,
  OPTIX_BUILD_FLAG_ALLOW_RANDOM_INSTANCE_ACCESS = 1 << 5
} OptixBuildFlags;
typedef enum OptixBuildOperation {
  OPTIX_BUILD_OPERATION_BUILD = 0x2161, OPTIX_BUILD_OPERATION_UPDATE
} OptixBuildOperation;
typedef enum OptixMotionFlags {
  OPTIX_MOTION_FLAG_NONE = 0, OPTIX_MOTION_FLAG_START_VANISH = 1 << 0,
  OPTIX_MOTION_FLAG_END_VANISH = 1 << 1
} OptixMotionFlags;
typedef struct OptixMotionOptions {
  unsigned short numKeys, flags;
  float timeBegin, timeEnd;
} OptixMotionOptions;
typedef struct OptixAccelBuildOptions {
  unsigned int buildFlags;
  OptixBuildOperation operation;
  OptixMotionOptions motionOptions;
} OptixAccelBuildOptions;
typedef struct OptixAccelBufferSizes {
  size_t outputSizeInBytes, tempSizeInBytes, tempUpdateSizeInBytes;
} OptixAccelBufferSizes;
typedef enum OptixAccelPropertyType {
  OPTIX_PROPERTY_TYPE_COMPACTED_SIZE = 0x2181, OPTIX_PROPERTY_TYPE_AABBS
} OptixAccelPropertyType;
typedef struct OptixAccelEmitDesc {
  CUdeviceptr result;
  OptixAccelPropertyType type;
} OptixAccelEmitDesc;
typedef struct OptixRelocationInfo {
  unsigned long long info[4];
} OptixRelocationInfo;
typedef OptixRelocationInfo OptixAccelRelocationInfo;

// Transforms.
typedef struct OptixStaticTransform {
  OptixTraversableHandle child;
  unsigned int pad[2];
  float transform[12], invTransform[12];
} OptixStaticTransform;
typedef struct OptixMatrixMotionTransform {
  OptixTraversableHandle child;
  OptixMotionOptions motionOptions;
  unsigned int pad[3];
  float transform[2][12];
} OptixMatrixMotionTransform;
typedef struct OptixSRTData {
  float sx, a, b, pvx, sy, c, pvy, sz, pvz, qx, qy, qz, qw, tx, ty, tz;
} OptixSRTData;
typedef struct OptixSRTMotionTransform {
  OptixTraversableHandle child;
  OptixMotionOptions motionOptions;
  unsigned int pad[3];
  OptixSRTData srtData[2];
} OptixSRTMotionTransform;
typedef enum OptixTraversableType {
  OPTIX_TRAVERSABLE_TYPE_STATIC_TRANSFORM = 0x21C1,
  OPTIX_TRAVERSABLE_TYPE_MATRIX_MOTION_TRANSFORM,
  OPTIX_TRAVERSABLE_TYPE_SRT_MOTION_TRANSFORM
} OptixTraversableType;
typedef enum OptixTransformType {
  OPTIX_TRANSFORM_TYPE_NONE, OPTIX_TRANSFORM_TYPE_STATIC_TRANSFORM,
  OPTIX_TRANSFORM_TYPE_MATRIX_MOTION_TRANSFORM,
  OPTIX_TRANSFORM_TYPE_SRT_MOTION_TRANSFORM, OPTIX_TRANSFORM_TYPE_INSTANCE
} OptixTransformType;

// Programs.
typedef enum OptixCompileOptimizationLevel {
  OPTIX_COMPILE_OPTIMIZATION_DEFAULT = 0,
  OPTIX_COMPILE_OPTIMIZATION_LEVEL_0 = 0x2340,
  OPTIX_COMPILE_OPTIMIZATION_LEVEL_1, OPTIX_COMPILE_OPTIMIZATION_LEVEL_2,
  OPTIX_COMPILE_OPTIMIZATION_LEVEL_3
} OptixCompileOptimizationLevel;
typedef enum OptixCompileDebugLevel {
  OPTIX_COMPILE_DEBUG_LEVEL_DEFAULT = 0,
  OPTIX_COMPILE_DEBUG_LEVEL_NONE = 0x2350,
  OPTIX_COMPILE_DEBUG_LEVEL_MINIMAL = 0x2351,
  OPTIX_COMPILE_DEBUG_LEVEL_LINEINFO = 0x2351,
  OPTIX_COMPILE_DEBUG_LEVEL_MODERATE = 0x2353,
  OPTIX_COMPILE_DEBUG_LEVEL_FULL = 0x2352
} OptixCompileDebugLevel;
typedef enum OptixModuleCompileState {
  OPTIX_MODULE_COMPILE_STATE_NOT_STARTED = 0x2360,
  OPTIX_MODULE_COMPILE_STATE_STARTED,
  OPTIX_MODULE_COMPILE_STATE_IMPENDING_FAILURE,
  OPTIX_MODULE_COMPILE_STATE_FAILED, OPTIX_MODULE_COMPILE_STATE_COMPLETED
} OptixModuleCompileState;
typedef struct OptixModuleCompileBoundValueEntry {
  size_t pipelineParamOffsetInBytes, sizeInBytes;
  const void *boundValuePtr;
  const char *annotation;
} OptixModuleCompileBoundValueEntry;
typedef enum OptixPayloadTypeID {
  OPTIX_PAYLOAD_TYPE_DEFAULT = 0, OPTIX_PAYLOAD_TYPE_ID_0 = 1 << 0,
  OPTIX_PAYLOAD_TYPE_ID_1 = 1 << 1, OPTIX_PAYLOAD_TYPE_ID_2 = 1 << 2,
  OPTIX_PAYLOAD_TYPE_ID_3 = 1 << 3, OPTIX_PAYLOAD_TYPE_ID_4 = 1 << 4,
  OPTIX_PAYLOAD_TYPE_ID_5 = 1 << 5, OPTIX_PAYLOAD_TYPE_ID_6 = 1 << 6,
  OPTIX_PAYLOAD_TYPE_ID_7 = 1 << 7
} OptixPayloadTypeID;
typedef struct OptixPayloadType {
  unsigned int numPayloadValues;
  const unsigned int *payloadSemantics;
} OptixPayloadType;
typedef struct OptixModuleCompileOptions {
  int maxRegisterCount;
  OptixCompileOptimizationLevel optLevel;
  OptixCompileDebugLevel debugLevel;
  const OptixModuleCompileBoundValueEntry *boundValues;
  unsigned int numBoundValues, numPayloadTypes;
  const OptixPayloadType *payloadTypes;
} OptixModuleCompileOptions;
typedef enum OptixProgramGroupKind {
  OPTIX_PROGRAM_GROUP_KIND_RAYGEN = 0x2421, OPTIX_PROGRAM_GROUP_KIND_MISS,
  OPTIX_PROGRAM_GROUP_KIND_EXCEPTION, OPTIX_PROGRAM_GROUP_KIND_HITGROUP,
  OPTIX_PROGRAM_GROUP_KIND_CALLABLES
} OptixProgramGroupKind;
typedef enum OptixProgramGroupFlags {
  OPTIX_PROGRAM_GROUP_FLAGS_NONE
} OptixProgramGroupFlags;
typedef struct OptixProgramGroupSingleModule {
  OptixModule module;
  const char *entryFunctionName;
} OptixProgramGroupSingleModule;
typedef struct OptixProgramGroupHitgroup {
  OptixModule moduleCH;
  const char *entryFunctionNameCH;
  OptixModule moduleAH;
  const char *entryFunctionNameAH;
  OptixModule moduleIS;
  const char *entryFunctionNameIS;
} OptixProgramGroupHitgroup;
typedef struct OptixProgramGroupCallables {
  OptixModule moduleDC;
  const char *entryFunctionNameDC;
  OptixModule moduleCC;
  const char *entryFunctionNameCC;
} OptixProgramGroupCallables;
typedef struct OptixProgramGroupDesc {
  OptixProgramGroupKind kind;
  unsigned int flags;
  union {
    OptixProgramGroupSingleModule raygen, miss, exception;
    OptixProgramGroupCallables callables;
    OptixProgramGroupHitgroup hitgroup;
  };
} OptixProgramGroupDesc;
typedef struct OptixProgramGroupOptions {
  const OptixPayloadType *payloadType;
} OptixProgramGroupOptions;
typedef enum OptixExceptionCodes {
  OPTIX_EXCEPTION_CODE_STACK_OVERFLOW = -1,
  OPTIX_EXCEPTION_CODE_TRACE_DEPTH_EXCEEDED = -2
} OptixExceptionCodes;
typedef enum OptixExceptionFlags {
  OPTIX_EXCEPTION_FLAG_NONE = 0, OPTIX_EXCEPTION_FLAG_STACK_OVERFLOW = 1 << 0,
  OPTIX_EXCEPTION_FLAG_TRACE_DEPTH = 1 << 1, OPTIX_EXCEPTION_FLAG_USER = 1 << 2,
  OPTIX_EXCEPTION_FLAG_DEBUG = 1 << 3
} OptixExceptionFlags;
typedef enum OptixTraversableGraphFlags {
  OPTIX_TRAVERSABLE_GRAPH_FLAG_ALLOW_ANY = 0,
  OPTIX_TRAVERSABLE_GRAPH_FLAG_ALLOW_SINGLE_GAS = 1 << 0,
  OPTIX_TRAVERSABLE_GRAPH_FLAG_ALLOW_SINGLE_LEVEL_INSTANCING = 1 << 1
} OptixTraversableGraphFlags;
typedef struct OptixPipelineCompileOptions {
  int usesMotionBlur;
  unsigned int traversableGraphFlags;
  int numPayloadValues, numAttributeValues;
  unsigned int exceptionFlags;
  const char *pipelineLaunchParamsVariableName;
  unsigned int usesPrimitiveTypeFlags;
  int allowOpacityMicromaps;
} OptixPipelineCompileOptions;
typedef struct OptixPipelineLinkOptions {
  unsigned int maxTraceDepth;
  OptixCompileDebugLevel debugLevel;
} OptixPipelineLinkOptions;
typedef struct OptixShaderBindingTable {
  CUdeviceptr raygenRecord, exceptionRecord;
  CUdeviceptr missRecordBase;
  unsigned int missRecordStrideInBytes, missRecordCount;
  CUdeviceptr hitgroupRecordBase;
  unsigned int hitgroupRecordStrideInBytes, hitgroupRecordCount;
  CUdeviceptr callablesRecordBase;
  unsigned int callablesRecordStrideInBytes, callablesRecordCount;
} OptixShaderBindingTable;
typedef struct OptixStackSizes {
  unsigned int cssRG, cssMS, cssCH, cssAH, cssIS, cssCC, dssDC;
} OptixStackSizes;
typedef struct OptixBuiltinISOptions {
  OptixPrimitiveType builtinISModuleType;
  int usesMotionBlur;
  unsigned int buildFlags, curveEndcapFlags;
} OptixBuiltinISOptions;
typedef enum OptixRayFlags {
  OPTIX_RAY_FLAG_NONE = 0, OPTIX_RAY_FLAG_DISABLE_ANYHIT = 1 << 0,
  OPTIX_RAY_FLAG_ENFORCE_ANYHIT = 1 << 1,
  OPTIX_RAY_FLAG_TERMINATE_ON_FIRST_HIT = 1 << 2,
  OPTIX_RAY_FLAG_DISABLE_CLOSESTHIT = 1 << 3,
  OPTIX_RAY_FLAG_CULL_BACK_FACING_TRIANGLES = 1 << 4,
  OPTIX_RAY_FLAG_CULL_FRONT_FACING_TRIANGLES = 1 << 5,
  OPTIX_RAY_FLAG_CULL_DISABLED_ANYHIT = 1 << 6,
  OPTIX_RAY_FLAG_CULL_ENFORCED_ANYHIT = 1 << 7
} OptixRayFlags;

// The denoiser.
typedef enum OptixPixelFormat {
  OPTIX_PIXEL_FORMAT_HALF2 = 0x2207, OPTIX_PIXEL_FORMAT_HALF3 = 0x2201,
  OPTIX_PIXEL_FORMAT_HALF4, OPTIX_PIXEL_FORMAT_FLOAT2 = 0x2208,
  OPTIX_PIXEL_FORMAT_FLOAT3 = 0x2203, OPTIX_PIXEL_FORMAT_FLOAT4,
  OPTIX_PIXEL_FORMAT_UCHAR3, OPTIX_PIXEL_FORMAT_UCHAR4
} OptixPixelFormat;
typedef enum OptixDenoiserModelKind {
  OPTIX_DENOISER_MODEL_KIND_LDR = 0x2322, OPTIX_DENOISER_MODEL_KIND_HDR,
  OPTIX_DENOISER_MODEL_KIND_AOV, OPTIX_DENOISER_MODEL_KIND_TEMPORAL,
  OPTIX_DENOISER_MODEL_KIND_TEMPORAL_AOV,
  OPTIX_DENOISER_MODEL_KIND_UPSCALE2X,
  OPTIX_DENOISER_MODEL_KIND_TEMPORAL_UPSCALE2X
} OptixDenoiserModelKind;
typedef enum OptixDenoiserAlphaMode {
  OPTIX_DENOISER_ALPHA_MODE_COPY, OPTIX_DENOISER_ALPHA_MODE_DENOISE,
  OPTIX_DENOISER_ALPHA_MODE_ALPHA_AS_AOV = OPTIX_DENOISER_ALPHA_MODE_DENOISE
} OptixDenoiserAlphaMode;
typedef struct OptixImage2D {
  CUdeviceptr data;
  unsigned int width, height, rowStrideInBytes, pixelStrideInBytes;
  OptixPixelFormat format;
} OptixImage2D;
typedef struct OptixDenoiserOptions {
  unsigned int guideAlbedo, guideNormal;
  OptixDenoiserAlphaMode denoiseAlpha;
} OptixDenoiserOptions;
typedef struct OptixDenoiserGuideLayer {
  OptixImage2D albedo, normal, flow;
  OptixImage2D previousOutputInternalGuideLayer, outputInternalGuideLayer;
  OptixImage2D flowTrustworthiness;
} OptixDenoiserGuideLayer;
typedef struct OptixDenoiserLayer {
  OptixImage2D input, previousOutput, output;
} OptixDenoiserLayer;
typedef struct OptixDenoiserParams {
  OptixDenoiserAlphaMode denoiseAlpha;
  CUdeviceptr hdrIntensity;
  float blendFactor;
  CUdeviceptr hdrAverageColor;
  unsigned int temporalModeUsePreviousLayers;
} OptixDenoiserParams;
typedef struct OptixDenoiserSizes {
  size_t stateSizeInBytes, withOverlapScratchSizeInBytes;
  size_t withoutOverlapScratchSizeInBytes;
  unsigned int overlapWindowSizeInPixels;
  size_t computeAverageColorSizeInBytes, computeIntensitySizeInBytes;
  size_t internalGuideLayerPixelSizeInBytes;
} OptixDenoiserSizes;

#endif // OPTIX_OPTIX_TYPES_H
