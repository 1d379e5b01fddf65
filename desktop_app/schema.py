"""Every table of an office in one place, so that mappers and migrations see them all.

Importing this module is what makes foreign keys between slices resolvable.
"""

from desktop_app.contacts import models as contacts
from desktop_app.db import (
    blobs,
    counters,
    history,
    links,
    office_row,
    register,
    search,
    working_copies,
)
from desktop_app.db.base import Base
from desktop_app.letters import models as letters
from desktop_app.meetings import models as meetings
from desktop_app.mous import models as mous

TABLES = (
    *(contacts, meetings, mous, letters),
    *(blobs, counters, history, links, office_row, register, search, working_copies),
)
"""The modules that declare tables."""

metadata = Base.metadata
