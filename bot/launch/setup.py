"""``python -m bot setup``: what has to exist before the first start. Running it again changes nothing."""

from collections.abc import Callable

from bot.settings import Settings


def prepare(settings: Settings, say: Callable[[str], None]) -> int:
    """Make the secrets, migrate the database, load the demonstration directory. Returns the exit code."""
    from actions.db.engine import Database
    from actions.db.load import load_demo
    from actions.db.migrate import upgrade
    from actions.db.types import configure

    settings.var_dir.mkdir(parents=True, exist_ok=True)
    configure(settings.fernet_keys)
    assert settings.signing_key
    say("migrating the database")
    upgrade(settings.database)
    if settings.demonstration:
        counts = load_demo(Database(settings.database), settings.data_dir / "directory", settings.data_dir / "names")
        say(f"demonstration directory (fictional): {counts}")
    return 0
