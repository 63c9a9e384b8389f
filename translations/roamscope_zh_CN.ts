<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Roamscope</name>
        <message>
            <source>what else could be read was taken</source>
            <translation>已读取其余可读的内容</translation>
        </message>
        <message>
            <source>no message was found in it</source>
            <translation>其中未找到任何报文</translation>
        </message>
        <message>
            <source>check that it is a log with OCPP messages or a capture</source>
            <translation>请检查它是否为含 OCPP 报文的日志或捕获</translation>
        </message>
        <message>
            <source>Writes captures and logs of any kind as one canonical capture, or as a pure Open OCPP Trace (OCPP messages only). Damaged lines are kept in a canonical capture.</source>
            <translation>将任何类型的捕获和日志写成一个规范捕获，或纯 Open OCPP Trace（仅含 OCPP 报文）。规范捕获会保留损坏的行。</translation>
        </message>
        <message>
            <source>0 when all was written; 2 for bad use or when nothing could be read or written.</source>
            <translation>全部写出时为 0；用法错误或无法读写时为 2。</translation>
        </message>
        <message>
            <source>Format to write: canonical (when not given) or open-ocpp-trace.</source>
            <translation>要写出的格式：canonical（未指定时）或 open-ocpp-trace。</translation>
        </message>
        <message>
            <source>format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>File to write; to the standard output when not given.</source>
            <translation>要写出的文件；未指定时写到标准输出。</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>“%1”未知</translation>
        </message>
        <message>
            <source>write canonical or open-ocpp-trace</source>
            <translation>请写 canonical 或 open-ocpp-trace</translation>
        </message>
        <message>
            <source>needs a file to write to</source>
            <translation>需要指定要写出的文件</translation>
        </message>
        <message>
            <source>name it with -o</source>
            <translation>请用 -o 指定</translation>
        </message>
        <message>
            <source>is read and cannot be written at the same time</source>
            <translation>正在读取，不能同时写入</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>请换一个名称</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) written to %1.</source>
            <translation>
                <numerusform>已将 %Ln 个帧写入 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>略去 %Ln 个帧：该格式只能容纳 OCPP 报文。</numerusform>
            </translation>
        </message>
        <message>
            <source>Counts what captures and logs hold: messages by kind, version, action and charge point, exchanges, unanswered calls, transactions, and every line that was skipped, with the reason.</source>
            <translation>统计捕获和日志的内容：按类型、版本、操作和充电桩统计报文，以及请求应答、未应答的调用、交易和每一条被跳过的行及其原因。</translation>
        </message>
        <message>
            <source>0 when it could be read; 2 for bad use or when nothing could be read.</source>
            <translation>可读取时为 0；用法错误或无法读取时为 2。</translation>
        </message>
        <message>
            <source>neither a document nor a message of a known protocol was found in it</source>
            <translation>其中没有找到已知协议的文档或报文</translation>
        </message>
        <message>
            <source>name the object with --object, or check the file</source>
            <translation>请用 --object 指明对象，或检查该文件</translation>
        </message>
        <message>
            <source>Checks OCPI and OCPP documents, and every message of a log or capture, against the protocol. Version and object are detected when not given.</source>
            <translation>按协议检查 OCPI 和 OCPP 文档，以及日志或捕获中的每条报文。未给出版本和对象时自动识别。</translation>
        </message>
        <message>
            <source>0 when nothing was found (notes are allowed); 1 with errors or warnings; 2 for bad use or when a file could not be read.</source>
            <translation>没有发现时为 0（允许说明）；有错误或警告时为 1；用法不当或文件无法读取时为 2。</translation>
        </message>
        <message>
            <source>ocpi or ocpp; detected when not given.</source>
            <translation>ocpi 或 ocpp；未给出时自动识别。</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Version to check against, such as 1.6 or 2.2.1.</source>
            <translation>检查所依据的版本，例如 1.6 或 2.2.1。</translation>
        </message>
        <message>
            <source>version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>What the file holds, such as Location, locations or StatusNotification.req.</source>
            <translation>文件的内容，例如 Location、locations 或 StatusNotification.req。</translation>
        </message>
        <message>
            <source>object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>The objects are PATCH bodies: required fields may be absent.</source>
            <translation>这些对象是 PATCH 正文：必填字段可以缺少。</translation>
        </message>
        <message>
            <source>write ocpi or ocpp</source>
            <translation>请写 ocpi 或 ocpp</translation>
        </message>
        <message>
            <source>write 1.6, 2.0.1 or 2.1 for OCPP, 2.1.1, 2.2.1 or 2.3.0 for OCPI</source>
            <translation>OCPP 请写 1.6、2.0.1 或 2.1，OCPI 请写 2.1.1、2.2.1 或 2.3.0</translation>
        </message>
        <message>
            <source>Large message (%1): select it to decode it</source>
            <translation>大报文（%1）：选中后解码</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>损坏的报文</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AboutDialog</name>
        <message>
            <source>About Roamscope</source>
            <translation>关于 Roamscope</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger, through the CPO's backend, over OCPI, to the partner.</source>
            <translation>显示一个值从充电桩经 CPO 后台、再经 OCPI 到合作方的途中在哪里发生了变化。</translation>
        </message>
        <message>
            <source>Roamscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Roamscope 是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
        </message>
        <message>
            <source>It stands on these libraries:</source>
            <translation>它基于以下库：</translation>
        </message>
        <message>
            <source>running now</source>
            <translation>正在使用</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>库</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Analysis</name>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>no start was reported</source>
            <translation>未报告开始</translation>
        </message>
        <message>
            <source>no stop was reported</source>
            <translation>未报告结束</translation>
        </message>
        <message>
            <source>still running at the end of the capture</source>
            <translation>捕获结束时仍在进行</translation>
        </message>
        <message>
            <source>token refused</source>
            <translation>令牌被拒绝</translation>
        </message>
        <message>
            <source>no energy delivered</source>
            <translation>未输送电能</translation>
        </message>
        <message>
            <source>transaction id used before</source>
            <translation>交易 id 曾被使用</translation>
        </message>
        <message>
            <source>meter ran backwards</source>
            <translation>电表读数倒退</translation>
        </message>
        <message>
            <source>reported late</source>
            <translation>延迟上报</translation>
        </message>
        <message>
            <source>unusual end</source>
            <translation>异常结束</translation>
        </message>
        <message>
            <source>events missing</source>
            <translation>缺少事件</translation>
        </message>
        <message>
            <source>no CDR seen</source>
            <translation>未见 CDR</translation>
        </message>
        <message>
            <source>stop not answered</source>
            <translation>停止未获应答</translation>
        </message>
        <message>
            <source>start not answered</source>
            <translation>开始未获应答</translation>
        </message>
        <message>
            <source>energy in the CDR differs</source>
            <translation>CDR 中的电量不符</translation>
        </message>
        <message>
            <source>began before the capture</source>
            <translation>在捕获之前已开始</translation>
        </message>
        <message>
            <source>Calls without answer</source>
            <translation>没有应答的调用</translation>
        </message>
        <message>
            <source>Answers without call</source>
            <translation>没有调用的应答</translation>
        </message>
        <message>
            <source>Calls answered with an error</source>
            <translation>以错误应答的调用</translation>
        </message>
        <message>
            <source>Slow answers</source>
            <translation>缓慢的应答</translation>
        </message>
        <message>
            <source>Message ids used twice</source>
            <translation>重复使用的报文 id</translation>
        </message>
        <message>
            <source>Messages that break the specification</source>
            <translation>违反规范的报文</translation>
        </message>
        <message>
            <source>Charges with problems</source>
            <translation>有问题的充电</translation>
        </message>
        <message>
            <source>Clocks that are wrong</source>
            <translation>不准的时钟</translation>
        </message>
        <message>
            <source>Statuses lost on the way to the partner</source>
            <translation>未送达合作方的状态</translation>
        </message>
        <message>
            <source>OCPI requests refused</source>
            <translation>被拒绝的 OCPI 请求</translation>
        </message>
        <message>
            <source>Times that were never set</source>
            <translation>从未设置的时间</translation>
        </message>
        <message>
            <source>Reported late, after an offline time</source>
            <translation>离线后延迟上报</translation>
        </message>
        <message>
            <source>Damage in the files themselves</source>
            <translation>文件本身的损坏</translation>
        </message>
        <message>
            <source>Revoked tokens accepted</source>
            <translation>接受了已吊销的令牌</translation>
        </message>
        <message>
            <source>Tariffs changed during charging</source>
            <translation>充电期间资费变更</translation>
        </message>
        <message>
            <source>Late CDRs</source>
            <translation>延迟的 CDR</translation>
        </message>
        <message>
            <source>Remote starts without a charge</source>
            <translation>未带来充电的远程启动</translation>
        </message>
        <message>
            <source>Logs of one direction only</source>
            <translation>只含一个方向的日志</translation>
        </message>
        <message>
            <source>Charges: %1</source>
            <translation>充电：%1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1</source>
            <translation>违反规范：%1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1, %2</source>
            <translation>违反规范：%1，%2</translation>
        </message>
        <message>
            <source>Faults that the partner never heard of</source>
            <translation>合作方从未得知的故障</translation>
        </message>
        <message>
            <source>Statuses that the partner sees as charging</source>
            <translation>合作方视为正在充电的状态</translation>
        </message>
        <message>
            <source>Statuses at the partner that are out of date</source>
            <translation>合作方处过时的状态</translation>
        </message>
        <message>
            <source>OCPI requests refused with HTTP %1</source>
            <translation>以 HTTP %1 拒绝的 OCPI 请求</translation>
        </message>
        <message>
            <source>OCPI requests refused with status %1</source>
            <translation>以状态 %1 拒绝的 OCPI 请求</translation>
        </message>
        <message>
            <source>Calls answered with %1</source>
            <translation>以 %1 应答的调用</translation>
        </message>
        <message>
            <source>A charge without id</source>
            <translation>没有 id 的充电</translation>
        </message>
        <message>
            <source>Charge %1</source>
            <translation>充电 %1</translation>
        </message>
        <message>
            <source>%1: its end was never reported.</source>
            <translation>%1：其结束从未上报。</translation>
        </message>
        <message>
            <source>%1: its end was never reported; the next charge begins %2 above its last reading.</source>
            <translation>%1：其结束从未上报；下一次充电的起始读数比它的最后读数高 %2。</translation>
        </message>
        <message>
            <source>%1: its start was never reported, though its connector was heard before.</source>
            <translation>%1：其开始从未上报，尽管此前已收到该连接器的报文。</translation>
        </message>
        <message>
            <source>%1: the backend refused the token when the charge began.</source>
            <translation>%1：充电开始时后台拒绝了令牌。</translation>
        </message>
        <message>
            <source>%1: it ended without any energy.</source>
            <translation>%1：结束时没有任何电能。</translation>
        </message>
        <message>
            <source>%1: the backend gave this id to an earlier charge of the same charge point.</source>
            <translation>%1：后台曾将此 id 分配给同一充电桩更早的一次充电。</translation>
        </message>
        <message>
            <source>%1: a later meter reading is lower than an earlier one.</source>
            <translation>%1：后面的电表读数低于前面的读数。</translation>
        </message>
        <message>
            <source>%1: it ended with reason %2.</source>
            <translation>%1：以原因 %2 结束。</translation>
        </message>
        <message>
            <source>%1: numbers are missing in the sequence of its events.</source>
            <translation>%1：其事件的序号有缺失。</translation>
        </message>
        <message>
            <source>%1: the session was completed, but no CDR followed while others got theirs.</source>
            <translation>%1：会话已完成，但没有随后的 CDR，而其他会话都有。</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its stop.</source>
            <translation>%1：后台未应答其停止。</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its start.</source>
            <translation>%1：后台未应答其开始。</translation>
        </message>
        <message>
            <source>%1: the CDR bills %2 kWh, the charger's meter says %3 kWh.</source>
            <translation>%1：CDR 计费 %2 kWh，充电桩电表为 %3 kWh。</translation>
        </message>
        <message>
            <source>%1: parts of it were reported up to %2 late, as a charger does that was offline.</source>
            <translation>%1：部分内容延迟上报，最多晚 %2，与充电桩离线时的表现一致。</translation>
        </message>
        <message>
            <source>Look for a disconnection or reboot before the next start. Session and invoice of this charge stay open until somebody ends it.</source>
            <translation>请查看下一次开始之前是否有断线或重启。在有人结束它之前，这次充电的会话和账单都会保持未结。</translation>
        </message>
        <message>
            <source>Look for a time without connection before its first frame.</source>
            <translation>请查看其第一帧之前是否有一段没有连接的时间。</translation>
        </message>
        <message>
            <source>Compare the token with what the partner sent; see whether the charger stopped.</source>
            <translation>请将令牌与合作方发送的内容对比，并查看充电桩是否停止。</translation>
        </message>
        <message>
            <source>Look at the statuses and error codes between start and stop: the vehicle may have refused, or the contactor did not close.</source>
            <translation>请查看开始与停止之间的状态和错误码：可能是车辆拒绝，或接触器未闭合。</translation>
        </message>
        <message>
            <source>Join by charge point, connector and time as well: the id alone mixes charges.</source>
            <translation>请同时按充电桩、连接器和时间关联：仅凭 id 会混淆不同的充电。</translation>
        </message>
        <message>
            <source>See whether the charger mixes two registers or was reset; what is billed may be wrong.</source>
            <translation>请查看充电桩是否混用了两个寄存器或被复位；计费可能有误。</translation>
        </message>
        <message>
            <source>The missing events may hold meter values; see whether they came later or were lost in the backend.</source>
            <translation>缺失的事件可能含有电表值；请查看它们是后来才到，还是在后台丢失。</translation>
        </message>
        <message>
            <source>Check whether the reading at the start was subtracted, the unit, and which register was used.</source>
            <translation>请检查是否减去了起始读数、所用单位以及使用了哪个寄存器。</translation>
        </message>
        <message>
            <source>CDRs may lawfully come later; ask how often they are sent.</source>
            <translation>CDR 可以合法地延后到达；请询问它们的发送频率。</translation>
        </message>
        <message>
            <source>See whether the backend kept the charger's times: charges are often billed by the time of arrival.</source>
            <translation>请查看后台是否保留了充电桩的时间：充电常按到达时间计费。</translation>
        </message>
        <message>
            <source>The charger will repeat it; see what the backend did at this moment.</source>
            <translation>充电桩会重复发送；请查看后台此刻做了什么。</translation>
        </message>
        <message>
            <source>A call</source>
            <translation>一个调用</translation>
        </message>
        <message>
            <source>%1 from %2 has no answer here; the log is damaged at this place, so it may have had one.</source>
            <translation>%1（来自 %2）在此没有应答；日志在此处已损坏，因此它可能有过应答。</translation>
        </message>
        <message>
            <source>%1 from %2: %3 did not answer.</source>
            <translation>%1（来自 %2）：%3 没有应答。</translation>
        </message>
        <message>
            <source>This answer belongs to a call that the damaged log has lost.</source>
            <translation>此应答所属的调用已在损坏的日志中丢失。</translation>
        </message>
        <message>
            <source>This answer belongs to a call from before the capture began.</source>
            <translation>此应答所属的调用在捕获开始之前。</translation>
        </message>
        <message>
            <source>This answer has no call in the capture.</source>
            <translation>此应答在捕获中没有对应的调用。</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2.</source>
            <translation>%1 被以错误 %2 应答。</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2: %3</source>
            <translation>%1 被以错误 %2 应答：%3</translation>
        </message>
        <message>
            <source>%1 was answered only after %2.</source>
            <translation>%1 过了 %2 才得到应答。</translation>
        </message>
        <message>
            <source>The id "%1" was given to a %2 and soon after to a %3.</source>
            <translation>id“%1”先给了一个 %2，不久又给了一个 %3。</translation>
        </message>
        <message>
            <source>The times of this log are %1 away from those in its messages: it was probably written in local time.</source>
            <translation>此日志的时间与其报文中的时间相差 %1：日志很可能是以本地时间写的。</translation>
        </message>
        <message>
            <source>The charger's times and those of the log are %1 apart. The log names no time zone, so either of them may be local time.</source>
            <translation>充电桩的时间与日志的时间相差 %1。日志未注明时区，因此两者中任一个都可能是本地时间。</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 behind: probably local time marked as UTC.</source>
            <translation>充电桩写出的时间慢 %1：很可能是标成 UTC 的本地时间。</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 ahead: probably local time marked as UTC.</source>
            <translation>充电桩写出的时间快 %1：很可能是标成 UTC 的本地时间。</translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 slow (%n message(s) agree).</source>
            <translation>
                <numerusform>充电桩的时钟慢 %1（%n 条报文一致）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 fast (%n message(s) agree).</source>
            <translation>
                <numerusform>充电桩的时钟快 %1（%n 条报文一致）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3, and the partner was never told: it saw %4.</source>
            <translation>连接器 %1 处于 %2 达 %3，而合作方从未得知：它看到的是 %4。</translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3; all that time the partner saw %4.</source>
            <translation>连接器 %1 处于 %2 达 %3；整个期间合作方看到的都是 %4。</translation>
        </message>
        <message>
            <source>%1 was answered with HTTP %2.</source>
            <translation>%1 被以 HTTP %2 应答。</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2.</source>
            <translation>%1 被以 OCPI 状态 %2 拒绝。</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2: %3</source>
            <translation>%1 被以 OCPI 状态 %2 拒绝：%3</translation>
        </message>
        <message numerus="yes">
            <source>The charger writes the year %1 in %n message(s): its clock was never set.</source>
            <translation>
                <numerusform>充电桩在 %n 条报文中写了年份 %1：其时钟从未设置。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 (and %n more place(s))</source>
            <translation>
                <numerusform>%1：%2（另有 %n 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Token %1 was accepted %2 after the partner had revoked it.</source>
            <translation>令牌 %1 在合作方吊销后 %2 仍被接受。</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running; its CDR bills all of it at the new price.</source>
            <translation>资费 %1 在会话 %2 进行期间变更；其 CDR 全部按新价格计费。</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running.</source>
            <translation>资费 %1 在会话 %2 进行期间变更。</translation>
        </message>
        <message>
            <source>CDR %1 came %2 after the charge; the others take about %3.</source>
            <translation>CDR %1 在充电后 %2 到达；其他约需 %3。</translation>
        </message>
        <message>
            <source>The charger accepted a remote start for token %1, and no charge followed.</source>
            <translation>充电桩接受了令牌 %1 的远程启动，但之后没有充电。</translation>
        </message>
        <message numerus="yes">
            <source>None of %n call(s) in this direction has an answer here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>此方向的 %n 个调用在此均无应答：日志很可能只含一个方向。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n answer(s) has its call here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>此方向的 %n 个应答在此均无调用：日志很可能只含一个方向。</numerusform>
            </translation>
        </message>
        <message>
            <source>See whether the connection was up, and whether other calls of that time were answered.</source>
            <translation>请查看连接是否正常，以及当时其他调用是否得到应答。</translation>
        </message>
        <message>
            <source>The call may stand in another file, or its id was changed on the way.</source>
            <translation>调用可能在另一个文件中，或其 id 在途中被更改。</translation>
        </message>
        <message>
            <source>Chargers give up after their own timeout, often 30 s, and repeat the call.</source>
            <translation>充电桩会在自己的超时（通常 30 s）后放弃，并重复调用。</translation>
        </message>
        <message>
            <source>The answers cannot be told apart; the sender must count its ids per connection.</source>
            <translation>这些应答无法区分；发送方必须按连接对其 id 计数。</translation>
        </message>
        <message>
            <source>Open the log again with the right time zone.</source>
            <translation>请用正确的时区重新打开日志。</translation>
        </message>
        <message>
            <source>Times in sessions and CDRs come from the charger: check that it sets its clock from BootNotification and Heartbeat.</source>
            <translation>会话和 CDR 中的时间来自充电桩：请检查它是否根据 BootNotification 和 Heartbeat 校准时钟。</translation>
        </message>
        <message>
            <source>Look at the table that turns the charger's statuses into OCPI's, and at the pushes around this time.</source>
            <translation>请查看将充电桩状态转换为 OCPI 状态的对照表，以及此时前后的推送。</translation>
        </message>
        <message>
            <source>See whether the sender repeated the request: what it carried has not arrived.</source>
            <translation>请查看发送方是否重复了请求：它携带的内容没有送达。</translation>
        </message>
        <message>
            <source>Ignore these times; see whether the charger got a currentTime from its BootNotification.</source>
            <translation>请忽略这些时间；查看充电桩是否从 BootNotification 得到了 currentTime。</translation>
        </message>
        <message>
            <source>See whether the revocation reached the charger's local list and the backend's cache.</source>
            <translation>请查看吊销是否到达充电桩的本地列表和后台的缓存。</translation>
        </message>
        <message>
            <source>Agree with the partner which price holds for a running session, and end a charging period at the change.</source>
            <translation>请与合作方约定进行中的会话适用哪个价格，并在变更时结束一个充电时段。</translation>
        </message>
        <message>
            <source>Compare with the agreed delivery time; look at the export queue of that time.</source>
            <translation>请与约定的交付时间对比；查看当时的导出队列。</translation>
        </message>
        <message>
            <source>See whether a cable was plugged in, and the status of the connector.</source>
            <translation>请查看是否插入了电缆，以及连接器的状态。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Capture</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 和另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureReport</name>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>by id</source>
            <translation>按 id</translation>
        </message>
        <message>
            <source>by authorization reference</source>
            <translation>按授权引用</translation>
        </message>
        <message>
            <source>by token, EVSE and time</source>
            <translation>按令牌、EVSE 和时间</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>%1: what was found</source>
            <translation>%1：发现的内容</translation>
        </message>
        <message>
            <source>Made by Roamscope %1. All times are UTC.</source>
            <translation>由 Roamscope %1 生成。所有时间均为 UTC。</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>Charge points</source>
            <translation>充电桩</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>充电</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>电量</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Nothing was found. Either all is well, or the capture does not show it.</source>
            <translation>未发现任何问题。要么一切正常，要么捕获中没有体现。</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>需要查看的内容</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>充电桩</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>连接器</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>备注</translation>
        </message>
        <message numerus="yes">
            <source>%n more charge(s) without problems are not listed.</source>
            <translation>
                <numerusform>另有 %n 次没有问题的充电未列出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureWriter</name>
        <message>
            <source>%1 cannot be written: %2. Check that the folder exists, may be written and has room.</source>
            <translation>%1 无法写入：%2。请检查文件夹是否存在、是否可写以及是否有空间。</translation>
        </message>
        <message>
            <source>Writing was cancelled; no file was left behind.</source>
            <translation>写入已取消；未留下文件。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CatalogHelp</name>
        <message>
            <source>How the driver gets in</source>
            <extracomment>ocpi: AccessInformation</extracomment>
            <translation>司机如何进入</translation>
        </message>
        <message>
            <source>Profile in force for a session</source>
            <extracomment>ocpi: ActiveChargingProfile</extracomment>
            <translation>会话当前生效的曲线</translation>
        </message>
        <message>
            <source>Final answer with the profile in force</source>
            <extracomment>ocpi: ActiveChargingProfileResult</extracomment>
            <translation>含当前生效曲线的最终应答</translation>
        </message>
        <message>
            <source>Further point of interest of a site</source>
            <extracomment>ocpi: AdditionalGeoLocation</extracomment>
            <translation>站点的其他关注点</translation>
        </message>
        <message>
            <source>Verdict on a token</source>
            <extracomment>ocpi: AuthorizationInfo</extracomment>
            <translation>对令牌的判定</translation>
        </message>
        <message>
            <source>Agreed use of a place at a time</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>约定在某时使用某车位</translation>
        </message>
        <message>
            <source>What can be booked at a site and on which terms</source>
            <extracomment>ocpi: BookingLocation</extracomment>
            <translation>站点可预订的内容及条件</translation>
        </message>
        <message>
            <source>Wishes and limits for a bookable place</source>
            <extracomment>ocpi: BookingOption</extracomment>
            <translation>对可预订车位的要求和限制</translation>
        </message>
        <message>
            <source>Request to make, change or cancel a booking</source>
            <extracomment>ocpi: BookingRequest</extracomment>
            <translation>创建、更改或取消预订的请求</translation>
        </message>
        <message>
            <source>A request and what became of it</source>
            <extracomment>ocpi: BookingRequestStatus</extracomment>
            <translation>请求及其处理结果</translation>
        </message>
        <message>
            <source>Conditions for booking a place</source>
            <extracomment>ocpi: BookingTerms</extracomment>
            <translation>预订车位的条件</translation>
        </message>
        <message>
            <source>Token that may use a booking</source>
            <extracomment>ocpi: BookingToken</extracomment>
            <translation>可使用预订的令牌</translation>
        </message>
        <message>
            <source>How a company presents itself to drivers</source>
            <extracomment>ocpi: BusinessDetails</extracomment>
            <translation>公司面向司机的介绍</translation>
        </message>
        <message>
            <source>Billing record of a finished charge; final, corrected only by a credit record</source>
            <extracomment>ocpi: CDR</extracomment>
            <translation>已结束充电的计费记录；不可更改，只能用冲抵记录更正</translation>
        </message>
        <message>
            <source>Free slots of a bookable unit</source>
            <extracomment>ocpi: Calendar</extracomment>
            <translation>可预订单元的空闲时段</translation>
        </message>
        <message>
            <source>Command: give a reservation up</source>
            <extracomment>ocpi: CancelReservation</extracomment>
            <translation>命令：放弃预约</translation>
        </message>
        <message>
            <source>Why a booking was cancelled and by whom</source>
            <extracomment>ocpi: Cancellation</extracomment>
            <translation>预订被取消的原因和取消方</translation>
        </message>
        <message>
            <source>One measured quantity of a slice</source>
            <extracomment>ocpi: CdrDimension</extracomment>
            <translation>时段中的一个测量量</translation>
        </message>
        <message>
            <source>Place as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrLocation</extracomment>
            <translation>充电时的地点，固定在账单中</translation>
        </message>
        <message>
            <source>Token as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrToken</extracomment>
            <translation>充电时的令牌，固定在账单中</translation>
        </message>
        <message>
            <source>Slice of a charge within which nothing that is priced changes</source>
            <extracomment>ocpi: ChargingPeriod</extracomment>
            <translation>充电的一个时段，期间计价因素不变</translation>
        </message>
        <message>
            <source>What the driver wants from smart charging</source>
            <extracomment>ocpi: ChargingPreferences</extracomment>
            <translation>司机对智能充电的要求</translation>
        </message>
        <message>
            <source>Limits over time for smart charging</source>
            <extracomment>ocpi: ChargingProfile</extracomment>
            <translation>智能充电随时间变化的限值</translation>
        </message>
        <message>
            <source>One step of a limit</source>
            <extracomment>ocpi: ChargingProfilePeriod</extracomment>
            <translation>限值的一级</translation>
        </message>
        <message>
            <source>Immediate answer to a profile request</source>
            <extracomment>ocpi: ChargingProfileResponse</extracomment>
            <translation>对曲线请求的即时应答</translation>
        </message>
        <message>
            <source>Final answer: did the charger take the profile</source>
            <extracomment>ocpi: ChargingProfileResult</extracomment>
            <translation>最终应答：充电桩是否接受曲线</translation>
        </message>
        <message>
            <source>Final answer: was the profile removed</source>
            <extracomment>ocpi: ClearProfileResult</extracomment>
            <translation>最终应答：曲线是否已移除</translation>
        </message>
        <message>
            <source>A party behind a hub and whether it is reachable</source>
            <extracomment>ocpi: ClientInfo</extracomment>
            <translation>Hub 后的参与方及其是否可达</translation>
        </message>
        <message>
            <source>Immediate answer: does the operator pass the command on</source>
            <extracomment>ocpi: CommandResponse</extracomment>
            <translation>即时应答：运营商是否转发命令</translation>
        </message>
        <message>
            <source>Final answer: what the charger did with the command</source>
            <extracomment>ocpi: CommandResult</extracomment>
            <translation>最终应答：充电桩对命令的执行结果</translation>
        </message>
        <message>
            <source>A socket or cable of an EVSE</source>
            <extracomment>ocpi: Connector</extracomment>
            <translation>EVSE 的插座或电缆</translation>
        </message>
        <message>
            <source>What peers exchange at registration: token, address, roles</source>
            <extracomment>ocpi: Credentials</extracomment>
            <translation>双方注册时交换的内容：令牌、地址、角色</translation>
        </message>
        <message>
            <source>One party and role behind a connection</source>
            <extracomment>ocpi: CredentialsRole</extracomment>
            <translation>连接后的一个参与方和角色</translation>
        </message>
        <message>
            <source>Text in one language</source>
            <extracomment>ocpi: DisplayText</extracomment>
            <translation>一种语言的文本</translation>
        </message>
        <message>
            <source>One charging place: serves one vehicle at a time through one of its connectors</source>
            <extracomment>ocpi: EVSE</extracomment>
            <translation>一个充电位：每次通过其一个连接器服务一辆车</translation>
        </message>
        <message>
            <source>Link from an EVSE to a parking bay</source>
            <extracomment>ocpi: EVSEParking</extracomment>
            <translation>从 EVSE 到停车位的链接</translation>
        </message>
        <message>
            <source>Address of one module in one role</source>
            <extracomment>ocpi: Endpoint</extracomment>
            <translation>一个模块在一个角色下的地址</translation>
        </message>
        <message>
            <source>The driver's own electricity contract</source>
            <extracomment>ocpi: EnergyContract</extracomment>
            <translation>司机自己的电力合同</translation>
        </message>
        <message>
            <source>Where the electricity comes from</source>
            <extracomment>ocpi: EnergyMix</extracomment>
            <translation>电能的来源</translation>
        </message>
        <message>
            <source>Share of one energy source</source>
            <extracomment>ocpi: EnergySource</extracomment>
            <translation>一种能源的份额</translation>
        </message>
        <message>
            <source>Emission or waste for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact</extracomment>
            <translation>每 kWh 的排放或废物</translation>
        </message>
        <message>
            <source>Span that departs from the weekly hours</source>
            <extracomment>ocpi: ExceptionalPeriod</extracomment>
            <translation>与每周时间不同的时段</translation>
        </message>
        <message>
            <source>Outcome of taking the money for an ad hoc charge</source>
            <extracomment>ocpi: FinancialAdviceConfirmation</extracomment>
            <translation>即时充电扣款的结果</translation>
        </message>
        <message>
            <source>Point on the map in WGS 84</source>
            <extracomment>ocpi: GeoLocation</extracomment>
            <translation>WGS 84 地图坐标点</translation>
        </message>
        <message>
            <source>Opening hours: round the clock or weekly, with exceptions</source>
            <extracomment>ocpi: Hours</extracomment>
            <translation>营业时间：全天或按周，含例外</translation>
        </message>
        <message>
            <source>Address of a picture and what it shows</source>
            <extracomment>ocpi: Image</extracomment>
            <translation>图片的地址及其内容</translation>
        </message>
        <message>
            <source>Which CDRs an invoice contains</source>
            <extracomment>ocpi: InvoiceReconciliationRecord</extracomment>
            <translation>一张发票包含哪些 CDR</translation>
        </message>
        <message>
            <source>Charging site with its EVSEs: a car park, a station, one pole</source>
            <extracomment>ocpi: Location</extracomment>
            <translation>含 EVSE 的充电站点：停车场、充电站或单个桩</translation>
        </message>
        <message>
            <source>Site and EVSEs a question is about</source>
            <extracomment>ocpi: LocationReferences</extracomment>
            <translation>询问所涉及的站点和 EVSE</translation>
        </message>
        <message>
            <source>One parking bay with size, access and rules</source>
            <extracomment>ocpi: Parking</extracomment>
            <translation>一个停车位及其尺寸、进出方式和规则</translation>
        </message>
        <message>
            <source>Span of time</source>
            <extracomment>ocpi: Period</extracomment>
            <translation>时间段</translation>
        </message>
        <message>
            <source>Whether booking is required</source>
            <extracomment>ocpi: Policy</extracomment>
            <translation>是否必须预订</translation>
        </message>
        <message>
            <source>Amount of money and its tax</source>
            <extracomment>ocpi: Price</extracomment>
            <translation>金额及其税</translation>
        </message>
        <message>
            <source>Price of one dimension: energy, time, parking or flat</source>
            <extracomment>ocpi: PriceComponent</extracomment>
            <translation>一个维度的价格：电量、时间、停车或固定费</translation>
        </message>
        <message>
            <source>Lowest or highest amount of a bill</source>
            <extracomment>ocpi: PriceLimit</extracomment>
            <translation>账单的最低或最高金额</translation>
        </message>
        <message>
            <source>Rule that lets certain tokens see a hidden site</source>
            <extracomment>ocpi: PublishTokenType</extracomment>
            <translation>允许某些令牌看到隐藏站点的规则</translation>
        </message>
        <message>
            <source>Opening hours of one weekday, local time</source>
            <extracomment>ocpi: RegularHours</extracomment>
            <translation>一周中某天的营业时间，当地时间</translation>
        </message>
        <message>
            <source>Command: keep an EVSE free for a driver</source>
            <extracomment>ocpi: ReserveNow</extracomment>
            <translation>命令：为司机保留 EVSE</translation>
        </message>
        <message>
            <source>Envelope around every OCPI answer</source>
            <extracomment>ocpi: Response</extracomment>
            <translation>每个 OCPI 应答的外层</translation>
        </message>
        <message>
            <source>A charge in progress, updated by PUT and PATCH until it is completed</source>
            <extracomment>ocpi: Session</extracomment>
            <translation>进行中的充电，由 PUT 和 PATCH 更新直至完成</translation>
        </message>
        <message>
            <source>Request to apply a profile to a session</source>
            <extracomment>ocpi: SetChargingProfile</extracomment>
            <translation>对会话应用曲线的请求</translation>
        </message>
        <message>
            <source>Signed meter data of a charge</source>
            <extracomment>ocpi: SignedData</extracomment>
            <translation>充电的签名电表数据</translation>
        </message>
        <message>
            <source>One signed reading</source>
            <extracomment>ocpi: SignedValue</extracomment>
            <translation>一个签名读数</translation>
        </message>
        <message>
            <source>Command: start charging remotely</source>
            <extracomment>ocpi: StartSession</extracomment>
            <translation>命令：远程启动充电</translation>
        </message>
        <message>
            <source>State planned for a span of time</source>
            <extracomment>ocpi: StatusSchedule</extracomment>
            <translation>某时段的计划状态</translation>
        </message>
        <message>
            <source>Command: stop a running session</source>
            <extracomment>ocpi: StopSession</extracomment>
            <translation>命令：停止进行中的会话</translation>
        </message>
        <message>
            <source>Price rules of an operator or a provider</source>
            <extracomment>ocpi: Tariff</extracomment>
            <translation>运营商或服务商的价格规则</translation>
        </message>
        <message>
            <source>Prices together with the conditions under which they hold</source>
            <extracomment>ocpi: TariffElement</extracomment>
            <translation>价格及其适用条件</translation>
        </message>
        <message>
            <source>Conditions of a tariff element; all must hold</source>
            <extracomment>ocpi: TariffRestrictions</extracomment>
            <translation>资费元素的条件；须全部满足</translation>
        </message>
        <message>
            <source>One tax line</source>
            <extracomment>ocpi: TaxAmount</extracomment>
            <translation>一行税</translation>
        </message>
        <message>
            <source>Payment terminal and the sites it serves</source>
            <extracomment>ocpi: Terminal</extracomment>
            <translation>支付终端及其服务的站点</translation>
        </message>
        <message>
            <source>Span that can be booked, with its power</source>
            <extracomment>ocpi: Timeslot</extracomment>
            <translation>可预订的时段及其功率</translation>
        </message>
        <message>
            <source>Card, app account or plug-and-charge contract that may charge</source>
            <extracomment>ocpi: Token</extracomment>
            <translation>可用于充电的卡、应用账户或即插即充合同</translation>
        </message>
        <message>
            <source>Command: release a jammed plug; for the help desk, not for drivers</source>
            <extracomment>ocpi: UnlockConnector</extracomment>
            <translation>命令：释放卡住的插头；供客服使用，不供司机使用</translation>
        </message>
        <message>
            <source>Version number and where its details are</source>
            <extracomment>ocpi: Version</extracomment>
            <translation>版本号及其详情的位置</translation>
        </message>
        <message>
            <source>Modules that a version offers and their addresses</source>
            <extracomment>ocpi: VersionDetails</extracomment>
            <translation>版本提供的模块及其地址</translation>
        </message>
        <message>
            <source>Moment to which the profile's seconds refer</source>
            <extracomment>ocpi: ActiveChargingProfile.start_date_time</extracomment>
            <translation>曲线的秒数所依据的时刻</translation>
        </message>
        <message>
            <source>What drivers find there, in their language</source>
            <extracomment>ocpi: AdditionalGeoLocation.name</extracomment>
            <translation>司机在该处看到的内容，以其语言表示</translation>
        </message>
        <message>
            <source>Where the verdict holds; absent means everywhere</source>
            <extracomment>ocpi: AuthorizationInfo.location</extracomment>
            <translation>判定适用的地点；略去表示任何地点</translation>
        </message>
        <message>
            <source>The Token that was asked about, complete</source>
            <extracomment>ocpi: AuthorizationInfo.token</extracomment>
            <translation>所询问的完整 Token</translation>
        </message>
        <message>
            <source>Booking id of the operator</source>
            <extracomment>ocpi: Booking.id</extracomment>
            <translation>运营商的预订 id</translation>
        </message>
        <message>
            <source>Wanted: cable or socket</source>
            <extracomment>ocpi: BookingOption.connector_format</extracomment>
            <translation>要求：电缆或插座</translation>
        </message>
        <message>
            <source>Brand as drivers know it</source>
            <extracomment>ocpi: BusinessDetails.name</extracomment>
            <translation>司机所知的品牌</translation>
        </message>
        <message>
            <source>Slices in time order that together cover the session</source>
            <extracomment>ocpi: CDR.charging_periods</extracomment>
            <translation>按时间排列、合起来覆盖整个会话的时段</translation>
        </message>
        <message>
            <source>When the session ended: after parking, not when charging stopped</source>
            <extracomment>ocpi: CDR.end_date_time</extracomment>
            <translation>会话结束时间：停车结束后，而非充电停止时</translation>
        </message>
        <message>
            <source>Billing record id; 39 characters to leave room for a credit suffix</source>
            <extracomment>ocpi: CDR.id</extracomment>
            <translation>计费记录 id；39 个字符，为冲抵后缀留出空间</translation>
        </message>
        <message>
            <source>Creation time of the record; before end_date_time a clock is wrong</source>
            <extracomment>ocpi: CDR.last_updated</extracomment>
            <translation>记录的创建时间；早于 end_date_time 说明某时钟有误</translation>
        </message>
        <message>
            <source>Place copied into the bill, reduced to the EVSE and connector used</source>
            <extracomment>ocpi: CDR.location</extracomment>
            <translation>复制到账单的地点，仅含所用的 EVSE 和连接器</translation>
        </message>
        <message>
            <source>When the session began or, for a reservation, when that began; UTC</source>
            <extracomment>ocpi: CDR.start_date_time</extracomment>
            <translation>会话开始的时间，若有预约则为预约开始的时间；UTC</translation>
        </message>
        <message>
            <source>What the provider owes for everything, in currency</source>
            <extracomment>ocpi: CDR.total_cost</extracomment>
            <translation>服务商应付的总额，以 currency 计</translation>
        </message>
        <message>
            <source>What was measured; it also fixes the unit of volume</source>
            <extracomment>ocpi: CdrDimension.type</extracomment>
            <translation>测量的内容；它也决定 volume 的单位</translation>
        </message>
        <message>
            <source>Printed identifier; #NA when it was a mere reservation</source>
            <extracomment>ocpi: CdrLocation.evse_id</extracomment>
            <translation>印刷的标识；仅为预约时为 #NA</translation>
        </message>
        <message>
            <source>Site as it was then; it may no longer exist</source>
            <extracomment>ocpi: CdrLocation.id</extracomment>
            <translation>当时的站点；可能已不存在</translation>
        </message>
        <message>
            <source>Kind of token used</source>
            <extracomment>ocpi: CdrToken.type</extracomment>
            <translation>所用令牌的类型</translation>
        </message>
        <message>
            <source>Card or app id used to authorise</source>
            <extracomment>ocpi: CdrToken.uid</extracomment>
            <translation>用于授权的卡或应用 id</translation>
        </message>
        <message>
            <source>Slice begins; it ends where the next begins</source>
            <extracomment>ocpi: ChargingPeriod.start_date_time</extracomment>
            <translation>时段开始；在下一个开始时结束</translation>
        </message>
        <message>
            <source>Tariff in force during this slice</source>
            <extracomment>ocpi: ChargingPeriod.tariff_id</extracomment>
            <translation>此时段生效的资费</translation>
        </message>
        <message>
            <source>Absolute begin; absent means when charging starts</source>
            <extracomment>ocpi: ChargingProfile.start_date_time</extracomment>
            <translation>绝对开始时间；略去表示充电开始时</translation>
        </message>
        <message>
            <source>Whether the operator takes the request; the outcome follows</source>
            <extracomment>ocpi: ChargingProfileResponse.result</extracomment>
            <translation>运营商是否接受请求；结果随后到达</translation>
        </message>
        <message>
            <source>Role under which the party is known to the hub</source>
            <extracomment>ocpi: ClientInfo.role</extracomment>
            <translation>Hub 所知该参与方的角色</translation>
        </message>
        <message>
            <source>Whether the hub can reach this party now</source>
            <extracomment>ocpi: ClientInfo.status</extracomment>
            <translation>Hub 当前能否到达该参与方</translation>
        </message>
        <message>
            <source>Whether the operator takes the command; not yet what the charger did</source>
            <extracomment>ocpi: CommandResponse.result</extracomment>
            <translation>运营商是否接受命令；尚非充电桩的执行结果</translation>
        </message>
        <message>
            <source>What the charger did</source>
            <extracomment>ocpi: CommandResult.result</extracomment>
            <translation>充电桩的执行结果</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of this plug</source>
            <extracomment>ocpi: Connector.capabilities</extracomment>
            <translation>此插头的即插即充能力</translation>
        </message>
        <message>
            <source>Unique within its EVSE only; often 1, 2</source>
            <extracomment>ocpi: Connector.id</extracomment>
            <translation>仅在其 EVSE 内唯一；常为 1、2</translation>
        </message>
        <message>
            <source>Must rise on change, together with the EVSE's and the Location's</source>
            <extracomment>ocpi: Connector.last_updated</extracomment>
            <translation>更改时必须更新，EVSE 和 Location 的也要一起更新</translation>
        </message>
        <message>
            <source>Token the receiver must use from now on towards the sender</source>
            <extracomment>ocpi: Credentials.token</extracomment>
            <translation>接收方此后对发送方须使用的令牌</translation>
        </message>
        <message>
            <source>The versions address of whoever sends this, to be fetched next</source>
            <extracomment>ocpi: Credentials.url</extracomment>
            <translation>发送方的版本地址，接下来要获取</translation>
        </message>
        <message>
            <source>Only if the charger stands away from the Location's own point</source>
            <extracomment>ocpi: EVSE.coordinates</extracomment>
            <translation>仅当充电桩不在 Location 自身坐标处时使用</translation>
        </message>
        <message>
            <source>Must rise with every change below; never later than the Location's</source>
            <extracomment>ocpi: EVSE.last_updated</extracomment>
            <translation>下级有任何更改都必须更新；不得晚于 Location 的时间</translation>
        </message>
        <message>
            <source>Live state of the charging place; there is no status for a single connector</source>
            <extracomment>ocpi: EVSE.status</extracomment>
            <translation>充电位的实时状态；单个连接器没有状态</translation>
        </message>
        <message>
            <source>Technical key for one EVSE; must not be reused for another one</source>
            <extracomment>ocpi: EVSE.uid</extracomment>
            <translation>一个 EVSE 的技术键；不得再用于另一个</translation>
        </message>
        <message>
            <source>Which side of the module this address plays</source>
            <extracomment>ocpi: Endpoint.role</extracomment>
            <translation>此地址属于模块的哪一侧</translation>
        </message>
        <message>
            <source>Address of the module; ids are appended to it</source>
            <extracomment>ocpi: Endpoint.url</extracomment>
            <translation>模块的地址；id 附加在其后</translation>
        </message>
        <message>
            <source>Contract number at the energy supplier</source>
            <extracomment>ocpi: EnergyContract.contract_id</extracomment>
            <translation>电力供应商处的合同号</translation>
        </message>
        <message>
            <source>Share of this source in percent</source>
            <extracomment>ocpi: EnergySource.percentage</extracomment>
            <translation>此来源的百分比份额</translation>
        </message>
        <message>
            <source>Grams for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact.amount</extracomment>
            <translation>每 kWh 的克数</translation>
        </message>
        <message>
            <source>What is measured; called category from 2.2 on</source>
            <extracomment>ocpi: EnvironmentalImpact.source</extracomment>
            <translation>测量的内容；从 2.2 起称为 category</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <extracomment>ocpi: Image.category</extracomment>
            <translation>图片显示的内容</translation>
        </message>
        <message>
            <source>File type: gif, jpeg, png or svg</source>
            <extracomment>ocpi: Image.type</extracomment>
            <translation>文件类型：gif、jpeg、png 或 svg</translation>
        </message>
        <message>
            <source>Where the full-size picture is served</source>
            <extracomment>ocpi: Image.url</extracomment>
            <translation>原尺寸图片的地址</translation>
        </message>
        <message>
            <source>Country of the CPO's registration; differs from country when it operates abroad</source>
            <extracomment>ocpi: Location.country_code</extracomment>
            <translation>CPO 注册的国家；在国外运营时与 country 不同</translation>
        </message>
        <message>
            <source>Site id; unique for its party, stays for the life of the site</source>
            <extracomment>ocpi: Location.id</extracomment>
            <translation>站点 id；在其参与方内唯一，在站点存续期间不变</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; parking_type from 2.2 on</source>
            <extracomment>ocpi: Location.type</extracomment>
            <translation>充电桩周围的停车类型；从 2.2 起为 parking_type</translation>
        </message>
        <message>
            <source>Site for which real-time authorisation is asked</source>
            <extracomment>ocpi: LocationReferences.location_id</extracomment>
            <translation>请求实时授权的站点</translation>
        </message>
        <message>
            <source>Number painted on the bay</source>
            <extracomment>ocpi: Parking.physical_reference</extracomment>
            <translation>车位上的编号</translation>
        </message>
        <message>
            <source>Booked until</source>
            <extracomment>ocpi: Period.end_date_time</extracomment>
            <translation>预订至</translation>
        </message>
        <message>
            <source>Booked from</source>
            <extracomment>ocpi: Period.start_date_time</extracomment>
            <translation>预订自</translation>
        </message>
        <message>
            <source>Per kWh, per hour or once, in the tariff's currency</source>
            <extracomment>ocpi: PriceComponent.price</extracomment>
            <translation>每 kWh、每小时或一次，以资费的货币计</translation>
        </message>
        <message>
            <source>What is charged for</source>
            <extracomment>ocpi: PriceComponent.type</extracomment>
            <translation>计费项目</translation>
        </message>
        <message>
            <source>Every token of this group sees the site</source>
            <extracomment>ocpi: PublishTokenType.group_id</extracomment>
            <translation>此组的每个令牌都可看到站点</translation>
        </message>
        <message>
            <source>Tokens of this issuer see the site; needed with visual_number</source>
            <extracomment>ocpi: PublishTokenType.issuer</extracomment>
            <translation>此发行方的令牌可看到站点；与 visual_number 一起使用时必填</translation>
        </message>
        <message>
            <source>Kind of token, needed when uid is given</source>
            <extracomment>ocpi: PublishTokenType.type</extracomment>
            <translation>令牌类型，给出 uid 时必填</translation>
        </message>
        <message>
            <source>Only this token sees the site</source>
            <extracomment>ocpi: PublishTokenType.uid</extracomment>
            <translation>只有此令牌可看到站点</translation>
        </message>
        <message>
            <source>Printed card number that sees the site; give issuer too</source>
            <extracomment>ocpi: PublishTokenType.visual_number</extracomment>
            <translation>可看到站点的印刷卡号；同时给出 issuer</translation>
        </message>
        <message>
            <source>Local opening time HH:MM</source>
            <extracomment>ocpi: RegularHours.period_begin</extracomment>
            <translation>当地开始营业时间 HH:MM</translation>
        </message>
        <message>
            <source>Local closing time HH:MM; 00:00 stands for midnight at day's end</source>
            <extracomment>ocpi: RegularHours.period_end</extracomment>
            <translation>当地结束营业时间 HH:MM；00:00 表示当日结束的午夜</translation>
        </message>
        <message>
            <source>Absent leaves the choice of EVSE to the operator</source>
            <extracomment>ocpi: ReserveNow.evse_uid</extracomment>
            <translation>略去则由运营商选择 EVSE</translation>
        </message>
        <message>
            <source>Full Token object of the driver, as it may be unknown to the operator</source>
            <extracomment>ocpi: ReserveNow.token</extracomment>
            <translation>司机的完整 Token 对象，因运营商可能不知道它</translation>
        </message>
        <message>
            <source>When it was closed; absent while the car is connected</source>
            <extracomment>ocpi: Session.end_date_time</extracomment>
            <translation>关闭时间；车辆仍连接时略去</translation>
        </message>
        <message>
            <source>Session id of the CPO; the eMSP's key for updates</source>
            <extracomment>ocpi: Session.id</extracomment>
            <translation>CPO 的会话 id；eMSP 用作更新的键</translation>
        </message>
        <message>
            <source>Energy so far in kWh; a value in the thousands is probably Wh</source>
            <extracomment>ocpi: Session.kwh</extracomment>
            <translation>迄今的电量（kWh）；若为数千，很可能是 Wh</translation>
        </message>
        <message>
            <source>Embedded Location, reduced to the EVSE and connector in use</source>
            <extracomment>ocpi: Session.location</extracomment>
            <translation>嵌入的 Location，仅含所用的 EVSE 和连接器</translation>
        </message>
        <message>
            <source>When the session became active, UTC, not when it was reserved</source>
            <extracomment>ocpi: Session.start_date_time</extracomment>
            <translation>会话激活的时间，UTC，不是预约的时间</translation>
        </message>
        <message>
            <source>PENDING and RESERVATION are not charging yet; COMPLETED awaits the CDR</source>
            <extracomment>ocpi: Session.status</extracomment>
            <translation>PENDING 和 RESERVATION 尚未充电；COMPLETED 等待 CDR</translation>
        </message>
        <message>
            <source>Running costs so far; absent means unknown, zero means free</source>
            <extracomment>ocpi: Session.total_cost</extracomment>
            <translation>迄今的费用；略去表示未知，零表示免费</translation>
        </message>
        <message>
            <source>Where drivers can check the signature</source>
            <extracomment>ocpi: SignedData.url</extracomment>
            <translation>司机可验证签名的地址</translation>
        </message>
        <message>
            <source>Blob to hand to the transparency software</source>
            <extracomment>ocpi: SignedValue.signed_data</extracomment>
            <translation>交给透明度软件的数据块</translation>
        </message>
        <message>
            <source>Needed where the EVSE has START_SESSION_CONNECTOR_REQUIRED</source>
            <extracomment>ocpi: StartSession.connector_id</extracomment>
            <translation>EVSE 有 START_SESSION_CONNECTOR_REQUIRED 时必填</translation>
        </message>
        <message>
            <source>Absent means the driver is matched at the site; many operators refuse that</source>
            <extracomment>ocpi: StartSession.evse_uid</extracomment>
            <translation>略去则在站点匹配司机；许多运营商会拒绝</translation>
        </message>
        <message>
            <source>When it ends; absent means until further notice</source>
            <extracomment>ocpi: StatusSchedule.period_end</extracomment>
            <translation>结束时间；略去表示直至另行通知</translation>
        </message>
        <message>
            <source>State planned for this span</source>
            <extracomment>ocpi: StatusSchedule.status</extracomment>
            <translation>此时段的计划状态</translation>
        </message>
        <message>
            <source>Valid until, UTC; absent means until replaced</source>
            <extracomment>ocpi: Tariff.end_date_time</extracomment>
            <translation>有效期至，UTC；略去表示直至被替换</translation>
        </message>
        <message>
            <source>Tariff id; the same id replaces the earlier version</source>
            <extracomment>ocpi: Tariff.id</extracomment>
            <translation>资费 id；相同 id 会替换较早版本</translation>
        </message>
        <message>
            <source>Valid from, UTC; absent means at once</source>
            <extracomment>ocpi: Tariff.start_date_time</extracomment>
            <translation>生效时间，UTC；略去表示立即</translation>
        </message>
        <message>
            <source>Whom it is for: ad hoc payers or a charging preference; absent fits all</source>
            <extracomment>ocpi: Tariff.type</extracomment>
            <translation>适用对象：即时付款者或某种充电偏好；略去表示全部适用</translation>
        </message>
        <message>
            <source>Amount of this tax</source>
            <extracomment>ocpi: TaxAmount.amount</extracomment>
            <translation>此税的金额</translation>
        </message>
        <message>
            <source>As on an invoice, for example VAT</source>
            <extracomment>ocpi: TaxAmount.name</extracomment>
            <translation>如发票所示，例如增值税</translation>
        </message>
        <message>
            <source>Rate in percent, where the tax has one</source>
            <extracomment>ocpi: TaxAmount.percentage</extracomment>
            <translation>百分比税率（若该税有税率）</translation>
        </message>
        <message>
            <source>Sites served by this terminal</source>
            <extracomment>ocpi: Terminal.location_ids</extracomment>
            <translation>此终端服务的站点</translation>
        </message>
        <message>
            <source>Power that may be reached in this slot</source>
            <extracomment>ocpi: Timeslot.max_power</extracomment>
            <translation>此时段可达到的功率</translation>
        </message>
        <message>
            <source>Power that is guaranteed in this slot</source>
            <extracomment>ocpi: Timeslot.min_power</extracomment>
            <translation>此时段保证的功率</translation>
        </message>
        <message>
            <source>Country of the provider that issued the token</source>
            <extracomment>ocpi: Token.country_code</extracomment>
            <translation>发放令牌的服务商的国家</translation>
        </message>
        <message>
            <source>Key together with uid: the same uid may exist as RFID and APP_USER</source>
            <extracomment>ocpi: Token.type</extracomment>
            <translation>与 uid 一起构成键：同一 uid 可同时作为 RFID 和 APP_USER 存在</translation>
        </message>
        <message>
            <source>Id read from the card, compared without case; with type it is the key</source>
            <extracomment>ocpi: Token.uid</extracomment>
            <translation>从卡读出的 id，比较时不区分大小写；与 type 一起构成键</translation>
        </message>
        <message>
            <source>Address of the version's details, where endpoints are listed</source>
            <extracomment>ocpi: Version.url</extracomment>
            <translation>版本详情的地址，其中列出各端点</translation>
        </message>
        <message>
            <source>Provider ids that can charge here, where access is limited</source>
            <extracomment>ocpi: accepted_service_providers</extracomment>
            <translation>限制进入时，可在此充电的服务商 id</translation>
        </message>
        <message>
            <source>How the driver gets in: plate, code, card</source>
            <extracomment>ocpi: access_information</extracomment>
            <translation>司机如何进入：车牌、密码、卡</translation>
        </message>
        <message>
            <source>Registration number of whoever collects the tax</source>
            <extracomment>ocpi: account_number</extracomment>
            <translation>收税方的登记号</translation>
        </message>
        <message>
            <source>Share or number of places kept for drivers without booking</source>
            <extracomment>ocpi: ad_hoc</extracomment>
            <translation>为未预订司机保留的车位份额或数量</translation>
        </message>
        <message>
            <source>Street and house number as a navigation system would need it</source>
            <extracomment>ocpi: address</extracomment>
            <translation>街道和门牌号，以导航系统所需的形式</translation>
        </message>
        <message>
            <source>Amount with all taxes</source>
            <extracomment>ocpi: after_taxes</extracomment>
            <translation>含全部税的金额</translation>
        </message>
        <message>
            <source>The verdict for this token</source>
            <extracomment>ocpi: allowed</extracomment>
            <translation>对此令牌的判定</translation>
        </message>
        <message>
            <source>Sum of money in the object's currency</source>
            <extracomment>ocpi: amount</extracomment>
            <translation>金额，以该对象的货币计</translation>
        </message>
        <message>
            <source>Amperes per phase</source>
            <extracomment>ocpi: amperage</extracomment>
            <translation>每相安培</translation>
        </message>
        <message>
            <source>Links the bay to parking data exchanged by APDS</source>
            <extracomment>ocpi: apds_reference</extracomment>
            <translation>将车位与通过 APDS 交换的停车数据关联</translation>
        </message>
        <message>
            <source>Contract that pays; called contract_id from 2.2 on</source>
            <extracomment>ocpi: auth_id</extracomment>
            <translation>付款的合同；从 2.2 起称为 contract_id</translation>
        </message>
        <message>
            <source>How the driver was authorised; tells who carries the risk</source>
            <extracomment>ocpi: auth_method</extracomment>
            <translation>司机的授权方式；表明由谁承担风险</translation>
        </message>
        <message>
            <source>Ties session, CDR and command to the authorisation that allowed it</source>
            <extracomment>ocpi: authorization_reference</extracomment>
            <translation>将会话、CDR 和命令与准许它的授权关联</translation>
        </message>
        <message>
            <source>Spans that can be booked</source>
            <extracomment>ocpi: available_timeslots</extracomment>
            <translation>可预订的时段</translation>
        </message>
        <message>
            <source>Amount without any tax</source>
            <extracomment>ocpi: before_taxes</extracomment>
            <translation>不含任何税的金额</translation>
        </message>
        <message>
            <source>Calendar covers from here on</source>
            <extracomment>ocpi: begin_from</extracomment>
            <translation>日历从此开始</translation>
        </message>
        <message>
            <source>Prices a step of a booking instead of charging</source>
            <extracomment>ocpi: booking</extracomment>
            <translation>为预订的某一步而非充电定价</translation>
        </message>
        <message>
            <source>The booking that this charge fulfilled</source>
            <extracomment>ocpi: booking_id</extracomment>
            <translation>此充电所履行的预订</translation>
        </message>
        <message>
            <source>Bookable unit the request is for</source>
            <extracomment>ocpi: booking_location_id</extracomment>
            <translation>请求所针对的可预订单元</translation>
        </message>
        <message>
            <source>What was asked for: place, plug, vehicle size</source>
            <extracomment>ocpi: booking_option</extracomment>
            <translation>所要求的内容：车位、插头、车辆尺寸</translation>
        </message>
        <message>
            <source>The request itself</source>
            <extracomment>ocpi: booking_request</extracomment>
            <translation>请求本身</translation>
        </message>
        <message>
            <source>Every request made for this booking, with its state</source>
            <extracomment>ocpi: booking_requests</extracomment>
            <translation>对此预订发出的每个请求及其状态</translation>
        </message>
        <message>
            <source>Rules on change, cancellation and no-show</source>
            <extracomment>ocpi: booking_terms</extracomment>
            <translation>更改、取消和未到场的规则</translation>
        </message>
        <message>
            <source>Tokens that may use the booking</source>
            <extracomment>ocpi: booking_tokens</extracomment>
            <translation>可使用预订的令牌</translation>
        </message>
        <message>
            <source>Public name, site and logo of the party</source>
            <extracomment>ocpi: business_details</extracomment>
            <translation>参与方的公开名称、网站和徽标</translation>
        </message>
        <message>
            <source>Free time slots</source>
            <extracomment>ocpi: calendars</extracomment>
            <translation>空闲时段</translation>
        </message>
        <message>
            <source>Minutes before begin up to which cancelling is free</source>
            <extracomment>ocpi: cancel_until_minutes</extracomment>
            <translation>开始前可免费取消的最晚分钟数</translation>
        </message>
        <message>
            <source>Set when cancelled: why and by whom</source>
            <extracomment>ocpi: canceled</extracomment>
            <translation>取消时设置：原因和取消方</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <extracomment>ocpi: cancellation_reason</extracomment>
            <translation>取消的原因</translation>
        </message>
        <message>
            <source>What can be done here; apps hide the start button without REMOTE_START_STOP_CAPABLE</source>
            <extracomment>ocpi: capabilities</extracomment>
            <translation>此处可用的功能；没有 REMOTE_START_STOP_CAPABLE 时应用会隐藏启动按钮</translation>
        </message>
        <message>
            <source>Whether the money was taken</source>
            <extracomment>ocpi: capture_status_code</extracomment>
            <translation>是否已扣款</translation>
        </message>
        <message>
            <source>Why the capture failed or was partial</source>
            <extracomment>ocpi: capture_status_message</extracomment>
            <translation>扣款失败或仅部分成功的原因</translation>
        </message>
        <message>
            <source>What it shows or measures; see the values</source>
            <extracomment>ocpi: category</extracomment>
            <translation>它显示或测量的内容；见各取值</translation>
        </message>
        <message>
            <source>Copy of the place as it was then, with the one EVSE and connector used</source>
            <extracomment>ocpi: cdr_location</extracomment>
            <translation>当时地点的副本，仅含所用的一个 EVSE 和连接器</translation>
        </message>
        <message>
            <source>Token as it was when the charge started, frozen for billing</source>
            <extracomment>ocpi: cdr_token</extracomment>
            <translation>充电开始时的令牌，为计费而固定</translation>
        </message>
        <message>
            <source>CDR ids on that invoice</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>该发票上的 CDR id</translation>
        </message>
        <message>
            <source>true when a booking cannot be changed at all</source>
            <extracomment>ocpi: change_not_allowed</extracomment>
            <translation>预订完全不可更改时为 true</translation>
        </message>
        <message>
            <source>Minutes before begin up to which changes are free</source>
            <extracomment>ocpi: change_until_minutes</extracomment>
            <translation>开始前可免费更改的最晚分钟数</translation>
        </message>
        <message>
            <source>Slices of the charge; in a PATCH they are added to the earlier ones</source>
            <extracomment>ocpi: charging_periods</extracomment>
            <translation>充电的各时段；PATCH 中的会追加到之前的时段</translation>
        </message>
        <message>
            <source>Power or current limits over time</source>
            <extracomment>ocpi: charging_profile</extracomment>
            <translation>随时间变化的功率或电流限值</translation>
        </message>
        <message>
            <source>Steps of the limit, ordered by start</source>
            <extracomment>ocpi: charging_profile_period</extracomment>
            <translation>限值的各级，按开始时间排列</translation>
        </message>
        <message>
            <source>W or A; applies to every limit in the profile</source>
            <extracomment>ocpi: charging_rate_unit</extracomment>
            <translation>W 或 A；适用于曲线中的每个限值</translation>
        </message>
        <message>
            <source>Whether a charge that runs at closing time is allowed to go on</source>
            <extracomment>ocpi: charging_when_closed</extracomment>
            <translation>关门时进行中的充电可否继续</translation>
        </message>
        <message>
            <source>City or town, spelled as on a postal address</source>
            <extracomment>ocpi: city</extracomment>
            <translation>城市或城镇，按邮政地址的写法</translation>
        </message>
        <message>
            <source>Refers to a connector's id within the EVSE</source>
            <extracomment>ocpi: connector_id</extracomment>
            <translation>指 EVSE 内连接器的 id</translation>
        </message>
        <message>
            <source>Connectors this is limited to; empty means all of them</source>
            <extracomment>ocpi: connector_ids</extracomment>
            <translation>限定的连接器；空表示全部</translation>
        </message>
        <message>
            <source>Phases or DC, as used</source>
            <extracomment>ocpi: connector_power_type</extracomment>
            <translation>实际使用的相数或 DC</translation>
        </message>
        <message>
            <source>Plug that was used</source>
            <extracomment>ocpi: connector_standard</extracomment>
            <translation>所用的插头</translation>
        </message>
        <message>
            <source>Acceptable plugs</source>
            <extracomment>ocpi: connector_types</extracomment>
            <translation>可接受的插头</translation>
        </message>
        <message>
            <source>Sockets and cables of this EVSE; only one can deliver at a time</source>
            <extracomment>ocpi: connectors</extracomment>
            <translation>此 EVSE 的插座和电缆；同时只能有一个供电</translation>
        </message>
        <message>
            <source>Contract that pays, eMAID form if the provider has one</source>
            <extracomment>ocpi: contract_id</extracomment>
            <translation>付款的合同，服务商若有则为 eMAID 形式</translation>
        </message>
        <message>
            <source>Position in WGS 84 as decimal text; check it is not swapped or 0,0</source>
            <extracomment>ocpi: coordinates</extracomment>
            <translation>WGS 84 位置，十进制文本；检查是否颠倒或为 0,0</translation>
        </message>
        <message>
            <source>Country where it stands: three letters, ISO 3166-1 alpha-3, unlike country_code</source>
            <extracomment>ocpi: country</extracomment>
            <translation>所在国家：三个字母，ISO 3166-1 alpha-3，与 country_code 不同</translation>
        </message>
        <message>
            <source>Two-letter ISO 3166-1 code of the owning party, not of the site</source>
            <extracomment>ocpi: country_code</extracomment>
            <translation>所属参与方（而非站点）的 ISO 3166-1 两字母代码</translation>
        </message>
        <message>
            <source>true turns the record into a credit for an earlier one</source>
            <extracomment>ocpi: credit</extracomment>
            <translation>true 表示此记录冲抵较早的记录</translation>
        </message>
        <message>
            <source>The CDR that is credited; required when credit is true</source>
            <extracomment>ocpi: credit_reference_id</extracomment>
            <translation>被冲抵的 CDR；credit 为 true 时必填</translation>
        </message>
        <message>
            <source>ISO 4217 code, three capitals</source>
            <extracomment>ocpi: currency</extracomment>
            <translation>ISO 4217 代码，三个大写字母</translation>
        </message>
        <message>
            <source>The terminal owner's own reference</source>
            <extracomment>ocpi: customer_reference</extracomment>
            <translation>终端所有者自己的参考号</translation>
        </message>
        <message>
            <source>Whether vehicles with dangerous goods may use the bay</source>
            <extracomment>ocpi: dangerous_goods_allowed</extracomment>
            <translation>载有危险品的车辆可否使用车位</translation>
        </message>
        <message>
            <source>Content of the answer: object or list; may be absent on errors</source>
            <extracomment>ocpi: data</extracomment>
            <translation>应答的内容：对象或列表；出错时可略去</translation>
        </message>
        <message>
            <source>Local weekdays on which it applies; absent means every day</source>
            <extracomment>ocpi: day_of_week</extracomment>
            <translation>适用的当地星期；略去表示每天</translation>
        </message>
        <message>
            <source>Charging preference used when the driver states none</source>
            <extracomment>ocpi: default_profile_type</extracomment>
            <translation>司机未说明时使用的充电偏好</translation>
        </message>
        <message>
            <source>When the driver wants to leave</source>
            <extracomment>ocpi: departure_time</extracomment>
            <translation>司机希望离开的时间</translation>
        </message>
        <message>
            <source>What was measured in this slice; volumes count for this slice only</source>
            <extracomment>ocpi: dimensions</extracomment>
            <translation>此时段的测量内容；volume 仅计此时段</translation>
        </message>
        <message>
            <source>How the vehicle stands towards the road</source>
            <extracomment>ocpi: direction</extracomment>
            <translation>车辆相对道路的停放方向</translation>
        </message>
        <message>
            <source>Walking or driving hints for drivers, one entry for each language</source>
            <extracomment>ocpi: directions</extracomment>
            <translation>给司机的步行或驾驶指引，每种语言一条</translation>
        </message>
        <message>
            <source>Whether the car may give energy back</source>
            <extracomment>ocpi: discharge_allowed</extracomment>
            <translation>车辆可否回馈电能</translation>
        </message>
        <message>
            <source>true when the vehicle can leave forward; matters with a trailer</source>
            <extracomment>ocpi: drive_through</extracomment>
            <translation>车辆可向前驶离时为 true；对带拖车者重要</translation>
        </message>
        <message>
            <source>Seconds; absent means until the session ends</source>
            <extracomment>ocpi: duration</extracomment>
            <translation>秒；略去表示直至会话结束</translation>
        </message>
        <message>
            <source>Whether charging may begin before the booked time</source>
            <extracomment>ocpi: early_start_allowed</extracomment>
            <translation>可否在预订时间之前开始充电</translation>
        </message>
        <message>
            <source>Minutes before begin from which it may start</source>
            <extracomment>ocpi: early_start_time</extracomment>
            <translation>开始前多少分钟起可启动</translation>
        </message>
        <message>
            <source>Lines for the card receipt, as the payment provider wants them</source>
            <extracomment>ocpi: eft_data</extracomment>
            <translation>卡片收据的各行，按支付服务商的要求</translation>
        </message>
        <message>
            <source>Tried in order for each dimension; the first that matches wins, so order matters</source>
            <extracomment>ocpi: elements</extracomment>
            <translation>每个维度依次尝试；以第一个匹配的为准，因此顺序重要</translation>
        </message>
        <message>
            <source>Signature scheme, for example OCMF; picks the transparency software</source>
            <extracomment>ocpi: encoding_method</extracomment>
            <translation>签名方案，例如 OCMF；决定使用的透明度软件</translation>
        </message>
        <message>
            <source>Version of the scheme, if it has versions</source>
            <extracomment>ocpi: encoding_method_version</extracomment>
            <translation>方案的版本（如有）</translation>
        </message>
        <message>
            <source>Calendar covers up to here</source>
            <extracomment>ocpi: end_before</extracomment>
            <translation>日历到此为止</translation>
        </message>
        <message>
            <source>Local date at which it no longer applies</source>
            <extracomment>ocpi: end_date</extracomment>
            <translation>不再适用的当地日期</translation>
        </message>
        <message>
            <source>End, UTC; absent while it is open</source>
            <extracomment>ocpi: end_date_time</extracomment>
            <translation>结束时间，UTC；未结束时略去</translation>
        </message>
        <message>
            <source>When the session was closed; absent while it runs</source>
            <extracomment>ocpi: end_datetime</extracomment>
            <translation>会话关闭的时间；进行中时略去</translation>
        </message>
        <message>
            <source>Local time HH:MM at which it ends; earlier than start_time wraps midnight</source>
            <extracomment>ocpi: end_time</extracomment>
            <translation>结束的当地时间 HH:MM；早于 start_time 则跨过午夜</translation>
        </message>
        <message>
            <source>Modules offered by this version and where</source>
            <extracomment>ocpi: endpoints</extracomment>
            <translation>此版本提供的模块及其地址</translation>
        </message>
        <message>
            <source>The driver's own energy supplier, for plug-in roaming of energy</source>
            <extracomment>ocpi: energy_contract</extracomment>
            <translation>司机自己的电力供应商，用于即插即用的电能漫游</translation>
        </message>
        <message>
            <source>Where the power comes from, for green claims and labelling</source>
            <extracomment>ocpi: energy_mix</extracomment>
            <translation>电能的来源，用于绿色声明和标识</translation>
        </message>
        <message>
            <source>kWh the driver wants by departure</source>
            <extracomment>ocpi: energy_need</extracomment>
            <translation>司机离开前需要的 kWh</translation>
        </message>
        <message>
            <source>Contract or product as sold by the supplier</source>
            <extracomment>ocpi: energy_product_name</extracomment>
            <translation>供应商销售的合同或产品</translation>
        </message>
        <message>
            <source>Shares by source; together they should make 100 percent</source>
            <extracomment>ocpi: energy_sources</extracomment>
            <translation>各来源的份额；合计应为 100%</translation>
        </message>
        <message>
            <source>Waste and emissions for each kWh</source>
            <extracomment>ocpi: environ_impact</extracomment>
            <translation>每 kWh 的废物和排放</translation>
        </message>
        <message>
            <source>Identifier printed on the charger, in eMI3 form such as DE*ABC*E123</source>
            <extracomment>ocpi: evse_id</extracomment>
            <translation>印在充电桩上的标识，eMI3 形式，例如 DE*ABC*E123</translation>
        </message>
        <message>
            <source>Side of the bay on which the charger stands</source>
            <extracomment>ocpi: evse_position</extracomment>
            <translation>充电桩位于车位的哪一侧</translation>
        </message>
        <message>
            <source>Refers to an EVSE's uid, not to its printed evse_id</source>
            <extracomment>ocpi: evse_uid</extracomment>
            <translation>指 EVSE 的 uid，而非印刷的 evse_id</translation>
        </message>
        <message>
            <source>EVSEs this is limited to; empty means all of them</source>
            <extracomment>ocpi: evse_uids</extracomment>
            <translation>限定的 EVSE；空表示全部</translation>
        </message>
        <message>
            <source>Charging places; an EVSE serves one vehicle at a time, whatever sockets it has</source>
            <extracomment>ocpi: evses</extracomment>
            <translation>充电位；无论有几个插座，一个 EVSE 同时只服务一辆车</translation>
        </message>
        <message>
            <source>Dates it is closed although the weekly hours say open</source>
            <extracomment>ocpi: exceptional_closings</extracomment>
            <translation>按每周时间应营业但关闭的日期</translation>
        </message>
        <message>
            <source>Dates it is open although the weekly hours say closed</source>
            <extracomment>ocpi: exceptional_openings</extracomment>
            <translation>按每周时间应关闭但营业的日期</translation>
        </message>
        <message>
            <source>Amount before VAT</source>
            <extracomment>ocpi: excl_vat</extracomment>
            <translation>不含增值税的金额</translation>
        </message>
        <message>
            <source>When the reservation lapses, UTC</source>
            <extracomment>ocpi: expiry_date</extracomment>
            <translation>预约失效的时间，UTC</translation>
        </message>
        <message>
            <source>What is within reach while charging: shops, toilets, transit</source>
            <extracomment>ocpi: facilities</extracomment>
            <translation>充电时附近的设施：商店、卫生间、公共交通</translation>
        </message>
        <message>
            <source>Level in a garage as signposted there, for example -2 or G</source>
            <extracomment>ocpi: floor_level</extracomment>
            <translation>车库内标示的楼层，例如 -2 或 G</translation>
        </message>
        <message>
            <source>Fixed cable or socket; with a socket the driver brings a cable</source>
            <extracomment>ocpi: format</extracomment>
            <translation>固定电缆或插座；为插座时司机自带电缆</translation>
        </message>
        <message>
            <source>Whether green energy can be had in this slot</source>
            <extracomment>ocpi: green_energy_support</extracomment>
            <translation>此时段可否使用绿色能源</translation>
        </message>
        <message>
            <source>Tokens sharing it may stop each other's sessions</source>
            <extracomment>ocpi: group_id</extracomment>
            <translation>共用它的令牌可互相停止会话</translation>
        </message>
        <message>
            <source>Picture height in pixels</source>
            <extracomment>ocpi: height</extracomment>
            <translation>图片高度（像素）</translation>
        </message>
        <message>
            <source>Number a driver can ring at the charger; international format is safest</source>
            <extracomment>ocpi: help_phone</extracomment>
            <translation>司机在充电桩处可拨打的号码；国际格式最稳妥</translation>
        </message>
        <message>
            <source>true when the driver is to be paid back for charging at home</source>
            <extracomment>ocpi: home_charging_compensation</extracomment>
            <translation>需向司机补偿家庭充电费用时为 true</translation>
        </message>
        <message>
            <source>The hub that serves this connection: country and party code in one</source>
            <extracomment>ocpi: hub_party_id</extracomment>
            <translation>服务此连接的 Hub：国家和参与方代码合一</translation>
        </message>
        <message>
            <source>Chosen by the owner and never reused; with country and party it makes the key</source>
            <extracomment>ocpi: id</extracomment>
            <translation>由所有者选择且从不重复使用；与国家和参与方一起构成键</translation>
        </message>
        <message>
            <source>Module name as in the path: locations, sessions, cdrs</source>
            <extracomment>ocpi: identifier</extracomment>
            <translation>路径中的模块名：locations、sessions、cdrs</translation>
        </message>
        <message>
            <source>Pictures for apps: charger, entrance, operator logo</source>
            <extracomment>ocpi: images</extracomment>
            <translation>供应用使用的图片：充电桩、入口、运营商徽标</translation>
        </message>
        <message>
            <source>Amount after VAT; absent means not known, not free of VAT</source>
            <extracomment>ocpi: incl_vat</extracomment>
            <translation>含增值税的金额；略去表示未知，而非免增值税</translation>
        </message>
        <message>
            <source>Text to show the driver with the verdict</source>
            <extracomment>ocpi: info</extracomment>
            <translation>随判定显示给司机的文本</translation>
        </message>
        <message>
            <source>Start of the address where drivers fetch receipts</source>
            <extracomment>ocpi: invoice_base_url</extracomment>
            <translation>司机获取收据的地址的开头</translation>
        </message>
        <message>
            <source>Who writes the driver's invoice</source>
            <extracomment>ocpi: invoice_creator</extracomment>
            <translation>由谁开具司机的发票</translation>
        </message>
        <message>
            <source>Invoice number as printed</source>
            <extracomment>ocpi: invoice_id</extracomment>
            <translation>印刷的发票号</translation>
        </message>
        <message>
            <source>Invoice this record will appear on</source>
            <extracomment>ocpi: invoice_reference_id</extracomment>
            <translation>此记录将出现的发票</translation>
        </message>
        <message>
            <source>true only if all of the power is renewable</source>
            <extracomment>ocpi: is_green_energy</extracomment>
            <translation>仅当全部电能为可再生时为 true</translation>
        </message>
        <message>
            <source>Company printed on the card, for support calls</source>
            <extracomment>ocpi: issuer</extracomment>
            <translation>印在卡上的公司，用于客服电话</translation>
        </message>
        <message>
            <source>Energy delivered so far in kWh, not Wh</source>
            <extracomment>ocpi: kwh</extracomment>
            <translation>迄今输送的电量，单位 kWh，不是 Wh</translation>
        </message>
        <message>
            <source>Two-letter ISO 639-1 code; no region suffix</source>
            <extracomment>ocpi: language</extracomment>
            <translation>ISO 639-1 两字母代码；不带地区后缀</translation>
        </message>
        <message>
            <source>Change stamp in UTC; partners poll by it, so bump it on every change and only then</source>
            <extracomment>ocpi: last_updated</extracomment>
            <translation>UTC 更改时间；合作方据此轮询，因此每次更改时且仅在更改时更新</translation>
        </message>
        <message>
            <source>Whether charging may go on after the booked time</source>
            <extracomment>ocpi: late_stop_allowed</extracomment>
            <translation>预订时间之后可否继续充电</translation>
        </message>
        <message>
            <source>Minutes it may go on</source>
            <extracomment>ocpi: late_stop_time</extracomment>
            <translation>可继续的分钟数</translation>
        </message>
        <message>
            <source>Degrees north as text, 5 to 7 decimals, dot as the separator</source>
            <extracomment>ocpi: latitude</extracomment>
            <translation>北纬度数，文本，5 到 7 位小数，以点分隔</translation>
        </message>
        <message>
            <source>Whether the bay is lit at night</source>
            <extracomment>ocpi: lighting</extracomment>
            <translation>车位夜间是否有照明</translation>
        </message>
        <message>
            <source>Upper bound in the rate unit, one decimal</source>
            <extracomment>ocpi: limit</extracomment>
            <translation>上限，以速率单位计，一位小数</translation>
        </message>
        <message>
            <source>Where it took place</source>
            <extracomment>ocpi: location</extracomment>
            <translation>发生的地点</translation>
        </message>
        <message>
            <source>Refers to a Location's id</source>
            <extracomment>ocpi: location_id</extracomment>
            <translation>指 Location 的 id</translation>
        </message>
        <message>
            <source>Locations the terminal serves</source>
            <extracomment>ocpi: location_ids</extracomment>
            <translation>终端服务的 Location</translation>
        </message>
        <message>
            <source>Picture of the brand; a URL inside, not the bytes</source>
            <extracomment>ocpi: logo</extracomment>
            <translation>品牌图片；其中是 URL，而非图片字节</translation>
        </message>
        <message>
            <source>Degrees east as text, 5 to 7 decimals; negative is west of Greenwich</source>
            <extracomment>ocpi: longitude</extracomment>
            <translation>东经度数，文本，5 到 7 位小数；负值为格林尼治以西</translation>
        </message>
        <message>
            <source>Amperes per phase; zero or a cable's marketing figure misleads apps</source>
            <extracomment>ocpi: max_amperage</extracomment>
            <translation>每相安培；填零或电缆的宣传值会误导应用</translation>
        </message>
        <message>
            <source>Longest booking in minutes</source>
            <extracomment>ocpi: max_booking_duration</extracomment>
            <translation>最长预订时间（分钟）</translation>
        </message>
        <message>
            <source>Applies below this current: sum over phases, A</source>
            <extracomment>ocpi: max_current</extracomment>
            <translation>低于此电流时适用：各相之和，A</translation>
        </message>
        <message>
            <source>Applies up to this many seconds after session start</source>
            <extracomment>ocpi: max_duration</extracomment>
            <translation>会话开始后至此秒数适用</translation>
        </message>
        <message>
            <source>Watts, not kilowatts: 22 kW is 22000; state it when below volts times amps</source>
            <extracomment>ocpi: max_electric_power</extracomment>
            <translation>瓦，不是千瓦：22 kW 写 22000；低于伏乘安时请注明</translation>
        </message>
        <message>
            <source>Applies below this much energy, counted from session start</source>
            <extracomment>ocpi: max_kwh</extracomment>
            <translation>低于此电量时适用，从会话开始计</translation>
        </message>
        <message>
            <source>Applies below this power, in kW here</source>
            <extracomment>ocpi: max_power</extracomment>
            <translation>低于此功率时适用，此处以 kW 计</translation>
        </message>
        <message>
            <source>The bill is never above this</source>
            <extracomment>ocpi: max_price</extracomment>
            <translation>账单不会高于此值</translation>
        </message>
        <message>
            <source>Highest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_height</extracomment>
            <translation>车辆最大高度（cm）</translation>
        </message>
        <message>
            <source>Longest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_length</extracomment>
            <translation>车辆最大长度（cm）</translation>
        </message>
        <message>
            <source>Heaviest vehicle in kg</source>
            <extracomment>ocpi: max_vehicle_weight</extracomment>
            <translation>车辆最大重量（kg）</translation>
        </message>
        <message>
            <source>Widest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_width</extracomment>
            <translation>车辆最大宽度（cm）</translation>
        </message>
        <message>
            <source>Volts; for AC line to neutral, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: max_voltage</extracomment>
            <translation>伏；AC 为相线对中性线，因此在欧洲三相也是 230</translation>
        </message>
        <message>
            <source>Text for people, one for each language</source>
            <extracomment>ocpi: message</extracomment>
            <translation>给人看的文本，每种语言一条</translation>
        </message>
        <message>
            <source>Serial number of the meter, needed under calibration law</source>
            <extracomment>ocpi: meter_id</extracomment>
            <translation>电表序列号，计量法规要求</translation>
        </message>
        <message>
            <source>Way of getting in</source>
            <extracomment>ocpi: method</extracomment>
            <translation>进入方式</translation>
        </message>
        <message>
            <source>Shortest booking in minutes</source>
            <extracomment>ocpi: min_booking_duration</extracomment>
            <translation>最短预订时间（分钟）</translation>
        </message>
        <message>
            <source>Below this the car stops charging efficiently; in the rate unit</source>
            <extracomment>ocpi: min_charging_rate</extracomment>
            <translation>低于此值车辆充电效率低；以速率单位计</translation>
        </message>
        <message>
            <source>Applies from this current on: sum over phases, A</source>
            <extracomment>ocpi: min_current</extracomment>
            <translation>从此电流起适用：各相之和，A</translation>
        </message>
        <message>
            <source>Applies from this many seconds after session start</source>
            <extracomment>ocpi: min_duration</extracomment>
            <translation>会话开始后从此秒数起适用</translation>
        </message>
        <message>
            <source>Applies from this much energy on, counted from session start</source>
            <extracomment>ocpi: min_kwh</extracomment>
            <translation>从此电量起适用，从会话开始计</translation>
        </message>
        <message>
            <source>Shortest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_length</extracomment>
            <translation>可接受的最短车位（cm）</translation>
        </message>
        <message>
            <source>Narrowest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_width</extracomment>
            <translation>可接受的最窄车位（cm）</translation>
        </message>
        <message>
            <source>Applies from this power on, in kW here</source>
            <extracomment>ocpi: min_power</extracomment>
            <translation>从此功率起适用，此处以 kW 计</translation>
        </message>
        <message>
            <source>The bill is never below this</source>
            <extracomment>ocpi: min_price</extracomment>
            <translation>账单不会低于此值</translation>
        </message>
        <message>
            <source>Shown to drivers and in back offices; not an identifier</source>
            <extracomment>ocpi: name</extracomment>
            <translation>显示给司机和后台人员；不是标识</translation>
        </message>
        <message>
            <source>Which reading it is: Start, End or Intermediate</source>
            <extracomment>ocpi: nature</extracomment>
            <translation>哪种读数：Start、End 或 Intermediate</translation>
        </message>
        <message>
            <source>Whether not turning up costs money</source>
            <extracomment>ocpi: noshow_fee</extracomment>
            <translation>未到场是否收费</translation>
        </message>
        <message>
            <source>Minutes after begin until the place is given away</source>
            <extracomment>ocpi: noshow_timeout</extracomment>
            <translation>开始后多少分钟车位让出</translation>
        </message>
        <message>
            <source>When drivers may reach the site; absent means unknown, not closed</source>
            <extracomment>ocpi: opening_times</extracomment>
            <translation>司机可进入站点的时间；略去表示未知，而非关闭</translation>
        </message>
        <message>
            <source>Who runs the charge points; falls back to the name behind the party code</source>
            <extracomment>ocpi: operator</extracomment>
            <translation>充电桩的运营者；略去时采用参与方代码对应的名称</translation>
        </message>
        <message>
            <source>Whether one token may hold bookings at the same time</source>
            <extracomment>ocpi: overlapping_bookings_allowed</extracomment>
            <translation>一个令牌可否同时持有多个预订</translation>
        </message>
        <message>
            <source>Who owns the hardware; often not the operator</source>
            <extracomment>ocpi: owner</extracomment>
            <translation>硬件的所有者；常常不是运营商</translation>
        </message>
        <message>
            <source>Bays reachable from this EVSE, by the ids in the Location's parking_places</source>
            <extracomment>ocpi: parking</extracomment>
            <translation>此 EVSE 可达的车位，以 Location 的 parking_places 中的 id 表示</translation>
        </message>
        <message>
            <source>Refers to a bay in the Location's parking_places</source>
            <extracomment>ocpi: parking_id</extracomment>
            <translation>指 Location 的 parking_places 中的车位</translation>
        </message>
        <message>
            <source>Parking bays with their dimensions; EVSEs refer to them by id</source>
            <extracomment>ocpi: parking_places</extracomment>
            <translation>停车位及其尺寸；EVSE 以 id 引用</translation>
        </message>
        <message>
            <source>Who may park there; customers only, electric only and so on</source>
            <extracomment>ocpi: parking_restrictions</extracomment>
            <translation>谁可停车；仅限顾客、仅限电动车等</translation>
        </message>
        <message>
            <source>Length of the bay in cm</source>
            <extracomment>ocpi: parking_space_length</extracomment>
            <translation>车位长度（cm）</translation>
        </message>
        <message>
            <source>Width of the bay in cm</source>
            <extracomment>ocpi: parking_space_width</extracomment>
            <translation>车位宽度（cm）</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; 2.1.1 called it type</source>
            <extracomment>ocpi: parking_type</extracomment>
            <translation>充电桩周围的停车类型；2.1.1 中称为 type</translation>
        </message>
        <message>
            <source>Three-character operator or provider code, unique within its country code</source>
            <extracomment>ocpi: party_id</extracomment>
            <translation>三字符的运营商或服务商代码，在其国家代码内唯一</translation>
        </message>
        <message>
            <source>Share in percent, 0 to 100</source>
            <extracomment>ocpi: percentage</extracomment>
            <translation>百分比份额，0 到 100</translation>
        </message>
        <message>
            <source>Booked span</source>
            <extracomment>ocpi: period</extracomment>
            <translation>预订的时段</translation>
        </message>
        <message>
            <source>Begin of the span; included</source>
            <extracomment>ocpi: period_begin</extracomment>
            <translation>时段开始；含该时刻</translation>
        </message>
        <message>
            <source>End of the span; the first moment that no longer counts</source>
            <extracomment>ocpi: period_end</extracomment>
            <translation>时段结束；第一个不再计入的时刻</translation>
        </message>
        <message>
            <source>Number or text painted on the charger so that a driver finds it</source>
            <extracomment>ocpi: physical_reference</extracomment>
            <translation>漆在充电桩上供司机查找的编号或文字</translation>
        </message>
        <message>
            <source>The reading in clear, as the scheme prescribes</source>
            <extracomment>ocpi: plain_data</extracomment>
            <translation>明文读数，按方案规定</translation>
        </message>
        <message>
            <source>Whether booking is obligatory and how much stays free</source>
            <extracomment>ocpi: policy</extracomment>
            <translation>是否必须预订以及保留多少空位</translation>
        </message>
        <message>
            <source>Postal code; may be absent where a country has none, never a placeholder</source>
            <extracomment>ocpi: postal_code</extracomment>
            <translation>邮政编码；没有邮编的国家可略去，切勿填占位值</translation>
        </message>
        <message>
            <source>Power the driver asks for</source>
            <extracomment>ocpi: power_required</extracomment>
            <translation>司机要求的功率</translation>
        </message>
        <message>
            <source>AC phases or DC; with volts and amps it gives the power</source>
            <extracomment>ocpi: power_type</extracomment>
            <translation>AC 相数或 DC；与伏和安一起得出功率</translation>
        </message>
        <message>
            <source>Acceptable AC phases or DC</source>
            <extracomment>ocpi: power_types</extracomment>
            <translation>可接受的 AC 相数或 DC</translation>
        </message>
        <message>
            <source>Amount to reserve on the card before an ad hoc charge</source>
            <extracomment>ocpi: preauthorize_amount</extracomment>
            <translation>即时充电前在卡上预授权的金额</translation>
        </message>
        <message>
            <source>Per kWh, per hour, or once, in the tariff's currency</source>
            <extracomment>ocpi: price</extracomment>
            <translation>每 kWh、每小时或一次，以资费的货币计</translation>
        </message>
        <message>
            <source>What to charge for while the element applies</source>
            <extracomment>ocpi: price_components</extracomment>
            <translation>元素适用期间的计费项目</translation>
        </message>
        <message>
            <source>Profile now in force</source>
            <extracomment>ocpi: profile</extracomment>
            <translation>当前生效的曲线</translation>
        </message>
        <message>
            <source>What the driver prefers: fast, cheap, green</source>
            <extracomment>ocpi: profile_type</extracomment>
            <translation>司机的偏好：快、便宜、绿色</translation>
        </message>
        <message>
            <source>Key to check the signature with</source>
            <extracomment>ocpi: public_key</extracomment>
            <translation>验证签名的密钥</translation>
        </message>
        <message>
            <source>false keeps the site off maps and apps; publish_allowed_to may still let some see it</source>
            <extracomment>ocpi: publish</extracomment>
            <translation>false 使站点不出现在地图和应用中；publish_allowed_to 仍可允许部分人看到</translation>
        </message>
        <message>
            <source>Token rules that may see an unpublished site; only read when publish is false</source>
            <extracomment>ocpi: publish_allowed_to</extracomment>
            <translation>可看到未发布站点的令牌规则；仅在 publish 为 false 时读取</translation>
        </message>
        <message>
            <source>Free reference for bookkeeping</source>
            <extracomment>ocpi: reference</extracomment>
            <translation>记账用的自由参考号</translation>
        </message>
        <message>
            <source>Power outlet for refrigerated trucks</source>
            <extracomment>ocpi: refrigeration_outlet</extracomment>
            <translation>冷藏车的电源插座</translation>
        </message>
        <message>
            <source>Weekly opening hours; several entries a day are allowed</source>
            <extracomment>ocpi: regular_hours</extracomment>
            <translation>每周营业时间；一天可有多条</translation>
        </message>
        <message>
            <source>Other points worth navigating to: an entrance, the reception, the barrier</source>
            <extracomment>ocpi: related_locations</extracomment>
            <translation>其他值得导航的地点：入口、接待处、道闸</translation>
        </message>
        <message>
            <source>Free text for people; say why a credit or a correction was made</source>
            <extracomment>ocpi: remark</extracomment>
            <translation>自由文本；说明冲抵或更正的原因</translation>
        </message>
        <message>
            <source>Driver may start by app</source>
            <extracomment>ocpi: remote_auth_supported</extracomment>
            <translation>司机可通过应用启动</translation>
        </message>
        <message>
            <source>Chosen by the sender of the request to recognise the answer</source>
            <extracomment>ocpi: request_id</extracomment>
            <translation>由请求的发送方选择，用于识别应答</translation>
        </message>
        <message>
            <source>When it arrived, UTC</source>
            <extracomment>ocpi: request_received</extracomment>
            <translation>到达时间，UTC</translation>
        </message>
        <message>
            <source>State of this request</source>
            <extracomment>ocpi: request_status</extracomment>
            <translation>此请求的状态</translation>
        </message>
        <message>
            <source>Prices a reservation instead of charging</source>
            <extracomment>ocpi: reservation</extracomment>
            <translation>为预约而非充电定价</translation>
        </message>
        <message>
            <source>Chosen by the sender; reusing it changes that reservation</source>
            <extracomment>ocpi: reservation_id</extracomment>
            <translation>由发送方选择；重复使用会更改该预约</translation>
        </message>
        <message>
            <source>true when a driver must reserve before arriving</source>
            <extracomment>ocpi: reservation_required</extracomment>
            <translation>司机必须先预约再到达时为 true</translation>
        </message>
        <message>
            <source>Where the booking stands</source>
            <extracomment>ocpi: reservation_status</extracomment>
            <translation>预订的状态</translation>
        </message>
        <message>
            <source>Where the final result must be POSTed; unique for each request</source>
            <extracomment>ocpi: response_url</extracomment>
            <translation>最终结果必须 POST 到的地址；每个请求唯一</translation>
        </message>
        <message>
            <source>true when other vehicle types are not allowed, not just unsuited</source>
            <extracomment>ocpi: restricted_to_type</extracomment>
            <translation>其他车型不是不适合而是不允许时为 true</translation>
        </message>
        <message>
            <source>All must hold at once; absent means always</source>
            <extracomment>ocpi: restrictions</extracomment>
            <translation>须同时全部满足；略去表示始终适用</translation>
        </message>
        <message>
            <source>Outcome of the request</source>
            <extracomment>ocpi: result</extracomment>
            <translation>请求的结果</translation>
        </message>
        <message>
            <source>Driver must present the card although booked</source>
            <extracomment>ocpi: rfid_auth_required</extracomment>
            <translation>即使已预订，司机也必须出示卡</translation>
        </message>
        <message>
            <source>What the party does: operate chargers, sell charging, route messages</source>
            <extracomment>ocpi: role</extracomment>
            <translation>参与方的职能：运营充电桩、销售充电、路由报文</translation>
        </message>
        <message>
            <source>Every party and role behind this connection</source>
            <extracomment>ocpi: roles</extracomment>
            <translation>此连接后的每个参与方和角色</translation>
        </message>
        <message>
            <source>Whether the bay is covered</source>
            <extracomment>ocpi: roofed</extracomment>
            <translation>车位是否有顶棚</translation>
        </message>
        <message>
            <source>The Session this belongs to; the safest way to join CDR and Session</source>
            <extracomment>ocpi: session_id</extracomment>
            <translation>所属的 Session；关联 CDR 和 Session 最可靠的方式</translation>
        </message>
        <message>
            <source>Meter readings signed by the charger, for transparency software</source>
            <extracomment>ocpi: signed_data</extracomment>
            <translation>充电桩签名的电表读数，用于透明度软件</translation>
        </message>
        <message>
            <source>Signed readings: at least begin and end</source>
            <extracomment>ocpi: signed_values</extracomment>
            <translation>签名读数：至少含开始和结束</translation>
        </message>
        <message>
            <source>Origin of the energy</source>
            <extracomment>ocpi: source</extracomment>
            <translation>电能的来源</translation>
        </message>
        <message>
            <source>Plug standard; needed to tell drivers whether their car fits</source>
            <extracomment>ocpi: standard</extracomment>
            <translation>插头标准；用于告知司机车辆是否适配</translation>
        </message>
        <message>
            <source>Standards the bay follows, for example for accessibility</source>
            <extracomment>ocpi: standards</extracomment>
            <translation>车位遵循的标准，例如无障碍标准</translation>
        </message>
        <message>
            <source>Local date from which it applies; included</source>
            <extracomment>ocpi: start_date</extracomment>
            <translation>开始适用的当地日期；含该日</translation>
        </message>
        <message>
            <source>Begin, UTC</source>
            <extracomment>ocpi: start_date_time</extracomment>
            <translation>开始时间，UTC</translation>
        </message>
        <message>
            <source>When the session became active, UTC</source>
            <extracomment>ocpi: start_datetime</extracomment>
            <translation>会话激活的时间，UTC</translation>
        </message>
        <message>
            <source>Seconds from the start of the profile</source>
            <extracomment>ocpi: start_period</extracomment>
            <translation>自曲线开始的秒数</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it applies; included</source>
            <extracomment>ocpi: start_time</extracomment>
            <translation>开始适用的当地时间 HH:MM；含该时刻</translation>
        </message>
        <message>
            <source>State or province, where the country's addresses use one</source>
            <extracomment>ocpi: state</extracomment>
            <translation>州或省（若该国地址使用）</translation>
        </message>
        <message>
            <source>State now; see the values for what counts as usable</source>
            <extracomment>ocpi: status</extracomment>
            <translation>当前状态；哪些算可用见各取值</translation>
        </message>
        <message>
            <source>OCPI result; 1xxx fine, 2xxx the caller's fault, 3xxx the server's, 4xxx the hub's</source>
            <extracomment>ocpi: status_code</extracomment>
            <translation>OCPI 结果；1xxx 正常，2xxx 调用方出错，3xxx 服务器出错，4xxx Hub 出错</translation>
        </message>
        <message>
            <source>Details for developers; never shown to drivers</source>
            <extracomment>ocpi: status_message</extracomment>
            <translation>供开发人员的详情；不显示给司机</translation>
        </message>
        <message>
            <source>Planned states such as maintenance; not a substitute for live status</source>
            <extracomment>ocpi: status_schedule</extracomment>
            <translation>计划状态，例如维护；不能代替实时状态</translation>
        </message>
        <message>
            <source>Billing block in Wh for ENERGY, seconds for time; 1 is exact to the unit</source>
            <extracomment>ocpi: step_size</extracomment>
            <translation>计费步长：ENERGY 为 Wh，时间为秒；1 表示精确到单位</translation>
        </message>
        <message>
            <source>When charging ended, UTC; called end_date_time from 2.2 on</source>
            <extracomment>ocpi: stop_date_time</extracomment>
            <translation>充电结束的时间，UTC；从 2.2 起称为 end_date_time</translation>
        </message>
        <message>
            <source>The local party that runs it on the operator's behalf, if any</source>
            <extracomment>ocpi: suboperator</extracomment>
            <translation>代运营商运行的当地参与方（如有）</translation>
        </message>
        <message>
            <source>Company that supplies the electricity</source>
            <extracomment>ocpi: supplier_name</extracomment>
            <translation>供电公司</translation>
        </message>
        <message>
            <source>Ways of getting in that the site offers</source>
            <extracomment>ocpi: supported_access_methods</extracomment>
            <translation>站点提供的进入方式</translation>
        </message>
        <message>
            <source>Tariff in words for drivers, one for each language</source>
            <extracomment>ocpi: tariff_alt_text</extracomment>
            <translation>给司机的资费文字说明，每种语言一条</translation>
        </message>
        <message>
            <source>Page that explains the tariff</source>
            <extracomment>ocpi: tariff_alt_url</extracomment>
            <translation>说明资费的网页</translation>
        </message>
        <message>
            <source>Tariff that applies here; one only in this version</source>
            <extracomment>ocpi: tariff_id</extracomment>
            <translation>此处适用的资费；此版本只有一个</translation>
        </message>
        <message>
            <source>Tariffs valid on this connector; each must be retrievable from Tariffs</source>
            <extracomment>ocpi: tariff_ids</extracomment>
            <translation>此连接器的有效资费；每个都必须可从 Tariffs 获取</translation>
        </message>
        <message>
            <source>Tariffs used for this bill, in full, as they were then</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>此账单所用的资费，按当时的完整内容</translation>
        </message>
        <message>
            <source>Whether the prices already contain tax; decides how totals are computed</source>
            <extracomment>ocpi: tax_included</extracomment>
            <translation>价格是否已含税；决定合计的计算方式</translation>
        </message>
        <message>
            <source>Each tax on its own line</source>
            <extracomment>ocpi: taxes</extracomment>
            <translation>每种税单独一行</translation>
        </message>
        <message>
            <source>Given by the payment provider</source>
            <extracomment>ocpi: terminal_id</extracomment>
            <translation>由支付服务商提供</translation>
        </message>
        <message>
            <source>Page where the operator's conditions can be read</source>
            <extracomment>ocpi: terms_and_conditions</extracomment>
            <translation>可阅读运营商条款的网页</translation>
        </message>
        <message>
            <source>Plain text for display; no HTML</source>
            <extracomment>ocpi: text</extracomment>
            <translation>供显示的纯文本；不含 HTML</translation>
        </message>
        <message>
            <source>Small version of the picture, for lists</source>
            <extracomment>ocpi: thumbnail</extracomment>
            <translation>图片的缩略版，用于列表</translation>
        </message>
        <message>
            <source>Longest stay in minutes</source>
            <extracomment>ocpi: time_limit</extracomment>
            <translation>最长停留时间（分钟）</translation>
        </message>
        <message>
            <source>IANA name such as Europe/Berlin; opening hours and tariff windows depend on it</source>
            <extracomment>ocpi: time_zone</extracomment>
            <translation>IANA 名称，例如 Europe/Berlin；营业时间和资费时段取决于它</translation>
        </message>
        <message>
            <source>Seconds the sender should wait for the asynchronous result</source>
            <extracomment>ocpi: timeout</extracomment>
            <translation>发送方等待异步结果的秒数</translation>
        </message>
        <message>
            <source>Step in minutes in which begin and length may be chosen</source>
            <extracomment>ocpi: timeslot_increment</extracomment>
            <translation>开始时间和时长的可选步长（分钟）</translation>
        </message>
        <message>
            <source>When the answer was made; helps to measure clock skew between peers</source>
            <extracomment>ocpi: timestamp</extracomment>
            <translation>应答生成的时间；有助于测量双方的时钟偏差</translation>
        </message>
        <message>
            <source>Secret for the Authorization header; base64-encoded there from 2.2 on</source>
            <extracomment>ocpi: token</extracomment>
            <translation>Authorization 首部的密钥；从 2.2 起在其中以 base64 编码</translation>
        </message>
        <message>
            <source>Any token of the group may use the booking</source>
            <extracomment>ocpi: token_groups_supported</extracomment>
            <translation>组内任何令牌都可使用预订</translation>
        </message>
        <message>
            <source>All costs together, excluding VAT in 2.1.1</source>
            <extracomment>ocpi: total_cost</extracomment>
            <translation>全部费用之和，2.1.1 中不含增值税</translation>
        </message>
        <message>
            <source>Final amount to capture</source>
            <extracomment>ocpi: total_costs</extracomment>
            <translation>要扣款的最终金额</translation>
        </message>
        <message>
            <source>Energy in kWh; should equal the sum of all ENERGY volumes</source>
            <extracomment>ocpi: total_energy</extracomment>
            <translation>电量（kWh）；应等于所有 ENERGY volume 之和</translation>
        </message>
        <message>
            <source>What the energy itself cost</source>
            <extracomment>ocpi: total_energy_cost</extracomment>
            <translation>电能本身的费用</translation>
        </message>
        <message>
            <source>Flat fees, apart from those for parking and reservation</source>
            <extracomment>ocpi: total_fixed_cost</extracomment>
            <translation>固定费用，停车和预约的除外</translation>
        </message>
        <message>
            <source>What parking cost, its flat fees included</source>
            <extracomment>ocpi: total_parking_cost</extracomment>
            <translation>停车费用，含其固定费</translation>
        </message>
        <message>
            <source>Hours connected without charging; already inside total_time</source>
            <extracomment>ocpi: total_parking_time</extracomment>
            <translation>已连接但未充电的小时数；已计入 total_time</translation>
        </message>
        <message>
            <source>What the reservation cost, flat fees included</source>
            <extracomment>ocpi: total_reservation_cost</extracomment>
            <translation>预约费用，含固定费</translation>
        </message>
        <message>
            <source>Hours from plug-in to end, parking included; 1.5 is ninety minutes</source>
            <extracomment>ocpi: total_time</extracomment>
            <translation>从插入到结束的小时数，含停车；1.5 为九十分钟</translation>
        </message>
        <message>
            <source>What charging time cost, without parking</source>
            <extracomment>ocpi: total_time_cost</extracomment>
            <translation>充电时间的费用，不含停车</translation>
        </message>
        <message>
            <source>true means always open apart from exceptions; then leave regular_hours out</source>
            <extracomment>ocpi: twentyfourseven</extracomment>
            <translation>true 表示除例外外始终开放；此时略去 regular_hours</translation>
        </message>
        <message>
            <source>Kind of object; see the allowed values</source>
            <extracomment>ocpi: type</extracomment>
            <translation>对象的类型；见允许的取值</translation>
        </message>
        <message>
            <source>Technical id; stays the same for the life of the object, drivers never see it</source>
            <extracomment>ocpi: uid</extracomment>
            <translation>技术 id；在对象存续期间不变，司机看不到</translation>
        </message>
        <message>
            <source>Absolute address, reachable by the partner; https in practice</source>
            <extracomment>ocpi: url</extracomment>
            <translation>绝对地址，合作方可达；实际为 https</translation>
        </message>
        <message>
            <source>false blocks the token everywhere; do not delete tokens</source>
            <extracomment>ocpi: valid</extracomment>
            <translation>false 在各处禁用令牌；请勿删除令牌</translation>
        </message>
        <message>
            <source>What to show or type, depending on the method</source>
            <extracomment>ocpi: value</extracomment>
            <translation>要出示或输入的内容，取决于方式</translation>
        </message>
        <message>
            <source>VAT in percent; absent means none applies, which is not the same as 0</source>
            <extracomment>ocpi: vat</extracomment>
            <translation>增值税百分比；略去表示不适用，与 0 不同</translation>
        </message>
        <message>
            <source>Vehicles the bay is meant for</source>
            <extracomment>ocpi: vehicle_types</extracomment>
            <translation>车位面向的车辆</translation>
        </message>
        <message>
            <source>Version number of the protocol</source>
            <extracomment>ocpi: version</extracomment>
            <translation>协议的版本号</translation>
        </message>
        <message>
            <source>All versions that the peer speaks</source>
            <extracomment>ocpi: versions</extracomment>
            <translation>对方支持的所有版本</translation>
        </message>
        <message>
            <source>Number printed on the card, for support calls; may differ from the uid</source>
            <extracomment>ocpi: visual_number</extracomment>
            <translation>印在卡上的号码，用于客服电话；可与 uid 不同</translation>
        </message>
        <message>
            <source>Volts; line to neutral for AC, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: voltage</extracomment>
            <translation>伏；AC 为相线对中性线，因此在欧洲三相也是 230</translation>
        </message>
        <message>
            <source>Quantity in the dimension's own unit: kWh, hours, A, kW or percent</source>
            <extracomment>ocpi: volume</extracomment>
            <translation>以该维度自身单位计的量：kWh、小时、A、kW 或百分比</translation>
        </message>
        <message>
            <source>Home page for drivers</source>
            <extracomment>ocpi: website</extracomment>
            <translation>面向司机的主页</translation>
        </message>
        <message>
            <source>1 is Monday, 7 is Sunday</source>
            <extracomment>ocpi: weekday</extracomment>
            <translation>1 为星期一，7 为星期日</translation>
        </message>
        <message>
            <source>Whether operators may decide offline or must ask first</source>
            <extracomment>ocpi: whitelist</extracomment>
            <translation>运营商可离线决定，还是必须先询问</translation>
        </message>
        <message>
            <source>Party that cancelled</source>
            <extracomment>ocpi: who_canceled</extracomment>
            <translation>取消方</translation>
        </message>
        <message>
            <source>Picture width in pixels</source>
            <extracomment>ocpi: width</extracomment>
            <translation>图片宽度（像素）</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <extracomment>ocpi: 2.0</extracomment>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>In wide use, no hub, no country and party on objects</source>
            <extracomment>ocpi: 2.1.1</extracomment>
            <translation>广泛使用，没有 Hub，对象上没有国家和参与方</translation>
        </message>
        <message>
            <source>Superseded by 2.2.1</source>
            <extracomment>ocpi: 2.2</extracomment>
            <translation>由 2.2.1 取代</translation>
        </message>
        <message>
            <source>In wide use</source>
            <extracomment>ocpi: 2.2.1</extracomment>
            <translation>广泛使用</translation>
        </message>
        <message>
            <source>Taxes, parking bays, payments</source>
            <extracomment>ocpi: 2.3.0</extracomment>
            <translation>税、停车位、支付</translation>
        </message>
        <message>
            <source>Amperes</source>
            <extracomment>ocpi: A</extracomment>
            <translation>安培</translation>
        </message>
        <message>
            <source>Taken</source>
            <extracomment>ocpi: ACCEPTED</extracomment>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Code is typed</source>
            <extracomment>ocpi: ACCESS_CODE</extracomment>
            <translation>输入密码</translation>
        </message>
        <message>
            <source>Charging or connected, costs may accrue</source>
            <extracomment>ocpi: ACTIVE</extracomment>
            <translation>正在充电或已连接，可能产生费用</translation>
        </message>
        <message>
            <source>One phase: power is volts times amps</source>
            <extracomment>ocpi: AC_1_PHASE</extracomment>
            <translation>单相：功率为伏乘安</translation>
        </message>
        <message>
            <source>Two of three phases: power is volts times amps times two</source>
            <extracomment>ocpi: AC_2_PHASE</extracomment>
            <translation>三相中的两相：功率为伏乘安乘二</translation>
        </message>
        <message>
            <source>Split phase, 120/240 V, North America</source>
            <extracomment>ocpi: AC_2_PHASE_SPLIT</extracomment>
            <translation>分相，120/240 V，北美</translation>
        </message>
        <message>
            <source>Three phases: power is volts (line to neutral) times amps times three</source>
            <extracomment>ocpi: AC_3_PHASE</extracomment>
            <translation>三相：功率为伏（相线对中性线）乘安乘三</translation>
        </message>
        <message>
            <source>For drivers who pay on the spot</source>
            <extracomment>ocpi: AD_HOC_PAYMENT</extracomment>
            <translation>面向现场付款的司机</translation>
        </message>
        <message>
            <source>One-time id for a driver without contract</source>
            <extracomment>ocpi: AD_HOC_USER</extracomment>
            <translation>无合同司机的一次性 id</translation>
        </message>
        <message>
            <source>Airport</source>
            <extracomment>ocpi: AIRPORT</extracomment>
            <translation>机场</translation>
        </message>
        <message>
            <source>Fine</source>
            <extracomment>ocpi: ALLOWED</extracomment>
            <translation>允许</translation>
        </message>
        <message>
            <source>Ask; decide from the list when the provider does not answer</source>
            <extracomment>ocpi: ALLOWED_OFFLINE</extracomment>
            <translation>询问；服务商未应答时按列表决定</translation>
        </message>
        <message>
            <source>Service area on a motorway</source>
            <extracomment>ocpi: ALONG_MOTORWAY</extracomment>
            <translation>高速公路服务区</translation>
        </message>
        <message>
            <source>Operator decides from its list; there is no asking in real time</source>
            <extracomment>ocpi: ALWAYS</extracomment>
            <translation>运营商按其列表决定；不实时询问</translation>
        </message>
        <message>
            <source>At an angle to the road</source>
            <extracomment>ocpi: ANGLE</extracomment>
            <translation>与道路成斜角</translation>
        </message>
        <message>
            <source>Driver identified by an app</source>
            <extracomment>ocpi: APP_USER</extracomment>
            <translation>通过应用识别的司机</translation>
        </message>
        <message>
            <source>Provider was asked in real time</source>
            <extracomment>ocpi: AUTH_REQUEST</extracomment>
            <translation>已实时询问服务商</translation>
        </message>
        <message>
            <source>Free and working: a driver can start now</source>
            <extracomment>ocpi: AVAILABLE</extracomment>
            <translation>空闲且正常：司机可立即启动</translation>
        </message>
        <message>
            <source>How a driver gets in</source>
            <extracomment>ocpi: AccessMethod</extracomment>
            <translation>司机如何进入</translation>
        </message>
        <message>
            <source>May charge here</source>
            <extracomment>ocpi: Allowed.ALLOWED</extracomment>
            <translation>可在此充电</translation>
        </message>
        <message>
            <source>Token is blocked</source>
            <extracomment>ocpi: Allowed.BLOCKED</extracomment>
            <translation>令牌被禁用</translation>
        </message>
        <message>
            <source>How a driver was authorised</source>
            <extracomment>ocpi: AuthMethod</extracomment>
            <translation>司机的授权方式</translation>
        </message>
        <message>
            <source>Bike hire</source>
            <extracomment>ocpi: BIKE_SHARING</extracomment>
            <translation>自行车租赁</translation>
        </message>
        <message>
            <source>Not usable because something is in the way, for example a parked car</source>
            <extracomment>ocpi: BLOCKED</extracomment>
            <translation>因有障碍而不可用，例如停放的车辆</translation>
        </message>
        <message>
            <source>The booking itself</source>
            <extracomment>ocpi: BOOKING</extracomment>
            <translation>预订本身</translation>
        </message>
        <message>
            <source>Fee for cancelling late</source>
            <extracomment>ocpi: BOOKING_CANCELLATION_FEES</extracomment>
            <translation>逾期取消的费用</translation>
        </message>
        <message>
            <source>Booking that was not used</source>
            <extracomment>ocpi: BOOKING_EXPIRES</extracomment>
            <translation>未使用的预订</translation>
        </message>
        <message>
            <source>Time used beyond the booking</source>
            <extracomment>ocpi: BOOKING_OVERTIME</extracomment>
            <translation>超出预订的使用时间</translation>
        </message>
        <message>
            <source>Charger is broken</source>
            <extracomment>ocpi: BROKEN_CHARGER</extracomment>
            <translation>充电桩损坏</translation>
        </message>
        <message>
            <source>Vehicle broke down</source>
            <extracomment>ocpi: BROKEN_VEHICLE</extracomment>
            <translation>车辆故障</translation>
        </message>
        <message>
            <source>Bus</source>
            <extracomment>ocpi: BUS</extracomment>
            <translation>公交车</translation>
        </message>
        <message>
            <source>Bus stop</source>
            <extracomment>ocpi: BUS_STOP</extracomment>
            <translation>公交站</translation>
        </message>
        <message>
            <source>Bookings of places</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>车位预订</translation>
        </message>
        <message>
            <source>Which part of a booking is priced</source>
            <extracomment>ocpi: BookingRestrictionType</extracomment>
            <translation>为预订的哪一部分定价</translation>
        </message>
        <message>
            <source>Cable is fixed to the charger</source>
            <extracomment>ocpi: CABLE</extracomment>
            <translation>电缆固定在充电桩上</translation>
        </message>
        <message>
            <source>Café</source>
            <extracomment>ocpi: CAFE</extracomment>
            <translation>咖啡馆</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>ocpi: CANCELED</extracomment>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Reservation is cancelled</source>
            <extracomment>ocpi: CANCELED_RESERVATION</extracomment>
            <translation>预约被取消</translation>
        </message>
        <message>
            <source>Give up a reservation</source>
            <extracomment>ocpi: CANCEL_RESERVATION</extracomment>
            <translation>放弃预约</translation>
        </message>
        <message>
            <source>Carbon dioxide in grams for each kWh</source>
            <extracomment>ocpi: CARBON_DIOXIDE</extracomment>
            <translation>每 kWh 的二氧化碳克数</translation>
        </message>
        <message>
            <source>Car park for car sharing</source>
            <extracomment>ocpi: CARPOOL_PARKING</extracomment>
            <translation>共享汽车停车场</translation>
        </message>
        <message>
            <source>In front of the vehicle, in the middle</source>
            <extracomment>ocpi: CENTER</extracomment>
            <translation>车辆前方中间</translation>
        </message>
        <message>
            <source>CHAdeMO, DC</source>
            <extracomment>ocpi: CHADEMO</extracomment>
            <translation>CHAdeMO，DC</translation>
        </message>
        <message>
            <source>ChaoJi, DC, successor of CHAdeMO and GB/T</source>
            <extracomment>ocpi: CHAOJI</extracomment>
            <translation>ChaoJi，DC，CHAdeMO 和 GB/T 的后继</translation>
        </message>
        <message>
            <source>The charger</source>
            <extracomment>ocpi: CHARGER</extracomment>
            <translation>充电桩</translation>
        </message>
        <message>
            <source>In use; OCPP's Preparing, Suspended and Finishing usually end up here too</source>
            <extracomment>ocpi: CHARGING</extracomment>
            <translation>使用中；OCPP 的 Preparing、Suspended 和 Finishing 通常也归于此</translation>
        </message>
        <message>
            <source>Accepts charging preferences of drivers</source>
            <extracomment>ocpi: CHARGING_PREFERENCES_CAPABLE</extracomment>
            <translation>接受司机的充电偏好</translation>
        </message>
        <message>
            <source>Accepts charging profiles</source>
            <extracomment>ocpi: CHARGING_PROFILE_CAPABLE</extracomment>
            <translation>接受充电曲线</translation>
        </message>
        <message>
            <source>As cheap as possible</source>
            <extracomment>ocpi: CHEAP</extracomment>
            <translation>尽可能便宜</translation>
        </message>
        <message>
            <source>Terminal reads chip cards</source>
            <extracomment>ocpi: CHIP_CARD_SUPPORT</extracomment>
            <translation>终端可读芯片卡</translation>
        </message>
        <message>
            <source>Coal</source>
            <extracomment>ocpi: COAL</extracomment>
            <translation>煤</translation>
        </message>
        <message>
            <source>Started by a command, for example from an app</source>
            <extracomment>ocpi: COMMAND</extracomment>
            <translation>由命令启动，例如来自应用</translation>
        </message>
        <message>
            <source>Closed; the CDR follows</source>
            <extracomment>ocpi: COMPLETED</extracomment>
            <translation>已关闭；CDR 随后到达</translation>
        </message>
        <message>
            <source>Reachable through the hub</source>
            <extracomment>ocpi: CONNECTED</extracomment>
            <translation>可通过 Hub 到达</translation>
        </message>
        <message>
            <source>Terminal reads contactless cards</source>
            <extracomment>ocpi: CONTACTLESS_CARD_SUPPORT</extracomment>
            <translation>终端可读非接触卡</translation>
        </message>
        <message>
            <source>Runs charge points</source>
            <extracomment>ocpi: CPO</extracomment>
            <translation>运营充电桩</translation>
        </message>
        <message>
            <source>Credit cards accepted</source>
            <extracomment>ocpi: CREDIT_CARD_PAYABLE</extracomment>
            <translation>接受信用卡</translation>
        </message>
        <message>
            <source>Average current in A; for information</source>
            <extracomment>ocpi: CURRENT</extracomment>
            <translation>平均电流（A）；供参考</translation>
        </message>
        <message>
            <source>Customers only</source>
            <extracomment>ocpi: CUSTOMERS</extracomment>
            <translation>仅限顾客</translation>
        </message>
        <message>
            <source>Why a booking was cancelled</source>
            <extracomment>ocpi: CanceledReason</extracomment>
            <translation>预订被取消的原因</translation>
        </message>
        <message>
            <source>Something stands on the bay</source>
            <extracomment>ocpi: CanceledReason.BLOCKED</extracomment>
            <translation>车位被占</translation>
        </message>
        <message>
            <source>Reason not given</source>
            <extracomment>ocpi: CanceledReason.UNKNOWN</extracomment>
            <translation>未说明原因</translation>
        </message>
        <message>
            <source>What an EVSE can do</source>
            <extracomment>ocpi: Capability</extracomment>
            <translation>EVSE 的功能</translation>
        </message>
        <message>
            <source>Did taking the money work</source>
            <extracomment>ocpi: CaptureStatusCode</extracomment>
            <translation>扣款是否成功</translation>
        </message>
        <message>
            <source>What a volume measures</source>
            <extracomment>ocpi: CdrDimensionType</extracomment>
            <translation>volume 测量的内容</translation>
        </message>
        <message>
            <source>Answer to charging preferences</source>
            <extracomment>ocpi: ChargingPreferencesResponse</extracomment>
            <translation>对充电偏好的应答</translation>
        </message>
        <message>
            <source>What the charger did with a profile</source>
            <extracomment>ocpi: ChargingProfileResultType</extracomment>
            <translation>充电桩对曲线的处理结果</translation>
        </message>
        <message>
            <source>No profile found</source>
            <extracomment>ocpi: ChargingProfileResultType.UNKNOWN</extracomment>
            <translation>未找到曲线</translation>
        </message>
        <message>
            <source>Unit of a limit</source>
            <extracomment>ocpi: ChargingRateUnit</extracomment>
            <translation>限值的单位</translation>
        </message>
        <message>
            <source>Immediate answer to a command</source>
            <extracomment>ocpi: CommandResponseType</extracomment>
            <translation>对命令的即时应答</translation>
        </message>
        <message>
            <source>Passed on to the charger; the result follows</source>
            <extracomment>ocpi: CommandResponseType.ACCEPTED</extracomment>
            <translation>已转发给充电桩；结果随后到达</translation>
        </message>
        <message>
            <source>Charger did not answer</source>
            <extracomment>ocpi: CommandResponseType.TIMEOUT</extracomment>
            <translation>充电桩未应答</translation>
        </message>
        <message>
            <source>Charger did it</source>
            <extracomment>ocpi: CommandResultType.ACCEPTED</extracomment>
            <translation>充电桩已执行</translation>
        </message>
        <message>
            <source>Commands that can be sent</source>
            <extracomment>ocpi: CommandType</extracomment>
            <translation>可发送的命令</translation>
        </message>
        <message>
            <source>Reachability of a party behind a hub</source>
            <extracomment>ocpi: ConnectionStatus</extracomment>
            <translation>Hub 后参与方的可达性</translation>
        </message>
        <message>
            <source>Will be connected later</source>
            <extracomment>ocpi: ConnectionStatus.PLANNED</extracomment>
            <translation>以后将连接</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of a connector</source>
            <extracomment>ocpi: ConnectorCapability</extracomment>
            <translation>连接器的即插即充能力</translation>
        </message>
        <message>
            <source>Cable or socket</source>
            <extracomment>ocpi: ConnectorFormat</extracomment>
            <translation>电缆或插座</translation>
        </message>
        <message>
            <source>Plug standard</source>
            <extracomment>ocpi: ConnectorType</extracomment>
            <translation>插头标准</translation>
        </message>
        <message>
            <source>Direct current</source>
            <extracomment>ocpi: DC</extracomment>
            <translation>直流</translation>
        </message>
        <message>
            <source>Debit cards accepted</source>
            <extracomment>ocpi: DEBIT_CARD_PAYABLE</extracomment>
            <translation>接受借记卡</translation>
        </message>
        <message>
            <source>Refused by the operator</source>
            <extracomment>ocpi: DECLINED</extracomment>
            <translation>被运营商拒绝</translation>
        </message>
        <message>
            <source>Departure time is needed</source>
            <extracomment>ocpi: DEPARTURE_REQUIRED</extracomment>
            <translation>需要离开时间</translation>
        </message>
        <message>
            <source>Disabled persons only</source>
            <extracomment>ocpi: DISABLED</extracomment>
            <translation>仅限残障人士</translation>
        </message>
        <message>
            <source>Household plug A: North America, Japan</source>
            <extracomment>ocpi: DOMESTIC_A</extracomment>
            <translation>家用插头 A：北美、日本</translation>
        </message>
        <message>
            <source>Household plug B: North America, Japan, earthed</source>
            <extracomment>ocpi: DOMESTIC_B</extracomment>
            <translation>家用插头 B：北美、日本，带接地</translation>
        </message>
        <message>
            <source>Household Europlug CEE 7/16</source>
            <extracomment>ocpi: DOMESTIC_C</extracomment>
            <translation>家用欧标插头 CEE 7/16</translation>
        </message>
        <message>
            <source>Household plug D: India, BS 546 5 A</source>
            <extracomment>ocpi: DOMESTIC_D</extracomment>
            <translation>家用插头 D：印度，BS 546 5 A</translation>
        </message>
        <message>
            <source>Household plug E: France, Belgium, Poland</source>
            <extracomment>ocpi: DOMESTIC_E</extracomment>
            <translation>家用插头 E：法国、比利时、波兰</translation>
        </message>
        <message>
            <source>Household Schuko, CEE 7/4</source>
            <extracomment>ocpi: DOMESTIC_F</extracomment>
            <translation>家用 Schuko，CEE 7/4</translation>
        </message>
        <message>
            <source>Household plug G: British BS 1363</source>
            <extracomment>ocpi: DOMESTIC_G</extracomment>
            <translation>家用插头 G：英国 BS 1363</translation>
        </message>
        <message>
            <source>Household plug H: Israel, SI 32</source>
            <extracomment>ocpi: DOMESTIC_H</extracomment>
            <translation>家用插头 H：以色列，SI 32</translation>
        </message>
        <message>
            <source>Household plug I: Australia, China</source>
            <extracomment>ocpi: DOMESTIC_I</extracomment>
            <translation>家用插头 I：澳大利亚、中国</translation>
        </message>
        <message>
            <source>Household plug J: Switzerland</source>
            <extracomment>ocpi: DOMESTIC_J</extracomment>
            <translation>家用插头 J：瑞士</translation>
        </message>
        <message>
            <source>Household plug K: Denmark</source>
            <extracomment>ocpi: DOMESTIC_K</extracomment>
            <translation>家用插头 K：丹麦</translation>
        </message>
        <message>
            <source>Household plug L: Italy</source>
            <extracomment>ocpi: DOMESTIC_L</extracomment>
            <translation>家用插头 L：意大利</translation>
        </message>
        <message>
            <source>Household plug M: South Africa, BS 546 15 A</source>
            <extracomment>ocpi: DOMESTIC_M</extracomment>
            <translation>家用插头 M：南非，BS 546 15 A</translation>
        </message>
        <message>
            <source>Household plug N: Brazil</source>
            <extracomment>ocpi: DOMESTIC_N</extracomment>
            <translation>家用插头 N：巴西</translation>
        </message>
        <message>
            <source>Household plug O: Thailand</source>
            <extracomment>ocpi: DOMESTIC_O</extracomment>
            <translation>家用插头 O：泰国</translation>
        </message>
        <message>
            <source>Weekday</source>
            <extracomment>ocpi: DayOfWeek</extracomment>
            <translation>星期</translation>
        </message>
        <message>
            <source>Contract of a plug-and-charge vehicle</source>
            <extracomment>ocpi: EMAID</extracomment>
            <translation>即插即充车辆的合同</translation>
        </message>
        <message>
            <source>Employees only</source>
            <extracomment>ocpi: EMPLOYEES</extracomment>
            <translation>仅限员工</translation>
        </message>
        <message>
            <source>Sells charging to drivers</source>
            <extracomment>ocpi: EMSP</extracomment>
            <translation>向司机销售充电</translation>
        </message>
        <message>
            <source>Energy delivered, kWh</source>
            <extracomment>ocpi: ENERGY</extracomment>
            <translation>输送的电量，kWh</translation>
        </message>
        <message>
            <source>Energy given back by the car, kWh</source>
            <extracomment>ocpi: ENERGY_EXPORT</extracomment>
            <translation>车辆回馈的电量，kWh</translation>
        </message>
        <message>
            <source>Energy taken by the car, kWh</source>
            <extracomment>ocpi: ENERGY_IMPORT</extracomment>
            <translation>车辆获取的电量，kWh</translation>
        </message>
        <message>
            <source>Amount of energy is needed</source>
            <extracomment>ocpi: ENERGY_NEED_REQUIRED</extracomment>
            <translation>需要电量</translation>
        </message>
        <message>
            <source>The entrance</source>
            <extracomment>ocpi: ENTRANCE</extracomment>
            <translation>入口</translation>
        </message>
        <message>
            <source>Side on which the charger stands</source>
            <extracomment>ocpi: EVSEPosition</extracomment>
            <translation>充电桩所在的一侧</translation>
        </message>
        <message>
            <source>Charger is out of service</source>
            <extracomment>ocpi: EVSE_INOPERATIVE</extracomment>
            <translation>充电桩停用</translation>
        </message>
        <message>
            <source>Somebody is charging there</source>
            <extracomment>ocpi: EVSE_OCCUPIED</extracomment>
            <translation>有人正在该处充电</translation>
        </message>
        <message>
            <source>Electric vehicles only</source>
            <extracomment>ocpi: EV_ONLY</extracomment>
            <translation>仅限电动车</translation>
        </message>
        <message>
            <source>Contract has run out</source>
            <extracomment>ocpi: EXPIRED</extracomment>
            <translation>合同已到期</translation>
        </message>
        <message>
            <source>Source of energy</source>
            <extracomment>ocpi: EnergySourceCategory</extracomment>
            <translation>能源种类</translation>
        </message>
        <message>
            <source>Kind of impact</source>
            <extracomment>ocpi: EnvironmentalImpactCategory</extracomment>
            <translation>影响的类型</translation>
        </message>
        <message>
            <source>Went wrong; the reason is in the text</source>
            <extracomment>ocpi: FAILED</extracomment>
            <translation>失败；原因见文本</translation>
        </message>
        <message>
            <source>As fast as possible</source>
            <extracomment>ocpi: FAST</extracomment>
            <translation>尽可能快</translation>
        </message>
        <message>
            <source>Once for each session</source>
            <extracomment>ocpi: FLAT</extracomment>
            <translation>每个会话一次</translation>
        </message>
        <message>
            <source>Friday</source>
            <extracomment>ocpi: FRIDAY</extracomment>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Petrol station</source>
            <extracomment>ocpi: FUEL_STATION</extracomment>
            <translation>加油站</translation>
        </message>
        <message>
            <source>Booking was used</source>
            <extracomment>ocpi: FULFILLED</extracomment>
            <translation>预订已使用</translation>
        </message>
        <message>
            <source>Place is taken</source>
            <extracomment>ocpi: FULL</extracomment>
            <translation>车位被占用</translation>
        </message>
        <message>
            <source>What is nearby</source>
            <extracomment>ocpi: Facility</extracomment>
            <translation>附近的设施</translation>
        </message>
        <message>
            <source>Gas</source>
            <extracomment>ocpi: GAS</extracomment>
            <translation>燃气</translation>
        </message>
        <message>
            <source>GB/T 20234.2, AC, China</source>
            <extracomment>ocpi: GBT_AC</extracomment>
            <translation>GB/T 20234.2，AC，中国</translation>
        </message>
        <message>
            <source>GB/T 20234.3, DC, China</source>
            <extracomment>ocpi: GBT_DC</extracomment>
            <translation>GB/T 20234.3，DC，中国</translation>
        </message>
        <message>
            <source>Fossil, not specified</source>
            <extracomment>ocpi: GENERAL_FOSSIL</extracomment>
            <translation>化石能源，未细分</translation>
        </message>
        <message>
            <source>Renewable, not specified</source>
            <extracomment>ocpi: GENERAL_GREEN</extracomment>
            <translation>可再生能源，未细分</translation>
        </message>
        <message>
            <source>With as much green energy as possible</source>
            <extracomment>ocpi: GREEN</extracomment>
            <translation>尽可能使用绿色能源</translation>
        </message>
        <message>
            <source>Hotel</source>
            <extracomment>ocpi: HOTEL</extracomment>
            <translation>酒店</translation>
        </message>
        <message>
            <source>Routes messages between parties</source>
            <extracomment>ocpi: HUB</extracomment>
            <translation>在参与方之间路由报文</translation>
        </message>
        <message>
            <source>Blue industrial plug, one phase 16 A</source>
            <extracomment>ocpi: IEC_60309_2_single_16</extracomment>
            <translation>蓝色工业插头，单相 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 16 A</source>
            <extracomment>ocpi: IEC_60309_2_three_16</extracomment>
            <translation>红色工业插头，三相 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 32 A</source>
            <extracomment>ocpi: IEC_60309_2_three_32</extracomment>
            <translation>红色工业插头，三相 32 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 64 A</source>
            <extracomment>ocpi: IEC_60309_2_three_64</extracomment>
            <translation>红色工业插头，三相 64 A</translation>
        </message>
        <message>
            <source>Type 1, SAE J1772, AC</source>
            <extracomment>ocpi: IEC_62196_T1</extracomment>
            <translation>Type 1，SAE J1772，AC</translation>
        </message>
        <message>
            <source>CCS1, DC, North America</source>
            <extracomment>ocpi: IEC_62196_T1_COMBO</extracomment>
            <translation>CCS1，DC，北美</translation>
        </message>
        <message>
            <source>Type 2, Mennekes, AC</source>
            <extracomment>ocpi: IEC_62196_T2</extracomment>
            <translation>Type 2，Mennekes，AC</translation>
        </message>
        <message>
            <source>CCS2, DC, Europe</source>
            <extracomment>ocpi: IEC_62196_T2_COMBO</extracomment>
            <translation>CCS2，DC，欧洲</translation>
        </message>
        <message>
            <source>Type 3A, Scame, light vehicles</source>
            <extracomment>ocpi: IEC_62196_T3A</extracomment>
            <translation>Type 3A，Scame，轻型车辆</translation>
        </message>
        <message>
            <source>Type 3C, old French and Italian AC plug</source>
            <extracomment>ocpi: IEC_62196_T3C</extracomment>
            <translation>Type 3C，旧式法国和意大利 AC 插头</translation>
        </message>
        <message>
            <source>Switched off for now, for example by the operator or for lack of power</source>
            <extracomment>ocpi: INOPERATIVE</extracomment>
            <translation>暂时关闭，例如由运营商关闭或因缺电</translation>
        </message>
        <message>
            <source>Driver rings</source>
            <extracomment>ocpi: INTERCOM</extracomment>
            <translation>司机按铃</translation>
        </message>
        <message>
            <source>Cannot be billed, for example not authorised; no CDR follows</source>
            <extracomment>ocpi: INVALID</extracomment>
            <translation>无法计费，例如未授权；没有随后的 CDR</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-20</source>
            <extracomment>ocpi: ISO_15118_20_PLUG_AND_CHARGE</extracomment>
            <translation>符合 ISO 15118-20 的即插即充</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-2</source>
            <extracomment>ocpi: ISO_15118_2_PLUG_AND_CHARGE</extracomment>
            <translation>符合 ISO 15118-2 的即插即充</translation>
        </message>
        <message>
            <source>What a picture shows</source>
            <extracomment>ocpi: ImageCategory</extracomment>
            <translation>图片显示的内容</translation>
        </message>
        <message>
            <source>Side of a module</source>
            <extracomment>ocpi: InterfaceRole</extracomment>
            <translation>模块的一侧</translation>
        </message>
        <message>
            <source>Who writes the invoice</source>
            <extracomment>ocpi: InvoiceCreator</extracomment>
            <translation>由谁开具发票</translation>
        </message>
        <message>
            <source>Left of the vehicle</source>
            <extracomment>ocpi: LEFT</extracomment>
            <translation>车辆左侧</translation>
        </message>
        <message>
            <source>Plate is read at the barrier</source>
            <extracomment>ocpi: LICENSE_PLATE</extracomment>
            <translation>在道闸处识别车牌</translation>
        </message>
        <message>
            <source>The site</source>
            <extracomment>ocpi: LOCATION</extracomment>
            <translation>站点</translation>
        </message>
        <message>
            <source>Kind of parking, 2.1.1</source>
            <extracomment>ocpi: LocationType</extracomment>
            <translation>停车类型，2.1.1</translation>
        </message>
        <message>
            <source>Kind of parking not known</source>
            <extracomment>ocpi: LocationType.UNKNOWN</extracomment>
            <translation>停车类型未知</translation>
        </message>
        <message>
            <source>Shopping centre</source>
            <extracomment>ocpi: MALL</extracomment>
            <translation>购物中心</translation>
        </message>
        <message>
            <source>Highest current in A, sum over phases</source>
            <extracomment>ocpi: MAX_CURRENT</extracomment>
            <translation>最大电流（A），各相之和</translation>
        </message>
        <message>
            <source>Highest power, kW</source>
            <extracomment>ocpi: MAX_POWER</extracomment>
            <translation>最大功率，kW</translation>
        </message>
        <message>
            <source>Megawatt charging for trucks</source>
            <extracomment>ocpi: MCS</extracomment>
            <translation>卡车的兆瓦级充电</translation>
        </message>
        <message>
            <source>Underground station</source>
            <extracomment>ocpi: METRO_STATION</extracomment>
            <translation>地铁站</translation>
        </message>
        <message>
            <source>Lowest current in A, sum over phases</source>
            <extracomment>ocpi: MIN_CURRENT</extracomment>
            <translation>最小电流（A），各相之和</translation>
        </message>
        <message>
            <source>Lowest power, kW</source>
            <extracomment>ocpi: MIN_POWER</extracomment>
            <translation>最小功率，kW</translation>
        </message>
        <message>
            <source>Monday</source>
            <extracomment>ocpi: MONDAY</extracomment>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Motorcycle</source>
            <extracomment>ocpi: MOTORCYCLE</extracomment>
            <translation>摩托车</translation>
        </message>
        <message>
            <source>Motorcycles only</source>
            <extracomment>ocpi: MOTORCYCLES</extracomment>
            <translation>仅限摩托车</translation>
        </message>
        <message>
            <source>Museum</source>
            <extracomment>ocpi: MUSEUM</extracomment>
            <translation>博物馆</translation>
        </message>
        <message>
            <source>Module name</source>
            <extracomment>ocpi: ModuleID</extracomment>
            <translation>模块名</translation>
        </message>
        <message>
            <source>No tax applies</source>
            <extracomment>ocpi: N/A</extracomment>
            <translation>不适用任何税</translation>
        </message>
        <message>
            <source>National access point</source>
            <extracomment>ocpi: NAP</extracomment>
            <translation>国家接入点</translation>
        </message>
        <message>
            <source>Nature: park, beach, viewpoint</source>
            <extracomment>ocpi: NATURE</extracomment>
            <translation>自然：公园、海滩、观景点</translation>
        </message>
        <message>
            <source>NEMA 10-30, 240 V 30 A, no earth</source>
            <extracomment>ocpi: NEMA_10_30</extracomment>
            <translation>NEMA 10-30，240 V 30 A，无接地</translation>
        </message>
        <message>
            <source>NEMA 10-50, 240 V 50 A, no earth</source>
            <extracomment>ocpi: NEMA_10_50</extracomment>
            <translation>NEMA 10-50，240 V 50 A，无接地</translation>
        </message>
        <message>
            <source>NEMA 14-30, 240 V 30 A</source>
            <extracomment>ocpi: NEMA_14_30</extracomment>
            <translation>NEMA 14-30，240 V 30 A</translation>
        </message>
        <message>
            <source>NEMA 14-50, 240 V 50 A</source>
            <extracomment>ocpi: NEMA_14_50</extracomment>
            <translation>NEMA 14-50，240 V 50 A</translation>
        </message>
        <message>
            <source>NEMA 5-20, 120 V 20 A</source>
            <extracomment>ocpi: NEMA_5_20</extracomment>
            <translation>NEMA 5-20，120 V 20 A</translation>
        </message>
        <message>
            <source>NEMA 6-30, 240 V 30 A</source>
            <extracomment>ocpi: NEMA_6_30</extracomment>
            <translation>NEMA 6-30，240 V 30 A</translation>
        </message>
        <message>
            <source>NEMA 6-50, 240 V 50 A</source>
            <extracomment>ocpi: NEMA_6_50</extracomment>
            <translation>NEMA 6-50，240 V 50 A</translation>
        </message>
        <message>
            <source>Logo of the network</source>
            <extracomment>ocpi: NETWORK</extracomment>
            <translation>网络的徽标</translation>
        </message>
        <message>
            <source>Always ask; no answer means no charge</source>
            <extracomment>ocpi: NEVER</extracomment>
            <translation>始终询问；没有应答则不充电</translation>
        </message>
        <message>
            <source>Tax comes on top</source>
            <extracomment>ocpi: NO</extracomment>
            <translation>税另计</translation>
        </message>
        <message>
            <source>Not at this place or time</source>
            <extracomment>ocpi: NOT_ALLOWED</extracomment>
            <translation>此地点或时间不允许</translation>
        </message>
        <message>
            <source>Wishes cannot be met, for example too little time</source>
            <extracomment>ocpi: NOT_POSSIBLE</extracomment>
            <translation>无法满足要求，例如时间太短</translation>
        </message>
        <message>
            <source>Party or charger cannot do this</source>
            <extracomment>ocpi: NOT_SUPPORTED</extracomment>
            <translation>参与方或充电桩不支持</translation>
        </message>
        <message>
            <source>Not cancelled</source>
            <extracomment>ocpi: NO_CANCELED</extracomment>
            <translation>未取消</translation>
        </message>
        <message>
            <source>Not enough credit</source>
            <extracomment>ocpi: NO_CREDIT</extracomment>
            <translation>余额不足</translation>
        </message>
        <message>
            <source>Driver did not come</source>
            <extracomment>ocpi: NO_SHOW</extracomment>
            <translation>司机未到</translation>
        </message>
        <message>
            <source>Offers navigation</source>
            <extracomment>ocpi: NSP</extracomment>
            <translation>提供导航</translation>
        </message>
        <message>
            <source>Nuclear power</source>
            <extracomment>ocpi: NUCLEAR</extracomment>
            <translation>核能</translation>
        </message>
        <message>
            <source>Nuclear waste in grams for each kWh</source>
            <extracomment>ocpi: NUCLEAR_WASTE</extracomment>
            <translation>每 kWh 的核废料克数</translation>
        </message>
        <message>
            <source>Not reachable now</source>
            <extracomment>ocpi: OFFLINE</extracomment>
            <translation>当前不可达</translation>
        </message>
        <message>
            <source>Private drive</source>
            <extracomment>ocpi: ON_DRIVEWAY</extracomment>
            <translation>私人车道</translation>
        </message>
        <message>
            <source>At the kerb</source>
            <extracomment>ocpi: ON_STREET</extracomment>
            <translation>路边</translation>
        </message>
        <message>
            <source>No barrier</source>
            <extracomment>ocpi: OPEN</extracomment>
            <translation>没有道闸</translation>
        </message>
        <message>
            <source>Logo of the operator</source>
            <extracomment>ocpi: OPERATOR</extracomment>
            <translation>运营商的徽标</translation>
        </message>
        <message>
            <source>Something else that the list does not name</source>
            <extracomment>ocpi: OTHER</extracomment>
            <translation>列表未列出的其他内容</translation>
        </message>
        <message>
            <source>Broken</source>
            <extracomment>ocpi: OUTOFORDER</extracomment>
            <translation>损坏</translation>
        </message>
        <message>
            <source>Logo of the owner</source>
            <extracomment>ocpi: OWNER</extracomment>
            <translation>所有者的徽标</translation>
        </message>
        <message>
            <source>Pantograph on the bus that rises to the mast</source>
            <extracomment>ocpi: PANTOGRAPH_BOTTOM_UP</extracomment>
            <translation>公交车上升至立杆的受电弓</translation>
        </message>
        <message>
            <source>Pantograph on the mast that comes down to the bus</source>
            <extracomment>ocpi: PANTOGRAPH_TOP_DOWN</extracomment>
            <translation>立杆上降至公交车的受电弓</translation>
        </message>
        <message>
            <source>Along the road</source>
            <extracomment>ocpi: PARALLEL</extracomment>
            <translation>与道路平行</translation>
        </message>
        <message>
            <source>Multi-storey car park</source>
            <extracomment>ocpi: PARKING_GARAGE</extracomment>
            <translation>多层停车楼</translation>
        </message>
        <message>
            <source>Open car park</source>
            <extracomment>ocpi: PARKING_LOT</extracomment>
            <translation>露天停车场</translation>
        </message>
        <message>
            <source>Driver takes a ticket</source>
            <extracomment>ocpi: PARKING_TICKET</extracomment>
            <translation>司机取票</translation>
        </message>
        <message>
            <source>Hours connected while the car asks for no power</source>
            <extracomment>ocpi: PARKING_TIME</extracomment>
            <translation>已连接但车辆不要求供电的小时数</translation>
        </message>
        <message>
            <source>Part of the amount was taken</source>
            <extracomment>ocpi: PARTIAL_SUCCESS</extracomment>
            <translation>已扣部分金额</translation>
        </message>
        <message>
            <source>Terminal with a pin pad</source>
            <extracomment>ocpi: PED_TERMINAL</extracomment>
            <translation>带密码键盘的终端</translation>
        </message>
        <message>
            <source>Requested but not yet charging; must not last</source>
            <extracomment>ocpi: PENDING</extracomment>
            <translation>已请求但尚未充电；不应持续</translation>
        </message>
        <message>
            <source>At a right angle to the road</source>
            <extracomment>ocpi: PERPENDICULAR</extracomment>
            <translation>与道路垂直</translation>
        </message>
        <message>
            <source>Car</source>
            <extracomment>ocpi: PERSONAL_VEHICLE</extracomment>
            <translation>乘用车</translation>
        </message>
        <message>
            <source>Car with a trailer</source>
            <extracomment>ocpi: PERSONAL_VEHICLE_WITH_TRAILER</extracomment>
            <translation>带拖车的乘用车</translation>
        </message>
        <message>
            <source>Announced, not built yet</source>
            <extracomment>ocpi: PLANNED</extracomment>
            <translation>已公布，尚未建成</translation>
        </message>
        <message>
            <source>Only while plugged in</source>
            <extracomment>ocpi: PLUGGED</extracomment>
            <translation>仅在插入期间</translation>
        </message>
        <message>
            <source>Average power, kW</source>
            <extracomment>ocpi: POWER</extracomment>
            <translation>平均功率，kW</translation>
        </message>
        <message>
            <source>No power at the site</source>
            <extracomment>ocpi: POWER_OUTAGE</extracomment>
            <translation>站点停电</translation>
        </message>
        <message>
            <source>For those who chose cheap charging</source>
            <extracomment>ocpi: PROFILE_CHEAP</extracomment>
            <translation>面向选择便宜充电者</translation>
        </message>
        <message>
            <source>For those who chose fast charging</source>
            <extracomment>ocpi: PROFILE_FAST</extracomment>
            <translation>面向选择快速充电者</translation>
        </message>
        <message>
            <source>For those who chose green charging</source>
            <extracomment>ocpi: PROFILE_GREEN</extracomment>
            <translation>面向选择绿色充电者</translation>
        </message>
        <message>
            <source>No tariff for that preference</source>
            <extracomment>ocpi: PROFILE_TYPE_NOT_SUPPORTED</extracomment>
            <translation>该偏好没有资费</translation>
        </message>
        <message>
            <source>Payment terminal provider</source>
            <extracomment>ocpi: PTP</extracomment>
            <translation>支付终端服务商</translation>
        </message>
        <message>
            <source>How a vehicle stands in the bay</source>
            <extracomment>ocpi: ParkingDirection</extracomment>
            <translation>车辆在车位中的停放方向</translation>
        </message>
        <message>
            <source>Who may park</source>
            <extracomment>ocpi: ParkingRestriction</extracomment>
            <translation>谁可停车</translation>
        </message>
        <message>
            <source>Kind of parking</source>
            <extracomment>ocpi: ParkingType</extracomment>
            <translation>停车类型</translation>
        </message>
        <message>
            <source>AC phases or DC</source>
            <extracomment>ocpi: PowerType</extracomment>
            <translation>AC 相数或 DC</translation>
        </message>
        <message>
            <source>Charging preference</source>
            <extracomment>ocpi: ProfileType</extracomment>
            <translation>充电偏好</translation>
        </message>
        <message>
            <source>Gets the data pushed</source>
            <extracomment>ocpi: RECEIVER</extracomment>
            <translation>接收推送的数据</translation>
        </message>
        <message>
            <source>Recreation area</source>
            <extracomment>ocpi: RECREATION_AREA</extracomment>
            <translation>休闲区</translation>
        </message>
        <message>
            <source>Normal, no special preference</source>
            <extracomment>ocpi: REGULAR</extracomment>
            <translation>普通，无特别偏好</translation>
        </message>
        <message>
            <source>Refused</source>
            <extracomment>ocpi: REJECTED</extracomment>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Can be started and stopped by app</source>
            <extracomment>ocpi: REMOTE_START_STOP_CAPABLE</extracomment>
            <translation>可由应用启动和停止</translation>
        </message>
        <message>
            <source>Gone for good; send it rather than dropping the object silently</source>
            <extracomment>ocpi: REMOVED</extracomment>
            <translation>永久移除；请发送此值，而不要悄悄删除对象</translation>
        </message>
        <message>
            <source>Accepts reservations</source>
            <extracomment>ocpi: RESERVABLE</extracomment>
            <translation>接受预约</translation>
        </message>
        <message>
            <source>A reservation is running, no charge yet</source>
            <extracomment>ocpi: RESERVATION</extracomment>
            <translation>预约进行中，尚未充电</translation>
        </message>
        <message>
            <source>Reservation that was not used</source>
            <extracomment>ocpi: RESERVATION_EXPIRES</extracomment>
            <translation>未使用的预约</translation>
        </message>
        <message>
            <source>Time used beyond the reservation</source>
            <extracomment>ocpi: RESERVATION_OVERTIME</extracomment>
            <translation>超出预约的使用时间</translation>
        </message>
        <message>
            <source>Hours reserved</source>
            <extracomment>ocpi: RESERVATION_TIME</extracomment>
            <translation>预约的小时数</translation>
        </message>
        <message>
            <source>Kept for a certain driver</source>
            <extracomment>ocpi: RESERVED</extracomment>
            <translation>为某位司机保留</translation>
        </message>
        <message>
            <source>Keep an EVSE free</source>
            <extracomment>ocpi: RESERVE_NOW</extracomment>
            <translation>保留 EVSE</translation>
        </message>
        <message>
            <source>Restaurant</source>
            <extracomment>ocpi: RESTAURANT</extracomment>
            <translation>餐厅</translation>
        </message>
        <message>
            <source>Card or key fob</source>
            <extracomment>ocpi: RFID</extracomment>
            <translation>卡或钥匙扣</translation>
        </message>
        <message>
            <source>Has a card reader</source>
            <extracomment>ocpi: RFID_READER</extracomment>
            <translation>有读卡器</translation>
        </message>
        <message>
            <source>Right of the vehicle</source>
            <extracomment>ocpi: RIGHT</extracomment>
            <translation>车辆右侧</translation>
        </message>
        <message>
            <source>Rigid truck</source>
            <extracomment>ocpi: RIGID</extracomment>
            <translation>整体式卡车</translation>
        </message>
        <message>
            <source>State of one booking request</source>
            <extracomment>ocpi: ReservationRequestStatus</extracomment>
            <translation>单个预订请求的状态</translation>
        </message>
        <message>
            <source>Waiting for the operator</source>
            <extracomment>ocpi: ReservationRequestStatus.PENDING</extracomment>
            <translation>等待运营商</translation>
        </message>
        <message>
            <source>Which part of a reservation is priced</source>
            <extracomment>ocpi: ReservationRestrictionType</extracomment>
            <translation>为预约的哪一部分定价</translation>
        </message>
        <message>
            <source>Reservation from begin to use</source>
            <extracomment>ocpi: ReservationRestrictionType.RESERVATION</extracomment>
            <translation>从开始到使用的预约</translation>
        </message>
        <message>
            <source>State of a booking</source>
            <extracomment>ocpi: ReservationStatus</extracomment>
            <translation>预订的状态</translation>
        </message>
        <message>
            <source>Agreed</source>
            <extracomment>ocpi: ReservationStatus.RESERVED</extracomment>
            <translation>已约定</translation>
        </message>
        <message>
            <source>State not known</source>
            <extracomment>ocpi: ReservationStatus.UNKNOWN</extracomment>
            <translation>状态未知</translation>
        </message>
        <message>
            <source>What a party does</source>
            <extracomment>ocpi: Role</extracomment>
            <translation>参与方的职能</translation>
        </message>
        <message>
            <source>A role that the list does not name</source>
            <extracomment>ocpi: Role.OTHER</extracomment>
            <translation>列表未列出的角色</translation>
        </message>
        <message>
            <source>NACS, the former Tesla plug standardised</source>
            <extracomment>ocpi: SAE_J3400</extracomment>
            <translation>NACS，原特斯拉插头的标准化版本</translation>
        </message>
        <message>
            <source>Saturday</source>
            <extracomment>ocpi: SATURDAY</extracomment>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Smart charging service</source>
            <extracomment>ocpi: SCSP</extracomment>
            <translation>智能充电服务</translation>
        </message>
        <message>
            <source>Tractor unit without trailer</source>
            <extracomment>ocpi: SEMI_TRACTOR</extracomment>
            <translation>不带挂车的牵引车</translation>
        </message>
        <message>
            <source>Owns the data and offers it for pulling</source>
            <extracomment>ocpi: SENDER</extracomment>
            <translation>拥有数据并供拉取</translation>
        </message>
        <message>
            <source>Driver brings the cable</source>
            <extracomment>ocpi: SOCKET</extracomment>
            <translation>司机自带电缆</translation>
        </message>
        <message>
            <source>Sun</source>
            <extracomment>ocpi: SOLAR</extracomment>
            <translation>太阳能</translation>
        </message>
        <message>
            <source>Sports ground or gym</source>
            <extracomment>ocpi: SPORT</extracomment>
            <translation>运动场或健身房</translation>
        </message>
        <message>
            <source>Start charging</source>
            <extracomment>ocpi: START_SESSION</extracomment>
            <translation>启动充电</translation>
        </message>
        <message>
            <source>Remote start must name the connector</source>
            <extracomment>ocpi: START_SESSION_CONNECTOR_REQUIRED</extracomment>
            <translation>远程启动必须指定连接器</translation>
        </message>
        <message>
            <source>State of charge of the battery, percent</source>
            <extracomment>ocpi: STATE_OF_CHARGE</extracomment>
            <translation>电池荷电状态，百分比</translation>
        </message>
        <message>
            <source>Stop charging</source>
            <extracomment>ocpi: STOP_SESSION</extracomment>
            <translation>停止充电</translation>
        </message>
        <message>
            <source>All of the amount was taken</source>
            <extracomment>ocpi: SUCCESS</extracomment>
            <translation>已扣全部金额</translation>
        </message>
        <message>
            <source>Sunday</source>
            <extracomment>ocpi: SUNDAY</extracomment>
            <translation>星期日</translation>
        </message>
        <message>
            <source>Supermarket</source>
            <extracomment>ocpi: SUPERMARKET</extracomment>
            <translation>超市</translation>
        </message>
        <message>
            <source>Barred by the hub</source>
            <extracomment>ocpi: SUSPENDED</extracomment>
            <translation>被 Hub 禁止</translation>
        </message>
        <message>
            <source>Life cycle of a session</source>
            <extracomment>ocpi: SessionStatus</extracomment>
            <translation>会话的生命周期</translation>
        </message>
        <message>
            <source>State of an EVSE as drivers should see it</source>
            <extracomment>ocpi: Status</extracomment>
            <translation>司机应看到的 EVSE 状态</translation>
        </message>
        <message>
            <source>Taxis only</source>
            <extracomment>ocpi: TAXIS</extracomment>
            <translation>仅限出租车</translation>
        </message>
        <message>
            <source>Taxi rank</source>
            <extracomment>ocpi: TAXI_STAND</extracomment>
            <translation>出租车候客处</translation>
        </message>
        <message>
            <source>Tenants only</source>
            <extracomment>ocpi: TENANTS</extracomment>
            <translation>仅限租户</translation>
        </message>
        <message>
            <source>Tesla Roadster connector</source>
            <extracomment>ocpi: TESLA_R</extracomment>
            <translation>特斯拉 Roadster 连接器</translation>
        </message>
        <message>
            <source>Tesla Model S and X plug, North America</source>
            <extracomment>ocpi: TESLA_S</extracomment>
            <translation>特斯拉 Model S 和 X 插头，北美</translation>
        </message>
        <message>
            <source>Thursday</source>
            <extracomment>ocpi: THURSDAY</extracomment>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Hours charging</source>
            <extracomment>ocpi: TIME</extracomment>
            <translation>充电小时数</translation>
        </message>
        <message>
            <source>Charger did not answer in time; it may still act later</source>
            <extracomment>ocpi: TIMEOUT</extracomment>
            <translation>充电桩未及时应答；之后仍可能执行</translation>
        </message>
        <message>
            <source>Card or app opens</source>
            <extracomment>ocpi: TOKEN</extracomment>
            <translation>卡或应用开启</translation>
        </message>
        <message>
            <source>A card of the same group can stop the session</source>
            <extracomment>ocpi: TOKEN_GROUP_CAPABLE</extracomment>
            <translation>同组的卡可停止会话</translation>
        </message>
        <message>
            <source>Asked too often; wait</source>
            <extracomment>ocpi: TOO_OFTEN</extracomment>
            <translation>询问过于频繁；请等待</translation>
        </message>
        <message>
            <source>Driver is stuck in traffic</source>
            <extracomment>ocpi: TRAFFIC</extracomment>
            <translation>司机堵在路上</translation>
        </message>
        <message>
            <source>Railway station</source>
            <extracomment>ocpi: TRAIN_STATION</extracomment>
            <translation>火车站</translation>
        </message>
        <message>
            <source>Tram stop</source>
            <extracomment>ocpi: TRAM_STOP</extracomment>
            <translation>有轨电车站</translation>
        </message>
        <message>
            <source>Truck with a trailer</source>
            <extracomment>ocpi: TRUCK_WITH_TRAILER</extracomment>
            <translation>带挂车的卡车</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <extracomment>ocpi: TUESDAY</extracomment>
            <translation>星期二</translation>
        </message>
        <message>
            <source>What a price is charged for</source>
            <extracomment>ocpi: TariffDimensionType</extracomment>
            <translation>价格的计费项目</translation>
        </message>
        <message>
            <source>For each kWh</source>
            <extracomment>ocpi: TariffDimensionType.ENERGY</extracomment>
            <translation>每 kWh</translation>
        </message>
        <message>
            <source>For each hour connected without charging</source>
            <extracomment>ocpi: TariffDimensionType.PARKING_TIME</extracomment>
            <translation>已连接但未充电的每小时</translation>
        </message>
        <message>
            <source>For each hour of charging</source>
            <extracomment>ocpi: TariffDimensionType.TIME</extracomment>
            <translation>充电的每小时</translation>
        </message>
        <message>
            <source>Whom a tariff is for</source>
            <extracomment>ocpi: TariffType</extracomment>
            <translation>资费的适用对象</translation>
        </message>
        <message>
            <source>Whether prices contain tax</source>
            <extracomment>ocpi: TaxIncluded</extracomment>
            <translation>价格是否含税</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <extracomment>ocpi: TokenType</extracomment>
            <translation>令牌类型</translation>
        </message>
        <message>
            <source>Any other way of identifying a driver</source>
            <extracomment>ocpi: TokenType.OTHER</extracomment>
            <translation>识别司机的任何其他方式</translation>
        </message>
        <message>
            <source>Car park below ground</source>
            <extracomment>ocpi: UNDERGROUND_GARAGE</extracomment>
            <translation>地下停车场</translation>
        </message>
        <message>
            <source>No status known, typically because the charger is offline</source>
            <extracomment>ocpi: UNKNOWN</extracomment>
            <translation>状态未知，通常因充电桩离线</translation>
        </message>
        <message>
            <source>No such reservation</source>
            <extracomment>ocpi: UNKNOWN_RESERVATION</extracomment>
            <translation>没有此预约</translation>
        </message>
        <message>
            <source>No such session</source>
            <extracomment>ocpi: UNKNOWN_SESSION</extracomment>
            <translation>没有此会话</translation>
        </message>
        <message>
            <source>Plug can be released remotely</source>
            <extracomment>ocpi: UNLOCK_CAPABLE</extracomment>
            <translation>可远程释放插头</translation>
        </message>
        <message>
            <source>Release the plug</source>
            <extracomment>ocpi: UNLOCK_CONNECTOR</extracomment>
            <translation>释放插头</translation>
        </message>
        <message>
            <source>Van</source>
            <extracomment>ocpi: VAN</extracomment>
            <translation>厢式车</translation>
        </message>
        <message>
            <source>Vehicle a bay is meant for</source>
            <extracomment>ocpi: VehicleType</extracomment>
            <translation>车位面向的车辆</translation>
        </message>
        <message>
            <source>Vehicle of a disabled driver, needs room beside it</source>
            <extracomment>ocpi: VehicleType.DISABLED</extracomment>
            <translation>残障司机的车辆，旁边需要空间</translation>
        </message>
        <message>
            <source>Version of OCPI</source>
            <extracomment>ocpi: VersionNumber</extracomment>
            <translation>OCPI 的版本</translation>
        </message>
        <message>
            <source>Watts</source>
            <extracomment>ocpi: W</extracomment>
            <translation>瓦</translation>
        </message>
        <message>
            <source>Hydropower</source>
            <extracomment>ocpi: WATER</extracomment>
            <translation>水力发电</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <extracomment>ocpi: WEDNESDAY</extracomment>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Operator decided from its copy of the tokens</source>
            <extracomment>ocpi: WHITELIST</extracomment>
            <translation>运营商按其令牌副本决定</translation>
        </message>
        <message>
            <source>Wireless internet</source>
            <extracomment>ocpi: WIFI</extracomment>
            <translation>无线网络</translation>
        </message>
        <message>
            <source>Wind</source>
            <extracomment>ocpi: WIND</extracomment>
            <translation>风能</translation>
        </message>
        <message>
            <source>May the operator decide without asking</source>
            <extracomment>ocpi: WhitelistType</extracomment>
            <translation>运营商可否不询问而决定</translation>
        </message>
        <message>
            <source>Operator may decide from its list, and may ask</source>
            <extracomment>ocpi: WhitelistType.ALLOWED</extracomment>
            <translation>运营商可按其列表决定，也可询问</translation>
        </message>
        <message>
            <source>Tax is in the price</source>
            <extracomment>ocpi: YES</extracomment>
            <translation>价格含税</translation>
        </message>
        <message>
            <source>Billing records</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>计费记录</translation>
        </message>
        <message>
            <source>Smart charging limits</source>
            <extracomment>ocpi: chargingprofiles</extracomment>
            <translation>智能充电限值</translation>
        </message>
        <message>
            <source>Remote commands</source>
            <extracomment>ocpi: commands</extracomment>
            <translation>远程命令</translation>
        </message>
        <message>
            <source>Registration</source>
            <extracomment>ocpi: credentials</extracomment>
            <translation>注册</translation>
        </message>
        <message>
            <source>Parties behind a hub</source>
            <extracomment>ocpi: hubclientinfo</extracomment>
            <translation>Hub 后的参与方</translation>
        </message>
        <message>
            <source>Sites, EVSEs, connectors</source>
            <extracomment>ocpi: locations</extracomment>
            <translation>站点、EVSE、连接器</translation>
        </message>
        <message>
            <source>Terminals and money taken</source>
            <extracomment>ocpi: payments</extracomment>
            <translation>终端和扣款</translation>
        </message>
        <message>
            <source>Charges in progress</source>
            <extracomment>ocpi: sessions</extracomment>
            <translation>进行中的充电</translation>
        </message>
        <message>
            <source>Prices</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>价格</translation>
        </message>
        <message>
            <source>Cards and accounts</source>
            <extracomment>ocpi: tokens</extracomment>
            <translation>卡和账户</translation>
        </message>
        <message>
            <source>Needs for AC</source>
            <extracomment>ocpp: ACChargingParameters</extracomment>
            <translation>AC 需求</translation>
        </message>
        <message>
            <source>Whether the signal is followed</source>
            <extracomment>ocpp: AFRRSignal.conf</extracomment>
            <translation>是否遵循信号</translation>
        </message>
        <message>
            <source>Signal for frequency restoration</source>
            <extracomment>ocpp: AFRRSignal.req</extracomment>
            <translation>频率恢复信号</translation>
        </message>
        <message>
            <source>Mobile access</source>
            <extracomment>ocpp: APN</extracomment>
            <translation>移动网络接入</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices</source>
            <extracomment>ocpp: AbsolutePriceSchedule</extracomment>
            <translation>ISO 15118-20 价格</translation>
        </message>
        <message>
            <source>Further id of a driver</source>
            <extracomment>ocpp: AdditionalInfo</extracomment>
            <translation>司机的其他 id</translation>
        </message>
        <message>
            <source>Extra service</source>
            <extracomment>ocpp: AdditionalSelectedServices</extracomment>
            <translation>附加服务</translation>
        </message>
        <message>
            <source>Postal address</source>
            <extracomment>ocpp: Address</extracomment>
            <translation>邮政地址</translation>
        </message>
        <message>
            <source>Whether the pace was changed</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.conf</extracomment>
            <translation>节奏是否已更改</translation>
        </message>
        <message>
            <source>Change the pace of a stream</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.req</extracomment>
            <translation>更改流的节奏</translation>
        </message>
        <message>
            <source>Entry of the local list</source>
            <extracomment>ocpp: AuthorizationData</extracomment>
            <translation>本地列表的条目</translation>
        </message>
        <message>
            <source>Verdict on the token</source>
            <extracomment>ocpp: Authorize.conf</extracomment>
            <translation>对令牌的判定</translation>
        </message>
        <message>
            <source>May this token charge</source>
            <extracomment>ocpp: Authorize.req</extracomment>
            <translation>此令牌可否充电</translation>
        </message>
        <message>
            <source>State of a battery</source>
            <extracomment>ocpp: BatteryData</extracomment>
            <translation>电池的状态</translation>
        </message>
        <message>
            <source>Empty: the backend has seen it</source>
            <extracomment>ocpp: BatterySwap.conf</extracomment>
            <translation>空：后台已收到</translation>
        </message>
        <message>
            <source>Batteries went in or out</source>
            <extracomment>ocpp: BatterySwap.req</extracomment>
            <translation>电池已放入或取出</translation>
        </message>
        <message>
            <source>Registered or not, the backend's clock and the heartbeat interval</source>
            <extracomment>ocpp: BootNotification.conf</extracomment>
            <translation>是否注册、后台的时钟和心跳间隔</translation>
        </message>
        <message>
            <source>Charger has started and says what it is; first message after power-up</source>
            <extracomment>ocpp: BootNotification.req</extracomment>
            <translation>充电桩已启动并说明自身情况；上电后的第一条报文</translation>
        </message>
        <message>
            <source>Whether a reservation with that number was there to cancel</source>
            <extracomment>ocpp: CancelReservation.conf</extracomment>
            <translation>是否有该编号的预约可取消</translation>
        </message>
        <message>
            <source>Give a reservation up</source>
            <extracomment>ocpp: CancelReservation.req</extracomment>
            <translation>放弃预约</translation>
        </message>
        <message>
            <source>Hashes that identify a certificate</source>
            <extracomment>ocpp: CertificateHashData</extracomment>
            <translation>标识证书的哈希</translation>
        </message>
        <message>
            <source>Certificate with those below it</source>
            <extracomment>ocpp: CertificateHashDataChain</extracomment>
            <translation>证书及其下级证书</translation>
        </message>
        <message>
            <source>Whether the charger accepts the signed certificate</source>
            <extracomment>ocpp: CertificateSigned.conf</extracomment>
            <translation>充电桩是否接受签发的证书</translation>
        </message>
        <message>
            <source>Signed certificate for the charger</source>
            <extracomment>ocpp: CertificateSigned.req</extracomment>
            <translation>给充电桩的已签发证书</translation>
        </message>
        <message>
            <source>Whether one certificate has been revoked</source>
            <extracomment>ocpp: CertificateStatus</extracomment>
            <translation>某个证书是否已被吊销</translation>
        </message>
        <message>
            <source>Certificate to check</source>
            <extracomment>ocpp: CertificateStatusRequestInfo</extracomment>
            <translation>要检查的证书</translation>
        </message>
        <message>
            <source>Done, refused, or due when the running charge ends</source>
            <extracomment>ocpp: ChangeAvailability.conf</extracomment>
            <translation>已执行、被拒绝，或在进行中的充电结束后执行</translation>
        </message>
        <message>
            <source>Take a connector or the charger in or out of service</source>
            <extracomment>ocpp: ChangeAvailability.req</extracomment>
            <translation>使连接器或充电桩投入或退出服务</translation>
        </message>
        <message>
            <source>Stored, refused, unknown, or in force only after a restart</source>
            <extracomment>ocpp: ChangeConfiguration.conf</extracomment>
            <translation>已存储、被拒绝、未知，或重启后才生效</translation>
        </message>
        <message>
            <source>Change one setting</source>
            <extracomment>ocpp: ChangeConfiguration.req</extracomment>
            <translation>更改一项设置</translation>
        </message>
        <message>
            <source>Whether the new tariff applies</source>
            <extracomment>ocpp: ChangeTransactionTariff.conf</extracomment>
            <translation>新资费是否适用</translation>
        </message>
        <message>
            <source>Change the tariff of a running charge</source>
            <extracomment>ocpp: ChangeTransactionTariff.req</extracomment>
            <translation>更改进行中充电的资费</translation>
        </message>
        <message>
            <source>Limit from outside</source>
            <extracomment>ocpp: ChargingLimit</extracomment>
            <translation>来自外部的限值</translation>
        </message>
        <message>
            <source>What the vehicle needs</source>
            <extracomment>ocpp: ChargingNeeds</extracomment>
            <translation>车辆的需求</translation>
        </message>
        <message>
            <source>Span with constant prices</source>
            <extracomment>ocpp: ChargingPeriod</extracomment>
            <translation>价格不变的时段</translation>
        </message>
        <message>
            <source>Limits with purpose and validity</source>
            <extracomment>ocpp: ChargingProfile</extracomment>
            <translation>限值及其用途和有效期</translation>
        </message>
        <message>
            <source>Which profiles are wanted</source>
            <extracomment>ocpp: ChargingProfileCriterion</extracomment>
            <translation>需要哪些曲线</translation>
        </message>
        <message>
            <source>Limits over time in one unit</source>
            <extracomment>ocpp: ChargingSchedule</extracomment>
            <translation>同一单位下随时间变化的限值</translation>
        </message>
        <message>
            <source>One step of the limit</source>
            <extracomment>ocpp: ChargingSchedulePeriod</extracomment>
            <translation>限值的一级</translation>
        </message>
        <message>
            <source>New limits</source>
            <extracomment>ocpp: ChargingScheduleUpdate</extracomment>
            <translation>新的限值</translation>
        </message>
        <message>
            <source>Identity of a station</source>
            <extracomment>ocpp: ChargingStation</extracomment>
            <translation>充电站的身份</translation>
        </message>
        <message>
            <source>Whether the cache was emptied</source>
            <extracomment>ocpp: ClearCache.conf</extracomment>
            <translation>缓存是否已清空</translation>
        </message>
        <message>
            <source>Forget remembered authorisations</source>
            <extracomment>ocpp: ClearCache.req</extracomment>
            <translation>忘记已记住的授权</translation>
        </message>
        <message>
            <source>Which profiles to remove</source>
            <extracomment>ocpp: ClearChargingProfile</extracomment>
            <translation>要移除哪些曲线</translation>
        </message>
        <message>
            <source>Whether any profile matched</source>
            <extracomment>ocpp: ClearChargingProfile.conf</extracomment>
            <translation>是否有匹配的曲线</translation>
        </message>
        <message>
            <source>Remove charging limits</source>
            <extracomment>ocpp: ClearChargingProfile.req</extracomment>
            <translation>移除充电限值</translation>
        </message>
        <message>
            <source>Whether the control was there to remove</source>
            <extracomment>ocpp: ClearDERControl.conf</extracomment>
            <translation>是否有该控制可移除</translation>
        </message>
        <message>
            <source>Remove grid controls</source>
            <extracomment>ocpp: ClearDERControl.req</extracomment>
            <translation>移除电网控制</translation>
        </message>
        <message>
            <source>Whether the message was there to remove</source>
            <extracomment>ocpp: ClearDisplayMessage.conf</extracomment>
            <translation>是否有该消息可移除</translation>
        </message>
        <message>
            <source>Remove a message from the display</source>
            <extracomment>ocpp: ClearDisplayMessage.req</extracomment>
            <translation>从显示屏移除消息</translation>
        </message>
        <message>
            <source>Result for one monitor</source>
            <extracomment>ocpp: ClearMonitoringResult</extracomment>
            <translation>单个监视器的结果</translation>
        </message>
        <message>
            <source>Result for each tariff</source>
            <extracomment>ocpp: ClearTariffs.conf</extracomment>
            <translation>每个资费的结果</translation>
        </message>
        <message>
            <source>Remove tariffs</source>
            <extracomment>ocpp: ClearTariffs.req</extracomment>
            <translation>移除资费</translation>
        </message>
        <message>
            <source>Result for one tariff</source>
            <extracomment>ocpp: ClearTariffsResult</extracomment>
            <translation>单个资费的结果</translation>
        </message>
        <message>
            <source>Result for each monitor</source>
            <extracomment>ocpp: ClearVariableMonitoring.conf</extracomment>
            <translation>每个监视器的结果</translation>
        </message>
        <message>
            <source>Remove monitors</source>
            <extracomment>ocpp: ClearVariableMonitoring.req</extracomment>
            <translation>移除监视器</translation>
        </message>
        <message>
            <source>A limit from outside is gone</source>
            <extracomment>ocpp: ClearedChargingLimit.req</extracomment>
            <translation>外部限值已解除</translation>
        </message>
        <message>
            <source>Close a stream</source>
            <extracomment>ocpp: ClosePeriodicEventStream.req</extracomment>
            <translation>关闭流</translation>
        </message>
        <message>
            <source>Part of the station</source>
            <extracomment>ocpp: Component</extracomment>
            <translation>充电站的部件</translation>
        </message>
        <message>
            <source>Component and variable</source>
            <extracomment>ocpp: ComponentVariable</extracomment>
            <translation>组件和变量</translation>
        </message>
        <message>
            <source>Resulting limits</source>
            <extracomment>ocpp: CompositeSchedule</extracomment>
            <translation>合成限值</translation>
        </message>
        <message>
            <source>Stream of one monitor</source>
            <extracomment>ocpp: ConstantStreamData</extracomment>
            <translation>单个监视器的流</translation>
        </message>
        <message>
            <source>Cost by consumption</source>
            <extracomment>ocpp: ConsumptionCost</extracomment>
            <translation>按用量计的费用</translation>
        </message>
        <message>
            <source>Cost entry</source>
            <extracomment>ocpp: Cost</extracomment>
            <translation>费用条目</translation>
        </message>
        <message>
            <source>Cost and usage</source>
            <extracomment>ocpp: CostDetails</extracomment>
            <translation>费用和用量</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>使用的量</translation>
        </message>
        <message>
            <source>Empty: the station shows the cost</source>
            <extracomment>ocpp: CostUpdated.conf</extracomment>
            <translation>空：充电站显示费用</translation>
        </message>
        <message>
            <source>Running cost for the display</source>
            <extracomment>ocpp: CostUpdated.req</extracomment>
            <translation>供显示的实时费用</translation>
        </message>
        <message>
            <source>Vendor extension</source>
            <extracomment>ocpp: CustomData</extracomment>
            <translation>厂商扩展</translation>
        </message>
        <message>
            <source>Whether the report or the deletion follows</source>
            <extracomment>ocpp: CustomerInformation.conf</extracomment>
            <translation>随后是报告还是删除</translation>
        </message>
        <message>
            <source>Report or delete what the station knows about a driver</source>
            <extracomment>ocpp: CustomerInformation.req</extracomment>
            <translation>报告或删除充电站所知的司机信息</translation>
        </message>
        <message>
            <source>Needs for DC</source>
            <extracomment>ocpp: DCChargingParameters</extracomment>
            <translation>DC 需求</translation>
        </message>
        <message>
            <source>What the inverter can do</source>
            <extracomment>ocpp: DERChargingParameters</extracomment>
            <translation>逆变器的能力</translation>
        </message>
        <message>
            <source>Curve and its parameters</source>
            <extracomment>ocpp: DERCurve</extracomment>
            <translation>曲线及其参数</translation>
        </message>
        <message>
            <source>Curve with its state</source>
            <extracomment>ocpp: DERCurveGet</extracomment>
            <translation>曲线及其状态</translation>
        </message>
        <message>
            <source>Point of a curve</source>
            <extracomment>ocpp: DERCurvePoints</extracomment>
            <translation>曲线的点</translation>
        </message>
        <message>
            <source>Whether the vendor and the message are known, and the answer</source>
            <extracomment>ocpp: DataTransfer.conf</extracomment>
            <translation>厂商和消息是否已知，以及应答</translation>
        </message>
        <message>
            <source>Vendor's own message; agree its content bilaterally</source>
            <extracomment>ocpp: DataTransfer.req</extracomment>
            <translation>厂商自定义消息；内容由双方约定</translation>
        </message>
        <message>
            <source>Whether the certificate was found and removed</source>
            <extracomment>ocpp: DeleteCertificate.conf</extracomment>
            <translation>证书是否找到并移除</translation>
        </message>
        <message>
            <source>Remove a certificate</source>
            <extracomment>ocpp: DeleteCertificate.req</extracomment>
            <translation>移除证书</translation>
        </message>
        <message>
            <source>How the upload of diagnostics goes</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req</extracomment>
            <translation>诊断信息上传的进展</translation>
        </message>
        <message>
            <source>Prices of the vehicle</source>
            <extracomment>ocpp: EVAbsolutePriceSchedule</extracomment>
            <translation>车辆的价格</translation>
        </message>
        <message>
            <source>Price of the vehicle for a span</source>
            <extracomment>ocpp: EVAbsolutePriceScheduleEntry</extracomment>
            <translation>车辆在某时段的价格</translation>
        </message>
        <message>
            <source>What the vehicle offers</source>
            <extracomment>ocpp: EVEnergyOffer</extracomment>
            <translation>车辆提供的能量</translation>
        </message>
        <message>
            <source>Power of the vehicle over time</source>
            <extracomment>ocpp: EVPowerSchedule</extracomment>
            <translation>车辆随时间变化的功率</translation>
        </message>
        <message>
            <source>Power for a span</source>
            <extracomment>ocpp: EVPowerScheduleEntry</extracomment>
            <translation>某时段的功率</translation>
        </message>
        <message>
            <source>Price from a power on</source>
            <extracomment>ocpp: EVPriceRule</extracomment>
            <translation>从某功率起的价格</translation>
        </message>
        <message>
            <source>EVSE and connector</source>
            <extracomment>ocpp: EVSE</extracomment>
            <translation>EVSE 和连接器</translation>
        </message>
        <message>
            <source>Conditions for connecting to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>并网条件</translation>
        </message>
        <message>
            <source>Conditions for connecting, with state</source>
            <extracomment>ocpp: EnterServiceGet</extracomment>
            <translation>并网条件及状态</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>ocpp: EventData</extracomment>
            <translation>事件</translation>
        </message>
        <message>
            <source>Whether the message will be sent</source>
            <extracomment>ocpp: ExtendedTriggerMessage.conf</extracomment>
            <translation>是否将发送该报文</translation>
        </message>
        <message>
            <source>Ask for a message, including security ones</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req</extracomment>
            <translation>请求发送报文，包括安全报文</translation>
        </message>
        <message>
            <source>What to install, from where, when</source>
            <extracomment>ocpp: Firmware</extracomment>
            <translation>安装什么、从何处、何时</translation>
        </message>
        <message>
            <source>How the firmware update goes</source>
            <extracomment>ocpp: FirmwareStatusNotification.req</extracomment>
            <translation>固件更新的进展</translation>
        </message>
        <message>
            <source>Fixed power factor</source>
            <extracomment>ocpp: FixedPF</extracomment>
            <translation>固定功率因数</translation>
        </message>
        <message>
            <source>Fixed power factor with its state</source>
            <extracomment>ocpp: FixedPFGet</extracomment>
            <translation>固定功率因数及其状态</translation>
        </message>
        <message>
            <source>Fixed reactive power</source>
            <extracomment>ocpp: FixedVar</extracomment>
            <translation>固定无功功率</translation>
        </message>
        <message>
            <source>Fixed reactive power with its state</source>
            <extracomment>ocpp: FixedVarGet</extracomment>
            <translation>固定无功功率及其状态</translation>
        </message>
        <message>
            <source>Frequency droop</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>频率下垂</translation>
        </message>
        <message>
            <source>Frequency droop with its state</source>
            <extracomment>ocpp: FreqDroopGet</extracomment>
            <translation>频率下垂及其状态</translation>
        </message>
        <message>
            <source>Answer for the vehicle, to be passed on unread</source>
            <extracomment>ocpp: Get15118EVCertificate.conf</extracomment>
            <translation>给车辆的应答，不读取直接转发</translation>
        </message>
        <message>
            <source>Pass a vehicle's certificate request on</source>
            <extracomment>ocpp: Get15118EVCertificate.req</extracomment>
            <translation>转发车辆的证书请求</translation>
        </message>
        <message>
            <source>Whether reports follow</source>
            <extracomment>ocpp: GetBaseReport.conf</extracomment>
            <translation>随后是否有报告</translation>
        </message>
        <message>
            <source>Report the device model</source>
            <extracomment>ocpp: GetBaseReport.req</extracomment>
            <translation>报告设备模型</translation>
        </message>
        <message>
            <source>Status of each certificate</source>
            <extracomment>ocpp: GetCertificateChainStatus.conf</extracomment>
            <translation>每个证书的状态</translation>
        </message>
        <message>
            <source>Are certificates revoked</source>
            <extracomment>ocpp: GetCertificateChainStatus.req</extracomment>
            <translation>证书是否已被吊销</translation>
        </message>
        <message>
            <source>OCSP response, or failed</source>
            <extracomment>ocpp: GetCertificateStatus.conf</extracomment>
            <translation>OCSP 响应，或失败</translation>
        </message>
        <message>
            <source>Is a certificate revoked</source>
            <extracomment>ocpp: GetCertificateStatus.req</extracomment>
            <translation>证书是否已被吊销</translation>
        </message>
        <message>
            <source>Which profiles are installed</source>
            <extracomment>ocpp: GetChargingProfiles.req</extracomment>
            <translation>安装了哪些曲线</translation>
        </message>
        <message>
            <source>Resulting limits, or a refusal</source>
            <extracomment>ocpp: GetCompositeSchedule.conf</extracomment>
            <translation>合成限值，或拒绝</translation>
        </message>
        <message>
            <source>Which limit results from all profiles together</source>
            <extracomment>ocpp: GetCompositeSchedule.req</extracomment>
            <translation>所有曲线合成的限值是多少</translation>
        </message>
        <message>
            <source>Settings with values, and those the charger does not know</source>
            <extracomment>ocpp: GetConfiguration.conf</extracomment>
            <translation>设置及其值，以及充电桩不认识的设置</translation>
        </message>
        <message>
            <source>Read settings</source>
            <extracomment>ocpp: GetConfiguration.req</extracomment>
            <translation>读取设置</translation>
        </message>
        <message>
            <source>Which grid controls are set</source>
            <extracomment>ocpp: GetDERControl.req</extracomment>
            <translation>设置了哪些电网控制</translation>
        </message>
        <message>
            <source>Says which file will arrive, or none</source>
            <extracomment>ocpp: GetDiagnostics.conf</extracomment>
            <translation>说明将收到哪个文件，或没有</translation>
        </message>
        <message>
            <source>Upload diagnostics to a server</source>
            <extracomment>ocpp: GetDiagnostics.req</extracomment>
            <translation>将诊断信息上传到服务器</translation>
        </message>
        <message>
            <source>Which messages are stored</source>
            <extracomment>ocpp: GetDisplayMessages.req</extracomment>
            <translation>存储了哪些消息</translation>
        </message>
        <message>
            <source>Hashes of the certificates found</source>
            <extracomment>ocpp: GetInstalledCertificateIds.conf</extracomment>
            <translation>找到的证书的哈希</translation>
        </message>
        <message>
            <source>Which certificates are installed</source>
            <extracomment>ocpp: GetInstalledCertificateIds.req</extracomment>
            <translation>安装了哪些证书</translation>
        </message>
        <message>
            <source>Version of the list; 0 is empty, −1 not supported in 1.6</source>
            <extracomment>ocpp: GetLocalListVersion.conf</extracomment>
            <translation>列表的版本；0 为空，1.6 中 −1 为不支持</translation>
        </message>
        <message>
            <source>Version of the local authorisation list</source>
            <extracomment>ocpp: GetLocalListVersion.req</extracomment>
            <translation>本地授权列表的版本</translation>
        </message>
        <message>
            <source>Whether the upload starts, and as what file</source>
            <extracomment>ocpp: GetLog.conf</extracomment>
            <translation>是否开始上传，以及文件名</translation>
        </message>
        <message>
            <source>Upload a log</source>
            <extracomment>ocpp: GetLog.req</extracomment>
            <translation>上传日志</translation>
        </message>
        <message>
            <source>Which monitors are set</source>
            <extracomment>ocpp: GetMonitoringReport.req</extracomment>
            <translation>设置了哪些监视器</translation>
        </message>
        <message>
            <source>Streams that are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.conf</extracomment>
            <translation>已打开的流</translation>
        </message>
        <message>
            <source>Which streams are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.req</extracomment>
            <translation>哪些流已打开</translation>
        </message>
        <message>
            <source>Report part of the device model</source>
            <extracomment>ocpp: GetReport.req</extracomment>
            <translation>报告部分设备模型</translation>
        </message>
        <message>
            <source>Tariffs installed and to whom they apply</source>
            <extracomment>ocpp: GetTariffs.conf</extracomment>
            <translation>已安装的资费及其适用对象</translation>
        </message>
        <message>
            <source>Which tariffs are installed</source>
            <extracomment>ocpp: GetTariffs.req</extracomment>
            <translation>安装了哪些资费</translation>
        </message>
        <message>
            <source>Whether it runs and whether messages are still queued</source>
            <extracomment>ocpp: GetTransactionStatus.conf</extracomment>
            <translation>是否在进行，以及是否仍有排队的报文</translation>
        </message>
        <message>
            <source>Does it still run, are messages queued</source>
            <extracomment>ocpp: GetTransactionStatus.req</extracomment>
            <translation>是否仍在进行，是否有排队的报文</translation>
        </message>
        <message>
            <source>Variable to read</source>
            <extracomment>ocpp: GetVariableData</extracomment>
            <translation>要读取的变量</translation>
        </message>
        <message>
            <source>Value that was read</source>
            <extracomment>ocpp: GetVariableResult</extracomment>
            <translation>读取的值</translation>
        </message>
        <message>
            <source>Value or error for each variable</source>
            <extracomment>ocpp: GetVariables.conf</extracomment>
            <translation>每个变量的值或错误</translation>
        </message>
        <message>
            <source>Read variables</source>
            <extracomment>ocpp: GetVariables.req</extracomment>
            <translation>读取变量</translation>
        </message>
        <message>
            <source>How fast power changes</source>
            <extracomment>ocpp: Gradient</extracomment>
            <translation>功率变化的速度</translation>
        </message>
        <message>
            <source>Gradient with its state</source>
            <extracomment>ocpp: GradientGet</extracomment>
            <translation>变化率及其状态</translation>
        </message>
        <message>
            <source>The backend's clock</source>
            <extracomment>ocpp: Heartbeat.conf</extracomment>
            <translation>后台的时钟</translation>
        </message>
        <message>
            <source>Sign of life; the answer sets the charger's clock</source>
            <extracomment>ocpp: Heartbeat.req</extracomment>
            <translation>存活信号；应答用于校准充电桩的时钟</translation>
        </message>
        <message>
            <source>Return points</source>
            <extracomment>ocpp: Hysteresis</extracomment>
            <translation>返回点</translation>
        </message>
        <message>
            <source>Verdict on a card</source>
            <extracomment>ocpp: IdTagInfo</extracomment>
            <translation>对卡的判定</translation>
        </message>
        <message>
            <source>Card, account or contract</source>
            <extracomment>ocpp: IdToken</extracomment>
            <translation>卡、账户或合同</translation>
        </message>
        <message>
            <source>Whether the certificate was stored</source>
            <extracomment>ocpp: InstallCertificate.conf</extracomment>
            <translation>证书是否已存储</translation>
        </message>
        <message>
            <source>Install a root certificate</source>
            <extracomment>ocpp: InstallCertificate.req</extracomment>
            <translation>安装根证书</translation>
        </message>
        <message>
            <source>A setting</source>
            <extracomment>ocpp: KeyValue</extracomment>
            <translation>一项设置</translation>
        </message>
        <message>
            <source>Limit from a level on</source>
            <extracomment>ocpp: LimitAtSoC</extracomment>
            <translation>从某电量水平起的限值</translation>
        </message>
        <message>
            <source>Discharge bound</source>
            <extracomment>ocpp: LimitMaxDischarge</extracomment>
            <translation>放电界限</translation>
        </message>
        <message>
            <source>Discharge bound with its state</source>
            <extracomment>ocpp: LimitMaxDischargeGet</extracomment>
            <translation>放电界限及其状态</translation>
        </message>
        <message>
            <source>Upload address and span</source>
            <extracomment>ocpp: LogParameters</extracomment>
            <translation>上传地址和时间段</translation>
        </message>
        <message>
            <source>How the log upload goes</source>
            <extracomment>ocpp: LogStatusNotification.req</extracomment>
            <translation>日志上传的进展</translation>
        </message>
        <message>
            <source>Text for people</source>
            <extracomment>ocpp: MessageContent</extracomment>
            <translation>给人看的文本</translation>
        </message>
        <message>
            <source>Message on the display</source>
            <extracomment>ocpp: MessageInfo</extracomment>
            <translation>显示屏上的消息</translation>
        </message>
        <message>
            <source>Readings of one moment</source>
            <extracomment>ocpp: MeterValue</extracomment>
            <translation>某一时刻的读数</translation>
        </message>
        <message>
            <source>Empty: the backend has the readings</source>
            <extracomment>ocpp: MeterValues.conf</extracomment>
            <translation>空：后台已收到读数</translation>
        </message>
        <message>
            <source>Readings, during a charge or by the clock</source>
            <extracomment>ocpp: MeterValues.req</extracomment>
            <translation>充电期间或按时钟采集的读数</translation>
        </message>
        <message>
            <source>SIM data</source>
            <extracomment>ocpp: Modem</extracomment>
            <translation>SIM 数据</translation>
        </message>
        <message>
            <source>Monitors of a variable</source>
            <extracomment>ocpp: MonitoringData</extracomment>
            <translation>变量的监视器</translation>
        </message>
        <message>
            <source>How to reach a backend</source>
            <extracomment>ocpp: NetworkConnectionProfile</extracomment>
            <translation>如何连接后台</translation>
        </message>
        <message>
            <source>Whether the modes were taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.conf</extracomment>
            <translation>是否接受这些模式</translation>
        </message>
        <message>
            <source>Modes the driver may use</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.req</extracomment>
            <translation>司机可用的模式</translation>
        </message>
        <message>
            <source>A limit from outside applies</source>
            <extracomment>ocpp: NotifyChargingLimit.req</extracomment>
            <translation>外部限值生效</translation>
        </message>
        <message>
            <source>Empty: the backend has the data</source>
            <extracomment>ocpp: NotifyCustomerInformation.conf</extracomment>
            <translation>空：后台已收到数据</translation>
        </message>
        <message>
            <source>Data about a driver</source>
            <extracomment>ocpp: NotifyCustomerInformation.req</extracomment>
            <translation>关于司机的数据</translation>
        </message>
        <message>
            <source>Grid alarm</source>
            <extracomment>ocpp: NotifyDERAlarm.req</extracomment>
            <translation>电网告警</translation>
        </message>
        <message>
            <source>Grid control began or ended</source>
            <extracomment>ocpp: NotifyDERStartStop.req</extracomment>
            <translation>电网控制开始或结束</translation>
        </message>
        <message>
            <source>Stored messages</source>
            <extracomment>ocpp: NotifyDisplayMessages.req</extracomment>
            <translation>已存储的消息</translation>
        </message>
        <message>
            <source>Whether a schedule for the vehicle will come</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.conf</extracomment>
            <translation>是否将有给车辆的计划</translation>
        </message>
        <message>
            <source>What the vehicle asks for</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.req</extracomment>
            <translation>车辆的要求</translation>
        </message>
        <message>
            <source>Whether the backend agrees; the charge goes on anyway</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.conf</extracomment>
            <translation>后台是否同意；无论如何充电继续</translation>
        </message>
        <message>
            <source>Schedule the vehicle has chosen</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.req</extracomment>
            <translation>车辆选择的计划</translation>
        </message>
        <message>
            <source>Event of the device model, alarms included</source>
            <extracomment>ocpp: NotifyEvent.req</extracomment>
            <translation>设备模型的事件，包括告警</translation>
        </message>
        <message>
            <source>Empty: the backend has this part</source>
            <extracomment>ocpp: NotifyMonitoringReport.conf</extracomment>
            <translation>空：后台已收到此部分</translation>
        </message>
        <message>
            <source>Monitors that are set</source>
            <extracomment>ocpp: NotifyMonitoringReport.req</extracomment>
            <translation>已设置的监视器</translation>
        </message>
        <message>
            <source>Values of a stream; has no answer</source>
            <extracomment>ocpp: NotifyPeriodicEventStream</extracomment>
            <translation>流的值；没有应答</translation>
        </message>
        <message>
            <source>Priority charging was switched</source>
            <extracomment>ocpp: NotifyPriorityCharging.req</extracomment>
            <translation>优先充电已切换</translation>
        </message>
        <message>
            <source>Part of the device model</source>
            <extracomment>ocpp: NotifyReport.req</extracomment>
            <translation>部分设备模型</translation>
        </message>
        <message>
            <source>Receipt for the driver</source>
            <extracomment>ocpp: NotifySettlement.conf</extracomment>
            <translation>给司机的收据</translation>
        </message>
        <message>
            <source>Payment was taken</source>
            <extracomment>ocpp: NotifySettlement.req</extracomment>
            <translation>已收款</translation>
        </message>
        <message>
            <source>Empty: the station blocks the EVSE for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.conf</extracomment>
            <translation>空：充电站为付款者锁定 EVSE</translation>
        </message>
        <message>
            <source>Somebody is paying on the web</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req</extracomment>
            <translation>有人正在网上付款</translation>
        </message>
        <message>
            <source>What is needed to ask for revocation</source>
            <extracomment>ocpp: OCSPRequestData</extracomment>
            <translation>查询吊销所需的内容</translation>
        </message>
        <message>
            <source>Whether the stream may be sent</source>
            <extracomment>ocpp: OpenPeriodicEventStream.conf</extracomment>
            <translation>可否发送该流</translation>
        </message>
        <message>
            <source>Open a stream of values</source>
            <extracomment>ocpp: OpenPeriodicEventStream.req</extracomment>
            <translation>打开值的流</translation>
        </message>
        <message>
            <source>Step of those fees</source>
            <extracomment>ocpp: OverstayRule</extracomment>
            <translation>该费用的一级</translation>
        </message>
        <message>
            <source>Fees for staying too long</source>
            <extracomment>ocpp: OverstayRuleList</extracomment>
            <translation>停留过久的费用</translation>
        </message>
        <message>
            <source>Pace of a stream</source>
            <extracomment>ocpp: PeriodicEventStreamParams</extracomment>
            <translation>流的节奏</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <extracomment>ocpp: Price</extracomment>
            <translation>含税金额</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels</source>
            <extracomment>ocpp: PriceLevelSchedule</extracomment>
            <translation>ISO 15118-20 价格等级</translation>
        </message>
        <message>
            <source>Price level for a span</source>
            <extracomment>ocpp: PriceLevelScheduleEntry</extracomment>
            <translation>某时段的价格等级</translation>
        </message>
        <message>
            <source>Price rules of a span</source>
            <extracomment>ocpp: PriceRuleStack</extracomment>
            <translation>某时段的价格规则</translation>
        </message>
        <message>
            <source>Whether publishing starts</source>
            <extracomment>ocpp: PublishFirmware.conf</extracomment>
            <translation>是否开始发布</translation>
        </message>
        <message>
            <source>Local controller offers firmware to its stations</source>
            <extracomment>ocpp: PublishFirmware.req</extracomment>
            <translation>本地控制器向其充电站提供固件</translation>
        </message>
        <message>
            <source>How publishing goes</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req</extracomment>
            <translation>发布的进展</translation>
        </message>
        <message>
            <source>Fetch new limits</source>
            <extracomment>ocpp: PullDynamicScheduleUpdate.req</extracomment>
            <translation>获取新的限值</translation>
        </message>
        <message>
            <source>Mantissa and exponent</source>
            <extracomment>ocpp: RationalNumber</extracomment>
            <translation>尾数和指数</translation>
        </message>
        <message>
            <source>Parameters of reactive power</source>
            <extracomment>ocpp: ReactivePowerParams</extracomment>
            <translation>无功功率的参数</translation>
        </message>
        <message>
            <source>Span in seconds</source>
            <extracomment>ocpp: RelativeTimeInterval</extracomment>
            <translation>以秒计的时段</translation>
        </message>
        <message>
            <source>Whether the charger will try; no charge has begun yet</source>
            <extracomment>ocpp: RemoteStartTransaction.conf</extracomment>
            <translation>充电桩是否将尝试；充电尚未开始</translation>
        </message>
        <message>
            <source>Start a charge from the backend</source>
            <extracomment>ocpp: RemoteStartTransaction.req</extracomment>
            <translation>从后台启动充电</translation>
        </message>
        <message>
            <source>Whether the charger will try; the stop follows</source>
            <extracomment>ocpp: RemoteStopTransaction.conf</extracomment>
            <translation>充电桩是否将尝试；随后停止</translation>
        </message>
        <message>
            <source>Stop a charge from the backend</source>
            <extracomment>ocpp: RemoteStopTransaction.req</extracomment>
            <translation>从后台停止充电</translation>
        </message>
        <message>
            <source>Profiles that are installed</source>
            <extracomment>ocpp: ReportChargingProfiles.req</extracomment>
            <translation>已安装的曲线</translation>
        </message>
        <message>
            <source>Grid controls that are set</source>
            <extracomment>ocpp: ReportDERControl.req</extracomment>
            <translation>已设置的电网控制</translation>
        </message>
        <message>
            <source>Variable with its attributes</source>
            <extracomment>ocpp: ReportData</extracomment>
            <translation>变量及其属性</translation>
        </message>
        <message>
            <source>Whether a battery will be released</source>
            <extracomment>ocpp: RequestBatterySwap.conf</extracomment>
            <translation>是否将释放电池</translation>
        </message>
        <message>
            <source>Release a battery</source>
            <extracomment>ocpp: RequestBatterySwap.req</extracomment>
            <translation>释放电池</translation>
        </message>
        <message>
            <source>Whether the station will try; no charge has begun yet</source>
            <extracomment>ocpp: RequestStartTransaction.conf</extracomment>
            <translation>充电站是否将尝试；充电尚未开始</translation>
        </message>
        <message>
            <source>Whether the station will try; the stop follows</source>
            <extracomment>ocpp: RequestStopTransaction.conf</extracomment>
            <translation>充电站是否将尝试；随后停止</translation>
        </message>
        <message>
            <source>A reservation ended without use</source>
            <extracomment>ocpp: ReservationStatusUpdate.req</extracomment>
            <translation>预约未使用即结束</translation>
        </message>
        <message>
            <source>Reserved, or why not</source>
            <extracomment>ocpp: ReserveNow.conf</extracomment>
            <translation>已预约，或未预约的原因</translation>
        </message>
        <message>
            <source>Keep a connector for a driver</source>
            <extracomment>ocpp: ReserveNow.req</extracomment>
            <translation>为司机保留连接器</translation>
        </message>
        <message>
            <source>Whether the restart follows</source>
            <extracomment>ocpp: Reset.conf</extracomment>
            <translation>随后是否重启</translation>
        </message>
        <message>
            <source>Restart the charger</source>
            <extracomment>ocpp: Reset.req</extracomment>
            <translation>重启充电桩</translation>
        </message>
        <message>
            <source>Tariff for the vehicle</source>
            <extracomment>ocpp: SalesTariff</extracomment>
            <translation>给车辆的资费</translation>
        </message>
        <message>
            <source>Tariff step for the vehicle</source>
            <extracomment>ocpp: SalesTariffEntry</extracomment>
            <translation>给车辆的资费的一级</translation>
        </message>
        <message>
            <source>One reading: value, quantity, phase, unit</source>
            <extracomment>ocpp: SampledValue</extracomment>
            <translation>一个读数：值、量、相、单位</translation>
        </message>
        <message>
            <source>Something relevant to security happened</source>
            <extracomment>ocpp: SecurityEventNotification.req</extracomment>
            <translation>发生了与安全有关的事件</translation>
        </message>
        <message>
            <source>Whether the list was taken; after a version mismatch send it in full</source>
            <extracomment>ocpp: SendLocalList.conf</extracomment>
            <translation>是否接受列表；版本不符后请发送完整列表</translation>
        </message>
        <message>
            <source>Fill the local authorisation list</source>
            <extracomment>ocpp: SendLocalList.req</extracomment>
            <translation>填充本地授权列表</translation>
        </message>
        <message>
            <source>Whether the limits were taken</source>
            <extracomment>ocpp: SetChargingProfile.conf</extracomment>
            <translation>是否接受限值</translation>
        </message>
        <message>
            <source>Install charging limits</source>
            <extracomment>ocpp: SetChargingProfile.req</extracomment>
            <translation>安装充电限值</translation>
        </message>
        <message>
            <source>Whether the control was taken and which ones it replaces</source>
            <extracomment>ocpp: SetDERControl.conf</extracomment>
            <translation>是否接受该控制，以及它替换了哪些</translation>
        </message>
        <message>
            <source>Set a grid control</source>
            <extracomment>ocpp: SetDERControl.req</extracomment>
            <translation>设置电网控制</translation>
        </message>
        <message>
            <source>Whether the tariff was stored</source>
            <extracomment>ocpp: SetDefaultTariff.conf</extracomment>
            <translation>资费是否已存储</translation>
        </message>
        <message>
            <source>Tariff for everybody</source>
            <extracomment>ocpp: SetDefaultTariff.req</extracomment>
            <translation>面向所有人的资费</translation>
        </message>
        <message>
            <source>Whether the message will be shown</source>
            <extracomment>ocpp: SetDisplayMessage.conf</extracomment>
            <translation>是否将显示该消息</translation>
        </message>
        <message>
            <source>Put a message on the display</source>
            <extracomment>ocpp: SetDisplayMessage.req</extracomment>
            <translation>在显示屏上显示消息</translation>
        </message>
        <message>
            <source>Whether the set of monitors was changed</source>
            <extracomment>ocpp: SetMonitoringBase.conf</extracomment>
            <translation>监视器集合是否已更改</translation>
        </message>
        <message>
            <source>Which monitors to keep</source>
            <extracomment>ocpp: SetMonitoringBase.req</extracomment>
            <translation>保留哪些监视器</translation>
        </message>
        <message>
            <source>Monitor to set</source>
            <extracomment>ocpp: SetMonitoringData</extracomment>
            <translation>要设置的监视器</translation>
        </message>
        <message>
            <source>Whether the level was changed</source>
            <extracomment>ocpp: SetMonitoringLevel.conf</extracomment>
            <translation>级别是否已更改</translation>
        </message>
        <message>
            <source>Report only events this severe</source>
            <extracomment>ocpp: SetMonitoringLevel.req</extracomment>
            <translation>只报告达到此严重级别的事件</translation>
        </message>
        <message>
            <source>Whether the profile was stored; it is used after a restart</source>
            <extracomment>ocpp: SetNetworkProfile.conf</extracomment>
            <translation>配置是否已存储；重启后使用</translation>
        </message>
        <message>
            <source>Store how to reach a backend</source>
            <extracomment>ocpp: SetNetworkProfile.req</extracomment>
            <translation>存储如何连接后台</translation>
        </message>
        <message>
            <source>Variable to write</source>
            <extracomment>ocpp: SetVariableData</extracomment>
            <translation>要写入的变量</translation>
        </message>
        <message>
            <source>Set monitors</source>
            <extracomment>ocpp: SetVariableMonitoring.req</extracomment>
            <translation>设置监视器</translation>
        </message>
        <message>
            <source>Result for one variable</source>
            <extracomment>ocpp: SetVariableResult</extracomment>
            <translation>单个变量的结果</translation>
        </message>
        <message>
            <source>Result for each variable</source>
            <extracomment>ocpp: SetVariables.conf</extracomment>
            <translation>每个变量的结果</translation>
        </message>
        <message>
            <source>Write variables</source>
            <extracomment>ocpp: SetVariables.req</extracomment>
            <translation>写入变量</translation>
        </message>
        <message>
            <source>Whether the backend will have it signed</source>
            <extracomment>ocpp: SignCertificate.conf</extracomment>
            <translation>后台是否将安排签发</translation>
        </message>
        <message>
            <source>Charger asks for a certificate</source>
            <extracomment>ocpp: SignCertificate.req</extracomment>
            <translation>充电桩请求证书</translation>
        </message>
        <message>
            <source>How the signed firmware update goes</source>
            <extracomment>ocpp: SignedFirmwareStatusNotification.req</extracomment>
            <translation>签名固件更新的进展</translation>
        </message>
        <message>
            <source>Signed reading</source>
            <extracomment>ocpp: SignedMeterValue</extracomment>
            <translation>签名读数</translation>
        </message>
        <message>
            <source>Whether the update starts; bad certificates are named</source>
            <extracomment>ocpp: SignedUpdateFirmware.conf</extracomment>
            <translation>是否开始更新；会指明有问题的证书</translation>
        </message>
        <message>
            <source>Install firmware after checking its signature</source>
            <extracomment>ocpp: SignedUpdateFirmware.req</extracomment>
            <translation>检查签名后安装固件</translation>
        </message>
        <message>
            <source>Number of the transaction and the verdict on the token</source>
            <extracomment>ocpp: StartTransaction.conf</extracomment>
            <translation>交易编号和对令牌的判定</translation>
        </message>
        <message>
            <source>A charge has begun</source>
            <extracomment>ocpp: StartTransaction.req</extracomment>
            <translation>充电已开始</translation>
        </message>
        <message>
            <source>More about a status</source>
            <extracomment>ocpp: StatusInfo</extracomment>
            <translation>状态的更多信息</translation>
        </message>
        <message>
            <source>State of a connector has changed</source>
            <extracomment>ocpp: StatusNotification.req</extracomment>
            <translation>连接器的状态已改变</translation>
        </message>
        <message>
            <source>Verdict on the token that stopped; the charge is over anyway</source>
            <extracomment>ocpp: StopTransaction.conf</extracomment>
            <translation>对停止所用令牌的判定；无论如何充电已结束</translation>
        </message>
        <message>
            <source>A charge has ended; the bill rests on it</source>
            <extracomment>ocpp: StopTransaction.req</extracomment>
            <translation>充电已结束；账单以此为依据</translation>
        </message>
        <message>
            <source>One value of a stream</source>
            <extracomment>ocpp: StreamDataElement</extracomment>
            <translation>流的一个值</translation>
        </message>
        <message>
            <source>Tariff and whom it is for</source>
            <extracomment>ocpp: TariffAssignment</extracomment>
            <translation>资费及其适用对象</translation>
        </message>
        <message>
            <source>When a price holds</source>
            <extracomment>ocpp: TariffConditions</extracomment>
            <translation>价格何时适用</translation>
        </message>
        <message>
            <source>When a fixed price holds</source>
            <extracomment>ocpp: TariffConditionsFixed</extracomment>
            <translation>固定价格何时适用</translation>
        </message>
        <message>
            <source>Energy prices</source>
            <extracomment>ocpp: TariffEnergy</extracomment>
            <translation>电能价格</translation>
        </message>
        <message>
            <source>Energy price with conditions</source>
            <extracomment>ocpp: TariffEnergyPrice</extracomment>
            <translation>带条件的电能价格</translation>
        </message>
        <message>
            <source>Fixed prices</source>
            <extracomment>ocpp: TariffFixed</extracomment>
            <translation>固定价格</translation>
        </message>
        <message>
            <source>Fixed price with conditions</source>
            <extracomment>ocpp: TariffFixedPrice</extracomment>
            <translation>带条件的固定价格</translation>
        </message>
        <message>
            <source>Time prices</source>
            <extracomment>ocpp: TariffTime</extracomment>
            <translation>时间价格</translation>
        </message>
        <message>
            <source>Time price with conditions</source>
            <extracomment>ocpp: TariffTimePrice</extracomment>
            <translation>带条件的时间价格</translation>
        </message>
        <message>
            <source>Tax</source>
            <extracomment>ocpp: TaxRate</extracomment>
            <translation>税</translation>
        </message>
        <message>
            <source>Tax in an ISO 15118-20 schedule</source>
            <extracomment>ocpp: TaxRule</extracomment>
            <translation>ISO 15118-20 计划中的税</translation>
        </message>
        <message>
            <source>Cost by part</source>
            <extracomment>ocpp: TotalCost</extracomment>
            <translation>分项费用</translation>
        </message>
        <message>
            <source>Sum</source>
            <extracomment>ocpp: TotalPrice</extracomment>
            <translation>合计</translation>
        </message>
        <message>
            <source>Quantities</source>
            <extracomment>ocpp: TotalUsage</extracomment>
            <translation>用量</translation>
        </message>
        <message>
            <source>State of a charge</source>
            <extracomment>ocpp: Transaction</extracomment>
            <translation>充电的状态</translation>
        </message>
        <message>
            <source>Cost, token verdict and text for the driver; often empty</source>
            <extracomment>ocpp: TransactionEvent.conf</extracomment>
            <translation>费用、令牌判定和给司机的文本；常为空</translation>
        </message>
        <message>
            <source>Begin, change or end of a charge</source>
            <extracomment>ocpp: TransactionEvent.req</extracomment>
            <translation>充电的开始、变化或结束</translation>
        </message>
        <message>
            <source>Bounds of a charge</source>
            <extracomment>ocpp: TransactionLimit</extracomment>
            <translation>充电的界限</translation>
        </message>
        <message>
            <source>Ask the charger to send a message now</source>
            <extracomment>ocpp: TriggerMessage.req</extracomment>
            <translation>请求充电桩立即发送报文</translation>
        </message>
        <message>
            <source>Unit and power of ten</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>单位和十的幂</translation>
        </message>
        <message>
            <source>Whether the plug is free</source>
            <extracomment>ocpp: UnlockConnector.conf</extracomment>
            <translation>插头是否已释放</translation>
        </message>
        <message>
            <source>Whether it is still being downloaded</source>
            <extracomment>ocpp: UnpublishFirmware.conf</extracomment>
            <translation>是否仍在下载</translation>
        </message>
        <message>
            <source>Stop offering firmware</source>
            <extracomment>ocpp: UnpublishFirmware.req</extracomment>
            <translation>停止提供固件</translation>
        </message>
        <message>
            <source>New limits for a dynamic profile</source>
            <extracomment>ocpp: UpdateDynamicSchedule.req</extracomment>
            <translation>动态曲线的新限值</translation>
        </message>
        <message>
            <source>Whether the update starts; in 1.6 empty</source>
            <extracomment>ocpp: UpdateFirmware.conf</extracomment>
            <translation>是否开始更新；1.6 中为空</translation>
        </message>
        <message>
            <source>Download and install firmware</source>
            <extracomment>ocpp: UpdateFirmware.req</extracomment>
            <translation>下载并安装固件</translation>
        </message>
        <message>
            <source>Whether priority charging was switched</source>
            <extracomment>ocpp: UsePriorityCharging.conf</extracomment>
            <translation>优先充电是否已切换</translation>
        </message>
        <message>
            <source>Switch priority charging</source>
            <extracomment>ocpp: UsePriorityCharging.req</extracomment>
            <translation>切换优先充电</translation>
        </message>
        <message>
            <source>Bounds for both directions</source>
            <extracomment>ocpp: V2XChargingParameters</extracomment>
            <translation>双向的界限</translation>
        </message>
        <message>
            <source>Point of the curve over frequency</source>
            <extracomment>ocpp: V2XFreqWattPoint</extracomment>
            <translation>频率曲线的点</translation>
        </message>
        <message>
            <source>Point of the curve over the signal</source>
            <extracomment>ocpp: V2XSignalWattPoint</extracomment>
            <translation>信号曲线的点</translation>
        </message>
        <message>
            <source>VPN access</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>VPN 接入</translation>
        </message>
        <message>
            <source>Property of a component</source>
            <extracomment>ocpp: Variable</extracomment>
            <translation>组件的属性</translation>
        </message>
        <message>
            <source>Value and rights</source>
            <extracomment>ocpp: VariableAttribute</extracomment>
            <translation>值和权限</translation>
        </message>
        <message>
            <source>Type and bounds</source>
            <extracomment>ocpp: VariableCharacteristics</extracomment>
            <translation>类型和界限</translation>
        </message>
        <message>
            <source>Monitor</source>
            <extracomment>ocpp: VariableMonitoring</extracomment>
            <translation>监视器</translation>
        </message>
        <message>
            <source>Company behind the number</source>
            <extracomment>ocpp: VatNumberValidation.conf</extracomment>
            <translation>该税号对应的公司</translation>
        </message>
        <message>
            <source>Check a VAT number</source>
            <extracomment>ocpp: VatNumberValidation.req</extracomment>
            <translation>检查增值税号</translation>
        </message>
        <message>
            <source>Parameters of voltage</source>
            <extracomment>ocpp: VoltageParams</extracomment>
            <translation>电压的参数</translation>
        </message>
        <message>
            <source>What the further id is, by agreement</source>
            <extracomment>ocpp: AdditionalInfo.type</extracomment>
            <translation>其他 id 的类型，按约定</translation>
        </message>
        <message>
            <source>Company as on the receipt</source>
            <extracomment>ocpp: Address.name</extracomment>
            <translation>收据上的公司名称</translation>
        </message>
        <message>
            <source>Card in the local list</source>
            <extracomment>ocpp: AuthorizationData.idTag</extracomment>
            <translation>本地列表中的卡</translation>
        </message>
        <message>
            <source>Verdict to use offline; absent deletes the entry in a differential update</source>
            <extracomment>ocpp: AuthorizationData.idTagInfo</extracomment>
            <translation>离线时使用的判定；差异更新中略去表示删除该条目</translation>
        </message>
        <message>
            <source>Contract certificate of the vehicle, PEM</source>
            <extracomment>ocpp: Authorize.req.certificate</extracomment>
            <translation>车辆的合同证书，PEM</translation>
        </message>
        <message>
            <source>Serial number of the battery</source>
            <extracomment>ocpp: BatteryData.serialNumber</extracomment>
            <translation>电池的序列号</translation>
        </message>
        <message>
            <source>Battery put in, taken out, or not collected</source>
            <extracomment>ocpp: BatterySwap.req.eventType</extracomment>
            <translation>电池放入、取出或未取走</translation>
        </message>
        <message>
            <source>Seconds between heartbeats; when not accepted, until the next boot message</source>
            <extracomment>ocpp: BootNotification.conf.interval</extracomment>
            <translation>心跳间隔秒数；未被接受时为到下一条启动报文的秒数</translation>
        </message>
        <message>
            <source>Only when Accepted may the charger send other messages</source>
            <extracomment>ocpp: BootNotification.conf.status</extracomment>
            <translation>只有 Accepted 时充电桩才可发送其他报文</translation>
        </message>
        <message>
            <source>Why it started</source>
            <extracomment>ocpp: BootNotification.req.reason</extracomment>
            <translation>启动的原因</translation>
        </message>
        <message>
            <source>Rejected: no reservation with that number</source>
            <extracomment>ocpp: CancelReservation.conf.status</extracomment>
            <translation>Rejected：没有该编号的预约</translation>
        </message>
        <message>
            <source>Serial number of the certificate, hexadecimal</source>
            <extracomment>ocpp: CertificateHashData.serialNumber</extracomment>
            <translation>证书的序列号，十六进制</translation>
        </message>
        <message>
            <source>Scheduled means after the running charge</source>
            <extracomment>ocpp: ChangeAvailability.conf.status</extracomment>
            <translation>Scheduled 表示在进行中的充电结束后</translation>
        </message>
        <message>
            <source>0 switches the whole charge point</source>
            <extracomment>ocpp: ChangeAvailability.req.connectorId</extracomment>
            <translation>0 切换整个充电桩</translation>
        </message>
        <message>
            <source>Wanted availability; kept across reboots</source>
            <extracomment>ocpp: ChangeAvailability.req.type</extracomment>
            <translation>期望的可用性；重启后保持</translation>
        </message>
        <message>
            <source>RebootRequired: stored but not yet in force</source>
            <extracomment>ocpp: ChangeConfiguration.conf.status</extracomment>
            <translation>RebootRequired：已存储但尚未生效</translation>
        </message>
        <message>
            <source>Standard settings are spelled exactly so; vendors add their own</source>
            <extracomment>ocpp: ChangeConfiguration.req.key</extracomment>
            <translation>标准设置须严格按此拼写；厂商可添加自己的设置</translation>
        </message>
        <message>
            <source>New value as text</source>
            <extracomment>ocpp: ChangeConfiguration.req.value</extracomment>
            <translation>新值，文本形式</translation>
        </message>
        <message>
            <source>Begin of the period, UTC</source>
            <extracomment>ocpp: ChargingPeriod.startPeriod</extracomment>
            <translation>时段开始，UTC</translation>
        </message>
        <message>
            <source>Limits; several only for ISO 15118 vehicles</source>
            <extracomment>ocpp: ChargingProfile.chargingSchedule</extracomment>
            <translation>限值；仅对 ISO 15118 车辆可有多个</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; used to clear it later</source>
            <extracomment>ocpp: ChargingProfile.id</extracomment>
            <translation>id 已存在的曲线会被替换；之后用它来清除</translation>
        </message>
        <message>
            <source>Only with TxProfile: limits just that charge</source>
            <extracomment>ocpp: ChargingProfile.transactionId</extracomment>
            <translation>仅用于 TxProfile：只限制该次充电</translation>
        </message>
        <message>
            <source>Lets the vehicle say which schedule it chose</source>
            <extracomment>ocpp: ChargingSchedule.id</extracomment>
            <translation>让车辆说明它选择了哪个计划</translation>
        </message>
        <message>
            <source>Serial number of the station</source>
            <extracomment>ocpp: ChargingStation.serialNumber</extracomment>
            <translation>充电站的序列号</translation>
        </message>
        <message>
            <source>Rejected often means the charger has no cache</source>
            <extracomment>ocpp: ClearCache.conf.status</extracomment>
            <translation>Rejected 常表示充电桩没有缓存</translation>
        </message>
        <message>
            <source>Unknown: no profile matched, nothing removed</source>
            <extracomment>ocpp: ClearChargingProfile.conf.status</extracomment>
            <translation>Unknown：没有匹配的曲线，未移除任何内容</translation>
        </message>
        <message>
            <source>Profiles of this connector; 0 the charge point's own</source>
            <extracomment>ocpp: ClearChargingProfile.req.connectorId</extracomment>
            <translation>此连接器的曲线；0 为充电桩自身的曲线</translation>
        </message>
        <message>
            <source>Profile to remove; absent uses the other criteria</source>
            <extracomment>ocpp: ClearChargingProfile.req.id</extracomment>
            <translation>要移除的曲线；略去则使用其他条件</translation>
        </message>
        <message>
            <source>Monitors to remove</source>
            <extracomment>ocpp: ClearVariableMonitoring.req.id</extracomment>
            <translation>要移除的监视器</translation>
        </message>
        <message>
            <source>EVSE and connector it belongs to</source>
            <extracomment>ocpp: Component.evse</extracomment>
            <translation>所属的 EVSE 和连接器</translation>
        </message>
        <message>
            <source>Name from the standard list, or the vendor's own</source>
            <extracomment>ocpp: Component.name</extracomment>
            <translation>标准列表中的名称，或厂商自己的名称</translation>
        </message>
        <message>
            <source>Seconds covered</source>
            <extracomment>ocpp: CompositeSchedule.duration</extracomment>
            <translation>涵盖的秒数</translation>
        </message>
        <message>
            <source>Sum by part</source>
            <extracomment>ocpp: CostDetails.totalCost</extracomment>
            <translation>分项合计</translation>
        </message>
        <message>
            <source>What was used</source>
            <extracomment>ocpp: CostDimension.type</extracomment>
            <translation>使用的内容</translation>
        </message>
        <message>
            <source>Quantity in the unit of its type</source>
            <extracomment>ocpp: CostDimension.volume</extracomment>
            <translation>以其类型的单位计的量</translation>
        </message>
        <message>
            <source>Finds the driver by token</source>
            <extracomment>ocpp: CustomerInformation.req.idToken</extracomment>
            <translation>按令牌查找司机</translation>
        </message>
        <message>
            <source>Lower number wins</source>
            <extracomment>ocpp: DERCurve.priority</extracomment>
            <translation>数字小者优先</translation>
        </message>
        <message>
            <source>Begins, UTC</source>
            <extracomment>ocpp: DERCurve.startTime</extracomment>
            <translation>开始时间，UTC</translation>
        </message>
        <message>
            <source>Points and parameters of the curve</source>
            <extracomment>ocpp: DERCurveGet.curve</extracomment>
            <translation>曲线的点和参数</translation>
        </message>
        <message>
            <source>Chosen by the backend; needed to change or clear the control</source>
            <extracomment>ocpp: DERCurveGet.id</extracomment>
            <translation>由后台选择；更改或清除该控制时需要</translation>
        </message>
        <message>
            <source>Answer agreed with the vendor</source>
            <extracomment>ocpp: DataTransfer.conf.data</extracomment>
            <translation>与厂商约定的应答</translation>
        </message>
        <message>
            <source>UnknownVendorId and UnknownMessageId tell what the receiver lacks</source>
            <extracomment>ocpp: DataTransfer.conf.status</extracomment>
            <translation>UnknownVendorId 和 UnknownMessageId 说明接收方缺少什么</translation>
        </message>
        <message>
            <source>Where the upload stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req.status</extracomment>
            <translation>上传的进度；仅在被触发询问时为 Idle</translation>
        </message>
        <message>
            <source>From 1 within the EVSE</source>
            <extracomment>ocpp: EVSE.connectorId</extracomment>
            <translation>EVSE 内从 1 起</translation>
        </message>
        <message>
            <source>From 1</source>
            <extracomment>ocpp: EVSE.id</extracomment>
            <translation>从 1 起</translation>
        </message>
        <message>
            <source>Only for messages about one connector</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req.connectorId</extracomment>
            <translation>仅用于涉及单个连接器的报文</translation>
        </message>
        <message>
            <source>Address to download from</source>
            <extracomment>ocpp: Firmware.location</extracomment>
            <translation>下载地址</translation>
        </message>
        <message>
            <source>Where the update stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: FirmwareStatusNotification.req.status</extracomment>
            <translation>更新的进度；仅在被触发询问时为 Idle</translation>
        </message>
        <message>
            <source>Reactive power in percent of the unit given</source>
            <extracomment>ocpp: FixedVar.setpoint</extracomment>
            <translation>无功功率，以所给单位的百分比计</translation>
        </message>
        <message>
            <source>Failed when the responder could not be reached</source>
            <extracomment>ocpp: GetCertificateStatus.conf.status</extracomment>
            <translation>无法连接响应服务器时为 Failed</translation>
        </message>
        <message>
            <source>Rejected when the connector or the unit is not supported</source>
            <extracomment>ocpp: GetCompositeSchedule.conf.status</extracomment>
            <translation>不支持该连接器或单位时为 Rejected</translation>
        </message>
        <message>
            <source>0 asks for the limit at the grid connection</source>
            <extracomment>ocpp: GetCompositeSchedule.req.connectorId</extracomment>
            <translation>0 表示询问电网接入点的限值</translation>
        </message>
        <message>
            <source>Seconds to look ahead</source>
            <extracomment>ocpp: GetCompositeSchedule.req.duration</extracomment>
            <translation>向前预看的秒数</translation>
        </message>
        <message>
            <source>Settings wanted; absent means all</source>
            <extracomment>ocpp: GetConfiguration.req.key</extracomment>
            <translation>所需的设置；略去表示全部</translation>
        </message>
        <message>
            <source>Folder to upload to</source>
            <extracomment>ocpp: GetDiagnostics.req.location</extracomment>
            <translation>上传到的文件夹</translation>
        </message>
        <message>
            <source>Messages wanted; absent means all</source>
            <extracomment>ocpp: GetDisplayMessages.req.id</extracomment>
            <translation>所需的消息；略去表示全部</translation>
        </message>
        <message>
            <source>Ramp time in normal operation</source>
            <extracomment>ocpp: Gradient.gradient</extracomment>
            <translation>正常运行时的爬坡时间</translation>
        </message>
        <message>
            <source>Ramp time during soft start</source>
            <extracomment>ocpp: Gradient.softGradient</extracomment>
            <translation>软启动时的爬坡时间</translation>
        </message>
        <message>
            <source>Only Accepted may charge</source>
            <extracomment>ocpp: IdTagInfo.status</extracomment>
            <translation>只有 Accepted 可充电</translation>
        </message>
        <message>
            <source>The id itself; compared without case</source>
            <extracomment>ocpp: IdToken.idToken</extracomment>
            <translation>id 本身；比较时不区分大小写</translation>
        </message>
        <message>
            <source>Kind of token; decides how the text is to be read</source>
            <extracomment>ocpp: IdToken.type</extracomment>
            <translation>令牌类型；决定如何解读文本</translation>
        </message>
        <message>
            <source>Value as text; absent when not set</source>
            <extracomment>ocpp: KeyValue.value</extracomment>
            <translation>值，文本形式；未设置时略去</translation>
        </message>
        <message>
            <source>Limit from that level on, in the schedule's unit</source>
            <extracomment>ocpp: LimitAtSoC.limit</extracomment>
            <translation>从该电量水平起的限值，以计划的单位计</translation>
        </message>
        <message>
            <source>Number of the message; a known one is replaced</source>
            <extracomment>ocpp: MessageInfo.id</extracomment>
            <translation>消息编号；已存在的会被替换</translation>
        </message>
        <message>
            <source>How pushy the message is</source>
            <extracomment>ocpp: MessageInfo.priority</extracomment>
            <translation>消息的突出程度</translation>
        </message>
        <message>
            <source>Shown only during this transaction</source>
            <extracomment>ocpp: MessageInfo.transactionId</extracomment>
            <translation>仅在此交易期间显示</translation>
        </message>
        <message>
            <source>From 1; 0 is the main meter</source>
            <extracomment>ocpp: MeterValues.req.connectorId</extracomment>
            <translation>从 1 起；0 为总表</translation>
        </message>
        <message>
            <source>Absent outside a charge; some makes leave it out inside one too</source>
            <extracomment>ocpp: MeterValues.req.transactionId</extracomment>
            <translation>充电之外略去；有些品牌在充电中也略去</translation>
        </message>
        <message>
            <source>Number of the SIM card</source>
            <extracomment>ocpp: Modem.iccid</extracomment>
            <translation>SIM 卡的号码</translation>
        </message>
        <message>
            <source>Stored data as text; personal, so keep it out of logs</source>
            <extracomment>ocpp: NotifyCustomerInformation.req.data</extracomment>
            <translation>已存储的数据，文本形式；属个人信息，请勿写入日志</translation>
        </message>
        <message>
            <source>What happened to the payment</source>
            <extracomment>ocpp: NotifySettlement.req.status</extracomment>
            <translation>付款的结果</translation>
        </message>
        <message>
            <source>More about it as text</source>
            <extracomment>ocpp: NotifySettlement.req.statusInfo</extracomment>
            <translation>更多信息，文本形式</translation>
        </message>
        <message>
            <source>Seconds the EVSE stays blocked for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req.timeout</extracomment>
            <translation>EVSE 为付款者保持锁定的秒数</translation>
        </message>
        <message>
            <source>Seconds after the threshold</source>
            <extracomment>ocpp: OverstayRule.startTime</extracomment>
            <translation>阈值之后的秒数</translation>
        </message>
        <message>
            <source>Longest wait in seconds before sending</source>
            <extracomment>ocpp: PeriodicEventStreamParams.interval</extracomment>
            <translation>发送前的最长等待秒数</translation>
        </message>
        <message>
            <source>Addresses where stations can fetch it</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req.location</extracomment>
            <translation>充电站可获取它的地址</translation>
        </message>
        <message>
            <source>Mantissa</source>
            <extracomment>ocpp: RationalNumber.value</extracomment>
            <translation>尾数</translation>
        </message>
        <message>
            <source>Seconds</source>
            <extracomment>ocpp: RelativeTimeInterval.duration</extracomment>
            <translation>秒</translation>
        </message>
        <message>
            <source>Accepted means it will try, not that a charge has begun</source>
            <extracomment>ocpp: RemoteStartTransaction.conf.status</extracomment>
            <translation>Accepted 表示将尝试，而不是充电已开始</translation>
        </message>
        <message>
            <source>Must have the purpose TxProfile</source>
            <extracomment>ocpp: RemoteStartTransaction.req.chargingProfile</extracomment>
            <translation>用途必须为 TxProfile</translation>
        </message>
        <message>
            <source>Absent leaves the choice to the charger; many then refuse</source>
            <extracomment>ocpp: RemoteStartTransaction.req.connectorId</extracomment>
            <translation>略去则由充电桩选择；许多会拒绝</translation>
        </message>
        <message>
            <source>Accepted means it will try; the stop shows that it did</source>
            <extracomment>ocpp: RemoteStopTransaction.conf.status</extracomment>
            <translation>Accepted 表示将尝试；以停止报文确认</translation>
        </message>
        <message>
            <source>Set when the cable was in and the charge had begun already</source>
            <extracomment>ocpp: RequestStartTransaction.conf.transactionId</extracomment>
            <translation>电缆已插入且充电已开始时设置</translation>
        </message>
        <message>
            <source>Accepted means it will try; the Ended event shows that it did</source>
            <extracomment>ocpp: RequestStopTransaction.conf.status</extracomment>
            <translation>Accepted 表示将尝试；以 Ended 事件确认</translation>
        </message>
        <message>
            <source>Reserved, or the state that stands in the way</source>
            <extracomment>ocpp: ReserveNow.conf.status</extracomment>
            <translation>已预约，或阻碍预约的状态</translation>
        </message>
        <message>
            <source>0 reserves any connector, if the charger can</source>
            <extracomment>ocpp: ReserveNow.req.connectorId</extracomment>
            <translation>0 预约任一连接器，若充电桩支持</translation>
        </message>
        <message>
            <source>EVSE to reserve; absent leaves the choice to the station</source>
            <extracomment>ocpp: ReserveNow.req.evseId</extracomment>
            <translation>要预约的 EVSE；略去则由充电站选择</translation>
        </message>
        <message>
            <source>Reservation lapses, UTC</source>
            <extracomment>ocpp: ReserveNow.req.expiryDate</extracomment>
            <translation>预约失效，UTC</translation>
        </message>
        <message>
            <source>Number of the reservation; a known one is replaced</source>
            <extracomment>ocpp: ReserveNow.req.id</extracomment>
            <translation>预约编号；已存在的会被替换</translation>
        </message>
        <message>
            <source>Accepted means it restarts soon; a boot message must follow</source>
            <extracomment>ocpp: Reset.conf.status</extracomment>
            <translation>Accepted 表示即将重启；随后必须有启动报文</translation>
        </message>
        <message>
            <source>Soft ends charges first; Hard at once. In 2.x: now or when idle</source>
            <extracomment>ocpp: Reset.req.type</extracomment>
            <translation>Soft 先结束充电；Hard 立即。2.x 中：立即或空闲时</translation>
        </message>
        <message>
            <source>Raw number or signed block</source>
            <extracomment>ocpp: SampledValue.format</extracomment>
            <translation>原始数字或签名块</translation>
        </message>
        <message>
            <source>Where it was measured; Outlet when absent</source>
            <extracomment>ocpp: SampledValue.location</extracomment>
            <translation>测量位置；略去时为 Outlet</translation>
        </message>
        <message>
            <source>Reading as text in 1.6, a number from 2.0.1; mind the unit</source>
            <extracomment>ocpp: SampledValue.value</extracomment>
            <translation>读数，1.6 中为文本，2.0.1 起为数字；注意单位</translation>
        </message>
        <message>
            <source>Event from the standard list, such as FirmwareUpdated or TamperDetectionActivated</source>
            <extracomment>ocpp: SecurityEventNotification.req.type</extracomment>
            <translation>标准列表中的事件，例如 FirmwareUpdated 或 TamperDetectionActivated</translation>
        </message>
        <message>
            <source>VersionMismatch: send the full list instead of changes</source>
            <extracomment>ocpp: SendLocalList.conf.status</extracomment>
            <translation>VersionMismatch：请发送完整列表而不是更改</translation>
        </message>
        <message>
            <source>Accepted means stored; the resulting limit may still be another's</source>
            <extracomment>ocpp: SetChargingProfile.conf.status</extracomment>
            <translation>Accepted 表示已存储；最终限值仍可能来自另一曲线</translation>
        </message>
        <message>
            <source>0 for the whole charge point or as default for all</source>
            <extracomment>ocpp: SetChargingProfile.req.connectorId</extracomment>
            <translation>0 用于整个充电桩，或作为所有连接器的默认值</translation>
        </message>
        <message>
            <source>Give it only to replace the monitor with that number</source>
            <extracomment>ocpp: SetMonitoringData.id</extracomment>
            <translation>仅在替换该编号的监视器时给出</translation>
        </message>
        <message>
            <source>Threshold, or seconds for a periodic monitor</source>
            <extracomment>ocpp: SetMonitoringData.value</extracomment>
            <translation>阈值，周期监视器则为秒数</translation>
        </message>
        <message>
            <source>Accepted means stored, not that it works</source>
            <extracomment>ocpp: SetNetworkProfile.conf.status</extracomment>
            <translation>Accepted 表示已存储，而不是可用</translation>
        </message>
        <message>
            <source>Verdict even if the charge runs already; a refusal should stop it</source>
            <extracomment>ocpp: StartTransaction.conf.idTagInfo</extracomment>
            <translation>充电已在进行时也有判定；拒绝应使其停止</translation>
        </message>
        <message>
            <source>Given by the backend; unknown to the charger while offline</source>
            <extracomment>ocpp: StartTransaction.conf.transactionId</extracomment>
            <translation>由后台分配；离线时充电桩不知道</translation>
        </message>
        <message>
            <source>Connector, from 1; 0 is wrong here</source>
            <extracomment>ocpp: StartTransaction.req.connectorId</extracomment>
            <translation>连接器，从 1 起；此处 0 是错误的</translation>
        </message>
        <message>
            <source>Reservation that this transaction uses up</source>
            <extracomment>ocpp: StartTransaction.req.reservationId</extracomment>
            <translation>此交易使用的预约</translation>
        </message>
        <message>
            <source>Begin by the charger's clock; hours old when sent after an outage</source>
            <extracomment>ocpp: StartTransaction.req.timestamp</extracomment>
            <translation>按充电桩时钟的开始时间；断线后发送时可能已过数小时</translation>
        </message>
        <message>
            <source>From 1; 0 reports the charge point, where only three states make sense</source>
            <extracomment>ocpp: StatusNotification.req.connectorId</extracomment>
            <translation>从 1 起；0 报告充电桩，此时只有三种状态有意义</translation>
        </message>
        <message>
            <source>State of the connector, or of the whole charge point for connector 0</source>
            <extracomment>ocpp: StatusNotification.req.status</extracomment>
            <translation>连接器的状态，连接器 0 则为整个充电桩的状态</translation>
        </message>
        <message>
            <source>When the state changed; resent after a reconnect it may be days old</source>
            <extracomment>ocpp: StatusNotification.req.timestamp</extracomment>
            <translation>状态改变的时间；重连后补发的可能是几天前的</translation>
        </message>
        <message>
            <source>Verdict on the idTag that stopped; cannot undo the stop</source>
            <extracomment>ocpp: StopTransaction.conf.idTagInfo</extracomment>
            <translation>对停止所用 idTag 的判定；无法撤销停止</translation>
        </message>
        <message>
            <source>Who stopped it; absent when the charger or the backend did</source>
            <extracomment>ocpp: StopTransaction.req.idTag</extracomment>
            <translation>停止者；由充电桩或后台停止时略去</translation>
        </message>
        <message>
            <source>Number from StartTransaction; wrong after an offline start on some makes</source>
            <extracomment>ocpp: StopTransaction.req.transactionId</extracomment>
            <translation>StartTransaction 给出的编号；有些品牌离线启动后会有误</translation>
        </message>
        <message>
            <source>Shown on the bill, for example VAT</source>
            <extracomment>ocpp: TaxRate.type</extracomment>
            <translation>显示在账单上，例如增值税</translation>
        </message>
        <message>
            <source>Cost of reserved time</source>
            <extracomment>ocpp: TotalCost.reservationTime</extracomment>
            <translation>预约时间的费用</translation>
        </message>
        <message>
            <source>Time with energy flow</source>
            <extracomment>ocpp: TotalUsage.chargingTime</extracomment>
            <translation>有电能输送的时间</translation>
        </message>
        <message>
            <source>Energy used</source>
            <extracomment>ocpp: TotalUsage.energy</extracomment>
            <translation>使用的电量</translation>
        </message>
        <message>
            <source>Time connected without energy flow</source>
            <extracomment>ocpp: TotalUsage.idleTime</extracomment>
            <translation>已连接但无电能输送的时间</translation>
        </message>
        <message>
            <source>Reserved time</source>
            <extracomment>ocpp: TotalUsage.reservationTime</extracomment>
            <translation>预约的时间</translation>
        </message>
        <message>
            <source>Cost so far or at the end; 0 means free, absent unknown</source>
            <extracomment>ocpp: TransactionEvent.conf.totalCost</extracomment>
            <translation>迄今或结束时的费用；0 表示免费，略去表示未知</translation>
        </message>
        <message>
            <source>Stops at this cost</source>
            <extracomment>ocpp: TransactionLimit.maxCost</extracomment>
            <translation>达到此费用时停止</translation>
        </message>
        <message>
            <source>Stops at this energy, Wh</source>
            <extracomment>ocpp: TransactionLimit.maxEnergy</extracomment>
            <translation>达到此电量时停止，Wh</translation>
        </message>
        <message>
            <source>Stops after this time, s</source>
            <extracomment>ocpp: TransactionLimit.maxTime</extracomment>
            <translation>达到此时间后停止，s</translation>
        </message>
        <message>
            <source>Accepted only promises the message; check that it comes</source>
            <extracomment>ocpp: TriggerMessage.conf.status</extracomment>
            <translation>Accepted 只是承诺发送报文；请检查它是否到达</translation>
        </message>
        <message>
            <source>Unit; Wh when absent</source>
            <extracomment>ocpp: UnitOfMeasure.unit</extracomment>
            <translation>单位；略去时为 Wh</translation>
        </message>
        <message>
            <source>UnlockFailed means the plug is stuck: somebody must go there</source>
            <extracomment>ocpp: UnlockConnector.conf.status</extracomment>
            <translation>UnlockFailed 表示插头卡住：须有人前往</translation>
        </message>
        <message>
            <source>From 1; the transaction on it is stopped first</source>
            <extracomment>ocpp: UnlockConnector.req.connectorId</extracomment>
            <translation>从 1 起；先停止其上的交易</translation>
        </message>
        <message>
            <source>aFRR signal</source>
            <extracomment>ocpp: V2XSignalWattPoint.signal</extracomment>
            <translation>aFRR 信号</translation>
        </message>
        <message>
            <source>Shared secret; must not be logged</source>
            <extracomment>ocpp: VPN.key</extracomment>
            <translation>共享密钥；不得写入日志</translation>
        </message>
        <message>
            <source>Protocol of the VPN</source>
            <extracomment>ocpp: VPN.type</extracomment>
            <translation>VPN 的协议</translation>
        </message>
        <message>
            <source>Actual, target or limit</source>
            <extracomment>ocpp: VariableAttribute.type</extracomment>
            <translation>实际值、目标值或限值</translation>
        </message>
        <message>
            <source>Unit of the value</source>
            <extracomment>ocpp: VariableCharacteristics.unit</extracomment>
            <translation>值的单位</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices for the vehicle</source>
            <extracomment>ocpp: absolutePriceSchedule</extracomment>
            <translation>给车辆的 ISO 15118-20 价格</translation>
        </message>
        <message>
            <source>Install a new certificate or update one</source>
            <extracomment>ocpp: action</extracomment>
            <translation>安装新证书或更新证书</translation>
        </message>
        <message>
            <source>Switches priority charging on or off</source>
            <extracomment>ocpp: activate</extracomment>
            <translation>打开或关闭优先充电</translation>
        </message>
        <message>
            <source>Whether priority charging is on</source>
            <extracomment>ocpp: activated</extracomment>
            <translation>优先充电是否打开</translation>
        </message>
        <message>
            <source>Value at that moment</source>
            <extracomment>ocpp: actualValue</extracomment>
            <translation>该时刻的值</translation>
        </message>
        <message>
            <source>Further id, for example an eMAID beside the card</source>
            <extracomment>ocpp: additionalIdToken</extracomment>
            <translation>其他 id，例如卡之外的 eMAID</translation>
        </message>
        <message>
            <source>Further ids of the same driver, or more detail on a status</source>
            <extracomment>ocpp: additionalInfo</extracomment>
            <translation>同一司机的其他 id，或状态的更多详情</translation>
        </message>
        <message>
            <source>Extra services and their fees</source>
            <extracomment>ocpp: additionalSelectedServices</extracomment>
            <translation>附加服务及其费用</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>ocpp: address</extracomment>
            <translation>地址</translation>
        </message>
        <message>
            <source>First address line</source>
            <extracomment>ocpp: address1</extracomment>
            <translation>地址第一行</translation>
        </message>
        <message>
            <source>Second address line</source>
            <extracomment>ocpp: address2</extracomment>
            <translation>地址第二行</translation>
        </message>
        <message>
            <source>true when it is over</source>
            <extracomment>ocpp: alarmEnded</extracomment>
            <translation>结束时为 true</translation>
        </message>
        <message>
            <source>Energy transfer modes this driver may use</source>
            <extracomment>ocpp: allowedEnergyTransfer</extracomment>
            <translation>此司机可用的电能传输模式</translation>
        </message>
        <message>
            <source>Amount in the unit of the kind</source>
            <extracomment>ocpp: amount</extracomment>
            <translation>以该类型的单位计的量</translation>
        </message>
        <message>
            <source>Power of ten for the amount, −3 to 3</source>
            <extracomment>ocpp: amountMultiplier</extracomment>
            <translation>金额的十的幂，−3 到 3</translation>
        </message>
        <message>
            <source>Mobile network access</source>
            <extracomment>ocpp: apn</extracomment>
            <translation>移动网络接入</translation>
        </message>
        <message>
            <source>How to log in to the access point</source>
            <extracomment>ocpp: apnAuthentication</extracomment>
            <translation>接入点的登录方式</translation>
        </message>
        <message>
            <source>Password for the access point; must not be logged</source>
            <extracomment>ocpp: apnPassword</extracomment>
            <translation>接入点的密码；不得写入日志</translation>
        </message>
        <message>
            <source>User for the access point</source>
            <extracomment>ocpp: apnUserName</extracomment>
            <translation>接入点的用户</translation>
        </message>
        <message>
            <source>On energy</source>
            <extracomment>ocpp: appliesToEnergyFee</extracomment>
            <translation>对电能</translation>
        </message>
        <message>
            <source>On the cost bounds</source>
            <extracomment>ocpp: appliesToMinimumMaximumCost</extracomment>
            <translation>对费用界限</translation>
        </message>
        <message>
            <source>On overstay</source>
            <extracomment>ocpp: appliesToOverstayFee</extracomment>
            <translation>对超时停留</translation>
        </message>
        <message>
            <source>On parking</source>
            <extracomment>ocpp: appliesToParkingFee</extracomment>
            <translation>对停车</translation>
        </message>
        <message>
            <source>Outcome for this variable</source>
            <extracomment>ocpp: attributeStatus</extracomment>
            <translation>此变量的结果</translation>
        </message>
        <message>
            <source>More about the outcome for this variable</source>
            <extracomment>ocpp: attributeStatusInfo</extracomment>
            <translation>此变量结果的更多信息</translation>
        </message>
        <message>
            <source>Actual when absent; may also be target or limits</source>
            <extracomment>ocpp: attributeType</extracomment>
            <translation>略去时为 Actual；也可为目标值或限值</translation>
        </message>
        <message>
            <source>Value as text, read by the variable's data type</source>
            <extracomment>ocpp: attributeValue</extracomment>
            <translation>值，文本形式，按变量的数据类型解读</translation>
        </message>
        <message>
            <source>Reference voltage adapts itself</source>
            <extracomment>ocpp: autonomousVRefEnable</extracomment>
            <translation>参考电压自动调整</translation>
        </message>
        <message>
            <source>Time constant of that, s</source>
            <extracomment>ocpp: autonomousVRefTimeConstant</extracomment>
            <translation>其时间常数，s</translation>
        </message>
        <message>
            <source>Modes the vehicle can do</source>
            <extracomment>ocpp: availableEnergyTransfer</extracomment>
            <translation>车辆支持的模式</translation>
        </message>
        <message>
            <source>Moment to which the offsets refer, UTC</source>
            <extracomment>ocpp: basetime</extracomment>
            <translation>偏移所依据的时刻，UTC</translation>
        </message>
        <message>
            <source>Password; must not be logged</source>
            <extracomment>ocpp: basicAuthPassword</extracomment>
            <translation>密码；不得写入日志</translation>
        </message>
        <message>
            <source>Batteries put in or taken out</source>
            <extracomment>ocpp: batteryData</extracomment>
            <translation>放入或取出的电池</translation>
        </message>
        <message>
            <source>Level at which fast charging ends, percent</source>
            <extracomment>ocpp: bulkSoC</extracomment>
            <translation>快充结束的电量水平，百分比</translation>
        </message>
        <message>
            <source>What the cable can carry, A</source>
            <extracomment>ocpp: cableMaxCurrent</extracomment>
            <translation>电缆的载流能力，A</translation>
        </message>
        <message>
            <source>The cached verdict is no longer valid after this, UTC</source>
            <extracomment>ocpp: cacheExpiryDateTime</extracomment>
            <translation>缓存的判定在此之后失效，UTC</translation>
        </message>
        <message>
            <source>Grams of CO2 for each kWh</source>
            <extracomment>ocpp: carbonDioxideEmission</extracomment>
            <translation>每 kWh 的 CO2 克数</translation>
        </message>
        <message>
            <source>Event that led to this one</source>
            <extracomment>ocpp: cause</extracomment>
            <translation>导致此事件的事件</translation>
        </message>
        <message>
            <source>Certificate in PEM</source>
            <extracomment>ocpp: certificate</extracomment>
            <translation>PEM 格式的证书</translation>
        </message>
        <message>
            <source>PEM certificates, leaf first</source>
            <extracomment>ocpp: certificateChain</extracomment>
            <translation>PEM 证书，叶证书在前</translation>
        </message>
        <message>
            <source>Hashes that identify the certificate</source>
            <extracomment>ocpp: certificateHashData</extracomment>
            <translation>标识证书的哈希</translation>
        </message>
        <message>
            <source>Certificates found, each with its chain</source>
            <extracomment>ocpp: certificateHashDataChain</extracomment>
            <translation>找到的证书，各带其证书链</translation>
        </message>
        <message>
            <source>Verdict on the contract certificate</source>
            <extracomment>ocpp: certificateStatus</extracomment>
            <translation>对合同证书的判定</translation>
        </message>
        <message>
            <source>Certificates to check</source>
            <extracomment>ocpp: certificateStatusRequests</extracomment>
            <translation>要检查的证书</translation>
        </message>
        <message>
            <source>What the certificate is used for</source>
            <extracomment>ocpp: certificateType</extracomment>
            <translation>证书的用途</translation>
        </message>
        <message>
            <source>Serial number of the controller inside; superseded by chargePointSerialNumber</source>
            <extracomment>ocpp: chargeBoxSerialNumber</extracomment>
            <translation>内部控制器的序列号；由 chargePointSerialNumber 取代</translation>
        </message>
        <message>
            <source>Model name; backends pick their workarounds by it</source>
            <extracomment>ocpp: chargePointModel</extracomment>
            <translation>型号；后台据此选择变通处理</translation>
        </message>
        <message>
            <source>Serial number of the charge point</source>
            <extracomment>ocpp: chargePointSerialNumber</extracomment>
            <translation>充电桩的序列号</translation>
        </message>
        <message>
            <source>Manufacturer; may be empty by the schema, yet many backends refuse that</source>
            <extracomment>ocpp: chargePointVendor</extracomment>
            <translation>制造商；按 schema 可为空，但许多后台会拒绝</translation>
        </message>
        <message>
            <source>The limit that came from outside</source>
            <extracomment>ocpp: chargingLimit</extracomment>
            <translation>来自外部的限值</translation>
        </message>
        <message>
            <source>Who set the limit: energy management, grid operator, backend</source>
            <extracomment>ocpp: chargingLimitSource</extracomment>
            <translation>设定限值者：能源管理、电网运营商、后台</translation>
        </message>
        <message>
            <source>What the vehicle asked for</source>
            <extracomment>ocpp: chargingNeeds</extracomment>
            <translation>车辆的要求</translation>
        </message>
        <message>
            <source>Periods with constant prices</source>
            <extracomment>ocpp: chargingPeriods</extracomment>
            <translation>价格不变的时段</translation>
        </message>
        <message>
            <source>−9 to 9; 0 is normal, higher goes first</source>
            <extracomment>ocpp: chargingPriority</extracomment>
            <translation>−9 到 9；0 为正常，高者优先</translation>
        </message>
        <message>
            <source>Limits to apply</source>
            <extracomment>ocpp: chargingProfile</extracomment>
            <translation>要应用的限值</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; 0 is a valid id</source>
            <extracomment>ocpp: chargingProfileId</extracomment>
            <translation>id 已存在的曲线会被替换；0 是有效 id</translation>
        </message>
        <message>
            <source>Whether times are absolute, recurring or relative to the start</source>
            <extracomment>ocpp: chargingProfileKind</extracomment>
            <translation>时间是绝对、重复还是相对于开始</translation>
        </message>
        <message>
            <source>What the limit is for; decides which profiles add up and which override</source>
            <extracomment>ocpp: chargingProfilePurpose</extracomment>
            <translation>限值的用途；决定哪些曲线叠加、哪些覆盖</translation>
        </message>
        <message>
            <source>Watts or amperes; holds for every limit in the schedule</source>
            <extracomment>ocpp: chargingRateUnit</extracomment>
            <translation>瓦或安；适用于计划中的每个限值</translation>
        </message>
        <message>
            <source>Limits over time</source>
            <extracomment>ocpp: chargingSchedule</extracomment>
            <translation>随时间变化的限值</translation>
        </message>
        <message>
            <source>Steps of the limit, in order of startPeriod</source>
            <extracomment>ocpp: chargingSchedulePeriod</extracomment>
            <translation>限值的各级，按 startPeriod 排列</translation>
        </message>
        <message>
            <source>What the charge does now; with the connector status it makes the whole state</source>
            <extracomment>ocpp: chargingState</extracomment>
            <translation>充电当前的活动；与连接器状态一起构成完整状态</translation>
        </message>
        <message>
            <source>Identity of the station</source>
            <extracomment>ocpp: chargingStation</extracomment>
            <translation>充电站的身份</translation>
        </message>
        <message>
            <source>Part for time with energy flow</source>
            <extracomment>ocpp: chargingTime</extracomment>
            <translation>有电能输送时间的部分</translation>
        </message>
        <message>
            <source>MD5 of the firmware file</source>
            <extracomment>ocpp: checksum</extracomment>
            <translation>固件文件的 MD5</translation>
        </message>
        <message>
            <source>Certificates below it, from the sub-CA down</source>
            <extracomment>ocpp: childCertificateHashData</extracomment>
            <translation>其下级证书，自子 CA 向下</translation>
        </message>
        <message>
            <source>City</source>
            <extracomment>ocpp: city</extracomment>
            <translation>城市</translation>
        </message>
        <message>
            <source>true asks to delete the stored data</source>
            <extracomment>ocpp: clear</extracomment>
            <translation>true 请求删除已存储的数据</translation>
        </message>
        <message>
            <source>true when the condition is over</source>
            <extracomment>ocpp: cleared</extracomment>
            <translation>状况结束时为 true</translation>
        </message>
        <message>
            <source>Company behind the VAT number</source>
            <extracomment>ocpp: company</extracomment>
            <translation>该增值税号对应的公司</translation>
        </message>
        <message>
            <source>Part of the station, for example Connector or OCPPCommCtrlr</source>
            <extracomment>ocpp: component</extracomment>
            <translation>充电站的部件，例如 Connector 或 OCPPCommCtrlr</translation>
        </message>
        <message>
            <source>Only components in one of these states</source>
            <extracomment>ocpp: componentCriteria</extracomment>
            <translation>仅限处于这些状态之一的组件</translation>
        </message>
        <message>
            <source>Parts of the device model it is about</source>
            <extracomment>ocpp: componentVariable</extracomment>
            <translation>涉及的设备模型部分</translation>
        </message>
        <message>
            <source>When the price holds; all must be met</source>
            <extracomment>ocpp: conditions</extracomment>
            <translation>价格适用的条件；须全部满足</translation>
        </message>
        <message>
            <source>Settings that were asked for, with their values</source>
            <extracomment>ocpp: configurationKey</extracomment>
            <translation>所请求的设置及其值</translation>
        </message>
        <message>
            <source>Place to store the connection profile in</source>
            <extracomment>ocpp: configurationSlot</extracomment>
            <translation>存放连接配置的位置</translation>
        </message>
        <message>
            <source>How to reach the backend</source>
            <extracomment>ocpp: connectionData</extracomment>
            <translation>如何连接后台</translation>
        </message>
        <message>
            <source>Counts from 1; 0 stands for the whole charge point</source>
            <extracomment>ocpp: connectorId</extracomment>
            <translation>从 1 计；0 表示整个充电桩</translation>
        </message>
        <message>
            <source>State of the connector; details come with TransactionEvent</source>
            <extracomment>ocpp: connectorStatus</extracomment>
            <translation>连接器的状态；详情见 TransactionEvent</translation>
        </message>
        <message>
            <source>Plug that is wanted</source>
            <extracomment>ocpp: connectorType</extracomment>
            <translation>需要的插头</translation>
        </message>
        <message>
            <source>Never changes</source>
            <extracomment>ocpp: constant</extracomment>
            <translation>从不改变</translation>
        </message>
        <message>
            <source>Costs by consumption</source>
            <extracomment>ocpp: consumptionCost</extracomment>
            <translation>按用量计的费用</translation>
        </message>
        <message>
            <source>The text</source>
            <extracomment>ocpp: content</extracomment>
            <translation>文本</translation>
        </message>
        <message>
            <source>Why it was read; Sample.Periodic when absent</source>
            <extracomment>ocpp: context</extracomment>
            <translation>读取的原因；略去时为 Sample.Periodic</translation>
        </message>
        <message>
            <source>Who sets the power: schedule or dynamic</source>
            <extracomment>ocpp: controlMode</extracomment>
            <translation>功率由谁设定：按计划或动态</translation>
        </message>
        <message>
            <source>Kind of grid control</source>
            <extracomment>ocpp: controlType</extracomment>
            <translation>电网控制的类型</translation>
        </message>
        <message>
            <source>Cost entries</source>
            <extracomment>ocpp: cost</extracomment>
            <translation>费用条目</translation>
        </message>
        <message>
            <source>Cost computed by the station</source>
            <extracomment>ocpp: costDetails</extracomment>
            <translation>充电站计算的费用</translation>
        </message>
        <message>
            <source>What the amount expresses</source>
            <extracomment>ocpp: costKind</extracomment>
            <translation>金额表示的内容</translation>
        </message>
        <message>
            <source>Country</source>
            <extracomment>ocpp: country</extracomment>
            <translation>国家</translation>
        </message>
        <message>
            <source>The profile to install</source>
            <extracomment>ocpp: csChargingProfiles</extracomment>
            <translation>要安装的曲线</translation>
        </message>
        <message>
            <source>Certificate signing request in PEM</source>
            <extracomment>ocpp: csr</extracomment>
            <translation>PEM 格式的证书签名请求</translation>
        </message>
        <message>
            <source>ISO 4217 code</source>
            <extracomment>ocpp: currency</extracomment>
            <translation>ISO 4217 代码</translation>
        </message>
        <message>
            <source>The backend's clock in UTC; the charger sets its own clock by it</source>
            <extracomment>ocpp: currentTime</extracomment>
            <translation>后台的时钟，UTC；充电桩据此校准自己的时钟</translation>
        </message>
        <message>
            <source>Points of the curve</source>
            <extracomment>ocpp: curveData</extracomment>
            <translation>曲线的点</translation>
        </message>
        <message>
            <source>What the curve controls</source>
            <extracomment>ocpp: curveType</extracomment>
            <translation>曲线控制的内容</translation>
        </message>
        <message>
            <source>Vendor extension; ignored by those who do not know the vendorId</source>
            <extracomment>ocpp: customData</extracomment>
            <translation>厂商扩展；不认识 vendorId 者会忽略</translation>
        </message>
        <message>
            <source>Vendor's message that is wanted</source>
            <extracomment>ocpp: customTrigger</extracomment>
            <translation>需要的厂商自定义报文</translation>
        </message>
        <message>
            <source>Finds the driver by certificate</source>
            <extracomment>ocpp: customerCertificate</extracomment>
            <translation>按证书查找司机</translation>
        </message>
        <message>
            <source>Finds the driver by the vendor's own id</source>
            <extracomment>ocpp: customerIdentifier</extracomment>
            <translation>按厂商自己的 id 查找司机</translation>
        </message>
        <message>
            <source>Content agreed with the vendor; charger faults often hide in here</source>
            <extracomment>ocpp: data</extracomment>
            <translation>与厂商约定的内容；充电桩故障常藏于此</translation>
        </message>
        <message>
            <source>How to read the text value</source>
            <extracomment>ocpp: dataType</extracomment>
            <translation>如何解读文本值</translation>
        </message>
        <message>
            <source>Days on which it holds</source>
            <extracomment>ocpp: dayOfWeek</extracomment>
            <translation>适用的星期</translation>
        </message>
        <message>
            <source>Seconds to wait</source>
            <extracomment>ocpp: delay</extracomment>
            <translation>等待的秒数</translation>
        </message>
        <message>
            <source>When the vehicle leaves, UTC</source>
            <extracomment>ocpp: departureTime</extracomment>
            <translation>车辆离开的时间，UTC</translation>
        </message>
        <message>
            <source>What the vehicle's inverter can do for the grid</source>
            <extracomment>ocpp: derChargingParameters</extracomment>
            <translation>车辆逆变器可为电网提供的功能</translation>
        </message>
        <message>
            <source>Text for drivers</source>
            <extracomment>ocpp: description</extracomment>
            <translation>给司机的文本</translation>
        </message>
        <message>
            <source>Digest of the schedule, base64</source>
            <extracomment>ocpp: digestValue</extracomment>
            <translation>计划的摘要，base64</translation>
        </message>
        <message>
            <source>Quantities used</source>
            <extracomment>ocpp: dimensions</extracomment>
            <translation>使用的量</translation>
        </message>
        <message>
            <source>Bound on discharging, negative, in the schedule's unit</source>
            <extracomment>ocpp: dischargeLimit</extracomment>
            <translation>放电界限，负值，以计划的单位计</translation>
        </message>
        <message>
            <source>Discharging bound on L2, negative</source>
            <extracomment>ocpp: dischargeLimit_L2</extracomment>
            <translation>L2 的放电界限，负值</translation>
        </message>
        <message>
            <source>Discharging bound on L3, negative</source>
            <extracomment>ocpp: dischargeLimit_L3</extracomment>
            <translation>L3 的放电界限，负值</translation>
        </message>
        <message>
            <source>Power factor</source>
            <extracomment>ocpp: displacement</extracomment>
            <translation>功率因数</translation>
        </message>
        <message>
            <source>Which display shows it</source>
            <extracomment>ocpp: display</extracomment>
            <translation>由哪个显示屏显示</translation>
        </message>
        <message>
            <source>Seconds; absent means open-ended</source>
            <extracomment>ocpp: duration</extracomment>
            <translation>秒；略去表示无限期</translation>
        </message>
        <message>
            <source>Seconds between updates pulled by the station</source>
            <extracomment>ocpp: dynUpdateInterval</extracomment>
            <translation>充电站拉取更新的间隔秒数</translation>
        </message>
        <message>
            <source>Last update, UTC</source>
            <extracomment>ocpp: dynUpdateTime</extracomment>
            <translation>上次更新，UTC</translation>
        </message>
        <message>
            <source>Price level; 1 is cheapest</source>
            <extracomment>ocpp: ePriceLevel</extracomment>
            <translation>价格等级；1 最便宜</translation>
        </message>
        <message>
            <source>Format of the signed block, such as OCMF</source>
            <extracomment>ocpp: encodingMethod</extracomment>
            <translation>签名块的格式，例如 OCMF</translation>
        </message>
        <message>
            <source>Show until, UTC</source>
            <extracomment>ocpp: endDateTime</extracomment>
            <translation>显示至，UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM until which it holds</source>
            <extracomment>ocpp: endTimeOfDay</extracomment>
            <translation>适用至的当地时间 HH:MM</translation>
        </message>
        <message>
            <source>Part for energy</source>
            <extracomment>ocpp: energy</extracomment>
            <translation>电能部分</translation>
        </message>
        <message>
            <source>Energy wanted, Wh</source>
            <extracomment>ocpp: energyAmount</extracomment>
            <translation>需要的电量，Wh</translation>
        </message>
        <message>
            <source>Price for each kWh</source>
            <extracomment>ocpp: energyFee</extracomment>
            <translation>每 kWh 的价格</translation>
        </message>
        <message>
            <source>When the inverter may connect to the grid</source>
            <extracomment>ocpp: enterService</extracomment>
            <translation>逆变器何时可并网</translation>
        </message>
        <message>
            <source>Cause of the trouble; may come with any status, NoError otherwise</source>
            <extracomment>ocpp: errorCode</extracomment>
            <translation>故障原因；可随任何状态出现，否则为 NoError</translation>
        </message>
        <message>
            <source>The vehicle's prices for discharging</source>
            <extracomment>ocpp: evAbsolutePriceSchedule</extracomment>
            <translation>车辆的放电价格</translation>
        </message>
        <message>
            <source>Price entries of the vehicle</source>
            <extracomment>ocpp: evAbsolutePriceScheduleEntries</extracomment>
            <translation>车辆的价格条目</translation>
        </message>
        <message>
            <source>How long level 1 may last, s</source>
            <extracomment>ocpp: evDurationLevel1DCInjection</extracomment>
            <translation>级别 1 可持续的时间，s</translation>
        </message>
        <message>
            <source>How long level 2 may last, s</source>
            <extracomment>ocpp: evDurationLevel2DCInjection</extracomment>
            <translation>级别 2 可持续的时间，s</translation>
        </message>
        <message>
            <source>Battery capacity, Wh</source>
            <extracomment>ocpp: evEnergyCapacity</extracomment>
            <translation>电池容量，Wh</translation>
        </message>
        <message>
            <source>Energy the vehicle offers for discharging</source>
            <extracomment>ocpp: evEnergyOffer</extracomment>
            <translation>车辆提供的放电能量</translation>
        </message>
        <message>
            <source>Hardware of the inverter</source>
            <extracomment>ocpp: evInverterHwVersion</extracomment>
            <translation>逆变器的硬件版本</translation>
        </message>
        <message>
            <source>Maker of the inverter</source>
            <extracomment>ocpp: evInverterManufacturer</extracomment>
            <translation>逆变器的制造商</translation>
        </message>
        <message>
            <source>Model of the inverter</source>
            <extracomment>ocpp: evInverterModel</extracomment>
            <translation>逆变器的型号</translation>
        </message>
        <message>
            <source>Serial number of the inverter</source>
            <extracomment>ocpp: evInverterSerialNumber</extracomment>
            <translation>逆变器的序列号</translation>
        </message>
        <message>
            <source>Software of the inverter</source>
            <extracomment>ocpp: evInverterSwVersion</extracomment>
            <translation>逆变器的软件版本</translation>
        </message>
        <message>
            <source>How islanding is detected</source>
            <extracomment>ocpp: evIslandingDetectionMethod</extracomment>
            <translation>孤岛检测方式</translation>
        </message>
        <message>
            <source>Seconds until it trips when islanded</source>
            <extracomment>ocpp: evIslandingTripTime</extracomment>
            <translation>孤岛时跳闸前的秒数</translation>
        </message>
        <message>
            <source>Greatest current of the vehicle, A</source>
            <extracomment>ocpp: evMaxCurrent</extracomment>
            <translation>车辆的最大电流，A</translation>
        </message>
        <message>
            <source>Greatest energy, Wh</source>
            <extracomment>ocpp: evMaxEnergyRequest</extracomment>
            <translation>最大电量，Wh</translation>
        </message>
        <message>
            <source>Greatest power of the vehicle, W</source>
            <extracomment>ocpp: evMaxPower</extracomment>
            <translation>车辆的最大功率，W</translation>
        </message>
        <message>
            <source>Greatest energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMaxV2XEnergyRequest</extracomment>
            <translation>参与放电的最大电量，Wh</translation>
        </message>
        <message>
            <source>Greatest voltage of the vehicle, V</source>
            <extracomment>ocpp: evMaxVoltage</extracomment>
            <translation>车辆的最大电压，V</translation>
        </message>
        <message>
            <source>Level 1 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel1DCInjection</extracomment>
            <translation>级别 1 的直流注入界限</translation>
        </message>
        <message>
            <source>Level 2 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel2DCInjection</extracomment>
            <translation>级别 2 的直流注入界限</translation>
        </message>
        <message>
            <source>Least current of the vehicle, A per phase</source>
            <extracomment>ocpp: evMinCurrent</extracomment>
            <translation>车辆的最小电流，每相 A</translation>
        </message>
        <message>
            <source>Least energy, Wh</source>
            <extracomment>ocpp: evMinEnergyRequest</extracomment>
            <translation>最小电量，Wh</translation>
        </message>
        <message>
            <source>Least energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMinV2XEnergyRequest</extracomment>
            <translation>参与放电的最小电量，Wh</translation>
        </message>
        <message>
            <source>Discharge power when over-excited, W</source>
            <extracomment>ocpp: evOverExcitedMaxDischargePower</extracomment>
            <translation>过励时的放电功率，W</translation>
        </message>
        <message>
            <source>Power factor when over-excited</source>
            <extracomment>ocpp: evOverExcitedPowerFactor</extracomment>
            <translation>过励时的功率因数</translation>
        </message>
        <message>
            <source>The vehicle's power over time</source>
            <extracomment>ocpp: evPowerSchedule</extracomment>
            <translation>车辆随时间变化的功率</translation>
        </message>
        <message>
            <source>Power steps</source>
            <extracomment>ocpp: evPowerScheduleEntries</extracomment>
            <translation>功率各级</translation>
        </message>
        <message>
            <source>Prices by power</source>
            <extracomment>ocpp: evPriceRule</extracomment>
            <translation>按功率的价格</translation>
        </message>
        <message>
            <source>Reactive susceptance of the vehicle, S</source>
            <extracomment>ocpp: evReactiveSusceptance</extracomment>
            <translation>车辆的无功电纳，S</translation>
        </message>
        <message>
            <source>Energy the vehicle gives in this session, Wh</source>
            <extracomment>ocpp: evSessionTotalDischargeEnergyAvailable</extracomment>
            <translation>车辆在此会话中可提供的电量，Wh</translation>
        </message>
        <message>
            <source>Controls the inverter can do</source>
            <extracomment>ocpp: evSupportedDERControl</extracomment>
            <translation>逆变器支持的控制</translation>
        </message>
        <message>
            <source>Energy to reach the target, Wh</source>
            <extracomment>ocpp: evTargetEnergyRequest</extracomment>
            <translation>达到目标所需的电量，Wh</translation>
        </message>
        <message>
            <source>Discharge power when under-excited, W</source>
            <extracomment>ocpp: evUnderExcitedMaxDischargePower</extracomment>
            <translation>欠励时的放电功率，W</translation>
        </message>
        <message>
            <source>Power factor when under-excited</source>
            <extracomment>ocpp: evUnderExcitedPowerFactor</extracomment>
            <translation>欠励时的功率因数</translation>
        </message>
        <message>
            <source>Events</source>
            <extracomment>ocpp: eventData</extracomment>
            <translation>事件</translation>
        </message>
        <message>
            <source>Number of the event; referred to by cause</source>
            <extracomment>ocpp: eventId</extracomment>
            <translation>事件编号；由 cause 引用</translation>
        </message>
        <message>
            <source>Who set the monitor up</source>
            <extracomment>ocpp: eventNotificationType</extracomment>
            <translation>设置监视器者</translation>
        </message>
        <message>
            <source>First, later or last message of the transaction</source>
            <extracomment>ocpp: eventType</extracomment>
            <translation>交易的第一条、后续或最后一条报文</translation>
        </message>
        <message>
            <source>EVSE and, where needed, connector</source>
            <extracomment>ocpp: evse</extracomment>
            <translation>EVSE，必要时含连接器</translation>
        </message>
        <message>
            <source>EVSE number, from 1; 0 stands for the whole station</source>
            <extracomment>ocpp: evseId</extracomment>
            <translation>EVSE 编号，从 1 起；0 表示整个充电站</translation>
        </message>
        <message>
            <source>EVSEs concerned</source>
            <extracomment>ocpp: evseIds</extracomment>
            <translation>涉及的 EVSE</translation>
        </message>
        <message>
            <source>Only for AC or only for DC</source>
            <extracomment>ocpp: evseKind</extracomment>
            <translation>仅适用于 AC 或仅适用于 DC</translation>
        </message>
        <message>
            <source>EVSE electronics may sleep</source>
            <extracomment>ocpp: evseSleep</extracomment>
            <translation>EVSE 电子部件可休眠</translation>
        </message>
        <message>
            <source>true over-excited, false under-excited</source>
            <extracomment>ocpp: excitation</extracomment>
            <translation>true 为过励，false 为欠励</translation>
        </message>
        <message>
            <source>Amount before tax</source>
            <extracomment>ocpp: exclTax</extracomment>
            <translation>不含税金额</translation>
        </message>
        <message>
            <source>The vehicle's request, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiRequest</extracomment>
            <translation>车辆的请求，EXI 编码，base64；不读取直接转发</translation>
        </message>
        <message>
            <source>Answer for the vehicle, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiResponse</extracomment>
            <translation>给车辆的应答，EXI 编码，base64；不读取直接转发</translation>
        </message>
        <message>
            <source>No longer valid from here on, UTC</source>
            <extracomment>ocpp: expiryDate</extracomment>
            <translation>从此时起失效，UTC</translation>
        </message>
        <message>
            <source>Power of ten</source>
            <extracomment>ocpp: exponent</extracomment>
            <translation>十的幂</translation>
        </message>
        <message>
            <source>More details</source>
            <extracomment>ocpp: extraInfo</extracomment>
            <translation>更多详情</translation>
        </message>
        <message>
            <source>Why it could not</source>
            <extracomment>ocpp: failureReason</extracomment>
            <translation>未能完成的原因</translation>
        </message>
        <message>
            <source>true when the station could not compute the cost</source>
            <extracomment>ocpp: failureToCalculate</extracomment>
            <translation>充电站无法计算费用时为 true</translation>
        </message>
        <message>
            <source>What the backend must look for; absent means there is nothing to upload</source>
            <extracomment>ocpp: fileName</extracomment>
            <translation>后台须查找的文件；略去表示没有可上传的内容</translation>
        </message>
        <message>
            <source>What the backend must look for on its server</source>
            <extracomment>ocpp: filename</extracomment>
            <translation>后台须在其服务器上查找的文件</translation>
        </message>
        <message>
            <source>Installed firmware; compare before and after an update</source>
            <extracomment>ocpp: firmwareVersion</extracomment>
            <translation>已安装的固件；更新前后对比</translation>
        </message>
        <message>
            <source>Fixed fees</source>
            <extracomment>ocpp: fixed</extracomment>
            <translation>固定费用</translation>
        </message>
        <message>
            <source>Fee once</source>
            <extracomment>ocpp: fixedFee</extracomment>
            <translation>一次性费用</translation>
        </message>
        <message>
            <source>The power factor and how long it holds</source>
            <extracomment>ocpp: fixedPF</extracomment>
            <translation>功率因数及其持续时间</translation>
        </message>
        <message>
            <source>Fixed power factor while charging</source>
            <extracomment>ocpp: fixedPFAbsorb</extracomment>
            <translation>充电时的固定功率因数</translation>
        </message>
        <message>
            <source>Fixed power factor while discharging</source>
            <extracomment>ocpp: fixedPFInject</extracomment>
            <translation>放电时的固定功率因数</translation>
        </message>
        <message>
            <source>How the content is coded</source>
            <extracomment>ocpp: format</extracomment>
            <translation>内容的编码方式</translation>
        </message>
        <message>
            <source>Power falls or rises with the frequency</source>
            <extracomment>ocpp: freqDroop</extracomment>
            <translation>功率随频率下降或上升</translation>
        </message>
        <message>
            <source>Grid frequency, Hz</source>
            <extracomment>ocpp: frequency</extracomment>
            <translation>电网频率，Hz</translation>
        </message>
        <message>
            <source>Level the vehicle calls full, percent</source>
            <extracomment>ocpp: fullSoC</extracomment>
            <translation>车辆视为充满的水平，百分比</translation>
        </message>
        <message>
            <source>When this part was made, UTC</source>
            <extracomment>ocpp: generatedAt</extracomment>
            <translation>此部分的生成时间，UTC</translation>
        </message>
        <message>
            <source>Variables to read</source>
            <extracomment>ocpp: getVariableData</extracomment>
            <translation>要读取的变量</translation>
        </message>
        <message>
            <source>Values read, one for each request</source>
            <extracomment>ocpp: getVariableResult</extracomment>
            <translation>读取的值，每个请求一个</translation>
        </message>
        <message>
            <source>How fast power may change</source>
            <extracomment>ocpp: gradient</extracomment>
            <translation>功率可变化的速度</translation>
        </message>
        <message>
            <source>What went wrong on the grid</source>
            <extracomment>ocpp: gridEventFault</extracomment>
            <translation>电网发生的故障</translation>
        </message>
        <message>
            <source>VPN group</source>
            <extracomment>ocpp: group</extracomment>
            <translation>VPN 组</translation>
        </message>
        <message>
            <source>Group of the token; its members may stop each other's transactions</source>
            <extracomment>ocpp: groupIdToken</extracomment>
            <translation>令牌的组；成员可互相停止交易</translation>
        </message>
        <message>
            <source>Algorithm of the hashes</source>
            <extracomment>ocpp: hashAlgorithm</extracomment>
            <translation>哈希的算法</translation>
        </message>
        <message>
            <source>Root under which the certificate is wanted</source>
            <extracomment>ocpp: hashRootCertificate</extracomment>
            <translation>需要的证书所属的根证书</translation>
        </message>
        <message>
            <source>Upper frequency bound, Hz</source>
            <extracomment>ocpp: highFreq</extracomment>
            <translation>频率上限，Hz</translation>
        </message>
        <message>
            <source>Upper voltage bound, percent</source>
            <extracomment>ocpp: highVoltage</extracomment>
            <translation>电压上限，百分比</translation>
        </message>
        <message>
            <source>Seconds until it trips</source>
            <extracomment>ocpp: hv10MinMeanTripDelay</extracomment>
            <translation>跳闸前的秒数</translation>
        </message>
        <message>
            <source>Ten-minute mean voltage that trips, percent</source>
            <extracomment>ocpp: hv10MinMeanValue</extracomment>
            <translation>引起跳闸的十分钟平均电压，百分比</translation>
        </message>
        <message>
            <source>Bounds for switching back</source>
            <extracomment>ocpp: hysteresis</extracomment>
            <translation>切回的界限</translation>
        </message>
        <message>
            <source>Seconds before returning</source>
            <extracomment>ocpp: hysteresisDelay</extracomment>
            <translation>返回前的秒数</translation>
        </message>
        <message>
            <source>Change per second when returning</source>
            <extracomment>ocpp: hysteresisGradient</extracomment>
            <translation>返回时每秒的变化</translation>
        </message>
        <message>
            <source>Upper return point</source>
            <extracomment>ocpp: hysteresisHigh</extracomment>
            <translation>返回点上限</translation>
        </message>
        <message>
            <source>Lower return point</source>
            <extracomment>ocpp: hysteresisLow</extracomment>
            <translation>返回点下限</translation>
        </message>
        <message>
            <source>Number that later messages refer to</source>
            <extracomment>ocpp: id</extracomment>
            <translation>后续报文引用的编号</translation>
        </message>
        <message>
            <source>Card or app id as read; compared without case, at most 20 characters</source>
            <extracomment>ocpp: idTag</extracomment>
            <translation>读出的卡或应用 id；比较时不区分大小写，最多 20 个字符</translation>
        </message>
        <message>
            <source>Verdict on the idTag</source>
            <extracomment>ocpp: idTagInfo</extracomment>
            <translation>对 idTag 的判定</translation>
        </message>
        <message>
            <source>Card, account or contract id together with its type</source>
            <extracomment>ocpp: idToken</extracomment>
            <translation>卡、账户或合同 id 及其类型</translation>
        </message>
        <message>
            <source>Verdict on the token and what goes with it</source>
            <extracomment>ocpp: idTokenInfo</extracomment>
            <translation>对令牌的判定及相关内容</translation>
        </message>
        <message>
            <source>Drivers concerned</source>
            <extracomment>ocpp: idTokens</extracomment>
            <translation>涉及的司机</translation>
        </message>
        <message>
            <source>Identity of the station at this backend</source>
            <extracomment>ocpp: identity</extracomment>
            <translation>充电站在此后台的身份</translation>
        </message>
        <message>
            <source>Part for time connected without energy flow</source>
            <extracomment>ocpp: idleTime</extracomment>
            <translation>已连接但无电能输送时间的部分</translation>
        </message>
        <message>
            <source>Subscriber number on the SIM card</source>
            <extracomment>ocpp: imsi</extracomment>
            <translation>SIM 卡上的用户号</translation>
        </message>
        <message>
            <source>Free text of the vendor; often the only useful hint</source>
            <extracomment>ocpp: info</extracomment>
            <translation>厂商的自由文本；常是唯一有用的线索</translation>
        </message>
        <message>
            <source>Install from this time on, UTC</source>
            <extracomment>ocpp: installDateTime</extracomment>
            <translation>从此时起安装，UTC</translation>
        </message>
        <message>
            <source>Which one, where several have the same name</source>
            <extracomment>ocpp: instance</extracomment>
            <translation>有多个同名时指明是哪一个</translation>
        </message>
        <message>
            <source>Removed for good after that time</source>
            <extracomment>ocpp: invalidAfterOfflineDuration</extracomment>
            <translation>超过该时间后永久移除</translation>
        </message>
        <message>
            <source>Default control rather than a scheduled one</source>
            <extracomment>ocpp: isDefault</extracomment>
            <translation>默认控制，而非计划控制</translation>
        </message>
        <message>
            <source>Whether the grid forces it</source>
            <extracomment>ocpp: isGridCritical</extracomment>
            <translation>是否由电网强制</translation>
        </message>
        <message>
            <source>Whether it comes from local generation</source>
            <extracomment>ocpp: isLocalGeneration</extracomment>
            <translation>是否来自本地发电</translation>
        </message>
        <message>
            <source>Another control has taken its place</source>
            <extracomment>ocpp: isSuperseded</extracomment>
            <translation>已被另一控制取代</translation>
        </message>
        <message>
            <source>Hashes of the vehicle's contract certificate chain for an OCSP check</source>
            <extracomment>ocpp: iso15118CertificateHashData</extracomment>
            <translation>车辆合同证书链的哈希，用于 OCSP 检查</translation>
        </message>
        <message>
            <source>ISO 15118 version the vehicle speaks, as a namespace</source>
            <extracomment>ocpp: iso15118SchemaVersion</extracomment>
            <translation>车辆使用的 ISO 15118 版本，以命名空间表示</translation>
        </message>
        <message>
            <source>Hash of the issuer's public key, hexadecimal</source>
            <extracomment>ocpp: issuerKeyHash</extracomment>
            <translation>签发者公钥的哈希，十六进制</translation>
        </message>
        <message>
            <source>Hash of the issuer's distinguished name, hexadecimal</source>
            <extracomment>ocpp: issuerNameHash</extracomment>
            <translation>签发者可分辨名称的哈希，十六进制</translation>
        </message>
        <message>
            <source>Setting, spelled exactly</source>
            <extracomment>ocpp: key</extracomment>
            <translation>设置，须严格拼写</translation>
        </message>
        <message>
            <source>Language of the text, RFC 5646 such as de or en-GB</source>
            <extracomment>ocpp: language</extracomment>
            <translation>文本的语言，RFC 5646，例如 de 或 en-GB</translation>
        </message>
        <message>
            <source>Language the driver prefers, for displays</source>
            <extracomment>ocpp: language1</extracomment>
            <translation>司机首选的显示语言</translation>
        </message>
        <message>
            <source>Second language, used only with language1</source>
            <extracomment>ocpp: language2</extracomment>
            <translation>第二语言，仅与 language1 一起使用</translation>
        </message>
        <message>
            <source>Latest entry to include, UTC</source>
            <extracomment>ocpp: latestTimestamp</extracomment>
            <translation>要包含的最晚条目，UTC</translation>
        </message>
        <message>
            <source>Upper bound in the schedule's unit; for A per phase, for W the sum</source>
            <extracomment>ocpp: limit</extracomment>
            <translation>上限，以计划的单位计；A 为每相，W 为总和</translation>
        </message>
        <message>
            <source>Limit from a state of charge on</source>
            <extracomment>ocpp: limitAtSoC</extracomment>
            <translation>从某荷电状态起的限值</translation>
        </message>
        <message>
            <source>Bound on discharging</source>
            <extracomment>ocpp: limitMaxDischarge</extracomment>
            <translation>放电界限</translation>
        </message>
        <message>
            <source>Bound on L2 when it differs from the first</source>
            <extracomment>ocpp: limit_L2</extracomment>
            <translation>L2 的界限，与第一相不同时使用</translation>
        </message>
        <message>
            <source>Bound on L3 when it differs from the first</source>
            <extracomment>ocpp: limit_L3</extracomment>
            <translation>L3 的界限，与第一相不同时使用</translation>
        </message>
        <message>
            <source>Version of the local list; −1 not supported, 0 empty</source>
            <extracomment>ocpp: listVersion</extracomment>
            <translation>本地列表的版本；−1 不支持，0 为空</translation>
        </message>
        <message>
            <source>Entries of the local list; in a differential update no info means delete</source>
            <extracomment>ocpp: localAuthorizationList</extracomment>
            <translation>本地列表的条目；差异更新中没有信息表示删除</translation>
        </message>
        <message>
            <source>Address of the file, or place of a measurement</source>
            <extracomment>ocpp: location</extracomment>
            <translation>文件的地址，或测量位置</translation>
        </message>
        <message>
            <source>Where to upload and which span of time</source>
            <extracomment>ocpp: log</extracomment>
            <translation>上传到何处以及哪个时间段</translation>
        </message>
        <message>
            <source>Which log is asked for</source>
            <extracomment>ocpp: logType</extracomment>
            <translation>请求哪种日志</translation>
        </message>
        <message>
            <source>Lower frequency bound, Hz</source>
            <extracomment>ocpp: lowFreq</extracomment>
            <translation>频率下限，Hz</translation>
        </message>
        <message>
            <source>Lower voltage bound, percent</source>
            <extracomment>ocpp: lowVoltage</extracomment>
            <translation>电压下限，百分比</translation>
        </message>
        <message>
            <source>Apparent power rating, VA</source>
            <extracomment>ocpp: maxApparentPower</extracomment>
            <translation>额定视在功率，VA</translation>
        </message>
        <message>
            <source>Apparent power when charging, VA</source>
            <extracomment>ocpp: maxChargeApparentPower</extracomment>
            <translation>充电时的视在功率，VA</translation>
        </message>
        <message>
            <source>The same for L2</source>
            <extracomment>ocpp: maxChargeApparentPower_L2</extracomment>
            <translation>同上，L2</translation>
        </message>
        <message>
            <source>The same for L3</source>
            <extracomment>ocpp: maxChargeApparentPower_L3</extracomment>
            <translation>同上，L3</translation>
        </message>
        <message>
            <source>Greatest charging current, A</source>
            <extracomment>ocpp: maxChargeCurrent</extracomment>
            <translation>最大充电电流，A</translation>
        </message>
        <message>
            <source>Greatest charging power, W</source>
            <extracomment>ocpp: maxChargePower</extracomment>
            <translation>最大充电功率，W</translation>
        </message>
        <message>
            <source>Greatest reactive power when charging, var</source>
            <extracomment>ocpp: maxChargeReactivePower</extracomment>
            <translation>充电时的最大无功功率，var</translation>
        </message>
        <message>
            <source>Up to this charging time, s</source>
            <extracomment>ocpp: maxChargingTime</extracomment>
            <translation>至此充电时间，s</translation>
        </message>
        <message>
            <source>The bill is never above</source>
            <extracomment>ocpp: maxCost</extracomment>
            <translation>账单不会高于</translation>
        </message>
        <message>
            <source>Up to this current, A</source>
            <extracomment>ocpp: maxCurrent</extracomment>
            <translation>至此电流，A</translation>
        </message>
        <message>
            <source>Apparent power when discharging, VA</source>
            <extracomment>ocpp: maxDischargeApparentPower</extracomment>
            <translation>放电时的视在功率，VA</translation>
        </message>
        <message>
            <source>Greatest discharging current, A</source>
            <extracomment>ocpp: maxDischargeCurrent</extracomment>
            <translation>最大放电电流，A</translation>
        </message>
        <message>
            <source>Greatest discharging power, W</source>
            <extracomment>ocpp: maxDischargePower</extracomment>
            <translation>最大放电功率，W</translation>
        </message>
        <message>
            <source>Greatest reactive power when discharging, var</source>
            <extracomment>ocpp: maxDischargeReactivePower</extracomment>
            <translation>放电时的最大无功功率，var</translation>
        </message>
        <message>
            <source>Most elements of a list</source>
            <extracomment>ocpp: maxElements</extracomment>
            <translation>列表的最多元素数</translation>
        </message>
        <message>
            <source>Up to this energy, Wh</source>
            <extracomment>ocpp: maxEnergy</extracomment>
            <translation>至此电量，Wh</translation>
        </message>
        <message>
            <source>Up to this idle time, s</source>
            <extracomment>ocpp: maxIdleTime</extracomment>
            <translation>至此空闲时间，s</translation>
        </message>
        <message>
            <source>Greatest value, or longest text</source>
            <extracomment>ocpp: maxLimit</extracomment>
            <translation>最大值，或文本的最大长度</translation>
        </message>
        <message>
            <source>Upper bound of the nominal voltage, V</source>
            <extracomment>ocpp: maxNominalVoltage</extracomment>
            <translation>标称电压上限，V</translation>
        </message>
        <message>
            <source>Seconds without backend after which the profile is dropped</source>
            <extracomment>ocpp: maxOfflineDuration</extracomment>
            <translation>与后台断开多少秒后丢弃曲线</translation>
        </message>
        <message>
            <source>Up to this power, W</source>
            <extracomment>ocpp: maxPower</extracomment>
            <translation>至此功率，W</translation>
        </message>
        <message>
            <source>Most schedule steps the vehicle can take</source>
            <extracomment>ocpp: maxScheduleTuples</extracomment>
            <translation>车辆可接受的最多计划级数</translation>
        </message>
        <message>
            <source>Stops at this level, percent</source>
            <extracomment>ocpp: maxSoC</extracomment>
            <translation>达到此水平时停止，百分比</translation>
        </message>
        <message>
            <source>Up to this length of transaction, s</source>
            <extracomment>ocpp: maxTime</extracomment>
            <translation>至此交易时长，s</translation>
        </message>
        <message>
            <source>Greatest voltage, V</source>
            <extracomment>ocpp: maxVoltage</extracomment>
            <translation>最大电压，V</translation>
        </message>
        <message>
            <source>How many contract chains the vehicle can take</source>
            <extracomment>ocpp: maximumContractCertificateChains</extracomment>
            <translation>车辆可接受的合同证书链数量</translation>
        </message>
        <message>
            <source>Greatest cost</source>
            <extracomment>ocpp: maximumCost</extracomment>
            <translation>最高费用</translation>
        </message>
        <message>
            <source>Quantity; Energy.Active.Import.Register when absent</source>
            <extracomment>ocpp: measurand</extracomment>
            <translation>测量量；略去时为 Energy.Active.Import.Register</translation>
        </message>
        <message>
            <source>What to show</source>
            <extracomment>ocpp: message</extracomment>
            <translation>要显示的内容</translation>
        </message>
        <message>
            <source>The text in further languages</source>
            <extracomment>ocpp: messageExtra</extracomment>
            <translation>其他语言的文本</translation>
        </message>
        <message>
            <source>Vendor's own message within the vendorId</source>
            <extracomment>ocpp: messageId</extracomment>
            <translation>vendorId 内的厂商自定义消息</translation>
        </message>
        <message>
            <source>Messages stored in the station</source>
            <extracomment>ocpp: messageInfo</extracomment>
            <translation>充电站中存储的消息</translation>
        </message>
        <message>
            <source>Seconds until a call counts as unanswered</source>
            <extracomment>ocpp: messageTimeout</extracomment>
            <translation>多少秒后调用视为未应答</translation>
        </message>
        <message>
            <source>Whether the station still holds messages of it</source>
            <extracomment>ocpp: messagesInQueue</extracomment>
            <translation>充电站是否仍有其报文</translation>
        </message>
        <message>
            <source>Serial number of the main meter</source>
            <extracomment>ocpp: meterSerialNumber</extracomment>
            <translation>总表的序列号</translation>
        </message>
        <message>
            <source>Register in Wh when the transaction began; usually not 0</source>
            <extracomment>ocpp: meterStart</extracomment>
            <translation>交易开始时的表底（Wh）；通常不为 0</translation>
        </message>
        <message>
            <source>Register in Wh at the end; energy is meterStop minus meterStart</source>
            <extracomment>ocpp: meterStop</extracomment>
            <translation>结束时的表底（Wh）；电量为 meterStop 减 meterStart</translation>
        </message>
        <message>
            <source>Make and model of the main meter</source>
            <extracomment>ocpp: meterType</extracomment>
            <translation>总表的品牌和型号</translation>
        </message>
        <message>
            <source>Readings, one set for each moment</source>
            <extracomment>ocpp: meterValue</extracomment>
            <translation>读数，每个时刻一组</translation>
        </message>
        <message>
            <source>Least charging current, A</source>
            <extracomment>ocpp: minChargeCurrent</extracomment>
            <translation>最小充电电流，A</translation>
        </message>
        <message>
            <source>Least charging power, W</source>
            <extracomment>ocpp: minChargePower</extracomment>
            <translation>最小充电功率，W</translation>
        </message>
        <message>
            <source>Least reactive power when charging, var</source>
            <extracomment>ocpp: minChargeReactivePower</extracomment>
            <translation>充电时的最小无功功率，var</translation>
        </message>
        <message>
            <source>Below this the car charges inefficiently; W or A as the schedule</source>
            <extracomment>ocpp: minChargingRate</extracomment>
            <translation>低于此值车辆充电效率低；W 或 A，同计划</translation>
        </message>
        <message>
            <source>From this charging time on, s</source>
            <extracomment>ocpp: minChargingTime</extracomment>
            <translation>从此充电时间起，s</translation>
        </message>
        <message>
            <source>The bill is never below</source>
            <extracomment>ocpp: minCost</extracomment>
            <translation>账单不会低于</translation>
        </message>
        <message>
            <source>From this current on, A</source>
            <extracomment>ocpp: minCurrent</extracomment>
            <translation>从此电流起，A</translation>
        </message>
        <message>
            <source>Least discharging current, A</source>
            <extracomment>ocpp: minDischargeCurrent</extracomment>
            <translation>最小放电电流，A</translation>
        </message>
        <message>
            <source>Least discharging power, W</source>
            <extracomment>ocpp: minDischargePower</extracomment>
            <translation>最小放电功率，W</translation>
        </message>
        <message>
            <source>Least reactive power when discharging, var</source>
            <extracomment>ocpp: minDischargeReactivePower</extracomment>
            <translation>放电时的最小无功功率，var</translation>
        </message>
        <message>
            <source>From this energy on, Wh</source>
            <extracomment>ocpp: minEnergy</extracomment>
            <translation>从此电量起，Wh</translation>
        </message>
        <message>
            <source>From this idle time on, s</source>
            <extracomment>ocpp: minIdleTime</extracomment>
            <translation>从此空闲时间起，s</translation>
        </message>
        <message>
            <source>Least value</source>
            <extracomment>ocpp: minLimit</extracomment>
            <translation>最小值</translation>
        </message>
        <message>
            <source>Lower bound of the nominal voltage, V</source>
            <extracomment>ocpp: minNominalVoltage</extracomment>
            <translation>标称电压下限，V</translation>
        </message>
        <message>
            <source>From this power on, W</source>
            <extracomment>ocpp: minPower</extracomment>
            <translation>从此功率起，W</translation>
        </message>
        <message>
            <source>From this length of transaction on, s</source>
            <extracomment>ocpp: minTime</extracomment>
            <translation>从此交易时长起，s</translation>
        </message>
        <message>
            <source>Least voltage, V</source>
            <extracomment>ocpp: minVoltage</extracomment>
            <translation>最小电压，V</translation>
        </message>
        <message>
            <source>Least cost</source>
            <extracomment>ocpp: minimumCost</extracomment>
            <translation>最低费用</translation>
        </message>
        <message>
            <source>Who states the needs: vehicle or also the station</source>
            <extracomment>ocpp: mobilityNeedsMode</extracomment>
            <translation>谁说明需求：车辆，或也有充电站</translation>
        </message>
        <message>
            <source>SIM data of the station</source>
            <extracomment>ocpp: modem</extracomment>
            <translation>充电站的 SIM 数据</translation>
        </message>
        <message>
            <source>Monitors reported</source>
            <extracomment>ocpp: monitor</extracomment>
            <translation>报告的监视器</translation>
        </message>
        <message>
            <source>Which monitors stay</source>
            <extracomment>ocpp: monitoringBase</extracomment>
            <translation>保留哪些监视器</translation>
        </message>
        <message>
            <source>Which kinds of monitors to report</source>
            <extracomment>ocpp: monitoringCriteria</extracomment>
            <translation>要报告的监视器类型</translation>
        </message>
        <message>
            <source>Power of ten: 3 with Wh means kWh; forgetting it is a factor of 1000</source>
            <extracomment>ocpp: multiplier</extracomment>
            <translation>十的幂：3 与 Wh 即为 kWh；遗漏则相差 1000 倍</translation>
        </message>
        <message>
            <source>May it be read, written</source>
            <extracomment>ocpp: mutability</extracomment>
            <translation>可否读取、写入</translation>
        </message>
        <message>
            <source>As shown to people</source>
            <extracomment>ocpp: name</extracomment>
            <translation>显示给人的名称</translation>
        </message>
        <message>
            <source>Ask again after this, UTC</source>
            <extracomment>ocpp: nextUpdate</extracomment>
            <translation>在此之后重新询问，UTC</translation>
        </message>
        <message>
            <source>Nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltage</extracomment>
            <translation>标称电压，V</translation>
        </message>
        <message>
            <source>Offset of the nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltageOffset</extracomment>
            <translation>标称电压的偏移，V</translation>
        </message>
        <message>
            <source>Number of price levels used</source>
            <extracomment>ocpp: numEPriceLevels</extracomment>
            <translation>使用的价格等级数</translation>
        </message>
        <message>
            <source>Phases in use, 0 to 3</source>
            <extracomment>ocpp: numberOfPhasesUsed</extracomment>
            <translation>使用的相数，0 到 3</translation>
        </message>
        <message>
            <source>How many levels exist</source>
            <extracomment>ocpp: numberOfPriceLevels</extracomment>
            <translation>存在的等级数</translation>
        </message>
        <message>
            <source>Phases that may be used; 3 when absent</source>
            <extracomment>ocpp: numberPhases</extracomment>
            <translation>可使用的相数；略去时为 3</translation>
        </message>
        <message>
            <source>Backend address; the station appends its identity</source>
            <extracomment>ocpp: ocppCsmsUrl</extracomment>
            <translation>后台地址；充电站在其后附加自己的身份</translation>
        </message>
        <message>
            <source>Network interface to use</source>
            <extracomment>ocpp: ocppInterface</extracomment>
            <translation>要使用的网络接口</translation>
        </message>
        <message>
            <source>JSON; SOAP is not supported from 2.0 on</source>
            <extracomment>ocpp: ocppTransport</extracomment>
            <translation>JSON；从 2.0 起不支持 SOAP</translation>
        </message>
        <message>
            <source>Version to speak; the offered subprotocol decides in 2.1</source>
            <extracomment>ocpp: ocppVersion</extracomment>
            <translation>要使用的版本；2.1 中由提供的子协议决定</translation>
        </message>
        <message>
            <source>The certificate to check</source>
            <extracomment>ocpp: ocspRequestData</extracomment>
            <translation>要检查的证书</translation>
        </message>
        <message>
            <source>OCSP response, DER, base64</source>
            <extracomment>ocpp: ocspResult</extracomment>
            <translation>OCSP 响应，DER，base64</translation>
        </message>
        <message>
            <source>true when it happened without connection and was sent later</source>
            <extracomment>ocpp: offline</extracomment>
            <translation>在无连接时发生、之后才发送时为 true</translation>
        </message>
        <message>
            <source>Earliest entry to include, UTC</source>
            <extracomment>ocpp: oldestTimestamp</extracomment>
            <translation>要包含的最早条目，UTC</translation>
        </message>
        <message>
            <source>Whether the transaction still runs</source>
            <extracomment>ocpp: ongoingIndicator</extracomment>
            <translation>交易是否仍在进行</translation>
        </message>
        <message>
            <source>Who steers charging and discharging in this step</source>
            <extracomment>ocpp: operationMode</extracomment>
            <translation>此级中由谁控制充放电</translation>
        </message>
        <message>
            <source>Wanted availability</source>
            <extracomment>ocpp: operationalStatus</extracomment>
            <translation>期望的可用性</translation>
        </message>
        <message>
            <source>Slope above, Hz for each percent</source>
            <extracomment>ocpp: overDroop</extracomment>
            <translation>上侧斜率，每百分比 Hz</translation>
        </message>
        <message>
            <source>Frequency above which it acts, Hz</source>
            <extracomment>ocpp: overFreq</extracomment>
            <translation>高于此频率时动作，Hz</translation>
        </message>
        <message>
            <source>Fee for each period</source>
            <extracomment>ocpp: overstayFee</extracomment>
            <translation>每个周期的费用</translation>
        </message>
        <message>
            <source>Seconds for which the fee is due</source>
            <extracomment>ocpp: overstayFeePeriod</extracomment>
            <translation>费用对应的秒数</translation>
        </message>
        <message>
            <source>Power below which the vehicle counts as staying on</source>
            <extracomment>ocpp: overstayPowerThreshold</extracomment>
            <translation>低于此功率时车辆视为超时停留</translation>
        </message>
        <message>
            <source>Fee steps</source>
            <extracomment>ocpp: overstayRule</extracomment>
            <translation>费用各级</translation>
        </message>
        <message>
            <source>Text for the vehicle's display</source>
            <extracomment>ocpp: overstayRuleDescription</extracomment>
            <translation>给车辆显示屏的文本</translation>
        </message>
        <message>
            <source>Seconds after which overstay begins</source>
            <extracomment>ocpp: overstayTimeThreshold</extracomment>
            <translation>多少秒后开始算超时停留</translation>
        </message>
        <message>
            <source>How often and how much to send</source>
            <extracomment>ocpp: params</extracomment>
            <translation>发送的频率和数量</translation>
        </message>
        <message>
            <source>Group of the idTag; cards of one group may stop each other's transactions</source>
            <extracomment>ocpp: parentIdTag</extracomment>
            <translation>idTag 的组；同组的卡可互相停止交易</translation>
        </message>
        <message>
            <source>Price for each parking period</source>
            <extracomment>ocpp: parkingFee</extracomment>
            <translation>每个停车周期的价格</translation>
        </message>
        <message>
            <source>Seconds for which the parking fee is due</source>
            <extracomment>ocpp: parkingFeePeriod</extracomment>
            <translation>停车费对应的秒数</translation>
        </message>
        <message>
            <source>Only for this payment brand</source>
            <extracomment>ocpp: paymentBrand</extracomment>
            <translation>仅限此支付品牌</translation>
        </message>
        <message>
            <source>Only for this kind of payment card</source>
            <extracomment>ocpp: paymentRecognition</extracomment>
            <translation>仅限此类支付卡</translation>
        </message>
        <message>
            <source>Percent of the greatest discharge power</source>
            <extracomment>ocpp: pctMaxDischargePower</extracomment>
            <translation>最大放电功率的百分比</translation>
        </message>
        <message>
            <source>Values not sent yet</source>
            <extracomment>ocpp: pending</extracomment>
            <translation>尚未发送的值</translation>
        </message>
        <message>
            <source>Send values as a stream</source>
            <extracomment>ocpp: periodicEventStream</extracomment>
            <translation>以流的形式发送值</translation>
        </message>
        <message>
            <source>Survives a reboot</source>
            <extracomment>ocpp: persistent</extracomment>
            <translation>重启后仍保留</translation>
        </message>
        <message>
            <source>Text to show to this driver</source>
            <extracomment>ocpp: personalMessage</extracomment>
            <translation>显示给此司机的文本</translation>
        </message>
        <message>
            <source>Phase or pair; absent means total or not phase specific</source>
            <extracomment>ocpp: phase</extracomment>
            <translation>相或相对；略去表示总量或与相无关</translation>
        </message>
        <message>
            <source>Phase for single-phase charging, 1 to 3</source>
            <extracomment>ocpp: phaseToUse</extracomment>
            <translation>单相充电所用的相，1 到 3</translation>
        </message>
        <message>
            <source>Postal code</source>
            <extracomment>ocpp: postalCode</extracomment>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>Power, W</source>
            <extracomment>ocpp: power</extracomment>
            <translation>功率，W</translation>
        </message>
        <message>
            <source>Active or reactive power during cessation</source>
            <extracomment>ocpp: powerDuringCessation</extracomment>
            <translation>停止期间的有功或无功功率</translation>
        </message>
        <message>
            <source>Curve after which it must trip</source>
            <extracomment>ocpp: powerMonitoringMustTrip</extracomment>
            <translation>必须跳闸的曲线</translation>
        </message>
        <message>
            <source>Power from which the rule holds, W</source>
            <extracomment>ocpp: powerRangeStart</extracomment>
            <translation>规则适用的起始功率，W</translation>
        </message>
        <message>
            <source>Tolerance of the power values</source>
            <extracomment>ocpp: powerTolerance</extracomment>
            <translation>功率值的容差</translation>
        </message>
        <message>
            <source>Whether the vehicle accepts the tolerance</source>
            <extracomment>ocpp: powerToleranceAcceptance</extracomment>
            <translation>车辆是否接受该容差</translation>
        </message>
        <message>
            <source>Asks the vehicle to warm up its battery</source>
            <extracomment>ocpp: preconditioningRequest</extracomment>
            <translation>要求车辆预热电池</translation>
        </message>
        <message>
            <source>Whether the battery is warm enough</source>
            <extracomment>ocpp: preconditioningStatus</extracomment>
            <translation>电池是否足够温热</translation>
        </message>
        <message>
            <source>Mobile network to prefer, MCC and MNC</source>
            <extracomment>ocpp: preferredNetwork</extracomment>
            <translation>首选的移动网络，MCC 和 MNC</translation>
        </message>
        <message>
            <source>Algorithm of ISO 15118-20, as a URN</source>
            <extracomment>ocpp: priceAlgorithm</extracomment>
            <translation>ISO 15118-20 的算法，URN 形式</translation>
        </message>
        <message>
            <source>Price once</source>
            <extracomment>ocpp: priceFixed</extracomment>
            <translation>一次性价格</translation>
        </message>
        <message>
            <source>Price level; lower is cheaper</source>
            <extracomment>ocpp: priceLevel</extracomment>
            <translation>价格等级；低者便宜</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels for the vehicle</source>
            <extracomment>ocpp: priceLevelSchedule</extracomment>
            <translation>给车辆的 ISO 15118-20 价格等级</translation>
        </message>
        <message>
            <source>Price levels over time</source>
            <extracomment>ocpp: priceLevelScheduleEntries</extracomment>
            <translation>随时间变化的价格等级</translation>
        </message>
        <message>
            <source>Price for each minute</source>
            <extracomment>ocpp: priceMinute</extracomment>
            <translation>每分钟的价格</translation>
        </message>
        <message>
            <source>Price rules over time</source>
            <extracomment>ocpp: priceRuleStacks</extracomment>
            <translation>随时间变化的价格规则</translation>
        </message>
        <message>
            <source>Lets the vehicle tell schedules apart</source>
            <extracomment>ocpp: priceScheduleID</extracomment>
            <translation>让车辆区分各计划</translation>
        </message>
        <message>
            <source>Signature over the price schedules</source>
            <extracomment>ocpp: priceScheduleSignature</extracomment>
            <translation>对价格计划的签名</translation>
        </message>
        <message>
            <source>Prices; the first that matches counts</source>
            <extracomment>ocpp: prices</extracomment>
            <translation>价格；以第一个匹配的为准</translation>
        </message>
        <message>
            <source>Contracts to deliver first</source>
            <extracomment>ocpp: prioritizedEMAIDs</extracomment>
            <translation>优先交付的合同</translation>
        </message>
        <message>
            <source>Rank; see the values or lower number first</source>
            <extracomment>ocpp: priority</extracomment>
            <translation>优先级；见各取值，或数字小者优先</translation>
        </message>
        <message>
            <source>When it was made</source>
            <extracomment>ocpp: productionDate</extracomment>
            <translation>生产时间</translation>
        </message>
        <message>
            <source>Reference of the payment provider</source>
            <extracomment>ocpp: pspRef</extracomment>
            <translation>支付服务商的参考号</translation>
        </message>
        <message>
            <source>Key to check the signature, base64</source>
            <extracomment>ocpp: publicKey</extracomment>
            <translation>验证签名的密钥，base64</translation>
        </message>
        <message>
            <source>Seconds from zero to full power</source>
            <extracomment>ocpp: rampRate</extracomment>
            <translation>从零到满功率的秒数</translation>
        </message>
        <message>
            <source>Random further delay, s</source>
            <extracomment>ocpp: randomDelay</extracomment>
            <translation>额外的随机延迟，s</translation>
        </message>
        <message>
            <source>Random delay in seconds at steps, to spare the grid</source>
            <extracomment>ocpp: randomizedDelay</extracomment>
            <translation>各级切换时的随机延迟秒数，以减轻电网负担</translation>
        </message>
        <message>
            <source>true when the backend cannot change it</source>
            <extracomment>ocpp: readonly</extracomment>
            <translation>后台无法更改时为 true</translation>
        </message>
        <message>
            <source>Why it ended; absent means Local</source>
            <extracomment>ocpp: reason</extracomment>
            <translation>结束的原因；略去表示 Local</translation>
        </message>
        <message>
            <source>Short code of the cause, from a published list or the vendor's own</source>
            <extracomment>ocpp: reasonCode</extracomment>
            <translation>原因的短代码，取自公布的列表或厂商自定</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <extracomment>ocpp: receiptId</extracomment>
            <translation>收据编号</translation>
        </message>
        <message>
            <source>Where the driver finds the receipt</source>
            <extracomment>ocpp: receiptUrl</extracomment>
            <translation>司机可找到收据的地址</translation>
        </message>
        <message>
            <source>Repeats daily or weekly; only with Recurring</source>
            <extracomment>ocpp: recurrencyKind</extracomment>
            <translation>每日或每周重复；仅用于 Recurring</translation>
        </message>
        <message>
            <source>When the step holds</source>
            <extracomment>ocpp: relativeTimeInterval</extracomment>
            <translation>该级何时适用</translation>
        </message>
        <message>
            <source>Contracts still waiting for the vehicle</source>
            <extracomment>ocpp: remainingContracts</extracomment>
            <translation>仍待交付给车辆的合同</translation>
        </message>
        <message>
            <source>Address to upload to</source>
            <extracomment>ocpp: remoteLocation</extracomment>
            <translation>上传地址</translation>
        </message>
        <message>
            <source>Ties the started transaction to this request</source>
            <extracomment>ocpp: remoteStartId</extracomment>
            <translation>将启动的交易与此请求关联</translation>
        </message>
        <message>
            <source>Share of renewables, percent</source>
            <extracomment>ocpp: renewableGenerationPercentage</extracomment>
            <translation>可再生能源份额，百分比</translation>
        </message>
        <message>
            <source>true asks for the stored data</source>
            <extracomment>ocpp: report</extracomment>
            <translation>true 请求已存储的数据</translation>
        </message>
        <message>
            <source>Which part of the device model to report</source>
            <extracomment>ocpp: reportBase</extracomment>
            <translation>报告设备模型的哪一部分</translation>
        </message>
        <message>
            <source>Variables with their attributes</source>
            <extracomment>ocpp: reportData</extracomment>
            <translation>变量及其属性</translation>
        </message>
        <message>
            <source>Ties later notifications to this request</source>
            <extracomment>ocpp: requestId</extracomment>
            <translation>将后续通知与此请求关联</translation>
        </message>
        <message>
            <source>Mode the vehicle asked for</source>
            <extracomment>ocpp: requestedEnergyTransfer</extracomment>
            <translation>车辆要求的模式</translation>
        </message>
        <message>
            <source>Message that the charger is to send now</source>
            <extracomment>ocpp: requestedMessage</extracomment>
            <translation>充电桩要立即发送的报文</translation>
        </message>
        <message>
            <source>Fee for the reservation</source>
            <extracomment>ocpp: reservationFixed</extracomment>
            <translation>预约的费用</translation>
        </message>
        <message>
            <source>Number chosen by the backend; a new request with it replaces the reservation</source>
            <extracomment>ocpp: reservationId</extracomment>
            <translation>后台选择的编号；以同一编号的新请求会替换预约</translation>
        </message>
        <message>
            <source>Part for reserved time</source>
            <extracomment>ocpp: reservationTime</extracomment>
            <translation>预约时间的部分</translation>
        </message>
        <message>
            <source>What became of the reservation</source>
            <extracomment>ocpp: reservationUpdateStatus</extracomment>
            <translation>预约的结果</translation>
        </message>
        <message>
            <source>Where to ask whether the certificate is revoked</source>
            <extracomment>ocpp: responderURL</extracomment>
            <translation>查询证书是否被吊销的地址</translation>
        </message>
        <message>
            <source>Seconds until the change is done</source>
            <extracomment>ocpp: responseTime</extracomment>
            <translation>完成更改前的秒数</translation>
        </message>
        <message>
            <source>How often to try again</source>
            <extracomment>ocpp: retries</extracomment>
            <translation>重试次数</translation>
        </message>
        <message>
            <source>Download from this time on, UTC</source>
            <extracomment>ocpp: retrieveDate</extracomment>
            <translation>从此时起下载，UTC</translation>
        </message>
        <message>
            <source>Seconds between tries</source>
            <extracomment>ocpp: retryInterval</extracomment>
            <translation>重试间隔秒数</translation>
        </message>
        <message>
            <source>ISO 15118-2 tariff offered to the vehicle</source>
            <extracomment>ocpp: salesTariff</extracomment>
            <translation>提供给车辆的 ISO 15118-2 资费</translation>
        </message>
        <message>
            <source>Text of the tariff for the vehicle's display</source>
            <extracomment>ocpp: salesTariffDescription</extracomment>
            <translation>给车辆显示屏的资费文本</translation>
        </message>
        <message>
            <source>Tariff steps</source>
            <extracomment>ocpp: salesTariffEntry</extracomment>
            <translation>资费各级</translation>
        </message>
        <message>
            <source>Readings taken at that moment</source>
            <extracomment>ocpp: sampledValue</extracomment>
            <translation>该时刻采集的读数</translation>
        </message>
        <message>
            <source>The resulting limits</source>
            <extracomment>ocpp: schedule</extracomment>
            <translation>合成限值</translation>
        </message>
        <message>
            <source>Moment to which the seconds of the schedule refer, UTC</source>
            <extracomment>ocpp: scheduleStart</extracomment>
            <translation>计划的秒数所依据的时刻，UTC</translation>
        </message>
        <message>
            <source>1 password, 2 TLS and password, 3 client certificate</source>
            <extracomment>ocpp: securityProfile</extracomment>
            <translation>1 密码，2 TLS 和密码，3 客户端证书</translation>
        </message>
        <message>
            <source>Which of the offered schedules was chosen</source>
            <extracomment>ocpp: selectedChargingScheduleId</extracomment>
            <translation>选择了所提供的哪个计划</translation>
        </message>
        <message>
            <source>Counts from 0 without gaps; a gap is a lost message</source>
            <extracomment>ocpp: seqNo</extracomment>
            <translation>从 0 起连续计数；有空缺表示丢失报文</translation>
        </message>
        <message>
            <source>Serial number</source>
            <extracomment>ocpp: serialNumber</extracomment>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Address of the VPN server</source>
            <extracomment>ocpp: server</extracomment>
            <translation>VPN 服务器的地址</translation>
        </message>
        <message>
            <source>Fee of the service</source>
            <extracomment>ocpp: serviceFee</extracomment>
            <translation>服务费</translation>
        </message>
        <message>
            <source>Shown to the driver, for example parking or washing</source>
            <extracomment>ocpp: serviceName</extracomment>
            <translation>显示给司机，例如停车或洗车</translation>
        </message>
        <message>
            <source>Monitors to set</source>
            <extracomment>ocpp: setMonitoringData</extracomment>
            <translation>要设置的监视器</translation>
        </message>
        <message>
            <source>Variables to write</source>
            <extracomment>ocpp: setVariableData</extracomment>
            <translation>要写入的变量</translation>
        </message>
        <message>
            <source>Power or current to follow rather than a bound; negative discharges</source>
            <extracomment>ocpp: setpoint</extracomment>
            <translation>要跟随的功率或电流，而非界限；负值为放电</translation>
        </message>
        <message>
            <source>Reactive power or current to follow</source>
            <extracomment>ocpp: setpointReactive</extracomment>
            <translation>要跟随的无功功率或电流</translation>
        </message>
        <message>
            <source>Reactive setpoint for L2</source>
            <extracomment>ocpp: setpointReactive_L2</extracomment>
            <translation>L2 的无功设定值</translation>
        </message>
        <message>
            <source>Reactive setpoint for L3</source>
            <extracomment>ocpp: setpointReactive_L3</extracomment>
            <translation>L3 的无功设定值</translation>
        </message>
        <message>
            <source>Setpoint for L2</source>
            <extracomment>ocpp: setpoint_L2</extracomment>
            <translation>L2 的设定值</translation>
        </message>
        <message>
            <source>Setpoint for L3</source>
            <extracomment>ocpp: setpoint_L3</extracomment>
            <translation>L3 的设定值</translation>
        </message>
        <message>
            <source>Amount taken from the card</source>
            <extracomment>ocpp: settlementAmount</extracomment>
            <translation>从卡上扣取的金额</translation>
        </message>
        <message>
            <source>When it was taken, UTC</source>
            <extracomment>ocpp: settlementTime</extracomment>
            <translation>扣款时间，UTC</translation>
        </message>
        <message>
            <source>0 danger to 9 debug; lower is worse</source>
            <extracomment>ocpp: severity</extracomment>
            <translation>0 危险到 9 调试；数字越小越严重</translation>
        </message>
        <message>
            <source>aFRR signal to follow</source>
            <extracomment>ocpp: signal</extracomment>
            <translation>要跟随的 aFRR 信号</translation>
        </message>
        <message>
            <source>Signature over the firmware file, base64</source>
            <extracomment>ocpp: signature</extracomment>
            <translation>对固件文件的签名，base64</translation>
        </message>
        <message>
            <source>Names the signature of this schedule</source>
            <extracomment>ocpp: signatureId</extracomment>
            <translation>指明此计划的签名</translation>
        </message>
        <message>
            <source>Signed data block, base64</source>
            <extracomment>ocpp: signedMeterData</extracomment>
            <translation>签名数据块，base64</translation>
        </message>
        <message>
            <source>Signed reading for billing under calibration law</source>
            <extracomment>ocpp: signedMeterValue</extracomment>
            <translation>符合计量法规的计费用签名读数</translation>
        </message>
        <message>
            <source>Certificate that signed the firmware, PEM</source>
            <extracomment>ocpp: signingCertificate</extracomment>
            <translation>签署固件的证书，PEM</translation>
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <extracomment>ocpp: signingMethod</extracomment>
            <translation>签名的算法</translation>
        </message>
        <message>
            <source>PIN of the SIM; must not be logged</source>
            <extracomment>ocpp: simPin</extracomment>
            <translation>SIM 的 PIN；不得写入日志</translation>
        </message>
        <message>
            <source>State of charge, percent</source>
            <extracomment>ocpp: soC</extracomment>
            <translation>荷电状态，百分比</translation>
        </message>
        <message>
            <source>State of health, percent</source>
            <extracomment>ocpp: soH</extracomment>
            <translation>健康状态，百分比</translation>
        </message>
        <message>
            <source>Where the status comes from</source>
            <extracomment>ocpp: source</extracomment>
            <translation>状态的来源</translation>
        </message>
        <message>
            <source>Order when taxes apply on top of each other</source>
            <extracomment>ocpp: stack</extracomment>
            <translation>税叠加计算时的顺序</translation>
        </message>
        <message>
            <source>Among profiles of one purpose the higher level wins</source>
            <extracomment>ocpp: stackLevel</extracomment>
            <translation>同一用途的曲线中级别高者优先</translation>
        </message>
        <message>
            <source>Seconds from the begin of the tariff</source>
            <extracomment>ocpp: start</extracomment>
            <translation>自资费开始的秒数</translation>
        </message>
        <message>
            <source>Show from, UTC</source>
            <extracomment>ocpp: startDateTime</extracomment>
            <translation>显示自，UTC</translation>
        </message>
        <message>
            <source>Seconds from the schedule's begin; the first must be 0</source>
            <extracomment>ocpp: startPeriod</extracomment>
            <translation>自计划开始的秒数；第一个必须为 0</translation>
        </message>
        <message>
            <source>Absolute begin in UTC; absent means relative to the start of charging</source>
            <extracomment>ocpp: startSchedule</extracomment>
            <translation>绝对开始时间，UTC；略去表示相对于充电开始</translation>
        </message>
        <message>
            <source>Earliest time to include, UTC</source>
            <extracomment>ocpp: startTime</extracomment>
            <translation>要包含的最早时间，UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it holds</source>
            <extracomment>ocpp: startTimeOfDay</extracomment>
            <translation>适用自的当地时间 HH:MM</translation>
        </message>
        <message>
            <source>Power level from which the cost holds</source>
            <extracomment>ocpp: startValue</extracomment>
            <translation>费用适用的起始功率水平</translation>
        </message>
        <message>
            <source>true for begin, false for end</source>
            <extracomment>ocpp: started</extracomment>
            <translation>true 为开始，false 为结束</translation>
        </message>
        <message>
            <source>Shown only while the station is in this state</source>
            <extracomment>ocpp: state</extracomment>
            <translation>仅在充电站处于此状态时显示</translation>
        </message>
        <message>
            <source>Battery level, percent</source>
            <extracomment>ocpp: stateOfCharge</extracomment>
            <translation>电池电量，百分比</translation>
        </message>
        <message>
            <source>State reported, or whether the request was taken; see the values</source>
            <extracomment>ocpp: status</extracomment>
            <translation>报告的状态，或请求是否被接受；见各取值</translation>
        </message>
        <message>
            <source>More about the status, for engineers</source>
            <extracomment>ocpp: statusInfo</extracomment>
            <translation>状态的更多信息，供工程师使用</translation>
        </message>
        <message>
            <source>Latest time to include, UTC</source>
            <extracomment>ocpp: stopTime</extracomment>
            <translation>要包含的最晚时间，UTC</translation>
        </message>
        <message>
            <source>Controls that it replaces</source>
            <extracomment>ocpp: supersededIds</extracomment>
            <translation>它替换的控制</translation>
        </message>
        <message>
            <source>Whether monitors can be set on it</source>
            <extracomment>ocpp: supportsMonitoring</extracomment>
            <translation>可否对其设置监视器</translation>
        </message>
        <message>
            <source>Offset in seconds from basetime</source>
            <extracomment>ocpp: t</extracomment>
            <translation>相对 basetime 的偏移秒数</translation>
        </message>
        <message>
            <source>Wanted level, percent</source>
            <extracomment>ocpp: targetSoC</extracomment>
            <translation>期望的水平，百分比</translation>
        </message>
        <message>
            <source>Prices for the driver</source>
            <extracomment>ocpp: tariff</extracomment>
            <translation>给司机的价格</translation>
        </message>
        <message>
            <source>Tariffs and to whom they apply</source>
            <extracomment>ocpp: tariffAssignments</extracomment>
            <translation>资费及其适用对象</translation>
        </message>
        <message>
            <source>Tariff in use</source>
            <extracomment>ocpp: tariffId</extracomment>
            <translation>使用的资费</translation>
        </message>
        <message>
            <source>Tariffs concerned; absent means all</source>
            <extracomment>ocpp: tariffIds</extracomment>
            <translation>涉及的资费；略去表示全部</translation>
        </message>
        <message>
            <source>For everybody or for a driver</source>
            <extracomment>ocpp: tariffKind</extracomment>
            <translation>面向所有人或某位司机</translation>
        </message>
        <message>
            <source>Rate in percent</source>
            <extracomment>ocpp: tax</extracomment>
            <translation>百分比税率</translation>
        </message>
        <message>
            <source>Whether prices already contain it</source>
            <extracomment>ocpp: taxIncludedInPrice</extracomment>
            <translation>价格是否已含税</translation>
        </message>
        <message>
            <source>Taxes on the amount</source>
            <extracomment>ocpp: taxRates</extracomment>
            <translation>该金额的税</translation>
        </message>
        <message>
            <source>Price rules refer to taxes by it</source>
            <extracomment>ocpp: taxRuleID</extracomment>
            <translation>价格规则以此引用税</translation>
        </message>
        <message>
            <source>Shown to the driver</source>
            <extracomment>ocpp: taxRuleName</extracomment>
            <translation>显示给司机</translation>
        </message>
        <message>
            <source>Taxes</source>
            <extracomment>ocpp: taxRules</extracomment>
            <translation>税</translation>
        </message>
        <message>
            <source>true when more parts of the same report follow</source>
            <extracomment>ocpp: tbc</extracomment>
            <translation>同一报告还有后续部分时为 true</translation>
        </message>
        <message>
            <source>Vendor's code</source>
            <extracomment>ocpp: techCode</extracomment>
            <translation>厂商的代码</translation>
        </message>
        <message>
            <source>Technical details for support</source>
            <extracomment>ocpp: techInfo</extracomment>
            <translation>供技术支持的技术详情</translation>
        </message>
        <message>
            <source>Moment to which the schedule's seconds refer, UTC</source>
            <extracomment>ocpp: timeAnchor</extracomment>
            <translation>计划的秒数所依据的时刻，UTC</translation>
        </message>
        <message>
            <source>Moment to which the seconds refer, UTC</source>
            <extracomment>ocpp: timeBase</extracomment>
            <translation>秒数所依据的时刻，UTC</translation>
        </message>
        <message>
            <source>Seconds in which energy flowed</source>
            <extracomment>ocpp: timeSpentCharging</extracomment>
            <translation>有电能输送的秒数</translation>
        </message>
        <message>
            <source>When it happened by the charger's clock, UTC; offline messages keep the old time</source>
            <extracomment>ocpp: timestamp</extracomment>
            <translation>按充电桩时钟的发生时间，UTC；离线报文保留原时间</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <extracomment>ocpp: total</extracomment>
            <translation>总和</translation>
        </message>
        <message>
            <source>Cost in the station's currency, as shown to the driver</source>
            <extracomment>ocpp: totalCost</extracomment>
            <translation>费用，以充电站的货币计，如显示给司机的</translation>
        </message>
        <message>
            <source>Quantities used in total</source>
            <extracomment>ocpp: totalUsage</extracomment>
            <translation>使用的总量</translation>
        </message>
        <message>
            <source>Only while a transaction runs on the component</source>
            <extracomment>ocpp: transaction</extracomment>
            <translation>仅在组件上有交易进行时</translation>
        </message>
        <message>
            <source>Readings of the whole charge, sent at the end</source>
            <extracomment>ocpp: transactionData</extracomment>
            <translation>整个充电的读数，结束时发送</translation>
        </message>
        <message>
            <source>Joins all messages of one charge</source>
            <extracomment>ocpp: transactionId</extracomment>
            <translation>关联同一次充电的所有报文</translation>
        </message>
        <message>
            <source>Transaction and its state</source>
            <extracomment>ocpp: transactionInfo</extracomment>
            <translation>交易及其状态</translation>
        </message>
        <message>
            <source>Bounds by cost, energy, time or charge level</source>
            <extracomment>ocpp: transactionLimit</extracomment>
            <translation>按费用、电量、时间或电量水平的界限</translation>
        </message>
        <message>
            <source>What made it an event</source>
            <extracomment>ocpp: trigger</extracomment>
            <translation>使其成为事件的原因</translation>
        </message>
        <message>
            <source>Why the message was sent</source>
            <extracomment>ocpp: triggerReason</extracomment>
            <translation>发送报文的原因</translation>
        </message>
        <message>
            <source>Kind; see the values</source>
            <extracomment>ocpp: type</extracomment>
            <translation>类型；见各取值</translation>
        </message>
        <message>
            <source>Normal, or a bound took effect</source>
            <extracomment>ocpp: typeOfCost</extracomment>
            <translation>正常，或某个界限生效</translation>
        </message>
        <message>
            <source>Slope below, Hz for each percent</source>
            <extracomment>ocpp: underDroop</extracomment>
            <translation>下侧斜率，每百分比 Hz</translation>
        </message>
        <message>
            <source>Frequency below which it acts, Hz</source>
            <extracomment>ocpp: underFreq</extracomment>
            <translation>低于此频率时动作，Hz</translation>
        </message>
        <message>
            <source>Unit; Wh when absent for energy</source>
            <extracomment>ocpp: unit</extracomment>
            <translation>单位；电量略去时为 Wh</translation>
        </message>
        <message>
            <source>Unit and power of ten; Wh when absent</source>
            <extracomment>ocpp: unitOfMeasure</extracomment>
            <translation>单位和十的幂；略去时为 Wh</translation>
        </message>
        <message>
            <source>Asked settings that the charger does not know</source>
            <extracomment>ocpp: unknownKey</extracomment>
            <translation>所请求的设置中充电桩不认识的</translation>
        </message>
        <message>
            <source>Replace the whole list or change entries</source>
            <extracomment>ocpp: updateType</extracomment>
            <translation>替换整个列表或更改条目</translation>
        </message>
        <message>
            <source>New text for the driver</source>
            <extracomment>ocpp: updatedPersonalMessage</extracomment>
            <translation>给司机的新文本</translation>
        </message>
        <message>
            <source>New text in further languages</source>
            <extracomment>ocpp: updatedPersonalMessageExtra</extracomment>
            <translation>其他语言的新文本</translation>
        </message>
        <message>
            <source>Where to ask</source>
            <extracomment>ocpp: urls</extracomment>
            <translation>查询地址</translation>
        </message>
        <message>
            <source>Times of day in the schedule are local time</source>
            <extracomment>ocpp: useLocalTime</extracomment>
            <translation>计划中的时刻为当地时间</translation>
        </message>
        <message>
            <source>No other network, even without reception</source>
            <extracomment>ocpp: useOnlyPreferredNetwork</extracomment>
            <translation>即使没有信号也不用其他网络</translation>
        </message>
        <message>
            <source>User name</source>
            <extracomment>ocpp: user</extracomment>
            <translation>用户名</translation>
        </message>
        <message>
            <source>Value as text</source>
            <extracomment>ocpp: v</extracomment>
            <translation>值，文本形式</translation>
        </message>
        <message>
            <source>Power in W from which the frequency or signal curve departs</source>
            <extracomment>ocpp: v2xBaseline</extracomment>
            <translation>频率或信号曲线所偏离的基准功率（W）</translation>
        </message>
        <message>
            <source>Bounds of the vehicle for both directions</source>
            <extracomment>ocpp: v2xChargingParameters</extracomment>
            <translation>车辆的双向界限</translation>
        </message>
        <message>
            <source>Power over grid frequency</source>
            <extracomment>ocpp: v2xFreqWattCurve</extracomment>
            <translation>功率随电网频率变化</translation>
        </message>
        <message>
            <source>Power over the aFRR signal</source>
            <extracomment>ocpp: v2xSignalWattCurve</extracomment>
            <translation>功率随 aFRR 信号变化</translation>
        </message>
        <message>
            <source>Reference voltage, percent</source>
            <extracomment>ocpp: vRef</extracomment>
            <translation>参考电压，百分比</translation>
        </message>
        <message>
            <source>Not used before, UTC</source>
            <extracomment>ocpp: validFrom</extracomment>
            <translation>在此之前不使用，UTC</translation>
        </message>
        <message>
            <source>First local date</source>
            <extracomment>ocpp: validFromDate</extracomment>
            <translation>第一个当地日期</translation>
        </message>
        <message>
            <source>Not used after, UTC</source>
            <extracomment>ocpp: validTo</extracomment>
            <translation>在此之后不使用，UTC</translation>
        </message>
        <message>
            <source>First local date on which it no longer holds</source>
            <extracomment>ocpp: validToDate</extracomment>
            <translation>不再适用的第一个当地日期</translation>
        </message>
        <message>
            <source>Values to collect before sending</source>
            <extracomment>ocpp: values</extracomment>
            <translation>发送前要收集的值数</translation>
        </message>
        <message>
            <source>Allowed values, comma separated</source>
            <extracomment>ocpp: valuesList</extracomment>
            <translation>允许的值，以逗号分隔</translation>
        </message>
        <message>
            <source>Property of the component</source>
            <extracomment>ocpp: variable</extracomment>
            <translation>组件的属性</translation>
        </message>
        <message>
            <source>Values and access rights</source>
            <extracomment>ocpp: variableAttribute</extracomment>
            <translation>值和访问权限</translation>
        </message>
        <message>
            <source>Type, unit and bounds</source>
            <extracomment>ocpp: variableCharacteristics</extracomment>
            <translation>类型、单位和界限</translation>
        </message>
        <message>
            <source>Monitors of the variable</source>
            <extracomment>ocpp: variableMonitoring</extracomment>
            <translation>变量的监视器</translation>
        </message>
        <message>
            <source>Monitor that raised it</source>
            <extracomment>ocpp: variableMonitoringId</extracomment>
            <translation>引发它的监视器</translation>
        </message>
        <message>
            <source>Company to be on the receipt</source>
            <extracomment>ocpp: vatCompany</extracomment>
            <translation>收据上的公司</translation>
        </message>
        <message>
            <source>VAT number</source>
            <extracomment>ocpp: vatNumber</extracomment>
            <translation>增值税号</translation>
        </message>
        <message>
            <source>The vendor's own error code; ask for the table</source>
            <extracomment>ocpp: vendorErrorCode</extracomment>
            <translation>厂商自己的错误码；请索取对照表</translation>
        </message>
        <message>
            <source>Reverse domain name of the vendor who defined the content</source>
            <extracomment>ocpp: vendorId</extracomment>
            <translation>定义该内容的厂商的反向域名</translation>
        </message>
        <message>
            <source>Vendor's details</source>
            <extracomment>ocpp: vendorInfo</extracomment>
            <translation>厂商的详情</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <extracomment>ocpp: vendorName</extracomment>
            <translation>制造商</translation>
        </message>
        <message>
            <source>Version of the local list; 0 means empty</source>
            <extracomment>ocpp: versionNumber</extracomment>
            <translation>本地列表的版本；0 表示空</translation>
        </message>
        <message>
            <source>Parameters of voltage curves</source>
            <extracomment>ocpp: voltageParams</extracomment>
            <translation>电压曲线的参数</translation>
        </message>
        <message>
            <source>Quantity: Wh, A, W or s</source>
            <extracomment>ocpp: volume</extracomment>
            <translation>量：Wh、A、W 或 s</translation>
        </message>
        <message>
            <source>VPN to use</source>
            <extracomment>ocpp: vpn</extracomment>
            <translation>要使用的 VPN</translation>
        </message>
        <message>
            <source>Input of the curve, for example frequency or voltage</source>
            <extracomment>ocpp: x</extracomment>
            <translation>曲线的输入，例如频率或电压</translation>
        </message>
        <message>
            <source>Output of the curve in the curve's unit</source>
            <extracomment>ocpp: y</extracomment>
            <translation>曲线的输出，以曲线的单位计</translation>
        </message>
        <message>
            <source>Unit of the output</source>
            <extracomment>ocpp: yUnit</extracomment>
            <translation>输出的单位</translation>
        </message>
        <message>
            <source>Alternating current</source>
            <extracomment>ocpp: AC</extracomment>
            <translation>交流</translation>
        </message>
        <message>
            <source>AC in both directions</source>
            <extracomment>ocpp: AC_BPT</extracomment>
            <translation>双向 AC</translation>
        </message>
        <message>
            <source>AC in both directions with grid functions</source>
            <extracomment>ocpp: AC_BPT_DER</extracomment>
            <translation>带电网功能的双向 AC</translation>
        </message>
        <message>
            <source>AC with grid functions</source>
            <extracomment>ocpp: AC_DER</extracomment>
            <translation>带电网功能的 AC</translation>
        </message>
        <message>
            <source>AC, one phase</source>
            <extracomment>ocpp: AC_single_phase</extracomment>
            <translation>AC，单相</translation>
        </message>
        <message>
            <source>AC, three phases</source>
            <extracomment>ocpp: AC_three_phase</extracomment>
            <translation>AC，三相</translation>
        </message>
        <message>
            <source>AC, two phases</source>
            <extracomment>ocpp: AC_two_phase</extracomment>
            <translation>AC，两相</translation>
        </message>
        <message>
            <source>Login to the mobile network</source>
            <extracomment>ocpp: APNAuthentication</extracomment>
            <translation>登录移动网络</translation>
        </message>
        <message>
            <source>Plain ASCII</source>
            <extracomment>ocpp: ASCII</extracomment>
            <translation>纯 ASCII</translation>
        </message>
        <message>
            <source>Chosen by the network</source>
            <extracomment>ocpp: AUTO</extracomment>
            <translation>由网络选择</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <extracomment>ocpp: AbnormalCondition</extracomment>
            <translation>有异常</translation>
        </message>
        <message>
            <source>Times as stated</source>
            <extracomment>ocpp: Absolute</extracomment>
            <translation>时间按所述</translation>
        </message>
        <message>
            <source>Taken; see the follow-up messages for what then happened</source>
            <extracomment>ocpp: Accepted</extracomment>
            <translation>已接受；之后的情况见后续报文</translation>
        </message>
        <message>
            <source>Taken; an earlier one was cancelled</source>
            <extracomment>ocpp: AcceptedCanceled</extracomment>
            <translation>已接受；较早的已取消</translation>
        </message>
        <message>
            <source>Active</source>
            <extracomment>ocpp: Active</extracomment>
            <translation>有效</translation>
        </message>
        <message>
            <source>Value now</source>
            <extracomment>ocpp: Actual</extracomment>
            <translation>当前值</translation>
        </message>
        <message>
            <source>A bound was crossed</source>
            <extracomment>ocpp: Alerting</extracomment>
            <translation>越过界限</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>ocpp: All</extracomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Always on top</source>
            <extracomment>ocpp: AlwaysFront</extracomment>
            <translation>始终在最前</translation>
        </message>
        <message>
            <source>Any interface</source>
            <extracomment>ocpp: Any</extracomment>
            <translation>任一接口</translation>
        </message>
        <message>
            <source>Software restarted</source>
            <extracomment>ocpp: ApplicationReset</extracomment>
            <translation>软件重启</translation>
        </message>
        <message>
            <source>Which attribute of a variable</source>
            <extracomment>ocpp: Attribute</extracomment>
            <translation>变量的哪个属性</translation>
        </message>
        <message>
            <source>May charge</source>
            <extracomment>ocpp: AuthorizationStatus.Accepted</extracomment>
            <translation>可充电</translation>
        </message>
        <message>
            <source>Token not known</source>
            <extracomment>ocpp: AuthorizationStatus.Invalid</extracomment>
            <translation>令牌未知</translation>
        </message>
        <message>
            <source>Verdict on a contract certificate</source>
            <extracomment>ocpp: AuthorizeCertificateStatus</extracomment>
            <translation>对合同证书的判定</translation>
        </message>
        <message>
            <source>Driver was authorised</source>
            <extracomment>ocpp: Authorized</extracomment>
            <translation>司机已授权</translation>
        </message>
        <message>
            <source>Answer to a change of availability</source>
            <extracomment>ocpp: AvailabilityStatus</extracomment>
            <translation>对更改可用性的应答</translation>
        </message>
        <message>
            <source>In or out of service</source>
            <extracomment>ocpp: AvailabilityType</extracomment>
            <translation>投入或退出服务</translation>
        </message>
        <message>
            <source>Free and ready</source>
            <extracomment>ocpp: Available</extracomment>
            <translation>空闲且就绪</translation>
        </message>
        <message>
            <source>Server did not understand the upload</source>
            <extracomment>ocpp: BadMessage</extracomment>
            <translation>服务器无法理解上传</translation>
        </message>
        <message>
            <source>Battery put in</source>
            <extracomment>ocpp: BatteryIn</extracomment>
            <translation>电池已放入</translation>
        </message>
        <message>
            <source>Battery taken out</source>
            <extracomment>ocpp: BatteryOut</extracomment>
            <translation>电池已取出</translation>
        </message>
        <message>
            <source>Battery was not taken in time</source>
            <extracomment>ocpp: BatteryOutTimeout</extracomment>
            <translation>电池未及时取走</translation>
        </message>
        <message>
            <source>What happened to a battery</source>
            <extracomment>ocpp: BatterySwapEvent</extracomment>
            <translation>电池的操作</translation>
        </message>
        <message>
            <source>Inside the housing</source>
            <extracomment>ocpp: Body</extracomment>
            <translation>外壳内</translation>
        </message>
        <message>
            <source>Start message</source>
            <extracomment>ocpp: BootNotification</extracomment>
            <translation>启动报文</translation>
        </message>
        <message>
            <source>Why the station started</source>
            <extracomment>ocpp: BootReason</extracomment>
            <translation>充电站启动的原因</translation>
        </message>
        <message>
            <source>Cause not known</source>
            <extracomment>ocpp: BootReason.Unknown</extracomment>
            <translation>原因未知</translation>
        </message>
        <message>
            <source>CHAP</source>
            <extracomment>ocpp: CHAP</extracomment>
            <translation>CHAP</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <extracomment>ocpp: CRL</extracomment>
            <translation>吊销列表</translation>
        </message>
        <message>
            <source>Root that signs the backend's TLS certificate</source>
            <extracomment>ocpp: CSMSRootCertificate</extracomment>
            <translation>签发后台 TLS 证书的根证书</translation>
        </message>
        <message>
            <source>Operator of the stations</source>
            <extracomment>ocpp: CSO</extracomment>
            <translation>充电站的运营商</translation>
        </message>
        <message>
            <source>At the cable</source>
            <extracomment>ocpp: Cable</extracomment>
            <translation>在电缆处</translation>
        </message>
        <message>
            <source>Cable was plugged in</source>
            <extracomment>ocpp: CablePluggedIn</extracomment>
            <translation>电缆已插入</translation>
        </message>
        <message>
            <source>Was there something to cancel</source>
            <extracomment>ocpp: CancelReservationStatus</extracomment>
            <translation>是否有可取消的内容</translation>
        </message>
        <message>
            <source>Degrees Celsius, in the misspelling of the first schema</source>
            <extracomment>ocpp: Celcius</extracomment>
            <translation>摄氏度，首个 schema 中的错误拼写</translation>
        </message>
        <message>
            <source>Degrees Celsius</source>
            <extracomment>ocpp: Celsius</extracomment>
            <translation>摄氏度</translation>
        </message>
        <message>
            <source>Id made by the backend, for example for an app</source>
            <extracomment>ocpp: Central</extracomment>
            <translation>后台生成的 id，例如用于应用</translation>
        </message>
        <message>
            <source>Backend sends a frequency signal</source>
            <extracomment>ocpp: CentralFrequency</extracomment>
            <translation>后台发送频率信号</translation>
        </message>
        <message>
            <source>Backend sets the power</source>
            <extracomment>ocpp: CentralSetpoint</extracomment>
            <translation>后台设定功率</translation>
        </message>
        <message>
            <source>Chain is not complete or trusted</source>
            <extracomment>ocpp: CertChainError</extracomment>
            <translation>证书链不完整或不受信任</translation>
        </message>
        <message>
            <source>Install or renew</source>
            <extracomment>ocpp: CertificateAction</extracomment>
            <translation>安装或续期</translation>
        </message>
        <message>
            <source>Certificate has run out</source>
            <extracomment>ocpp: CertificateExpired</extracomment>
            <translation>证书已过期</translation>
        </message>
        <message>
            <source>Certificate was revoked</source>
            <extracomment>ocpp: CertificateRevoked</extracomment>
            <translation>证书已被吊销</translation>
        </message>
        <message>
            <source>Is the signed certificate accepted</source>
            <extracomment>ocpp: CertificateSignedStatus</extracomment>
            <translation>是否接受签发的证书</translation>
        </message>
        <message>
            <source>Use of a certificate</source>
            <extracomment>ocpp: CertificateSigningUse</extracomment>
            <translation>证书的用途</translation>
        </message>
        <message>
            <source>Where revocation was asked</source>
            <extracomment>ocpp: CertificateStatusSource</extracomment>
            <translation>查询吊销的途径</translation>
        </message>
        <message>
            <source>Use of a root certificate</source>
            <extracomment>ocpp: CertificateUse</extracomment>
            <translation>根证书的用途</translation>
        </message>
        <message>
            <source>Cause of a fault</source>
            <extracomment>ocpp: ChargePointErrorCode</extracomment>
            <translation>故障原因</translation>
        </message>
        <message>
            <source>Limit for the whole charge point</source>
            <extracomment>ocpp: ChargePointMaxProfile</extracomment>
            <translation>整个充电桩的限值</translation>
        </message>
        <message>
            <source>State of a connector</source>
            <extracomment>ocpp: ChargePointStatus</extracomment>
            <translation>连接器的状态</translation>
        </message>
        <message>
            <source>Contactor closed, energy may flow</source>
            <extracomment>ocpp: Charging</extracomment>
            <translation>接触器已闭合，可输送电能</translation>
        </message>
        <message>
            <source>Who set a limit</source>
            <extracomment>ocpp: ChargingLimitSource</extracomment>
            <translation>设定限值者</translation>
        </message>
        <message>
            <source>Normal charging, no discharging</source>
            <extracomment>ocpp: ChargingOnly</extracomment>
            <translation>普通充电，不放电</translation>
        </message>
        <message>
            <source>How the times of a profile are meant</source>
            <extracomment>ocpp: ChargingProfileKind</extracomment>
            <translation>曲线时间的含义</translation>
        </message>
        <message>
            <source>What a profile is for</source>
            <extracomment>ocpp: ChargingProfilePurpose</extracomment>
            <translation>曲线的用途</translation>
        </message>
        <message>
            <source>Was the profile taken</source>
            <extracomment>ocpp: ChargingProfileStatus</extracomment>
            <translation>是否接受曲线</translation>
        </message>
        <message>
            <source>Power changed</source>
            <extracomment>ocpp: ChargingRateChanged</extracomment>
            <translation>功率已改变</translation>
        </message>
        <message>
            <source>What a charge does now</source>
            <extracomment>ocpp: ChargingState</extracomment>
            <translation>充电当前的活动</translation>
        </message>
        <message>
            <source>Energy may flow</source>
            <extracomment>ocpp: ChargingState.Charging</extracomment>
            <translation>可输送电能</translation>
        </message>
        <message>
            <source>Nothing plugged in, charge may still be open</source>
            <extracomment>ocpp: ChargingState.Idle</extracomment>
            <translation>未插入，充电可能仍未关闭</translation>
        </message>
        <message>
            <source>Car takes no energy: full, timer, or a fault of its own</source>
            <extracomment>ocpp: ChargingState.SuspendedEV</extracomment>
            <translation>车辆不取电：已充满、定时或自身故障</translation>
        </message>
        <message>
            <source>Charging state changed</source>
            <extracomment>ocpp: ChargingStateChanged</extracomment>
            <translation>充电状态已改变</translation>
        </message>
        <message>
            <source>TLS client certificate of the station</source>
            <extracomment>ocpp: ChargingStationCertificate</extracomment>
            <translation>充电站的 TLS 客户端证书</translation>
        </message>
        <message>
            <source>Limit set by others: grid or energy management</source>
            <extracomment>ocpp: ChargingStationExternalConstraints</extracomment>
            <translation>他方设定的限值：电网或能源管理</translation>
        </message>
        <message>
            <source>Limit for the whole station</source>
            <extracomment>ocpp: ChargingStationMaxProfile</extracomment>
            <translation>整个充电站的限值</translation>
        </message>
        <message>
            <source>Charging time</source>
            <extracomment>ocpp: ChargingTime</extracomment>
            <translation>充电时间</translation>
        </message>
        <message>
            <source>Checksum is right</source>
            <extracomment>ocpp: ChecksumVerified</extracomment>
            <translation>校验和正确</translation>
        </message>
        <message>
            <source>Was the cache emptied</source>
            <extracomment>ocpp: ClearCacheStatus</extracomment>
            <translation>缓存是否已清空</translation>
        </message>
        <message>
            <source>Did any profile match</source>
            <extracomment>ocpp: ClearChargingProfileStatus</extracomment>
            <translation>是否有匹配的曲线</translation>
        </message>
        <message>
            <source>No profile fits</source>
            <extracomment>ocpp: ClearChargingProfileStatus.Unknown</extracomment>
            <translation>没有匹配的曲线</translation>
        </message>
        <message>
            <source>Was the message there</source>
            <extracomment>ocpp: ClearMessageStatus</extracomment>
            <translation>是否有该消息</translation>
        </message>
        <message>
            <source>No such message</source>
            <extracomment>ocpp: ClearMessageStatus.Unknown</extracomment>
            <translation>没有此消息</translation>
        </message>
        <message>
            <source>Was the monitor removed</source>
            <extracomment>ocpp: ClearMonitoringStatus</extracomment>
            <translation>监视器是否已移除</translation>
        </message>
        <message>
            <source>State of a component</source>
            <extracomment>ocpp: ComponentCriterion</extracomment>
            <translation>组件的状态</translation>
        </message>
        <message>
            <source>Can be used</source>
            <extracomment>ocpp: ComponentCriterion.Available</extracomment>
            <translation>可使用</translation>
        </message>
        <message>
            <source>The token is already used in another charge</source>
            <extracomment>ocpp: ConcurrentTx</extracomment>
            <translation>令牌已用于另一次充电</translation>
        </message>
        <message>
            <source>A condition is not supported</source>
            <extracomment>ocpp: ConditionNotSupported</extracomment>
            <translation>不支持某个条件</translation>
        </message>
        <message>
            <source>All that can be configured</source>
            <extracomment>ocpp: ConfigurationInventory</extracomment>
            <translation>所有可配置的内容</translation>
        </message>
        <message>
            <source>Was the setting changed</source>
            <extracomment>ocpp: ConfigurationStatus</extracomment>
            <translation>设置是否已更改</translation>
        </message>
        <message>
            <source>Plug or socket</source>
            <extracomment>ocpp: Connector</extracomment>
            <translation>插头或插座</translation>
        </message>
        <message>
            <source>CCS1 plug with a built-in NACS adapter</source>
            <extracomment>ocpp: Connector.cCCS1-NACS</extracomment>
            <translation>带内置 NACS 适配器的 CCS1 插头</translation>
        </message>
        <message>
            <source>ChaoJi plug on a fixed cable (CHAdeMO 3)</source>
            <extracomment>ocpp: Connector.cChaoJi</extracomment>
            <translation>固定电缆的 ChaoJi 插头（CHAdeMO 3）</translation>
        </message>
        <message>
            <source>GB/T DC plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cGBT-DC</extracomment>
            <translation>固定电缆的 GB/T DC 插头</translation>
        </message>
        <message>
            <source>Light vehicles' combined plug, fixed cable</source>
            <extracomment>ocpp: Connector.cLECCS</extracomment>
            <translation>轻型车辆的组合插头，固定电缆</translation>
        </message>
        <message>
            <source>Megawatt plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cMCS</extracomment>
            <translation>固定电缆的兆瓦级插头</translation>
        </message>
        <message>
            <source>North American plug (J3400), fixed cable</source>
            <extracomment>ocpp: Connector.cNACS</extracomment>
            <translation>北美插头（J3400），固定电缆</translation>
        </message>
        <message>
            <source>NACS plug with a built-in CCS1 adapter</source>
            <extracomment>ocpp: Connector.cNACS-CCS1</extracomment>
            <translation>带内置 CCS1 适配器的 NACS 插头</translation>
        </message>
        <message>
            <source>Ultra-ChaoJi plug for megawatts, fixed cable</source>
            <extracomment>ocpp: Connector.cUltraChaoJi</extracomment>
            <translation>兆瓦级 Ultra-ChaoJi 插头，固定电缆</translation>
        </message>
        <message>
            <source>Type 1 socket</source>
            <extracomment>ocpp: Connector.sType1</extracomment>
            <translation>Type 1 插座</translation>
        </message>
        <message>
            <source>Plug cannot be locked or released</source>
            <extracomment>ocpp: ConnectorLockFailure</extracomment>
            <translation>插头无法锁定或释放</translation>
        </message>
        <message>
            <source>Free, nothing plugged in</source>
            <extracomment>ocpp: ConnectorStatus.Available</extracomment>
            <translation>空闲，未插入</translation>
        </message>
        <message>
            <source>Vehicle connected, charging or not</source>
            <extracomment>ocpp: ConnectorStatus.Occupied</extracomment>
            <translation>车辆已连接，充电与否均可</translation>
        </message>
        <message>
            <source>Contract was cancelled</source>
            <extracomment>ocpp: ContractCancelled</extracomment>
            <translation>合同已取消</translation>
        </message>
        <message>
            <source>Who sets the power</source>
            <extracomment>ocpp: ControlMode</extracomment>
            <translation>由谁设定功率</translation>
        </message>
        <message>
            <source>Quantity that is priced</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>计价的量</translation>
        </message>
        <message>
            <source>What a cost expresses</source>
            <extracomment>ocpp: CostKind</extracomment>
            <translation>费用表示的内容</translation>
        </message>
        <message>
            <source>Wanted cost reached</source>
            <extracomment>ocpp: CostLimitReached</extracomment>
            <translation>已达到期望的费用</translation>
        </message>
        <message>
            <source>Current out of the car, A</source>
            <extracomment>ocpp: Current.Export</extracomment>
            <translation>车辆输出电流，A</translation>
        </message>
        <message>
            <source>Least current out, A</source>
            <extracomment>ocpp: Current.Export.Minimum</extracomment>
            <translation>最小输出电流，A</translation>
        </message>
        <message>
            <source>Current the station would take, A</source>
            <extracomment>ocpp: Current.Export.Offered</extracomment>
            <translation>充电站可接受的电流，A</translation>
        </message>
        <message>
            <source>Current into the car, A</source>
            <extracomment>ocpp: Current.Import</extracomment>
            <translation>车辆输入电流，A</translation>
        </message>
        <message>
            <source>Least current in, A</source>
            <extracomment>ocpp: Current.Import.Minimum</extracomment>
            <translation>最小输入电流，A</translation>
        </message>
        <message>
            <source>Current the station would give, A</source>
            <extracomment>ocpp: Current.Import.Offered</extracomment>
            <translation>充电站可提供的电流，A</translation>
        </message>
        <message>
            <source>Current the charger would give, A; not what flows</source>
            <extracomment>ocpp: Current.Offered</extracomment>
            <translation>充电桩可提供的电流，A；不是实际电流</translation>
        </message>
        <message>
            <source>Currents are unequal</source>
            <extracomment>ocpp: CurrentImbalance</extracomment>
            <translation>电流不平衡</translation>
        </message>
        <message>
            <source>Monitor set by the backend</source>
            <extracomment>ocpp: CustomMonitor</extracomment>
            <translation>后台设置的监视器</translation>
        </message>
        <message>
            <source>Vendor's own message</source>
            <extracomment>ocpp: CustomTrigger</extracomment>
            <translation>厂商自定义报文</translation>
        </message>
        <message>
            <source>Will the report follow</source>
            <extracomment>ocpp: CustomerInformationStatus</extracomment>
            <translation>随后是否有报告</translation>
        </message>
        <message>
            <source>DC by pantograph</source>
            <extracomment>ocpp: DC_ACDP</extracomment>
            <translation>受电弓 DC</translation>
        </message>
        <message>
            <source>DC by pantograph in both directions</source>
            <extracomment>ocpp: DC_ACDP_BPT</extracomment>
            <translation>受电弓双向 DC</translation>
        </message>
        <message>
            <source>DC in both directions</source>
            <extracomment>ocpp: DC_BPT</extracomment>
            <translation>双向 DC</translation>
        </message>
        <message>
            <source>Outcome for a grid control</source>
            <extracomment>ocpp: DERControlStatus</extracomment>
            <translation>电网控制的结果</translation>
        </message>
        <message>
            <source>Unit of a grid control</source>
            <extracomment>ocpp: DERUnit</extracomment>
            <translation>电网控制的单位</translation>
        </message>
        <message>
            <source>Each day</source>
            <extracomment>ocpp: Daily</extracomment>
            <translation>每天</translation>
        </message>
        <message>
            <source>How to read a text value</source>
            <extracomment>ocpp: Data</extracomment>
            <translation>如何解读文本值</translation>
        </message>
        <message>
            <source>Recorded data</source>
            <extracomment>ocpp: DataCollectorLog</extracomment>
            <translation>记录的数据</translation>
        </message>
        <message>
            <source>Are vendor and message known</source>
            <extracomment>ocpp: DataTransferStatus</extracomment>
            <translation>厂商和消息是否已知</translation>
        </message>
        <message>
            <source>Backend refused the token after the start</source>
            <extracomment>ocpp: DeAuthorized</extracomment>
            <translation>启动后后台拒绝了令牌</translation>
        </message>
        <message>
            <source>Authorisation was withdrawn</source>
            <extracomment>ocpp: Deauthorized</extracomment>
            <translation>授权已撤回</translation>
        </message>
        <message>
            <source>For everybody</source>
            <extracomment>ocpp: DefaultTariff</extracomment>
            <translation>面向所有人</translation>
        </message>
        <message>
            <source>Was the certificate removed</source>
            <extracomment>ocpp: DeleteCertificateStatus</extracomment>
            <translation>证书是否已移除</translation>
        </message>
        <message>
            <source>Value changed enough</source>
            <extracomment>ocpp: Delta</extracomment>
            <translation>值的变化足够大</translation>
        </message>
        <message>
            <source>Monitors on change</source>
            <extracomment>ocpp: DeltaMonitoring</extracomment>
            <translation>变化监视器</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <extracomment>ocpp: DiagnosticsLog</extracomment>
            <translation>诊断信息</translation>
        </message>
        <message>
            <source>State of the diagnostics upload</source>
            <extracomment>ocpp: DiagnosticsStatus</extracomment>
            <translation>诊断信息上传的状态</translation>
        </message>
        <message>
            <source>Changes only</source>
            <extracomment>ocpp: Differential</extracomment>
            <translation>仅更改</translation>
        </message>
        <message>
            <source>Paid at a terminal</source>
            <extracomment>ocpp: DirectPayment</extracomment>
            <translation>在终端支付</translation>
        </message>
        <message>
            <source>Car gives energy back</source>
            <extracomment>ocpp: Discharging</extracomment>
            <translation>车辆回馈电能</translation>
        </message>
        <message>
            <source>Battery capacity shown in the car, Wh</source>
            <extracomment>ocpp: Display.BatteryEnergyCapacity</extracomment>
            <translation>车内显示的电池容量，Wh</translation>
        </message>
        <message>
            <source>Whether the car says it is done</source>
            <extracomment>ocpp: Display.ChargingComplete</extracomment>
            <translation>车辆是否表示已完成</translation>
        </message>
        <message>
            <source>Whether the inlet is too hot</source>
            <extracomment>ocpp: Display.InletHot</extracomment>
            <translation>充电口是否过热</translation>
        </message>
        <message>
            <source>Greatest level shown in the car, percent</source>
            <extracomment>ocpp: Display.MaximumSOC</extracomment>
            <translation>车内显示的最高水平，百分比</translation>
        </message>
        <message>
            <source>Least level shown in the car, percent</source>
            <extracomment>ocpp: Display.MinimumSOC</extracomment>
            <translation>车内显示的最低水平，百分比</translation>
        </message>
        <message>
            <source>Level shown in the car, percent</source>
            <extracomment>ocpp: Display.PresentSOC</extracomment>
            <translation>车内显示的当前水平，百分比</translation>
        </message>
        <message>
            <source>Time to the greatest level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMaximumSOC</extracomment>
            <translation>到最高水平的时间，s</translation>
        </message>
        <message>
            <source>Time to the least level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMinimumSOC</extracomment>
            <translation>到最低水平的时间，s</translation>
        </message>
        <message>
            <source>Time to the target, s</source>
            <extracomment>ocpp: Display.RemainingTimeToTargetSOC</extracomment>
            <translation>到目标的时间，s</translation>
        </message>
        <message>
            <source>Target level shown in the car, percent</source>
            <extracomment>ocpp: Display.TargetSOC</extracomment>
            <translation>车内显示的目标水平，百分比</translation>
        </message>
        <message>
            <source>Will the message be shown</source>
            <extracomment>ocpp: DisplayMessageStatus</extracomment>
            <translation>是否将显示该消息</translation>
        </message>
        <message>
            <source>Download failed</source>
            <extracomment>ocpp: DownloadFailed</extracomment>
            <translation>下载失败</translation>
        </message>
        <message>
            <source>A station is still downloading it</source>
            <extracomment>ocpp: DownloadOngoing</extracomment>
            <translation>有充电站仍在下载</translation>
        </message>
        <message>
            <source>Download waits, for example for a charge to end</source>
            <extracomment>ocpp: DownloadPaused</extracomment>
            <translation>下载等待中，例如等待充电结束</translation>
        </message>
        <message>
            <source>Download will start later</source>
            <extracomment>ocpp: DownloadScheduled</extracomment>
            <translation>下载将稍后开始</translation>
        </message>
        <message>
            <source>Download complete</source>
            <extracomment>ocpp: Downloaded</extracomment>
            <translation>下载完成</translation>
        </message>
        <message>
            <source>Download runs</source>
            <extracomment>ocpp: Downloading</extracomment>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>For one driver</source>
            <extracomment>ocpp: DriverTariff</extracomment>
            <translation>面向某位司机</translation>
        </message>
        <message>
            <source>The same monitor exists</source>
            <extracomment>ocpp: Duplicate</extracomment>
            <translation>已存在相同的监视器</translation>
        </message>
        <message>
            <source>A tariff with this id exists</source>
            <extracomment>ocpp: DuplicateTariffId</extracomment>
            <translation>已存在此 id 的资费</translation>
        </message>
        <message>
            <source>Limits change while it runs</source>
            <extracomment>ocpp: Dynamic</extracomment>
            <translation>运行期间限值会变化</translation>
        </message>
        <message>
            <source>Set as it goes</source>
            <extracomment>ocpp: DynamicControl</extracomment>
            <translation>随时设定</translation>
        </message>
        <message>
            <source>Energy management</source>
            <extracomment>ocpp: EMS</extracomment>
            <translation>能源管理</translation>
        </message>
        <message>
            <source>Measured by the vehicle</source>
            <extracomment>ocpp: EV</extracomment>
            <translation>由车辆测量</translation>
        </message>
        <message>
            <source>The vehicle states its needs</source>
            <extracomment>ocpp: EVCC</extracomment>
            <translation>车辆说明其需求</translation>
        </message>
        <message>
            <source>Vehicle and station state needs</source>
            <extracomment>ocpp: EVCC_SECC</extracomment>
            <translation>车辆和充电站说明需求</translation>
        </message>
        <message>
            <source>Communication with the car failed</source>
            <extracomment>ocpp: EVCommunicationError</extracomment>
            <translation>与车辆通信失败</translation>
        </message>
        <message>
            <source>Lost contact with the car</source>
            <extracomment>ocpp: EVCommunicationLost</extracomment>
            <translation>与车辆失去联系</translation>
        </message>
        <message>
            <source>No car was connected in time</source>
            <extracomment>ocpp: EVConnectTimeout</extracomment>
            <translation>未及时连接车辆</translation>
        </message>
        <message>
            <source>Plugged in, no energy yet</source>
            <extracomment>ocpp: EVConnected</extracomment>
            <translation>已插入，尚无电能</translation>
        </message>
        <message>
            <source>Car has left</source>
            <extracomment>ocpp: EVDeparted</extracomment>
            <translation>车辆已离开</translation>
        </message>
        <message>
            <source>Car has come</source>
            <extracomment>ocpp: EVDetected</extracomment>
            <translation>车辆已到达</translation>
        </message>
        <message>
            <source>Plug was pulled</source>
            <extracomment>ocpp: EVDisconnected</extracomment>
            <translation>插头已拔出</translation>
        </message>
        <message>
            <source>Emergency button pressed</source>
            <extracomment>ocpp: EmergencyStop</extracomment>
            <translation>已按下急停按钮</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <extracomment>ocpp: EmptyResultSet</extracomment>
            <translation>没有符合的内容</translation>
        </message>
        <message>
            <source>Enabled</source>
            <extracomment>ocpp: Enabled</extracomment>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Last message of the charge</source>
            <extracomment>ocpp: Ended</extracomment>
            <translation>充电的最后一条报文</translation>
        </message>
        <message>
            <source>Energy</source>
            <extracomment>ocpp: Energy</extracomment>
            <translation>电量</translation>
        </message>
        <message>
            <source>Energy out since the last interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Interval</extracomment>
            <translation>自上一间隔起的输出电量，Wh</translation>
        </message>
        <message>
            <source>Energy from the car to the grid, meter register, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Register</extracomment>
            <translation>从车辆到电网的电量，电表寄存器，Wh</translation>
        </message>
        <message>
            <source>Energy lost in the cable, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.CableLoss</extracomment>
            <translation>电缆中损耗的电量，Wh</translation>
        </message>
        <message>
            <source>Energy in since the last interval, Wh; must be added up</source>
            <extracomment>ocpp: Energy.Active.Import.Interval</extracomment>
            <translation>自上一间隔起的输入电量，Wh；须累加</translation>
        </message>
        <message>
            <source>Part that was generated locally, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.LocalGeneration.Register</extracomment>
            <translation>本地发电的部分，Wh</translation>
        </message>
        <message>
            <source>Energy into the car, meter register; the billing value, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.Register</extracomment>
            <translation>输入车辆的电量，电表寄存器；计费值，Wh</translation>
        </message>
        <message>
            <source>Energy in minus out, Wh</source>
            <extracomment>ocpp: Energy.Active.Net</extracomment>
            <translation>输入减输出的电量，Wh</translation>
        </message>
        <message>
            <source>Energy asked for in the interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Setpoint.Interval</extracomment>
            <translation>间隔内要求的电量，Wh</translation>
        </message>
        <message>
            <source>Apparent energy out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Export</extracomment>
            <translation>输出视在电量，VAh</translation>
        </message>
        <message>
            <source>Apparent energy in, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Import</extracomment>
            <translation>输入视在电量，VAh</translation>
        </message>
        <message>
            <source>Apparent energy in minus out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Net</extracomment>
            <translation>输入减输出的视在电量，VAh</translation>
        </message>
        <message>
            <source>Reactive energy out since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Interval</extracomment>
            <translation>自上一间隔起的输出无功电量，varh</translation>
        </message>
        <message>
            <source>Reactive energy out, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Register</extracomment>
            <translation>输出无功电量，电表寄存器，varh</translation>
        </message>
        <message>
            <source>Reactive energy in since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Interval</extracomment>
            <translation>自上一间隔起的输入无功电量，varh</translation>
        </message>
        <message>
            <source>Reactive energy in, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Register</extracomment>
            <translation>输入无功电量，电表寄存器，varh</translation>
        </message>
        <message>
            <source>Reactive energy in minus out, varh</source>
            <extracomment>ocpp: Energy.Reactive.Net</extracomment>
            <translation>输入减输出的无功电量，varh</translation>
        </message>
        <message>
            <source>Wanted energy reached</source>
            <extracomment>ocpp: EnergyLimitReached</extracomment>
            <translation>已达到期望的电量</translation>
        </message>
        <message>
            <source>Energy to the bulk level, Wh</source>
            <extracomment>ocpp: EnergyRequest.Bulk</extracomment>
            <translation>达到快充水平的电量，Wh</translation>
        </message>
        <message>
            <source>Greatest energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum</extracomment>
            <translation>期望的最大电量，Wh</translation>
        </message>
        <message>
            <source>Greatest energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum.V2X</extracomment>
            <translation>放电的最大电量，Wh</translation>
        </message>
        <message>
            <source>Least energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum</extracomment>
            <translation>期望的最小电量，Wh</translation>
        </message>
        <message>
            <source>Least energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum.V2X</extracomment>
            <translation>放电的最小电量，Wh</translation>
        </message>
        <message>
            <source>Energy to the target, Wh</source>
            <extracomment>ocpp: EnergyRequest.Target</extracomment>
            <translation>达到目标的电量，Wh</translation>
        </message>
        <message>
            <source>How energy is transferred</source>
            <extracomment>ocpp: EnergyTransferMode</extracomment>
            <translation>电能的传输方式</translation>
        </message>
        <message>
            <source>When to connect to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>何时并网</translation>
        </message>
        <message>
            <source>Who set up the monitor</source>
            <extracomment>ocpp: EventNotification</extracomment>
            <translation>设置监视器者</translation>
        </message>
        <message>
            <source>AC or DC</source>
            <extracomment>ocpp: EvseKind</extracomment>
            <translation>AC 或 DC</translation>
        </message>
        <message>
            <source>Validity has run out</source>
            <extracomment>ocpp: Expired</extracomment>
            <translation>有效期已过</translation>
        </message>
        <message>
            <source>An external system sets bounds</source>
            <extracomment>ocpp: ExternalLimits</extracomment>
            <translation>外部系统设定界限</translation>
        </message>
        <message>
            <source>An external system sets the power</source>
            <extracomment>ocpp: ExternalSetpoint</extracomment>
            <translation>外部系统设定功率</translation>
        </message>
        <message>
            <source>Those at delivery</source>
            <extracomment>ocpp: FactoryDefault</extracomment>
            <translation>出厂时的</translation>
        </message>
        <message>
            <source>Degrees Fahrenheit</source>
            <extracomment>ocpp: Fahrenheit</extracomment>
            <translation>华氏度</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>ocpp: Failed</extracomment>
            <translation>失败</translation>
        </message>
        <message>
            <source>Out of order; see the error code</source>
            <extracomment>ocpp: Faulted</extracomment>
            <translation>故障；见错误码</translation>
        </message>
        <message>
            <source>Charge ended, plug still in</source>
            <extracomment>ocpp: Finishing</extracomment>
            <translation>充电已结束，插头仍插着</translation>
        </message>
        <message>
            <source>State of a firmware update</source>
            <extracomment>ocpp: FirmwareStatus</extracomment>
            <translation>固件更新的状态</translation>
        </message>
        <message>
            <source>State of the firmware update</source>
            <extracomment>ocpp: FirmwareStatusNotification</extracomment>
            <translation>固件更新的状态</translation>
        </message>
        <message>
            <source>After a firmware update</source>
            <extracomment>ocpp: FirmwareUpdate</extracomment>
            <translation>固件更新后</translation>
        </message>
        <message>
            <source>Power over frequency by slope</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>功率随频率按斜率变化</translation>
        </message>
        <message>
            <source>Power over frequency by curve</source>
            <extracomment>ocpp: FreqWatt</extracomment>
            <translation>功率随频率按曲线变化</translation>
        </message>
        <message>
            <source>Grid frequency, Hz; 1.6 has no unit for it</source>
            <extracomment>ocpp: Frequency</extracomment>
            <translation>电网频率，Hz；1.6 中没有其单位</translation>
        </message>
        <message>
            <source>By frequency jumps</source>
            <extracomment>ocpp: FrequencyJump</extracomment>
            <translation>通过频率跳变</translation>
        </message>
        <message>
            <source>Whole list</source>
            <extracomment>ocpp: Full</extracomment>
            <translation>整个列表</translation>
        </message>
        <message>
            <source>Everything</source>
            <extracomment>ocpp: FullInventory</extracomment>
            <translation>全部内容</translation>
        </message>
        <message>
            <source>Will reports follow</source>
            <extracomment>ocpp: GenericDeviceModelStatus</extracomment>
            <translation>随后是否有报告</translation>
        </message>
        <message>
            <source>Taken or refused</source>
            <extracomment>ocpp: GenericStatus</extracomment>
            <translation>接受或拒绝</translation>
        </message>
        <message>
            <source>Could the status be found</source>
            <extracomment>ocpp: GetCertificateStatus</extracomment>
            <translation>能否查到状态</translation>
        </message>
        <message>
            <source>Could the limits be computed</source>
            <extracomment>ocpp: GetCompositeScheduleStatus</extracomment>
            <translation>能否计算限值</translation>
        </message>
        <message>
            <source>Was any certificate found</source>
            <extracomment>ocpp: GetInstalledCertificateStatus</extracomment>
            <translation>是否找到证书</translation>
        </message>
        <message>
            <source>Outcome of reading a variable</source>
            <extracomment>ocpp: GetVariableStatus</extracomment>
            <translation>读取变量的结果</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <extracomment>ocpp: Good</extracomment>
            <translation>未被吊销</translation>
        </message>
        <message>
            <source>Fault of the grid</source>
            <extracomment>ocpp: GridEventFault</extracomment>
            <translation>电网故障</translation>
        </message>
        <message>
            <source>Ground fault detector has tripped</source>
            <extracomment>ocpp: GroundFailure</extracomment>
            <translation>接地故障检测器已跳闸</translation>
        </message>
        <message>
            <source>Ground fault</source>
            <extracomment>ocpp: GroundFault</extracomment>
            <translation>接地故障</translation>
        </message>
        <message>
            <source>May trip at high frequency</source>
            <extracomment>ocpp: HFMayTrip</extracomment>
            <translation>高频时可跳闸</translation>
        </message>
        <message>
            <source>Must trip at high frequency</source>
            <extracomment>ocpp: HFMustTrip</extracomment>
            <translation>高频时必须跳闸</translation>
        </message>
        <message>
            <source>HTML</source>
            <extracomment>ocpp: HTML</extracomment>
            <translation>HTML</translation>
        </message>
        <message>
            <source>May trip at high voltage</source>
            <extracomment>ocpp: HVMayTrip</extracomment>
            <translation>高压时可跳闸</translation>
        </message>
        <message>
            <source>Pauses at high voltage</source>
            <extracomment>ocpp: HVMomCess</extracomment>
            <translation>高压时暂停</translation>
        </message>
        <message>
            <source>Must trip at high voltage</source>
            <extracomment>ocpp: HVMustTrip</extracomment>
            <translation>高压时必须跳闸</translation>
        </message>
        <message>
            <source>At once, without an orderly end of charges</source>
            <extracomment>ocpp: Hard</extracomment>
            <translation>立即，不有序结束充电</translation>
        </message>
        <message>
            <source>Hard reset by command</source>
            <extracomment>ocpp: HardReset</extracomment>
            <translation>命令引起的硬复位</translation>
        </message>
        <message>
            <source>Monitor built into the station</source>
            <extracomment>ocpp: HardWiredMonitor</extracomment>
            <translation>充电站内置的监视器</translation>
        </message>
        <message>
            <source>Built into the station</source>
            <extracomment>ocpp: HardWiredNotification</extracomment>
            <translation>充电站内置</translation>
        </message>
        <message>
            <source>Only those built in</source>
            <extracomment>ocpp: HardWiredOnly</extracomment>
            <translation>仅内置的</translation>
        </message>
        <message>
            <source>Hash algorithm</source>
            <extracomment>ocpp: HashAlgorithm</extracomment>
            <translation>哈希算法</translation>
        </message>
        <message>
            <source>Sign of life</source>
            <extracomment>ocpp: Heartbeat</extracomment>
            <translation>存活信号</translation>
        </message>
        <message>
            <source>Too hot inside; often power is reduced</source>
            <extracomment>ocpp: HighTemperature</extracomment>
            <translation>内部过热；常会降低功率</translation>
        </message>
        <message>
            <source>IKEv2</source>
            <extracomment>ocpp: IKEv2</extracomment>
            <translation>IKEv2</translation>
        </message>
        <message>
            <source>IPsec</source>
            <extracomment>ocpp: IPSec</extracomment>
            <translation>IPsec</translation>
        </message>
        <message>
            <source>Card id of the usual RFID cards</source>
            <extracomment>ocpp: ISO14443</extracomment>
            <translation>常用 RFID 卡的卡 id</translation>
        </message>
        <message>
            <source>Card id of vicinity cards</source>
            <extracomment>ocpp: ISO15693</extracomment>
            <translation>邻近卡的卡 id</translation>
        </message>
        <message>
            <source>Vehicle's communication controller, by its id</source>
            <extracomment>ocpp: IdToken.EVCCID</extracomment>
            <translation>车辆的通信控制器，以其 id 表示</translation>
        </message>
        <message>
            <source>Id made by the station</source>
            <extracomment>ocpp: IdToken.Local</extracomment>
            <translation>充电站生成的 id</translation>
        </message>
        <message>
            <source>Nothing going on</source>
            <extracomment>ocpp: Idle</extracomment>
            <translation>没有活动</translation>
        </message>
        <message>
            <source>Idle time; spelled so in the schema</source>
            <extracomment>ocpp: IdleTIme</extracomment>
            <translation>空闲时间；schema 中如此拼写</translation>
        </message>
        <message>
            <source>Idle time</source>
            <extracomment>ocpp: IdleTime</extracomment>
            <translation>空闲时间</translation>
        </message>
        <message>
            <source>At once</source>
            <extracomment>ocpp: Immediate</extracomment>
            <translation>立即</translation>
        </message>
        <message>
            <source>At once, charges go on afterwards</source>
            <extracomment>ocpp: ImmediateAndResume</extracomment>
            <translation>立即，之后继续充电</translation>
        </message>
        <message>
            <source>Reset by command</source>
            <extracomment>ocpp: ImmediateReset</extracomment>
            <translation>命令引起的复位</translation>
        </message>
        <message>
            <source>By impedance at one frequency</source>
            <extracomment>ocpp: ImpedanceAtFrequency</extracomment>
            <translation>通过某一频率的阻抗</translation>
        </message>
        <message>
            <source>By grid impedance</source>
            <extracomment>ocpp: ImpedanceMeasurement</extracomment>
            <translation>通过电网阻抗</translation>
        </message>
        <message>
            <source>Before the normal cycle</source>
            <extracomment>ocpp: InFront</extracomment>
            <translation>在正常循环之前</translation>
        </message>
        <message>
            <source>At the grid connection of the charger</source>
            <extracomment>ocpp: Inlet</extracomment>
            <translation>在充电桩的电网接入处</translation>
        </message>
        <message>
            <source>Out of service</source>
            <extracomment>ocpp: Inoperative</extracomment>
            <translation>退出服务</translation>
        </message>
        <message>
            <source>New</source>
            <extracomment>ocpp: Install</extracomment>
            <translation>新的</translation>
        </message>
        <message>
            <source>Was the certificate stored</source>
            <extracomment>ocpp: InstallCertificateStatus</extracomment>
            <translation>证书是否已存储</translation>
        </message>
        <message>
            <source>Restarts to activate it</source>
            <extracomment>ocpp: InstallRebooting</extracomment>
            <translation>重启以激活</translation>
        </message>
        <message>
            <source>Will be installed later</source>
            <extracomment>ocpp: InstallScheduled</extracomment>
            <translation>稍后安装</translation>
        </message>
        <message>
            <source>Installed but the check failed</source>
            <extracomment>ocpp: InstallVerificationFailed</extracomment>
            <translation>已安装，但检查失败</translation>
        </message>
        <message>
            <source>Installing failed</source>
            <extracomment>ocpp: InstallationFailed</extracomment>
            <translation>安装失败</translation>
        </message>
        <message>
            <source>New firmware runs</source>
            <extracomment>ocpp: Installed</extracomment>
            <translation>新固件已运行</translation>
        </message>
        <message>
            <source>Installing</source>
            <extracomment>ocpp: Installing</extracomment>
            <translation>正在安装</translation>
        </message>
        <message>
            <source>Hardware or software fault in the charger</source>
            <extracomment>ocpp: InternalError</extracomment>
            <translation>充电桩的硬件或软件故障</translation>
        </message>
        <message>
            <source>Charging was interrupted</source>
            <extracomment>ocpp: Interruption.Begin</extracomment>
            <translation>充电中断</translation>
        </message>
        <message>
            <source>Charging goes on</source>
            <extracomment>ocpp: Interruption.End</extracomment>
            <translation>充电继续</translation>
        </message>
        <message>
            <source>Not known or not usable</source>
            <extracomment>ocpp: Invalid</extracomment>
            <translation>未知或不可用</translation>
        </message>
        <message>
            <source>Certificate is not valid</source>
            <extracomment>ocpp: InvalidCertificate</extracomment>
            <translation>证书无效</translation>
        </message>
        <message>
            <source>Checksum does not fit</source>
            <extracomment>ocpp: InvalidChecksum</extracomment>
            <translation>校验和不符</translation>
        </message>
        <message>
            <source>Signature does not fit; may be an attack</source>
            <extracomment>ocpp: InvalidSignature</extracomment>
            <translation>签名不符；可能是攻击</translation>
        </message>
        <message>
            <source>Could the request be answered</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus</extracomment>
            <translation>能否应答请求</translation>
        </message>
        <message>
            <source>Answer for the vehicle is inside</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus.Accepted</extracomment>
            <translation>其中含有给车辆的应答</translation>
        </message>
        <message>
            <source>JSON over WebSocket</source>
            <extracomment>ocpp: JSON</extracomment>
            <translation>WebSocket 上的 JSON</translation>
        </message>
        <message>
            <source>Kelvin</source>
            <extracomment>ocpp: K</extracomment>
            <translation>开尔文</translation>
        </message>
        <message>
            <source>Code typed at the station</source>
            <extracomment>ocpp: KeyCode</extracomment>
            <translation>在充电站输入的密码</translation>
        </message>
        <message>
            <source>Phase 1</source>
            <extracomment>ocpp: L1</extracomment>
            <translation>第 1 相</translation>
        </message>
        <message>
            <source>Phase 1 to 2</source>
            <extracomment>ocpp: L1-L2</extracomment>
            <translation>第 1 相到第 2 相</translation>
        </message>
        <message>
            <source>Phase 1 to neutral</source>
            <extracomment>ocpp: L1-N</extracomment>
            <translation>第 1 相到中性线</translation>
        </message>
        <message>
            <source>Phase 2</source>
            <extracomment>ocpp: L2</extracomment>
            <translation>第 2 相</translation>
        </message>
        <message>
            <source>Phase 2 to 3</source>
            <extracomment>ocpp: L2-L3</extracomment>
            <translation>第 2 相到第 3 相</translation>
        </message>
        <message>
            <source>Phase 2 to neutral</source>
            <extracomment>ocpp: L2-N</extracomment>
            <translation>第 2 相到中性线</translation>
        </message>
        <message>
            <source>L2TP</source>
            <extracomment>ocpp: L2TP</extracomment>
            <translation>L2TP</translation>
        </message>
        <message>
            <source>Phase 3</source>
            <extracomment>ocpp: L3</extracomment>
            <translation>第 3 相</translation>
        </message>
        <message>
            <source>Phase 3 to 1</source>
            <extracomment>ocpp: L3-L1</extracomment>
            <translation>第 3 相到第 1 相</translation>
        </message>
        <message>
            <source>Phase 3 to neutral</source>
            <extracomment>ocpp: L3-N</extracomment>
            <translation>第 3 相到中性线</translation>
        </message>
        <message>
            <source>Must trip at low frequency</source>
            <extracomment>ocpp: LFMustTrip</extracomment>
            <translation>低频时必须跳闸</translation>
        </message>
        <message>
            <source>May trip at low voltage</source>
            <extracomment>ocpp: LVMayTrip</extracomment>
            <translation>低压时可跳闸</translation>
        </message>
        <message>
            <source>Pauses at low voltage</source>
            <extracomment>ocpp: LVMomCess</extracomment>
            <translation>低压时暂停</translation>
        </message>
        <message>
            <source>Must trip at low voltage</source>
            <extracomment>ocpp: LVMustTrip</extracomment>
            <translation>低压时必须跳闸</translation>
        </message>
        <message>
            <source>Cannot show this language</source>
            <extracomment>ocpp: LanguageNotSupported</extracomment>
            <translation>无法显示此语言</translation>
        </message>
        <message>
            <source>A bound was set</source>
            <extracomment>ocpp: LimitSet</extracomment>
            <translation>已设置界限</translation>
        </message>
        <message>
            <source>Stopped by the driver at the charger</source>
            <extracomment>ocpp: Local</extracomment>
            <translation>司机在充电桩处停止</translation>
        </message>
        <message>
            <source>Emergency at the site</source>
            <extracomment>ocpp: LocalEmergency</extracomment>
            <translation>现场紧急情况</translation>
        </message>
        <message>
            <source>Station follows the grid frequency</source>
            <extracomment>ocpp: LocalFrequency</extracomment>
            <translation>充电站跟随电网频率</translation>
        </message>
        <message>
            <source>Adds what is generated locally</source>
            <extracomment>ocpp: LocalGeneration</extracomment>
            <translation>加上本地发电</translation>
        </message>
        <message>
            <source>Card refused by the backend but valid in the local list</source>
            <extracomment>ocpp: LocalListConflict</extracomment>
            <translation>卡被后台拒绝，但在本地列表中有效</translation>
        </message>
        <message>
            <source>Station follows the local load</source>
            <extracomment>ocpp: LocalLoadBalancing</extracomment>
            <translation>充电站跟随本地负荷</translation>
        </message>
        <message>
            <source>Credit at the station used up</source>
            <extracomment>ocpp: LocalOutOfCredit</extracomment>
            <translation>充电站处的余额已用完</translation>
        </message>
        <message>
            <source>Restarted at the station</source>
            <extracomment>ocpp: LocalReset</extracomment>
            <translation>在充电站处重启</translation>
        </message>
        <message>
            <source>Where it was measured</source>
            <extracomment>ocpp: Location</extracomment>
            <translation>测量位置</translation>
        </message>
        <message>
            <source>Kind of log</source>
            <extracomment>ocpp: Log</extracomment>
            <translation>日志类型</translation>
        </message>
        <message>
            <source>Does the upload start</source>
            <extracomment>ocpp: LogStatus</extracomment>
            <translation>是否开始上传</translation>
        </message>
        <message>
            <source>State of the log upload</source>
            <extracomment>ocpp: LogStatusNotification</extracomment>
            <translation>日志上传的状态</translation>
        </message>
        <message>
            <source>Too little power comes in</source>
            <extracomment>ocpp: LowInputPower</extracomment>
            <translation>输入功率不足</translation>
        </message>
        <message>
            <source>Below a bound</source>
            <extracomment>ocpp: LowerThreshold</extracomment>
            <translation>低于界限</translation>
        </message>
        <message>
            <source>Root of contract certificates</source>
            <extracomment>ocpp: MORootCertificate</extracomment>
            <translation>合同证书的根证书</translation>
        </message>
        <message>
            <source>MAC address of the vehicle (Autocharge)</source>
            <extracomment>ocpp: MacAddress</extracomment>
            <translation>车辆的 MAC 地址（Autocharge）</translation>
        </message>
        <message>
            <source>Root that signs firmware</source>
            <extracomment>ocpp: ManufacturerRootCertificate</extracomment>
            <translation>签署固件的根证书</translation>
        </message>
        <message>
            <source>Stopped with a master card</source>
            <extracomment>ocpp: MasterPass</extracomment>
            <translation>用主控卡停止</translation>
        </message>
        <message>
            <source>Cut to the greatest cost</source>
            <extracomment>ocpp: MaxCost</extracomment>
            <translation>降至最高费用</translation>
        </message>
        <message>
            <source>Greatest current</source>
            <extracomment>ocpp: MaxCurrent</extracomment>
            <translation>最大电流</translation>
        </message>
        <message>
            <source>Greatest power</source>
            <extracomment>ocpp: MaxPower</extracomment>
            <translation>最大功率</translation>
        </message>
        <message>
            <source>Upper bound</source>
            <extracomment>ocpp: MaxSet</extracomment>
            <translation>上限</translation>
        </message>
        <message>
            <source>Quantity that was measured</source>
            <extracomment>ocpp: Measurand</extracomment>
            <translation>测量的量</translation>
        </message>
        <message>
            <source>Several of a list</source>
            <extracomment>ocpp: MemberList</extracomment>
            <translation>列表中的多个</translation>
        </message>
        <message>
            <source>Format of a text</source>
            <extracomment>ocpp: MessageFormat</extracomment>
            <translation>文本的格式</translation>
        </message>
        <message>
            <source>How pushy a message is</source>
            <extracomment>ocpp: MessagePriority</extracomment>
            <translation>消息的突出程度</translation>
        </message>
        <message>
            <source>State in which a message is shown</source>
            <extracomment>ocpp: MessageState</extracomment>
            <translation>显示消息的状态</translation>
        </message>
        <message>
            <source>Message that is asked for</source>
            <extracomment>ocpp: MessageTrigger</extracomment>
            <translation>所请求的报文</translation>
        </message>
        <message>
            <source>Reading on the clock</source>
            <extracomment>ocpp: MeterValueClock</extracomment>
            <translation>按时钟的读数</translation>
        </message>
        <message>
            <source>Reading at the interval</source>
            <extracomment>ocpp: MeterValuePeriodic</extracomment>
            <translation>按间隔的读数</translation>
        </message>
        <message>
            <source>Readings</source>
            <extracomment>ocpp: MeterValues</extracomment>
            <translation>读数</translation>
        </message>
        <message>
            <source>Raised to the least cost</source>
            <extracomment>ocpp: MinCost</extracomment>
            <translation>升至最低费用</translation>
        </message>
        <message>
            <source>Least current</source>
            <extracomment>ocpp: MinCurrent</extracomment>
            <translation>最小电流</translation>
        </message>
        <message>
            <source>Least power</source>
            <extracomment>ocpp: MinPower</extracomment>
            <translation>最小功率</translation>
        </message>
        <message>
            <source>Lower bound</source>
            <extracomment>ocpp: MinSet</extracomment>
            <translation>下限</translation>
        </message>
        <message>
            <source>Who states the needs</source>
            <extracomment>ocpp: MobilityNeedsMode</extracomment>
            <translation>由谁说明需求</translation>
        </message>
        <message>
            <source>Kind of monitor</source>
            <extracomment>ocpp: Monitor</extracomment>
            <translation>监视器类型</translation>
        </message>
        <message>
            <source>Kind of monitors</source>
            <extracomment>ocpp: MonitoringCriterion</extracomment>
            <translation>监视器的类型</translation>
        </message>
        <message>
            <source>Neutral</source>
            <extracomment>ocpp: N</extracomment>
            <translation>中性线</translation>
        </message>
        <message>
            <source>No login</source>
            <extracomment>ocpp: NONE</extracomment>
            <translation>不登录</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>ocpp: NoAntiIslandingSupport</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>Started without authorisation</source>
            <extracomment>ocpp: NoAuthorization</extracomment>
            <translation>未经授权即启动</translation>
        </message>
        <message>
            <source>No certificate to check</source>
            <extracomment>ocpp: NoCertificateAvailable</extracomment>
            <translation>没有可检查的证书</translation>
        </message>
        <message>
            <source>Backend sends no schedule</source>
            <extracomment>ocpp: NoChargingProfile</extracomment>
            <translation>后台不发送计划</translation>
        </message>
        <message>
            <source>Currency cannot change</source>
            <extracomment>ocpp: NoCurrencyChange</extracomment>
            <translation>货币不可更改</translation>
        </message>
        <message>
            <source>Nothing wrong</source>
            <extracomment>ocpp: NoError</extracomment>
            <translation>没有故障</translation>
        </message>
        <message>
            <source>No such firmware</source>
            <extracomment>ocpp: NoFirmware</extracomment>
            <translation>没有此固件</translation>
        </message>
        <message>
            <source>No priority profile</source>
            <extracomment>ocpp: NoProfile</extracomment>
            <translation>没有优先曲线</translation>
        </message>
        <message>
            <source>No such tariff</source>
            <extracomment>ocpp: NoTariff</extracomment>
            <translation>没有此资费</translation>
        </message>
        <message>
            <source>No charge was started</source>
            <extracomment>ocpp: NoTransaction</extracomment>
            <translation>未启动充电</translation>
        </message>
        <message>
            <source>As computed</source>
            <extracomment>ocpp: NormalCost</extracomment>
            <translation>按计算所得</translation>
        </message>
        <message>
            <source>In turn with others</source>
            <extracomment>ocpp: NormalCycle</extracomment>
            <translation>与其他轮流</translation>
        </message>
        <message>
            <source>Not on this kind of EVSE</source>
            <extracomment>ocpp: NotAllowedTypeEVSE</extracomment>
            <translation>不适用于此类 EVSE</translation>
        </message>
        <message>
            <source>Not at this site</source>
            <extracomment>ocpp: NotAtThisLocation</extracomment>
            <translation>不在此站点</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>ocpp: NotAtThisTime</extracomment>
            <translation>现在不可</translation>
        </message>
        <message>
            <source>Not found</source>
            <extracomment>ocpp: NotFound</extracomment>
            <translation>未找到</translation>
        </message>
        <message>
            <source>The charger cannot send this message</source>
            <extracomment>ocpp: NotImplemented</extracomment>
            <translation>充电桩无法发送此报文</translation>
        </message>
        <message>
            <source>Not warm enough</source>
            <extracomment>ocpp: NotReady</extracomment>
            <translation>不够温热</translation>
        </message>
        <message>
            <source>Not supported here</source>
            <extracomment>ocpp: NotSupported</extracomment>
            <translation>此处不支持</translation>
        </message>
        <message>
            <source>No such attribute of this variable</source>
            <extracomment>ocpp: NotSupportedAttributeType</extracomment>
            <translation>此变量没有此属性</translation>
        </message>
        <message>
            <source>Cannot show this format</source>
            <extracomment>ocpp: NotSupportedMessageFormat</extracomment>
            <translation>无法显示此格式</translation>
        </message>
        <message>
            <source>Server does not do such uploads</source>
            <extracomment>ocpp: NotSupportedOperation</extracomment>
            <translation>服务器不支持此类上传</translation>
        </message>
        <message>
            <source>Cannot do this priority</source>
            <extracomment>ocpp: NotSupportedPriority</extracomment>
            <translation>不支持此优先级</translation>
        </message>
        <message>
            <source>Cannot show by this state</source>
            <extracomment>ocpp: NotSupportedState</extracomment>
            <translation>无法按此状态显示</translation>
        </message>
        <message>
            <source>No unit</source>
            <extracomment>ocpp: Not_Applicable</extracomment>
            <translation>无单位</translation>
        </message>
        <message>
            <source>Were the modes taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransferStatus</extracomment>
            <translation>是否接受这些模式</translation>
        </message>
        <message>
            <source>Will a schedule come</source>
            <extracomment>ocpp: NotifyEVChargingNeedsStatus</extracomment>
            <translation>是否将有计划</translation>
        </message>
        <message>
            <source>OCPP 1.2</source>
            <extracomment>ocpp: OCPP12</extracomment>
            <translation>OCPP 1.2</translation>
        </message>
        <message>
            <source>OCPP 1.5</source>
            <extracomment>ocpp: OCPP15</extracomment>
            <translation>OCPP 1.5</translation>
        </message>
        <message>
            <source>OCPP 1.6</source>
            <extracomment>ocpp: OCPP16</extracomment>
            <translation>OCPP 1.6</translation>
        </message>
        <message>
            <source>OCPP 2.0; superseded by 2.0.1</source>
            <extracomment>ocpp: OCPP20</extracomment>
            <translation>OCPP 2.0；由 2.0.1 取代</translation>
        </message>
        <message>
            <source>OCPP 2.0.1</source>
            <extracomment>ocpp: OCPP201</extracomment>
            <translation>OCPP 2.0.1</translation>
        </message>
        <message>
            <source>OCPP 2.1</source>
            <extracomment>ocpp: OCPP21</extracomment>
            <translation>OCPP 2.1</translation>
        </message>
        <message>
            <source>Network interface</source>
            <extracomment>ocpp: OCPPInterface</extracomment>
            <translation>网络接口</translation>
        </message>
        <message>
            <source>Transport</source>
            <extracomment>ocpp: OCPPTransport</extracomment>
            <translation>传输方式</translation>
        </message>
        <message>
            <source>OCPP version</source>
            <extracomment>ocpp: OCPPVersion</extracomment>
            <translation>OCPP 版本</translation>
        </message>
        <message>
            <source>Online check</source>
            <extracomment>ocpp: OCSP</extracomment>
            <translation>在线检查</translation>
        </message>
        <message>
            <source>Root of vehicle makers</source>
            <extracomment>ocpp: OEMRootCertificate</extracomment>
            <translation>车辆制造商的根证书</translation>
        </message>
        <message>
            <source>Vehicle connected or bay in use</source>
            <extracomment>ocpp: Occupied</extracomment>
            <translation>车辆已连接或车位被占用</translation>
        </message>
        <message>
            <source>When no charge runs</source>
            <extracomment>ocpp: OnIdle</extracomment>
            <translation>没有充电进行时</translation>
        </message>
        <message>
            <source>A charge runs; not released</source>
            <extracomment>ocpp: OngoingAuthorizedTransaction</extracomment>
            <translation>充电进行中；未释放</translation>
        </message>
        <message>
            <source>Who steers charging and discharging</source>
            <extracomment>ocpp: OperationMode</extracomment>
            <translation>由谁控制充放电</translation>
        </message>
        <message>
            <source>Neither charging nor discharging</source>
            <extracomment>ocpp: OperationMode.Idle</extracomment>
            <translation>既不充电也不放电</translation>
        </message>
        <message>
            <source>Operation mode changed</source>
            <extracomment>ocpp: OperationModeChanged</extracomment>
            <translation>运行模式已改变</translation>
        </message>
        <message>
            <source>In service</source>
            <extracomment>ocpp: Operative</extracomment>
            <translation>投入服务</translation>
        </message>
        <message>
            <source>One of a list</source>
            <extracomment>ocpp: OptionList</extracomment>
            <translation>列表中的一个</translation>
        </message>
        <message>
            <source>Some other cause</source>
            <extracomment>ocpp: Other</extracomment>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>Other, one phase up to 16 A</source>
            <extracomment>ocpp: Other1PhMax16A</extracomment>
            <translation>其他，单相，不超过 16 A</translation>
        </message>
        <message>
            <source>Other, one phase over 16 A</source>
            <extracomment>ocpp: Other1PhOver16A</extracomment>
            <translation>其他，单相，超过 16 A</translation>
        </message>
        <message>
            <source>Other, three phases</source>
            <extracomment>ocpp: Other3Ph</extracomment>
            <translation>其他，三相</translation>
        </message>
        <message>
            <source>Another active method</source>
            <extracomment>ocpp: OtherActive</extracomment>
            <translation>其他主动方法</translation>
        </message>
        <message>
            <source>Something else: see vendorErrorCode and info</source>
            <extracomment>ocpp: OtherError</extracomment>
            <translation>其他：见 vendorErrorCode 和 info</translation>
        </message>
        <message>
            <source>Another passive method</source>
            <extracomment>ocpp: OtherPassive</extracomment>
            <translation>其他被动方法</translation>
        </message>
        <message>
            <source>At the outlet to the vehicle</source>
            <extracomment>ocpp: Outlet</extracomment>
            <translation>在通往车辆的出口处</translation>
        </message>
        <message>
            <source>Current too high</source>
            <extracomment>ocpp: OverCurrent</extracomment>
            <translation>电流过大</translation>
        </message>
        <message>
            <source>Too much current; check car and breaker</source>
            <extracomment>ocpp: OverCurrentFailure</extracomment>
            <translation>电流过大；检查车辆和断路器</translation>
        </message>
        <message>
            <source>Frequency too high</source>
            <extracomment>ocpp: OverFrequency</extracomment>
            <translation>频率过高</translation>
        </message>
        <message>
            <source>Supply voltage too high</source>
            <extracomment>ocpp: OverVoltage</extracomment>
            <translation>供电电压过高</translation>
        </message>
        <message>
            <source>Too much current</source>
            <extracomment>ocpp: OvercurrentFault</extracomment>
            <translation>电流过大</translation>
        </message>
        <message>
            <source>PAP</source>
            <extracomment>ocpp: PAP</extracomment>
            <translation>PAP</translation>
        </message>
        <message>
            <source>PPTP; broken, do not use</source>
            <extracomment>ocpp: PPTP</extracomment>
            <translation>PPTP；已被破解，请勿使用</translation>
        </message>
        <message>
            <source>Pantograph</source>
            <extracomment>ocpp: Pan</extracomment>
            <translation>受电弓</translation>
        </message>
        <message>
            <source>Percent of effective voltage</source>
            <extracomment>ocpp: PctEffectiveV</extracomment>
            <translation>有效电压的百分比</translation>
        </message>
        <message>
            <source>Percent of greatest reactive power</source>
            <extracomment>ocpp: PctMaxVar</extracomment>
            <translation>最大无功功率的百分比</translation>
        </message>
        <message>
            <source>Percent of greatest power</source>
            <extracomment>ocpp: PctMaxW</extracomment>
            <translation>最大功率的百分比</translation>
        </message>
        <message>
            <source>Percent of available reactive power</source>
            <extracomment>ocpp: PctVarAvail</extracomment>
            <translation>可用无功功率的百分比</translation>
        </message>
        <message>
            <source>Percent of available power</source>
            <extracomment>ocpp: PctWAvail</extracomment>
            <translation>可用功率的百分比</translation>
        </message>
        <message>
            <source>Backend is not ready; do not send other messages unasked</source>
            <extracomment>ocpp: Pending</extracomment>
            <translation>后台未就绪；未经请求不要发送其他报文</translation>
        </message>
        <message>
            <source>Percent</source>
            <extracomment>ocpp: Percent</extracomment>
            <translation>百分比</translation>
        </message>
        <message>
            <source>Time is up</source>
            <extracomment>ocpp: Periodic</extracomment>
            <translation>时间已到</translation>
        </message>
        <message>
            <source>On the clock</source>
            <extracomment>ocpp: PeriodicClockAligned</extracomment>
            <translation>按时钟</translation>
        </message>
        <message>
            <source>Monitors on the clock</source>
            <extracomment>ocpp: PeriodicMonitoring</extracomment>
            <translation>按时钟的监视器</translation>
        </message>
        <message>
            <source>Server refused: check user and rights</source>
            <extracomment>ocpp: PermissionDenied</extracomment>
            <translation>服务器拒绝：检查用户和权限</translation>
        </message>
        <message>
            <source>Phase or pair of conductors</source>
            <extracomment>ocpp: Phase</extracomment>
            <translation>相或导线对</translation>
        </message>
        <message>
            <source>Phases in wrong order</source>
            <extracomment>ocpp: PhaseRotation</extracomment>
            <translation>相序错误</translation>
        </message>
        <message>
            <source>Power out of the car now, W</source>
            <extracomment>ocpp: Power.Active.Export</extracomment>
            <translation>当前车辆输出功率，W</translation>
        </message>
        <message>
            <source>Power into the car now, W</source>
            <extracomment>ocpp: Power.Active.Import</extracomment>
            <translation>当前车辆输入功率，W</translation>
        </message>
        <message>
            <source>Difference to the power asked for, W</source>
            <extracomment>ocpp: Power.Active.Residual</extracomment>
            <translation>与要求功率的差，W</translation>
        </message>
        <message>
            <source>Power asked for, W</source>
            <extracomment>ocpp: Power.Active.Setpoint</extracomment>
            <translation>要求的功率，W</translation>
        </message>
        <message>
            <source>Least power out, W</source>
            <extracomment>ocpp: Power.Export.Minimum</extracomment>
            <translation>最小输出功率，W</translation>
        </message>
        <message>
            <source>Power the station would take, W</source>
            <extracomment>ocpp: Power.Export.Offered</extracomment>
            <translation>充电站可接受的功率，W</translation>
        </message>
        <message>
            <source>Power factor, no unit</source>
            <extracomment>ocpp: Power.Factor</extracomment>
            <translation>功率因数，无单位</translation>
        </message>
        <message>
            <source>Least power in, W</source>
            <extracomment>ocpp: Power.Import.Minimum</extracomment>
            <translation>最小输入功率，W</translation>
        </message>
        <message>
            <source>Power the station would give, W</source>
            <extracomment>ocpp: Power.Import.Offered</extracomment>
            <translation>充电站可提供的功率，W</translation>
        </message>
        <message>
            <source>Power the charger would give, W</source>
            <extracomment>ocpp: Power.Offered</extracomment>
            <translation>充电桩可提供的功率，W</translation>
        </message>
        <message>
            <source>Reactive power out, var</source>
            <extracomment>ocpp: Power.Reactive.Export</extracomment>
            <translation>输出无功功率，var</translation>
        </message>
        <message>
            <source>Reactive power in, var</source>
            <extracomment>ocpp: Power.Reactive.Import</extracomment>
            <translation>输入无功功率，var</translation>
        </message>
        <message>
            <source>Power during a pause</source>
            <extracomment>ocpp: PowerDuringCessation</extracomment>
            <translation>暂停期间的功率</translation>
        </message>
        <message>
            <source>Active power</source>
            <extracomment>ocpp: PowerDuringCessation.Active</extracomment>
            <translation>有功功率</translation>
        </message>
        <message>
            <source>Supply failed</source>
            <extracomment>ocpp: PowerLoss</extracomment>
            <translation>供电中断</translation>
        </message>
        <message>
            <source>Meter cannot be read: no billable energy</source>
            <extracomment>ocpp: PowerMeterFailure</extracomment>
            <translation>无法读取电表：没有可计费的电量</translation>
        </message>
        <message>
            <source>Must trip by measured power</source>
            <extracomment>ocpp: PowerMonitoringMustTrip</extracomment>
            <translation>按测量功率必须跳闸</translation>
        </message>
        <message>
            <source>Supply was too bad</source>
            <extracomment>ocpp: PowerQuality</extracomment>
            <translation>供电质量过差</translation>
        </message>
        <message>
            <source>Contactor does not switch</source>
            <extracomment>ocpp: PowerSwitchFailure</extracomment>
            <translation>接触器不动作</translation>
        </message>
        <message>
            <source>Power came on</source>
            <extracomment>ocpp: PowerUp</extracomment>
            <translation>上电</translation>
        </message>
        <message>
            <source>Is warming up</source>
            <extracomment>ocpp: Preconditioning</extracomment>
            <translation>正在预热</translation>
        </message>
        <message>
            <source>Is the battery warm enough</source>
            <extracomment>ocpp: PreconditioningStatus</extracomment>
            <translation>电池是否足够温热</translation>
        </message>
        <message>
            <source>Monitor set at delivery</source>
            <extracomment>ocpp: PreconfiguredMonitor</extracomment>
            <translation>出厂设置的监视器</translation>
        </message>
        <message>
            <source>Plugged in or authorised, not both yet</source>
            <extracomment>ocpp: Preparing</extracomment>
            <translation>已插入或已授权，尚未两者兼备</translation>
        </message>
        <message>
            <source>Used when priority charging is on</source>
            <extracomment>ocpp: PriorityCharging</extracomment>
            <translation>优先充电打开时使用</translation>
        </message>
        <message>
            <source>Was priority charging switched</source>
            <extracomment>ocpp: PriorityChargingStatus</extracomment>
            <translation>优先充电是否已切换</translation>
        </message>
        <message>
            <source>With a problem</source>
            <extracomment>ocpp: Problem</extracomment>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Backend still computes a schedule</source>
            <extracomment>ocpp: Processing</extracomment>
            <translation>后台仍在计算计划</translation>
        </message>
        <message>
            <source>Publishing failed</source>
            <extracomment>ocpp: PublishFailed</extracomment>
            <translation>发布失败</translation>
        </message>
        <message>
            <source>State of publishing</source>
            <extracomment>ocpp: PublishFirmwareStatus</extracomment>
            <translation>发布的状态</translation>
        </message>
        <message>
            <source>Stations can fetch it</source>
            <extracomment>ocpp: Published</extracomment>
            <translation>充电站可获取</translation>
        </message>
        <message>
            <source>Text to show as a QR code</source>
            <extracomment>ocpp: QRCODE</extracomment>
            <translation>以 QR 码显示的文本</translation>
        </message>
        <message>
            <source>By the quality factor of an RLC load</source>
            <extracomment>ocpp: RCLQFactor</extracomment>
            <translation>通过 RLC 负载的品质因数</translation>
        </message>
        <message>
            <source>Fan speed, turns per minute</source>
            <extracomment>ocpp: RPM</extracomment>
            <translation>风扇转速，转/分</translation>
        </message>
        <message>
            <source>Plain number</source>
            <extracomment>ocpp: Raw</extracomment>
            <translation>普通数字</translation>
        </message>
        <message>
            <source>Reactive power</source>
            <extracomment>ocpp: Reactive</extracomment>
            <translation>无功功率</translation>
        </message>
        <message>
            <source>Can only be read</source>
            <extracomment>ocpp: ReadOnly</extracomment>
            <translation>只读</translation>
        </message>
        <message>
            <source>Can be read and written</source>
            <extracomment>ocpp: ReadWrite</extracomment>
            <translation>可读写</translation>
        </message>
        <message>
            <source>Card reader does not work</source>
            <extracomment>ocpp: ReaderFailure</extracomment>
            <translation>读卡器不工作</translation>
        </message>
        <message>
            <source>Why it was read</source>
            <extracomment>ocpp: ReadingContext</extracomment>
            <translation>读取的原因</translation>
        </message>
        <message>
            <source>Warm enough</source>
            <extracomment>ocpp: Ready</extracomment>
            <translation>足够温热</translation>
        </message>
        <message>
            <source>Why a charge ended</source>
            <extracomment>ocpp: Reason</extracomment>
            <translation>充电结束的原因</translation>
        </message>
        <message>
            <source>Charger restarted by itself</source>
            <extracomment>ocpp: Reboot</extracomment>
            <translation>充电桩自行重启</translation>
        </message>
        <message>
            <source>Stored, takes effect after a restart</source>
            <extracomment>ocpp: RebootRequired</extracomment>
            <translation>已存储，重启后生效</translation>
        </message>
        <message>
            <source>How a profile repeats</source>
            <extracomment>ocpp: RecurrencyKind</extracomment>
            <translation>曲线如何重复</translation>
        </message>
        <message>
            <source>Repeats each day or week</source>
            <extracomment>ocpp: Recurring</extracomment>
            <translation>每天或每周重复</translation>
        </message>
        <message>
            <source>May the charger operate</source>
            <extracomment>ocpp: RegistrationStatus</extracomment>
            <translation>充电桩可否运行</translation>
        </message>
        <message>
            <source>Registered; normal operation begins</source>
            <extracomment>ocpp: RegistrationStatus.Accepted</extracomment>
            <translation>已注册；开始正常运行</translation>
        </message>
        <message>
            <source>Not registered; try again after the interval</source>
            <extracomment>ocpp: RegistrationStatus.Rejected</extracomment>
            <translation>未注册；间隔后重试</translation>
        </message>
        <message>
            <source>Times count from the start of charging</source>
            <extracomment>ocpp: Relative</extracomment>
            <translation>时间从充电开始计</translation>
        </message>
        <message>
            <source>Price in percent of a reference</source>
            <extracomment>ocpp: RelativePricePercentage</extracomment>
            <translation>以参考价的百分比表示的价格</translation>
        </message>
        <message>
            <source>Stopped by the backend, usually by app</source>
            <extracomment>ocpp: Remote</extracomment>
            <translation>由后台停止，通常通过应用</translation>
        </message>
        <message>
            <source>Emergency by command</source>
            <extracomment>ocpp: RemoteEmergency</extracomment>
            <translation>命令引起的紧急情况</translation>
        </message>
        <message>
            <source>Restarted by command</source>
            <extracomment>ocpp: RemoteReset</extracomment>
            <translation>由命令重启</translation>
        </message>
        <message>
            <source>Backend started it</source>
            <extracomment>ocpp: RemoteStart</extracomment>
            <translation>后台启动</translation>
        </message>
        <message>
            <source>Will the charger try</source>
            <extracomment>ocpp: RemoteStartStopStatus</extracomment>
            <translation>充电桩是否将尝试</translation>
        </message>
        <message>
            <source>Backend stopped it</source>
            <extracomment>ocpp: RemoteStop</extracomment>
            <translation>后台停止</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>ocpp: Removed</extracomment>
            <translation>已移除</translation>
        </message>
        <message>
            <source>What to report</source>
            <extracomment>ocpp: ReportBase</extracomment>
            <translation>要报告的内容</translation>
        </message>
        <message>
            <source>The wanted transfer mode was refused</source>
            <extracomment>ocpp: ReqEnergyTransferRejected</extracomment>
            <translation>期望的传输模式被拒绝</translation>
        </message>
        <message>
            <source>Will the station try</source>
            <extracomment>ocpp: RequestStartStopStatus</extracomment>
            <translation>充电站是否将尝试</translation>
        </message>
        <message>
            <source>Was it reserved</source>
            <extracomment>ocpp: ReservationStatus</extracomment>
            <translation>是否已预约</translation>
        </message>
        <message>
            <source>Reserved</source>
            <extracomment>ocpp: ReservationStatus.Accepted</extracomment>
            <translation>已预约</translation>
        </message>
        <message>
            <source>Why a reservation ended</source>
            <extracomment>ocpp: ReservationUpdateStatus</extracomment>
            <translation>预约结束的原因</translation>
        </message>
        <message>
            <source>Not used in time</source>
            <extracomment>ocpp: ReservationUpdateStatus.Expired</extracomment>
            <translation>未及时使用</translation>
        </message>
        <message>
            <source>In use; cannot be reserved</source>
            <extracomment>ocpp: ReserveNowStatus.Occupied</extracomment>
            <translation>使用中；无法预约</translation>
        </message>
        <message>
            <source>Kept for a driver</source>
            <extracomment>ocpp: Reserved</extracomment>
            <translation>为司机保留</translation>
        </message>
        <message>
            <source>How to restart</source>
            <extracomment>ocpp: Reset</extracomment>
            <translation>如何重启</translation>
        </message>
        <message>
            <source>Restart failed</source>
            <extracomment>ocpp: ResetFailure</extracomment>
            <translation>重启失败</translation>
        </message>
        <message>
            <source>Will it restart</source>
            <extracomment>ocpp: ResetStatus</extracomment>
            <translation>是否将重启</translation>
        </message>
        <message>
            <source>Revoked</source>
            <extracomment>ocpp: Revoked</extracomment>
            <translation>已吊销</translation>
        </message>
        <message>
            <source>By rate of change of frequency</source>
            <extracomment>ocpp: RoCoF</extracomment>
            <translation>通过频率变化率</translation>
        </message>
        <message>
            <source>Running cost is due</source>
            <extracomment>ocpp: RunningCost</extracomment>
            <translation>到了报告实时费用的时间</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <extracomment>ocpp: SHA256</extracomment>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SHA-384</source>
            <extracomment>ocpp: SHA384</extracomment>
            <translation>SHA-384</translation>
        </message>
        <message>
            <source>SHA-512</source>
            <extracomment>ocpp: SHA512</extracomment>
            <translation>SHA-512</translation>
        </message>
        <message>
            <source>Grid operator</source>
            <extracomment>ocpp: SO</extracomment>
            <translation>电网运营商</translation>
        </message>
        <message>
            <source>SOAP; not supported from 2.0 on</source>
            <extracomment>ocpp: SOAP</extracomment>
            <translation>SOAP；从 2.0 起不支持</translation>
        </message>
        <message>
            <source>Wanted level reached</source>
            <extracomment>ocpp: SOCLimitReached</extracomment>
            <translation>已达到期望的水平</translation>
        </message>
        <message>
            <source>Read on the clock, for example each quarter of an hour</source>
            <extracomment>ocpp: Sample.Clock</extracomment>
            <translation>按时钟读取，例如每刻钟</translation>
        </message>
        <message>
            <source>Read at the sample interval since the start</source>
            <extracomment>ocpp: Sample.Periodic</extracomment>
            <translation>自开始起按采样间隔读取</translation>
        </message>
        <message>
            <source>By Sandia frequency shift</source>
            <extracomment>ocpp: SandiaFrequencyShift</extracomment>
            <translation>通过 Sandia 频率偏移</translation>
        </message>
        <message>
            <source>By Sandia voltage shift</source>
            <extracomment>ocpp: SandiaVoltageShift</extracomment>
            <translation>通过 Sandia 电压偏移</translation>
        </message>
        <message>
            <source>Will be done when the running charge ends</source>
            <extracomment>ocpp: Scheduled</extracomment>
            <translation>将在进行中的充电结束后执行</translation>
        </message>
        <message>
            <source>By schedule</source>
            <extracomment>ocpp: ScheduledControl</extracomment>
            <translation>按计划</translation>
        </message>
        <message>
            <source>Planned restart</source>
            <extracomment>ocpp: ScheduledReset</extracomment>
            <translation>计划的重启</translation>
        </message>
        <message>
            <source>Security events</source>
            <extracomment>ocpp: SecurityLog</extracomment>
            <translation>安全事件</translation>
        </message>
        <message>
            <source>Was the list taken</source>
            <extracomment>ocpp: SendLocalListStatus</extracomment>
            <translation>是否接受列表</translation>
        </message>
        <message>
            <source>Several of a list, in order</source>
            <extracomment>ocpp: SequenceList</extracomment>
            <translation>列表中的多个，有序</translation>
        </message>
        <message>
            <source>Was the monitor set</source>
            <extracomment>ocpp: SetMonitoringStatus</extracomment>
            <translation>监视器是否已设置</translation>
        </message>
        <message>
            <source>Was the profile stored</source>
            <extracomment>ocpp: SetNetworkProfileStatus</extracomment>
            <translation>配置是否已存储</translation>
        </message>
        <message>
            <source>Outcome of writing a variable</source>
            <extracomment>ocpp: SetVariableStatus</extracomment>
            <translation>写入变量的结果</translation>
        </message>
        <message>
            <source>Money was taken</source>
            <extracomment>ocpp: Settled</extracomment>
            <translation>已扣款</translation>
        </message>
        <message>
            <source>Certificate request of the charge point</source>
            <extracomment>ocpp: SignChargePointCertificate</extracomment>
            <translation>充电桩的证书请求</translation>
        </message>
        <message>
            <source>Certificate request of the station</source>
            <extracomment>ocpp: SignChargingStationCertificate</extracomment>
            <translation>充电站的证书请求</translation>
        </message>
        <message>
            <source>Certificate request for both uses</source>
            <extracomment>ocpp: SignCombinedCertificate</extracomment>
            <translation>两种用途的证书请求</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118-20</source>
            <extracomment>ocpp: SignV2G20Certificate</extracomment>
            <translation>ISO 15118-20 的证书请求</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118</source>
            <extracomment>ocpp: SignV2GCertificate</extracomment>
            <translation>ISO 15118 的证书请求</translation>
        </message>
        <message>
            <source>Signature does not fit</source>
            <extracomment>ocpp: SignatureError</extracomment>
            <translation>签名不符</translation>
        </message>
        <message>
            <source>Signature is right</source>
            <extracomment>ocpp: SignatureVerified</extracomment>
            <translation>签名正确</translation>
        </message>
        <message>
            <source>Signed block; not a number</source>
            <extracomment>ocpp: SignedData</extracomment>
            <translation>签名块；不是数字</translation>
        </message>
        <message>
            <source>Signed reading has come</source>
            <extracomment>ocpp: SignedDataReceived</extracomment>
            <translation>已收到签名读数</translation>
        </message>
        <message>
            <source>By slip-mode frequency shift</source>
            <extracomment>ocpp: SlipModeFrequencyShift</extracomment>
            <translation>通过滑模频率偏移</translation>
        </message>
        <message>
            <source>State of charge of the car, percent</source>
            <extracomment>ocpp: SoC</extracomment>
            <translation>车辆荷电状态，百分比</translation>
        </message>
        <message>
            <source>After ending charges in order</source>
            <extracomment>ocpp: Soft</extracomment>
            <translation>有序结束充电后</translation>
        </message>
        <message>
            <source>Soft reset by command</source>
            <extracomment>ocpp: SoftReset</extracomment>
            <translation>命令引起的软复位</translation>
        </message>
        <message>
            <source>Units that the appendix lists; others are allowed</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure</extracomment>
            <translation>附录列出的单位；也允许其他单位</translation>
        </message>
        <message>
            <source>Signal strength, arbitrary units</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ASU</extracomment>
            <translation>信号强度，任意单位</translation>
        </message>
        <message>
            <source>Bytes</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.B</extracomment>
            <translation>字节</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Deg</extracomment>
            <translation>角度，度</translation>
        </message>
        <message>
            <source>Frequency</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Hz</extracomment>
            <translation>频率</translation>
        </message>
        <message>
            <source>Force in newtons</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.N</extracomment>
            <translation>力，牛顿</translation>
        </message>
        <message>
            <source>Resistance or impedance</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Ohm</extracomment>
            <translation>电阻或阻抗</translation>
        </message>
        <message>
            <source>Relative humidity, percent</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.RH</extracomment>
            <translation>相对湿度，百分比</translation>
        </message>
        <message>
            <source>Apparent energy</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.VAh</extracomment>
            <translation>视在电量</translation>
        </message>
        <message>
            <source>Ratio, logarithmic</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dB</extracomment>
            <translation>比值，对数</translation>
        </message>
        <message>
            <source>Power relative to 1 mW</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dBm</extracomment>
            <translation>相对于 1 mW 的功率</translation>
        </message>
        <message>
            <source>Pressure</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kPa</extracomment>
            <translation>压力</translation>
        </message>
        <message>
            <source>Apparent energy, thousands</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kVAh</extracomment>
            <translation>视在电量，千</translation>
        </message>
        <message>
            <source>Light on a surface</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.lx</extracomment>
            <translation>照度</translation>
        </message>
        <message>
            <source>Length in metres</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.m</extracomment>
            <translation>长度，米</translation>
        </message>
        <message>
            <source>Frequency, thousandths of a hertz</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.mHz</extracomment>
            <translation>频率，毫赫兹</translation>
        </message>
        <message>
            <source>Acceleration</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ms2</extracomment>
            <translation>加速度</translation>
        </message>
        <message>
            <source>First message of the charge</source>
            <extracomment>ocpp: Started</extracomment>
            <translation>充电的第一条报文</translation>
        </message>
        <message>
            <source>State of connectors</source>
            <extracomment>ocpp: StatusNotification</extracomment>
            <translation>连接器的状态</translation>
        </message>
        <message>
            <source>Driver stopped it</source>
            <extracomment>ocpp: StopAuthorized</extracomment>
            <translation>司机停止</translation>
        </message>
        <message>
            <source>The car ended it</source>
            <extracomment>ocpp: StoppedByEV</extracomment>
            <translation>由车辆结束</translation>
        </message>
        <message>
            <source>State and problems only</source>
            <extracomment>ocpp: SummaryInventory</extracomment>
            <translation>仅状态和问题</translation>
        </message>
        <message>
            <source>Charge pauses</source>
            <extracomment>ocpp: Suspended</extracomment>
            <translation>充电暂停</translation>
        </message>
        <message>
            <source>Charger holds back, for example by a limit or lacking authorisation</source>
            <extracomment>ocpp: SuspendedEVSE</extracomment>
            <translation>充电桩限制供电，例如因限值或缺少授权</translation>
        </message>
        <message>
            <source>Wanted value</source>
            <extracomment>ocpp: Target</extracomment>
            <translation>期望值</translation>
        </message>
        <message>
            <source>Departs from its target</source>
            <extracomment>ocpp: TargetDelta</extracomment>
            <translation>偏离其目标</translation>
        </message>
        <message>
            <source>Departs from its target by a share</source>
            <extracomment>ocpp: TargetDeltaRelative</extracomment>
            <translation>按比例偏离其目标</translation>
        </message>
        <message>
            <source>Does the tariff apply</source>
            <extracomment>ocpp: TariffChangeStatus</extracomment>
            <translation>资费是否适用</translation>
        </message>
        <message>
            <source>Tariff changed</source>
            <extracomment>ocpp: TariffChanged</extracomment>
            <translation>资费已更改</translation>
        </message>
        <message>
            <source>Was the tariff removed</source>
            <extracomment>ocpp: TariffClearStatus</extracomment>
            <translation>资费是否已移除</translation>
        </message>
        <message>
            <source>Did a cost bound apply</source>
            <extracomment>ocpp: TariffCost</extracomment>
            <translation>费用界限是否生效</translation>
        </message>
        <message>
            <source>Are there tariffs</source>
            <extracomment>ocpp: TariffGetStatus</extracomment>
            <translation>是否有资费</translation>
        </message>
        <message>
            <source>Tariff cannot be used</source>
            <extracomment>ocpp: TariffNotAccepted</extracomment>
            <translation>资费无法使用</translation>
        </message>
        <message>
            <source>Was the tariff stored</source>
            <extracomment>ocpp: TariffSetStatus</extracomment>
            <translation>资费是否已存储</translation>
        </message>
        <message>
            <source>Temperature in the charger</source>
            <extracomment>ocpp: Temperature</extracomment>
            <translation>充电桩内的温度</translation>
        </message>
        <message>
            <source>Monitors on bounds</source>
            <extracomment>ocpp: ThresholdMonitoring</extracomment>
            <translation>界限监视器</translation>
        </message>
        <message>
            <source>Wanted time reached</source>
            <extracomment>ocpp: TimeLimitReached</extracomment>
            <translation>已达到期望的时间</translation>
        </message>
        <message>
            <source>Cable was not plugged in in time</source>
            <extracomment>ocpp: Timeout</extracomment>
            <translation>电缆未及时插入</translation>
        </message>
        <message>
            <source>More prices than the station can hold</source>
            <extracomment>ocpp: TooManyElements</extracomment>
            <translation>价格数超过充电站的容量</translation>
        </message>
        <message>
            <source>Read when the charge began</source>
            <extracomment>ocpp: Transaction.Begin</extracomment>
            <translation>充电开始时读取</translation>
        </message>
        <message>
            <source>Read when the charge ended</source>
            <extracomment>ocpp: Transaction.End</extracomment>
            <translation>充电结束时读取</translation>
        </message>
        <message>
            <source>State of the running charges</source>
            <extracomment>ocpp: TransactionEvent</extracomment>
            <translation>进行中充电的状态</translation>
        </message>
        <message>
            <source>Read because asked for</source>
            <extracomment>ocpp: Trigger</extracomment>
            <translation>应请求读取</translation>
        </message>
        <message>
            <source>Will the message be sent</source>
            <extracomment>ocpp: TriggerMessageStatus</extracomment>
            <translation>是否将发送报文</translation>
        </message>
        <message>
            <source>Asked for by the backend</source>
            <extracomment>ocpp: TriggerReason.Trigger</extracomment>
            <translation>由后台请求</translation>
        </message>
        <message>
            <source>Unlock by command</source>
            <extracomment>ocpp: TriggerReason.UnlockCommand</extracomment>
            <translation>由命令解锁</translation>
        </message>
        <message>
            <source>Limit for any charge that has no own profile</source>
            <extracomment>ocpp: TxDefaultProfile</extracomment>
            <translation>没有自身曲线的充电的限值</translation>
        </message>
        <message>
            <source>No such transaction</source>
            <extracomment>ocpp: TxNotFound</extracomment>
            <translation>没有此交易</translation>
        </message>
        <message>
            <source>Limit for one charge</source>
            <extracomment>ocpp: TxProfile</extracomment>
            <translation>单次充电的限值</translation>
        </message>
        <message>
            <source>Goes on after a restart</source>
            <extracomment>ocpp: TxResumed</extracomment>
            <translation>重启后继续</translation>
        </message>
        <message>
            <source>By frequency bounds</source>
            <extracomment>ocpp: UFP_OFP</extracomment>
            <translation>通过频率界限</translation>
        </message>
        <message>
            <source>Address to show</source>
            <extracomment>ocpp: URI</extracomment>
            <translation>要显示的地址</translation>
        </message>
        <message>
            <source>Plain text</source>
            <extracomment>ocpp: UTF8</extracomment>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>By voltage bounds</source>
            <extracomment>ocpp: UVP_OVP</extracomment>
            <translation>通过电压界限</translation>
        </message>
        <message>
            <source>Out of service by command or schedule</source>
            <extracomment>ocpp: Unavailable</extracomment>
            <translation>因命令或计划退出服务</translation>
        </message>
        <message>
            <source>Frequency too low</source>
            <extracomment>ocpp: UnderFrequency</extracomment>
            <translation>频率过低</translation>
        </message>
        <message>
            <source>Supply voltage too low</source>
            <extracomment>ocpp: UnderVoltage</extracomment>
            <translation>供电电压过低</translation>
        </message>
        <message>
            <source>Not determined yet</source>
            <extracomment>ocpp: Undetermined</extracomment>
            <translation>尚未确定</translation>
        </message>
        <message>
            <source>Unit of a reading</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>读数的单位</translation>
        </message>
        <message>
            <source>Not known</source>
            <extracomment>ocpp: Unknown</extracomment>
            <translation>未知</translation>
        </message>
        <message>
            <source>Component not known</source>
            <extracomment>ocpp: UnknownComponent</extracomment>
            <translation>组件未知</translation>
        </message>
        <message>
            <source>No such connector</source>
            <extracomment>ocpp: UnknownConnector</extracomment>
            <translation>没有此连接器</translation>
        </message>
        <message>
            <source>Vendor known, message not</source>
            <extracomment>ocpp: UnknownMessageId</extracomment>
            <translation>厂商已知，消息未知</translation>
        </message>
        <message>
            <source>Variable not known</source>
            <extracomment>ocpp: UnknownVariable</extracomment>
            <translation>变量未知</translation>
        </message>
        <message>
            <source>Vendor not known</source>
            <extracomment>ocpp: UnknownVendorId</extracomment>
            <translation>厂商未知</translation>
        </message>
        <message>
            <source>Plug is stuck</source>
            <extracomment>ocpp: UnlockFailed</extracomment>
            <translation>插头卡住</translation>
        </message>
        <message>
            <source>Is the plug free</source>
            <extracomment>ocpp: UnlockStatus</extracomment>
            <translation>插头是否已释放</translation>
        </message>
        <message>
            <source>Plug released</source>
            <extracomment>ocpp: Unlocked</extracomment>
            <translation>插头已释放</translation>
        </message>
        <message>
            <source>Is it still offered</source>
            <extracomment>ocpp: UnpublishFirmwareStatus</extracomment>
            <translation>是否仍在提供</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <extracomment>ocpp: Unpublished</extracomment>
            <translation>不再提供</translation>
        </message>
        <message>
            <source>No such monitor on this variable</source>
            <extracomment>ocpp: UnsupportedMonitorType</extracomment>
            <translation>此变量没有此类监视器</translation>
        </message>
        <message>
            <source>Renewal</source>
            <extracomment>ocpp: Update</extracomment>
            <translation>续期</translation>
        </message>
        <message>
            <source>Does the update start</source>
            <extracomment>ocpp: UpdateFirmwareStatus</extracomment>
            <translation>是否开始更新</translation>
        </message>
        <message>
            <source>Message in between</source>
            <extracomment>ocpp: Updated</extracomment>
            <translation>中间的报文</translation>
        </message>
        <message>
            <source>Upload failed</source>
            <extracomment>ocpp: UploadFailed</extracomment>
            <translation>上传失败</translation>
        </message>
        <message>
            <source>Nothing to upload</source>
            <extracomment>ocpp: UploadLogStatus.Idle</extracomment>
            <translation>没有可上传的内容</translation>
        </message>
        <message>
            <source>Upload complete</source>
            <extracomment>ocpp: Uploaded</extracomment>
            <translation>上传完成</translation>
        </message>
        <message>
            <source>Upload runs</source>
            <extracomment>ocpp: Uploading</extracomment>
            <translation>正在上传</translation>
        </message>
        <message>
            <source>Above a bound</source>
            <extracomment>ocpp: UpperThreshold</extracomment>
            <translation>高于界限</translation>
        </message>
        <message>
            <source>Before the station, towards the grid</source>
            <extracomment>ocpp: Upstream</extracomment>
            <translation>在充电站之前，朝向电网</translation>
        </message>
        <message>
            <source>Volts</source>
            <extracomment>ocpp: V</extracomment>
            <translation>伏</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-20</source>
            <extracomment>ocpp: V2G20Certificate</extracomment>
            <translation>ISO 15118-20 的证书</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-2</source>
            <extracomment>ocpp: V2GCertificate</extracomment>
            <translation>ISO 15118-2 的证书</translation>
        </message>
        <message>
            <source>ISO 15118 certificate of the station with its chain</source>
            <extracomment>ocpp: V2GCertificateChain</extracomment>
            <translation>充电站的 ISO 15118 证书及其证书链</translation>
        </message>
        <message>
            <source>ISO 15118 root</source>
            <extracomment>ocpp: V2GRootCertificate</extracomment>
            <translation>ISO 15118 根证书</translation>
        </message>
        <message>
            <source>Volt-amperes</source>
            <extracomment>ocpp: VA</extracomment>
            <translation>伏安</translation>
        </message>
        <message>
            <source>Vehicle identification number</source>
            <extracomment>ocpp: VIN</extracomment>
            <translation>车辆识别号</translation>
        </message>
        <message>
            <source>Kind of VPN</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>VPN 类型</translation>
        </message>
        <message>
            <source>Plain or signed</source>
            <extracomment>ocpp: ValueFormat</extracomment>
            <translation>明文或签名</translation>
        </message>
        <message>
            <source>Version does not fit; send the full list</source>
            <extracomment>ocpp: VersionMismatch</extracomment>
            <translation>版本不符；请发送完整列表</translation>
        </message>
        <message>
            <source>Reactive power over voltage</source>
            <extracomment>ocpp: VoltVar</extracomment>
            <translation>无功功率随电压变化</translation>
        </message>
        <message>
            <source>Power over voltage</source>
            <extracomment>ocpp: VoltWatt</extracomment>
            <translation>功率随电压变化</translation>
        </message>
        <message>
            <source>Voltage, V</source>
            <extracomment>ocpp: Voltage</extracomment>
            <translation>电压，V</translation>
        </message>
        <message>
            <source>Voltages are unequal</source>
            <extracomment>ocpp: VoltageImbalance</extracomment>
            <translation>电压不平衡</translation>
        </message>
        <message>
            <source>By jump of the voltage angle</source>
            <extracomment>ocpp: VoltageVectorShift</extracomment>
            <translation>通过电压相角跳变</translation>
        </message>
        <message>
            <source>Watts, sum over phases</source>
            <extracomment>ocpp: W</extracomment>
            <translation>瓦，各相之和</translation>
        </message>
        <message>
            <source>Wireless</source>
            <extracomment>ocpp: WPT</extracomment>
            <translation>无线</translation>
        </message>
        <message>
            <source>Watchdog has bitten</source>
            <extracomment>ocpp: Watchdog</extracomment>
            <translation>看门狗触发</translation>
        </message>
        <message>
            <source>Power factor over power</source>
            <extracomment>ocpp: WattPF</extracomment>
            <translation>功率因数随功率变化</translation>
        </message>
        <message>
            <source>Reactive power over power</source>
            <extracomment>ocpp: WattVar</extracomment>
            <translation>无功功率随功率变化</translation>
        </message>
        <message>
            <source>Weak mobile signal: expect gaps</source>
            <extracomment>ocpp: WeakSignal</extracomment>
            <translation>移动信号弱：可能有中断</translation>
        </message>
        <message>
            <source>Each week</source>
            <extracomment>ocpp: Weekly</extracomment>
            <translation>每周</translation>
        </message>
        <message>
            <source>Watt-hours</source>
            <extracomment>ocpp: Wh</extracomment>
            <translation>瓦时</translation>
        </message>
        <message>
            <source>First wired interface</source>
            <extracomment>ocpp: Wired0</extracomment>
            <translation>第一个有线接口</translation>
        </message>
        <message>
            <source>Second wired interface</source>
            <extracomment>ocpp: Wired1</extracomment>
            <translation>第二个有线接口</translation>
        </message>
        <message>
            <source>Third wired interface</source>
            <extracomment>ocpp: Wired2</extracomment>
            <translation>第三个有线接口</translation>
        </message>
        <message>
            <source>Fourth wired interface</source>
            <extracomment>ocpp: Wired3</extracomment>
            <translation>第四个有线接口</translation>
        </message>
        <message>
            <source>First radio interface</source>
            <extracomment>ocpp: Wireless0</extracomment>
            <translation>第一个无线接口</translation>
        </message>
        <message>
            <source>Second radio interface</source>
            <extracomment>ocpp: Wireless1</extracomment>
            <translation>第二个无线接口</translation>
        </message>
        <message>
            <source>Third radio interface</source>
            <extracomment>ocpp: Wireless2</extracomment>
            <translation>第三个无线接口</translation>
        </message>
        <message>
            <source>Fourth radio interface</source>
            <extracomment>ocpp: Wireless3</extracomment>
            <translation>第四个无线接口</translation>
        </message>
        <message>
            <source>Can only be written, such as passwords</source>
            <extracomment>ocpp: WriteOnly</extracomment>
            <translation>只写，例如密码</translation>
        </message>
        <message>
            <source>By zero crossings</source>
            <extracomment>ocpp: ZeroCrossingDetection</extracomment>
            <translation>通过过零点</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>ocpp: boolean</extracomment>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>Cable CCS1</source>
            <extracomment>ocpp: cCCS1</extracomment>
            <translation>电缆 CCS1</translation>
        </message>
        <message>
            <source>Cable CCS2</source>
            <extracomment>ocpp: cCCS2</extracomment>
            <translation>电缆 CCS2</translation>
        </message>
        <message>
            <source>Cable CHAdeMO (G105)</source>
            <extracomment>ocpp: cG105</extracomment>
            <translation>电缆 CHAdeMO (G105)</translation>
        </message>
        <message>
            <source>Cable Tesla</source>
            <extracomment>ocpp: cTesla</extracomment>
            <translation>电缆 Tesla</translation>
        </message>
        <message>
            <source>Cable type 1</source>
            <extracomment>ocpp: cType1</extracomment>
            <translation>电缆 Type 1</translation>
        </message>
        <message>
            <source>Cable type 2</source>
            <extracomment>ocpp: cType2</extracomment>
            <translation>电缆 Type 2</translation>
        </message>
        <message>
            <source>Date and time</source>
            <extracomment>ocpp: dateTime</extracomment>
            <translation>日期和时间</translation>
        </message>
        <message>
            <source>Decimal number</source>
            <extracomment>ocpp: decimal</extracomment>
            <translation>十进制数</translation>
        </message>
        <message>
            <source>Contract of plug and charge</source>
            <extracomment>ocpp: eMAID</extracomment>
            <translation>即插即充合同</translation>
        </message>
        <message>
            <source>Whole number</source>
            <extracomment>ocpp: integer</extracomment>
            <translation>整数</translation>
        </message>
        <message>
            <source>1000 VA</source>
            <extracomment>ocpp: kVA</extracomment>
            <translation>1000 VA</translation>
        </message>
        <message>
            <source>Kilowatts; 1000 W</source>
            <extracomment>ocpp: kW</extracomment>
            <translation>千瓦；1000 W</translation>
        </message>
        <message>
            <source>Kilowatt-hours; 1000 Wh</source>
            <extracomment>ocpp: kWh</extracomment>
            <translation>千瓦时；1000 Wh</translation>
        </message>
        <message>
            <source>1000 var</source>
            <extracomment>ocpp: kvar</extracomment>
            <translation>1000 var</translation>
        </message>
        <message>
            <source>1000 varh</source>
            <extracomment>ocpp: kvarh</extracomment>
            <translation>1000 varh</translation>
        </message>
        <message>
            <source>Industrial socket, one phase 16 A</source>
            <extracomment>ocpp: s309-1P-16A</extracomment>
            <translation>工业插座，单相 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, one phase 32 A</source>
            <extracomment>ocpp: s309-1P-32A</extracomment>
            <translation>工业插座，单相 32 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 16 A</source>
            <extracomment>ocpp: s309-3P-16A</extracomment>
            <translation>工业插座，三相 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 32 A</source>
            <extracomment>ocpp: s309-3P-32A</extracomment>
            <translation>工业插座，三相 32 A</translation>
        </message>
        <message>
            <source>British household socket</source>
            <extracomment>ocpp: sBS1361</extracomment>
            <translation>英国家用插座</translation>
        </message>
        <message>
            <source>Schuko and French household socket</source>
            <extracomment>ocpp: sCEE-7-7</extracomment>
            <translation>Schuko 和法国家用插座</translation>
        </message>
        <message>
            <source>Socket type 2</source>
            <extracomment>ocpp: sType2</extracomment>
            <translation>Type 2 插座</translation>
        </message>
        <message>
            <source>Socket type 3</source>
            <extracomment>ocpp: sType3</extracomment>
            <translation>Type 3 插座</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>ocpp: string</extracomment>
            <translation>文本</translation>
        </message>
        <message>
            <source>Reactive volt-amperes</source>
            <extracomment>ocpp: var</extracomment>
            <translation>无功伏安</translation>
        </message>
        <message>
            <source>Reactive watt-hours</source>
            <extracomment>ocpp: varh</extracomment>
            <translation>无功瓦时</translation>
        </message>
        <message>
            <source>Wireless, inductive</source>
            <extracomment>ocpp: wInductive</extracomment>
            <translation>无线，感应式</translation>
        </message>
        <message>
            <source>Wireless, resonant</source>
            <extracomment>ocpp: wResonant</extracomment>
            <translation>无线，谐振式</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChartPane</name>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>All charts of %1 are switched off. The Charts button brings them back.</source>
            <translation>%1 的所有图表均已关闭。用“图表”按钮可恢复。</translation>
        </message>
        <message>
            <source>Select a charge point or a transaction: its power, energy, state of charge and current appear here.</source>
            <translation>请选择一个充电桩或一笔交易：此处将显示其功率、电量、荷电状态和电流。</translation>
        </message>
        <message>
            <source>%1 sent no meter values in this capture.</source>
            <translation>%1 在此捕获中没有发送电表值。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>quantity and unit</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChipStack</name>
        <message>
            <source>Filters that apply</source>
            <translation>正在应用的过滤器</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>全部移除</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ColorRulesDialog</name>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>青色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>灰色</translation>
        </message>
        <message>
            <source>Colour rules</source>
            <translation>颜色规则</translation>
        </message>
        <message>
            <source>Frames that match a filter get its colour. The first rule that matches wins.</source>
            <translation>匹配过滤器的帧会显示其颜色。以第一条匹配的规则为准。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>过滤器</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新规则</translation>
        </message>
        <message>
            <source>“%1” does not work: %2 (at character %3)</source>
            <translation>“%1”无效：%2（第 %3 个字符）</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandLine</name>
        <message>
            <source>Shows this help.</source>
            <translation>显示此帮助。</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>显示版本。</translation>
        </message>
        <message>
            <source>Opens the demo workspace.</source>
            <translation>打开演示工作区。</translation>
        </message>
        <message>
            <source>Leaves pictures of every view and the report of what was found in a folder, and ends; needs no display.</source>
            <translation>将每个视图的图片和发现报告保存到文件夹后退出；不需要显示器。</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Size of the pictures.</source>
            <translation>图片的尺寸。</translation>
        </message>
        <message>
            <source>Logs, captures or a workspace folder to open.</source>
            <translation>要打开的日志、捕获或工作区文件夹。</translation>
        </message>
        <message>
            <source>see `roamscope --help`</source>
            <translation>参见 `roamscope --help`</translation>
        </message>
        <message>
            <source>counts what captures and logs hold</source>
            <translation>统计捕获和日志的内容</translation>
        </message>
        <message>
            <source>checks messages and documents against the protocol</source>
            <translation>按协议检查报文和文档</translation>
        </message>
        <message>
            <source>writes any log as a canonical capture or an Open OCPP Trace</source>
            <translation>将任何日志写成规范捕获或 Open OCPP Trace</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger to the roaming partner.

Commands that need no display (each has --help):</source>
            <translation>显示一个值从充电桩到漫游合作方的途中在哪里发生了变化。

不需要显示器的命令（每个都有 --help）：</translation>
        </message>
        <message>
            <source>Prints one JSON object instead of text.</source>
            <translation>输出一个 JSON 对象，而不是文本。</translation>
        </message>
        <message>
            <source>Charge point id for a log that names none.</source>
            <translation>用于未注明充电桩的日志的充电桩 id。</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>Zone of times that stand without one, such as +02:00; UTC when not given.</source>
            <translation>未注明时区的时间所用的时区，例如 +02:00；未指定时为 UTC。</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Reads the files in this way instead of the detected one: %1.</source>
            <translation>按此方式而非检测到的方式读取文件：%1。</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>see `roamscope %1 --help`</source>
            <translation>参见 `roamscope %1 --help`</translation>
        </message>
        <message>
            <source>Usage: roamscope %1 [options] %2</source>
            <translation>用法：roamscope %1 [选项] %2</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>示例：</translation>
        </message>
        <message>
            <source>Exit code: %1</source>
            <translation>退出码：%1</translation>
        </message>
        <message>
            <source>no file is named</source>
            <translation>未指定文件</translation>
        </message>
        <message>
            <source>give at least one, for example `%1`</source>
            <translation>请至少给出一个，例如 `%1`</translation>
        </message>
        <message>
            <source>“%1” is no zone</source>
            <translation>“%1”不是时区</translation>
        </message>
        <message>
            <source>write it as +02:00 or UTC</source>
            <translation>请写成 +02:00 或 UTC</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>“%1”未知</translation>
        </message>
        <message>
            <source>the help lists the names</source>
            <translation>帮助中列出了可用的名称</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>check the name</source>
            <translation>请检查名称</translation>
        </message>
        <message>
            <source>is a folder</source>
            <translation>是文件夹</translation>
        </message>
        <message>
            <source>name the files in it</source>
            <translation>请指定其中的文件</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>无法读取：%1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>请检查读取权限</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandPalette</name>
        <message>
            <source>No action has these letters. Try another word for it.</source>
            <translation>没有操作含有这些字母。请换一个词。</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>Search all actions</source>
            <translation>搜索所有操作</translation>
        </message>
        <message>
            <source>Actions found</source>
            <translation>找到的操作</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DocumentFinding</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>无法读取文件：%1。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>This is not JSON: %1</source>
            <translation>这不是 JSON：%1</translation>
        </message>
        <message>
            <source>The file ends in the middle of a value that begins here; what stands before it was validated.</source>
            <translation>文件在从此处开始的值中间结束；其前面的内容已校验。</translation>
        </message>
        <message>
            <source>The file holds binary data, not text.</source>
            <translation>文件含有二进制数据，而不是文本。</translation>
        </message>
        <message>
            <source>The file is compressed (%1).</source>
            <translation>文件已压缩（%1）。</translation>
        </message>
        <message>
            <source>The text is %1; JSON is exchanged as UTF-8.</source>
            <translation>文本是 %1；JSON 以 UTF-8 交换。</translation>
        </message>
        <message>
            <source>One object has %1 bytes; that is more than is validated at once.</source>
            <translation>一个对象有 %1 字节；超出了一次可校验的量。</translation>
        </message>
        <message>
            <source>This is valid JSON, but it looks like no single object of OCPI or message of OCPP (%1).</source>
            <translation>这是有效的 JSON，但看起来既不是单个 OCPI 对象，也不是 OCPP 报文（%1）。</translation>
        </message>
        <message>
            <source>%1 has no object called %2.</source>
            <translation>%1 中没有名为 %2 的对象。</translation>
        </message>
        <message>
            <source>The list is empty; there is nothing to validate.</source>
            <translation>列表为空；没有可校验的内容。</translation>
        </message>
        <message>
            <source>The answer has data, but neither status_code nor timestamp.</source>
            <translation>应答含有 data，但既没有 status_code，也没有 timestamp。</translation>
        </message>
        <message>
            <source>The answer reports an error: %1.</source>
            <translation>应答报告了错误：%1。</translation>
        </message>
        <message>
            <source>%1 occurs again; it stood already at %2.</source>
            <translation>%1 再次出现；它在 %2 已有。</translation>
        </message>
        <message numerus="yes">
            <source>%n location(s) with different addresses share the position %1.</source>
            <translation>
                <numerusform>%n 个地址不同的 location 共用位置 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch the file again; the transfer may have been cut.</source>
            <translation>请重新获取文件；传输可能被中断。</translation>
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation>请先解压。</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>请以 UTF-8 保存。</translation>
        </message>
        <message>
            <source>Say what it is with --object, for example --object Location.</source>
            <translation>请用 --object 说明它是什么，例如 --object Location。</translation>
        </message>
        <message>
            <source>Check the spelling, or give another --version.</source>
            <translation>请检查拼写，或指定另一个 --version。</translation>
        </message>
        <message>
            <source>Every OCPI answer carries both; a file that was cut down by hand may do without.</source>
            <translation>每个 OCPI 应答都含有这两者；手工截短的文件可以没有。</translation>
        </message>
        <message>
            <source>A receiver keeps only one of them; find out which is right.</source>
            <translation>接收方只会保留其中一个；请确认哪个正确。</translation>
        </message>
        <message>
            <source>Check whether a default stands for positions that are not known.</source>
            <translation>请检查位置未知时是否填了默认值。</translation>
        </message>
        <message numerus="yes">
            <source>%n more like this.</source>
            <translation>
                <numerusform>另有 %n 个同类。</numerusform>
            </translation>
        </message>
        <message>
            <source>given</source>
            <translation>已指定</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>assumed: nothing in it tells the versions apart</source>
            <translation>假定：其中没有可以区分版本的内容</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DropZone</name>
        <message>
            <source>Let go: Roamscope opens it</source>
            <translation>松开即可：Roamscope 将打开它</translation>
        </message>
        <message>
            <source>Drop a log here</source>
            <translation>将日志拖放到此处</translation>
        </message>
        <message>
            <source>Any text log with OCPP messages in it, from any charger or backend, Open OCPP Trace, OCPI exchanges as JSON Lines; also as .gz or .zip, and several at once. Files stay where they are and nothing leaves this computer.</source>
            <translation>任何充电桩或后台的、含有 OCPP 报文的文本日志，Open OCPP Trace，以 JSON Lines 记录的 OCPI 请求应答；也可以是 .gz 或 .zip，也可一次多个。文件留在原处，任何内容都不会离开本计算机。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Filter</name>
        <message>
            <source>Write a number here, such as 200.</source>
            <translation>请在此处写一个数字，例如 200。</translation>
        </message>
        <message>
            <source>Write a time span here, such as 500ms, 2s or 1min.</source>
            <translation>请在此处写一段时长，例如 500ms、2s 或 1min。</translation>
        </message>
        <message>
            <source>Write a size here, such as 500, 2kB or 1MB.</source>
            <translation>请在此处写一个大小，例如 500、2kB 或 1MB。</translation>
        </message>
        <message>
            <source>Write a time here, such as &quot;2026-01-01T10:00&quot; or &quot;10:15&quot;.</source>
            <translation>请在此处写一个时间，例如 &quot;2026-01-01T10:00&quot; 或 &quot;10:15&quot;。</translation>
        </message>
        <message>
            <source>Write one of these here: %1.</source>
            <translation>请在此处写以下之一：%1。</translation>
        </message>
        <message>
            <source>Write a value here, in quotes when it holds blanks.</source>
            <translation>请在此处写一个值；含空格时请加引号。</translation>
        </message>
        <message>
            <source>Rows with this mark</source>
            <translation>带此标记的行</translation>
        </message>
        <message>
            <source>In this capture</source>
            <translation>在此捕获中</translation>
        </message>
        <message>
            <source>OCPP action</source>
            <translation>OCPP 操作</translation>
        </message>
        <message>
            <source>is</source>
            <translation>是</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>不是</translation>
        </message>
        <message>
            <source>holds this text, small or capital letters alike</source>
            <translation>含有此文本，不区分大小写</translation>
        </message>
        <message>
            <source>matches this regular expression</source>
            <translation>匹配此正则表达式</translation>
        </message>
        <message>
            <source>is more than</source>
            <translation>大于</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>大于或等于</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>小于</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>小于或等于</translation>
        </message>
        <message>
            <source>is one of these, or in this range</source>
            <translation>是其中之一，或在此范围内</translation>
        </message>
        <message>
            <source>and</source>
            <translation>且</translation>
        </message>
        <message>
            <source>or</source>
            <translation>或</translation>
        </message>
        <message>
            <source>OCPP action, or method and module of OCPI</source>
            <translation>OCPP 操作，或 OCPI 的方法和模块</translation>
        </message>
        <message>
            <source>Charge point or party</source>
            <translation>充电桩或参与方</translation>
        </message>
        <message>
            <source>When it was seen, in UTC: "2026-01-01T10:00" or "10:15"</source>
            <translation>出现的时间（UTC）："2026-01-01T10:00" 或 "10:15"</translation>
        </message>
        <message>
            <source>Time from the request to its response: 500ms, 2s, 1min</source>
            <translation>从请求到响应的时间：500ms, 2s, 1min</translation>
        </message>
        <message>
            <source>Time since the row before</source>
            <translation>与上一行的时间间隔</translation>
        </message>
        <message>
            <source>Kind of message: call, result, error, http, event …</source>
            <translation>报文类型：call, result, error, http, event …</translation>
        </message>
        <message>
            <source>OCPP or OCPI, with or without version</source>
            <translation>OCPP 或 OCPI，可带版本</translation>
        </message>
        <message>
            <source>Version of the protocol: 1.6, 2.0.1, 2.2.1</source>
            <translation>协议版本：1.6, 2.0.1, 2.2.1</translation>
        </message>
        <message>
            <source>Party that sent it: cp, csms, middleware, cpo, hub, emsp, ems</source>
            <translation>发送方：cp, csms, middleware, cpo, hub, emsp, ems</translation>
        </message>
        <message>
            <source>Party that it was sent to</source>
            <translation>接收方</translation>
        </message>
        <message>
            <source>Way of an OCPP message: cp-to-csms or csms-to-cp</source>
            <translation>OCPP 报文的方向：cp-to-csms 或 csms-to-cp</translation>
        </message>
        <message>
            <source>Message id, or correlation id of HTTP</source>
            <translation>报文 id，或 HTTP 的关联 id</translation>
        </message>
        <message>
            <source>Status in the message: Available, Accepted …</source>
            <translation>报文中的状态：Available, Accepted …</translation>
        </message>
        <message>
            <source>Error code of a CALLERROR</source>
            <translation>CALLERROR 的错误码</translation>
        </message>
        <message>
            <source>Transaction or session id in the message</source>
            <translation>报文中的交易或会话 id</translation>
        </message>
        <message>
            <source>Connector id in the message</source>
            <translation>报文中的连接器 id</translation>
        </message>
        <message>
            <source>EVSE id in the message</source>
            <translation>报文中的 EVSE id</translation>
        </message>
        <message>
            <source>idTag, idToken or OCPI token uid in the message</source>
            <translation>报文中的 idTag、idToken 或 OCPI 令牌 uid</translation>
        </message>
        <message>
            <source>HTTP method: GET, PUT, PATCH …</source>
            <translation>HTTP 方法：GET, PUT, PATCH …</translation>
        </message>
        <message>
            <source>HTTP path with its query</source>
            <translation>HTTP 路径及其查询</translation>
        </message>
        <message>
            <source>HTTP status: 200, 404 …</source>
            <translation>HTTP 状态：200, 404 …</translation>
        </message>
        <message>
            <source>OCPI status_code: 1000, 2001 …</source>
            <translation>OCPI status_code：1000, 2001 …</translation>
        </message>
        <message>
            <source>Size of the message: 500, 2kB, 1MB</source>
            <translation>报文大小：500, 2kB, 1MB</translation>
        </message>
        <message>
            <source>Marks: repaired, orphan, unanswered, duplicate, replayed …</source>
            <translation>标记：repaired, orphan, unanswered, duplicate, replayed …</translation>
        </message>
        <message>
            <source>The bytes of the row as they stand in the file</source>
            <translation>该行在文件中的原始字节</translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>文件中的行</translation>
        </message>
        <message>
            <source>Number of the row, from 1</source>
            <translation>行号，从 1 起</translation>
        </message>
        <message>
            <source>Number of the file, from 1</source>
            <translation>文件编号，从 1 起</translation>
        </message>
        <message>
            <source>A field of the message: payload.connectorId, payload.meterValue[0].timestamp</source>
            <translation>报文的字段：payload.connectorId, payload.meterValue[0].timestamp</translation>
        </message>
        <message>
            <source>This filter is too long.</source>
            <translation>此过滤器太长。</translation>
        </message>
        <message>
            <source>There is no opening bracket for this one.</source>
            <translation>此括号没有对应的左括号。</translation>
        </message>
        <message>
            <source>This does not belong here; join two tests with &amp;&amp; or ||.</source>
            <translation>此处不应有此内容；请用 &amp;&amp; 或 || 连接两个条件。</translation>
        </message>
        <message>
            <source>This filter is nested too deeply.</source>
            <translation>此过滤器嵌套过深。</translation>
        </message>
        <message>
            <source>This bracket is not closed.</source>
            <translation>此括号未闭合。</translation>
        </message>
        <message>
            <source>Something is missing here: a test such as action == "Heartbeat", or a word to search for.</source>
            <translation>此处缺少内容：一个条件，例如 action == "Heartbeat"，或要搜索的词。</translation>
        </message>
        <message>
            <source>Write the name of a field before this operator, such as action, cp or latency.</source>
            <translation>请在此运算符前写字段名，例如 action、cp 或 latency。</translation>
        </message>
        <message>
            <source>There is nothing between these brackets.</source>
            <translation>括号之间没有内容。</translation>
        </message>
        <message>
            <source>This does not belong here.</source>
            <translation>此处不应有此内容。</translation>
        </message>
        <message>
            <source>Write &amp;&amp; for and, || for or.</source>
            <translation>“且”请写 &amp;&amp;，“或”请写 ||。</translation>
        </message>
        <message>
            <source>This text has no closing quote.</source>
            <translation>此文本没有右引号。</translation>
        </message>
        <message>
            <source>This path is too deep.</source>
            <translation>此路径过深。</translation>
        </message>
        <message>
            <source>“%1” is not what this field holds.</source>
            <translation>“%1”不是此字段的取值。</translation>
        </message>
        <message>
            <source>A range needs numbers, times or texts.</source>
            <translation>范围需要数字、时间或文本。</translation>
        </message>
        <message>
            <source>Both ends of this range must have a date, or none of them.</source>
            <translation>此范围的两端必须都有日期，或都没有。</translation>
        </message>
        <message>
            <source>This field has no order; compare it with ==, != or in.</source>
            <translation>此字段没有大小顺序；请用 ==、!= 或 in 比较。</translation>
        </message>
        <message>
            <source>Write the text to look for here, in quotes when it holds blanks.</source>
            <translation>请在此写要查找的文本，含空格时加引号。</translation>
        </message>
        <message>
            <source>This field holds no text; compare it with == or in.</source>
            <translation>此字段不含文本；请用 == 或 in 比较。</translation>
        </message>
        <message>
            <source>Write a regular expression here, in quotes.</source>
            <translation>请在此写正则表达式，加引号。</translation>
        </message>
        <message>
            <source>This regular expression is too long.</source>
            <translation>此正则表达式太长。</translation>
        </message>
        <message>
            <source>This regular expression is not valid: %1.</source>
            <translation>此正则表达式无效：%1。</translation>
        </message>
        <message>
            <source>This set is not closed; end it with }.</source>
            <translation>此集合未闭合；请以 } 结束。</translation>
        </message>
        <message>
            <source>Put a comma between the values of a set.</source>
            <translation>请在集合的各值之间加逗号。</translation>
        </message>
        <message>
            <source>There is no field “%1”. Did you mean “%2”?</source>
            <translation>没有字段“%1”。您是想写“%2”吗？</translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields of the message are written payload.%1.</source>
            <translation>没有字段“%1”。报文的字段写作 payload.%1。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterBar</name>
        <message>
            <source>Filtering</source>
            <translation>过滤</translation>
        </message>
        <message>
            <source>Frames shown</source>
            <translation>显示的帧</translation>
        </message>
        <message>
            <source>Saved filters and history</source>
            <translation>已保存的过滤器和历史</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n 个帧</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 frames</source>
            <translation>%1 / %2 个帧</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1（第 %2 个字符）</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>保存此过滤器…</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>已保存的过滤器</translation>
        </message>
        <message>
            <source>Remove a saved filter</source>
            <translation>移除已保存的过滤器</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>以前用过</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>保存过滤器</translation>
        </message>
        <message>
            <source>Name of the filter:</source>
            <translation>过滤器名称：</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterChip</name>
        <message>
            <source>Apply this filter again</source>
            <translation>重新应用此过滤器</translation>
        </message>
        <message>
            <source>Pause this filter</source>
            <translation>暂停此过滤器</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>移除此过滤器</translation>
        </message>
        <message>
            <source>%1
Double-click to edit, Space to pause, Delete to remove</source>
            <translation>%1
双击编辑，空格键暂停，Delete 键移除</translation>
        </message>
        <message>
            <source>Filter, paused: %1</source>
            <translation>过滤器，已暂停：%1</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>过滤器：%1</translation>
        </message>
        <message>
            <source>Apply again</source>
            <translation>重新应用</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterEdit</name>
        <message>
            <source>Filter: action == "StatusNotification", cp == "CP01", latency &gt; 500ms, or any text</source>
            <translation>过滤：action == "StatusNotification", cp == "CP01", latency &gt; 500ms，或任意文本</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>过滤器</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterMenu</name>
        <message>
            <source>Filter on this value</source>
            <translation>按此值过滤</translation>
        </message>
        <message>
            <source>… and this value</source>
            <translation>…且此值</translation>
        </message>
        <message>
            <source>… or this value</source>
            <translation>…或此值</translation>
        </message>
        <message>
            <source>… not this value</source>
            <translation>…非此值</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameCells</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameModel</name>
        <message>
            <source>answers no request</source>
            <translation>没有对应的请求</translation>
        </message>
        <message>
            <source>sent late</source>
            <translation>延迟发送</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>重复记录</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>altered by a rule</source>
            <translation>被规则更改</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>%1, error</source>
            <translation>%1，错误</translation>
        </message>
        <message>
            <source>%1, warning</source>
            <translation>%1，警告</translation>
        </message>
        <message>
            <source>Time since the row above</source>
            <translation>与上一行的时间间隔</translation>
        </message>
        <message>
            <source>Time from the request to its response</source>
            <translation>从请求到响应的时间</translation>
        </message>
        <message>
            <source>Since start</source>
            <translation>自开始起</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>时间（%1）</translation>
        </message>
        <message>
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>从 → 到</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>充电桩</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ImportQuestion</name>
        <message>
            <source>This log names neither its charge point nor the zone of its times. Say it here if you know it.</source>
            <translation>此日志既未注明充电桩，也未注明时区。如果您知道，请在此填写。</translation>
        </message>
        <message>
            <source>This log does not name its charge point. Say it here if you know it.</source>
            <translation>此日志未注明充电桩。如果您知道，请在此填写。</translation>
        </message>
        <message>
            <source>The times of this log have no zone and are read as UTC. Say it here if you know better.</source>
            <translation>此日志的时间没有时区，按 UTC 读取。如果您知道更准确的时区，请在此填写。</translation>
        </message>
        <message>
            <source>Charge point id</source>
            <translation>充电桩 id</translation>
        </message>
        <message>
            <source>Zone of the times</source>
            <translation>时间的时区</translation>
        </message>
        <message>
            <source>%1 (this computer)</source>
            <translation>%1（本计算机）</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspection</name>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>%1 lines, read as %2</source>
            <translation>%1 行，按 %2 读取</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>exchanges</source>
            <translation>请求应答</translation>
        </message>
        <message>
            <source>without answer</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>without call</source>
            <translation>没有调用</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>重复记录</translation>
        </message>
        <message>
            <source>time (UTC)</source>
            <translation>时间（UTC）</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>the source holds no times</source>
            <translation>来源中没有时间</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>protocols</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Charge points (%1)</source>
            <translation>充电桩（%1）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n 个帧</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Lines that are no frame as they stand</source>
            <translation>本身不构成帧的行</translation>
        </message>
        <message>
            <source>first at %1:%2</source>
            <translation>首次出现于 %1:%2</translation>
        </message>
        <message>
            <source>Charges (%1)</source>
            <translation>充电（%1）</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Problems: %1 errors, %2 warnings, %3 notes</source>
            <translation>问题：%1 个错误，%2 个警告，%3 个提示</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>检查器</translation>
        </message>
        <message>
            <source>Select a frame to read it</source>
            <translation>选择一个帧以查看</translation>
        </message>
        <message>
            <source>Each field is shown with its meaning, its unit and what the protocol demands of it.</source>
            <translation>每个字段都会显示其含义、单位以及协议对它的要求。</translation>
        </message>
        <message>
            <source>Decoding…</source>
            <translation>正在解码…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>请求或应答</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Find a field, a value or a meaning</source>
            <translation>查找字段、值或含义</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>复制值</translation>
        </message>
        <message>
            <source>Find in the message</source>
            <translation>在报文中查找</translation>
        </message>
        <message>
            <source>What the protocol says about the selected field</source>
            <translation>协议对所选字段的说明</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>首部</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>HTTP headers</source>
            <translation>HTTP 首部</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>首部</translation>
        </message>
        <message>
            <source>Decoding %1…</source>
            <translation>正在解码 %1…</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n field(s) of this message are shown.</source>
            <translation>
                <numerusform>仅显示此报文的前 %n 个字段。</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>错误：</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>警告：</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>提示：</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>The catalog does not know this field.</source>
            <translation>目录中没有此字段。</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
        <message>
            <source>Copy request as curl command</source>
            <translation>将请求复制为 curl 命令</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::InspectorHeader</name>
        <message>
            <source>from the line before</source>
            <translation>取自上一行</translation>
        </message>
        <message>
            <source>made up: the log has no times</source>
            <translation>虚构的时间：日志中没有时间</translation>
        </message>
        <message>
            <source>no time zone in the log, read as UTC</source>
            <translation>日志中没有时区，按 UTC 读取</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>出现时间</translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <translation>早 %1</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>晚 %1</translation>
        </message>
        <message>
            <source>In the message</source>
            <translation>报文中</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>%1 后得到应答</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>已应答</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>请求应答</translation>
        </message>
        <message>
            <source>show the request</source>
            <translation>显示请求</translation>
        </message>
        <message>
            <source>show the answer</source>
            <translation>显示应答</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>此捕获中没有应答</translation>
        </message>
        <message>
            <source>answers a request that is not in this capture</source>
            <translation>应答的请求不在此捕获中</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>没有 id</translation>
        </message>
        <message>
            <source>follow it</source>
            <translation>跟踪</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP 状态</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 个提示</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>检查结果：%1</translation>
        </message>
        <message>
            <source>go to the next</source>
            <translation>转到下一个</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>损坏的报文</translation>
        </message>
        <message>
            <source>%1 (answer)</source>
            <translation>%1（应答）</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::JsonFile</name>
        <message>
            <source>cannot be read: %1</source>
            <translation>无法读取：%1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>请检查读取权限</translation>
        </message>
        <message>
            <source>check that it is still there</source>
            <translation>请检查它是否仍在</translation>
        </message>
        <message>
            <source>is larger than 16 MiB, so it is no file of a workspace</source>
            <translation>大于 16 MiB，因此不是工作区的文件</translation>
        </message>
        <message>
            <source>move it out of the workspace, or restore it from a backup</source>
            <translation>请将它移出工作区，或从备份恢复</translation>
        </message>
        <message>
            <source>is nested deeper than %1 levels</source>
            <translation>嵌套超过 %1 层</translation>
        </message>
        <message>
            <source>restore it from a backup or from Git</source>
            <translation>请从备份或 Git 恢复</translation>
        </message>
        <message>
            <source>is not valid JSON here</source>
            <translation>此处不是有效的 JSON</translation>
        </message>
        <message>
            <source>correct this line, or restore the file from Git</source>
            <translation>请更正此行，或从 Git 恢复文件</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>无法理解：%1</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>无法写入：%1</translation>
        </message>
        <message>
            <source>check the disk and who may write there</source>
            <translation>请检查磁盘和写入权限</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Lane</name>
        <message>
            <source>Charge Point</source>
            <translation>充电桩</translation>
        </message>
        <message>
            <source>CSMS</source>
            <translation>CSMS</translation>
        </message>
        <message>
            <source>Middleware</source>
            <translation>中间件</translation>
        </message>
        <message>
            <source>CPO</source>
            <translation>CPO</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>eMSP</source>
            <translation>eMSP</translation>
        </message>
        <message>
            <source>EMS</source>
            <translation>EMS</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Ledger</name>
        <message>
            <source>There is no message in this line.</source>
            <translation>此行中没有报文。</translation>
        </message>
        <message>
            <source>This line is blank or a comment.</source>
            <translation>此行为空或是注释。</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>这不是有效的 JSON。</translation>
        </message>
        <message>
            <source>The message is cut off before its end.</source>
            <translation>报文在结束之前被截断。</translation>
        </message>
        <message>
            <source>A pager cut this line at the width of the screen.</source>
            <translation>分页程序按屏幕宽度截断了此行。</translation>
        </message>
        <message>
            <source>The program that wrote the log left out the middle of this message.</source>
            <translation>写日志的程序略去了此报文的中间部分。</translation>
        </message>
        <message>
            <source>The message was wrapped over several lines; they were joined.</source>
            <translation>报文被折成多行；已将其拼接。</translation>
        </message>
        <message>
            <source>The message was printed as a Python value; it was turned back into JSON.</source>
            <translation>报文以 Python 值的形式输出；已转换回 JSON。</translation>
        </message>
        <message>
            <source>The message stood inside a JSON string; it was unpacked.</source>
            <translation>报文在一个 JSON 字符串中；已将其取出。</translation>
        </message>
        <message>
            <source>Formatting marks of a web page stood inside the message; they were removed.</source>
            <translation>报文中夹有网页的格式标记；已将其移除。</translation>
        </message>
        <message>
            <source>A comma was missing and was put in.</source>
            <translation>缺少一个逗号，已补上。</translation>
        </message>
        <message>
            <source>A closing bracket was missing and was put in.</source>
            <translation>缺少一个右括号，已补上。</translation>
        </message>
        <message>
            <source>The message was printed over several lines; they were joined.</source>
            <translation>报文以多行输出；已将其拼接。</translation>
        </message>
        <message>
            <source>The same message was logged again.</source>
            <translation>同一报文被再次记录。</translation>
        </message>
        <message>
            <source>This is valid JSON, but not an OCPP message.</source>
            <translation>这是有效的 JSON，但不是 OCPP 报文。</translation>
        </message>
        <message>
            <source>The message is nested too deeply to be read.</source>
            <translation>报文嵌套过深，无法读取。</translation>
        </message>
        <message>
            <source>This line is too long to be a message.</source>
            <translation>此行太长，不可能是报文。</translation>
        </message>
        <message>
            <source>This line holds bytes that are not valid UTF-8 text.</source>
            <translation>此行含有不是有效 UTF-8 文本的字节。</translation>
        </message>
        <message>
            <source>This line holds NUL bytes.</source>
            <translation>此行含有 NUL 字节。</translation>
        </message>
        <message>
            <source>The time of this message cannot be read.</source>
            <translation>此报文的时间无法读取。</translation>
        </message>
        <message>
            <source>This record is of a kind that is not known.</source>
            <translation>此记录的类型未知。</translation>
        </message>
        <message>
            <source>This record lacks a member that it needs.</source>
            <translation>此记录缺少必需的成员。</translation>
        </message>
        <message>
            <source>The raw message and the record's own members disagree; the raw message is used.</source>
            <translation>原始报文与记录自身的成员不一致；采用原始报文。</translation>
        </message>
        <message>
            <source>There are more different names than can be told apart; the rest are shown as “…”.</source>
            <translation>不同的名称多到无法区分；其余的显示为“…”。</translation>
        </message>
        <message>
            <source>The compressed file expands to more than is allowed; the rest was left out.</source>
            <translation>压缩文件展开后超过允许的大小；其余部分已略去。</translation>
        </message>
        <message>
            <source>The file cannot be found any more. Check its name, or whether its drive is still there.</source>
            <translation>找不到该文件了。请检查其名称，或其驱动器是否仍在。</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Open it again when it is complete.</source>
            <translation>文件在读取期间变短。请在它完整后重新打开。</translation>
        </message>
        <message>
            <source>The file cannot be read: permission is missing. Change its access rights or copy it.</source>
            <translation>无法读取文件：没有权限。请更改其访问权限或复制一份。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>文件不是文本。</translation>
        </message>
        <message>
            <source>The last line is not complete: its program stopped while it was being written.</source>
            <translation>最后一行不完整：写入它的程序中途停止。</translation>
        </message>
        <message>
            <source>Reading was cancelled; the rest of the file was left out.</source>
            <translation>读取已取消；文件的其余部分已略去。</translation>
        </message>
        <message>
            <source>This kind of file cannot be read.</source>
            <translation>无法读取此类文件。</translation>
        </message>
        <message>
            <source>No line of this log has a time. The messages are in the order of the file; their times are what they say of themselves.</source>
            <translation>此日志没有任何一行带时间。报文按文件中的顺序排列；其时间取自报文本身。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MainWindow</name>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>Checking every message</source>
            <translation>正在检查每条报文</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) saved in %1.</source>
            <translation>
                <numerusform>已将 %Ln 个帧保存到 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>略去 %Ln 个帧：该格式只能容纳 OCPP 报文。</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Reading was cancelled. What had been read until then is shown.</source>
            <translation>读取已取消。显示的是此前已读取的内容。</translation>
        </message>
        <message>
            <source>No message was found in %1. The Problems list says what stands on its lines; Roamscope reads OCPP messages in text logs and Open OCPP Trace files.</source>
            <translation>在 %1 中未找到报文。“问题”列表说明其各行的内容；Roamscope 可读取文本日志中的 OCPP 报文和 Open OCPP Trace 文件。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln 个帧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s) or partner(s)</source>
            <translation>
                <numerusform>%Ln 个充电桩或合作方</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln transaction(s)</source>
            <translation>
                <numerusform>%Ln 笔交易</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 至 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged line(s)</source>
            <translation>
                <numerusform>%Ln 个损坏的行</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Add files to this capture…</source>
            <translation>将文件添加到此捕获(&amp;A)…</translation>
        </message>
        <message>
            <source>Open the &amp;demo</source>
            <translation>打开演示(&amp;D)</translation>
        </message>
        <message>
            <source>Open &amp;workspace…</source>
            <translation>打开工作区(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>新建工作区(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>重新读取(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save the capture as…</source>
            <translation>将捕获另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>Save the frames &amp;shown as…</source>
            <translation>将显示的帧另存为(&amp;H)…</translation>
        </message>
        <message>
            <source>Save a report of the &amp;findings…</source>
            <translation>保存发现报告(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Forget recent files</source>
            <translation>清除最近文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>命令面板(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>键盘快捷键(&amp;K)…</translation>
        </message>
        <message>
            <source>User &amp;manual</source>
            <translation>用户手册(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;About Roamscope</source>
            <translation>关于 Roamscope(&amp;A)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>高对比度(&amp;H)</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>本计算机的时间(&amp;C)</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>UTC 时间(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>报文</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>检查器</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>Open &amp;again</source>
            <translation>再次打开(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Traffic</source>
            <translation>报文(&amp;T)</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>时间线(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 和另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was open yet</source>
            <translation>尚未打开过任何内容</translation>
        </message>
        <message>
            <source>Open logs and captures</source>
            <translation>打开日志和捕获</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Add files to this capture</source>
            <translation>将文件添加到此捕获</translation>
        </message>
        <message>
            <source>Save the capture</source>
            <translation>保存捕获</translation>
        </message>
        <message>
            <source>Save the frames shown</source>
            <translation>保存显示的帧</translation>
        </message>
        <message>
            <source>Roamscope capture (*.jsonl)</source>
            <translation>Roamscope 捕获 (*.jsonl)</translation>
        </message>
        <message>
            <source>Open OCPP Trace, OCPP messages only (*.jsonl)</source>
            <translation>Open OCPP Trace，仅 OCPP 报文 (*.jsonl)</translation>
        </message>
        <message>
            <source>Another capture is still being written. Try again when it is done.</source>
            <translation>另一个捕获仍在写入。请在完成后重试。</translation>
        </message>
        <message>
            <source>Save a report of the findings</source>
            <translation>保存发现报告</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>报告保存在 %1。</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>打开工作区</translation>
        </message>
        <message>
            <source>Make a workspace: choose a name for its folder</source>
            <translation>新建工作区：为其文件夹选择名称</translation>
        </message>
        <message>
            <source>Charging logs</source>
            <translation>充电日志</translation>
        </message>
        <message>
            <source>The manual is the file %1.</source>
            <translation>手册是文件 %1。</translation>
        </message>
        <message>
            <source>The manual is not installed with this program. Install the package roamscope again.</source>
            <translation>此程序未安装手册。请重新安装软件包 roamscope。</translation>
        </message>
        <message>
            <source>Roamscope speaks %1 from the next start on.</source>
            <translation>Roamscope 将从下次启动起使用%1。</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>立即重新启动</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Minimap</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>The whole capture with its findings. The left and right arrow keys move the visible window.</source>
            <translation>整个捕获及其发现。用左右方向键移动可见窗口。</translation>
        </message>
        <message>
            <source>The whole capture. Drag the window or its edges; a click moves it there. Diamonds are errors, bars are warnings.</source>
            <translation>整个捕获。拖动窗口或其边缘；单击可将其移到该处。菱形为错误，竖条为警告。</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>duration of the capture</comment>
            <translation>共 %1</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiCheck</name>
        <message>
            <source>%1 looks like kW; OCPI wants W.</source>
            <translation>%1 看起来是 kW；OCPI 要求 W。</translation>
        </message>
        <message>
            <source>Send %3.</source>
            <translation>请发送 %3。</translation>
        </message>
        <message>
            <source>%1 W is a thousand times what volts and amps allow (%2 W).</source>
            <translation>%1 W 是电压和电流所允许值（%2 W）的一千倍。</translation>
        </message>
        <message>
            <source>%1 W is more than volts, amps and phases allow (%2 W).</source>
            <translation>%1 W 超过电压、电流和相数所允许的值（%2 W）。</translation>
        </message>
        <message>
            <source>Check which of the four values is wrong.</source>
            <translation>请检查四个值中哪个有误。</translation>
        </message>
        <message>
            <source>%1 looks like W; a tariff restriction is in kW.</source>
            <translation>%1 看起来是 W；资费限制以 kW 为单位。</translation>
        </message>
        <message>
            <source>%1 looks like Wh; OCPI wants kWh (%2).</source>
            <translation>%1 看起来是 Wh；OCPI 要求 kWh（%2）。</translation>
        </message>
        <message>
            <source>%1 is a thousandth of the energy in the charging periods (%2).</source>
            <translation>%1 是充电时段中电量的千分之一（%2）。</translation>
        </message>
        <message>
            <source>%1 looks like seconds; OCPI wants hours (%2).</source>
            <translation>%1 看起来是秒；OCPI 要求小时（%2）。</translation>
        </message>
        <message>
            <source>%1 looks like minutes; OCPI wants hours (%2).</source>
            <translation>%1 看起来是分钟；OCPI 要求小时（%2）。</translation>
        </message>
        <message>
            <source>A VAT of %1 is below one percent; it looks like a fraction.</source>
            <translation>增值税 %1 低于百分之一；看起来是小数形式。</translation>
        </message>
        <message>
            <source>VAT is given in percent: send %3.</source>
            <translation>增值税以百分比给出：请发送 %3。</translation>
        </message>
        <message>
            <source>A price of %1 for one kWh looks like cents.</source>
            <translation>每 kWh 价格 %1 看起来是以分为单位。</translation>
        </message>
        <message>
            <source>Prices are in whole currency units: send %3 if so.</source>
            <translation>价格以货币的基本单位表示：若是如此，请发送 %3。</translation>
        </message>
        <message>
            <source>%1 cannot charge a car; the value was probably not known.</source>
            <translation>%1 无法为汽车充电；该值很可能未知。</translation>
        </message>
        <message>
            <source>Send the rated value of the connector.</source>
            <translation>请发送连接器的额定值。</translation>
        </message>
        <message>
            <source>Volts and amps look swapped: %1.</source>
            <translation>电压和电流似乎颠倒：%1。</translation>
        </message>
        <message>
            <source>Swap the two values: %3.</source>
            <translation>请对调这两个值：%3。</translation>
        </message>
        <message>
            <source>%1 V is the voltage between phases; for AC OCPI wants phase to neutral.</source>
            <translation>%1 V 是线电压；对交流电，OCPI 要求相电压（相线对中性线）。</translation>
        </message>
        <message>
            <source>Send %3; with %1, power is computed 1.7 times too high.</source>
            <translation>请发送 %3；用 %1 计算出的功率会高 1.7 倍。</translation>
        </message>
        <message>
            <source>%1 V is not a voltage that cars are charged with.</source>
            <translation>%1 V 不是汽车充电所用的电压。</translation>
        </message>
        <message>
            <source>Check the value and its unit (V).</source>
            <translation>请检查该值及其单位（V）。</translation>
        </message>
        <message>
            <source>%1 A is not a current that cars are charged with.</source>
            <translation>%1 A 不是汽车充电所用的电流。</translation>
        </message>
        <message>
            <source>Check the value and its unit (A per phase).</source>
            <translation>请检查该值及其单位（每相 A）。</translation>
        </message>
        <message>
            <source>%1 does not go with this plug (%2).</source>
            <translation>%1 与此插头（%2）不符。</translation>
        </message>
        <message>
            <source>Check standard and power_type; apps compute power from them.</source>
            <translation>请检查 standard 和 power_type；应用据此计算功率。</translation>
        </message>
        <message>
            <source>A %2 connector always has a fixed cable, here it is a socket.</source>
            <translation>%2 连接器总是带固定电缆，此处却是插座。</translation>
        </message>
        <message>
            <source>Send CABLE.</source>
            <translation>请发送 CABLE。</translation>
        </message>
        <message>
            <source>%1 is not a coordinate as OCPI writes it: %2.</source>
            <translation>%1 不是 OCPI 所写的坐标：%2。</translation>
        </message>
        <message>
            <source>%1 has the right form, yet is longer than the %2 characters of the field.</source>
            <translation>%1 的形式正确，但长度超过字段的 %2 个字符。</translation>
        </message>
        <message>
            <source>The specification contradicts itself here; %3 suits every reader.</source>
            <translation>规范在此自相矛盾；%3 适合所有读取方。</translation>
        </message>
        <message>
            <source>%1 is off the globe: %2.</source>
            <translation>%1 超出地球范围：%2。</translation>
        </message>
        <message>
            <source>Check the unit (decimal degrees) and the decimal point.</source>
            <translation>请检查单位（十进制度）和小数点。</translation>
        </message>
        <message>
            <source>Latitude and longitude look swapped: %1 is not in %2.</source>
            <translation>纬度和经度似乎颠倒：%1 不在 %2。</translation>
        </message>
        <message>
            <source>0, 0 lies in the sea off Africa; the position was probably not known.</source>
            <translation>0, 0 位于非洲外海；位置很可能未知。</translation>
        </message>
        <message>
            <source>Look the address up; navigation needs the real position.</source>
            <translation>请查证地址；导航需要真实位置。</translation>
        </message>
        <message>
            <source>%1 is not the form that is wanted here: %2.</source>
            <translation>%1 不是此处要求的形式：%2。</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-3.</source>
            <translation>%1 不是 ISO 3166-1 alpha-3 的国家代码。</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example DEU.</source>
            <translation>要求三个大写字母，例如 DEU。</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-2.</source>
            <translation>%1 不是 ISO 3166-1 alpha-2 的国家代码。</translation>
        </message>
        <message>
            <source>Two letters are wanted, for example DE.</source>
            <translation>要求两个字母，例如 DE。</translation>
        </message>
        <message>
            <source>%1 is not a party id: it has three letters or digits.</source>
            <translation>%1 不是 party id：它由三个字母或数字组成。</translation>
        </message>
        <message>
            <source>Send the id that the national registry has given out.</source>
            <translation>请发送国家登记机构分配的 id。</translation>
        </message>
        <message>
            <source>%1 is not an EVSE id in the form of eMI3, such as DE*ABC*E123.</source>
            <translation>%1 不是 eMI3 形式的 EVSE id，例如 DE*ABC*E123。</translation>
        </message>
        <message>
            <source>Put an internal id into uid and leave evse_id out.</source>
            <translation>请将内部 id 放入 uid，并略去 evse_id。</translation>
        </message>
        <message>
            <source>The text is empty or blank.</source>
            <translation>文本为空或只有空白。</translation>
        </message>
        <message>
            <source>Send the real text, or leave an optional field out.</source>
            <translation>请发送真实文本，或略去可选字段。</translation>
        </message>
        <message>
            <source>%1 is not a time zone of the IANA list.</source>
            <translation>%1 不是 IANA 列表中的时区。</translation>
        </message>
        <message>
            <source>Send a name such as Europe/Berlin; opening hours and tariffs depend on it.</source>
            <translation>请发送 Europe/Berlin 这样的名称；营业时间和资费取决于它。</translation>
        </message>
        <message>
            <source>The time zone %1 is not known to this computer's IANA list.</source>
            <translation>本计算机的 IANA 列表中没有时区 %1。</translation>
        </message>
        <message>
            <source>Check the spelling against the IANA list.</source>
            <translation>请对照 IANA 列表检查拼写。</translation>
        </message>
        <message>
            <source>The opening hours contradict themselves: %1.</source>
            <translation>营业时间自相矛盾：%1。</translation>
        </message>
        <message>
            <source>Use either twentyfourseven or regular_hours.</source>
            <translation>请使用 twentyfourseven 或 regular_hours 之一。</translation>
        </message>
        <message>
            <source>%1 is not a time of day as OCPI writes it: %2.</source>
            <translation>%1 不是 OCPI 所写的时刻：%2。</translation>
        </message>
        <message>
            <source>Send a time from 00:00 to 23:59.</source>
            <translation>请发送 00:00 到 23:59 的时间。</translation>
        </message>
        <message>
            <source>Neither round the clock nor any hours: this site is never open.</source>
            <translation>既不是全天，也没有任何时段：此站点从不营业。</translation>
        </message>
        <message>
            <source>Send the hours, or leave opening_times out when they are not known.</source>
            <translation>请发送营业时间；未知时略去 opening_times。</translation>
        </message>
        <message>
            <source>%1 is in the future.</source>
            <translation>%1 在未来。</translation>
        </message>
        <message>
            <source>Check the sender's clock and its time zone: OCPI wants UTC.</source>
            <translation>请检查发送方的时钟和时区：OCPI 要求 UTC。</translation>
        </message>
        <message>
            <source>The end, %1, is before the start, %2.</source>
            <translation>结束时间 %1 早于开始时间 %2。</translation>
        </message>
        <message>
            <source>Check both times; one may be local time instead of UTC.</source>
            <translation>请检查两个时间；其中之一可能是本地时间而不是 UTC。</translation>
        </message>
        <message>
            <source>Changed at %1, but the object above it was last changed at %2.</source>
            <translation>更改于 %1，但其上级对象的最后更改时间是 %2。</translation>
        </message>
        <message>
            <source>Raise the last_updated above it too; partners who poll by date miss this change.</source>
            <translation>请同时更新上级的 last_updated；按日期轮询的合作方会漏掉此更改。</translation>
        </message>
        <message>
            <source>Last updated at %1, before it ended at %2.</source>
            <translation>最后更新于 %1，早于其结束时间 %2。</translation>
        </message>
        <message>
            <source>Compare the clocks of the charger and the backend.</source>
            <translation>请对比充电桩和后台的时钟。</translation>
        </message>
        <message>
            <source>A PATCH without last_updated.</source>
            <translation>没有 last_updated 的 PATCH。</translation>
        </message>
        <message>
            <source>From 2.2 on every PATCH carries last_updated.</source>
            <translation>从 2.2 起，每个 PATCH 都含有 last_updated。</translation>
        </message>
        <message>
            <source>A site without a single EVSE.</source>
            <translation>没有任何 EVSE 的站点。</translation>
        </message>
        <message>
            <source>Check whether the EVSEs were lost; a site still to be built can send them as PLANNED.</source>
            <translation>请检查 EVSE 是否丢失；尚未建成的站点可将其以 PLANNED 发送。</translation>
        </message>
        <message>
            <source>%1 was used before, at %2.</source>
            <translation>%1 已在 %2 使用过。</translation>
        </message>
        <message>
            <source>Ids must be unique among their siblings, whatever their case.</source>
            <translation>同级中的 id 必须唯一，不区分大小写。</translation>
        </message>
        <message>
            <source>OCPI has no status for a connector; receivers ignore %1.</source>
            <translation>OCPI 中连接器没有状态；接收方会忽略 %1。</translation>
        </message>
        <message>
            <source>Report the state in the status of the EVSE.</source>
            <translation>请在 EVSE 的 status 中报告状态。</translation>
        </message>
        <message>
            <source>%1 is the name of an earlier version; here it is %2.</source>
            <translation>%1 是较早版本的名称；此处为 %2。</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the earlier version.</source>
            <translation>请改名为 %3，或说明该数据使用较早版本。</translation>
        </message>
        <message>
            <source>%1 is the name of a later version; here it is %2.</source>
            <translation>%1 是较新版本的名称；此处为 %2。</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the later version.</source>
            <translation>请改名为 %3，或说明该数据使用较新版本。</translation>
        </message>
        <message>
            <source>%1 is unknown; OCPI writes %2.</source>
            <translation>%1 未知；OCPI 写作 %2。</translation>
        </message>
        <message>
            <source>Rename it to %3.</source>
            <translation>请改名为 %3。</translation>
        </message>
        <message>
            <source>%1 is unknown; %2 may be meant.</source>
            <translation>%1 未知；可能是指 %2。</translation>
        </message>
        <message>
            <source>Rename it to %3 if so.</source>
            <translation>若是如此，请改名为 %3。</translation>
        </message>
        <message>
            <source>A single value stands where a list is due.</source>
            <translation>应为列表之处是单个值。</translation>
        </message>
        <message>
            <source>Put it in brackets.</source>
            <translation>请将其放入方括号。</translation>
        </message>
        <message>
            <source>A list stands where one object is due.</source>
            <translation>应为单个对象之处是列表。</translation>
        </message>
        <message>
            <source>Send the object itself, without brackets.</source>
            <translation>请发送对象本身，不带方括号。</translation>
        </message>
        <message>
            <source>%1 is not a language of ISO 639-1 in two small letters.</source>
            <translation>%1 不是以两个小写字母表示的 ISO 639-1 语言。</translation>
        </message>
        <message>
            <source>Send a code such as de or en, without region.</source>
            <translation>请发送 de 或 en 这样的代码，不带地区。</translation>
        </message>
        <message>
            <source>The text contains markup: %1.</source>
            <translation>文本含有标记：%1。</translation>
        </message>
        <message>
            <source>Send plain text; apps show tags as they stand.</source>
            <translation>请发送纯文本；应用会原样显示标签。</translation>
        </message>
        <message>
            <source>%1 is not a currency of ISO 4217.</source>
            <translation>%1 不是 ISO 4217 的货币。</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example EUR.</source>
            <translation>要求三个大写字母，例如 EUR。</translation>
        </message>
        <message>
            <source>The shares of the energy sources make %1 percent.</source>
            <translation>各能源来源的份额合计为 %1%。</translation>
        </message>
        <message>
            <source>They should make 100.</source>
            <translation>合计应为 100。</translation>
        </message>
        <message>
            <source>Said to be green energy, yet %1 is among the sources.</source>
            <translation>声明为绿色能源，但来源中有 %1。</translation>
        </message>
        <message>
            <source>is_green_energy means that all of it is renewable.</source>
            <translation>is_green_energy 表示全部为可再生能源。</translation>
        </message>
        <message>
            <source>publish_allowed_to has no effect while publish is true.</source>
            <translation>publish 为 true 时，publish_allowed_to 不起作用。</translation>
        </message>
        <message>
            <source>Set publish to false if only some may see the site.</source>
            <translation>如果只有部分人可以看到该站点，请将 publish 设为 false。</translation>
        </message>
        <message>
            <source>No charge can ever reach this element: %2 matches first.</source>
            <translation>任何充电都到不了此元素：%2 先匹配。</translation>
        </message>
        <message>
            <source>The first match wins: put narrower elements before wider ones.</source>
            <translation>以第一个匹配为准：请将较窄的元素放在较宽的之前。</translation>
        </message>
        <message>
            <source>No charge can ever reach this %1 price: %2 matches first.</source>
            <translation>任何充电都到不了此 %1 价格：%2 先匹配。</translation>
        </message>
        <message>
            <source>These restrictions can never hold: %1.</source>
            <translation>这些限制永远不可能成立：%1。</translation>
        </message>
        <message>
            <source>Upper bounds are exclusive and must be above the lower ones.</source>
            <translation>上限不含端点，且必须高于下限。</translation>
        </message>
        <message>
            <source>%1 is not in the form that is wanted here: %2.</source>
            <translation>%1 不是此处要求的形式：%2。</translation>
        </message>
        <message>
            <source>Send it in that form; otherwise the price may apply at the wrong time.</source>
            <translation>请以该形式发送；否则价格可能在错误的时间生效。</translation>
        </message>
        <message>
            <source>%1 is priced twice in one element.</source>
            <translation>%1 在一个元素中被定价两次。</translation>
        </message>
        <message>
            <source>Keep one; which of them counts is not defined.</source>
            <translation>请保留一个；以哪个为准没有规定。</translation>
        </message>
        <message>
            <source>The lowest price, %1, is above the highest, %2.</source>
            <translation>最低价 %1 高于最高价 %2。</translation>
        </message>
        <message>
            <source>Check min_price and max_price.</source>
            <translation>请检查 min_price 和 max_price。</translation>
        </message>
        <message>
            <source>The total is %1 kWh, but the charging periods make %2 kWh.</source>
            <translation>合计为 %1 kWh，但充电时段之和为 %2 kWh。</translation>
        </message>
        <message>
            <source>A price computed from the periods will differ from the bill.</source>
            <translation>按时段计算的价格将与账单不符。</translation>
        </message>
        <message>
            <source>The total is %1 h, but from start to end it is %2 h.</source>
            <translation>合计为 %1 h，但从开始到结束为 %2 h。</translation>
        </message>
        <message>
            <source>total_time covers the whole session, parking included.</source>
            <translation>total_time 涵盖整个会话，包括停车。</translation>
        </message>
        <message>
            <source>Parking took %1 h, more than the whole session (%2 h).</source>
            <translation>停车用时 %1 h，多于整个会话（%2 h）。</translation>
        </message>
        <message>
            <source>Parking is part of total_time.</source>
            <translation>停车是 total_time 的一部分。</translation>
        </message>
        <message>
            <source>This period starts at %1, before the one in front of it (%2).</source>
            <translation>此时段开始于 %1，早于其前一个时段（%2）。</translation>
        </message>
        <message>
            <source>Sort the periods by time: each ends where the next starts.</source>
            <translation>请按时间排序各时段：每个时段在下一个开始时结束。</translation>
        </message>
        <message>
            <source>This period starts at %1, outside of the session (%2).</source>
            <translation>此时段开始于 %1，在会话（%2）之外。</translation>
        </message>
        <message>
            <source>Check the clocks of the charger and the backend.</source>
            <translation>请检查充电桩和后台的时钟。</translation>
        </message>
        <message>
            <source>The session is completed but has no end.</source>
            <translation>会话已完成，但没有结束时间。</translation>
        </message>
        <message>
            <source>Send the end time with the status.</source>
            <translation>请将结束时间与状态一起发送。</translation>
        </message>
        <message>
            <source>The session has ended but is still %1.</source>
            <translation>会话已结束，但仍为 %1。</translation>
        </message>
        <message>
            <source>Set the status to COMPLETED when the end is set.</source>
            <translation>设置结束时间时，请将状态设为 COMPLETED。</translation>
        </message>
        <message>
            <source>The session has delivered %1 kWh but is still PENDING.</source>
            <translation>会话已输送 %1 kWh，但仍为 PENDING。</translation>
        </message>
        <message>
            <source>Set the status to ACTIVE once energy flows.</source>
            <translation>一旦有电能输送，请将状态设为 ACTIVE。</translation>
        </message>
        <message>
            <source>A credit record that does not say which CDR it credits.</source>
            <translation>未说明冲抵哪个 CDR 的冲抵记录。</translation>
        </message>
        <message>
            <source>Send credit_reference_id.</source>
            <translation>请发送 credit_reference_id。</translation>
        </message>
        <message>
            <source>A credit record with a positive total of %1.</source>
            <translation>合计为正数 %1 的冲抵记录。</translation>
        </message>
        <message>
            <source>A credit has a negative total_cost.</source>
            <translation>冲抵的 total_cost 为负数。</translation>
        </message>
        <message>
            <source>The total of %1 is negative, but this is no credit record.</source>
            <translation>合计 %1 为负数，但这不是冲抵记录。</translation>
        </message>
        <message>
            <source>Set credit to true and name the CDR that is credited.</source>
            <translation>请将 credit 设为 true，并注明被冲抵的 CDR。</translation>
        </message>
        <message>
            <source>With tax it costs %1, less than without (%2).</source>
            <translation>含税为 %1，低于不含税（%2）。</translation>
        </message>
        <message>
            <source>The two amounts look swapped.</source>
            <translation>这两个金额似乎颠倒。</translation>
        </message>
        <message>
            <source>The embedded location has %1 %2; it should have just the one in use.</source>
            <translation>嵌入的 location 有 %1 个 %2；应只有所使用的那一个。</translation>
        </message>
        <message>
            <source>Without it nobody can tell where the charge took place.</source>
            <translation>没有它，无人能知道充电在何处进行。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PayloadModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, problem: %2</source>
            <translation>%1，问题：%2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PerspectiveBar</name>
        <message>
            <source>Perspectives</source>
            <translation>视角</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemCounts</name>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1，%2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln 个提示</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Press to see them.</source>
            <translation>%1。按下可查看。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemModel</name>
        <message numerus="yes">
            <source>%n charge point(s)</source>
            <translation>
                <numerusform>%n 个充电桩</numerusform>
            </translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>错误：%1</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>警告：%1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>提示：%1</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>First seen (%1)</source>
            <translation>首次出现（%1）</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Find a problem</source>
            <translation>查找问题</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Go to the frame</source>
            <translation>转到该帧</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>跟踪此交易</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>显示%1</translation>
        </message>
        <message>
            <source>Problems appear here</source>
            <translation>问题会显示在此处</translation>
        </message>
        <message>
            <source>Unanswered calls, messages that break the specification, charges that went wrong, damaged lines.</source>
            <translation>未应答的调用、违反规范的报文、出错的充电、损坏的行。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>No problem found in %1 frames</source>
            <translation>在 %1 个帧中未发现问题</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RawView</name>
        <message>
            <source>Raw JSON</source>
            <translation>原始 JSON</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>在文本中查找</translation>
        </message>
        <message>
            <source>Find backwards</source>
            <translation>向后查找</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>查找下一个</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Report</name>
        <message>
            <source>%1 (%2): %3, %4, %5</source>
            <translation>%1（%2）：%3，%4，%5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) checked</source>
            <translation>
                <numerusform>已检查 %Ln 个对象</numerusform>
            </translation>
        </message>
        <message>
            <source>version unknown</source>
            <translation>版本未知</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln 个提示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SeriesQuantity</name>
        <message>
            <source>Power</source>
            <translation>功率</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>电量</translation>
        </message>
        <message>
            <source>State of charge</source>
            <translation>荷电状态</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>电流</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>电压</translation>
        </message>
        <message>
            <source>Power offered</source>
            <translation>可供功率</translation>
        </message>
        <message>
            <source>Grid limit</source>
            <translation>电网限值</translation>
        </message>
        <message>
            <source>Storage power</source>
            <translation>储能功率</translation>
        </message>
        <message>
            <source>Solar power</source>
            <translation>光伏功率</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>跟随系统：%1</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>语言(&amp;L)：</translation>
        </message>
        <message>
            <source>Taken up at the next start.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>颜色(&amp;C)：</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Zone of this computer</source>
            <translation>本计算机的时区</translation>
        </message>
        <message>
            <source>&amp;Times in:</source>
            <translation>时间采用(&amp;T)：</translation>
        </message>
        <message>
            <source>Open what was open &amp;before</source>
            <translation>打开上次打开的内容(&amp;B)</translation>
        </message>
        <message>
            <source>At the start:</source>
            <translation>启动时：</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>&amp;Recent files kept:</source>
            <translation>保留的最近文件数(&amp;R)：</translation>
        </message>
        <message>
            <source>Beside each capture</source>
            <translation>在每个捕获旁边</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Folder for index files</source>
            <translation>索引文件的文件夹</translation>
        </message>
        <message>
            <source>&amp;Index files in:</source>
            <translation>索引文件位置(&amp;I)：</translation>
        </message>
        <message>
            <source>An index lets a large capture open at once the next time. It can be deleted without loss.</source>
            <translation>索引可使大型捕获下次立即打开。删除它不会造成损失。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ShortcutEditor</name>
        <message>
            <source>&amp;Take over</source>
            <translation>接管(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Default</source>
            <translation>默认(&amp;D)</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>搜索操作</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Actions and their shortcuts</source>
            <translation>操作及其快捷键</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>新快捷键</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>请按新的按键：</translation>
        </message>
        <message>
            <source>Without keys the action is still in the menus and the command palette.</source>
            <translation>没有快捷键时，该操作仍在菜单和命令面板中。</translation>
        </message>
        <message>
            <source>“%1” has these keys. Taking them over leaves it without.</source>
            <translation>“%1”正使用这些按键。接管后它将没有快捷键。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TaskIndicator</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TextLogImporter</name>
        <message>
            <source>Text log with OCPP messages</source>
            <translation>含 OCPP 报文的文本日志</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimeFormat</name>
        <message>
            <source>%1 µs</source>
            <translation>%1 µs</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 天 %2 小时</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Timeline</name>
        <message>
            <source>%1 in view</source>
            <translation>可见 %1</translation>
        </message>
        <message>
            <source>%1 to %2 (%3)</source>
            <translation>%1 至 %2（%3）</translation>
        </message>
        <message>
            <source>Transaction without id</source>
            <translation>没有 id 的交易</translation>
        </message>
        <message>
            <source>Transaction %1</source>
            <translation>交易 %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more too short to tell apart here</source>
            <translation>
                <numerusform>另有 %n 个太短，此处无法区分</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1, no stop seen</source>
            <translation>从 %1 起，未见停止</translation>
        </message>
        <message>
            <source>Token %1</source>
            <translation>令牌 %1</translation>
        </message>
        <message>
            <source>Energy %1</source>
            <translation>电量 %1</translation>
        </message>
        <message>
            <source>OCPI session %1</source>
            <translation>OCPI 会话 %1</translation>
        </message>
        <message>
            <source>CDR %1</source>
            <translation>CDR %1</translation>
        </message>
        <message>
            <source>Status lost on its way</source>
            <translation>状态在途中丢失</translation>
        </message>
        <message>
            <source>The charger says %1, the %2 sees %3.</source>
            <translation>充电桩为 %1，%2 看到的是 %3。</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>充电桩的说法</translation>
        </message>
        <message>
            <source>as the %1 sees it</source>
            <translation>%1 所见</translation>
        </message>
        <message>
            <source>Charge Point as a whole</source>
            <translation>整个充电桩</translation>
        </message>
        <message>
            <source>EVSE %1, connector %2</source>
            <translation>EVSE %1，连接器 %2</translation>
        </message>
        <message>
            <source>EVSE %1</source>
            <translation>EVSE %1</translation>
        </message>
        <message>
            <source>Connector %1</source>
            <translation>连接器 %1</translation>
        </message>
        <message>
            <source>Connector not known</source>
            <translation>连接器未知</translation>
        </message>
        <message>
            <source>charger says</source>
            <translation>充电桩的说法</translation>
        </message>
        <message>
            <source>whole station says</source>
            <translation>整个充电桩报告</translation>
        </message>
        <message>
            <source>%1 says</source>
            <comment>a connector or EVSE</comment>
            <translation>%1 的说法</translation>
        </message>
        <message>
            <source>%1 sees</source>
            <comment>a party</comment>
            <translation>%1 所见</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>时钟慢 %1</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>时钟快 %1</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>%1 后得到应答</translation>
        </message>
        <message>
            <source>answer after %1</source>
            <translation>%1 后应答</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>此捕获中没有应答</translation>
        </message>
        <message numerus="yes">
            <source>and %n more problem(s)</source>
            <translation>
                <numerusform>另有 %n 个问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) here</source>
            <translation>
                <numerusform>此处有 %Ln 个帧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with an error</source>
            <translation>
                <numerusform>%Ln 个有错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a warning</source>
            <translation>
                <numerusform>%Ln 个有警告</numerusform>
            </translation>
        </message>
        <message>
            <source>A click selects %1 at %2.</source>
            <translation>单击可选择 %2 的 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln 个帧</numerusform>
            </translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format: day and month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>date format: month</comment>
            <translation>M月</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>date format: weekday and date</comment>
            <translation>yyyy年M月d日 ddd</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date format: date</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>Charge Point without id</source>
            <translation>没有 id 的充电桩</translation>
        </message>
        <message>
            <source>Party not known</source>
            <translation>参与方未知</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineCanvas</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Lanes of charge points and parties over time. Arrow keys move between lanes and through time; comma and full stop step from frame to frame.</source>
            <translation>充电桩和参与方随时间变化的泳道。方向键在泳道之间和时间上移动；逗号和句号键逐帧移动。</translation>
        </message>
        <message>
            <source>Unfold: transactions and statuses</source>
            <translation>展开：交易和状态</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>Click or drag to move the time cursor</source>
            <translation>单击或拖动以移动时间光标</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineRangePanel</name>
        <message>
            <source>Range statistics</source>
            <translation>范围统计</translation>
        </message>
        <message>
            <source>Marked range</source>
            <translation>标记的范围</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Answer time, median and longest</source>
            <translation>应答时间，中位数和最长</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>电量</translation>
        </message>
        <message>
            <source>Show this range</source>
            <translation>显示此范围</translation>
        </message>
        <message>
            <source>Filter on this range</source>
            <translation>按此范围过滤</translation>
        </message>
        <message>
            <source>Remove the mark (Esc)</source>
            <translation>移除标记 (Esc)</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1（来自 %2）</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>每秒 %1</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>每分钟 %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 requests, %2 answers, %3 events</source>
            <translation>%1 个请求，%2 个应答，%3 个事件</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln 个警告</numerusform>
            </translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</source>
            <translation>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them began in the range</source>
            <translation>
                <numerusform>其中 %Ln 个在此范围内开始</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineView</name>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>打开演示</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Move Earlier</source>
            <translation>移到更早</translation>
        </message>
        <message>
            <source>Move Later</source>
            <translation>移到更晚</translation>
        </message>
        <message>
            <source>Show All</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Show the Selection</source>
            <translation>显示所选内容</translation>
        </message>
        <message>
            <source>Previous View</source>
            <translation>上一个视图</translation>
        </message>
        <message>
            <source>Next View</source>
            <translation>下一个视图</translation>
        </message>
        <message>
            <source>Go to the Start</source>
            <translation>转到开始</translation>
        </message>
        <message>
            <source>Go to the End</source>
            <translation>转到结束</translation>
        </message>
        <message>
            <source>Previous Frame in the Lane</source>
            <translation>泳道中的上一帧</translation>
        </message>
        <message>
            <source>Next Frame in the Lane</source>
            <translation>泳道中的下一帧</translation>
        </message>
        <message>
            <source>Mark a Range</source>
            <translation>标记范围</translation>
        </message>
        <message>
            <source>Follow New Frames</source>
            <translation>跟随新帧</translation>
        </message>
        <message>
            <source>Find a Charge Point Lane</source>
            <translation>查找充电桩泳道</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Fold All Lanes</source>
            <translation>折叠所有泳道</translation>
        </message>
        <message>
            <source>Unfold All Lanes</source>
            <translation>展开所有泳道</translation>
        </message>
        <message>
            <source>Show All Lanes</source>
            <translation>显示所有泳道</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>command and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find a charge point</source>
            <translation>查找充电桩</translation>
        </message>
        <message>
            <source>Order of the charge points</source>
            <translation>充电桩的顺序</translation>
        </message>
        <message>
            <source>As they appear</source>
            <translation>按出现顺序</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>Problems first</source>
            <translation>问题优先</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>最忙优先</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>泳道</translation>
        </message>
        <message>
            <source>Fold, show and hide lanes</source>
            <translation>折叠、显示和隐藏泳道</translation>
        </message>
        <message>
            <source>Choose the charts beneath the lanes</source>
            <translation>选择泳道下方的图表</translation>
        </message>
        <message>
            <source>The capture is growing. Keep its newest frames in sight.</source>
            <translation>捕获正在增长。保持最新的帧可见。</translation>
        </message>
        <message>
            <source>Who said what to whom, and when</source>
            <translation>谁在何时对谁说了什么</translation>
        </message>
        <message>
            <source>The timeline shows a lane for every charge point and party, with messages, transactions, connector statuses and meter values on one time axis. Open a log or drop it here, or look around in the demo.</source>
            <translation>时间线为每个充电桩和参与方显示一条泳道，报文、交易、连接器状态和电表值都在同一时间轴上。请打开日志或将其拖放到此处，也可以先看看演示。</translation>
        </message>
        <message>
            <source>No times in this capture</source>
            <translation>此捕获中没有时间</translation>
        </message>
        <message>
            <source>None of its frames has a time, so there is nothing to draw over time. Traffic shows the frames in their order.</source>
            <translation>其所有帧都没有时间，因此无法按时间绘制。“报文”按顺序显示各帧。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Lanes appear as soon as the first frames are there.</source>
            <translation>读到第一批帧后，泳道即会出现。</translation>
        </message>
        <message numerus="yes">
            <source>Reading: %Ln frame(s) so far</source>
            <translation>
                <numerusform>正在读取：已有 %Ln 个帧</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing up lanes…</source>
            <translation>正在绘制泳道…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s)</source>
            <translation>
                <numerusform>%Ln 个充电桩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lane(s) hidden</source>
            <translation>
                <numerusform>%Ln 条泳道已隐藏</numerusform>
            </translation>
        </message>
        <message>
            <source>No meter values here</source>
            <translation>此处没有电表值</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>显示%1</translation>
        </message>
        <message>
            <source>Show This Status</source>
            <translation>显示此状态</translation>
        </message>
        <message>
            <source>Show This Transaction</source>
            <translation>显示此交易</translation>
        </message>
        <message>
            <source>Filter on This Transaction</source>
            <translation>按此交易过滤</translation>
        </message>
        <message>
            <source>Show in Traffic</source>
            <translation>在报文中显示</translation>
        </message>
        <message>
            <source>Filter on %1</source>
            <translation>按 %1 过滤</translation>
        </message>
        <message>
            <source>Remove the Bookmark</source>
            <translation>移除书签</translation>
        </message>
        <message>
            <source>Bookmark This Frame</source>
            <translation>为此帧加书签</translation>
        </message>
        <message>
            <source>Unpin This Lane</source>
            <translation>取消固定此泳道</translation>
        </message>
        <message>
            <source>Pin This Lane on Top</source>
            <translation>将此泳道固定在顶部</translation>
        </message>
        <message>
            <source>Unfold This Lane</source>
            <translation>展开此泳道</translation>
        </message>
        <message>
            <source>Fold This Lane</source>
            <translation>折叠此泳道</translation>
        </message>
        <message>
            <source>Hide This Lane</source>
            <translation>隐藏此泳道</translation>
        </message>
        <message>
            <source>Show the Marked Range</source>
            <translation>显示标记的范围</translation>
        </message>
        <message>
            <source>Filter on the Marked Range</source>
            <translation>按标记的范围过滤</translation>
        </message>
        <message>
            <source>Remove the Mark</source>
            <translation>移除标记</translation>
        </message>
        <message>
            <source>Filter on the Visible Range</source>
            <translation>按可见范围过滤</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TraceFileImporter</name>
        <message>
            <source>Open OCPP Trace (JSON Lines or JSON)</source>
            <translation>Open OCPP Trace（JSON Lines 或 JSON）</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficStore</name>
        <message>
            <source>%1 does not hold notes of Roamscope. New notes on this capture are not saved.</source>
            <translation>%1 中不是 Roamscope 的备注。此捕获的新备注不会保存。</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficTable</name>
        <message>
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>常用列</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficView</name>
        <message>
            <source>Traffic</source>
            <translation>报文</translation>
        </message>
        <message>
            <source>Columns, times and colours</source>
            <translation>列、时间和颜色</translation>
        </message>
        <message>
            <source>Open a log to see who said what to whom</source>
            <translation>打开日志，查看谁对谁说了什么</translation>
        </message>
        <message>
            <source>Drop a log file anywhere on this window: OCPP or OCPI messages are found in any text log, matched with their answers and checked against the protocol.</source>
            <translation>将日志文件拖放到此窗口的任意位置：可在任何文本日志中找到 OCPP 或 OCPI 报文，与其应答配对，并按协议检查。</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Show the demo workspace</source>
            <translation>显示演示工作区</translation>
        </message>
        <message>
            <source>Pause all filters</source>
            <translation>暂停所有过滤器</translation>
        </message>
        <message>
            <source>Step back to the filters before</source>
            <translation>退回到之前的过滤器</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>The first frames appear as soon as they are found.</source>
            <translation>找到第一批帧后立即显示。</translation>
        </message>
        <message>
            <source>No message was found in this file</source>
            <translation>此文件中未找到报文</translation>
        </message>
        <message>
            <source>The Problems list says line by line what was skipped and why.</source>
            <translation>“问题”列表逐行说明跳过了什么以及原因。</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>转到过滤器</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>下一个问题</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>上一个问题</translation>
        </message>
        <message>
            <source>Go to the answer, or back to the request</source>
            <translation>转到应答，或返回请求</translation>
        </message>
        <message>
            <source>Go to the request, or on to the answer</source>
            <translation>转到请求，或前往应答</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>Next bookmark or comment</source>
            <translation>下一个书签或注释</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>注释…</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>跟踪此交易</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>在时间线中显示</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
        <message>
            <source>Copy as it stands in the log</source>
            <translation>按日志中的原样复制</translation>
        </message>
        <message>
            <source>Colour rules…</source>
            <translation>颜色规则…</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Beside their request</source>
            <translation>在其请求旁边</translation>
        </message>
        <message>
            <source>Under their request</source>
            <translation>在其请求下方</translation>
        </message>
        <message>
            <source>In the order they came</source>
            <translation>按到达顺序</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>日期和时间</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>时刻</translation>
        </message>
        <message>
            <source>Since the first frame</source>
            <translation>自第一帧起</translation>
        </message>
        <message>
            <source>Times in UTC</source>
            <translation>UTC 时间</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>No frame matches</source>
            <translation>没有匹配的帧</translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s) apply. Pause them to see all frames again.</source>
            <translation>
                <numerusform>正在应用 %n 个过滤器。暂停它们可重新看到所有帧。</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>注释</translation>
        </message>
        <message>
            <source>Comment on this frame (kept beside the capture):</source>
            <translation>此帧的注释（保存在捕获旁边）：</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>This value</source>
            <translation>此值</translation>
        </message>
        <message>
            <source>As curl command</source>
            <translation>作为 curl 命令</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>文件和行</translation>
        </message>
        <message>
            <source>Remove bookmark</source>
            <translation>移除书签</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionModel</name>
        <message>
            <source>revoked token accepted</source>
            <translation>已撤销的令牌被接受</translation>
        </message>
        <message>
            <source>tariff changed while charging</source>
            <translation>充电期间资费有变</translation>
        </message>
        <message>
            <source>CDR came late</source>
            <translation>CDR 来得晚</translation>
        </message>
        <message>
            <source>charger's clock is wrong</source>
            <translation>充电桩的时钟不准</translation>
        </message>
        <message>
            <source>remote start without a charge</source>
            <translation>远程启动后没有充电</translation>
        </message>
        <message>
            <source>call not answered</source>
            <translation>调用没有应答</translation>
        </message>
        <message>
            <source>message breaks the specification</source>
            <translation>报文不符合规范</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>待查</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Session, no CDR</source>
            <translation>有会话，无 CDR</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Session and CDR</source>
            <translation>有会话和 CDR</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生的情况</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>充电桩</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Start (%1)</source>
            <translation>开始（%1）</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>电量</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>停止原因</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>漫游</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionsPanel</name>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Find a charge: charge point, token, id, what happened</source>
            <translation>查找充电：充电桩、令牌、id、发生的情况</translation>
        </message>
        <message>
            <source>Only problems</source>
            <translation>仅问题</translation>
        </message>
        <message>
            <source>What happened in this charge</source>
            <translation>这次充电中发生的情况</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>跟踪此交易</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>在时间线中显示</translation>
        </message>
        <message>
            <source>Copy transaction id</source>
            <translation>复制交易 id</translation>
        </message>
        <message>
            <source>Charges appear here</source>
            <translation>充电会显示在此处</translation>
        </message>
        <message>
            <source>Open a log: its messages are joined to charges, and those that went wrong come first.</source>
            <translation>打开日志：其报文会关联成充电，出错的排在最前。</translation>
        </message>
        <message>
            <source>Looking for charges…</source>
            <translation>正在查找充电…</translation>
        </message>
        <message>
            <source>No charge in this capture</source>
            <translation>此捕获中没有充电</translation>
        </message>
        <message>
            <source>No message starts, meters or stops a transaction, and no OCPI session or CDR was seen.</source>
            <translation>没有报文开始、计量或停止交易，也未见 OCPI 会话或 CDR。</translation>
        </message>
        <message>
            <source>%1 charges, all fine</source>
            <translation>%1 次充电，全部正常</translation>
        </message>
        <message>
            <source>%1 charges, %2 with problems</source>
            <translation>%1 次充电，%2 次有问题</translation>
        </message>
        <message>
            <source>Select a charge to read what happened. Double-click or press Enter to see only its messages.</source>
            <translation>选择一次充电以了解发生的情况。双击或按 Enter 可只看其报文。</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>错误：</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>警告：</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>提示：</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source> (charger's clock: %1 earlier)</source>
            <translation> （充电桩的时钟：早 %1）</translation>
        </message>
        <message>
            <source> (charger's clock: %1 later)</source>
            <translation> （充电桩的时钟：晚 %1）</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>未见</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>停止原因</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>电量</translation>
        </message>
        <message>
            <source>OCPI session</source>
            <translation>OCPI 会话</translation>
        </message>
        <message>
            <source>Session energy</source>
            <translation>会话电量</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>CDR energy</source>
            <translation>CDR 电量</translation>
        </message>
        <message>
            <source>the same id</source>
            <translation>相同的 id</translation>
        </message>
        <message>
            <source>the authorization reference</source>
            <translation>授权引用</translation>
        </message>
        <message>
            <source>token, EVSE and time</source>
            <translation>令牌、EVSE 和时间</translation>
        </message>
        <message>
            <source>Joined by</source>
            <translation>关联依据</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>报文</translation>
        </message>
        <message>
            <source>See only its messages</source>
            <translation>只看其报文</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValidationFinding</name>
        <message>
            <source>the document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>an object { }</source>
            <translation>对象 { }</translation>
        </message>
        <message>
            <source>a list [ ]</source>
            <translation>列表 [ ]</translation>
        </message>
        <message>
            <source>The text ends in the middle of the JSON.</source>
            <translation>文本在 JSON 中间结束。</translation>
        </message>
        <message>
            <source>A text holds an escape that JSON does not know, at %1.</source>
            <translation>文本中有 JSON 不支持的转义，位于 %1。</translation>
        </message>
        <message>
            <source>A text holds a raw control character, such as a line break; JSON wants it escaped.</source>
            <translation>文本含有原始控制字符，例如换行；JSON 要求将其转义。</translation>
        </message>
        <message>
            <source>The bytes are not valid UTF-8.</source>
            <translation>字节不是有效的 UTF-8。</translation>
        </message>
        <message>
            <source>A number is not written as JSON writes numbers, at %1.</source>
            <translation>数字未按 JSON 的写法书写，位于 %1。</translation>
        </message>
        <message>
            <source>More text follows after the end of the JSON: %1</source>
            <translation>JSON 结束后还有文本：%1</translation>
        </message>
        <message>
            <source>This is not valid JSON, at %1.</source>
            <translation>这不是有效的 JSON，位于 %1。</translation>
        </message>
        <message>
            <source>%1: found %2, which does not say its time zone.</source>
            <translation>%1：发现 %2，未注明时区。</translation>
        </message>
        <message>
            <source>%1: found %2; OCPI allows UTC only, no other zone.</source>
            <translation>%1：发现 %2；OCPI 只允许 UTC，不允许其他时区。</translation>
        </message>
        <message>
            <source>%1: found %2; this version knows no fractions of a second.</source>
            <translation>%1：发现 %2；此版本不支持秒的小数。</translation>
        </message>
        <message>
            <source>%1: found %2, which not every reader takes for a date and time.</source>
            <translation>%1：发现 %2，并非所有读取方都视其为日期和时间。</translation>
        </message>
        <message>
            <source>%1: found %2, expected a date and time such as 2026-01-31T10:15:00Z.</source>
            <translation>%1：发现 %2，应为日期和时间，例如 2026-01-31T10:15:00Z。</translation>
        </message>
        <message>
            <source>%1: found %2, expected a number.</source>
            <translation>%1：发现 %2，应为数字。</translation>
        </message>
        <message>
            <source>%1: found %2; the clock that wrote this was probably not set.</source>
            <translation>%1：发现 %2；写出它的时钟很可能未设置。</translation>
        </message>
        <message>
            <source>%1: %2 is a known misprint.</source>
            <translation>%1：%2 是已知的拼写错误。</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably not what is meant.</source>
            <translation>%1：发现 %2，很可能不是本意。</translation>
        </message>
        <message>
            <source>%1: found %2, expected %3.</source>
            <translation>%1：发现 %2，应为 %3。</translation>
        </message>
        <message>
            <source>%1: %2 is too large for a number.</source>
            <translation>%1：%2 作为数字太大。</translation>
        </message>
        <message>
            <source>%1: found %2; the highest value allowed is %3.</source>
            <translation>%1：发现 %2；允许的最大值为 %3。</translation>
        </message>
        <message>
            <source>%1: found %2; the lowest value allowed is %3.</source>
            <translation>%1：发现 %2；允许的最小值为 %3。</translation>
        </message>
        <message>
            <source>%1: found %2; the value must lie from %3 to %4.</source>
            <translation>%1：发现 %2；值必须在 %3 到 %4 之间。</translation>
        </message>
        <message>
            <source>%1 is missing; %2 needs it.</source>
            <translation>缺少 %1；%2 需要它。</translation>
        </message>
        <message>
            <source>The frame ends too early; it has no %1.</source>
            <translation>帧过早结束；没有 %1。</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field here; %3 does.</source>
            <translation>%1：%2 在此没有这样的字段；%3 有。</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field.</source>
            <translation>%1：%2 没有此字段。</translation>
        </message>
        <message>
            <source>%1: %2 is a value of %3, not of the version spoken here.</source>
            <translation>%1：%2 是 %3 的值，不属于此处所用的版本。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 is none of the %n value(s) of %3.</source>
            <translation>
                <numerusform>%1：%2 不是 %3 的 %n 个值之一。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no error code of OCPP.</source>
            <translation>%1 不是 OCPP 的错误码。</translation>
        </message>
        <message>
            <source>%1 is an error code of another OCPP version.</source>
            <translation>%1 是另一 OCPP 版本的错误码。</translation>
        </message>
        <message>
            <source>Message type %1 exists from OCPP 2.1 on only.</source>
            <translation>报文类型 %1 从 OCPP 2.1 起才有。</translation>
        </message>
        <message>
            <source>%1 is no message type of OCPP-J.</source>
            <translation>%1 不是 OCPP-J 的报文类型。</translation>
        </message>
        <message>
            <source>%1: %2 is not one of the values allowed.</source>
            <translation>%1：%2 不是允许的值。</translation>
        </message>
        <message>
            <source>%1: %2 is a value that the specification does not list; it is allowed here.</source>
            <translation>%1：%2 是规范未列出的值；此处允许。</translation>
        </message>
        <message numerus="yes">
            <source>%1: the text is longer than %n character(s).</source>
            <translation>
                <numerusform>%1：文本长于 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at least %3 must be there.</source>
            <translation>%1：列表有 %2 个元素；至少须有 %3 个。</translation>
        </message>
        <message numerus="yes">
            <source>The frame has more than %n element(s); what stands behind has no meaning.</source>
            <translation>
                <numerusform>帧的元素多于 %n 个；其后的内容没有意义。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at most %3 are allowed.</source>
            <translation>%1：列表有 %2 个元素；最多允许 %3 个。</translation>
        </message>
        <message>
            <source>%1: found %2; the value must be a multiple of %3.</source>
            <translation>%1：发现 %2；值必须是 %3 的倍数。</translation>
        </message>
        <message>
            <source>%1: found %2, expected a URL.</source>
            <translation>%1：发现 %2，应为 URL。</translation>
        </message>
        <message>
            <source>%1: found %2; only printable ASCII characters are allowed here.</source>
            <translation>%1：发现 %2；此处只允许可打印的 ASCII 字符。</translation>
        </message>
        <message>
            <source>%1 is null, which says the same as leaving it out.</source>
            <translation>%1 为 null，与略去它含义相同。</translation>
        </message>
        <message>
            <source>%1 is null; expected %2.</source>
            <translation>%1 为 null；应为 %2。</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably in another unit.</source>
            <translation>%1：发现 %2，很可能是另一种单位。</translation>
        </message>
        <message>
            <source>%1: found %2, which looks like another unit; expected %3.</source>
            <translation>%1：发现 %2，看起来是另一种单位；应为 %3。</translation>
        </message>
        <message>
            <source>%1 stands here twice; readers disagree on which one counts.</source>
            <translation>%1 在此出现两次；以哪个为准，各读取方不一致。</translation>
        </message>
        <message>
            <source>The JSON is nested too deeply to be read safely.</source>
            <translation>JSON 嵌套过深，无法安全读取。</translation>
        </message>
        <message>
            <source>%1 is an action of another OCPP version.</source>
            <translation>%1 是另一 OCPP 版本的操作。</translation>
        </message>
        <message>
            <source>%1 is no action of OCPP.</source>
            <translation>%1 不是 OCPP 的操作。</translation>
        </message>
        <message>
            <source>%1 is sent without an answer: message type 6, not 2.</source>
            <translation>%1 发送时不需要应答：报文类型为 6，而不是 2。</translation>
        </message>
        <message>
            <source>%1 wants an answer: message type 2, not 6.</source>
            <translation>%1 需要应答：报文类型为 2，而不是 6。</translation>
        </message>
        <message>
            <source>%1: %2 does not fit the rest of the document.</source>
            <translation>%1：%2 与文档的其余部分不符。</translation>
        </message>
        <message>
            <source>Perhaps %1 is meant.</source>
            <translation>也许是指 %1。</translation>
        </message>
        <message>
            <source>Write %1: capitals and blanks count.</source>
            <translation>请写 %1：大小写和空格均有区别。</translation>
        </message>
        <message>
            <source>Check whether %1 is meant.</source>
            <translation>请检查是否指 %1。</translation>
        </message>
        <message>
            <source>Leave the field out when there is no value.</source>
            <translation>没有值时请略去该字段。</translation>
        </message>
        <message>
            <source>Shorten it: receivers may cut it or refuse the message.</source>
            <translation>请缩短：接收方可能截断它或拒绝报文。</translation>
        </message>
        <message>
            <source>Write %1 if it is UTC.</source>
            <translation>如果是 UTC，请写 %1。</translation>
        </message>
        <message>
            <source>Write %1.</source>
            <translation>请写 %1。</translation>
        </message>
        <message>
            <source>Look whether the log cut the line.</source>
            <translation>请查看日志是否截断了该行。</translation>
        </message>
        <message>
            <source>Send the field once.</source>
            <translation>该字段只发送一次。</translation>
        </message>
        <message>
            <source>If so, write %1.</source>
            <translation>若是如此，请写 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) in this document are not shown.</source>
            <translation>
                <numerusform>此文档中另有 %n 个发现未显示。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>See who said what to whom, from the charger to the roaming partner, and where a value changed on its way.</source>
            <translation>查看从充电桩到漫游合作方谁对谁说了什么，以及一个值在途中何处发生了变化。</translation>
        </message>
        <message>
            <source>Drop a log here, or press to choose one</source>
            <translation>将日志拖放到此处，或点按以选择</translation>
        </message>
        <message>
            <source>%1 finds every action by a few letters of its name.</source>
            <translation>%1 可用名称中的几个字母找到任何操作。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>打开演示</translation>
        </message>
        <message>
            <source>A day at three charging sites, with eight failures of the field in it</source>
            <translation>三个充电站点的一天，含八个现场故障</translation>
        </message>
        <message>
            <source>Open a log or capture</source>
            <translation>打开日志或捕获</translation>
        </message>
        <message>
            <source>Text logs, Open OCPP Trace, .gz and .zip</source>
            <translation>文本日志、Open OCPP Trace、.gz 和 .zip</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>打开工作区</translation>
        </message>
        <message>
            <source>A folder with captures, filters and notes</source>
            <translation>含有捕获、过滤器和备注的文件夹</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>Plain files, made for Git and for colleagues</source>
            <translation>普通文件，适合 Git 和与同事共享</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>再次打开</translation>
        </message>
        <message>
            <source>What you open stands here the next time, with its filters, its place on the timeline and what was selected.</source>
            <translation>您打开的内容下次会列在此处，连同其过滤器、时间线位置和所选内容。</translation>
        </message>
        <message>
            <source>Workspace in %1</source>
            <translation>工作区位于 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 和另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Workspace</name>
        <message>
            <source>is a workspace already</source>
            <translation>已经是工作区</translation>
        </message>
        <message>
            <source>open it, or choose another folder</source>
            <translation>请打开它，或选择另一个文件夹</translation>
        </message>
        <message>
            <source>cannot be made</source>
            <translation>无法创建</translation>
        </message>
        <message>
            <source>choose a folder that you may write to</source>
            <translation>请选择您有写入权限的文件夹</translation>
        </message>
        <message>
            <source>is no workspace: it has no workspace.json</source>
            <translation>不是工作区：没有 workspace.json</translation>
        </message>
        <message>
            <source>choose a folder that has one, or make a new workspace</source>
            <translation>请选择含有它的文件夹，或新建工作区</translation>
        </message>
        <message>
            <source>must hold one JSON object</source>
            <translation>必须含有一个 JSON 对象</translation>
        </message>
        <message>
            <source>correct it, or restore it from Git</source>
            <translation>请更正，或从 Git 恢复</translation>
        </message>
        <message>
            <source>was written by a newer Roamscope; what this one does not know is kept</source>
            <translation>由较新的 Roamscope 写入；此版本不认识的内容会保留</translation>
        </message>
        <message>
            <source>update Roamscope to see all of it</source>
            <translation>请更新 Roamscope 以查看全部内容</translation>
        </message>
        <message>
            <source>could not be read, so your change is not written over it</source>
            <translation>无法读取，因此您的更改不会覆盖它</translation>
        </message>
        <message>
            <source>correct the file and open the workspace again; the change is kept until then</source>
            <translation>请更正文件并重新打开工作区；在此之前更改会保留</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WorkspaceController</name>
        <message>
            <source>The workspace %1 is ready. Captures that you open from now on are listed in it; they stay where they lie.</source>
            <translation>工作区 %1 已就绪。此后您打开的捕获会列入其中；文件留在原处。</translation>
        </message>
        <message>
            <source>The demo is not installed with this program. Install the package roamscope again.</source>
            <translation>此程序未安装演示。请重新安装软件包 roamscope。</translation>
        </message>
        <message>
            <source>The demo cannot be copied to %1. Check the disk and who may write there.</source>
            <translation>演示无法复制到 %1。请检查磁盘和写入权限。</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>清除记录</translation>
        </message>
        <message numerus="yes">
            <source>Changes in %n file(s) of this workspace were not saved the last time.</source>
            <translation>
                <numerusform>上次有此工作区 %n 个文件中的更改未保存。</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>%1 was changed by another program while you were changing it here.</source>
            <translation>您在此更改 %1 时，另一个程序也更改了它。</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
    </context>
</TS>
