// NPP: types, choices and results.
#ifndef NV_NPPIDEFS_H
#define NV_NPPIDEFS_H

#include "cuda_runtime_api.h"
#include "library_types.h"
#include <stdint.h>
#include <stdlib.h>

#pragma cuferry library(npp)
#pragma cuferry family(Npp[A-Z]* Nppi[A-Z]* NPP_* NPPI_*)

#define NPP_VER_MAJOR 12
#define NPP_VER_MINOR 4
#define NPP_VER_PATCH 1
#define NPP_VER_BUILD 87
#define NPP_VERSION                                                            \
  (NPP_VER_MAJOR * 1000 + NPP_VER_MINOR * 100 + NPP_VER_PATCH)
#define NPP_VERSION_MAJOR NPP_VER_MAJOR
#define NPP_VERSION_MINOR NPP_VER_MINOR
#define NPP_VERSION_PATCH NPP_VER_PATCH
#define NPP_VERSION_BUILD NPP_VER_BUILD

// Numbers.
typedef uint8_t Npp8u;
typedef int8_t Npp8s;
typedef uint16_t Npp16u;
typedef int16_t Npp16s;
typedef uint32_t Npp32u;
typedef int32_t Npp32s;
typedef uint64_t Npp64u;
typedef int64_t Npp64s;
typedef float Npp32f;
typedef double Npp64f;
typedef struct {
  short fp16;
} Npp16f;
typedef Npp16f Npp16f_2[2];
#define NPP_HALF_TO_NPP16F(pHalf) (*(Npp16f *)(void *)(pHalf))
#define __cuferry_npp_complex(T, name)                                         \
  typedef struct {                                                             \
    T re, im;                                                                  \
  } name;
__cuferry_npp_complex(Npp8u, Npp8uc)
__cuferry_npp_complex(Npp16u, Npp16uc)
__cuferry_npp_complex(Npp16s, Npp16sc)
__cuferry_npp_complex(Npp32u, Npp32uc)
__cuferry_npp_complex(Npp32s, Npp32sc)
__cuferry_npp_complex(Npp32f, Npp32fc)
__cuferry_npp_complex(Npp64s, Npp64sc)
__cuferry_npp_complex(Npp64f, Npp64fc)

#define NPP_MIN_8U 0
#define NPP_MAX_8U 255
#define NPP_MIN_16U 0
#define NPP_MAX_16U 65535
#define NPP_MIN_32U 0
#define NPP_MAX_32U 4294967295U
#define NPP_MIN_64U 0
#define NPP_MAX_64U 18446744073709551615ULL
#define NPP_MIN_8S (-127 - 1)
#define NPP_MAX_8S 127
#define NPP_MIN_16S (-32767 - 1)
#define NPP_MAX_16S 32767
#define NPP_MIN_32S (-2147483647 - 1)
#define NPP_MAX_32S 2147483647
#define NPP_MIN_64S (-9223372036854775807LL - 1)
#define NPP_MAX_64S 9223372036854775807LL
#define NPP_MINABS_32F 1.175494351e-38f
#define NPP_MAXABS_32F 3.402823466e+38f
#define NPP_MINABS_64F 2.2250738585072014e-308
#define NPP_MAXABS_64F 1.7976931348623158e+308

// Places.
typedef struct {
  int x, y;
} NppiPoint;
typedef struct {
  Npp32f x, y;
} NppPointPolar;
typedef struct {
  int width, height;
} NppiSize;
typedef struct {
  int x, y;
  int width, height;
} NppiRect;

typedef struct {
  int major, minor, build;
} NppLibraryVersion;
typedef struct {
  cudaStream_t hStream;
  int nCudaDeviceId;
  int nMultiProcessorCount;
  int nMaxThreadsPerMultiProcessor;
  int nMaxThreadsPerBlock;
  size_t nSharedMemPerBlock;
  int nCudaDevAttrComputeCapabilityMajor;
  int nCudaDevAttrComputeCapabilityMinor;
  unsigned int nStreamFlags;
  int nReserved0;
} NppStreamContext;

// Results: below zero for errors, above for warnings.
typedef enum {
  NPP_NOT_SUPPORTED_MODE_ERROR = -9999, NPP_INVALID_HOST_POINTER_ERROR = -1032,
  NPP_INVALID_DEVICE_POINTER_ERROR = -1031,
  NPP_LUT_PALETTE_BITSIZE_ERROR = -1030,
  NPP_ZC_MODE_NOT_SUPPORTED_ERROR = -1028,
  NPP_NOT_SUFFICIENT_COMPUTE_CAPABILITY = -1027,
  NPP_TEXTURE_BIND_ERROR = -1024, NPP_WRONG_INTERSECTION_ROI_ERROR = -1020,
  NPP_HAAR_CLASSIFIER_PIXEL_MATCH_ERROR = -1006, NPP_MEMFREE_ERROR = -1005,
  NPP_MEMSET_ERROR = -1004, NPP_MEMCPY_ERROR = -1003,
  NPP_ALIGNMENT_ERROR = -1002, NPP_CUDA_KERNEL_EXECUTION_ERROR = -1000,
  NPP_ROUND_MODE_NOT_SUPPORTED_ERROR = -213, NPP_QUALITY_INDEX_ERROR = -210,
  NPP_RESIZE_NO_OPERATION_ERROR = -201, NPP_OVERFLOW_ERROR = -109,
  NPP_NOT_EVEN_STEP_ERROR = -108,
  NPP_HISTOGRAM_NUMBER_OF_LEVELS_ERROR = -107,
  NPP_LUT_NUMBER_OF_LEVELS_ERROR = -106, NPP_CORRUPTED_DATA_ERROR = -61,
  NPP_CHANNEL_ORDER_ERROR = -60, NPP_ZERO_MASK_VALUE_ERROR = -59,
  NPP_QUADRANGLE_ERROR = -58, NPP_RECTANGLE_ERROR = -57,
  NPP_COEFFICIENT_ERROR = -56, NPP_NUMBER_OF_CHANNELS_ERROR = -53,
  NPP_COI_ERROR = -52, NPP_DIVISOR_ERROR = -51, NPP_CHANNEL_ERROR = -47,
  NPP_STRIDE_ERROR = -37, NPP_ANCHOR_ERROR = -34, NPP_MASK_SIZE_ERROR = -33,
  NPP_RESIZE_FACTOR_ERROR = -23, NPP_INTERPOLATION_ERROR = -22,
  NPP_MIRROR_FLIP_ERROR = -21, NPP_MOMENT_00_ZERO_ERROR = -20,
  NPP_THRESHOLD_NEGATIVE_LEVEL_ERROR = -19, NPP_THRESHOLD_ERROR = -18,
  NPP_CONTEXT_MATCH_ERROR = -17, NPP_FFT_FLAG_ERROR = -16,
  NPP_FFT_ORDER_ERROR = -15, NPP_STEP_ERROR = -14, NPP_SCALE_RANGE_ERROR = -13,
  NPP_DATA_TYPE_ERROR = -12, NPP_OUT_OFF_RANGE_ERROR = -11,
  NPP_DIVIDE_BY_ZERO_ERROR = -10, NPP_MEMORY_ALLOCATION_ERR = -9,
  NPP_NULL_POINTER_ERROR = -8, NPP_RANGE_ERROR = -7, NPP_SIZE_ERROR = -6,
  NPP_BAD_ARGUMENT_ERROR = -5, NPP_NO_MEMORY_ERROR = -4,
  NPP_NOT_IMPLEMENTED_ERROR = -3, NPP_ERROR = -2, NPP_ERROR_RESERVED = -1,
  NPP_NO_ERROR = 0, NPP_SUCCESS = NPP_NO_ERROR, NPP_NO_OPERATION_WARNING = 1,
  NPP_DIVIDE_BY_ZERO_WARNING = 6, NPP_AFFINE_QUAD_INCORRECT_WARNING = 28,
  NPP_WRONG_INTERSECTION_ROI_WARNING = 29,
  NPP_WRONG_INTERSECTION_QUAD_WARNING = 30, NPP_DOUBLE_SIZE_WARNING = 35,
  NPP_MISALIGNED_DST_ROI_WARNING = 10000
} NppStatus;

// Choices.
typedef enum {
  NPPI_INTER_UNDEFINED = 0, NPPI_INTER_NN = 1, NPPI_INTER_LINEAR = 2,
  NPPI_INTER_CUBIC = 4, NPPI_INTER_CUBIC2P_BSPLINE,
  NPPI_INTER_CUBIC2P_CATMULLROM, NPPI_INTER_CUBIC2P_B05C03,
  NPPI_INTER_SUPER = 8, NPPI_INTER_LANCZOS = 16,
  NPPI_INTER_LANCZOS3_ADVANCED = 17, NPPI_SMOOTH_EDGE = 0x8000000
} NppiInterpolationMode;
typedef enum {
  NPPI_BAYER_BGGR, NPPI_BAYER_RGGB, NPPI_BAYER_GBRG, NPPI_BAYER_GRBG
} NppiBayerGridPosition;
typedef enum {
  NPP_MASK_SIZE_1_X_3 = 0, NPP_MASK_SIZE_1_X_5 = 1, NPP_MASK_SIZE_3_X_1 = 100,
  NPP_MASK_SIZE_5_X_1 = 101, NPP_MASK_SIZE_3_X_3 = 200,
  NPP_MASK_SIZE_5_X_5 = 201, NPP_MASK_SIZE_7_X_7 = 400,
  NPP_MASK_SIZE_9_X_9 = 500, NPP_MASK_SIZE_11_X_11 = 600,
  NPP_MASK_SIZE_13_X_13 = 700, NPP_MASK_SIZE_15_X_15 = 800
} NppiMaskSize;
typedef enum { NPP_FILTER_SOBEL, NPP_FILTER_SCHARR } NppiDifferentialKernel;
typedef enum {
  NPP_HORIZONTAL_AXIS, NPP_VERTICAL_AXIS, NPP_BOTH_AXIS
} NppiAxis;
typedef enum {
  NPP_CMP_LESS, NPP_CMP_LESS_EQ, NPP_CMP_EQ, NPP_CMP_GREATER_EQ,
  NPP_CMP_GREATER
} NppCmpOp;
typedef enum {
  NPP_RND_NEAR, NPP_ROUND_NEAREST_TIES_TO_EVEN = NPP_RND_NEAR,
  NPP_RND_FINANCIAL, NPP_ROUND_NEAREST_TIES_AWAY_FROM_ZERO = NPP_RND_FINANCIAL,
  NPP_RND_ZERO, NPP_ROUND_TOWARD_ZERO = NPP_RND_ZERO
} NppRoundMode;
typedef enum {
  NPP_BORDER_UNDEFINED, NPP_BORDER_NONE, NPP_BORDER_CONSTANT,
  NPP_BORDER_REPLICATE, NPP_BORDER_WRAP, NPP_BORDER_MIRROR
} NppiBorderType;
typedef enum {
  NPP_ALG_HINT_NONE, NPP_ALG_HINT_FAST, NPP_ALG_HINT_ACCURATE
} NppHintAlgorithm;
typedef enum {
  NPPI_OP_ALPHA_OVER, NPPI_OP_ALPHA_IN, NPPI_OP_ALPHA_OUT, NPPI_OP_ALPHA_ATOP,
  NPPI_OP_ALPHA_XOR, NPPI_OP_ALPHA_PLUS, NPPI_OP_ALPHA_OVER_PREMUL,
  NPPI_OP_ALPHA_IN_PREMUL, NPPI_OP_ALPHA_OUT_PREMUL,
  NPPI_OP_ALPHA_ATOP_PREMUL, NPPI_OP_ALPHA_XOR_PREMUL,
  NPPI_OP_ALPHA_PLUS_PREMUL, NPPI_OP_ALPHA_PREMUL
} NppiAlphaOp;
typedef enum { nppiNormInf, nppiNormL1, nppiNormL2 } NppiNorm;
typedef enum { nppiDCTable, nppiACTable } NppiHuffmanTableType;
typedef enum {
  NPP_WATERSHED_SEGMENT_BOUNDARIES_NONE, NPP_WATERSHED_SEGMENT_BOUNDARIES_BLACK,
  NPP_WATERSHED_SEGMENT_BOUNDARIES_WHITE,
  NPP_WATERSHED_SEGMENT_BOUNDARIES_CONTRAST,
  NPP_WATERSHED_SEGMENT_BOUNDARIES_ONLY
} NppiWatershedSegmentBoundaryType;

// Histograms of oriented gradients.
#define NPP_HOG_MAX_CELL_SIZE 16
#define NPP_HOG_MAX_BLOCK_SIZE 64
#define NPP_HOG_MAX_BINS_PER_CELL 16
#define NPP_HOG_MAX_CELLS_PER_DESCRIPTOR 256
#define NPP_HOG_MAX_OVERLAPPING_BLOCKS_PER_DESCRIPTOR 256
#define NPP_HOG_MAX_DESCRIPTOR_LOCATIONS_PER_CALL 128

// Contours; their values are not recorded.
typedef enum {
  NPP_CONTOUR_DIRECTION_SOUTH_EAST, NPP_CONTOUR_DIRECTION_SOUTH,
  NPP_CONTOUR_DIRECTION_SOUTH_WEST, NPP_CONTOUR_DIRECTION_WEST,
  NPP_CONTOUR_DIRECTION_EAST, NPP_CONTOUR_DIRECTION_NORTH_EAST,
  NPP_CONTOUR_DIRECTION_NORTH, NPP_CONTOUR_DIRECTION_NORTH_WEST,
  NPP_CONTOUR_DIRECTION_ANY_NORTH, NPP_CONTOUR_DIRECTION_ANY_WEST,
  NPP_CONTOUR_DIRECTION_ANY_SOUTH, NPP_CONTOUR_DIRECTION_ANY_EAST
} __cuferry_npp_contour_direction;

#define NPP_ALIGN_8 __attribute__((aligned(8)))
#define NPP_ALIGN_16 __attribute__((aligned(16)))

#endif // NV_NPPIDEFS_H
