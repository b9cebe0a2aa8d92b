// Groups by kind; tiles with their size, also behind a constant.
// RUN: %check-features %s
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
constexpr int Size = 16;
__global__ void groups(int *x) {
  cg::thread_block block = cg::this_thread_block();  // FEATURE: cooperative-groups-block
  auto tile = cg::tiled_partition<32>(block);        // FEATURE: cooperative-groups-tile size=32
  cg::thread_block_tile<Size> small = cg::tiled_partition<Size>(block); // FEATURE: cooperative-groups-tile size=16; cooperative-groups-tile size=16
  auto running = cg::coalesced_threads();            // FEATURE: cooperative-groups-coalesced
  cg::grid_group grid = cg::this_grid();             // FEATURE: cooperative-groups-grid
  grid.sync();
  x[0] = tile.shfl(x[1], 0) + small.size() + running.size();
}
#ifdef NEVER_DEFINED
__global__ void unseen() { auto t = cg::tiled_partition<8>(cg::this_thread_block()); } // FEATURE: cooperative-groups-tile size=8 unconfirmed
#endif
namespace mine {
struct thread_block {};
template <int N> int tiled_partition(thread_block) { return N; }
int use() { return tiled_partition<32>(thread_block()); }
}
