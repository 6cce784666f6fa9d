### 诊所：查找、地址和时间、语言。

clinics-found =
    { $count ->
        [1] 找到一家符合的诊所：
       *[other] 找到 { $count } 家诊所，最符合您要求的排在前面：
    }
clinics-none = 没有找到符合全部要求的诊所。要放宽一项吗：区域、语言，还是项目？
clinic-answer = 这是我查到的 { $clinic } 的信息：
clinic-which = 您说的是哪家诊所？
clinic-languages = { $clinic } 有会说{ $languages }的工作人员。
clinic-hours-unverified = 门诊时间未经核实，去之前请先打电话确认。
reason-language = 会说{ $language }
reason-district = 在{ $district }
reason-procedure = 有{ $procedure }
reason-specialty = { $specialty }
reason-instant = 提交后立即确认
reason-interpretation = 免费翻译合作诊所
reason-pickup = 接机合作诊所
registration-verified = 已登记接诊国际患者，编号 { $number }，有效期至 { $until }
registration-unknown = 我们目前不清楚，可以拨打 1577-7129 询问
registration-lapsed = 登记已过期
