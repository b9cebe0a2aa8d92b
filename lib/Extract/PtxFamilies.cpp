#include "PtxFamilies.h"
#include "cuferry/NameChars.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

constexpr StringRef Arithmetic = "inline-ptx-arithmetic";
constexpr size_t MaxOpcodes = 16;

/// The family of an opcode, after the PTX ISA's chapters of instructions.
StringRef familyOf(StringRef Opcode) {
  if (Opcode.starts_with("cp.async.bulk") ||
      Opcode.starts_with("cp.reduce.async.bulk"))
    return "inline-ptx-tma";
  if (Opcode.starts_with("cp.async.mbarrier"))
    return "inline-ptx-mbarrier";
  if (Opcode.starts_with("cp.async"))
    return "inline-ptx-async-copy";
  if (Opcode.starts_with("barrier.cluster"))
    return "inline-ptx-cluster";
  return llvm::StringSwitch<StringRef>(Opcode.split('.').first)
      .Cases({"mma", "wmma", "ldmatrix", "stmatrix", "movmatrix"},
             "inline-ptx-mma")
      .Cases({"wgmma", "tcgen05"}, "inline-ptx-wgmma")
      .Cases({"tensormap", "multimem"}, "inline-ptx-tma")
      .Case("mbarrier", "inline-ptx-mbarrier")
      .Cases({"bar", "barrier"}, "inline-ptx-barrier")
      .Cases({"ld", "ldu", "st", "prefetch", "prefetchu", "createpolicy",
              "discard"},
             "inline-ptx-memory")
      .Cases({"applypriority", "isspacep", "cvta", "istypep"},
             "inline-ptx-memory")
      .Cases({"atom", "red"}, "inline-ptx-atomic")
      .Cases({"fence", "membar"}, "inline-ptx-fence")
      .Cases({"shfl", "vote", "match", "activemask", "redux", "elect"},
             "inline-ptx-warp")
      .Cases({"bfe", "bfi", "prmt", "lop3", "shf", "bfind", "brev", "popc"},
             "inline-ptx-bits")
      .Cases({"clz", "fns", "bmsk", "szext"}, "inline-ptx-bits")
      .Cases({"dp4a", "dp2a", "vadd", "vsub", "vabsdiff", "vmin", "vmax"},
             "inline-ptx-simd")
      .Cases({"vshl", "vshr", "vmad", "vset", "vadd2", "vsub2", "vavrg2"},
             "inline-ptx-simd")
      .Cases({"vabsdiff2", "vmin2", "vmax2", "vset2", "vadd4", "vsub4"},
             "inline-ptx-simd")
      .Cases({"vavrg4", "vabsdiff4", "vmin4", "vmax4", "vset4"},
             "inline-ptx-simd")
      .Cases({"rcp", "ex2", "lg2", "rsqrt", "sqrt", "sin", "cos", "tanh"},
             "inline-ptx-math")
      .Case("cvt", "inline-ptx-convert")
      .Cases({"trap", "exit", "brkpt", "nanosleep", "setmaxnreg"},
             "inline-ptx-control")
      .Cases({"griddepcontrol", "pmevent"}, "inline-ptx-control")
      .Cases({"mapa", "getctarank", "clusterlaunchcontrol"},
             "inline-ptx-cluster")
      .Cases({"tex", "tld4", "txq", "suld", "sust", "sured", "suq"},
             "inline-ptx-texture")
      .Cases({"mov", "add", "addc", "sub", "subc", "mul", "mul24", "mad"},
             Arithmetic)
      .Cases({"mad24", "madc", "fma", "div", "rem", "abs", "neg", "sad"},
             Arithmetic)
      .Cases({"min", "max", "set", "setp", "selp", "slct", "and", "or"},
             Arithmetic)
      .Cases({"xor", "not", "cnot", "shl", "shr", "copysign", "testp"},
             Arithmetic)
      .Cases({"bra", "brx", "call", "ret", "alloca"}, Arithmetic)
      .Default("inline-ptx");
}

/// Whether \p Opcode usually only prepares what another one does.
bool isGlue(StringRef Opcode) {
  return familyOf(Opcode) == Arithmetic || Opcode.starts_with("cvta") ||
         Opcode.starts_with("isspacep");
}

bool readsRegister(StringRef Statement) {
  while (true) {
    size_t Percent = Statement.find('%');
    if (Percent == StringRef::npos)
      return false;
    Statement = Statement.drop_front(Percent).ltrim('%');
    StringRef Word = Statement.take_while(isNameChar);
    bool Is = llvm::StringSwitch<bool>(Word)
                  .Cases({"tid", "ntid", "laneid", "warpid", "nwarpid", "ctaid",
                          "nctaid"},
                         true)
                  .Cases({"smid", "nsmid", "gridid", "clusterid", "nclusterid",
                          "is_explicit_cluster"},
                         true)
                  .Cases({"cluster_ctaid", "cluster_nctaid", "cluster_ctarank",
                          "cluster_nctarank"},
                         true)
                  .Cases({"lanemask_eq", "lanemask_le", "lanemask_lt",
                          "lanemask_ge", "lanemask_gt"},
                         true)
                  .Cases({"clock", "clock_hi", "clock64", "globaltimer",
                          "globaltimer_lo", "globaltimer_hi"},
                         true)
                  .Cases({"dynamic_smem_size", "total_smem_size",
                          "aggr_smem_size", "current_graph_exec"},
                         true)
                  .Default(Word.starts_with("envreg"));
    if (Is)
      return true;
  }
}

/// \p Text with the escapes of string literals turned into what they mean for
/// PTX: white space.
std::string unescaped(StringRef Text) {
  std::string Out;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == '\\' && I + 1 < Text.size()) {
      ++I;
      Out += Text[I] == 'n' || Text[I] == 'r' ? '\n'
             : Text[I] == 't'                 ? ' '
                                              : Text[I];
    } else {
      Out += Text[I];
    }
  }
  return Out;
}

/// Takes comments, braces, labels and predicates off the front.
StringRef instruction(StringRef S) {
  while (true) {
    S = S.ltrim(" \t\r\n{}");
    if (S.starts_with("//")) {
      S = S.drop_until([](char C) { return C == '\n'; });
    } else if (S.starts_with("/*")) {
      size_t End = S.find("*/");
      S = End == StringRef::npos ? StringRef() : S.drop_front(End + 2);
    } else if (S.starts_with("@")) {
      S = S.drop_until(llvm::isSpace);
    } else {
      StringRef Word = S.take_while([](char C) {
        return llvm::isAlnum(C) || C == '_' || C == '$' || C == '%' || C == '=';
      });
      StringRef Rest = S.drop_front(Word.size()).ltrim();
      if (Word.empty() || !Rest.starts_with(":") || Rest.starts_with("::"))
        return S;
      S = Rest.drop_front();
    }
  }
}

} // namespace

std::map<std::string, std::vector<std::string>>
cuferry::ptxFamilies(StringRef Text) {
  std::string Clean = unescaped(Text);
  std::vector<std::pair<StringRef, StringRef>> Found; // family, opcode
  llvm::SmallVector<StringRef> Statements;
  llvm::SplitString(Clean, Statements, ";");
  for (StringRef S : Statements) {
    S = instruction(S);
    StringRef Opcode = S.take_while([](char C) {
      return llvm::isAlnum(C) || C == '_' || C == '.' || C == ':';
    });
    if (Opcode.empty() || !llvm::isAlpha(Opcode.front()))
      continue; // a declaration, or nothing
    StringRef Family = familyOf(Opcode);
    if (Family == Arithmetic && readsRegister(S))
      Family = "inline-ptx-register";
    Found.push_back({Family, Opcode});
  }
  bool HasMore =
      llvm::any_of(Found,
                   [](const auto &F) {
                     return F.first != Arithmetic && !isGlue(F.second);
                   }) ||
      llvm::any_of(Found, [](const auto &F) {
        return F.first == "inline-ptx-register";
      });
  std::map<std::string, std::vector<std::string>> Families;
  for (auto [Family, Opcode] : Found) {
    if (HasMore && Family != "inline-ptx-register" && isGlue(Opcode))
      continue;
    std::vector<std::string> &Opcodes = Families[Family.str()];
    if (!llvm::is_contained(Opcodes, Opcode) && Opcodes.size() < MaxOpcodes)
      Opcodes.push_back(Opcode.str());
  }
  return Families;
}
