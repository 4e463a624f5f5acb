"""The two bytes of characters in GBK."""

from __future__ import annotations

LEADS = range(0x81, 0xFF)
"""What the first byte may be."""
TRAILS = range(0x40, 0xFF)
"""What the second byte may be; below 0x80 it is an ASCII character by itself."""

PRIVATE = "\ue000", "\uf8ff"


def two_bytes(character: str) -> bytes:
    """The two bytes of `character`, or none where it has not two.

    GB 18030 has them also for the user-defined characters that GBK's own table leaves out.
    """
    found = character.encode("gb18030", "replace")
    return found if len(found) == 2 else b""


def in_gbk(text: str) -> str:
    """`text` up to its first character that has not two bytes."""
    for position, character in enumerate(text):
        if not two_bytes(character):
            return text[:position]
    return text


def from_bytes(lead: int, trail: int) -> str:
    """The character of two bytes, or nothing where they are none."""
    try:
        found = bytes((lead, trail)).decode("gb18030")
    except UnicodeDecodeError:
        return ""
    first, last = PRIVATE
    return found if len(found) == 1 and not first <= found <= last else ""


def with_lead(lead: int) -> list[str]:
    """Every character whose first byte is `lead`."""
    return [character for trail in TRAILS if (character := from_bytes(lead, trail))]
