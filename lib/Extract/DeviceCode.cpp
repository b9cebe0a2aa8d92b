#include "DeviceCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

/// Words that take parentheses before a function's name.
static bool isAttributeWord(StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"__launch_bounds__", "__attribute__", "__align__", "alignas",
              "__cluster_dims__", "__block_size__", "__maxnreg__", "__declspec",
              "decltype", "noexcept", "explicit", "__global__", "__device__",
              "__host__"},
             true)
      .Default(false);
}

/// The identifiers among the tokens [First, Last].
static std::vector<std::string> namesIn(const TokenFile &T, size_t First,
                                        size_t Last) {
  llvm::StringSet<> Seen;
  std::vector<std::string> Names;
  for (size_t I = First; I <= Last; ++I)
    if (T.isIdentifier(I) && Seen.insert(T.text(I)).second)
      Names.push_back(T.text(I).str());
  llvm::sort(Names);
  return Names;
}

/// The name of the function whose definition spans the tokens of \p F: the
/// identifier before its list of parameters.
static std::string functionName(const TokenFile &T, const FunctionSpace &F) {
  for (size_t I = F.First; I <= F.Last && I != TokenFile::npos; I = T.next(I)) {
    if (T.is(I, tok::l_brace))
      break;
    if (!T.is(I, tok::l_paren))
      continue;
    size_t Before = T.previous(I);
    if (Before != TokenFile::npos && T.isIdentifier(Before) &&
        !isAttributeWord(T.text(Before)))
      return T.spelling(Before);
    I = T.closing(I);
    if (I == TokenFile::npos)
      break;
  }
  return "";
}

std::vector<DeviceCode>
cuferry::deviceCode(const TokenFile &T, llvm::ArrayRef<FunctionSpace> Spaces) {
  std::vector<DeviceCode> Out;
  for (const FunctionSpace &F : Spaces) {
    if (!F.Device)
      continue;
    DeviceCode D;
    D.Whole = T.range(F.First, F.Last);
    D.Name = functionName(T, F);
    for (size_t I = F.First; I <= F.Last && !T.is(I, tok::l_brace); ++I)
      if (T.isIdentifier(I, "__global__"))
        D.What = DeviceCode::Kernel;
    D.Names = namesIn(T, F.First, F.Last);
    Out.push_back(std::move(D));
  }
  for (const Directive &D : T.directives()) {
    size_t Name = D.FirstToken + 2;
    if (D.Kind != DirectiveKind::Define || Name + 1 >= D.EndToken ||
        !T.isIdentifier(Name))
      continue;
    DeviceCode Macro;
    Macro.What = DeviceCode::Macro;
    Macro.Whole = T.range(D.FirstToken, D.EndToken - 1);
    Macro.Name = T.spelling(Name);
    Macro.Names = namesIn(T, Name + 1, D.EndToken - 1);
    if (!Macro.Names.empty())
      Out.push_back(std::move(Macro));
  }
  llvm::sort(Out, [](const DeviceCode &A, const DeviceCode &B) {
    return A.Whole < B.Whole;
  });
  return Out;
}
