"""Reads a posting for slips of grammar and spelling: an extra, built on the library Harper.

This is the one room that knows the library. A rule asks for what `rules.proofreading` describes, and the
engine hands this proofreader in when such a rule was selected.
"""

from rolewright.grammar.proofreader import HarperProofreader, installed_proofreader

__all__ = ["HarperProofreader", "installed_proofreader"]
