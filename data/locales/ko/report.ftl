### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = 선택 사항: 한국 법에 따라 저희는 해외에서 오시는 환자분에 대해 해마다 보고해야 해요. 적어 주신 내용은 암호화해 보관하고 이 보고에 써요.
field-nationality = 국적
field-sex = 성별
field-birth-year = 출생 연도
field-entry = 한국 입국일
field-exit = 한국 출국일
sex-female = 여성
sex-male = 남성
sex-other = 기타
sex-unsaid = 밝히지 않음
form-report-send = 보고용으로 보내기

## The same, question by question

report-ask-nationality = 한국 법에 따라 저희는 해외에서 오시는 환자분에 대해 해마다 보고해야 해요. 답하지 않으셔도 돼요. 환자분은 어느 나라 여권을 가지고 계세요?
report-ask-sex = 환자분 여권에 적힌 성별은 무엇인가요?
report-ask-birth-year = 환자분은 몇 년에 태어나셨어요?
report-ask-entry = 환자분이 한국에 도착하시는 날은 언제인가요?
report-ask-exit = 환자분이 한국을 떠나시는 날은 언제인가요?
report-unclear = 일부를 알아보지 못해서 하나씩 짧게 여쭤볼게요.
report-exit-before-entry = 출국일이 입국일보다 빨라요. 날짜를 다시 확인해 주세요.
report-thanks = 감사합니다. 보고에 필요한 것은 여기까지예요. 예약은 그대로예요.
report-stopped = 네, 여기까지 할게요. 예약은 그대로예요.
report-closed = 이 내용에 해당하는 예약이 이제 없어요.

## Buttons (24 characters at most)

reply-report-details = 보고용 정보 적기
reply-unsaid = 밝히지 않음
reply-report-stop = 나머지 건너뛰기
# { $country }: its name in the reader’s language.
reply-country = { $country }
