//===- Vocabulary.h - the table of CUDA names -------------------*- C++ -*-===//
//
// The vocabulary is the set of all names that CUDA ever declared, with what a
// name alone tells: kind, library, header and CUDA versions. It is built from
// lib/Headers when cuferry is built and is constant afterwards; look-ups are
// O(1) and may be made from any thread.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_VOCABULARY_H
#define CUFERRY_VOCABULARY_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace cuferry {

/// What sort of thing a mention names. The spelling used in reports is that
/// of \c mentionKindName.
enum class MentionKind : uint8_t {
  Function,
  Type,
  Enumerator,
  Macro,
  Field,
  Variable,
  Include,
  Namespace,
  Launch,
  Attribute,
  Builtin,
  Feature,
  Text,
};

/// "function", "type" ...: the words of the report format.
llvm::StringRef mentionKindName(MentionKind Kind);

/// How far a name alone, without any parsing, proves that CUDA is meant.
enum class Strength : uint8_t {
  Distinct, ///< cannot be anything else: cudaMalloc, __syncthreads
  Likely,   ///< always a candidate, renamed unconfirmed only if undisputed:
            ///< float4
  Common,   ///< everyday word; CUDA only where the parser says so: max, x
};

/// A CUDA version as major * 100 + minor (11.2 is 1102); 0 means "not stated".
using CudaVersion = uint16_t;

struct VocabularyEntry {
  llvm::StringLiteral Name;    ///< canonical: "cudaDeviceProp::clockRate"
  llvm::StringLiteral Library; ///< "runtime", "cublas" ...
  llvm::StringLiteral Header; ///< header that declares it: "cuda_runtime_api.h"
  MentionKind Kind;
  Strength Proof;
  CudaVersion Since; ///< first version that has it
  CudaVersion Until; ///< last version that has it
};

/// A shape of identifiers that looks like a library's: "cublas[A-Z]*".
struct VocabularyFamily {
  llvm::StringLiteral Pattern; ///< literal prefix; `[A-Z]` one such character;
                               ///< `*` at the end: any rest
  llvm::StringLiteral Library;
};

/// A feature (see cuferry/Features.h) that the use of a name shows.
struct VocabularyFeature {
  llvm::StringLiteral Name;
  llvm::StringLiteral Feature; ///< without "feature:"
  bool EachPlace; ///< the name says at each place what differs there; else
                  ///< once a file is enough
};

/// A header of ours that is shown in place of those that we do not have.
struct StandIn {
  llvm::StringLiteral Place; ///< theirs: a folder ("cub/"), a beginning
                             ///< ("cuda/__*") or a header's name
  llvm::StringLiteral Library;
  llvm::StringLiteral Header; ///< ours
};

namespace vocabulary {

/// The entry whose canonical name is \p Name, or null.
const VocabularyEntry *find(llvm::StringRef Name);

/// The entry that the single identifier \p Identifier, met as a bare token,
/// may stand for: namespace-scope names first, then members ("clockRate"),
/// of which the first in table order is given. Null when CUDA has no such name.
const VocabularyEntry *findToken(llvm::StringRef Identifier);

/// The unmistakable name that \p Identifier begins or ends with ("p_cuInit"),
/// the longest, or null.
const VocabularyEntry *partOf(llvm::StringRef Identifier);

/// All entries whose last component is \p Identifier ("x" has many).
llvm::ArrayRef<uint32_t> entriesWithLastComponent(llvm::StringRef Identifier);

/// All entries, sorted by name.
llvm::ArrayRef<VocabularyEntry> entries();

/// The family that \p Identifier fits, or null.
const VocabularyFamily *familyOf(llvm::StringRef Identifier);

/// The library of the CUDA header \p Name ("cublas_v2.h", "cub/cub.cuh"), or
/// an empty string when no CUDA header has that name. A header that we do not
/// have belongs to the library whose folder its path begins with
/// ("cub/agent/agent_scan.cuh", "cuda/std/__utility/move.h").
llvm::StringRef libraryOfHeader(llvm::StringRef Name);

/// Whether \p Name is a macro that users define for CUDA's headers to see
/// (`CUB_STDERR`): defining it speaks of CUDA's.
bool isSetting(llvm::StringRef Name);

/// The library that a word of a string literal stands for though it is no name
/// of C: an environment variable, a program, or `libX` for the files of a
/// library; empty when it is none of CUDA's.
llvm::StringRef libraryOfStringWord(llvm::StringRef Word);

/// Where CUDA's toolkit is installed, by lib/Headers/strings.txt:
/// "/usr/local/cuda". A version may follow.
llvm::ArrayRef<llvm::StringRef> toolkitFolders();

/// Every place whose headers another one stands in for.
llvm::ArrayRef<StandIn> standIns();

/// For a CUDA library's header that we do not have, the one of ours that Clang
/// is shown in its place ("cuda/std/utility"); else empty.
llvm::StringRef standInFor(llvm::StringRef Name);

/// The features that the use of \p Name, canonical, shows.
llvm::ArrayRef<VocabularyFeature> featuresOf(llvm::StringRef Name);

/// The feature that \p Library is as a whole, where that has another name than
/// "library-" and the library's; else empty.
llvm::StringRef featureOfLibrary(llvm::StringRef Library);

} // namespace vocabulary
} // namespace cuferry

#endif // CUFERRY_VOCABULARY_H
