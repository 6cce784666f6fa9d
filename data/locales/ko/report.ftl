### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = 선택: 한국 법에 따라 해외에서 오시는 환자분에 대해 해마다 보고해야 해요. 적어 주신 내용은 암호화해 보관하고 그 보고에만 써요.
field-nationality = 국적
field-sex = 성별
field-birth-year = 태어난 해
field-entry = 한국 도착일
field-exit = 한국 출국일
sex-female = 여성
sex-male = 남성
sex-other = 기타
sex-unsaid = 밝히지 않음
form-report-send = 보고용으로 보내기

## The same, question by question

report-ask-nationality = 한국 법에 따라 해외에서 오시는 환자분에 대해 해마다 보고해야 해요. 답은 원하실 때만 하시면 돼요. 환자분 여권은 어느 나라 것인가요?
report-ask-sex = 환자분 여권에 적힌 성별은 무엇인가요?
report-ask-birth-year = 환자분은 몇 년에 태어나셨어요?
report-ask-entry = 환자분이 한국에 도착하는 날은 언제인가요?
report-ask-exit = 환자분이 한국에서 떠나는 날은 언제인가요?
report-unclear = 다 알아보지 못해서 하나씩 여쭤볼게요.
report-exit-before-entry = 출국일이 도착일보다 빨라요. 날짜를 다시 확인해 주세요.
report-thanks = 고맙습니다. 보고에 필요한 것은 여기까지예요. 예약은 그대로예요.
report-stopped = 네, 여기까지 할게요. 예약은 그대로예요.
report-closed = 이 내용에 해당하는 예약이 이제 없어요.

## Buttons (24 characters at most)

reply-report-details = 연례 보고 정보
reply-unsaid = 밝히지 않음
reply-report-stop = 나머지 건너뛰기
# { $country }: its name in the reader’s language.
reply-country = { $country }
