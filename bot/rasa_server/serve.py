"""``python -m bot rasa``: loads the model and serves turns on loopback, or ends with one sentence."""

import logging
import os
import sys
from pathlib import Path

from bot.settings import Settings

NO_MODEL_EXIT = 3
QUIET = {
    "OMP_NUM_THREADS": "1",  # spinning OpenMP threads cost 640 ms a turn on two cores instead of 26
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "RASA_TELEMETRY_ENABLED": "false",
    "SQL_POOL_SIZE": "5",
    "SQL_MAX_OVERFLOW": "5",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "CUDA_VISIBLE_DEVICES": "-1",
}


def find_model(settings: Settings) -> Path | None:
    """The model to serve: the one set, else the newest of the models folder."""
    if settings.model is not None:
        return settings.model if settings.model.is_file() else None
    return max(settings.models_dir.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, default=None)


def main(settings: Settings) -> int:
    """Serve until ended. Returns 3 when there is no model that loads."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    model = find_model(settings)
    if model is None:
        print(f"No model in {settings.models_dir}: run `make train` first.", file=sys.stderr)
        return NO_MODEL_EXIT

    import uvicorn
    from rasa.utils.log_utils import configure_structlog

    from actions.db.types import configure
    from bot.rasa_server.agent import load_agent
    from bot.rasa_server.app import create_app
    from bot.rasa_server.endpoint import PatientEndpoint
    from bot.rasa_server.store import tracker_store

    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    configure_structlog(logging.INFO)  # at debug Rasa writes what visitors say
    logging.getLogger("rasa").setLevel(logging.WARNING)
    configure(settings.fernet_keys)  # the tracker's events are encrypted
    endpoint = PatientEndpoint(settings.actions_address, settings.action_retry_seconds)
    try:
        store = tracker_store(settings.tracker_database)
        agent = load_agent(model, endpoint, store, settings.session_events)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a model, a server without one must not run
        print(f"The model {model.name} does not load ({type(error).__name__}: {error}).", file=sys.stderr)
        return NO_MODEL_EXIT
    uvicorn.run(create_app(agent), host=settings.private_host, port=settings.rasa_port, log_level="warning", ws="none")
    return 0
