"""The search page of the sample with an index of a thousand pages, made from the sample's own."""

import json
import re
import shutil
from pathlib import Path

from findings import CannotRun
from pages import Page, make_page

PAGES = 1_000
START, END = "const guideIndex=", ";\n"


def make_thousand(original: Page, folder: Path, strict: str, plain: str) -> Page:
    """Writes the page, its script and its index into the folder."""
    text = original.file.read_text(encoding="utf-8")
    name = re.search(r'/assets/(search-index-[0-9a-f]+\.js)', text)
    if not name:
        raise CannotRun(f"{original.path} has no index")
    index = (original.site / "assets" / name[1]).read_text(encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(original.site / "assets", folder / "assets")
    large = json.dumps(enlarged(json.loads(index.removeprefix(START).removesuffix(END))), ensure_ascii=False)
    (folder / "assets" / name[1]).write_text(START + large + END, encoding="utf-8")
    (folder / "search").mkdir()
    (folder / "search/index.html").write_text(text, encoding="utf-8")
    return make_page(folder, "search/index.html", strict, plain, original.template)


def enlarged(index: dict) -> dict:
    """Copies of all pages until there are enough; every copy has half of its words to itself."""
    own = len(index["pages"])
    copies = -(-PAGES // own)
    found: dict[str, list[tuple[int, int]]] = {}
    for word, entries in zip(index["words"].split(" "), index["found"]):
        page = -1
        for entry in entries:
            page += entry // 3
            for copy in range(copies):
                name = word if copy == 0 or len(word) % 2 else f"{word}q{copy}"
                found.setdefault(name, []).append((copy * own + page, entry % 3))
    words = sorted(found)
    postings = []
    for word in words:
        last, entries = -1, []
        for page, weight in sorted(found[word]):
            entries.append((page - last) * 3 + weight)
            last = page
        postings.append(entries)
    return {**index, "pages": index["pages"] * copies, "words": " ".join(words), "found": postings}
