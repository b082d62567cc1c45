"""A posting as a page of the web, complete in one file."""
