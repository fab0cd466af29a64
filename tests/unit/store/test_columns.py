"""What a column keeps is what any database can keep."""

from hypothesis import given
from hypothesis import strategies as st

from sayso.store.columns import MOST_BYTES, indexable, storable

ANY = st.text(st.characters(categories=None), max_size=60)


@given(ANY)
def test_any_text_can_be_stored(text: str) -> None:
    kept = storable(text)
    assert "\x00" not in kept
    kept.encode()
    assert storable(kept) == kept


@given(st.text(max_size=60))
def test_text_that_can_be_stored_is_left_as_it_is(text: str) -> None:
    assert storable(text.replace("\x00", "")) == text.replace("\x00", "")


@given(ANY, st.integers(1, 400), ANY)
def test_long_texts_are_cut_and_stay_apart(text: str, times: int, other: str) -> None:
    long = (text + "x") * times
    kept = indexable(long)
    assert len(kept.encode()) <= MOST_BYTES
    assert indexable(kept) == kept
    assert (indexable(long + other) == kept) == (storable(long + other) == storable(long))
