"""What holds for all tests."""

from hypothesis import settings

# The gate says the same of the same code every time; `--hypothesis-profile search` looks for new examples.
# A deadline on one example fails on a busy machine, not on a slow program.
settings.register_profile("gate", settings.default, deadline=None, derandomize=True)
settings.register_profile("search", settings.default, deadline=None, max_examples=500, print_blob=True)
settings.load_profile("gate")
