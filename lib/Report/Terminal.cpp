#include "Terminal.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

static StringRef inkCode(Ink I) {
  switch (I) {
  case Ink::Plain:
    return "0";
  case Ink::Bold:
    return "1";
  case Ink::Green:
    return "32";
  case Ink::Yellow:
    return "33";
  case Ink::Red:
    return "31";
  case Ink::Magenta:
    return "35";
  case Ink::Dim:
    return "2";
  }
  llvm_unreachable("all inks named");
}

std::string cuferry::inked(Ink I, StringRef Text) {
  if (I == Ink::Plain)
    return Text.str();
  return ("\033[" + inkCode(I) + "m" + Text + "\033[0m").str();
}

size_t cuferry::width(StringRef Text) {
  int W = llvm::sys::unicode::columnWidthUTF8(Text);
  return W < 0 ? Text.size() : static_cast<size_t>(W);
}

std::string cuferry::padded(StringRef Text, size_t Columns, bool Right) {
  size_t W = width(Text);
  std::string Pad(Columns > W ? Columns - W : 0, ' ');
  return Right ? Pad + Text.str() : Text.str() + Pad;
}

std::string cuferry::wrapped(StringRef Text, size_t Indent, size_t Columns) {
  const std::string Margin(Indent, ' ');
  if (Columns == 0)
    return Margin + Text.str() + "\n";
  std::string Out, Line, Piece;
  bool NeedsBlank = false;
  auto Flush = [&](bool BlankFollows) {
    if (!Piece.empty()) {
      std::string Next = (NeedsBlank && !Line.empty() ? " " : "") + Piece;
      if (Indent + width(Line) + width(Next) > Columns && !Line.empty()) {
        Out += Margin + Line + "\n";
        Line.clear();
        Next = Piece;
      }
      Line += Next;
      Piece.clear();
      NeedsBlank = false;
    }
    NeedsBlank |= BlankFollows;
  };
  while (!Text.empty()) {
    size_t Bytes = std::max<size_t>(
        1, std::min<size_t>(Text.size(),
                            llvm::getNumBytesForUTF8(
                                static_cast<llvm::UTF8>(Text.front()))));
    StringRef Char = Text.take_front(Bytes);
    Text = Text.drop_front(Bytes);
    if (Char == " ") {
      Flush(true);
      continue;
    }
    // A line does not begin with a mark that closes.
    bool Closes = StringRef("，。；：、）").contains(Char) && Bytes > 1;
    if (width(Char) == 2 && !Closes)
      Flush(false);
    Piece += Char;
  }
  Flush(false);
  return Out + Margin + Line + "\n";
}

std::string cuferry::printable(StringRef Text) {
  std::string Out;
  for (unsigned char C : Text)
    if (C < 0x20 || C == 0x7f)
      Out += "\\x" + llvm::utohexstr(C, /*LowerCase=*/true, 2);
    else
      Out += static_cast<char>(C);
  return Out;
}

std::string cuferry::percent(size_t Part, size_t Whole) {
  if (Whole == 0)
    return "-";
  double Share = 100.0 * static_cast<double>(Part) / static_cast<double>(Whole);
  // What is not all must not read as all, nor what is something as nothing.
  if (Part != Whole)
    Share = std::min(Share, 99.9);
  if (Part != 0)
    Share = std::max(Share, 0.1);
  std::string S;
  llvm::raw_string_ostream(S) << llvm::format("%.1f %%", Share);
  return S;
}

const Text cuferry::OutcomeTitles[] = {
    {"migrated", "已迁移"}, {"review", "待复核"}, {"unsupported", "不支持"},
    {"unmapped", "无映射"}, {"kept", "保留"},     {"not CUDA", "非 CUDA"}};
const Ink cuferry::OutcomeInks[] = {Ink::Green,   Ink::Yellow, Ink::Red,
                                    Ink::Magenta, Ink::Plain,  Ink::Dim};
const Text cuferry::EffortTitles[] = {
    {"none", "无"}, {"low", "低"}, {"medium", "中"}, {"high", "高"}};
const Text cuferry::EvidenceTitles[] = {{"vendor headers", "厂商头文件"},
                                        {"vendor sources", "厂商源码"},
                                        {"ports", "已有移植"},
                                        {"vendor tables", "厂商映射表"},
                                        {"naming only", "仅凭命名规律"},
                                        {"the pack's word", "规则包自述"}};
