"""The project's own renderer, read once a process: its catalogues take two seconds."""

from functools import cache

from bot.settings import ROOT
from bot.text.render import Renderer


@cache
def project_renderer() -> Renderer:
    """Catalogues and names of the repository."""
    return Renderer.load(ROOT / "data")
