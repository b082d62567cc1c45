"""What was published of each posting, and what has changed since; the careers site of all that are published."""
