"""Word files: styles, numbering and words, out of their package."""
