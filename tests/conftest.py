"""What holds for all tests."""

from hypothesis import settings

# A deadline on one example fails on a busy machine, not on a slow program.
settings.register_profile("steady", settings.default, deadline=None)
settings.load_profile("steady")
