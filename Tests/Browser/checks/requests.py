"""A page asks nobody else for anything, has no inline script or style, and works under the published policy.

Only the page of the search has a script at all.
"""

from urllib.parse import urlsplit

from chromium import Tabs
from findings import Finding
from markup import Element
from pages import Page

# A link with one of these makes the browser fetch something, or get ready to.
FETCHING = {"stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect",
            "dns-prefetch", "prerender"}
LOADED = ("src", "srcset", "poster", "data", "action", "formaction", "background", "ping")


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    findings = [finding for element in page.markup.elements for finding in inline(element) + third_party(element)]
    if page.template != "/search/":
        findings += [Finding("script outside the search", element.place) for element in page.markup.elements
                     if element.tag == "script"]
    tab = tabs.shown
    await tab.open(page.strict)
    await tab.ask("() => document.readyState")  # what was said while the page loaded has now arrived
    own = urlsplit(page.strict).netloc
    for address in tab.visit.requests:
        if urlsplit(address).netloc not in (own, ""):
            findings.append(Finding("third-party request", address))
    findings += [Finding("failed request", address, why) for address, why in tab.visit.failures]
    for error in tab.visit.errors:
        if "Content Security Policy" in error:
            findings.append(Finding("blocked by the policy", error))
        elif "Failed to load resource" not in error:  # which is a failed request, said again
            findings.append(Finding("console error", error))
    return findings


def inline(element: Element) -> list[Finding]:
    """A script or style that is written into the page."""
    found = []
    if element.tag == "style" or "style" in element.attributes:
        found.append(Finding("inline style", element.place, element.attributes.get("style", "")))
    found += [Finding("inline script", element.place, name) for name in element.attributes if name.startswith("on")]
    if element.tag == "script" and "src" not in element.attributes:
        found.append(Finding("inline script", element.place))
    return found


def third_party(element: Element) -> list[Finding]:
    """An address of another site that the browser would go to by itself."""
    names = list(LOADED)
    if element.tag == "link" and FETCHING & set(element.attributes.get("rel", "").lower().split()):
        names.append("href")
    addresses = [element.attributes.get(name, "").strip() for name in names]
    return [Finding("third-party request", element.place, address) for address in addresses
            if address.startswith(("//", "http:", "https:", "ws:", "wss:"))]
