//===- xblas.h - XRE's streams for XBLAS ----------------------------------===//
#ifndef CUFERRY_XBLAS_H
#define CUFERRY_XBLAS_H

namespace cuferry {

/// Calls \p Function with a stream of XRE's, which XBLAS has under the type that
/// CUDA's headers give it.
template <typename Result, typename Handle, typename Stream>
inline Result withStream(Result (*Function)(Handle, Stream), Handle Context,
                         void *TheStream) {
  return Function(Context, static_cast<Stream>(TheStream));
}

} // namespace cuferry

#endif // CUFERRY_XBLAS_H
