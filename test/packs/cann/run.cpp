// What the helpers do, by running them on a runtime that only remembers how it was called: no memory for no bytes, nothing
// freed for a null pointer, waits before copies and frees, CUDA's answers to queries, one start for two requests.
// RUN: clang++ -std=c++17 -Wall -Wextra -Werror -I %S/mock -I %src/rules/cann/include -DCUFERRY_NO_CANN_START %s -o %t && %t
#include <cassert>
#include <cstring>
#include <cuferry/cann.h>
#include <cuferry/cann_driver.h>
#include <string>
#include <vector>

namespace {
std::vector<std::string> Calls;
bool Ready = false, Started = false;
char Memory[4096];

bool calls(std::vector<std::string> Expected) {
  bool Same = Calls == Expected;
  Calls.clear();
  return Same;
}
aclError call(const char *Name) {
  Calls.push_back(Name);
  return ACL_SUCCESS;
}
} // namespace

aclError aclInit(const char *) {
  aclError Error = Started ? ACL_ERROR_REPEAT_INITIALIZE : ACL_SUCCESS;
  Started = true;
  return Error;
}
aclError aclrtMalloc(void **P, size_t Size, aclrtMemMallocPolicy) {
  if (Size == 0)
    return ACL_ERROR_RT_PARAM_INVALID;
  *P = Memory;
  return call("malloc");
}
aclError aclrtMallocHost(void **P, size_t Size) { return aclrtMalloc(P, Size, ACL_MEM_MALLOC_HUGE_FIRST); }
aclError aclrtFree(void *P) { return P ? call("free") : ACL_ERROR_RT_PARAM_INVALID; }
aclError aclrtFreeHost(void *P) { return P ? call("freeHost") : ACL_ERROR_RT_PARAM_INVALID; }
aclError aclrtSynchronizeDevice() { return call("device"); }
aclError aclrtSynchronizeStream(aclrtStream) { return call("stream"); }
aclError aclrtMemcpy(void *To, size_t Most, const void *From, size_t Size, aclrtMemcpyKind) {
  assert(Most >= Size);
  std::memmove(To, From, Size);
  return call("copy");
}
aclError aclrtMemcpyAsync(void *To, size_t Most, const void *From, size_t Size, aclrtMemcpyKind Kind, aclrtStream) {
  return aclrtMemcpy(To, Most, From, Size, Kind);
}
aclError aclrtMemcpy2d(void *, size_t, const void *, size_t, size_t, size_t, aclrtMemcpyKind) { return call("copy2d"); }
aclError aclrtMemcpy2dAsync(void *, size_t, const void *, size_t, size_t, size_t, aclrtMemcpyKind, aclrtStream) {
  return call("copy2d");
}
aclError aclrtMemset(void *P, size_t, int32_t Value, size_t Size) {
  std::memset(P, Value, Size);
  return call("fill");
}
aclError aclrtMemsetAsync(void *P, size_t Most, int32_t Value, size_t Size, aclrtStream) {
  return aclrtMemset(P, Most, Value, Size);
}
aclError aclrtStreamQuery(aclrtStream, aclrtStreamStatus *Status) {
  *Status = Ready ? ACL_STREAM_STATUS_COMPLETE : ACL_STREAM_STATUS_NOT_READY;
  return ACL_SUCCESS;
}
aclError aclrtQueryEventStatus(aclrtEvent, aclrtEventRecordedStatus *Status) {
  *Status = Ready ? ACL_EVENT_RECORDED_STATUS_COMPLETE : ACL_EVENT_RECORDED_STATUS_NOT_READY;
  return ACL_SUCCESS;
}
aclError aclrtStreamGetId(aclrtStream, int32_t *) { return ACL_SUCCESS; }
aclError aclrtGetDevice(int32_t *) { return ACL_SUCCESS; }
aclError aclrtSetDevice(int32_t) { return ACL_SUCCESS; }
aclError aclrtGetDeviceCount(uint32_t *Count) {
  *Count = 2;
  return ACL_SUCCESS;
}
aclError aclrtGetCurrentContext(aclrtContext *) { return ACL_SUCCESS; }
aclError aclrtResetDeviceForce(int32_t) { return ACL_SUCCESS; }
aclError aclrtGetVersion(int32_t *, int32_t *, int32_t *) { return ACL_SUCCESS; }
const char *aclGetRecentErrMsg() { return "a report"; }

int main() {
  int *P = reinterpret_cast<int *>(1);
  assert(cuferry::memAlloc(&P, 0) == ACL_SUCCESS && !P && calls({}));
  assert(cuferry::memAlloc(&P, 16) == ACL_SUCCESS && P && calls({"malloc"}));
  assert(cuferry::mallocHost(&P, 0) == ACL_SUCCESS && !P && calls({}));
  assert(cuferry::memFree(nullptr) == ACL_SUCCESS && calls({}));
  assert(cuferry::memFree(Memory) == ACL_SUCCESS && calls({"device", "free"}));
  assert(cuferry::freeHost(nullptr) == ACL_SUCCESS && calls({}));
  assert(cuferry::freeAsync(Memory, nullptr) == ACL_SUCCESS && calls({"stream", "free"}));

  char To[8] = {}, From[8] = "abcdefg";
  assert(cuferry::memCopy(To, From, 8, ACL_MEMCPY_DEVICE_TO_HOST) == ACL_SUCCESS && calls({"device", "copy"}));
  assert(std::string(To) == "abcdefg");
  assert(cuferry::memCopy(To, From, 0, ACL_MEMCPY_DEVICE_TO_HOST) == ACL_SUCCESS && calls({"device"}));
  assert(cuferry::memSet(To, 'x', 3) == ACL_SUCCESS && calls({"device", "fill"}) && std::string(To) == "xxxdefg");
  assert(cuferry::memset2D(To, 4, 'y', 1, 2) == ACL_SUCCESS && calls({"device", "fill", "fill"}));
  assert(std::string(To) == "yxxdyfg");
  assert(cuferry::memcpy2D(To, 4, From, 4, 2, 2, ACL_MEMCPY_HOST_TO_DEVICE) == ACL_SUCCESS && calls({"device", "copy2d"}));
  assert(cuferry::memcpy2D(To, 4, From, 4, 2, 2, ACL_MEMCPY_DEVICE_TO_DEVICE) == ACL_SUCCESS &&
         calls({"device", "copy", "copy"}));

  assert(cuferry::streamQuery(nullptr) == cuferry::NotReady && cuferry::eventQuery(nullptr) == cuferry::NotReady);
  Ready = true;
  assert(cuferry::streamQuery(nullptr) == ACL_SUCCESS && cuferry::eventQuery(nullptr) == ACL_SUCCESS);

  assert(cuferry::init() == ACL_SUCCESS && cuferry::init() == ACL_SUCCESS);
  const char *Fixed = "abc";
  cuferry::DevicePointer Address = reinterpret_cast<cuferry::DevicePointer>(Fixed) + 2;
  assert(*(const char *)Address == 'c' && Address % 1 == 0);
  int32_t Device;
  assert(cuferry::deviceGet(&Device, 1) == ACL_SUCCESS && Device == 1 && cuferry::deviceGet(&Device, 2) != ACL_SUCCESS);
  assert(std::string(cuferry::errorString(ACL_ERROR_RT_PARAM_INVALID)) == "ACL_ERROR_RT_PARAM_INVALID: a report");
  assert(std::string(cuferry::errorName(-7)) == "aclError -7");
}
