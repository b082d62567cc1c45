"""What laws demand of a posting, held against what it says; `of_posting` is the door to it."""
