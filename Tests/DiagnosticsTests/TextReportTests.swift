import Diagnostics
import Testing

@Suite("Text report")
struct TextReportTests {
  private let table = Array("level,kind,budget\nF,budget,2000\nG,budget,1500\n".utf8)

  private var falls: Diagnostic {
    finding(
      .levelFalls, "level G has less than level F", path: "content/levels.csv", line: 3, column: 10,
      length: 4, help: "check this figure and the one above it",
      notes: [
        Diagnostic.Note(
          "level F has £2,000",
          at: SourceLocation(path: "content/levels.csv", line: 2, column: 10, length: 4))
      ])
  }

  @Test("A finding shows place, code, message, line, mark, help and notes")
  func wholeFinding() {
    #expect(
      TextReport.text([falls]) { $0 == "content/levels.csv" ? table : nil } == """
        content/levels.csv:3:10: error[LEVEL-FALLS]: level G has less than level F
          G,budget,1500
                   ^~~~
          help: check this figure and the one above it
        content/levels.csv:2:10: note: level F has £2,000
          F,budget,2000
                   ^~~~

        """)
  }

  @Test("A file that is not to be had gives no line and no mark")
  func absentFile() {
    #expect(
      TextReport.text([falls]) { _ in nil } == """
        content/levels.csv:3:10: error[LEVEL-FALLS]: level G has less than level F
          help: check this figure and the one above it
        content/levels.csv:2:10: note: level F has £2,000

        """)
  }

  @Test("A finding without a place begins with its severity")
  func noPlace() {
    let finding = Diagnostic(.outputLocked, "another build is writing to “public”", at: nil)
    let report = TextReport.text([finding]) { _ in nil }
    #expect(report == "error[OUTPUT-LOCKED]: another build is writing to “public”\n")
  }

  @Test("Findings are sorted by place, once each, with an empty line between")
  func order() {
    let first = finding(.csvQuote, "first", path: "a.csv", line: 2)
    let second = finding(.stringUnused, "second", path: "a.csv", line: 10)
    let third = finding(.csvQuote, "third", path: "b.csv", line: 1)
    let nowhere = Diagnostic(.fileMissing, "nowhere", at: nil)
    #expect(
      TextReport.text([third, first, nowhere, second, first]) { _ in nil } == """
        error[FILE-MISSING]: nowhere

        a.csv:2:1: error[CSV-QUOTE]: first

        a.csv:10:1: warning[STRING-UNUSED]: second

        b.csv:1:1: error[CSV-QUOTE]: third

        """)
  }

  @Test("No findings make an empty report")
  func nothing() {
    #expect(TextReport.text([]) { _ in nil } == "")
  }

  @Test("Each file is asked for once")
  func asksOnce() {
    var asked: [String] = []
    let findings = [finding(line: 1), finding(line: 2), finding(path: "b.csv")]
    let report = TextReport.text(findings) { path in
      asked.append(path)
      return nil
    }
    #expect(asked.sorted() == ["a.csv", "b.csv"])
    #expect(report.contains("b.csv:1:1:"))
  }

  @Test("Colour adds nothing but colour")
  func colour() {
    let plain = TextReport.text([falls]) { _ in table }
    let coloured = TextReport.text([falls], colour: true) { _ in table }
    #expect(coloured.contains("\u{1B}[1;31merror[LEVEL-FALLS]:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;36mnote:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m^~~~\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("A warning is yellow")
  func warningColour() {
    let report = TextReport.text([finding(.stringUnused)], colour: true) { _ in nil }
    #expect(report.contains("\u{1B}[1;33mwarning[STRING-UNUSED]:\u{1B}[0m"))
  }

  @Test("Quoted words and paths cannot command the terminal or forge a line")
  func hostileWords() {
    let hostile = finding(
      .fileName, "“x\u{1B}[2J\na.csv:1:1: error” and \u{202E}drow", path: "bad\u{7}\n.csv",
      help: "a\nb\u{9B}m")
    #expect(
      TextReport.text([hostile]) { _ in nil } == """
        bad\\u{7}\\u{A}.csv:1:1: error[FILE-NAME]: “x\\u{1B}[2J\\u{A}a.csv:1:1: error” and \\u{202E}drow
          help: a
                b\\u{9B}m

        """)
  }
}
