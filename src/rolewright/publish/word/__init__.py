"""A posting as a Word file with true styles, to be edited and taken back in."""
