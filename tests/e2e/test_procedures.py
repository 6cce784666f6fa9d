"""Questions about procedures end to end: follow-ups, words that mean several, care that begins with the records."""

import yaml

from bot.settings import ROOT

LASERS = yaml.load(
    (ROOT / "data" / "gazetteer" / "ambiguous.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)["words"]["laser"]


def named(visitor, procedure):
    return visitor.texts.renderer.names.name("procedures", procedure, visitor.locale)


async def test_one_question_leads_to_the_next_without_naming_it_again(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["what_is"])
    assert visitor.keys == ["procedure-answer"]
    for button, key in (
        ("reply-price", "price-answer"),
        ("reply-duration", "duration-answer"),
        ("reply-recovery", "recovery-answer-flying"),
        ("reply-risks", "risks-unknown"),
    ):
        await visitor.press(button)
        assert visitor.keys == [key]
        assert named(visitor, "rhinoplasty").split(" (")[0].split("（")[0] in visitor.read
        assert visitor.choices, "every answer ends where the visitor can act"
    await visitor.say(lines["and_price"])
    assert visitor.keys == ["price-answer"], (lines["and_price"], visitor.keys)


async def test_laser_alone_is_asked_back_with_its_choices(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["price"])  # another treatment was spoken of before
    await visitor.say(lines["laser_price"])
    assert visitor.keys == ["procedure-which-meant"], (lines["laser_price"], visitor.keys)
    titles = [choice.title for choice in visitor.choices]
    assert titles[:-1] == [named(visitor, one) for one in LASERS["procedures"]]
    await visitor.pick(LASERS["procedures"].index("hair_removal") + 1)
    assert visitor.keys[0].startswith("price-")
    assert titles[LASERS["procedures"].index("hair_removal")] in visitor.read


async def test_the_booking_asks_back_what_laser_means(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book"])
    assert visitor.keys == ["booking-ask-procedure"]
    await visitor.say(lines["laser"])
    assert visitor.keys == ["procedure-which-meant"], (lines["laser"], visitor.keys)
    await visitor.say(lines["second"])
    assert visitor.keys == ["booking-ask-clinic"], (lines["second"], visitor.keys)
    assert named(visitor, LASERS["procedures"][1]) in visitor.read


async def test_care_that_begins_with_records_leads_to_a_case(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["what_is_proton"])
    assert visitor.keys == ["complex-answer"], (lines["what_is_proton"], visitor.keys)
    titles = [card["title"] for card in visitor.last[0]["cards"]]
    assert {visitor.word("card-guide"), visitor.word("card-places"), visitor.word("card-notes")} <= set(titles)
    assert visitor.word("reply-book") not in [choice.title for choice in visitor.choices]
    await visitor.press("reply-price")
    assert visitor.keys == ["complex-price-unknown"]
    await visitor.press("reply-records")
    assert visitor.keys == ["case-records-way", "case-ask-consent"]


async def test_for_whom_a_second_opinion_is_not_the_way_is_said(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["what_is_proton"])
    await visitor.press("reply-second-opinion")
    assert visitor.keys == ["second-opinion-answer"]
    assert visitor.word("unsuited-unfit-to-travel") in visitor.read


async def test_long_lists_are_read_page_by_page(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["list"])
    assert visitor.keys == ["procedures-fields"]
    first = [choice.title for choice in visitor.choices]
    assert len(first) == 5, "four fields and the way on"
    await visitor.press("reply-more")
    second = [choice.title for choice in visitor.choices]
    assert set(first[:4]).isdisjoint(second[:4])
    await visitor.pick(1)
    assert visitor.keys == ["procedures-list"]
    assert visitor.choices[-1].title == visitor.word("reply-fields")
