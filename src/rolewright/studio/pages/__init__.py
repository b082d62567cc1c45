"""The pages, a module each. They render what the API says, and change nothing."""
