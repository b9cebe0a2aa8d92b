// OptiX: functions for the device.
#ifndef OPTIX_OPTIX_DEVICE_H
#define OPTIX_OPTIX_DEVICE_H

#include "cuda_runtime.h"
#include "optix_types.h"

#pragma cuferry library(optix)
#pragma cuferry family(optix[A-Z]*)

#ifdef __cplusplus

// Rays.
template <class... Payload>
__device__ void optixTrace(OptixTraversableHandle handle, float3 rayOrigin,
                           float3 rayDirection, float tmin, float tmax,
                           float rayTime, OptixVisibilityMask visibilityMask,
                           unsigned int rayFlags, unsigned int SBToffset,
                           unsigned int SBTstride, unsigned int missSBTIndex,
                           Payload &...payload);
template <class... Payload>
__device__ void optixTrace(OptixPayloadTypeID type,
                           OptixTraversableHandle handle, float3 rayOrigin,
                           float3 rayDirection, float tmin, float tmax,
                           float rayTime, OptixVisibilityMask visibilityMask,
                           unsigned int rayFlags, unsigned int SBToffset,
                           unsigned int SBTstride, unsigned int missSBTIndex,
                           Payload &...payload);
__device__ float3 optixGetWorldRayOrigin();
__device__ float3 optixGetWorldRayDirection();
__device__ float3 optixGetObjectRayOrigin();
__device__ float3 optixGetObjectRayDirection();
__device__ float optixGetRayTmin();
__device__ float optixGetRayTmax();
__device__ float optixGetRayTime();
__device__ unsigned int optixGetRayFlags();
__device__ unsigned int optixGetRayVisibilityMask();
template <class... Attributes>
__device__ bool optixReportIntersection(float hitT, unsigned int hitKind,
                                        Attributes... attributes);
__device__ void optixTerminateRay();
__device__ void optixIgnoreIntersection();
template <class... Details>
__device__ void optixThrowException(int exceptionCode, Details... details);

// Payload, attributes, details of exceptions, by number.
#define __cuferry_payload(n)                                                   \
  __device__ unsigned int optixGetPayload_##n();                               \
  __device__ void optixSetPayload_##n(unsigned int p);
#define __cuferry_payload_10(t)                                                \
  __cuferry_payload(t##0) __cuferry_payload(t##1) __cuferry_payload(t##2)      \
  __cuferry_payload(t##3) __cuferry_payload(t##4) __cuferry_payload(t##5)      \
  __cuferry_payload(t##6) __cuferry_payload(t##7) __cuferry_payload(t##8)      \
  __cuferry_payload(t##9)
__cuferry_payload_10()
__cuferry_payload_10(1)
__cuferry_payload_10(2)
__cuferry_payload(30)
__cuferry_payload(31)
__device__ void optixSetPayloadTypes(unsigned int typeMask);
__device__ unsigned int optixUndefinedValue();
#define __cuferry_detail(n)                                                    \
  __device__ unsigned int optixGetAttribute_##n();                             \
  __device__ unsigned int optixGetExceptionDetail_##n();
__cuferry_detail(0) __cuferry_detail(1) __cuferry_detail(2) __cuferry_detail(3)
__cuferry_detail(4) __cuferry_detail(5) __cuferry_detail(6) __cuferry_detail(7)

// What was hit.
__device__ unsigned int optixGetHitKind();
__device__ OptixPrimitiveType optixGetPrimitiveType();
__device__ OptixPrimitiveType optixGetPrimitiveType(unsigned int hitKind);
__device__ bool optixIsFrontFaceHit();
__device__ bool optixIsFrontFaceHit(unsigned int hitKind);
__device__ bool optixIsBackFaceHit();
__device__ bool optixIsBackFaceHit(unsigned int hitKind);
__device__ bool optixIsTriangleHit();
__device__ bool optixIsTriangleFrontFaceHit();
__device__ bool optixIsTriangleBackFaceHit();
__device__ unsigned int optixGetPrimitiveIndex();
__device__ unsigned int optixGetInstanceId();
__device__ unsigned int optixGetInstanceIndex();
__device__ unsigned int optixGetSbtGASIndex();
__device__ CUdeviceptr optixGetSbtDataPointer();
__device__ float2 optixGetTriangleBarycentrics();
__device__ float optixGetCurveParameter();
__device__ OptixTraversableHandle optixGetGASTraversableHandle();
__device__ float optixGetGASMotionTimeBegin(OptixTraversableHandle gas);
__device__ float optixGetGASMotionTimeEnd(OptixTraversableHandle gas);
__device__ unsigned int optixGetGASMotionStepCount(OptixTraversableHandle gas);
__device__ void optixGetTriangleVertexData(OptixTraversableHandle gas,
                                           unsigned int primIdx,
                                           unsigned int sbtGASIndex, float time,
                                           float3 data[3]);
#define __cuferry_vertices(name, count)                                        \
  __device__ void name(OptixTraversableHandle gas, unsigned int primIdx,       \
                       unsigned int sbtGASIndex, float time,                   \
                       float4 data[count]);
__cuferry_vertices(optixGetLinearCurveVertexData, 2)
__cuferry_vertices(optixGetQuadraticBSplineVertexData, 3)
__cuferry_vertices(optixGetCubicBSplineVertexData, 4)
__cuferry_vertices(optixGetCatmullRomVertexData, 4)
__cuferry_vertices(optixGetSphereData, 1)

// Transforms on the way.
__device__ void optixGetWorldToObjectTransformMatrix(float m[12]);
__device__ void optixGetObjectToWorldTransformMatrix(float m[12]);
__device__ float3 optixTransformPointFromWorldToObjectSpace(float3 point);
__device__ float3 optixTransformVectorFromWorldToObjectSpace(float3 vec);
__device__ float3 optixTransformNormalFromWorldToObjectSpace(float3 normal);
__device__ float3 optixTransformPointFromObjectToWorldSpace(float3 point);
__device__ float3 optixTransformVectorFromObjectToWorldSpace(float3 vec);
__device__ float3 optixTransformNormalFromObjectToWorldSpace(float3 normal);
__device__ unsigned int optixGetTransformListSize();
__device__ OptixTraversableHandle optixGetTransformListHandle(unsigned int i);
__device__ OptixTransformType
optixGetTransformTypeFromHandle(OptixTraversableHandle handle);
__device__ const OptixStaticTransform *
optixGetStaticTransformFromHandle(OptixTraversableHandle handle);
__device__ const OptixSRTMotionTransform *
optixGetSRTMotionTransformFromHandle(OptixTraversableHandle handle);
__device__ const OptixMatrixMotionTransform *
optixGetMatrixMotionTransformFromHandle(OptixTraversableHandle handle);
__device__ unsigned int
optixGetInstanceIdFromHandle(OptixTraversableHandle handle);
__device__ OptixTraversableHandle
optixGetInstanceChildFromHandle(OptixTraversableHandle handle);
__device__ const float4 *
optixGetInstanceTransformFromHandle(OptixTraversableHandle handle);
__device__ const float4 *
optixGetInstanceInverseTransformFromHandle(OptixTraversableHandle handle);
__device__ OptixTraversableHandle
optixGetInstanceTraversableFromIAS(OptixTraversableHandle ias,
                                   unsigned int instIdx);

// The launch, calls, exceptions.
__device__ uint3 optixGetLaunchIndex();
__device__ uint3 optixGetLaunchDimensions();
template <class R, class... Args>
__device__ R optixDirectCall(unsigned int sbtIndex, Args... args);
template <class R, class... Args>
__device__ R optixContinuationCall(unsigned int sbtIndex, Args... args);
__device__ int optixGetExceptionCode();
__device__ char *optixGetExceptionLineInfo();
template <class R = void *> __device__ R optixGetExceptionInvalidTraversable();
__device__ int optixGetExceptionInvalidSbtOffset();
template <class R = void *> __device__ R optixGetExceptionInvalidRay();
template <class R = void *>
__device__ R optixGetExceptionParameterMismatch();

// Textures in parts.
__device__ uint4 optixTexFootprint2D(unsigned long long tex,
                                     unsigned int texInfo, float x, float y,
                                     unsigned int *singleMipLevel);
__device__ uint4 optixTexFootprint2DLod(unsigned long long tex,
                                        unsigned int texInfo, float x, float y,
                                        float level, bool coarse,
                                        unsigned int *singleMipLevel);
__device__ uint4 optixTexFootprint2DGrad(unsigned long long tex,
                                         unsigned int texInfo, float x,
                                         float y, float dPdx_x, float dPdx_y,
                                         float dPdy_x, float dPdy_y,
                                         bool coarse,
                                         unsigned int *singleMipLevel);

#endif // __cplusplus

#endif // OPTIX_OPTIX_DEVICE_H
