// Templates and the phrases they use.

extension Explanation {
  static let stringMissing = Explanation(
    "The program needs a phrase that the file of phrases does not have.",
    why: "A table or a notice would appear without its words.",
    cure: "Add the phrase under the name that the message gives.",
    example: .inTemplates(
      "strings/en.yml",
      wrong: """
        period:
          week: a week
        """,
      right: """
        period:
          week: a week
          month: a month
        """))

  static let stringUnknown = Explanation(
    "A template uses a phrase that the file of phrases does not have.",
    why: "The page would have an empty place where a reader expects a label or a sentence.",
    cure: "Correct the name in the template, or add the phrase to the file.",
    example: .inTemplates(
      "level.html",
      wrong: "<h2>{{$level.whatitbuys}}</h2>",
      right: "<h2>{{$level.what_it_buys}}</h2>"))

  static let stringUnused = Explanation(
    "No template uses this phrase.",
    why: """
      Somebody may change it and wonder why no page changes. Unused phrases would also be translated for \
      nothing.
      """,
    cure: "Remove the phrase, or use it in a template.",
    example: .inTemplates(
      "strings/en.yml",
      wrong: """
        level:
          what_it_buys: What this could buy
          old_heading: What you get
        """,
      right: """
        level:
          what_it_buys: What this could buy
        """))

  static let templateMissing = Explanation(
    "A template that the program needs is not there.",
    why: "One kind of page could not be made at all.",
    cure: "Put the file back into the templates folder. The message names it.")

  static let templateName = Explanation(
    "A template uses a name that is unknown here, or a value of the wrong kind.",
    why: "A mistyped name would leave an empty place, where a reader expects an amount or a date.",
    cure: """
      Correct the name. To go through a list, write `{{#list}}` before and `{{/list}}` after what is said \
      of each entry.
      """,
    example: .inTemplates(
      "level.html",
      wrong: "<p>{{buget}}</p>",
      right: "<p>{{budget}}</p>"))

  static let templatePartial = Explanation(
    "A template uses a part that is not there, or that contains itself.",
    why: """
      A part is a piece of page kept in a file of its own. Without it a piece of every page would be \
      missing.
      """,
    cure: "Correct the name, or add the file. If a part contains itself, take one of the two out.",
    example: .inTemplates(
      "level.html",
      wrong: "{{> starting_pont}}",
      right: "{{> starting_point}}"))

  static let templatePlace = Explanation(
    "A value stands where it cannot be put safely into a page.",
    why: """
      Text from the guide could then be read as code. This protects readers and the council’s site.
      """,
    cure: """
      Put values between tags, or inside quotation marks after a tag’s word. Never put them in a tag’s \
      name, a style or a script.
      """,
    example: .inTemplates(
      "level.html",
      wrong: "<a href={{address}}>{{title}}</a>",
      right: """
        <a href="{{address}}">{{title}}</a>
        """))

  static let templateSection = Explanation(
    "A section of a template is not closed, or is closed under another name.",
    why: """
      The program could not tell what to repeat and what to leave out. Whole parts of a page might vanish.
      """,
    cure: "Close each section with its own name, the inner before the outer.",
    example: .inTemplates(
      "level.html",
      wrong: "{{#examples}}<li>{{title}}</li>{{/example}}",
      right: "{{#examples}}<li>{{title}}</li>{{/examples}}"))

  static let templateSyntax = Explanation(
    "The curly brackets of a template do not fit together.",
    why: """
      From this place on the program cannot tell a name from text. Readers would see the bare signs.
      """,
    cure: """
      Open with two curly brackets and close with two. Nothing but a name and its sign stands between \
      them.
      """,
    example: .inTemplates(
      "level.html",
      wrong: "<h1>{{title}</h1>",
      right: "<h1>{{title}}</h1>"))
}
