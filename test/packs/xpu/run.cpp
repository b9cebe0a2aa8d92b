// What the helpers do, by running them on a runtime that only remembers how it was called: fills by copies, waits for every
// stream of the device and for no other, nothing freed for a null pointer, copies within the host.
// RUN: clang++ -std=c++11 -Wall -Wextra -Werror -I %S/mock -I %src/rules/xpu/include %s -o %t && %t
#include <cassert>
#include <cstring>
#include <cuferry/xpu.h>
#include <string>
#include <vector>

namespace {
std::vector<std::string> Calls;
int Device = 0;
char Streams[4];

bool calls(std::vector<std::string> Expected) {
  bool Same = Calls == Expected;
  Calls.clear();
  return Same;
}
int call(std::string Name) {
  Calls.push_back(Name);
  return XPU_SUCCESS;
}
} // namespace

int xpu_current_device(int *D) {
  *D = Device;
  return XPU_SUCCESS;
}
int xpu_stream_create(XPUStream *S) {
  static int Next = 0;
  *S = &Streams[Next++];
  return XPU_SUCCESS;
}
int xpu_stream_destroy(XPUStream) { return call("destroy"); }
int xpu_wait(XPUStream S) { return call(S ? "wait " + std::to_string(static_cast<char *>(S) - Streams) : "wait default"); }
int xpu_malloc(void **, uint64_t, XPUMemoryKind) { return call("malloc"); }
int xpu_free(void *) { return call("free"); }
int xpu_memcpy(void *To, const void *From, uint64_t Size, XPUMemcpyKind) {
  std::memcpy(To, From, Size);
  return call("copy " + std::to_string(Size));
}
int xpu_memcpy_peer(int ToDevice, void *, int FromDevice, const void *, uint64_t) {
  return call("peer " + std::to_string(FromDevice) + " to " + std::to_string(ToDevice));
}
int xpu_device_get_attr(uint64_t *Value, XPUDeviceAttr, int) {
  *Value = 0x00013b10;
  return XPU_SUCCESS;
}
int xpu_get_driver_version(uint32_t *Major, uint32_t *Minor) {
  *Major = 5, *Minor = 2;
  return XPU_SUCCESS;
}
int xpu_get_runtime_version(uint32_t *Major, uint32_t *Minor) { return xpu_get_driver_version(Major, Minor); }

int main() {
  XPUStream A, B, Other;
  cuferry::streamCreate(&A);
  cuferry::streamCreate(&B);
  Device = 1;
  cuferry::streamCreate(&Other);
  Device = 0;
  assert(cuferry::deviceSynchronize() == XPU_SUCCESS && calls({"wait default", "wait 0", "wait 1"}));
  assert(cuferry::streamDestroy(A) == XPU_SUCCESS && calls({"wait 0", "destroy"}));
  assert(cuferry::deviceSynchronize() == XPU_SUCCESS && calls({"wait default", "wait 1"}));

  char To[8] = {}, From[8] = "abcdefg";
  assert(cuferry::memFree(nullptr) == XPU_SUCCESS && calls({}));
  assert(cuferry::memFree(To) == XPU_SUCCESS && calls({"wait default", "wait 1", "free"}));
  assert(cuferry::memCopy(To, From, 8, XPU_DEVICE_TO_HOST) == XPU_SUCCESS && calls({"wait default", "wait 1", "copy 8"}));
  assert(cuferry::memcpyHost(To, "host", 5) == XPU_SUCCESS && calls({"wait default", "wait 1"}) && !std::strcmp(To, "host"));
  assert(cuferry::memcpyPeer(1, To, 0, From, 8) == XPU_SUCCESS && calls({"wait default", "wait 1", "peer 0 to 1"}));
  assert(cuferry::memSet(To, 'x', 3) == XPU_SUCCESS && calls({"wait default", "wait 1", "copy 3"}));
  assert(!std::strcmp(To, "xxxt"));
  std::vector<char> Large((1 << 20) + 5, 'a');
  assert(cuferry::memsetInOrder(Large.data(), 7, Large.size(), B) == XPU_SUCCESS);
  assert(calls({"wait 1", "copy 1048576", "copy 5"}) && Large == std::vector<char>(Large.size(), 7));
  assert(cuferry::memSet(To, 0, 0) == XPU_SUCCESS && calls({"wait default", "wait 1"}));

  char Text[16];
  assert(cuferry::pciBusId(Text, 16, 0) == XPU_SUCCESS && std::string(Text) == "0001:3b:02.0");
  int Version;
  assert(cuferry::driverVersion(&Version) == XPU_SUCCESS && Version == 5020);
}
