"""Targets without a number: `listing` tells where a plan lists what it aims at, `numberless` reads them there."""
