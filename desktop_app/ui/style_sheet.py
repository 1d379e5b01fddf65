"""The style sheet, written once over colour names and filled in for each theme.

Sizes are in pixels of the screen's logical grid. A focused control swaps one pixel of padding for
a second pixel of border, so that nothing moves when the focus does.
"""

from dataclasses import asdict
from string import Template

from desktop_app.ui.tokens import Tokens

_SHEET = Template("""
QToolTip { color: $ink; background: $surface; border: 1px solid $edge; padding: 4px 6px; }

QLabel { background: transparent; }
QLabel#title { font-size: 19px; font-weight: 600; }
QLabel#h2 { font-size: 14px; font-weight: 600; }
QLabel#figure { font-size: 26px; font-weight: 600; }
QLabel#figureAlert { font-size: 26px; font-weight: 600; color: $amber_text; }
QLabel#muted, QLabel#fieldLabel { color: $muted; }
QLabel#small { color: $muted; font-size: 12px; }
QLabel#error { color: $red_text; font-size: 12px; }
QLabel#doubt { color: $amber_text; font-size: 12px; }
QLabel#tag { color: $accent_text; }
QLabel#key { color: $muted; border: 1px solid $line; border-radius: 4px; padding: 1px 6px;
  background: $paper; font-size: 12px; }

QFrame#card { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame#tag { background: $accent_soft; border: none; border-radius: 12px; }
QFrame#tag QPushButton#flat { padding: 0; min-height: 20px; }
QFrame#rule { background: $line; border: none; }
QFrame#notice { background: $accent_soft; border: 1px solid $line; border-radius: 8px; }
QFrame#warning { background: $amber_ground; border: 1px solid $amber_text; border-radius: 8px; }
QFrame#warning QLabel { color: $amber_text; }
QFrame#alert { background: $red_ground; border: 1px solid $red_text; border-radius: 8px; }
QFrame#alert QLabel { color: $red_text; }
QFrame#toast { background: $ink; border-radius: 10px; }
QFrame#toast QLabel { color: $paper; }
QFrame#toast QPushButton { background: transparent; border: none; color: $paper;
  font-weight: 600; text-decoration: underline; min-height: 24px; }
QFrame#toast QPushButton:focus { border: 2px solid $paper; border-radius: 6px; padding: 2px 11px; }
QFrame#popup { background: $surface; border: 1px solid $edge; border-radius: 12px; }

QWidget#sidebar { background: $sidebar; }
QWidget#sidebar QLabel#title { font-size: 15px; }
QWidget#header, QWidget#strip, QWidget#footer { background: $paper; }
QWidget#desk, QScrollArea#desk { background: $desk; border: none; }

QPushButton { background: $surface; color: $ink; border: 1px solid $button; border-radius: 8px;
  padding: 4px 13px; min-height: 26px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 12px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $paper; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $ink; }
QPushButton#primary:disabled { background: $neutral_ground; color: $neutral_text;
  border-color: $neutral_ground; }
QPushButton#danger { color: $red_text; border-color: $red_text; }
QPushButton#flat { background: transparent; border: 1px solid transparent; color: $accent_text;
  padding: 2px 7px; }
QPushButton#flat:hover { background: $hover; }
QPushButton#flat:focus { border: 2px solid $accent; padding: 1px 6px; }
QPushButton#flat:disabled { color: $muted; }

QPushButton#fold { background: transparent; border: 2px solid transparent; border-radius: 8px;
  padding: 2px 8px 2px 8px; font-weight: 600; }
QPushButton#fold:hover { background: $hover; }
QPushButton#fold:focus { border: 2px solid $accent; }
QPushButton#picture { border: 2px solid transparent; border-radius: 38px; background: transparent;
  padding: 0; min-height: 0; }
QPushButton#picture:focus { border: 2px solid $accent; }

QPushButton#row { border: 2px solid transparent; border-radius: 9px; background: transparent;
  padding: 0; min-height: 0; }
QPushButton#row:hover { background: $hover; }
QPushButton#row:focus { border: 2px solid $accent; padding: 0; }

QPushButton#segment { border: none; border-radius: 7px; background: transparent; color: $muted;
  padding: 2px 10px; min-height: 24px; }
QPushButton#segment:hover { background: $hover; color: $ink; }
QPushButton#segment:checked { background: $accent_soft; color: $accent_text; }
QPushButton#segment:focus { border: 2px solid $accent; padding: 0px 8px; }

QPushButton#nav { border: none; background: transparent; border-radius: 8px; padding: 0;
  min-height: 36px; }
QPushButton#nav:hover { background: $hover; }
QPushButton#nav:checked { background: $accent; }
QPushButton#search { background: $surface; border: 1px solid $edge; border-radius: 8px;
  min-height: 32px; padding: 0; }
QPushButton#search:hover { background: $paper; }
QPushButton#search:focus { border: 2px solid $accent; padding: 0; }
QPushButton#nav:focus { border: 2px solid $accent; }
QPushButton#nav:checked:focus { border: 2px solid $ink; }

QPushButton#chip { border: 1px solid transparent; border-radius: 12px; background: $neutral_ground;
  color: $neutral_text; padding: 1px 10px; min-height: 20px; }
QPushButton#chip:hover { border-color: $edge; }
QPushButton#chip:checked { background: $accent_soft; color: $accent_text; }
QPushButton#chip:focus { border: 2px solid $accent; padding: 0px 9px; }

QLineEdit, QPlainTextEdit, QTextEdit#rich, QComboBox, QSpinBox, QTimeEdit {
  background: $surface; color: $ink;
  border: 1px solid $edge; border-radius: 8px; padding: 4px 9px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox, QTimeEdit { min-height: 26px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  subcontrol-origin: border; width: 1px; border: none; }
QPlainTextEdit, QTextEdit#rich { padding: 3px 5px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QTimeEdit:focus {
  border: 2px solid $accent; padding: 3px 8px; }
QPlainTextEdit:focus, QTextEdit#rich:focus { border: 2px solid $accent; padding: 2px 4px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit#rich[readOnly="true"] {
  background: $paper; border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $paper;
  color: $muted; border-color: $line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QTextEdit#rich[wrong="true"] { border: 2px solid $red_text; padding: 3px 8px; }
QLineEdit[doubtful="true"] { border: 2px solid $amber_text; padding: 3px 8px; }
QLineEdit[doubtful="true"]:focus { border: 2px solid $accent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge;
  selection-background-color: $accent_soft; selection-color: $accent_text; outline: none;
  padding: 4px; }
QCheckBox { spacing: 8px; min-height: 26px; }
QCheckBox::indicator { width: 16px; height: 16px; }
QCheckBox:focus { border: 2px solid $accent; border-radius: 6px; }

QListView#records { background: $paper; border: none; outline: none; }
QListView#choices { background: $surface; border: 1px solid $edge; border-radius: 8px;
  outline: none; padding: 4px; }
QListView#found { background: transparent; border: none; outline: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#page { background: $paper; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: $edge; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 1px; }
QScrollBar::handle { background: $scroll; border-radius: 4px; }
QScrollBar::handle:hover { background: $edge; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 22px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $accent_text; }
QMenu::item:disabled { color: $muted; }
QProgressBar { border: none; border-radius: 3px; background: $neutral_ground; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def style_sheet(colours: Tokens) -> str:
    """The application's style sheet in the colours of one theme."""
    return _SHEET.substitute(asdict(colours))
