import Diagnostics
import GuideSite

extension Diagnostic {
  /// A finding as it was written; its severity is that of its code, for nothing is published with another.
  init(_ reader: inout ByteReader) throws(UnreadableBytes) {
    guard let code = DiagnosticCode(rawValue: try reader.text()) else { throw UnreadableBytes() }
    self.init(
      code, try reader.text(),
      at: try reader.optional { (reader) throws(UnreadableBytes) in try SourceLocation(&reader) },
      help: try reader.optional { (reader) throws(UnreadableBytes) in try reader.text() },
      notes: try reader.list { (reader) throws(UnreadableBytes) in
        Note(try reader.text(), at: try SourceLocation(&reader))
      })
  }

  func write(_ writer: inout ByteWriter) {
    writer.text(code.rawValue)
    writer.text(message)
    writer.optional(location) { $1.write(&$0) }
    writer.optional(help) { $0.text($1) }
    writer.list(notes) {
      $0.text($1.message)
      $1.location.write(&$0)
    }
  }
}

extension SourceLocation {
  fileprivate init(_ reader: inout ByteReader) throws(UnreadableBytes) {
    self.init(
      path: try reader.text(), line: try reader.number(), column: try reader.number(),
      length: try reader.number())
  }

  fileprivate func write(_ writer: inout ByteWriter) {
    writer.text(path)
    for number in [line, column, length] { writer.number(number) }
  }
}
