"""What the encoder is shown of a line."""

import pytest

from bot.nlu.encoder.shown import encodable


@pytest.mark.parametrize("code", ["GC-2AQZG8", "gc 7aat8n", "GC-SVBHPT", "Gc–123456"])
def test_every_booking_code_looks_the_same(code):
    assert encodable(f"покажите мою запись {code}") == "покажите мою запись gc-k7m2q9"


def test_every_address_looks_the_same():
    assert encodable("Write to bat.bold@mail.mn!") == "write to name@example.com!"


@pytest.mark.parametrize("words", ["gc garden hotel", "the gclinic", "a gcse exam 2020"])
def test_words_stay(words):
    assert encodable(words) == words
