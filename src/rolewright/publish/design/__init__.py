"""What makes published postings look like one company's: colours, logo and fonts, within a theme."""
