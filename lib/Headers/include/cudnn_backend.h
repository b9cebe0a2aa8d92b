// The backend, which cuDNN 9 has among what all parts share.
#ifndef CUDNN_BACKEND_H_
#define CUDNN_BACKEND_H_

#include "cudnn_graph.h"

#pragma cuferry library(cudnn)

#endif // CUDNN_BACKEND_H_
