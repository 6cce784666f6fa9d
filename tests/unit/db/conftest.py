from tests.unit.db.database import conversation, db, directory

__all__ = ["conversation", "db", "directory"]
