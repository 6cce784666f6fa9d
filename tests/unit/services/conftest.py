from tests.unit.db.database import conversation, db, directory, template

__all__ = ["conversation", "db", "directory", "template"]
