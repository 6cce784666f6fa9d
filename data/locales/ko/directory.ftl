### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = 공개된 인허가 정보에 { $clinic } 상태가 폐업 또는 휴업으로 나와 있습니다. 담당자가 연락드릴 때까지 { $when }(서울 시간) 예약을 위해 출발하지 마세요. 예약 번호: { $code }. 아직 취소된 것은 없습니다. 지금 다른 병원을 찾아볼 수 있어요.
directory-told-unproven = { $clinic }의 외국인환자 유치 등록이 지금도 유효한지 저희가 더는 확인할 수 없습니다. 담당자가 확인해서 { $when }(서울 시간) 예약에 대해 알려 드립니다. 예약 번호: { $code }. 아직 취소된 것은 없습니다. 지금 다른 병원을 찾아볼 수 있어요.
