### 중한 병과 기록부터 보는 진료: 암, 이식, 심장, 어린이, 시험관 시술, 관절, 척추.

complex-answer =
    { $procedure }: { $description }
    병원이 진료 기록을 먼저 읽은 뒤에 날짜를 알려 드려요. 도움이 될 수 있는지는 그 병원 의사가 판단해요.
complex-price-unknown =
    { $procedure }: 출처를 밝힐 수 있는 비용 정보가 없어서 짐작으로 말씀드리지 않을게요. 비용은 병원이 진료 기록을 읽은 뒤에 알려 드리니 서면으로 받으세요.

## 카드: 카드마다 출처를 밝힙니다.

card-notes = 알아 두실 점
note-approved-korea = 한국에서 허가를 받았고, { $since }년부터 판매되고 있어요.
note-not-approved-usa = 미국 식품의약국(FDA)은 이 주사제를 허가하지 않았어요.
note-outpatient = 입원하지 않고 받아요.
note-only-at = 한국에서는 다음 병원에서만 받을 수 있어요: { $hospitals }
note-storage-embryos = 냉동 배아를 보관하는 기간: { $length }
note-storage-eggs = 냉동 난자는 보관 기간에 제한이 없어요.
note-long-visa = 오래 머무신다면 { $visa } 비자에 대해 물어보세요.

card-unsuited = 이 방법이 맞지 않는 경우
unsuited-unfit-to-travel = 먼 길을 오기 어려운 상태의 환자
unsuited-fast-progress = 빠르게 진행되는 병
unsuited-records-missing = 진료 기록과 영상 자료가 없는 경우
unsuited-no-interruption = 중단하면 안 되는 치료를 받고 있는 경우

card-own-paper = 병원에서 요청하는 서류
card-guide = 떠나기 전에
guide-own-doctor = 먼저 다니시는 병원의 의사에게 진료를 받으세요.
guide-long-flights = 긴 비행은 치료 결과에 영향을 줄 수 있으니, 본인의 경우는 어떤지 물어보세요.
guide-whole-cost = 예상되는 전체 비용을 병원에서, 유치업체를 거친다면 업체에서도 서면으로 받으세요.
guide-aftercare = 돌아간 뒤에 집 가까이에서 받을 관리도 미리 계획하세요.
card-places = 저희 목록에 있는 병원
clinic-in-place = { $clinic }, { $place }
