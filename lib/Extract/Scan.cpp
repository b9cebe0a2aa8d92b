// The scan: every token of a file that may speak of CUDA, found by the lexer
// alone. What it finds is a candidate; merge() says what the parser made of it.

#include "CallShape.h"
#include "DeviceCode.h"
#include "DeviceRanges.h"
#include "FeatureScan.h"
#include "FunctionBodies.h"
#include "KernelReader.h"
#include "StringMentions.h"
#include "cuferry/Extract.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

class Scanner {
public:
  Scanner(StringRef Content, bool MacroBodiesAreDevice)
      : T(Content), MacroBodiesAreDevice(MacroBodiesAreDevice),
        Spaces(functionSpaces(T)) {}

  ScannedFile run() {
    findAliases();
    findVariables();
    conditions();
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
          includeDirective(I))
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

  /// `namespace cg = cooperative_groups;`
  void findAliases() {
    for (size_t I = 0; I + 3 < T.size(); ++I)
      if (T.isIdentifier(I, "namespace") && T.isIdentifier(I + 1) &&
          T.is(I + 2, tok::equal) && T.isIdentifier(I + 3)) {
        std::string Target = T.spelling(I + 3);
        for (size_t J = I + 4;
             T.is(J, tok::coloncolon) && T.isIdentifier(J + 1); J += 2)
          Target += "::" + T.spelling(J + 1);
        Aliases.try_emplace(T.text(I + 1), Target);
      }
  }

  /// `#ifndef X` or `#if !defined(X)`, `#define X` at the beginning, `#endif` at
  /// the end: the file's own guard.
  bool hasGuard() const {
    llvm::ArrayRef<Directive> All = T.directives();
    if (All.size() < 3 || All[0].FirstToken != 0 ||
        All[1].Kind != DirectiveKind::Define ||
        All[1].FirstToken + 2 >= T.size() ||
        !isFallback(All[1].FirstToken + 2) || All.back().EndToken < T.size())
      return false;
    int Depth = 0;
    for (const Directive &D : All) {
      StringRef Name = D.Name;
      if (Depth == 1 && Name.starts_with("el"))
        return false;
      Depth += Name.starts_with("if");
      Depth -= Name == "endif";
      if (Depth == 0 && &D != &All.back())
        return false;
    }
    return Depth == 0;
  }

  /// Begins the line behind the one where \p D ends.
  uint32_t lineAfter(const Directive &D) const {
    const RawToken &Last = T[D.EndToken - 1];
    size_t End = T.content().find('\n', Last.Offset + Last.Length);
    return static_cast<uint32_t>(
        End == StringRef::npos ? T.content().size() : End + 1);
  }

  void conditions() {
    size_t Guard = hasGuard() ? 1 : 0;
    std::vector<std::string> Open; // the conditions around
    size_t At = 0;                 // tokens before it are counted in Braces
    int Braces = 0;
    bool HasCode = false;
    for (const Directive &D : T.directives()) {
      for (; At < D.FirstToken; ++At)
        if (T[At].Directive == -1) {
          HasCode = true;
          Braces += T.is(At, tok::l_brace) - T.is(At, tok::r_brace);
        }
      uint32_t Offset = T[D.FirstToken].Offset;
      if (D.Kind == DirectiveKind::Condition || D.Kind == DirectiveKind::Else) {
        std::string Text;
        for (size_t I = D.FirstToken; I < D.EndToken; ++I) {
          if (I > D.FirstToken + 1 &&
              T[I].Offset > T[I - 1].Offset + T[I - 1].Length)
            Text += ' ';
          Text += T.spelling(I);
          if (T.isIdentifier(I, "__CUDA_ARCH__"))
            Out.AsksForDeviceView = true;
        }
        Text.resize(std::min<size_t>(Text.size(), 200));
        bool Opens = D.Name == "if" || D.Name == "ifdef" || D.Name == "ifndef";
        if (!Opens && !Open.empty())
          Open.pop_back();
        Open.push_back(Text);
        Out.Conditions.push_back({Offset, Text});
      } else if (D.Kind == DirectiveKind::EndIf && !Open.empty()) {
        Open.pop_back();
        Out.Conditions.push_back({Offset, Open.empty() ? "" : Open.back()});
      }
      // The last of the includes that the file begins with; of one that begins
      // with something else, the first.
      if (D.Kind == DirectiveKind::Include && Open.size() == Guard &&
          Braces == 0 && (!HasCode || !Out.IncludeInsertion))
        Out.IncludeInsertion = lineAfter(D);
    }
    if (Guard && !Out.IncludeInsertion)
      Out.IncludeInsertion = lineAfter(T.directives()[1]);
  }

  /// Handles the tokens of an #include; false when its operand is a macro.
  bool includeDirective(size_t I) {
    const Directive &D = T.directives()[T[I].Directive];
    if (I != D.FirstToken)
      return !MacroInclude;
    MacroInclude = false;
    size_t Operand = I + 2;
    if (Operand >= D.EndToken)
      return true;
    header(Operand, false);
    MacroInclude = T.isIdentifier(Operand);
    if (MacroInclude)
      Out.IncludedMacros.push_back(T.spelling(Operand));
    return true;
  }

  /// A header name that begins at token \p I: "x" or <x>.
  void header(size_t I, bool InHasInclude) {
    StringRef Text = T.content().drop_front(T[I].Offset);
    StringRef Line = Text.take_until([](char C) { return C == '\n'; });
    char Close = Line.starts_with("<") ? '>' : '"';
    if (!Line.starts_with("<") && !Line.starts_with("\""))
      return;
    size_t End = Line.find(Close, 1);
    if (End == StringRef::npos)
      return;
    IncludeDirective Inc;
    Inc.Header = {T[I].Offset, static_cast<uint32_t>(End + 1)};
    Inc.Name = Line.substr(1, End - 1).str();
    Inc.Angled = Close == '>';
    Inc.InHasInclude = InHasInclude;

    StringRef Library = vocabulary::libraryOfHeader(Inc.Name);
    StringRef Base = StringRef(Inc.Name).rsplit('/').second.empty()
                         ? StringRef(Inc.Name)
                         : StringRef(Inc.Name).rsplit('/').second;
    const VocabularyFamily *Family =
        Library.empty() && Inc.Angled ? vocabulary::familyOf(Base) : nullptr;
    if (!Library.empty() || Family) {
      Mention M;
      M.Place = {Inc.Header.Offset + 1, Inc.Header.Length - 2};
      M.Spelling = Inc.Name;
      M.Name = "<" + Inc.Name + ">";
      M.Kind = MentionKind::Include;
      M.Library = Library.empty() ? Family->Library.str() : Library.str();
      M.Proof = Strength::Distinct;
      M.Context = CtxDirective;
      M.Why = Family ? Doubt::Unknown : Doubt::None;
      Out.Mentions.push_back(std::move(M));
    }
    if (Inc.Angled)
      wordsOfHeader(Inc);
    Out.Includes.push_back(std::move(Inc));
  }

  /// `<nvbench/cuda_stream.cuh>` spells a name of CUDA's without naming it.
  void wordsOfHeader(const IncludeDirective &Inc) {
    auto IsWord = [](char C) { return llvm::isAlnum(C) || C == '_'; };
    StringRef Rest = Inc.Name;
    while (!(Rest = Rest.drop_until(IsWord)).empty()) {
      StringRef Word = Rest.take_while(IsWord);
      Rest = Rest.drop_front(Word.size());
      const VocabularyEntry *E = vocabulary::find(Word);
      size_t At = Word.data() - Inc.Name.data();
      if (!E || At == 0 || E->Proof == Strength::Common ||
          E->Kind == MentionKind::Namespace)
        continue;
      Mention M;
      M.Place = {static_cast<uint32_t>(Inc.Header.Offset + 1 + At),
                 static_cast<uint32_t>(Word.size())};
      M.Spelling = M.Name = Word.str();
      M.Kind = E->Kind;
      M.Library = E->Library.str();
      M.Proof = E->Proof;
      M.Context = CtxDirective;
      M.Why = Doubt::UserDefined;
      Out.Mentions.push_back(std::move(M));
    }
  }

  /// `#define HEADER <cublas_v2.h>`, for an #include HEADER.
  bool headerMacro(size_t I) {
    const Directive *D = directive(I);
    if (!D || D->Kind != DirectiveKind::Define || I != D->FirstToken + 2 ||
        I + 1 >= D->EndToken)
      return false;
    bool IsAngled = T.is(I + 1, tok::less);
    if (!IsAngled &&
        !(tok::isStringLiteral(T[I + 1].Kind) && I + 2 == D->EndToken))
      return false;
    size_t Before = Out.Includes.size(), Mentions = Out.Mentions.size();
    header(I + 1, false);
    if (Out.Mentions.size() > Mentions)
      return true;
    // Perhaps a header of the project's; that decides what can be found.
    if (Out.Includes.size() > Before) {
      IncludeDirective &Inc = Out.Includes.back();
      if (languageOf(Inc.Name))
        Inc.Macro = T.spelling(I);
      else if (!isHeaderName(Inc.Name))
        Out.Includes.resize(Before);
    }
    return false;
  }

  /// The canonical name that the qualifiers before token \p I make of it, or
  /// just its spelling. \p Qualified tells whether a user's scope was named.
  std::string qualified(size_t I, bool &Qualified) {
    std::string Name = T.spelling(I);
    Qualified = false;
    size_t Colons = T.previous(I);
    if (Colons == TokenFile::npos || !T.is(Colons, tok::coloncolon))
      return Name;
    size_t First = qualifierStart(T, I);
    if (!T.isIdentifier(First)) {
      // `::name` is the global one, unless what stands before is `>::name`.
      size_t Before = T.previous(First);
      if (Before != TokenFile::npos && T.is(Before, tok::greater))
        Qualified = true;
      First = T.next(First);
    }
    if (First == I)
      return Name;
    Qualified = true;
    std::string Full;
    for (size_t J = First; J != I && J != TokenFile::npos; J = T.next(J))
      if (T.isIdentifier(J)) {
        std::string Part = T.spelling(J);
        if (Full.empty())
          if (auto It = Aliases.find(Part); It != Aliases.end())
            Part = It->second;
        Full += Part + "::";
      }
    return Full + Name;
  }

  void identifier(size_t I) {
    StringRef Text = T.text(I);
    if (Text == "asm" || Text == "__asm__" || Text == "__asm")
      return; // see FeatureScan.cpp
    if ((Text == "__has_include" || Text == "__has_include_next") &&
        T.is(I + 1, tok::l_paren) && T.together(I, I + 2))
      return header(I + 2, true);
    if (headerMacro(I))
      return;
    if (pasted(I))
      return;

    bool Qualified;
    std::string Full = qualified(I, Qualified);
    std::string Name = T.spelling(I);
    const VocabularyEntry *E = vocabulary::find(Full);
    if (E && E->Proof == Strength::Common)
      E = nullptr;
    if (E && E->Kind == MentionKind::Namespace) {
      NamespaceUse Use = namespaceUse(I);
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

  enum class NamespaceUse { None, Names, Declares };

  /// What token \p I, spelled as a CUDA namespace is, does: `cub::X`, `using
  /// namespace cub`, `namespace x = cub` name it, `namespace cub {` and
  /// `namespace cub = x` declare one; anything else is no namespace at all.
  NamespaceUse namespaceUse(size_t I) const {
    size_t After = T.next(I);
    if (After != TokenFile::npos && T.is(After, tok::coloncolon))
      return NamespaceUse::Names;
    size_t Before = T.previous(qualifierStart(T, I));
    if (Before == TokenFile::npos)
      return NamespaceUse::None;
    if (T.isIdentifier(Before, "namespace")) {
      size_t Using = T.previous(Before);
      bool IsUsing = Using != TokenFile::npos && T.isIdentifier(Using, "using");
      return IsUsing ? NamespaceUse::Names : NamespaceUse::Declares;
    }
    if (T.is(Before, tok::equal)) {
      size_t Alias = T.previous(Before);
      size_t Keyword = Alias == TokenFile::npos ? Alias : T.previous(Alias);
      if (Keyword != TokenFile::npos && T.isIdentifier(Keyword, "namespace"))
        return NamespaceUse::Names;
    }
    return NamespaceUse::None;
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
    return Before != TokenFile::npos &&
           (T.is(Before, tok::period) || T.is(Before, tok::arrow));
  }

  Doubt doubtByTokens(size_t I, const VocabularyEntry &E) const {
    if (isMember(I) && E.Kind != MentionKind::Field)
      return Doubt::UserMember;
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
        if (!isFallback(I) && !vocabulary::isSetting(M.Name))
          M.Why = Doubt::UserDefined;
        M.Context |= CtxDeclaration;
      }
    }
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

  /// Whether the #define of token \p I stands right under the #ifndef of it.
  bool isFallback(size_t I) const {
    int32_t Index = T[I].Directive;
    if (Index == 0)
      return false;
    const Directive &Guard = T.directives()[Index - 1];
    if (Guard.Kind != DirectiveKind::Condition ||
        Guard.EndToken != T.directives()[Index].FirstToken)
      return false;
    size_t Name = Guard.FirstToken + 2;
    if (Guard.Name == "if" && T.is(Name, tok::exclaim) &&
        T.isIdentifier(Name + 1, "defined"))
      Name += T.is(Name + 2, tok::l_paren) ? 3 : 2;
    else if (Guard.Name != "ifndef")
      return false;
    return Name < Guard.EndToken && T.text(Name) == T.text(I);
  }

  /// `cuda##Name`: which name comes of it depends on the macro's arguments.
  bool pasted(size_t I) {
    const Directive *D = directive(I);
    if (!D || D->Kind != DirectiveKind::Define)
      return false;
    bool After = T.is(I + 1, tok::hashhash);
    bool Before = I > 0 && T.is(I - 1, tok::hashhash);
    if (!After && !Before)
      return false;
    std::string Name = T.spelling(I);
    if (llvm::is_contained(D->Params, Name) || !looksLikePartOfCuda(Name))
      return false;
    size_t First = I, Last = I;
    while (First >= 2 && T.is(First - 1, tok::hashhash) &&
           T.together(First - 2, I))
      First -= 2;
    while (T.is(Last + 1, tok::hashhash) && T.together(Last + 2, I))
      Last += 2;
    Mention M = mention(I, I);
    M.Name = "feature:token-pasting";
    M.Kind = MentionKind::Feature;
    if (const VocabularyFamily *F = familyBeginning(Name))
      M.Library = F->Library.str();
    M.Why = Doubt::Pasted;
    M.Detail = T.content()
                   .slice(T[First].Offset, T[Last].Offset + T[Last].Length)
                   .str();
    Out.Mentions.push_back(std::move(M));
    return true;
  }

  static const VocabularyFamily *familyBeginning(StringRef Part) {
    static const std::vector<const VocabularyFamily *> All = [] {
      std::vector<const VocabularyFamily *> F;
      llvm::StringSet<> Seen;
      for (const VocabularyEntry &E : vocabulary::entries())
        if (E.Proof == Strength::Distinct)
          if (const VocabularyFamily *Fam = vocabulary::familyOf(E.Name))
            if (Seen.insert(Fam->Pattern).second)
              F.push_back(Fam);
      return F;
    }();
    if (Part.size() < 2)
      return nullptr;
    for (const VocabularyFamily *F : All) {
      StringRef Prefix =
          F->Pattern.take_until([](char C) { return C == '[' || C == '*'; });
      if (Prefix.rtrim('_') == Part.rtrim('_'))
        return F;
    }
    return vocabulary::familyOf(Part);
  }

  static bool looksLikePartOfCuda(StringRef Part) {
    const VocabularyEntry *E = vocabulary::find(Part);
    return (E && E->Proof != Strength::Common) || familyBeginning(Part);
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
  bool MacroInclude = false;
  std::vector<FunctionSpace> Spaces;
  llvm::DenseSet<size_t> Divergent;
  llvm::StringMap<std::string> Aliases;
  llvm::StringMap<std::string> Variables;
  ScannedFile Out;
};

} // namespace

ScannedFile cuferry::scan(StringRef Content, bool MacroBodiesAreDevice) {
  return Scanner(Content, MacroBodiesAreDevice).run();
}
