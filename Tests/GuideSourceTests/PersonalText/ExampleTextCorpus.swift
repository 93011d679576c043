import Diagnostics

/// Texts that are searched in examples only; in guidance they are no finding.
enum ExampleTextCorpus {
  static let found = dates + ages + names + places + unique + amounts

  private static let dates = PersonalText.all(
    .personalDate,
    [
      "On 12 March 2025 they met.", "On 12/03/2025 they met.", "2025-03-12", "12.03.2025",
      "12th of March 2025",
      "March 12, 2025", "12 Mar 2025", "1st June, 2024", "from 1-4-2026 on", "12–03–2025", "12/03/25",
      "29/02/2024",
    ])

  private static let ages = PersonalText.all(
    .personalAge,
    [
      "a boy aged 7", "aged seven", "a 7-year-old", "7 years old", "a seven-year-old", "a 7yo", "7 y/o",
      "age 7",
      "at the age of 12", "She is 7.", "He was 11 and shy.", "There, 7, with a sister", "his 7th birthday",
      "7 yrs old", "aged **7**",
    ])

  private static let names = PersonalText.all(
    .personalName,
    [
      "Mrs Brown came.", "Mr. Green came.", "Dr Patel", "Ms O'Brien", "Cllr Young", "Miss B said so.",
      "her son Kai", "his daughter, Wren, likes it", "a worker called Bex", "the mother Zsuzsa",
      "J.S. goes out.",
      "J. S. goes out.", "Jamie loves trains.", "It is Olivia’s choice.", "Mrs\u{A0}Brown", "Mrs **Brown**",
      "their friend Élodie",
    ])

  private static let places = PersonalText.all(
    .personalPlace,
    [
      "She goes to Northfield School.", "at Grimethorpe", "He lives in Grimethorpe.", "near Penistone",
      "St Mary’s Primary School", "from Leeds", "on Victoria Road", "Barnsley Hospital helped.",
      "Bluebell Hospice",
      "Mill Lane", "at Kendray Hospital", "outside Wombwell",
    ])

  private static let unique = PersonalText.all(
    .personalUnique,
    [
      "the only girl", "The only family here", "the first child to do so", "the first in the county",
      "the youngest of all", "a rare illness", "a unique plan", "one of twins", "triplets",
      "It went to court.",
      "the press wrote", "a syndrome", "Rett", "the **only** one",
    ])

  private static let amounts = PersonalText.all(
    .personalAmount,
    [
      "It cost £15,250.", "£1,873.40", "£13,337.21", "£15k", "£ 1873", "1,873 pounds", "GBP 1873", "£1873",
      "£1,820.01", "￡1,873", "£１,873", "£15\u{A0}250", "£1.5m", "**£1,8**73", "£0.01",
    ])

  /// No finding in an example either.
  static let fine = [
    "It costs £0.", "£500pa", "£45 104 times", "from Mum", "at Brownies", "10 years older than her brother",
    "The level is £2,000, or £500 for another.", "£1,820 and £180", "£38 a week",
    "£1,500 quickly",
    "£18.50 an hour, £1,924 in all", "£45 a day, £450 in all", "They have £76 left.", "She likes trains.",
    "In January they met, at Easter too.", "On Mondays and in May", "the first month", "their first in years",
    "A first figure", "The team manager agreed it.", "his sister on Sundays", "from Family advice",
    "at Level C",
    "in English and in Welsh", "They play at a tennis court.", "press the button", "aged under 18",
    "18 and over",
    "children aged 5 to 11", "They have 3, 7, 12 and more hours.", "over three years",
    "He is 5 minutes late.",
    "until his 18th birthday", "for 7 years", "7 years", "the EHC plan", "The School helped.", "Her School",
    "two brothers and a sister. The rest", "in Testshire", "April and May are hard.", "Hope and joy",
    "Will she go?",
    "on 12 March", "in March 2025", "31/02/2025", "criterion 2.4.11", "1.2.2026.5", "e.g. swimming",
    "on the road",
  ]
}
