### 병원 찾기, 주소와 진료 시간, 가능한 언어.

clinics-found =
    { $count ->
        [1] { $wish }: 맞는 병원을 한 곳 찾았어요.
       *[other] { $wish }: 맞는 병원을 { $count }곳 찾았어요. 말씀하신 조건에 가까운 순서예요.
    }
clinics-more = { $wish }: 맞는 병원을 더 보여 드릴게요.
clinics-none = { $wish }: 모두 맞는 병원은 찾지 못했어요. 조건을 하나 빼고 다시 찾아볼까요?
searched-and = { $first }, { $second }
weekday-date = { $date }({ $weekday })
searched-any = 모든 시술, 모든 지역
searched-in = { $place } 지역
searched-near = { $place } 근처
searched-day = { $day } 진료
searched-part = { $day } { $opens }–{ $closes } 진료
searched-hour = { $day } { $hour } 진료
searched-that-hour = 그 시간
clinic-answer = { $clinic } 정보를 알려 드릴게요.
clinic-which = 어느 병원 말씀이세요?
clinic-languages = { $clinic }에서 직원과 이야기할 수 있는 언어: { $languages }
clinic-hours-unverified = 진료 시간은 아직 확인하지 못했어요. 가시기 전에 전화해 보세요.
reason-language = { $language } 가능
reason-district = 위치: { $district }
reason-metres = { $place }에서 약 { $metres }m
reason-kilometres = { $place }에서 약 { $kilometres }km
reason-open = { $day } 진료: { $hours }
label-free-times = 그날 가능한 시간
free-times-none = 그날은 빈 시간이 없어요
reason-procedure = { $procedure } 가능
reason-specialty = { $specialty }
reason-instant = 바로 확정
reason-interpretation = 무료 통역 협력 병원
reason-pickup = 공항 픽업 협력 병원
registration-verified = 외국인환자 유치 등록 병원, 번호 { $number }, 유효 기간 { $until }까지
registration-unknown = 등록 여부를 확인하지 못했어요. 1577-7129에 물어보실 수 있어요
registration-lapsed = 등록 기간이 지났어요
