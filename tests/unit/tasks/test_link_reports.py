from sayso.model.link import Edge, EdgeKind
from sayso.tasks.link_reports import MOST_EDGES, strongest


def edges(kind: EdgeKind, count: int) -> list[Edge]:
    return [Edge(one="a", other=f"b{n:04}", kind=kind, score=n / count, why="alike") for n in range(count)]


def test_the_strongest_edges_of_each_kind_are_kept() -> None:
    kept = strongest([*edges("story", 3 * MOST_EDGES), *edges("copy", 2)])
    assert [e.kind for e in kept].count("copy") == 2
    stories = [e for e in kept if e.kind == "story"]
    assert len(stories) == MOST_EDGES
    assert min(e.score for e in stories) > 0.6
