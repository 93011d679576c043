// The command and the disk.

extension Explanation {
  static let councilAddress = Explanation(
    "Councils share one host, and the address of this one is not that of its folder.",
    why: """
      With `build --guides`, each council is published into a folder of its own, under the name of its content folder. \
      Links on its pages begin with its address. If the two differ, no link works, or the pages of one council \
      stand where another’s should be. The other councils are published.
      """,
    cure: """
      Let `base_url` end in the name of the council’s folder, or rename the folder. To publish all of them at another \
      host, give its address once with `--base-url`.
      """,
    example: .bare(
      wrong: "councils/wrenshire/guide.yml: base_url: https://guides.example/wren/",
      right: "councils/wrenshire/guide.yml: base_url: https://guides.example/wrenshire/"))

  static let councilFolder = Explanation(
    "A folder of `--guides` cannot be published as a council’s guide.",
    why: """
      Each folder there is the content of one council, and its name becomes a part of the address of every page. Readers \
      type and share addresses, so only lower-case letters, digits and single hyphens are used. The other councils \
      are published.
      """,
    cure: """
      Rename the folder, or put the council’s `guide.yml` and its editions into it. Move a folder that is no council’s \
      elsewhere, or let its name begin with a full stop.
      """,
    example: .bare(
      wrong: "councils/Wrenshire County/guide.yml", right: "councils/wrenshire-county/guide.yml"))

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
