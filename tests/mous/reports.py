"""A report with every kind of line, for papers and workbooks that somebody looks at."""

from datetime import date

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.mous.life_records import ActivityKind, ActivityState
from desktop_app.mous.report_records import (
    KindTotal,
    ReportLine,
    ReportPaper,
    ReportScope,
    ReportWish,
)

from .samples import NAMES, TITLES


def sample_report(language: Language = Language.EN, title: str = "") -> ReportPaper:
    """Three activities of two kinds under one of two memoranda."""
    calendar = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    mou, names = TITLES[language], NAMES[language]
    course, visit = ActivityKind.COURSE, ActivityKind.VISIT
    done, running = ActivityState.DONE, ActivityState.RUNNING
    first = title or names[2]
    lines = (
        ReportLine(first, mou, course, done, date(2026, 2, 1), date(2026, 6, 30), 40, 6, 125050,
                   "EUR"),
        ReportLine(names[3], mou, course, running, date(2026, 9, 1), None, 25, 3, 0, ""),
        ReportLine(names[5], mou, visit, done, date(2026, 5, 4), date(2026, 5, 4), 3, 0, 900,
                   "JPY"),
    )  # fmt: skip
    return ReportPaper(
        ReportWish(ReportScope.MEMBER, 1, 2026, calendar, language),
        names[1],
        date(2026, 1, 1),
        date(2026, 12, 31),
        "CINVU",
        memoranda=(mou, names[0]),
        lines=lines,
        totals=(KindTotal(course, 2, 65, 9), KindTotal(visit, 1, 3, 0)),
        costs=(("EUR", 125050), ("JPY", 900)),
        dormant=(names[0],),
    )
