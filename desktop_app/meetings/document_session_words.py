"""The words of printed attendance: when somebody came late or left early, and the quorum."""

from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class SessionWords:
    """Sentences with fields; `{time}`, `{there}`, `{members}`, `{needed}`."""

    since: str
    until: str
    comma: str
    reached: str
    not_reached: str


SESSION = {
    Language.EN: SessionWords(
        since="from {time}",
        until="until {time}",
        comma=", ",
        reached="Quorum reached: {there} of {members} members with a vote, {needed} needed.",
        not_reached="No quorum: {there} of {members} members with a vote, {needed} needed.",
    ),
    Language.FA: SessionWords(
        since="از {time}",
        until="تا {time}",
        comma="، ",
        reached="حد نصاب حاصل شد: {there} عضو از {members} عضو دارای رأی، حد نصاب {needed}.",
        not_reached="حد نصاب حاصل نشد: {there} عضو از {members} عضو دارای رأی، حد نصاب {needed}.",
    ),
    Language.AR: SessionWords(
        since="من {time}",
        until="حتى {time}",
        comma="، ",
        reached="اكتمل النصاب: {there} من {members} من الأعضاء ذوي حق التصويت، والنصاب {needed}.",
        not_reached=(
            "لم يكتمل النصاب: {there} من {members} من الأعضاء ذوي حق التصويت، والنصاب {needed}."
        ),
    ),
    Language.FR: SessionWords(
        since="à partir de {time}",
        until="jusqu’à {time}",
        comma=", ",
        reached=("Quorum atteint\u00a0: {there} membres votants sur {members}, {needed} requis."),
        not_reached=(
            "Quorum non atteint\u00a0: {there} membres votants sur {members}, {needed} requis."
        ),
    ),
    Language.UR: SessionWords(
        since="{time} سے",
        until="{time} تک",
        comma="، ",
        reached="کورم پورا تھا: {members} ووٹ والے اراکین میں سے {there} حاضر، درکار {needed}۔",
        not_reached=(
            "کورم پورا نہ تھا: {members} ووٹ والے اراکین میں سے {there} حاضر، درکار {needed}۔"
        ),
    ),
}
