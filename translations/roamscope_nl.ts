<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Roamscope</name>
        <message>
            <source>what else could be read was taken</source>
            <translation>wat verder te lezen was, is overgenomen</translation>
        </message>
        <message>
            <source>no message was found in it</source>
            <translation>er is geen bericht in gevonden</translation>
        </message>
        <message>
            <source>check that it is a log with OCPP messages or a capture</source>
            <translation>controleer of het een log met OCPP-berichten of een opname is</translation>
        </message>
        <message>
            <source>Writes captures and logs of any kind as one canonical capture, or as a pure Open OCPP Trace (OCPP messages only). Damaged lines are kept in a canonical capture.</source>
            <translation>Schrijft opnamen en logs van elke soort als één canonieke opname, of als zuivere Open OCPP Trace (alleen OCPP-berichten). Beschadigde regels blijven in een canonieke opname behouden.</translation>
        </message>
        <message>
            <source>0 when all was written; 2 for bad use or when nothing could be read or written.</source>
            <translation>0 als alles is geschreven; 2 bij verkeerd gebruik of als niets kon worden gelezen of geschreven.</translation>
        </message>
        <message>
            <source>Format to write: canonical (when not given) or open-ocpp-trace.</source>
            <translation>Te schrijven formaat: canonical (als niets is opgegeven) of open-ocpp-trace.</translation>
        </message>
        <message>
            <source>format</source>
            <translation>formaat</translation>
        </message>
        <message>
            <source>File to write; to the standard output when not given.</source>
            <translation>Te schrijven bestand; naar de standaarduitvoer als niets is opgegeven.</translation>
        </message>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>“%1” is niet bekend</translation>
        </message>
        <message>
            <source>write canonical or open-ocpp-trace</source>
            <translation>schrijf canonical of open-ocpp-trace</translation>
        </message>
        <message>
            <source>needs a file to write to</source>
            <translation>heeft een bestand nodig om naar te schrijven</translation>
        </message>
        <message>
            <source>name it with -o</source>
            <translation>geef het op met -o</translation>
        </message>
        <message>
            <source>is read and cannot be written at the same time</source>
            <translation>wordt gelezen en kan niet tegelijk worden geschreven</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>kies een andere naam</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) written to %1.</source>
            <translation>
                <numerusform>%Ln frame naar %1 geschreven.</numerusform>
                <numerusform>%Ln frames naar %1 geschreven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln frame weggelaten: het formaat bevat alleen OCPP-berichten.</numerusform>
                <numerusform>%Ln frames weggelaten: het formaat bevat alleen OCPP-berichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counts what captures and logs hold: messages by kind, version, action and charge point, exchanges, unanswered calls, transactions, and every line that was skipped, with the reason.</source>
            <translation>Telt wat opnamen en logs bevatten: berichten per soort, versie, actie en laadstation, uitwisselingen, onbeantwoorde aanroepen, transacties, en elke overgeslagen regel met de reden.</translation>
        </message>
        <message>
            <source>0 when it could be read; 2 for bad use or when nothing could be read.</source>
            <translation>0 als het kon worden gelezen; 2 bij verkeerd gebruik of als niets kon worden gelezen.</translation>
        </message>
        <message>
            <source>neither a document nor a message of a known protocol was found in it</source>
            <translation>er is geen document of bericht van een bekend protocol in gevonden</translation>
        </message>
        <message>
            <source>name the object with --object, or check the file</source>
            <translation>noem het object met --object, of controleer het bestand</translation>
        </message>
        <message>
            <source>Checks OCPI and OCPP documents, and every message of a log or capture, against the protocol. Version and object are detected when not given.</source>
            <translation>Controleert OCPI- en OCPP-documenten, en elk bericht van een log of opname, tegen het protocol. Versie en object worden herkend als ze niet zijn opgegeven.</translation>
        </message>
        <message>
            <source>0 when nothing was found (notes are allowed); 1 with errors or warnings; 2 for bad use or when a file could not be read.</source>
            <translation>0 als er niets gevonden is (opmerkingen mogen); 1 met fouten of waarschuwingen; 2 bij verkeerd gebruik of als een bestand niet gelezen kon worden.</translation>
        </message>
        <message>
            <source>ocpi or ocpp; detected when not given.</source>
            <translation>ocpi of ocpp; wordt herkend als het niet is opgegeven.</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>protocol</translation>
        </message>
        <message>
            <source>Version to check against, such as 1.6 or 2.2.1.</source>
            <translation>Versie waartegen gecontroleerd wordt, zoals 1.6 of 2.2.1.</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versie</translation>
        </message>
        <message>
            <source>What the file holds, such as Location, locations or StatusNotification.req.</source>
            <translation>Wat het bestand bevat, zoals Location, locations of StatusNotification.req.</translation>
        </message>
        <message>
            <source>object</source>
            <translation>object</translation>
        </message>
        <message>
            <source>The objects are PATCH bodies: required fields may be absent.</source>
            <translation>De objecten zijn PATCH-inhoud: verplichte velden mogen ontbreken.</translation>
        </message>
        <message>
            <source>write ocpi or ocpp</source>
            <translation>schrijf ocpi of ocpp</translation>
        </message>
        <message>
            <source>write 1.6, 2.0.1 or 2.1 for OCPP, 2.1.1, 2.2.1 or 2.3.0 for OCPI</source>
            <translation>schrijf 1.6, 2.0.1 of 2.1 voor OCPP, 2.1.1, 2.2.1 of 2.3.0 voor OCPI</translation>
        </message>
        <message>
            <source>Large message (%1): select it to decode it</source>
            <translation>Groot bericht (%1): selecteer het om het te decoderen</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>Beschadigd bericht</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AboutDialog</name>
        <message>
            <source>About Roamscope</source>
            <translation>Over Roamscope</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger, through the CPO's backend, over OCPI, to the partner.</source>
            <translation>Laat zien waar een waarde veranderde op weg van het laadstation, via de backend van de CPO en OCPI, naar de partner.</translation>
        </message>
        <message>
            <source>Roamscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Roamscope is vrije software onder de GNU General Public License, versie 3 of later. Het komt zonder enige garantie.</translation>
        </message>
        <message>
            <source>It stands on these libraries:</source>
            <translation>Het bouwt voort op deze bibliotheken:</translation>
        </message>
        <message>
            <source>running now</source>
            <translation>nu in gebruik</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
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
            <translation>%1 u %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>no start was reported</source>
            <translation>geen start gemeld</translation>
        </message>
        <message>
            <source>no stop was reported</source>
            <translation>geen stop gemeld</translation>
        </message>
        <message>
            <source>still running at the end of the capture</source>
            <translation>loopt nog aan het einde van de opname</translation>
        </message>
        <message>
            <source>token refused</source>
            <translation>token geweigerd</translation>
        </message>
        <message>
            <source>no energy delivered</source>
            <translation>geen energie geleverd</translation>
        </message>
        <message>
            <source>transaction id used before</source>
            <translation>transactie-id eerder gebruikt</translation>
        </message>
        <message>
            <source>meter ran backwards</source>
            <translation>meter liep terug</translation>
        </message>
        <message>
            <source>reported late</source>
            <translation>laat gemeld</translation>
        </message>
        <message>
            <source>unusual end</source>
            <translation>ongewoon einde</translation>
        </message>
        <message>
            <source>events missing</source>
            <translation>gebeurtenissen ontbreken</translation>
        </message>
        <message>
            <source>no CDR seen</source>
            <translation>geen CDR gezien</translation>
        </message>
        <message>
            <source>stop not answered</source>
            <translation>stop niet beantwoord</translation>
        </message>
        <message>
            <source>start not answered</source>
            <translation>start niet beantwoord</translation>
        </message>
        <message>
            <source>energy in the CDR differs</source>
            <translation>energie in de CDR wijkt af</translation>
        </message>
        <message>
            <source>began before the capture</source>
            <translation>begon vóór de opname</translation>
        </message>
        <message>
            <source>Calls without answer</source>
            <translation>Aanroepen zonder antwoord</translation>
        </message>
        <message>
            <source>Answers without call</source>
            <translation>Antwoorden zonder aanroep</translation>
        </message>
        <message>
            <source>Calls answered with an error</source>
            <translation>Aanroepen met een fout beantwoord</translation>
        </message>
        <message>
            <source>Slow answers</source>
            <translation>Trage antwoorden</translation>
        </message>
        <message>
            <source>Message ids used twice</source>
            <translation>Bericht-id's dubbel gebruikt</translation>
        </message>
        <message>
            <source>Messages that break the specification</source>
            <translation>Berichten die de specificatie schenden</translation>
        </message>
        <message>
            <source>Charges with problems</source>
            <translation>Laadsessies met problemen</translation>
        </message>
        <message>
            <source>Clocks that are wrong</source>
            <translation>Klokken die verkeerd lopen</translation>
        </message>
        <message>
            <source>Statuses lost on the way to the partner</source>
            <translation>Statussen die onderweg naar de partner verloren gingen</translation>
        </message>
        <message>
            <source>OCPI requests refused</source>
            <translation>Geweigerde OCPI-verzoeken</translation>
        </message>
        <message>
            <source>Times that were never set</source>
            <translation>Tijden die nooit zijn ingesteld</translation>
        </message>
        <message>
            <source>Reported late, after an offline time</source>
            <translation>Laat gemeld, na een tijd offline</translation>
        </message>
        <message>
            <source>Damage in the files themselves</source>
            <translation>Schade in de bestanden zelf</translation>
        </message>
        <message>
            <source>Revoked tokens accepted</source>
            <translation>Ingetrokken tokens geaccepteerd</translation>
        </message>
        <message>
            <source>Tariffs changed during charging</source>
            <translation>Tarieven gewijzigd tijdens het laden</translation>
        </message>
        <message>
            <source>Late CDRs</source>
            <translation>Late CDR's</translation>
        </message>
        <message>
            <source>Remote starts without a charge</source>
            <translation>Starts op afstand zonder laadsessie</translation>
        </message>
        <message>
            <source>Logs of one direction only</source>
            <translation>Logs van slechts één richting</translation>
        </message>
        <message>
            <source>Charges: %1</source>
            <translation>Laadsessies: %1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1</source>
            <translation>Schendt de specificatie: %1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1, %2</source>
            <translation>Schendt de specificatie: %1, %2</translation>
        </message>
        <message>
            <source>Faults that the partner never heard of</source>
            <translation>Storingen waarvan de partner nooit hoorde</translation>
        </message>
        <message>
            <source>Statuses that the partner sees as charging</source>
            <translation>Statussen die de partner als laden ziet</translation>
        </message>
        <message>
            <source>Statuses at the partner that are out of date</source>
            <translation>Verouderde statussen bij de partner</translation>
        </message>
        <message>
            <source>OCPI requests refused with HTTP %1</source>
            <translation>OCPI-verzoeken geweigerd met HTTP %1</translation>
        </message>
        <message>
            <source>OCPI requests refused with status %1</source>
            <translation>OCPI-verzoeken geweigerd met status %1</translation>
        </message>
        <message>
            <source>Calls answered with %1</source>
            <translation>Aanroepen beantwoord met %1</translation>
        </message>
        <message>
            <source>A charge without id</source>
            <translation>Een laadsessie zonder id</translation>
        </message>
        <message>
            <source>Charge %1</source>
            <translation>Laadsessie %1</translation>
        </message>
        <message>
            <source>%1: its end was never reported.</source>
            <translation>%1: het einde is nooit gemeld.</translation>
        </message>
        <message>
            <source>%1: its end was never reported; the next charge begins %2 above its last reading.</source>
            <translation>%1: het einde is nooit gemeld; de volgende laadsessie begint %2 boven de laatste meterstand.</translation>
        </message>
        <message>
            <source>%1: its start was never reported, though its connector was heard before.</source>
            <translation>%1: de start is nooit gemeld, hoewel de connector eerder van zich liet horen.</translation>
        </message>
        <message>
            <source>%1: the backend refused the token when the charge began.</source>
            <translation>%1: de backend weigerde het token toen de laadsessie begon.</translation>
        </message>
        <message>
            <source>%1: it ended without any energy.</source>
            <translation>%1: eindigde zonder enige energie.</translation>
        </message>
        <message>
            <source>%1: the backend gave this id to an earlier charge of the same charge point.</source>
            <translation>%1: de backend gaf dit id aan een eerdere laadsessie van hetzelfde laadstation.</translation>
        </message>
        <message>
            <source>%1: a later meter reading is lower than an earlier one.</source>
            <translation>%1: een latere meterstand is lager dan een eerdere.</translation>
        </message>
        <message>
            <source>%1: it ended with reason %2.</source>
            <translation>%1: eindigde met reden %2.</translation>
        </message>
        <message>
            <source>%1: numbers are missing in the sequence of its events.</source>
            <translation>%1: in de reeks van de gebeurtenissen ontbreken nummers.</translation>
        </message>
        <message>
            <source>%1: the session was completed, but no CDR followed while others got theirs.</source>
            <translation>%1: de Session is afgerond, maar er volgde geen CDR terwijl andere de hunne kregen.</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its stop.</source>
            <translation>%1: de backend beantwoordde de stop niet.</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its start.</source>
            <translation>%1: de backend beantwoordde de start niet.</translation>
        </message>
        <message>
            <source>%1: the CDR bills %2 kWh, the charger's meter says %3 kWh.</source>
            <translation>%1: de CDR rekent %2 kWh af, de meter van het laadstation zegt %3 kWh.</translation>
        </message>
        <message>
            <source>%1: parts of it were reported up to %2 late, as a charger does that was offline.</source>
            <translation>%1: delen zijn tot %2 te laat gemeld, zoals een laadstation doet dat offline was.</translation>
        </message>
        <message>
            <source>Look for a disconnection or reboot before the next start. Session and invoice of this charge stay open until somebody ends it.</source>
            <translation>Zoek naar een verbroken verbinding of herstart vóór de volgende start. Session en factuur van deze laadsessie blijven open tot iemand die beëindigt.</translation>
        </message>
        <message>
            <source>Look for a time without connection before its first frame.</source>
            <translation>Zoek naar een tijd zonder verbinding vóór het eerste frame.</translation>
        </message>
        <message>
            <source>Compare the token with what the partner sent; see whether the charger stopped.</source>
            <translation>Vergelijk het token met wat de partner stuurde; kijk of het laadstation is gestopt.</translation>
        </message>
        <message>
            <source>Look at the statuses and error codes between start and stop: the vehicle may have refused, or the contactor did not close.</source>
            <translation>Bekijk de statussen en foutcodes tussen start en stop: het voertuig kan hebben geweigerd, of de magneetschakelaar sloot niet.</translation>
        </message>
        <message>
            <source>Join by charge point, connector and time as well: the id alone mixes charges.</source>
            <translation>Koppel ook op laadstation, connector en tijd: het id alleen haalt laadsessies door elkaar.</translation>
        </message>
        <message>
            <source>See whether the charger mixes two registers or was reset; what is billed may be wrong.</source>
            <translation>Kijk of het laadstation twee telwerken mengt of is gereset; wat wordt afgerekend kan fout zijn.</translation>
        </message>
        <message>
            <source>The missing events may hold meter values; see whether they came later or were lost in the backend.</source>
            <translation>De ontbrekende gebeurtenissen kunnen meterwaarden bevatten; kijk of ze later kwamen of in de backend verloren gingen.</translation>
        </message>
        <message>
            <source>Check whether the reading at the start was subtracted, the unit, and which register was used.</source>
            <translation>Controleer of de beginstand is afgetrokken, de eenheid, en welk telwerk is gebruikt.</translation>
        </message>
        <message>
            <source>CDRs may lawfully come later; ask how often they are sent.</source>
            <translation>CDR's mogen later komen; vraag hoe vaak ze worden verstuurd.</translation>
        </message>
        <message>
            <source>See whether the backend kept the charger's times: charges are often billed by the time of arrival.</source>
            <translation>Kijk of de backend de tijden van het laadstation heeft behouden: laadsessies worden vaak afgerekend op tijd van aankomst.</translation>
        </message>
        <message>
            <source>The charger will repeat it; see what the backend did at this moment.</source>
            <translation>Het laadstation zal het herhalen; kijk wat de backend op dit moment deed.</translation>
        </message>
        <message>
            <source>A call</source>
            <translation>Een aanroep</translation>
        </message>
        <message>
            <source>%1 from %2 has no answer here; the log is damaged at this place, so it may have had one.</source>
            <translation>%1 van %2 heeft hier geen antwoord; de log is op deze plek beschadigd, dus misschien was er een.</translation>
        </message>
        <message>
            <source>%1 from %2: %3 did not answer.</source>
            <translation>%1 van %2: %3 antwoordde niet.</translation>
        </message>
        <message>
            <source>This answer belongs to a call that the damaged log has lost.</source>
            <translation>Dit antwoord hoort bij een aanroep die de beschadigde log heeft verloren.</translation>
        </message>
        <message>
            <source>This answer belongs to a call from before the capture began.</source>
            <translation>Dit antwoord hoort bij een aanroep van vóór het begin van de opname.</translation>
        </message>
        <message>
            <source>This answer has no call in the capture.</source>
            <translation>Dit antwoord heeft geen aanroep in de opname.</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2.</source>
            <translation>%1 is beantwoord met de fout %2.</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2: %3</source>
            <translation>%1 is beantwoord met de fout %2: %3</translation>
        </message>
        <message>
            <source>%1 was answered only after %2.</source>
            <translation>%1 is pas na %2 beantwoord.</translation>
        </message>
        <message>
            <source>The id "%1" was given to a %2 and soon after to a %3.</source>
            <translation>Het id "%1" is gegeven aan een %2 en kort daarna aan een %3.</translation>
        </message>
        <message>
            <source>The times of this log are %1 away from those in its messages: it was probably written in local time.</source>
            <translation>De tijden van deze log liggen %1 af van die in de berichten: waarschijnlijk is hij in lokale tijd geschreven.</translation>
        </message>
        <message>
            <source>The charger's times and those of the log are %1 apart. The log names no time zone, so either of them may be local time.</source>
            <translation>De tijden van het laadstation en die van de log liggen %1 uit elkaar. De log noemt geen tijdzone, dus een van beide kan lokale tijd zijn.</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 behind: probably local time marked as UTC.</source>
            <translation>Het laadstation schrijft tijden die %1 achterlopen: waarschijnlijk lokale tijd, gemarkeerd als UTC.</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 ahead: probably local time marked as UTC.</source>
            <translation>Het laadstation schrijft tijden die %1 voorlopen: waarschijnlijk lokale tijd, gemarkeerd als UTC.</translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 slow (%n message(s) agree).</source>
            <translation>
                <numerusform>De klok van het laadstation loopt %1 achter (%n bericht bevestigt dit).</numerusform>
                <numerusform>De klok van het laadstation loopt %1 achter (%n berichten bevestigen dit).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 fast (%n message(s) agree).</source>
            <translation>
                <numerusform>De klok van het laadstation loopt %1 voor (%n bericht bevestigt dit).</numerusform>
                <numerusform>De klok van het laadstation loopt %1 voor (%n berichten bevestigen dit).</numerusform>
            </translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3, and the partner was never told: it saw %4.</source>
            <translation>Connector %1 was %3 lang %2, en de partner heeft dat nooit gehoord: die zag %4.</translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3; all that time the partner saw %4.</source>
            <translation>Connector %1 was %3 lang %2; al die tijd zag de partner %4.</translation>
        </message>
        <message>
            <source>%1 was answered with HTTP %2.</source>
            <translation>%1 is beantwoord met HTTP %2.</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2.</source>
            <translation>%1 is geweigerd met OCPI-status %2.</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2: %3</source>
            <translation>%1 is geweigerd met OCPI-status %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>The charger writes the year %1 in %n message(s): its clock was never set.</source>
            <translation>
                <numerusform>Het laadstation schrijft in %n bericht het jaar %1: de klok is nooit ingesteld.</numerusform>
                <numerusform>Het laadstation schrijft in %n berichten het jaar %1: de klok is nooit ingesteld.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, regel %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 (and %n more place(s))</source>
            <translation>
                <numerusform>%1: %2 (en nog %n plaats)</numerusform>
                <numerusform>%1: %2 (en nog %n plaatsen)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Token %1 was accepted %2 after the partner had revoked it.</source>
            <translation>Token %1 is geaccepteerd, %2 nadat de partner het had ingetrokken.</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running; its CDR bills all of it at the new price.</source>
            <translation>Tarief %1 veranderde terwijl Session %2 liep; de CDR rekent alles af tegen de nieuwe prijs.</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running.</source>
            <translation>Tarief %1 veranderde terwijl Session %2 liep.</translation>
        </message>
        <message>
            <source>CDR %1 came %2 after the charge; the others take about %3.</source>
            <translation>CDR %1 kwam %2 na de laadsessie; de andere doen er ongeveer %3 over.</translation>
        </message>
        <message>
            <source>The charger accepted a remote start for token %1, and no charge followed.</source>
            <translation>Het laadstation accepteerde een start op afstand voor token %1, en er volgde geen laadsessie.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n call(s) in this direction has an answer here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>De %n aanroep in deze richting heeft hier geen antwoord: de log bevat waarschijnlijk maar één richting.</numerusform>
                <numerusform>Geen van de %n aanroepen in deze richting heeft hier een antwoord: de log bevat waarschijnlijk maar één richting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n answer(s) has its call here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>De aanroep van het %n antwoord is er niet: de log bevat waarschijnlijk maar één richting.</numerusform>
                <numerusform>Geen van de %n antwoorden heeft hier zijn aanroep: de log bevat waarschijnlijk maar één richting.</numerusform>
            </translation>
        </message>
        <message>
            <source>See whether the connection was up, and whether other calls of that time were answered.</source>
            <translation>Kijk of er verbinding was, en of andere aanroepen van die tijd zijn beantwoord.</translation>
        </message>
        <message>
            <source>The call may stand in another file, or its id was changed on the way.</source>
            <translation>De aanroep kan in een ander bestand staan, of het id is onderweg veranderd.</translation>
        </message>
        <message>
            <source>Chargers give up after their own timeout, often 30 s, and repeat the call.</source>
            <translation>Laadstations geven het op na hun eigen time-out, vaak 30 s, en herhalen de aanroep.</translation>
        </message>
        <message>
            <source>The answers cannot be told apart; the sender must count its ids per connection.</source>
            <translation>De antwoorden zijn niet te onderscheiden; de afzender moet zijn id's per verbinding tellen.</translation>
        </message>
        <message>
            <source>Open the log again with the right time zone.</source>
            <translation>Open de log opnieuw met de juiste tijdzone.</translation>
        </message>
        <message>
            <source>Times in sessions and CDRs come from the charger: check that it sets its clock from BootNotification and Heartbeat.</source>
            <translation>Tijden in Sessions en CDR's komen van het laadstation: controleer of het zijn klok zet op BootNotification en Heartbeat.</translation>
        </message>
        <message>
            <source>Look at the table that turns the charger's statuses into OCPI's, and at the pushes around this time.</source>
            <translation>Bekijk de tabel die de statussen van het laadstation omzet naar die van OCPI, en de pushes rond deze tijd.</translation>
        </message>
        <message>
            <source>See whether the sender repeated the request: what it carried has not arrived.</source>
            <translation>Kijk of de afzender het verzoek herhaalde: de inhoud is niet aangekomen.</translation>
        </message>
        <message>
            <source>Ignore these times; see whether the charger got a currentTime from its BootNotification.</source>
            <translation>Negeer deze tijden; kijk of het laadstation een currentTime kreeg op zijn BootNotification.</translation>
        </message>
        <message>
            <source>See whether the revocation reached the charger's local list and the backend's cache.</source>
            <translation>Kijk of de intrekking de lokale lijst van het laadstation en de cache van de backend heeft bereikt.</translation>
        </message>
        <message>
            <source>Agree with the partner which price holds for a running session, and end a charging period at the change.</source>
            <translation>Spreek met de partner af welke prijs geldt voor een lopende Session, en sluit bij de wijziging een laadperiode af.</translation>
        </message>
        <message>
            <source>Compare with the agreed delivery time; look at the export queue of that time.</source>
            <translation>Vergelijk met de afgesproken levertijd; bekijk de exportwachtrij van die tijd.</translation>
        </message>
        <message>
            <source>See whether a cable was plugged in, and the status of the connector.</source>
            <translation>Kijk of er een kabel was aangesloten, en de status van de connector.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Capture</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 en nog %n</numerusform>
                <numerusform>%1 en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureReport</name>
        <message>
            <source>Error</source>
            <translation>Fout</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Waarschuwing</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>by id</source>
            <translation>op id</translation>
        </message>
        <message>
            <source>by authorization reference</source>
            <translation>op autorisatiereferentie</translation>
        </message>
        <message>
            <source>by token, EVSE and time</source>
            <translation>op token, EVSE en tijd</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>%1: what was found</source>
            <translation>%1: wat is gevonden</translation>
        </message>
        <message>
            <source>Made by Roamscope %1. All times are UTC.</source>
            <translation>Gemaakt door Roamscope %1. Alle tijden zijn UTC.</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>Charge points</source>
            <translation>Laadstations</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Laadsessies</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>met problemen</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <source>Nothing was found. Either all is well, or the capture does not show it.</source>
            <translation>Er is niets gevonden. Of alles is in orde, of de opname laat het niet zien.</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Waar naar te kijken</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Laadstation</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Connector</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Gekoppeld</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message numerus="yes">
            <source>%n more charge(s) without problems are not listed.</source>
            <translation>
                <numerusform>Nog %n laadsessie zonder problemen is niet vermeld.</numerusform>
                <numerusform>Nog %n laadsessies zonder problemen zijn niet vermeld.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureWriter</name>
        <message>
            <source>%1 cannot be written: %2. Check that the folder exists, may be written and has room.</source>
            <translation>%1 kan niet worden geschreven: %2. Controleer of de map bestaat, beschrijfbaar is en ruimte heeft.</translation>
        </message>
        <message>
            <source>Writing was cancelled; no file was left behind.</source>
            <translation>Het schrijven is afgebroken; er is geen bestand achtergebleven.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CatalogHelp</name>
        <message>
            <source>How the driver gets in</source>
            <extracomment>ocpi: AccessInformation</extracomment>
            <translation>Hoe de bestuurder binnenkomt</translation>
        </message>
        <message>
            <source>Profile in force for a session</source>
            <extracomment>ocpi: ActiveChargingProfile</extracomment>
            <translation>Profiel dat voor een Session geldt</translation>
        </message>
        <message>
            <source>Final answer with the profile in force</source>
            <extracomment>ocpi: ActiveChargingProfileResult</extracomment>
            <translation>Definitief antwoord met het geldende profiel</translation>
        </message>
        <message>
            <source>Further point of interest of a site</source>
            <extracomment>ocpi: AdditionalGeoLocation</extracomment>
            <translation>Extra interessant punt van een locatie</translation>
        </message>
        <message>
            <source>Verdict on a token</source>
            <extracomment>ocpi: AuthorizationInfo</extracomment>
            <translation>Oordeel over een token</translation>
        </message>
        <message>
            <source>Agreed use of a place at a time</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>Afgesproken gebruik van een plaats op een tijd</translation>
        </message>
        <message>
            <source>What can be booked at a site and on which terms</source>
            <extracomment>ocpi: BookingLocation</extracomment>
            <translation>Wat op een locatie kan worden geboekt en onder welke voorwaarden</translation>
        </message>
        <message>
            <source>Wishes and limits for a bookable place</source>
            <extracomment>ocpi: BookingOption</extracomment>
            <translation>Wensen en grenzen voor een boekbare plaats</translation>
        </message>
        <message>
            <source>Request to make, change or cancel a booking</source>
            <extracomment>ocpi: BookingRequest</extracomment>
            <translation>Verzoek om een boeking te maken, te wijzigen of te annuleren</translation>
        </message>
        <message>
            <source>A request and what became of it</source>
            <extracomment>ocpi: BookingRequestStatus</extracomment>
            <translation>Een verzoek en wat ervan is geworden</translation>
        </message>
        <message>
            <source>Conditions for booking a place</source>
            <extracomment>ocpi: BookingTerms</extracomment>
            <translation>Voorwaarden om een plaats te boeken</translation>
        </message>
        <message>
            <source>Token that may use a booking</source>
            <extracomment>ocpi: BookingToken</extracomment>
            <translation>Token dat een boeking mag gebruiken</translation>
        </message>
        <message>
            <source>How a company presents itself to drivers</source>
            <extracomment>ocpi: BusinessDetails</extracomment>
            <translation>Hoe een bedrijf zich aan bestuurders toont</translation>
        </message>
        <message>
            <source>Billing record of a finished charge; final, corrected only by a credit record</source>
            <extracomment>ocpi: CDR</extracomment>
            <translation>Afrekenrecord van een beëindigde laadsessie; definitief, alleen te corrigeren met een creditrecord</translation>
        </message>
        <message>
            <source>Free slots of a bookable unit</source>
            <extracomment>ocpi: Calendar</extracomment>
            <translation>Vrije tijdvakken van een boekbare eenheid</translation>
        </message>
        <message>
            <source>Command: give a reservation up</source>
            <extracomment>ocpi: CancelReservation</extracomment>
            <translation>Opdracht: een reservering opgeven</translation>
        </message>
        <message>
            <source>Why a booking was cancelled and by whom</source>
            <extracomment>ocpi: Cancellation</extracomment>
            <translation>Waarom een boeking is geannuleerd en door wie</translation>
        </message>
        <message>
            <source>One measured quantity of a slice</source>
            <extracomment>ocpi: CdrDimension</extracomment>
            <translation>Eén gemeten grootheid van een deelperiode</translation>
        </message>
        <message>
            <source>Place as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrLocation</extracomment>
            <translation>Plaats zoals ze was bij het laden, vastgelegd in de rekening</translation>
        </message>
        <message>
            <source>Token as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrToken</extracomment>
            <translation>Token zoals het was bij het laden, vastgelegd in de rekening</translation>
        </message>
        <message>
            <source>Slice of a charge within which nothing that is priced changes</source>
            <extracomment>ocpi: ChargingPeriod</extracomment>
            <translation>Deel van een laadsessie waarin niets verandert dat een prijs heeft</translation>
        </message>
        <message>
            <source>What the driver wants from smart charging</source>
            <extracomment>ocpi: ChargingPreferences</extracomment>
            <translation>Wat de bestuurder van slim laden wil</translation>
        </message>
        <message>
            <source>Limits over time for smart charging</source>
            <extracomment>ocpi: ChargingProfile</extracomment>
            <translation>Limieten over de tijd voor slim laden</translation>
        </message>
        <message>
            <source>One step of a limit</source>
            <extracomment>ocpi: ChargingProfilePeriod</extracomment>
            <translation>Eén stap van een limiet</translation>
        </message>
        <message>
            <source>Immediate answer to a profile request</source>
            <extracomment>ocpi: ChargingProfileResponse</extracomment>
            <translation>Direct antwoord op een profielverzoek</translation>
        </message>
        <message>
            <source>Final answer: did the charger take the profile</source>
            <extracomment>ocpi: ChargingProfileResult</extracomment>
            <translation>Definitief antwoord: heeft het laadstation het profiel overgenomen</translation>
        </message>
        <message>
            <source>Final answer: was the profile removed</source>
            <extracomment>ocpi: ClearProfileResult</extracomment>
            <translation>Definitief antwoord: is het profiel verwijderd</translation>
        </message>
        <message>
            <source>A party behind a hub and whether it is reachable</source>
            <extracomment>ocpi: ClientInfo</extracomment>
            <translation>Een partij achter een hub en of ze bereikbaar is</translation>
        </message>
        <message>
            <source>Immediate answer: does the operator pass the command on</source>
            <extracomment>ocpi: CommandResponse</extracomment>
            <translation>Direct antwoord: geeft de exploitant de opdracht door</translation>
        </message>
        <message>
            <source>Final answer: what the charger did with the command</source>
            <extracomment>ocpi: CommandResult</extracomment>
            <translation>Definitief antwoord: wat het laadstation met de opdracht deed</translation>
        </message>
        <message>
            <source>A socket or cable of an EVSE</source>
            <extracomment>ocpi: Connector</extracomment>
            <translation>Een contactdoos of kabel van een EVSE</translation>
        </message>
        <message>
            <source>What peers exchange at registration: token, address, roles</source>
            <extracomment>ocpi: Credentials</extracomment>
            <translation>Wat partners bij de registratie uitwisselen: token, adres, rollen</translation>
        </message>
        <message>
            <source>One party and role behind a connection</source>
            <extracomment>ocpi: CredentialsRole</extracomment>
            <translation>Eén partij en rol achter een verbinding</translation>
        </message>
        <message>
            <source>Text in one language</source>
            <extracomment>ocpi: DisplayText</extracomment>
            <translation>Tekst in één taal</translation>
        </message>
        <message>
            <source>One charging place: serves one vehicle at a time through one of its connectors</source>
            <extracomment>ocpi: EVSE</extracomment>
            <translation>Eén laadplaats: bedient één voertuig tegelijk via een van haar connectors</translation>
        </message>
        <message>
            <source>Link from an EVSE to a parking bay</source>
            <extracomment>ocpi: EVSEParking</extracomment>
            <translation>Verwijzing van een EVSE naar een parkeervak</translation>
        </message>
        <message>
            <source>Address of one module in one role</source>
            <extracomment>ocpi: Endpoint</extracomment>
            <translation>Adres van één module in één rol</translation>
        </message>
        <message>
            <source>The driver's own electricity contract</source>
            <extracomment>ocpi: EnergyContract</extracomment>
            <translation>Het eigen elektriciteitscontract van de bestuurder</translation>
        </message>
        <message>
            <source>Where the electricity comes from</source>
            <extracomment>ocpi: EnergyMix</extracomment>
            <translation>Waar de elektriciteit vandaan komt</translation>
        </message>
        <message>
            <source>Share of one energy source</source>
            <extracomment>ocpi: EnergySource</extracomment>
            <translation>Aandeel van één energiebron</translation>
        </message>
        <message>
            <source>Emission or waste for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact</extracomment>
            <translation>Uitstoot of afval per kWh</translation>
        </message>
        <message>
            <source>Span that departs from the weekly hours</source>
            <extracomment>ocpi: ExceptionalPeriod</extracomment>
            <translation>Periode die afwijkt van de weektijden</translation>
        </message>
        <message>
            <source>Outcome of taking the money for an ad hoc charge</source>
            <extracomment>ocpi: FinancialAdviceConfirmation</extracomment>
            <translation>Uitkomst van het innen van het geld voor een ad-hoclaadsessie</translation>
        </message>
        <message>
            <source>Point on the map in WGS 84</source>
            <extracomment>ocpi: GeoLocation</extracomment>
            <translation>Punt op de kaart in WGS 84</translation>
        </message>
        <message>
            <source>Opening hours: round the clock or weekly, with exceptions</source>
            <extracomment>ocpi: Hours</extracomment>
            <translation>Openingstijden: dag en nacht of per week, met uitzonderingen</translation>
        </message>
        <message>
            <source>Address of a picture and what it shows</source>
            <extracomment>ocpi: Image</extracomment>
            <translation>Adres van een afbeelding en wat die toont</translation>
        </message>
        <message>
            <source>Which CDRs an invoice contains</source>
            <extracomment>ocpi: InvoiceReconciliationRecord</extracomment>
            <translation>Welke CDR's een factuur bevat</translation>
        </message>
        <message>
            <source>Charging site with its EVSEs: a car park, a station, one pole</source>
            <extracomment>ocpi: Location</extracomment>
            <translation>Laadlocatie met haar EVSE's: een parkeerterrein, een station, één paal</translation>
        </message>
        <message>
            <source>Site and EVSEs a question is about</source>
            <extracomment>ocpi: LocationReferences</extracomment>
            <translation>Locatie en EVSE's waarover een vraag gaat</translation>
        </message>
        <message>
            <source>One parking bay with size, access and rules</source>
            <extracomment>ocpi: Parking</extracomment>
            <translation>Eén parkeervak met maten, toegang en regels</translation>
        </message>
        <message>
            <source>Span of time</source>
            <extracomment>ocpi: Period</extracomment>
            <translation>Tijdspanne</translation>
        </message>
        <message>
            <source>Whether booking is required</source>
            <extracomment>ocpi: Policy</extracomment>
            <translation>Of boeken verplicht is</translation>
        </message>
        <message>
            <source>Amount of money and its tax</source>
            <extracomment>ocpi: Price</extracomment>
            <translation>Bedrag en de belasting erop</translation>
        </message>
        <message>
            <source>Price of one dimension: energy, time, parking or flat</source>
            <extracomment>ocpi: PriceComponent</extracomment>
            <translation>Prijs van één dimensie: energie, tijd, parkeren of vast</translation>
        </message>
        <message>
            <source>Lowest or highest amount of a bill</source>
            <extracomment>ocpi: PriceLimit</extracomment>
            <translation>Laagste of hoogste bedrag van een rekening</translation>
        </message>
        <message>
            <source>Rule that lets certain tokens see a hidden site</source>
            <extracomment>ocpi: PublishTokenType</extracomment>
            <translation>Regel die bepaalde tokens een verborgen locatie laat zien</translation>
        </message>
        <message>
            <source>Opening hours of one weekday, local time</source>
            <extracomment>ocpi: RegularHours</extracomment>
            <translation>Openingstijden van één weekdag, lokale tijd</translation>
        </message>
        <message>
            <source>Command: keep an EVSE free for a driver</source>
            <extracomment>ocpi: ReserveNow</extracomment>
            <translation>Opdracht: een EVSE vrijhouden voor een bestuurder</translation>
        </message>
        <message>
            <source>Envelope around every OCPI answer</source>
            <extracomment>ocpi: Response</extracomment>
            <translation>Omhulsel van elk OCPI-antwoord</translation>
        </message>
        <message>
            <source>A charge in progress, updated by PUT and PATCH until it is completed</source>
            <extracomment>ocpi: Session</extracomment>
            <translation>Een lopende laadsessie, bijgewerkt met PUT en PATCH tot ze is afgerond</translation>
        </message>
        <message>
            <source>Request to apply a profile to a session</source>
            <extracomment>ocpi: SetChargingProfile</extracomment>
            <translation>Verzoek om een profiel op een Session toe te passen</translation>
        </message>
        <message>
            <source>Signed meter data of a charge</source>
            <extracomment>ocpi: SignedData</extracomment>
            <translation>Ondertekende meetgegevens van een laadsessie</translation>
        </message>
        <message>
            <source>One signed reading</source>
            <extracomment>ocpi: SignedValue</extracomment>
            <translation>Eén ondertekende meting</translation>
        </message>
        <message>
            <source>Command: start charging remotely</source>
            <extracomment>ocpi: StartSession</extracomment>
            <translation>Opdracht: laden op afstand starten</translation>
        </message>
        <message>
            <source>State planned for a span of time</source>
            <extracomment>ocpi: StatusSchedule</extracomment>
            <translation>Toestand die voor een tijdspanne is gepland</translation>
        </message>
        <message>
            <source>Command: stop a running session</source>
            <extracomment>ocpi: StopSession</extracomment>
            <translation>Opdracht: een lopende Session stoppen</translation>
        </message>
        <message>
            <source>Price rules of an operator or a provider</source>
            <extracomment>ocpi: Tariff</extracomment>
            <translation>Prijsregels van een exploitant of een aanbieder</translation>
        </message>
        <message>
            <source>Prices together with the conditions under which they hold</source>
            <extracomment>ocpi: TariffElement</extracomment>
            <translation>Prijzen samen met de voorwaarden waaronder ze gelden</translation>
        </message>
        <message>
            <source>Conditions of a tariff element; all must hold</source>
            <extracomment>ocpi: TariffRestrictions</extracomment>
            <translation>Voorwaarden van een tariefelement; alle moeten gelden</translation>
        </message>
        <message>
            <source>One tax line</source>
            <extracomment>ocpi: TaxAmount</extracomment>
            <translation>Eén belastingregel</translation>
        </message>
        <message>
            <source>Payment terminal and the sites it serves</source>
            <extracomment>ocpi: Terminal</extracomment>
            <translation>Betaalterminal en de locaties die hij bedient</translation>
        </message>
        <message>
            <source>Span that can be booked, with its power</source>
            <extracomment>ocpi: Timeslot</extracomment>
            <translation>Periode die kan worden geboekt, met haar vermogen</translation>
        </message>
        <message>
            <source>Card, app account or plug-and-charge contract that may charge</source>
            <extracomment>ocpi: Token</extracomment>
            <translation>Kaart, app-account of plug-and-charge-contract dat mag laden</translation>
        </message>
        <message>
            <source>Command: release a jammed plug; for the help desk, not for drivers</source>
            <extracomment>ocpi: UnlockConnector</extracomment>
            <translation>Opdracht: een klemzittende stekker vrijgeven; voor de helpdesk, niet voor bestuurders</translation>
        </message>
        <message>
            <source>Version number and where its details are</source>
            <extracomment>ocpi: Version</extracomment>
            <translation>Versienummer en waar de details staan</translation>
        </message>
        <message>
            <source>Modules that a version offers and their addresses</source>
            <extracomment>ocpi: VersionDetails</extracomment>
            <translation>Modules die een versie biedt en hun adressen</translation>
        </message>
        <message>
            <source>Moment to which the profile's seconds refer</source>
            <extracomment>ocpi: ActiveChargingProfile.start_date_time</extracomment>
            <translation>Moment waarnaar de seconden van het profiel verwijzen</translation>
        </message>
        <message>
            <source>What drivers find there, in their language</source>
            <extracomment>ocpi: AdditionalGeoLocation.name</extracomment>
            <translation>Wat bestuurders daar vinden, in hun taal</translation>
        </message>
        <message>
            <source>Where the verdict holds; absent means everywhere</source>
            <extracomment>ocpi: AuthorizationInfo.location</extracomment>
            <translation>Waar het oordeel geldt; afwezig betekent overal</translation>
        </message>
        <message>
            <source>The Token that was asked about, complete</source>
            <extracomment>ocpi: AuthorizationInfo.token</extracomment>
            <translation>Het volledige Token waarnaar is gevraagd</translation>
        </message>
        <message>
            <source>Booking id of the operator</source>
            <extracomment>ocpi: Booking.id</extracomment>
            <translation>Boekings-id van de exploitant</translation>
        </message>
        <message>
            <source>Wanted: cable or socket</source>
            <extracomment>ocpi: BookingOption.connector_format</extracomment>
            <translation>Gewenst: kabel of contactdoos</translation>
        </message>
        <message>
            <source>Brand as drivers know it</source>
            <extracomment>ocpi: BusinessDetails.name</extracomment>
            <translation>Merk zoals bestuurders het kennen</translation>
        </message>
        <message>
            <source>Slices in time order that together cover the session</source>
            <extracomment>ocpi: CDR.charging_periods</extracomment>
            <translation>Deelperioden op tijdsvolgorde die samen de Session dekken</translation>
        </message>
        <message>
            <source>When the session ended: after parking, not when charging stopped</source>
            <extracomment>ocpi: CDR.end_date_time</extracomment>
            <translation>Wanneer de Session eindigde: na het parkeren, niet toen het laden stopte</translation>
        </message>
        <message>
            <source>Billing record id; 39 characters to leave room for a credit suffix</source>
            <extracomment>ocpi: CDR.id</extracomment>
            <translation>Id van het afrekenrecord; 39 tekens om ruimte te laten voor een creditachtervoegsel</translation>
        </message>
        <message>
            <source>Creation time of the record; before end_date_time a clock is wrong</source>
            <extracomment>ocpi: CDR.last_updated</extracomment>
            <translation>Aanmaaktijd van het record; vóór end_date_time betekent een verkeerde klok</translation>
        </message>
        <message>
            <source>Place copied into the bill, reduced to the EVSE and connector used</source>
            <extracomment>ocpi: CDR.location</extracomment>
            <translation>Plaats, gekopieerd in de rekening, beperkt tot de gebruikte EVSE en connector</translation>
        </message>
        <message>
            <source>When the session began or, for a reservation, when that began; UTC</source>
            <extracomment>ocpi: CDR.start_date_time</extracomment>
            <translation>Wanneer de Session begon of, bij een reservering, wanneer die begon; UTC</translation>
        </message>
        <message>
            <source>What the provider owes for everything, in currency</source>
            <extracomment>ocpi: CDR.total_cost</extracomment>
            <translation>Wat de aanbieder voor alles verschuldigd is, in currency</translation>
        </message>
        <message>
            <source>What was measured; it also fixes the unit of volume</source>
            <extracomment>ocpi: CdrDimension.type</extracomment>
            <translation>Wat is gemeten; bepaalt ook de eenheid van volume</translation>
        </message>
        <message>
            <source>Printed identifier; #NA when it was a mere reservation</source>
            <extracomment>ocpi: CdrLocation.evse_id</extracomment>
            <translation>Afgedrukt kenmerk; #NA als het alleen een reservering was</translation>
        </message>
        <message>
            <source>Site as it was then; it may no longer exist</source>
            <extracomment>ocpi: CdrLocation.id</extracomment>
            <translation>Locatie zoals ze toen was; bestaat misschien niet meer</translation>
        </message>
        <message>
            <source>Kind of token used</source>
            <extracomment>ocpi: CdrToken.type</extracomment>
            <translation>Soort gebruikt token</translation>
        </message>
        <message>
            <source>Card or app id used to authorise</source>
            <extracomment>ocpi: CdrToken.uid</extracomment>
            <translation>Kaart- of app-id waarmee is geautoriseerd</translation>
        </message>
        <message>
            <source>Slice begins; it ends where the next begins</source>
            <extracomment>ocpi: ChargingPeriod.start_date_time</extracomment>
            <translation>Deelperiode begint; ze eindigt waar de volgende begint</translation>
        </message>
        <message>
            <source>Tariff in force during this slice</source>
            <extracomment>ocpi: ChargingPeriod.tariff_id</extracomment>
            <translation>Tarief dat in deze deelperiode geldt</translation>
        </message>
        <message>
            <source>Absolute begin; absent means when charging starts</source>
            <extracomment>ocpi: ChargingProfile.start_date_time</extracomment>
            <translation>Absoluut begin; afwezig betekent wanneer het laden start</translation>
        </message>
        <message>
            <source>Whether the operator takes the request; the outcome follows</source>
            <extracomment>ocpi: ChargingProfileResponse.result</extracomment>
            <translation>Of de exploitant het verzoek aanneemt; de uitkomst volgt</translation>
        </message>
        <message>
            <source>Role under which the party is known to the hub</source>
            <extracomment>ocpi: ClientInfo.role</extracomment>
            <translation>Rol waaronder de partij bij de hub bekend is</translation>
        </message>
        <message>
            <source>Whether the hub can reach this party now</source>
            <extracomment>ocpi: ClientInfo.status</extracomment>
            <translation>Of de hub deze partij nu kan bereiken</translation>
        </message>
        <message>
            <source>Whether the operator takes the command; not yet what the charger did</source>
            <extracomment>ocpi: CommandResponse.result</extracomment>
            <translation>Of de exploitant de opdracht aanneemt; nog niet wat het laadstation deed</translation>
        </message>
        <message>
            <source>What the charger did</source>
            <extracomment>ocpi: CommandResult.result</extracomment>
            <translation>Wat het laadstation deed</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of this plug</source>
            <extracomment>ocpi: Connector.capabilities</extracomment>
            <translation>Plug-and-charge-mogelijkheden van deze stekker</translation>
        </message>
        <message>
            <source>Unique within its EVSE only; often 1, 2</source>
            <extracomment>ocpi: Connector.id</extracomment>
            <translation>Alleen uniek binnen zijn EVSE; vaak 1, 2</translation>
        </message>
        <message>
            <source>Must rise on change, together with the EVSE's and the Location's</source>
            <extracomment>ocpi: Connector.last_updated</extracomment>
            <translation>Moet bij een wijziging oplopen, samen met die van de EVSE en de Location</translation>
        </message>
        <message>
            <source>Token the receiver must use from now on towards the sender</source>
            <extracomment>ocpi: Credentials.token</extracomment>
            <translation>Token dat de ontvanger vanaf nu naar de afzender moet gebruiken</translation>
        </message>
        <message>
            <source>The versions address of whoever sends this, to be fetched next</source>
            <extracomment>ocpi: Credentials.url</extracomment>
            <translation>Het versions-adres van de afzender, dat hierna moet worden opgehaald</translation>
        </message>
        <message>
            <source>Only if the charger stands away from the Location's own point</source>
            <extracomment>ocpi: EVSE.coordinates</extracomment>
            <translation>Alleen als het laadstation niet op het eigen punt van de Location staat</translation>
        </message>
        <message>
            <source>Must rise with every change below; never later than the Location's</source>
            <extracomment>ocpi: EVSE.last_updated</extracomment>
            <translation>Moet bij elke wijziging eronder oplopen; nooit later dan die van de Location</translation>
        </message>
        <message>
            <source>Live state of the charging place; there is no status for a single connector</source>
            <extracomment>ocpi: EVSE.status</extracomment>
            <translation>Actuele toestand van de laadplaats; er is geen status per connector</translation>
        </message>
        <message>
            <source>Technical key for one EVSE; must not be reused for another one</source>
            <extracomment>ocpi: EVSE.uid</extracomment>
            <translation>Technische sleutel voor één EVSE; mag niet voor een andere worden hergebruikt</translation>
        </message>
        <message>
            <source>Which side of the module this address plays</source>
            <extracomment>ocpi: Endpoint.role</extracomment>
            <translation>Welke kant van de module dit adres vervult</translation>
        </message>
        <message>
            <source>Address of the module; ids are appended to it</source>
            <extracomment>ocpi: Endpoint.url</extracomment>
            <translation>Adres van de module; id's worden eraan toegevoegd</translation>
        </message>
        <message>
            <source>Contract number at the energy supplier</source>
            <extracomment>ocpi: EnergyContract.contract_id</extracomment>
            <translation>Contractnummer bij de energieleverancier</translation>
        </message>
        <message>
            <source>Share of this source in percent</source>
            <extracomment>ocpi: EnergySource.percentage</extracomment>
            <translation>Aandeel van deze bron in procenten</translation>
        </message>
        <message>
            <source>Grams for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact.amount</extracomment>
            <translation>Gram per kWh</translation>
        </message>
        <message>
            <source>What is measured; called category from 2.2 on</source>
            <extracomment>ocpi: EnvironmentalImpact.source</extracomment>
            <translation>Wat is gemeten; vanaf 2.2 category genoemd</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <extracomment>ocpi: Image.category</extracomment>
            <translation>Wat de afbeelding toont</translation>
        </message>
        <message>
            <source>File type: gif, jpeg, png or svg</source>
            <extracomment>ocpi: Image.type</extracomment>
            <translation>Bestandstype: gif, jpeg, png of svg</translation>
        </message>
        <message>
            <source>Where the full-size picture is served</source>
            <extracomment>ocpi: Image.url</extracomment>
            <translation>Waar de afbeelding op ware grootte staat</translation>
        </message>
        <message>
            <source>Country of the CPO's registration; differs from country when it operates abroad</source>
            <extracomment>ocpi: Location.country_code</extracomment>
            <translation>Land waar de CPO is geregistreerd; wijkt af van country als die in het buitenland actief is</translation>
        </message>
        <message>
            <source>Site id; unique for its party, stays for the life of the site</source>
            <extracomment>ocpi: Location.id</extracomment>
            <translation>Locatie-id; uniek voor zijn partij, blijft zolang de locatie bestaat</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; parking_type from 2.2 on</source>
            <extracomment>ocpi: Location.type</extracomment>
            <translation>Wat voor parkeren er om het laadstation is; vanaf 2.2 parking_type</translation>
        </message>
        <message>
            <source>Site for which real-time authorisation is asked</source>
            <extracomment>ocpi: LocationReferences.location_id</extracomment>
            <translation>Locatie waarvoor realtime-autorisatie wordt gevraagd</translation>
        </message>
        <message>
            <source>Number painted on the bay</source>
            <extracomment>ocpi: Parking.physical_reference</extracomment>
            <translation>Nummer dat op het vak is geschilderd</translation>
        </message>
        <message>
            <source>Booked until</source>
            <extracomment>ocpi: Period.end_date_time</extracomment>
            <translation>Geboekt tot</translation>
        </message>
        <message>
            <source>Booked from</source>
            <extracomment>ocpi: Period.start_date_time</extracomment>
            <translation>Geboekt vanaf</translation>
        </message>
        <message>
            <source>Per kWh, per hour or once, in the tariff's currency</source>
            <extracomment>ocpi: PriceComponent.price</extracomment>
            <translation>Per kWh, per uur of eenmalig, in de valuta van het tarief</translation>
        </message>
        <message>
            <source>What is charged for</source>
            <extracomment>ocpi: PriceComponent.type</extracomment>
            <translation>Waarvoor wordt gerekend</translation>
        </message>
        <message>
            <source>Every token of this group sees the site</source>
            <extracomment>ocpi: PublishTokenType.group_id</extracomment>
            <translation>Elk token van deze groep ziet de locatie</translation>
        </message>
        <message>
            <source>Tokens of this issuer see the site; needed with visual_number</source>
            <extracomment>ocpi: PublishTokenType.issuer</extracomment>
            <translation>Tokens van deze uitgever zien de locatie; nodig bij visual_number</translation>
        </message>
        <message>
            <source>Kind of token, needed when uid is given</source>
            <extracomment>ocpi: PublishTokenType.type</extracomment>
            <translation>Soort token, nodig als uid is opgegeven</translation>
        </message>
        <message>
            <source>Only this token sees the site</source>
            <extracomment>ocpi: PublishTokenType.uid</extracomment>
            <translation>Alleen dit token ziet de locatie</translation>
        </message>
        <message>
            <source>Printed card number that sees the site; give issuer too</source>
            <extracomment>ocpi: PublishTokenType.visual_number</extracomment>
            <translation>Gedrukt kaartnummer dat de locatie ziet; geef ook issuer op</translation>
        </message>
        <message>
            <source>Local opening time HH:MM</source>
            <extracomment>ocpi: RegularHours.period_begin</extracomment>
            <translation>Lokale openingstijd HH:MM</translation>
        </message>
        <message>
            <source>Local closing time HH:MM; 00:00 stands for midnight at day's end</source>
            <extracomment>ocpi: RegularHours.period_end</extracomment>
            <translation>Lokale sluitingstijd HH:MM; 00:00 staat voor middernacht aan het einde van de dag</translation>
        </message>
        <message>
            <source>Absent leaves the choice of EVSE to the operator</source>
            <extracomment>ocpi: ReserveNow.evse_uid</extracomment>
            <translation>Afwezig laat de keuze van de EVSE aan de exploitant</translation>
        </message>
        <message>
            <source>Full Token object of the driver, as it may be unknown to the operator</source>
            <extracomment>ocpi: ReserveNow.token</extracomment>
            <translation>Volledig Token-object van de bestuurder, omdat de exploitant het misschien niet kent</translation>
        </message>
        <message>
            <source>When it was closed; absent while the car is connected</source>
            <extracomment>ocpi: Session.end_date_time</extracomment>
            <translation>Wanneer ze is gesloten; afwezig zolang de auto is aangesloten</translation>
        </message>
        <message>
            <source>Session id of the CPO; the eMSP's key for updates</source>
            <extracomment>ocpi: Session.id</extracomment>
            <translation>Sessie-id van de CPO; de sleutel van de eMSP voor updates</translation>
        </message>
        <message>
            <source>Energy so far in kWh; a value in the thousands is probably Wh</source>
            <extracomment>ocpi: Session.kwh</extracomment>
            <translation>Energie tot nu toe in kWh; een waarde in de duizenden is waarschijnlijk Wh</translation>
        </message>
        <message>
            <source>Embedded Location, reduced to the EVSE and connector in use</source>
            <extracomment>ocpi: Session.location</extracomment>
            <translation>Ingebedde Location, beperkt tot de gebruikte EVSE en connector</translation>
        </message>
        <message>
            <source>When the session became active, UTC, not when it was reserved</source>
            <extracomment>ocpi: Session.start_date_time</extracomment>
            <translation>Wanneer de Session actief werd, UTC, niet toen ze werd gereserveerd</translation>
        </message>
        <message>
            <source>PENDING and RESERVATION are not charging yet; COMPLETED awaits the CDR</source>
            <extracomment>ocpi: Session.status</extracomment>
            <translation>PENDING en RESERVATION laden nog niet; COMPLETED wacht op de CDR</translation>
        </message>
        <message>
            <source>Running costs so far; absent means unknown, zero means free</source>
            <extracomment>ocpi: Session.total_cost</extracomment>
            <translation>Kosten tot nu toe; afwezig betekent onbekend, nul betekent gratis</translation>
        </message>
        <message>
            <source>Where drivers can check the signature</source>
            <extracomment>ocpi: SignedData.url</extracomment>
            <translation>Waar bestuurders de handtekening kunnen controleren</translation>
        </message>
        <message>
            <source>Blob to hand to the transparency software</source>
            <extracomment>ocpi: SignedValue.signed_data</extracomment>
            <translation>Blok om aan de transparantiesoftware te geven</translation>
        </message>
        <message>
            <source>Needed where the EVSE has START_SESSION_CONNECTOR_REQUIRED</source>
            <extracomment>ocpi: StartSession.connector_id</extracomment>
            <translation>Nodig waar de EVSE START_SESSION_CONNECTOR_REQUIRED heeft</translation>
        </message>
        <message>
            <source>Absent means the driver is matched at the site; many operators refuse that</source>
            <extracomment>ocpi: StartSession.evse_uid</extracomment>
            <translation>Afwezig betekent dat de bestuurder ter plaatse wordt gekoppeld; veel exploitanten weigeren dat</translation>
        </message>
        <message>
            <source>When it ends; absent means until further notice</source>
            <extracomment>ocpi: StatusSchedule.period_end</extracomment>
            <translation>Wanneer het eindigt; afwezig betekent tot nader order</translation>
        </message>
        <message>
            <source>State planned for this span</source>
            <extracomment>ocpi: StatusSchedule.status</extracomment>
            <translation>Toestand die voor deze periode is gepland</translation>
        </message>
        <message>
            <source>Valid until, UTC; absent means until replaced</source>
            <extracomment>ocpi: Tariff.end_date_time</extracomment>
            <translation>Geldig tot, UTC; afwezig betekent tot vervanging</translation>
        </message>
        <message>
            <source>Tariff id; the same id replaces the earlier version</source>
            <extracomment>ocpi: Tariff.id</extracomment>
            <translation>Tarief-id; hetzelfde id vervangt de eerdere versie</translation>
        </message>
        <message>
            <source>Valid from, UTC; absent means at once</source>
            <extracomment>ocpi: Tariff.start_date_time</extracomment>
            <translation>Geldig vanaf, UTC; afwezig betekent meteen</translation>
        </message>
        <message>
            <source>Whom it is for: ad hoc payers or a charging preference; absent fits all</source>
            <extracomment>ocpi: Tariff.type</extracomment>
            <translation>Voor wie het is: ad-hocbetalers of een laadvoorkeur; afwezig geldt voor allen</translation>
        </message>
        <message>
            <source>Amount of this tax</source>
            <extracomment>ocpi: TaxAmount.amount</extracomment>
            <translation>Bedrag van deze belasting</translation>
        </message>
        <message>
            <source>As on an invoice, for example VAT</source>
            <extracomment>ocpi: TaxAmount.name</extracomment>
            <translation>Zoals op een factuur, bijvoorbeeld btw</translation>
        </message>
        <message>
            <source>Rate in percent, where the tax has one</source>
            <extracomment>ocpi: TaxAmount.percentage</extracomment>
            <translation>Percentage, waar de belasting er een heeft</translation>
        </message>
        <message>
            <source>Sites served by this terminal</source>
            <extracomment>ocpi: Terminal.location_ids</extracomment>
            <translation>Locaties die deze terminal bedient</translation>
        </message>
        <message>
            <source>Power that may be reached in this slot</source>
            <extracomment>ocpi: Timeslot.max_power</extracomment>
            <translation>Vermogen dat in dit tijdvak kan worden bereikt</translation>
        </message>
        <message>
            <source>Power that is guaranteed in this slot</source>
            <extracomment>ocpi: Timeslot.min_power</extracomment>
            <translation>Vermogen dat in dit tijdvak is gegarandeerd</translation>
        </message>
        <message>
            <source>Country of the provider that issued the token</source>
            <extracomment>ocpi: Token.country_code</extracomment>
            <translation>Land van de aanbieder die het token uitgaf</translation>
        </message>
        <message>
            <source>Key together with uid: the same uid may exist as RFID and APP_USER</source>
            <extracomment>ocpi: Token.type</extracomment>
            <translation>Sleutel samen met uid: dezelfde uid kan als RFID en APP_USER bestaan</translation>
        </message>
        <message>
            <source>Id read from the card, compared without case; with type it is the key</source>
            <extracomment>ocpi: Token.uid</extracomment>
            <translation>Id dat van de kaart is gelezen, vergeleken zonder onderscheid van hoofdletters; met type de sleutel</translation>
        </message>
        <message>
            <source>Address of the version's details, where endpoints are listed</source>
            <extracomment>ocpi: Version.url</extracomment>
            <translation>Adres van de details van de versie, waar de endpoints staan</translation>
        </message>
        <message>
            <source>Provider ids that can charge here, where access is limited</source>
            <extracomment>ocpi: accepted_service_providers</extracomment>
            <translation>Aanbieder-id's die hier kunnen laden, waar de toegang beperkt is</translation>
        </message>
        <message>
            <source>How the driver gets in: plate, code, card</source>
            <extracomment>ocpi: access_information</extracomment>
            <translation>Hoe de bestuurder binnenkomt: kenteken, code, kaart</translation>
        </message>
        <message>
            <source>Registration number of whoever collects the tax</source>
            <extracomment>ocpi: account_number</extracomment>
            <translation>Registratienummer van wie de belasting int</translation>
        </message>
        <message>
            <source>Share or number of places kept for drivers without booking</source>
            <extracomment>ocpi: ad_hoc</extracomment>
            <translation>Aandeel of aantal plaatsen voor bestuurders zonder boeking</translation>
        </message>
        <message>
            <source>Street and house number as a navigation system would need it</source>
            <extracomment>ocpi: address</extracomment>
            <translation>Straat en huisnummer zoals een navigatiesysteem ze nodig heeft</translation>
        </message>
        <message>
            <source>Amount with all taxes</source>
            <extracomment>ocpi: after_taxes</extracomment>
            <translation>Bedrag met alle belastingen</translation>
        </message>
        <message>
            <source>The verdict for this token</source>
            <extracomment>ocpi: allowed</extracomment>
            <translation>Het oordeel over dit token</translation>
        </message>
        <message>
            <source>Sum of money in the object's currency</source>
            <extracomment>ocpi: amount</extracomment>
            <translation>Geldbedrag in de valuta van het object</translation>
        </message>
        <message>
            <source>Amperes per phase</source>
            <extracomment>ocpi: amperage</extracomment>
            <translation>Ampère per fase</translation>
        </message>
        <message>
            <source>Links the bay to parking data exchanged by APDS</source>
            <extracomment>ocpi: apds_reference</extracomment>
            <translation>Koppelt het vak aan parkeergegevens die via APDS worden uitgewisseld</translation>
        </message>
        <message>
            <source>Contract that pays; called contract_id from 2.2 on</source>
            <extracomment>ocpi: auth_id</extracomment>
            <translation>Contract dat betaalt; vanaf 2.2 contract_id genoemd</translation>
        </message>
        <message>
            <source>How the driver was authorised; tells who carries the risk</source>
            <extracomment>ocpi: auth_method</extracomment>
            <translation>Hoe de bestuurder is geautoriseerd; zegt wie het risico draagt</translation>
        </message>
        <message>
            <source>Ties session, CDR and command to the authorisation that allowed it</source>
            <extracomment>ocpi: authorization_reference</extracomment>
            <translation>Verbindt Session, CDR en opdracht met de autorisatie die ze toestond</translation>
        </message>
        <message>
            <source>Spans that can be booked</source>
            <extracomment>ocpi: available_timeslots</extracomment>
            <translation>Perioden die kunnen worden geboekt</translation>
        </message>
        <message>
            <source>Amount without any tax</source>
            <extracomment>ocpi: before_taxes</extracomment>
            <translation>Bedrag zonder enige belasting</translation>
        </message>
        <message>
            <source>Calendar covers from here on</source>
            <extracomment>ocpi: begin_from</extracomment>
            <translation>Kalender dekt vanaf hier</translation>
        </message>
        <message>
            <source>Prices a step of a booking instead of charging</source>
            <extracomment>ocpi: booking</extracomment>
            <translation>Geeft een prijs aan een stap van een boeking in plaats van aan laden</translation>
        </message>
        <message>
            <source>The booking that this charge fulfilled</source>
            <extracomment>ocpi: booking_id</extracomment>
            <translation>De boeking die met deze laadsessie is vervuld</translation>
        </message>
        <message>
            <source>Bookable unit the request is for</source>
            <extracomment>ocpi: booking_location_id</extracomment>
            <translation>Boekbare eenheid waarvoor het verzoek is</translation>
        </message>
        <message>
            <source>What was asked for: place, plug, vehicle size</source>
            <extracomment>ocpi: booking_option</extracomment>
            <translation>Wat is gevraagd: plaats, stekker, voertuigmaat</translation>
        </message>
        <message>
            <source>The request itself</source>
            <extracomment>ocpi: booking_request</extracomment>
            <translation>Het verzoek zelf</translation>
        </message>
        <message>
            <source>Every request made for this booking, with its state</source>
            <extracomment>ocpi: booking_requests</extracomment>
            <translation>Elk verzoek voor deze boeking, met zijn toestand</translation>
        </message>
        <message>
            <source>Rules on change, cancellation and no-show</source>
            <extracomment>ocpi: booking_terms</extracomment>
            <translation>Regels over wijzigen, annuleren en niet verschijnen</translation>
        </message>
        <message>
            <source>Tokens that may use the booking</source>
            <extracomment>ocpi: booking_tokens</extracomment>
            <translation>Tokens die de boeking mogen gebruiken</translation>
        </message>
        <message>
            <source>Public name, site and logo of the party</source>
            <extracomment>ocpi: business_details</extracomment>
            <translation>Publieke naam, website en logo van de partij</translation>
        </message>
        <message>
            <source>Free time slots</source>
            <extracomment>ocpi: calendars</extracomment>
            <translation>Vrije tijdvakken</translation>
        </message>
        <message>
            <source>Minutes before begin up to which cancelling is free</source>
            <extracomment>ocpi: cancel_until_minutes</extracomment>
            <translation>Minuten vóór het begin tot wanneer annuleren gratis is</translation>
        </message>
        <message>
            <source>Set when cancelled: why and by whom</source>
            <extracomment>ocpi: canceled</extracomment>
            <translation>Ingevuld bij annulering: waarom en door wie</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <extracomment>ocpi: cancellation_reason</extracomment>
            <translation>Waarom het is geannuleerd</translation>
        </message>
        <message>
            <source>What can be done here; apps hide the start button without REMOTE_START_STOP_CAPABLE</source>
            <extracomment>ocpi: capabilities</extracomment>
            <translation>Wat hier kan; apps verbergen de startknop zonder REMOTE_START_STOP_CAPABLE</translation>
        </message>
        <message>
            <source>Whether the money was taken</source>
            <extracomment>ocpi: capture_status_code</extracomment>
            <translation>Of het geld is geïnd</translation>
        </message>
        <message>
            <source>Why the capture failed or was partial</source>
            <extracomment>ocpi: capture_status_message</extracomment>
            <translation>Waarom de inning mislukte of gedeeltelijk was</translation>
        </message>
        <message>
            <source>What it shows or measures; see the values</source>
            <extracomment>ocpi: category</extracomment>
            <translation>Wat het toont of meet; zie de waarden</translation>
        </message>
        <message>
            <source>Copy of the place as it was then, with the one EVSE and connector used</source>
            <extracomment>ocpi: cdr_location</extracomment>
            <translation>Kopie van de plaats zoals ze toen was, met de ene gebruikte EVSE en connector</translation>
        </message>
        <message>
            <source>Token as it was when the charge started, frozen for billing</source>
            <extracomment>ocpi: cdr_token</extracomment>
            <translation>Token zoals het was toen de laadsessie begon, vastgelegd voor de afrekening</translation>
        </message>
        <message>
            <source>CDR ids on that invoice</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>CDR-id's op die factuur</translation>
        </message>
        <message>
            <source>true when a booking cannot be changed at all</source>
            <extracomment>ocpi: change_not_allowed</extracomment>
            <translation>true als een boeking helemaal niet kan worden gewijzigd</translation>
        </message>
        <message>
            <source>Minutes before begin up to which changes are free</source>
            <extracomment>ocpi: change_until_minutes</extracomment>
            <translation>Minuten vóór het begin tot wanneer wijzigen gratis is</translation>
        </message>
        <message>
            <source>Slices of the charge; in a PATCH they are added to the earlier ones</source>
            <extracomment>ocpi: charging_periods</extracomment>
            <translation>Deelperioden van de laadsessie; in een PATCH worden ze aan de eerdere toegevoegd</translation>
        </message>
        <message>
            <source>Power or current limits over time</source>
            <extracomment>ocpi: charging_profile</extracomment>
            <translation>Vermogens- of stroomlimieten over de tijd</translation>
        </message>
        <message>
            <source>Steps of the limit, ordered by start</source>
            <extracomment>ocpi: charging_profile_period</extracomment>
            <translation>Stappen van de limiet, op begin gesorteerd</translation>
        </message>
        <message>
            <source>W or A; applies to every limit in the profile</source>
            <extracomment>ocpi: charging_rate_unit</extracomment>
            <translation>W of A; geldt voor elke limiet in het profiel</translation>
        </message>
        <message>
            <source>Whether a charge that runs at closing time is allowed to go on</source>
            <extracomment>ocpi: charging_when_closed</extracomment>
            <translation>Of een laadsessie die bij sluitingstijd loopt, door mag gaan</translation>
        </message>
        <message>
            <source>City or town, spelled as on a postal address</source>
            <extracomment>ocpi: city</extracomment>
            <translation>Stad of plaats, gespeld zoals in een postadres</translation>
        </message>
        <message>
            <source>Refers to a connector's id within the EVSE</source>
            <extracomment>ocpi: connector_id</extracomment>
            <translation>Verwijst naar het id van een connector binnen de EVSE</translation>
        </message>
        <message>
            <source>Connectors this is limited to; empty means all of them</source>
            <extracomment>ocpi: connector_ids</extracomment>
            <translation>Connectors waartoe dit is beperkt; leeg betekent alle</translation>
        </message>
        <message>
            <source>Phases or DC, as used</source>
            <extracomment>ocpi: connector_power_type</extracomment>
            <translation>Fasen of DC, zoals gebruikt</translation>
        </message>
        <message>
            <source>Plug that was used</source>
            <extracomment>ocpi: connector_standard</extracomment>
            <translation>Gebruikte stekker</translation>
        </message>
        <message>
            <source>Acceptable plugs</source>
            <extracomment>ocpi: connector_types</extracomment>
            <translation>Aanvaardbare stekkers</translation>
        </message>
        <message>
            <source>Sockets and cables of this EVSE; only one can deliver at a time</source>
            <extracomment>ocpi: connectors</extracomment>
            <translation>Contactdozen en kabels van deze EVSE; maar één kan tegelijk leveren</translation>
        </message>
        <message>
            <source>Contract that pays, eMAID form if the provider has one</source>
            <extracomment>ocpi: contract_id</extracomment>
            <translation>Contract dat betaalt, in eMAID-vorm als de aanbieder die heeft</translation>
        </message>
        <message>
            <source>Position in WGS 84 as decimal text; check it is not swapped or 0,0</source>
            <extracomment>ocpi: coordinates</extracomment>
            <translation>Positie in WGS 84 als decimale tekst; controleer of ze niet verwisseld of 0,0 is</translation>
        </message>
        <message>
            <source>Country where it stands: three letters, ISO 3166-1 alpha-3, unlike country_code</source>
            <extracomment>ocpi: country</extracomment>
            <translation>Land waar het staat: drie letters, ISO 3166-1 alpha-3, anders dan country_code</translation>
        </message>
        <message>
            <source>Two-letter ISO 3166-1 code of the owning party, not of the site</source>
            <extracomment>ocpi: country_code</extracomment>
            <translation>ISO 3166-1-code van twee letters van de eigenaar, niet van de locatie</translation>
        </message>
        <message>
            <source>true turns the record into a credit for an earlier one</source>
            <extracomment>ocpi: credit</extracomment>
            <translation>true maakt van het record een credit voor een eerder record</translation>
        </message>
        <message>
            <source>The CDR that is credited; required when credit is true</source>
            <extracomment>ocpi: credit_reference_id</extracomment>
            <translation>De CDR die wordt gecrediteerd; verplicht als credit true is</translation>
        </message>
        <message>
            <source>ISO 4217 code, three capitals</source>
            <extracomment>ocpi: currency</extracomment>
            <translation>ISO 4217-code, drie hoofdletters</translation>
        </message>
        <message>
            <source>The terminal owner's own reference</source>
            <extracomment>ocpi: customer_reference</extracomment>
            <translation>De eigen referentie van de eigenaar van de terminal</translation>
        </message>
        <message>
            <source>Whether vehicles with dangerous goods may use the bay</source>
            <extracomment>ocpi: dangerous_goods_allowed</extracomment>
            <translation>Of voertuigen met gevaarlijke stoffen het vak mogen gebruiken</translation>
        </message>
        <message>
            <source>Content of the answer: object or list; may be absent on errors</source>
            <extracomment>ocpi: data</extracomment>
            <translation>Inhoud van het antwoord: object of lijst; kan bij fouten ontbreken</translation>
        </message>
        <message>
            <source>Local weekdays on which it applies; absent means every day</source>
            <extracomment>ocpi: day_of_week</extracomment>
            <translation>Lokale weekdagen waarop het geldt; afwezig betekent elke dag</translation>
        </message>
        <message>
            <source>Charging preference used when the driver states none</source>
            <extracomment>ocpi: default_profile_type</extracomment>
            <translation>Laadvoorkeur als de bestuurder er geen opgeeft</translation>
        </message>
        <message>
            <source>When the driver wants to leave</source>
            <extracomment>ocpi: departure_time</extracomment>
            <translation>Wanneer de bestuurder wil vertrekken</translation>
        </message>
        <message>
            <source>What was measured in this slice; volumes count for this slice only</source>
            <extracomment>ocpi: dimensions</extracomment>
            <translation>Wat in deze deelperiode is gemeten; volumes tellen alleen voor deze deelperiode</translation>
        </message>
        <message>
            <source>How the vehicle stands towards the road</source>
            <extracomment>ocpi: direction</extracomment>
            <translation>Hoe het voertuig ten opzichte van de weg staat</translation>
        </message>
        <message>
            <source>Walking or driving hints for drivers, one entry for each language</source>
            <extracomment>ocpi: directions</extracomment>
            <translation>Loop- of rijaanwijzingen voor bestuurders, één per taal</translation>
        </message>
        <message>
            <source>Whether the car may give energy back</source>
            <extracomment>ocpi: discharge_allowed</extracomment>
            <translation>Of de auto energie mag teruggeven</translation>
        </message>
        <message>
            <source>true when the vehicle can leave forward; matters with a trailer</source>
            <extracomment>ocpi: drive_through</extracomment>
            <translation>true als het voertuig vooruit weg kan rijden; van belang met een aanhanger</translation>
        </message>
        <message>
            <source>Seconds; absent means until the session ends</source>
            <extracomment>ocpi: duration</extracomment>
            <translation>Seconden; afwezig betekent tot de Session eindigt</translation>
        </message>
        <message>
            <source>Whether charging may begin before the booked time</source>
            <extracomment>ocpi: early_start_allowed</extracomment>
            <translation>Of het laden vóór de geboekte tijd mag beginnen</translation>
        </message>
        <message>
            <source>Minutes before begin from which it may start</source>
            <extracomment>ocpi: early_start_time</extracomment>
            <translation>Minuten vóór het begin vanaf wanneer het mag starten</translation>
        </message>
        <message>
            <source>Lines for the card receipt, as the payment provider wants them</source>
            <extracomment>ocpi: eft_data</extracomment>
            <translation>Regels voor de kaartbon, zoals de betaaldienst ze wil</translation>
        </message>
        <message>
            <source>Tried in order for each dimension; the first that matches wins, so order matters</source>
            <extracomment>ocpi: elements</extracomment>
            <translation>Voor elke dimensie op volgorde geprobeerd; de eerste die past wint, dus de volgorde telt</translation>
        </message>
        <message>
            <source>Signature scheme, for example OCMF; picks the transparency software</source>
            <extracomment>ocpi: encoding_method</extracomment>
            <translation>Handtekeningschema, bijvoorbeeld OCMF; bepaalt de transparantiesoftware</translation>
        </message>
        <message>
            <source>Version of the scheme, if it has versions</source>
            <extracomment>ocpi: encoding_method_version</extracomment>
            <translation>Versie van het schema, als het versies heeft</translation>
        </message>
        <message>
            <source>Calendar covers up to here</source>
            <extracomment>ocpi: end_before</extracomment>
            <translation>Kalender dekt tot hier</translation>
        </message>
        <message>
            <source>Local date at which it no longer applies</source>
            <extracomment>ocpi: end_date</extracomment>
            <translation>Lokale datum waarop het niet meer geldt</translation>
        </message>
        <message>
            <source>End, UTC; absent while it is open</source>
            <extracomment>ocpi: end_date_time</extracomment>
            <translation>Einde, UTC; afwezig zolang het open is</translation>
        </message>
        <message>
            <source>When the session was closed; absent while it runs</source>
            <extracomment>ocpi: end_datetime</extracomment>
            <translation>Wanneer de Session is gesloten; afwezig zolang ze loopt</translation>
        </message>
        <message>
            <source>Local time HH:MM at which it ends; earlier than start_time wraps midnight</source>
            <extracomment>ocpi: end_time</extracomment>
            <translation>Lokale tijd HH:MM waarop het eindigt; vóór start_time loopt over middernacht</translation>
        </message>
        <message>
            <source>Modules offered by this version and where</source>
            <extracomment>ocpi: endpoints</extracomment>
            <translation>Modules die deze versie biedt en waar</translation>
        </message>
        <message>
            <source>The driver's own energy supplier, for plug-in roaming of energy</source>
            <extracomment>ocpi: energy_contract</extracomment>
            <translation>De eigen energieleverancier van de bestuurder, voor energieroaming aan de stekker</translation>
        </message>
        <message>
            <source>Where the power comes from, for green claims and labelling</source>
            <extracomment>ocpi: energy_mix</extracomment>
            <translation>Waar de stroom vandaan komt, voor groene claims en etikettering</translation>
        </message>
        <message>
            <source>kWh the driver wants by departure</source>
            <extracomment>ocpi: energy_need</extracomment>
            <translation>kWh die de bestuurder bij vertrek wil</translation>
        </message>
        <message>
            <source>Contract or product as sold by the supplier</source>
            <extracomment>ocpi: energy_product_name</extracomment>
            <translation>Contract of product zoals de leverancier het verkoopt</translation>
        </message>
        <message>
            <source>Shares by source; together they should make 100 percent</source>
            <extracomment>ocpi: energy_sources</extracomment>
            <translation>Aandelen per bron; samen horen ze 100 procent te zijn</translation>
        </message>
        <message>
            <source>Waste and emissions for each kWh</source>
            <extracomment>ocpi: environ_impact</extracomment>
            <translation>Afval en uitstoot per kWh</translation>
        </message>
        <message>
            <source>Identifier printed on the charger, in eMI3 form such as DE*ABC*E123</source>
            <extracomment>ocpi: evse_id</extracomment>
            <translation>Kenmerk dat op het laadstation staat, in eMI3-vorm zoals DE*ABC*E123</translation>
        </message>
        <message>
            <source>Side of the bay on which the charger stands</source>
            <extracomment>ocpi: evse_position</extracomment>
            <translation>Kant van het vak waar het laadstation staat</translation>
        </message>
        <message>
            <source>Refers to an EVSE's uid, not to its printed evse_id</source>
            <extracomment>ocpi: evse_uid</extracomment>
            <translation>Verwijst naar de uid van een EVSE, niet naar het afgedrukte evse_id</translation>
        </message>
        <message>
            <source>EVSEs this is limited to; empty means all of them</source>
            <extracomment>ocpi: evse_uids</extracomment>
            <translation>EVSE's waartoe dit is beperkt; leeg betekent alle</translation>
        </message>
        <message>
            <source>Charging places; an EVSE serves one vehicle at a time, whatever sockets it has</source>
            <extracomment>ocpi: evses</extracomment>
            <translation>Laadplaatsen; een EVSE bedient één voertuig tegelijk, hoeveel contactdozen ze ook heeft</translation>
        </message>
        <message>
            <source>Dates it is closed although the weekly hours say open</source>
            <extracomment>ocpi: exceptional_closings</extracomment>
            <translation>Datums waarop gesloten is, hoewel de weektijden open zeggen</translation>
        </message>
        <message>
            <source>Dates it is open although the weekly hours say closed</source>
            <extracomment>ocpi: exceptional_openings</extracomment>
            <translation>Datums waarop open is, hoewel de weektijden gesloten zeggen</translation>
        </message>
        <message>
            <source>Amount before VAT</source>
            <extracomment>ocpi: excl_vat</extracomment>
            <translation>Bedrag zonder btw</translation>
        </message>
        <message>
            <source>When the reservation lapses, UTC</source>
            <extracomment>ocpi: expiry_date</extracomment>
            <translation>Wanneer de reservering vervalt, UTC</translation>
        </message>
        <message>
            <source>What is within reach while charging: shops, toilets, transit</source>
            <extracomment>ocpi: facilities</extracomment>
            <translation>Wat tijdens het laden dichtbij is: winkels, toiletten, openbaar vervoer</translation>
        </message>
        <message>
            <source>Level in a garage as signposted there, for example -2 or G</source>
            <extracomment>ocpi: floor_level</extracomment>
            <translation>Verdieping in een garage zoals daar aangegeven, bijvoorbeeld -2 of G</translation>
        </message>
        <message>
            <source>Fixed cable or socket; with a socket the driver brings a cable</source>
            <extracomment>ocpi: format</extracomment>
            <translation>Vaste kabel of contactdoos; bij een contactdoos brengt de bestuurder een kabel mee</translation>
        </message>
        <message>
            <source>Whether green energy can be had in this slot</source>
            <extracomment>ocpi: green_energy_support</extracomment>
            <translation>Of in dit tijdvak groene energie beschikbaar is</translation>
        </message>
        <message>
            <source>Tokens sharing it may stop each other's sessions</source>
            <extracomment>ocpi: group_id</extracomment>
            <translation>Tokens die het delen, mogen elkaars Sessions stoppen</translation>
        </message>
        <message>
            <source>Picture height in pixels</source>
            <extracomment>ocpi: height</extracomment>
            <translation>Hoogte van de afbeelding in pixels</translation>
        </message>
        <message>
            <source>Number a driver can ring at the charger; international format is safest</source>
            <extracomment>ocpi: help_phone</extracomment>
            <translation>Nummer dat een bestuurder bij het laadstation kan bellen; internationaal formaat is het veiligst</translation>
        </message>
        <message>
            <source>true when the driver is to be paid back for charging at home</source>
            <extracomment>ocpi: home_charging_compensation</extracomment>
            <translation>true als de bestuurder voor thuisladen wordt vergoed</translation>
        </message>
        <message>
            <source>The hub that serves this connection: country and party code in one</source>
            <extracomment>ocpi: hub_party_id</extracomment>
            <translation>De hub die deze verbinding bedient: land- en partijcode in één</translation>
        </message>
        <message>
            <source>Chosen by the owner and never reused; with country and party it makes the key</source>
            <extracomment>ocpi: id</extracomment>
            <translation>Gekozen door de eigenaar en nooit hergebruikt; met land en partij de sleutel</translation>
        </message>
        <message>
            <source>Module name as in the path: locations, sessions, cdrs</source>
            <extracomment>ocpi: identifier</extracomment>
            <translation>Modulenaam zoals in het pad: locations, sessions, cdrs</translation>
        </message>
        <message>
            <source>Pictures for apps: charger, entrance, operator logo</source>
            <extracomment>ocpi: images</extracomment>
            <translation>Afbeeldingen voor apps: laadstation, ingang, logo van de exploitant</translation>
        </message>
        <message>
            <source>Amount after VAT; absent means not known, not free of VAT</source>
            <extracomment>ocpi: incl_vat</extracomment>
            <translation>Bedrag met btw; afwezig betekent onbekend, niet vrij van btw</translation>
        </message>
        <message>
            <source>Text to show the driver with the verdict</source>
            <extracomment>ocpi: info</extracomment>
            <translation>Tekst om de bestuurder bij het oordeel te tonen</translation>
        </message>
        <message>
            <source>Start of the address where drivers fetch receipts</source>
            <extracomment>ocpi: invoice_base_url</extracomment>
            <translation>Begin van het adres waar bestuurders bonnen ophalen</translation>
        </message>
        <message>
            <source>Who writes the driver's invoice</source>
            <extracomment>ocpi: invoice_creator</extracomment>
            <translation>Wie de factuur van de bestuurder schrijft</translation>
        </message>
        <message>
            <source>Invoice number as printed</source>
            <extracomment>ocpi: invoice_id</extracomment>
            <translation>Factuurnummer zoals afgedrukt</translation>
        </message>
        <message>
            <source>Invoice this record will appear on</source>
            <extracomment>ocpi: invoice_reference_id</extracomment>
            <translation>Factuur waarop dit record zal staan</translation>
        </message>
        <message>
            <source>true only if all of the power is renewable</source>
            <extracomment>ocpi: is_green_energy</extracomment>
            <translation>true alleen als alle stroom hernieuwbaar is</translation>
        </message>
        <message>
            <source>Company printed on the card, for support calls</source>
            <extracomment>ocpi: issuer</extracomment>
            <translation>Bedrijf dat op de kaart staat, voor hulpvragen</translation>
        </message>
        <message>
            <source>Energy delivered so far in kWh, not Wh</source>
            <extracomment>ocpi: kwh</extracomment>
            <translation>Tot nu toe geleverde energie in kWh, niet Wh</translation>
        </message>
        <message>
            <source>Two-letter ISO 639-1 code; no region suffix</source>
            <extracomment>ocpi: language</extracomment>
            <translation>ISO 639-1-code van twee letters; geen regioachtervoegsel</translation>
        </message>
        <message>
            <source>Change stamp in UTC; partners poll by it, so bump it on every change and only then</source>
            <extracomment>ocpi: last_updated</extracomment>
            <translation>Wijzigingsstempel in UTC; partners vragen erop op, dus verhoog hem bij elke wijziging en alleen dan</translation>
        </message>
        <message>
            <source>Whether charging may go on after the booked time</source>
            <extracomment>ocpi: late_stop_allowed</extracomment>
            <translation>Of het laden na de geboekte tijd door mag gaan</translation>
        </message>
        <message>
            <source>Minutes it may go on</source>
            <extracomment>ocpi: late_stop_time</extracomment>
            <translation>Minuten dat het door mag gaan</translation>
        </message>
        <message>
            <source>Degrees north as text, 5 to 7 decimals, dot as the separator</source>
            <extracomment>ocpi: latitude</extracomment>
            <translation>Graden noord als tekst, 5 tot 7 decimalen, punt als scheidingsteken</translation>
        </message>
        <message>
            <source>Whether the bay is lit at night</source>
            <extracomment>ocpi: lighting</extracomment>
            <translation>Of het vak 's nachts verlicht is</translation>
        </message>
        <message>
            <source>Upper bound in the rate unit, one decimal</source>
            <extracomment>ocpi: limit</extracomment>
            <translation>Bovengrens in de eenheid van de limiet, één decimaal</translation>
        </message>
        <message>
            <source>Where it took place</source>
            <extracomment>ocpi: location</extracomment>
            <translation>Waar het plaatsvond</translation>
        </message>
        <message>
            <source>Refers to a Location's id</source>
            <extracomment>ocpi: location_id</extracomment>
            <translation>Verwijst naar het id van een Location</translation>
        </message>
        <message>
            <source>Locations the terminal serves</source>
            <extracomment>ocpi: location_ids</extracomment>
            <translation>Locations die de terminal bedient</translation>
        </message>
        <message>
            <source>Picture of the brand; a URL inside, not the bytes</source>
            <extracomment>ocpi: logo</extracomment>
            <translation>Beeldmerk; een URL, niet de bytes</translation>
        </message>
        <message>
            <source>Degrees east as text, 5 to 7 decimals; negative is west of Greenwich</source>
            <extracomment>ocpi: longitude</extracomment>
            <translation>Graden oost als tekst, 5 tot 7 decimalen; negatief is ten westen van Greenwich</translation>
        </message>
        <message>
            <source>Amperes per phase; zero or a cable's marketing figure misleads apps</source>
            <extracomment>ocpi: max_amperage</extracomment>
            <translation>Ampère per fase; nul of het marketingcijfer van een kabel misleidt apps</translation>
        </message>
        <message>
            <source>Longest booking in minutes</source>
            <extracomment>ocpi: max_booking_duration</extracomment>
            <translation>Langste boeking in minuten</translation>
        </message>
        <message>
            <source>Applies below this current: sum over phases, A</source>
            <extracomment>ocpi: max_current</extracomment>
            <translation>Geldt onder deze stroom: som over de fasen, A</translation>
        </message>
        <message>
            <source>Applies up to this many seconds after session start</source>
            <extracomment>ocpi: max_duration</extracomment>
            <translation>Geldt tot zoveel seconden na het begin van de Session</translation>
        </message>
        <message>
            <source>Watts, not kilowatts: 22 kW is 22000; state it when below volts times amps</source>
            <extracomment>ocpi: max_electric_power</extracomment>
            <translation>Watt, geen kilowatt: 22 kW is 22000; vermeld het als het lager is dan volt maal ampère</translation>
        </message>
        <message>
            <source>Applies below this much energy, counted from session start</source>
            <extracomment>ocpi: max_kwh</extracomment>
            <translation>Geldt onder zoveel energie, geteld vanaf het begin van de Session</translation>
        </message>
        <message>
            <source>Applies below this power, in kW here</source>
            <extracomment>ocpi: max_power</extracomment>
            <translation>Geldt onder dit vermogen, hier in kW</translation>
        </message>
        <message>
            <source>The bill is never above this</source>
            <extracomment>ocpi: max_price</extracomment>
            <translation>De rekening komt hier nooit boven</translation>
        </message>
        <message>
            <source>Highest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_height</extracomment>
            <translation>Hoogste voertuig in cm</translation>
        </message>
        <message>
            <source>Longest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_length</extracomment>
            <translation>Langste voertuig in cm</translation>
        </message>
        <message>
            <source>Heaviest vehicle in kg</source>
            <extracomment>ocpi: max_vehicle_weight</extracomment>
            <translation>Zwaarste voertuig in kg</translation>
        </message>
        <message>
            <source>Widest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_width</extracomment>
            <translation>Breedste voertuig in cm</translation>
        </message>
        <message>
            <source>Volts; for AC line to neutral, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: max_voltage</extracomment>
            <translation>Volt; bij AC fase naar nul, dus ook 230 bij drie fasen in Europa</translation>
        </message>
        <message>
            <source>Text for people, one for each language</source>
            <extracomment>ocpi: message</extracomment>
            <translation>Tekst voor mensen, één per taal</translation>
        </message>
        <message>
            <source>Serial number of the meter, needed under calibration law</source>
            <extracomment>ocpi: meter_id</extracomment>
            <translation>Serienummer van de meter, nodig onder ijkwetgeving</translation>
        </message>
        <message>
            <source>Way of getting in</source>
            <extracomment>ocpi: method</extracomment>
            <translation>Manier van binnenkomen</translation>
        </message>
        <message>
            <source>Shortest booking in minutes</source>
            <extracomment>ocpi: min_booking_duration</extracomment>
            <translation>Kortste boeking in minuten</translation>
        </message>
        <message>
            <source>Below this the car stops charging efficiently; in the rate unit</source>
            <extracomment>ocpi: min_charging_rate</extracomment>
            <translation>Hieronder laadt de auto niet meer efficiënt; in de eenheid van de limiet</translation>
        </message>
        <message>
            <source>Applies from this current on: sum over phases, A</source>
            <extracomment>ocpi: min_current</extracomment>
            <translation>Geldt vanaf deze stroom: som over de fasen, A</translation>
        </message>
        <message>
            <source>Applies from this many seconds after session start</source>
            <extracomment>ocpi: min_duration</extracomment>
            <translation>Geldt vanaf zoveel seconden na het begin van de Session</translation>
        </message>
        <message>
            <source>Applies from this much energy on, counted from session start</source>
            <extracomment>ocpi: min_kwh</extracomment>
            <translation>Geldt vanaf zoveel energie, geteld vanaf het begin van de Session</translation>
        </message>
        <message>
            <source>Shortest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_length</extracomment>
            <translation>Kortste aanvaardbare vak in cm</translation>
        </message>
        <message>
            <source>Narrowest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_width</extracomment>
            <translation>Smalste aanvaardbare vak in cm</translation>
        </message>
        <message>
            <source>Applies from this power on, in kW here</source>
            <extracomment>ocpi: min_power</extracomment>
            <translation>Geldt vanaf dit vermogen, hier in kW</translation>
        </message>
        <message>
            <source>The bill is never below this</source>
            <extracomment>ocpi: min_price</extracomment>
            <translation>De rekening komt hier nooit onder</translation>
        </message>
        <message>
            <source>Shown to drivers and in back offices; not an identifier</source>
            <extracomment>ocpi: name</extracomment>
            <translation>Getoond aan bestuurders en in backoffices; geen kenmerk</translation>
        </message>
        <message>
            <source>Which reading it is: Start, End or Intermediate</source>
            <extracomment>ocpi: nature</extracomment>
            <translation>Welke meting het is: Start, End of Intermediate</translation>
        </message>
        <message>
            <source>Whether not turning up costs money</source>
            <extracomment>ocpi: noshow_fee</extracomment>
            <translation>Of niet verschijnen geld kost</translation>
        </message>
        <message>
            <source>Minutes after begin until the place is given away</source>
            <extracomment>ocpi: noshow_timeout</extracomment>
            <translation>Minuten na het begin tot de plaats wordt vergeven</translation>
        </message>
        <message>
            <source>When drivers may reach the site; absent means unknown, not closed</source>
            <extracomment>ocpi: opening_times</extracomment>
            <translation>Wanneer bestuurders de locatie kunnen bereiken; afwezig betekent onbekend, niet gesloten</translation>
        </message>
        <message>
            <source>Who runs the charge points; falls back to the name behind the party code</source>
            <extracomment>ocpi: operator</extracomment>
            <translation>Wie de laadstations exploiteert; anders de naam achter de partijcode</translation>
        </message>
        <message>
            <source>Whether one token may hold bookings at the same time</source>
            <extracomment>ocpi: overlapping_bookings_allowed</extracomment>
            <translation>Of één token gelijktijdige boekingen mag hebben</translation>
        </message>
        <message>
            <source>Who owns the hardware; often not the operator</source>
            <extracomment>ocpi: owner</extracomment>
            <translation>Van wie de hardware is; vaak niet van de exploitant</translation>
        </message>
        <message>
            <source>Bays reachable from this EVSE, by the ids in the Location's parking_places</source>
            <extracomment>ocpi: parking</extracomment>
            <translation>Vakken die vanaf deze EVSE bereikbaar zijn, met de id's in parking_places van de Location</translation>
        </message>
        <message>
            <source>Refers to a bay in the Location's parking_places</source>
            <extracomment>ocpi: parking_id</extracomment>
            <translation>Verwijst naar een vak in parking_places van de Location</translation>
        </message>
        <message>
            <source>Parking bays with their dimensions; EVSEs refer to them by id</source>
            <extracomment>ocpi: parking_places</extracomment>
            <translation>Parkeervakken met hun maten; EVSE's verwijzen ernaar met id</translation>
        </message>
        <message>
            <source>Who may park there; customers only, electric only and so on</source>
            <extracomment>ocpi: parking_restrictions</extracomment>
            <translation>Wie er mag parkeren; alleen klanten, alleen elektrisch enzovoort</translation>
        </message>
        <message>
            <source>Length of the bay in cm</source>
            <extracomment>ocpi: parking_space_length</extracomment>
            <translation>Lengte van het vak in cm</translation>
        </message>
        <message>
            <source>Width of the bay in cm</source>
            <extracomment>ocpi: parking_space_width</extracomment>
            <translation>Breedte van het vak in cm</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; 2.1.1 called it type</source>
            <extracomment>ocpi: parking_type</extracomment>
            <translation>Wat voor parkeren er om het laadstation is; in 2.1.1 heette het type</translation>
        </message>
        <message>
            <source>Three-character operator or provider code, unique within its country code</source>
            <extracomment>ocpi: party_id</extracomment>
            <translation>Code van drie tekens van exploitant of aanbieder, uniek binnen zijn landcode</translation>
        </message>
        <message>
            <source>Share in percent, 0 to 100</source>
            <extracomment>ocpi: percentage</extracomment>
            <translation>Aandeel in procenten, 0 tot 100</translation>
        </message>
        <message>
            <source>Booked span</source>
            <extracomment>ocpi: period</extracomment>
            <translation>Geboekte periode</translation>
        </message>
        <message>
            <source>Begin of the span; included</source>
            <extracomment>ocpi: period_begin</extracomment>
            <translation>Begin van de periode; inbegrepen</translation>
        </message>
        <message>
            <source>End of the span; the first moment that no longer counts</source>
            <extracomment>ocpi: period_end</extracomment>
            <translation>Einde van de periode; het eerste moment dat niet meer telt</translation>
        </message>
        <message>
            <source>Number or text painted on the charger so that a driver finds it</source>
            <extracomment>ocpi: physical_reference</extracomment>
            <translation>Nummer of tekst op het laadstation zodat een bestuurder het vindt</translation>
        </message>
        <message>
            <source>The reading in clear, as the scheme prescribes</source>
            <extracomment>ocpi: plain_data</extracomment>
            <translation>De meting in leesbare vorm, zoals het schema voorschrijft</translation>
        </message>
        <message>
            <source>Whether booking is obligatory and how much stays free</source>
            <extracomment>ocpi: policy</extracomment>
            <translation>Of boeken verplicht is en hoeveel vrij blijft</translation>
        </message>
        <message>
            <source>Postal code; may be absent where a country has none, never a placeholder</source>
            <extracomment>ocpi: postal_code</extracomment>
            <translation>Postcode; mag ontbreken waar een land er geen heeft, nooit een vulwaarde</translation>
        </message>
        <message>
            <source>Power the driver asks for</source>
            <extracomment>ocpi: power_required</extracomment>
            <translation>Vermogen waar de bestuurder om vraagt</translation>
        </message>
        <message>
            <source>AC phases or DC; with volts and amps it gives the power</source>
            <extracomment>ocpi: power_type</extracomment>
            <translation>AC-fasen of DC; met volt en ampère geeft het het vermogen</translation>
        </message>
        <message>
            <source>Acceptable AC phases or DC</source>
            <extracomment>ocpi: power_types</extracomment>
            <translation>Aanvaardbare AC-fasen of DC</translation>
        </message>
        <message>
            <source>Amount to reserve on the card before an ad hoc charge</source>
            <extracomment>ocpi: preauthorize_amount</extracomment>
            <translation>Bedrag dat vóór een ad-hoclaadsessie op de kaart wordt gereserveerd</translation>
        </message>
        <message>
            <source>Per kWh, per hour, or once, in the tariff's currency</source>
            <extracomment>ocpi: price</extracomment>
            <translation>Per kWh, per uur of eenmalig, in de valuta van het tarief</translation>
        </message>
        <message>
            <source>What to charge for while the element applies</source>
            <extracomment>ocpi: price_components</extracomment>
            <translation>Waarvoor wordt gerekend zolang het element geldt</translation>
        </message>
        <message>
            <source>Profile now in force</source>
            <extracomment>ocpi: profile</extracomment>
            <translation>Profiel dat nu geldt</translation>
        </message>
        <message>
            <source>What the driver prefers: fast, cheap, green</source>
            <extracomment>ocpi: profile_type</extracomment>
            <translation>Wat de bestuurder wil: snel, goedkoop, groen</translation>
        </message>
        <message>
            <source>Key to check the signature with</source>
            <extracomment>ocpi: public_key</extracomment>
            <translation>Sleutel om de handtekening mee te controleren</translation>
        </message>
        <message>
            <source>false keeps the site off maps and apps; publish_allowed_to may still let some see it</source>
            <extracomment>ocpi: publish</extracomment>
            <translation>false houdt de locatie van kaarten en apps weg; met publish_allowed_to kunnen sommigen haar toch zien</translation>
        </message>
        <message>
            <source>Token rules that may see an unpublished site; only read when publish is false</source>
            <extracomment>ocpi: publish_allowed_to</extracomment>
            <translation>Tokenregels die een niet-gepubliceerde locatie mogen zien; alleen gelezen als publish false is</translation>
        </message>
        <message>
            <source>Free reference for bookkeeping</source>
            <extracomment>ocpi: reference</extracomment>
            <translation>Vrije referentie voor de boekhouding</translation>
        </message>
        <message>
            <source>Power outlet for refrigerated trucks</source>
            <extracomment>ocpi: refrigeration_outlet</extracomment>
            <translation>Stroomaansluiting voor koelwagens</translation>
        </message>
        <message>
            <source>Weekly opening hours; several entries a day are allowed</source>
            <extracomment>ocpi: regular_hours</extracomment>
            <translation>Wekelijkse openingstijden; meerdere per dag zijn toegestaan</translation>
        </message>
        <message>
            <source>Other points worth navigating to: an entrance, the reception, the barrier</source>
            <extracomment>ocpi: related_locations</extracomment>
            <translation>Andere punten om naartoe te navigeren: een ingang, de receptie, de slagboom</translation>
        </message>
        <message>
            <source>Free text for people; say why a credit or a correction was made</source>
            <extracomment>ocpi: remark</extracomment>
            <translation>Vrije tekst voor mensen; zeg waarom een credit of correctie is gemaakt</translation>
        </message>
        <message>
            <source>Driver may start by app</source>
            <extracomment>ocpi: remote_auth_supported</extracomment>
            <translation>Bestuurder mag via een app starten</translation>
        </message>
        <message>
            <source>Chosen by the sender of the request to recognise the answer</source>
            <extracomment>ocpi: request_id</extracomment>
            <translation>Gekozen door de afzender van het verzoek om het antwoord te herkennen</translation>
        </message>
        <message>
            <source>When it arrived, UTC</source>
            <extracomment>ocpi: request_received</extracomment>
            <translation>Wanneer het aankwam, UTC</translation>
        </message>
        <message>
            <source>State of this request</source>
            <extracomment>ocpi: request_status</extracomment>
            <translation>Toestand van dit verzoek</translation>
        </message>
        <message>
            <source>Prices a reservation instead of charging</source>
            <extracomment>ocpi: reservation</extracomment>
            <translation>Geeft een prijs aan een reservering in plaats van aan laden</translation>
        </message>
        <message>
            <source>Chosen by the sender; reusing it changes that reservation</source>
            <extracomment>ocpi: reservation_id</extracomment>
            <translation>Gekozen door de afzender; hergebruik wijzigt die reservering</translation>
        </message>
        <message>
            <source>true when a driver must reserve before arriving</source>
            <extracomment>ocpi: reservation_required</extracomment>
            <translation>true als een bestuurder vóór aankomst moet reserveren</translation>
        </message>
        <message>
            <source>Where the booking stands</source>
            <extracomment>ocpi: reservation_status</extracomment>
            <translation>Hoe de boeking ervoor staat</translation>
        </message>
        <message>
            <source>Where the final result must be POSTed; unique for each request</source>
            <extracomment>ocpi: response_url</extracomment>
            <translation>Waar het definitieve resultaat met POST heen moet; uniek per verzoek</translation>
        </message>
        <message>
            <source>true when other vehicle types are not allowed, not just unsuited</source>
            <extracomment>ocpi: restricted_to_type</extracomment>
            <translation>true als andere voertuigtypen niet zijn toegestaan, niet alleen ongeschikt</translation>
        </message>
        <message>
            <source>All must hold at once; absent means always</source>
            <extracomment>ocpi: restrictions</extracomment>
            <translation>Alle moeten tegelijk gelden; afwezig betekent altijd</translation>
        </message>
        <message>
            <source>Outcome of the request</source>
            <extracomment>ocpi: result</extracomment>
            <translation>Uitkomst van het verzoek</translation>
        </message>
        <message>
            <source>Driver must present the card although booked</source>
            <extracomment>ocpi: rfid_auth_required</extracomment>
            <translation>Bestuurder moet ondanks boeking de kaart tonen</translation>
        </message>
        <message>
            <source>What the party does: operate chargers, sell charging, route messages</source>
            <extracomment>ocpi: role</extracomment>
            <translation>Wat de partij doet: laadstations exploiteren, laden verkopen, berichten routeren</translation>
        </message>
        <message>
            <source>Every party and role behind this connection</source>
            <extracomment>ocpi: roles</extracomment>
            <translation>Elke partij en rol achter deze verbinding</translation>
        </message>
        <message>
            <source>Whether the bay is covered</source>
            <extracomment>ocpi: roofed</extracomment>
            <translation>Of het vak overdekt is</translation>
        </message>
        <message>
            <source>The Session this belongs to; the safest way to join CDR and Session</source>
            <extracomment>ocpi: session_id</extracomment>
            <translation>De Session waarbij dit hoort; de veiligste manier om CDR en Session te koppelen</translation>
        </message>
        <message>
            <source>Meter readings signed by the charger, for transparency software</source>
            <extracomment>ocpi: signed_data</extracomment>
            <translation>Meterwaarden die het laadstation heeft ondertekend, voor transparantiesoftware</translation>
        </message>
        <message>
            <source>Signed readings: at least begin and end</source>
            <extracomment>ocpi: signed_values</extracomment>
            <translation>Ondertekende metingen: ten minste begin en einde</translation>
        </message>
        <message>
            <source>Origin of the energy</source>
            <extracomment>ocpi: source</extracomment>
            <translation>Herkomst van de energie</translation>
        </message>
        <message>
            <source>Plug standard; needed to tell drivers whether their car fits</source>
            <extracomment>ocpi: standard</extracomment>
            <translation>Stekkernorm; nodig om bestuurders te zeggen of hun auto past</translation>
        </message>
        <message>
            <source>Standards the bay follows, for example for accessibility</source>
            <extracomment>ocpi: standards</extracomment>
            <translation>Normen waaraan het vak voldoet, bijvoorbeeld voor toegankelijkheid</translation>
        </message>
        <message>
            <source>Local date from which it applies; included</source>
            <extracomment>ocpi: start_date</extracomment>
            <translation>Lokale datum vanaf wanneer het geldt; inbegrepen</translation>
        </message>
        <message>
            <source>Begin, UTC</source>
            <extracomment>ocpi: start_date_time</extracomment>
            <translation>Begin, UTC</translation>
        </message>
        <message>
            <source>When the session became active, UTC</source>
            <extracomment>ocpi: start_datetime</extracomment>
            <translation>Wanneer de Session actief werd, UTC</translation>
        </message>
        <message>
            <source>Seconds from the start of the profile</source>
            <extracomment>ocpi: start_period</extracomment>
            <translation>Seconden vanaf het begin van het profiel</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it applies; included</source>
            <extracomment>ocpi: start_time</extracomment>
            <translation>Lokale tijd HH:MM vanaf wanneer het geldt; inbegrepen</translation>
        </message>
        <message>
            <source>State or province, where the country's addresses use one</source>
            <extracomment>ocpi: state</extracomment>
            <translation>Staat of provincie, waar de adressen van het land die gebruiken</translation>
        </message>
        <message>
            <source>State now; see the values for what counts as usable</source>
            <extracomment>ocpi: status</extracomment>
            <translation>Huidige toestand; zie bij de waarden wat als bruikbaar telt</translation>
        </message>
        <message>
            <source>OCPI result; 1xxx fine, 2xxx the caller's fault, 3xxx the server's, 4xxx the hub's</source>
            <extracomment>ocpi: status_code</extracomment>
            <translation>OCPI-resultaat; 1xxx goed, 2xxx fout van de aanroeper, 3xxx van de server, 4xxx van de hub</translation>
        </message>
        <message>
            <source>Details for developers; never shown to drivers</source>
            <extracomment>ocpi: status_message</extracomment>
            <translation>Details voor ontwikkelaars; nooit aan bestuurders getoond</translation>
        </message>
        <message>
            <source>Planned states such as maintenance; not a substitute for live status</source>
            <extracomment>ocpi: status_schedule</extracomment>
            <translation>Geplande toestanden zoals onderhoud; geen vervanging voor de actuele status</translation>
        </message>
        <message>
            <source>Billing block in Wh for ENERGY, seconds for time; 1 is exact to the unit</source>
            <extracomment>ocpi: step_size</extracomment>
            <translation>Afrekenblok in Wh bij ENERGY, seconden bij tijd; 1 is op de eenheid nauwkeurig</translation>
        </message>
        <message>
            <source>When charging ended, UTC; called end_date_time from 2.2 on</source>
            <extracomment>ocpi: stop_date_time</extracomment>
            <translation>Wanneer het laden eindigde, UTC; vanaf 2.2 end_date_time genoemd</translation>
        </message>
        <message>
            <source>The local party that runs it on the operator's behalf, if any</source>
            <extracomment>ocpi: suboperator</extracomment>
            <translation>De lokale partij die het namens de exploitant beheert, als die er is</translation>
        </message>
        <message>
            <source>Company that supplies the electricity</source>
            <extracomment>ocpi: supplier_name</extracomment>
            <translation>Bedrijf dat de elektriciteit levert</translation>
        </message>
        <message>
            <source>Ways of getting in that the site offers</source>
            <extracomment>ocpi: supported_access_methods</extracomment>
            <translation>Manieren van binnenkomen die de locatie biedt</translation>
        </message>
        <message>
            <source>Tariff in words for drivers, one for each language</source>
            <extracomment>ocpi: tariff_alt_text</extracomment>
            <translation>Tarief in woorden voor bestuurders, één per taal</translation>
        </message>
        <message>
            <source>Page that explains the tariff</source>
            <extracomment>ocpi: tariff_alt_url</extracomment>
            <translation>Pagina die het tarief uitlegt</translation>
        </message>
        <message>
            <source>Tariff that applies here; one only in this version</source>
            <extracomment>ocpi: tariff_id</extracomment>
            <translation>Tarief dat hier geldt; in deze versie maar één</translation>
        </message>
        <message>
            <source>Tariffs valid on this connector; each must be retrievable from Tariffs</source>
            <extracomment>ocpi: tariff_ids</extracomment>
            <translation>Tarieven die op deze connector gelden; elk moet uit Tariffs op te halen zijn</translation>
        </message>
        <message>
            <source>Tariffs used for this bill, in full, as they were then</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>Tarieven die voor deze rekening zijn gebruikt, volledig, zoals ze toen waren</translation>
        </message>
        <message>
            <source>Whether the prices already contain tax; decides how totals are computed</source>
            <extracomment>ocpi: tax_included</extracomment>
            <translation>Of de prijzen al belasting bevatten; bepaalt hoe totalen worden berekend</translation>
        </message>
        <message>
            <source>Each tax on its own line</source>
            <extracomment>ocpi: taxes</extracomment>
            <translation>Elke belasting op een eigen regel</translation>
        </message>
        <message>
            <source>Given by the payment provider</source>
            <extracomment>ocpi: terminal_id</extracomment>
            <translation>Gegeven door de betaaldienst</translation>
        </message>
        <message>
            <source>Page where the operator's conditions can be read</source>
            <extracomment>ocpi: terms_and_conditions</extracomment>
            <translation>Pagina waar de voorwaarden van de exploitant te lezen zijn</translation>
        </message>
        <message>
            <source>Plain text for display; no HTML</source>
            <extracomment>ocpi: text</extracomment>
            <translation>Platte tekst om te tonen; geen HTML</translation>
        </message>
        <message>
            <source>Small version of the picture, for lists</source>
            <extracomment>ocpi: thumbnail</extracomment>
            <translation>Kleine versie van de afbeelding, voor lijsten</translation>
        </message>
        <message>
            <source>Longest stay in minutes</source>
            <extracomment>ocpi: time_limit</extracomment>
            <translation>Langste verblijf in minuten</translation>
        </message>
        <message>
            <source>IANA name such as Europe/Berlin; opening hours and tariff windows depend on it</source>
            <extracomment>ocpi: time_zone</extracomment>
            <translation>IANA-naam zoals Europe/Berlin; openingstijden en tariefvensters hangen ervan af</translation>
        </message>
        <message>
            <source>Seconds the sender should wait for the asynchronous result</source>
            <extracomment>ocpi: timeout</extracomment>
            <translation>Seconden die de afzender op het asynchrone resultaat moet wachten</translation>
        </message>
        <message>
            <source>Step in minutes in which begin and length may be chosen</source>
            <extracomment>ocpi: timeslot_increment</extracomment>
            <translation>Stap in minuten waarin begin en lengte kunnen worden gekozen</translation>
        </message>
        <message>
            <source>When the answer was made; helps to measure clock skew between peers</source>
            <extracomment>ocpi: timestamp</extracomment>
            <translation>Wanneer het antwoord is gemaakt; helpt klokverschil tussen partners te meten</translation>
        </message>
        <message>
            <source>Secret for the Authorization header; base64-encoded there from 2.2 on</source>
            <extracomment>ocpi: token</extracomment>
            <translation>Geheim voor de Authorization-header; vanaf 2.2 daar base64-gecodeerd</translation>
        </message>
        <message>
            <source>Any token of the group may use the booking</source>
            <extracomment>ocpi: token_groups_supported</extracomment>
            <translation>Elk token van de groep mag de boeking gebruiken</translation>
        </message>
        <message>
            <source>All costs together, excluding VAT in 2.1.1</source>
            <extracomment>ocpi: total_cost</extracomment>
            <translation>Alle kosten samen, in 2.1.1 zonder btw</translation>
        </message>
        <message>
            <source>Final amount to capture</source>
            <extracomment>ocpi: total_costs</extracomment>
            <translation>Definitief te innen bedrag</translation>
        </message>
        <message>
            <source>Energy in kWh; should equal the sum of all ENERGY volumes</source>
            <extracomment>ocpi: total_energy</extracomment>
            <translation>Energie in kWh; hoort gelijk te zijn aan de som van alle ENERGY-volumes</translation>
        </message>
        <message>
            <source>What the energy itself cost</source>
            <extracomment>ocpi: total_energy_cost</extracomment>
            <translation>Wat de energie zelf kostte</translation>
        </message>
        <message>
            <source>Flat fees, apart from those for parking and reservation</source>
            <extracomment>ocpi: total_fixed_cost</extracomment>
            <translation>Vaste kosten, behalve die voor parkeren en reservering</translation>
        </message>
        <message>
            <source>What parking cost, its flat fees included</source>
            <extracomment>ocpi: total_parking_cost</extracomment>
            <translation>Wat het parkeren kostte, inclusief de vaste kosten daarvan</translation>
        </message>
        <message>
            <source>Hours connected without charging; already inside total_time</source>
            <extracomment>ocpi: total_parking_time</extracomment>
            <translation>Uren aangesloten zonder laden; al in total_time begrepen</translation>
        </message>
        <message>
            <source>What the reservation cost, flat fees included</source>
            <extracomment>ocpi: total_reservation_cost</extracomment>
            <translation>Wat de reservering kostte, inclusief vaste kosten</translation>
        </message>
        <message>
            <source>Hours from plug-in to end, parking included; 1.5 is ninety minutes</source>
            <extracomment>ocpi: total_time</extracomment>
            <translation>Uren van aansluiten tot einde, inclusief parkeren; 1.5 is negentig minuten</translation>
        </message>
        <message>
            <source>What charging time cost, without parking</source>
            <extracomment>ocpi: total_time_cost</extracomment>
            <translation>Wat de laadtijd kostte, zonder parkeren</translation>
        </message>
        <message>
            <source>true means always open apart from exceptions; then leave regular_hours out</source>
            <extracomment>ocpi: twentyfourseven</extracomment>
            <translation>true betekent altijd open, op uitzonderingen na; laat regular_hours dan weg</translation>
        </message>
        <message>
            <source>Kind of object; see the allowed values</source>
            <extracomment>ocpi: type</extracomment>
            <translation>Soort object; zie de toegestane waarden</translation>
        </message>
        <message>
            <source>Technical id; stays the same for the life of the object, drivers never see it</source>
            <extracomment>ocpi: uid</extracomment>
            <translation>Technisch id; blijft gelijk zolang het object bestaat, bestuurders zien het nooit</translation>
        </message>
        <message>
            <source>Absolute address, reachable by the partner; https in practice</source>
            <extracomment>ocpi: url</extracomment>
            <translation>Absoluut adres, bereikbaar voor de partner; in de praktijk https</translation>
        </message>
        <message>
            <source>false blocks the token everywhere; do not delete tokens</source>
            <extracomment>ocpi: valid</extracomment>
            <translation>false blokkeert het token overal; verwijder geen tokens</translation>
        </message>
        <message>
            <source>What to show or type, depending on the method</source>
            <extracomment>ocpi: value</extracomment>
            <translation>Wat te tonen of in te typen is, afhankelijk van de methode</translation>
        </message>
        <message>
            <source>VAT in percent; absent means none applies, which is not the same as 0</source>
            <extracomment>ocpi: vat</extracomment>
            <translation>Btw in procenten; afwezig betekent dat er geen geldt, wat niet hetzelfde is als 0</translation>
        </message>
        <message>
            <source>Vehicles the bay is meant for</source>
            <extracomment>ocpi: vehicle_types</extracomment>
            <translation>Voertuigen waarvoor het vak is bedoeld</translation>
        </message>
        <message>
            <source>Version number of the protocol</source>
            <extracomment>ocpi: version</extracomment>
            <translation>Versienummer van het protocol</translation>
        </message>
        <message>
            <source>All versions that the peer speaks</source>
            <extracomment>ocpi: versions</extracomment>
            <translation>Alle versies die de partner spreekt</translation>
        </message>
        <message>
            <source>Number printed on the card, for support calls; may differ from the uid</source>
            <extracomment>ocpi: visual_number</extracomment>
            <translation>Nummer op de kaart, voor hulpvragen; kan van de uid afwijken</translation>
        </message>
        <message>
            <source>Volts; line to neutral for AC, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: voltage</extracomment>
            <translation>Volt; bij AC fase naar nul, dus ook 230 bij drie fasen in Europa</translation>
        </message>
        <message>
            <source>Quantity in the dimension's own unit: kWh, hours, A, kW or percent</source>
            <extracomment>ocpi: volume</extracomment>
            <translation>Hoeveelheid in de eigen eenheid van de dimensie: kWh, uren, A, kW of procent</translation>
        </message>
        <message>
            <source>Home page for drivers</source>
            <extracomment>ocpi: website</extracomment>
            <translation>Website voor bestuurders</translation>
        </message>
        <message>
            <source>1 is Monday, 7 is Sunday</source>
            <extracomment>ocpi: weekday</extracomment>
            <translation>1 is maandag, 7 is zondag</translation>
        </message>
        <message>
            <source>Whether operators may decide offline or must ask first</source>
            <extracomment>ocpi: whitelist</extracomment>
            <translation>Of exploitanten offline mogen beslissen of eerst moeten vragen</translation>
        </message>
        <message>
            <source>Party that cancelled</source>
            <extracomment>ocpi: who_canceled</extracomment>
            <translation>Partij die annuleerde</translation>
        </message>
        <message>
            <source>Picture width in pixels</source>
            <extracomment>ocpi: width</extracomment>
            <translation>Breedte van de afbeelding in pixels</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <extracomment>ocpi: 2.0</extracomment>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>In wide use, no hub, no country and party on objects</source>
            <extracomment>ocpi: 2.1.1</extracomment>
            <translation>Veel gebruikt, geen hub, geen land en partij op objecten</translation>
        </message>
        <message>
            <source>Superseded by 2.2.1</source>
            <extracomment>ocpi: 2.2</extracomment>
            <translation>Vervangen door 2.2.1</translation>
        </message>
        <message>
            <source>In wide use</source>
            <extracomment>ocpi: 2.2.1</extracomment>
            <translation>Veel gebruikt</translation>
        </message>
        <message>
            <source>Taxes, parking bays, payments</source>
            <extracomment>ocpi: 2.3.0</extracomment>
            <translation>Belastingen, parkeervakken, betalingen</translation>
        </message>
        <message>
            <source>Amperes</source>
            <extracomment>ocpi: A</extracomment>
            <translation>Ampère</translation>
        </message>
        <message>
            <source>Taken</source>
            <extracomment>ocpi: ACCEPTED</extracomment>
            <translation>Aangenomen</translation>
        </message>
        <message>
            <source>Code is typed</source>
            <extracomment>ocpi: ACCESS_CODE</extracomment>
            <translation>Code wordt ingetypt</translation>
        </message>
        <message>
            <source>Charging or connected, costs may accrue</source>
            <extracomment>ocpi: ACTIVE</extracomment>
            <translation>Laadt of is aangesloten, kosten kunnen oplopen</translation>
        </message>
        <message>
            <source>One phase: power is volts times amps</source>
            <extracomment>ocpi: AC_1_PHASE</extracomment>
            <translation>Eén fase: vermogen is volt maal ampère</translation>
        </message>
        <message>
            <source>Two of three phases: power is volts times amps times two</source>
            <extracomment>ocpi: AC_2_PHASE</extracomment>
            <translation>Twee van drie fasen: vermogen is volt maal ampère maal twee</translation>
        </message>
        <message>
            <source>Split phase, 120/240 V, North America</source>
            <extracomment>ocpi: AC_2_PHASE_SPLIT</extracomment>
            <translation>Split-phase, 120/240 V, Noord-Amerika</translation>
        </message>
        <message>
            <source>Three phases: power is volts (line to neutral) times amps times three</source>
            <extracomment>ocpi: AC_3_PHASE</extracomment>
            <translation>Drie fasen: vermogen is volt (fase naar nul) maal ampère maal drie</translation>
        </message>
        <message>
            <source>For drivers who pay on the spot</source>
            <extracomment>ocpi: AD_HOC_PAYMENT</extracomment>
            <translation>Voor bestuurders die ter plaatse betalen</translation>
        </message>
        <message>
            <source>One-time id for a driver without contract</source>
            <extracomment>ocpi: AD_HOC_USER</extracomment>
            <translation>Eenmalig id voor een bestuurder zonder contract</translation>
        </message>
        <message>
            <source>Airport</source>
            <extracomment>ocpi: AIRPORT</extracomment>
            <translation>Luchthaven</translation>
        </message>
        <message>
            <source>Fine</source>
            <extracomment>ocpi: ALLOWED</extracomment>
            <translation>In orde</translation>
        </message>
        <message>
            <source>Ask; decide from the list when the provider does not answer</source>
            <extracomment>ocpi: ALLOWED_OFFLINE</extracomment>
            <translation>Vraag; beslis op de lijst als de aanbieder niet antwoordt</translation>
        </message>
        <message>
            <source>Service area on a motorway</source>
            <extracomment>ocpi: ALONG_MOTORWAY</extracomment>
            <translation>Verzorgingsplaats langs een snelweg</translation>
        </message>
        <message>
            <source>Operator decides from its list; there is no asking in real time</source>
            <extracomment>ocpi: ALWAYS</extracomment>
            <translation>Exploitant beslist op zijn lijst; er wordt niet realtime gevraagd</translation>
        </message>
        <message>
            <source>At an angle to the road</source>
            <extracomment>ocpi: ANGLE</extracomment>
            <translation>Schuin ten opzichte van de weg</translation>
        </message>
        <message>
            <source>Driver identified by an app</source>
            <extracomment>ocpi: APP_USER</extracomment>
            <translation>Bestuurder herkend via een app</translation>
        </message>
        <message>
            <source>Provider was asked in real time</source>
            <extracomment>ocpi: AUTH_REQUEST</extracomment>
            <translation>Aanbieder is realtime gevraagd</translation>
        </message>
        <message>
            <source>Free and working: a driver can start now</source>
            <extracomment>ocpi: AVAILABLE</extracomment>
            <translation>Vrij en werkend: een bestuurder kan nu starten</translation>
        </message>
        <message>
            <source>How a driver gets in</source>
            <extracomment>ocpi: AccessMethod</extracomment>
            <translation>Hoe een bestuurder binnenkomt</translation>
        </message>
        <message>
            <source>May charge here</source>
            <extracomment>ocpi: Allowed.ALLOWED</extracomment>
            <translation>Mag hier laden</translation>
        </message>
        <message>
            <source>Token is blocked</source>
            <extracomment>ocpi: Allowed.BLOCKED</extracomment>
            <translation>Token is geblokkeerd</translation>
        </message>
        <message>
            <source>How a driver was authorised</source>
            <extracomment>ocpi: AuthMethod</extracomment>
            <translation>Hoe een bestuurder is geautoriseerd</translation>
        </message>
        <message>
            <source>Bike hire</source>
            <extracomment>ocpi: BIKE_SHARING</extracomment>
            <translation>Fietsverhuur</translation>
        </message>
        <message>
            <source>Not usable because something is in the way, for example a parked car</source>
            <extracomment>ocpi: BLOCKED</extracomment>
            <translation>Niet bruikbaar omdat er iets in de weg staat, bijvoorbeeld een geparkeerde auto</translation>
        </message>
        <message>
            <source>The booking itself</source>
            <extracomment>ocpi: BOOKING</extracomment>
            <translation>De boeking zelf</translation>
        </message>
        <message>
            <source>Fee for cancelling late</source>
            <extracomment>ocpi: BOOKING_CANCELLATION_FEES</extracomment>
            <translation>Kosten voor laat annuleren</translation>
        </message>
        <message>
            <source>Booking that was not used</source>
            <extracomment>ocpi: BOOKING_EXPIRES</extracomment>
            <translation>Boeking die niet is gebruikt</translation>
        </message>
        <message>
            <source>Time used beyond the booking</source>
            <extracomment>ocpi: BOOKING_OVERTIME</extracomment>
            <translation>Gebruikte tijd na de boeking</translation>
        </message>
        <message>
            <source>Charger is broken</source>
            <extracomment>ocpi: BROKEN_CHARGER</extracomment>
            <translation>Laadstation is defect</translation>
        </message>
        <message>
            <source>Vehicle broke down</source>
            <extracomment>ocpi: BROKEN_VEHICLE</extracomment>
            <translation>Voertuig kreeg pech</translation>
        </message>
        <message>
            <source>Bus</source>
            <extracomment>ocpi: BUS</extracomment>
            <translation>Bus</translation>
        </message>
        <message>
            <source>Bus stop</source>
            <extracomment>ocpi: BUS_STOP</extracomment>
            <translation>Bushalte</translation>
        </message>
        <message>
            <source>Bookings of places</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>Boekingen van plaatsen</translation>
        </message>
        <message>
            <source>Which part of a booking is priced</source>
            <extracomment>ocpi: BookingRestrictionType</extracomment>
            <translation>Welk deel van een boeking een prijs heeft</translation>
        </message>
        <message>
            <source>Cable is fixed to the charger</source>
            <extracomment>ocpi: CABLE</extracomment>
            <translation>Kabel zit vast aan het laadstation</translation>
        </message>
        <message>
            <source>Café</source>
            <extracomment>ocpi: CAFE</extracomment>
            <translation>Café</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>ocpi: CANCELED</extracomment>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>Reservation is cancelled</source>
            <extracomment>ocpi: CANCELED_RESERVATION</extracomment>
            <translation>Reservering is geannuleerd</translation>
        </message>
        <message>
            <source>Give up a reservation</source>
            <extracomment>ocpi: CANCEL_RESERVATION</extracomment>
            <translation>Een reservering opgeven</translation>
        </message>
        <message>
            <source>Carbon dioxide in grams for each kWh</source>
            <extracomment>ocpi: CARBON_DIOXIDE</extracomment>
            <translation>Koolstofdioxide in gram per kWh</translation>
        </message>
        <message>
            <source>Car park for car sharing</source>
            <extracomment>ocpi: CARPOOL_PARKING</extracomment>
            <translation>Parkeerplaats voor carpoolen</translation>
        </message>
        <message>
            <source>In front of the vehicle, in the middle</source>
            <extracomment>ocpi: CENTER</extracomment>
            <translation>Vóór het voertuig, in het midden</translation>
        </message>
        <message>
            <source>CHAdeMO, DC</source>
            <extracomment>ocpi: CHADEMO</extracomment>
            <translation>CHAdeMO, DC</translation>
        </message>
        <message>
            <source>ChaoJi, DC, successor of CHAdeMO and GB/T</source>
            <extracomment>ocpi: CHAOJI</extracomment>
            <translation>ChaoJi, DC, opvolger van CHAdeMO en GB/T</translation>
        </message>
        <message>
            <source>The charger</source>
            <extracomment>ocpi: CHARGER</extracomment>
            <translation>Het laadstation</translation>
        </message>
        <message>
            <source>In use; OCPP's Preparing, Suspended and Finishing usually end up here too</source>
            <extracomment>ocpi: CHARGING</extracomment>
            <translation>In gebruik; Preparing, Suspended en Finishing van OCPP komen hier meestal ook terecht</translation>
        </message>
        <message>
            <source>Accepts charging preferences of drivers</source>
            <extracomment>ocpi: CHARGING_PREFERENCES_CAPABLE</extracomment>
            <translation>Aanvaardt laadvoorkeuren van bestuurders</translation>
        </message>
        <message>
            <source>Accepts charging profiles</source>
            <extracomment>ocpi: CHARGING_PROFILE_CAPABLE</extracomment>
            <translation>Aanvaardt laadprofielen</translation>
        </message>
        <message>
            <source>As cheap as possible</source>
            <extracomment>ocpi: CHEAP</extracomment>
            <translation>Zo goedkoop mogelijk</translation>
        </message>
        <message>
            <source>Terminal reads chip cards</source>
            <extracomment>ocpi: CHIP_CARD_SUPPORT</extracomment>
            <translation>Terminal leest chipkaarten</translation>
        </message>
        <message>
            <source>Coal</source>
            <extracomment>ocpi: COAL</extracomment>
            <translation>Kolen</translation>
        </message>
        <message>
            <source>Started by a command, for example from an app</source>
            <extracomment>ocpi: COMMAND</extracomment>
            <translation>Gestart met een opdracht, bijvoorbeeld vanuit een app</translation>
        </message>
        <message>
            <source>Closed; the CDR follows</source>
            <extracomment>ocpi: COMPLETED</extracomment>
            <translation>Gesloten; de CDR volgt</translation>
        </message>
        <message>
            <source>Reachable through the hub</source>
            <extracomment>ocpi: CONNECTED</extracomment>
            <translation>Bereikbaar via de hub</translation>
        </message>
        <message>
            <source>Terminal reads contactless cards</source>
            <extracomment>ocpi: CONTACTLESS_CARD_SUPPORT</extracomment>
            <translation>Terminal leest contactloze kaarten</translation>
        </message>
        <message>
            <source>Runs charge points</source>
            <extracomment>ocpi: CPO</extracomment>
            <translation>Exploiteert laadstations</translation>
        </message>
        <message>
            <source>Credit cards accepted</source>
            <extracomment>ocpi: CREDIT_CARD_PAYABLE</extracomment>
            <translation>Creditcards geaccepteerd</translation>
        </message>
        <message>
            <source>Average current in A; for information</source>
            <extracomment>ocpi: CURRENT</extracomment>
            <translation>Gemiddelde stroom in A; ter informatie</translation>
        </message>
        <message>
            <source>Customers only</source>
            <extracomment>ocpi: CUSTOMERS</extracomment>
            <translation>Alleen klanten</translation>
        </message>
        <message>
            <source>Why a booking was cancelled</source>
            <extracomment>ocpi: CanceledReason</extracomment>
            <translation>Waarom een boeking is geannuleerd</translation>
        </message>
        <message>
            <source>Something stands on the bay</source>
            <extracomment>ocpi: CanceledReason.BLOCKED</extracomment>
            <translation>Er staat iets op het vak</translation>
        </message>
        <message>
            <source>Reason not given</source>
            <extracomment>ocpi: CanceledReason.UNKNOWN</extracomment>
            <translation>Reden niet opgegeven</translation>
        </message>
        <message>
            <source>What an EVSE can do</source>
            <extracomment>ocpi: Capability</extracomment>
            <translation>Wat een EVSE kan</translation>
        </message>
        <message>
            <source>Did taking the money work</source>
            <extracomment>ocpi: CaptureStatusCode</extracomment>
            <translation>Is het innen van het geld gelukt</translation>
        </message>
        <message>
            <source>What a volume measures</source>
            <extracomment>ocpi: CdrDimensionType</extracomment>
            <translation>Wat een volume meet</translation>
        </message>
        <message>
            <source>Answer to charging preferences</source>
            <extracomment>ocpi: ChargingPreferencesResponse</extracomment>
            <translation>Antwoord op laadvoorkeuren</translation>
        </message>
        <message>
            <source>What the charger did with a profile</source>
            <extracomment>ocpi: ChargingProfileResultType</extracomment>
            <translation>Wat het laadstation met een profiel deed</translation>
        </message>
        <message>
            <source>No profile found</source>
            <extracomment>ocpi: ChargingProfileResultType.UNKNOWN</extracomment>
            <translation>Geen profiel gevonden</translation>
        </message>
        <message>
            <source>Unit of a limit</source>
            <extracomment>ocpi: ChargingRateUnit</extracomment>
            <translation>Eenheid van een limiet</translation>
        </message>
        <message>
            <source>Immediate answer to a command</source>
            <extracomment>ocpi: CommandResponseType</extracomment>
            <translation>Direct antwoord op een opdracht</translation>
        </message>
        <message>
            <source>Passed on to the charger; the result follows</source>
            <extracomment>ocpi: CommandResponseType.ACCEPTED</extracomment>
            <translation>Doorgegeven aan het laadstation; het resultaat volgt</translation>
        </message>
        <message>
            <source>Charger did not answer</source>
            <extracomment>ocpi: CommandResponseType.TIMEOUT</extracomment>
            <translation>Laadstation antwoordde niet</translation>
        </message>
        <message>
            <source>Charger did it</source>
            <extracomment>ocpi: CommandResultType.ACCEPTED</extracomment>
            <translation>Laadstation heeft het gedaan</translation>
        </message>
        <message>
            <source>Commands that can be sent</source>
            <extracomment>ocpi: CommandType</extracomment>
            <translation>Opdrachten die kunnen worden gestuurd</translation>
        </message>
        <message>
            <source>Reachability of a party behind a hub</source>
            <extracomment>ocpi: ConnectionStatus</extracomment>
            <translation>Bereikbaarheid van een partij achter een hub</translation>
        </message>
        <message>
            <source>Will be connected later</source>
            <extracomment>ocpi: ConnectionStatus.PLANNED</extracomment>
            <translation>Wordt later aangesloten</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of a connector</source>
            <extracomment>ocpi: ConnectorCapability</extracomment>
            <translation>Plug-and-charge-mogelijkheden van een connector</translation>
        </message>
        <message>
            <source>Cable or socket</source>
            <extracomment>ocpi: ConnectorFormat</extracomment>
            <translation>Kabel of contactdoos</translation>
        </message>
        <message>
            <source>Plug standard</source>
            <extracomment>ocpi: ConnectorType</extracomment>
            <translation>Stekkernorm</translation>
        </message>
        <message>
            <source>Direct current</source>
            <extracomment>ocpi: DC</extracomment>
            <translation>Gelijkstroom</translation>
        </message>
        <message>
            <source>Debit cards accepted</source>
            <extracomment>ocpi: DEBIT_CARD_PAYABLE</extracomment>
            <translation>Pinpassen geaccepteerd</translation>
        </message>
        <message>
            <source>Refused by the operator</source>
            <extracomment>ocpi: DECLINED</extracomment>
            <translation>Geweigerd door de exploitant</translation>
        </message>
        <message>
            <source>Departure time is needed</source>
            <extracomment>ocpi: DEPARTURE_REQUIRED</extracomment>
            <translation>Vertrektijd is nodig</translation>
        </message>
        <message>
            <source>Disabled persons only</source>
            <extracomment>ocpi: DISABLED</extracomment>
            <translation>Alleen mensen met een handicap</translation>
        </message>
        <message>
            <source>Household plug A: North America, Japan</source>
            <extracomment>ocpi: DOMESTIC_A</extracomment>
            <translation>Huishoudstekker A: Noord-Amerika, Japan</translation>
        </message>
        <message>
            <source>Household plug B: North America, Japan, earthed</source>
            <extracomment>ocpi: DOMESTIC_B</extracomment>
            <translation>Huishoudstekker B: Noord-Amerika, Japan, geaard</translation>
        </message>
        <message>
            <source>Household Europlug CEE 7/16</source>
            <extracomment>ocpi: DOMESTIC_C</extracomment>
            <translation>Huishoudelijke eurostekker CEE 7/16</translation>
        </message>
        <message>
            <source>Household plug D: India, BS 546 5 A</source>
            <extracomment>ocpi: DOMESTIC_D</extracomment>
            <translation>Huishoudstekker D: India, BS 546 5 A</translation>
        </message>
        <message>
            <source>Household plug E: France, Belgium, Poland</source>
            <extracomment>ocpi: DOMESTIC_E</extracomment>
            <translation>Huishoudstekker E: Frankrijk, België, Polen</translation>
        </message>
        <message>
            <source>Household Schuko, CEE 7/4</source>
            <extracomment>ocpi: DOMESTIC_F</extracomment>
            <translation>Huishoudelijke schuko, CEE 7/4</translation>
        </message>
        <message>
            <source>Household plug G: British BS 1363</source>
            <extracomment>ocpi: DOMESTIC_G</extracomment>
            <translation>Huishoudstekker G: Britse BS 1363</translation>
        </message>
        <message>
            <source>Household plug H: Israel, SI 32</source>
            <extracomment>ocpi: DOMESTIC_H</extracomment>
            <translation>Huishoudstekker H: Israël, SI 32</translation>
        </message>
        <message>
            <source>Household plug I: Australia, China</source>
            <extracomment>ocpi: DOMESTIC_I</extracomment>
            <translation>Huishoudstekker I: Australië, China</translation>
        </message>
        <message>
            <source>Household plug J: Switzerland</source>
            <extracomment>ocpi: DOMESTIC_J</extracomment>
            <translation>Huishoudstekker J: Zwitserland</translation>
        </message>
        <message>
            <source>Household plug K: Denmark</source>
            <extracomment>ocpi: DOMESTIC_K</extracomment>
            <translation>Huishoudstekker K: Denemarken</translation>
        </message>
        <message>
            <source>Household plug L: Italy</source>
            <extracomment>ocpi: DOMESTIC_L</extracomment>
            <translation>Huishoudstekker L: Italië</translation>
        </message>
        <message>
            <source>Household plug M: South Africa, BS 546 15 A</source>
            <extracomment>ocpi: DOMESTIC_M</extracomment>
            <translation>Huishoudstekker M: Zuid-Afrika, BS 546 15 A</translation>
        </message>
        <message>
            <source>Household plug N: Brazil</source>
            <extracomment>ocpi: DOMESTIC_N</extracomment>
            <translation>Huishoudstekker N: Brazilië</translation>
        </message>
        <message>
            <source>Household plug O: Thailand</source>
            <extracomment>ocpi: DOMESTIC_O</extracomment>
            <translation>Huishoudstekker O: Thailand</translation>
        </message>
        <message>
            <source>Weekday</source>
            <extracomment>ocpi: DayOfWeek</extracomment>
            <translation>Weekdag</translation>
        </message>
        <message>
            <source>Contract of a plug-and-charge vehicle</source>
            <extracomment>ocpi: EMAID</extracomment>
            <translation>Contract van een plug-and-charge-voertuig</translation>
        </message>
        <message>
            <source>Employees only</source>
            <extracomment>ocpi: EMPLOYEES</extracomment>
            <translation>Alleen medewerkers</translation>
        </message>
        <message>
            <source>Sells charging to drivers</source>
            <extracomment>ocpi: EMSP</extracomment>
            <translation>Verkoopt laden aan bestuurders</translation>
        </message>
        <message>
            <source>Energy delivered, kWh</source>
            <extracomment>ocpi: ENERGY</extracomment>
            <translation>Geleverde energie, kWh</translation>
        </message>
        <message>
            <source>Energy given back by the car, kWh</source>
            <extracomment>ocpi: ENERGY_EXPORT</extracomment>
            <translation>Energie die de auto teruggaf, kWh</translation>
        </message>
        <message>
            <source>Energy taken by the car, kWh</source>
            <extracomment>ocpi: ENERGY_IMPORT</extracomment>
            <translation>Energie die de auto opnam, kWh</translation>
        </message>
        <message>
            <source>Amount of energy is needed</source>
            <extracomment>ocpi: ENERGY_NEED_REQUIRED</extracomment>
            <translation>Hoeveelheid energie is nodig</translation>
        </message>
        <message>
            <source>The entrance</source>
            <extracomment>ocpi: ENTRANCE</extracomment>
            <translation>De ingang</translation>
        </message>
        <message>
            <source>Side on which the charger stands</source>
            <extracomment>ocpi: EVSEPosition</extracomment>
            <translation>Kant waar het laadstation staat</translation>
        </message>
        <message>
            <source>Charger is out of service</source>
            <extracomment>ocpi: EVSE_INOPERATIVE</extracomment>
            <translation>Laadstation is buiten dienst</translation>
        </message>
        <message>
            <source>Somebody is charging there</source>
            <extracomment>ocpi: EVSE_OCCUPIED</extracomment>
            <translation>Daar laadt iemand</translation>
        </message>
        <message>
            <source>Electric vehicles only</source>
            <extracomment>ocpi: EV_ONLY</extracomment>
            <translation>Alleen elektrische voertuigen</translation>
        </message>
        <message>
            <source>Contract has run out</source>
            <extracomment>ocpi: EXPIRED</extracomment>
            <translation>Contract is verlopen</translation>
        </message>
        <message>
            <source>Source of energy</source>
            <extracomment>ocpi: EnergySourceCategory</extracomment>
            <translation>Energiebron</translation>
        </message>
        <message>
            <source>Kind of impact</source>
            <extracomment>ocpi: EnvironmentalImpactCategory</extracomment>
            <translation>Soort milieueffect</translation>
        </message>
        <message>
            <source>Went wrong; the reason is in the text</source>
            <extracomment>ocpi: FAILED</extracomment>
            <translation>Mislukt; de reden staat in de tekst</translation>
        </message>
        <message>
            <source>As fast as possible</source>
            <extracomment>ocpi: FAST</extracomment>
            <translation>Zo snel mogelijk</translation>
        </message>
        <message>
            <source>Once for each session</source>
            <extracomment>ocpi: FLAT</extracomment>
            <translation>Eenmaal per Session</translation>
        </message>
        <message>
            <source>Friday</source>
            <extracomment>ocpi: FRIDAY</extracomment>
            <translation>Vrijdag</translation>
        </message>
        <message>
            <source>Petrol station</source>
            <extracomment>ocpi: FUEL_STATION</extracomment>
            <translation>Tankstation</translation>
        </message>
        <message>
            <source>Booking was used</source>
            <extracomment>ocpi: FULFILLED</extracomment>
            <translation>Boeking is gebruikt</translation>
        </message>
        <message>
            <source>Place is taken</source>
            <extracomment>ocpi: FULL</extracomment>
            <translation>Plaats is bezet</translation>
        </message>
        <message>
            <source>What is nearby</source>
            <extracomment>ocpi: Facility</extracomment>
            <translation>Wat in de buurt is</translation>
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
            <translation>Fossiel, niet nader bepaald</translation>
        </message>
        <message>
            <source>Renewable, not specified</source>
            <extracomment>ocpi: GENERAL_GREEN</extracomment>
            <translation>Hernieuwbaar, niet nader bepaald</translation>
        </message>
        <message>
            <source>With as much green energy as possible</source>
            <extracomment>ocpi: GREEN</extracomment>
            <translation>Met zo veel mogelijk groene energie</translation>
        </message>
        <message>
            <source>Hotel</source>
            <extracomment>ocpi: HOTEL</extracomment>
            <translation>Hotel</translation>
        </message>
        <message>
            <source>Routes messages between parties</source>
            <extracomment>ocpi: HUB</extracomment>
            <translation>Routeert berichten tussen partijen</translation>
        </message>
        <message>
            <source>Blue industrial plug, one phase 16 A</source>
            <extracomment>ocpi: IEC_60309_2_single_16</extracomment>
            <translation>Blauwe industriestekker, één fase 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 16 A</source>
            <extracomment>ocpi: IEC_60309_2_three_16</extracomment>
            <translation>Rode industriestekker, drie fasen 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 32 A</source>
            <extracomment>ocpi: IEC_60309_2_three_32</extracomment>
            <translation>Rode industriestekker, drie fasen 32 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 64 A</source>
            <extracomment>ocpi: IEC_60309_2_three_64</extracomment>
            <translation>Rode industriestekker, drie fasen 64 A</translation>
        </message>
        <message>
            <source>Type 1, SAE J1772, AC</source>
            <extracomment>ocpi: IEC_62196_T1</extracomment>
            <translation>Type 1, SAE J1772, AC</translation>
        </message>
        <message>
            <source>CCS1, DC, North America</source>
            <extracomment>ocpi: IEC_62196_T1_COMBO</extracomment>
            <translation>CCS1, DC, Noord-Amerika</translation>
        </message>
        <message>
            <source>Type 2, Mennekes, AC</source>
            <extracomment>ocpi: IEC_62196_T2</extracomment>
            <translation>Type 2, Mennekes, AC</translation>
        </message>
        <message>
            <source>CCS2, DC, Europe</source>
            <extracomment>ocpi: IEC_62196_T2_COMBO</extracomment>
            <translation>CCS2, DC, Europa</translation>
        </message>
        <message>
            <source>Type 3A, Scame, light vehicles</source>
            <extracomment>ocpi: IEC_62196_T3A</extracomment>
            <translation>Type 3A, Scame, lichte voertuigen</translation>
        </message>
        <message>
            <source>Type 3C, old French and Italian AC plug</source>
            <extracomment>ocpi: IEC_62196_T3C</extracomment>
            <translation>Type 3C, oude Franse en Italiaanse AC-stekker</translation>
        </message>
        <message>
            <source>Switched off for now, for example by the operator or for lack of power</source>
            <extracomment>ocpi: INOPERATIVE</extracomment>
            <translation>Voorlopig uitgeschakeld, bijvoorbeeld door de exploitant of bij gebrek aan vermogen</translation>
        </message>
        <message>
            <source>Driver rings</source>
            <extracomment>ocpi: INTERCOM</extracomment>
            <translation>Bestuurder belt aan</translation>
        </message>
        <message>
            <source>Cannot be billed, for example not authorised; no CDR follows</source>
            <extracomment>ocpi: INVALID</extracomment>
            <translation>Kan niet worden afgerekend, bijvoorbeeld niet geautoriseerd; er volgt geen CDR</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-20</source>
            <extracomment>ocpi: ISO_15118_20_PLUG_AND_CHARGE</extracomment>
            <translation>Plug and charge volgens ISO 15118-20</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-2</source>
            <extracomment>ocpi: ISO_15118_2_PLUG_AND_CHARGE</extracomment>
            <translation>Plug and charge volgens ISO 15118-2</translation>
        </message>
        <message>
            <source>What a picture shows</source>
            <extracomment>ocpi: ImageCategory</extracomment>
            <translation>Wat een afbeelding toont</translation>
        </message>
        <message>
            <source>Side of a module</source>
            <extracomment>ocpi: InterfaceRole</extracomment>
            <translation>Kant van een module</translation>
        </message>
        <message>
            <source>Who writes the invoice</source>
            <extracomment>ocpi: InvoiceCreator</extracomment>
            <translation>Wie de factuur schrijft</translation>
        </message>
        <message>
            <source>Left of the vehicle</source>
            <extracomment>ocpi: LEFT</extracomment>
            <translation>Links van het voertuig</translation>
        </message>
        <message>
            <source>Plate is read at the barrier</source>
            <extracomment>ocpi: LICENSE_PLATE</extracomment>
            <translation>Kenteken wordt bij de slagboom gelezen</translation>
        </message>
        <message>
            <source>The site</source>
            <extracomment>ocpi: LOCATION</extracomment>
            <translation>De locatie</translation>
        </message>
        <message>
            <source>Kind of parking, 2.1.1</source>
            <extracomment>ocpi: LocationType</extracomment>
            <translation>Soort parkeren, 2.1.1</translation>
        </message>
        <message>
            <source>Kind of parking not known</source>
            <extracomment>ocpi: LocationType.UNKNOWN</extracomment>
            <translation>Soort parkeren niet bekend</translation>
        </message>
        <message>
            <source>Shopping centre</source>
            <extracomment>ocpi: MALL</extracomment>
            <translation>Winkelcentrum</translation>
        </message>
        <message>
            <source>Highest current in A, sum over phases</source>
            <extracomment>ocpi: MAX_CURRENT</extracomment>
            <translation>Hoogste stroom in A, som over de fasen</translation>
        </message>
        <message>
            <source>Highest power, kW</source>
            <extracomment>ocpi: MAX_POWER</extracomment>
            <translation>Hoogste vermogen, kW</translation>
        </message>
        <message>
            <source>Megawatt charging for trucks</source>
            <extracomment>ocpi: MCS</extracomment>
            <translation>Megawattladen voor vrachtwagens</translation>
        </message>
        <message>
            <source>Underground station</source>
            <extracomment>ocpi: METRO_STATION</extracomment>
            <translation>Metrostation</translation>
        </message>
        <message>
            <source>Lowest current in A, sum over phases</source>
            <extracomment>ocpi: MIN_CURRENT</extracomment>
            <translation>Laagste stroom in A, som over de fasen</translation>
        </message>
        <message>
            <source>Lowest power, kW</source>
            <extracomment>ocpi: MIN_POWER</extracomment>
            <translation>Laagste vermogen, kW</translation>
        </message>
        <message>
            <source>Monday</source>
            <extracomment>ocpi: MONDAY</extracomment>
            <translation>Maandag</translation>
        </message>
        <message>
            <source>Motorcycle</source>
            <extracomment>ocpi: MOTORCYCLE</extracomment>
            <translation>Motorfiets</translation>
        </message>
        <message>
            <source>Motorcycles only</source>
            <extracomment>ocpi: MOTORCYCLES</extracomment>
            <translation>Alleen motorfietsen</translation>
        </message>
        <message>
            <source>Museum</source>
            <extracomment>ocpi: MUSEUM</extracomment>
            <translation>Museum</translation>
        </message>
        <message>
            <source>Module name</source>
            <extracomment>ocpi: ModuleID</extracomment>
            <translation>Modulenaam</translation>
        </message>
        <message>
            <source>No tax applies</source>
            <extracomment>ocpi: N/A</extracomment>
            <translation>Er geldt geen belasting</translation>
        </message>
        <message>
            <source>National access point</source>
            <extracomment>ocpi: NAP</extracomment>
            <translation>Nationaal toegangspunt</translation>
        </message>
        <message>
            <source>Nature: park, beach, viewpoint</source>
            <extracomment>ocpi: NATURE</extracomment>
            <translation>Natuur: park, strand, uitzichtpunt</translation>
        </message>
        <message>
            <source>NEMA 10-30, 240 V 30 A, no earth</source>
            <extracomment>ocpi: NEMA_10_30</extracomment>
            <translation>NEMA 10-30, 240 V 30 A, geen aarde</translation>
        </message>
        <message>
            <source>NEMA 10-50, 240 V 50 A, no earth</source>
            <extracomment>ocpi: NEMA_10_50</extracomment>
            <translation>NEMA 10-50, 240 V 50 A, geen aarde</translation>
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
            <translation>Logo van het netwerk</translation>
        </message>
        <message>
            <source>Always ask; no answer means no charge</source>
            <extracomment>ocpi: NEVER</extracomment>
            <translation>Altijd vragen; geen antwoord betekent niet laden</translation>
        </message>
        <message>
            <source>Tax comes on top</source>
            <extracomment>ocpi: NO</extracomment>
            <translation>Belasting komt erbovenop</translation>
        </message>
        <message>
            <source>Not at this place or time</source>
            <extracomment>ocpi: NOT_ALLOWED</extracomment>
            <translation>Niet op deze plaats of tijd</translation>
        </message>
        <message>
            <source>Wishes cannot be met, for example too little time</source>
            <extracomment>ocpi: NOT_POSSIBLE</extracomment>
            <translation>Aan de wensen kan niet worden voldaan, bijvoorbeeld te weinig tijd</translation>
        </message>
        <message>
            <source>Party or charger cannot do this</source>
            <extracomment>ocpi: NOT_SUPPORTED</extracomment>
            <translation>Partij of laadstation kan dit niet</translation>
        </message>
        <message>
            <source>Not cancelled</source>
            <extracomment>ocpi: NO_CANCELED</extracomment>
            <translation>Niet geannuleerd</translation>
        </message>
        <message>
            <source>Not enough credit</source>
            <extracomment>ocpi: NO_CREDIT</extracomment>
            <translation>Niet genoeg tegoed</translation>
        </message>
        <message>
            <source>Driver did not come</source>
            <extracomment>ocpi: NO_SHOW</extracomment>
            <translation>Bestuurder kwam niet</translation>
        </message>
        <message>
            <source>Offers navigation</source>
            <extracomment>ocpi: NSP</extracomment>
            <translation>Biedt navigatie</translation>
        </message>
        <message>
            <source>Nuclear power</source>
            <extracomment>ocpi: NUCLEAR</extracomment>
            <translation>Kernenergie</translation>
        </message>
        <message>
            <source>Nuclear waste in grams for each kWh</source>
            <extracomment>ocpi: NUCLEAR_WASTE</extracomment>
            <translation>Kernafval in gram per kWh</translation>
        </message>
        <message>
            <source>Not reachable now</source>
            <extracomment>ocpi: OFFLINE</extracomment>
            <translation>Nu niet bereikbaar</translation>
        </message>
        <message>
            <source>Private drive</source>
            <extracomment>ocpi: ON_DRIVEWAY</extracomment>
            <translation>Eigen oprit</translation>
        </message>
        <message>
            <source>At the kerb</source>
            <extracomment>ocpi: ON_STREET</extracomment>
            <translation>Langs de stoep</translation>
        </message>
        <message>
            <source>No barrier</source>
            <extracomment>ocpi: OPEN</extracomment>
            <translation>Geen slagboom</translation>
        </message>
        <message>
            <source>Logo of the operator</source>
            <extracomment>ocpi: OPERATOR</extracomment>
            <translation>Logo van de exploitant</translation>
        </message>
        <message>
            <source>Something else that the list does not name</source>
            <extracomment>ocpi: OTHER</extracomment>
            <translation>Iets anders dat de lijst niet noemt</translation>
        </message>
        <message>
            <source>Broken</source>
            <extracomment>ocpi: OUTOFORDER</extracomment>
            <translation>Defect</translation>
        </message>
        <message>
            <source>Logo of the owner</source>
            <extracomment>ocpi: OWNER</extracomment>
            <translation>Logo van de eigenaar</translation>
        </message>
        <message>
            <source>Pantograph on the bus that rises to the mast</source>
            <extracomment>ocpi: PANTOGRAPH_BOTTOM_UP</extracomment>
            <translation>Pantograaf op de bus die naar de mast omhooggaat</translation>
        </message>
        <message>
            <source>Pantograph on the mast that comes down to the bus</source>
            <extracomment>ocpi: PANTOGRAPH_TOP_DOWN</extracomment>
            <translation>Pantograaf op de mast die naar de bus omlaagkomt</translation>
        </message>
        <message>
            <source>Along the road</source>
            <extracomment>ocpi: PARALLEL</extracomment>
            <translation>Evenwijdig aan de weg</translation>
        </message>
        <message>
            <source>Multi-storey car park</source>
            <extracomment>ocpi: PARKING_GARAGE</extracomment>
            <translation>Parkeergarage met verdiepingen</translation>
        </message>
        <message>
            <source>Open car park</source>
            <extracomment>ocpi: PARKING_LOT</extracomment>
            <translation>Open parkeerterrein</translation>
        </message>
        <message>
            <source>Driver takes a ticket</source>
            <extracomment>ocpi: PARKING_TICKET</extracomment>
            <translation>Bestuurder neemt een kaartje</translation>
        </message>
        <message>
            <source>Hours connected while the car asks for no power</source>
            <extracomment>ocpi: PARKING_TIME</extracomment>
            <translation>Uren aangesloten terwijl de auto geen vermogen vraagt</translation>
        </message>
        <message>
            <source>Part of the amount was taken</source>
            <extracomment>ocpi: PARTIAL_SUCCESS</extracomment>
            <translation>Een deel van het bedrag is geïnd</translation>
        </message>
        <message>
            <source>Terminal with a pin pad</source>
            <extracomment>ocpi: PED_TERMINAL</extracomment>
            <translation>Terminal met pintoetsen</translation>
        </message>
        <message>
            <source>Requested but not yet charging; must not last</source>
            <extracomment>ocpi: PENDING</extracomment>
            <translation>Aangevraagd maar laadt nog niet; mag niet lang duren</translation>
        </message>
        <message>
            <source>At a right angle to the road</source>
            <extracomment>ocpi: PERPENDICULAR</extracomment>
            <translation>Haaks op de weg</translation>
        </message>
        <message>
            <source>Car</source>
            <extracomment>ocpi: PERSONAL_VEHICLE</extracomment>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Car with a trailer</source>
            <extracomment>ocpi: PERSONAL_VEHICLE_WITH_TRAILER</extracomment>
            <translation>Auto met aanhanger</translation>
        </message>
        <message>
            <source>Announced, not built yet</source>
            <extracomment>ocpi: PLANNED</extracomment>
            <translation>Aangekondigd, nog niet gebouwd</translation>
        </message>
        <message>
            <source>Only while plugged in</source>
            <extracomment>ocpi: PLUGGED</extracomment>
            <translation>Alleen zolang aangesloten</translation>
        </message>
        <message>
            <source>Average power, kW</source>
            <extracomment>ocpi: POWER</extracomment>
            <translation>Gemiddeld vermogen, kW</translation>
        </message>
        <message>
            <source>No power at the site</source>
            <extracomment>ocpi: POWER_OUTAGE</extracomment>
            <translation>Geen stroom op de locatie</translation>
        </message>
        <message>
            <source>For those who chose cheap charging</source>
            <extracomment>ocpi: PROFILE_CHEAP</extracomment>
            <translation>Voor wie goedkoop laden koos</translation>
        </message>
        <message>
            <source>For those who chose fast charging</source>
            <extracomment>ocpi: PROFILE_FAST</extracomment>
            <translation>Voor wie snel laden koos</translation>
        </message>
        <message>
            <source>For those who chose green charging</source>
            <extracomment>ocpi: PROFILE_GREEN</extracomment>
            <translation>Voor wie groen laden koos</translation>
        </message>
        <message>
            <source>No tariff for that preference</source>
            <extracomment>ocpi: PROFILE_TYPE_NOT_SUPPORTED</extracomment>
            <translation>Geen tarief voor die voorkeur</translation>
        </message>
        <message>
            <source>Payment terminal provider</source>
            <extracomment>ocpi: PTP</extracomment>
            <translation>Aanbieder van betaalterminals</translation>
        </message>
        <message>
            <source>How a vehicle stands in the bay</source>
            <extracomment>ocpi: ParkingDirection</extracomment>
            <translation>Hoe een voertuig in het vak staat</translation>
        </message>
        <message>
            <source>Who may park</source>
            <extracomment>ocpi: ParkingRestriction</extracomment>
            <translation>Wie mag parkeren</translation>
        </message>
        <message>
            <source>Kind of parking</source>
            <extracomment>ocpi: ParkingType</extracomment>
            <translation>Soort parkeren</translation>
        </message>
        <message>
            <source>AC phases or DC</source>
            <extracomment>ocpi: PowerType</extracomment>
            <translation>AC-fasen of DC</translation>
        </message>
        <message>
            <source>Charging preference</source>
            <extracomment>ocpi: ProfileType</extracomment>
            <translation>Laadvoorkeur</translation>
        </message>
        <message>
            <source>Gets the data pushed</source>
            <extracomment>ocpi: RECEIVER</extracomment>
            <translation>Krijgt de gegevens toegestuurd</translation>
        </message>
        <message>
            <source>Recreation area</source>
            <extracomment>ocpi: RECREATION_AREA</extracomment>
            <translation>Recreatiegebied</translation>
        </message>
        <message>
            <source>Normal, no special preference</source>
            <extracomment>ocpi: REGULAR</extracomment>
            <translation>Normaal, geen bijzondere voorkeur</translation>
        </message>
        <message>
            <source>Refused</source>
            <extracomment>ocpi: REJECTED</extracomment>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Can be started and stopped by app</source>
            <extracomment>ocpi: REMOTE_START_STOP_CAPABLE</extracomment>
            <translation>Kan via een app worden gestart en gestopt</translation>
        </message>
        <message>
            <source>Gone for good; send it rather than dropping the object silently</source>
            <extracomment>ocpi: REMOVED</extracomment>
            <translation>Voorgoed weg; stuur dit in plaats van het object stilzwijgend te laten vallen</translation>
        </message>
        <message>
            <source>Accepts reservations</source>
            <extracomment>ocpi: RESERVABLE</extracomment>
            <translation>Aanvaardt reserveringen</translation>
        </message>
        <message>
            <source>A reservation is running, no charge yet</source>
            <extracomment>ocpi: RESERVATION</extracomment>
            <translation>Er loopt een reservering, nog geen laadsessie</translation>
        </message>
        <message>
            <source>Reservation that was not used</source>
            <extracomment>ocpi: RESERVATION_EXPIRES</extracomment>
            <translation>Reservering die niet is gebruikt</translation>
        </message>
        <message>
            <source>Time used beyond the reservation</source>
            <extracomment>ocpi: RESERVATION_OVERTIME</extracomment>
            <translation>Gebruikte tijd na de reservering</translation>
        </message>
        <message>
            <source>Hours reserved</source>
            <extracomment>ocpi: RESERVATION_TIME</extracomment>
            <translation>Gereserveerde uren</translation>
        </message>
        <message>
            <source>Kept for a certain driver</source>
            <extracomment>ocpi: RESERVED</extracomment>
            <translation>Vrijgehouden voor een bepaalde bestuurder</translation>
        </message>
        <message>
            <source>Keep an EVSE free</source>
            <extracomment>ocpi: RESERVE_NOW</extracomment>
            <translation>Een EVSE vrijhouden</translation>
        </message>
        <message>
            <source>Restaurant</source>
            <extracomment>ocpi: RESTAURANT</extracomment>
            <translation>Restaurant</translation>
        </message>
        <message>
            <source>Card or key fob</source>
            <extracomment>ocpi: RFID</extracomment>
            <translation>Kaart of sleutelhanger</translation>
        </message>
        <message>
            <source>Has a card reader</source>
            <extracomment>ocpi: RFID_READER</extracomment>
            <translation>Heeft een kaartlezer</translation>
        </message>
        <message>
            <source>Right of the vehicle</source>
            <extracomment>ocpi: RIGHT</extracomment>
            <translation>Rechts van het voertuig</translation>
        </message>
        <message>
            <source>Rigid truck</source>
            <extracomment>ocpi: RIGID</extracomment>
            <translation>Bakwagen</translation>
        </message>
        <message>
            <source>State of one booking request</source>
            <extracomment>ocpi: ReservationRequestStatus</extracomment>
            <translation>Toestand van één boekingsverzoek</translation>
        </message>
        <message>
            <source>Waiting for the operator</source>
            <extracomment>ocpi: ReservationRequestStatus.PENDING</extracomment>
            <translation>Wacht op de exploitant</translation>
        </message>
        <message>
            <source>Which part of a reservation is priced</source>
            <extracomment>ocpi: ReservationRestrictionType</extracomment>
            <translation>Welk deel van een reservering een prijs heeft</translation>
        </message>
        <message>
            <source>Reservation from begin to use</source>
            <extracomment>ocpi: ReservationRestrictionType.RESERVATION</extracomment>
            <translation>Reservering van begin tot gebruik</translation>
        </message>
        <message>
            <source>State of a booking</source>
            <extracomment>ocpi: ReservationStatus</extracomment>
            <translation>Toestand van een boeking</translation>
        </message>
        <message>
            <source>Agreed</source>
            <extracomment>ocpi: ReservationStatus.RESERVED</extracomment>
            <translation>Afgesproken</translation>
        </message>
        <message>
            <source>State not known</source>
            <extracomment>ocpi: ReservationStatus.UNKNOWN</extracomment>
            <translation>Toestand niet bekend</translation>
        </message>
        <message>
            <source>What a party does</source>
            <extracomment>ocpi: Role</extracomment>
            <translation>Wat een partij doet</translation>
        </message>
        <message>
            <source>A role that the list does not name</source>
            <extracomment>ocpi: Role.OTHER</extracomment>
            <translation>Een rol die de lijst niet noemt</translation>
        </message>
        <message>
            <source>NACS, the former Tesla plug standardised</source>
            <extracomment>ocpi: SAE_J3400</extracomment>
            <translation>NACS, de voormalige Tesla-stekker, genormaliseerd</translation>
        </message>
        <message>
            <source>Saturday</source>
            <extracomment>ocpi: SATURDAY</extracomment>
            <translation>Zaterdag</translation>
        </message>
        <message>
            <source>Smart charging service</source>
            <extracomment>ocpi: SCSP</extracomment>
            <translation>Dienst voor slim laden</translation>
        </message>
        <message>
            <source>Tractor unit without trailer</source>
            <extracomment>ocpi: SEMI_TRACTOR</extracomment>
            <translation>Trekker zonder oplegger</translation>
        </message>
        <message>
            <source>Owns the data and offers it for pulling</source>
            <extracomment>ocpi: SENDER</extracomment>
            <translation>Heeft de gegevens en biedt ze aan om op te halen</translation>
        </message>
        <message>
            <source>Driver brings the cable</source>
            <extracomment>ocpi: SOCKET</extracomment>
            <translation>Bestuurder brengt de kabel mee</translation>
        </message>
        <message>
            <source>Sun</source>
            <extracomment>ocpi: SOLAR</extracomment>
            <translation>Zon</translation>
        </message>
        <message>
            <source>Sports ground or gym</source>
            <extracomment>ocpi: SPORT</extracomment>
            <translation>Sportterrein of sportschool</translation>
        </message>
        <message>
            <source>Start charging</source>
            <extracomment>ocpi: START_SESSION</extracomment>
            <translation>Laden starten</translation>
        </message>
        <message>
            <source>Remote start must name the connector</source>
            <extracomment>ocpi: START_SESSION_CONNECTOR_REQUIRED</extracomment>
            <translation>Start op afstand moet de connector noemen</translation>
        </message>
        <message>
            <source>State of charge of the battery, percent</source>
            <extracomment>ocpi: STATE_OF_CHARGE</extracomment>
            <translation>Laadtoestand van de batterij, procent</translation>
        </message>
        <message>
            <source>Stop charging</source>
            <extracomment>ocpi: STOP_SESSION</extracomment>
            <translation>Laden stoppen</translation>
        </message>
        <message>
            <source>All of the amount was taken</source>
            <extracomment>ocpi: SUCCESS</extracomment>
            <translation>Het hele bedrag is geïnd</translation>
        </message>
        <message>
            <source>Sunday</source>
            <extracomment>ocpi: SUNDAY</extracomment>
            <translation>Zondag</translation>
        </message>
        <message>
            <source>Supermarket</source>
            <extracomment>ocpi: SUPERMARKET</extracomment>
            <translation>Supermarkt</translation>
        </message>
        <message>
            <source>Barred by the hub</source>
            <extracomment>ocpi: SUSPENDED</extracomment>
            <translation>Uitgesloten door de hub</translation>
        </message>
        <message>
            <source>Life cycle of a session</source>
            <extracomment>ocpi: SessionStatus</extracomment>
            <translation>Levensloop van een Session</translation>
        </message>
        <message>
            <source>State of an EVSE as drivers should see it</source>
            <extracomment>ocpi: Status</extracomment>
            <translation>Toestand van een EVSE zoals bestuurders die horen te zien</translation>
        </message>
        <message>
            <source>Taxis only</source>
            <extracomment>ocpi: TAXIS</extracomment>
            <translation>Alleen taxi's</translation>
        </message>
        <message>
            <source>Taxi rank</source>
            <extracomment>ocpi: TAXI_STAND</extracomment>
            <translation>Taxistandplaats</translation>
        </message>
        <message>
            <source>Tenants only</source>
            <extracomment>ocpi: TENANTS</extracomment>
            <translation>Alleen huurders</translation>
        </message>
        <message>
            <source>Tesla Roadster connector</source>
            <extracomment>ocpi: TESLA_R</extracomment>
            <translation>Connector van de Tesla Roadster</translation>
        </message>
        <message>
            <source>Tesla Model S and X plug, North America</source>
            <extracomment>ocpi: TESLA_S</extracomment>
            <translation>Stekker van Tesla Model S en X, Noord-Amerika</translation>
        </message>
        <message>
            <source>Thursday</source>
            <extracomment>ocpi: THURSDAY</extracomment>
            <translation>Donderdag</translation>
        </message>
        <message>
            <source>Hours charging</source>
            <extracomment>ocpi: TIME</extracomment>
            <translation>Uren laden</translation>
        </message>
        <message>
            <source>Charger did not answer in time; it may still act later</source>
            <extracomment>ocpi: TIMEOUT</extracomment>
            <translation>Laadstation antwoordde niet op tijd; het kan alsnog handelen</translation>
        </message>
        <message>
            <source>Card or app opens</source>
            <extracomment>ocpi: TOKEN</extracomment>
            <translation>Kaart of app opent</translation>
        </message>
        <message>
            <source>A card of the same group can stop the session</source>
            <extracomment>ocpi: TOKEN_GROUP_CAPABLE</extracomment>
            <translation>Een kaart van dezelfde groep kan de Session stoppen</translation>
        </message>
        <message>
            <source>Asked too often; wait</source>
            <extracomment>ocpi: TOO_OFTEN</extracomment>
            <translation>Te vaak gevraagd; wacht</translation>
        </message>
        <message>
            <source>Driver is stuck in traffic</source>
            <extracomment>ocpi: TRAFFIC</extracomment>
            <translation>Bestuurder staat in de file</translation>
        </message>
        <message>
            <source>Railway station</source>
            <extracomment>ocpi: TRAIN_STATION</extracomment>
            <translation>Treinstation</translation>
        </message>
        <message>
            <source>Tram stop</source>
            <extracomment>ocpi: TRAM_STOP</extracomment>
            <translation>Tramhalte</translation>
        </message>
        <message>
            <source>Truck with a trailer</source>
            <extracomment>ocpi: TRUCK_WITH_TRAILER</extracomment>
            <translation>Vrachtwagen met aanhanger</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <extracomment>ocpi: TUESDAY</extracomment>
            <translation>Dinsdag</translation>
        </message>
        <message>
            <source>What a price is charged for</source>
            <extracomment>ocpi: TariffDimensionType</extracomment>
            <translation>Waarvoor een prijs wordt gerekend</translation>
        </message>
        <message>
            <source>For each kWh</source>
            <extracomment>ocpi: TariffDimensionType.ENERGY</extracomment>
            <translation>Per kWh</translation>
        </message>
        <message>
            <source>For each hour connected without charging</source>
            <extracomment>ocpi: TariffDimensionType.PARKING_TIME</extracomment>
            <translation>Per uur aangesloten zonder laden</translation>
        </message>
        <message>
            <source>For each hour of charging</source>
            <extracomment>ocpi: TariffDimensionType.TIME</extracomment>
            <translation>Per uur laden</translation>
        </message>
        <message>
            <source>Whom a tariff is for</source>
            <extracomment>ocpi: TariffType</extracomment>
            <translation>Voor wie een tarief is</translation>
        </message>
        <message>
            <source>Whether prices contain tax</source>
            <extracomment>ocpi: TaxIncluded</extracomment>
            <translation>Of prijzen belasting bevatten</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <extracomment>ocpi: TokenType</extracomment>
            <translation>Soort token</translation>
        </message>
        <message>
            <source>Any other way of identifying a driver</source>
            <extracomment>ocpi: TokenType.OTHER</extracomment>
            <translation>Elke andere manier om een bestuurder te herkennen</translation>
        </message>
        <message>
            <source>Car park below ground</source>
            <extracomment>ocpi: UNDERGROUND_GARAGE</extracomment>
            <translation>Ondergrondse parkeergarage</translation>
        </message>
        <message>
            <source>No status known, typically because the charger is offline</source>
            <extracomment>ocpi: UNKNOWN</extracomment>
            <translation>Geen status bekend, meestal omdat het laadstation offline is</translation>
        </message>
        <message>
            <source>No such reservation</source>
            <extracomment>ocpi: UNKNOWN_RESERVATION</extracomment>
            <translation>Zo'n reservering is er niet</translation>
        </message>
        <message>
            <source>No such session</source>
            <extracomment>ocpi: UNKNOWN_SESSION</extracomment>
            <translation>Zo'n Session is er niet</translation>
        </message>
        <message>
            <source>Plug can be released remotely</source>
            <extracomment>ocpi: UNLOCK_CAPABLE</extracomment>
            <translation>Stekker kan op afstand worden vrijgegeven</translation>
        </message>
        <message>
            <source>Release the plug</source>
            <extracomment>ocpi: UNLOCK_CONNECTOR</extracomment>
            <translation>De stekker vrijgeven</translation>
        </message>
        <message>
            <source>Van</source>
            <extracomment>ocpi: VAN</extracomment>
            <translation>Bestelbus</translation>
        </message>
        <message>
            <source>Vehicle a bay is meant for</source>
            <extracomment>ocpi: VehicleType</extracomment>
            <translation>Voertuig waarvoor een vak is bedoeld</translation>
        </message>
        <message>
            <source>Vehicle of a disabled driver, needs room beside it</source>
            <extracomment>ocpi: VehicleType.DISABLED</extracomment>
            <translation>Voertuig van een bestuurder met een handicap, heeft ruimte ernaast nodig</translation>
        </message>
        <message>
            <source>Version of OCPI</source>
            <extracomment>ocpi: VersionNumber</extracomment>
            <translation>Versie van OCPI</translation>
        </message>
        <message>
            <source>Watts</source>
            <extracomment>ocpi: W</extracomment>
            <translation>Watt</translation>
        </message>
        <message>
            <source>Hydropower</source>
            <extracomment>ocpi: WATER</extracomment>
            <translation>Waterkracht</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <extracomment>ocpi: WEDNESDAY</extracomment>
            <translation>Woensdag</translation>
        </message>
        <message>
            <source>Operator decided from its copy of the tokens</source>
            <extracomment>ocpi: WHITELIST</extracomment>
            <translation>Exploitant besliste op zijn kopie van de tokens</translation>
        </message>
        <message>
            <source>Wireless internet</source>
            <extracomment>ocpi: WIFI</extracomment>
            <translation>Draadloos internet</translation>
        </message>
        <message>
            <source>Wind</source>
            <extracomment>ocpi: WIND</extracomment>
            <translation>Wind</translation>
        </message>
        <message>
            <source>May the operator decide without asking</source>
            <extracomment>ocpi: WhitelistType</extracomment>
            <translation>Mag de exploitant beslissen zonder te vragen</translation>
        </message>
        <message>
            <source>Operator may decide from its list, and may ask</source>
            <extracomment>ocpi: WhitelistType.ALLOWED</extracomment>
            <translation>Exploitant mag op zijn lijst beslissen, en mag vragen</translation>
        </message>
        <message>
            <source>Tax is in the price</source>
            <extracomment>ocpi: YES</extracomment>
            <translation>Belasting zit in de prijs</translation>
        </message>
        <message>
            <source>Billing records</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>Afrekenrecords</translation>
        </message>
        <message>
            <source>Smart charging limits</source>
            <extracomment>ocpi: chargingprofiles</extracomment>
            <translation>Limieten voor slim laden</translation>
        </message>
        <message>
            <source>Remote commands</source>
            <extracomment>ocpi: commands</extracomment>
            <translation>Opdrachten op afstand</translation>
        </message>
        <message>
            <source>Registration</source>
            <extracomment>ocpi: credentials</extracomment>
            <translation>Registratie</translation>
        </message>
        <message>
            <source>Parties behind a hub</source>
            <extracomment>ocpi: hubclientinfo</extracomment>
            <translation>Partijen achter een hub</translation>
        </message>
        <message>
            <source>Sites, EVSEs, connectors</source>
            <extracomment>ocpi: locations</extracomment>
            <translation>Locaties, EVSE's, connectors</translation>
        </message>
        <message>
            <source>Terminals and money taken</source>
            <extracomment>ocpi: payments</extracomment>
            <translation>Terminals en geïnd geld</translation>
        </message>
        <message>
            <source>Charges in progress</source>
            <extracomment>ocpi: sessions</extracomment>
            <translation>Lopende laadsessies</translation>
        </message>
        <message>
            <source>Prices</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>Prijzen</translation>
        </message>
        <message>
            <source>Cards and accounts</source>
            <extracomment>ocpi: tokens</extracomment>
            <translation>Kaarten en accounts</translation>
        </message>
        <message>
            <source>Needs for AC</source>
            <extracomment>ocpp: ACChargingParameters</extracomment>
            <translation>Behoefte voor AC</translation>
        </message>
        <message>
            <source>Whether the signal is followed</source>
            <extracomment>ocpp: AFRRSignal.conf</extracomment>
            <translation>Of het signaal wordt gevolgd</translation>
        </message>
        <message>
            <source>Signal for frequency restoration</source>
            <extracomment>ocpp: AFRRSignal.req</extracomment>
            <translation>Signaal voor frequentieherstel</translation>
        </message>
        <message>
            <source>Mobile access</source>
            <extracomment>ocpp: APN</extracomment>
            <translation>Mobiele toegang</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices</source>
            <extracomment>ocpp: AbsolutePriceSchedule</extracomment>
            <translation>Prijzen van ISO 15118-20</translation>
        </message>
        <message>
            <source>Further id of a driver</source>
            <extracomment>ocpp: AdditionalInfo</extracomment>
            <translation>Extra id van een bestuurder</translation>
        </message>
        <message>
            <source>Extra service</source>
            <extracomment>ocpp: AdditionalSelectedServices</extracomment>
            <translation>Extra dienst</translation>
        </message>
        <message>
            <source>Postal address</source>
            <extracomment>ocpp: Address</extracomment>
            <translation>Postadres</translation>
        </message>
        <message>
            <source>Whether the pace was changed</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.conf</extracomment>
            <translation>Of het tempo is gewijzigd</translation>
        </message>
        <message>
            <source>Change the pace of a stream</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.req</extracomment>
            <translation>Het tempo van een stream wijzigen</translation>
        </message>
        <message>
            <source>Entry of the local list</source>
            <extracomment>ocpp: AuthorizationData</extracomment>
            <translation>Vermelding in de lokale lijst</translation>
        </message>
        <message>
            <source>Verdict on the token</source>
            <extracomment>ocpp: Authorize.conf</extracomment>
            <translation>Oordeel over het token</translation>
        </message>
        <message>
            <source>May this token charge</source>
            <extracomment>ocpp: Authorize.req</extracomment>
            <translation>Mag dit token laden</translation>
        </message>
        <message>
            <source>State of a battery</source>
            <extracomment>ocpp: BatteryData</extracomment>
            <translation>Toestand van een batterij</translation>
        </message>
        <message>
            <source>Empty: the backend has seen it</source>
            <extracomment>ocpp: BatterySwap.conf</extracomment>
            <translation>Leeg: de backend heeft het gezien</translation>
        </message>
        <message>
            <source>Batteries went in or out</source>
            <extracomment>ocpp: BatterySwap.req</extracomment>
            <translation>Batterijen erin of eruit</translation>
        </message>
        <message>
            <source>Registered or not, the backend's clock and the heartbeat interval</source>
            <extracomment>ocpp: BootNotification.conf</extracomment>
            <translation>Geregistreerd of niet, de klok van de backend en het heartbeat-interval</translation>
        </message>
        <message>
            <source>Charger has started and says what it is; first message after power-up</source>
            <extracomment>ocpp: BootNotification.req</extracomment>
            <translation>Laadstation is gestart en zegt wat het is; eerste bericht na inschakelen</translation>
        </message>
        <message>
            <source>Whether a reservation with that number was there to cancel</source>
            <extracomment>ocpp: CancelReservation.conf</extracomment>
            <translation>Of er een reservering met dat nummer was om te annuleren</translation>
        </message>
        <message>
            <source>Give a reservation up</source>
            <extracomment>ocpp: CancelReservation.req</extracomment>
            <translation>Een reservering opgeven</translation>
        </message>
        <message>
            <source>Hashes that identify a certificate</source>
            <extracomment>ocpp: CertificateHashData</extracomment>
            <translation>Hashes die een certificaat aanwijzen</translation>
        </message>
        <message>
            <source>Certificate with those below it</source>
            <extracomment>ocpp: CertificateHashDataChain</extracomment>
            <translation>Certificaat met die eronder</translation>
        </message>
        <message>
            <source>Whether the charger accepts the signed certificate</source>
            <extracomment>ocpp: CertificateSigned.conf</extracomment>
            <translation>Of het laadstation het ondertekende certificaat accepteert</translation>
        </message>
        <message>
            <source>Signed certificate for the charger</source>
            <extracomment>ocpp: CertificateSigned.req</extracomment>
            <translation>Ondertekend certificaat voor het laadstation</translation>
        </message>
        <message>
            <source>Whether one certificate has been revoked</source>
            <extracomment>ocpp: CertificateStatus</extracomment>
            <translation>Of één certificaat is ingetrokken</translation>
        </message>
        <message>
            <source>Certificate to check</source>
            <extracomment>ocpp: CertificateStatusRequestInfo</extracomment>
            <translation>Te controleren certificaat</translation>
        </message>
        <message>
            <source>Done, refused, or due when the running charge ends</source>
            <extracomment>ocpp: ChangeAvailability.conf</extracomment>
            <translation>Gedaan, geweigerd, of uitgesteld tot de lopende laadsessie eindigt</translation>
        </message>
        <message>
            <source>Take a connector or the charger in or out of service</source>
            <extracomment>ocpp: ChangeAvailability.req</extracomment>
            <translation>Een connector of het laadstation in of buiten dienst nemen</translation>
        </message>
        <message>
            <source>Stored, refused, unknown, or in force only after a restart</source>
            <extracomment>ocpp: ChangeConfiguration.conf</extracomment>
            <translation>Opgeslagen, geweigerd, onbekend, of pas van kracht na een herstart</translation>
        </message>
        <message>
            <source>Change one setting</source>
            <extracomment>ocpp: ChangeConfiguration.req</extracomment>
            <translation>Eén instelling wijzigen</translation>
        </message>
        <message>
            <source>Whether the new tariff applies</source>
            <extracomment>ocpp: ChangeTransactionTariff.conf</extracomment>
            <translation>Of het nieuwe tarief geldt</translation>
        </message>
        <message>
            <source>Change the tariff of a running charge</source>
            <extracomment>ocpp: ChangeTransactionTariff.req</extracomment>
            <translation>Het tarief van een lopende laadsessie wijzigen</translation>
        </message>
        <message>
            <source>Limit from outside</source>
            <extracomment>ocpp: ChargingLimit</extracomment>
            <translation>Limiet van buitenaf</translation>
        </message>
        <message>
            <source>What the vehicle needs</source>
            <extracomment>ocpp: ChargingNeeds</extracomment>
            <translation>Wat het voertuig nodig heeft</translation>
        </message>
        <message>
            <source>Span with constant prices</source>
            <extracomment>ocpp: ChargingPeriod</extracomment>
            <translation>Periode met constante prijzen</translation>
        </message>
        <message>
            <source>Limits with purpose and validity</source>
            <extracomment>ocpp: ChargingProfile</extracomment>
            <translation>Limieten met doel en geldigheid</translation>
        </message>
        <message>
            <source>Which profiles are wanted</source>
            <extracomment>ocpp: ChargingProfileCriterion</extracomment>
            <translation>Welke profielen worden gevraagd</translation>
        </message>
        <message>
            <source>Limits over time in one unit</source>
            <extracomment>ocpp: ChargingSchedule</extracomment>
            <translation>Limieten over de tijd in één eenheid</translation>
        </message>
        <message>
            <source>One step of the limit</source>
            <extracomment>ocpp: ChargingSchedulePeriod</extracomment>
            <translation>Eén stap van de limiet</translation>
        </message>
        <message>
            <source>New limits</source>
            <extracomment>ocpp: ChargingScheduleUpdate</extracomment>
            <translation>Nieuwe limieten</translation>
        </message>
        <message>
            <source>Identity of a station</source>
            <extracomment>ocpp: ChargingStation</extracomment>
            <translation>Identiteit van een laadstation</translation>
        </message>
        <message>
            <source>Whether the cache was emptied</source>
            <extracomment>ocpp: ClearCache.conf</extracomment>
            <translation>Of de cache is geleegd</translation>
        </message>
        <message>
            <source>Forget remembered authorisations</source>
            <extracomment>ocpp: ClearCache.req</extracomment>
            <translation>Onthouden autorisaties vergeten</translation>
        </message>
        <message>
            <source>Which profiles to remove</source>
            <extracomment>ocpp: ClearChargingProfile</extracomment>
            <translation>Welke profielen te verwijderen</translation>
        </message>
        <message>
            <source>Whether any profile matched</source>
            <extracomment>ocpp: ClearChargingProfile.conf</extracomment>
            <translation>Of er een profiel paste</translation>
        </message>
        <message>
            <source>Remove charging limits</source>
            <extracomment>ocpp: ClearChargingProfile.req</extracomment>
            <translation>Laadlimieten verwijderen</translation>
        </message>
        <message>
            <source>Whether the control was there to remove</source>
            <extracomment>ocpp: ClearDERControl.conf</extracomment>
            <translation>Of de regeling er was om te verwijderen</translation>
        </message>
        <message>
            <source>Remove grid controls</source>
            <extracomment>ocpp: ClearDERControl.req</extracomment>
            <translation>Netregelingen verwijderen</translation>
        </message>
        <message>
            <source>Whether the message was there to remove</source>
            <extracomment>ocpp: ClearDisplayMessage.conf</extracomment>
            <translation>Of het bericht er was om te verwijderen</translation>
        </message>
        <message>
            <source>Remove a message from the display</source>
            <extracomment>ocpp: ClearDisplayMessage.req</extracomment>
            <translation>Een bericht van het display verwijderen</translation>
        </message>
        <message>
            <source>Result for one monitor</source>
            <extracomment>ocpp: ClearMonitoringResult</extracomment>
            <translation>Resultaat voor één monitor</translation>
        </message>
        <message>
            <source>Result for each tariff</source>
            <extracomment>ocpp: ClearTariffs.conf</extracomment>
            <translation>Resultaat per tarief</translation>
        </message>
        <message>
            <source>Remove tariffs</source>
            <extracomment>ocpp: ClearTariffs.req</extracomment>
            <translation>Tarieven verwijderen</translation>
        </message>
        <message>
            <source>Result for one tariff</source>
            <extracomment>ocpp: ClearTariffsResult</extracomment>
            <translation>Resultaat voor één tarief</translation>
        </message>
        <message>
            <source>Result for each monitor</source>
            <extracomment>ocpp: ClearVariableMonitoring.conf</extracomment>
            <translation>Resultaat per monitor</translation>
        </message>
        <message>
            <source>Remove monitors</source>
            <extracomment>ocpp: ClearVariableMonitoring.req</extracomment>
            <translation>Monitors verwijderen</translation>
        </message>
        <message>
            <source>A limit from outside is gone</source>
            <extracomment>ocpp: ClearedChargingLimit.req</extracomment>
            <translation>Een limiet van buitenaf is weg</translation>
        </message>
        <message>
            <source>Close a stream</source>
            <extracomment>ocpp: ClosePeriodicEventStream.req</extracomment>
            <translation>Een stream sluiten</translation>
        </message>
        <message>
            <source>Part of the station</source>
            <extracomment>ocpp: Component</extracomment>
            <translation>Deel van het laadstation</translation>
        </message>
        <message>
            <source>Component and variable</source>
            <extracomment>ocpp: ComponentVariable</extracomment>
            <translation>Component en variabele</translation>
        </message>
        <message>
            <source>Resulting limits</source>
            <extracomment>ocpp: CompositeSchedule</extracomment>
            <translation>Resulterende limieten</translation>
        </message>
        <message>
            <source>Stream of one monitor</source>
            <extracomment>ocpp: ConstantStreamData</extracomment>
            <translation>Stream van één monitor</translation>
        </message>
        <message>
            <source>Cost by consumption</source>
            <extracomment>ocpp: ConsumptionCost</extracomment>
            <translation>Kosten naar verbruik</translation>
        </message>
        <message>
            <source>Cost entry</source>
            <extracomment>ocpp: Cost</extracomment>
            <translation>Kostenpost</translation>
        </message>
        <message>
            <source>Cost and usage</source>
            <extracomment>ocpp: CostDetails</extracomment>
            <translation>Kosten en gebruik</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>Gebruikte hoeveelheid</translation>
        </message>
        <message>
            <source>Empty: the station shows the cost</source>
            <extracomment>ocpp: CostUpdated.conf</extracomment>
            <translation>Leeg: het laadstation toont de kosten</translation>
        </message>
        <message>
            <source>Running cost for the display</source>
            <extracomment>ocpp: CostUpdated.req</extracomment>
            <translation>Lopende kosten voor het display</translation>
        </message>
        <message>
            <source>Vendor extension</source>
            <extracomment>ocpp: CustomData</extracomment>
            <translation>Uitbreiding van de fabrikant</translation>
        </message>
        <message>
            <source>Whether the report or the deletion follows</source>
            <extracomment>ocpp: CustomerInformation.conf</extracomment>
            <translation>Of het rapport of de verwijdering volgt</translation>
        </message>
        <message>
            <source>Report or delete what the station knows about a driver</source>
            <extracomment>ocpp: CustomerInformation.req</extracomment>
            <translation>Rapporteren of verwijderen wat het laadstation over een bestuurder weet</translation>
        </message>
        <message>
            <source>Needs for DC</source>
            <extracomment>ocpp: DCChargingParameters</extracomment>
            <translation>Behoefte voor DC</translation>
        </message>
        <message>
            <source>What the inverter can do</source>
            <extracomment>ocpp: DERChargingParameters</extracomment>
            <translation>Wat de omvormer kan</translation>
        </message>
        <message>
            <source>Curve and its parameters</source>
            <extracomment>ocpp: DERCurve</extracomment>
            <translation>Curve en haar parameters</translation>
        </message>
        <message>
            <source>Curve with its state</source>
            <extracomment>ocpp: DERCurveGet</extracomment>
            <translation>Curve met haar toestand</translation>
        </message>
        <message>
            <source>Point of a curve</source>
            <extracomment>ocpp: DERCurvePoints</extracomment>
            <translation>Punt van een curve</translation>
        </message>
        <message>
            <source>Whether the vendor and the message are known, and the answer</source>
            <extracomment>ocpp: DataTransfer.conf</extracomment>
            <translation>Of de fabrikant en het bericht bekend zijn, en het antwoord</translation>
        </message>
        <message>
            <source>Vendor's own message; agree its content bilaterally</source>
            <extracomment>ocpp: DataTransfer.req</extracomment>
            <translation>Eigen bericht van de fabrikant; spreek de inhoud onderling af</translation>
        </message>
        <message>
            <source>Whether the certificate was found and removed</source>
            <extracomment>ocpp: DeleteCertificate.conf</extracomment>
            <translation>Of het certificaat is gevonden en verwijderd</translation>
        </message>
        <message>
            <source>Remove a certificate</source>
            <extracomment>ocpp: DeleteCertificate.req</extracomment>
            <translation>Een certificaat verwijderen</translation>
        </message>
        <message>
            <source>How the upload of diagnostics goes</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req</extracomment>
            <translation>Hoe het uploaden van de diagnose verloopt</translation>
        </message>
        <message>
            <source>Prices of the vehicle</source>
            <extracomment>ocpp: EVAbsolutePriceSchedule</extracomment>
            <translation>Prijzen van het voertuig</translation>
        </message>
        <message>
            <source>Price of the vehicle for a span</source>
            <extracomment>ocpp: EVAbsolutePriceScheduleEntry</extracomment>
            <translation>Prijs van het voertuig voor een periode</translation>
        </message>
        <message>
            <source>What the vehicle offers</source>
            <extracomment>ocpp: EVEnergyOffer</extracomment>
            <translation>Wat het voertuig aanbiedt</translation>
        </message>
        <message>
            <source>Power of the vehicle over time</source>
            <extracomment>ocpp: EVPowerSchedule</extracomment>
            <translation>Vermogen van het voertuig over de tijd</translation>
        </message>
        <message>
            <source>Power for a span</source>
            <extracomment>ocpp: EVPowerScheduleEntry</extracomment>
            <translation>Vermogen voor een periode</translation>
        </message>
        <message>
            <source>Price from a power on</source>
            <extracomment>ocpp: EVPriceRule</extracomment>
            <translation>Prijs vanaf een vermogen</translation>
        </message>
        <message>
            <source>EVSE and connector</source>
            <extracomment>ocpp: EVSE</extracomment>
            <translation>EVSE en connector</translation>
        </message>
        <message>
            <source>Conditions for connecting to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>Voorwaarden om met het net te verbinden</translation>
        </message>
        <message>
            <source>Conditions for connecting, with state</source>
            <extracomment>ocpp: EnterServiceGet</extracomment>
            <translation>Voorwaarden voor verbinding, met toestand</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>ocpp: EventData</extracomment>
            <translation>Gebeurtenis</translation>
        </message>
        <message>
            <source>Whether the message will be sent</source>
            <extracomment>ocpp: ExtendedTriggerMessage.conf</extracomment>
            <translation>Of het bericht zal worden gestuurd</translation>
        </message>
        <message>
            <source>Ask for a message, including security ones</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req</extracomment>
            <translation>Om een bericht vragen, ook beveiligingsberichten</translation>
        </message>
        <message>
            <source>What to install, from where, when</source>
            <extracomment>ocpp: Firmware</extracomment>
            <translation>Wat te installeren, vanwaar, wanneer</translation>
        </message>
        <message>
            <source>How the firmware update goes</source>
            <extracomment>ocpp: FirmwareStatusNotification.req</extracomment>
            <translation>Hoe de firmware-update verloopt</translation>
        </message>
        <message>
            <source>Fixed power factor</source>
            <extracomment>ocpp: FixedPF</extracomment>
            <translation>Vaste arbeidsfactor</translation>
        </message>
        <message>
            <source>Fixed power factor with its state</source>
            <extracomment>ocpp: FixedPFGet</extracomment>
            <translation>Vaste arbeidsfactor met zijn toestand</translation>
        </message>
        <message>
            <source>Fixed reactive power</source>
            <extracomment>ocpp: FixedVar</extracomment>
            <translation>Vast blindvermogen</translation>
        </message>
        <message>
            <source>Fixed reactive power with its state</source>
            <extracomment>ocpp: FixedVarGet</extracomment>
            <translation>Vast blindvermogen met zijn toestand</translation>
        </message>
        <message>
            <source>Frequency droop</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>Frequentiestatiek</translation>
        </message>
        <message>
            <source>Frequency droop with its state</source>
            <extracomment>ocpp: FreqDroopGet</extracomment>
            <translation>Frequentiestatiek met haar toestand</translation>
        </message>
        <message>
            <source>Answer for the vehicle, to be passed on unread</source>
            <extracomment>ocpp: Get15118EVCertificate.conf</extracomment>
            <translation>Antwoord voor het voertuig, ongelezen door te geven</translation>
        </message>
        <message>
            <source>Pass a vehicle's certificate request on</source>
            <extracomment>ocpp: Get15118EVCertificate.req</extracomment>
            <translation>Een certificaatverzoek van een voertuig doorgeven</translation>
        </message>
        <message>
            <source>Whether reports follow</source>
            <extracomment>ocpp: GetBaseReport.conf</extracomment>
            <translation>Of er rapporten volgen</translation>
        </message>
        <message>
            <source>Report the device model</source>
            <extracomment>ocpp: GetBaseReport.req</extracomment>
            <translation>Het apparaatmodel rapporteren</translation>
        </message>
        <message>
            <source>Status of each certificate</source>
            <extracomment>ocpp: GetCertificateChainStatus.conf</extracomment>
            <translation>Status van elk certificaat</translation>
        </message>
        <message>
            <source>Are certificates revoked</source>
            <extracomment>ocpp: GetCertificateChainStatus.req</extracomment>
            <translation>Zijn certificaten ingetrokken</translation>
        </message>
        <message>
            <source>OCSP response, or failed</source>
            <extracomment>ocpp: GetCertificateStatus.conf</extracomment>
            <translation>OCSP-antwoord, of mislukt</translation>
        </message>
        <message>
            <source>Is a certificate revoked</source>
            <extracomment>ocpp: GetCertificateStatus.req</extracomment>
            <translation>Is een certificaat ingetrokken</translation>
        </message>
        <message>
            <source>Which profiles are installed</source>
            <extracomment>ocpp: GetChargingProfiles.req</extracomment>
            <translation>Welke profielen zijn geïnstalleerd</translation>
        </message>
        <message>
            <source>Resulting limits, or a refusal</source>
            <extracomment>ocpp: GetCompositeSchedule.conf</extracomment>
            <translation>Resulterende limieten, of een weigering</translation>
        </message>
        <message>
            <source>Which limit results from all profiles together</source>
            <extracomment>ocpp: GetCompositeSchedule.req</extracomment>
            <translation>Welke limiet uit alle profielen samen volgt</translation>
        </message>
        <message>
            <source>Settings with values, and those the charger does not know</source>
            <extracomment>ocpp: GetConfiguration.conf</extracomment>
            <translation>Instellingen met waarden, en die welke het laadstation niet kent</translation>
        </message>
        <message>
            <source>Read settings</source>
            <extracomment>ocpp: GetConfiguration.req</extracomment>
            <translation>Instellingen lezen</translation>
        </message>
        <message>
            <source>Which grid controls are set</source>
            <extracomment>ocpp: GetDERControl.req</extracomment>
            <translation>Welke netregelingen zijn ingesteld</translation>
        </message>
        <message>
            <source>Says which file will arrive, or none</source>
            <extracomment>ocpp: GetDiagnostics.conf</extracomment>
            <translation>Zegt welk bestand zal komen, of geen</translation>
        </message>
        <message>
            <source>Upload diagnostics to a server</source>
            <extracomment>ocpp: GetDiagnostics.req</extracomment>
            <translation>Diagnose naar een server uploaden</translation>
        </message>
        <message>
            <source>Which messages are stored</source>
            <extracomment>ocpp: GetDisplayMessages.req</extracomment>
            <translation>Welke berichten zijn opgeslagen</translation>
        </message>
        <message>
            <source>Hashes of the certificates found</source>
            <extracomment>ocpp: GetInstalledCertificateIds.conf</extracomment>
            <translation>Hashes van de gevonden certificaten</translation>
        </message>
        <message>
            <source>Which certificates are installed</source>
            <extracomment>ocpp: GetInstalledCertificateIds.req</extracomment>
            <translation>Welke certificaten zijn geïnstalleerd</translation>
        </message>
        <message>
            <source>Version of the list; 0 is empty, −1 not supported in 1.6</source>
            <extracomment>ocpp: GetLocalListVersion.conf</extracomment>
            <translation>Versie van de lijst; 0 is leeg, −1 in 1.6 niet ondersteund</translation>
        </message>
        <message>
            <source>Version of the local authorisation list</source>
            <extracomment>ocpp: GetLocalListVersion.req</extracomment>
            <translation>Versie van de lokale autorisatielijst</translation>
        </message>
        <message>
            <source>Whether the upload starts, and as what file</source>
            <extracomment>ocpp: GetLog.conf</extracomment>
            <translation>Of de upload start, en als welk bestand</translation>
        </message>
        <message>
            <source>Upload a log</source>
            <extracomment>ocpp: GetLog.req</extracomment>
            <translation>Een log uploaden</translation>
        </message>
        <message>
            <source>Which monitors are set</source>
            <extracomment>ocpp: GetMonitoringReport.req</extracomment>
            <translation>Welke monitors zijn ingesteld</translation>
        </message>
        <message>
            <source>Streams that are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.conf</extracomment>
            <translation>Open streams</translation>
        </message>
        <message>
            <source>Which streams are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.req</extracomment>
            <translation>Welke streams zijn open</translation>
        </message>
        <message>
            <source>Report part of the device model</source>
            <extracomment>ocpp: GetReport.req</extracomment>
            <translation>Een deel van het apparaatmodel rapporteren</translation>
        </message>
        <message>
            <source>Tariffs installed and to whom they apply</source>
            <extracomment>ocpp: GetTariffs.conf</extracomment>
            <translation>Geïnstalleerde tarieven en voor wie ze gelden</translation>
        </message>
        <message>
            <source>Which tariffs are installed</source>
            <extracomment>ocpp: GetTariffs.req</extracomment>
            <translation>Welke tarieven zijn geïnstalleerd</translation>
        </message>
        <message>
            <source>Whether it runs and whether messages are still queued</source>
            <extracomment>ocpp: GetTransactionStatus.conf</extracomment>
            <translation>Of ze loopt en of er nog berichten in de wachtrij staan</translation>
        </message>
        <message>
            <source>Does it still run, are messages queued</source>
            <extracomment>ocpp: GetTransactionStatus.req</extracomment>
            <translation>Loopt ze nog, staan er berichten in de wachtrij</translation>
        </message>
        <message>
            <source>Variable to read</source>
            <extracomment>ocpp: GetVariableData</extracomment>
            <translation>Te lezen variabele</translation>
        </message>
        <message>
            <source>Value that was read</source>
            <extracomment>ocpp: GetVariableResult</extracomment>
            <translation>Gelezen waarde</translation>
        </message>
        <message>
            <source>Value or error for each variable</source>
            <extracomment>ocpp: GetVariables.conf</extracomment>
            <translation>Waarde of fout per variabele</translation>
        </message>
        <message>
            <source>Read variables</source>
            <extracomment>ocpp: GetVariables.req</extracomment>
            <translation>Variabelen lezen</translation>
        </message>
        <message>
            <source>How fast power changes</source>
            <extracomment>ocpp: Gradient</extracomment>
            <translation>Hoe snel vermogen verandert</translation>
        </message>
        <message>
            <source>Gradient with its state</source>
            <extracomment>ocpp: GradientGet</extracomment>
            <translation>Gradiënt met zijn toestand</translation>
        </message>
        <message>
            <source>The backend's clock</source>
            <extracomment>ocpp: Heartbeat.conf</extracomment>
            <translation>De klok van de backend</translation>
        </message>
        <message>
            <source>Sign of life; the answer sets the charger's clock</source>
            <extracomment>ocpp: Heartbeat.req</extracomment>
            <translation>Levensteken; het antwoord zet de klok van het laadstation</translation>
        </message>
        <message>
            <source>Return points</source>
            <extracomment>ocpp: Hysteresis</extracomment>
            <translation>Terugkeerpunten</translation>
        </message>
        <message>
            <source>Verdict on a card</source>
            <extracomment>ocpp: IdTagInfo</extracomment>
            <translation>Oordeel over een kaart</translation>
        </message>
        <message>
            <source>Card, account or contract</source>
            <extracomment>ocpp: IdToken</extracomment>
            <translation>Kaart, account of contract</translation>
        </message>
        <message>
            <source>Whether the certificate was stored</source>
            <extracomment>ocpp: InstallCertificate.conf</extracomment>
            <translation>Of het certificaat is opgeslagen</translation>
        </message>
        <message>
            <source>Install a root certificate</source>
            <extracomment>ocpp: InstallCertificate.req</extracomment>
            <translation>Een rootcertificaat installeren</translation>
        </message>
        <message>
            <source>A setting</source>
            <extracomment>ocpp: KeyValue</extracomment>
            <translation>Een instelling</translation>
        </message>
        <message>
            <source>Limit from a level on</source>
            <extracomment>ocpp: LimitAtSoC</extracomment>
            <translation>Limiet vanaf een laadniveau</translation>
        </message>
        <message>
            <source>Discharge bound</source>
            <extracomment>ocpp: LimitMaxDischarge</extracomment>
            <translation>Ontlaadgrens</translation>
        </message>
        <message>
            <source>Discharge bound with its state</source>
            <extracomment>ocpp: LimitMaxDischargeGet</extracomment>
            <translation>Ontlaadgrens met haar toestand</translation>
        </message>
        <message>
            <source>Upload address and span</source>
            <extracomment>ocpp: LogParameters</extracomment>
            <translation>Uploadadres en periode</translation>
        </message>
        <message>
            <source>How the log upload goes</source>
            <extracomment>ocpp: LogStatusNotification.req</extracomment>
            <translation>Hoe de logupload verloopt</translation>
        </message>
        <message>
            <source>Text for people</source>
            <extracomment>ocpp: MessageContent</extracomment>
            <translation>Tekst voor mensen</translation>
        </message>
        <message>
            <source>Message on the display</source>
            <extracomment>ocpp: MessageInfo</extracomment>
            <translation>Bericht op het display</translation>
        </message>
        <message>
            <source>Readings of one moment</source>
            <extracomment>ocpp: MeterValue</extracomment>
            <translation>Metingen van één moment</translation>
        </message>
        <message>
            <source>Empty: the backend has the readings</source>
            <extracomment>ocpp: MeterValues.conf</extracomment>
            <translation>Leeg: de backend heeft de metingen</translation>
        </message>
        <message>
            <source>Readings, during a charge or by the clock</source>
            <extracomment>ocpp: MeterValues.req</extracomment>
            <translation>Metingen, tijdens een laadsessie of op de klok</translation>
        </message>
        <message>
            <source>SIM data</source>
            <extracomment>ocpp: Modem</extracomment>
            <translation>SIM-gegevens</translation>
        </message>
        <message>
            <source>Monitors of a variable</source>
            <extracomment>ocpp: MonitoringData</extracomment>
            <translation>Monitors van een variabele</translation>
        </message>
        <message>
            <source>How to reach a backend</source>
            <extracomment>ocpp: NetworkConnectionProfile</extracomment>
            <translation>Hoe een backend te bereiken is</translation>
        </message>
        <message>
            <source>Whether the modes were taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.conf</extracomment>
            <translation>Of de modi zijn overgenomen</translation>
        </message>
        <message>
            <source>Modes the driver may use</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.req</extracomment>
            <translation>Modi die de bestuurder mag gebruiken</translation>
        </message>
        <message>
            <source>A limit from outside applies</source>
            <extracomment>ocpp: NotifyChargingLimit.req</extracomment>
            <translation>Er geldt een limiet van buitenaf</translation>
        </message>
        <message>
            <source>Empty: the backend has the data</source>
            <extracomment>ocpp: NotifyCustomerInformation.conf</extracomment>
            <translation>Leeg: de backend heeft de gegevens</translation>
        </message>
        <message>
            <source>Data about a driver</source>
            <extracomment>ocpp: NotifyCustomerInformation.req</extracomment>
            <translation>Gegevens over een bestuurder</translation>
        </message>
        <message>
            <source>Grid alarm</source>
            <extracomment>ocpp: NotifyDERAlarm.req</extracomment>
            <translation>Netalarm</translation>
        </message>
        <message>
            <source>Grid control began or ended</source>
            <extracomment>ocpp: NotifyDERStartStop.req</extracomment>
            <translation>Netregeling begon of eindigde</translation>
        </message>
        <message>
            <source>Stored messages</source>
            <extracomment>ocpp: NotifyDisplayMessages.req</extracomment>
            <translation>Opgeslagen berichten</translation>
        </message>
        <message>
            <source>Whether a schedule for the vehicle will come</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.conf</extracomment>
            <translation>Of er een schema voor het voertuig komt</translation>
        </message>
        <message>
            <source>What the vehicle asks for</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.req</extracomment>
            <translation>Waar het voertuig om vraagt</translation>
        </message>
        <message>
            <source>Whether the backend agrees; the charge goes on anyway</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.conf</extracomment>
            <translation>Of de backend akkoord is; de laadsessie gaat hoe dan ook door</translation>
        </message>
        <message>
            <source>Schedule the vehicle has chosen</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.req</extracomment>
            <translation>Schema dat het voertuig heeft gekozen</translation>
        </message>
        <message>
            <source>Event of the device model, alarms included</source>
            <extracomment>ocpp: NotifyEvent.req</extracomment>
            <translation>Gebeurtenis van het apparaatmodel, ook alarmen</translation>
        </message>
        <message>
            <source>Empty: the backend has this part</source>
            <extracomment>ocpp: NotifyMonitoringReport.conf</extracomment>
            <translation>Leeg: de backend heeft dit deel</translation>
        </message>
        <message>
            <source>Monitors that are set</source>
            <extracomment>ocpp: NotifyMonitoringReport.req</extracomment>
            <translation>Ingestelde monitors</translation>
        </message>
        <message>
            <source>Values of a stream; has no answer</source>
            <extracomment>ocpp: NotifyPeriodicEventStream</extracomment>
            <translation>Waarden van een stream; heeft geen antwoord</translation>
        </message>
        <message>
            <source>Priority charging was switched</source>
            <extracomment>ocpp: NotifyPriorityCharging.req</extracomment>
            <translation>Laden met voorrang is omgeschakeld</translation>
        </message>
        <message>
            <source>Part of the device model</source>
            <extracomment>ocpp: NotifyReport.req</extracomment>
            <translation>Deel van het apparaatmodel</translation>
        </message>
        <message>
            <source>Receipt for the driver</source>
            <extracomment>ocpp: NotifySettlement.conf</extracomment>
            <translation>Bon voor de bestuurder</translation>
        </message>
        <message>
            <source>Payment was taken</source>
            <extracomment>ocpp: NotifySettlement.req</extracomment>
            <translation>Betaling is geïnd</translation>
        </message>
        <message>
            <source>Empty: the station blocks the EVSE for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.conf</extracomment>
            <translation>Leeg: het laadstation blokkeert de EVSE voor de betaler</translation>
        </message>
        <message>
            <source>Somebody is paying on the web</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req</extracomment>
            <translation>Iemand betaalt op het web</translation>
        </message>
        <message>
            <source>What is needed to ask for revocation</source>
            <extracomment>ocpp: OCSPRequestData</extracomment>
            <translation>Wat nodig is om naar intrekking te vragen</translation>
        </message>
        <message>
            <source>Whether the stream may be sent</source>
            <extracomment>ocpp: OpenPeriodicEventStream.conf</extracomment>
            <translation>Of de stream mag worden gestuurd</translation>
        </message>
        <message>
            <source>Open a stream of values</source>
            <extracomment>ocpp: OpenPeriodicEventStream.req</extracomment>
            <translation>Een stream van waarden openen</translation>
        </message>
        <message>
            <source>Step of those fees</source>
            <extracomment>ocpp: OverstayRule</extracomment>
            <translation>Stap van die kosten</translation>
        </message>
        <message>
            <source>Fees for staying too long</source>
            <extracomment>ocpp: OverstayRuleList</extracomment>
            <translation>Kosten voor te lang blijven</translation>
        </message>
        <message>
            <source>Pace of a stream</source>
            <extracomment>ocpp: PeriodicEventStreamParams</extracomment>
            <translation>Tempo van een stream</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <extracomment>ocpp: Price</extracomment>
            <translation>Bedrag met belasting</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels</source>
            <extracomment>ocpp: PriceLevelSchedule</extracomment>
            <translation>Prijsniveaus van ISO 15118-20</translation>
        </message>
        <message>
            <source>Price level for a span</source>
            <extracomment>ocpp: PriceLevelScheduleEntry</extracomment>
            <translation>Prijsniveau voor een periode</translation>
        </message>
        <message>
            <source>Price rules of a span</source>
            <extracomment>ocpp: PriceRuleStack</extracomment>
            <translation>Prijsregels van een periode</translation>
        </message>
        <message>
            <source>Whether publishing starts</source>
            <extracomment>ocpp: PublishFirmware.conf</extracomment>
            <translation>Of de publicatie start</translation>
        </message>
        <message>
            <source>Local controller offers firmware to its stations</source>
            <extracomment>ocpp: PublishFirmware.req</extracomment>
            <translation>Lokale controller biedt zijn laadstations firmware aan</translation>
        </message>
        <message>
            <source>How publishing goes</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req</extracomment>
            <translation>Hoe de publicatie verloopt</translation>
        </message>
        <message>
            <source>Fetch new limits</source>
            <extracomment>ocpp: PullDynamicScheduleUpdate.req</extracomment>
            <translation>Nieuwe limieten ophalen</translation>
        </message>
        <message>
            <source>Mantissa and exponent</source>
            <extracomment>ocpp: RationalNumber</extracomment>
            <translation>Mantisse en exponent</translation>
        </message>
        <message>
            <source>Parameters of reactive power</source>
            <extracomment>ocpp: ReactivePowerParams</extracomment>
            <translation>Parameters van het blindvermogen</translation>
        </message>
        <message>
            <source>Span in seconds</source>
            <extracomment>ocpp: RelativeTimeInterval</extracomment>
            <translation>Periode in seconden</translation>
        </message>
        <message>
            <source>Whether the charger will try; no charge has begun yet</source>
            <extracomment>ocpp: RemoteStartTransaction.conf</extracomment>
            <translation>Of het laadstation het zal proberen; er is nog geen laadsessie begonnen</translation>
        </message>
        <message>
            <source>Start a charge from the backend</source>
            <extracomment>ocpp: RemoteStartTransaction.req</extracomment>
            <translation>Een laadsessie vanuit de backend starten</translation>
        </message>
        <message>
            <source>Whether the charger will try; the stop follows</source>
            <extracomment>ocpp: RemoteStopTransaction.conf</extracomment>
            <translation>Of het laadstation het zal proberen; de stop volgt</translation>
        </message>
        <message>
            <source>Stop a charge from the backend</source>
            <extracomment>ocpp: RemoteStopTransaction.req</extracomment>
            <translation>Een laadsessie vanuit de backend stoppen</translation>
        </message>
        <message>
            <source>Profiles that are installed</source>
            <extracomment>ocpp: ReportChargingProfiles.req</extracomment>
            <translation>Geïnstalleerde profielen</translation>
        </message>
        <message>
            <source>Grid controls that are set</source>
            <extracomment>ocpp: ReportDERControl.req</extracomment>
            <translation>Ingestelde netregelingen</translation>
        </message>
        <message>
            <source>Variable with its attributes</source>
            <extracomment>ocpp: ReportData</extracomment>
            <translation>Variabele met haar attributen</translation>
        </message>
        <message>
            <source>Whether a battery will be released</source>
            <extracomment>ocpp: RequestBatterySwap.conf</extracomment>
            <translation>Of er een batterij wordt vrijgegeven</translation>
        </message>
        <message>
            <source>Release a battery</source>
            <extracomment>ocpp: RequestBatterySwap.req</extracomment>
            <translation>Een batterij vrijgeven</translation>
        </message>
        <message>
            <source>Whether the station will try; no charge has begun yet</source>
            <extracomment>ocpp: RequestStartTransaction.conf</extracomment>
            <translation>Of het laadstation het zal proberen; er is nog geen laadsessie begonnen</translation>
        </message>
        <message>
            <source>Whether the station will try; the stop follows</source>
            <extracomment>ocpp: RequestStopTransaction.conf</extracomment>
            <translation>Of het laadstation het zal proberen; de stop volgt</translation>
        </message>
        <message>
            <source>A reservation ended without use</source>
            <extracomment>ocpp: ReservationStatusUpdate.req</extracomment>
            <translation>Een reservering eindigde ongebruikt</translation>
        </message>
        <message>
            <source>Reserved, or why not</source>
            <extracomment>ocpp: ReserveNow.conf</extracomment>
            <translation>Gereserveerd, of waarom niet</translation>
        </message>
        <message>
            <source>Keep a connector for a driver</source>
            <extracomment>ocpp: ReserveNow.req</extracomment>
            <translation>Een connector voor een bestuurder vrijhouden</translation>
        </message>
        <message>
            <source>Whether the restart follows</source>
            <extracomment>ocpp: Reset.conf</extracomment>
            <translation>Of de herstart volgt</translation>
        </message>
        <message>
            <source>Restart the charger</source>
            <extracomment>ocpp: Reset.req</extracomment>
            <translation>Het laadstation herstarten</translation>
        </message>
        <message>
            <source>Tariff for the vehicle</source>
            <extracomment>ocpp: SalesTariff</extracomment>
            <translation>Tarief voor het voertuig</translation>
        </message>
        <message>
            <source>Tariff step for the vehicle</source>
            <extracomment>ocpp: SalesTariffEntry</extracomment>
            <translation>Tariefstap voor het voertuig</translation>
        </message>
        <message>
            <source>One reading: value, quantity, phase, unit</source>
            <extracomment>ocpp: SampledValue</extracomment>
            <translation>Eén meting: waarde, grootheid, fase, eenheid</translation>
        </message>
        <message>
            <source>Something relevant to security happened</source>
            <extracomment>ocpp: SecurityEventNotification.req</extracomment>
            <translation>Er gebeurde iets dat de beveiliging raakt</translation>
        </message>
        <message>
            <source>Whether the list was taken; after a version mismatch send it in full</source>
            <extracomment>ocpp: SendLocalList.conf</extracomment>
            <translation>Of de lijst is overgenomen; stuur haar na een versieverschil volledig</translation>
        </message>
        <message>
            <source>Fill the local authorisation list</source>
            <extracomment>ocpp: SendLocalList.req</extracomment>
            <translation>De lokale autorisatielijst vullen</translation>
        </message>
        <message>
            <source>Whether the limits were taken</source>
            <extracomment>ocpp: SetChargingProfile.conf</extracomment>
            <translation>Of de limieten zijn overgenomen</translation>
        </message>
        <message>
            <source>Install charging limits</source>
            <extracomment>ocpp: SetChargingProfile.req</extracomment>
            <translation>Laadlimieten installeren</translation>
        </message>
        <message>
            <source>Whether the control was taken and which ones it replaces</source>
            <extracomment>ocpp: SetDERControl.conf</extracomment>
            <translation>Of de regeling is overgenomen en welke ze vervangt</translation>
        </message>
        <message>
            <source>Set a grid control</source>
            <extracomment>ocpp: SetDERControl.req</extracomment>
            <translation>Een netregeling instellen</translation>
        </message>
        <message>
            <source>Whether the tariff was stored</source>
            <extracomment>ocpp: SetDefaultTariff.conf</extracomment>
            <translation>Of het tarief is opgeslagen</translation>
        </message>
        <message>
            <source>Tariff for everybody</source>
            <extracomment>ocpp: SetDefaultTariff.req</extracomment>
            <translation>Tarief voor iedereen</translation>
        </message>
        <message>
            <source>Whether the message will be shown</source>
            <extracomment>ocpp: SetDisplayMessage.conf</extracomment>
            <translation>Of het bericht zal worden getoond</translation>
        </message>
        <message>
            <source>Put a message on the display</source>
            <extracomment>ocpp: SetDisplayMessage.req</extracomment>
            <translation>Een bericht op het display zetten</translation>
        </message>
        <message>
            <source>Whether the set of monitors was changed</source>
            <extracomment>ocpp: SetMonitoringBase.conf</extracomment>
            <translation>Of de verzameling monitors is gewijzigd</translation>
        </message>
        <message>
            <source>Which monitors to keep</source>
            <extracomment>ocpp: SetMonitoringBase.req</extracomment>
            <translation>Welke monitors te behouden</translation>
        </message>
        <message>
            <source>Monitor to set</source>
            <extracomment>ocpp: SetMonitoringData</extracomment>
            <translation>In te stellen monitor</translation>
        </message>
        <message>
            <source>Whether the level was changed</source>
            <extracomment>ocpp: SetMonitoringLevel.conf</extracomment>
            <translation>Of het niveau is gewijzigd</translation>
        </message>
        <message>
            <source>Report only events this severe</source>
            <extracomment>ocpp: SetMonitoringLevel.req</extracomment>
            <translation>Alleen gebeurtenissen van deze ernst melden</translation>
        </message>
        <message>
            <source>Whether the profile was stored; it is used after a restart</source>
            <extracomment>ocpp: SetNetworkProfile.conf</extracomment>
            <translation>Of het profiel is opgeslagen; het wordt na een herstart gebruikt</translation>
        </message>
        <message>
            <source>Store how to reach a backend</source>
            <extracomment>ocpp: SetNetworkProfile.req</extracomment>
            <translation>Opslaan hoe een backend te bereiken is</translation>
        </message>
        <message>
            <source>Variable to write</source>
            <extracomment>ocpp: SetVariableData</extracomment>
            <translation>Te schrijven variabele</translation>
        </message>
        <message>
            <source>Set monitors</source>
            <extracomment>ocpp: SetVariableMonitoring.req</extracomment>
            <translation>Monitors instellen</translation>
        </message>
        <message>
            <source>Result for one variable</source>
            <extracomment>ocpp: SetVariableResult</extracomment>
            <translation>Resultaat voor één variabele</translation>
        </message>
        <message>
            <source>Result for each variable</source>
            <extracomment>ocpp: SetVariables.conf</extracomment>
            <translation>Resultaat per variabele</translation>
        </message>
        <message>
            <source>Write variables</source>
            <extracomment>ocpp: SetVariables.req</extracomment>
            <translation>Variabelen schrijven</translation>
        </message>
        <message>
            <source>Whether the backend will have it signed</source>
            <extracomment>ocpp: SignCertificate.conf</extracomment>
            <translation>Of de backend het laat ondertekenen</translation>
        </message>
        <message>
            <source>Charger asks for a certificate</source>
            <extracomment>ocpp: SignCertificate.req</extracomment>
            <translation>Laadstation vraagt om een certificaat</translation>
        </message>
        <message>
            <source>How the signed firmware update goes</source>
            <extracomment>ocpp: SignedFirmwareStatusNotification.req</extracomment>
            <translation>Hoe de ondertekende firmware-update verloopt</translation>
        </message>
        <message>
            <source>Signed reading</source>
            <extracomment>ocpp: SignedMeterValue</extracomment>
            <translation>Ondertekende meting</translation>
        </message>
        <message>
            <source>Whether the update starts; bad certificates are named</source>
            <extracomment>ocpp: SignedUpdateFirmware.conf</extracomment>
            <translation>Of de update start; slechte certificaten worden genoemd</translation>
        </message>
        <message>
            <source>Install firmware after checking its signature</source>
            <extracomment>ocpp: SignedUpdateFirmware.req</extracomment>
            <translation>Firmware installeren na controle van de handtekening</translation>
        </message>
        <message>
            <source>Number of the transaction and the verdict on the token</source>
            <extracomment>ocpp: StartTransaction.conf</extracomment>
            <translation>Nummer van de transactie en het oordeel over het token</translation>
        </message>
        <message>
            <source>A charge has begun</source>
            <extracomment>ocpp: StartTransaction.req</extracomment>
            <translation>Een laadsessie is begonnen</translation>
        </message>
        <message>
            <source>More about a status</source>
            <extracomment>ocpp: StatusInfo</extracomment>
            <translation>Meer over een status</translation>
        </message>
        <message>
            <source>State of a connector has changed</source>
            <extracomment>ocpp: StatusNotification.req</extracomment>
            <translation>Toestand van een connector is veranderd</translation>
        </message>
        <message>
            <source>Verdict on the token that stopped; the charge is over anyway</source>
            <extracomment>ocpp: StopTransaction.conf</extracomment>
            <translation>Oordeel over het token dat stopte; de laadsessie is hoe dan ook voorbij</translation>
        </message>
        <message>
            <source>A charge has ended; the bill rests on it</source>
            <extracomment>ocpp: StopTransaction.req</extracomment>
            <translation>Een laadsessie is geëindigd; de rekening berust erop</translation>
        </message>
        <message>
            <source>One value of a stream</source>
            <extracomment>ocpp: StreamDataElement</extracomment>
            <translation>Eén waarde van een stream</translation>
        </message>
        <message>
            <source>Tariff and whom it is for</source>
            <extracomment>ocpp: TariffAssignment</extracomment>
            <translation>Tarief en voor wie het is</translation>
        </message>
        <message>
            <source>When a price holds</source>
            <extracomment>ocpp: TariffConditions</extracomment>
            <translation>Wanneer een prijs geldt</translation>
        </message>
        <message>
            <source>When a fixed price holds</source>
            <extracomment>ocpp: TariffConditionsFixed</extracomment>
            <translation>Wanneer een vaste prijs geldt</translation>
        </message>
        <message>
            <source>Energy prices</source>
            <extracomment>ocpp: TariffEnergy</extracomment>
            <translation>Energieprijzen</translation>
        </message>
        <message>
            <source>Energy price with conditions</source>
            <extracomment>ocpp: TariffEnergyPrice</extracomment>
            <translation>Energieprijs met voorwaarden</translation>
        </message>
        <message>
            <source>Fixed prices</source>
            <extracomment>ocpp: TariffFixed</extracomment>
            <translation>Vaste prijzen</translation>
        </message>
        <message>
            <source>Fixed price with conditions</source>
            <extracomment>ocpp: TariffFixedPrice</extracomment>
            <translation>Vaste prijs met voorwaarden</translation>
        </message>
        <message>
            <source>Time prices</source>
            <extracomment>ocpp: TariffTime</extracomment>
            <translation>Tijdprijzen</translation>
        </message>
        <message>
            <source>Time price with conditions</source>
            <extracomment>ocpp: TariffTimePrice</extracomment>
            <translation>Tijdprijs met voorwaarden</translation>
        </message>
        <message>
            <source>Tax</source>
            <extracomment>ocpp: TaxRate</extracomment>
            <translation>Belasting</translation>
        </message>
        <message>
            <source>Tax in an ISO 15118-20 schedule</source>
            <extracomment>ocpp: TaxRule</extracomment>
            <translation>Belasting in een ISO 15118-20-schema</translation>
        </message>
        <message>
            <source>Cost by part</source>
            <extracomment>ocpp: TotalCost</extracomment>
            <translation>Kosten per onderdeel</translation>
        </message>
        <message>
            <source>Sum</source>
            <extracomment>ocpp: TotalPrice</extracomment>
            <translation>Som</translation>
        </message>
        <message>
            <source>Quantities</source>
            <extracomment>ocpp: TotalUsage</extracomment>
            <translation>Hoeveelheden</translation>
        </message>
        <message>
            <source>State of a charge</source>
            <extracomment>ocpp: Transaction</extracomment>
            <translation>Toestand van een laadsessie</translation>
        </message>
        <message>
            <source>Cost, token verdict and text for the driver; often empty</source>
            <extracomment>ocpp: TransactionEvent.conf</extracomment>
            <translation>Kosten, tokenoordeel en tekst voor de bestuurder; vaak leeg</translation>
        </message>
        <message>
            <source>Begin, change or end of a charge</source>
            <extracomment>ocpp: TransactionEvent.req</extracomment>
            <translation>Begin, wijziging of einde van een laadsessie</translation>
        </message>
        <message>
            <source>Bounds of a charge</source>
            <extracomment>ocpp: TransactionLimit</extracomment>
            <translation>Grenzen van een laadsessie</translation>
        </message>
        <message>
            <source>Ask the charger to send a message now</source>
            <extracomment>ocpp: TriggerMessage.req</extracomment>
            <translation>Het laadstation vragen nu een bericht te sturen</translation>
        </message>
        <message>
            <source>Unit and power of ten</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>Eenheid en macht van tien</translation>
        </message>
        <message>
            <source>Whether the plug is free</source>
            <extracomment>ocpp: UnlockConnector.conf</extracomment>
            <translation>Of de stekker los is</translation>
        </message>
        <message>
            <source>Whether it is still being downloaded</source>
            <extracomment>ocpp: UnpublishFirmware.conf</extracomment>
            <translation>Of het nog wordt gedownload</translation>
        </message>
        <message>
            <source>Stop offering firmware</source>
            <extracomment>ocpp: UnpublishFirmware.req</extracomment>
            <translation>Stoppen met firmware aanbieden</translation>
        </message>
        <message>
            <source>New limits for a dynamic profile</source>
            <extracomment>ocpp: UpdateDynamicSchedule.req</extracomment>
            <translation>Nieuwe limieten voor een dynamisch profiel</translation>
        </message>
        <message>
            <source>Whether the update starts; in 1.6 empty</source>
            <extracomment>ocpp: UpdateFirmware.conf</extracomment>
            <translation>Of de update start; in 1.6 leeg</translation>
        </message>
        <message>
            <source>Download and install firmware</source>
            <extracomment>ocpp: UpdateFirmware.req</extracomment>
            <translation>Firmware downloaden en installeren</translation>
        </message>
        <message>
            <source>Whether priority charging was switched</source>
            <extracomment>ocpp: UsePriorityCharging.conf</extracomment>
            <translation>Of laden met voorrang is omgeschakeld</translation>
        </message>
        <message>
            <source>Switch priority charging</source>
            <extracomment>ocpp: UsePriorityCharging.req</extracomment>
            <translation>Laden met voorrang omschakelen</translation>
        </message>
        <message>
            <source>Bounds for both directions</source>
            <extracomment>ocpp: V2XChargingParameters</extracomment>
            <translation>Grenzen voor beide richtingen</translation>
        </message>
        <message>
            <source>Point of the curve over frequency</source>
            <extracomment>ocpp: V2XFreqWattPoint</extracomment>
            <translation>Punt van de curve over de frequentie</translation>
        </message>
        <message>
            <source>Point of the curve over the signal</source>
            <extracomment>ocpp: V2XSignalWattPoint</extracomment>
            <translation>Punt van de curve over het signaal</translation>
        </message>
        <message>
            <source>VPN access</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>VPN-toegang</translation>
        </message>
        <message>
            <source>Property of a component</source>
            <extracomment>ocpp: Variable</extracomment>
            <translation>Eigenschap van een component</translation>
        </message>
        <message>
            <source>Value and rights</source>
            <extracomment>ocpp: VariableAttribute</extracomment>
            <translation>Waarde en rechten</translation>
        </message>
        <message>
            <source>Type and bounds</source>
            <extracomment>ocpp: VariableCharacteristics</extracomment>
            <translation>Type en grenzen</translation>
        </message>
        <message>
            <source>Monitor</source>
            <extracomment>ocpp: VariableMonitoring</extracomment>
            <translation>Monitor</translation>
        </message>
        <message>
            <source>Company behind the number</source>
            <extracomment>ocpp: VatNumberValidation.conf</extracomment>
            <translation>Bedrijf achter het nummer</translation>
        </message>
        <message>
            <source>Check a VAT number</source>
            <extracomment>ocpp: VatNumberValidation.req</extracomment>
            <translation>Een btw-nummer controleren</translation>
        </message>
        <message>
            <source>Parameters of voltage</source>
            <extracomment>ocpp: VoltageParams</extracomment>
            <translation>Parameters van de spanning</translation>
        </message>
        <message>
            <source>What the further id is, by agreement</source>
            <extracomment>ocpp: AdditionalInfo.type</extracomment>
            <translation>Wat het extra id is, volgens afspraak</translation>
        </message>
        <message>
            <source>Company as on the receipt</source>
            <extracomment>ocpp: Address.name</extracomment>
            <translation>Bedrijf zoals op de bon</translation>
        </message>
        <message>
            <source>Card in the local list</source>
            <extracomment>ocpp: AuthorizationData.idTag</extracomment>
            <translation>Kaart in de lokale lijst</translation>
        </message>
        <message>
            <source>Verdict to use offline; absent deletes the entry in a differential update</source>
            <extracomment>ocpp: AuthorizationData.idTagInfo</extracomment>
            <translation>Oordeel voor offline gebruik; afwezig verwijdert de vermelding bij een differentiële update</translation>
        </message>
        <message>
            <source>Contract certificate of the vehicle, PEM</source>
            <extracomment>ocpp: Authorize.req.certificate</extracomment>
            <translation>Contractcertificaat van het voertuig, PEM</translation>
        </message>
        <message>
            <source>Serial number of the battery</source>
            <extracomment>ocpp: BatteryData.serialNumber</extracomment>
            <translation>Serienummer van de batterij</translation>
        </message>
        <message>
            <source>Battery put in, taken out, or not collected</source>
            <extracomment>ocpp: BatterySwap.req.eventType</extracomment>
            <translation>Batterij erin, eruit, of niet opgehaald</translation>
        </message>
        <message>
            <source>Seconds between heartbeats; when not accepted, until the next boot message</source>
            <extracomment>ocpp: BootNotification.conf.interval</extracomment>
            <translation>Seconden tussen heartbeats; indien niet geaccepteerd, tot het volgende bootbericht</translation>
        </message>
        <message>
            <source>Only when Accepted may the charger send other messages</source>
            <extracomment>ocpp: BootNotification.conf.status</extracomment>
            <translation>Alleen bij Accepted mag het laadstation andere berichten sturen</translation>
        </message>
        <message>
            <source>Why it started</source>
            <extracomment>ocpp: BootNotification.req.reason</extracomment>
            <translation>Waarom het startte</translation>
        </message>
        <message>
            <source>Rejected: no reservation with that number</source>
            <extracomment>ocpp: CancelReservation.conf.status</extracomment>
            <translation>Rejected: geen reservering met dat nummer</translation>
        </message>
        <message>
            <source>Serial number of the certificate, hexadecimal</source>
            <extracomment>ocpp: CertificateHashData.serialNumber</extracomment>
            <translation>Serienummer van het certificaat, hexadecimaal</translation>
        </message>
        <message>
            <source>Scheduled means after the running charge</source>
            <extracomment>ocpp: ChangeAvailability.conf.status</extracomment>
            <translation>Scheduled betekent na de lopende laadsessie</translation>
        </message>
        <message>
            <source>0 switches the whole charge point</source>
            <extracomment>ocpp: ChangeAvailability.req.connectorId</extracomment>
            <translation>0 schakelt het hele laadstation</translation>
        </message>
        <message>
            <source>Wanted availability; kept across reboots</source>
            <extracomment>ocpp: ChangeAvailability.req.type</extracomment>
            <translation>Gewenste beschikbaarheid; blijft na herstarts behouden</translation>
        </message>
        <message>
            <source>RebootRequired: stored but not yet in force</source>
            <extracomment>ocpp: ChangeConfiguration.conf.status</extracomment>
            <translation>RebootRequired: opgeslagen maar nog niet van kracht</translation>
        </message>
        <message>
            <source>Standard settings are spelled exactly so; vendors add their own</source>
            <extracomment>ocpp: ChangeConfiguration.req.key</extracomment>
            <translation>Standaardinstellingen worden precies zo gespeld; fabrikanten voegen eigen toe</translation>
        </message>
        <message>
            <source>New value as text</source>
            <extracomment>ocpp: ChangeConfiguration.req.value</extracomment>
            <translation>Nieuwe waarde als tekst</translation>
        </message>
        <message>
            <source>Begin of the period, UTC</source>
            <extracomment>ocpp: ChargingPeriod.startPeriod</extracomment>
            <translation>Begin van de periode, UTC</translation>
        </message>
        <message>
            <source>Limits; several only for ISO 15118 vehicles</source>
            <extracomment>ocpp: ChargingProfile.chargingSchedule</extracomment>
            <translation>Limieten; meerdere alleen voor ISO 15118-voertuigen</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; used to clear it later</source>
            <extracomment>ocpp: ChargingProfile.id</extracomment>
            <translation>Een profiel met een bekend id wordt vervangen; later gebruikt om het te wissen</translation>
        </message>
        <message>
            <source>Only with TxProfile: limits just that charge</source>
            <extracomment>ocpp: ChargingProfile.transactionId</extracomment>
            <translation>Alleen met TxProfile: begrenst alleen die laadsessie</translation>
        </message>
        <message>
            <source>Lets the vehicle say which schedule it chose</source>
            <extracomment>ocpp: ChargingSchedule.id</extracomment>
            <translation>Laat het voertuig zeggen welk schema het koos</translation>
        </message>
        <message>
            <source>Serial number of the station</source>
            <extracomment>ocpp: ChargingStation.serialNumber</extracomment>
            <translation>Serienummer van het laadstation</translation>
        </message>
        <message>
            <source>Rejected often means the charger has no cache</source>
            <extracomment>ocpp: ClearCache.conf.status</extracomment>
            <translation>Rejected betekent vaak dat het laadstation geen cache heeft</translation>
        </message>
        <message>
            <source>Unknown: no profile matched, nothing removed</source>
            <extracomment>ocpp: ClearChargingProfile.conf.status</extracomment>
            <translation>Unknown: geen profiel paste, niets verwijderd</translation>
        </message>
        <message>
            <source>Profiles of this connector; 0 the charge point's own</source>
            <extracomment>ocpp: ClearChargingProfile.req.connectorId</extracomment>
            <translation>Profielen van deze connector; 0 die van het laadstation zelf</translation>
        </message>
        <message>
            <source>Profile to remove; absent uses the other criteria</source>
            <extracomment>ocpp: ClearChargingProfile.req.id</extracomment>
            <translation>Te verwijderen profiel; afwezig gebruikt de andere criteria</translation>
        </message>
        <message>
            <source>Monitors to remove</source>
            <extracomment>ocpp: ClearVariableMonitoring.req.id</extracomment>
            <translation>Te verwijderen monitors</translation>
        </message>
        <message>
            <source>EVSE and connector it belongs to</source>
            <extracomment>ocpp: Component.evse</extracomment>
            <translation>EVSE en connector waarbij het hoort</translation>
        </message>
        <message>
            <source>Name from the standard list, or the vendor's own</source>
            <extracomment>ocpp: Component.name</extracomment>
            <translation>Naam uit de standaardlijst, of een eigen van de fabrikant</translation>
        </message>
        <message>
            <source>Seconds covered</source>
            <extracomment>ocpp: CompositeSchedule.duration</extracomment>
            <translation>Gedekte seconden</translation>
        </message>
        <message>
            <source>Sum by part</source>
            <extracomment>ocpp: CostDetails.totalCost</extracomment>
            <translation>Som per onderdeel</translation>
        </message>
        <message>
            <source>What was used</source>
            <extracomment>ocpp: CostDimension.type</extracomment>
            <translation>Wat is gebruikt</translation>
        </message>
        <message>
            <source>Quantity in the unit of its type</source>
            <extracomment>ocpp: CostDimension.volume</extracomment>
            <translation>Hoeveelheid in de eenheid van haar soort</translation>
        </message>
        <message>
            <source>Finds the driver by token</source>
            <extracomment>ocpp: CustomerInformation.req.idToken</extracomment>
            <translation>Vindt de bestuurder op token</translation>
        </message>
        <message>
            <source>Lower number wins</source>
            <extracomment>ocpp: DERCurve.priority</extracomment>
            <translation>Lager nummer wint</translation>
        </message>
        <message>
            <source>Begins, UTC</source>
            <extracomment>ocpp: DERCurve.startTime</extracomment>
            <translation>Begint, UTC</translation>
        </message>
        <message>
            <source>Points and parameters of the curve</source>
            <extracomment>ocpp: DERCurveGet.curve</extracomment>
            <translation>Punten en parameters van de curve</translation>
        </message>
        <message>
            <source>Chosen by the backend; needed to change or clear the control</source>
            <extracomment>ocpp: DERCurveGet.id</extracomment>
            <translation>Gekozen door de backend; nodig om de regeling te wijzigen of te wissen</translation>
        </message>
        <message>
            <source>Answer agreed with the vendor</source>
            <extracomment>ocpp: DataTransfer.conf.data</extracomment>
            <translation>Antwoord, afgesproken met de fabrikant</translation>
        </message>
        <message>
            <source>UnknownVendorId and UnknownMessageId tell what the receiver lacks</source>
            <extracomment>ocpp: DataTransfer.conf.status</extracomment>
            <translation>UnknownVendorId en UnknownMessageId zeggen wat de ontvanger mist</translation>
        </message>
        <message>
            <source>Where the upload stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req.status</extracomment>
            <translation>Hoe ver de upload is; Idle alleen op verzoek van een trigger</translation>
        </message>
        <message>
            <source>From 1 within the EVSE</source>
            <extracomment>ocpp: EVSE.connectorId</extracomment>
            <translation>Vanaf 1 binnen de EVSE</translation>
        </message>
        <message>
            <source>From 1</source>
            <extracomment>ocpp: EVSE.id</extracomment>
            <translation>Vanaf 1</translation>
        </message>
        <message>
            <source>Only for messages about one connector</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req.connectorId</extracomment>
            <translation>Alleen voor berichten over één connector</translation>
        </message>
        <message>
            <source>Address to download from</source>
            <extracomment>ocpp: Firmware.location</extracomment>
            <translation>Adres om van te downloaden</translation>
        </message>
        <message>
            <source>Where the update stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: FirmwareStatusNotification.req.status</extracomment>
            <translation>Hoe ver de update is; Idle alleen op verzoek van een trigger</translation>
        </message>
        <message>
            <source>Reactive power in percent of the unit given</source>
            <extracomment>ocpp: FixedVar.setpoint</extracomment>
            <translation>Blindvermogen in procenten van de opgegeven eenheid</translation>
        </message>
        <message>
            <source>Failed when the responder could not be reached</source>
            <extracomment>ocpp: GetCertificateStatus.conf.status</extracomment>
            <translation>Failed als de responder niet bereikbaar was</translation>
        </message>
        <message>
            <source>Rejected when the connector or the unit is not supported</source>
            <extracomment>ocpp: GetCompositeSchedule.conf.status</extracomment>
            <translation>Rejected als de connector of de eenheid niet wordt ondersteund</translation>
        </message>
        <message>
            <source>0 asks for the limit at the grid connection</source>
            <extracomment>ocpp: GetCompositeSchedule.req.connectorId</extracomment>
            <translation>0 vraagt naar de limiet op de netaansluiting</translation>
        </message>
        <message>
            <source>Seconds to look ahead</source>
            <extracomment>ocpp: GetCompositeSchedule.req.duration</extracomment>
            <translation>Seconden om vooruit te kijken</translation>
        </message>
        <message>
            <source>Settings wanted; absent means all</source>
            <extracomment>ocpp: GetConfiguration.req.key</extracomment>
            <translation>Gewenste instellingen; afwezig betekent alle</translation>
        </message>
        <message>
            <source>Folder to upload to</source>
            <extracomment>ocpp: GetDiagnostics.req.location</extracomment>
            <translation>Map om naar te uploaden</translation>
        </message>
        <message>
            <source>Messages wanted; absent means all</source>
            <extracomment>ocpp: GetDisplayMessages.req.id</extracomment>
            <translation>Gewenste berichten; afwezig betekent alle</translation>
        </message>
        <message>
            <source>Ramp time in normal operation</source>
            <extracomment>ocpp: Gradient.gradient</extracomment>
            <translation>Hellingtijd bij normaal bedrijf</translation>
        </message>
        <message>
            <source>Ramp time during soft start</source>
            <extracomment>ocpp: Gradient.softGradient</extracomment>
            <translation>Hellingtijd bij zachte start</translation>
        </message>
        <message>
            <source>Only Accepted may charge</source>
            <extracomment>ocpp: IdTagInfo.status</extracomment>
            <translation>Alleen Accepted mag laden</translation>
        </message>
        <message>
            <source>The id itself; compared without case</source>
            <extracomment>ocpp: IdToken.idToken</extracomment>
            <translation>Het id zelf; vergeleken zonder onderscheid van hoofdletters</translation>
        </message>
        <message>
            <source>Kind of token; decides how the text is to be read</source>
            <extracomment>ocpp: IdToken.type</extracomment>
            <translation>Soort token; bepaalt hoe de tekst moet worden gelezen</translation>
        </message>
        <message>
            <source>Value as text; absent when not set</source>
            <extracomment>ocpp: KeyValue.value</extracomment>
            <translation>Waarde als tekst; afwezig als die niet is ingesteld</translation>
        </message>
        <message>
            <source>Limit from that level on, in the schedule's unit</source>
            <extracomment>ocpp: LimitAtSoC.limit</extracomment>
            <translation>Limiet vanaf dat niveau, in de eenheid van het schema</translation>
        </message>
        <message>
            <source>Number of the message; a known one is replaced</source>
            <extracomment>ocpp: MessageInfo.id</extracomment>
            <translation>Nummer van het bericht; een bekend nummer wordt vervangen</translation>
        </message>
        <message>
            <source>How pushy the message is</source>
            <extracomment>ocpp: MessageInfo.priority</extracomment>
            <translation>Hoe opdringerig het bericht is</translation>
        </message>
        <message>
            <source>Shown only during this transaction</source>
            <extracomment>ocpp: MessageInfo.transactionId</extracomment>
            <translation>Alleen tijdens deze transactie getoond</translation>
        </message>
        <message>
            <source>From 1; 0 is the main meter</source>
            <extracomment>ocpp: MeterValues.req.connectorId</extracomment>
            <translation>Vanaf 1; 0 is de hoofdmeter</translation>
        </message>
        <message>
            <source>Absent outside a charge; some makes leave it out inside one too</source>
            <extracomment>ocpp: MeterValues.req.transactionId</extracomment>
            <translation>Afwezig buiten een laadsessie; sommige merken laten het ook erbinnen weg</translation>
        </message>
        <message>
            <source>Number of the SIM card</source>
            <extracomment>ocpp: Modem.iccid</extracomment>
            <translation>Nummer van de simkaart</translation>
        </message>
        <message>
            <source>Stored data as text; personal, so keep it out of logs</source>
            <extracomment>ocpp: NotifyCustomerInformation.req.data</extracomment>
            <translation>Opgeslagen gegevens als tekst; persoonlijk, dus houd ze uit logs</translation>
        </message>
        <message>
            <source>What happened to the payment</source>
            <extracomment>ocpp: NotifySettlement.req.status</extracomment>
            <translation>Wat er met de betaling gebeurde</translation>
        </message>
        <message>
            <source>More about it as text</source>
            <extracomment>ocpp: NotifySettlement.req.statusInfo</extracomment>
            <translation>Meer erover als tekst</translation>
        </message>
        <message>
            <source>Seconds the EVSE stays blocked for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req.timeout</extracomment>
            <translation>Seconden dat de EVSE voor de betaler geblokkeerd blijft</translation>
        </message>
        <message>
            <source>Seconds after the threshold</source>
            <extracomment>ocpp: OverstayRule.startTime</extracomment>
            <translation>Seconden na de drempel</translation>
        </message>
        <message>
            <source>Longest wait in seconds before sending</source>
            <extracomment>ocpp: PeriodicEventStreamParams.interval</extracomment>
            <translation>Langste wachttijd in seconden voor het versturen</translation>
        </message>
        <message>
            <source>Addresses where stations can fetch it</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req.location</extracomment>
            <translation>Adressen waar laadstations het kunnen ophalen</translation>
        </message>
        <message>
            <source>Mantissa</source>
            <extracomment>ocpp: RationalNumber.value</extracomment>
            <translation>Mantisse</translation>
        </message>
        <message>
            <source>Seconds</source>
            <extracomment>ocpp: RelativeTimeInterval.duration</extracomment>
            <translation>Seconden</translation>
        </message>
        <message>
            <source>Accepted means it will try, not that a charge has begun</source>
            <extracomment>ocpp: RemoteStartTransaction.conf.status</extracomment>
            <translation>Accepted betekent dat het zal proberen, niet dat een laadsessie is begonnen</translation>
        </message>
        <message>
            <source>Must have the purpose TxProfile</source>
            <extracomment>ocpp: RemoteStartTransaction.req.chargingProfile</extracomment>
            <translation>Moet het doel TxProfile hebben</translation>
        </message>
        <message>
            <source>Absent leaves the choice to the charger; many then refuse</source>
            <extracomment>ocpp: RemoteStartTransaction.req.connectorId</extracomment>
            <translation>Afwezig laat de keuze aan het laadstation; veel weigeren dan</translation>
        </message>
        <message>
            <source>Accepted means it will try; the stop shows that it did</source>
            <extracomment>ocpp: RemoteStopTransaction.conf.status</extracomment>
            <translation>Accepted betekent dat het zal proberen; de stop toont dat het lukte</translation>
        </message>
        <message>
            <source>Set when the cable was in and the charge had begun already</source>
            <extracomment>ocpp: RequestStartTransaction.conf.transactionId</extracomment>
            <translation>Ingevuld als de kabel erin zat en de laadsessie al was begonnen</translation>
        </message>
        <message>
            <source>Accepted means it will try; the Ended event shows that it did</source>
            <extracomment>ocpp: RequestStopTransaction.conf.status</extracomment>
            <translation>Accepted betekent dat het zal proberen; de Ended-gebeurtenis toont dat het lukte</translation>
        </message>
        <message>
            <source>Reserved, or the state that stands in the way</source>
            <extracomment>ocpp: ReserveNow.conf.status</extracomment>
            <translation>Gereserveerd, of de toestand die in de weg staat</translation>
        </message>
        <message>
            <source>0 reserves any connector, if the charger can</source>
            <extracomment>ocpp: ReserveNow.req.connectorId</extracomment>
            <translation>0 reserveert een willekeurige connector, als het laadstation dat kan</translation>
        </message>
        <message>
            <source>EVSE to reserve; absent leaves the choice to the station</source>
            <extracomment>ocpp: ReserveNow.req.evseId</extracomment>
            <translation>Te reserveren EVSE; afwezig laat de keuze aan het laadstation</translation>
        </message>
        <message>
            <source>Reservation lapses, UTC</source>
            <extracomment>ocpp: ReserveNow.req.expiryDate</extracomment>
            <translation>Reservering vervalt, UTC</translation>
        </message>
        <message>
            <source>Number of the reservation; a known one is replaced</source>
            <extracomment>ocpp: ReserveNow.req.id</extracomment>
            <translation>Nummer van de reservering; een bekend nummer wordt vervangen</translation>
        </message>
        <message>
            <source>Accepted means it restarts soon; a boot message must follow</source>
            <extracomment>ocpp: Reset.conf.status</extracomment>
            <translation>Accepted betekent dat het spoedig herstart; er moet een bootbericht volgen</translation>
        </message>
        <message>
            <source>Soft ends charges first; Hard at once. In 2.x: now or when idle</source>
            <extracomment>ocpp: Reset.req.type</extracomment>
            <translation>Soft beëindigt eerst laadsessies; Hard meteen. In 2.x: nu of zodra niets loopt</translation>
        </message>
        <message>
            <source>Raw number or signed block</source>
            <extracomment>ocpp: SampledValue.format</extracomment>
            <translation>Ruw getal of ondertekend blok</translation>
        </message>
        <message>
            <source>Where it was measured; Outlet when absent</source>
            <extracomment>ocpp: SampledValue.location</extracomment>
            <translation>Waar is gemeten; Outlet indien afwezig</translation>
        </message>
        <message>
            <source>Reading as text in 1.6, a number from 2.0.1; mind the unit</source>
            <extracomment>ocpp: SampledValue.value</extracomment>
            <translation>Meting als tekst in 1.6, een getal vanaf 2.0.1; let op de eenheid</translation>
        </message>
        <message>
            <source>Event from the standard list, such as FirmwareUpdated or TamperDetectionActivated</source>
            <extracomment>ocpp: SecurityEventNotification.req.type</extracomment>
            <translation>Gebeurtenis uit de standaardlijst, zoals FirmwareUpdated of TamperDetectionActivated</translation>
        </message>
        <message>
            <source>VersionMismatch: send the full list instead of changes</source>
            <extracomment>ocpp: SendLocalList.conf.status</extracomment>
            <translation>VersionMismatch: stuur de volledige lijst in plaats van wijzigingen</translation>
        </message>
        <message>
            <source>Accepted means stored; the resulting limit may still be another's</source>
            <extracomment>ocpp: SetChargingProfile.conf.status</extracomment>
            <translation>Accepted betekent opgeslagen; de resulterende limiet kan nog die van een ander zijn</translation>
        </message>
        <message>
            <source>0 for the whole charge point or as default for all</source>
            <extracomment>ocpp: SetChargingProfile.req.connectorId</extracomment>
            <translation>0 voor het hele laadstation of als standaard voor alle</translation>
        </message>
        <message>
            <source>Give it only to replace the monitor with that number</source>
            <extracomment>ocpp: SetMonitoringData.id</extracomment>
            <translation>Geef het alleen op om de monitor met dat nummer te vervangen</translation>
        </message>
        <message>
            <source>Threshold, or seconds for a periodic monitor</source>
            <extracomment>ocpp: SetMonitoringData.value</extracomment>
            <translation>Drempel, of seconden bij een periodieke monitor</translation>
        </message>
        <message>
            <source>Accepted means stored, not that it works</source>
            <extracomment>ocpp: SetNetworkProfile.conf.status</extracomment>
            <translation>Accepted betekent opgeslagen, niet dat het werkt</translation>
        </message>
        <message>
            <source>Verdict even if the charge runs already; a refusal should stop it</source>
            <extracomment>ocpp: StartTransaction.conf.idTagInfo</extracomment>
            <translation>Oordeel, ook als de laadsessie al loopt; een weigering hoort haar te stoppen</translation>
        </message>
        <message>
            <source>Given by the backend; unknown to the charger while offline</source>
            <extracomment>ocpp: StartTransaction.conf.transactionId</extracomment>
            <translation>Gegeven door de backend; offline onbekend bij het laadstation</translation>
        </message>
        <message>
            <source>Connector, from 1; 0 is wrong here</source>
            <extracomment>ocpp: StartTransaction.req.connectorId</extracomment>
            <translation>Connector, vanaf 1; 0 is hier fout</translation>
        </message>
        <message>
            <source>Reservation that this transaction uses up</source>
            <extracomment>ocpp: StartTransaction.req.reservationId</extracomment>
            <translation>Reservering die deze transactie verbruikt</translation>
        </message>
        <message>
            <source>Begin by the charger's clock; hours old when sent after an outage</source>
            <extracomment>ocpp: StartTransaction.req.timestamp</extracomment>
            <translation>Begin volgens de klok van het laadstation; uren oud als het na een storing wordt gestuurd</translation>
        </message>
        <message>
            <source>From 1; 0 reports the charge point, where only three states make sense</source>
            <extracomment>ocpp: StatusNotification.req.connectorId</extracomment>
            <translation>Vanaf 1; 0 meldt het laadstation, waar maar drie toestanden zinvol zijn</translation>
        </message>
        <message>
            <source>State of the connector, or of the whole charge point for connector 0</source>
            <extracomment>ocpp: StatusNotification.req.status</extracomment>
            <translation>Toestand van de connector, of van het hele laadstation bij connector 0</translation>
        </message>
        <message>
            <source>When the state changed; resent after a reconnect it may be days old</source>
            <extracomment>ocpp: StatusNotification.req.timestamp</extracomment>
            <translation>Wanneer de toestand veranderde; opnieuw gestuurd na herverbinden kan het dagen oud zijn</translation>
        </message>
        <message>
            <source>Verdict on the idTag that stopped; cannot undo the stop</source>
            <extracomment>ocpp: StopTransaction.conf.idTagInfo</extracomment>
            <translation>Oordeel over de idTag die stopte; kan de stop niet ongedaan maken</translation>
        </message>
        <message>
            <source>Who stopped it; absent when the charger or the backend did</source>
            <extracomment>ocpp: StopTransaction.req.idTag</extracomment>
            <translation>Wie het stopte; afwezig als het laadstation of de backend het deed</translation>
        </message>
        <message>
            <source>Number from StartTransaction; wrong after an offline start on some makes</source>
            <extracomment>ocpp: StopTransaction.req.transactionId</extracomment>
            <translation>Nummer uit StartTransaction; bij sommige merken fout na een offline start</translation>
        </message>
        <message>
            <source>Shown on the bill, for example VAT</source>
            <extracomment>ocpp: TaxRate.type</extracomment>
            <translation>Op de rekening getoond, bijvoorbeeld btw</translation>
        </message>
        <message>
            <source>Cost of reserved time</source>
            <extracomment>ocpp: TotalCost.reservationTime</extracomment>
            <translation>Kosten van gereserveerde tijd</translation>
        </message>
        <message>
            <source>Time with energy flow</source>
            <extracomment>ocpp: TotalUsage.chargingTime</extracomment>
            <translation>Tijd met energiestroom</translation>
        </message>
        <message>
            <source>Energy used</source>
            <extracomment>ocpp: TotalUsage.energy</extracomment>
            <translation>Gebruikte energie</translation>
        </message>
        <message>
            <source>Time connected without energy flow</source>
            <extracomment>ocpp: TotalUsage.idleTime</extracomment>
            <translation>Tijd aangesloten zonder energiestroom</translation>
        </message>
        <message>
            <source>Reserved time</source>
            <extracomment>ocpp: TotalUsage.reservationTime</extracomment>
            <translation>Gereserveerde tijd</translation>
        </message>
        <message>
            <source>Cost so far or at the end; 0 means free, absent unknown</source>
            <extracomment>ocpp: TransactionEvent.conf.totalCost</extracomment>
            <translation>Kosten tot nu toe of aan het einde; 0 betekent gratis, afwezig onbekend</translation>
        </message>
        <message>
            <source>Stops at this cost</source>
            <extracomment>ocpp: TransactionLimit.maxCost</extracomment>
            <translation>Stopt bij deze kosten</translation>
        </message>
        <message>
            <source>Stops at this energy, Wh</source>
            <extracomment>ocpp: TransactionLimit.maxEnergy</extracomment>
            <translation>Stopt bij deze energie, Wh</translation>
        </message>
        <message>
            <source>Stops after this time, s</source>
            <extracomment>ocpp: TransactionLimit.maxTime</extracomment>
            <translation>Stopt na deze tijd, s</translation>
        </message>
        <message>
            <source>Accepted only promises the message; check that it comes</source>
            <extracomment>ocpp: TriggerMessage.conf.status</extracomment>
            <translation>Accepted belooft het bericht alleen; controleer of het komt</translation>
        </message>
        <message>
            <source>Unit; Wh when absent</source>
            <extracomment>ocpp: UnitOfMeasure.unit</extracomment>
            <translation>Eenheid; Wh indien afwezig</translation>
        </message>
        <message>
            <source>UnlockFailed means the plug is stuck: somebody must go there</source>
            <extracomment>ocpp: UnlockConnector.conf.status</extracomment>
            <translation>UnlockFailed betekent dat de stekker vastzit: iemand moet erheen</translation>
        </message>
        <message>
            <source>From 1; the transaction on it is stopped first</source>
            <extracomment>ocpp: UnlockConnector.req.connectorId</extracomment>
            <translation>Vanaf 1; de transactie erop wordt eerst gestopt</translation>
        </message>
        <message>
            <source>aFRR signal</source>
            <extracomment>ocpp: V2XSignalWattPoint.signal</extracomment>
            <translation>aFRR-signaal</translation>
        </message>
        <message>
            <source>Shared secret; must not be logged</source>
            <extracomment>ocpp: VPN.key</extracomment>
            <translation>Gedeeld geheim; mag niet worden gelogd</translation>
        </message>
        <message>
            <source>Protocol of the VPN</source>
            <extracomment>ocpp: VPN.type</extracomment>
            <translation>Protocol van de VPN</translation>
        </message>
        <message>
            <source>Actual, target or limit</source>
            <extracomment>ocpp: VariableAttribute.type</extracomment>
            <translation>Werkelijk, doel of limiet</translation>
        </message>
        <message>
            <source>Unit of the value</source>
            <extracomment>ocpp: VariableCharacteristics.unit</extracomment>
            <translation>Eenheid van de waarde</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices for the vehicle</source>
            <extracomment>ocpp: absolutePriceSchedule</extracomment>
            <translation>ISO 15118-20-prijzen voor het voertuig</translation>
        </message>
        <message>
            <source>Install a new certificate or update one</source>
            <extracomment>ocpp: action</extracomment>
            <translation>Een nieuw certificaat installeren of een bijwerken</translation>
        </message>
        <message>
            <source>Switches priority charging on or off</source>
            <extracomment>ocpp: activate</extracomment>
            <translation>Schakelt laden met voorrang in of uit</translation>
        </message>
        <message>
            <source>Whether priority charging is on</source>
            <extracomment>ocpp: activated</extracomment>
            <translation>Of laden met voorrang aan is</translation>
        </message>
        <message>
            <source>Value at that moment</source>
            <extracomment>ocpp: actualValue</extracomment>
            <translation>Waarde op dat moment</translation>
        </message>
        <message>
            <source>Further id, for example an eMAID beside the card</source>
            <extracomment>ocpp: additionalIdToken</extracomment>
            <translation>Extra id, bijvoorbeeld een eMAID naast de kaart</translation>
        </message>
        <message>
            <source>Further ids of the same driver, or more detail on a status</source>
            <extracomment>ocpp: additionalInfo</extracomment>
            <translation>Extra id's van dezelfde bestuurder, of meer details bij een status</translation>
        </message>
        <message>
            <source>Extra services and their fees</source>
            <extracomment>ocpp: additionalSelectedServices</extracomment>
            <translation>Extra diensten en hun kosten</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>ocpp: address</extracomment>
            <translation>Adres</translation>
        </message>
        <message>
            <source>First address line</source>
            <extracomment>ocpp: address1</extracomment>
            <translation>Eerste adresregel</translation>
        </message>
        <message>
            <source>Second address line</source>
            <extracomment>ocpp: address2</extracomment>
            <translation>Tweede adresregel</translation>
        </message>
        <message>
            <source>true when it is over</source>
            <extracomment>ocpp: alarmEnded</extracomment>
            <translation>true als het voorbij is</translation>
        </message>
        <message>
            <source>Energy transfer modes this driver may use</source>
            <extracomment>ocpp: allowedEnergyTransfer</extracomment>
            <translation>Energieoverdrachtsmodi die deze bestuurder mag gebruiken</translation>
        </message>
        <message>
            <source>Amount in the unit of the kind</source>
            <extracomment>ocpp: amount</extracomment>
            <translation>Bedrag in de eenheid van de soort</translation>
        </message>
        <message>
            <source>Power of ten for the amount, −3 to 3</source>
            <extracomment>ocpp: amountMultiplier</extracomment>
            <translation>Macht van tien voor het bedrag, −3 tot 3</translation>
        </message>
        <message>
            <source>Mobile network access</source>
            <extracomment>ocpp: apn</extracomment>
            <translation>Mobiele netwerktoegang</translation>
        </message>
        <message>
            <source>How to log in to the access point</source>
            <extracomment>ocpp: apnAuthentication</extracomment>
            <translation>Hoe bij het toegangspunt aan te melden</translation>
        </message>
        <message>
            <source>Password for the access point; must not be logged</source>
            <extracomment>ocpp: apnPassword</extracomment>
            <translation>Wachtwoord voor het toegangspunt; mag niet worden gelogd</translation>
        </message>
        <message>
            <source>User for the access point</source>
            <extracomment>ocpp: apnUserName</extracomment>
            <translation>Gebruiker voor het toegangspunt</translation>
        </message>
        <message>
            <source>On energy</source>
            <extracomment>ocpp: appliesToEnergyFee</extracomment>
            <translation>Op energie</translation>
        </message>
        <message>
            <source>On the cost bounds</source>
            <extracomment>ocpp: appliesToMinimumMaximumCost</extracomment>
            <translation>Op de kostengrenzen</translation>
        </message>
        <message>
            <source>On overstay</source>
            <extracomment>ocpp: appliesToOverstayFee</extracomment>
            <translation>Op te lang blijven</translation>
        </message>
        <message>
            <source>On parking</source>
            <extracomment>ocpp: appliesToParkingFee</extracomment>
            <translation>Op parkeren</translation>
        </message>
        <message>
            <source>Outcome for this variable</source>
            <extracomment>ocpp: attributeStatus</extracomment>
            <translation>Uitkomst voor deze variabele</translation>
        </message>
        <message>
            <source>More about the outcome for this variable</source>
            <extracomment>ocpp: attributeStatusInfo</extracomment>
            <translation>Meer over de uitkomst voor deze variabele</translation>
        </message>
        <message>
            <source>Actual when absent; may also be target or limits</source>
            <extracomment>ocpp: attributeType</extracomment>
            <translation>Actual indien afwezig; kan ook doel of grenzen zijn</translation>
        </message>
        <message>
            <source>Value as text, read by the variable's data type</source>
            <extracomment>ocpp: attributeValue</extracomment>
            <translation>Waarde als tekst, gelezen volgens het gegevenstype van de variabele</translation>
        </message>
        <message>
            <source>Reference voltage adapts itself</source>
            <extracomment>ocpp: autonomousVRefEnable</extracomment>
            <translation>Referentiespanning past zich zelf aan</translation>
        </message>
        <message>
            <source>Time constant of that, s</source>
            <extracomment>ocpp: autonomousVRefTimeConstant</extracomment>
            <translation>Tijdconstante daarvan, s</translation>
        </message>
        <message>
            <source>Modes the vehicle can do</source>
            <extracomment>ocpp: availableEnergyTransfer</extracomment>
            <translation>Modi die het voertuig kan</translation>
        </message>
        <message>
            <source>Moment to which the offsets refer, UTC</source>
            <extracomment>ocpp: basetime</extracomment>
            <translation>Moment waarnaar de verschuivingen verwijzen, UTC</translation>
        </message>
        <message>
            <source>Password; must not be logged</source>
            <extracomment>ocpp: basicAuthPassword</extracomment>
            <translation>Wachtwoord; mag niet worden gelogd</translation>
        </message>
        <message>
            <source>Batteries put in or taken out</source>
            <extracomment>ocpp: batteryData</extracomment>
            <translation>Batterijen erin of eruit</translation>
        </message>
        <message>
            <source>Level at which fast charging ends, percent</source>
            <extracomment>ocpp: bulkSoC</extracomment>
            <translation>Niveau waarop snelladen eindigt, procent</translation>
        </message>
        <message>
            <source>What the cable can carry, A</source>
            <extracomment>ocpp: cableMaxCurrent</extracomment>
            <translation>Wat de kabel aankan, A</translation>
        </message>
        <message>
            <source>The cached verdict is no longer valid after this, UTC</source>
            <extracomment>ocpp: cacheExpiryDateTime</extracomment>
            <translation>Het oordeel in de cache is hierna niet meer geldig, UTC</translation>
        </message>
        <message>
            <source>Grams of CO2 for each kWh</source>
            <extracomment>ocpp: carbonDioxideEmission</extracomment>
            <translation>Gram CO2 per kWh</translation>
        </message>
        <message>
            <source>Event that led to this one</source>
            <extracomment>ocpp: cause</extracomment>
            <translation>Gebeurtenis die tot deze leidde</translation>
        </message>
        <message>
            <source>Certificate in PEM</source>
            <extracomment>ocpp: certificate</extracomment>
            <translation>Certificaat in PEM</translation>
        </message>
        <message>
            <source>PEM certificates, leaf first</source>
            <extracomment>ocpp: certificateChain</extracomment>
            <translation>PEM-certificaten, blad eerst</translation>
        </message>
        <message>
            <source>Hashes that identify the certificate</source>
            <extracomment>ocpp: certificateHashData</extracomment>
            <translation>Hashes die het certificaat aanwijzen</translation>
        </message>
        <message>
            <source>Certificates found, each with its chain</source>
            <extracomment>ocpp: certificateHashDataChain</extracomment>
            <translation>Gevonden certificaten, elk met zijn keten</translation>
        </message>
        <message>
            <source>Verdict on the contract certificate</source>
            <extracomment>ocpp: certificateStatus</extracomment>
            <translation>Oordeel over het contractcertificaat</translation>
        </message>
        <message>
            <source>Certificates to check</source>
            <extracomment>ocpp: certificateStatusRequests</extracomment>
            <translation>Te controleren certificaten</translation>
        </message>
        <message>
            <source>What the certificate is used for</source>
            <extracomment>ocpp: certificateType</extracomment>
            <translation>Waarvoor het certificaat wordt gebruikt</translation>
        </message>
        <message>
            <source>Serial number of the controller inside; superseded by chargePointSerialNumber</source>
            <extracomment>ocpp: chargeBoxSerialNumber</extracomment>
            <translation>Serienummer van de controller erin; vervangen door chargePointSerialNumber</translation>
        </message>
        <message>
            <source>Model name; backends pick their workarounds by it</source>
            <extracomment>ocpp: chargePointModel</extracomment>
            <translation>Modelnaam; backends kiezen er hun noodoplossingen op</translation>
        </message>
        <message>
            <source>Serial number of the charge point</source>
            <extracomment>ocpp: chargePointSerialNumber</extracomment>
            <translation>Serienummer van het laadstation</translation>
        </message>
        <message>
            <source>Manufacturer; may be empty by the schema, yet many backends refuse that</source>
            <extracomment>ocpp: chargePointVendor</extracomment>
            <translation>Fabrikant; mag volgens het schema leeg zijn, maar veel backends weigeren dat</translation>
        </message>
        <message>
            <source>The limit that came from outside</source>
            <extracomment>ocpp: chargingLimit</extracomment>
            <translation>De limiet die van buiten kwam</translation>
        </message>
        <message>
            <source>Who set the limit: energy management, grid operator, backend</source>
            <extracomment>ocpp: chargingLimitSource</extracomment>
            <translation>Wie de limiet stelde: energiebeheer, netbeheerder, backend</translation>
        </message>
        <message>
            <source>What the vehicle asked for</source>
            <extracomment>ocpp: chargingNeeds</extracomment>
            <translation>Waar het voertuig om vroeg</translation>
        </message>
        <message>
            <source>Periods with constant prices</source>
            <extracomment>ocpp: chargingPeriods</extracomment>
            <translation>Perioden met constante prijzen</translation>
        </message>
        <message>
            <source>−9 to 9; 0 is normal, higher goes first</source>
            <extracomment>ocpp: chargingPriority</extracomment>
            <translation>−9 tot 9; 0 is normaal, hoger gaat voor</translation>
        </message>
        <message>
            <source>Limits to apply</source>
            <extracomment>ocpp: chargingProfile</extracomment>
            <translation>Toe te passen limieten</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; 0 is a valid id</source>
            <extracomment>ocpp: chargingProfileId</extracomment>
            <translation>Een profiel met een bekend id wordt vervangen; 0 is een geldig id</translation>
        </message>
        <message>
            <source>Whether times are absolute, recurring or relative to the start</source>
            <extracomment>ocpp: chargingProfileKind</extracomment>
            <translation>Of tijden absoluut, terugkerend of relatief ten opzichte van het begin zijn</translation>
        </message>
        <message>
            <source>What the limit is for; decides which profiles add up and which override</source>
            <extracomment>ocpp: chargingProfilePurpose</extracomment>
            <translation>Waarvoor de limiet is; bepaalt welke profielen samentellen en welke voorgaan</translation>
        </message>
        <message>
            <source>Watts or amperes; holds for every limit in the schedule</source>
            <extracomment>ocpp: chargingRateUnit</extracomment>
            <translation>Watt of ampère; geldt voor elke limiet in het schema</translation>
        </message>
        <message>
            <source>Limits over time</source>
            <extracomment>ocpp: chargingSchedule</extracomment>
            <translation>Limieten over de tijd</translation>
        </message>
        <message>
            <source>Steps of the limit, in order of startPeriod</source>
            <extracomment>ocpp: chargingSchedulePeriod</extracomment>
            <translation>Stappen van de limiet, op volgorde van startPeriod</translation>
        </message>
        <message>
            <source>What the charge does now; with the connector status it makes the whole state</source>
            <extracomment>ocpp: chargingState</extracomment>
            <translation>Wat de laadsessie nu doet; met de connectorstatus is dat de hele toestand</translation>
        </message>
        <message>
            <source>Identity of the station</source>
            <extracomment>ocpp: chargingStation</extracomment>
            <translation>Identiteit van het laadstation</translation>
        </message>
        <message>
            <source>Part for time with energy flow</source>
            <extracomment>ocpp: chargingTime</extracomment>
            <translation>Deel voor tijd met energiestroom</translation>
        </message>
        <message>
            <source>MD5 of the firmware file</source>
            <extracomment>ocpp: checksum</extracomment>
            <translation>MD5 van het firmwarebestand</translation>
        </message>
        <message>
            <source>Certificates below it, from the sub-CA down</source>
            <extracomment>ocpp: childCertificateHashData</extracomment>
            <translation>Certificaten eronder, vanaf de sub-CA omlaag</translation>
        </message>
        <message>
            <source>City</source>
            <extracomment>ocpp: city</extracomment>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>true asks to delete the stored data</source>
            <extracomment>ocpp: clear</extracomment>
            <translation>true vraagt de opgeslagen gegevens te verwijderen</translation>
        </message>
        <message>
            <source>true when the condition is over</source>
            <extracomment>ocpp: cleared</extracomment>
            <translation>true als de toestand voorbij is</translation>
        </message>
        <message>
            <source>Company behind the VAT number</source>
            <extracomment>ocpp: company</extracomment>
            <translation>Bedrijf achter het btw-nummer</translation>
        </message>
        <message>
            <source>Part of the station, for example Connector or OCPPCommCtrlr</source>
            <extracomment>ocpp: component</extracomment>
            <translation>Deel van het laadstation, bijvoorbeeld Connector of OCPPCommCtrlr</translation>
        </message>
        <message>
            <source>Only components in one of these states</source>
            <extracomment>ocpp: componentCriteria</extracomment>
            <translation>Alleen componenten in een van deze toestanden</translation>
        </message>
        <message>
            <source>Parts of the device model it is about</source>
            <extracomment>ocpp: componentVariable</extracomment>
            <translation>Delen van het apparaatmodel waar het om gaat</translation>
        </message>
        <message>
            <source>When the price holds; all must be met</source>
            <extracomment>ocpp: conditions</extracomment>
            <translation>Wanneer de prijs geldt; aan alle moet zijn voldaan</translation>
        </message>
        <message>
            <source>Settings that were asked for, with their values</source>
            <extracomment>ocpp: configurationKey</extracomment>
            <translation>Gevraagde instellingen, met hun waarden</translation>
        </message>
        <message>
            <source>Place to store the connection profile in</source>
            <extracomment>ocpp: configurationSlot</extracomment>
            <translation>Plaats om het verbindingsprofiel in op te slaan</translation>
        </message>
        <message>
            <source>How to reach the backend</source>
            <extracomment>ocpp: connectionData</extracomment>
            <translation>Hoe de backend te bereiken is</translation>
        </message>
        <message>
            <source>Counts from 1; 0 stands for the whole charge point</source>
            <extracomment>ocpp: connectorId</extracomment>
            <translation>Telt vanaf 1; 0 staat voor het hele laadstation</translation>
        </message>
        <message>
            <source>State of the connector; details come with TransactionEvent</source>
            <extracomment>ocpp: connectorStatus</extracomment>
            <translation>Toestand van de connector; details komen met TransactionEvent</translation>
        </message>
        <message>
            <source>Plug that is wanted</source>
            <extracomment>ocpp: connectorType</extracomment>
            <translation>Gewenste stekker</translation>
        </message>
        <message>
            <source>Never changes</source>
            <extracomment>ocpp: constant</extracomment>
            <translation>Verandert nooit</translation>
        </message>
        <message>
            <source>Costs by consumption</source>
            <extracomment>ocpp: consumptionCost</extracomment>
            <translation>Kosten naar verbruik</translation>
        </message>
        <message>
            <source>The text</source>
            <extracomment>ocpp: content</extracomment>
            <translation>De tekst</translation>
        </message>
        <message>
            <source>Why it was read; Sample.Periodic when absent</source>
            <extracomment>ocpp: context</extracomment>
            <translation>Waarom is gemeten; Sample.Periodic indien afwezig</translation>
        </message>
        <message>
            <source>Who sets the power: schedule or dynamic</source>
            <extracomment>ocpp: controlMode</extracomment>
            <translation>Wie het vermogen bepaalt: schema of dynamisch</translation>
        </message>
        <message>
            <source>Kind of grid control</source>
            <extracomment>ocpp: controlType</extracomment>
            <translation>Soort netregeling</translation>
        </message>
        <message>
            <source>Cost entries</source>
            <extracomment>ocpp: cost</extracomment>
            <translation>Kostenposten</translation>
        </message>
        <message>
            <source>Cost computed by the station</source>
            <extracomment>ocpp: costDetails</extracomment>
            <translation>Door het laadstation berekende kosten</translation>
        </message>
        <message>
            <source>What the amount expresses</source>
            <extracomment>ocpp: costKind</extracomment>
            <translation>Wat het bedrag uitdrukt</translation>
        </message>
        <message>
            <source>Country</source>
            <extracomment>ocpp: country</extracomment>
            <translation>Land</translation>
        </message>
        <message>
            <source>The profile to install</source>
            <extracomment>ocpp: csChargingProfiles</extracomment>
            <translation>Het te installeren profiel</translation>
        </message>
        <message>
            <source>Certificate signing request in PEM</source>
            <extracomment>ocpp: csr</extracomment>
            <translation>Certificaataanvraag (CSR) in PEM</translation>
        </message>
        <message>
            <source>ISO 4217 code</source>
            <extracomment>ocpp: currency</extracomment>
            <translation>ISO 4217-code</translation>
        </message>
        <message>
            <source>The backend's clock in UTC; the charger sets its own clock by it</source>
            <extracomment>ocpp: currentTime</extracomment>
            <translation>De klok van de backend in UTC; het laadstation zet er zijn eigen klok op</translation>
        </message>
        <message>
            <source>Points of the curve</source>
            <extracomment>ocpp: curveData</extracomment>
            <translation>Punten van de curve</translation>
        </message>
        <message>
            <source>What the curve controls</source>
            <extracomment>ocpp: curveType</extracomment>
            <translation>Wat de curve regelt</translation>
        </message>
        <message>
            <source>Vendor extension; ignored by those who do not know the vendorId</source>
            <extracomment>ocpp: customData</extracomment>
            <translation>Uitbreiding van de fabrikant; genegeerd door wie de vendorId niet kent</translation>
        </message>
        <message>
            <source>Vendor's message that is wanted</source>
            <extracomment>ocpp: customTrigger</extracomment>
            <translation>Gewenst bericht van de fabrikant</translation>
        </message>
        <message>
            <source>Finds the driver by certificate</source>
            <extracomment>ocpp: customerCertificate</extracomment>
            <translation>Vindt de bestuurder op certificaat</translation>
        </message>
        <message>
            <source>Finds the driver by the vendor's own id</source>
            <extracomment>ocpp: customerIdentifier</extracomment>
            <translation>Vindt de bestuurder op het eigen id van de fabrikant</translation>
        </message>
        <message>
            <source>Content agreed with the vendor; charger faults often hide in here</source>
            <extracomment>ocpp: data</extracomment>
            <translation>Inhoud, afgesproken met de fabrikant; storingen van het laadstation zitten vaak hierin</translation>
        </message>
        <message>
            <source>How to read the text value</source>
            <extracomment>ocpp: dataType</extracomment>
            <translation>Hoe de tekstwaarde te lezen is</translation>
        </message>
        <message>
            <source>Days on which it holds</source>
            <extracomment>ocpp: dayOfWeek</extracomment>
            <translation>Dagen waarop het geldt</translation>
        </message>
        <message>
            <source>Seconds to wait</source>
            <extracomment>ocpp: delay</extracomment>
            <translation>Te wachten seconden</translation>
        </message>
        <message>
            <source>When the vehicle leaves, UTC</source>
            <extracomment>ocpp: departureTime</extracomment>
            <translation>Wanneer het voertuig vertrekt, UTC</translation>
        </message>
        <message>
            <source>What the vehicle's inverter can do for the grid</source>
            <extracomment>ocpp: derChargingParameters</extracomment>
            <translation>Wat de omvormer van het voertuig voor het net kan doen</translation>
        </message>
        <message>
            <source>Text for drivers</source>
            <extracomment>ocpp: description</extracomment>
            <translation>Tekst voor bestuurders</translation>
        </message>
        <message>
            <source>Digest of the schedule, base64</source>
            <extracomment>ocpp: digestValue</extracomment>
            <translation>Digest van het schema, base64</translation>
        </message>
        <message>
            <source>Quantities used</source>
            <extracomment>ocpp: dimensions</extracomment>
            <translation>Gebruikte hoeveelheden</translation>
        </message>
        <message>
            <source>Bound on discharging, negative, in the schedule's unit</source>
            <extracomment>ocpp: dischargeLimit</extracomment>
            <translation>Ontlaadgrens, negatief, in de eenheid van het schema</translation>
        </message>
        <message>
            <source>Discharging bound on L2, negative</source>
            <extracomment>ocpp: dischargeLimit_L2</extracomment>
            <translation>Ontlaadgrens op L2, negatief</translation>
        </message>
        <message>
            <source>Discharging bound on L3, negative</source>
            <extracomment>ocpp: dischargeLimit_L3</extracomment>
            <translation>Ontlaadgrens op L3, negatief</translation>
        </message>
        <message>
            <source>Power factor</source>
            <extracomment>ocpp: displacement</extracomment>
            <translation>Arbeidsfactor</translation>
        </message>
        <message>
            <source>Which display shows it</source>
            <extracomment>ocpp: display</extracomment>
            <translation>Welk display het toont</translation>
        </message>
        <message>
            <source>Seconds; absent means open-ended</source>
            <extracomment>ocpp: duration</extracomment>
            <translation>Seconden; afwezig betekent zonder einde</translation>
        </message>
        <message>
            <source>Seconds between updates pulled by the station</source>
            <extracomment>ocpp: dynUpdateInterval</extracomment>
            <translation>Seconden tussen updates die het laadstation ophaalt</translation>
        </message>
        <message>
            <source>Last update, UTC</source>
            <extracomment>ocpp: dynUpdateTime</extracomment>
            <translation>Laatste update, UTC</translation>
        </message>
        <message>
            <source>Price level; 1 is cheapest</source>
            <extracomment>ocpp: ePriceLevel</extracomment>
            <translation>Prijsniveau; 1 is het goedkoopst</translation>
        </message>
        <message>
            <source>Format of the signed block, such as OCMF</source>
            <extracomment>ocpp: encodingMethod</extracomment>
            <translation>Formaat van het ondertekende blok, zoals OCMF</translation>
        </message>
        <message>
            <source>Show until, UTC</source>
            <extracomment>ocpp: endDateTime</extracomment>
            <translation>Tonen tot, UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM until which it holds</source>
            <extracomment>ocpp: endTimeOfDay</extracomment>
            <translation>Lokale tijd HH:MM tot wanneer het geldt</translation>
        </message>
        <message>
            <source>Part for energy</source>
            <extracomment>ocpp: energy</extracomment>
            <translation>Deel voor energie</translation>
        </message>
        <message>
            <source>Energy wanted, Wh</source>
            <extracomment>ocpp: energyAmount</extracomment>
            <translation>Gewenste energie, Wh</translation>
        </message>
        <message>
            <source>Price for each kWh</source>
            <extracomment>ocpp: energyFee</extracomment>
            <translation>Prijs per kWh</translation>
        </message>
        <message>
            <source>When the inverter may connect to the grid</source>
            <extracomment>ocpp: enterService</extracomment>
            <translation>Wanneer de omvormer met het net mag verbinden</translation>
        </message>
        <message>
            <source>Cause of the trouble; may come with any status, NoError otherwise</source>
            <extracomment>ocpp: errorCode</extracomment>
            <translation>Oorzaak van het probleem; kan bij elke status komen, anders NoError</translation>
        </message>
        <message>
            <source>The vehicle's prices for discharging</source>
            <extracomment>ocpp: evAbsolutePriceSchedule</extracomment>
            <translation>De prijzen van het voertuig voor ontladen</translation>
        </message>
        <message>
            <source>Price entries of the vehicle</source>
            <extracomment>ocpp: evAbsolutePriceScheduleEntries</extracomment>
            <translation>Prijsvermeldingen van het voertuig</translation>
        </message>
        <message>
            <source>How long level 1 may last, s</source>
            <extracomment>ocpp: evDurationLevel1DCInjection</extracomment>
            <translation>Hoelang niveau 1 mag duren, s</translation>
        </message>
        <message>
            <source>How long level 2 may last, s</source>
            <extracomment>ocpp: evDurationLevel2DCInjection</extracomment>
            <translation>Hoelang niveau 2 mag duren, s</translation>
        </message>
        <message>
            <source>Battery capacity, Wh</source>
            <extracomment>ocpp: evEnergyCapacity</extracomment>
            <translation>Batterijcapaciteit, Wh</translation>
        </message>
        <message>
            <source>Energy the vehicle offers for discharging</source>
            <extracomment>ocpp: evEnergyOffer</extracomment>
            <translation>Energie die het voertuig voor ontladen aanbiedt</translation>
        </message>
        <message>
            <source>Hardware of the inverter</source>
            <extracomment>ocpp: evInverterHwVersion</extracomment>
            <translation>Hardware van de omvormer</translation>
        </message>
        <message>
            <source>Maker of the inverter</source>
            <extracomment>ocpp: evInverterManufacturer</extracomment>
            <translation>Fabrikant van de omvormer</translation>
        </message>
        <message>
            <source>Model of the inverter</source>
            <extracomment>ocpp: evInverterModel</extracomment>
            <translation>Model van de omvormer</translation>
        </message>
        <message>
            <source>Serial number of the inverter</source>
            <extracomment>ocpp: evInverterSerialNumber</extracomment>
            <translation>Serienummer van de omvormer</translation>
        </message>
        <message>
            <source>Software of the inverter</source>
            <extracomment>ocpp: evInverterSwVersion</extracomment>
            <translation>Software van de omvormer</translation>
        </message>
        <message>
            <source>How islanding is detected</source>
            <extracomment>ocpp: evIslandingDetectionMethod</extracomment>
            <translation>Hoe eilandbedrijf wordt herkend</translation>
        </message>
        <message>
            <source>Seconds until it trips when islanded</source>
            <extracomment>ocpp: evIslandingTripTime</extracomment>
            <translation>Seconden tot hij bij eilandbedrijf uitschakelt</translation>
        </message>
        <message>
            <source>Greatest current of the vehicle, A</source>
            <extracomment>ocpp: evMaxCurrent</extracomment>
            <translation>Grootste stroom van het voertuig, A</translation>
        </message>
        <message>
            <source>Greatest energy, Wh</source>
            <extracomment>ocpp: evMaxEnergyRequest</extracomment>
            <translation>Grootste energie, Wh</translation>
        </message>
        <message>
            <source>Greatest power of the vehicle, W</source>
            <extracomment>ocpp: evMaxPower</extracomment>
            <translation>Grootste vermogen van het voertuig, W</translation>
        </message>
        <message>
            <source>Greatest energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMaxV2XEnergyRequest</extracomment>
            <translation>Grootste energie om aan ontladen mee te doen, Wh</translation>
        </message>
        <message>
            <source>Greatest voltage of the vehicle, V</source>
            <extracomment>ocpp: evMaxVoltage</extracomment>
            <translation>Grootste spanning van het voertuig, V</translation>
        </message>
        <message>
            <source>Level 1 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel1DCInjection</extracomment>
            <translation>Grens voor DC-injectie niveau 1</translation>
        </message>
        <message>
            <source>Level 2 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel2DCInjection</extracomment>
            <translation>Grens voor DC-injectie niveau 2</translation>
        </message>
        <message>
            <source>Least current of the vehicle, A per phase</source>
            <extracomment>ocpp: evMinCurrent</extracomment>
            <translation>Kleinste stroom van het voertuig, A per fase</translation>
        </message>
        <message>
            <source>Least energy, Wh</source>
            <extracomment>ocpp: evMinEnergyRequest</extracomment>
            <translation>Kleinste energie, Wh</translation>
        </message>
        <message>
            <source>Least energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMinV2XEnergyRequest</extracomment>
            <translation>Kleinste energie om aan ontladen mee te doen, Wh</translation>
        </message>
        <message>
            <source>Discharge power when over-excited, W</source>
            <extracomment>ocpp: evOverExcitedMaxDischargePower</extracomment>
            <translation>Ontlaadvermogen bij overbekrachtiging, W</translation>
        </message>
        <message>
            <source>Power factor when over-excited</source>
            <extracomment>ocpp: evOverExcitedPowerFactor</extracomment>
            <translation>Arbeidsfactor bij overbekrachtiging</translation>
        </message>
        <message>
            <source>The vehicle's power over time</source>
            <extracomment>ocpp: evPowerSchedule</extracomment>
            <translation>Het vermogen van het voertuig over de tijd</translation>
        </message>
        <message>
            <source>Power steps</source>
            <extracomment>ocpp: evPowerScheduleEntries</extracomment>
            <translation>Vermogensstappen</translation>
        </message>
        <message>
            <source>Prices by power</source>
            <extracomment>ocpp: evPriceRule</extracomment>
            <translation>Prijzen naar vermogen</translation>
        </message>
        <message>
            <source>Reactive susceptance of the vehicle, S</source>
            <extracomment>ocpp: evReactiveSusceptance</extracomment>
            <translation>Susceptantie van het voertuig, S</translation>
        </message>
        <message>
            <source>Energy the vehicle gives in this session, Wh</source>
            <extracomment>ocpp: evSessionTotalDischargeEnergyAvailable</extracomment>
            <translation>Energie die het voertuig in deze sessie geeft, Wh</translation>
        </message>
        <message>
            <source>Controls the inverter can do</source>
            <extracomment>ocpp: evSupportedDERControl</extracomment>
            <translation>Regelingen die de omvormer kan</translation>
        </message>
        <message>
            <source>Energy to reach the target, Wh</source>
            <extracomment>ocpp: evTargetEnergyRequest</extracomment>
            <translation>Energie om het doel te bereiken, Wh</translation>
        </message>
        <message>
            <source>Discharge power when under-excited, W</source>
            <extracomment>ocpp: evUnderExcitedMaxDischargePower</extracomment>
            <translation>Ontlaadvermogen bij onderbekrachtiging, W</translation>
        </message>
        <message>
            <source>Power factor when under-excited</source>
            <extracomment>ocpp: evUnderExcitedPowerFactor</extracomment>
            <translation>Arbeidsfactor bij onderbekrachtiging</translation>
        </message>
        <message>
            <source>Events</source>
            <extracomment>ocpp: eventData</extracomment>
            <translation>Gebeurtenissen</translation>
        </message>
        <message>
            <source>Number of the event; referred to by cause</source>
            <extracomment>ocpp: eventId</extracomment>
            <translation>Nummer van de gebeurtenis; cause verwijst ernaar</translation>
        </message>
        <message>
            <source>Who set the monitor up</source>
            <extracomment>ocpp: eventNotificationType</extracomment>
            <translation>Wie de monitor heeft ingesteld</translation>
        </message>
        <message>
            <source>First, later or last message of the transaction</source>
            <extracomment>ocpp: eventType</extracomment>
            <translation>Eerste, later of laatste bericht van de transactie</translation>
        </message>
        <message>
            <source>EVSE and, where needed, connector</source>
            <extracomment>ocpp: evse</extracomment>
            <translation>EVSE en, waar nodig, connector</translation>
        </message>
        <message>
            <source>EVSE number, from 1; 0 stands for the whole station</source>
            <extracomment>ocpp: evseId</extracomment>
            <translation>EVSE-nummer, vanaf 1; 0 staat voor het hele laadstation</translation>
        </message>
        <message>
            <source>EVSEs concerned</source>
            <extracomment>ocpp: evseIds</extracomment>
            <translation>EVSE's waar het om gaat</translation>
        </message>
        <message>
            <source>Only for AC or only for DC</source>
            <extracomment>ocpp: evseKind</extracomment>
            <translation>Alleen voor AC of alleen voor DC</translation>
        </message>
        <message>
            <source>EVSE electronics may sleep</source>
            <extracomment>ocpp: evseSleep</extracomment>
            <translation>EVSE-elektronica mag slapen</translation>
        </message>
        <message>
            <source>true over-excited, false under-excited</source>
            <extracomment>ocpp: excitation</extracomment>
            <translation>true overbekrachtigd, false onderbekrachtigd</translation>
        </message>
        <message>
            <source>Amount before tax</source>
            <extracomment>ocpp: exclTax</extracomment>
            <translation>Bedrag vóór belasting</translation>
        </message>
        <message>
            <source>The vehicle's request, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiRequest</extracomment>
            <translation>Het verzoek van het voertuig, EXI-gecodeerd, base64; ongelezen doorgegeven</translation>
        </message>
        <message>
            <source>Answer for the vehicle, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiResponse</extracomment>
            <translation>Antwoord voor het voertuig, EXI-gecodeerd, base64; ongelezen doorgegeven</translation>
        </message>
        <message>
            <source>No longer valid from here on, UTC</source>
            <extracomment>ocpp: expiryDate</extracomment>
            <translation>Vanaf hier niet meer geldig, UTC</translation>
        </message>
        <message>
            <source>Power of ten</source>
            <extracomment>ocpp: exponent</extracomment>
            <translation>Macht van tien</translation>
        </message>
        <message>
            <source>More details</source>
            <extracomment>ocpp: extraInfo</extracomment>
            <translation>Meer details</translation>
        </message>
        <message>
            <source>Why it could not</source>
            <extracomment>ocpp: failureReason</extracomment>
            <translation>Waarom het niet kon</translation>
        </message>
        <message>
            <source>true when the station could not compute the cost</source>
            <extracomment>ocpp: failureToCalculate</extracomment>
            <translation>true als het laadstation de kosten niet kon berekenen</translation>
        </message>
        <message>
            <source>What the backend must look for; absent means there is nothing to upload</source>
            <extracomment>ocpp: fileName</extracomment>
            <translation>Waar de backend naar moet zoeken; afwezig betekent dat er niets te uploaden is</translation>
        </message>
        <message>
            <source>What the backend must look for on its server</source>
            <extracomment>ocpp: filename</extracomment>
            <translation>Waar de backend op zijn server naar moet zoeken</translation>
        </message>
        <message>
            <source>Installed firmware; compare before and after an update</source>
            <extracomment>ocpp: firmwareVersion</extracomment>
            <translation>Geïnstalleerde firmware; vergelijk vóór en na een update</translation>
        </message>
        <message>
            <source>Fixed fees</source>
            <extracomment>ocpp: fixed</extracomment>
            <translation>Vaste kosten</translation>
        </message>
        <message>
            <source>Fee once</source>
            <extracomment>ocpp: fixedFee</extracomment>
            <translation>Kosten eenmalig</translation>
        </message>
        <message>
            <source>The power factor and how long it holds</source>
            <extracomment>ocpp: fixedPF</extracomment>
            <translation>De arbeidsfactor en hoelang hij geldt</translation>
        </message>
        <message>
            <source>Fixed power factor while charging</source>
            <extracomment>ocpp: fixedPFAbsorb</extracomment>
            <translation>Vaste arbeidsfactor bij laden</translation>
        </message>
        <message>
            <source>Fixed power factor while discharging</source>
            <extracomment>ocpp: fixedPFInject</extracomment>
            <translation>Vaste arbeidsfactor bij ontladen</translation>
        </message>
        <message>
            <source>How the content is coded</source>
            <extracomment>ocpp: format</extracomment>
            <translation>Hoe de inhoud is gecodeerd</translation>
        </message>
        <message>
            <source>Power falls or rises with the frequency</source>
            <extracomment>ocpp: freqDroop</extracomment>
            <translation>Vermogen daalt of stijgt met de frequentie</translation>
        </message>
        <message>
            <source>Grid frequency, Hz</source>
            <extracomment>ocpp: frequency</extracomment>
            <translation>Netfrequentie, Hz</translation>
        </message>
        <message>
            <source>Level the vehicle calls full, percent</source>
            <extracomment>ocpp: fullSoC</extracomment>
            <translation>Niveau dat het voertuig vol noemt, procent</translation>
        </message>
        <message>
            <source>When this part was made, UTC</source>
            <extracomment>ocpp: generatedAt</extracomment>
            <translation>Wanneer dit deel is gemaakt, UTC</translation>
        </message>
        <message>
            <source>Variables to read</source>
            <extracomment>ocpp: getVariableData</extracomment>
            <translation>Te lezen variabelen</translation>
        </message>
        <message>
            <source>Values read, one for each request</source>
            <extracomment>ocpp: getVariableResult</extracomment>
            <translation>Gelezen waarden, één per verzoek</translation>
        </message>
        <message>
            <source>How fast power may change</source>
            <extracomment>ocpp: gradient</extracomment>
            <translation>Hoe snel het vermogen mag veranderen</translation>
        </message>
        <message>
            <source>What went wrong on the grid</source>
            <extracomment>ocpp: gridEventFault</extracomment>
            <translation>Wat er op het net misging</translation>
        </message>
        <message>
            <source>VPN group</source>
            <extracomment>ocpp: group</extracomment>
            <translation>VPN-groep</translation>
        </message>
        <message>
            <source>Group of the token; its members may stop each other's transactions</source>
            <extracomment>ocpp: groupIdToken</extracomment>
            <translation>Groep van het token; de leden mogen elkaars transacties stoppen</translation>
        </message>
        <message>
            <source>Algorithm of the hashes</source>
            <extracomment>ocpp: hashAlgorithm</extracomment>
            <translation>Algoritme van de hashes</translation>
        </message>
        <message>
            <source>Root under which the certificate is wanted</source>
            <extracomment>ocpp: hashRootCertificate</extracomment>
            <translation>Root waaronder het certificaat wordt gewenst</translation>
        </message>
        <message>
            <source>Upper frequency bound, Hz</source>
            <extracomment>ocpp: highFreq</extracomment>
            <translation>Bovenste frequentiegrens, Hz</translation>
        </message>
        <message>
            <source>Upper voltage bound, percent</source>
            <extracomment>ocpp: highVoltage</extracomment>
            <translation>Bovenste spanningsgrens, procent</translation>
        </message>
        <message>
            <source>Seconds until it trips</source>
            <extracomment>ocpp: hv10MinMeanTripDelay</extracomment>
            <translation>Seconden tot hij uitschakelt</translation>
        </message>
        <message>
            <source>Ten-minute mean voltage that trips, percent</source>
            <extracomment>ocpp: hv10MinMeanValue</extracomment>
            <translation>Tienminutengemiddelde van de spanning dat uitschakelt, procent</translation>
        </message>
        <message>
            <source>Bounds for switching back</source>
            <extracomment>ocpp: hysteresis</extracomment>
            <translation>Grenzen om terug te schakelen</translation>
        </message>
        <message>
            <source>Seconds before returning</source>
            <extracomment>ocpp: hysteresisDelay</extracomment>
            <translation>Seconden voor terugkeer</translation>
        </message>
        <message>
            <source>Change per second when returning</source>
            <extracomment>ocpp: hysteresisGradient</extracomment>
            <translation>Verandering per seconde bij terugkeer</translation>
        </message>
        <message>
            <source>Upper return point</source>
            <extracomment>ocpp: hysteresisHigh</extracomment>
            <translation>Bovenste terugkeerpunt</translation>
        </message>
        <message>
            <source>Lower return point</source>
            <extracomment>ocpp: hysteresisLow</extracomment>
            <translation>Onderste terugkeerpunt</translation>
        </message>
        <message>
            <source>Number that later messages refer to</source>
            <extracomment>ocpp: id</extracomment>
            <translation>Nummer waarnaar latere berichten verwijzen</translation>
        </message>
        <message>
            <source>Card or app id as read; compared without case, at most 20 characters</source>
            <extracomment>ocpp: idTag</extracomment>
            <translation>Kaart- of app-id zoals gelezen; vergeleken zonder onderscheid van hoofdletters, hoogstens 20 tekens</translation>
        </message>
        <message>
            <source>Verdict on the idTag</source>
            <extracomment>ocpp: idTagInfo</extracomment>
            <translation>Oordeel over de idTag</translation>
        </message>
        <message>
            <source>Card, account or contract id together with its type</source>
            <extracomment>ocpp: idToken</extracomment>
            <translation>Kaart-, account- of contract-id samen met zijn soort</translation>
        </message>
        <message>
            <source>Verdict on the token and what goes with it</source>
            <extracomment>ocpp: idTokenInfo</extracomment>
            <translation>Oordeel over het token en wat erbij hoort</translation>
        </message>
        <message>
            <source>Drivers concerned</source>
            <extracomment>ocpp: idTokens</extracomment>
            <translation>Bestuurders waar het om gaat</translation>
        </message>
        <message>
            <source>Identity of the station at this backend</source>
            <extracomment>ocpp: identity</extracomment>
            <translation>Identiteit van het laadstation bij deze backend</translation>
        </message>
        <message>
            <source>Part for time connected without energy flow</source>
            <extracomment>ocpp: idleTime</extracomment>
            <translation>Deel voor tijd aangesloten zonder energiestroom</translation>
        </message>
        <message>
            <source>Subscriber number on the SIM card</source>
            <extracomment>ocpp: imsi</extracomment>
            <translation>Abonneenummer op de simkaart</translation>
        </message>
        <message>
            <source>Free text of the vendor; often the only useful hint</source>
            <extracomment>ocpp: info</extracomment>
            <translation>Vrije tekst van de fabrikant; vaak de enige bruikbare aanwijzing</translation>
        </message>
        <message>
            <source>Install from this time on, UTC</source>
            <extracomment>ocpp: installDateTime</extracomment>
            <translation>Installeren vanaf deze tijd, UTC</translation>
        </message>
        <message>
            <source>Which one, where several have the same name</source>
            <extracomment>ocpp: instance</extracomment>
            <translation>Welke, waar meerdere dezelfde naam hebben</translation>
        </message>
        <message>
            <source>Removed for good after that time</source>
            <extracomment>ocpp: invalidAfterOfflineDuration</extracomment>
            <translation>Na die tijd voorgoed verwijderd</translation>
        </message>
        <message>
            <source>Default control rather than a scheduled one</source>
            <extracomment>ocpp: isDefault</extracomment>
            <translation>Standaardregeling in plaats van een geplande</translation>
        </message>
        <message>
            <source>Whether the grid forces it</source>
            <extracomment>ocpp: isGridCritical</extracomment>
            <translation>Of het net het afdwingt</translation>
        </message>
        <message>
            <source>Whether it comes from local generation</source>
            <extracomment>ocpp: isLocalGeneration</extracomment>
            <translation>Of het van lokale opwekking komt</translation>
        </message>
        <message>
            <source>Another control has taken its place</source>
            <extracomment>ocpp: isSuperseded</extracomment>
            <translation>Een andere regeling is ervoor in de plaats gekomen</translation>
        </message>
        <message>
            <source>Hashes of the vehicle's contract certificate chain for an OCSP check</source>
            <extracomment>ocpp: iso15118CertificateHashData</extracomment>
            <translation>Hashes van de contractcertificaatketen van het voertuig voor een OCSP-controle</translation>
        </message>
        <message>
            <source>ISO 15118 version the vehicle speaks, as a namespace</source>
            <extracomment>ocpp: iso15118SchemaVersion</extracomment>
            <translation>ISO 15118-versie die het voertuig spreekt, als namespace</translation>
        </message>
        <message>
            <source>Hash of the issuer's public key, hexadecimal</source>
            <extracomment>ocpp: issuerKeyHash</extracomment>
            <translation>Hash van de publieke sleutel van de uitgever, hexadecimaal</translation>
        </message>
        <message>
            <source>Hash of the issuer's distinguished name, hexadecimal</source>
            <extracomment>ocpp: issuerNameHash</extracomment>
            <translation>Hash van de distinguished name van de uitgever, hexadecimaal</translation>
        </message>
        <message>
            <source>Setting, spelled exactly</source>
            <extracomment>ocpp: key</extracomment>
            <translation>Instelling, precies gespeld</translation>
        </message>
        <message>
            <source>Language of the text, RFC 5646 such as de or en-GB</source>
            <extracomment>ocpp: language</extracomment>
            <translation>Taal van de tekst, RFC 5646 zoals de of en-GB</translation>
        </message>
        <message>
            <source>Language the driver prefers, for displays</source>
            <extracomment>ocpp: language1</extracomment>
            <translation>Taal die de bestuurder wil, voor displays</translation>
        </message>
        <message>
            <source>Second language, used only with language1</source>
            <extracomment>ocpp: language2</extracomment>
            <translation>Tweede taal, alleen gebruikt met language1</translation>
        </message>
        <message>
            <source>Latest entry to include, UTC</source>
            <extracomment>ocpp: latestTimestamp</extracomment>
            <translation>Laatste op te nemen vermelding, UTC</translation>
        </message>
        <message>
            <source>Upper bound in the schedule's unit; for A per phase, for W the sum</source>
            <extracomment>ocpp: limit</extracomment>
            <translation>Bovengrens in de eenheid van het schema; bij A per fase, bij W de som</translation>
        </message>
        <message>
            <source>Limit from a state of charge on</source>
            <extracomment>ocpp: limitAtSoC</extracomment>
            <translation>Limiet vanaf een laadtoestand</translation>
        </message>
        <message>
            <source>Bound on discharging</source>
            <extracomment>ocpp: limitMaxDischarge</extracomment>
            <translation>Grens aan ontladen</translation>
        </message>
        <message>
            <source>Bound on L2 when it differs from the first</source>
            <extracomment>ocpp: limit_L2</extracomment>
            <translation>Grens op L2 als die van de eerste afwijkt</translation>
        </message>
        <message>
            <source>Bound on L3 when it differs from the first</source>
            <extracomment>ocpp: limit_L3</extracomment>
            <translation>Grens op L3 als die van de eerste afwijkt</translation>
        </message>
        <message>
            <source>Version of the local list; −1 not supported, 0 empty</source>
            <extracomment>ocpp: listVersion</extracomment>
            <translation>Versie van de lokale lijst; −1 niet ondersteund, 0 leeg</translation>
        </message>
        <message>
            <source>Entries of the local list; in a differential update no info means delete</source>
            <extracomment>ocpp: localAuthorizationList</extracomment>
            <translation>Vermeldingen van de lokale lijst; in een differentiële update betekent geen info verwijderen</translation>
        </message>
        <message>
            <source>Address of the file, or place of a measurement</source>
            <extracomment>ocpp: location</extracomment>
            <translation>Adres van het bestand, of plaats van een meting</translation>
        </message>
        <message>
            <source>Where to upload and which span of time</source>
            <extracomment>ocpp: log</extracomment>
            <translation>Waarheen te uploaden en welke periode</translation>
        </message>
        <message>
            <source>Which log is asked for</source>
            <extracomment>ocpp: logType</extracomment>
            <translation>Welke log wordt gevraagd</translation>
        </message>
        <message>
            <source>Lower frequency bound, Hz</source>
            <extracomment>ocpp: lowFreq</extracomment>
            <translation>Onderste frequentiegrens, Hz</translation>
        </message>
        <message>
            <source>Lower voltage bound, percent</source>
            <extracomment>ocpp: lowVoltage</extracomment>
            <translation>Onderste spanningsgrens, procent</translation>
        </message>
        <message>
            <source>Apparent power rating, VA</source>
            <extracomment>ocpp: maxApparentPower</extracomment>
            <translation>Nominaal schijnbaar vermogen, VA</translation>
        </message>
        <message>
            <source>Apparent power when charging, VA</source>
            <extracomment>ocpp: maxChargeApparentPower</extracomment>
            <translation>Schijnbaar vermogen bij laden, VA</translation>
        </message>
        <message>
            <source>The same for L2</source>
            <extracomment>ocpp: maxChargeApparentPower_L2</extracomment>
            <translation>Hetzelfde voor L2</translation>
        </message>
        <message>
            <source>The same for L3</source>
            <extracomment>ocpp: maxChargeApparentPower_L3</extracomment>
            <translation>Hetzelfde voor L3</translation>
        </message>
        <message>
            <source>Greatest charging current, A</source>
            <extracomment>ocpp: maxChargeCurrent</extracomment>
            <translation>Grootste laadstroom, A</translation>
        </message>
        <message>
            <source>Greatest charging power, W</source>
            <extracomment>ocpp: maxChargePower</extracomment>
            <translation>Grootste laadvermogen, W</translation>
        </message>
        <message>
            <source>Greatest reactive power when charging, var</source>
            <extracomment>ocpp: maxChargeReactivePower</extracomment>
            <translation>Grootste blindvermogen bij laden, var</translation>
        </message>
        <message>
            <source>Up to this charging time, s</source>
            <extracomment>ocpp: maxChargingTime</extracomment>
            <translation>Tot deze laadtijd, s</translation>
        </message>
        <message>
            <source>The bill is never above</source>
            <extracomment>ocpp: maxCost</extracomment>
            <translation>De rekening komt nooit boven</translation>
        </message>
        <message>
            <source>Up to this current, A</source>
            <extracomment>ocpp: maxCurrent</extracomment>
            <translation>Tot deze stroom, A</translation>
        </message>
        <message>
            <source>Apparent power when discharging, VA</source>
            <extracomment>ocpp: maxDischargeApparentPower</extracomment>
            <translation>Schijnbaar vermogen bij ontladen, VA</translation>
        </message>
        <message>
            <source>Greatest discharging current, A</source>
            <extracomment>ocpp: maxDischargeCurrent</extracomment>
            <translation>Grootste ontlaadstroom, A</translation>
        </message>
        <message>
            <source>Greatest discharging power, W</source>
            <extracomment>ocpp: maxDischargePower</extracomment>
            <translation>Grootste ontlaadvermogen, W</translation>
        </message>
        <message>
            <source>Greatest reactive power when discharging, var</source>
            <extracomment>ocpp: maxDischargeReactivePower</extracomment>
            <translation>Grootste blindvermogen bij ontladen, var</translation>
        </message>
        <message>
            <source>Most elements of a list</source>
            <extracomment>ocpp: maxElements</extracomment>
            <translation>Meeste elementen van een lijst</translation>
        </message>
        <message>
            <source>Up to this energy, Wh</source>
            <extracomment>ocpp: maxEnergy</extracomment>
            <translation>Tot deze energie, Wh</translation>
        </message>
        <message>
            <source>Up to this idle time, s</source>
            <extracomment>ocpp: maxIdleTime</extracomment>
            <translation>Tot deze inactieve tijd, s</translation>
        </message>
        <message>
            <source>Greatest value, or longest text</source>
            <extracomment>ocpp: maxLimit</extracomment>
            <translation>Grootste waarde, of langste tekst</translation>
        </message>
        <message>
            <source>Upper bound of the nominal voltage, V</source>
            <extracomment>ocpp: maxNominalVoltage</extracomment>
            <translation>Bovengrens van de nominale spanning, V</translation>
        </message>
        <message>
            <source>Seconds without backend after which the profile is dropped</source>
            <extracomment>ocpp: maxOfflineDuration</extracomment>
            <translation>Seconden zonder backend waarna het profiel vervalt</translation>
        </message>
        <message>
            <source>Up to this power, W</source>
            <extracomment>ocpp: maxPower</extracomment>
            <translation>Tot dit vermogen, W</translation>
        </message>
        <message>
            <source>Most schedule steps the vehicle can take</source>
            <extracomment>ocpp: maxScheduleTuples</extracomment>
            <translation>Meeste schemastappen die het voertuig aankan</translation>
        </message>
        <message>
            <source>Stops at this level, percent</source>
            <extracomment>ocpp: maxSoC</extracomment>
            <translation>Stopt bij dit niveau, procent</translation>
        </message>
        <message>
            <source>Up to this length of transaction, s</source>
            <extracomment>ocpp: maxTime</extracomment>
            <translation>Tot deze transactieduur, s</translation>
        </message>
        <message>
            <source>Greatest voltage, V</source>
            <extracomment>ocpp: maxVoltage</extracomment>
            <translation>Grootste spanning, V</translation>
        </message>
        <message>
            <source>How many contract chains the vehicle can take</source>
            <extracomment>ocpp: maximumContractCertificateChains</extracomment>
            <translation>Hoeveel contractketens het voertuig aankan</translation>
        </message>
        <message>
            <source>Greatest cost</source>
            <extracomment>ocpp: maximumCost</extracomment>
            <translation>Hoogste kosten</translation>
        </message>
        <message>
            <source>Quantity; Energy.Active.Import.Register when absent</source>
            <extracomment>ocpp: measurand</extracomment>
            <translation>Grootheid; Energy.Active.Import.Register indien afwezig</translation>
        </message>
        <message>
            <source>What to show</source>
            <extracomment>ocpp: message</extracomment>
            <translation>Wat te tonen</translation>
        </message>
        <message>
            <source>The text in further languages</source>
            <extracomment>ocpp: messageExtra</extracomment>
            <translation>De tekst in andere talen</translation>
        </message>
        <message>
            <source>Vendor's own message within the vendorId</source>
            <extracomment>ocpp: messageId</extracomment>
            <translation>Eigen bericht van de fabrikant binnen de vendorId</translation>
        </message>
        <message>
            <source>Messages stored in the station</source>
            <extracomment>ocpp: messageInfo</extracomment>
            <translation>Berichten die in het laadstation zijn opgeslagen</translation>
        </message>
        <message>
            <source>Seconds until a call counts as unanswered</source>
            <extracomment>ocpp: messageTimeout</extracomment>
            <translation>Seconden tot een aanroep als onbeantwoord geldt</translation>
        </message>
        <message>
            <source>Whether the station still holds messages of it</source>
            <extracomment>ocpp: messagesInQueue</extracomment>
            <translation>Of het laadstation er nog berichten van heeft</translation>
        </message>
        <message>
            <source>Serial number of the main meter</source>
            <extracomment>ocpp: meterSerialNumber</extracomment>
            <translation>Serienummer van de hoofdmeter</translation>
        </message>
        <message>
            <source>Register in Wh when the transaction began; usually not 0</source>
            <extracomment>ocpp: meterStart</extracomment>
            <translation>Telwerk in Wh toen de transactie begon; meestal niet 0</translation>
        </message>
        <message>
            <source>Register in Wh at the end; energy is meterStop minus meterStart</source>
            <extracomment>ocpp: meterStop</extracomment>
            <translation>Telwerk in Wh aan het einde; energie is meterStop min meterStart</translation>
        </message>
        <message>
            <source>Make and model of the main meter</source>
            <extracomment>ocpp: meterType</extracomment>
            <translation>Merk en model van de hoofdmeter</translation>
        </message>
        <message>
            <source>Readings, one set for each moment</source>
            <extracomment>ocpp: meterValue</extracomment>
            <translation>Metingen, één set per moment</translation>
        </message>
        <message>
            <source>Least charging current, A</source>
            <extracomment>ocpp: minChargeCurrent</extracomment>
            <translation>Kleinste laadstroom, A</translation>
        </message>
        <message>
            <source>Least charging power, W</source>
            <extracomment>ocpp: minChargePower</extracomment>
            <translation>Kleinste laadvermogen, W</translation>
        </message>
        <message>
            <source>Least reactive power when charging, var</source>
            <extracomment>ocpp: minChargeReactivePower</extracomment>
            <translation>Kleinste blindvermogen bij laden, var</translation>
        </message>
        <message>
            <source>Below this the car charges inefficiently; W or A as the schedule</source>
            <extracomment>ocpp: minChargingRate</extracomment>
            <translation>Hieronder laadt de auto inefficiënt; W of A zoals het schema</translation>
        </message>
        <message>
            <source>From this charging time on, s</source>
            <extracomment>ocpp: minChargingTime</extracomment>
            <translation>Vanaf deze laadtijd, s</translation>
        </message>
        <message>
            <source>The bill is never below</source>
            <extracomment>ocpp: minCost</extracomment>
            <translation>De rekening komt nooit onder</translation>
        </message>
        <message>
            <source>From this current on, A</source>
            <extracomment>ocpp: minCurrent</extracomment>
            <translation>Vanaf deze stroom, A</translation>
        </message>
        <message>
            <source>Least discharging current, A</source>
            <extracomment>ocpp: minDischargeCurrent</extracomment>
            <translation>Kleinste ontlaadstroom, A</translation>
        </message>
        <message>
            <source>Least discharging power, W</source>
            <extracomment>ocpp: minDischargePower</extracomment>
            <translation>Kleinste ontlaadvermogen, W</translation>
        </message>
        <message>
            <source>Least reactive power when discharging, var</source>
            <extracomment>ocpp: minDischargeReactivePower</extracomment>
            <translation>Kleinste blindvermogen bij ontladen, var</translation>
        </message>
        <message>
            <source>From this energy on, Wh</source>
            <extracomment>ocpp: minEnergy</extracomment>
            <translation>Vanaf deze energie, Wh</translation>
        </message>
        <message>
            <source>From this idle time on, s</source>
            <extracomment>ocpp: minIdleTime</extracomment>
            <translation>Vanaf deze inactieve tijd, s</translation>
        </message>
        <message>
            <source>Least value</source>
            <extracomment>ocpp: minLimit</extracomment>
            <translation>Kleinste waarde</translation>
        </message>
        <message>
            <source>Lower bound of the nominal voltage, V</source>
            <extracomment>ocpp: minNominalVoltage</extracomment>
            <translation>Ondergrens van de nominale spanning, V</translation>
        </message>
        <message>
            <source>From this power on, W</source>
            <extracomment>ocpp: minPower</extracomment>
            <translation>Vanaf dit vermogen, W</translation>
        </message>
        <message>
            <source>From this length of transaction on, s</source>
            <extracomment>ocpp: minTime</extracomment>
            <translation>Vanaf deze transactieduur, s</translation>
        </message>
        <message>
            <source>Least voltage, V</source>
            <extracomment>ocpp: minVoltage</extracomment>
            <translation>Kleinste spanning, V</translation>
        </message>
        <message>
            <source>Least cost</source>
            <extracomment>ocpp: minimumCost</extracomment>
            <translation>Laagste kosten</translation>
        </message>
        <message>
            <source>Who states the needs: vehicle or also the station</source>
            <extracomment>ocpp: mobilityNeedsMode</extracomment>
            <translation>Wie de behoefte opgeeft: voertuig of ook het laadstation</translation>
        </message>
        <message>
            <source>SIM data of the station</source>
            <extracomment>ocpp: modem</extracomment>
            <translation>SIM-gegevens van het laadstation</translation>
        </message>
        <message>
            <source>Monitors reported</source>
            <extracomment>ocpp: monitor</extracomment>
            <translation>Gerapporteerde monitors</translation>
        </message>
        <message>
            <source>Which monitors stay</source>
            <extracomment>ocpp: monitoringBase</extracomment>
            <translation>Welke monitors blijven</translation>
        </message>
        <message>
            <source>Which kinds of monitors to report</source>
            <extracomment>ocpp: monitoringCriteria</extracomment>
            <translation>Welke soorten monitors te rapporteren</translation>
        </message>
        <message>
            <source>Power of ten: 3 with Wh means kWh; forgetting it is a factor of 1000</source>
            <extracomment>ocpp: multiplier</extracomment>
            <translation>Macht van tien: 3 met Wh betekent kWh; vergeten scheelt een factor 1000</translation>
        </message>
        <message>
            <source>May it be read, written</source>
            <extracomment>ocpp: mutability</extracomment>
            <translation>Mag het worden gelezen, geschreven</translation>
        </message>
        <message>
            <source>As shown to people</source>
            <extracomment>ocpp: name</extracomment>
            <translation>Zoals aan mensen getoond</translation>
        </message>
        <message>
            <source>Ask again after this, UTC</source>
            <extracomment>ocpp: nextUpdate</extracomment>
            <translation>Vraag hierna opnieuw, UTC</translation>
        </message>
        <message>
            <source>Nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltage</extracomment>
            <translation>Nominale spanning, V</translation>
        </message>
        <message>
            <source>Offset of the nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltageOffset</extracomment>
            <translation>Verschuiving van de nominale spanning, V</translation>
        </message>
        <message>
            <source>Number of price levels used</source>
            <extracomment>ocpp: numEPriceLevels</extracomment>
            <translation>Aantal gebruikte prijsniveaus</translation>
        </message>
        <message>
            <source>Phases in use, 0 to 3</source>
            <extracomment>ocpp: numberOfPhasesUsed</extracomment>
            <translation>Gebruikte fasen, 0 tot 3</translation>
        </message>
        <message>
            <source>How many levels exist</source>
            <extracomment>ocpp: numberOfPriceLevels</extracomment>
            <translation>Hoeveel niveaus er zijn</translation>
        </message>
        <message>
            <source>Phases that may be used; 3 when absent</source>
            <extracomment>ocpp: numberPhases</extracomment>
            <translation>Fasen die mogen worden gebruikt; 3 indien afwezig</translation>
        </message>
        <message>
            <source>Backend address; the station appends its identity</source>
            <extracomment>ocpp: ocppCsmsUrl</extracomment>
            <translation>Backendadres; het laadstation voegt zijn identiteit toe</translation>
        </message>
        <message>
            <source>Network interface to use</source>
            <extracomment>ocpp: ocppInterface</extracomment>
            <translation>Te gebruiken netwerkinterface</translation>
        </message>
        <message>
            <source>JSON; SOAP is not supported from 2.0 on</source>
            <extracomment>ocpp: ocppTransport</extracomment>
            <translation>JSON; SOAP wordt vanaf 2.0 niet ondersteund</translation>
        </message>
        <message>
            <source>Version to speak; the offered subprotocol decides in 2.1</source>
            <extracomment>ocpp: ocppVersion</extracomment>
            <translation>Te spreken versie; in 2.1 beslist het aangeboden subprotocol</translation>
        </message>
        <message>
            <source>The certificate to check</source>
            <extracomment>ocpp: ocspRequestData</extracomment>
            <translation>Het te controleren certificaat</translation>
        </message>
        <message>
            <source>OCSP response, DER, base64</source>
            <extracomment>ocpp: ocspResult</extracomment>
            <translation>OCSP-antwoord, DER, base64</translation>
        </message>
        <message>
            <source>true when it happened without connection and was sent later</source>
            <extracomment>ocpp: offline</extracomment>
            <translation>true als het zonder verbinding gebeurde en later is gestuurd</translation>
        </message>
        <message>
            <source>Earliest entry to include, UTC</source>
            <extracomment>ocpp: oldestTimestamp</extracomment>
            <translation>Eerste op te nemen vermelding, UTC</translation>
        </message>
        <message>
            <source>Whether the transaction still runs</source>
            <extracomment>ocpp: ongoingIndicator</extracomment>
            <translation>Of de transactie nog loopt</translation>
        </message>
        <message>
            <source>Who steers charging and discharging in this step</source>
            <extracomment>ocpp: operationMode</extracomment>
            <translation>Wie in deze stap het laden en ontladen stuurt</translation>
        </message>
        <message>
            <source>Wanted availability</source>
            <extracomment>ocpp: operationalStatus</extracomment>
            <translation>Gewenste beschikbaarheid</translation>
        </message>
        <message>
            <source>Slope above, Hz for each percent</source>
            <extracomment>ocpp: overDroop</extracomment>
            <translation>Helling erboven, Hz per procent</translation>
        </message>
        <message>
            <source>Frequency above which it acts, Hz</source>
            <extracomment>ocpp: overFreq</extracomment>
            <translation>Frequentie waarboven het werkt, Hz</translation>
        </message>
        <message>
            <source>Fee for each period</source>
            <extracomment>ocpp: overstayFee</extracomment>
            <translation>Kosten per periode</translation>
        </message>
        <message>
            <source>Seconds for which the fee is due</source>
            <extracomment>ocpp: overstayFeePeriod</extracomment>
            <translation>Seconden waarvoor de kosten gelden</translation>
        </message>
        <message>
            <source>Power below which the vehicle counts as staying on</source>
            <extracomment>ocpp: overstayPowerThreshold</extracomment>
            <translation>Vermogen waaronder het voertuig als te lang blijvend telt</translation>
        </message>
        <message>
            <source>Fee steps</source>
            <extracomment>ocpp: overstayRule</extracomment>
            <translation>Kostenstappen</translation>
        </message>
        <message>
            <source>Text for the vehicle's display</source>
            <extracomment>ocpp: overstayRuleDescription</extracomment>
            <translation>Tekst voor het display van het voertuig</translation>
        </message>
        <message>
            <source>Seconds after which overstay begins</source>
            <extracomment>ocpp: overstayTimeThreshold</extracomment>
            <translation>Seconden waarna te lang blijven begint</translation>
        </message>
        <message>
            <source>How often and how much to send</source>
            <extracomment>ocpp: params</extracomment>
            <translation>Hoe vaak en hoeveel te sturen</translation>
        </message>
        <message>
            <source>Group of the idTag; cards of one group may stop each other's transactions</source>
            <extracomment>ocpp: parentIdTag</extracomment>
            <translation>Groep van de idTag; kaarten van één groep mogen elkaars transacties stoppen</translation>
        </message>
        <message>
            <source>Price for each parking period</source>
            <extracomment>ocpp: parkingFee</extracomment>
            <translation>Prijs per parkeerperiode</translation>
        </message>
        <message>
            <source>Seconds for which the parking fee is due</source>
            <extracomment>ocpp: parkingFeePeriod</extracomment>
            <translation>Seconden waarvoor de parkeerkosten gelden</translation>
        </message>
        <message>
            <source>Only for this payment brand</source>
            <extracomment>ocpp: paymentBrand</extracomment>
            <translation>Alleen voor dit betaalmerk</translation>
        </message>
        <message>
            <source>Only for this kind of payment card</source>
            <extracomment>ocpp: paymentRecognition</extracomment>
            <translation>Alleen voor deze soort betaalkaart</translation>
        </message>
        <message>
            <source>Percent of the greatest discharge power</source>
            <extracomment>ocpp: pctMaxDischargePower</extracomment>
            <translation>Procent van het grootste ontlaadvermogen</translation>
        </message>
        <message>
            <source>Values not sent yet</source>
            <extracomment>ocpp: pending</extracomment>
            <translation>Nog niet verstuurde waarden</translation>
        </message>
        <message>
            <source>Send values as a stream</source>
            <extracomment>ocpp: periodicEventStream</extracomment>
            <translation>Waarden als stream sturen</translation>
        </message>
        <message>
            <source>Survives a reboot</source>
            <extracomment>ocpp: persistent</extracomment>
            <translation>Blijft na een herstart</translation>
        </message>
        <message>
            <source>Text to show to this driver</source>
            <extracomment>ocpp: personalMessage</extracomment>
            <translation>Tekst om aan deze bestuurder te tonen</translation>
        </message>
        <message>
            <source>Phase or pair; absent means total or not phase specific</source>
            <extracomment>ocpp: phase</extracomment>
            <translation>Fase of paar; afwezig betekent totaal of niet per fase</translation>
        </message>
        <message>
            <source>Phase for single-phase charging, 1 to 3</source>
            <extracomment>ocpp: phaseToUse</extracomment>
            <translation>Fase voor eenfasig laden, 1 tot 3</translation>
        </message>
        <message>
            <source>Postal code</source>
            <extracomment>ocpp: postalCode</extracomment>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Power, W</source>
            <extracomment>ocpp: power</extracomment>
            <translation>Vermogen, W</translation>
        </message>
        <message>
            <source>Active or reactive power during cessation</source>
            <extracomment>ocpp: powerDuringCessation</extracomment>
            <translation>Werkzaam of blindvermogen tijdens onderbreking</translation>
        </message>
        <message>
            <source>Curve after which it must trip</source>
            <extracomment>ocpp: powerMonitoringMustTrip</extracomment>
            <translation>Curve waarna hij moet uitschakelen</translation>
        </message>
        <message>
            <source>Power from which the rule holds, W</source>
            <extracomment>ocpp: powerRangeStart</extracomment>
            <translation>Vermogen vanaf wanneer de regel geldt, W</translation>
        </message>
        <message>
            <source>Tolerance of the power values</source>
            <extracomment>ocpp: powerTolerance</extracomment>
            <translation>Tolerantie van de vermogenswaarden</translation>
        </message>
        <message>
            <source>Whether the vehicle accepts the tolerance</source>
            <extracomment>ocpp: powerToleranceAcceptance</extracomment>
            <translation>Of het voertuig de tolerantie accepteert</translation>
        </message>
        <message>
            <source>Asks the vehicle to warm up its battery</source>
            <extracomment>ocpp: preconditioningRequest</extracomment>
            <translation>Vraagt het voertuig zijn batterij op te warmen</translation>
        </message>
        <message>
            <source>Whether the battery is warm enough</source>
            <extracomment>ocpp: preconditioningStatus</extracomment>
            <translation>Of de batterij warm genoeg is</translation>
        </message>
        <message>
            <source>Mobile network to prefer, MCC and MNC</source>
            <extracomment>ocpp: preferredNetwork</extracomment>
            <translation>Mobiel netwerk met voorkeur, MCC en MNC</translation>
        </message>
        <message>
            <source>Algorithm of ISO 15118-20, as a URN</source>
            <extracomment>ocpp: priceAlgorithm</extracomment>
            <translation>Algoritme van ISO 15118-20, als URN</translation>
        </message>
        <message>
            <source>Price once</source>
            <extracomment>ocpp: priceFixed</extracomment>
            <translation>Prijs eenmalig</translation>
        </message>
        <message>
            <source>Price level; lower is cheaper</source>
            <extracomment>ocpp: priceLevel</extracomment>
            <translation>Prijsniveau; lager is goedkoper</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels for the vehicle</source>
            <extracomment>ocpp: priceLevelSchedule</extracomment>
            <translation>ISO 15118-20-prijsniveaus voor het voertuig</translation>
        </message>
        <message>
            <source>Price levels over time</source>
            <extracomment>ocpp: priceLevelScheduleEntries</extracomment>
            <translation>Prijsniveaus over de tijd</translation>
        </message>
        <message>
            <source>Price for each minute</source>
            <extracomment>ocpp: priceMinute</extracomment>
            <translation>Prijs per minuut</translation>
        </message>
        <message>
            <source>Price rules over time</source>
            <extracomment>ocpp: priceRuleStacks</extracomment>
            <translation>Prijsregels over de tijd</translation>
        </message>
        <message>
            <source>Lets the vehicle tell schedules apart</source>
            <extracomment>ocpp: priceScheduleID</extracomment>
            <translation>Laat het voertuig schema's onderscheiden</translation>
        </message>
        <message>
            <source>Signature over the price schedules</source>
            <extracomment>ocpp: priceScheduleSignature</extracomment>
            <translation>Handtekening over de prijsschema's</translation>
        </message>
        <message>
            <source>Prices; the first that matches counts</source>
            <extracomment>ocpp: prices</extracomment>
            <translation>Prijzen; de eerste die past telt</translation>
        </message>
        <message>
            <source>Contracts to deliver first</source>
            <extracomment>ocpp: prioritizedEMAIDs</extracomment>
            <translation>Contracten die eerst moeten worden geleverd</translation>
        </message>
        <message>
            <source>Rank; see the values or lower number first</source>
            <extracomment>ocpp: priority</extracomment>
            <translation>Rang; zie de waarden of lager nummer eerst</translation>
        </message>
        <message>
            <source>When it was made</source>
            <extracomment>ocpp: productionDate</extracomment>
            <translation>Wanneer het is gemaakt</translation>
        </message>
        <message>
            <source>Reference of the payment provider</source>
            <extracomment>ocpp: pspRef</extracomment>
            <translation>Referentie van de betaaldienst</translation>
        </message>
        <message>
            <source>Key to check the signature, base64</source>
            <extracomment>ocpp: publicKey</extracomment>
            <translation>Sleutel om de handtekening te controleren, base64</translation>
        </message>
        <message>
            <source>Seconds from zero to full power</source>
            <extracomment>ocpp: rampRate</extracomment>
            <translation>Seconden van nul tot vol vermogen</translation>
        </message>
        <message>
            <source>Random further delay, s</source>
            <extracomment>ocpp: randomDelay</extracomment>
            <translation>Willekeurige extra vertraging, s</translation>
        </message>
        <message>
            <source>Random delay in seconds at steps, to spare the grid</source>
            <extracomment>ocpp: randomizedDelay</extracomment>
            <translation>Willekeurige vertraging in seconden bij stappen, om het net te sparen</translation>
        </message>
        <message>
            <source>true when the backend cannot change it</source>
            <extracomment>ocpp: readonly</extracomment>
            <translation>true als de backend het niet kan wijzigen</translation>
        </message>
        <message>
            <source>Why it ended; absent means Local</source>
            <extracomment>ocpp: reason</extracomment>
            <translation>Waarom het eindigde; afwezig betekent Local</translation>
        </message>
        <message>
            <source>Short code of the cause, from a published list or the vendor's own</source>
            <extracomment>ocpp: reasonCode</extracomment>
            <translation>Korte code van de oorzaak, uit een gepubliceerde lijst of eigen van de fabrikant</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <extracomment>ocpp: receiptId</extracomment>
            <translation>Nummer van de bon</translation>
        </message>
        <message>
            <source>Where the driver finds the receipt</source>
            <extracomment>ocpp: receiptUrl</extracomment>
            <translation>Waar de bestuurder de bon vindt</translation>
        </message>
        <message>
            <source>Repeats daily or weekly; only with Recurring</source>
            <extracomment>ocpp: recurrencyKind</extracomment>
            <translation>Herhaalt dagelijks of wekelijks; alleen met Recurring</translation>
        </message>
        <message>
            <source>When the step holds</source>
            <extracomment>ocpp: relativeTimeInterval</extracomment>
            <translation>Wanneer de stap geldt</translation>
        </message>
        <message>
            <source>Contracts still waiting for the vehicle</source>
            <extracomment>ocpp: remainingContracts</extracomment>
            <translation>Contracten die nog op het voertuig wachten</translation>
        </message>
        <message>
            <source>Address to upload to</source>
            <extracomment>ocpp: remoteLocation</extracomment>
            <translation>Adres om naar te uploaden</translation>
        </message>
        <message>
            <source>Ties the started transaction to this request</source>
            <extracomment>ocpp: remoteStartId</extracomment>
            <translation>Verbindt de gestarte transactie met dit verzoek</translation>
        </message>
        <message>
            <source>Share of renewables, percent</source>
            <extracomment>ocpp: renewableGenerationPercentage</extracomment>
            <translation>Aandeel hernieuwbaar, procent</translation>
        </message>
        <message>
            <source>true asks for the stored data</source>
            <extracomment>ocpp: report</extracomment>
            <translation>true vraagt om de opgeslagen gegevens</translation>
        </message>
        <message>
            <source>Which part of the device model to report</source>
            <extracomment>ocpp: reportBase</extracomment>
            <translation>Welk deel van het apparaatmodel te rapporteren</translation>
        </message>
        <message>
            <source>Variables with their attributes</source>
            <extracomment>ocpp: reportData</extracomment>
            <translation>Variabelen met hun attributen</translation>
        </message>
        <message>
            <source>Ties later notifications to this request</source>
            <extracomment>ocpp: requestId</extracomment>
            <translation>Verbindt latere meldingen met dit verzoek</translation>
        </message>
        <message>
            <source>Mode the vehicle asked for</source>
            <extracomment>ocpp: requestedEnergyTransfer</extracomment>
            <translation>Modus waar het voertuig om vroeg</translation>
        </message>
        <message>
            <source>Message that the charger is to send now</source>
            <extracomment>ocpp: requestedMessage</extracomment>
            <translation>Bericht dat het laadstation nu moet sturen</translation>
        </message>
        <message>
            <source>Fee for the reservation</source>
            <extracomment>ocpp: reservationFixed</extracomment>
            <translation>Kosten voor de reservering</translation>
        </message>
        <message>
            <source>Number chosen by the backend; a new request with it replaces the reservation</source>
            <extracomment>ocpp: reservationId</extracomment>
            <translation>Nummer, gekozen door de backend; een nieuw verzoek ermee vervangt de reservering</translation>
        </message>
        <message>
            <source>Part for reserved time</source>
            <extracomment>ocpp: reservationTime</extracomment>
            <translation>Deel voor gereserveerde tijd</translation>
        </message>
        <message>
            <source>What became of the reservation</source>
            <extracomment>ocpp: reservationUpdateStatus</extracomment>
            <translation>Wat er van de reservering werd</translation>
        </message>
        <message>
            <source>Where to ask whether the certificate is revoked</source>
            <extracomment>ocpp: responderURL</extracomment>
            <translation>Waar te vragen of het certificaat is ingetrokken</translation>
        </message>
        <message>
            <source>Seconds until the change is done</source>
            <extracomment>ocpp: responseTime</extracomment>
            <translation>Seconden tot de wijziging is gedaan</translation>
        </message>
        <message>
            <source>How often to try again</source>
            <extracomment>ocpp: retries</extracomment>
            <translation>Hoe vaak opnieuw te proberen</translation>
        </message>
        <message>
            <source>Download from this time on, UTC</source>
            <extracomment>ocpp: retrieveDate</extracomment>
            <translation>Downloaden vanaf deze tijd, UTC</translation>
        </message>
        <message>
            <source>Seconds between tries</source>
            <extracomment>ocpp: retryInterval</extracomment>
            <translation>Seconden tussen pogingen</translation>
        </message>
        <message>
            <source>ISO 15118-2 tariff offered to the vehicle</source>
            <extracomment>ocpp: salesTariff</extracomment>
            <translation>ISO 15118-2-tarief dat het voertuig wordt aangeboden</translation>
        </message>
        <message>
            <source>Text of the tariff for the vehicle's display</source>
            <extracomment>ocpp: salesTariffDescription</extracomment>
            <translation>Tekst van het tarief voor het display van het voertuig</translation>
        </message>
        <message>
            <source>Tariff steps</source>
            <extracomment>ocpp: salesTariffEntry</extracomment>
            <translation>Tariefstappen</translation>
        </message>
        <message>
            <source>Readings taken at that moment</source>
            <extracomment>ocpp: sampledValue</extracomment>
            <translation>Metingen van dat moment</translation>
        </message>
        <message>
            <source>The resulting limits</source>
            <extracomment>ocpp: schedule</extracomment>
            <translation>De resulterende limieten</translation>
        </message>
        <message>
            <source>Moment to which the seconds of the schedule refer, UTC</source>
            <extracomment>ocpp: scheduleStart</extracomment>
            <translation>Moment waarnaar de seconden van het schema verwijzen, UTC</translation>
        </message>
        <message>
            <source>1 password, 2 TLS and password, 3 client certificate</source>
            <extracomment>ocpp: securityProfile</extracomment>
            <translation>1 wachtwoord, 2 TLS en wachtwoord, 3 clientcertificaat</translation>
        </message>
        <message>
            <source>Which of the offered schedules was chosen</source>
            <extracomment>ocpp: selectedChargingScheduleId</extracomment>
            <translation>Welk van de aangeboden schema's is gekozen</translation>
        </message>
        <message>
            <source>Counts from 0 without gaps; a gap is a lost message</source>
            <extracomment>ocpp: seqNo</extracomment>
            <translation>Telt vanaf 0 zonder gaten; een gat is een verloren bericht</translation>
        </message>
        <message>
            <source>Serial number</source>
            <extracomment>ocpp: serialNumber</extracomment>
            <translation>Serienummer</translation>
        </message>
        <message>
            <source>Address of the VPN server</source>
            <extracomment>ocpp: server</extracomment>
            <translation>Adres van de VPN-server</translation>
        </message>
        <message>
            <source>Fee of the service</source>
            <extracomment>ocpp: serviceFee</extracomment>
            <translation>Kosten van de dienst</translation>
        </message>
        <message>
            <source>Shown to the driver, for example parking or washing</source>
            <extracomment>ocpp: serviceName</extracomment>
            <translation>Aan de bestuurder getoond, bijvoorbeeld parkeren of wassen</translation>
        </message>
        <message>
            <source>Monitors to set</source>
            <extracomment>ocpp: setMonitoringData</extracomment>
            <translation>In te stellen monitors</translation>
        </message>
        <message>
            <source>Variables to write</source>
            <extracomment>ocpp: setVariableData</extracomment>
            <translation>Te schrijven variabelen</translation>
        </message>
        <message>
            <source>Power or current to follow rather than a bound; negative discharges</source>
            <extracomment>ocpp: setpoint</extracomment>
            <translation>Te volgen vermogen of stroom in plaats van een grens; negatief ontlaadt</translation>
        </message>
        <message>
            <source>Reactive power or current to follow</source>
            <extracomment>ocpp: setpointReactive</extracomment>
            <translation>Te volgen blindvermogen of blindstroom</translation>
        </message>
        <message>
            <source>Reactive setpoint for L2</source>
            <extracomment>ocpp: setpointReactive_L2</extracomment>
            <translation>Instelpunt voor blindvermogen op L2</translation>
        </message>
        <message>
            <source>Reactive setpoint for L3</source>
            <extracomment>ocpp: setpointReactive_L3</extracomment>
            <translation>Instelpunt voor blindvermogen op L3</translation>
        </message>
        <message>
            <source>Setpoint for L2</source>
            <extracomment>ocpp: setpoint_L2</extracomment>
            <translation>Instelpunt voor L2</translation>
        </message>
        <message>
            <source>Setpoint for L3</source>
            <extracomment>ocpp: setpoint_L3</extracomment>
            <translation>Instelpunt voor L3</translation>
        </message>
        <message>
            <source>Amount taken from the card</source>
            <extracomment>ocpp: settlementAmount</extracomment>
            <translation>Van de kaart geïnd bedrag</translation>
        </message>
        <message>
            <source>When it was taken, UTC</source>
            <extracomment>ocpp: settlementTime</extracomment>
            <translation>Wanneer het is geïnd, UTC</translation>
        </message>
        <message>
            <source>0 danger to 9 debug; lower is worse</source>
            <extracomment>ocpp: severity</extracomment>
            <translation>0 gevaar tot 9 debug; lager is erger</translation>
        </message>
        <message>
            <source>aFRR signal to follow</source>
            <extracomment>ocpp: signal</extracomment>
            <translation>Te volgen aFRR-signaal</translation>
        </message>
        <message>
            <source>Signature over the firmware file, base64</source>
            <extracomment>ocpp: signature</extracomment>
            <translation>Handtekening over het firmwarebestand, base64</translation>
        </message>
        <message>
            <source>Names the signature of this schedule</source>
            <extracomment>ocpp: signatureId</extracomment>
            <translation>Benoemt de handtekening van dit schema</translation>
        </message>
        <message>
            <source>Signed data block, base64</source>
            <extracomment>ocpp: signedMeterData</extracomment>
            <translation>Ondertekend gegevensblok, base64</translation>
        </message>
        <message>
            <source>Signed reading for billing under calibration law</source>
            <extracomment>ocpp: signedMeterValue</extracomment>
            <translation>Ondertekende meting voor afrekening onder ijkwetgeving</translation>
        </message>
        <message>
            <source>Certificate that signed the firmware, PEM</source>
            <extracomment>ocpp: signingCertificate</extracomment>
            <translation>Certificaat dat de firmware ondertekende, PEM</translation>
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <extracomment>ocpp: signingMethod</extracomment>
            <translation>Algoritme van de handtekening</translation>
        </message>
        <message>
            <source>PIN of the SIM; must not be logged</source>
            <extracomment>ocpp: simPin</extracomment>
            <translation>Pincode van de sim; mag niet worden gelogd</translation>
        </message>
        <message>
            <source>State of charge, percent</source>
            <extracomment>ocpp: soC</extracomment>
            <translation>Laadtoestand, procent</translation>
        </message>
        <message>
            <source>State of health, percent</source>
            <extracomment>ocpp: soH</extracomment>
            <translation>Gezondheidstoestand, procent</translation>
        </message>
        <message>
            <source>Where the status comes from</source>
            <extracomment>ocpp: source</extracomment>
            <translation>Waar de status vandaan komt</translation>
        </message>
        <message>
            <source>Order when taxes apply on top of each other</source>
            <extracomment>ocpp: stack</extracomment>
            <translation>Volgorde als belastingen op elkaar worden gestapeld</translation>
        </message>
        <message>
            <source>Among profiles of one purpose the higher level wins</source>
            <extracomment>ocpp: stackLevel</extracomment>
            <translation>Van profielen met één doel wint het hogere niveau</translation>
        </message>
        <message>
            <source>Seconds from the begin of the tariff</source>
            <extracomment>ocpp: start</extracomment>
            <translation>Seconden vanaf het begin van het tarief</translation>
        </message>
        <message>
            <source>Show from, UTC</source>
            <extracomment>ocpp: startDateTime</extracomment>
            <translation>Tonen vanaf, UTC</translation>
        </message>
        <message>
            <source>Seconds from the schedule's begin; the first must be 0</source>
            <extracomment>ocpp: startPeriod</extracomment>
            <translation>Seconden vanaf het begin van het schema; de eerste moet 0 zijn</translation>
        </message>
        <message>
            <source>Absolute begin in UTC; absent means relative to the start of charging</source>
            <extracomment>ocpp: startSchedule</extracomment>
            <translation>Absoluut begin in UTC; afwezig betekent relatief ten opzichte van het begin van het laden</translation>
        </message>
        <message>
            <source>Earliest time to include, UTC</source>
            <extracomment>ocpp: startTime</extracomment>
            <translation>Vroegste op te nemen tijd, UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it holds</source>
            <extracomment>ocpp: startTimeOfDay</extracomment>
            <translation>Lokale tijd HH:MM vanaf wanneer het geldt</translation>
        </message>
        <message>
            <source>Power level from which the cost holds</source>
            <extracomment>ocpp: startValue</extracomment>
            <translation>Vermogensniveau vanaf wanneer de kosten gelden</translation>
        </message>
        <message>
            <source>true for begin, false for end</source>
            <extracomment>ocpp: started</extracomment>
            <translation>true voor begin, false voor einde</translation>
        </message>
        <message>
            <source>Shown only while the station is in this state</source>
            <extracomment>ocpp: state</extracomment>
            <translation>Alleen getoond zolang het laadstation in deze toestand is</translation>
        </message>
        <message>
            <source>Battery level, percent</source>
            <extracomment>ocpp: stateOfCharge</extracomment>
            <translation>Batterijniveau, procent</translation>
        </message>
        <message>
            <source>State reported, or whether the request was taken; see the values</source>
            <extracomment>ocpp: status</extracomment>
            <translation>Gemelde toestand, of dat het verzoek is aangenomen; zie de waarden</translation>
        </message>
        <message>
            <source>More about the status, for engineers</source>
            <extracomment>ocpp: statusInfo</extracomment>
            <translation>Meer over de status, voor technici</translation>
        </message>
        <message>
            <source>Latest time to include, UTC</source>
            <extracomment>ocpp: stopTime</extracomment>
            <translation>Laatste op te nemen tijd, UTC</translation>
        </message>
        <message>
            <source>Controls that it replaces</source>
            <extracomment>ocpp: supersededIds</extracomment>
            <translation>Regelingen die het vervangt</translation>
        </message>
        <message>
            <source>Whether monitors can be set on it</source>
            <extracomment>ocpp: supportsMonitoring</extracomment>
            <translation>Of er monitors op kunnen worden ingesteld</translation>
        </message>
        <message>
            <source>Offset in seconds from basetime</source>
            <extracomment>ocpp: t</extracomment>
            <translation>Verschuiving in seconden vanaf basetime</translation>
        </message>
        <message>
            <source>Wanted level, percent</source>
            <extracomment>ocpp: targetSoC</extracomment>
            <translation>Gewenst niveau, procent</translation>
        </message>
        <message>
            <source>Prices for the driver</source>
            <extracomment>ocpp: tariff</extracomment>
            <translation>Prijzen voor de bestuurder</translation>
        </message>
        <message>
            <source>Tariffs and to whom they apply</source>
            <extracomment>ocpp: tariffAssignments</extracomment>
            <translation>Tarieven en voor wie ze gelden</translation>
        </message>
        <message>
            <source>Tariff in use</source>
            <extracomment>ocpp: tariffId</extracomment>
            <translation>Gebruikt tarief</translation>
        </message>
        <message>
            <source>Tariffs concerned; absent means all</source>
            <extracomment>ocpp: tariffIds</extracomment>
            <translation>Tarieven waar het om gaat; afwezig betekent alle</translation>
        </message>
        <message>
            <source>For everybody or for a driver</source>
            <extracomment>ocpp: tariffKind</extracomment>
            <translation>Voor iedereen of voor een bestuurder</translation>
        </message>
        <message>
            <source>Rate in percent</source>
            <extracomment>ocpp: tax</extracomment>
            <translation>Belastingpercentage</translation>
        </message>
        <message>
            <source>Whether prices already contain it</source>
            <extracomment>ocpp: taxIncludedInPrice</extracomment>
            <translation>Of prijzen het al bevatten</translation>
        </message>
        <message>
            <source>Taxes on the amount</source>
            <extracomment>ocpp: taxRates</extracomment>
            <translation>Belastingen op het bedrag</translation>
        </message>
        <message>
            <source>Price rules refer to taxes by it</source>
            <extracomment>ocpp: taxRuleID</extracomment>
            <translation>Prijsregels verwijzen ermee naar belastingen</translation>
        </message>
        <message>
            <source>Shown to the driver</source>
            <extracomment>ocpp: taxRuleName</extracomment>
            <translation>Aan de bestuurder getoond</translation>
        </message>
        <message>
            <source>Taxes</source>
            <extracomment>ocpp: taxRules</extracomment>
            <translation>Belastingen</translation>
        </message>
        <message>
            <source>true when more parts of the same report follow</source>
            <extracomment>ocpp: tbc</extracomment>
            <translation>true als er meer delen van hetzelfde rapport volgen</translation>
        </message>
        <message>
            <source>Vendor's code</source>
            <extracomment>ocpp: techCode</extracomment>
            <translation>Code van de fabrikant</translation>
        </message>
        <message>
            <source>Technical details for support</source>
            <extracomment>ocpp: techInfo</extracomment>
            <translation>Technische details voor support</translation>
        </message>
        <message>
            <source>Moment to which the schedule's seconds refer, UTC</source>
            <extracomment>ocpp: timeAnchor</extracomment>
            <translation>Moment waarnaar de seconden van het schema verwijzen, UTC</translation>
        </message>
        <message>
            <source>Moment to which the seconds refer, UTC</source>
            <extracomment>ocpp: timeBase</extracomment>
            <translation>Moment waarnaar de seconden verwijzen, UTC</translation>
        </message>
        <message>
            <source>Seconds in which energy flowed</source>
            <extracomment>ocpp: timeSpentCharging</extracomment>
            <translation>Seconden waarin energie stroomde</translation>
        </message>
        <message>
            <source>When it happened by the charger's clock, UTC; offline messages keep the old time</source>
            <extracomment>ocpp: timestamp</extracomment>
            <translation>Wanneer het gebeurde volgens de klok van het laadstation, UTC; offline berichten houden de oude tijd</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <extracomment>ocpp: total</extracomment>
            <translation>Som van alles</translation>
        </message>
        <message>
            <source>Cost in the station's currency, as shown to the driver</source>
            <extracomment>ocpp: totalCost</extracomment>
            <translation>Kosten in de valuta van het laadstation, zoals aan de bestuurder getoond</translation>
        </message>
        <message>
            <source>Quantities used in total</source>
            <extracomment>ocpp: totalUsage</extracomment>
            <translation>In totaal gebruikte hoeveelheden</translation>
        </message>
        <message>
            <source>Only while a transaction runs on the component</source>
            <extracomment>ocpp: transaction</extracomment>
            <translation>Alleen zolang er een transactie op het component loopt</translation>
        </message>
        <message>
            <source>Readings of the whole charge, sent at the end</source>
            <extracomment>ocpp: transactionData</extracomment>
            <translation>Metingen van de hele laadsessie, aan het einde gestuurd</translation>
        </message>
        <message>
            <source>Joins all messages of one charge</source>
            <extracomment>ocpp: transactionId</extracomment>
            <translation>Koppelt alle berichten van één laadsessie</translation>
        </message>
        <message>
            <source>Transaction and its state</source>
            <extracomment>ocpp: transactionInfo</extracomment>
            <translation>Transactie en haar toestand</translation>
        </message>
        <message>
            <source>Bounds by cost, energy, time or charge level</source>
            <extracomment>ocpp: transactionLimit</extracomment>
            <translation>Grenzen op kosten, energie, tijd of laadniveau</translation>
        </message>
        <message>
            <source>What made it an event</source>
            <extracomment>ocpp: trigger</extracomment>
            <translation>Wat het tot een gebeurtenis maakte</translation>
        </message>
        <message>
            <source>Why the message was sent</source>
            <extracomment>ocpp: triggerReason</extracomment>
            <translation>Waarom het bericht is gestuurd</translation>
        </message>
        <message>
            <source>Kind; see the values</source>
            <extracomment>ocpp: type</extracomment>
            <translation>Soort; zie de waarden</translation>
        </message>
        <message>
            <source>Normal, or a bound took effect</source>
            <extracomment>ocpp: typeOfCost</extracomment>
            <translation>Normaal, of een grens werd van kracht</translation>
        </message>
        <message>
            <source>Slope below, Hz for each percent</source>
            <extracomment>ocpp: underDroop</extracomment>
            <translation>Helling eronder, Hz per procent</translation>
        </message>
        <message>
            <source>Frequency below which it acts, Hz</source>
            <extracomment>ocpp: underFreq</extracomment>
            <translation>Frequentie waaronder het werkt, Hz</translation>
        </message>
        <message>
            <source>Unit; Wh when absent for energy</source>
            <extracomment>ocpp: unit</extracomment>
            <translation>Eenheid; Wh indien afwezig bij energie</translation>
        </message>
        <message>
            <source>Unit and power of ten; Wh when absent</source>
            <extracomment>ocpp: unitOfMeasure</extracomment>
            <translation>Eenheid en macht van tien; Wh indien afwezig</translation>
        </message>
        <message>
            <source>Asked settings that the charger does not know</source>
            <extracomment>ocpp: unknownKey</extracomment>
            <translation>Gevraagde instellingen die het laadstation niet kent</translation>
        </message>
        <message>
            <source>Replace the whole list or change entries</source>
            <extracomment>ocpp: updateType</extracomment>
            <translation>De hele lijst vervangen of vermeldingen wijzigen</translation>
        </message>
        <message>
            <source>New text for the driver</source>
            <extracomment>ocpp: updatedPersonalMessage</extracomment>
            <translation>Nieuwe tekst voor de bestuurder</translation>
        </message>
        <message>
            <source>New text in further languages</source>
            <extracomment>ocpp: updatedPersonalMessageExtra</extracomment>
            <translation>Nieuwe tekst in andere talen</translation>
        </message>
        <message>
            <source>Where to ask</source>
            <extracomment>ocpp: urls</extracomment>
            <translation>Waar te vragen</translation>
        </message>
        <message>
            <source>Times of day in the schedule are local time</source>
            <extracomment>ocpp: useLocalTime</extracomment>
            <translation>Tijden van de dag in het schema zijn lokale tijd</translation>
        </message>
        <message>
            <source>No other network, even without reception</source>
            <extracomment>ocpp: useOnlyPreferredNetwork</extracomment>
            <translation>Geen ander netwerk, ook niet zonder bereik</translation>
        </message>
        <message>
            <source>User name</source>
            <extracomment>ocpp: user</extracomment>
            <translation>Gebruikersnaam</translation>
        </message>
        <message>
            <source>Value as text</source>
            <extracomment>ocpp: v</extracomment>
            <translation>Waarde als tekst</translation>
        </message>
        <message>
            <source>Power in W from which the frequency or signal curve departs</source>
            <extracomment>ocpp: v2xBaseline</extracomment>
            <translation>Vermogen in W vanaf waar de frequentie- of signaalcurve vertrekt</translation>
        </message>
        <message>
            <source>Bounds of the vehicle for both directions</source>
            <extracomment>ocpp: v2xChargingParameters</extracomment>
            <translation>Grenzen van het voertuig voor beide richtingen</translation>
        </message>
        <message>
            <source>Power over grid frequency</source>
            <extracomment>ocpp: v2xFreqWattCurve</extracomment>
            <translation>Vermogen over de netfrequentie</translation>
        </message>
        <message>
            <source>Power over the aFRR signal</source>
            <extracomment>ocpp: v2xSignalWattCurve</extracomment>
            <translation>Vermogen over het aFRR-signaal</translation>
        </message>
        <message>
            <source>Reference voltage, percent</source>
            <extracomment>ocpp: vRef</extracomment>
            <translation>Referentiespanning, procent</translation>
        </message>
        <message>
            <source>Not used before, UTC</source>
            <extracomment>ocpp: validFrom</extracomment>
            <translation>Niet eerder gebruikt, UTC</translation>
        </message>
        <message>
            <source>First local date</source>
            <extracomment>ocpp: validFromDate</extracomment>
            <translation>Eerste lokale datum</translation>
        </message>
        <message>
            <source>Not used after, UTC</source>
            <extracomment>ocpp: validTo</extracomment>
            <translation>Niet later gebruikt, UTC</translation>
        </message>
        <message>
            <source>First local date on which it no longer holds</source>
            <extracomment>ocpp: validToDate</extracomment>
            <translation>Eerste lokale datum waarop het niet meer geldt</translation>
        </message>
        <message>
            <source>Values to collect before sending</source>
            <extracomment>ocpp: values</extracomment>
            <translation>Te verzamelen waarden voor het versturen</translation>
        </message>
        <message>
            <source>Allowed values, comma separated</source>
            <extracomment>ocpp: valuesList</extracomment>
            <translation>Toegestane waarden, door komma's gescheiden</translation>
        </message>
        <message>
            <source>Property of the component</source>
            <extracomment>ocpp: variable</extracomment>
            <translation>Eigenschap van het component</translation>
        </message>
        <message>
            <source>Values and access rights</source>
            <extracomment>ocpp: variableAttribute</extracomment>
            <translation>Waarden en toegangsrechten</translation>
        </message>
        <message>
            <source>Type, unit and bounds</source>
            <extracomment>ocpp: variableCharacteristics</extracomment>
            <translation>Type, eenheid en grenzen</translation>
        </message>
        <message>
            <source>Monitors of the variable</source>
            <extracomment>ocpp: variableMonitoring</extracomment>
            <translation>Monitors van de variabele</translation>
        </message>
        <message>
            <source>Monitor that raised it</source>
            <extracomment>ocpp: variableMonitoringId</extracomment>
            <translation>Monitor die het meldde</translation>
        </message>
        <message>
            <source>Company to be on the receipt</source>
            <extracomment>ocpp: vatCompany</extracomment>
            <translation>Bedrijf dat op de bon moet</translation>
        </message>
        <message>
            <source>VAT number</source>
            <extracomment>ocpp: vatNumber</extracomment>
            <translation>Btw-nummer</translation>
        </message>
        <message>
            <source>The vendor's own error code; ask for the table</source>
            <extracomment>ocpp: vendorErrorCode</extracomment>
            <translation>De eigen foutcode van de fabrikant; vraag om de tabel</translation>
        </message>
        <message>
            <source>Reverse domain name of the vendor who defined the content</source>
            <extracomment>ocpp: vendorId</extracomment>
            <translation>Omgekeerde domeinnaam van de fabrikant die de inhoud bepaalde</translation>
        </message>
        <message>
            <source>Vendor's details</source>
            <extracomment>ocpp: vendorInfo</extracomment>
            <translation>Details van de fabrikant</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <extracomment>ocpp: vendorName</extracomment>
            <translation>Fabrikant</translation>
        </message>
        <message>
            <source>Version of the local list; 0 means empty</source>
            <extracomment>ocpp: versionNumber</extracomment>
            <translation>Versie van de lokale lijst; 0 betekent leeg</translation>
        </message>
        <message>
            <source>Parameters of voltage curves</source>
            <extracomment>ocpp: voltageParams</extracomment>
            <translation>Parameters van spanningscurven</translation>
        </message>
        <message>
            <source>Quantity: Wh, A, W or s</source>
            <extracomment>ocpp: volume</extracomment>
            <translation>Hoeveelheid: Wh, A, W of s</translation>
        </message>
        <message>
            <source>VPN to use</source>
            <extracomment>ocpp: vpn</extracomment>
            <translation>Te gebruiken VPN</translation>
        </message>
        <message>
            <source>Input of the curve, for example frequency or voltage</source>
            <extracomment>ocpp: x</extracomment>
            <translation>Ingang van de curve, bijvoorbeeld frequentie of spanning</translation>
        </message>
        <message>
            <source>Output of the curve in the curve's unit</source>
            <extracomment>ocpp: y</extracomment>
            <translation>Uitgang van de curve in de eenheid van de curve</translation>
        </message>
        <message>
            <source>Unit of the output</source>
            <extracomment>ocpp: yUnit</extracomment>
            <translation>Eenheid van de uitgang</translation>
        </message>
        <message>
            <source>Alternating current</source>
            <extracomment>ocpp: AC</extracomment>
            <translation>Wisselstroom</translation>
        </message>
        <message>
            <source>AC in both directions</source>
            <extracomment>ocpp: AC_BPT</extracomment>
            <translation>AC in beide richtingen</translation>
        </message>
        <message>
            <source>AC in both directions with grid functions</source>
            <extracomment>ocpp: AC_BPT_DER</extracomment>
            <translation>AC in beide richtingen met netfuncties</translation>
        </message>
        <message>
            <source>AC with grid functions</source>
            <extracomment>ocpp: AC_DER</extracomment>
            <translation>AC met netfuncties</translation>
        </message>
        <message>
            <source>AC, one phase</source>
            <extracomment>ocpp: AC_single_phase</extracomment>
            <translation>AC, één fase</translation>
        </message>
        <message>
            <source>AC, three phases</source>
            <extracomment>ocpp: AC_three_phase</extracomment>
            <translation>AC, drie fasen</translation>
        </message>
        <message>
            <source>AC, two phases</source>
            <extracomment>ocpp: AC_two_phase</extracomment>
            <translation>AC, twee fasen</translation>
        </message>
        <message>
            <source>Login to the mobile network</source>
            <extracomment>ocpp: APNAuthentication</extracomment>
            <translation>Aanmelding bij het mobiele netwerk</translation>
        </message>
        <message>
            <source>Plain ASCII</source>
            <extracomment>ocpp: ASCII</extracomment>
            <translation>Platte ASCII</translation>
        </message>
        <message>
            <source>Chosen by the network</source>
            <extracomment>ocpp: AUTO</extracomment>
            <translation>Gekozen door het netwerk</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <extracomment>ocpp: AbnormalCondition</extracomment>
            <translation>Er is iets mis</translation>
        </message>
        <message>
            <source>Times as stated</source>
            <extracomment>ocpp: Absolute</extracomment>
            <translation>Tijden zoals vermeld</translation>
        </message>
        <message>
            <source>Taken; see the follow-up messages for what then happened</source>
            <extracomment>ocpp: Accepted</extracomment>
            <translation>Aangenomen; zie de vervolgberichten voor wat er toen gebeurde</translation>
        </message>
        <message>
            <source>Taken; an earlier one was cancelled</source>
            <extracomment>ocpp: AcceptedCanceled</extracomment>
            <translation>Aangenomen; een eerdere is geannuleerd</translation>
        </message>
        <message>
            <source>Active</source>
            <extracomment>ocpp: Active</extracomment>
            <translation>Actief</translation>
        </message>
        <message>
            <source>Value now</source>
            <extracomment>ocpp: Actual</extracomment>
            <translation>Waarde nu</translation>
        </message>
        <message>
            <source>A bound was crossed</source>
            <extracomment>ocpp: Alerting</extracomment>
            <translation>Een grens is overschreden</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>ocpp: All</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Always on top</source>
            <extracomment>ocpp: AlwaysFront</extracomment>
            <translation>Altijd bovenaan</translation>
        </message>
        <message>
            <source>Any interface</source>
            <extracomment>ocpp: Any</extracomment>
            <translation>Elke interface</translation>
        </message>
        <message>
            <source>Software restarted</source>
            <extracomment>ocpp: ApplicationReset</extracomment>
            <translation>Software herstart</translation>
        </message>
        <message>
            <source>Which attribute of a variable</source>
            <extracomment>ocpp: Attribute</extracomment>
            <translation>Welk attribuut van een variabele</translation>
        </message>
        <message>
            <source>May charge</source>
            <extracomment>ocpp: AuthorizationStatus.Accepted</extracomment>
            <translation>Mag laden</translation>
        </message>
        <message>
            <source>Token not known</source>
            <extracomment>ocpp: AuthorizationStatus.Invalid</extracomment>
            <translation>Token niet bekend</translation>
        </message>
        <message>
            <source>Verdict on a contract certificate</source>
            <extracomment>ocpp: AuthorizeCertificateStatus</extracomment>
            <translation>Oordeel over een contractcertificaat</translation>
        </message>
        <message>
            <source>Driver was authorised</source>
            <extracomment>ocpp: Authorized</extracomment>
            <translation>Bestuurder is geautoriseerd</translation>
        </message>
        <message>
            <source>Answer to a change of availability</source>
            <extracomment>ocpp: AvailabilityStatus</extracomment>
            <translation>Antwoord op een wijziging van beschikbaarheid</translation>
        </message>
        <message>
            <source>In or out of service</source>
            <extracomment>ocpp: AvailabilityType</extracomment>
            <translation>In of buiten dienst</translation>
        </message>
        <message>
            <source>Free and ready</source>
            <extracomment>ocpp: Available</extracomment>
            <translation>Vrij en klaar</translation>
        </message>
        <message>
            <source>Server did not understand the upload</source>
            <extracomment>ocpp: BadMessage</extracomment>
            <translation>Server begreep de upload niet</translation>
        </message>
        <message>
            <source>Battery put in</source>
            <extracomment>ocpp: BatteryIn</extracomment>
            <translation>Batterij erin</translation>
        </message>
        <message>
            <source>Battery taken out</source>
            <extracomment>ocpp: BatteryOut</extracomment>
            <translation>Batterij eruit</translation>
        </message>
        <message>
            <source>Battery was not taken in time</source>
            <extracomment>ocpp: BatteryOutTimeout</extracomment>
            <translation>Batterij is niet op tijd meegenomen</translation>
        </message>
        <message>
            <source>What happened to a battery</source>
            <extracomment>ocpp: BatterySwapEvent</extracomment>
            <translation>Wat er met een batterij gebeurde</translation>
        </message>
        <message>
            <source>Inside the housing</source>
            <extracomment>ocpp: Body</extracomment>
            <translation>In de behuizing</translation>
        </message>
        <message>
            <source>Start message</source>
            <extracomment>ocpp: BootNotification</extracomment>
            <translation>Startbericht</translation>
        </message>
        <message>
            <source>Why the station started</source>
            <extracomment>ocpp: BootReason</extracomment>
            <translation>Waarom het laadstation startte</translation>
        </message>
        <message>
            <source>Cause not known</source>
            <extracomment>ocpp: BootReason.Unknown</extracomment>
            <translation>Oorzaak niet bekend</translation>
        </message>
        <message>
            <source>CHAP</source>
            <extracomment>ocpp: CHAP</extracomment>
            <translation>CHAP</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <extracomment>ocpp: CRL</extracomment>
            <translation>Intrekkingslijst</translation>
        </message>
        <message>
            <source>Root that signs the backend's TLS certificate</source>
            <extracomment>ocpp: CSMSRootCertificate</extracomment>
            <translation>Root die het TLS-certificaat van de backend ondertekent</translation>
        </message>
        <message>
            <source>Operator of the stations</source>
            <extracomment>ocpp: CSO</extracomment>
            <translation>Exploitant van de laadstations</translation>
        </message>
        <message>
            <source>At the cable</source>
            <extracomment>ocpp: Cable</extracomment>
            <translation>Aan de kabel</translation>
        </message>
        <message>
            <source>Cable was plugged in</source>
            <extracomment>ocpp: CablePluggedIn</extracomment>
            <translation>Kabel is aangesloten</translation>
        </message>
        <message>
            <source>Was there something to cancel</source>
            <extracomment>ocpp: CancelReservationStatus</extracomment>
            <translation>Was er iets te annuleren</translation>
        </message>
        <message>
            <source>Degrees Celsius, in the misspelling of the first schema</source>
            <extracomment>ocpp: Celcius</extracomment>
            <translation>Graden Celsius, in de foute spelling van het eerste schema</translation>
        </message>
        <message>
            <source>Degrees Celsius</source>
            <extracomment>ocpp: Celsius</extracomment>
            <translation>Graden Celsius</translation>
        </message>
        <message>
            <source>Id made by the backend, for example for an app</source>
            <extracomment>ocpp: Central</extracomment>
            <translation>Id van de backend, bijvoorbeeld voor een app</translation>
        </message>
        <message>
            <source>Backend sends a frequency signal</source>
            <extracomment>ocpp: CentralFrequency</extracomment>
            <translation>Backend stuurt een frequentiesignaal</translation>
        </message>
        <message>
            <source>Backend sets the power</source>
            <extracomment>ocpp: CentralSetpoint</extracomment>
            <translation>Backend bepaalt het vermogen</translation>
        </message>
        <message>
            <source>Chain is not complete or trusted</source>
            <extracomment>ocpp: CertChainError</extracomment>
            <translation>Keten is niet volledig of niet vertrouwd</translation>
        </message>
        <message>
            <source>Install or renew</source>
            <extracomment>ocpp: CertificateAction</extracomment>
            <translation>Installeren of vernieuwen</translation>
        </message>
        <message>
            <source>Certificate has run out</source>
            <extracomment>ocpp: CertificateExpired</extracomment>
            <translation>Certificaat is verlopen</translation>
        </message>
        <message>
            <source>Certificate was revoked</source>
            <extracomment>ocpp: CertificateRevoked</extracomment>
            <translation>Certificaat is ingetrokken</translation>
        </message>
        <message>
            <source>Is the signed certificate accepted</source>
            <extracomment>ocpp: CertificateSignedStatus</extracomment>
            <translation>Is het ondertekende certificaat geaccepteerd</translation>
        </message>
        <message>
            <source>Use of a certificate</source>
            <extracomment>ocpp: CertificateSigningUse</extracomment>
            <translation>Gebruik van een certificaat</translation>
        </message>
        <message>
            <source>Where revocation was asked</source>
            <extracomment>ocpp: CertificateStatusSource</extracomment>
            <translation>Waar naar intrekking is gevraagd</translation>
        </message>
        <message>
            <source>Use of a root certificate</source>
            <extracomment>ocpp: CertificateUse</extracomment>
            <translation>Gebruik van een rootcertificaat</translation>
        </message>
        <message>
            <source>Cause of a fault</source>
            <extracomment>ocpp: ChargePointErrorCode</extracomment>
            <translation>Oorzaak van een storing</translation>
        </message>
        <message>
            <source>Limit for the whole charge point</source>
            <extracomment>ocpp: ChargePointMaxProfile</extracomment>
            <translation>Limiet voor het hele laadstation</translation>
        </message>
        <message>
            <source>State of a connector</source>
            <extracomment>ocpp: ChargePointStatus</extracomment>
            <translation>Toestand van een connector</translation>
        </message>
        <message>
            <source>Contactor closed, energy may flow</source>
            <extracomment>ocpp: Charging</extracomment>
            <translation>Magneetschakelaar gesloten, energie kan stromen</translation>
        </message>
        <message>
            <source>Who set a limit</source>
            <extracomment>ocpp: ChargingLimitSource</extracomment>
            <translation>Wie een limiet stelde</translation>
        </message>
        <message>
            <source>Normal charging, no discharging</source>
            <extracomment>ocpp: ChargingOnly</extracomment>
            <translation>Normaal laden, geen ontladen</translation>
        </message>
        <message>
            <source>How the times of a profile are meant</source>
            <extracomment>ocpp: ChargingProfileKind</extracomment>
            <translation>Hoe de tijden van een profiel zijn bedoeld</translation>
        </message>
        <message>
            <source>What a profile is for</source>
            <extracomment>ocpp: ChargingProfilePurpose</extracomment>
            <translation>Waarvoor een profiel is</translation>
        </message>
        <message>
            <source>Was the profile taken</source>
            <extracomment>ocpp: ChargingProfileStatus</extracomment>
            <translation>Is het profiel overgenomen</translation>
        </message>
        <message>
            <source>Power changed</source>
            <extracomment>ocpp: ChargingRateChanged</extracomment>
            <translation>Vermogen veranderd</translation>
        </message>
        <message>
            <source>What a charge does now</source>
            <extracomment>ocpp: ChargingState</extracomment>
            <translation>Wat een laadsessie nu doet</translation>
        </message>
        <message>
            <source>Energy may flow</source>
            <extracomment>ocpp: ChargingState.Charging</extracomment>
            <translation>Energie kan stromen</translation>
        </message>
        <message>
            <source>Nothing plugged in, charge may still be open</source>
            <extracomment>ocpp: ChargingState.Idle</extracomment>
            <translation>Niets aangesloten, laadsessie kan nog open zijn</translation>
        </message>
        <message>
            <source>Car takes no energy: full, timer, or a fault of its own</source>
            <extracomment>ocpp: ChargingState.SuspendedEV</extracomment>
            <translation>Auto neemt geen energie: vol, timer, of een eigen storing</translation>
        </message>
        <message>
            <source>Charging state changed</source>
            <extracomment>ocpp: ChargingStateChanged</extracomment>
            <translation>Laadstatus veranderd</translation>
        </message>
        <message>
            <source>TLS client certificate of the station</source>
            <extracomment>ocpp: ChargingStationCertificate</extracomment>
            <translation>TLS-clientcertificaat van het laadstation</translation>
        </message>
        <message>
            <source>Limit set by others: grid or energy management</source>
            <extracomment>ocpp: ChargingStationExternalConstraints</extracomment>
            <translation>Limiet door anderen: net of energiebeheer</translation>
        </message>
        <message>
            <source>Limit for the whole station</source>
            <extracomment>ocpp: ChargingStationMaxProfile</extracomment>
            <translation>Limiet voor het hele laadstation</translation>
        </message>
        <message>
            <source>Charging time</source>
            <extracomment>ocpp: ChargingTime</extracomment>
            <translation>Laadtijd</translation>
        </message>
        <message>
            <source>Checksum is right</source>
            <extracomment>ocpp: ChecksumVerified</extracomment>
            <translation>Controlesom klopt</translation>
        </message>
        <message>
            <source>Was the cache emptied</source>
            <extracomment>ocpp: ClearCacheStatus</extracomment>
            <translation>Is de cache geleegd</translation>
        </message>
        <message>
            <source>Did any profile match</source>
            <extracomment>ocpp: ClearChargingProfileStatus</extracomment>
            <translation>Paste er een profiel</translation>
        </message>
        <message>
            <source>No profile fits</source>
            <extracomment>ocpp: ClearChargingProfileStatus.Unknown</extracomment>
            <translation>Geen profiel past</translation>
        </message>
        <message>
            <source>Was the message there</source>
            <extracomment>ocpp: ClearMessageStatus</extracomment>
            <translation>Was het bericht er</translation>
        </message>
        <message>
            <source>No such message</source>
            <extracomment>ocpp: ClearMessageStatus.Unknown</extracomment>
            <translation>Zo'n bericht is er niet</translation>
        </message>
        <message>
            <source>Was the monitor removed</source>
            <extracomment>ocpp: ClearMonitoringStatus</extracomment>
            <translation>Is de monitor verwijderd</translation>
        </message>
        <message>
            <source>State of a component</source>
            <extracomment>ocpp: ComponentCriterion</extracomment>
            <translation>Toestand van een component</translation>
        </message>
        <message>
            <source>Can be used</source>
            <extracomment>ocpp: ComponentCriterion.Available</extracomment>
            <translation>Kan worden gebruikt</translation>
        </message>
        <message>
            <source>The token is already used in another charge</source>
            <extracomment>ocpp: ConcurrentTx</extracomment>
            <translation>Het token is al in een andere laadsessie in gebruik</translation>
        </message>
        <message>
            <source>A condition is not supported</source>
            <extracomment>ocpp: ConditionNotSupported</extracomment>
            <translation>Een voorwaarde wordt niet ondersteund</translation>
        </message>
        <message>
            <source>All that can be configured</source>
            <extracomment>ocpp: ConfigurationInventory</extracomment>
            <translation>Alles wat kan worden ingesteld</translation>
        </message>
        <message>
            <source>Was the setting changed</source>
            <extracomment>ocpp: ConfigurationStatus</extracomment>
            <translation>Is de instelling gewijzigd</translation>
        </message>
        <message>
            <source>Plug or socket</source>
            <extracomment>ocpp: Connector</extracomment>
            <translation>Stekker of contactdoos</translation>
        </message>
        <message>
            <source>CCS1 plug with a built-in NACS adapter</source>
            <extracomment>ocpp: Connector.cCCS1-NACS</extracomment>
            <translation>CCS1-stekker met ingebouwde NACS-adapter</translation>
        </message>
        <message>
            <source>ChaoJi plug on a fixed cable (CHAdeMO 3)</source>
            <extracomment>ocpp: Connector.cChaoJi</extracomment>
            <translation>ChaoJi-stekker aan een vaste kabel (CHAdeMO 3)</translation>
        </message>
        <message>
            <source>GB/T DC plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cGBT-DC</extracomment>
            <translation>GB/T-DC-stekker aan een vaste kabel</translation>
        </message>
        <message>
            <source>Light vehicles' combined plug, fixed cable</source>
            <extracomment>ocpp: Connector.cLECCS</extracomment>
            <translation>Combinatiestekker voor lichte voertuigen, vaste kabel</translation>
        </message>
        <message>
            <source>Megawatt plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cMCS</extracomment>
            <translation>Megawattstekker aan een vaste kabel</translation>
        </message>
        <message>
            <source>North American plug (J3400), fixed cable</source>
            <extracomment>ocpp: Connector.cNACS</extracomment>
            <translation>Noord-Amerikaanse stekker (J3400), vaste kabel</translation>
        </message>
        <message>
            <source>NACS plug with a built-in CCS1 adapter</source>
            <extracomment>ocpp: Connector.cNACS-CCS1</extracomment>
            <translation>NACS-stekker met ingebouwde CCS1-adapter</translation>
        </message>
        <message>
            <source>Ultra-ChaoJi plug for megawatts, fixed cable</source>
            <extracomment>ocpp: Connector.cUltraChaoJi</extracomment>
            <translation>Ultra-ChaoJi-stekker voor megawatts, vaste kabel</translation>
        </message>
        <message>
            <source>Type 1 socket</source>
            <extracomment>ocpp: Connector.sType1</extracomment>
            <translation>Contactdoos type 1</translation>
        </message>
        <message>
            <source>Plug cannot be locked or released</source>
            <extracomment>ocpp: ConnectorLockFailure</extracomment>
            <translation>Stekker kan niet worden vergrendeld of vrijgegeven</translation>
        </message>
        <message>
            <source>Free, nothing plugged in</source>
            <extracomment>ocpp: ConnectorStatus.Available</extracomment>
            <translation>Vrij, niets aangesloten</translation>
        </message>
        <message>
            <source>Vehicle connected, charging or not</source>
            <extracomment>ocpp: ConnectorStatus.Occupied</extracomment>
            <translation>Voertuig aangesloten, ladend of niet</translation>
        </message>
        <message>
            <source>Contract was cancelled</source>
            <extracomment>ocpp: ContractCancelled</extracomment>
            <translation>Contract is opgezegd</translation>
        </message>
        <message>
            <source>Who sets the power</source>
            <extracomment>ocpp: ControlMode</extracomment>
            <translation>Wie het vermogen bepaalt</translation>
        </message>
        <message>
            <source>Quantity that is priced</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>Hoeveelheid die een prijs heeft</translation>
        </message>
        <message>
            <source>What a cost expresses</source>
            <extracomment>ocpp: CostKind</extracomment>
            <translation>Wat kosten uitdrukken</translation>
        </message>
        <message>
            <source>Wanted cost reached</source>
            <extracomment>ocpp: CostLimitReached</extracomment>
            <translation>Gewenste kosten bereikt</translation>
        </message>
        <message>
            <source>Current out of the car, A</source>
            <extracomment>ocpp: Current.Export</extracomment>
            <translation>Stroom uit de auto, A</translation>
        </message>
        <message>
            <source>Least current out, A</source>
            <extracomment>ocpp: Current.Export.Minimum</extracomment>
            <translation>Kleinste stroom eruit, A</translation>
        </message>
        <message>
            <source>Current the station would take, A</source>
            <extracomment>ocpp: Current.Export.Offered</extracomment>
            <translation>Stroom die het laadstation zou opnemen, A</translation>
        </message>
        <message>
            <source>Current into the car, A</source>
            <extracomment>ocpp: Current.Import</extracomment>
            <translation>Stroom in de auto, A</translation>
        </message>
        <message>
            <source>Least current in, A</source>
            <extracomment>ocpp: Current.Import.Minimum</extracomment>
            <translation>Kleinste stroom erin, A</translation>
        </message>
        <message>
            <source>Current the station would give, A</source>
            <extracomment>ocpp: Current.Import.Offered</extracomment>
            <translation>Stroom die het laadstation zou geven, A</translation>
        </message>
        <message>
            <source>Current the charger would give, A; not what flows</source>
            <extracomment>ocpp: Current.Offered</extracomment>
            <translation>Stroom die het laadstation zou geven, A; niet wat er loopt</translation>
        </message>
        <message>
            <source>Currents are unequal</source>
            <extracomment>ocpp: CurrentImbalance</extracomment>
            <translation>Stromen zijn ongelijk</translation>
        </message>
        <message>
            <source>Monitor set by the backend</source>
            <extracomment>ocpp: CustomMonitor</extracomment>
            <translation>Monitor, ingesteld door de backend</translation>
        </message>
        <message>
            <source>Vendor's own message</source>
            <extracomment>ocpp: CustomTrigger</extracomment>
            <translation>Eigen bericht van de fabrikant</translation>
        </message>
        <message>
            <source>Will the report follow</source>
            <extracomment>ocpp: CustomerInformationStatus</extracomment>
            <translation>Volgt het rapport</translation>
        </message>
        <message>
            <source>DC by pantograph</source>
            <extracomment>ocpp: DC_ACDP</extracomment>
            <translation>DC via pantograaf</translation>
        </message>
        <message>
            <source>DC by pantograph in both directions</source>
            <extracomment>ocpp: DC_ACDP_BPT</extracomment>
            <translation>DC via pantograaf in beide richtingen</translation>
        </message>
        <message>
            <source>DC in both directions</source>
            <extracomment>ocpp: DC_BPT</extracomment>
            <translation>DC in beide richtingen</translation>
        </message>
        <message>
            <source>Outcome for a grid control</source>
            <extracomment>ocpp: DERControlStatus</extracomment>
            <translation>Uitkomst voor een netregeling</translation>
        </message>
        <message>
            <source>Unit of a grid control</source>
            <extracomment>ocpp: DERUnit</extracomment>
            <translation>Eenheid van een netregeling</translation>
        </message>
        <message>
            <source>Each day</source>
            <extracomment>ocpp: Daily</extracomment>
            <translation>Elke dag</translation>
        </message>
        <message>
            <source>How to read a text value</source>
            <extracomment>ocpp: Data</extracomment>
            <translation>Hoe een tekstwaarde te lezen is</translation>
        </message>
        <message>
            <source>Recorded data</source>
            <extracomment>ocpp: DataCollectorLog</extracomment>
            <translation>Geregistreerde gegevens</translation>
        </message>
        <message>
            <source>Are vendor and message known</source>
            <extracomment>ocpp: DataTransferStatus</extracomment>
            <translation>Zijn fabrikant en bericht bekend</translation>
        </message>
        <message>
            <source>Backend refused the token after the start</source>
            <extracomment>ocpp: DeAuthorized</extracomment>
            <translation>Backend weigerde het token na de start</translation>
        </message>
        <message>
            <source>Authorisation was withdrawn</source>
            <extracomment>ocpp: Deauthorized</extracomment>
            <translation>Autorisatie is ingetrokken</translation>
        </message>
        <message>
            <source>For everybody</source>
            <extracomment>ocpp: DefaultTariff</extracomment>
            <translation>Voor iedereen</translation>
        </message>
        <message>
            <source>Was the certificate removed</source>
            <extracomment>ocpp: DeleteCertificateStatus</extracomment>
            <translation>Is het certificaat verwijderd</translation>
        </message>
        <message>
            <source>Value changed enough</source>
            <extracomment>ocpp: Delta</extracomment>
            <translation>Waarde veranderde genoeg</translation>
        </message>
        <message>
            <source>Monitors on change</source>
            <extracomment>ocpp: DeltaMonitoring</extracomment>
            <translation>Monitors op verandering</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <extracomment>ocpp: DiagnosticsLog</extracomment>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>State of the diagnostics upload</source>
            <extracomment>ocpp: DiagnosticsStatus</extracomment>
            <translation>Toestand van de diagnose-upload</translation>
        </message>
        <message>
            <source>Changes only</source>
            <extracomment>ocpp: Differential</extracomment>
            <translation>Alleen wijzigingen</translation>
        </message>
        <message>
            <source>Paid at a terminal</source>
            <extracomment>ocpp: DirectPayment</extracomment>
            <translation>Betaald aan een terminal</translation>
        </message>
        <message>
            <source>Car gives energy back</source>
            <extracomment>ocpp: Discharging</extracomment>
            <translation>Auto geeft energie terug</translation>
        </message>
        <message>
            <source>Battery capacity shown in the car, Wh</source>
            <extracomment>ocpp: Display.BatteryEnergyCapacity</extracomment>
            <translation>In de auto getoonde batterijcapaciteit, Wh</translation>
        </message>
        <message>
            <source>Whether the car says it is done</source>
            <extracomment>ocpp: Display.ChargingComplete</extracomment>
            <translation>Of de auto zegt dat hij klaar is</translation>
        </message>
        <message>
            <source>Whether the inlet is too hot</source>
            <extracomment>ocpp: Display.InletHot</extracomment>
            <translation>Of de laadaansluiting te heet is</translation>
        </message>
        <message>
            <source>Greatest level shown in the car, percent</source>
            <extracomment>ocpp: Display.MaximumSOC</extracomment>
            <translation>Hoogste in de auto getoonde niveau, procent</translation>
        </message>
        <message>
            <source>Least level shown in the car, percent</source>
            <extracomment>ocpp: Display.MinimumSOC</extracomment>
            <translation>Laagste in de auto getoonde niveau, procent</translation>
        </message>
        <message>
            <source>Level shown in the car, percent</source>
            <extracomment>ocpp: Display.PresentSOC</extracomment>
            <translation>In de auto getoond niveau, procent</translation>
        </message>
        <message>
            <source>Time to the greatest level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMaximumSOC</extracomment>
            <translation>Tijd tot het hoogste niveau, s</translation>
        </message>
        <message>
            <source>Time to the least level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMinimumSOC</extracomment>
            <translation>Tijd tot het laagste niveau, s</translation>
        </message>
        <message>
            <source>Time to the target, s</source>
            <extracomment>ocpp: Display.RemainingTimeToTargetSOC</extracomment>
            <translation>Tijd tot het doel, s</translation>
        </message>
        <message>
            <source>Target level shown in the car, percent</source>
            <extracomment>ocpp: Display.TargetSOC</extracomment>
            <translation>In de auto getoond doelniveau, procent</translation>
        </message>
        <message>
            <source>Will the message be shown</source>
            <extracomment>ocpp: DisplayMessageStatus</extracomment>
            <translation>Wordt het bericht getoond</translation>
        </message>
        <message>
            <source>Download failed</source>
            <extracomment>ocpp: DownloadFailed</extracomment>
            <translation>Download mislukt</translation>
        </message>
        <message>
            <source>A station is still downloading it</source>
            <extracomment>ocpp: DownloadOngoing</extracomment>
            <translation>Een laadstation downloadt het nog</translation>
        </message>
        <message>
            <source>Download waits, for example for a charge to end</source>
            <extracomment>ocpp: DownloadPaused</extracomment>
            <translation>Download wacht, bijvoorbeeld op het einde van een laadsessie</translation>
        </message>
        <message>
            <source>Download will start later</source>
            <extracomment>ocpp: DownloadScheduled</extracomment>
            <translation>Download start later</translation>
        </message>
        <message>
            <source>Download complete</source>
            <extracomment>ocpp: Downloaded</extracomment>
            <translation>Download voltooid</translation>
        </message>
        <message>
            <source>Download runs</source>
            <extracomment>ocpp: Downloading</extracomment>
            <translation>Download loopt</translation>
        </message>
        <message>
            <source>For one driver</source>
            <extracomment>ocpp: DriverTariff</extracomment>
            <translation>Voor één bestuurder</translation>
        </message>
        <message>
            <source>The same monitor exists</source>
            <extracomment>ocpp: Duplicate</extracomment>
            <translation>Dezelfde monitor bestaat al</translation>
        </message>
        <message>
            <source>A tariff with this id exists</source>
            <extracomment>ocpp: DuplicateTariffId</extracomment>
            <translation>Er bestaat al een tarief met dit id</translation>
        </message>
        <message>
            <source>Limits change while it runs</source>
            <extracomment>ocpp: Dynamic</extracomment>
            <translation>Limieten veranderen terwijl het loopt</translation>
        </message>
        <message>
            <source>Set as it goes</source>
            <extracomment>ocpp: DynamicControl</extracomment>
            <translation>Gaandeweg bepaald</translation>
        </message>
        <message>
            <source>Energy management</source>
            <extracomment>ocpp: EMS</extracomment>
            <translation>Energiebeheer</translation>
        </message>
        <message>
            <source>Measured by the vehicle</source>
            <extracomment>ocpp: EV</extracomment>
            <translation>Door het voertuig gemeten</translation>
        </message>
        <message>
            <source>The vehicle states its needs</source>
            <extracomment>ocpp: EVCC</extracomment>
            <translation>Het voertuig geeft zijn behoefte op</translation>
        </message>
        <message>
            <source>Vehicle and station state needs</source>
            <extracomment>ocpp: EVCC_SECC</extracomment>
            <translation>Voertuig en laadstation geven de behoefte op</translation>
        </message>
        <message>
            <source>Communication with the car failed</source>
            <extracomment>ocpp: EVCommunicationError</extracomment>
            <translation>Communicatie met de auto mislukt</translation>
        </message>
        <message>
            <source>Lost contact with the car</source>
            <extracomment>ocpp: EVCommunicationLost</extracomment>
            <translation>Contact met de auto verloren</translation>
        </message>
        <message>
            <source>No car was connected in time</source>
            <extracomment>ocpp: EVConnectTimeout</extracomment>
            <translation>Er is niet op tijd een auto aangesloten</translation>
        </message>
        <message>
            <source>Plugged in, no energy yet</source>
            <extracomment>ocpp: EVConnected</extracomment>
            <translation>Aangesloten, nog geen energie</translation>
        </message>
        <message>
            <source>Car has left</source>
            <extracomment>ocpp: EVDeparted</extracomment>
            <translation>Auto is vertrokken</translation>
        </message>
        <message>
            <source>Car has come</source>
            <extracomment>ocpp: EVDetected</extracomment>
            <translation>Auto is gekomen</translation>
        </message>
        <message>
            <source>Plug was pulled</source>
            <extracomment>ocpp: EVDisconnected</extracomment>
            <translation>Stekker is eruit getrokken</translation>
        </message>
        <message>
            <source>Emergency button pressed</source>
            <extracomment>ocpp: EmergencyStop</extracomment>
            <translation>Noodknop ingedrukt</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <extracomment>ocpp: EmptyResultSet</extracomment>
            <translation>Niets past</translation>
        </message>
        <message>
            <source>Enabled</source>
            <extracomment>ocpp: Enabled</extracomment>
            <translation>Ingeschakeld</translation>
        </message>
        <message>
            <source>Last message of the charge</source>
            <extracomment>ocpp: Ended</extracomment>
            <translation>Laatste bericht van de laadsessie</translation>
        </message>
        <message>
            <source>Energy</source>
            <extracomment>ocpp: Energy</extracomment>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Energy out since the last interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Interval</extracomment>
            <translation>Energie eruit sinds het laatste interval, Wh</translation>
        </message>
        <message>
            <source>Energy from the car to the grid, meter register, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Register</extracomment>
            <translation>Energie van de auto naar het net, telwerk, Wh</translation>
        </message>
        <message>
            <source>Energy lost in the cable, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.CableLoss</extracomment>
            <translation>In de kabel verloren energie, Wh</translation>
        </message>
        <message>
            <source>Energy in since the last interval, Wh; must be added up</source>
            <extracomment>ocpp: Energy.Active.Import.Interval</extracomment>
            <translation>Energie erin sinds het laatste interval, Wh; moet worden opgeteld</translation>
        </message>
        <message>
            <source>Part that was generated locally, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.LocalGeneration.Register</extracomment>
            <translation>Deel dat lokaal is opgewekt, Wh</translation>
        </message>
        <message>
            <source>Energy into the car, meter register; the billing value, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.Register</extracomment>
            <translation>Energie in de auto, telwerk; de waarde voor afrekening, Wh</translation>
        </message>
        <message>
            <source>Energy in minus out, Wh</source>
            <extracomment>ocpp: Energy.Active.Net</extracomment>
            <translation>Energie erin min eruit, Wh</translation>
        </message>
        <message>
            <source>Energy asked for in the interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Setpoint.Interval</extracomment>
            <translation>In het interval gevraagde energie, Wh</translation>
        </message>
        <message>
            <source>Apparent energy out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Export</extracomment>
            <translation>Schijnbare energie eruit, VAh</translation>
        </message>
        <message>
            <source>Apparent energy in, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Import</extracomment>
            <translation>Schijnbare energie erin, VAh</translation>
        </message>
        <message>
            <source>Apparent energy in minus out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Net</extracomment>
            <translation>Schijnbare energie erin min eruit, VAh</translation>
        </message>
        <message>
            <source>Reactive energy out since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Interval</extracomment>
            <translation>Blindenergie eruit sinds het laatste interval, varh</translation>
        </message>
        <message>
            <source>Reactive energy out, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Register</extracomment>
            <translation>Blindenergie eruit, telwerk, varh</translation>
        </message>
        <message>
            <source>Reactive energy in since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Interval</extracomment>
            <translation>Blindenergie erin sinds het laatste interval, varh</translation>
        </message>
        <message>
            <source>Reactive energy in, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Register</extracomment>
            <translation>Blindenergie erin, telwerk, varh</translation>
        </message>
        <message>
            <source>Reactive energy in minus out, varh</source>
            <extracomment>ocpp: Energy.Reactive.Net</extracomment>
            <translation>Blindenergie erin min eruit, varh</translation>
        </message>
        <message>
            <source>Wanted energy reached</source>
            <extracomment>ocpp: EnergyLimitReached</extracomment>
            <translation>Gewenste energie bereikt</translation>
        </message>
        <message>
            <source>Energy to the bulk level, Wh</source>
            <extracomment>ocpp: EnergyRequest.Bulk</extracomment>
            <translation>Energie tot het bulkniveau, Wh</translation>
        </message>
        <message>
            <source>Greatest energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum</extracomment>
            <translation>Grootste gewenste energie, Wh</translation>
        </message>
        <message>
            <source>Greatest energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum.V2X</extracomment>
            <translation>Grootste energie voor ontladen, Wh</translation>
        </message>
        <message>
            <source>Least energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum</extracomment>
            <translation>Kleinste gewenste energie, Wh</translation>
        </message>
        <message>
            <source>Least energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum.V2X</extracomment>
            <translation>Kleinste energie voor ontladen, Wh</translation>
        </message>
        <message>
            <source>Energy to the target, Wh</source>
            <extracomment>ocpp: EnergyRequest.Target</extracomment>
            <translation>Energie tot het doel, Wh</translation>
        </message>
        <message>
            <source>How energy is transferred</source>
            <extracomment>ocpp: EnergyTransferMode</extracomment>
            <translation>Hoe energie wordt overgedragen</translation>
        </message>
        <message>
            <source>When to connect to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>Wanneer met het net te verbinden</translation>
        </message>
        <message>
            <source>Who set up the monitor</source>
            <extracomment>ocpp: EventNotification</extracomment>
            <translation>Wie de monitor heeft ingesteld</translation>
        </message>
        <message>
            <source>AC or DC</source>
            <extracomment>ocpp: EvseKind</extracomment>
            <translation>AC of DC</translation>
        </message>
        <message>
            <source>Validity has run out</source>
            <extracomment>ocpp: Expired</extracomment>
            <translation>Geldigheid is verlopen</translation>
        </message>
        <message>
            <source>An external system sets bounds</source>
            <extracomment>ocpp: ExternalLimits</extracomment>
            <translation>Een extern systeem stelt grenzen</translation>
        </message>
        <message>
            <source>An external system sets the power</source>
            <extracomment>ocpp: ExternalSetpoint</extracomment>
            <translation>Een extern systeem bepaalt het vermogen</translation>
        </message>
        <message>
            <source>Those at delivery</source>
            <extracomment>ocpp: FactoryDefault</extracomment>
            <translation>Die bij levering</translation>
        </message>
        <message>
            <source>Degrees Fahrenheit</source>
            <extracomment>ocpp: Fahrenheit</extracomment>
            <translation>Graden Fahrenheit</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>ocpp: Failed</extracomment>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>Out of order; see the error code</source>
            <extracomment>ocpp: Faulted</extracomment>
            <translation>Defect; zie de foutcode</translation>
        </message>
        <message>
            <source>Charge ended, plug still in</source>
            <extracomment>ocpp: Finishing</extracomment>
            <translation>Laadsessie geëindigd, stekker zit er nog in</translation>
        </message>
        <message>
            <source>State of a firmware update</source>
            <extracomment>ocpp: FirmwareStatus</extracomment>
            <translation>Toestand van een firmware-update</translation>
        </message>
        <message>
            <source>State of the firmware update</source>
            <extracomment>ocpp: FirmwareStatusNotification</extracomment>
            <translation>Toestand van de firmware-update</translation>
        </message>
        <message>
            <source>After a firmware update</source>
            <extracomment>ocpp: FirmwareUpdate</extracomment>
            <translation>Na een firmware-update</translation>
        </message>
        <message>
            <source>Power over frequency by slope</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>Vermogen over frequentie volgens een helling</translation>
        </message>
        <message>
            <source>Power over frequency by curve</source>
            <extracomment>ocpp: FreqWatt</extracomment>
            <translation>Vermogen over frequentie volgens een curve</translation>
        </message>
        <message>
            <source>Grid frequency, Hz; 1.6 has no unit for it</source>
            <extracomment>ocpp: Frequency</extracomment>
            <translation>Netfrequentie, Hz; 1.6 heeft er geen eenheid voor</translation>
        </message>
        <message>
            <source>By frequency jumps</source>
            <extracomment>ocpp: FrequencyJump</extracomment>
            <translation>Via frequentiesprongen</translation>
        </message>
        <message>
            <source>Whole list</source>
            <extracomment>ocpp: Full</extracomment>
            <translation>Hele lijst</translation>
        </message>
        <message>
            <source>Everything</source>
            <extracomment>ocpp: FullInventory</extracomment>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Will reports follow</source>
            <extracomment>ocpp: GenericDeviceModelStatus</extracomment>
            <translation>Volgen er rapporten</translation>
        </message>
        <message>
            <source>Taken or refused</source>
            <extracomment>ocpp: GenericStatus</extracomment>
            <translation>Aangenomen of geweigerd</translation>
        </message>
        <message>
            <source>Could the status be found</source>
            <extracomment>ocpp: GetCertificateStatus</extracomment>
            <translation>Kon de status worden gevonden</translation>
        </message>
        <message>
            <source>Could the limits be computed</source>
            <extracomment>ocpp: GetCompositeScheduleStatus</extracomment>
            <translation>Konden de limieten worden berekend</translation>
        </message>
        <message>
            <source>Was any certificate found</source>
            <extracomment>ocpp: GetInstalledCertificateStatus</extracomment>
            <translation>Is er een certificaat gevonden</translation>
        </message>
        <message>
            <source>Outcome of reading a variable</source>
            <extracomment>ocpp: GetVariableStatus</extracomment>
            <translation>Uitkomst van het lezen van een variabele</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <extracomment>ocpp: Good</extracomment>
            <translation>Niet ingetrokken</translation>
        </message>
        <message>
            <source>Fault of the grid</source>
            <extracomment>ocpp: GridEventFault</extracomment>
            <translation>Storing van het net</translation>
        </message>
        <message>
            <source>Ground fault detector has tripped</source>
            <extracomment>ocpp: GroundFailure</extracomment>
            <translation>Aardfoutbewaking is aangesproken</translation>
        </message>
        <message>
            <source>Ground fault</source>
            <extracomment>ocpp: GroundFault</extracomment>
            <translation>Aardfout</translation>
        </message>
        <message>
            <source>May trip at high frequency</source>
            <extracomment>ocpp: HFMayTrip</extracomment>
            <translation>Mag uitschakelen bij hoge frequentie</translation>
        </message>
        <message>
            <source>Must trip at high frequency</source>
            <extracomment>ocpp: HFMustTrip</extracomment>
            <translation>Moet uitschakelen bij hoge frequentie</translation>
        </message>
        <message>
            <source>HTML</source>
            <extracomment>ocpp: HTML</extracomment>
            <translation>HTML</translation>
        </message>
        <message>
            <source>May trip at high voltage</source>
            <extracomment>ocpp: HVMayTrip</extracomment>
            <translation>Mag uitschakelen bij hoge spanning</translation>
        </message>
        <message>
            <source>Pauses at high voltage</source>
            <extracomment>ocpp: HVMomCess</extracomment>
            <translation>Pauzeert bij hoge spanning</translation>
        </message>
        <message>
            <source>Must trip at high voltage</source>
            <extracomment>ocpp: HVMustTrip</extracomment>
            <translation>Moet uitschakelen bij hoge spanning</translation>
        </message>
        <message>
            <source>At once, without an orderly end of charges</source>
            <extracomment>ocpp: Hard</extracomment>
            <translation>Meteen, zonder laadsessies netjes te beëindigen</translation>
        </message>
        <message>
            <source>Hard reset by command</source>
            <extracomment>ocpp: HardReset</extracomment>
            <translation>Harde reset door opdracht</translation>
        </message>
        <message>
            <source>Monitor built into the station</source>
            <extracomment>ocpp: HardWiredMonitor</extracomment>
            <translation>Monitor, ingebouwd in het laadstation</translation>
        </message>
        <message>
            <source>Built into the station</source>
            <extracomment>ocpp: HardWiredNotification</extracomment>
            <translation>Ingebouwd in het laadstation</translation>
        </message>
        <message>
            <source>Only those built in</source>
            <extracomment>ocpp: HardWiredOnly</extracomment>
            <translation>Alleen de ingebouwde</translation>
        </message>
        <message>
            <source>Hash algorithm</source>
            <extracomment>ocpp: HashAlgorithm</extracomment>
            <translation>Hashalgoritme</translation>
        </message>
        <message>
            <source>Sign of life</source>
            <extracomment>ocpp: Heartbeat</extracomment>
            <translation>Levensteken</translation>
        </message>
        <message>
            <source>Too hot inside; often power is reduced</source>
            <extracomment>ocpp: HighTemperature</extracomment>
            <translation>Te heet binnenin; vaak wordt het vermogen verlaagd</translation>
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
            <translation>Kaart-id van de gewone RFID-kaarten</translation>
        </message>
        <message>
            <source>Card id of vicinity cards</source>
            <extracomment>ocpp: ISO15693</extracomment>
            <translation>Kaart-id van vicinity-kaarten</translation>
        </message>
        <message>
            <source>Vehicle's communication controller, by its id</source>
            <extracomment>ocpp: IdToken.EVCCID</extracomment>
            <translation>Communicatiecontroller van het voertuig, op zijn id</translation>
        </message>
        <message>
            <source>Id made by the station</source>
            <extracomment>ocpp: IdToken.Local</extracomment>
            <translation>Id, gemaakt door het laadstation</translation>
        </message>
        <message>
            <source>Nothing going on</source>
            <extracomment>ocpp: Idle</extracomment>
            <translation>Er gebeurt niets</translation>
        </message>
        <message>
            <source>Idle time; spelled so in the schema</source>
            <extracomment>ocpp: IdleTIme</extracomment>
            <translation>Inactieve tijd; zo gespeld in het schema</translation>
        </message>
        <message>
            <source>Idle time</source>
            <extracomment>ocpp: IdleTime</extracomment>
            <translation>Inactieve tijd</translation>
        </message>
        <message>
            <source>At once</source>
            <extracomment>ocpp: Immediate</extracomment>
            <translation>Meteen</translation>
        </message>
        <message>
            <source>At once, charges go on afterwards</source>
            <extracomment>ocpp: ImmediateAndResume</extracomment>
            <translation>Meteen, laadsessies gaan daarna door</translation>
        </message>
        <message>
            <source>Reset by command</source>
            <extracomment>ocpp: ImmediateReset</extracomment>
            <translation>Reset door opdracht</translation>
        </message>
        <message>
            <source>By impedance at one frequency</source>
            <extracomment>ocpp: ImpedanceAtFrequency</extracomment>
            <translation>Via impedantie bij één frequentie</translation>
        </message>
        <message>
            <source>By grid impedance</source>
            <extracomment>ocpp: ImpedanceMeasurement</extracomment>
            <translation>Via de netimpedantie</translation>
        </message>
        <message>
            <source>Before the normal cycle</source>
            <extracomment>ocpp: InFront</extracomment>
            <translation>Vóór de normale cyclus</translation>
        </message>
        <message>
            <source>At the grid connection of the charger</source>
            <extracomment>ocpp: Inlet</extracomment>
            <translation>Op de netaansluiting van het laadstation</translation>
        </message>
        <message>
            <source>Out of service</source>
            <extracomment>ocpp: Inoperative</extracomment>
            <translation>Buiten dienst</translation>
        </message>
        <message>
            <source>New</source>
            <extracomment>ocpp: Install</extracomment>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Was the certificate stored</source>
            <extracomment>ocpp: InstallCertificateStatus</extracomment>
            <translation>Is het certificaat opgeslagen</translation>
        </message>
        <message>
            <source>Restarts to activate it</source>
            <extracomment>ocpp: InstallRebooting</extracomment>
            <translation>Herstart om het te activeren</translation>
        </message>
        <message>
            <source>Will be installed later</source>
            <extracomment>ocpp: InstallScheduled</extracomment>
            <translation>Wordt later geïnstalleerd</translation>
        </message>
        <message>
            <source>Installed but the check failed</source>
            <extracomment>ocpp: InstallVerificationFailed</extracomment>
            <translation>Geïnstalleerd maar de controle mislukte</translation>
        </message>
        <message>
            <source>Installing failed</source>
            <extracomment>ocpp: InstallationFailed</extracomment>
            <translation>Installatie mislukt</translation>
        </message>
        <message>
            <source>New firmware runs</source>
            <extracomment>ocpp: Installed</extracomment>
            <translation>Nieuwe firmware draait</translation>
        </message>
        <message>
            <source>Installing</source>
            <extracomment>ocpp: Installing</extracomment>
            <translation>Installeert</translation>
        </message>
        <message>
            <source>Hardware or software fault in the charger</source>
            <extracomment>ocpp: InternalError</extracomment>
            <translation>Hardware- of softwarestoring in het laadstation</translation>
        </message>
        <message>
            <source>Charging was interrupted</source>
            <extracomment>ocpp: Interruption.Begin</extracomment>
            <translation>Laden is onderbroken</translation>
        </message>
        <message>
            <source>Charging goes on</source>
            <extracomment>ocpp: Interruption.End</extracomment>
            <translation>Laden gaat verder</translation>
        </message>
        <message>
            <source>Not known or not usable</source>
            <extracomment>ocpp: Invalid</extracomment>
            <translation>Niet bekend of niet bruikbaar</translation>
        </message>
        <message>
            <source>Certificate is not valid</source>
            <extracomment>ocpp: InvalidCertificate</extracomment>
            <translation>Certificaat is niet geldig</translation>
        </message>
        <message>
            <source>Checksum does not fit</source>
            <extracomment>ocpp: InvalidChecksum</extracomment>
            <translation>Controlesom klopt niet</translation>
        </message>
        <message>
            <source>Signature does not fit; may be an attack</source>
            <extracomment>ocpp: InvalidSignature</extracomment>
            <translation>Handtekening klopt niet; kan een aanval zijn</translation>
        </message>
        <message>
            <source>Could the request be answered</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus</extracomment>
            <translation>Kon het verzoek worden beantwoord</translation>
        </message>
        <message>
            <source>Answer for the vehicle is inside</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus.Accepted</extracomment>
            <translation>Antwoord voor het voertuig zit erin</translation>
        </message>
        <message>
            <source>JSON over WebSocket</source>
            <extracomment>ocpp: JSON</extracomment>
            <translation>JSON over WebSocket</translation>
        </message>
        <message>
            <source>Kelvin</source>
            <extracomment>ocpp: K</extracomment>
            <translation>Kelvin</translation>
        </message>
        <message>
            <source>Code typed at the station</source>
            <extracomment>ocpp: KeyCode</extracomment>
            <translation>Code, ingetypt aan het laadstation</translation>
        </message>
        <message>
            <source>Phase 1</source>
            <extracomment>ocpp: L1</extracomment>
            <translation>Fase 1</translation>
        </message>
        <message>
            <source>Phase 1 to 2</source>
            <extracomment>ocpp: L1-L2</extracomment>
            <translation>Fase 1 naar 2</translation>
        </message>
        <message>
            <source>Phase 1 to neutral</source>
            <extracomment>ocpp: L1-N</extracomment>
            <translation>Fase 1 naar nul</translation>
        </message>
        <message>
            <source>Phase 2</source>
            <extracomment>ocpp: L2</extracomment>
            <translation>Fase 2</translation>
        </message>
        <message>
            <source>Phase 2 to 3</source>
            <extracomment>ocpp: L2-L3</extracomment>
            <translation>Fase 2 naar 3</translation>
        </message>
        <message>
            <source>Phase 2 to neutral</source>
            <extracomment>ocpp: L2-N</extracomment>
            <translation>Fase 2 naar nul</translation>
        </message>
        <message>
            <source>L2TP</source>
            <extracomment>ocpp: L2TP</extracomment>
            <translation>L2TP</translation>
        </message>
        <message>
            <source>Phase 3</source>
            <extracomment>ocpp: L3</extracomment>
            <translation>Fase 3</translation>
        </message>
        <message>
            <source>Phase 3 to 1</source>
            <extracomment>ocpp: L3-L1</extracomment>
            <translation>Fase 3 naar 1</translation>
        </message>
        <message>
            <source>Phase 3 to neutral</source>
            <extracomment>ocpp: L3-N</extracomment>
            <translation>Fase 3 naar nul</translation>
        </message>
        <message>
            <source>Must trip at low frequency</source>
            <extracomment>ocpp: LFMustTrip</extracomment>
            <translation>Moet uitschakelen bij lage frequentie</translation>
        </message>
        <message>
            <source>May trip at low voltage</source>
            <extracomment>ocpp: LVMayTrip</extracomment>
            <translation>Mag uitschakelen bij lage spanning</translation>
        </message>
        <message>
            <source>Pauses at low voltage</source>
            <extracomment>ocpp: LVMomCess</extracomment>
            <translation>Pauzeert bij lage spanning</translation>
        </message>
        <message>
            <source>Must trip at low voltage</source>
            <extracomment>ocpp: LVMustTrip</extracomment>
            <translation>Moet uitschakelen bij lage spanning</translation>
        </message>
        <message>
            <source>Cannot show this language</source>
            <extracomment>ocpp: LanguageNotSupported</extracomment>
            <translation>Kan deze taal niet tonen</translation>
        </message>
        <message>
            <source>A bound was set</source>
            <extracomment>ocpp: LimitSet</extracomment>
            <translation>Er is een grens gesteld</translation>
        </message>
        <message>
            <source>Stopped by the driver at the charger</source>
            <extracomment>ocpp: Local</extracomment>
            <translation>Gestopt door de bestuurder aan het laadstation</translation>
        </message>
        <message>
            <source>Emergency at the site</source>
            <extracomment>ocpp: LocalEmergency</extracomment>
            <translation>Noodgeval op de locatie</translation>
        </message>
        <message>
            <source>Station follows the grid frequency</source>
            <extracomment>ocpp: LocalFrequency</extracomment>
            <translation>Laadstation volgt de netfrequentie</translation>
        </message>
        <message>
            <source>Adds what is generated locally</source>
            <extracomment>ocpp: LocalGeneration</extracomment>
            <translation>Telt op wat lokaal wordt opgewekt</translation>
        </message>
        <message>
            <source>Card refused by the backend but valid in the local list</source>
            <extracomment>ocpp: LocalListConflict</extracomment>
            <translation>Kaart geweigerd door de backend maar geldig in de lokale lijst</translation>
        </message>
        <message>
            <source>Station follows the local load</source>
            <extracomment>ocpp: LocalLoadBalancing</extracomment>
            <translation>Laadstation volgt de lokale belasting</translation>
        </message>
        <message>
            <source>Credit at the station used up</source>
            <extracomment>ocpp: LocalOutOfCredit</extracomment>
            <translation>Tegoed aan het laadstation is op</translation>
        </message>
        <message>
            <source>Restarted at the station</source>
            <extracomment>ocpp: LocalReset</extracomment>
            <translation>Herstart aan het laadstation</translation>
        </message>
        <message>
            <source>Where it was measured</source>
            <extracomment>ocpp: Location</extracomment>
            <translation>Waar is gemeten</translation>
        </message>
        <message>
            <source>Kind of log</source>
            <extracomment>ocpp: Log</extracomment>
            <translation>Soort log</translation>
        </message>
        <message>
            <source>Does the upload start</source>
            <extracomment>ocpp: LogStatus</extracomment>
            <translation>Start de upload</translation>
        </message>
        <message>
            <source>State of the log upload</source>
            <extracomment>ocpp: LogStatusNotification</extracomment>
            <translation>Toestand van de logupload</translation>
        </message>
        <message>
            <source>Too little power comes in</source>
            <extracomment>ocpp: LowInputPower</extracomment>
            <translation>Er komt te weinig vermogen binnen</translation>
        </message>
        <message>
            <source>Below a bound</source>
            <extracomment>ocpp: LowerThreshold</extracomment>
            <translation>Onder een grens</translation>
        </message>
        <message>
            <source>Root of contract certificates</source>
            <extracomment>ocpp: MORootCertificate</extracomment>
            <translation>Root van contractcertificaten</translation>
        </message>
        <message>
            <source>MAC address of the vehicle (Autocharge)</source>
            <extracomment>ocpp: MacAddress</extracomment>
            <translation>MAC-adres van het voertuig (Autocharge)</translation>
        </message>
        <message>
            <source>Root that signs firmware</source>
            <extracomment>ocpp: ManufacturerRootCertificate</extracomment>
            <translation>Root die firmware ondertekent</translation>
        </message>
        <message>
            <source>Stopped with a master card</source>
            <extracomment>ocpp: MasterPass</extracomment>
            <translation>Gestopt met een hoofdkaart</translation>
        </message>
        <message>
            <source>Cut to the greatest cost</source>
            <extracomment>ocpp: MaxCost</extracomment>
            <translation>Verlaagd tot de hoogste kosten</translation>
        </message>
        <message>
            <source>Greatest current</source>
            <extracomment>ocpp: MaxCurrent</extracomment>
            <translation>Grootste stroom</translation>
        </message>
        <message>
            <source>Greatest power</source>
            <extracomment>ocpp: MaxPower</extracomment>
            <translation>Grootste vermogen</translation>
        </message>
        <message>
            <source>Upper bound</source>
            <extracomment>ocpp: MaxSet</extracomment>
            <translation>Bovengrens</translation>
        </message>
        <message>
            <source>Quantity that was measured</source>
            <extracomment>ocpp: Measurand</extracomment>
            <translation>Gemeten grootheid</translation>
        </message>
        <message>
            <source>Several of a list</source>
            <extracomment>ocpp: MemberList</extracomment>
            <translation>Meerdere uit een lijst</translation>
        </message>
        <message>
            <source>Format of a text</source>
            <extracomment>ocpp: MessageFormat</extracomment>
            <translation>Formaat van een tekst</translation>
        </message>
        <message>
            <source>How pushy a message is</source>
            <extracomment>ocpp: MessagePriority</extracomment>
            <translation>Hoe opdringerig een bericht is</translation>
        </message>
        <message>
            <source>State in which a message is shown</source>
            <extracomment>ocpp: MessageState</extracomment>
            <translation>Toestand waarin een bericht wordt getoond</translation>
        </message>
        <message>
            <source>Message that is asked for</source>
            <extracomment>ocpp: MessageTrigger</extracomment>
            <translation>Gevraagd bericht</translation>
        </message>
        <message>
            <source>Reading on the clock</source>
            <extracomment>ocpp: MeterValueClock</extracomment>
            <translation>Meting op de klok</translation>
        </message>
        <message>
            <source>Reading at the interval</source>
            <extracomment>ocpp: MeterValuePeriodic</extracomment>
            <translation>Meting op het interval</translation>
        </message>
        <message>
            <source>Readings</source>
            <extracomment>ocpp: MeterValues</extracomment>
            <translation>Metingen</translation>
        </message>
        <message>
            <source>Raised to the least cost</source>
            <extracomment>ocpp: MinCost</extracomment>
            <translation>Verhoogd tot de laagste kosten</translation>
        </message>
        <message>
            <source>Least current</source>
            <extracomment>ocpp: MinCurrent</extracomment>
            <translation>Kleinste stroom</translation>
        </message>
        <message>
            <source>Least power</source>
            <extracomment>ocpp: MinPower</extracomment>
            <translation>Kleinste vermogen</translation>
        </message>
        <message>
            <source>Lower bound</source>
            <extracomment>ocpp: MinSet</extracomment>
            <translation>Ondergrens</translation>
        </message>
        <message>
            <source>Who states the needs</source>
            <extracomment>ocpp: MobilityNeedsMode</extracomment>
            <translation>Wie de behoefte opgeeft</translation>
        </message>
        <message>
            <source>Kind of monitor</source>
            <extracomment>ocpp: Monitor</extracomment>
            <translation>Soort monitor</translation>
        </message>
        <message>
            <source>Kind of monitors</source>
            <extracomment>ocpp: MonitoringCriterion</extracomment>
            <translation>Soort monitors</translation>
        </message>
        <message>
            <source>Neutral</source>
            <extracomment>ocpp: N</extracomment>
            <translation>Nul</translation>
        </message>
        <message>
            <source>No login</source>
            <extracomment>ocpp: NONE</extracomment>
            <translation>Geen aanmelding</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>ocpp: NoAntiIslandingSupport</extracomment>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Started without authorisation</source>
            <extracomment>ocpp: NoAuthorization</extracomment>
            <translation>Gestart zonder autorisatie</translation>
        </message>
        <message>
            <source>No certificate to check</source>
            <extracomment>ocpp: NoCertificateAvailable</extracomment>
            <translation>Geen certificaat om te controleren</translation>
        </message>
        <message>
            <source>Backend sends no schedule</source>
            <extracomment>ocpp: NoChargingProfile</extracomment>
            <translation>Backend stuurt geen schema</translation>
        </message>
        <message>
            <source>Currency cannot change</source>
            <extracomment>ocpp: NoCurrencyChange</extracomment>
            <translation>Valuta kan niet veranderen</translation>
        </message>
        <message>
            <source>Nothing wrong</source>
            <extracomment>ocpp: NoError</extracomment>
            <translation>Niets mis</translation>
        </message>
        <message>
            <source>No such firmware</source>
            <extracomment>ocpp: NoFirmware</extracomment>
            <translation>Zulke firmware is er niet</translation>
        </message>
        <message>
            <source>No priority profile</source>
            <extracomment>ocpp: NoProfile</extracomment>
            <translation>Geen voorrangsprofiel</translation>
        </message>
        <message>
            <source>No such tariff</source>
            <extracomment>ocpp: NoTariff</extracomment>
            <translation>Zo'n tarief is er niet</translation>
        </message>
        <message>
            <source>No charge was started</source>
            <extracomment>ocpp: NoTransaction</extracomment>
            <translation>Er is geen laadsessie gestart</translation>
        </message>
        <message>
            <source>As computed</source>
            <extracomment>ocpp: NormalCost</extracomment>
            <translation>Zoals berekend</translation>
        </message>
        <message>
            <source>In turn with others</source>
            <extracomment>ocpp: NormalCycle</extracomment>
            <translation>Om beurten met andere</translation>
        </message>
        <message>
            <source>Not on this kind of EVSE</source>
            <extracomment>ocpp: NotAllowedTypeEVSE</extracomment>
            <translation>Niet op deze soort EVSE</translation>
        </message>
        <message>
            <source>Not at this site</source>
            <extracomment>ocpp: NotAtThisLocation</extracomment>
            <translation>Niet op deze locatie</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>ocpp: NotAtThisTime</extracomment>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Not found</source>
            <extracomment>ocpp: NotFound</extracomment>
            <translation>Niet gevonden</translation>
        </message>
        <message>
            <source>The charger cannot send this message</source>
            <extracomment>ocpp: NotImplemented</extracomment>
            <translation>Het laadstation kan dit bericht niet sturen</translation>
        </message>
        <message>
            <source>Not warm enough</source>
            <extracomment>ocpp: NotReady</extracomment>
            <translation>Niet warm genoeg</translation>
        </message>
        <message>
            <source>Not supported here</source>
            <extracomment>ocpp: NotSupported</extracomment>
            <translation>Hier niet ondersteund</translation>
        </message>
        <message>
            <source>No such attribute of this variable</source>
            <extracomment>ocpp: NotSupportedAttributeType</extracomment>
            <translation>Deze variabele heeft zo'n attribuut niet</translation>
        </message>
        <message>
            <source>Cannot show this format</source>
            <extracomment>ocpp: NotSupportedMessageFormat</extracomment>
            <translation>Kan dit formaat niet tonen</translation>
        </message>
        <message>
            <source>Server does not do such uploads</source>
            <extracomment>ocpp: NotSupportedOperation</extracomment>
            <translation>Server doet zulke uploads niet</translation>
        </message>
        <message>
            <source>Cannot do this priority</source>
            <extracomment>ocpp: NotSupportedPriority</extracomment>
            <translation>Kan deze prioriteit niet</translation>
        </message>
        <message>
            <source>Cannot show by this state</source>
            <extracomment>ocpp: NotSupportedState</extracomment>
            <translation>Kan niet op deze toestand tonen</translation>
        </message>
        <message>
            <source>No unit</source>
            <extracomment>ocpp: Not_Applicable</extracomment>
            <translation>Geen eenheid</translation>
        </message>
        <message>
            <source>Were the modes taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransferStatus</extracomment>
            <translation>Zijn de modi overgenomen</translation>
        </message>
        <message>
            <source>Will a schedule come</source>
            <extracomment>ocpp: NotifyEVChargingNeedsStatus</extracomment>
            <translation>Komt er een schema</translation>
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
            <translation>OCPP 2.0; vervangen door 2.0.1</translation>
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
            <translation>Netwerkinterface</translation>
        </message>
        <message>
            <source>Transport</source>
            <extracomment>ocpp: OCPPTransport</extracomment>
            <translation>Transport</translation>
        </message>
        <message>
            <source>OCPP version</source>
            <extracomment>ocpp: OCPPVersion</extracomment>
            <translation>OCPP-versie</translation>
        </message>
        <message>
            <source>Online check</source>
            <extracomment>ocpp: OCSP</extracomment>
            <translation>Online controle</translation>
        </message>
        <message>
            <source>Root of vehicle makers</source>
            <extracomment>ocpp: OEMRootCertificate</extracomment>
            <translation>Root van voertuigfabrikanten</translation>
        </message>
        <message>
            <source>Vehicle connected or bay in use</source>
            <extracomment>ocpp: Occupied</extracomment>
            <translation>Voertuig aangesloten of vak bezet</translation>
        </message>
        <message>
            <source>When no charge runs</source>
            <extracomment>ocpp: OnIdle</extracomment>
            <translation>Als er geen laadsessie loopt</translation>
        </message>
        <message>
            <source>A charge runs; not released</source>
            <extracomment>ocpp: OngoingAuthorizedTransaction</extracomment>
            <translation>Er loopt een laadsessie; niet vrijgegeven</translation>
        </message>
        <message>
            <source>Who steers charging and discharging</source>
            <extracomment>ocpp: OperationMode</extracomment>
            <translation>Wie het laden en ontladen stuurt</translation>
        </message>
        <message>
            <source>Neither charging nor discharging</source>
            <extracomment>ocpp: OperationMode.Idle</extracomment>
            <translation>Laden noch ontladen</translation>
        </message>
        <message>
            <source>Operation mode changed</source>
            <extracomment>ocpp: OperationModeChanged</extracomment>
            <translation>Bedrijfsmodus veranderd</translation>
        </message>
        <message>
            <source>In service</source>
            <extracomment>ocpp: Operative</extracomment>
            <translation>In dienst</translation>
        </message>
        <message>
            <source>One of a list</source>
            <extracomment>ocpp: OptionList</extracomment>
            <translation>Een uit een lijst</translation>
        </message>
        <message>
            <source>Some other cause</source>
            <extracomment>ocpp: Other</extracomment>
            <translation>Een andere oorzaak</translation>
        </message>
        <message>
            <source>Other, one phase up to 16 A</source>
            <extracomment>ocpp: Other1PhMax16A</extracomment>
            <translation>Andere, één fase tot 16 A</translation>
        </message>
        <message>
            <source>Other, one phase over 16 A</source>
            <extracomment>ocpp: Other1PhOver16A</extracomment>
            <translation>Andere, één fase boven 16 A</translation>
        </message>
        <message>
            <source>Other, three phases</source>
            <extracomment>ocpp: Other3Ph</extracomment>
            <translation>Andere, drie fasen</translation>
        </message>
        <message>
            <source>Another active method</source>
            <extracomment>ocpp: OtherActive</extracomment>
            <translation>Een andere actieve methode</translation>
        </message>
        <message>
            <source>Something else: see vendorErrorCode and info</source>
            <extracomment>ocpp: OtherError</extracomment>
            <translation>Iets anders: zie vendorErrorCode en info</translation>
        </message>
        <message>
            <source>Another passive method</source>
            <extracomment>ocpp: OtherPassive</extracomment>
            <translation>Een andere passieve methode</translation>
        </message>
        <message>
            <source>At the outlet to the vehicle</source>
            <extracomment>ocpp: Outlet</extracomment>
            <translation>Op de uitgang naar het voertuig</translation>
        </message>
        <message>
            <source>Current too high</source>
            <extracomment>ocpp: OverCurrent</extracomment>
            <translation>Stroom te hoog</translation>
        </message>
        <message>
            <source>Too much current; check car and breaker</source>
            <extracomment>ocpp: OverCurrentFailure</extracomment>
            <translation>Te veel stroom; controleer auto en automaat</translation>
        </message>
        <message>
            <source>Frequency too high</source>
            <extracomment>ocpp: OverFrequency</extracomment>
            <translation>Frequentie te hoog</translation>
        </message>
        <message>
            <source>Supply voltage too high</source>
            <extracomment>ocpp: OverVoltage</extracomment>
            <translation>Voedingsspanning te hoog</translation>
        </message>
        <message>
            <source>Too much current</source>
            <extracomment>ocpp: OvercurrentFault</extracomment>
            <translation>Te veel stroom</translation>
        </message>
        <message>
            <source>PAP</source>
            <extracomment>ocpp: PAP</extracomment>
            <translation>PAP</translation>
        </message>
        <message>
            <source>PPTP; broken, do not use</source>
            <extracomment>ocpp: PPTP</extracomment>
            <translation>PPTP; gekraakt, niet gebruiken</translation>
        </message>
        <message>
            <source>Pantograph</source>
            <extracomment>ocpp: Pan</extracomment>
            <translation>Pantograaf</translation>
        </message>
        <message>
            <source>Percent of effective voltage</source>
            <extracomment>ocpp: PctEffectiveV</extracomment>
            <translation>Procent van de effectieve spanning</translation>
        </message>
        <message>
            <source>Percent of greatest reactive power</source>
            <extracomment>ocpp: PctMaxVar</extracomment>
            <translation>Procent van het grootste blindvermogen</translation>
        </message>
        <message>
            <source>Percent of greatest power</source>
            <extracomment>ocpp: PctMaxW</extracomment>
            <translation>Procent van het grootste vermogen</translation>
        </message>
        <message>
            <source>Percent of available reactive power</source>
            <extracomment>ocpp: PctVarAvail</extracomment>
            <translation>Procent van het beschikbare blindvermogen</translation>
        </message>
        <message>
            <source>Percent of available power</source>
            <extracomment>ocpp: PctWAvail</extracomment>
            <translation>Procent van het beschikbare vermogen</translation>
        </message>
        <message>
            <source>Backend is not ready; do not send other messages unasked</source>
            <extracomment>ocpp: Pending</extracomment>
            <translation>Backend is niet klaar; stuur ongevraagd geen andere berichten</translation>
        </message>
        <message>
            <source>Percent</source>
            <extracomment>ocpp: Percent</extracomment>
            <translation>Procent</translation>
        </message>
        <message>
            <source>Time is up</source>
            <extracomment>ocpp: Periodic</extracomment>
            <translation>De tijd is om</translation>
        </message>
        <message>
            <source>On the clock</source>
            <extracomment>ocpp: PeriodicClockAligned</extracomment>
            <translation>Op de klok</translation>
        </message>
        <message>
            <source>Monitors on the clock</source>
            <extracomment>ocpp: PeriodicMonitoring</extracomment>
            <translation>Monitors op de klok</translation>
        </message>
        <message>
            <source>Server refused: check user and rights</source>
            <extracomment>ocpp: PermissionDenied</extracomment>
            <translation>Server weigerde: controleer gebruiker en rechten</translation>
        </message>
        <message>
            <source>Phase or pair of conductors</source>
            <extracomment>ocpp: Phase</extracomment>
            <translation>Fase of paar geleiders</translation>
        </message>
        <message>
            <source>Phases in wrong order</source>
            <extracomment>ocpp: PhaseRotation</extracomment>
            <translation>Fasen in verkeerde volgorde</translation>
        </message>
        <message>
            <source>Power out of the car now, W</source>
            <extracomment>ocpp: Power.Active.Export</extracomment>
            <translation>Vermogen nu uit de auto, W</translation>
        </message>
        <message>
            <source>Power into the car now, W</source>
            <extracomment>ocpp: Power.Active.Import</extracomment>
            <translation>Vermogen nu in de auto, W</translation>
        </message>
        <message>
            <source>Difference to the power asked for, W</source>
            <extracomment>ocpp: Power.Active.Residual</extracomment>
            <translation>Verschil met het gevraagde vermogen, W</translation>
        </message>
        <message>
            <source>Power asked for, W</source>
            <extracomment>ocpp: Power.Active.Setpoint</extracomment>
            <translation>Gevraagd vermogen, W</translation>
        </message>
        <message>
            <source>Least power out, W</source>
            <extracomment>ocpp: Power.Export.Minimum</extracomment>
            <translation>Kleinste vermogen eruit, W</translation>
        </message>
        <message>
            <source>Power the station would take, W</source>
            <extracomment>ocpp: Power.Export.Offered</extracomment>
            <translation>Vermogen dat het laadstation zou opnemen, W</translation>
        </message>
        <message>
            <source>Power factor, no unit</source>
            <extracomment>ocpp: Power.Factor</extracomment>
            <translation>Arbeidsfactor, geen eenheid</translation>
        </message>
        <message>
            <source>Least power in, W</source>
            <extracomment>ocpp: Power.Import.Minimum</extracomment>
            <translation>Kleinste vermogen erin, W</translation>
        </message>
        <message>
            <source>Power the station would give, W</source>
            <extracomment>ocpp: Power.Import.Offered</extracomment>
            <translation>Vermogen dat het laadstation zou geven, W</translation>
        </message>
        <message>
            <source>Power the charger would give, W</source>
            <extracomment>ocpp: Power.Offered</extracomment>
            <translation>Vermogen dat het laadstation zou geven, W</translation>
        </message>
        <message>
            <source>Reactive power out, var</source>
            <extracomment>ocpp: Power.Reactive.Export</extracomment>
            <translation>Blindvermogen eruit, var</translation>
        </message>
        <message>
            <source>Reactive power in, var</source>
            <extracomment>ocpp: Power.Reactive.Import</extracomment>
            <translation>Blindvermogen erin, var</translation>
        </message>
        <message>
            <source>Power during a pause</source>
            <extracomment>ocpp: PowerDuringCessation</extracomment>
            <translation>Vermogen tijdens een pauze</translation>
        </message>
        <message>
            <source>Active power</source>
            <extracomment>ocpp: PowerDuringCessation.Active</extracomment>
            <translation>Werkzaam vermogen</translation>
        </message>
        <message>
            <source>Supply failed</source>
            <extracomment>ocpp: PowerLoss</extracomment>
            <translation>Voeding uitgevallen</translation>
        </message>
        <message>
            <source>Meter cannot be read: no billable energy</source>
            <extracomment>ocpp: PowerMeterFailure</extracomment>
            <translation>Meter is niet te lezen: geen energie om af te rekenen</translation>
        </message>
        <message>
            <source>Must trip by measured power</source>
            <extracomment>ocpp: PowerMonitoringMustTrip</extracomment>
            <translation>Moet uitschakelen op gemeten vermogen</translation>
        </message>
        <message>
            <source>Supply was too bad</source>
            <extracomment>ocpp: PowerQuality</extracomment>
            <translation>Voeding was te slecht</translation>
        </message>
        <message>
            <source>Contactor does not switch</source>
            <extracomment>ocpp: PowerSwitchFailure</extracomment>
            <translation>Magneetschakelaar schakelt niet</translation>
        </message>
        <message>
            <source>Power came on</source>
            <extracomment>ocpp: PowerUp</extracomment>
            <translation>Voeding kwam op</translation>
        </message>
        <message>
            <source>Is warming up</source>
            <extracomment>ocpp: Preconditioning</extracomment>
            <translation>Warmt op</translation>
        </message>
        <message>
            <source>Is the battery warm enough</source>
            <extracomment>ocpp: PreconditioningStatus</extracomment>
            <translation>Is de batterij warm genoeg</translation>
        </message>
        <message>
            <source>Monitor set at delivery</source>
            <extracomment>ocpp: PreconfiguredMonitor</extracomment>
            <translation>Monitor, ingesteld bij levering</translation>
        </message>
        <message>
            <source>Plugged in or authorised, not both yet</source>
            <extracomment>ocpp: Preparing</extracomment>
            <translation>Aangesloten of geautoriseerd, nog niet allebei</translation>
        </message>
        <message>
            <source>Used when priority charging is on</source>
            <extracomment>ocpp: PriorityCharging</extracomment>
            <translation>Gebruikt als laden met voorrang aan is</translation>
        </message>
        <message>
            <source>Was priority charging switched</source>
            <extracomment>ocpp: PriorityChargingStatus</extracomment>
            <translation>Is laden met voorrang omgeschakeld</translation>
        </message>
        <message>
            <source>With a problem</source>
            <extracomment>ocpp: Problem</extracomment>
            <translation>Met een probleem</translation>
        </message>
        <message>
            <source>Backend still computes a schedule</source>
            <extracomment>ocpp: Processing</extracomment>
            <translation>Backend berekent nog een schema</translation>
        </message>
        <message>
            <source>Publishing failed</source>
            <extracomment>ocpp: PublishFailed</extracomment>
            <translation>Publicatie mislukt</translation>
        </message>
        <message>
            <source>State of publishing</source>
            <extracomment>ocpp: PublishFirmwareStatus</extracomment>
            <translation>Toestand van de publicatie</translation>
        </message>
        <message>
            <source>Stations can fetch it</source>
            <extracomment>ocpp: Published</extracomment>
            <translation>Laadstations kunnen het ophalen</translation>
        </message>
        <message>
            <source>Text to show as a QR code</source>
            <extracomment>ocpp: QRCODE</extracomment>
            <translation>Tekst om als QR-code te tonen</translation>
        </message>
        <message>
            <source>By the quality factor of an RLC load</source>
            <extracomment>ocpp: RCLQFactor</extracomment>
            <translation>Via de kwaliteitsfactor van een RLC-belasting</translation>
        </message>
        <message>
            <source>Fan speed, turns per minute</source>
            <extracomment>ocpp: RPM</extracomment>
            <translation>Ventilatorsnelheid, toeren per minuut</translation>
        </message>
        <message>
            <source>Plain number</source>
            <extracomment>ocpp: Raw</extracomment>
            <translation>Gewoon getal</translation>
        </message>
        <message>
            <source>Reactive power</source>
            <extracomment>ocpp: Reactive</extracomment>
            <translation>Blindvermogen</translation>
        </message>
        <message>
            <source>Can only be read</source>
            <extracomment>ocpp: ReadOnly</extracomment>
            <translation>Kan alleen worden gelezen</translation>
        </message>
        <message>
            <source>Can be read and written</source>
            <extracomment>ocpp: ReadWrite</extracomment>
            <translation>Kan worden gelezen en geschreven</translation>
        </message>
        <message>
            <source>Card reader does not work</source>
            <extracomment>ocpp: ReaderFailure</extracomment>
            <translation>Kaartlezer werkt niet</translation>
        </message>
        <message>
            <source>Why it was read</source>
            <extracomment>ocpp: ReadingContext</extracomment>
            <translation>Waarom is gemeten</translation>
        </message>
        <message>
            <source>Warm enough</source>
            <extracomment>ocpp: Ready</extracomment>
            <translation>Warm genoeg</translation>
        </message>
        <message>
            <source>Why a charge ended</source>
            <extracomment>ocpp: Reason</extracomment>
            <translation>Waarom een laadsessie eindigde</translation>
        </message>
        <message>
            <source>Charger restarted by itself</source>
            <extracomment>ocpp: Reboot</extracomment>
            <translation>Laadstation herstartte uit zichzelf</translation>
        </message>
        <message>
            <source>Stored, takes effect after a restart</source>
            <extracomment>ocpp: RebootRequired</extracomment>
            <translation>Opgeslagen, geldt na een herstart</translation>
        </message>
        <message>
            <source>How a profile repeats</source>
            <extracomment>ocpp: RecurrencyKind</extracomment>
            <translation>Hoe een profiel zich herhaalt</translation>
        </message>
        <message>
            <source>Repeats each day or week</source>
            <extracomment>ocpp: Recurring</extracomment>
            <translation>Herhaalt elke dag of week</translation>
        </message>
        <message>
            <source>May the charger operate</source>
            <extracomment>ocpp: RegistrationStatus</extracomment>
            <translation>Mag het laadstation werken</translation>
        </message>
        <message>
            <source>Registered; normal operation begins</source>
            <extracomment>ocpp: RegistrationStatus.Accepted</extracomment>
            <translation>Geregistreerd; normaal bedrijf begint</translation>
        </message>
        <message>
            <source>Not registered; try again after the interval</source>
            <extracomment>ocpp: RegistrationStatus.Rejected</extracomment>
            <translation>Niet geregistreerd; probeer opnieuw na het interval</translation>
        </message>
        <message>
            <source>Times count from the start of charging</source>
            <extracomment>ocpp: Relative</extracomment>
            <translation>Tijden tellen vanaf het begin van het laden</translation>
        </message>
        <message>
            <source>Price in percent of a reference</source>
            <extracomment>ocpp: RelativePricePercentage</extracomment>
            <translation>Prijs in procenten van een referentie</translation>
        </message>
        <message>
            <source>Stopped by the backend, usually by app</source>
            <extracomment>ocpp: Remote</extracomment>
            <translation>Gestopt door de backend, meestal via een app</translation>
        </message>
        <message>
            <source>Emergency by command</source>
            <extracomment>ocpp: RemoteEmergency</extracomment>
            <translation>Noodgeval door opdracht</translation>
        </message>
        <message>
            <source>Restarted by command</source>
            <extracomment>ocpp: RemoteReset</extracomment>
            <translation>Herstart door opdracht</translation>
        </message>
        <message>
            <source>Backend started it</source>
            <extracomment>ocpp: RemoteStart</extracomment>
            <translation>Backend startte het</translation>
        </message>
        <message>
            <source>Will the charger try</source>
            <extracomment>ocpp: RemoteStartStopStatus</extracomment>
            <translation>Zal het laadstation het proberen</translation>
        </message>
        <message>
            <source>Backend stopped it</source>
            <extracomment>ocpp: RemoteStop</extracomment>
            <translation>Backend stopte het</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>ocpp: Removed</extracomment>
            <translation>Verwijderd</translation>
        </message>
        <message>
            <source>What to report</source>
            <extracomment>ocpp: ReportBase</extracomment>
            <translation>Wat te rapporteren</translation>
        </message>
        <message>
            <source>The wanted transfer mode was refused</source>
            <extracomment>ocpp: ReqEnergyTransferRejected</extracomment>
            <translation>De gewenste overdrachtsmodus is geweigerd</translation>
        </message>
        <message>
            <source>Will the station try</source>
            <extracomment>ocpp: RequestStartStopStatus</extracomment>
            <translation>Zal het laadstation het proberen</translation>
        </message>
        <message>
            <source>Was it reserved</source>
            <extracomment>ocpp: ReservationStatus</extracomment>
            <translation>Is het gereserveerd</translation>
        </message>
        <message>
            <source>Reserved</source>
            <extracomment>ocpp: ReservationStatus.Accepted</extracomment>
            <translation>Gereserveerd</translation>
        </message>
        <message>
            <source>Why a reservation ended</source>
            <extracomment>ocpp: ReservationUpdateStatus</extracomment>
            <translation>Waarom een reservering eindigde</translation>
        </message>
        <message>
            <source>Not used in time</source>
            <extracomment>ocpp: ReservationUpdateStatus.Expired</extracomment>
            <translation>Niet op tijd gebruikt</translation>
        </message>
        <message>
            <source>In use; cannot be reserved</source>
            <extracomment>ocpp: ReserveNowStatus.Occupied</extracomment>
            <translation>In gebruik; kan niet worden gereserveerd</translation>
        </message>
        <message>
            <source>Kept for a driver</source>
            <extracomment>ocpp: Reserved</extracomment>
            <translation>Vrijgehouden voor een bestuurder</translation>
        </message>
        <message>
            <source>How to restart</source>
            <extracomment>ocpp: Reset</extracomment>
            <translation>Hoe te herstarten</translation>
        </message>
        <message>
            <source>Restart failed</source>
            <extracomment>ocpp: ResetFailure</extracomment>
            <translation>Herstart mislukt</translation>
        </message>
        <message>
            <source>Will it restart</source>
            <extracomment>ocpp: ResetStatus</extracomment>
            <translation>Zal het herstarten</translation>
        </message>
        <message>
            <source>Revoked</source>
            <extracomment>ocpp: Revoked</extracomment>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>By rate of change of frequency</source>
            <extracomment>ocpp: RoCoF</extracomment>
            <translation>Via de snelheid van frequentieverandering</translation>
        </message>
        <message>
            <source>Running cost is due</source>
            <extracomment>ocpp: RunningCost</extracomment>
            <translation>Lopende kosten zijn aan de beurt</translation>
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
            <translation>Netbeheerder</translation>
        </message>
        <message>
            <source>SOAP; not supported from 2.0 on</source>
            <extracomment>ocpp: SOAP</extracomment>
            <translation>SOAP; vanaf 2.0 niet ondersteund</translation>
        </message>
        <message>
            <source>Wanted level reached</source>
            <extracomment>ocpp: SOCLimitReached</extracomment>
            <translation>Gewenst niveau bereikt</translation>
        </message>
        <message>
            <source>Read on the clock, for example each quarter of an hour</source>
            <extracomment>ocpp: Sample.Clock</extracomment>
            <translation>Gemeten op de klok, bijvoorbeeld elk kwartier</translation>
        </message>
        <message>
            <source>Read at the sample interval since the start</source>
            <extracomment>ocpp: Sample.Periodic</extracomment>
            <translation>Gemeten op het meetinterval sinds het begin</translation>
        </message>
        <message>
            <source>By Sandia frequency shift</source>
            <extracomment>ocpp: SandiaFrequencyShift</extracomment>
            <translation>Via Sandia-frequentieverschuiving</translation>
        </message>
        <message>
            <source>By Sandia voltage shift</source>
            <extracomment>ocpp: SandiaVoltageShift</extracomment>
            <translation>Via Sandia-spanningsverschuiving</translation>
        </message>
        <message>
            <source>Will be done when the running charge ends</source>
            <extracomment>ocpp: Scheduled</extracomment>
            <translation>Wordt gedaan als de lopende laadsessie eindigt</translation>
        </message>
        <message>
            <source>By schedule</source>
            <extracomment>ocpp: ScheduledControl</extracomment>
            <translation>Volgens schema</translation>
        </message>
        <message>
            <source>Planned restart</source>
            <extracomment>ocpp: ScheduledReset</extracomment>
            <translation>Geplande herstart</translation>
        </message>
        <message>
            <source>Security events</source>
            <extracomment>ocpp: SecurityLog</extracomment>
            <translation>Beveiligingsgebeurtenissen</translation>
        </message>
        <message>
            <source>Was the list taken</source>
            <extracomment>ocpp: SendLocalListStatus</extracomment>
            <translation>Is de lijst overgenomen</translation>
        </message>
        <message>
            <source>Several of a list, in order</source>
            <extracomment>ocpp: SequenceList</extracomment>
            <translation>Meerdere uit een lijst, op volgorde</translation>
        </message>
        <message>
            <source>Was the monitor set</source>
            <extracomment>ocpp: SetMonitoringStatus</extracomment>
            <translation>Is de monitor ingesteld</translation>
        </message>
        <message>
            <source>Was the profile stored</source>
            <extracomment>ocpp: SetNetworkProfileStatus</extracomment>
            <translation>Is het profiel opgeslagen</translation>
        </message>
        <message>
            <source>Outcome of writing a variable</source>
            <extracomment>ocpp: SetVariableStatus</extracomment>
            <translation>Uitkomst van het schrijven van een variabele</translation>
        </message>
        <message>
            <source>Money was taken</source>
            <extracomment>ocpp: Settled</extracomment>
            <translation>Geld is geïnd</translation>
        </message>
        <message>
            <source>Certificate request of the charge point</source>
            <extracomment>ocpp: SignChargePointCertificate</extracomment>
            <translation>Certificaatverzoek van het laadstation</translation>
        </message>
        <message>
            <source>Certificate request of the station</source>
            <extracomment>ocpp: SignChargingStationCertificate</extracomment>
            <translation>Certificaatverzoek van het laadstation</translation>
        </message>
        <message>
            <source>Certificate request for both uses</source>
            <extracomment>ocpp: SignCombinedCertificate</extracomment>
            <translation>Certificaatverzoek voor beide toepassingen</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118-20</source>
            <extracomment>ocpp: SignV2G20Certificate</extracomment>
            <translation>Certificaatverzoek voor ISO 15118-20</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118</source>
            <extracomment>ocpp: SignV2GCertificate</extracomment>
            <translation>Certificaatverzoek voor ISO 15118</translation>
        </message>
        <message>
            <source>Signature does not fit</source>
            <extracomment>ocpp: SignatureError</extracomment>
            <translation>Handtekening klopt niet</translation>
        </message>
        <message>
            <source>Signature is right</source>
            <extracomment>ocpp: SignatureVerified</extracomment>
            <translation>Handtekening klopt</translation>
        </message>
        <message>
            <source>Signed block; not a number</source>
            <extracomment>ocpp: SignedData</extracomment>
            <translation>Ondertekend blok; geen getal</translation>
        </message>
        <message>
            <source>Signed reading has come</source>
            <extracomment>ocpp: SignedDataReceived</extracomment>
            <translation>Ondertekende meting is gekomen</translation>
        </message>
        <message>
            <source>By slip-mode frequency shift</source>
            <extracomment>ocpp: SlipModeFrequencyShift</extracomment>
            <translation>Via slip-mode-frequentieverschuiving</translation>
        </message>
        <message>
            <source>State of charge of the car, percent</source>
            <extracomment>ocpp: SoC</extracomment>
            <translation>Laadtoestand van de auto, procent</translation>
        </message>
        <message>
            <source>After ending charges in order</source>
            <extracomment>ocpp: Soft</extracomment>
            <translation>Na netjes beëindigen van laadsessies</translation>
        </message>
        <message>
            <source>Soft reset by command</source>
            <extracomment>ocpp: SoftReset</extracomment>
            <translation>Zachte reset door opdracht</translation>
        </message>
        <message>
            <source>Units that the appendix lists; others are allowed</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure</extracomment>
            <translation>Eenheden die de bijlage noemt; andere zijn toegestaan</translation>
        </message>
        <message>
            <source>Signal strength, arbitrary units</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ASU</extracomment>
            <translation>Signaalsterkte, willekeurige eenheden</translation>
        </message>
        <message>
            <source>Bytes</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.B</extracomment>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Deg</extracomment>
            <translation>Hoek in graden</translation>
        </message>
        <message>
            <source>Frequency</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Hz</extracomment>
            <translation>Frequentie</translation>
        </message>
        <message>
            <source>Force in newtons</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.N</extracomment>
            <translation>Kracht in newton</translation>
        </message>
        <message>
            <source>Resistance or impedance</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Ohm</extracomment>
            <translation>Weerstand of impedantie</translation>
        </message>
        <message>
            <source>Relative humidity, percent</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.RH</extracomment>
            <translation>Relatieve luchtvochtigheid, procent</translation>
        </message>
        <message>
            <source>Apparent energy</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.VAh</extracomment>
            <translation>Schijnbare energie</translation>
        </message>
        <message>
            <source>Ratio, logarithmic</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dB</extracomment>
            <translation>Verhouding, logaritmisch</translation>
        </message>
        <message>
            <source>Power relative to 1 mW</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dBm</extracomment>
            <translation>Vermogen ten opzichte van 1 mW</translation>
        </message>
        <message>
            <source>Pressure</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kPa</extracomment>
            <translation>Druk</translation>
        </message>
        <message>
            <source>Apparent energy, thousands</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kVAh</extracomment>
            <translation>Schijnbare energie, duizendtallen</translation>
        </message>
        <message>
            <source>Light on a surface</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.lx</extracomment>
            <translation>Licht op een oppervlak</translation>
        </message>
        <message>
            <source>Length in metres</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.m</extracomment>
            <translation>Lengte in meters</translation>
        </message>
        <message>
            <source>Frequency, thousandths of a hertz</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.mHz</extracomment>
            <translation>Frequentie, duizendsten van een hertz</translation>
        </message>
        <message>
            <source>Acceleration</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ms2</extracomment>
            <translation>Versnelling</translation>
        </message>
        <message>
            <source>First message of the charge</source>
            <extracomment>ocpp: Started</extracomment>
            <translation>Eerste bericht van de laadsessie</translation>
        </message>
        <message>
            <source>State of connectors</source>
            <extracomment>ocpp: StatusNotification</extracomment>
            <translation>Toestand van connectors</translation>
        </message>
        <message>
            <source>Driver stopped it</source>
            <extracomment>ocpp: StopAuthorized</extracomment>
            <translation>Bestuurder stopte het</translation>
        </message>
        <message>
            <source>The car ended it</source>
            <extracomment>ocpp: StoppedByEV</extracomment>
            <translation>De auto beëindigde het</translation>
        </message>
        <message>
            <source>State and problems only</source>
            <extracomment>ocpp: SummaryInventory</extracomment>
            <translation>Alleen toestand en problemen</translation>
        </message>
        <message>
            <source>Charge pauses</source>
            <extracomment>ocpp: Suspended</extracomment>
            <translation>Laadsessie pauzeert</translation>
        </message>
        <message>
            <source>Charger holds back, for example by a limit or lacking authorisation</source>
            <extracomment>ocpp: SuspendedEVSE</extracomment>
            <translation>Laadstation houdt zich in, bijvoorbeeld door een limiet of ontbrekende autorisatie</translation>
        </message>
        <message>
            <source>Wanted value</source>
            <extracomment>ocpp: Target</extracomment>
            <translation>Gewenste waarde</translation>
        </message>
        <message>
            <source>Departs from its target</source>
            <extracomment>ocpp: TargetDelta</extracomment>
            <translation>Wijkt af van zijn doel</translation>
        </message>
        <message>
            <source>Departs from its target by a share</source>
            <extracomment>ocpp: TargetDeltaRelative</extracomment>
            <translation>Wijkt met een aandeel af van zijn doel</translation>
        </message>
        <message>
            <source>Does the tariff apply</source>
            <extracomment>ocpp: TariffChangeStatus</extracomment>
            <translation>Geldt het tarief</translation>
        </message>
        <message>
            <source>Tariff changed</source>
            <extracomment>ocpp: TariffChanged</extracomment>
            <translation>Tarief gewijzigd</translation>
        </message>
        <message>
            <source>Was the tariff removed</source>
            <extracomment>ocpp: TariffClearStatus</extracomment>
            <translation>Is het tarief verwijderd</translation>
        </message>
        <message>
            <source>Did a cost bound apply</source>
            <extracomment>ocpp: TariffCost</extracomment>
            <translation>Gold er een kostengrens</translation>
        </message>
        <message>
            <source>Are there tariffs</source>
            <extracomment>ocpp: TariffGetStatus</extracomment>
            <translation>Zijn er tarieven</translation>
        </message>
        <message>
            <source>Tariff cannot be used</source>
            <extracomment>ocpp: TariffNotAccepted</extracomment>
            <translation>Tarief kan niet worden gebruikt</translation>
        </message>
        <message>
            <source>Was the tariff stored</source>
            <extracomment>ocpp: TariffSetStatus</extracomment>
            <translation>Is het tarief opgeslagen</translation>
        </message>
        <message>
            <source>Temperature in the charger</source>
            <extracomment>ocpp: Temperature</extracomment>
            <translation>Temperatuur in het laadstation</translation>
        </message>
        <message>
            <source>Monitors on bounds</source>
            <extracomment>ocpp: ThresholdMonitoring</extracomment>
            <translation>Monitors op grenzen</translation>
        </message>
        <message>
            <source>Wanted time reached</source>
            <extracomment>ocpp: TimeLimitReached</extracomment>
            <translation>Gewenste tijd bereikt</translation>
        </message>
        <message>
            <source>Cable was not plugged in in time</source>
            <extracomment>ocpp: Timeout</extracomment>
            <translation>Kabel is niet op tijd aangesloten</translation>
        </message>
        <message>
            <source>More prices than the station can hold</source>
            <extracomment>ocpp: TooManyElements</extracomment>
            <translation>Meer prijzen dan het laadstation kan bevatten</translation>
        </message>
        <message>
            <source>Read when the charge began</source>
            <extracomment>ocpp: Transaction.Begin</extracomment>
            <translation>Gemeten toen de laadsessie begon</translation>
        </message>
        <message>
            <source>Read when the charge ended</source>
            <extracomment>ocpp: Transaction.End</extracomment>
            <translation>Gemeten toen de laadsessie eindigde</translation>
        </message>
        <message>
            <source>State of the running charges</source>
            <extracomment>ocpp: TransactionEvent</extracomment>
            <translation>Toestand van de lopende laadsessies</translation>
        </message>
        <message>
            <source>Read because asked for</source>
            <extracomment>ocpp: Trigger</extracomment>
            <translation>Gemeten op verzoek</translation>
        </message>
        <message>
            <source>Will the message be sent</source>
            <extracomment>ocpp: TriggerMessageStatus</extracomment>
            <translation>Wordt het bericht gestuurd</translation>
        </message>
        <message>
            <source>Asked for by the backend</source>
            <extracomment>ocpp: TriggerReason.Trigger</extracomment>
            <translation>Gevraagd door de backend</translation>
        </message>
        <message>
            <source>Unlock by command</source>
            <extracomment>ocpp: TriggerReason.UnlockCommand</extracomment>
            <translation>Ontgrendeld door opdracht</translation>
        </message>
        <message>
            <source>Limit for any charge that has no own profile</source>
            <extracomment>ocpp: TxDefaultProfile</extracomment>
            <translation>Limiet voor elke laadsessie zonder eigen profiel</translation>
        </message>
        <message>
            <source>No such transaction</source>
            <extracomment>ocpp: TxNotFound</extracomment>
            <translation>Zo'n transactie is er niet</translation>
        </message>
        <message>
            <source>Limit for one charge</source>
            <extracomment>ocpp: TxProfile</extracomment>
            <translation>Limiet voor één laadsessie</translation>
        </message>
        <message>
            <source>Goes on after a restart</source>
            <extracomment>ocpp: TxResumed</extracomment>
            <translation>Gaat door na een herstart</translation>
        </message>
        <message>
            <source>By frequency bounds</source>
            <extracomment>ocpp: UFP_OFP</extracomment>
            <translation>Via frequentiegrenzen</translation>
        </message>
        <message>
            <source>Address to show</source>
            <extracomment>ocpp: URI</extracomment>
            <translation>Te tonen adres</translation>
        </message>
        <message>
            <source>Plain text</source>
            <extracomment>ocpp: UTF8</extracomment>
            <translation>Platte tekst</translation>
        </message>
        <message>
            <source>By voltage bounds</source>
            <extracomment>ocpp: UVP_OVP</extracomment>
            <translation>Via spanningsgrenzen</translation>
        </message>
        <message>
            <source>Out of service by command or schedule</source>
            <extracomment>ocpp: Unavailable</extracomment>
            <translation>Buiten dienst door opdracht of schema</translation>
        </message>
        <message>
            <source>Frequency too low</source>
            <extracomment>ocpp: UnderFrequency</extracomment>
            <translation>Frequentie te laag</translation>
        </message>
        <message>
            <source>Supply voltage too low</source>
            <extracomment>ocpp: UnderVoltage</extracomment>
            <translation>Voedingsspanning te laag</translation>
        </message>
        <message>
            <source>Not determined yet</source>
            <extracomment>ocpp: Undetermined</extracomment>
            <translation>Nog niet bepaald</translation>
        </message>
        <message>
            <source>Unit of a reading</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>Eenheid van een meting</translation>
        </message>
        <message>
            <source>Not known</source>
            <extracomment>ocpp: Unknown</extracomment>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Component not known</source>
            <extracomment>ocpp: UnknownComponent</extracomment>
            <translation>Component niet bekend</translation>
        </message>
        <message>
            <source>No such connector</source>
            <extracomment>ocpp: UnknownConnector</extracomment>
            <translation>Zo'n connector is er niet</translation>
        </message>
        <message>
            <source>Vendor known, message not</source>
            <extracomment>ocpp: UnknownMessageId</extracomment>
            <translation>Fabrikant bekend, bericht niet</translation>
        </message>
        <message>
            <source>Variable not known</source>
            <extracomment>ocpp: UnknownVariable</extracomment>
            <translation>Variabele niet bekend</translation>
        </message>
        <message>
            <source>Vendor not known</source>
            <extracomment>ocpp: UnknownVendorId</extracomment>
            <translation>Fabrikant niet bekend</translation>
        </message>
        <message>
            <source>Plug is stuck</source>
            <extracomment>ocpp: UnlockFailed</extracomment>
            <translation>Stekker zit vast</translation>
        </message>
        <message>
            <source>Is the plug free</source>
            <extracomment>ocpp: UnlockStatus</extracomment>
            <translation>Is de stekker los</translation>
        </message>
        <message>
            <source>Plug released</source>
            <extracomment>ocpp: Unlocked</extracomment>
            <translation>Stekker vrijgegeven</translation>
        </message>
        <message>
            <source>Is it still offered</source>
            <extracomment>ocpp: UnpublishFirmwareStatus</extracomment>
            <translation>Wordt het nog aangeboden</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <extracomment>ocpp: Unpublished</extracomment>
            <translation>Niet meer aangeboden</translation>
        </message>
        <message>
            <source>No such monitor on this variable</source>
            <extracomment>ocpp: UnsupportedMonitorType</extracomment>
            <translation>Deze variabele kent zo'n monitor niet</translation>
        </message>
        <message>
            <source>Renewal</source>
            <extracomment>ocpp: Update</extracomment>
            <translation>Vernieuwing</translation>
        </message>
        <message>
            <source>Does the update start</source>
            <extracomment>ocpp: UpdateFirmwareStatus</extracomment>
            <translation>Start de update</translation>
        </message>
        <message>
            <source>Message in between</source>
            <extracomment>ocpp: Updated</extracomment>
            <translation>Tussentijds bericht</translation>
        </message>
        <message>
            <source>Upload failed</source>
            <extracomment>ocpp: UploadFailed</extracomment>
            <translation>Upload mislukt</translation>
        </message>
        <message>
            <source>Nothing to upload</source>
            <extracomment>ocpp: UploadLogStatus.Idle</extracomment>
            <translation>Niets te uploaden</translation>
        </message>
        <message>
            <source>Upload complete</source>
            <extracomment>ocpp: Uploaded</extracomment>
            <translation>Upload voltooid</translation>
        </message>
        <message>
            <source>Upload runs</source>
            <extracomment>ocpp: Uploading</extracomment>
            <translation>Upload loopt</translation>
        </message>
        <message>
            <source>Above a bound</source>
            <extracomment>ocpp: UpperThreshold</extracomment>
            <translation>Boven een grens</translation>
        </message>
        <message>
            <source>Before the station, towards the grid</source>
            <extracomment>ocpp: Upstream</extracomment>
            <translation>Vóór het laadstation, naar het net toe</translation>
        </message>
        <message>
            <source>Volts</source>
            <extracomment>ocpp: V</extracomment>
            <translation>Volt</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-20</source>
            <extracomment>ocpp: V2G20Certificate</extracomment>
            <translation>Certificaat voor ISO 15118-20</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-2</source>
            <extracomment>ocpp: V2GCertificate</extracomment>
            <translation>Certificaat voor ISO 15118-2</translation>
        </message>
        <message>
            <source>ISO 15118 certificate of the station with its chain</source>
            <extracomment>ocpp: V2GCertificateChain</extracomment>
            <translation>ISO 15118-certificaat van het laadstation met zijn keten</translation>
        </message>
        <message>
            <source>ISO 15118 root</source>
            <extracomment>ocpp: V2GRootCertificate</extracomment>
            <translation>ISO 15118-root</translation>
        </message>
        <message>
            <source>Volt-amperes</source>
            <extracomment>ocpp: VA</extracomment>
            <translation>Voltampère</translation>
        </message>
        <message>
            <source>Vehicle identification number</source>
            <extracomment>ocpp: VIN</extracomment>
            <translation>Voertuigidentificatienummer</translation>
        </message>
        <message>
            <source>Kind of VPN</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>Soort VPN</translation>
        </message>
        <message>
            <source>Plain or signed</source>
            <extracomment>ocpp: ValueFormat</extracomment>
            <translation>Gewoon of ondertekend</translation>
        </message>
        <message>
            <source>Version does not fit; send the full list</source>
            <extracomment>ocpp: VersionMismatch</extracomment>
            <translation>Versie past niet; stuur de volledige lijst</translation>
        </message>
        <message>
            <source>Reactive power over voltage</source>
            <extracomment>ocpp: VoltVar</extracomment>
            <translation>Blindvermogen over spanning</translation>
        </message>
        <message>
            <source>Power over voltage</source>
            <extracomment>ocpp: VoltWatt</extracomment>
            <translation>Vermogen over spanning</translation>
        </message>
        <message>
            <source>Voltage, V</source>
            <extracomment>ocpp: Voltage</extracomment>
            <translation>Spanning, V</translation>
        </message>
        <message>
            <source>Voltages are unequal</source>
            <extracomment>ocpp: VoltageImbalance</extracomment>
            <translation>Spanningen zijn ongelijk</translation>
        </message>
        <message>
            <source>By jump of the voltage angle</source>
            <extracomment>ocpp: VoltageVectorShift</extracomment>
            <translation>Via een sprong van de spanningshoek</translation>
        </message>
        <message>
            <source>Watts, sum over phases</source>
            <extracomment>ocpp: W</extracomment>
            <translation>Watt, som over de fasen</translation>
        </message>
        <message>
            <source>Wireless</source>
            <extracomment>ocpp: WPT</extracomment>
            <translation>Draadloos</translation>
        </message>
        <message>
            <source>Watchdog has bitten</source>
            <extracomment>ocpp: Watchdog</extracomment>
            <translation>Watchdog heeft ingegrepen</translation>
        </message>
        <message>
            <source>Power factor over power</source>
            <extracomment>ocpp: WattPF</extracomment>
            <translation>Arbeidsfactor over vermogen</translation>
        </message>
        <message>
            <source>Reactive power over power</source>
            <extracomment>ocpp: WattVar</extracomment>
            <translation>Blindvermogen over vermogen</translation>
        </message>
        <message>
            <source>Weak mobile signal: expect gaps</source>
            <extracomment>ocpp: WeakSignal</extracomment>
            <translation>Zwak mobiel signaal: verwacht gaten</translation>
        </message>
        <message>
            <source>Each week</source>
            <extracomment>ocpp: Weekly</extracomment>
            <translation>Elke week</translation>
        </message>
        <message>
            <source>Watt-hours</source>
            <extracomment>ocpp: Wh</extracomment>
            <translation>Wattuur</translation>
        </message>
        <message>
            <source>First wired interface</source>
            <extracomment>ocpp: Wired0</extracomment>
            <translation>Eerste bedrade interface</translation>
        </message>
        <message>
            <source>Second wired interface</source>
            <extracomment>ocpp: Wired1</extracomment>
            <translation>Tweede bedrade interface</translation>
        </message>
        <message>
            <source>Third wired interface</source>
            <extracomment>ocpp: Wired2</extracomment>
            <translation>Derde bedrade interface</translation>
        </message>
        <message>
            <source>Fourth wired interface</source>
            <extracomment>ocpp: Wired3</extracomment>
            <translation>Vierde bedrade interface</translation>
        </message>
        <message>
            <source>First radio interface</source>
            <extracomment>ocpp: Wireless0</extracomment>
            <translation>Eerste draadloze interface</translation>
        </message>
        <message>
            <source>Second radio interface</source>
            <extracomment>ocpp: Wireless1</extracomment>
            <translation>Tweede draadloze interface</translation>
        </message>
        <message>
            <source>Third radio interface</source>
            <extracomment>ocpp: Wireless2</extracomment>
            <translation>Derde draadloze interface</translation>
        </message>
        <message>
            <source>Fourth radio interface</source>
            <extracomment>ocpp: Wireless3</extracomment>
            <translation>Vierde draadloze interface</translation>
        </message>
        <message>
            <source>Can only be written, such as passwords</source>
            <extracomment>ocpp: WriteOnly</extracomment>
            <translation>Kan alleen worden geschreven, zoals wachtwoorden</translation>
        </message>
        <message>
            <source>By zero crossings</source>
            <extracomment>ocpp: ZeroCrossingDetection</extracomment>
            <translation>Via nuldoorgangen</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>ocpp: boolean</extracomment>
            <translation>true of false</translation>
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
            <translation>Kabel type 1</translation>
        </message>
        <message>
            <source>Cable type 2</source>
            <extracomment>ocpp: cType2</extracomment>
            <translation>Kabel type 2</translation>
        </message>
        <message>
            <source>Date and time</source>
            <extracomment>ocpp: dateTime</extracomment>
            <translation>Datum en tijd</translation>
        </message>
        <message>
            <source>Decimal number</source>
            <extracomment>ocpp: decimal</extracomment>
            <translation>Decimaal getal</translation>
        </message>
        <message>
            <source>Contract of plug and charge</source>
            <extracomment>ocpp: eMAID</extracomment>
            <translation>Contract van plug and charge</translation>
        </message>
        <message>
            <source>Whole number</source>
            <extracomment>ocpp: integer</extracomment>
            <translation>Geheel getal</translation>
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
            <translation>Kilowattuur; 1000 Wh</translation>
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
            <translation>Industriële contactdoos, één fase 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, one phase 32 A</source>
            <extracomment>ocpp: s309-1P-32A</extracomment>
            <translation>Industriële contactdoos, één fase 32 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 16 A</source>
            <extracomment>ocpp: s309-3P-16A</extracomment>
            <translation>Industriële contactdoos, drie fasen 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 32 A</source>
            <extracomment>ocpp: s309-3P-32A</extracomment>
            <translation>Industriële contactdoos, drie fasen 32 A</translation>
        </message>
        <message>
            <source>British household socket</source>
            <extracomment>ocpp: sBS1361</extracomment>
            <translation>Britse huishoudcontactdoos</translation>
        </message>
        <message>
            <source>Schuko and French household socket</source>
            <extracomment>ocpp: sCEE-7-7</extracomment>
            <translation>Schuko- en Franse huishoudcontactdoos</translation>
        </message>
        <message>
            <source>Socket type 2</source>
            <extracomment>ocpp: sType2</extracomment>
            <translation>Contactdoos type 2</translation>
        </message>
        <message>
            <source>Socket type 3</source>
            <extracomment>ocpp: sType3</extracomment>
            <translation>Contactdoos type 3</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>ocpp: string</extracomment>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Reactive volt-amperes</source>
            <extracomment>ocpp: var</extracomment>
            <translation>Voltampère reactief</translation>
        </message>
        <message>
            <source>Reactive watt-hours</source>
            <extracomment>ocpp: varh</extracomment>
            <translation>Voltampère-uur reactief</translation>
        </message>
        <message>
            <source>Wireless, inductive</source>
            <extracomment>ocpp: wInductive</extracomment>
            <translation>Draadloos, inductief</translation>
        </message>
        <message>
            <source>Wireless, resonant</source>
            <extracomment>ocpp: wResonant</extracomment>
            <translation>Draadloos, resonant</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChartPane</name>
        <message>
            <source>Charts</source>
            <translation>Grafieken</translation>
        </message>
        <message>
            <source>All charts of %1 are switched off. The Charts button brings them back.</source>
            <translation>Alle grafieken van %1 zijn uitgeschakeld. De knop Grafieken haalt ze terug.</translation>
        </message>
        <message>
            <source>Select a charge point or a transaction: its power, energy, state of charge and current appear here.</source>
            <translation>Selecteer een laadstation of een transactie: vermogen, energie, laadtoestand en stroom verschijnen hier.</translation>
        </message>
        <message>
            <source>%1 sent no meter values in this capture.</source>
            <translation>%1 stuurde in deze opname geen meterwaarden.</translation>
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
            <translation>Toegepaste filters</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Stap terug</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Alles verwijderen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ColorRulesDialog</name>
        <message>
            <source>Red</source>
            <translation>Rood</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Oranje</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Geel</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Groen</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Groenblauw</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blauw</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Paars</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Grijs</translation>
        </message>
        <message>
            <source>Colour rules</source>
            <translation>Kleurregels</translation>
        </message>
        <message>
            <source>Frames that match a filter get its colour. The first rule that matches wins.</source>
            <translation>Frames die bij een filter passen, krijgen zijn kleur. De eerste passende regel wint.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nieuwe regel</translation>
        </message>
        <message>
            <source>“%1” does not work: %2 (at character %3)</source>
            <translation>“%1” werkt niet: %2 (bij teken %3)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandLine</name>
        <message>
            <source>Shows this help.</source>
            <translation>Toont deze hulp.</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>Toont de versie.</translation>
        </message>
        <message>
            <source>Opens the demo workspace.</source>
            <translation>Opent de demowerkruimte.</translation>
        </message>
        <message>
            <source>Leaves pictures of every view and the report of what was found in a folder, and ends; needs no display.</source>
            <translation>Legt beelden van elke weergave en het rapport van de bevindingen in een map en stopt; heeft geen beeldscherm nodig.</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>map</translation>
        </message>
        <message>
            <source>Size of the pictures.</source>
            <translation>Grootte van de beelden.</translation>
        </message>
        <message>
            <source>Logs, captures or a workspace folder to open.</source>
            <translation>Te openen logs, opnamen of een werkruimtemap.</translation>
        </message>
        <message>
            <source>see `roamscope --help`</source>
            <translation>zie `roamscope --help`</translation>
        </message>
        <message>
            <source>counts what captures and logs hold</source>
            <translation>telt wat opnamen en logs bevatten</translation>
        </message>
        <message>
            <source>checks messages and documents against the protocol</source>
            <translation>controleert berichten en documenten tegen het protocol</translation>
        </message>
        <message>
            <source>writes any log as a canonical capture or an Open OCPP Trace</source>
            <translation>schrijft elke log als canonieke opname of als Open OCPP Trace</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger to the roaming partner.

Commands that need no display (each has --help):</source>
            <translation>Laat zien waar een waarde veranderde op weg van het laadstation naar de roamingpartner.

Opdrachten die geen beeldscherm nodig hebben (elk heeft --help):</translation>
        </message>
        <message>
            <source>Prints one JSON object instead of text.</source>
            <translation>Geeft één JSON-object in plaats van tekst.</translation>
        </message>
        <message>
            <source>Charge point id for a log that names none.</source>
            <translation>Laadstation-id voor een log die er geen noemt.</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>Zone of times that stand without one, such as +02:00; UTC when not given.</source>
            <translation>Zone van tijden zonder zone, zoals +02:00; UTC als niets is opgegeven.</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>zone</translation>
        </message>
        <message>
            <source>Reads the files in this way instead of the detected one: %1.</source>
            <translation>Leest de bestanden op deze manier in plaats van de herkende: %1.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>see `roamscope %1 --help`</source>
            <translation>zie `roamscope %1 --help`</translation>
        </message>
        <message>
            <source>Usage: roamscope %1 [options] %2</source>
            <translation>Gebruik: roamscope %1 [opties] %2</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>Voorbeeld:</translation>
        </message>
        <message>
            <source>Exit code: %1</source>
            <translation>Afsluitcode: %1</translation>
        </message>
        <message>
            <source>no file is named</source>
            <translation>er is geen bestand genoemd</translation>
        </message>
        <message>
            <source>give at least one, for example `%1`</source>
            <translation>geef er ten minste één op, bijvoorbeeld `%1`</translation>
        </message>
        <message>
            <source>“%1” is no zone</source>
            <translation>“%1” is geen zone</translation>
        </message>
        <message>
            <source>write it as +02:00 or UTC</source>
            <translation>schrijf het als +02:00 of UTC</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>“%1” is niet bekend</translation>
        </message>
        <message>
            <source>the help lists the names</source>
            <translation>de hulp noemt de namen</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>is er niet</translation>
        </message>
        <message>
            <source>check the name</source>
            <translation>controleer de naam</translation>
        </message>
        <message>
            <source>is a folder</source>
            <translation>is een map</translation>
        </message>
        <message>
            <source>name the files in it</source>
            <translation>noem de bestanden erin</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>kan niet worden gelezen: %1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>controleer wie het mag lezen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandPalette</name>
        <message>
            <source>No action has these letters. Try another word for it.</source>
            <translation>Geen actie heeft deze letters. Probeer een ander woord.</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Opdrachtenpalet</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Wat wilt u doen?</translation>
        </message>
        <message>
            <source>Search all actions</source>
            <translation>Alle acties doorzoeken</translation>
        </message>
        <message>
            <source>Actions found</source>
            <translation>Gevonden acties</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DocumentFinding</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Het bestand kan niet worden gelezen: %1.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <source>This is not JSON: %1</source>
            <translation>Dit is geen JSON: %1</translation>
        </message>
        <message>
            <source>The file ends in the middle of a value that begins here; what stands before it was validated.</source>
            <translation>Het bestand eindigt midden in een waarde die hier begint; wat ervoor staat, is gevalideerd.</translation>
        </message>
        <message>
            <source>The file holds binary data, not text.</source>
            <translation>Het bestand bevat binaire gegevens, geen tekst.</translation>
        </message>
        <message>
            <source>The file is compressed (%1).</source>
            <translation>Het bestand is gecomprimeerd (%1).</translation>
        </message>
        <message>
            <source>The text is %1; JSON is exchanged as UTF-8.</source>
            <translation>De tekst is %1; JSON wordt uitgewisseld als UTF-8.</translation>
        </message>
        <message>
            <source>One object has %1 bytes; that is more than is validated at once.</source>
            <translation>Eén object heeft %1 bytes; dat is meer dan in één keer wordt gevalideerd.</translation>
        </message>
        <message>
            <source>This is valid JSON, but it looks like no single object of OCPI or message of OCPP (%1).</source>
            <translation>Dit is geldige JSON, maar lijkt geen afzonderlijk object van OCPI of bericht van OCPP (%1).</translation>
        </message>
        <message>
            <source>%1 has no object called %2.</source>
            <translation>%1 heeft geen object met de naam %2.</translation>
        </message>
        <message>
            <source>The list is empty; there is nothing to validate.</source>
            <translation>De lijst is leeg; er is niets te valideren.</translation>
        </message>
        <message>
            <source>The answer has data, but neither status_code nor timestamp.</source>
            <translation>Het antwoord heeft data, maar geen status_code of timestamp.</translation>
        </message>
        <message>
            <source>The answer reports an error: %1.</source>
            <translation>Het antwoord meldt een fout: %1.</translation>
        </message>
        <message>
            <source>%1 occurs again; it stood already at %2.</source>
            <translation>%1 komt nogmaals voor; het stond al bij %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n location(s) with different addresses share the position %1.</source>
            <translation>
                <numerusform>%n locatie deelt de positie %1 met een ander adres.</numerusform>
                <numerusform>%n locaties met verschillende adressen delen de positie %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch the file again; the transfer may have been cut.</source>
            <translation>Haal het bestand opnieuw op; de overdracht kan zijn afgebroken.</translation>
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation>Pak het eerst uit.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Sla het op als UTF-8.</translation>
        </message>
        <message>
            <source>Say what it is with --object, for example --object Location.</source>
            <translation>Zeg wat het is met --object, bijvoorbeeld --object Location.</translation>
        </message>
        <message>
            <source>Check the spelling, or give another --version.</source>
            <translation>Controleer de spelling, of geef een andere --version op.</translation>
        </message>
        <message>
            <source>Every OCPI answer carries both; a file that was cut down by hand may do without.</source>
            <translation>Elk OCPI-antwoord bevat beide; een met de hand ingekort bestand kan zonder.</translation>
        </message>
        <message>
            <source>A receiver keeps only one of them; find out which is right.</source>
            <translation>Een ontvanger bewaart er maar één; zoek uit welke juist is.</translation>
        </message>
        <message>
            <source>Check whether a default stands for positions that are not known.</source>
            <translation>Controleer of een standaardwaarde voor onbekende posities staat.</translation>
        </message>
        <message numerus="yes">
            <source>%n more like this.</source>
            <translation>
                <numerusform>Nog %n zoals dit.</numerusform>
                <numerusform>Nog %n zoals dit.</numerusform>
            </translation>
        </message>
        <message>
            <source>given</source>
            <translation>opgegeven</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>zeker</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>waarschijnlijk</translation>
        </message>
        <message>
            <source>assumed: nothing in it tells the versions apart</source>
            <translation>aangenomen: niets erin onderscheidt de versies</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DropZone</name>
        <message>
            <source>Let go: Roamscope opens it</source>
            <translation>Laat los: Roamscope opent het</translation>
        </message>
        <message>
            <source>Drop a log here</source>
            <translation>Zet hier een log neer</translation>
        </message>
        <message>
            <source>Any text log with OCPP messages in it, from any charger or backend, Open OCPP Trace, OCPI exchanges as JSON Lines; also as .gz or .zip, and several at once. Files stay where they are and nothing leaves this computer.</source>
            <translation>Elke tekstlog met OCPP-berichten, van elk laadstation of elke backend, Open OCPP Trace, OCPI-uitwisselingen als JSON Lines; ook als .gz of .zip, en meerdere tegelijk. Bestanden blijven waar ze zijn en niets verlaat deze computer.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Filter</name>
        <message>
            <source>Write a number here, such as 200.</source>
            <translation>Schrijf hier een getal, bijvoorbeeld 200.</translation>
        </message>
        <message>
            <source>Write a time span here, such as 500ms, 2s or 1min.</source>
            <translation>Schrijf hier een tijdsduur, bijvoorbeeld 500ms, 2s of 1min.</translation>
        </message>
        <message>
            <source>Write a size here, such as 500, 2kB or 1MB.</source>
            <translation>Schrijf hier een grootte, bijvoorbeeld 500, 2kB of 1MB.</translation>
        </message>
        <message>
            <source>Write a time here, such as &quot;2026-01-01T10:00&quot; or &quot;10:15&quot;.</source>
            <translation>Schrijf hier een tijd, bijvoorbeeld &quot;2026-01-01T10:00&quot; of &quot;10:15&quot;.</translation>
        </message>
        <message>
            <source>Write one of these here: %1.</source>
            <translation>Schrijf hier een van deze: %1.</translation>
        </message>
        <message>
            <source>Write a value here, in quotes when it holds blanks.</source>
            <translation>Schrijf hier een waarde, tussen aanhalingstekens als er spaties in staan.</translation>
        </message>
        <message>
            <source>Rows with this mark</source>
            <translation>Rijen met deze markering</translation>
        </message>
        <message>
            <source>In this capture</source>
            <translation>In deze opname</translation>
        </message>
        <message>
            <source>OCPP action</source>
            <translation>OCPP-actie</translation>
        </message>
        <message>
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>is niet</translation>
        </message>
        <message>
            <source>holds this text, small or capital letters alike</source>
            <translation>bevat deze tekst, ongeacht hoofdletters</translation>
        </message>
        <message>
            <source>matches this regular expression</source>
            <translation>past bij deze reguliere expressie</translation>
        </message>
        <message>
            <source>is more than</source>
            <translation>is meer dan</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>is ten minste</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>is minder dan</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>is ten hoogste</translation>
        </message>
        <message>
            <source>is one of these, or in this range</source>
            <translation>is een van deze, of in dit bereik</translation>
        </message>
        <message>
            <source>and</source>
            <translation>en</translation>
        </message>
        <message>
            <source>or</source>
            <translation>of</translation>
        </message>
        <message>
            <source>OCPP action, or method and module of OCPI</source>
            <translation>OCPP-actie, of methode en module van OCPI</translation>
        </message>
        <message>
            <source>Charge point or party</source>
            <translation>Laadstation of partij</translation>
        </message>
        <message>
            <source>When it was seen, in UTC: "2026-01-01T10:00" or "10:15"</source>
            <translation>Wanneer het is gezien, in UTC: "2026-01-01T10:00" of "10:15"</translation>
        </message>
        <message>
            <source>Time from the request to its response: 500ms, 2s, 1min</source>
            <translation>Tijd van verzoek tot antwoord: 500ms, 2s, 1min</translation>
        </message>
        <message>
            <source>Time since the row before</source>
            <translation>Tijd sinds de rij ervoor</translation>
        </message>
        <message>
            <source>Kind of message: call, result, error, http, event …</source>
            <translation>Soort bericht: call, result, error, http, event …</translation>
        </message>
        <message>
            <source>OCPP or OCPI, with or without version</source>
            <translation>OCPP of OCPI, met of zonder versie</translation>
        </message>
        <message>
            <source>Version of the protocol: 1.6, 2.0.1, 2.2.1</source>
            <translation>Versie van het protocol: 1.6, 2.0.1, 2.2.1</translation>
        </message>
        <message>
            <source>Party that sent it: cp, csms, middleware, cpo, hub, emsp, ems</source>
            <translation>Partij die het stuurde: cp, csms, middleware, cpo, hub, emsp, ems</translation>
        </message>
        <message>
            <source>Party that it was sent to</source>
            <translation>Partij waaraan het is gestuurd</translation>
        </message>
        <message>
            <source>Way of an OCPP message: cp-to-csms or csms-to-cp</source>
            <translation>Richting van een OCPP-bericht: cp-to-csms of csms-to-cp</translation>
        </message>
        <message>
            <source>Message id, or correlation id of HTTP</source>
            <translation>Bericht-id, of correlatie-id van HTTP</translation>
        </message>
        <message>
            <source>Status in the message: Available, Accepted …</source>
            <translation>Status in het bericht: Available, Accepted …</translation>
        </message>
        <message>
            <source>Error code of a CALLERROR</source>
            <translation>Foutcode van een CALLERROR</translation>
        </message>
        <message>
            <source>Transaction or session id in the message</source>
            <translation>Transactie- of sessie-id in het bericht</translation>
        </message>
        <message>
            <source>Connector id in the message</source>
            <translation>Connector-id in het bericht</translation>
        </message>
        <message>
            <source>EVSE id in the message</source>
            <translation>EVSE-id in het bericht</translation>
        </message>
        <message>
            <source>idTag, idToken or OCPI token uid in the message</source>
            <translation>idTag, idToken of OCPI-token-uid in het bericht</translation>
        </message>
        <message>
            <source>HTTP method: GET, PUT, PATCH …</source>
            <translation>HTTP-methode: GET, PUT, PATCH …</translation>
        </message>
        <message>
            <source>HTTP path with its query</source>
            <translation>HTTP-pad met zijn query</translation>
        </message>
        <message>
            <source>HTTP status: 200, 404 …</source>
            <translation>HTTP-status: 200, 404 …</translation>
        </message>
        <message>
            <source>OCPI status_code: 1000, 2001 …</source>
            <translation>OCPI status_code: 1000, 2001 …</translation>
        </message>
        <message>
            <source>Size of the message: 500, 2kB, 1MB</source>
            <translation>Grootte van het bericht: 500, 2kB, 1MB</translation>
        </message>
        <message>
            <source>Marks: repaired, orphan, unanswered, duplicate, replayed …</source>
            <translation>Markeringen: repaired, orphan, unanswered, duplicate, replayed …</translation>
        </message>
        <message>
            <source>The bytes of the row as they stand in the file</source>
            <translation>De bytes van de rij zoals ze in het bestand staan</translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>Regel van het bestand</translation>
        </message>
        <message>
            <source>Number of the row, from 1</source>
            <translation>Nummer van de rij, vanaf 1</translation>
        </message>
        <message>
            <source>Number of the file, from 1</source>
            <translation>Nummer van het bestand, vanaf 1</translation>
        </message>
        <message>
            <source>A field of the message: payload.connectorId, payload.meterValue[0].timestamp</source>
            <translation>Een veld van het bericht: payload.connectorId, payload.meterValue[0].timestamp</translation>
        </message>
        <message>
            <source>This filter is too long.</source>
            <translation>Dit filter is te lang.</translation>
        </message>
        <message>
            <source>There is no opening bracket for this one.</source>
            <translation>Er is geen openingshaakje voor dit haakje.</translation>
        </message>
        <message>
            <source>This does not belong here; join two tests with &amp;&amp; or ||.</source>
            <translation>Dit hoort hier niet; verbind twee tests met &amp;&amp; of ||.</translation>
        </message>
        <message>
            <source>This filter is nested too deeply.</source>
            <translation>Dit filter is te diep genest.</translation>
        </message>
        <message>
            <source>This bracket is not closed.</source>
            <translation>Dit haakje is niet gesloten.</translation>
        </message>
        <message>
            <source>Something is missing here: a test such as action == "Heartbeat", or a word to search for.</source>
            <translation>Hier ontbreekt iets: een test zoals action == "Heartbeat", of een woord om te zoeken.</translation>
        </message>
        <message>
            <source>Write the name of a field before this operator, such as action, cp or latency.</source>
            <translation>Schrijf vóór deze operator de naam van een veld, zoals action, cp of latency.</translation>
        </message>
        <message>
            <source>There is nothing between these brackets.</source>
            <translation>Er staat niets tussen deze haakjes.</translation>
        </message>
        <message>
            <source>This does not belong here.</source>
            <translation>Dit hoort hier niet.</translation>
        </message>
        <message>
            <source>Write &amp;&amp; for and, || for or.</source>
            <translation>Schrijf &amp;&amp; voor en, || voor of.</translation>
        </message>
        <message>
            <source>This text has no closing quote.</source>
            <translation>Deze tekst heeft geen afsluitend aanhalingsteken.</translation>
        </message>
        <message>
            <source>This path is too deep.</source>
            <translation>Dit pad is te diep.</translation>
        </message>
        <message>
            <source>“%1” is not what this field holds.</source>
            <translation>“%1” past niet bij wat dit veld bevat.</translation>
        </message>
        <message>
            <source>A range needs numbers, times or texts.</source>
            <translation>Een bereik heeft getallen, tijden of teksten nodig.</translation>
        </message>
        <message>
            <source>Both ends of this range must have a date, or none of them.</source>
            <translation>Beide einden van dit bereik moeten een datum hebben, of geen van beide.</translation>
        </message>
        <message>
            <source>This field has no order; compare it with ==, != or in.</source>
            <translation>Dit veld heeft geen volgorde; vergelijk het met ==, != of in.</translation>
        </message>
        <message>
            <source>Write the text to look for here, in quotes when it holds blanks.</source>
            <translation>Schrijf hier de te zoeken tekst, tussen aanhalingstekens als die spaties bevat.</translation>
        </message>
        <message>
            <source>This field holds no text; compare it with == or in.</source>
            <translation>Dit veld bevat geen tekst; vergelijk het met == of in.</translation>
        </message>
        <message>
            <source>Write a regular expression here, in quotes.</source>
            <translation>Schrijf hier een reguliere expressie, tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>This regular expression is too long.</source>
            <translation>Deze reguliere expressie is te lang.</translation>
        </message>
        <message>
            <source>This regular expression is not valid: %1.</source>
            <translation>Deze reguliere expressie is niet geldig: %1.</translation>
        </message>
        <message>
            <source>This set is not closed; end it with }.</source>
            <translation>Deze verzameling is niet gesloten; sluit haar af met }.</translation>
        </message>
        <message>
            <source>Put a comma between the values of a set.</source>
            <translation>Zet een komma tussen de waarden van een verzameling.</translation>
        </message>
        <message>
            <source>There is no field “%1”. Did you mean “%2”?</source>
            <translation>Er is geen veld “%1”. Bedoelde u “%2”?</translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields of the message are written payload.%1.</source>
            <translation>Er is geen veld “%1”. Velden van het bericht schrijft u als payload.%1.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterBar</name>
        <message>
            <source>Filtering</source>
            <translation>Filteren</translation>
        </message>
        <message>
            <source>Frames shown</source>
            <translation>Getoonde frames</translation>
        </message>
        <message>
            <source>Saved filters and history</source>
            <translation>Opgeslagen filters en geschiedenis</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 frames</source>
            <translation>%1 van %2 frames</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (bij teken %2)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Dit filter opslaan…</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Opgeslagen filters</translation>
        </message>
        <message>
            <source>Remove a saved filter</source>
            <translation>Een opgeslagen filter verwijderen</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Eerder gebruikt</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Filter opslaan</translation>
        </message>
        <message>
            <source>Name of the filter:</source>
            <translation>Naam van het filter:</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterChip</name>
        <message>
            <source>Apply this filter again</source>
            <translation>Dit filter weer toepassen</translation>
        </message>
        <message>
            <source>Pause this filter</source>
            <translation>Dit filter pauzeren</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Dit filter verwijderen</translation>
        </message>
        <message>
            <source>%1
Double-click to edit, Space to pause, Delete to remove</source>
            <translation>%1
Dubbelklik om te bewerken, spatie om te pauzeren, Delete om te verwijderen</translation>
        </message>
        <message>
            <source>Filter, paused: %1</source>
            <translation>Filter, gepauzeerd: %1</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>Apply again</source>
            <translation>Weer toepassen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauzeren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterEdit</name>
        <message>
            <source>Filter: action == "StatusNotification", cp == "CP01", latency &gt; 500ms, or any text</source>
            <translation>Filter: action == "StatusNotification", cp == "CP01", latency &gt; 500ms, of een willekeurige tekst</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggesties</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterMenu</name>
        <message>
            <source>Filter on this value</source>
            <translation>Op deze waarde filteren</translation>
        </message>
        <message>
            <source>… and this value</source>
            <translation>… en deze waarde</translation>
        </message>
        <message>
            <source>… or this value</source>
            <translation>… of deze waarde</translation>
        </message>
        <message>
            <source>… not this value</source>
            <translation>… niet deze waarde</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameCells</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elementen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameModel</name>
        <message>
            <source>answers no request</source>
            <translation>beantwoordt geen verzoek</translation>
        </message>
        <message>
            <source>sent late</source>
            <translation>laat verstuurd</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>tweemaal gelogd</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>hersteld</translation>
        </message>
        <message>
            <source>altered by a rule</source>
            <translation>door een regel gewijzigd</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Geen antwoord</translation>
        </message>
        <message>
            <source>%1, error</source>
            <translation>%1, fout</translation>
        </message>
        <message>
            <source>%1, warning</source>
            <translation>%1, waarschuwing</translation>
        </message>
        <message>
            <source>Time since the row above</source>
            <translation>Tijd sinds de rij erboven</translation>
        </message>
        <message>
            <source>Time from the request to its response</source>
            <translation>Tijd van verzoek tot antwoord</translation>
        </message>
        <message>
            <source>Since start</source>
            <translation>Sinds begin</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Tijd (%1)</translation>
        </message>
        <message>
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>Van → naar</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Laadstation</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
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
            <translation>Latentie</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ImportQuestion</name>
        <message>
            <source>This log names neither its charge point nor the zone of its times. Say it here if you know it.</source>
            <translation>Deze log noemt zijn laadstation niet en ook niet de zone van zijn tijden. Geef die hier op als u ze kent.</translation>
        </message>
        <message>
            <source>This log does not name its charge point. Say it here if you know it.</source>
            <translation>Deze log noemt zijn laadstation niet. Geef het hier op als u het kent.</translation>
        </message>
        <message>
            <source>The times of this log have no zone and are read as UTC. Say it here if you know better.</source>
            <translation>De tijden van deze log hebben geen zone en worden als UTC gelezen. Geef hier de juiste op als u die kent.</translation>
        </message>
        <message>
            <source>Charge point id</source>
            <translation>Laadstation-id</translation>
        </message>
        <message>
            <source>Zone of the times</source>
            <translation>Zone van de tijden</translation>
        </message>
        <message>
            <source>%1 (this computer)</source>
            <translation>%1 (deze computer)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspection</name>
        <message>
            <source>Sources</source>
            <translation>Bronnen</translation>
        </message>
        <message>
            <source>%1 lines, read as %2</source>
            <translation>%1 regels, gelezen als %2</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>total</source>
            <translation>totaal</translation>
        </message>
        <message>
            <source>exchanges</source>
            <translation>uitwisselingen</translation>
        </message>
        <message>
            <source>without answer</source>
            <translation>zonder antwoord</translation>
        </message>
        <message>
            <source>without call</source>
            <translation>zonder aanroep</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>tweemaal gelogd</translation>
        </message>
        <message>
            <source>time (UTC)</source>
            <translation>tijd (UTC)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <source>the source holds no times</source>
            <translation>de bron bevat geen tijden</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>protocols</source>
            <translation>protocollen</translation>
        </message>
        <message>
            <source>Charge points (%1)</source>
            <translation>Laadstations (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
        <message>
            <source>Lines that are no frame as they stand</source>
            <translation>Regels die zoals ze er staan geen frame zijn</translation>
        </message>
        <message>
            <source>first at %1:%2</source>
            <translation>eerste bij %1:%2</translation>
        </message>
        <message>
            <source>Charges (%1)</source>
            <translation>Laadsessies (%1)</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Problems: %1 errors, %2 warnings, %3 notes</source>
            <translation>Problemen: %1 fouten, %2 waarschuwingen, %3 opmerkingen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Select a frame to read it</source>
            <translation>Selecteer een frame om het te lezen</translation>
        </message>
        <message>
            <source>Each field is shown with its meaning, its unit and what the protocol demands of it.</source>
            <translation>Elk veld wordt getoond met zijn betekenis, zijn eenheid en wat het protocol ervan verlangt.</translation>
        </message>
        <message>
            <source>Decoding…</source>
            <translation>Decoderen…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Verzoek</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>Verzoek of antwoord</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Velden</translation>
        </message>
        <message>
            <source>Find a field, a value or a meaning</source>
            <translation>Zoek een veld, een waarde of een betekenis</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Waarde kopiëren</translation>
        </message>
        <message>
            <source>Find in the message</source>
            <translation>Zoeken in het bericht</translation>
        </message>
        <message>
            <source>What the protocol says about the selected field</source>
            <translation>Wat het protocol over het geselecteerde veld zegt</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Meer tonen</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>HTTP headers</source>
            <translation>HTTP-headers</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Headers</translation>
        </message>
        <message>
            <source>Decoding %1…</source>
            <translation>%1 decoderen…</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n field(s) of this message are shown.</source>
            <translation>
                <numerusform>Alleen het eerste %n veld van dit bericht wordt getoond.</numerusform>
                <numerusform>Alleen de eerste %n velden van dit bericht worden getoond.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Geen antwoord</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>Fout:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Waarschuwing:</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Opmerking:</translation>
        </message>
        <message>
            <source>required</source>
            <translation>verplicht</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optioneel</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>The catalog does not know this field.</source>
            <translation>De catalogus kent dit veld niet.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pad kopiëren</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Kopiëren als JSON</translation>
        </message>
        <message>
            <source>Copy request as curl command</source>
            <translation>Verzoek kopiëren als curl-opdracht</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::InspectorHeader</name>
        <message>
            <source>from the line before</source>
            <translation>van de regel ervoor</translation>
        </message>
        <message>
            <source>made up: the log has no times</source>
            <translation>verzonnen: de log heeft geen tijden</translation>
        </message>
        <message>
            <source>no time zone in the log, read as UTC</source>
            <translation>geen tijdzone in de log, gelezen als UTC</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <translation>%1 eerder</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>%1 later</translation>
        </message>
        <message>
            <source>In the message</source>
            <translation>In het bericht</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>beantwoord na %1</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwoord</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Uitwisseling</translation>
        </message>
        <message>
            <source>show the request</source>
            <translation>toon het verzoek</translation>
        </message>
        <message>
            <source>show the answer</source>
            <translation>toon het antwoord</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>geen antwoord in deze opname</translation>
        </message>
        <message>
            <source>answers a request that is not in this capture</source>
            <translation>beantwoordt een verzoek dat niet in deze opname staat</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>zonder id</translation>
        </message>
        <message>
            <source>follow it</source>
            <translation>volgen</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transactie</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fout</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP-status</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n fout</numerusform>
                <numerusform>%n fouten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n waarschuwing</numerusform>
                <numerusform>%n waarschuwingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n opmerking</numerusform>
                <numerusform>%n opmerkingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Controles: %1</translation>
        </message>
        <message>
            <source>go to the next</source>
            <translation>ga naar de volgende</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>Beschadigd bericht</translation>
        </message>
        <message>
            <source>%1 (answer)</source>
            <translation>%1 (antwoord)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::JsonFile</name>
        <message>
            <source>cannot be read: %1</source>
            <translation>kan niet worden gelezen: %1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>controleer wie het mag lezen</translation>
        </message>
        <message>
            <source>check that it is still there</source>
            <translation>controleer of het er nog is</translation>
        </message>
        <message>
            <source>is larger than 16 MiB, so it is no file of a workspace</source>
            <translation>is groter dan 16 MiB, dus het is geen bestand van een werkruimte</translation>
        </message>
        <message>
            <source>move it out of the workspace, or restore it from a backup</source>
            <translation>verplaats het buiten de werkruimte, of zet het terug uit een reservekopie</translation>
        </message>
        <message>
            <source>is nested deeper than %1 levels</source>
            <translation>is meer dan %1 niveaus diep genest</translation>
        </message>
        <message>
            <source>restore it from a backup or from Git</source>
            <translation>zet het terug uit een reservekopie of uit Git</translation>
        </message>
        <message>
            <source>is not valid JSON here</source>
            <translation>is hier geen geldige JSON</translation>
        </message>
        <message>
            <source>correct this line, or restore the file from Git</source>
            <translation>verbeter deze regel, of zet het bestand terug uit Git</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>is niet te begrijpen: %1</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>kan niet worden geschreven: %1</translation>
        </message>
        <message>
            <source>check the disk and who may write there</source>
            <translation>controleer de schijf en wie daar mag schrijven</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Lane</name>
        <message>
            <source>Charge Point</source>
            <translation>Laadstation</translation>
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
            <translation>Onbekend</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Ledger</name>
        <message>
            <source>There is no message in this line.</source>
            <translation>Er staat geen bericht in deze regel.</translation>
        </message>
        <message>
            <source>This line is blank or a comment.</source>
            <translation>Deze regel is leeg of een commentaar.</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>Dit is geen geldige JSON.</translation>
        </message>
        <message>
            <source>The message is cut off before its end.</source>
            <translation>Het bericht is vóór zijn einde afgekapt.</translation>
        </message>
        <message>
            <source>A pager cut this line at the width of the screen.</source>
            <translation>Een pager heeft deze regel op schermbreedte afgekapt.</translation>
        </message>
        <message>
            <source>The program that wrote the log left out the middle of this message.</source>
            <translation>Het programma dat de log schreef, liet het midden van dit bericht weg.</translation>
        </message>
        <message>
            <source>The message was wrapped over several lines; they were joined.</source>
            <translation>Het bericht was over meerdere regels afgebroken; ze zijn samengevoegd.</translation>
        </message>
        <message>
            <source>The message was printed as a Python value; it was turned back into JSON.</source>
            <translation>Het bericht was als Python-waarde afgedrukt; het is weer omgezet naar JSON.</translation>
        </message>
        <message>
            <source>The message stood inside a JSON string; it was unpacked.</source>
            <translation>Het bericht stond in een JSON-tekst; het is uitgepakt.</translation>
        </message>
        <message>
            <source>Formatting marks of a web page stood inside the message; they were removed.</source>
            <translation>In het bericht stonden opmaaktekens van een webpagina; ze zijn verwijderd.</translation>
        </message>
        <message>
            <source>A comma was missing and was put in.</source>
            <translation>Er ontbrak een komma; die is ingevoegd.</translation>
        </message>
        <message>
            <source>A closing bracket was missing and was put in.</source>
            <translation>Er ontbrak een sluithaakje; dat is ingevoegd.</translation>
        </message>
        <message>
            <source>The message was printed over several lines; they were joined.</source>
            <translation>Het bericht was over meerdere regels afgedrukt; ze zijn samengevoegd.</translation>
        </message>
        <message>
            <source>The same message was logged again.</source>
            <translation>Hetzelfde bericht is nogmaals gelogd.</translation>
        </message>
        <message>
            <source>This is valid JSON, but not an OCPP message.</source>
            <translation>Dit is geldige JSON, maar geen OCPP-bericht.</translation>
        </message>
        <message>
            <source>The message is nested too deeply to be read.</source>
            <translation>Het bericht is te diep genest om te lezen.</translation>
        </message>
        <message>
            <source>This line is too long to be a message.</source>
            <translation>Deze regel is te lang voor een bericht.</translation>
        </message>
        <message>
            <source>This line holds bytes that are not valid UTF-8 text.</source>
            <translation>Deze regel bevat bytes die geen geldige UTF-8-tekst zijn.</translation>
        </message>
        <message>
            <source>This line holds NUL bytes.</source>
            <translation>Deze regel bevat NUL-bytes.</translation>
        </message>
        <message>
            <source>The time of this message cannot be read.</source>
            <translation>De tijd van dit bericht is niet te lezen.</translation>
        </message>
        <message>
            <source>This record is of a kind that is not known.</source>
            <translation>Dit record is van een onbekende soort.</translation>
        </message>
        <message>
            <source>This record lacks a member that it needs.</source>
            <translation>Dit record mist een onderdeel dat het nodig heeft.</translation>
        </message>
        <message>
            <source>The raw message and the record's own members disagree; the raw message is used.</source>
            <translation>Het ruwe bericht en de eigen onderdelen van het record spreken elkaar tegen; het ruwe bericht wordt gebruikt.</translation>
        </message>
        <message>
            <source>There are more different names than can be told apart; the rest are shown as “…”.</source>
            <translation>Er zijn meer verschillende namen dan te onderscheiden zijn; de rest wordt getoond als “…”.</translation>
        </message>
        <message>
            <source>The compressed file expands to more than is allowed; the rest was left out.</source>
            <translation>Het gecomprimeerde bestand wordt uitgepakt groter dan is toegestaan; de rest is weggelaten.</translation>
        </message>
        <message>
            <source>The file cannot be found any more. Check its name, or whether its drive is still there.</source>
            <translation>Het bestand is niet meer te vinden. Controleer de naam, of het station waarop het staat er nog is.</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Open it again when it is complete.</source>
            <translation>Het bestand werd korter terwijl het werd gelezen. Open het opnieuw als het compleet is.</translation>
        </message>
        <message>
            <source>The file cannot be read: permission is missing. Change its access rights or copy it.</source>
            <translation>Het bestand kan niet worden gelezen: de toestemming ontbreekt. Wijzig de toegangsrechten of kopieer het.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Het bestand is geen tekst.</translation>
        </message>
        <message>
            <source>The last line is not complete: its program stopped while it was being written.</source>
            <translation>De laatste regel is niet compleet: het programma stopte tijdens het schrijven.</translation>
        </message>
        <message>
            <source>Reading was cancelled; the rest of the file was left out.</source>
            <translation>Het lezen is afgebroken; de rest van het bestand is weggelaten.</translation>
        </message>
        <message>
            <source>This kind of file cannot be read.</source>
            <translation>Deze soort bestand kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>No line of this log has a time. The messages are in the order of the file; their times are what they say of themselves.</source>
            <translation>Geen regel van deze log heeft een tijd. De berichten staan in de volgorde van het bestand; hun tijden zijn wat ze zelf zeggen.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MainWindow</name>
        <message>
            <source>Reading %1</source>
            <translation>%1 lezen</translation>
        </message>
        <message>
            <source>Checking every message</source>
            <translation>Elk bericht controleren</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Opslaan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln frame opgeslagen in %1.</numerusform>
                <numerusform>%Ln frames opgeslagen in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln frame weggelaten: het formaat bevat alleen OCPP-berichten.</numerusform>
                <numerusform>%Ln frames weggelaten: het formaat bevat alleen OCPP-berichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Beeld</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ga naar</translation>
        </message>
        <message>
            <source>Reading was cancelled. What had been read until then is shown.</source>
            <translation>Het lezen is afgebroken. Wat tot dan toe is gelezen, wordt getoond.</translation>
        </message>
        <message>
            <source>No message was found in %1. The Problems list says what stands on its lines; Roamscope reads OCPP messages in text logs and Open OCPP Trace files.</source>
            <translation>In %1 is geen bericht gevonden. De lijst Problemen zegt wat er op de regels staat; Roamscope leest OCPP-berichten in tekstlogs en Open OCPP Trace-bestanden.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Opnieuw lezen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s) or partner(s)</source>
            <translation>
                <numerusform>%Ln laadstation of partner</numerusform>
                <numerusform>%Ln laadstations of partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln transaction(s)</source>
            <translation>
                <numerusform>%Ln transactie</numerusform>
                <numerusform>%Ln transacties</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 tot %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged line(s)</source>
            <translation>
                <numerusform>%Ln beschadigde regel</numerusform>
                <numerusform>%Ln beschadigde regels</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Openen…</translation>
        </message>
        <message>
            <source>&amp;Add files to this capture…</source>
            <translation>Bestanden &amp;aan deze opname toevoegen…</translation>
        </message>
        <message>
            <source>Open the &amp;demo</source>
            <translation>De &amp;demo openen</translation>
        </message>
        <message>
            <source>Open &amp;workspace…</source>
            <translation>&amp;Werkruimte openen…</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Nieuwe werkruimte…</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>Opnieuw &amp;lezen</translation>
        </message>
        <message>
            <source>&amp;Save the capture as…</source>
            <translation>De opname op&amp;slaan als…</translation>
        </message>
        <message>
            <source>Save the frames &amp;shown as…</source>
            <translation>De &amp;getoonde frames opslaan als…</translation>
        </message>
        <message>
            <source>Save a report of the &amp;findings…</source>
            <translation>Rapport van de &amp;bevindingen opslaan…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Slui&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Forget recent files</source>
            <translation>Recente bestanden &amp;vergeten</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>A&amp;fsluiten</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>&amp;Opdrachtenpalet…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Instellingen…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Sneltoetsen…</translation>
        </message>
        <message>
            <source>User &amp;manual</source>
            <translation>&amp;Handleiding</translation>
        </message>
        <message>
            <source>&amp;About Roamscope</source>
            <translation>O&amp;ver Roamscope</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Zoals het &amp;systeem</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Licht</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Donker</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Hoog contrast</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>Tijden van deze &amp;computer</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>Tijden in &amp;UTC</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Volledi&amp;g scherm</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkeer</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transacties</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>Open &amp;again</source>
            <translation>Opnieuw o&amp;penen</translation>
        </message>
        <message>
            <source>&amp;Traffic</source>
            <translation>&amp;Verkeer</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>T&amp;ijdlijn</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>B&amp;eeld</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Kleuren</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 en nog %n</numerusform>
                <numerusform>%1 en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was open yet</source>
            <translation>Er is nog niets geopend</translation>
        </message>
        <message>
            <source>Open logs and captures</source>
            <translation>Logs en opnamen openen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Add files to this capture</source>
            <translation>Bestanden aan deze opname toevoegen</translation>
        </message>
        <message>
            <source>Save the capture</source>
            <translation>De opname opslaan</translation>
        </message>
        <message>
            <source>Save the frames shown</source>
            <translation>De getoonde frames opslaan</translation>
        </message>
        <message>
            <source>Roamscope capture (*.jsonl)</source>
            <translation>Roamscope-opname (*.jsonl)</translation>
        </message>
        <message>
            <source>Open OCPP Trace, OCPP messages only (*.jsonl)</source>
            <translation>Open OCPP Trace, alleen OCPP-berichten (*.jsonl)</translation>
        </message>
        <message>
            <source>Another capture is still being written. Try again when it is done.</source>
            <translation>Er wordt nog een andere opname geschreven. Probeer het opnieuw als die klaar is.</translation>
        </message>
        <message>
            <source>Save a report of the findings</source>
            <translation>Rapport van de bevindingen opslaan</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webpagina (*.html)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>Het rapport staat in %1.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Een werkruimte openen</translation>
        </message>
        <message>
            <source>Make a workspace: choose a name for its folder</source>
            <translation>Een werkruimte maken: kies een naam voor de map</translation>
        </message>
        <message>
            <source>Charging logs</source>
            <translation>Laadlogs</translation>
        </message>
        <message>
            <source>The manual is the file %1.</source>
            <translation>De handleiding is het bestand %1.</translation>
        </message>
        <message>
            <source>The manual is not installed with this program. Install the package roamscope again.</source>
            <translation>De handleiding is niet met dit programma geïnstalleerd. Installeer het pakket roamscope opnieuw.</translation>
        </message>
        <message>
            <source>Roamscope speaks %1 from the next start on.</source>
            <translation>Roamscope gebruikt %1 vanaf de volgende start.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Nu opnieuw starten</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Minimap</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>The whole capture with its findings. The left and right arrow keys move the visible window.</source>
            <translation>De hele opname met haar bevindingen. De pijltoetsen links en rechts verschuiven het zichtbare venster.</translation>
        </message>
        <message>
            <source>The whole capture. Drag the window or its edges; a click moves it there. Diamonds are errors, bars are warnings.</source>
            <translation>De hele opname. Sleep het venster of de randen ervan; een klik verplaatst het daarheen. Ruiten zijn fouten, balken zijn waarschuwingen.</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>duration of the capture</comment>
            <translation>%1 in totaal</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiCheck</name>
        <message>
            <source>%1 looks like kW; OCPI wants W.</source>
            <translation>%1 lijkt kW; OCPI wil W.</translation>
        </message>
        <message>
            <source>Send %3.</source>
            <translation>Stuur %3.</translation>
        </message>
        <message>
            <source>%1 W is a thousand times what volts and amps allow (%2 W).</source>
            <translation>%1 W is duizend keer wat volt en ampère toelaten (%2 W).</translation>
        </message>
        <message>
            <source>%1 W is more than volts, amps and phases allow (%2 W).</source>
            <translation>%1 W is meer dan volt, ampère en fasen toelaten (%2 W).</translation>
        </message>
        <message>
            <source>Check which of the four values is wrong.</source>
            <translation>Controleer welke van de vier waarden fout is.</translation>
        </message>
        <message>
            <source>%1 looks like W; a tariff restriction is in kW.</source>
            <translation>%1 lijkt W; een tariefbeperking is in kW.</translation>
        </message>
        <message>
            <source>%1 looks like Wh; OCPI wants kWh (%2).</source>
            <translation>%1 lijkt Wh; OCPI wil kWh (%2).</translation>
        </message>
        <message>
            <source>%1 is a thousandth of the energy in the charging periods (%2).</source>
            <translation>%1 is een duizendste van de energie in de laadperioden (%2).</translation>
        </message>
        <message>
            <source>%1 looks like seconds; OCPI wants hours (%2).</source>
            <translation>%1 lijkt seconden; OCPI wil uren (%2).</translation>
        </message>
        <message>
            <source>%1 looks like minutes; OCPI wants hours (%2).</source>
            <translation>%1 lijkt minuten; OCPI wil uren (%2).</translation>
        </message>
        <message>
            <source>A VAT of %1 is below one percent; it looks like a fraction.</source>
            <translation>Een btw van %1 ligt onder één procent; het lijkt een fractie.</translation>
        </message>
        <message>
            <source>VAT is given in percent: send %3.</source>
            <translation>Btw wordt in procenten opgegeven: stuur %3.</translation>
        </message>
        <message>
            <source>A price of %1 for one kWh looks like cents.</source>
            <translation>Een prijs van %1 voor één kWh lijkt in centen te zijn.</translation>
        </message>
        <message>
            <source>Prices are in whole currency units: send %3 if so.</source>
            <translation>Prijzen zijn in hele valuta-eenheden: stuur in dat geval %3.</translation>
        </message>
        <message>
            <source>%1 cannot charge a car; the value was probably not known.</source>
            <translation>%1 kan geen auto laden; de waarde was waarschijnlijk niet bekend.</translation>
        </message>
        <message>
            <source>Send the rated value of the connector.</source>
            <translation>Stuur de nominale waarde van de connector.</translation>
        </message>
        <message>
            <source>Volts and amps look swapped: %1.</source>
            <translation>Volt en ampère lijken verwisseld: %1.</translation>
        </message>
        <message>
            <source>Swap the two values: %3.</source>
            <translation>Verwissel de twee waarden: %3.</translation>
        </message>
        <message>
            <source>%1 V is the voltage between phases; for AC OCPI wants phase to neutral.</source>
            <translation>%1 V is de spanning tussen fasen; voor AC wil OCPI fase naar nul.</translation>
        </message>
        <message>
            <source>Send %3; with %1, power is computed 1.7 times too high.</source>
            <translation>Stuur %3; met %1 wordt het vermogen 1,7 keer te hoog berekend.</translation>
        </message>
        <message>
            <source>%1 V is not a voltage that cars are charged with.</source>
            <translation>%1 V is geen spanning waarmee auto's worden geladen.</translation>
        </message>
        <message>
            <source>Check the value and its unit (V).</source>
            <translation>Controleer de waarde en haar eenheid (V).</translation>
        </message>
        <message>
            <source>%1 A is not a current that cars are charged with.</source>
            <translation>%1 A is geen stroom waarmee auto's worden geladen.</translation>
        </message>
        <message>
            <source>Check the value and its unit (A per phase).</source>
            <translation>Controleer de waarde en haar eenheid (A per fase).</translation>
        </message>
        <message>
            <source>%1 does not go with this plug (%2).</source>
            <translation>%1 past niet bij deze stekker (%2).</translation>
        </message>
        <message>
            <source>Check standard and power_type; apps compute power from them.</source>
            <translation>Controleer standard en power_type; apps berekenen er het vermogen mee.</translation>
        </message>
        <message>
            <source>A %2 connector always has a fixed cable, here it is a socket.</source>
            <translation>Een %2-connector heeft altijd een vaste kabel, hier is het een contactdoos.</translation>
        </message>
        <message>
            <source>Send CABLE.</source>
            <translation>Stuur CABLE.</translation>
        </message>
        <message>
            <source>%1 is not a coordinate as OCPI writes it: %2.</source>
            <translation>%1 is geen coördinaat zoals OCPI die schrijft: %2.</translation>
        </message>
        <message>
            <source>%1 has the right form, yet is longer than the %2 characters of the field.</source>
            <translation>%1 heeft de juiste vorm, maar is langer dan de %2 tekens van het veld.</translation>
        </message>
        <message>
            <source>The specification contradicts itself here; %3 suits every reader.</source>
            <translation>De specificatie spreekt zichzelf hier tegen; %3 past bij elke lezer.</translation>
        </message>
        <message>
            <source>%1 is off the globe: %2.</source>
            <translation>%1 ligt buiten de aardbol: %2.</translation>
        </message>
        <message>
            <source>Check the unit (decimal degrees) and the decimal point.</source>
            <translation>Controleer de eenheid (decimale graden) en de decimale punt.</translation>
        </message>
        <message>
            <source>Latitude and longitude look swapped: %1 is not in %2.</source>
            <translation>Breedte- en lengtegraad lijken verwisseld: %1 ligt niet in %2.</translation>
        </message>
        <message>
            <source>0, 0 lies in the sea off Africa; the position was probably not known.</source>
            <translation>0, 0 ligt in zee bij Afrika; de positie was waarschijnlijk niet bekend.</translation>
        </message>
        <message>
            <source>Look the address up; navigation needs the real position.</source>
            <translation>Zoek het adres op; navigatie heeft de echte positie nodig.</translation>
        </message>
        <message>
            <source>%1 is not the form that is wanted here: %2.</source>
            <translation>%1 is niet de vorm die hier wordt verlangd: %2.</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-3.</source>
            <translation>%1 is geen land volgens ISO 3166-1 alpha-3.</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example DEU.</source>
            <translation>Er zijn drie hoofdletters nodig, bijvoorbeeld DEU.</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-2.</source>
            <translation>%1 is geen land volgens ISO 3166-1 alpha-2.</translation>
        </message>
        <message>
            <source>Two letters are wanted, for example DE.</source>
            <translation>Er zijn twee letters nodig, bijvoorbeeld DE.</translation>
        </message>
        <message>
            <source>%1 is not a party id: it has three letters or digits.</source>
            <translation>%1 is geen partij-id: dat heeft drie letters of cijfers.</translation>
        </message>
        <message>
            <source>Send the id that the national registry has given out.</source>
            <translation>Stuur het id dat het nationale register heeft uitgegeven.</translation>
        </message>
        <message>
            <source>%1 is not an EVSE id in the form of eMI3, such as DE*ABC*E123.</source>
            <translation>%1 is geen EVSE-id in de vorm van eMI3, zoals DE*ABC*E123.</translation>
        </message>
        <message>
            <source>Put an internal id into uid and leave evse_id out.</source>
            <translation>Zet een intern id in uid en laat evse_id weg.</translation>
        </message>
        <message>
            <source>The text is empty or blank.</source>
            <translation>De tekst is leeg of bestaat uit spaties.</translation>
        </message>
        <message>
            <source>Send the real text, or leave an optional field out.</source>
            <translation>Stuur de echte tekst, of laat een optioneel veld weg.</translation>
        </message>
        <message>
            <source>%1 is not a time zone of the IANA list.</source>
            <translation>%1 is geen tijdzone van de IANA-lijst.</translation>
        </message>
        <message>
            <source>Send a name such as Europe/Berlin; opening hours and tariffs depend on it.</source>
            <translation>Stuur een naam zoals Europe/Berlin; openingstijden en tarieven hangen ervan af.</translation>
        </message>
        <message>
            <source>The time zone %1 is not known to this computer's IANA list.</source>
            <translation>De tijdzone %1 is niet bekend in de IANA-lijst van deze computer.</translation>
        </message>
        <message>
            <source>Check the spelling against the IANA list.</source>
            <translation>Controleer de spelling met de IANA-lijst.</translation>
        </message>
        <message>
            <source>The opening hours contradict themselves: %1.</source>
            <translation>De openingstijden spreken elkaar tegen: %1.</translation>
        </message>
        <message>
            <source>Use either twentyfourseven or regular_hours.</source>
            <translation>Gebruik twentyfourseven of regular_hours.</translation>
        </message>
        <message>
            <source>%1 is not a time of day as OCPI writes it: %2.</source>
            <translation>%1 is geen tijdstip zoals OCPI het schrijft: %2.</translation>
        </message>
        <message>
            <source>Send a time from 00:00 to 23:59.</source>
            <translation>Stuur een tijd van 00:00 tot 23:59.</translation>
        </message>
        <message>
            <source>Neither round the clock nor any hours: this site is never open.</source>
            <translation>Niet dag en nacht open en geen tijden: deze locatie is nooit open.</translation>
        </message>
        <message>
            <source>Send the hours, or leave opening_times out when they are not known.</source>
            <translation>Stuur de tijden, of laat opening_times weg als ze niet bekend zijn.</translation>
        </message>
        <message>
            <source>%1 is in the future.</source>
            <translation>%1 ligt in de toekomst.</translation>
        </message>
        <message>
            <source>Check the sender's clock and its time zone: OCPI wants UTC.</source>
            <translation>Controleer de klok en de tijdzone van de afzender: OCPI wil UTC.</translation>
        </message>
        <message>
            <source>The end, %1, is before the start, %2.</source>
            <translation>Het einde, %1, ligt vóór het begin, %2.</translation>
        </message>
        <message>
            <source>Check both times; one may be local time instead of UTC.</source>
            <translation>Controleer beide tijden; een ervan kan lokale tijd zijn in plaats van UTC.</translation>
        </message>
        <message>
            <source>Changed at %1, but the object above it was last changed at %2.</source>
            <translation>Gewijzigd op %1, maar het object erboven is het laatst gewijzigd op %2.</translation>
        </message>
        <message>
            <source>Raise the last_updated above it too; partners who poll by date miss this change.</source>
            <translation>Verhoog ook de last_updated erboven; partners die op datum opvragen, missen deze wijziging.</translation>
        </message>
        <message>
            <source>Last updated at %1, before it ended at %2.</source>
            <translation>Het laatst bijgewerkt op %1, voordat het eindigde op %2.</translation>
        </message>
        <message>
            <source>Compare the clocks of the charger and the backend.</source>
            <translation>Vergelijk de klokken van het laadstation en de backend.</translation>
        </message>
        <message>
            <source>A PATCH without last_updated.</source>
            <translation>Een PATCH zonder last_updated.</translation>
        </message>
        <message>
            <source>From 2.2 on every PATCH carries last_updated.</source>
            <translation>Vanaf 2.2 bevat elke PATCH last_updated.</translation>
        </message>
        <message>
            <source>A site without a single EVSE.</source>
            <translation>Een locatie zonder één EVSE.</translation>
        </message>
        <message>
            <source>Check whether the EVSEs were lost; a site still to be built can send them as PLANNED.</source>
            <translation>Controleer of de EVSE's verloren zijn gegaan; een nog te bouwen locatie kan ze als PLANNED sturen.</translation>
        </message>
        <message>
            <source>%1 was used before, at %2.</source>
            <translation>%1 is eerder gebruikt, bij %2.</translation>
        </message>
        <message>
            <source>Ids must be unique among their siblings, whatever their case.</source>
            <translation>Id's moeten uniek zijn onder hun gelijken, ongeacht hoofdletters.</translation>
        </message>
        <message>
            <source>OCPI has no status for a connector; receivers ignore %1.</source>
            <translation>OCPI kent geen status voor een connector; ontvangers negeren %1.</translation>
        </message>
        <message>
            <source>Report the state in the status of the EVSE.</source>
            <translation>Meld de toestand in de status van de EVSE.</translation>
        </message>
        <message>
            <source>%1 is the name of an earlier version; here it is %2.</source>
            <translation>%1 is de naam van een eerdere versie; hier heet het %2.</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the earlier version.</source>
            <translation>Hernoem het naar %3, of zeg dat de feed de eerdere versie gebruikt.</translation>
        </message>
        <message>
            <source>%1 is the name of a later version; here it is %2.</source>
            <translation>%1 is de naam van een latere versie; hier heet het %2.</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the later version.</source>
            <translation>Hernoem het naar %3, of zeg dat de feed de latere versie gebruikt.</translation>
        </message>
        <message>
            <source>%1 is unknown; OCPI writes %2.</source>
            <translation>%1 is onbekend; OCPI schrijft %2.</translation>
        </message>
        <message>
            <source>Rename it to %3.</source>
            <translation>Hernoem het naar %3.</translation>
        </message>
        <message>
            <source>%1 is unknown; %2 may be meant.</source>
            <translation>%1 is onbekend; misschien is %2 bedoeld.</translation>
        </message>
        <message>
            <source>Rename it to %3 if so.</source>
            <translation>Hernoem het in dat geval naar %3.</translation>
        </message>
        <message>
            <source>A single value stands where a list is due.</source>
            <translation>Er staat één waarde waar een lijst hoort.</translation>
        </message>
        <message>
            <source>Put it in brackets.</source>
            <translation>Zet haar tussen haakjes.</translation>
        </message>
        <message>
            <source>A list stands where one object is due.</source>
            <translation>Er staat een lijst waar één object hoort.</translation>
        </message>
        <message>
            <source>Send the object itself, without brackets.</source>
            <translation>Stuur het object zelf, zonder haakjes.</translation>
        </message>
        <message>
            <source>%1 is not a language of ISO 639-1 in two small letters.</source>
            <translation>%1 is geen taal volgens ISO 639-1 in twee kleine letters.</translation>
        </message>
        <message>
            <source>Send a code such as de or en, without region.</source>
            <translation>Stuur een code zoals de of en, zonder regio.</translation>
        </message>
        <message>
            <source>The text contains markup: %1.</source>
            <translation>De tekst bevat opmaak: %1.</translation>
        </message>
        <message>
            <source>Send plain text; apps show tags as they stand.</source>
            <translation>Stuur platte tekst; apps tonen tags zoals ze er staan.</translation>
        </message>
        <message>
            <source>%1 is not a currency of ISO 4217.</source>
            <translation>%1 is geen valuta volgens ISO 4217.</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example EUR.</source>
            <translation>Er zijn drie hoofdletters nodig, bijvoorbeeld EUR.</translation>
        </message>
        <message>
            <source>The shares of the energy sources make %1 percent.</source>
            <translation>De aandelen van de energiebronnen zijn samen %1 procent.</translation>
        </message>
        <message>
            <source>They should make 100.</source>
            <translation>Ze moeten samen 100 zijn.</translation>
        </message>
        <message>
            <source>Said to be green energy, yet %1 is among the sources.</source>
            <translation>Zou groene energie zijn, maar %1 is een van de bronnen.</translation>
        </message>
        <message>
            <source>is_green_energy means that all of it is renewable.</source>
            <translation>is_green_energy betekent dat alles hernieuwbaar is.</translation>
        </message>
        <message>
            <source>publish_allowed_to has no effect while publish is true.</source>
            <translation>publish_allowed_to heeft geen effect zolang publish true is.</translation>
        </message>
        <message>
            <source>Set publish to false if only some may see the site.</source>
            <translation>Zet publish op false als alleen sommigen de locatie mogen zien.</translation>
        </message>
        <message>
            <source>No charge can ever reach this element: %2 matches first.</source>
            <translation>Geen laadsessie kan dit element ooit bereiken: %2 past eerder.</translation>
        </message>
        <message>
            <source>The first match wins: put narrower elements before wider ones.</source>
            <translation>De eerste die past wint: zet smallere elementen vóór bredere.</translation>
        </message>
        <message>
            <source>No charge can ever reach this %1 price: %2 matches first.</source>
            <translation>Geen laadsessie kan deze %1-prijs ooit bereiken: %2 past eerder.</translation>
        </message>
        <message>
            <source>These restrictions can never hold: %1.</source>
            <translation>Deze beperkingen kunnen nooit gelden: %1.</translation>
        </message>
        <message>
            <source>Upper bounds are exclusive and must be above the lower ones.</source>
            <translation>Bovengrenzen zijn exclusief en moeten boven de ondergrenzen liggen.</translation>
        </message>
        <message>
            <source>%1 is not in the form that is wanted here: %2.</source>
            <translation>%1 heeft niet de vorm die hier wordt verlangd: %2.</translation>
        </message>
        <message>
            <source>Send it in that form; otherwise the price may apply at the wrong time.</source>
            <translation>Stuur het in die vorm; anders kan de prijs op de verkeerde tijd gelden.</translation>
        </message>
        <message>
            <source>%1 is priced twice in one element.</source>
            <translation>%1 is in één element tweemaal geprijsd.</translation>
        </message>
        <message>
            <source>Keep one; which of them counts is not defined.</source>
            <translation>Houd er één; welke telt, is niet vastgelegd.</translation>
        </message>
        <message>
            <source>The lowest price, %1, is above the highest, %2.</source>
            <translation>De laagste prijs, %1, ligt boven de hoogste, %2.</translation>
        </message>
        <message>
            <source>Check min_price and max_price.</source>
            <translation>Controleer min_price en max_price.</translation>
        </message>
        <message>
            <source>The total is %1 kWh, but the charging periods make %2 kWh.</source>
            <translation>Het totaal is %1 kWh, maar de laadperioden komen op %2 kWh.</translation>
        </message>
        <message>
            <source>A price computed from the periods will differ from the bill.</source>
            <translation>Een prijs die uit de perioden is berekend, wijkt af van de rekening.</translation>
        </message>
        <message>
            <source>The total is %1 h, but from start to end it is %2 h.</source>
            <translation>Het totaal is %1 u, maar van begin tot einde is het %2 u.</translation>
        </message>
        <message>
            <source>total_time covers the whole session, parking included.</source>
            <translation>total_time omvat de hele Session, inclusief parkeren.</translation>
        </message>
        <message>
            <source>Parking took %1 h, more than the whole session (%2 h).</source>
            <translation>Het parkeren duurde %1 u, meer dan de hele Session (%2 u).</translation>
        </message>
        <message>
            <source>Parking is part of total_time.</source>
            <translation>Parkeren is deel van total_time.</translation>
        </message>
        <message>
            <source>This period starts at %1, before the one in front of it (%2).</source>
            <translation>Deze periode begint op %1, vóór de voorgaande (%2).</translation>
        </message>
        <message>
            <source>Sort the periods by time: each ends where the next starts.</source>
            <translation>Sorteer de perioden op tijd: elke eindigt waar de volgende begint.</translation>
        </message>
        <message>
            <source>This period starts at %1, outside of the session (%2).</source>
            <translation>Deze periode begint op %1, buiten de Session (%2).</translation>
        </message>
        <message>
            <source>Check the clocks of the charger and the backend.</source>
            <translation>Controleer de klokken van het laadstation en de backend.</translation>
        </message>
        <message>
            <source>The session is completed but has no end.</source>
            <translation>De Session is afgerond maar heeft geen einde.</translation>
        </message>
        <message>
            <source>Send the end time with the status.</source>
            <translation>Stuur de eindtijd met de status mee.</translation>
        </message>
        <message>
            <source>The session has ended but is still %1.</source>
            <translation>De Session is beëindigd maar is nog %1.</translation>
        </message>
        <message>
            <source>Set the status to COMPLETED when the end is set.</source>
            <translation>Zet de status op COMPLETED als het einde is ingevuld.</translation>
        </message>
        <message>
            <source>The session has delivered %1 kWh but is still PENDING.</source>
            <translation>De Session heeft %1 kWh geleverd maar is nog PENDING.</translation>
        </message>
        <message>
            <source>Set the status to ACTIVE once energy flows.</source>
            <translation>Zet de status op ACTIVE zodra er energie loopt.</translation>
        </message>
        <message>
            <source>A credit record that does not say which CDR it credits.</source>
            <translation>Een creditrecord dat niet zegt welke CDR het crediteert.</translation>
        </message>
        <message>
            <source>Send credit_reference_id.</source>
            <translation>Stuur credit_reference_id.</translation>
        </message>
        <message>
            <source>A credit record with a positive total of %1.</source>
            <translation>Een creditrecord met een positief totaal van %1.</translation>
        </message>
        <message>
            <source>A credit has a negative total_cost.</source>
            <translation>Een credit heeft een negatieve total_cost.</translation>
        </message>
        <message>
            <source>The total of %1 is negative, but this is no credit record.</source>
            <translation>Het totaal van %1 is negatief, maar dit is geen creditrecord.</translation>
        </message>
        <message>
            <source>Set credit to true and name the CDR that is credited.</source>
            <translation>Zet credit op true en noem de CDR die wordt gecrediteerd.</translation>
        </message>
        <message>
            <source>With tax it costs %1, less than without (%2).</source>
            <translation>Met belasting kost het %1, minder dan zonder (%2).</translation>
        </message>
        <message>
            <source>The two amounts look swapped.</source>
            <translation>De twee bedragen lijken verwisseld.</translation>
        </message>
        <message>
            <source>The embedded location has %1 %2; it should have just the one in use.</source>
            <translation>De ingebedde locatie heeft %1 %2; ze hoort alleen het gebruikte exemplaar te hebben.</translation>
        </message>
        <message>
            <source>Without it nobody can tell where the charge took place.</source>
            <translation>Zonder dat kan niemand zeggen waar het laden plaatsvond.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PayloadModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elementen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, problem: %2</source>
            <translation>%1, probleem: %2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PerspectiveBar</name>
        <message>
            <source>Perspectives</source>
            <translation>Perspectieven</translation>
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
                <numerusform>%Ln fout</numerusform>
                <numerusform>%Ln fouten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln waarschuwing</numerusform>
                <numerusform>%Ln waarschuwingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln opmerking</numerusform>
                <numerusform>%Ln opmerkingen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Press to see them.</source>
            <translation>%1. Druk om ze te zien.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemModel</name>
        <message numerus="yes">
            <source>%n charge point(s)</source>
            <translation>
                <numerusform>%n laadstation</numerusform>
                <numerusform>%n laadstations</numerusform>
            </translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>Fout: %1</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Waarschuwing: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Opmerking: %1</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Probleem</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>First seen (%1)</source>
            <translation>Eerst gezien (%1)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <source>Find a problem</source>
            <translation>Zoek een probleem</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Go to the frame</source>
            <translation>Ga naar het frame</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Deze transactie volgen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Waarschuwingen</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fouten</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 tonen</translation>
        </message>
        <message>
            <source>Problems appear here</source>
            <translation>Problemen verschijnen hier</translation>
        </message>
        <message>
            <source>Unanswered calls, messages that break the specification, charges that went wrong, damaged lines.</source>
            <translation>Onbeantwoorde aanroepen, berichten die de specificatie schenden, mislukte laadsessies, beschadigde regels.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Controleren…</translation>
        </message>
        <message>
            <source>No problem found in %1 frames</source>
            <translation>Geen probleem gevonden in %1 frames</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RawView</name>
        <message>
            <source>Raw JSON</source>
            <translation>Ruwe JSON</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Zoeken in de tekst</translation>
        </message>
        <message>
            <source>Find backwards</source>
            <translation>Achterwaarts zoeken</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Volgende zoeken</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Niet gevonden</translation>
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
                <numerusform>%Ln object gecontroleerd</numerusform>
                <numerusform>%Ln objecten gecontroleerd</numerusform>
            </translation>
        </message>
        <message>
            <source>version unknown</source>
            <translation>versie onbekend</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln fout</numerusform>
                <numerusform>%Ln fouten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln waarschuwing</numerusform>
                <numerusform>%Ln waarschuwingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln opmerking</numerusform>
                <numerusform>%Ln opmerkingen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SeriesQuantity</name>
        <message>
            <source>Power</source>
            <translation>Vermogen</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>State of charge</source>
            <translation>Laadtoestand</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Stroom</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Spanning</translation>
        </message>
        <message>
            <source>Power offered</source>
            <translation>Aangeboden vermogen</translation>
        </message>
        <message>
            <source>Grid limit</source>
            <translation>Netlimiet</translation>
        </message>
        <message>
            <source>Storage power</source>
            <translation>Vermogen van de opslag</translation>
        </message>
        <message>
            <source>Solar power</source>
            <translation>Zonnevermogen</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prijs</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Algemeen</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>Zoals het systeem: %1</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Taal:</translation>
        </message>
        <message>
            <source>Taken up at the next start.</source>
            <translation>Wordt bij de volgende start overgenomen.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Kleuren:</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Zone of this computer</source>
            <translation>Zone van deze computer</translation>
        </message>
        <message>
            <source>&amp;Times in:</source>
            <translation>Tijden &amp;in:</translation>
        </message>
        <message>
            <source>Open what was open &amp;before</source>
            <translation>Openen wat eerder &amp;open was</translation>
        </message>
        <message>
            <source>At the start:</source>
            <translation>Bij het starten:</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>&amp;Recent files kept:</source>
            <translation>Bewaarde &amp;recente bestanden:</translation>
        </message>
        <message>
            <source>Beside each capture</source>
            <translation>Naast elke opname</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Folder for index files</source>
            <translation>Map voor indexbestanden</translation>
        </message>
        <message>
            <source>&amp;Index files in:</source>
            <translation>Index&amp;bestanden in:</translation>
        </message>
        <message>
            <source>An index lets a large capture open at once the next time. It can be deleted without loss.</source>
            <translation>Met een index opent een grote opname de volgende keer meteen. Hij kan zonder verlies worden verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ShortcutEditor</name>
        <message>
            <source>&amp;Take over</source>
            <translation>Over&amp;nemen</translation>
        </message>
        <message>
            <source>&amp;Default</source>
            <translation>&amp;Standaard</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Acties zoeken</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groep</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Sneltoets</translation>
        </message>
        <message>
            <source>Actions and their shortcuts</source>
            <translation>Acties en hun sneltoetsen</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Nieuwe sneltoets</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Druk op de nieuwe toetsen:</translation>
        </message>
        <message>
            <source>Without keys the action is still in the menus and the command palette.</source>
            <translation>Zonder toetsen blijft de actie in de menu's en het opdrachtenpalet.</translation>
        </message>
        <message>
            <source>“%1” has these keys. Taking them over leaves it without.</source>
            <translation>“%1” heeft deze toetsen. Als u ze overneemt, heeft die er geen meer.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TaskIndicator</name>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TextLogImporter</name>
        <message>
            <source>Text log with OCPP messages</source>
            <translation>Tekstlog met OCPP-berichten</translation>
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
            <translation>%1 u %2 min</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 d %2 u</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Timeline</name>
        <message>
            <source>%1 in view</source>
            <translation>%1 in beeld</translation>
        </message>
        <message>
            <source>%1 to %2 (%3)</source>
            <translation>%1 tot %2 (%3)</translation>
        </message>
        <message>
            <source>Transaction without id</source>
            <translation>Transactie zonder id</translation>
        </message>
        <message>
            <source>Transaction %1</source>
            <translation>Transactie %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more too short to tell apart here</source>
            <translation>
                <numerusform>en nog %n die te kort is om hier te onderscheiden</numerusform>
                <numerusform>en nog %n die te kort zijn om hier te onderscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1, no stop seen</source>
            <translation>vanaf %1, geen stop gezien</translation>
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
            <translation>Status onderweg verloren</translation>
        </message>
        <message>
            <source>The charger says %1, the %2 sees %3.</source>
            <translation>Het laadstation zegt %1, de %2 ziet %3.</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>zoals het laadstation zegt</translation>
        </message>
        <message>
            <source>as the %1 sees it</source>
            <translation>zoals de %1 het ziet</translation>
        </message>
        <message>
            <source>Charge Point as a whole</source>
            <translation>Laadstation als geheel</translation>
        </message>
        <message>
            <source>EVSE %1, connector %2</source>
            <translation>EVSE %1, connector %2</translation>
        </message>
        <message>
            <source>EVSE %1</source>
            <translation>EVSE %1</translation>
        </message>
        <message>
            <source>Connector %1</source>
            <translation>Connector %1</translation>
        </message>
        <message>
            <source>Connector not known</source>
            <translation>Connector niet bekend</translation>
        </message>
        <message>
            <source>charger says</source>
            <translation>laadstation zegt</translation>
        </message>
        <message>
            <source>whole station says</source>
            <translation>het hele laadstation zegt</translation>
        </message>
        <message>
            <source>%1 says</source>
            <comment>a connector or EVSE</comment>
            <translation>%1 zegt</translation>
        </message>
        <message>
            <source>%1 sees</source>
            <comment>a party</comment>
            <translation>%1 ziet</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>klok %1 achter</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>klok %1 voor</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>beantwoord na %1</translation>
        </message>
        <message>
            <source>answer after %1</source>
            <translation>antwoord na %1</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>geen antwoord in deze opname</translation>
        </message>
        <message numerus="yes">
            <source>and %n more problem(s)</source>
            <translation>
                <numerusform>en nog %n probleem</numerusform>
                <numerusform>en nog %n problemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) here</source>
            <translation>
                <numerusform>%Ln frame hier</numerusform>
                <numerusform>%Ln frames hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with an error</source>
            <translation>
                <numerusform>%Ln met een fout</numerusform>
                <numerusform>%Ln met een fout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a warning</source>
            <translation>
                <numerusform>%Ln met een waarschuwing</numerusform>
                <numerusform>%Ln met een waarschuwing</numerusform>
            </translation>
        </message>
        <message>
            <source>A click selects %1 at %2.</source>
            <translation>Een klik selecteert %1 op %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>vastgezet</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format: day and month</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>date format: month</comment>
            <translation>MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>date format: weekday and date</comment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date format: date</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>Charge Point without id</source>
            <translation>Laadstation zonder id</translation>
        </message>
        <message>
            <source>Party not known</source>
            <translation>Partij niet bekend</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineCanvas</name>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Lanes of charge points and parties over time. Arrow keys move between lanes and through time; comma and full stop step from frame to frame.</source>
            <translation>Banen van laadstations en partijen door de tijd. Pijltoetsen gaan van baan naar baan en door de tijd; komma en punt gaan van frame naar frame.</translation>
        </message>
        <message>
            <source>Unfold: transactions and statuses</source>
            <translation>Uitklappen: transacties en statussen</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Inklappen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Losmaken</translation>
        </message>
        <message>
            <source>Click or drag to move the time cursor</source>
            <translation>Klik of sleep om de tijdcursor te verplaatsen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineRangePanel</name>
        <message>
            <source>Range statistics</source>
            <translation>Statistiek van het bereik</translation>
        </message>
        <message>
            <source>Marked range</source>
            <translation>Gemarkeerd bereik</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Frames</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <source>Answer time, median and longest</source>
            <translation>Antwoordtijd, mediaan en langste</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transacties</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Show this range</source>
            <translation>Dit bereik tonen</translation>
        </message>
        <message>
            <source>Filter on this range</source>
            <translation>Op dit bereik filteren</translation>
        </message>
        <message>
            <source>Remove the mark (Esc)</source>
            <translation>De markering verwijderen (Esc)</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 per seconde</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 per minuut</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 requests, %2 answers, %3 events</source>
            <translation>%1 verzoeken, %2 antwoorden, %3 gebeurtenissen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln fout</numerusform>
                <numerusform>%Ln fouten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln waarschuwing</numerusform>
                <numerusform>%Ln waarschuwingen</numerusform>
            </translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>geen antwoorden</translation>
        </message>
        <message>
            <source>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</source>
            <translation>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them began in the range</source>
            <translation>
                <numerusform>%Ln ervan begon in het bereik</numerusform>
                <numerusform>%Ln ervan begonnen in het bereik</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineView</name>
        <message>
            <source>Open a file…</source>
            <translation>Een bestand openen…</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>De demo openen</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>Move Earlier</source>
            <translation>Naar eerder</translation>
        </message>
        <message>
            <source>Move Later</source>
            <translation>Naar later</translation>
        </message>
        <message>
            <source>Show All</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Show the Selection</source>
            <translation>De selectie tonen</translation>
        </message>
        <message>
            <source>Previous View</source>
            <translation>Vorige weergave</translation>
        </message>
        <message>
            <source>Next View</source>
            <translation>Volgende weergave</translation>
        </message>
        <message>
            <source>Go to the Start</source>
            <translation>Naar het begin</translation>
        </message>
        <message>
            <source>Go to the End</source>
            <translation>Naar het einde</translation>
        </message>
        <message>
            <source>Previous Frame in the Lane</source>
            <translation>Vorig frame in de baan</translation>
        </message>
        <message>
            <source>Next Frame in the Lane</source>
            <translation>Volgend frame in de baan</translation>
        </message>
        <message>
            <source>Mark a Range</source>
            <translation>Een bereik markeren</translation>
        </message>
        <message>
            <source>Follow New Frames</source>
            <translation>Nieuwe frames volgen</translation>
        </message>
        <message>
            <source>Find a Charge Point Lane</source>
            <translation>Een laadstationbaan zoeken</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Grafieken</translation>
        </message>
        <message>
            <source>Fold All Lanes</source>
            <translation>Alle banen inklappen</translation>
        </message>
        <message>
            <source>Unfold All Lanes</source>
            <translation>Alle banen uitklappen</translation>
        </message>
        <message>
            <source>Show All Lanes</source>
            <translation>Alle banen tonen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>command and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find a charge point</source>
            <translation>Een laadstation zoeken</translation>
        </message>
        <message>
            <source>Order of the charge points</source>
            <translation>Volgorde van de laadstations</translation>
        </message>
        <message>
            <source>As they appear</source>
            <translation>Zoals ze verschijnen</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Op naam</translation>
        </message>
        <message>
            <source>Problems first</source>
            <translation>Problemen eerst</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>Drukste eerst</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Banen</translation>
        </message>
        <message>
            <source>Fold, show and hide lanes</source>
            <translation>Banen inklappen, tonen en verbergen</translation>
        </message>
        <message>
            <source>Choose the charts beneath the lanes</source>
            <translation>De grafieken onder de banen kiezen</translation>
        </message>
        <message>
            <source>The capture is growing. Keep its newest frames in sight.</source>
            <translation>De opname groeit. Houd haar nieuwste frames in beeld.</translation>
        </message>
        <message>
            <source>Who said what to whom, and when</source>
            <translation>Wie wat tegen wie zei, en wanneer</translation>
        </message>
        <message>
            <source>The timeline shows a lane for every charge point and party, with messages, transactions, connector statuses and meter values on one time axis. Open a log or drop it here, or look around in the demo.</source>
            <translation>De tijdlijn toont een baan voor elk laadstation en elke partij, met berichten, transacties, connectorstatussen en meterwaarden op één tijdas. Open een log, zet er hier een neer, of kijk rond in de demo.</translation>
        </message>
        <message>
            <source>No times in this capture</source>
            <translation>Geen tijden in deze opname</translation>
        </message>
        <message>
            <source>None of its frames has a time, so there is nothing to draw over time. Traffic shows the frames in their order.</source>
            <translation>Geen van de frames heeft een tijd, dus er is niets over de tijd te tekenen. Verkeer toont de frames in hun volgorde.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lezen…</translation>
        </message>
        <message>
            <source>Lanes appear as soon as the first frames are there.</source>
            <translation>Banen verschijnen zodra de eerste frames er zijn.</translation>
        </message>
        <message numerus="yes">
            <source>Reading: %Ln frame(s) so far</source>
            <translation>
                <numerusform>Lezen: tot nu toe %Ln frame</numerusform>
                <numerusform>Lezen: tot nu toe %Ln frames</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing up lanes…</source>
            <translation>Banen opbouwen…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s)</source>
            <translation>
                <numerusform>%Ln laadstation</numerusform>
                <numerusform>%Ln laadstations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lane(s) hidden</source>
            <translation>
                <numerusform>%Ln baan verborgen</numerusform>
                <numerusform>%Ln banen verborgen</numerusform>
            </translation>
        </message>
        <message>
            <source>No meter values here</source>
            <translation>Hier geen meterwaarden</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 tonen</translation>
        </message>
        <message>
            <source>Show This Status</source>
            <translation>Deze status tonen</translation>
        </message>
        <message>
            <source>Show This Transaction</source>
            <translation>Deze transactie tonen</translation>
        </message>
        <message>
            <source>Filter on This Transaction</source>
            <translation>Op deze transactie filteren</translation>
        </message>
        <message>
            <source>Show in Traffic</source>
            <translation>Tonen in Verkeer</translation>
        </message>
        <message>
            <source>Filter on %1</source>
            <translation>Op %1 filteren</translation>
        </message>
        <message>
            <source>Remove the Bookmark</source>
            <translation>De bladwijzer verwijderen</translation>
        </message>
        <message>
            <source>Bookmark This Frame</source>
            <translation>Bladwijzer bij dit frame zetten</translation>
        </message>
        <message>
            <source>Unpin This Lane</source>
            <translation>Deze baan losmaken</translation>
        </message>
        <message>
            <source>Pin This Lane on Top</source>
            <translation>Deze baan bovenaan vastzetten</translation>
        </message>
        <message>
            <source>Unfold This Lane</source>
            <translation>Deze baan uitklappen</translation>
        </message>
        <message>
            <source>Fold This Lane</source>
            <translation>Deze baan inklappen</translation>
        </message>
        <message>
            <source>Hide This Lane</source>
            <translation>Deze baan verbergen</translation>
        </message>
        <message>
            <source>Show the Marked Range</source>
            <translation>Het gemarkeerde bereik tonen</translation>
        </message>
        <message>
            <source>Filter on the Marked Range</source>
            <translation>Op het gemarkeerde bereik filteren</translation>
        </message>
        <message>
            <source>Remove the Mark</source>
            <translation>De markering verwijderen</translation>
        </message>
        <message>
            <source>Filter on the Visible Range</source>
            <translation>Op het zichtbare bereik filteren</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TraceFileImporter</name>
        <message>
            <source>Open OCPP Trace (JSON Lines or JSON)</source>
            <translation>Open OCPP Trace (JSON Lines of JSON)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficStore</name>
        <message>
            <source>%1 does not hold notes of Roamscope. New notes on this capture are not saved.</source>
            <translation>%1 bevat geen notities van Roamscope. Nieuwe notities bij deze opname worden niet opgeslagen.</translation>
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
            <translation>Gebruikelijke kolommen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficView</name>
        <message>
            <source>Traffic</source>
            <translation>Verkeer</translation>
        </message>
        <message>
            <source>Columns, times and colours</source>
            <translation>Kolommen, tijden en kleuren</translation>
        </message>
        <message>
            <source>Open a log to see who said what to whom</source>
            <translation>Open een log om te zien wie wat tegen wie zei</translation>
        </message>
        <message>
            <source>Drop a log file anywhere on this window: OCPP or OCPI messages are found in any text log, matched with their answers and checked against the protocol.</source>
            <translation>Zet een logbestand ergens op dit venster neer: OCPP- of OCPI-berichten worden in elke tekstlog gevonden, aan hun antwoorden gekoppeld en aan het protocol getoetst.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Een bestand openen…</translation>
        </message>
        <message>
            <source>Show the demo workspace</source>
            <translation>De demowerkruimte tonen</translation>
        </message>
        <message>
            <source>Pause all filters</source>
            <translation>Alle filters pauzeren</translation>
        </message>
        <message>
            <source>Step back to the filters before</source>
            <translation>Terug naar de filters van daarvoor</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lezen…</translation>
        </message>
        <message>
            <source>The first frames appear as soon as they are found.</source>
            <translation>De eerste frames verschijnen zodra ze zijn gevonden.</translation>
        </message>
        <message>
            <source>No message was found in this file</source>
            <translation>In dit bestand is geen bericht gevonden</translation>
        </message>
        <message>
            <source>The Problems list says line by line what was skipped and why.</source>
            <translation>De lijst Problemen zegt regel voor regel wat is overgeslagen en waarom.</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>Naar het filter</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Volgend probleem</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Vorig probleem</translation>
        </message>
        <message>
            <source>Go to the answer, or back to the request</source>
            <translation>Naar het antwoord, of terug naar het verzoek</translation>
        </message>
        <message>
            <source>Go to the request, or on to the answer</source>
            <translation>Naar het verzoek, of door naar het antwoord</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Bladwijzer</translation>
        </message>
        <message>
            <source>Next bookmark or comment</source>
            <translation>Volgende bladwijzer of opmerking</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Opmerking…</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Deze transactie volgen</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>Tonen in de tijdlijn</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Kopiëren als JSON</translation>
        </message>
        <message>
            <source>Copy as it stands in the log</source>
            <translation>Kopiëren zoals het in de log staat</translation>
        </message>
        <message>
            <source>Colour rules…</source>
            <translation>Kleurregels…</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Beside their request</source>
            <translation>Naast hun verzoek</translation>
        </message>
        <message>
            <source>Under their request</source>
            <translation>Onder hun verzoek</translation>
        </message>
        <message>
            <source>In the order they came</source>
            <translation>In de volgorde waarin ze kwamen</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum en tijd</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Tijd van de dag</translation>
        </message>
        <message>
            <source>Since the first frame</source>
            <translation>Sinds het eerste frame</translation>
        </message>
        <message>
            <source>Times in UTC</source>
            <translation>Tijden in UTC</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>No frame matches</source>
            <translation>Geen frame past</translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s) apply. Pause them to see all frames again.</source>
            <translation>
                <numerusform>%n filter wordt toegepast. Pauzeer het om alle frames weer te zien.</numerusform>
                <numerusform>%n filters worden toegepast. Pauzeer ze om alle frames weer te zien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Comment on this frame (kept beside the capture):</source>
            <translation>Opmerking bij dit frame (bewaard naast de opname):</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>This value</source>
            <translation>Deze waarde</translation>
        </message>
        <message>
            <source>As curl command</source>
            <translation>Als curl-opdracht</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Bestand en regel</translation>
        </message>
        <message>
            <source>Remove bookmark</source>
            <translation>Bladwijzer verwijderen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionModel</name>
        <message>
            <source>revoked token accepted</source>
            <translation>ingetrokken token geaccepteerd</translation>
        </message>
        <message>
            <source>tariff changed while charging</source>
            <translation>tarief gewijzigd tijdens het laden</translation>
        </message>
        <message>
            <source>CDR came late</source>
            <translation>CDR kwam laat</translation>
        </message>
        <message>
            <source>charger's clock is wrong</source>
            <translation>klok van het laadstation loopt verkeerd</translation>
        </message>
        <message>
            <source>remote start without a charge</source>
            <translation>start op afstand zonder laadsessie</translation>
        </message>
        <message>
            <source>call not answered</source>
            <translation>oproep niet beantwoord</translation>
        </message>
        <message>
            <source>message breaks the specification</source>
            <translation>bericht wijkt af van de specificatie</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Nakijken</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Opgemerkt</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Loopt</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>In orde</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Session, no CDR</source>
            <translation>Session, geen CDR</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Session and CDR</source>
            <translation>Session en CDR</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Laadstation</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transactie</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Start (%1)</source>
            <translation>Start (%1)</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>Stopreden</translation>
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
            <translation>Transacties</translation>
        </message>
        <message>
            <source>Find a charge: charge point, token, id, what happened</source>
            <translation>Zoek een laadsessie: laadstation, token, id, wat er gebeurde</translation>
        </message>
        <message>
            <source>Only problems</source>
            <translation>Alleen problemen</translation>
        </message>
        <message>
            <source>What happened in this charge</source>
            <translation>Wat er in deze laadsessie gebeurde</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Deze transactie volgen</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>Tonen in de tijdlijn</translation>
        </message>
        <message>
            <source>Copy transaction id</source>
            <translation>Transactie-id kopiëren</translation>
        </message>
        <message>
            <source>Charges appear here</source>
            <translation>Laadsessies verschijnen hier</translation>
        </message>
        <message>
            <source>Open a log: its messages are joined to charges, and those that went wrong come first.</source>
            <translation>Open een log: de berichten worden tot laadsessies gekoppeld, en de mislukte staan vooraan.</translation>
        </message>
        <message>
            <source>Looking for charges…</source>
            <translation>Laadsessies zoeken…</translation>
        </message>
        <message>
            <source>No charge in this capture</source>
            <translation>Geen laadsessie in deze opname</translation>
        </message>
        <message>
            <source>No message starts, meters or stops a transaction, and no OCPI session or CDR was seen.</source>
            <translation>Geen bericht start, meet of stopt een transactie, en er is geen OCPI-Session of CDR gezien.</translation>
        </message>
        <message>
            <source>%1 charges, all fine</source>
            <translation>%1 laadsessies, alle in orde</translation>
        </message>
        <message>
            <source>%1 charges, %2 with problems</source>
            <translation>%1 laadsessies, %2 met problemen</translation>
        </message>
        <message>
            <source>Select a charge to read what happened. Double-click or press Enter to see only its messages.</source>
            <translation>Selecteer een laadsessie om te lezen wat er gebeurde. Dubbelklik of druk op Enter om alleen haar berichten te zien.</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>Fout:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Waarschuwing:</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Opmerking:</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source> (charger's clock: %1 earlier)</source>
            <translation> (klok van het laadstation: %1 eerder)</translation>
        </message>
        <message>
            <source> (charger's clock: %1 later)</source>
            <translation> (klok van het laadstation: %1 later)</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>geen gezien</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>Stopreden</translation>
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
            <translation>Energie van de Session</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>CDR energy</source>
            <translation>Energie van de CDR</translation>
        </message>
        <message>
            <source>the same id</source>
            <translation>hetzelfde id</translation>
        </message>
        <message>
            <source>the authorization reference</source>
            <translation>de autorisatiereferentie</translation>
        </message>
        <message>
            <source>token, EVSE and time</source>
            <translation>token, EVSE en tijd</translation>
        </message>
        <message>
            <source>Joined by</source>
            <translation>Gekoppeld op</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>See only its messages</source>
            <translation>Alleen haar berichten tonen</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValidationFinding</name>
        <message>
            <source>the document</source>
            <translation>het document</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>een tekst</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>een geheel getal</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>een getal</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true of false</translation>
        </message>
        <message>
            <source>an object { }</source>
            <translation>een object { }</translation>
        </message>
        <message>
            <source>a list [ ]</source>
            <translation>een lijst [ ]</translation>
        </message>
        <message>
            <source>The text ends in the middle of the JSON.</source>
            <translation>De tekst eindigt midden in de JSON.</translation>
        </message>
        <message>
            <source>A text holds an escape that JSON does not know, at %1.</source>
            <translation>Een tekst bevat een escape die JSON niet kent, bij %1.</translation>
        </message>
        <message>
            <source>A text holds a raw control character, such as a line break; JSON wants it escaped.</source>
            <translation>Een tekst bevat een ruw stuurteken, zoals een regeleinde; JSON verlangt een escape.</translation>
        </message>
        <message>
            <source>The bytes are not valid UTF-8.</source>
            <translation>De bytes zijn geen geldige UTF-8.</translation>
        </message>
        <message>
            <source>A number is not written as JSON writes numbers, at %1.</source>
            <translation>Een getal is niet geschreven zoals JSON getallen schrijft, bij %1.</translation>
        </message>
        <message>
            <source>More text follows after the end of the JSON: %1</source>
            <translation>Na het einde van de JSON volgt meer tekst: %1</translation>
        </message>
        <message>
            <source>This is not valid JSON, at %1.</source>
            <translation>Dit is geen geldige JSON, bij %1.</translation>
        </message>
        <message>
            <source>%1: found %2, which does not say its time zone.</source>
            <translation>%1: %2 gevonden, dat zijn tijdzone niet noemt.</translation>
        </message>
        <message>
            <source>%1: found %2; OCPI allows UTC only, no other zone.</source>
            <translation>%1: %2 gevonden; OCPI staat alleen UTC toe, geen andere zone.</translation>
        </message>
        <message>
            <source>%1: found %2; this version knows no fractions of a second.</source>
            <translation>%1: %2 gevonden; deze versie kent geen fracties van een seconde.</translation>
        </message>
        <message>
            <source>%1: found %2, which not every reader takes for a date and time.</source>
            <translation>%1: %2 gevonden, wat niet elke lezer als datum en tijd herkent.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a date and time such as 2026-01-31T10:15:00Z.</source>
            <translation>%1: %2 gevonden, verwacht een datum en tijd zoals 2026-01-31T10:15:00Z.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a number.</source>
            <translation>%1: %2 gevonden, verwacht een getal.</translation>
        </message>
        <message>
            <source>%1: found %2; the clock that wrote this was probably not set.</source>
            <translation>%1: %2 gevonden; de klok die dit schreef, was waarschijnlijk niet ingesteld.</translation>
        </message>
        <message>
            <source>%1: %2 is a known misprint.</source>
            <translation>%1: %2 is een bekende drukfout.</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably not what is meant.</source>
            <translation>%1: %2 gevonden, wat waarschijnlijk niet is bedoeld.</translation>
        </message>
        <message>
            <source>%1: found %2, expected %3.</source>
            <translation>%1: %2 gevonden, verwacht %3.</translation>
        </message>
        <message>
            <source>%1: %2 is too large for a number.</source>
            <translation>%1: %2 is te groot voor een getal.</translation>
        </message>
        <message>
            <source>%1: found %2; the highest value allowed is %3.</source>
            <translation>%1: %2 gevonden; de hoogste toegestane waarde is %3.</translation>
        </message>
        <message>
            <source>%1: found %2; the lowest value allowed is %3.</source>
            <translation>%1: %2 gevonden; de laagste toegestane waarde is %3.</translation>
        </message>
        <message>
            <source>%1: found %2; the value must lie from %3 to %4.</source>
            <translation>%1: %2 gevonden; de waarde moet tussen %3 en %4 liggen.</translation>
        </message>
        <message>
            <source>%1 is missing; %2 needs it.</source>
            <translation>%1 ontbreekt; %2 heeft het nodig.</translation>
        </message>
        <message>
            <source>The frame ends too early; it has no %1.</source>
            <translation>Het frame eindigt te vroeg; het heeft geen %1.</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field here; %3 does.</source>
            <translation>%1: %2 kent hier geen dergelijk veld; %3 wel.</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field.</source>
            <translation>%1: %2 kent zo'n veld niet.</translation>
        </message>
        <message>
            <source>%1: %2 is a value of %3, not of the version spoken here.</source>
            <translation>%1: %2 is een waarde van %3, niet van de versie die hier gesproken wordt.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 is none of the %n value(s) of %3.</source>
            <translation>
                <numerusform>%1: %2 is niet de %n waarde van %3.</numerusform>
                <numerusform>%1: %2 is geen van de %n waarden van %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no error code of OCPP.</source>
            <translation>%1 is geen foutcode van OCPP.</translation>
        </message>
        <message>
            <source>%1 is an error code of another OCPP version.</source>
            <translation>%1 is een foutcode van een andere OCPP-versie.</translation>
        </message>
        <message>
            <source>Message type %1 exists from OCPP 2.1 on only.</source>
            <translation>Berichttype %1 bestaat pas vanaf OCPP 2.1.</translation>
        </message>
        <message>
            <source>%1 is no message type of OCPP-J.</source>
            <translation>%1 is geen berichttype van OCPP-J.</translation>
        </message>
        <message>
            <source>%1: %2 is not one of the values allowed.</source>
            <translation>%1: %2 is geen van de toegestane waarden.</translation>
        </message>
        <message>
            <source>%1: %2 is a value that the specification does not list; it is allowed here.</source>
            <translation>%1: %2 is een waarde die de specificatie niet noemt; hier is ze toegestaan.</translation>
        </message>
        <message numerus="yes">
            <source>%1: the text is longer than %n character(s).</source>
            <translation>
                <numerusform>%1: de tekst is langer dan %n teken.</numerusform>
                <numerusform>%1: de tekst is langer dan %n tekens.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at least %3 must be there.</source>
            <translation>%1: de lijst heeft %2 element(en); er moeten er ten minste %3 zijn.</translation>
        </message>
        <message numerus="yes">
            <source>The frame has more than %n element(s); what stands behind has no meaning.</source>
            <translation>
                <numerusform>Het frame heeft meer dan %n element; wat erachter staat, heeft geen betekenis.</numerusform>
                <numerusform>Het frame heeft meer dan %n elementen; wat erachter staat, heeft geen betekenis.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at most %3 are allowed.</source>
            <translation>%1: de lijst heeft %2 element(en); ten hoogste %3 zijn toegestaan.</translation>
        </message>
        <message>
            <source>%1: found %2; the value must be a multiple of %3.</source>
            <translation>%1: %2 gevonden; de waarde moet een veelvoud van %3 zijn.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a URL.</source>
            <translation>%1: %2 gevonden, verwacht een URL.</translation>
        </message>
        <message>
            <source>%1: found %2; only printable ASCII characters are allowed here.</source>
            <translation>%1: %2 gevonden; hier zijn alleen afdrukbare ASCII-tekens toegestaan.</translation>
        </message>
        <message>
            <source>%1 is null, which says the same as leaving it out.</source>
            <translation>%1 is null, wat hetzelfde zegt als weglaten.</translation>
        </message>
        <message>
            <source>%1 is null; expected %2.</source>
            <translation>%1 is null; verwacht %2.</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably in another unit.</source>
            <translation>%1: %2 gevonden, dat waarschijnlijk een andere eenheid heeft.</translation>
        </message>
        <message>
            <source>%1: found %2, which looks like another unit; expected %3.</source>
            <translation>%1: %2 gevonden, dat op een andere eenheid lijkt; verwacht %3.</translation>
        </message>
        <message>
            <source>%1 stands here twice; readers disagree on which one counts.</source>
            <translation>%1 staat hier tweemaal; lezers verschillen over welke telt.</translation>
        </message>
        <message>
            <source>The JSON is nested too deeply to be read safely.</source>
            <translation>De JSON is te diep genest om veilig te lezen.</translation>
        </message>
        <message>
            <source>%1 is an action of another OCPP version.</source>
            <translation>%1 is een actie van een andere OCPP-versie.</translation>
        </message>
        <message>
            <source>%1 is no action of OCPP.</source>
            <translation>%1 is geen actie van OCPP.</translation>
        </message>
        <message>
            <source>%1 is sent without an answer: message type 6, not 2.</source>
            <translation>%1 wordt zonder antwoord verstuurd: berichttype 6, niet 2.</translation>
        </message>
        <message>
            <source>%1 wants an answer: message type 2, not 6.</source>
            <translation>%1 verlangt een antwoord: berichttype 2, niet 6.</translation>
        </message>
        <message>
            <source>%1: %2 does not fit the rest of the document.</source>
            <translation>%1: %2 past niet bij de rest van het document.</translation>
        </message>
        <message>
            <source>Perhaps %1 is meant.</source>
            <translation>Misschien is %1 bedoeld.</translation>
        </message>
        <message>
            <source>Write %1: capitals and blanks count.</source>
            <translation>Schrijf %1: hoofdletters en spaties tellen.</translation>
        </message>
        <message>
            <source>Check whether %1 is meant.</source>
            <translation>Controleer of %1 is bedoeld.</translation>
        </message>
        <message>
            <source>Leave the field out when there is no value.</source>
            <translation>Laat het veld weg als er geen waarde is.</translation>
        </message>
        <message>
            <source>Shorten it: receivers may cut it or refuse the message.</source>
            <translation>Kort het in: ontvangers kunnen het afkappen of het bericht weigeren.</translation>
        </message>
        <message>
            <source>Write %1 if it is UTC.</source>
            <translation>Schrijf %1 als het UTC is.</translation>
        </message>
        <message>
            <source>Write %1.</source>
            <translation>Schrijf %1.</translation>
        </message>
        <message>
            <source>Look whether the log cut the line.</source>
            <translation>Kijk of de log de regel heeft afgekapt.</translation>
        </message>
        <message>
            <source>Send the field once.</source>
            <translation>Stuur het veld één keer.</translation>
        </message>
        <message>
            <source>If so, write %1.</source>
            <translation>Schrijf in dat geval %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) in this document are not shown.</source>
            <translation>
                <numerusform>Nog %n bevinding in dit document wordt niet getoond.</numerusform>
                <numerusform>Nog %n bevindingen in dit document worden niet getoond.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>See who said what to whom, from the charger to the roaming partner, and where a value changed on its way.</source>
            <translation>Zie wie wat tegen wie zei, van het laadstation tot de roamingpartner, en waar een waarde onderweg veranderde.</translation>
        </message>
        <message>
            <source>Drop a log here, or press to choose one</source>
            <translation>Zet hier een log neer, of druk om er een te kiezen</translation>
        </message>
        <message>
            <source>%1 finds every action by a few letters of its name.</source>
            <translation>%1 vindt elke actie met een paar letters van haar naam.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>De demo openen</translation>
        </message>
        <message>
            <source>A day at three charging sites, with eight failures of the field in it</source>
            <translation>Een dag op drie laadlocaties, met acht storingen uit de praktijk</translation>
        </message>
        <message>
            <source>Open a log or capture</source>
            <translation>Een log of opname openen</translation>
        </message>
        <message>
            <source>Text logs, Open OCPP Trace, .gz and .zip</source>
            <translation>Tekstlogs, Open OCPP Trace, .gz en .zip</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Een werkruimte openen</translation>
        </message>
        <message>
            <source>A folder with captures, filters and notes</source>
            <translation>Een map met opnamen, filters en notities</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Een werkruimte maken</translation>
        </message>
        <message>
            <source>Plain files, made for Git and for colleagues</source>
            <translation>Gewone bestanden, gemaakt voor Git en voor collega's</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Opnieuw openen</translation>
        </message>
        <message>
            <source>What you open stands here the next time, with its filters, its place on the timeline and what was selected.</source>
            <translation>Wat u opent, staat hier de volgende keer, met zijn filters, zijn plaats op de tijdlijn en wat was geselecteerd.</translation>
        </message>
        <message>
            <source>Workspace in %1</source>
            <translation>Werkruimte in %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 en nog %n</numerusform>
                <numerusform>%1 en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Workspace</name>
        <message>
            <source>is a workspace already</source>
            <translation>is al een werkruimte</translation>
        </message>
        <message>
            <source>open it, or choose another folder</source>
            <translation>open haar, of kies een andere map</translation>
        </message>
        <message>
            <source>cannot be made</source>
            <translation>kan niet worden gemaakt</translation>
        </message>
        <message>
            <source>choose a folder that you may write to</source>
            <translation>kies een map waarin u mag schrijven</translation>
        </message>
        <message>
            <source>is no workspace: it has no workspace.json</source>
            <translation>is geen werkruimte: er is geen workspace.json</translation>
        </message>
        <message>
            <source>choose a folder that has one, or make a new workspace</source>
            <translation>kies een map die er een heeft, of maak een nieuwe werkruimte</translation>
        </message>
        <message>
            <source>must hold one JSON object</source>
            <translation>moet één JSON-object bevatten</translation>
        </message>
        <message>
            <source>correct it, or restore it from Git</source>
            <translation>verbeter het, of zet het terug uit Git</translation>
        </message>
        <message>
            <source>was written by a newer Roamscope; what this one does not know is kept</source>
            <translation>is door een nieuwere Roamscope geschreven; wat deze niet kent, blijft behouden</translation>
        </message>
        <message>
            <source>update Roamscope to see all of it</source>
            <translation>werk Roamscope bij om alles ervan te zien</translation>
        </message>
        <message>
            <source>could not be read, so your change is not written over it</source>
            <translation>kon niet worden gelezen, dus uw wijziging wordt er niet overheen geschreven</translation>
        </message>
        <message>
            <source>correct the file and open the workspace again; the change is kept until then</source>
            <translation>verbeter het bestand en open de werkruimte opnieuw; de wijziging blijft tot dan bewaard</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WorkspaceController</name>
        <message>
            <source>The workspace %1 is ready. Captures that you open from now on are listed in it; they stay where they lie.</source>
            <translation>De werkruimte %1 is klaar. Opnamen die u vanaf nu opent, worden erin vermeld; ze blijven liggen waar ze liggen.</translation>
        </message>
        <message>
            <source>The demo is not installed with this program. Install the package roamscope again.</source>
            <translation>De demo is niet met dit programma geïnstalleerd. Installeer het pakket roamscope opnieuw.</translation>
        </message>
        <message>
            <source>The demo cannot be copied to %1. Check the disk and who may write there.</source>
            <translation>De demo kan niet naar %1 worden gekopieerd. Controleer de schijf en wie daar mag schrijven.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergeten</translation>
        </message>
        <message numerus="yes">
            <source>Changes in %n file(s) of this workspace were not saved the last time.</source>
            <translation>
                <numerusform>Wijzigingen in %n bestand van deze werkruimte zijn de vorige keer niet opgeslagen.</numerusform>
                <numerusform>Wijzigingen in %n bestanden van deze werkruimte zijn de vorige keer niet opgeslagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation>Herstellen</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>%1 was changed by another program while you were changing it here.</source>
            <translation>%1 is door een ander programma gewijzigd terwijl u het hier wijzigde.</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>De andere nemen</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>De mijne houden</translation>
        </message>
    </context>
</TS>
