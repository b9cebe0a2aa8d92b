// A macro body is code, used or not.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/macro-body.toy
#define CHECK_CUDA(call) do { cudaError_t e = (call); if (e != cudaSuccess) handle(e); } while (0)
// CHECK: do { toyError_t e = (call); if (e != toySuccess) handle(e); } while (0)
#define UNUSED_FREE(p) cudaFree(p)
// CHECK: #define UNUSED_FREE(p) toyFree(p)
// The macro's name before it is no type: nothing is declared here.
#define SYNC cudaDeviceSynchronize()
// CHECK: #define SYNC toyDeviceSynchronize()
void handle(int);
void use(void *p) { CHECK_CUDA(cudaFree(p)); }
// CHECK: CHECK_CUDA(toyFree(p));
