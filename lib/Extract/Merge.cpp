// A scanned file and everything that translation units said about it, as one.
//
// Every step is insensitive to the order of the witnesses: sets are united or
// intersected, and where one of several must be chosen it is the smallest.

#include "CallShape.h"
#include "Features.h"
#include "cuferry/Extract.h"
#include "cuferry/Lines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;

namespace {

/// All judgements about one token.
struct Verdict {
  bool Cuda = false, WeakCuda = false, User = false, UserDeclares = false;
  std::set<std::string> CudaNames, UserNames;
  uint16_t Context = 0;
  uint32_t Length = 0;
  std::optional<Range> Base, Access;
};

/// CUDA names that `##` was seen to make at one place.
struct Paste {
  uint32_t Length = 0;
  std::set<std::string> Names;
  uint16_t Context = 0;
};

/// Ranges that every one of \p Sets covers; the ranges of a set are sorted and
/// do not overlap.
std::vector<Range> inAll(const std::vector<std::vector<Range>> &Sets) {
  if (Sets.empty())
    return {};
  std::vector<Range> Common = Sets.front();
  for (size_t I = 1; I < Sets.size(); ++I) {
    std::vector<Range> Next;
    auto A = Common.begin();
    auto B = Sets[I].begin();
    while (A != Common.end() && B != Sets[I].end()) {
      uint32_t Begin = std::max(A->Offset, B->Offset);
      uint32_t End = std::min(A->end(), B->end());
      if (Begin < End)
        Next.push_back({Begin, End - Begin});
      if (A->end() < B->end())
        ++A;
      else
        ++B;
    }
    Common = std::move(Next);
  }
  return Common;
}

/// Sorted, overlapping ranges joined (a branch inside a skipped branch).
std::vector<Range> joined(std::vector<Range> Ranges) {
  llvm::sort(Ranges);
  std::vector<Range> Out;
  for (Range R : Ranges)
    if (!Out.empty() && R.Offset <= Out.back().end())
      Out.back().Length =
          std::max(Out.back().end(), R.end()) - Out.back().Offset;
    else
      Out.push_back(R);
  return Out;
}

class Merger {
public:
  Merger(SourceFile &File, ScannedFile Scanned,
         llvm::ArrayRef<Witness> Witnesses, bool Failed)
      : File(File), Scanned(std::move(Scanned)), Witnesses(Witnesses),
        Starts(File.Content), Failed(Failed) {}

  void run() {
    readVerdicts();
    parseState();
    File.Calls = std::move(Scanned.Calls);
    File.Functions = std::move(Scanned.Functions);
    File.Kernels = std::move(Scanned.Kernels);
    File.IncludeInsertion = Scanned.IncludeInsertion;
    File.Device = std::move(Scanned.Device);
    for (Mention &M : Scanned.Mentions) {
      decide(M);
      if (!isDisprovedField(M))
        File.Mentions.push_back(std::move(M));
    }
    addUnscanned();
    addPasted();
    fillCalls();
    mergeFeatures(File, Witnesses,
                  [this](uint32_t Offset) { return isInactive(Offset); });
    notSeen();
    llvm::stable_sort(File.Mentions, [](const Mention &A, const Mention &B) {
      return std::tie(A.Place, A.Name) < std::tie(B.Place, B.Name);
    });
  }

private:
  uint32_t lineOf(size_t Offset) const { return Starts.at(Offset).Line; }

  void readVerdicts() {
    std::vector<std::vector<Range>> Skips;
    for (const Witness &W : Witnesses) {
      Skips.push_back(joined(W.File->Skipped));
      for (const NameJudgement &J : W.File->Names) {
        if (J.Operand) {
          Operands[J.Offset].insert(J.Name);
          continue;
        }
        if (J.Pasted) {
          Paste &P = Pastes[J.Offset];
          P.Length = J.Length;
          P.Names.insert(J.Name);
          P.Context |= J.Context;
          continue;
        }
        Verdict &V = Verdicts[J.Offset];
        (J.IsCuda ? (J.Weak ? V.WeakCuda : V.Cuda) : V.User) = true;
        if (!J.IsCuda && (J.Context & CtxDeclaration))
          V.UserDeclares = true;
        if (J.OwnsName)
          Owned.insert(J.Name);
        (J.IsCuda ? V.CudaNames : V.UserNames).insert(J.Name);
        V.Context |= J.Context;
        V.Length = J.Length;
        if (J.Access && (!V.Access || *J.Access < *V.Access)) {
          V.Base = J.Base;
          V.Access = J.Access;
        }
      }
      for (const CallJudgement &C : W.File->Calls)
        (C.IsLaunch ? Launches : CallsAt)[C.Offset].push_back(&C);
    }
    Inactive = inAll(Skips);
  }

  void parseState() {
    std::set<SourceDiagnostic> All;
    for (const Witness &W : Witnesses)
      All.insert(W.File->Diagnostics.begin(), W.File->Diagnostics.end());
    File.Diagnostics.assign(All.begin(), All.end());
    if (Witnesses.empty())
      File.Parse = Failed ? ParseState::Failed : ParseState::None;
    else
      File.Parse = All.empty() ? ParseState::Complete : ParseState::Partial;
  }

  bool isInactive(uint32_t Offset) const {
    auto After = llvm::partition_point(
        Inactive, [Offset](Range R) { return R.end() <= Offset; });
    return After != Inactive.end() && After->Offset <= Offset;
  }

  void inactive(Mention &M) {
    M.Why = Doubt::Inactive;
    M.Context |= CtxInactive;
    M.Detail = conditionBefore(M.Place.Offset);
  }

  std::string conditionBefore(uint32_t Offset) const {
    auto It = llvm::upper_bound(
        Scanned.Conditions, Offset,
        [](uint32_t O, const auto &C) { return O < C.first; });
    return It == Scanned.Conditions.begin() ? "" : std::prev(It)->second;
  }

  void decide(Mention &M) {
    bool Dead = isInactive(M.Place.Offset);
    if (Dead)
      M.Context |= CtxInactive;
    switch (M.Kind) {
    case MentionKind::Include:
      if (M.Why == Doubt::Unknown)
        return;
      if (M.Why == Doubt::UserDefined) {
        M.Sure = Certainty::Refuted;
        return;
      }
      return byActivity(M, Dead);
    case MentionKind::Feature:
      if (M.Why == Doubt::Pasted || M.Why == Doubt::InString)
        return;
      if (M.Context & CtxMacroBody) {
        M.Why = Doubt::Unexpanded;
        return;
      }
      return byActivity(M, Dead);
    case MentionKind::Text:
      return;
    case MentionKind::Launch:
      return decideLaunch(M, Dead);
    default:
      return decideName(M, Dead);
    }
  }

  /// A field that only the declaration of a variable somewhere in the file
  /// spoke for, in code that was parsed without the parser saying so.
  bool isDisprovedField(const Mention &M) const {
    if (M.Kind != MentionKind::Field || M.Sure != Certainty::Unconfirmed ||
        M.Why != Doubt::Dependent)
      return false;
    const VocabularyEntry *E = vocabulary::find(M.Name);
    return E && E->Proof == Strength::Common;
  }

  void byActivity(Mention &M, bool Dead) {
    if (Witnesses.empty())
      M.Why = Doubt::NotParsed;
    else if (Dead)
      inactive(M);
    else
      M.Sure = Certainty::Confirmed;
  }

  void decideLaunch(Mention &M, bool Dead) {
    if (M.CallIndex < 0) // its shape could not be read
      return byActivity(M, Dead);
    const Call &C = File.Calls[M.CallIndex];
    auto It = Launches.lower_bound(C.Callee.Offset);
    if (It != Launches.end() && It->first < C.Whole.end() &&
        It->first <= C.Callee.end()) {
      M.Sure = Certainty::Confirmed;
      return;
    }
    if (Dead)
      inactive(M);
    else
      M.Why = (M.Context & CtxMacroBody) && !Witnesses.empty()
                  ? Doubt::Unexpanded
                  : Doubt::NotParsed;
  }

  void decideName(Mention &M, bool Dead) {
    auto It = Verdicts.find(M.Place.Offset);
    if (auto Joined = Operands.find(M.Place.Offset); Joined != Operands.end())
      return partOfJoined(M, Joined->second, It != Verdicts.end());
    if (It != Verdicts.end() && It->second.Length == M.Place.Length)
      return applyVerdict(M, It->second);
    if (M.Why == Doubt::MacroParam || M.Why == Doubt::UserDefined) {
      M.Sure = Certainty::Refuted;
      M.CallIndex = -1;
      return;
    }
    // Where the parser saw nothing, what it saw elsewhere in the file decides.
    if (M.Why == Doubt::None && Owned.contains(M.Spelling)) {
      M.Sure = Certainty::Refuted;
      M.Why = Doubt::UserDefined;
      M.Detail = M.Spelling;
      M.CallIndex = -1;
      return;
    }
    if (Dead && M.Why == Doubt::None)
      return inactive(M);
    if (M.Why != Doubt::None)
      return;
    if (Witnesses.empty())
      M.Why = Doubt::NotParsed;
    else if (M.Context & CtxMacroBody)
      M.Why = Doubt::Unexpanded;
    else if ((M.Context & CtxDirective) && M.Proof == Strength::Distinct)
      // `#if __CUDA_ARCH__ >= 700` evaluates without a callback where the macro
      // is not defined; had the project defined it, there would be one.
      M.Sure = Certainty::Confirmed;
    else if (File.Parse == ParseState::Partial)
      M.Why = Doubt::NotParsed;
    else
      M.Why = Doubt::Dependent;
  }

  /// Part of names that `##` makes and, if it \p IsName, one of its own.
  void partOfJoined(Mention &M, std::set<std::string> Names,
                    bool IsName) const {
    if (IsName)
      Names.insert(M.Name);
    M.Why = Doubt::Pasted;
    M.Context |= CtxMacroArgument;
    M.Detail = llvm::join(Names, ", ");
    M.CallIndex = -1;
  }

  void applyVerdict(Mention &M, const Verdict &V) {
    constexpr uint16_t Spaces = CtxHost | CtxDevice;
    if (V.Context & Spaces)
      M.Context &= ~Spaces;
    M.Context |= V.Context;
    // cuda::std::move is std's, by CUDA's own using-declaration.
    bool IsReexported = !V.UserDeclares && M.Why == Doubt::None &&
                        M.Name.find("::") != std::string::npos &&
                        vocabulary::find(M.Name) && !V.UserNames.count(M.Name);
    if (!V.Cuda && !(V.WeakCuda && !V.User) && !IsReexported) {
      M.Sure = Certainty::Refuted;
      if (M.Why == Doubt::None || M.Why == Doubt::Unknown)
        M.Why = Doubt::UserDefined;
      M.Detail = *V.UserNames.begin();
      M.CallIndex = -1;
      return;
    }
    M.Sure = Certainty::Confirmed;
    M.Why = Doubt::None;
    // `cudaError_t cudaMemcpy(void *dst, ..) {` of an interposer is no call.
    if (V.Context & CtxDeclaration)
      M.CallIndex = -1;
    describe(M, V);
  }

  static void describe(Mention &M, const Verdict &V) {
    if (V.User) {
      // Only some translation units or instantiations see CUDA's; the others
      // see the project's.
      M.Sure = Certainty::Unconfirmed;
      M.Why = Doubt::Mixed;
      M.Detail = *V.UserNames.begin();
    }
    for (const std::string &Name : V.CudaNames)
      if (const VocabularyEntry *E = vocabulary::find(Name)) {
        M.Name = Name;
        M.Kind = E->Kind;
        M.Library = E->Library.str();
        M.Proof = E->Proof;
        break;
      }
    if (V.Access) {
      M.Base = V.Base;
      M.Access = V.Access;
    }
  }

  /// What only the parser could know: fields, common words, names that a using
  /// directive brought in.
  void addUnscanned() {
    llvm::DenseMap<uint32_t, bool> Known;
    for (const Mention &M : File.Mentions)
      Known[M.Place.Offset] = true;
    std::optional<TokenFile> Tokens;
    for (const auto &[Offset, V] : Verdicts) {
      if (Known.count(Offset) || !(V.Cuda || (V.WeakCuda && !V.User)) ||
          Offset + V.Length > File.Content.size())
        continue;
      Mention M;
      M.Place = {Offset, V.Length};
      M.Context = V.Context;
      M.Sure = Certainty::Confirmed;
      describe(M, V);
      if (M.Name.empty())
        continue;
      M.Spelling = File.Content.substr(Offset, V.Length);
      // Standard macros are CUDA's in device code only.
      if (M.Proof == Strength::Common && M.Kind == MentionKind::Macro &&
          M.Name.find(':') == std::string::npos && !(M.Context & CtxDevice))
        continue;
      if (isInactive(Offset))
        M.Context |= CtxInactive;
      if (M.Kind == MentionKind::Function || M.Kind == MentionKind::Macro) {
        if (!Tokens)
          Tokens.emplace(File.Content);
        size_t I = Tokens->at(Offset);
        if (I < Tokens->size() && (*Tokens)[I].Offset == Offset)
          if (std::optional<Call> C = callAt(*Tokens, I, M.Kind)) {
            M.CallIndex = static_cast<int32_t>(File.Calls.size());
            File.Calls.push_back(std::move(*C));
          }
      }
      File.Mentions.push_back(std::move(M));
    }
  }

  /// Names of CUDA's that `##` makes of parts that do not look like CUDA's
  /// (`#define CAT(a, b) a##b`), and what it makes of names of CUDA's
  /// (`p_##n`); of the others the scan has told.
  void addPasted() {
    for (const auto &[Offset, P] : Pastes) {
      if (Offset + P.Length > File.Content.size())
        continue;
      bool Told = llvm::any_of(File.Mentions, [O = Offset](const Mention &M) {
        return M.Why == Doubt::Pasted && M.Kind == MentionKind::Feature &&
               M.Place.Offset <= O + M.Detail.size() &&
               O <= M.Place.Offset + M.Detail.size();
      });
      if (Told)
        continue;
      Mention M;
      for (const std::string &Name : P.Names) {
        const VocabularyEntry *E = vocabulary::find(Name);
        if (!E)
          E = vocabulary::partOf(Name); // p_cuInit
        if (!E || E->Proof == Strength::Common)
          continue;
        if (M.Library.empty())
          M.Library = E->Library.str();
        M.Detail += (M.Detail.empty() ? "" : ", ") + Name;
      }
      if (M.Detail.empty())
        continue;
      M.Place = {Offset, P.Length};
      M.Name = "feature:token-pasting";
      M.Spelling = File.Content.substr(Offset, P.Length);
      M.Kind = MentionKind::Feature;
      M.Why = Doubt::Pasted;
      M.Context = P.Context | CtxMacroBody;
      File.Mentions.push_back(std::move(M));
    }
  }

  void fillCalls() {
    for (Mention &M : File.Mentions) {
      if (M.CallIndex < 0)
        continue;
      Call &C = File.Calls[M.CallIndex];
      if (M.Kind == MentionKind::Launch) {
        auto It = Launches.lower_bound(C.Callee.Offset);
        if (It != Launches.end() && It->first <= C.Callee.end())
          for (const CallJudgement *J : It->second) {
            if (!C.IsOpaque)
              fill(C.Args, J->Args, J == It->second.front());
            fill(C.Config, J->Config, J == It->second.front());
          }
        continue;
      }
      if (C.IsOpaque)
        continue;
      auto It = CallsAt.find(M.Place.Offset);
      if (It == CallsAt.end())
        continue;
      bool Discarded = true;
      for (const CallJudgement *J : It->second) {
        fill(C.Args, J->Args, J == It->second.front());
        Discarded &= J->Use == ResultUse::Discarded;
      }
      C.Use = Discarded ? ResultUse::Discarded : ResultUse::Used;
      if (Discarded && !C.Statement && !(M.Context & CtxMacroBody))
        extendToStatement(C);
    }
  }

  /// Lays what the parser knew over the arguments that the tokens showed. Where
  /// translation units differ (a macro, a template), nothing is known.
  static void fill(std::vector<Argument> &Args,
                   const std::vector<ArgumentJudgement> &Known, bool First) {
    if (Args.size() != Known.size()) {
      // A comma inside template arguments: the parser counted right.
      bool Written = llvm::all_of(
          Known, [](const ArgumentJudgement &A) { return A.Text.has_value(); });
      if (!First || !Written)
        return;
      std::vector<Argument> Recounted;
      for (const ArgumentJudgement &K : Known) {
        Argument A;
        A.Text = A.Commented = *K.Text;
        Recounted.push_back(std::move(A));
      }
      Args = std::move(Recounted);
    }
    for (size_t I = 0; I != Args.size(); ++I) {
      Argument &A = Args[I];
      const ArgumentJudgement &K = Known[I];
      if (First) {
        A.Type = K.Type;
        if (K.Value)
          A.Value = K.Value;
        if (!K.Symbol.empty())
          A.Symbol = K.Symbol;
        continue;
      }
      if (A.Type != K.Type)
        A.Type.clear();
      if (A.Value != K.Value)
        A.Value.reset();
    }
  }

  /// Where the statement begins that the call at \p Offset is, with a cast to
  /// void before it; nothing where the cast is a part of something larger.
  std::optional<uint32_t> statementBegin(uint32_t Offset) const {
    StringRef Before = StringRef(File.Content).take_front(Offset).rtrim();
    if (!Before.consume_back(")") || !Before.rtrim().ends_with("void"))
      return Offset;
    Before = Before.rtrim().drop_back(strlen("void")).rtrim();
    if (!Before.consume_back("("))
      return Offset; // `if (f(void))`
    uint32_t Begin = Before.size();
    Before = Before.rtrim();
    if (Before.empty() || StringRef(";{})").contains(Before.back()) ||
        Before.ends_with("else") || Before.ends_with("do"))
      return Begin;
    return std::nullopt;
  }

  void extendToStatement(Call &C) const {
    size_t At = File.Content.find_first_not_of(" \t\r\n", C.Whole.end());
    if (At == std::string::npos || File.Content[At] != ';')
      return;
    if (std::optional<uint32_t> Begin = statementBegin(C.Whole.Offset))
      C.Statement = Range{*Begin, static_cast<uint32_t>(At + 1) - *Begin};
  }

  void notSeen() {
    std::set<Unseen> All;
    for (Range R : Inactive)
      All.insert({lineOf(R.Offset), lineOf(R.end() ? R.end() - 1 : 0),
                  "inactive", conditionBefore(R.Offset)});
    if (Witnesses.empty()) {
      All.insert({1, lineOf(File.Content.size()), "not-parsed", ""});
    } else {
      // Instantiated in one translation unit is enough.
      std::set<std::pair<uint32_t, uint32_t>> Templates(
          Witnesses.front().File->Uninstantiated.begin(),
          Witnesses.front().File->Uninstantiated.end());
      for (const Witness &W : Witnesses.drop_front())
        std::erase_if(Templates, [&W](const auto &T) {
          return !llvm::is_contained(W.File->Uninstantiated, T);
        });
      for (auto [Begin, End] : Templates)
        All.insert({Begin, End, "template", ""});
    }
    File.NotSeen.assign(All.begin(), All.end());
  }

  SourceFile &File;
  ScannedFile Scanned;
  llvm::ArrayRef<Witness> Witnesses;
  Lines Starts;
  llvm::StringSet<> Owned; ///< bare names that the file declares as its own
  bool Failed;
  std::map<uint32_t, Verdict> Verdicts;
  std::map<uint32_t, Paste> Pastes;
  std::map<uint32_t, std::set<std::string>> Operands; ///< what ## makes of them
  std::map<uint32_t, std::vector<const CallJudgement *>> CallsAt, Launches;
  std::vector<Range> Inactive;
};

} // namespace

SourceFile cuferry::merge(std::string Path, std::string Content,
                          ScannedFile Scanned,
                          llvm::ArrayRef<Witness> Witnesses, unsigned Units,
                          bool Failed) {
  SourceFile File;
  File.Path = std::move(Path);
  File.Content = std::move(Content);
  File.TranslationUnits = Units;
  Merger(File, std::move(Scanned), Witnesses, Failed).run();
  return File;
}
