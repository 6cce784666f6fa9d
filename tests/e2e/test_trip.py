"""Planning a trip in every locale: everything at once, question by question, and on to the booking."""

FILES = "/api/v1/trips/"


async def test_a_day_trip_is_planned_and_leads_to_the_booking(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["trip_day"])
    if visitor.keys == ["trip-ask-departure"]:  # only the hour of landing was heard as a time
        await visitor.say(lines["trip_flight"])
    assert visitor.keys == ["trip-fits-unknown"], (lines["trip_day"], visitor.keys)
    cards = {card["kind"]: card for card in visitor.last[0]["cards"]}
    rows = {row["label"]: row["value"] for row in cards["timeline"]["rows"]}
    assert rows[visitor.word("label-trip-fly")] == visitor.word("trip-ask-clinic")
    assert visitor.word("label-trip-leave") in rows
    assert visitor.word("label-trip-leave") in visitor.read
    assert cards["file"]["url"].startswith(FILES)
    file = await visitor.client.get(cards["file"]["url"])
    assert file.headers["content-type"].startswith("text/calendar")
    assert "BEGIN:VEVENT" in file.text
    await visitor.press("reply-trip-book")
    assert visitor.keys == ["booking-ask-residency"], "treatment, clinic and time are filled in"


async def test_the_three_questions(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["trip"])
    assert visitor.keys == ["trip-ask-procedure"], (lines["trip"], visitor.keys)
    await visitor.say(lines["procedure"])
    assert visitor.keys == ["trip-ask-arrival"], (lines["procedure"], visitor.keys)
    await visitor.say(lines["hour"])
    assert visitor.keys == ["trip-ask-departure"], (lines["hour"], visitor.keys)
    await visitor.say(lines["trip_days"])
    assert visitor.keys == ["trip-fits-unknown"], (lines["trip_days"], visitor.keys)


async def test_a_trip_that_is_too_short_says_by_which_figure(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["trip_short"])
    assert visitor.keys == ["trip-too-short"], (lines["trip_short"], visitor.keys)
    assert visitor.last[0]["cards"][0]["source"]["name"]


async def test_the_plan_can_be_stopped(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["trip"])
    await visitor.say(lines["stop"])
    assert visitor.keys == ["trip-stopped"], (lines["stop"], visitor.keys)
