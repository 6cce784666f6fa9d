### 病例申请：先看病历，之后由工作人员跟进。

case-ask-consent =
    在您谈到健康情况之前，需要您同意两件事：
    – 我们为这次申请保存您告诉我们的内容；
    – 我们把这些内容，连同您的姓名和联系方式，转交给查看这份申请的医院。
    您可以随时撤回。这两项您都同意吗？
case-back-consent = 回到您的申请：您同意我们保存您告诉我们的内容，并转交给医院吗？
case-ask-words = 请用您自己的话说说情况：知道的诊断、从什么时候开始，以及您希望得到什么帮助。
case-back-words = 回到您的申请：请用您自己的话说说，是什么情况？
case-ask-records = 您手上有哪些病历资料？比如诊断书或出院小结、检查结果、CT 等影像、用药清单。现在不需要发送。
case-back-records = 回到您的申请：您手上有哪些病历资料？
case-ask-details =
    就快好了。请用一条消息发给我：
    – 患者姓名，与护照一致
    – 带国家区号的电话号码，或邮箱
case-no-consent = 明白，我什么都不会保存。您也可以打电话寻求帮助：
case-opened =
    谢谢您。您的申请已转给工作人员，编号是 { $code }。
    工作人员会在下面的时间之前联系您，告诉您医生需要哪些资料。
case-stopped = 好的，先停在这里。您为这次申请说的内容，我都没有留下。
card-case = 您的申请
label-next-contact = 我们最晚联系您的时间
label-records-missing = 还缺的资料
form-records = 手上的病历资料
field-record-letter = 诊断书或出院小结
field-record-results = 检查结果
field-record-images = CT 等影像
field-record-medicines = 用药清单
