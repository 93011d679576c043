/// Writes JSON text (RFC 8259), always in the same way for the same value.
package struct JSONWriter: Sendable {
  /// Where line breaks go.
  package enum Layout: Sendable {
    /// No space at all, for files that only programs read.
    case compact
    /// Two spaces to a step and a line to a member, for files that people compare.
    case indented
  }

  private var bytes: [UInt8] = []
  private let layout: Layout

  private init(layout: Layout) {
    self.layout = layout
  }

  /// The UTF-8 bytes of `value`, without a line end after them.
  package static func bytes(_ value: JSONValue, layout: Layout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(value, depth: 0)
    return writer.bytes
  }

  /// The same as `bytes`, as text.
  package static func text(_ value: JSONValue, layout: Layout = .indented) -> String {
    String(decoding: bytes(value, layout: layout), as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: write("null")
    case .bool(let truth): write(truth ? "true" : "false")
    case .integer(let number): write(String(number))
    case .decimal(let units, let places): write(Self.decimal(units, places: places))
    case .string(let text): writeQuoted(text)
    case .array(let elements):
      writeList(elements, open: "[", close: "]", depth: depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      writeList(members, open: "{", close: "}", depth: depth) { writer, member in
        writer.writeQuoted(member.name)
        writer.write(writer.layout == .compact ? ":" : ": ")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func writeList<Element>(
    _ elements: [Element], open: String, close: String, depth: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    write(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(",") }
      breakLine(depth: depth + 1)
      each(&self, element)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    write(close)
  }

  private mutating func breakLine(depth: Int) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

extension JSONWriter {
  private mutating func writeQuoted(_ text: String) {
    write("\"")
    for scalar in text.unicodeScalars {
      if let escape = Self.escape(scalar) {
        write(escape)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    write("\"")
  }

  /// More than RFC 8259 asks for.
  ///
  /// The second set of control characters can command a terminal, U+2028 and U+2029 end a line in older
  /// JavaScript, and some readers drop U+FEFF as a byte order mark.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
      "\\u" + hexadecimal(scalar.value)
    default: nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }

  private static func decimal(_ units: Int64, places: Int) -> String {
    guard units != 0, places > 0 else { return String(units) }
    var digits = Array(String(units.magnitude).utf8)
    if digits.count <= places {
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: places + 1 - digits.count), at: 0)
    }
    var decimals = digits.suffix(places)
    while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    let whole = String(decoding: digits.dropLast(places), as: UTF8.self)
    let fraction = decimals.isEmpty ? "" : "." + String(decoding: decimals, as: UTF8.self)
    return (units < 0 ? "-" : "") + whole + fraction
  }
}
