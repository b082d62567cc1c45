"""Interviews that become postings: kept after each answer, gone on with on another day."""
