"""Times imports of cards with photos and of a large workbook, beside the libraries alone.

    python tests/benchmarks/bench_import.py [--cards 10000] [--rows 100000]

Each import is taken from the file to the written office: reading in the limited child, drafts,
plan, carrying out; "alone" is vobject or openpyxl that reads the same file and keeps nothing. The
bounds: 15 s for 10,000 cards with photos, 60 s for 100,000 rows, 500 MB here and in the child.
"""

import argparse
import base64
import io
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop_app import schema  # noqa: F401
from desktop_app.contacts import exchange
from desktop_app.contacts.import_records import Act, FileKind, ReadAs, Reading
from desktop_app.db.office import open_office

BODIES = 2_000
PHOTOS = 200
"""Different pictures; every card has one of them with a mark of its own, so none is the same."""


class Watch:
    """Counts how often the work tells how far it has come."""

    steps = 0

    def step(self, _done: int, _total: int) -> None:
        """One more word to the window."""
        self.steps += 1

    def check(self) -> None:
        """Go on."""


def words(dice: random.Random) -> str:
    """A name that nobody has."""
    syllables = (dice.choice("bdfghjklmnrstz") + dice.choice("aeiou") for _ in range(4))
    return "".join(syllables).title()


def pictures() -> list[bytes]:
    """Faces as telephones keep them: 96 points wide, some 4 kB."""
    from PIL import Image

    made = []
    for number in range(PHOTOS):
        noise = random.Random(number).randbytes(24 * 24 * 3)
        image = Image.frombytes("RGB", (24, 24), noise).resize((96, 96), Image.Resampling.BICUBIC)
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=85)
        made.append(stream.getvalue())
    return made


def write_cards(path: Path, count: int) -> None:
    """Cards of vCard 3.0, each with a photo of its own."""
    dice, faces = random.Random(1), pictures()
    with path.open("w", encoding="utf-8", newline="") as file:
        for number in range(count):
            face = faces[number % PHOTOS] + number.to_bytes(4, "big")
            data = base64.b64encode(face).decode()
            photo = "\r\n ".join(data[at : at + 74] for at in range(0, len(data), 74))
            file.write(
                f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{words(dice)};{words(dice)};;Dr.;\r\n"
                f"EMAIL;TYPE=WORK:u{number}@x{number % 50}.org\r\n"
                f"TEL;TYPE=CELL:+98 912 {1000000 + number}\r\nTEL;TYPE=WORK:+98 21 {number:07}\r\n"
                f"ADR;TYPE=WORK:;;{number} Main Street;Tehran;;;Iran\r\n"
                f"ORG:University of Place {dice.randrange(BODIES)}\r\nTITLE:Rector\r\n"
                f"CATEGORIES:Guests\r\nUID:{number}\r\nPHOTO;ENCODING=b;TYPE=JPEG:\r\n {photo}\r\n"
                "END:VCARD\r\n"
            )


def write_rows(path: Path, count: int) -> None:
    """A workbook of people and their organisations."""
    import openpyxl

    dice = random.Random(2)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    sheet.append(
        ["Given name", "Family name", "E-mail", "Telephone", "Organisation", "Title of the post"]
    )
    for number in range(count):
        place = f"University of Place {dice.randrange(BODIES)}"
        address = f"u{number}@x{number % 50}.org"
        telephone = f"+98 21 {1000000 + number}"
        sheet.append([words(dice), words(dice), address, telephone, place, "Rector"])
    book.save(path)


def vobject_alone(path: Path) -> int:
    """How many cards vobject reads."""
    import logging

    import vobject

    logging.disable(logging.CRITICAL)
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in vobject.readComponents(file))


def openpyxl_alone(path: Path) -> int:
    """How many rows openpyxl reads."""
    import openpyxl

    sheet = openpyxl.load_workbook(path, read_only=True).active
    return sum(1 for _ in sheet.iter_rows(values_only=True))


@contextmanager
def timed(what: str, times: dict[str, float]) -> Iterator[None]:
    """Note and print how long something takes."""
    began = time.perf_counter()
    yield
    times[what] = time.perf_counter() - began
    print(f"  {what:12} {times[what]:7.2f} s", flush=True)


def bring_in(folder: Path, path: Path) -> dict[str, float]:
    """Import `path` into a new office; the time of each stage."""
    times: dict[str, float] = {}
    watch = Watch()
    office = open_office(folder / f"{path.stem}.db", "Benchmark", state_dir=folder / "state")
    with timed("read", times):
        found: Reading = exchange.read_limited(path, watch, ReadAs())
    if found.table is not None:
        columns = exchange.guess_columns(found.table)
        with timed("drafts", times):
            found = exchange.drafts_of(found.table, columns, watch.step)
    with timed("plan", times):
        plan = office.read(lambda session: exchange.plan(session, found.drafts, watch.step))
    with timed("carry out", times):
        done = office.write(lambda s: exchange.carry_out(s, plan, watch.step)).value
    added, steps = done.plan.count(Act.ADD), watch.steps
    exchange.let_go()
    print(f"  {added} added, {len(found.problems)} not read, {steps} words of progress")
    with timed("undo", {}):
        office.write(lambda session: exchange.take_back(session, done, watch.step))
    office.close()
    return times


def compare(
    folder: Path,
    what: str,
    kind: FileKind,
    count: int,
    write: Callable[[Path, int], None],
    alone: Callable[[Path], int],
) -> None:
    """Make a file, import it, and let the library alone read it."""
    path = folder / f"in-{kind.stored}{kind.suffix}"
    write(path, count)
    print(f"{count} {what} ({path.stat().st_size / 1e6:.1f} MB)", flush=True)
    total = sum(bring_in(folder, path).values())
    times: dict[str, Any] = {}
    with timed("alone", times):
        assert alone(path) >= count
    ratio = total / times["alone"]
    print(f"  in all {total:.2f} s, {ratio:.2f} times the library alone")


def main() -> None:
    """Run both."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cards", type=int, default=10_000)
    parser.add_argument("--rows", type=int, default=100_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if asked.cards:
            compare(
                folder, "cards with photos", FileKind.VCARD3, asked.cards, write_cards,
                vobject_alone,
            )  # fmt: skip
        if asked.rows:
            compare(folder, "rows", FileKind.XLSX, asked.rows, write_rows, openpyxl_alone)
    mine, child = (
        resource.getrusage(who).ru_maxrss // 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(f"Most memory: {mine} MB here, {child} MB in the child; {os.cpu_count()} processors")


if __name__ == "__main__":
    main()
