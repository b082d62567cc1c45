"""OpenDocument texts: styles, lists and words, out of their package."""
