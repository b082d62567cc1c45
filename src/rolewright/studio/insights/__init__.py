"""What the library's checks say over time: scores, findings and legal status, by team and place."""
