"""From a hiring manager's answers to a draft: brief, company profile, and where every sentence is from."""
