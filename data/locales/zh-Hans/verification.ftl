### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = 邮箱
booking-ask-email = 请问可以用哪个邮箱联系您？我会发一个验证码过去，确认能联系上您。
booking-back-email = 回到您的预约：可以用哪个邮箱？
booking-ask-details-email =
    就快好了。请填在表格里，或者用一条消息发给我：
    – 患者姓名，与护照一致
    – 邮箱，我会发一个验证码过去
booking-ask-details-child-email =
    就快好了。请填在表格里，或者用一条消息发给我：
    – 孩子的姓名，与护照一致
    – 您的姓名（家长或监护人）
    – 邮箱，我会发一个验证码过去
booking-phone-and-email = 谢谢，电话已记下。在网站上预约还需要一个邮箱，这样预约有消息时才能通知到您。可以用哪个邮箱？
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    六位数字的验证码已发到 { $address }，请在这里输入。输入之前，什么都不会发给诊所。
    { $kept }
email-code-back = 回到您的预约：请输入邮件里的六位验证码。
email-code-again =
    新的验证码正发往 { $address }，之前的那个不再有效。
    { $kept }
email-code-wrong =
    { $count ->
       *[other] 和邮件里的验证码不一样。您还可以再试 { $count } 次。
    }
email-code-none-left = 这次也不对，这个验证码不再有效。要我再发一个新的吗？
email-code-expired = 这个验证码已过期。要我再发一个新的吗？
email-code-shape = 验证码是六位数字。请再看一下邮件，在这里输入。
# { $until }: day and hour
email-code-limit = 验证码已发过好几次，下一个要到 { $until }（首尔时间）之后才能发。您可以换一个邮箱，或者找人工服务。
email-hold-until = 这个时间为您保留到 { $until }（首尔时间）。
email-hold-lapsed = 这个时间已不再为您保留。如果您输入验证码时还空着，就留给您。

## Buttons (24 characters at most)

reply-code-again = 再发一次
reply-other-address = 换一个邮箱

## The letter: its subject names nothing personal

mail-code-subject = 您在 Gangnam Concierge 的验证码
mail-code-text =
    您的验证码：{ $code }

    请在对话里输入，{ $until }（首尔时间）前有效。
    如果不是您本人操作，不用理会这封邮件，不会有任何影响。
