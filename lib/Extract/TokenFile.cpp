#include "TokenFile.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using clang::tok::TokenKind;
using llvm::StringRef;
namespace tok = clang::tok;

namespace {

/// Longest run of tokens that a pair of brackets may hold: a guard against
/// quadratic work on text that is no code.
constexpr size_t LongestBracket = 200000;

const clang::LangOptions &languageOptions() {
  static const clang::LangOptions Options = [] {
    clang::LangOptions L;
    L.CPlusPlus = L.CPlusPlus11 = L.CPlusPlus14 = L.CPlusPlus17 = true;
    L.CPlusPlus20 = true;
    L.CUDA = true; // <<< and >>> are tokens
    L.RawStringLiterals = true;
    L.LineComment = true;
    L.DollarIdents = true;
    L.Char8 = true;
    L.Digraphs = true;
    return L;
  }();
  return Options;
}

} // namespace

bool cuferry::isAssignment(TokenKind K) {
  switch (K) {
  case tok::equal:
  case tok::plusequal:
  case tok::minusequal:
  case tok::starequal:
  case tok::slashequal:
  case tok::percentequal:
  case tok::ampequal:
  case tok::pipeequal:
  case tok::caretequal:
  case tok::lesslessequal:
  case tok::greatergreaterequal:
    return true;
  default:
    return false;
  }
}

uint32_t cuferry::spliceLength(StringRef Text) {
  StringRef Rest = Text;
  while (Rest.starts_with("\\")) {
    StringRef Line = Rest.take_until([](char C) { return C == '\n'; });
    if (Line.size() == Rest.size() || !Line.drop_front().trim().empty())
      break;
    Rest = Rest.drop_front(Line.size() + 1);
  }
  return static_cast<uint32_t>(Text.size() - Rest.size());
}

TokenFile::TokenFile(StringRef Content) : Content(Content) {
  lex();
  findDirectives();
}

void TokenFile::lex() {
  const char *Begin = Content.begin();
  auto LexerAt = [&](uint32_t Offset) {
    return std::make_unique<clang::Lexer>(clang::SourceLocation(),
                                          languageOptions(), Begin,
                                          Begin + Offset, Content.end());
  };
  auto Lex = LexerAt(0);
  bool Restarted = false;
  Tokens.reserve(Content.size() / 4);
  while (true) {
    clang::Token T;
    Lex->LexFromRawLexer(T);
    if (T.is(tok::eof))
      break;
    RawToken R;
    R.Length = T.getLength();
    R.Offset =
        static_cast<uint32_t>(Lex->getBufferLocation() - Begin) - R.Length;
    R.Kind = T.getKind();
    R.LineStart = T.isAtStartOfLine();
    R.NeedsCleaning = T.needsCleaning();
    // Clang counts a splice right before a token as its beginning.
    if (uint32_t Splice = spliceLength(Content.substr(R.Offset, R.Length))) {
      R.Offset += Splice;
      R.Length -= Splice;
      R.NeedsCleaning = Content.substr(R.Offset, R.Length).contains('\\');
    }
    if (Restarted) {
      // The new lexer believes that it starts a line.
      uint32_t Before = Tokens.back().Offset + Tokens.back().Length;
      R.LineStart = Content.slice(Before, R.Offset).contains('\n');
      Restarted = false;
    }
    if (R.Kind == tok::unknown && R.Length > 1 && Content[R.Offset] == '\'') {
      // An apostrophe of prose in a dead branch ("don't call cudaFree"): Clang
      // takes the rest of the line for a broken character. Look inside.
      R.Length = 1;
      Lex = LexerAt(R.Offset + 1);
      Restarted = true;
    }
    if (tok::isStringLiteral(R.Kind)) {
      // `extern "C"__global__`: what nvcc takes for a word of its own is the
      // literal's suffix to Clang.
      size_t Quote = Content.substr(R.Offset, R.Length).rfind('"');
      if (Quote != StringRef::npos && Quote + 1 < R.Length) {
        R.Length = static_cast<uint32_t>(Quote + 1);
        Lex = LexerAt(R.Offset + R.Length);
        Restarted = true;
      }
    }
    Tokens.push_back(R);
  }
}

std::string TokenFile::spelling(size_t I) const {
  const RawToken &T = Tokens[I];
  StringRef Text = text(I);
  if (!T.NeedsCleaning)
    return Text.str();
  std::string Clean;
  for (size_t P = 0; P < Text.size();) {
    if (Text[P] == '\\') {
      size_t Q = P + 1;
      while (Q < Text.size() && (Text[Q] == ' ' || Text[Q] == '\t'))
        ++Q;
      if (Q < Text.size() && Text[Q] == '\r')
        ++Q;
      if (Q < Text.size() && Text[Q] == '\n') {
        P = Q + 1;
        continue;
      }
    }
    Clean += Text[P++];
  }
  return Clean;
}

void TokenFile::findDirectives() {
  for (size_t I = 0; I < Tokens.size(); ++I) {
    if (Tokens[I].Kind != tok::hash || !Tokens[I].LineStart)
      continue;
    Directive D;
    D.FirstToken = I;
    size_t End = I + 1;
    while (End < Tokens.size() && !Tokens[End].LineStart)
      ++End;
    D.EndToken = End;
    if (I + 1 < End && isIdentifier(I + 1))
      D.Name = spelling(I + 1);
    D.Kind =
        llvm::StringSwitch<DirectiveKind>(D.Name)
            .Cases({"include", "include_next", "import"},
                   DirectiveKind::Include)
            .Case("define", DirectiveKind::Define)
            .Case("undef", DirectiveKind::Undef)
            .Cases({"if", "elif", "ifdef", "ifndef"}, DirectiveKind::Condition)
            .Cases({"elifdef", "elifndef"}, DirectiveKind::Condition)
            .Case("else", DirectiveKind::Else)
            .Case("endif", DirectiveKind::EndIf)
            .Default(DirectiveKind::Other);
    if (D.Kind == DirectiveKind::Define)
      readDefine(D);
    for (size_t J = I; J < End; ++J)
      Tokens[J].Directive = static_cast<int32_t>(Directives.size());
    Directives.push_back(std::move(D));
    I = End - 1;
  }
}

void TokenFile::readDefine(Directive &D) {
  size_t Name = D.FirstToken + 2, Open = Name + 1;
  if (Open >= D.EndToken || !is(Open, tok::l_paren) ||
      Tokens[Open].Offset != Tokens[Name].Offset + Tokens[Name].Length)
    return;
  for (size_t I = Open + 1; I < D.EndToken && !is(I, tok::r_paren); ++I)
    if (isIdentifier(I))
      D.Params.push_back(spelling(I));
}

size_t TokenFile::previous(size_t I) const {
  for (size_t J = I; J-- > 0;) {
    if (together(I, J))
      return J;
    if (Tokens[I].Directive != -1)
      return npos;
  }
  return npos;
}

size_t TokenFile::next(size_t I) const {
  for (size_t J = I + 1; J < Tokens.size(); ++J) {
    if (together(I, J))
      return J;
    if (Tokens[I].Directive != -1)
      return npos;
  }
  return npos;
}

size_t TokenFile::closing(size_t Open, bool *HasDirective) const {
  llvm::SmallVector<TokenKind, 16> Expected;
  size_t Limit = std::min(Tokens.size(), Open + LongestBracket);
  for (size_t I = Open; I < Limit; ++I) {
    if (!together(Open, I)) {
      if (Tokens[Open].Directive != -1)
        return npos;
      if (HasDirective)
        *HasDirective = true;
      continue;
    }
    switch (Tokens[I].Kind) {
    case tok::l_paren:
      Expected.push_back(tok::r_paren);
      break;
    case tok::l_square:
      Expected.push_back(tok::r_square);
      break;
    case tok::l_brace:
      Expected.push_back(tok::r_brace);
      break;
    case tok::r_paren:
    case tok::r_square:
    case tok::r_brace:
      if (Expected.empty() || Expected.back() != Tokens[I].Kind)
        return npos;
      Expected.pop_back();
      if (Expected.empty())
        return I;
      break;
    default:
      break;
    }
  }
  return npos;
}

size_t TokenFile::at(uint32_t Offset) const {
  return llvm::partition_point(
             Tokens,
             [Offset](const RawToken &T) { return T.Offset < Offset; }) -
         Tokens.begin();
}
