"""What is kept, a module for each table."""
