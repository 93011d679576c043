"""Makes of a guide the same site for Hugo: the same words and figures as data and Markdown, and layouts that render them.

    make_hugo_site.py CONTENT FOLDER

Then: hugo --source FOLDER --destination SITE. Hugo gets nothing ready-made: every table, sum and sentence of a page is made
by its templates from the data, as ours makes them from the same data. docs/performance.md says which pages have no twin.
"""

import argparse
import json
import shutil
import sys
from datetime import date
from pathlib import Path

from corpus.shape import AS_AT
from twin.data import Guide, read_guide
from twin.pages import Page, trees

HERE = Path(__file__).parent
CONFIGURATION = """baseURL = "{address}"
title = "{title}"
locale = "en-GB"
enableGitInfo = false
disableHugoGeneratorInject = true
disableKinds = ["taxonomy", "term", "RSS", "404"]
[markup.goldmark.parser.attribute]
  block = true
  title = true
[markup.goldmark.extensions]
  typographer = false
  linkify = false
  strikethrough = false
  table = false
  taskList = false
  definitionList = false
  footnote = false
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes of a guide the same site for Hugo.")
    parser.add_argument("content", type=Path, metavar="CONTENT", help="the content folder of a guide")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder that is not there yet")
    parser.add_argument("--as-at", type=date.fromisoformat, default=AS_AT, metavar="DATE")
    options = parser.parse_args()
    if options.folder.exists():
        print(f"make_hugo_site: {options.folder} is there already", file=sys.stderr)
        return 2
    write_site(read_guide(options.content, options.as_at), options.folder)
    return 0


def write_site(guide: Guide, folder: Path) -> None:
    shutil.copytree(HERE / "twin/layouts", folder / "layouts")
    shutil.copytree(HERE.parent / "templates/assets", folder / "static/assets")
    configuration = CONFIGURATION.format(address=guide.data["base_url"], title=guide.data["title"])
    (folder / "hugo.toml").write_text(configuration, encoding="utf-8")
    (folder / "data/editions").mkdir(parents=True)
    write_json(folder / "data/guide.json", guide.data)
    for edition in guide.editions:
        write_json(folder / f"data/editions/{edition.date}.json", edition.data)
    for edition, base, pages in trees(guide):
        paths = {base + page.path for page in pages}
        parents = {parent for path in paths for parent in ancestors(path)}
        for page in pages:
            write_page(folder / "content", base, edition.date, page, base + page.path in parents)


def ancestors(path: str) -> list[str]:
    parts = path.strip("/").split("/")
    return ["/" + "".join(part + "/" for part in parts[:count]) for count in range(len(parts))]


def write_page(content: Path, base: str, edition: str, page: Page, is_parent: bool) -> None:
    path = (base + page.path).strip("/")
    # A page with pages below it is a section to Hugo, and any other a single page.
    file = content / path / "_index.md" if is_parent else content / f"{path}.md"
    front = {"title": page.title, "description": page.summary, "layout": page.layout,
             "params": {"layout": page.layout, "edition": edition, "base": base, "path": page.path, **page.facts}}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(front, ensure_ascii=False, indent=1) + "\n" + page.body, encoding="utf-8")


def write_json(file: Path, value: dict) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, default=str), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
