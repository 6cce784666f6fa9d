"""Asking for a quote, and opening a case, as Rasa's forms and the domain's slots lead it; no model is needed."""

from typing import Any

import pytest
from rasa.core.actions.action import ActionExecutionRejection, ActionExtractSlots, RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, FollowupAction, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from actions.db.repositories import ConversationRepository
from actions.wiring import Services
from bot.settings import ROOT
from tests.support.dialogue import InProcessActions

CONTACT = "+97699112233"
BOTOX, CLINIC, HOSPITAL_CARE = "botulinum_toxin", "haneul_skin", "cancer_second_opinion"
FORMS = {
    "quote_form": ("action_request_quote", "action_submit_quote"),
    "case_form": ("action_start_case", "action_submit_case"),
}
INTENTS = {"request_quote": "quote_form", "send_records": "case_form"}


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


class Visitor:
    """One conversation: what a message means goes in, the keys of the replies come out."""

    def __init__(self, services: Services, domain: Domain) -> None:
        self.services, self.domain = services, domain
        self.endpoint = InProcessActions()
        self.endpoint.serve(services)
        self.id = ConversationRepository(services.db).create("web", "en", now=services.clock()).id
        self.tracker = DialogueStateTracker.from_events(self.id, [], domain.slots, domain=domain)
        self.keys: list[str] = []
        self.sent: list[dict[str, Any]] = []

    async def say(self, intent: str, **entities: Any) -> list[str]:
        """One message; the rules of data/rules are followed by hand: the form, else the action of the intent."""
        found = [{"entity": name, "value": value} for name, value in entities.items()]
        meaning = {"intent": {"name": intent}, "entities": found, "metadata": {"locale": "en"}, "text": "typed"}
        self.keys, self.sent = [], []
        self.tracker.update(ActionExecuted("action_listen"))
        self.tracker.update(UserUttered("typed", meaning["intent"], found, parse_data=meaning))
        extract = ActionExtractSlots(self.endpoint)
        self.tracker.update_with_events(await extract.run(*self._surroundings()), self.domain)
        if self.tracker.active_loop_name and await self._form(self.tracker.active_loop_name):
            return self.keys
        led_on = intent in INTENTS and await self._action(FORMS[INTENTS[intent]][0])
        if self.tracker.active_loop_name and not led_on:
            await self._form(self.tracker.active_loop_name)
        return self.keys

    async def stop(self) -> None:
        """What the rule for "stop" does inside the form of a quote."""
        await self._run(RemoteAction("action_stop_quote", self.endpoint))

    async def _form(self, name: str) -> bool:
        """Run the form and what follows it; False when it rejects the message."""
        try:
            await self._run(FormAction(name, self.endpoint))
        except ActionExecutionRejection:
            return False
        if not self.tracker.active_loop_name:
            await self._action(FORMS[name][1])
        return True

    async def _action(self, name: str) -> bool:
        """Run an action and what it leads to; False when it leads to nothing."""
        events = await self._run(RemoteAction(name, self.endpoint))
        for event in events:
            if isinstance(event, FollowupAction):
                follows = event.action_name
                await (self._form(follows) if follows in FORMS else self._action(follows))
                return True
        return False

    async def _run(self, action: Any) -> list[Event]:
        events: list[Event] = await action.run(*self._surroundings())
        self.tracker.update(ActionExecuted(action.name()))
        self.tracker.update_with_events(events, self.domain)
        self.sent += [event.data["custom"] for event in events if isinstance(event, BotUttered)]
        self.keys = [one["key"] for one in self.sent]
        return events

    def _surroundings(self) -> tuple[Any, ...]:
        nlg = TemplatedNaturalLanguageGenerator(self.domain.responses)
        return CollectingOutputChannel(), nlg, self.tracker, self.domain

    @property
    def quotes(self) -> list[Any]:
        return self.services.quotes.of(self.id)


@pytest.fixture
def visitor(services: Services, domain: Domain) -> Visitor:
    return Visitor(services, domain)


async def test_a_quote_in_four_steps(visitor: Visitor) -> None:
    assert await visitor.say("request_quote") == ["quote-ask-procedure"]
    assert await visitor.say("inform", procedure=BOTOX) == ["quote-ask-clinic"]
    assert await visitor.say("inform", quote="all") == ["quote-ask-contact"]
    assert await visitor.say("inform", reach="+976 9911 2233", quote_words="an allergy") == ["quote-summary"]
    assert visitor.quotes == [], "nothing is kept before the yes"
    assert await visitor.say("affirm") == ["quote-requested"]
    assert len({one.clinic for one in visitor.quotes}) == 3
    assert {(one.contact, one.words, one.procedure) for one in visitor.quotes} == {(CONTACT, "an allergy", BOTOX)}
    assert [card["kind"] for card in visitor.sent[0]["cards"]] == ["quote"] * 3


async def test_what_was_spoken_of_is_not_asked(visitor: Visitor) -> None:
    assert await visitor.say("request_quote", procedure=BOTOX, clinic=CLINIC) == ["quote-ask-contact"]
    assert await visitor.say("inform", phone="123") == ["booking-contact-unclear", "quote-ask-contact"]
    assert await visitor.say("inform", phone=CONTACT) == ["quote-summary"]
    assert await visitor.say("affirm") == ["quote-requested"]
    assert [one.clinic for one in visitor.quotes] == [CLINIC]


async def test_a_no_keeps_nothing(visitor: Visitor) -> None:
    await visitor.say("request_quote", procedure=BOTOX, clinic=CLINIC)
    await visitor.say("inform", email="a@example.com")
    assert await visitor.say("deny") == ["quote-not-sent"]
    assert visitor.quotes == []


async def test_another_treatment_in_mid_form_changes_the_clinics(visitor: Visitor) -> None:
    await visitor.say("request_quote", procedure=BOTOX, clinic=CLINIC)
    assert await visitor.say("request_quote", procedure="rhinoplasty") == ["quote-ask-clinic"]
    assert await visitor.say("inform", clinic=CLINIC) == ["quote-not-offered", "quote-ask-clinic"]
    assert await visitor.say("inform", number=1) == ["quote-ask-contact"]
    await visitor.say("inform", phone=CONTACT)
    await visitor.say("affirm")
    assert [one.procedure for one in visitor.quotes] == ["rhinoplasty"]
    assert visitor.quotes[0].clinic != CLINIC


@pytest.mark.parametrize("asked_first", [True, False])
async def test_where_records_come_first_a_case_begins(visitor: Visitor, asked_first: bool) -> None:
    if asked_first:
        await visitor.say("request_quote")
        keys = await visitor.say("inform", procedure=HOSPITAL_CARE)
    else:
        keys = await visitor.say("request_quote", procedure=HOSPITAL_CARE)
    assert keys == ["quote-records-first", "case-ask-consent"]
    assert visitor.tracker.active_loop_name == "case_form"
    assert visitor.tracker.get_slot("case_procedure") == HOSPITAL_CARE


async def test_my_quote_shows_how_it_stands_and_can_be_withdrawn(visitor: Visitor) -> None:
    await visitor.say("request_quote", procedure=BOTOX, clinic=CLINIC)
    await visitor.say("inform", phone=CONTACT)
    await visitor.say("affirm")
    assert await visitor.say("request_quote") == ["quote-shown"]
    assert await visitor.say("request_quote", procedure=BOTOX) == ["quote-shown"]
    assert await visitor.say("request_quote", procedure="rhinoplasty") == ["quote-ask-clinic"]
    await visitor.stop()
    await visitor.say("request_quote")
    (withdraw,) = [one for one in visitor.sent[0]["quick_replies"] if one["key"] == "reply-quote-withdraw"]
    assert await visitor.say(withdraw["intent"], **withdraw["entities"]) == ["quote-withdrawn"]
    assert visitor.quotes == []


async def test_records_do_not_travel_by_chat(visitor: Visitor) -> None:
    assert await visitor.say("send_records") == ["case-records-way", "case-ask-consent"]
    assert await visitor.say("affirm") == ["booking-ask-residency"]
    assert await visitor.say("deny") == ["case-ask-words"]
    assert await visitor.say("inform", relation="parent") == ["case-ask-records"]
    assert await visitor.say("send_records") == ["case-records-way", "case-back-records"], "the answers stay"
    assert await visitor.say("inform", records_form=True, record_letter="yes", fit_to_fly="unsure") == [
        "case-ask-details"
    ]
    assert await visitor.say("inform", person="Bat Bold", reach=CONTACT, case_for="other") == ["case-opened"]
    (case,) = [one for one in visitor.services.cases.listing() if one.conversation == visitor.id]
    assert (case.relation, case.fit_to_fly, case.kind) == ("parent", "unsure", "question")
    assert case.record_states == {"letter": "held", "results": "missing", "images": "missing", "medicines": "missing"}


@pytest.mark.parametrize(("topic", "kind"), [("charity", "question"), ("second_opinion", "records_first")])
async def test_a_case_remembers_what_it_began_with(visitor: Visitor, topic: str, kind: str) -> None:
    assert await visitor.say("send_records", case_topic=topic) == ["case-ask-consent"]
    await visitor.say("affirm")
    await visitor.say("deny")
    await visitor.say("inform")
    await visitor.say("inform")
    assert await visitor.say("inform", person="Bat Bold", phone=CONTACT) == ["case-opened"]
    (case,) = [one for one in visitor.services.cases.listing() if one.conversation == visitor.id]
    assert (case.topic, case.kind, case.relation) == (topic, kind, None)
