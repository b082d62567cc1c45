"""A posting as a PDF with the structure that readers of screens need, set by Typst."""
