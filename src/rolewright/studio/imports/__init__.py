"""Postings taken in from files that people send."""
