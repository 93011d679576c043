"""Serves a folder on this machine only."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from host_headers import HostHeaders


class Handler(SimpleHTTPRequestHandler):
    """Files as they are, without a line for each request."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, headers: HostHeaders | None, inside: int, **more: Any) -> None:
        self.own_headers, self.inside = headers, inside
        super().__init__(*arguments, **more)

    def end_headers(self) -> None:
        if self.own_headers:
            parts = urlsplit(self.path).path.split("/")
            for name, value in self.own_headers.at("/" + "/".join(parts[1 + self.inside:])).items():
                # Every check is to see a page as it comes the first time; the type is the handler's own.
                if name not in ("Cache-Control", "Content-Type"):
                    self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            pass  # the browser has gone on to the next page


class Server(ThreadingHTTPServer):
    """Has room for everything that several tabs ask for at once."""

    daemon_threads = True
    request_queue_size = 128


@contextmanager
def serving(folder: Path, site: Path | None = None, inside: int = 0) -> Iterator[tuple[str, str]]:
    """Serves the folder twice, with the headers of a site and without them, and gives the two addresses.

    The headers are those of the folder's own `_headers`, or else of `site`. Pages of `site` may stand some folders further
    inside: then `inside` says how many.
    """
    own = HostHeaders((site or folder) / "_headers")
    handlers = (partial(Handler, directory=str(folder), headers=headers, inside=inside) for headers in (own, None))
    servers = [Server(("127.0.0.1", 0), handler) for handler in handlers]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        strict, plain = (f"http://127.0.0.1:{server.server_port}" for server in servers)
        yield strict, plain
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()
