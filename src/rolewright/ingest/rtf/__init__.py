"""Rich text: its signs, and the paragraphs that they make."""
