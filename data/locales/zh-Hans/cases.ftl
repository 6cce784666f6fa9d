### 就医申请：先看病历，之后由工作人员跟进。

case-ask-consent =
    在您谈到健康情况之前，需要您同意两件事：
    – 我们为这次申请保存您告诉我们的内容；
    – 我们把这些内容，连同您的姓名和联系方式，转交给查看这份申请的医院。
    您可以随时撤回。这两项您都同意吗？
case-back-consent = 回到您的申请：您同意我们保存您告诉我们的内容，并转交给医院吗？
# 访客想在这里发送病历时先说这句；接着是征求同意，或原来没答完的问题。
case-records-way = 请不要在这段对话里发送病历。医院会给您自己的安全渠道；我只记下有哪些资料、哪些已经收到。
case-ask-words = 请用您自己的话说说情况：医生怎么说、从什么时候开始、做过哪些治疗，以及您希望得到什么帮助。
case-back-words = 回到您的申请：请用您自己的话说说，是什么情况？
case-ask-records = 您手上有哪些病历资料？比如诊断证明或出院小结、检查结果、CT 等影像、用药清单。患者能不能坐飞机，知道的话也请告诉我。请不要在这段对话里发送病历。
case-back-records = 回到您的申请：您手上有哪些病历资料？
case-ask-details =
    就快好了。请用一条消息发给我：
    – 患者姓名，与护照一致
    – 带国家区号的电话号码，或邮箱
case-no-consent = 明白，我什么都不会保存。您也可以打电话寻求帮助：
case-opened =
    谢谢您。您的申请已转给工作人员，编号是 { $code }。
    工作人员会在下面的时间之前联系您，告诉您医生需要哪些资料，以及用什么安全渠道发送。
case-stopped = 好的，先停在这里。您为这次申请说的内容，我都没有留下。
card-case = 您的申请
label-next-contact = 我们最晚联系您的时间
label-records-missing = 还缺的资料
form-records = 手上的病历资料
field-record-letter = 诊断证明或出院小结
field-record-results = 检查结果
field-record-images = CT 等影像
field-record-medicines = 用药清单
# 表格里可以不填的选择：是、否、不确定。
field-fit-to-fly = 据您了解，身体能不能坐飞机
label-fit-to-fly = 能否坐飞机
# 表格里可以不填的选择：患者是访客本人，或别人。
field-case-for = 患者是谁
case-for-self = 我本人
case-for-other = 其他人
reply-open-case = 填写就医申请
