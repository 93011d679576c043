import Crypto
package import GuideModel

extension ContentDigest {
  /// The digest of some content.
  package init(of content: [UInt8]) {
    self.init(bytes: SHA256.hash(data: content))
  }

  /// One digest over many files: that of the text which `sha256sum` prints for them, in the order of their paths' bytes.
  ///
  /// A file that is renamed, added or taken away changes it, like one with other content.
  package init(ofTree files: [String: ContentDigest]) {
    let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, digest in
      "\(digest)  \(path)\n"
    }
    self.init(of: Array(lines.joined().utf8))
  }
}
