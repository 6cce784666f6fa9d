### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } 예약이 확정되었습니다: { $time }(서울 시간).
    예약 번호는 { $code }입니다. 이 번호로 여기서 예약을 확인하거나 바꾸거나 취소할 수 있습니다.
clinic-says-declined =
    { $clinic }에서 { $time }(서울 시간) 예약 요청을 받지 못한다고 답했습니다. { $why }
    그 시간은 이제 비워 두지 않습니다. 다른 시간이나 다른 병원을 찾아 드릴게요.
clinic-says-cancelled =
    { $clinic }에서 { $time }(서울 시간) 예약을 취소했습니다. { $why }
    죄송해요. 다른 시간이나 다른 병원을 찾아 드릴게요.
clinic-says-proposed =
    { $clinic }에서 다른 시간을 제안했어요: { $new }. { $until }(서울 시간)까지 비워 둡니다.
    이 시간을 고르시면 바로 확정됩니다. { $time } 요청은 아직 확정되지 않았습니다.
clinic-says-proposed-instead =
    { $clinic }에서 다른 시간에 오실 수 있는지 물었어요: { $new }. { $until }(서울 시간)까지 비워 둡니다.
    새 시간을 고르시기 전까지 { $time } 예약은 확정된 그대로입니다.
clinic-says-why-no-time = 그 시간에는 자리가 없습니다.
clinic-says-why-closed = 그 시간에는 진료가 없습니다.
clinic-says-why-not-offered = 지금은 이 시술이나 진료를 하지 않습니다.
clinic-says-why-records-needed = 진료 기록을 먼저 보아야 합니다.
clinic-says-why-not-suitable = 이런 요청은 그 병원에서 받기 어렵습니다. 자세한 것은 의사에게 물어보실 수 있습니다.
clinic-says-why-other = 병원에서 이유는 알려 주지 않았습니다.
reply-take-proposal = 새 시간으로 하기
reply-other-proposal = 다른 시간 고르기

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic }에서 { $time }(서울 시간) 예약 기록을 바로잡았습니다. 잘못 표시했던 상태: “{ $was }”. 지금 상태: “{ $state }”.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = 네, 새 시간은 더 이상 비워 두지 않습니다. { $time }(서울 시간) 요청은 그대로이고 아직 확정되지 않았습니다. 병원의 답을 기다려 주세요.
clinic-says-kept-confirmed = 네, 새 시간은 더 이상 비워 두지 않습니다. 확정된 예약은 { $time }(서울 시간) 그대로입니다.
