"""What a sentence inherits from above: review or plan, and of which years."""
