//===- Lookup.cpp - what a pack says about a name -------------------------===//

#include "Glob.h"
#include "cuferry/RulePack.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

/// What of \p Canonical a naming speaks about: qualified patterns of the whole
/// name, others of its last component.
static StringRef subjectOf(const Naming &N, StringRef Canonical) {
  return StringRef(N.From).contains("::") ? Canonical
                                          : lastComponent(Canonical);
}

static bool isExcepted(const Naming &N, StringRef Canonical) {
  return llvm::any_of(N.Except, [&](StringRef Glob) {
    return matchGlob(Glob, Canonical) ||
           matchGlob(Glob, lastComponent(Canonical));
  });
}

/// The first naming that fits, with the new name in \p Target.
static const Naming *findNaming(llvm::ArrayRef<Naming> Namings,
                                StringRef Canonical, StringRef Library,
                                MentionKind Kind, bool IsListed,
                                std::string &Target) {
  for (const Naming &N : Namings) {
    auto Star = matchGlob(N.From, subjectOf(N, Canonical));
    if (!Star || (N.OnlyListed && !IsListed) ||
        (!N.In.empty() && !llvm::is_contained(N.In, Library)) ||
        (!N.Kinds.empty() &&
         !llvm::is_contained(N.Kinds, mentionKindName(Kind))) ||
        isExcepted(N, Canonical))
      continue;
    Target = fillStar(N.To, *Star);
    return &N;
  }
  return nullptr;
}

NameResolution RulePack::resolveName(StringRef Canonical, StringRef Library,
                                     MentionKind Kind) const {
  const Rule *Best = nullptr;
  if (auto It = ByName.find(Canonical); It != ByName.end())
    Best = It->second.front();
  for (const Rule *Glob : Globs) {
    if (Best && Glob->Depth >= Best->Depth)
      break;
    if (matchGlob(Glob->Name, Canonical)) {
      Best = Glob;
      break;
    }
  }
  NameResolution Out;
  if (Best && Best->Action != RuleAction::Regular) {
    Out.What = NameResolution::ByRule;
    Out.TheRule = Best;
    Out.Target = Best->Target;
    return Out;
  }
  Out.TheNaming = findNaming(Namings, Canonical, Library, Kind, Best != nullptr,
                             Out.Target);
  if (Out.TheNaming) {
    Out.What = Best ? NameResolution::ByRule : NameResolution::ByNaming;
    Out.TheRule = Best;
  }
  return Out;
}

llvm::ArrayRef<const Rule *> RulePack::patternsFor(StringRef Canonical) const {
  auto It = ByPattern.find(Canonical);
  if (It == ByPattern.end())
    return {};
  return It->second;
}

const HeaderRule *RulePack::header(StringRef Header) const {
  const HeaderRule *Best = nullptr;
  auto IsBetter = [&](const HeaderRule &H) {
    if (!Best || H.Depth != Best->Depth)
      return !Best;
    if (isGlob(H.Header) != isGlob(Best->Header))
      return isGlob(Best->Header);
    return H.Header.size() > Best->Header.size();
  };
  for (const HeaderRule &H : Headers)
    if (IsBetter(H) && matchGlob(H.Header, Header))
      Best = &H;
  return Best;
}

bool RulePack::mayRename(StringRef Identifier) const {
  if (auto It = ByName.find(Identifier); It != ByName.end())
    if (const Rule &R = *It->second.front(); R.Action != RuleAction::Regular)
      return R.Action == RuleAction::Rename && R.Target != Identifier;
  if (llvm::any_of(patternsFor(Identifier), [](const Rule *R) {
        return R->Action == RuleAction::Rewrite;
      }))
    return true;
  bool IsListed = ByName.count(Identifier);
  for (const Rule *Glob : Globs)
    if (matchGlob(Glob->Name, Identifier)) {
      if (Glob->Action != RuleAction::Regular)
        return false;
      IsListed = true;
    }
  return llvm::any_of(Namings, [&](const Naming &N) {
    auto Star = matchGlob(N.From, subjectOf(N, Identifier));
    return Star && (IsListed || !N.OnlyListed) && !isExcepted(N, Identifier) &&
           fillStar(N.To, *Star) != subjectOf(N, Identifier);
  });
}

bool RulePack::lacks(StringRef Identifier) const {
  NameResolution R = resolveName(Identifier, "", MentionKind::Function);
  return R.TheRule && R.TheRule->Action == RuleAction::Unsupported;
}

} // namespace cuferry
