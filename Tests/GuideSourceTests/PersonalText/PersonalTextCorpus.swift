import Diagnostics
import Testing

/// A sentence with what must be found in it, as a reader's eyes would.
struct PersonalText: Sendable, CustomTestStringConvertible {
  let text: String
  /// Empty where nothing may be found.
  let codes: [DiagnosticCode]

  var testDescription: String { "\(codes.map(\.rawValue)): \(text)" }

  static func all(_ code: DiagnosticCode, _ texts: [String]) -> [PersonalText] {
    texts.map { PersonalText(text: $0, codes: [code]) }
  }

  static func none(_ texts: [String]) -> [PersonalText] {
    texts.map { PersonalText(text: $0, codes: []) }
  }
}

/// Texts that are searched everywhere: what must be found in guidance and in examples alike.
enum PersonalTextCorpus {
  static let everywhere =
    numbers + pupils + insurance + postcodes + phones + addresses + births + cases + greatAges

  private static let numbers =
    PersonalText.all(
      .personalNHS,
      [
        "Her number is 943 476 5919.", "Her number is 9434765919.", "Her number is 943-476-5919.",
        "9434765919", "(943 476 5919)", "NHS:9434765919", "NHS9434765919", "NHS number–943 476 5919",
        "Two: 401 023 2137.", "919 123 4565", "9190000129", "943.476.5919", "943/476/5919",
        "9 4 3 4 7 6 5 9 1 9", "943\u{A0}476\u{202F}5919", "943–476—5919", "943  476  5919", "943\t476 5919",
        "９４３ ４７６ ５９１９", "943\u{200D}4765919", "943\u{200C}476\u{200E}5919", "9\u{301}434765919",
        "⑨④③ ④⑦⑥ ⑤⑨①⑨", "𝟗𝟒𝟑𝟒𝟕𝟔𝟓𝟗𝟏𝟗", "943\\-476\\-5919", "943&nbsp;476&#8203;5919", "ref 943 476 5919",
        "3112990013", "311299 0013", "943 4765919", "943476 5919",
      ])
    + PersonalText.none(
      [
        "Her number is 943 476 5918.", "9434765910", "0000000000", "1111111111", "999 999 9999",
        "222 222 2222",
        "94347659190", "19434765919", "£9434765919", "£9,434,765,919", "1.9434765919", "5-943 476 5919",
        "9434 765 919", "943 476 59", "Call 0800 000 0013 or 0800000001.", "We spent 500 800 1200 hours.",
      ])

  private static let pupils =
    PersonalText.all(
      .personalUPN,
      [
        "B801200005001", "Pupil B801200005001.", "b801200005001", "P370200012003", "J93520190100A",
        "(P370200012003)", "UPN: B801200005001", "B 801 2000 05 001", "B801 2000 05 001", "B-801-2000-05-001",
        "Ｂ801200005001", "B80120\u{200D}0005001",
      ])
    + PersonalText.none(
      [
        "C801200005001", "B801200005002", "B80120000500", "B8012000050011", "801200005001", "I801200005001",
        "XB801200005001", "B801200005A01", "P370200012004", "S370200012003", "B801 2000 05 002",
        "Y935201901000",
      ])

  private static let insurance =
    PersonalText.all(
      .personalNI,
      [
        "AB123456C", "AB 12 34 56 C", "ab123456c", "My number is JG 10 37 59 A.", "JG103759A", "(JG103759A)",
        "Jg103759a", "AB-12-34-56-C", "AB 123456 C", "AB 12 34 56C", "ＡＢ123456Ｃ", "AB12\u{200D}3456C",
        "AB\u{A0}12\u{A0}34\u{A0}56\u{A0}C", "NI: PX 98 76 54 D",
      ])
    + PersonalText.all(
      .personalNILike,
      [
        "AB123456", "AB 12 34 56", "JG103759", "jg103759", "(AB 12 34 56)", "AB 12 34 56 is hers.",
        "AB 123456.",
      ])
    + PersonalText.none(
      [
        "QQ123456C", "QQ 12 34 56 C", "BG123456A", "GB123456A", "KN123456A", "NK123456A", "NT123456A",
        "TN123456A", "ZZ123456A", "DA123456A", "FA123456A", "AO123456A", "AB1234567C", "AB12345C",
        "XAB123456C",
        "It grew by 100000 a year.", "By 100000 a year.", "We read 12 34 56 a time.", "AB123456E2",
      ])

  private static let postcodes =
    PersonalText.all(
      .personalPostcode,
      [
        "M1 1AE", "M60 1NW", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB", "GIR 0AA", "Near S70 1AB.",
        "S701AB",
        "(S75 2QY)", "S70\u{A0}1AB", "Ｓ70 1AB", "S70\u{200D} 1AB", "Post to Barnsley S70 2TA today.",
      ])
    + PersonalText.all(
      .personalPostcodeLike,
      [
        "s70 1ab", "S70 1ab", "s701ab", "Near S70.", "In S70 there are few.", "DN4 and around",
        "EC1A is busy.",
        "They moved to BD3.", "wf9 2qq", "Gir 0aa", "The S70 area",
      ])
    + PersonalText.none(
      [
        "Level A1 2nd", "B1 1st", "H1 5th", "Level B1 1st", "level b1 1st", "Level E1",
        "levels E1, E2 and E3",
        "Band S1", "section E1 and N2", "the M1", "Take the M62.", "junction M25", "A4 paper",
        "Key stage KS2",
        "COVID19", "CO2", "Vitamin B12", "S17 assessment", "Children Act S17 of it", "Form SS1",
        "P45 and P60",
        "QA1 2BC in a list", "H2O", "2 4FT", "M1 1CE", "E1 2nd", "We meet at 6pm", "MP3", "level M1 6pm",
      ])

  private static let phones =
    PersonalText.all(
      .personalPhone,
      [
        "01226 555123", "01226555123", "(01226) 555 123", "(0)1226 555123", "07911 123456", "+44 7911 123456",
        "+44 (0)7911 123456", "+447911123456", "0044 7911 123456", "020 7946 0958", "0845 600 1234",
        "01226-555-123", "01226.555.123", "01226/555123", "0 1 2 2 6 5 5 5 1 2 3", "tel:01226555123",
        "Tel01226555123", "01226\u{A0}555\u{2009}123", "０１２２６ ５５５１２３", "01226\u{200D}555123",
        "Ring 01226 555123 10 to 4.", "Text relay: 18001 01226 555123.", "01632 961000", "07700 901000",
        "01204 52342", "0120452342",
      ])
    + PersonalText.none(
      [
        "03000 123 456", "0300 061 0614", "0345 678 9012", "0800 1111", "0800 123 4567", "0808 800 3333",
        "+44 300 061 0614", "01632 960101", "01632 960 999", "07700 900123", "+44 7700 900 123", "999", "111",
        "116 123", "0 10 20 30 40 50", "0 100 200 300", "01/04/2026-31/03/2027", "01.04.2026-31.03.2027",
        "£01226555123", "0-2.49", "12345678901", "06123 456789", "01226 5551", "0 to 1000000000",
      ])

  private static let addresses =
    PersonalText.all(
      .personalEmail,
      [
        "Write to jo@mail.example.", "jo.bloggs@mail.example", "JO@MAIL.EXAMPLE", "<jo@mail.example>",
        "jo+care@mail.example", "o'neill@mail.example", "jo@sub.mail.example",
        "[write](mailto:jo@mail.example)",
        "jo＠mail.example", "jo\u{200D}@mail.example", "jo@testshire.example.com", "@jobloggs",
        "See @jo_bloggs there.", "team@nottestshire.example",
      ])
    + PersonalText.none(
      [
        "team@testshire.example", "Team@Testshire.Example", "complaints@testshire.example",
        "help@guide.testshire.example", "[write](mailto:team@testshire.example)", "Meet @ 5", "5 @ £3", "a@b",
        "@me", "<https://social.example/@team>", "at testshire.example", "we @ home",
      ])

  private static let births =
    PersonalText.all(
      .personalBirth,
      [
        "born 12 March 2015", "Born on 12/03/2015.", "DOB 12/03/2015", "dob: 12.03.15", "D.O.B. 12-03-2015",
        "date of birth 2015-03-12", "born on the 12th of March 2015", "12 March 2015 (birth)",
        "born March 12, 2015",
        "born 12 Mar 2015", "born 12th March, 2015", "DOB 12 03 2015", "birthday: 29 February 2016",
        "birth date: 12/03/2015", "born 1２/03/2015", "bo\u{200D}rn 12/03/2015", "DOB 03/25/2015",
        "born 3 May 15", "DOB 12–03–2015",
      ])
    + PersonalText.none(
      [
        "born in March", "born in 2015", "DOB", "born 31/02/2015", "born 12/03-2015", "born 12/03/201",
        "A birthday alone does not end it.", "The rules of 1 April 2026",
        "Children born on or after 1 September 2012 can ask.", "Bring a birth certificate by 1 April 2026.",
        "Before your 18th birthday, from 1 April 2026", "born: 0-2.49",
        "She was born long before all this was written down, and then on 1 April 2026 we met.",
      ])

  private static let cases =
    PersonalText.all(
      .personalCase,
      [
        "case 204417", "Case: 204417", "case no. 204417", "ref: 20417", "Ref A20417", "client 10023",
        "client ID 10023", "Mosaic 1234567", "Mosaic ID: 1234567", "Liquidlogic 88991", "LAS 55521",
        "case number is 204417", "reference 204417", "case-204417", "ref 2023/45678",
      ])
    + PersonalText.none(
      [
        "the case of 2010", "the Savva case, 2010", "case 2010", "in this case 20 people", "ref 123",
        "Each case counts.", "A client of 40 years", "WC-2026-014", "a mosaic", "In any case, £10000",
        "showcase 204417", "https://law.example/case/204417 is linked", "case (2015)",
      ])

  private static let greatAges =
    PersonalText.all(
      .personalAgeGreat,
      [
        "a woman aged 93", "aged ninety-one", "a 94-year-old", "94 years old", "at the age of 97", "98yo",
        "99 y/o", "a ninety-year-old", "in her nineties", "in his 90s", "her 100th birthday", "Aged: 93",
        "age 101",
      ])
    + PersonalText.none(
      [
        "people aged 90 and over", "90 or over", "over 90 years old", "aged 90+", "aged 85 to 95",
        "under 18", "18 and over", "aged 18 and over", "from age 90", "aged 65 or more", "90 days old",
        "90 minutes", "a 7-year-old", "aged 16 or 17", "in the nineties", "children aged 5 to 11",
        "over the age of 90", "until the age of 95", "under age 99", "90 years older",
      ])
}
