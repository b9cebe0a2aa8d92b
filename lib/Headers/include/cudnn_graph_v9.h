#pragma cuferry library(cudnn)
#include "cudnn_graph.h"
