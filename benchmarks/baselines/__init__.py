"""What others would use in our place, measured on the same annotated reports."""
