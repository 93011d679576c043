"""The files for hosts of static sites, compared with what must be answered and with the folder."""

from pathlib import Path

from answers import ALWAYS, Ask
from host_headers import HostHeaders

MOST_RULES, LONGEST_LINE = 100, 2000


def header_findings(site: Path, asks: list[Ask]) -> list[str]:
    """Addresses for which `_headers` does not say what nginx must send."""
    file = site / "_headers"
    rules = HostHeaders(file)
    found = [f"_headers: the line “{line[:60]}…” is too long"
             for line in file.read_text(encoding="ascii").splitlines() if len(line) > LONGEST_LINE]
    if not 5 < len(rules.rules) <= MOST_RULES:
        found.append(f"_headers: {len(rules.rules)} rules")
    for ask in asks:
        sent = rules.at(ask.path)
        for name in {*ALWAYS, *sent}:
            # The hosts know most types themselves.
            if (name != "Content-Type" or name in sent) and sent.get(name) != ask.wanted.get(name):
                found.append(f"_headers: {ask.path}: {name} is {sent.get(name)}, wanted {ask.wanted.get(name)}")
    return found


def redirect_findings(site: Path) -> list[str]:
    """Lines of `_redirects` that do not lead from a notice to a page."""
    lines = [line.split(" ") for line in (site / "_redirects").read_text(encoding="ascii").splitlines()
             if not line.startswith("#")]
    found = [] if lines else ["_redirects: nothing moved, so nothing is proved"]
    for line in lines:
        if len(line) != 3 or line[2] != "301":
            found.append(f"_redirects: {line} is not from, to and 301")
        else:
            found += [f"_redirects: there is no {address}" for address in line[:2] if not is_page(site, address)]
    return found


def is_page(site: Path, address: str) -> bool:
    return address.endswith("/") and (site / address.split("#")[0].strip("/") / "index.html").is_file()
