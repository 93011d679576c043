import Disk
import GuideModel
import GuideSite
import GuideSource

extension Pipeline {
  /// What may be taken over from the build before; nil where nothing is to be remembered, or the program is not known.
  func reuse(
    for guide: Guide, content: SourceFolder, templates: SourceFolder
  ) -> TreeReuse? {
    guard let remembered, let program = RunningProgram.identity else { return nil }
    // Findings and pages name the folders as they were given.
    let start = [
      "\(BuildMemory.form)", program, content.displayPrefix, templates.displayPrefix, "\(options.drafts)",
    ]
    let sources = SourceDigests(
      program: start.joined(separator: "\n"), templates: templates.files, content: content.files,
      editions: guide.editions.map(\.date))
    return TreeReuse(sources: sources, trees: remembered.trees)
  }
}
