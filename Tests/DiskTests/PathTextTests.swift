import Disk
import Testing

@Suite("Arithmetic on the text of paths")
struct PathTextTests {
  @Test(
    "normalising folds what can be folded",
    arguments: [
      ("", "."), (".", "."), ("a/./b//c/", "a/b/c"), ("a/..", "."), ("../a", "../a"), ("a/../../b", "../b"),
      ("/", "/"), ("/..", "/"), ("/a/../../b", "/b"), ("//a", "/a"), ("..a/.b", "..a/.b"),
    ])
  func normalised(path: String, expected: String) {
    #expect(PathText.normalised(path) == expected)
  }

  @Test(
    "joining keeps an absolute path as it is",
    arguments: [
      ("/a", "b", "/a/b"), ("/a/", "b", "/a/b"), ("", "b", "b"), ("/a", "/b", "/b"), ("/", "b", "/b"),
    ])
  func joined(folder: String, rest: String, expected: String) {
    #expect(PathText.joined(folder, rest) == expected)
  }

  @Test("an absolute path comes out of a folder and a relative path")
  func absolute() {
    #expect(PathText.absolute("../c", from: "/a/b") == "/a/c")
    #expect(PathText.absolute("/x/./y", from: "/a/b") == "/x/y")
  }

  @Test(
    "parent and last part",
    arguments: [
      ("/a/b", "/a", "b"), ("/a", "/", "a"), ("/", "/", ""), ("a", ".", "a"), ("a/b", "a", "b"),
    ])
  func parent(path: String, parent: String, last: String) {
    #expect(PathText.parent(path) == parent)
    #expect(PathText.lastPart(path) == last)
  }

  @Test("inside means below, by whole parts")
  func inside() {
    #expect(PathText.isInside("/a/b", "/a"))
    #expect(PathText.isInside("/a", "/"))
    #expect(!PathText.isInside("/a", "/a"))
    #expect(!PathText.isInside("/ab", "/a"))
    #expect(!PathText.isInside("/a", "/a/b"))
    #expect(!PathText.isInside("/", "/"))
  }

  @Test("bytes count, not letters")
  func bytes() {
    #expect(PathText.parts("a/\u{301}b") == ["a", "\u{301}b"])
    #expect(PathText.isInside("/a/\u{301}b", "/a"))
    #expect(!PathText.areSame("/caf\u{E9}", "/cafe\u{301}"))
    #expect(PathText.areSame("/a", "/a"))
    #expect(PathText.hasNUL("a\0b"))
    #expect(!PathText.hasNUL("ab"))
  }
}
