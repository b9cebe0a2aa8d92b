#include "KernelReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

struct Walked {
  FunctionTokens Tokens;
  FunctionSpace Space;
  DeviceWalk Walk;
};

/// Functions of mathematics that the vector units of other chips name.
bool isMath(StringRef Name) {
  Name.consume_front("__");
  if (Name.ends_with("f") && Name.size() > 3)
    Name = Name.drop_back();
  return llvm::StringSwitch<bool>(Name)
      .Cases({"exp",   "exp2",   "exp10",  "expm1",   "log",  "log2",
              "log10", "log1p",  "sqrt",   "rsqrt",   "cbrt", "sin",
              "cos",   "tan",    "sincos", "tanh",    "sinh", "cosh",
              "asin",  "acos",   "atan",   "atan2",   "pow",  "erf",
              "erfc",  "tgamma", "lgamma", "normcdf", "hypot"},
             true)
      .Default(false);
}

/// Words that look like calls and are none of the user's functions.
bool isKnownCall(StringRef Name) {
  return isMath(Name) || vocabulary::find(Name) ||
         llvm::StringSwitch<bool>(Name)
             .Cases({"min",         "max",    "fminf", "fmaxf",  "fabsf",
                     "abs",         "fabs",   "fmaf",  "fma",    "sizeof",
                     "static_cast", "floorf", "ceilf", "roundf", "float",
                     "int",         "half",   "uint",  "dim3",   "fmin",
                     "fmax",        "floor",  "ceil",  "fmodf",  "assert"},
                    true)
             .Default(false);
}

bool isWarpOperation(StringRef Name) {
  return Name.starts_with("__shfl") || Name.starts_with("__ballot") ||
         Name.starts_with("__any") || Name.starts_with("__all") ||
         Name.starts_with("__match") || Name.starts_with("__reduce_") ||
         Name == "__activemask" || Name == "__syncwarp";
}

class KernelWriter {
public:
  KernelWriter(const TokenFile &T, const Walked &W) : T(T), W(W) {}

  Kernel write() {
    K.Place = T.range(W.Tokens.Name, W.Tokens.Name);
    K.Whole = T.range(W.Space.First, W.Space.Last);
    K.Name = T.spelling(W.Tokens.Name);
    K.Signature = "void " + K.Name + "(";
    for (auto [Index, P] : llvm::enumerate(W.Walk.Parameters)) {
      bool Glued = StringRef(P.Type).ends_with("*");
      K.Signature += (Index ? ", " : "") + P.Type + (Glued ? "" : " ") + P.Name;
      KernelParameter Out{P.Type, P.Name, P.IsPointer, {}};
      std::set<KernelAccess> Accesses;
      for (const DeviceAccess &A : W.Walk.Accesses)
        if (A.Base == P.Name)
          Accesses.insert({A.What, A.Index.pattern().str(), A.Index.text()});
      Out.Accesses.assign(Accesses.begin(), Accesses.end());
      K.Parameters.push_back(std::move(Out));
    }
    K.Signature += ")";
    K.Shared = W.Walk.Shared;
    findTraits();
    K.Traits.assign(Traits.begin(), Traits.end());
    return std::move(K);
  }

private:
  bool has(StringRef Trait) const { return Traits.count(Trait.str()); }
  void add(StringRef Trait) { Traits.insert(Trait.str()); }

  bool isShared(StringRef Base) const {
    return llvm::is_contained(W.Walk.SharedNames, Base);
  }

  void findTraits() {
    tokensTell();
    callsTell();
    accessesTell();
    if (W.Walk.HasGridStride)
      add("grid-stride");
    if (!W.Walk.Shared.empty())
      add(W.Walk.HasDynamicShared ? "dynamic-shared" : "shared-tile");
    if (W.Walk.HasDynamicShared)
      add("shared-tile");
    if (W.Walk.AccumulatesProduct)
      add("contraction");
    bool Combines = W.Walk.CombinesShared || has("warp-operations") ||
                    has("atomics") || has("cooperative-groups");
    if (!has("contraction") &&
        ((W.Walk.AccumulatesInLoop && (Combines || has("block-per-row"))) ||
         W.Walk.CombinesShared))
      add("reduction");
    bool IsSimple = !has("barrier") && !has("atomics") &&
                    !has("shared-atomics") && !has("shared-tile") &&
                    !has("warp-operations") && !has("unknown-calls") &&
                    !has("cooperative-groups");
    if (IsSimple && Stores && OnlyOwnElements)
      add("elementwise");
  }

  /// Whether the kernel has a variable of that name: `int half = n / 2`.
  bool isVariable(StringRef Name) const {
    for (size_t I = W.Space.First + 1; I < W.Space.Last; ++I)
      if (T.isIdentifier(I, Name) && T.isIdentifier(I - 1) &&
          T.text(I - 1) != "const" && T.text(I - 1) != "volatile" &&
          (T.is(I + 1, tok::equal) || T.is(I + 1, tok::semi) ||
           T.is(I + 1, tok::comma) || T.is(I + 1, tok::r_paren) ||
           T.is(I + 1, tok::l_square)))
        return true;
    return false;
  }

  /// What single words of the body say.
  void tokensTell() {
    for (size_t I = W.Space.First; I <= W.Space.Last; ++I) {
      if (T.is(I, tok::lesslessless)) {
        add("launches-kernels");
        continue;
      }
      if (!T.isIdentifier(I))
        continue;
      StringRef Trait =
          llvm::StringSwitch<StringRef>(T.text(I))
              .Cases({"double", "double2", "double4"}, "double")
              .Cases({"half", "half2", "__half", "__half2", "__nv_bfloat16",
                      "__nv_bfloat162", "nv_bfloat16"},
                     "half")
              .Cases({"asm", "__asm__"}, "inline-ptx")
              .Cases({"printf"}, "printf")
              .Cases({"wmma", "mma_sync", "nvcuda"}, "tensor-cores")
              .Cases({"cooperative_groups", "this_thread_block", "this_grid",
                      "tiled_partition", "coalesced_threads"},
                     "cooperative-groups")
              .Cases({"tex1D", "tex2D", "tex3D", "tex1Dfetch", "texture",
                      "cudaTextureObject_t", "surf2Dread", "surf2Dwrite",
                      "cudaSurfaceObject_t", "tex2DLayered", "tex2DLod"},
                     "texture")
              .Default("");
      if (!Trait.empty() && !has(Trait) && !isVariable(T.text(I)))
        add(Trait);
    }
  }

  void callsTell() {
    for (const DeviceCall &C : W.Walk.Calls) {
      std::string Name = T.spelling(C.Name);
      if (StringRef(Name).starts_with("__syncthreads"))
        add("barrier");
      else if (isWarpOperation(Name))
        add("warp-operations");
      else if (isMath(Name))
        add("math");
      else if (!isKnownCall(Name))
        add("unknown-calls"); // what a helper does is not followed
    }
  }

  void accessesTell() {
    bool ReadsMatrix = false, ReadsTransposed = false, WritesMatrix = false,
         WritesTransposed = false;
    std::set<std::string> TileReads, TileWrites;
    for (const DeviceAccess &A : W.Walk.Accesses) {
      StringRef Pattern = A.Index.pattern();
      bool Writes = A.What != KernelAccess::Read;
      if (isShared(A.Base)) {
        if (A.What == KernelAccess::Atomic)
          add("shared-atomics");
        (Writes ? TileWrites : TileReads).insert(A.Index.text());
        continue;
      }
      if (A.What == KernelAccess::Atomic)
        add("atomics");
      if (Pattern == "indirect")
        add(Writes ? "scatter" : "gather");
      if (Pattern == "neighbour" && !Writes)
        add("stencil");
      if (Pattern == "row" && A.Index.has(IndexSymbol::Sweep))
        add("block-per-row");
      (Writes ? WritesMatrix : ReadsMatrix) |= Pattern == "matrix-element";
      (Writes ? WritesTransposed : ReadsTransposed) |=
          Pattern == "transposed-element";
      Stores |= Writes;
      OnlyOwnElements &= Pattern == "element" || Pattern == "matrix-element" ||
                         (Pattern == "uniform" && !Writes);
    }
    if ((ReadsMatrix && WritesTransposed) || (ReadsTransposed && WritesMatrix))
      add("transpose");
    // tile[y][x] is filled and tile[x][y] is read.
    for (const std::string &Index : TileReads)
      if (ReadsMatrix && WritesMatrix && TileWrites.count(swapped(Index)))
        add("transpose");
  }

  /// \p Index with threadIdx.x and threadIdx.y exchanged, written as text()
  /// would.
  static std::string swapped(StringRef Index) {
    std::string Out = Index.str();
    for (size_t At = 0; (At = Out.find("threadIdx.", At)) != std::string::npos;
         At += 11) {
      char &Dimension = Out[At + 10];
      Dimension = Dimension == 'x' ? 'y' : Dimension == 'y' ? 'x' : Dimension;
    }
    // The terms are sorted by their text; the pitch goes with the row.
    llvm::SmallVector<StringRef> Terms;
    StringRef(Out).split(Terms, " + ");
    llvm::sort(Terms);
    return llvm::join(Terms, " + ");
  }

  const TokenFile &T;
  const Walked &W;
  Kernel K;
  std::set<std::string> Traits;
  bool Stores = false, OnlyOwnElements = true;
};

} // namespace

KernelFindings cuferry::readKernels(const TokenFile &T,
                                    llvm::ArrayRef<FunctionSpace> Spaces,
                                    llvm::ArrayRef<FunctionTokens> Bodies) {
  KernelFindings Out;
  std::vector<Walked> All;
  for (const FunctionSpace &Space : Spaces) {
    if (!Space.Device)
      continue;
    auto Body = llvm::find_if(Bodies, [&](const FunctionTokens &F) {
      return Space.First < F.Open && F.Close == Space.Last;
    });
    if (Body == Bodies.end()) {
      // A lambda, or what only a macro makes a function.
      for (size_t I = Space.First; I <= Space.Last; ++I)
        if (T.isIdentifier(I) && T.is(I + 1, tok::l_paren))
          Out.Divergent.insert(I);
      continue;
    }
    All.push_back({*Body, Space, walkDeviceFunction(T, *Body, Space.Kernel)});
  }
  // A function that is called where threads diverge is itself such a place, and
  // so is one of which no call is seen.
  llvm::StringSet<> Called, Apart;
  for (const Walked &W : All)
    for (const DeviceCall &C : W.Walk.Calls)
      Called.insert(T.spelling(C.Name));
  auto IsApart = [&](const Walked &W) {
    std::string Name = T.spelling(W.Tokens.Name);
    return !W.Space.Kernel && (Apart.contains(Name) || !Called.contains(Name));
  };
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const Walked &W : All) {
      bool Is = IsApart(W);
      for (const DeviceCall &C : W.Walk.Calls)
        if (Is || C.Divergent)
          Changed |= Apart.insert(T.spelling(C.Name)).second;
    }
  }
  for (const Walked &W : All) {
    bool Is = IsApart(W);
    for (const DeviceCall &C : W.Walk.Calls)
      if (Is || C.Divergent)
        Out.Divergent.insert(C.Name);
    if (W.Space.Kernel)
      Out.Kernels.push_back(KernelWriter(T, W).write());
  }
  return Out;
}
