"""The migrations, by which a database of any older release becomes one of this."""
