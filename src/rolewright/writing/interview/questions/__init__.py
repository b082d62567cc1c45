"""What a hiring manager is asked, one idea a file; each gives the questions that apply to the situation."""
