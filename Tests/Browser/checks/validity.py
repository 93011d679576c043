"""The Nu Html Checker finds no error."""

import asyncio
import json
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote, urlsplit

from findings import CannotRun, Finding


async def check_all(checker: Path, files: list[Path]) -> dict[Path, list[Finding]]:
    """The errors of each file; one Java process reads them all."""
    command = ["java", "-Xss2m", "-jar", str(checker), "--format", "json", "--stdout", "--exit-zero-always",
               "--errors-only", *(str(file.resolve()) for file in files)]
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    answer, noise = await process.communicate()
    try:
        messages = json.loads(answer)["messages"]
    except (ValueError, KeyError) as error:
        raise CannotRun(f"the HTML checker stopped: {noise.decode()[-500:]}") from error
    findings: dict[Path, list[Finding]] = defaultdict(list)
    for message in messages:
        if "url" not in message or message["type"] == "non-document-error":
            raise CannotRun(f"the HTML checker says: {message['message']}")
        place = f"line {message.get('lastLine', '?')}"
        extract = " ".join(message.get("extract", "").split())
        findings[Path(unquote(urlsplit(message["url"]).path))].append(
            Finding("invalid HTML", place, f"{message['message']} Near: {extract}"))
    return findings
