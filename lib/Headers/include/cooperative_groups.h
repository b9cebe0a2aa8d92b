// Cooperative groups: groups of threads as objects, and what forms them.
#ifndef _COOPERATIVE_GROUPS_H_
#define _COOPERATIVE_GROUPS_H_

#include "crt/host_defines.h"
#include "vector_types.h"
#include <cstdint>
#include <limits>
#include <type_traits>

#pragma cuferry library(cooperative_groups)
#pragma cuferry headers(cooperative_groups/)
#pragma cuferry strength(likely)

// What user code sets before it includes this file.
#pragma cuferry predefined(_CG_ABI_EXPERIMENTAL _CG_USE_OWN_TYPE_TRAITS)

#ifdef __cplusplus

#pragma cuferry strength(distinct)
namespace cooperative_groups {
#pragma cuferry strength(likely)

class thread_group {
public:
  __device__ unsigned long long size() const;
  __device__ unsigned long long num_threads() const;
  __device__ unsigned long long thread_rank() const;
  __device__ unsigned int get_type() const;
  __device__ void sync() const;

protected:
  thread_group() = default;
};

// Room for the work of tiles of more than a warp.
#pragma cuferry since(11.1)
template <unsigned int MaxBlockSize = 1024> struct block_tile_memory {
  alignas(16) char __cuferry_room[MaxBlockSize];
};
#pragma cuferry since()

// The threads of a block.
class thread_block : public thread_group {
public:
  struct arrival_token {};

  __device__ static void sync();
  __device__ static unsigned int size();
  __device__ static unsigned int num_threads();
  __device__ static unsigned int thread_rank();
  __device__ static dim3 group_index();
  __device__ static dim3 thread_index();
  __device__ static dim3 group_dim();
  __device__ static dim3 dim_threads();
#pragma cuferry since(12.0)
  __device__ static arrival_token barrier_arrive();
  __device__ static void barrier_wait(arrival_token &&token = {});
#pragma cuferry since()
};
__device__ thread_block this_thread_block();
template <unsigned int MaxBlockSize>
__device__ thread_block this_thread_block(block_tile_memory<MaxBlockSize> &);

// The threads of a grid, for kernels launched cooperatively.
class grid_group : public thread_group {
public:
  typedef unsigned int arrival_token;

  __device__ bool is_valid() const;
  __device__ void sync() const;
  __device__ static unsigned long long size();
  __device__ static unsigned long long num_threads();
  __device__ static unsigned long long thread_rank();
  __device__ static dim3 group_dim();
#pragma cuferry since(11.6)
  __device__ static dim3 dim_threads();
  __device__ static dim3 thread_index();
  __device__ static dim3 dim_blocks();
  __device__ static unsigned long long num_blocks();
  __device__ static dim3 block_index();
  __device__ static unsigned long long block_rank();
#pragma cuferry since(12.0)
  __device__ static dim3 dim_clusters();
  __device__ static unsigned long long num_clusters();
  __device__ static dim3 cluster_index();
  __device__ static unsigned long long cluster_rank();
  __device__ arrival_token barrier_arrive() const;
  __device__ void barrier_wait(arrival_token &&token) const;
#pragma cuferry since()
};
__device__ grid_group this_grid();

// The grids of several devices.
#pragma cuferry until(12.9)
class multi_grid_group : public thread_group {
public:
  __device__ bool is_valid() const;
  __device__ void sync() const;
  __device__ unsigned long long size() const;
  __device__ unsigned long long num_threads() const;
  __device__ unsigned long long thread_rank() const;
  __device__ unsigned int num_grids() const;
  __device__ unsigned int grid_rank() const;
};
__device__ multi_grid_group this_multi_grid();
#pragma cuferry until()

// The blocks that run together on one cluster of multiprocessors.
#pragma cuferry since(12.0)
class cluster_group : public thread_group {
public:
  struct arrival_token {};

  __device__ static void sync();
  __device__ static arrival_token barrier_arrive();
  __device__ static void barrier_wait(arrival_token && = {});
  __device__ static void barrier_wait(const arrival_token &);
  __device__ static unsigned int query_shared_rank(const void *addr);
  template <typename T>
  __device__ static T *map_shared_rank(T *addr, int rank);
  __device__ static dim3 block_index();
  __device__ static unsigned int block_rank();
  __device__ static dim3 thread_index();
  __device__ static unsigned int thread_rank();
  __device__ static dim3 dim_blocks();
  __device__ static unsigned int num_blocks();
  __device__ static dim3 dim_threads();
  __device__ static unsigned int num_threads();
  __device__ static unsigned int size();
};
__device__ cluster_group this_cluster();
#pragma cuferry since()

// What the threads of a warp can do with one another.
#define __cuferry_warp_collectives                                             \
  template <typename T>                                                        \
  __device__ std::decay_t<T> shfl(T &&var, int src_rank) const {}              \
  template <typename T>                                                        \
  __device__ std::decay_t<T> shfl_up(T &&var, unsigned int delta) const {}     \
  template <typename T>                                                        \
  __device__ std::decay_t<T> shfl_down(T &&var, unsigned int delta) const {}   \
  __device__ int any(int predicate) const;                                     \
  __device__ int all(int predicate) const;                                     \
  __device__ unsigned int ballot(int predicate) const;                         \
  template <typename T> __device__ unsigned int match_any(T val) const;        \
  template <typename T>                                                        \
  __device__ unsigned int match_all(T val, int &pred) const;

// The threads of a warp that are active here.
class coalesced_group : public thread_group {
public:
  __device__ unsigned int size() const;
  __device__ unsigned int num_threads() const;
  __device__ unsigned int thread_rank() const;
  __device__ void sync() const;
#pragma cuferry since(11.0)
  __device__ unsigned int meta_group_rank() const;
  __device__ unsigned int meta_group_size() const;
#pragma cuferry since()
  __cuferry_warp_collectives
};
__device__ coalesced_group coalesced_threads();

// A tile of a size that the compiler knows.
template <unsigned int Size, typename ParentT = void>
class thread_block_tile : public thread_group {
public:
  thread_block_tile() = default;
  template <typename OtherParent>
  __device__ thread_block_tile(const thread_block_tile<Size, OtherParent> &);

  __device__ static constexpr unsigned int size() { return Size; }
  __device__ static constexpr unsigned int num_threads() { return Size; }
  __device__ static unsigned int thread_rank();
  __device__ static void sync();
#pragma cuferry since(11.0)
  __device__ unsigned int meta_group_rank() const;
  __device__ unsigned int meta_group_size() const;
#pragma cuferry since()
  __cuferry_warp_collectives
  template <typename T>
  __device__ std::decay_t<T> shfl_xor(T &&var, unsigned int laneMask) const {}
};
#undef __cuferry_warp_collectives

__device__ thread_group tiled_partition(const thread_group &parent,
                                        unsigned int tilesz);
__device__ thread_group tiled_partition(const thread_block &parent,
                                        unsigned int tilesz);
__device__ coalesced_group tiled_partition(const coalesced_group &parent,
                                           unsigned int tilesz);
template <unsigned int Size, typename ParentT>
__device__ thread_block_tile<Size, ParentT>
tiled_partition(const ParentT &parent);

#pragma cuferry since(11.0)
__device__ thread_block_tile<1> this_thread();
template <typename ParentT, typename Label>
__device__ coalesced_group labeled_partition(const ParentT &parent,
                                             Label label);
template <typename ParentT>
__device__ coalesced_group binary_partition(const ParentT &parent,
                                            bool predicate);
#pragma cuferry since()

// Members, as functions.
template <class GroupT> __device__ void sync(const GroupT &g);
template <class GroupT>
__device__ auto thread_rank(const GroupT &g) -> decltype(g.thread_rank());
template <class GroupT>
__device__ auto group_size(const GroupT &g) -> decltype(g.num_threads());

// One thread for all. Templates that may be given a lambda have a body here:
// without one Clang takes their use for an error.
#pragma cuferry since(12.1)
template <typename Group, typename Fn, typename... Args>
__device__ void invoke_one(const Group &group, Fn &&fn, Args &&...args) {}
template <typename Group, typename Fn, typename... Args>
__device__ auto invoke_one_broadcast(const Group &group, Fn &&fn,
                                     Args &&...args)
    -> std::decay_t<decltype(fn(args...))> {}
#pragma cuferry since()

// Where tiles of more than a warp were before CUDA 12.
#pragma cuferry since(11.1)
#pragma cuferry until(11.8)
namespace experimental {
using cooperative_groups::block_tile_memory;
using cooperative_groups::this_thread_block;
using cooperative_groups::thread_block_tile;
using cooperative_groups::tiled_partition;
} // namespace experimental
#pragma cuferry since()
#pragma cuferry until()

} // namespace cooperative_groups

#endif // __cplusplus

#endif // _COOPERATIVE_GROUPS_H_
