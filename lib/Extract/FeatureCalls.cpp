// Features that arguments of calls and launches show: masks, widths, sizes,
// the types that atomics work on, launches in device code.

#include "Features.h"
#include "Literal.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

constexpr uint64_t AllLanes = 0xffffffff;

class Finder {
public:
  explicit Finder(const SourceFile &File) : File(File) {}

  std::vector<Mention> find() {
    for (const Mention &M : File.Mentions) {
      if (M.CallIndex < 0 || M.Sure == Certainty::Refuted)
        continue;
      const Call &C = File.Calls[M.CallIndex];
      if (M.Kind == MentionKind::Launch)
        launch(M, C);
      else if (!C.IsOpaque)
        call(M, C);
    }
    defaultStream();
    return std::move(Out);
  }

private:
  void add(StringRef Feature, Range Place, const Mention &At,
           std::vector<FeatureValue> Values = {}) {
    Mention M;
    M.Place = Place;
    M.Spelling = File.Content.substr(Place.Offset, Place.Length);
    M.Name = ("feature:" + Feature).str();
    M.Kind = MentionKind::Feature;
    M.Library = "language";
    M.Sure = At.Sure;
    M.Why = At.Why;
    M.Detail = At.Sure == Certainty::Confirmed ? "" : At.Detail;
    M.Context = At.Context & ~(CtxAddress | CtxDeclaration);
    M.Values = std::move(Values);
    Out.push_back(std::move(M));
  }

  StringRef text(Range R) const {
    return StringRef(File.Content).substr(R.Offset, R.Length);
  }

  /// `-1` of `unsigned(-1)` and `(unsigned)-1`.
  static StringRef withoutCast(StringRef Text) {
    StringRef Rest = Text;
    if (Rest.consume_front("(")) {
      size_t Close = Rest.find(')');
      if (Close == StringRef::npos)
        return Text;
      Rest = Rest.drop_front(Close + 1).trim();
    } else {
      Rest = Rest.drop_while(
          [](char C) { return llvm::isAlnum(C) || C == '_' || C == ':'; });
      Rest = Rest.ltrim();
      if (!Rest.consume_front("(") || !Rest.consume_back(")"))
        return Text;
      Rest = Rest.trim();
    }
    return Rest.starts_with("-") || Rest.starts_with("~") ? Rest : Text;
  }

  /// The value of \p A: constant as the parser said, or a literal.
  std::optional<uint64_t> value(const Argument &A) const {
    StringRef Text = text(A.Text).trim();
    if (A.Value) {
      int64_t Value;
      if (!StringRef(*A.Value).getAsInteger(10, Value))
        return static_cast<uint64_t>(Value);
    }
    if (Text == "nullptr" || Text == "NULL")
      return 0;
    // ~0u, -1, unsigned(-1): all ones in the 32 bits that masks have.
    Text = withoutCast(Text);
    if (Text == "-1")
      return AllLanes;
    if (Text.starts_with("~") &&
        integerLiteral(Text.drop_front()) == std::optional<uint64_t>(0))
      return AllLanes;
    return integerLiteral(Text);
  }

  void call(const Mention &M, const Call &C) {
    StringRef Name = M.Name;
    if (M.Library != "device_intrinsics" && !Name.starts_with("__") &&
        !Name.starts_with("atomic") && !Name.starts_with("cudaFunc"))
      return;
    bool HasMask = Name.starts_with("__") && Name.ends_with("_sync");
    if ((HasMask || Name == "__syncwarp") && !C.Args.empty())
      mask(M, C.Args[0]);
    if (Name.starts_with("__shfl")) {
      if (size_t At = HasMask ? 3 : 2; C.Args.size() > At)
        width(M, C.Args[At]);
    } else if (Name == "__ballot" || Name == "__ballot_sync" ||
               Name == "__activemask" || Name.starts_with("__match")) {
      if (isKeptAs32Bits(C))
        add("ballot-32-bit", M.Place, M);
    } else if (Name.starts_with("atomic") && !C.Args.empty()) {
      atomic(M, C.Args[0]);
    } else if (Name == "cudaFuncSetAttribute" && C.Args.size() == 3 &&
               text(C.Args[1].Text).contains("MaxDynamicSharedMemorySize")) {
      if (auto Bytes = value(C.Args[2]))
        add("large-dynamic-shared-memory", C.Args[1].Text, M,
            {{"bytes", std::to_string(*Bytes)}});
    }
  }

  void mask(const Mention &M, const Argument &A) {
    auto Value = value(A);
    if (!Value)
      return;
    uint64_t Bits = *Value & AllLanes;
    add(Bits == AllLanes ? "full-warp-mask" : "partial-warp-mask", A.Text, M,
        {{"mask", "0x" + llvm::utohexstr(Bits, /*LowerCase=*/true)}});
  }

  void width(const Mention &M, const Argument &A) {
    // warpSize is what is meant when nothing is written.
    if (text(A.Text).trim() == "warpSize")
      return;
    std::vector<FeatureValue> Values;
    if (auto Value = value(A))
      Values.push_back({"width", std::to_string(*Value)});
    add("shuffle-width", A.Text, M, std::move(Values));
  }

  /// A result that nobody takes, or that is only compared with zero, may have
  /// any width.
  bool isKeptAs32Bits(const Call &C) const {
    if (C.Use == ResultUse::Discarded || C.Statement)
      return false;
    StringRef Before =
        StringRef(File.Content).take_front(C.Whole.Offset).rtrim();
    StringRef After = StringRef(File.Content).drop_front(C.Whole.end()).ltrim();
    if (Before.ends_with("!"))
      return false;
    for (StringRef Compared : {"!=", "==", ">"})
      if (After.starts_with(Compared)) {
        StringRef Right = After.drop_front(Compared.size()).ltrim(" =");
        StringRef Word = Right.take_while(llvm::isAlnum);
        if (integerLiteral(Word) == std::optional<uint64_t>(0))
          return false;
      }
    bool IsCondition =
        Before.consume_back("(") &&
        (Before.rtrim().ends_with("if") || Before.rtrim().ends_with("while"));
    return !(IsCondition && After.starts_with(")")) &&
           !After.starts_with("&&") && !After.starts_with("||") &&
           !After.starts_with("?");
  }

  void atomic(const Mention &M, const Argument &A) {
    StringRef Type = StringRef(A.Type);
    if (!Type.consume_back("*"))
      return;
    Type = Type.trim();
    Type.consume_front("volatile ");
    bool Is16 =
        llvm::StringSwitch<bool>(Type)
            .Cases({"__half", "__half2", "__nv_bfloat16", "__nv_bfloat162"},
                   true)
            .Cases({"unsigned short", "short"}, true)
            .Default(false);
    if (Is16 || Type == "double")
      add(Is16 ? "atomic-16-bit" : "atomic-double", M.Place, M,
          {{"type", Type.str()}});
  }

  void launch(const Mention &M, const Call &C) {
    if ((M.Context & CtxDevice) && !(M.Context & CtxHost))
      add("dynamic-parallelism", M.Place, M);
    // What the parser saw of blocks it says itself.
    if (M.Sure != Certainty::Confirmed && C.Config.size() > 1)
      if (auto Threads = integerLiteral(text(C.Config[1].Text)))
        add("block-size", C.Config[1].Text, M,
            {{"threads", std::to_string(*Threads)}});
    bool HasStream = C.Config.size() > 3;
    auto Stream = HasStream ? value(C.Config[3]) : std::nullopt;
    bool IsDefault = !HasStream || Stream == std::optional<uint64_t>(0);
    if (IsDefault && !C.Config.empty() && !(M.Context & CtxDevice) &&
        !FirstOnDefault)
      FirstOnDefault = &M;
  }

  /// CUDA's default stream waits for the blocking streams of the context.
  void defaultStream() {
    if (!FirstOnDefault)
      return;
    for (const Mention &M : File.Mentions) {
      if (M.Sure == Certainty::Refuted || M.CallIndex < 0)
        continue;
      const Call &C = File.Calls[M.CallIndex];
      bool Blocks = M.Name == "cudaStreamCreate";
      if (M.Name == "cudaStreamCreateWithFlags" && C.Args.size() == 2)
        Blocks = value(C.Args[1]) == std::optional<uint64_t>(0);
      if (Blocks) {
        add("stream-legacy-default", FirstOnDefault->Place, *FirstOnDefault);
        return;
      }
    }
  }

  const SourceFile &File;
  const Mention *FirstOnDefault = nullptr;
  std::vector<Mention> Out;
};

} // namespace

std::vector<Mention> cuferry::featuresOfCalls(const SourceFile &File) {
  return Finder(File).find();
}
