// cuBLASMp: matrices over many processes. Names known by their family.
#ifndef CUFERRY_CUBLASMP_H_
#define CUFERRY_CUBLASMP_H_

#include "cublas_v2.h"
#include "nccl.h"

#pragma cuferry library(cublasmp)
#pragma cuferry family(cublasMp[A-Z]* CUBLASMP_*)

#endif // CUFERRY_CUBLASMP_H_
