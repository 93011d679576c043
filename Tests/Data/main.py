"""Runs every check on a rendered site, then proves on spoiled copies that each catches its defect."""

import pathlib
import shutil
import sys
import tempfile

import calendars
import readers
import twins

CHECKS = {
    "the package and its tables, as frictionless reads them": lambda site: readers.package_findings(site / "data"),
    "the tables and their metadata, as csvw reads them": lambda site: readers.metadata_findings(site / "data"),
    "every file is listed, with licence and source": lambda site: readers.completeness_findings(site / "data"),
    "pages, tables and documents tell the same": twins.findings,
    "calendar files, as icalendar reads them, have the days of the pages": calendars.file_set_findings,
}
PACKAGE, METADATA, COMPLETE, SAME, CALENDAR = CHECKS

# What is checked of the project itself, and needs no site to be spoiled.
CONTENT_CHECKS = {
    "the bank holidays, as the holidays package knows them": calendars.list_findings,
    "the vectors of counting are what their maker makes": calendars.vector_findings,
}

# What is spoiled, in which files, and which check must say so.
SPOILED = [
    ("a word in place of an amount", "data/*/disabled-children.csv", ",2000,year,", ",two,year,", [PACKAGE, METADATA]),
    ("a kind that there is not", "data/*/disabled-children.csv", ",grant,", ",gift,", [PACKAGE, METADATA]),
    ("one level twice", "data/*/disabled-children.csv", "\r\nB,", "\r\nA,", [PACKAGE]),
    ("a changed figure, by its SHA-256", "data/*/disabled-children.csv", ",2000,year,", ",2001,year,", [PACKAGE, SAME]),
    ("a day that there is not", "data/*/disabled-children-current-range.csv", ",2026-03-02,", ",2026-02-30,", [PACKAGE, METADATA]),
    ("a column that the metadata do not know", "data/*/disabled-children.csv", "level,name,", "level,nome,", [PACKAGE, METADATA]),
    ("a file that is not listed", "data/datapackage.json", "/disabled-children.json", "/other.json", [COMPLETE]),
    ("another licence", "data/*/disabled-children.csv-metadata.json", "licenses/by/", "licenses/by-nc/", [COMPLETE]),
    ("a page with another figure", "editions/*/disabled-children/index.html", "£3,000", "£3,001", [SAME]),
    ("a page without about", "editions/*/disabled-children/index.html", "about £", "£", [SAME]),
    ("a page with another range", "editions/*/disabled-children/index.html", "£400 to £600", "£400 to £700", [SAME]),
    ("a document with other pence", "data/*/disabled-children.json", '"pence": 200000', '"pence": 20000', [SAME]),
    ("another day in a calendar file", "editions/*/*/challenge/calendar/*/*/*.ics", "DATE:2026", "DATE:2027", [CALENDAR]),
    ("a day at a weekend", "editions/*/*/challenge/calendar/*/*/2026-10.ics", "DATE:20261029", "DATE:20261031", [CALENDAR]),
    ("a line that ends with LF alone", "editions/*/*/challenge/calendar/*/*/*.ics", "VERSION:2.0\r\n", "VERSION:2.0\n", [CALENDAR]),
    ("a line that is not folded", "editions/*/*/challenge/calendar/*/*/*.ics", "\r\n ", "", [CALENDAR]),
    ("a text that ends too soon", "editions/*/*/challenge/calendar/*/*/*.ics", "\\,", ",\r\nBEGIN:X", [CALENDAR]),
    ("another day on the page", "editions/*/*/challenge/index.html", "October 2026</td>", "November 2026</td>", [CALENDAR]),
    ("no reminder", "editions/*/*/challenge/calendar/*/*/*.ics", "TRIGGER:-P6DT15H", "TRIGGER:-PT15H", [CALENDAR]),
    ("an address at the root", "data/*/disabled-children.json", "/editions/", "/edition/", [SAME]),
]


def found_by(check: str, site: pathlib.Path) -> list[str]:
    try:
        return (CHECKS | CONTENT_CHECKS)[check](site)
    except Exception as error:  # whatever a check stumbles over is a finding
        return [repr(error)]


def spoil(site: pathlib.Path, pattern: str, old: str, new: str) -> bool:
    spoiled = False
    for path in site.glob(pattern):
        text = path.read_bytes().decode("utf-8")
        spoiled = spoiled or old in text
        path.write_bytes(text.replace(old, new).encode("utf-8"))
    return spoiled


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    failures = []
    passed = 0
    for check in CHECKS | CONTENT_CHECKS:
        found = found_by(check, site)
        passed += not found
        failures += [f"{check}: {finding}" for finding in found]
    for what, pattern, old, new, checks in SPOILED:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "site"
            shutil.copytree(site, copy)
            if not spoil(copy, pattern, old, new):
                failures.append(f"{what}: nothing to spoil was found, so it proves nothing")
                continue
            missed = [check for check in checks if not found_by(check, copy)]
            passed += len(checks) - len(missed)
            failures += [f"{what}: not caught by “{check}”" for check in missed]
    for failure in failures:
        print(f"data tests: {failure}", file=sys.stderr)
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
