//===- Check.cpp - what is doubtful in a rule pack ------------------------===//

#include "Glob.h"
#include "Problems.h"
#include "RulePackBuilder.h"
#include "cuferry/RuleCheck.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

namespace cuferry {

using llvm::StringRef;

/// Some name exists that both globs match, as far as their texts tell.
static bool canMeet(StringRef A, StringRef B) {
  auto [PrefixA, SuffixA] = A.split('*');
  auto [PrefixB, SuffixB] = B.split('*');
  return (PrefixA.starts_with(PrefixB) || PrefixB.starts_with(PrefixA)) &&
         (SuffixA.ends_with(SuffixB) || SuffixB.ends_with(SuffixA));
}

namespace {

/// The argument of a pattern that a condition speaks of, independent of how the
/// pattern calls its holes: its index, configuration first, or -1 for the base.
using Slot = int;
constexpr Slot NoSlot = -2;

Slot slotOf(const Pattern &P, StringRef Hole) {
  if (Hole.empty())
    return NoSlot;
  if (Hole == P.BaseHole)
    return -1;
  for (auto [Index, Arg] : llvm::enumerate(P.Config))
    if (Arg.Name == Hole)
      return Index;
  for (auto [Index, Arg] : llvm::enumerate(P.Args))
    if (Arg.Name == Hole)
      return P.Config.size() + Index;
  return NoSlot;
}

/// A condition or a literal argument, by slot.
struct Demand {
  Condition::Kind What;
  Slot Where;
  bool Negated;
  std::vector<std::string> Alternatives;
};

std::vector<Demand> demandsOf(const Rule &R) {
  std::vector<Demand> Out;
  for (const Condition &C : R.Where)
    Out.push_back({C.What, R.Match ? slotOf(*R.Match, C.Hole) : NoSlot,
                   C.Negated, C.Alternatives});
  if (!R.Match)
    return Out;
  Slot Index = 0;
  for (const auto *List : {&R.Match->Config, &R.Match->Args})
    for (const PatternArg &Arg : *List) {
      if (Arg.What == PatternArg::Literal)
        Out.push_back({Condition::Is, Index, false, {Arg.Name}});
      ++Index;
    }
  return Out;
}

/// No call fulfils both.
bool excludeEachOther(const Demand &A, const Demand &B) {
  if (A.What != B.What || A.Where != B.Where || (A.Negated && B.Negated))
    return false;
  if (A.Negated)
    return excludeEachOther(B, A);
  if (A.What == Condition::AtMost)
    return B.Negated; // at most 5 and more than 5, whatever the numbers
  if (A.What == Condition::Context && !B.Negated) {
    // A function may be the host's and the device's; an attribute belongs to
    // one thing.
    auto IsOwner = [](StringRef Word) {
      return Word == "function" || Word == "variable";
    };
    return llvm::all_of(A.Alternatives, IsOwner) &&
           llvm::all_of(B.Alternatives, IsOwner) &&
           llvm::none_of(A.Alternatives, [&](const std::string &Word) {
             return llvm::is_contained(B.Alternatives, Word);
           });
  }
  auto IsOfB = [&](const std::string &Alternative) {
    return llvm::is_contained(B.Alternatives, Alternative);
  };
  return B.Negated ? llvm::all_of(A.Alternatives, IsOfB)
                   : llvm::none_of(A.Alternatives, IsOfB);
}

/// Least and greatest number of arguments of a list.
std::pair<size_t, size_t> arity(llvm::ArrayRef<PatternArg> Args) {
  size_t Least = llvm::count_if(Args, [](const PatternArg &Arg) {
    return Arg.What != PatternArg::Rest && !Arg.Default;
  });
  bool HasRest = !Args.empty() && Args.back().What == PatternArg::Rest;
  return {Least, HasRest ? size_t(-1) : Args.size()};
}

bool aritiesMeet(llvm::ArrayRef<PatternArg> A, llvm::ArrayRef<PatternArg> B) {
  auto [LeastA, MostA] = arity(A);
  auto [LeastB, MostB] = arity(B);
  return LeastA <= MostB && LeastB <= MostA;
}

/// Whether some use fulfils what both rules demand.
bool demandsMeet(const Rule &A, const Rule &B) {
  for (const Demand &X : demandsOf(A))
    for (const Demand &Y : demandsOf(B))
      if (excludeEachOther(X, Y))
        return false;
  return true;
}

/// Whether two rules for one name may both hold with equal right.
bool namesMeet(const Rule &A, const Rule &B) {
  return A.Where.size() == B.Where.size() && demandsMeet(A, B);
}

bool patternsMeet(const Rule &A, const Rule &B) {
  if (A.Match->Name != B.Match->Name || A.Match->What != B.Match->What ||
      patternRank(A) != patternRank(B) ||
      !aritiesMeet(A.Match->Args, B.Match->Args) ||
      !aritiesMeet(A.Match->Config, B.Match->Config))
    return false;
  return demandsMeet(A, B);
}

class Checker {
public:
  Checker(const RulePack &Pack, llvm::function_ref<bool(StringRef)> IsKnownName)
      : Pack(Pack), IsKnownName(IsKnownName) {
    for (const Rule &R : Pack.rules())
      if (R.Depth == 0)
        Own.push_back(&R);
  }

  std::vector<RuleDiagnostic> check() {
    checkNames();
    checkMeetings();
    checkHeaders();
    checkFeatures();
    checkBuild();
    checkRegular();
    llvm::sort(Out, [](const RuleDiagnostic &A, const RuleDiagnostic &B) {
      return std::tie(A.File, A.Line, A.Message.En) <
             std::tie(B.File, B.Line, B.Message.En);
    });
    return std::move(Out);
  }

private:
  void add(const RuleOrigin &At, bool IsError, Text Message) {
    Out.push_back({At.File, At.Line, 0, IsError, std::move(Message)});
  }

  static std::string place(const RuleOrigin &At) {
    return At.File + ":" + std::to_string(At.Line);
  }

  static const std::string &nameOf(const Rule &R) {
    return R.Match ? R.Match->Name : R.Name;
  }

  void checkNames() {
    for (const Rule *R : Own)
      if (!R->IsGlob && nameOf(*R) != "launch" && !IsKnownName(nameOf(*R)))
        add(R->Origin, false,
            textOf("'{0}' is no name of CUDA", "“{0}”不是 CUDA 的名称",
                   nameOf(*R)));
  }

  void meet(const RuleOrigin &First, const RuleOrigin &Second,
            const std::string &Name) {
    add(Second, true,
        textOf("a second rule of equal rank for '{0}'; the first is at {1}",
               "“{0}”有第二条同级规则；第一条位于 {1}", Name, place(First)));
  }

  void checkMeetings() {
    llvm::StringMap<std::vector<const Rule *>> Exact;
    llvm::StringMap<std::vector<const Rule *>> Patterns;
    std::map<size_t, std::vector<const Rule *>> Globs; // by length
    for (const Rule *R : Own) {
      if (R->Match) {
        auto &Same = Patterns[R->Match->Name];
        for (const Rule *Other : Same)
          if (patternsMeet(*Other, *R))
            meet(Other->Origin, R->Origin, R->Match->Name);
        Same.push_back(R);
      } else if (R->IsGlob) {
        auto &Same = Globs[R->Name.size()];
        for (const Rule *Other : Same)
          if (canMeet(Other->Name, R->Name) && namesMeet(*Other, *R))
            meet(Other->Origin, R->Origin, R->Name);
        Same.push_back(R);
      } else {
        auto &Same = Exact[R->Name];
        for (const Rule *Other : Same)
          if (namesMeet(*Other, *R)) {
            meet(Other->Origin, R->Origin, R->Name);
            break;
          }
        Same.push_back(R);
      }
    }
  }

  void checkHeaders() {
    llvm::StringMap<const HeaderRule *> Seen;
    for (const HeaderRule &H : Pack.headers()) {
      if (H.Depth != 0)
        continue;
      auto [First, IsNew] = Seen.try_emplace(H.Header, &H);
      if (!IsNew)
        meet(First->second->Origin, H.Origin, H.Header);
    }
  }

  /// Two ratings of one feature without conditions: the second is never asked.
  void checkFeatures() {
    llvm::StringMap<const FeatureRule *> Seen;
    for (const FeatureRule &F : Pack.features()) {
      if (F.Depth != 0 || !F.Where.empty())
        continue;
      auto [First, IsNew] = Seen.try_emplace(F.Name, &F);
      if (!IsNew)
        meet(First->second->Origin, F.Origin, F.Name);
    }
  }

  void checkBuild() {
    std::map<std::string, const BuildRule *> Seen;
    for (const BuildRule &B : Pack.Build) {
      if (B.Depth != 0)
        continue;
      std::string Name = B.Name;
      if (B.IsPattern) {
        // Holes may have any names.
        Name += "(";
        for (const PatternArg &Arg : B.Args)
          Name += Arg.What == PatternArg::Literal ? Arg.Name + " "
                  : Arg.What == PatternArg::Hole  ? "$ "
                                                  : "$... ";
        Name = StringRef(Name).rtrim().str() + ")";
      }
      std::string Key = std::to_string(unsigned(B.Language)) + " " +
                        std::to_string(unsigned(B.Section)) + " " +
                        std::to_string(B.WithCudaSources) + " " + Name;
      auto [First, IsNew] = Seen.try_emplace(Key, &B);
      if (!IsNew)
        meet(First->second->Origin, B.Origin, Name);
    }
  }

  /// `regular` says that a naming's result exists, so some naming must fit. The
  /// library and kind are not known here, so any naming will do.
  void checkRegular() {
    for (const Rule *R : Own) {
      if (R->Action != RuleAction::Regular)
        continue;
      bool Fits = llvm::any_of(Pack.namings(), [&](const Naming &N) {
        StringRef Name = StringRef(N.From).contains("::")
                             ? StringRef(R->Name)
                             : lastComponent(R->Name);
        return R->IsGlob ? canMeet(N.From, Name)
                         : matchGlob(N.From, Name).has_value();
      });
      if (!Fits && !Pack.Abstract)
        add(R->Origin, true,
            textOf("'{0}' is called regular, but no naming fits it",
                   "“{0}”标为符合命名规律，但没有规律适用", R->Name));
    }
  }

  const RulePack &Pack;
  llvm::function_ref<bool(StringRef)> IsKnownName;
  std::vector<const Rule *> Own;
  std::vector<RuleDiagnostic> Out;
};

} // namespace

std::vector<RuleDiagnostic>
checkRules(const RulePack &Pack,
           llvm::function_ref<bool(StringRef)> IsKnownName) {
  return Checker(Pack, IsKnownName).check();
}

} // namespace cuferry
