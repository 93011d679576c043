import GuideModel
import Testing

@testable import GuideSite

/// The document is one that any program for OpenDocument knows, and the same for the same letter.
@Suite struct LetterDocumentTests {
  private let letter = FilledLetter(
    title: "A & B <1>", sender: [.init(pieces: [.blank("your name")])], recipient: [],
    subject: .init(name: "About", pieces: [.words("“x” & <y>")]),
    body: [
      .paragraph(.init(pieces: [.address("https://a.example/?b&c")])),
      .list([.init(pieces: [.words("one")])]),
    ],
    referenceTitle: "Ref", reference: [])

  private func number(_ bytes: [UInt8], at offset: Int, _ length: Int) -> Int {
    bytes[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func checksumIsTheOneOfTheStandard() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }

  @Test func firstBytesTellTheType() {
    let bytes = LetterDocument(letter, language: .english).bytes
    #expect(bytes.starts(with: Array("PK".utf8) + [3, 4]))
    #expect(number(bytes, at: 8, 2) == 0, "stored as it is")
    #expect(number(bytes, at: 28, 2) == 0, "without an extra field")
    let type = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
    #expect(Array(bytes[30..<30 + type.count]) == type)
  }

  @Test func directoryLeadsToEveryFile() {
    var archive = StoredArchive()
    archive.add("one", [1, 2, 3])
    archive.add("folder/two", [])
    let bytes = archive.bytes
    let end = bytes.count - 22
    #expect(number(bytes, at: end, 4) == 0x0605_4B50)
    #expect(number(bytes, at: end + 10, 2) == 2)
    var entry = number(bytes, at: end + 16, 4)
    var names: [String] = []
    for _ in 0..<2 {
      #expect(number(bytes, at: entry, 4) == 0x0201_4B50)
      let local = number(bytes, at: entry + 42, 4)
      #expect(number(bytes, at: local, 4) == 0x0403_4B50)
      #expect(bytes[entry + 16..<entry + 28] == bytes[local + 14..<local + 26], "checksum and sizes agree")
      let length = number(bytes, at: entry + 28, 2)
      names.append(String(decoding: bytes[entry + 46..<entry + 46 + length], as: UTF8.self))
      entry += 46 + length
    }
    #expect(names == ["one", "folder/two"])
    #expect(entry == end)
  }

  @Test func sameLetterGivesTheSameBytes() {
    #expect(
      LetterDocument(letter, language: .english).bytes == LetterDocument(letter, language: .english).bytes)
    let text = String(decoding: LetterDocument(letter, language: .welsh).bytes, as: UTF8.self)
    #expect(text.contains("<dc:language>cy-GB</dc:language>"))
    #expect(!text.contains("date>"), "no day and no clock")
  }

  @Test func signsOfXMLAreEscaped() {
    let text = String(decoding: LetterDocument(letter, language: .english).bytes, as: UTF8.self)
    #expect(text.contains("<dc:title>A &amp; B &lt;1&gt;</dc:title>"))
    #expect(text.contains("About: “x” &amp; &lt;y&gt;</text:p>"))
    #expect(text.contains("xlink:href=\"https://a.example/?b&amp;c\""))
    #expect(text.contains("[your name]"))
  }
}
