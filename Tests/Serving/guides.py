"""The two guides that are served, made from copies of the sample: one at the root of a host, one in a folder."""

import re
import shutil
import subprocess
from pathlib import Path

from findings import CannotRun

DAY = "2026-11-21"
OLD, NEW = "2026-04-01", "2026-10-01"
FOLDER = "/care/guide"
GONE = "/disabled-children/examples/a-garden-she-can-use/"
NOW = "/disabled-children/examples/a-quiet-corner/"


def make_root(binary: Path, home: Path) -> Path:
    """The sample with both of its editions sealed: the older one has settled."""
    content = copy_of_sample(home)
    run(binary, "edition", "seal", OLD, NEW, "--on", "2026-10-01", "--as-at", DAY, "--content", content)
    site = home / "site"
    run(binary, "build", "--content", content, "--output", site, "--as-at", DAY)
    # What a council may put there itself, and every build keeps.
    (site / ".well-known").mkdir()
    (site / ".well-known/security.txt").write_text("Contact: mailto:security@wrenshire.example\n", encoding="utf-8")
    (site / ".git").mkdir()
    (site / ".git/config").write_text("[core]\n", encoding="utf-8")
    (site / "CNAME").write_text("guide.wrenshire.example\n", encoding="utf-8")
    return site


def make_in_folder(binary: Path, home: Path) -> Path:
    """The sample in a folder of the council's own site; a page of it went and nothing took its place."""
    content = copy_of_sample(home)
    facts = content / f"editions/{NEW}/edition.yml"
    text, count = re.subn(rf"    to: {re.escape(NOW)}\n", "", facts.read_text(encoding="utf-8"))
    if count != 1:
        raise CannotRun(f"the sample does not say that {GONE} moved")
    facts.write_text(text, encoding="utf-8")
    root = home / "council"
    root.mkdir()
    (root / "index.html").write_text("<!doctype html><title>Council</title><p>The council's own page.", encoding="utf-8")
    site = root / FOLDER.lstrip("/")
    site.parent.mkdir(parents=True)
    run(binary, "build", "--content", content, "--output", site, "--as-at", DAY,
        "--base-url", f"https://www.wrenshire.example{FOLDER}/")
    return root


def copy_of_sample(home: Path) -> Path:
    home.mkdir()
    return Path(shutil.copytree("content", home / "content"))


def run(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise CannotRun(f"{' '.join(map(str, command[1:3]))}: {done.stderr[-2000:]}")
