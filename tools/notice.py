"""The licences of the locked packages, as NOTICE names them. `python -m tools.notice` prints its lines."""

import json
import re
from importlib.metadata import PackageNotFoundError, distribution, metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent

_PIN = re.compile(r"^([a-z0-9-]+)==", re.MULTILINE)
_ENTRY = re.compile(r"^  ([@a-z0-9/-]+)  +(\S.*)$", re.MULTILINE)
_MANIFEST = ROOT / "src" / "rolewright" / "studio" / "static" / "built" / "manifest.json"
# What packages write in place of an SPDX expression.
_SPDX = {
    "Apache 2.0": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "Apache-2.0 AND BSD-3-Clause",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
# What only one of them says.
_TEXTS = {"MIT License": "MIT", "Neither the name of the copyright holder": "BSD-3-Clause"}


def locked(*names: str) -> set[str]:
    """The packages in the lock files of these names."""
    return {
        package
        for name in names
        for package in _PIN.findall((ROOT / "requirements" / f"{name}.txt").read_text("utf-8"))
    }


def bundled() -> dict[str, str]:
    """The npm packages whose code is in the studio's scripts, each with its licence."""
    packages = json.loads(_MANIFEST.read_text("utf-8"))["packages"]
    return {name: package["license"] for name, package in packages.items()}


def named() -> dict[str, str]:
    """The packages in NOTICE, each with its licence."""
    return dict(_ENTRY.findall((ROOT / "NOTICE").read_text("utf-8")))


def installed_licence(package: str) -> str | None:
    """The SPDX expression that the installed package states; None when this system does not install it."""
    try:
        stated = metadata(package)
    except PackageNotFoundError:
        return None
    statements = [
        *stated.get_all("License-Expression", []),
        *stated.get_all("License", []),
        *(line for line in stated.get_all("Classifier", []) if line in _SPDX),
    ]
    statement: str = next(filter(None, statements), "") or _told_by_text(package)
    return _SPDX.get(statement, statement)


def _told_by_text(package: str) -> str:
    """What the text of the licence is, for a package that states no more."""
    for name in metadata(package).get_all("License-File", []):
        for file in distribution(package).files or ():
            if file.name == name:
                text = file.read_text("utf-8")
                return next((spdx for words, spdx in _TEXTS.items() if words in text), "unstated")
    return "unstated"


def main() -> None:
    """Print a line for every locked package, and for every package in the studio's scripts."""
    runtime = locked("runtime")
    for group in (runtime, locked("dev", "uv") - runtime):
        for package in sorted(group):
            print(f"  {package:<25}  {installed_licence(package) or 'not installed on this system'}")
        print()
    for package, licence in sorted(bundled().items()):
        print(f"  {package:<25}  {licence}")


if __name__ == "__main__":
    main()
