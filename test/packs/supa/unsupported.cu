// What is known to be missing stays whole and is told, in either language.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target supa -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target supa --dry-run -q --report - | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/unsupported.su --match-full-lines

#include <cuda_runtime.h>
#include <curand.h>
#include <cusparse.h>

// REPORT-DAG: curandGenerateUniform{{.*}}no such library of Biren's is public
// REPORT-DAG: cusparseCreate{{.*}}no such library of Biren's is public
// REPORT-DAG: nvcuda{{.*}}no public source of Biren has nvcuda::wmma
// ZH-DAG: 壁仞没有公开的此类库
#include <mma.h>

void host(curandGenerator_t generator, float *p, int n, cudaStream_t stream) {
  // CHECK: curandGenerateUniform(generator, p, n);
  curandGenerateUniform(generator, p, n);
  cusparseHandle_t handle;
  // CHECK: cusparseCreate(&handle);
  cusparseCreate(&handle);
  // CHECK: supaStreamSynchronize(stream);
  cudaStreamSynchronize(stream);
}

__global__ void tile(float *p) {
  nvcuda::wmma::fragment<nvcuda::wmma::accumulator, 16, 16, 16, float> sum;
  nvcuda::wmma::fill_fragment(sum, 0.0f);
  nvcuda::wmma::store_matrix_sync(p, sum, 16, nvcuda::wmma::mem_row_major);
}
