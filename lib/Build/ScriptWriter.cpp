//===- ScriptWriter.cpp - edits and findings of one script ----------------===//

#include "ScriptWriter.h"
#include "../Migrate/Fingerprint.h"
#include "../Migrate/Messages.h"
#include "../Migrate/SourceText.h"
#include "ScriptDiag.h"
#include "cuferry/Migrate.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

ScriptWriter::ScriptWriter(const BuildScript &Script, const RulePack &Pack,
                           StringRef Library)
    : Path(Script.Path), Content(Script.Content), Pack(Pack), Library(Library) {
}

static Effort effortOf(Outcome Result) {
  switch (Result) {
  case Outcome::Review:
    return Effort::Low;
  case Outcome::Unsupported:
  case Outcome::Unmapped:
    return Effort::Medium;
  default:
    return Effort::None;
  }
}

static std::pair<std::string, std::string> titleOf(const RulePack &Pack) {
  std::string En = Pack.Title.in(Language::English);
  std::string Zh = Pack.Title.in(Language::Chinese);
  if (En.empty())
    En = Zh = Pack.Name;
  return {En, Zh};
}

Finding *ScriptWriter::find(Range Place, const llvm::Twine &Name,
                            MentionKind Kind, DiagnosticId Id, Outcome Result) {
  if (!Seen.insert({Place.Offset, Place.Length}).second)
    return nullptr;
  auto F = std::make_unique<Finding>();
  F->Id = Id;
  F->Result = Result;
  F->What.Place = Place;
  F->What.Name = Name.str();
  F->What.Spelling = slice(Place).str();
  F->What.Kind = Kind;
  F->What.Library = Library;
  F->What.Sure = Result == Outcome::NotCuda ? Certainty::Refuted
                 : Id == diag::ScriptWord   ? Certainty::Unconfirmed
                                            : Certainty::Confirmed;
  F->Cost = effortOf(Result);
  Findings.push_back(std::move(F));
  return Findings.back().get();
}

void ScriptWriter::apply(const BuildRule &R, Range Place,
                         const llvm::Twine &Name, MentionKind Kind,
                         std::optional<std::string> NewText) {
  auto [En, Zh] = titleOf(Pack);
  std::string N = Name.str();
  DiagnosticId Id = diag::ScriptReplaced;
  Outcome Result = Outcome::Migrated;
  Text Message;
  if (R.Unsupported) {
    Id = diag::ScriptUnsupported;
    Result = Outcome::Unsupported;
    NewText.reset();
    Message = {En + " has no counterpart of " + N,
               Zh + " 没有与 " + N + " 对应的构建项"};
  } else if (R.Keep) {
    Id = diag::ScriptKept;
    Result = Outcome::Kept;
    NewText.reset();
    Message = {N + " is the same in " + En, N + " 在 " + Zh + " 中相同"};
  } else if (R.To && R.To->empty() && R.Value.empty()) {
    Message = {En + " needs no " + N, Zh + " 不需要 " + N};
  } else {
    // A word may go because its counterpart stands there already.
    std::string Is = R.IsPattern                    ? std::string()
                     : NewText && !NewText->empty() ? *NewText
                                                    : R.To.value_or("");
    Message = Is.empty() ? Text{N + " rewritten for " + En,
                                N + " 已按 " + Zh + " 改写"}
                         : Text{N + " is " + Is + " in " + En,
                                N + " 在 " + Zh + " 中为 " + Is};
  }
  if (!R.Review.empty()) {
    Id = diag::ScriptReview;
    Result = Outcome::Review;
  }
  const Text &Why = R.Review.empty() ? R.Because : R.Review;
  if (!Why.empty()) {
    Message.En += ": " + Why.in(Language::English);
    Message.Zh += "：" + Why.in(Language::Chinese);
  }
  Finding *F = find(Place, Name, Kind, Id, Result);
  if (!F)
    return;
  F->Message = std::move(Message);
  F->Message.Zh = closeChinese(F->Message.Zh);
  F->Reason = Why;
  F->Advice = R.Instead;
  if (R.Cost != Effort::None)
    F->Cost = R.Cost;
  F->Rule = R.Origin;
  F->Because = R.Basis;
  F->Replacement = std::move(NewText);
}

void ScriptWriter::setReplacement(Range Place, const std::string &NewText) {
  for (auto &F : Findings)
    if (F->What.Place == Place)
      F->Replacement = NewText;
}

Finding *ScriptWriter::replaced(Range Place, const llvm::Twine &Name,
                                MentionKind Kind, const std::string &NewText) {
  Finding *F = find(Place, Name, Kind, diag::ScriptReplaced, Outcome::Migrated);
  if (!F)
    return nullptr;
  auto [En, Zh] = titleOf(Pack);
  std::string N = Name.str();
  F->Message = NewText.empty()
                   ? Text{En + " needs no " + N, Zh + " 不需要 " + N}
                   : Text{N + " is " + NewText + " in " + En,
                          N + " 在 " + Zh + " 中为 " + NewText};
  F->Message.Zh = closeChinese(F->Message.Zh);
  F->Replacement = NewText;
  return F;
}

void ScriptWriter::unmapped(Range Place, const llvm::Twine &Name,
                            MentionKind Kind) {
  if (Finding *F =
          find(Place, Name, Kind, diag::ScriptUnmapped, Outcome::Unmapped)) {
    std::string N = Name.str();
    F->Message = {
        "the pack " + Pack.Name + " has no rule for " + N + " in build scripts",
        "规则包 " + Pack.Name + " 没有针对构建脚本中 " + N + " 的规则"};
  }
}

void ScriptWriter::kept(Range Place, const llvm::Twine &Name,
                        MentionKind Kind) {
  if (Finding *F = find(Place, Name, Kind, diag::ScriptKept, Outcome::Kept)) {
    auto [En, Zh] = titleOf(Pack);
    std::string N = Name.str();
    F->Message = {N + " is the same in " + En,
                  closeChinese(N + " 在 " + Zh + " 中相同")};
  }
}

void ScriptWriter::word(Range Place, const llvm::Twine &Name, bool IsOwn) {
  Finding *F = find(Place, Name, MentionKind::Text,
                    IsOwn ? diag::ScriptOwn : diag::ScriptWord,
                    IsOwn ? Outcome::NotCuda : Outcome::Kept);
  if (!F)
    return;
  std::string N = Name.str();
  F->Message = IsOwn ? Text{N + " is a name of the project's own build",
                            N + " 是工程自身构建脚本中的名称"}
                     : Text{N + " has CUDA in it, but is no known name of "
                                "CUDA's builds; it was left alone",
                            N + " 含有 CUDA 字样，但不是已知的 CUDA "
                                "构建名称，未作改动"};
}

void ScriptWriter::edit(Range Where, std::string NewText) {
  llvm::erase_if(Edits, [&](const Edit &E) {
    return Where.contains(E.Where) && E.Where.Length;
  });
  // What stands inside another edit is part of it; two removals that share
  // blanks are one.
  for (Edit &E : Edits)
    if (NewText.empty() && E.NewText.empty() && E.Where.Offset < Where.end() &&
        Where.Offset < E.Where.end()) {
      uint32_t Begin = std::min(E.Where.Offset, Where.Offset);
      uint32_t End = std::max(E.Where.end(), Where.end());
      E.Where = {Begin, End - Begin};
      return;
    }
  for (const Edit &E : Edits)
    if (E.Where.Offset < Where.end() && Where.Offset < E.Where.end())
      return;
  Edits.push_back({Where, std::move(NewText)});
}

bool ScriptWriter::isRemoved(Range Where) const {
  return llvm::any_of(Edits, [&](const Edit &E) {
    return E.NewText.empty() && E.Where.contains(Where);
  });
}

static void sortEdits(std::vector<Edit> &Edits) {
  llvm::stable_sort(
      Edits, [](const Edit &A, const Edit &B) { return A.Where < B.Where; });
}

std::string ScriptWriter::take(Range Where) {
  std::vector<Edit> Inside;
  llvm::erase_if(Edits, [&](const Edit &E) {
    uint32_t Begin = std::max(E.Where.Offset, Where.Offset);
    uint32_t End = std::min(E.Where.end(), Where.end());
    if (Begin > End || (Begin == End && E.Where.Length))
      return false;
    Inside.push_back({{Begin - Where.Offset, End - Begin}, E.NewText});
    return true;
  });
  sortEdits(Inside);
  return applyEdits(slice(Where), Inside);
}

void ScriptWriter::addLines(uint32_t Offset, uint32_t Like, StringRef Lines) {
  size_t Begin = Content.rfind('\n', Like);
  Begin = Begin == std::string::npos ? 0 : Begin + 1;
  StringRef Indent = StringRef(Content).slice(
      Begin, StringRef(Content).find_first_not_of(" \t", Begin));
  size_t End = Content.find('\n', Offset);
  bool Crlf = End != std::string::npos && End > 0 && Content[End - 1] == '\r';
  if (End == std::string::npos)
    End = Content.size();
  else if (Crlf)
    --End;
  std::string Text;
  while (!Lines.empty()) {
    auto [Line, Rest] = Lines.split('\n');
    Lines = Rest;
    Text += Crlf ? "\r\n" : "\n";
    if (!Line.empty())
      Text += Indent.str() + Line.str();
  }
  uint32_t At = static_cast<uint32_t>(End);
  for (Edit &E : Edits)
    if (E.Where.Offset == At && E.Where.Length == 0) {
      E.NewText += Text;
      return;
    }
  Edits.push_back({{At, 0}, std::move(Text)});
}

MigratedScript ScriptWriter::finish() {
  MigratedScript Out;
  SourceText Text(Content);
  Fingerprints Prints(Path, Text);
  llvm::stable_sort(Findings, [](const auto &A, const auto &B) {
    return std::tie(A->What.Place.Offset, A->What.Name) <
           std::tie(B->What.Place.Offset, B->What.Name);
  });
  for (auto &F : Findings) {
    F->Fingerprint = Prints.next(F->What);
    Out.File.Mentions.push_back(F->What);
    Out.Migration.Findings.push_back(std::move(*F));
  }
  sortEdits(Edits);
  Out.File.Path = Path;
  Out.File.Content = Content;
  Out.File.Parse = Errors.empty() ? ParseState::Complete : ParseState::Partial;
  Out.File.Diagnostics = std::move(Errors);
  Out.Migration.Path = Path;
  Out.Migration.OutputPath = Path;
  Out.Migration.Edits = std::move(Edits);
  return Out;
}

} // namespace cuferry
