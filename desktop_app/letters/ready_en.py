"""The ready templates in English: subject and body for each purpose."""

from desktop_app.letters.template_records import Purpose

TEXTS: dict[Purpose, tuple[str, str]] = {
    Purpose.INVITATION: (
        "Invitation to {{ meeting.title }}",
        (
            "I have the honour to invite you to {{ meeting.title }}, which will be held in "
            "{{ meeting.place }} on {{ meeting.day }}.\n\n"
            "The provisional agenda is enclosed. We should be grateful if you would let us "
            "know by {{ letter.reply_by }} who will attend.\n\n"
            "We look forward to welcoming you."
        ),
    ),
    Purpose.ADMISSION: (
        "Admission {{ addressee.of_organisation }} to membership",
        (
            "I have the honour to inform you that, with effect from {{ letter.day }}, "
            "{{ addressee.organisation }} has been admitted to membership "
            "{{ office.of_name }}.\n\n"
            "We should be grateful if you would nominate a focal point and let us have the "
            "following details:\n\n"
            "1. Full name and title.\n2. Telephone number and e-mail address.\n\n"
            "The certificate of membership will reach you separately. We welcome you and look "
            "forward to fruitful co-operation."
        ),
    ),
    Purpose.FOLLOW_UP: (
        "Follow-up to decision {{ decision.number }}",
        (
            "At {{ meeting.title }}, held on {{ meeting.day }}, the following was decided "
            "(decision {{ decision.number }}):\n\n"
            "{{ decision.text }}\n\n"
            "We should be grateful if you would inform us by {{ letter.reply_by }} of the "
            "steps taken to carry out this decision."
        ),
    ),
    Purpose.REMINDER: (
        "Reminder: {{ precedent.subject }}",
        (
            "We refer to our letter {{ precedent.reference }} of {{ precedent.day }}, to which "
            "we do not seem to have received an answer.\n\n"
            "We should be grateful for your reply by {{ letter.reply_by }}. If you have "
            "answered in the meantime, please disregard this reminder."
        ),
    ),
    Purpose.THANKS: (
        "Our thanks",
        (
            "On behalf {{ office.of_name }}, I wish to thank you and your colleagues "
            "{{ addressee.of_organisation }} for the warm welcome and the useful exchange of "
            "views at {{ meeting.title }} on {{ meeting.day }}.\n\n"
            "We shall follow up what was agreed and remain at your disposal for any further "
            "information."
        ),
    ),
    Purpose.ACKNOWLEDGEMENT: (
        "Receipt of your letter {{ precedent.reference }}",
        (
            "We acknowledge with thanks the receipt of your letter {{ precedent.reference }} "
            "of {{ precedent.day }} concerning “{{ precedent.subject }}”.\n\n"
            "It has been passed to the responsible section. You will receive an answer in due "
            "course."
        ),
    ),
    Purpose.CREDENTIALS: (
        "Letter of credentials for {{ meeting.title }}",
        (
            "I hereby certify that {{ concerned.name }}, {{ concerned.title }}, has been "
            "appointed to represent {{ office.name }} at {{ meeting.title }}, to be held in "
            "{{ meeting.place }} on {{ meeting.day }}.\n\n"
            "{{ concerned.name }} is authorised to take part in the discussions and to vote on "
            "our behalf."
        ),
    ),
    Purpose.CIRCULAR: (
        "Information for members",
        (
            "We wish to inform all members {{ office.of_name }} of the following.\n\n"
            "{{ decision.text }}\n\n"
            "We should be grateful if {{ addressee.organisation }} would take note of this and "
            "bring it to the attention of those concerned by {{ letter.reply_by }}."
        ),
    ),
    Purpose.NOTE: (
        "{{ meeting.title }}",
        (
            "inform it that {{ meeting.title }} will be held in {{ meeting.place }} on "
            "{{ meeting.day }}, and to request that the necessary facilities be granted to the "
            "participants."
        ),
    ),
}
