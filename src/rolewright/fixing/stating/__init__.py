"""Changes what a posting states of a fact, where it states it: in its words or in its front matter."""

from rolewright.fixing.stating.state import state

__all__ = ["state"]
