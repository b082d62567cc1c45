"""Structured data on jobs: schema.org's vocabulary, and what a JobPosting may say in it."""
