"""Runs programs and measures each one as a whole: the time on the clock, the time on the processors, and the peak memory."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Cost:
    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds on all processors, of the program and of the kernel for it."""
    memory: float
    """The most memory at one time, in MiB."""


class Failed(Exception):
    """A program that is measured did not do its work."""


def run(command: list[str | Path], folder: Path | None = None, output: Path | None = None) -> Cost:
    """Runs a program to its end. What it prints goes to the file, or nowhere."""
    words = [str(word) for word in command]
    with open(output or os.devnull, "wb") as sink, open(os.devnull, "rb") as nothing:
        before = time.monotonic()
        process = subprocess.Popen(words, cwd=folder, stdin=nothing, stdout=sink, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{' '.join(words)}\n{errors.decode(errors='replace')[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def together(costs: list[Cost]) -> Cost:
    """The cost of programs that ran one after another."""
    return Cost(sum(cost.wall for cost in costs), sum(cost.cpu for cost in costs), max(cost.memory for cost in costs))


def middle(costs: list[Cost]) -> Cost:
    return Cost(*(median(getattr(cost, what) for cost in costs) for what in ("wall", "cpu", "memory")))


def ratio(first: list[Cost], second: list[Cost], what: str) -> float:
    """How often the first goes into the second: the median over the pairs that ran next to each other."""
    return median(getattr(other, what) / getattr(own, what) for own, other in zip(first, second))
