"""The use cases of contacts: people, organisations, posts and their titles."""

from desktop_app.contacts.service_care import care
from desktop_app.contacts.service_checks import name_warnings
from desktop_app.contacts.service_countries import countries, country_name
from desktop_app.contacts.service_filter_groups import group_posts
from desktop_app.contacts.service_filters import filters
from desktop_app.contacts.service_find_options import (
    addressee_options,
    organisation_options,
    person_options,
    post_options,
)
from desktop_app.contacts.service_history import history_of
from desktop_app.contacts.service_lists import (
    count,
    delete,
    organisations,
    restore,
    rows,
)
from desktop_app.contacts.service_membership import (
    delete_step,
    members,
    restore_step,
    save_stages,
    save_step,
    stages,
    step_today,
    steps,
    take_step,
)
from desktop_app.contacts.service_office import (
    officer,
    own_organisation,
    sender,
    set_own_organisation,
)
from desktop_app.contacts.service_photo import keep_photo, photo
from desktop_app.contacts.service_posts import (
    posts_on,
    save_post,
    signers_on,
    verify_title,
    who_held,
)
from desktop_app.contacts.service_reach import region_of
from desktop_app.contacts.service_reading import organisation, person, post
from desktop_app.contacts.service_saving import save_organisation, save_person
from desktop_app.contacts.service_summaries import (
    describe,
    post_summary,
    summaries,
)
from desktop_app.contacts.service_titles import (
    addressee,
    addressee_of_organisation,
    disagreeing_titles,
    disagreement,
    has_title_trouble,
    title_problems,
)

__all__ = [
    "addressee",
    "addressee_of_organisation",
    "addressee_options",
    "care",
    "count",
    "countries",
    "country_name",
    "delete",
    "delete_step",
    "describe",
    "disagreeing_titles",
    "disagreement",
    "filters",
    "group_posts",
    "has_title_trouble",
    "history_of",
    "keep_photo",
    "members",
    "name_warnings",
    "officer",
    "organisation",
    "organisation_options",
    "organisations",
    "own_organisation",
    "person",
    "person_options",
    "photo",
    "post",
    "post_options",
    "post_summary",
    "posts_on",
    "region_of",
    "restore",
    "restore_step",
    "rows",
    "save_organisation",
    "save_person",
    "save_post",
    "save_stages",
    "save_step",
    "sender",
    "set_own_organisation",
    "signers_on",
    "stages",
    "step_today",
    "steps",
    "summaries",
    "take_step",
    "title_problems",
    "verify_title",
    "who_held",
]
