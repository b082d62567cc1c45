"""The postings of a workspace: found, read, saved, and told in a line."""
