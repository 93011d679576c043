"""Files of a guide, written as text."""

import json
from pathlib import Path


def quoted(text: str) -> str:
    """A value of YAML in double quotes: every JSON string is one."""
    return json.dumps(text, ensure_ascii=False)


def page(facts: str, body: str) -> str:
    """A Markdown file with its front matter."""
    return f"---\n{facts.strip()}\n---\n{body}"


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in sorted(files.items()):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((text.rstrip("\n") + "\n").encode())
