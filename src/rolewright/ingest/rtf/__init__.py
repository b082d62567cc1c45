"""Rich text: its signs, and the paragraphs and tables that they make."""
