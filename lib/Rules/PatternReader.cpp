//===- PatternReader.cpp - patterns and templates from text ---------------===//

#include "PatternReader.h"
#include "Balanced.h"
#include "cuferry/NameChars.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isIdentifier(StringRef Text) {
  return !Text.empty() && !llvm::isDigit(Text.front()) &&
         llvm::all_of(Text, isNameChar);
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
  template <typename... Ts>
  bool fail(size_t Offset, const char *En, const char *Zh, const Ts &...Parts) {
    P.error(within(N, Offset), En, Zh, Parts...);
    return false;
  }

  void skipBlanks() {
    while (Pos < Text.size() && llvm::isSpace(Text[Pos]))
      ++Pos;
  }

  StringRef identifier() {
    size_t Begin = Pos;
    while (Pos < Text.size() && isNameChar(Text[Pos]))
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
        return fail(Pos, "expected a name", "应为名称");
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
      return fail(Pos, "expected a hole such as '$kernel'",
                  "应为占位符，例如“$kernel”");
    StringRef Name = identifier();
    if (Name.empty())
      return fail(Pos, "expected a hole's name after '$'",
                  "“$”之后应为占位符名");
    Holes.push_back(Name);
    Out = Name.str();
    return true;
  }

  bool argumentsInParentheses(std::vector<PatternArg> &Out) {
    skipBlanks();
    if (Pos >= Text.size() || Text[Pos] != '(')
      return fail(Pos, "expected '('", "应为“(”");
    auto End = skipBrackets(Text, Pos);
    if (!End)
      return fail(Pos, "brackets or quotes do not balance", "括号或引号不配对");
    if (!arguments(Text.slice(Pos + 1, *End - 1), Pos + 1, Out))
      return false;
    Pos = *End;
    return true;
  }

  bool arguments(StringRef Inner, size_t Base, std::vector<PatternArg> &Out) {
    auto Pieces = splitAtCommas(Inner, Base);
    if (!Pieces)
      return fail(Base, "brackets or quotes do not balance",
                  "括号或引号不配对");
    for (const Piece &Arg : *Pieces) {
      if (!Out.empty() && Out.back().What == PatternArg::Rest)
        return fail(Arg.Offset, "nothing may follow '${0}...'",
                    "“${0}...”之后不能再有内容", Out.back().Name);
      bool MustHaveDefault = !Out.empty() && Out.back().Default.has_value();
      if (!argument(Arg, Out.emplace_back()))
        return false;
      if (MustHaveDefault && Out.back().What != PatternArg::Rest &&
          !Out.back().Default)
        return fail(Arg.Offset,
                    "arguments after one with a default need one, too",
                    "有默认值的参数之后的参数也须有默认值");
    }
    return true;
  }

  bool argument(const Piece &Arg, PatternArg &Out) {
    if (Arg.Text.empty())
      return fail(Arg.Offset, "an argument is missing", "缺少一个参数");
    if (Arg.Text.front() != '$') {
      if (Arg.Text.contains('$'))
        return fail(Arg.Offset + Arg.Text.find('$'),
                    "a hole must be the whole argument",
                    "占位符必须是整个参数");
      Out.What = PatternArg::Literal;
      Out.Name = Arg.Text.str();
      return true;
    }
    StringRef Rest = Arg.Text.drop_front();
    StringRef Name = Rest.take_while(isNameChar);
    if (!isIdentifier(Name))
      return fail(Arg.Offset + 1, "expected a hole's name after '$'",
                  "“$”之后应为占位符名");
    if (llvm::is_contained(Holes, Name))
      return fail(Arg.Offset, "hole '${0}' is given twice",
                  "占位符“${0}”出现了两次", Name);
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
                  "expected '...' or '= default' after '${0}'",
                  "“${0}”之后应为“...”或“= 默认值”", Name);
    Out.Default = Rest.trim().str();
    return true;
  }

  bool atEnd(const Text &After) {
    skipBlanks();
    if (Pos == Text.size())
      return true;
    return fail(Pos, "unexpected '{0}' after {1}", "{1}之后有多余的“{0}”",
                Text.drop_front(Pos), After);
  }

  bool parseCall(Pattern &Out) {
    skipBlanks();
    if (!qualifiedName(Out.Name) || !argumentsInParentheses(Out.Args))
      return false;
    skipBlanks();
    if (Out.What == Pattern::Statement && !consume(";"))
      return fail(Pos, "a statement ends with ';'", "语句须以“;”结尾");
    if (Out.What == Pattern::Call && Text.drop_front(Pos) == ";")
      return fail(
          Pos, "a call has no ';'; use 'statement' to match a whole statement",
          "调用没有“;”；要匹配整条语句请用“statement”");
    return atEnd({"the call", "调用"});
  }

  bool parseLaunch(Pattern &Out) {
    Out.Name = "launch";
    if (!baseHole(Out.BaseHole))
      return false;
    skipBlanks();
    if (!consume("<<<"))
      return fail(Pos, "expected '<<<'", "应为“<<<”");
    size_t End = Text.find(">>>", Pos);
    if (End == StringRef::npos)
      return fail(Pos, "'<<<' without '>>>'", "“<<<”没有对应的“>>>”");
    if (!arguments(Text.slice(Pos, End), Pos, Out.Config))
      return false;
    if (Out.Config.size() < 2)
      return fail(Pos, "a launch has at least a grid and a block",
                  "启动至少要有网格和线程块");
    Pos = End + 3;
    return argumentsInParentheses(Out.Args) && atEnd({"the launch", "启动"});
  }

  bool parseField(Pattern &Out) {
    if (!baseHole(Out.BaseHole))
      return false;
    if (!consume("."))
      return fail(Pos, "expected '.' and the field's canonical name",
                  "应为“.”和字段的规范名");
    size_t Begin = Pos;
    if (!qualifiedName(Out.Name))
      return false;
    if (!StringRef(Out.Name).contains("::"))
      return fail(Begin,
                  "a field is given with its structure: "
                  "'$obj.cudaDeviceProp::clockRate'",
                  "字段须连同其结构体给出：“$obj.cudaDeviceProp::clockRate”");
    return atEnd({"the field", "字段"});
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
    P.error(N.At, "a pattern must be a text", "模式必须是文本");
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

static Text knownHoles(const Pattern &Match) {
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
  if (Out.empty())
    return {"the pattern has no holes", "该模式没有占位符"};
  return {"the pattern has " + Out, "该模式有 " + Out};
}

bool checkBalance(const YamlNode &N, StringRef Code, Problems &P) {
  bool Good = isBalanced(Code);
  if (!Good)
    P.error(N.At, "brackets or quotes do not balance", "括号或引号不配对");
  return Good;
}

std::optional<std::vector<TemplatePiece>>
readTemplate(const YamlNode &N, const Pattern &Match,
             llvm::ArrayRef<std::string> Fresh, Problems &P) {
  if (N.What != YamlNode::Scalar) {
    P.error(N.At, "a template must be a text", "模板必须是文本");
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
    StringRef Name = Text.drop_front(I + 1).take_while(isNameChar);
    const PatternArg *Hole = findHole(Match, Name);
    if (!isIdentifier(Name)) {
      P.error(within(N, I),
              "expected a hole's name after '$'; a dollar is written '$$'",
              "“$”之后应为占位符名；美元符号写作“$$”");
      Good = false;
    } else if (!Hole && Name != Match.BaseHole &&
               !llvm::is_contained(Fresh, Name)) {
      P.error(within(N, I), "unknown hole '${0}'; {1}",
              "未知的占位符“${0}”；{1}", Name, knownHoles(Match));
      Good = false;
    }
    Flush();
    bool IsRest = Hole && Hole->What == PatternArg::Rest;
    size_t End = I + 1 + Name.size();
    bool HasDots = Text.drop_front(End).starts_with("...");
    if (Hole && IsRest != HasDots) {
      P.error(within(N, I),
              IsRest
                  ? textOf("'${0}' takes several arguments; write '${0}...'",
                           "“${0}”匹配多个参数，请写作“${0}...”", Name)
                  : textOf("'${0}' takes one argument; write it without '...'",
                           "“${0}”只匹配一个参数，请去掉“...”", Name));
      Good = false;
    }
    Out.push_back(
        {IsRest ? TemplatePiece::Rest : TemplatePiece::Hole, Name.str()});
    I = HasDots ? End + 3 : End;
  }
  Flush();
  std::string Filled;
  for (const TemplatePiece &Piece : Out)
    Filled += Piece.What == TemplatePiece::Literal ? Piece.Text : "x";
  Good &= checkBalance(N, Filled, P);
  if (!Good)
    return std::nullopt;
  return Out;
}

} // namespace cuferry
