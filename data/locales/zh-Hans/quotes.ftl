### 报价：向诊所询问某项治疗要多少钱，诊所的书面答复以卡片形式回到这段对话。
### 报价是诊所自己的数字。我们从不比较两家诊所的价格。

quote-ask-procedure = 您想要哪个项目的报价？
# 下面的按钮是最多三家诊所的名字，还有一个“全部都问”。
# $procedure：项目名称。$count：可以询问几家诊所（一到三家）。
quote-ask-clinic =
    { $count ->
        [1] “{ $procedure }”可以问目录里的一家诊所。要问吗？
       *[other] “{ $procedure }”想问哪家诊所？可以选一家，也可以 { $count } 家都问。排列与价格无关。
    }
# 附一张小表格：联系方式，和一行可以不填的说明。
quote-ask-contact = 诊所怎么联系您方便？请写带国家区号的电话号码，或者邮箱。
form-quote = 询价信息
# 表格里可以不填的一行，也是摘要里的一行。
field-quote-words = 想告诉诊所的情况
label-quote-words = 想告诉诊所的情况
# 访客说的诊所没法询问；接着会问选哪家诊所。
quote-not-offered = 在我们的目录里，{ $clinic } 没有这个项目。
# 接着是就医申请的问题。
quote-records-first = “{ $procedure }”要由医院先看病历，才能报价。我可以帮您填写一份就医申请。
# 上面是卡片，写明项目、诊所和联系方式。按钮：“同意，提交”“不提交”。
quote-summary =
    这是您的询价申请。提交就表示您同意两件事：
    – 为了拿到报价，我们保存这份申请，包括其中与健康有关的内容；
    – 我们把申请和您的联系方式转交给卡片上的每家诊所。
    您可以随时撤回。现在提交吗？
# $count：询问几家诊所；下面每家一张卡片，写明编号和我们最晚答复的时间。
quote-requested =
    { $count ->
        [1] 谢谢您。申请已转给工作人员，由工作人员去问诊所。
       *[other] 谢谢您。申请已转给工作人员，由工作人员去问这 { $count } 家诊所。
    }
    答复会发到这段对话里。这不是预约，现在也还没有价格。
quote-not-sent = 好的，什么都没有提交，内容也没有留下。
# 下面的卡片各写明一份申请的状态。
quote-shown = 您的询价申请，目前状态如下。
# $count：撤回了几份；诊所都已答复时为零。
quote-withdrawn =
    { $count ->
        [1] 您的申请已撤回，不会再有报价。
       *[other] 已撤回的申请：{ $count } 份。之前收到的报价不受影响。
    }
# 诊所答复后由我们发出，可能是几天以后。下面是报价卡片。
quote-arrived =
    { $clinic } 答复了您对“{ $procedure }”的询价。金额由诊所自己给出。
    付任何钱之前，请先问清：如果您或医生决定不做，已付的钱怎么处理。
# 诊所答复后由我们发出，可能是几天以后。
quote-declined = 根据目前了解的情况，{ $clinic } 没法给“{ $procedure }”报价。我们可以问别的诊所，也可以请工作人员帮您。

card-quote-request = 询价申请
card-quote = 报价
# 卡片上的申请状态。
state-quote-requested = 已收到，正在询问诊所
state-quote-overdue = 已过时限，还没有答复
state-quote-quoted = 诊所已答复
state-quote-expired = 已过期
state-quote-declined = 诊所没有给出报价
label-quote-date = 报价日期
label-quote-until = 有效期至
# 价格的各个部分；旁边是金额，或下面三种简短说明之一。
label-quote-consultation = 面诊
label-quote-tests = 检查
label-quote-procedure = 治疗本身
label-quote-admission = 住院
label-quote-medicine = 药品
label-quote-interpretation = 翻译
label-quote-documents = 证明文件
label-quote-total = 以上合计
# 后面是诊所用自己的语言写的话。
label-quote-note = 诊所说明
quote-part-none = 不需要
quote-part-included = 已含在其他项内
quote-part-unknown = 没有写明
quote-no-total = 这里没有合计：诊所没有写明每一项。缺的部分，请让诊所书面补上。
# 在有效的报价卡片下面。$day：有效期最后一天。
quote-note = 这是 { $clinic } 的报价，有效期至 { $day }。最终由医生见过您之后决定，价格也可能随之变化。
# 在失效的报价卡片下面。$day：有效期最后一天。
quote-note-expired = { $clinic } 的这份报价已于 { $day } 到期，请向诊所要新的报价。

reply-quote-all = 全部都问
reply-quote-new = 重新询价
reply-quote-other = 问别的诊所
reply-quote-withdraw = 撤回我的申请

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = Gangnam Concierge 已收到您的申请
quote-subject-answered = Gangnam Concierge 给您的答复
quote-letter-asked = 您的申请已收到。工作人员正在帮您询问，会在 { $deadline }（首尔时间）前答复您。这不是预约。
quote-letter-answered = 您的申请 { $code } 有了答复，请看下方，对话里也能看到。这不是预约。
quote-letter-declined = 您的申请 { $code } 有了答复：根据目前了解的情况，无法给出金额。我们可以在对话里帮您问别处，也可以请工作人员帮您。
quote-expiring = 您的申请 { $code } 收到的答复，有效期至 { $day }。过期后请重新申请。
quote-mail-foot = 这封邮件由自动助手发出，因为申请 { $code } 留了这个邮箱。请不要回复邮件，有事请在对话里写：{ $link }
