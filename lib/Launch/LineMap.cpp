#include "LineMap.h"
#include "cuferry/Migrate.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

/// The line of the original that an offset of the edited text comes from.
class Origin {
public:
  Origin(StringRef Content, llvm::ArrayRef<Edit> Edits) : Content(Content) {
    // Pieces of the output: where each begins, and in the original. Text of an
    // edit comes from where the edit begins.
    size_t In = 0, Out = 0;
    for (const Edit &E : Edits) {
      Pieces.push_back({Out, In, true});
      Out += E.Where.Offset - In;
      Pieces.push_back({Out, E.Where.Offset, false});
      Out += E.NewText.size();
      In = E.Where.end();
    }
    Pieces.push_back({Out, In, true});
  }

  /// \p Offset must not go down from call to call.
  unsigned line(size_t Offset) {
    while (Next + 1 != Pieces.size() && Pieces[Next + 1].Out <= Offset)
      ++Next;
    const Piece &P = Pieces[Next];
    size_t At = P.In + (P.IsCopy ? Offset - P.Out : 0);
    for (; Counted < At; ++Counted)
      Line += Content[Counted] == '\n';
    return Line;
  }

private:
  struct Piece {
    size_t Out, In;
    bool IsCopy;
  };
  StringRef Content;
  std::vector<Piece> Pieces;
  size_t Next = 0, Counted = 0;
  unsigned Line = 1;
};

std::string quoted(StringRef Name) {
  std::string Out = "\"";
  for (char C : Name) {
    if (C == '\\' || C == '"')
      Out += '\\';
    Out += C;
  }
  return Out + "\"";
}

} // namespace

std::string cuferry::withLineDirectives(StringRef Name, StringRef Content,
                                        llvm::ArrayRef<Edit> Edits) {
  std::string Text = applyEdits(Content, Edits);
  Origin From(Content, Edits);
  clang::LangOptions Options;
  Options.CPlusPlus = Options.CPlusPlus11 = Options.CPlusPlus17 = true;
  Options.CUDA = true;
  clang::Lexer Lexer(clang::SourceLocation::getFromRawEncoding(2), Options,
                     Text.c_str(), Text.c_str(), Text.c_str() + Text.size());

  StringRef Mark = "\xef\xbb\xbf";
  size_t Copied = StringRef(Text).starts_with(Mark) ? Mark.size() : 0;
  std::string Out = Text.substr(0, Copied);
  Out += "#line 1 " + quoted(Name) + "\n";
  size_t Counted = Copied;
  unsigned Presumed = 1; // the line that the compiler takes Counted for
  unsigned Depth = 0;
  // Branches of a condition each open and close the same parentheses.
  std::vector<unsigned> DepthAtIf;
  bool InDirective = false;
  clang::Token Token;
  do {
    bool IsEnd = Lexer.LexFromRawLexer(Token);
    size_t Begin = Token.getLocation().getRawEncoding() - 2;
    bool StartsLine = Token.isAtStartOfLine();
    if (StartsLine)
      InDirective = false;
    if (StartsLine && Depth == 0 && !IsEnd) {
      // The line's first token may have a comment before it, which began above.
      size_t LineBegin = StringRef(Text).rfind('\n', Begin);
      LineBegin = LineBegin == StringRef::npos ? Copied : LineBegin + 1;
      for (; Counted < LineBegin; ++Counted)
        Presumed += Text[Counted] == '\n';
      unsigned Wanted = From.line(Begin);
      bool IsBlank = StringRef(Text).slice(LineBegin, Begin).trim().empty();
      if (Wanted != Presumed && IsBlank && LineBegin >= Copied) {
        Out += StringRef(Text).slice(Copied, LineBegin);
        Out += "#line " + std::to_string(Wanted) + " " + quoted(Name) + "\n";
        Copied = LineBegin;
        Presumed = Wanted;
      }
    }
    if (Token.is(clang::tok::hash) && StartsLine) {
      InDirective = true;
      Lexer.LexFromRawLexer(Token);
      if (Token.is(clang::tok::raw_identifier)) {
        StringRef Word = Token.getRawIdentifier();
        if (Word.starts_with("if"))
          DepthAtIf.push_back(Depth);
        else if (Word.starts_with("el") && !DepthAtIf.empty())
          Depth = DepthAtIf.back();
        else if (Word == "endif" && !DepthAtIf.empty())
          DepthAtIf.pop_back();
      }
    } else if (!InDirective && Token.is(clang::tok::l_paren)) {
      ++Depth;
    } else if (!InDirective && Token.is(clang::tok::r_paren) && Depth) {
      --Depth;
    }
  } while (Token.isNot(clang::tok::eof));
  Out += StringRef(Text).drop_front(Copied);
  return Out;
}
