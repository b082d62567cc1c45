"""Extractors, one fact each."""
