// A user's own names, comments, strings and files stay, however much they look like CUDA's.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: diff <(grep -v RUN %s) <(grep -v RUN %t/own-names.hip | sed -e '/#include <hip.hip_runtime.h>/d')
namespace mine {
struct Buffer {
  int type, device, size; // fields like cudaPointerAttributes::type
  void cudaFree() {}
};
inline int cudaHelper(int cudaMemcpyDirection) { return cudaMemcpyDirection; }
enum Kind { cublasLike, hipMalloc };
} // namespace mine
const char *text = "call cudaMalloc before cudaFree";
int use(mine::Buffer b) {
  b.cudaFree(); // not cudaFree
  return mine::cudaHelper(b.type) + mine::hipMalloc;
}
