"""Between the tables and the records of a memorandum: read a row, write a record into one."""

from desktop_app.core.calendars import Calendar, kept_shift
from desktop_app.core.languages import Language
from desktop_app.mous import service_store_parts as parts
from desktop_app.mous.life_records import EntryRule, MouKind
from desktop_app.mous.models import ArticleRow, ArticleTextRow, MouRow, PartyRow
from desktop_app.mous.records import Article, ArticleText, Mou, Party, Term
from desktop_app.mous.rules import carry_staleness


def read(row: MouRow) -> Mou:
    """The record of a row; the names of the parties are left empty."""
    return Mou(
        id=row.id,
        version=row.version,
        title=row.title,
        state=row.state,
        languages=tuple(Language(tag) for tag in row.languages),
        prevailing=row.prevailing,
        originals=row.originals,
        parties=tuple(map(parts.to_party, row.parties)),
        articles=tuple(_article(article) for article in row.articles),
        term=Term(row.signed_on, row.in_force_on, row.term_months, row.notice_days, row.renewal),
        calendars=tuple(Calendar(name) for name in row.calendars),
        lunar_shift=kept_shift(row.lunar_shift),
        notes=row.notes,
        is_sample=row.is_sample,
        reference=row.reference or "",
        kind=row.kind or MouKind.MEMORANDUM,
        parent_id=row.parent_id,
        entry_rule=row.entry_rule or EntryRule.LAST_SIGNATURE,
        place=row.place,
        clearances=tuple(map(parts.to_clearance, row.clearances)),
        kept_originals=tuple(map(parts.to_original, row.kept_originals)),
        frozen_at=row.frozen_at,
        pdf_sha256=row.pdf_sha256 or "",
        signed_sha256=row.signed_sha256 or "",
        scans=tuple(row.scans or ()),
    )


def write(row: MouRow, mou: Mou) -> None:
    """Put everything but state and version into the row, children included."""
    row.title = mou.title
    row.languages = [language.stored for language in mou.languages]
    row.prevailing = mou.prevailing
    row.originals = mou.originals
    row.calendars = [calendar.stored for calendar in mou.calendars]
    row.lunar_shift = kept_shift(mou.lunar_shift)
    row.signed_on, row.in_force_on = mou.term.signed_on, mou.term.in_force_on
    row.term_months, row.notice_days = mou.term.months, mou.term.notice_days
    row.renewal = mou.term.renewal
    row.notes = mou.notes
    row.is_sample = mou.is_sample
    row.reference = mou.reference.strip() or None
    row.kind = None if mou.kind is MouKind.MEMORANDUM else mou.kind
    row.parent_id, row.place = mou.parent_id, mou.place
    usual = mou.entry_rule is EntryRule.LAST_SIGNATURE
    row.entry_rule = None if usual else mou.entry_rule
    _write_parties(row, mou.parties)
    parts.write_clearances(row, mou.clearances)
    parts.write_originals(row, mou.kept_originals)
    _write_articles(row, mou.articles)


def _article(row: ArticleRow) -> Article:
    texts = {t.language: ArticleText(t.language, t.heading, t.body, t.stale) for t in row.texts}
    return Article(row.id, tuple(texts[language] for language in Language if language in texts))


def _write_parties(row: MouRow, parties: tuple[Party, ...]) -> None:
    """Rows are kept where the organisation stays: one organisation is a party only once."""
    kept = {party.organisation_id: party for party in row.parties}
    rows = []
    for position, party in enumerate(parties):
        each = kept.get(party.organisation_id) or PartyRow(organisation_id=party.organisation_id)
        each.position = position
        parts.write_party(each, party)
        rows.append(each)
    row.parties = rows


def _write_articles(row: MouRow, articles: tuple[Article, ...]) -> None:
    """An article with a key that is gone comes back as a new one."""
    kept: dict[int | None, ArticleRow] = {article.id: article for article in row.articles}
    rows = []
    for position, article in enumerate(articles):
        each = kept.pop(article.id, None) or ArticleRow(texts=[])
        each.position = position
        _write_texts(each, article)
        rows.append(each)
    row.articles = rows


def _write_texts(row: ArticleRow, article: Article) -> None:
    texts = carry_staleness(_article(row).texts, article.texts)
    kept = {text.language: text for text in row.texts}
    rows = []
    for text in texts:
        each = kept.get(text.language) or ArticleTextRow(language=text.language)
        each.heading, each.body, each.stale = text.heading, text.body, text.stale
        rows.append(each)
    row.texts = rows
