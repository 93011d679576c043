/// By what a file is known again without reading it.
///
/// Whoever writes to a file, or puts another in its place, changes one of these (stat(2)). The time of the last change of
/// its status is left out: carrying a file over by a second name changes that too.
package struct FileStamp: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  /// Bytes.
  package let size: Int
  /// The last change of content, in nanoseconds since the start of 1970.
  package let modified: Int
  /// The permission bits.
  package let mode: UInt32

  /// A stamp, as taken or, from a note of it, as remembered.
  package init(device: UInt64, inode: UInt64, size: Int, modified: Int, mode: UInt32) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.mode = mode
  }

  init(_ status: FileStatus) {
    self.init(
      device: status.identity.device, inode: status.identity.inode, size: status.size,
      modified: status.modified, mode: UInt32(status.mode))
  }
}
