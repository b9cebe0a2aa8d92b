//===- Lookup.cpp - what a pack says about a name -------------------------===//

#include "Glob.h"
#include "cuferry/RulePack.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

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

bool holdsInContext(const Condition &C, uint16_t Context) {
  auto Flag = [](StringRef Word) -> uint16_t {
    return llvm::StringSwitch<uint16_t>(Word)
        .Case("host", CtxHost)
        .Case("device", CtxDevice)
        .Case("kernel", CtxKernel)
        .Case("divergent", CtxDivergent)
        .Case("function", CtxOnFunction)
        .Case("variable", CtxOnVariable)
        .Default(0);
  };
  uint16_t Wanted = 0;
  for (StringRef Word : C.Alternatives)
    Wanted |= Flag(Word);
  constexpr uint16_t Spaces = CtxHost | CtxDevice,
                     On = CtxOnFunction | CtxOnVariable;
  for (uint16_t Group : {Spaces, On})
    if ((Wanted & Group) && !(Context & Group) && !(Context & Wanted))
      return false;
  return bool(Context & Wanted) != C.Negated;
}

NameResolution RulePack::resolveName(StringRef Canonical, StringRef Library,
                                     MentionKind Kind,
                                     std::optional<uint16_t> Context) const {
  auto Holds = [&](const Rule &R) {
    return llvm::all_of(R.Where, [&](const Condition &C) {
      return Context && holdsInContext(C, *Context);
    });
  };
  const Rule *Best = nullptr, *Conditional = nullptr;
  auto Consider = [&](const Rule *R) {
    if (Holds(*R))
      Best = R;
    else if (!Conditional)
      Conditional = R;
    return Best != nullptr;
  };
  if (auto It = ByName.find(Canonical); It != ByName.end())
    llvm::any_of(It->second, Consider);
  // A type that has a counterpart by name has its members, whatever a glob of
  // plain names says.
  auto Class = ByName.find(Canonical.rsplit("::").first);
  bool OfNamedType = Class != ByName.end() && Class->first() != Canonical &&
                     llvm::none_of(Class->second, [](const Rule *R) {
                       return R->Action == RuleAction::Unsupported;
                     });
  for (const Rule *Glob : Globs) {
    if (Best && Glob->Depth >= Best->Depth)
      break;
    if (OfNamedType && !StringRef(Glob->Name).contains("::"))
      continue;
    if (matchGlob(Glob->Name, Canonical) && Holds(*Glob)) {
      Best = Glob;
      break;
    }
  }
  if (!Best && !Context)
    Best = Conditional;
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
  // CUDA's own names have a library and a kind.
  if (const VocabularyEntry *E = vocabulary::find(Identifier)) {
    NameResolution R = resolveName(Identifier, E->Library, E->Kind);
    return !R.Target.empty() && R.Target != Identifier;
  }
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
  const VocabularyEntry *E = vocabulary::find(Identifier);
  NameResolution R = resolveName(Identifier, E ? E->Library : "",
                                 E ? E->Kind : MentionKind::Function);
  return R.TheRule && R.TheRule->Action == RuleAction::Unsupported;
}

} // namespace cuferry
