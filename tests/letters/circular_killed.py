"""A process that issues a circular until it is killed: run by `test_circular_killed.py`.

Prints each number as soon as it was told. The pause inside the transaction lets a kill hit it.
"""

import sys
import time
from pathlib import Path

from desktop_app import schema
from desktop_app.db.office import open_office
from desktop_app.letters import service
from desktop_app.letters.records import LetterPaper

assert schema.TABLES


def freeze(paper: LetterPaper) -> bytes:
    time.sleep(0.004)
    return f"%PDF {paper.reference}".encode()


def main(folder: str, circular_id: int) -> None:
    place = Path(folder)
    office = open_office(place / "office.db", "me", state_dir=place / "state")
    while True:
        outcome = office.write(lambda s: service.issue_next(s, circular_id, freeze, False)).value
        if outcome is None:
            break
        sys.stdout.write(f"{outcome.reference or '-'}\n")
        sys.stdout.flush()
    office.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
