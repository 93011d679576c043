/// Words that are explained elsewhere, arranged so that a text can be looked through for them in one go.
package struct Glossary: Sendable {
  /// A word or phrase, in all its forms.
  package struct Term: Sendable, Equatable {
    /// The term as it is listed, and other forms of it.
    package let forms: [String]
    /// The id of its explanation on the glossary page.
    package let anchor: String

    /// A term.
    package init(forms: [String], anchor: String) {
      self.forms = forms
      self.anchor = anchor
    }
  }

  /// One form of a term.
  struct Entry: Sendable {
    /// Its words with single spaces between them and, unless it is an acronym, ASCII capitals made small.
    let form: [UInt8]
    /// Whether capitals count: “SEND” is not “send”.
    let isAcronym: Bool
    /// The index of its term.
    let term: Int
    let hash: UInt64
  }

  /// The terms in the order given.
  package let terms: [Term]
  /// By hash of the first word, the longest form first.
  let entries: [Entry]
  /// For each place of the hash table the first entry of a hash, or -1.
  private let slots: [Int32]

  /// Builds the index.
  ///
  /// Of two equal forms the first counts; empty forms are left out.
  package init(terms: [Term]) {
    self.terms = terms
    var seen: Set<[UInt8]> = []
    var entries: [Entry] = []
    for (index, term) in terms.enumerated() {
      for written in term.forms {
        let isAcronym = Self.isAcronym(written)
        let form = Self.normalized(written, keepsCapitals: isAcronym)
        guard !form.isEmpty, seen.insert(form).inserted else { continue }
        entries.append(
          Entry(form: form, isAcronym: isAcronym, term: index, hash: WordHash.ofFirstWord(in: form)))
      }
    }
    entries.sort { ($0.hash, $1.form.count) < ($1.hash, $0.form.count) }
    self.entries = entries
    slots = Self.table(of: entries)
  }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { entries.isEmpty }

  /// The entries whose first word has a hash, the longest first.
  func candidates(_ hash: UInt64) -> Range<Int> {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let first = Int(slots[slot])
      if entries[first].hash == hash {
        let end = entries[first...].firstIndex { $0.hash != hash }
        return first..<(end ?? entries.count)
      }
      slot = (slot + 1) & mask
    }
    return 0..<0
  }

  /// A hash table with at most a quarter of its places taken.
  private static func table(of entries: [Entry]) -> [Int32] {
    var size = 4
    while size < entries.count * 4 {
      size *= 2
    }
    var slots = [Int32](repeating: -1, count: size)
    for index in entries.indices where index == 0 || entries[index - 1].hash != entries[index].hash {
      var slot = Int(truncatingIfNeeded: entries[index].hash) & (size - 1)
      while slots[slot] >= 0 {
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
    return slots
  }

  /// Two capitals or more, and no small letter.
  private static func isAcronym(_ form: String) -> Bool {
    let capitals = form.utf8.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return capitals > 1 && !form.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func normalized(_ form: String, keepsCapitals: Bool) -> [UInt8] {
    let words = form.utf8.split { $0.isWhitespace }
    let joined = Array(words.joined(separator: [Byte.space]))
    return keepsCapitals ? joined : joined.map(\.lowercased)
  }
}

/// The terms of a glossary that are links already.
package struct LinkedTerms: Sendable {
  private var linked: Set<Int> = []

  /// None yet.
  package init() {}

  /// Whether this is the first time that a term is met.
  mutating func isFirst(_ term: Int) -> Bool {
    linked.insert(term).inserted
  }
}

/// FNV-1a, which needs one multiplication for each byte.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
  }

  static func ofFirstWord(in form: [UInt8]) -> UInt64 {
    var hash = WordHash()
    let bytes = form.span
    var offset = WordBoundary.isWord(bytes, at: 0, before: form.count) ? 0 : form.count
    let start = offset
    while offset < form.count, WordBoundary.isWord(bytes, at: offset, before: form.count) {
      let end = WordBoundary.scalarEnd(bytes, at: offset, before: form.count)
      for index in offset..<end {
        hash.add(form[index])
      }
      offset = end
    }
    return start == form.count ? 0 : hash.value
  }
}
