"""Which posts and organisations are of a country or an organisation: for filters of letters."""

from sqlalchemy import Select, select

from desktop_app.contacts.models import OrganisationRow, PostRow


def bodies_in(country: str = "", organisation_id: int | None = None) -> Select[int]:
    """A statement that gives the keys of the organisations that fit all that is given."""
    query = select(OrganisationRow.id)
    if country:
        query = query.where(OrganisationRow.country == country)
    if organisation_id is not None:
        query = query.where(OrganisationRow.id == organisation_id)
    return query


def posts_in(country: str = "", organisation_id: int | None = None) -> Select[int]:
    """A statement that gives the keys of the posts in these organisations, past ones too."""
    return select(PostRow.id).where(
        PostRow.organisation_id.in_(bodies_in(country, organisation_id))
    )
