// BKCL: the communicator first, the id by its address, receivers before types.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target xpu -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/bkcl.xpu --match-full-lines
// CHECK: #include <bkcl.h>
#include <nccl.h>

// REPORT-DAG: BKCL has one type of each size
// REPORT-DAG: BKCL does not put its results into words

ncclUniqueId ask();
void *buffer();

// CHECK: BKCLResult_t join(BKCLContext_t *comm, BKCLUniqueId id, int size, int rank) {
ncclResult_t join(ncclComm_t *comm, ncclUniqueId id, int size, int rank) {
  // CHECK: cuferry::initRank(comm, rank, size, ask());
  ncclCommInitRank(comm, size, ask(), rank);
  // CHECK: return bkcl_init_rank(comm, rank, size, &(id));
  return ncclCommInitRank(comm, size, id, rank);
}

void exchange(const float *in, float *out, size_t n, int *ranks, ncclComm_t c, cudaStream_t s) {
  // CHECK: bkcl_all_reduce(c, in, out, n, BKCL_FLOAT, BKCL_ADD, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclSum, c, s);
  // CHECK: bkcl_all_reduce(c, in, out, n, BKCL_INT32, BKCL_MAX, s);
  ncclAllReduce(in, out, n, ncclUint32, ncclMax, c, s);
  // CHECK: bkcl_reduce(c, in, out, n, BKCL_FLOAT64, BKCL_AVG, 0, s);
  ncclReduce(in, out, n, ncclDouble, ncclAvg, 0, c, s);
  // CHECK: bkcl_all_gather(c, in, n, out, BKCL_FLOAT16, s);
  ncclAllGather(in, out, n, ncclHalf, c, s);
  // CHECK: bkcl_broadcast(c, out, out, n, BKCL_FLOAT, 0, s);
  ncclBcast(out, n, ncclFloat, 0, c, s);
  // CHECK: cuferry::broadcast(c, buffer(), n, BKCL_FLOAT, 0, s);
  ncclBcast(buffer(), n, ncclFloat, 0, c, s);
  // CHECK: bkcl_group_start();
  ncclGroupStart();
  // CHECK: bkcl_send(c, in, n, 1, BKCL_FLOAT, s);
  ncclSend(in, n, ncclFloat, 1, c, s);
  // CHECK: bkcl_recv(c, out, n, 1, BKCL_FLOAT, s);
  ncclRecv(out, n, ncclFloat, 1, c, s);
  // CHECK: bkcl_group_end();
  ncclGroupEnd();
  // CHECK: bkcl_comm_count(c, ranks);
  ncclCommCount(c, ranks);
  // CHECK: ncclCommCuDevice(c, ranks);
  ncclCommCuDevice(c, ranks);
}

// CHECK: const char *text(BKCLResult_t r) { return cuferry::resultString(r); }
const char *text(ncclResult_t r) { return ncclGetErrorString(r); }
