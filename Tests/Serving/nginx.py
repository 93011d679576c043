"""A real nginx on this machine only, with one server for each include that is tried."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from findings import CannotRun

NOBODY = 65534
# As a distribution would have it: what the guide needs must not lean on it.
SETTINGS = """daemon off; worker_processes 1; pid {work}/nginx.pid; error_log {work}/error.log;
events {{ worker_connections 256; }}
http {{
  types {{ text/html html; text/plain csv; }} default_type application/octet-stream;
  access_log off;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi;
  uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
{servers}
}}
"""
# The council's own header stands in the server block, where the manual says.
SERVER = """  server {{
    listen 127.0.0.1:{port};
    server_name wrong.example;
    root {root};
    add_header X-Council "Wrenshire" always;
    include {include};
  }}"""


@dataclass(frozen=True)
class Server:
    """A folder, and what nginx includes for it."""

    root: Path
    include: str


@contextmanager
def running(servers: list[Server], work: Path) -> Iterator[list[int]]:
    """Starts nginx, and gives the port of each server."""
    ports = free_ports(len(servers))
    settings = write_settings(servers, ports, work)
    test(settings, work)
    process = subprocess.Popen(command(settings, work), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, **unprivileged())
    try:
        wait_for(ports[-1], process, work)
        yield ports
    finally:
        process.terminate()
        process.wait(10)


def test(settings: Path, work: Path) -> None:
    """What `nginx -t` says of the settings: an error where it refuses them."""
    done = subprocess.run([*command(settings, work), "-t"], capture_output=True, text=True, **unprivileged())
    # nginx warns of the log that it would have opened before it read the settings.
    said = [line for line in done.stderr.splitlines() if "[alert] could not open error log" not in line]
    if done.returncode != 0 or any("[warn]" in line for line in said):
        raise CannotRun("nginx -t: " + "\n".join(said))


def refused(include: str, root: Path, work: Path) -> bool:
    """Whether nginx refuses an include."""
    try:
        test(write_settings([Server(root, include)], [1024], work), work)
    except CannotRun:
        return True
    return False


def write_settings(servers: list[Server], ports: list[int], work: Path) -> Path:
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    blocks = []
    for number, (server, port) in enumerate(zip(servers, ports)):
        include = work / f"{number}.conf"
        include.write_text(server.include, encoding="ascii")
        blocks.append(SERVER.format(port=port, root=server.root, include=include))
    settings = work / "nginx.conf"
    settings.write_text(SETTINGS.format(work=work, servers="\n".join(blocks)), encoding="ascii")
    if os.geteuid() == 0:
        os.chown(work, NOBODY, NOBODY)
    return settings


def command(settings: Path, work: Path) -> list[str]:
    return ["nginx", "-p", str(work), "-c", str(settings)]


def unprivileged() -> dict[str, object]:
    """nginx never runs as root here, not even where the tests do."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def free_ports(count: int) -> list[int]:
    taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in taken]
    for one in taken:
        one.close()
    return ports


def wait_for(port: int, process: subprocess.Popen[bytes], work: Path) -> None:
    for _ in range(200):
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    log = work / "error.log"
    raise CannotRun(f"nginx did not start: {log.read_text() if log.exists() else 'no log'}")
