/// Words that have a capital and name no person and no small place.
enum CommonCapitals {
  /// True for such a word in small letters, and for the words of the guide's own names.
  static func contains(_ word: String, _ contacts: PublicContacts?) -> Bool {
    all.contains(word) || contacts?.names.contains(word) == true
  }

  private static let all = Set(
    """
    january february march april may june july august september october november december
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
    sundays easter christmas ramadan eid diwali hanukkah lent advent ramadhan boxing bank new year
    england english wales welsh scotland scottish northern ireland irish britain british uk united kingdom europe
    european
    i a an the he she they we you it his her hers their theirs our my your its this that these those and or but if
    when where while so then there here who what how why as at by for from in into of off on out over to up with
    without after before both each every no not now one two three four five six seven eight nine ten
    mum mummy mam dad daddy gran granny nan nana grandma grandad brownies scouts cubs guides beavers reception
    makaton braille bsl signs zoom teams facebook whatsapp internet wi-fi
    level levels band stage exceptional council school
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
