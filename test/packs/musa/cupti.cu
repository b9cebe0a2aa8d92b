// CUPTI is MUPTI; callback ids take the prefix inside their names, too.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/cupti.mu | FileCheck %s
#include <cupti.h>
// CHECK: #include <mupti.h>
bool listen(CUpti_SubscriberHandle *s, CUpti_CallbackFunc f) {
  // CHECK: bool listen(MUpti_SubscriberHandle *s, MUpti_CallbackFunc f) {
  if (cuptiSubscribe(s, f, nullptr) != CUPTI_SUCCESS)
    return false;
  // CHECK: if (muptiSubscribe(s, f, nullptr) != MUPTI_SUCCESS)
  cuptiActivityEnable(CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL);
  // CHECK: muptiActivityEnable(MUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL);
  return cuptiEnableCallback(1, *s, CUPTI_CB_DOMAIN_RUNTIME_API, CUPTI_RUNTIME_TRACE_CBID_cudaLaunchKernel_v7000) ==
         CUPTI_SUCCESS;
  // CHECK: return muptiEnableCallback(1, *s, MUPTI_CB_DOMAIN_RUNTIME_API, MUPTI_RUNTIME_TRACE_CBID_musaLaunchKernel_v7000) ==
}
