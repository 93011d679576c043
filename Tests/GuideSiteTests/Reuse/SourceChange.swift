import GuideSource
import GuideTestSupport

/// A change that somebody makes to what a site is made from.
struct SourceChange: Sendable {
  let name: String
  let make: @Sendable (inout SiteSources, _ edition: String, _ random: inout SeededGenerator) -> Void

  static let days = [
    "2026-03-01", "2026-04-01", "2026-12-24", "2027-03-31", "2027-04-01", "2027-06-01", "2028-04-01",
    "2029-01-01",
  ]

  private static func replace(_ old: String, _ new: String, _ path: String) -> SourceChange {
    SourceChange(name: "“\(old)” becomes “\(new)” in \(path)") { sources, edition, _ in
      sources.content = sources.content.replacing(
        old, with: new, in: path.replacing("EDITION", with: "editions/\(edition)"))
    }
  }

  private static func change(
    _ name: String,
    _ make: @escaping @Sendable (ContentFolder, _ folder: String, _ number: Int) -> ContentFolder
  ) -> SourceChange {
    SourceChange(name: name) { sources, edition, random in
      sources.content = make(
        sources.content, "editions/\(edition)", Int(random.next(upperBound: UInt64(1_000))))
    }
  }

  private static func page(_ title: String, _ text: String) -> String {
    "---\ntitle: \(title)\nsummary: Short.\norder: 20\n---\n## A place {#place}\n\n\(text)\n"
  }

  /// Everything, in no order.
  static let all: [SourceChange] = [
    change("a text changes") { content, folder, number in
      content.appending("\nA new sentence, the \(number)th.\n", to: "\(folder)/guidance/planning.md")
    },
    change("a page comes") { content, folder, number in
      content.with("\(folder)/guidance/extra.md", page("Extra \(number)", "Some text."))
    },
    change("a page comes in every edition") { content, _, number in
      ["2026-04-01", "2027-04-01", "2028-04-01"].reduce(content) {
        $0.text(of: "editions/\($1)/edition.yml") == nil
          ? $0 : $0.with("editions/\($1)/guidance/extra.md", page("Extra \(number)", "Some text."))
      }
    },
    change("a page goes") { content, folder, _ in content.with("\(folder)/guidance/extra.md", nil) },
    change("a page is called otherwise") { content, folder, _ in
      let text = content.text(of: "\(folder)/guidance/extra.md")
      return content.with("\(folder)/guidance/extra.md", nil).with("\(folder)/guidance/other.md", text)
    },
    change("an address moves") { content, folder, _ in
      content.with("\(folder)/guidance/extra.md", nil).with(
        "\(folder)/guidance/other.md", page("Other", "Text.")
      )
      .appending(
        "\nmoved:\n  - from: /guidance/extra/\n    to: /guidance/other/\n    why: A better name.\n",
        to: "\(folder)/edition.yml")
    },
    change("a page leads to another edition") { content, folder, _ in
      content.with(
        "\(folder)/guidance/extra.md",
        page("Extra", "See [before](/editions/2026-04-01/guidance/extra/#place) and [files](/data/)."))
    },
    change("a page leads to a place of another edition") { content, folder, _ in
      content.with(
        "\(folder)/guidance/extra.md",
        page("Extra", "See [before](/editions/2026-04-01/guidance/planning/#start)."))
    },
    change("a correction is told") { content, folder, number in
      content.appending(
        "\ncorrections:\n  - made_on: 2027-05-1\(number % 10)\n    what: A figure.\n    why: A slip.\n",
        to: "\(folder)/edition.yml")
    },
    replace("{#start}", "{#begin}", "EDITION/guidance/planning.md"),
    replace("{#begin}", "{#start}", "EDITION/guidance/planning.md"),
    replace("title: ", "title: New ", "EDITION/edition.yml"),
    replace("state: decided", "state: consultation", "EDITION/edition.yml"),
    replace("state: consultation", "state: decided", "EDITION/edition.yml"),
    replace(
      "state: decided", "state: withdrawn\nwithdrawn: {on: 2027-05-10, reason: A fault.}",
      "EDITION/edition.yml"),
    replace("Help at home,12,", "Help at home,6,", "EDITION/short-breaks/levels.csv"),
    replace("She likes trains.", "She likes boats.", "EDITION/short-breaks/examples/saturday-friend.md"),
    replace("Money set aside", "Money put aside", "EDITION/glossary.yml"),
    replace("Ask us to show", "Ask us to say", "EDITION/routes/complaint.yml"),
    replace("Camp", "Club", "EDITION/short-breaks/reference-services.csv"),
    replace(
      "B,Holiday club,day,10,45,", "B,Holiday club,day,10,46,", "EDITION/short-breaks/reference-services.csv"),
    replace("council: Testshire Council", "council: Testshire County Council", "guide.yml"),
    replace("01632 960100", "01632 960101", "guide.yml"),
    replace("2026-03-02", "2026-03-03", "checks.yml"),
    SourceChange(name: "an edition comes") { sources, edition, _ in
      sources.content = sources.content.withEdition(edition)
    },
    SourceChange(name: "an edition goes") { sources, edition, _ in
      for file in sources.content.source.paths where file.hasPrefix("editions/\(edition)/") {
        sources.content = sources.content.with(file, nil)
      }
    },
    SourceChange(name: "another day") { sources, _, random in
      sources.day = days.randomElement(using: &random) ?? sources.day
    },
    SourceChange(name: "another address") { sources, _, random in
      sources.base =
        ["https://guide.example/", "https://example.org/guide/", nil].randomElement(using: &random) ?? nil
    },
    SourceChange(name: "another look") { sources, _, random in
      let number = random.next(upperBound: UInt64(3))
      sources.templates["assets/icon.svg"] =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number)\" height=\"1\"/>\n"
    },
    SourceChange(name: "another program") { sources, _, random in
      sources.program = "program \(random.next(upperBound: UInt64(2)))"
    },
    SourceChange(name: "nothing") { _, _, _ in },
  ]
}
