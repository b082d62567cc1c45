"""The role library: what roles are for, consist of and demand, as typed records read from one file each."""

from rolewright.knowledge.roles.load import Library
from rolewright.knowledge.roles.role import Role
from rolewright.knowledge.roles.search import How, Match, search
from rolewright.knowledge.roles.wording import filled, slots_of

__all__ = ["How", "Library", "Match", "Role", "filled", "search", "slots_of"]
