"""The understanding part of a trained model, read from its archive without Rasa."""

import tarfile
import tempfile
from pathlib import Path

from bot.nlu.classifier import ModelError
from bot.nlu.intents import FILES, IntentReader

_LARGEST = 512 * 1024 * 1024


def newest_model(folder: Path) -> Path:
    """The newest archive in a folder.

    Raises:
        ModelError: there is none.
    """
    archives = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not archives:
        raise ModelError(f"There is no trained model in {folder.name}/: run `make train` first.")
    return archives[-1]


def read_intents(archive: Path) -> IntentReader:
    """The intent models of a model archive.

    Raises:
        ModelError: the file is no model of this project, or of another version.
    """
    try:
        with tarfile.open(archive, mode="r:gz") as packed, tempfile.TemporaryDirectory() as folder:
            for member in packed:
                name = Path(member.name).name
                source = packed.extractfile(member) if name in FILES and member.isfile() else None
                if source is None or member.size > _LARGEST:
                    continue
                (Path(folder) / name).write_bytes(source.read())
            return IntentReader.load(Path(folder))
    except (OSError, tarfile.TarError, EOFError) as error:
        raise ModelError(f"{archive.name} is not a readable model archive: {error}") from error
