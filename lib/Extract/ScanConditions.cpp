#include "ScanConditions.h"

using namespace cuferry;
using llvm::StringRef;
namespace tok = clang::tok;

bool cuferry::isFallbackAt(const TokenFile &T, size_t I) {
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

/// `#ifndef X` or `#if !defined(X)`, `#define X` at the beginning, `#endif` at
/// the end: the file's own guard.
static bool hasGuard(const TokenFile &T) {
  llvm::ArrayRef<Directive> All = T.directives();
  if (All.size() < 3 || All[0].FirstToken != 0 ||
      All[1].Kind != DirectiveKind::Define ||
      All[1].FirstToken + 2 >= T.size() ||
      !isFallbackAt(T, All[1].FirstToken + 2) || All.back().EndToken < T.size())
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
static uint32_t lineAfter(const TokenFile &T, const Directive &D) {
  const RawToken &Last = T[D.EndToken - 1];
  size_t End = T.content().find('\n', Last.Offset + Last.Length);
  return static_cast<uint32_t>(End == StringRef::npos ? T.content().size()
                                                      : End + 1);
}

void cuferry::scanConditions(const TokenFile &T, ScannedFile &Out) {
  size_t Guard = hasGuard(T) ? 1 : 0;
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
      Out.IncludeInsertion = lineAfter(T, D);
  }
  if (Guard && !Out.IncludeInsertion)
    Out.IncludeInsertion = lineAfter(T, T.directives()[1]);
}
