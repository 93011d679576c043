import GuideModel

extension LetterDocument {
  /// A kind of paragraph, named so that people find it in the list of styles of their word processor.
  enum ParagraphStyle: String, CaseIterable {
    case sender = "Sender"
    case recipient = "Recipient"
    case lastLine = "Last_20_line"
    case subject = "Subject"
    case body = "Letter"
    case item = "Point"
    case referenceTitle = "Reference_20_title"
    case reference = "Reference"

    /// The space below, and what else is unlike plain text.
    fileprivate var look: (below: String, text: String) {
      switch self {
      case .sender, .recipient: ("0cm", "")
      case .lastLine: ("0.6cm", "")
      case .subject: ("0.4cm", " fo:font-weight=\"bold\"")
      case .body: ("0.3cm", "")
      case .item: ("0.15cm", "")
      case .referenceTitle: ("0.1cm", " fo:font-weight=\"bold\"")
      case .reference: ("0.05cm", " fo:font-size=\"10pt\"")
      }
    }

    fileprivate var displayName: String {
      switch self {
      case .lastLine: "Last line"
      case .referenceTitle: "Reference title"
      default: rawValue
      }
    }
  }

  /// A4, margins of 2.2 cm, 12 points; a blank has a yellow ground, so that nobody sends it by mistake.
  static func styles(_ language: Language) -> String {
    """
    <office:document-styles \(namespaces) office:version="1.2">
    <office:styles>
    <style:default-style style:family="paragraph">\
    <style:paragraph-properties fo:orphans="2" fo:widows="2"/>\
    <style:text-properties fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="12pt" \
    fo:language="\(language.rawValue)" fo:country="GB"/></style:default-style>
    \(ParagraphStyle.allCases.map(style).joined(separator: "\n"))
    <style:style style:name="Blank" style:family="text">\
    <style:text-properties fo:background-color="#fff3a3"/></style:style>
    <text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">\
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
    <style:list-level-label-alignment text:label-followed-by="listtab" \
    fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties>\
    </text:list-level-style-bullet></text:list-style>
    </office:styles>
    <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties \
    fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" \
    fo:margin-top="2.2cm" fo:margin-bottom="2.2cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/>\
    </style:page-layout></office:automatic-styles>
    <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/>\
    </office:master-styles>
    </office:document-styles>
    """
  }

  private static func style(_ style: ParagraphStyle) -> String {
    // The reference stays in one piece; the letter above it may run over several pages.
    let isReference = style == .referenceTitle || style == .reference
    let above = style == .referenceTitle ? " fo:margin-top=\"0.6cm\"" : ""
    let keep = above + (isReference ? " fo:keep-with-next=\"always\"" : "")
    return """
      <style:style style:name="\(style.rawValue)" style:display-name="\(style.displayName)" \
      style:family="paragraph"><style:paragraph-properties fo:margin-bottom="\(style.look.below)"\(keep)/>\
      \(style.look.text.isEmpty ? "" : "<style:text-properties\(style.look.text)/>")</style:style>
      """
  }
}
