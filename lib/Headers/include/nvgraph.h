// nvGRAPH: algorithms on graphs, until CUDA 10.2.
#ifndef _NVGRAPH_H_
#define _NVGRAPH_H_

#include "cuda_runtime_api.h"
#include "library_types.h"
#include <stddef.h>

#pragma cuferry library(nvgraph)
#pragma cuferry family(nvgraph[A-Z]* NVGRAPH_*)
#pragma cuferry until(10.2)

typedef enum {
  NVGRAPH_STATUS_SUCCESS, NVGRAPH_STATUS_NOT_INITIALIZED,
  NVGRAPH_STATUS_ALLOC_FAILED, NVGRAPH_STATUS_INVALID_VALUE,
  NVGRAPH_STATUS_ARCH_MISMATCH, NVGRAPH_STATUS_MAPPING_ERROR,
  NVGRAPH_STATUS_EXECUTION_FAILED, NVGRAPH_STATUS_INTERNAL_ERROR,
  NVGRAPH_STATUS_TYPE_NOT_SUPPORTED, NVGRAPH_STATUS_NOT_CONVERGED,
  NVGRAPH_STATUS_GRAPH_TYPE_NOT_SUPPORTED
} nvgraphStatus_t;
typedef enum {
  NVGRAPH_CSR_32, NVGRAPH_CSC_32, NVGRAPH_COO_32
} nvgraphTopologyType_t;
typedef enum {
  NVGRAPH_DEFAULT, NVGRAPH_UNSORTED, NVGRAPH_SORTED_BY_SOURCE,
  NVGRAPH_SORTED_BY_DESTINATION
} nvgraphTag_t;
typedef enum {
  NVGRAPH_PLUS_TIMES_SR, NVGRAPH_MIN_PLUS_SR, NVGRAPH_MAX_MIN_SR,
  NVGRAPH_OR_AND_SR
} nvgraphSemiring_t;

struct nvgraphContext;
typedef struct nvgraphContext *nvgraphHandle_t;
struct nvgraphGraphDescr;
typedef struct nvgraphGraphDescr *nvgraphGraphDescr_t;

struct nvgraphCSRTopology32I_st {
  int nvertices, nedges;
  int *source_offsets, *destination_indices;
};
typedef struct nvgraphCSRTopology32I_st *nvgraphCSRTopology32I_t;
struct nvgraphCSCTopology32I_st {
  int nvertices, nedges;
  int *destination_offsets, *source_indices;
};
typedef struct nvgraphCSCTopology32I_st *nvgraphCSCTopology32I_t;
struct nvgraphCOOTopology32I_st {
  int nvertices, nedges;
  int *source_indices, *destination_indices;
  nvgraphTag_t tag;
};
typedef struct nvgraphCOOTopology32I_st *nvgraphCOOTopology32I_t;

__cuferry_extern_c_begin

const char *nvgraphStatusGetString(nvgraphStatus_t status);
nvgraphStatus_t nvgraphGetProperty(libraryPropertyType type, int *value);
nvgraphStatus_t nvgraphCreate(nvgraphHandle_t *handle);
nvgraphStatus_t nvgraphDestroy(nvgraphHandle_t handle);

// Graphs.
nvgraphStatus_t nvgraphCreateGraphDescr(nvgraphHandle_t handle,
                                        nvgraphGraphDescr_t *descrG);
nvgraphStatus_t nvgraphDestroyGraphDescr(nvgraphHandle_t handle,
                                         nvgraphGraphDescr_t descrG);
nvgraphStatus_t nvgraphSetGraphStructure(nvgraphHandle_t handle,
                                         nvgraphGraphDescr_t descrG,
                                         void *topologyData,
                                         nvgraphTopologyType_t topologyType);
nvgraphStatus_t nvgraphGetGraphStructure(nvgraphHandle_t handle,
                                         nvgraphGraphDescr_t descrG,
                                         void *topologyData,
                                         nvgraphTopologyType_t *topologyType);
nvgraphStatus_t nvgraphAllocateVertexData(nvgraphHandle_t handle,
                                          nvgraphGraphDescr_t descrG,
                                          size_t numsets,
                                          cudaDataType *settypes);
nvgraphStatus_t nvgraphAllocateEdgeData(nvgraphHandle_t handle,
                                        nvgraphGraphDescr_t descrG,
                                        size_t numsets, cudaDataType *settypes);
nvgraphStatus_t nvgraphSetVertexData(nvgraphHandle_t handle,
                                     nvgraphGraphDescr_t descrG,
                                     void *vertexData, size_t setnum);
nvgraphStatus_t nvgraphGetVertexData(nvgraphHandle_t handle,
                                     nvgraphGraphDescr_t descrG,
                                     void *vertexData, size_t setnum);
nvgraphStatus_t nvgraphSetEdgeData(nvgraphHandle_t handle,
                                   nvgraphGraphDescr_t descrG, void *edgeData,
                                   size_t setnum);
nvgraphStatus_t nvgraphGetEdgeData(nvgraphHandle_t handle,
                                   nvgraphGraphDescr_t descrG, void *edgeData,
                                   size_t setnum);
nvgraphStatus_t nvgraphConvertTopology(nvgraphHandle_t handle,
                                       nvgraphTopologyType_t srcTType,
                                       void *srcTopology, void *srcEdgeData,
                                       cudaDataType *dataType,
                                       nvgraphTopologyType_t dstTType,
                                       void *dstTopology, void *dstEdgeData);
nvgraphStatus_t nvgraphExtractSubgraphByVertex(nvgraphHandle_t handle,
                                               nvgraphGraphDescr_t descrG,
                                               nvgraphGraphDescr_t subdescrG,
                                               int *subvertices,
                                               size_t numvertices);
nvgraphStatus_t nvgraphExtractSubgraphByEdge(nvgraphHandle_t handle,
                                             nvgraphGraphDescr_t descrG,
                                             nvgraphGraphDescr_t subdescrG,
                                             int *subedges, size_t numedges);

// Algorithms.
nvgraphStatus_t nvgraphSrSpmv(nvgraphHandle_t handle,
                              const nvgraphGraphDescr_t descrG,
                              const size_t weight_index, const void *alpha,
                              const size_t x_index, const void *beta,
                              const size_t y_index, const nvgraphSemiring_t SR);
nvgraphStatus_t nvgraphSssp(nvgraphHandle_t handle,
                            const nvgraphGraphDescr_t descrG,
                            const size_t weight_index, const int *source_vert,
                            const size_t sssp_index);
nvgraphStatus_t nvgraphWidestPath(nvgraphHandle_t handle,
                                  const nvgraphGraphDescr_t descrG,
                                  const size_t weight_index,
                                  const int *source_vert,
                                  const size_t widest_path_index);
nvgraphStatus_t nvgraphPagerank(nvgraphHandle_t handle,
                                const nvgraphGraphDescr_t descrG,
                                const size_t weight_index, const void *alpha,
                                const size_t bookmark_index,
                                const int has_guess,
                                const size_t pagerank_index,
                                const float tolerance, const int max_iter);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphTraversal);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphTraversalParameterInit);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphSpectralClustering);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphAnalyzeClustering);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphBalancedCutClustering);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphTriangleCount);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphLouvain);
__cuferry_unrecorded(nvgraphStatus_t, nvgraphJaccard);

__cuferry_extern_c_end

#endif // _NVGRAPH_H_
