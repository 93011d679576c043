import Crypto
package import GuideModel

extension ContentDigest {
  /// The digest of some content.
  package init(of content: [UInt8]) {
    self.init(bytes: SHA256.hash(data: content))
  }
}
