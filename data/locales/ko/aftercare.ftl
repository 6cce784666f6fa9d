### 시술·수술 뒤: 누구에게 연락할지. 흔하다거나 해롭지 않다고 말하지 않습니다. 판단은 의사만 합니다.

aftercare-contacts =
    이건 제가 판단할 수 없고, 의사만 판단할 수 있어요. 증상이 갑자기 생겼거나 심하면 기다리지 마세요. 그렇지 않으면 병원에서 들은 대로 하시고, 걱정되는 점은 무엇이든 병원에 전화해 물어보세요.
    어디에 연락할지 급한 순서대로 알려 드릴게요.
aftercare-levels =
    이건 제가 판단할 수 없고, 의사만 판단할 수 있어요. 카드에 있는 증상이 있으면 바로 카드에 적힌 대로 하세요. 다른 걱정이 있으면 병원에 전화하세요.
aftercare-lost =
    병원과 연락이 안 되면 메디컬코리아 지원센터가 도와드릴 수 있어요. 예약과 관련된 것(계약서, 영수증, 날짜, 의사 이름)을 준비해 두세요.
    급하면 병원의 연락을 기다리지 마세요.
aftercare-home =
    한국 밖에 계시면 가까운 곳의 의사에게 직접 진찰을 받으셔야 해요. 한국 병원에는 병원이 알려 준 연락 방법으로 글을 남기고, 현지 의사의 소견도 보내세요.
    증상이 갑자기 생겼거나 심하면 현지 응급 번호로 전화하세요.
aftercare-night =
    밤이나 주말에 가벼운 문제가 있으면 병원의 진료 시간 외 번호로 전화하세요. 얼마나 급한지 모르시겠으면 119에서도 응급 의료 상담을 받을 수 있고, 1330에서 통역을 도와드려요.
    기다릴 수 없으면 응급실로 가세요. 진료 시간을 확인할 수 없는 병원은 알려 드리지 않아요.

## 카드: 급한 순서대로 세 줄, 줄마다 연락할 곳의 목록

card-care = 연락할 곳
label-care-now = 갑작스럽거나 심할 때: 지금
label-care-tonight = 기다릴 수 없을 때: 오늘 밤
label-care-clinic = 그 밖의 경우: 병원이 열 때
care-who-ambulance = 한국에서는 119, 다른 나라에서는 현지 응급 번호
care-who-local-number = 현지 응급 번호
care-who-after-hours = 병원의 진료 시간 외 번호
care-who-after-hours-number = 병원의 진료 시간 외 번호 { $number }
care-who-emergency-room = 응급실
care-who-local-doctor = 가까운 곳의 의사
care-who-clinic = 치료받은 병원
care-who-clinic-number = 치료받은 병원 { $number }
care-who-clinic-channel = 치료받은 병원(병원이 알려 준 연락 방법으로)
care-who-support-center = 메디컬코리아 지원센터 1577-7129
care-certificate = 한국을 떠나기 전에 영문 증명서를 받고, 나중에 문의할 병원의 연락 방법도 물어보세요.
care-cannot-judge = 여기에 적은 메시지가 진찰을 대신하지는 못해요.
care-papers = 계약서, 영수증, 사진, 메시지를 보관하세요.
care-written = 날짜가 남도록 병원에 글로도 알리세요.
care-report = 현지 의사의 소견서를 보관하세요. 한국 병원에 필요해요.

## 카드의 증상: 의료인이 확인한 뒤에만 보입니다. 목록에 이어 쓰는 말입니다.

care-signs-now = 다음 증상이 있으면 바로 전화하세요: { $signs }
care-signs-tonight = 다음 증상이 있으면 아침까지 기다리지 마세요: { $signs }
care-signs-clinic = 다음 증상이 있으면 병원이 열 때 전화하세요: { $signs }
care-sign-airway = 숨쉬기 힘들거나 목이 막히는 증상
care-sign-chest = 가슴이 아프거나 눌리는 증상
care-sign-sight = 시력이 달라지는 증상
care-sign-skin = 피부가 하얘지거나 파래지거나 얼룩덜룩해지는 증상
care-sign-bleeding = 멎지 않는 출혈
care-sign-collapse = 실신이나 경련
care-sign-allergy = 얼굴이나 혀가 붓거나 온몸에 두드러기가 나는 증상
care-sign-clot = 다리가 붓고 아프거나 기침할 때 피가 나오는 증상
care-sign-infection = 열이 나면서 상처가 점점 붉어지는 증상

## 버튼 (22자까지)

reply-care-lost = 병원과 연락이 안 돼요
reply-care-home = 한국을 떠났어요
reply-care-night = 밤·주말에 연락할 곳
reply-complaint = 불만 접수하기
