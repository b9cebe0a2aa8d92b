//===- Assess.cpp - migrations into what a decision needs -----------------===//

#include "cuferry/Assess.h"
#include "../Migrate/Diag.h"
#include "KernelNeeds.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <set>
#include <tuple>

using namespace cuferry;
using llvm::StringRef;

StringRef cuferry::fateName(Fate F) {
  static constexpr llvm::StringLiteral Names[] = {
      "migrated", "review",  "unsupported", "unmapped",
      "kept",     "unrated", "unknown"};
  return Names[static_cast<size_t>(F)];
}

StringRef cuferry::kernelFateName(KernelFate F) {
  static constexpr llvm::StringLiteral Names[] = {"goes-over", "review",
                                                  "blocked"};
  return Names[static_cast<size_t>(F)];
}

StringRef cuferry::verdictName(Verdict V) {
  static constexpr llvm::StringLiteral Names[] = {
      "no-cuda", "ready", "after-review", "after-work", "kernels-anew"};
  return Names[static_cast<size_t>(V)];
}

static size_t at(const FateCounts &C, Fate F) {
  return C[static_cast<size_t>(F)];
}

size_t cuferry::goesOver(const FateCounts &C) {
  return at(C, Fate::Migrated) + at(C, Fate::Kept) + at(C, Fate::Review);
}

size_t cuferry::isBlocked(const FateCounts &C) {
  return at(C, Fate::Unsupported) + at(C, Fate::Unmapped);
}

size_t cuferry::total(const FateCounts &C) {
  size_t Sum = 0;
  for (size_t N : C)
    Sum += N;
  return Sum;
}

std::vector<LackingLibrary>
cuferry::lackingLibraries(const EcosystemAssessment &E) {
  std::vector<LackingLibrary> Out;
  for (const auto &[Name, C] : E.Libraries)
    if (size_t Blocked = isBlocked(C))
      Out.push_back({Name, Blocked, total(C)});
  llvm::stable_sort(Out, [](const LackingLibrary &A, const LackingLibrary &B) {
    return std::pair(A.Blocked == A.Uses, A.Blocked) >
           std::pair(B.Blocked == B.Uses, B.Blocked);
  });
  return Out;
}

SavedReport cuferry::savedReportOf(const Assessment &A) {
  SavedReport Out;
  Out.IsAssessment = true;
  for (const EcosystemAssessment &E : A.Ecosystems) {
    Out.Packs.push_back(E.Pack.Name);
    for (const auto *List : {&E.Blockers, &E.Hazards})
      for (const AssessedItem &I : *List)
        for (uint32_t Index : I.Places) {
          const AssessedPlace &P = A.Places[Index];
          Out.Findings.push_back(
              {E.Pack.Name, diagnosticName(I.Id), P.Fingerprint,
               I.Class == Fate::Unknown   ? "unmapped"
               : I.Class == Fate::Unrated ? "kept"
                                          : fateName(I.Class).str(),
               I.Name, A.Files[P.File], P.Line, P.Column, I.Message});
        }
  }
  return Out;
}

/// The fate of a finding that is a use; none for what is counted apart.
static std::optional<Fate> fateOf(const Finding &F) {
  if (F.Result == Outcome::NotCuda || F.Id == diag::CommonUnconfirmed ||
      F.Id == diag::IncludeFollowsRename || F.Id == diag::FileNameTaken)
    return std::nullopt;
  if (F.Id == diag::FeatureNotRated)
    return Fate::Unrated;
  if (F.Id == diag::UnknownName)
    return Fate::Unknown;
  switch (F.Result) {
  case Outcome::Migrated:
    return Fate::Migrated;
  case Outcome::Review:
    return Fate::Review;
  case Outcome::Unsupported:
    return Fate::Unsupported;
  case Outcome::Unmapped:
    return Fate::Unmapped;
  case Outcome::Kept:
    return Fate::Kept;
  case Outcome::NotCuda:
    break;
  }
  return std::nullopt;
}

static StringRef libraryOf(const Finding &F) {
  return F.What.Library.empty() ? "other" : StringRef(F.What.Library);
}

static KernelFate kernelFateOf(Fate F) {
  switch (F) {
  case Fate::Unsupported:
  case Fate::Unmapped:
    return KernelFate::Blocked;
  case Fate::Review:
  case Fate::Unrated:
  case Fate::Unknown:
    return KernelFate::Review;
  case Fate::Migrated:
  case Fate::Kept:
    break;
  }
  return KernelFate::GoesOver;
}

class Assessor::State {
public:
  explicit State(const SourceModel &Model)
      : Model(Model), Needs(kernelNeeds(Model)) {
    Out.Root = Model.Root;
    Out.Headers = Model.Headers;
    Out.TranslationUnits = Model.TranslationUnits;
    for (const SourceFile &F : Model.Files) {
      Out.Files.push_back(F.Path);
      Positions.emplace_back(F.Content);
    }
    for (const auto &Need : Needs) {
      auto [File, Index] = Need.front();
      const DeviceCode &D = Model.Files[File].Device[Index];
      Out.Kernels.push_back(
          {D.Name, File, Positions[File].at(D.Whole.Offset).Line});
    }
    whatWasSeen();
  }

  void add(const Migration &Result) {
    EcosystemAssessment E;
    E.Pack = Result.Pack;
    std::map<GroupKey, AssessedItem> Blockers, Hazards;
    for (auto [File, M] : llvm::enumerate(Result.Files))
      for (const Finding &F : M.Findings) {
        std::optional<Fate> Class = fateOf(F);
        if (isDerived(F)) {
          noteDerived(F, Class, File, Blockers, Hazards);
          continue;
        }
        if (IsFirst)
          countSource(F, Class);
        if (!Class)
          continue;
        ++E.Uses[static_cast<size_t>(*Class)];
        ++E.Libraries[libraryOf(F).str()][static_cast<size_t>(*Class)];
        switch (*Class) {
        case Fate::Migrated:
        case Fate::Kept:
          countEvidence(F, E);
          break;
        case Fate::Review:
          countEvidence(F, E);
          [[fallthrough]];
        case Fate::Unrated:
        case Fate::Unknown:
          note(F, *Class, File, Hazards);
          break;
        case Fate::Unsupported:
        case Fate::Unmapped:
          if (F.Id == diag::LeftWithCall)
            ++E.LeftWithCalls;
          else
            note(F, *Class, File, Blockers);
          break;
        }
      }
    E.Blockers = inOrder(std::move(Blockers), E);
    E.Hazards = inOrder(std::move(Hazards), E);
    kernels(Result, E);
    E.Answer = verdict(E);
    IsFirst = false;
    Out.Ecosystems.push_back(std::move(E));
  }

  Assessment finish() {
    for (const auto &[Library, Seen] : LibraryNames)
      Out.Libraries[Library] = {LibraryUses[Library], Seen.size()};
    Out.Names = Names.size();
    llvm::stable_sort(Out.Ecosystems, [](const auto &A, const auto &B) {
      auto Key = [](const EcosystemAssessment &E) {
        size_t Vendor = E.Evidence[0] + E.Evidence[1];
        return std::tuple(goesOver(E.Uses), Vendor, E.Evidence[2]);
      };
      return Key(A) != Key(B) ? Key(A) > Key(B) : A.Pack.Name < B.Pack.Name;
    });
    return std::move(Out);
  }

private:
  /// What makes two findings say the same: the diagnostic, the name, and the
  /// rule, by file and line. Messages may name what is particular to a place.
  using GroupKey = std::tuple<DiagnosticId, std::string, std::string, unsigned>;

  void whatWasSeen() {
    for (auto [Index, F] : llvm::enumerate(Model.Files)) {
      for (const cuferry::Unseen &U : F.NotSeen) {
        Out.InactiveBranches += U.Why == "inactive";
        Out.UninstantiatedTemplates += U.Why == "template";
      }
      if (F.Mentions.empty())
        continue;
      ++Out.Parsed[static_cast<size_t>(F.Parse)];
      if (F.Parse == ParseState::Complete)
        continue;
      UnseenFile U;
      U.File = static_cast<uint32_t>(Index);
      U.Parse = F.Parse;
      U.Diagnostics = F.Diagnostics.size();
      if (!F.Diagnostics.empty())
        U.First = F.Diagnostics.front();
      Out.Unseen.push_back(std::move(U));
    }
  }

  /// Whether \p F tells of what other mentions add up to: no use of its own,
  /// but something to be done where the ecosystem differs.
  static bool isDerived(const Finding &F) {
    StringRef Name = F.What.Name;
    return F.What.Kind == MentionKind::Feature &&
           !Name.starts_with("feature:inline-ptx") &&
           Name != "feature:kernel-in-string" &&
           Name != "feature:token-pasting";
  }

  void noteDerived(const Finding &F, std::optional<Fate> Class, size_t File,
                   std::map<GroupKey, AssessedItem> &Blockers,
                   std::map<GroupKey, AssessedItem> &Hazards) {
    if (Class == Fate::Unsupported)
      note(F, *Class, File, Blockers);
    else if (Class == Fate::Review)
      note(F, *Class, File, Hazards);
  }

  /// What is the same for all ecosystems is taken from the first.
  void countSource(const Finding &F, std::optional<Fate> Class) {
    if (!Class) {
      Out.NotCuda += F.Result == Outcome::NotCuda;
      Out.Unsettled += F.Id == diag::CommonUnconfirmed;
      return;
    }
    ++Out.Uses;
    Out.Confirmed += F.What.Sure == Certainty::Confirmed;
    Names.insert(F.What.Name);
    ++LibraryUses[libraryOf(F)];
    LibraryNames[libraryOf(F).str()].insert(F.What.Name);
  }

  static void countEvidence(const Finding &F, EcosystemAssessment &E) {
    size_t Level = F.Because ? static_cast<size_t>(F.Because->Level)
                             : E.Evidence.size() - 1;
    ++E.Evidence[Level];
  }

  void note(const Finding &F, Fate Class, size_t File,
            std::map<GroupKey, AssessedItem> &Groups) {
    auto [It, IsNew] = Groups.try_emplace(GroupKey(
        F.Id, F.What.Name, F.Rule ? F.Rule->Pack + "/" + F.Rule->File : "",
        F.Rule ? F.Rule->Line : 0));
    AssessedItem &I = It->second;
    if (IsNew) {
      I.Id = F.Id;
      I.Class = Class;
      I.Name = F.What.Name;
      I.Kind = F.What.Kind;
      I.Library = libraryOf(F).str();
      I.Message = F.Statement.empty() ? F.Message : F.Statement;
      I.Reason = F.Reason;
      I.Advice = F.Advice;
      I.Cost = F.Cost;
      I.IsCostStated = F.IsCostStated;
    }
    I.Places.push_back(placeOf(static_cast<uint32_t>(File), F));
  }

  uint32_t placeOf(uint32_t File, const Finding &F) {
    auto [It, IsNew] = PlaceIndex.try_emplace(
        F.Fingerprint, static_cast<uint32_t>(Out.Places.size()));
    if (IsNew) {
      Lines::Position P = Positions[File].at(F.What.Place.Offset);
      Out.Places.push_back({File, P.Line, P.Column, F.Fingerprint});
    }
    return It->second;
  }

  /// What costs most first, then what is met most often; counts the efforts.
  static std::vector<AssessedItem>
  inOrder(std::map<GroupKey, AssessedItem> Groups, EcosystemAssessment &E) {
    std::vector<AssessedItem> Items;
    for (auto &[Key, Item] : Groups) {
      EffortCount &C = E.Efforts[static_cast<size_t>(Item.Cost)];
      ++C.Items;
      C.Uses += Item.Places.size();
      C.Stated += Item.IsCostStated;
      Items.push_back(std::move(Item));
    }
    llvm::stable_sort(Items, [](const AssessedItem &A, const AssessedItem &B) {
      return std::tuple(A.Cost, A.Places.size()) >
             std::tuple(B.Cost, B.Places.size());
    });
    return Items;
  }

  /// The worst that stands in a piece of device code, and the names of it.
  struct Own {
    KernelFate Worst = KernelFate::GoesOver;
    std::set<StringRef> Blocking;
  };

  std::vector<Own> fatesIn(const SourceFile &File,
                           llvm::ArrayRef<Finding> Findings) const {
    std::vector<Own> Fates(File.Device.size());
    for (auto [D, Out] : llvm::zip(File.Device, Fates)) {
      auto Begin = llvm::partition_point(Findings, [&D](const Finding &F) {
        return F.What.Place.Offset < D.Whole.Offset;
      });
      for (const Finding &F : llvm::make_range(Begin, Findings.end())) {
        if (F.What.Place.Offset >= D.Whole.end())
          break;
        std::optional<Fate> Class = fateOf(F);
        if (!Class)
          continue;
        KernelFate Mine = kernelFateOf(*Class);
        Out.Worst = std::max(Out.Worst, Mine);
        if (Mine == KernelFate::Blocked && F.Id != diag::LeftWithCall)
          Out.Blocking.insert(F.What.Name);
      }
    }
    return Fates;
  }

  void kernels(const Migration &Result, EcosystemAssessment &E) const {
    if (Needs.empty())
      return;
    std::vector<std::vector<Own>> Fates;
    for (auto [File, M] : llvm::zip(Model.Files, Result.Files))
      Fates.push_back(fatesIn(File, M.Findings));
    for (const auto &Need : Needs) {
      KernelFate Worst = KernelFate::GoesOver;
      std::set<StringRef> Blocking;
      for (auto [File, Index] : Need) {
        const Own &O = Fates[File][Index];
        Worst = std::max(Worst, O.Worst);
        Blocking.insert(O.Blocking.begin(), O.Blocking.end());
      }
      E.Kernels.push_back(Worst);
      E.KernelBlockers.emplace_back(Blocking.begin(), Blocking.end());
    }
  }

  static Verdict verdict(const EcosystemAssessment &E) {
    if (total(E.Uses) == 0)
      return Verdict::NoCuda;
    if (isBlocked(E.Uses) == 0 && E.Blockers.empty())
      return E.Hazards.empty() ? Verdict::Ready : Verdict::AfterReview;
    bool NoKernel =
        !E.Kernels.empty() && llvm::all_of(E.Kernels, [](KernelFate F) {
          return F == KernelFate::Blocked;
        });
    return NoKernel ? Verdict::KernelsAnew : Verdict::AfterWork;
  }

  const SourceModel &Model;
  std::vector<std::vector<DeviceRef>> Needs; ///< by kernel
  std::vector<Lines> Positions;              ///< parallel to Model.Files
  Assessment Out;
  llvm::StringMap<uint32_t> PlaceIndex; ///< by fingerprint
  llvm::StringSet<> Names;
  llvm::StringMap<size_t> LibraryUses;
  std::map<std::string, llvm::StringSet<>> LibraryNames;
  bool IsFirst = true;
};

Assessor::Assessor(const SourceModel &Model)
    : TheState(std::make_unique<State>(Model)) {}

Assessor::~Assessor() = default;

void Assessor::add(const Migration &Result) { TheState->add(Result); }

Assessment Assessor::finish() { return TheState->finish(); }
