from tests.unit.db.database import conversation, db, directory, template
from tests.unit.services.desk import desk

__all__ = ["conversation", "db", "desk", "directory", "template"]
