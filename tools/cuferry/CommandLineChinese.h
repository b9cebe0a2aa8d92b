//===- CommandLineChinese.h - CLI11's own words in Chinese ------*- C++ -*-===//

#ifndef CUFERRY_TOOLS_COMMANDLINECHINESE_H
#define CUFERRY_TOOLS_COMMANDLINECHINESE_H

#include <CLI/CLI.hpp>

namespace cuferry {

/// Makes the headings of help and the messages about wrong usage Chinese. To be
/// called before options and subcommands are added; they inherit it.
void speakChinese(CLI::App &App);

/// What is left to do once all subcommands are there.
void groupInChinese(CLI::App &App);

} // namespace cuferry

#endif // CUFERRY_TOOLS_COMMANDLINECHINESE_H
