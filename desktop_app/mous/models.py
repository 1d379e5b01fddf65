"""Tables of memoranda of understanding."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson
from desktop_app.mous.records import MouState, Renewal


class MouRow(Editable):
    """A memorandum."""

    __tablename__ = "mou"

    title: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[MouState] = mapped_column(EnumText(MouState))
    languages: Mapped[list[str]] = mapped_column(Json)
    prevailing: Mapped[Language | None] = mapped_column(EnumText(Language))
    originals: Mapped[int] = mapped_column(default=2)
    calendars: Mapped[list[str]] = mapped_column(Json)
    signed_on: Mapped[date | None]
    in_force_on: Mapped[date | None] = mapped_column(index=True)
    term_months: Mapped[int | None]
    notice_days: Mapped[int | None]
    renewal: Mapped[Renewal] = mapped_column(EnumText(Renewal))
    notes: Mapped[str] = mapped_column(default="")
    is_sample: Mapped[bool] = mapped_column(default=False)
    lunar_shift: Mapped[int | None]
    parties: Mapped[list["PartyRow"]] = relationship(
        cascade="all, delete-orphan", order_by="PartyRow.position", lazy="selectin"
    )
    articles: Mapped[list["ArticleRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ArticleRow.position", lazy="selectin"
    )


class PartyRow(Stored):
    """A party of a memorandum."""

    __tablename__ = "mou_party"
    __table_args__ = (UniqueConstraint("mou_id", "organisation_id"),)

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    position: Mapped[int]
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    signatory_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)


class ArticleRow(Stored):
    """An article of a memorandum."""

    __tablename__ = "mou_article"

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    position: Mapped[int]
    texts: Mapped[list["ArticleTextRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ArticleTextRow.language", lazy="selectin"
    )


class ArticleTextRow(Stored):
    """An article in one language."""

    __tablename__ = "mou_article_text"
    __table_args__ = (UniqueConstraint("article_id", "language"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("mou_article.id"), index=True)
    language: Mapped[Language] = mapped_column(EnumText(Language))
    heading: Mapped[str]
    body: Mapped[str]
    stale: Mapped[bool] = mapped_column(default=False)
