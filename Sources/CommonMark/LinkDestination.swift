/// What kind of place a link goes to.
package enum LinkDestination: Sendable, Equatable {
  /// A web page elsewhere, an email address or a phone number.
  case outside
  /// A page of the guide: a path that begins with one `/`.
  case page
  /// A place on the same page: `#…`.
  case fragment
  /// A path without `/` in front.
  case relative
  /// Nothing.
  case empty
  /// Anything else: what a browser might run or open instead of a page.
  case unsafe

  /// Tells by the first signs of a destination, in the way a browser would (WHATWG URL Standard, section 4.4).
  package init(_ destination: ArraySlice<UInt8>) {
    guard let first = destination.first else {
      self = .empty
      return
    }
    // Browsers drop control signs, so `java\tscript:` would be run.
    guard !destination.contains(where: { $0 < Byte.space || $0 == 0x7F }) else {
      self = .unsafe
      return
    }
    switch first {
    case Byte.hash:
      self = .fragment
    case Byte.slash:
      // `//host` and, in browsers, `/\host` go to another site.
      let second = destination.dropFirst().first
      self = second == Byte.slash || second == Byte.backslash ? .unsafe : .page
    default:
      self = Self.withScheme(destination)
    }
  }

  /// Whether it may be written into a page.
  package var isSafe: Bool { self != .unsafe }

  private static func withScheme(_ destination: ArraySlice<UInt8>) -> Self {
    let path = destination.firstIndex { $0 == Byte.slash || $0 == Byte.hash || $0 == UInt8(ascii: "?") }
    let head = destination[..<(path ?? destination.endIndex)]
    guard let colon = head.firstIndex(of: Byte.colon) else {
      return head.first == Byte.backslash ? .unsafe : .relative
    }
    let rest = destination[(colon + 1)...]
    switch String(decoding: head[..<colon], as: UTF8.self).lowercased() {
    case "https", "http":
      // Without `//` a browser takes what follows as a path on the same site.
      return rest.starts(with: "//".utf8) && rest.count > 2 ? .outside : .unsafe
    case "mailto", "tel":
      return .outside
    default:
      return .unsafe
    }
  }
}

/// A link in a document.
package struct MarkdownLink: Sendable, Equatable {
  /// Where it goes, with escapes and entities taken out.
  package let destination: String
  /// Where it begins in the source.
  package let position: MarkdownPosition
  /// How many Unicode scalars of that line it takes.
  package let length: Int
}

extension MarkdownDocument {
  /// The links in order, to report those that lead nowhere where they were written.
  ///
  /// Links in the words of an image are not among them: of an image only the words are kept.
  package var links: [MarkdownLink] {
    var links: [MarkdownLink] = []
    var cursor = PositionCursor()
    var images = 0
    for index in nodes.indices {
      if nodes[index].kind == .image { images += nodes[index].phase == .enter ? 1 : -1 }
      guard images == 0, nodes[index].kind == .link, nodes[index].phase == .enter else { continue }
      let start = Int(nodes[index].source.start)
      links.append(
        MarkdownLink(
          destination: string(nodes[index].text), position: cursor.position(of: start, in: self),
          length: scalarCount(onLineFrom: start, to: endOfLink(at: index))))
    }
    return links
  }

  /// The offset just past a link or image.
  ///
  /// Images may hold links and images, and a link may hold an autolink.
  func endOfLink(at index: Int) -> Int {
    var depth = 0
    for node in nodes[index...] where node.kind == .link || node.kind == .image {
      depth += node.phase == .enter ? 1 : -1
      if depth == 0 { return Int(node.source.end) }
    }
    return Int(nodes[index].source.end)
  }

  /// The scalars from an offset to another or the end of the line, whichever comes first.
  func scalarCount(onLineFrom start: Int, to end: Int) -> Int {
    scalarCount(in: start..<max(start, min(end, endOfLine(at: start))))
  }
}
