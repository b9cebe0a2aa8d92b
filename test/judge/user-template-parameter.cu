// Template parameters that are called as CUDA's types and functions are: where they are declared and where they are used.
// RUN: rm -rf %t && %migrate-toy %s --std c++20 -o %t -q
// RUN: FileCheck %s < %t/user-template-parameter.toy

template <typename cudaStream_t> struct Queue { cudaStream_t v; cudaStream_t *next(const cudaStream_t &); };
// CHECK: template <typename cudaStream_t> struct Queue { cudaStream_t v; cudaStream_t *next(const cudaStream_t &); };
template <class... cudaArray> struct Count { static constexpr int n = sizeof...(cudaArray); };
// CHECK: template <class... cudaArray> struct Count { static constexpr int n = sizeof...(cudaArray); };
template <template <class> class cudaEvent_t> struct Wrap { cudaEvent_t<int> *p; };
// CHECK: template <template <class> class cudaEvent_t> struct Wrap { cudaEvent_t<int> *p; };
template <int cudaFree> int plus() { return cudaFree + 1; }
// CHECK: template <int cudaFree> int plus() { return cudaFree + 1; }
auto same = []<class cudaGraph_t>(cudaGraph_t x) { return x; };
// CHECK: auto same = []<class cudaGraph_t>(cudaGraph_t x) { return x; };
template <class T> auto members(T t) { return t.template cudaMalloc<int>() + T::template cudaMemset<2>() + t.cudaFree(); }
// CHECK: return t.template cudaMalloc<int>() + T::template cudaMemset<2>() + t.cudaFree();
Queue<::cudaStream_t> q;
// CHECK: Queue<::toyStream_t> q;
int n = Count<cudaStream_t, int>::n + plus<3>();
// CHECK: int n = Count<toyStream_t, int>::n + plus<3>();
