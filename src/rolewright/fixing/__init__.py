"""Edits applied until they settle.

What must check again is handed a `check`, so that nothing here knows how a posting is checked.
"""

from rolewright.fixing.fixed import Fixed, Mended
from rolewright.fixing.settle import fix

__all__ = ["Fixed", "Mended", "fix"]
