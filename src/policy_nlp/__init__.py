"""What Chinese government reports promise and what they claim, as records."""
