"""One Chromium and its tabs."""

import base64
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, CDPSession, ConsoleMessage, Page, Request, Response, async_playwright

from findings import CannotRun

ARGUMENTS = [
    # Root may not use the sandbox, and containers often cannot. All that is opened are our own pages on this machine.
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # No name is looked up: what the pages ask of others fails at once, and is reported.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
WIDE, HEIGHT = 1280, 800

# Defines `selector(element)`: a short path that a person can paste into the browser's tools.
SELECTOR = """
const selector = element => {
  const path = [];
  for (let e = element; e && e !== document.body && path.length < 4; e = e.parentElement) {
    if (e.id) { path.unshift('#' + e.id); break; }
    const twins = e.parentElement ? [...e.parentElement.children].filter(t => t.tagName === e.tagName) : [];
    path.unshift(e.tagName.toLowerCase() + (e.classList[0] ? '.' + e.classList[0] : '')
      + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(e) + 1})` : ''));
  }
  return path.join(' > ') || 'body';
};
"""


@dataclass
class Visit:
    """What happened in a tab since a page was opened: addresses asked for, requests that failed, and errors said."""

    requests: list[str] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Tab:
    """A tab that can be sized, coloured, asked and printed, also when the page's policy forbids scripts."""

    def __init__(self, page: Page, session: CDPSession) -> None:
        self.page = page
        self.session = session
        self.visit = Visit()
        self.size = (0, 0, 0)
        self.colors = ""
        page.on("request", self._asked)
        page.on("response", self._answered)
        page.on("requestfailed", self._failed)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.visit.errors.append(str(error)))

    def _asked(self, request: Request) -> None:
        self.visit.requests.append(request.url)

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.visit.failures.append((response.url, f"HTTP {response.status}"))

    def _failed(self, request: Request) -> None:
        self.visit.failures.append((request.url, request.failure or "no answer"))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.visit.errors.append(message.text)

    async def open(self, address: str, width: int = WIDE, height: int = HEIGHT) -> None:
        """Opens a page at this size, in light colours."""
        self.visit = Visit()
        await self.color("light")
        await self.resize(width, height)
        answer = await self.page.goto(address, wait_until="load")
        if answer is None or not answer.ok:
            raise CannotRun(f"{address} cannot be opened")

    async def resize(self, width: int, height: int = HEIGHT, scale: int = 1) -> None:
        """Makes the window that many CSS pixels large, with `scale` device pixels to each, as zoom does."""
        if self.size != (width, height, scale):
            self.size = (width, height, scale)
            await self.session.send("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})

    async def color(self, scheme: str) -> None:
        if self.colors != scheme:
            self.colors = scheme
            await self.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]

    async def forced(self, on: bool) -> None:
        """Forces a small set of colours on everything, as a contrast theme of a system does."""
        await self.page.emulate_media(forced_colors="active" if on else "none")

    async def medium(self, medium: str) -> None:
        await self.page.emulate_media(media=medium)  # type: ignore[arg-type]

    async def run(self, script: str) -> None:
        """Runs a script in the page; neither a policy nor switched-off scripts stop it."""
        await self._evaluate(script, by_value=False)

    async def ask(self, function: str, *arguments: object) -> Any:
        """Calls a function in the page and gives its answer; `selector(element)` is at hand there."""
        values = ", ".join(json.dumps(argument) for argument in arguments)
        return await self._evaluate(f"(() => {{ {SELECTOR} return ({function})({values}); }})()", by_value=True)

    async def _evaluate(self, expression: str, by_value: bool) -> Any:
        answer = await self.session.send("Runtime.evaluate", {
            "expression": expression, "awaitPromise": True, "returnByValue": by_value})
        if "exceptionDetails" in answer:
            thrown = answer["exceptionDetails"].get("exception", {})
            raise CannotRun(thrown.get("description", "a script failed in the page"))
        return answer["result"].get("value")

    async def press(self, key: str) -> None:
        await self.page.keyboard.press(key)

    async def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        """A PNG of a part of the window."""
        scroll = await self.ask("() => [scrollX, scrollY]")
        answer = await self.session.send("Page.captureScreenshot", {"clip": {
            "x": x + scroll[0], "y": y + scroll[1], "width": width, "height": height, "scale": 1}})
        return base64.b64decode(answer["data"])

    async def paper(self) -> bytes:
        """The page as a PDF on A4, unless its own style sheet asks for another size."""
        answer = await self.session.send("Page.printToPDF", {
            "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True})
        return base64.b64decode(answer["data"])


@dataclass
class Tabs:
    """Two tabs that show the same page: one as it is, one with scripts switched off."""

    shown: Tab
    silent: Tab


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The one browser of a run."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell"), args=ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


async def open_tabs(browser: Browser) -> Tabs:
    async def open_tab(scripts: bool) -> Tab:
        context = await browser.new_context(java_script_enabled=scripts, reduced_motion="reduce", no_viewport=True)
        page = await context.new_page()
        return Tab(page, await context.new_cdp_session(page))

    return Tabs(await open_tab(True), await open_tab(False))
