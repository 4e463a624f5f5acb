"""What the clauses around a figure may lend to its name."""

from __future__ import annotations

import pytest

from policy_nlp.measures.naming.around.clause import subject_and_object
from policy_nlp.measures.naming.around.surroundings import place_opening


@pytest.mark.parametrize(
    ("name", "place"), [("青屿开发区产值", "青屿开发区"), ("沿江城市群总量", "沿江城市群"), ("财政收入", None)]
)
def test_a_place_opens_a_name(name: str, place: str | None) -> None:
    assert place_opening(name) == place


@pytest.mark.parametrize(
    ("clause", "subject", "object_"),
    [("粮食生产再获丰收", "粮食生产", ""), ("开展专项行动", "", "专项行动"), ("数字经济蓬勃发展", "数字经济", "")],
)
def test_a_clause_has_a_subject_or_an_object(clause: str, subject: str, object_: str) -> None:
    assert subject_and_object(clause) == (subject, object_)
