"""What a figure is the figure of: the names that the words around it may make, and which of them it takes."""
