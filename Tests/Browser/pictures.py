"""Compares two pictures of the same part of a page."""

import io
from collections import Counter
from collections.abc import Iterator
from itertools import compress

from PIL import Image, ImageChops

Pixel = tuple[int, int, int]
# A smaller step in a colour is the smoothing of a letter's edge, not a mark.
STEP = 8


def difference(before: bytes, after: bytes) -> tuple[int, float]:
    """How many pixels change, and how strong the clearest tenth of the change is, as a contrast ratio."""
    return apart(opened(before), opened(after))


def on_ground(png: bytes) -> tuple[int, float]:
    """How many pixels are not of the commonest colour, and how well the clearest tenth of them can be told from it."""
    image = opened(png)
    ground = Counter(pixels(image)).most_common(1)[0][0]
    return apart(Image.new("RGB", image.size, ground), image)


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def apart(first: Image.Image, second: Image.Image) -> tuple[int, float]:
    changed = ImageChops.difference(first, second).convert("L").point(lambda value: 255 if value > STEP else 0)
    pairs = Counter(compress(zip(pixels(first), pixels(second)), changed.tobytes()))
    total = sum(pairs.values())
    clearest = 0
    for ratio, count in sorted(((contrast(*pair), count) for pair, count in pairs.items()), reverse=True):
        clearest += count
        if clearest * 10 >= total:
            return total, ratio
    return 0, 1.0


def pixels(image: Image.Image) -> Iterator[Pixel]:
    parts = image.tobytes()
    return zip(parts[0::3], parts[1::3], parts[2::3])


def contrast(one: Pixel, other: Pixel) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(pixel: Pixel) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                        for part in (value / 255 for value in pixel))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
