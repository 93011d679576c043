"""Makes a guide of about N pages in the project's own content format, or a host of such guides, to measure with.

    make_guide.py --pages N [--seed S] FOLDER                 one guide: its content folder
    make_guide.py --pages N [--seed S] --host GUIDES FOLDER   so many guides, each in a folder of its own: 001, 002 and so on

The same words give the same bytes, always and everywhere. Nobody and nothing in the guides is real. N counts the pages of
the published site; it is met within a few in a hundred.
"""

import argparse
import sys
from pathlib import Path

from corpus.files import write
from corpus.guide import guide_files
from corpus.shape import AS_AT, shape_of


def main() -> int:
    options = read_options()
    if options.folder.exists() and any(options.folder.iterdir()):
        print(f"make_guide: {options.folder} is not empty", file=sys.stderr)
        return 2
    shape = shape_of(options.pages)
    if options.host is None:
        write(options.folder, guide_files("Measureshire", "guide.measureshire", shape, options.seed))
    else:
        for number in range(1, options.host + 1):
            files = guide_files(f"Measureshire {number:03}", f"guide-{number:03}.measureshire", shape,
                                options.seed + number * 1_000)
            write(options.folder / f"{number:03}", files)
    print(f"{options.folder}: {options.host or 1} × about {shape.pages} pages, {shape.editions} editions of "
          f"{shape.schemes} schemes; build with --as-at {AS_AT}")
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Makes guides to measure with.")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="an empty folder, or one that is not there yet")
    parser.add_argument("--pages", required=True, type=int, metavar="N", help="about so many pages a guide")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another number, another guide (default 1)")
    parser.add_argument("--host", type=int, metavar="GUIDES", help="so many guides in place of one")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
