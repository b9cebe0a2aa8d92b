//===- MakeSyntax.cpp - Makefiles by lines --------------------------------===//

#include "MakeSyntax.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isBlank(char C) {
  return C == ' ' || C == '\t' || C == '\r' || C == '\n';
}

namespace {

class LineReader {
public:
  explicit LineReader(StringRef Text) : Text(Text) {}

  std::vector<MakeLine> run() {
    if (Text.starts_with("\xef\xbb\xbf"))
      At = 3;
    while (At < Text.size()) {
      size_t Begin = At, End = lineEnd();
      line(Begin, End);
      At = std::min(End + 1, Text.size());
    }
    return std::move(Out);
  }

private:
  /// The end of the line that begins at At, continuations included.
  size_t lineEnd() const {
    size_t End = At;
    while (true) {
      End = Text.find('\n', End);
      if (End == StringRef::npos)
        return Text.size();
      size_t Last = End;
      if (Last > At && Text[Last - 1] == '\r')
        --Last;
      size_t Slashes = 0;
      while (Last > At + Slashes && Text[Last - 1 - Slashes] == '\\')
        ++Slashes;
      if (Slashes % 2 == 0)
        return End;
      ++End;
    }
  }

  static Range range(size_t Begin, size_t End) {
    return {uint32_t(Begin), uint32_t(End - Begin)};
  }

  void add(MakeLine::Kind What, size_t Begin, size_t End) {
    MakeLine L;
    L.What = What;
    L.Text = range(Begin, End);
    Out.push_back(L);
  }

  /// Where a comment of make's begins, or \p End.
  size_t commentAt(size_t Begin, size_t End) const {
    for (size_t I = Begin; I < End; ++I)
      if (Text[I] == '#' && (I == Begin || Text[I - 1] != '\\'))
        return I;
    return End;
  }

  void line(size_t Begin, size_t End) {
    if (End > Begin && Text[End - 1] == '\r')
      --End;
    StringRef Line = Text.slice(Begin, End);
    if (Line.trim().empty())
      return;
    if (InDefine) {
      if (Line.trim().starts_with("endef"))
        InDefine = false;
      else
        add(MakeLine::Recipe, Begin, End);
      return;
    }
    if (Line.starts_with("\t") && InRule) {
      add(MakeLine::Recipe, Begin, End);
      return;
    }
    End = commentAt(Begin, End);
    Begin += Text.slice(Begin, End).find_first_not_of(" \t") == StringRef::npos
                 ? End - Begin
                 : Text.slice(Begin, End).find_first_not_of(" \t");
    if (Begin >= End)
      return;
    Line = Text.slice(Begin, End);
    StringRef First = Line.take_while(
        [](char C) { return llvm::isAlnum(C) || C == '-' || C == '_'; });
    if (llvm::is_contained({"ifeq", "ifneq", "ifdef", "ifndef", "else", "endif",
                            "include", "-include", "sinclude", "vpath",
                            "unexport", "undefine"},
                           First) ||
        Line.starts_with("-include")) {
      add(MakeLine::Directive, Begin, End);
      return;
    }
    if (First == "define") {
      InDefine = true;
      add(MakeLine::Directive, Begin, End);
      return;
    }
    // export and override stand before assignments.
    size_t Name = Begin;
    for (StringRef Word : {"export", "override", "private"}) {
      StringRef Rest = Text.slice(Name, End);
      if (Rest.starts_with(Word) && Rest.size() > Word.size() &&
          isBlank(Rest[Word.size()]))
        Name +=
            Word.size() + Rest.drop_front(Word.size()).find_first_not_of(" \t");
    }
    if (Name >= End || !assignment(Name, End)) {
      if (First == "export" || First == "override")
        add(MakeLine::Directive, Begin, End);
      else
        rule(Begin, End);
    }
  }

  /// `NAME op value`; where the text is one, whether it was taken.
  bool assignment(size_t Begin, size_t End) {
    unsigned Depth = 0;
    for (size_t I = Begin; I < End; ++I) {
      char C = Text[I];
      if (C == '$' && I + 1 < End && (Text[I + 1] == '(' || Text[I + 1] == '{'))
        ++Depth, ++I;
      else if (Depth && (C == ')' || C == '}'))
        --Depth;
      else if (Depth)
        continue;
      else if (C == '=' || (C == ':' && I + 1 < End && Text[I + 1] == '=') ||
               (C == ':' && Text.slice(I, End).starts_with("::=")) ||
               ((C == '?' || C == '+' || C == '!') && I + 1 < End &&
                Text[I + 1] == '=')) {
        size_t Last = Text.find('=', I);
        MakeLine L;
        L.What = MakeLine::Variable;
        size_t NameEnd = I;
        while (NameEnd > Begin && isBlank(Text[NameEnd - 1]))
          --NameEnd;
        if (NameEnd == Begin ||
            Text.slice(Begin, NameEnd).find_first_of(" \t") != StringRef::npos)
          return false;
        L.Name = range(Begin, NameEnd);
        L.Operator = Text.slice(I, Last + 1);
        L.Text = range(Last + 1, End);
        Out.push_back(L);
        InRule = false;
        return true;
      } else if (C == ':') {
        return false;
      }
    }
    return false;
  }

  void rule(size_t Begin, size_t End) {
    unsigned Depth = 0;
    size_t Colon = End;
    for (size_t I = Begin; I < End && Colon == End; ++I) {
      char C = Text[I];
      if (C == '$' && I + 1 < End && (Text[I + 1] == '(' || Text[I + 1] == '{'))
        ++Depth, ++I;
      else if (Depth && (C == ')' || C == '}'))
        --Depth;
      else if (!Depth && C == ':')
        Colon = I;
    }
    if (Colon == End) { // a macro's call on its own line
      add(MakeLine::Directive, Begin, End);
      return;
    }
    InRule = true;
    // target: NAME = value
    size_t After = Colon + 1;
    while (After < End && (isBlank(Text[After]) || Text[After] == ':'))
      ++After;
    size_t Before = Out.size();
    if (After < End && assignment(After, End)) {
      MakeLine L = Out.back();
      Out.resize(Before);
      add(MakeLine::Rule, Begin, Colon);
      Out.push_back(L);
      InRule = true;
      return;
    }
    // target: prerequisites ; recipe
    size_t Semicolon = Text.slice(0, End).find(';', Colon);
    if (Semicolon == StringRef::npos) {
      add(MakeLine::Rule, Begin, End);
      return;
    }
    add(MakeLine::Rule, Begin, Semicolon);
    add(MakeLine::Recipe, Semicolon + 1, End);
  }

  StringRef Text;
  size_t At = 0;
  bool InRule = false, InDefine = false;
  std::vector<MakeLine> Out;
};

/// How many commas of a call separate; all further ones are text.
size_t commasOf(StringRef Function) {
  if (llvm::is_contained({"patsubst", "subst", "foreach", "if"}, Function))
    return 2;
  if (llvm::is_contained({"filter", "filter-out", "addprefix", "addsuffix",
                          "findstring", "join", "word"},
                         Function))
    return 1;
  if (llvm::is_contained({"call", "or", "and", "wordlist"}, Function))
    return ~size_t(0);
  return 0;
}

class WordReader {
public:
  WordReader(StringRef Content, bool IsShell, std::vector<Range> &References)
      : Text(Content), IsShell(IsShell), References(References) {}

  std::vector<MakeWord> Out;

  void read(size_t Begin, size_t End, size_t Commas, unsigned Depth) {
    unsigned Group = NextGroup++;
    size_t Word = Begin;
    bool HasCall = false;
    auto Flush = [&](size_t At) {
      if (At > Word && (!HasCall || Text[Word] == '-'))
        Out.push_back({{uint32_t(Word), uint32_t(At - Word)},
                       Group,
                       InText > 0,
                       HasCall});
      HasCall = false;
      Word = At + 1;
    };
    for (size_t I = Begin; I < End; ++I) {
      char C = Text[I];
      if (C == '\\' && I + 1 < End) {
        if (Text[I + 1] == '\n' || Text[I + 1] == '\r') {
          Flush(I);
        } else {
          ++I;
        }
        continue;
      }
      if (C == '$' && I + 1 < End &&
          (Text[I + 1] == '(' || Text[I + 1] == '{')) {
        size_t Close = closing(I + 1, End);
        bool IsCall = reference(I + 2, Close, Depth);
        HasCall |= IsCall;
        I = std::min(Close, End - 1);
        continue;
      }
      bool Separates = isBlank(C) || C == '"' || C == '\'' || C == '`' ||
                       (IsShell && llvm::StringRef(";|&<>()").contains(C));
      if (C == ',' && Commas) {
        if (Commas != ~size_t(0))
          --Commas;
        Flush(I);
        Group = NextGroup++;
        continue;
      }
      if (Separates)
        Flush(I);
    }
    Flush(End);
  }

private:
  size_t closing(size_t Open, size_t End) const {
    char O = Text[Open], C = O == '(' ? ')' : '}';
    unsigned Depth = 0;
    for (size_t I = Open; I < End; ++I) {
      if (Text[I] == O)
        ++Depth;
      else if (Text[I] == C && --Depth == 0)
        return I;
    }
    return End;
  }

  /// What stands between the brackets of `$(..)`; whether it is more than a
  /// name.
  bool reference(size_t Begin, size_t End, unsigned Depth) {
    StringRef Inner = Text.slice(Begin, End);
    size_t Name = 0;
    while (Name < Inner.size() &&
           (llvm::isAlnum(Inner[Name]) ||
            StringRef("_-.@<^*?+%").contains(Inner[Name])))
      ++Name;
    if (Name == Inner.size() || Depth > 50)
      return Depth > 50;
    if (Inner[Name] == ':') {
      size_t Equal = Inner.find('=', Name);
      if (Equal == StringRef::npos)
        return true;
      References.push_back({uint32_t(Begin), uint32_t(Name)});
      read(Begin + Name + 1, Begin + Equal, 0, Depth + 1);
      read(Begin + Equal + 1, End, 0, Depth + 1);
      return true;
    }
    if (isBlank(Inner[Name])) {
      bool IsText = llvm::is_contained({"info", "warning", "error"},
                                       Inner.take_front(Name));
      InText += IsText;
      read(Begin + Name + 1, End, commasOf(Inner.take_front(Name)), Depth + 1);
      InText -= IsText;
      return true;
    }
    // $($(X)_Y), $(X$(Y)): what is inside counts.
    read(Begin, End, 0, Depth + 1);
    return true;
  }

  StringRef Text;
  bool IsShell;
  std::vector<Range> &References;
  unsigned NextGroup = 0, InText = 0;
};

} // namespace

std::vector<MakeLine> parseMake(StringRef Content) {
  return LineReader(Content).run();
}

std::vector<MakeWord> makeWords(StringRef Content, Range Text, bool IsShell,
                                std::vector<Range> &References) {
  WordReader Reader(Content, IsShell, References);
  // ifeq (a,b)
  StringRef Directive = Content.substr(Text.Offset, Text.Length).ltrim();
  if (Directive.consume_front("else"))
    Directive = Directive.ltrim();
  bool Compares =
      Directive.starts_with("ifeq") || Directive.starts_with("ifneq");
  Reader.read(Text.Offset, Text.end(), Compares ? 1 : 0, 0);
  llvm::stable_sort(Reader.Out, [](const MakeWord &A, const MakeWord &B) {
    return A.Place < B.Place;
  });
  return std::move(Reader.Out);
}

} // namespace cuferry
