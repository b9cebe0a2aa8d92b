// Runs the migrated kernels and compares them with plain loops.
#include "simt.h"

float partial[1024]; // dynamic shared memory of sumShared

inline int __popc(unsigned Value) { return __builtin_popcount(Value); }

#include KERNELS

static int Failures = 0;

static void expect(const char *What, bool Holds) {
  std::printf("%s: %s\n", What, Holds ? "ok" : "WRONG");
  Failures += !Holds;
}

template <typename T>
static bool close(const std::vector<T> &A, const std::vector<T> &B,
                  double Tolerance) {
  for (size_t I = 0; I != A.size(); ++I)
    if (!(std::fabs(double(A[I]) - double(B[I])) <=
          Tolerance * (1.0 + std::fabs(double(B[I])))))
      return false;
  return A.size() == B.size();
}

static std::vector<float> numbers(size_t Count, float Step) {
  std::vector<float> Out(Count);
  for (size_t I = 0; I != Count; ++I)
    Out[I] = std::sin(float(I) * Step) * 3.0f;
  return Out;
}

int main() {
  const int N = 1003; // no multiple of any block
  std::vector<float> A = numbers(N, 0.37f), B = numbers(N, 0.11f), C(N), R(N);

  for (int I = 0; I != N; ++I)
    R[I] = A[I] + B[I];
  launchAdd(A.data(), B.data(), C.data(), N);
  expect("add", close(C, R, 0));

  C = B;
  for (int I = 0; I != N; ++I)
    R[I] = 2.5f * A[I] + B[I];
  launchSaxpy(N, 2.5f, A.data(), C.data());
  expect("saxpy", close(C, R, 1e-6));

  double Sum = 0;
  unsigned Positive = 0;
  for (float V : A) {
    Sum += V;
    Positive += V > 0;
  }
  std::vector<float> One(1), OneR(1, float(Sum));
  launchSumShared(A.data(), One.data(), N);
  expect("sum by shared memory", close(One, OneR, 1e-4));
  One[0] = 0;
  launchSumShuffle(A.data(), One.data(), N);
  expect("sum by shuffles", close(One, OneR, 1e-4));
  unsigned Count = 0;
  launchCountPositive(A.data(), &Count, N);
  expect("count by votes", Count == Positive);

  const int Rows = 3, Columns = 300;
  std::vector<float> X = numbers(Rows * Columns, 0.23f), Y(Rows * Columns), YR = Y;
  for (int Row = 0; Row != Rows; ++Row) {
    const float *In = &X[Row * Columns];
    float Max = *std::max_element(In, In + Columns);
    double Total = 0;
    for (int I = 0; I != Columns; ++I)
      Total += std::exp(double(In[I]) - Max);
    for (int I = 0; I != Columns; ++I)
      YR[Row * Columns + I] = float(std::exp(double(In[I]) - Max) / Total);
  }
  launchSoftmaxRows(X.data(), Y.data(), Rows, Columns);
  expect("softmax of rows", close(Y, YR, 1e-5));

  const int Height = 37, Width = 21;
  std::vector<float> M = numbers(Height * Width, 0.19f), T(M.size()), TR = T;
  for (int I = 0; I != Height; ++I)
    for (int J = 0; J != Width; ++J)
      TR[J * Height + I] = M[I * Width + J];
  launchTranspose(M.data(), T.data(), Height, Width);
  expect("transpose", close(T, TR, 0));

  const int K = 35;
  std::vector<float> P = numbers(K * K, 0.07f), Q = numbers(K * K, 0.13f),
                     S(K * K), SR = S;
  for (int I = 0; I != K; ++I)
    for (int J = 0; J != K; ++J) {
      double Dot = 0;
      for (int L = 0; L != K; ++L)
        Dot += double(P[I * K + L]) * Q[L * K + J];
      SR[I * K + J] = float(Dot);
    }
  launchMultiply(P.data(), Q.data(), S.data(), K);
  expect("tiled matrix product", close(S, SR, 1e-4));

  std::vector<float> In = numbers(50 * 20, 0.17f), Out(In.size()), OutR = Out;
  for (int I = 1; I != 19; ++I)
    for (int J = 1; J != 49; ++J)
      OutR[I * 50 + J] =
          0.2f * (In[I * 50 + J] + In[I * 50 + J - 1] + In[I * 50 + J + 1] +
                  In[(I - 1) * 50 + J] + In[(I + 1) * 50 + J]);
  launchStencil(In.data(), Out.data(), 50, 20);
  expect("stencil", close(Out, OutR, 1e-6));

  std::vector<unsigned char> Bytes(5000);
  std::vector<unsigned> Bins(256), BinsR(256);
  for (size_t I = 0; I != Bytes.size(); ++I)
    ++BinsR[Bytes[I] = (I * I + 7 * I) % 251];
  launchHistogram(Bytes.data(), Bins.data(), int(Bytes.size()));
  expect("histogram", Bins == BinsR);
  return Failures;
}
