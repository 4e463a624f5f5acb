"""Damaged text to clean text, with the way back."""

from policy_nlp.restoring.compose import KINDS, Restored, restore

__all__ = ["KINDS", "Restored", "restore"]
