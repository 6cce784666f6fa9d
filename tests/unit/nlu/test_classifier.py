import hashlib
import io
import json
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.nlu.archive import newest_model, read_intents
from bot.nlu.classifier import FALLBACK, IntentModel, ModelError
from bot.nlu.encoder.cache import CachedEncoder
from bot.nlu.encoder.lines import DIMENSION, WIDTH
from bot.nlu.encoder.weights import Floats
from bot.nlu.features import KINDS_PRESENT, features
from bot.nlu.fitting import fit as fit_documents
from bot.nlu.intents import IntentReader, Line
from bot.nlu.mixing import Mixture
from bot.nlu.network import IntentNetwork
from bot.nlu.ngrams import ngrams, prepare

SENTENCES = {
    "greet": ["hello there", "hi hello", "good morning", "你好", "您好呀", "hello hello"],
    "ask_price": [
        "how much is it",
        "what does it cost",
        "price please",
        "多少钱",
        "价格是多少",
        "how much does it cost",
    ],
    "cancel_booking": [
        "cancel my booking",
        "please cancel it",
        "cancel the visit",
        "取消预约",
        "我要取消",
        "cancel all",
    ],
}
TEXTS = [text for texts in SENTENCES.values() for text in texts]
INTENTS = [intent for intent, texts in SENTENCES.items() for _ in texts]


class Words:
    """An encoder for tests: words at places that their hash gives, the same in each layer."""

    name = "words"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Floats:
        self.asked.extend(texts)
        vectors = np.zeros((len(texts), WIDTH), dtype=np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word in text.split():
                row[int(hashlib.sha256(word.encode()).hexdigest(), 16) % WIDTH] += 1
            row /= max(float(np.linalg.norm(row)), 1.0)
        return np.tile(vectors, DIMENSION // WIDTH)


def fit(texts: Sequence[str], intents: Sequence[str], vectors: Floats, **rest: Any) -> IntentModel:
    return fit_documents([features(text) for text in texts], intents, vectors, **rest)


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return fit(TEXTS, INTENTS, Words().encode(TEXTS), encoder="words")


def predicted(model: IntentModel, text: str) -> str:
    return model.predict(features(text), Words().encode([prepare(text)])[0]).intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("hello", "greet"),
        ("How MUCH is this?", "ask_price"),
        ("请问多少钱", "ask_price"),
        ("cancel", "cancel_booking"),
        ("想取消", "cancel_booking"),
        ("ｃａｎｃｅｌ", "cancel_booking"),
    ],
)
def test_it_learns_from_few_sentences(model: IntentModel, text: str, intent: str) -> None:
    assert predicted(model, text) == intent


def test_probabilities_are_ranked_and_sum_to_one(model: IntentModel) -> None:
    vector = Words().encode(["cancel"])[0]
    found = model.predict(features("cancel"), vector)
    assert found.ranking[0][0] == "cancel_booking"
    assert sum(chance for _, chance in found.ranking) == pytest.approx(1, abs=0.001)
    assert found.confidence == found.ranking[0][1] > 0.5


def test_below_the_threshold_it_falls_back_and_keeps_the_ranking() -> None:
    unsure = fit(TEXTS, INTENTS, Words().encode(TEXTS), encoder="words", threshold=0.999)
    found = unsure.predict(features("xyzzy hello"), Words().encode(["xyzzy"])[0])
    assert found.intent == FALLBACK
    assert len(found.ranking) == 3


def test_nothing_to_read_is_a_fallback(model: IntentModel) -> None:
    assert model.predict(features(" \u200b "), np.zeros(DIMENSION, dtype=np.float32)).intent == FALLBACK


def test_two_intents_are_enough() -> None:
    texts, intents = TEXTS[:12], INTENTS[:12]
    small = fit(texts, intents, Words().encode(texts), encoder="words")
    assert predicted(small, "price") == "ask_price"
    assert predicted(small, "hello there") == "greet"


def test_training_twice_gives_the_same_model(model: IntentModel) -> None:
    again = fit(TEXTS, INTENTS, Words().encode(TEXTS), encoder="words")
    assert again.sharpness == model.sharpness
    assert np.array_equal(again.sparse, model.sparse)
    assert np.array_equal(again.dense, model.dense)


def test_an_intent_with_one_sentence_is_named() -> None:
    with pytest.raises(ModelError, match="lonely"):
        fit([*TEXTS, "alone"], [*INTENTS, "lonely"], Words().encode([*TEXTS, "alone"]), encoder="words")


def test_a_saved_model_predicts_the_same(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    for text in TEXTS:
        vector = Words().encode([text])[0]
        assert loaded.predict(features(text), vector) == model.predict(features(text), vector)


def test_another_version_is_refused(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    meta = json.loads((tmp_path / "intents.json").read_text(encoding="utf-8"))
    (tmp_path / "intents.json").write_text(json.dumps(meta | {"format": 99}), encoding="utf-8")
    with pytest.raises(ModelError, match=r"format 99.*train it again"):
        IntentModel.load(tmp_path)


@pytest.mark.parametrize("broken", ["weights.npz", "features.json"])
def test_a_damaged_model_is_refused(model: IntentModel, tmp_path: Path, broken: str) -> None:
    model.save(tmp_path)
    (tmp_path / broken).write_bytes(b"not this")
    with pytest.raises(ModelError, match="train"):
        IntentModel.load(tmp_path)


def test_the_model_is_found_inside_an_archive(model: IntentModel, tmp_path: Path) -> None:
    folder = tmp_path / "stored"
    folder.mkdir()
    IntentReader(Mixture(model, None), model).save(folder)
    archive = tmp_path / "concierge-1.tar.gz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(folder, "components/train_bot.nlu.components.LinearIntentClassifier3")
        info = tarfile.TarInfo("metadata.json")
        info.size = 2
        packed.addfile(info, io.BytesIO(b"{}"))
    assert newest_model(tmp_path) == archive
    read = read_intents(archive)
    assert read.latin is not None
    assert read.native.labels == read.latin.labels == model.labels


def test_what_is_no_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no trained model"):
        newest_model(tmp_path)
    (tmp_path / "x.tar.gz").write_bytes(b"junk")
    with pytest.raises(ModelError, match=r"x\.tar\.gz"):
        read_intents(tmp_path / "x.tar.gz")


def test_only_new_sentences_are_encoded_again(tmp_path: Path) -> None:
    first = Words()
    expected = CachedEncoder(first, tmp_path).encode(["a b", "c", "a b"])
    assert sorted(first.asked) == ["a b", "c"]
    second = Words()
    again = CachedEncoder(second, tmp_path).encode(["c", "a b", "new"])
    assert second.asked == ["new"]
    assert np.array_equal(again[:2], expected[[1, 0]])
    assert CachedEncoder(second, tmp_path).encode([]).shape == (0, DIMENSION)


def test_ngrams_are_those_of_scikit_learn() -> None:
    from sklearn.feature_extraction.text import CountVectorizer

    analyse = CountVectorizer(analyzer="char_wb", ngram_range=(1, 4)).build_analyzer()
    for text in ("hello you", "我想预约", "a", "انا هنا", ""):
        assert sorted(ngrams(text)) == sorted(analyse(text))


def test_a_name_counts_as_its_kind_only() -> None:
    botox = features("how much is botox", [{"entity": "procedure", "value": "botulinum_toxin", "start": 12, "end": 17}])
    veneers = features("how much is veneers", [{"entity": "procedure", "value": "veneers", "start": 12, "end": 19}])
    assert botox == veneers != features("how much is botox")
    assert features("yes", [{"entity": "red_flag", "value": "sight", "start": 0, "end": 3}]) == features("yes")


def test_a_line_in_latin_letters_goes_to_the_model_for_them(model: IntentModel) -> None:
    texts = ["skolko stoit", "kakaya cena", "privet", "zdravstvuyte"]
    latin = fit_documents(
        [features(text) for text in texts], ["ask_price", "ask_price", "greet", "greet"], None, encoder=""
    )
    reader = IntentReader(Mixture(model, None), latin)
    nothing = np.zeros(DIMENSION, dtype=np.float32)
    assert reader.read(Line("skolko eto stoit?", "ru", [], nothing)).intent == "ask_price"
    assert reader.read(Line("skolko eto stoit?", "ru", [], nothing)).ranking[0][1] > 0.5
    assert reader.read(Line("how much", "en", [], nothing)) == model.predict(features("how much"), nothing)


def test_the_network_has_a_voice_in_latin_letters_but_not_the_last_word(model: IntentModel) -> None:
    texts = ["skolko stoit", "kakaya cena", "privet", "zdravstvuyte", "otmenite zapis", "otmena"]
    intents = ["ask_price", "ask_price", "greet", "greet", "cancel_booking", "cancel_booking"]
    latin = fit_documents([features(text) for text in texts], intents, None, encoder="")
    inputs, vector = DIMENSION + len(KINDS_PRESENT), np.zeros(DIMENSION, dtype=np.float32)
    certain = np.asarray([20.0 if label == "greet" else 0.0 for label in model.labels], dtype=np.float32)
    network = IntentNetwork(
        centre=vector,
        scale=np.ones(DIMENSION, dtype=np.float32),
        inner=np.zeros((inputs, 4), dtype=np.float32),
        inner_bias=np.zeros(4, dtype=np.float32),
        outer=np.zeros((4, len(certain)), dtype=np.float32),
        outer_bias=certain,
    )
    line = Line("skolko stoit", "ru", [], vector)
    alone = dict(IntentReader(Mixture(model, None), latin).read(line).ranking)
    both = IntentReader(Mixture(model, network), latin).read(line)
    assert dict(both.ranking)["greet"] == pytest.approx(0.7 * alone["greet"] + 0.3, abs=1e-3)
    assert both.intent == "ask_price"
