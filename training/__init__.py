"""How the learned parts of the package were trained; nothing here is needed to use them."""
