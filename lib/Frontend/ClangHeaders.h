// The Clang headers that nearly every file of Frontend and Extract needs;
// compiled once, as the precompiled header of those libraries.

#ifndef CUFERRY_FRONTEND_CLANGHEADERS_H
#define CUFERRY_FRONTEND_CLANGHEADERS_H

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include <map>
#include <memory>
#include <string>
#include <vector>

#endif // CUFERRY_FRONTEND_CLANGHEADERS_H
