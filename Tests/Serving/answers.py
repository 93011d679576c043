"""What a web server must answer to some requests, written down apart from the program that makes the site."""

import http.client
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from guides import GONE, NEW, NOW, OLD

POLICY = ("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
          "frame-ancestors 'none'")
SEARCH_POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                 "form-action 'self'; frame-ancestors 'none'")
ASKS, A_DAY, FOR_EVER = "no-cache", "private, max-age=86400", "public, max-age=31536000, immutable"
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": ASKS,
    "Access-Control-Allow-Origin": None,
}
SEARCH = {"Content-Security-Policy": SEARCH_POLICY}
OPEN = {"Access-Control-Allow-Origin": "*"}
TYPES = {
    "atom": "application/atom+xml", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8", "ics": "text/calendar; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "json": "application/json", "odt": "application/vnd.oasis.opendocument.text", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8", "wlnk": "application/link-format", "xml": "application/xml",
    "SHA256SUMS": "text/plain; charset=utf-8",
}
HTML = TYPES["html"]


@dataclass(frozen=True)
class Ask:
    """A request, and the answer that must come: its status and its headers, where None is a header that must not come."""

    path: str
    status: int = 200
    headers: dict[str, str | None] = field(default_factory=dict)
    holds: bytes = b""
    """Words that the answer must have in it."""
    method: str = "GET"
    sends: dict[str, str] = field(default_factory=dict)
    is_ours: bool = True
    """False outside the guide."""

    @property
    def wanted(self) -> dict[str, str | None]:
        council = {"X-Council": "Wrenshire"}
        return {**(ALWAYS if self.is_ours else dict.fromkeys(ALWAYS)), **council, **self.headers}


def findings(port: int, asks: list[Ask]) -> list[str]:
    """Everything in which the answers of a server are not the ones wanted."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    found = []
    for ask in asks:
        connection.request(ask.method, ask.path, headers=ask.sends)
        answer = connection.getresponse()
        body = answer.read()
        found += [f"{ask.method} {ask.path}: {problem}" for problem in problems(ask, answer, body)]
    connection.close()
    return found


def asks_again(port: int) -> list[Ask]:
    """What a browser asks that has a page already: the headers come again, and the page does not."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/")
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return [Ask("/", 304, sends={"If-None-Match": answer.headers["ETag"]})]


def problems(ask: Ask, answer: http.client.HTTPResponse, body: bytes) -> Iterator[str]:
    if answer.status != ask.status:
        yield f"status {answer.status}, wanted {ask.status}"
    for name, value in ask.wanted.items():
        sent = answer.headers.get_all(name) or []
        if sent != ([] if value is None else [value]):
            yield f"{name} is {' and '.join(sent) or 'missing'}, wanted {value or 'none'}"
    if ask.holds not in body:
        yield f"does not say “{ask.holds.decode()}”"


def asks_of_root(site: Path) -> list[Ask]:
    """The guide at the root of a host."""
    def one(pattern: str) -> str:
        return "/" + min(path.relative_to(site).as_posix() for path in site.glob(pattern))

    def of(path: str, **headers: str) -> Ask:
        ending = path.rsplit("/", 1)[1].rsplit(".", 1)[-1]
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return Ask(path, headers={"Content-Type": TYPES[ending], **more})

    style = one("assets/guide-*.css")
    packed = {"Accept-Encoding": "gzip"}
    old, new = f"/editions/{OLD}", f"/editions/{NEW}"
    return [
        Ask("/", headers={"Content-Type": HTML, "Content-Encoding": None}),
        Ask("/disabled-children/f/", headers={"Content-Type": HTML}),
        Ask("/disabled-children/f/", method="HEAD", headers={"Content-Type": HTML}),
        Ask("/disabled-children/f/", sends=packed, headers={"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}),
        Ask("/search/", headers={**SEARCH, "Content-Type": HTML}),
        Ask("/search/?q=bath", headers=SEARCH),
        Ask("/search", 301, {"Location": "/search/"}),
        not_found("/searching/"),
        *(of(path, Cache_Control=FOR_EVER) for path in (
            style, one("assets/sheets-*.css"), one("assets/search-[!i]*.js"), one("assets/search-index-*.js"),
            one("assets/icon-*.svg"), one("assets/logo-*.svg"))),
        Ask(style, sends=packed, headers={"Cache-Control": FOR_EVER, "Content-Encoding": "gzip"}),
        not_found("/assets/guide-0000000000.css"),
        # Data, which scripts of others may read.
        of("/data/datapackage.json", Access_Control_Allow_Origin="*"),
        of(f"/data/{NEW}/adults.csv", Access_Control_Allow_Origin="*"),
        of(f"/data/{OLD}/disabled-children.csv", Access_Control_Allow_Origin="*", Cache_Control=A_DAY),
        of("/changes.atom", Access_Control_Allow_Origin="*"),
        not_found("/data/"),
        Ask(f"/data/{NEW}", 301, {"Location": f"/data/{NEW}/", **OPEN}),
        # An edition that is sealed and counts no more, and the one in force.
        Ask(f"{old}/disabled-children/f/", headers={"Cache-Control": A_DAY, "Content-Type": HTML}),
        of(f"{old}/SHA256SUMS", Cache_Control=A_DAY), of(f"{old}/record.json", Cache_Control=A_DAY),
        not_found(f"{old}/nothing/"),
        Ask(f"{new}/", headers={"Content-Type": HTML}), of(f"{new}/SHA256SUMS"),
        # Everything else has its own type.
        of(one(f"editions/{NEW}/*/challenge/calendar/*/*/*.ics")),
        of(one(f"editions/{NEW}/*/*/letters/*/*.odt")), of(one(f"editions/{NEW}/*/*/letters/*/*.txt")),
        of(one("editions/timemap/*/*.wlnk")), of("/sitemap.xml"), of("/robots.txt"), of("/receipt.json"),
        # Addresses that are no more, or never were.
        Ask(GONE, 301, {"Location": NOW}),
        Ask(GONE.rstrip("/"), 301, {"Location": GONE}),
        not_found("/nowhere/"), not_found("/nowhere"), Ask("/404.html", headers={"Content-Type": HTML}),
        Ask("/", 405, method="POST"),
        # What is in the folder and is no part of the site.
        *(not_found(path) for path in (
            "/_headers", "/_redirects", "/_nginx.conf", "/%5fheaders", "//_headers", "/search/../_headers",
            "/.allocation-guide-output", "/.git/config", "/%2egit/config", "/CNAME")),
        Ask("/.well-known/security.txt", headers={"Content-Type": TYPES["txt"]}),
    ]


def asks_of_folder(folder: str) -> list[Ask]:
    """The guide in a folder of the council's own site."""
    return [
        Ask(f"{folder}/", headers={"Content-Type": HTML}),
        Ask(f"{folder}/search/", headers=SEARCH),
        Ask(f"{folder}/data/datapackage.json", headers=OPEN),
        Ask(f"{folder}/disabled-children/f", 301, {"Location": f"{folder}/disabled-children/f/"}),
        not_found(f"{folder}/nowhere/"), not_found(f"{folder}/_headers"), not_found(f"{folder}/data/"),
        # A page that nothing took the place of: its notice is there.
        Ask(f"{folder}{GONE}", 410, {"Content-Type": HTML}, b"Another budget pays for those now"),
        # No edition is sealed here, so none has settled.
        Ask(f"{folder}/editions/{OLD}/", headers={"Content-Type": HTML}),
        # The council's own pages are its own affair.
        Ask("/", is_ours=False, holds=b"The council's own page."),
        Ask("/care/", 403, is_ours=False), Ask("/_headers", 404, is_ours=False),
    ]


def not_found(path: str) -> Ask:
    """The guide's own page comes, with the headers of a page whatever the address was."""
    return Ask(path, 404, {"Content-Type": HTML}, b"<title>We cannot find that page")


def asks_of_files(site: Path) -> list[Ask]:
    """Every file of the site."""
    asks = []
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.is_dir() or name[0] in "._" or name == "CNAME" or f"/{name}" == f"{GONE}index.html":
            continue
        address = "/" + re.sub(r"(^|/)index\.html$", r"\1", name)
        headers = {"Content-Type": TYPES[name.rsplit("/", 1)[-1].rsplit(".", 1)[-1]]}
        if address == "/search/":
            headers |= SEARCH
        if name.startswith("assets/"):
            headers["Cache-Control"] = FOR_EVER
        if name.startswith((f"editions/{OLD}/", f"data/{OLD}/")):
            headers["Cache-Control"] = A_DAY
        if name.startswith("data/") or name == "changes.atom":
            headers |= OPEN
        asks.append(Ask(address, headers=headers))
    return asks
