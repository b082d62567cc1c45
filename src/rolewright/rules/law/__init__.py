"""What laws demand of a posting, held against what it says. Nothing of it is loaded where no law holds."""
