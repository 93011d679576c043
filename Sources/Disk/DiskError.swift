/// Why something could not be read from, or written to, the disk.
///
/// `DiskError+Words.swift` puts each into plain words.
package enum DiskError: Error, Hashable, Sendable {
  /// The system refused; `code` is its `errno`.
  case system(operation: DiskOperation, path: String, code: CInt)
  /// A file or folder cannot be read for a reason of its own.
  case unreadable(path: String, fault: FileFault)
  /// The output folder would not be safe to replace. Nothing has been touched.
  case outputRefused(path: String, reason: OutputRefusal)
  /// Another build of the same output is at work; `path` is the lock it holds.
  case locked(path: String)
  /// A file of the new site has a path that cannot be used.
  case outputPath(String, OutputPathFault)
  /// Two files of the new site have the same path.
  case outputTwice(String)
  /// One file of the new site has the path of a folder that another needs.
  case outputFileAndFolder(String)
  /// The site has been published or given up already.
  case stageClosed
  /// Nobody reads what is written to standard output or standard error.
  case readerGone
}

/// Why one file or folder cannot be read.
package enum FileFault: Hashable, Sendable {
  case missing
  /// It was listed and is gone.
  case vanished
  /// It was written to while it was being read, so that it may be half of one text and half of another.
  case changed
  /// A file was expected.
  case isFolder
  /// A folder was expected.
  case notFolder
  case special(SpecialFile)
  case tooLarge(limit: Int)
  case nameNotUTF8
  case linkOutside(target: String)
  case linkBroken
  case linkLoop
  /// The system refused; `code` is its `errno`.
  case system(operation: DiskOperation, code: CInt)
}

/// An entry that is neither file, folder nor link: opening one may wait for ever, or do something.
package enum SpecialFile: String, Hashable, Sendable {
  case pipe = "named pipe"
  case socket
  case device
}

/// Why a folder may not be replaced by a site.
package enum OutputRefusal: Hashable, Sendable {
  case emptyPath
  /// The path holds a NUL.
  case unusablePath
  /// Given as `.` or `..`.
  case dots
  case root
  case home
  case containsHome
  case currentFolder
  case containsCurrentFolder
  case protected(String)
  case containsProtected(String)
  case insideProtected(String)
  case notFolder
  case brokenLink
  /// Another disk is mounted there; it can be neither moved nor exchanged.
  case mountPoint
  /// Not empty, and without the marker a build leaves.
  case noMarker
  /// Asked to hold the sites of many councils, but a site itself: the next build of that would delete them all.
  case holdsOneSite
  /// The work folder's place is taken by something no build made.
  case workFolderTaken(String)
  /// An interrupted build left the last site here, and the output folder has been made anew since.
  case previousWaiting(String)
  /// The memory's place is taken by something no build made.
  case memoryTaken(String)
}

/// What is wrong with the path of an output file.
package enum OutputPathFault: Hashable, Sendable {
  case empty
  case absolute
  case emptyPart
  /// A part is `.` or `..`.
  case dots
  case holdsNUL
  case partTooLong
  /// It is the marker's own path.
  case reserved
}
