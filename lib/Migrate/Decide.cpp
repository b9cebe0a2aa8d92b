//===- Decide.cpp - what is to become of a mention ------------------------===//

#include "Decide.h"
#include "Diag.h"
#include "SourceText.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isQualifiedNameChar(char C) { return isNameChar(C) || C == ':'; }

static StringRef lastComponent(StringRef Name) {
  size_t Colons = Name.rfind("::");
  return Colons == StringRef::npos ? Name : Name.drop_front(Colons + 2);
}

namespace {

class Decider {
public:
  Decider(const Mention &M, const SourceFile &File, const RulePack &Pack,
          const MigrateOptions &Options)
      : M(M), File(File), Pack(Pack), Options(Options) {}

  Decision decide() {
    if (DiagnosticId Id = notCudaId())
      return leave(Id, Outcome::NotCuda);
    if (M.Why == Doubt::InString && M.Kind == MentionKind::Feature)
      if (const FeatureRule *F = Pack.feature(M.Name, M.Values))
        return byFeature(F); // what the kernel says is compiled there or not
    if (M.Why == Doubt::InString || M.Kind == MentionKind::Text)
      return byText(diag::NameInString, diag::StringKept);
    if (M.Why == Doubt::Pasted && M.Kind != MentionKind::Feature)
      return byJoinedNames();
    if (M.Why == Doubt::Pasted)
      // No whole name is there to be looked up: the pack rates pasting as such.
      return Pack.feature(M.Name) ? byFeature(Pack.feature(M.Name, M.Values))
                                  : byText(diag::PastedName, diag::PastedKept);
    if (M.Kind == MentionKind::Feature)
      return byFeature(Pack.feature(M.Name, M.Values));
    if (M.Kind == MentionKind::Include)
      return qualify(byHeader());
    if (M.Why == Doubt::Unknown)
      return qualify(byFamily());
    if (M.Kind == MentionKind::Launch)
      return qualify(byLaunch());
    if (isUnconfirmed() && M.Proof == Strength::Common) {
      if (M.Why == Doubt::Mixed && byName().What != Decision::Leave)
        return leave(diag::UnconfirmedNotRenamed, Outcome::Review);
      return leave(diag::CommonUnconfirmed, Outcome::Kept);
    }
    return qualify(byName());
  }

private:
  bool isUnconfirmed() const { return M.Sure == Certainty::Unconfirmed; }

  static Decision leave(DiagnosticId Id, Outcome Result) {
    Decision D;
    D.Id = Id;
    D.Result = Result;
    return D;
  }

  /// The diagnostic of a name that is the user's own, or 0.
  DiagnosticId notCudaId() const {
    if (M.Sure == Certainty::Confirmed)
      return 0;
    switch (M.Why) {
    case Doubt::UserDefined:
      return diag::UserDefined;
    case Doubt::UserMember:
      return diag::UserMember;
    case Doubt::UserScope:
      return diag::UserScope;
    case Doubt::MacroParam:
      return diag::MacroParameter;
    default:
      return M.Sure == Certainty::Refuted ? diag::NotCuda : 0;
    }
  }

  /// For names inside something that is never edited.
  Decision byText(DiagnosticId WouldRename, DiagnosticId Otherwise) const {
    for (StringRef Text : {StringRef(M.Detail), StringRef(M.Name)}) {
      while (!Text.empty()) {
        Text = Text.drop_until(isQualifiedNameChar);
        StringRef Name = Text.take_while(isQualifiedNameChar);
        if (!Name.empty() && (Pack.mayRename(Name) || Pack.lacks(Name) ||
                              isOtherWord(Text.split(", ").first)))
          return leave(WouldRename, Outcome::Review);
        Text = Text.drop_front(Name.size());
      }
    }
    return leave(Otherwise, Outcome::Kept);
  }

  /// What stands for this part of the name that ## makes when the rest of it
  /// stays; nothing where the new name is not put together so.
  std::optional<std::string> partOfNew(StringRef Joined) const {
    size_t At = Joined.find(M.Spelling);
    const VocabularyEntry *E = vocabulary::find(Joined);
    if (At == StringRef::npos || !E)
      return std::nullopt;
    std::string New =
        Pack.resolveName(Joined, E->Library, E->Kind, M.Context).Target;
    StringRef Part = New;
    if (!Part.consume_front(Joined.take_front(At)) ||
        !Part.consume_back(Joined.drop_front(At + M.Spelling.size())) ||
        Part.empty() || !llvm::all_of(Part, isNameChar))
      return std::nullopt;
    return Part.str();
  }

  /// An argument that ## joins with others to CUDA's names.
  Decision byJoinedNames() const {
    std::optional<std::string> Part;
    llvm::SmallVector<StringRef, 2> Names;
    StringRef(M.Detail).split(Names, ", ");
    for (StringRef Joined : Names) {
      std::optional<std::string> This = partOfNew(Joined);
      if (!This || (Part && *Part != *This))
        return byText(diag::PastedName, diag::PastedKept);
      Part = std::move(This);
    }
    if (*Part == M.Spelling)
      return leave(diag::PastedKept, Outcome::Kept);
    Decision D;
    D.What = Decision::Replace;
    D.NewText = *Part;
    D.Result = Outcome::Migrated;
    return qualify(std::move(D));
  }

  /// For an environment variable, a library's file or a program of CUDA's:
  /// whether the ecosystem has another in its place.
  bool isOtherWord(StringRef Word) const {
    if (vocabulary::libraryOfStringWord(Word).empty())
      return false;
    if (auto It = Pack.Environment.find(Word.str());
        It != Pack.Environment.end())
      return It->second != Word;
    if (Word == "nvcc")
      if (auto It = Pack.Compiler.find("command"); It != Pack.Compiler.end())
        return It->second != Word;
    if (Word.starts_with("/"))
      if (const BuildRule *R =
              Pack.build(ScriptLanguage::Any, BuildSection::Toolkit, "root"))
        return !R->Keep;
    StringRef Library = Word;
    if (Library.consume_front("lib"))
      if (auto It = Pack.Libraries.find(Library.str());
          It != Pack.Libraries.end())
        return It->second != Library;
    // Where the ecosystem says nothing of it, only one that takes CUDA as it is
    // may have the same.
    return Pack.Model != "cuda-compatible";
  }

  Decision byFeature(const FeatureRule *F) const {
    bool IsLaunch = M.Kind == MentionKind::Launch;
    if (!F)
      return leave(diag::FeatureNotRated, Outcome::Kept);
    Decision D =
        leave(F->Result == Outcome::Unsupported ? diag::FeatureUnsupported
              : F->Result == Outcome::Review    ? diag::FeatureReview
              : IsLaunch                        ? diag::LaunchKept
                                                : diag::FeatureKept,
              F->Result);
    D.TheFeature = F;
    D.IsUnconfirmed = M.Kind == MentionKind::Feature && isUnconfirmed() &&
                      M.Why != Doubt::InString && M.Why != Doubt::Pasted &&
                      F->Result != Outcome::Kept;
    return D;
  }

  Decision byHeader() const {
    StringRef Name = StringRef(M.Name).trim("<>\"");
    const HeaderRule *H = Pack.header(Name);
    if (!H)
      return leave(M.Why == Doubt::Unknown ? diag::UnknownName
                                           : diag::HeaderUnmapped,
                   Outcome::Unmapped);
    Decision D;
    D.TheHeader = H;
    if (H->Unsupported) {
      D.Id = diag::HeaderUnsupported;
      D.Result = Outcome::Unsupported;
      return D;
    }
    size_t Star = H->Header.find('*');
    for (std::string Target : H->Targets) {
      size_t At = Target.find('*');
      if (At != std::string::npos && Star != std::string::npos)
        Target.replace(
            At, 1, Name.substr(Star, Name.size() + 1 - H->Header.size()).str());
      D.Headers.push_back(std::move(Target));
    }
    bool IsSame = H->Keep || (D.Headers.size() == 1 && D.Headers[0] == Name);
    bool NeedsReview = !H->Review.empty();
    D.What = IsSame ? Decision::Leave : Decision::Header;
    D.Result = NeedsReview ? Outcome::Review
               : IsSame    ? Outcome::Kept
                           : Outcome::Migrated;
    D.Id = NeedsReview ? (IsSame ? diag::KeptReview : diag::HeaderReview)
           : IsSame    ? diag::HeaderKept
           : D.Headers.empty() ? diag::HeaderRemoved
                               : diag::HeaderReplaced;
    return D;
  }

  Decision byLaunch() const {
    for (const Rule *R : Pack.patternsFor("launch"))
      if (auto Holes = matchRule(*R, M, File))
        return byPattern(*R, std::move(*Holes));
    if (const FeatureRule *F = Pack.feature("launch"))
      return byFeature(F);
    if (Pack.Model == "self-developed")
      return leave(diag::LaunchUnmapped, Outcome::Unmapped);
    return leave(diag::LaunchKept, Outcome::Kept);
  }

  Decision byPattern(const Rule &R, Bindings Holes) const {
    Decision D;
    D.TheRule = &R;
    D.Holes = std::move(Holes);
    if (R.Action == RuleAction::Keep)
      return keep(std::move(D), diag::Kept);
    if (R.Action == RuleAction::Unsupported) {
      D.Id = diag::CallUnsupported;
      D.Result = Outcome::Unsupported;
      return D;
    }
    D.What = Decision::Fill;
    D.Result = R.Review.empty() ? Outcome::Migrated : Outcome::Review;
    if (D.Result == Outcome::Review) {
      D.Id = diag::RewrittenReview;
      return D;
    }
    switch (R.Match->What) {
    case Pattern::Call:
      D.Id = diag::CallRewritten;
      break;
    case Pattern::Statement:
      D.Id = R.To.empty() ? diag::StatementRemoved : diag::StatementRewritten;
      break;
    case Pattern::Launch:
      D.Id = diag::LaunchRewritten;
      break;
    case Pattern::Field:
      D.Id = diag::FieldRewritten;
      break;
    }
    return D;
  }

  static Decision keep(Decision D, DiagnosticId Id) {
    bool NeedsReview = D.TheRule && !D.TheRule->Review.empty();
    D.Id = NeedsReview ? diag::KeptReview : Id;
    D.Result = NeedsReview ? Outcome::Review : Outcome::Kept;
    return D;
  }

  Decision byName() const {
    NameResolution Name =
        Pack.resolveName(M.Name, M.Library, M.Kind, M.Context);
    llvm::ArrayRef<const Rule *> Patterns = Pack.patternsFor(M.Name);
    for (const Rule *R : Patterns) {
      // A nearer pack's rule for the name wins over this one's pattern.
      if (Name.TheRule && R->Depth > Name.TheRule->Depth)
        break;
      if (auto Holes = matchRule(*R, M, File))
        return byPattern(*R, std::move(*Holes));
    }
    if (!Patterns.empty() && !Name.TheRule)
      return leave(diag::NoPatternFits, Outcome::Unmapped);
    Decision D;
    D.TheRule = Name.TheRule;
    D.TheNaming = Name.TheNaming;
    if (Name.What == NameResolution::None) {
      D.Id = diag::NoRule;
      return D;
    }
    if (D.TheRule && D.TheRule->Action == RuleAction::Unsupported) {
      D.Id = diag::NoCounterpart;
      D.Result = Outcome::Unsupported;
      return D;
    }
    if (D.TheRule && D.TheRule->Action == RuleAction::Keep)
      return keep(std::move(D), diag::Kept);
    D.NewText = tokenFor(Name.Target);
    if (D.NewText == M.Spelling)
      return keep(std::move(D), diag::SameName);
    D.What = Decision::Replace;
    bool NeedsReview = D.TheRule && !D.TheRule->Review.empty();
    D.Result = NeedsReview ? Outcome::Review : Outcome::Migrated;
    D.Id = NeedsReview ? diag::RenamedReview
           : D.TheRule ? diag::Renamed
                       : diag::RenamedRegularly;
    return D;
  }

  /// The text for the mention's token: of a qualified name it is the last one.
  std::string tokenFor(StringRef Target) const {
    if (StringRef(M.Name).contains("::") &&
        llvm::all_of(Target, isQualifiedNameChar))
      return lastComponent(Target).str();
    return Target.str();
  }

  /// A name that no known version has: newer ones of a library that the
  /// ecosystem lacks as a whole are no better off than those that are known.
  Decision byFamily() const {
    Decision Unknown = leave(diag::UnknownName, Outcome::Unmapped);
    const VocabularyFamily *Family = vocabulary::familyOf(M.Name);
    const Rule *R =
        Pack.resolveName(M.Name, M.Library, M.Kind, M.Context).TheRule;
    if (!Family || !R || R->Action != RuleAction::Unsupported)
      return Unknown;
    StringRef Beginning =
        Family->Pattern.take_until([](char C) { return C == '[' || C == '*'; });
    StringRef Glob = R->Name;
    if (!Glob.consume_back("*") || !Beginning.starts_with(Glob))
      return Unknown;
    Decision D = leave(diag::NoCounterpart, Outcome::Unsupported);
    D.TheRule = R;
    return D;
  }

  /// Takes into account that only the name speaks for the mention.
  Decision qualify(Decision D) const {
    if (!isUnconfirmed())
      return D;
    D.IsUnconfirmed = true;
    if (D.What == Decision::Leave)
      return D;
    if (!Options.RenameUnconfirmed) {
      D.What = Decision::Leave;
      D.Id = diag::UnconfirmedNotRenamed;
      D.Result = Outcome::Review;
    } else if (M.Proof == Strength::Likely || M.Why == Doubt::Mixed) {
      D.Id = diag::LikelyUnconfirmed;
      D.Result = Outcome::Review;
    } else if (D.Result == Outcome::Migrated && D.What != Decision::Header) {
      D.Id = D.What == Decision::Fill ? diag::RewrittenUnconfirmed
                                      : diag::RenamedUnconfirmed;
    }
    return D;
  }

  const Mention &M;
  const SourceFile &File;
  const RulePack &Pack;
  const MigrateOptions &Options;
};

} // namespace

Decision decide(const Mention &M, const SourceFile &File, const RulePack &Pack,
                const MigrateOptions &Options) {
  return Decider(M, File, Pack, Options).decide();
}

} // namespace cuferry
