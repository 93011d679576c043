import Testing

@testable import CommonMark

/// A document is cut into its blocks, and a picture taken from the start of one.
@Suite struct DocumentBlockTests {
  private static let text = "![](symbol:a) One *two*.\n\n## Head {#id}\n\n- x\n- y\n\nEnd ![w](symbol:b).\n"

  private func html(_ document: MarkdownDocument) -> String {
    var page = HTMLPage()
    var bytes: [UInt8] = []
    document.writeHTML(page: &page, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func eachBlockIsWrittenAsInTheWhole() {
    let document = MarkdownDocument(parsing: Array(Self.text.utf8))
    #expect(document.blocks.count == 4)
    #expect(document.blocks.map(html).joined() == html(document))
    #expect(document.blocks[1].headings.map(\.explicitID) == ["id"])
    #expect(document.blocks[3].position(of: document.blocks[3].nodes[1]).line == 8)
  }

  @Test func blocksThatFollowEachOtherCanBeJoined() {
    let blocks = MarkdownDocument(parsing: Array(Self.text.utf8)).blocks
    #expect(html(blocks[0].followed(by: blocks[2])) == html(blocks[0]) + html(blocks[2]))
  }

  @Test func pictureAtTheStartIsTakenOutWithTheSpaceAfterIt() throws {
    var block = try #require(MarkdownDocument(parsing: Array(Self.text.utf8)).blocks.first)
    let taken = block.takeFirstImage()
    let image = try #require(taken)
    #expect(image.destination == "symbol:a")
    #expect(image.words == "")
    #expect([image.position.line, image.position.column, image.length] == [1, 1, 13])
    #expect(html(block) == "<p>One <em>two</em>.</p>\n")
    let second = block.takeFirstImage()
    #expect(second == nil)
  }

  @Test func pictureOnALineOfItsOwnIsTakenOutToo() {
    var block = MarkdownDocument(parsing: Array("![](symbol:a)\nOne.\n".utf8))
    let taken = block.takeFirstImage()
    #expect(taken?.destination == "symbol:a")
    #expect(html(block) == "<p>One.</p>\n")
  }

  @Test func pictureInsideOfTheWordsStays() {
    var block = MarkdownDocument(parsing: Array("End ![w](symbol:b).".utf8))
    let second = block.takeFirstImage()
    #expect(second == nil)
    #expect(block.images.map(\.words) == ["w"])
    #expect(block.images.map(\.position.column) == [5])
  }
}
