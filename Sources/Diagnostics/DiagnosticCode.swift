/// The lasting name of a kind of finding: the word in brackets in a report.
///
/// A code, once published, is never renamed or given another meaning. Each has an entry in
/// `explanation` (the compiler sees to that) and in `docs/diagnostics.md` (a test sees to that).
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // Files and folders
  case fileEncoding = "FILE-ENCODING"
  case fileLink = "FILE-LINK"
  case fileMissing = "FILE-MISSING"
  case fileName = "FILE-NAME"
  case fileNUL = "FILE-NUL"
  case fileUnknown = "FILE-UNKNOWN"

  // YAML and front matter
  case frontMatter = "FRONT-MATTER"
  case yamlAnchor = "YAML-ANCHOR"
  case yamlKeyMissing = "YAML-KEY-MISSING"
  case yamlKeyTwice = "YAML-KEY-TWICE"
  case yamlKeyUnknown = "YAML-KEY-UNKNOWN"
  case yamlShape = "YAML-SHAPE"
  case yamlSyntax = "YAML-SYNTAX"

  // CSV
  case csvColumnMissing = "CSV-COLUMN-MISSING"
  case csvColumnTwice = "CSV-COLUMN-TWICE"
  case csvColumnUnknown = "CSV-COLUMN-UNKNOWN"
  case csvQuote = "CSV-QUOTE"
  case csvRowLength = "CSV-ROW-LENGTH"

  // Single values
  case valueChoice = "VALUE-CHOICE"
  case valueDate = "VALUE-DATE"
  case valueDecimal = "VALUE-DECIMAL"
  case valueMissing = "VALUE-MISSING"
  case valueNumber = "VALUE-NUMBER"
  case valueText = "VALUE-TEXT"
  case valueTwice = "VALUE-TWICE"
  case valueWebAddress = "VALUE-WEB-ADDRESS"

  // Editions and schemes
  case editionBackdated = "EDITION-BACKDATED"
  case editionDate = "EDITION-DATE"
  case editionDays = "EDITION-DAYS"
  case editionGone = "EDITION-GONE"
  case editionName = "EDITION-NAME"
  case editionTitle = "EDITION-TITLE"
  case editionWithdrawn = "EDITION-WITHDRAWN"
  case editionNone = "EDITION-NONE"
  case editionUnknown = "EDITION-UNKNOWN"
  case accessibilityClaim = "ACCESSIBILITY-CLAIM"
  case accessibilityCriterion = "ACCESSIBILITY-CRITERION"
  case accessibilityOld = "ACCESSIBILITY-OLD"
  case addressReserved = "ADDRESS-RESERVED"
  case addressTwice = "ADDRESS-TWICE"
  case addressGone = "ADDRESS-GONE"
  case addressMoved = "ADDRESS-MOVED"
  case changeNeeds = "CHANGE-NEEDS"
  case calendarDay = "CALENDAR-DAY"
  case calendarEnds = "CALENDAR-ENDS"
  case changeReason = "CHANGE-REASON"
  case changeTwice = "CHANGE-TWICE"
  case changeUnknown = "CHANGE-UNKNOWN"
  case checkFuture = "CHECK-FUTURE"
  case checkOld = "CHECK-OLD"
  case checkStale = "CHECK-STALE"
  case contactClosed = "CONTACT-CLOSED"
  case contactUnknown = "CONTACT-UNKNOWN"
  case glossaryTwice = "GLOSSARY-TWICE"
  case groupTwice = "GROUP-TWICE"
  case groupUnknown = "GROUP-UNKNOWN"
  case lookColour = "LOOK-COLOUR"
  case lookContrast = "LOOK-CONTRAST"
  case lookLogo = "LOOK-LOGO"
  case letterField = "LETTER-FIELD"
  case letterMissingCase = "LETTER-MISSING-CASE"
  case letterName = "LETTER-NAME"
  case letterShape = "LETTER-SHAPE"
  case letterUnknown = "LETTER-UNKNOWN"
  case letterUnused = "LETTER-UNUSED"
  case routeMismatch = "ROUTE-MISMATCH"
  case routeUnknown = "ROUTE-UNKNOWN"
  case schemeUnknown = "SCHEME-UNKNOWN"
  case sealBroken = "SEAL-BROKEN"
  case sealCorrection = "SEAL-CORRECTION"
  case sealMissing = "SEAL-MISSING"
  case sealState = "SEAL-STATE"
  case stepAdvice = "STEP-ADVICE"
  case stepUnknown = "STEP-UNKNOWN"
  case sourceTwice = "SOURCE-TWICE"
  case sourceUnknown = "SOURCE-UNKNOWN"
  case workingUnsaid = "WORKING-UNSAID"

  // Easy Read
  case easyIdea = "EASY-IDEA"
  case easyLong = "EASY-LONG"
  case easyMissing = "EASY-MISSING"
  case easyOld = "EASY-OLD"
  case easyOrphan = "EASY-ORPHAN"
  case easyPicture = "EASY-PICTURE"
  case easyShape = "EASY-SHAPE"
  case easySymbol = "EASY-SYMBOL"
  case easyWord = "EASY-WORD"

  // Levels and money
  case expectedReason = "EXPECTED-REASON"
  case fastTrack = "FAST-TRACK"
  case levelBudget = "LEVEL-BUDGET"
  case levelFalls = "LEVEL-FALLS"
  case levelName = "LEVEL-NAME"
  case levelTwice = "LEVEL-TWICE"
  case levelUnknown = "LEVEL-UNKNOWN"
  case potExact = "POT-EXACT"
  case potOld = "POT-OLD"
  case pointsGap = "POINTS-GAP"
  case pointsOverlap = "POINTS-OVERLAP"
  case promiseCap = "PROMISE-CAP"
  case serviceNone = "SERVICE-NONE"
  case servicePriceOld = "SERVICE-PRICE-OLD"
  case serviceTooDear = "SERVICE-TOO-DEAR"
  case totalsPlace = "TOTALS-PLACE"
  case totalsProduct = "TOTALS-PRODUCT"
  case totalsSum = "TOTALS-SUM"

  // Examples and coverage
  case coverageGap = "COVERAGE-GAP"
  case coverageStale = "COVERAGE-STALE"
  case exampleOutsideLevel = "EXAMPLE-OUTSIDE-LEVEL"
  case exampleSum = "EXAMPLE-SUM"

  // Figures about people
  case disclosureContradiction = "DISCLOSURE-CONTRADICTION"
  case disclosurePolicy = "DISCLOSURE-POLICY"
  case disclosureUnsafe = "DISCLOSURE-UNSAFE"
  case ledgerChanged = "LEDGER-CHANGED"
  case ledgerOrder = "LEDGER-ORDER"
  case observedLedger = "OBSERVED-LEDGER"
  case observedOld = "OBSERVED-OLD"
  case observedRow = "OBSERVED-ROW"
  case recordsCell = "RECORDS-CELL"
  case recordsColumn = "RECORDS-COLUMN"
  case recordsHousehold = "RECORDS-HOUSEHOLD"
  case recordsPlace = "RECORDS-PLACE"
  case recordsPrevious = "RECORDS-PREVIOUS"

  // Wording
  case wordingCap = "WORDING-CAP"
  case wordingQuota = "WORDING-QUOTA"

  // Personal data
  case personalAge = "PERSONAL-AGE"
  case personalAgeGreat = "PERSONAL-AGE-GREAT"
  case personalAllowStale = "PERSONAL-ALLOW-STALE"
  case personalAmount = "PERSONAL-AMOUNT"
  case personalBirth = "PERSONAL-BIRTH"
  case personalCase = "PERSONAL-CASE"
  case personalDate = "PERSONAL-DATE"
  case personalEmail = "PERSONAL-EMAIL"
  case personalName = "PERSONAL-NAME"
  case personalNHS = "PERSONAL-NHS"
  case personalNI = "PERSONAL-NI"
  case personalNILike = "PERSONAL-NI-LIKE"
  case personalPhone = "PERSONAL-PHONE"
  case personalPlace = "PERSONAL-PLACE"
  case personalPostcode = "PERSONAL-POSTCODE"
  case personalPostcodeLike = "PERSONAL-POSTCODE-LIKE"
  case personalUnique = "PERSONAL-UNIQUE"
  case personalUPN = "PERSONAL-UPN"
  case personalWord = "PERSONAL-WORD"

  // Markdown
  case markdownHeadingID = "MARKDOWN-HEADING-ID"
  case markdownHeadingJump = "MARKDOWN-HEADING-JUMP"
  case markdownHTML = "MARKDOWN-HTML"
  case markdownImage = "MARKDOWN-IMAGE"
  case markdownLink = "MARKDOWN-LINK"
  case markdownLiteral = "MARKDOWN-LITERAL"
  case markdownPipeTable = "MARKDOWN-PIPE-TABLE"
  case markdownTable = "MARKDOWN-TABLE"

  // Templates and strings
  case stringMissing = "STRING-MISSING"
  case stringUnknown = "STRING-UNKNOWN"
  case stringUnused = "STRING-UNUSED"
  case templateMissing = "TEMPLATE-MISSING"
  case templateName = "TEMPLATE-NAME"
  case templatePartial = "TEMPLATE-PARTIAL"
  case templatePlace = "TEMPLATE-PLACE"
  case templateSection = "TEMPLATE-SECTION"
  case templateSyntax = "TEMPLATE-SYNTAX"

  // The finished pages
  case dataDiffers = "DATA-DIFFERS"
  case idTwice = "ID-TWICE"
  case linkDead = "LINK-DEAD"
  case linkFragment = "LINK-FRAGMENT"
  case onePageLong = "ONE-PAGE-LONG"
  case pageHeadings = "PAGE-HEADINGS"
  case pagePromise = "PAGE-PROMISE"
  case readingHard = "READING-HARD"
  case sentenceLong = "SENTENCE-LONG"
  case serverFile = "SERVER-FILE"

  // The command and the disk
  case councilAddress = "COUNCIL-ADDRESS"
  case councilFolder = "COUNCIL-FOLDER"
  case fileUnreadable = "FILE-UNREADABLE"
  case outputLocked = "OUTPUT-LOCKED"
  case outputRefused = "OUTPUT-REFUSED"
  case outputUnwritable = "OUTPUT-UNWRITABLE"
  case publishedDiffers = "PUBLISHED-DIFFERS"
  case receiptUnreadable = "RECEIPT-UNREADABLE"

  /// What a finding of this kind is, before any policy changes it.
  package var severity: Diagnostic.Severity {
    switch self {
    case .accessibilityOld, .calendarEnds, .checkOld, .coverageGap, .coverageStale, .letterUnused,
      .observedOld, .potOld,
      .recordsHousehold, .serviceNone, .servicePriceOld,
      .readingHard, .sentenceLong, .serverFile,
      .easyIdea, .easyLong, .easyMissing, .easyOld, .easyPicture, .easyWord,
      .stringUnused,
      .personalAge, .personalAllowStale, .personalDate, .personalName, .personalNILike, .personalPlace,
      .personalPostcodeLike, .personalUnique, .editionDays, .editionTitle, .sealMissing:
      .warning
    default: .error
    }
  }
}

extension DiagnosticCode {
  /// The code that someone typed, in capitals or not.
  package init?(typed text: some StringProtocol) {
    self.init(rawValue: text.uppercased())
  }
}
