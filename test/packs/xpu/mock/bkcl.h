// A small stand-in for BKCL's header, after its calls in flagos-ai/FlagCX and InfiniTensor/InfiniCore. An id of its own
// type, so that one passed by value where a pointer belongs does not compile.
#pragma once
#include <xpu/runtime.h>

typedef struct BKCLContext *BKCLContext_t;
#define BKCL_UNIQUE_ID_BYTES 128
struct BKCLUniqueId {
  char data[BKCL_UNIQUE_ID_BYTES];
};
enum BKCLResult_t { BKCL_SUCCESS = 0 };
enum BKCLDataType { BKCL_UINT8, BKCL_INT32, BKCL_INT64, BKCL_FLOAT16, BKCL_FLOAT, BKCL_FLOAT64, BKCL_BFLOAT16 };
enum BKCLOp { BKCL_ADD, BKCL_PRODUCT, BKCL_MIN, BKCL_MAX, BKCL_AVG, BKCL_NUM_OPS };

BKCLResult_t bkcl_get_unique_id(BKCLUniqueId *id);
BKCLResult_t bkcl_init_rank(BKCLContext_t *context, int rank, int count, const BKCLUniqueId *id);
BKCLResult_t bkcl_comm_init_all(BKCLContext_t *contexts, int count, const int *devices);
BKCLResult_t bkcl_destroy_context(BKCLContext_t context);
BKCLResult_t bkcl_comm_abort(BKCLContext_t context);
BKCLResult_t bkcl_comm_count(BKCLContext_t context, int *count);
BKCLResult_t bkcl_comm_user_rank(BKCLContext_t context, int *rank);
BKCLResult_t bkcl_group_start();
BKCLResult_t bkcl_group_end();
BKCLResult_t bkcl_all_reduce(BKCLContext_t, const void *send, void *receive, size_t count, BKCLDataType, BKCLOp, XPUStream);
BKCLResult_t bkcl_reduce(BKCLContext_t, const void *send, void *receive, size_t count, BKCLDataType, BKCLOp, int root,
                         XPUStream);
BKCLResult_t bkcl_broadcast(BKCLContext_t, const void *send, void *receive, size_t count, BKCLDataType, int root, XPUStream);
BKCLResult_t bkcl_all_gather(BKCLContext_t, const void *send, size_t count, void *receive, BKCLDataType, XPUStream);
BKCLResult_t bkcl_reduce_scatter(BKCLContext_t, const void *send, void *receive, size_t count, BKCLDataType, BKCLOp,
                                 XPUStream);
BKCLResult_t bkcl_all_to_all(BKCLContext_t, const void *send, size_t count, void *receive, BKCLDataType, XPUStream);
BKCLResult_t bkcl_send(BKCLContext_t, const void *send, size_t count, int peer, BKCLDataType, XPUStream);
BKCLResult_t bkcl_recv(BKCLContext_t, void *receive, size_t count, int peer, BKCLDataType, XPUStream);
