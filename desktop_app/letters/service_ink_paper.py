"""Marks a paper that is to be signed by hand with the hash of all that it says."""

from dataclasses import replace

from desktop_app.letters.ink_records import text_hash
from desktop_app.letters.records import LetterPaper
from desktop_app.letters.service_paper import printed


def inked(paper: LetterPaper) -> LetterPaper:
    """The paper with the SHA-256 of its frozen text, which the code on it prints."""
    found = text_hash(printed(paper))
    return replace(paper, letter=replace(paper.letter, text_sha256=found))
