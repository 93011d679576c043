import Diagnostics
import Foundation
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("Members keep their order")
  func order() {
    let value: JSONValue = ["z": 1, "a": [true, false, .null], "m": ["x": "y"]]
    #expect(JSONWriter.text(value, layout: .compact) == #"{"z":1,"a":[true,false,null],"m":{"x":"y"}}"#)
  }

  @Test("The indented layout has a line to a member")
  func indented() {
    let value: JSONValue = ["a": [1, 2], "b": [:], "c": [], "d": ["e": "f"]]
    #expect(
      JSONWriter.text(value) == """
        {
          "a": [
            1,
            2
          ],
          "b": {},
          "c": [],
          "d": {
            "e": "f"
          }
        }
        """)
  }

  @Test("Signs, control characters and old line separators are escaped")
  func escapes() {
    let text = "\" \\ / \u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}\u{9B}\u{2028}\u{2029} é 😀"
    #expect(
      JSONWriter.text(.string(text))
        == #""\" \\ / \u0008\t\n\u000c\r\u0000\u001f\u007f\u009b\u2028\u2029 é 😀""#)
  }

  @Test("Names are escaped as texts are")
  func names() {
    #expect(JSONWriter.text(["a\"\n": 1], layout: .compact) == #"{"a\"\n":1}"#)
  }

  @Test(
    "Decimals are exact and plain",
    arguments: [
      (8291, 2, "82.91"), (200_000, 2, "2000"), (5, 2, "0.05"), (50, 2, "0.5"), (-5, 3, "-0.005"),
      (0, 2, "0"), (7, 0, "7"), (7, -1, "7"), (Int64.min, 2, "-92233720368547758.08"),
    ])
  func decimals(units: Int64, places: Int, text: String) {
    #expect(JSONWriter.text(.decimal(units: units, places: places)) == text)
  }

  @Test("Missing is null, never nothing and never 0")
  func missing() {
    let figure: Int? = nil
    #expect(JSONWriter.text(.optional(figure, JSONValue.integer)) == "null")
    #expect(JSONWriter.text(.optional(0, JSONValue.integer)) == "0")
  }

  @Test("Every character comes back as it was", arguments: JSONWriterTests.difficultTexts)
  func roundTrip(text: String) throws {
    for layout in [JSONWriter.Layout.compact, .indented] {
      let bytes = JSONWriter.bytes([.string(text)], layout: layout)
      let parsed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
      #expect(parsed.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  private static let difficultTexts = [
    "", "<&>\"']]>{{", "שלום", "👩‍👩‍👧 e\u{301}", "\u{2028}\u{2029}\u{FEFF}", "=1+1",
    String(repeating: "x", count: 10_000), allOfTheFirst256,
  ]

  private static let allOfTheFirst256 = String(
    String.UnicodeScalarView((UInt8.min...UInt8.max).map { Unicode.Scalar($0) }))
}
