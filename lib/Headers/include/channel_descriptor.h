// cudaCreateChannelDesc<T>().
#ifndef __CHANNEL_DESCRIPTOR_H__
#define __CHANNEL_DESCRIPTOR_H__

#include "cuda_runtime_api.h"

#pragma cuferry library(texture)

#ifdef __cplusplus

template <class T> cudaChannelFormatDesc cudaCreateChannelDesc();

cudaChannelFormatDesc cudaCreateChannelDescHalf();
cudaChannelFormatDesc cudaCreateChannelDescHalf1();
cudaChannelFormatDesc cudaCreateChannelDescHalf2();
cudaChannelFormatDesc cudaCreateChannelDescHalf4();
cudaChannelFormatDesc cudaCreateChannelDescNV12();

#endif // __cplusplus

#endif // __CHANNEL_DESCRIPTOR_H__
