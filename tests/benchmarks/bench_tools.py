"""The tools that the benchmark compares: each sets a letter in this process, fonts already loaded.

Every tool gets the same text, the same fonts (IBM Plex Serif and Amiri, 1.2 times larger), the
same sizes and an accessible PDF to write; what a tool keeps from letter to letter is its own.
"""

import html
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from bench_letters import BenchLetter

from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.document import Document, text

Tool = Callable[[BenchLetter], bytes]

SIZE, LEADING, ARABIC = 10.5, 1.35, 1.2
STARTED = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
FIELD = doc.SignatureField("secretary", "Signature of the Secretary General", Language.EN)


class MissingError(Exception):
    """A peer is not installed here; the text says what to install."""


def letter_document(letter: BenchLetter, *, field: bool = False) -> Document:
    """The letter as the press takes it, with room for a signature on request."""

    def body(value: str, language: Language) -> doc.Block:
        return text(value, language, size=SIZE, leading=LEADING, align=doc.Align.JUSTIFY)

    return Document(
        letter.heading,
        Language.EN,
        "Secretariat",
        STARTED + timedelta(minutes=letter.number),
        (
            text(letter.heading, Language.EN, bold=True, size=14.0, role=doc.Role.HEADING_1),
            text(letter.reference, Language.EN, size=SIZE, align=doc.Align.END),
            *(body(value, Language.EN) for value in letter.english),
            *(body(value, Language.FA) for value in letter.persian),
            *((FIELD,) if field else ()),
        ),
        reference=letter.reference,
    )


def dabir() -> Tool:
    """The press: PDF/A-2a and PDF/UA-1."""
    from desktop_app.pdf.typeset import typeset

    return lambda letter: typeset(letter_document(letter))


def dabir_signed() -> Tool:
    """The press with a stamp for each letter, signed with an RSA key of 3072 bits."""
    from desktop_app.pdf.certificates import make_demonstration_identity
    from desktop_app.pdf.identity import load_identity
    from desktop_app.pdf.sealing import Sealer

    pkcs12, _ = make_demonstration_identity("Leila Karimi", "bench", STARTED)
    sealer = Sealer(load_identity(pkcs12, "bench"))

    def make(letter: BenchLetter) -> bytes:
        when = STARTED + timedelta(minutes=letter.number)
        return sealer.typeset(
            letter_document(letter, field=True),
            field_name=FIELD.name,
            stamp_lines=(
                "Leila Karimi",
                "Secretary General",
                f"{letter.reference}, {when:%d %B %Y %H:%M}",
            ),
            language=Language.EN,
            reason=f"Issue of {letter.reference}",
            location="Tehran",
            signed_at=when,
        )

    return make


def _fonts() -> list[Path]:
    """The files of the fonts used, and nothing else for a peer to look through."""
    names = {
        "fontpkg_ibm_plex_serif": ("IBMPlexSerif-Regular", "IBMPlexSerif-Bold"),
        "fontpkg_amiri": ("Amiri-Regular", "Amiri-Bold"),
    }
    return [
        Path(str(files(package) / "files" / f"{name}.ttf"))
        for package, found in names.items()
        for name in found
    ]


def typst(folder: Path) -> Tool:
    """Typst: PDF/UA-1, one compiler with its fonts loaded, a fresh compilation for each letter."""
    try:
        import typst as peer
    except ImportError as error:
        raise MissingError("pip install typst") from error
    for font in _fonts():
        (folder / font.name).write_bytes(font.read_bytes())
    fonts = peer.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
    compiler = peer.Compiler(b"", font_paths=fonts)

    def make(letter: BenchLetter) -> bytes:
        made = compiler.compile(
            _typst_source(letter).encode(), format="pdf", pdf_standards=["ua-1"]
        )
        assert isinstance(made, bytes)
        return made

    return make


def _typst_source(letter: BenchLetter) -> str:
    def quoted(value: str) -> str:
        return "#" + json.dumps(value, ensure_ascii=False)

    arabic = f'#set text(lang: "fa", font: ("Amiri", "IBM Plex Serif"), size: {SIZE * ARABIC}pt)'
    return "\n\n".join(
        (
            f"#set document(title: {json.dumps(letter.heading)}, author: ())",
            '#set page(paper: "a4", margin: (x: 68pt, top: 56pt, bottom: 62pt))',
            f'#set text(lang: "en", font: ("IBM Plex Serif", "Amiri"), size: {SIZE}pt)',
            "#set par(justify: true)",
            "#show heading: set text(size: 14pt)",
            f"= {quoted(letter.heading)}",
            f"#align(right)[{quoted(letter.reference)}]",
            *(quoted(value) for value in letter.english),
            f"#[{arabic}",
            *(quoted(value) for value in letter.persian),
            "]",
        )
    )


def weasyprint() -> Tool:
    """WeasyPrint: PDF/UA-1, style sheet and fonts loaded once."""
    try:
        import weasyprint as peer
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError) as error:
        raise MissingError("pip install weasyprint, and Debian's libpangoft2-1.0-0") from error
    fonts = FontConfiguration()
    style = peer.CSS(string=_style(), font_config=fonts)

    def make(letter: BenchLetter) -> bytes:
        page = peer.HTML(string=_html(letter))
        made = page.write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")
        assert isinstance(made, bytes)
        return made

    return make


def _style() -> str:
    faces = "".join(
        f"@font-face {{ font-family: {font.stem.split('-')[0]}; src: url({font.as_uri()});"
        f" font-weight: {'bold' if font.stem.endswith('Bold') else 'normal'} }}\n"
        for font in _fonts()
    )
    return f"""{faces}
        @page {{ size: A4; margin: 56pt 68pt 62pt }}
        body {{ font: {SIZE}pt/{LEADING} IBMPlexSerif, Amiri; text-align: justify; margin: 0 }}
        h1 {{ font-size: 14pt }}
        .reference {{ text-align: right }}
        [lang=fa] {{ font: {SIZE * ARABIC}pt/{LEADING} Amiri, IBMPlexSerif }}
    """


def _html(letter: BenchLetter) -> str:
    english = "".join(f"<p>{html.escape(value)}</p>" for value in letter.english)
    persian = "".join(
        f'<p lang="fa" dir="rtl">{html.escape(value)}</p>' for value in letter.persian
    )
    heading = html.escape(letter.heading)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{heading}</title>'
        f'<h1>{heading}</h1><p class="reference">{html.escape(letter.reference)}</p>'
        f"{english}{persian}</html>"
    )
