r"""Classes of characters for patterns.

Python writes a class with a large range, such as [\u4e00-\u9fff], into a table character by character whenever a
pattern with it is compiled: half a millisecond each, and a cold start would compile some fifty.
"""

from __future__ import annotations

HAN = r"[^\x00-\x7f\W]"
"""A Chinese character; strictly a letter or a numeral beyond ASCII, which in our texts is one."""
NOT_HAN = r"[\x00-\x7f\W]"
NUMERALS = "一二三四五六七八九十"
"""The numerals from one to ten, for a class of characters."""
PROVINCES = "京津冀晋蒙辽沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕秦陇"
"""The short names of provinces that stand for little else, for a class of characters."""
ALL_PROVINCES = f"{PROVINCES}吉黑贵云甘青宁新疆港澳台"
"""All short names of provinces, so those that are words too."""
