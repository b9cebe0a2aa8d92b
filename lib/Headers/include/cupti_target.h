// CUPTI: the chip of a device.
#ifndef CUFERRY_CUPTI_TARGET_H_
#define CUFERRY_CUPTI_TARGET_H_

#include "cupti_result.h"

#pragma cuferry library(cupti)

// CUPTI's newer functions take a struct that begins with its own size, named
// after them, and the size up to its last field is a macro.
#define CUPTI_STRUCT_SIZE(type, lastfield)                                     \
  (offsetof(type, lastfield) + sizeof(((type *)0)->lastfield))
#define __cuferry_cupti_struct(name, ...)                                      \
  typedef struct name {                                                        \
    size_t structSize;                                                         \
    void *pPriv;                                                               \
    __VA_ARGS__                                                                \
  } name;

__cuferry_cupti_struct(CUpti_Device_GetChipName_Params,
  size_t deviceIndex;
  const char *pChipName;)
#define CUpti_Device_GetChipName_Params_STRUCT_SIZE                            \
  CUPTI_STRUCT_SIZE(CUpti_Device_GetChipName_Params, pChipName)

__cuferry_extern_c_begin
CUptiResult cuptiDeviceGetChipName(CUpti_Device_GetChipName_Params *pParams);
__cuferry_extern_c_end

#endif // CUFERRY_CUPTI_TARGET_H_
