"""The glossary of ranks: it notices the case this project starts from and stays quiet else."""

import pytest

from desktop_app.core.languages import Language
from desktop_app.core.ranks import Rank, rank_of, ranks_disagree
from desktop_app.core.texts import Texts


@pytest.mark.parametrize(
    "title",
    [
        "Vice Chancellor",
        "Vice-Chancellor",
        "Vice\u2011Chancellor",
        "Rector, National University",
        "Secretary General",
        "دبیرکل",
        "دبیر\u200cکل",
        "دبیر كل",
        "رئیس دانشگاه",
        "الأمين العام",
        "شيخ الجامعة",
        "وائس چانسلر",
        "Présidente",
    ],
)
def test_heads(title: str) -> None:
    assert rank_of(title) is Rank.HEAD


@pytest.mark.parametrize(
    "title",
    [
        "Deputy Vice Chancellor",
        "Pro-Vice-Chancellor",
        "Vice-Rector",
        "Assistant Secretary General",
        "معاون",
        "معاون\u200cرئیس",
        "قائم\u200cمقام",
        "نائبُ الرَّئيس",
        "Vice-président",
    ],
)
def test_deputies(title: str) -> None:
    assert rank_of(title) is Rank.DEPUTY


@pytest.mark.parametrize("title", ["", "Professor", "استاد", "Rectory", "Focal point", "<b>"])
def test_unknown_titles_have_no_rank(title: str) -> None:
    assert rank_of(title) is None


def test_the_case_of_the_news_item_disagrees() -> None:
    assert ranks_disagree(Texts(en="Vice Chancellor", fa="معاون"))


@pytest.mark.parametrize(
    "titles",
    [
        Texts(),
        Texts(en="Vice Chancellor"),
        Texts(en="Secretary General", fa="دبیرکل"),
        Texts(en="Professor", fa="معاون"),
        Texts({Language.EN: "Rector", Language.FR: "Recteur", Language.UR: "ریکٹر"}),
    ],
)
def test_no_disagreement_without_two_known_ranks(titles: Texts) -> None:
    assert not ranks_disagree(titles)
