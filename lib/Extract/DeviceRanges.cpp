#include "DeviceRanges.h"
#include "llvm/ADT/STLExtras.h"
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
                                     .Case("__global__", 5)
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
        F.Kernel = Space & 4;
        Spaces.push_back(F);
        I = End;
        break;
      }
    }
  }
  return Spaces;
}

uint16_t cuferry::contextAt(const TokenFile &T,
                            llvm::ArrayRef<FunctionSpace> Spaces, size_t I) {
  uint16_t C = 0;
  if (T[I].Directive != -1) {
    const Directive &D = T.directives()[T[I].Directive];
    bool InBody = D.Kind == DirectiveKind::Define && I >= D.FirstToken + 3;
    C |= InBody ? CtxMacroBody : CtxDirective;
  }
  auto It = llvm::upper_bound(
      Spaces, I, [](size_t A, const FunctionSpace &F) { return A < F.First; });
  if (It != Spaces.begin() && I <= std::prev(It)->Last) {
    if (std::prev(It)->Device)
      C |= CtxDevice;
    if (std::prev(It)->Host)
      C |= CtxHost;
    if (std::prev(It)->Kernel)
      C |= CtxKernel;
  }
  return C;
}
