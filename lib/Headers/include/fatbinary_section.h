// How device code lies in an object file.
#ifndef __CUDA_INTERNAL_COMPILATION__FATBINARY_SECTION_H__
#define __CUDA_INTERNAL_COMPILATION__FATBINARY_SECTION_H__

#pragma cuferry library(runtime)
#pragma cuferry family(FATBIN_* FATBINC_*)

#define FATBINC_MAGIC 0x466243B1
#define FATBINC_VERSION 1
#define FATBINC_LINK_VERSION 2
#define FATBIN_CONTROL_SECTION_NAME ".nvFatBinSegment"
#define FATBIN_DATA_SECTION_NAME ".nv_fatbin"

typedef struct {
  int magic;
  int version;
  const unsigned long long *data;
  void *filename_or_fatbins;
} __fatBinC_Wrapper_t;

#endif // __CUDA_INTERNAL_COMPILATION__FATBINARY_SECTION_H__
