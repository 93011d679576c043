import Diagnostics
import Templates
import Testing

@Suite struct PhraseTests {
  private func sources(_ page: String, _ phrases: [String: Phrase], rule: PluralRule = .english) -> Sources {
    var sources = Sources(page: page)
    sources.phrases = phrases
    sources.rule = rule
    return sources
  }

  private let examples = phrase(other: "{count} examples", [.one: "one example", .zero: "none"])

  @Test func aPhraseStandsForItsKey() throws {
    #expect(
      try sources("<h2>{{$level.what}}</h2>", ["level.what": phrase("What?")]).rendered() == "<h2>What?</h2>")
  }

  @Test func aPhraseIsEscapedWhereItStands() throws {
    let text = "a < b & \"c\" 'd'"
    let page = try sources("{{$k}}<i title='{{$k}}'>", ["k": phrase(text)]).rendered()
    #expect(page == "a &lt; b &amp; \"c\" 'd'<i title='a &lt; b &amp; &quot;c&quot; &#39;d&#39;'>")
  }

  @Test func aPlaceholderIsEscapedAsAValueIs() throws {
    let text = try sources("{{$k}}<i title=\"{{$k}}\">", ["k": phrase("{title}, {money.words}!")]).rendered {
      $0.title = "<\"R&D\">"
    }
    #expect(text == "&lt;\"R&amp;D\"&gt;, £1,200!<i title=\"&lt;&quot;R&amp;D&quot;&gt;, £1,200!\">")
  }

  @Test func aPlaceholderIsLookedUpWhereThePhraseIsUsed() throws {
    let text = try sources("{{#levels}}{{$k}}{{/levels}}", ["k": phrase("[{name}]")]).rendered {
      $0.levels = [Level(name: "A"), Level(name: "B")]
    }
    #expect(text == "[A][B]")
  }

  @Test(arguments: [(0, "0 examples"), (1, "one example"), (2, "2 examples"), (-1, "one example")])
  func aNumberChoosesTheEnglishForm(count: Int, expected: String) throws {
    #expect(
      try sources("{{$examples count}}", ["examples": examples]).rendered { $0.count = count } == expected)
  }

  @Test(arguments: [
    (0, "dim ci"), (1, "ci"), (2, "gi"), (3, "tri chi"), (4, "4 ci"), (6, "6 chi"), (11, "11 ci"),
  ])
  func aNumberChoosesTheWelshForm(count: Int, expected: String) throws {
    let dogs = phrase(
      other: "{count} ci", [.zero: "dim ci", .one: "ci", .two: "gi", .few: "tri chi", .many: "{count} chi"])
    #expect(
      try sources("{{$dogs count}}", ["dogs": dogs], rule: .welsh).rendered { $0.count = count } == expected)
  }

  @Test func aMissingFormFallsBackToOther() throws {
    let dogs = phrase(other: "other {title}", [:])
    #expect(
      try sources("{{$dogs count}}", ["dogs": dogs], rule: .welsh).rendered { $0.count = 6 } == "other Title")
  }

  @Test func textAfterAFormIsWrittenOnce() throws {
    let text = try sources("a {{$examples count}} b {{$examples count}} c", ["examples": examples]).rendered {
      $0.count = 1
    }
    #expect(text == "a one example b one example c")
  }

  @Test func anUnknownKeyIsRefusedWithTheLikelyOne() {
    let sources = sources("<p>{{$level.whatt}}", ["level.what": phrase("x")])
    #expect(sources.findings == ["STRING-UNKNOWN page.html:1:7+11 unknown phrase “level.whatt”"])
    #expect(sources.compiled().findings.map(\.help) == ["did you mean “level.what”?"])
  }

  @Test func anUnknownPlaceholderIsReportedAtTheTagWithThePhraseNoted() {
    let sources = sources(" {{$k}}", ["k": phrase("{titel}")])
    #expect(sources.findings == ["TEMPLATE-NAME page.html:1:5+1 unknown name “titel”"])
    #expect(sources.compiled().findings.flatMap(\.notes).map(\.location.summary) == ["strings/en.yml:7:3+1"])
  }

  @Test(arguments: [
    (
      "{{$many}}",
      "TEMPLATE-NAME page.html:1:4+4 the phrase “many” has forms for numbers, and no number is given"
    ),
    (
      "{{$one count}}",
      "TEMPLATE-NAME page.html:1:8+5 the phrase “one” has no forms for “count” to choose from"
    ),
    ("{{$many title}}", "TEMPLATE-NAME page.html:1:9+5 “title” is a text and cannot choose a form"),
    ("{{$many cuont}}", "TEMPLATE-NAME page.html:1:9+5 unknown name “cuont”"),
    ("{{$note}}", "TEMPLATE-NAME page.html:1:4+4 “note” may be absent"),
    ("{{$list}}", "TEMPLATE-NAME page.html:1:4+4 “levels” is a list and cannot be printed"),
    ("<!-- {{$one}} -->", "TEMPLATE-PLACE page.html:1:9+3 the phrase “one” stands in a comment"),
    (
      "{{$open}}",
      "TEMPLATE-SYNTAX strings/en.yml:7:3+1 the phrase “open” has a curly bracket that holds no name"
    ),
    ("{{$a b c}}", "TEMPLATE-SYNTAX page.html:1:6+3 “b c” is not a name"),
    ("{{$}}", "TEMPLATE-SYNTAX page.html:1:1+5 the tag has no name"),
  ])
  func aPhraseUsedWronglyIsRefused(template: String, finding: String) {
    let phrases = [
      "many": phrase(other: "x", [.one: "y"]), "one": phrase("x"), "note": phrase("{note}"),
      "list": phrase("{levels}"), "open": phrase("a { b"),
    ]
    #expect(sources(template, phrases).findings == [finding])
  }

  @Test func theKeysOfUsedPhrasesAreReturned() {
    var sources = sources("{{$a}}{{> part}}", ["a": phrase("A"), "b": phrase("B"), "c": phrase("C")])
    sources.partials = ["part": "{{#draft}}{{$b}}{{$gone}}{{/draft}}"]
    #expect(sources.compiled().usedKeys == ["a", "b"])
  }
}
