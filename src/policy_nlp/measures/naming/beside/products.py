"""Products, and what is told of one after another: 小麦收购价每斤提高3分，棉花提高5分."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.purposes import PIECE
from policy_nlp.measures.naming.name import JOINT
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import HAN

PRODUCTS = frozenset(words("products"))
OUTPUT = "产量"
_MAKING = re.compile(f"(?P<thing>[^，、]{{2,8}}?){either('doings', 'making', 'grown')}")
"""What is made, before the making of it."""
NOUNS = ("n", "nz", "ns", "nr", "l", "i", "j")
"""Parts of speech of what may be made."""
_PRICE = "价"
_PRICED = re.compile(
    f"{HAN}{{0,6}}{either('products')}"
    f"(?P<price>(?:{PIECE})?{either('name_ends', 'price')}*{either('name_ends', 'priced by')}?价格?(?:{PIECE})?)"
)

_SOWN = re.compile(f"{HAN}{{0,6}}{either('products')}(?P<area>{either('name_ends', 'area')}面积)")
_TRADED = re.compile(f"{HAN}{{0,6}}{either('products')}(?P<amount>的?{either('name_ends', 'of goods')}|供应)")
"""How much of a product was bought or sold: 粮食收购量."""
_DEALT = f"(?:(?!生产){either('doings', 'dealing')}|{either('doings', 'bought')})的"
_BOUGHT = re.compile(f"(?P<deal>{HAN}{{0,8}}{_DEALT}){HAN}{{0,4}}{either('products')}")
"""Goods with what was done with them: 居民购买的电视机."""


def is_product(name: str, quantity: Quantity) -> bool:
    """Whether a name with an amount of what is made says all: 原煤三十万吨."""
    return name in PRODUCTS and quantity.dimension in ("mass", "volume", "length")


def made_of(said: str) -> str:
    """The product of whose making it is spoken: 锂电池 of 锂电池产业提质, 煤炭 of 煤炭智能开采; empty where of none.

    The first of a list is not what the list is of: 钢、水泥等产品.
    """
    first = tagged(said)[0][0] if said else ""
    if not first or said.startswith("、", len(first)):
        return ""
    found = None if first in PRODUCTS else _MAKING.match(said)
    if found is None:
        return first if first in PRODUCTS else ""
    return found["thing"] if tagged(found["thing"])[-1][1] in NOUNS else ""


def area_like(product: str, previous: str) -> str:
    """The area of a product, where that of another is told before it: 油菜种植面积达到9000万亩，棉花3000万亩."""
    sown = _SOWN.fullmatch(previous)
    return product + sown["area"] if sown else ""


def price_like(product: str, previous: str) -> str:
    """The price of a product, where that of another is told before it: 小麦收购价每斤提高3分，棉花提高5分.

    So is that of several, or of a piece of it: 小麦收购价每斤提高3分，棉花、大豆每斤提高5分.
    """
    if _PRICE not in previous or not PRODUCTS.issuperset(JOINT.split(product)):
        return ""
    priced = _PRICED.fullmatch(previous)
    return product + priced["price"] if priced else ""


def traded_like(product: str, previous: str) -> str:
    """How much of a product was bought or sold, where it is told of another before it, or which one it is.

    粮食收购量增长8%，棉花增长5%; 居民购买的电视机达到90万台，洗衣机30万台.
    """
    if traded := _TRADED.fullmatch(previous):
        return product + traded["amount"]
    bought = _BOUGHT.fullmatch(previous) if "的" in previous else None
    return bought["deal"] + product if bought else ""
