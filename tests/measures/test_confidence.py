"""Confidence is a share: between nothing and certain, the same for the same features."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.measures.confidence import confidence_of

FEATURES = st.lists(
    st.sampled_from(["made:own", "lead:far", "frame:firm", "aspect:growth", "numberless", "unheard of"])
).map(tuple)


@given(FEATURES)
def test_it_is_a_share_and_repeatable(features: tuple[str, ...]) -> None:
    assert 0 <= confidence_of(features) <= 1
    assert confidence_of(features) == confidence_of(features)


def test_features_that_nobody_weighed_change_nothing() -> None:
    assert confidence_of(("unheard of",)) == confidence_of(())
