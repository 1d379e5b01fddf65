"""Usual texts to begin with, and how names join their sentences."""

from dataclasses import replace

import pytest

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.letters.body_text import unresolved_fields
from desktop_app.letters.ready_texts import certificate
from desktop_app.letters.wording import of_the, secretariat, to_the

from .samples import AR, EN, FA, FR, UR, sample


@pytest.mark.parametrize("language", Language)
def test_a_certificate_leaves_no_placeholder(language: Language) -> None:
    paper = sample(language)
    title, text = certificate(paper)
    assert title.strip()
    assert not unresolved_fields(title + text)
    assert "{" not in title + text
    assert paper.sender.names[language].removeprefix("ال") in text


def test_names_with_braces_stay_as_they_are() -> None:
    paper = sample(EN)
    odd = Texts(paper.sender.names).with_text(EN, "{day} {office}")
    assert "{day} {office}" in certificate(replace(paper, head=None, sender=replace(
        paper.sender, names=odd)))[1]  # fmt: skip


def test_sentences_fit_their_names() -> None:
    assert "membre du Réseau des universités virtuelles" in certificate(sample(FR))[1]
    assert certificate(sample(FA))[1].startswith("از تاریخ ۱ آذر ۱۴۰۵")
    assert certificate(sample(EN), FA)[1].startswith("از تاریخ ۱ آذر ۱۴۰۵")


@pytest.mark.parametrize(
    ("name", "of", "to"),
    [
        ("Réseau des universités", "du Réseau des universités", "au Réseau des universités"),
        ("Fédération des écoles", "de la Fédération des écoles", "à la Fédération des écoles"),
        ("Union africaine", "de l’Union africaine", "à l’Union africaine"),
        ("L’Union africaine", "de L’Union africaine", "à L’Union africaine"),
        ("CINVU", "de CINVU", "à CINVU"),
        ("Payame Noor", "de Payame Noor", "à Payame Noor"),
    ],
)
def test_french_articles(name: str, of: str, to: str) -> None:
    assert of_the(name, FR) == of
    assert to_the(name, FR) == to


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("شبكة الجامعات", "لشبكة الجامعات"),
        ("الجامعة الوطنية", "للجامعة الوطنية"),
        ("اللجنة الدائمة", "للجنة الدائمة"),
        ("CINVU", "لـ CINVU"),
    ],
)
def test_the_arabic_lam(name: str, joined: str) -> None:
    assert of_the(name, AR) == joined


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("Ministry of Science", "of the Ministry of Science"),
        ("The Network", "of The Network"),
        ("CINVU", "of CINVU"),
        ("Payame Noor University", "of Payame Noor University"),
        ("University of the Garden", "of the University of the Garden"),
    ],
)
def test_english_articles(name: str, of: str) -> None:
    assert of_the(name, EN) == of


def test_a_secretariat_speaks_under_its_own_name() -> None:
    assert secretariat("Permanent Secretariat", EN) == "Permanent Secretariat"
    assert secretariat("Network", EN) == "The Secretariat of Network"
    assert secretariat("شبکهٔ دانشگاه‌ها", FA) == "دبیرخانهٔ شبکهٔ دانشگاه‌ها"
    assert secretariat("دبیرخانهٔ دائمی", FA) == "دبیرخانهٔ دائمی"
    assert secretariat("نیٹ ورک", UR) == "نیٹ ورک کا سیکرٹریٹ"
