"""A careers site of postings: files that any server can hand out, and no script to run on it.

Everything is a pure function of the postings, the look, the day and what was built before; who calls it writes
the files.
"""
