// The finished pages.

extension Explanation {
  static let dataDiffers = Explanation(
    "A figure on a finished page, or in a data file, is not the figure of the guide.",
    why: """
      Families plan by these figures, and advocates quote them. So the program reads back what it is about to \
      publish: the tables of the pages and the data files. Every figure must be in its own row and column.
      """,
    cure: """
      Look at the template of this kind of page and at its partials. Print each value in its own column, and \
      show each level once, in the order of the guide. If the message is about a data file, it is our mistake: \
      please report it.
      """,
    example: .inTemplates(
      "partials/level-row-money.html",
      wrong: """
        <td data-label="{{$money.month}}">{{#year}}{{> amount}}{{/year}}</td>
        """,
      right: """
        <td data-label="{{$money.month}}">{{#month}}{{> amount}}{{/month}}</td>
        """))

  static let idTwice = Explanation(
    "One id stands twice on a finished page.",
    why: """
      A link to the id leads only to the first place. Programs that read pages aloud join labels to the \
      wrong field.
      """,
    cure: "Give one of the two another id. Look in the text and in the template.",
    example: .inTemplates(
      "level.html",
      wrong: """
        <h2 id="money">{{$level.money}}</h2>
        <h2 id="money">{{$level.what_it_buys}}</h2>
        """,
      right: """
        <h2 id="money">{{$level.money}}</h2>
        <h2 id="what-it-buys">{{$level.what_it_buys}}</h2>
        """))

  static let linkDead = Explanation(
    "A link leads to a page that the guide does not have.",
    why: "A worried reader who follows it gets lost, perhaps on the way to a challenge.",
    cure: """
      Correct the address. It is the path of the file without its ending, with a slash before and after.
      """,
    example: .inEdition(
      "guidance/saving.md",
      wrong: "Read about [planning](/guidance/plannning/).",
      right: "Read about [planning](/guidance/planning/)."))

  static let linkFragment = Explanation(
    "A link leads to a place that its page does not have.",
    why: """
      The reader arrives at the top of a long page and must search. The place is the part of an address \
      after `#`.
      """,
    cure: "Correct the place. To keep it for ever, give the heading an id of its own.",
    example: .inEdition(
      "guidance/saving.md",
      wrong: "See [when you can ask](/guidance/planning/#when-to-ask).",
      right: "See [when you can ask](/guidance/planning/#when)."))

  static let onePageLong = Explanation(
    "A scheme is too long for one side of A4.",
    why: """
      People ask for the whole scheme on one sheet, to put on the fridge or to take to a meeting. The program works \
      out how large the letters can be, from 11 down to 9 points. It leaves out opening hours first. Then go \
      the services that a level must be able to buy, the amounts by the month and week, and the lesser ground \
      rules. If the rest is still too long it asks you, because smaller letters would help nobody.
      """,
    cure: """
      Write shorter words in the column `support_short` of `levels.csv`, first for the levels that the message \
      names. They are used on one side of paper only. If that is not enough, shorten the sentences \
      `panel_used_when` and `who_decides` in `scheme.yml`. Next come the titles of the steps in the routes. \
      The names of contacts in `guide.yml` come last.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,budget,2000,"Enough for care at home in most weeks, at times that you choose and with a worker whom you know",table
        """,
      right: """
        level,kind,budget,support,support_short,source
        F,budget,2000,"Enough for care at home in most weeks, at times that you choose and with a worker whom you know",Care at home in most weeks,table
        """))

  static let pageHeadings = Explanation(
    "A page does not have exactly one main heading.",
    why: """
      People who have pages read to them learn from the main heading where they are. None or two leave \
      them guessing.
      """,
    cure: "Let the template have one `<h1>`. Begin headings in the text with `##`.",
    example: .inTemplates(
      "level.html",
      wrong: """
        <h1>{{title}}</h1>
        <h1>{{budget}}</h1>
        """,
      right: """
        <h1>{{title}}</h1>
        <p>{{budget}}</p>
        """))

  static let pagePromise = Explanation(
    "A page lacks the sentence on the starting point, or the link to the challenge page.",
    why: """
      Everyone who reads of a level must learn that it is no cap and that they can challenge it. This is \
      the guide’s first promise.
      """,
    cure: "Put the sentence and the link back into the template of this kind of page.",
    example: .inTemplates(
      "level.html",
      wrong: "<h1>{{title}}</h1>",
      right: """
        <h1>{{title}}</h1>
        {{> starting_point}}
        """))
}
