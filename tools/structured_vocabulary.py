"""The part of schema.org that job postings use: makes src/rolewright/knowledge/structured/vocabulary.json.

    python -m tools.structured_vocabulary schema.d.ts > src/rolewright/knowledge/structured/vocabulary.json

`schema.d.ts` is the file of the npm package schema-dts (Apache-2.0), which is generated from schema.org's own
release. Of the types in `DESCRIBED` every property is kept, with what may stand there; of all other types
the names and what they are a kind of, since a `CollegeOrUniversity` may stand where an `Organization` is
asked for.
"""

import argparse
import json
import re
from pathlib import Path

RELEASE = "30.0"
# The types that stand in a JobPosting, and whose properties are looked at.
DESCRIBED = """
AdministrativeArea CategoryCode City ContactPoint Country DefinedTerm EducationalOccupationalCredential
JobPosting MonetaryAmount Occupation OccupationalExperienceRequirements Organization Place PostalAddress
PropertyValue
QuantitativeValue State
""".split()

_INTERFACE = re.compile(
    r"^(?:export )?interface (\w+?)(Base|Leaf)(?: extends ([^{]+?))? \{\n(.*?)^\}", re.M | re.S
)
_UNION = re.compile(r"^export type (\w+) = ([\w| ]+);", re.M)
_PROPERTY = re.compile(
    r'(?:/\*\*(?P<told>(?:(?!\*/).)*)\*/\s*)?"(?P<name>[a-z]\w*)"\?: (?P<value>[^;]+);', re.S
)
_INSTEAD = re.compile(r"@deprecated Consider using https://schema\.org/(\w+)")
_RANGE = re.compile(r"SchemaValue<(.+), \"\w+\">", re.S)
_VALUE_TYPES = "Boolean Date DateTime Number Integer Float Text Time URL Duration".split()


def vocabulary(declarations: str) -> dict[str, object]:
    """Types with their kinds, properties with their values, and what is superseded by what."""
    parents: dict[str, set[str]] = {}
    own: dict[str, dict[str, list[str]]] = {}
    superseded: dict[str, str] = {}
    for name, _, extended, body in _INTERFACE.findall(declarations):
        parents.setdefault(name, set()).update(map(_plain, extended.split(",")) if extended else ())
        for found in _PROPERTY.finditer(body):
            values = _RANGE.search(found["value"])
            named = (values[1] if values else found["value"]).split("|")
            own.setdefault(name, {})[found["name"]] = sorted(
                value.strip() for value in named if value.strip() != "IdReference"
            )
            if instead := _INSTEAD.search(found["told"] or ""):
                superseded[found["name"]] = instead[1]
    properties = {name: _with_those_of(name, parents, own) for name in DESCRIBED}
    kept = {name for values in properties.values() for name in values}
    return {
        "release": RELEASE,
        "kinds": _kinds(declarations),
        "values": _VALUE_TYPES,
        "properties": properties,
        "superseded": {old: new for old, new in sorted(superseded.items()) if old in kept},
    }


def _kinds(declarations: str) -> dict[str, list[str]]:
    """What each type is a kind of, as the unions of the declarations tell it."""
    kinds: dict[str, set[str]] = {}
    for name, members in _UNION.findall(declarations):
        for member in map(str.strip, members.split("|")):
            if member.isidentifier() and member[0].isupper() and member != f"{name}Leaf" and "_" not in name:
                kinds.setdefault(member, set()).add(name)
    return {name: sorted(of) for name, of in sorted(kinds.items()) if "_" not in name}


def _plain(name: str) -> str:
    return name.strip().removesuffix("Base").removesuffix("Leaf")


def _with_those_of(
    name: str, parents: dict[str, set[str]], own: dict[str, dict[str, list[str]]]
) -> dict[str, list[str]]:
    """The properties of a type, and of all that it is a kind of."""
    known: dict[str, list[str]] = {}
    for parent in parents.get(name, set()) - {name}:
        known |= _with_those_of(parent, parents, own)
    return dict(sorted((known | own.get(name, {})).items()))


def main() -> None:
    """Print the vocabulary as JSON, a line for each type."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("declarations", type=Path)
    found = vocabulary(parser.parse_args().declarations.read_text("utf-8"))
    parts = []
    for key, value in found.items():
        if isinstance(value, dict):
            lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(of)}" for name, of in value.items())
            parts.append(f'"{key}": {{\n{lines}\n}}')
        else:
            parts.append(f'"{key}": {json.dumps(value)}')
    print("{\n" + ",\n".join(parts) + "\n}")


if __name__ == "__main__":
    main()
