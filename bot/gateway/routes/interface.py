"""What a front needs before the first word: languages, its own words, the plain page."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse

from bot.gateway.rendering import language_info
from bot.gateway.state import gateway_of, request_locale
from bot.languages import FALLBACK_LOCALE, LOCALES, locale_of

PAGE = Path(__file__).resolve().parents[2] / "web" / "page"
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
WORDS_PREFIX = "chat-"


async def languages(request: Request) -> JSONResponse:
    """The languages the concierge writes."""
    offered = [
        {**item.dict(), "dir": LOCALES[item.locale].direction} for item in language_info(FALLBACK_LOCALE).offered
    ]
    return JSONResponse({"languages": offered})


async def interface(request: Request) -> JSONResponse:
    """A front's own words in one locale; placeholders stand as ``{ $name }``."""
    gateway = gateway_of(request)
    served = locale_of(request.query_params.get("locale"))
    locale = served.code if served is not None else request_locale(request)
    catalogue = gateway.texts.renderer.catalogue
    words = {}
    for key in sorted(catalogue.keys(FALLBACK_LOCALE)):
        if key.startswith(WORDS_PREFIX):
            home = locale if key in catalogue.keys(locale) else FALLBACK_LOCALE
            words[key] = catalogue.format(
                key, locale, **{name: f"{{ ${name} }}" for name in catalogue.variables(home, key)}
            )
    return JSONResponse(
        {
            "locale": locale,
            "dir": LOCALES[locale].direction,
            "words": words,
            "languages": [item.dict() for item in language_info(locale).offered],
            "banner": gateway.banner(locale),
        }
    )


async def page(request: Request) -> FileResponse:
    """The plain chat page."""
    return FileResponse(PAGE / "index.html", headers={"Content-Security-Policy": PAGE_POLICY})
