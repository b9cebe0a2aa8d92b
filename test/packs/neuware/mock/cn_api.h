// A small stand-in for the header of Cambricon's driver API, after its calls in Mooncake (gpu_vendor/mlu.h) and FlagTree
// (third_party/cambricon/backend/driver.py).
#ifndef MOCK_CN_API_H
#define MOCK_CN_API_H

#include <cstddef>
#include <cstdint>

enum CNresult { CN_SUCCESS = 0 };
typedef int CNdev;
typedef struct CNctx_st *CNcontext;
typedef struct CNmodule_st *CNmodule;
typedef struct CNkernel_st *CNkernel;
typedef struct CNqueue_st *CNqueue;
typedef uint64_t CNaddr;
extern "C" {
CNresult cnInit(unsigned int flags);
CNresult cnDeviceGet(CNdev *device, int ordinal);
CNresult cnDeviceGetCount(int *count);
CNresult cnCtxSync();
CNresult cnModuleLoadFatBinary(const void *image, CNmodule *module);
CNresult cnModuleGetKernel(CNmodule module, const char *name, CNkernel *kernel);
CNresult cnModuleUnload(CNmodule module);
CNresult cnQueueSync(CNqueue queue);
}

#endif // MOCK_CN_API_H
