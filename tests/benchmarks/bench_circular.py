"""How fast a circular goes out, beside setting its letters alone.

Run from the top of the repository:

    python tests/benchmarks/bench_circular.py

Each letter is a transaction of its own, with its number, its file, its history and the safety
copy of the register on disk; the ratio tells what that costs on top of the typesetter.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(1, str(Path(__file__).parents[2]))  # for a repository that is not installed

from desktop_app import schema
from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office, open_office
from desktop_app.letters import service
from desktop_app.letters.records import Circular, CircularText, LetterPaper, Recipient
from desktop_app.papers import make_freezer, set_letter
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.identity import load_identity

assert schema.TABLES
EN, FA = Language.EN, Language.FA
NAMES = {EN: ("Grace", "Miller", "Rector"), FA: ("لیلا", "رضایی", "رئیس دانشگاه")}
TEXTS = (
    CircularText(
        EN,
        "Annual meeting of the members",
        "I have the honour to invite you to the annual meeting, held from 3 to 5 May.\n\n"
        "1. The draft agenda is attached.\n2. Kindly name your delegate before 1 March.\n\n"
        "Remarks on the draft are welcome at any time and will be put before the meeting.",
    ),
    CircularText(
        FA,
        "نشست سالانهٔ اعضا",
        "بدین‌وسیله از جنابعالی برای شرکت در نشست سالانه دعوت می‌شود.\n\n"
        "۱. پیش‌نویس دستور جلسه پیوست است.\n۲. نمایندهٔ خود را تا پایان بهمن معرفی فرمایید.\n\n"
        "پیشنهادهای اصلاحی در هر زمان پذیرفته و در نشست مطرح خواهد شد.",
    ),
)


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--letters", type=int, default=200, help="how many get the circular")
    options = parser.parse_args(arguments)
    print(f"A circular of {options.letters} letters in two languages")
    now = date.today()
    for name, freeze in (("unsigned", set_letter), ("signed", _signer())):
        with tempfile.TemporaryDirectory() as folder:
            office = open_office(Path(folder) / "o.db", "bench", state_dir=Path(folder) / "state")
            circular = office.write(lambda s: _enter(s, options.letters, now)).value
            _report(name, office, circular, freeze)
            office.close()
    return 0


def _report(
    name: str, office: Office, circular: Circular, freeze: Callable[[LetterPaper], bytes]
) -> None:
    papers: list[LetterPaper] = []

    def kept(paper: LetterPaper) -> bytes:
        papers.append(paper)
        return freeze(paper)

    assert circular.id is not None
    number = circular.id
    started = perf_counter()
    while office.write(lambda s: service.issue_next(s, number, kept, name == "signed")).value:
        pass
    whole = perf_counter() - started
    started = perf_counter()
    for paper in papers:
        freeze(paper)
    alone = perf_counter() - started
    count = len(papers)
    assert count == len(circular.recipients), "every letter was issued"
    print(
        f"  {name:9} {count / whole:7.1f} letters/s ({whole / count * 1000:.1f} ms each); "
        f"the press alone {count / alone:7.1f} letters/s; ratio {whole / alone:.2f}"
    )


def _signer() -> Callable[[LetterPaper], bytes]:
    from datetime import UTC, datetime

    pkcs12, _pem = make_demonstration_identity("Leila Karimi", "bench", datetime.now(UTC))
    return make_freezer(load_identity(pkcs12, "bench"))


def _enter(session: Any, count: int, day: date) -> Circular:
    own = contacts.save_organisation(
        session,
        Organisation(None, 0, names=Texts(en="Network", fa="شبکه"), short_names=Texts(en="CINVU")),
    )
    assert own.id is not None
    contacts.set_own_organisation(session, own.id)
    head = _holder(session, own.id, -1, may_sign=True)
    recipients = []
    for place in range(count):
        names = Texts(en=f"University of Town {place}", fa=f"دانشگاه شهر {place}")
        body = contacts.save_organisation(session, Organisation(None, 0, names=names, country="IR"))
        assert body.id is not None
        recipients.append(Recipient(None, post_id=_holder(session, body.id, place)))
    series = service.ensure_default_series(session)
    record = Circular(
        None, 0, title="Annual meeting", series_id=series.id, signer_post_id=head, day=day,
        texts=TEXTS, recipients=tuple(recipients),
    )  # fmt: skip
    return service.save_circular(session, record)


def _holder(session: Any, body: int, place: int, *, may_sign: bool = False) -> int:
    names = tuple(
        PersonName(language, given, f"{family} {place}")
        for language, (given, family, _title) in NAMES.items()
    )
    person = contacts.save_person(
        session, Person(None, 0, names=names, correspondence=(EN, FA)[place % 2])
    )
    assert person.id is not None
    titles = tuple(Title(language, each[2], "own page") for language, each in NAMES.items())
    post = contacts.save_post(session, Post(None, 0, person.id, body, titles, may_sign=may_sign))
    assert post.id is not None
    for language in NAMES:
        contacts.verify_title(session, post.id, language, by="bench", source="own page")
    return post.id


if __name__ == "__main__":
    raise SystemExit(main())
