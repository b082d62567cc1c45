"""What was published of each posting, what has changed since, and the careers site."""
