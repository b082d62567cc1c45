"""What the import contracts do not see: detectors, modules outside packages, and what a start costs."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

from tools.sample_postings import FOLDER

# Each costs a start milliseconds, and a plain check needs none of them.
HEAVY = {
    *("argparse", "asyncio", "concurrent.futures", "difflib", "email", "gettext", "hashlib", "http"),
    *("harper", "importlib.metadata", "logging", "multiprocessing", "shtab", "shutil", "tomllib"),
    *("unittest", "urllib.request", "xml", "yaml"),
}  # fmt: skip
# With an extra a check may load more.
PLAIN = "from rolewright.knowledge import wages_extra; wages_extra.data_folder = lambda: None"
CHECK = "import rolewright; rolewright.check(open(sys.argv[1], encoding='utf-8').read())"
COMMAND = "sys.argv.insert(1, 'check'); from rolewright.cli.main import main; main()"


def test_every_module_but_detectors_is_seen_by_the_import_contracts(root: Path) -> None:
    package = root / "src/rolewright"
    written = {
        ".".join(("rolewright", *path.relative_to(package).with_suffix("").parts)).removesuffix(".__init__")
        for path in package.rglob("*.py")
        if path not in set(_detectors(root))
    }
    assert len(written) > 30
    assert written <= grimp.build_graph("rolewright", cache_dir=None).modules


def test_a_detector_knows_text_document_and_findings_alone(root: Path) -> None:
    detectors = list(_detectors(root))
    assert detectors
    ours = {f"rolewright.{name}" for name in ("tuples", "text", "document", "findings")}
    known = ours | sys.stdlib_module_names
    strange = {
        f"{path.name}: {module}"
        for path in detectors
        for module in _imported(ast.parse(path.read_text("utf-8")))
        if not {module.partition(".")[0], ".".join(module.split(".")[:2])} & known
    }
    assert strange == set()


def test_one_kind_of_named_tuple_is_used_throughout(root: Path) -> None:
    written = [path for path in (root / "src").rglob("*.py") if path.name != "tuples.py"]
    slow = {
        path.name
        for path in written
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "typing"
        if any(each.name == "NamedTuple" for each in node.names)
    }
    assert slow == set()


def _detectors(root: Path) -> Iterator[Path]:
    return (
        path for path in (root / "src/rolewright/packs").rglob("*.py") if path.with_suffix(".toml").exists()
    )


def _imported(node: ast.AST) -> Iterator[str]:
    """The modules that `node` imports, but for the type checker's eyes only."""
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        yield node.module or "a relative import"
    for child in ast.iter_child_nodes(node):
        yield from _imported(child)


@pytest.mark.parametrize("code", [CHECK, COMMAND], ids=["API", "command"])
def test_a_check_imports_nothing_heavy(code: str, tmp_path: Path) -> None:
    _modules_after(code, tmp_path)  # the first start after a change may compile the rules
    modules = _modules_after(code, tmp_path)
    assert "rolewright.engine" in modules
    assert HEAVY & modules == set()


def _modules_after(code: str, folder: Path) -> set[str]:
    told = "import atexit, json, sys; atexit.register(lambda: print(json.dumps(list(sys.modules))))"
    command = [sys.executable, "-c", f"{told}; {PLAIN}; {code}", FOLDER / "staff-nurse.txt"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))
