// A small stand-in for XRE's header, declaring what the pack's table states (mobius/kunlun_k200:
// kunlun-driver/include/xpu), and of XRE 5 what ports call: enough to compile migrated programs against.
#pragma once
#include <cstddef>
#include <cstdint>

typedef void *XPUStream;
typedef void *XPUEvent;
typedef void *XPUFunc;

enum XPUError_t {
  XPU_SUCCESS = 0,
  XPUERR_INVALID_DEVICE = 701,
  XPUERR_UNINIT = 702,
  XPUERR_NODEV = 703,
  XPUERR_NOMEM = 705,
  XPUERR_INVALID_PARAM = 707,
  XPUERR_NOXPUFUNC = 708,
  XPUERR_NOSUPPORT = 712,
  XPUERR_KEXCEPTION = 714,
  XPUERR_TIMEOUT = 715,
  XPUERR_BUSY = 716,
  XPUERR_UCECC = 718,
  XPUERR_UNEXPECT = 800,
  XPUERR_HOSTMEM_ALREADY_REGISTERED = 816
};
enum XPUMemcpyKind { XPU_DEVICE_TO_HOST = 0, XPU_HOST_TO_DEVICE = 1, XPU_DEVICE_TO_DEVICE = 2 };
enum XPUMemoryKind { XPU_MEM_MAIN = 0, XPU_MEM_L3 = 1 };
enum XPUDeviceAttr { XPUATTR_PCI_ADDRESS = 0, XPUATTR_MODEL = 4, XPUATTR_MEM_MAIN_CAPACITY = 5, XPUATTR_NUM_CLUSTER = 7 };

const char *xpu_strerror(int error);
extern "C" {
int xpu_get_driver_version(uint32_t *major, uint32_t *minor);
int xpu_get_runtime_version(uint32_t *major, uint32_t *minor);
int xpu_set_device(int device);
int xpu_current_device(int *device);
int xpu_device_count(int *count);
int xpu_device_get_attr(uint64_t *value, XPUDeviceAttr attribute, int device);
int xpu_malloc(void **pointer, uint64_t size, XPUMemoryKind kind = XPU_MEM_MAIN);
int xpu_free(void *pointer);
int xpu_host_register(void *pointer, uint64_t size, unsigned int flags);
int xpu_host_unregister(void *pointer);
int xpu_host_alloc(void **pointer, uint64_t size, unsigned int flags);
int xpu_host_free(void *pointer);
int xpu_memcpy(void *to, const void *from, uint64_t size, XPUMemcpyKind kind);
int xpu_memcpy_async(void *to, const void *from, uint64_t size, XPUMemcpyKind kind, XPUStream stream);
int xpu_memcpy_peer(int toDevice, void *to, int fromDevice, const void *from, uint64_t size);
int xpu_event_create(XPUEvent *event);
int xpu_event_record(XPUEvent event, XPUStream stream = nullptr);
int xpu_event_query(XPUEvent event);
int xpu_event_destroy(XPUEvent event);
int xpu_event_wait(XPUEvent event);
int xpu_stream_create(XPUStream *stream);
int xpu_stream_destroy(XPUStream stream);
int xpu_stream_wait_event(XPUStream stream, XPUEvent event);
int xpu_wait(XPUStream stream = nullptr);
int xpu_profiler_start();
int xpu_profiler_stop();
}
