"""What a notice says: the message in the conversation, and the letter that says the same.

Subject and text are what a lock screen shows: they name neither the clinic nor what is done there. Those who open the
message find where to go on its card.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from actions.care_cards import steps_card
from actions.db.records import Clinic, Emission, Visit
from actions.services.aftercare import HERE, HOME, Step
from actions.services.clock import SEOUL
from actions.services.mail import Letter
from actions.services.notices import CARE, CARE_DAYS, DAY_BEFORE, RATING, TWO_HOURS, VISIT
from actions.values import Value, choice, code, day, localized, moment, phone, row, words
from actions.visit_messages import answer_replies, rating_replies
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.text.render import RenderedReply, Renderer, to_plain
from bot.visit_links import ANSWER, Question, VisitLinks
from bot.visit_links import RATING as RATE

AT_HOME_DAYS = 7
"""From this day of care on its reader is taken to be at home, before it to be still in Korea."""
UNCONFIRMED = "unconfirmed"
ASKED = {VISIT: ANSWER, RATING: RATE}
"""What the link in a letter asks."""
SUBJECTS = {DAY_BEFORE: "reminder", TWO_HOURS: "reminder", VISIT: "visit", RATING: "rating"}
LETTER = Path(__file__).with_name("letter.html")


class NoticeWriter:
    """Writes notices from visits as they stand."""

    def __init__(
        self,
        renderer: Callable[[], Renderer],
        clinic: Callable[[str], Clinic | None],
        steps: Callable[[str], tuple[Step, ...]],
        *,
        address: str,
        links: VisitLinks,
        demonstration: bool,
    ) -> None:
        """See the module.

        Args:
            renderer: gives the renderer; asked only when there is something to write, as it takes seconds to load.
            clinic: a clinic of the directory, by its id.
            steps: whom to reach after a treatment, in a situation of ``actions.services.aftercare``.
            address: where the chat is, for letters.
            links: to the page that takes the answers to a letter.
            demonstration: letters say that nothing of this is real.
        """
        self._renderer = renderer
        self._clinic = clinic
        self._steps = steps
        self._address = address
        self._links = links
        self._demonstration = demonstration

    def emission(self, kind: str, visit: Visit) -> Emission:
        """The message of a notice.

        Raises:
            LookupError: the directory or the catalogue lacks something.
        """
        clinic = self._clinic(visit.clinic)
        if clinic is None:
            raise LookupError("the directory lacks the clinic of a visit")
        locale = visit.locale if visit.locale in LOCALES else FALLBACK_LOCALE
        said = UNCONFIRMED if visit.state == "requested" else "care" if kind in CARE else kind
        emission: Emission = {
            "v": 1,
            "key": f"notice-{said.replace('_', '-')}",
            "args": _values(said, visit),
            "locale": locale,
            "quick_replies": _replies(said, visit),
            "cards": self._cards(kind, said, visit, clinic),
        }
        if visit.time_zone:
            emission["zone"] = visit.time_zone
        self._renderer().render(emission)  # what no front could show must not be stored
        return emission

    def letter(self, kind: str, visit: Visit, emission: Emission) -> Letter | None:
        """The same as a letter; None when the visitor left no e-mail address."""
        if visit.contact_kind != "email" or not visit.contact_value:
            return None
        renderer = self._renderer()
        reply, write = renderer.render(emission), renderer.catalogue.format
        subject = write(f"notice-subject-{SUBJECTS.get(kind, 'care')}", reply.locale)
        foot = [renderer.text(words("notice-mail-foot", code=code(visit.code), link=code(self._address)), reply.locale)]
        if self._demonstration:
            foot.append(write("demo-banner", reply.locale))
        link = None
        if kind in ASKED and visit.state != "requested":
            asked = Question(visit.appointment, visit.starts_at, ASKED[kind])
            link = (write("notice-mail-open", reply.locale), self._links.link(asked))
        return compose_letter(visit.contact_value, subject, reply, foot, link)

    def _cards(self, kind: str, said: str, visit: Visit, clinic: Clinic) -> list[dict[str, Any]]:
        if kind in CARE:
            situation = HOME if CARE[kind] >= AT_HOME_DAYS else HERE
            card = steps_card(situation, self._steps(situation), clinic)
            if CARE[kind] == CARE_DAYS[-1]:
                card["lines"].append(words("notice-care-end"))
            return [card]
        return [_where_card(visit, clinic)] if said in (DAY_BEFORE, TWO_HOURS, UNCONFIRMED) else []


def _values(said: str, visit: Visit) -> dict[str, Value]:
    if said in (DAY_BEFORE, TWO_HOURS, UNCONFIRMED):
        return {"time": moment(visit.starts_at, both=said == DAY_BEFORE)}
    return {} if said == RATING else {"day": day(visit.starts_at.astimezone(SEOUL).date())}


def _where_card(visit: Visit, clinic: Clinic) -> dict[str, Any]:
    """Where to go: for the reader, and in Korean for whoever drives."""
    rows = [
        row("label-state", words(f"state-{visit.state}")),
        row("label-time", moment(visit.starts_at, both=True)),
        row("label-clinic", localized(clinic.names)),
        row("label-address", localized(clinic.address)),
    ]
    if clinic.address.get("ko"):
        korean = " ".join(filter(None, (clinic.address["ko"], clinic.names.get("ko"))))
        rows.append(row("label-address-ko", localized({"ko": korean})))
    if clinic.phone:
        rows.append(row("label-phone", phone(clinic.phone)))
    return {
        "kind": "booking",
        "title": words("card-booking"),
        "rows": [*rows, row("label-code", code(visit.code))],
        "calls": [clinic.phone] if clinic.phone and not clinic.demo else [],
        "note": words("clinic-demo") if clinic.demo else None,
    }


def _replies(said: str, visit: Visit) -> list[dict[str, Any]]:
    person = choice("reply-person", "talk_to_human")
    if said == RATING:
        return rating_replies(visit.code)
    if said == VISIT:
        return answer_replies(visit.code)
    if said == "care":
        severe = choice("reply-notice-severe", "report_emergency")
        return [severe, choice("reply-notice-question", "ask_aftercare"), person]
    if said == TWO_HOURS:
        return [person]
    return [
        choice("reply-notice-move", "reschedule_booking", booking_code=visit.code),
        choice("reply-notice-cancel", "cancel_booking", booking_code=visit.code),
        person,
    ]


def compose_letter(
    to: str,
    subject: str,
    reply: RenderedReply,
    foot: list[str],
    link: tuple[str, str] | None = None,
    *,
    guarded: bool = False,
) -> Letter:
    """A message as a letter, without its buttons.

    Args:
        foot: the lines below.
        link: the words of a link, and where it leads.
        guarded: in plain text the foot comes before the cards, so that no preview reads on into them.
    """
    cards = [{**card, "actions": []} for card in reply.cards]
    opens = [] if link is None else ["", f"{link[0]}: {link[1]}"]
    if guarded:
        lines = [reply.text, *opens, "", *foot, "", to_plain({"cards": cards})]
    else:
        lines = [to_plain({"text": reply.text, "cards": cards}), *opens, "", "-- ", *foot]
    html = _template().render(
        lang=reply.locale,
        direction=reply.dir,
        text=reply.text,
        cards=reply.cards,
        foot=foot,
        link=link,
        subject=subject,
    )
    return Letter(to=to, subject=subject, text="\n".join(lines).strip(), html=html)


@cache
def _template() -> Any:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(LETTER.read_text(encoding="utf-8"))
