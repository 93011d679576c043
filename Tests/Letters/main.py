"""Opens every letter of a rendered site, and compares the words of its three forms with what LibreOffice reads."""

import html.parser
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

TYPE = b"application/vnd.oasis.opendocument.text"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"


def words(text: str) -> list[str]:
    """Words and figures, without what only sets a list's items apart."""
    return [word for word in text.replace("\ufeff", "").split() if word not in ("-", "•")]


class Letter(html.parser.HTMLParser):
    """The text of the letter on a page: paragraphs and items, each set apart."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.is_letter = "", False

    def handle_starttag(self, tag, attrs):
        self.is_letter = self.is_letter or (tag == "article" and "letter" in dict(attrs).get("class", ""))
        self.text += " " if tag in ("p", "li") else ""

    def handle_endtag(self, tag):
        self.is_letter = self.is_letter and tag != "article"

    def handle_data(self, data):
        self.text += data if self.is_letter else ""


def page_words(path: pathlib.Path) -> list[str]:
    parser = Letter()
    parser.feed(path.read_text("utf-8"))
    return words(parser.text)


def archive_findings(path: pathlib.Path) -> list[str]:
    """What keeps a file from being a sound OpenDocument text (ODF 1.2, part 3)."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            return [f"{path}: {archive.testzip()} is damaged"]
        first = archive.infolist()[0]
        found = []
        if (first.filename, first.compress_type, first.extra, archive.read(first)) != ("mimetype", 0, b"", TYPE):
            found.append(f"{path}: the type does not stand first and plain")
        listed = {
            entry.get(MANIFEST + "full-path") for entry in xml.fromstring(archive.read("META-INF/manifest.xml"))
        }
        held = {name for name in archive.namelist() if name != "mimetype" and not name.startswith("META-INF/")}
        if listed != held | {"/"}:
            found.append(f"{path}: the manifest lists {sorted(listed)}, the archive holds {sorted(held)}")
        styles = set(re.findall(r'style:name="([^"]+)"', archive.read("styles.xml").decode()))
        used = set(re.findall(r'style-name="([^"]+)"', archive.read("content.xml").decode()))
        if not used <= styles:
            found.append(f"{path}: there is no style {sorted(used - styles)}")
        if {info.date_time for info in archive.infolist()} != {(1980, 1, 1, 0, 0, 0)}:
            found.append(f"{path}: a clock was read")
        return found


def document_words(path: pathlib.Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        content = xml.fromstring(archive.read("content.xml"))
    return words(" ".join("".join(paragraph.itertext()) for paragraph in content.iter(TEXT + "p")))


def opened(site: pathlib.Path, documents: list[pathlib.Path]) -> dict[pathlib.Path, list[str]]:
    """The words of documents as LibreOffice shows them."""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        names = {document: f"{number}.odt" for number, document in enumerate(documents)}
        for document, name in names.items():
            shutil.copy(site / document, work / name)
        command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to"]
        command += ["txt:Text (encoded):UTF8", "--outdir", str(work), *(str(work / name) for name in names.values())]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        texts = {document: work / name.replace(".odt", ".txt") for document, name in names.items()}
        return {document: words(text.read_text("utf-8")) for document, text in texts.items() if text.exists()}


def sides(documents: list[pathlib.Path]) -> list[int]:
    """On how many sides of A4 LibreOffice prints each document."""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        names = [f"{number}.odt" for number in range(len(documents))]
        for document, name in zip(documents, names):
            shutil.copy(document, work / name)
        command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", "pdf"]
        command += ["--outdir", str(work), *(str(work / name) for name in names)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        printed = [(work / name.replace(".odt", ".pdf")).read_bytes() for name in names]
    return [len(re.findall(rb"/Type\s*/Page\b", data)) for data in printed]


def length_findings(site: pathlib.Path, documents: list[pathlib.Path], spoiled: pathlib.Path) -> list[str]:
    """Letters that do not fit on one side of A4 with their blanks still open; `spoiled` has letters of twice the size."""
    *counts, large = sides([*(site / document for document in documents), spoiled])
    found = [f"{document} prints on {count} sides" for document, count in zip(documents, counts) if count != 1]
    return found + ([] if large > 1 else [f"a letter of twice the size is said to print on {large} side"])


def site_findings(site: pathlib.Path, office: dict[pathlib.Path, list[str]] | None) -> tuple[list[str], int]:
    documents = sorted(path.relative_to(site) for path in site.rglob("letters/**/*.odt"))
    found = []
    for document in documents:
        path = site / document
        try:
            found += archive_findings(path)
            text = path.with_suffix(".txt").read_bytes()
            wanted = words(text.decode("utf-8"))
            if len(wanted) < 100 or not text.startswith(b"\xef\xbb\xbf") or text.count(b"\n") != text.count(b"\r\n"):
                found.append(f"{document}: the plain text is not UTF-8 with its mark and CR LF, or is too short")
            for form, other in [
                ("its page", page_words(path.with_name("index.html"))), ("the document", document_words(path)),
                ("LibreOffice", wanted if office is None else office.get(document)),
            ]:
                if other != wanted:
                    found.append(f"{document}: {form} and the plain text do not say the same")
        except Exception as error:  # whatever a check stumbles over is a finding
            found.append(f"{document}: {error!r}")
    return found, len(documents)


def spoil(path: pathlib.Path, old: str, new: str) -> bool:
    """Exchanges words in a file, or in the files of an archive, which is made anew and so is sound but for them."""
    change = lambda data: data.replace(old.encode("utf-8"), new.encode("utf-8"))
    before = path.read_bytes()
    if path.suffix == ".odt":
        with zipfile.ZipFile(path) as archive:
            files = [(info.filename, archive.read(info)) for info in archive.infolist()]
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files:
                archive.writestr(zipfile.ZipInfo(change(name.encode()).decode()), change(data))
        return any(change(data) != data or change(name.encode()) != name.encode() for name, data in files)
    path.write_bytes(change(before))
    return path.read_bytes() != before


# What is spoiled in one letter: the ending of the file, the old words and the new ones.
SPOILED = [
    ("a page with another figure", "index.html", "£2,150 a year. That", "£2,151 a year. That"),
    ("a text with another day", ".txt", "1 September 2026", "2 September 2026"),
    ("a text with other line ends", ".txt", "\r\n", "\n"),
    ("a document with another figure", ".odt", "£2,150 a year. That", "£2,151 a year. That"),
    ("a document with a tag left open", ".odt", "</office:text>", "</office:texx>"),
    ("a document of another type", ".odt", "application/vnd", "application/vmd"),
    ("a type that is not where programs look for it", ".odt", "mimetype", "mimetypo"),
    ("a file that the manifest does not know", ".odt", 'full-path="meta.xml"', 'full-path="mota.xml"'),
    ("a style that there is not", ".odt", 'style:name="Subject"', 'style:name="Subjekt"'),
]


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    documents = sorted(path.relative_to(site) for path in site.rglob("letters/**/*.odt"))
    failures, count = site_findings(site, opened(site, documents))
    failures += [] if count > 100 else [f"only {count} letters were found"]
    letter = pathlib.Path("editions/2026-10-01/disabled-children/f/letters/ask-for-a-review")
    with tempfile.TemporaryDirectory() as folder:
        large = pathlib.Path(shutil.copy(site / letter / "ask-for-a-review.odt", folder))
        if not spoil(large, 'fo:font-size="12pt"', 'fo:font-size="24pt"'):
            failures.append("no size of letters was found, so the length of letters proves nothing")
        long = length_findings(site, documents, large)
    failures += long
    passed = count + (not long)
    for what, ending, old, new in SPOILED:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "letters" / letter
            shutil.copytree(site / letter, copy)
            [path] = [path for path in copy.iterdir() if path.name.endswith(ending)]
            if not spoil(path, old, new):
                failures.append(f"{what}: nothing to spoil was found, so it proves nothing")
            caught = site_findings(pathlib.Path(folder), None)[0]
            passed += bool(caught)
            failures += [] if caught else [f"{what}: not caught"]
    for failure in failures:
        print(f"letter tests: {failure}", file=sys.stderr)
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
