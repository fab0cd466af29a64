"""The scorer of web pages, by hand."""

import pytest

from benchmarks.accuracy import sets, webpages


@pytest.mark.parametrize(
    ("predicted", "gold", "scores"),
    [
        ("a b c d", "a b c d", (1.0, 1.0, 1.0)),
        ("a b c d", "a b", (0.5, 1.0, 2 / 3)),
        ("a a", "a b", (0.5, 0.5, 0.5)),
        ("a, b", "a b", (2 / 3, 1.0, 0.8)),
        ("x", "a", (0.0, 0.0, 0.0)),
        ("", "a", (0.0, 0.0, 0.0)),
        ("", "", (1.0, 1.0, 1.0)),
    ],
)
def test_token_f1(predicted: str, gold: str, scores: tuple[float, float, float]) -> None:
    assert webpages.token_f1(predicted, gold) == pytest.approx(scores)


def test_means_are_over_pages() -> None:
    pages = [("a b c d", "a b c d"), ("x", "a")]
    assert webpages.mean_scores(pages, lambda markup: markup) == pytest.approx((50.0, 50.0, 50.0))


def test_both_readers_see_the_article() -> None:
    line = "The mayor of Varnholt said on Friday that forty people were hurt when the market burned down."
    page = f"<html><body><nav><a href='/'>Home page</a></nav><article><p>{line}</p></article></body></html>"
    assert webpages.sayso_text(page) == line
    assert line in webpages.trafilatura_text(page)


@pytest.mark.shared
def test_the_set_is_read_better_than_by_trafilatura_alone() -> None:
    if not sets.available(webpages.SET):
        pytest.skip("the pages are not on this machine")
    pages = webpages.pages_of("tune")[:12]
    ours, plain = (webpages.mean_scores(pages, read)[2] for read in (webpages.sayso_text, webpages.trafilatura_text))
    assert ours >= plain > 80
