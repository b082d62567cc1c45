"""Where the program's own rules lie."""

from pathlib import Path

PACKS = Path(__file__).parent.parent / "packs"
CORE = PACKS / "core"
