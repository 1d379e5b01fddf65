"""Says what each column of a table becomes: its header, what stands in it, and two choices."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.contacts.import_records import (
    Column,
    Delimiter,
    Encoding,
    ReadAs,
    Table,
    Target,
)
from desktop_app.core.languages import Language
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import label
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import ElidedLabel, menu_text, plain_label, row

_IN_LANGUAGES = frozenset(
    {
        *(
            Target.SUFFIX,
            Target.PATRONYMIC,
            Target.FULL_NAME,
            Target.PREFIX,
            Target.GIVEN,
            Target.FAMILY,
            Target.ORGANISATION,
        ),
        *(Target.TITLE, Target.TITLE_SOURCE, Target.CITY, Target.SHORT_NAME, Target.ADDRESS),
    }
)
_SAMPLES = 3
_LOOKED_AT = 200


class ColumnsPanel(QWidget):
    """The second step of an import, for tables only."""

    reading_chosen = Signal(object)
    """Carries `ReadAs`: how the file is to be read again."""
    header_chosen = Signal(bool)
    """Carries whether the first row has the headers."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self.targets: list[CalmComboBox] = []
        self.languages: list[CalmComboBox] = []
        self.first_row = CheckBox(menu_text(self.tr("The first row has the headers")))
        self.first_row.clicked.connect(self.header_chosen.emit)
        self.encoding = _combo(self.tr("Encoding of the file"))
        for one in Encoding:
            self.encoding.addItem(label(one), one)
        self.delimiter = _combo(self.tr("Sign between the cells"))
        for sign in Delimiter:
            self.delimiter.addItem(label(sign), sign)
        self.sheet = _combo(self.tr("Sheet of the workbook"))
        self._choices = (self.encoding, self.delimiter, self.sheet)
        for choice in self._choices:
            choice.activated.connect(lambda _place: self.reading_chosen.emit(self.how()))
        texts = (self.tr("Encoding"), self.tr("Between cells"), self.tr("Sheet"))
        self._texts = [plain_label(text, name="fieldLabel") for text in texts]
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr("Tell what each column is. What has no field of its own goes to the notes.")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(plain_label(hint, name="muted", wrap=True))
        pairs = zip(self._texts, self._choices, strict=True)
        box.addLayout(row(self.first_row, None, *(widget for pair in pairs for widget in pair)))
        box.addWidget(self._area, 1)

    def show_table(self, table: Table, columns: tuple[Column, ...]) -> None:
        """Show a table and what its columns are believed to be."""
        self._columns, self.targets, self.languages = columns, [], []
        self.first_row.setChecked(bool(table.header))
        self._show_reading(table)
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        first = table.rows[:_LOOKED_AT]
        for place, column in enumerate(columns):
            name = table.header[place] if place < len(table.header) else ""
            found = (row.cells[place] for row in first if place < len(row.cells))
            samples = [cell for cell in dict.fromkeys(found) if cell][:_SAMPLES]
            self._add_line(grid, place, column, name, samples)
        grid.setRowStretch(len(columns), 1)
        self._area.setWidget(page)

    def how(self) -> ReadAs:
        """How the officer says the file is to be read."""
        if self._texts[2].isHidden():
            return ReadAs(self.encoding.currentData(), self.delimiter.currentData())
        return ReadAs(sheet=self.sheet.currentData())

    def _show_reading(self, table: Table) -> None:
        self.sheet.clear()
        for place, name in enumerate(table.sheets):
            self.sheet.addItem(menu_text(name), place)
        self.sheet.setCurrentIndex(table.sheet)
        if table.encoding is not None:
            self.encoding.setCurrentIndex(self.encoding.findData(table.encoding))
        if table.delimiter is not None:
            self.delimiter.setCurrentIndex(self.delimiter.findData(table.delimiter))
        shown = (table.encoding is not None, table.delimiter is not None, len(table.sheets) > 1)
        for text, choice, is_shown in zip(self._texts, self._choices, shown, strict=True):
            text.setVisible(is_shown)
            choice.setVisible(is_shown)

    def columns(self) -> tuple[Column, ...]:
        """What the officer says the columns are."""
        return tuple(
            Column(target.currentData(), language.currentData(), column.number)
            for target, language, column in zip(
                self.targets, self.languages, self._columns, strict=True
            )
        )

    def _add_line(
        self, grid: QGridLayout, place: int, column: Column, name: str, samples: Sequence[str]
    ) -> None:
        name = name or self.tr("Column {number}").format(number=place + 1)
        target = _combo(self.tr("What “{name}” is").format(name=name))
        for one in Target:
            target.addItem(label(one), one)
        target.setCurrentIndex(target.findData(column.target))
        language = _combo(self.tr("Language of “{name}”").format(name=name))
        language.addItem(self.tr("By its script"), None)
        for tongue in Language:
            language.addItem(label(tongue), tongue)
        language.setCurrentIndex(language.findData(column.language) if column.language else 0)

        def follow() -> None:
            language.setEnabled(target.currentData() in _IN_LANGUAGES)

        target.currentIndexChanged.connect(follow)
        follow()
        self.targets.append(target)
        self.languages.append(language)
        cells = " · ".join(isolated(" ".join(cell.split())[:60]) for cell in samples)
        grid.addWidget(ElidedLabel(name), place, 0)
        grid.addWidget(ElidedLabel(cells, name="muted"), place, 1)
        grid.addWidget(target, place, 2)
        grid.addWidget(language, place, 3)


def _combo(name: str) -> CalmComboBox:
    made = CalmComboBox()
    made.setAccessibleName(name)
    return made
