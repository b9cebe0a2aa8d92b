//===- YamlTree.cpp - a YAML file as a tree of values ---------------------===//

#include "YamlTree.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/YAMLParser.h"

namespace cuferry {

namespace {

constexpr size_t MaxFileSize = 16 << 20;
/// The format needs 7. LLVM's parser recurses, so this bounds its stack, too.
constexpr unsigned MaxDepth = 32;
/// What aliases may add: they nest, so a few lines could stand for millions.
constexpr size_t MaxCopied = 1 << 20;

class TreeBuilder {
public:
  TreeBuilder(llvm::StringRef Content, Problems &P) : P(P) {
    SM.setDiagHandler(
        [](const llvm::SMDiagnostic &D, void *Context) {
          auto &Self = *static_cast<TreeBuilder *>(Context);
          unsigned Line = std::max(D.getLineNo(), 1);
          unsigned Column = std::max(D.getColumnNo() + 1, 1);
          Self.P.error({Line, Column}, "YAML: {0}", "YAML 语法错误：{0}",
                       D.getMessage());
        },
        this);
    Buffer = SM.AddNewSourceBuffer(
        llvm::MemoryBuffer::getMemBuffer(Content, "", false), llvm::SMLoc());
    Text = SM.getMemoryBuffer(Buffer)->getBuffer();
    Stream.emplace(Text, SM, /*ShowColors=*/false);
  }

  std::optional<YamlNode> build() {
    auto Document = Stream->begin();
    if (Stream->failed() || Document == Stream->end())
      return std::nullopt;
    YamlNode Root;
    Root.At = {1, 1};
    if (!convert(Document->getRoot(), Root, 0) || Stream->failed())
      return std::nullopt;
    ++Document;
    if (Stream->failed())
      return std::nullopt;
    if (Document != Stream->end()) {
      P.error({1, 1}, "more than one YAML document in a file",
              "一个文件中有不止一个 YAML 文档");
      return std::nullopt;
    }
    return Root;
  }

private:
  Position position(llvm::SMLoc Loc, Position Fallback) {
    const char *Pointer = Loc.getPointer();
    if (!Pointer || Pointer < Text.begin() || Pointer > Text.end())
      return Fallback;
    auto [Line, Column] = SM.getLineAndColumn(Loc, Buffer);
    return {Line, Column};
  }

  /// LLVM has `{ a` and `[ a` begin at the `a`.
  llvm::SMLoc startOf(llvm::yaml::Node &N) {
    llvm::SMLoc Start = N.getSourceRange().Start;
    if (!Start.isValid() ||
        !llvm::isa<llvm::yaml::MappingNode, llvm::yaml::SequenceNode>(&N))
      return Start;
    size_t Offset = Start.getPointer() - Text.begin();
    llvm::StringRef Before = Text.take_front(Offset).rtrim();
    if (Before.ends_with("{") || Before.ends_with("["))
      return llvm::SMLoc::getFromPointer(Before.end() - 1);
    return Start;
  }

  /// False: stop reading, the stream is not to be touched any more.
  bool convert(llvm::yaml::Node *N, YamlNode &Out, unsigned Depth) {
    if (!N || Stream->failed())
      return false;
    Out.At = position(startOf(*N), Out.At);
    if (Depth > MaxDepth) {
      P.error(Out.At, "nested too deeply", "嵌套过深");
      return false;
    }
    if (auto *Alias = llvm::dyn_cast<llvm::yaml::AliasNode>(N))
      return convertAlias(Alias->getName(), Out);
    if (llvm::StringRef Anchor = N->getAnchor(); !Anchor.empty()) {
      if (!convertUntagged(*N, Out, Depth))
        return false;
      Anchors[Anchor] = Out;
      return true;
    }
    return convertUntagged(*N, Out, Depth);
  }

  /// `*name` stands for a copy of what `&name` marked, at its own place.
  bool convertAlias(llvm::StringRef Name, YamlNode &Out) {
    // LLVM places the alias where the token behind it begins.
    Position At =
        position(llvm::SMLoc::getFromPointer(Name.begin() - 1), Out.At);
    auto Marked = Anchors.find(Name);
    if (Marked == Anchors.end()) {
      P.error(At, "no '&{0}' before this; quote a text that begins with '*'",
              "此前没有“&{0}”；以“*”开头的文本须加引号", Name);
      return false;
    }
    Out = Marked->second;
    Out.At = At;
    Copied += countNodes(Out);
    if (Copied > MaxCopied) {
      P.error(At, "aliases make the file too large", "别名使文件过大");
      return false;
    }
    return true;
  }

  static size_t countNodes(const YamlNode &N) {
    size_t Count = 1;
    for (const YamlNode &Item : N.Items)
      Count += countNodes(Item);
    for (const YamlEntry &Entry : N.Entries)
      Count += countNodes(Entry.Value);
    return Count;
  }

  bool convertUntagged(llvm::yaml::Node &Node, YamlNode &Out, unsigned Depth) {
    llvm::yaml::Node *N = &Node;
    if (!N->getRawTag().empty()) {
      P.error(Out.At,
              "YAML tags are not supported; quote a text that begins with '!'",
              "不支持 YAML 标签；以“!”开头的文本须加引号");
      return false;
    }
    if (auto *Scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(N))
      return convertScalar(*Scalar, Out);
    if (auto *Block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(N)) {
      Out.What = YamlNode::Scalar;
      Out.Value = Block->getValue().str();
      return !Stream->failed();
    }
    if (auto *Sequence = llvm::dyn_cast<llvm::yaml::SequenceNode>(N))
      return convertSequence(*Sequence, Out, Depth);
    if (auto *Mapping = llvm::dyn_cast<llvm::yaml::MappingNode>(N))
      return convertMapping(*Mapping, Out, Depth);
    return true;
  }

  bool convertScalar(llvm::yaml::ScalarNode &N, YamlNode &Out) {
    llvm::SmallString<64> Storage;
    llvm::StringRef Raw = N.getRawValue();
    llvm::StringRef Value = N.getValue(Storage);
    if (Stream->failed())
      return false;
    Out.What = YamlNode::Scalar;
    Out.Value = Value.str();
    bool IsQuoted = Raw.starts_with("\"") || Raw.starts_with("'");
    llvm::StringRef Inner =
        IsQuoted && Raw.size() >= 2 ? Raw.drop_front().drop_back() : Raw;
    if (Inner == Out.Value)
      Out.ValueAt = {Out.At.Line, Out.At.Column + IsQuoted};
    return true;
  }

  bool convertSequence(llvm::yaml::SequenceNode &N, YamlNode &Out,
                       unsigned Depth) {
    Out.What = YamlNode::Sequence;
    for (llvm::yaml::Node &Item : N) {
      if (Stream->failed())
        return false;
      YamlNode &Child = Out.Items.emplace_back();
      Child.At = Out.At;
      if (!convert(&Item, Child, Depth + 1))
        return false;
    }
    return !Stream->failed();
  }

  bool convertMapping(llvm::yaml::MappingNode &N, YamlNode &Out,
                      unsigned Depth) {
    Out.What = YamlNode::Mapping;
    llvm::StringMap<unsigned> FirstLine;
    for (llvm::yaml::KeyValueNode &Pair : N) {
      if (Stream->failed())
        return false;
      YamlNode Key;
      Key.At = Out.At;
      if (!convert(Pair.getKey(), Key, Depth + 1))
        return false;
      if (Key.What != YamlNode::Scalar) {
        P.error(Key.At, "a key must be a text", "键必须是文本");
        return false;
      }
      YamlEntry Entry{Key.Value, Key.At, {}};
      Entry.Value.At = Key.At;
      if (!convert(Pair.getValue(), Entry.Value, Depth + 1))
        return false;
      auto [First, IsNew] = FirstLine.try_emplace(Entry.Key, Entry.At.Line);
      if (!IsNew) {
        P.error(Entry.At, "duplicate key '{0}'; first given on line {1}",
                "键“{0}”重复；首次出现在第 {1} 行", Entry.Key, First->second);
        continue;
      }
      Out.Entries.push_back(std::move(Entry));
    }
    return !Stream->failed();
  }

  Problems &P;
  llvm::SourceMgr SM;
  unsigned Buffer = 0;
  llvm::StringRef Text;
  std::optional<llvm::yaml::Stream> Stream;
  llvm::StringMap<YamlNode> Anchors;
  size_t Copied = 0; ///< nodes that aliases brought in
};

} // namespace

const YamlNode *YamlNode::find(llvm::StringRef Key) const {
  for (const YamlEntry &Entry : Entries)
    if (Entry.Key == Key)
      return &Entry.Value;
  return nullptr;
}

std::optional<YamlNode> parseYaml(llvm::StringRef Content, Problems &P) {
  if (Content.size() > MaxFileSize) {
    P.error({}, "the file is larger than 16 MiB", "文件大于 16 MiB");
    return std::nullopt;
  }
  Content.consume_front("\xEF\xBB\xBF");
  if (Content.contains('\0')) {
    P.error({}, "the file is binary", "文件是二进制文件");
    return std::nullopt;
  }
  auto *Bytes = reinterpret_cast<const llvm::UTF8 *>(Content.data());
  if (!llvm::isLegalUTF8String(&Bytes, Bytes + Content.size())) {
    size_t Bad = reinterpret_cast<const char *>(Bytes) - Content.data();
    llvm::StringRef Before = Content.take_front(Bad);
    unsigned Line = Before.count('\n') + 1;
    unsigned Column = Bad - (Before.rfind('\n') + 1) + 1;
    P.error({Line, Column}, "the file is not UTF-8", "文件不是 UTF-8 编码");
    return std::nullopt;
  }
  if (Content.trim().empty()) {
    P.error({}, "the file is empty", "文件为空");
    return std::nullopt;
  }
  // One kind of line ending, and one at the end: LLVM's scanner takes neither
  // for granted in all places.
  std::string Text;
  Text.reserve(Content.size() + 1);
  for (size_t I = 0; I != Content.size(); ++I)
    if (Content[I] != '\r')
      Text += Content[I];
    else if (I + 1 == Content.size() || Content[I + 1] != '\n')
      Text += '\n';
  if (Text.back() != '\n')
    Text += '\n';
  unsigned CountBefore = P.count();
  auto Root = TreeBuilder(Text, P).build();
  // LLVM's parser gives up on some texts (directives) without a word.
  if (!Root && P.count() == CountBefore)
    P.error({1, 1}, "the file is not valid YAML", "文件不是有效的 YAML");
  return Root;
}

} // namespace cuferry
