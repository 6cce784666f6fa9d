"""Times and durations in ten languages, without Rasa: words and patterns are data, meanings are shared."""

from bot.nlu.times.model import DurationSpan, Span, TimeSpan
from bot.nlu.times.parser import TimeParser

__all__ = ["DurationSpan", "Span", "TimeParser", "TimeSpan"]
