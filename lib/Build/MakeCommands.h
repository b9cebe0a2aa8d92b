//===- MakeCommands.h - which words of Makefiles nvcc reads -----*- C++ -*-===//
//
// Some of nvcc's options are spelled like other programs': `docker build -t x`.
// Whether a word is nvcc's shows in the commands: those that run nvcc, by name
// or by a variable, and the variables that stand in them, over all Makefiles of
// a project.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_MAKECOMMANDS_H
#define CUFERRY_BUILD_MAKECOMMANDS_H

#include "MakeSyntax.h"
#include "ScriptWords.h"

namespace cuferry {

/// Fills in the variables of \p Scripts that hold nvcc and its options, for
/// each group of Makefiles that are read together.
void findNvccVariables(llvm::ArrayRef<BuildScript> Scripts,
                       ScriptContext &Context);

/// Whether \p Text names nvcc, or a variable that holds it.
bool runsNvcc(llvm::StringRef Text,
              const ScriptContext::MakeVariables &Variables);

/// Whether nvcc reads the words of \p Line.
bool isReadByNvcc(llvm::StringRef Content, const MakeLine &Line,
                  const ScriptContext::MakeVariables &Variables);

/// The word of a recipe that is a host compiler about to compile a source:
/// `g++`,
/// `$(CXX)`.
std::optional<Range>
hostCompilerOf(llvm::StringRef Content, const MakeLine &Recipe,
               const ScriptContext::MakeVariables &Variables);

} // namespace cuferry

#endif // CUFERRY_BUILD_MAKECOMMANDS_H
