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

  static let publishedDiffers = Explanation(
    "A file of the published site is not as the build wrote it.",
    why: """
      Somebody changed, added or took away a file after the build, or a copy to the web server was not complete. \
      Readers may be shown what the council never decided. The command ends with exit code 1 and changes nothing.
      """,
    cure: """
      Find out who changed the file, and why. Then build again and publish the whole site: it puts every file \
      right. Do not mend single files.
      """)

  static let receiptUnreadable = Explanation(
    "The receipt of a published site cannot be used.",
    why: """
      The receipt, `receipt.json`, lists every file of the site with its digest. This one is damaged, is no receipt, \
      or is of a form that this version of the program does not know. Nothing can be compared with it.
      """,
    cure: """
      Give the copy that the build wrote with `--receipt`, or build again and publish the new site. For another \
      form, use the version of the program that built the site.
      """,
    example: .bare(
      wrong: "allocation-guide build --check-published public --receipt old-notes.json",
      right: "allocation-guide build --check-published public --receipt ../receipts/2026-10-01.json"))
}
