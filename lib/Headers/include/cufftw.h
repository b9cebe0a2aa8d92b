// The interface of FFTW on top of cuFFT. The names are FFTW's own, so they are
// CUDA's only where this file declares them.
#ifndef _CUFFTW_H_
#define _CUFFTW_H_

#include "cufft.h"
#include <stdio.h>

#pragma cuferry library(cufft)
#pragma cuferry strength(common)

#define _CUFFTAPI(T) CUFFTAPI T

#define FFTW_FORWARD -1
#define FFTW_INVERSE 1
#define FFTW_BACKWARD 1

#define FFTW_ESTIMATE 0x01
#define FFTW_MEASURE 0x02
#define FFTW_PATIENT 0x03
#define FFTW_EXHAUSTIVE 0x04
#define FFTW_WISDOM_ONLY 0x05
#define FFTW_DESTROY_INPUT 0x08
#define FFTW_PRESERVE_INPUT 0x0C
#define FFTW_UNALIGNED 0x10

typedef struct fftw_iodim {
  int n, is, os;
} fftw_iodim;
typedef fftw_iodim fftwf_iodim;
typedef struct fftw_iodim64 {
  ptrdiff_t n, is, os;
} fftw_iodim64;
typedef fftw_iodim64 fftwf_iodim64;

typedef double fftw_complex[2];
typedef float fftwf_complex[2];
typedef void *fftw_plan;
typedef void *fftwf_plan;

__cuferry_extern_c_begin

// The whole of it twice: p is fftw or fftwf, R double or float.
#define __cuferry_fftw(p, R)                                                   \
  p##_plan p##_plan_dft_1d(int n, p##_complex *in, p##_complex *out,           \
                           int sign, unsigned flags);                          \
  p##_plan p##_plan_dft_2d(int n0, int n1, p##_complex *in, p##_complex *out,  \
                           int sign, unsigned flags);                          \
  p##_plan p##_plan_dft_3d(int n0, int n1, int n2, p##_complex *in,            \
                           p##_complex *out, int sign, unsigned flags);        \
  p##_plan p##_plan_dft(int rank, const int *n, p##_complex *in,               \
                        p##_complex *out, int sign, unsigned flags);           \
  p##_plan p##_plan_many_dft(int rank, const int *n, int batch,                \
                             p##_complex *in, const int *inembed,              \
                             int istride, int idist, p##_complex *out,         \
                             const int *onembed, int ostride, int odist,       \
                             int sign, unsigned flags);                        \
  p##_plan p##_plan_guru_dft(                                                  \
      int rank, const p##_iodim *dims, int batch_rank,                         \
      const p##_iodim *batch_dims, p##_complex *in, p##_complex *out,          \
      int sign, unsigned flags);                                               \
  p##_plan p##_plan_guru64_dft(                                                \
      int rank, const p##_iodim64 *dims, int batch_rank,                       \
      const p##_iodim64 *batch_dims, p##_complex *in, p##_complex *out,        \
      int sign, unsigned flags);                                               \
  __cuferry_fftw_real(p, r2c, R, p##_complex);                                 \
  __cuferry_fftw_real(p, c2r, p##_complex, R);                                 \
  void p##_execute_dft(const p##_plan plan, p##_complex *in,                   \
                       p##_complex *out);                                      \
  void p##_destroy_plan(p##_plan plan);                                        \
  void p##_print_plan(const p##_plan plan);                                    \
  void p##_set_timelimit(double seconds);                                      \
  void p##_cleanup(void);                                                      \
  void *p##_malloc(size_t n);                                                  \
  void p##_free(void *pointer);                                                \
  void p##_export_wisdom_to_file(FILE *file);                                  \
  int p##_import_wisdom_from_file(FILE *file);                                 \
  /* These three take a plan of double precision in either. */                 \
  void p##_execute(const fftw_plan plan);                                      \
  double p##_cost(const fftw_plan plan);                                       \
  void p##_flops(const fftw_plan plan, double *add, double *mul, double *fma);

// From or to real numbers: way is r2c or c2r, In and Out the types.
#define __cuferry_fftw_real(p, way, In, Out)                                   \
  p##_plan p##_plan_dft_##way##_1d(int n, In *in, Out *out, unsigned flags);   \
  p##_plan p##_plan_dft_##way##_2d(int n0, int n1, In *in, Out *out,           \
                                   unsigned flags);                            \
  p##_plan p##_plan_dft_##way##_3d(int n0, int n1, int n2, In *in, Out *out,   \
                                   unsigned flags);                            \
  p##_plan p##_plan_dft_##way(int rank, const int *n, In *in, Out *out,        \
                              unsigned flags);                                 \
  p##_plan p##_plan_many_dft_##way(int rank, const int *n, int batch, In *in,  \
                                   const int *inembed, int istride, int idist, \
                                   Out *out, const int *onembed, int ostride,  \
                                   int odist, unsigned flags);                 \
  p##_plan p##_plan_guru_dft_##way(                                            \
      int rank, const p##_iodim *dims, int batch_rank,                         \
      const p##_iodim *batch_dims, In *in, Out *out, unsigned flags);          \
  p##_plan p##_plan_guru64_dft_##way(                                          \
      int rank, const p##_iodim64 *dims, int batch_rank,                       \
      const p##_iodim64 *batch_dims, In *in, Out *out, unsigned flags);        \
  void p##_execute_dft_##way(const p##_plan plan, In *in, Out *out);

__cuferry_fftw(fftw, double)
__cuferry_fftw(fftwf, float)
#undef __cuferry_fftw
#undef __cuferry_fftw_real

__cuferry_extern_c_end

#endif // _CUFFTW_H_
