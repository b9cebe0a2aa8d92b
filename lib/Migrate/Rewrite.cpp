//===- Rewrite.cpp - nested rewrites into flat edits ----------------------===//

#include "Rewrite.h"
#include "CallLayout.h"
#include "CommentText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <tuple>
#include <utility>

namespace cuferry {

using llvm::StringRef;

/// More than one statement, as far as a template's text shows.
static bool hasSeveralStatements(const Rule &R) {
  size_t Semicolons = 0;
  for (const TemplatePiece &Piece : R.To)
    if (Piece.What == TemplatePiece::Literal)
      Semicolons += StringRef(Piece.Text).count(';');
  return Semicolons > 1;
}

static void shapeStatement(Rewrite &Out, const SourceText &Text) {
  char Before = Text.significantBefore(Out.Where.Offset);
  bool StandsFree = !Before || StringRef(";{}").contains(Before);
  if (Out.Template->To.empty()) {
    // The body of an `if` or what a label marks must remain a statement.
    if (!StandsFree)
      Out.Before = ";";
    else if (!Text.directiveAt(Out.Where.Offset))
      Out.Where = Text.growToLines(Out.Where);
  } else if (!StandsFree && hasSeveralStatements(*Out.Template)) {
    Out.Before = "{ ";
    Out.After = " }";
  }
}

/// The comments in what \p R replaces that go nowhere with an argument, as
/// they stand before it: on lines of their own before a statement that begins
/// a line.
static std::string strandedComments(const Rewrite &R, bool IsStatement,
                                    const SourceText &Text) {
  if (R.Template->To.empty())
    return ""; // they went with what they were about
  uint32_t Begin = R.Where.Offset;
  StringRef Indentation = Text.indentationAt(Begin);
  bool OnOwnLines = IsStatement && !Text.directiveAt(Begin) &&
                    Text.lineAt(Begin).Offset + Indentation.size() == Begin;
  CallLayout Layout(*R.Template, R.Holes, Text);
  std::string Out;
  auto Comment = llvm::partition_point(
      Text.comments(), [&](Range C) { return C.Offset < Begin; });
  for (; Comment != Text.comments().end() && Comment->end() <= R.Where.end();
       ++Comment) {
    if (isPlaced(*R.Template, R.Holes, *Comment) || Layout.keeps(*Comment))
      continue;
    StringRef Written = Text.slice(*Comment);
    if (OnOwnLines)
      Out += (Written + Text.lineEnding() + Indentation).str();
    else
      Out += blockComment(Written) + " ";
  }
  return Out;
}

static Rewrite shapeFill(const Rule &R, Bindings Holes, const Mention &M,
                         const SourceFile &File, const SourceText &Text) {
  Rewrite Out;
  Out.Template = &R;
  Out.Holes = std::move(Holes);
  if (R.Match->What == Pattern::Field) {
    Out.Where = *M.Access;
    StringRef Operator = Text.content().slice(M.Base->end(), M.Place.Offset);
    Out.IsArrow = Operator.contains("->");
    return Out;
  }
  const Call &C = File.Calls[M.CallIndex];
  Out.Where = C.Whole;
  if (R.Match->What == Pattern::Statement) {
    Out.Where = *C.Statement;
    shapeStatement(Out, Text);
  }
  return Out;
}

Rewrite makeFill(const Rule &R, Bindings Holes, const Mention &M,
                 const SourceFile &File, const SourceText &Text) {
  Rewrite Out = shapeFill(R, std::move(Holes), M, File, Text);
  bool IsStatement = M.CallIndex >= 0 && File.Calls[M.CallIndex].Statement &&
                     R.Match->What != Pattern::Field;
  Out.Before.insert(0, strandedComments(Out, IsStatement, Text));
  return Out;
}

bool isPlaced(const Rule &R, const Bindings &Holes, Range Place) {
  return llvm::any_of(Holes, [&](const Binding &B) {
    return B.Text && B.Text->contains(Place) &&
           (!B.Converted || llvm::any_of(B.Converted->To,
                                         [](const TemplatePiece &Piece) {
                                           return Piece.What !=
                                                  TemplatePiece::Literal;
                                         })) &&
           llvm::any_of(R.To, [&](const TemplatePiece &Piece) {
             return Piece.What != TemplatePiece::Literal &&
                    Piece.Text == B.Hole;
           });
  });
}

std::vector<size_t> RewriteTree::build() {
  std::vector<size_t> Crossing;
  std::vector<size_t> Order(Rewrites.size());
  for (auto [Index, Slot] : llvm::enumerate(Order))
    Slot = Index;
  llvm::sort(Order, [&](size_t A, size_t B) {
    const Rewrite &X = Rewrites[A], &Y = Rewrites[B];
    // Outer before inner; of two at one place the template is the outer one.
    return std::tuple(X.Where.Offset, Y.Where.end(), !X.Template, X.Owner, A) <
           std::tuple(Y.Where.Offset, X.Where.end(), !Y.Template, Y.Owner, B);
  });
  llvm::SmallVector<Node *> Open;
  for (size_t Index : Order) {
    const Rewrite &R = Rewrites[Index];
    while (!Open.empty() &&
           Rewrites[Open.back()->Index].Where.end() <= R.Where.Offset)
      Open.pop_back();
    if (!Open.empty()) {
      const Rewrite &Outer = Rewrites[Open.back()->Index];
      bool IsTwin = !Outer.Template && !R.Template && Outer.Where == R.Where &&
                    Outer.Before == R.Before;
      if (!Outer.Template || !Outer.Where.contains(R.Where) ||
          (R.Template && Outer.Where == R.Where)) {
        if (!IsTwin)
          Crossing.push_back(R.Owner);
        else
          ByOwner.push_back({R.Owner, Open.back()->Index});
        continue;
      }
    }
    auto &Siblings = Open.empty() ? Roots : Open.back()->Children;
    Siblings.push_back(std::make_unique<Node>(Node{Index, {}}));
    Open.push_back(Siblings.back().get());
    ByOwner.push_back({R.Owner, Index});
  }
  llvm::sort(ByOwner);
  for (const auto &Root : Roots)
    render(*Root);
  return Crossing;
}

void RewriteTree::render(const Node &N) {
  for (const auto &Child : N.Children)
    render(*Child);
  Rewrite &R = Rewrites[N.Index];
  R.Text = R.Template ? renderTemplate(N) : R.Before;
}

std::string RewriteTree::renderRange(Range R, const Node &Parent) const {
  std::string Out;
  uint32_t At = R.Offset;
  for (const auto &Child : Parent.Children) {
    const Rewrite &Inner = Rewrites[Child->Index];
    if (!R.contains(Inner.Where))
      continue;
    Out += Text.content().slice(At, Inner.Where.Offset);
    Out += Inner.Text;
    At = Inner.Where.end();
  }
  Out += Text.content().slice(At, R.end());
  return Out;
}

/// Removes the comma and blanks at the end of \p Out.
static bool dropTrailingComma(std::string &Out) {
  StringRef Text = StringRef(Out).rtrim();
  if (!Text.ends_with(","))
    return false;
  Out.resize(Text.drop_back().rtrim().size());
  return true;
}

/// \p Literal with its line breaks made the file's own, and indented.
static std::string withLineBreaks(StringRef Literal, StringRef Break) {
  std::string Out;
  while (!Literal.empty()) {
    auto [Line, Rest] = Literal.split('\n');
    Out += Line;
    if (Line.size() == Literal.size())
      break;
    Out += Break;
    // In a macro's body lines are joined, and then need no indentation.
    Literal = Break == " " ? Rest.ltrim(" ") : Rest;
  }
  return Out;
}

/// \p Filled with the conversion of its hole put around it.
static std::string converted(const Binding &B, std::string Filled) {
  if (!B.Converted)
    return Filled;
  std::string Out;
  for (const TemplatePiece &Piece : B.Converted->To)
    // A comment is said once.
    Out += Piece.What == TemplatePiece::Literal
               ? Piece.Text
               : std::exchange(Filled, withoutComments(Filled));
  return Out;
}

std::string RewriteTree::renderTemplate(const Node &N) const {
  const Rewrite &R = Rewrites[N.Index];
  std::string Break =
      Text.directiveAt(R.Where.Offset)
          ? " "
          : (Text.lineEnding() + Text.indentationAt(R.Where.Offset)).str();
  std::string Out = R.Before;
  bool SkipComma = false;
  CallLayout Layout(*R.Template, R.Holes, Text);
  llvm::StringSet<> Placed;
  for (size_t I = 0; I != R.Template->To.size(); ++I) {
    const TemplatePiece &Piece = R.Template->To[I];
    if (Piece.What == TemplatePiece::Literal) {
      StringRef Literal = Layout.literal(I);
      if (SkipComma && Literal.ltrim().starts_with(","))
        Literal = Literal.ltrim().drop_front().ltrim();
      SkipComma = false;
      // The template's own line breaks, not those of the source.
      Out += Literal == Piece.Text ? withLineBreaks(Literal, Break)
                                   : Literal.str();
      continue;
    }
    auto B = llvm::find_if(
        R.Holes, [&](const Binding &B) { return B.Hole == Piece.Text; });
    if (B == R.Holes.end())
      continue;
    std::string Filled =
        converted(*B, B->Text ? renderRange(*B->Text, N) : B->Default);
    if (!Placed.insert(B->Hole).second)
      Filled = withoutComments(Filled);
    if (Piece.What == TemplatePiece::Rest && Filled.empty()) {
      SkipComma = !dropTrailingComma(Out);
      continue;
    }
    StringRef Next =
        I + 1 != R.Template->To.size() &&
                R.Template->To[I + 1].What == TemplatePiece::Literal
            ? Layout.literal(I + 1)
            : StringRef();
    if (R.IsArrow && Piece.Text == R.Template->Match->BaseHole) {
      if (Next.starts_with(".")) {
        Out += Filled + "->" + withLineBreaks(Next.drop_front(), Break);
        ++I;
        continue;
      }
      Filled = "(*" + Filled + ")";
    }
    Out += Filled;
    // What follows must not become a part of the argument's comment.
    if (endsInLineComment(Filled) && !Next.ltrim(" \t\r").starts_with("\n"))
      Out += (Text.lineEnding() + Text.indentationAt(R.Where.Offset)).str();
  }
  return Out + R.After;
}

std::vector<Edit> RewriteTree::edits() const {
  std::vector<Edit> Out;
  for (const auto &Root : Roots) {
    const Rewrite &R = Rewrites[Root->Index];
    Out.push_back({R.Where, R.Text});
  }
  return Out;
}

const std::string *RewriteTree::textOf(size_t Owner) const {
  auto It = llvm::lower_bound(ByOwner, std::pair<size_t, size_t>(Owner, 0));
  if (It == ByOwner.end() || It->first != Owner)
    return nullptr;
  return &Rewrites[It->second].Text;
}

const Rewrite *RewriteTree::swallower(Range Place, size_t Owner) const {
  const auto *Level = &Roots;
  while (true) {
    auto Next = llvm::partition_point(*Level, [&](const auto &N) {
      return Rewrites[N->Index].Where.end() <= Place.Offset;
    });
    if (Next == Level->end())
      return nullptr;
    const Rewrite &R = Rewrites[(*Next)->Index];
    if (R.Owner == Owner || !R.Where.contains(Place) || !R.Template)
      return nullptr;
    if (!isPlaced(*R.Template, R.Holes, Place))
      return &R;
    Level = &(*Next)->Children;
  }
}

} // namespace cuferry
