"""The signed links of letters that ask about a visit."""

from dataclasses import dataclass
from datetime import datetime

from itsdangerous import BadData, URLSafeTimedSerializer

PATH = "/visits/{token}"
ANSWER, RATING = "answer", "rating"
SECONDS_A_DAY = 86_400


@dataclass(frozen=True)
class Question:
    """What a link asks: ``answer`` (did it take place?) or ``rating``, of this appointment as long as it is at this
    time.
    """

    appointment: int
    start: datetime
    kind: str


class VisitLinks:
    """Signs and reads them; whoever has a link can answer, and learns nothing but the day."""

    def __init__(self, key: str, address: str, days: int) -> None:
        self._signer = URLSafeTimedSerializer(key, salt="visit question")
        self._address = address
        self._max_age = days * SECONDS_A_DAY

    def link(self, question: Question) -> str:
        """The whole link."""
        token = self._signer.dumps([question.appointment, question.start.isoformat(), question.kind])
        return self._address + PATH.format(token=token)

    def read(self, token: str) -> Question | None:
        """What a link asks; None: it is not ours, or too old."""
        try:
            appointment, start, kind = self._signer.loads(token, max_age=self._max_age)
        except BadData:
            return None
        return Question(int(appointment), datetime.fromisoformat(start), str(kind))
