"""The program's own cards for all tests: to read them takes seconds, and nothing can change them."""

from functools import cache

from rolewright.rules.load import load_core

#: What `load_core` gives, read once.
core_cards = cache(load_core)
