### 预约、查询预约、取消预约。

booking-resumed = 我们接着刚才的预约。
booking-ask-procedure = 您想预约什么项目？
booking-ask-clinic =
    { $count ->
        [1] 这家诊所有“{ $procedure }”，可以在这里预约。就选这家吗？
       *[other] 您想在哪家诊所做“{ $procedure }”？
    }
booking-ask-time = 您想哪天去 { $clinic }？告诉我日期就行，也可以加上几点（首尔时间）。
booking-times-offered = { $clinic } 有这些空余时间（首尔时间），您选哪一个？
booking-no-times = { $clinic } 那段时间没有空位。换哪天您方便？
booking-ask-residency =
    韩国法律要求我们问一句：患者在韩国办了居留登记，或者参加了韩国的健康保险吗？
    您的回答不会转给出入境管理部门。
booking-ask-details =
    就快好了。请在一条消息里写上：
    – 患者姓名，与护照一致
    – 电话号码或邮箱
    诊所还需要您同意两件事，接下来我会问您。
booking-ask-name = 患者护照上的姓名是什么？
booking-ask-contact = 怎么联系您方便？请写带国家区号的电话号码，或者邮箱。
booking-ask-consent =
    预约前，需要您同意两件事：
    1. 我们为这次预约保存与患者健康有关的信息；
    2. 我们把这些信息，连同姓名和联系方式，转交给 { $clinic }。
    您可以随时撤回。这两项您都同意吗？
booking-summary = 请核对一下。现在提交吗？
booking-terms = 诊所条款：{ $terms }
booking-confirmed =
    您的预约已确认，预约编号是 { $code }。
    请保存好编号，凭它可以在这里查看或取消预约。
booking-requested =
    您的申请已提交给诊所，目前还没有确认；诊所应在 { $deadline } 前答复。
    您的预约编号是 { $code }。
booking-resident =
    谢谢您告诉我。按法律规定，这项服务只面向国外访客，所以在韩国办了居留登记或参加健康保险的患者，我不能代为预约。
    您可以直接向 { $clinic } 预约：{ $phone }。居留方面的问题可以拨打 1345，有多种语言接听。
booking-no-consent = 明白。没有这两项同意，我不能转交预约。您也可以直接给诊所打电话：{ $clinic }，{ $phone }。
booking-not-sent = 好的，什么都没有提交。您填的内容会保留 { $days } 天。您想改哪一项？
booking-paused = 好的，先停在这里。您填的内容会保留 { $days } 天。
booking-problem-closed = 那个时间 { $clinic } 不开诊。
booking-problem-past = 那个时间已经过了。
booking-problem-full = 那个时间已经被约了。
booking-problem-not-offered = 据我们的目录所知，{ $clinic } 没有“{ $procedure }”这个项目。
booking-problem-not-bookable = 我不能帮您预约 { $clinic }：它接诊国际患者的登记，我没能核实。
booking-consultation-first = “{ $procedure }”要从面诊开始，所以我帮您约的是面诊；之后怎么做，由医生和您一起决定。
booking-records-first = “{ $procedure }”需要医院先看病历，所以不能直接约时间。会有工作人员协助您。
booking-conflict = 抱歉，那个时间刚刚被别人约走了。
booking-limit = 这个联系方式已有 { $count } 个未结束的预约。请先取消一个，或者找人工服务。
booking-name-unclear = 我没能认出姓名，请按护照上的写法再写一次。
booking-contact-unclear = 我没能认出电话号码或邮箱。
booking-nothing-open = 目前没有可以继续的预约。
availability = { $clinic } 的空余时间（首尔时间）：
availability-which = 您想查哪家诊所、哪一天？
lookup-ask-code = 您的预约编号是什么？以 GC 开头。
lookup-ask-proof = 为确认这是您的预约：登记的电话号码、邮箱或姓氏是什么？
booking-shown = 这是您的预约：
booking-not-found = 没有找到与这个编号和信息相符的预约，请都核对一下。
lookup-locked = 输错的次数太多了。请过一会儿再试，或者找人工服务。
booking-cancelled = 预约 { $code } 已取消，也已告知 { $clinic }。
booking-already-cancelled = 预约 { $code } 之前已经取消了。
state-requested = 已提交，等待诊所确认
state-confirmed = 已确认
state-cancelled = 已取消
state-declined = 诊所未接受
state-arrived = 已到诊
state-completed = 已完成
state-no-show = 未到诊
state-held = 已为您保留
booking-ask-another = 这些时间还有空（首尔时间），您选哪一个？
state-will-be-confirmed = 提交后立即确认
state-will-be-requested = 只是申请，由诊所确认
lookup-stopped = 好的，预约没有改动。
booking-cannot-cancel = 这个预约已经不能取消了：时间已过，或者诊所已结束这个预约。可以找工作人员帮您。
