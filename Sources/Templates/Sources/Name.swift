/// What may be a name in a template.
enum Name {
  /// One name, or several joined by full stops: `level.name`.
  static func isPath(_ bytes: some Sequence<UInt8>) -> Bool {
    var isAtStart = true
    for byte in bytes {
      if byte == Byte.dot {
        if isAtStart { return false }
        isAtStart = true
      } else if isAtStart ? byte.isAlphanumeric || byte == Byte.underscore : isPart(byte) {
        isAtStart = false
      } else {
        return false
      }
    }
    return !isAtStart
  }

  /// The name of a partial, which may lie in a folder: `tables/level`.
  static func isPartial(_ bytes: some Sequence<UInt8>) -> Bool {
    var isAtStart = true
    for byte in bytes {
      if byte == Byte.slash {
        if isAtStart { return false }
        isAtStart = true
      } else if isPart(byte) {
        isAtStart = false
      } else {
        return false
      }
    }
    return !isAtStart
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.underscore || byte == Byte.hyphen
  }
}
