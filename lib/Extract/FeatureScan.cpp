#include "FeatureScan.h"
#include "Literal.h"
#include "PtxFamilies.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

/// A quick no for nearly all identifiers: neither "arp" nor "ane" is in it.
static bool mayNameWarpSize(StringRef Name) {
  for (size_t I = 0; I + 2 < Name.size(); ++I)
    if (llvm::toLower(Name[I]) == 'a') {
      char Second = llvm::toLower(Name[I + 1]),
           Third = llvm::toLower(Name[I + 2]);
      if ((Second == 'r' && Third == 'p') || (Second == 'n' && Third == 'e'))
        return true;
    }
  return false;
}

bool cuferry::isWarpSizeName(StringRef Name) {
  if (!mayNameWarpSize(Name))
    return false;
  std::string Plain;
  for (char C : Name)
    if (C != '_')
      Plain += llvm::toLower(C);
  StringRef P = Plain;
  return P.contains("warpsize") || P.contains("sizeofwarp") ||
         P.contains("threadsperwarp") || P.contains("numlanes") ||
         P.contains("lanesperwarp") || P == "warpwidth" || P == "warpthreads" ||
         P == "warpsz";
}

namespace {

class FeatureScanner {
public:
  FeatureScanner(const TokenFile &T, llvm::ArrayRef<FunctionSpace> Spaces,
                 bool MacroBodiesAreDevice, std::vector<Mention> &Out)
      : T(T), Spaces(Spaces), MacroBodiesAreDevice(MacroBodiesAreDevice),
        Out(Out) {}

  void run() {
    for (size_t I = 0; I < T.size(); ++I)
      if (T.isIdentifier(I))
        identifier(I);
    for (const FunctionSpace &F : Spaces)
      if (F.Device)
        deviceFunction(F);
  }

private:
  Mention &add(StringRef Name, size_t First, size_t Last) {
    Mention M;
    M.Place = T.range(First, Last);
    M.Spelling = T.content().substr(M.Place.Offset, M.Place.Length).str();
    M.Context = contextAt(T, Spaces, First);
    M.Name = ("feature:" + Name).str();
    M.Kind = MentionKind::Feature;
    M.Library = "language";
    Out.push_back(std::move(M));
    return Out.back();
  }

  void identifier(size_t I) {
    StringRef Text = T.text(I);
    switch (Text.size()) {
    case 3:
      if (Text == "asm")
        assembly(I);
      break;
    case 5:
      if (Text == "__asm")
        assembly(I);
      break;
    case 7:
      if (Text == "__asm__")
        assembly(I);
      break;
    case 8:
      if (Text == "__host__")
        lambda(I);
      break;
    case 9:
      if (Text == "threadIdx")
        laneArithmetic(I);
      break;
    case 10:
      if (Text == "__device__")
        lambda(I);
      else if (Text == "__shared__")
        externShared(I);
      break;
    case 13:
      if (Text == "__CUDA_ARCH__")
        archLadder(I);
      break;
    case 17:
      if (Text == "__launch_bounds__")
        launchBounds(I);
      break;
    default:
      break;
    }
    if (Text != "warpSize")
      warpSizeConstant(I);
  }

  size_t next(size_t I) const { return I == TokenFile::npos ? I : T.next(I); }

  /// The value of the literal at \p I, which an operator of higher precedence
  /// must not follow.
  std::optional<uint64_t> literal(size_t I) const {
    if (I == TokenFile::npos || !T.is(I, tok::numeric_constant))
      return std::nullopt;
    return integerLiteral(T.spelling(I));
  }

  // --- PTX -----------------------------------------------------------------

  void assembly(size_t I) {
    size_t Open = I + 1;
    while (T.isIdentifier(Open))
      ++Open; // volatile, __volatile__, goto
    if (!T.is(Open, tok::l_paren) || !T.together(I, Open))
      return;
    std::string Text;
    bool HasLiteral = false;
    for (size_t J = Open + 1; T.together(I, J); ++J) {
      if (tok::isStringLiteral(T[J].Kind)) {
        StringRef Literal = T.text(J);
        size_t Quote = Literal.find('"');
        bool IsRaw = Literal.take_front(Quote).ends_with("R");
        Literal = Literal.drop_front(Quote + 1).drop_back();
        if (IsRaw) {
          Literal =
              Literal.drop_until([](char C) { return C == '('; }).drop_front();
          Literal = Literal.take_front(Literal.rfind(')'));
        }
        Text += Literal;
        HasLiteral = true;
      } else if (!T.isIdentifier(J) && !T.is(J, tok::hash) &&
                 !T.is(J, tok::hashhash)) {
        break; // a macro or its argument may stand among the literals
      }
    }
    auto Families = ptxFamilies(Text);
    uint16_t Context = contextAt(T, Spaces, I);
    bool InMacro = (Context & CtxMacroBody) && MacroBodiesAreDevice;
    if (Families.empty()) {
      if (HasLiteral && ((Context & CtxDevice) || InMacro) &&
          StringRef(Text).trim().empty())
        add("compiler-barrier", I, I);
      else if (Context & CtxDevice)
        add("inline-ptx", I, I); // its text comes from elsewhere
      return;
    }
    // Host assembly is none of our business; what stands in a device function
    // or reads like PTX is. PTX instructions carry their type after a dot.
    bool ReadsLikePtx = llvm::any_of(Families, [&](const auto &F) {
      return llvm::any_of(F.second, [&](StringRef Opcode) {
        return Opcode.contains('.') || (InMacro && F.first != "inline-ptx");
      });
    });
    if (!(Context & CtxDevice) && !ReadsLikePtx)
      return;
    for (const auto &[Family, Opcodes] : Families) {
      Mention &M = add(Family, I, I);
      for (const std::string &Opcode : Opcodes)
        M.Values.push_back({"opcode", Opcode});
      llvm::sort(M.Values);
    }
  }

  // --- Lanes ---------------------------------------------------------------

  /// `threadIdx.x & 31`, `(threadIdx.x) % 32`.
  void laneArithmetic(size_t I) {
    size_t Dot = T.next(I), Member = next(Dot);
    if (Member == TokenFile::npos || !T.is(Dot, tok::period) ||
        !T.isIdentifier(Member, "x"))
      return;
    size_t First = I, Last = Member;
    for (size_t Before = T.previous(First), After = T.next(Last);
         Before != TokenFile::npos && After != TokenFile::npos &&
         T.is(Before, tok::l_paren) && T.is(After, tok::r_paren);
         Before = T.previous(First), After = T.next(Last)) {
      // `f(threadIdx.x) & 31` is not the thread's.
      size_t Callee = T.previous(Before);
      if (Callee != TokenFile::npos &&
          (T.isIdentifier(Callee) || T.is(Callee, tok::greater) ||
           T.is(Callee, tok::r_paren)))
        return;
      First = Before;
      Last = After;
    }
    size_t Before = T.previous(First);
    if (Before != TokenFile::npos &&
        (T.is(Before, tok::star) || T.is(Before, tok::slash) ||
         T.is(Before, tok::percent) || T.is(Before, tok::period)))
      return;
    size_t Operator = T.next(Last), Right = next(Operator);
    std::optional<uint64_t> Value = literal(Right);
    if (!Value)
      return;
    StringRef Op;
    if (T.is(Operator, tok::amp) && *Value == 31)
      Op = "and";
    else if (T.is(Operator, tok::percent) && *Value == 32)
      Op = "modulo";
    else if (T.is(Operator, tok::slash) && *Value == 32)
      Op = "divide";
    else if (T.is(Operator, tok::greatergreater) && *Value == 5)
      Op = "shift";
    else
      return;
    Mention &M = add("lane-arithmetic", First, Right);
    M.Values = {
        {"index", "block"}, {"op", Op.str()}, {"value", llvm::utostr(*Value)}};
  }

  /// `#define WARP_SIZE 32`, `constexpr int kWarpSize = 32;`
  void warpSizeConstant(size_t I) {
    if (!isWarpSizeName(T.text(I)))
      return;
    size_t Value = TokenFile::npos;
    if (T[I].Directive != -1) {
      const Directive &D = T.directives()[T[I].Directive];
      if (D.Kind == DirectiveKind::Define && I == D.FirstToken + 2 &&
          I + 1 < D.EndToken) {
        Value = I + 1;
        while (Value < D.EndToken && T.is(Value, tok::l_paren))
          ++Value;
        size_t End = Value + 1;
        while (End < D.EndToken && T.is(End, tok::r_paren))
          ++End;
        if (Value >= D.EndToken || End != D.EndToken)
          return;
      }
    } else if (size_t Before = T.previous(I), After = T.next(I);
               Before != TokenFile::npos && After != TokenFile::npos &&
               (T.isIdentifier(Before) || T.is(Before, tok::l_brace) ||
                T.is(Before, tok::comma)) &&
               (T.is(After, tok::equal) || T.is(After, tok::l_brace))) {
      // In an enumeration a brace or comma stands before, else a type.
      size_t End = 0;
      Value = T.next(After);
      if (Value != TokenFile::npos)
        End = T.next(Value);
      if (End == 0 || End == TokenFile::npos ||
          !(T.is(End, tok::semi) || T.is(End, tok::comma) ||
            T.is(End, tok::r_brace) || T.is(End, tok::greater)))
        return;
      if (!T.isIdentifier(Before) && !T.is(After, tok::equal))
        return;
    }
    if (literal(Value) != std::optional<uint64_t>(32))
      return;
    add("warp-size-constant", I, I).Values = {{"value", "32"}};
  }

  // --- Limits of blocks ----------------------------------------------------

  void launchBounds(size_t I) {
    size_t Open = T.next(I);
    if (Open == TokenFile::npos || !T.is(Open, tok::l_paren) ||
        (T[I].Directive != -1 &&
         I == T.directives()[T[I].Directive].FirstToken + 2))
      return;
    Mention &M = add("launch-bounds", I, I);
    size_t First = T.next(Open), Comma = next(First), Second = next(Comma);
    auto Ends = [&](size_t J) {
      return J != TokenFile::npos &&
             (T.is(J, tok::comma) || T.is(J, tok::r_paren));
    };
    if (!Ends(Comma))
      return;
    if (auto Threads = literal(First))
      M.Values.push_back({"threads", llvm::utostr(*Threads)});
    if (auto Blocks = T.is(Comma, tok::comma) ? literal(Second) : std::nullopt;
        Blocks && Ends(next(Second)))
      M.Values.push_back({"blocks", llvm::utostr(*Blocks)});
    llvm::sort(M.Values);
  }

  void externShared(size_t I) {
    size_t Before = T.previous(I), After = T.next(I);
    bool IsExtern =
        (Before != TokenFile::npos && T.isIdentifier(Before, "extern")) ||
        (After != TokenFile::npos && T.isIdentifier(After, "extern"));
    if (!IsExtern)
      return;
    if (size_t Name = declaredName(I); Name != TokenFile::npos)
      add("dynamic-shared-memory", Name, Name);
  }

  /// The name that the declaration with `__shared__` at \p I declares.
  size_t declaredName(size_t I) const {
    size_t Name = TokenFile::npos;
    for (size_t J = T.next(I), N = 0; J != TokenFile::npos && N < 40;
         J = T.next(J), ++N) {
      if (T.is(J, tok::l_paren) || T.is(J, tok::less)) {
        if (T.is(J, tok::less)) { // template arguments of the type
          int Depth = 0;
          for (; J != TokenFile::npos; J = T.next(J)) {
            Depth += T.is(J, tok::less) - T.is(J, tok::greater) -
                     2 * T.is(J, tok::greatergreater);
            if (Depth <= 0)
              break;
          }
        } else {
          J = T.closing(J); // __align__(16)
        }
        if (J == TokenFile::npos)
          return J;
      } else if (T.isIdentifier(J)) {
        Name = J;
      } else if (T.is(J, tok::l_square) || T.is(J, tok::semi) ||
                 T.is(J, tok::comma) || T.is(J, tok::equal)) {
        return Name;
      } else if (!T.is(J, tok::star) && !T.is(J, tok::amp) &&
                 !T.is(J, tok::coloncolon)) {
        return TokenFile::npos;
      }
    }
    return TokenFile::npos;
  }

  void archLadder(size_t I) {
    size_t Before = T.previous(I), After = T.next(I);
    auto IsComparison = [&](size_t J) {
      return J != TokenFile::npos &&
             (T.is(J, tok::less) || T.is(J, tok::greater) ||
              T.is(J, tok::lessequal) || T.is(J, tok::greaterequal) ||
              T.is(J, tok::equalequal) || T.is(J, tok::exclaimequal) ||
              T.is(J, tok::slash));
    };
    std::optional<uint64_t> Arch;
    if (IsComparison(After))
      Arch = literal(T.next(After));
    else if (IsComparison(Before))
      Arch = literal(T.previous(Before));
    else
      return;
    // `__CUDA_ARCH__ > 0` only asks for device code.
    constexpr uint64_t Oldest = 100;
    if (Arch && *Arch < Oldest && !T.is(After, tok::slash))
      return;
    Mention &M = add("arch-ladder", I, I);
    if (Arch && *Arch >= Oldest)
      M.Values = {{"arch", llvm::utostr(*Arch)}};
  }

  // --- Device functions and lambdas ----------------------------------------

  /// `[=] __device__ (int i) {..}`, `[] __host__ __device__ ..`.
  void lambda(size_t I) {
    size_t Close = T.previous(I);
    if (Close == TokenFile::npos || !T.is(Close, tok::r_square))
      return;
    int Depth = 0;
    size_t Open = Close, Steps = 0;
    for (; Open != TokenFile::npos && Steps < 200;
         Open = T.previous(Open), ++Steps) {
      Depth += T.is(Open, tok::r_square) - T.is(Open, tok::l_square);
      if (Depth == 0)
        break;
    }
    if (Open == TokenFile::npos || Depth != 0 || T.is(Open + 1, tok::l_square))
      return; // [[nodiscard]] __device__
    size_t Second = T.next(I);
    bool BothSpaces =
        Second != TokenFile::npos && (T.isIdentifier(Second, "__device__") ||
                                      T.isIdentifier(Second, "__host__"));
    if (T.isIdentifier(I, "__host__") && !BothSpaces)
      return;
    add("device-lambda", Open, Close).Values = {
        {"space", BothSpaces ? "host-device" : "device"}};
  }

  void deviceFunction(const FunctionSpace &F) {
    size_t Name = TokenFile::npos;
    for (size_t I = F.First; I < F.Last; ++I) {
      if (T[I].Directive != -1)
        continue;
      if (T.isIdentifier(I, "__launch_bounds__") ||
          T.isIdentifier(I, "__attribute__") || T.isIdentifier(I, "__align__"))
        I = std::max(I, closingAfter(I));
      else if (T.is(I, tok::l_paren))
        break;
      else if (T.isIdentifier(I))
        Name = I;
    }
    if (Name == TokenFile::npos)
      return;
    bool HasDouble = false;
    for (size_t I = F.First; I <= F.Last && !HasDouble; ++I)
      HasDouble = T[I].Directive == -1 && T.isIdentifier(I, "double");
    if (HasDouble)
      add("double-precision", Name, Name);
    staticShared(F);
  }

  size_t closingAfter(size_t I) const {
    size_t Open = T.next(I);
    if (Open == TokenFile::npos || !T.is(Open, tok::l_paren))
      return I;
    size_t Close = T.closing(Open);
    return Close == TokenFile::npos ? I : Close;
  }

  /// All `__shared__` variables of the function, with their size where types
  /// and bounds are plain.
  void staticShared(const FunctionSpace &F) {
    size_t First = TokenFile::npos;
    std::optional<uint64_t> Bytes = 0;
    for (size_t I = F.First; I <= F.Last; ++I) {
      if (!T.isIdentifier(I, "__shared__") || T[I].Directive != -1)
        continue;
      size_t Before = T.previous(I), After = T.next(I);
      if ((Before != TokenFile::npos && T.isIdentifier(Before, "extern")) ||
          (After != TokenFile::npos && T.isIdentifier(After, "extern")))
        continue;
      size_t Name = declaredName(I);
      if (Name == TokenFile::npos)
        continue;
      if (First == TokenFile::npos)
        First = Name;
      std::optional<uint64_t> Size = sizeOf(I, Name);
      Bytes = Bytes && Size ? std::optional(*Bytes + *Size) : std::nullopt;
    }
    if (First == TokenFile::npos)
      return;
    Mention &M = add("static-shared-memory", First, First);
    if (Bytes)
      M.Values = {{"bytes", llvm::utostr(*Bytes)}};
  }

  /// Size of the one variable \p Name whose declaration has `__shared__` at
  /// \p I.
  std::optional<uint64_t> sizeOf(size_t I, size_t Name) const {
    uint64_t Size = 0;
    for (size_t J = T.next(I); J != Name; J = T.next(J)) {
      if (J == TokenFile::npos || !T.isIdentifier(J) || Size)
        return std::nullopt;
      StringRef Type = T.text(J);
      if (Type == "volatile" || Type == "const" || Type == "unsigned" ||
          Type == "signed")
        continue;
      Size = llvm::StringSwitch<uint64_t>(Type)
                 .Cases({"char", "bool", "int8_t", "uint8_t"}, 1)
                 .Cases({"short", "half", "__half", "int16_t", "uint16_t"}, 2)
                 .Cases({"int", "float", "int32_t", "uint32_t", "uint"}, 4)
                 .Cases({"double", "float2", "int2", "int64_t", "uint64_t"}, 8)
                 .Cases({"float4", "int4", "uint4", "double2"}, 16)
                 .Default(0);
      if (!Size)
        return std::nullopt;
    }
    if (!Size)
      return std::nullopt;
    size_t J = T.next(Name);
    while (J != TokenFile::npos && T.is(J, tok::l_square)) {
      size_t Bound = T.next(J), Close = next(Bound);
      std::optional<uint64_t> N = literal(Bound);
      if (!N || Close == TokenFile::npos || !T.is(Close, tok::r_square))
        return std::nullopt;
      Size *= *N;
      J = T.next(Close);
    }
    if (J == TokenFile::npos || !T.is(J, tok::semi))
      return std::nullopt;
    return Size;
  }

  const TokenFile &T;
  llvm::ArrayRef<FunctionSpace> Spaces;
  bool MacroBodiesAreDevice;
  std::vector<Mention> &Out;
};

} // namespace

void cuferry::scanFeatures(const TokenFile &T,
                           llvm::ArrayRef<FunctionSpace> Spaces,
                           bool MacroBodiesAreDevice,
                           std::vector<Mention> &Out) {
  FeatureScanner(T, Spaces, MacroBodiesAreDevice, Out).run();
}
