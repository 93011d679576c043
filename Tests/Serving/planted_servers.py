"""Defects on purpose: each spoils what nginx includes, or a file for hosts, and has to be noticed."""

import re
from dataclasses import dataclass

from findings import CannotRun


@dataclass(frozen=True)
class Plant:
    """A defect: what it is, what is exchanged for what, and a word of what has to be said of it."""

    what: str
    old: str
    new: str
    said: str
    in_folder: bool = False
    """Whether it is planted where the guide stands in a folder."""

    def spoil(self, text: str) -> str:
        spoiled, count = re.subn(self.old, self.new, text, count=1)
        if not count:
            raise CannotRun(f"{self.what}: there is no “{self.old}” to plant it at")
        return spoiled


PLANTS = (
    Plant("a location that adds a header, so that all others are gone", r"(location \^~ /assets/ \{\n)",
          r"\1  add_header X-Own yes;\n", "Referrer-Policy is missing"),
    Plant("headers that do not come with errors", r'("no-referrer") always', r"\1", "/nowhere/: Referrer-Policy is missing"),
    Plant("a policy that does not come with errors", r"(\$guide_content_security_policy) always", r"\1",
          "/nowhere/: Content-Security-Policy is missing"),
    Plant("styles written into pages", "style-src 'self'", "style-src 'self' 'unsafe-inline'",
          "/: Content-Security-Policy is"),
    Plant("scripts on every page", "default-src 'none'; style-src", "default-src 'none'; script-src 'self'; style-src",
          "/disabled-children/f/: Content-Security-Policy is"),
    Plant("the policy of the search forgotten", r"location \^~ /search/ \{[^}]*\}", "",
          "/search/: Content-Security-Policy is"),
    Plant("two policies", r"(add_header Referrer)", r'add_header Content-Security-Policy "x" always;\n\1',
          "Content-Security-Policy is x and"),
    Plant("pages kept for ever", 'cache_control "no-cache"', 'cache_control "public, max-age=31536000, immutable"',
          "/: Cache-Control is"),
    Plant("the style sheet asked for each time", r"location \^~ /assets/ \{[^}]*\}", "", ".css: Cache-Control is no-cache"),
    Plant("an old edition asked for each time", r"location \^~ /editions/2026-04-01/ \{[^}]*\}", "",
          "/f/: Cache-Control is no-cache"),
    Plant("data that scripts of others cannot read", r"(location \^~ /data/ \{)[^}]*\}", r"\1 }",
          "/data/datapackage.json: Access-Control-Allow-Origin is missing"),
    Plant("an old edition's data that scripts of others cannot read",
          r'(location \^~ /data/2026-04-01/ \{[^}]*allow_origin) "\*"', r'\1 ""',
          "disabled-children.csv: Access-Control-Allow-Origin is missing"),
    Plant("letters that are guessed at", r"charset utf-8;\n", "", "Content-Type is text/html, wanted text/html; charset"),
    Plant("letters of tables that are guessed at", r"(charset_types [^;]*) text/csv", r"\1", "Content-Type is text/csv,"),
    Plant("calendar files of no type", r"  text/calendar +ics;\n", "", ".ics: Content-Type is"),
    Plant("digests that are no text", "default_type text/plain", "default_type application/octet-stream",
          "SHA256SUMS: Content-Type is"),
    Plant("nothing compressed", "gzip on;", "gzip off;", "Content-Encoding is missing"),
    Plant("files for servers that anybody can read", r"location \^~ /_ .*\n", "", "/_nginx.conf: status 200"),
    Plant("hidden files that anybody can read", r"location \^~ /\. .*\n", "", "/.git/config: status 200"),
    Plant("no place for what others must find", r"location \^~ /\.well-known/ .*\n", "", "security.txt: status 404"),
    Plant("a page that moved, without a redirect", r"location = [^ ]* \{ return 301 .*\n", "",
          "a-garden-she-can-use/: status 200"),
    Plant("a redirect to elsewhere", r"(return 301 )\"[^\"]*\"", r'\1"/"', "Location is /,"),
    Plant("a redirect for a while", "return 301", "return 302", "a-garden-she-can-use/: status 302"),
    Plant("redirects to a name that is not ours", "absolute_redirect off;", "", "Location is http://"),
    Plant("nginx's own page for what is not there", "error_page 404 .*\n", "", "/nowhere/: does not say"),
    Plant("folders that are forbidden", "error_page 403 .*\n", "", "/data/: status 403"),
    Plant("a page that is gone, as if it were there", r"location = [^ ]* \{ error_page 410.*\n", "",
          "a-garden-she-can-use/: status 200", in_folder=True),
    Plant("a page that is gone, without its notice", r"error_page 410 [^ ]*; ", "", "a-garden-she-can-use/: does not say",
          in_folder=True),
    Plant("headers for the whole host", r'if \(\$uri ~ "[^"]*"\)', 'if ($uri ~ "^/")', "GET /: Content-Security-Policy is",
          in_folder=True),
    Plant("a page for errors of the whole host", r"(location \^~ /care/guide/ \{)", r"error_page 403 =404 /index.html;\n\1",
          "/care/: status 404", in_folder=True),
)

NOT_READ = (
    Plant("a directive that nginx does not know", "index index.html;", "indexes index.html;", "refused"),
    Plant("a value that never ends", '"no-cache"', '"no-cache', "refused"),
    Plant("a block that is never closed", r"\}\n$", "", "refused"),
)

IN_HEADERS = (
    Plant("another value for hosts", "no-referrer", "origin", "Referrer-Policy is origin"),
    Plant("a rule for hosts that is not there", r"/search/\*\n(  .*\n)+", "", "/search/: Content-Security-Policy is None"),
    Plant("a type that hosts do not know", "application/link-format", "text/plain", ".wlnk: Content-Type is text/plain"),
)

IN_REDIRECTS = (
    Plant("a redirect to nowhere", "a-quiet-corner", "a-quite-corner", "there is no"),
    Plant("a redirect without a number", " 301", "", "is not from, to and 301"),
)
