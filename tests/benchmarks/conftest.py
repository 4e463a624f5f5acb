"""`benchmarks` and `training` stand beside the package and are not installed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
