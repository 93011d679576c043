// The command and the disk.

extension Explanation {
  static let fileUnreadable = Explanation(
    "A file or folder is there, but the computer does not let the program read it.",
    why: "A guide made from part of its files could mislead. The command ends with exit code 74.",
    cure: """
      Ask for permission to read it, or close the program that holds it. If the disk is failing, take a \
      copy from your backup.
      """)

  static let outputLocked = Explanation(
    "Another build is writing to the same folder.",
    why: """
      Two builds at once would mix their pages. The command ends with exit code 75, and the other build \
      goes on.
      """,
    cure: "Wait until the other build has ended, then run the command again.")

  static let outputRefused = Explanation(
    "The folder for the finished site is not safe to write to.",
    why: """
      A build replaces everything in that folder. It must not hold the guide’s sources, your own files, or \
      anything this program did not make.
      """,
    cure: "Name an empty folder, or one that an earlier build has made.",
    example: .bare(
      wrong: "allocation-guide build --output .",
      right: "allocation-guide build --output public"))

  static let outputUnwritable = Explanation(
    "The finished site could not be written.",
    why: """
      The disk may be full, or the folder closed to you. The site from the last build stays whole. The \
      command ends with exit code 73.
      """,
    cure: """
      Make room on the disk, or ask for permission to write to the folder. Then run the command again.
      """)
}
