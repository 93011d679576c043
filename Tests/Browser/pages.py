"""The pages of a rendered site, and which template each one comes from."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

from markup import Markup, read_markup

SECTIONS = {"challenge", "compare", "easy", "examples", "groups", "guidance", "large-print", "letters", "one-page", "print"}
# Pages that say the same at every level, with other figures.
OF_EACH_LEVEL = {"/<scheme>/<level>/easy/", "/<scheme>/<level>/letters/<page>/", "/<scheme>/<level>/pack/"}
EDITION = re.compile(r"^editions/(\d{4}-\d\d-\d\d)/(?=.)")


@dataclass(frozen=True)
class Page:
    """One page: its file, and its two addresses on this machine."""

    site: Path
    path: str
    strict: str
    """Its address on the server that sends the Content-Security-Policy."""
    plain: str
    """Its address on the server that does not."""
    template: str
    """The pattern of its address, which stands for its template: "/<scheme>/<level>/"."""
    edition: str | None = None
    """The first day of the edition whose folder it lies in, when the address names one."""

    @property
    def file(self) -> Path:
        return self.site / self.path

    @cached_property
    def markup(self) -> Markup:
        return read_markup(self.file.read_text(encoding="utf-8"))


def read_pages(site: Path, strict: str, plain: str) -> list[Page]:
    """Every page of the folder, the largest first, so that no slow page is left for the end."""
    files = sorted(site.rglob("*.html"), key=lambda file: (-file.stat().st_size, file))
    paths = [file.relative_to(site).as_posix() for file in files]
    schemes = {path.split("/")[-3] for path in paths if path.endswith("/challenge/index.html")}
    return [make_page(site, path, strict, plain, template_of(path, schemes)) for path in paths]


def make_page(site: Path, path: str, strict: str, plain: str, template: str) -> Page:
    address = quote("/" + path.removesuffix("index.html"))
    edition = EDITION.match(path)
    return Page(site, path, strict + address, plain + address, template, edition and edition.group(1))


def template_of(path: str, schemes: set[str]) -> str:
    """The pattern of a page's address, with names in place of what differs from page to page."""
    parts = EDITION.sub("", path).removesuffix("index.html").strip("/").split("/")
    if parts[0] in schemes:
        parts[0] = "<scheme>"
        if len(parts) > 1 and parts[1] not in SECTIONS:
            parts[1] = "<level>"
    if len(parts) > 1 and parts[-2] in SECTIONS:
        parts[-1] = "<page>"
    if len(parts) > 2 and parts[-1] == "easy" and parts[-3] in SECTIONS:
        parts[-2] = "<page>"
    pattern = "/".join(parts)
    return pattern if pattern.endswith(".html") else f"/{pattern}/".replace("//", "/")


def one_of_each(pages: list[Page]) -> list[Page]:
    """One page of each template: the first by name, and never one of an old edition if there is a newer."""
    chosen: dict[str, Page] = {}
    for page in sorted(pages, key=lambda page: (page.edition or "", page.path)):
        chosen.setdefault(page.template, page)
    return list(chosen.values())


def without_repeats(pages: list[Page]) -> list[Page]:
    """Every page at the root, and one of each template of every edition's own tree.

    The tree of the edition in force has the texts of the root once more, with other links; an old one was looked at page by
    page while it was in force. Of what is the same at every level, the first and the last level's are looked at.
    """
    editions = sorted({page.edition for page in pages if page.edition})
    chosen = {page.path for edition in editions
              for page in one_of_each([page for page in pages if page.edition == edition])}
    same: dict[tuple[str, ...], list[str]] = {}
    for page in sorted(pages, key=lambda page: page.path):
        if page.edition is None and page.template in OF_EACH_LEVEL:
            scheme, _, *rest = page.path.split("/")
            same.setdefault((scheme, *rest), []).append(page.path)
    chosen |= {path for paths in same.values() for path in (paths[0], paths[-1])}
    chosen |= {page.path for page in pages if page.edition is None and page.template not in OF_EACH_LEVEL}
    return [page for page in pages if page.path in chosen]
