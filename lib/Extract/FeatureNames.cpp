// Features that names alone show. A translation by names renames each of the
// names; the feature says once a file what stands behind them.

#include "Features.h"
#include "cuferry/Features.h"
#include "llvm/ADT/StringMap.h"
#include <map>

using namespace cuferry;
using llvm::StringRef;

namespace {

struct NameFeature {
  StringRef Name; ///< canonical; one `*` stands for any text
  StringRef Feature;
  bool EachPlace = false;
};

constexpr NameFeature Table[] = {
    // Warps
    {"__shfl_sync", "warp-shuffle-sync"},
    {"__shfl_*_sync", "warp-shuffle-sync"},
    {"__shfl", "warp-shuffle-no-mask"},
    {"__shfl_up", "warp-shuffle-no-mask"},
    {"__shfl_down", "warp-shuffle-no-mask"},
    {"__shfl_xor", "warp-shuffle-no-mask"},
    {"__ballot_sync", "warp-vote-sync"},
    {"__any_sync", "warp-vote-sync"},
    {"__all_sync", "warp-vote-sync"},
    {"__uni_sync", "warp-vote-sync"},
    {"__ballot", "warp-vote-no-mask"},
    {"__any", "warp-vote-no-mask"},
    {"__all", "warp-vote-no-mask"},
    {"__match*_sync", "warp-match"},
    {"__reduce_*_sync", "warp-reduce"},
    {"__activemask", "active-mask"},
    {"__syncwarp", "warp-barrier"},
    // Cooperative groups
    {"cooperative_groups::this_thread_block", "cooperative-groups-block"},
    {"cooperative_groups::thread_block", "cooperative-groups-block"},
    {"cooperative_groups::tiled_partition", "cooperative-groups-tile", true},
    {"cooperative_groups::thread_block_tile", "cooperative-groups-tile", true},
    {"cooperative_groups::coalesced_threads", "cooperative-groups-coalesced"},
    {"cooperative_groups::coalesced_group", "cooperative-groups-coalesced"},
    {"cooperative_groups::labeled_partition", "cooperative-groups-coalesced"},
    {"cooperative_groups::binary_partition", "cooperative-groups-coalesced"},
    {"cooperative_groups::this_grid", "cooperative-groups-grid"},
    {"cooperative_groups::grid_group", "cooperative-groups-grid"},
    {"cudaLaunchCooperativeKernel", "cooperative-groups-grid"},
    {"cuLaunchCooperativeKernel", "cooperative-groups-grid"},
    {"cudaLaunchAttributeCooperative", "cooperative-groups-grid"},
    {"cooperative_groups::this_multi_grid", "cooperative-groups-multi-grid"},
    {"cooperative_groups::multi_grid_group", "cooperative-groups-multi-grid"},
    {"cudaLaunchCooperativeKernelMultiDevice", "cooperative-groups-multi-grid"},
    {"cuLaunchCooperativeKernelMultiDevice", "cooperative-groups-multi-grid"},
    {"cooperative_groups::this_cluster", "cooperative-groups-cluster"},
    {"cooperative_groups::cluster_group", "cooperative-groups-cluster"},
    {"cooperative_groups::reduce*", "cooperative-groups-collective"},
    {"cooperative_groups::inclusive_scan*", "cooperative-groups-collective"},
    {"cooperative_groups::exclusive_scan*", "cooperative-groups-collective"},
    {"cooperative_groups::invoke_one*", "cooperative-groups-collective"},
    {"cooperative_groups::memcpy_async", "async-copy"},
    // Blocks
    {"cudaFuncAttributeMaxDynamicSharedMemorySize",
     "large-dynamic-shared-memory"},
    {"CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES",
     "large-dynamic-shared-memory"},
    {"__cluster_dims__", "thread-block-cluster"},
    {"__clusterDim*", "thread-block-cluster"},
    {"__clusterIdx", "thread-block-cluster"},
    {"__cluster_*", "thread-block-cluster"},
    {"cudaLaunchAttributeClusterDimension", "thread-block-cluster"},
    {"CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION", "thread-block-cluster"},
    {"CUtensorMap*", "tma"},
    {"cuTensorMap*", "tma"},
    {"cuda::device::experimental::cp_async_bulk*", "tma"},
    {"cuda::ptx::cp_async_bulk*", "tma"},
    {"cuda::memcpy_async", "async-copy"},
    {"cuda::pipeline*", "async-copy"},
    {"cuda::make_pipeline", "async-copy"},
    {"nvcuda::experimental::memcpy_async", "async-copy"},
    {"nvcuda::experimental::pipeline", "async-copy"},
    {"__pipeline_*", "async-copy"},
    {"cuda::barrier", "async-barrier"},
    {"nvcuda::experimental::awbarrier", "async-barrier"},
    {"__mbarrier_*", "async-barrier"},
    {"cudaGridDependencySynchronize", "programmatic-launch"},
    {"cudaTriggerProgrammaticLaunchCompletion", "programmatic-launch"},
    {"cudaLaunchAttributeProgrammatic*", "programmatic-launch"},
    // Memory
    {"cudaMemcpyToSymbol*", "symbol-copy"},
    {"cudaMemcpyFromSymbol*", "symbol-copy"},
    {"cudaGetSymbol*", "symbol-copy"},
    {"cudaMallocManaged", "managed-memory"},
    {"cuMemAllocManaged", "managed-memory"},
    {"__managed__", "managed-memory"},
    {"cudaStreamAttachMemAsync", "managed-memory"},
    {"cudaMemPrefetch*", "managed-memory-hints"},
    {"cuMemPrefetch*", "managed-memory-hints"},
    {"cudaMemAdvise*", "managed-memory-hints"},
    {"cuMemAdvise*", "managed-memory-hints"},
    {"cudaMallocHost", "pinned-memory"},
    {"cudaHostAlloc", "pinned-memory"},
    {"cudaHostRegister", "pinned-memory"},
    {"cuMemAllocHost", "pinned-memory"},
    {"cuMemHostAlloc", "pinned-memory"},
    {"cuMemHostRegister", "pinned-memory"},
    {"cudaHostAllocMapped", "mapped-memory"},
    {"cudaHostRegisterMapped", "mapped-memory"},
    {"cudaDeviceMapHost", "mapped-memory"},
    {"cudaHostGetDevicePointer", "mapped-memory"},
    {"CU_MEMHOSTALLOC_DEVICEMAP", "mapped-memory"},
    {"CU_MEMHOSTREGISTER_DEVICEMAP", "mapped-memory"},
    {"cuMemHostGetDevicePointer", "mapped-memory"},
    {"cudaMallocAsync", "memory-pools"},
    {"cudaFreeAsync", "memory-pools"},
    {"cudaMallocFromPoolAsync", "memory-pools"},
    {"cudaMemPool*", "memory-pools"},
    {"cudaDevice*MemPool", "memory-pools"},
    {"cuMemAllocAsync", "memory-pools"},
    {"cuMemAllocFromPoolAsync", "memory-pools"},
    {"cuMemPool*", "memory-pools"},
    {"cudaIpc*", "ipc"},
    {"cuIpc*", "ipc"},
    {"cudaDeviceCanAccessPeer", "peer-access"},
    {"cudaDeviceEnablePeerAccess", "peer-access"},
    {"cudaDeviceDisablePeerAccess", "peer-access"},
    {"cudaDeviceGetP2PAttribute", "peer-access"},
    {"cudaMemcpyPeer*", "peer-access"},
    {"cudaMemcpy3DPeer*", "peer-access"},
    {"cuDeviceCanAccessPeer", "peer-access"},
    {"cuCtxEnablePeerAccess", "peer-access"},
    {"cuMemcpyPeer*", "peer-access"},
    {"cuMemAddressReserve", "virtual-memory"},
    {"cuMemCreate", "virtual-memory"},
    {"cuMemMap*", "virtual-memory"},
    {"cuMemSetAccess", "virtual-memory"},
    {"cuMemExportToShareableHandle", "virtual-memory"},
    {"cuMemImportFromShareableHandle", "virtual-memory"},
    {"cudaGraphics*", "graphics-interop"},
    {"cuGraphics*", "graphics-interop"},
    {"cudaGL*", "graphics-interop"},
    {"cudaImportExternal*", "external-memory"},
    {"cudaExternal*", "external-memory"},
    {"cuImportExternal*", "external-memory"},
    // Textures
    {"texture", "texture-reference"},
    {"textureReference", "texture-reference"},
    {"cudaBindTexture*", "texture-reference"},
    {"cudaUnbindTexture", "texture-reference"},
    {"cuTexRef*", "texture-reference"},
    {"cudaTextureObject_t", "texture-object"},
    {"cudaCreateTextureObject", "texture-object"},
    {"cuTexObject*", "texture-object"},
    {"CUtexObject", "texture-object"},
    {"tex1DLayered*", "texture-layered"},
    {"tex2DLayered*", "texture-layered"},
    {"texCubemap*", "texture-cubemap"},
    {"cudaMipmappedArray*", "texture-mipmapped"},
    {"cudaMallocMipmappedArray", "texture-mipmapped"},
    {"tex1DLod", "texture-mipmapped"},
    {"tex2DLod", "texture-mipmapped"},
    {"tex3DLod", "texture-mipmapped"},
    {"surface", "surface-reference"},
    {"surfaceReference", "surface-reference"},
    {"cudaBindSurfaceToArray", "surface-reference"},
    {"cudaSurfaceObject_t", "surface-object"},
    {"cudaCreateSurfaceObject", "surface-object"},
    {"cuSurfObject*", "surface-object"},
    {"CUsurfObject", "surface-object"},
    {"cudaArray", "cuda-array"},
    {"cudaArray_t", "cuda-array"},
    {"cudaMallocArray", "cuda-array"},
    {"cudaMalloc3DArray", "cuda-array"},
    {"CUarray", "cuda-array"},
    // Streams and graphs
    {"cudaStreamLegacy", "stream-legacy-default"},
    {"CU_STREAM_LEGACY", "stream-legacy-default"},
    {"cudaStreamPerThread", "stream-per-thread"},
    {"CU_STREAM_PER_THREAD", "stream-per-thread"},
    {"CUDA_API_PER_THREAD_DEFAULT_STREAM", "stream-per-thread"},
    {"cudaStreamCreateWithPriority", "stream-priority"},
    {"cudaDeviceGetStreamPriorityRange", "stream-priority"},
    {"cuStreamCreateWithPriority", "stream-priority"},
    {"cudaLaunchHostFunc", "stream-callback"},
    {"cudaStreamAddCallback", "stream-callback"},
    {"cuLaunchHostFunc", "stream-callback"},
    {"cuStreamAddCallback", "stream-callback"},
    {"cudaStreamBeginCapture*", "graph-capture"},
    {"cudaStreamEndCapture", "graph-capture"},
    {"cudaStreamIsCapturing", "graph-capture"},
    {"cuStreamBeginCapture*", "graph-capture"},
    {"cudaGraphAdd*", "graph-nodes"},
    {"cudaGraphCreate", "graph-nodes"},
    {"cudaGraphExec*SetParams", "graph-nodes"},
    {"cudaGraphExec*SetParams1D", "graph-nodes"},
    {"cudaGraphNode*", "graph-nodes"},
    {"cuGraphAdd*", "graph-nodes"},
    {"cuGraphCreate", "graph-nodes"},
    // Precision
    {"atomic*_block", "atomic-scoped"},
    {"atomic*_system", "atomic-scoped"},
    // Code made at run time
    {"cuLink*", "runtime-compilation"},
    {"cuModuleLoad*", "binary-modules"},
    {"cuLibraryLoad*", "binary-modules"},
    {"cudaLibraryLoad*", "binary-modules"},
};

/// Libraries that are a feature of another name, as whole.
constexpr NameFeature Libraries[] = {
    {"fp16", "fp16"},
    {"bf16", "bf16"},
    {"fp8", "fp8"},
    {"fp6", "fp4-fp6"},
    {"fp4", "fp4-fp6"},
    {"wmma", "wmma"},
    {"nvrtc", "runtime-compilation"},
    {"nvjitlink", "runtime-compilation"},
    {"nvptxcompiler", "runtime-compilation"},
};

bool fits(StringRef Glob, StringRef Name) {
  size_t Star = Glob.find('*');
  if (Star == StringRef::npos)
    return Glob == Name;
  return Name.size() + 1 >= Glob.size() &&
         Name.starts_with(Glob.take_front(Star)) &&
         Name.ends_with(Glob.drop_front(Star + 1));
}

/// The feature that a library as a whole is, or "".
std::string libraryFeature(StringRef Library) {
  for (const NameFeature &L : Libraries)
    if (L.Name == Library)
      return L.Feature.str();
  std::string Name = "library-" + Library.lower();
  return features::find(Name) ? Name : "";
}

class Finder {
public:
  explicit Finder(const SourceFile &File) : File(File) {}

  std::vector<Mention> find() {
    for (const Mention &M : File.Mentions) {
      if (M.Sure == Certainty::Refuted || M.Kind == MentionKind::Feature ||
          M.Kind == MentionKind::Text || M.Kind == MentionKind::Launch ||
          M.Why == Doubt::Unknown || M.Why == Doubt::InString ||
          M.Why == Doubt::UserScope || M.Why == Doubt::UserMember ||
          (M.Sure == Certainty::Unconfirmed && M.Proof != Strength::Distinct &&
           !StringRef(M.Name).contains("::")))
        continue;
      for (const Found &F : featuresOf(M))
        note(F, M);
    }
    for (auto &[Name, M] : First)
      Out.push_back(std::move(M));
    return std::move(Out);
  }

private:
  struct Found {
    std::string Feature;
    bool EachPlace;
  };

  const std::vector<Found> &featuresOf(const Mention &M) {
    auto [It, IsNew] = Known.try_emplace(M.Library + '\0' + M.Name);
    if (!IsNew)
      return It->second;
    if (std::string L = libraryFeature(M.Library); !L.empty())
      It->second.push_back({L, false});
    for (const NameFeature &N : Table)
      if (fits(N.Name, M.Name))
        It->second.push_back({N.Feature.str(), N.EachPlace});
    return It->second;
  }

  void note(const Found &F, const Mention &At) {
    Mention M;
    M.Place = At.Place;
    M.Spelling = At.Spelling;
    M.Name = "feature:" + F.Feature;
    M.Kind = MentionKind::Feature;
    M.Library = At.Library;
    M.Sure = At.Sure;
    M.Why = At.Why;
    M.Detail = At.Sure == Certainty::Confirmed ? "" : At.Detail;
    M.Context = At.Context & ~(CtxAddress | CtxDeclaration);
    if (F.Feature == "cooperative-groups-tile")
      tileSize(M, At);
    if (F.EachPlace) {
      Out.push_back(std::move(M));
      return;
    }
    auto [It, IsNew] = First.try_emplace(F.Feature, M);
    // A place that the parser vouches for speaks best; includes say least.
    bool IsBetter = M.Sure == Certainty::Confirmed &&
                    It->second.Sure != Certainty::Confirmed;
    if (!IsNew && IsBetter)
      It->second = std::move(M);
  }

  /// `tiled_partition<32>`: also where no parser sees it.
  void tileSize(Mention &M, const Mention &At) const {
    StringRef After = StringRef(File.Content).substr(At.Place.end()).ltrim();
    if (!After.consume_front("<"))
      return;
    StringRef Digits = After.ltrim().take_while(llvm::isDigit);
    StringRef Rest = After.ltrim().drop_front(Digits.size()).ltrim();
    if (!Digits.empty() && (Rest.starts_with(">") || Rest.starts_with(",")))
      M.Values = {{"size", Digits.str()}};
  }

  const SourceFile &File;
  llvm::StringMap<std::vector<Found>> Known;
  std::map<std::string, Mention> First;
  std::vector<Mention> Out;
};

} // namespace

std::vector<Mention> cuferry::featuresOfNames(const SourceFile &File) {
  return Finder(File).find();
}
