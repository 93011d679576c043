"""What a host of static sites sends by the site's own `_headers`."""

import re
from pathlib import Path

from findings import CannotRun


class HostHeaders:
    """The rules of one such file.

    Netlify and Cloudflare Pages read it alike where no header is set twice for an address; where one is, nobody can know.
    """

    def __init__(self, file: Path) -> None:
        self.rules: list[tuple[re.Pattern[str], list[tuple[str, str]]]] = []
        if not file.exists():
            raise CannotRun(f"there is no {file}")
        for line in file.read_text(encoding="ascii").splitlines():
            if line.startswith("/"):
                pattern = re.sub(r":[a-z]+", "[^/]+", re.escape(line).replace(r"\*", ".*"))
                self.rules.append((re.compile(pattern), []))
            elif line and not line.startswith("#"):
                name, value = line.strip().split(": ", 1)
                self.rules[-1][1].append((name, value))

    def at(self, address: str) -> dict[str, str]:
        """The headers of an address, which begins with a slash and has no query."""
        sent: dict[str, str] = {}
        for pattern, headers in self.rules:
            if pattern.fullmatch(address):
                for name, value in headers:
                    if name in sent:
                        raise CannotRun(f"_headers sets {name} twice for {address}")
                    sent[name] = value
        return sent
