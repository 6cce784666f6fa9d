from tests.unit.db.database import conversation, db, directory
from tests.unit.services.desk import desk
from tests.unit.services.reading import demonstration, renderer

__all__ = ["conversation", "db", "demonstration", "desk", "directory", "renderer"]
