"""Freezes the text of a memorandum and follows its signatures, digital or by hand."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole, write_whole
from desktop_app.mous import service, service_signing
from desktop_app.mous.document import mou_document, signing_forms
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.print_dialog import file_name
from desktop_app.mous.gui.sign_sheets import ReasonSheet, SignSheet, Wanted
from desktop_app.mous.records import Mou, MouPaper, MouPrint, Party
from desktop_app.mous.sign_records import SignedPaper, Signing
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import format_date, label
from desktop_app.ui.painting import isolated
from desktop_app.ui.paper_dialog import ask_where
from desktop_app.ui.parts import NoticeBar, button, card, clear, plain_label, row
from desktop_app.ui.text_fields import TextField

_LARGEST = 60 * 1024 * 1024


class SigningDialog(QDialog):
    """First the freezing, then a row for each party and each scan."""

    def __init__(
        self, ui: Ui, press: MouPress, mou: Mou, clock: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Signing"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(640, 680)
        self.ui, self._press, self._mou, self._clock = ui, press, mou, clock
        self.ask_where = ask_where
        self.ask_file: Callable[[str, str], Path | None] = self._ask_file
        self.sheet: SignSheet | ReasonSheet | None = None
        self._build()
        self._show(mou)

    # What the officer does

    def freeze(self) -> None:
        """Set the paper in the chosen form, then freeze the text as it is printed there."""
        key, wanted = self._mou.id or 0, self.form.currentData()
        self._work(
            lambda s: service_signing.signing_paper(s, key, wanted), partial(self._set, wanted)
        )

    def save_paper(self) -> None:
        """Save the paper with the signatures it has so far, to be printed or sent."""
        key, name = self._mou.id or 0, file_name(self._mou.title.best(*self._mou.languages))

        def write(pdf: bytes) -> None:
            path = self.ask_where(self, name)
            if path is not None:
                self.ui.tasks.compute(
                    lambda _progress: write_whole(path, pdf, overwrite=True),
                    lambda _nothing: self._say(self.tr("Saved {name}.").format(name=path.name)),
                    owner=self,
                    failed=self._refuse,
                )

        self._work(lambda s: service_signing.signed_pdf(s, key), write)

    def sign(self, party: Party) -> None:
        """Ask for certificate, day and place, then sign for a party here."""
        self._open_sheet(party, with_certificate=True)

    def take_in(self, party: Party) -> None:
        """Take in the file that a party signed elsewhere."""
        self._open_sheet(party, with_certificate=False)

    def attach_scan(self) -> None:
        """Attach the scan of an original signed by hand."""
        pattern = self.tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        path = self.ask_file(self.tr("Scan of a signed original"), pattern)
        if path is None:
            return
        key, stated, codes_of = self._mou.id or 0, self.stated.value(), self._press.scan_codes

        def bind(found: tuple[bytes, tuple[str, ...]]) -> None:
            data, codes = found
            self.ui.tasks.write(
                lambda s: service_signing.bind_scan(s, key, path.name, data, codes, stated),
                self._show,
                owner=self,
                failed=self._refuse,
            )

        def read(_progress: Any) -> tuple[bytes, tuple[str, ...]]:
            data = read_whole(path, _LARGEST)
            return data, codes_of(data)

        self.ui.tasks.compute(read, bind, owner=self, failed=self._refuse)

    def take_off(self, sha256: str) -> None:
        """Take off a scan that was attached by mistake."""
        key = self._mou.id or 0
        self.ui.tasks.write(
            lambda s: service_signing.take_off_scan(s, key, sha256),
            self._show,
            owner=self,
            failed=self._refuse,
        )

    def unfreeze(self) -> None:
        """Ask why, then let the text be changed again."""
        key = self._mou.id or 0
        self.sheet = ReasonSheet(self)

        def act(reason: str) -> None:
            self.ui.tasks.write(
                lambda s: service_signing.unfreeze(s, key, reason),
                self._done,
                owner=self,
                failed=self._fail_sheet,
            )

        self.sheet.wanted.connect(act)
        self.sheet.open()

    # How it works

    def _open_sheet(self, party: Party, *, with_certificate: bool) -> None:
        certificate = self._press.certificate() if with_certificate else ""
        day = self._clock().date()
        self.sheet = SignSheet(party, day, certificate, self, with_certificate=with_certificate)
        self.sheet.wanted.connect(partial(self._sign, party))
        self.sheet.open()

    def _sign(self, party: Party, wanted: Wanted) -> None:
        """Sign (or read the file signed elsewhere) off the window's thread, then keep it."""
        key, press, moment = self._mou.id or 0, self._press, self._clock()
        who = Signing(party.organisation_id, wanted.day, wanted.place, wanted.other_name)

        def read(session: Any) -> tuple[bytes, MouPaper]:
            return service_signing.signed_pdf(session, key), service.mou_paper(session, key)

        def make(found: tuple[bytes, MouPaper]) -> None:
            kept, paper = found

            def work(_progress: Any) -> SignedPaper:
                if wanted.with_certificate:
                    made = press.sign(kept, paper, who, wanted.file, wanted.passphrase, moment)
                else:
                    made = read_whole(wanted.file, _LARGEST)
                return SignedPaper(made, press.signatures(made), press.signatures(kept))

            self.ui.tasks.compute(work, keep, owner=self, failed=self._fail_sheet)

        def keep(signed: SignedPaper) -> None:
            self.ui.tasks.write(
                lambda s: service_signing.add_signature(s, key, signed, who),
                self._done,
                owner=self,
                failed=self._fail_sheet,
            )

        self.ui.tasks.read(read, make, owner=self, failed=self._fail_sheet)

    def _set(self, wanted: MouPrint, paper: MouPaper) -> None:
        document, typeset = mou_document(paper, self._clock(), wanted), self._press.typeset

        def keep(pdf: bytes) -> None:
            self.ui.tasks.write(
                lambda s: service_signing.freeze(s, paper, wanted, pdf),
                self._show,
                owner=self,
                failed=self._refuse,
            )

        self.ui.tasks.compute(
            lambda _progress: typeset(document), keep, owner=self, failed=self._refuse
        )

    def _work(self, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        self.ui.tasks.read(work, done, owner=self, failed=self._refuse)

    def _done(self, mou: Mou) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        self.sheet = None
        self._show(mou)

    def _fail_sheet(self, error: UserError) -> None:
        if self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._refuse(error)

    def _refuse(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")

    def _say(self, text: str) -> None:
        self.notice.say(text, "notice")

    def _show(self, mou: Mou) -> None:
        self._mou = mou
        frozen = mou.frozen_at is not None
        self.notice.hide()
        before: tuple[QWidget, ...] = (self.form, self.freeze_button)
        after = (self.save_button, self.scan_button, self.stated, self.unfreeze_button)
        for widget in (*before, *after):
            widget.setHidden(frozen is (widget in before))
        self.unfreeze_button.setEnabled(not (mou.signed_sha256 or mou.scans))
        self.about.setText(self._told(mou))
        clear(self._list)
        if frozen:
            for party in mou.parties:
                self._list.addWidget(self._party(party))
            for scan in mou.scans:
                self._list.addWidget(self._scan(scan["name"], scan["sha256"]))
        self._list.addStretch(1)

    def _told(self, mou: Mou) -> str:
        if mou.frozen_at is None:
            return self.tr(
                "Freezing prints the approved text with a field for each signature and a code. "
                "From then on the text cannot be changed."
            )
        day = format_date(mou.frozen_at.astimezone().date())
        told = self.tr(
            "The text is frozen since {day}. Sign here, send the file to the next party, or print "
            "it and attach the scans of the signed originals."
        )
        return told.format(day=day)

    def _party(self, party: Party) -> QWidget:
        holder = card()
        box = QVBoxLayout(holder)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(4)
        box.addWidget(plain_label(party.name, name="fieldLabel", wrap=True))
        box.addWidget(plain_label(party.signatory, name="muted", wrap=True))
        if party.signed_on is not None:
            told = self.tr("✓ Signed on {day}").format(day=format_date(party.signed_on))
            place = party.signed_at.best(self.ui.texts_language())
            box.addWidget(
                plain_label(" · ".join(map(isolated, filter(None, (told, place)))), wrap=True)
            )
            return holder
        sign = button(self.tr("Sign…"), partial(self.sign, party))
        take = button(self.tr("Take in a signed file…"), partial(self.take_in, party))
        box.addLayout(row(None, take, sign))
        return holder

    def _scan(self, name: str, sha256: str) -> QWidget:
        holder = card()
        off = button(self.tr("Take off"), partial(self.take_off, sha256), name="flat")
        told = self.tr("Signed original: {name}").format(name=name)
        box = QVBoxLayout(holder)
        box.setContentsMargins(14, 8, 14, 8)
        box.addLayout(row(plain_label(told, wrap=True), None, off))
        return holder

    def _ask_file(self, title: str, pattern: str) -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(self, title, "", pattern)
        return Path(name) if name else None

    def _build(self) -> None:
        self.notice, self.about = NoticeBar(), plain_label(name="muted", wrap=True)
        self.form = CalmComboBox()
        self.form.setAccessibleName(self.tr("Form of the paper"))
        for each in signing_forms(self._mou):
            names = ", ".join(label(language) for language in each.languages)
            self.form.addItem(f"{label(each.form)}: {names}", each)
        self.freeze_button = button(self.tr("Freeze the text"), self.freeze, primary=True)
        self.save_button = button(self.tr("Save the paper…"), self.save_paper)
        self.scan_button = button(self.tr("Attach a scan…"), self.attach_scan)
        self.stated = TextField(self.tr("Reference on the scan, if its code cannot be read"))
        self.unfreeze_button = button(self.tr("Unfreeze…"), self.unfreeze, name="flat")
        self.close_button = button(self.tr("Close"), self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 16)
        box.setSpacing(10)
        box.addWidget(plain_label(self.windowTitle(), name="title"))
        for widget in (self.about, self.notice, self.form):
            box.addWidget(widget)
        area, holder = QScrollArea(), QWidget()
        holder.setObjectName("page")
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 10, 0)
        self._list.setSpacing(10)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        box.addWidget(area, 1)
        box.addWidget(self.stated)
        box.addLayout(row(self.save_button, self.scan_button, None, self.unfreeze_button))
        box.addLayout(row(None, self.close_button, self.freeze_button))
