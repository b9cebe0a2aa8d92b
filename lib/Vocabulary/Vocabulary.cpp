#include "cuferry/Vocabulary.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <vector>

using namespace cuferry;
using llvm::ArrayRef;
using llvm::StringRef;

namespace {

constexpr VocabularyEntry Entries[] = {
#define ENTRY(Name, Library, Header, Kind, Proof, Since, Until)                \
  {llvm::StringLiteral(Name),                                                  \
   llvm::StringLiteral(Library),                                               \
   llvm::StringLiteral(Header),                                                \
   MentionKind::Kind,                                                          \
   Strength::Proof,                                                            \
   Since,                                                                      \
   Until},
#include "VocabularyTable.inc"
#undef ENTRY
};

constexpr VocabularyFamily Families[] = {
#define FAMILY(Pattern, Library)                                               \
  {llvm::StringLiteral(Pattern), llvm::StringLiteral(Library)},
#include "VocabularyTable.inc"
#undef FAMILY
};

struct HeaderRow {
  llvm::StringLiteral Name, Library;
};

constexpr HeaderRow Headers[] = {
#define HEADER(Name, Library)                                                  \
  {llvm::StringLiteral(Name), llvm::StringLiteral(Library)},
#include "VocabularyTable.inc"
#undef HEADER
};

constexpr StandIn StandIns[] = {
#define STAND_IN(Place, Library, Header)                                       \
  {llvm::StringLiteral(Place), llvm::StringLiteral(Library),                   \
   llvm::StringLiteral(Header)},
#include "VocabularyTable.inc"
#undef STAND_IN
};

constexpr HeaderRow StringWords[] = {
#define STRING_WORD(Word, Library)                                             \
  {llvm::StringLiteral(Word), llvm::StringLiteral(Library)},
#include "VocabularyTable.inc"
#undef STRING_WORD
};

constexpr llvm::StringLiteral Settings[] = {
#define SETTING(Name) llvm::StringLiteral(Name),
#include "VocabularyTable.inc"
#undef SETTING
};

/// The longest wins: "cuda/std/__iterator/" before "cuda/std/".
const StandIn *findStandIn(StringRef Name) {
  auto Fits = [Name](StringRef Place) {
    return Place.consume_back("*") || Place.ends_with("/")
               ? Name.starts_with(Place)
               : Name == Place;
  };
  const StandIn *Best = nullptr;
  for (const StandIn &Row : StandIns)
    if (Fits(Row.Place) && (!Best || Row.Place.size() > Best->Place.size()))
      Best = &Row;
  return Best;
}

constexpr VocabularyFeature Features[] = {
#define FEATURE(Name, Feature, EachPlace)                                      \
  {llvm::StringLiteral(Name), llvm::StringLiteral(Feature), EachPlace},
#include "VocabularyTable.inc"
#undef FEATURE
};

StringRef lastComponent(StringRef Name) {
  return Name.substr(Name.rfind(':') + 1);
}

/// Hash indexes over the constant tables, made once at first use. Every run of
/// the tool pays for them, so nothing is allocated by the entry.
struct Index {
  struct Range {
    uint32_t Begin = 0, Size = 0;
  };

  llvm::DenseMap<StringRef, uint32_t> ByName;
  llvm::DenseMap<StringRef, Range> ByLast; ///< in Members
  std::vector<uint32_t>
      Members; ///< entries, those with one last component together
  llvm::DenseMap<StringRef, StringRef> HeaderLibrary, WordLibrary;
  std::vector<StringRef> ToolkitFolders;

  Index() : Members(std::size(Entries)) {
    ByName.reserve(std::size(Entries));
    ByLast.reserve(std::size(Entries));
    for (uint32_t I = 0; I != std::size(Entries); ++I) {
      ByName.try_emplace(Entries[I].Name, I);
      ++ByLast[lastComponent(Entries[I].Name)].Size;
    }
    uint32_t Begin = 0;
    for (auto &[Last, R] : ByLast) {
      R.Begin = Begin;
      Begin += std::exchange(R.Size, 0);
    }
    for (uint32_t I = 0; I != std::size(Entries); ++I) {
      Range &R = ByLast[lastComponent(Entries[I].Name)];
      Members[R.Begin + R.Size++] = I;
    }
    for (const HeaderRow &H : Headers)
      HeaderLibrary.try_emplace(H.Name, H.Library);
    for (const HeaderRow &W : StringWords) {
      WordLibrary.try_emplace(W.Name, W.Library);
      if (W.Name.starts_with("/"))
        ToolkitFolders.push_back(W.Name);
    }
  }
};

const Index &index() {
  static const Index I;
  return I;
}

bool fits(StringRef Pattern, StringRef Name) {
  while (!Pattern.empty()) {
    if (Pattern == "*")
      return true;
    if (Pattern.consume_front("[A-Z]")) {
      if (Name.empty() || !llvm::isUpper(Name.front()))
        return false;
      Name = Name.drop_front();
      continue;
    }
    if (!Name.consume_front(Pattern.take_front(1)))
      return false;
    Pattern = Pattern.drop_front();
  }
  return Name.empty();
}

} // namespace

StringRef cuferry::mentionKindName(MentionKind Kind) {
  static constexpr llvm::StringLiteral Names[] = {
      "function", "type",    "enumerator", "macro",  "field",
      "variable", "include", "namespace",  "launch", "attribute",
      "builtin",  "feature", "text"};
  return Names[static_cast<size_t>(Kind)];
}

const VocabularyEntry *vocabulary::find(StringRef Name) {
  auto It = index().ByName.find(Name);
  return It == index().ByName.end() ? nullptr : &Entries[It->second];
}

ArrayRef<uint32_t> vocabulary::entriesWithLastComponent(StringRef Identifier) {
  auto It = index().ByLast.find(Identifier);
  if (It == index().ByLast.end())
    return {};
  return ArrayRef(index().Members).slice(It->second.Begin, It->second.Size);
}

const VocabularyEntry *vocabulary::findToken(StringRef Identifier) {
  if (const VocabularyEntry *E = find(Identifier))
    return E;
  ArrayRef<uint32_t> Members = entriesWithLastComponent(Identifier);
  return Members.empty() ? nullptr : &Entries[Members.front()];
}

ArrayRef<VocabularyEntry> vocabulary::entries() { return Entries; }

const VocabularyFamily *vocabulary::familyOf(StringRef Identifier) {
  for (const VocabularyFamily &F : Families)
    if (fits(F.Pattern, Identifier))
      return &F;
  return nullptr;
}

StringRef vocabulary::libraryOfHeader(StringRef Name) {
  if (StringRef Library = index().HeaderLibrary.lookup(Name); !Library.empty())
    return Library;
  const StandIn *Row = findStandIn(Name);
  return Row ? StringRef(Row->Library) : StringRef();
}

const VocabularyEntry *vocabulary::partOf(StringRef Identifier) {
  constexpr size_t Shortest = 4; // what is shorter is an accident
  for (size_t Length = Identifier.size(); Length-- > Shortest;)
    for (StringRef Part :
         {Identifier.take_back(Length), Identifier.take_front(Length)})
      if (const VocabularyEntry *E = find(Part);
          E && E->Proof == Strength::Distinct)
        return E;
  return nullptr;
}

bool vocabulary::isSetting(StringRef Name) {
  // The rows are sorted.
  return std::binary_search(std::begin(Settings), std::end(Settings), Name);
}

StringRef vocabulary::libraryOfStringWord(StringRef Word) {
  return index().WordLibrary.lookup(Word);
}

ArrayRef<StringRef> vocabulary::toolkitFolders() {
  return index().ToolkitFolders;
}

ArrayRef<StandIn> vocabulary::standIns() { return StandIns; }

StringRef vocabulary::standInFor(StringRef Name) {
  if (index().HeaderLibrary.contains(Name))
    return StringRef();
  const StandIn *Row = findStandIn(Name);
  return Row ? StringRef(Row->Header) : StringRef();
}

ArrayRef<VocabularyFeature> vocabulary::featuresOf(StringRef Name) {
  // The rows are sorted by name.
  const VocabularyFeature *First = llvm::lower_bound(
      Features, Name,
      [](const VocabularyFeature &F, StringRef N) { return F.Name < N; });
  const VocabularyFeature *Last = First;
  while (Last != std::end(Features) && Last->Name == Name)
    ++Last;
  return {First, Last};
}

StringRef vocabulary::featureOfLibrary(StringRef Library) {
  return llvm::StringSwitch<StringRef>(Library)
#define LIBRARY_FEATURE(Name, Feature) .Case(Name, Feature)
#include "VocabularyTable.inc"
#undef LIBRARY_FEATURE
      .Default("");
}
