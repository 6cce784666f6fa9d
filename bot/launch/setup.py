"""``python -m bot setup``: what has to exist before the first start. Running it again changes nothing."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from bot.settings import Settings

LOADED = "demonstration.sha256"


def prepare(settings: Settings, say: Callable[[str], None]) -> int:
    """Make the secrets, migrate the database, load the demonstration directory. Returns the exit code.

    The demonstration is loaded again only when its files changed: what an operator changed in it stays.
    """
    from actions.db.engine import Database
    from actions.db.load import holds_real_clinics, load_demo
    from actions.db.migrate import upgrade
    from actions.db.types import configure

    settings.var_dir.mkdir(parents=True, exist_ok=True)
    configure(settings.fernet_keys)
    assert settings.signing_key
    say("migrating the database")
    upgrade(settings.database)
    if settings.demonstration:
        folders = (settings.data_dir / "directory", settings.data_dir / "names")
        digest, known = _digest(settings.database, *folders), settings.var_dir / LOADED
        if known.exists() and known.read_text(encoding="utf-8") == digest:
            return 0
        database = Database(settings.database)
        if holds_real_clinics(database):
            database.close()
            say("the directory holds real clinics: the demonstration is not put beside them")
            return 0
        counts = load_demo(database, *folders)
        database.close()
        known.write_text(digest, encoding="utf-8")
        say(f"demonstration directory (fictional): {', '.join(f'{count} {what}' for what, count in counts.items())}")
    return 0


def _digest(database: str, *folders: Path) -> str:
    files = [path for folder in folders for path in sorted(folder.rglob("*.yml"))]
    read = hashlib.sha256(database.encode())
    for path in files:
        read.update(path.name.encode() + path.read_bytes())
    return read.hexdigest()
