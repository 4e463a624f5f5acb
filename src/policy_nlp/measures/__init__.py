"""What every figure of a report is about, when, and how binding."""
