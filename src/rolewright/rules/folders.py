"""Where the program's own rules lie: a folder a pack."""

from pathlib import Path

PACKS = Path(__file__).parent.parent / "packs"
