"""What is common to a workspace's postings: its `rolewright.toml`."""
