// NVIDIA samples' helper: not CUDA (see helper_cuda.h). Stop watches.
#ifndef COMMON_HELPER_TIMER_H_
#define COMMON_HELPER_TIMER_H_

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus
#include <exception>
#include <vector>

class StopWatchInterface {
public:
  StopWatchInterface();
  virtual ~StopWatchInterface();
  virtual void start() = 0;
  virtual void stop() = 0;
  virtual void reset() = 0;
  virtual float getTime() = 0;
  virtual float getAverageTime() = 0;
};
class StopWatchLinux : public StopWatchInterface {
public:
  StopWatchLinux();
  void start() override;
  void stop() override;
  void reset() override;
  float getTime() override;
  float getAverageTime() override;
};

bool sdkCreateTimer(StopWatchInterface **timer);
bool sdkDeleteTimer(StopWatchInterface **timer);
bool sdkStartTimer(StopWatchInterface **timer);
bool sdkStopTimer(StopWatchInterface **timer);
bool sdkResetTimer(StopWatchInterface **timer);
float sdkGetAverageTimerValue(StopWatchInterface **timer);
float sdkGetTimerValue(StopWatchInterface **timer);
#endif

#endif // COMMON_HELPER_TIMER_H_
