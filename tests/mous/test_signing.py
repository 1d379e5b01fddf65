"""A memorandum is frozen, then signed by one party after the other; nothing slips in between."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature

from desktop_app.core.errors import UserError
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office
from desktop_app.mous import service, service_signing, service_versions
from desktop_app.mous.document import mou_document, usual_print
from desktop_app.mous.records import Mou, MouForm, MouPaper, MouPrint, MouState
from desktop_app.mous.sign_records import SignedPaper, Signing, read_sheet_code
from desktop_app.papers import memorandum_signatures, sign_memorandum
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.preview import render_page
from desktop_app.pdf.scans import scan_codes
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .conftest import EN, FA, NOON, People
from .samples import sample

pytestmark = pytest.mark.usefixtures("qapp")

DAY = date(2026, 11, 22)
BOTH = MouPrint(MouForm.COLUMNS, (EN, FA))


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("certificates")
    found = {}
    for name in ("K. Najafi Barzegar", "Dr. Hasan", "Leila Karimi"):
        pkcs12, _ = make_demonstration_identity(name, "x", NOON)
        found[name] = folder / f"{name}.p12"
        found[name].write_bytes(pkcs12)
    return found


@pytest.fixture
def approved(office: Office, draft: Mou) -> Mou:
    stored = office.write(lambda s: service.save_mou(s, replace(draft, reference="14/3"))).value
    key = stored.id
    office.write(lambda s: service.set_state(s, key, MouState.CONSULTATION))
    return office.write(lambda s: service.set_state(s, key, MouState.APPROVED)).value


def freeze(office: Office, mou: Mou, wanted: MouPrint = BOTH) -> tuple[MouPaper, bytes]:
    paper = office.read(lambda s: service_signing.signing_paper(s, mou.id, wanted))
    pdf = typeset(mou_document(paper, NOON, wanted))
    office.write(lambda s: service_signing.freeze(s, paper, wanted, pdf))
    return paper, pdf


def signing(party: int, day: date = DAY, other: str = "") -> Signing:
    return Signing(party, day, Texts(en="Tehran", fa="تهران"), other)


def signed(pdf: bytes, paper: MouPaper, who: Signing, certificate: Path) -> SignedPaper:
    moment = datetime(2026, 11, 22, 12, tzinfo=NOON.tzinfo)
    made = sign_memorandum(pdf, paper, who, certificate, "x", moment)
    return SignedPaper(made, memorandum_signatures(made), memorandum_signatures(pdf))


def add(office: Office, mou: Mou, paper: SignedPaper, who: Signing) -> Mou:
    return office.write(lambda s: service_signing.add_signature(s, mou.id, paper, who)).value


# Freezing


def test_a_frozen_text_is_not_changed_any_more(office: Office, approved: Mou) -> None:
    freeze(office, approved)
    frozen = office.read(lambda s: service.mou(s, approved.id))
    assert frozen.frozen_at is not None
    with pytest.raises(UserError, match="frozen for signature; its title"):
        office.write(lambda s: service.save_mou(s, replace(frozen, title=Texts(en="Other"))))
    noted = office.write(lambda s: service.save_mou(s, replace(frozen, notes="Sent."))).value
    assert noted.notes == "Sent."
    with pytest.raises(UserError, match="frozen already"):
        office.read(lambda s: service_signing.signing_paper(s, approved.id, BOTH))


def test_it_is_unfrozen_with_a_reason_while_nobody_has_signed(
    office: Office, approved: Mou, people: People, certificates: dict[str, Path]
) -> None:
    freeze(office, approved)
    with pytest.raises(UserError, match="No reason"):
        office.write(lambda s: service_signing.unfreeze(s, approved.id, " "))
    open_again = office.write(lambda s: service_signing.unfreeze(s, approved.id, "A typo")).value
    assert open_again.frozen_at is None
    changed = replace(open_again, title=Texts(en="Better", fa="بهتر"))
    again = office.write(lambda s: service.save_mou(s, changed)).value
    paper, pdf = freeze(office, again)
    who = signing(people.network)
    add(office, again, signed(pdf, paper, who, certificates["K. Najafi Barzegar"]), who)
    with pytest.raises(UserError, match="cannot be unfrozen"):
        office.write(lambda s: service_signing.unfreeze(s, approved.id, "Another typo"))


def test_what_is_not_ready_is_not_frozen(office: Office, draft: Mou, approved: Mou) -> None:
    early = office.write(lambda s: service.save_mou(s, draft)).value
    with pytest.raises(UserError, match="Only an approved text"):
        office.read(lambda s: service_signing.signing_paper(s, early.id, BOTH))
    unsigned = replace(approved, parties=(replace(approved.parties[0], signatory_post_id=None),))
    office.write(lambda s: service.save_mou(s, unsigned))
    with pytest.raises(UserError, match="no signatory"):
        office.read(lambda s: service_signing.signing_paper(s, approved.id, BOTH))


def test_a_change_while_the_paper_is_set_is_noticed(office: Office, approved: Mou) -> None:
    paper = office.read(lambda s: service_signing.signing_paper(s, approved.id, BOTH))
    office.write(lambda s: service.save_mou(s, replace(approved, title=Texts(en="New", fa="نو"))))
    with pytest.raises(UserError, match="changed while its paper"):
        office.write(lambda s: service_signing.freeze(s, paper, BOTH, b"%PDF-"))


def test_freezing_keeps_the_text_as_a_version(office: Office, approved: Mou) -> None:
    freeze(office, approved)
    lines = office.read(lambda s: service_versions.versions(s, approved.id))
    assert len(lines) == 1  # approval kept the same text already


# Digital signatures


def test_each_signature_stays_valid_after_the_next(
    office: Office, approved: Mou, people: People, certificates: dict[str, Path]
) -> None:
    paper, pdf = freeze(office, approved)
    one = signing(people.network)
    first = signed(pdf, paper, one, certificates["K. Najafi Barzegar"])
    after = add(office, approved, first, one)
    assert after.parties[0].signed_on == DAY
    assert after.parties[0].signed_at == Texts(en="Tehran", fa="تهران")
    assert after.term.signed_on is None
    two = signing(people.university)
    kept = office.read(lambda s: service_signing.signed_pdf(s, approved.id))
    assert kept == first.pdf
    second = signed(kept, paper, two, certificates["Dr. Hasan"])  # Hassan in another spelling
    after = add(office, approved, second, two)
    assert after.term.signed_on == DAY
    assert [each.intact for each in second.signatures] == [True, True]

    reader = PdfFileReader(BytesIO(second.pdf))
    for each in reader.embedded_signatures:
        status = validate_pdf_signature(each)
        assert status.intact
        assert status.valid
    done = office.write(lambda s: service.set_state(s, approved.id, MouState.SIGNED)).value
    assert done.signed_sha256 != done.pdf_sha256


def test_a_text_printed_once_a_language_is_signed_in_each(
    office: Office, approved: Mou, people: People, certificates: dict[str, Path]
) -> None:
    paper, pdf = freeze(office, approved, MouPrint(MouForm.AFTER, (EN, FA)))
    one = signing(people.network)
    first = signed(pdf, paper, one, certificates["K. Najafi Barzegar"])
    add(office, approved, first, one)
    assert [each.field for each in first.signatures] == [
        f"Party{people.network}-en", f"Party{people.network}-fa",
    ]  # fmt: skip


def test_what_is_wrong_with_a_signature_is_told(
    office: Office, approved: Mou, people: People, certificates: dict[str, Path]
) -> None:
    paper, pdf = freeze(office, approved)
    one, two = signing(people.network), signing(people.university)
    first = signed(pdf, paper, one, certificates["K. Najafi Barzegar"])
    other_paper = replace(paper, mou=replace(paper.mou, title=Texts(en="Other", fa="دیگر")))
    other_pdf = typeset(mou_document(other_paper, NOON, BOTH))
    other = signed(other_pdf, other_paper, one, certificates["K. Najafi Barzegar"])
    with pytest.raises(UserError, match="not made from the frozen text"):
        add(office, approved, other, one)
    stranger = signed(pdf, paper, one, certificates["Leila Karimi"])
    with pytest.raises(UserError, match=r"certificate is of Leila Karimi .*, but"):
        add(office, approved, stranger, one)
    with pytest.raises(UserError, match="has not signed in its field"):
        add(office, approved, first, two)
    with pytest.raises(UserError, match="yet to come"):
        add(office, approved, first, signing(people.network, date(2026, 11, 30)))
    with pytest.raises(UserError, match="no party"):
        add(office, approved, first, signing(999))
    add(office, approved, first, one)
    with pytest.raises(UserError, match="signed already"):
        add(office, approved, first_again(first), one)
    with pytest.raises(UserError, match="could not be signed"):
        signed(first.pdf, paper, one, certificates["K. Najafi Barzegar"])


def first_again(paper: SignedPaper) -> SignedPaper:
    """A file that only adds to the one kept."""
    return replace(paper, pdf=paper.pdf + b"\n", before=paper.signatures)


def test_an_officer_can_say_why_the_name_is_another(
    office: Office, approved: Mou, people: People, certificates: dict[str, Path]
) -> None:
    paper, pdf = freeze(office, approved)
    who = signing(people.network, other="The seal of the secretariat")
    after = add(office, approved, signed(pdf, paper, who, certificates["Leila Karimi"]), who)
    assert after.parties[0].signed_on == DAY


def test_a_file_changed_after_it_was_signed_does_not_hold(
    office: Office, approved: Mou, people: People, certificates: dict[str, Path]
) -> None:
    paper, pdf = freeze(office, approved)
    who = signing(people.network)
    good = signed(pdf, paper, who, certificates["K. Najafi Barzegar"])
    bent = bytearray(good.pdf)
    at = good.pdf.index(b"/Reason", len(pdf)) + 12
    bent[at] ^= 1
    with pytest.raises(UserError, match="changed after it was signed"):
        memorandum_signatures(bytes(bent))
    faulty = replace(good.signatures[0], intact=False, faults=("It was changed.",))
    broken = SignedPaper(good.pdf, (faulty,))
    with pytest.raises(UserError, match="of CINVU does not hold: It was changed"):
        add(office, approved, broken, who)


# Signed by hand


def test_a_scan_is_bound_by_the_code_on_the_paper(office: Office, approved: Mou) -> None:
    _, pdf = freeze(office, approved, MouPrint(MouForm.ONE, (EN,)))
    codes = scan_codes(pdf)
    own = office.read(lambda s: service_signing.frozen_code(s, approved.id))
    assert [read_sheet_code(code) for code in codes] == [own]
    assert own.name == "14/3"
    assert render_page(pdf, 0, 1.0).width > 500
    bound = office.write(
        lambda s: service_signing.bind_scan(s, approved.id, "signed.pdf", pdf, codes)
    ).value
    assert [scan["how"] for scan in bound.scans] == ["code"]
    kept = office.read(lambda s: service_signing.scan_file(s, bound.scans[0]["sha256"]))
    assert kept == pdf
    with pytest.raises(UserError, match="attached already"):
        office.write(lambda s: service_signing.bind_scan(s, approved.id, "b.pdf", pdf, codes))
    off = office.write(
        lambda s: service_signing.take_off_scan(s, approved.id, bound.scans[0]["sha256"])
    ).value
    assert off.scans == ()


def test_a_scan_of_something_else_is_refused(office: Office, approved: Mou) -> None:
    freeze(office, approved)
    own = office.read(lambda s: service_signing.frozen_code(s, approved.id))

    def bind(data: bytes, codes: tuple[str, ...], stated: str = "") -> Mou:
        return office.write(
            lambda s: service_signing.bind_scan(s, approved.id, "a.pdf", data, codes, stated)
        ).value

    with pytest.raises(UserError, match="of memorandum 15/1"):
        bind(b"%PDF-1", (replace(own, name="15/1").text(),))
    with pytest.raises(UserError, match="another text"):
        bind(b"%PDF-1", (replace(own, text_hash="0" * 32).text(),))
    with pytest.raises(UserError, match="No code of ours"):
        bind(b"%PDF-1", ("DABIR1 14/3 " + own.text_hash,))
    with pytest.raises(UserError, match="is no scan"):
        bind(b"MZ", (own.text(),))
    with pytest.raises(UserError, match="not 9/9"):
        bind(b"%PDF-1", (), "9/9")
    assert [scan["how"] for scan in bind(b"%PDF-1", (), "۱۴/۳").scans] == ["stated"]


def test_nothing_is_signed_before_it_is_frozen(office: Office, approved: Mou) -> None:
    for act in (
        lambda s: service_signing.signed_pdf(s, approved.id),
        lambda s: service_signing.unfreeze(s, approved.id, "x"),
        lambda s: service_signing.bind_scan(s, approved.id, "a.pdf", b"%PDF-1", ()),
    ):
        with pytest.raises(UserError, match="not frozen"):
            office.write(act)
    assert usual_print(approved) == BOTH


@pytest.mark.conformance
@pytest.mark.timeout(300)
def test_signed_papers_conform(
    office: Office,
    approved: Mou,
    people: People,
    certificates: dict[str, Path],
    tmp_path: Path,
) -> None:
    require_validator()
    paper, pdf = freeze(office, approved)
    one, two = signing(people.network), signing(people.university)
    first = signed(pdf, paper, one, certificates["K. Najafi Barzegar"])
    second = signed(first.pdf, paper, two, certificates["Dr. Hasan"])
    of_ten = replace(sample((EN, FA), 10), code="DABIR1 MOU 14/3 " + "0" * 32)
    files = {
        "frozen": pdf,
        "once": first.pdf,
        "twice": second.pdf,
        "ten": typeset(mou_document(of_ten, NOON, MouPrint(MouForm.AFTER, (EN, FA)))),
    }
    assert_conform(files, tmp_path)
