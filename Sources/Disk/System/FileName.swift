/// A name, or a path below some folder, as the system keeps it: bytes that need not be UTF-8, closed by a NUL.
struct FileName: Hashable, Sendable {
  let characters: [CChar]

  init(_ text: String) {
    characters = Array(text.utf8CString)
  }

  init(copying pointer: UnsafePointer<CChar>) {
    var length = 0
    while pointer[length] != 0 { length += 1 }
    characters = Array(UnsafeBufferPointer(start: pointer, count: length + 1))
  }

  /// The name as text; `nil` if it isn't UTF-8.
  var text: String? {
    characters.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { String(validatingCString: $0) }
    }
  }

  /// The name for a message: what isn't UTF-8 shows as “�”.
  var shown: String {
    String(decoding: characters.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Names that start with a dot are hidden by convention; `.` and `..` are never listed at all.
  var isHidden: Bool { characters.first == CChar(bitPattern: UInt8(ascii: ".")) }

  var isSelfOrParent: Bool { self == FileName(".") || self == FileName("..") }
}
