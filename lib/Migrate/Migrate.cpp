//===- Migrate.cpp - a source model under a rule pack ---------------------===//
//
// For each file: decide every mention by itself, take back what stands inside
// a call that stays, nest and render the rewrites, then say what became of
// each mention.
//
//===----------------------------------------------------------------------===//

#include "cuferry/Migrate.h"
#include "CaseLabels.h"
#include "Conditions.h"
#include "Decide.h"
#include "Diag.h"
#include "Dossiers.h"
#include "FileNames.h"
#include "Fingerprint.h"
#include "Includes.h"
#include "Messages.h"
#include "OwnBranches.h"
#include "Rewrite.h"
#include "StartCode.h"
#include "cuferry/Recovery.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <tuple>

namespace cuferry {

using llvm::StringRef;

namespace {

/// Output paths by input path.
using PathMap = llvm::StringMap<std::string>;

/// What all files of a run share.
struct RunContext {
  const RulePack &Pack;
  const MigrateOptions &Options;
  const PathMap &Outputs;
  bool HasMain; ///< some file of the model defines main
};

class FileMigrator {
public:
  FileMigrator(const SourceFile &File, const RunContext &Run)
      : File(File), Pack(Run.Pack), Options(Run.Options), Outputs(Run.Outputs),
        HasMain(Run.HasMain), Text(File.Content), Tree(Text),
        Names(File.Content) {}

  /// Appends to \p ProgramStart what rules want at the beginning of main.
  FileMigration migrate(std::vector<std::string> &ProgramStart) {
    for (const Mention &M : File.Mentions)
      Decisions.push_back(decide(M, File, Pack, Options));
    refuseUnplaceable();
    keepTellingApart(File, Text, Decisions);
    leaveOwnBranches(File, Text, Pack, Decisions);
    freezeCalls();
    reviewEqualLabels(File, Text, Decisions);
    reviewCSource();
    plantRewrites();
    plantProjectIncludes();
    for (size_t Owner : Tree.build())
      if (Owner < Decisions.size())
        leaveWithCall(Decisions[Owner]);
    Out.Path = File.Path;
    Out.Edits = Tree.edits();
    placeStartCode(ProgramStart);
    report();
    Out.Dossiers = dossiersFor(File, Pack);
    adviseByDossier(Out.Dossiers, Out.Findings);
    addMissingIncludes();
    return std::move(Out);
  }

private:
  static void leaveWithCall(Decision &D) {
    D.What = Decision::Leave;
    D.Id = diag::LeftWithCall;
    D.Result = Outcome::Unsupported;
    D.IsUnconfirmed = false;
  }

  /// A rule that wants code at the beginning of the function around has no
  /// place for it in a macro or outside functions.
  void refuseUnplaceable() {
    for (auto [M, D] : llvm::zip(File.Mentions, Decisions))
      if (D.What == Decision::Fill && !D.TheRule->AtFunctionStart.empty() &&
          !functionAround(File, M.Place.Offset)) {
        D = Decision();
        D.Id = diag::NoPatternFits;
      }
  }

  /// What a rule writes is C++ when it names a scope, or a helper of the
  /// pack's.
  static bool isCxx(const Decision &D) {
    if (D.What == Decision::Replace && StringRef(D.NewText).contains("::"))
      return true;
    if (D.What == Decision::Leave || !D.TheRule)
      return false;
    return llvm::any_of(D.TheRule->To,
                        [](const TemplatePiece &Piece) {
                          return Piece.What == TemplatePiece::Literal &&
                                 StringRef(Piece.Text).contains("::");
                        }) ||
           llvm::any_of(D.TheRule->AddIncludes, [](const std::string &Header) {
             return StringRef(Header).starts_with("<cuferry/");
           });
  }

  /// The first place of a C source where the result is C++ says so.
  void reviewCSource() {
    if (!StringRef(File.Path).ends_with(".c") || File.HasImplicitRuntime)
      return;
    auto First = llvm::find_if(Decisions, isCxx);
    if (First == Decisions.end())
      return;
    First->Id = diag::SourceBecomesCxx;
    First->Result = Outcome::Review;
  }

  void placeStartCode(std::vector<std::string> &ProgramStart) {
    std::map<uint32_t, std::pair<Range, std::vector<std::string>>> ByBody;
    for (auto [Index, D] : llvm::enumerate(Decisions)) {
      bool Applies = D.What != Decision::Leave || D.Result == Outcome::Kept;
      if (!D.TheRule || !Applies)
        continue;
      if (const std::string &Code = D.TheRule->AtProgramStart; !Code.empty()) {
        if (!llvm::is_contained(ProgramStart, Code))
          ProgramStart.push_back(Code);
        if (!HasMain) {
          D.Id = diag::StartNotPlaced;
          D.Result = Outcome::Review;
        }
      }
      if (D.What != Decision::Fill || D.TheRule->AtFunctionStart.empty())
        continue;
      const FunctionDefinition *F =
          functionAround(File, File.Mentions[Index].Place.Offset);
      auto &[Body, Lines] = ByBody[F->Body.Offset];
      Body = F->Body;
      std::string Code;
      for (const TemplatePiece &Piece : D.TheRule->AtFunctionStart)
        Code += Piece.What == TemplatePiece::Literal
                    ? Piece.Text
                    : llvm::find_if(D.Holes, [&](const Binding &B) {
                        return B.Hole == Piece.Text;
                      })->Default;
      if (!llvm::is_contained(Lines, Code))
        Lines.push_back(std::move(Code));
    }
    for (auto &[Offset, Start] : ByBody)
      addAtStart(Start.first, Start.second, Text, Out.Edits);
  }

  /// Whether the call of \p M must stay whole, given what was decided for it.
  static bool freezes(const Mention &M, const Decision &D) {
    // An unknown name is most likely the user's own (cudaCheck(..) from a
    // header that was not found): nothing speaks against migrating its
    // arguments.
    return M.CallIndex >= 0 && M.Kind != MentionKind::Launch &&
           D.What == Decision::Leave && D.Id != diag::UnknownName &&
           (D.Result == Outcome::Unsupported || D.Result == Outcome::Unmapped);
  }

  /// Whether \p M is a value or type that the ecosystem lacks: a call that it
  /// is an argument of cannot be said there.
  static bool isMissingArgument(const Mention &M, const Decision &D) {
    return M.CallIndex < 0 && D.What == Decision::Leave &&
           D.Result == Outcome::Unsupported &&
           (M.Kind == MentionKind::Enumerator || M.Kind == MentionKind::Macro ||
            M.Kind == MentionKind::Variable || M.Kind == MentionKind::Type);
  }

  /// The innermost call of a mention that has \p Place among its arguments, not
  /// inside a lambda's body there; null when there is none.
  const Mention *callAround(Range Place) const {
    const Mention *Best = nullptr;
    for (const Mention &M : File.Mentions) {
      if (M.Place.Offset > Place.Offset)
        break;
      if (M.CallIndex < 0 || M.Kind == MentionKind::Launch)
        continue;
      const Call &C = File.Calls[M.CallIndex];
      if (!C.Whole.contains(Place))
        continue;
      for (const Argument &A : C.Args)
        if (A.Text.contains(Place) &&
            !Text.slice({A.Text.Offset, Place.Offset - A.Text.Offset})
                 .contains('{'))
          Best = &M;
    }
    return Best;
  }

  /// Whether the call that was decided so is rewritten with \p Place in it.
  static bool keepsArgument(const Decision &Callee, Range Place) {
    if (Callee.What != Decision::Fill)
      return Callee.What != Decision::Leave;
    return isPlaced(*Callee.TheRule, Callee.Holes, Place);
  }

  /// Nothing inside a call that stays is edited: half a migrated call is worse
  /// than none.
  void freezeCalls() {
    std::vector<Range> Frozen;
    for (auto [M, D] : llvm::zip(File.Mentions, Decisions)) {
      if (freezes(M, D))
        Frozen.push_back(File.Calls[M.CallIndex].Whole);
      else if (isMissingArgument(M, D))
        if (const Mention *Callee = callAround(M.Place);
            Callee &&
            keepsArgument(Decisions[Callee - File.Mentions.data()], M.Place))
          Frozen.push_back(File.Calls[Callee->CallIndex].Whole);
    }
    if (Frozen.empty())
      return;
    llvm::sort(Frozen);
    std::vector<Range> Merged;
    for (Range R : Frozen)
      if (!Merged.empty() && R.Offset < Merged.back().end())
        Merged.back().Length =
            std::max(Merged.back().end(), R.end()) - Merged.back().Offset;
      else
        Merged.push_back(R);
    for (auto [M, D] : llvm::zip(File.Mentions, Decisions)) {
      if (D.What == Decision::Leave)
        continue;
      auto After = llvm::partition_point(
          Merged, [&](Range R) { return R.Offset <= M.Place.Offset; });
      if (After != Merged.begin() && std::prev(After)->contains(M.Place))
        leaveWithCall(D);
    }
  }

  void plantRewrites() {
    for (size_t I = 0; I != Decisions.size(); ++I) {
      const Mention &M = File.Mentions[I];
      Decision &D = Decisions[I];
      switch (D.What) {
      case Decision::Leave:
        break;
      case Decision::Replace:
        if (D.TheRule && D.TheRule->DropTag)
          plantUntagged(M.Place, D.NewText, I);
        else
          plant(M.Place, D.NewText, I);
        break;
      case Decision::Fill: {
        for (const std::string &Wish : D.TheRule->Fresh)
          D.Holes.push_back({Wish, std::nullopt, Names.next(Wish), nullptr});
        Rewrite R = makeFill(*D.TheRule, D.Holes, M, File, Text);
        R.Owner = I;
        Tree.add(std::move(R));
        break;
      }
      case Decision::Header:
        dropRepeated(M, D);
        if (auto E = headerEdit(M, D.Headers, Text)) {
          plant(E->Where, E->NewText, I);
        } else {
          // In __has_include no header can be dropped; that the old one is
          // not there is then the right answer. A name given by a macro cannot
          // be replaced at all.
          bool IsDropped = D.Headers.empty();
          D.What = Decision::Leave;
          D.Id = IsDropped ? diag::HeaderKept : diag::HeaderUnmapped;
          D.Result = IsDropped ? Outcome::Kept : Outcome::Unmapped;
        }
        break;
      }
    }
  }

  /// Several of CUDA's headers may be one of the ecosystem's: it is included
  /// once in a branch.
  void dropRepeated(const Mention &M, Decision &D) {
    auto IsThere = [&](const std::string &Header) {
      return llvm::any_of(Included[Header], [&](const Mention *Earlier) {
        return Earlier->Name != M.Name &&
               areTogether(Text, Earlier->Place.Offset, M.Place.Offset);
      });
    };
    if (D.Headers.empty())
      return;
    if (D.Result == Outcome::Migrated && llvm::all_of(D.Headers, IsThere)) {
      D.Headers.clear();
      D.Id = diag::HeaderRemoved;
    }
    for (const std::string &H : D.Headers)
      Included[H].push_back(&M);
  }

  /// \p Name with the `struct`, `enum` or `union` before it, if there is one.
  Range withTag(Range Name) const {
    StringRef Before = Text.content().take_front(Name.Offset);
    StringRef Word = Before.rtrim(" \t");
    for (StringRef Tag : {"struct", "enum", "union"})
      if (Word.size() < Before.size() && Word.ends_with(Tag)) {
        StringRef Rest = Word.drop_back(Tag.size());
        if (!Rest.empty() && (llvm::isAlnum(Rest.back()) || Rest.back() == '_'))
          continue;
        return {uint32_t(Rest.size()), Name.end() - uint32_t(Rest.size())};
      }
    return Name;
  }

  /// The new name is that of no struct or enumeration: `enum NAME`, `::NAME`
  /// and `NAME::enumerator` lose what such a name cannot have.
  void plantUntagged(Range Name, std::string NewText, size_t Owner) {
    Range Where = withTag(Name);
    StringRef Before = Text.content().take_front(Where.Offset).rtrim(" \t");
    if (Before.consume_back("::") &&
        (Before.empty() || !(llvm::isAlnum(Before.back()) ||
                             StringRef("_>)").contains(Before.back()))))
      Where = {uint32_t(Before.size()), Where.end() - uint32_t(Before.size())};
    StringRef After = Text.content().drop_front(Where.end());
    if (StringRef Rest = After.ltrim(" \t"); Rest.consume_front("::")) {
      Where.Length += After.size() - Rest.size();
      NewText.clear();
    }
    plant(Where, std::move(NewText), Owner);
  }

  void plant(Range Where, std::string NewText, size_t Owner) {
    Rewrite R;
    R.Where = Where;
    R.Owner = Owner;
    R.Before = std::move(NewText);
    Tree.add(std::move(R));
  }

  /// An #include of a project file whose name changes or should have changed.
  struct FollowedInclude {
    const ProjectInclude *Include;
    std::string NewName; ///< as it is to be written
    bool IsRenamed;
  };

  void plantProjectIncludes() {
    for (const ProjectInclude &I : File.Includes) {
      auto Output = Outputs.find(I.Target);
      if (Output == Outputs.end())
        continue;
      std::string Wanted = outputPath(I.Target, Pack);
      bool IsRenamed = Output->second == Wanted;
      size_t Name = I.Target.rfind('/') + 1;
      StringRef OldName = StringRef(I.Target).drop_front(Name);
      if (Wanted == I.Target || !StringRef(I.Written).ends_with(OldName))
        continue;
      std::string NewName = (StringRef(I.Written).drop_back(OldName.size()) +
                             StringRef(Wanted).drop_front(Name))
                                .str();
      Followed.push_back({&I, NewName, IsRenamed});
      if (IsRenamed)
        plant(I.Spelled, NewName, Decisions.size() + Followed.size());
    }
  }

  /// A mention inside somebody else's rewrite that has no use for it.
  void swallow(const Mention &M, Decision &D) {
    if (D.Result == Outcome::NotCuda || M.Kind == MentionKind::Feature)
      return;
    size_t Index = &M - File.Mentions.data();
    if (const Rewrite *Around = Tree.swallower(M.Place, Index)) {
      D = Decision();
      D.Id = diag::PartOfRewrite;
      D.Result = Outcome::Migrated;
      D.TheRule = Around->Template;
      D.NewText = Around->Text;
      D.What = Decision::Fill;
    }
  }

  void report() {
    Fingerprints Prints(File.Path, Text);
    for (auto [Index, D] : llvm::enumerate(Decisions)) {
      const Mention &M = File.Mentions[Index];
      swallow(M, D);
      Finding F;
      F.Id = D.Id;
      F.Result = D.Result;
      F.What = M;
      F.Fingerprint = Prints.next(M);
      if (D.Id == diag::PartOfRewrite)
        F.Replacement = D.NewText;
      else if (const std::string *NewText = Tree.textOf(Index))
        F.Replacement = *NewText;
      setOrigin(F, D);
      describe(F, D, Pack);
      Out.Findings.push_back(std::move(F));
    }
    for (const FollowedInclude &I : Followed) {
      Finding F;
      F.What = mentionOf(*I.Include);
      F.Fingerprint = Prints.next(F.What);
      F.Id = I.IsRenamed ? diag::IncludeFollowsRename : diag::FileNameTaken;
      F.Result = I.IsRenamed ? Outcome::Migrated : Outcome::Kept;
      if (I.IsRenamed)
        F.Replacement = I.NewName;
      F.Message =
          includeMessage(I.IsRenamed, I.NewName, hidesHeader(I.NewName, Pack));
      Out.Findings.push_back(std::move(F));
    }
    llvm::sort(Out.Findings, [](const Finding &A, const Finding &B) {
      return std::tie(A.What.Place.Offset, A.What.Name, A.Fingerprint) <
             std::tie(B.What.Place.Offset, B.What.Name, B.Fingerprint);
    });
  }

  static void setOrigin(Finding &F, const Decision &D) {
    if (D.Id == diag::LeftWithCall)
      return;
    auto From = [&](const auto *Basis) {
      F.Rule = Basis->Origin;
      F.Because = Basis->Basis;
    };
    if (D.TheRule)
      From(D.TheRule);
    else if (D.TheNaming)
      From(D.TheNaming);
    else if (D.TheHeader)
      From(D.TheHeader);
    else if (D.TheFeature)
      From(D.TheFeature);
    // A scheme of names tells of targets; that there is none, it cannot tell.
    if (D.Result == Outcome::Unsupported && F.Because &&
        F.Because->Level == EvidenceLevel::Naming)
      F.Because.reset();
  }

  static Mention mentionOf(const ProjectInclude &I) {
    Mention M;
    M.Place = I.Spelled;
    M.Name = "\"" + I.Written + "\"";
    M.Spelling = I.Written;
    M.Kind = MentionKind::Include;
    M.Library = "project";
    M.Sure = Certainty::Confirmed;
    return M;
  }

  void addMissingIncludes() {
    std::vector<std::string> Wanted, Produced;
    for (const Decision &D : Decisions) {
      bool Applies = D.What != Decision::Leave || D.Result == Outcome::Kept;
      if (D.TheRule && Applies)
        for (const std::string &Header : D.TheRule->AddIncludes)
          if (!llvm::is_contained(Wanted, Header))
            Wanted.push_back(Header);
    }
    // Features tell of other mentions, which need it or do not. What the
    // source's own words do not ask for, the project's headers may.
    bool NeedsRuntime = File.HasImplicitRuntime &&
                        (Decisions.empty() || !File.Includes.empty() ||
                         llvm::any_of(llvm::zip(File.Mentions, Decisions),
                                      [](const auto &Pair) {
                                        const auto &[M, D] = Pair;
                                        return M.Kind != MentionKind::Feature &&
                                               D.Result != Outcome::NotCuda &&
                                               D.What != Decision::Header;
                                      }));
    if (Wanted.empty() && (!NeedsRuntime || Pack.ImplicitIncludes.empty()))
      return;
    for (auto [M, D] : llvm::zip(File.Mentions, Decisions))
      if (D.What == Decision::Header && isUnconditional(Text, M.Place.Offset))
        llvm::append_range(Produced, D.Headers);
    if (NeedsRuntime) {
      addIncludes(File, Text, IncludePlace::First, Pack.ImplicitIncludes,
                  Produced, Out.Edits);
      for (StringRef Header : Pack.ImplicitIncludes)
        Produced.push_back(Header.drop_front().drop_back().str());
    }
    addIncludes(File, Text, IncludePlace::Last, Wanted, Produced, Out.Edits);
  }

  const SourceFile &File;
  const RulePack &Pack;
  const MigrateOptions &Options;
  const PathMap &Outputs;
  bool HasMain;
  SourceText Text;
  RewriteTree Tree;
  FreshNames Names;
  std::vector<Decision> Decisions; ///< parallel to File.Mentions
  /// By header, the places that include it.
  std::map<std::string, std::vector<const Mention *>> Included;
  std::vector<FollowedInclude> Followed;
  FileMigration Out;
};

} // namespace

/// What of the pack's own headers \p Text includes, and what those include.
static void addHelperHeaders(StringRef Text, const RulePack &Pack,
                             std::map<std::string, std::string> &Used) {
  for (const auto &[Name, Content] : Pack.HelperHeaders) {
    bool IsIncluded =
        Text.contains("<" + Name + ">") || Text.contains("\"" + Name + "\"");
    if (IsIncluded && Used.try_emplace(Name, Content).second)
      addHelperHeaders(Content, Pack, Used);
  }
}

/// What is told of a file that stays as it is since this stage crashed on it.
static FileMigration leftAlone(const SourceFile &File, const RulePack &Pack) {
  FileMigration Out;
  Out.Path = File.Path;
  SourceText Text(File.Content);
  Fingerprints Prints(File.Path, Text);
  Decision D;
  D.Id = diag::FileNotMigrated;
  for (const Mention &M : File.Mentions) {
    Finding F;
    F.Id = D.Id;
    F.Result = Outcome::Unmapped;
    F.What = M;
    F.Fingerprint = Prints.next(M);
    describe(F, D, Pack);
    Out.Findings.push_back(std::move(F));
  }
  return Out;
}

bool wasLeftAlone(const FileMigration &File) {
  return !File.Findings.empty() &&
         File.Findings.front().Id == diag::FileNotMigrated;
}

Migration migrate(const SourceModel &Model, const RulePack &Pack,
                  const MigrateOptions &Options) {
  Migration Out;
  Out.Pack = {Pack.Name,    Pack.Model, Pack.Sdk,
              Pack.Version, Pack.Title, Pack.Arch};
  std::vector<std::string> Paths = outputPaths(Model, Pack, Options.IsTaken);
  PathMap Outputs;
  for (auto [File, Path] : llvm::zip(Model.Files, Paths))
    Outputs[File.Path] = Path;
  bool HasMain = llvm::any_of(
      Model.Files, [](const SourceFile &File) { return mainOf(File); });
  RunContext Run{Pack, Options, Outputs, HasMain};
  std::vector<std::string> ProgramStart;
  for (auto [File, Path] : llvm::zip(Model.Files, Paths)) {
    FileMigration Done;
    std::vector<std::string> Start = ProgramStart;
    Ending End =
        runContained([&] { Done = FileMigrator(File, Run).migrate(Start); });
    if (End == Ending::Done)
      ProgramStart = std::move(Start);
    else
      Done = leftAlone(File, Pack);
    Out.Files.push_back(std::move(Done));
    Out.Files.back().OutputPath = Path;
  }
  // A folder may hold several programs: each starts itself.
  for (auto [File, Done] : llvm::zip(Model.Files, Out.Files)) {
    if (const FunctionDefinition *Main = mainOf(File))
      addAtStart(Main->Body, ProgramStart, SourceText(File.Content),
                 Done.Edits);
    for (const Edit &E : Done.Edits)
      addHelperHeaders(E.NewText, Pack, Out.HelperHeaders);
  }
  return Out;
}

std::string applyEdits(StringRef Content, llvm::ArrayRef<Edit> Edits) {
  std::string Out;
  uint32_t At = 0;
  for (const Edit &E : Edits) {
    Out += Content.slice(At, E.Where.Offset);
    Out += E.NewText;
    At = E.Where.end();
  }
  Out += Content.drop_front(At);
  return Out;
}

} // namespace cuferry
