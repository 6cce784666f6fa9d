"""The report's pictures: SVG files that are the same byte for byte from run to run."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib  # type: ignore[import-untyped]

matplotlib.use("Agg")

import numpy as np
from matplotlib import pyplot
from matplotlib.colors import LinearSegmentedColormap, PowerNorm  # type: ignore[import-untyped]

from benchmarks.evaluation.answers import Answers
from benchmarks.evaluation.curves import Curves
from benchmarks.evaluation.scores import DOUBTED, SURE, bins, confusion_matrix

NAMES = {
    **{"ar": "Arabic", "en": "English", "es": "Spanish", "ja": "Japanese", "ko": "Korean", "mn": "Mongolian"},
    **{"ru": "Russian", "th": "Thai", "vi": "Vietnamese", "zh": "Chinese"},
}
_INK, _QUIET, _FAINT = "#22313f", "#5f6f7d", "#d5dbe1"
_BLUE, _ORANGE = "#0072b2", "#d55e00"  # Okabe and Ito: told apart with any colour vision
_WHITE_TO_BLUE = LinearSegmentedColormap.from_list("share", ["#ffffff", "#b9d9ec", "#4f9ac7", "#0b4f7d", "#05263f"])
_STYLE: dict[str, Any] = {
    **{"svg.hashsalt": "gangnam-concierge", "svg.fonttype": "path", "font.family": "DejaVu Sans", "font.size": 10},
    **{"axes.edgecolor": _QUIET, "axes.labelcolor": _INK, "axes.titlecolor": _INK, "text.color": _INK},
    **{"xtick.color": _QUIET, "ytick.color": _QUIET, "xtick.labelcolor": _INK, "ytick.labelcolor": _INK},
    **{"axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True, "grid.color": _FAINT},
    **{"axes.titlesize": 12, "axes.titlelocation": "left", "axes.titlepad": 12, "figure.dpi": 100, "savefig.dpi": 100},
    **{"figure.facecolor": "white", "savefig.facecolor": "white"},
}


def accuracy_bars(path: Path, accuracies: dict[str, float], held: dict[str, float]) -> None:
    """One bar a language, the best on top; a diamond where held-out lines were asked."""
    names = sorted(accuracies, key=lambda name: (accuracies[name], name))
    with pyplot.rc_context(_STYLE):
        figure, axes = pyplot.subplots(figsize=(8, 0.42 * len(names) + 1.9))
        places = np.arange(len(names))
        axes.barh(places, [accuracies[name] for name in names], color=_BLUE, height=0.62, label="cross-validated lines")
        known = [(place, held[name]) for place, name in enumerate(names) if name in held]
        if known:
            axes.plot(
                [share for _, share in known],
                [place for place, _ in known],
                linestyle="none",
                marker="D",
                markersize=7,
                color=_ORANGE,
                markeredgecolor="white",
                label="held-out lines",
            )
        for place, name in enumerate(names):
            axes.text(0.012, place, f"{accuracies[name]:.3f}", va="center", color="white", fontsize=9)
        axes.set_yticks(places, [NAMES.get(name, name) for name in names])
        axes.set(xlim=(0, 1), xlabel="accuracy (share of lines whose likeliest intent is right)")
        axes.set_title("Intents by language")
        axes.tick_params(axis="y", length=0)
        axes.grid(axis="x")
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.62 / figure.get_figheight()), ncol=2, frameon=False)
        _save(figure, path)


def reliability(path: Path, answers: Answers) -> None:
    """Accuracy against confidence in ten bins, and the lines in each."""
    found = bins(answers.sure, answers.right)
    with pyplot.rc_context(_STYLE):
        figure, (upper, lower) = pyplot.subplots(
            2, 1, figsize=(7, 7.4), sharex=True, gridspec_kw={"height_ratios": [3, 1.1], "hspace": 0.12}
        )
        upper.plot([0, 1], [0, 1], color=_QUIET, linewidth=1, linestyle=(0, (4, 3)), label="as sure as right")
        upper.plot(
            [bin.sure for bin in found],
            [bin.right for bin in found],
            color=_BLUE,
            marker="o",
            markersize=6,
            linewidth=1.6,
            label="the bot",
        )
        upper.set(ylim=(0, 1.02), ylabel="accuracy in the bin")
        upper.set_title("Confidence and accuracy")
        upper.legend(loc="lower right", frameon=False)
        lower.bar([(bin.number + 0.5) / 10 for bin in found], [bin.lines for bin in found], width=0.088, color=_BLUE)
        most = max(bin.lines for bin in found)
        for bin in found:
            lower.text((bin.number + 0.5) / 10, bin.lines + 0.03 * most, f"{bin.lines:,}", ha="center", fontsize=8)
        lower.set(ylabel="lines", xlabel="confidence (probability of the likeliest intent)", ylim=(0, 1.18 * most))
        for axes in (upper, lower):
            axes.set_xlim(0, 1)
            axes.grid(axis="y")
            for mark in (DOUBTED, SURE):
                axes.axvline(mark, color=_ORANGE, linewidth=1, linestyle=":")
        lower.text(DOUBTED - 0.01, 1.15 * most, "asks again", ha="right", va="top", color=_ORANGE, fontsize=8)
        lower.text(
            (DOUBTED + SURE) / 2, 1.15 * most, "asks which of two", ha="center", va="top", color=_ORANGE, fontsize=8
        )
        lower.text(SURE + 0.01, 1.15 * most, "answers", ha="left", va="top", color=_ORANGE, fontsize=8)
        lower.yaxis.set_major_formatter(_thousands)
        lower.set_xticks([tenth / 10 for tenth in range(11)])
        _save(figure, path)


def confusion(path: Path, answers: Answers, themes: dict[str, str]) -> None:
    """Intents against guesses, those of one file of sentences side by side."""
    names = sorted(set(answers.intents), key=lambda name: (themes.get(name, ""), name))
    matrix = confusion_matrix(answers, names)
    with pyplot.rc_context({**_STYLE, "axes.spines.top": True, "axes.spines.right": True}):
        figure, axes = pyplot.subplots(figsize=(14, 14))
        drawn = axes.imshow(matrix, cmap=_WHITE_TO_BLUE, norm=PowerNorm(0.4, 0, 1), interpolation="nearest")
        borders = [
            place for place in range(1, len(names)) if themes.get(names[place - 1], "") != themes.get(names[place], "")
        ]
        for border in borders:
            axes.axhline(border - 0.5, color=_QUIET, linewidth=0.7)
            axes.axvline(border - 0.5, color=_QUIET, linewidth=0.7)
        for first, last in zip([0, *borders], [*borders, len(names)], strict=True):
            axes.text(
                len(names), (first + last - 1) / 2, themes.get(names[first], ""), va="center", color=_QUIET, fontsize=10
            )
        for row, column in zip(*np.where((matrix >= 0.05) & ~np.eye(len(names), dtype=bool)), strict=True):
            shade = "white" if matrix[row, column] > 0.3 else _INK
            axes.text(
                column, row, f"{100 * matrix[row, column]:.0f}", ha="center", va="center", fontsize=6, color=shade
            )
        axes.set_xticks(range(len(names)), names, rotation=90, fontsize=8)
        axes.set_yticks(range(len(names)), names, fontsize=8)
        axes.tick_params(length=0)
        axes.set(xlabel="taken for", ylabel="meant")
        axes.set_title("Where each intent's lines go (figures: mistakes of 5 % and more, in % of the row)", fontsize=14)
        scale = figure.colorbar(drawn, ax=axes, fraction=0.02, pad=0.1, ticks=[0, 0.01, 0.05, 0.1, 0.25, 0.5, 1])
        scale.ax.set_yticklabels(["0", "1", "5", "10", "25", "50", "100"])
        scale.set_label("share of the meant intent's lines, %")
        scale.outline.set_visible(False)
        _save(figure, path)


def curves(path: Path, found: Curves) -> None:
    """A small picture for each language, the others in grey behind it."""
    names = sorted(found)
    columns = min(5, len(names))
    lines = -(-len(names) // columns)
    with pyplot.rc_context(_STYLE):
        figure, grid = pyplot.subplots(
            lines, columns, figsize=(2.4 * columns + 0.6, 2.5 * lines + 0.8), sharex=True, sharey=True, squeeze=False
        )
        for axes in grid.flat[len(names) :]:
            axes.set_visible(False)
        for axes, name in zip(grid.flat, names, strict=False):
            for other in names:
                axes.plot(*_points(found[other]), color=_FAINT, linewidth=1)
            sizes, shares = _points(found[name])
            axes.plot(sizes, shares, color=_BLUE, marker="o", markersize=4, linewidth=1.8)
            for place, where in ((0, "left"), (-1, "right")):
                axes.annotate(
                    f"{shares[place]:.2f}",
                    (sizes[place], shares[place]),
                    xytext=(0, -13),
                    textcoords="offset points",
                    ha=where,
                    fontsize=8,
                )
            axes.set_title(NAMES.get(name, name), fontsize=10, pad=4)
            axes.grid(axis="y")
            axes.xaxis.set_major_formatter(_thousands)
        least = min(share for points in found.values() for _, share in points)
        grid[0, 0].set_ylim(max(0.0, np.floor(10 * least - 0.8) / 10), 1)
        figure.supxlabel("lines of the language itself that were learnt", fontsize=10, color=_INK)
        figure.supylabel("accuracy", fontsize=10, color=_INK)
        figure.tight_layout()
        _save(figure, path)


def _points(points: Sequence[tuple[int, float]]) -> tuple[list[int], list[float]]:
    return [lines for lines, _ in points], [share for _, share in points]


def _thousands(value: float, _: int) -> str:
    return f"{value:,.0f}"


def _save(figure: Any, path: Path) -> None:
    undated = {"Date": None} if path.suffix == ".svg" else None
    figure.savefig(path, format=path.suffix[1:], bbox_inches="tight", metadata=undated)
    pyplot.close(figure)
