from tests.unit.db.database import conversation, db, directory
from tests.unit.services.desk import desk
from tests.unit.worker.post import post

__all__ = ["conversation", "db", "desk", "directory", "post"]
