### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = 公开的登记资料显示，{ $clinic } 已关闭或暂停营业。请先不要为预约 { $code }（{ $when }，首尔时间）动身，等工作人员发消息给您。目前还没有取消任何预约。我们现在就可以帮您找别的诊所。
directory-told-unproven = 我们目前无法核实 { $clinic } 是否仍登记接诊国际患者。工作人员正在查，会就您的预约 { $code }（{ $when }，首尔时间）发消息给您。目前还没有取消任何预约。我们现在就可以帮您找别的诊所。
