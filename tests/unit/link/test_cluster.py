from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sayso.link.cluster import average_link

NODES = list("abcdef")
PAIRS = st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)).filter(lambda p: p[0] < p[1])


def test_a_chain_of_weak_links_does_not_melt_two_events() -> None:
    scores = {("a", "b"): 0.9, ("c", "d"): 0.9, ("b", "c"): 0.6}
    assert average_link("abcd", scores, 0.5) == (("a", "b"), ("c", "d"))


def test_what_people_joined_stays_joined_and_what_they_parted_stays_apart() -> Any:
    scores = {("a", "b"): 0.9, ("b", "c"): 0.1}

    def apart(ones: Any, others: Any) -> Any:
        return ("a" in ones and "b" in others) or ("b" in ones and "a" in others)

    assert average_link("abc", scores, 0.5, apart, [("b", "c")]) == (("a",), ("b", "c"))


@given(st.dictionaries(PAIRS, st.floats(0, 1)), st.permutations(NODES), st.randoms())
def test_order_does_not_matter_and_every_node_is_in_one_cluster(
    scores: dict[tuple[str, str], float], nodes: list[str], shuffler: Any
) -> None:
    items = list(scores.items())
    shuffler.shuffle(items)
    clusters = average_link(NODES, scores, 0.5)
    assert average_link(nodes, dict(items), 0.5) == clusters
    assert sorted(node for cluster in clusters for node in cluster) == NODES
