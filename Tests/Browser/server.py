"""Serves a folder on this machine only."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

# The policy that the guide's pages are published under.
POLICY = ("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
          "frame-ancestors 'none'")
# The one page with scripts, which are our own files, and with a form.
SEARCH_POLICY = POLICY.replace("style-src", "script-src 'self'; style-src").replace(
    "form-action 'none'", "form-action 'self'")


class Handler(SimpleHTTPRequestHandler):
    """Files as they are, without a line for each request."""

    protocol_version = "HTTP/1.1"
    strict = False

    def end_headers(self) -> None:
        if self.strict:
            is_search = urlsplit(self.path).path.endswith("/search/")
            self.send_header("Content-Security-Policy", SEARCH_POLICY if is_search else POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            pass  # the browser has gone on to the next page


class StrictHandler(Handler):
    """The same, with the policy."""

    strict = True


class Server(ThreadingHTTPServer):
    """Has room for everything that several tabs ask for at once."""

    daemon_threads = True
    request_queue_size = 128


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, str]]:
    """Serves the folder twice, with the policy and without it, and gives the two addresses."""
    handlers = (partial(handler, directory=str(folder)) for handler in (StrictHandler, Handler))
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
