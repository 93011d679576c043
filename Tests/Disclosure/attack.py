"""Plays the reader who knows everything that was ever published, and tries to recover a hidden number.

It shares no code with the program that publishes, and reads nothing private.

    attack.py --ledger content/ledger.json [--guide content/guide.yml] [--changes N]
    attack.py --series FILE                 FILE holds one made-up series on each line; - is standard input
    attack.py --self-test                   known answers, every table tried out, and defects planted on purpose

Status: 0 no hidden number can be recovered, 1 one can, 2 the input cannot be read, 3 the figures contradict each other.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from intruder import Intruder
from ledger import read_states, read_tables
from outside import Prices, prices_of_edition, read_policy
from published import BadInput, Contradiction, Policy, Undecided
from series import Outcome, attack, attack_all, make_world


def main() -> int:
    options = read_options()
    try:
        if options.self_test:
            from selftest import run_all
            return run_all()
        if options.series:
            with open(0 if options.series == "-" else options.series, encoding="utf-8") as lines:
                return attack_series(lines, options.processes, options.most_refused)
        return attack_ledger(options.ledger, options.guide, options.changes)
    except Contradiction:
        print("CONTRADICTION: no numbers of people fit everything that is published and known")
        return 3
    except (BadInput, Undecided, OSError, ValueError, KeyError, TypeError) as error:
        print(f"attack: {error!r}", file=sys.stderr)
        return 2


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Tries to recover a hidden number from everything published.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--ledger", type=Path, help="content/ledger.json")
    what.add_argument("--series", metavar="FILE", help="made-up series, one JSON object on each line; - for standard input")
    what.add_argument("--self-test", action="store_true")
    parser.add_argument("--guide", type=Path, help="content/guide.yml, for the facts known from elsewhere and the prices")
    parser.add_argument("--changes", type=int, metavar="N", help="believe that at most N people joined, left or moved"
                        " between one day of the ledger and the next")
    parser.add_argument("--most-refused", type=int, default=100, metavar="PERCENT", help="fail when more of the series"
                        " than this were refused: who publishes nothing is safe too easily")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def attack_ledger(ledger: Path, guide: Path | None, changes: int | None) -> int:
    """Attacks what a council has really published, scheme by scheme."""
    disclosure = read_guide(guide)
    document = json.loads(ledger.read_text(encoding="utf-8"))
    faults = 0
    for scheme, lines in read_tables(document).items():
        prices = scheme_prices(guide, scheme)
        states = read_states(lines, list(prices))
        facts = [fact for fact in disclosure.get("facts") or [] if fact["scheme"] == scheme]
        linked = [] if changes is None else [changes] * (len(states) - 1)
        policy = read_policy(disclosure) if disclosure else Policy()
        intruder = Intruder(make_world(states, facts, prices, linked, policy))
        findings = attack(intruder)
        for finding in findings:
            print(f"{scheme}: UNSAFE: {finding}")
        faults += len(findings)
        print(f"{scheme}: {len(states)} days of numbers, {len(intruder.targets)} numbers attacked, "
              f"{len(findings)} recovered")
    return 1 if faults else 0


def read_guide(guide: Path | None) -> dict:
    """What `guide.yml` has under `disclosure:`."""
    if guide is None:
        return {}
    import yaml
    return yaml.safe_load(guide.read_text(encoding="utf-8")).get("disclosure") or {}


def scheme_prices(guide: Path | None, scheme: str) -> Prices:
    """The price list of the latest edition that has the scheme."""
    paths = sorted(guide.parent.glob(f"editions/*/{scheme}/levels.csv")) if guide else []
    return prices_of_edition(paths[-1]) if paths else {}


def attack_series(lines: Iterable[str], processes: int, most_refused: int) -> int:
    outcomes: list[Outcome] = []
    for outcome in attack_all(lines, processes):
        outcomes.append(outcome)
        if outcome.faults:
            more = f" (and {len(outcome.faults) - 1} more)" if len(outcome.faults) > 1 else ""
            print(f"{outcome.name}: {outcome.faults[0]}{more}", flush=True)
    failed = [outcome for outcome in outcomes if outcome.status]
    refused = sum(outcome.refused for outcome in outcomes)
    print(f"{len(outcomes)} series with {sum(outcome.states for outcome in outcomes)} tables of numbers; "
          f"{refused} were refused by the program that publishes")
    too_many = refused * 100 > most_refused * len(outcomes) or not outcomes
    if too_many:
        print(f"too little was published: at most {most_refused} in a hundred may be refused")
    passed = len(outcomes) - len(failed)
    print(f"{passed} passed, {len(failed) + too_many} failed")
    statuses = {outcome.status for outcome in failed} | ({1} if too_many else set())
    return next((status for status in (2, 1, 3) if status in statuses), 0)


if __name__ == "__main__":
    sys.exit(main())
