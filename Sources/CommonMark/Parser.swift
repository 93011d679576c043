import CCMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the builder's source with libcmark and tells the builder of every event.
///
/// This is the only file that knows C. `CMARK_OPT_DEFAULT`: libcmark renders nothing here, so none of its other
/// options would change anything but the text itself (smart quotes), which has to stay as the author wrote it.
func parse(into builder: inout EventBuilder) {
  guard let tree = CMarkTree(parsing: builder.source.span) else { return }
  tree.walk(into: &builder)
}

/// A document of libcmark, freed when it goes out of use.
@safe private struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  init?(parsing source: Span<UInt8>) {
    let parsed = unsafe source.withUnsafeBytes { raw in
      unsafe cmark_parse_document(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe root = parsed
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  func walk(into builder: inout EventBuilder) {
    guard let iterator = unsafe CMarkIterator(root: root) else { return }
    unsafe iterator.forEach { event, node in
      unsafe tell(event, of: node, to: &builder)
    }
  }
}

/// An iterator of libcmark, freed when it goes out of use.
///
/// It walks without recursion, however deep the nesting.
@safe private struct CMarkIterator: ~Copyable {
  private let iterator: OpaquePointer

  init?(root: OpaquePointer) {
    guard let made = unsafe cmark_iter_new(root) else { return nil }
    unsafe iterator = made
  }

  deinit {
    unsafe cmark_iter_free(iterator)
  }

  func forEach(_ body: (cmark_event_type, OpaquePointer) -> Void) {
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return }
      unsafe body(event, node)
    }
  }
}

private func tell(_ event: cmark_event_type, of node: OpaquePointer, to builder: inout EventBuilder) {
  guard let kind = unsafe kind(of: node) else { return }
  guard event == CMARK_EVENT_ENTER else {
    builder.leave(kind)
    return
  }
  let place = unsafe ReportedPlace(
    line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
    endLine: Int(cmark_node_get_end_line(node)))
  switch kind {
  case .text, .code, .htmlInline:
    unsafe withBytes(cmark_node_get_literal(node), nil) { literal, _ in
      builder.inlineLeaf(kind, literal: literal)
    }
  case .softBreak, .lineBreak:
    builder.lineBreak(kind)
  case .codeBlock:
    unsafe withBytes(cmark_node_get_literal(node), cmark_node_get_fence_info(node)) { literal, info in
      builder.codeBlock(at: place, literal: literal, info: info)
    }
  case .htmlBlock:
    unsafe withBytes(cmark_node_get_literal(node), nil) { literal, _ in
      builder.blockLeaf(kind, at: place, literal: literal)
    }
  case .thematicBreak:
    builder.blockLeaf(kind, at: place, literal: Span())
  case .link, .image:
    unsafe withBytes(cmark_node_get_url(node), cmark_node_get_title(node)) { destination, title in
      builder.enterLink(kind, destination: destination, title: title)
    }
  case .emphasis, .strong:
    builder.enterEmphasis(kind)
  default:
    builder.enterBlock(kind, at: place)
  }
}

/// Lends the bytes of two C strings, which belong to a node.
private func withBytes(
  _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?, _ body: (Span<UInt8>, Span<UInt8>) -> Void
) {
  let first = unsafe UnsafeRawBufferPointer(start: first, count: length(of: first))
  let second = unsafe UnsafeRawBufferPointer(start: second, count: length(of: second))
  unsafe body(Span(_unsafeBytes: first), Span(_unsafeBytes: second))
}

private func length(of string: UnsafePointer<CChar>?) -> Int {
  guard let string = unsafe string else { return 0 }
  return unsafe strlen(string)
}

private func kind(of node: OpaquePointer) -> MarkdownNode.Kind? {
  switch unsafe cmark_node_get_type(node) {
  case CMARK_NODE_TEXT: .text
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_PARAGRAPH: .paragraph(isTight: unsafe isInTightList(node))
  case CMARK_NODE_ITEM: .item
  case CMARK_NODE_STRONG: .strong
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_LINK: .link
  case CMARK_NODE_HEADING: .heading(level: UInt8(clamping: unsafe cmark_node_get_heading_level(node)))
  case CMARK_NODE_LIST: unsafe list(node)
  case CMARK_NODE_CODE: .code
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_BLOCK_QUOTE: .blockQuote
  case CMARK_NODE_CODE_BLOCK: .codeBlock(isFenced: false)
  case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
  case CMARK_NODE_DOCUMENT: .document
  case CMARK_NODE_HTML_INLINE: .htmlInline
  case CMARK_NODE_HTML_BLOCK: .htmlBlock
  case CMARK_NODE_IMAGE: .image
  default: nil
  }
}

private func list(_ node: OpaquePointer) -> MarkdownNode.Kind {
  let isTight = unsafe cmark_node_get_list_tight(node) != 0
  guard unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
    return .bulletList(isTight: isTight)
  }
  return .orderedList(start: unsafe cmark_node_get_list_start(node), isTight: isTight)
}

private func isInTightList(_ paragraph: OpaquePointer) -> Bool {
  guard let item = unsafe cmark_node_parent(paragraph), let list = unsafe cmark_node_parent(item) else {
    return false
  }
  return unsafe cmark_node_get_list_tight(list) != 0
}
