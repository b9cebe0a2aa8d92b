// Operators for reductions, scans and comparisons.
#ifndef __CUFERRY_CUB_THREAD_OPERATORS_H__
#define __CUFERRY_CUB_THREAD_OPERATORS_H__

#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#define __cuferry_operator(name, result, value)                                \
  struct name {                                                                \
    template <typename T, typename U>                                          \
    __cudart_builtin__ constexpr result operator()(T &&t, U &&u) const {       \
      return value;                                                            \
    }                                                                          \
  };
__cuferry_operator(Equality, bool, t == u)
__cuferry_operator(Inequality, bool, !(t == u))
__cuferry_operator(Sum, auto, t + u)
__cuferry_operator(Difference, auto, t - u)
__cuferry_operator(Division, auto, t / u)
__cuferry_operator(Max, auto, t < u ? u : t)
__cuferry_operator(Min, auto, t < u ? t : u)
__cuferry_operator(ArgMax, auto, true ? t : u)
__cuferry_operator(ArgMin, auto, true ? t : u)
#undef __cuferry_operator

template <typename EqualityOp> struct InequalityWrapper {
#pragma cuferry strength(common)
  EqualityOp op;
#pragma cuferry strength(likely)
  __cudart_builtin__ InequalityWrapper(EqualityOp op) : op(op) {}
  template <typename T, typename U>
  __cudart_builtin__ bool operator()(T &&t, U &&u) {
    return !op(t, u);
  }
};
template <typename B> struct CastOp {
  template <typename A> __cudart_builtin__ B operator()(A &&a) const {
    return B(a);
  }
};
template <typename ScanOp> struct SwizzleScanOp {
#pragma cuferry strength(common)
  ScanOp scan_op;
#pragma cuferry strength(likely)
  __cudart_builtin__ SwizzleScanOp(ScanOp scan_op) : scan_op(scan_op) {}
  template <typename T> __cudart_builtin__ T operator()(const T &a, const T &b) {
    return scan_op(b, a);
  }
};
template <typename ReductionOp> struct ReduceBySegmentOp {
#pragma cuferry strength(common)
  ReductionOp op;
#pragma cuferry strength(likely)
  __cudart_builtin__ ReduceBySegmentOp() {}
  __cudart_builtin__ ReduceBySegmentOp(ReductionOp op) : op(op) {}
  template <typename Pair>
  __cudart_builtin__ Pair operator()(const Pair &first, const Pair &second) {}
};
template <typename ReductionOp> struct ReduceByKeyOp {
#pragma cuferry strength(common)
  ReductionOp op;
#pragma cuferry strength(likely)
  __cudart_builtin__ ReduceByKeyOp() {}
  __cudart_builtin__ ReduceByKeyOp(ReductionOp op) : op(op) {}
  template <typename Pair>
  __cudart_builtin__ Pair operator()(const Pair &first, const Pair &second) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_THREAD_OPERATORS_H__
