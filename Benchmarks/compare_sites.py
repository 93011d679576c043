"""Compares two sites of one guide, so that nobody is fast by leaving work out: ours, and that of the same data by Hugo.

    compare_sites.py OURS THEIRS

Pages at the same address must have the same title, the same first heading, and in each table that both have (by its caption)
the same cells. Prints, kind by kind, how many pages have a twin, their bytes, and the tables that are in one site alone.
Status: 0 the same, 1 not.
"""

import html
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

BYTES_MAY_DIFFER = 0.15
"""All pages that both have together may be so much larger or smaller: a share of ours."""
TAG = re.compile(r"<[^>]*>")
BREAK = re.compile(r"</?(?:p|ul|ol|li|div|br|small|strong|span)\b[^>]*>")


@dataclass(frozen=True)
class Facts:
    title: str
    heading: str
    tables: tuple[tuple[str, tuple[str, ...]], ...]
    """The caption and the cells of each table."""
    size: int


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    ours, theirs = Path(sys.argv[1]), Path(sys.argv[2])
    differences, lines = compared(ours, theirs)
    print("\n".join(lines))
    for difference in differences[:40]:
        print(difference, file=sys.stderr)
    print(f"{len(differences)} differences")
    return 1 if differences else 0


def compared(ours: Path, theirs: Path) -> tuple[list[str], list[str]]:
    """What is not the same, and a table of what was compared."""
    own, other = pages(ours), pages(theirs)
    differences = [f"{page}: only Hugo has this page" for page in sorted(other - own)]
    count: dict[str, Counter] = defaultdict(Counter)
    only_ours: Counter = Counter()
    for page in sorted(own):
        kind = kind_of(page)
        first = read(ours / page)
        count[kind]["ours"] += 1
        count[kind]["bytes"] += first.size
        if page not in other:
            continue
        second = read(theirs / page)
        count[kind]["both"] += 1
        count[kind]["own bytes"] += first.size
        count[kind]["their bytes"] += second.size
        differences += differ(page, first, second)
        lacking = Counter(caption_kind(table[0]) for table in first.tables)
        lacking -= Counter(caption_kind(table[0]) for table in second.tables)
        only_ours += lacking
        count[kind]["tables"] += min(len(first.tables), len(second.tables))
        count[kind]["cells"] += sum(len(cells) for _, cells in second.tables)
    total = sum(count.values(), Counter())
    share = total["their bytes"] / max(1, total["own bytes"])
    if abs(share - 1) > BYTES_MAY_DIFFER:
        differences.append(f"all pages: Hugo's have {share:.0%} of the bytes of ours")
    return differences, table_of(count, total, only_ours)


def differ(page: str, first: Facts, second: Facts) -> list[str]:
    found = []
    if first.title != second.title:
        found.append(f"{page}: title “{first.title}” and “{second.title}”")
    if first.heading != second.heading:
        found.append(f"{page}: heading “{first.heading}” and “{second.heading}”")
    own = dict(first.tables)
    for caption, cells in second.tables:
        if caption not in own:
            found.append(f"{page}: only Hugo has the table “{caption}”")
        elif cells != own[caption]:
            pairs = [pair for pair in zip(own[caption], cells) if pair[0] != pair[1]]
            found.append(f"{page}: “{caption}”: {len(own[caption])} and {len(cells)} cells; {pairs[:1]}")
    return found


def pages(site: Path) -> set[str]:
    return {str(path.relative_to(site)) for path in site.rglob("*.html")}


def kind_of(page: str) -> str:
    """The first and the last part of the address that say what sort of page it is."""
    parts = re.sub(r"^editions/\d{4}-\d\d-\d\d/", "", page).removesuffix("index.html").strip("/").split("/")
    if parts[0] in ("", "guidance", "glossary", "a-z", "coverage", "changes", "about-this-edition", "search", "editions",
                    "accessibility", "404.html"):
        return parts[0] + (" page" if len(parts) > 1 else "") or "home"
    known = ("challenge", "examples", "groups", "guidance", "compare", "decisions", "money", "one-page", "large-print", "print")
    if len(parts) == 1:
        return "scheme"
    if parts[1] in known:
        return parts[1] + (" page" if len(parts) > 2 else "")
    return {2: "level", 3: "pack"}.get(len(parts), "letter")


def caption_kind(caption: str) -> str:
    return re.sub(r"^(The day|Your last day|Your earliest day).*", r"\1 … (tables of last days)", caption)


def read(file: Path) -> Facts:
    text = file.read_text(encoding="utf-8")
    title = re.search(r"<title>(.*?)</title>", text, re.S)
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S)
    tables = []
    for table in re.findall(r"<table\b.*?</table>", text, re.S):
        caption = re.search(r"<caption[^>]*>(.*?)</caption>", table, re.S)
        cells = tuple(map(plain, re.findall(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", table, re.S)))
        tables.append((plain(caption[1]) if caption else "", cells))
    return Facts(plain(title[1]) if title else "", plain(heading[1]) if heading else "", tuple(tables), file.stat().st_size)


def plain(markup: str) -> str:
    """The words of a piece of markup, with one space between them."""
    return " ".join(html.unescape(TAG.sub("", BREAK.sub(" ", markup))).split())


def table_of(count: dict[str, Counter], total: Counter, only_ours: Counter) -> list[str]:
    lines = ["| kind of page | ours | with a twin | bytes of these, ours | Hugo's | tables compared | cells |",
             "|---|---:|---:|---:|---:|---:|---:|"]
    for kind, numbers in [*sorted(count.items(), key=lambda entry: -entry[1]["bytes"]), ("**all**", total)]:
        lines.append(f"| {kind} | {numbers['ours']} | {numbers['both']} | {numbers['own bytes']:,} | "
                     f"{numbers['their bytes']:,} | {numbers['tables']} | {numbers['cells']:,} |")
    lines += [f"Only ours has {number} tables “{caption}”." for caption, number in only_ours.most_common()]
    return lines


if __name__ == "__main__":
    sys.exit(main())
