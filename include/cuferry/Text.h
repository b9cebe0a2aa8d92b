//===- Text.h - what a person reads, in both languages ----------*- C++ -*-===//
//
// Everything that cuferry says to people exists in English and in Chinese.
// A Text carries both; which one is shown is decided where it is printed.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TEXT_H
#define CUFERRY_TEXT_H

#include <string>

namespace cuferry {

enum class Language { English, Chinese };

/// One sentence in both languages. Either may be empty; \c in falls back to
/// the other one, so that a reader never gets nothing where something is known.
struct Text {
  std::string En;
  std::string Zh;

  bool empty() const { return En.empty() && Zh.empty(); }
  const std::string &in(Language L) const {
    if (L == Language::Chinese)
      return Zh.empty() ? En : Zh;
    return En.empty() ? Zh : En;
  }
  friend bool operator==(const Text &, const Text &) = default;
};

} // namespace cuferry

#endif // CUFERRY_TEXT_H
