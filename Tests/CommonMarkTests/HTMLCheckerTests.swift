import Testing

/// The checker must see the faults that it is there for.
@Suite struct HTMLCheckerTests {
  @Test func seesFaults() {
    #expect(HTMLChecker.faults(in: "<p id=\"a\">b<br /> &gt;<em>c</em></p>\n<hr />") == [])
    #expect(HTMLChecker.faults(in: "<p><em>a</p></em>") == ["/p out of order", "/em out of order"])
    #expect(HTMLChecker.faults(in: "<p>a") == ["p not closed"])
    #expect(HTMLChecker.faults(in: "<p id=\"a\"></p><p id=\"a\"></p>") == ["id a twice"])
    #expect(HTMLChecker.faults(in: "<a><em><a></a></em></a>") == ["a in a"])
    #expect(HTMLChecker.faults(in: "<p>a > b</p>") == ["> outside of a tag"])
  }
}
