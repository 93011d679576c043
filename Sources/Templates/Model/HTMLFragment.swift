/// A piece of finished HTML that is written to the page as it stands.
///
/// Make one only from HTML that the program itself wrote or checked; nothing escapes it later.
package struct HTMLFragment: Hashable, Sendable {
  /// The markup in UTF-8.
  package let bytes: [UInt8]

  /// The label is a promise: the caller vouches for every byte.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }
}
