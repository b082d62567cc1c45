"""What holds for all tests."""

import pytest
from hypothesis import settings

from rolewright.rules.card import Card
from rolewright.rules.load import load_core

# The gate says the same of the same code every time; `--hypothesis-profile search` looks for new examples.
# A deadline on one example fails on a busy machine, not on a slow program.
settings.register_profile("gate", settings.default, deadline=None, derandomize=True)
settings.register_profile("search", settings.default, deadline=None, max_examples=500, print_blob=True)
settings.load_profile("gate")


@pytest.fixture(scope="session")
def core_cards() -> tuple[Card, ...]:
    """Every card that ships; it takes seconds to read them all."""
    return load_core()
