"""How much of a file is read, so that no file can exhaust the machine."""

MOST_BYTES = 100_000_000
"""Bytes of a file; a report of 35,000 characters has a tenth of a megabyte, as PDF with pictures perhaps twenty."""

MOST_UNPACKED_BYTES = 200_000_000
"""Bytes of a document's parts when unpacked."""

MOST_CHARACTERS = 20_000_000
"""Characters of the text that is taken from a file."""

MOST_PAGES = 5_000
"""Pages of a PDF."""

MOST_NESTED = 200
"""How deep elements of a document or page may be nested."""

MOST_PAGE_CHARACTERS = 10_000_000
"""Characters of an HTML page with its markup."""
