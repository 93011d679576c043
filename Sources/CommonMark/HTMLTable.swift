extension HTMLWriter {
  /// Writes a table that scrolls by itself on a narrow screen; false if it has no heading row or bad quoting.
  ///
  /// Only an area that the keyboard can reach can be scrolled with it, and such an area needs a name: WCAG 2.2,
  /// criteria 2.1.1 and 4.1.2. The table's caption is that name.
  mutating func writeTable(_ text: ArraySlice<UInt8>, caption: String) -> Bool {
    let table = CSVTable(text)
    guard let header = table.rows.first, table.quotingFault == nil else { return false }
    startLine("<div class=\"table-scroll\" role=\"region\" ")
    writeCaption(caption)
    output.append("<thead>\n<tr>")
    for cell in header.cells {
      output.append("<th scope=\"col\">")
      output.appendEscaped(cell.text.utf8)
      output.append("</th>")
    }
    output.append("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows.dropFirst() {
      writeRow(row, header: header)
    }
    output.append("</tbody>\n</table>\n</div>\n")
    return true
  }

  private mutating func writeCaption(_ caption: String) {
    guard !caption.isEmpty else {
      output.append("aria-label=\"Table\" tabindex=\"0\">\n<table>\n")
      return
    }
    let id = page.ids.makeUnique("\(options.idPrefix)table-\(HeadingSlug.slug(of: caption))")
    output.append("aria-labelledby=\"")
    output.appendEscaped(id.utf8)
    output.append("\" tabindex=\"0\">\n<table>\n<caption id=\"")
    output.appendEscaped(id.utf8)
    output.append("\">")
    output.appendEscaped(caption.utf8)
    output.append("</caption>\n")
  }

  private mutating func writeRow(_ row: CSVTable.Row, header: CSVTable.Row) {
    output.append("<tr>")
    for (index, cell) in row.cells.enumerated() {
      output.append(index == 0 ? "<th scope=\"row\"" : "<td")
      if cell.text.isNumber {
        output.append(" class=\"number\"")
      }
      if index > 0, index < header.cells.count {
        output.append(" data-label=\"")
        output.appendEscaped(header.cells[index].text.utf8)
        output.append("\"")
      }
      output.append(">")
      output.appendEscaped(cell.text.utf8)
      output.append(index == 0 ? "</th>" : "</td>")
    }
    output.append("</tr>\n")
  }
}

extension String {
  /// Whether this is a number, an amount of money or a share: `12`, `-3`, `£1,500.50`, `7.5%`.
  var isNumber: Bool {
    var rest = unicodeScalars[...]
    if let sign = rest.first, "-+\u{2212}".unicodeScalars.contains(sign) { rest.removeFirst() }
    if let sign = rest.first, "£€$".unicodeScalars.contains(sign) { rest.removeFirst() }
    if rest.last == "%" { rest.removeLast() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.first.map(Self.isDigit) ?? false else { return false }
    let wholeIsGood = whole.allSatisfy { Self.isDigit($0) || $0 == "," } && whole.last != ","
    guard parts.count == 2 else { return wholeIsGood }
    return wholeIsGood && !parts[1].isEmpty && parts[1].allSatisfy(Self.isDigit)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
