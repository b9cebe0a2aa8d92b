// The scan: every token of a file that may speak of CUDA, found by the lexer
// alone. What it finds is a candidate; merge() says what the parser made of it.

#include "CallShape.h"
#include "DeviceCode.h"
#include "DeviceRanges.h"
#include "FeatureScan.h"
#include "FunctionBodies.h"
#include "KernelReader.h"
#include "PastedNames.h"
#include "Qualifiers.h"
#include "ScanConditions.h"
#include "ScanIncludes.h"
#include "StringMentions.h"
#include "TypeDeclarator.h"
#include "cuferry/Extract.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

class Scanner {
public:
  Scanner(StringRef Content, bool MacroBodiesAreDevice)
      : T(Content), MacroBodiesAreDevice(MacroBodiesAreDevice),
        Spaces(functionSpaces(T)), Aliases(namespaceAliases(T)),
        Includes(T, Out) {}

  ScannedFile run() {
    findVariables();
    scanConditions(T, Out);
    std::vector<FunctionTokens> Bodies = functionBodies(T);
    KernelFindings Found = readKernels(T, Spaces, Bodies);
    Out.Kernels = std::move(Found.Kernels);
    Divergent = std::move(Found.Divergent);
    for (const FunctionTokens &F : Bodies)
      Out.Functions.push_back({T.spelling(F.Name), T.range(F.Open, F.Close)});
    for (size_t I = 0; I < T.size(); ++I) {
      const RawToken &Tok = T[I];
      if (Tok.Directive != -1 &&
          T.directives()[Tok.Directive].Kind == DirectiveKind::Include &&
          Includes.directive(I))
        continue;
      if (Tok.Kind == tok::raw_identifier)
        identifier(I);
      else if (Tok.Kind == tok::lesslessless)
        launch(I);
      else if (tok::isStringLiteral(Tok.Kind))
        string(I);
    }
    scanFeatures(T, Spaces, MacroBodiesAreDevice, Out.Mentions);
    llvm::stable_sort(Out.Mentions, [](const Mention &A, const Mention &B) {
      return std::tie(A.Place, A.Name) < std::tie(B.Place, B.Name);
    });
    Out.Device = deviceCode(T, Spaces);
    return std::move(Out);
  }

private:
  const Directive *directive(size_t I) const {
    return T[I].Directive == -1 ? nullptr : &T.directives()[T[I].Directive];
  }

  Mention mention(size_t First, size_t Last) const {
    Mention M;
    M.Place = T.range(First, Last);
    M.Spelling = T.content().substr(M.Place.Offset, M.Place.Length).str();
    M.Context = contextOf(First);
    return M;
  }

  uint16_t contextOf(size_t I) const {
    uint16_t C = contextAt(T, Spaces, I);
    // Who comes to a macro's body, the uses of the macro decide.
    if (Divergent.contains(I) || (C & CtxMacroBody))
      C |= CtxDivergent;
    return C;
  }

  void identifier(size_t I) {
    StringRef Text = T.text(I);
    if (Text == "asm" || Text == "__asm__" || Text == "__asm")
      return; // see FeatureScan.cpp
    if ((Text == "__has_include" || Text == "__has_include_next") &&
        T.is(I + 1, tok::l_paren) && T.together(I, I + 2))
      return Includes.header(I + 2, true);
    if (Includes.headerMacro(I))
      return;
    if (std::optional<PastedName> P = pastedNameAt(T, I))
      return pasted(I, *P);

    bool Qualified;
    std::string Full = qualifiedName(T, I, Aliases, Qualified);
    std::string Name = T.spelling(I);
    const VocabularyEntry *E = vocabulary::find(Full);
    if (E && E->Proof == Strength::Common)
      E = nullptr;
    if (E && E->Kind == MentionKind::Namespace) {
      NamespaceUse Use = namespaceUse(T, I);
      if (Use != NamespaceUse::None)
        candidate(I, Full, E->Kind, E->Library, E->Proof,
                  Use == NamespaceUse::Declares ? Doubt::UserDefined
                                                : Doubt::None);
      return;
    }
    if (E)
      return candidate(I, Full, E->Kind, E->Library, E->Proof,
                       Qualified ? Doubt::None : doubtByTokens(I, *E));
    if (fieldOfVariable(I))
      return;
    if (Qualified) {
      // cuferry's table may not know every name of a CUDA namespace.
      StringRef Outer = StringRef(Full).split("::").first;
      if (const VocabularyEntry *N = vocabulary::find(Outer);
          N && N->Kind == MentionKind::Namespace &&
          N->Proof != Strength::Common)
        return candidate(I, Full, MentionKind::Function, N->Library,
                         Strength::Likely, Doubt::Unknown);
      const VocabularyEntry *Bare = vocabulary::find(Name);
      // Whatever std has of the name is no one's but the standard library's.
      if (Bare && Bare->Proof != Strength::Common && Outer != "std")
        return candidate(I, Name, Bare->Kind, Bare->Library, Bare->Proof,
                         Doubt::UserScope);
      if (!Bare)
        if (const VocabularyFamily *F = vocabulary::familyOf(Name))
          candidate(I, Name, MentionKind::Function, F->Library,
                    Strength::Distinct, Doubt::UserScope);
      return;
    }
    if (isMember(I)) {
      for (uint32_t Index : vocabulary::entriesWithLastComponent(Name)) {
        const VocabularyEntry &M = vocabulary::entries()[Index];
        if (M.Kind == MentionKind::Field && M.Proof != Strength::Common)
          return candidate(I, M.Name.str(), M.Kind, M.Library, Strength::Likely,
                           Doubt::None);
      }
    }
    if (vocabulary::find(Name))
      return; // a common word
    if (const VocabularyFamily *F = vocabulary::familyOf(Name))
      candidate(I, Name,
                T.is(I + 1, tok::l_paren) ? MentionKind::Function
                                          : MentionKind::Variable,
                F->Library, Strength::Distinct,
                isMember(I) ? Doubt::UserMember : Doubt::Unknown);
  }

  /// `cudaDeviceProp prop;`: which struct of CUDA's the variables of this file
  /// are, as far as tokens tell; for fields in code that is not parsed.
  void findVariables() {
    for (size_t I = 0; I + 1 < T.size(); ++I) {
      if (!T.isIdentifier(I))
        continue;
      const VocabularyEntry *E = vocabulary::find(T.text(I));
      if (!E || E->Kind != MentionKind::Type || E->Proof == Strength::Common)
        continue;
      size_t J = T.next(I);
      while (J != TokenFile::npos && (T.is(J, tok::star) || T.is(J, tok::amp)))
        J = T.next(J);
      if (J == TokenFile::npos || !T.isIdentifier(J))
        continue;
      size_t After = T.next(J);
      if (After == TokenFile::npos ||
          !(T.is(After, tok::semi) || T.is(After, tok::comma) ||
            T.is(After, tok::r_paren) || T.is(After, tok::equal) ||
            T.is(After, tok::l_square) || T.is(After, tok::l_brace)))
        continue;
      // Of two types for one name neither can be told.
      auto [It, IsNew] = Variables.try_emplace(T.text(J), E->Name.str());
      if (!IsNew && It->second != E->Name)
        It->second.clear();
    }
  }

  /// `prop.clockRate`, where `prop` was declared so. The parser's word counts
  /// more: see Merge.cpp.
  bool fieldOfVariable(size_t I) {
    if (!isMember(I))
      return false;
    size_t Object = T.previous(T.previous(I));
    if (Object == TokenFile::npos || !T.isIdentifier(Object))
      return false;
    auto It = Variables.find(T.text(Object));
    if (It == Variables.end() || It->second.empty())
      return false;
    const VocabularyEntry *E =
        vocabulary::find(It->second + "::" + T.spelling(I));
    if (!E || E->Kind != MentionKind::Field)
      return false;
    candidate(I, E->Name.str(), E->Kind, E->Library, Strength::Likely,
              Doubt::None);
    return true;
  }

  bool isMember(size_t I) const {
    size_t Before = T.previous(I);
    if (Before != TokenFile::npos && T.isIdentifier(Before, "template"))
      Before = T.previous(Before); // `t.template f<int>()`
    return Before != TokenFile::npos &&
           (T.is(Before, tok::period) || T.is(Before, tok::arrow));
  }

  Doubt doubtByTokens(size_t I, const VocabularyEntry &E) const {
    if (isMember(I) && E.Kind != MentionKind::Field)
      return Doubt::UserMember;
    // `cudaStream_t cuda_stream`: what it is stands before it.
    if (E.Proof == Strength::Likely && E.Kind != MentionKind::Type &&
        Variables.contains(T.text(I)))
      return Doubt::UserDefined;
    return Doubt::None;
  }

  void candidate(size_t I, std::string Name, MentionKind Kind,
                 StringRef Library, Strength Proof, Doubt Why) {
    Mention M = mention(I, I);
    M.Name = std::move(Name);
    M.Kind = Kind;
    M.Library = Library.str();
    M.Proof = Proof;
    M.Why = Why;
    if (Kind == MentionKind::Attribute || isMacroAttribute(M.Name))
      M.Context |= attributed(I);
    if (const Directive *D = directive(I)) {
      if (llvm::is_contained(D->Params, T.spelling(I)))
        M.Why = Doubt::MacroParam;
      if (D->Kind == DirectiveKind::Define && I == D->FirstToken + 2) {
        // `#ifndef CUDART_VERSION`, `#define CUDART_VERSION 0` goes on speaking
        // of CUDA's.
        if (!isFallbackAt(T, I) && !vocabulary::isSetting(M.Name))
          M.Why = Doubt::UserDefined;
        M.Context |= CtxDeclaration;
      }
    }
    if (Kind == MentionKind::Type && declaresType(T, I))
      M.Context |= CtxDeclaration;
    if (isMember(I)) {
      size_t Operator = T.previous(I);
      size_t Object = T.previous(Operator);
      // `prop.clockRate`, `p->clockRate`: the object is one name.
      if (Object != TokenFile::npos && T.isIdentifier(Object)) {
        size_t Before = T.previous(Object);
        if (Before == TokenFile::npos ||
            !(T.is(Before, tok::period) || T.is(Before, tok::arrow) ||
              T.is(Before, tok::coloncolon))) {
          M.Base = T.range(Object, Object);
          M.Access = T.range(Object, I);
        }
      }
    } else if (M.Why != Doubt::MacroParam && M.Why != Doubt::UserDefined) {
      if (M.Why == Doubt::None && Kind == MentionKind::Function &&
          isDeclaratorAt(T, I))
        M.Why = Doubt::UserDefined; // unless the parser says otherwise
      if (std::optional<Call> C = callAt(T, I, Kind)) {
        M.CallIndex = static_cast<int32_t>(Out.Calls.size());
        Out.Calls.push_back(std::move(*C));
      }
    }
    Out.Mentions.push_back(std::move(M));
  }

  /// Attributes that CUDA's headers define as macros.
  static bool isMacroAttribute(StringRef Name) {
    return Name.starts_with("__") && Name.ends_with("__");
  }

  /// Whether the declaration that the attribute at token \p I belongs to is one
  /// of a function or of a variable: what comes first, `(` or an end of a
  /// declarator.
  uint16_t attributed(size_t I) const {
    for (size_t J = T.next(I); J != TokenFile::npos; J = T.next(J)) {
      if (T.is(J, tok::l_paren)) {
        size_t Before = T.previous(J);
        bool IsAttribute =
            T.isIdentifier(Before) &&
            (T.text(Before).starts_with("__") || T.text(Before) == "alignas");
        if (!IsAttribute)
          return CtxOnFunction;
        J = T.closing(J);
        if (J == TokenFile::npos)
          return 0;
      } else if (T.is(J, tok::less)) {
        // Template arguments; what they hold says nothing.
        int Depth = 0;
        for (; J != TokenFile::npos; J = T.next(J)) {
          Depth += T.is(J, tok::less) - T.is(J, tok::greater) -
                   2 * T.is(J, tok::greatergreater);
          if (Depth <= 0 || T.is(J, tok::semi) || T.is(J, tok::l_brace))
            break;
        }
        if (J == TokenFile::npos)
          return 0;
      } else if (T.is(J, tok::semi) || T.is(J, tok::equal) ||
                 T.is(J, tok::comma) || T.is(J, tok::l_square) ||
                 T.is(J, tok::r_paren)) {
        return CtxOnVariable;
      } else if (T.is(J, tok::l_brace) || T.is(J, tok::r_brace)) {
        return T.isIdentifier(T.previous(J)) ? CtxOnVariable : 0;
      }
    }
    return 0;
  }

  void pasted(size_t I, const PastedName &P) {
    Mention M = mention(I, I);
    M.Name = "feature:token-pasting";
    M.Kind = MentionKind::Feature;
    M.Library = P.Library.str();
    M.Why = Doubt::Pasted;
    M.Detail = P.Whole.str();
    Out.Mentions.push_back(std::move(M));
  }

  void launch(size_t I) {
    std::optional<Call> C = launchAt(T, I);
    // `<<<<<<< HEAD` is none; what follows a kernel's name is one, also where a
    // directive stands in its configuration.
    size_t Before = T.previous(I);
    bool FollowsName = Before != TokenFile::npos &&
                       (T.isIdentifier(Before) || T.is(Before, tok::r_paren) ||
                        T.is(Before, tok::greater));
    if (!C && (T[I].LineStart || !FollowsName))
      return;
    Mention M = mention(I, I);
    M.Name = "launch";
    M.Kind = MentionKind::Launch;
    M.Library = "language";
    if (C) {
      M.CallIndex = static_cast<int32_t>(Out.Calls.size());
      Out.Calls.push_back(std::move(*C));
    }
    Out.Mentions.push_back(std::move(M));
  }

  void string(size_t I) {
    if (const Directive *D = directive(I);
        D && D->Kind == DirectiveKind::Include)
      return;
    StringFinding S = findInString(T.text(I));
    if (S.Names.empty() && S.Words.empty() && !S.IsKernel)
      return;
    Mention M = mention(I, I);
    M.Why = Doubt::InString;
    M.Context |= CtxString;
    std::vector<std::string> All = S.Names;
    All.insert(All.end(), S.Words.begin(), S.Words.end());
    M.Detail = llvm::join(All, ", ");
    if (S.IsKernel) {
      M.Name = "feature:kernel-in-string";
      M.Kind = MentionKind::Feature;
      M.Library = "language";
    } else {
      M.Name = All.front();
      M.Kind = MentionKind::Text;
      const VocabularyEntry *E = vocabulary::find(M.Name);
      M.Library =
          (E ? StringRef(E->Library) : vocabulary::libraryOfStringWord(M.Name))
              .str();
    }
    Out.Mentions.push_back(std::move(M));
  }

  TokenFile T;
  bool MacroBodiesAreDevice;
  std::vector<FunctionSpace> Spaces;
  llvm::DenseSet<size_t> Divergent;
  NamespaceAliases Aliases;
  llvm::StringMap<std::string> Variables;
  ScannedFile Out;
  IncludeScanner Includes;
};

} // namespace

ScannedFile cuferry::scan(StringRef Content, bool MacroBodiesAreDevice) {
  return Scanner(Content, MacroBodiesAreDevice).run();
}
