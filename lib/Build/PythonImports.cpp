//===- PythonImports.cpp - what a Python file imports ---------------------===//

#include "PythonImports.h"

namespace cuferry {

using llvm::StringRef;

namespace {

class Reader {
public:
  Reader(StringRef Content, const std::vector<PythonToken> &Tokens)
      : Content(Content), Tokens(Tokens) {}

  std::vector<ImportStatement> run() {
    bool AtStart = true;
    for (At = 0; At < Tokens.size();) {
      const PythonToken &T = Tokens[At];
      if (AtStart && T.What == PythonToken::Name &&
          (text(At) == "from" || text(At) == "import")) {
        statement();
        continue;
      }
      AtStart = T.What == PythonToken::Newline ||
                (T.What == PythonToken::Operator &&
                 (text(At) == ":" || text(At) == ";"));
      ++At;
    }
    return std::move(Out);
  }

private:
  StringRef text(size_t I) const {
    if (I >= Tokens.size())
      return "";
    return Content.substr(Tokens[I].Whole.Offset, Tokens[I].Whole.Length);
  }
  bool ends(size_t I) const {
    return I >= Tokens.size() || Tokens[I].What == PythonToken::Newline ||
           text(I) == ";";
  }

  /// `a.b.c`, as one text.
  std::string dotted() {
    std::string Name;
    while (!ends(At) &&
           (Tokens[At].What == PythonToken::Name || text(At) == ".") &&
           text(At) != "import" && text(At) != "as")
      Name += text(At++).str();
    return Name;
  }

  void alias(ImportedName &N) {
    if (text(At) != "as" || ends(At + 1))
      return;
    ++At;
    N.Local = text(At++).str();
    N.HasAlias = true;
  }

  void statement() {
    ImportStatement S;
    S.First = At;
    std::string Module;
    S.IsFrom = text(At++) == "from";
    if (S.IsFrom) {
      size_t Begin = At;
      Module = dotted();
      if (At > Begin)
        S.Module = {Tokens[Begin].Whole.Offset,
                    Tokens[At - 1].Whole.end() - Tokens[Begin].Whole.Offset};
      if (text(At) != "import")
        return;
      ++At;
    }
    while (!ends(At)) {
      if (Tokens[At].What != PythonToken::Name) {
        ++At;
        continue;
      }
      ImportedName N;
      N.Token = At;
      std::string Name = dotted();
      N.Qualified = S.IsFrom ? Module + "." + Name : Name;
      // `import a.b` binds a.
      N.Local = S.IsFrom ? Name : StringRef(Name).split('.').first.str();
      if (!S.IsFrom && Name != N.Local)
        N.Qualified = N.Local;
      std::string Full = Name;
      alias(N);
      if (!S.IsFrom && N.HasAlias)
        N.Qualified = Full;
      S.Names.push_back(std::move(N));
    }
    S.Last = At ? At - 1 : 0;
    Out.push_back(std::move(S));
  }

  StringRef Content;
  const std::vector<PythonToken> &Tokens;
  size_t At = 0;
  std::vector<ImportStatement> Out;
};

} // namespace

std::vector<ImportStatement> importsOf(StringRef Content,
                                       const std::vector<PythonToken> &Tokens) {
  return Reader(Content, Tokens).run();
}

} // namespace cuferry
