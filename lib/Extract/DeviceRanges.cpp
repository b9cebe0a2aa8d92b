#include "DeviceRanges.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
namespace tok = clang::tok;

std::vector<FunctionSpace> cuferry::functionSpaces(const TokenFile &T) {
  std::vector<FunctionSpace> Spaces;
  for (size_t I = 0; I < T.size(); ++I) {
    if (!T.isIdentifier(I))
      continue;
    auto SpaceOf = [&](size_t J) {
      return T.isIdentifier(J) ? llvm::StringSwitch<int>(T.text(J))
                                     .Case("__global__", 1)
                                     .Case("__device__", 1)
                                     .Case("__host__", 2)
                                     .Default(0)
                               : 0;
    };
    int Space = SpaceOf(I);
    if (!Space)
      continue;
    FunctionSpace F;
    F.First = I;
    for (size_t J = I; J != TokenFile::npos; J = T.next(J)) {
      Space |= SpaceOf(J);
      if (T.is(J, tok::l_paren) || T.is(J, tok::l_square)) {
        J = T.closing(J);
        if (J == TokenFile::npos)
          break;
        continue;
      }
      if (T.is(J, tok::semi) || T.is(J, tok::r_brace))
        break;
      if (T.is(J, tok::l_brace)) {
        size_t End = T.closing(J);
        if (End == TokenFile::npos)
          break;
        F.Last = End;
        F.Device = Space & 1;
        F.Host = Space & 2;
        Spaces.push_back(F);
        I = End;
        break;
      }
    }
  }
  return Spaces;
}
