"""What programs of others say about the data files: findings as texts, none where all is well."""

import json
import pathlib
import warnings

import csvw
import frictionless


def package_findings(data: pathlib.Path) -> list[str]:
    """Data Package and Table Schema: types, constraints, keys, sizes and SHA-256 of every file."""
    report = frictionless.validate(str(data / "datapackage.json"))
    return [
        f"{' '.join(task_name)}: {note}"
        for *task_name, note in report.flatten(["name", "note"])
    ] + [error.note for error in report.errors]


def metadata_findings(data: pathlib.Path) -> list[str]:
    """CSV on the Web: every table that has metadata fits them, and has rows."""
    found = []
    for path in sorted(data.glob("*/*.csv-metadata.json")):
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            try:
                table = csvw.CSVW(str(path), validate=True)
                sound = table.is_valid
            except Exception as error:  # a reader of others may fail in any way
                found.append(f"{path.name}: {error!r}")
                continue
        found += [f"{path.name}: {warning.message}" for warning in [*told, *(table.warnings or [])]]
        if not sound:
            found.append(f"{path.name}: not valid")
    return found


def completeness_findings(data: pathlib.Path) -> list[str]:
    """Every file that is published is in the package, and every table has metadata with a known licence and source."""
    package = json.loads((data / "datapackage.json").read_text("utf-8"))
    listed = {resource["path"] for resource in package["resources"]}
    tables = {str(path.relative_to(data)) for path in data.glob("*/*.csv")}
    documents = {str(path.relative_to(data)) for path in data.glob("*/*.json")}
    documents = {path for path in documents if not path.endswith("-metadata.json")}
    found = [f"{path} is not in the package" for path in sorted((tables | documents) - listed)]
    if not tables:
        found.append("there is no table")
    for path in sorted(tables):
        metadata = data / (path + "-metadata.json")
        if not metadata.exists():
            found.append(f"{path} has no metadata")
            continue
        told = json.loads(metadata.read_text("utf-8"))
        if told["@context"][0] != "http://www.w3.org/ns/csvw" or told["url"] != pathlib.Path(path).name:
            found.append(f"{metadata.name} is not about {path}")
        if told["dc:license"]["@id"] != package["licenses"][0]["path"]:
            found.append(f"{metadata.name} names another licence")
        if not told["dc:source"]:
            found.append(f"{metadata.name} names no source")
    return found
