"""What shares in words give away: "about half" of a known number of people is a number of people too."""

from collections.abc import Iterator
from itertools import product

from published import Contradiction, Policy, Share

Spans = list[range]


def share_findings(shares: list[Share], low: int, high: int, policy: Policy) -> Iterator[tuple[str, int, int]]:
    """Each class, and all hidden classes of a measure together, of which too much is known: its name and its ends.

    Every number that the total may be is tried, so the ends are exact.
    """
    for measure in dict.fromkeys(share.measure for share in shares):
        classes = [share for share in shares if share.measure == measure]
        found: dict[str, tuple[int, int]] = {}
        for total in range(low, high + 1):
            for name, least, most in of_total(classes, total, policy.threshold):
                old = found.get(name, (least, most))
                found[name] = min(old[0], least), max(old[1], most)
        if not found:
            raise Contradiction
        yield from ((name, *ends) for name, ends in found.items() if policy.forbids(*ends))


def possible_totals(shares: list[Share], low: int, high: int, threshold: int) -> tuple[int, int]:
    """Between what the number of people lies of whom all these shares can be told: "about a tenth" needs 67."""
    measures = [[share for share in shares if share.measure == measure]
                for measure in dict.fromkeys(share.measure for share in shares)]

    def fits(total: int) -> bool:
        return all(any(True for _ in of_total(classes, total, threshold)) for classes in measures)

    least = next((total for total in range(low, high + 1) if fits(total)), None)
    most = next((total for total in range(high, low - 1, -1) if fits(total)), None)
    if least is None or most is None:
        raise Contradiction
    return least, most


def of_total(classes: list[Share], total: int, threshold: int) -> Iterator[tuple[str, int, int]]:
    """What each class can be when the total is this one; nothing when the shares do not fit it."""
    choices = [spans(share, total, threshold) for share in classes]
    hidden = [number for number, share in enumerate(classes) if share.percent_from is None]
    for chosen in product(*choices):
        fit = narrowed(chosen, total)
        if fit is None:
            continue
        for share, span in zip(classes, fit):
            yield share.name, span[0], span[-1]
            yield f"everybody else but {share.name}", total - span[-1], total - span[0]
        if len(hidden) > 1:
            others = [span for number, span in enumerate(chosen) if number not in hidden]
            least = max(sum(chosen[number][0] for number in hidden), total - sum(span[-1] for span in others))
            most = min(sum(chosen[number][-1] for number in hidden), total - sum(span[0] for span in others))
            yield " + ".join(classes[number].name for number in hidden), least, most


def spans(share: Share, total: int, threshold: int) -> Spans:
    """The numbers of people that a class can have. One is shown when it and everybody else are each 10 or more."""
    if share.percent_from is None:
        few, many = range(0, min(threshold - 1, total) + 1), range(max(total - threshold + 1, 0), total + 1)
        return [range(0, total + 1)] if many.start <= few.stop else [few, many]
    least = max(-(-share.percent_from * total // 100), threshold)
    most = min(-(-share.percent_below * total // 100) - 1, total - threshold)
    return [range(least, most + 1)] if least <= most else []


def narrowed(chosen: tuple[range, ...], total: int) -> list[range] | None:
    """What is left of the spans when they must add up to the total; None when they cannot."""
    low, high = sum(span[0] for span in chosen), sum(span[-1] for span in chosen)
    if not low <= total <= high:
        return None
    return [range(max(span[0], total - (high - span[-1])), min(span[-1], total - (low - span[0])) + 1)
            for span in chosen]
