"""Back-ups, restoring them, and the export of everything."""
