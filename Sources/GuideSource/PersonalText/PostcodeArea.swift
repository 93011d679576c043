/// The letters that begin the postcodes of real places.
enum PostcodeArea {
  /// True when the letters at the start of a district such as `s70` are an area.
  static func isReal(_ district: String) -> Bool {
    all.contains(String(district.prefix { !$0.isNumber }))
  }

  /// The 124 areas of the Royal Mail's Postcode Address File, and BFPO.
  private static let all = Set(
    """
    ab al b ba bb bd bf bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy
    g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw
    ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd
    wf wn wr ws wv yo ze gir
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// The first half of a postcode by itself, such as S70.
enum PostcodeDistrict {
  static func isLikely(_ word: Int, in text: FoldedText, levels: Set<String>) -> Bool {
    let range = text.words[word]
    guard text.bytes[range].allSatisfy({ $0.isASCIIDigit || $0.isASCIICapital }), range.count <= 4,
      Postcode.isOutward(range, in: text)
    else { return false }
    let small = text.small(word)
    return PostcodeArea.isReal(small) && !levels.contains(small) && !others.contains(small)
      && !isLabelled(word, in: text) && !isFollowedAsLabel(word, in: text)
  }

  /// A gas and a vitamin that are written like a district.
  private static let others: Set<String> = ["co2", "b12", "gir"]

  /// Words after which a letter and a number are a name for something else: “section E1”, “the M1”.
  private static let labels: Set<String> = [
    "level", "levels", "band", "bands", "section", "sections", "part", "parts", "stage", "step", "group",
    "type",
    "class", "grade", "room", "form", "table", "box", "annex", "appendix", "schedule", "regulation", "page",
    "row",
    "column", "line", "key", "size", "vitamin", "junction", "motorway", "criterion", "item", "question",
    "unit",
    "code",
  ]

  /// Looks back over “and E2”, “or E3” and “to E4” to the label of the first.
  private static func isLabelled(_ word: Int, in text: FoldedText) -> Bool {
    var before = word - 1
    while before >= 0, before > word - 8 {
      let small = text.small(before)
      if labels.contains(small) || (small == "the" && text.small(word).hasPrefix("m")) { return true }
      guard ["and", "or", "to"].contains(small) || Postcode.isOutward(text.words[before], in: text) else {
        return false
      }
      before -= 1
    }
    return false
  }

  /// “S17 assessment” and “B1 1st” go on as no district does.
  private static func isFollowedAsLabel(_ word: Int, in text: FoldedText) -> Bool {
    let next = text.small(word + 1)
    if ["of", "act", "assessment", "children", "care", "support", "plan", "enquiry", "visa"].contains(next) {
      return true
    }
    return next.first?.isNumber == true && next.last?.isNumber == false
  }
}
