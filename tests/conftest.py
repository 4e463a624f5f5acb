"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# The first text that a test tries may read tables or start the process that reads PDFs: the time of one example says
# nothing of the program, and how long texts may take has tests of its own.
settings.register_profile("without a deadline", deadline=None)
settings.load_profile("without a deadline")
