"""The few words that a drafted news item adds to what the minutes say, per paper language.

Sentences are worded so that they need not know whether host or guest is a woman or a man.
"""

from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class NewsWords:
    """Sentences with the fields {names}, {ours}, {host}, {guest}, {title} and {people}."""

    comma: str
    last: str
    visit: str
    visit_alone: str
    met: str
    held: str
    held_with: str
    decided: str


NEWS_WORDS = {
    Language.EN: NewsWords(
        comma=", ",
        last=" and ",
        visit="{names} visits {ours}",
        visit_alone="Visit of {names}",
        met="{host}, received {guest}.",
        held="The meeting “{title}” was held.",
        held_with="The meeting “{title}” was held with {people}.",
        decided="It was decided:",
    ),
    Language.FA: NewsWords(
        comma="، ",
        last=" و ",
        visit="دیدار {names} از {ours}",
        visit_alone="دیدار {names}",
        met="{host}، با {guest} دیدار کرد.",
        held="نشست «{title}» برگزار شد.",
        held_with="نشست «{title}» با حضور {people} برگزار شد.",
        decided="در این نشست مقرر شد:",
    ),
    Language.AR: NewsWords(
        comma="، ",
        last=" و",
        visit="زيارة {names} إلى {ours}",
        visit_alone="زيارة {names}",
        met="جرى لقاء بين {host}، و{guest}.",
        held="عُقد اجتماع «{title}».",
        held_with="عُقد اجتماع «{title}» بحضور {people}.",
        decided="وتقرر في الاجتماع ما يأتي:",
    ),
    Language.FR: NewsWords(
        comma=", ",
        last=" et ",
        visit="Visite de {names} auprès de {ours}",
        visit_alone="Visite de {names}",
        met="{host}, a reçu {guest}.",
        held="La réunion «\u00a0{title}\u00a0» s’est tenue.",
        held_with="La réunion «\u00a0{title}\u00a0» s’est tenue en présence de {people}.",
        decided="Il a été décidé\u00a0:",
    ),
    Language.UR: NewsWords(
        comma="، ",
        last=" اور ",
        visit="{names} کا {ours} کا دورہ",
        visit_alone="{names} کا دورہ",
        met="{host} نے {guest} سے ملاقات کی۔",
        held="اجلاس «{title}» منعقد ہوا۔",
        held_with="اجلاس «{title}» {people} کی موجودگی میں منعقد ہوا۔",
        decided="اجلاس میں طے پایا:",
    ),
}
