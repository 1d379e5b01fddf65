"""The ready templates in French: subject and body for each purpose."""

from desktop_app.letters.template_records import Purpose

TEXTS: dict[Purpose, tuple[str, str]] = {
    Purpose.INVITATION: (
        "invitation à {{ meeting.title }}",
        (
            "J’ai l’honneur de vous inviter à {{ meeting.title }}, qui se tiendra à "
            "{{ meeting.place }} le {{ meeting.day }}.\n\n"
            "Vous trouverez ci-joint l’ordre du jour provisoire. Je vous saurais gré de bien "
            "vouloir me faire connaître avant le {{ letter.reply_by }} les noms des "
            "participants.\n\n"
            "Nous nous réjouissons de vous accueillir."
        ),
    ),
    Purpose.ADMISSION: (
        "admission {{ addressee.of_organisation }} en qualité de membre",
        (
            "J’ai l’honneur de vous faire connaître que l’admission "
            "{{ addressee.of_organisation }} en qualité de membre {{ office.of_name }} prend "
            "effet le {{ letter.day }}.\n\n"
            "Je vous saurais gré de bien vouloir désigner un correspondant et me "
            "communiquer\xa0:\n\n"
            "1. Ses nom, prénom et qualité.\n2. Son numéro de téléphone et son adresse "
            "électronique.\n\n"
            "Le certificat d’adhésion vous parviendra séparément. Je vous souhaite la "
            "bienvenue et forme le vœu d’une coopération fructueuse."
        ),
    ),
    Purpose.FOLLOW_UP: (
        "suite donnée à la décision {{ decision.number }}",
        (
            "Lors de {{ meeting.title }}, tenue le {{ meeting.day }}, il a été décidé ce qui "
            "suit (décision {{ decision.number }})\xa0:\n\n"
            "{{ decision.text }}\n\n"
            "Je vous saurais gré de bien vouloir m’informer, avant le {{ letter.reply_by }}, "
            "des mesures prises pour l’application de cette décision."
        ),
    ),
    Purpose.REMINDER: (
        "rappel – {{ precedent.subject }}",
        (
            "Par lettre {{ precedent.reference }} du {{ precedent.day }}, nous avions appelé "
            "votre attention sur la question citée en objet. Sauf erreur de notre part, cette "
            "lettre est restée sans réponse.\n\n"
            "Je vous serais obligé de bien vouloir me répondre avant le {{ letter.reply_by }}. "
            "Si votre réponse nous est parvenue entre-temps, je vous prie de ne pas tenir "
            "compte de ce rappel."
        ),
    ),
    Purpose.THANKS: (
        "remerciements",
        (
            "Au nom {{ office.of_name }}, je tiens à vous remercier, ainsi que vos "
            "collaborateurs, de l’accueil qui nous a été réservé et des échanges fructueux que "
            "nous avons eus le {{ meeting.day }} à l’occasion de {{ meeting.title }}.\n\n"
            "Nous donnerons suite à ce qui a été convenu et restons à votre disposition pour "
            "tout renseignement complémentaire."
        ),
    ),
    Purpose.ACKNOWLEDGEMENT: (
        "accusé de réception de votre lettre {{ precedent.reference }}",
        (
            "J’ai l’honneur d’accuser réception de votre lettre {{ precedent.reference }} du "
            "{{ precedent.day }} relative à «\xa0{{ precedent.subject }}\xa0».\n\n"
            "Elle a été transmise au service compétent. Une réponse vous sera adressée dans "
            "les meilleurs délais."
        ),
    ),
    Purpose.CREDENTIALS: (
        "pouvoirs pour {{ meeting.title }}",
        (
            "Je certifie que {{ concerned.name }}, {{ concerned.title }}, est désigné pour "
            "représenter {{ office.name }} à {{ meeting.title }}, qui se tiendra à "
            "{{ meeting.place }} le {{ meeting.day }}.\n\n"
            "La personne désignée est habilitée à prendre part aux débats et à voter en notre "
            "nom."
        ),
    ),
    Purpose.CIRCULAR: (
        "information aux membres",
        (
            "Nous portons à la connaissance des membres {{ office.of_name }} ce qui suit.\n\n"
            "{{ decision.text }}\n\n"
            "Je vous saurais gré de bien vouloir en prendre note et d’en informer les services "
            "concernés avant le {{ letter.reply_by }}."
        ),
    ),
    Purpose.NOTE: (
        "{{ meeting.title }}",
        (
            "l’informer que {{ meeting.title }} se tiendra à {{ meeting.place }} le "
            "{{ meeting.day }}, et de solliciter l’octroi aux participants des facilités "
            "nécessaires."
        ),
    ),
}
