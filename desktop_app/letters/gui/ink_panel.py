"""A letter to be signed by hand: print it, have it signed, and bind the scan of the sheet to it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.letters import service
from desktop_app.letters.file_names import safe_file_name
from desktop_app.letters.gui.dispatch_sheets import NoteSheet
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.printing import PRINTED_DPI, ask_printer, print_images
from desktop_app.letters.ink_records import NoCodeError
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_scans import Scan, read_scan
from desktop_app.ui.context import Ui
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import format_date
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import NoticeBar, button, plain_label

_GOING = (LetterState.ISSUED, LetterState.SIGNED)


class InkPanel(QFrame):
    """What the sheet waits for, or the sheet that came back; a scan may be dropped here."""

    print_wanted = Signal()
    attach_wanted = Signal()
    save_wanted = Signal()
    remove_wanted = Signal()
    dropped = Signal(object)
    """Carries the `Path` of a file dropped on the panel."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self._waits = False
        self.says = plain_label(wrap=True)
        self.notice = NoticeBar()
        self.print_button = button(self.tr("Print to sign…"), self.print_wanted.emit)
        self.attach_button = button(self.tr("Attach the signed scan…"), self.attach_wanted.emit)
        self.save_button = button(self.tr("Save the scan…"), self.save_wanted.emit)
        self.remove_button = button(
            self.tr("Take the scan off"), self.remove_wanted.emit, name="flat"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 10, 18, 10)
        box.setSpacing(6)
        box.addWidget(self.says)
        box.addWidget(self.notice)
        acts = QFrame()
        flow = FlowLayout(acts)
        for made in (self.print_button, self.attach_button, self.save_button, self.remove_button):
            flow.addWidget(made)
        box.addWidget(acts)
        self.hide()

    def show_letter(self, letter: Letter) -> None:
        """Show a letter; nothing for one that is not signed by hand."""
        self._waits = not letter.scan_sha256
        self.notice.say("")
        if self._waits:
            self.says.setText(
                self.tr(
                    "To be signed by hand: print it, have it signed, scan it. Drop the scan here: "
                    "the code on the paper finds the letter."
                )
            )
        else:
            day = letter.scanned_at.astimezone().date() if letter.scanned_at else None
            said = self.tr("Signed by hand; the scan {name} was bound by {who} on {day}.")
            name, who = isolated(letter.scan_name), isolated(letter.scanned_by)
            self.says.setText(said.format(name=name, who=who, day=format_date(day)))
        for made in (self.print_button, self.attach_button):
            made.setVisible(self._waits)
        for made in (self.save_button, self.remove_button):
            made.setVisible(not self._waits)
        self.setVisible(letter.wet_ink and letter.state in _GOING)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is welcome while the sheet is awaited."""
        if event.mimeData().hasUrls() and self._waits:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file of this workstation."""
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.dropped.emit(Path(local[0].toLocalFile()))
            event.acceptProposedAction()


def ask_scan(parent: QWidget, title: str) -> str:
    """Ask for a scan; empty when cancelled."""
    path, _pattern = QFileDialog.getOpenFileName(
        parent, title, "", "PDF, PNG, JPEG, TIFF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"
    )
    return path


def ask_place(parent: QWidget, title: str, name: str) -> str:
    """Ask where to save a scan; empty when cancelled."""
    path, _pattern = QFileDialog.getSaveFileName(parent, title, name)
    return path


class InkFlow(QObject):
    """Joins the panel to the printer, the scanner's files and the office."""

    def __init__(self, ui: Ui, press: Press, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._ui, self._press, self._editor = ui, press, editor
        self.ask_scan: Callable[[QWidget, str], str] = ask_scan
        self.ask_place: Callable[[QWidget, str, str], str] = ask_place
        self.ask_printer = ask_printer
        self.sheet: NoteSheet | None = None
        self.panel = InkPanel()
        editor.body.insertWidget(editor.body.indexOf(editor.card) + 1, self.panel)
        self.panel.print_wanted.connect(self.print_letter)
        self.panel.attach_wanted.connect(self.attach)
        self.panel.save_wanted.connect(self.save_scan)
        self.panel.remove_wanted.connect(self.remove)
        self.panel.dropped.connect(self.take)
        editor.opened.connect(self.panel.show_letter)

    def attach(self) -> None:
        """Ask for the scan of the signed sheet."""
        path = self.ask_scan(self._editor, self.tr("The signed sheet"))
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Check the file and read its code off the window's thread, then bind it."""
        key, read_codes = self._key, self._press.scan_codes

        def read(_progress: object) -> tuple[Scan, tuple[str, ...]]:
            scan = read_scan(path)
            return scan, read_codes(scan.data)

        self._ui.tasks.compute(
            read,
            lambda found: self._bind(key, *found),
            owner=self,
            failed=self._say,
            label=self.tr("Reading the scan"),
        )

    def remove(self) -> None:
        """Take off a scan that was bound by mistake."""
        key = self._key
        said = self.tr("The scan is taken off; the history keeps that it was there.")
        self._ui.tasks.write(
            lambda session: service.unbind_scan(session, key),
            lambda _letter: self._ui.messages.info(said),
            owner=self,
        )

    def save_scan(self) -> None:
        """Write the scan where the officer says."""
        letter = self._editor.base
        name = safe_file_name(letter.scan_name, "scan")
        path = self.ask_place(self._editor, self.tr("Save the signed scan"), name)
        if not path:
            return
        target, key = Path(path), self._key
        done = self.tr("Saved {name}.").format(name=target.name)

        def write(found: tuple[str, bytes]) -> None:
            self._ui.tasks.compute(
                lambda _progress: write_whole(target, found[1], overwrite=True),
                lambda _nothing: self._ui.messages.info(done),
                owner=self,
            )

        self._ui.tasks.read(lambda session: service.signed_scan(session, key), write, owner=self)

    def print_letter(self) -> None:
        """Print the letter itself, to be signed by hand."""
        key, press = self._key, self._press
        printer = self.ask_printer(self._editor)
        if printer is None:
            return
        done = self.tr("{number} is being printed.").format(number=self._editor.base.reference)

        def put(images: list[QImage]) -> None:
            print_images(printer, images)
            self._ui.messages.info(done)

        def run(pdf: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: press.pages(pdf, PRINTED_DPI / 72),
                put,
                owner=self,
                label=self.tr("Preparing the print"),
            )

        self._ui.tasks.read(lambda session: service.issued_pdf(session, key), run, owner=self)

    @property
    def _key(self) -> int:
        return self._editor.base.id or 0

    def _bind(self, key: int, scan: Scan, codes: tuple[str, ...]) -> None:
        self._ui.tasks.write(
            lambda session: service.bind_scan(session, key, scan, codes),
            lambda letter: self._on_bound(letter),
            owner=self,
            failed=lambda error: self._on_refused(key, scan, error),
        )

    def _on_bound(self, letter: Letter) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        said = self.tr("The signed sheet is bound to {number}.").format(number=letter.reference)
        key = letter.id or 0
        self._ui.messages.info(said, undo=lambda: self._unbind(key))

    def _unbind(self, key: int) -> None:
        self._ui.tasks.write(
            lambda session: service.unbind_scan(session, key), lambda _letter: None, owner=self
        )

    def _on_refused(self, key: int, scan: Scan, error: UserError) -> None:
        if isinstance(error, NoCodeError):
            self._ask_number(key, scan, error)
        else:
            self._say(error)

    def _ask_number(self, key: int, scan: Scan, error: UserError) -> None:
        """Nothing could be read: the officer may state which letter it is."""

        def tell(number: str) -> None:
            self._ui.tasks.write(
                lambda session: service.bind_stated(session, key, scan, number),
                self._on_bound,
                owner=self,
                failed=self._fail,
            )

        self.sheet = NoteSheet(
            self.tr("No code can be read on this scan"),
            (scan.name, self.tr("The history keeps that you stated it.")),
            self.tr("Number on the paper"),
            self.tr("This is the letter"),
            tell,
            self._editor,
        )
        self.sheet.notice.say(str(error), "warning")
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def _fail(self, error: UserError) -> None:
        if self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._say(error)

    def _say(self, error: UserError) -> None:
        """A refusal stands in the panel, where the scan was dropped."""
        self.panel.notice.say(str(error), "alert")

    def _forget(self) -> None:
        self.sheet = None
