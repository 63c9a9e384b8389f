<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Roamscope</name>
        <message>
            <source>what else could be read was taken</source>
            <translation>was sonst lesbar war, wurde übernommen</translation>
        </message>
        <message>
            <source>no message was found in it</source>
            <translation>darin wurde keine Nachricht gefunden</translation>
        </message>
        <message>
            <source>check that it is a log with OCPP messages or a capture</source>
            <translation>prüfen Sie, ob es ein Log mit OCPP-Nachrichten oder eine Aufzeichnung ist</translation>
        </message>
        <message>
            <source>Writes captures and logs of any kind as one canonical capture, or as a pure Open OCPP Trace (OCPP messages only). Damaged lines are kept in a canonical capture.</source>
            <translation>Schreibt Aufzeichnungen und Logs jeder Art als eine kanonische Aufzeichnung oder als reinen Open OCPP Trace (nur OCPP-Nachrichten). Beschädigte Zeilen bleiben in einer kanonischen Aufzeichnung erhalten.</translation>
        </message>
        <message>
            <source>0 when all was written; 2 for bad use or when nothing could be read or written.</source>
            <translation>0, wenn alles geschrieben wurde; 2 bei falscher Verwendung oder wenn nichts gelesen oder geschrieben werden konnte.</translation>
        </message>
        <message>
            <source>Format to write: canonical (when not given) or open-ocpp-trace.</source>
            <translation>Format, das geschrieben wird: canonical (ohne Angabe) oder open-ocpp-trace.</translation>
        </message>
        <message>
            <source>format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>File to write; to the standard output when not given.</source>
            <translation>Datei, in die geschrieben wird; ohne Angabe die Standardausgabe.</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>„%1“ ist nicht bekannt</translation>
        </message>
        <message>
            <source>write canonical or open-ocpp-trace</source>
            <translation>schreiben Sie canonical oder open-ocpp-trace</translation>
        </message>
        <message>
            <source>needs a file to write to</source>
            <translation>braucht eine Datei zum Schreiben</translation>
        </message>
        <message>
            <source>name it with -o</source>
            <translation>nennen Sie sie mit -o</translation>
        </message>
        <message>
            <source>is read and cannot be written at the same time</source>
            <translation>wird gelesen und kann nicht zugleich geschrieben werden</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>wählen Sie einen anderen Namen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Frame in %1 geschrieben.</numerusform>
                <numerusform>%Ln Frames in %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln Frame ausgelassen: Das Format fasst nur OCPP-Nachrichten.</numerusform>
                <numerusform>%Ln Frames ausgelassen: Das Format fasst nur OCPP-Nachrichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counts what captures and logs hold: messages by kind, version, action and charge point, exchanges, unanswered calls, transactions, and every line that was skipped, with the reason.</source>
            <translation>Zählt, was Aufzeichnungen und Logs enthalten: Nachrichten nach Art, Version, Aktion und Ladestation, Austausche, unbeantwortete Aufrufe, Transaktionen und jede übersprungene Zeile mit dem Grund.</translation>
        </message>
        <message>
            <source>0 when it could be read; 2 for bad use or when nothing could be read.</source>
            <translation>0, wenn gelesen werden konnte; 2 bei falscher Verwendung oder wenn nichts gelesen werden konnte.</translation>
        </message>
        <message>
            <source>neither a document nor a message of a known protocol was found in it</source>
            <translation>weder ein Dokument noch eine Nachricht eines bekannten Protokolls wurde darin gefunden</translation>
        </message>
        <message>
            <source>name the object with --object, or check the file</source>
            <translation>nennen Sie das Objekt mit --object, oder prüfen Sie die Datei</translation>
        </message>
        <message>
            <source>Checks OCPI and OCPP documents, and every message of a log or capture, against the protocol. Version and object are detected when not given.</source>
            <translation>Prüft OCPI- und OCPP-Dokumente und jede Nachricht eines Logs oder einer Aufzeichnung am Protokoll. Version und Objekt werden erkannt, wenn sie nicht angegeben sind.</translation>
        </message>
        <message>
            <source>0 when nothing was found (notes are allowed); 1 with errors or warnings; 2 for bad use or when a file could not be read.</source>
            <translation>0, wenn nichts gefunden wurde (Hinweise sind erlaubt); 1 bei Fehlern oder Warnungen; 2 bei falscher Verwendung oder wenn eine Datei nicht gelesen werden konnte.</translation>
        </message>
        <message>
            <source>ocpi or ocpp; detected when not given.</source>
            <translation>ocpi oder ocpp; wird ohne Angabe erkannt.</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Version to check against, such as 1.6 or 2.2.1.</source>
            <translation>Version, an der geprüft wird, etwa 1.6 oder 2.2.1.</translation>
        </message>
        <message>
            <source>version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What the file holds, such as Location, locations or StatusNotification.req.</source>
            <translation>Was die Datei enthält, etwa Location, locations oder StatusNotification.req.</translation>
        </message>
        <message>
            <source>object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>The objects are PATCH bodies: required fields may be absent.</source>
            <translation>Die Objekte sind Inhalte von PATCH: Pflichtfelder dürfen fehlen.</translation>
        </message>
        <message>
            <source>write ocpi or ocpp</source>
            <translation>schreiben Sie ocpi oder ocpp</translation>
        </message>
        <message>
            <source>write 1.6, 2.0.1 or 2.1 for OCPP, 2.1.1, 2.2.1 or 2.3.0 for OCPI</source>
            <translation>schreiben Sie 1.6, 2.0.1 oder 2.1 für OCPP, 2.1.1, 2.2.1 oder 2.3.0 für OCPI</translation>
        </message>
        <message>
            <source>Large message (%1): select it to decode it</source>
            <translation>Große Nachricht (%1): auswählen, um sie zu entschlüsseln</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>Beschädigte Nachricht</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AboutDialog</name>
        <message>
            <source>About Roamscope</source>
            <translation>Über Roamscope</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger, through the CPO's backend, over OCPI, to the partner.</source>
            <translation>Zeigt, wo sich ein Wert auf dem Weg von der Ladestation durch das Backend des CPO und über OCPI zum Partner geändert hat.</translation>
        </message>
        <message>
            <source>Roamscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Roamscope ist freie Software unter der GNU General Public License, Version 3 oder später. Es kommt ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>It stands on these libraries:</source>
            <translation>Es steht auf diesen Bibliotheken:</translation>
        </message>
        <message>
            <source>running now</source>
            <translation>läuft gerade</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Analysis</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>no start was reported</source>
            <translation>kein Beginn gemeldet</translation>
        </message>
        <message>
            <source>no stop was reported</source>
            <translation>kein Ende gemeldet</translation>
        </message>
        <message>
            <source>still running at the end of the capture</source>
            <translation>läuft am Ende der Aufzeichnung noch</translation>
        </message>
        <message>
            <source>token refused</source>
            <translation>Token abgelehnt</translation>
        </message>
        <message>
            <source>no energy delivered</source>
            <translation>keine Energie geliefert</translation>
        </message>
        <message>
            <source>transaction id used before</source>
            <translation>Transaktions-Id schon einmal verwendet</translation>
        </message>
        <message>
            <source>meter ran backwards</source>
            <translation>Zähler lief rückwärts</translation>
        </message>
        <message>
            <source>reported late</source>
            <translation>verspätet gemeldet</translation>
        </message>
        <message>
            <source>unusual end</source>
            <translation>ungewöhnliches Ende</translation>
        </message>
        <message>
            <source>events missing</source>
            <translation>Ereignisse fehlen</translation>
        </message>
        <message>
            <source>no CDR seen</source>
            <translation>kein CDR gesehen</translation>
        </message>
        <message>
            <source>stop not answered</source>
            <translation>Ende nicht beantwortet</translation>
        </message>
        <message>
            <source>start not answered</source>
            <translation>Beginn nicht beantwortet</translation>
        </message>
        <message>
            <source>energy in the CDR differs</source>
            <translation>Energie im CDR weicht ab</translation>
        </message>
        <message>
            <source>began before the capture</source>
            <translation>begann vor der Aufzeichnung</translation>
        </message>
        <message>
            <source>Calls without answer</source>
            <translation>Aufrufe ohne Antwort</translation>
        </message>
        <message>
            <source>Answers without call</source>
            <translation>Antworten ohne Aufruf</translation>
        </message>
        <message>
            <source>Calls answered with an error</source>
            <translation>Aufrufe, die mit einem Fehler beantwortet wurden</translation>
        </message>
        <message>
            <source>Slow answers</source>
            <translation>Langsame Antworten</translation>
        </message>
        <message>
            <source>Message ids used twice</source>
            <translation>Doppelt verwendete Nachrichten-Ids</translation>
        </message>
        <message>
            <source>Messages that break the specification</source>
            <translation>Nachrichten, die gegen die Spezifikation verstoßen</translation>
        </message>
        <message>
            <source>Charges with problems</source>
            <translation>Ladevorgänge mit Problemen</translation>
        </message>
        <message>
            <source>Clocks that are wrong</source>
            <translation>Falsch gehende Uhren</translation>
        </message>
        <message>
            <source>Statuses lost on the way to the partner</source>
            <translation>Auf dem Weg zum Partner verlorene Status</translation>
        </message>
        <message>
            <source>OCPI requests refused</source>
            <translation>Abgelehnte OCPI-Anfragen</translation>
        </message>
        <message>
            <source>Times that were never set</source>
            <translation>Nie gestellte Uhrzeiten</translation>
        </message>
        <message>
            <source>Reported late, after an offline time</source>
            <translation>Nach einer Zeit ohne Verbindung verspätet gemeldet</translation>
        </message>
        <message>
            <source>Damage in the files themselves</source>
            <translation>Schäden in den Dateien selbst</translation>
        </message>
        <message>
            <source>Revoked tokens accepted</source>
            <translation>Gesperrte Token angenommen</translation>
        </message>
        <message>
            <source>Tariffs changed during charging</source>
            <translation>Während des Ladens geänderte Tarife</translation>
        </message>
        <message>
            <source>Late CDRs</source>
            <translation>Verspätete CDRs</translation>
        </message>
        <message>
            <source>Remote starts without a charge</source>
            <translation>Fernstarts ohne Ladevorgang</translation>
        </message>
        <message>
            <source>Logs of one direction only</source>
            <translation>Logs mit nur einer Richtung</translation>
        </message>
        <message>
            <source>Charges: %1</source>
            <translation>Ladevorgänge: %1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1</source>
            <translation>Verstößt gegen die Spezifikation: %1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1, %2</source>
            <translation>Verstößt gegen die Spezifikation: %1, %2</translation>
        </message>
        <message>
            <source>Faults that the partner never heard of</source>
            <translation>Störungen, von denen der Partner nie erfuhr</translation>
        </message>
        <message>
            <source>Statuses that the partner sees as charging</source>
            <translation>Status, die der Partner als Laden sieht</translation>
        </message>
        <message>
            <source>Statuses at the partner that are out of date</source>
            <translation>Veraltete Status beim Partner</translation>
        </message>
        <message>
            <source>OCPI requests refused with HTTP %1</source>
            <translation>Mit HTTP %1 abgelehnte OCPI-Anfragen</translation>
        </message>
        <message>
            <source>OCPI requests refused with status %1</source>
            <translation>Mit Status %1 abgelehnte OCPI-Anfragen</translation>
        </message>
        <message>
            <source>Calls answered with %1</source>
            <translation>Mit %1 beantwortete Aufrufe</translation>
        </message>
        <message>
            <source>A charge without id</source>
            <translation>Ein Ladevorgang ohne Id</translation>
        </message>
        <message>
            <source>Charge %1</source>
            <translation>Ladevorgang %1</translation>
        </message>
        <message>
            <source>%1: its end was never reported.</source>
            <translation>%1: Sein Ende wurde nie gemeldet.</translation>
        </message>
        <message>
            <source>%1: its end was never reported; the next charge begins %2 above its last reading.</source>
            <translation>%1: Sein Ende wurde nie gemeldet; der nächste Ladevorgang beginnt %2 über seinem letzten Zählerstand.</translation>
        </message>
        <message>
            <source>%1: its start was never reported, though its connector was heard before.</source>
            <translation>%1: Sein Beginn wurde nie gemeldet, obwohl sein Anschluss vorher zu hören war.</translation>
        </message>
        <message>
            <source>%1: the backend refused the token when the charge began.</source>
            <translation>%1: Das Backend lehnte den Token ab, als der Ladevorgang begann.</translation>
        </message>
        <message>
            <source>%1: it ended without any energy.</source>
            <translation>%1: Er endete ohne jede Energie.</translation>
        </message>
        <message>
            <source>%1: the backend gave this id to an earlier charge of the same charge point.</source>
            <translation>%1: Das Backend gab diese Id schon einem früheren Ladevorgang derselben Ladestation.</translation>
        </message>
        <message>
            <source>%1: a later meter reading is lower than an earlier one.</source>
            <translation>%1: Ein späterer Zählerstand ist niedriger als ein früherer.</translation>
        </message>
        <message>
            <source>%1: it ended with reason %2.</source>
            <translation>%1: Er endete mit dem Grund %2.</translation>
        </message>
        <message>
            <source>%1: numbers are missing in the sequence of its events.</source>
            <translation>%1: In der Folge seiner Ereignisse fehlen Nummern.</translation>
        </message>
        <message>
            <source>%1: the session was completed, but no CDR followed while others got theirs.</source>
            <translation>%1: Die Session wurde abgeschlossen, aber es folgte kein CDR, während andere ihren bekamen.</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its stop.</source>
            <translation>%1: Das Backend hat sein Ende nicht beantwortet.</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its start.</source>
            <translation>%1: Das Backend hat seinen Beginn nicht beantwortet.</translation>
        </message>
        <message>
            <source>%1: the CDR bills %2 kWh, the charger's meter says %3 kWh.</source>
            <translation>%1: Der CDR berechnet %2 kWh, der Zähler der Ladestation sagt %3 kWh.</translation>
        </message>
        <message>
            <source>%1: parts of it were reported up to %2 late, as a charger does that was offline.</source>
            <translation>%1: Teile davon wurden bis zu %2 verspätet gemeldet, wie es eine Ladestation nach einer Zeit ohne Verbindung tut.</translation>
        </message>
        <message>
            <source>Look for a disconnection or reboot before the next start. Session and invoice of this charge stay open until somebody ends it.</source>
            <translation>Suchen Sie eine Trennung oder einen Neustart vor dem nächsten Beginn. Session und Rechnung dieses Ladevorgangs bleiben offen, bis jemand sie beendet.</translation>
        </message>
        <message>
            <source>Look for a time without connection before its first frame.</source>
            <translation>Suchen Sie eine Zeit ohne Verbindung vor seinem ersten Frame.</translation>
        </message>
        <message>
            <source>Compare the token with what the partner sent; see whether the charger stopped.</source>
            <translation>Vergleichen Sie den Token mit dem, was der Partner gesendet hat; sehen Sie nach, ob die Ladestation aufgehört hat.</translation>
        </message>
        <message>
            <source>Look at the statuses and error codes between start and stop: the vehicle may have refused, or the contactor did not close.</source>
            <translation>Sehen Sie sich Status und Fehlercodes zwischen Beginn und Ende an: Vielleicht lehnte das Fahrzeug ab, oder das Schütz schloss nicht.</translation>
        </message>
        <message>
            <source>Join by charge point, connector and time as well: the id alone mixes charges.</source>
            <translation>Verknüpfen Sie auch über Ladestation, Anschluss und Zeit: Die Id allein vermischt Ladevorgänge.</translation>
        </message>
        <message>
            <source>See whether the charger mixes two registers or was reset; what is billed may be wrong.</source>
            <translation>Sehen Sie nach, ob die Ladestation zwei Register vermischt oder zurückgesetzt wurde; die Abrechnung kann falsch sein.</translation>
        </message>
        <message>
            <source>The missing events may hold meter values; see whether they came later or were lost in the backend.</source>
            <translation>Die fehlenden Ereignisse können Zählerwerte enthalten; sehen Sie nach, ob sie später kamen oder im Backend verloren gingen.</translation>
        </message>
        <message>
            <source>Check whether the reading at the start was subtracted, the unit, and which register was used.</source>
            <translation>Prüfen Sie, ob der Zählerstand vom Beginn abgezogen wurde, die Einheit, und welches Register verwendet wurde.</translation>
        </message>
        <message>
            <source>CDRs may lawfully come later; ask how often they are sent.</source>
            <translation>CDRs dürfen auch später kommen; fragen Sie, wie oft sie gesendet werden.</translation>
        </message>
        <message>
            <source>See whether the backend kept the charger's times: charges are often billed by the time of arrival.</source>
            <translation>Sehen Sie nach, ob das Backend die Zeiten der Ladestation behalten hat: Oft wird nach der Ankunftszeit abgerechnet.</translation>
        </message>
        <message>
            <source>The charger will repeat it; see what the backend did at this moment.</source>
            <translation>Die Ladestation wird es wiederholen; sehen Sie nach, was das Backend in diesem Moment tat.</translation>
        </message>
        <message>
            <source>A call</source>
            <translation>Ein Aufruf</translation>
        </message>
        <message>
            <source>%1 from %2 has no answer here; the log is damaged at this place, so it may have had one.</source>
            <translation>%1 von %2 hat hier keine Antwort; das Log ist an dieser Stelle beschädigt, sie kann also da gewesen sein.</translation>
        </message>
        <message>
            <source>%1 from %2: %3 did not answer.</source>
            <translation>%1 von %2: %3 hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>This answer belongs to a call that the damaged log has lost.</source>
            <translation>Diese Antwort gehört zu einem Aufruf, den das beschädigte Log verloren hat.</translation>
        </message>
        <message>
            <source>This answer belongs to a call from before the capture began.</source>
            <translation>Diese Antwort gehört zu einem Aufruf aus der Zeit vor der Aufzeichnung.</translation>
        </message>
        <message>
            <source>This answer has no call in the capture.</source>
            <translation>Diese Antwort hat in der Aufzeichnung keinen Aufruf.</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2.</source>
            <translation>%1 wurde mit dem Fehler %2 beantwortet.</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2: %3</source>
            <translation>%1 wurde mit dem Fehler %2 beantwortet: %3</translation>
        </message>
        <message>
            <source>%1 was answered only after %2.</source>
            <translation>%1 wurde erst nach %2 beantwortet.</translation>
        </message>
        <message>
            <source>The id "%1" was given to a %2 and soon after to a %3.</source>
            <translation>Die Id „%1“ wurde an %2 und kurz darauf an %3 vergeben.</translation>
        </message>
        <message>
            <source>The times of this log are %1 away from those in its messages: it was probably written in local time.</source>
            <translation>Die Zeiten dieses Logs liegen %1 neben denen in seinen Nachrichten: Es wurde wohl in Ortszeit geschrieben.</translation>
        </message>
        <message>
            <source>The charger's times and those of the log are %1 apart. The log names no time zone, so either of them may be local time.</source>
            <translation>Die Zeiten der Ladestation und die des Logs liegen %1 auseinander. Das Log nennt keine Zeitzone, also kann jede von beiden Ortszeit sein.</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 behind: probably local time marked as UTC.</source>
            <translation>Die Ladestation schreibt Zeiten, die %1 zurückliegen: wohl Ortszeit, die als UTC gekennzeichnet ist.</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 ahead: probably local time marked as UTC.</source>
            <translation>Die Ladestation schreibt Zeiten, die %1 voraus sind: wohl Ortszeit, die als UTC gekennzeichnet ist.</translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 slow (%n message(s) agree).</source>
            <translation>
                <numerusform>Die Uhr der Ladestation geht %1 nach (%n Nachricht stimmt überein).</numerusform>
                <numerusform>Die Uhr der Ladestation geht %1 nach (%n Nachrichten stimmen überein).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 fast (%n message(s) agree).</source>
            <translation>
                <numerusform>Die Uhr der Ladestation geht %1 vor (%n Nachricht stimmt überein).</numerusform>
                <numerusform>Die Uhr der Ladestation geht %1 vor (%n Nachrichten stimmen überein).</numerusform>
            </translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3, and the partner was never told: it saw %4.</source>
            <translation>Anschluss %1 war %3 lang %2, und der Partner erfuhr es nie: Er sah %4.</translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3; all that time the partner saw %4.</source>
            <translation>Anschluss %1 war %3 lang %2; die ganze Zeit sah der Partner %4.</translation>
        </message>
        <message>
            <source>%1 was answered with HTTP %2.</source>
            <translation>%1 wurde mit HTTP %2 beantwortet.</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2.</source>
            <translation>%1 wurde mit OCPI-Status %2 abgelehnt.</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2: %3</source>
            <translation>%1 wurde mit OCPI-Status %2 abgelehnt: %3</translation>
        </message>
        <message numerus="yes">
            <source>The charger writes the year %1 in %n message(s): its clock was never set.</source>
            <translation>
                <numerusform>Die Ladestation schreibt in %n Nachricht das Jahr %1: Ihre Uhr wurde nie gestellt.</numerusform>
                <numerusform>Die Ladestation schreibt in %n Nachrichten das Jahr %1: Ihre Uhr wurde nie gestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 (and %n more place(s))</source>
            <translation>
                <numerusform>%1: %2 (und %n weitere Stelle)</numerusform>
                <numerusform>%1: %2 (und %n weitere Stellen)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Token %1 was accepted %2 after the partner had revoked it.</source>
            <translation>Token %1 wurde angenommen, %2 nachdem der Partner ihn gesperrt hatte.</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running; its CDR bills all of it at the new price.</source>
            <translation>Tarif %1 änderte sich, während Session %2 lief; ihr CDR berechnet alles zum neuen Preis.</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running.</source>
            <translation>Tarif %1 änderte sich, während Session %2 lief.</translation>
        </message>
        <message>
            <source>CDR %1 came %2 after the charge; the others take about %3.</source>
            <translation>CDR %1 kam %2 nach dem Ladevorgang; die anderen brauchen etwa %3.</translation>
        </message>
        <message>
            <source>The charger accepted a remote start for token %1, and no charge followed.</source>
            <translation>Die Ladestation nahm einen Fernstart für Token %1 an, und es folgte kein Ladevorgang.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n call(s) in this direction has an answer here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>Der eine Aufruf in dieser Richtung hat hier keine Antwort: Das Log enthält wohl nur eine Richtung.</numerusform>
                <numerusform>Keiner von %n Aufrufen in dieser Richtung hat hier eine Antwort: Das Log enthält wohl nur eine Richtung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n answer(s) has its call here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>Die eine Antwort hat hier keinen Aufruf: Das Log enthält wohl nur eine Richtung.</numerusform>
                <numerusform>Keine von %n Antworten hat hier ihren Aufruf: Das Log enthält wohl nur eine Richtung.</numerusform>
            </translation>
        </message>
        <message>
            <source>See whether the connection was up, and whether other calls of that time were answered.</source>
            <translation>Sehen Sie nach, ob die Verbindung stand und ob andere Aufrufe dieser Zeit beantwortet wurden.</translation>
        </message>
        <message>
            <source>The call may stand in another file, or its id was changed on the way.</source>
            <translation>Der Aufruf kann in einer anderen Datei stehen, oder seine Id wurde unterwegs geändert.</translation>
        </message>
        <message>
            <source>Chargers give up after their own timeout, often 30 s, and repeat the call.</source>
            <translation>Ladestationen geben nach ihrer eigenen Frist auf, oft 30 s, und wiederholen den Aufruf.</translation>
        </message>
        <message>
            <source>The answers cannot be told apart; the sender must count its ids per connection.</source>
            <translation>Die Antworten sind nicht zu unterscheiden; der Absender muss seine Ids je Verbindung zählen.</translation>
        </message>
        <message>
            <source>Open the log again with the right time zone.</source>
            <translation>Öffnen Sie das Log noch einmal mit der richtigen Zeitzone.</translation>
        </message>
        <message>
            <source>Times in sessions and CDRs come from the charger: check that it sets its clock from BootNotification and Heartbeat.</source>
            <translation>Zeiten in Sessions und CDRs kommen von der Ladestation: Prüfen Sie, ob sie ihre Uhr nach BootNotification und Heartbeat stellt.</translation>
        </message>
        <message>
            <source>Look at the table that turns the charger's statuses into OCPI's, and at the pushes around this time.</source>
            <translation>Sehen Sie sich die Tabelle an, die aus den Status der Ladestation die von OCPI macht, und die Meldungen um diese Zeit.</translation>
        </message>
        <message>
            <source>See whether the sender repeated the request: what it carried has not arrived.</source>
            <translation>Sehen Sie nach, ob der Absender die Anfrage wiederholt hat: Ihr Inhalt ist nicht angekommen.</translation>
        </message>
        <message>
            <source>Ignore these times; see whether the charger got a currentTime from its BootNotification.</source>
            <translation>Beachten Sie diese Zeiten nicht; sehen Sie nach, ob die Ladestation auf ihre BootNotification eine currentTime bekam.</translation>
        </message>
        <message>
            <source>See whether the revocation reached the charger's local list and the backend's cache.</source>
            <translation>Sehen Sie nach, ob die Sperrung die lokale Liste der Ladestation und den Zwischenspeicher des Backends erreicht hat.</translation>
        </message>
        <message>
            <source>Agree with the partner which price holds for a running session, and end a charging period at the change.</source>
            <translation>Vereinbaren Sie mit dem Partner, welcher Preis für eine laufende Session gilt, und beenden Sie bei der Änderung eine Ladeperiode.</translation>
        </message>
        <message>
            <source>Compare with the agreed delivery time; look at the export queue of that time.</source>
            <translation>Vergleichen Sie mit der vereinbarten Lieferzeit; sehen Sie sich die Ausgangswarteschlange dieser Zeit an.</translation>
        </message>
        <message>
            <source>See whether a cable was plugged in, and the status of the connector.</source>
            <translation>Sehen Sie nach, ob ein Kabel steckte, und welchen Status der Anschluss hatte.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Capture</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureReport</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>by id</source>
            <translation>über die Id</translation>
        </message>
        <message>
            <source>by authorization reference</source>
            <translation>über die Autorisierungsreferenz</translation>
        </message>
        <message>
            <source>by token, EVSE and time</source>
            <translation>über Token, EVSE und Zeit</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>%1: what was found</source>
            <translation>%1: was gefunden wurde</translation>
        </message>
        <message>
            <source>Made by Roamscope %1. All times are UTC.</source>
            <translation>Erstellt mit Roamscope %1. Alle Zeiten in UTC.</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>Charge points</source>
            <translation>Ladestationen</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Ladevorgänge</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>mit Problemen</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Nothing was found. Either all is well, or the capture does not show it.</source>
            <translation>Nichts gefunden. Entweder ist alles gut, oder die Aufzeichnung zeigt es nicht.</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Was anzusehen ist</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message numerus="yes">
            <source>%n more charge(s) without problems are not listed.</source>
            <translation>
                <numerusform>%n weiterer Ladevorgang ohne Probleme ist nicht aufgeführt.</numerusform>
                <numerusform>%n weitere Ladevorgänge ohne Probleme sind nicht aufgeführt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureWriter</name>
        <message>
            <source>%1 cannot be written: %2. Check that the folder exists, may be written and has room.</source>
            <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und Platz hat.</translation>
        </message>
        <message>
            <source>Writing was cancelled; no file was left behind.</source>
            <translation>Das Schreiben wurde abgebrochen; es blieb keine Datei zurück.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CatalogHelp</name>
        <message>
            <source>How the driver gets in</source>
            <extracomment>ocpi: AccessInformation</extracomment>
            <translation>Wie der Fahrer hineinkommt</translation>
        </message>
        <message>
            <source>Profile in force for a session</source>
            <extracomment>ocpi: ActiveChargingProfile</extracomment>
            <translation>Geltendes Profil einer Session</translation>
        </message>
        <message>
            <source>Final answer with the profile in force</source>
            <extracomment>ocpi: ActiveChargingProfileResult</extracomment>
            <translation>Endgültige Antwort mit dem geltenden Profil</translation>
        </message>
        <message>
            <source>Further point of interest of a site</source>
            <extracomment>ocpi: AdditionalGeoLocation</extracomment>
            <translation>Weiterer wichtiger Punkt eines Standorts</translation>
        </message>
        <message>
            <source>Verdict on a token</source>
            <extracomment>ocpi: AuthorizationInfo</extracomment>
            <translation>Entscheid über ein Token</translation>
        </message>
        <message>
            <source>Agreed use of a place at a time</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>Vereinbarte Nutzung eines Platzes zu einer Zeit</translation>
        </message>
        <message>
            <source>What can be booked at a site and on which terms</source>
            <extracomment>ocpi: BookingLocation</extracomment>
            <translation>Was an einem Standort gebucht werden kann und zu welchen Bedingungen</translation>
        </message>
        <message>
            <source>Wishes and limits for a bookable place</source>
            <extracomment>ocpi: BookingOption</extracomment>
            <translation>Wünsche und Grenzen für einen buchbaren Platz</translation>
        </message>
        <message>
            <source>Request to make, change or cancel a booking</source>
            <extracomment>ocpi: BookingRequest</extracomment>
            <translation>Anfrage, eine Buchung anzulegen, zu ändern oder zu stornieren</translation>
        </message>
        <message>
            <source>A request and what became of it</source>
            <extracomment>ocpi: BookingRequestStatus</extracomment>
            <translation>Eine Anfrage und was aus ihr wurde</translation>
        </message>
        <message>
            <source>Conditions for booking a place</source>
            <extracomment>ocpi: BookingTerms</extracomment>
            <translation>Bedingungen für die Buchung eines Platzes</translation>
        </message>
        <message>
            <source>Token that may use a booking</source>
            <extracomment>ocpi: BookingToken</extracomment>
            <translation>Token, das eine Buchung nutzen darf</translation>
        </message>
        <message>
            <source>How a company presents itself to drivers</source>
            <extracomment>ocpi: BusinessDetails</extracomment>
            <translation>Wie sich ein Unternehmen den Fahrern zeigt</translation>
        </message>
        <message>
            <source>Billing record of a finished charge; final, corrected only by a credit record</source>
            <extracomment>ocpi: CDR</extracomment>
            <translation>Abrechnungssatz eines beendeten Ladevorgangs; endgültig, nur durch eine Gutschrift zu berichtigen</translation>
        </message>
        <message>
            <source>Free slots of a bookable unit</source>
            <extracomment>ocpi: Calendar</extracomment>
            <translation>Freie Zeiten einer buchbaren Einheit</translation>
        </message>
        <message>
            <source>Command: give a reservation up</source>
            <extracomment>ocpi: CancelReservation</extracomment>
            <translation>Befehl: eine Reservierung aufgeben</translation>
        </message>
        <message>
            <source>Why a booking was cancelled and by whom</source>
            <extracomment>ocpi: Cancellation</extracomment>
            <translation>Warum und von wem eine Buchung storniert wurde</translation>
        </message>
        <message>
            <source>One measured quantity of a slice</source>
            <extracomment>ocpi: CdrDimension</extracomment>
            <translation>Eine gemessene Größe eines Abschnitts</translation>
        </message>
        <message>
            <source>Place as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrLocation</extracomment>
            <translation>Ort, wie er beim Laden war, für die Rechnung festgehalten</translation>
        </message>
        <message>
            <source>Token as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrToken</extracomment>
            <translation>Token, wie es beim Laden war, für die Rechnung festgehalten</translation>
        </message>
        <message>
            <source>Slice of a charge within which nothing that is priced changes</source>
            <extracomment>ocpi: ChargingPeriod</extracomment>
            <translation>Abschnitt eines Ladevorgangs, in dem sich nichts ändert, was den Preis bestimmt</translation>
        </message>
        <message>
            <source>What the driver wants from smart charging</source>
            <extracomment>ocpi: ChargingPreferences</extracomment>
            <translation>Was der Fahrer vom gesteuerten Laden möchte</translation>
        </message>
        <message>
            <source>Limits over time for smart charging</source>
            <extracomment>ocpi: ChargingProfile</extracomment>
            <translation>Grenzwerte im Zeitverlauf für gesteuertes Laden</translation>
        </message>
        <message>
            <source>One step of a limit</source>
            <extracomment>ocpi: ChargingProfilePeriod</extracomment>
            <translation>Ein Schritt eines Grenzwerts</translation>
        </message>
        <message>
            <source>Immediate answer to a profile request</source>
            <extracomment>ocpi: ChargingProfileResponse</extracomment>
            <translation>Sofortige Antwort auf eine Profilanfrage</translation>
        </message>
        <message>
            <source>Final answer: did the charger take the profile</source>
            <extracomment>ocpi: ChargingProfileResult</extracomment>
            <translation>Endgültige Antwort: Hat die Ladestation das Profil angenommen</translation>
        </message>
        <message>
            <source>Final answer: was the profile removed</source>
            <extracomment>ocpi: ClearProfileResult</extracomment>
            <translation>Endgültige Antwort: Wurde das Profil entfernt</translation>
        </message>
        <message>
            <source>A party behind a hub and whether it is reachable</source>
            <extracomment>ocpi: ClientInfo</extracomment>
            <translation>Eine Partei hinter einem Hub und ob sie erreichbar ist</translation>
        </message>
        <message>
            <source>Immediate answer: does the operator pass the command on</source>
            <extracomment>ocpi: CommandResponse</extracomment>
            <translation>Sofortige Antwort: Gibt der Betreiber den Befehl weiter</translation>
        </message>
        <message>
            <source>Final answer: what the charger did with the command</source>
            <extracomment>ocpi: CommandResult</extracomment>
            <translation>Endgültige Antwort: was die Ladestation mit dem Befehl gemacht hat</translation>
        </message>
        <message>
            <source>A socket or cable of an EVSE</source>
            <extracomment>ocpi: Connector</extracomment>
            <translation>Eine Steckdose oder ein Kabel einer EVSE</translation>
        </message>
        <message>
            <source>What peers exchange at registration: token, address, roles</source>
            <extracomment>ocpi: Credentials</extracomment>
            <translation>Was Partner bei der Registrierung austauschen: Token, Adresse, Rollen</translation>
        </message>
        <message>
            <source>One party and role behind a connection</source>
            <extracomment>ocpi: CredentialsRole</extracomment>
            <translation>Eine Partei und Rolle hinter einer Verbindung</translation>
        </message>
        <message>
            <source>Text in one language</source>
            <extracomment>ocpi: DisplayText</extracomment>
            <translation>Text in einer Sprache</translation>
        </message>
        <message>
            <source>One charging place: serves one vehicle at a time through one of its connectors</source>
            <extracomment>ocpi: EVSE</extracomment>
            <translation>Ein Ladepunkt: bedient jeweils ein Fahrzeug über einen seiner Anschlüsse</translation>
        </message>
        <message>
            <source>Link from an EVSE to a parking bay</source>
            <extracomment>ocpi: EVSEParking</extracomment>
            <translation>Verweis von einer EVSE auf einen Stellplatz</translation>
        </message>
        <message>
            <source>Address of one module in one role</source>
            <extracomment>ocpi: Endpoint</extracomment>
            <translation>Adresse eines Moduls in einer Rolle</translation>
        </message>
        <message>
            <source>The driver's own electricity contract</source>
            <extracomment>ocpi: EnergyContract</extracomment>
            <translation>Der eigene Stromvertrag des Fahrers</translation>
        </message>
        <message>
            <source>Where the electricity comes from</source>
            <extracomment>ocpi: EnergyMix</extracomment>
            <translation>Woher der Strom kommt</translation>
        </message>
        <message>
            <source>Share of one energy source</source>
            <extracomment>ocpi: EnergySource</extracomment>
            <translation>Anteil einer Energiequelle</translation>
        </message>
        <message>
            <source>Emission or waste for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact</extracomment>
            <translation>Emission oder Abfall je kWh</translation>
        </message>
        <message>
            <source>Span that departs from the weekly hours</source>
            <extracomment>ocpi: ExceptionalPeriod</extracomment>
            <translation>Zeitraum, der von den Wochenzeiten abweicht</translation>
        </message>
        <message>
            <source>Outcome of taking the money for an ad hoc charge</source>
            <extracomment>ocpi: FinancialAdviceConfirmation</extracomment>
            <translation>Ergebnis der Abbuchung für ein Ad-hoc-Laden</translation>
        </message>
        <message>
            <source>Point on the map in WGS 84</source>
            <extracomment>ocpi: GeoLocation</extracomment>
            <translation>Punkt auf der Karte in WGS 84</translation>
        </message>
        <message>
            <source>Opening hours: round the clock or weekly, with exceptions</source>
            <extracomment>ocpi: Hours</extracomment>
            <translation>Öffnungszeiten: rund um die Uhr oder wöchentlich, mit Ausnahmen</translation>
        </message>
        <message>
            <source>Address of a picture and what it shows</source>
            <extracomment>ocpi: Image</extracomment>
            <translation>Adresse eines Bildes und was es zeigt</translation>
        </message>
        <message>
            <source>Which CDRs an invoice contains</source>
            <extracomment>ocpi: InvoiceReconciliationRecord</extracomment>
            <translation>Welche CDRs eine Rechnung enthält</translation>
        </message>
        <message>
            <source>Charging site with its EVSEs: a car park, a station, one pole</source>
            <extracomment>ocpi: Location</extracomment>
            <translation>Ladestandort mit seinen EVSEs: ein Parkplatz, ein Ladepark, eine einzelne Säule</translation>
        </message>
        <message>
            <source>Site and EVSEs a question is about</source>
            <extracomment>ocpi: LocationReferences</extracomment>
            <translation>Standort und EVSEs, um die es in einer Anfrage geht</translation>
        </message>
        <message>
            <source>One parking bay with size, access and rules</source>
            <extracomment>ocpi: Parking</extracomment>
            <translation>Ein Stellplatz mit Größe, Zugang und Regeln</translation>
        </message>
        <message>
            <source>Span of time</source>
            <extracomment>ocpi: Period</extracomment>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Whether booking is required</source>
            <extracomment>ocpi: Policy</extracomment>
            <translation>Ob gebucht werden muss</translation>
        </message>
        <message>
            <source>Amount of money and its tax</source>
            <extracomment>ocpi: Price</extracomment>
            <translation>Geldbetrag und seine Steuer</translation>
        </message>
        <message>
            <source>Price of one dimension: energy, time, parking or flat</source>
            <extracomment>ocpi: PriceComponent</extracomment>
            <translation>Preis einer Größe: Energie, Zeit, Parken oder pauschal</translation>
        </message>
        <message>
            <source>Lowest or highest amount of a bill</source>
            <extracomment>ocpi: PriceLimit</extracomment>
            <translation>Niedrigster oder höchster Betrag einer Rechnung</translation>
        </message>
        <message>
            <source>Rule that lets certain tokens see a hidden site</source>
            <extracomment>ocpi: PublishTokenType</extracomment>
            <translation>Regel, nach der bestimmte Token einen verborgenen Standort sehen</translation>
        </message>
        <message>
            <source>Opening hours of one weekday, local time</source>
            <extracomment>ocpi: RegularHours</extracomment>
            <translation>Öffnungszeiten eines Wochentags, Ortszeit</translation>
        </message>
        <message>
            <source>Command: keep an EVSE free for a driver</source>
            <extracomment>ocpi: ReserveNow</extracomment>
            <translation>Befehl: eine EVSE für einen Fahrer freihalten</translation>
        </message>
        <message>
            <source>Envelope around every OCPI answer</source>
            <extracomment>ocpi: Response</extracomment>
            <translation>Hülle um jede OCPI-Antwort</translation>
        </message>
        <message>
            <source>A charge in progress, updated by PUT and PATCH until it is completed</source>
            <extracomment>ocpi: Session</extracomment>
            <translation>Ein laufender Ladevorgang, der bis zum Abschluss mit PUT und PATCH aktualisiert wird</translation>
        </message>
        <message>
            <source>Request to apply a profile to a session</source>
            <extracomment>ocpi: SetChargingProfile</extracomment>
            <translation>Anfrage, ein Profil auf eine Session anzuwenden</translation>
        </message>
        <message>
            <source>Signed meter data of a charge</source>
            <extracomment>ocpi: SignedData</extracomment>
            <translation>Signierte Zählerdaten eines Ladevorgangs</translation>
        </message>
        <message>
            <source>One signed reading</source>
            <extracomment>ocpi: SignedValue</extracomment>
            <translation>Ein signierter Zählerwert</translation>
        </message>
        <message>
            <source>Command: start charging remotely</source>
            <extracomment>ocpi: StartSession</extracomment>
            <translation>Befehl: Laden aus der Ferne starten</translation>
        </message>
        <message>
            <source>State planned for a span of time</source>
            <extracomment>ocpi: StatusSchedule</extracomment>
            <translation>Für einen Zeitraum geplanter Zustand</translation>
        </message>
        <message>
            <source>Command: stop a running session</source>
            <extracomment>ocpi: StopSession</extracomment>
            <translation>Befehl: eine laufende Session beenden</translation>
        </message>
        <message>
            <source>Price rules of an operator or a provider</source>
            <extracomment>ocpi: Tariff</extracomment>
            <translation>Preisregeln eines Betreibers oder Anbieters</translation>
        </message>
        <message>
            <source>Prices together with the conditions under which they hold</source>
            <extracomment>ocpi: TariffElement</extracomment>
            <translation>Preise mit den Bedingungen, unter denen sie gelten</translation>
        </message>
        <message>
            <source>Conditions of a tariff element; all must hold</source>
            <extracomment>ocpi: TariffRestrictions</extracomment>
            <translation>Bedingungen eines Tarifelements; alle müssen erfüllt sein</translation>
        </message>
        <message>
            <source>One tax line</source>
            <extracomment>ocpi: TaxAmount</extracomment>
            <translation>Eine Steuerzeile</translation>
        </message>
        <message>
            <source>Payment terminal and the sites it serves</source>
            <extracomment>ocpi: Terminal</extracomment>
            <translation>Bezahlterminal und die Standorte, die es bedient</translation>
        </message>
        <message>
            <source>Span that can be booked, with its power</source>
            <extracomment>ocpi: Timeslot</extracomment>
            <translation>Buchbarer Zeitraum mit seiner Leistung</translation>
        </message>
        <message>
            <source>Card, app account or plug-and-charge contract that may charge</source>
            <extracomment>ocpi: Token</extracomment>
            <translation>Karte, App-Konto oder Plug-and-Charge-Vertrag, mit dem geladen werden darf</translation>
        </message>
        <message>
            <source>Command: release a jammed plug; for the help desk, not for drivers</source>
            <extracomment>ocpi: UnlockConnector</extracomment>
            <translation>Befehl: einen festsitzenden Stecker freigeben; für den Support, nicht für Fahrer</translation>
        </message>
        <message>
            <source>Version number and where its details are</source>
            <extracomment>ocpi: Version</extracomment>
            <translation>Versionsnummer und wo ihre Einzelheiten stehen</translation>
        </message>
        <message>
            <source>Modules that a version offers and their addresses</source>
            <extracomment>ocpi: VersionDetails</extracomment>
            <translation>Module, die eine Version anbietet, und ihre Adressen</translation>
        </message>
        <message>
            <source>Moment to which the profile's seconds refer</source>
            <extracomment>ocpi: ActiveChargingProfile.start_date_time</extracomment>
            <translation>Zeitpunkt, auf den sich die Sekunden des Profils beziehen</translation>
        </message>
        <message>
            <source>What drivers find there, in their language</source>
            <extracomment>ocpi: AdditionalGeoLocation.name</extracomment>
            <translation>Was Fahrer dort finden, in ihrer Sprache</translation>
        </message>
        <message>
            <source>Where the verdict holds; absent means everywhere</source>
            <extracomment>ocpi: AuthorizationInfo.location</extracomment>
            <translation>Wo der Entscheid gilt; ohne Angabe überall</translation>
        </message>
        <message>
            <source>The Token that was asked about, complete</source>
            <extracomment>ocpi: AuthorizationInfo.token</extracomment>
            <translation>Das angefragte Token, vollständig</translation>
        </message>
        <message>
            <source>Booking id of the operator</source>
            <extracomment>ocpi: Booking.id</extracomment>
            <translation>Buchungs-Id des Betreibers</translation>
        </message>
        <message>
            <source>Wanted: cable or socket</source>
            <extracomment>ocpi: BookingOption.connector_format</extracomment>
            <translation>Gewünscht: Kabel oder Steckdose</translation>
        </message>
        <message>
            <source>Brand as drivers know it</source>
            <extracomment>ocpi: BusinessDetails.name</extracomment>
            <translation>Marke, wie Fahrer sie kennen</translation>
        </message>
        <message>
            <source>Slices in time order that together cover the session</source>
            <extracomment>ocpi: CDR.charging_periods</extracomment>
            <translation>Abschnitte in zeitlicher Folge, die zusammen die Session abdecken</translation>
        </message>
        <message>
            <source>When the session ended: after parking, not when charging stopped</source>
            <extracomment>ocpi: CDR.end_date_time</extracomment>
            <translation>Wann die Session endete: nach dem Parken, nicht beim Ende des Ladens</translation>
        </message>
        <message>
            <source>Billing record id; 39 characters to leave room for a credit suffix</source>
            <extracomment>ocpi: CDR.id</extracomment>
            <translation>Id des Abrechnungssatzes; 39 Zeichen, damit Platz für einen Gutschriftzusatz bleibt</translation>
        </message>
        <message>
            <source>Creation time of the record; before end_date_time a clock is wrong</source>
            <extracomment>ocpi: CDR.last_updated</extracomment>
            <translation>Wann der Satz erstellt wurde; liegt es vor end_date_time, geht eine Uhr falsch</translation>
        </message>
        <message>
            <source>Place copied into the bill, reduced to the EVSE and connector used</source>
            <extracomment>ocpi: CDR.location</extracomment>
            <translation>In die Rechnung kopierter Ort, beschränkt auf die genutzte EVSE und den genutzten Anschluss</translation>
        </message>
        <message>
            <source>When the session began or, for a reservation, when that began; UTC</source>
            <extracomment>ocpi: CDR.start_date_time</extracomment>
            <translation>Wann die Session begann oder, bei einer Reservierung, wann diese begann; UTC</translation>
        </message>
        <message>
            <source>What the provider owes for everything, in currency</source>
            <extracomment>ocpi: CDR.total_cost</extracomment>
            <translation>Was der Anbieter insgesamt schuldet, in currency</translation>
        </message>
        <message>
            <source>What was measured; it also fixes the unit of volume</source>
            <extracomment>ocpi: CdrDimension.type</extracomment>
            <translation>Was gemessen wurde; legt auch die Einheit von volume fest</translation>
        </message>
        <message>
            <source>Printed identifier; #NA when it was a mere reservation</source>
            <extracomment>ocpi: CdrLocation.evse_id</extracomment>
            <translation>Aufgedruckte Kennung; #NA, wenn es nur eine Reservierung war</translation>
        </message>
        <message>
            <source>Site as it was then; it may no longer exist</source>
            <extracomment>ocpi: CdrLocation.id</extracomment>
            <translation>Damaliger Standort; er kann inzwischen verschwunden sein</translation>
        </message>
        <message>
            <source>Kind of token used</source>
            <extracomment>ocpi: CdrToken.type</extracomment>
            <translation>Art des verwendeten Tokens</translation>
        </message>
        <message>
            <source>Card or app id used to authorise</source>
            <extracomment>ocpi: CdrToken.uid</extracomment>
            <translation>Karten- oder App-Id, mit der autorisiert wurde</translation>
        </message>
        <message>
            <source>Slice begins; it ends where the next begins</source>
            <extracomment>ocpi: ChargingPeriod.start_date_time</extracomment>
            <translation>Abschnitt beginnt; er endet, wo der nächste beginnt</translation>
        </message>
        <message>
            <source>Tariff in force during this slice</source>
            <extracomment>ocpi: ChargingPeriod.tariff_id</extracomment>
            <translation>In diesem Abschnitt geltender Tarif</translation>
        </message>
        <message>
            <source>Absolute begin; absent means when charging starts</source>
            <extracomment>ocpi: ChargingProfile.start_date_time</extracomment>
            <translation>Absoluter Beginn; ohne Angabe der Beginn des Ladens</translation>
        </message>
        <message>
            <source>Whether the operator takes the request; the outcome follows</source>
            <extracomment>ocpi: ChargingProfileResponse.result</extracomment>
            <translation>Ob der Betreiber die Anfrage annimmt; das Ergebnis folgt</translation>
        </message>
        <message>
            <source>Role under which the party is known to the hub</source>
            <extracomment>ocpi: ClientInfo.role</extracomment>
            <translation>Rolle, unter der die Partei dem Hub bekannt ist</translation>
        </message>
        <message>
            <source>Whether the hub can reach this party now</source>
            <extracomment>ocpi: ClientInfo.status</extracomment>
            <translation>Ob der Hub diese Partei jetzt erreichen kann</translation>
        </message>
        <message>
            <source>Whether the operator takes the command; not yet what the charger did</source>
            <extracomment>ocpi: CommandResponse.result</extracomment>
            <translation>Ob der Betreiber den Befehl annimmt; noch nicht, was die Ladestation getan hat</translation>
        </message>
        <message>
            <source>What the charger did</source>
            <extracomment>ocpi: CommandResult.result</extracomment>
            <translation>Was die Ladestation getan hat</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of this plug</source>
            <extracomment>ocpi: Connector.capabilities</extracomment>
            <translation>Plug-and-Charge-Fähigkeiten dieses Anschlusses</translation>
        </message>
        <message>
            <source>Unique within its EVSE only; often 1, 2</source>
            <extracomment>ocpi: Connector.id</extracomment>
            <translation>Nur innerhalb seiner EVSE eindeutig; oft 1, 2</translation>
        </message>
        <message>
            <source>Must rise on change, together with the EVSE's and the Location's</source>
            <extracomment>ocpi: Connector.last_updated</extracomment>
            <translation>Muss bei Änderungen steigen, zusammen mit dem der EVSE und der Location</translation>
        </message>
        <message>
            <source>Token the receiver must use from now on towards the sender</source>
            <extracomment>ocpi: Credentials.token</extracomment>
            <translation>Token, das der Empfänger ab jetzt gegenüber dem Absender verwenden muss</translation>
        </message>
        <message>
            <source>The versions address of whoever sends this, to be fetched next</source>
            <extracomment>ocpi: Credentials.url</extracomment>
            <translation>Die Versions-Adresse des Absenders, die als Nächstes abzurufen ist</translation>
        </message>
        <message>
            <source>Only if the charger stands away from the Location's own point</source>
            <extracomment>ocpi: EVSE.coordinates</extracomment>
            <translation>Nur wenn die Ladestation nicht am Punkt der Location selbst steht</translation>
        </message>
        <message>
            <source>Must rise with every change below; never later than the Location's</source>
            <extracomment>ocpi: EVSE.last_updated</extracomment>
            <translation>Muss mit jeder Änderung darunter steigen; nie später als das der Location</translation>
        </message>
        <message>
            <source>Live state of the charging place; there is no status for a single connector</source>
            <extracomment>ocpi: EVSE.status</extracomment>
            <translation>Aktueller Zustand des Ladepunkts; einen Status für einen einzelnen Anschluss gibt es nicht</translation>
        </message>
        <message>
            <source>Technical key for one EVSE; must not be reused for another one</source>
            <extracomment>ocpi: EVSE.uid</extracomment>
            <translation>Technischer Schlüssel für eine EVSE; darf nicht für eine andere wiederverwendet werden</translation>
        </message>
        <message>
            <source>Which side of the module this address plays</source>
            <extracomment>ocpi: Endpoint.role</extracomment>
            <translation>Welche Seite des Moduls diese Adresse bedient</translation>
        </message>
        <message>
            <source>Address of the module; ids are appended to it</source>
            <extracomment>ocpi: Endpoint.url</extracomment>
            <translation>Adresse des Moduls; Ids werden daran angehängt</translation>
        </message>
        <message>
            <source>Contract number at the energy supplier</source>
            <extracomment>ocpi: EnergyContract.contract_id</extracomment>
            <translation>Vertragsnummer beim Stromversorger</translation>
        </message>
        <message>
            <source>Share of this source in percent</source>
            <extracomment>ocpi: EnergySource.percentage</extracomment>
            <translation>Anteil dieser Quelle in Prozent</translation>
        </message>
        <message>
            <source>Grams for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact.amount</extracomment>
            <translation>Gramm je kWh</translation>
        </message>
        <message>
            <source>What is measured; called category from 2.2 on</source>
            <extracomment>ocpi: EnvironmentalImpact.source</extracomment>
            <translation>Was gemessen wird; ab 2.2 heißt es category</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <extracomment>ocpi: Image.category</extracomment>
            <translation>Was das Bild zeigt</translation>
        </message>
        <message>
            <source>File type: gif, jpeg, png or svg</source>
            <extracomment>ocpi: Image.type</extracomment>
            <translation>Dateityp: gif, jpeg, png oder svg</translation>
        </message>
        <message>
            <source>Where the full-size picture is served</source>
            <extracomment>ocpi: Image.url</extracomment>
            <translation>Wo das Bild in voller Größe liegt</translation>
        </message>
        <message>
            <source>Country of the CPO's registration; differs from country when it operates abroad</source>
            <extracomment>ocpi: Location.country_code</extracomment>
            <translation>Land, in dem der CPO registriert ist; weicht von country ab, wenn er im Ausland tätig ist</translation>
        </message>
        <message>
            <source>Site id; unique for its party, stays for the life of the site</source>
            <extracomment>ocpi: Location.id</extracomment>
            <translation>Standort-Id; eindeutig für die Partei, bleibt, solange der Standort besteht</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; parking_type from 2.2 on</source>
            <extracomment>ocpi: Location.type</extracomment>
            <translation>Welche Art von Parken die Ladestation umgibt; ab 2.2 parking_type</translation>
        </message>
        <message>
            <source>Site for which real-time authorisation is asked</source>
            <extracomment>ocpi: LocationReferences.location_id</extracomment>
            <translation>Standort, für den die Autorisierung in Echtzeit angefragt wird</translation>
        </message>
        <message>
            <source>Number painted on the bay</source>
            <extracomment>ocpi: Parking.physical_reference</extracomment>
            <translation>Auf den Stellplatz gemalte Nummer</translation>
        </message>
        <message>
            <source>Booked until</source>
            <extracomment>ocpi: Period.end_date_time</extracomment>
            <translation>Gebucht bis</translation>
        </message>
        <message>
            <source>Booked from</source>
            <extracomment>ocpi: Period.start_date_time</extracomment>
            <translation>Gebucht ab</translation>
        </message>
        <message>
            <source>Per kWh, per hour or once, in the tariff's currency</source>
            <extracomment>ocpi: PriceComponent.price</extracomment>
            <translation>Je kWh, je Stunde oder einmalig, in der Währung des Tarifs</translation>
        </message>
        <message>
            <source>What is charged for</source>
            <extracomment>ocpi: PriceComponent.type</extracomment>
            <translation>Wofür berechnet wird</translation>
        </message>
        <message>
            <source>Every token of this group sees the site</source>
            <extracomment>ocpi: PublishTokenType.group_id</extracomment>
            <translation>Jedes Token dieser Gruppe sieht den Standort</translation>
        </message>
        <message>
            <source>Tokens of this issuer see the site; needed with visual_number</source>
            <extracomment>ocpi: PublishTokenType.issuer</extracomment>
            <translation>Token dieses Herausgebers sehen den Standort; nötig bei visual_number</translation>
        </message>
        <message>
            <source>Kind of token, needed when uid is given</source>
            <extracomment>ocpi: PublishTokenType.type</extracomment>
            <translation>Art des Tokens, nötig, wenn uid angegeben ist</translation>
        </message>
        <message>
            <source>Only this token sees the site</source>
            <extracomment>ocpi: PublishTokenType.uid</extracomment>
            <translation>Nur dieses Token sieht den Standort</translation>
        </message>
        <message>
            <source>Printed card number that sees the site; give issuer too</source>
            <extracomment>ocpi: PublishTokenType.visual_number</extracomment>
            <translation>Aufgedruckte Kartennummer, die den Standort sieht; auch issuer angeben</translation>
        </message>
        <message>
            <source>Local opening time HH:MM</source>
            <extracomment>ocpi: RegularHours.period_begin</extracomment>
            <translation>Öffnet um, Ortszeit HH:MM</translation>
        </message>
        <message>
            <source>Local closing time HH:MM; 00:00 stands for midnight at day's end</source>
            <extracomment>ocpi: RegularHours.period_end</extracomment>
            <translation>Schließt um, Ortszeit HH:MM; 00:00 steht für Mitternacht am Tagesende</translation>
        </message>
        <message>
            <source>Absent leaves the choice of EVSE to the operator</source>
            <extracomment>ocpi: ReserveNow.evse_uid</extracomment>
            <translation>Ohne Angabe wählt der Betreiber die EVSE</translation>
        </message>
        <message>
            <source>Full Token object of the driver, as it may be unknown to the operator</source>
            <extracomment>ocpi: ReserveNow.token</extracomment>
            <translation>Vollständiges Token-Objekt des Fahrers, da es dem Betreiber unbekannt sein kann</translation>
        </message>
        <message>
            <source>When it was closed; absent while the car is connected</source>
            <extracomment>ocpi: Session.end_date_time</extracomment>
            <translation>Wann sie geschlossen wurde; fehlt, solange das Auto verbunden ist</translation>
        </message>
        <message>
            <source>Session id of the CPO; the eMSP's key for updates</source>
            <extracomment>ocpi: Session.id</extracomment>
            <translation>Session-Id des CPO; für den eMSP der Schlüssel für Aktualisierungen</translation>
        </message>
        <message>
            <source>Energy so far in kWh; a value in the thousands is probably Wh</source>
            <extracomment>ocpi: Session.kwh</extracomment>
            <translation>Energie bisher in kWh; ein Wert in den Tausenden ist vermutlich Wh</translation>
        </message>
        <message>
            <source>Embedded Location, reduced to the EVSE and connector in use</source>
            <extracomment>ocpi: Session.location</extracomment>
            <translation>Eingebettete Location, beschränkt auf die genutzte EVSE und den genutzten Anschluss</translation>
        </message>
        <message>
            <source>When the session became active, UTC, not when it was reserved</source>
            <extracomment>ocpi: Session.start_date_time</extracomment>
            <translation>Wann die Session aktiv wurde, UTC, nicht wann reserviert wurde</translation>
        </message>
        <message>
            <source>PENDING and RESERVATION are not charging yet; COMPLETED awaits the CDR</source>
            <extracomment>ocpi: Session.status</extracomment>
            <translation>Bei PENDING und RESERVATION wird noch nicht geladen; COMPLETED wartet auf den CDR</translation>
        </message>
        <message>
            <source>Running costs so far; absent means unknown, zero means free</source>
            <extracomment>ocpi: Session.total_cost</extracomment>
            <translation>Kosten bisher; fehlend heißt unbekannt, null heißt kostenlos</translation>
        </message>
        <message>
            <source>Where drivers can check the signature</source>
            <extracomment>ocpi: SignedData.url</extracomment>
            <translation>Wo Fahrer die Signatur prüfen können</translation>
        </message>
        <message>
            <source>Blob to hand to the transparency software</source>
            <extracomment>ocpi: SignedValue.signed_data</extracomment>
            <translation>Datenblock für die Transparenzsoftware</translation>
        </message>
        <message>
            <source>Needed where the EVSE has START_SESSION_CONNECTOR_REQUIRED</source>
            <extracomment>ocpi: StartSession.connector_id</extracomment>
            <translation>Nötig, wo die EVSE START_SESSION_CONNECTOR_REQUIRED hat</translation>
        </message>
        <message>
            <source>Absent means the driver is matched at the site; many operators refuse that</source>
            <extracomment>ocpi: StartSession.evse_uid</extracomment>
            <translation>Ohne Angabe wird der Fahrer am Standort zugeordnet; viele Betreiber lehnen das ab</translation>
        </message>
        <message>
            <source>When it ends; absent means until further notice</source>
            <extracomment>ocpi: StatusSchedule.period_end</extracomment>
            <translation>Wann es endet; ohne Angabe bis auf Weiteres</translation>
        </message>
        <message>
            <source>State planned for this span</source>
            <extracomment>ocpi: StatusSchedule.status</extracomment>
            <translation>Für diesen Zeitraum geplanter Zustand</translation>
        </message>
        <message>
            <source>Valid until, UTC; absent means until replaced</source>
            <extracomment>ocpi: Tariff.end_date_time</extracomment>
            <translation>Gültig bis, UTC; ohne Angabe bis zur Ablösung</translation>
        </message>
        <message>
            <source>Tariff id; the same id replaces the earlier version</source>
            <extracomment>ocpi: Tariff.id</extracomment>
            <translation>Tarif-Id; dieselbe Id ersetzt die frühere Fassung</translation>
        </message>
        <message>
            <source>Valid from, UTC; absent means at once</source>
            <extracomment>ocpi: Tariff.start_date_time</extracomment>
            <translation>Gültig ab, UTC; ohne Angabe sofort</translation>
        </message>
        <message>
            <source>Whom it is for: ad hoc payers or a charging preference; absent fits all</source>
            <extracomment>ocpi: Tariff.type</extracomment>
            <translation>Für wen er gilt: Ad-hoc-Zahler oder eine Ladepräferenz; ohne Angabe für alle</translation>
        </message>
        <message>
            <source>Amount of this tax</source>
            <extracomment>ocpi: TaxAmount.amount</extracomment>
            <translation>Betrag dieser Steuer</translation>
        </message>
        <message>
            <source>As on an invoice, for example VAT</source>
            <extracomment>ocpi: TaxAmount.name</extracomment>
            <translation>Wie auf einer Rechnung, zum Beispiel MwSt.</translation>
        </message>
        <message>
            <source>Rate in percent, where the tax has one</source>
            <extracomment>ocpi: TaxAmount.percentage</extracomment>
            <translation>Satz in Prozent, sofern die Steuer einen hat</translation>
        </message>
        <message>
            <source>Sites served by this terminal</source>
            <extracomment>ocpi: Terminal.location_ids</extracomment>
            <translation>Von diesem Terminal bediente Standorte</translation>
        </message>
        <message>
            <source>Power that may be reached in this slot</source>
            <extracomment>ocpi: Timeslot.max_power</extracomment>
            <translation>Leistung, die in diesem Zeitraum erreicht werden kann</translation>
        </message>
        <message>
            <source>Power that is guaranteed in this slot</source>
            <extracomment>ocpi: Timeslot.min_power</extracomment>
            <translation>Leistung, die in diesem Zeitraum zugesichert ist</translation>
        </message>
        <message>
            <source>Country of the provider that issued the token</source>
            <extracomment>ocpi: Token.country_code</extracomment>
            <translation>Land des Anbieters, der das Token ausgegeben hat</translation>
        </message>
        <message>
            <source>Key together with uid: the same uid may exist as RFID and APP_USER</source>
            <extracomment>ocpi: Token.type</extracomment>
            <translation>Schlüssel zusammen mit uid: dieselbe uid kann es als RFID und APP_USER geben</translation>
        </message>
        <message>
            <source>Id read from the card, compared without case; with type it is the key</source>
            <extracomment>ocpi: Token.uid</extracomment>
            <translation>Von der Karte gelesene Id, ohne Groß-/Kleinschreibung verglichen; mit type der Schlüssel</translation>
        </message>
        <message>
            <source>Address of the version's details, where endpoints are listed</source>
            <extracomment>ocpi: Version.url</extracomment>
            <translation>Adresse der Versionseinzelheiten, wo die Endpunkte stehen</translation>
        </message>
        <message>
            <source>Provider ids that can charge here, where access is limited</source>
            <extracomment>ocpi: accepted_service_providers</extracomment>
            <translation>Ids der Anbieter, die hier laden können, wo der Zugang beschränkt ist</translation>
        </message>
        <message>
            <source>How the driver gets in: plate, code, card</source>
            <extracomment>ocpi: access_information</extracomment>
            <translation>Wie der Fahrer hineinkommt: Kennzeichen, Code, Karte</translation>
        </message>
        <message>
            <source>Registration number of whoever collects the tax</source>
            <extracomment>ocpi: account_number</extracomment>
            <translation>Registriernummer dessen, der die Steuer einzieht</translation>
        </message>
        <message>
            <source>Share or number of places kept for drivers without booking</source>
            <extracomment>ocpi: ad_hoc</extracomment>
            <translation>Anteil oder Zahl der Plätze für Fahrer ohne Buchung</translation>
        </message>
        <message>
            <source>Street and house number as a navigation system would need it</source>
            <extracomment>ocpi: address</extracomment>
            <translation>Straße und Hausnummer, wie ein Navigationssystem sie braucht</translation>
        </message>
        <message>
            <source>Amount with all taxes</source>
            <extracomment>ocpi: after_taxes</extracomment>
            <translation>Betrag mit allen Steuern</translation>
        </message>
        <message>
            <source>The verdict for this token</source>
            <extracomment>ocpi: allowed</extracomment>
            <translation>Der Entscheid für dieses Token</translation>
        </message>
        <message>
            <source>Sum of money in the object's currency</source>
            <extracomment>ocpi: amount</extracomment>
            <translation>Geldbetrag in der Währung des Objekts</translation>
        </message>
        <message>
            <source>Amperes per phase</source>
            <extracomment>ocpi: amperage</extracomment>
            <translation>Ampere je Phase</translation>
        </message>
        <message>
            <source>Links the bay to parking data exchanged by APDS</source>
            <extracomment>ocpi: apds_reference</extracomment>
            <translation>Verknüpft den Stellplatz mit Parkdaten, die über APDS ausgetauscht werden</translation>
        </message>
        <message>
            <source>Contract that pays; called contract_id from 2.2 on</source>
            <extracomment>ocpi: auth_id</extracomment>
            <translation>Vertrag, der bezahlt; ab 2.2 heißt er contract_id</translation>
        </message>
        <message>
            <source>How the driver was authorised; tells who carries the risk</source>
            <extracomment>ocpi: auth_method</extracomment>
            <translation>Wie der Fahrer autorisiert wurde; zeigt, wer das Risiko trägt</translation>
        </message>
        <message>
            <source>Ties session, CDR and command to the authorisation that allowed it</source>
            <extracomment>ocpi: authorization_reference</extracomment>
            <translation>Verbindet Session, CDR und Befehl mit der Autorisierung, die sie erlaubt hat</translation>
        </message>
        <message>
            <source>Spans that can be booked</source>
            <extracomment>ocpi: available_timeslots</extracomment>
            <translation>Buchbare Zeiträume</translation>
        </message>
        <message>
            <source>Amount without any tax</source>
            <extracomment>ocpi: before_taxes</extracomment>
            <translation>Betrag ohne jede Steuer</translation>
        </message>
        <message>
            <source>Calendar covers from here on</source>
            <extracomment>ocpi: begin_from</extracomment>
            <translation>Kalender gilt ab hier</translation>
        </message>
        <message>
            <source>Prices a step of a booking instead of charging</source>
            <extracomment>ocpi: booking</extracomment>
            <translation>Bepreist einen Schritt einer Buchung statt des Ladens</translation>
        </message>
        <message>
            <source>The booking that this charge fulfilled</source>
            <extracomment>ocpi: booking_id</extracomment>
            <translation>Die Buchung, die dieser Ladevorgang erfüllt hat</translation>
        </message>
        <message>
            <source>Bookable unit the request is for</source>
            <extracomment>ocpi: booking_location_id</extracomment>
            <translation>Buchbare Einheit, für die die Anfrage gilt</translation>
        </message>
        <message>
            <source>What was asked for: place, plug, vehicle size</source>
            <extracomment>ocpi: booking_option</extracomment>
            <translation>Was gewünscht wurde: Platz, Stecker, Fahrzeuggröße</translation>
        </message>
        <message>
            <source>The request itself</source>
            <extracomment>ocpi: booking_request</extracomment>
            <translation>Die Anfrage selbst</translation>
        </message>
        <message>
            <source>Every request made for this booking, with its state</source>
            <extracomment>ocpi: booking_requests</extracomment>
            <translation>Jede Anfrage zu dieser Buchung, mit ihrem Zustand</translation>
        </message>
        <message>
            <source>Rules on change, cancellation and no-show</source>
            <extracomment>ocpi: booking_terms</extracomment>
            <translation>Regeln für Änderung, Stornierung und Nichterscheinen</translation>
        </message>
        <message>
            <source>Tokens that may use the booking</source>
            <extracomment>ocpi: booking_tokens</extracomment>
            <translation>Token, die die Buchung nutzen dürfen</translation>
        </message>
        <message>
            <source>Public name, site and logo of the party</source>
            <extracomment>ocpi: business_details</extracomment>
            <translation>Öffentlicher Name, Website und Logo der Partei</translation>
        </message>
        <message>
            <source>Free time slots</source>
            <extracomment>ocpi: calendars</extracomment>
            <translation>Freie Zeiträume</translation>
        </message>
        <message>
            <source>Minutes before begin up to which cancelling is free</source>
            <extracomment>ocpi: cancel_until_minutes</extracomment>
            <translation>Minuten vor Beginn, bis zu denen die Stornierung kostenlos ist</translation>
        </message>
        <message>
            <source>Set when cancelled: why and by whom</source>
            <extracomment>ocpi: canceled</extracomment>
            <translation>Gesetzt, wenn storniert: warum und von wem</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <extracomment>ocpi: cancellation_reason</extracomment>
            <translation>Warum storniert wurde</translation>
        </message>
        <message>
            <source>What can be done here; apps hide the start button without REMOTE_START_STOP_CAPABLE</source>
            <extracomment>ocpi: capabilities</extracomment>
            <translation>Was hier möglich ist; ohne REMOTE_START_STOP_CAPABLE blenden Apps die Starttaste aus</translation>
        </message>
        <message>
            <source>Whether the money was taken</source>
            <extracomment>ocpi: capture_status_code</extracomment>
            <translation>Ob das Geld eingezogen wurde</translation>
        </message>
        <message>
            <source>Why the capture failed or was partial</source>
            <extracomment>ocpi: capture_status_message</extracomment>
            <translation>Warum der Einzug scheiterte oder nur teilweise gelang</translation>
        </message>
        <message>
            <source>What it shows or measures; see the values</source>
            <extracomment>ocpi: category</extracomment>
            <translation>Was es zeigt oder misst; siehe die Werte</translation>
        </message>
        <message>
            <source>Copy of the place as it was then, with the one EVSE and connector used</source>
            <extracomment>ocpi: cdr_location</extracomment>
            <translation>Kopie des damaligen Orts mit der einen genutzten EVSE und dem genutzten Anschluss</translation>
        </message>
        <message>
            <source>Token as it was when the charge started, frozen for billing</source>
            <extracomment>ocpi: cdr_token</extracomment>
            <translation>Token, wie es beim Beginn des Ladevorgangs war, für die Abrechnung festgehalten</translation>
        </message>
        <message>
            <source>CDR ids on that invoice</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>CDR-Ids auf dieser Rechnung</translation>
        </message>
        <message>
            <source>true when a booking cannot be changed at all</source>
            <extracomment>ocpi: change_not_allowed</extracomment>
            <translation>true, wenn eine Buchung gar nicht geändert werden kann</translation>
        </message>
        <message>
            <source>Minutes before begin up to which changes are free</source>
            <extracomment>ocpi: change_until_minutes</extracomment>
            <translation>Minuten vor Beginn, bis zu denen Änderungen kostenlos sind</translation>
        </message>
        <message>
            <source>Slices of the charge; in a PATCH they are added to the earlier ones</source>
            <extracomment>ocpi: charging_periods</extracomment>
            <translation>Abschnitte des Ladevorgangs; in einem PATCH kommen sie zu den früheren hinzu</translation>
        </message>
        <message>
            <source>Power or current limits over time</source>
            <extracomment>ocpi: charging_profile</extracomment>
            <translation>Leistungs- oder Stromgrenzen im Zeitverlauf</translation>
        </message>
        <message>
            <source>Steps of the limit, ordered by start</source>
            <extracomment>ocpi: charging_profile_period</extracomment>
            <translation>Schritte des Grenzwerts, nach Beginn geordnet</translation>
        </message>
        <message>
            <source>W or A; applies to every limit in the profile</source>
            <extracomment>ocpi: charging_rate_unit</extracomment>
            <translation>W oder A; gilt für jeden Grenzwert des Profils</translation>
        </message>
        <message>
            <source>Whether a charge that runs at closing time is allowed to go on</source>
            <extracomment>ocpi: charging_when_closed</extracomment>
            <translation>Ob ein Ladevorgang, der bei Schließung läuft, weitergehen darf</translation>
        </message>
        <message>
            <source>City or town, spelled as on a postal address</source>
            <extracomment>ocpi: city</extracomment>
            <translation>Stadt oder Ort, geschrieben wie in einer Postanschrift</translation>
        </message>
        <message>
            <source>Refers to a connector's id within the EVSE</source>
            <extracomment>ocpi: connector_id</extracomment>
            <translation>Verweist auf die Id eines Anschlusses innerhalb der EVSE</translation>
        </message>
        <message>
            <source>Connectors this is limited to; empty means all of them</source>
            <extracomment>ocpi: connector_ids</extracomment>
            <translation>Anschlüsse, auf die es beschränkt ist; leer heißt alle</translation>
        </message>
        <message>
            <source>Phases or DC, as used</source>
            <extracomment>ocpi: connector_power_type</extracomment>
            <translation>Phasen oder DC, wie genutzt</translation>
        </message>
        <message>
            <source>Plug that was used</source>
            <extracomment>ocpi: connector_standard</extracomment>
            <translation>Stecker, der genutzt wurde</translation>
        </message>
        <message>
            <source>Acceptable plugs</source>
            <extracomment>ocpi: connector_types</extracomment>
            <translation>Passende Stecker</translation>
        </message>
        <message>
            <source>Sockets and cables of this EVSE; only one can deliver at a time</source>
            <extracomment>ocpi: connectors</extracomment>
            <translation>Steckdosen und Kabel dieser EVSE; nur eine kann jeweils liefern</translation>
        </message>
        <message>
            <source>Contract that pays, eMAID form if the provider has one</source>
            <extracomment>ocpi: contract_id</extracomment>
            <translation>Vertrag, der bezahlt; in eMAID-Form, wenn der Anbieter eine hat</translation>
        </message>
        <message>
            <source>Position in WGS 84 as decimal text; check it is not swapped or 0,0</source>
            <extracomment>ocpi: coordinates</extracomment>
            <translation>Lage in WGS 84 als Dezimaltext; prüfen, dass sie nicht vertauscht oder 0,0 ist</translation>
        </message>
        <message>
            <source>Country where it stands: three letters, ISO 3166-1 alpha-3, unlike country_code</source>
            <extracomment>ocpi: country</extracomment>
            <translation>Land, in dem es steht: drei Buchstaben, ISO 3166-1 alpha-3, anders als country_code</translation>
        </message>
        <message>
            <source>Two-letter ISO 3166-1 code of the owning party, not of the site</source>
            <extracomment>ocpi: country_code</extracomment>
            <translation>Zweibuchstabiger ISO-3166-1-Code der Partei, der es gehört, nicht des Standorts</translation>
        </message>
        <message>
            <source>true turns the record into a credit for an earlier one</source>
            <extracomment>ocpi: credit</extracomment>
            <translation>true macht den Satz zur Gutschrift für einen früheren</translation>
        </message>
        <message>
            <source>The CDR that is credited; required when credit is true</source>
            <extracomment>ocpi: credit_reference_id</extracomment>
            <translation>Der CDR, der gutgeschrieben wird; Pflicht, wenn credit true ist</translation>
        </message>
        <message>
            <source>ISO 4217 code, three capitals</source>
            <extracomment>ocpi: currency</extracomment>
            <translation>ISO-4217-Code, drei Großbuchstaben</translation>
        </message>
        <message>
            <source>The terminal owner's own reference</source>
            <extracomment>ocpi: customer_reference</extracomment>
            <translation>Eigenes Zeichen des Terminalbesitzers</translation>
        </message>
        <message>
            <source>Whether vehicles with dangerous goods may use the bay</source>
            <extracomment>ocpi: dangerous_goods_allowed</extracomment>
            <translation>Ob Fahrzeuge mit Gefahrgut den Stellplatz nutzen dürfen</translation>
        </message>
        <message>
            <source>Content of the answer: object or list; may be absent on errors</source>
            <extracomment>ocpi: data</extracomment>
            <translation>Inhalt der Antwort: Objekt oder Liste; kann bei Fehlern fehlen</translation>
        </message>
        <message>
            <source>Local weekdays on which it applies; absent means every day</source>
            <extracomment>ocpi: day_of_week</extracomment>
            <translation>Örtliche Wochentage, an denen es gilt; ohne Angabe jeden Tag</translation>
        </message>
        <message>
            <source>Charging preference used when the driver states none</source>
            <extracomment>ocpi: default_profile_type</extracomment>
            <translation>Ladepräferenz, wenn der Fahrer keine nennt</translation>
        </message>
        <message>
            <source>When the driver wants to leave</source>
            <extracomment>ocpi: departure_time</extracomment>
            <translation>Wann der Fahrer losfahren möchte</translation>
        </message>
        <message>
            <source>What was measured in this slice; volumes count for this slice only</source>
            <extracomment>ocpi: dimensions</extracomment>
            <translation>Was in diesem Abschnitt gemessen wurde; Mengen gelten nur für diesen Abschnitt</translation>
        </message>
        <message>
            <source>How the vehicle stands towards the road</source>
            <extracomment>ocpi: direction</extracomment>
            <translation>Wie das Fahrzeug zur Straße steht</translation>
        </message>
        <message>
            <source>Walking or driving hints for drivers, one entry for each language</source>
            <extracomment>ocpi: directions</extracomment>
            <translation>Weghinweise für Fahrer, zu Fuß oder im Auto, ein Eintrag je Sprache</translation>
        </message>
        <message>
            <source>Whether the car may give energy back</source>
            <extracomment>ocpi: discharge_allowed</extracomment>
            <translation>Ob das Auto Energie zurückgeben darf</translation>
        </message>
        <message>
            <source>true when the vehicle can leave forward; matters with a trailer</source>
            <extracomment>ocpi: drive_through</extracomment>
            <translation>true, wenn das Fahrzeug vorwärts ausfahren kann; wichtig mit Anhänger</translation>
        </message>
        <message>
            <source>Seconds; absent means until the session ends</source>
            <extracomment>ocpi: duration</extracomment>
            <translation>Sekunden; ohne Angabe bis zum Ende der Session</translation>
        </message>
        <message>
            <source>Whether charging may begin before the booked time</source>
            <extracomment>ocpi: early_start_allowed</extracomment>
            <translation>Ob das Laden vor der gebuchten Zeit beginnen darf</translation>
        </message>
        <message>
            <source>Minutes before begin from which it may start</source>
            <extracomment>ocpi: early_start_time</extracomment>
            <translation>Minuten vor Beginn, ab denen begonnen werden darf</translation>
        </message>
        <message>
            <source>Lines for the card receipt, as the payment provider wants them</source>
            <extracomment>ocpi: eft_data</extracomment>
            <translation>Zeilen für den Kartenbeleg, wie der Zahlungsdienst sie verlangt</translation>
        </message>
        <message>
            <source>Tried in order for each dimension; the first that matches wins, so order matters</source>
            <extracomment>ocpi: elements</extracomment>
            <translation>Für jede Größe der Reihe nach geprüft; das erste passende gilt, die Reihenfolge zählt also</translation>
        </message>
        <message>
            <source>Signature scheme, for example OCMF; picks the transparency software</source>
            <extracomment>ocpi: encoding_method</extracomment>
            <translation>Signaturverfahren, zum Beispiel OCMF; bestimmt die Transparenzsoftware</translation>
        </message>
        <message>
            <source>Version of the scheme, if it has versions</source>
            <extracomment>ocpi: encoding_method_version</extracomment>
            <translation>Version des Verfahrens, falls es Versionen gibt</translation>
        </message>
        <message>
            <source>Calendar covers up to here</source>
            <extracomment>ocpi: end_before</extracomment>
            <translation>Kalender gilt bis hier</translation>
        </message>
        <message>
            <source>Local date at which it no longer applies</source>
            <extracomment>ocpi: end_date</extracomment>
            <translation>Örtliches Datum, ab dem es nicht mehr gilt</translation>
        </message>
        <message>
            <source>End, UTC; absent while it is open</source>
            <extracomment>ocpi: end_date_time</extracomment>
            <translation>Ende, UTC; fehlt, solange es offen ist</translation>
        </message>
        <message>
            <source>When the session was closed; absent while it runs</source>
            <extracomment>ocpi: end_datetime</extracomment>
            <translation>Wann die Session geschlossen wurde; fehlt, solange sie läuft</translation>
        </message>
        <message>
            <source>Local time HH:MM at which it ends; earlier than start_time wraps midnight</source>
            <extracomment>ocpi: end_time</extracomment>
            <translation>Ortszeit HH:MM, zu der es endet; vor start_time heißt über Mitternacht</translation>
        </message>
        <message>
            <source>Modules offered by this version and where</source>
            <extracomment>ocpi: endpoints</extracomment>
            <translation>Module, die diese Version anbietet, und wo</translation>
        </message>
        <message>
            <source>The driver's own energy supplier, for plug-in roaming of energy</source>
            <extracomment>ocpi: energy_contract</extracomment>
            <translation>Der eigene Stromversorger des Fahrers, für Durchleitungsmodelle</translation>
        </message>
        <message>
            <source>Where the power comes from, for green claims and labelling</source>
            <extracomment>ocpi: energy_mix</extracomment>
            <translation>Woher der Strom kommt, für Ökostromangaben und Kennzeichnung</translation>
        </message>
        <message>
            <source>kWh the driver wants by departure</source>
            <extracomment>ocpi: energy_need</extracomment>
            <translation>kWh, die der Fahrer bis zur Abfahrt möchte</translation>
        </message>
        <message>
            <source>Contract or product as sold by the supplier</source>
            <extracomment>ocpi: energy_product_name</extracomment>
            <translation>Vertrag oder Produkt, wie der Versorger es verkauft</translation>
        </message>
        <message>
            <source>Shares by source; together they should make 100 percent</source>
            <extracomment>ocpi: energy_sources</extracomment>
            <translation>Anteile nach Quelle; zusammen sollten sie 100 Prozent ergeben</translation>
        </message>
        <message>
            <source>Waste and emissions for each kWh</source>
            <extracomment>ocpi: environ_impact</extracomment>
            <translation>Abfall und Emissionen je kWh</translation>
        </message>
        <message>
            <source>Identifier printed on the charger, in eMI3 form such as DE*ABC*E123</source>
            <extracomment>ocpi: evse_id</extracomment>
            <translation>Auf die Ladestation gedruckte Kennung in eMI3-Form wie DE*ABC*E123</translation>
        </message>
        <message>
            <source>Side of the bay on which the charger stands</source>
            <extracomment>ocpi: evse_position</extracomment>
            <translation>Seite des Stellplatzes, auf der die Ladestation steht</translation>
        </message>
        <message>
            <source>Refers to an EVSE's uid, not to its printed evse_id</source>
            <extracomment>ocpi: evse_uid</extracomment>
            <translation>Verweist auf die uid einer EVSE, nicht auf ihre aufgedruckte evse_id</translation>
        </message>
        <message>
            <source>EVSEs this is limited to; empty means all of them</source>
            <extracomment>ocpi: evse_uids</extracomment>
            <translation>EVSEs, auf die es beschränkt ist; leer heißt alle</translation>
        </message>
        <message>
            <source>Charging places; an EVSE serves one vehicle at a time, whatever sockets it has</source>
            <extracomment>ocpi: evses</extracomment>
            <translation>Ladepunkte; eine EVSE bedient jeweils ein Fahrzeug, gleich wie viele Steckdosen sie hat</translation>
        </message>
        <message>
            <source>Dates it is closed although the weekly hours say open</source>
            <extracomment>ocpi: exceptional_closings</extracomment>
            <translation>Tage, an denen geschlossen ist, obwohl die Wochenzeiten offen sagen</translation>
        </message>
        <message>
            <source>Dates it is open although the weekly hours say closed</source>
            <extracomment>ocpi: exceptional_openings</extracomment>
            <translation>Tage, an denen offen ist, obwohl die Wochenzeiten geschlossen sagen</translation>
        </message>
        <message>
            <source>Amount before VAT</source>
            <extracomment>ocpi: excl_vat</extracomment>
            <translation>Betrag ohne MwSt.</translation>
        </message>
        <message>
            <source>When the reservation lapses, UTC</source>
            <extracomment>ocpi: expiry_date</extracomment>
            <translation>Wann die Reservierung verfällt, UTC</translation>
        </message>
        <message>
            <source>What is within reach while charging: shops, toilets, transit</source>
            <extracomment>ocpi: facilities</extracomment>
            <translation>Was beim Laden erreichbar ist: Geschäfte, Toiletten, Nahverkehr</translation>
        </message>
        <message>
            <source>Level in a garage as signposted there, for example -2 or G</source>
            <extracomment>ocpi: floor_level</extracomment>
            <translation>Ebene in einem Parkhaus, wie dort ausgeschildert, zum Beispiel -2 oder G</translation>
        </message>
        <message>
            <source>Fixed cable or socket; with a socket the driver brings a cable</source>
            <extracomment>ocpi: format</extracomment>
            <translation>Festes Kabel oder Steckdose; bei einer Steckdose bringt der Fahrer ein Kabel mit</translation>
        </message>
        <message>
            <source>Whether green energy can be had in this slot</source>
            <extracomment>ocpi: green_energy_support</extracomment>
            <translation>Ob es in diesem Zeitraum Ökostrom geben kann</translation>
        </message>
        <message>
            <source>Tokens sharing it may stop each other's sessions</source>
            <extracomment>ocpi: group_id</extracomment>
            <translation>Token mit gleicher Gruppe dürfen gegenseitig ihre Sessions beenden</translation>
        </message>
        <message>
            <source>Picture height in pixels</source>
            <extracomment>ocpi: height</extracomment>
            <translation>Bildhöhe in Pixeln</translation>
        </message>
        <message>
            <source>Number a driver can ring at the charger; international format is safest</source>
            <extracomment>ocpi: help_phone</extracomment>
            <translation>Nummer, die ein Fahrer an der Ladestation anrufen kann; am sichersten international geschrieben</translation>
        </message>
        <message>
            <source>true when the driver is to be paid back for charging at home</source>
            <extracomment>ocpi: home_charging_compensation</extracomment>
            <translation>true, wenn der Fahrer das Laden zu Hause erstattet bekommt</translation>
        </message>
        <message>
            <source>The hub that serves this connection: country and party code in one</source>
            <extracomment>ocpi: hub_party_id</extracomment>
            <translation>Der Hub, der diese Verbindung bedient: Land und Parteicode in einem</translation>
        </message>
        <message>
            <source>Chosen by the owner and never reused; with country and party it makes the key</source>
            <extracomment>ocpi: id</extracomment>
            <translation>Vom Eigentümer gewählt und nie wiederverwendet; mit Land und Partei der Schlüssel</translation>
        </message>
        <message>
            <source>Module name as in the path: locations, sessions, cdrs</source>
            <extracomment>ocpi: identifier</extracomment>
            <translation>Modulname wie im Pfad: locations, sessions, cdrs</translation>
        </message>
        <message>
            <source>Pictures for apps: charger, entrance, operator logo</source>
            <extracomment>ocpi: images</extracomment>
            <translation>Bilder für Apps: Ladestation, Eingang, Logo des Betreibers</translation>
        </message>
        <message>
            <source>Amount after VAT; absent means not known, not free of VAT</source>
            <extracomment>ocpi: incl_vat</extracomment>
            <translation>Betrag mit MwSt.; fehlend heißt unbekannt, nicht steuerfrei</translation>
        </message>
        <message>
            <source>Text to show the driver with the verdict</source>
            <extracomment>ocpi: info</extracomment>
            <translation>Text, der dem Fahrer mit dem Entscheid gezeigt wird</translation>
        </message>
        <message>
            <source>Start of the address where drivers fetch receipts</source>
            <extracomment>ocpi: invoice_base_url</extracomment>
            <translation>Anfang der Adresse, unter der Fahrer Belege abrufen</translation>
        </message>
        <message>
            <source>Who writes the driver's invoice</source>
            <extracomment>ocpi: invoice_creator</extracomment>
            <translation>Wer die Rechnung des Fahrers schreibt</translation>
        </message>
        <message>
            <source>Invoice number as printed</source>
            <extracomment>ocpi: invoice_id</extracomment>
            <translation>Rechnungsnummer wie gedruckt</translation>
        </message>
        <message>
            <source>Invoice this record will appear on</source>
            <extracomment>ocpi: invoice_reference_id</extracomment>
            <translation>Rechnung, auf der dieser Satz stehen wird</translation>
        </message>
        <message>
            <source>true only if all of the power is renewable</source>
            <extracomment>ocpi: is_green_energy</extracomment>
            <translation>true nur, wenn der gesamte Strom erneuerbar ist</translation>
        </message>
        <message>
            <source>Company printed on the card, for support calls</source>
            <extracomment>ocpi: issuer</extracomment>
            <translation>Auf die Karte gedrucktes Unternehmen, für Supportanrufe</translation>
        </message>
        <message>
            <source>Energy delivered so far in kWh, not Wh</source>
            <extracomment>ocpi: kwh</extracomment>
            <translation>Bisher gelieferte Energie in kWh, nicht Wh</translation>
        </message>
        <message>
            <source>Two-letter ISO 639-1 code; no region suffix</source>
            <extracomment>ocpi: language</extracomment>
            <translation>Zweibuchstabiger ISO-639-1-Code; ohne Regionszusatz</translation>
        </message>
        <message>
            <source>Change stamp in UTC; partners poll by it, so bump it on every change and only then</source>
            <extracomment>ocpi: last_updated</extracomment>
            <translation>Änderungsstempel in UTC; Partner fragen danach ab, also bei jeder Änderung erhöhen und nur dann</translation>
        </message>
        <message>
            <source>Whether charging may go on after the booked time</source>
            <extracomment>ocpi: late_stop_allowed</extracomment>
            <translation>Ob das Laden nach der gebuchten Zeit weitergehen darf</translation>
        </message>
        <message>
            <source>Minutes it may go on</source>
            <extracomment>ocpi: late_stop_time</extracomment>
            <translation>Minuten, die es weitergehen darf</translation>
        </message>
        <message>
            <source>Degrees north as text, 5 to 7 decimals, dot as the separator</source>
            <extracomment>ocpi: latitude</extracomment>
            <translation>Grad nördlicher Breite als Text, 5 bis 7 Dezimalen, Punkt als Trennzeichen</translation>
        </message>
        <message>
            <source>Whether the bay is lit at night</source>
            <extracomment>ocpi: lighting</extracomment>
            <translation>Ob der Stellplatz nachts beleuchtet ist</translation>
        </message>
        <message>
            <source>Upper bound in the rate unit, one decimal</source>
            <extracomment>ocpi: limit</extracomment>
            <translation>Obergrenze in der Einheit der Ladeleistung, eine Dezimale</translation>
        </message>
        <message>
            <source>Where it took place</source>
            <extracomment>ocpi: location</extracomment>
            <translation>Wo es stattfand</translation>
        </message>
        <message>
            <source>Refers to a Location's id</source>
            <extracomment>ocpi: location_id</extracomment>
            <translation>Verweist auf die Id einer Location</translation>
        </message>
        <message>
            <source>Locations the terminal serves</source>
            <extracomment>ocpi: location_ids</extracomment>
            <translation>Locations, die das Terminal bedient</translation>
        </message>
        <message>
            <source>Picture of the brand; a URL inside, not the bytes</source>
            <extracomment>ocpi: logo</extracomment>
            <translation>Bild der Marke; darin eine URL, nicht die Bytes</translation>
        </message>
        <message>
            <source>Degrees east as text, 5 to 7 decimals; negative is west of Greenwich</source>
            <extracomment>ocpi: longitude</extracomment>
            <translation>Grad östlicher Länge als Text, 5 bis 7 Dezimalen; negativ ist westlich von Greenwich</translation>
        </message>
        <message>
            <source>Amperes per phase; zero or a cable's marketing figure misleads apps</source>
            <extracomment>ocpi: max_amperage</extracomment>
            <translation>Ampere je Phase; null oder der Werbewert eines Kabels führt Apps in die Irre</translation>
        </message>
        <message>
            <source>Longest booking in minutes</source>
            <extracomment>ocpi: max_booking_duration</extracomment>
            <translation>Längste Buchung in Minuten</translation>
        </message>
        <message>
            <source>Applies below this current: sum over phases, A</source>
            <extracomment>ocpi: max_current</extracomment>
            <translation>Gilt unter diesem Strom: Summe über die Phasen, A</translation>
        </message>
        <message>
            <source>Applies up to this many seconds after session start</source>
            <extracomment>ocpi: max_duration</extracomment>
            <translation>Gilt bis so viele Sekunden nach Beginn der Session</translation>
        </message>
        <message>
            <source>Watts, not kilowatts: 22 kW is 22000; state it when below volts times amps</source>
            <extracomment>ocpi: max_electric_power</extracomment>
            <translation>Watt, nicht Kilowatt: 22 kW sind 22000; angeben, wenn unter Volt mal Ampere</translation>
        </message>
        <message>
            <source>Applies below this much energy, counted from session start</source>
            <extracomment>ocpi: max_kwh</extracomment>
            <translation>Gilt unter dieser Energie, gezählt ab Beginn der Session</translation>
        </message>
        <message>
            <source>Applies below this power, in kW here</source>
            <extracomment>ocpi: max_power</extracomment>
            <translation>Gilt unter dieser Leistung, hier in kW</translation>
        </message>
        <message>
            <source>The bill is never above this</source>
            <extracomment>ocpi: max_price</extracomment>
            <translation>Die Rechnung liegt nie darüber</translation>
        </message>
        <message>
            <source>Highest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_height</extracomment>
            <translation>Höchstes Fahrzeug in cm</translation>
        </message>
        <message>
            <source>Longest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_length</extracomment>
            <translation>Längstes Fahrzeug in cm</translation>
        </message>
        <message>
            <source>Heaviest vehicle in kg</source>
            <extracomment>ocpi: max_vehicle_weight</extracomment>
            <translation>Schwerstes Fahrzeug in kg</translation>
        </message>
        <message>
            <source>Widest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_width</extracomment>
            <translation>Breitestes Fahrzeug in cm</translation>
        </message>
        <message>
            <source>Volts; for AC line to neutral, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: max_voltage</extracomment>
            <translation>Volt; bei AC Außenleiter gegen Neutralleiter, in Europa also auch bei drei Phasen 230</translation>
        </message>
        <message>
            <source>Text for people, one for each language</source>
            <extracomment>ocpi: message</extracomment>
            <translation>Text für Menschen, einer je Sprache</translation>
        </message>
        <message>
            <source>Serial number of the meter, needed under calibration law</source>
            <extracomment>ocpi: meter_id</extracomment>
            <translation>Seriennummer des Zählers, nach dem Eichrecht nötig</translation>
        </message>
        <message>
            <source>Way of getting in</source>
            <extracomment>ocpi: method</extracomment>
            <translation>Art des Zugangs</translation>
        </message>
        <message>
            <source>Shortest booking in minutes</source>
            <extracomment>ocpi: min_booking_duration</extracomment>
            <translation>Kürzeste Buchung in Minuten</translation>
        </message>
        <message>
            <source>Below this the car stops charging efficiently; in the rate unit</source>
            <extracomment>ocpi: min_charging_rate</extracomment>
            <translation>Darunter lädt das Auto nicht mehr effizient; in der Einheit der Ladeleistung</translation>
        </message>
        <message>
            <source>Applies from this current on: sum over phases, A</source>
            <extracomment>ocpi: min_current</extracomment>
            <translation>Gilt ab diesem Strom: Summe über die Phasen, A</translation>
        </message>
        <message>
            <source>Applies from this many seconds after session start</source>
            <extracomment>ocpi: min_duration</extracomment>
            <translation>Gilt ab so vielen Sekunden nach Beginn der Session</translation>
        </message>
        <message>
            <source>Applies from this much energy on, counted from session start</source>
            <extracomment>ocpi: min_kwh</extracomment>
            <translation>Gilt ab dieser Energie, gezählt ab Beginn der Session</translation>
        </message>
        <message>
            <source>Shortest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_length</extracomment>
            <translation>Kürzester annehmbarer Stellplatz in cm</translation>
        </message>
        <message>
            <source>Narrowest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_width</extracomment>
            <translation>Schmalster annehmbarer Stellplatz in cm</translation>
        </message>
        <message>
            <source>Applies from this power on, in kW here</source>
            <extracomment>ocpi: min_power</extracomment>
            <translation>Gilt ab dieser Leistung, hier in kW</translation>
        </message>
        <message>
            <source>The bill is never below this</source>
            <extracomment>ocpi: min_price</extracomment>
            <translation>Die Rechnung liegt nie darunter</translation>
        </message>
        <message>
            <source>Shown to drivers and in back offices; not an identifier</source>
            <extracomment>ocpi: name</extracomment>
            <translation>Wird Fahrern und im Backoffice gezeigt; keine Kennung</translation>
        </message>
        <message>
            <source>Which reading it is: Start, End or Intermediate</source>
            <extracomment>ocpi: nature</extracomment>
            <translation>Welcher Zählerwert es ist: Start, End oder Intermediate</translation>
        </message>
        <message>
            <source>Whether not turning up costs money</source>
            <extracomment>ocpi: noshow_fee</extracomment>
            <translation>Ob Nichterscheinen Geld kostet</translation>
        </message>
        <message>
            <source>Minutes after begin until the place is given away</source>
            <extracomment>ocpi: noshow_timeout</extracomment>
            <translation>Minuten nach Beginn, bis der Platz vergeben wird</translation>
        </message>
        <message>
            <source>When drivers may reach the site; absent means unknown, not closed</source>
            <extracomment>ocpi: opening_times</extracomment>
            <translation>Wann Fahrer den Standort erreichen; fehlend heißt unbekannt, nicht geschlossen</translation>
        </message>
        <message>
            <source>Who runs the charge points; falls back to the name behind the party code</source>
            <extracomment>ocpi: operator</extracomment>
            <translation>Wer die Ladestationen betreibt; sonst gilt der Name hinter dem Parteicode</translation>
        </message>
        <message>
            <source>Whether one token may hold bookings at the same time</source>
            <extracomment>ocpi: overlapping_bookings_allowed</extracomment>
            <translation>Ob ein Token gleichzeitige Buchungen halten darf</translation>
        </message>
        <message>
            <source>Who owns the hardware; often not the operator</source>
            <extracomment>ocpi: owner</extracomment>
            <translation>Wem die Hardware gehört; oft nicht der Betreiber</translation>
        </message>
        <message>
            <source>Bays reachable from this EVSE, by the ids in the Location's parking_places</source>
            <extracomment>ocpi: parking</extracomment>
            <translation>Von dieser EVSE erreichbare Stellplätze, nach den Ids in parking_places der Location</translation>
        </message>
        <message>
            <source>Refers to a bay in the Location's parking_places</source>
            <extracomment>ocpi: parking_id</extracomment>
            <translation>Verweist auf einen Stellplatz in parking_places der Location</translation>
        </message>
        <message>
            <source>Parking bays with their dimensions; EVSEs refer to them by id</source>
            <extracomment>ocpi: parking_places</extracomment>
            <translation>Stellplätze mit ihren Maßen; EVSEs verweisen über die Id darauf</translation>
        </message>
        <message>
            <source>Who may park there; customers only, electric only and so on</source>
            <extracomment>ocpi: parking_restrictions</extracomment>
            <translation>Wer dort parken darf; nur Kunden, nur Elektrofahrzeuge und so weiter</translation>
        </message>
        <message>
            <source>Length of the bay in cm</source>
            <extracomment>ocpi: parking_space_length</extracomment>
            <translation>Länge des Stellplatzes in cm</translation>
        </message>
        <message>
            <source>Width of the bay in cm</source>
            <extracomment>ocpi: parking_space_width</extracomment>
            <translation>Breite des Stellplatzes in cm</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; 2.1.1 called it type</source>
            <extracomment>ocpi: parking_type</extracomment>
            <translation>Welche Art von Parken die Ladestation umgibt; in 2.1.1 hieß es type</translation>
        </message>
        <message>
            <source>Three-character operator or provider code, unique within its country code</source>
            <extracomment>ocpi: party_id</extracomment>
            <translation>Dreistelliger Code des Betreibers oder Anbieters, eindeutig innerhalb seines Ländercodes</translation>
        </message>
        <message>
            <source>Share in percent, 0 to 100</source>
            <extracomment>ocpi: percentage</extracomment>
            <translation>Anteil in Prozent, 0 bis 100</translation>
        </message>
        <message>
            <source>Booked span</source>
            <extracomment>ocpi: period</extracomment>
            <translation>Gebuchter Zeitraum</translation>
        </message>
        <message>
            <source>Begin of the span; included</source>
            <extracomment>ocpi: period_begin</extracomment>
            <translation>Beginn des Zeitraums; eingeschlossen</translation>
        </message>
        <message>
            <source>End of the span; the first moment that no longer counts</source>
            <extracomment>ocpi: period_end</extracomment>
            <translation>Ende des Zeitraums; der erste Moment, der nicht mehr zählt</translation>
        </message>
        <message>
            <source>Number or text painted on the charger so that a driver finds it</source>
            <extracomment>ocpi: physical_reference</extracomment>
            <translation>Auf die Ladestation gemalte Nummer oder Text, damit ein Fahrer sie findet</translation>
        </message>
        <message>
            <source>The reading in clear, as the scheme prescribes</source>
            <extracomment>ocpi: plain_data</extracomment>
            <translation>Der Zählerwert im Klartext, wie das Verfahren ihn vorschreibt</translation>
        </message>
        <message>
            <source>Whether booking is obligatory and how much stays free</source>
            <extracomment>ocpi: policy</extracomment>
            <translation>Ob Buchen Pflicht ist und wie viel frei bleibt</translation>
        </message>
        <message>
            <source>Postal code; may be absent where a country has none, never a placeholder</source>
            <extracomment>ocpi: postal_code</extracomment>
            <translation>Postleitzahl; darf fehlen, wo ein Land keine hat, nie ein Platzhalter</translation>
        </message>
        <message>
            <source>Power the driver asks for</source>
            <extracomment>ocpi: power_required</extracomment>
            <translation>Leistung, die der Fahrer verlangt</translation>
        </message>
        <message>
            <source>AC phases or DC; with volts and amps it gives the power</source>
            <extracomment>ocpi: power_type</extracomment>
            <translation>AC-Phasen oder DC; mit Volt und Ampere ergibt sich die Leistung</translation>
        </message>
        <message>
            <source>Acceptable AC phases or DC</source>
            <extracomment>ocpi: power_types</extracomment>
            <translation>Passende AC-Phasen oder DC</translation>
        </message>
        <message>
            <source>Amount to reserve on the card before an ad hoc charge</source>
            <extracomment>ocpi: preauthorize_amount</extracomment>
            <translation>Betrag, der vor einem Ad-hoc-Laden auf der Karte reserviert wird</translation>
        </message>
        <message>
            <source>Per kWh, per hour, or once, in the tariff's currency</source>
            <extracomment>ocpi: price</extracomment>
            <translation>Je kWh, je Stunde oder einmalig, in der Währung des Tarifs</translation>
        </message>
        <message>
            <source>What to charge for while the element applies</source>
            <extracomment>ocpi: price_components</extracomment>
            <translation>Was berechnet wird, solange das Element gilt</translation>
        </message>
        <message>
            <source>Profile now in force</source>
            <extracomment>ocpi: profile</extracomment>
            <translation>Jetzt geltendes Profil</translation>
        </message>
        <message>
            <source>What the driver prefers: fast, cheap, green</source>
            <extracomment>ocpi: profile_type</extracomment>
            <translation>Was der Fahrer bevorzugt: schnell, günstig, grün</translation>
        </message>
        <message>
            <source>Key to check the signature with</source>
            <extracomment>ocpi: public_key</extracomment>
            <translation>Schlüssel zum Prüfen der Signatur</translation>
        </message>
        <message>
            <source>false keeps the site off maps and apps; publish_allowed_to may still let some see it</source>
            <extracomment>ocpi: publish</extracomment>
            <translation>false hält den Standort aus Karten und Apps; publish_allowed_to kann ihn manchen dennoch zeigen</translation>
        </message>
        <message>
            <source>Token rules that may see an unpublished site; only read when publish is false</source>
            <extracomment>ocpi: publish_allowed_to</extracomment>
            <translation>Token-Regeln, wer einen nicht veröffentlichten Standort sieht; nur gelesen, wenn publish false ist</translation>
        </message>
        <message>
            <source>Free reference for bookkeeping</source>
            <extracomment>ocpi: reference</extracomment>
            <translation>Freies Zeichen für die Buchhaltung</translation>
        </message>
        <message>
            <source>Power outlet for refrigerated trucks</source>
            <extracomment>ocpi: refrigeration_outlet</extracomment>
            <translation>Stromanschluss für Kühlfahrzeuge</translation>
        </message>
        <message>
            <source>Weekly opening hours; several entries a day are allowed</source>
            <extracomment>ocpi: regular_hours</extracomment>
            <translation>Wöchentliche Öffnungszeiten; mehrere Einträge je Tag sind erlaubt</translation>
        </message>
        <message>
            <source>Other points worth navigating to: an entrance, the reception, the barrier</source>
            <extracomment>ocpi: related_locations</extracomment>
            <translation>Weitere lohnende Navigationsziele: ein Eingang, der Empfang, die Schranke</translation>
        </message>
        <message>
            <source>Free text for people; say why a credit or a correction was made</source>
            <extracomment>ocpi: remark</extracomment>
            <translation>Freitext für Menschen; sagen Sie, warum gutgeschrieben oder berichtigt wurde</translation>
        </message>
        <message>
            <source>Driver may start by app</source>
            <extracomment>ocpi: remote_auth_supported</extracomment>
            <translation>Fahrer kann per App starten</translation>
        </message>
        <message>
            <source>Chosen by the sender of the request to recognise the answer</source>
            <extracomment>ocpi: request_id</extracomment>
            <translation>Vom Absender der Anfrage gewählt, um die Antwort zu erkennen</translation>
        </message>
        <message>
            <source>When it arrived, UTC</source>
            <extracomment>ocpi: request_received</extracomment>
            <translation>Wann sie eintraf, UTC</translation>
        </message>
        <message>
            <source>State of this request</source>
            <extracomment>ocpi: request_status</extracomment>
            <translation>Zustand dieser Anfrage</translation>
        </message>
        <message>
            <source>Prices a reservation instead of charging</source>
            <extracomment>ocpi: reservation</extracomment>
            <translation>Bepreist eine Reservierung statt des Ladens</translation>
        </message>
        <message>
            <source>Chosen by the sender; reusing it changes that reservation</source>
            <extracomment>ocpi: reservation_id</extracomment>
            <translation>Vom Absender gewählt; erneute Verwendung ändert diese Reservierung</translation>
        </message>
        <message>
            <source>true when a driver must reserve before arriving</source>
            <extracomment>ocpi: reservation_required</extracomment>
            <translation>true, wenn ein Fahrer vor der Ankunft reservieren muss</translation>
        </message>
        <message>
            <source>Where the booking stands</source>
            <extracomment>ocpi: reservation_status</extracomment>
            <translation>Wo die Buchung steht</translation>
        </message>
        <message>
            <source>Where the final result must be POSTed; unique for each request</source>
            <extracomment>ocpi: response_url</extracomment>
            <translation>Wohin das endgültige Ergebnis per POST muss; für jede Anfrage eindeutig</translation>
        </message>
        <message>
            <source>true when other vehicle types are not allowed, not just unsuited</source>
            <extracomment>ocpi: restricted_to_type</extracomment>
            <translation>true, wenn andere Fahrzeugarten nicht erlaubt sind, nicht bloß ungeeignet</translation>
        </message>
        <message>
            <source>All must hold at once; absent means always</source>
            <extracomment>ocpi: restrictions</extracomment>
            <translation>Alle müssen zugleich erfüllt sein; ohne Angabe immer</translation>
        </message>
        <message>
            <source>Outcome of the request</source>
            <extracomment>ocpi: result</extracomment>
            <translation>Ergebnis der Anfrage</translation>
        </message>
        <message>
            <source>Driver must present the card although booked</source>
            <extracomment>ocpi: rfid_auth_required</extracomment>
            <translation>Fahrer muss trotz Buchung die Karte vorhalten</translation>
        </message>
        <message>
            <source>What the party does: operate chargers, sell charging, route messages</source>
            <extracomment>ocpi: role</extracomment>
            <translation>Was die Partei tut: Ladestationen betreiben, Laden verkaufen, Nachrichten weiterleiten</translation>
        </message>
        <message>
            <source>Every party and role behind this connection</source>
            <extracomment>ocpi: roles</extracomment>
            <translation>Jede Partei und Rolle hinter dieser Verbindung</translation>
        </message>
        <message>
            <source>Whether the bay is covered</source>
            <extracomment>ocpi: roofed</extracomment>
            <translation>Ob der Stellplatz überdacht ist</translation>
        </message>
        <message>
            <source>The Session this belongs to; the safest way to join CDR and Session</source>
            <extracomment>ocpi: session_id</extracomment>
            <translation>Die Session, zu der es gehört; der sicherste Weg, CDR und Session zu verbinden</translation>
        </message>
        <message>
            <source>Meter readings signed by the charger, for transparency software</source>
            <extracomment>ocpi: signed_data</extracomment>
            <translation>Von der Ladestation signierte Zählerwerte, für Transparenzsoftware</translation>
        </message>
        <message>
            <source>Signed readings: at least begin and end</source>
            <extracomment>ocpi: signed_values</extracomment>
            <translation>Signierte Zählerwerte: mindestens Beginn und Ende</translation>
        </message>
        <message>
            <source>Origin of the energy</source>
            <extracomment>ocpi: source</extracomment>
            <translation>Herkunft der Energie</translation>
        </message>
        <message>
            <source>Plug standard; needed to tell drivers whether their car fits</source>
            <extracomment>ocpi: standard</extracomment>
            <translation>Steckernorm; nötig, um Fahrern zu sagen, ob ihr Auto passt</translation>
        </message>
        <message>
            <source>Standards the bay follows, for example for accessibility</source>
            <extracomment>ocpi: standards</extracomment>
            <translation>Normen, die der Stellplatz erfüllt, zum Beispiel zur Barrierefreiheit</translation>
        </message>
        <message>
            <source>Local date from which it applies; included</source>
            <extracomment>ocpi: start_date</extracomment>
            <translation>Örtliches Datum, ab dem es gilt; eingeschlossen</translation>
        </message>
        <message>
            <source>Begin, UTC</source>
            <extracomment>ocpi: start_date_time</extracomment>
            <translation>Beginn, UTC</translation>
        </message>
        <message>
            <source>When the session became active, UTC</source>
            <extracomment>ocpi: start_datetime</extracomment>
            <translation>Wann die Session aktiv wurde, UTC</translation>
        </message>
        <message>
            <source>Seconds from the start of the profile</source>
            <extracomment>ocpi: start_period</extracomment>
            <translation>Sekunden ab Beginn des Profils</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it applies; included</source>
            <extracomment>ocpi: start_time</extracomment>
            <translation>Ortszeit HH:MM, ab der es gilt; eingeschlossen</translation>
        </message>
        <message>
            <source>State or province, where the country's addresses use one</source>
            <extracomment>ocpi: state</extracomment>
            <translation>Bundesland oder Provinz, wo die Anschriften des Landes das nutzen</translation>
        </message>
        <message>
            <source>State now; see the values for what counts as usable</source>
            <extracomment>ocpi: status</extracomment>
            <translation>Jetziger Status; was als nutzbar gilt, steht bei den Werten</translation>
        </message>
        <message>
            <source>OCPI result; 1xxx fine, 2xxx the caller's fault, 3xxx the server's, 4xxx the hub's</source>
            <extracomment>ocpi: status_code</extracomment>
            <translation>OCPI-Ergebnis; 1xxx in Ordnung, 2xxx Fehler des Anrufers, 3xxx des Servers, 4xxx des Hubs</translation>
        </message>
        <message>
            <source>Details for developers; never shown to drivers</source>
            <extracomment>ocpi: status_message</extracomment>
            <translation>Einzelheiten für Entwickler; wird Fahrern nie gezeigt</translation>
        </message>
        <message>
            <source>Planned states such as maintenance; not a substitute for live status</source>
            <extracomment>ocpi: status_schedule</extracomment>
            <translation>Geplante Zustände wie Wartung; kein Ersatz für den aktuellen Status</translation>
        </message>
        <message>
            <source>Billing block in Wh for ENERGY, seconds for time; 1 is exact to the unit</source>
            <extracomment>ocpi: step_size</extracomment>
            <translation>Abrechnungstakt in Wh für ENERGY, Sekunden für Zeit; 1 rechnet auf die Einheit genau</translation>
        </message>
        <message>
            <source>When charging ended, UTC; called end_date_time from 2.2 on</source>
            <extracomment>ocpi: stop_date_time</extracomment>
            <translation>Wann das Laden endete, UTC; ab 2.2 heißt es end_date_time</translation>
        </message>
        <message>
            <source>The local party that runs it on the operator's behalf, if any</source>
            <extracomment>ocpi: suboperator</extracomment>
            <translation>Die Partei vor Ort, die es im Auftrag des Betreibers führt, falls vorhanden</translation>
        </message>
        <message>
            <source>Company that supplies the electricity</source>
            <extracomment>ocpi: supplier_name</extracomment>
            <translation>Unternehmen, das den Strom liefert</translation>
        </message>
        <message>
            <source>Ways of getting in that the site offers</source>
            <extracomment>ocpi: supported_access_methods</extracomment>
            <translation>Zugangsarten, die der Standort bietet</translation>
        </message>
        <message>
            <source>Tariff in words for drivers, one for each language</source>
            <extracomment>ocpi: tariff_alt_text</extracomment>
            <translation>Tarif in Worten für Fahrer, einer je Sprache</translation>
        </message>
        <message>
            <source>Page that explains the tariff</source>
            <extracomment>ocpi: tariff_alt_url</extracomment>
            <translation>Seite, die den Tarif erklärt</translation>
        </message>
        <message>
            <source>Tariff that applies here; one only in this version</source>
            <extracomment>ocpi: tariff_id</extracomment>
            <translation>Hier geltender Tarif; in dieser Version nur einer</translation>
        </message>
        <message>
            <source>Tariffs valid on this connector; each must be retrievable from Tariffs</source>
            <extracomment>ocpi: tariff_ids</extracomment>
            <translation>An diesem Anschluss gültige Tarife; jeder muss aus Tariffs abrufbar sein</translation>
        </message>
        <message>
            <source>Tariffs used for this bill, in full, as they were then</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>Für diese Rechnung verwendete Tarife, vollständig, wie sie damals waren</translation>
        </message>
        <message>
            <source>Whether the prices already contain tax; decides how totals are computed</source>
            <extracomment>ocpi: tax_included</extracomment>
            <translation>Ob die Preise schon Steuer enthalten; bestimmt, wie Summen berechnet werden</translation>
        </message>
        <message>
            <source>Each tax on its own line</source>
            <extracomment>ocpi: taxes</extracomment>
            <translation>Jede Steuer in eigener Zeile</translation>
        </message>
        <message>
            <source>Given by the payment provider</source>
            <extracomment>ocpi: terminal_id</extracomment>
            <translation>Vom Zahlungsdienst vergeben</translation>
        </message>
        <message>
            <source>Page where the operator's conditions can be read</source>
            <extracomment>ocpi: terms_and_conditions</extracomment>
            <translation>Seite, auf der die Bedingungen des Betreibers stehen</translation>
        </message>
        <message>
            <source>Plain text for display; no HTML</source>
            <extracomment>ocpi: text</extracomment>
            <translation>Reiner Text zur Anzeige; kein HTML</translation>
        </message>
        <message>
            <source>Small version of the picture, for lists</source>
            <extracomment>ocpi: thumbnail</extracomment>
            <translation>Kleine Fassung des Bildes, für Listen</translation>
        </message>
        <message>
            <source>Longest stay in minutes</source>
            <extracomment>ocpi: time_limit</extracomment>
            <translation>Längste Standzeit in Minuten</translation>
        </message>
        <message>
            <source>IANA name such as Europe/Berlin; opening hours and tariff windows depend on it</source>
            <extracomment>ocpi: time_zone</extracomment>
            <translation>IANA-Name wie Europe/Berlin; Öffnungszeiten und Tarifzeiten hängen davon ab</translation>
        </message>
        <message>
            <source>Seconds the sender should wait for the asynchronous result</source>
            <extracomment>ocpi: timeout</extracomment>
            <translation>Sekunden, die der Absender auf das asynchrone Ergebnis warten soll</translation>
        </message>
        <message>
            <source>Step in minutes in which begin and length may be chosen</source>
            <extracomment>ocpi: timeslot_increment</extracomment>
            <translation>Raster in Minuten, in dem Beginn und Länge gewählt werden können</translation>
        </message>
        <message>
            <source>When the answer was made; helps to measure clock skew between peers</source>
            <extracomment>ocpi: timestamp</extracomment>
            <translation>Wann die Antwort erstellt wurde; hilft, den Uhrenversatz zwischen Partnern zu messen</translation>
        </message>
        <message>
            <source>Secret for the Authorization header; base64-encoded there from 2.2 on</source>
            <extracomment>ocpi: token</extracomment>
            <translation>Geheimnis für den Header Authorization; dort ab 2.2 base64-kodiert</translation>
        </message>
        <message>
            <source>Any token of the group may use the booking</source>
            <extracomment>ocpi: token_groups_supported</extracomment>
            <translation>Jedes Token der Gruppe darf die Buchung nutzen</translation>
        </message>
        <message>
            <source>All costs together, excluding VAT in 2.1.1</source>
            <extracomment>ocpi: total_cost</extracomment>
            <translation>Alle Kosten zusammen, in 2.1.1 ohne MwSt.</translation>
        </message>
        <message>
            <source>Final amount to capture</source>
            <extracomment>ocpi: total_costs</extracomment>
            <translation>Endgültig einzuziehender Betrag</translation>
        </message>
        <message>
            <source>Energy in kWh; should equal the sum of all ENERGY volumes</source>
            <extracomment>ocpi: total_energy</extracomment>
            <translation>Energie in kWh; sollte der Summe aller ENERGY-Mengen gleichen</translation>
        </message>
        <message>
            <source>What the energy itself cost</source>
            <extracomment>ocpi: total_energy_cost</extracomment>
            <translation>Was die Energie selbst gekostet hat</translation>
        </message>
        <message>
            <source>Flat fees, apart from those for parking and reservation</source>
            <extracomment>ocpi: total_fixed_cost</extracomment>
            <translation>Pauschalen außer denen für Parken und Reservierung</translation>
        </message>
        <message>
            <source>What parking cost, its flat fees included</source>
            <extracomment>ocpi: total_parking_cost</extracomment>
            <translation>Was das Parken gekostet hat, einschließlich seiner Pauschalen</translation>
        </message>
        <message>
            <source>Hours connected without charging; already inside total_time</source>
            <extracomment>ocpi: total_parking_time</extracomment>
            <translation>Stunden verbunden ohne Laden; schon in total_time enthalten</translation>
        </message>
        <message>
            <source>What the reservation cost, flat fees included</source>
            <extracomment>ocpi: total_reservation_cost</extracomment>
            <translation>Was die Reservierung gekostet hat, einschließlich Pauschalen</translation>
        </message>
        <message>
            <source>Hours from plug-in to end, parking included; 1.5 is ninety minutes</source>
            <extracomment>ocpi: total_time</extracomment>
            <translation>Stunden vom Anstecken bis zum Ende, Parken eingeschlossen; 1.5 sind neunzig Minuten</translation>
        </message>
        <message>
            <source>What charging time cost, without parking</source>
            <extracomment>ocpi: total_time_cost</extracomment>
            <translation>Was die Ladezeit gekostet hat, ohne Parken</translation>
        </message>
        <message>
            <source>true means always open apart from exceptions; then leave regular_hours out</source>
            <extracomment>ocpi: twentyfourseven</extracomment>
            <translation>true heißt immer offen außer Ausnahmen; dann regular_hours weglassen</translation>
        </message>
        <message>
            <source>Kind of object; see the allowed values</source>
            <extracomment>ocpi: type</extracomment>
            <translation>Art des Objekts; siehe die zulässigen Werte</translation>
        </message>
        <message>
            <source>Technical id; stays the same for the life of the object, drivers never see it</source>
            <extracomment>ocpi: uid</extracomment>
            <translation>Technische Id; bleibt, solange das Objekt besteht, Fahrer sehen sie nie</translation>
        </message>
        <message>
            <source>Absolute address, reachable by the partner; https in practice</source>
            <extracomment>ocpi: url</extracomment>
            <translation>Absolute Adresse, für den Partner erreichbar; in der Praxis https</translation>
        </message>
        <message>
            <source>false blocks the token everywhere; do not delete tokens</source>
            <extracomment>ocpi: valid</extracomment>
            <translation>false sperrt das Token überall; Token nicht löschen</translation>
        </message>
        <message>
            <source>What to show or type, depending on the method</source>
            <extracomment>ocpi: value</extracomment>
            <translation>Was zu zeigen oder einzugeben ist, je nach Methode</translation>
        </message>
        <message>
            <source>VAT in percent; absent means none applies, which is not the same as 0</source>
            <extracomment>ocpi: vat</extracomment>
            <translation>MwSt. in Prozent; fehlend heißt, es fällt keine an, was nicht dasselbe ist wie 0</translation>
        </message>
        <message>
            <source>Vehicles the bay is meant for</source>
            <extracomment>ocpi: vehicle_types</extracomment>
            <translation>Fahrzeuge, für die der Stellplatz gedacht ist</translation>
        </message>
        <message>
            <source>Version number of the protocol</source>
            <extracomment>ocpi: version</extracomment>
            <translation>Versionsnummer des Protokolls</translation>
        </message>
        <message>
            <source>All versions that the peer speaks</source>
            <extracomment>ocpi: versions</extracomment>
            <translation>Alle Versionen, die der Partner spricht</translation>
        </message>
        <message>
            <source>Number printed on the card, for support calls; may differ from the uid</source>
            <extracomment>ocpi: visual_number</extracomment>
            <translation>Auf die Karte gedruckte Nummer, für Supportanrufe; kann von der uid abweichen</translation>
        </message>
        <message>
            <source>Volts; line to neutral for AC, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: voltage</extracomment>
            <translation>Volt; bei AC Außenleiter gegen Neutralleiter, in Europa also auch bei drei Phasen 230</translation>
        </message>
        <message>
            <source>Quantity in the dimension's own unit: kWh, hours, A, kW or percent</source>
            <extracomment>ocpi: volume</extracomment>
            <translation>Menge in der Einheit der Größe: kWh, Stunden, A, kW oder Prozent</translation>
        </message>
        <message>
            <source>Home page for drivers</source>
            <extracomment>ocpi: website</extracomment>
            <translation>Startseite für Fahrer</translation>
        </message>
        <message>
            <source>1 is Monday, 7 is Sunday</source>
            <extracomment>ocpi: weekday</extracomment>
            <translation>1 ist Montag, 7 ist Sonntag</translation>
        </message>
        <message>
            <source>Whether operators may decide offline or must ask first</source>
            <extracomment>ocpi: whitelist</extracomment>
            <translation>Ob Betreiber offline entscheiden dürfen oder erst fragen müssen</translation>
        </message>
        <message>
            <source>Party that cancelled</source>
            <extracomment>ocpi: who_canceled</extracomment>
            <translation>Partei, die storniert hat</translation>
        </message>
        <message>
            <source>Picture width in pixels</source>
            <extracomment>ocpi: width</extracomment>
            <translation>Bildbreite in Pixeln</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <extracomment>ocpi: 2.0</extracomment>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>In wide use, no hub, no country and party on objects</source>
            <extracomment>ocpi: 2.1.1</extracomment>
            <translation>Weit verbreitet, kein Hub, kein Land und keine Partei an Objekten</translation>
        </message>
        <message>
            <source>Superseded by 2.2.1</source>
            <extracomment>ocpi: 2.2</extracomment>
            <translation>Abgelöst durch 2.2.1</translation>
        </message>
        <message>
            <source>In wide use</source>
            <extracomment>ocpi: 2.2.1</extracomment>
            <translation>Weit verbreitet</translation>
        </message>
        <message>
            <source>Taxes, parking bays, payments</source>
            <extracomment>ocpi: 2.3.0</extracomment>
            <translation>Steuern, Stellplätze, Zahlungen</translation>
        </message>
        <message>
            <source>Amperes</source>
            <extracomment>ocpi: A</extracomment>
            <translation>Ampere</translation>
        </message>
        <message>
            <source>Taken</source>
            <extracomment>ocpi: ACCEPTED</extracomment>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Code is typed</source>
            <extracomment>ocpi: ACCESS_CODE</extracomment>
            <translation>Code wird eingegeben</translation>
        </message>
        <message>
            <source>Charging or connected, costs may accrue</source>
            <extracomment>ocpi: ACTIVE</extracomment>
            <translation>Lädt oder verbunden, Kosten können anfallen</translation>
        </message>
        <message>
            <source>One phase: power is volts times amps</source>
            <extracomment>ocpi: AC_1_PHASE</extracomment>
            <translation>Eine Phase: Leistung ist Volt mal Ampere</translation>
        </message>
        <message>
            <source>Two of three phases: power is volts times amps times two</source>
            <extracomment>ocpi: AC_2_PHASE</extracomment>
            <translation>Zwei von drei Phasen: Leistung ist Volt mal Ampere mal zwei</translation>
        </message>
        <message>
            <source>Split phase, 120/240 V, North America</source>
            <extracomment>ocpi: AC_2_PHASE_SPLIT</extracomment>
            <translation>Einphasen-Dreileiternetz, 120/240 V, Nordamerika</translation>
        </message>
        <message>
            <source>Three phases: power is volts (line to neutral) times amps times three</source>
            <extracomment>ocpi: AC_3_PHASE</extracomment>
            <translation>Drei Phasen: Leistung ist Volt (Außenleiter gegen Neutralleiter) mal Ampere mal drei</translation>
        </message>
        <message>
            <source>For drivers who pay on the spot</source>
            <extracomment>ocpi: AD_HOC_PAYMENT</extracomment>
            <translation>Für Fahrer, die vor Ort bezahlen</translation>
        </message>
        <message>
            <source>One-time id for a driver without contract</source>
            <extracomment>ocpi: AD_HOC_USER</extracomment>
            <translation>Einmalige Id für einen Fahrer ohne Vertrag</translation>
        </message>
        <message>
            <source>Airport</source>
            <extracomment>ocpi: AIRPORT</extracomment>
            <translation>Flughafen</translation>
        </message>
        <message>
            <source>Fine</source>
            <extracomment>ocpi: ALLOWED</extracomment>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Ask; decide from the list when the provider does not answer</source>
            <extracomment>ocpi: ALLOWED_OFFLINE</extracomment>
            <translation>Fragen; aus der Liste entscheiden, wenn der Anbieter nicht antwortet</translation>
        </message>
        <message>
            <source>Service area on a motorway</source>
            <extracomment>ocpi: ALONG_MOTORWAY</extracomment>
            <translation>Raststätte an einer Autobahn</translation>
        </message>
        <message>
            <source>Operator decides from its list; there is no asking in real time</source>
            <extracomment>ocpi: ALWAYS</extracomment>
            <translation>Betreiber entscheidet aus seiner Liste; in Echtzeit wird nicht gefragt</translation>
        </message>
        <message>
            <source>At an angle to the road</source>
            <extracomment>ocpi: ANGLE</extracomment>
            <translation>Schräg zur Straße</translation>
        </message>
        <message>
            <source>Driver identified by an app</source>
            <extracomment>ocpi: APP_USER</extracomment>
            <translation>Fahrer über eine App erkannt</translation>
        </message>
        <message>
            <source>Provider was asked in real time</source>
            <extracomment>ocpi: AUTH_REQUEST</extracomment>
            <translation>Anbieter wurde in Echtzeit gefragt</translation>
        </message>
        <message>
            <source>Free and working: a driver can start now</source>
            <extracomment>ocpi: AVAILABLE</extracomment>
            <translation>Frei und betriebsbereit: ein Fahrer kann jetzt starten</translation>
        </message>
        <message>
            <source>How a driver gets in</source>
            <extracomment>ocpi: AccessMethod</extracomment>
            <translation>Wie ein Fahrer hineinkommt</translation>
        </message>
        <message>
            <source>May charge here</source>
            <extracomment>ocpi: Allowed.ALLOWED</extracomment>
            <translation>Darf hier laden</translation>
        </message>
        <message>
            <source>Token is blocked</source>
            <extracomment>ocpi: Allowed.BLOCKED</extracomment>
            <translation>Token ist gesperrt</translation>
        </message>
        <message>
            <source>How a driver was authorised</source>
            <extracomment>ocpi: AuthMethod</extracomment>
            <translation>Wie ein Fahrer autorisiert wurde</translation>
        </message>
        <message>
            <source>Bike hire</source>
            <extracomment>ocpi: BIKE_SHARING</extracomment>
            <translation>Fahrradverleih</translation>
        </message>
        <message>
            <source>Not usable because something is in the way, for example a parked car</source>
            <extracomment>ocpi: BLOCKED</extracomment>
            <translation>Nicht nutzbar, weil etwas im Weg ist, zum Beispiel ein geparktes Auto</translation>
        </message>
        <message>
            <source>The booking itself</source>
            <extracomment>ocpi: BOOKING</extracomment>
            <translation>Die Buchung selbst</translation>
        </message>
        <message>
            <source>Fee for cancelling late</source>
            <extracomment>ocpi: BOOKING_CANCELLATION_FEES</extracomment>
            <translation>Gebühr für späte Stornierung</translation>
        </message>
        <message>
            <source>Booking that was not used</source>
            <extracomment>ocpi: BOOKING_EXPIRES</extracomment>
            <translation>Nicht genutzte Buchung</translation>
        </message>
        <message>
            <source>Time used beyond the booking</source>
            <extracomment>ocpi: BOOKING_OVERTIME</extracomment>
            <translation>Über die Buchung hinaus genutzte Zeit</translation>
        </message>
        <message>
            <source>Charger is broken</source>
            <extracomment>ocpi: BROKEN_CHARGER</extracomment>
            <translation>Ladestation ist defekt</translation>
        </message>
        <message>
            <source>Vehicle broke down</source>
            <extracomment>ocpi: BROKEN_VEHICLE</extracomment>
            <translation>Fahrzeug ist liegen geblieben</translation>
        </message>
        <message>
            <source>Bus</source>
            <extracomment>ocpi: BUS</extracomment>
            <translation>Bus</translation>
        </message>
        <message>
            <source>Bus stop</source>
            <extracomment>ocpi: BUS_STOP</extracomment>
            <translation>Bushaltestelle</translation>
        </message>
        <message>
            <source>Bookings of places</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>Buchungen von Plätzen</translation>
        </message>
        <message>
            <source>Which part of a booking is priced</source>
            <extracomment>ocpi: BookingRestrictionType</extracomment>
            <translation>Welcher Teil einer Buchung bepreist wird</translation>
        </message>
        <message>
            <source>Cable is fixed to the charger</source>
            <extracomment>ocpi: CABLE</extracomment>
            <translation>Kabel ist fest an der Ladestation</translation>
        </message>
        <message>
            <source>Café</source>
            <extracomment>ocpi: CAFE</extracomment>
            <translation>Café</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>ocpi: CANCELED</extracomment>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Reservation is cancelled</source>
            <extracomment>ocpi: CANCELED_RESERVATION</extracomment>
            <translation>Reservierung ist storniert</translation>
        </message>
        <message>
            <source>Give up a reservation</source>
            <extracomment>ocpi: CANCEL_RESERVATION</extracomment>
            <translation>Eine Reservierung aufgeben</translation>
        </message>
        <message>
            <source>Carbon dioxide in grams for each kWh</source>
            <extracomment>ocpi: CARBON_DIOXIDE</extracomment>
            <translation>Kohlendioxid in Gramm je kWh</translation>
        </message>
        <message>
            <source>Car park for car sharing</source>
            <extracomment>ocpi: CARPOOL_PARKING</extracomment>
            <translation>Mitfahrerparkplatz</translation>
        </message>
        <message>
            <source>In front of the vehicle, in the middle</source>
            <extracomment>ocpi: CENTER</extracomment>
            <translation>Vor dem Fahrzeug, in der Mitte</translation>
        </message>
        <message>
            <source>CHAdeMO, DC</source>
            <extracomment>ocpi: CHADEMO</extracomment>
            <translation>CHAdeMO, DC</translation>
        </message>
        <message>
            <source>ChaoJi, DC, successor of CHAdeMO and GB/T</source>
            <extracomment>ocpi: CHAOJI</extracomment>
            <translation>ChaoJi, DC, Nachfolger von CHAdeMO und GB/T</translation>
        </message>
        <message>
            <source>The charger</source>
            <extracomment>ocpi: CHARGER</extracomment>
            <translation>Die Ladestation</translation>
        </message>
        <message>
            <source>In use; OCPP's Preparing, Suspended and Finishing usually end up here too</source>
            <extracomment>ocpi: CHARGING</extracomment>
            <translation>In Benutzung; auch Preparing, Suspended und Finishing aus OCPP landen meist hier</translation>
        </message>
        <message>
            <source>Accepts charging preferences of drivers</source>
            <extracomment>ocpi: CHARGING_PREFERENCES_CAPABLE</extracomment>
            <translation>Nimmt Ladepräferenzen von Fahrern an</translation>
        </message>
        <message>
            <source>Accepts charging profiles</source>
            <extracomment>ocpi: CHARGING_PROFILE_CAPABLE</extracomment>
            <translation>Nimmt Ladeprofile an</translation>
        </message>
        <message>
            <source>As cheap as possible</source>
            <extracomment>ocpi: CHEAP</extracomment>
            <translation>So günstig wie möglich</translation>
        </message>
        <message>
            <source>Terminal reads chip cards</source>
            <extracomment>ocpi: CHIP_CARD_SUPPORT</extracomment>
            <translation>Terminal liest Chipkarten</translation>
        </message>
        <message>
            <source>Coal</source>
            <extracomment>ocpi: COAL</extracomment>
            <translation>Kohle</translation>
        </message>
        <message>
            <source>Started by a command, for example from an app</source>
            <extracomment>ocpi: COMMAND</extracomment>
            <translation>Durch einen Befehl gestartet, zum Beispiel aus einer App</translation>
        </message>
        <message>
            <source>Closed; the CDR follows</source>
            <extracomment>ocpi: COMPLETED</extracomment>
            <translation>Geschlossen; der CDR folgt</translation>
        </message>
        <message>
            <source>Reachable through the hub</source>
            <extracomment>ocpi: CONNECTED</extracomment>
            <translation>Über den Hub erreichbar</translation>
        </message>
        <message>
            <source>Terminal reads contactless cards</source>
            <extracomment>ocpi: CONTACTLESS_CARD_SUPPORT</extracomment>
            <translation>Terminal liest kontaktlose Karten</translation>
        </message>
        <message>
            <source>Runs charge points</source>
            <extracomment>ocpi: CPO</extracomment>
            <translation>Betreibt Ladestationen</translation>
        </message>
        <message>
            <source>Credit cards accepted</source>
            <extracomment>ocpi: CREDIT_CARD_PAYABLE</extracomment>
            <translation>Kreditkarten werden angenommen</translation>
        </message>
        <message>
            <source>Average current in A; for information</source>
            <extracomment>ocpi: CURRENT</extracomment>
            <translation>Mittlerer Strom in A; zur Information</translation>
        </message>
        <message>
            <source>Customers only</source>
            <extracomment>ocpi: CUSTOMERS</extracomment>
            <translation>Nur Kunden</translation>
        </message>
        <message>
            <source>Why a booking was cancelled</source>
            <extracomment>ocpi: CanceledReason</extracomment>
            <translation>Warum eine Buchung storniert wurde</translation>
        </message>
        <message>
            <source>Something stands on the bay</source>
            <extracomment>ocpi: CanceledReason.BLOCKED</extracomment>
            <translation>Etwas steht auf dem Stellplatz</translation>
        </message>
        <message>
            <source>Reason not given</source>
            <extracomment>ocpi: CanceledReason.UNKNOWN</extracomment>
            <translation>Kein Grund angegeben</translation>
        </message>
        <message>
            <source>What an EVSE can do</source>
            <extracomment>ocpi: Capability</extracomment>
            <translation>Was eine EVSE kann</translation>
        </message>
        <message>
            <source>Did taking the money work</source>
            <extracomment>ocpi: CaptureStatusCode</extracomment>
            <translation>Hat der Einzug geklappt</translation>
        </message>
        <message>
            <source>What a volume measures</source>
            <extracomment>ocpi: CdrDimensionType</extracomment>
            <translation>Was eine Menge misst</translation>
        </message>
        <message>
            <source>Answer to charging preferences</source>
            <extracomment>ocpi: ChargingPreferencesResponse</extracomment>
            <translation>Antwort auf Ladepräferenzen</translation>
        </message>
        <message>
            <source>What the charger did with a profile</source>
            <extracomment>ocpi: ChargingProfileResultType</extracomment>
            <translation>Was die Ladestation mit einem Profil gemacht hat</translation>
        </message>
        <message>
            <source>No profile found</source>
            <extracomment>ocpi: ChargingProfileResultType.UNKNOWN</extracomment>
            <translation>Kein Profil gefunden</translation>
        </message>
        <message>
            <source>Unit of a limit</source>
            <extracomment>ocpi: ChargingRateUnit</extracomment>
            <translation>Einheit eines Grenzwerts</translation>
        </message>
        <message>
            <source>Immediate answer to a command</source>
            <extracomment>ocpi: CommandResponseType</extracomment>
            <translation>Sofortige Antwort auf einen Befehl</translation>
        </message>
        <message>
            <source>Passed on to the charger; the result follows</source>
            <extracomment>ocpi: CommandResponseType.ACCEPTED</extracomment>
            <translation>An die Ladestation weitergegeben; das Ergebnis folgt</translation>
        </message>
        <message>
            <source>Charger did not answer</source>
            <extracomment>ocpi: CommandResponseType.TIMEOUT</extracomment>
            <translation>Ladestation hat nicht geantwortet</translation>
        </message>
        <message>
            <source>Charger did it</source>
            <extracomment>ocpi: CommandResultType.ACCEPTED</extracomment>
            <translation>Ladestation hat es getan</translation>
        </message>
        <message>
            <source>Commands that can be sent</source>
            <extracomment>ocpi: CommandType</extracomment>
            <translation>Befehle, die gesendet werden können</translation>
        </message>
        <message>
            <source>Reachability of a party behind a hub</source>
            <extracomment>ocpi: ConnectionStatus</extracomment>
            <translation>Erreichbarkeit einer Partei hinter einem Hub</translation>
        </message>
        <message>
            <source>Will be connected later</source>
            <extracomment>ocpi: ConnectionStatus.PLANNED</extracomment>
            <translation>Wird später verbunden</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of a connector</source>
            <extracomment>ocpi: ConnectorCapability</extracomment>
            <translation>Plug-and-Charge-Fähigkeiten eines Anschlusses</translation>
        </message>
        <message>
            <source>Cable or socket</source>
            <extracomment>ocpi: ConnectorFormat</extracomment>
            <translation>Kabel oder Steckdose</translation>
        </message>
        <message>
            <source>Plug standard</source>
            <extracomment>ocpi: ConnectorType</extracomment>
            <translation>Steckernorm</translation>
        </message>
        <message>
            <source>Direct current</source>
            <extracomment>ocpi: DC</extracomment>
            <translation>Gleichstrom</translation>
        </message>
        <message>
            <source>Debit cards accepted</source>
            <extracomment>ocpi: DEBIT_CARD_PAYABLE</extracomment>
            <translation>Debitkarten werden angenommen</translation>
        </message>
        <message>
            <source>Refused by the operator</source>
            <extracomment>ocpi: DECLINED</extracomment>
            <translation>Vom Betreiber abgelehnt</translation>
        </message>
        <message>
            <source>Departure time is needed</source>
            <extracomment>ocpi: DEPARTURE_REQUIRED</extracomment>
            <translation>Abfahrtszeit ist nötig</translation>
        </message>
        <message>
            <source>Disabled persons only</source>
            <extracomment>ocpi: DISABLED</extracomment>
            <translation>Nur Menschen mit Behinderung</translation>
        </message>
        <message>
            <source>Household plug A: North America, Japan</source>
            <extracomment>ocpi: DOMESTIC_A</extracomment>
            <translation>Haushaltsstecker A: Nordamerika, Japan</translation>
        </message>
        <message>
            <source>Household plug B: North America, Japan, earthed</source>
            <extracomment>ocpi: DOMESTIC_B</extracomment>
            <translation>Haushaltsstecker B: Nordamerika, Japan, geerdet</translation>
        </message>
        <message>
            <source>Household Europlug CEE 7/16</source>
            <extracomment>ocpi: DOMESTIC_C</extracomment>
            <translation>Haushalts-Eurostecker CEE 7/16</translation>
        </message>
        <message>
            <source>Household plug D: India, BS 546 5 A</source>
            <extracomment>ocpi: DOMESTIC_D</extracomment>
            <translation>Haushaltsstecker D: Indien, BS 546 5 A</translation>
        </message>
        <message>
            <source>Household plug E: France, Belgium, Poland</source>
            <extracomment>ocpi: DOMESTIC_E</extracomment>
            <translation>Haushaltsstecker E: Frankreich, Belgien, Polen</translation>
        </message>
        <message>
            <source>Household Schuko, CEE 7/4</source>
            <extracomment>ocpi: DOMESTIC_F</extracomment>
            <translation>Haushalts-Schuko, CEE 7/4</translation>
        </message>
        <message>
            <source>Household plug G: British BS 1363</source>
            <extracomment>ocpi: DOMESTIC_G</extracomment>
            <translation>Haushaltsstecker G: britisch, BS 1363</translation>
        </message>
        <message>
            <source>Household plug H: Israel, SI 32</source>
            <extracomment>ocpi: DOMESTIC_H</extracomment>
            <translation>Haushaltsstecker H: Israel, SI 32</translation>
        </message>
        <message>
            <source>Household plug I: Australia, China</source>
            <extracomment>ocpi: DOMESTIC_I</extracomment>
            <translation>Haushaltsstecker I: Australien, China</translation>
        </message>
        <message>
            <source>Household plug J: Switzerland</source>
            <extracomment>ocpi: DOMESTIC_J</extracomment>
            <translation>Haushaltsstecker J: Schweiz</translation>
        </message>
        <message>
            <source>Household plug K: Denmark</source>
            <extracomment>ocpi: DOMESTIC_K</extracomment>
            <translation>Haushaltsstecker K: Dänemark</translation>
        </message>
        <message>
            <source>Household plug L: Italy</source>
            <extracomment>ocpi: DOMESTIC_L</extracomment>
            <translation>Haushaltsstecker L: Italien</translation>
        </message>
        <message>
            <source>Household plug M: South Africa, BS 546 15 A</source>
            <extracomment>ocpi: DOMESTIC_M</extracomment>
            <translation>Haushaltsstecker M: Südafrika, BS 546 15 A</translation>
        </message>
        <message>
            <source>Household plug N: Brazil</source>
            <extracomment>ocpi: DOMESTIC_N</extracomment>
            <translation>Haushaltsstecker N: Brasilien</translation>
        </message>
        <message>
            <source>Household plug O: Thailand</source>
            <extracomment>ocpi: DOMESTIC_O</extracomment>
            <translation>Haushaltsstecker O: Thailand</translation>
        </message>
        <message>
            <source>Weekday</source>
            <extracomment>ocpi: DayOfWeek</extracomment>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Contract of a plug-and-charge vehicle</source>
            <extracomment>ocpi: EMAID</extracomment>
            <translation>Vertrag eines Plug-and-Charge-Fahrzeugs</translation>
        </message>
        <message>
            <source>Employees only</source>
            <extracomment>ocpi: EMPLOYEES</extracomment>
            <translation>Nur Mitarbeiter</translation>
        </message>
        <message>
            <source>Sells charging to drivers</source>
            <extracomment>ocpi: EMSP</extracomment>
            <translation>Verkauft Laden an Fahrer</translation>
        </message>
        <message>
            <source>Energy delivered, kWh</source>
            <extracomment>ocpi: ENERGY</extracomment>
            <translation>Gelieferte Energie, kWh</translation>
        </message>
        <message>
            <source>Energy given back by the car, kWh</source>
            <extracomment>ocpi: ENERGY_EXPORT</extracomment>
            <translation>Vom Auto zurückgegebene Energie, kWh</translation>
        </message>
        <message>
            <source>Energy taken by the car, kWh</source>
            <extracomment>ocpi: ENERGY_IMPORT</extracomment>
            <translation>Vom Auto aufgenommene Energie, kWh</translation>
        </message>
        <message>
            <source>Amount of energy is needed</source>
            <extracomment>ocpi: ENERGY_NEED_REQUIRED</extracomment>
            <translation>Energiemenge ist nötig</translation>
        </message>
        <message>
            <source>The entrance</source>
            <extracomment>ocpi: ENTRANCE</extracomment>
            <translation>Der Eingang</translation>
        </message>
        <message>
            <source>Side on which the charger stands</source>
            <extracomment>ocpi: EVSEPosition</extracomment>
            <translation>Seite, auf der die Ladestation steht</translation>
        </message>
        <message>
            <source>Charger is out of service</source>
            <extracomment>ocpi: EVSE_INOPERATIVE</extracomment>
            <translation>Ladestation ist außer Betrieb</translation>
        </message>
        <message>
            <source>Somebody is charging there</source>
            <extracomment>ocpi: EVSE_OCCUPIED</extracomment>
            <translation>Dort lädt jemand</translation>
        </message>
        <message>
            <source>Electric vehicles only</source>
            <extracomment>ocpi: EV_ONLY</extracomment>
            <translation>Nur Elektrofahrzeuge</translation>
        </message>
        <message>
            <source>Contract has run out</source>
            <extracomment>ocpi: EXPIRED</extracomment>
            <translation>Vertrag ist abgelaufen</translation>
        </message>
        <message>
            <source>Source of energy</source>
            <extracomment>ocpi: EnergySourceCategory</extracomment>
            <translation>Energiequelle</translation>
        </message>
        <message>
            <source>Kind of impact</source>
            <extracomment>ocpi: EnvironmentalImpactCategory</extracomment>
            <translation>Art der Umweltwirkung</translation>
        </message>
        <message>
            <source>Went wrong; the reason is in the text</source>
            <extracomment>ocpi: FAILED</extracomment>
            <translation>Fehlgeschlagen; der Grund steht im Text</translation>
        </message>
        <message>
            <source>As fast as possible</source>
            <extracomment>ocpi: FAST</extracomment>
            <translation>So schnell wie möglich</translation>
        </message>
        <message>
            <source>Once for each session</source>
            <extracomment>ocpi: FLAT</extracomment>
            <translation>Einmal je Session</translation>
        </message>
        <message>
            <source>Friday</source>
            <extracomment>ocpi: FRIDAY</extracomment>
            <translation>Freitag</translation>
        </message>
        <message>
            <source>Petrol station</source>
            <extracomment>ocpi: FUEL_STATION</extracomment>
            <translation>Tankstelle</translation>
        </message>
        <message>
            <source>Booking was used</source>
            <extracomment>ocpi: FULFILLED</extracomment>
            <translation>Buchung wurde genutzt</translation>
        </message>
        <message>
            <source>Place is taken</source>
            <extracomment>ocpi: FULL</extracomment>
            <translation>Platz ist belegt</translation>
        </message>
        <message>
            <source>What is nearby</source>
            <extracomment>ocpi: Facility</extracomment>
            <translation>Was in der Nähe ist</translation>
        </message>
        <message>
            <source>Gas</source>
            <extracomment>ocpi: GAS</extracomment>
            <translation>Gas</translation>
        </message>
        <message>
            <source>GB/T 20234.2, AC, China</source>
            <extracomment>ocpi: GBT_AC</extracomment>
            <translation>GB/T 20234.2, AC, China</translation>
        </message>
        <message>
            <source>GB/T 20234.3, DC, China</source>
            <extracomment>ocpi: GBT_DC</extracomment>
            <translation>GB/T 20234.3, DC, China</translation>
        </message>
        <message>
            <source>Fossil, not specified</source>
            <extracomment>ocpi: GENERAL_FOSSIL</extracomment>
            <translation>Fossil, nicht näher bestimmt</translation>
        </message>
        <message>
            <source>Renewable, not specified</source>
            <extracomment>ocpi: GENERAL_GREEN</extracomment>
            <translation>Erneuerbar, nicht näher bestimmt</translation>
        </message>
        <message>
            <source>With as much green energy as possible</source>
            <extracomment>ocpi: GREEN</extracomment>
            <translation>Mit möglichst viel Ökostrom</translation>
        </message>
        <message>
            <source>Hotel</source>
            <extracomment>ocpi: HOTEL</extracomment>
            <translation>Hotel</translation>
        </message>
        <message>
            <source>Routes messages between parties</source>
            <extracomment>ocpi: HUB</extracomment>
            <translation>Leitet Nachrichten zwischen Parteien weiter</translation>
        </message>
        <message>
            <source>Blue industrial plug, one phase 16 A</source>
            <extracomment>ocpi: IEC_60309_2_single_16</extracomment>
            <translation>Blauer Industriestecker, eine Phase 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 16 A</source>
            <extracomment>ocpi: IEC_60309_2_three_16</extracomment>
            <translation>Roter Industriestecker, drei Phasen 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 32 A</source>
            <extracomment>ocpi: IEC_60309_2_three_32</extracomment>
            <translation>Roter Industriestecker, drei Phasen 32 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 64 A</source>
            <extracomment>ocpi: IEC_60309_2_three_64</extracomment>
            <translation>Roter Industriestecker, drei Phasen 64 A</translation>
        </message>
        <message>
            <source>Type 1, SAE J1772, AC</source>
            <extracomment>ocpi: IEC_62196_T1</extracomment>
            <translation>Typ 1, SAE J1772, AC</translation>
        </message>
        <message>
            <source>CCS1, DC, North America</source>
            <extracomment>ocpi: IEC_62196_T1_COMBO</extracomment>
            <translation>CCS1, DC, Nordamerika</translation>
        </message>
        <message>
            <source>Type 2, Mennekes, AC</source>
            <extracomment>ocpi: IEC_62196_T2</extracomment>
            <translation>Typ 2, Mennekes, AC</translation>
        </message>
        <message>
            <source>CCS2, DC, Europe</source>
            <extracomment>ocpi: IEC_62196_T2_COMBO</extracomment>
            <translation>CCS2, DC, Europa</translation>
        </message>
        <message>
            <source>Type 3A, Scame, light vehicles</source>
            <extracomment>ocpi: IEC_62196_T3A</extracomment>
            <translation>Typ 3A, Scame, leichte Fahrzeuge</translation>
        </message>
        <message>
            <source>Type 3C, old French and Italian AC plug</source>
            <extracomment>ocpi: IEC_62196_T3C</extracomment>
            <translation>Typ 3C, alter französischer und italienischer AC-Stecker</translation>
        </message>
        <message>
            <source>Switched off for now, for example by the operator or for lack of power</source>
            <extracomment>ocpi: INOPERATIVE</extracomment>
            <translation>Vorerst abgeschaltet, zum Beispiel vom Betreiber oder mangels Strom</translation>
        </message>
        <message>
            <source>Driver rings</source>
            <extracomment>ocpi: INTERCOM</extracomment>
            <translation>Fahrer klingelt</translation>
        </message>
        <message>
            <source>Cannot be billed, for example not authorised; no CDR follows</source>
            <extracomment>ocpi: INVALID</extracomment>
            <translation>Kann nicht abgerechnet werden, zum Beispiel nicht autorisiert; kein CDR folgt</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-20</source>
            <extracomment>ocpi: ISO_15118_20_PLUG_AND_CHARGE</extracomment>
            <translation>Plug and Charge nach ISO 15118-20</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-2</source>
            <extracomment>ocpi: ISO_15118_2_PLUG_AND_CHARGE</extracomment>
            <translation>Plug and Charge nach ISO 15118-2</translation>
        </message>
        <message>
            <source>What a picture shows</source>
            <extracomment>ocpi: ImageCategory</extracomment>
            <translation>Was ein Bild zeigt</translation>
        </message>
        <message>
            <source>Side of a module</source>
            <extracomment>ocpi: InterfaceRole</extracomment>
            <translation>Seite eines Moduls</translation>
        </message>
        <message>
            <source>Who writes the invoice</source>
            <extracomment>ocpi: InvoiceCreator</extracomment>
            <translation>Wer die Rechnung schreibt</translation>
        </message>
        <message>
            <source>Left of the vehicle</source>
            <extracomment>ocpi: LEFT</extracomment>
            <translation>Links vom Fahrzeug</translation>
        </message>
        <message>
            <source>Plate is read at the barrier</source>
            <extracomment>ocpi: LICENSE_PLATE</extracomment>
            <translation>Kennzeichen wird an der Schranke gelesen</translation>
        </message>
        <message>
            <source>The site</source>
            <extracomment>ocpi: LOCATION</extracomment>
            <translation>Der Standort</translation>
        </message>
        <message>
            <source>Kind of parking, 2.1.1</source>
            <extracomment>ocpi: LocationType</extracomment>
            <translation>Art des Parkens, 2.1.1</translation>
        </message>
        <message>
            <source>Kind of parking not known</source>
            <extracomment>ocpi: LocationType.UNKNOWN</extracomment>
            <translation>Art des Parkens nicht bekannt</translation>
        </message>
        <message>
            <source>Shopping centre</source>
            <extracomment>ocpi: MALL</extracomment>
            <translation>Einkaufszentrum</translation>
        </message>
        <message>
            <source>Highest current in A, sum over phases</source>
            <extracomment>ocpi: MAX_CURRENT</extracomment>
            <translation>Höchster Strom in A, Summe über die Phasen</translation>
        </message>
        <message>
            <source>Highest power, kW</source>
            <extracomment>ocpi: MAX_POWER</extracomment>
            <translation>Höchste Leistung, kW</translation>
        </message>
        <message>
            <source>Megawatt charging for trucks</source>
            <extracomment>ocpi: MCS</extracomment>
            <translation>Megawattladen für Lkw</translation>
        </message>
        <message>
            <source>Underground station</source>
            <extracomment>ocpi: METRO_STATION</extracomment>
            <translation>U-Bahn-Station</translation>
        </message>
        <message>
            <source>Lowest current in A, sum over phases</source>
            <extracomment>ocpi: MIN_CURRENT</extracomment>
            <translation>Niedrigster Strom in A, Summe über die Phasen</translation>
        </message>
        <message>
            <source>Lowest power, kW</source>
            <extracomment>ocpi: MIN_POWER</extracomment>
            <translation>Niedrigste Leistung, kW</translation>
        </message>
        <message>
            <source>Monday</source>
            <extracomment>ocpi: MONDAY</extracomment>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Motorcycle</source>
            <extracomment>ocpi: MOTORCYCLE</extracomment>
            <translation>Motorrad</translation>
        </message>
        <message>
            <source>Motorcycles only</source>
            <extracomment>ocpi: MOTORCYCLES</extracomment>
            <translation>Nur Motorräder</translation>
        </message>
        <message>
            <source>Museum</source>
            <extracomment>ocpi: MUSEUM</extracomment>
            <translation>Museum</translation>
        </message>
        <message>
            <source>Module name</source>
            <extracomment>ocpi: ModuleID</extracomment>
            <translation>Modulname</translation>
        </message>
        <message>
            <source>No tax applies</source>
            <extracomment>ocpi: N/A</extracomment>
            <translation>Keine Steuer</translation>
        </message>
        <message>
            <source>National access point</source>
            <extracomment>ocpi: NAP</extracomment>
            <translation>Nationaler Zugangspunkt</translation>
        </message>
        <message>
            <source>Nature: park, beach, viewpoint</source>
            <extracomment>ocpi: NATURE</extracomment>
            <translation>Natur: Park, Strand, Aussichtspunkt</translation>
        </message>
        <message>
            <source>NEMA 10-30, 240 V 30 A, no earth</source>
            <extracomment>ocpi: NEMA_10_30</extracomment>
            <translation>NEMA 10-30, 240 V 30 A, ohne Erde</translation>
        </message>
        <message>
            <source>NEMA 10-50, 240 V 50 A, no earth</source>
            <extracomment>ocpi: NEMA_10_50</extracomment>
            <translation>NEMA 10-50, 240 V 50 A, ohne Erde</translation>
        </message>
        <message>
            <source>NEMA 14-30, 240 V 30 A</source>
            <extracomment>ocpi: NEMA_14_30</extracomment>
            <translation>NEMA 14-30, 240 V 30 A</translation>
        </message>
        <message>
            <source>NEMA 14-50, 240 V 50 A</source>
            <extracomment>ocpi: NEMA_14_50</extracomment>
            <translation>NEMA 14-50, 240 V 50 A</translation>
        </message>
        <message>
            <source>NEMA 5-20, 120 V 20 A</source>
            <extracomment>ocpi: NEMA_5_20</extracomment>
            <translation>NEMA 5-20, 120 V 20 A</translation>
        </message>
        <message>
            <source>NEMA 6-30, 240 V 30 A</source>
            <extracomment>ocpi: NEMA_6_30</extracomment>
            <translation>NEMA 6-30, 240 V 30 A</translation>
        </message>
        <message>
            <source>NEMA 6-50, 240 V 50 A</source>
            <extracomment>ocpi: NEMA_6_50</extracomment>
            <translation>NEMA 6-50, 240 V 50 A</translation>
        </message>
        <message>
            <source>Logo of the network</source>
            <extracomment>ocpi: NETWORK</extracomment>
            <translation>Logo des Netzwerks</translation>
        </message>
        <message>
            <source>Always ask; no answer means no charge</source>
            <extracomment>ocpi: NEVER</extracomment>
            <translation>Immer fragen; keine Antwort heißt kein Ladevorgang</translation>
        </message>
        <message>
            <source>Tax comes on top</source>
            <extracomment>ocpi: NO</extracomment>
            <translation>Steuer kommt hinzu</translation>
        </message>
        <message>
            <source>Not at this place or time</source>
            <extracomment>ocpi: NOT_ALLOWED</extracomment>
            <translation>Nicht an diesem Ort oder zu dieser Zeit</translation>
        </message>
        <message>
            <source>Wishes cannot be met, for example too little time</source>
            <extracomment>ocpi: NOT_POSSIBLE</extracomment>
            <translation>Wünsche nicht erfüllbar, zum Beispiel zu wenig Zeit</translation>
        </message>
        <message>
            <source>Party or charger cannot do this</source>
            <extracomment>ocpi: NOT_SUPPORTED</extracomment>
            <translation>Partei oder Ladestation kann das nicht</translation>
        </message>
        <message>
            <source>Not cancelled</source>
            <extracomment>ocpi: NO_CANCELED</extracomment>
            <translation>Nicht storniert</translation>
        </message>
        <message>
            <source>Not enough credit</source>
            <extracomment>ocpi: NO_CREDIT</extracomment>
            <translation>Nicht genug Guthaben</translation>
        </message>
        <message>
            <source>Driver did not come</source>
            <extracomment>ocpi: NO_SHOW</extracomment>
            <translation>Fahrer ist nicht erschienen</translation>
        </message>
        <message>
            <source>Offers navigation</source>
            <extracomment>ocpi: NSP</extracomment>
            <translation>Bietet Navigation</translation>
        </message>
        <message>
            <source>Nuclear power</source>
            <extracomment>ocpi: NUCLEAR</extracomment>
            <translation>Kernenergie</translation>
        </message>
        <message>
            <source>Nuclear waste in grams for each kWh</source>
            <extracomment>ocpi: NUCLEAR_WASTE</extracomment>
            <translation>Radioaktiver Abfall in Gramm je kWh</translation>
        </message>
        <message>
            <source>Not reachable now</source>
            <extracomment>ocpi: OFFLINE</extracomment>
            <translation>Jetzt nicht erreichbar</translation>
        </message>
        <message>
            <source>Private drive</source>
            <extracomment>ocpi: ON_DRIVEWAY</extracomment>
            <translation>Private Einfahrt</translation>
        </message>
        <message>
            <source>At the kerb</source>
            <extracomment>ocpi: ON_STREET</extracomment>
            <translation>Am Straßenrand</translation>
        </message>
        <message>
            <source>No barrier</source>
            <extracomment>ocpi: OPEN</extracomment>
            <translation>Keine Schranke</translation>
        </message>
        <message>
            <source>Logo of the operator</source>
            <extracomment>ocpi: OPERATOR</extracomment>
            <translation>Logo des Betreibers</translation>
        </message>
        <message>
            <source>Something else that the list does not name</source>
            <extracomment>ocpi: OTHER</extracomment>
            <translation>Etwas anderes, das die Liste nicht nennt</translation>
        </message>
        <message>
            <source>Broken</source>
            <extracomment>ocpi: OUTOFORDER</extracomment>
            <translation>Defekt</translation>
        </message>
        <message>
            <source>Logo of the owner</source>
            <extracomment>ocpi: OWNER</extracomment>
            <translation>Logo des Eigentümers</translation>
        </message>
        <message>
            <source>Pantograph on the bus that rises to the mast</source>
            <extracomment>ocpi: PANTOGRAPH_BOTTOM_UP</extracomment>
            <translation>Stromabnehmer auf dem Bus, der zum Mast hochfährt</translation>
        </message>
        <message>
            <source>Pantograph on the mast that comes down to the bus</source>
            <extracomment>ocpi: PANTOGRAPH_TOP_DOWN</extracomment>
            <translation>Stromabnehmer am Mast, der zum Bus herunterfährt</translation>
        </message>
        <message>
            <source>Along the road</source>
            <extracomment>ocpi: PARALLEL</extracomment>
            <translation>Längs zur Straße</translation>
        </message>
        <message>
            <source>Multi-storey car park</source>
            <extracomment>ocpi: PARKING_GARAGE</extracomment>
            <translation>Parkhaus</translation>
        </message>
        <message>
            <source>Open car park</source>
            <extracomment>ocpi: PARKING_LOT</extracomment>
            <translation>Offener Parkplatz</translation>
        </message>
        <message>
            <source>Driver takes a ticket</source>
            <extracomment>ocpi: PARKING_TICKET</extracomment>
            <translation>Fahrer zieht ein Ticket</translation>
        </message>
        <message>
            <source>Hours connected while the car asks for no power</source>
            <extracomment>ocpi: PARKING_TIME</extracomment>
            <translation>Stunden verbunden, in denen das Auto keinen Strom verlangt</translation>
        </message>
        <message>
            <source>Part of the amount was taken</source>
            <extracomment>ocpi: PARTIAL_SUCCESS</extracomment>
            <translation>Ein Teil des Betrags wurde eingezogen</translation>
        </message>
        <message>
            <source>Terminal with a pin pad</source>
            <extracomment>ocpi: PED_TERMINAL</extracomment>
            <translation>Terminal mit PIN-Tastatur</translation>
        </message>
        <message>
            <source>Requested but not yet charging; must not last</source>
            <extracomment>ocpi: PENDING</extracomment>
            <translation>Angefordert, aber noch kein Laden; darf nicht andauern</translation>
        </message>
        <message>
            <source>At a right angle to the road</source>
            <extracomment>ocpi: PERPENDICULAR</extracomment>
            <translation>Im rechten Winkel zur Straße</translation>
        </message>
        <message>
            <source>Car</source>
            <extracomment>ocpi: PERSONAL_VEHICLE</extracomment>
            <translation>Pkw</translation>
        </message>
        <message>
            <source>Car with a trailer</source>
            <extracomment>ocpi: PERSONAL_VEHICLE_WITH_TRAILER</extracomment>
            <translation>Pkw mit Anhänger</translation>
        </message>
        <message>
            <source>Announced, not built yet</source>
            <extracomment>ocpi: PLANNED</extracomment>
            <translation>Angekündigt, noch nicht gebaut</translation>
        </message>
        <message>
            <source>Only while plugged in</source>
            <extracomment>ocpi: PLUGGED</extracomment>
            <translation>Nur während angesteckt</translation>
        </message>
        <message>
            <source>Average power, kW</source>
            <extracomment>ocpi: POWER</extracomment>
            <translation>Mittlere Leistung, kW</translation>
        </message>
        <message>
            <source>No power at the site</source>
            <extracomment>ocpi: POWER_OUTAGE</extracomment>
            <translation>Kein Strom am Standort</translation>
        </message>
        <message>
            <source>For those who chose cheap charging</source>
            <extracomment>ocpi: PROFILE_CHEAP</extracomment>
            <translation>Für alle, die günstiges Laden gewählt haben</translation>
        </message>
        <message>
            <source>For those who chose fast charging</source>
            <extracomment>ocpi: PROFILE_FAST</extracomment>
            <translation>Für alle, die schnelles Laden gewählt haben</translation>
        </message>
        <message>
            <source>For those who chose green charging</source>
            <extracomment>ocpi: PROFILE_GREEN</extracomment>
            <translation>Für alle, die grünes Laden gewählt haben</translation>
        </message>
        <message>
            <source>No tariff for that preference</source>
            <extracomment>ocpi: PROFILE_TYPE_NOT_SUPPORTED</extracomment>
            <translation>Kein Tarif für diese Präferenz</translation>
        </message>
        <message>
            <source>Payment terminal provider</source>
            <extracomment>ocpi: PTP</extracomment>
            <translation>Anbieter von Bezahlterminals</translation>
        </message>
        <message>
            <source>How a vehicle stands in the bay</source>
            <extracomment>ocpi: ParkingDirection</extracomment>
            <translation>Wie ein Fahrzeug auf dem Stellplatz steht</translation>
        </message>
        <message>
            <source>Who may park</source>
            <extracomment>ocpi: ParkingRestriction</extracomment>
            <translation>Wer parken darf</translation>
        </message>
        <message>
            <source>Kind of parking</source>
            <extracomment>ocpi: ParkingType</extracomment>
            <translation>Art des Parkens</translation>
        </message>
        <message>
            <source>AC phases or DC</source>
            <extracomment>ocpi: PowerType</extracomment>
            <translation>AC-Phasen oder DC</translation>
        </message>
        <message>
            <source>Charging preference</source>
            <extracomment>ocpi: ProfileType</extracomment>
            <translation>Ladepräferenz</translation>
        </message>
        <message>
            <source>Gets the data pushed</source>
            <extracomment>ocpi: RECEIVER</extracomment>
            <translation>Bekommt die Daten zugesandt</translation>
        </message>
        <message>
            <source>Recreation area</source>
            <extracomment>ocpi: RECREATION_AREA</extracomment>
            <translation>Erholungsgebiet</translation>
        </message>
        <message>
            <source>Normal, no special preference</source>
            <extracomment>ocpi: REGULAR</extracomment>
            <translation>Normal, keine besondere Präferenz</translation>
        </message>
        <message>
            <source>Refused</source>
            <extracomment>ocpi: REJECTED</extracomment>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Can be started and stopped by app</source>
            <extracomment>ocpi: REMOTE_START_STOP_CAPABLE</extracomment>
            <translation>Kann per App gestartet und beendet werden</translation>
        </message>
        <message>
            <source>Gone for good; send it rather than dropping the object silently</source>
            <extracomment>ocpi: REMOVED</extracomment>
            <translation>Endgültig weg; senden Sie das, statt das Objekt stillschweigend wegzulassen</translation>
        </message>
        <message>
            <source>Accepts reservations</source>
            <extracomment>ocpi: RESERVABLE</extracomment>
            <translation>Nimmt Reservierungen an</translation>
        </message>
        <message>
            <source>A reservation is running, no charge yet</source>
            <extracomment>ocpi: RESERVATION</extracomment>
            <translation>Eine Reservierung läuft, noch kein Ladevorgang</translation>
        </message>
        <message>
            <source>Reservation that was not used</source>
            <extracomment>ocpi: RESERVATION_EXPIRES</extracomment>
            <translation>Nicht genutzte Reservierung</translation>
        </message>
        <message>
            <source>Time used beyond the reservation</source>
            <extracomment>ocpi: RESERVATION_OVERTIME</extracomment>
            <translation>Über die Reservierung hinaus genutzte Zeit</translation>
        </message>
        <message>
            <source>Hours reserved</source>
            <extracomment>ocpi: RESERVATION_TIME</extracomment>
            <translation>Reservierte Stunden</translation>
        </message>
        <message>
            <source>Kept for a certain driver</source>
            <extracomment>ocpi: RESERVED</extracomment>
            <translation>Für einen bestimmten Fahrer freigehalten</translation>
        </message>
        <message>
            <source>Keep an EVSE free</source>
            <extracomment>ocpi: RESERVE_NOW</extracomment>
            <translation>Eine EVSE freihalten</translation>
        </message>
        <message>
            <source>Restaurant</source>
            <extracomment>ocpi: RESTAURANT</extracomment>
            <translation>Restaurant</translation>
        </message>
        <message>
            <source>Card or key fob</source>
            <extracomment>ocpi: RFID</extracomment>
            <translation>Karte oder Schlüsselanhänger</translation>
        </message>
        <message>
            <source>Has a card reader</source>
            <extracomment>ocpi: RFID_READER</extracomment>
            <translation>Hat einen Kartenleser</translation>
        </message>
        <message>
            <source>Right of the vehicle</source>
            <extracomment>ocpi: RIGHT</extracomment>
            <translation>Rechts vom Fahrzeug</translation>
        </message>
        <message>
            <source>Rigid truck</source>
            <extracomment>ocpi: RIGID</extracomment>
            <translation>Solo-Lkw</translation>
        </message>
        <message>
            <source>State of one booking request</source>
            <extracomment>ocpi: ReservationRequestStatus</extracomment>
            <translation>Zustand einer Buchungsanfrage</translation>
        </message>
        <message>
            <source>Waiting for the operator</source>
            <extracomment>ocpi: ReservationRequestStatus.PENDING</extracomment>
            <translation>Wartet auf den Betreiber</translation>
        </message>
        <message>
            <source>Which part of a reservation is priced</source>
            <extracomment>ocpi: ReservationRestrictionType</extracomment>
            <translation>Welcher Teil einer Reservierung bepreist wird</translation>
        </message>
        <message>
            <source>Reservation from begin to use</source>
            <extracomment>ocpi: ReservationRestrictionType.RESERVATION</extracomment>
            <translation>Reservierung vom Beginn bis zur Nutzung</translation>
        </message>
        <message>
            <source>State of a booking</source>
            <extracomment>ocpi: ReservationStatus</extracomment>
            <translation>Zustand einer Buchung</translation>
        </message>
        <message>
            <source>Agreed</source>
            <extracomment>ocpi: ReservationStatus.RESERVED</extracomment>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>State not known</source>
            <extracomment>ocpi: ReservationStatus.UNKNOWN</extracomment>
            <translation>Zustand nicht bekannt</translation>
        </message>
        <message>
            <source>What a party does</source>
            <extracomment>ocpi: Role</extracomment>
            <translation>Was eine Partei tut</translation>
        </message>
        <message>
            <source>A role that the list does not name</source>
            <extracomment>ocpi: Role.OTHER</extracomment>
            <translation>Eine Rolle, die die Liste nicht nennt</translation>
        </message>
        <message>
            <source>NACS, the former Tesla plug standardised</source>
            <extracomment>ocpi: SAE_J3400</extracomment>
            <translation>NACS, der genormte frühere Tesla-Stecker</translation>
        </message>
        <message>
            <source>Saturday</source>
            <extracomment>ocpi: SATURDAY</extracomment>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Smart charging service</source>
            <extracomment>ocpi: SCSP</extracomment>
            <translation>Dienst für gesteuertes Laden</translation>
        </message>
        <message>
            <source>Tractor unit without trailer</source>
            <extracomment>ocpi: SEMI_TRACTOR</extracomment>
            <translation>Sattelzugmaschine ohne Auflieger</translation>
        </message>
        <message>
            <source>Owns the data and offers it for pulling</source>
            <extracomment>ocpi: SENDER</extracomment>
            <translation>Besitzt die Daten und stellt sie zum Abruf bereit</translation>
        </message>
        <message>
            <source>Driver brings the cable</source>
            <extracomment>ocpi: SOCKET</extracomment>
            <translation>Fahrer bringt das Kabel mit</translation>
        </message>
        <message>
            <source>Sun</source>
            <extracomment>ocpi: SOLAR</extracomment>
            <translation>Sonne</translation>
        </message>
        <message>
            <source>Sports ground or gym</source>
            <extracomment>ocpi: SPORT</extracomment>
            <translation>Sportplatz oder Fitnessstudio</translation>
        </message>
        <message>
            <source>Start charging</source>
            <extracomment>ocpi: START_SESSION</extracomment>
            <translation>Laden starten</translation>
        </message>
        <message>
            <source>Remote start must name the connector</source>
            <extracomment>ocpi: START_SESSION_CONNECTOR_REQUIRED</extracomment>
            <translation>Fernstart muss den Anschluss nennen</translation>
        </message>
        <message>
            <source>State of charge of the battery, percent</source>
            <extracomment>ocpi: STATE_OF_CHARGE</extracomment>
            <translation>Ladezustand der Batterie, Prozent</translation>
        </message>
        <message>
            <source>Stop charging</source>
            <extracomment>ocpi: STOP_SESSION</extracomment>
            <translation>Laden beenden</translation>
        </message>
        <message>
            <source>All of the amount was taken</source>
            <extracomment>ocpi: SUCCESS</extracomment>
            <translation>Der ganze Betrag wurde eingezogen</translation>
        </message>
        <message>
            <source>Sunday</source>
            <extracomment>ocpi: SUNDAY</extracomment>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>Supermarket</source>
            <extracomment>ocpi: SUPERMARKET</extracomment>
            <translation>Supermarkt</translation>
        </message>
        <message>
            <source>Barred by the hub</source>
            <extracomment>ocpi: SUSPENDED</extracomment>
            <translation>Vom Hub ausgesperrt</translation>
        </message>
        <message>
            <source>Life cycle of a session</source>
            <extracomment>ocpi: SessionStatus</extracomment>
            <translation>Lebenszyklus einer Session</translation>
        </message>
        <message>
            <source>State of an EVSE as drivers should see it</source>
            <extracomment>ocpi: Status</extracomment>
            <translation>Zustand einer EVSE, wie Fahrer ihn sehen sollen</translation>
        </message>
        <message>
            <source>Taxis only</source>
            <extracomment>ocpi: TAXIS</extracomment>
            <translation>Nur Taxis</translation>
        </message>
        <message>
            <source>Taxi rank</source>
            <extracomment>ocpi: TAXI_STAND</extracomment>
            <translation>Taxistand</translation>
        </message>
        <message>
            <source>Tenants only</source>
            <extracomment>ocpi: TENANTS</extracomment>
            <translation>Nur Mieter</translation>
        </message>
        <message>
            <source>Tesla Roadster connector</source>
            <extracomment>ocpi: TESLA_R</extracomment>
            <translation>Anschluss des Tesla Roadster</translation>
        </message>
        <message>
            <source>Tesla Model S and X plug, North America</source>
            <extracomment>ocpi: TESLA_S</extracomment>
            <translation>Stecker von Tesla Model S und X, Nordamerika</translation>
        </message>
        <message>
            <source>Thursday</source>
            <extracomment>ocpi: THURSDAY</extracomment>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <source>Hours charging</source>
            <extracomment>ocpi: TIME</extracomment>
            <translation>Stunden Laden</translation>
        </message>
        <message>
            <source>Charger did not answer in time; it may still act later</source>
            <extracomment>ocpi: TIMEOUT</extracomment>
            <translation>Ladestation hat nicht rechtzeitig geantwortet; sie kann noch später handeln</translation>
        </message>
        <message>
            <source>Card or app opens</source>
            <extracomment>ocpi: TOKEN</extracomment>
            <translation>Karte oder App öffnet</translation>
        </message>
        <message>
            <source>A card of the same group can stop the session</source>
            <extracomment>ocpi: TOKEN_GROUP_CAPABLE</extracomment>
            <translation>Eine Karte derselben Gruppe kann die Session beenden</translation>
        </message>
        <message>
            <source>Asked too often; wait</source>
            <extracomment>ocpi: TOO_OFTEN</extracomment>
            <translation>Zu oft gefragt; warten</translation>
        </message>
        <message>
            <source>Driver is stuck in traffic</source>
            <extracomment>ocpi: TRAFFIC</extracomment>
            <translation>Fahrer steht im Stau</translation>
        </message>
        <message>
            <source>Railway station</source>
            <extracomment>ocpi: TRAIN_STATION</extracomment>
            <translation>Bahnhof</translation>
        </message>
        <message>
            <source>Tram stop</source>
            <extracomment>ocpi: TRAM_STOP</extracomment>
            <translation>Straßenbahnhaltestelle</translation>
        </message>
        <message>
            <source>Truck with a trailer</source>
            <extracomment>ocpi: TRUCK_WITH_TRAILER</extracomment>
            <translation>Lkw mit Anhänger</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <extracomment>ocpi: TUESDAY</extracomment>
            <translation>Dienstag</translation>
        </message>
        <message>
            <source>What a price is charged for</source>
            <extracomment>ocpi: TariffDimensionType</extracomment>
            <translation>Wofür ein Preis berechnet wird</translation>
        </message>
        <message>
            <source>For each kWh</source>
            <extracomment>ocpi: TariffDimensionType.ENERGY</extracomment>
            <translation>Je kWh</translation>
        </message>
        <message>
            <source>For each hour connected without charging</source>
            <extracomment>ocpi: TariffDimensionType.PARKING_TIME</extracomment>
            <translation>Je Stunde verbunden ohne Laden</translation>
        </message>
        <message>
            <source>For each hour of charging</source>
            <extracomment>ocpi: TariffDimensionType.TIME</extracomment>
            <translation>Je Stunde Laden</translation>
        </message>
        <message>
            <source>Whom a tariff is for</source>
            <extracomment>ocpi: TariffType</extracomment>
            <translation>Für wen ein Tarif gilt</translation>
        </message>
        <message>
            <source>Whether prices contain tax</source>
            <extracomment>ocpi: TaxIncluded</extracomment>
            <translation>Ob Preise Steuer enthalten</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <extracomment>ocpi: TokenType</extracomment>
            <translation>Art des Tokens</translation>
        </message>
        <message>
            <source>Any other way of identifying a driver</source>
            <extracomment>ocpi: TokenType.OTHER</extracomment>
            <translation>Jede andere Art, einen Fahrer zu erkennen</translation>
        </message>
        <message>
            <source>Car park below ground</source>
            <extracomment>ocpi: UNDERGROUND_GARAGE</extracomment>
            <translation>Tiefgarage</translation>
        </message>
        <message>
            <source>No status known, typically because the charger is offline</source>
            <extracomment>ocpi: UNKNOWN</extracomment>
            <translation>Kein Status bekannt, meist weil die Ladestation offline ist</translation>
        </message>
        <message>
            <source>No such reservation</source>
            <extracomment>ocpi: UNKNOWN_RESERVATION</extracomment>
            <translation>Diese Reservierung gibt es nicht</translation>
        </message>
        <message>
            <source>No such session</source>
            <extracomment>ocpi: UNKNOWN_SESSION</extracomment>
            <translation>Diese Session gibt es nicht</translation>
        </message>
        <message>
            <source>Plug can be released remotely</source>
            <extracomment>ocpi: UNLOCK_CAPABLE</extracomment>
            <translation>Stecker kann aus der Ferne freigegeben werden</translation>
        </message>
        <message>
            <source>Release the plug</source>
            <extracomment>ocpi: UNLOCK_CONNECTOR</extracomment>
            <translation>Den Stecker freigeben</translation>
        </message>
        <message>
            <source>Van</source>
            <extracomment>ocpi: VAN</extracomment>
            <translation>Transporter</translation>
        </message>
        <message>
            <source>Vehicle a bay is meant for</source>
            <extracomment>ocpi: VehicleType</extracomment>
            <translation>Fahrzeug, für das ein Stellplatz gedacht ist</translation>
        </message>
        <message>
            <source>Vehicle of a disabled driver, needs room beside it</source>
            <extracomment>ocpi: VehicleType.DISABLED</extracomment>
            <translation>Fahrzeug eines Fahrers mit Behinderung, braucht Platz daneben</translation>
        </message>
        <message>
            <source>Version of OCPI</source>
            <extracomment>ocpi: VersionNumber</extracomment>
            <translation>Version von OCPI</translation>
        </message>
        <message>
            <source>Watts</source>
            <extracomment>ocpi: W</extracomment>
            <translation>Watt</translation>
        </message>
        <message>
            <source>Hydropower</source>
            <extracomment>ocpi: WATER</extracomment>
            <translation>Wasserkraft</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <extracomment>ocpi: WEDNESDAY</extracomment>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <source>Operator decided from its copy of the tokens</source>
            <extracomment>ocpi: WHITELIST</extracomment>
            <translation>Betreiber hat aus seiner Kopie der Token entschieden</translation>
        </message>
        <message>
            <source>Wireless internet</source>
            <extracomment>ocpi: WIFI</extracomment>
            <translation>WLAN</translation>
        </message>
        <message>
            <source>Wind</source>
            <extracomment>ocpi: WIND</extracomment>
            <translation>Wind</translation>
        </message>
        <message>
            <source>May the operator decide without asking</source>
            <extracomment>ocpi: WhitelistType</extracomment>
            <translation>Darf der Betreiber entscheiden, ohne zu fragen</translation>
        </message>
        <message>
            <source>Operator may decide from its list, and may ask</source>
            <extracomment>ocpi: WhitelistType.ALLOWED</extracomment>
            <translation>Betreiber darf aus seiner Liste entscheiden und darf fragen</translation>
        </message>
        <message>
            <source>Tax is in the price</source>
            <extracomment>ocpi: YES</extracomment>
            <translation>Steuer ist im Preis enthalten</translation>
        </message>
        <message>
            <source>Billing records</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>Abrechnungssätze</translation>
        </message>
        <message>
            <source>Smart charging limits</source>
            <extracomment>ocpi: chargingprofiles</extracomment>
            <translation>Grenzwerte für gesteuertes Laden</translation>
        </message>
        <message>
            <source>Remote commands</source>
            <extracomment>ocpi: commands</extracomment>
            <translation>Fernbefehle</translation>
        </message>
        <message>
            <source>Registration</source>
            <extracomment>ocpi: credentials</extracomment>
            <translation>Registrierung</translation>
        </message>
        <message>
            <source>Parties behind a hub</source>
            <extracomment>ocpi: hubclientinfo</extracomment>
            <translation>Parteien hinter einem Hub</translation>
        </message>
        <message>
            <source>Sites, EVSEs, connectors</source>
            <extracomment>ocpi: locations</extracomment>
            <translation>Standorte, EVSEs, Anschlüsse</translation>
        </message>
        <message>
            <source>Terminals and money taken</source>
            <extracomment>ocpi: payments</extracomment>
            <translation>Terminals und eingezogene Beträge</translation>
        </message>
        <message>
            <source>Charges in progress</source>
            <extracomment>ocpi: sessions</extracomment>
            <translation>Laufende Ladevorgänge</translation>
        </message>
        <message>
            <source>Prices</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>Preise</translation>
        </message>
        <message>
            <source>Cards and accounts</source>
            <extracomment>ocpi: tokens</extracomment>
            <translation>Karten und Konten</translation>
        </message>
        <message>
            <source>Needs for AC</source>
            <extracomment>ocpp: ACChargingParameters</extracomment>
            <translation>Bedarf bei AC</translation>
        </message>
        <message>
            <source>Whether the signal is followed</source>
            <extracomment>ocpp: AFRRSignal.conf</extracomment>
            <translation>Ob dem Signal gefolgt wird</translation>
        </message>
        <message>
            <source>Signal for frequency restoration</source>
            <extracomment>ocpp: AFRRSignal.req</extracomment>
            <translation>Signal zur Frequenzwiederherstellung</translation>
        </message>
        <message>
            <source>Mobile access</source>
            <extracomment>ocpp: APN</extracomment>
            <translation>Mobilfunkzugang</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices</source>
            <extracomment>ocpp: AbsolutePriceSchedule</extracomment>
            <translation>Preise nach ISO 15118-20</translation>
        </message>
        <message>
            <source>Further id of a driver</source>
            <extracomment>ocpp: AdditionalInfo</extracomment>
            <translation>Weitere Id eines Fahrers</translation>
        </message>
        <message>
            <source>Extra service</source>
            <extracomment>ocpp: AdditionalSelectedServices</extracomment>
            <translation>Zusatzleistung</translation>
        </message>
        <message>
            <source>Postal address</source>
            <extracomment>ocpp: Address</extracomment>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Whether the pace was changed</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.conf</extracomment>
            <translation>Ob der Takt geändert wurde</translation>
        </message>
        <message>
            <source>Change the pace of a stream</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.req</extracomment>
            <translation>Den Takt eines Datenstroms ändern</translation>
        </message>
        <message>
            <source>Entry of the local list</source>
            <extracomment>ocpp: AuthorizationData</extracomment>
            <translation>Eintrag der lokalen Liste</translation>
        </message>
        <message>
            <source>Verdict on the token</source>
            <extracomment>ocpp: Authorize.conf</extracomment>
            <translation>Entscheid über das Token</translation>
        </message>
        <message>
            <source>May this token charge</source>
            <extracomment>ocpp: Authorize.req</extracomment>
            <translation>Darf dieses Token laden</translation>
        </message>
        <message>
            <source>State of a battery</source>
            <extracomment>ocpp: BatteryData</extracomment>
            <translation>Zustand einer Batterie</translation>
        </message>
        <message>
            <source>Empty: the backend has seen it</source>
            <extracomment>ocpp: BatterySwap.conf</extracomment>
            <translation>Leer: das Backend hat es gesehen</translation>
        </message>
        <message>
            <source>Batteries went in or out</source>
            <extracomment>ocpp: BatterySwap.req</extracomment>
            <translation>Batterien wurden eingesetzt oder entnommen</translation>
        </message>
        <message>
            <source>Registered or not, the backend's clock and the heartbeat interval</source>
            <extracomment>ocpp: BootNotification.conf</extracomment>
            <translation>Registriert oder nicht, die Uhr des Backends und das Heartbeat-Intervall</translation>
        </message>
        <message>
            <source>Charger has started and says what it is; first message after power-up</source>
            <extracomment>ocpp: BootNotification.req</extracomment>
            <translation>Ladestation ist gestartet und sagt, was sie ist; erste Nachricht nach dem Einschalten</translation>
        </message>
        <message>
            <source>Whether a reservation with that number was there to cancel</source>
            <extracomment>ocpp: CancelReservation.conf</extracomment>
            <translation>Ob es eine Reservierung mit dieser Nummer zu stornieren gab</translation>
        </message>
        <message>
            <source>Give a reservation up</source>
            <extracomment>ocpp: CancelReservation.req</extracomment>
            <translation>Eine Reservierung aufgeben</translation>
        </message>
        <message>
            <source>Hashes that identify a certificate</source>
            <extracomment>ocpp: CertificateHashData</extracomment>
            <translation>Hashes, die ein Zertifikat bestimmen</translation>
        </message>
        <message>
            <source>Certificate with those below it</source>
            <extracomment>ocpp: CertificateHashDataChain</extracomment>
            <translation>Zertifikat mit denen darunter</translation>
        </message>
        <message>
            <source>Whether the charger accepts the signed certificate</source>
            <extracomment>ocpp: CertificateSigned.conf</extracomment>
            <translation>Ob die Ladestation das signierte Zertifikat annimmt</translation>
        </message>
        <message>
            <source>Signed certificate for the charger</source>
            <extracomment>ocpp: CertificateSigned.req</extracomment>
            <translation>Signiertes Zertifikat für die Ladestation</translation>
        </message>
        <message>
            <source>Whether one certificate has been revoked</source>
            <extracomment>ocpp: CertificateStatus</extracomment>
            <translation>Ob ein Zertifikat gesperrt wurde</translation>
        </message>
        <message>
            <source>Certificate to check</source>
            <extracomment>ocpp: CertificateStatusRequestInfo</extracomment>
            <translation>Zu prüfendes Zertifikat</translation>
        </message>
        <message>
            <source>Done, refused, or due when the running charge ends</source>
            <extracomment>ocpp: ChangeAvailability.conf</extracomment>
            <translation>Erledigt, abgelehnt oder fällig, wenn der laufende Ladevorgang endet</translation>
        </message>
        <message>
            <source>Take a connector or the charger in or out of service</source>
            <extracomment>ocpp: ChangeAvailability.req</extracomment>
            <translation>Einen Anschluss oder die Ladestation in oder außer Betrieb nehmen</translation>
        </message>
        <message>
            <source>Stored, refused, unknown, or in force only after a restart</source>
            <extracomment>ocpp: ChangeConfiguration.conf</extracomment>
            <translation>Gespeichert, abgelehnt, unbekannt oder erst nach einem Neustart wirksam</translation>
        </message>
        <message>
            <source>Change one setting</source>
            <extracomment>ocpp: ChangeConfiguration.req</extracomment>
            <translation>Eine Einstellung ändern</translation>
        </message>
        <message>
            <source>Whether the new tariff applies</source>
            <extracomment>ocpp: ChangeTransactionTariff.conf</extracomment>
            <translation>Ob der neue Tarif gilt</translation>
        </message>
        <message>
            <source>Change the tariff of a running charge</source>
            <extracomment>ocpp: ChangeTransactionTariff.req</extracomment>
            <translation>Den Tarif eines laufenden Ladevorgangs ändern</translation>
        </message>
        <message>
            <source>Limit from outside</source>
            <extracomment>ocpp: ChargingLimit</extracomment>
            <translation>Grenzwert von außen</translation>
        </message>
        <message>
            <source>What the vehicle needs</source>
            <extracomment>ocpp: ChargingNeeds</extracomment>
            <translation>Was das Fahrzeug braucht</translation>
        </message>
        <message>
            <source>Span with constant prices</source>
            <extracomment>ocpp: ChargingPeriod</extracomment>
            <translation>Zeitraum mit gleichbleibenden Preisen</translation>
        </message>
        <message>
            <source>Limits with purpose and validity</source>
            <extracomment>ocpp: ChargingProfile</extracomment>
            <translation>Grenzwerte mit Zweck und Gültigkeit</translation>
        </message>
        <message>
            <source>Which profiles are wanted</source>
            <extracomment>ocpp: ChargingProfileCriterion</extracomment>
            <translation>Welche Profile gewünscht sind</translation>
        </message>
        <message>
            <source>Limits over time in one unit</source>
            <extracomment>ocpp: ChargingSchedule</extracomment>
            <translation>Grenzwerte im Zeitverlauf in einer Einheit</translation>
        </message>
        <message>
            <source>One step of the limit</source>
            <extracomment>ocpp: ChargingSchedulePeriod</extracomment>
            <translation>Ein Schritt des Grenzwerts</translation>
        </message>
        <message>
            <source>New limits</source>
            <extracomment>ocpp: ChargingScheduleUpdate</extracomment>
            <translation>Neue Grenzwerte</translation>
        </message>
        <message>
            <source>Identity of a station</source>
            <extracomment>ocpp: ChargingStation</extracomment>
            <translation>Identität einer Ladestation</translation>
        </message>
        <message>
            <source>Whether the cache was emptied</source>
            <extracomment>ocpp: ClearCache.conf</extracomment>
            <translation>Ob der Cache geleert wurde</translation>
        </message>
        <message>
            <source>Forget remembered authorisations</source>
            <extracomment>ocpp: ClearCache.req</extracomment>
            <translation>Gemerkte Autorisierungen vergessen</translation>
        </message>
        <message>
            <source>Which profiles to remove</source>
            <extracomment>ocpp: ClearChargingProfile</extracomment>
            <translation>Welche Profile zu entfernen sind</translation>
        </message>
        <message>
            <source>Whether any profile matched</source>
            <extracomment>ocpp: ClearChargingProfile.conf</extracomment>
            <translation>Ob ein Profil gepasst hat</translation>
        </message>
        <message>
            <source>Remove charging limits</source>
            <extracomment>ocpp: ClearChargingProfile.req</extracomment>
            <translation>Ladegrenzwerte entfernen</translation>
        </message>
        <message>
            <source>Whether the control was there to remove</source>
            <extracomment>ocpp: ClearDERControl.conf</extracomment>
            <translation>Ob es die Steuerung zum Entfernen gab</translation>
        </message>
        <message>
            <source>Remove grid controls</source>
            <extracomment>ocpp: ClearDERControl.req</extracomment>
            <translation>Netzsteuerungen entfernen</translation>
        </message>
        <message>
            <source>Whether the message was there to remove</source>
            <extracomment>ocpp: ClearDisplayMessage.conf</extracomment>
            <translation>Ob es die Meldung zum Entfernen gab</translation>
        </message>
        <message>
            <source>Remove a message from the display</source>
            <extracomment>ocpp: ClearDisplayMessage.req</extracomment>
            <translation>Eine Meldung vom Display entfernen</translation>
        </message>
        <message>
            <source>Result for one monitor</source>
            <extracomment>ocpp: ClearMonitoringResult</extracomment>
            <translation>Ergebnis für eine Überwachung</translation>
        </message>
        <message>
            <source>Result for each tariff</source>
            <extracomment>ocpp: ClearTariffs.conf</extracomment>
            <translation>Ergebnis je Tarif</translation>
        </message>
        <message>
            <source>Remove tariffs</source>
            <extracomment>ocpp: ClearTariffs.req</extracomment>
            <translation>Tarife entfernen</translation>
        </message>
        <message>
            <source>Result for one tariff</source>
            <extracomment>ocpp: ClearTariffsResult</extracomment>
            <translation>Ergebnis für einen Tarif</translation>
        </message>
        <message>
            <source>Result for each monitor</source>
            <extracomment>ocpp: ClearVariableMonitoring.conf</extracomment>
            <translation>Ergebnis je Überwachung</translation>
        </message>
        <message>
            <source>Remove monitors</source>
            <extracomment>ocpp: ClearVariableMonitoring.req</extracomment>
            <translation>Überwachungen entfernen</translation>
        </message>
        <message>
            <source>A limit from outside is gone</source>
            <extracomment>ocpp: ClearedChargingLimit.req</extracomment>
            <translation>Ein Grenzwert von außen ist weggefallen</translation>
        </message>
        <message>
            <source>Close a stream</source>
            <extracomment>ocpp: ClosePeriodicEventStream.req</extracomment>
            <translation>Einen Datenstrom schließen</translation>
        </message>
        <message>
            <source>Part of the station</source>
            <extracomment>ocpp: Component</extracomment>
            <translation>Teil der Ladestation</translation>
        </message>
        <message>
            <source>Component and variable</source>
            <extracomment>ocpp: ComponentVariable</extracomment>
            <translation>Komponente und Variable</translation>
        </message>
        <message>
            <source>Resulting limits</source>
            <extracomment>ocpp: CompositeSchedule</extracomment>
            <translation>Resultierende Grenzwerte</translation>
        </message>
        <message>
            <source>Stream of one monitor</source>
            <extracomment>ocpp: ConstantStreamData</extracomment>
            <translation>Datenstrom einer Überwachung</translation>
        </message>
        <message>
            <source>Cost by consumption</source>
            <extracomment>ocpp: ConsumptionCost</extracomment>
            <translation>Kosten nach Verbrauch</translation>
        </message>
        <message>
            <source>Cost entry</source>
            <extracomment>ocpp: Cost</extracomment>
            <translation>Kosteneintrag</translation>
        </message>
        <message>
            <source>Cost and usage</source>
            <extracomment>ocpp: CostDetails</extracomment>
            <translation>Kosten und Verbrauch</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>Verbrauchte Menge</translation>
        </message>
        <message>
            <source>Empty: the station shows the cost</source>
            <extracomment>ocpp: CostUpdated.conf</extracomment>
            <translation>Leer: die Ladestation zeigt die Kosten</translation>
        </message>
        <message>
            <source>Running cost for the display</source>
            <extracomment>ocpp: CostUpdated.req</extracomment>
            <translation>Laufende Kosten für das Display</translation>
        </message>
        <message>
            <source>Vendor extension</source>
            <extracomment>ocpp: CustomData</extracomment>
            <translation>Herstellererweiterung</translation>
        </message>
        <message>
            <source>Whether the report or the deletion follows</source>
            <extracomment>ocpp: CustomerInformation.conf</extracomment>
            <translation>Ob der Bericht oder die Löschung folgt</translation>
        </message>
        <message>
            <source>Report or delete what the station knows about a driver</source>
            <extracomment>ocpp: CustomerInformation.req</extracomment>
            <translation>Melden oder löschen, was die Ladestation über einen Fahrer weiß</translation>
        </message>
        <message>
            <source>Needs for DC</source>
            <extracomment>ocpp: DCChargingParameters</extracomment>
            <translation>Bedarf bei DC</translation>
        </message>
        <message>
            <source>What the inverter can do</source>
            <extracomment>ocpp: DERChargingParameters</extracomment>
            <translation>Was der Wechselrichter kann</translation>
        </message>
        <message>
            <source>Curve and its parameters</source>
            <extracomment>ocpp: DERCurve</extracomment>
            <translation>Kennlinie und ihre Parameter</translation>
        </message>
        <message>
            <source>Curve with its state</source>
            <extracomment>ocpp: DERCurveGet</extracomment>
            <translation>Kennlinie mit ihrem Zustand</translation>
        </message>
        <message>
            <source>Point of a curve</source>
            <extracomment>ocpp: DERCurvePoints</extracomment>
            <translation>Punkt einer Kennlinie</translation>
        </message>
        <message>
            <source>Whether the vendor and the message are known, and the answer</source>
            <extracomment>ocpp: DataTransfer.conf</extracomment>
            <translation>Ob Hersteller und Nachricht bekannt sind, und die Antwort</translation>
        </message>
        <message>
            <source>Vendor's own message; agree its content bilaterally</source>
            <extracomment>ocpp: DataTransfer.req</extracomment>
            <translation>Eigene Nachricht des Herstellers; Inhalt beiderseits vereinbaren</translation>
        </message>
        <message>
            <source>Whether the certificate was found and removed</source>
            <extracomment>ocpp: DeleteCertificate.conf</extracomment>
            <translation>Ob das Zertifikat gefunden und entfernt wurde</translation>
        </message>
        <message>
            <source>Remove a certificate</source>
            <extracomment>ocpp: DeleteCertificate.req</extracomment>
            <translation>Ein Zertifikat entfernen</translation>
        </message>
        <message>
            <source>How the upload of diagnostics goes</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req</extracomment>
            <translation>Wie das Hochladen der Diagnose läuft</translation>
        </message>
        <message>
            <source>Prices of the vehicle</source>
            <extracomment>ocpp: EVAbsolutePriceSchedule</extracomment>
            <translation>Preise des Fahrzeugs</translation>
        </message>
        <message>
            <source>Price of the vehicle for a span</source>
            <extracomment>ocpp: EVAbsolutePriceScheduleEntry</extracomment>
            <translation>Preis des Fahrzeugs für einen Zeitraum</translation>
        </message>
        <message>
            <source>What the vehicle offers</source>
            <extracomment>ocpp: EVEnergyOffer</extracomment>
            <translation>Was das Fahrzeug anbietet</translation>
        </message>
        <message>
            <source>Power of the vehicle over time</source>
            <extracomment>ocpp: EVPowerSchedule</extracomment>
            <translation>Leistung des Fahrzeugs im Zeitverlauf</translation>
        </message>
        <message>
            <source>Power for a span</source>
            <extracomment>ocpp: EVPowerScheduleEntry</extracomment>
            <translation>Leistung für einen Zeitraum</translation>
        </message>
        <message>
            <source>Price from a power on</source>
            <extracomment>ocpp: EVPriceRule</extracomment>
            <translation>Preis ab einer Leistung</translation>
        </message>
        <message>
            <source>EVSE and connector</source>
            <extracomment>ocpp: EVSE</extracomment>
            <translation>EVSE und Anschluss</translation>
        </message>
        <message>
            <source>Conditions for connecting to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>Bedingungen für das Zuschalten zum Netz</translation>
        </message>
        <message>
            <source>Conditions for connecting, with state</source>
            <extracomment>ocpp: EnterServiceGet</extracomment>
            <translation>Bedingungen für das Zuschalten, mit Zustand</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>ocpp: EventData</extracomment>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Whether the message will be sent</source>
            <extracomment>ocpp: ExtendedTriggerMessage.conf</extracomment>
            <translation>Ob die Nachricht gesendet wird</translation>
        </message>
        <message>
            <source>Ask for a message, including security ones</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req</extracomment>
            <translation>Eine Nachricht anfordern, auch solche zur Sicherheit</translation>
        </message>
        <message>
            <source>What to install, from where, when</source>
            <extracomment>ocpp: Firmware</extracomment>
            <translation>Was zu installieren ist, woher, wann</translation>
        </message>
        <message>
            <source>How the firmware update goes</source>
            <extracomment>ocpp: FirmwareStatusNotification.req</extracomment>
            <translation>Wie das Firmware-Update läuft</translation>
        </message>
        <message>
            <source>Fixed power factor</source>
            <extracomment>ocpp: FixedPF</extracomment>
            <translation>Fester Leistungsfaktor</translation>
        </message>
        <message>
            <source>Fixed power factor with its state</source>
            <extracomment>ocpp: FixedPFGet</extracomment>
            <translation>Fester Leistungsfaktor mit seinem Zustand</translation>
        </message>
        <message>
            <source>Fixed reactive power</source>
            <extracomment>ocpp: FixedVar</extracomment>
            <translation>Feste Blindleistung</translation>
        </message>
        <message>
            <source>Fixed reactive power with its state</source>
            <extracomment>ocpp: FixedVarGet</extracomment>
            <translation>Feste Blindleistung mit ihrem Zustand</translation>
        </message>
        <message>
            <source>Frequency droop</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>Frequenzstatik</translation>
        </message>
        <message>
            <source>Frequency droop with its state</source>
            <extracomment>ocpp: FreqDroopGet</extracomment>
            <translation>Frequenzstatik mit ihrem Zustand</translation>
        </message>
        <message>
            <source>Answer for the vehicle, to be passed on unread</source>
            <extracomment>ocpp: Get15118EVCertificate.conf</extracomment>
            <translation>Antwort für das Fahrzeug, ungelesen weiterzugeben</translation>
        </message>
        <message>
            <source>Pass a vehicle's certificate request on</source>
            <extracomment>ocpp: Get15118EVCertificate.req</extracomment>
            <translation>Zertifikatsanfrage eines Fahrzeugs weitergeben</translation>
        </message>
        <message>
            <source>Whether reports follow</source>
            <extracomment>ocpp: GetBaseReport.conf</extracomment>
            <translation>Ob Berichte folgen</translation>
        </message>
        <message>
            <source>Report the device model</source>
            <extracomment>ocpp: GetBaseReport.req</extracomment>
            <translation>Das Gerätemodell melden</translation>
        </message>
        <message>
            <source>Status of each certificate</source>
            <extracomment>ocpp: GetCertificateChainStatus.conf</extracomment>
            <translation>Status jedes Zertifikats</translation>
        </message>
        <message>
            <source>Are certificates revoked</source>
            <extracomment>ocpp: GetCertificateChainStatus.req</extracomment>
            <translation>Sind Zertifikate gesperrt</translation>
        </message>
        <message>
            <source>OCSP response, or failed</source>
            <extracomment>ocpp: GetCertificateStatus.conf</extracomment>
            <translation>OCSP-Antwort oder fehlgeschlagen</translation>
        </message>
        <message>
            <source>Is a certificate revoked</source>
            <extracomment>ocpp: GetCertificateStatus.req</extracomment>
            <translation>Ist ein Zertifikat gesperrt</translation>
        </message>
        <message>
            <source>Which profiles are installed</source>
            <extracomment>ocpp: GetChargingProfiles.req</extracomment>
            <translation>Welche Profile installiert sind</translation>
        </message>
        <message>
            <source>Resulting limits, or a refusal</source>
            <extracomment>ocpp: GetCompositeSchedule.conf</extracomment>
            <translation>Resultierende Grenzwerte oder eine Ablehnung</translation>
        </message>
        <message>
            <source>Which limit results from all profiles together</source>
            <extracomment>ocpp: GetCompositeSchedule.req</extracomment>
            <translation>Welcher Grenzwert sich aus allen Profilen zusammen ergibt</translation>
        </message>
        <message>
            <source>Settings with values, and those the charger does not know</source>
            <extracomment>ocpp: GetConfiguration.conf</extracomment>
            <translation>Einstellungen mit Werten und solche, die die Ladestation nicht kennt</translation>
        </message>
        <message>
            <source>Read settings</source>
            <extracomment>ocpp: GetConfiguration.req</extracomment>
            <translation>Einstellungen lesen</translation>
        </message>
        <message>
            <source>Which grid controls are set</source>
            <extracomment>ocpp: GetDERControl.req</extracomment>
            <translation>Welche Netzsteuerungen gesetzt sind</translation>
        </message>
        <message>
            <source>Says which file will arrive, or none</source>
            <extracomment>ocpp: GetDiagnostics.conf</extracomment>
            <translation>Sagt, welche Datei kommt, oder keine</translation>
        </message>
        <message>
            <source>Upload diagnostics to a server</source>
            <extracomment>ocpp: GetDiagnostics.req</extracomment>
            <translation>Diagnose auf einen Server hochladen</translation>
        </message>
        <message>
            <source>Which messages are stored</source>
            <extracomment>ocpp: GetDisplayMessages.req</extracomment>
            <translation>Welche Meldungen gespeichert sind</translation>
        </message>
        <message>
            <source>Hashes of the certificates found</source>
            <extracomment>ocpp: GetInstalledCertificateIds.conf</extracomment>
            <translation>Hashes der gefundenen Zertifikate</translation>
        </message>
        <message>
            <source>Which certificates are installed</source>
            <extracomment>ocpp: GetInstalledCertificateIds.req</extracomment>
            <translation>Welche Zertifikate installiert sind</translation>
        </message>
        <message>
            <source>Version of the list; 0 is empty, −1 not supported in 1.6</source>
            <extracomment>ocpp: GetLocalListVersion.conf</extracomment>
            <translation>Version der Liste; 0 ist leer, −1 in 1.6 nicht unterstützt</translation>
        </message>
        <message>
            <source>Version of the local authorisation list</source>
            <extracomment>ocpp: GetLocalListVersion.req</extracomment>
            <translation>Version der lokalen Autorisierungsliste</translation>
        </message>
        <message>
            <source>Whether the upload starts, and as what file</source>
            <extracomment>ocpp: GetLog.conf</extracomment>
            <translation>Ob das Hochladen beginnt und unter welchem Dateinamen</translation>
        </message>
        <message>
            <source>Upload a log</source>
            <extracomment>ocpp: GetLog.req</extracomment>
            <translation>Ein Log hochladen</translation>
        </message>
        <message>
            <source>Which monitors are set</source>
            <extracomment>ocpp: GetMonitoringReport.req</extracomment>
            <translation>Welche Überwachungen gesetzt sind</translation>
        </message>
        <message>
            <source>Streams that are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.conf</extracomment>
            <translation>Offene Datenströme</translation>
        </message>
        <message>
            <source>Which streams are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.req</extracomment>
            <translation>Welche Datenströme offen sind</translation>
        </message>
        <message>
            <source>Report part of the device model</source>
            <extracomment>ocpp: GetReport.req</extracomment>
            <translation>Einen Teil des Gerätemodells melden</translation>
        </message>
        <message>
            <source>Tariffs installed and to whom they apply</source>
            <extracomment>ocpp: GetTariffs.conf</extracomment>
            <translation>Installierte Tarife und für wen sie gelten</translation>
        </message>
        <message>
            <source>Which tariffs are installed</source>
            <extracomment>ocpp: GetTariffs.req</extracomment>
            <translation>Welche Tarife installiert sind</translation>
        </message>
        <message>
            <source>Whether it runs and whether messages are still queued</source>
            <extracomment>ocpp: GetTransactionStatus.conf</extracomment>
            <translation>Ob sie läuft und ob noch Nachrichten warten</translation>
        </message>
        <message>
            <source>Does it still run, are messages queued</source>
            <extracomment>ocpp: GetTransactionStatus.req</extracomment>
            <translation>Läuft sie noch, warten Nachrichten</translation>
        </message>
        <message>
            <source>Variable to read</source>
            <extracomment>ocpp: GetVariableData</extracomment>
            <translation>Zu lesende Variable</translation>
        </message>
        <message>
            <source>Value that was read</source>
            <extracomment>ocpp: GetVariableResult</extracomment>
            <translation>Gelesener Wert</translation>
        </message>
        <message>
            <source>Value or error for each variable</source>
            <extracomment>ocpp: GetVariables.conf</extracomment>
            <translation>Wert oder Fehler je Variable</translation>
        </message>
        <message>
            <source>Read variables</source>
            <extracomment>ocpp: GetVariables.req</extracomment>
            <translation>Variablen lesen</translation>
        </message>
        <message>
            <source>How fast power changes</source>
            <extracomment>ocpp: Gradient</extracomment>
            <translation>Wie schnell sich die Leistung ändert</translation>
        </message>
        <message>
            <source>Gradient with its state</source>
            <extracomment>ocpp: GradientGet</extracomment>
            <translation>Gradient mit seinem Zustand</translation>
        </message>
        <message>
            <source>The backend's clock</source>
            <extracomment>ocpp: Heartbeat.conf</extracomment>
            <translation>Die Uhr des Backends</translation>
        </message>
        <message>
            <source>Sign of life; the answer sets the charger's clock</source>
            <extracomment>ocpp: Heartbeat.req</extracomment>
            <translation>Lebenszeichen; die Antwort stellt die Uhr der Ladestation</translation>
        </message>
        <message>
            <source>Return points</source>
            <extracomment>ocpp: Hysteresis</extracomment>
            <translation>Rückkehrpunkte</translation>
        </message>
        <message>
            <source>Verdict on a card</source>
            <extracomment>ocpp: IdTagInfo</extracomment>
            <translation>Entscheid über eine Karte</translation>
        </message>
        <message>
            <source>Card, account or contract</source>
            <extracomment>ocpp: IdToken</extracomment>
            <translation>Karte, Konto oder Vertrag</translation>
        </message>
        <message>
            <source>Whether the certificate was stored</source>
            <extracomment>ocpp: InstallCertificate.conf</extracomment>
            <translation>Ob das Zertifikat gespeichert wurde</translation>
        </message>
        <message>
            <source>Install a root certificate</source>
            <extracomment>ocpp: InstallCertificate.req</extracomment>
            <translation>Ein Stammzertifikat installieren</translation>
        </message>
        <message>
            <source>A setting</source>
            <extracomment>ocpp: KeyValue</extracomment>
            <translation>Eine Einstellung</translation>
        </message>
        <message>
            <source>Limit from a level on</source>
            <extracomment>ocpp: LimitAtSoC</extracomment>
            <translation>Grenzwert ab einem Ladezustand</translation>
        </message>
        <message>
            <source>Discharge bound</source>
            <extracomment>ocpp: LimitMaxDischarge</extracomment>
            <translation>Grenze für das Entladen</translation>
        </message>
        <message>
            <source>Discharge bound with its state</source>
            <extracomment>ocpp: LimitMaxDischargeGet</extracomment>
            <translation>Grenze für das Entladen mit ihrem Zustand</translation>
        </message>
        <message>
            <source>Upload address and span</source>
            <extracomment>ocpp: LogParameters</extracomment>
            <translation>Adresse zum Hochladen und Zeitraum</translation>
        </message>
        <message>
            <source>How the log upload goes</source>
            <extracomment>ocpp: LogStatusNotification.req</extracomment>
            <translation>Wie das Hochladen des Logs läuft</translation>
        </message>
        <message>
            <source>Text for people</source>
            <extracomment>ocpp: MessageContent</extracomment>
            <translation>Text für Menschen</translation>
        </message>
        <message>
            <source>Message on the display</source>
            <extracomment>ocpp: MessageInfo</extracomment>
            <translation>Meldung auf dem Display</translation>
        </message>
        <message>
            <source>Readings of one moment</source>
            <extracomment>ocpp: MeterValue</extracomment>
            <translation>Zählerwerte eines Zeitpunkts</translation>
        </message>
        <message>
            <source>Empty: the backend has the readings</source>
            <extracomment>ocpp: MeterValues.conf</extracomment>
            <translation>Leer: das Backend hat die Zählerwerte</translation>
        </message>
        <message>
            <source>Readings, during a charge or by the clock</source>
            <extracomment>ocpp: MeterValues.req</extracomment>
            <translation>Zählerwerte, während eines Ladevorgangs oder nach der Uhr</translation>
        </message>
        <message>
            <source>SIM data</source>
            <extracomment>ocpp: Modem</extracomment>
            <translation>SIM-Daten</translation>
        </message>
        <message>
            <source>Monitors of a variable</source>
            <extracomment>ocpp: MonitoringData</extracomment>
            <translation>Überwachungen einer Variable</translation>
        </message>
        <message>
            <source>How to reach a backend</source>
            <extracomment>ocpp: NetworkConnectionProfile</extracomment>
            <translation>Wie ein Backend zu erreichen ist</translation>
        </message>
        <message>
            <source>Whether the modes were taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.conf</extracomment>
            <translation>Ob die Modi angenommen wurden</translation>
        </message>
        <message>
            <source>Modes the driver may use</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.req</extracomment>
            <translation>Modi, die der Fahrer nutzen darf</translation>
        </message>
        <message>
            <source>A limit from outside applies</source>
            <extracomment>ocpp: NotifyChargingLimit.req</extracomment>
            <translation>Ein Grenzwert von außen gilt</translation>
        </message>
        <message>
            <source>Empty: the backend has the data</source>
            <extracomment>ocpp: NotifyCustomerInformation.conf</extracomment>
            <translation>Leer: das Backend hat die Daten</translation>
        </message>
        <message>
            <source>Data about a driver</source>
            <extracomment>ocpp: NotifyCustomerInformation.req</extracomment>
            <translation>Daten über einen Fahrer</translation>
        </message>
        <message>
            <source>Grid alarm</source>
            <extracomment>ocpp: NotifyDERAlarm.req</extracomment>
            <translation>Netzalarm</translation>
        </message>
        <message>
            <source>Grid control began or ended</source>
            <extracomment>ocpp: NotifyDERStartStop.req</extracomment>
            <translation>Netzsteuerung hat begonnen oder geendet</translation>
        </message>
        <message>
            <source>Stored messages</source>
            <extracomment>ocpp: NotifyDisplayMessages.req</extracomment>
            <translation>Gespeicherte Meldungen</translation>
        </message>
        <message>
            <source>Whether a schedule for the vehicle will come</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.conf</extracomment>
            <translation>Ob ein Fahrplan für das Fahrzeug kommt</translation>
        </message>
        <message>
            <source>What the vehicle asks for</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.req</extracomment>
            <translation>Was das Fahrzeug verlangt</translation>
        </message>
        <message>
            <source>Whether the backend agrees; the charge goes on anyway</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.conf</extracomment>
            <translation>Ob das Backend zustimmt; der Ladevorgang geht ohnehin weiter</translation>
        </message>
        <message>
            <source>Schedule the vehicle has chosen</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.req</extracomment>
            <translation>Fahrplan, den das Fahrzeug gewählt hat</translation>
        </message>
        <message>
            <source>Event of the device model, alarms included</source>
            <extracomment>ocpp: NotifyEvent.req</extracomment>
            <translation>Ereignis des Gerätemodells, Alarme eingeschlossen</translation>
        </message>
        <message>
            <source>Empty: the backend has this part</source>
            <extracomment>ocpp: NotifyMonitoringReport.conf</extracomment>
            <translation>Leer: das Backend hat diesen Teil</translation>
        </message>
        <message>
            <source>Monitors that are set</source>
            <extracomment>ocpp: NotifyMonitoringReport.req</extracomment>
            <translation>Gesetzte Überwachungen</translation>
        </message>
        <message>
            <source>Values of a stream; has no answer</source>
            <extracomment>ocpp: NotifyPeriodicEventStream</extracomment>
            <translation>Werte eines Datenstroms; hat keine Antwort</translation>
        </message>
        <message>
            <source>Priority charging was switched</source>
            <extracomment>ocpp: NotifyPriorityCharging.req</extracomment>
            <translation>Vorrangiges Laden wurde umgeschaltet</translation>
        </message>
        <message>
            <source>Part of the device model</source>
            <extracomment>ocpp: NotifyReport.req</extracomment>
            <translation>Teil des Gerätemodells</translation>
        </message>
        <message>
            <source>Receipt for the driver</source>
            <extracomment>ocpp: NotifySettlement.conf</extracomment>
            <translation>Beleg für den Fahrer</translation>
        </message>
        <message>
            <source>Payment was taken</source>
            <extracomment>ocpp: NotifySettlement.req</extracomment>
            <translation>Zahlung wurde eingezogen</translation>
        </message>
        <message>
            <source>Empty: the station blocks the EVSE for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.conf</extracomment>
            <translation>Leer: die Ladestation sperrt die EVSE für den Zahler</translation>
        </message>
        <message>
            <source>Somebody is paying on the web</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req</extracomment>
            <translation>Jemand bezahlt gerade im Web</translation>
        </message>
        <message>
            <source>What is needed to ask for revocation</source>
            <extracomment>ocpp: OCSPRequestData</extracomment>
            <translation>Was nötig ist, um nach einer Sperrung zu fragen</translation>
        </message>
        <message>
            <source>Whether the stream may be sent</source>
            <extracomment>ocpp: OpenPeriodicEventStream.conf</extracomment>
            <translation>Ob der Datenstrom gesendet werden darf</translation>
        </message>
        <message>
            <source>Open a stream of values</source>
            <extracomment>ocpp: OpenPeriodicEventStream.req</extracomment>
            <translation>Einen Datenstrom mit Werten öffnen</translation>
        </message>
        <message>
            <source>Step of those fees</source>
            <extracomment>ocpp: OverstayRule</extracomment>
            <translation>Stufe dieser Gebühren</translation>
        </message>
        <message>
            <source>Fees for staying too long</source>
            <extracomment>ocpp: OverstayRuleList</extracomment>
            <translation>Gebühren für zu langes Stehen</translation>
        </message>
        <message>
            <source>Pace of a stream</source>
            <extracomment>ocpp: PeriodicEventStreamParams</extracomment>
            <translation>Takt eines Datenstroms</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <extracomment>ocpp: Price</extracomment>
            <translation>Betrag mit Steuer</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels</source>
            <extracomment>ocpp: PriceLevelSchedule</extracomment>
            <translation>Preisstufen nach ISO 15118-20</translation>
        </message>
        <message>
            <source>Price level for a span</source>
            <extracomment>ocpp: PriceLevelScheduleEntry</extracomment>
            <translation>Preisstufe für einen Zeitraum</translation>
        </message>
        <message>
            <source>Price rules of a span</source>
            <extracomment>ocpp: PriceRuleStack</extracomment>
            <translation>Preisregeln eines Zeitraums</translation>
        </message>
        <message>
            <source>Whether publishing starts</source>
            <extracomment>ocpp: PublishFirmware.conf</extracomment>
            <translation>Ob die Bereitstellung beginnt</translation>
        </message>
        <message>
            <source>Local controller offers firmware to its stations</source>
            <extracomment>ocpp: PublishFirmware.req</extracomment>
            <translation>Lokaler Controller bietet seinen Ladestationen Firmware an</translation>
        </message>
        <message>
            <source>How publishing goes</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req</extracomment>
            <translation>Wie die Bereitstellung läuft</translation>
        </message>
        <message>
            <source>Fetch new limits</source>
            <extracomment>ocpp: PullDynamicScheduleUpdate.req</extracomment>
            <translation>Neue Grenzwerte abrufen</translation>
        </message>
        <message>
            <source>Mantissa and exponent</source>
            <extracomment>ocpp: RationalNumber</extracomment>
            <translation>Mantisse und Exponent</translation>
        </message>
        <message>
            <source>Parameters of reactive power</source>
            <extracomment>ocpp: ReactivePowerParams</extracomment>
            <translation>Parameter der Blindleistung</translation>
        </message>
        <message>
            <source>Span in seconds</source>
            <extracomment>ocpp: RelativeTimeInterval</extracomment>
            <translation>Zeitraum in Sekunden</translation>
        </message>
        <message>
            <source>Whether the charger will try; no charge has begun yet</source>
            <extracomment>ocpp: RemoteStartTransaction.conf</extracomment>
            <translation>Ob die Ladestation es versucht; noch hat kein Ladevorgang begonnen</translation>
        </message>
        <message>
            <source>Start a charge from the backend</source>
            <extracomment>ocpp: RemoteStartTransaction.req</extracomment>
            <translation>Einen Ladevorgang vom Backend aus starten</translation>
        </message>
        <message>
            <source>Whether the charger will try; the stop follows</source>
            <extracomment>ocpp: RemoteStopTransaction.conf</extracomment>
            <translation>Ob die Ladestation es versucht; das Ende folgt</translation>
        </message>
        <message>
            <source>Stop a charge from the backend</source>
            <extracomment>ocpp: RemoteStopTransaction.req</extracomment>
            <translation>Einen Ladevorgang vom Backend aus beenden</translation>
        </message>
        <message>
            <source>Profiles that are installed</source>
            <extracomment>ocpp: ReportChargingProfiles.req</extracomment>
            <translation>Installierte Profile</translation>
        </message>
        <message>
            <source>Grid controls that are set</source>
            <extracomment>ocpp: ReportDERControl.req</extracomment>
            <translation>Gesetzte Netzsteuerungen</translation>
        </message>
        <message>
            <source>Variable with its attributes</source>
            <extracomment>ocpp: ReportData</extracomment>
            <translation>Variable mit ihren Attributen</translation>
        </message>
        <message>
            <source>Whether a battery will be released</source>
            <extracomment>ocpp: RequestBatterySwap.conf</extracomment>
            <translation>Ob eine Batterie freigegeben wird</translation>
        </message>
        <message>
            <source>Release a battery</source>
            <extracomment>ocpp: RequestBatterySwap.req</extracomment>
            <translation>Eine Batterie freigeben</translation>
        </message>
        <message>
            <source>Whether the station will try; no charge has begun yet</source>
            <extracomment>ocpp: RequestStartTransaction.conf</extracomment>
            <translation>Ob die Ladestation es versucht; noch hat kein Ladevorgang begonnen</translation>
        </message>
        <message>
            <source>Whether the station will try; the stop follows</source>
            <extracomment>ocpp: RequestStopTransaction.conf</extracomment>
            <translation>Ob die Ladestation es versucht; das Ende folgt</translation>
        </message>
        <message>
            <source>A reservation ended without use</source>
            <extracomment>ocpp: ReservationStatusUpdate.req</extracomment>
            <translation>Eine Reservierung endete ungenutzt</translation>
        </message>
        <message>
            <source>Reserved, or why not</source>
            <extracomment>ocpp: ReserveNow.conf</extracomment>
            <translation>Reserviert, oder warum nicht</translation>
        </message>
        <message>
            <source>Keep a connector for a driver</source>
            <extracomment>ocpp: ReserveNow.req</extracomment>
            <translation>Einen Anschluss für einen Fahrer freihalten</translation>
        </message>
        <message>
            <source>Whether the restart follows</source>
            <extracomment>ocpp: Reset.conf</extracomment>
            <translation>Ob der Neustart folgt</translation>
        </message>
        <message>
            <source>Restart the charger</source>
            <extracomment>ocpp: Reset.req</extracomment>
            <translation>Die Ladestation neu starten</translation>
        </message>
        <message>
            <source>Tariff for the vehicle</source>
            <extracomment>ocpp: SalesTariff</extracomment>
            <translation>Tarif für das Fahrzeug</translation>
        </message>
        <message>
            <source>Tariff step for the vehicle</source>
            <extracomment>ocpp: SalesTariffEntry</extracomment>
            <translation>Tarifstufe für das Fahrzeug</translation>
        </message>
        <message>
            <source>One reading: value, quantity, phase, unit</source>
            <extracomment>ocpp: SampledValue</extracomment>
            <translation>Ein Zählerwert: Wert, Größe, Phase, Einheit</translation>
        </message>
        <message>
            <source>Something relevant to security happened</source>
            <extracomment>ocpp: SecurityEventNotification.req</extracomment>
            <translation>Etwas Sicherheitsrelevantes ist geschehen</translation>
        </message>
        <message>
            <source>Whether the list was taken; after a version mismatch send it in full</source>
            <extracomment>ocpp: SendLocalList.conf</extracomment>
            <translation>Ob die Liste angenommen wurde; nach abweichender Version ganz senden</translation>
        </message>
        <message>
            <source>Fill the local authorisation list</source>
            <extracomment>ocpp: SendLocalList.req</extracomment>
            <translation>Die lokale Autorisierungsliste füllen</translation>
        </message>
        <message>
            <source>Whether the limits were taken</source>
            <extracomment>ocpp: SetChargingProfile.conf</extracomment>
            <translation>Ob die Grenzwerte angenommen wurden</translation>
        </message>
        <message>
            <source>Install charging limits</source>
            <extracomment>ocpp: SetChargingProfile.req</extracomment>
            <translation>Ladegrenzwerte installieren</translation>
        </message>
        <message>
            <source>Whether the control was taken and which ones it replaces</source>
            <extracomment>ocpp: SetDERControl.conf</extracomment>
            <translation>Ob die Steuerung angenommen wurde und welche sie ersetzt</translation>
        </message>
        <message>
            <source>Set a grid control</source>
            <extracomment>ocpp: SetDERControl.req</extracomment>
            <translation>Eine Netzsteuerung setzen</translation>
        </message>
        <message>
            <source>Whether the tariff was stored</source>
            <extracomment>ocpp: SetDefaultTariff.conf</extracomment>
            <translation>Ob der Tarif gespeichert wurde</translation>
        </message>
        <message>
            <source>Tariff for everybody</source>
            <extracomment>ocpp: SetDefaultTariff.req</extracomment>
            <translation>Tarif für alle</translation>
        </message>
        <message>
            <source>Whether the message will be shown</source>
            <extracomment>ocpp: SetDisplayMessage.conf</extracomment>
            <translation>Ob die Meldung gezeigt wird</translation>
        </message>
        <message>
            <source>Put a message on the display</source>
            <extracomment>ocpp: SetDisplayMessage.req</extracomment>
            <translation>Eine Meldung auf das Display bringen</translation>
        </message>
        <message>
            <source>Whether the set of monitors was changed</source>
            <extracomment>ocpp: SetMonitoringBase.conf</extracomment>
            <translation>Ob der Satz der Überwachungen geändert wurde</translation>
        </message>
        <message>
            <source>Which monitors to keep</source>
            <extracomment>ocpp: SetMonitoringBase.req</extracomment>
            <translation>Welche Überwachungen bleiben</translation>
        </message>
        <message>
            <source>Monitor to set</source>
            <extracomment>ocpp: SetMonitoringData</extracomment>
            <translation>Zu setzende Überwachung</translation>
        </message>
        <message>
            <source>Whether the level was changed</source>
            <extracomment>ocpp: SetMonitoringLevel.conf</extracomment>
            <translation>Ob die Stufe geändert wurde</translation>
        </message>
        <message>
            <source>Report only events this severe</source>
            <extracomment>ocpp: SetMonitoringLevel.req</extracomment>
            <translation>Nur Ereignisse dieser Schwere melden</translation>
        </message>
        <message>
            <source>Whether the profile was stored; it is used after a restart</source>
            <extracomment>ocpp: SetNetworkProfile.conf</extracomment>
            <translation>Ob das Profil gespeichert wurde; es gilt nach einem Neustart</translation>
        </message>
        <message>
            <source>Store how to reach a backend</source>
            <extracomment>ocpp: SetNetworkProfile.req</extracomment>
            <translation>Speichern, wie ein Backend zu erreichen ist</translation>
        </message>
        <message>
            <source>Variable to write</source>
            <extracomment>ocpp: SetVariableData</extracomment>
            <translation>Zu schreibende Variable</translation>
        </message>
        <message>
            <source>Set monitors</source>
            <extracomment>ocpp: SetVariableMonitoring.req</extracomment>
            <translation>Überwachungen setzen</translation>
        </message>
        <message>
            <source>Result for one variable</source>
            <extracomment>ocpp: SetVariableResult</extracomment>
            <translation>Ergebnis für eine Variable</translation>
        </message>
        <message>
            <source>Result for each variable</source>
            <extracomment>ocpp: SetVariables.conf</extracomment>
            <translation>Ergebnis je Variable</translation>
        </message>
        <message>
            <source>Write variables</source>
            <extracomment>ocpp: SetVariables.req</extracomment>
            <translation>Variablen schreiben</translation>
        </message>
        <message>
            <source>Whether the backend will have it signed</source>
            <extracomment>ocpp: SignCertificate.conf</extracomment>
            <translation>Ob das Backend es signieren lässt</translation>
        </message>
        <message>
            <source>Charger asks for a certificate</source>
            <extracomment>ocpp: SignCertificate.req</extracomment>
            <translation>Ladestation bittet um ein Zertifikat</translation>
        </message>
        <message>
            <source>How the signed firmware update goes</source>
            <extracomment>ocpp: SignedFirmwareStatusNotification.req</extracomment>
            <translation>Wie das signierte Firmware-Update läuft</translation>
        </message>
        <message>
            <source>Signed reading</source>
            <extracomment>ocpp: SignedMeterValue</extracomment>
            <translation>Signierter Zählerwert</translation>
        </message>
        <message>
            <source>Whether the update starts; bad certificates are named</source>
            <extracomment>ocpp: SignedUpdateFirmware.conf</extracomment>
            <translation>Ob das Update beginnt; ungültige Zertifikate werden genannt</translation>
        </message>
        <message>
            <source>Install firmware after checking its signature</source>
            <extracomment>ocpp: SignedUpdateFirmware.req</extracomment>
            <translation>Firmware nach Prüfung ihrer Signatur installieren</translation>
        </message>
        <message>
            <source>Number of the transaction and the verdict on the token</source>
            <extracomment>ocpp: StartTransaction.conf</extracomment>
            <translation>Nummer der Transaktion und Entscheid über das Token</translation>
        </message>
        <message>
            <source>A charge has begun</source>
            <extracomment>ocpp: StartTransaction.req</extracomment>
            <translation>Ein Ladevorgang hat begonnen</translation>
        </message>
        <message>
            <source>More about a status</source>
            <extracomment>ocpp: StatusInfo</extracomment>
            <translation>Mehr zu einem Status</translation>
        </message>
        <message>
            <source>State of a connector has changed</source>
            <extracomment>ocpp: StatusNotification.req</extracomment>
            <translation>Zustand eines Anschlusses hat sich geändert</translation>
        </message>
        <message>
            <source>Verdict on the token that stopped; the charge is over anyway</source>
            <extracomment>ocpp: StopTransaction.conf</extracomment>
            <translation>Entscheid über das Token, das beendet hat; der Ladevorgang ist ohnehin vorbei</translation>
        </message>
        <message>
            <source>A charge has ended; the bill rests on it</source>
            <extracomment>ocpp: StopTransaction.req</extracomment>
            <translation>Ein Ladevorgang ist zu Ende; die Rechnung beruht darauf</translation>
        </message>
        <message>
            <source>One value of a stream</source>
            <extracomment>ocpp: StreamDataElement</extracomment>
            <translation>Ein Wert eines Datenstroms</translation>
        </message>
        <message>
            <source>Tariff and whom it is for</source>
            <extracomment>ocpp: TariffAssignment</extracomment>
            <translation>Tarif und für wen er gilt</translation>
        </message>
        <message>
            <source>When a price holds</source>
            <extracomment>ocpp: TariffConditions</extracomment>
            <translation>Wann ein Preis gilt</translation>
        </message>
        <message>
            <source>When a fixed price holds</source>
            <extracomment>ocpp: TariffConditionsFixed</extracomment>
            <translation>Wann ein Festpreis gilt</translation>
        </message>
        <message>
            <source>Energy prices</source>
            <extracomment>ocpp: TariffEnergy</extracomment>
            <translation>Energiepreise</translation>
        </message>
        <message>
            <source>Energy price with conditions</source>
            <extracomment>ocpp: TariffEnergyPrice</extracomment>
            <translation>Energiepreis mit Bedingungen</translation>
        </message>
        <message>
            <source>Fixed prices</source>
            <extracomment>ocpp: TariffFixed</extracomment>
            <translation>Festpreise</translation>
        </message>
        <message>
            <source>Fixed price with conditions</source>
            <extracomment>ocpp: TariffFixedPrice</extracomment>
            <translation>Festpreis mit Bedingungen</translation>
        </message>
        <message>
            <source>Time prices</source>
            <extracomment>ocpp: TariffTime</extracomment>
            <translation>Zeitpreise</translation>
        </message>
        <message>
            <source>Time price with conditions</source>
            <extracomment>ocpp: TariffTimePrice</extracomment>
            <translation>Zeitpreis mit Bedingungen</translation>
        </message>
        <message>
            <source>Tax</source>
            <extracomment>ocpp: TaxRate</extracomment>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Tax in an ISO 15118-20 schedule</source>
            <extracomment>ocpp: TaxRule</extracomment>
            <translation>Steuer in einem Fahrplan nach ISO 15118-20</translation>
        </message>
        <message>
            <source>Cost by part</source>
            <extracomment>ocpp: TotalCost</extracomment>
            <translation>Kosten nach Teilen</translation>
        </message>
        <message>
            <source>Sum</source>
            <extracomment>ocpp: TotalPrice</extracomment>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Quantities</source>
            <extracomment>ocpp: TotalUsage</extracomment>
            <translation>Mengen</translation>
        </message>
        <message>
            <source>State of a charge</source>
            <extracomment>ocpp: Transaction</extracomment>
            <translation>Zustand eines Ladevorgangs</translation>
        </message>
        <message>
            <source>Cost, token verdict and text for the driver; often empty</source>
            <extracomment>ocpp: TransactionEvent.conf</extracomment>
            <translation>Kosten, Entscheid über das Token und Text für den Fahrer; oft leer</translation>
        </message>
        <message>
            <source>Begin, change or end of a charge</source>
            <extracomment>ocpp: TransactionEvent.req</extracomment>
            <translation>Beginn, Änderung oder Ende eines Ladevorgangs</translation>
        </message>
        <message>
            <source>Bounds of a charge</source>
            <extracomment>ocpp: TransactionLimit</extracomment>
            <translation>Grenzen eines Ladevorgangs</translation>
        </message>
        <message>
            <source>Ask the charger to send a message now</source>
            <extracomment>ocpp: TriggerMessage.req</extracomment>
            <translation>Die Ladestation bitten, jetzt eine Nachricht zu senden</translation>
        </message>
        <message>
            <source>Unit and power of ten</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>Einheit und Zehnerpotenz</translation>
        </message>
        <message>
            <source>Whether the plug is free</source>
            <extracomment>ocpp: UnlockConnector.conf</extracomment>
            <translation>Ob der Stecker frei ist</translation>
        </message>
        <message>
            <source>Whether it is still being downloaded</source>
            <extracomment>ocpp: UnpublishFirmware.conf</extracomment>
            <translation>Ob sie noch heruntergeladen wird</translation>
        </message>
        <message>
            <source>Stop offering firmware</source>
            <extracomment>ocpp: UnpublishFirmware.req</extracomment>
            <translation>Firmware nicht mehr anbieten</translation>
        </message>
        <message>
            <source>New limits for a dynamic profile</source>
            <extracomment>ocpp: UpdateDynamicSchedule.req</extracomment>
            <translation>Neue Grenzwerte für ein dynamisches Profil</translation>
        </message>
        <message>
            <source>Whether the update starts; in 1.6 empty</source>
            <extracomment>ocpp: UpdateFirmware.conf</extracomment>
            <translation>Ob das Update beginnt; in 1.6 leer</translation>
        </message>
        <message>
            <source>Download and install firmware</source>
            <extracomment>ocpp: UpdateFirmware.req</extracomment>
            <translation>Firmware herunterladen und installieren</translation>
        </message>
        <message>
            <source>Whether priority charging was switched</source>
            <extracomment>ocpp: UsePriorityCharging.conf</extracomment>
            <translation>Ob das vorrangige Laden umgeschaltet wurde</translation>
        </message>
        <message>
            <source>Switch priority charging</source>
            <extracomment>ocpp: UsePriorityCharging.req</extracomment>
            <translation>Vorrangiges Laden umschalten</translation>
        </message>
        <message>
            <source>Bounds for both directions</source>
            <extracomment>ocpp: V2XChargingParameters</extracomment>
            <translation>Grenzen für beide Richtungen</translation>
        </message>
        <message>
            <source>Point of the curve over frequency</source>
            <extracomment>ocpp: V2XFreqWattPoint</extracomment>
            <translation>Punkt der Kennlinie über der Frequenz</translation>
        </message>
        <message>
            <source>Point of the curve over the signal</source>
            <extracomment>ocpp: V2XSignalWattPoint</extracomment>
            <translation>Punkt der Kennlinie über dem Signal</translation>
        </message>
        <message>
            <source>VPN access</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>VPN-Zugang</translation>
        </message>
        <message>
            <source>Property of a component</source>
            <extracomment>ocpp: Variable</extracomment>
            <translation>Eigenschaft einer Komponente</translation>
        </message>
        <message>
            <source>Value and rights</source>
            <extracomment>ocpp: VariableAttribute</extracomment>
            <translation>Wert und Rechte</translation>
        </message>
        <message>
            <source>Type and bounds</source>
            <extracomment>ocpp: VariableCharacteristics</extracomment>
            <translation>Typ und Grenzen</translation>
        </message>
        <message>
            <source>Monitor</source>
            <extracomment>ocpp: VariableMonitoring</extracomment>
            <translation>Überwachung</translation>
        </message>
        <message>
            <source>Company behind the number</source>
            <extracomment>ocpp: VatNumberValidation.conf</extracomment>
            <translation>Unternehmen hinter der Nummer</translation>
        </message>
        <message>
            <source>Check a VAT number</source>
            <extracomment>ocpp: VatNumberValidation.req</extracomment>
            <translation>Eine Umsatzsteuer-Nummer prüfen</translation>
        </message>
        <message>
            <source>Parameters of voltage</source>
            <extracomment>ocpp: VoltageParams</extracomment>
            <translation>Parameter der Spannung</translation>
        </message>
        <message>
            <source>What the further id is, by agreement</source>
            <extracomment>ocpp: AdditionalInfo.type</extracomment>
            <translation>Was die weitere Id ist, nach Vereinbarung</translation>
        </message>
        <message>
            <source>Company as on the receipt</source>
            <extracomment>ocpp: Address.name</extracomment>
            <translation>Unternehmen wie auf dem Beleg</translation>
        </message>
        <message>
            <source>Card in the local list</source>
            <extracomment>ocpp: AuthorizationData.idTag</extracomment>
            <translation>Karte in der lokalen Liste</translation>
        </message>
        <message>
            <source>Verdict to use offline; absent deletes the entry in a differential update</source>
            <extracomment>ocpp: AuthorizationData.idTagInfo</extracomment>
            <translation>Offline geltender Entscheid; fehlt er bei einer Teilaktualisierung, wird der Eintrag gelöscht</translation>
        </message>
        <message>
            <source>Contract certificate of the vehicle, PEM</source>
            <extracomment>ocpp: Authorize.req.certificate</extracomment>
            <translation>Vertragszertifikat des Fahrzeugs, PEM</translation>
        </message>
        <message>
            <source>Serial number of the battery</source>
            <extracomment>ocpp: BatteryData.serialNumber</extracomment>
            <translation>Seriennummer der Batterie</translation>
        </message>
        <message>
            <source>Battery put in, taken out, or not collected</source>
            <extracomment>ocpp: BatterySwap.req.eventType</extracomment>
            <translation>Batterie eingesetzt, entnommen oder nicht abgeholt</translation>
        </message>
        <message>
            <source>Seconds between heartbeats; when not accepted, until the next boot message</source>
            <extracomment>ocpp: BootNotification.conf.interval</extracomment>
            <translation>Sekunden zwischen Heartbeats; wenn nicht angenommen, bis zur nächsten Boot-Nachricht</translation>
        </message>
        <message>
            <source>Only when Accepted may the charger send other messages</source>
            <extracomment>ocpp: BootNotification.conf.status</extracomment>
            <translation>Nur bei Accepted darf die Ladestation andere Nachrichten senden</translation>
        </message>
        <message>
            <source>Why it started</source>
            <extracomment>ocpp: BootNotification.req.reason</extracomment>
            <translation>Warum sie gestartet ist</translation>
        </message>
        <message>
            <source>Rejected: no reservation with that number</source>
            <extracomment>ocpp: CancelReservation.conf.status</extracomment>
            <translation>Rejected: keine Reservierung mit dieser Nummer</translation>
        </message>
        <message>
            <source>Serial number of the certificate, hexadecimal</source>
            <extracomment>ocpp: CertificateHashData.serialNumber</extracomment>
            <translation>Seriennummer des Zertifikats, hexadezimal</translation>
        </message>
        <message>
            <source>Scheduled means after the running charge</source>
            <extracomment>ocpp: ChangeAvailability.conf.status</extracomment>
            <translation>Scheduled heißt nach dem laufenden Ladevorgang</translation>
        </message>
        <message>
            <source>0 switches the whole charge point</source>
            <extracomment>ocpp: ChangeAvailability.req.connectorId</extracomment>
            <translation>0 schaltet die ganze Ladestation</translation>
        </message>
        <message>
            <source>Wanted availability; kept across reboots</source>
            <extracomment>ocpp: ChangeAvailability.req.type</extracomment>
            <translation>Gewünschte Verfügbarkeit; bleibt über Neustarts erhalten</translation>
        </message>
        <message>
            <source>RebootRequired: stored but not yet in force</source>
            <extracomment>ocpp: ChangeConfiguration.conf.status</extracomment>
            <translation>RebootRequired: gespeichert, aber noch nicht wirksam</translation>
        </message>
        <message>
            <source>Standard settings are spelled exactly so; vendors add their own</source>
            <extracomment>ocpp: ChangeConfiguration.req.key</extracomment>
            <translation>Standardeinstellungen werden genau so geschrieben; Hersteller fügen eigene hinzu</translation>
        </message>
        <message>
            <source>New value as text</source>
            <extracomment>ocpp: ChangeConfiguration.req.value</extracomment>
            <translation>Neuer Wert als Text</translation>
        </message>
        <message>
            <source>Begin of the period, UTC</source>
            <extracomment>ocpp: ChargingPeriod.startPeriod</extracomment>
            <translation>Beginn des Zeitraums, UTC</translation>
        </message>
        <message>
            <source>Limits; several only for ISO 15118 vehicles</source>
            <extracomment>ocpp: ChargingProfile.chargingSchedule</extracomment>
            <translation>Grenzwerte; mehrere nur für ISO-15118-Fahrzeuge</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; used to clear it later</source>
            <extracomment>ocpp: ChargingProfile.id</extracomment>
            <translation>Ein Profil mit bekannter Id wird ersetzt; dient später zum Löschen</translation>
        </message>
        <message>
            <source>Only with TxProfile: limits just that charge</source>
            <extracomment>ocpp: ChargingProfile.transactionId</extracomment>
            <translation>Nur mit TxProfile: begrenzt nur diesen Ladevorgang</translation>
        </message>
        <message>
            <source>Lets the vehicle say which schedule it chose</source>
            <extracomment>ocpp: ChargingSchedule.id</extracomment>
            <translation>Damit kann das Fahrzeug sagen, welchen Fahrplan es gewählt hat</translation>
        </message>
        <message>
            <source>Serial number of the station</source>
            <extracomment>ocpp: ChargingStation.serialNumber</extracomment>
            <translation>Seriennummer der Ladestation</translation>
        </message>
        <message>
            <source>Rejected often means the charger has no cache</source>
            <extracomment>ocpp: ClearCache.conf.status</extracomment>
            <translation>Rejected heißt oft, dass die Ladestation keinen Cache hat</translation>
        </message>
        <message>
            <source>Unknown: no profile matched, nothing removed</source>
            <extracomment>ocpp: ClearChargingProfile.conf.status</extracomment>
            <translation>Unknown: kein Profil hat gepasst, nichts entfernt</translation>
        </message>
        <message>
            <source>Profiles of this connector; 0 the charge point's own</source>
            <extracomment>ocpp: ClearChargingProfile.req.connectorId</extracomment>
            <translation>Profile dieses Anschlusses; 0 die der Ladestation selbst</translation>
        </message>
        <message>
            <source>Profile to remove; absent uses the other criteria</source>
            <extracomment>ocpp: ClearChargingProfile.req.id</extracomment>
            <translation>Zu entfernendes Profil; ohne Angabe gelten die anderen Kriterien</translation>
        </message>
        <message>
            <source>Monitors to remove</source>
            <extracomment>ocpp: ClearVariableMonitoring.req.id</extracomment>
            <translation>Zu entfernende Überwachungen</translation>
        </message>
        <message>
            <source>EVSE and connector it belongs to</source>
            <extracomment>ocpp: Component.evse</extracomment>
            <translation>EVSE und Anschluss, zu denen es gehört</translation>
        </message>
        <message>
            <source>Name from the standard list, or the vendor's own</source>
            <extracomment>ocpp: Component.name</extracomment>
            <translation>Name aus der Standardliste oder ein eigener des Herstellers</translation>
        </message>
        <message>
            <source>Seconds covered</source>
            <extracomment>ocpp: CompositeSchedule.duration</extracomment>
            <translation>Abgedeckte Sekunden</translation>
        </message>
        <message>
            <source>Sum by part</source>
            <extracomment>ocpp: CostDetails.totalCost</extracomment>
            <translation>Summe nach Teilen</translation>
        </message>
        <message>
            <source>What was used</source>
            <extracomment>ocpp: CostDimension.type</extracomment>
            <translation>Was verbraucht wurde</translation>
        </message>
        <message>
            <source>Quantity in the unit of its type</source>
            <extracomment>ocpp: CostDimension.volume</extracomment>
            <translation>Menge in der Einheit ihrer Art</translation>
        </message>
        <message>
            <source>Finds the driver by token</source>
            <extracomment>ocpp: CustomerInformation.req.idToken</extracomment>
            <translation>Findet den Fahrer nach Token</translation>
        </message>
        <message>
            <source>Lower number wins</source>
            <extracomment>ocpp: DERCurve.priority</extracomment>
            <translation>Die kleinere Zahl hat Vorrang</translation>
        </message>
        <message>
            <source>Begins, UTC</source>
            <extracomment>ocpp: DERCurve.startTime</extracomment>
            <translation>Beginnt, UTC</translation>
        </message>
        <message>
            <source>Points and parameters of the curve</source>
            <extracomment>ocpp: DERCurveGet.curve</extracomment>
            <translation>Punkte und Parameter der Kennlinie</translation>
        </message>
        <message>
            <source>Chosen by the backend; needed to change or clear the control</source>
            <extracomment>ocpp: DERCurveGet.id</extracomment>
            <translation>Vom Backend gewählt; nötig, um die Steuerung zu ändern oder zu löschen</translation>
        </message>
        <message>
            <source>Answer agreed with the vendor</source>
            <extracomment>ocpp: DataTransfer.conf.data</extracomment>
            <translation>Mit dem Hersteller vereinbarte Antwort</translation>
        </message>
        <message>
            <source>UnknownVendorId and UnknownMessageId tell what the receiver lacks</source>
            <extracomment>ocpp: DataTransfer.conf.status</extracomment>
            <translation>UnknownVendorId und UnknownMessageId sagen, was dem Empfänger fehlt</translation>
        </message>
        <message>
            <source>Where the upload stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req.status</extracomment>
            <translation>Wo das Hochladen steht; Idle nur auf Anforderung durch einen Trigger</translation>
        </message>
        <message>
            <source>From 1 within the EVSE</source>
            <extracomment>ocpp: EVSE.connectorId</extracomment>
            <translation>Ab 1 innerhalb der EVSE</translation>
        </message>
        <message>
            <source>From 1</source>
            <extracomment>ocpp: EVSE.id</extracomment>
            <translation>Ab 1</translation>
        </message>
        <message>
            <source>Only for messages about one connector</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req.connectorId</extracomment>
            <translation>Nur für Nachrichten über einen Anschluss</translation>
        </message>
        <message>
            <source>Address to download from</source>
            <extracomment>ocpp: Firmware.location</extracomment>
            <translation>Adresse zum Herunterladen</translation>
        </message>
        <message>
            <source>Where the update stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: FirmwareStatusNotification.req.status</extracomment>
            <translation>Wo das Update steht; Idle nur auf Anforderung durch einen Trigger</translation>
        </message>
        <message>
            <source>Reactive power in percent of the unit given</source>
            <extracomment>ocpp: FixedVar.setpoint</extracomment>
            <translation>Blindleistung in Prozent der angegebenen Einheit</translation>
        </message>
        <message>
            <source>Failed when the responder could not be reached</source>
            <extracomment>ocpp: GetCertificateStatus.conf.status</extracomment>
            <translation>Failed, wenn der Responder nicht erreichbar war</translation>
        </message>
        <message>
            <source>Rejected when the connector or the unit is not supported</source>
            <extracomment>ocpp: GetCompositeSchedule.conf.status</extracomment>
            <translation>Rejected, wenn Anschluss oder Einheit nicht unterstützt wird</translation>
        </message>
        <message>
            <source>0 asks for the limit at the grid connection</source>
            <extracomment>ocpp: GetCompositeSchedule.req.connectorId</extracomment>
            <translation>0 fragt nach dem Grenzwert am Netzanschluss</translation>
        </message>
        <message>
            <source>Seconds to look ahead</source>
            <extracomment>ocpp: GetCompositeSchedule.req.duration</extracomment>
            <translation>Sekunden, die vorausgeschaut wird</translation>
        </message>
        <message>
            <source>Settings wanted; absent means all</source>
            <extracomment>ocpp: GetConfiguration.req.key</extracomment>
            <translation>Gewünschte Einstellungen; ohne Angabe alle</translation>
        </message>
        <message>
            <source>Folder to upload to</source>
            <extracomment>ocpp: GetDiagnostics.req.location</extracomment>
            <translation>Ordner zum Hochladen</translation>
        </message>
        <message>
            <source>Messages wanted; absent means all</source>
            <extracomment>ocpp: GetDisplayMessages.req.id</extracomment>
            <translation>Gewünschte Meldungen; ohne Angabe alle</translation>
        </message>
        <message>
            <source>Ramp time in normal operation</source>
            <extracomment>ocpp: Gradient.gradient</extracomment>
            <translation>Rampenzeit im Normalbetrieb</translation>
        </message>
        <message>
            <source>Ramp time during soft start</source>
            <extracomment>ocpp: Gradient.softGradient</extracomment>
            <translation>Rampenzeit beim Sanftanlauf</translation>
        </message>
        <message>
            <source>Only Accepted may charge</source>
            <extracomment>ocpp: IdTagInfo.status</extracomment>
            <translation>Nur Accepted darf laden</translation>
        </message>
        <message>
            <source>The id itself; compared without case</source>
            <extracomment>ocpp: IdToken.idToken</extracomment>
            <translation>Die Id selbst; ohne Groß-/Kleinschreibung verglichen</translation>
        </message>
        <message>
            <source>Kind of token; decides how the text is to be read</source>
            <extracomment>ocpp: IdToken.type</extracomment>
            <translation>Art des Tokens; bestimmt, wie der Text zu lesen ist</translation>
        </message>
        <message>
            <source>Value as text; absent when not set</source>
            <extracomment>ocpp: KeyValue.value</extracomment>
            <translation>Wert als Text; fehlt, wenn nicht gesetzt</translation>
        </message>
        <message>
            <source>Limit from that level on, in the schedule's unit</source>
            <extracomment>ocpp: LimitAtSoC.limit</extracomment>
            <translation>Grenzwert ab diesem Ladezustand, in der Einheit des Fahrplans</translation>
        </message>
        <message>
            <source>Number of the message; a known one is replaced</source>
            <extracomment>ocpp: MessageInfo.id</extracomment>
            <translation>Nummer der Meldung; eine bekannte wird ersetzt</translation>
        </message>
        <message>
            <source>How pushy the message is</source>
            <extracomment>ocpp: MessageInfo.priority</extracomment>
            <translation>Wie aufdringlich die Meldung ist</translation>
        </message>
        <message>
            <source>Shown only during this transaction</source>
            <extracomment>ocpp: MessageInfo.transactionId</extracomment>
            <translation>Nur während dieser Transaktion gezeigt</translation>
        </message>
        <message>
            <source>From 1; 0 is the main meter</source>
            <extracomment>ocpp: MeterValues.req.connectorId</extracomment>
            <translation>Ab 1; 0 ist der Hauptzähler</translation>
        </message>
        <message>
            <source>Absent outside a charge; some makes leave it out inside one too</source>
            <extracomment>ocpp: MeterValues.req.transactionId</extracomment>
            <translation>Fehlt außerhalb eines Ladevorgangs; manche Fabrikate lassen es auch währenddessen weg</translation>
        </message>
        <message>
            <source>Number of the SIM card</source>
            <extracomment>ocpp: Modem.iccid</extracomment>
            <translation>Nummer der SIM-Karte</translation>
        </message>
        <message>
            <source>Stored data as text; personal, so keep it out of logs</source>
            <extracomment>ocpp: NotifyCustomerInformation.req.data</extracomment>
            <translation>Gespeicherte Daten als Text; personenbezogen, also aus Logs heraushalten</translation>
        </message>
        <message>
            <source>What happened to the payment</source>
            <extracomment>ocpp: NotifySettlement.req.status</extracomment>
            <translation>Was aus der Zahlung wurde</translation>
        </message>
        <message>
            <source>More about it as text</source>
            <extracomment>ocpp: NotifySettlement.req.statusInfo</extracomment>
            <translation>Mehr dazu als Text</translation>
        </message>
        <message>
            <source>Seconds the EVSE stays blocked for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req.timeout</extracomment>
            <translation>Sekunden, die die EVSE für den Zahler gesperrt bleibt</translation>
        </message>
        <message>
            <source>Seconds after the threshold</source>
            <extracomment>ocpp: OverstayRule.startTime</extracomment>
            <translation>Sekunden nach der Schwelle</translation>
        </message>
        <message>
            <source>Longest wait in seconds before sending</source>
            <extracomment>ocpp: PeriodicEventStreamParams.interval</extracomment>
            <translation>Längste Wartezeit in Sekunden vor dem Senden</translation>
        </message>
        <message>
            <source>Addresses where stations can fetch it</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req.location</extracomment>
            <translation>Adressen, unter denen Ladestationen sie abrufen können</translation>
        </message>
        <message>
            <source>Mantissa</source>
            <extracomment>ocpp: RationalNumber.value</extracomment>
            <translation>Mantisse</translation>
        </message>
        <message>
            <source>Seconds</source>
            <extracomment>ocpp: RelativeTimeInterval.duration</extracomment>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>Accepted means it will try, not that a charge has begun</source>
            <extracomment>ocpp: RemoteStartTransaction.conf.status</extracomment>
            <translation>Accepted heißt, sie versucht es, nicht dass ein Ladevorgang begonnen hat</translation>
        </message>
        <message>
            <source>Must have the purpose TxProfile</source>
            <extracomment>ocpp: RemoteStartTransaction.req.chargingProfile</extracomment>
            <translation>Muss den Zweck TxProfile haben</translation>
        </message>
        <message>
            <source>Absent leaves the choice to the charger; many then refuse</source>
            <extracomment>ocpp: RemoteStartTransaction.req.connectorId</extracomment>
            <translation>Ohne Angabe wählt die Ladestation; viele lehnen dann ab</translation>
        </message>
        <message>
            <source>Accepted means it will try; the stop shows that it did</source>
            <extracomment>ocpp: RemoteStopTransaction.conf.status</extracomment>
            <translation>Accepted heißt, sie versucht es; das Ende zeigt, dass sie es getan hat</translation>
        </message>
        <message>
            <source>Set when the cable was in and the charge had begun already</source>
            <extracomment>ocpp: RequestStartTransaction.conf.transactionId</extracomment>
            <translation>Gesetzt, wenn das Kabel steckte und der Ladevorgang schon begonnen hatte</translation>
        </message>
        <message>
            <source>Accepted means it will try; the Ended event shows that it did</source>
            <extracomment>ocpp: RequestStopTransaction.conf.status</extracomment>
            <translation>Accepted heißt, sie versucht es; das Ereignis Ended zeigt, dass sie es getan hat</translation>
        </message>
        <message>
            <source>Reserved, or the state that stands in the way</source>
            <extracomment>ocpp: ReserveNow.conf.status</extracomment>
            <translation>Reserviert, oder der Zustand, der im Weg steht</translation>
        </message>
        <message>
            <source>0 reserves any connector, if the charger can</source>
            <extracomment>ocpp: ReserveNow.req.connectorId</extracomment>
            <translation>0 reserviert einen beliebigen Anschluss, wenn die Ladestation das kann</translation>
        </message>
        <message>
            <source>EVSE to reserve; absent leaves the choice to the station</source>
            <extracomment>ocpp: ReserveNow.req.evseId</extracomment>
            <translation>Zu reservierende EVSE; ohne Angabe wählt die Ladestation</translation>
        </message>
        <message>
            <source>Reservation lapses, UTC</source>
            <extracomment>ocpp: ReserveNow.req.expiryDate</extracomment>
            <translation>Reservierung verfällt, UTC</translation>
        </message>
        <message>
            <source>Number of the reservation; a known one is replaced</source>
            <extracomment>ocpp: ReserveNow.req.id</extracomment>
            <translation>Nummer der Reservierung; eine bekannte wird ersetzt</translation>
        </message>
        <message>
            <source>Accepted means it restarts soon; a boot message must follow</source>
            <extracomment>ocpp: Reset.conf.status</extracomment>
            <translation>Accepted heißt, sie startet bald neu; eine Boot-Nachricht muss folgen</translation>
        </message>
        <message>
            <source>Soft ends charges first; Hard at once. In 2.x: now or when idle</source>
            <extracomment>ocpp: Reset.req.type</extracomment>
            <translation>Soft beendet zuerst Ladevorgänge; Hard sofort. In 2.x: jetzt oder im Leerlauf</translation>
        </message>
        <message>
            <source>Raw number or signed block</source>
            <extracomment>ocpp: SampledValue.format</extracomment>
            <translation>Reine Zahl oder signierter Block</translation>
        </message>
        <message>
            <source>Where it was measured; Outlet when absent</source>
            <extracomment>ocpp: SampledValue.location</extracomment>
            <translation>Wo gemessen wurde; ohne Angabe Outlet</translation>
        </message>
        <message>
            <source>Reading as text in 1.6, a number from 2.0.1; mind the unit</source>
            <extracomment>ocpp: SampledValue.value</extracomment>
            <translation>Zählerwert in 1.6 als Text, ab 2.0.1 als Zahl; Einheit beachten</translation>
        </message>
        <message>
            <source>Event from the standard list, such as FirmwareUpdated or TamperDetectionActivated</source>
            <extracomment>ocpp: SecurityEventNotification.req.type</extracomment>
            <translation>Ereignis aus der Standardliste, wie FirmwareUpdated oder TamperDetectionActivated</translation>
        </message>
        <message>
            <source>VersionMismatch: send the full list instead of changes</source>
            <extracomment>ocpp: SendLocalList.conf.status</extracomment>
            <translation>VersionMismatch: statt Änderungen die ganze Liste senden</translation>
        </message>
        <message>
            <source>Accepted means stored; the resulting limit may still be another's</source>
            <extracomment>ocpp: SetChargingProfile.conf.status</extracomment>
            <translation>Accepted heißt gespeichert; der resultierende Grenzwert kann noch von einem anderen kommen</translation>
        </message>
        <message>
            <source>0 for the whole charge point or as default for all</source>
            <extracomment>ocpp: SetChargingProfile.req.connectorId</extracomment>
            <translation>0 für die ganze Ladestation oder als Vorgabe für alle</translation>
        </message>
        <message>
            <source>Give it only to replace the monitor with that number</source>
            <extracomment>ocpp: SetMonitoringData.id</extracomment>
            <translation>Nur angeben, um die Überwachung mit dieser Nummer zu ersetzen</translation>
        </message>
        <message>
            <source>Threshold, or seconds for a periodic monitor</source>
            <extracomment>ocpp: SetMonitoringData.value</extracomment>
            <translation>Schwelle, oder Sekunden bei einer periodischen Überwachung</translation>
        </message>
        <message>
            <source>Accepted means stored, not that it works</source>
            <extracomment>ocpp: SetNetworkProfile.conf.status</extracomment>
            <translation>Accepted heißt gespeichert, nicht dass es funktioniert</translation>
        </message>
        <message>
            <source>Verdict even if the charge runs already; a refusal should stop it</source>
            <extracomment>ocpp: StartTransaction.conf.idTagInfo</extracomment>
            <translation>Entscheid, auch wenn der Ladevorgang schon läuft; eine Ablehnung sollte ihn beenden</translation>
        </message>
        <message>
            <source>Given by the backend; unknown to the charger while offline</source>
            <extracomment>ocpp: StartTransaction.conf.transactionId</extracomment>
            <translation>Vom Backend vergeben; der Ladestation offline unbekannt</translation>
        </message>
        <message>
            <source>Connector, from 1; 0 is wrong here</source>
            <extracomment>ocpp: StartTransaction.req.connectorId</extracomment>
            <translation>Anschluss, ab 1; 0 ist hier falsch</translation>
        </message>
        <message>
            <source>Reservation that this transaction uses up</source>
            <extracomment>ocpp: StartTransaction.req.reservationId</extracomment>
            <translation>Reservierung, die diese Transaktion aufbraucht</translation>
        </message>
        <message>
            <source>Begin by the charger's clock; hours old when sent after an outage</source>
            <extracomment>ocpp: StartTransaction.req.timestamp</extracomment>
            <translation>Beginn nach der Uhr der Ladestation; Stunden alt, wenn nach einem Ausfall gesendet</translation>
        </message>
        <message>
            <source>From 1; 0 reports the charge point, where only three states make sense</source>
            <extracomment>ocpp: StatusNotification.req.connectorId</extracomment>
            <translation>Ab 1; 0 meldet die Ladestation, wo nur drei Zustände sinnvoll sind</translation>
        </message>
        <message>
            <source>State of the connector, or of the whole charge point for connector 0</source>
            <extracomment>ocpp: StatusNotification.req.status</extracomment>
            <translation>Zustand des Anschlusses, oder bei Anschluss 0 der ganzen Ladestation</translation>
        </message>
        <message>
            <source>When the state changed; resent after a reconnect it may be days old</source>
            <extracomment>ocpp: StatusNotification.req.timestamp</extracomment>
            <translation>Wann sich der Zustand änderte; nach einer Wiederverbindung erneut gesendet, kann es Tage alt sein</translation>
        </message>
        <message>
            <source>Verdict on the idTag that stopped; cannot undo the stop</source>
            <extracomment>ocpp: StopTransaction.conf.idTagInfo</extracomment>
            <translation>Entscheid über das idTag, das beendet hat; kann das Ende nicht rückgängig machen</translation>
        </message>
        <message>
            <source>Who stopped it; absent when the charger or the backend did</source>
            <extracomment>ocpp: StopTransaction.req.idTag</extracomment>
            <translation>Wer beendet hat; fehlt, wenn es die Ladestation oder das Backend war</translation>
        </message>
        <message>
            <source>Number from StartTransaction; wrong after an offline start on some makes</source>
            <extracomment>ocpp: StopTransaction.req.transactionId</extracomment>
            <translation>Nummer aus StartTransaction; bei manchen Fabrikaten nach einem Offline-Start falsch</translation>
        </message>
        <message>
            <source>Shown on the bill, for example VAT</source>
            <extracomment>ocpp: TaxRate.type</extracomment>
            <translation>Auf der Rechnung gezeigt, zum Beispiel MwSt.</translation>
        </message>
        <message>
            <source>Cost of reserved time</source>
            <extracomment>ocpp: TotalCost.reservationTime</extracomment>
            <translation>Kosten der reservierten Zeit</translation>
        </message>
        <message>
            <source>Time with energy flow</source>
            <extracomment>ocpp: TotalUsage.chargingTime</extracomment>
            <translation>Zeit mit Energiefluss</translation>
        </message>
        <message>
            <source>Energy used</source>
            <extracomment>ocpp: TotalUsage.energy</extracomment>
            <translation>Verbrauchte Energie</translation>
        </message>
        <message>
            <source>Time connected without energy flow</source>
            <extracomment>ocpp: TotalUsage.idleTime</extracomment>
            <translation>Zeit verbunden ohne Energiefluss</translation>
        </message>
        <message>
            <source>Reserved time</source>
            <extracomment>ocpp: TotalUsage.reservationTime</extracomment>
            <translation>Reservierte Zeit</translation>
        </message>
        <message>
            <source>Cost so far or at the end; 0 means free, absent unknown</source>
            <extracomment>ocpp: TransactionEvent.conf.totalCost</extracomment>
            <translation>Kosten bisher oder am Ende; 0 heißt kostenlos, fehlend unbekannt</translation>
        </message>
        <message>
            <source>Stops at this cost</source>
            <extracomment>ocpp: TransactionLimit.maxCost</extracomment>
            <translation>Endet bei diesen Kosten</translation>
        </message>
        <message>
            <source>Stops at this energy, Wh</source>
            <extracomment>ocpp: TransactionLimit.maxEnergy</extracomment>
            <translation>Endet bei dieser Energie, Wh</translation>
        </message>
        <message>
            <source>Stops after this time, s</source>
            <extracomment>ocpp: TransactionLimit.maxTime</extracomment>
            <translation>Endet nach dieser Zeit, s</translation>
        </message>
        <message>
            <source>Accepted only promises the message; check that it comes</source>
            <extracomment>ocpp: TriggerMessage.conf.status</extracomment>
            <translation>Accepted verspricht die Nachricht nur; prüfen, ob sie kommt</translation>
        </message>
        <message>
            <source>Unit; Wh when absent</source>
            <extracomment>ocpp: UnitOfMeasure.unit</extracomment>
            <translation>Einheit; ohne Angabe Wh</translation>
        </message>
        <message>
            <source>UnlockFailed means the plug is stuck: somebody must go there</source>
            <extracomment>ocpp: UnlockConnector.conf.status</extracomment>
            <translation>UnlockFailed heißt, der Stecker sitzt fest: jemand muss hinfahren</translation>
        </message>
        <message>
            <source>From 1; the transaction on it is stopped first</source>
            <extracomment>ocpp: UnlockConnector.req.connectorId</extracomment>
            <translation>Ab 1; die Transaktion darauf wird zuerst beendet</translation>
        </message>
        <message>
            <source>aFRR signal</source>
            <extracomment>ocpp: V2XSignalWattPoint.signal</extracomment>
            <translation>aFRR-Signal</translation>
        </message>
        <message>
            <source>Shared secret; must not be logged</source>
            <extracomment>ocpp: VPN.key</extracomment>
            <translation>Gemeinsames Geheimnis; darf nicht ins Log</translation>
        </message>
        <message>
            <source>Protocol of the VPN</source>
            <extracomment>ocpp: VPN.type</extracomment>
            <translation>Protokoll des VPN</translation>
        </message>
        <message>
            <source>Actual, target or limit</source>
            <extracomment>ocpp: VariableAttribute.type</extracomment>
            <translation>Istwert, Sollwert oder Grenze</translation>
        </message>
        <message>
            <source>Unit of the value</source>
            <extracomment>ocpp: VariableCharacteristics.unit</extracomment>
            <translation>Einheit des Werts</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices for the vehicle</source>
            <extracomment>ocpp: absolutePriceSchedule</extracomment>
            <translation>Preise nach ISO 15118-20 für das Fahrzeug</translation>
        </message>
        <message>
            <source>Install a new certificate or update one</source>
            <extracomment>ocpp: action</extracomment>
            <translation>Ein neues Zertifikat installieren oder eines aktualisieren</translation>
        </message>
        <message>
            <source>Switches priority charging on or off</source>
            <extracomment>ocpp: activate</extracomment>
            <translation>Schaltet vorrangiges Laden ein oder aus</translation>
        </message>
        <message>
            <source>Whether priority charging is on</source>
            <extracomment>ocpp: activated</extracomment>
            <translation>Ob vorrangiges Laden eingeschaltet ist</translation>
        </message>
        <message>
            <source>Value at that moment</source>
            <extracomment>ocpp: actualValue</extracomment>
            <translation>Wert zu diesem Zeitpunkt</translation>
        </message>
        <message>
            <source>Further id, for example an eMAID beside the card</source>
            <extracomment>ocpp: additionalIdToken</extracomment>
            <translation>Weitere Id, zum Beispiel eine eMAID neben der Karte</translation>
        </message>
        <message>
            <source>Further ids of the same driver, or more detail on a status</source>
            <extracomment>ocpp: additionalInfo</extracomment>
            <translation>Weitere Ids desselben Fahrers oder mehr Einzelheiten zu einem Status</translation>
        </message>
        <message>
            <source>Extra services and their fees</source>
            <extracomment>ocpp: additionalSelectedServices</extracomment>
            <translation>Zusatzleistungen und ihre Gebühren</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>ocpp: address</extracomment>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>First address line</source>
            <extracomment>ocpp: address1</extracomment>
            <translation>Erste Adresszeile</translation>
        </message>
        <message>
            <source>Second address line</source>
            <extracomment>ocpp: address2</extracomment>
            <translation>Zweite Adresszeile</translation>
        </message>
        <message>
            <source>true when it is over</source>
            <extracomment>ocpp: alarmEnded</extracomment>
            <translation>true, wenn es vorbei ist</translation>
        </message>
        <message>
            <source>Energy transfer modes this driver may use</source>
            <extracomment>ocpp: allowedEnergyTransfer</extracomment>
            <translation>Energieübertragungsmodi, die dieser Fahrer nutzen darf</translation>
        </message>
        <message>
            <source>Amount in the unit of the kind</source>
            <extracomment>ocpp: amount</extracomment>
            <translation>Betrag in der Einheit der Art</translation>
        </message>
        <message>
            <source>Power of ten for the amount, −3 to 3</source>
            <extracomment>ocpp: amountMultiplier</extracomment>
            <translation>Zehnerpotenz für den Betrag, −3 bis 3</translation>
        </message>
        <message>
            <source>Mobile network access</source>
            <extracomment>ocpp: apn</extracomment>
            <translation>Zugang zum Mobilfunknetz</translation>
        </message>
        <message>
            <source>How to log in to the access point</source>
            <extracomment>ocpp: apnAuthentication</extracomment>
            <translation>Wie man sich am Zugangspunkt anmeldet</translation>
        </message>
        <message>
            <source>Password for the access point; must not be logged</source>
            <extracomment>ocpp: apnPassword</extracomment>
            <translation>Passwort für den Zugangspunkt; darf nicht ins Log</translation>
        </message>
        <message>
            <source>User for the access point</source>
            <extracomment>ocpp: apnUserName</extracomment>
            <translation>Benutzer für den Zugangspunkt</translation>
        </message>
        <message>
            <source>On energy</source>
            <extracomment>ocpp: appliesToEnergyFee</extracomment>
            <translation>Auf Energie</translation>
        </message>
        <message>
            <source>On the cost bounds</source>
            <extracomment>ocpp: appliesToMinimumMaximumCost</extracomment>
            <translation>Auf die Kostengrenzen</translation>
        </message>
        <message>
            <source>On overstay</source>
            <extracomment>ocpp: appliesToOverstayFee</extracomment>
            <translation>Auf zu langes Stehen</translation>
        </message>
        <message>
            <source>On parking</source>
            <extracomment>ocpp: appliesToParkingFee</extracomment>
            <translation>Auf Parken</translation>
        </message>
        <message>
            <source>Outcome for this variable</source>
            <extracomment>ocpp: attributeStatus</extracomment>
            <translation>Ergebnis für diese Variable</translation>
        </message>
        <message>
            <source>More about the outcome for this variable</source>
            <extracomment>ocpp: attributeStatusInfo</extracomment>
            <translation>Mehr zum Ergebnis für diese Variable</translation>
        </message>
        <message>
            <source>Actual when absent; may also be target or limits</source>
            <extracomment>ocpp: attributeType</extracomment>
            <translation>Ohne Angabe Actual; kann auch Sollwert oder Grenzen sein</translation>
        </message>
        <message>
            <source>Value as text, read by the variable's data type</source>
            <extracomment>ocpp: attributeValue</extracomment>
            <translation>Wert als Text, nach dem Datentyp der Variable gelesen</translation>
        </message>
        <message>
            <source>Reference voltage adapts itself</source>
            <extracomment>ocpp: autonomousVRefEnable</extracomment>
            <translation>Referenzspannung passt sich selbst an</translation>
        </message>
        <message>
            <source>Time constant of that, s</source>
            <extracomment>ocpp: autonomousVRefTimeConstant</extracomment>
            <translation>Zeitkonstante dafür, s</translation>
        </message>
        <message>
            <source>Modes the vehicle can do</source>
            <extracomment>ocpp: availableEnergyTransfer</extracomment>
            <translation>Modi, die das Fahrzeug kann</translation>
        </message>
        <message>
            <source>Moment to which the offsets refer, UTC</source>
            <extracomment>ocpp: basetime</extracomment>
            <translation>Zeitpunkt, auf den sich die Abstände beziehen, UTC</translation>
        </message>
        <message>
            <source>Password; must not be logged</source>
            <extracomment>ocpp: basicAuthPassword</extracomment>
            <translation>Passwort; darf nicht ins Log</translation>
        </message>
        <message>
            <source>Batteries put in or taken out</source>
            <extracomment>ocpp: batteryData</extracomment>
            <translation>Eingesetzte oder entnommene Batterien</translation>
        </message>
        <message>
            <source>Level at which fast charging ends, percent</source>
            <extracomment>ocpp: bulkSoC</extracomment>
            <translation>Ladezustand, bei dem das schnelle Laden endet, Prozent</translation>
        </message>
        <message>
            <source>What the cable can carry, A</source>
            <extracomment>ocpp: cableMaxCurrent</extracomment>
            <translation>Was das Kabel tragen kann, A</translation>
        </message>
        <message>
            <source>The cached verdict is no longer valid after this, UTC</source>
            <extracomment>ocpp: cacheExpiryDateTime</extracomment>
            <translation>Der gemerkte Entscheid gilt danach nicht mehr, UTC</translation>
        </message>
        <message>
            <source>Grams of CO2 for each kWh</source>
            <extracomment>ocpp: carbonDioxideEmission</extracomment>
            <translation>Gramm CO2 je kWh</translation>
        </message>
        <message>
            <source>Event that led to this one</source>
            <extracomment>ocpp: cause</extracomment>
            <translation>Ereignis, das zu diesem geführt hat</translation>
        </message>
        <message>
            <source>Certificate in PEM</source>
            <extracomment>ocpp: certificate</extracomment>
            <translation>Zertifikat in PEM</translation>
        </message>
        <message>
            <source>PEM certificates, leaf first</source>
            <extracomment>ocpp: certificateChain</extracomment>
            <translation>PEM-Zertifikate, Endzertifikat zuerst</translation>
        </message>
        <message>
            <source>Hashes that identify the certificate</source>
            <extracomment>ocpp: certificateHashData</extracomment>
            <translation>Hashes, die das Zertifikat bestimmen</translation>
        </message>
        <message>
            <source>Certificates found, each with its chain</source>
            <extracomment>ocpp: certificateHashDataChain</extracomment>
            <translation>Gefundene Zertifikate, jedes mit seiner Kette</translation>
        </message>
        <message>
            <source>Verdict on the contract certificate</source>
            <extracomment>ocpp: certificateStatus</extracomment>
            <translation>Entscheid über das Vertragszertifikat</translation>
        </message>
        <message>
            <source>Certificates to check</source>
            <extracomment>ocpp: certificateStatusRequests</extracomment>
            <translation>Zu prüfende Zertifikate</translation>
        </message>
        <message>
            <source>What the certificate is used for</source>
            <extracomment>ocpp: certificateType</extracomment>
            <translation>Wofür das Zertifikat verwendet wird</translation>
        </message>
        <message>
            <source>Serial number of the controller inside; superseded by chargePointSerialNumber</source>
            <extracomment>ocpp: chargeBoxSerialNumber</extracomment>
            <translation>Seriennummer des Controllers im Inneren; abgelöst durch chargePointSerialNumber</translation>
        </message>
        <message>
            <source>Model name; backends pick their workarounds by it</source>
            <extracomment>ocpp: chargePointModel</extracomment>
            <translation>Modellname; Backends wählen danach ihre Sonderbehandlungen</translation>
        </message>
        <message>
            <source>Serial number of the charge point</source>
            <extracomment>ocpp: chargePointSerialNumber</extracomment>
            <translation>Seriennummer der Ladestation</translation>
        </message>
        <message>
            <source>Manufacturer; may be empty by the schema, yet many backends refuse that</source>
            <extracomment>ocpp: chargePointVendor</extracomment>
            <translation>Hersteller; darf nach dem Schema leer sein, doch viele Backends lehnen das ab</translation>
        </message>
        <message>
            <source>The limit that came from outside</source>
            <extracomment>ocpp: chargingLimit</extracomment>
            <translation>Der Grenzwert, der von außen kam</translation>
        </message>
        <message>
            <source>Who set the limit: energy management, grid operator, backend</source>
            <extracomment>ocpp: chargingLimitSource</extracomment>
            <translation>Wer den Grenzwert gesetzt hat: Energiemanagement, Netzbetreiber, Backend</translation>
        </message>
        <message>
            <source>What the vehicle asked for</source>
            <extracomment>ocpp: chargingNeeds</extracomment>
            <translation>Was das Fahrzeug verlangt hat</translation>
        </message>
        <message>
            <source>Periods with constant prices</source>
            <extracomment>ocpp: chargingPeriods</extracomment>
            <translation>Zeiträume mit gleichbleibenden Preisen</translation>
        </message>
        <message>
            <source>−9 to 9; 0 is normal, higher goes first</source>
            <extracomment>ocpp: chargingPriority</extracomment>
            <translation>−9 bis 9; 0 ist normal, höher kommt zuerst</translation>
        </message>
        <message>
            <source>Limits to apply</source>
            <extracomment>ocpp: chargingProfile</extracomment>
            <translation>Anzuwendende Grenzwerte</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; 0 is a valid id</source>
            <extracomment>ocpp: chargingProfileId</extracomment>
            <translation>Ein Profil mit bekannter Id wird ersetzt; 0 ist eine gültige Id</translation>
        </message>
        <message>
            <source>Whether times are absolute, recurring or relative to the start</source>
            <extracomment>ocpp: chargingProfileKind</extracomment>
            <translation>Ob Zeiten absolut, wiederkehrend oder relativ zum Beginn sind</translation>
        </message>
        <message>
            <source>What the limit is for; decides which profiles add up and which override</source>
            <extracomment>ocpp: chargingProfilePurpose</extracomment>
            <translation>Wozu der Grenzwert dient; bestimmt, welche Profile zusammenwirken und welche andere ersetzen</translation>
        </message>
        <message>
            <source>Watts or amperes; holds for every limit in the schedule</source>
            <extracomment>ocpp: chargingRateUnit</extracomment>
            <translation>Watt oder Ampere; gilt für jeden Grenzwert des Fahrplans</translation>
        </message>
        <message>
            <source>Limits over time</source>
            <extracomment>ocpp: chargingSchedule</extracomment>
            <translation>Grenzwerte im Zeitverlauf</translation>
        </message>
        <message>
            <source>Steps of the limit, in order of startPeriod</source>
            <extracomment>ocpp: chargingSchedulePeriod</extracomment>
            <translation>Schritte des Grenzwerts, nach startPeriod geordnet</translation>
        </message>
        <message>
            <source>What the charge does now; with the connector status it makes the whole state</source>
            <extracomment>ocpp: chargingState</extracomment>
            <translation>Was der Ladevorgang jetzt tut; mit dem Status des Anschlusses der ganze Zustand</translation>
        </message>
        <message>
            <source>Identity of the station</source>
            <extracomment>ocpp: chargingStation</extracomment>
            <translation>Identität der Ladestation</translation>
        </message>
        <message>
            <source>Part for time with energy flow</source>
            <extracomment>ocpp: chargingTime</extracomment>
            <translation>Anteil für Zeit mit Energiefluss</translation>
        </message>
        <message>
            <source>MD5 of the firmware file</source>
            <extracomment>ocpp: checksum</extracomment>
            <translation>MD5 der Firmware-Datei</translation>
        </message>
        <message>
            <source>Certificates below it, from the sub-CA down</source>
            <extracomment>ocpp: childCertificateHashData</extracomment>
            <translation>Zertifikate darunter, ab der Sub-CA abwärts</translation>
        </message>
        <message>
            <source>City</source>
            <extracomment>ocpp: city</extracomment>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>true asks to delete the stored data</source>
            <extracomment>ocpp: clear</extracomment>
            <translation>true bittet, die gespeicherten Daten zu löschen</translation>
        </message>
        <message>
            <source>true when the condition is over</source>
            <extracomment>ocpp: cleared</extracomment>
            <translation>true, wenn der Zustand vorbei ist</translation>
        </message>
        <message>
            <source>Company behind the VAT number</source>
            <extracomment>ocpp: company</extracomment>
            <translation>Unternehmen hinter der Umsatzsteuer-Nummer</translation>
        </message>
        <message>
            <source>Part of the station, for example Connector or OCPPCommCtrlr</source>
            <extracomment>ocpp: component</extracomment>
            <translation>Teil der Ladestation, zum Beispiel Connector oder OCPPCommCtrlr</translation>
        </message>
        <message>
            <source>Only components in one of these states</source>
            <extracomment>ocpp: componentCriteria</extracomment>
            <translation>Nur Komponenten in einem dieser Zustände</translation>
        </message>
        <message>
            <source>Parts of the device model it is about</source>
            <extracomment>ocpp: componentVariable</extracomment>
            <translation>Teile des Gerätemodells, um die es geht</translation>
        </message>
        <message>
            <source>When the price holds; all must be met</source>
            <extracomment>ocpp: conditions</extracomment>
            <translation>Wann der Preis gilt; alle müssen erfüllt sein</translation>
        </message>
        <message>
            <source>Settings that were asked for, with their values</source>
            <extracomment>ocpp: configurationKey</extracomment>
            <translation>Angefragte Einstellungen mit ihren Werten</translation>
        </message>
        <message>
            <source>Place to store the connection profile in</source>
            <extracomment>ocpp: configurationSlot</extracomment>
            <translation>Platz, in dem das Verbindungsprofil gespeichert wird</translation>
        </message>
        <message>
            <source>How to reach the backend</source>
            <extracomment>ocpp: connectionData</extracomment>
            <translation>Wie das Backend zu erreichen ist</translation>
        </message>
        <message>
            <source>Counts from 1; 0 stands for the whole charge point</source>
            <extracomment>ocpp: connectorId</extracomment>
            <translation>Zählt ab 1; 0 steht für die ganze Ladestation</translation>
        </message>
        <message>
            <source>State of the connector; details come with TransactionEvent</source>
            <extracomment>ocpp: connectorStatus</extracomment>
            <translation>Zustand des Anschlusses; Einzelheiten kommen mit TransactionEvent</translation>
        </message>
        <message>
            <source>Plug that is wanted</source>
            <extracomment>ocpp: connectorType</extracomment>
            <translation>Gewünschter Stecker</translation>
        </message>
        <message>
            <source>Never changes</source>
            <extracomment>ocpp: constant</extracomment>
            <translation>Ändert sich nie</translation>
        </message>
        <message>
            <source>Costs by consumption</source>
            <extracomment>ocpp: consumptionCost</extracomment>
            <translation>Kosten nach Verbrauch</translation>
        </message>
        <message>
            <source>The text</source>
            <extracomment>ocpp: content</extracomment>
            <translation>Der Text</translation>
        </message>
        <message>
            <source>Why it was read; Sample.Periodic when absent</source>
            <extracomment>ocpp: context</extracomment>
            <translation>Warum abgelesen wurde; ohne Angabe Sample.Periodic</translation>
        </message>
        <message>
            <source>Who sets the power: schedule or dynamic</source>
            <extracomment>ocpp: controlMode</extracomment>
            <translation>Wer die Leistung vorgibt: Fahrplan oder dynamisch</translation>
        </message>
        <message>
            <source>Kind of grid control</source>
            <extracomment>ocpp: controlType</extracomment>
            <translation>Art der Netzsteuerung</translation>
        </message>
        <message>
            <source>Cost entries</source>
            <extracomment>ocpp: cost</extracomment>
            <translation>Kosteneinträge</translation>
        </message>
        <message>
            <source>Cost computed by the station</source>
            <extracomment>ocpp: costDetails</extracomment>
            <translation>Von der Ladestation berechnete Kosten</translation>
        </message>
        <message>
            <source>What the amount expresses</source>
            <extracomment>ocpp: costKind</extracomment>
            <translation>Was der Betrag ausdrückt</translation>
        </message>
        <message>
            <source>Country</source>
            <extracomment>ocpp: country</extracomment>
            <translation>Land</translation>
        </message>
        <message>
            <source>The profile to install</source>
            <extracomment>ocpp: csChargingProfiles</extracomment>
            <translation>Das zu installierende Profil</translation>
        </message>
        <message>
            <source>Certificate signing request in PEM</source>
            <extracomment>ocpp: csr</extracomment>
            <translation>Zertifikatsantrag in PEM</translation>
        </message>
        <message>
            <source>ISO 4217 code</source>
            <extracomment>ocpp: currency</extracomment>
            <translation>ISO-4217-Code</translation>
        </message>
        <message>
            <source>The backend's clock in UTC; the charger sets its own clock by it</source>
            <extracomment>ocpp: currentTime</extracomment>
            <translation>Die Uhr des Backends in UTC; die Ladestation stellt ihre Uhr danach</translation>
        </message>
        <message>
            <source>Points of the curve</source>
            <extracomment>ocpp: curveData</extracomment>
            <translation>Punkte der Kennlinie</translation>
        </message>
        <message>
            <source>What the curve controls</source>
            <extracomment>ocpp: curveType</extracomment>
            <translation>Was die Kennlinie steuert</translation>
        </message>
        <message>
            <source>Vendor extension; ignored by those who do not know the vendorId</source>
            <extracomment>ocpp: customData</extracomment>
            <translation>Herstellererweiterung; wer die vendorId nicht kennt, ignoriert sie</translation>
        </message>
        <message>
            <source>Vendor's message that is wanted</source>
            <extracomment>ocpp: customTrigger</extracomment>
            <translation>Gewünschte Nachricht des Herstellers</translation>
        </message>
        <message>
            <source>Finds the driver by certificate</source>
            <extracomment>ocpp: customerCertificate</extracomment>
            <translation>Findet den Fahrer nach Zertifikat</translation>
        </message>
        <message>
            <source>Finds the driver by the vendor's own id</source>
            <extracomment>ocpp: customerIdentifier</extracomment>
            <translation>Findet den Fahrer nach eigener Id des Herstellers</translation>
        </message>
        <message>
            <source>Content agreed with the vendor; charger faults often hide in here</source>
            <extracomment>ocpp: data</extracomment>
            <translation>Mit dem Hersteller vereinbarter Inhalt; Störungen der Ladestation stecken oft hier</translation>
        </message>
        <message>
            <source>How to read the text value</source>
            <extracomment>ocpp: dataType</extracomment>
            <translation>Wie der Textwert zu lesen ist</translation>
        </message>
        <message>
            <source>Days on which it holds</source>
            <extracomment>ocpp: dayOfWeek</extracomment>
            <translation>Tage, an denen es gilt</translation>
        </message>
        <message>
            <source>Seconds to wait</source>
            <extracomment>ocpp: delay</extracomment>
            <translation>Sekunden Wartezeit</translation>
        </message>
        <message>
            <source>When the vehicle leaves, UTC</source>
            <extracomment>ocpp: departureTime</extracomment>
            <translation>Wann das Fahrzeug abfährt, UTC</translation>
        </message>
        <message>
            <source>What the vehicle's inverter can do for the grid</source>
            <extracomment>ocpp: derChargingParameters</extracomment>
            <translation>Was der Wechselrichter des Fahrzeugs für das Netz kann</translation>
        </message>
        <message>
            <source>Text for drivers</source>
            <extracomment>ocpp: description</extracomment>
            <translation>Text für Fahrer</translation>
        </message>
        <message>
            <source>Digest of the schedule, base64</source>
            <extracomment>ocpp: digestValue</extracomment>
            <translation>Prüfsumme des Fahrplans, base64</translation>
        </message>
        <message>
            <source>Quantities used</source>
            <extracomment>ocpp: dimensions</extracomment>
            <translation>Verbrauchte Mengen</translation>
        </message>
        <message>
            <source>Bound on discharging, negative, in the schedule's unit</source>
            <extracomment>ocpp: dischargeLimit</extracomment>
            <translation>Grenze für das Entladen, negativ, in der Einheit des Fahrplans</translation>
        </message>
        <message>
            <source>Discharging bound on L2, negative</source>
            <extracomment>ocpp: dischargeLimit_L2</extracomment>
            <translation>Grenze für das Entladen auf L2, negativ</translation>
        </message>
        <message>
            <source>Discharging bound on L3, negative</source>
            <extracomment>ocpp: dischargeLimit_L3</extracomment>
            <translation>Grenze für das Entladen auf L3, negativ</translation>
        </message>
        <message>
            <source>Power factor</source>
            <extracomment>ocpp: displacement</extracomment>
            <translation>Leistungsfaktor</translation>
        </message>
        <message>
            <source>Which display shows it</source>
            <extracomment>ocpp: display</extracomment>
            <translation>Welches Display sie zeigt</translation>
        </message>
        <message>
            <source>Seconds; absent means open-ended</source>
            <extracomment>ocpp: duration</extracomment>
            <translation>Sekunden; ohne Angabe unbefristet</translation>
        </message>
        <message>
            <source>Seconds between updates pulled by the station</source>
            <extracomment>ocpp: dynUpdateInterval</extracomment>
            <translation>Sekunden zwischen Aktualisierungen, die die Ladestation abruft</translation>
        </message>
        <message>
            <source>Last update, UTC</source>
            <extracomment>ocpp: dynUpdateTime</extracomment>
            <translation>Letzte Aktualisierung, UTC</translation>
        </message>
        <message>
            <source>Price level; 1 is cheapest</source>
            <extracomment>ocpp: ePriceLevel</extracomment>
            <translation>Preisstufe; 1 ist am günstigsten</translation>
        </message>
        <message>
            <source>Format of the signed block, such as OCMF</source>
            <extracomment>ocpp: encodingMethod</extracomment>
            <translation>Format des signierten Blocks, etwa OCMF</translation>
        </message>
        <message>
            <source>Show until, UTC</source>
            <extracomment>ocpp: endDateTime</extracomment>
            <translation>Zeigen bis, UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM until which it holds</source>
            <extracomment>ocpp: endTimeOfDay</extracomment>
            <translation>Ortszeit HH:MM, bis zu der es gilt</translation>
        </message>
        <message>
            <source>Part for energy</source>
            <extracomment>ocpp: energy</extracomment>
            <translation>Anteil für Energie</translation>
        </message>
        <message>
            <source>Energy wanted, Wh</source>
            <extracomment>ocpp: energyAmount</extracomment>
            <translation>Gewünschte Energie, Wh</translation>
        </message>
        <message>
            <source>Price for each kWh</source>
            <extracomment>ocpp: energyFee</extracomment>
            <translation>Preis je kWh</translation>
        </message>
        <message>
            <source>When the inverter may connect to the grid</source>
            <extracomment>ocpp: enterService</extracomment>
            <translation>Wann sich der Wechselrichter zum Netz zuschalten darf</translation>
        </message>
        <message>
            <source>Cause of the trouble; may come with any status, NoError otherwise</source>
            <extracomment>ocpp: errorCode</extracomment>
            <translation>Ursache des Problems; kann bei jedem Status stehen, sonst NoError</translation>
        </message>
        <message>
            <source>The vehicle's prices for discharging</source>
            <extracomment>ocpp: evAbsolutePriceSchedule</extracomment>
            <translation>Preise des Fahrzeugs für das Entladen</translation>
        </message>
        <message>
            <source>Price entries of the vehicle</source>
            <extracomment>ocpp: evAbsolutePriceScheduleEntries</extracomment>
            <translation>Preiseinträge des Fahrzeugs</translation>
        </message>
        <message>
            <source>How long level 1 may last, s</source>
            <extracomment>ocpp: evDurationLevel1DCInjection</extracomment>
            <translation>Wie lange Stufe 1 dauern darf, s</translation>
        </message>
        <message>
            <source>How long level 2 may last, s</source>
            <extracomment>ocpp: evDurationLevel2DCInjection</extracomment>
            <translation>Wie lange Stufe 2 dauern darf, s</translation>
        </message>
        <message>
            <source>Battery capacity, Wh</source>
            <extracomment>ocpp: evEnergyCapacity</extracomment>
            <translation>Batteriekapazität, Wh</translation>
        </message>
        <message>
            <source>Energy the vehicle offers for discharging</source>
            <extracomment>ocpp: evEnergyOffer</extracomment>
            <translation>Energie, die das Fahrzeug zum Entladen anbietet</translation>
        </message>
        <message>
            <source>Hardware of the inverter</source>
            <extracomment>ocpp: evInverterHwVersion</extracomment>
            <translation>Hardware des Wechselrichters</translation>
        </message>
        <message>
            <source>Maker of the inverter</source>
            <extracomment>ocpp: evInverterManufacturer</extracomment>
            <translation>Hersteller des Wechselrichters</translation>
        </message>
        <message>
            <source>Model of the inverter</source>
            <extracomment>ocpp: evInverterModel</extracomment>
            <translation>Modell des Wechselrichters</translation>
        </message>
        <message>
            <source>Serial number of the inverter</source>
            <extracomment>ocpp: evInverterSerialNumber</extracomment>
            <translation>Seriennummer des Wechselrichters</translation>
        </message>
        <message>
            <source>Software of the inverter</source>
            <extracomment>ocpp: evInverterSwVersion</extracomment>
            <translation>Software des Wechselrichters</translation>
        </message>
        <message>
            <source>How islanding is detected</source>
            <extracomment>ocpp: evIslandingDetectionMethod</extracomment>
            <translation>Wie Inselbetrieb erkannt wird</translation>
        </message>
        <message>
            <source>Seconds until it trips when islanded</source>
            <extracomment>ocpp: evIslandingTripTime</extracomment>
            <translation>Sekunden bis zur Abschaltung im Inselbetrieb</translation>
        </message>
        <message>
            <source>Greatest current of the vehicle, A</source>
            <extracomment>ocpp: evMaxCurrent</extracomment>
            <translation>Größter Strom des Fahrzeugs, A</translation>
        </message>
        <message>
            <source>Greatest energy, Wh</source>
            <extracomment>ocpp: evMaxEnergyRequest</extracomment>
            <translation>Größte Energie, Wh</translation>
        </message>
        <message>
            <source>Greatest power of the vehicle, W</source>
            <extracomment>ocpp: evMaxPower</extracomment>
            <translation>Größte Leistung des Fahrzeugs, W</translation>
        </message>
        <message>
            <source>Greatest energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMaxV2XEnergyRequest</extracomment>
            <translation>Größte Energie für die Teilnahme am Entladen, Wh</translation>
        </message>
        <message>
            <source>Greatest voltage of the vehicle, V</source>
            <extracomment>ocpp: evMaxVoltage</extracomment>
            <translation>Größte Spannung des Fahrzeugs, V</translation>
        </message>
        <message>
            <source>Level 1 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel1DCInjection</extracomment>
            <translation>Grenze der DC-Einspeisung, Stufe 1</translation>
        </message>
        <message>
            <source>Level 2 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel2DCInjection</extracomment>
            <translation>Grenze der DC-Einspeisung, Stufe 2</translation>
        </message>
        <message>
            <source>Least current of the vehicle, A per phase</source>
            <extracomment>ocpp: evMinCurrent</extracomment>
            <translation>Kleinster Strom des Fahrzeugs, A je Phase</translation>
        </message>
        <message>
            <source>Least energy, Wh</source>
            <extracomment>ocpp: evMinEnergyRequest</extracomment>
            <translation>Kleinste Energie, Wh</translation>
        </message>
        <message>
            <source>Least energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMinV2XEnergyRequest</extracomment>
            <translation>Kleinste Energie für die Teilnahme am Entladen, Wh</translation>
        </message>
        <message>
            <source>Discharge power when over-excited, W</source>
            <extracomment>ocpp: evOverExcitedMaxDischargePower</extracomment>
            <translation>Entladeleistung im übererregten Betrieb, W</translation>
        </message>
        <message>
            <source>Power factor when over-excited</source>
            <extracomment>ocpp: evOverExcitedPowerFactor</extracomment>
            <translation>Leistungsfaktor im übererregten Betrieb</translation>
        </message>
        <message>
            <source>The vehicle's power over time</source>
            <extracomment>ocpp: evPowerSchedule</extracomment>
            <translation>Leistung des Fahrzeugs im Zeitverlauf</translation>
        </message>
        <message>
            <source>Power steps</source>
            <extracomment>ocpp: evPowerScheduleEntries</extracomment>
            <translation>Leistungsschritte</translation>
        </message>
        <message>
            <source>Prices by power</source>
            <extracomment>ocpp: evPriceRule</extracomment>
            <translation>Preise nach Leistung</translation>
        </message>
        <message>
            <source>Reactive susceptance of the vehicle, S</source>
            <extracomment>ocpp: evReactiveSusceptance</extracomment>
            <translation>Blindleitwert des Fahrzeugs, S</translation>
        </message>
        <message>
            <source>Energy the vehicle gives in this session, Wh</source>
            <extracomment>ocpp: evSessionTotalDischargeEnergyAvailable</extracomment>
            <translation>Energie, die das Fahrzeug in dieser Session abgibt, Wh</translation>
        </message>
        <message>
            <source>Controls the inverter can do</source>
            <extracomment>ocpp: evSupportedDERControl</extracomment>
            <translation>Steuerungen, die der Wechselrichter kann</translation>
        </message>
        <message>
            <source>Energy to reach the target, Wh</source>
            <extracomment>ocpp: evTargetEnergyRequest</extracomment>
            <translation>Energie bis zum Ziel, Wh</translation>
        </message>
        <message>
            <source>Discharge power when under-excited, W</source>
            <extracomment>ocpp: evUnderExcitedMaxDischargePower</extracomment>
            <translation>Entladeleistung im untererregten Betrieb, W</translation>
        </message>
        <message>
            <source>Power factor when under-excited</source>
            <extracomment>ocpp: evUnderExcitedPowerFactor</extracomment>
            <translation>Leistungsfaktor im untererregten Betrieb</translation>
        </message>
        <message>
            <source>Events</source>
            <extracomment>ocpp: eventData</extracomment>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Number of the event; referred to by cause</source>
            <extracomment>ocpp: eventId</extracomment>
            <translation>Nummer des Ereignisses; cause verweist darauf</translation>
        </message>
        <message>
            <source>Who set the monitor up</source>
            <extracomment>ocpp: eventNotificationType</extracomment>
            <translation>Wer die Überwachung eingerichtet hat</translation>
        </message>
        <message>
            <source>First, later or last message of the transaction</source>
            <extracomment>ocpp: eventType</extracomment>
            <translation>Erste, spätere oder letzte Nachricht der Transaktion</translation>
        </message>
        <message>
            <source>EVSE and, where needed, connector</source>
            <extracomment>ocpp: evse</extracomment>
            <translation>EVSE und, wo nötig, Anschluss</translation>
        </message>
        <message>
            <source>EVSE number, from 1; 0 stands for the whole station</source>
            <extracomment>ocpp: evseId</extracomment>
            <translation>EVSE-Nummer, ab 1; 0 steht für die ganze Ladestation</translation>
        </message>
        <message>
            <source>EVSEs concerned</source>
            <extracomment>ocpp: evseIds</extracomment>
            <translation>Betroffene EVSEs</translation>
        </message>
        <message>
            <source>Only for AC or only for DC</source>
            <extracomment>ocpp: evseKind</extracomment>
            <translation>Nur für AC oder nur für DC</translation>
        </message>
        <message>
            <source>EVSE electronics may sleep</source>
            <extracomment>ocpp: evseSleep</extracomment>
            <translation>Elektronik der EVSE darf schlafen</translation>
        </message>
        <message>
            <source>true over-excited, false under-excited</source>
            <extracomment>ocpp: excitation</extracomment>
            <translation>true übererregt, false untererregt</translation>
        </message>
        <message>
            <source>Amount before tax</source>
            <extracomment>ocpp: exclTax</extracomment>
            <translation>Betrag vor Steuer</translation>
        </message>
        <message>
            <source>The vehicle's request, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiRequest</extracomment>
            <translation>Anfrage des Fahrzeugs, EXI-kodiert, base64; ungelesen weitergegeben</translation>
        </message>
        <message>
            <source>Answer for the vehicle, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiResponse</extracomment>
            <translation>Antwort für das Fahrzeug, EXI-kodiert, base64; ungelesen weitergegeben</translation>
        </message>
        <message>
            <source>No longer valid from here on, UTC</source>
            <extracomment>ocpp: expiryDate</extracomment>
            <translation>Ab hier nicht mehr gültig, UTC</translation>
        </message>
        <message>
            <source>Power of ten</source>
            <extracomment>ocpp: exponent</extracomment>
            <translation>Zehnerpotenz</translation>
        </message>
        <message>
            <source>More details</source>
            <extracomment>ocpp: extraInfo</extracomment>
            <translation>Weitere Einzelheiten</translation>
        </message>
        <message>
            <source>Why it could not</source>
            <extracomment>ocpp: failureReason</extracomment>
            <translation>Warum es nicht ging</translation>
        </message>
        <message>
            <source>true when the station could not compute the cost</source>
            <extracomment>ocpp: failureToCalculate</extracomment>
            <translation>true, wenn die Ladestation die Kosten nicht berechnen konnte</translation>
        </message>
        <message>
            <source>What the backend must look for; absent means there is nothing to upload</source>
            <extracomment>ocpp: fileName</extracomment>
            <translation>Wonach das Backend suchen muss; ohne Angabe gibt es nichts hochzuladen</translation>
        </message>
        <message>
            <source>What the backend must look for on its server</source>
            <extracomment>ocpp: filename</extracomment>
            <translation>Wonach das Backend auf seinem Server suchen muss</translation>
        </message>
        <message>
            <source>Installed firmware; compare before and after an update</source>
            <extracomment>ocpp: firmwareVersion</extracomment>
            <translation>Installierte Firmware; vor und nach einem Update vergleichen</translation>
        </message>
        <message>
            <source>Fixed fees</source>
            <extracomment>ocpp: fixed</extracomment>
            <translation>Feste Gebühren</translation>
        </message>
        <message>
            <source>Fee once</source>
            <extracomment>ocpp: fixedFee</extracomment>
            <translation>Einmalige Gebühr</translation>
        </message>
        <message>
            <source>The power factor and how long it holds</source>
            <extracomment>ocpp: fixedPF</extracomment>
            <translation>Der Leistungsfaktor und wie lange er gilt</translation>
        </message>
        <message>
            <source>Fixed power factor while charging</source>
            <extracomment>ocpp: fixedPFAbsorb</extracomment>
            <translation>Fester Leistungsfaktor beim Laden</translation>
        </message>
        <message>
            <source>Fixed power factor while discharging</source>
            <extracomment>ocpp: fixedPFInject</extracomment>
            <translation>Fester Leistungsfaktor beim Entladen</translation>
        </message>
        <message>
            <source>How the content is coded</source>
            <extracomment>ocpp: format</extracomment>
            <translation>Wie der Inhalt kodiert ist</translation>
        </message>
        <message>
            <source>Power falls or rises with the frequency</source>
            <extracomment>ocpp: freqDroop</extracomment>
            <translation>Leistung fällt oder steigt mit der Frequenz</translation>
        </message>
        <message>
            <source>Grid frequency, Hz</source>
            <extracomment>ocpp: frequency</extracomment>
            <translation>Netzfrequenz, Hz</translation>
        </message>
        <message>
            <source>Level the vehicle calls full, percent</source>
            <extracomment>ocpp: fullSoC</extracomment>
            <translation>Ladezustand, den das Fahrzeug voll nennt, Prozent</translation>
        </message>
        <message>
            <source>When this part was made, UTC</source>
            <extracomment>ocpp: generatedAt</extracomment>
            <translation>Wann dieser Teil erstellt wurde, UTC</translation>
        </message>
        <message>
            <source>Variables to read</source>
            <extracomment>ocpp: getVariableData</extracomment>
            <translation>Zu lesende Variablen</translation>
        </message>
        <message>
            <source>Values read, one for each request</source>
            <extracomment>ocpp: getVariableResult</extracomment>
            <translation>Gelesene Werte, einer je Anfrage</translation>
        </message>
        <message>
            <source>How fast power may change</source>
            <extracomment>ocpp: gradient</extracomment>
            <translation>Wie schnell sich die Leistung ändern darf</translation>
        </message>
        <message>
            <source>What went wrong on the grid</source>
            <extracomment>ocpp: gridEventFault</extracomment>
            <translation>Was im Netz schiefging</translation>
        </message>
        <message>
            <source>VPN group</source>
            <extracomment>ocpp: group</extracomment>
            <translation>VPN-Gruppe</translation>
        </message>
        <message>
            <source>Group of the token; its members may stop each other's transactions</source>
            <extracomment>ocpp: groupIdToken</extracomment>
            <translation>Gruppe des Tokens; ihre Mitglieder dürfen gegenseitig ihre Transaktionen beenden</translation>
        </message>
        <message>
            <source>Algorithm of the hashes</source>
            <extracomment>ocpp: hashAlgorithm</extracomment>
            <translation>Algorithmus der Hashes</translation>
        </message>
        <message>
            <source>Root under which the certificate is wanted</source>
            <extracomment>ocpp: hashRootCertificate</extracomment>
            <translation>Stammzertifikat, unter dem das Zertifikat gewünscht ist</translation>
        </message>
        <message>
            <source>Upper frequency bound, Hz</source>
            <extracomment>ocpp: highFreq</extracomment>
            <translation>Obere Frequenzgrenze, Hz</translation>
        </message>
        <message>
            <source>Upper voltage bound, percent</source>
            <extracomment>ocpp: highVoltage</extracomment>
            <translation>Obere Spannungsgrenze, Prozent</translation>
        </message>
        <message>
            <source>Seconds until it trips</source>
            <extracomment>ocpp: hv10MinMeanTripDelay</extracomment>
            <translation>Sekunden bis zur Abschaltung</translation>
        </message>
        <message>
            <source>Ten-minute mean voltage that trips, percent</source>
            <extracomment>ocpp: hv10MinMeanValue</extracomment>
            <translation>Zehn-Minuten-Mittel der Spannung, bei dem abgeschaltet wird, Prozent</translation>
        </message>
        <message>
            <source>Bounds for switching back</source>
            <extracomment>ocpp: hysteresis</extracomment>
            <translation>Grenzen für das Zurückschalten</translation>
        </message>
        <message>
            <source>Seconds before returning</source>
            <extracomment>ocpp: hysteresisDelay</extracomment>
            <translation>Sekunden vor der Rückkehr</translation>
        </message>
        <message>
            <source>Change per second when returning</source>
            <extracomment>ocpp: hysteresisGradient</extracomment>
            <translation>Änderung je Sekunde bei der Rückkehr</translation>
        </message>
        <message>
            <source>Upper return point</source>
            <extracomment>ocpp: hysteresisHigh</extracomment>
            <translation>Oberer Rückkehrpunkt</translation>
        </message>
        <message>
            <source>Lower return point</source>
            <extracomment>ocpp: hysteresisLow</extracomment>
            <translation>Unterer Rückkehrpunkt</translation>
        </message>
        <message>
            <source>Number that later messages refer to</source>
            <extracomment>ocpp: id</extracomment>
            <translation>Nummer, auf die sich spätere Nachrichten beziehen</translation>
        </message>
        <message>
            <source>Card or app id as read; compared without case, at most 20 characters</source>
            <extracomment>ocpp: idTag</extracomment>
            <translation>Karten- oder App-Id wie gelesen; ohne Groß-/Kleinschreibung verglichen, höchstens 20 Zeichen</translation>
        </message>
        <message>
            <source>Verdict on the idTag</source>
            <extracomment>ocpp: idTagInfo</extracomment>
            <translation>Entscheid über das idTag</translation>
        </message>
        <message>
            <source>Card, account or contract id together with its type</source>
            <extracomment>ocpp: idToken</extracomment>
            <translation>Karten-, Konto- oder Vertrags-Id mit ihrer Art</translation>
        </message>
        <message>
            <source>Verdict on the token and what goes with it</source>
            <extracomment>ocpp: idTokenInfo</extracomment>
            <translation>Entscheid über das Token und was dazugehört</translation>
        </message>
        <message>
            <source>Drivers concerned</source>
            <extracomment>ocpp: idTokens</extracomment>
            <translation>Betroffene Fahrer</translation>
        </message>
        <message>
            <source>Identity of the station at this backend</source>
            <extracomment>ocpp: identity</extracomment>
            <translation>Identität der Ladestation bei diesem Backend</translation>
        </message>
        <message>
            <source>Part for time connected without energy flow</source>
            <extracomment>ocpp: idleTime</extracomment>
            <translation>Anteil für Zeit verbunden ohne Energiefluss</translation>
        </message>
        <message>
            <source>Subscriber number on the SIM card</source>
            <extracomment>ocpp: imsi</extracomment>
            <translation>Teilnehmernummer auf der SIM-Karte</translation>
        </message>
        <message>
            <source>Free text of the vendor; often the only useful hint</source>
            <extracomment>ocpp: info</extracomment>
            <translation>Freitext des Herstellers; oft der einzige brauchbare Hinweis</translation>
        </message>
        <message>
            <source>Install from this time on, UTC</source>
            <extracomment>ocpp: installDateTime</extracomment>
            <translation>Ab dieser Zeit installieren, UTC</translation>
        </message>
        <message>
            <source>Which one, where several have the same name</source>
            <extracomment>ocpp: instance</extracomment>
            <translation>Welche, wo mehrere denselben Namen haben</translation>
        </message>
        <message>
            <source>Removed for good after that time</source>
            <extracomment>ocpp: invalidAfterOfflineDuration</extracomment>
            <translation>Nach dieser Zeit endgültig entfernt</translation>
        </message>
        <message>
            <source>Default control rather than a scheduled one</source>
            <extracomment>ocpp: isDefault</extracomment>
            <translation>Standardsteuerung statt einer geplanten</translation>
        </message>
        <message>
            <source>Whether the grid forces it</source>
            <extracomment>ocpp: isGridCritical</extracomment>
            <translation>Ob das Netz es erzwingt</translation>
        </message>
        <message>
            <source>Whether it comes from local generation</source>
            <extracomment>ocpp: isLocalGeneration</extracomment>
            <translation>Ob es aus lokaler Erzeugung kommt</translation>
        </message>
        <message>
            <source>Another control has taken its place</source>
            <extracomment>ocpp: isSuperseded</extracomment>
            <translation>Eine andere Steuerung ist an ihre Stelle getreten</translation>
        </message>
        <message>
            <source>Hashes of the vehicle's contract certificate chain for an OCSP check</source>
            <extracomment>ocpp: iso15118CertificateHashData</extracomment>
            <translation>Hashes der Vertragszertifikatskette des Fahrzeugs für eine OCSP-Prüfung</translation>
        </message>
        <message>
            <source>ISO 15118 version the vehicle speaks, as a namespace</source>
            <extracomment>ocpp: iso15118SchemaVersion</extracomment>
            <translation>ISO-15118-Version, die das Fahrzeug spricht, als Namensraum</translation>
        </message>
        <message>
            <source>Hash of the issuer's public key, hexadecimal</source>
            <extracomment>ocpp: issuerKeyHash</extracomment>
            <translation>Hash des öffentlichen Schlüssels des Ausstellers, hexadezimal</translation>
        </message>
        <message>
            <source>Hash of the issuer's distinguished name, hexadecimal</source>
            <extracomment>ocpp: issuerNameHash</extracomment>
            <translation>Hash des Distinguished Name des Ausstellers, hexadezimal</translation>
        </message>
        <message>
            <source>Setting, spelled exactly</source>
            <extracomment>ocpp: key</extracomment>
            <translation>Einstellung, genau so geschrieben</translation>
        </message>
        <message>
            <source>Language of the text, RFC 5646 such as de or en-GB</source>
            <extracomment>ocpp: language</extracomment>
            <translation>Sprache des Textes, RFC 5646 wie de oder en-GB</translation>
        </message>
        <message>
            <source>Language the driver prefers, for displays</source>
            <extracomment>ocpp: language1</extracomment>
            <translation>Vom Fahrer bevorzugte Sprache, für Displays</translation>
        </message>
        <message>
            <source>Second language, used only with language1</source>
            <extracomment>ocpp: language2</extracomment>
            <translation>Zweite Sprache, nur zusammen mit language1</translation>
        </message>
        <message>
            <source>Latest entry to include, UTC</source>
            <extracomment>ocpp: latestTimestamp</extracomment>
            <translation>Spätester einzuschließender Eintrag, UTC</translation>
        </message>
        <message>
            <source>Upper bound in the schedule's unit; for A per phase, for W the sum</source>
            <extracomment>ocpp: limit</extracomment>
            <translation>Obergrenze in der Einheit des Fahrplans; bei A je Phase, bei W die Summe</translation>
        </message>
        <message>
            <source>Limit from a state of charge on</source>
            <extracomment>ocpp: limitAtSoC</extracomment>
            <translation>Grenzwert ab einem Ladezustand</translation>
        </message>
        <message>
            <source>Bound on discharging</source>
            <extracomment>ocpp: limitMaxDischarge</extracomment>
            <translation>Grenze für das Entladen</translation>
        </message>
        <message>
            <source>Bound on L2 when it differs from the first</source>
            <extracomment>ocpp: limit_L2</extracomment>
            <translation>Grenze auf L2, wenn sie von der ersten abweicht</translation>
        </message>
        <message>
            <source>Bound on L3 when it differs from the first</source>
            <extracomment>ocpp: limit_L3</extracomment>
            <translation>Grenze auf L3, wenn sie von der ersten abweicht</translation>
        </message>
        <message>
            <source>Version of the local list; −1 not supported, 0 empty</source>
            <extracomment>ocpp: listVersion</extracomment>
            <translation>Version der lokalen Liste; −1 nicht unterstützt, 0 leer</translation>
        </message>
        <message>
            <source>Entries of the local list; in a differential update no info means delete</source>
            <extracomment>ocpp: localAuthorizationList</extracomment>
            <translation>Einträge der lokalen Liste; bei einer Teilaktualisierung heißt ohne Info löschen</translation>
        </message>
        <message>
            <source>Address of the file, or place of a measurement</source>
            <extracomment>ocpp: location</extracomment>
            <translation>Adresse der Datei oder Ort einer Messung</translation>
        </message>
        <message>
            <source>Where to upload and which span of time</source>
            <extracomment>ocpp: log</extracomment>
            <translation>Wohin hochgeladen wird und welcher Zeitraum</translation>
        </message>
        <message>
            <source>Which log is asked for</source>
            <extracomment>ocpp: logType</extracomment>
            <translation>Welches Log gewünscht ist</translation>
        </message>
        <message>
            <source>Lower frequency bound, Hz</source>
            <extracomment>ocpp: lowFreq</extracomment>
            <translation>Untere Frequenzgrenze, Hz</translation>
        </message>
        <message>
            <source>Lower voltage bound, percent</source>
            <extracomment>ocpp: lowVoltage</extracomment>
            <translation>Untere Spannungsgrenze, Prozent</translation>
        </message>
        <message>
            <source>Apparent power rating, VA</source>
            <extracomment>ocpp: maxApparentPower</extracomment>
            <translation>Bemessungsscheinleistung, VA</translation>
        </message>
        <message>
            <source>Apparent power when charging, VA</source>
            <extracomment>ocpp: maxChargeApparentPower</extracomment>
            <translation>Scheinleistung beim Laden, VA</translation>
        </message>
        <message>
            <source>The same for L2</source>
            <extracomment>ocpp: maxChargeApparentPower_L2</extracomment>
            <translation>Dasselbe für L2</translation>
        </message>
        <message>
            <source>The same for L3</source>
            <extracomment>ocpp: maxChargeApparentPower_L3</extracomment>
            <translation>Dasselbe für L3</translation>
        </message>
        <message>
            <source>Greatest charging current, A</source>
            <extracomment>ocpp: maxChargeCurrent</extracomment>
            <translation>Größter Ladestrom, A</translation>
        </message>
        <message>
            <source>Greatest charging power, W</source>
            <extracomment>ocpp: maxChargePower</extracomment>
            <translation>Größte Ladeleistung, W</translation>
        </message>
        <message>
            <source>Greatest reactive power when charging, var</source>
            <extracomment>ocpp: maxChargeReactivePower</extracomment>
            <translation>Größte Blindleistung beim Laden, var</translation>
        </message>
        <message>
            <source>Up to this charging time, s</source>
            <extracomment>ocpp: maxChargingTime</extracomment>
            <translation>Bis zu dieser Ladezeit, s</translation>
        </message>
        <message>
            <source>The bill is never above</source>
            <extracomment>ocpp: maxCost</extracomment>
            <translation>Die Rechnung liegt nie darüber</translation>
        </message>
        <message>
            <source>Up to this current, A</source>
            <extracomment>ocpp: maxCurrent</extracomment>
            <translation>Bis zu diesem Strom, A</translation>
        </message>
        <message>
            <source>Apparent power when discharging, VA</source>
            <extracomment>ocpp: maxDischargeApparentPower</extracomment>
            <translation>Scheinleistung beim Entladen, VA</translation>
        </message>
        <message>
            <source>Greatest discharging current, A</source>
            <extracomment>ocpp: maxDischargeCurrent</extracomment>
            <translation>Größter Entladestrom, A</translation>
        </message>
        <message>
            <source>Greatest discharging power, W</source>
            <extracomment>ocpp: maxDischargePower</extracomment>
            <translation>Größte Entladeleistung, W</translation>
        </message>
        <message>
            <source>Greatest reactive power when discharging, var</source>
            <extracomment>ocpp: maxDischargeReactivePower</extracomment>
            <translation>Größte Blindleistung beim Entladen, var</translation>
        </message>
        <message>
            <source>Most elements of a list</source>
            <extracomment>ocpp: maxElements</extracomment>
            <translation>Höchstzahl der Elemente einer Liste</translation>
        </message>
        <message>
            <source>Up to this energy, Wh</source>
            <extracomment>ocpp: maxEnergy</extracomment>
            <translation>Bis zu dieser Energie, Wh</translation>
        </message>
        <message>
            <source>Up to this idle time, s</source>
            <extracomment>ocpp: maxIdleTime</extracomment>
            <translation>Bis zu dieser Leerlaufzeit, s</translation>
        </message>
        <message>
            <source>Greatest value, or longest text</source>
            <extracomment>ocpp: maxLimit</extracomment>
            <translation>Größter Wert oder längster Text</translation>
        </message>
        <message>
            <source>Upper bound of the nominal voltage, V</source>
            <extracomment>ocpp: maxNominalVoltage</extracomment>
            <translation>Obere Grenze der Nennspannung, V</translation>
        </message>
        <message>
            <source>Seconds without backend after which the profile is dropped</source>
            <extracomment>ocpp: maxOfflineDuration</extracomment>
            <translation>Sekunden ohne Backend, nach denen das Profil verworfen wird</translation>
        </message>
        <message>
            <source>Up to this power, W</source>
            <extracomment>ocpp: maxPower</extracomment>
            <translation>Bis zu dieser Leistung, W</translation>
        </message>
        <message>
            <source>Most schedule steps the vehicle can take</source>
            <extracomment>ocpp: maxScheduleTuples</extracomment>
            <translation>Höchstzahl der Fahrplanschritte, die das Fahrzeug annimmt</translation>
        </message>
        <message>
            <source>Stops at this level, percent</source>
            <extracomment>ocpp: maxSoC</extracomment>
            <translation>Endet bei diesem Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>Up to this length of transaction, s</source>
            <extracomment>ocpp: maxTime</extracomment>
            <translation>Bis zu dieser Dauer der Transaktion, s</translation>
        </message>
        <message>
            <source>Greatest voltage, V</source>
            <extracomment>ocpp: maxVoltage</extracomment>
            <translation>Größte Spannung, V</translation>
        </message>
        <message>
            <source>How many contract chains the vehicle can take</source>
            <extracomment>ocpp: maximumContractCertificateChains</extracomment>
            <translation>Wie viele Vertragsketten das Fahrzeug aufnehmen kann</translation>
        </message>
        <message>
            <source>Greatest cost</source>
            <extracomment>ocpp: maximumCost</extracomment>
            <translation>Größte Kosten</translation>
        </message>
        <message>
            <source>Quantity; Energy.Active.Import.Register when absent</source>
            <extracomment>ocpp: measurand</extracomment>
            <translation>Größe; ohne Angabe Energy.Active.Import.Register</translation>
        </message>
        <message>
            <source>What to show</source>
            <extracomment>ocpp: message</extracomment>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>The text in further languages</source>
            <extracomment>ocpp: messageExtra</extracomment>
            <translation>Der Text in weiteren Sprachen</translation>
        </message>
        <message>
            <source>Vendor's own message within the vendorId</source>
            <extracomment>ocpp: messageId</extracomment>
            <translation>Eigene Nachricht des Herstellers innerhalb der vendorId</translation>
        </message>
        <message>
            <source>Messages stored in the station</source>
            <extracomment>ocpp: messageInfo</extracomment>
            <translation>In der Ladestation gespeicherte Meldungen</translation>
        </message>
        <message>
            <source>Seconds until a call counts as unanswered</source>
            <extracomment>ocpp: messageTimeout</extracomment>
            <translation>Sekunden, bis ein Aufruf als unbeantwortet gilt</translation>
        </message>
        <message>
            <source>Whether the station still holds messages of it</source>
            <extracomment>ocpp: messagesInQueue</extracomment>
            <translation>Ob die Ladestation noch Nachrichten dazu hält</translation>
        </message>
        <message>
            <source>Serial number of the main meter</source>
            <extracomment>ocpp: meterSerialNumber</extracomment>
            <translation>Seriennummer des Hauptzählers</translation>
        </message>
        <message>
            <source>Register in Wh when the transaction began; usually not 0</source>
            <extracomment>ocpp: meterStart</extracomment>
            <translation>Zählerstand in Wh bei Beginn der Transaktion; meist nicht 0</translation>
        </message>
        <message>
            <source>Register in Wh at the end; energy is meterStop minus meterStart</source>
            <extracomment>ocpp: meterStop</extracomment>
            <translation>Zählerstand in Wh am Ende; die Energie ist meterStop minus meterStart</translation>
        </message>
        <message>
            <source>Make and model of the main meter</source>
            <extracomment>ocpp: meterType</extracomment>
            <translation>Fabrikat und Modell des Hauptzählers</translation>
        </message>
        <message>
            <source>Readings, one set for each moment</source>
            <extracomment>ocpp: meterValue</extracomment>
            <translation>Zählerwerte, ein Satz je Zeitpunkt</translation>
        </message>
        <message>
            <source>Least charging current, A</source>
            <extracomment>ocpp: minChargeCurrent</extracomment>
            <translation>Kleinster Ladestrom, A</translation>
        </message>
        <message>
            <source>Least charging power, W</source>
            <extracomment>ocpp: minChargePower</extracomment>
            <translation>Kleinste Ladeleistung, W</translation>
        </message>
        <message>
            <source>Least reactive power when charging, var</source>
            <extracomment>ocpp: minChargeReactivePower</extracomment>
            <translation>Kleinste Blindleistung beim Laden, var</translation>
        </message>
        <message>
            <source>Below this the car charges inefficiently; W or A as the schedule</source>
            <extracomment>ocpp: minChargingRate</extracomment>
            <translation>Darunter lädt das Auto ineffizient; W oder A wie der Fahrplan</translation>
        </message>
        <message>
            <source>From this charging time on, s</source>
            <extracomment>ocpp: minChargingTime</extracomment>
            <translation>Ab dieser Ladezeit, s</translation>
        </message>
        <message>
            <source>The bill is never below</source>
            <extracomment>ocpp: minCost</extracomment>
            <translation>Die Rechnung liegt nie darunter</translation>
        </message>
        <message>
            <source>From this current on, A</source>
            <extracomment>ocpp: minCurrent</extracomment>
            <translation>Ab diesem Strom, A</translation>
        </message>
        <message>
            <source>Least discharging current, A</source>
            <extracomment>ocpp: minDischargeCurrent</extracomment>
            <translation>Kleinster Entladestrom, A</translation>
        </message>
        <message>
            <source>Least discharging power, W</source>
            <extracomment>ocpp: minDischargePower</extracomment>
            <translation>Kleinste Entladeleistung, W</translation>
        </message>
        <message>
            <source>Least reactive power when discharging, var</source>
            <extracomment>ocpp: minDischargeReactivePower</extracomment>
            <translation>Kleinste Blindleistung beim Entladen, var</translation>
        </message>
        <message>
            <source>From this energy on, Wh</source>
            <extracomment>ocpp: minEnergy</extracomment>
            <translation>Ab dieser Energie, Wh</translation>
        </message>
        <message>
            <source>From this idle time on, s</source>
            <extracomment>ocpp: minIdleTime</extracomment>
            <translation>Ab dieser Leerlaufzeit, s</translation>
        </message>
        <message>
            <source>Least value</source>
            <extracomment>ocpp: minLimit</extracomment>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <source>Lower bound of the nominal voltage, V</source>
            <extracomment>ocpp: minNominalVoltage</extracomment>
            <translation>Untere Grenze der Nennspannung, V</translation>
        </message>
        <message>
            <source>From this power on, W</source>
            <extracomment>ocpp: minPower</extracomment>
            <translation>Ab dieser Leistung, W</translation>
        </message>
        <message>
            <source>From this length of transaction on, s</source>
            <extracomment>ocpp: minTime</extracomment>
            <translation>Ab dieser Dauer der Transaktion, s</translation>
        </message>
        <message>
            <source>Least voltage, V</source>
            <extracomment>ocpp: minVoltage</extracomment>
            <translation>Kleinste Spannung, V</translation>
        </message>
        <message>
            <source>Least cost</source>
            <extracomment>ocpp: minimumCost</extracomment>
            <translation>Kleinste Kosten</translation>
        </message>
        <message>
            <source>Who states the needs: vehicle or also the station</source>
            <extracomment>ocpp: mobilityNeedsMode</extracomment>
            <translation>Wer den Bedarf angibt: das Fahrzeug oder auch die Ladestation</translation>
        </message>
        <message>
            <source>SIM data of the station</source>
            <extracomment>ocpp: modem</extracomment>
            <translation>SIM-Daten der Ladestation</translation>
        </message>
        <message>
            <source>Monitors reported</source>
            <extracomment>ocpp: monitor</extracomment>
            <translation>Gemeldete Überwachungen</translation>
        </message>
        <message>
            <source>Which monitors stay</source>
            <extracomment>ocpp: monitoringBase</extracomment>
            <translation>Welche Überwachungen bleiben</translation>
        </message>
        <message>
            <source>Which kinds of monitors to report</source>
            <extracomment>ocpp: monitoringCriteria</extracomment>
            <translation>Welche Arten von Überwachungen zu melden sind</translation>
        </message>
        <message>
            <source>Power of ten: 3 with Wh means kWh; forgetting it is a factor of 1000</source>
            <extracomment>ocpp: multiplier</extracomment>
            <translation>Zehnerpotenz: 3 mit Wh heißt kWh; sie zu vergessen ist ein Faktor 1000</translation>
        </message>
        <message>
            <source>May it be read, written</source>
            <extracomment>ocpp: mutability</extracomment>
            <translation>Darf gelesen, geschrieben werden</translation>
        </message>
        <message>
            <source>As shown to people</source>
            <extracomment>ocpp: name</extracomment>
            <translation>Wie Menschen gezeigt</translation>
        </message>
        <message>
            <source>Ask again after this, UTC</source>
            <extracomment>ocpp: nextUpdate</extracomment>
            <translation>Danach erneut fragen, UTC</translation>
        </message>
        <message>
            <source>Nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltage</extracomment>
            <translation>Nennspannung, V</translation>
        </message>
        <message>
            <source>Offset of the nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltageOffset</extracomment>
            <translation>Versatz der Nennspannung, V</translation>
        </message>
        <message>
            <source>Number of price levels used</source>
            <extracomment>ocpp: numEPriceLevels</extracomment>
            <translation>Zahl der verwendeten Preisstufen</translation>
        </message>
        <message>
            <source>Phases in use, 0 to 3</source>
            <extracomment>ocpp: numberOfPhasesUsed</extracomment>
            <translation>Genutzte Phasen, 0 bis 3</translation>
        </message>
        <message>
            <source>How many levels exist</source>
            <extracomment>ocpp: numberOfPriceLevels</extracomment>
            <translation>Wie viele Stufen es gibt</translation>
        </message>
        <message>
            <source>Phases that may be used; 3 when absent</source>
            <extracomment>ocpp: numberPhases</extracomment>
            <translation>Phasen, die genutzt werden dürfen; ohne Angabe 3</translation>
        </message>
        <message>
            <source>Backend address; the station appends its identity</source>
            <extracomment>ocpp: ocppCsmsUrl</extracomment>
            <translation>Adresse des Backends; die Ladestation hängt ihre Identität an</translation>
        </message>
        <message>
            <source>Network interface to use</source>
            <extracomment>ocpp: ocppInterface</extracomment>
            <translation>Zu nutzende Netzwerkschnittstelle</translation>
        </message>
        <message>
            <source>JSON; SOAP is not supported from 2.0 on</source>
            <extracomment>ocpp: ocppTransport</extracomment>
            <translation>JSON; SOAP wird ab 2.0 nicht mehr unterstützt</translation>
        </message>
        <message>
            <source>Version to speak; the offered subprotocol decides in 2.1</source>
            <extracomment>ocpp: ocppVersion</extracomment>
            <translation>Zu sprechende Version; in 2.1 entscheidet das angebotene Subprotokoll</translation>
        </message>
        <message>
            <source>The certificate to check</source>
            <extracomment>ocpp: ocspRequestData</extracomment>
            <translation>Das zu prüfende Zertifikat</translation>
        </message>
        <message>
            <source>OCSP response, DER, base64</source>
            <extracomment>ocpp: ocspResult</extracomment>
            <translation>OCSP-Antwort, DER, base64</translation>
        </message>
        <message>
            <source>true when it happened without connection and was sent later</source>
            <extracomment>ocpp: offline</extracomment>
            <translation>true, wenn es ohne Verbindung geschah und später gesendet wurde</translation>
        </message>
        <message>
            <source>Earliest entry to include, UTC</source>
            <extracomment>ocpp: oldestTimestamp</extracomment>
            <translation>Frühester einzuschließender Eintrag, UTC</translation>
        </message>
        <message>
            <source>Whether the transaction still runs</source>
            <extracomment>ocpp: ongoingIndicator</extracomment>
            <translation>Ob die Transaktion noch läuft</translation>
        </message>
        <message>
            <source>Who steers charging and discharging in this step</source>
            <extracomment>ocpp: operationMode</extracomment>
            <translation>Wer in diesem Schritt Laden und Entladen steuert</translation>
        </message>
        <message>
            <source>Wanted availability</source>
            <extracomment>ocpp: operationalStatus</extracomment>
            <translation>Gewünschte Verfügbarkeit</translation>
        </message>
        <message>
            <source>Slope above, Hz for each percent</source>
            <extracomment>ocpp: overDroop</extracomment>
            <translation>Steigung darüber, Hz je Prozent</translation>
        </message>
        <message>
            <source>Frequency above which it acts, Hz</source>
            <extracomment>ocpp: overFreq</extracomment>
            <translation>Frequenz, über der sie wirkt, Hz</translation>
        </message>
        <message>
            <source>Fee for each period</source>
            <extracomment>ocpp: overstayFee</extracomment>
            <translation>Gebühr je Zeitabschnitt</translation>
        </message>
        <message>
            <source>Seconds for which the fee is due</source>
            <extracomment>ocpp: overstayFeePeriod</extracomment>
            <translation>Sekunden, für die die Gebühr anfällt</translation>
        </message>
        <message>
            <source>Power below which the vehicle counts as staying on</source>
            <extracomment>ocpp: overstayPowerThreshold</extracomment>
            <translation>Leistung, unter der das Fahrzeug als weiter stehend gilt</translation>
        </message>
        <message>
            <source>Fee steps</source>
            <extracomment>ocpp: overstayRule</extracomment>
            <translation>Gebührenstufen</translation>
        </message>
        <message>
            <source>Text for the vehicle's display</source>
            <extracomment>ocpp: overstayRuleDescription</extracomment>
            <translation>Text für das Display des Fahrzeugs</translation>
        </message>
        <message>
            <source>Seconds after which overstay begins</source>
            <extracomment>ocpp: overstayTimeThreshold</extracomment>
            <translation>Sekunden, nach denen zu langes Stehen beginnt</translation>
        </message>
        <message>
            <source>How often and how much to send</source>
            <extracomment>ocpp: params</extracomment>
            <translation>Wie oft und wie viel zu senden ist</translation>
        </message>
        <message>
            <source>Group of the idTag; cards of one group may stop each other's transactions</source>
            <extracomment>ocpp: parentIdTag</extracomment>
            <translation>Gruppe des idTag; Karten einer Gruppe dürfen gegenseitig ihre Transaktionen beenden</translation>
        </message>
        <message>
            <source>Price for each parking period</source>
            <extracomment>ocpp: parkingFee</extracomment>
            <translation>Preis je Parkabschnitt</translation>
        </message>
        <message>
            <source>Seconds for which the parking fee is due</source>
            <extracomment>ocpp: parkingFeePeriod</extracomment>
            <translation>Sekunden, für die die Parkgebühr anfällt</translation>
        </message>
        <message>
            <source>Only for this payment brand</source>
            <extracomment>ocpp: paymentBrand</extracomment>
            <translation>Nur für diese Zahlungsmarke</translation>
        </message>
        <message>
            <source>Only for this kind of payment card</source>
            <extracomment>ocpp: paymentRecognition</extracomment>
            <translation>Nur für diese Art von Zahlungskarte</translation>
        </message>
        <message>
            <source>Percent of the greatest discharge power</source>
            <extracomment>ocpp: pctMaxDischargePower</extracomment>
            <translation>Prozent der größten Entladeleistung</translation>
        </message>
        <message>
            <source>Values not sent yet</source>
            <extracomment>ocpp: pending</extracomment>
            <translation>Noch nicht gesendete Werte</translation>
        </message>
        <message>
            <source>Send values as a stream</source>
            <extracomment>ocpp: periodicEventStream</extracomment>
            <translation>Werte als Datenstrom senden</translation>
        </message>
        <message>
            <source>Survives a reboot</source>
            <extracomment>ocpp: persistent</extracomment>
            <translation>Übersteht einen Neustart</translation>
        </message>
        <message>
            <source>Text to show to this driver</source>
            <extracomment>ocpp: personalMessage</extracomment>
            <translation>Text, der diesem Fahrer gezeigt wird</translation>
        </message>
        <message>
            <source>Phase or pair; absent means total or not phase specific</source>
            <extracomment>ocpp: phase</extracomment>
            <translation>Phase oder Paar; ohne Angabe gesamt oder nicht auf eine Phase bezogen</translation>
        </message>
        <message>
            <source>Phase for single-phase charging, 1 to 3</source>
            <extracomment>ocpp: phaseToUse</extracomment>
            <translation>Phase für einphasiges Laden, 1 bis 3</translation>
        </message>
        <message>
            <source>Postal code</source>
            <extracomment>ocpp: postalCode</extracomment>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Power, W</source>
            <extracomment>ocpp: power</extracomment>
            <translation>Leistung, W</translation>
        </message>
        <message>
            <source>Active or reactive power during cessation</source>
            <extracomment>ocpp: powerDuringCessation</extracomment>
            <translation>Wirk- oder Blindleistung während der Unterbrechung</translation>
        </message>
        <message>
            <source>Curve after which it must trip</source>
            <extracomment>ocpp: powerMonitoringMustTrip</extracomment>
            <translation>Kennlinie, nach der abgeschaltet werden muss</translation>
        </message>
        <message>
            <source>Power from which the rule holds, W</source>
            <extracomment>ocpp: powerRangeStart</extracomment>
            <translation>Leistung, ab der die Regel gilt, W</translation>
        </message>
        <message>
            <source>Tolerance of the power values</source>
            <extracomment>ocpp: powerTolerance</extracomment>
            <translation>Toleranz der Leistungswerte</translation>
        </message>
        <message>
            <source>Whether the vehicle accepts the tolerance</source>
            <extracomment>ocpp: powerToleranceAcceptance</extracomment>
            <translation>Ob das Fahrzeug die Toleranz annimmt</translation>
        </message>
        <message>
            <source>Asks the vehicle to warm up its battery</source>
            <extracomment>ocpp: preconditioningRequest</extracomment>
            <translation>Bittet das Fahrzeug, seine Batterie vorzuwärmen</translation>
        </message>
        <message>
            <source>Whether the battery is warm enough</source>
            <extracomment>ocpp: preconditioningStatus</extracomment>
            <translation>Ob die Batterie warm genug ist</translation>
        </message>
        <message>
            <source>Mobile network to prefer, MCC and MNC</source>
            <extracomment>ocpp: preferredNetwork</extracomment>
            <translation>Zu bevorzugendes Mobilfunknetz, MCC und MNC</translation>
        </message>
        <message>
            <source>Algorithm of ISO 15118-20, as a URN</source>
            <extracomment>ocpp: priceAlgorithm</extracomment>
            <translation>Algorithmus nach ISO 15118-20, als URN</translation>
        </message>
        <message>
            <source>Price once</source>
            <extracomment>ocpp: priceFixed</extracomment>
            <translation>Einmaliger Preis</translation>
        </message>
        <message>
            <source>Price level; lower is cheaper</source>
            <extracomment>ocpp: priceLevel</extracomment>
            <translation>Preisstufe; niedriger ist günstiger</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels for the vehicle</source>
            <extracomment>ocpp: priceLevelSchedule</extracomment>
            <translation>Preisstufen nach ISO 15118-20 für das Fahrzeug</translation>
        </message>
        <message>
            <source>Price levels over time</source>
            <extracomment>ocpp: priceLevelScheduleEntries</extracomment>
            <translation>Preisstufen im Zeitverlauf</translation>
        </message>
        <message>
            <source>Price for each minute</source>
            <extracomment>ocpp: priceMinute</extracomment>
            <translation>Preis je Minute</translation>
        </message>
        <message>
            <source>Price rules over time</source>
            <extracomment>ocpp: priceRuleStacks</extracomment>
            <translation>Preisregeln im Zeitverlauf</translation>
        </message>
        <message>
            <source>Lets the vehicle tell schedules apart</source>
            <extracomment>ocpp: priceScheduleID</extracomment>
            <translation>Damit kann das Fahrzeug Fahrpläne unterscheiden</translation>
        </message>
        <message>
            <source>Signature over the price schedules</source>
            <extracomment>ocpp: priceScheduleSignature</extracomment>
            <translation>Signatur über die Preisfahrpläne</translation>
        </message>
        <message>
            <source>Prices; the first that matches counts</source>
            <extracomment>ocpp: prices</extracomment>
            <translation>Preise; der erste passende zählt</translation>
        </message>
        <message>
            <source>Contracts to deliver first</source>
            <extracomment>ocpp: prioritizedEMAIDs</extracomment>
            <translation>Zuerst zu liefernde Verträge</translation>
        </message>
        <message>
            <source>Rank; see the values or lower number first</source>
            <extracomment>ocpp: priority</extracomment>
            <translation>Rang; siehe die Werte, oder die kleinere Zahl zuerst</translation>
        </message>
        <message>
            <source>When it was made</source>
            <extracomment>ocpp: productionDate</extracomment>
            <translation>Wann es hergestellt wurde</translation>
        </message>
        <message>
            <source>Reference of the payment provider</source>
            <extracomment>ocpp: pspRef</extracomment>
            <translation>Zeichen des Zahlungsdienstes</translation>
        </message>
        <message>
            <source>Key to check the signature, base64</source>
            <extracomment>ocpp: publicKey</extracomment>
            <translation>Schlüssel zum Prüfen der Signatur, base64</translation>
        </message>
        <message>
            <source>Seconds from zero to full power</source>
            <extracomment>ocpp: rampRate</extracomment>
            <translation>Sekunden von null bis zur vollen Leistung</translation>
        </message>
        <message>
            <source>Random further delay, s</source>
            <extracomment>ocpp: randomDelay</extracomment>
            <translation>Zufällige zusätzliche Verzögerung, s</translation>
        </message>
        <message>
            <source>Random delay in seconds at steps, to spare the grid</source>
            <extracomment>ocpp: randomizedDelay</extracomment>
            <translation>Zufällige Verzögerung in Sekunden bei Stufen, um das Netz zu schonen</translation>
        </message>
        <message>
            <source>true when the backend cannot change it</source>
            <extracomment>ocpp: readonly</extracomment>
            <translation>true, wenn das Backend es nicht ändern kann</translation>
        </message>
        <message>
            <source>Why it ended; absent means Local</source>
            <extracomment>ocpp: reason</extracomment>
            <translation>Warum er endete; ohne Angabe Local</translation>
        </message>
        <message>
            <source>Short code of the cause, from a published list or the vendor's own</source>
            <extracomment>ocpp: reasonCode</extracomment>
            <translation>Kurzer Code der Ursache, aus einer veröffentlichten Liste oder vom Hersteller</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <extracomment>ocpp: receiptId</extracomment>
            <translation>Nummer des Belegs</translation>
        </message>
        <message>
            <source>Where the driver finds the receipt</source>
            <extracomment>ocpp: receiptUrl</extracomment>
            <translation>Wo der Fahrer den Beleg findet</translation>
        </message>
        <message>
            <source>Repeats daily or weekly; only with Recurring</source>
            <extracomment>ocpp: recurrencyKind</extracomment>
            <translation>Wiederholt sich täglich oder wöchentlich; nur mit Recurring</translation>
        </message>
        <message>
            <source>When the step holds</source>
            <extracomment>ocpp: relativeTimeInterval</extracomment>
            <translation>Wann der Schritt gilt</translation>
        </message>
        <message>
            <source>Contracts still waiting for the vehicle</source>
            <extracomment>ocpp: remainingContracts</extracomment>
            <translation>Verträge, die noch auf das Fahrzeug warten</translation>
        </message>
        <message>
            <source>Address to upload to</source>
            <extracomment>ocpp: remoteLocation</extracomment>
            <translation>Adresse zum Hochladen</translation>
        </message>
        <message>
            <source>Ties the started transaction to this request</source>
            <extracomment>ocpp: remoteStartId</extracomment>
            <translation>Verbindet die gestartete Transaktion mit dieser Anfrage</translation>
        </message>
        <message>
            <source>Share of renewables, percent</source>
            <extracomment>ocpp: renewableGenerationPercentage</extracomment>
            <translation>Anteil erneuerbarer Energie, Prozent</translation>
        </message>
        <message>
            <source>true asks for the stored data</source>
            <extracomment>ocpp: report</extracomment>
            <translation>true bittet um die gespeicherten Daten</translation>
        </message>
        <message>
            <source>Which part of the device model to report</source>
            <extracomment>ocpp: reportBase</extracomment>
            <translation>Welcher Teil des Gerätemodells zu melden ist</translation>
        </message>
        <message>
            <source>Variables with their attributes</source>
            <extracomment>ocpp: reportData</extracomment>
            <translation>Variablen mit ihren Attributen</translation>
        </message>
        <message>
            <source>Ties later notifications to this request</source>
            <extracomment>ocpp: requestId</extracomment>
            <translation>Verbindet spätere Meldungen mit dieser Anfrage</translation>
        </message>
        <message>
            <source>Mode the vehicle asked for</source>
            <extracomment>ocpp: requestedEnergyTransfer</extracomment>
            <translation>Vom Fahrzeug verlangter Modus</translation>
        </message>
        <message>
            <source>Message that the charger is to send now</source>
            <extracomment>ocpp: requestedMessage</extracomment>
            <translation>Nachricht, die die Ladestation jetzt senden soll</translation>
        </message>
        <message>
            <source>Fee for the reservation</source>
            <extracomment>ocpp: reservationFixed</extracomment>
            <translation>Gebühr für die Reservierung</translation>
        </message>
        <message>
            <source>Number chosen by the backend; a new request with it replaces the reservation</source>
            <extracomment>ocpp: reservationId</extracomment>
            <translation>Vom Backend gewählte Nummer; eine neue Anfrage damit ersetzt die Reservierung</translation>
        </message>
        <message>
            <source>Part for reserved time</source>
            <extracomment>ocpp: reservationTime</extracomment>
            <translation>Anteil für reservierte Zeit</translation>
        </message>
        <message>
            <source>What became of the reservation</source>
            <extracomment>ocpp: reservationUpdateStatus</extracomment>
            <translation>Was aus der Reservierung wurde</translation>
        </message>
        <message>
            <source>Where to ask whether the certificate is revoked</source>
            <extracomment>ocpp: responderURL</extracomment>
            <translation>Wo zu fragen ist, ob das Zertifikat gesperrt ist</translation>
        </message>
        <message>
            <source>Seconds until the change is done</source>
            <extracomment>ocpp: responseTime</extracomment>
            <translation>Sekunden, bis die Änderung ausgeführt ist</translation>
        </message>
        <message>
            <source>How often to try again</source>
            <extracomment>ocpp: retries</extracomment>
            <translation>Wie oft erneut zu versuchen ist</translation>
        </message>
        <message>
            <source>Download from this time on, UTC</source>
            <extracomment>ocpp: retrieveDate</extracomment>
            <translation>Ab dieser Zeit herunterladen, UTC</translation>
        </message>
        <message>
            <source>Seconds between tries</source>
            <extracomment>ocpp: retryInterval</extracomment>
            <translation>Sekunden zwischen Versuchen</translation>
        </message>
        <message>
            <source>ISO 15118-2 tariff offered to the vehicle</source>
            <extracomment>ocpp: salesTariff</extracomment>
            <translation>Dem Fahrzeug angebotener Tarif nach ISO 15118-2</translation>
        </message>
        <message>
            <source>Text of the tariff for the vehicle's display</source>
            <extracomment>ocpp: salesTariffDescription</extracomment>
            <translation>Text des Tarifs für das Display des Fahrzeugs</translation>
        </message>
        <message>
            <source>Tariff steps</source>
            <extracomment>ocpp: salesTariffEntry</extracomment>
            <translation>Tarifstufen</translation>
        </message>
        <message>
            <source>Readings taken at that moment</source>
            <extracomment>ocpp: sampledValue</extracomment>
            <translation>Zu diesem Zeitpunkt gelesene Zählerwerte</translation>
        </message>
        <message>
            <source>The resulting limits</source>
            <extracomment>ocpp: schedule</extracomment>
            <translation>Die resultierenden Grenzwerte</translation>
        </message>
        <message>
            <source>Moment to which the seconds of the schedule refer, UTC</source>
            <extracomment>ocpp: scheduleStart</extracomment>
            <translation>Zeitpunkt, auf den sich die Sekunden des Fahrplans beziehen, UTC</translation>
        </message>
        <message>
            <source>1 password, 2 TLS and password, 3 client certificate</source>
            <extracomment>ocpp: securityProfile</extracomment>
            <translation>1 Passwort, 2 TLS und Passwort, 3 Client-Zertifikat</translation>
        </message>
        <message>
            <source>Which of the offered schedules was chosen</source>
            <extracomment>ocpp: selectedChargingScheduleId</extracomment>
            <translation>Welcher der angebotenen Fahrpläne gewählt wurde</translation>
        </message>
        <message>
            <source>Counts from 0 without gaps; a gap is a lost message</source>
            <extracomment>ocpp: seqNo</extracomment>
            <translation>Zählt ab 0 ohne Lücken; eine Lücke ist eine verlorene Nachricht</translation>
        </message>
        <message>
            <source>Serial number</source>
            <extracomment>ocpp: serialNumber</extracomment>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Address of the VPN server</source>
            <extracomment>ocpp: server</extracomment>
            <translation>Adresse des VPN-Servers</translation>
        </message>
        <message>
            <source>Fee of the service</source>
            <extracomment>ocpp: serviceFee</extracomment>
            <translation>Gebühr der Leistung</translation>
        </message>
        <message>
            <source>Shown to the driver, for example parking or washing</source>
            <extracomment>ocpp: serviceName</extracomment>
            <translation>Dem Fahrer gezeigt, zum Beispiel Parken oder Waschen</translation>
        </message>
        <message>
            <source>Monitors to set</source>
            <extracomment>ocpp: setMonitoringData</extracomment>
            <translation>Zu setzende Überwachungen</translation>
        </message>
        <message>
            <source>Variables to write</source>
            <extracomment>ocpp: setVariableData</extracomment>
            <translation>Zu schreibende Variablen</translation>
        </message>
        <message>
            <source>Power or current to follow rather than a bound; negative discharges</source>
            <extracomment>ocpp: setpoint</extracomment>
            <translation>Leistung oder Strom, dem zu folgen ist, statt einer Grenze; negativ entlädt</translation>
        </message>
        <message>
            <source>Reactive power or current to follow</source>
            <extracomment>ocpp: setpointReactive</extracomment>
            <translation>Blindleistung oder Blindstrom, dem zu folgen ist</translation>
        </message>
        <message>
            <source>Reactive setpoint for L2</source>
            <extracomment>ocpp: setpointReactive_L2</extracomment>
            <translation>Blind-Sollwert für L2</translation>
        </message>
        <message>
            <source>Reactive setpoint for L3</source>
            <extracomment>ocpp: setpointReactive_L3</extracomment>
            <translation>Blind-Sollwert für L3</translation>
        </message>
        <message>
            <source>Setpoint for L2</source>
            <extracomment>ocpp: setpoint_L2</extracomment>
            <translation>Sollwert für L2</translation>
        </message>
        <message>
            <source>Setpoint for L3</source>
            <extracomment>ocpp: setpoint_L3</extracomment>
            <translation>Sollwert für L3</translation>
        </message>
        <message>
            <source>Amount taken from the card</source>
            <extracomment>ocpp: settlementAmount</extracomment>
            <translation>Von der Karte eingezogener Betrag</translation>
        </message>
        <message>
            <source>When it was taken, UTC</source>
            <extracomment>ocpp: settlementTime</extracomment>
            <translation>Wann er eingezogen wurde, UTC</translation>
        </message>
        <message>
            <source>0 danger to 9 debug; lower is worse</source>
            <extracomment>ocpp: severity</extracomment>
            <translation>0 Gefahr bis 9 Debug; niedriger ist schlimmer</translation>
        </message>
        <message>
            <source>aFRR signal to follow</source>
            <extracomment>ocpp: signal</extracomment>
            <translation>Zu folgendes aFRR-Signal</translation>
        </message>
        <message>
            <source>Signature over the firmware file, base64</source>
            <extracomment>ocpp: signature</extracomment>
            <translation>Signatur über die Firmware-Datei, base64</translation>
        </message>
        <message>
            <source>Names the signature of this schedule</source>
            <extracomment>ocpp: signatureId</extracomment>
            <translation>Benennt die Signatur dieses Fahrplans</translation>
        </message>
        <message>
            <source>Signed data block, base64</source>
            <extracomment>ocpp: signedMeterData</extracomment>
            <translation>Signierter Datenblock, base64</translation>
        </message>
        <message>
            <source>Signed reading for billing under calibration law</source>
            <extracomment>ocpp: signedMeterValue</extracomment>
            <translation>Signierter Zählerwert für die Abrechnung nach Eichrecht</translation>
        </message>
        <message>
            <source>Certificate that signed the firmware, PEM</source>
            <extracomment>ocpp: signingCertificate</extracomment>
            <translation>Zertifikat, mit dem die Firmware signiert wurde, PEM</translation>
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <extracomment>ocpp: signingMethod</extracomment>
            <translation>Algorithmus der Signatur</translation>
        </message>
        <message>
            <source>PIN of the SIM; must not be logged</source>
            <extracomment>ocpp: simPin</extracomment>
            <translation>PIN der SIM; darf nicht ins Log</translation>
        </message>
        <message>
            <source>State of charge, percent</source>
            <extracomment>ocpp: soC</extracomment>
            <translation>Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>State of health, percent</source>
            <extracomment>ocpp: soH</extracomment>
            <translation>Gesundheitszustand, Prozent</translation>
        </message>
        <message>
            <source>Where the status comes from</source>
            <extracomment>ocpp: source</extracomment>
            <translation>Woher der Status kommt</translation>
        </message>
        <message>
            <source>Order when taxes apply on top of each other</source>
            <extracomment>ocpp: stack</extracomment>
            <translation>Reihenfolge, wenn Steuern aufeinander aufbauen</translation>
        </message>
        <message>
            <source>Among profiles of one purpose the higher level wins</source>
            <extracomment>ocpp: stackLevel</extracomment>
            <translation>Unter Profilen eines Zwecks hat die höhere Stufe Vorrang</translation>
        </message>
        <message>
            <source>Seconds from the begin of the tariff</source>
            <extracomment>ocpp: start</extracomment>
            <translation>Sekunden ab Beginn des Tarifs</translation>
        </message>
        <message>
            <source>Show from, UTC</source>
            <extracomment>ocpp: startDateTime</extracomment>
            <translation>Zeigen ab, UTC</translation>
        </message>
        <message>
            <source>Seconds from the schedule's begin; the first must be 0</source>
            <extracomment>ocpp: startPeriod</extracomment>
            <translation>Sekunden ab Beginn des Fahrplans; der erste muss 0 sein</translation>
        </message>
        <message>
            <source>Absolute begin in UTC; absent means relative to the start of charging</source>
            <extracomment>ocpp: startSchedule</extracomment>
            <translation>Absoluter Beginn in UTC; ohne Angabe relativ zum Beginn des Ladens</translation>
        </message>
        <message>
            <source>Earliest time to include, UTC</source>
            <extracomment>ocpp: startTime</extracomment>
            <translation>Früheste einzuschließende Zeit, UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it holds</source>
            <extracomment>ocpp: startTimeOfDay</extracomment>
            <translation>Ortszeit HH:MM, ab der es gilt</translation>
        </message>
        <message>
            <source>Power level from which the cost holds</source>
            <extracomment>ocpp: startValue</extracomment>
            <translation>Leistungsstufe, ab der die Kosten gelten</translation>
        </message>
        <message>
            <source>true for begin, false for end</source>
            <extracomment>ocpp: started</extracomment>
            <translation>true für Beginn, false für Ende</translation>
        </message>
        <message>
            <source>Shown only while the station is in this state</source>
            <extracomment>ocpp: state</extracomment>
            <translation>Nur gezeigt, während die Ladestation in diesem Zustand ist</translation>
        </message>
        <message>
            <source>Battery level, percent</source>
            <extracomment>ocpp: stateOfCharge</extracomment>
            <translation>Ladezustand der Batterie, Prozent</translation>
        </message>
        <message>
            <source>State reported, or whether the request was taken; see the values</source>
            <extracomment>ocpp: status</extracomment>
            <translation>Gemeldeter Zustand, oder ob die Anfrage angenommen wurde; siehe die Werte</translation>
        </message>
        <message>
            <source>More about the status, for engineers</source>
            <extracomment>ocpp: statusInfo</extracomment>
            <translation>Mehr zum Status, für Techniker</translation>
        </message>
        <message>
            <source>Latest time to include, UTC</source>
            <extracomment>ocpp: stopTime</extracomment>
            <translation>Späteste einzuschließende Zeit, UTC</translation>
        </message>
        <message>
            <source>Controls that it replaces</source>
            <extracomment>ocpp: supersededIds</extracomment>
            <translation>Steuerungen, die sie ersetzt</translation>
        </message>
        <message>
            <source>Whether monitors can be set on it</source>
            <extracomment>ocpp: supportsMonitoring</extracomment>
            <translation>Ob darauf Überwachungen gesetzt werden können</translation>
        </message>
        <message>
            <source>Offset in seconds from basetime</source>
            <extracomment>ocpp: t</extracomment>
            <translation>Abstand in Sekunden von basetime</translation>
        </message>
        <message>
            <source>Wanted level, percent</source>
            <extracomment>ocpp: targetSoC</extracomment>
            <translation>Gewünschter Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>Prices for the driver</source>
            <extracomment>ocpp: tariff</extracomment>
            <translation>Preise für den Fahrer</translation>
        </message>
        <message>
            <source>Tariffs and to whom they apply</source>
            <extracomment>ocpp: tariffAssignments</extracomment>
            <translation>Tarife und für wen sie gelten</translation>
        </message>
        <message>
            <source>Tariff in use</source>
            <extracomment>ocpp: tariffId</extracomment>
            <translation>Verwendeter Tarif</translation>
        </message>
        <message>
            <source>Tariffs concerned; absent means all</source>
            <extracomment>ocpp: tariffIds</extracomment>
            <translation>Betroffene Tarife; ohne Angabe alle</translation>
        </message>
        <message>
            <source>For everybody or for a driver</source>
            <extracomment>ocpp: tariffKind</extracomment>
            <translation>Für alle oder für einen Fahrer</translation>
        </message>
        <message>
            <source>Rate in percent</source>
            <extracomment>ocpp: tax</extracomment>
            <translation>Satz in Prozent</translation>
        </message>
        <message>
            <source>Whether prices already contain it</source>
            <extracomment>ocpp: taxIncludedInPrice</extracomment>
            <translation>Ob Preise sie schon enthalten</translation>
        </message>
        <message>
            <source>Taxes on the amount</source>
            <extracomment>ocpp: taxRates</extracomment>
            <translation>Steuern auf den Betrag</translation>
        </message>
        <message>
            <source>Price rules refer to taxes by it</source>
            <extracomment>ocpp: taxRuleID</extracomment>
            <translation>Preisregeln verweisen damit auf Steuern</translation>
        </message>
        <message>
            <source>Shown to the driver</source>
            <extracomment>ocpp: taxRuleName</extracomment>
            <translation>Dem Fahrer gezeigt</translation>
        </message>
        <message>
            <source>Taxes</source>
            <extracomment>ocpp: taxRules</extracomment>
            <translation>Steuern</translation>
        </message>
        <message>
            <source>true when more parts of the same report follow</source>
            <extracomment>ocpp: tbc</extracomment>
            <translation>true, wenn weitere Teile desselben Berichts folgen</translation>
        </message>
        <message>
            <source>Vendor's code</source>
            <extracomment>ocpp: techCode</extracomment>
            <translation>Code des Herstellers</translation>
        </message>
        <message>
            <source>Technical details for support</source>
            <extracomment>ocpp: techInfo</extracomment>
            <translation>Technische Einzelheiten für den Support</translation>
        </message>
        <message>
            <source>Moment to which the schedule's seconds refer, UTC</source>
            <extracomment>ocpp: timeAnchor</extracomment>
            <translation>Zeitpunkt, auf den sich die Sekunden des Fahrplans beziehen, UTC</translation>
        </message>
        <message>
            <source>Moment to which the seconds refer, UTC</source>
            <extracomment>ocpp: timeBase</extracomment>
            <translation>Zeitpunkt, auf den sich die Sekunden beziehen, UTC</translation>
        </message>
        <message>
            <source>Seconds in which energy flowed</source>
            <extracomment>ocpp: timeSpentCharging</extracomment>
            <translation>Sekunden, in denen Energie floss</translation>
        </message>
        <message>
            <source>When it happened by the charger's clock, UTC; offline messages keep the old time</source>
            <extracomment>ocpp: timestamp</extracomment>
            <translation>Wann es nach der Uhr der Ladestation geschah, UTC; Offline-Nachrichten behalten die alte Zeit</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <extracomment>ocpp: total</extracomment>
            <translation>Summe von allem</translation>
        </message>
        <message>
            <source>Cost in the station's currency, as shown to the driver</source>
            <extracomment>ocpp: totalCost</extracomment>
            <translation>Kosten in der Währung der Ladestation, wie dem Fahrer gezeigt</translation>
        </message>
        <message>
            <source>Quantities used in total</source>
            <extracomment>ocpp: totalUsage</extracomment>
            <translation>Insgesamt verbrauchte Mengen</translation>
        </message>
        <message>
            <source>Only while a transaction runs on the component</source>
            <extracomment>ocpp: transaction</extracomment>
            <translation>Nur während an der Komponente eine Transaktion läuft</translation>
        </message>
        <message>
            <source>Readings of the whole charge, sent at the end</source>
            <extracomment>ocpp: transactionData</extracomment>
            <translation>Zählerwerte des ganzen Ladevorgangs, am Ende gesendet</translation>
        </message>
        <message>
            <source>Joins all messages of one charge</source>
            <extracomment>ocpp: transactionId</extracomment>
            <translation>Verbindet alle Nachrichten eines Ladevorgangs</translation>
        </message>
        <message>
            <source>Transaction and its state</source>
            <extracomment>ocpp: transactionInfo</extracomment>
            <translation>Transaktion und ihr Zustand</translation>
        </message>
        <message>
            <source>Bounds by cost, energy, time or charge level</source>
            <extracomment>ocpp: transactionLimit</extracomment>
            <translation>Grenzen nach Kosten, Energie, Zeit oder Ladezustand</translation>
        </message>
        <message>
            <source>What made it an event</source>
            <extracomment>ocpp: trigger</extracomment>
            <translation>Was es zum Ereignis machte</translation>
        </message>
        <message>
            <source>Why the message was sent</source>
            <extracomment>ocpp: triggerReason</extracomment>
            <translation>Warum die Nachricht gesendet wurde</translation>
        </message>
        <message>
            <source>Kind; see the values</source>
            <extracomment>ocpp: type</extracomment>
            <translation>Art; siehe die Werte</translation>
        </message>
        <message>
            <source>Normal, or a bound took effect</source>
            <extracomment>ocpp: typeOfCost</extracomment>
            <translation>Normal, oder eine Grenze wurde wirksam</translation>
        </message>
        <message>
            <source>Slope below, Hz for each percent</source>
            <extracomment>ocpp: underDroop</extracomment>
            <translation>Steigung darunter, Hz je Prozent</translation>
        </message>
        <message>
            <source>Frequency below which it acts, Hz</source>
            <extracomment>ocpp: underFreq</extracomment>
            <translation>Frequenz, unter der sie wirkt, Hz</translation>
        </message>
        <message>
            <source>Unit; Wh when absent for energy</source>
            <extracomment>ocpp: unit</extracomment>
            <translation>Einheit; bei Energie ohne Angabe Wh</translation>
        </message>
        <message>
            <source>Unit and power of ten; Wh when absent</source>
            <extracomment>ocpp: unitOfMeasure</extracomment>
            <translation>Einheit und Zehnerpotenz; ohne Angabe Wh</translation>
        </message>
        <message>
            <source>Asked settings that the charger does not know</source>
            <extracomment>ocpp: unknownKey</extracomment>
            <translation>Angefragte Einstellungen, die die Ladestation nicht kennt</translation>
        </message>
        <message>
            <source>Replace the whole list or change entries</source>
            <extracomment>ocpp: updateType</extracomment>
            <translation>Die ganze Liste ersetzen oder Einträge ändern</translation>
        </message>
        <message>
            <source>New text for the driver</source>
            <extracomment>ocpp: updatedPersonalMessage</extracomment>
            <translation>Neuer Text für den Fahrer</translation>
        </message>
        <message>
            <source>New text in further languages</source>
            <extracomment>ocpp: updatedPersonalMessageExtra</extracomment>
            <translation>Neuer Text in weiteren Sprachen</translation>
        </message>
        <message>
            <source>Where to ask</source>
            <extracomment>ocpp: urls</extracomment>
            <translation>Wo zu fragen ist</translation>
        </message>
        <message>
            <source>Times of day in the schedule are local time</source>
            <extracomment>ocpp: useLocalTime</extracomment>
            <translation>Tageszeiten im Fahrplan sind Ortszeit</translation>
        </message>
        <message>
            <source>No other network, even without reception</source>
            <extracomment>ocpp: useOnlyPreferredNetwork</extracomment>
            <translation>Kein anderes Netz, auch nicht ohne Empfang</translation>
        </message>
        <message>
            <source>User name</source>
            <extracomment>ocpp: user</extracomment>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Value as text</source>
            <extracomment>ocpp: v</extracomment>
            <translation>Wert als Text</translation>
        </message>
        <message>
            <source>Power in W from which the frequency or signal curve departs</source>
            <extracomment>ocpp: v2xBaseline</extracomment>
            <translation>Leistung in W, von der die Frequenz- oder Signalkennlinie ausgeht</translation>
        </message>
        <message>
            <source>Bounds of the vehicle for both directions</source>
            <extracomment>ocpp: v2xChargingParameters</extracomment>
            <translation>Grenzen des Fahrzeugs für beide Richtungen</translation>
        </message>
        <message>
            <source>Power over grid frequency</source>
            <extracomment>ocpp: v2xFreqWattCurve</extracomment>
            <translation>Leistung über der Netzfrequenz</translation>
        </message>
        <message>
            <source>Power over the aFRR signal</source>
            <extracomment>ocpp: v2xSignalWattCurve</extracomment>
            <translation>Leistung über dem aFRR-Signal</translation>
        </message>
        <message>
            <source>Reference voltage, percent</source>
            <extracomment>ocpp: vRef</extracomment>
            <translation>Referenzspannung, Prozent</translation>
        </message>
        <message>
            <source>Not used before, UTC</source>
            <extracomment>ocpp: validFrom</extracomment>
            <translation>Vorher nicht verwendet, UTC</translation>
        </message>
        <message>
            <source>First local date</source>
            <extracomment>ocpp: validFromDate</extracomment>
            <translation>Erster Tag, Ortszeit</translation>
        </message>
        <message>
            <source>Not used after, UTC</source>
            <extracomment>ocpp: validTo</extracomment>
            <translation>Danach nicht verwendet, UTC</translation>
        </message>
        <message>
            <source>First local date on which it no longer holds</source>
            <extracomment>ocpp: validToDate</extracomment>
            <translation>Erster Tag, an dem es nicht mehr gilt, Ortszeit</translation>
        </message>
        <message>
            <source>Values to collect before sending</source>
            <extracomment>ocpp: values</extracomment>
            <translation>Zahl der Werte, die vor dem Senden gesammelt werden</translation>
        </message>
        <message>
            <source>Allowed values, comma separated</source>
            <extracomment>ocpp: valuesList</extracomment>
            <translation>Zulässige Werte, durch Komma getrennt</translation>
        </message>
        <message>
            <source>Property of the component</source>
            <extracomment>ocpp: variable</extracomment>
            <translation>Eigenschaft der Komponente</translation>
        </message>
        <message>
            <source>Values and access rights</source>
            <extracomment>ocpp: variableAttribute</extracomment>
            <translation>Werte und Zugriffsrechte</translation>
        </message>
        <message>
            <source>Type, unit and bounds</source>
            <extracomment>ocpp: variableCharacteristics</extracomment>
            <translation>Typ, Einheit und Grenzen</translation>
        </message>
        <message>
            <source>Monitors of the variable</source>
            <extracomment>ocpp: variableMonitoring</extracomment>
            <translation>Überwachungen der Variable</translation>
        </message>
        <message>
            <source>Monitor that raised it</source>
            <extracomment>ocpp: variableMonitoringId</extracomment>
            <translation>Überwachung, die es ausgelöst hat</translation>
        </message>
        <message>
            <source>Company to be on the receipt</source>
            <extracomment>ocpp: vatCompany</extracomment>
            <translation>Unternehmen, das auf dem Beleg stehen soll</translation>
        </message>
        <message>
            <source>VAT number</source>
            <extracomment>ocpp: vatNumber</extracomment>
            <translation>Umsatzsteuer-Nummer</translation>
        </message>
        <message>
            <source>The vendor's own error code; ask for the table</source>
            <extracomment>ocpp: vendorErrorCode</extracomment>
            <translation>Eigener Fehlercode des Herstellers; fragen Sie nach der Tabelle</translation>
        </message>
        <message>
            <source>Reverse domain name of the vendor who defined the content</source>
            <extracomment>ocpp: vendorId</extracomment>
            <translation>Umgekehrter Domainname des Herstellers, der den Inhalt festgelegt hat</translation>
        </message>
        <message>
            <source>Vendor's details</source>
            <extracomment>ocpp: vendorInfo</extracomment>
            <translation>Einzelheiten des Herstellers</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <extracomment>ocpp: vendorName</extracomment>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Version of the local list; 0 means empty</source>
            <extracomment>ocpp: versionNumber</extracomment>
            <translation>Version der lokalen Liste; 0 heißt leer</translation>
        </message>
        <message>
            <source>Parameters of voltage curves</source>
            <extracomment>ocpp: voltageParams</extracomment>
            <translation>Parameter von Spannungskennlinien</translation>
        </message>
        <message>
            <source>Quantity: Wh, A, W or s</source>
            <extracomment>ocpp: volume</extracomment>
            <translation>Menge: Wh, A, W oder s</translation>
        </message>
        <message>
            <source>VPN to use</source>
            <extracomment>ocpp: vpn</extracomment>
            <translation>Zu nutzendes VPN</translation>
        </message>
        <message>
            <source>Input of the curve, for example frequency or voltage</source>
            <extracomment>ocpp: x</extracomment>
            <translation>Eingang der Kennlinie, zum Beispiel Frequenz oder Spannung</translation>
        </message>
        <message>
            <source>Output of the curve in the curve's unit</source>
            <extracomment>ocpp: y</extracomment>
            <translation>Ausgang der Kennlinie in ihrer Einheit</translation>
        </message>
        <message>
            <source>Unit of the output</source>
            <extracomment>ocpp: yUnit</extracomment>
            <translation>Einheit des Ausgangs</translation>
        </message>
        <message>
            <source>Alternating current</source>
            <extracomment>ocpp: AC</extracomment>
            <translation>Wechselstrom</translation>
        </message>
        <message>
            <source>AC in both directions</source>
            <extracomment>ocpp: AC_BPT</extracomment>
            <translation>AC in beiden Richtungen</translation>
        </message>
        <message>
            <source>AC in both directions with grid functions</source>
            <extracomment>ocpp: AC_BPT_DER</extracomment>
            <translation>AC in beiden Richtungen mit Netzfunktionen</translation>
        </message>
        <message>
            <source>AC with grid functions</source>
            <extracomment>ocpp: AC_DER</extracomment>
            <translation>AC mit Netzfunktionen</translation>
        </message>
        <message>
            <source>AC, one phase</source>
            <extracomment>ocpp: AC_single_phase</extracomment>
            <translation>AC, eine Phase</translation>
        </message>
        <message>
            <source>AC, three phases</source>
            <extracomment>ocpp: AC_three_phase</extracomment>
            <translation>AC, drei Phasen</translation>
        </message>
        <message>
            <source>AC, two phases</source>
            <extracomment>ocpp: AC_two_phase</extracomment>
            <translation>AC, zwei Phasen</translation>
        </message>
        <message>
            <source>Login to the mobile network</source>
            <extracomment>ocpp: APNAuthentication</extracomment>
            <translation>Anmeldung am Mobilfunknetz</translation>
        </message>
        <message>
            <source>Plain ASCII</source>
            <extracomment>ocpp: ASCII</extracomment>
            <translation>Reines ASCII</translation>
        </message>
        <message>
            <source>Chosen by the network</source>
            <extracomment>ocpp: AUTO</extracomment>
            <translation>Vom Netz gewählt</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <extracomment>ocpp: AbnormalCondition</extracomment>
            <translation>Etwas stimmt nicht</translation>
        </message>
        <message>
            <source>Times as stated</source>
            <extracomment>ocpp: Absolute</extracomment>
            <translation>Zeiten wie angegeben</translation>
        </message>
        <message>
            <source>Taken; see the follow-up messages for what then happened</source>
            <extracomment>ocpp: Accepted</extracomment>
            <translation>Angenommen; was dann geschah, zeigen die Folgenachrichten</translation>
        </message>
        <message>
            <source>Taken; an earlier one was cancelled</source>
            <extracomment>ocpp: AcceptedCanceled</extracomment>
            <translation>Angenommen; eine frühere wurde storniert</translation>
        </message>
        <message>
            <source>Active</source>
            <extracomment>ocpp: Active</extracomment>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Value now</source>
            <extracomment>ocpp: Actual</extracomment>
            <translation>Jetziger Wert</translation>
        </message>
        <message>
            <source>A bound was crossed</source>
            <extracomment>ocpp: Alerting</extracomment>
            <translation>Eine Grenze wurde überschritten</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>ocpp: All</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Always on top</source>
            <extracomment>ocpp: AlwaysFront</extracomment>
            <translation>Immer im Vordergrund</translation>
        </message>
        <message>
            <source>Any interface</source>
            <extracomment>ocpp: Any</extracomment>
            <translation>Beliebige Schnittstelle</translation>
        </message>
        <message>
            <source>Software restarted</source>
            <extracomment>ocpp: ApplicationReset</extracomment>
            <translation>Software neu gestartet</translation>
        </message>
        <message>
            <source>Which attribute of a variable</source>
            <extracomment>ocpp: Attribute</extracomment>
            <translation>Welches Attribut einer Variable</translation>
        </message>
        <message>
            <source>May charge</source>
            <extracomment>ocpp: AuthorizationStatus.Accepted</extracomment>
            <translation>Darf laden</translation>
        </message>
        <message>
            <source>Token not known</source>
            <extracomment>ocpp: AuthorizationStatus.Invalid</extracomment>
            <translation>Token nicht bekannt</translation>
        </message>
        <message>
            <source>Verdict on a contract certificate</source>
            <extracomment>ocpp: AuthorizeCertificateStatus</extracomment>
            <translation>Entscheid über ein Vertragszertifikat</translation>
        </message>
        <message>
            <source>Driver was authorised</source>
            <extracomment>ocpp: Authorized</extracomment>
            <translation>Fahrer wurde autorisiert</translation>
        </message>
        <message>
            <source>Answer to a change of availability</source>
            <extracomment>ocpp: AvailabilityStatus</extracomment>
            <translation>Antwort auf eine Änderung der Verfügbarkeit</translation>
        </message>
        <message>
            <source>In or out of service</source>
            <extracomment>ocpp: AvailabilityType</extracomment>
            <translation>In oder außer Betrieb</translation>
        </message>
        <message>
            <source>Free and ready</source>
            <extracomment>ocpp: Available</extracomment>
            <translation>Frei und bereit</translation>
        </message>
        <message>
            <source>Server did not understand the upload</source>
            <extracomment>ocpp: BadMessage</extracomment>
            <translation>Server hat das Hochladen nicht verstanden</translation>
        </message>
        <message>
            <source>Battery put in</source>
            <extracomment>ocpp: BatteryIn</extracomment>
            <translation>Batterie eingesetzt</translation>
        </message>
        <message>
            <source>Battery taken out</source>
            <extracomment>ocpp: BatteryOut</extracomment>
            <translation>Batterie entnommen</translation>
        </message>
        <message>
            <source>Battery was not taken in time</source>
            <extracomment>ocpp: BatteryOutTimeout</extracomment>
            <translation>Batterie wurde nicht rechtzeitig abgeholt</translation>
        </message>
        <message>
            <source>What happened to a battery</source>
            <extracomment>ocpp: BatterySwapEvent</extracomment>
            <translation>Was mit einer Batterie geschah</translation>
        </message>
        <message>
            <source>Inside the housing</source>
            <extracomment>ocpp: Body</extracomment>
            <translation>Im Gehäuse</translation>
        </message>
        <message>
            <source>Start message</source>
            <extracomment>ocpp: BootNotification</extracomment>
            <translation>Startnachricht</translation>
        </message>
        <message>
            <source>Why the station started</source>
            <extracomment>ocpp: BootReason</extracomment>
            <translation>Warum die Ladestation gestartet ist</translation>
        </message>
        <message>
            <source>Cause not known</source>
            <extracomment>ocpp: BootReason.Unknown</extracomment>
            <translation>Ursache nicht bekannt</translation>
        </message>
        <message>
            <source>CHAP</source>
            <extracomment>ocpp: CHAP</extracomment>
            <translation>CHAP</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <extracomment>ocpp: CRL</extracomment>
            <translation>Sperrliste</translation>
        </message>
        <message>
            <source>Root that signs the backend's TLS certificate</source>
            <extracomment>ocpp: CSMSRootCertificate</extracomment>
            <translation>Stammzertifikat, das das TLS-Zertifikat des Backends signiert</translation>
        </message>
        <message>
            <source>Operator of the stations</source>
            <extracomment>ocpp: CSO</extracomment>
            <translation>Betreiber der Ladestationen</translation>
        </message>
        <message>
            <source>At the cable</source>
            <extracomment>ocpp: Cable</extracomment>
            <translation>Am Kabel</translation>
        </message>
        <message>
            <source>Cable was plugged in</source>
            <extracomment>ocpp: CablePluggedIn</extracomment>
            <translation>Kabel wurde angesteckt</translation>
        </message>
        <message>
            <source>Was there something to cancel</source>
            <extracomment>ocpp: CancelReservationStatus</extracomment>
            <translation>Gab es etwas zu stornieren</translation>
        </message>
        <message>
            <source>Degrees Celsius, in the misspelling of the first schema</source>
            <extracomment>ocpp: Celcius</extracomment>
            <translation>Grad Celsius, in der falschen Schreibung des ersten Schemas</translation>
        </message>
        <message>
            <source>Degrees Celsius</source>
            <extracomment>ocpp: Celsius</extracomment>
            <translation>Grad Celsius</translation>
        </message>
        <message>
            <source>Id made by the backend, for example for an app</source>
            <extracomment>ocpp: Central</extracomment>
            <translation>Vom Backend erzeugte Id, zum Beispiel für eine App</translation>
        </message>
        <message>
            <source>Backend sends a frequency signal</source>
            <extracomment>ocpp: CentralFrequency</extracomment>
            <translation>Backend sendet ein Frequenzsignal</translation>
        </message>
        <message>
            <source>Backend sets the power</source>
            <extracomment>ocpp: CentralSetpoint</extracomment>
            <translation>Backend gibt die Leistung vor</translation>
        </message>
        <message>
            <source>Chain is not complete or trusted</source>
            <extracomment>ocpp: CertChainError</extracomment>
            <translation>Kette ist nicht vollständig oder nicht vertrauenswürdig</translation>
        </message>
        <message>
            <source>Install or renew</source>
            <extracomment>ocpp: CertificateAction</extracomment>
            <translation>Installieren oder erneuern</translation>
        </message>
        <message>
            <source>Certificate has run out</source>
            <extracomment>ocpp: CertificateExpired</extracomment>
            <translation>Zertifikat ist abgelaufen</translation>
        </message>
        <message>
            <source>Certificate was revoked</source>
            <extracomment>ocpp: CertificateRevoked</extracomment>
            <translation>Zertifikat wurde gesperrt</translation>
        </message>
        <message>
            <source>Is the signed certificate accepted</source>
            <extracomment>ocpp: CertificateSignedStatus</extracomment>
            <translation>Wird das signierte Zertifikat angenommen</translation>
        </message>
        <message>
            <source>Use of a certificate</source>
            <extracomment>ocpp: CertificateSigningUse</extracomment>
            <translation>Verwendung eines Zertifikats</translation>
        </message>
        <message>
            <source>Where revocation was asked</source>
            <extracomment>ocpp: CertificateStatusSource</extracomment>
            <translation>Wo nach der Sperrung gefragt wurde</translation>
        </message>
        <message>
            <source>Use of a root certificate</source>
            <extracomment>ocpp: CertificateUse</extracomment>
            <translation>Verwendung eines Stammzertifikats</translation>
        </message>
        <message>
            <source>Cause of a fault</source>
            <extracomment>ocpp: ChargePointErrorCode</extracomment>
            <translation>Ursache einer Störung</translation>
        </message>
        <message>
            <source>Limit for the whole charge point</source>
            <extracomment>ocpp: ChargePointMaxProfile</extracomment>
            <translation>Grenzwert für die ganze Ladestation</translation>
        </message>
        <message>
            <source>State of a connector</source>
            <extracomment>ocpp: ChargePointStatus</extracomment>
            <translation>Zustand eines Anschlusses</translation>
        </message>
        <message>
            <source>Contactor closed, energy may flow</source>
            <extracomment>ocpp: Charging</extracomment>
            <translation>Schütz geschlossen, Energie kann fließen</translation>
        </message>
        <message>
            <source>Who set a limit</source>
            <extracomment>ocpp: ChargingLimitSource</extracomment>
            <translation>Wer einen Grenzwert gesetzt hat</translation>
        </message>
        <message>
            <source>Normal charging, no discharging</source>
            <extracomment>ocpp: ChargingOnly</extracomment>
            <translation>Normales Laden, kein Entladen</translation>
        </message>
        <message>
            <source>How the times of a profile are meant</source>
            <extracomment>ocpp: ChargingProfileKind</extracomment>
            <translation>Wie die Zeiten eines Profils gemeint sind</translation>
        </message>
        <message>
            <source>What a profile is for</source>
            <extracomment>ocpp: ChargingProfilePurpose</extracomment>
            <translation>Wozu ein Profil dient</translation>
        </message>
        <message>
            <source>Was the profile taken</source>
            <extracomment>ocpp: ChargingProfileStatus</extracomment>
            <translation>Wurde das Profil angenommen</translation>
        </message>
        <message>
            <source>Power changed</source>
            <extracomment>ocpp: ChargingRateChanged</extracomment>
            <translation>Leistung hat sich geändert</translation>
        </message>
        <message>
            <source>What a charge does now</source>
            <extracomment>ocpp: ChargingState</extracomment>
            <translation>Was ein Ladevorgang jetzt tut</translation>
        </message>
        <message>
            <source>Energy may flow</source>
            <extracomment>ocpp: ChargingState.Charging</extracomment>
            <translation>Energie kann fließen</translation>
        </message>
        <message>
            <source>Nothing plugged in, charge may still be open</source>
            <extracomment>ocpp: ChargingState.Idle</extracomment>
            <translation>Nichts angesteckt, der Ladevorgang kann noch offen sein</translation>
        </message>
        <message>
            <source>Car takes no energy: full, timer, or a fault of its own</source>
            <extracomment>ocpp: ChargingState.SuspendedEV</extracomment>
            <translation>Auto nimmt keine Energie: voll, Timer oder eigene Störung</translation>
        </message>
        <message>
            <source>Charging state changed</source>
            <extracomment>ocpp: ChargingStateChanged</extracomment>
            <translation>Zustand des Ladevorgangs hat sich geändert</translation>
        </message>
        <message>
            <source>TLS client certificate of the station</source>
            <extracomment>ocpp: ChargingStationCertificate</extracomment>
            <translation>TLS-Client-Zertifikat der Ladestation</translation>
        </message>
        <message>
            <source>Limit set by others: grid or energy management</source>
            <extracomment>ocpp: ChargingStationExternalConstraints</extracomment>
            <translation>Von anderen gesetzter Grenzwert: Netz oder Energiemanagement</translation>
        </message>
        <message>
            <source>Limit for the whole station</source>
            <extracomment>ocpp: ChargingStationMaxProfile</extracomment>
            <translation>Grenzwert für die ganze Ladestation</translation>
        </message>
        <message>
            <source>Charging time</source>
            <extracomment>ocpp: ChargingTime</extracomment>
            <translation>Ladezeit</translation>
        </message>
        <message>
            <source>Checksum is right</source>
            <extracomment>ocpp: ChecksumVerified</extracomment>
            <translation>Prüfsumme stimmt</translation>
        </message>
        <message>
            <source>Was the cache emptied</source>
            <extracomment>ocpp: ClearCacheStatus</extracomment>
            <translation>Wurde der Cache geleert</translation>
        </message>
        <message>
            <source>Did any profile match</source>
            <extracomment>ocpp: ClearChargingProfileStatus</extracomment>
            <translation>Hat ein Profil gepasst</translation>
        </message>
        <message>
            <source>No profile fits</source>
            <extracomment>ocpp: ClearChargingProfileStatus.Unknown</extracomment>
            <translation>Kein Profil passt</translation>
        </message>
        <message>
            <source>Was the message there</source>
            <extracomment>ocpp: ClearMessageStatus</extracomment>
            <translation>Gab es die Meldung</translation>
        </message>
        <message>
            <source>No such message</source>
            <extracomment>ocpp: ClearMessageStatus.Unknown</extracomment>
            <translation>Diese Meldung gibt es nicht</translation>
        </message>
        <message>
            <source>Was the monitor removed</source>
            <extracomment>ocpp: ClearMonitoringStatus</extracomment>
            <translation>Wurde die Überwachung entfernt</translation>
        </message>
        <message>
            <source>State of a component</source>
            <extracomment>ocpp: ComponentCriterion</extracomment>
            <translation>Zustand einer Komponente</translation>
        </message>
        <message>
            <source>Can be used</source>
            <extracomment>ocpp: ComponentCriterion.Available</extracomment>
            <translation>Kann genutzt werden</translation>
        </message>
        <message>
            <source>The token is already used in another charge</source>
            <extracomment>ocpp: ConcurrentTx</extracomment>
            <translation>Das Token wird schon in einem anderen Ladevorgang verwendet</translation>
        </message>
        <message>
            <source>A condition is not supported</source>
            <extracomment>ocpp: ConditionNotSupported</extracomment>
            <translation>Eine Bedingung wird nicht unterstützt</translation>
        </message>
        <message>
            <source>All that can be configured</source>
            <extracomment>ocpp: ConfigurationInventory</extracomment>
            <translation>Alles, was sich einstellen lässt</translation>
        </message>
        <message>
            <source>Was the setting changed</source>
            <extracomment>ocpp: ConfigurationStatus</extracomment>
            <translation>Wurde die Einstellung geändert</translation>
        </message>
        <message>
            <source>Plug or socket</source>
            <extracomment>ocpp: Connector</extracomment>
            <translation>Stecker oder Steckdose</translation>
        </message>
        <message>
            <source>CCS1 plug with a built-in NACS adapter</source>
            <extracomment>ocpp: Connector.cCCS1-NACS</extracomment>
            <translation>CCS1-Stecker mit eingebautem NACS-Adapter</translation>
        </message>
        <message>
            <source>ChaoJi plug on a fixed cable (CHAdeMO 3)</source>
            <extracomment>ocpp: Connector.cChaoJi</extracomment>
            <translation>ChaoJi-Stecker an festem Kabel (CHAdeMO 3)</translation>
        </message>
        <message>
            <source>GB/T DC plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cGBT-DC</extracomment>
            <translation>GB/T-DC-Stecker an festem Kabel</translation>
        </message>
        <message>
            <source>Light vehicles' combined plug, fixed cable</source>
            <extracomment>ocpp: Connector.cLECCS</extracomment>
            <translation>Kombinierter Stecker für leichte Fahrzeuge, festes Kabel</translation>
        </message>
        <message>
            <source>Megawatt plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cMCS</extracomment>
            <translation>Megawatt-Stecker an festem Kabel</translation>
        </message>
        <message>
            <source>North American plug (J3400), fixed cable</source>
            <extracomment>ocpp: Connector.cNACS</extracomment>
            <translation>Nordamerikanischer Stecker (J3400), festes Kabel</translation>
        </message>
        <message>
            <source>NACS plug with a built-in CCS1 adapter</source>
            <extracomment>ocpp: Connector.cNACS-CCS1</extracomment>
            <translation>NACS-Stecker mit eingebautem CCS1-Adapter</translation>
        </message>
        <message>
            <source>Ultra-ChaoJi plug for megawatts, fixed cable</source>
            <extracomment>ocpp: Connector.cUltraChaoJi</extracomment>
            <translation>Ultra-ChaoJi-Stecker für Megawatt, festes Kabel</translation>
        </message>
        <message>
            <source>Type 1 socket</source>
            <extracomment>ocpp: Connector.sType1</extracomment>
            <translation>Typ-1-Steckdose</translation>
        </message>
        <message>
            <source>Plug cannot be locked or released</source>
            <extracomment>ocpp: ConnectorLockFailure</extracomment>
            <translation>Stecker lässt sich nicht ver- oder entriegeln</translation>
        </message>
        <message>
            <source>Free, nothing plugged in</source>
            <extracomment>ocpp: ConnectorStatus.Available</extracomment>
            <translation>Frei, nichts angesteckt</translation>
        </message>
        <message>
            <source>Vehicle connected, charging or not</source>
            <extracomment>ocpp: ConnectorStatus.Occupied</extracomment>
            <translation>Fahrzeug verbunden, lädt oder lädt nicht</translation>
        </message>
        <message>
            <source>Contract was cancelled</source>
            <extracomment>ocpp: ContractCancelled</extracomment>
            <translation>Vertrag wurde gekündigt</translation>
        </message>
        <message>
            <source>Who sets the power</source>
            <extracomment>ocpp: ControlMode</extracomment>
            <translation>Wer die Leistung vorgibt</translation>
        </message>
        <message>
            <source>Quantity that is priced</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>Bepreiste Größe</translation>
        </message>
        <message>
            <source>What a cost expresses</source>
            <extracomment>ocpp: CostKind</extracomment>
            <translation>Was Kosten ausdrücken</translation>
        </message>
        <message>
            <source>Wanted cost reached</source>
            <extracomment>ocpp: CostLimitReached</extracomment>
            <translation>Gewünschte Kosten erreicht</translation>
        </message>
        <message>
            <source>Current out of the car, A</source>
            <extracomment>ocpp: Current.Export</extracomment>
            <translation>Strom aus dem Auto, A</translation>
        </message>
        <message>
            <source>Least current out, A</source>
            <extracomment>ocpp: Current.Export.Minimum</extracomment>
            <translation>Kleinster Strom heraus, A</translation>
        </message>
        <message>
            <source>Current the station would take, A</source>
            <extracomment>ocpp: Current.Export.Offered</extracomment>
            <translation>Strom, den die Ladestation aufnehmen würde, A</translation>
        </message>
        <message>
            <source>Current into the car, A</source>
            <extracomment>ocpp: Current.Import</extracomment>
            <translation>Strom in das Auto, A</translation>
        </message>
        <message>
            <source>Least current in, A</source>
            <extracomment>ocpp: Current.Import.Minimum</extracomment>
            <translation>Kleinster Strom hinein, A</translation>
        </message>
        <message>
            <source>Current the station would give, A</source>
            <extracomment>ocpp: Current.Import.Offered</extracomment>
            <translation>Strom, den die Ladestation abgeben würde, A</translation>
        </message>
        <message>
            <source>Current the charger would give, A; not what flows</source>
            <extracomment>ocpp: Current.Offered</extracomment>
            <translation>Strom, den die Ladestation abgeben würde, A; nicht was fließt</translation>
        </message>
        <message>
            <source>Currents are unequal</source>
            <extracomment>ocpp: CurrentImbalance</extracomment>
            <translation>Ströme sind ungleich</translation>
        </message>
        <message>
            <source>Monitor set by the backend</source>
            <extracomment>ocpp: CustomMonitor</extracomment>
            <translation>Vom Backend gesetzte Überwachung</translation>
        </message>
        <message>
            <source>Vendor's own message</source>
            <extracomment>ocpp: CustomTrigger</extracomment>
            <translation>Eigene Nachricht des Herstellers</translation>
        </message>
        <message>
            <source>Will the report follow</source>
            <extracomment>ocpp: CustomerInformationStatus</extracomment>
            <translation>Folgt der Bericht</translation>
        </message>
        <message>
            <source>DC by pantograph</source>
            <extracomment>ocpp: DC_ACDP</extracomment>
            <translation>DC über Stromabnehmer</translation>
        </message>
        <message>
            <source>DC by pantograph in both directions</source>
            <extracomment>ocpp: DC_ACDP_BPT</extracomment>
            <translation>DC über Stromabnehmer in beiden Richtungen</translation>
        </message>
        <message>
            <source>DC in both directions</source>
            <extracomment>ocpp: DC_BPT</extracomment>
            <translation>DC in beiden Richtungen</translation>
        </message>
        <message>
            <source>Outcome for a grid control</source>
            <extracomment>ocpp: DERControlStatus</extracomment>
            <translation>Ergebnis für eine Netzsteuerung</translation>
        </message>
        <message>
            <source>Unit of a grid control</source>
            <extracomment>ocpp: DERUnit</extracomment>
            <translation>Einheit einer Netzsteuerung</translation>
        </message>
        <message>
            <source>Each day</source>
            <extracomment>ocpp: Daily</extracomment>
            <translation>Täglich</translation>
        </message>
        <message>
            <source>How to read a text value</source>
            <extracomment>ocpp: Data</extracomment>
            <translation>Wie ein Textwert zu lesen ist</translation>
        </message>
        <message>
            <source>Recorded data</source>
            <extracomment>ocpp: DataCollectorLog</extracomment>
            <translation>Aufgezeichnete Daten</translation>
        </message>
        <message>
            <source>Are vendor and message known</source>
            <extracomment>ocpp: DataTransferStatus</extracomment>
            <translation>Sind Hersteller und Nachricht bekannt</translation>
        </message>
        <message>
            <source>Backend refused the token after the start</source>
            <extracomment>ocpp: DeAuthorized</extracomment>
            <translation>Backend hat das Token nach dem Start abgelehnt</translation>
        </message>
        <message>
            <source>Authorisation was withdrawn</source>
            <extracomment>ocpp: Deauthorized</extracomment>
            <translation>Autorisierung wurde zurückgezogen</translation>
        </message>
        <message>
            <source>For everybody</source>
            <extracomment>ocpp: DefaultTariff</extracomment>
            <translation>Für alle</translation>
        </message>
        <message>
            <source>Was the certificate removed</source>
            <extracomment>ocpp: DeleteCertificateStatus</extracomment>
            <translation>Wurde das Zertifikat entfernt</translation>
        </message>
        <message>
            <source>Value changed enough</source>
            <extracomment>ocpp: Delta</extracomment>
            <translation>Wert hat sich genug geändert</translation>
        </message>
        <message>
            <source>Monitors on change</source>
            <extracomment>ocpp: DeltaMonitoring</extracomment>
            <translation>Überwachungen auf Änderung</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <extracomment>ocpp: DiagnosticsLog</extracomment>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>State of the diagnostics upload</source>
            <extracomment>ocpp: DiagnosticsStatus</extracomment>
            <translation>Stand des Hochladens der Diagnose</translation>
        </message>
        <message>
            <source>Changes only</source>
            <extracomment>ocpp: Differential</extracomment>
            <translation>Nur Änderungen</translation>
        </message>
        <message>
            <source>Paid at a terminal</source>
            <extracomment>ocpp: DirectPayment</extracomment>
            <translation>An einem Terminal bezahlt</translation>
        </message>
        <message>
            <source>Car gives energy back</source>
            <extracomment>ocpp: Discharging</extracomment>
            <translation>Auto gibt Energie zurück</translation>
        </message>
        <message>
            <source>Battery capacity shown in the car, Wh</source>
            <extracomment>ocpp: Display.BatteryEnergyCapacity</extracomment>
            <translation>Im Auto gezeigte Batteriekapazität, Wh</translation>
        </message>
        <message>
            <source>Whether the car says it is done</source>
            <extracomment>ocpp: Display.ChargingComplete</extracomment>
            <translation>Ob das Auto sagt, dass es fertig ist</translation>
        </message>
        <message>
            <source>Whether the inlet is too hot</source>
            <extracomment>ocpp: Display.InletHot</extracomment>
            <translation>Ob die Ladebuchse zu heiß ist</translation>
        </message>
        <message>
            <source>Greatest level shown in the car, percent</source>
            <extracomment>ocpp: Display.MaximumSOC</extracomment>
            <translation>Größter im Auto gezeigter Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>Least level shown in the car, percent</source>
            <extracomment>ocpp: Display.MinimumSOC</extracomment>
            <translation>Kleinster im Auto gezeigter Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>Level shown in the car, percent</source>
            <extracomment>ocpp: Display.PresentSOC</extracomment>
            <translation>Im Auto gezeigter Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>Time to the greatest level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMaximumSOC</extracomment>
            <translation>Zeit bis zum größten Ladezustand, s</translation>
        </message>
        <message>
            <source>Time to the least level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMinimumSOC</extracomment>
            <translation>Zeit bis zum kleinsten Ladezustand, s</translation>
        </message>
        <message>
            <source>Time to the target, s</source>
            <extracomment>ocpp: Display.RemainingTimeToTargetSOC</extracomment>
            <translation>Zeit bis zum Ziel, s</translation>
        </message>
        <message>
            <source>Target level shown in the car, percent</source>
            <extracomment>ocpp: Display.TargetSOC</extracomment>
            <translation>Im Auto gezeigter Ziel-Ladezustand, Prozent</translation>
        </message>
        <message>
            <source>Will the message be shown</source>
            <extracomment>ocpp: DisplayMessageStatus</extracomment>
            <translation>Wird die Meldung gezeigt</translation>
        </message>
        <message>
            <source>Download failed</source>
            <extracomment>ocpp: DownloadFailed</extracomment>
            <translation>Herunterladen fehlgeschlagen</translation>
        </message>
        <message>
            <source>A station is still downloading it</source>
            <extracomment>ocpp: DownloadOngoing</extracomment>
            <translation>Eine Ladestation lädt sie noch herunter</translation>
        </message>
        <message>
            <source>Download waits, for example for a charge to end</source>
            <extracomment>ocpp: DownloadPaused</extracomment>
            <translation>Herunterladen wartet, zum Beispiel auf das Ende eines Ladevorgangs</translation>
        </message>
        <message>
            <source>Download will start later</source>
            <extracomment>ocpp: DownloadScheduled</extracomment>
            <translation>Herunterladen beginnt später</translation>
        </message>
        <message>
            <source>Download complete</source>
            <extracomment>ocpp: Downloaded</extracomment>
            <translation>Herunterladen abgeschlossen</translation>
        </message>
        <message>
            <source>Download runs</source>
            <extracomment>ocpp: Downloading</extracomment>
            <translation>Herunterladen läuft</translation>
        </message>
        <message>
            <source>For one driver</source>
            <extracomment>ocpp: DriverTariff</extracomment>
            <translation>Für einen Fahrer</translation>
        </message>
        <message>
            <source>The same monitor exists</source>
            <extracomment>ocpp: Duplicate</extracomment>
            <translation>Dieselbe Überwachung gibt es schon</translation>
        </message>
        <message>
            <source>A tariff with this id exists</source>
            <extracomment>ocpp: DuplicateTariffId</extracomment>
            <translation>Einen Tarif mit dieser Id gibt es schon</translation>
        </message>
        <message>
            <source>Limits change while it runs</source>
            <extracomment>ocpp: Dynamic</extracomment>
            <translation>Grenzwerte ändern sich, während es läuft</translation>
        </message>
        <message>
            <source>Set as it goes</source>
            <extracomment>ocpp: DynamicControl</extracomment>
            <translation>Laufend vorgegeben</translation>
        </message>
        <message>
            <source>Energy management</source>
            <extracomment>ocpp: EMS</extracomment>
            <translation>Energiemanagement</translation>
        </message>
        <message>
            <source>Measured by the vehicle</source>
            <extracomment>ocpp: EV</extracomment>
            <translation>Vom Fahrzeug gemessen</translation>
        </message>
        <message>
            <source>The vehicle states its needs</source>
            <extracomment>ocpp: EVCC</extracomment>
            <translation>Das Fahrzeug gibt seinen Bedarf an</translation>
        </message>
        <message>
            <source>Vehicle and station state needs</source>
            <extracomment>ocpp: EVCC_SECC</extracomment>
            <translation>Fahrzeug und Ladestation geben den Bedarf an</translation>
        </message>
        <message>
            <source>Communication with the car failed</source>
            <extracomment>ocpp: EVCommunicationError</extracomment>
            <translation>Kommunikation mit dem Auto fehlgeschlagen</translation>
        </message>
        <message>
            <source>Lost contact with the car</source>
            <extracomment>ocpp: EVCommunicationLost</extracomment>
            <translation>Kontakt zum Auto verloren</translation>
        </message>
        <message>
            <source>No car was connected in time</source>
            <extracomment>ocpp: EVConnectTimeout</extracomment>
            <translation>Kein Auto wurde rechtzeitig verbunden</translation>
        </message>
        <message>
            <source>Plugged in, no energy yet</source>
            <extracomment>ocpp: EVConnected</extracomment>
            <translation>Angesteckt, noch keine Energie</translation>
        </message>
        <message>
            <source>Car has left</source>
            <extracomment>ocpp: EVDeparted</extracomment>
            <translation>Auto ist weggefahren</translation>
        </message>
        <message>
            <source>Car has come</source>
            <extracomment>ocpp: EVDetected</extracomment>
            <translation>Auto ist gekommen</translation>
        </message>
        <message>
            <source>Plug was pulled</source>
            <extracomment>ocpp: EVDisconnected</extracomment>
            <translation>Stecker wurde gezogen</translation>
        </message>
        <message>
            <source>Emergency button pressed</source>
            <extracomment>ocpp: EmergencyStop</extracomment>
            <translation>Not-Aus gedrückt</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <extracomment>ocpp: EmptyResultSet</extracomment>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>Enabled</source>
            <extracomment>ocpp: Enabled</extracomment>
            <translation>Eingeschaltet</translation>
        </message>
        <message>
            <source>Last message of the charge</source>
            <extracomment>ocpp: Ended</extracomment>
            <translation>Letzte Nachricht des Ladevorgangs</translation>
        </message>
        <message>
            <source>Energy</source>
            <extracomment>ocpp: Energy</extracomment>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Energy out since the last interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Interval</extracomment>
            <translation>Energie heraus seit dem letzten Intervall, Wh</translation>
        </message>
        <message>
            <source>Energy from the car to the grid, meter register, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Register</extracomment>
            <translation>Energie vom Auto ins Netz, Zählerstand, Wh</translation>
        </message>
        <message>
            <source>Energy lost in the cable, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.CableLoss</extracomment>
            <translation>Im Kabel verlorene Energie, Wh</translation>
        </message>
        <message>
            <source>Energy in since the last interval, Wh; must be added up</source>
            <extracomment>ocpp: Energy.Active.Import.Interval</extracomment>
            <translation>Energie hinein seit dem letzten Intervall, Wh; muss aufsummiert werden</translation>
        </message>
        <message>
            <source>Part that was generated locally, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.LocalGeneration.Register</extracomment>
            <translation>Lokal erzeugter Anteil, Wh</translation>
        </message>
        <message>
            <source>Energy into the car, meter register; the billing value, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.Register</extracomment>
            <translation>Energie in das Auto, Zählerstand; der Abrechnungswert, Wh</translation>
        </message>
        <message>
            <source>Energy in minus out, Wh</source>
            <extracomment>ocpp: Energy.Active.Net</extracomment>
            <translation>Energie hinein minus heraus, Wh</translation>
        </message>
        <message>
            <source>Energy asked for in the interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Setpoint.Interval</extracomment>
            <translation>Im Intervall verlangte Energie, Wh</translation>
        </message>
        <message>
            <source>Apparent energy out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Export</extracomment>
            <translation>Scheinenergie heraus, VAh</translation>
        </message>
        <message>
            <source>Apparent energy in, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Import</extracomment>
            <translation>Scheinenergie hinein, VAh</translation>
        </message>
        <message>
            <source>Apparent energy in minus out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Net</extracomment>
            <translation>Scheinenergie hinein minus heraus, VAh</translation>
        </message>
        <message>
            <source>Reactive energy out since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Interval</extracomment>
            <translation>Blindenergie heraus seit dem letzten Intervall, varh</translation>
        </message>
        <message>
            <source>Reactive energy out, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Register</extracomment>
            <translation>Blindenergie heraus, Zählerstand, varh</translation>
        </message>
        <message>
            <source>Reactive energy in since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Interval</extracomment>
            <translation>Blindenergie hinein seit dem letzten Intervall, varh</translation>
        </message>
        <message>
            <source>Reactive energy in, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Register</extracomment>
            <translation>Blindenergie hinein, Zählerstand, varh</translation>
        </message>
        <message>
            <source>Reactive energy in minus out, varh</source>
            <extracomment>ocpp: Energy.Reactive.Net</extracomment>
            <translation>Blindenergie hinein minus heraus, varh</translation>
        </message>
        <message>
            <source>Wanted energy reached</source>
            <extracomment>ocpp: EnergyLimitReached</extracomment>
            <translation>Gewünschte Energie erreicht</translation>
        </message>
        <message>
            <source>Energy to the bulk level, Wh</source>
            <extracomment>ocpp: EnergyRequest.Bulk</extracomment>
            <translation>Energie bis zum Ende des schnellen Ladens, Wh</translation>
        </message>
        <message>
            <source>Greatest energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum</extracomment>
            <translation>Größte gewünschte Energie, Wh</translation>
        </message>
        <message>
            <source>Greatest energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum.V2X</extracomment>
            <translation>Größte Energie zum Entladen, Wh</translation>
        </message>
        <message>
            <source>Least energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum</extracomment>
            <translation>Kleinste gewünschte Energie, Wh</translation>
        </message>
        <message>
            <source>Least energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum.V2X</extracomment>
            <translation>Kleinste Energie zum Entladen, Wh</translation>
        </message>
        <message>
            <source>Energy to the target, Wh</source>
            <extracomment>ocpp: EnergyRequest.Target</extracomment>
            <translation>Energie bis zum Ziel, Wh</translation>
        </message>
        <message>
            <source>How energy is transferred</source>
            <extracomment>ocpp: EnergyTransferMode</extracomment>
            <translation>Wie Energie übertragen wird</translation>
        </message>
        <message>
            <source>When to connect to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>Wann zum Netz zugeschaltet wird</translation>
        </message>
        <message>
            <source>Who set up the monitor</source>
            <extracomment>ocpp: EventNotification</extracomment>
            <translation>Wer die Überwachung eingerichtet hat</translation>
        </message>
        <message>
            <source>AC or DC</source>
            <extracomment>ocpp: EvseKind</extracomment>
            <translation>AC oder DC</translation>
        </message>
        <message>
            <source>Validity has run out</source>
            <extracomment>ocpp: Expired</extracomment>
            <translation>Gültigkeit ist abgelaufen</translation>
        </message>
        <message>
            <source>An external system sets bounds</source>
            <extracomment>ocpp: ExternalLimits</extracomment>
            <translation>Ein externes System setzt Grenzen</translation>
        </message>
        <message>
            <source>An external system sets the power</source>
            <extracomment>ocpp: ExternalSetpoint</extracomment>
            <translation>Ein externes System gibt die Leistung vor</translation>
        </message>
        <message>
            <source>Those at delivery</source>
            <extracomment>ocpp: FactoryDefault</extracomment>
            <translation>Die bei Auslieferung</translation>
        </message>
        <message>
            <source>Degrees Fahrenheit</source>
            <extracomment>ocpp: Fahrenheit</extracomment>
            <translation>Grad Fahrenheit</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>ocpp: Failed</extracomment>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Out of order; see the error code</source>
            <extracomment>ocpp: Faulted</extracomment>
            <translation>Gestört; siehe den Fehlercode</translation>
        </message>
        <message>
            <source>Charge ended, plug still in</source>
            <extracomment>ocpp: Finishing</extracomment>
            <translation>Ladevorgang beendet, Stecker noch angesteckt</translation>
        </message>
        <message>
            <source>State of a firmware update</source>
            <extracomment>ocpp: FirmwareStatus</extracomment>
            <translation>Stand eines Firmware-Updates</translation>
        </message>
        <message>
            <source>State of the firmware update</source>
            <extracomment>ocpp: FirmwareStatusNotification</extracomment>
            <translation>Stand des Firmware-Updates</translation>
        </message>
        <message>
            <source>After a firmware update</source>
            <extracomment>ocpp: FirmwareUpdate</extracomment>
            <translation>Nach einem Firmware-Update</translation>
        </message>
        <message>
            <source>Power over frequency by slope</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>Leistung über der Frequenz nach Statik</translation>
        </message>
        <message>
            <source>Power over frequency by curve</source>
            <extracomment>ocpp: FreqWatt</extracomment>
            <translation>Leistung über der Frequenz nach Kennlinie</translation>
        </message>
        <message>
            <source>Grid frequency, Hz; 1.6 has no unit for it</source>
            <extracomment>ocpp: Frequency</extracomment>
            <translation>Netzfrequenz, Hz; 1.6 hat keine Einheit dafür</translation>
        </message>
        <message>
            <source>By frequency jumps</source>
            <extracomment>ocpp: FrequencyJump</extracomment>
            <translation>Durch Frequenzsprünge</translation>
        </message>
        <message>
            <source>Whole list</source>
            <extracomment>ocpp: Full</extracomment>
            <translation>Ganze Liste</translation>
        </message>
        <message>
            <source>Everything</source>
            <extracomment>ocpp: FullInventory</extracomment>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Will reports follow</source>
            <extracomment>ocpp: GenericDeviceModelStatus</extracomment>
            <translation>Folgen Berichte</translation>
        </message>
        <message>
            <source>Taken or refused</source>
            <extracomment>ocpp: GenericStatus</extracomment>
            <translation>Angenommen oder abgelehnt</translation>
        </message>
        <message>
            <source>Could the status be found</source>
            <extracomment>ocpp: GetCertificateStatus</extracomment>
            <translation>Konnte der Status ermittelt werden</translation>
        </message>
        <message>
            <source>Could the limits be computed</source>
            <extracomment>ocpp: GetCompositeScheduleStatus</extracomment>
            <translation>Konnten die Grenzwerte berechnet werden</translation>
        </message>
        <message>
            <source>Was any certificate found</source>
            <extracomment>ocpp: GetInstalledCertificateStatus</extracomment>
            <translation>Wurde ein Zertifikat gefunden</translation>
        </message>
        <message>
            <source>Outcome of reading a variable</source>
            <extracomment>ocpp: GetVariableStatus</extracomment>
            <translation>Ergebnis des Lesens einer Variable</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <extracomment>ocpp: Good</extracomment>
            <translation>Nicht gesperrt</translation>
        </message>
        <message>
            <source>Fault of the grid</source>
            <extracomment>ocpp: GridEventFault</extracomment>
            <translation>Störung des Netzes</translation>
        </message>
        <message>
            <source>Ground fault detector has tripped</source>
            <extracomment>ocpp: GroundFailure</extracomment>
            <translation>Fehlerstromschutz hat ausgelöst</translation>
        </message>
        <message>
            <source>Ground fault</source>
            <extracomment>ocpp: GroundFault</extracomment>
            <translation>Erdschluss</translation>
        </message>
        <message>
            <source>May trip at high frequency</source>
            <extracomment>ocpp: HFMayTrip</extracomment>
            <translation>Darf bei hoher Frequenz abschalten</translation>
        </message>
        <message>
            <source>Must trip at high frequency</source>
            <extracomment>ocpp: HFMustTrip</extracomment>
            <translation>Muss bei hoher Frequenz abschalten</translation>
        </message>
        <message>
            <source>HTML</source>
            <extracomment>ocpp: HTML</extracomment>
            <translation>HTML</translation>
        </message>
        <message>
            <source>May trip at high voltage</source>
            <extracomment>ocpp: HVMayTrip</extracomment>
            <translation>Darf bei hoher Spannung abschalten</translation>
        </message>
        <message>
            <source>Pauses at high voltage</source>
            <extracomment>ocpp: HVMomCess</extracomment>
            <translation>Pausiert bei hoher Spannung</translation>
        </message>
        <message>
            <source>Must trip at high voltage</source>
            <extracomment>ocpp: HVMustTrip</extracomment>
            <translation>Muss bei hoher Spannung abschalten</translation>
        </message>
        <message>
            <source>At once, without an orderly end of charges</source>
            <extracomment>ocpp: Hard</extracomment>
            <translation>Sofort, ohne geordnetes Ende von Ladevorgängen</translation>
        </message>
        <message>
            <source>Hard reset by command</source>
            <extracomment>ocpp: HardReset</extracomment>
            <translation>Harter Neustart auf Befehl</translation>
        </message>
        <message>
            <source>Monitor built into the station</source>
            <extracomment>ocpp: HardWiredMonitor</extracomment>
            <translation>In die Ladestation eingebaute Überwachung</translation>
        </message>
        <message>
            <source>Built into the station</source>
            <extracomment>ocpp: HardWiredNotification</extracomment>
            <translation>In die Ladestation eingebaut</translation>
        </message>
        <message>
            <source>Only those built in</source>
            <extracomment>ocpp: HardWiredOnly</extracomment>
            <translation>Nur die eingebauten</translation>
        </message>
        <message>
            <source>Hash algorithm</source>
            <extracomment>ocpp: HashAlgorithm</extracomment>
            <translation>Hash-Algorithmus</translation>
        </message>
        <message>
            <source>Sign of life</source>
            <extracomment>ocpp: Heartbeat</extracomment>
            <translation>Lebenszeichen</translation>
        </message>
        <message>
            <source>Too hot inside; often power is reduced</source>
            <extracomment>ocpp: HighTemperature</extracomment>
            <translation>Innen zu heiß; oft wird die Leistung verringert</translation>
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
            <translation>Karten-Id der üblichen RFID-Karten</translation>
        </message>
        <message>
            <source>Card id of vicinity cards</source>
            <extracomment>ocpp: ISO15693</extracomment>
            <translation>Karten-Id von Vicinity-Karten</translation>
        </message>
        <message>
            <source>Vehicle's communication controller, by its id</source>
            <extracomment>ocpp: IdToken.EVCCID</extracomment>
            <translation>Kommunikationssteuergerät des Fahrzeugs, nach seiner Id</translation>
        </message>
        <message>
            <source>Id made by the station</source>
            <extracomment>ocpp: IdToken.Local</extracomment>
            <translation>Von der Ladestation erzeugte Id</translation>
        </message>
        <message>
            <source>Nothing going on</source>
            <extracomment>ocpp: Idle</extracomment>
            <translation>Nichts im Gange</translation>
        </message>
        <message>
            <source>Idle time; spelled so in the schema</source>
            <extracomment>ocpp: IdleTIme</extracomment>
            <translation>Leerlaufzeit; im Schema so geschrieben</translation>
        </message>
        <message>
            <source>Idle time</source>
            <extracomment>ocpp: IdleTime</extracomment>
            <translation>Leerlaufzeit</translation>
        </message>
        <message>
            <source>At once</source>
            <extracomment>ocpp: Immediate</extracomment>
            <translation>Sofort</translation>
        </message>
        <message>
            <source>At once, charges go on afterwards</source>
            <extracomment>ocpp: ImmediateAndResume</extracomment>
            <translation>Sofort, Ladevorgänge gehen danach weiter</translation>
        </message>
        <message>
            <source>Reset by command</source>
            <extracomment>ocpp: ImmediateReset</extracomment>
            <translation>Neustart auf Befehl</translation>
        </message>
        <message>
            <source>By impedance at one frequency</source>
            <extracomment>ocpp: ImpedanceAtFrequency</extracomment>
            <translation>Durch Impedanz bei einer Frequenz</translation>
        </message>
        <message>
            <source>By grid impedance</source>
            <extracomment>ocpp: ImpedanceMeasurement</extracomment>
            <translation>Durch Netzimpedanz</translation>
        </message>
        <message>
            <source>Before the normal cycle</source>
            <extracomment>ocpp: InFront</extracomment>
            <translation>Vor dem normalen Umlauf</translation>
        </message>
        <message>
            <source>At the grid connection of the charger</source>
            <extracomment>ocpp: Inlet</extracomment>
            <translation>Am Netzanschluss der Ladestation</translation>
        </message>
        <message>
            <source>Out of service</source>
            <extracomment>ocpp: Inoperative</extracomment>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>New</source>
            <extracomment>ocpp: Install</extracomment>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Was the certificate stored</source>
            <extracomment>ocpp: InstallCertificateStatus</extracomment>
            <translation>Wurde das Zertifikat gespeichert</translation>
        </message>
        <message>
            <source>Restarts to activate it</source>
            <extracomment>ocpp: InstallRebooting</extracomment>
            <translation>Startet neu, um sie zu aktivieren</translation>
        </message>
        <message>
            <source>Will be installed later</source>
            <extracomment>ocpp: InstallScheduled</extracomment>
            <translation>Wird später installiert</translation>
        </message>
        <message>
            <source>Installed but the check failed</source>
            <extracomment>ocpp: InstallVerificationFailed</extracomment>
            <translation>Installiert, aber die Prüfung schlug fehl</translation>
        </message>
        <message>
            <source>Installing failed</source>
            <extracomment>ocpp: InstallationFailed</extracomment>
            <translation>Installation fehlgeschlagen</translation>
        </message>
        <message>
            <source>New firmware runs</source>
            <extracomment>ocpp: Installed</extracomment>
            <translation>Neue Firmware läuft</translation>
        </message>
        <message>
            <source>Installing</source>
            <extracomment>ocpp: Installing</extracomment>
            <translation>Wird installiert</translation>
        </message>
        <message>
            <source>Hardware or software fault in the charger</source>
            <extracomment>ocpp: InternalError</extracomment>
            <translation>Hardware- oder Softwarestörung in der Ladestation</translation>
        </message>
        <message>
            <source>Charging was interrupted</source>
            <extracomment>ocpp: Interruption.Begin</extracomment>
            <translation>Laden wurde unterbrochen</translation>
        </message>
        <message>
            <source>Charging goes on</source>
            <extracomment>ocpp: Interruption.End</extracomment>
            <translation>Laden geht weiter</translation>
        </message>
        <message>
            <source>Not known or not usable</source>
            <extracomment>ocpp: Invalid</extracomment>
            <translation>Nicht bekannt oder nicht verwendbar</translation>
        </message>
        <message>
            <source>Certificate is not valid</source>
            <extracomment>ocpp: InvalidCertificate</extracomment>
            <translation>Zertifikat ist nicht gültig</translation>
        </message>
        <message>
            <source>Checksum does not fit</source>
            <extracomment>ocpp: InvalidChecksum</extracomment>
            <translation>Prüfsumme passt nicht</translation>
        </message>
        <message>
            <source>Signature does not fit; may be an attack</source>
            <extracomment>ocpp: InvalidSignature</extracomment>
            <translation>Signatur passt nicht; kann ein Angriff sein</translation>
        </message>
        <message>
            <source>Could the request be answered</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus</extracomment>
            <translation>Konnte die Anfrage beantwortet werden</translation>
        </message>
        <message>
            <source>Answer for the vehicle is inside</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus.Accepted</extracomment>
            <translation>Antwort für das Fahrzeug liegt bei</translation>
        </message>
        <message>
            <source>JSON over WebSocket</source>
            <extracomment>ocpp: JSON</extracomment>
            <translation>JSON über WebSocket</translation>
        </message>
        <message>
            <source>Kelvin</source>
            <extracomment>ocpp: K</extracomment>
            <translation>Kelvin</translation>
        </message>
        <message>
            <source>Code typed at the station</source>
            <extracomment>ocpp: KeyCode</extracomment>
            <translation>An der Ladestation eingegebener Code</translation>
        </message>
        <message>
            <source>Phase 1</source>
            <extracomment>ocpp: L1</extracomment>
            <translation>Phase 1</translation>
        </message>
        <message>
            <source>Phase 1 to 2</source>
            <extracomment>ocpp: L1-L2</extracomment>
            <translation>Phase 1 gegen 2</translation>
        </message>
        <message>
            <source>Phase 1 to neutral</source>
            <extracomment>ocpp: L1-N</extracomment>
            <translation>Phase 1 gegen Neutralleiter</translation>
        </message>
        <message>
            <source>Phase 2</source>
            <extracomment>ocpp: L2</extracomment>
            <translation>Phase 2</translation>
        </message>
        <message>
            <source>Phase 2 to 3</source>
            <extracomment>ocpp: L2-L3</extracomment>
            <translation>Phase 2 gegen 3</translation>
        </message>
        <message>
            <source>Phase 2 to neutral</source>
            <extracomment>ocpp: L2-N</extracomment>
            <translation>Phase 2 gegen Neutralleiter</translation>
        </message>
        <message>
            <source>L2TP</source>
            <extracomment>ocpp: L2TP</extracomment>
            <translation>L2TP</translation>
        </message>
        <message>
            <source>Phase 3</source>
            <extracomment>ocpp: L3</extracomment>
            <translation>Phase 3</translation>
        </message>
        <message>
            <source>Phase 3 to 1</source>
            <extracomment>ocpp: L3-L1</extracomment>
            <translation>Phase 3 gegen 1</translation>
        </message>
        <message>
            <source>Phase 3 to neutral</source>
            <extracomment>ocpp: L3-N</extracomment>
            <translation>Phase 3 gegen Neutralleiter</translation>
        </message>
        <message>
            <source>Must trip at low frequency</source>
            <extracomment>ocpp: LFMustTrip</extracomment>
            <translation>Muss bei niedriger Frequenz abschalten</translation>
        </message>
        <message>
            <source>May trip at low voltage</source>
            <extracomment>ocpp: LVMayTrip</extracomment>
            <translation>Darf bei niedriger Spannung abschalten</translation>
        </message>
        <message>
            <source>Pauses at low voltage</source>
            <extracomment>ocpp: LVMomCess</extracomment>
            <translation>Pausiert bei niedriger Spannung</translation>
        </message>
        <message>
            <source>Must trip at low voltage</source>
            <extracomment>ocpp: LVMustTrip</extracomment>
            <translation>Muss bei niedriger Spannung abschalten</translation>
        </message>
        <message>
            <source>Cannot show this language</source>
            <extracomment>ocpp: LanguageNotSupported</extracomment>
            <translation>Kann diese Sprache nicht zeigen</translation>
        </message>
        <message>
            <source>A bound was set</source>
            <extracomment>ocpp: LimitSet</extracomment>
            <translation>Eine Grenze wurde gesetzt</translation>
        </message>
        <message>
            <source>Stopped by the driver at the charger</source>
            <extracomment>ocpp: Local</extracomment>
            <translation>Vom Fahrer an der Ladestation beendet</translation>
        </message>
        <message>
            <source>Emergency at the site</source>
            <extracomment>ocpp: LocalEmergency</extracomment>
            <translation>Notfall am Standort</translation>
        </message>
        <message>
            <source>Station follows the grid frequency</source>
            <extracomment>ocpp: LocalFrequency</extracomment>
            <translation>Ladestation folgt der Netzfrequenz</translation>
        </message>
        <message>
            <source>Adds what is generated locally</source>
            <extracomment>ocpp: LocalGeneration</extracomment>
            <translation>Fügt lokal Erzeugtes hinzu</translation>
        </message>
        <message>
            <source>Card refused by the backend but valid in the local list</source>
            <extracomment>ocpp: LocalListConflict</extracomment>
            <translation>Karte vom Backend abgelehnt, aber in der lokalen Liste gültig</translation>
        </message>
        <message>
            <source>Station follows the local load</source>
            <extracomment>ocpp: LocalLoadBalancing</extracomment>
            <translation>Ladestation folgt der örtlichen Last</translation>
        </message>
        <message>
            <source>Credit at the station used up</source>
            <extracomment>ocpp: LocalOutOfCredit</extracomment>
            <translation>Guthaben an der Ladestation aufgebraucht</translation>
        </message>
        <message>
            <source>Restarted at the station</source>
            <extracomment>ocpp: LocalReset</extracomment>
            <translation>An der Ladestation neu gestartet</translation>
        </message>
        <message>
            <source>Where it was measured</source>
            <extracomment>ocpp: Location</extracomment>
            <translation>Wo gemessen wurde</translation>
        </message>
        <message>
            <source>Kind of log</source>
            <extracomment>ocpp: Log</extracomment>
            <translation>Art des Logs</translation>
        </message>
        <message>
            <source>Does the upload start</source>
            <extracomment>ocpp: LogStatus</extracomment>
            <translation>Beginnt das Hochladen</translation>
        </message>
        <message>
            <source>State of the log upload</source>
            <extracomment>ocpp: LogStatusNotification</extracomment>
            <translation>Stand des Hochladens des Logs</translation>
        </message>
        <message>
            <source>Too little power comes in</source>
            <extracomment>ocpp: LowInputPower</extracomment>
            <translation>Zu wenig Leistung kommt an</translation>
        </message>
        <message>
            <source>Below a bound</source>
            <extracomment>ocpp: LowerThreshold</extracomment>
            <translation>Unter einer Grenze</translation>
        </message>
        <message>
            <source>Root of contract certificates</source>
            <extracomment>ocpp: MORootCertificate</extracomment>
            <translation>Stammzertifikat der Vertragszertifikate</translation>
        </message>
        <message>
            <source>MAC address of the vehicle (Autocharge)</source>
            <extracomment>ocpp: MacAddress</extracomment>
            <translation>MAC-Adresse des Fahrzeugs (Autocharge)</translation>
        </message>
        <message>
            <source>Root that signs firmware</source>
            <extracomment>ocpp: ManufacturerRootCertificate</extracomment>
            <translation>Stammzertifikat, das Firmware signiert</translation>
        </message>
        <message>
            <source>Stopped with a master card</source>
            <extracomment>ocpp: MasterPass</extracomment>
            <translation>Mit einer Master-Karte beendet</translation>
        </message>
        <message>
            <source>Cut to the greatest cost</source>
            <extracomment>ocpp: MaxCost</extracomment>
            <translation>Auf die größten Kosten gekürzt</translation>
        </message>
        <message>
            <source>Greatest current</source>
            <extracomment>ocpp: MaxCurrent</extracomment>
            <translation>Größter Strom</translation>
        </message>
        <message>
            <source>Greatest power</source>
            <extracomment>ocpp: MaxPower</extracomment>
            <translation>Größte Leistung</translation>
        </message>
        <message>
            <source>Upper bound</source>
            <extracomment>ocpp: MaxSet</extracomment>
            <translation>Obere Grenze</translation>
        </message>
        <message>
            <source>Quantity that was measured</source>
            <extracomment>ocpp: Measurand</extracomment>
            <translation>Gemessene Größe</translation>
        </message>
        <message>
            <source>Several of a list</source>
            <extracomment>ocpp: MemberList</extracomment>
            <translation>Mehrere aus einer Liste</translation>
        </message>
        <message>
            <source>Format of a text</source>
            <extracomment>ocpp: MessageFormat</extracomment>
            <translation>Format eines Textes</translation>
        </message>
        <message>
            <source>How pushy a message is</source>
            <extracomment>ocpp: MessagePriority</extracomment>
            <translation>Wie aufdringlich eine Meldung ist</translation>
        </message>
        <message>
            <source>State in which a message is shown</source>
            <extracomment>ocpp: MessageState</extracomment>
            <translation>Zustand, in dem eine Meldung gezeigt wird</translation>
        </message>
        <message>
            <source>Message that is asked for</source>
            <extracomment>ocpp: MessageTrigger</extracomment>
            <translation>Angeforderte Nachricht</translation>
        </message>
        <message>
            <source>Reading on the clock</source>
            <extracomment>ocpp: MeterValueClock</extracomment>
            <translation>Zählerwert nach der Uhr</translation>
        </message>
        <message>
            <source>Reading at the interval</source>
            <extracomment>ocpp: MeterValuePeriodic</extracomment>
            <translation>Zählerwert nach dem Intervall</translation>
        </message>
        <message>
            <source>Readings</source>
            <extracomment>ocpp: MeterValues</extracomment>
            <translation>Zählerwerte</translation>
        </message>
        <message>
            <source>Raised to the least cost</source>
            <extracomment>ocpp: MinCost</extracomment>
            <translation>Auf die kleinsten Kosten angehoben</translation>
        </message>
        <message>
            <source>Least current</source>
            <extracomment>ocpp: MinCurrent</extracomment>
            <translation>Kleinster Strom</translation>
        </message>
        <message>
            <source>Least power</source>
            <extracomment>ocpp: MinPower</extracomment>
            <translation>Kleinste Leistung</translation>
        </message>
        <message>
            <source>Lower bound</source>
            <extracomment>ocpp: MinSet</extracomment>
            <translation>Untere Grenze</translation>
        </message>
        <message>
            <source>Who states the needs</source>
            <extracomment>ocpp: MobilityNeedsMode</extracomment>
            <translation>Wer den Bedarf angibt</translation>
        </message>
        <message>
            <source>Kind of monitor</source>
            <extracomment>ocpp: Monitor</extracomment>
            <translation>Art der Überwachung</translation>
        </message>
        <message>
            <source>Kind of monitors</source>
            <extracomment>ocpp: MonitoringCriterion</extracomment>
            <translation>Art der Überwachungen</translation>
        </message>
        <message>
            <source>Neutral</source>
            <extracomment>ocpp: N</extracomment>
            <translation>Neutralleiter</translation>
        </message>
        <message>
            <source>No login</source>
            <extracomment>ocpp: NONE</extracomment>
            <translation>Keine Anmeldung</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>ocpp: NoAntiIslandingSupport</extracomment>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Started without authorisation</source>
            <extracomment>ocpp: NoAuthorization</extracomment>
            <translation>Ohne Autorisierung gestartet</translation>
        </message>
        <message>
            <source>No certificate to check</source>
            <extracomment>ocpp: NoCertificateAvailable</extracomment>
            <translation>Kein Zertifikat zu prüfen</translation>
        </message>
        <message>
            <source>Backend sends no schedule</source>
            <extracomment>ocpp: NoChargingProfile</extracomment>
            <translation>Backend sendet keinen Fahrplan</translation>
        </message>
        <message>
            <source>Currency cannot change</source>
            <extracomment>ocpp: NoCurrencyChange</extracomment>
            <translation>Währung kann nicht wechseln</translation>
        </message>
        <message>
            <source>Nothing wrong</source>
            <extracomment>ocpp: NoError</extracomment>
            <translation>Alles in Ordnung</translation>
        </message>
        <message>
            <source>No such firmware</source>
            <extracomment>ocpp: NoFirmware</extracomment>
            <translation>Diese Firmware gibt es nicht</translation>
        </message>
        <message>
            <source>No priority profile</source>
            <extracomment>ocpp: NoProfile</extracomment>
            <translation>Kein Vorrangprofil</translation>
        </message>
        <message>
            <source>No such tariff</source>
            <extracomment>ocpp: NoTariff</extracomment>
            <translation>Diesen Tarif gibt es nicht</translation>
        </message>
        <message>
            <source>No charge was started</source>
            <extracomment>ocpp: NoTransaction</extracomment>
            <translation>Kein Ladevorgang wurde gestartet</translation>
        </message>
        <message>
            <source>As computed</source>
            <extracomment>ocpp: NormalCost</extracomment>
            <translation>Wie berechnet</translation>
        </message>
        <message>
            <source>In turn with others</source>
            <extracomment>ocpp: NormalCycle</extracomment>
            <translation>Im Wechsel mit anderen</translation>
        </message>
        <message>
            <source>Not on this kind of EVSE</source>
            <extracomment>ocpp: NotAllowedTypeEVSE</extracomment>
            <translation>Nicht an dieser Art EVSE</translation>
        </message>
        <message>
            <source>Not at this site</source>
            <extracomment>ocpp: NotAtThisLocation</extracomment>
            <translation>Nicht an diesem Standort</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>ocpp: NotAtThisTime</extracomment>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Not found</source>
            <extracomment>ocpp: NotFound</extracomment>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>The charger cannot send this message</source>
            <extracomment>ocpp: NotImplemented</extracomment>
            <translation>Die Ladestation kann diese Nachricht nicht senden</translation>
        </message>
        <message>
            <source>Not warm enough</source>
            <extracomment>ocpp: NotReady</extracomment>
            <translation>Nicht warm genug</translation>
        </message>
        <message>
            <source>Not supported here</source>
            <extracomment>ocpp: NotSupported</extracomment>
            <translation>Hier nicht unterstützt</translation>
        </message>
        <message>
            <source>No such attribute of this variable</source>
            <extracomment>ocpp: NotSupportedAttributeType</extracomment>
            <translation>Diese Variable hat kein solches Attribut</translation>
        </message>
        <message>
            <source>Cannot show this format</source>
            <extracomment>ocpp: NotSupportedMessageFormat</extracomment>
            <translation>Kann dieses Format nicht zeigen</translation>
        </message>
        <message>
            <source>Server does not do such uploads</source>
            <extracomment>ocpp: NotSupportedOperation</extracomment>
            <translation>Server nimmt solches Hochladen nicht an</translation>
        </message>
        <message>
            <source>Cannot do this priority</source>
            <extracomment>ocpp: NotSupportedPriority</extracomment>
            <translation>Kann diese Priorität nicht</translation>
        </message>
        <message>
            <source>Cannot show by this state</source>
            <extracomment>ocpp: NotSupportedState</extracomment>
            <translation>Kann nicht nach diesem Zustand zeigen</translation>
        </message>
        <message>
            <source>No unit</source>
            <extracomment>ocpp: Not_Applicable</extracomment>
            <translation>Keine Einheit</translation>
        </message>
        <message>
            <source>Were the modes taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransferStatus</extracomment>
            <translation>Wurden die Modi angenommen</translation>
        </message>
        <message>
            <source>Will a schedule come</source>
            <extracomment>ocpp: NotifyEVChargingNeedsStatus</extracomment>
            <translation>Kommt ein Fahrplan</translation>
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
            <translation>OCPP 2.0; abgelöst durch 2.0.1</translation>
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
            <translation>Netzwerkschnittstelle</translation>
        </message>
        <message>
            <source>Transport</source>
            <extracomment>ocpp: OCPPTransport</extracomment>
            <translation>Transport</translation>
        </message>
        <message>
            <source>OCPP version</source>
            <extracomment>ocpp: OCPPVersion</extracomment>
            <translation>OCPP-Version</translation>
        </message>
        <message>
            <source>Online check</source>
            <extracomment>ocpp: OCSP</extracomment>
            <translation>Online-Prüfung</translation>
        </message>
        <message>
            <source>Root of vehicle makers</source>
            <extracomment>ocpp: OEMRootCertificate</extracomment>
            <translation>Stammzertifikat der Fahrzeughersteller</translation>
        </message>
        <message>
            <source>Vehicle connected or bay in use</source>
            <extracomment>ocpp: Occupied</extracomment>
            <translation>Fahrzeug verbunden oder Stellplatz belegt</translation>
        </message>
        <message>
            <source>When no charge runs</source>
            <extracomment>ocpp: OnIdle</extracomment>
            <translation>Wenn kein Ladevorgang läuft</translation>
        </message>
        <message>
            <source>A charge runs; not released</source>
            <extracomment>ocpp: OngoingAuthorizedTransaction</extracomment>
            <translation>Ein Ladevorgang läuft; nicht freigegeben</translation>
        </message>
        <message>
            <source>Who steers charging and discharging</source>
            <extracomment>ocpp: OperationMode</extracomment>
            <translation>Wer Laden und Entladen steuert</translation>
        </message>
        <message>
            <source>Neither charging nor discharging</source>
            <extracomment>ocpp: OperationMode.Idle</extracomment>
            <translation>Weder Laden noch Entladen</translation>
        </message>
        <message>
            <source>Operation mode changed</source>
            <extracomment>ocpp: OperationModeChanged</extracomment>
            <translation>Betriebsart hat sich geändert</translation>
        </message>
        <message>
            <source>In service</source>
            <extracomment>ocpp: Operative</extracomment>
            <translation>In Betrieb</translation>
        </message>
        <message>
            <source>One of a list</source>
            <extracomment>ocpp: OptionList</extracomment>
            <translation>Eines aus einer Liste</translation>
        </message>
        <message>
            <source>Some other cause</source>
            <extracomment>ocpp: Other</extracomment>
            <translation>Eine andere Ursache</translation>
        </message>
        <message>
            <source>Other, one phase up to 16 A</source>
            <extracomment>ocpp: Other1PhMax16A</extracomment>
            <translation>Andere, eine Phase bis 16 A</translation>
        </message>
        <message>
            <source>Other, one phase over 16 A</source>
            <extracomment>ocpp: Other1PhOver16A</extracomment>
            <translation>Andere, eine Phase über 16 A</translation>
        </message>
        <message>
            <source>Other, three phases</source>
            <extracomment>ocpp: Other3Ph</extracomment>
            <translation>Andere, drei Phasen</translation>
        </message>
        <message>
            <source>Another active method</source>
            <extracomment>ocpp: OtherActive</extracomment>
            <translation>Ein anderes aktives Verfahren</translation>
        </message>
        <message>
            <source>Something else: see vendorErrorCode and info</source>
            <extracomment>ocpp: OtherError</extracomment>
            <translation>Etwas anderes: siehe vendorErrorCode und info</translation>
        </message>
        <message>
            <source>Another passive method</source>
            <extracomment>ocpp: OtherPassive</extracomment>
            <translation>Ein anderes passives Verfahren</translation>
        </message>
        <message>
            <source>At the outlet to the vehicle</source>
            <extracomment>ocpp: Outlet</extracomment>
            <translation>Am Ausgang zum Fahrzeug</translation>
        </message>
        <message>
            <source>Current too high</source>
            <extracomment>ocpp: OverCurrent</extracomment>
            <translation>Strom zu hoch</translation>
        </message>
        <message>
            <source>Too much current; check car and breaker</source>
            <extracomment>ocpp: OverCurrentFailure</extracomment>
            <translation>Zu viel Strom; Auto und Sicherung prüfen</translation>
        </message>
        <message>
            <source>Frequency too high</source>
            <extracomment>ocpp: OverFrequency</extracomment>
            <translation>Frequenz zu hoch</translation>
        </message>
        <message>
            <source>Supply voltage too high</source>
            <extracomment>ocpp: OverVoltage</extracomment>
            <translation>Versorgungsspannung zu hoch</translation>
        </message>
        <message>
            <source>Too much current</source>
            <extracomment>ocpp: OvercurrentFault</extracomment>
            <translation>Zu viel Strom</translation>
        </message>
        <message>
            <source>PAP</source>
            <extracomment>ocpp: PAP</extracomment>
            <translation>PAP</translation>
        </message>
        <message>
            <source>PPTP; broken, do not use</source>
            <extracomment>ocpp: PPTP</extracomment>
            <translation>PPTP; gebrochen, nicht verwenden</translation>
        </message>
        <message>
            <source>Pantograph</source>
            <extracomment>ocpp: Pan</extracomment>
            <translation>Stromabnehmer</translation>
        </message>
        <message>
            <source>Percent of effective voltage</source>
            <extracomment>ocpp: PctEffectiveV</extracomment>
            <translation>Prozent der Effektivspannung</translation>
        </message>
        <message>
            <source>Percent of greatest reactive power</source>
            <extracomment>ocpp: PctMaxVar</extracomment>
            <translation>Prozent der größten Blindleistung</translation>
        </message>
        <message>
            <source>Percent of greatest power</source>
            <extracomment>ocpp: PctMaxW</extracomment>
            <translation>Prozent der größten Leistung</translation>
        </message>
        <message>
            <source>Percent of available reactive power</source>
            <extracomment>ocpp: PctVarAvail</extracomment>
            <translation>Prozent der verfügbaren Blindleistung</translation>
        </message>
        <message>
            <source>Percent of available power</source>
            <extracomment>ocpp: PctWAvail</extracomment>
            <translation>Prozent der verfügbaren Leistung</translation>
        </message>
        <message>
            <source>Backend is not ready; do not send other messages unasked</source>
            <extracomment>ocpp: Pending</extracomment>
            <translation>Backend ist nicht bereit; ungefragt keine anderen Nachrichten senden</translation>
        </message>
        <message>
            <source>Percent</source>
            <extracomment>ocpp: Percent</extracomment>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>Time is up</source>
            <extracomment>ocpp: Periodic</extracomment>
            <translation>Zeit ist abgelaufen</translation>
        </message>
        <message>
            <source>On the clock</source>
            <extracomment>ocpp: PeriodicClockAligned</extracomment>
            <translation>Nach der Uhr</translation>
        </message>
        <message>
            <source>Monitors on the clock</source>
            <extracomment>ocpp: PeriodicMonitoring</extracomment>
            <translation>Überwachungen nach der Uhr</translation>
        </message>
        <message>
            <source>Server refused: check user and rights</source>
            <extracomment>ocpp: PermissionDenied</extracomment>
            <translation>Server hat abgelehnt: Benutzer und Rechte prüfen</translation>
        </message>
        <message>
            <source>Phase or pair of conductors</source>
            <extracomment>ocpp: Phase</extracomment>
            <translation>Phase oder Leiterpaar</translation>
        </message>
        <message>
            <source>Phases in wrong order</source>
            <extracomment>ocpp: PhaseRotation</extracomment>
            <translation>Phasen in falscher Reihenfolge</translation>
        </message>
        <message>
            <source>Power out of the car now, W</source>
            <extracomment>ocpp: Power.Active.Export</extracomment>
            <translation>Jetzige Leistung aus dem Auto, W</translation>
        </message>
        <message>
            <source>Power into the car now, W</source>
            <extracomment>ocpp: Power.Active.Import</extracomment>
            <translation>Jetzige Leistung in das Auto, W</translation>
        </message>
        <message>
            <source>Difference to the power asked for, W</source>
            <extracomment>ocpp: Power.Active.Residual</extracomment>
            <translation>Abweichung von der verlangten Leistung, W</translation>
        </message>
        <message>
            <source>Power asked for, W</source>
            <extracomment>ocpp: Power.Active.Setpoint</extracomment>
            <translation>Verlangte Leistung, W</translation>
        </message>
        <message>
            <source>Least power out, W</source>
            <extracomment>ocpp: Power.Export.Minimum</extracomment>
            <translation>Kleinste Leistung heraus, W</translation>
        </message>
        <message>
            <source>Power the station would take, W</source>
            <extracomment>ocpp: Power.Export.Offered</extracomment>
            <translation>Leistung, die die Ladestation aufnehmen würde, W</translation>
        </message>
        <message>
            <source>Power factor, no unit</source>
            <extracomment>ocpp: Power.Factor</extracomment>
            <translation>Leistungsfaktor, ohne Einheit</translation>
        </message>
        <message>
            <source>Least power in, W</source>
            <extracomment>ocpp: Power.Import.Minimum</extracomment>
            <translation>Kleinste Leistung hinein, W</translation>
        </message>
        <message>
            <source>Power the station would give, W</source>
            <extracomment>ocpp: Power.Import.Offered</extracomment>
            <translation>Leistung, die die Ladestation abgeben würde, W</translation>
        </message>
        <message>
            <source>Power the charger would give, W</source>
            <extracomment>ocpp: Power.Offered</extracomment>
            <translation>Leistung, die die Ladestation abgeben würde, W</translation>
        </message>
        <message>
            <source>Reactive power out, var</source>
            <extracomment>ocpp: Power.Reactive.Export</extracomment>
            <translation>Blindleistung heraus, var</translation>
        </message>
        <message>
            <source>Reactive power in, var</source>
            <extracomment>ocpp: Power.Reactive.Import</extracomment>
            <translation>Blindleistung hinein, var</translation>
        </message>
        <message>
            <source>Power during a pause</source>
            <extracomment>ocpp: PowerDuringCessation</extracomment>
            <translation>Leistung während einer Pause</translation>
        </message>
        <message>
            <source>Active power</source>
            <extracomment>ocpp: PowerDuringCessation.Active</extracomment>
            <translation>Wirkleistung</translation>
        </message>
        <message>
            <source>Supply failed</source>
            <extracomment>ocpp: PowerLoss</extracomment>
            <translation>Versorgung ausgefallen</translation>
        </message>
        <message>
            <source>Meter cannot be read: no billable energy</source>
            <extracomment>ocpp: PowerMeterFailure</extracomment>
            <translation>Zähler nicht lesbar: keine abrechenbare Energie</translation>
        </message>
        <message>
            <source>Must trip by measured power</source>
            <extracomment>ocpp: PowerMonitoringMustTrip</extracomment>
            <translation>Muss nach gemessener Leistung abschalten</translation>
        </message>
        <message>
            <source>Supply was too bad</source>
            <extracomment>ocpp: PowerQuality</extracomment>
            <translation>Versorgung war zu schlecht</translation>
        </message>
        <message>
            <source>Contactor does not switch</source>
            <extracomment>ocpp: PowerSwitchFailure</extracomment>
            <translation>Schütz schaltet nicht</translation>
        </message>
        <message>
            <source>Power came on</source>
            <extracomment>ocpp: PowerUp</extracomment>
            <translation>Strom wurde eingeschaltet</translation>
        </message>
        <message>
            <source>Is warming up</source>
            <extracomment>ocpp: Preconditioning</extracomment>
            <translation>Wärmt vor</translation>
        </message>
        <message>
            <source>Is the battery warm enough</source>
            <extracomment>ocpp: PreconditioningStatus</extracomment>
            <translation>Ist die Batterie warm genug</translation>
        </message>
        <message>
            <source>Monitor set at delivery</source>
            <extracomment>ocpp: PreconfiguredMonitor</extracomment>
            <translation>Bei Auslieferung gesetzte Überwachung</translation>
        </message>
        <message>
            <source>Plugged in or authorised, not both yet</source>
            <extracomment>ocpp: Preparing</extracomment>
            <translation>Angesteckt oder autorisiert, noch nicht beides</translation>
        </message>
        <message>
            <source>Used when priority charging is on</source>
            <extracomment>ocpp: PriorityCharging</extracomment>
            <translation>Verwendet, wenn vorrangiges Laden eingeschaltet ist</translation>
        </message>
        <message>
            <source>Was priority charging switched</source>
            <extracomment>ocpp: PriorityChargingStatus</extracomment>
            <translation>Wurde vorrangiges Laden umgeschaltet</translation>
        </message>
        <message>
            <source>With a problem</source>
            <extracomment>ocpp: Problem</extracomment>
            <translation>Mit einem Problem</translation>
        </message>
        <message>
            <source>Backend still computes a schedule</source>
            <extracomment>ocpp: Processing</extracomment>
            <translation>Backend berechnet noch einen Fahrplan</translation>
        </message>
        <message>
            <source>Publishing failed</source>
            <extracomment>ocpp: PublishFailed</extracomment>
            <translation>Bereitstellung fehlgeschlagen</translation>
        </message>
        <message>
            <source>State of publishing</source>
            <extracomment>ocpp: PublishFirmwareStatus</extracomment>
            <translation>Stand der Bereitstellung</translation>
        </message>
        <message>
            <source>Stations can fetch it</source>
            <extracomment>ocpp: Published</extracomment>
            <translation>Ladestationen können sie abrufen</translation>
        </message>
        <message>
            <source>Text to show as a QR code</source>
            <extracomment>ocpp: QRCODE</extracomment>
            <translation>Als QR-Code zu zeigender Text</translation>
        </message>
        <message>
            <source>By the quality factor of an RLC load</source>
            <extracomment>ocpp: RCLQFactor</extracomment>
            <translation>Durch den Gütefaktor einer RLC-Last</translation>
        </message>
        <message>
            <source>Fan speed, turns per minute</source>
            <extracomment>ocpp: RPM</extracomment>
            <translation>Lüfterdrehzahl, Umdrehungen je Minute</translation>
        </message>
        <message>
            <source>Plain number</source>
            <extracomment>ocpp: Raw</extracomment>
            <translation>Reine Zahl</translation>
        </message>
        <message>
            <source>Reactive power</source>
            <extracomment>ocpp: Reactive</extracomment>
            <translation>Blindleistung</translation>
        </message>
        <message>
            <source>Can only be read</source>
            <extracomment>ocpp: ReadOnly</extracomment>
            <translation>Kann nur gelesen werden</translation>
        </message>
        <message>
            <source>Can be read and written</source>
            <extracomment>ocpp: ReadWrite</extracomment>
            <translation>Kann gelesen und geschrieben werden</translation>
        </message>
        <message>
            <source>Card reader does not work</source>
            <extracomment>ocpp: ReaderFailure</extracomment>
            <translation>Kartenleser funktioniert nicht</translation>
        </message>
        <message>
            <source>Why it was read</source>
            <extracomment>ocpp: ReadingContext</extracomment>
            <translation>Warum abgelesen wurde</translation>
        </message>
        <message>
            <source>Warm enough</source>
            <extracomment>ocpp: Ready</extracomment>
            <translation>Warm genug</translation>
        </message>
        <message>
            <source>Why a charge ended</source>
            <extracomment>ocpp: Reason</extracomment>
            <translation>Warum ein Ladevorgang endete</translation>
        </message>
        <message>
            <source>Charger restarted by itself</source>
            <extracomment>ocpp: Reboot</extracomment>
            <translation>Ladestation hat von selbst neu gestartet</translation>
        </message>
        <message>
            <source>Stored, takes effect after a restart</source>
            <extracomment>ocpp: RebootRequired</extracomment>
            <translation>Gespeichert, wirkt nach einem Neustart</translation>
        </message>
        <message>
            <source>How a profile repeats</source>
            <extracomment>ocpp: RecurrencyKind</extracomment>
            <translation>Wie sich ein Profil wiederholt</translation>
        </message>
        <message>
            <source>Repeats each day or week</source>
            <extracomment>ocpp: Recurring</extracomment>
            <translation>Wiederholt sich täglich oder wöchentlich</translation>
        </message>
        <message>
            <source>May the charger operate</source>
            <extracomment>ocpp: RegistrationStatus</extracomment>
            <translation>Darf die Ladestation arbeiten</translation>
        </message>
        <message>
            <source>Registered; normal operation begins</source>
            <extracomment>ocpp: RegistrationStatus.Accepted</extracomment>
            <translation>Registriert; der Normalbetrieb beginnt</translation>
        </message>
        <message>
            <source>Not registered; try again after the interval</source>
            <extracomment>ocpp: RegistrationStatus.Rejected</extracomment>
            <translation>Nicht registriert; nach dem Intervall erneut versuchen</translation>
        </message>
        <message>
            <source>Times count from the start of charging</source>
            <extracomment>ocpp: Relative</extracomment>
            <translation>Zeiten zählen ab Beginn des Ladens</translation>
        </message>
        <message>
            <source>Price in percent of a reference</source>
            <extracomment>ocpp: RelativePricePercentage</extracomment>
            <translation>Preis in Prozent eines Bezugswerts</translation>
        </message>
        <message>
            <source>Stopped by the backend, usually by app</source>
            <extracomment>ocpp: Remote</extracomment>
            <translation>Vom Backend beendet, meist per App</translation>
        </message>
        <message>
            <source>Emergency by command</source>
            <extracomment>ocpp: RemoteEmergency</extracomment>
            <translation>Notfall auf Befehl</translation>
        </message>
        <message>
            <source>Restarted by command</source>
            <extracomment>ocpp: RemoteReset</extracomment>
            <translation>Auf Befehl neu gestartet</translation>
        </message>
        <message>
            <source>Backend started it</source>
            <extracomment>ocpp: RemoteStart</extracomment>
            <translation>Backend hat ihn gestartet</translation>
        </message>
        <message>
            <source>Will the charger try</source>
            <extracomment>ocpp: RemoteStartStopStatus</extracomment>
            <translation>Versucht es die Ladestation</translation>
        </message>
        <message>
            <source>Backend stopped it</source>
            <extracomment>ocpp: RemoteStop</extracomment>
            <translation>Backend hat ihn beendet</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>ocpp: Removed</extracomment>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>What to report</source>
            <extracomment>ocpp: ReportBase</extracomment>
            <translation>Was zu melden ist</translation>
        </message>
        <message>
            <source>The wanted transfer mode was refused</source>
            <extracomment>ocpp: ReqEnergyTransferRejected</extracomment>
            <translation>Der gewünschte Übertragungsmodus wurde abgelehnt</translation>
        </message>
        <message>
            <source>Will the station try</source>
            <extracomment>ocpp: RequestStartStopStatus</extracomment>
            <translation>Versucht es die Ladestation</translation>
        </message>
        <message>
            <source>Was it reserved</source>
            <extracomment>ocpp: ReservationStatus</extracomment>
            <translation>Wurde reserviert</translation>
        </message>
        <message>
            <source>Reserved</source>
            <extracomment>ocpp: ReservationStatus.Accepted</extracomment>
            <translation>Reserviert</translation>
        </message>
        <message>
            <source>Why a reservation ended</source>
            <extracomment>ocpp: ReservationUpdateStatus</extracomment>
            <translation>Warum eine Reservierung endete</translation>
        </message>
        <message>
            <source>Not used in time</source>
            <extracomment>ocpp: ReservationUpdateStatus.Expired</extracomment>
            <translation>Nicht rechtzeitig genutzt</translation>
        </message>
        <message>
            <source>In use; cannot be reserved</source>
            <extracomment>ocpp: ReserveNowStatus.Occupied</extracomment>
            <translation>Belegt; kann nicht reserviert werden</translation>
        </message>
        <message>
            <source>Kept for a driver</source>
            <extracomment>ocpp: Reserved</extracomment>
            <translation>Für einen Fahrer freigehalten</translation>
        </message>
        <message>
            <source>How to restart</source>
            <extracomment>ocpp: Reset</extracomment>
            <translation>Wie neu zu starten ist</translation>
        </message>
        <message>
            <source>Restart failed</source>
            <extracomment>ocpp: ResetFailure</extracomment>
            <translation>Neustart fehlgeschlagen</translation>
        </message>
        <message>
            <source>Will it restart</source>
            <extracomment>ocpp: ResetStatus</extracomment>
            <translation>Startet sie neu</translation>
        </message>
        <message>
            <source>Revoked</source>
            <extracomment>ocpp: Revoked</extracomment>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>By rate of change of frequency</source>
            <extracomment>ocpp: RoCoF</extracomment>
            <translation>Durch die Änderungsrate der Frequenz</translation>
        </message>
        <message>
            <source>Running cost is due</source>
            <extracomment>ocpp: RunningCost</extracomment>
            <translation>Laufende Kosten sind fällig</translation>
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
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>SOAP; not supported from 2.0 on</source>
            <extracomment>ocpp: SOAP</extracomment>
            <translation>SOAP; ab 2.0 nicht mehr unterstützt</translation>
        </message>
        <message>
            <source>Wanted level reached</source>
            <extracomment>ocpp: SOCLimitReached</extracomment>
            <translation>Gewünschter Ladezustand erreicht</translation>
        </message>
        <message>
            <source>Read on the clock, for example each quarter of an hour</source>
            <extracomment>ocpp: Sample.Clock</extracomment>
            <translation>Nach der Uhr abgelesen, zum Beispiel jede Viertelstunde</translation>
        </message>
        <message>
            <source>Read at the sample interval since the start</source>
            <extracomment>ocpp: Sample.Periodic</extracomment>
            <translation>Im Messintervall seit dem Beginn abgelesen</translation>
        </message>
        <message>
            <source>By Sandia frequency shift</source>
            <extracomment>ocpp: SandiaFrequencyShift</extracomment>
            <translation>Durch Sandia-Frequenzverschiebung</translation>
        </message>
        <message>
            <source>By Sandia voltage shift</source>
            <extracomment>ocpp: SandiaVoltageShift</extracomment>
            <translation>Durch Sandia-Spannungsverschiebung</translation>
        </message>
        <message>
            <source>Will be done when the running charge ends</source>
            <extracomment>ocpp: Scheduled</extracomment>
            <translation>Wird ausgeführt, wenn der laufende Ladevorgang endet</translation>
        </message>
        <message>
            <source>By schedule</source>
            <extracomment>ocpp: ScheduledControl</extracomment>
            <translation>Nach Fahrplan</translation>
        </message>
        <message>
            <source>Planned restart</source>
            <extracomment>ocpp: ScheduledReset</extracomment>
            <translation>Geplanter Neustart</translation>
        </message>
        <message>
            <source>Security events</source>
            <extracomment>ocpp: SecurityLog</extracomment>
            <translation>Sicherheitsereignisse</translation>
        </message>
        <message>
            <source>Was the list taken</source>
            <extracomment>ocpp: SendLocalListStatus</extracomment>
            <translation>Wurde die Liste angenommen</translation>
        </message>
        <message>
            <source>Several of a list, in order</source>
            <extracomment>ocpp: SequenceList</extracomment>
            <translation>Mehrere aus einer Liste, geordnet</translation>
        </message>
        <message>
            <source>Was the monitor set</source>
            <extracomment>ocpp: SetMonitoringStatus</extracomment>
            <translation>Wurde die Überwachung gesetzt</translation>
        </message>
        <message>
            <source>Was the profile stored</source>
            <extracomment>ocpp: SetNetworkProfileStatus</extracomment>
            <translation>Wurde das Profil gespeichert</translation>
        </message>
        <message>
            <source>Outcome of writing a variable</source>
            <extracomment>ocpp: SetVariableStatus</extracomment>
            <translation>Ergebnis des Schreibens einer Variable</translation>
        </message>
        <message>
            <source>Money was taken</source>
            <extracomment>ocpp: Settled</extracomment>
            <translation>Geld wurde eingezogen</translation>
        </message>
        <message>
            <source>Certificate request of the charge point</source>
            <extracomment>ocpp: SignChargePointCertificate</extracomment>
            <translation>Zertifikatsantrag der Ladestation</translation>
        </message>
        <message>
            <source>Certificate request of the station</source>
            <extracomment>ocpp: SignChargingStationCertificate</extracomment>
            <translation>Zertifikatsantrag der Ladestation</translation>
        </message>
        <message>
            <source>Certificate request for both uses</source>
            <extracomment>ocpp: SignCombinedCertificate</extracomment>
            <translation>Zertifikatsantrag für beide Verwendungen</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118-20</source>
            <extracomment>ocpp: SignV2G20Certificate</extracomment>
            <translation>Zertifikatsantrag für ISO 15118-20</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118</source>
            <extracomment>ocpp: SignV2GCertificate</extracomment>
            <translation>Zertifikatsantrag für ISO 15118</translation>
        </message>
        <message>
            <source>Signature does not fit</source>
            <extracomment>ocpp: SignatureError</extracomment>
            <translation>Signatur passt nicht</translation>
        </message>
        <message>
            <source>Signature is right</source>
            <extracomment>ocpp: SignatureVerified</extracomment>
            <translation>Signatur stimmt</translation>
        </message>
        <message>
            <source>Signed block; not a number</source>
            <extracomment>ocpp: SignedData</extracomment>
            <translation>Signierter Block; keine Zahl</translation>
        </message>
        <message>
            <source>Signed reading has come</source>
            <extracomment>ocpp: SignedDataReceived</extracomment>
            <translation>Signierter Zählerwert ist gekommen</translation>
        </message>
        <message>
            <source>By slip-mode frequency shift</source>
            <extracomment>ocpp: SlipModeFrequencyShift</extracomment>
            <translation>Durch Slip-Mode-Frequenzverschiebung</translation>
        </message>
        <message>
            <source>State of charge of the car, percent</source>
            <extracomment>ocpp: SoC</extracomment>
            <translation>Ladezustand des Autos, Prozent</translation>
        </message>
        <message>
            <source>After ending charges in order</source>
            <extracomment>ocpp: Soft</extracomment>
            <translation>Nach geordnetem Ende der Ladevorgänge</translation>
        </message>
        <message>
            <source>Soft reset by command</source>
            <extracomment>ocpp: SoftReset</extracomment>
            <translation>Sanfter Neustart auf Befehl</translation>
        </message>
        <message>
            <source>Units that the appendix lists; others are allowed</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure</extracomment>
            <translation>Einheiten, die der Anhang nennt; andere sind erlaubt</translation>
        </message>
        <message>
            <source>Signal strength, arbitrary units</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ASU</extracomment>
            <translation>Signalstärke, willkürliche Einheiten</translation>
        </message>
        <message>
            <source>Bytes</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.B</extracomment>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Deg</extracomment>
            <translation>Winkel in Grad</translation>
        </message>
        <message>
            <source>Frequency</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Hz</extracomment>
            <translation>Frequenz</translation>
        </message>
        <message>
            <source>Force in newtons</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.N</extracomment>
            <translation>Kraft in Newton</translation>
        </message>
        <message>
            <source>Resistance or impedance</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Ohm</extracomment>
            <translation>Widerstand oder Impedanz</translation>
        </message>
        <message>
            <source>Relative humidity, percent</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.RH</extracomment>
            <translation>Relative Luftfeuchte, Prozent</translation>
        </message>
        <message>
            <source>Apparent energy</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.VAh</extracomment>
            <translation>Scheinenergie</translation>
        </message>
        <message>
            <source>Ratio, logarithmic</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dB</extracomment>
            <translation>Verhältnis, logarithmisch</translation>
        </message>
        <message>
            <source>Power relative to 1 mW</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dBm</extracomment>
            <translation>Leistung bezogen auf 1 mW</translation>
        </message>
        <message>
            <source>Pressure</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kPa</extracomment>
            <translation>Druck</translation>
        </message>
        <message>
            <source>Apparent energy, thousands</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kVAh</extracomment>
            <translation>Scheinenergie, Tausend</translation>
        </message>
        <message>
            <source>Light on a surface</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.lx</extracomment>
            <translation>Licht auf einer Fläche</translation>
        </message>
        <message>
            <source>Length in metres</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.m</extracomment>
            <translation>Länge in Metern</translation>
        </message>
        <message>
            <source>Frequency, thousandths of a hertz</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.mHz</extracomment>
            <translation>Frequenz, Tausendstel Hertz</translation>
        </message>
        <message>
            <source>Acceleration</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ms2</extracomment>
            <translation>Beschleunigung</translation>
        </message>
        <message>
            <source>First message of the charge</source>
            <extracomment>ocpp: Started</extracomment>
            <translation>Erste Nachricht des Ladevorgangs</translation>
        </message>
        <message>
            <source>State of connectors</source>
            <extracomment>ocpp: StatusNotification</extracomment>
            <translation>Zustand der Anschlüsse</translation>
        </message>
        <message>
            <source>Driver stopped it</source>
            <extracomment>ocpp: StopAuthorized</extracomment>
            <translation>Fahrer hat ihn beendet</translation>
        </message>
        <message>
            <source>The car ended it</source>
            <extracomment>ocpp: StoppedByEV</extracomment>
            <translation>Das Auto hat ihn beendet</translation>
        </message>
        <message>
            <source>State and problems only</source>
            <extracomment>ocpp: SummaryInventory</extracomment>
            <translation>Nur Zustand und Probleme</translation>
        </message>
        <message>
            <source>Charge pauses</source>
            <extracomment>ocpp: Suspended</extracomment>
            <translation>Ladevorgang pausiert</translation>
        </message>
        <message>
            <source>Charger holds back, for example by a limit or lacking authorisation</source>
            <extracomment>ocpp: SuspendedEVSE</extracomment>
            <translation>Ladestation hält zurück, zum Beispiel wegen eines Grenzwerts oder fehlender Autorisierung</translation>
        </message>
        <message>
            <source>Wanted value</source>
            <extracomment>ocpp: Target</extracomment>
            <translation>Sollwert</translation>
        </message>
        <message>
            <source>Departs from its target</source>
            <extracomment>ocpp: TargetDelta</extracomment>
            <translation>Weicht von seinem Sollwert ab</translation>
        </message>
        <message>
            <source>Departs from its target by a share</source>
            <extracomment>ocpp: TargetDeltaRelative</extracomment>
            <translation>Weicht um einen Anteil von seinem Sollwert ab</translation>
        </message>
        <message>
            <source>Does the tariff apply</source>
            <extracomment>ocpp: TariffChangeStatus</extracomment>
            <translation>Gilt der Tarif</translation>
        </message>
        <message>
            <source>Tariff changed</source>
            <extracomment>ocpp: TariffChanged</extracomment>
            <translation>Tarif hat sich geändert</translation>
        </message>
        <message>
            <source>Was the tariff removed</source>
            <extracomment>ocpp: TariffClearStatus</extracomment>
            <translation>Wurde der Tarif entfernt</translation>
        </message>
        <message>
            <source>Did a cost bound apply</source>
            <extracomment>ocpp: TariffCost</extracomment>
            <translation>Hat eine Kostengrenze gewirkt</translation>
        </message>
        <message>
            <source>Are there tariffs</source>
            <extracomment>ocpp: TariffGetStatus</extracomment>
            <translation>Gibt es Tarife</translation>
        </message>
        <message>
            <source>Tariff cannot be used</source>
            <extracomment>ocpp: TariffNotAccepted</extracomment>
            <translation>Tarif kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>Was the tariff stored</source>
            <extracomment>ocpp: TariffSetStatus</extracomment>
            <translation>Wurde der Tarif gespeichert</translation>
        </message>
        <message>
            <source>Temperature in the charger</source>
            <extracomment>ocpp: Temperature</extracomment>
            <translation>Temperatur in der Ladestation</translation>
        </message>
        <message>
            <source>Monitors on bounds</source>
            <extracomment>ocpp: ThresholdMonitoring</extracomment>
            <translation>Überwachungen auf Grenzen</translation>
        </message>
        <message>
            <source>Wanted time reached</source>
            <extracomment>ocpp: TimeLimitReached</extracomment>
            <translation>Gewünschte Zeit erreicht</translation>
        </message>
        <message>
            <source>Cable was not plugged in in time</source>
            <extracomment>ocpp: Timeout</extracomment>
            <translation>Kabel wurde nicht rechtzeitig angesteckt</translation>
        </message>
        <message>
            <source>More prices than the station can hold</source>
            <extracomment>ocpp: TooManyElements</extracomment>
            <translation>Mehr Preise, als die Ladestation fassen kann</translation>
        </message>
        <message>
            <source>Read when the charge began</source>
            <extracomment>ocpp: Transaction.Begin</extracomment>
            <translation>Bei Beginn des Ladevorgangs abgelesen</translation>
        </message>
        <message>
            <source>Read when the charge ended</source>
            <extracomment>ocpp: Transaction.End</extracomment>
            <translation>Am Ende des Ladevorgangs abgelesen</translation>
        </message>
        <message>
            <source>State of the running charges</source>
            <extracomment>ocpp: TransactionEvent</extracomment>
            <translation>Zustand der laufenden Ladevorgänge</translation>
        </message>
        <message>
            <source>Read because asked for</source>
            <extracomment>ocpp: Trigger</extracomment>
            <translation>Auf Anforderung abgelesen</translation>
        </message>
        <message>
            <source>Will the message be sent</source>
            <extracomment>ocpp: TriggerMessageStatus</extracomment>
            <translation>Wird die Nachricht gesendet</translation>
        </message>
        <message>
            <source>Asked for by the backend</source>
            <extracomment>ocpp: TriggerReason.Trigger</extracomment>
            <translation>Vom Backend angefordert</translation>
        </message>
        <message>
            <source>Unlock by command</source>
            <extracomment>ocpp: TriggerReason.UnlockCommand</extracomment>
            <translation>Entriegeln auf Befehl</translation>
        </message>
        <message>
            <source>Limit for any charge that has no own profile</source>
            <extracomment>ocpp: TxDefaultProfile</extracomment>
            <translation>Grenzwert für jeden Ladevorgang ohne eigenes Profil</translation>
        </message>
        <message>
            <source>No such transaction</source>
            <extracomment>ocpp: TxNotFound</extracomment>
            <translation>Diese Transaktion gibt es nicht</translation>
        </message>
        <message>
            <source>Limit for one charge</source>
            <extracomment>ocpp: TxProfile</extracomment>
            <translation>Grenzwert für einen Ladevorgang</translation>
        </message>
        <message>
            <source>Goes on after a restart</source>
            <extracomment>ocpp: TxResumed</extracomment>
            <translation>Geht nach einem Neustart weiter</translation>
        </message>
        <message>
            <source>By frequency bounds</source>
            <extracomment>ocpp: UFP_OFP</extracomment>
            <translation>Durch Frequenzgrenzen</translation>
        </message>
        <message>
            <source>Address to show</source>
            <extracomment>ocpp: URI</extracomment>
            <translation>Zu zeigende Adresse</translation>
        </message>
        <message>
            <source>Plain text</source>
            <extracomment>ocpp: UTF8</extracomment>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>By voltage bounds</source>
            <extracomment>ocpp: UVP_OVP</extracomment>
            <translation>Durch Spannungsgrenzen</translation>
        </message>
        <message>
            <source>Out of service by command or schedule</source>
            <extracomment>ocpp: Unavailable</extracomment>
            <translation>Auf Befehl oder nach Plan außer Betrieb</translation>
        </message>
        <message>
            <source>Frequency too low</source>
            <extracomment>ocpp: UnderFrequency</extracomment>
            <translation>Frequenz zu niedrig</translation>
        </message>
        <message>
            <source>Supply voltage too low</source>
            <extracomment>ocpp: UnderVoltage</extracomment>
            <translation>Versorgungsspannung zu niedrig</translation>
        </message>
        <message>
            <source>Not determined yet</source>
            <extracomment>ocpp: Undetermined</extracomment>
            <translation>Noch nicht bestimmt</translation>
        </message>
        <message>
            <source>Unit of a reading</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>Einheit eines Zählerwerts</translation>
        </message>
        <message>
            <source>Not known</source>
            <extracomment>ocpp: Unknown</extracomment>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Component not known</source>
            <extracomment>ocpp: UnknownComponent</extracomment>
            <translation>Komponente nicht bekannt</translation>
        </message>
        <message>
            <source>No such connector</source>
            <extracomment>ocpp: UnknownConnector</extracomment>
            <translation>Diesen Anschluss gibt es nicht</translation>
        </message>
        <message>
            <source>Vendor known, message not</source>
            <extracomment>ocpp: UnknownMessageId</extracomment>
            <translation>Hersteller bekannt, Nachricht nicht</translation>
        </message>
        <message>
            <source>Variable not known</source>
            <extracomment>ocpp: UnknownVariable</extracomment>
            <translation>Variable nicht bekannt</translation>
        </message>
        <message>
            <source>Vendor not known</source>
            <extracomment>ocpp: UnknownVendorId</extracomment>
            <translation>Hersteller nicht bekannt</translation>
        </message>
        <message>
            <source>Plug is stuck</source>
            <extracomment>ocpp: UnlockFailed</extracomment>
            <translation>Stecker sitzt fest</translation>
        </message>
        <message>
            <source>Is the plug free</source>
            <extracomment>ocpp: UnlockStatus</extracomment>
            <translation>Ist der Stecker frei</translation>
        </message>
        <message>
            <source>Plug released</source>
            <extracomment>ocpp: Unlocked</extracomment>
            <translation>Stecker freigegeben</translation>
        </message>
        <message>
            <source>Is it still offered</source>
            <extracomment>ocpp: UnpublishFirmwareStatus</extracomment>
            <translation>Wird sie noch angeboten</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <extracomment>ocpp: Unpublished</extracomment>
            <translation>Nicht mehr angeboten</translation>
        </message>
        <message>
            <source>No such monitor on this variable</source>
            <extracomment>ocpp: UnsupportedMonitorType</extracomment>
            <translation>Diese Überwachung gibt es an dieser Variable nicht</translation>
        </message>
        <message>
            <source>Renewal</source>
            <extracomment>ocpp: Update</extracomment>
            <translation>Erneuerung</translation>
        </message>
        <message>
            <source>Does the update start</source>
            <extracomment>ocpp: UpdateFirmwareStatus</extracomment>
            <translation>Beginnt das Update</translation>
        </message>
        <message>
            <source>Message in between</source>
            <extracomment>ocpp: Updated</extracomment>
            <translation>Nachricht dazwischen</translation>
        </message>
        <message>
            <source>Upload failed</source>
            <extracomment>ocpp: UploadFailed</extracomment>
            <translation>Hochladen fehlgeschlagen</translation>
        </message>
        <message>
            <source>Nothing to upload</source>
            <extracomment>ocpp: UploadLogStatus.Idle</extracomment>
            <translation>Nichts hochzuladen</translation>
        </message>
        <message>
            <source>Upload complete</source>
            <extracomment>ocpp: Uploaded</extracomment>
            <translation>Hochladen abgeschlossen</translation>
        </message>
        <message>
            <source>Upload runs</source>
            <extracomment>ocpp: Uploading</extracomment>
            <translation>Hochladen läuft</translation>
        </message>
        <message>
            <source>Above a bound</source>
            <extracomment>ocpp: UpperThreshold</extracomment>
            <translation>Über einer Grenze</translation>
        </message>
        <message>
            <source>Before the station, towards the grid</source>
            <extracomment>ocpp: Upstream</extracomment>
            <translation>Vor der Ladestation, zum Netz hin</translation>
        </message>
        <message>
            <source>Volts</source>
            <extracomment>ocpp: V</extracomment>
            <translation>Volt</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-20</source>
            <extracomment>ocpp: V2G20Certificate</extracomment>
            <translation>Zertifikat für ISO 15118-20</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-2</source>
            <extracomment>ocpp: V2GCertificate</extracomment>
            <translation>Zertifikat für ISO 15118-2</translation>
        </message>
        <message>
            <source>ISO 15118 certificate of the station with its chain</source>
            <extracomment>ocpp: V2GCertificateChain</extracomment>
            <translation>ISO-15118-Zertifikat der Ladestation mit seiner Kette</translation>
        </message>
        <message>
            <source>ISO 15118 root</source>
            <extracomment>ocpp: V2GRootCertificate</extracomment>
            <translation>ISO-15118-Stammzertifikat</translation>
        </message>
        <message>
            <source>Volt-amperes</source>
            <extracomment>ocpp: VA</extracomment>
            <translation>Voltampere</translation>
        </message>
        <message>
            <source>Vehicle identification number</source>
            <extracomment>ocpp: VIN</extracomment>
            <translation>Fahrzeug-Identifizierungsnummer</translation>
        </message>
        <message>
            <source>Kind of VPN</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>Art des VPN</translation>
        </message>
        <message>
            <source>Plain or signed</source>
            <extracomment>ocpp: ValueFormat</extracomment>
            <translation>Einfach oder signiert</translation>
        </message>
        <message>
            <source>Version does not fit; send the full list</source>
            <extracomment>ocpp: VersionMismatch</extracomment>
            <translation>Version passt nicht; die ganze Liste senden</translation>
        </message>
        <message>
            <source>Reactive power over voltage</source>
            <extracomment>ocpp: VoltVar</extracomment>
            <translation>Blindleistung über der Spannung</translation>
        </message>
        <message>
            <source>Power over voltage</source>
            <extracomment>ocpp: VoltWatt</extracomment>
            <translation>Leistung über der Spannung</translation>
        </message>
        <message>
            <source>Voltage, V</source>
            <extracomment>ocpp: Voltage</extracomment>
            <translation>Spannung, V</translation>
        </message>
        <message>
            <source>Voltages are unequal</source>
            <extracomment>ocpp: VoltageImbalance</extracomment>
            <translation>Spannungen sind ungleich</translation>
        </message>
        <message>
            <source>By jump of the voltage angle</source>
            <extracomment>ocpp: VoltageVectorShift</extracomment>
            <translation>Durch Sprung des Spannungswinkels</translation>
        </message>
        <message>
            <source>Watts, sum over phases</source>
            <extracomment>ocpp: W</extracomment>
            <translation>Watt, Summe über die Phasen</translation>
        </message>
        <message>
            <source>Wireless</source>
            <extracomment>ocpp: WPT</extracomment>
            <translation>Drahtlos</translation>
        </message>
        <message>
            <source>Watchdog has bitten</source>
            <extracomment>ocpp: Watchdog</extracomment>
            <translation>Watchdog hat ausgelöst</translation>
        </message>
        <message>
            <source>Power factor over power</source>
            <extracomment>ocpp: WattPF</extracomment>
            <translation>Leistungsfaktor über der Leistung</translation>
        </message>
        <message>
            <source>Reactive power over power</source>
            <extracomment>ocpp: WattVar</extracomment>
            <translation>Blindleistung über der Leistung</translation>
        </message>
        <message>
            <source>Weak mobile signal: expect gaps</source>
            <extracomment>ocpp: WeakSignal</extracomment>
            <translation>Schwaches Mobilfunksignal: mit Lücken rechnen</translation>
        </message>
        <message>
            <source>Each week</source>
            <extracomment>ocpp: Weekly</extracomment>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>Watt-hours</source>
            <extracomment>ocpp: Wh</extracomment>
            <translation>Wattstunden</translation>
        </message>
        <message>
            <source>First wired interface</source>
            <extracomment>ocpp: Wired0</extracomment>
            <translation>Erste kabelgebundene Schnittstelle</translation>
        </message>
        <message>
            <source>Second wired interface</source>
            <extracomment>ocpp: Wired1</extracomment>
            <translation>Zweite kabelgebundene Schnittstelle</translation>
        </message>
        <message>
            <source>Third wired interface</source>
            <extracomment>ocpp: Wired2</extracomment>
            <translation>Dritte kabelgebundene Schnittstelle</translation>
        </message>
        <message>
            <source>Fourth wired interface</source>
            <extracomment>ocpp: Wired3</extracomment>
            <translation>Vierte kabelgebundene Schnittstelle</translation>
        </message>
        <message>
            <source>First radio interface</source>
            <extracomment>ocpp: Wireless0</extracomment>
            <translation>Erste Funkschnittstelle</translation>
        </message>
        <message>
            <source>Second radio interface</source>
            <extracomment>ocpp: Wireless1</extracomment>
            <translation>Zweite Funkschnittstelle</translation>
        </message>
        <message>
            <source>Third radio interface</source>
            <extracomment>ocpp: Wireless2</extracomment>
            <translation>Dritte Funkschnittstelle</translation>
        </message>
        <message>
            <source>Fourth radio interface</source>
            <extracomment>ocpp: Wireless3</extracomment>
            <translation>Vierte Funkschnittstelle</translation>
        </message>
        <message>
            <source>Can only be written, such as passwords</source>
            <extracomment>ocpp: WriteOnly</extracomment>
            <translation>Kann nur geschrieben werden, etwa Passwörter</translation>
        </message>
        <message>
            <source>By zero crossings</source>
            <extracomment>ocpp: ZeroCrossingDetection</extracomment>
            <translation>Durch Nulldurchgänge</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>ocpp: boolean</extracomment>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>Cable CCS1</source>
            <extracomment>ocpp: cCCS1</extracomment>
            <translation>Kabel CCS1</translation>
        </message>
        <message>
            <source>Cable CCS2</source>
            <extracomment>ocpp: cCCS2</extracomment>
            <translation>Kabel CCS2</translation>
        </message>
        <message>
            <source>Cable CHAdeMO (G105)</source>
            <extracomment>ocpp: cG105</extracomment>
            <translation>Kabel CHAdeMO (G105)</translation>
        </message>
        <message>
            <source>Cable Tesla</source>
            <extracomment>ocpp: cTesla</extracomment>
            <translation>Kabel Tesla</translation>
        </message>
        <message>
            <source>Cable type 1</source>
            <extracomment>ocpp: cType1</extracomment>
            <translation>Kabel Typ 1</translation>
        </message>
        <message>
            <source>Cable type 2</source>
            <extracomment>ocpp: cType2</extracomment>
            <translation>Kabel Typ 2</translation>
        </message>
        <message>
            <source>Date and time</source>
            <extracomment>ocpp: dateTime</extracomment>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Decimal number</source>
            <extracomment>ocpp: decimal</extracomment>
            <translation>Dezimalzahl</translation>
        </message>
        <message>
            <source>Contract of plug and charge</source>
            <extracomment>ocpp: eMAID</extracomment>
            <translation>Vertrag für Plug and Charge</translation>
        </message>
        <message>
            <source>Whole number</source>
            <extracomment>ocpp: integer</extracomment>
            <translation>Ganze Zahl</translation>
        </message>
        <message>
            <source>1000 VA</source>
            <extracomment>ocpp: kVA</extracomment>
            <translation>1000 VA</translation>
        </message>
        <message>
            <source>Kilowatts; 1000 W</source>
            <extracomment>ocpp: kW</extracomment>
            <translation>Kilowatt; 1000 W</translation>
        </message>
        <message>
            <source>Kilowatt-hours; 1000 Wh</source>
            <extracomment>ocpp: kWh</extracomment>
            <translation>Kilowattstunden; 1000 Wh</translation>
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
            <translation>Industriesteckdose, eine Phase 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, one phase 32 A</source>
            <extracomment>ocpp: s309-1P-32A</extracomment>
            <translation>Industriesteckdose, eine Phase 32 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 16 A</source>
            <extracomment>ocpp: s309-3P-16A</extracomment>
            <translation>Industriesteckdose, drei Phasen 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 32 A</source>
            <extracomment>ocpp: s309-3P-32A</extracomment>
            <translation>Industriesteckdose, drei Phasen 32 A</translation>
        </message>
        <message>
            <source>British household socket</source>
            <extracomment>ocpp: sBS1361</extracomment>
            <translation>Britische Haushaltssteckdose</translation>
        </message>
        <message>
            <source>Schuko and French household socket</source>
            <extracomment>ocpp: sCEE-7-7</extracomment>
            <translation>Schuko- und französische Haushaltssteckdose</translation>
        </message>
        <message>
            <source>Socket type 2</source>
            <extracomment>ocpp: sType2</extracomment>
            <translation>Steckdose Typ 2</translation>
        </message>
        <message>
            <source>Socket type 3</source>
            <extracomment>ocpp: sType3</extracomment>
            <translation>Steckdose Typ 3</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>ocpp: string</extracomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Reactive volt-amperes</source>
            <extracomment>ocpp: var</extracomment>
            <translation>Blindvoltampere (var)</translation>
        </message>
        <message>
            <source>Reactive watt-hours</source>
            <extracomment>ocpp: varh</extracomment>
            <translation>Blindwattstunden (varh)</translation>
        </message>
        <message>
            <source>Wireless, inductive</source>
            <extracomment>ocpp: wInductive</extracomment>
            <translation>Drahtlos, induktiv</translation>
        </message>
        <message>
            <source>Wireless, resonant</source>
            <extracomment>ocpp: wResonant</extracomment>
            <translation>Drahtlos, resonant</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChartPane</name>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>All charts of %1 are switched off. The Charts button brings them back.</source>
            <translation>Alle Diagramme von %1 sind ausgeschaltet. Die Schaltfläche „Diagramme“ bringt sie zurück.</translation>
        </message>
        <message>
            <source>Select a charge point or a transaction: its power, energy, state of charge and current appear here.</source>
            <translation>Wählen Sie eine Ladestation oder eine Transaktion: Leistung, Energie, Ladezustand und Strom erscheinen hier.</translation>
        </message>
        <message>
            <source>%1 sent no meter values in this capture.</source>
            <translation>%1 hat in dieser Aufzeichnung keine Zählerwerte gesendet.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>quantity and unit</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChipStack</name>
        <message>
            <source>Filters that apply</source>
            <translation>Geltende Filter</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Schritt zurück</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Alle entfernen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ColorRulesDialog</name>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Colour rules</source>
            <translation>Farbregeln</translation>
        </message>
        <message>
            <source>Frames that match a filter get its colour. The first rule that matches wins.</source>
            <translation>Frames, auf die ein Filter passt, bekommen seine Farbe. Die erste passende Regel gilt.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <source>“%1” does not work: %2 (at character %3)</source>
            <translation>„%1“ geht nicht: %2 (bei Zeichen %3)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandLine</name>
        <message>
            <source>Shows this help.</source>
            <translation>Zeigt diese Hilfe.</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>Zeigt die Version.</translation>
        </message>
        <message>
            <source>Opens the demo workspace.</source>
            <translation>Öffnet den Beispiel-Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Leaves pictures of every view and the report of what was found in a folder, and ends; needs no display.</source>
            <translation>Legt Bilder aller Ansichten und den Bericht der Befunde in einem Ordner ab und endet; braucht keinen Bildschirm.</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Size of the pictures.</source>
            <translation>Größe der Bilder.</translation>
        </message>
        <message>
            <source>Logs, captures or a workspace folder to open.</source>
            <translation>Logs, Aufzeichnungen oder ein Arbeitsbereich-Ordner zum Öffnen.</translation>
        </message>
        <message>
            <source>see `roamscope --help`</source>
            <translation>siehe `roamscope --help`</translation>
        </message>
        <message>
            <source>counts what captures and logs hold</source>
            <translation>zählt, was Aufzeichnungen und Logs enthalten</translation>
        </message>
        <message>
            <source>checks messages and documents against the protocol</source>
            <translation>prüft Nachrichten und Dokumente am Protokoll</translation>
        </message>
        <message>
            <source>writes any log as a canonical capture or an Open OCPP Trace</source>
            <translation>schreibt jedes Log als kanonische Aufzeichnung oder Open OCPP Trace</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger to the roaming partner.

Commands that need no display (each has --help):</source>
            <translation>Zeigt, wo sich ein Wert auf dem Weg von der Ladestation zum Roaming-Partner geändert hat.

Befehle, die keinen Bildschirm brauchen (jeder kennt --help):</translation>
        </message>
        <message>
            <source>Prints one JSON object instead of text.</source>
            <translation>Gibt ein JSON-Objekt statt Text aus.</translation>
        </message>
        <message>
            <source>Charge point id for a log that names none.</source>
            <translation>Id der Ladestation für ein Log, das keine nennt.</translation>
        </message>
        <message>
            <source>id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Zone of times that stand without one, such as +02:00; UTC when not given.</source>
            <translation>Zone von Zeiten ohne Zone, etwa +02:00; ohne Angabe UTC.</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Reads the files in this way instead of the detected one: %1.</source>
            <translation>Liest die Dateien auf diese Art statt der erkannten: %1.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>see `roamscope %1 --help`</source>
            <translation>siehe `roamscope %1 --help`</translation>
        </message>
        <message>
            <source>Usage: roamscope %1 [options] %2</source>
            <translation>Verwendung: roamscope %1 [Optionen] %2</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>Beispiel:</translation>
        </message>
        <message>
            <source>Exit code: %1</source>
            <translation>Rückgabewert: %1</translation>
        </message>
        <message>
            <source>no file is named</source>
            <translation>es ist keine Datei genannt</translation>
        </message>
        <message>
            <source>give at least one, for example `%1`</source>
            <translation>nennen Sie mindestens eine, zum Beispiel `%1`</translation>
        </message>
        <message>
            <source>“%1” is no zone</source>
            <translation>„%1“ ist keine Zone</translation>
        </message>
        <message>
            <source>write it as +02:00 or UTC</source>
            <translation>schreiben Sie sie als +02:00 oder UTC</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>„%1“ ist nicht bekannt</translation>
        </message>
        <message>
            <source>the help lists the names</source>
            <translation>die Hilfe nennt die Namen</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>ist nicht da</translation>
        </message>
        <message>
            <source>check the name</source>
            <translation>prüfen Sie den Namen</translation>
        </message>
        <message>
            <source>is a folder</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <source>name the files in it</source>
            <translation>nennen Sie die Dateien darin</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>prüfen Sie, wer sie lesen darf</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandPalette</name>
        <message>
            <source>No action has these letters. Try another word for it.</source>
            <translation>Keine Aktion hat diese Buchstaben. Versuchen Sie ein anderes Wort dafür.</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Search all actions</source>
            <translation>Alle Aktionen durchsuchen</translation>
        </message>
        <message>
            <source>Actions found</source>
            <translation>Gefundene Aktionen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DocumentFinding</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Die Datei kann nicht gelesen werden: %1.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>This is not JSON: %1</source>
            <translation>Das ist kein JSON: %1</translation>
        </message>
        <message>
            <source>The file ends in the middle of a value that begins here; what stands before it was validated.</source>
            <translation>Die Datei endet mitten in einem Wert, der hier beginnt; was davor steht, wurde geprüft.</translation>
        </message>
        <message>
            <source>The file holds binary data, not text.</source>
            <translation>Die Datei enthält Binärdaten, keinen Text.</translation>
        </message>
        <message>
            <source>The file is compressed (%1).</source>
            <translation>Die Datei ist komprimiert (%1).</translation>
        </message>
        <message>
            <source>The text is %1; JSON is exchanged as UTF-8.</source>
            <translation>Der Text ist %1; JSON wird als UTF-8 ausgetauscht.</translation>
        </message>
        <message>
            <source>One object has %1 bytes; that is more than is validated at once.</source>
            <translation>Ein Objekt hat %1 Bytes; das ist mehr, als auf einmal geprüft wird.</translation>
        </message>
        <message>
            <source>This is valid JSON, but it looks like no single object of OCPI or message of OCPP (%1).</source>
            <translation>Das ist gültiges JSON, sieht aber nach keinem einzelnen Objekt von OCPI und keiner Nachricht von OCPP aus (%1).</translation>
        </message>
        <message>
            <source>%1 has no object called %2.</source>
            <translation>%1 hat kein Objekt namens %2.</translation>
        </message>
        <message>
            <source>The list is empty; there is nothing to validate.</source>
            <translation>Die Liste ist leer; es gibt nichts zu prüfen.</translation>
        </message>
        <message>
            <source>The answer has data, but neither status_code nor timestamp.</source>
            <translation>Die Antwort hat data, aber weder status_code noch timestamp.</translation>
        </message>
        <message>
            <source>The answer reports an error: %1.</source>
            <translation>Die Antwort meldet einen Fehler: %1.</translation>
        </message>
        <message>
            <source>%1 occurs again; it stood already at %2.</source>
            <translation>%1 kommt noch einmal vor; es stand schon bei %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n location(s) with different addresses share the position %1.</source>
            <translation>
                <numerusform>%n Standort mit anderer Adresse teilt die Position %1.</numerusform>
                <numerusform>%n Standorte mit verschiedenen Adressen teilen die Position %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch the file again; the transfer may have been cut.</source>
            <translation>Holen Sie die Datei noch einmal; die Übertragung wurde vielleicht abgeschnitten.</translation>
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation>Entpacken Sie sie zuerst.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>Say what it is with --object, for example --object Location.</source>
            <translation>Sagen Sie mit --object, was es ist, zum Beispiel --object Location.</translation>
        </message>
        <message>
            <source>Check the spelling, or give another --version.</source>
            <translation>Prüfen Sie die Schreibweise, oder geben Sie eine andere --version an.</translation>
        </message>
        <message>
            <source>Every OCPI answer carries both; a file that was cut down by hand may do without.</source>
            <translation>Jede OCPI-Antwort trägt beide; eine von Hand gekürzte Datei kommt vielleicht ohne sie aus.</translation>
        </message>
        <message>
            <source>A receiver keeps only one of them; find out which is right.</source>
            <translation>Ein Empfänger behält nur eines davon; finden Sie heraus, welches stimmt.</translation>
        </message>
        <message>
            <source>Check whether a default stands for positions that are not known.</source>
            <translation>Prüfen Sie, ob ein Vorgabewert für unbekannte Positionen steht.</translation>
        </message>
        <message numerus="yes">
            <source>%n more like this.</source>
            <translation>
                <numerusform>%n weiterer dieser Art.</numerusform>
                <numerusform>%n weitere dieser Art.</numerusform>
            </translation>
        </message>
        <message>
            <source>given</source>
            <translation>angegeben</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>assumed: nothing in it tells the versions apart</source>
            <translation>angenommen: nichts darin unterscheidet die Versionen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DropZone</name>
        <message>
            <source>Let go: Roamscope opens it</source>
            <translation>Loslassen: Roamscope öffnet es</translation>
        </message>
        <message>
            <source>Drop a log here</source>
            <translation>Ein Log hier ablegen</translation>
        </message>
        <message>
            <source>Any text log with OCPP messages in it, from any charger or backend, Open OCPP Trace, OCPI exchanges as JSON Lines; also as .gz or .zip, and several at once. Files stay where they are and nothing leaves this computer.</source>
            <translation>Jedes Text-Log mit OCPP-Nachrichten, von jeder Ladestation und jedem Backend, Open OCPP Trace, OCPI-Austausche als JSON Lines; auch als .gz oder .zip, und mehrere auf einmal. Die Dateien bleiben, wo sie sind, und nichts verlässt diesen Rechner.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Filter</name>
        <message>
            <source>Write a number here, such as 200.</source>
            <translation>Schreiben Sie hier eine Zahl, etwa 200.</translation>
        </message>
        <message>
            <source>Write a time span here, such as 500ms, 2s or 1min.</source>
            <translation>Schreiben Sie hier eine Zeitspanne, etwa 500ms, 2s oder 1min.</translation>
        </message>
        <message>
            <source>Write a size here, such as 500, 2kB or 1MB.</source>
            <translation>Schreiben Sie hier eine Größe, etwa 500, 2kB oder 1MB.</translation>
        </message>
        <message>
            <source>Write a time here, such as &quot;2026-01-01T10:00&quot; or &quot;10:15&quot;.</source>
            <translation>Schreiben Sie hier eine Zeit, etwa &quot;2026-01-01T10:00&quot; oder &quot;10:15&quot;.</translation>
        </message>
        <message>
            <source>Write one of these here: %1.</source>
            <translation>Schreiben Sie hier eines von diesen: %1.</translation>
        </message>
        <message>
            <source>Write a value here, in quotes when it holds blanks.</source>
            <translation>Schreiben Sie hier einen Wert, in Anführungszeichen, wenn er Leerzeichen enthält.</translation>
        </message>
        <message>
            <source>Rows with this mark</source>
            <translation>Zeilen mit dieser Markierung</translation>
        </message>
        <message>
            <source>In this capture</source>
            <translation>In dieser Aufzeichnung</translation>
        </message>
        <message>
            <source>OCPP action</source>
            <translation>OCPP-Aktion</translation>
        </message>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>ist nicht</translation>
        </message>
        <message>
            <source>holds this text, small or capital letters alike</source>
            <translation>enthält diesen Text, groß oder klein geschrieben</translation>
        </message>
        <message>
            <source>matches this regular expression</source>
            <translation>passt auf diesen regulären Ausdruck</translation>
        </message>
        <message>
            <source>is more than</source>
            <translation>ist mehr als</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>ist mindestens</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>ist weniger als</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>ist höchstens</translation>
        </message>
        <message>
            <source>is one of these, or in this range</source>
            <translation>ist eines davon, oder in diesem Bereich</translation>
        </message>
        <message>
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>OCPP action, or method and module of OCPI</source>
            <translation>OCPP-Aktion, oder Methode und Modul von OCPI</translation>
        </message>
        <message>
            <source>Charge point or party</source>
            <translation>Ladestation oder Partei</translation>
        </message>
        <message>
            <source>When it was seen, in UTC: "2026-01-01T10:00" or "10:15"</source>
            <translation>Wann es gesehen wurde, in UTC: "2026-01-01T10:00" oder "10:15"</translation>
        </message>
        <message>
            <source>Time from the request to its response: 500ms, 2s, 1min</source>
            <translation>Zeit von der Anfrage bis zur Antwort: 500ms, 2s, 1min</translation>
        </message>
        <message>
            <source>Time since the row before</source>
            <translation>Zeit seit der Zeile davor</translation>
        </message>
        <message>
            <source>Kind of message: call, result, error, http, event …</source>
            <translation>Art der Nachricht: call, result, error, http, event …</translation>
        </message>
        <message>
            <source>OCPP or OCPI, with or without version</source>
            <translation>OCPP oder OCPI, mit oder ohne Version</translation>
        </message>
        <message>
            <source>Version of the protocol: 1.6, 2.0.1, 2.2.1</source>
            <translation>Version des Protokolls: 1.6, 2.0.1, 2.2.1</translation>
        </message>
        <message>
            <source>Party that sent it: cp, csms, middleware, cpo, hub, emsp, ems</source>
            <translation>Partei, die sie sendete: cp, csms, middleware, cpo, hub, emsp, ems</translation>
        </message>
        <message>
            <source>Party that it was sent to</source>
            <translation>Partei, an die sie ging</translation>
        </message>
        <message>
            <source>Way of an OCPP message: cp-to-csms or csms-to-cp</source>
            <translation>Weg einer OCPP-Nachricht: cp-to-csms oder csms-to-cp</translation>
        </message>
        <message>
            <source>Message id, or correlation id of HTTP</source>
            <translation>Nachrichten-Id, oder Korrelations-Id von HTTP</translation>
        </message>
        <message>
            <source>Status in the message: Available, Accepted …</source>
            <translation>Status in der Nachricht: Available, Accepted …</translation>
        </message>
        <message>
            <source>Error code of a CALLERROR</source>
            <translation>Fehlercode eines CALLERROR</translation>
        </message>
        <message>
            <source>Transaction or session id in the message</source>
            <translation>Transaktions- oder Session-Id in der Nachricht</translation>
        </message>
        <message>
            <source>Connector id in the message</source>
            <translation>Anschluss-Id in der Nachricht</translation>
        </message>
        <message>
            <source>EVSE id in the message</source>
            <translation>EVSE-Id in der Nachricht</translation>
        </message>
        <message>
            <source>idTag, idToken or OCPI token uid in the message</source>
            <translation>idTag, idToken oder OCPI-Token-uid in der Nachricht</translation>
        </message>
        <message>
            <source>HTTP method: GET, PUT, PATCH …</source>
            <translation>HTTP-Methode: GET, PUT, PATCH …</translation>
        </message>
        <message>
            <source>HTTP path with its query</source>
            <translation>HTTP-Pfad mit seiner Abfrage</translation>
        </message>
        <message>
            <source>HTTP status: 200, 404 …</source>
            <translation>HTTP-Status: 200, 404 …</translation>
        </message>
        <message>
            <source>OCPI status_code: 1000, 2001 …</source>
            <translation>status_code von OCPI: 1000, 2001 …</translation>
        </message>
        <message>
            <source>Size of the message: 500, 2kB, 1MB</source>
            <translation>Größe der Nachricht: 500, 2kB, 1MB</translation>
        </message>
        <message>
            <source>Marks: repaired, orphan, unanswered, duplicate, replayed …</source>
            <translation>Markierungen: repaired, orphan, unanswered, duplicate, replayed …</translation>
        </message>
        <message>
            <source>The bytes of the row as they stand in the file</source>
            <translation>Die Bytes der Zeile, wie sie in der Datei stehen</translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>Zeile der Datei</translation>
        </message>
        <message>
            <source>Number of the row, from 1</source>
            <translation>Nummer der Zeile, ab 1</translation>
        </message>
        <message>
            <source>Number of the file, from 1</source>
            <translation>Nummer der Datei, ab 1</translation>
        </message>
        <message>
            <source>A field of the message: payload.connectorId, payload.meterValue[0].timestamp</source>
            <translation>Ein Feld der Nachricht: payload.connectorId, payload.meterValue[0].timestamp</translation>
        </message>
        <message>
            <source>This filter is too long.</source>
            <translation>Dieser Filter ist zu lang.</translation>
        </message>
        <message>
            <source>There is no opening bracket for this one.</source>
            <translation>Zu dieser Klammer fehlt die öffnende.</translation>
        </message>
        <message>
            <source>This does not belong here; join two tests with &amp;&amp; or ||.</source>
            <translation>Das gehört nicht hierher; verbinden Sie zwei Prüfungen mit &amp;&amp; oder ||.</translation>
        </message>
        <message>
            <source>This filter is nested too deeply.</source>
            <translation>Dieser Filter ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>This bracket is not closed.</source>
            <translation>Diese Klammer ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>Something is missing here: a test such as action == "Heartbeat", or a word to search for.</source>
            <translation>Hier fehlt etwas: eine Prüfung wie action == "Heartbeat" oder ein Suchwort.</translation>
        </message>
        <message>
            <source>Write the name of a field before this operator, such as action, cp or latency.</source>
            <translation>Schreiben Sie vor diesen Operator den Namen eines Feldes, etwa action, cp oder latency.</translation>
        </message>
        <message>
            <source>There is nothing between these brackets.</source>
            <translation>Zwischen diesen Klammern steht nichts.</translation>
        </message>
        <message>
            <source>This does not belong here.</source>
            <translation>Das gehört nicht hierher.</translation>
        </message>
        <message>
            <source>Write &amp;&amp; for and, || for or.</source>
            <translation>Schreiben Sie &amp;&amp; für und, || für oder.</translation>
        </message>
        <message>
            <source>This text has no closing quote.</source>
            <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
        </message>
        <message>
            <source>This path is too deep.</source>
            <translation>Dieser Pfad ist zu tief.</translation>
        </message>
        <message>
            <source>“%1” is not what this field holds.</source>
            <translation>„%1“ ist nicht, was dieses Feld enthält.</translation>
        </message>
        <message>
            <source>A range needs numbers, times or texts.</source>
            <translation>Ein Bereich braucht Zahlen, Zeiten oder Texte.</translation>
        </message>
        <message>
            <source>Both ends of this range must have a date, or none of them.</source>
            <translation>Beide Enden dieses Bereichs müssen ein Datum haben, oder keines.</translation>
        </message>
        <message>
            <source>This field has no order; compare it with ==, != or in.</source>
            <translation>Dieses Feld hat keine Reihenfolge; vergleichen Sie es mit ==, != oder in.</translation>
        </message>
        <message>
            <source>Write the text to look for here, in quotes when it holds blanks.</source>
            <translation>Schreiben Sie hier den gesuchten Text, in Anführungszeichen, wenn er Leerzeichen enthält.</translation>
        </message>
        <message>
            <source>This field holds no text; compare it with == or in.</source>
            <translation>Dieses Feld enthält keinen Text; vergleichen Sie es mit == oder in.</translation>
        </message>
        <message>
            <source>Write a regular expression here, in quotes.</source>
            <translation>Schreiben Sie hier einen regulären Ausdruck, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>This regular expression is too long.</source>
            <translation>Dieser reguläre Ausdruck ist zu lang.</translation>
        </message>
        <message>
            <source>This regular expression is not valid: %1.</source>
            <translation>Dieser reguläre Ausdruck ist nicht gültig: %1.</translation>
        </message>
        <message>
            <source>This set is not closed; end it with }.</source>
            <translation>Diese Menge ist nicht geschlossen; beenden Sie sie mit }.</translation>
        </message>
        <message>
            <source>Put a comma between the values of a set.</source>
            <translation>Setzen Sie ein Komma zwischen die Werte einer Menge.</translation>
        </message>
        <message>
            <source>There is no field “%1”. Did you mean “%2”?</source>
            <translation>Es gibt kein Feld „%1“. Meinten Sie „%2“?</translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields of the message are written payload.%1.</source>
            <translation>Es gibt kein Feld „%1“. Felder der Nachricht schreibt man payload.%1.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterBar</name>
        <message>
            <source>Filtering</source>
            <translation>Filtern läuft</translation>
        </message>
        <message>
            <source>Frames shown</source>
            <translation>Gezeigte Frames</translation>
        </message>
        <message>
            <source>Saved filters and history</source>
            <translation>Gespeicherte Filter und Verlauf</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n Frame</numerusform>
                <numerusform>%n Frames</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 frames</source>
            <translation>%1 von %2 Frames</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (bei Zeichen %2)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Diesen Filter speichern …</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Remove a saved filter</source>
            <translation>Einen gespeicherten Filter entfernen</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Zuvor verwendet</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>Name of the filter:</source>
            <translation>Name des Filters:</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterChip</name>
        <message>
            <source>Apply this filter again</source>
            <translation>Diesen Filter wieder anwenden</translation>
        </message>
        <message>
            <source>Pause this filter</source>
            <translation>Diesen Filter anhalten</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <source>%1
Double-click to edit, Space to pause, Delete to remove</source>
            <translation>%1
Doppelklick zum Bearbeiten, Leertaste zum Anhalten, Entf zum Entfernen</translation>
        </message>
        <message>
            <source>Filter, paused: %1</source>
            <translation>Filter, angehalten: %1</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>Apply again</source>
            <translation>Wieder anwenden</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterEdit</name>
        <message>
            <source>Filter: action == "StatusNotification", cp == "CP01", latency &gt; 500ms, or any text</source>
            <translation>Filter: action == "StatusNotification", cp == "CP01", latency &gt; 500ms, oder beliebiger Text</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterMenu</name>
        <message>
            <source>Filter on this value</source>
            <translation>Nach diesem Wert filtern</translation>
        </message>
        <message>
            <source>… and this value</source>
            <translation>… und dieser Wert</translation>
        </message>
        <message>
            <source>… or this value</source>
            <translation>… oder dieser Wert</translation>
        </message>
        <message>
            <source>… not this value</source>
            <translation>… nicht dieser Wert</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameCells</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameModel</name>
        <message>
            <source>answers no request</source>
            <translation>beantwortet keine Anfrage</translation>
        </message>
        <message>
            <source>sent late</source>
            <translation>verspätet gesendet</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>doppelt geloggt</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>repariert</translation>
        </message>
        <message>
            <source>altered by a rule</source>
            <translation>durch eine Regel verändert</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>%1, error</source>
            <translation>%1, Fehler</translation>
        </message>
        <message>
            <source>%1, warning</source>
            <translation>%1, Warnung</translation>
        </message>
        <message>
            <source>Time since the row above</source>
            <translation>Zeit seit der Zeile darüber</translation>
        </message>
        <message>
            <source>Time from the request to its response</source>
            <translation>Zeit von der Anfrage bis zur Antwort</translation>
        </message>
        <message>
            <source>Since start</source>
            <translation>Seit Beginn</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Zeit (%1)</translation>
        </message>
        <message>
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>Von → an</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ImportQuestion</name>
        <message>
            <source>This log names neither its charge point nor the zone of its times. Say it here if you know it.</source>
            <translation>Dieses Log nennt weder seine Ladestation noch die Zone seiner Zeiten. Tragen Sie sie hier ein, wenn Sie sie kennen.</translation>
        </message>
        <message>
            <source>This log does not name its charge point. Say it here if you know it.</source>
            <translation>Dieses Log nennt seine Ladestation nicht. Tragen Sie sie hier ein, wenn Sie sie kennen.</translation>
        </message>
        <message>
            <source>The times of this log have no zone and are read as UTC. Say it here if you know better.</source>
            <translation>Die Zeiten dieses Logs haben keine Zone und werden als UTC gelesen. Tragen Sie sie hier ein, wenn Sie es besser wissen.</translation>
        </message>
        <message>
            <source>Charge point id</source>
            <translation>Id der Ladestation</translation>
        </message>
        <message>
            <source>Zone of the times</source>
            <translation>Zone der Zeiten</translation>
        </message>
        <message>
            <source>%1 (this computer)</source>
            <translation>%1 (dieser Rechner)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspection</name>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>%1 lines, read as %2</source>
            <translation>%1 Zeilen, gelesen als %2</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>total</source>
            <translation>gesamt</translation>
        </message>
        <message>
            <source>exchanges</source>
            <translation>Austausche</translation>
        </message>
        <message>
            <source>without answer</source>
            <translation>ohne Antwort</translation>
        </message>
        <message>
            <source>without call</source>
            <translation>ohne Aufruf</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>doppelt geloggt</translation>
        </message>
        <message>
            <source>time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>the source holds no times</source>
            <translation>die Quelle enthält keine Zeiten</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>protocols</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Charge points (%1)</source>
            <translation>Ladestationen (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n Frame</numerusform>
                <numerusform>%n Frames</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Lines that are no frame as they stand</source>
            <translation>Zeilen, die so kein Frame sind</translation>
        </message>
        <message>
            <source>first at %1:%2</source>
            <translation>zuerst bei %1:%2</translation>
        </message>
        <message>
            <source>Charges (%1)</source>
            <translation>Ladevorgänge (%1)</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Problems: %1 errors, %2 warnings, %3 notes</source>
            <translation>Probleme: %1 Fehler, %2 Warnungen, %3 Hinweise</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Select a frame to read it</source>
            <translation>Wählen Sie einen Frame, um ihn zu lesen</translation>
        </message>
        <message>
            <source>Each field is shown with its meaning, its unit and what the protocol demands of it.</source>
            <translation>Jedes Feld wird mit seiner Bedeutung, seiner Einheit und den Vorgaben des Protokolls gezeigt.</translation>
        </message>
        <message>
            <source>Decoding…</source>
            <translation>Wird entschlüsselt …</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>Anfrage oder Antwort</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Find a field, a value or a meaning</source>
            <translation>Ein Feld, einen Wert oder eine Bedeutung suchen</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <source>Find in the message</source>
            <translation>In der Nachricht suchen</translation>
        </message>
        <message>
            <source>What the protocol says about the selected field</source>
            <translation>Was das Protokoll über das gewählte Feld sagt</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Kopfzeile</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>HTTP headers</source>
            <translation>HTTP-Kopfzeilen</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <source>Decoding %1…</source>
            <translation>%1 wird entschlüsselt …</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n field(s) of this message are shown.</source>
            <translation>
                <numerusform>Nur das erste Feld dieser Nachricht wird gezeigt.</numerusform>
                <numerusform>Nur die ersten %n Felder dieser Nachricht werden gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>Fehler:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Warnung:</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Hinweis:</translation>
        </message>
        <message>
            <source>required</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>The catalog does not know this field.</source>
            <translation>Der Katalog kennt dieses Feld nicht.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <source>Copy request as curl command</source>
            <translation>Anfrage als curl-Befehl kopieren</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::InspectorHeader</name>
        <message>
            <source>from the line before</source>
            <translation>von der Zeile davor</translation>
        </message>
        <message>
            <source>made up: the log has no times</source>
            <translation>angenommen: Das Log hat keine Zeiten</translation>
        </message>
        <message>
            <source>no time zone in the log, read as UTC</source>
            <translation>keine Zeitzone im Log, als UTC gelesen</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <translation>%1 früher</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>%1 später</translation>
        </message>
        <message>
            <source>In the message</source>
            <translation>In der Nachricht</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>beantwortet nach %1</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Austausch</translation>
        </message>
        <message>
            <source>show the request</source>
            <translation>die Anfrage zeigen</translation>
        </message>
        <message>
            <source>show the answer</source>
            <translation>die Antwort zeigen</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>keine Antwort in dieser Aufzeichnung</translation>
        </message>
        <message>
            <source>answers a request that is not in this capture</source>
            <translation>beantwortet eine Anfrage, die nicht in dieser Aufzeichnung ist</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>ohne Id</translation>
        </message>
        <message>
            <source>follow it</source>
            <translation>verfolgen</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP-Status</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Prüfungen: %1</translation>
        </message>
        <message>
            <source>go to the next</source>
            <translation>zum nächsten</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>Beschädigte Nachricht</translation>
        </message>
        <message>
            <source>%1 (answer)</source>
            <translation>%1 (Antwort)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::JsonFile</name>
        <message>
            <source>cannot be read: %1</source>
            <translation>kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>prüfen Sie, wer sie lesen darf</translation>
        </message>
        <message>
            <source>check that it is still there</source>
            <translation>prüfen Sie, ob es noch da ist</translation>
        </message>
        <message>
            <source>is larger than 16 MiB, so it is no file of a workspace</source>
            <translation>ist größer als 16 MiB und damit keine Datei eines Arbeitsbereichs</translation>
        </message>
        <message>
            <source>move it out of the workspace, or restore it from a backup</source>
            <translation>verschieben Sie sie aus dem Arbeitsbereich, oder stellen Sie sie aus einer Sicherung wieder her</translation>
        </message>
        <message>
            <source>is nested deeper than %1 levels</source>
            <translation>ist tiefer als %1 Ebenen verschachtelt</translation>
        </message>
        <message>
            <source>restore it from a backup or from Git</source>
            <translation>stellen Sie sie aus einer Sicherung oder aus Git wieder her</translation>
        </message>
        <message>
            <source>is not valid JSON here</source>
            <translation>ist hier kein gültiges JSON</translation>
        </message>
        <message>
            <source>correct this line, or restore the file from Git</source>
            <translation>berichtigen Sie diese Zeile, oder stellen Sie die Datei aus Git wieder her</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>ist nicht zu verstehen: %1</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>check the disk and who may write there</source>
            <translation>prüfen Sie den Datenträger, und wer dort schreiben darf</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Lane</name>
        <message>
            <source>Charge Point</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>CSMS</source>
            <translation>CSMS</translation>
        </message>
        <message>
            <source>Middleware</source>
            <translation>Middleware</translation>
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
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Ledger</name>
        <message>
            <source>There is no message in this line.</source>
            <translation>In dieser Zeile steht keine Nachricht.</translation>
        </message>
        <message>
            <source>This line is blank or a comment.</source>
            <translation>Diese Zeile ist leer oder ein Kommentar.</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>Das ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>The message is cut off before its end.</source>
            <translation>Die Nachricht ist vor ihrem Ende abgeschnitten.</translation>
        </message>
        <message>
            <source>A pager cut this line at the width of the screen.</source>
            <translation>Ein Anzeigeprogramm hat diese Zeile an der Bildschirmbreite abgeschnitten.</translation>
        </message>
        <message>
            <source>The program that wrote the log left out the middle of this message.</source>
            <translation>Das Programm, das das Log schrieb, hat die Mitte dieser Nachricht ausgelassen.</translation>
        </message>
        <message>
            <source>The message was wrapped over several lines; they were joined.</source>
            <translation>Die Nachricht war über mehrere Zeilen umbrochen; sie wurden verbunden.</translation>
        </message>
        <message>
            <source>The message was printed as a Python value; it was turned back into JSON.</source>
            <translation>Die Nachricht war als Python-Wert ausgegeben; sie wurde wieder zu JSON gemacht.</translation>
        </message>
        <message>
            <source>The message stood inside a JSON string; it was unpacked.</source>
            <translation>Die Nachricht stand in einer JSON-Zeichenkette; sie wurde ausgepackt.</translation>
        </message>
        <message>
            <source>Formatting marks of a web page stood inside the message; they were removed.</source>
            <translation>Auszeichnungen einer Webseite standen in der Nachricht; sie wurden entfernt.</translation>
        </message>
        <message>
            <source>A comma was missing and was put in.</source>
            <translation>Ein Komma fehlte und wurde eingesetzt.</translation>
        </message>
        <message>
            <source>A closing bracket was missing and was put in.</source>
            <translation>Eine schließende Klammer fehlte und wurde eingesetzt.</translation>
        </message>
        <message>
            <source>The message was printed over several lines; they were joined.</source>
            <translation>Die Nachricht war über mehrere Zeilen ausgegeben; sie wurden verbunden.</translation>
        </message>
        <message>
            <source>The same message was logged again.</source>
            <translation>Dieselbe Nachricht wurde noch einmal geloggt.</translation>
        </message>
        <message>
            <source>This is valid JSON, but not an OCPP message.</source>
            <translation>Das ist gültiges JSON, aber keine OCPP-Nachricht.</translation>
        </message>
        <message>
            <source>The message is nested too deeply to be read.</source>
            <translation>Die Nachricht ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>This line is too long to be a message.</source>
            <translation>Diese Zeile ist zu lang für eine Nachricht.</translation>
        </message>
        <message>
            <source>This line holds bytes that are not valid UTF-8 text.</source>
            <translation>Diese Zeile enthält Bytes, die kein gültiger UTF-8-Text sind.</translation>
        </message>
        <message>
            <source>This line holds NUL bytes.</source>
            <translation>Diese Zeile enthält NUL-Bytes.</translation>
        </message>
        <message>
            <source>The time of this message cannot be read.</source>
            <translation>Die Zeit dieser Nachricht ist nicht zu lesen.</translation>
        </message>
        <message>
            <source>This record is of a kind that is not known.</source>
            <translation>Dieser Eintrag ist von unbekannter Art.</translation>
        </message>
        <message>
            <source>This record lacks a member that it needs.</source>
            <translation>Diesem Eintrag fehlt ein Bestandteil, den er braucht.</translation>
        </message>
        <message>
            <source>The raw message and the record's own members disagree; the raw message is used.</source>
            <translation>Die rohe Nachricht und die eigenen Angaben des Eintrags widersprechen sich; die rohe Nachricht gilt.</translation>
        </message>
        <message>
            <source>There are more different names than can be told apart; the rest are shown as “…”.</source>
            <translation>Es gibt mehr verschiedene Namen, als unterschieden werden können; die übrigen stehen als „…“ da.</translation>
        </message>
        <message>
            <source>The compressed file expands to more than is allowed; the rest was left out.</source>
            <translation>Die komprimierte Datei wird größer als erlaubt; der Rest wurde ausgelassen.</translation>
        </message>
        <message>
            <source>The file cannot be found any more. Check its name, or whether its drive is still there.</source>
            <translation>Die Datei ist nicht mehr zu finden. Prüfen Sie ihren Namen, oder ob ihr Laufwerk noch da ist.</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Open it again when it is complete.</source>
            <translation>Die Datei wurde kürzer, während sie gelesen wurde. Öffnen Sie sie wieder, wenn sie vollständig ist.</translation>
        </message>
        <message>
            <source>The file cannot be read: permission is missing. Change its access rights or copy it.</source>
            <translation>Die Datei kann nicht gelesen werden: Die Berechtigung fehlt. Ändern Sie ihre Zugriffsrechte, oder kopieren Sie sie.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Die Datei ist kein Text.</translation>
        </message>
        <message>
            <source>The last line is not complete: its program stopped while it was being written.</source>
            <translation>Die letzte Zeile ist nicht vollständig: Ihr Programm hielt an, während es sie schrieb.</translation>
        </message>
        <message>
            <source>Reading was cancelled; the rest of the file was left out.</source>
            <translation>Das Lesen wurde abgebrochen; der Rest der Datei wurde ausgelassen.</translation>
        </message>
        <message>
            <source>This kind of file cannot be read.</source>
            <translation>Diese Art von Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>No line of this log has a time. The messages are in the order of the file; their times are what they say of themselves.</source>
            <translation>Keine Zeile dieses Logs hat eine Zeit. Die Nachrichten stehen in der Reihenfolge der Datei; ihre Zeiten sind, was sie von sich selbst sagen.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MainWindow</name>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>Checking every message</source>
            <translation>Jede Nachricht wird geprüft</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln Frame in %1 gespeichert.</numerusform>
                <numerusform>%Ln Frames in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln Frame ausgelassen: Das Format fasst nur OCPP-Nachrichten.</numerusform>
                <numerusform>%Ln Frames ausgelassen: Das Format fasst nur OCPP-Nachrichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Reading was cancelled. What had been read until then is shown.</source>
            <translation>Das Lesen wurde abgebrochen. Gezeigt wird, was bis dahin gelesen war.</translation>
        </message>
        <message>
            <source>No message was found in %1. The Problems list says what stands on its lines; Roamscope reads OCPP messages in text logs and Open OCPP Trace files.</source>
            <translation>In %1 wurde keine Nachricht gefunden. Die Liste der Probleme sagt, was in den Zeilen steht; Roamscope liest OCPP-Nachrichten in Text-Logs und Dateien im Open-OCPP-Trace-Format.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Noch einmal lesen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln Frame</numerusform>
                <numerusform>%Ln Frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s) or partner(s)</source>
            <translation>
                <numerusform>%Ln Ladestation oder Partner</numerusform>
                <numerusform>%Ln Ladestationen oder Partner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln transaction(s)</source>
            <translation>
                <numerusform>%Ln Transaktion</numerusform>
                <numerusform>%Ln Transaktionen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 bis %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged line(s)</source>
            <translation>
                <numerusform>%Ln beschädigte Zeile</numerusform>
                <numerusform>%Ln beschädigte Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>&amp;Add files to this capture…</source>
            <translation>Dateien zu dieser Aufzeichnung &amp;hinzufügen …</translation>
        </message>
        <message>
            <source>Open the &amp;demo</source>
            <translation>&amp;Beispiel öffnen</translation>
        </message>
        <message>
            <source>Open &amp;workspace…</source>
            <translation>&amp;Arbeitsbereich öffnen …</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Neuer Arbeitsbereich …</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>Noch einmal &amp;lesen</translation>
        </message>
        <message>
            <source>&amp;Save the capture as…</source>
            <translation>Aufzeichnung &amp;speichern unter …</translation>
        </message>
        <message>
            <source>Save the frames &amp;shown as…</source>
            <translation>&amp;Gezeigte Frames speichern unter …</translation>
        </message>
        <message>
            <source>Save a report of the &amp;findings…</source>
            <translation>&amp;Bericht der Befunde speichern …</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Forget recent files</source>
            <translation>Zuletzt geöffnete Dateien &amp;vergessen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>&amp;Befehlspalette …</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Tastenkürzel …</translation>
        </message>
        <message>
            <source>User &amp;manual</source>
            <translation>Benutzer&amp;handbuch</translation>
        </message>
        <message>
            <source>&amp;About Roamscope</source>
            <translation>&amp;Über Roamscope</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>Zeiten dieses &amp;Rechners</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>Zeiten in &amp;UTC</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transaktionen</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Open &amp;again</source>
            <translation>Erneut öff&amp;nen</translation>
        </message>
        <message>
            <source>&amp;Traffic</source>
            <translation>&amp;Verkehr</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>&amp;Zeitachse</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was open yet</source>
            <translation>Noch nichts geöffnet</translation>
        </message>
        <message>
            <source>Open logs and captures</source>
            <translation>Logs und Aufzeichnungen öffnen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Add files to this capture</source>
            <translation>Dateien zu dieser Aufzeichnung hinzufügen</translation>
        </message>
        <message>
            <source>Save the capture</source>
            <translation>Aufzeichnung speichern</translation>
        </message>
        <message>
            <source>Save the frames shown</source>
            <translation>Gezeigte Frames speichern</translation>
        </message>
        <message>
            <source>Roamscope capture (*.jsonl)</source>
            <translation>Roamscope-Aufzeichnung (*.jsonl)</translation>
        </message>
        <message>
            <source>Open OCPP Trace, OCPP messages only (*.jsonl)</source>
            <translation>Open OCPP Trace, nur OCPP-Nachrichten (*.jsonl)</translation>
        </message>
        <message>
            <source>Another capture is still being written. Try again when it is done.</source>
            <translation>Eine andere Aufzeichnung wird noch geschrieben. Versuchen Sie es danach noch einmal.</translation>
        </message>
        <message>
            <source>Save a report of the findings</source>
            <translation>Bericht der Befunde speichern</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>Der Bericht steht in %1.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>Make a workspace: choose a name for its folder</source>
            <translation>Arbeitsbereich anlegen: Wählen Sie einen Namen für seinen Ordner</translation>
        </message>
        <message>
            <source>Charging logs</source>
            <translation>Lade-Logs</translation>
        </message>
        <message>
            <source>The manual is the file %1.</source>
            <translation>Das Handbuch ist die Datei %1.</translation>
        </message>
        <message>
            <source>The manual is not installed with this program. Install the package roamscope again.</source>
            <translation>Das Handbuch ist mit diesem Programm nicht installiert. Installieren Sie das Paket roamscope noch einmal.</translation>
        </message>
        <message>
            <source>Roamscope speaks %1 from the next start on.</source>
            <translation>Roamscope spricht ab dem nächsten Start %1.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Jetzt neu starten</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Minimap</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>The whole capture with its findings. The left and right arrow keys move the visible window.</source>
            <translation>Die ganze Aufzeichnung mit ihren Befunden. Die Pfeiltasten links und rechts verschieben das sichtbare Fenster.</translation>
        </message>
        <message>
            <source>The whole capture. Drag the window or its edges; a click moves it there. Diamonds are errors, bars are warnings.</source>
            <translation>Die ganze Aufzeichnung. Ziehen Sie das Fenster oder seine Ränder; ein Klick verschiebt es dorthin. Rauten sind Fehler, Balken sind Warnungen.</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>duration of the capture</comment>
            <translation>%1 insgesamt</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiCheck</name>
        <message>
            <source>%1 looks like kW; OCPI wants W.</source>
            <translation>%1 sieht nach kW aus; OCPI will W.</translation>
        </message>
        <message>
            <source>Send %3.</source>
            <translation>Senden Sie %3.</translation>
        </message>
        <message>
            <source>%1 W is a thousand times what volts and amps allow (%2 W).</source>
            <translation>%1 W ist tausendmal so viel, wie Volt und Ampere erlauben (%2 W).</translation>
        </message>
        <message>
            <source>%1 W is more than volts, amps and phases allow (%2 W).</source>
            <translation>%1 W ist mehr, als Volt, Ampere und Phasen erlauben (%2 W).</translation>
        </message>
        <message>
            <source>Check which of the four values is wrong.</source>
            <translation>Prüfen Sie, welcher der vier Werte falsch ist.</translation>
        </message>
        <message>
            <source>%1 looks like W; a tariff restriction is in kW.</source>
            <translation>%1 sieht nach W aus; eine Tarifbeschränkung ist in kW.</translation>
        </message>
        <message>
            <source>%1 looks like Wh; OCPI wants kWh (%2).</source>
            <translation>%1 sieht nach Wh aus; OCPI will kWh (%2).</translation>
        </message>
        <message>
            <source>%1 is a thousandth of the energy in the charging periods (%2).</source>
            <translation>%1 ist ein Tausendstel der Energie in den Ladeperioden (%2).</translation>
        </message>
        <message>
            <source>%1 looks like seconds; OCPI wants hours (%2).</source>
            <translation>%1 sieht nach Sekunden aus; OCPI will Stunden (%2).</translation>
        </message>
        <message>
            <source>%1 looks like minutes; OCPI wants hours (%2).</source>
            <translation>%1 sieht nach Minuten aus; OCPI will Stunden (%2).</translation>
        </message>
        <message>
            <source>A VAT of %1 is below one percent; it looks like a fraction.</source>
            <translation>Eine Mehrwertsteuer von %1 liegt unter einem Prozent; sie sieht nach einem Bruchteil aus.</translation>
        </message>
        <message>
            <source>VAT is given in percent: send %3.</source>
            <translation>Die Mehrwertsteuer wird in Prozent angegeben: Senden Sie %3.</translation>
        </message>
        <message>
            <source>A price of %1 for one kWh looks like cents.</source>
            <translation>Ein Preis von %1 für eine kWh sieht nach Cent aus.</translation>
        </message>
        <message>
            <source>Prices are in whole currency units: send %3 if so.</source>
            <translation>Preise stehen in ganzen Währungseinheiten: Senden Sie in dem Fall %3.</translation>
        </message>
        <message>
            <source>%1 cannot charge a car; the value was probably not known.</source>
            <translation>%1 kann kein Auto laden; der Wert war wohl nicht bekannt.</translation>
        </message>
        <message>
            <source>Send the rated value of the connector.</source>
            <translation>Senden Sie den Nennwert des Anschlusses.</translation>
        </message>
        <message>
            <source>Volts and amps look swapped: %1.</source>
            <translation>Volt und Ampere scheinen vertauscht: %1.</translation>
        </message>
        <message>
            <source>Swap the two values: %3.</source>
            <translation>Tauschen Sie die beiden Werte: %3.</translation>
        </message>
        <message>
            <source>%1 V is the voltage between phases; for AC OCPI wants phase to neutral.</source>
            <translation>%1 V ist die Spannung zwischen den Phasen; für AC will OCPI Phase gegen Neutralleiter.</translation>
        </message>
        <message>
            <source>Send %3; with %1, power is computed 1.7 times too high.</source>
            <translation>Senden Sie %3; mit %1 wird die Leistung 1,7-mal zu hoch berechnet.</translation>
        </message>
        <message>
            <source>%1 V is not a voltage that cars are charged with.</source>
            <translation>%1 V ist keine Spannung, mit der Autos geladen werden.</translation>
        </message>
        <message>
            <source>Check the value and its unit (V).</source>
            <translation>Prüfen Sie den Wert und seine Einheit (V).</translation>
        </message>
        <message>
            <source>%1 A is not a current that cars are charged with.</source>
            <translation>%1 A ist kein Strom, mit dem Autos geladen werden.</translation>
        </message>
        <message>
            <source>Check the value and its unit (A per phase).</source>
            <translation>Prüfen Sie den Wert und seine Einheit (A je Phase).</translation>
        </message>
        <message>
            <source>%1 does not go with this plug (%2).</source>
            <translation>%1 passt nicht zu diesem Stecker (%2).</translation>
        </message>
        <message>
            <source>Check standard and power_type; apps compute power from them.</source>
            <translation>Prüfen Sie standard und power_type; Apps berechnen daraus die Leistung.</translation>
        </message>
        <message>
            <source>A %2 connector always has a fixed cable, here it is a socket.</source>
            <translation>Ein %2-Anschluss hat immer ein festes Kabel, hier ist er eine Steckdose.</translation>
        </message>
        <message>
            <source>Send CABLE.</source>
            <translation>Senden Sie CABLE.</translation>
        </message>
        <message>
            <source>%1 is not a coordinate as OCPI writes it: %2.</source>
            <translation>%1 ist keine Koordinate, wie OCPI sie schreibt: %2.</translation>
        </message>
        <message>
            <source>%1 has the right form, yet is longer than the %2 characters of the field.</source>
            <translation>%1 hat die richtige Form, ist aber länger als die %2 Zeichen des Feldes.</translation>
        </message>
        <message>
            <source>The specification contradicts itself here; %3 suits every reader.</source>
            <translation>Die Spezifikation widerspricht sich hier selbst; %3 passt für jeden Leser.</translation>
        </message>
        <message>
            <source>%1 is off the globe: %2.</source>
            <translation>%1 liegt außerhalb des Globus: %2.</translation>
        </message>
        <message>
            <source>Check the unit (decimal degrees) and the decimal point.</source>
            <translation>Prüfen Sie die Einheit (Dezimalgrad) und den Dezimalpunkt.</translation>
        </message>
        <message>
            <source>Latitude and longitude look swapped: %1 is not in %2.</source>
            <translation>Breite und Länge scheinen vertauscht: %1 liegt nicht in %2.</translation>
        </message>
        <message>
            <source>0, 0 lies in the sea off Africa; the position was probably not known.</source>
            <translation>0, 0 liegt im Meer vor Afrika; die Position war wohl nicht bekannt.</translation>
        </message>
        <message>
            <source>Look the address up; navigation needs the real position.</source>
            <translation>Schlagen Sie die Adresse nach; die Navigation braucht die wirkliche Position.</translation>
        </message>
        <message>
            <source>%1 is not the form that is wanted here: %2.</source>
            <translation>%1 hat nicht die Form, die hier gebraucht wird: %2.</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-3.</source>
            <translation>%1 ist kein Land nach ISO 3166-1 alpha-3.</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example DEU.</source>
            <translation>Gebraucht werden drei Großbuchstaben, zum Beispiel DEU.</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-2.</source>
            <translation>%1 ist kein Land nach ISO 3166-1 alpha-2.</translation>
        </message>
        <message>
            <source>Two letters are wanted, for example DE.</source>
            <translation>Gebraucht werden zwei Buchstaben, zum Beispiel DE.</translation>
        </message>
        <message>
            <source>%1 is not a party id: it has three letters or digits.</source>
            <translation>%1 ist keine Partei-Id: Sie hat drei Buchstaben oder Ziffern.</translation>
        </message>
        <message>
            <source>Send the id that the national registry has given out.</source>
            <translation>Senden Sie die Id, die das nationale Register vergeben hat.</translation>
        </message>
        <message>
            <source>%1 is not an EVSE id in the form of eMI3, such as DE*ABC*E123.</source>
            <translation>%1 ist keine EVSE-Id in der Form von eMI3, etwa DE*ABC*E123.</translation>
        </message>
        <message>
            <source>Put an internal id into uid and leave evse_id out.</source>
            <translation>Schreiben Sie eine interne Id in uid, und lassen Sie evse_id weg.</translation>
        </message>
        <message>
            <source>The text is empty or blank.</source>
            <translation>Der Text ist leer oder besteht aus Leerzeichen.</translation>
        </message>
        <message>
            <source>Send the real text, or leave an optional field out.</source>
            <translation>Senden Sie den wirklichen Text, oder lassen Sie ein optionales Feld weg.</translation>
        </message>
        <message>
            <source>%1 is not a time zone of the IANA list.</source>
            <translation>%1 ist keine Zeitzone der IANA-Liste.</translation>
        </message>
        <message>
            <source>Send a name such as Europe/Berlin; opening hours and tariffs depend on it.</source>
            <translation>Senden Sie einen Namen wie Europe/Berlin; Öffnungszeiten und Tarife hängen davon ab.</translation>
        </message>
        <message>
            <source>The time zone %1 is not known to this computer's IANA list.</source>
            <translation>Die Zeitzone %1 steht nicht in der IANA-Liste dieses Rechners.</translation>
        </message>
        <message>
            <source>Check the spelling against the IANA list.</source>
            <translation>Prüfen Sie die Schreibweise an der IANA-Liste.</translation>
        </message>
        <message>
            <source>The opening hours contradict themselves: %1.</source>
            <translation>Die Öffnungszeiten widersprechen sich: %1.</translation>
        </message>
        <message>
            <source>Use either twentyfourseven or regular_hours.</source>
            <translation>Verwenden Sie entweder twentyfourseven oder regular_hours.</translation>
        </message>
        <message>
            <source>%1 is not a time of day as OCPI writes it: %2.</source>
            <translation>%1 ist keine Uhrzeit, wie OCPI sie schreibt: %2.</translation>
        </message>
        <message>
            <source>Send a time from 00:00 to 23:59.</source>
            <translation>Senden Sie eine Zeit von 00:00 bis 23:59.</translation>
        </message>
        <message>
            <source>Neither round the clock nor any hours: this site is never open.</source>
            <translation>Weder rund um die Uhr noch irgendwelche Zeiten: Dieser Standort ist nie offen.</translation>
        </message>
        <message>
            <source>Send the hours, or leave opening_times out when they are not known.</source>
            <translation>Senden Sie die Zeiten, oder lassen Sie opening_times weg, wenn sie nicht bekannt sind.</translation>
        </message>
        <message>
            <source>%1 is in the future.</source>
            <translation>%1 liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>Check the sender's clock and its time zone: OCPI wants UTC.</source>
            <translation>Prüfen Sie Uhr und Zeitzone des Absenders: OCPI will UTC.</translation>
        </message>
        <message>
            <source>The end, %1, is before the start, %2.</source>
            <translation>Das Ende, %1, liegt vor dem Beginn, %2.</translation>
        </message>
        <message>
            <source>Check both times; one may be local time instead of UTC.</source>
            <translation>Prüfen Sie beide Zeiten; eine kann Ortszeit statt UTC sein.</translation>
        </message>
        <message>
            <source>Changed at %1, but the object above it was last changed at %2.</source>
            <translation>Geändert um %1, aber das Objekt darüber wurde zuletzt um %2 geändert.</translation>
        </message>
        <message>
            <source>Raise the last_updated above it too; partners who poll by date miss this change.</source>
            <translation>Erhöhen Sie auch das last_updated darüber; Partner, die nach Datum abfragen, verpassen diese Änderung.</translation>
        </message>
        <message>
            <source>Last updated at %1, before it ended at %2.</source>
            <translation>Zuletzt geändert um %1, vor dem Ende um %2.</translation>
        </message>
        <message>
            <source>Compare the clocks of the charger and the backend.</source>
            <translation>Vergleichen Sie die Uhren der Ladestation und des Backends.</translation>
        </message>
        <message>
            <source>A PATCH without last_updated.</source>
            <translation>Ein PATCH ohne last_updated.</translation>
        </message>
        <message>
            <source>From 2.2 on every PATCH carries last_updated.</source>
            <translation>Ab 2.2 trägt jeder PATCH last_updated.</translation>
        </message>
        <message>
            <source>A site without a single EVSE.</source>
            <translation>Ein Standort ohne eine einzige EVSE.</translation>
        </message>
        <message>
            <source>Check whether the EVSEs were lost; a site still to be built can send them as PLANNED.</source>
            <translation>Prüfen Sie, ob die EVSEs verloren gingen; ein noch zu bauender Standort kann sie als PLANNED senden.</translation>
        </message>
        <message>
            <source>%1 was used before, at %2.</source>
            <translation>%1 wurde schon bei %2 verwendet.</translation>
        </message>
        <message>
            <source>Ids must be unique among their siblings, whatever their case.</source>
            <translation>Ids müssen unter Geschwistern eindeutig sein, gleich ob groß oder klein geschrieben.</translation>
        </message>
        <message>
            <source>OCPI has no status for a connector; receivers ignore %1.</source>
            <translation>OCPI hat keinen Status für einen Anschluss; Empfänger übergehen %1.</translation>
        </message>
        <message>
            <source>Report the state in the status of the EVSE.</source>
            <translation>Melden Sie den Zustand im Status der EVSE.</translation>
        </message>
        <message>
            <source>%1 is the name of an earlier version; here it is %2.</source>
            <translation>%1 ist der Name einer früheren Version; hier heißt es %2.</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the earlier version.</source>
            <translation>Benennen Sie es in %3 um, oder sagen Sie, dass die Daten in der früheren Version sind.</translation>
        </message>
        <message>
            <source>%1 is the name of a later version; here it is %2.</source>
            <translation>%1 ist der Name einer späteren Version; hier heißt es %2.</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the later version.</source>
            <translation>Benennen Sie es in %3 um, oder sagen Sie, dass die Daten in der späteren Version sind.</translation>
        </message>
        <message>
            <source>%1 is unknown; OCPI writes %2.</source>
            <translation>%1 ist unbekannt; OCPI schreibt %2.</translation>
        </message>
        <message>
            <source>Rename it to %3.</source>
            <translation>Benennen Sie es in %3 um.</translation>
        </message>
        <message>
            <source>%1 is unknown; %2 may be meant.</source>
            <translation>%1 ist unbekannt; vielleicht ist %2 gemeint.</translation>
        </message>
        <message>
            <source>Rename it to %3 if so.</source>
            <translation>Benennen Sie es in dem Fall in %3 um.</translation>
        </message>
        <message>
            <source>A single value stands where a list is due.</source>
            <translation>Ein einzelner Wert steht, wo eine Liste hingehört.</translation>
        </message>
        <message>
            <source>Put it in brackets.</source>
            <translation>Setzen Sie ihn in Klammern.</translation>
        </message>
        <message>
            <source>A list stands where one object is due.</source>
            <translation>Eine Liste steht, wo ein Objekt hingehört.</translation>
        </message>
        <message>
            <source>Send the object itself, without brackets.</source>
            <translation>Senden Sie das Objekt selbst, ohne Klammern.</translation>
        </message>
        <message>
            <source>%1 is not a language of ISO 639-1 in two small letters.</source>
            <translation>%1 ist keine Sprache nach ISO 639-1 in zwei kleinen Buchstaben.</translation>
        </message>
        <message>
            <source>Send a code such as de or en, without region.</source>
            <translation>Senden Sie einen Code wie de oder en, ohne Region.</translation>
        </message>
        <message>
            <source>The text contains markup: %1.</source>
            <translation>Der Text enthält Auszeichnungen: %1.</translation>
        </message>
        <message>
            <source>Send plain text; apps show tags as they stand.</source>
            <translation>Senden Sie reinen Text; Apps zeigen die Auszeichnungen, wie sie dastehen.</translation>
        </message>
        <message>
            <source>%1 is not a currency of ISO 4217.</source>
            <translation>%1 ist keine Währung nach ISO 4217.</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example EUR.</source>
            <translation>Gebraucht werden drei Großbuchstaben, zum Beispiel EUR.</translation>
        </message>
        <message>
            <source>The shares of the energy sources make %1 percent.</source>
            <translation>Die Anteile der Energiequellen ergeben %1 Prozent.</translation>
        </message>
        <message>
            <source>They should make 100.</source>
            <translation>Sie sollten 100 ergeben.</translation>
        </message>
        <message>
            <source>Said to be green energy, yet %1 is among the sources.</source>
            <translation>Als grüne Energie bezeichnet, doch %1 ist unter den Quellen.</translation>
        </message>
        <message>
            <source>is_green_energy means that all of it is renewable.</source>
            <translation>is_green_energy bedeutet, dass alles aus erneuerbaren Quellen ist.</translation>
        </message>
        <message>
            <source>publish_allowed_to has no effect while publish is true.</source>
            <translation>publish_allowed_to wirkt nicht, solange publish true ist.</translation>
        </message>
        <message>
            <source>Set publish to false if only some may see the site.</source>
            <translation>Setzen Sie publish auf false, wenn nur manche den Standort sehen dürfen.</translation>
        </message>
        <message>
            <source>No charge can ever reach this element: %2 matches first.</source>
            <translation>Kein Ladevorgang kann dieses Element je erreichen: %2 passt zuerst.</translation>
        </message>
        <message>
            <source>The first match wins: put narrower elements before wider ones.</source>
            <translation>Das erste passende gilt: Stellen Sie engere Elemente vor weitere.</translation>
        </message>
        <message>
            <source>No charge can ever reach this %1 price: %2 matches first.</source>
            <translation>Kein Ladevorgang kann diesen %1-Preis je erreichen: %2 passt zuerst.</translation>
        </message>
        <message>
            <source>These restrictions can never hold: %1.</source>
            <translation>Diese Beschränkungen können nie zutreffen: %1.</translation>
        </message>
        <message>
            <source>Upper bounds are exclusive and must be above the lower ones.</source>
            <translation>Obergrenzen zählen nicht mit und müssen über den Untergrenzen liegen.</translation>
        </message>
        <message>
            <source>%1 is not in the form that is wanted here: %2.</source>
            <translation>%1 hat nicht die Form, die hier gebraucht wird: %2.</translation>
        </message>
        <message>
            <source>Send it in that form; otherwise the price may apply at the wrong time.</source>
            <translation>Senden Sie es in dieser Form; sonst gilt der Preis vielleicht zur falschen Zeit.</translation>
        </message>
        <message>
            <source>%1 is priced twice in one element.</source>
            <translation>%1 hat in einem Element zwei Preise.</translation>
        </message>
        <message>
            <source>Keep one; which of them counts is not defined.</source>
            <translation>Behalten Sie einen; welcher von beiden gilt, ist nicht festgelegt.</translation>
        </message>
        <message>
            <source>The lowest price, %1, is above the highest, %2.</source>
            <translation>Der niedrigste Preis, %1, liegt über dem höchsten, %2.</translation>
        </message>
        <message>
            <source>Check min_price and max_price.</source>
            <translation>Prüfen Sie min_price und max_price.</translation>
        </message>
        <message>
            <source>The total is %1 kWh, but the charging periods make %2 kWh.</source>
            <translation>Die Summe ist %1 kWh, aber die Ladeperioden ergeben %2 kWh.</translation>
        </message>
        <message>
            <source>A price computed from the periods will differ from the bill.</source>
            <translation>Ein aus den Perioden berechneter Preis wird von der Rechnung abweichen.</translation>
        </message>
        <message>
            <source>The total is %1 h, but from start to end it is %2 h.</source>
            <translation>Die Summe ist %1 h, aber von Beginn bis Ende sind es %2 h.</translation>
        </message>
        <message>
            <source>total_time covers the whole session, parking included.</source>
            <translation>total_time umfasst die ganze Session, das Parken eingeschlossen.</translation>
        </message>
        <message>
            <source>Parking took %1 h, more than the whole session (%2 h).</source>
            <translation>Das Parken dauerte %1 h, länger als die ganze Session (%2 h).</translation>
        </message>
        <message>
            <source>Parking is part of total_time.</source>
            <translation>Parken ist Teil von total_time.</translation>
        </message>
        <message>
            <source>This period starts at %1, before the one in front of it (%2).</source>
            <translation>Diese Periode beginnt um %1, vor der Periode davor (%2).</translation>
        </message>
        <message>
            <source>Sort the periods by time: each ends where the next starts.</source>
            <translation>Ordnen Sie die Perioden nach der Zeit: Jede endet, wo die nächste beginnt.</translation>
        </message>
        <message>
            <source>This period starts at %1, outside of the session (%2).</source>
            <translation>Diese Periode beginnt um %1, außerhalb der Session (%2).</translation>
        </message>
        <message>
            <source>Check the clocks of the charger and the backend.</source>
            <translation>Prüfen Sie die Uhren der Ladestation und des Backends.</translation>
        </message>
        <message>
            <source>The session is completed but has no end.</source>
            <translation>Die Session ist abgeschlossen, hat aber kein Ende.</translation>
        </message>
        <message>
            <source>Send the end time with the status.</source>
            <translation>Senden Sie die Endzeit zusammen mit dem Status.</translation>
        </message>
        <message>
            <source>The session has ended but is still %1.</source>
            <translation>Die Session ist zu Ende, aber noch %1.</translation>
        </message>
        <message>
            <source>Set the status to COMPLETED when the end is set.</source>
            <translation>Setzen Sie den Status auf COMPLETED, wenn das Ende gesetzt ist.</translation>
        </message>
        <message>
            <source>The session has delivered %1 kWh but is still PENDING.</source>
            <translation>Die Session hat %1 kWh geliefert, ist aber noch PENDING.</translation>
        </message>
        <message>
            <source>Set the status to ACTIVE once energy flows.</source>
            <translation>Setzen Sie den Status auf ACTIVE, sobald Energie fließt.</translation>
        </message>
        <message>
            <source>A credit record that does not say which CDR it credits.</source>
            <translation>Eine Gutschrift, die nicht sagt, welchen CDR sie gutschreibt.</translation>
        </message>
        <message>
            <source>Send credit_reference_id.</source>
            <translation>Senden Sie credit_reference_id.</translation>
        </message>
        <message>
            <source>A credit record with a positive total of %1.</source>
            <translation>Eine Gutschrift mit einer positiven Summe von %1.</translation>
        </message>
        <message>
            <source>A credit has a negative total_cost.</source>
            <translation>Eine Gutschrift hat ein negatives total_cost.</translation>
        </message>
        <message>
            <source>The total of %1 is negative, but this is no credit record.</source>
            <translation>Die Summe von %1 ist negativ, aber das ist keine Gutschrift.</translation>
        </message>
        <message>
            <source>Set credit to true and name the CDR that is credited.</source>
            <translation>Setzen Sie credit auf true, und nennen Sie den CDR, der gutgeschrieben wird.</translation>
        </message>
        <message>
            <source>With tax it costs %1, less than without (%2).</source>
            <translation>Mit Steuer kostet es %1, weniger als ohne (%2).</translation>
        </message>
        <message>
            <source>The two amounts look swapped.</source>
            <translation>Die beiden Beträge scheinen vertauscht.</translation>
        </message>
        <message>
            <source>The embedded location has %1 %2; it should have just the one in use.</source>
            <translation>Der eingebettete Standort hat %1 %2; er sollte nur das verwendete haben.</translation>
        </message>
        <message>
            <source>Without it nobody can tell where the charge took place.</source>
            <translation>Ohne das kann niemand sagen, wo geladen wurde.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PayloadModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, problem: %2</source>
            <translation>%1, Problem: %2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PerspectiveBar</name>
        <message>
            <source>Perspectives</source>
            <translation>Perspektiven</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemCounts</name>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Press to see them.</source>
            <translation>%1. Drücken, um sie zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemModel</name>
        <message numerus="yes">
            <source>%n charge point(s)</source>
            <translation>
                <numerusform>%n Ladestation</numerusform>
                <numerusform>%n Ladestationen</numerusform>
            </translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>Fehler: %1</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Warnung: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>First seen (%1)</source>
            <translation>Zuerst gesehen (%1)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Find a problem</source>
            <translation>Ein Problem suchen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Go to the frame</source>
            <translation>Zum Frame gehen</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Diese Transaktion verfolgen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>Problems appear here</source>
            <translation>Hier erscheinen Probleme</translation>
        </message>
        <message>
            <source>Unanswered calls, messages that break the specification, charges that went wrong, damaged lines.</source>
            <translation>Unbeantwortete Aufrufe, Nachrichten gegen die Spezifikation, missglückte Ladevorgänge, beschädigte Zeilen.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>No problem found in %1 frames</source>
            <translation>Kein Problem in %1 Frames gefunden</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RawView</name>
        <message>
            <source>Raw JSON</source>
            <translation>Rohes JSON</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Im Text suchen</translation>
        </message>
        <message>
            <source>Find backwards</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Report</name>
        <message>
            <source>%1 (%2): %3, %4, %5</source>
            <translation>%1 (%2): %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) checked</source>
            <translation>
                <numerusform>%Ln Objekt geprüft</numerusform>
                <numerusform>%Ln Objekte geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>version unknown</source>
            <translation>Version unbekannt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SeriesQuantity</name>
        <message>
            <source>Power</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>State of charge</source>
            <translation>Ladezustand</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Power offered</source>
            <translation>Angebotene Leistung</translation>
        </message>
        <message>
            <source>Grid limit</source>
            <translation>Netzgrenze</translation>
        </message>
        <message>
            <source>Storage power</source>
            <translation>Speicherleistung</translation>
        </message>
        <message>
            <source>Solar power</source>
            <translation>Solarleistung</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>Wie das System: %1</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Sprache:</translation>
        </message>
        <message>
            <source>Taken up at the next start.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Farben:</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Zone of this computer</source>
            <translation>Zone dieses Rechners</translation>
        </message>
        <message>
            <source>&amp;Times in:</source>
            <translation>&amp;Zeiten in:</translation>
        </message>
        <message>
            <source>Open what was open &amp;before</source>
            <translation>&amp;Wieder öffnen, was zuletzt offen war</translation>
        </message>
        <message>
            <source>At the start:</source>
            <translation>Beim Start:</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>&amp;Recent files kept:</source>
            <translation>Zuletzt &amp;geöffnete Dateien merken:</translation>
        </message>
        <message>
            <source>Beside each capture</source>
            <translation>Neben jeder Aufzeichnung</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Folder for index files</source>
            <translation>Ordner für Indexdateien</translation>
        </message>
        <message>
            <source>&amp;Index files in:</source>
            <translation>&amp;Indexdateien in:</translation>
        </message>
        <message>
            <source>An index lets a large capture open at once the next time. It can be deleted without loss.</source>
            <translation>Mit einem Index öffnet sich eine große Aufzeichnung beim nächsten Mal sofort. Er kann ohne Verlust gelöscht werden.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ShortcutEditor</name>
        <message>
            <source>&amp;Take over</source>
            <translation>Ü&amp;bernehmen</translation>
        </message>
        <message>
            <source>&amp;Default</source>
            <translation>&amp;Vorgabe</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Aktionen suchen</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Actions and their shortcuts</source>
            <translation>Aktionen und ihre Tastenkürzel</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Neues Tastenkürzel</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Drücken Sie die neuen Tasten:</translation>
        </message>
        <message>
            <source>Without keys the action is still in the menus and the command palette.</source>
            <translation>Ohne Tasten steht die Aktion weiter in den Menüs und in der Befehlspalette.</translation>
        </message>
        <message>
            <source>“%1” has these keys. Taking them over leaves it without.</source>
            <translation>„%1“ hat diese Tasten. Wenn Sie sie übernehmen, bleibt es ohne.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TaskIndicator</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TextLogImporter</name>
        <message>
            <source>Text log with OCPP messages</source>
            <translation>Text-Log mit OCPP-Nachrichten</translation>
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
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 d %2 h</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Timeline</name>
        <message>
            <source>%1 in view</source>
            <translation>%1 sichtbar</translation>
        </message>
        <message>
            <source>%1 to %2 (%3)</source>
            <translation>%1 bis %2 (%3)</translation>
        </message>
        <message>
            <source>Transaction without id</source>
            <translation>Transaktion ohne Id</translation>
        </message>
        <message>
            <source>Transaction %1</source>
            <translation>Transaktion %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more too short to tell apart here</source>
            <translation>
                <numerusform>und %n weitere, zu kurz, um sie hier zu unterscheiden</numerusform>
                <numerusform>und %n weitere, zu kurz, um sie hier zu unterscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1, no stop seen</source>
            <translation>ab %1, kein Ende gesehen</translation>
        </message>
        <message>
            <source>Token %1</source>
            <translation>Token %1</translation>
        </message>
        <message>
            <source>Energy %1</source>
            <translation>Energie %1</translation>
        </message>
        <message>
            <source>OCPI session %1</source>
            <translation>OCPI-Session %1</translation>
        </message>
        <message>
            <source>CDR %1</source>
            <translation>CDR %1</translation>
        </message>
        <message>
            <source>Status lost on its way</source>
            <translation>Status unterwegs verloren</translation>
        </message>
        <message>
            <source>The charger says %1, the %2 sees %3.</source>
            <translation>Die Ladestation sagt %1, %2 sieht %3.</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>wie die Ladestation sagt</translation>
        </message>
        <message>
            <source>as the %1 sees it</source>
            <translation>wie %1 es sieht</translation>
        </message>
        <message>
            <source>Charge Point as a whole</source>
            <translation>Ladestation als Ganzes</translation>
        </message>
        <message>
            <source>EVSE %1, connector %2</source>
            <translation>EVSE %1, Anschluss %2</translation>
        </message>
        <message>
            <source>EVSE %1</source>
            <translation>EVSE %1</translation>
        </message>
        <message>
            <source>Connector %1</source>
            <translation>Anschluss %1</translation>
        </message>
        <message>
            <source>Connector not known</source>
            <translation>Anschluss nicht bekannt</translation>
        </message>
        <message>
            <source>charger says</source>
            <translation>Ladestation sagt</translation>
        </message>
        <message>
            <source>whole station says</source>
            <translation>die ganze Ladestation sagt</translation>
        </message>
        <message>
            <source>%1 says</source>
            <comment>a connector or EVSE</comment>
            <translation>%1 sagt</translation>
        </message>
        <message>
            <source>%1 sees</source>
            <comment>a party</comment>
            <translation>%1 sieht</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>Uhr geht %1 nach</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>Uhr geht %1 vor</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>beantwortet nach %1</translation>
        </message>
        <message>
            <source>answer after %1</source>
            <translation>Antwort nach %1</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>keine Antwort in dieser Aufzeichnung</translation>
        </message>
        <message numerus="yes">
            <source>and %n more problem(s)</source>
            <translation>
                <numerusform>und %n weiteres Problem</numerusform>
                <numerusform>und %n weitere Probleme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) here</source>
            <translation>
                <numerusform>%Ln Frame hier</numerusform>
                <numerusform>%Ln Frames hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with an error</source>
            <translation>
                <numerusform>%Ln mit einem Fehler</numerusform>
                <numerusform>%Ln mit einem Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a warning</source>
            <translation>
                <numerusform>%Ln mit einer Warnung</numerusform>
                <numerusform>%Ln mit einer Warnung</numerusform>
            </translation>
        </message>
        <message>
            <source>A click selects %1 at %2.</source>
            <translation>Ein Klick wählt %1 um %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln Frame</numerusform>
                <numerusform>%Ln Frames</numerusform>
            </translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format: day and month</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>date format: month</comment>
            <translation>MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>date format: weekday and date</comment>
            <translation>ddd d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date format: date</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>Charge Point without id</source>
            <translation>Ladestation ohne Id</translation>
        </message>
        <message>
            <source>Party not known</source>
            <translation>Partei nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineCanvas</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Lanes of charge points and parties over time. Arrow keys move between lanes and through time; comma and full stop step from frame to frame.</source>
            <translation>Spuren der Ladestationen und Parteien über der Zeit. Die Pfeiltasten wechseln zwischen Spuren und durch die Zeit; Komma und Punkt gehen von Frame zu Frame.</translation>
        </message>
        <message>
            <source>Unfold: transactions and statuses</source>
            <translation>Aufklappen: Transaktionen und Status</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Click or drag to move the time cursor</source>
            <translation>Klicken oder ziehen, um den Zeitcursor zu bewegen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineRangePanel</name>
        <message>
            <source>Range statistics</source>
            <translation>Statistik des Bereichs</translation>
        </message>
        <message>
            <source>Marked range</source>
            <translation>Markierter Bereich</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Answer time, median and longest</source>
            <translation>Antwortzeit, Median und längste</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transaktionen</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Show this range</source>
            <translation>Diesen Bereich zeigen</translation>
        </message>
        <message>
            <source>Filter on this range</source>
            <translation>Nach diesem Bereich filtern</translation>
        </message>
        <message>
            <source>Remove the mark (Esc)</source>
            <translation>Markierung entfernen (Esc)</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 je Sekunde</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 je Minute</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 requests, %2 answers, %3 events</source>
            <translation>%1 Anfragen, %2 Antworten, %3 Ereignisse</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>keine Antworten</translation>
        </message>
        <message>
            <source>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</source>
            <translation>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them began in the range</source>
            <translation>
                <numerusform>%Ln davon begann im Bereich</numerusform>
                <numerusform>%Ln davon begannen im Bereich</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineView</name>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Move Earlier</source>
            <translation>Zurück in der Zeit</translation>
        </message>
        <message>
            <source>Move Later</source>
            <translation>Vor in der Zeit</translation>
        </message>
        <message>
            <source>Show All</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Show the Selection</source>
            <translation>Auswahl zeigen</translation>
        </message>
        <message>
            <source>Previous View</source>
            <translation>Vorige Ansicht</translation>
        </message>
        <message>
            <source>Next View</source>
            <translation>Nächste Ansicht</translation>
        </message>
        <message>
            <source>Go to the Start</source>
            <translation>Zum Anfang</translation>
        </message>
        <message>
            <source>Go to the End</source>
            <translation>Zum Ende</translation>
        </message>
        <message>
            <source>Previous Frame in the Lane</source>
            <translation>Voriger Frame der Spur</translation>
        </message>
        <message>
            <source>Next Frame in the Lane</source>
            <translation>Nächster Frame der Spur</translation>
        </message>
        <message>
            <source>Mark a Range</source>
            <translation>Bereich markieren</translation>
        </message>
        <message>
            <source>Follow New Frames</source>
            <translation>Neuen Frames folgen</translation>
        </message>
        <message>
            <source>Find a Charge Point Lane</source>
            <translation>Spur einer Ladestation suchen</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Fold All Lanes</source>
            <translation>Alle Spuren zuklappen</translation>
        </message>
        <message>
            <source>Unfold All Lanes</source>
            <translation>Alle Spuren aufklappen</translation>
        </message>
        <message>
            <source>Show All Lanes</source>
            <translation>Alle Spuren zeigen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>command and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find a charge point</source>
            <translation>Eine Ladestation suchen</translation>
        </message>
        <message>
            <source>Order of the charge points</source>
            <translation>Reihenfolge der Ladestationen</translation>
        </message>
        <message>
            <source>As they appear</source>
            <translation>Wie sie auftreten</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Namen</translation>
        </message>
        <message>
            <source>Problems first</source>
            <translation>Probleme zuerst</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>Die meisten Frames zuerst</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Fold, show and hide lanes</source>
            <translation>Spuren auf- und zuklappen, zeigen und verbergen</translation>
        </message>
        <message>
            <source>Choose the charts beneath the lanes</source>
            <translation>Die Diagramme unter den Spuren wählen</translation>
        </message>
        <message>
            <source>The capture is growing. Keep its newest frames in sight.</source>
            <translation>Die Aufzeichnung wächst. Ihre neuesten Frames im Blick behalten.</translation>
        </message>
        <message>
            <source>Who said what to whom, and when</source>
            <translation>Wer wem was wann gesagt hat</translation>
        </message>
        <message>
            <source>The timeline shows a lane for every charge point and party, with messages, transactions, connector statuses and meter values on one time axis. Open a log or drop it here, or look around in the demo.</source>
            <translation>Die Zeitachse zeigt eine Spur für jede Ladestation und Partei, mit Nachrichten, Transaktionen, Status der Anschlüsse und Zählerwerten auf einer Zeitskala. Öffnen Sie ein Log oder legen Sie es hier ab, oder sehen Sie sich im Beispiel um.</translation>
        </message>
        <message>
            <source>No times in this capture</source>
            <translation>Keine Zeiten in dieser Aufzeichnung</translation>
        </message>
        <message>
            <source>None of its frames has a time, so there is nothing to draw over time. Traffic shows the frames in their order.</source>
            <translation>Keiner ihrer Frames hat eine Zeit, also gibt es über der Zeit nichts zu zeichnen. „Verkehr“ zeigt die Frames in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Lanes appear as soon as the first frames are there.</source>
            <translation>Spuren erscheinen, sobald die ersten Frames da sind.</translation>
        </message>
        <message numerus="yes">
            <source>Reading: %Ln frame(s) so far</source>
            <translation>
                <numerusform>Wird gelesen: bisher %Ln Frame</numerusform>
                <numerusform>Wird gelesen: bisher %Ln Frames</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing up lanes…</source>
            <translation>Spuren werden gezeichnet …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s)</source>
            <translation>
                <numerusform>%Ln Ladestation</numerusform>
                <numerusform>%Ln Ladestationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lane(s) hidden</source>
            <translation>
                <numerusform>%Ln Spur verborgen</numerusform>
                <numerusform>%Ln Spuren verborgen</numerusform>
            </translation>
        </message>
        <message>
            <source>No meter values here</source>
            <translation>Hier keine Zählerwerte</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>Show This Status</source>
            <translation>Diesen Status zeigen</translation>
        </message>
        <message>
            <source>Show This Transaction</source>
            <translation>Diese Transaktion zeigen</translation>
        </message>
        <message>
            <source>Filter on This Transaction</source>
            <translation>Nach dieser Transaktion filtern</translation>
        </message>
        <message>
            <source>Show in Traffic</source>
            <translation>Im Verkehr zeigen</translation>
        </message>
        <message>
            <source>Filter on %1</source>
            <translation>Nach %1 filtern</translation>
        </message>
        <message>
            <source>Remove the Bookmark</source>
            <translation>Lesezeichen entfernen</translation>
        </message>
        <message>
            <source>Bookmark This Frame</source>
            <translation>Lesezeichen für diesen Frame</translation>
        </message>
        <message>
            <source>Unpin This Lane</source>
            <translation>Diese Spur lösen</translation>
        </message>
        <message>
            <source>Pin This Lane on Top</source>
            <translation>Diese Spur oben anheften</translation>
        </message>
        <message>
            <source>Unfold This Lane</source>
            <translation>Diese Spur aufklappen</translation>
        </message>
        <message>
            <source>Fold This Lane</source>
            <translation>Diese Spur zuklappen</translation>
        </message>
        <message>
            <source>Hide This Lane</source>
            <translation>Diese Spur verbergen</translation>
        </message>
        <message>
            <source>Show the Marked Range</source>
            <translation>Markierten Bereich zeigen</translation>
        </message>
        <message>
            <source>Filter on the Marked Range</source>
            <translation>Nach dem markierten Bereich filtern</translation>
        </message>
        <message>
            <source>Remove the Mark</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <source>Filter on the Visible Range</source>
            <translation>Nach dem sichtbaren Bereich filtern</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TraceFileImporter</name>
        <message>
            <source>Open OCPP Trace (JSON Lines or JSON)</source>
            <translation>Open OCPP Trace (JSON Lines oder JSON)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficStore</name>
        <message>
            <source>%1 does not hold notes of Roamscope. New notes on this capture are not saved.</source>
            <translation>%1 enthält keine Notizen von Roamscope. Neue Notizen zu dieser Aufzeichnung werden nicht gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficTable</name>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>Übliche Spalten</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficView</name>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Columns, times and colours</source>
            <translation>Spalten, Zeiten und Farben</translation>
        </message>
        <message>
            <source>Open a log to see who said what to whom</source>
            <translation>Öffnen Sie ein Log, um zu sehen, wer wem was gesagt hat</translation>
        </message>
        <message>
            <source>Drop a log file anywhere on this window: OCPP or OCPI messages are found in any text log, matched with their answers and checked against the protocol.</source>
            <translation>Legen Sie eine Log-Datei irgendwo auf diesem Fenster ab: OCPP- und OCPI-Nachrichten werden in jedem Text-Log gefunden, ihren Antworten zugeordnet und am Protokoll geprüft.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Show the demo workspace</source>
            <translation>Beispiel-Arbeitsbereich zeigen</translation>
        </message>
        <message>
            <source>Pause all filters</source>
            <translation>Alle Filter anhalten</translation>
        </message>
        <message>
            <source>Step back to the filters before</source>
            <translation>Zurück zu den Filtern davor</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>The first frames appear as soon as they are found.</source>
            <translation>Die ersten Frames erscheinen, sobald sie gefunden sind.</translation>
        </message>
        <message>
            <source>No message was found in this file</source>
            <translation>In dieser Datei wurde keine Nachricht gefunden</translation>
        </message>
        <message>
            <source>The Problems list says line by line what was skipped and why.</source>
            <translation>Die Liste der Probleme sagt Zeile für Zeile, was übersprungen wurde und warum.</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>Zum Filter gehen</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Nächstes Problem</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Voriges Problem</translation>
        </message>
        <message>
            <source>Go to the answer, or back to the request</source>
            <translation>Zur Antwort gehen, oder zurück zur Anfrage</translation>
        </message>
        <message>
            <source>Go to the request, or on to the answer</source>
            <translation>Zur Anfrage gehen, oder weiter zur Antwort</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Lesezeichen</translation>
        </message>
        <message>
            <source>Next bookmark or comment</source>
            <translation>Nächstes Lesezeichen oder nächster Kommentar</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Kommentar …</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Diese Transaktion verfolgen</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>Auf der Zeitachse zeigen</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <source>Copy as it stands in the log</source>
            <translation>Kopieren, wie es im Log steht</translation>
        </message>
        <message>
            <source>Colour rules…</source>
            <translation>Farbregeln …</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Beside their request</source>
            <translation>Neben ihrer Anfrage</translation>
        </message>
        <message>
            <source>Under their request</source>
            <translation>Unter ihrer Anfrage</translation>
        </message>
        <message>
            <source>In the order they came</source>
            <translation>In der Reihenfolge, in der sie kamen</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Since the first frame</source>
            <translation>Seit dem ersten Frame</translation>
        </message>
        <message>
            <source>Times in UTC</source>
            <translation>Zeiten in UTC</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>No frame matches</source>
            <translation>Kein Frame passt</translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s) apply. Pause them to see all frames again.</source>
            <translation>
                <numerusform>%n Filter gilt. Halten Sie ihn an, um wieder alle Frames zu sehen.</numerusform>
                <numerusform>%n Filter gelten. Halten Sie sie an, um wieder alle Frames zu sehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment on this frame (kept beside the capture):</source>
            <translation>Kommentar zu diesem Frame (liegt neben der Aufzeichnung):</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>This value</source>
            <translation>Dieser Wert</translation>
        </message>
        <message>
            <source>As curl command</source>
            <translation>Als curl-Befehl</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Datei und Zeile</translation>
        </message>
        <message>
            <source>Remove bookmark</source>
            <translation>Lesezeichen entfernen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionModel</name>
        <message>
            <source>revoked token accepted</source>
            <translation>gesperrter Token angenommen</translation>
        </message>
        <message>
            <source>tariff changed while charging</source>
            <translation>Tarif während des Ladens geändert</translation>
        </message>
        <message>
            <source>CDR came late</source>
            <translation>CDR kam spät</translation>
        </message>
        <message>
            <source>charger's clock is wrong</source>
            <translation>Uhr der Ladestation geht falsch</translation>
        </message>
        <message>
            <source>remote start without a charge</source>
            <translation>Fernstart ohne Ladevorgang</translation>
        </message>
        <message>
            <source>call not answered</source>
            <translation>Aufruf nicht beantwortet</translation>
        </message>
        <message>
            <source>message breaks the specification</source>
            <translation>Nachricht verstößt gegen die Spezifikation</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Vermerkt</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Session, no CDR</source>
            <translation>Session, kein CDR</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Session and CDR</source>
            <translation>Session und CDR</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Start (%1)</source>
            <translation>Beginn (%1)</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>Grund des Endes</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Roaming</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionsPanel</name>
        <message>
            <source>Transactions</source>
            <translation>Transaktionen</translation>
        </message>
        <message>
            <source>Find a charge: charge point, token, id, what happened</source>
            <translation>Einen Ladevorgang suchen: Ladestation, Token, Id, was geschah</translation>
        </message>
        <message>
            <source>Only problems</source>
            <translation>Nur Probleme</translation>
        </message>
        <message>
            <source>What happened in this charge</source>
            <translation>Was in diesem Ladevorgang geschah</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Diese Transaktion verfolgen</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>Auf der Zeitachse zeigen</translation>
        </message>
        <message>
            <source>Copy transaction id</source>
            <translation>Transaktions-Id kopieren</translation>
        </message>
        <message>
            <source>Charges appear here</source>
            <translation>Hier erscheinen Ladevorgänge</translation>
        </message>
        <message>
            <source>Open a log: its messages are joined to charges, and those that went wrong come first.</source>
            <translation>Öffnen Sie ein Log: Seine Nachrichten werden zu Ladevorgängen verbunden, und die missglückten stehen zuerst.</translation>
        </message>
        <message>
            <source>Looking for charges…</source>
            <translation>Ladevorgänge werden gesucht …</translation>
        </message>
        <message>
            <source>No charge in this capture</source>
            <translation>Kein Ladevorgang in dieser Aufzeichnung</translation>
        </message>
        <message>
            <source>No message starts, meters or stops a transaction, and no OCPI session or CDR was seen.</source>
            <translation>Keine Nachricht beginnt, misst oder beendet eine Transaktion, und es war keine OCPI-Session und kein CDR zu sehen.</translation>
        </message>
        <message>
            <source>%1 charges, all fine</source>
            <translation>%1 Ladevorgänge, alle in Ordnung</translation>
        </message>
        <message>
            <source>%1 charges, %2 with problems</source>
            <translation>%1 Ladevorgänge, %2 mit Problemen</translation>
        </message>
        <message>
            <source>Select a charge to read what happened. Double-click or press Enter to see only its messages.</source>
            <translation>Wählen Sie einen Ladevorgang, um zu lesen, was geschah. Ein Doppelklick oder Eingabe zeigt nur seine Nachrichten.</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>Fehler:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Warnung:</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Hinweis:</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source> (charger's clock: %1 earlier)</source>
            <translation> (Uhr der Ladestation: %1 früher)</translation>
        </message>
        <message>
            <source> (charger's clock: %1 later)</source>
            <translation> (Uhr der Ladestation: %1 später)</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>keine gesehen</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>Grund des Endes</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>OCPI session</source>
            <translation>OCPI-Session</translation>
        </message>
        <message>
            <source>Session energy</source>
            <translation>Energie der Session</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>CDR energy</source>
            <translation>Energie des CDR</translation>
        </message>
        <message>
            <source>the same id</source>
            <translation>dieselbe Id</translation>
        </message>
        <message>
            <source>the authorization reference</source>
            <translation>die Autorisierungsreferenz</translation>
        </message>
        <message>
            <source>token, EVSE and time</source>
            <translation>Token, EVSE und Zeit</translation>
        </message>
        <message>
            <source>Joined by</source>
            <translation>Verknüpft über</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>See only its messages</source>
            <translation>Nur seine Nachrichten sehen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValidationFinding</name>
        <message>
            <source>the document</source>
            <translation>das Dokument</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>an object { }</source>
            <translation>ein Objekt { }</translation>
        </message>
        <message>
            <source>a list [ ]</source>
            <translation>eine Liste [ ]</translation>
        </message>
        <message>
            <source>The text ends in the middle of the JSON.</source>
            <translation>Der Text endet mitten im JSON.</translation>
        </message>
        <message>
            <source>A text holds an escape that JSON does not know, at %1.</source>
            <translation>Ein Text enthält eine Umschreibung, die JSON nicht kennt, bei %1.</translation>
        </message>
        <message>
            <source>A text holds a raw control character, such as a line break; JSON wants it escaped.</source>
            <translation>Ein Text enthält ein rohes Steuerzeichen, etwa einen Zeilenumbruch; JSON will es umschrieben haben.</translation>
        </message>
        <message>
            <source>The bytes are not valid UTF-8.</source>
            <translation>Die Bytes sind kein gültiges UTF-8.</translation>
        </message>
        <message>
            <source>A number is not written as JSON writes numbers, at %1.</source>
            <translation>Eine Zahl ist nicht so geschrieben, wie JSON Zahlen schreibt, bei %1.</translation>
        </message>
        <message>
            <source>More text follows after the end of the JSON: %1</source>
            <translation>Nach dem Ende des JSON folgt weiterer Text: %1</translation>
        </message>
        <message>
            <source>This is not valid JSON, at %1.</source>
            <translation>Das ist kein gültiges JSON, bei %1.</translation>
        </message>
        <message>
            <source>%1: found %2, which does not say its time zone.</source>
            <translation>%1: %2 gefunden, ohne Angabe der Zeitzone.</translation>
        </message>
        <message>
            <source>%1: found %2; OCPI allows UTC only, no other zone.</source>
            <translation>%1: %2 gefunden; OCPI erlaubt nur UTC, keine andere Zone.</translation>
        </message>
        <message>
            <source>%1: found %2; this version knows no fractions of a second.</source>
            <translation>%1: %2 gefunden; diese Version kennt keine Bruchteile einer Sekunde.</translation>
        </message>
        <message>
            <source>%1: found %2, which not every reader takes for a date and time.</source>
            <translation>%1: %2 gefunden, was nicht jeder Leser als Datum und Uhrzeit nimmt.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a date and time such as 2026-01-31T10:15:00Z.</source>
            <translation>%1: %2 gefunden, erwartet wird ein Datum mit Uhrzeit wie 2026-01-31T10:15:00Z.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a number.</source>
            <translation>%1: %2 gefunden, erwartet wird eine Zahl.</translation>
        </message>
        <message>
            <source>%1: found %2; the clock that wrote this was probably not set.</source>
            <translation>%1: %2 gefunden; die Uhr, die das schrieb, war wohl nicht gestellt.</translation>
        </message>
        <message>
            <source>%1: %2 is a known misprint.</source>
            <translation>%1: %2 ist ein bekannter Druckfehler.</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably not what is meant.</source>
            <translation>%1: %2 gefunden, was wohl nicht gemeint ist.</translation>
        </message>
        <message>
            <source>%1: found %2, expected %3.</source>
            <translation>%1: %2 gefunden, erwartet wird %3.</translation>
        </message>
        <message>
            <source>%1: %2 is too large for a number.</source>
            <translation>%1: %2 ist zu groß für eine Zahl.</translation>
        </message>
        <message>
            <source>%1: found %2; the highest value allowed is %3.</source>
            <translation>%1: %2 gefunden; der höchste erlaubte Wert ist %3.</translation>
        </message>
        <message>
            <source>%1: found %2; the lowest value allowed is %3.</source>
            <translation>%1: %2 gefunden; der niedrigste erlaubte Wert ist %3.</translation>
        </message>
        <message>
            <source>%1: found %2; the value must lie from %3 to %4.</source>
            <translation>%1: %2 gefunden; der Wert muss zwischen %3 und %4 liegen.</translation>
        </message>
        <message>
            <source>%1 is missing; %2 needs it.</source>
            <translation>%1 fehlt; %2 braucht es.</translation>
        </message>
        <message>
            <source>The frame ends too early; it has no %1.</source>
            <translation>Der Frame endet zu früh; es fehlt %1.</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field here; %3 does.</source>
            <translation>%1: %2 kennt hier kein solches Feld; %3 kennt es.</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field.</source>
            <translation>%1: %2 kennt kein solches Feld.</translation>
        </message>
        <message>
            <source>%1: %2 is a value of %3, not of the version spoken here.</source>
            <translation>%1: %2 ist ein Wert von %3, nicht der hier gesprochenen Version.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 is none of the %n value(s) of %3.</source>
            <translation>
                <numerusform>%1: %2 ist nicht der %n Wert von %3.</numerusform>
                <numerusform>%1: %2 ist keiner der %n Werte von %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no error code of OCPP.</source>
            <translation>%1 ist kein Fehlercode von OCPP.</translation>
        </message>
        <message>
            <source>%1 is an error code of another OCPP version.</source>
            <translation>%1 ist ein Fehlercode einer anderen OCPP-Version.</translation>
        </message>
        <message>
            <source>Message type %1 exists from OCPP 2.1 on only.</source>
            <translation>Nachrichtentyp %1 gibt es erst ab OCPP 2.1.</translation>
        </message>
        <message>
            <source>%1 is no message type of OCPP-J.</source>
            <translation>%1 ist kein Nachrichtentyp von OCPP-J.</translation>
        </message>
        <message>
            <source>%1: %2 is not one of the values allowed.</source>
            <translation>%1: %2 ist keiner der erlaubten Werte.</translation>
        </message>
        <message>
            <source>%1: %2 is a value that the specification does not list; it is allowed here.</source>
            <translation>%1: %2 ist ein Wert, den die Spezifikation nicht aufführt; hier ist er erlaubt.</translation>
        </message>
        <message numerus="yes">
            <source>%1: the text is longer than %n character(s).</source>
            <translation>
                <numerusform>%1: Der Text ist länger als %n Zeichen.</numerusform>
                <numerusform>%1: Der Text ist länger als %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at least %3 must be there.</source>
            <translation>%1: Die Liste hat %2 Elemente; mindestens %3 müssen da sein.</translation>
        </message>
        <message numerus="yes">
            <source>The frame has more than %n element(s); what stands behind has no meaning.</source>
            <translation>
                <numerusform>Der Frame hat mehr als %n Element; was dahinter steht, bedeutet nichts.</numerusform>
                <numerusform>Der Frame hat mehr als %n Elemente; was dahinter steht, bedeutet nichts.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at most %3 are allowed.</source>
            <translation>%1: Die Liste hat %2 Elemente; höchstens %3 sind erlaubt.</translation>
        </message>
        <message>
            <source>%1: found %2; the value must be a multiple of %3.</source>
            <translation>%1: %2 gefunden; der Wert muss ein Vielfaches von %3 sein.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a URL.</source>
            <translation>%1: %2 gefunden, erwartet wird eine URL.</translation>
        </message>
        <message>
            <source>%1: found %2; only printable ASCII characters are allowed here.</source>
            <translation>%1: %2 gefunden; hier sind nur druckbare ASCII-Zeichen erlaubt.</translation>
        </message>
        <message>
            <source>%1 is null, which says the same as leaving it out.</source>
            <translation>%1 ist null, was dasselbe sagt wie Weglassen.</translation>
        </message>
        <message>
            <source>%1 is null; expected %2.</source>
            <translation>%1 ist null; erwartet wird %2.</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably in another unit.</source>
            <translation>%1: %2 gefunden, wohl in einer anderen Einheit.</translation>
        </message>
        <message>
            <source>%1: found %2, which looks like another unit; expected %3.</source>
            <translation>%1: %2 gefunden, was nach einer anderen Einheit aussieht; erwartet wird %3.</translation>
        </message>
        <message>
            <source>%1 stands here twice; readers disagree on which one counts.</source>
            <translation>%1 steht hier zweimal; Leser sind uneins, welches gilt.</translation>
        </message>
        <message>
            <source>The JSON is nested too deeply to be read safely.</source>
            <translation>Das JSON ist zu tief verschachtelt, um sicher gelesen zu werden.</translation>
        </message>
        <message>
            <source>%1 is an action of another OCPP version.</source>
            <translation>%1 ist eine Aktion einer anderen OCPP-Version.</translation>
        </message>
        <message>
            <source>%1 is no action of OCPP.</source>
            <translation>%1 ist keine Aktion von OCPP.</translation>
        </message>
        <message>
            <source>%1 is sent without an answer: message type 6, not 2.</source>
            <translation>%1 wird ohne Antwort gesendet: Nachrichtentyp 6, nicht 2.</translation>
        </message>
        <message>
            <source>%1 wants an answer: message type 2, not 6.</source>
            <translation>%1 will eine Antwort: Nachrichtentyp 2, nicht 6.</translation>
        </message>
        <message>
            <source>%1: %2 does not fit the rest of the document.</source>
            <translation>%1: %2 passt nicht zum Rest des Dokuments.</translation>
        </message>
        <message>
            <source>Perhaps %1 is meant.</source>
            <translation>Vielleicht ist %1 gemeint.</translation>
        </message>
        <message>
            <source>Write %1: capitals and blanks count.</source>
            <translation>Schreiben Sie %1: Großschreibung und Leerzeichen zählen.</translation>
        </message>
        <message>
            <source>Check whether %1 is meant.</source>
            <translation>Prüfen Sie, ob %1 gemeint ist.</translation>
        </message>
        <message>
            <source>Leave the field out when there is no value.</source>
            <translation>Lassen Sie das Feld weg, wenn es keinen Wert gibt.</translation>
        </message>
        <message>
            <source>Shorten it: receivers may cut it or refuse the message.</source>
            <translation>Kürzen Sie es: Empfänger können es abschneiden oder die Nachricht ablehnen.</translation>
        </message>
        <message>
            <source>Write %1 if it is UTC.</source>
            <translation>Schreiben Sie %1, wenn es UTC ist.</translation>
        </message>
        <message>
            <source>Write %1.</source>
            <translation>Schreiben Sie %1.</translation>
        </message>
        <message>
            <source>Look whether the log cut the line.</source>
            <translation>Sehen Sie nach, ob das Log die Zeile abgeschnitten hat.</translation>
        </message>
        <message>
            <source>Send the field once.</source>
            <translation>Senden Sie das Feld einmal.</translation>
        </message>
        <message>
            <source>If so, write %1.</source>
            <translation>Schreiben Sie in dem Fall %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) in this document are not shown.</source>
            <translation>
                <numerusform>%n weiterer Befund in diesem Dokument wird nicht gezeigt.</numerusform>
                <numerusform>%n weitere Befunde in diesem Dokument werden nicht gezeigt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>See who said what to whom, from the charger to the roaming partner, and where a value changed on its way.</source>
            <translation>Sehen Sie, wer wem was gesagt hat, von der Ladestation bis zum Roaming-Partner, und wo sich ein Wert unterwegs geändert hat.</translation>
        </message>
        <message>
            <source>Drop a log here, or press to choose one</source>
            <translation>Legen Sie ein Log hier ab, oder drücken Sie, um eines zu wählen</translation>
        </message>
        <message>
            <source>%1 finds every action by a few letters of its name.</source>
            <translation>%1 findet jede Aktion über ein paar Buchstaben ihres Namens.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>A day at three charging sites, with eight failures of the field in it</source>
            <translation>Ein Tag an drei Ladestandorten, mit acht Fehlern aus der Praxis darin</translation>
        </message>
        <message>
            <source>Open a log or capture</source>
            <translation>Log oder Aufzeichnung öffnen</translation>
        </message>
        <message>
            <source>Text logs, Open OCPP Trace, .gz and .zip</source>
            <translation>Text-Logs, Open OCPP Trace, .gz und .zip</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>A folder with captures, filters and notes</source>
            <translation>Ein Ordner mit Aufzeichnungen, Filtern und Notizen</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Arbeitsbereich anlegen</translation>
        </message>
        <message>
            <source>Plain files, made for Git and for colleagues</source>
            <translation>Einfache Dateien, gemacht für Git und für Kollegen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Erneut öffnen</translation>
        </message>
        <message>
            <source>What you open stands here the next time, with its filters, its place on the timeline and what was selected.</source>
            <translation>Was Sie öffnen, steht beim nächsten Mal hier, mit seinen Filtern, seiner Stelle auf der Zeitachse und der Auswahl.</translation>
        </message>
        <message>
            <source>Workspace in %1</source>
            <translation>Arbeitsbereich in %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Workspace</name>
        <message>
            <source>is a workspace already</source>
            <translation>ist schon ein Arbeitsbereich</translation>
        </message>
        <message>
            <source>open it, or choose another folder</source>
            <translation>öffnen Sie ihn, oder wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <source>cannot be made</source>
            <translation>kann nicht angelegt werden</translation>
        </message>
        <message>
            <source>choose a folder that you may write to</source>
            <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
        </message>
        <message>
            <source>is no workspace: it has no workspace.json</source>
            <translation>ist kein Arbeitsbereich: Es gibt keine workspace.json</translation>
        </message>
        <message>
            <source>choose a folder that has one, or make a new workspace</source>
            <translation>wählen Sie einen Ordner, der eine hat, oder legen Sie einen neuen Arbeitsbereich an</translation>
        </message>
        <message>
            <source>must hold one JSON object</source>
            <translation>muss ein JSON-Objekt enthalten</translation>
        </message>
        <message>
            <source>correct it, or restore it from Git</source>
            <translation>berichtigen Sie es, oder stellen Sie es aus Git wieder her</translation>
        </message>
        <message>
            <source>was written by a newer Roamscope; what this one does not know is kept</source>
            <translation>wurde von einem neueren Roamscope geschrieben; was dieses nicht kennt, bleibt erhalten</translation>
        </message>
        <message>
            <source>update Roamscope to see all of it</source>
            <translation>aktualisieren Sie Roamscope, um alles zu sehen</translation>
        </message>
        <message>
            <source>could not be read, so your change is not written over it</source>
            <translation>konnte nicht gelesen werden, also wird Ihre Änderung nicht darübergeschrieben</translation>
        </message>
        <message>
            <source>correct the file and open the workspace again; the change is kept until then</source>
            <translation>berichtigen Sie die Datei, und öffnen Sie den Arbeitsbereich noch einmal; die Änderung wird bis dahin aufgehoben</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WorkspaceController</name>
        <message>
            <source>The workspace %1 is ready. Captures that you open from now on are listed in it; they stay where they lie.</source>
            <translation>Der Arbeitsbereich %1 ist bereit. Aufzeichnungen, die Sie von jetzt an öffnen, werden in ihm aufgeführt; sie bleiben, wo sie liegen.</translation>
        </message>
        <message>
            <source>The demo is not installed with this program. Install the package roamscope again.</source>
            <translation>Das Beispiel ist mit diesem Programm nicht installiert. Installieren Sie das Paket roamscope noch einmal.</translation>
        </message>
        <message>
            <source>The demo cannot be copied to %1. Check the disk and who may write there.</source>
            <translation>Das Beispiel kann nicht nach %1 kopiert werden. Prüfen Sie den Datenträger, und wer dort schreiben darf.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message numerus="yes">
            <source>Changes in %n file(s) of this workspace were not saved the last time.</source>
            <translation>
                <numerusform>Änderungen in %n Datei dieses Arbeitsbereichs wurden beim letzten Mal nicht gespeichert.</numerusform>
                <numerusform>Änderungen in %n Dateien dieses Arbeitsbereichs wurden beim letzten Mal nicht gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>%1 was changed by another program while you were changing it here.</source>
            <translation>%1 wurde von einem anderen Programm geändert, während Sie es hier änderten.</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Die andere nehmen</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
    </context>
</TS>
