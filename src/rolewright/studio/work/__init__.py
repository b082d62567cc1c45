"""Long work in the background: its progress is seen, it can be cancelled, and it survives a restart."""
