/// An Easy Read version that fits the minimal guide, with a heading, a list and a link.
package enum SampleEasyRead {
  package static let path = "\(MinimalGuide.edition)/guidance/planning.easy.md"
  package static let main = "\(MinimalGuide.edition)/guidance/planning.md"

  /// The mark of the main page, as it is in the minimal guide.
  package static let mark = "000000000000"

  package static let text = """
    ---
    title: Your plan
    main: \(mark)
    ---
    ![](symbol:paper) You make a plan.
    A plan says what you want.

    ## What to write {#write}

    ![](symbol:choose) Write about these:

    - a good day
    - a bad day

    ![](symbol:pound) See [the table](/short-breaks/).
    """
}

extension ContentFolder {
  /// The minimal guide with an Easy Read version of its page on planning.
  package static func withEasyRead() -> ContentFolder {
    ContentFolder().with(SampleEasyRead.path, SampleEasyRead.text)
  }

  /// The same with words exchanged in it.
  package func replacingEasyRead(_ old: String, with new: String) -> ContentFolder {
    replacing(old, with: new, in: SampleEasyRead.path)
  }
}
