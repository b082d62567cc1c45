"""A module for each kind of work that runs in the background."""
