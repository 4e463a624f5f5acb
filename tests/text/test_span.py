"""A place in a text, as those who take it apart use it."""

from __future__ import annotations

import pickle

from policy_nlp import find_quantities


def test_a_span_is_the_pair_of_its_ends() -> None:
    (growth,) = find_quantities("产值增长5%。")
    start, end = growth.span
    assert "产值增长5%。"[start:end] == growth.text == "5%"
    assert growth.span == (4, 6)
    assert (growth.span[0], growth.span[-1], len(growth.span)) == (4, 6, 2)
    assert {growth.span: "found"}[4, 6] == "found"
    assert growth.span != (4, 7)


def test_a_span_goes_to_another_process_and_back() -> None:
    (growth,) = find_quantities("产值增长5%。")
    assert pickle.loads(pickle.dumps(growth.span)) == growth.span
