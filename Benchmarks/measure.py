"""Measures the program against Hugo, against floors and against itself, and prints tables for docs/performance.md.

    measure.py BINARY HUGO FLOORS [--quick] [--rounds N] [--only PART,PART]

BINARY is the allocation-guide command, HUGO the program hugo, FLOORS the folder with the compiled floors.

What is compared runs in turn, A B A B, so that a change in what else the computer does falls on all. The load is printed
with each table. Everything is made and built in memory (/dev/shm) where there is room, so that no disk is measured.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from corpus.shape import AS_AT
from running import Cost, Failed, middle, ratio, run, together
from sites import changing_level, count_pages, describe, fresh, list_files, shown

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
PARTS = ["start", "sample", "1000", "again-1000", "10000", "again-10000", "host", "records"]
QUICK = 4
"""So many of the parts take seconds."""
ROOM = 12 << 30
"""Bytes that must be free in memory for the largest corpus, its twin and both sites."""


class Bench:
    def __init__(self, binary: Path, hugo: Path, floors: Path, rounds: int, scratch: Path) -> None:
        self.binary, self.hugo, self.floors, self.rounds, self.scratch = binary, hugo, floors, rounds, scratch

    def ours(self, content: Path, site: Path, full: bool = True) -> Cost:
        command = [self.binary, "build", "--content", content, "--templates", PROJECT / "templates", "--output", site,
                   "--as-at", AS_AT]
        return run(command + (["--full"] if full else []))

    def theirs(self, source: Path, site: Path) -> Cost:
        return run([self.hugo, "--source", source, "--destination", site, "--noBuildLock", "--quiet", "--logLevel", "error"])

    def python(self, script: str, *words: object) -> None:
        run([sys.executable, "-B", HERE / script, *words])

    def in_turn(self, rows: dict[str, Callable[[], Cost]], rounds: int | None = None) -> dict[str, list[Cost]]:
        """Runs every row once, then every row again, and so on."""
        costs: dict[str, list[Cost]] = {name: [] for name in rows}
        for number in range(rounds or self.rounds):
            for name, work in rows.items():
                print(f"… round {number + 1}: {name}", file=sys.stderr, flush=True)
                costs[name].append(work())
        return costs

    def table(self, title: str, costs: dict[str, list[Cost]], unit: float = 1, sign: str = "s") -> None:
        """Medians, and how many times as long as the first row each row takes, pair by pair."""
        first = next(iter(costs.values()))
        rounds = len(first)
        print(f"\n### {title}\n\n{rounds} rounds in turn; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.\n")
        print(f"| | wall, {sign} | processor, {sign} | peak memory, MiB | of the first row: wall | processor | memory |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        for name, own in costs.items():
            cost = middle(own)
            print(f"| {name} | {shown(cost.wall * unit)} | {shown(cost.cpu * unit)} | {cost.memory:.0f} | "
                  f"{' | '.join(shown(ratio(first, own, what)) for what in ('wall', 'cpu', 'memory'))} |", flush=True)

    # MARK: parts

    def start(self) -> None:
        rows = {"`allocation-guide --version`": lambda: run([self.binary, "--version"]), "`true`": lambda: run(["/bin/true"])}
        self.table("Starting up", self.in_turn(rows, self.rounds * 5), 1_000, "ms")

    def sample(self) -> None:
        """The sample guide: from nothing, with nothing changed, and with one level changed."""
        place = self.scratch / "sample"
        content, site = place / "content", place / "site"
        shutil.copytree(PROJECT / "content", content)
        self.without_seals(content / "ledger.json")
        self.rebuilds("The sample guide", content, site)

    def guide(self, pages: int) -> None:
        place = self.scratch / str(pages)
        content, source, own, other = place / "content", place / "source", place / "ours", place / "hugo"
        self.python("make_guide.py", "--pages", pages, "--seed", 1, content)
        self.python("make_hugo_site.py", content, source)
        self.ours(content, own)
        self.theirs(source, other)
        self.same(own, other, f"{pages:,} pages")
        listing = place / "list"
        list_files(own, listing)
        written, copied = place / "written", place / "copied"
        rows = {
            "ours": lambda: fresh(own, lambda: self.ours(content, own)),
            "Hugo": lambda: fresh(other, lambda: self.theirs(source, other)),
            "writing the same bytes, 1 thread": lambda: fresh(written, lambda: self.write(listing, written, 1)),
            "writing the same bytes, 2 threads": lambda: fresh(written, lambda: self.write(listing, written, 2)),
            "`cp -r` of our site": lambda: fresh(copied, lambda: run(["cp", "-r", own, copied])),
        }
        self.table(f"A guide of {count_pages(own):,} pages, from nothing ({describe(own)}; Hugo: {describe(other)})",
                   self.in_turn(rows))
        shutil.rmtree(place)

    def again(self, pages: int) -> None:
        """A guide when it is built again."""
        place = self.scratch / "again"
        self.python("make_guide.py", "--pages", pages, "--seed", 1, place / "content")
        self.rebuilds(f"The guide of {pages:,} pages again", place / "content", place / "site")
        shutil.rmtree(place)

    def rebuilds(self, title: str, content: Path, site: Path) -> None:
        file = changing_level(content)
        words = file.read_text(encoding="utf-8")
        state = [0]

        def touch() -> Cost:
            state[0] += 1
            file.write_text(f"{words}\nYou can ask us {'again ' * state[0]}at any time.\n", encoding="utf-8")
            return self.ours(content, site, full=False)

        def settled() -> Cost:
            """A file that was written less than two seconds ago could change unseen, and is read again."""
            time.sleep(2.5)
            self.ours(content, site, full=False)
            return self.ours(content, site, full=False)

        self.ours(content, site)
        rows = {
            "all, from nothing": lambda: fresh(site, lambda: self.ours(content, site)),
            "nothing changed": settled,
            "the text of one level changed": touch,
            "asking for the size and time of every input": lambda: run([self.floors / "walk", content, PROJECT / "templates"]),
        }
        self.table(title, self.in_turn(rows), 1_000, "ms")

    def without_seals(self, ledger: Path) -> None:
        """So that a build after a change in an edition is not refused."""
        record = json.loads(ledger.read_text(encoding="utf-8"))
        record.pop("seals", None)
        ledger.write_text(json.dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

    def write(self, listing: Path, folder: Path, threads: int) -> Cost:
        return run([self.floors / "write", listing, folder, threads])

    def same(self, own: Path, other: Path, title: str) -> None:
        """Stops where the two sites do not tell the same."""
        result = subprocess.run([sys.executable, "-B", HERE / "compare_sites.py", own, other], capture_output=True, text=True)
        print(f"\n### What is compared, {title}\n\n{result.stdout}")
        if result.returncode != 0:
            raise Failed(f"the sites are not the same:\n{result.stderr}")

    def host(self, guides: int = 150, pages: int = 300) -> None:
        """Many guides, one after another, as Hugo must make them; `build --guides` makes them at once."""
        place = self.scratch / "host"
        self.python("make_guide.py", "--pages", pages, "--seed", 1, "--host", guides, place / "content")
        names = sorted(folder.name for folder in (place / "content").iterdir())
        for name in names:
            self.python("make_hugo_site.py", place / "content" / name, place / "source" / name)
        ours, theirs, copied = place / "ours", place / "hugo", place / "copied"
        ours.mkdir()
        theirs.mkdir()

        def build() -> Cost:
            costs = [self.ours(place / "content" / name, ours / name) for name in names]
            for memory in ours.glob(".*"):  # what each build leaves for the next one is no part of the sites
                memory.unlink()
            return together(costs)

        def write() -> Cost:
            list_files(ours, place / "list")
            return self.write(place / "list", copied, 2)

        rows = {
            "ours": lambda: fresh(ours, build, True),
            "Hugo": lambda: fresh(theirs, lambda: together([self.theirs(place / "source" / n, theirs / n) for n in names]), True),
            "writing the same bytes, 2 threads": lambda: fresh(copied, write),
            "`cp -r` of our sites": lambda: fresh(copied, lambda: run(["cp", "-r", ours, copied])),
        }
        costs = self.in_turn(rows, min(self.rounds, 2))
        self.same(ours / names[0], theirs / names[0], "the first guide of the host")
        self.table(f"A host of {guides} guides, {count_pages(ours):,} pages ({describe(ours)})", costs)
        shutil.rmtree(place)

    def records(self, rows: int = 10_000_000) -> None:
        """Ten million records made into figures, against a numerical sort of their amounts."""
        place = self.scratch / "records"
        place.mkdir()
        records, amounts, content = place / "records.csv", place / "amounts", place / "content"
        run([sys.executable, "-B", PROJECT / "Tests/Records/make_records.py", "--scheme", "adults", "--seed", 20260901,
             "--as-at", "2026-09-01", "--rows", rows], output=records)
        run(["cut", "-d", ",", "-f", "4", records], output=amounts)

        def aggregate() -> Cost:
            shutil.rmtree(content, ignore_errors=True)
            shutil.copytree(PROJECT / "content", content)
            self.forget_figures(content)
            return run([self.binary, "aggregate", "--records", records, "--content", content, "--edition", "2026-10-01",
                        "--scheme", "adults", "--as-at", "2026-09-01"])

        rows_in_turn = {"`aggregate`": aggregate,
                        "`sort -n` of the amounts": lambda: run(["env", "LC_ALL=C", "sort", "-n", amounts])}
        costs = self.in_turn(rows_in_turn, min(self.rounds, 3))
        self.table(f"{rows:,} records ({records.stat().st_size / 1e6:.0f} MB)", costs)
        shutil.rmtree(place)

    def forget_figures(self, content: Path) -> None:
        """Without any figures published before, so that the records are the first of their scheme."""
        (content / "ledger.json").unlink(missing_ok=True)
        for file in content.glob("editions/*/*/observed.csv"):
            file.unlink()


def main() -> int:
    options = read_options()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # so that what was made is taken away
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    scratch = Path(tempfile.mkdtemp(prefix="guide-benchmark-", dir=memory if roomy else None))
    bench = Bench(options.binary, options.hugo, options.floors, options.rounds, scratch)
    print(f"Load at the beginning: {' '.join(f'{load:.1f}' for load in os.getloadavg())}. "
          f"{'In memory (tmpfs)' if roomy else 'On the disk: not enough memory is free'}.", flush=True)
    try:
        for part in options.only:
            name, _, pages = part.rpartition("-")
            if pages.isdigit():
                getattr(bench, name or "guide")(int(pages))
            else:
                getattr(bench, part)()
    except Failed as failure:
        print(f"benchmarks: {failure}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures the program.")
    for name in ("binary", "hugo", "floors"):
        parser.add_argument(name, type=lambda text: Path(text).resolve(), metavar=name.upper())
    parser.add_argument("--quick", action="store_true", help="the guide of 1,000 pages, and what takes seconds")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each is run (default 5)")
    parser.add_argument("--only", type=lambda text: text.split(","), metavar="PARTS", help="of " + ", ".join(PARTS))
    options = parser.parse_args()
    if options.only is None:
        options.only = PARTS[:QUICK] if options.quick else PARTS
    if unknown := [part for part in options.only if part not in PARTS]:
        parser.error(f"there is no part {', '.join(unknown)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
