"""How fast and how right the program is, measured anew by one command each."""
