#include "ResolveNames.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

class Resolver {
public:
  Resolver(const RulePack &Pack, llvm::raw_ostream &OS) : Pack(Pack), OS(OS) {}

  void resolve(StringRef Name) {
    if (Name.starts_with("<"))
      return header(Name);
    const VocabularyEntry *E = vocabulary::findToken(Name);
    // A pack may know names that the vocabulary does not have yet.
    StringRef Library = E ? StringRef(E->Library) : StringRef();
    MentionKind Kind = E ? E->Kind : MentionKind::Function;
    StringRef Canonical = E ? StringRef(E->Name) : Name;
    NameResolution R = Pack.resolveName(Canonical, Library, Kind);
    bool Any = false;
    for (const Rule *P : Pack.patternsFor(Canonical)) {
      if (R.TheRule && P->Depth > R.TheRule->Depth)
        break;
      pattern(Name, *P);
      Any = true;
    }
    if (R.What == NameResolution::ByNaming && !Any)
      line(Name, "renamed", R.Target, R.TheNaming->Basis, R.TheNaming->Origin);
    else if (R.What == NameResolution::ByRule)
      byRule(Name, R);
    else if (!Any)
      OS << Name << "\t" << (E ? "unmapped" : "unknown") << "\t\t\t\n";
  }

private:
  void line(StringRef Name, StringRef What, StringRef Target,
            const std::optional<Evidence> &Basis, const RuleOrigin &At) {
    OS << Name << "\t" << What << "\t" << Target << "\t"
       << (Basis ? evidenceLevelName(Basis->Level) : "") << "\t" << At.Pack
       << "/" << At.File << ":" << At.Line << "\n";
  }

  static StringRef whatOf(const Rule &R) {
    switch (R.Action) {
    case RuleAction::Rename:
    case RuleAction::Regular:
      return "renamed";
    case RuleAction::Rewrite:
      return "rewritten";
    case RuleAction::Keep:
      return "kept";
    case RuleAction::Unsupported:
      return "unsupported";
    }
    return "";
  }

  void byRule(StringRef Name, const NameResolution &R) {
    line(Name, whatOf(*R.TheRule), R.Target, R.TheRule->Basis,
         R.TheRule->Origin);
  }

  void pattern(StringRef Name, const Rule &R) {
    std::string Text;
    for (const TemplatePiece &Piece : R.To)
      Text += Piece.What == TemplatePiece::Literal ? Piece.Text
              : Piece.What == TemplatePiece::Rest  ? "$" + Piece.Text + "..."
                                                   : "$" + Piece.Text;
    for (char &C : Text)
      if (C == '\n' || C == '\t')
        C = ' ';
    line(Name, whatOf(R), Text, R.Basis, R.Origin);
  }

  void header(StringRef Name) {
    const HeaderRule *H = Pack.header(Name.trim("<>"));
    if (!H) {
      OS << Name << "\tunmapped\t\t\t\n";
      return;
    }
    std::string Targets;
    for (const std::string &T : H->Targets)
      Targets += (Targets.empty() ? "<" : " <") + T + ">";
    line(Name,
         H->Unsupported ? "unsupported"
         : H->Keep      ? "kept"
                        : "renamed",
         Targets, H->Basis, H->Origin);
  }

  const RulePack &Pack;
  llvm::raw_ostream &OS;
};

} // namespace

void cuferry::resolveNames(StringRef Names, const RulePack &Pack,
                           llvm::raw_ostream &OS) {
  Resolver R(Pack, OS);
  llvm::SmallVector<StringRef> Lines;
  Names.split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef Line : Lines)
    if (StringRef Name = Line.split('\t').first.trim(); !Name.empty())
      R.resolve(Name);
}
