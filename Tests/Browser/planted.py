"""Defects on purpose: each is put into a copy of one good page, and its check has to report it by name."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from findings import CannotRun
from pages import Page, make_page

BOX = '<div class="planted">A box</div>'
WORDS = '<p class="planted">These words are hard to read.</p>'
LINK = '<a class="planted" href="/">A link</a>'
SCHEME, LEVEL, ONE_PAGE, LARGE_PRINT = "/<scheme>/", "/<scheme>/<level>/", "/<scheme>/one-page/", "/<scheme>/large-print/"
SEARCH = "/search/"
PACK, EASY = "/<scheme>/<level>/pack/", "/<scheme>/<level>/easy/"
GREY_ON_GREY = ".planted { color: #777; background: #666; }"


@dataclass(frozen=True)
class Plant:
    """One defect, and the rules under which its check has to report it."""

    check: str
    rules: tuple[str, ...]
    html: str = ""
    """Put at the end of the main part."""
    style: str = ""
    """The text of a style sheet that the page links to."""
    script: str = ""
    """The text of a script that the page loads."""
    swap: tuple[str, str] = ("", "")
    """A regular expression, and what its first match becomes."""
    template: str = LEVEL
    """The pattern of the address of the page that it is put into a copy of."""


PLANTS = (
    Plant("reflow", ("too wide at 320 px", "too wide at 400% zoom"), BOX, ".planted { width: 400px; }"),
    Plant("reflow", ("too wide at 400% zoom",), BOX, "@media (min-resolution: 4dppx) { .planted { width: 400px; } }"),
    Plant("reflow", ("too wide at 768 px",), BOX, "@media (width: 768px) { .planted { width: 900px; } }"),
    Plant("reflow", ("too wide at 1280 px",), BOX, "@media (width: 1280px) { .planted { width: 1400px; } }"),

    Plant("accessibility", ("image-alt (light)",), '<img src="picture.svg">'),
    Plant("accessibility", ("color-contrast (light)",), WORDS, GREY_ON_GREY),
    Plant("accessibility", ("color-contrast (dark)",), WORDS,
          f"@media (prefers-color-scheme: dark) {{ {GREY_ON_GREY} }}"),
    Plant("accessibility", ("color-contrast (320 px)",), WORDS, f"@media (width: 320px) {{ {GREY_ON_GREY} }}"),

    Plant("weight", ("something moves at 320 px", "something moves at 1280 px"), style=(
        ".planted { animation: grow 1s step-end; } @keyframes grow { 0% { height: 0; } 10% { height: 90px; } }"),
        swap=(r"<main[^>]*>", r'\g<0><div class="planted"></div>')),
    Plant("weight", ("too heavy for a level",), "<p>" + 2000 * "Far too many words. " + "</p>"),
    Plant("weight", ("too heavy around the words",), style=1000 * ".planted { color: black; }\n"),

    Plant("forced colours", ("focus not visible",),
          style="@media (forced-colors: active) { :focus-visible { outline: none !important; } }"),
    Plant("forced colours", ("marks not to be seen",),
          style="@media (forced-colors: active) { .picture-range { fill: Canvas !important; stroke: Canvas !important; } }",
          template=SCHEME),
    Plant("forced colours", ("words not to be seen",), '<p><a class="planted" href="/">A link</a></p>',
          ".planted { display: inline-flex; padding: 1rem; background: LinkText; color: Canvas; }"),

    Plant("validity", ("invalid HTML",), "<section><h2>Never closed</h2>"),

    Plant("keyboard", ("skip link",), swap=(r'id="main"', 'id="elsewhere"')),
    Plant("keyboard", ("skip link",), swap=(r"<body[^>]*>", r"\g<0>" + LINK)),
    Plant("keyboard", ("not reached by Tab",), '<a href="/" tabindex="-1">A link</a>'),
    Plant("keyboard", ("focus not visible",),
          style=":focus { outline: none !important; box-shadow: none !important; }"),
    Plant("keyboard", ("focus hard to see",),
          style="main :focus { outline: 3px solid #ddd !important; box-shadow: none !important; }"),
    Plant("keyboard", ("focus covered",), BOX, ".planted { position: fixed; inset: 0; z-index: 9; }"),
    Plant("keyboard", ("focus outside the window",), LINK, ".planted { position: absolute; left: -500px; }"),

    Plant("scripts off", ("words differ with scripts off",),
          script="document.querySelector('main').append(' These words are made by a script.');"),
    Plant("scripts off", ("links differ with scripts off",), script="document.links[1].href = '/elsewhere/';"),

    Plant("requests", ("third-party request",), '<img alt="" src="https://example.org/picture.png">'),
    Plant("requests", ("blocked by the policy",), style="main { background: url(https://example.org/picture.png); }"),
    Plant("requests", ("blocked by the policy", "script outside the search"), script="document.title = 'Changed';"),
    Plant("requests", ("failed request",), '<img alt="" src="missing.png">'),
    Plant("requests", ("console error",), swap=("</head>", r'<meta http-equiv="X-Frame-Options" content="deny">\g<0>')),
    Plant("requests", ("inline style", "blocked by the policy"), '<p style="color: red">Red</p>'),
    Plant("requests", ("inline style", "blocked by the policy"), "<style>p { color: red; }</style>"),
    Plant("requests", ("inline script", "blocked by the policy"), "<script>document.title = 'Changed';</script>"),
    Plant("requests", ("inline script",), '<p onclick="alert()">Press</p>'),

    Plant("outline", ("not one h1",), "<h1>A second one</h1>"),
    Plant("outline", ("heading level skipped",), "<h2>Two</h2><h4>Four</h4>"),
    Plant("outline", ("no language",), swap=(r' lang="[^"]*"', "")),
    Plant("outline", ("no title",), swap=(r"<title>[^<]*", "<title>")),
    Plant("outline", ("title used twice",)),

    Plant("paper", ("not A4",), style="@page { size: letter; }"),
    Plant("paper", ("navigation in print",), style="@media print { nav, nav * { display: block !important; } }"),
    Plant("paper", ("closed in print",), "<details><summary>More</summary><p>These words are folded away.</p></details>"),
    Plant("paper", ("no address in print", "no edition in print", "no date in print"),
          style="@media print { footer { display: none; } }"),

    Plant("one side", ("more than one side",), "<p>" + 300 * "Far too many words. " + "</p>", template=ONE_PAGE),
    Plant("one side", ("not A4",), style="@page one-side { size: A5; }", template=ONE_PAGE),
    Plant("one side", ("letters under 9 points",), style=".sheet-foot { font-size: 8pt !important; }", template=ONE_PAGE),
    Plant("one side", ("cut off on paper",), style=".sheet-help { height: 1em; overflow: hidden; }", template=ONE_PAGE),
    Plant("one side", ("missing on paper",), style="@media print { tbody tr:last-child { display: none; } }",
          template=ONE_PAGE),
    Plant("one side", ("missing on paper",), style="@media print { .sheet-steps { display: none !important; } }",
          template=ONE_PAGE),

    Plant("pack", ("too many sides",), style=".pack-letter { break-before: page; } .step { break-after: page; }",
          template=PACK),
    Plant("pack", ("letters under 9 points",), style=".pack .note { font-size: 8pt !important; }", template=PACK),
    Plant("pack", ("missing on paper",), style="@media print { .pack .step-title { height: 0; overflow: hidden; } }",
          template=PACK),

    Plant("large print", ("letters under 18 points",), style=".large-print footer dd { font-size: 17pt !important; }",
          template=LARGE_PRINT),
    Plant("large print", ("slanted letters",), "<p class=planted>Slanted</p>",
          ".large-print .planted { font-style: italic !important; }", template=LARGE_PRINT),
    Plant("large print", ("not on the left",), "<p class=planted>In the middle</p>",
          ".large-print .planted { text-align: center; }", template=LARGE_PRINT),
    Plant("large print", ("two columns",), style=".large-print main { columns: 2; }", template=LARGE_PRINT),
    Plant("search", ("words fold in another way",),
          script="String.prototype.toLowerCase = function () { return String(this); };", template=SEARCH),
    Plant("search", ("result not announced",), swap=('role="status"', ""), template=SEARCH),
    Plant("search of a thousand pages",
          ("not a thousand pages", "too much work", "too many results on the page"),
          script="String.prototype.startsWith = () => true; Array.prototype.slice = function () { return this; };",
          template=SEARCH),
    Plant("search", ("query not kept",), script="history.replaceState = () => {};", template=SEARCH),
    Plant("search", ("page not found by its title", "result not announced"),
          script="Array.prototype.filter = () => [];", template=SEARCH),
    Plant("search", ("a link to a search does not search",),
          script="URLSearchParams.prototype.get = () => '';", template=SEARCH),
    Plant("search", ("no A to Z without a script",), swap=(r"(?s)<nav aria-label=.Letters.*</section>", ""),
          template=SEARCH),
    Plant("search", ("the form does nothing without a script",), swap=('name="q"', ""), template=SEARCH),
    Plant("requests", ("inline script", "blocked by the policy"), "<script>document.title = 'Changed';</script>",
          template=SEARCH),

    Plant("easy read", ("letters under 14 points",), style=".easy footer dd { font-size: 13pt !important; }", template=EASY),
    Plant("easy read", ("an idea without a picture",), style=".easy-line:last-child svg { display: none; }", template=EASY),

    Plant("large print", ("a table",), "<table><tr><td>A table</td></tr></table>", template=LARGE_PRINT),
)


def plant_all(
    originals: dict[str, Page], folder: Path, strict: str, plain: str
) -> Iterator[tuple[Plant, Page, Page]]:
    """Writes one copy of its template's page for each plant into the folder, beside the assets that it needs.

    Gives each plant with the copy and with the page that was copied.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(originals[LEVEL].site / "assets", folder / "assets")
    for number, plant in enumerate(PLANTS, 1):
        original = originals.get(plant.template)
        if original is None:
            raise CannotRun(f"there is no page {plant.template} to plant a defect in")
        # The server has a policy of its own for the search.
        place = "search/" if plant.template == SEARCH else ""
        path = f"{number:02}-{re.sub('[^a-z0-9]+', '-', plant.rules[0].lower()).strip('-')}/{place}index.html"
        home = (folder / path).parent
        home.mkdir(parents=True)
        (home / "index.html").write_text(changed(original.file.read_text(encoding="utf-8"), plant), encoding="utf-8")
        (home / "planted.css").write_text(plant.style, encoding="utf-8")
        (home / "planted.js").write_text(plant.script, encoding="utf-8")
        page = make_page(folder, path, strict, plain, original.template)
        yield plant, replace(page, edition=original.edition), original


def changed(text: str, plant: Plant) -> str:
    """The page's text with the defect in it."""
    swaps = [plant.swap] if plant.swap[0] else []
    end = plant.html + ('<script src="planted.js"></script>' if plant.script else "")
    swaps += [("</main>", end.replace("\\", r"\\") + r"\g<0>")] if end else []
    swaps += [("</head>", r'<link rel="stylesheet" href="planted.css">\g<0>')] if plant.style else []
    for pattern, new in swaps:
        text, count = re.subn(pattern, new, text, count=1)
        if not count:
            raise CannotRun(f"there is no {pattern} in the page to plant a defect at")
    return text
