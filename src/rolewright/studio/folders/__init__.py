"""Postings that live as files in a folder. The file is the truth, and the studio keeps up with it."""
