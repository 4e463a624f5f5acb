"""What holds for all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# The first text that a test tries may read tables or start the process that reads PDFs: the time of one example says
# nothing of the program, and how long texts may take has tests of its own.
settings.register_profile("at any pace", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("at any pace")
