/// A ZIP archive whose files are stored as they are (APPNOTE 6.3.10), the same bytes for the same files.
///
/// Every file has the earliest date that the format knows, and nothing of the machine is in it. Archives of 4 GiB or 65,536
/// files are beyond it; a letter is far from that.
struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; `name` is ASCII, with “/” between folders.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(truncatingIfNeeded: body.count)
    let size = UInt32(truncatingIfNeeded: content.count)
    var facts: [UInt8] = []
    // Version 2.0, no flags, stored, midnight on 1 January 1980.
    for value in [20, 0, 0, 0, 0x21] as [UInt16] { facts.append(littleEndian: value) }
    for value in [CRC32.checksum(of: content), size, size] { facts.append(littleEndian: value) }
    facts.append(littleEndian: UInt16(truncatingIfNeeded: name.utf8.count))
    facts.append(littleEndian: UInt16(0))
    body.append(littleEndian: 0x0403_4B50 as UInt32)
    body += facts + Array(name.utf8) + content
    directory.append(littleEndian: 0x0201_4B50 as UInt32)
    directory.append(littleEndian: 20 as UInt16)
    directory += facts
    // No comment, the first disk, no attributes of a file system.
    for value in [0, 0, 0, 0, 0] as [UInt16] { directory.append(littleEndian: value) }
    directory.append(littleEndian: offset)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(littleEndian: 0x0605_4B50 as UInt32)
    for value in [0, 0, count, count] { end.append(littleEndian: value) }
    end.append(littleEndian: UInt32(truncatingIfNeeded: directory.count))
    end.append(littleEndian: UInt32(truncatingIfNeeded: body.count))
    end.append(littleEndian: 0 as UInt16)
    return body + directory + end
  }
}

extension [UInt8] {
  /// Appends a number with its lowest byte first.
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
