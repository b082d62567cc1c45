"""Which place the words of a posting mean, with its region and country; and when they do not tell."""

from rolewright.knowledge.gazetteer.find import find, find_all
from rolewright.knowledge.gazetteer.place import Place, PlaceKind, Resolution

__all__ = ["Place", "PlaceKind", "Resolution", "find", "find_all"]
