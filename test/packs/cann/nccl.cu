// NCCL: collectives with HCCL's shape; groups go, and are to be looked at.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/nccl.asc --match-full-lines
// CHECK: #include <hccl/hccl.h>
#include <nccl.h>

// REPORT-DAG: HCCL has no groups
// REPORT-DAG: HCCL does not average
// REPORT-DAG: does not reduce them

// CHECK: HcclResult join(HcclComm *comm, HcclRootInfo id, int size, int rank) {
ncclResult_t join(ncclComm_t *comm, ncclUniqueId id, int size, int rank) {
  // CHECK: return HcclCommInitRootInfo(size, &(id), rank, comm);
  return ncclCommInitRank(comm, size, id, rank);
}

// CHECK: void exchange(const float *in, float *out, size_t n, int *ranks, HcclComm c, aclrtStream s) {
void exchange(const float *in, float *out, size_t n, int *ranks, ncclComm_t c, cudaStream_t s) {
  // CHECK: HcclAllReduce((void *)(in), out, n, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclSum, c, s);
  // CHECK: ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  // CHECK: ncclAllReduce(in, out, n, ncclDouble, ncclSum, c, s);
  ncclAllReduce(in, out, n, ncclDouble, ncclSum, c, s);
  // CHECK: cuferry::broadcast(in, out, n, HCCL_DATA_TYPE_FP32, 0, c, s);
  ncclBroadcast(in, out, n, ncclFloat, 0, c, s);
  ncclGroupStart();
  // CHECK: HcclSend((void *)(in), n, HCCL_DATA_TYPE_FP32, 1, c, s);
  ncclSend(in, n, ncclFloat, 1, c, s);
  // CHECK: HcclRecv(out, n, HCCL_DATA_TYPE_FP32, 1, c, s);
  ncclRecv(out, n, ncclFloat, 1, c, s);
  ncclGroupEnd();
  // CHECK: HcclGetRankSize(c, reinterpret_cast<uint32_t *>(ranks));
  ncclCommCount(c, ranks);
}
