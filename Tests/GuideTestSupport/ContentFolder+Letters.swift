/// A letter that fits the minimal guide, with a field of every kind.
package enum SampleLetter {
  package static let path = "\(MinimalGuide.edition)/letters/ask.md"
  package static let route = "\(MinimalGuide.edition)/routes/complaint.yml"

  package static let text = """
    ---
    title: Ask for the working
    summary: Send this first.
    subject: Please send me the working
    audience: children
    to: team
    relies_on:
      - law: Children Act 1989, section 17
      - promise: fast_track_days
    ---
    Dear {to},

    On {blank: the date you were told} you said that we are at {level}. Please answer within {time: ask}, or
    {longest: ask}.

    {if budget} The figure is {budget}, that is {year}, {month} or {week}.

    {if no budget} Your guide gives no figure.

    {if range} Others get {range} ({range_date}).

    {if no range} Your guide gives no range.

    {if promise: fast_track_days} Your guide says: “{promise: fast_track_days}”

    {if no promise: fast_track_days} As to how fast, {unsaid}.

    - I rely on the {law: Children Act 1989, section 17}.
    - I mean {scheme} of {council} & others, as on {edition}: {address}, {digest}.

    Yours sincerely
    """
}

extension ContentFolder {
  /// The minimal guide with a letter at its one step.
  package static func withLetter() -> ContentFolder {
    ContentFolder().with(SampleLetter.path, SampleLetter.text)
      .replacing(
        "    who_decides: Your worker", with: "    letter: ask\n    who_decides: Your worker",
        in: SampleLetter.route)
  }
}
