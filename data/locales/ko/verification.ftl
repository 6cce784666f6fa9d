### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = 이메일
booking-ask-email = 연락이 닿는지 확인하려고 이메일로 짧은 인증번호를 보내 드려요. 어느 이메일로 연락드리면 될까요?
booking-back-email = 예약을 이어서 도와드릴게요. 어느 이메일로 연락드리면 될까요?
booking-ask-details-email =
    거의 다 됐어요. 양식을 작성하시거나 메시지 한 통에 적어 주세요.
    – 여권에 적힌 환자 이름
    – 이메일(짧은 인증번호를 보내 드려요)
booking-ask-details-child-email =
    거의 다 됐어요. 양식을 작성하시거나 메시지 한 통에 적어 주세요.
    – 여권에 적힌 아이 이름
    – 본인 이름(부모 또는 보호자)
    – 이메일(짧은 인증번호를 보내 드려요)
booking-phone-and-email = 감사합니다. 번호를 적어 두었어요. 웹사이트에서 예약하실 때는 예약 소식을 받으실 이메일도 필요해요. 어느 이메일로 보내 드릴까요?
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    { $address } 주소로 여섯 자리 인증번호를 보냈어요. 여기에 입력해 주세요. 그전에는 병원에 아무것도 보내지 않아요.
    { $kept }
email-code-back = 예약을 이어서 도와드릴게요. 메일에 있는 여섯 자리 인증번호를 입력해 주세요.
email-code-again =
    { $address } 주소로 새 인증번호를 보냈어요. 이전 번호는 쓸 수 없어요.
    { $kept }
email-code-wrong =
    { $count ->
       *[other] 메일에 있는 인증번호와 달라요. { $count }번 더 입력할 수 있어요.
    }
email-code-none-left = 이번에도 맞지 않아서 보내 드린 인증번호는 더 쓸 수 없어요. 새 번호를 보내 드릴까요?
email-code-expired = 인증번호의 유효 시간이 지났어요. 새 번호를 보내 드릴까요?
email-code-shape = 인증번호는 여섯 자리 숫자예요. 메일을 다시 보고 여기에 입력해 주세요.
# { $until }: day and hour
email-code-limit = 인증번호를 여러 번 보냈어요. 다음 번호는 { $until }(서울 시간) 이후에 보낼 수 있어요. 그전에는 다른 주소를 쓰거나 상담원과 이야기하실 수 있어요.
email-hold-until = 고르신 시간은 { $until }(서울 시간)까지 잡아 두었어요.
email-hold-lapsed = 고르신 시간은 이제 잡아 두지 않아요. 인증번호가 확인될 때 아직 비어 있으면 그 시간으로 예약을 보낼게요.

## Buttons (24 characters at most)

reply-code-again = 다시 보내기
reply-other-address = 다른 주소

## The letter: its subject names nothing personal

mail-code-subject = 강남 컨시어지 인증번호
mail-code-text =
    인증번호: { $code }

    채팅에 입력해 주세요. { $until }(서울 시간)까지 쓸 수 있어요.
    요청하신 적이 없다면 아무것도 하지 않으셔도 돼요.
