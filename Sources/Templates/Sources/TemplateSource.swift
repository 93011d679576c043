/// A template as it was read from its file.
package struct TemplateSource: Sendable {
  /// The path that findings name.
  package let path: String
  /// The file's text in UTF-8; a byte order mark and any line ends are fine.
  ///
  /// Whoever reads the file reports other encodings.
  package let bytes: [UInt8]

  /// A template of this path and text.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
