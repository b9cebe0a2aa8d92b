// cuDNN's front end: graphs of operations, as C++ templates. Of its names, the namespace.
#ifndef CUFERRY_CUDNN_FRONTEND_H_
#define CUFERRY_CUDNN_FRONTEND_H_

#include "cudnn.h"

#pragma cuferry library(cudnn_frontend)
#pragma cuferry headers(cudnn_frontend_ cudnn_frontend/)

namespace cudnn_frontend {}

#endif // CUFERRY_CUDNN_FRONTEND_H_
