"""Our reports in the formats that people have, held against their plain text."""
