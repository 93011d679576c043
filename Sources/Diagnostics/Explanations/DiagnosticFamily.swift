/// Codes that belong together, in the order in which a list of codes shows them.
package enum DiagnosticFamily: String, CaseIterable, Hashable, Sendable {
  case files, yaml, csv, values, editions, look, letters, easyRead, levels, examples, people, wording,
    personal,
    markdown,
    templates,
    pages,
    command

  /// A heading for the family.
  package var title: String {
    switch self {
    case .files: "Files and folders"
    case .yaml: "YAML files and front matter"
    case .csv: "Tables (CSV files)"
    case .values: "Single values"
    case .editions: "Editions and schemes"
    case .look: "The council’s look"
    case .letters: "Letters"
    case .easyRead: "Easy Read"
    case .levels: "Levels and money"
    case .examples: "Examples and coverage"
    case .people: "Figures about people"
    case .wording: "Wording"
    case .personal: "Personal data"
    case .markdown: "Text in Markdown"
    case .templates: "Templates and phrases"
    case .pages: "The finished pages"
    case .command: "The command and the disk"
    }
  }

  /// The codes of the family by name.
  package var codes: [DiagnosticCode] {
    DiagnosticCode.allCases.filter { $0.family == self }.sorted { $0.rawValue < $1.rawValue }
  }
}

extension DiagnosticCode {
  /// The family under which lists show the code.
  package var family: DiagnosticFamily {
    switch self {
    case .fileEncoding, .fileLink, .fileMissing, .fileName, .fileNUL, .fileUnknown:
      .files
    case .frontMatter, .yamlAnchor, .yamlKeyMissing, .yamlKeyTwice, .yamlKeyUnknown, .yamlShape,
      .yamlSyntax:
      .yaml
    case .csvColumnMissing, .csvColumnTwice, .csvColumnUnknown, .csvQuote, .csvRowLength:
      .csv
    case .valueChoice, .valueDate, .valueDecimal, .valueMissing, .valueNumber, .valueText, .valueTwice,
      .valueWebAddress:
      .values
    case .accessibilityClaim, .accessibilityCriterion, .accessibilityOld, .changeNeeds, .workingUnsaid,
      .editionBackdated, .editionDays, .editionGone, .editionTitle, .sealMissing, .editionDate,
      .editionName, .editionWithdrawn, .editionNone, .editionUnknown, .addressReserved,
      .addressTwice, .addressGone, .addressMoved, .calendarDay, .calendarEnds, .changeReason, .changeTwice,
      .changeUnknown, .contactClosed, .contactUnknown, .glossaryTwice, .groupTwice, .groupUnknown,
      .routeMismatch, .routeUnknown, .checkFuture, .checkOld, .checkStale, .stepAdvice, .stepUnknown,
      .schemeUnknown, .sealBroken, .sealCorrection, .sealState, .sourceTwice, .sourceUnknown:
      .editions
    case .lookColour, .lookContrast, .lookLogo:
      .look
    case .letterField, .letterMissingCase, .letterName, .letterShape, .letterUnknown, .letterUnused:
      .letters
    case .easyIdea, .easyLong, .easyMissing, .easyOld, .easyOrphan, .easyPicture, .easyShape, .easySymbol,
      .easyWord:
      .easyRead
    case .expectedReason, .fastTrack, .levelBudget, .levelFalls, .levelName, .levelTwice,
      .levelUnknown, .pointsGap, .pointsOverlap, .potExact, .potOld, .promiseCap, .serviceNone,
      .servicePriceOld,
      .serviceTooDear, .totalsPlace,
      .totalsProduct, .totalsSum:
      .levels
    case .coverageGap, .coverageStale, .exampleOutsideLevel, .exampleSum:
      .examples
    case .disclosureContradiction, .disclosurePolicy, .disclosureUnsafe, .ledgerChanged, .ledgerOrder,
      .observedLedger,
      .observedOld, .observedRow, .recordsCell, .recordsColumn, .recordsHousehold, .recordsPlace,
      .recordsPrevious:
      .people
    case .wordingCap, .wordingQuota:
      .wording
    case .personalAge, .personalAgeGreat, .personalAllowStale, .personalAmount, .personalBirth, .personalCase,
      .personalDate, .personalEmail, .personalName, .personalNHS, .personalNI, .personalNILike,
      .personalPhone, .personalPlace, .personalPostcode, .personalPostcodeLike, .personalUnique,
      .personalUPN, .personalWord:
      .personal
    case .markdownHeadingID, .markdownHeadingJump, .markdownHTML, .markdownImage, .markdownLink,
      .markdownLiteral, .markdownPipeTable, .markdownTable:
      .markdown
    case .stringMissing, .stringUnknown, .stringUnused, .templateMissing, .templateName,
      .templatePartial, .templatePlace, .templateSection, .templateSyntax:
      .templates
    case .dataDiffers, .idTwice, .linkDead, .linkFragment, .onePageLong, .pageHeadings, .pagePromise,
      .readingHard, .sentenceLong, .serverFile:
      .pages
    case .councilAddress, .councilFolder, .fileUnreadable, .outputLocked, .outputRefused,
      .outputUnwritable, .publishedDiffers, .receiptUnreadable:
      .command
    }
  }
}
