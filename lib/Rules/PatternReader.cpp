//===- PatternReader.cpp - patterns and templates from text ---------------===//

#include "PatternReader.h"
#include "Balanced.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isIdentifierChar(char C) { return llvm::isAlnum(C) || C == '_'; }

static bool isIdentifier(StringRef Text) {
  return !Text.empty() && !llvm::isDigit(Text.front()) &&
         llvm::all_of(Text, isIdentifierChar);
}

bool isNameLike(StringRef Name, bool AllowGlob) {
  // What a star stands for may be a part of an identifier or a whole one.
  std::string Plain = Name.str();
  if (AllowGlob && Name.count('*') == 1)
    Plain.replace(Name.find('*'), 1, "x");
  llvm::SmallVector<StringRef> Parts;
  StringRef(Plain).split(Parts, "::");
  return llvm::all_of(Parts, isIdentifier);
}

/// The file position of \p Offset inside the value of \p N.
static Position within(const YamlNode &N, size_t Offset) {
  if (!N.ValueAt.Column)
    return N.At;
  return {N.ValueAt.Line, unsigned(N.ValueAt.Column + Offset)};
}

namespace {

class PatternParser {
public:
  PatternParser(const YamlNode &N, Problems &P)
      : N(N), P(P), Text(StringRef(N.Value).rtrim()) {}

  std::optional<Pattern> parse(Pattern::Kind What) {
    Pattern Out;
    Out.What = What;
    bool Good = What == Pattern::Launch  ? parseLaunch(Out)
                : What == Pattern::Field ? parseField(Out)
                                         : parseCall(Out);
    if (!Good)
      return std::nullopt;
    return Out;
  }

private:
  bool fail(size_t Offset, const llvm::Twine &Message) {
    P.error(within(N, Offset), Message);
    return false;
  }

  void skipBlanks() {
    while (Pos < Text.size() && llvm::isSpace(Text[Pos]))
      ++Pos;
  }

  StringRef identifier() {
    size_t Begin = Pos;
    while (Pos < Text.size() && isIdentifierChar(Text[Pos]))
      ++Pos;
    StringRef Out = Text.slice(Begin, Pos);
    if (!isIdentifier(Out))
      return "";
    return Out;
  }

  bool qualifiedName(std::string &Out) {
    size_t Begin = Pos;
    do {
      if (identifier().empty())
        return fail(Pos, "expected a name");
    } while (consume("::"));
    Out = Text.slice(Begin, Pos).str();
    return true;
  }

  bool consume(StringRef Token) {
    if (!Text.drop_front(Pos).starts_with(Token))
      return false;
    Pos += Token.size();
    return true;
  }

  bool baseHole(std::string &Out) {
    skipBlanks();
    if (!consume("$"))
      return fail(Pos, "expected a hole such as '$kernel'");
    StringRef Name = identifier();
    if (Name.empty())
      return fail(Pos, "expected a hole's name after '$'");
    Holes.push_back(Name);
    Out = Name.str();
    return true;
  }

  bool argumentsInParentheses(std::vector<PatternArg> &Out) {
    skipBlanks();
    if (Pos >= Text.size() || Text[Pos] != '(')
      return fail(Pos, "expected '('");
    auto End = skipBrackets(Text, Pos);
    if (!End)
      return fail(Pos, "brackets or quotes do not balance");
    if (!arguments(Text.slice(Pos + 1, *End - 1), Pos + 1, Out))
      return false;
    Pos = *End;
    return true;
  }

  bool arguments(StringRef Inner, size_t Base, std::vector<PatternArg> &Out) {
    auto Pieces = splitAtCommas(Inner, Base);
    if (!Pieces)
      return fail(Base, "brackets or quotes do not balance");
    for (const Piece &Arg : *Pieces) {
      if (!Out.empty() && Out.back().What == PatternArg::Rest)
        return fail(Arg.Offset,
                    "nothing may follow '$" + Out.back().Name + "...'");
      bool MustHaveDefault = !Out.empty() && Out.back().Default.has_value();
      if (!argument(Arg, Out.emplace_back()))
        return false;
      if (MustHaveDefault && Out.back().What != PatternArg::Rest &&
          !Out.back().Default)
        return fail(Arg.Offset,
                    "arguments after one with a default need one, too");
    }
    return true;
  }

  bool argument(const Piece &Arg, PatternArg &Out) {
    if (Arg.Text.empty())
      return fail(Arg.Offset, "an argument is missing");
    if (Arg.Text.front() != '$') {
      if (Arg.Text.contains('$'))
        return fail(Arg.Offset + Arg.Text.find('$'),
                    "a hole must be the whole argument");
      Out.What = PatternArg::Literal;
      Out.Name = Arg.Text.str();
      return true;
    }
    StringRef Rest = Arg.Text.drop_front();
    StringRef Name = Rest.take_while(isIdentifierChar);
    if (!isIdentifier(Name))
      return fail(Arg.Offset + 1, "expected a hole's name after '$'");
    if (llvm::is_contained(Holes, Name))
      return fail(Arg.Offset, "hole '$" + Name + "' is given twice");
    Holes.push_back(Name);
    Out.Name = Name.str();
    Rest = Rest.drop_front(Name.size()).ltrim();
    if (Rest.empty())
      return true;
    if (Rest == "...") {
      Out.What = PatternArg::Rest;
      return true;
    }
    if (!Rest.consume_front("=") || Rest.trim().empty() || Rest.contains('$'))
      return fail(Arg.Offset + 1 + Name.size(),
                  "expected '...' or '= default' after '$" + Name + "'");
    Out.Default = Rest.trim().str();
    return true;
  }

  bool atEnd(StringRef After) {
    skipBlanks();
    if (Pos == Text.size())
      return true;
    return fail(Pos,
                "unexpected '" + Text.drop_front(Pos) + "' after " + After);
  }

  bool parseCall(Pattern &Out) {
    skipBlanks();
    if (!qualifiedName(Out.Name) || !argumentsInParentheses(Out.Args))
      return false;
    skipBlanks();
    if (Out.What == Pattern::Statement && !consume(";"))
      return fail(Pos, "a statement ends with ';'");
    if (Out.What == Pattern::Call && Text.drop_front(Pos) == ";")
      return fail(Pos, "a call has no ';'; use 'statement' to match a whole "
                       "statement");
    return atEnd("the call");
  }

  bool parseLaunch(Pattern &Out) {
    Out.Name = "launch";
    if (!baseHole(Out.BaseHole))
      return false;
    skipBlanks();
    if (!consume("<<<"))
      return fail(Pos, "expected '<<<'");
    size_t End = Text.find(">>>", Pos);
    if (End == StringRef::npos)
      return fail(Pos, "'<<<' without '>>>'");
    if (!arguments(Text.slice(Pos, End), Pos, Out.Config))
      return false;
    if (Out.Config.size() < 2)
      return fail(Pos, "a launch has at least a grid and a block");
    Pos = End + 3;
    return argumentsInParentheses(Out.Args) && atEnd("the launch");
  }

  bool parseField(Pattern &Out) {
    if (!baseHole(Out.BaseHole))
      return false;
    if (!consume("."))
      return fail(Pos, "expected '.' and the field's canonical name");
    size_t Begin = Pos;
    if (!qualifiedName(Out.Name))
      return false;
    if (!StringRef(Out.Name).contains("::"))
      return fail(Begin, "a field is given with its structure: "
                         "'$obj.cudaDeviceProp::clockRate'");
    return atEnd("the field");
  }

  const YamlNode &N;
  Problems &P;
  StringRef Text;
  size_t Pos = 0;
  llvm::SmallVector<StringRef> Holes;
};

} // namespace

std::optional<Pattern> readPattern(Pattern::Kind What, const YamlNode &N,
                                   Problems &P) {
  if (N.What != YamlNode::Scalar) {
    P.error(N.At, "a pattern must be a text");
    return std::nullopt;
  }
  return PatternParser(N, P).parse(What);
}

const PatternArg *findHole(const Pattern &Match, StringRef Name) {
  for (const auto *List : {&Match.Config, &Match.Args})
    for (const PatternArg &Arg : *List)
      if (Arg.What != PatternArg::Literal && Arg.Name == Name)
        return &Arg;
  return nullptr;
}

static std::string knownHoles(const Pattern &Match) {
  std::string Out;
  auto Add = [&](StringRef Name) {
    Out += (Out.empty() ? "$" : ", $") + Name.str();
  };
  if (!Match.BaseHole.empty())
    Add(Match.BaseHole);
  for (const auto *List : {&Match.Config, &Match.Args})
    for (const PatternArg &Arg : *List)
      if (Arg.What != PatternArg::Literal)
        Add(Arg.Name);
  return Out.empty() ? "the pattern has no holes" : "the pattern has " + Out;
}

std::optional<std::vector<TemplatePiece>>
readTemplate(const YamlNode &N, const Pattern &Match,
             llvm::ArrayRef<std::string> Fresh, Problems &P) {
  if (N.What != YamlNode::Scalar) {
    P.error(N.At, "a template must be a text");
    return std::nullopt;
  }
  std::vector<TemplatePiece> Out;
  std::string Literal;
  auto Flush = [&] {
    if (!Literal.empty())
      Out.push_back({TemplatePiece::Literal, std::move(Literal)});
    Literal.clear();
  };
  bool Good = true;
  // A block scalar ends with a line break that is not meant.
  StringRef Text = StringRef(N.Value).rtrim("\n");
  for (size_t I = 0; I < Text.size();) {
    if (Text[I] != '$') {
      Literal += Text[I++];
      continue;
    }
    if (Text.drop_front(I).starts_with("$$")) {
      Literal += '$';
      I += 2;
      continue;
    }
    StringRef Name = Text.drop_front(I + 1).take_while(isIdentifierChar);
    const PatternArg *Hole = findHole(Match, Name);
    if (!isIdentifier(Name)) {
      P.error(within(N, I), "expected a hole's name after '$'; a dollar is "
                            "written '$$'");
      Good = false;
    } else if (!Hole && Name != Match.BaseHole &&
               !llvm::is_contained(Fresh, Name)) {
      P.error(within(N, I),
              "unknown hole '$" + Name + "'; " + knownHoles(Match));
      Good = false;
    }
    Flush();
    bool IsRest = Hole && Hole->What == PatternArg::Rest;
    size_t End = I + 1 + Name.size();
    bool HasDots = Text.drop_front(End).starts_with("...");
    if (Hole && IsRest != HasDots) {
      P.error(within(N, I), IsRest ? "'$" + Name +
                                         "' takes several arguments; "
                                         "write '$" +
                                         Name + "...'"
                                   : "'$" + Name +
                                         "' takes one argument; "
                                         "write it without '...'");
      Good = false;
    }
    Out.push_back(
        {IsRest ? TemplatePiece::Rest : TemplatePiece::Hole, Name.str()});
    I = HasDots ? End + 3 : End;
  }
  Flush();
  if (!Good)
    return std::nullopt;
  return Out;
}

} // namespace cuferry
