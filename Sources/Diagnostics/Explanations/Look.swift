// The council's logo and colours.

extension Explanation {
  static let lookColour = Explanation(
    "A colour of the council is not written as a colour.",
    why: "Without the exact colour nobody can work out whether its letters can be read.",
    cure: """
      Write a `#` and six digits from 0 to 9 and a to f, between quotation marks. Your council’s design guide has them; \
      they are also called the hex value.
      """,
    example: .inContent(
      "guide.yml",
      wrong: """
        look:
          colour: dark green
        """,
      right: """
        look:
          colour: "#0b4f49"
        """))

  static let lookContrast = Explanation(
    "Letters in a colour of the council cannot be told well enough from the page behind them.",
    why: """
      Many people who read the guide have weak sight, an old phone or the sun on the screen. The law asks for a contrast \
      of 4.5 to 1 (WCAG 2.2, criterion 1.4.3).
      """,
    cure: """
      Take the colour that `help` names: it is the nearest darker shade that can be read on every ground of the pages. \
      For dark screens the program makes a lighter shade by itself.
      """,
    example: .inContent(
      "guide.yml",
      wrong: """
        look:
          colour: "#7fb5b0"
        """,
      right: """
        look:
          colour: "#0b4f49"
        """))

  static let lookLogo = Explanation(
    "The council’s logo cannot be used.",
    why: """
      The logo stands on every page. A script, or anything fetched from elsewhere, would be on every page too. A heavy \
      picture keeps people on slow phones waiting.
      """,
    cure: """
      Put an SVG or PNG file of at most 10,000 bytes beside `guide.yml`. Save an SVG as a plain one for the web: without \
      scripts, without links to other files, with a `viewBox`.
      """,
    example: .inContent(
      "guide.yml",
      wrong: """
        look:
          logo: https://www.wrenshire.example/logo.svg
          logo_alt: Wrenshire Council
        """,
      right: """
        look:
          logo: logo.svg
          logo_alt: Wrenshire Council
        """))
}
