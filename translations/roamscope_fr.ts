<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Roamscope</name>
        <message>
            <source>what else could be read was taken</source>
            <translation>ce qui pouvait être lu par ailleurs a été repris</translation>
        </message>
        <message>
            <source>no message was found in it</source>
            <translation>aucun message n'y a été trouvé</translation>
        </message>
        <message>
            <source>check that it is a log with OCPP messages or a capture</source>
            <translation>vérifiez qu'il s'agit d'un journal avec des messages OCPP ou d'une capture</translation>
        </message>
        <message>
            <source>Writes captures and logs of any kind as one canonical capture, or as a pure Open OCPP Trace (OCPP messages only). Damaged lines are kept in a canonical capture.</source>
            <translation>Écrit des captures et journaux de toute sorte en une capture canonique, ou en Open OCPP Trace pur (messages OCPP seulement). Les lignes endommagées restent dans une capture canonique.</translation>
        </message>
        <message>
            <source>0 when all was written; 2 for bad use or when nothing could be read or written.</source>
            <translation>0 si tout a été écrit ; 2 en cas de mauvais usage ou si rien n'a pu être lu ou écrit.</translation>
        </message>
        <message>
            <source>Format to write: canonical (when not given) or open-ocpp-trace.</source>
            <translation>Format à écrire : canonical (par défaut) ou open-ocpp-trace.</translation>
        </message>
        <message>
            <source>format</source>
            <translation>format</translation>
        </message>
        <message>
            <source>File to write; to the standard output when not given.</source>
            <translation>Fichier à écrire ; la sortie standard par défaut.</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>« %1 » n'est pas connu</translation>
        </message>
        <message>
            <source>write canonical or open-ocpp-trace</source>
            <translation>écrivez canonical ou open-ocpp-trace</translation>
        </message>
        <message>
            <source>needs a file to write to</source>
            <translation>a besoin d'un fichier où écrire</translation>
        </message>
        <message>
            <source>name it with -o</source>
            <translation>nommez-le avec -o</translation>
        </message>
        <message>
            <source>is read and cannot be written at the same time</source>
            <translation>est lu et ne peut pas être écrit en même temps</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>choisissez un autre nom</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) written to %1.</source>
            <translation>
                <numerusform>%Ln trame écrite dans %1.</numerusform>
                <numerusform>%Ln trames écrites dans %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln trame omise : le format ne contient que des messages OCPP.</numerusform>
                <numerusform>%Ln trames omises : le format ne contient que des messages OCPP.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counts what captures and logs hold: messages by kind, version, action and charge point, exchanges, unanswered calls, transactions, and every line that was skipped, with the reason.</source>
            <translation>Compte ce que contiennent captures et journaux : messages par type, version, action et borne, échanges, appels sans réponse, transactions, et chaque ligne ignorée avec la raison.</translation>
        </message>
        <message>
            <source>0 when it could be read; 2 for bad use or when nothing could be read.</source>
            <translation>0 si la lecture a réussi ; 2 en cas de mauvais usage ou si rien n'a pu être lu.</translation>
        </message>
        <message>
            <source>neither a document nor a message of a known protocol was found in it</source>
            <translation>ni document ni message d'un protocole connu n'y a été trouvé</translation>
        </message>
        <message>
            <source>name the object with --object, or check the file</source>
            <translation>nommez l'objet avec --object, ou vérifiez le fichier</translation>
        </message>
        <message>
            <source>Checks OCPI and OCPP documents, and every message of a log or capture, against the protocol. Version and object are detected when not given.</source>
            <translation>Contrôle des documents OCPI et OCPP, et chaque message d'un journal ou d'une capture, selon le protocole. Version et objet sont détectés s'ils ne sont pas donnés.</translation>
        </message>
        <message>
            <source>0 when nothing was found (notes are allowed); 1 with errors or warnings; 2 for bad use or when a file could not be read.</source>
            <translation>0 si rien n'a été trouvé (les remarques sont permises) ; 1 avec des erreurs ou avertissements ; 2 en cas de mauvais usage ou si un fichier n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>ocpi or ocpp; detected when not given.</source>
            <translation>ocpi ou ocpp ; détecté s'il n'est pas donné.</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>protocole</translation>
        </message>
        <message>
            <source>Version to check against, such as 1.6 or 2.2.1.</source>
            <translation>Version à laquelle se référer, comme 1.6 ou 2.2.1.</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>What the file holds, such as Location, locations or StatusNotification.req.</source>
            <translation>Ce que contient le fichier, comme Location, locations ou StatusNotification.req.</translation>
        </message>
        <message>
            <source>object</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>The objects are PATCH bodies: required fields may be absent.</source>
            <translation>Les objets sont des corps de PATCH : les champs obligatoires peuvent manquer.</translation>
        </message>
        <message>
            <source>write ocpi or ocpp</source>
            <translation>écrivez ocpi ou ocpp</translation>
        </message>
        <message>
            <source>write 1.6, 2.0.1 or 2.1 for OCPP, 2.1.1, 2.2.1 or 2.3.0 for OCPI</source>
            <translation>écrivez 1.6, 2.0.1 ou 2.1 pour OCPP, 2.1.1, 2.2.1 ou 2.3.0 pour OCPI</translation>
        </message>
        <message>
            <source>Large message (%1): select it to decode it</source>
            <translation>Grand message (%1) : sélectionnez-le pour le décoder</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>Message endommagé</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AboutDialog</name>
        <message>
            <source>About Roamscope</source>
            <translation>À propos de Roamscope</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger, through the CPO's backend, over OCPI, to the partner.</source>
            <translation>Montre où une valeur a changé sur son chemin de la borne, par le système du CPO et OCPI, jusqu'au partenaire.</translation>
        </message>
        <message>
            <source>Roamscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Roamscope est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>It stands on these libraries:</source>
            <translation>Il repose sur ces bibliothèques :</translation>
        </message>
        <message>
            <source>running now</source>
            <translation>en cours d'exécution</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
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
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>no start was reported</source>
            <translation>aucun début signalé</translation>
        </message>
        <message>
            <source>no stop was reported</source>
            <translation>aucune fin signalée</translation>
        </message>
        <message>
            <source>still running at the end of the capture</source>
            <translation>encore en cours à la fin de la capture</translation>
        </message>
        <message>
            <source>token refused</source>
            <translation>jeton refusé</translation>
        </message>
        <message>
            <source>no energy delivered</source>
            <translation>aucune énergie fournie</translation>
        </message>
        <message>
            <source>transaction id used before</source>
            <translation>identifiant de transaction déjà utilisé</translation>
        </message>
        <message>
            <source>meter ran backwards</source>
            <translation>le compteur a reculé</translation>
        </message>
        <message>
            <source>reported late</source>
            <translation>signalé en retard</translation>
        </message>
        <message>
            <source>unusual end</source>
            <translation>fin inhabituelle</translation>
        </message>
        <message>
            <source>events missing</source>
            <translation>des événements manquent</translation>
        </message>
        <message>
            <source>no CDR seen</source>
            <translation>aucun CDR vu</translation>
        </message>
        <message>
            <source>stop not answered</source>
            <translation>fin sans réponse</translation>
        </message>
        <message>
            <source>start not answered</source>
            <translation>début sans réponse</translation>
        </message>
        <message>
            <source>energy in the CDR differs</source>
            <translation>l'énergie du CDR diffère</translation>
        </message>
        <message>
            <source>began before the capture</source>
            <translation>a commencé avant la capture</translation>
        </message>
        <message>
            <source>Calls without answer</source>
            <translation>Appels sans réponse</translation>
        </message>
        <message>
            <source>Answers without call</source>
            <translation>Réponses sans appel</translation>
        </message>
        <message>
            <source>Calls answered with an error</source>
            <translation>Appels auxquels une erreur a répondu</translation>
        </message>
        <message>
            <source>Slow answers</source>
            <translation>Réponses lentes</translation>
        </message>
        <message>
            <source>Message ids used twice</source>
            <translation>Identifiants de message utilisés deux fois</translation>
        </message>
        <message>
            <source>Messages that break the specification</source>
            <translation>Messages contraires à la spécification</translation>
        </message>
        <message>
            <source>Charges with problems</source>
            <translation>Charges avec problèmes</translation>
        </message>
        <message>
            <source>Clocks that are wrong</source>
            <translation>Horloges fausses</translation>
        </message>
        <message>
            <source>Statuses lost on the way to the partner</source>
            <translation>Statuts perdus en route vers le partenaire</translation>
        </message>
        <message>
            <source>OCPI requests refused</source>
            <translation>Requêtes OCPI refusées</translation>
        </message>
        <message>
            <source>Times that were never set</source>
            <translation>Heures jamais réglées</translation>
        </message>
        <message>
            <source>Reported late, after an offline time</source>
            <translation>Signalé en retard, après un temps hors ligne</translation>
        </message>
        <message>
            <source>Damage in the files themselves</source>
            <translation>Dommages dans les fichiers eux-mêmes</translation>
        </message>
        <message>
            <source>Revoked tokens accepted</source>
            <translation>Jetons révoqués acceptés</translation>
        </message>
        <message>
            <source>Tariffs changed during charging</source>
            <translation>Tarifs modifiés pendant la charge</translation>
        </message>
        <message>
            <source>Late CDRs</source>
            <translation>CDR tardifs</translation>
        </message>
        <message>
            <source>Remote starts without a charge</source>
            <translation>Démarrages à distance sans charge</translation>
        </message>
        <message>
            <source>Logs of one direction only</source>
            <translation>Journaux d'un seul sens</translation>
        </message>
        <message>
            <source>Charges: %1</source>
            <translation>Charges : %1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1</source>
            <translation>Contraire à la spécification : %1</translation>
        </message>
        <message>
            <source>Breaks the specification: %1, %2</source>
            <translation>Contraire à la spécification : %1, %2</translation>
        </message>
        <message>
            <source>Faults that the partner never heard of</source>
            <translation>Pannes dont le partenaire n'a jamais rien su</translation>
        </message>
        <message>
            <source>Statuses that the partner sees as charging</source>
            <translation>Statuts que le partenaire voit en charge</translation>
        </message>
        <message>
            <source>Statuses at the partner that are out of date</source>
            <translation>Statuts périmés chez le partenaire</translation>
        </message>
        <message>
            <source>OCPI requests refused with HTTP %1</source>
            <translation>Requêtes OCPI refusées avec HTTP %1</translation>
        </message>
        <message>
            <source>OCPI requests refused with status %1</source>
            <translation>Requêtes OCPI refusées avec le statut %1</translation>
        </message>
        <message>
            <source>Calls answered with %1</source>
            <translation>Appels auxquels %1 a répondu</translation>
        </message>
        <message>
            <source>A charge without id</source>
            <translation>Une charge sans identifiant</translation>
        </message>
        <message>
            <source>Charge %1</source>
            <translation>Charge %1</translation>
        </message>
        <message>
            <source>%1: its end was never reported.</source>
            <translation>%1 : sa fin n'a jamais été signalée.</translation>
        </message>
        <message>
            <source>%1: its end was never reported; the next charge begins %2 above its last reading.</source>
            <translation>%1 : sa fin n'a jamais été signalée ; la charge suivante commence %2 au-dessus de son dernier relevé.</translation>
        </message>
        <message>
            <source>%1: its start was never reported, though its connector was heard before.</source>
            <translation>%1 : son début n'a jamais été signalé, alors que son connecteur avait été entendu avant.</translation>
        </message>
        <message>
            <source>%1: the backend refused the token when the charge began.</source>
            <translation>%1 : le système central a refusé le jeton au début de la charge.</translation>
        </message>
        <message>
            <source>%1: it ended without any energy.</source>
            <translation>%1 : elle s'est terminée sans aucune énergie.</translation>
        </message>
        <message>
            <source>%1: the backend gave this id to an earlier charge of the same charge point.</source>
            <translation>%1 : le système central avait donné cet identifiant à une charge antérieure de la même borne.</translation>
        </message>
        <message>
            <source>%1: a later meter reading is lower than an earlier one.</source>
            <translation>%1 : un relevé ultérieur du compteur est plus bas qu'un précédent.</translation>
        </message>
        <message>
            <source>%1: it ended with reason %2.</source>
            <translation>%1 : elle s'est terminée avec la raison %2.</translation>
        </message>
        <message>
            <source>%1: numbers are missing in the sequence of its events.</source>
            <translation>%1 : des numéros manquent dans la suite de ses événements.</translation>
        </message>
        <message>
            <source>%1: the session was completed, but no CDR followed while others got theirs.</source>
            <translation>%1 : la session a été achevée, mais aucun CDR n'a suivi alors que d'autres ont reçu le leur.</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its stop.</source>
            <translation>%1 : le système central n'a pas répondu à sa fin.</translation>
        </message>
        <message>
            <source>%1: the backend did not answer its start.</source>
            <translation>%1 : le système central n'a pas répondu à son début.</translation>
        </message>
        <message>
            <source>%1: the CDR bills %2 kWh, the charger's meter says %3 kWh.</source>
            <translation>%1 : le CDR facture %2 kWh, le compteur de la borne dit %3 kWh.</translation>
        </message>
        <message>
            <source>%1: parts of it were reported up to %2 late, as a charger does that was offline.</source>
            <translation>%1 : des parties ont été signalées avec jusqu'à %2 de retard, comme le fait une borne qui était hors ligne.</translation>
        </message>
        <message>
            <source>Look for a disconnection or reboot before the next start. Session and invoice of this charge stay open until somebody ends it.</source>
            <translation>Cherchez une déconnexion ou un redémarrage avant le prochain début. La session et la facture de cette charge restent ouvertes jusqu'à ce que quelqu'un y mette fin.</translation>
        </message>
        <message>
            <source>Look for a time without connection before its first frame.</source>
            <translation>Cherchez un temps sans connexion avant sa première trame.</translation>
        </message>
        <message>
            <source>Compare the token with what the partner sent; see whether the charger stopped.</source>
            <translation>Comparez le jeton avec ce que le partenaire a envoyé ; voyez si la borne s'est arrêtée.</translation>
        </message>
        <message>
            <source>Look at the statuses and error codes between start and stop: the vehicle may have refused, or the contactor did not close.</source>
            <translation>Regardez les statuts et codes d'erreur entre début et fin : le véhicule a peut-être refusé, ou le contacteur ne s'est pas fermé.</translation>
        </message>
        <message>
            <source>Join by charge point, connector and time as well: the id alone mixes charges.</source>
            <translation>Associez aussi par borne, connecteur et heure : l'identifiant seul mélange les charges.</translation>
        </message>
        <message>
            <source>See whether the charger mixes two registers or was reset; what is billed may be wrong.</source>
            <translation>Voyez si la borne mélange deux registres ou a été réinitialisée ; ce qui est facturé peut être faux.</translation>
        </message>
        <message>
            <source>The missing events may hold meter values; see whether they came later or were lost in the backend.</source>
            <translation>Les événements manquants peuvent contenir des relevés ; voyez s'ils sont venus plus tard ou se sont perdus dans le système central.</translation>
        </message>
        <message>
            <source>Check whether the reading at the start was subtracted, the unit, and which register was used.</source>
            <translation>Vérifiez si le relevé de début a été soustrait, l'unité, et quel registre a été utilisé.</translation>
        </message>
        <message>
            <source>CDRs may lawfully come later; ask how often they are sent.</source>
            <translation>Les CDR peuvent légitimement venir plus tard ; demandez à quelle fréquence ils sont envoyés.</translation>
        </message>
        <message>
            <source>See whether the backend kept the charger's times: charges are often billed by the time of arrival.</source>
            <translation>Voyez si le système central a gardé les heures de la borne : on facture souvent à l'heure d'arrivée.</translation>
        </message>
        <message>
            <source>The charger will repeat it; see what the backend did at this moment.</source>
            <translation>La borne le répétera ; voyez ce que faisait le système central à ce moment.</translation>
        </message>
        <message>
            <source>A call</source>
            <translation>Un appel</translation>
        </message>
        <message>
            <source>%1 from %2 has no answer here; the log is damaged at this place, so it may have had one.</source>
            <translation>%1 de %2 n'a pas de réponse ici ; le journal est endommagé à cet endroit, elle a donc pu exister.</translation>
        </message>
        <message>
            <source>%1 from %2: %3 did not answer.</source>
            <translation>%1 de %2 : %3 n'a pas répondu.</translation>
        </message>
        <message>
            <source>This answer belongs to a call that the damaged log has lost.</source>
            <translation>Cette réponse correspond à un appel que le journal endommagé a perdu.</translation>
        </message>
        <message>
            <source>This answer belongs to a call from before the capture began.</source>
            <translation>Cette réponse correspond à un appel antérieur au début de la capture.</translation>
        </message>
        <message>
            <source>This answer has no call in the capture.</source>
            <translation>Cette réponse n'a pas d'appel dans la capture.</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2.</source>
            <translation>%1 a reçu l'erreur %2 en réponse.</translation>
        </message>
        <message>
            <source>%1 was answered with the error %2: %3</source>
            <translation>%1 a reçu l'erreur %2 en réponse : %3</translation>
        </message>
        <message>
            <source>%1 was answered only after %2.</source>
            <translation>%1 n'a reçu de réponse qu'après %2.</translation>
        </message>
        <message>
            <source>The id "%1" was given to a %2 and soon after to a %3.</source>
            <translation>L'identifiant « %1 » a été donné à %2 et peu après à %3.</translation>
        </message>
        <message>
            <source>The times of this log are %1 away from those in its messages: it was probably written in local time.</source>
            <translation>Les heures de ce journal sont à %1 de celles de ses messages : il a probablement été écrit en heure locale.</translation>
        </message>
        <message>
            <source>The charger's times and those of the log are %1 apart. The log names no time zone, so either of them may be local time.</source>
            <translation>Les heures de la borne et celles du journal diffèrent de %1. Le journal ne nomme pas de fuseau, donc l'une ou l'autre peut être l'heure locale.</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 behind: probably local time marked as UTC.</source>
            <translation>La borne écrit des heures en retard de %1 : probablement l'heure locale marquée comme UTC.</translation>
        </message>
        <message>
            <source>The charger writes times that are %1 ahead: probably local time marked as UTC.</source>
            <translation>La borne écrit des heures en avance de %1 : probablement l'heure locale marquée comme UTC.</translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 slow (%n message(s) agree).</source>
            <translation>
                <numerusform>L'horloge de la borne retarde de %1 (%n message concorde).</numerusform>
                <numerusform>L'horloge de la borne retarde de %1 (%n messages concordent).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 fast (%n message(s) agree).</source>
            <translation>
                <numerusform>L'horloge de la borne avance de %1 (%n message concorde).</numerusform>
                <numerusform>L'horloge de la borne avance de %1 (%n messages concordent).</numerusform>
            </translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3, and the partner was never told: it saw %4.</source>
            <translation>Le connecteur %1 était %2 pendant %3, et le partenaire ne l'a jamais su : il voyait %4.</translation>
        </message>
        <message>
            <source>Connector %1 was %2 for %3; all that time the partner saw %4.</source>
            <translation>Le connecteur %1 était %2 pendant %3 ; tout ce temps le partenaire voyait %4.</translation>
        </message>
        <message>
            <source>%1 was answered with HTTP %2.</source>
            <translation>%1 a reçu HTTP %2 en réponse.</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2.</source>
            <translation>%1 a été refusé avec le statut OCPI %2.</translation>
        </message>
        <message>
            <source>%1 was refused with OCPI status %2: %3</source>
            <translation>%1 a été refusé avec le statut OCPI %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>The charger writes the year %1 in %n message(s): its clock was never set.</source>
            <translation>
                <numerusform>La borne écrit l'année %1 dans %n message : son horloge n'a jamais été réglée.</numerusform>
                <numerusform>La borne écrit l'année %1 dans %n messages : son horloge n'a jamais été réglée.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 (and %n more place(s))</source>
            <translation>
                <numerusform>%1 : %2 (et %n autre endroit)</numerusform>
                <numerusform>%1 : %2 (et %n autres endroits)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Token %1 was accepted %2 after the partner had revoked it.</source>
            <translation>Le jeton %1 a été accepté %2 après que le partenaire l'avait révoqué.</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running; its CDR bills all of it at the new price.</source>
            <translation>Le tarif %1 a changé pendant la session %2 ; son CDR facture tout au nouveau prix.</translation>
        </message>
        <message>
            <source>Tariff %1 changed while session %2 was running.</source>
            <translation>Le tarif %1 a changé pendant la session %2.</translation>
        </message>
        <message>
            <source>CDR %1 came %2 after the charge; the others take about %3.</source>
            <translation>Le CDR %1 est arrivé %2 après la charge ; les autres prennent environ %3.</translation>
        </message>
        <message>
            <source>The charger accepted a remote start for token %1, and no charge followed.</source>
            <translation>La borne a accepté un démarrage à distance pour le jeton %1, et aucune charge n'a suivi.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n call(s) in this direction has an answer here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>L'unique appel dans ce sens n'a pas de réponse ici : le journal ne contient probablement qu'un sens.</numerusform>
                <numerusform>Aucun des %n appels dans ce sens n'a de réponse ici : le journal ne contient probablement qu'un sens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n answer(s) has its call here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>L'unique réponse n'a pas d'appel ici : le journal ne contient probablement qu'un sens.</numerusform>
                <numerusform>Aucune des %n réponses n'a son appel ici : le journal ne contient probablement qu'un sens.</numerusform>
            </translation>
        </message>
        <message>
            <source>See whether the connection was up, and whether other calls of that time were answered.</source>
            <translation>Voyez si la connexion était établie et si d'autres appels de ce moment ont reçu une réponse.</translation>
        </message>
        <message>
            <source>The call may stand in another file, or its id was changed on the way.</source>
            <translation>L'appel peut se trouver dans un autre fichier, ou son identifiant a été changé en route.</translation>
        </message>
        <message>
            <source>Chargers give up after their own timeout, often 30 s, and repeat the call.</source>
            <translation>Les bornes abandonnent après leur propre délai, souvent 30 s, et répètent l'appel.</translation>
        </message>
        <message>
            <source>The answers cannot be told apart; the sender must count its ids per connection.</source>
            <translation>Les réponses ne peuvent être distinguées ; l'expéditeur doit numéroter ses messages par connexion.</translation>
        </message>
        <message>
            <source>Open the log again with the right time zone.</source>
            <translation>Rouvrez le journal avec le bon fuseau horaire.</translation>
        </message>
        <message>
            <source>Times in sessions and CDRs come from the charger: check that it sets its clock from BootNotification and Heartbeat.</source>
            <translation>Les heures des sessions et des CDR viennent de la borne : vérifiez qu'elle règle son horloge d'après BootNotification et Heartbeat.</translation>
        </message>
        <message>
            <source>Look at the table that turns the charger's statuses into OCPI's, and at the pushes around this time.</source>
            <translation>Regardez la table qui traduit les statuts de la borne en ceux d'OCPI, et les envois autour de ce moment.</translation>
        </message>
        <message>
            <source>See whether the sender repeated the request: what it carried has not arrived.</source>
            <translation>Voyez si l'expéditeur a répété la requête : son contenu n'est pas arrivé.</translation>
        </message>
        <message>
            <source>Ignore these times; see whether the charger got a currentTime from its BootNotification.</source>
            <translation>Ignorez ces heures ; voyez si la borne a reçu un currentTime en réponse à BootNotification.</translation>
        </message>
        <message>
            <source>See whether the revocation reached the charger's local list and the backend's cache.</source>
            <translation>Voyez si la révocation a atteint la liste locale de la borne et le cache du système central.</translation>
        </message>
        <message>
            <source>Agree with the partner which price holds for a running session, and end a charging period at the change.</source>
            <translation>Convenez avec le partenaire du prix valable pour une session en cours, et terminez une période de charge au changement.</translation>
        </message>
        <message>
            <source>Compare with the agreed delivery time; look at the export queue of that time.</source>
            <translation>Comparez avec le délai de livraison convenu ; regardez la file d'export de ce moment.</translation>
        </message>
        <message>
            <source>See whether a cable was plugged in, and the status of the connector.</source>
            <translation>Voyez si un câble était branché, et le statut du connecteur.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Capture</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureReport</name>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>by id</source>
            <translation>par l'identifiant</translation>
        </message>
        <message>
            <source>by authorization reference</source>
            <translation>par la référence d'autorisation</translation>
        </message>
        <message>
            <source>by token, EVSE and time</source>
            <translation>par jeton, EVSE et heure</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>%1: what was found</source>
            <translation>%1 : ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Made by Roamscope %1. All times are UTC.</source>
            <translation>Fait avec Roamscope %1. Toutes les heures sont en UTC.</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Trames</translation>
        </message>
        <message>
            <source>Charge points</source>
            <translation>Bornes</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Charges</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>avec problèmes</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Nothing was found. Either all is well, or the capture does not show it.</source>
            <translation>Rien n'a été trouvé. Soit tout va bien, soit la capture ne le montre pas.</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Ce qu'il faut regarder</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Borne</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Connecteur</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Associé</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message numerus="yes">
            <source>%n more charge(s) without problems are not listed.</source>
            <translation>
                <numerusform>%n autre charge sans problème n'est pas listée.</numerusform>
                <numerusform>%n autres charges sans problème ne sont pas listées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CaptureWriter</name>
        <message>
            <source>%1 cannot be written: %2. Check that the folder exists, may be written and has room.</source>
            <translation>%1 ne peut pas être écrit : %2. Vérifiez que le dossier existe, est accessible en écriture et a de la place.</translation>
        </message>
        <message>
            <source>Writing was cancelled; no file was left behind.</source>
            <translation>L'écriture a été annulée ; aucun fichier n'est resté.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CatalogHelp</name>
        <message>
            <source>How the driver gets in</source>
            <extracomment>ocpi: AccessInformation</extracomment>
            <translation>Comment le conducteur accède au site</translation>
        </message>
        <message>
            <source>Profile in force for a session</source>
            <extracomment>ocpi: ActiveChargingProfile</extracomment>
            <translation>Profil en vigueur pour une session</translation>
        </message>
        <message>
            <source>Final answer with the profile in force</source>
            <extracomment>ocpi: ActiveChargingProfileResult</extracomment>
            <translation>Réponse finale avec le profil en vigueur</translation>
        </message>
        <message>
            <source>Further point of interest of a site</source>
            <extracomment>ocpi: AdditionalGeoLocation</extracomment>
            <translation>Autre point d'intérêt d'un site</translation>
        </message>
        <message>
            <source>Verdict on a token</source>
            <extracomment>ocpi: AuthorizationInfo</extracomment>
            <translation>Verdict sur un jeton</translation>
        </message>
        <message>
            <source>Agreed use of a place at a time</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>Usage convenu d'une place à un moment donné</translation>
        </message>
        <message>
            <source>What can be booked at a site and on which terms</source>
            <extracomment>ocpi: BookingLocation</extracomment>
            <translation>Ce qui peut être réservé sur un site et à quelles conditions</translation>
        </message>
        <message>
            <source>Wishes and limits for a bookable place</source>
            <extracomment>ocpi: BookingOption</extracomment>
            <translation>Souhaits et limites pour une place réservable</translation>
        </message>
        <message>
            <source>Request to make, change or cancel a booking</source>
            <extracomment>ocpi: BookingRequest</extracomment>
            <translation>Demande de création, modification ou annulation d'une réservation de place</translation>
        </message>
        <message>
            <source>A request and what became of it</source>
            <extracomment>ocpi: BookingRequestStatus</extracomment>
            <translation>Une demande et ce qu'elle est devenue</translation>
        </message>
        <message>
            <source>Conditions for booking a place</source>
            <extracomment>ocpi: BookingTerms</extracomment>
            <translation>Conditions de réservation d'une place</translation>
        </message>
        <message>
            <source>Token that may use a booking</source>
            <extracomment>ocpi: BookingToken</extracomment>
            <translation>Jeton qui peut utiliser une réservation de place</translation>
        </message>
        <message>
            <source>How a company presents itself to drivers</source>
            <extracomment>ocpi: BusinessDetails</extracomment>
            <translation>Comment une entreprise se présente aux conducteurs</translation>
        </message>
        <message>
            <source>Billing record of a finished charge; final, corrected only by a credit record</source>
            <extracomment>ocpi: CDR</extracomment>
            <translation>Enregistrement de facturation d'une charge terminée ; définitif, corrigé seulement par un avoir</translation>
        </message>
        <message>
            <source>Free slots of a bookable unit</source>
            <extracomment>ocpi: Calendar</extracomment>
            <translation>Créneaux libres d'une unité réservable</translation>
        </message>
        <message>
            <source>Command: give a reservation up</source>
            <extracomment>ocpi: CancelReservation</extracomment>
            <translation>Commande : abandonner une réservation</translation>
        </message>
        <message>
            <source>Why a booking was cancelled and by whom</source>
            <extracomment>ocpi: Cancellation</extracomment>
            <translation>Pourquoi et par qui une réservation de place a été annulée</translation>
        </message>
        <message>
            <source>One measured quantity of a slice</source>
            <extracomment>ocpi: CdrDimension</extracomment>
            <translation>Une grandeur mesurée d'une tranche</translation>
        </message>
        <message>
            <source>Place as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrLocation</extracomment>
            <translation>Lieu tel qu'il était lors de la charge, figé dans la facture</translation>
        </message>
        <message>
            <source>Token as it was when charged, frozen into the bill</source>
            <extracomment>ocpi: CdrToken</extracomment>
            <translation>Jeton tel qu'il était lors de la charge, figé dans la facture</translation>
        </message>
        <message>
            <source>Slice of a charge within which nothing that is priced changes</source>
            <extracomment>ocpi: ChargingPeriod</extracomment>
            <translation>Tranche d'une charge durant laquelle rien de ce qui est tarifé ne change</translation>
        </message>
        <message>
            <source>What the driver wants from smart charging</source>
            <extracomment>ocpi: ChargingPreferences</extracomment>
            <translation>Ce que le conducteur attend de la charge intelligente</translation>
        </message>
        <message>
            <source>Limits over time for smart charging</source>
            <extracomment>ocpi: ChargingProfile</extracomment>
            <translation>Limites dans le temps pour la charge intelligente</translation>
        </message>
        <message>
            <source>One step of a limit</source>
            <extracomment>ocpi: ChargingProfilePeriod</extracomment>
            <translation>Un palier de limite</translation>
        </message>
        <message>
            <source>Immediate answer to a profile request</source>
            <extracomment>ocpi: ChargingProfileResponse</extracomment>
            <translation>Réponse immédiate à une requête de profil</translation>
        </message>
        <message>
            <source>Final answer: did the charger take the profile</source>
            <extracomment>ocpi: ChargingProfileResult</extracomment>
            <translation>Réponse finale : la borne a-t-elle pris le profil</translation>
        </message>
        <message>
            <source>Final answer: was the profile removed</source>
            <extracomment>ocpi: ClearProfileResult</extracomment>
            <translation>Réponse finale : le profil a-t-il été supprimé</translation>
        </message>
        <message>
            <source>A party behind a hub and whether it is reachable</source>
            <extracomment>ocpi: ClientInfo</extracomment>
            <translation>Un acteur derrière un hub et s'il est joignable</translation>
        </message>
        <message>
            <source>Immediate answer: does the operator pass the command on</source>
            <extracomment>ocpi: CommandResponse</extracomment>
            <translation>Réponse immédiate : l'opérateur transmet-il la commande</translation>
        </message>
        <message>
            <source>Final answer: what the charger did with the command</source>
            <extracomment>ocpi: CommandResult</extracomment>
            <translation>Réponse finale : ce que la borne a fait de la commande</translation>
        </message>
        <message>
            <source>A socket or cable of an EVSE</source>
            <extracomment>ocpi: Connector</extracomment>
            <translation>Une prise ou un câble d'un EVSE</translation>
        </message>
        <message>
            <source>What peers exchange at registration: token, address, roles</source>
            <extracomment>ocpi: Credentials</extracomment>
            <translation>Ce que les pairs échangent à l'enregistrement : jeton, adresse, rôles</translation>
        </message>
        <message>
            <source>One party and role behind a connection</source>
            <extracomment>ocpi: CredentialsRole</extracomment>
            <translation>Un acteur et un rôle derrière une connexion</translation>
        </message>
        <message>
            <source>Text in one language</source>
            <extracomment>ocpi: DisplayText</extracomment>
            <translation>Texte dans une langue</translation>
        </message>
        <message>
            <source>One charging place: serves one vehicle at a time through one of its connectors</source>
            <extracomment>ocpi: EVSE</extracomment>
            <translation>Un point de charge : sert un véhicule à la fois par l'un de ses connecteurs</translation>
        </message>
        <message>
            <source>Link from an EVSE to a parking bay</source>
            <extracomment>ocpi: EVSEParking</extracomment>
            <translation>Lien d'un EVSE vers une place de stationnement</translation>
        </message>
        <message>
            <source>Address of one module in one role</source>
            <extracomment>ocpi: Endpoint</extracomment>
            <translation>Adresse d'un module dans un rôle</translation>
        </message>
        <message>
            <source>The driver's own electricity contract</source>
            <extracomment>ocpi: EnergyContract</extracomment>
            <translation>Contrat d'électricité propre au conducteur</translation>
        </message>
        <message>
            <source>Where the electricity comes from</source>
            <extracomment>ocpi: EnergyMix</extracomment>
            <translation>D'où vient l'électricité</translation>
        </message>
        <message>
            <source>Share of one energy source</source>
            <extracomment>ocpi: EnergySource</extracomment>
            <translation>Part d'une source d'énergie</translation>
        </message>
        <message>
            <source>Emission or waste for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact</extracomment>
            <translation>Émissions ou déchets par kWh</translation>
        </message>
        <message>
            <source>Span that departs from the weekly hours</source>
            <extracomment>ocpi: ExceptionalPeriod</extracomment>
            <translation>Intervalle qui s'écarte des horaires hebdomadaires</translation>
        </message>
        <message>
            <source>Outcome of taking the money for an ad hoc charge</source>
            <extracomment>ocpi: FinancialAdviceConfirmation</extracomment>
            <translation>Résultat de l'encaissement d'une charge ad hoc</translation>
        </message>
        <message>
            <source>Point on the map in WGS 84</source>
            <extracomment>ocpi: GeoLocation</extracomment>
            <translation>Point sur la carte en WGS 84</translation>
        </message>
        <message>
            <source>Opening hours: round the clock or weekly, with exceptions</source>
            <extracomment>ocpi: Hours</extracomment>
            <translation>Horaires : en continu ou hebdomadaires, avec exceptions</translation>
        </message>
        <message>
            <source>Address of a picture and what it shows</source>
            <extracomment>ocpi: Image</extracomment>
            <translation>Adresse d'une image et ce qu'elle montre</translation>
        </message>
        <message>
            <source>Which CDRs an invoice contains</source>
            <extracomment>ocpi: InvoiceReconciliationRecord</extracomment>
            <translation>Quels CDR une facture contient</translation>
        </message>
        <message>
            <source>Charging site with its EVSEs: a car park, a station, one pole</source>
            <extracomment>ocpi: Location</extracomment>
            <translation>Site de charge avec ses EVSE : un parking, une station, un simple poteau</translation>
        </message>
        <message>
            <source>Site and EVSEs a question is about</source>
            <extracomment>ocpi: LocationReferences</extracomment>
            <translation>Site et EVSE sur lesquels porte une question</translation>
        </message>
        <message>
            <source>One parking bay with size, access and rules</source>
            <extracomment>ocpi: Parking</extracomment>
            <translation>Une place de stationnement avec dimensions, accès et règles</translation>
        </message>
        <message>
            <source>Span of time</source>
            <extracomment>ocpi: Period</extracomment>
            <translation>Intervalle de temps</translation>
        </message>
        <message>
            <source>Whether booking is required</source>
            <extracomment>ocpi: Policy</extracomment>
            <translation>Si la réservation est obligatoire</translation>
        </message>
        <message>
            <source>Amount of money and its tax</source>
            <extracomment>ocpi: Price</extracomment>
            <translation>Montant et taxe correspondante</translation>
        </message>
        <message>
            <source>Price of one dimension: energy, time, parking or flat</source>
            <extracomment>ocpi: PriceComponent</extracomment>
            <translation>Prix d'une dimension : énergie, temps, stationnement ou forfait</translation>
        </message>
        <message>
            <source>Lowest or highest amount of a bill</source>
            <extracomment>ocpi: PriceLimit</extracomment>
            <translation>Montant minimal ou maximal d'une facture</translation>
        </message>
        <message>
            <source>Rule that lets certain tokens see a hidden site</source>
            <extracomment>ocpi: PublishTokenType</extracomment>
            <translation>Règle qui permet à certains jetons de voir un site masqué</translation>
        </message>
        <message>
            <source>Opening hours of one weekday, local time</source>
            <extracomment>ocpi: RegularHours</extracomment>
            <translation>Horaires d'un jour de la semaine, heure locale</translation>
        </message>
        <message>
            <source>Command: keep an EVSE free for a driver</source>
            <extracomment>ocpi: ReserveNow</extracomment>
            <translation>Commande : garder un EVSE libre pour un conducteur</translation>
        </message>
        <message>
            <source>Envelope around every OCPI answer</source>
            <extracomment>ocpi: Response</extracomment>
            <translation>Enveloppe de toute réponse OCPI</translation>
        </message>
        <message>
            <source>A charge in progress, updated by PUT and PATCH until it is completed</source>
            <extracomment>ocpi: Session</extracomment>
            <translation>Une charge en cours, mise à jour par PUT et PATCH jusqu'à sa fin</translation>
        </message>
        <message>
            <source>Request to apply a profile to a session</source>
            <extracomment>ocpi: SetChargingProfile</extracomment>
            <translation>Demande d'appliquer un profil à une session</translation>
        </message>
        <message>
            <source>Signed meter data of a charge</source>
            <extracomment>ocpi: SignedData</extracomment>
            <translation>Données de comptage signées d'une charge</translation>
        </message>
        <message>
            <source>One signed reading</source>
            <extracomment>ocpi: SignedValue</extracomment>
            <translation>Un relevé signé</translation>
        </message>
        <message>
            <source>Command: start charging remotely</source>
            <extracomment>ocpi: StartSession</extracomment>
            <translation>Commande : démarrer une charge à distance</translation>
        </message>
        <message>
            <source>State planned for a span of time</source>
            <extracomment>ocpi: StatusSchedule</extracomment>
            <translation>État prévu pour un intervalle de temps</translation>
        </message>
        <message>
            <source>Command: stop a running session</source>
            <extracomment>ocpi: StopSession</extracomment>
            <translation>Commande : arrêter une session en cours</translation>
        </message>
        <message>
            <source>Price rules of an operator or a provider</source>
            <extracomment>ocpi: Tariff</extracomment>
            <translation>Règles de prix d'un opérateur ou d'un fournisseur</translation>
        </message>
        <message>
            <source>Prices together with the conditions under which they hold</source>
            <extracomment>ocpi: TariffElement</extracomment>
            <translation>Prix avec les conditions auxquelles ils valent</translation>
        </message>
        <message>
            <source>Conditions of a tariff element; all must hold</source>
            <extracomment>ocpi: TariffRestrictions</extracomment>
            <translation>Conditions d'un élément de tarif ; toutes doivent être remplies</translation>
        </message>
        <message>
            <source>One tax line</source>
            <extracomment>ocpi: TaxAmount</extracomment>
            <translation>Une ligne de taxe</translation>
        </message>
        <message>
            <source>Payment terminal and the sites it serves</source>
            <extracomment>ocpi: Terminal</extracomment>
            <translation>Terminal de paiement et les sites qu'il dessert</translation>
        </message>
        <message>
            <source>Span that can be booked, with its power</source>
            <extracomment>ocpi: Timeslot</extracomment>
            <translation>Créneau réservable, avec sa puissance</translation>
        </message>
        <message>
            <source>Card, app account or plug-and-charge contract that may charge</source>
            <extracomment>ocpi: Token</extracomment>
            <translation>Carte, compte d'application ou contrat plug-and-charge autorisé à charger</translation>
        </message>
        <message>
            <source>Command: release a jammed plug; for the help desk, not for drivers</source>
            <extracomment>ocpi: UnlockConnector</extracomment>
            <translation>Commande : libérer une fiche coincée ; pour l'assistance, pas pour les conducteurs</translation>
        </message>
        <message>
            <source>Version number and where its details are</source>
            <extracomment>ocpi: Version</extracomment>
            <translation>Numéro de version et où trouver ses détails</translation>
        </message>
        <message>
            <source>Modules that a version offers and their addresses</source>
            <extracomment>ocpi: VersionDetails</extracomment>
            <translation>Modules qu'une version propose et leurs adresses</translation>
        </message>
        <message>
            <source>Moment to which the profile's seconds refer</source>
            <extracomment>ocpi: ActiveChargingProfile.start_date_time</extracomment>
            <translation>Moment auquel se rapportent les secondes du profil</translation>
        </message>
        <message>
            <source>What drivers find there, in their language</source>
            <extracomment>ocpi: AdditionalGeoLocation.name</extracomment>
            <translation>Ce que les conducteurs y trouvent, dans leur langue</translation>
        </message>
        <message>
            <source>Where the verdict holds; absent means everywhere</source>
            <extracomment>ocpi: AuthorizationInfo.location</extracomment>
            <translation>Où le verdict vaut ; absent signifie partout</translation>
        </message>
        <message>
            <source>The Token that was asked about, complete</source>
            <extracomment>ocpi: AuthorizationInfo.token</extracomment>
            <translation>Le Token demandé, complet</translation>
        </message>
        <message>
            <source>Booking id of the operator</source>
            <extracomment>ocpi: Booking.id</extracomment>
            <translation>Identifiant de réservation de l'opérateur</translation>
        </message>
        <message>
            <source>Wanted: cable or socket</source>
            <extracomment>ocpi: BookingOption.connector_format</extracomment>
            <translation>Souhait : câble ou prise</translation>
        </message>
        <message>
            <source>Brand as drivers know it</source>
            <extracomment>ocpi: BusinessDetails.name</extracomment>
            <translation>Marque telle que les conducteurs la connaissent</translation>
        </message>
        <message>
            <source>Slices in time order that together cover the session</source>
            <extracomment>ocpi: CDR.charging_periods</extracomment>
            <translation>Tranches par ordre chronologique qui couvrent ensemble la session</translation>
        </message>
        <message>
            <source>When the session ended: after parking, not when charging stopped</source>
            <extracomment>ocpi: CDR.end_date_time</extracomment>
            <translation>Fin de la session : après le stationnement, pas à l'arrêt de la charge</translation>
        </message>
        <message>
            <source>Billing record id; 39 characters to leave room for a credit suffix</source>
            <extracomment>ocpi: CDR.id</extracomment>
            <translation>Identifiant de l'enregistrement de facturation ; 39 caractères pour laisser place à un suffixe d'avoir</translation>
        </message>
        <message>
            <source>Creation time of the record; before end_date_time a clock is wrong</source>
            <extracomment>ocpi: CDR.last_updated</extracomment>
            <translation>Création de l'enregistrement ; si antérieure à end_date_time, une horloge est fausse</translation>
        </message>
        <message>
            <source>Place copied into the bill, reduced to the EVSE and connector used</source>
            <extracomment>ocpi: CDR.location</extracomment>
            <translation>Lieu copié dans la facture, réduit à l'EVSE et au connecteur utilisés</translation>
        </message>
        <message>
            <source>When the session began or, for a reservation, when that began; UTC</source>
            <extracomment>ocpi: CDR.start_date_time</extracomment>
            <translation>Début de la session ou, pour une réservation, début de celle-ci ; UTC</translation>
        </message>
        <message>
            <source>What the provider owes for everything, in currency</source>
            <extracomment>ocpi: CDR.total_cost</extracomment>
            <translation>Ce que le fournisseur doit au total, dans la devise currency</translation>
        </message>
        <message>
            <source>What was measured; it also fixes the unit of volume</source>
            <extracomment>ocpi: CdrDimension.type</extracomment>
            <translation>Ce qui a été mesuré ; fixe aussi l'unité de volume</translation>
        </message>
        <message>
            <source>Printed identifier; #NA when it was a mere reservation</source>
            <extracomment>ocpi: CdrLocation.evse_id</extracomment>
            <translation>Identifiant imprimé ; #NA s'il ne s'agissait que d'une réservation</translation>
        </message>
        <message>
            <source>Site as it was then; it may no longer exist</source>
            <extracomment>ocpi: CdrLocation.id</extracomment>
            <translation>Site tel qu'il était alors ; il peut ne plus exister</translation>
        </message>
        <message>
            <source>Kind of token used</source>
            <extracomment>ocpi: CdrToken.type</extracomment>
            <translation>Type de jeton utilisé</translation>
        </message>
        <message>
            <source>Card or app id used to authorise</source>
            <extracomment>ocpi: CdrToken.uid</extracomment>
            <translation>Identifiant de carte ou d'application utilisé pour autoriser</translation>
        </message>
        <message>
            <source>Slice begins; it ends where the next begins</source>
            <extracomment>ocpi: ChargingPeriod.start_date_time</extracomment>
            <translation>Début de la tranche ; elle finit où commence la suivante</translation>
        </message>
        <message>
            <source>Tariff in force during this slice</source>
            <extracomment>ocpi: ChargingPeriod.tariff_id</extracomment>
            <translation>Tarif en vigueur pendant cette tranche</translation>
        </message>
        <message>
            <source>Absolute begin; absent means when charging starts</source>
            <extracomment>ocpi: ChargingProfile.start_date_time</extracomment>
            <translation>Début absolu ; absent signifie au démarrage de la charge</translation>
        </message>
        <message>
            <source>Whether the operator takes the request; the outcome follows</source>
            <extracomment>ocpi: ChargingProfileResponse.result</extracomment>
            <translation>Si l'opérateur prend la requête ; le résultat suit</translation>
        </message>
        <message>
            <source>Role under which the party is known to the hub</source>
            <extracomment>ocpi: ClientInfo.role</extracomment>
            <translation>Rôle sous lequel le hub connaît l'acteur</translation>
        </message>
        <message>
            <source>Whether the hub can reach this party now</source>
            <extracomment>ocpi: ClientInfo.status</extracomment>
            <translation>Si le hub peut joindre cet acteur maintenant</translation>
        </message>
        <message>
            <source>Whether the operator takes the command; not yet what the charger did</source>
            <extracomment>ocpi: CommandResponse.result</extracomment>
            <translation>Si l'opérateur prend la commande ; pas encore ce que la borne a fait</translation>
        </message>
        <message>
            <source>What the charger did</source>
            <extracomment>ocpi: CommandResult.result</extracomment>
            <translation>Ce que la borne a fait</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of this plug</source>
            <extracomment>ocpi: Connector.capabilities</extracomment>
            <translation>Capacités plug-and-charge de cette prise</translation>
        </message>
        <message>
            <source>Unique within its EVSE only; often 1, 2</source>
            <extracomment>ocpi: Connector.id</extracomment>
            <translation>Unique seulement au sein de son EVSE ; souvent 1, 2</translation>
        </message>
        <message>
            <source>Must rise on change, together with the EVSE's and the Location's</source>
            <extracomment>ocpi: Connector.last_updated</extracomment>
            <translation>Doit avancer à chaque changement, avec celui de l'EVSE et celui de la Location</translation>
        </message>
        <message>
            <source>Token the receiver must use from now on towards the sender</source>
            <extracomment>ocpi: Credentials.token</extracomment>
            <translation>Jeton que le destinataire doit désormais utiliser envers l'expéditeur</translation>
        </message>
        <message>
            <source>The versions address of whoever sends this, to be fetched next</source>
            <extracomment>ocpi: Credentials.url</extracomment>
            <translation>Adresse versions de l'expéditeur, à consulter ensuite</translation>
        </message>
        <message>
            <source>Only if the charger stands away from the Location's own point</source>
            <extracomment>ocpi: EVSE.coordinates</extracomment>
            <translation>Seulement si la borne est éloignée du point de la Location elle-même</translation>
        </message>
        <message>
            <source>Must rise with every change below; never later than the Location's</source>
            <extracomment>ocpi: EVSE.last_updated</extracomment>
            <translation>Doit avancer à chaque changement en dessous ; jamais postérieur à celui de la Location</translation>
        </message>
        <message>
            <source>Live state of the charging place; there is no status for a single connector</source>
            <extracomment>ocpi: EVSE.status</extracomment>
            <translation>État en direct du point de charge ; il n'y a pas de statut par connecteur</translation>
        </message>
        <message>
            <source>Technical key for one EVSE; must not be reused for another one</source>
            <extracomment>ocpi: EVSE.uid</extracomment>
            <translation>Clé technique d'un EVSE ; ne doit pas être réutilisée pour un autre</translation>
        </message>
        <message>
            <source>Which side of the module this address plays</source>
            <extracomment>ocpi: Endpoint.role</extracomment>
            <translation>Quel côté du module cette adresse tient</translation>
        </message>
        <message>
            <source>Address of the module; ids are appended to it</source>
            <extracomment>ocpi: Endpoint.url</extracomment>
            <translation>Adresse du module ; les identifiants y sont ajoutés</translation>
        </message>
        <message>
            <source>Contract number at the energy supplier</source>
            <extracomment>ocpi: EnergyContract.contract_id</extracomment>
            <translation>Numéro de contrat chez le fournisseur d'énergie</translation>
        </message>
        <message>
            <source>Share of this source in percent</source>
            <extracomment>ocpi: EnergySource.percentage</extracomment>
            <translation>Part de cette source en pour cent</translation>
        </message>
        <message>
            <source>Grams for each kWh</source>
            <extracomment>ocpi: EnvironmentalImpact.amount</extracomment>
            <translation>Grammes par kWh</translation>
        </message>
        <message>
            <source>What is measured; called category from 2.2 on</source>
            <extracomment>ocpi: EnvironmentalImpact.source</extracomment>
            <translation>Ce qui est mesuré ; nommé category à partir de 2.2</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <extracomment>ocpi: Image.category</extracomment>
            <translation>Ce que l'image montre</translation>
        </message>
        <message>
            <source>File type: gif, jpeg, png or svg</source>
            <extracomment>ocpi: Image.type</extracomment>
            <translation>Type de fichier : gif, jpeg, png ou svg</translation>
        </message>
        <message>
            <source>Where the full-size picture is served</source>
            <extracomment>ocpi: Image.url</extracomment>
            <translation>Où l'image en taille réelle est disponible</translation>
        </message>
        <message>
            <source>Country of the CPO's registration; differs from country when it operates abroad</source>
            <extracomment>ocpi: Location.country_code</extracomment>
            <translation>Pays d'enregistrement du CPO ; diffère de country s'il exploite à l'étranger</translation>
        </message>
        <message>
            <source>Site id; unique for its party, stays for the life of the site</source>
            <extracomment>ocpi: Location.id</extracomment>
            <translation>Identifiant du site ; unique pour son acteur, valable toute la vie du site</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; parking_type from 2.2 on</source>
            <extracomment>ocpi: Location.type</extracomment>
            <translation>Type de stationnement autour de la borne ; parking_type à partir de 2.2</translation>
        </message>
        <message>
            <source>Site for which real-time authorisation is asked</source>
            <extracomment>ocpi: LocationReferences.location_id</extracomment>
            <translation>Site pour lequel l'autorisation en temps réel est demandée</translation>
        </message>
        <message>
            <source>Number painted on the bay</source>
            <extracomment>ocpi: Parking.physical_reference</extracomment>
            <translation>Numéro peint sur la place</translation>
        </message>
        <message>
            <source>Booked until</source>
            <extracomment>ocpi: Period.end_date_time</extracomment>
            <translation>Réservé jusqu'à</translation>
        </message>
        <message>
            <source>Booked from</source>
            <extracomment>ocpi: Period.start_date_time</extracomment>
            <translation>Réservé à partir de</translation>
        </message>
        <message>
            <source>Per kWh, per hour or once, in the tariff's currency</source>
            <extracomment>ocpi: PriceComponent.price</extracomment>
            <translation>Par kWh, par heure ou une fois, dans la devise du tarif</translation>
        </message>
        <message>
            <source>What is charged for</source>
            <extracomment>ocpi: PriceComponent.type</extracomment>
            <translation>Ce qui est facturé</translation>
        </message>
        <message>
            <source>Every token of this group sees the site</source>
            <extracomment>ocpi: PublishTokenType.group_id</extracomment>
            <translation>Tout jeton de ce groupe voit le site</translation>
        </message>
        <message>
            <source>Tokens of this issuer see the site; needed with visual_number</source>
            <extracomment>ocpi: PublishTokenType.issuer</extracomment>
            <translation>Les jetons de cet émetteur voient le site ; requis avec visual_number</translation>
        </message>
        <message>
            <source>Kind of token, needed when uid is given</source>
            <extracomment>ocpi: PublishTokenType.type</extracomment>
            <translation>Type de jeton, requis quand uid est donné</translation>
        </message>
        <message>
            <source>Only this token sees the site</source>
            <extracomment>ocpi: PublishTokenType.uid</extracomment>
            <translation>Seul ce jeton voit le site</translation>
        </message>
        <message>
            <source>Printed card number that sees the site; give issuer too</source>
            <extracomment>ocpi: PublishTokenType.visual_number</extracomment>
            <translation>Numéro imprimé de la carte qui voit le site ; indiquer aussi issuer</translation>
        </message>
        <message>
            <source>Local opening time HH:MM</source>
            <extracomment>ocpi: RegularHours.period_begin</extracomment>
            <translation>Heure d'ouverture locale HH:MM</translation>
        </message>
        <message>
            <source>Local closing time HH:MM; 00:00 stands for midnight at day's end</source>
            <extracomment>ocpi: RegularHours.period_end</extracomment>
            <translation>Heure de fermeture locale HH:MM ; 00:00 signifie minuit en fin de journée</translation>
        </message>
        <message>
            <source>Absent leaves the choice of EVSE to the operator</source>
            <extracomment>ocpi: ReserveNow.evse_uid</extracomment>
            <translation>Absent : l'opérateur choisit l'EVSE</translation>
        </message>
        <message>
            <source>Full Token object of the driver, as it may be unknown to the operator</source>
            <extracomment>ocpi: ReserveNow.token</extracomment>
            <translation>Objet Token complet du conducteur, car l'opérateur peut ne pas le connaître</translation>
        </message>
        <message>
            <source>When it was closed; absent while the car is connected</source>
            <extracomment>ocpi: Session.end_date_time</extracomment>
            <translation>Date de clôture ; absent tant que la voiture est connectée</translation>
        </message>
        <message>
            <source>Session id of the CPO; the eMSP's key for updates</source>
            <extracomment>ocpi: Session.id</extracomment>
            <translation>Identifiant de session du CPO ; clé de l'eMSP pour les mises à jour</translation>
        </message>
        <message>
            <source>Energy so far in kWh; a value in the thousands is probably Wh</source>
            <extracomment>ocpi: Session.kwh</extracomment>
            <translation>Énergie jusqu'ici en kWh ; une valeur en milliers est sans doute en Wh</translation>
        </message>
        <message>
            <source>Embedded Location, reduced to the EVSE and connector in use</source>
            <extracomment>ocpi: Session.location</extracomment>
            <translation>Location intégrée, réduite à l'EVSE et au connecteur utilisés</translation>
        </message>
        <message>
            <source>When the session became active, UTC, not when it was reserved</source>
            <extracomment>ocpi: Session.start_date_time</extracomment>
            <translation>Quand la session est devenue active, UTC, pas quand elle a été réservée</translation>
        </message>
        <message>
            <source>PENDING and RESERVATION are not charging yet; COMPLETED awaits the CDR</source>
            <extracomment>ocpi: Session.status</extracomment>
            <translation>PENDING et RESERVATION ne chargent pas encore ; COMPLETED attend le CDR</translation>
        </message>
        <message>
            <source>Running costs so far; absent means unknown, zero means free</source>
            <extracomment>ocpi: Session.total_cost</extracomment>
            <translation>Coûts courants jusqu'ici ; absent signifie inconnu, zéro signifie gratuit</translation>
        </message>
        <message>
            <source>Where drivers can check the signature</source>
            <extracomment>ocpi: SignedData.url</extracomment>
            <translation>Où les conducteurs peuvent vérifier la signature</translation>
        </message>
        <message>
            <source>Blob to hand to the transparency software</source>
            <extracomment>ocpi: SignedValue.signed_data</extracomment>
            <translation>Bloc à remettre au logiciel de transparence</translation>
        </message>
        <message>
            <source>Needed where the EVSE has START_SESSION_CONNECTOR_REQUIRED</source>
            <extracomment>ocpi: StartSession.connector_id</extracomment>
            <translation>Requis si l'EVSE a START_SESSION_CONNECTOR_REQUIRED</translation>
        </message>
        <message>
            <source>Absent means the driver is matched at the site; many operators refuse that</source>
            <extracomment>ocpi: StartSession.evse_uid</extracomment>
            <translation>Absent : le conducteur est reconnu sur place ; beaucoup d'opérateurs le refusent</translation>
        </message>
        <message>
            <source>When it ends; absent means until further notice</source>
            <extracomment>ocpi: StatusSchedule.period_end</extracomment>
            <translation>Fin ; absent signifie jusqu'à nouvel ordre</translation>
        </message>
        <message>
            <source>State planned for this span</source>
            <extracomment>ocpi: StatusSchedule.status</extracomment>
            <translation>État prévu pour cet intervalle</translation>
        </message>
        <message>
            <source>Valid until, UTC; absent means until replaced</source>
            <extracomment>ocpi: Tariff.end_date_time</extracomment>
            <translation>Valable jusqu'à, UTC ; absent signifie jusqu'à remplacement</translation>
        </message>
        <message>
            <source>Tariff id; the same id replaces the earlier version</source>
            <extracomment>ocpi: Tariff.id</extracomment>
            <translation>Identifiant du tarif ; le même identifiant remplace la version précédente</translation>
        </message>
        <message>
            <source>Valid from, UTC; absent means at once</source>
            <extracomment>ocpi: Tariff.start_date_time</extracomment>
            <translation>Valable à partir de, UTC ; absent signifie immédiatement</translation>
        </message>
        <message>
            <source>Whom it is for: ad hoc payers or a charging preference; absent fits all</source>
            <extracomment>ocpi: Tariff.type</extracomment>
            <translation>À qui il s'adresse : paiement ad hoc ou préférence de charge ; absent vaut pour tous</translation>
        </message>
        <message>
            <source>Amount of this tax</source>
            <extracomment>ocpi: TaxAmount.amount</extracomment>
            <translation>Montant de cette taxe</translation>
        </message>
        <message>
            <source>As on an invoice, for example VAT</source>
            <extracomment>ocpi: TaxAmount.name</extracomment>
            <translation>Comme sur une facture, par exemple TVA</translation>
        </message>
        <message>
            <source>Rate in percent, where the tax has one</source>
            <extracomment>ocpi: TaxAmount.percentage</extracomment>
            <translation>Taux en pour cent, si la taxe en a un</translation>
        </message>
        <message>
            <source>Sites served by this terminal</source>
            <extracomment>ocpi: Terminal.location_ids</extracomment>
            <translation>Sites desservis par ce terminal</translation>
        </message>
        <message>
            <source>Power that may be reached in this slot</source>
            <extracomment>ocpi: Timeslot.max_power</extracomment>
            <translation>Puissance qui peut être atteinte dans ce créneau</translation>
        </message>
        <message>
            <source>Power that is guaranteed in this slot</source>
            <extracomment>ocpi: Timeslot.min_power</extracomment>
            <translation>Puissance garantie dans ce créneau</translation>
        </message>
        <message>
            <source>Country of the provider that issued the token</source>
            <extracomment>ocpi: Token.country_code</extracomment>
            <translation>Pays du fournisseur qui a émis le jeton</translation>
        </message>
        <message>
            <source>Key together with uid: the same uid may exist as RFID and APP_USER</source>
            <extracomment>ocpi: Token.type</extracomment>
            <translation>Clé avec uid : le même uid peut exister comme RFID et APP_USER</translation>
        </message>
        <message>
            <source>Id read from the card, compared without case; with type it is the key</source>
            <extracomment>ocpi: Token.uid</extracomment>
            <translation>Identifiant lu sur la carte, comparé sans casse ; avec type, il forme la clé</translation>
        </message>
        <message>
            <source>Address of the version's details, where endpoints are listed</source>
            <extracomment>ocpi: Version.url</extracomment>
            <translation>Adresse des détails de la version, où les endpoints sont listés</translation>
        </message>
        <message>
            <source>Provider ids that can charge here, where access is limited</source>
            <extracomment>ocpi: accepted_service_providers</extracomment>
            <translation>Identifiants des fournisseurs qui peuvent charger ici, si l'accès est limité</translation>
        </message>
        <message>
            <source>How the driver gets in: plate, code, card</source>
            <extracomment>ocpi: access_information</extracomment>
            <translation>Comment le conducteur entre : plaque, code, carte</translation>
        </message>
        <message>
            <source>Registration number of whoever collects the tax</source>
            <extracomment>ocpi: account_number</extracomment>
            <translation>Numéro d'enregistrement de celui qui perçoit la taxe</translation>
        </message>
        <message>
            <source>Share or number of places kept for drivers without booking</source>
            <extracomment>ocpi: ad_hoc</extracomment>
            <translation>Part ou nombre de places gardées pour les conducteurs sans réservation</translation>
        </message>
        <message>
            <source>Street and house number as a navigation system would need it</source>
            <extracomment>ocpi: address</extracomment>
            <translation>Rue et numéro tels qu'un système de navigation les attend</translation>
        </message>
        <message>
            <source>Amount with all taxes</source>
            <extracomment>ocpi: after_taxes</extracomment>
            <translation>Montant toutes taxes comprises</translation>
        </message>
        <message>
            <source>The verdict for this token</source>
            <extracomment>ocpi: allowed</extracomment>
            <translation>Le verdict sur ce jeton</translation>
        </message>
        <message>
            <source>Sum of money in the object's currency</source>
            <extracomment>ocpi: amount</extracomment>
            <translation>Somme d'argent dans la devise de l'objet</translation>
        </message>
        <message>
            <source>Amperes per phase</source>
            <extracomment>ocpi: amperage</extracomment>
            <translation>Ampères par phase</translation>
        </message>
        <message>
            <source>Links the bay to parking data exchanged by APDS</source>
            <extracomment>ocpi: apds_reference</extracomment>
            <translation>Relie la place aux données de stationnement échangées par APDS</translation>
        </message>
        <message>
            <source>Contract that pays; called contract_id from 2.2 on</source>
            <extracomment>ocpi: auth_id</extracomment>
            <translation>Contrat qui paie ; nommé contract_id à partir de 2.2</translation>
        </message>
        <message>
            <source>How the driver was authorised; tells who carries the risk</source>
            <extracomment>ocpi: auth_method</extracomment>
            <translation>Comment le conducteur a été autorisé ; indique qui porte le risque</translation>
        </message>
        <message>
            <source>Ties session, CDR and command to the authorisation that allowed it</source>
            <extracomment>ocpi: authorization_reference</extracomment>
            <translation>Relie session, CDR et commande à l'autorisation qui les a permis</translation>
        </message>
        <message>
            <source>Spans that can be booked</source>
            <extracomment>ocpi: available_timeslots</extracomment>
            <translation>Créneaux réservables</translation>
        </message>
        <message>
            <source>Amount without any tax</source>
            <extracomment>ocpi: before_taxes</extracomment>
            <translation>Montant hors taxes</translation>
        </message>
        <message>
            <source>Calendar covers from here on</source>
            <extracomment>ocpi: begin_from</extracomment>
            <translation>Le calendrier couvre à partir d'ici</translation>
        </message>
        <message>
            <source>Prices a step of a booking instead of charging</source>
            <extracomment>ocpi: booking</extracomment>
            <translation>Tarife une étape d'une réservation de place au lieu de la charge</translation>
        </message>
        <message>
            <source>The booking that this charge fulfilled</source>
            <extracomment>ocpi: booking_id</extracomment>
            <translation>La réservation de place que cette charge a honorée</translation>
        </message>
        <message>
            <source>Bookable unit the request is for</source>
            <extracomment>ocpi: booking_location_id</extracomment>
            <translation>Unité réservable visée par la demande</translation>
        </message>
        <message>
            <source>What was asked for: place, plug, vehicle size</source>
            <extracomment>ocpi: booking_option</extracomment>
            <translation>Ce qui a été demandé : place, prise, taille du véhicule</translation>
        </message>
        <message>
            <source>The request itself</source>
            <extracomment>ocpi: booking_request</extracomment>
            <translation>La demande elle-même</translation>
        </message>
        <message>
            <source>Every request made for this booking, with its state</source>
            <extracomment>ocpi: booking_requests</extracomment>
            <translation>Toutes les demandes faites pour cette réservation, avec leur état</translation>
        </message>
        <message>
            <source>Rules on change, cancellation and no-show</source>
            <extracomment>ocpi: booking_terms</extracomment>
            <translation>Règles de modification, d'annulation et d'absence</translation>
        </message>
        <message>
            <source>Tokens that may use the booking</source>
            <extracomment>ocpi: booking_tokens</extracomment>
            <translation>Jetons qui peuvent utiliser la réservation</translation>
        </message>
        <message>
            <source>Public name, site and logo of the party</source>
            <extracomment>ocpi: business_details</extracomment>
            <translation>Nom public, site et logo de l'acteur</translation>
        </message>
        <message>
            <source>Free time slots</source>
            <extracomment>ocpi: calendars</extracomment>
            <translation>Créneaux libres</translation>
        </message>
        <message>
            <source>Minutes before begin up to which cancelling is free</source>
            <extracomment>ocpi: cancel_until_minutes</extracomment>
            <translation>Minutes avant le début jusqu'auxquelles l'annulation est gratuite</translation>
        </message>
        <message>
            <source>Set when cancelled: why and by whom</source>
            <extracomment>ocpi: canceled</extracomment>
            <translation>Présent en cas d'annulation : pourquoi et par qui</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <extracomment>ocpi: cancellation_reason</extracomment>
            <translation>Raison de l'annulation</translation>
        </message>
        <message>
            <source>What can be done here; apps hide the start button without REMOTE_START_STOP_CAPABLE</source>
            <extracomment>ocpi: capabilities</extracomment>
            <translation>Ce qui est possible ici ; les applications masquent le bouton de démarrage sans REMOTE_START_STOP_CAPABLE</translation>
        </message>
        <message>
            <source>Whether the money was taken</source>
            <extracomment>ocpi: capture_status_code</extracomment>
            <translation>Si l'argent a été encaissé</translation>
        </message>
        <message>
            <source>Why the capture failed or was partial</source>
            <extracomment>ocpi: capture_status_message</extracomment>
            <translation>Pourquoi l'encaissement a échoué ou est partiel</translation>
        </message>
        <message>
            <source>What it shows or measures; see the values</source>
            <extracomment>ocpi: category</extracomment>
            <translation>Ce que cela montre ou mesure ; voir les valeurs</translation>
        </message>
        <message>
            <source>Copy of the place as it was then, with the one EVSE and connector used</source>
            <extracomment>ocpi: cdr_location</extracomment>
            <translation>Copie du lieu tel qu'il était alors, avec le seul EVSE et connecteur utilisés</translation>
        </message>
        <message>
            <source>Token as it was when the charge started, frozen for billing</source>
            <extracomment>ocpi: cdr_token</extracomment>
            <translation>Jeton tel qu'il était au début de la charge, figé pour la facturation</translation>
        </message>
        <message>
            <source>CDR ids on that invoice</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>Identifiants des CDR de cette facture</translation>
        </message>
        <message>
            <source>true when a booking cannot be changed at all</source>
            <extracomment>ocpi: change_not_allowed</extracomment>
            <translation>true si une réservation ne peut pas du tout être modifiée</translation>
        </message>
        <message>
            <source>Minutes before begin up to which changes are free</source>
            <extracomment>ocpi: change_until_minutes</extracomment>
            <translation>Minutes avant le début jusqu'auxquelles les modifications sont gratuites</translation>
        </message>
        <message>
            <source>Slices of the charge; in a PATCH they are added to the earlier ones</source>
            <extracomment>ocpi: charging_periods</extracomment>
            <translation>Tranches de la charge ; dans un PATCH elles s'ajoutent aux précédentes</translation>
        </message>
        <message>
            <source>Power or current limits over time</source>
            <extracomment>ocpi: charging_profile</extracomment>
            <translation>Limites de puissance ou de courant dans le temps</translation>
        </message>
        <message>
            <source>Steps of the limit, ordered by start</source>
            <extracomment>ocpi: charging_profile_period</extracomment>
            <translation>Paliers de la limite, triés par début</translation>
        </message>
        <message>
            <source>W or A; applies to every limit in the profile</source>
            <extracomment>ocpi: charging_rate_unit</extracomment>
            <translation>W ou A ; vaut pour toutes les limites du profil</translation>
        </message>
        <message>
            <source>Whether a charge that runs at closing time is allowed to go on</source>
            <extracomment>ocpi: charging_when_closed</extracomment>
            <translation>Si une charge en cours à la fermeture peut continuer</translation>
        </message>
        <message>
            <source>City or town, spelled as on a postal address</source>
            <extracomment>ocpi: city</extracomment>
            <translation>Ville, écrite comme dans une adresse postale</translation>
        </message>
        <message>
            <source>Refers to a connector's id within the EVSE</source>
            <extracomment>ocpi: connector_id</extracomment>
            <translation>Renvoie à l'id d'un connecteur dans l'EVSE</translation>
        </message>
        <message>
            <source>Connectors this is limited to; empty means all of them</source>
            <extracomment>ocpi: connector_ids</extracomment>
            <translation>Connecteurs auxquels ceci se limite ; vide signifie tous</translation>
        </message>
        <message>
            <source>Phases or DC, as used</source>
            <extracomment>ocpi: connector_power_type</extracomment>
            <translation>Phases ou DC, tels qu'utilisés</translation>
        </message>
        <message>
            <source>Plug that was used</source>
            <extracomment>ocpi: connector_standard</extracomment>
            <translation>Prise qui a été utilisée</translation>
        </message>
        <message>
            <source>Acceptable plugs</source>
            <extracomment>ocpi: connector_types</extracomment>
            <translation>Prises acceptables</translation>
        </message>
        <message>
            <source>Sockets and cables of this EVSE; only one can deliver at a time</source>
            <extracomment>ocpi: connectors</extracomment>
            <translation>Prises et câbles de cet EVSE ; un seul peut fournir à la fois</translation>
        </message>
        <message>
            <source>Contract that pays, eMAID form if the provider has one</source>
            <extracomment>ocpi: contract_id</extracomment>
            <translation>Contrat qui paie, au format eMAID si le fournisseur en a un</translation>
        </message>
        <message>
            <source>Position in WGS 84 as decimal text; check it is not swapped or 0,0</source>
            <extracomment>ocpi: coordinates</extracomment>
            <translation>Position WGS 84 en texte décimal ; vérifier qu'elle n'est ni inversée ni 0,0</translation>
        </message>
        <message>
            <source>Country where it stands: three letters, ISO 3166-1 alpha-3, unlike country_code</source>
            <extracomment>ocpi: country</extracomment>
            <translation>Pays d'implantation : trois lettres, ISO 3166-1 alpha-3, contrairement à country_code</translation>
        </message>
        <message>
            <source>Two-letter ISO 3166-1 code of the owning party, not of the site</source>
            <extracomment>ocpi: country_code</extracomment>
            <translation>Code ISO 3166-1 à deux lettres de l'acteur propriétaire, pas du site</translation>
        </message>
        <message>
            <source>true turns the record into a credit for an earlier one</source>
            <extracomment>ocpi: credit</extracomment>
            <translation>true fait de l'enregistrement un avoir sur un précédent</translation>
        </message>
        <message>
            <source>The CDR that is credited; required when credit is true</source>
            <extracomment>ocpi: credit_reference_id</extracomment>
            <translation>Le CDR crédité ; requis quand credit vaut true</translation>
        </message>
        <message>
            <source>ISO 4217 code, three capitals</source>
            <extracomment>ocpi: currency</extracomment>
            <translation>Code ISO 4217, trois majuscules</translation>
        </message>
        <message>
            <source>The terminal owner's own reference</source>
            <extracomment>ocpi: customer_reference</extracomment>
            <translation>Référence propre au propriétaire du terminal</translation>
        </message>
        <message>
            <source>Whether vehicles with dangerous goods may use the bay</source>
            <extracomment>ocpi: dangerous_goods_allowed</extracomment>
            <translation>Si les véhicules transportant des matières dangereuses peuvent utiliser la place</translation>
        </message>
        <message>
            <source>Content of the answer: object or list; may be absent on errors</source>
            <extracomment>ocpi: data</extracomment>
            <translation>Contenu de la réponse : objet ou liste ; peut manquer en cas d'erreur</translation>
        </message>
        <message>
            <source>Local weekdays on which it applies; absent means every day</source>
            <extracomment>ocpi: day_of_week</extracomment>
            <translation>Jours locaux de la semaine où il s'applique ; absent signifie tous les jours</translation>
        </message>
        <message>
            <source>Charging preference used when the driver states none</source>
            <extracomment>ocpi: default_profile_type</extracomment>
            <translation>Préférence de charge utilisée si le conducteur n'en indique pas</translation>
        </message>
        <message>
            <source>When the driver wants to leave</source>
            <extracomment>ocpi: departure_time</extracomment>
            <translation>Quand le conducteur veut partir</translation>
        </message>
        <message>
            <source>What was measured in this slice; volumes count for this slice only</source>
            <extracomment>ocpi: dimensions</extracomment>
            <translation>Ce qui a été mesuré dans cette tranche ; les volumes ne comptent que pour elle</translation>
        </message>
        <message>
            <source>How the vehicle stands towards the road</source>
            <extracomment>ocpi: direction</extracomment>
            <translation>Orientation du véhicule par rapport à la route</translation>
        </message>
        <message>
            <source>Walking or driving hints for drivers, one entry for each language</source>
            <extracomment>ocpi: directions</extracomment>
            <translation>Indications d'accès à pied ou en voiture, une entrée par langue</translation>
        </message>
        <message>
            <source>Whether the car may give energy back</source>
            <extracomment>ocpi: discharge_allowed</extracomment>
            <translation>Si la voiture peut restituer de l'énergie</translation>
        </message>
        <message>
            <source>true when the vehicle can leave forward; matters with a trailer</source>
            <extracomment>ocpi: drive_through</extracomment>
            <translation>true si le véhicule peut sortir en marche avant ; important avec une remorque</translation>
        </message>
        <message>
            <source>Seconds; absent means until the session ends</source>
            <extracomment>ocpi: duration</extracomment>
            <translation>Secondes ; absent signifie jusqu'à la fin de la session</translation>
        </message>
        <message>
            <source>Whether charging may begin before the booked time</source>
            <extracomment>ocpi: early_start_allowed</extracomment>
            <translation>Si la charge peut commencer avant l'heure réservée</translation>
        </message>
        <message>
            <source>Minutes before begin from which it may start</source>
            <extracomment>ocpi: early_start_time</extracomment>
            <translation>Minutes avant le début à partir desquelles elle peut commencer</translation>
        </message>
        <message>
            <source>Lines for the card receipt, as the payment provider wants them</source>
            <extracomment>ocpi: eft_data</extracomment>
            <translation>Lignes du ticket de carte, telles que le prestataire de paiement les veut</translation>
        </message>
        <message>
            <source>Tried in order for each dimension; the first that matches wins, so order matters</source>
            <extracomment>ocpi: elements</extracomment>
            <translation>Essayés dans l'ordre pour chaque dimension ; le premier qui convient l'emporte, l'ordre compte</translation>
        </message>
        <message>
            <source>Signature scheme, for example OCMF; picks the transparency software</source>
            <extracomment>ocpi: encoding_method</extracomment>
            <translation>Schéma de signature, par exemple OCMF ; détermine le logiciel de transparence</translation>
        </message>
        <message>
            <source>Version of the scheme, if it has versions</source>
            <extracomment>ocpi: encoding_method_version</extracomment>
            <translation>Version du schéma, s'il en a</translation>
        </message>
        <message>
            <source>Calendar covers up to here</source>
            <extracomment>ocpi: end_before</extracomment>
            <translation>Le calendrier couvre jusqu'ici</translation>
        </message>
        <message>
            <source>Local date at which it no longer applies</source>
            <extracomment>ocpi: end_date</extracomment>
            <translation>Date locale à laquelle il ne s'applique plus</translation>
        </message>
        <message>
            <source>End, UTC; absent while it is open</source>
            <extracomment>ocpi: end_date_time</extracomment>
            <translation>Fin, UTC ; absent tant que c'est ouvert</translation>
        </message>
        <message>
            <source>When the session was closed; absent while it runs</source>
            <extracomment>ocpi: end_datetime</extracomment>
            <translation>Quand la session a été close ; absent tant qu'elle est en cours</translation>
        </message>
        <message>
            <source>Local time HH:MM at which it ends; earlier than start_time wraps midnight</source>
            <extracomment>ocpi: end_time</extracomment>
            <translation>Heure locale HH:MM de fin ; antérieure à start_time, elle passe minuit</translation>
        </message>
        <message>
            <source>Modules offered by this version and where</source>
            <extracomment>ocpi: endpoints</extracomment>
            <translation>Modules proposés par cette version et leurs adresses</translation>
        </message>
        <message>
            <source>The driver's own energy supplier, for plug-in roaming of energy</source>
            <extracomment>ocpi: energy_contract</extracomment>
            <translation>Fournisseur d'énergie propre au conducteur, pour l'itinérance de l'énergie</translation>
        </message>
        <message>
            <source>Where the power comes from, for green claims and labelling</source>
            <extracomment>ocpi: energy_mix</extracomment>
            <translation>D'où vient le courant, pour les labels et allégations vertes</translation>
        </message>
        <message>
            <source>kWh the driver wants by departure</source>
            <extracomment>ocpi: energy_need</extracomment>
            <translation>kWh que le conducteur veut d'ici son départ</translation>
        </message>
        <message>
            <source>Contract or product as sold by the supplier</source>
            <extracomment>ocpi: energy_product_name</extracomment>
            <translation>Contrat ou produit tel que vendu par le fournisseur</translation>
        </message>
        <message>
            <source>Shares by source; together they should make 100 percent</source>
            <extracomment>ocpi: energy_sources</extracomment>
            <translation>Parts par source ; ensemble elles devraient faire 100 pour cent</translation>
        </message>
        <message>
            <source>Waste and emissions for each kWh</source>
            <extracomment>ocpi: environ_impact</extracomment>
            <translation>Déchets et émissions par kWh</translation>
        </message>
        <message>
            <source>Identifier printed on the charger, in eMI3 form such as DE*ABC*E123</source>
            <extracomment>ocpi: evse_id</extracomment>
            <translation>Identifiant imprimé sur la borne, au format eMI3 tel que DE*ABC*E123</translation>
        </message>
        <message>
            <source>Side of the bay on which the charger stands</source>
            <extracomment>ocpi: evse_position</extracomment>
            <translation>Côté de la place où se trouve la borne</translation>
        </message>
        <message>
            <source>Refers to an EVSE's uid, not to its printed evse_id</source>
            <extracomment>ocpi: evse_uid</extracomment>
            <translation>Renvoie à l'uid d'un EVSE, pas à son evse_id imprimé</translation>
        </message>
        <message>
            <source>EVSEs this is limited to; empty means all of them</source>
            <extracomment>ocpi: evse_uids</extracomment>
            <translation>EVSE auxquels ceci se limite ; vide signifie tous</translation>
        </message>
        <message>
            <source>Charging places; an EVSE serves one vehicle at a time, whatever sockets it has</source>
            <extracomment>ocpi: evses</extracomment>
            <translation>Points de charge ; un EVSE sert un véhicule à la fois, quelles que soient ses prises</translation>
        </message>
        <message>
            <source>Dates it is closed although the weekly hours say open</source>
            <extracomment>ocpi: exceptional_closings</extracomment>
            <translation>Dates de fermeture alors que les horaires hebdomadaires indiquent ouvert</translation>
        </message>
        <message>
            <source>Dates it is open although the weekly hours say closed</source>
            <extracomment>ocpi: exceptional_openings</extracomment>
            <translation>Dates d'ouverture alors que les horaires hebdomadaires indiquent fermé</translation>
        </message>
        <message>
            <source>Amount before VAT</source>
            <extracomment>ocpi: excl_vat</extracomment>
            <translation>Montant hors TVA</translation>
        </message>
        <message>
            <source>When the reservation lapses, UTC</source>
            <extracomment>ocpi: expiry_date</extracomment>
            <translation>Quand la réservation expire, UTC</translation>
        </message>
        <message>
            <source>What is within reach while charging: shops, toilets, transit</source>
            <extracomment>ocpi: facilities</extracomment>
            <translation>Ce qui est à portée pendant la charge : commerces, toilettes, transports</translation>
        </message>
        <message>
            <source>Level in a garage as signposted there, for example -2 or G</source>
            <extracomment>ocpi: floor_level</extracomment>
            <translation>Niveau du parking tel que signalé sur place, par exemple -2 ou G</translation>
        </message>
        <message>
            <source>Fixed cable or socket; with a socket the driver brings a cable</source>
            <extracomment>ocpi: format</extracomment>
            <translation>Câble fixe ou prise ; avec une prise, le conducteur apporte un câble</translation>
        </message>
        <message>
            <source>Whether green energy can be had in this slot</source>
            <extracomment>ocpi: green_energy_support</extracomment>
            <translation>Si de l'énergie verte est disponible dans ce créneau</translation>
        </message>
        <message>
            <source>Tokens sharing it may stop each other's sessions</source>
            <extracomment>ocpi: group_id</extracomment>
            <translation>Les jetons qui le partagent peuvent arrêter les sessions les uns des autres</translation>
        </message>
        <message>
            <source>Picture height in pixels</source>
            <extracomment>ocpi: height</extracomment>
            <translation>Hauteur de l'image en pixels</translation>
        </message>
        <message>
            <source>Number a driver can ring at the charger; international format is safest</source>
            <extracomment>ocpi: help_phone</extracomment>
            <translation>Numéro qu'un conducteur peut appeler devant la borne ; format international de préférence</translation>
        </message>
        <message>
            <source>true when the driver is to be paid back for charging at home</source>
            <extracomment>ocpi: home_charging_compensation</extracomment>
            <translation>true si le conducteur doit être remboursé pour la charge à domicile</translation>
        </message>
        <message>
            <source>The hub that serves this connection: country and party code in one</source>
            <extracomment>ocpi: hub_party_id</extracomment>
            <translation>Le hub qui sert cette connexion : code pays et acteur en un</translation>
        </message>
        <message>
            <source>Chosen by the owner and never reused; with country and party it makes the key</source>
            <extracomment>ocpi: id</extracomment>
            <translation>Choisi par le propriétaire et jamais réutilisé ; forme la clé avec pays et acteur</translation>
        </message>
        <message>
            <source>Module name as in the path: locations, sessions, cdrs</source>
            <extracomment>ocpi: identifier</extracomment>
            <translation>Nom du module comme dans le chemin : locations, sessions, cdrs</translation>
        </message>
        <message>
            <source>Pictures for apps: charger, entrance, operator logo</source>
            <extracomment>ocpi: images</extracomment>
            <translation>Images pour les applications : borne, entrée, logo de l'opérateur</translation>
        </message>
        <message>
            <source>Amount after VAT; absent means not known, not free of VAT</source>
            <extracomment>ocpi: incl_vat</extracomment>
            <translation>Montant TVA comprise ; absent signifie inconnu, pas exempt de TVA</translation>
        </message>
        <message>
            <source>Text to show the driver with the verdict</source>
            <extracomment>ocpi: info</extracomment>
            <translation>Texte à montrer au conducteur avec le verdict</translation>
        </message>
        <message>
            <source>Start of the address where drivers fetch receipts</source>
            <extracomment>ocpi: invoice_base_url</extracomment>
            <translation>Début de l'adresse où les conducteurs obtiennent leurs reçus</translation>
        </message>
        <message>
            <source>Who writes the driver's invoice</source>
            <extracomment>ocpi: invoice_creator</extracomment>
            <translation>Qui établit la facture du conducteur</translation>
        </message>
        <message>
            <source>Invoice number as printed</source>
            <extracomment>ocpi: invoice_id</extracomment>
            <translation>Numéro de facture tel qu'imprimé</translation>
        </message>
        <message>
            <source>Invoice this record will appear on</source>
            <extracomment>ocpi: invoice_reference_id</extracomment>
            <translation>Facture sur laquelle cet enregistrement figurera</translation>
        </message>
        <message>
            <source>true only if all of the power is renewable</source>
            <extracomment>ocpi: is_green_energy</extracomment>
            <translation>true seulement si toute l'électricité est renouvelable</translation>
        </message>
        <message>
            <source>Company printed on the card, for support calls</source>
            <extracomment>ocpi: issuer</extracomment>
            <translation>Entreprise imprimée sur la carte, pour l'assistance</translation>
        </message>
        <message>
            <source>Energy delivered so far in kWh, not Wh</source>
            <extracomment>ocpi: kwh</extracomment>
            <translation>Énergie fournie jusqu'ici en kWh, pas en Wh</translation>
        </message>
        <message>
            <source>Two-letter ISO 639-1 code; no region suffix</source>
            <extracomment>ocpi: language</extracomment>
            <translation>Code ISO 639-1 à deux lettres ; sans suffixe de région</translation>
        </message>
        <message>
            <source>Change stamp in UTC; partners poll by it, so bump it on every change and only then</source>
            <extracomment>ocpi: last_updated</extracomment>
            <translation>Horodatage de changement en UTC ; les partenaires l'interrogent, à avancer à chaque changement et seulement alors</translation>
        </message>
        <message>
            <source>Whether charging may go on after the booked time</source>
            <extracomment>ocpi: late_stop_allowed</extracomment>
            <translation>Si la charge peut continuer après l'heure réservée</translation>
        </message>
        <message>
            <source>Minutes it may go on</source>
            <extracomment>ocpi: late_stop_time</extracomment>
            <translation>Minutes pendant lesquelles elle peut continuer</translation>
        </message>
        <message>
            <source>Degrees north as text, 5 to 7 decimals, dot as the separator</source>
            <extracomment>ocpi: latitude</extracomment>
            <translation>Degrés nord en texte, 5 à 7 décimales, point comme séparateur</translation>
        </message>
        <message>
            <source>Whether the bay is lit at night</source>
            <extracomment>ocpi: lighting</extracomment>
            <translation>Si la place est éclairée la nuit</translation>
        </message>
        <message>
            <source>Upper bound in the rate unit, one decimal</source>
            <extracomment>ocpi: limit</extracomment>
            <translation>Limite haute dans l'unité du profil, une décimale</translation>
        </message>
        <message>
            <source>Where it took place</source>
            <extracomment>ocpi: location</extracomment>
            <translation>Où cela a eu lieu</translation>
        </message>
        <message>
            <source>Refers to a Location's id</source>
            <extracomment>ocpi: location_id</extracomment>
            <translation>Renvoie à l'id d'une Location</translation>
        </message>
        <message>
            <source>Locations the terminal serves</source>
            <extracomment>ocpi: location_ids</extracomment>
            <translation>Locations que le terminal dessert</translation>
        </message>
        <message>
            <source>Picture of the brand; a URL inside, not the bytes</source>
            <extracomment>ocpi: logo</extracomment>
            <translation>Image de la marque ; contient une URL, pas les octets</translation>
        </message>
        <message>
            <source>Degrees east as text, 5 to 7 decimals; negative is west of Greenwich</source>
            <extracomment>ocpi: longitude</extracomment>
            <translation>Degrés est en texte, 5 à 7 décimales ; négatif à l'ouest de Greenwich</translation>
        </message>
        <message>
            <source>Amperes per phase; zero or a cable's marketing figure misleads apps</source>
            <extracomment>ocpi: max_amperage</extracomment>
            <translation>Ampères par phase ; zéro ou le chiffre commercial d'un câble trompe les applications</translation>
        </message>
        <message>
            <source>Longest booking in minutes</source>
            <extracomment>ocpi: max_booking_duration</extracomment>
            <translation>Réservation la plus longue en minutes</translation>
        </message>
        <message>
            <source>Applies below this current: sum over phases, A</source>
            <extracomment>ocpi: max_current</extracomment>
            <translation>S'applique sous ce courant : somme des phases, A</translation>
        </message>
        <message>
            <source>Applies up to this many seconds after session start</source>
            <extracomment>ocpi: max_duration</extracomment>
            <translation>S'applique jusqu'à ce nombre de secondes après le début de la session</translation>
        </message>
        <message>
            <source>Watts, not kilowatts: 22 kW is 22000; state it when below volts times amps</source>
            <extracomment>ocpi: max_electric_power</extracomment>
            <translation>Watts, pas kilowatts : 22 kW s'écrit 22000 ; à indiquer si inférieur à volts fois ampères</translation>
        </message>
        <message>
            <source>Applies below this much energy, counted from session start</source>
            <extracomment>ocpi: max_kwh</extracomment>
            <translation>S'applique sous cette énergie, comptée depuis le début de la session</translation>
        </message>
        <message>
            <source>Applies below this power, in kW here</source>
            <extracomment>ocpi: max_power</extracomment>
            <translation>S'applique sous cette puissance, ici en kW</translation>
        </message>
        <message>
            <source>The bill is never above this</source>
            <extracomment>ocpi: max_price</extracomment>
            <translation>La facture ne dépasse jamais ce montant</translation>
        </message>
        <message>
            <source>Highest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_height</extracomment>
            <translation>Hauteur maximale du véhicule en cm</translation>
        </message>
        <message>
            <source>Longest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_length</extracomment>
            <translation>Longueur maximale du véhicule en cm</translation>
        </message>
        <message>
            <source>Heaviest vehicle in kg</source>
            <extracomment>ocpi: max_vehicle_weight</extracomment>
            <translation>Poids maximal du véhicule en kg</translation>
        </message>
        <message>
            <source>Widest vehicle in cm</source>
            <extracomment>ocpi: max_vehicle_width</extracomment>
            <translation>Largeur maximale du véhicule en cm</translation>
        </message>
        <message>
            <source>Volts; for AC line to neutral, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: max_voltage</extracomment>
            <translation>Volts ; en AC phase-neutre, donc 230 aussi en triphasé en Europe</translation>
        </message>
        <message>
            <source>Text for people, one for each language</source>
            <extracomment>ocpi: message</extracomment>
            <translation>Texte pour les personnes, un par langue</translation>
        </message>
        <message>
            <source>Serial number of the meter, needed under calibration law</source>
            <extracomment>ocpi: meter_id</extracomment>
            <translation>Numéro de série du compteur, requis par la métrologie légale</translation>
        </message>
        <message>
            <source>Way of getting in</source>
            <extracomment>ocpi: method</extracomment>
            <translation>Mode d'accès</translation>
        </message>
        <message>
            <source>Shortest booking in minutes</source>
            <extracomment>ocpi: min_booking_duration</extracomment>
            <translation>Réservation la plus courte en minutes</translation>
        </message>
        <message>
            <source>Below this the car stops charging efficiently; in the rate unit</source>
            <extracomment>ocpi: min_charging_rate</extracomment>
            <translation>En dessous, la voiture ne charge plus efficacement ; dans l'unité du profil</translation>
        </message>
        <message>
            <source>Applies from this current on: sum over phases, A</source>
            <extracomment>ocpi: min_current</extracomment>
            <translation>S'applique à partir de ce courant : somme des phases, A</translation>
        </message>
        <message>
            <source>Applies from this many seconds after session start</source>
            <extracomment>ocpi: min_duration</extracomment>
            <translation>S'applique à partir de ce nombre de secondes après le début de la session</translation>
        </message>
        <message>
            <source>Applies from this much energy on, counted from session start</source>
            <extracomment>ocpi: min_kwh</extracomment>
            <translation>S'applique à partir de cette énergie, comptée depuis le début de la session</translation>
        </message>
        <message>
            <source>Shortest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_length</extracomment>
            <translation>Place la plus courte acceptable en cm</translation>
        </message>
        <message>
            <source>Narrowest acceptable bay in cm</source>
            <extracomment>ocpi: min_parking_space_width</extracomment>
            <translation>Place la plus étroite acceptable en cm</translation>
        </message>
        <message>
            <source>Applies from this power on, in kW here</source>
            <extracomment>ocpi: min_power</extracomment>
            <translation>S'applique à partir de cette puissance, ici en kW</translation>
        </message>
        <message>
            <source>The bill is never below this</source>
            <extracomment>ocpi: min_price</extracomment>
            <translation>La facture n'est jamais inférieure à ce montant</translation>
        </message>
        <message>
            <source>Shown to drivers and in back offices; not an identifier</source>
            <extracomment>ocpi: name</extracomment>
            <translation>Montré aux conducteurs et dans les back-offices ; pas un identifiant</translation>
        </message>
        <message>
            <source>Which reading it is: Start, End or Intermediate</source>
            <extracomment>ocpi: nature</extracomment>
            <translation>De quel relevé il s'agit : Start, End ou Intermediate</translation>
        </message>
        <message>
            <source>Whether not turning up costs money</source>
            <extracomment>ocpi: noshow_fee</extracomment>
            <translation>Si ne pas venir coûte de l'argent</translation>
        </message>
        <message>
            <source>Minutes after begin until the place is given away</source>
            <extracomment>ocpi: noshow_timeout</extracomment>
            <translation>Minutes après le début au bout desquelles la place est cédée</translation>
        </message>
        <message>
            <source>When drivers may reach the site; absent means unknown, not closed</source>
            <extracomment>ocpi: opening_times</extracomment>
            <translation>Quand les conducteurs peuvent accéder au site ; absent signifie inconnu, pas fermé</translation>
        </message>
        <message>
            <source>Who runs the charge points; falls back to the name behind the party code</source>
            <extracomment>ocpi: operator</extracomment>
            <translation>Qui exploite les bornes ; à défaut, le nom derrière le code de l'acteur</translation>
        </message>
        <message>
            <source>Whether one token may hold bookings at the same time</source>
            <extracomment>ocpi: overlapping_bookings_allowed</extracomment>
            <translation>Si un jeton peut avoir des réservations simultanées</translation>
        </message>
        <message>
            <source>Who owns the hardware; often not the operator</source>
            <extracomment>ocpi: owner</extracomment>
            <translation>Qui possède le matériel ; souvent pas l'opérateur</translation>
        </message>
        <message>
            <source>Bays reachable from this EVSE, by the ids in the Location's parking_places</source>
            <extracomment>ocpi: parking</extracomment>
            <translation>Places accessibles depuis cet EVSE, par leurs identifiants dans parking_places de la Location</translation>
        </message>
        <message>
            <source>Refers to a bay in the Location's parking_places</source>
            <extracomment>ocpi: parking_id</extracomment>
            <translation>Renvoie à une place dans parking_places de la Location</translation>
        </message>
        <message>
            <source>Parking bays with their dimensions; EVSEs refer to them by id</source>
            <extracomment>ocpi: parking_places</extracomment>
            <translation>Places de stationnement avec leurs dimensions ; les EVSE y renvoient par id</translation>
        </message>
        <message>
            <source>Who may park there; customers only, electric only and so on</source>
            <extracomment>ocpi: parking_restrictions</extracomment>
            <translation>Qui peut s'y garer ; clients seulement, électriques seulement, etc.</translation>
        </message>
        <message>
            <source>Length of the bay in cm</source>
            <extracomment>ocpi: parking_space_length</extracomment>
            <translation>Longueur de la place en cm</translation>
        </message>
        <message>
            <source>Width of the bay in cm</source>
            <extracomment>ocpi: parking_space_width</extracomment>
            <translation>Largeur de la place en cm</translation>
        </message>
        <message>
            <source>What sort of parking surrounds the charger; 2.1.1 called it type</source>
            <extracomment>ocpi: parking_type</extracomment>
            <translation>Type de stationnement autour de la borne ; 2.1.1 l'appelait type</translation>
        </message>
        <message>
            <source>Three-character operator or provider code, unique within its country code</source>
            <extracomment>ocpi: party_id</extracomment>
            <translation>Code à trois caractères de l'opérateur ou du fournisseur, unique dans son code pays</translation>
        </message>
        <message>
            <source>Share in percent, 0 to 100</source>
            <extracomment>ocpi: percentage</extracomment>
            <translation>Part en pour cent, 0 à 100</translation>
        </message>
        <message>
            <source>Booked span</source>
            <extracomment>ocpi: period</extracomment>
            <translation>Intervalle réservé</translation>
        </message>
        <message>
            <source>Begin of the span; included</source>
            <extracomment>ocpi: period_begin</extracomment>
            <translation>Début de l'intervalle ; inclus</translation>
        </message>
        <message>
            <source>End of the span; the first moment that no longer counts</source>
            <extracomment>ocpi: period_end</extracomment>
            <translation>Fin de l'intervalle ; le premier instant qui ne compte plus</translation>
        </message>
        <message>
            <source>Number or text painted on the charger so that a driver finds it</source>
            <extracomment>ocpi: physical_reference</extracomment>
            <translation>Numéro ou texte peint sur la borne pour que le conducteur la trouve</translation>
        </message>
        <message>
            <source>The reading in clear, as the scheme prescribes</source>
            <extracomment>ocpi: plain_data</extracomment>
            <translation>Le relevé en clair, tel que le schéma le prescrit</translation>
        </message>
        <message>
            <source>Whether booking is obligatory and how much stays free</source>
            <extracomment>ocpi: policy</extracomment>
            <translation>Si la réservation est obligatoire et combien reste libre</translation>
        </message>
        <message>
            <source>Postal code; may be absent where a country has none, never a placeholder</source>
            <extracomment>ocpi: postal_code</extracomment>
            <translation>Code postal ; peut manquer si le pays n'en a pas, jamais de valeur factice</translation>
        </message>
        <message>
            <source>Power the driver asks for</source>
            <extracomment>ocpi: power_required</extracomment>
            <translation>Puissance demandée par le conducteur</translation>
        </message>
        <message>
            <source>AC phases or DC; with volts and amps it gives the power</source>
            <extracomment>ocpi: power_type</extracomment>
            <translation>Phases AC ou DC ; avec volts et ampères, donne la puissance</translation>
        </message>
        <message>
            <source>Acceptable AC phases or DC</source>
            <extracomment>ocpi: power_types</extracomment>
            <translation>Phases AC ou DC acceptables</translation>
        </message>
        <message>
            <source>Amount to reserve on the card before an ad hoc charge</source>
            <extracomment>ocpi: preauthorize_amount</extracomment>
            <translation>Montant à réserver sur la carte avant une charge ad hoc</translation>
        </message>
        <message>
            <source>Per kWh, per hour, or once, in the tariff's currency</source>
            <extracomment>ocpi: price</extracomment>
            <translation>Par kWh, par heure ou une fois, dans la devise du tarif</translation>
        </message>
        <message>
            <source>What to charge for while the element applies</source>
            <extracomment>ocpi: price_components</extracomment>
            <translation>Ce qu'il faut facturer tant que l'élément s'applique</translation>
        </message>
        <message>
            <source>Profile now in force</source>
            <extracomment>ocpi: profile</extracomment>
            <translation>Profil en vigueur</translation>
        </message>
        <message>
            <source>What the driver prefers: fast, cheap, green</source>
            <extracomment>ocpi: profile_type</extracomment>
            <translation>Ce que le conducteur préfère : rapide, bon marché, vert</translation>
        </message>
        <message>
            <source>Key to check the signature with</source>
            <extracomment>ocpi: public_key</extracomment>
            <translation>Clé pour vérifier la signature</translation>
        </message>
        <message>
            <source>false keeps the site off maps and apps; publish_allowed_to may still let some see it</source>
            <extracomment>ocpi: publish</extracomment>
            <translation>false retire le site des cartes et applications ; publish_allowed_to peut encore le montrer à certains</translation>
        </message>
        <message>
            <source>Token rules that may see an unpublished site; only read when publish is false</source>
            <extracomment>ocpi: publish_allowed_to</extracomment>
            <translation>Règles de jetons qui peuvent voir un site non publié ; lu seulement si publish vaut false</translation>
        </message>
        <message>
            <source>Free reference for bookkeeping</source>
            <extracomment>ocpi: reference</extracomment>
            <translation>Référence libre pour la comptabilité</translation>
        </message>
        <message>
            <source>Power outlet for refrigerated trucks</source>
            <extracomment>ocpi: refrigeration_outlet</extracomment>
            <translation>Prise de courant pour camions frigorifiques</translation>
        </message>
        <message>
            <source>Weekly opening hours; several entries a day are allowed</source>
            <extracomment>ocpi: regular_hours</extracomment>
            <translation>Horaires hebdomadaires ; plusieurs entrées par jour sont permises</translation>
        </message>
        <message>
            <source>Other points worth navigating to: an entrance, the reception, the barrier</source>
            <extracomment>ocpi: related_locations</extracomment>
            <translation>Autres points utiles à la navigation : une entrée, l'accueil, la barrière</translation>
        </message>
        <message>
            <source>Free text for people; say why a credit or a correction was made</source>
            <extracomment>ocpi: remark</extracomment>
            <translation>Texte libre ; indiquer la raison d'un avoir ou d'une correction</translation>
        </message>
        <message>
            <source>Driver may start by app</source>
            <extracomment>ocpi: remote_auth_supported</extracomment>
            <translation>Le conducteur peut démarrer par application</translation>
        </message>
        <message>
            <source>Chosen by the sender of the request to recognise the answer</source>
            <extracomment>ocpi: request_id</extracomment>
            <translation>Choisi par l'expéditeur de la requête pour reconnaître la réponse</translation>
        </message>
        <message>
            <source>When it arrived, UTC</source>
            <extracomment>ocpi: request_received</extracomment>
            <translation>Heure d'arrivée, UTC</translation>
        </message>
        <message>
            <source>State of this request</source>
            <extracomment>ocpi: request_status</extracomment>
            <translation>État de cette demande</translation>
        </message>
        <message>
            <source>Prices a reservation instead of charging</source>
            <extracomment>ocpi: reservation</extracomment>
            <translation>Tarife une réservation au lieu de la charge</translation>
        </message>
        <message>
            <source>Chosen by the sender; reusing it changes that reservation</source>
            <extracomment>ocpi: reservation_id</extracomment>
            <translation>Choisi par l'expéditeur ; le réutiliser modifie cette réservation</translation>
        </message>
        <message>
            <source>true when a driver must reserve before arriving</source>
            <extracomment>ocpi: reservation_required</extracomment>
            <translation>true si le conducteur doit réserver avant d'arriver</translation>
        </message>
        <message>
            <source>Where the booking stands</source>
            <extracomment>ocpi: reservation_status</extracomment>
            <translation>Où en est la réservation</translation>
        </message>
        <message>
            <source>Where the final result must be POSTed; unique for each request</source>
            <extracomment>ocpi: response_url</extracomment>
            <translation>Où le résultat final doit être envoyé par POST ; unique par requête</translation>
        </message>
        <message>
            <source>true when other vehicle types are not allowed, not just unsuited</source>
            <extracomment>ocpi: restricted_to_type</extracomment>
            <translation>true si d'autres types de véhicules sont interdits, pas seulement inadaptés</translation>
        </message>
        <message>
            <source>All must hold at once; absent means always</source>
            <extracomment>ocpi: restrictions</extracomment>
            <translation>Toutes doivent être remplies à la fois ; absent signifie toujours</translation>
        </message>
        <message>
            <source>Outcome of the request</source>
            <extracomment>ocpi: result</extracomment>
            <translation>Résultat de la requête</translation>
        </message>
        <message>
            <source>Driver must present the card although booked</source>
            <extracomment>ocpi: rfid_auth_required</extracomment>
            <translation>Le conducteur doit présenter la carte même s'il a réservé</translation>
        </message>
        <message>
            <source>What the party does: operate chargers, sell charging, route messages</source>
            <extracomment>ocpi: role</extracomment>
            <translation>Ce que fait l'acteur : exploiter des bornes, vendre la charge, router des messages</translation>
        </message>
        <message>
            <source>Every party and role behind this connection</source>
            <extracomment>ocpi: roles</extracomment>
            <translation>Tous les acteurs et rôles derrière cette connexion</translation>
        </message>
        <message>
            <source>Whether the bay is covered</source>
            <extracomment>ocpi: roofed</extracomment>
            <translation>Si la place est couverte</translation>
        </message>
        <message>
            <source>The Session this belongs to; the safest way to join CDR and Session</source>
            <extracomment>ocpi: session_id</extracomment>
            <translation>La Session concernée ; le moyen le plus sûr de relier CDR et Session</translation>
        </message>
        <message>
            <source>Meter readings signed by the charger, for transparency software</source>
            <extracomment>ocpi: signed_data</extracomment>
            <translation>Relevés de compteur signés par la borne, pour le logiciel de transparence</translation>
        </message>
        <message>
            <source>Signed readings: at least begin and end</source>
            <extracomment>ocpi: signed_values</extracomment>
            <translation>Relevés signés : au moins début et fin</translation>
        </message>
        <message>
            <source>Origin of the energy</source>
            <extracomment>ocpi: source</extracomment>
            <translation>Origine de l'énergie</translation>
        </message>
        <message>
            <source>Plug standard; needed to tell drivers whether their car fits</source>
            <extracomment>ocpi: standard</extracomment>
            <translation>Norme de prise ; nécessaire pour dire aux conducteurs si leur voiture convient</translation>
        </message>
        <message>
            <source>Standards the bay follows, for example for accessibility</source>
            <extracomment>ocpi: standards</extracomment>
            <translation>Normes que suit la place, par exemple d'accessibilité</translation>
        </message>
        <message>
            <source>Local date from which it applies; included</source>
            <extracomment>ocpi: start_date</extracomment>
            <translation>Date locale à partir de laquelle il s'applique ; incluse</translation>
        </message>
        <message>
            <source>Begin, UTC</source>
            <extracomment>ocpi: start_date_time</extracomment>
            <translation>Début, UTC</translation>
        </message>
        <message>
            <source>When the session became active, UTC</source>
            <extracomment>ocpi: start_datetime</extracomment>
            <translation>Quand la session est devenue active, UTC</translation>
        </message>
        <message>
            <source>Seconds from the start of the profile</source>
            <extracomment>ocpi: start_period</extracomment>
            <translation>Secondes depuis le début du profil</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it applies; included</source>
            <extracomment>ocpi: start_time</extracomment>
            <translation>Heure locale HH:MM à partir de laquelle il s'applique ; incluse</translation>
        </message>
        <message>
            <source>State or province, where the country's addresses use one</source>
            <extracomment>ocpi: state</extracomment>
            <translation>État ou province, si les adresses du pays en utilisent</translation>
        </message>
        <message>
            <source>State now; see the values for what counts as usable</source>
            <extracomment>ocpi: status</extracomment>
            <translation>État actuel ; voir les valeurs pour ce qui compte comme utilisable</translation>
        </message>
        <message>
            <source>OCPI result; 1xxx fine, 2xxx the caller's fault, 3xxx the server's, 4xxx the hub's</source>
            <extracomment>ocpi: status_code</extracomment>
            <translation>Résultat OCPI ; 1xxx correct, 2xxx faute de l'appelant, 3xxx du serveur, 4xxx du hub</translation>
        </message>
        <message>
            <source>Details for developers; never shown to drivers</source>
            <extracomment>ocpi: status_message</extracomment>
            <translation>Détails pour les développeurs ; jamais montrés aux conducteurs</translation>
        </message>
        <message>
            <source>Planned states such as maintenance; not a substitute for live status</source>
            <extracomment>ocpi: status_schedule</extracomment>
            <translation>États prévus tels que la maintenance ; ne remplace pas le statut en direct</translation>
        </message>
        <message>
            <source>Billing block in Wh for ENERGY, seconds for time; 1 is exact to the unit</source>
            <extracomment>ocpi: step_size</extracomment>
            <translation>Bloc de facturation en Wh pour ENERGY, en secondes pour le temps ; 1 est exact à l'unité</translation>
        </message>
        <message>
            <source>When charging ended, UTC; called end_date_time from 2.2 on</source>
            <extracomment>ocpi: stop_date_time</extracomment>
            <translation>Fin de la charge, UTC ; nommé end_date_time à partir de 2.2</translation>
        </message>
        <message>
            <source>The local party that runs it on the operator's behalf, if any</source>
            <extracomment>ocpi: suboperator</extracomment>
            <translation>L'acteur local qui exploite pour le compte de l'opérateur, le cas échéant</translation>
        </message>
        <message>
            <source>Company that supplies the electricity</source>
            <extracomment>ocpi: supplier_name</extracomment>
            <translation>Entreprise qui fournit l'électricité</translation>
        </message>
        <message>
            <source>Ways of getting in that the site offers</source>
            <extracomment>ocpi: supported_access_methods</extracomment>
            <translation>Modes d'accès que le site propose</translation>
        </message>
        <message>
            <source>Tariff in words for drivers, one for each language</source>
            <extracomment>ocpi: tariff_alt_text</extracomment>
            <translation>Tarif en mots pour les conducteurs, un par langue</translation>
        </message>
        <message>
            <source>Page that explains the tariff</source>
            <extracomment>ocpi: tariff_alt_url</extracomment>
            <translation>Page qui explique le tarif</translation>
        </message>
        <message>
            <source>Tariff that applies here; one only in this version</source>
            <extracomment>ocpi: tariff_id</extracomment>
            <translation>Tarif applicable ici ; un seul dans cette version</translation>
        </message>
        <message>
            <source>Tariffs valid on this connector; each must be retrievable from Tariffs</source>
            <extracomment>ocpi: tariff_ids</extracomment>
            <translation>Tarifs valables sur ce connecteur ; chacun doit être accessible dans Tariffs</translation>
        </message>
        <message>
            <source>Tariffs used for this bill, in full, as they were then</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>Tarifs utilisés pour cette facture, complets, tels qu'ils étaient alors</translation>
        </message>
        <message>
            <source>Whether the prices already contain tax; decides how totals are computed</source>
            <extracomment>ocpi: tax_included</extracomment>
            <translation>Si les prix contiennent déjà la taxe ; décide du calcul des totaux</translation>
        </message>
        <message>
            <source>Each tax on its own line</source>
            <extracomment>ocpi: taxes</extracomment>
            <translation>Chaque taxe sur sa propre ligne</translation>
        </message>
        <message>
            <source>Given by the payment provider</source>
            <extracomment>ocpi: terminal_id</extracomment>
            <translation>Donné par le prestataire de paiement</translation>
        </message>
        <message>
            <source>Page where the operator's conditions can be read</source>
            <extracomment>ocpi: terms_and_conditions</extracomment>
            <translation>Page où lire les conditions de l'opérateur</translation>
        </message>
        <message>
            <source>Plain text for display; no HTML</source>
            <extracomment>ocpi: text</extracomment>
            <translation>Texte brut à afficher ; pas de HTML</translation>
        </message>
        <message>
            <source>Small version of the picture, for lists</source>
            <extracomment>ocpi: thumbnail</extracomment>
            <translation>Petite version de l'image, pour les listes</translation>
        </message>
        <message>
            <source>Longest stay in minutes</source>
            <extracomment>ocpi: time_limit</extracomment>
            <translation>Durée maximale en minutes</translation>
        </message>
        <message>
            <source>IANA name such as Europe/Berlin; opening hours and tariff windows depend on it</source>
            <extracomment>ocpi: time_zone</extracomment>
            <translation>Nom IANA tel que Europe/Berlin ; horaires et plages tarifaires en dépendent</translation>
        </message>
        <message>
            <source>Seconds the sender should wait for the asynchronous result</source>
            <extracomment>ocpi: timeout</extracomment>
            <translation>Secondes pendant lesquelles l'expéditeur doit attendre le résultat asynchrone</translation>
        </message>
        <message>
            <source>Step in minutes in which begin and length may be chosen</source>
            <extracomment>ocpi: timeslot_increment</extracomment>
            <translation>Pas en minutes pour choisir début et durée</translation>
        </message>
        <message>
            <source>When the answer was made; helps to measure clock skew between peers</source>
            <extracomment>ocpi: timestamp</extracomment>
            <translation>Heure de la réponse ; aide à mesurer l'écart d'horloge entre pairs</translation>
        </message>
        <message>
            <source>Secret for the Authorization header; base64-encoded there from 2.2 on</source>
            <extracomment>ocpi: token</extracomment>
            <translation>Secret pour l'en-tête Authorization ; y est codé en base64 à partir de 2.2</translation>
        </message>
        <message>
            <source>Any token of the group may use the booking</source>
            <extracomment>ocpi: token_groups_supported</extracomment>
            <translation>Tout jeton du groupe peut utiliser la réservation</translation>
        </message>
        <message>
            <source>All costs together, excluding VAT in 2.1.1</source>
            <extracomment>ocpi: total_cost</extracomment>
            <translation>Total des coûts, hors TVA en 2.1.1</translation>
        </message>
        <message>
            <source>Final amount to capture</source>
            <extracomment>ocpi: total_costs</extracomment>
            <translation>Montant final à encaisser</translation>
        </message>
        <message>
            <source>Energy in kWh; should equal the sum of all ENERGY volumes</source>
            <extracomment>ocpi: total_energy</extracomment>
            <translation>Énergie en kWh ; doit égaler la somme de tous les volumes ENERGY</translation>
        </message>
        <message>
            <source>What the energy itself cost</source>
            <extracomment>ocpi: total_energy_cost</extracomment>
            <translation>Coût de l'énergie elle-même</translation>
        </message>
        <message>
            <source>Flat fees, apart from those for parking and reservation</source>
            <extracomment>ocpi: total_fixed_cost</extracomment>
            <translation>Frais fixes, hors ceux du stationnement et de la réservation</translation>
        </message>
        <message>
            <source>What parking cost, its flat fees included</source>
            <extracomment>ocpi: total_parking_cost</extracomment>
            <translation>Coût du stationnement, frais fixes compris</translation>
        </message>
        <message>
            <source>Hours connected without charging; already inside total_time</source>
            <extracomment>ocpi: total_parking_time</extracomment>
            <translation>Heures connectées sans charger ; déjà comprises dans total_time</translation>
        </message>
        <message>
            <source>What the reservation cost, flat fees included</source>
            <extracomment>ocpi: total_reservation_cost</extracomment>
            <translation>Coût de la réservation, frais fixes compris</translation>
        </message>
        <message>
            <source>Hours from plug-in to end, parking included; 1.5 is ninety minutes</source>
            <extracomment>ocpi: total_time</extracomment>
            <translation>Heures du branchement à la fin, stationnement compris ; 1.5 font quatre-vingt-dix minutes</translation>
        </message>
        <message>
            <source>What charging time cost, without parking</source>
            <extracomment>ocpi: total_time_cost</extracomment>
            <translation>Coût du temps de charge, sans stationnement</translation>
        </message>
        <message>
            <source>true means always open apart from exceptions; then leave regular_hours out</source>
            <extracomment>ocpi: twentyfourseven</extracomment>
            <translation>true signifie toujours ouvert hors exceptions ; omettre alors regular_hours</translation>
        </message>
        <message>
            <source>Kind of object; see the allowed values</source>
            <extracomment>ocpi: type</extracomment>
            <translation>Type d'objet ; voir les valeurs permises</translation>
        </message>
        <message>
            <source>Technical id; stays the same for the life of the object, drivers never see it</source>
            <extracomment>ocpi: uid</extracomment>
            <translation>Identifiant technique ; constant toute la vie de l'objet, jamais vu des conducteurs</translation>
        </message>
        <message>
            <source>Absolute address, reachable by the partner; https in practice</source>
            <extracomment>ocpi: url</extracomment>
            <translation>Adresse absolue, joignable par le partenaire ; https en pratique</translation>
        </message>
        <message>
            <source>false blocks the token everywhere; do not delete tokens</source>
            <extracomment>ocpi: valid</extracomment>
            <translation>false bloque le jeton partout ; ne pas supprimer les jetons</translation>
        </message>
        <message>
            <source>What to show or type, depending on the method</source>
            <extracomment>ocpi: value</extracomment>
            <translation>Ce qu'il faut montrer ou saisir, selon le mode</translation>
        </message>
        <message>
            <source>VAT in percent; absent means none applies, which is not the same as 0</source>
            <extracomment>ocpi: vat</extracomment>
            <translation>TVA en pour cent ; absent signifie qu'aucune ne s'applique, ce qui n'est pas 0</translation>
        </message>
        <message>
            <source>Vehicles the bay is meant for</source>
            <extracomment>ocpi: vehicle_types</extracomment>
            <translation>Véhicules auxquels la place est destinée</translation>
        </message>
        <message>
            <source>Version number of the protocol</source>
            <extracomment>ocpi: version</extracomment>
            <translation>Numéro de version du protocole</translation>
        </message>
        <message>
            <source>All versions that the peer speaks</source>
            <extracomment>ocpi: versions</extracomment>
            <translation>Toutes les versions que parle le pair</translation>
        </message>
        <message>
            <source>Number printed on the card, for support calls; may differ from the uid</source>
            <extracomment>ocpi: visual_number</extracomment>
            <translation>Numéro imprimé sur la carte, pour l'assistance ; peut différer de l'uid</translation>
        </message>
        <message>
            <source>Volts; line to neutral for AC, so 230 also for three phases in Europe</source>
            <extracomment>ocpi: voltage</extracomment>
            <translation>Volts ; phase-neutre en AC, donc 230 aussi en triphasé en Europe</translation>
        </message>
        <message>
            <source>Quantity in the dimension's own unit: kWh, hours, A, kW or percent</source>
            <extracomment>ocpi: volume</extracomment>
            <translation>Quantité dans l'unité de la dimension : kWh, heures, A, kW ou pour cent</translation>
        </message>
        <message>
            <source>Home page for drivers</source>
            <extracomment>ocpi: website</extracomment>
            <translation>Page d'accueil pour les conducteurs</translation>
        </message>
        <message>
            <source>1 is Monday, 7 is Sunday</source>
            <extracomment>ocpi: weekday</extracomment>
            <translation>1 est lundi, 7 est dimanche</translation>
        </message>
        <message>
            <source>Whether operators may decide offline or must ask first</source>
            <extracomment>ocpi: whitelist</extracomment>
            <translation>Si les opérateurs peuvent décider hors ligne ou doivent demander d'abord</translation>
        </message>
        <message>
            <source>Party that cancelled</source>
            <extracomment>ocpi: who_canceled</extracomment>
            <translation>Acteur qui a annulé</translation>
        </message>
        <message>
            <source>Picture width in pixels</source>
            <extracomment>ocpi: width</extracomment>
            <translation>Largeur de l'image en pixels</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <extracomment>ocpi: 2.0</extracomment>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>In wide use, no hub, no country and party on objects</source>
            <extracomment>ocpi: 2.1.1</extracomment>
            <translation>Très répandue, sans hub, sans pays ni acteur sur les objets</translation>
        </message>
        <message>
            <source>Superseded by 2.2.1</source>
            <extracomment>ocpi: 2.2</extracomment>
            <translation>Remplacée par 2.2.1</translation>
        </message>
        <message>
            <source>In wide use</source>
            <extracomment>ocpi: 2.2.1</extracomment>
            <translation>Très répandue</translation>
        </message>
        <message>
            <source>Taxes, parking bays, payments</source>
            <extracomment>ocpi: 2.3.0</extracomment>
            <translation>Taxes, places de stationnement, paiements</translation>
        </message>
        <message>
            <source>Amperes</source>
            <extracomment>ocpi: A</extracomment>
            <translation>Ampères</translation>
        </message>
        <message>
            <source>Taken</source>
            <extracomment>ocpi: ACCEPTED</extracomment>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Code is typed</source>
            <extracomment>ocpi: ACCESS_CODE</extracomment>
            <translation>Un code est saisi</translation>
        </message>
        <message>
            <source>Charging or connected, costs may accrue</source>
            <extracomment>ocpi: ACTIVE</extracomment>
            <translation>En charge ou connecté, des coûts peuvent courir</translation>
        </message>
        <message>
            <source>One phase: power is volts times amps</source>
            <extracomment>ocpi: AC_1_PHASE</extracomment>
            <translation>Une phase : la puissance est volts fois ampères</translation>
        </message>
        <message>
            <source>Two of three phases: power is volts times amps times two</source>
            <extracomment>ocpi: AC_2_PHASE</extracomment>
            <translation>Deux phases sur trois : la puissance est volts fois ampères fois deux</translation>
        </message>
        <message>
            <source>Split phase, 120/240 V, North America</source>
            <extracomment>ocpi: AC_2_PHASE_SPLIT</extracomment>
            <translation>Phase divisée, 120/240 V, Amérique du Nord</translation>
        </message>
        <message>
            <source>Three phases: power is volts (line to neutral) times amps times three</source>
            <extracomment>ocpi: AC_3_PHASE</extracomment>
            <translation>Trois phases : la puissance est volts (phase-neutre) fois ampères fois trois</translation>
        </message>
        <message>
            <source>For drivers who pay on the spot</source>
            <extracomment>ocpi: AD_HOC_PAYMENT</extracomment>
            <translation>Pour les conducteurs qui paient sur place</translation>
        </message>
        <message>
            <source>One-time id for a driver without contract</source>
            <extracomment>ocpi: AD_HOC_USER</extracomment>
            <translation>Identifiant unique pour un conducteur sans contrat</translation>
        </message>
        <message>
            <source>Airport</source>
            <extracomment>ocpi: AIRPORT</extracomment>
            <translation>Aéroport</translation>
        </message>
        <message>
            <source>Fine</source>
            <extracomment>ocpi: ALLOWED</extracomment>
            <translation>Permis</translation>
        </message>
        <message>
            <source>Ask; decide from the list when the provider does not answer</source>
            <extracomment>ocpi: ALLOWED_OFFLINE</extracomment>
            <translation>Demander ; décider d'après la liste si le fournisseur ne répond pas</translation>
        </message>
        <message>
            <source>Service area on a motorway</source>
            <extracomment>ocpi: ALONG_MOTORWAY</extracomment>
            <translation>Aire de service d'autoroute</translation>
        </message>
        <message>
            <source>Operator decides from its list; there is no asking in real time</source>
            <extracomment>ocpi: ALWAYS</extracomment>
            <translation>L'opérateur décide d'après sa liste ; pas de demande en temps réel</translation>
        </message>
        <message>
            <source>At an angle to the road</source>
            <extracomment>ocpi: ANGLE</extracomment>
            <translation>En épi par rapport à la route</translation>
        </message>
        <message>
            <source>Driver identified by an app</source>
            <extracomment>ocpi: APP_USER</extracomment>
            <translation>Conducteur identifié par une application</translation>
        </message>
        <message>
            <source>Provider was asked in real time</source>
            <extracomment>ocpi: AUTH_REQUEST</extracomment>
            <translation>Le fournisseur a été interrogé en temps réel</translation>
        </message>
        <message>
            <source>Free and working: a driver can start now</source>
            <extracomment>ocpi: AVAILABLE</extracomment>
            <translation>Libre et en état : un conducteur peut démarrer maintenant</translation>
        </message>
        <message>
            <source>How a driver gets in</source>
            <extracomment>ocpi: AccessMethod</extracomment>
            <translation>Comment un conducteur accède</translation>
        </message>
        <message>
            <source>May charge here</source>
            <extracomment>ocpi: Allowed.ALLOWED</extracomment>
            <translation>Peut charger ici</translation>
        </message>
        <message>
            <source>Token is blocked</source>
            <extracomment>ocpi: Allowed.BLOCKED</extracomment>
            <translation>Le jeton est bloqué</translation>
        </message>
        <message>
            <source>How a driver was authorised</source>
            <extracomment>ocpi: AuthMethod</extracomment>
            <translation>Comment un conducteur a été autorisé</translation>
        </message>
        <message>
            <source>Bike hire</source>
            <extracomment>ocpi: BIKE_SHARING</extracomment>
            <translation>Location de vélos</translation>
        </message>
        <message>
            <source>Not usable because something is in the way, for example a parked car</source>
            <extracomment>ocpi: BLOCKED</extracomment>
            <translation>Inutilisable car quelque chose gêne, par exemple une voiture garée</translation>
        </message>
        <message>
            <source>The booking itself</source>
            <extracomment>ocpi: BOOKING</extracomment>
            <translation>La réservation de place elle-même</translation>
        </message>
        <message>
            <source>Fee for cancelling late</source>
            <extracomment>ocpi: BOOKING_CANCELLATION_FEES</extracomment>
            <translation>Frais d'annulation tardive</translation>
        </message>
        <message>
            <source>Booking that was not used</source>
            <extracomment>ocpi: BOOKING_EXPIRES</extracomment>
            <translation>Réservation de place non utilisée</translation>
        </message>
        <message>
            <source>Time used beyond the booking</source>
            <extracomment>ocpi: BOOKING_OVERTIME</extracomment>
            <translation>Temps utilisé au-delà de la réservation</translation>
        </message>
        <message>
            <source>Charger is broken</source>
            <extracomment>ocpi: BROKEN_CHARGER</extracomment>
            <translation>La borne est cassée</translation>
        </message>
        <message>
            <source>Vehicle broke down</source>
            <extracomment>ocpi: BROKEN_VEHICLE</extracomment>
            <translation>Véhicule en panne</translation>
        </message>
        <message>
            <source>Bus</source>
            <extracomment>ocpi: BUS</extracomment>
            <translation>Bus</translation>
        </message>
        <message>
            <source>Bus stop</source>
            <extracomment>ocpi: BUS_STOP</extracomment>
            <translation>Arrêt de bus</translation>
        </message>
        <message>
            <source>Bookings of places</source>
            <extracomment>ocpi: Booking</extracomment>
            <translation>Réservations de places</translation>
        </message>
        <message>
            <source>Which part of a booking is priced</source>
            <extracomment>ocpi: BookingRestrictionType</extracomment>
            <translation>Quelle partie d'une réservation de place est tarifée</translation>
        </message>
        <message>
            <source>Cable is fixed to the charger</source>
            <extracomment>ocpi: CABLE</extracomment>
            <translation>Le câble est fixé à la borne</translation>
        </message>
        <message>
            <source>Café</source>
            <extracomment>ocpi: CAFE</extracomment>
            <translation>Café</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>ocpi: CANCELED</extracomment>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Reservation is cancelled</source>
            <extracomment>ocpi: CANCELED_RESERVATION</extracomment>
            <translation>La réservation est annulée</translation>
        </message>
        <message>
            <source>Give up a reservation</source>
            <extracomment>ocpi: CANCEL_RESERVATION</extracomment>
            <translation>Abandonner une réservation</translation>
        </message>
        <message>
            <source>Carbon dioxide in grams for each kWh</source>
            <extracomment>ocpi: CARBON_DIOXIDE</extracomment>
            <translation>Dioxyde de carbone en grammes par kWh</translation>
        </message>
        <message>
            <source>Car park for car sharing</source>
            <extracomment>ocpi: CARPOOL_PARKING</extracomment>
            <translation>Parking d'autopartage</translation>
        </message>
        <message>
            <source>In front of the vehicle, in the middle</source>
            <extracomment>ocpi: CENTER</extracomment>
            <translation>Devant le véhicule, au milieu</translation>
        </message>
        <message>
            <source>CHAdeMO, DC</source>
            <extracomment>ocpi: CHADEMO</extracomment>
            <translation>CHAdeMO, DC</translation>
        </message>
        <message>
            <source>ChaoJi, DC, successor of CHAdeMO and GB/T</source>
            <extracomment>ocpi: CHAOJI</extracomment>
            <translation>ChaoJi, DC, successeur de CHAdeMO et GB/T</translation>
        </message>
        <message>
            <source>The charger</source>
            <extracomment>ocpi: CHARGER</extracomment>
            <translation>La borne</translation>
        </message>
        <message>
            <source>In use; OCPP's Preparing, Suspended and Finishing usually end up here too</source>
            <extracomment>ocpi: CHARGING</extracomment>
            <translation>Utilisé ; Preparing, Suspended et Finishing d'OCPP finissent en général aussi ici</translation>
        </message>
        <message>
            <source>Accepts charging preferences of drivers</source>
            <extracomment>ocpi: CHARGING_PREFERENCES_CAPABLE</extracomment>
            <translation>Accepte les préférences de charge des conducteurs</translation>
        </message>
        <message>
            <source>Accepts charging profiles</source>
            <extracomment>ocpi: CHARGING_PROFILE_CAPABLE</extracomment>
            <translation>Accepte les profils de charge</translation>
        </message>
        <message>
            <source>As cheap as possible</source>
            <extracomment>ocpi: CHEAP</extracomment>
            <translation>Aussi bon marché que possible</translation>
        </message>
        <message>
            <source>Terminal reads chip cards</source>
            <extracomment>ocpi: CHIP_CARD_SUPPORT</extracomment>
            <translation>Le terminal lit les cartes à puce</translation>
        </message>
        <message>
            <source>Coal</source>
            <extracomment>ocpi: COAL</extracomment>
            <translation>Charbon</translation>
        </message>
        <message>
            <source>Started by a command, for example from an app</source>
            <extracomment>ocpi: COMMAND</extracomment>
            <translation>Démarré par une commande, par exemple depuis une application</translation>
        </message>
        <message>
            <source>Closed; the CDR follows</source>
            <extracomment>ocpi: COMPLETED</extracomment>
            <translation>Clos ; le CDR suit</translation>
        </message>
        <message>
            <source>Reachable through the hub</source>
            <extracomment>ocpi: CONNECTED</extracomment>
            <translation>Joignable par le hub</translation>
        </message>
        <message>
            <source>Terminal reads contactless cards</source>
            <extracomment>ocpi: CONTACTLESS_CARD_SUPPORT</extracomment>
            <translation>Le terminal lit les cartes sans contact</translation>
        </message>
        <message>
            <source>Runs charge points</source>
            <extracomment>ocpi: CPO</extracomment>
            <translation>Exploite des bornes</translation>
        </message>
        <message>
            <source>Credit cards accepted</source>
            <extracomment>ocpi: CREDIT_CARD_PAYABLE</extracomment>
            <translation>Cartes de crédit acceptées</translation>
        </message>
        <message>
            <source>Average current in A; for information</source>
            <extracomment>ocpi: CURRENT</extracomment>
            <translation>Courant moyen en A ; pour information</translation>
        </message>
        <message>
            <source>Customers only</source>
            <extracomment>ocpi: CUSTOMERS</extracomment>
            <translation>Clients seulement</translation>
        </message>
        <message>
            <source>Why a booking was cancelled</source>
            <extracomment>ocpi: CanceledReason</extracomment>
            <translation>Pourquoi une réservation de place a été annulée</translation>
        </message>
        <message>
            <source>Something stands on the bay</source>
            <extracomment>ocpi: CanceledReason.BLOCKED</extracomment>
            <translation>Quelque chose occupe la place</translation>
        </message>
        <message>
            <source>Reason not given</source>
            <extracomment>ocpi: CanceledReason.UNKNOWN</extracomment>
            <translation>Raison non indiquée</translation>
        </message>
        <message>
            <source>What an EVSE can do</source>
            <extracomment>ocpi: Capability</extracomment>
            <translation>Ce qu'un EVSE sait faire</translation>
        </message>
        <message>
            <source>Did taking the money work</source>
            <extracomment>ocpi: CaptureStatusCode</extracomment>
            <translation>L'encaissement a-t-il réussi</translation>
        </message>
        <message>
            <source>What a volume measures</source>
            <extracomment>ocpi: CdrDimensionType</extracomment>
            <translation>Ce qu'un volume mesure</translation>
        </message>
        <message>
            <source>Answer to charging preferences</source>
            <extracomment>ocpi: ChargingPreferencesResponse</extracomment>
            <translation>Réponse aux préférences de charge</translation>
        </message>
        <message>
            <source>What the charger did with a profile</source>
            <extracomment>ocpi: ChargingProfileResultType</extracomment>
            <translation>Ce que la borne a fait d'un profil</translation>
        </message>
        <message>
            <source>No profile found</source>
            <extracomment>ocpi: ChargingProfileResultType.UNKNOWN</extracomment>
            <translation>Aucun profil trouvé</translation>
        </message>
        <message>
            <source>Unit of a limit</source>
            <extracomment>ocpi: ChargingRateUnit</extracomment>
            <translation>Unité d'une limite</translation>
        </message>
        <message>
            <source>Immediate answer to a command</source>
            <extracomment>ocpi: CommandResponseType</extracomment>
            <translation>Réponse immédiate à une commande</translation>
        </message>
        <message>
            <source>Passed on to the charger; the result follows</source>
            <extracomment>ocpi: CommandResponseType.ACCEPTED</extracomment>
            <translation>Transmis à la borne ; le résultat suit</translation>
        </message>
        <message>
            <source>Charger did not answer</source>
            <extracomment>ocpi: CommandResponseType.TIMEOUT</extracomment>
            <translation>La borne n'a pas répondu</translation>
        </message>
        <message>
            <source>Charger did it</source>
            <extracomment>ocpi: CommandResultType.ACCEPTED</extracomment>
            <translation>La borne l'a fait</translation>
        </message>
        <message>
            <source>Commands that can be sent</source>
            <extracomment>ocpi: CommandType</extracomment>
            <translation>Commandes qui peuvent être envoyées</translation>
        </message>
        <message>
            <source>Reachability of a party behind a hub</source>
            <extracomment>ocpi: ConnectionStatus</extracomment>
            <translation>Joignabilité d'un acteur derrière un hub</translation>
        </message>
        <message>
            <source>Will be connected later</source>
            <extracomment>ocpi: ConnectionStatus.PLANNED</extracomment>
            <translation>Sera connecté plus tard</translation>
        </message>
        <message>
            <source>Plug-and-charge abilities of a connector</source>
            <extracomment>ocpi: ConnectorCapability</extracomment>
            <translation>Capacités plug-and-charge d'un connecteur</translation>
        </message>
        <message>
            <source>Cable or socket</source>
            <extracomment>ocpi: ConnectorFormat</extracomment>
            <translation>Câble ou prise</translation>
        </message>
        <message>
            <source>Plug standard</source>
            <extracomment>ocpi: ConnectorType</extracomment>
            <translation>Norme de prise</translation>
        </message>
        <message>
            <source>Direct current</source>
            <extracomment>ocpi: DC</extracomment>
            <translation>Courant continu</translation>
        </message>
        <message>
            <source>Debit cards accepted</source>
            <extracomment>ocpi: DEBIT_CARD_PAYABLE</extracomment>
            <translation>Cartes de débit acceptées</translation>
        </message>
        <message>
            <source>Refused by the operator</source>
            <extracomment>ocpi: DECLINED</extracomment>
            <translation>Refusé par l'opérateur</translation>
        </message>
        <message>
            <source>Departure time is needed</source>
            <extracomment>ocpi: DEPARTURE_REQUIRED</extracomment>
            <translation>L'heure de départ est nécessaire</translation>
        </message>
        <message>
            <source>Disabled persons only</source>
            <extracomment>ocpi: DISABLED</extracomment>
            <translation>Personnes handicapées seulement</translation>
        </message>
        <message>
            <source>Household plug A: North America, Japan</source>
            <extracomment>ocpi: DOMESTIC_A</extracomment>
            <translation>Prise domestique A : Amérique du Nord, Japon</translation>
        </message>
        <message>
            <source>Household plug B: North America, Japan, earthed</source>
            <extracomment>ocpi: DOMESTIC_B</extracomment>
            <translation>Prise domestique B : Amérique du Nord, Japon, avec terre</translation>
        </message>
        <message>
            <source>Household Europlug CEE 7/16</source>
            <extracomment>ocpi: DOMESTIC_C</extracomment>
            <translation>Europlug domestique CEE 7/16</translation>
        </message>
        <message>
            <source>Household plug D: India, BS 546 5 A</source>
            <extracomment>ocpi: DOMESTIC_D</extracomment>
            <translation>Prise domestique D : Inde, BS 546 5 A</translation>
        </message>
        <message>
            <source>Household plug E: France, Belgium, Poland</source>
            <extracomment>ocpi: DOMESTIC_E</extracomment>
            <translation>Prise domestique E : France, Belgique, Pologne</translation>
        </message>
        <message>
            <source>Household Schuko, CEE 7/4</source>
            <extracomment>ocpi: DOMESTIC_F</extracomment>
            <translation>Schuko domestique, CEE 7/4</translation>
        </message>
        <message>
            <source>Household plug G: British BS 1363</source>
            <extracomment>ocpi: DOMESTIC_G</extracomment>
            <translation>Prise domestique G : BS 1363 britannique</translation>
        </message>
        <message>
            <source>Household plug H: Israel, SI 32</source>
            <extracomment>ocpi: DOMESTIC_H</extracomment>
            <translation>Prise domestique H : Israël, SI 32</translation>
        </message>
        <message>
            <source>Household plug I: Australia, China</source>
            <extracomment>ocpi: DOMESTIC_I</extracomment>
            <translation>Prise domestique I : Australie, Chine</translation>
        </message>
        <message>
            <source>Household plug J: Switzerland</source>
            <extracomment>ocpi: DOMESTIC_J</extracomment>
            <translation>Prise domestique J : Suisse</translation>
        </message>
        <message>
            <source>Household plug K: Denmark</source>
            <extracomment>ocpi: DOMESTIC_K</extracomment>
            <translation>Prise domestique K : Danemark</translation>
        </message>
        <message>
            <source>Household plug L: Italy</source>
            <extracomment>ocpi: DOMESTIC_L</extracomment>
            <translation>Prise domestique L : Italie</translation>
        </message>
        <message>
            <source>Household plug M: South Africa, BS 546 15 A</source>
            <extracomment>ocpi: DOMESTIC_M</extracomment>
            <translation>Prise domestique M : Afrique du Sud, BS 546 15 A</translation>
        </message>
        <message>
            <source>Household plug N: Brazil</source>
            <extracomment>ocpi: DOMESTIC_N</extracomment>
            <translation>Prise domestique N : Brésil</translation>
        </message>
        <message>
            <source>Household plug O: Thailand</source>
            <extracomment>ocpi: DOMESTIC_O</extracomment>
            <translation>Prise domestique O : Thaïlande</translation>
        </message>
        <message>
            <source>Weekday</source>
            <extracomment>ocpi: DayOfWeek</extracomment>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>Contract of a plug-and-charge vehicle</source>
            <extracomment>ocpi: EMAID</extracomment>
            <translation>Contrat d'un véhicule plug-and-charge</translation>
        </message>
        <message>
            <source>Employees only</source>
            <extracomment>ocpi: EMPLOYEES</extracomment>
            <translation>Employés seulement</translation>
        </message>
        <message>
            <source>Sells charging to drivers</source>
            <extracomment>ocpi: EMSP</extracomment>
            <translation>Vend la charge aux conducteurs</translation>
        </message>
        <message>
            <source>Energy delivered, kWh</source>
            <extracomment>ocpi: ENERGY</extracomment>
            <translation>Énergie fournie, kWh</translation>
        </message>
        <message>
            <source>Energy given back by the car, kWh</source>
            <extracomment>ocpi: ENERGY_EXPORT</extracomment>
            <translation>Énergie restituée par la voiture, kWh</translation>
        </message>
        <message>
            <source>Energy taken by the car, kWh</source>
            <extracomment>ocpi: ENERGY_IMPORT</extracomment>
            <translation>Énergie prise par la voiture, kWh</translation>
        </message>
        <message>
            <source>Amount of energy is needed</source>
            <extracomment>ocpi: ENERGY_NEED_REQUIRED</extracomment>
            <translation>La quantité d'énergie est nécessaire</translation>
        </message>
        <message>
            <source>The entrance</source>
            <extracomment>ocpi: ENTRANCE</extracomment>
            <translation>L'entrée</translation>
        </message>
        <message>
            <source>Side on which the charger stands</source>
            <extracomment>ocpi: EVSEPosition</extracomment>
            <translation>Côté où se trouve la borne</translation>
        </message>
        <message>
            <source>Charger is out of service</source>
            <extracomment>ocpi: EVSE_INOPERATIVE</extracomment>
            <translation>La borne est hors service</translation>
        </message>
        <message>
            <source>Somebody is charging there</source>
            <extracomment>ocpi: EVSE_OCCUPIED</extracomment>
            <translation>Quelqu'un y charge</translation>
        </message>
        <message>
            <source>Electric vehicles only</source>
            <extracomment>ocpi: EV_ONLY</extracomment>
            <translation>Véhicules électriques seulement</translation>
        </message>
        <message>
            <source>Contract has run out</source>
            <extracomment>ocpi: EXPIRED</extracomment>
            <translation>Le contrat a expiré</translation>
        </message>
        <message>
            <source>Source of energy</source>
            <extracomment>ocpi: EnergySourceCategory</extracomment>
            <translation>Source d'énergie</translation>
        </message>
        <message>
            <source>Kind of impact</source>
            <extracomment>ocpi: EnvironmentalImpactCategory</extracomment>
            <translation>Type d'impact</translation>
        </message>
        <message>
            <source>Went wrong; the reason is in the text</source>
            <extracomment>ocpi: FAILED</extracomment>
            <translation>A échoué ; la raison est dans le texte</translation>
        </message>
        <message>
            <source>As fast as possible</source>
            <extracomment>ocpi: FAST</extracomment>
            <translation>Aussi vite que possible</translation>
        </message>
        <message>
            <source>Once for each session</source>
            <extracomment>ocpi: FLAT</extracomment>
            <translation>Une fois par session</translation>
        </message>
        <message>
            <source>Friday</source>
            <extracomment>ocpi: FRIDAY</extracomment>
            <translation>Vendredi</translation>
        </message>
        <message>
            <source>Petrol station</source>
            <extracomment>ocpi: FUEL_STATION</extracomment>
            <translation>Station-service</translation>
        </message>
        <message>
            <source>Booking was used</source>
            <extracomment>ocpi: FULFILLED</extracomment>
            <translation>La réservation a été utilisée</translation>
        </message>
        <message>
            <source>Place is taken</source>
            <extracomment>ocpi: FULL</extracomment>
            <translation>La place est prise</translation>
        </message>
        <message>
            <source>What is nearby</source>
            <extracomment>ocpi: Facility</extracomment>
            <translation>Ce qui se trouve à proximité</translation>
        </message>
        <message>
            <source>Gas</source>
            <extracomment>ocpi: GAS</extracomment>
            <translation>Gaz</translation>
        </message>
        <message>
            <source>GB/T 20234.2, AC, China</source>
            <extracomment>ocpi: GBT_AC</extracomment>
            <translation>GB/T 20234.2, AC, Chine</translation>
        </message>
        <message>
            <source>GB/T 20234.3, DC, China</source>
            <extracomment>ocpi: GBT_DC</extracomment>
            <translation>GB/T 20234.3, DC, Chine</translation>
        </message>
        <message>
            <source>Fossil, not specified</source>
            <extracomment>ocpi: GENERAL_FOSSIL</extracomment>
            <translation>Fossile, sans précision</translation>
        </message>
        <message>
            <source>Renewable, not specified</source>
            <extracomment>ocpi: GENERAL_GREEN</extracomment>
            <translation>Renouvelable, sans précision</translation>
        </message>
        <message>
            <source>With as much green energy as possible</source>
            <extracomment>ocpi: GREEN</extracomment>
            <translation>Avec autant d'énergie verte que possible</translation>
        </message>
        <message>
            <source>Hotel</source>
            <extracomment>ocpi: HOTEL</extracomment>
            <translation>Hôtel</translation>
        </message>
        <message>
            <source>Routes messages between parties</source>
            <extracomment>ocpi: HUB</extracomment>
            <translation>Route les messages entre acteurs</translation>
        </message>
        <message>
            <source>Blue industrial plug, one phase 16 A</source>
            <extracomment>ocpi: IEC_60309_2_single_16</extracomment>
            <translation>Prise industrielle bleue, monophasée 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 16 A</source>
            <extracomment>ocpi: IEC_60309_2_three_16</extracomment>
            <translation>Prise industrielle rouge, triphasée 16 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 32 A</source>
            <extracomment>ocpi: IEC_60309_2_three_32</extracomment>
            <translation>Prise industrielle rouge, triphasée 32 A</translation>
        </message>
        <message>
            <source>Red industrial plug, three phases 64 A</source>
            <extracomment>ocpi: IEC_60309_2_three_64</extracomment>
            <translation>Prise industrielle rouge, triphasée 64 A</translation>
        </message>
        <message>
            <source>Type 1, SAE J1772, AC</source>
            <extracomment>ocpi: IEC_62196_T1</extracomment>
            <translation>Type 1, SAE J1772, AC</translation>
        </message>
        <message>
            <source>CCS1, DC, North America</source>
            <extracomment>ocpi: IEC_62196_T1_COMBO</extracomment>
            <translation>CCS1, DC, Amérique du Nord</translation>
        </message>
        <message>
            <source>Type 2, Mennekes, AC</source>
            <extracomment>ocpi: IEC_62196_T2</extracomment>
            <translation>Type 2, Mennekes, AC</translation>
        </message>
        <message>
            <source>CCS2, DC, Europe</source>
            <extracomment>ocpi: IEC_62196_T2_COMBO</extracomment>
            <translation>CCS2, DC, Europe</translation>
        </message>
        <message>
            <source>Type 3A, Scame, light vehicles</source>
            <extracomment>ocpi: IEC_62196_T3A</extracomment>
            <translation>Type 3A, Scame, véhicules légers</translation>
        </message>
        <message>
            <source>Type 3C, old French and Italian AC plug</source>
            <extracomment>ocpi: IEC_62196_T3C</extracomment>
            <translation>Type 3C, ancienne prise AC française et italienne</translation>
        </message>
        <message>
            <source>Switched off for now, for example by the operator or for lack of power</source>
            <extracomment>ocpi: INOPERATIVE</extracomment>
            <translation>Hors service pour l'instant, par exemple par l'opérateur ou faute de courant</translation>
        </message>
        <message>
            <source>Driver rings</source>
            <extracomment>ocpi: INTERCOM</extracomment>
            <translation>Le conducteur sonne</translation>
        </message>
        <message>
            <source>Cannot be billed, for example not authorised; no CDR follows</source>
            <extracomment>ocpi: INVALID</extracomment>
            <translation>Non facturable, par exemple non autorisé ; aucun CDR ne suit</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-20</source>
            <extracomment>ocpi: ISO_15118_20_PLUG_AND_CHARGE</extracomment>
            <translation>Plug and charge selon ISO 15118-20</translation>
        </message>
        <message>
            <source>Plug and charge by ISO 15118-2</source>
            <extracomment>ocpi: ISO_15118_2_PLUG_AND_CHARGE</extracomment>
            <translation>Plug and charge selon ISO 15118-2</translation>
        </message>
        <message>
            <source>What a picture shows</source>
            <extracomment>ocpi: ImageCategory</extracomment>
            <translation>Ce qu'une image montre</translation>
        </message>
        <message>
            <source>Side of a module</source>
            <extracomment>ocpi: InterfaceRole</extracomment>
            <translation>Côté d'un module</translation>
        </message>
        <message>
            <source>Who writes the invoice</source>
            <extracomment>ocpi: InvoiceCreator</extracomment>
            <translation>Qui établit la facture</translation>
        </message>
        <message>
            <source>Left of the vehicle</source>
            <extracomment>ocpi: LEFT</extracomment>
            <translation>À gauche du véhicule</translation>
        </message>
        <message>
            <source>Plate is read at the barrier</source>
            <extracomment>ocpi: LICENSE_PLATE</extracomment>
            <translation>La plaque est lue à la barrière</translation>
        </message>
        <message>
            <source>The site</source>
            <extracomment>ocpi: LOCATION</extracomment>
            <translation>Le site</translation>
        </message>
        <message>
            <source>Kind of parking, 2.1.1</source>
            <extracomment>ocpi: LocationType</extracomment>
            <translation>Type de stationnement, 2.1.1</translation>
        </message>
        <message>
            <source>Kind of parking not known</source>
            <extracomment>ocpi: LocationType.UNKNOWN</extracomment>
            <translation>Type de stationnement inconnu</translation>
        </message>
        <message>
            <source>Shopping centre</source>
            <extracomment>ocpi: MALL</extracomment>
            <translation>Centre commercial</translation>
        </message>
        <message>
            <source>Highest current in A, sum over phases</source>
            <extracomment>ocpi: MAX_CURRENT</extracomment>
            <translation>Courant le plus élevé en A, somme des phases</translation>
        </message>
        <message>
            <source>Highest power, kW</source>
            <extracomment>ocpi: MAX_POWER</extracomment>
            <translation>Puissance la plus élevée, kW</translation>
        </message>
        <message>
            <source>Megawatt charging for trucks</source>
            <extracomment>ocpi: MCS</extracomment>
            <translation>Charge en mégawatts pour camions</translation>
        </message>
        <message>
            <source>Underground station</source>
            <extracomment>ocpi: METRO_STATION</extracomment>
            <translation>Station de métro</translation>
        </message>
        <message>
            <source>Lowest current in A, sum over phases</source>
            <extracomment>ocpi: MIN_CURRENT</extracomment>
            <translation>Courant le plus bas en A, somme des phases</translation>
        </message>
        <message>
            <source>Lowest power, kW</source>
            <extracomment>ocpi: MIN_POWER</extracomment>
            <translation>Puissance la plus basse, kW</translation>
        </message>
        <message>
            <source>Monday</source>
            <extracomment>ocpi: MONDAY</extracomment>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>Motorcycle</source>
            <extracomment>ocpi: MOTORCYCLE</extracomment>
            <translation>Moto</translation>
        </message>
        <message>
            <source>Motorcycles only</source>
            <extracomment>ocpi: MOTORCYCLES</extracomment>
            <translation>Motos seulement</translation>
        </message>
        <message>
            <source>Museum</source>
            <extracomment>ocpi: MUSEUM</extracomment>
            <translation>Musée</translation>
        </message>
        <message>
            <source>Module name</source>
            <extracomment>ocpi: ModuleID</extracomment>
            <translation>Nom de module</translation>
        </message>
        <message>
            <source>No tax applies</source>
            <extracomment>ocpi: N/A</extracomment>
            <translation>Aucune taxe ne s'applique</translation>
        </message>
        <message>
            <source>National access point</source>
            <extracomment>ocpi: NAP</extracomment>
            <translation>Point d'accès national</translation>
        </message>
        <message>
            <source>Nature: park, beach, viewpoint</source>
            <extracomment>ocpi: NATURE</extracomment>
            <translation>Nature : parc, plage, point de vue</translation>
        </message>
        <message>
            <source>NEMA 10-30, 240 V 30 A, no earth</source>
            <extracomment>ocpi: NEMA_10_30</extracomment>
            <translation>NEMA 10-30, 240 V 30 A, sans terre</translation>
        </message>
        <message>
            <source>NEMA 10-50, 240 V 50 A, no earth</source>
            <extracomment>ocpi: NEMA_10_50</extracomment>
            <translation>NEMA 10-50, 240 V 50 A, sans terre</translation>
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
            <translation>Logo du réseau</translation>
        </message>
        <message>
            <source>Always ask; no answer means no charge</source>
            <extracomment>ocpi: NEVER</extracomment>
            <translation>Toujours demander ; pas de réponse, pas de charge</translation>
        </message>
        <message>
            <source>Tax comes on top</source>
            <extracomment>ocpi: NO</extracomment>
            <translation>La taxe s'ajoute</translation>
        </message>
        <message>
            <source>Not at this place or time</source>
            <extracomment>ocpi: NOT_ALLOWED</extracomment>
            <translation>Pas à cet endroit ou à ce moment</translation>
        </message>
        <message>
            <source>Wishes cannot be met, for example too little time</source>
            <extracomment>ocpi: NOT_POSSIBLE</extracomment>
            <translation>Souhaits irréalisables, par exemple trop peu de temps</translation>
        </message>
        <message>
            <source>Party or charger cannot do this</source>
            <extracomment>ocpi: NOT_SUPPORTED</extracomment>
            <translation>L'acteur ou la borne ne sait pas le faire</translation>
        </message>
        <message>
            <source>Not cancelled</source>
            <extracomment>ocpi: NO_CANCELED</extracomment>
            <translation>Non annulé</translation>
        </message>
        <message>
            <source>Not enough credit</source>
            <extracomment>ocpi: NO_CREDIT</extracomment>
            <translation>Crédit insuffisant</translation>
        </message>
        <message>
            <source>Driver did not come</source>
            <extracomment>ocpi: NO_SHOW</extracomment>
            <translation>Le conducteur n'est pas venu</translation>
        </message>
        <message>
            <source>Offers navigation</source>
            <extracomment>ocpi: NSP</extracomment>
            <translation>Propose la navigation</translation>
        </message>
        <message>
            <source>Nuclear power</source>
            <extracomment>ocpi: NUCLEAR</extracomment>
            <translation>Énergie nucléaire</translation>
        </message>
        <message>
            <source>Nuclear waste in grams for each kWh</source>
            <extracomment>ocpi: NUCLEAR_WASTE</extracomment>
            <translation>Déchets nucléaires en grammes par kWh</translation>
        </message>
        <message>
            <source>Not reachable now</source>
            <extracomment>ocpi: OFFLINE</extracomment>
            <translation>Non joignable actuellement</translation>
        </message>
        <message>
            <source>Private drive</source>
            <extracomment>ocpi: ON_DRIVEWAY</extracomment>
            <translation>Allée privée</translation>
        </message>
        <message>
            <source>At the kerb</source>
            <extracomment>ocpi: ON_STREET</extracomment>
            <translation>En bord de rue</translation>
        </message>
        <message>
            <source>No barrier</source>
            <extracomment>ocpi: OPEN</extracomment>
            <translation>Pas de barrière</translation>
        </message>
        <message>
            <source>Logo of the operator</source>
            <extracomment>ocpi: OPERATOR</extracomment>
            <translation>Logo de l'opérateur</translation>
        </message>
        <message>
            <source>Something else that the list does not name</source>
            <extracomment>ocpi: OTHER</extracomment>
            <translation>Autre chose que la liste ne nomme pas</translation>
        </message>
        <message>
            <source>Broken</source>
            <extracomment>ocpi: OUTOFORDER</extracomment>
            <translation>En panne</translation>
        </message>
        <message>
            <source>Logo of the owner</source>
            <extracomment>ocpi: OWNER</extracomment>
            <translation>Logo du propriétaire</translation>
        </message>
        <message>
            <source>Pantograph on the bus that rises to the mast</source>
            <extracomment>ocpi: PANTOGRAPH_BOTTOM_UP</extracomment>
            <translation>Pantographe sur le bus qui monte vers le mât</translation>
        </message>
        <message>
            <source>Pantograph on the mast that comes down to the bus</source>
            <extracomment>ocpi: PANTOGRAPH_TOP_DOWN</extracomment>
            <translation>Pantographe sur le mât qui descend vers le bus</translation>
        </message>
        <message>
            <source>Along the road</source>
            <extracomment>ocpi: PARALLEL</extracomment>
            <translation>Le long de la route</translation>
        </message>
        <message>
            <source>Multi-storey car park</source>
            <extracomment>ocpi: PARKING_GARAGE</extracomment>
            <translation>Parking à étages</translation>
        </message>
        <message>
            <source>Open car park</source>
            <extracomment>ocpi: PARKING_LOT</extracomment>
            <translation>Parking en plein air</translation>
        </message>
        <message>
            <source>Driver takes a ticket</source>
            <extracomment>ocpi: PARKING_TICKET</extracomment>
            <translation>Le conducteur prend un ticket</translation>
        </message>
        <message>
            <source>Hours connected while the car asks for no power</source>
            <extracomment>ocpi: PARKING_TIME</extracomment>
            <translation>Heures connectées sans que la voiture demande de puissance</translation>
        </message>
        <message>
            <source>Part of the amount was taken</source>
            <extracomment>ocpi: PARTIAL_SUCCESS</extracomment>
            <translation>Une partie du montant a été encaissée</translation>
        </message>
        <message>
            <source>Terminal with a pin pad</source>
            <extracomment>ocpi: PED_TERMINAL</extracomment>
            <translation>Terminal avec clavier de code PIN</translation>
        </message>
        <message>
            <source>Requested but not yet charging; must not last</source>
            <extracomment>ocpi: PENDING</extracomment>
            <translation>Demandé mais ne charge pas encore ; ne doit pas durer</translation>
        </message>
        <message>
            <source>At a right angle to the road</source>
            <extracomment>ocpi: PERPENDICULAR</extracomment>
            <translation>Perpendiculaire à la route</translation>
        </message>
        <message>
            <source>Car</source>
            <extracomment>ocpi: PERSONAL_VEHICLE</extracomment>
            <translation>Voiture</translation>
        </message>
        <message>
            <source>Car with a trailer</source>
            <extracomment>ocpi: PERSONAL_VEHICLE_WITH_TRAILER</extracomment>
            <translation>Voiture avec remorque</translation>
        </message>
        <message>
            <source>Announced, not built yet</source>
            <extracomment>ocpi: PLANNED</extracomment>
            <translation>Annoncé, pas encore construit</translation>
        </message>
        <message>
            <source>Only while plugged in</source>
            <extracomment>ocpi: PLUGGED</extracomment>
            <translation>Seulement tant que branché</translation>
        </message>
        <message>
            <source>Average power, kW</source>
            <extracomment>ocpi: POWER</extracomment>
            <translation>Puissance moyenne, kW</translation>
        </message>
        <message>
            <source>No power at the site</source>
            <extracomment>ocpi: POWER_OUTAGE</extracomment>
            <translation>Pas de courant sur le site</translation>
        </message>
        <message>
            <source>For those who chose cheap charging</source>
            <extracomment>ocpi: PROFILE_CHEAP</extracomment>
            <translation>Pour ceux qui ont choisi la charge bon marché</translation>
        </message>
        <message>
            <source>For those who chose fast charging</source>
            <extracomment>ocpi: PROFILE_FAST</extracomment>
            <translation>Pour ceux qui ont choisi la charge rapide</translation>
        </message>
        <message>
            <source>For those who chose green charging</source>
            <extracomment>ocpi: PROFILE_GREEN</extracomment>
            <translation>Pour ceux qui ont choisi la charge verte</translation>
        </message>
        <message>
            <source>No tariff for that preference</source>
            <extracomment>ocpi: PROFILE_TYPE_NOT_SUPPORTED</extracomment>
            <translation>Aucun tarif pour cette préférence</translation>
        </message>
        <message>
            <source>Payment terminal provider</source>
            <extracomment>ocpi: PTP</extracomment>
            <translation>Fournisseur de terminaux de paiement</translation>
        </message>
        <message>
            <source>How a vehicle stands in the bay</source>
            <extracomment>ocpi: ParkingDirection</extracomment>
            <translation>Orientation d'un véhicule sur la place</translation>
        </message>
        <message>
            <source>Who may park</source>
            <extracomment>ocpi: ParkingRestriction</extracomment>
            <translation>Qui peut se garer</translation>
        </message>
        <message>
            <source>Kind of parking</source>
            <extracomment>ocpi: ParkingType</extracomment>
            <translation>Type de stationnement</translation>
        </message>
        <message>
            <source>AC phases or DC</source>
            <extracomment>ocpi: PowerType</extracomment>
            <translation>Phases AC ou DC</translation>
        </message>
        <message>
            <source>Charging preference</source>
            <extracomment>ocpi: ProfileType</extracomment>
            <translation>Préférence de charge</translation>
        </message>
        <message>
            <source>Gets the data pushed</source>
            <extracomment>ocpi: RECEIVER</extracomment>
            <translation>Reçoit les données envoyées</translation>
        </message>
        <message>
            <source>Recreation area</source>
            <extracomment>ocpi: RECREATION_AREA</extracomment>
            <translation>Aire de loisirs</translation>
        </message>
        <message>
            <source>Normal, no special preference</source>
            <extracomment>ocpi: REGULAR</extracomment>
            <translation>Normal, sans préférence particulière</translation>
        </message>
        <message>
            <source>Refused</source>
            <extracomment>ocpi: REJECTED</extracomment>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Can be started and stopped by app</source>
            <extracomment>ocpi: REMOTE_START_STOP_CAPABLE</extracomment>
            <translation>Peut être démarré et arrêté par application</translation>
        </message>
        <message>
            <source>Gone for good; send it rather than dropping the object silently</source>
            <extracomment>ocpi: REMOVED</extracomment>
            <translation>Supprimé définitivement ; à envoyer plutôt que d'abandonner l'objet en silence</translation>
        </message>
        <message>
            <source>Accepts reservations</source>
            <extracomment>ocpi: RESERVABLE</extracomment>
            <translation>Accepte les réservations</translation>
        </message>
        <message>
            <source>A reservation is running, no charge yet</source>
            <extracomment>ocpi: RESERVATION</extracomment>
            <translation>Une réservation court, pas encore de charge</translation>
        </message>
        <message>
            <source>Reservation that was not used</source>
            <extracomment>ocpi: RESERVATION_EXPIRES</extracomment>
            <translation>Réservation non utilisée</translation>
        </message>
        <message>
            <source>Time used beyond the reservation</source>
            <extracomment>ocpi: RESERVATION_OVERTIME</extracomment>
            <translation>Temps utilisé au-delà de la réservation</translation>
        </message>
        <message>
            <source>Hours reserved</source>
            <extracomment>ocpi: RESERVATION_TIME</extracomment>
            <translation>Heures réservées</translation>
        </message>
        <message>
            <source>Kept for a certain driver</source>
            <extracomment>ocpi: RESERVED</extracomment>
            <translation>Gardé pour un conducteur précis</translation>
        </message>
        <message>
            <source>Keep an EVSE free</source>
            <extracomment>ocpi: RESERVE_NOW</extracomment>
            <translation>Garder un EVSE libre</translation>
        </message>
        <message>
            <source>Restaurant</source>
            <extracomment>ocpi: RESTAURANT</extracomment>
            <translation>Restaurant</translation>
        </message>
        <message>
            <source>Card or key fob</source>
            <extracomment>ocpi: RFID</extracomment>
            <translation>Carte ou badge</translation>
        </message>
        <message>
            <source>Has a card reader</source>
            <extracomment>ocpi: RFID_READER</extracomment>
            <translation>A un lecteur de cartes</translation>
        </message>
        <message>
            <source>Right of the vehicle</source>
            <extracomment>ocpi: RIGHT</extracomment>
            <translation>À droite du véhicule</translation>
        </message>
        <message>
            <source>Rigid truck</source>
            <extracomment>ocpi: RIGID</extracomment>
            <translation>Camion porteur</translation>
        </message>
        <message>
            <source>State of one booking request</source>
            <extracomment>ocpi: ReservationRequestStatus</extracomment>
            <translation>État d'une demande de réservation</translation>
        </message>
        <message>
            <source>Waiting for the operator</source>
            <extracomment>ocpi: ReservationRequestStatus.PENDING</extracomment>
            <translation>En attente de l'opérateur</translation>
        </message>
        <message>
            <source>Which part of a reservation is priced</source>
            <extracomment>ocpi: ReservationRestrictionType</extracomment>
            <translation>Quelle partie d'une réservation est tarifée</translation>
        </message>
        <message>
            <source>Reservation from begin to use</source>
            <extracomment>ocpi: ReservationRestrictionType.RESERVATION</extracomment>
            <translation>Réservation du début à l'utilisation</translation>
        </message>
        <message>
            <source>State of a booking</source>
            <extracomment>ocpi: ReservationStatus</extracomment>
            <translation>État d'une réservation de place</translation>
        </message>
        <message>
            <source>Agreed</source>
            <extracomment>ocpi: ReservationStatus.RESERVED</extracomment>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>State not known</source>
            <extracomment>ocpi: ReservationStatus.UNKNOWN</extracomment>
            <translation>État inconnu</translation>
        </message>
        <message>
            <source>What a party does</source>
            <extracomment>ocpi: Role</extracomment>
            <translation>Ce que fait un acteur</translation>
        </message>
        <message>
            <source>A role that the list does not name</source>
            <extracomment>ocpi: Role.OTHER</extracomment>
            <translation>Un rôle que la liste ne nomme pas</translation>
        </message>
        <message>
            <source>NACS, the former Tesla plug standardised</source>
            <extracomment>ocpi: SAE_J3400</extracomment>
            <translation>NACS, l'ancienne prise Tesla normalisée</translation>
        </message>
        <message>
            <source>Saturday</source>
            <extracomment>ocpi: SATURDAY</extracomment>
            <translation>Samedi</translation>
        </message>
        <message>
            <source>Smart charging service</source>
            <extracomment>ocpi: SCSP</extracomment>
            <translation>Service de charge intelligente</translation>
        </message>
        <message>
            <source>Tractor unit without trailer</source>
            <extracomment>ocpi: SEMI_TRACTOR</extracomment>
            <translation>Tracteur sans remorque</translation>
        </message>
        <message>
            <source>Owns the data and offers it for pulling</source>
            <extracomment>ocpi: SENDER</extracomment>
            <translation>Possède les données et les propose à la lecture</translation>
        </message>
        <message>
            <source>Driver brings the cable</source>
            <extracomment>ocpi: SOCKET</extracomment>
            <translation>Le conducteur apporte le câble</translation>
        </message>
        <message>
            <source>Sun</source>
            <extracomment>ocpi: SOLAR</extracomment>
            <translation>Soleil</translation>
        </message>
        <message>
            <source>Sports ground or gym</source>
            <extracomment>ocpi: SPORT</extracomment>
            <translation>Terrain de sport ou salle de sport</translation>
        </message>
        <message>
            <source>Start charging</source>
            <extracomment>ocpi: START_SESSION</extracomment>
            <translation>Démarrer la charge</translation>
        </message>
        <message>
            <source>Remote start must name the connector</source>
            <extracomment>ocpi: START_SESSION_CONNECTOR_REQUIRED</extracomment>
            <translation>Le démarrage à distance doit nommer le connecteur</translation>
        </message>
        <message>
            <source>State of charge of the battery, percent</source>
            <extracomment>ocpi: STATE_OF_CHARGE</extracomment>
            <translation>État de charge de la batterie, pour cent</translation>
        </message>
        <message>
            <source>Stop charging</source>
            <extracomment>ocpi: STOP_SESSION</extracomment>
            <translation>Arrêter la charge</translation>
        </message>
        <message>
            <source>All of the amount was taken</source>
            <extracomment>ocpi: SUCCESS</extracomment>
            <translation>Tout le montant a été encaissé</translation>
        </message>
        <message>
            <source>Sunday</source>
            <extracomment>ocpi: SUNDAY</extracomment>
            <translation>Dimanche</translation>
        </message>
        <message>
            <source>Supermarket</source>
            <extracomment>ocpi: SUPERMARKET</extracomment>
            <translation>Supermarché</translation>
        </message>
        <message>
            <source>Barred by the hub</source>
            <extracomment>ocpi: SUSPENDED</extracomment>
            <translation>Exclu par le hub</translation>
        </message>
        <message>
            <source>Life cycle of a session</source>
            <extracomment>ocpi: SessionStatus</extracomment>
            <translation>Cycle de vie d'une session</translation>
        </message>
        <message>
            <source>State of an EVSE as drivers should see it</source>
            <extracomment>ocpi: Status</extracomment>
            <translation>État d'un EVSE tel que les conducteurs doivent le voir</translation>
        </message>
        <message>
            <source>Taxis only</source>
            <extracomment>ocpi: TAXIS</extracomment>
            <translation>Taxis seulement</translation>
        </message>
        <message>
            <source>Taxi rank</source>
            <extracomment>ocpi: TAXI_STAND</extracomment>
            <translation>Station de taxis</translation>
        </message>
        <message>
            <source>Tenants only</source>
            <extracomment>ocpi: TENANTS</extracomment>
            <translation>Locataires seulement</translation>
        </message>
        <message>
            <source>Tesla Roadster connector</source>
            <extracomment>ocpi: TESLA_R</extracomment>
            <translation>Connecteur Tesla Roadster</translation>
        </message>
        <message>
            <source>Tesla Model S and X plug, North America</source>
            <extracomment>ocpi: TESLA_S</extracomment>
            <translation>Prise Tesla Model S et X, Amérique du Nord</translation>
        </message>
        <message>
            <source>Thursday</source>
            <extracomment>ocpi: THURSDAY</extracomment>
            <translation>Jeudi</translation>
        </message>
        <message>
            <source>Hours charging</source>
            <extracomment>ocpi: TIME</extracomment>
            <translation>Heures de charge</translation>
        </message>
        <message>
            <source>Charger did not answer in time; it may still act later</source>
            <extracomment>ocpi: TIMEOUT</extracomment>
            <translation>La borne n'a pas répondu à temps ; elle peut encore agir plus tard</translation>
        </message>
        <message>
            <source>Card or app opens</source>
            <extracomment>ocpi: TOKEN</extracomment>
            <translation>La carte ou l'application ouvre</translation>
        </message>
        <message>
            <source>A card of the same group can stop the session</source>
            <extracomment>ocpi: TOKEN_GROUP_CAPABLE</extracomment>
            <translation>Une carte du même groupe peut arrêter la session</translation>
        </message>
        <message>
            <source>Asked too often; wait</source>
            <extracomment>ocpi: TOO_OFTEN</extracomment>
            <translation>Demandé trop souvent ; attendre</translation>
        </message>
        <message>
            <source>Driver is stuck in traffic</source>
            <extracomment>ocpi: TRAFFIC</extracomment>
            <translation>Le conducteur est pris dans les embouteillages</translation>
        </message>
        <message>
            <source>Railway station</source>
            <extracomment>ocpi: TRAIN_STATION</extracomment>
            <translation>Gare</translation>
        </message>
        <message>
            <source>Tram stop</source>
            <extracomment>ocpi: TRAM_STOP</extracomment>
            <translation>Arrêt de tram</translation>
        </message>
        <message>
            <source>Truck with a trailer</source>
            <extracomment>ocpi: TRUCK_WITH_TRAILER</extracomment>
            <translation>Camion avec remorque</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <extracomment>ocpi: TUESDAY</extracomment>
            <translation>Mardi</translation>
        </message>
        <message>
            <source>What a price is charged for</source>
            <extracomment>ocpi: TariffDimensionType</extracomment>
            <translation>Ce qu'un prix facture</translation>
        </message>
        <message>
            <source>For each kWh</source>
            <extracomment>ocpi: TariffDimensionType.ENERGY</extracomment>
            <translation>Par kWh</translation>
        </message>
        <message>
            <source>For each hour connected without charging</source>
            <extracomment>ocpi: TariffDimensionType.PARKING_TIME</extracomment>
            <translation>Par heure connectée sans charger</translation>
        </message>
        <message>
            <source>For each hour of charging</source>
            <extracomment>ocpi: TariffDimensionType.TIME</extracomment>
            <translation>Par heure de charge</translation>
        </message>
        <message>
            <source>Whom a tariff is for</source>
            <extracomment>ocpi: TariffType</extracomment>
            <translation>À qui un tarif s'adresse</translation>
        </message>
        <message>
            <source>Whether prices contain tax</source>
            <extracomment>ocpi: TaxIncluded</extracomment>
            <translation>Si les prix contiennent la taxe</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <extracomment>ocpi: TokenType</extracomment>
            <translation>Type de jeton</translation>
        </message>
        <message>
            <source>Any other way of identifying a driver</source>
            <extracomment>ocpi: TokenType.OTHER</extracomment>
            <translation>Tout autre moyen d'identifier un conducteur</translation>
        </message>
        <message>
            <source>Car park below ground</source>
            <extracomment>ocpi: UNDERGROUND_GARAGE</extracomment>
            <translation>Parking souterrain</translation>
        </message>
        <message>
            <source>No status known, typically because the charger is offline</source>
            <extracomment>ocpi: UNKNOWN</extracomment>
            <translation>Statut inconnu, typiquement parce que la borne est hors ligne</translation>
        </message>
        <message>
            <source>No such reservation</source>
            <extracomment>ocpi: UNKNOWN_RESERVATION</extracomment>
            <translation>Réservation inexistante</translation>
        </message>
        <message>
            <source>No such session</source>
            <extracomment>ocpi: UNKNOWN_SESSION</extracomment>
            <translation>Session inexistante</translation>
        </message>
        <message>
            <source>Plug can be released remotely</source>
            <extracomment>ocpi: UNLOCK_CAPABLE</extracomment>
            <translation>La fiche peut être libérée à distance</translation>
        </message>
        <message>
            <source>Release the plug</source>
            <extracomment>ocpi: UNLOCK_CONNECTOR</extracomment>
            <translation>Libérer la fiche</translation>
        </message>
        <message>
            <source>Van</source>
            <extracomment>ocpi: VAN</extracomment>
            <translation>Camionnette</translation>
        </message>
        <message>
            <source>Vehicle a bay is meant for</source>
            <extracomment>ocpi: VehicleType</extracomment>
            <translation>Véhicule auquel une place est destinée</translation>
        </message>
        <message>
            <source>Vehicle of a disabled driver, needs room beside it</source>
            <extracomment>ocpi: VehicleType.DISABLED</extracomment>
            <translation>Véhicule d'un conducteur handicapé, besoin de place à côté</translation>
        </message>
        <message>
            <source>Version of OCPI</source>
            <extracomment>ocpi: VersionNumber</extracomment>
            <translation>Version d'OCPI</translation>
        </message>
        <message>
            <source>Watts</source>
            <extracomment>ocpi: W</extracomment>
            <translation>Watts</translation>
        </message>
        <message>
            <source>Hydropower</source>
            <extracomment>ocpi: WATER</extracomment>
            <translation>Énergie hydraulique</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <extracomment>ocpi: WEDNESDAY</extracomment>
            <translation>Mercredi</translation>
        </message>
        <message>
            <source>Operator decided from its copy of the tokens</source>
            <extracomment>ocpi: WHITELIST</extracomment>
            <translation>L'opérateur a décidé d'après sa copie des jetons</translation>
        </message>
        <message>
            <source>Wireless internet</source>
            <extracomment>ocpi: WIFI</extracomment>
            <translation>Internet sans fil</translation>
        </message>
        <message>
            <source>Wind</source>
            <extracomment>ocpi: WIND</extracomment>
            <translation>Vent</translation>
        </message>
        <message>
            <source>May the operator decide without asking</source>
            <extracomment>ocpi: WhitelistType</extracomment>
            <translation>L'opérateur peut-il décider sans demander</translation>
        </message>
        <message>
            <source>Operator may decide from its list, and may ask</source>
            <extracomment>ocpi: WhitelistType.ALLOWED</extracomment>
            <translation>L'opérateur peut décider d'après sa liste, et peut demander</translation>
        </message>
        <message>
            <source>Tax is in the price</source>
            <extracomment>ocpi: YES</extracomment>
            <translation>La taxe est dans le prix</translation>
        </message>
        <message>
            <source>Billing records</source>
            <extracomment>ocpi: cdrs</extracomment>
            <translation>Enregistrements de facturation</translation>
        </message>
        <message>
            <source>Smart charging limits</source>
            <extracomment>ocpi: chargingprofiles</extracomment>
            <translation>Limites de charge intelligente</translation>
        </message>
        <message>
            <source>Remote commands</source>
            <extracomment>ocpi: commands</extracomment>
            <translation>Commandes à distance</translation>
        </message>
        <message>
            <source>Registration</source>
            <extracomment>ocpi: credentials</extracomment>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Parties behind a hub</source>
            <extracomment>ocpi: hubclientinfo</extracomment>
            <translation>Acteurs derrière un hub</translation>
        </message>
        <message>
            <source>Sites, EVSEs, connectors</source>
            <extracomment>ocpi: locations</extracomment>
            <translation>Sites, EVSE, connecteurs</translation>
        </message>
        <message>
            <source>Terminals and money taken</source>
            <extracomment>ocpi: payments</extracomment>
            <translation>Terminaux et encaissements</translation>
        </message>
        <message>
            <source>Charges in progress</source>
            <extracomment>ocpi: sessions</extracomment>
            <translation>Charges en cours</translation>
        </message>
        <message>
            <source>Prices</source>
            <extracomment>ocpi: tariffs</extracomment>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Cards and accounts</source>
            <extracomment>ocpi: tokens</extracomment>
            <translation>Cartes et comptes</translation>
        </message>
        <message>
            <source>Needs for AC</source>
            <extracomment>ocpp: ACChargingParameters</extracomment>
            <translation>Besoins en AC</translation>
        </message>
        <message>
            <source>Whether the signal is followed</source>
            <extracomment>ocpp: AFRRSignal.conf</extracomment>
            <translation>Si le signal est suivi</translation>
        </message>
        <message>
            <source>Signal for frequency restoration</source>
            <extracomment>ocpp: AFRRSignal.req</extracomment>
            <translation>Signal de restauration de fréquence</translation>
        </message>
        <message>
            <source>Mobile access</source>
            <extracomment>ocpp: APN</extracomment>
            <translation>Accès mobile</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices</source>
            <extracomment>ocpp: AbsolutePriceSchedule</extracomment>
            <translation>Prix ISO 15118-20</translation>
        </message>
        <message>
            <source>Further id of a driver</source>
            <extracomment>ocpp: AdditionalInfo</extracomment>
            <translation>Autre identifiant d'un conducteur</translation>
        </message>
        <message>
            <source>Extra service</source>
            <extracomment>ocpp: AdditionalSelectedServices</extracomment>
            <translation>Service supplémentaire</translation>
        </message>
        <message>
            <source>Postal address</source>
            <extracomment>ocpp: Address</extracomment>
            <translation>Adresse postale</translation>
        </message>
        <message>
            <source>Whether the pace was changed</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.conf</extracomment>
            <translation>Si la cadence a été changée</translation>
        </message>
        <message>
            <source>Change the pace of a stream</source>
            <extracomment>ocpp: AdjustPeriodicEventStream.req</extracomment>
            <translation>Changer la cadence d'un flux</translation>
        </message>
        <message>
            <source>Entry of the local list</source>
            <extracomment>ocpp: AuthorizationData</extracomment>
            <translation>Entrée de la liste locale</translation>
        </message>
        <message>
            <source>Verdict on the token</source>
            <extracomment>ocpp: Authorize.conf</extracomment>
            <translation>Verdict sur le jeton</translation>
        </message>
        <message>
            <source>May this token charge</source>
            <extracomment>ocpp: Authorize.req</extracomment>
            <translation>Ce jeton peut-il charger</translation>
        </message>
        <message>
            <source>State of a battery</source>
            <extracomment>ocpp: BatteryData</extracomment>
            <translation>État d'une batterie</translation>
        </message>
        <message>
            <source>Empty: the backend has seen it</source>
            <extracomment>ocpp: BatterySwap.conf</extracomment>
            <translation>Vide : le système central l'a vu</translation>
        </message>
        <message>
            <source>Batteries went in or out</source>
            <extracomment>ocpp: BatterySwap.req</extracomment>
            <translation>Des batteries sont entrées ou sorties</translation>
        </message>
        <message>
            <source>Registered or not, the backend's clock and the heartbeat interval</source>
            <extracomment>ocpp: BootNotification.conf</extracomment>
            <translation>Enregistrée ou non, l'horloge du système central et l'intervalle de heartbeat</translation>
        </message>
        <message>
            <source>Charger has started and says what it is; first message after power-up</source>
            <extracomment>ocpp: BootNotification.req</extracomment>
            <translation>La borne a démarré et dit ce qu'elle est ; premier message après la mise sous tension</translation>
        </message>
        <message>
            <source>Whether a reservation with that number was there to cancel</source>
            <extracomment>ocpp: CancelReservation.conf</extracomment>
            <translation>Si une réservation de ce numéro existait pour être annulée</translation>
        </message>
        <message>
            <source>Give a reservation up</source>
            <extracomment>ocpp: CancelReservation.req</extracomment>
            <translation>Abandonner une réservation</translation>
        </message>
        <message>
            <source>Hashes that identify a certificate</source>
            <extracomment>ocpp: CertificateHashData</extracomment>
            <translation>Empreintes qui identifient un certificat</translation>
        </message>
        <message>
            <source>Certificate with those below it</source>
            <extracomment>ocpp: CertificateHashDataChain</extracomment>
            <translation>Certificat avec ceux en dessous</translation>
        </message>
        <message>
            <source>Whether the charger accepts the signed certificate</source>
            <extracomment>ocpp: CertificateSigned.conf</extracomment>
            <translation>Si la borne accepte le certificat signé</translation>
        </message>
        <message>
            <source>Signed certificate for the charger</source>
            <extracomment>ocpp: CertificateSigned.req</extracomment>
            <translation>Certificat signé pour la borne</translation>
        </message>
        <message>
            <source>Whether one certificate has been revoked</source>
            <extracomment>ocpp: CertificateStatus</extracomment>
            <translation>Si un certificat a été révoqué</translation>
        </message>
        <message>
            <source>Certificate to check</source>
            <extracomment>ocpp: CertificateStatusRequestInfo</extracomment>
            <translation>Certificat à vérifier</translation>
        </message>
        <message>
            <source>Done, refused, or due when the running charge ends</source>
            <extracomment>ocpp: ChangeAvailability.conf</extracomment>
            <translation>Fait, refusé, ou prévu à la fin de la charge en cours</translation>
        </message>
        <message>
            <source>Take a connector or the charger in or out of service</source>
            <extracomment>ocpp: ChangeAvailability.req</extracomment>
            <translation>Mettre un connecteur ou la borne en ou hors service</translation>
        </message>
        <message>
            <source>Stored, refused, unknown, or in force only after a restart</source>
            <extracomment>ocpp: ChangeConfiguration.conf</extracomment>
            <translation>Enregistré, refusé, inconnu, ou en vigueur seulement après redémarrage</translation>
        </message>
        <message>
            <source>Change one setting</source>
            <extracomment>ocpp: ChangeConfiguration.req</extracomment>
            <translation>Modifier un réglage</translation>
        </message>
        <message>
            <source>Whether the new tariff applies</source>
            <extracomment>ocpp: ChangeTransactionTariff.conf</extracomment>
            <translation>Si le nouveau tarif s'applique</translation>
        </message>
        <message>
            <source>Change the tariff of a running charge</source>
            <extracomment>ocpp: ChangeTransactionTariff.req</extracomment>
            <translation>Changer le tarif d'une charge en cours</translation>
        </message>
        <message>
            <source>Limit from outside</source>
            <extracomment>ocpp: ChargingLimit</extracomment>
            <translation>Limite venue de l'extérieur</translation>
        </message>
        <message>
            <source>What the vehicle needs</source>
            <extracomment>ocpp: ChargingNeeds</extracomment>
            <translation>Ce dont le véhicule a besoin</translation>
        </message>
        <message>
            <source>Span with constant prices</source>
            <extracomment>ocpp: ChargingPeriod</extracomment>
            <translation>Intervalle à prix constants</translation>
        </message>
        <message>
            <source>Limits with purpose and validity</source>
            <extracomment>ocpp: ChargingProfile</extracomment>
            <translation>Limites avec but et validité</translation>
        </message>
        <message>
            <source>Which profiles are wanted</source>
            <extracomment>ocpp: ChargingProfileCriterion</extracomment>
            <translation>Quels profils sont voulus</translation>
        </message>
        <message>
            <source>Limits over time in one unit</source>
            <extracomment>ocpp: ChargingSchedule</extracomment>
            <translation>Limites dans le temps dans une unité</translation>
        </message>
        <message>
            <source>One step of the limit</source>
            <extracomment>ocpp: ChargingSchedulePeriod</extracomment>
            <translation>Un palier de la limite</translation>
        </message>
        <message>
            <source>New limits</source>
            <extracomment>ocpp: ChargingScheduleUpdate</extracomment>
            <translation>Nouvelles limites</translation>
        </message>
        <message>
            <source>Identity of a station</source>
            <extracomment>ocpp: ChargingStation</extracomment>
            <translation>Identité d'une borne</translation>
        </message>
        <message>
            <source>Whether the cache was emptied</source>
            <extracomment>ocpp: ClearCache.conf</extracomment>
            <translation>Si le cache a été vidé</translation>
        </message>
        <message>
            <source>Forget remembered authorisations</source>
            <extracomment>ocpp: ClearCache.req</extracomment>
            <translation>Oublier les autorisations mémorisées</translation>
        </message>
        <message>
            <source>Which profiles to remove</source>
            <extracomment>ocpp: ClearChargingProfile</extracomment>
            <translation>Quels profils supprimer</translation>
        </message>
        <message>
            <source>Whether any profile matched</source>
            <extracomment>ocpp: ClearChargingProfile.conf</extracomment>
            <translation>Si un profil correspondait</translation>
        </message>
        <message>
            <source>Remove charging limits</source>
            <extracomment>ocpp: ClearChargingProfile.req</extracomment>
            <translation>Supprimer des limites de charge</translation>
        </message>
        <message>
            <source>Whether the control was there to remove</source>
            <extracomment>ocpp: ClearDERControl.conf</extracomment>
            <translation>Si le réglage existait pour être supprimé</translation>
        </message>
        <message>
            <source>Remove grid controls</source>
            <extracomment>ocpp: ClearDERControl.req</extracomment>
            <translation>Supprimer des réglages réseau</translation>
        </message>
        <message>
            <source>Whether the message was there to remove</source>
            <extracomment>ocpp: ClearDisplayMessage.conf</extracomment>
            <translation>Si le message existait pour être supprimé</translation>
        </message>
        <message>
            <source>Remove a message from the display</source>
            <extracomment>ocpp: ClearDisplayMessage.req</extracomment>
            <translation>Retirer un message de l'écran</translation>
        </message>
        <message>
            <source>Result for one monitor</source>
            <extracomment>ocpp: ClearMonitoringResult</extracomment>
            <translation>Résultat pour une surveillance</translation>
        </message>
        <message>
            <source>Result for each tariff</source>
            <extracomment>ocpp: ClearTariffs.conf</extracomment>
            <translation>Résultat pour chaque tarif</translation>
        </message>
        <message>
            <source>Remove tariffs</source>
            <extracomment>ocpp: ClearTariffs.req</extracomment>
            <translation>Supprimer des tarifs</translation>
        </message>
        <message>
            <source>Result for one tariff</source>
            <extracomment>ocpp: ClearTariffsResult</extracomment>
            <translation>Résultat pour un tarif</translation>
        </message>
        <message>
            <source>Result for each monitor</source>
            <extracomment>ocpp: ClearVariableMonitoring.conf</extracomment>
            <translation>Résultat pour chaque surveillance</translation>
        </message>
        <message>
            <source>Remove monitors</source>
            <extracomment>ocpp: ClearVariableMonitoring.req</extracomment>
            <translation>Supprimer des surveillances</translation>
        </message>
        <message>
            <source>A limit from outside is gone</source>
            <extracomment>ocpp: ClearedChargingLimit.req</extracomment>
            <translation>Une limite extérieure a disparu</translation>
        </message>
        <message>
            <source>Close a stream</source>
            <extracomment>ocpp: ClosePeriodicEventStream.req</extracomment>
            <translation>Fermer un flux</translation>
        </message>
        <message>
            <source>Part of the station</source>
            <extracomment>ocpp: Component</extracomment>
            <translation>Partie de la borne</translation>
        </message>
        <message>
            <source>Component and variable</source>
            <extracomment>ocpp: ComponentVariable</extracomment>
            <translation>Composant et variable</translation>
        </message>
        <message>
            <source>Resulting limits</source>
            <extracomment>ocpp: CompositeSchedule</extracomment>
            <translation>Limites résultantes</translation>
        </message>
        <message>
            <source>Stream of one monitor</source>
            <extracomment>ocpp: ConstantStreamData</extracomment>
            <translation>Flux d'une surveillance</translation>
        </message>
        <message>
            <source>Cost by consumption</source>
            <extracomment>ocpp: ConsumptionCost</extracomment>
            <translation>Coût selon la consommation</translation>
        </message>
        <message>
            <source>Cost entry</source>
            <extracomment>ocpp: Cost</extracomment>
            <translation>Entrée de coût</translation>
        </message>
        <message>
            <source>Cost and usage</source>
            <extracomment>ocpp: CostDetails</extracomment>
            <translation>Coût et usage</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>Quantité utilisée</translation>
        </message>
        <message>
            <source>Empty: the station shows the cost</source>
            <extracomment>ocpp: CostUpdated.conf</extracomment>
            <translation>Vide : la borne affiche le coût</translation>
        </message>
        <message>
            <source>Running cost for the display</source>
            <extracomment>ocpp: CostUpdated.req</extracomment>
            <translation>Coût courant pour l'écran</translation>
        </message>
        <message>
            <source>Vendor extension</source>
            <extracomment>ocpp: CustomData</extracomment>
            <translation>Extension du fabricant</translation>
        </message>
        <message>
            <source>Whether the report or the deletion follows</source>
            <extracomment>ocpp: CustomerInformation.conf</extracomment>
            <translation>Si le rapport ou la suppression suit</translation>
        </message>
        <message>
            <source>Report or delete what the station knows about a driver</source>
            <extracomment>ocpp: CustomerInformation.req</extracomment>
            <translation>Signaler ou supprimer ce que la borne sait d'un conducteur</translation>
        </message>
        <message>
            <source>Needs for DC</source>
            <extracomment>ocpp: DCChargingParameters</extracomment>
            <translation>Besoins en DC</translation>
        </message>
        <message>
            <source>What the inverter can do</source>
            <extracomment>ocpp: DERChargingParameters</extracomment>
            <translation>Ce que l'onduleur sait faire</translation>
        </message>
        <message>
            <source>Curve and its parameters</source>
            <extracomment>ocpp: DERCurve</extracomment>
            <translation>Courbe et ses paramètres</translation>
        </message>
        <message>
            <source>Curve with its state</source>
            <extracomment>ocpp: DERCurveGet</extracomment>
            <translation>Courbe avec son état</translation>
        </message>
        <message>
            <source>Point of a curve</source>
            <extracomment>ocpp: DERCurvePoints</extracomment>
            <translation>Point d'une courbe</translation>
        </message>
        <message>
            <source>Whether the vendor and the message are known, and the answer</source>
            <extracomment>ocpp: DataTransfer.conf</extracomment>
            <translation>Si le fabricant et le message sont connus, et la réponse</translation>
        </message>
        <message>
            <source>Vendor's own message; agree its content bilaterally</source>
            <extracomment>ocpp: DataTransfer.req</extracomment>
            <translation>Message propre au fabricant ; son contenu se convient entre les deux parties</translation>
        </message>
        <message>
            <source>Whether the certificate was found and removed</source>
            <extracomment>ocpp: DeleteCertificate.conf</extracomment>
            <translation>Si le certificat a été trouvé et supprimé</translation>
        </message>
        <message>
            <source>Remove a certificate</source>
            <extracomment>ocpp: DeleteCertificate.req</extracomment>
            <translation>Supprimer un certificat</translation>
        </message>
        <message>
            <source>How the upload of diagnostics goes</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req</extracomment>
            <translation>Où en est l'envoi des diagnostics</translation>
        </message>
        <message>
            <source>Prices of the vehicle</source>
            <extracomment>ocpp: EVAbsolutePriceSchedule</extracomment>
            <translation>Prix du véhicule</translation>
        </message>
        <message>
            <source>Price of the vehicle for a span</source>
            <extracomment>ocpp: EVAbsolutePriceScheduleEntry</extracomment>
            <translation>Prix du véhicule pour un intervalle</translation>
        </message>
        <message>
            <source>What the vehicle offers</source>
            <extracomment>ocpp: EVEnergyOffer</extracomment>
            <translation>Ce que le véhicule offre</translation>
        </message>
        <message>
            <source>Power of the vehicle over time</source>
            <extracomment>ocpp: EVPowerSchedule</extracomment>
            <translation>Puissance du véhicule dans le temps</translation>
        </message>
        <message>
            <source>Power for a span</source>
            <extracomment>ocpp: EVPowerScheduleEntry</extracomment>
            <translation>Puissance pour un intervalle</translation>
        </message>
        <message>
            <source>Price from a power on</source>
            <extracomment>ocpp: EVPriceRule</extracomment>
            <translation>Prix à partir d'une puissance</translation>
        </message>
        <message>
            <source>EVSE and connector</source>
            <extracomment>ocpp: EVSE</extracomment>
            <translation>EVSE et connecteur</translation>
        </message>
        <message>
            <source>Conditions for connecting to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>Conditions de connexion au réseau</translation>
        </message>
        <message>
            <source>Conditions for connecting, with state</source>
            <extracomment>ocpp: EnterServiceGet</extracomment>
            <translation>Conditions de connexion, avec état</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>ocpp: EventData</extracomment>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Whether the message will be sent</source>
            <extracomment>ocpp: ExtendedTriggerMessage.conf</extracomment>
            <translation>Si le message sera envoyé</translation>
        </message>
        <message>
            <source>Ask for a message, including security ones</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req</extracomment>
            <translation>Demander un message, y compris de sécurité</translation>
        </message>
        <message>
            <source>What to install, from where, when</source>
            <extracomment>ocpp: Firmware</extracomment>
            <translation>Quoi installer, d'où, quand</translation>
        </message>
        <message>
            <source>How the firmware update goes</source>
            <extracomment>ocpp: FirmwareStatusNotification.req</extracomment>
            <translation>Où en est la mise à jour du firmware</translation>
        </message>
        <message>
            <source>Fixed power factor</source>
            <extracomment>ocpp: FixedPF</extracomment>
            <translation>Facteur de puissance fixe</translation>
        </message>
        <message>
            <source>Fixed power factor with its state</source>
            <extracomment>ocpp: FixedPFGet</extracomment>
            <translation>Facteur de puissance fixe avec son état</translation>
        </message>
        <message>
            <source>Fixed reactive power</source>
            <extracomment>ocpp: FixedVar</extracomment>
            <translation>Puissance réactive fixe</translation>
        </message>
        <message>
            <source>Fixed reactive power with its state</source>
            <extracomment>ocpp: FixedVarGet</extracomment>
            <translation>Puissance réactive fixe avec son état</translation>
        </message>
        <message>
            <source>Frequency droop</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>Statisme de fréquence</translation>
        </message>
        <message>
            <source>Frequency droop with its state</source>
            <extracomment>ocpp: FreqDroopGet</extracomment>
            <translation>Statisme de fréquence avec son état</translation>
        </message>
        <message>
            <source>Answer for the vehicle, to be passed on unread</source>
            <extracomment>ocpp: Get15118EVCertificate.conf</extracomment>
            <translation>Réponse pour le véhicule, à transmettre sans la lire</translation>
        </message>
        <message>
            <source>Pass a vehicle's certificate request on</source>
            <extracomment>ocpp: Get15118EVCertificate.req</extracomment>
            <translation>Transmettre la demande de certificat d'un véhicule</translation>
        </message>
        <message>
            <source>Whether reports follow</source>
            <extracomment>ocpp: GetBaseReport.conf</extracomment>
            <translation>Si des rapports suivent</translation>
        </message>
        <message>
            <source>Report the device model</source>
            <extracomment>ocpp: GetBaseReport.req</extracomment>
            <translation>Signaler le modèle d'équipement</translation>
        </message>
        <message>
            <source>Status of each certificate</source>
            <extracomment>ocpp: GetCertificateChainStatus.conf</extracomment>
            <translation>Statut de chaque certificat</translation>
        </message>
        <message>
            <source>Are certificates revoked</source>
            <extracomment>ocpp: GetCertificateChainStatus.req</extracomment>
            <translation>Des certificats sont-ils révoqués</translation>
        </message>
        <message>
            <source>OCSP response, or failed</source>
            <extracomment>ocpp: GetCertificateStatus.conf</extracomment>
            <translation>Réponse OCSP, ou échec</translation>
        </message>
        <message>
            <source>Is a certificate revoked</source>
            <extracomment>ocpp: GetCertificateStatus.req</extracomment>
            <translation>Un certificat est-il révoqué</translation>
        </message>
        <message>
            <source>Which profiles are installed</source>
            <extracomment>ocpp: GetChargingProfiles.req</extracomment>
            <translation>Quels profils sont installés</translation>
        </message>
        <message>
            <source>Resulting limits, or a refusal</source>
            <extracomment>ocpp: GetCompositeSchedule.conf</extracomment>
            <translation>Limites résultantes, ou un refus</translation>
        </message>
        <message>
            <source>Which limit results from all profiles together</source>
            <extracomment>ocpp: GetCompositeSchedule.req</extracomment>
            <translation>Quelle limite résulte de tous les profils ensemble</translation>
        </message>
        <message>
            <source>Settings with values, and those the charger does not know</source>
            <extracomment>ocpp: GetConfiguration.conf</extracomment>
            <translation>Réglages avec valeurs, et ceux que la borne ne connaît pas</translation>
        </message>
        <message>
            <source>Read settings</source>
            <extracomment>ocpp: GetConfiguration.req</extracomment>
            <translation>Lire des réglages</translation>
        </message>
        <message>
            <source>Which grid controls are set</source>
            <extracomment>ocpp: GetDERControl.req</extracomment>
            <translation>Quels réglages réseau sont définis</translation>
        </message>
        <message>
            <source>Says which file will arrive, or none</source>
            <extracomment>ocpp: GetDiagnostics.conf</extracomment>
            <translation>Dit quel fichier arrivera, ou aucun</translation>
        </message>
        <message>
            <source>Upload diagnostics to a server</source>
            <extracomment>ocpp: GetDiagnostics.req</extracomment>
            <translation>Envoyer les diagnostics à un serveur</translation>
        </message>
        <message>
            <source>Which messages are stored</source>
            <extracomment>ocpp: GetDisplayMessages.req</extracomment>
            <translation>Quels messages sont enregistrés</translation>
        </message>
        <message>
            <source>Hashes of the certificates found</source>
            <extracomment>ocpp: GetInstalledCertificateIds.conf</extracomment>
            <translation>Empreintes des certificats trouvés</translation>
        </message>
        <message>
            <source>Which certificates are installed</source>
            <extracomment>ocpp: GetInstalledCertificateIds.req</extracomment>
            <translation>Quels certificats sont installés</translation>
        </message>
        <message>
            <source>Version of the list; 0 is empty, −1 not supported in 1.6</source>
            <extracomment>ocpp: GetLocalListVersion.conf</extracomment>
            <translation>Version de la liste ; 0 est vide, −1 non pris en charge en 1.6</translation>
        </message>
        <message>
            <source>Version of the local authorisation list</source>
            <extracomment>ocpp: GetLocalListVersion.req</extracomment>
            <translation>Version de la liste d'autorisation locale</translation>
        </message>
        <message>
            <source>Whether the upload starts, and as what file</source>
            <extracomment>ocpp: GetLog.conf</extracomment>
            <translation>Si l'envoi démarre, et sous quel nom de fichier</translation>
        </message>
        <message>
            <source>Upload a log</source>
            <extracomment>ocpp: GetLog.req</extracomment>
            <translation>Envoyer un journal</translation>
        </message>
        <message>
            <source>Which monitors are set</source>
            <extracomment>ocpp: GetMonitoringReport.req</extracomment>
            <translation>Quelles surveillances sont définies</translation>
        </message>
        <message>
            <source>Streams that are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.conf</extracomment>
            <translation>Flux ouverts</translation>
        </message>
        <message>
            <source>Which streams are open</source>
            <extracomment>ocpp: GetPeriodicEventStream.req</extracomment>
            <translation>Quels flux sont ouverts</translation>
        </message>
        <message>
            <source>Report part of the device model</source>
            <extracomment>ocpp: GetReport.req</extracomment>
            <translation>Signaler une partie du modèle d'équipement</translation>
        </message>
        <message>
            <source>Tariffs installed and to whom they apply</source>
            <extracomment>ocpp: GetTariffs.conf</extracomment>
            <translation>Tarifs installés et à qui ils s'appliquent</translation>
        </message>
        <message>
            <source>Which tariffs are installed</source>
            <extracomment>ocpp: GetTariffs.req</extracomment>
            <translation>Quels tarifs sont installés</translation>
        </message>
        <message>
            <source>Whether it runs and whether messages are still queued</source>
            <extracomment>ocpp: GetTransactionStatus.conf</extracomment>
            <translation>Si elle est en cours et si des messages attendent encore</translation>
        </message>
        <message>
            <source>Does it still run, are messages queued</source>
            <extracomment>ocpp: GetTransactionStatus.req</extracomment>
            <translation>Est-elle encore en cours, des messages attendent-ils</translation>
        </message>
        <message>
            <source>Variable to read</source>
            <extracomment>ocpp: GetVariableData</extracomment>
            <translation>Variable à lire</translation>
        </message>
        <message>
            <source>Value that was read</source>
            <extracomment>ocpp: GetVariableResult</extracomment>
            <translation>Valeur lue</translation>
        </message>
        <message>
            <source>Value or error for each variable</source>
            <extracomment>ocpp: GetVariables.conf</extracomment>
            <translation>Valeur ou erreur pour chaque variable</translation>
        </message>
        <message>
            <source>Read variables</source>
            <extracomment>ocpp: GetVariables.req</extracomment>
            <translation>Lire des variables</translation>
        </message>
        <message>
            <source>How fast power changes</source>
            <extracomment>ocpp: Gradient</extracomment>
            <translation>À quelle vitesse la puissance change</translation>
        </message>
        <message>
            <source>Gradient with its state</source>
            <extracomment>ocpp: GradientGet</extracomment>
            <translation>Gradient avec son état</translation>
        </message>
        <message>
            <source>The backend's clock</source>
            <extracomment>ocpp: Heartbeat.conf</extracomment>
            <translation>L'horloge du système central</translation>
        </message>
        <message>
            <source>Sign of life; the answer sets the charger's clock</source>
            <extracomment>ocpp: Heartbeat.req</extracomment>
            <translation>Signe de vie ; la réponse règle l'horloge de la borne</translation>
        </message>
        <message>
            <source>Return points</source>
            <extracomment>ocpp: Hysteresis</extracomment>
            <translation>Points de retour</translation>
        </message>
        <message>
            <source>Verdict on a card</source>
            <extracomment>ocpp: IdTagInfo</extracomment>
            <translation>Verdict sur une carte</translation>
        </message>
        <message>
            <source>Card, account or contract</source>
            <extracomment>ocpp: IdToken</extracomment>
            <translation>Carte, compte ou contrat</translation>
        </message>
        <message>
            <source>Whether the certificate was stored</source>
            <extracomment>ocpp: InstallCertificate.conf</extracomment>
            <translation>Si le certificat a été enregistré</translation>
        </message>
        <message>
            <source>Install a root certificate</source>
            <extracomment>ocpp: InstallCertificate.req</extracomment>
            <translation>Installer un certificat racine</translation>
        </message>
        <message>
            <source>A setting</source>
            <extracomment>ocpp: KeyValue</extracomment>
            <translation>Un réglage</translation>
        </message>
        <message>
            <source>Limit from a level on</source>
            <extracomment>ocpp: LimitAtSoC</extracomment>
            <translation>Limite à partir d'un niveau</translation>
        </message>
        <message>
            <source>Discharge bound</source>
            <extracomment>ocpp: LimitMaxDischarge</extracomment>
            <translation>Limite de décharge</translation>
        </message>
        <message>
            <source>Discharge bound with its state</source>
            <extracomment>ocpp: LimitMaxDischargeGet</extracomment>
            <translation>Limite de décharge avec son état</translation>
        </message>
        <message>
            <source>Upload address and span</source>
            <extracomment>ocpp: LogParameters</extracomment>
            <translation>Adresse d'envoi et intervalle</translation>
        </message>
        <message>
            <source>How the log upload goes</source>
            <extracomment>ocpp: LogStatusNotification.req</extracomment>
            <translation>Où en est l'envoi du journal</translation>
        </message>
        <message>
            <source>Text for people</source>
            <extracomment>ocpp: MessageContent</extracomment>
            <translation>Texte pour les personnes</translation>
        </message>
        <message>
            <source>Message on the display</source>
            <extracomment>ocpp: MessageInfo</extracomment>
            <translation>Message à l'écran</translation>
        </message>
        <message>
            <source>Readings of one moment</source>
            <extracomment>ocpp: MeterValue</extracomment>
            <translation>Relevés d'un même instant</translation>
        </message>
        <message>
            <source>Empty: the backend has the readings</source>
            <extracomment>ocpp: MeterValues.conf</extracomment>
            <translation>Vide : le système central a les relevés</translation>
        </message>
        <message>
            <source>Readings, during a charge or by the clock</source>
            <extracomment>ocpp: MeterValues.req</extracomment>
            <translation>Relevés, pendant une charge ou à heure fixe</translation>
        </message>
        <message>
            <source>SIM data</source>
            <extracomment>ocpp: Modem</extracomment>
            <translation>Données SIM</translation>
        </message>
        <message>
            <source>Monitors of a variable</source>
            <extracomment>ocpp: MonitoringData</extracomment>
            <translation>Surveillances d'une variable</translation>
        </message>
        <message>
            <source>How to reach a backend</source>
            <extracomment>ocpp: NetworkConnectionProfile</extracomment>
            <translation>Comment joindre un système central</translation>
        </message>
        <message>
            <source>Whether the modes were taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.conf</extracomment>
            <translation>Si les modes ont été pris</translation>
        </message>
        <message>
            <source>Modes the driver may use</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransfer.req</extracomment>
            <translation>Modes que le conducteur peut utiliser</translation>
        </message>
        <message>
            <source>A limit from outside applies</source>
            <extracomment>ocpp: NotifyChargingLimit.req</extracomment>
            <translation>Une limite extérieure s'applique</translation>
        </message>
        <message>
            <source>Empty: the backend has the data</source>
            <extracomment>ocpp: NotifyCustomerInformation.conf</extracomment>
            <translation>Vide : le système central a les données</translation>
        </message>
        <message>
            <source>Data about a driver</source>
            <extracomment>ocpp: NotifyCustomerInformation.req</extracomment>
            <translation>Données sur un conducteur</translation>
        </message>
        <message>
            <source>Grid alarm</source>
            <extracomment>ocpp: NotifyDERAlarm.req</extracomment>
            <translation>Alarme réseau</translation>
        </message>
        <message>
            <source>Grid control began or ended</source>
            <extracomment>ocpp: NotifyDERStartStop.req</extracomment>
            <translation>Un réglage réseau a commencé ou pris fin</translation>
        </message>
        <message>
            <source>Stored messages</source>
            <extracomment>ocpp: NotifyDisplayMessages.req</extracomment>
            <translation>Messages enregistrés</translation>
        </message>
        <message>
            <source>Whether a schedule for the vehicle will come</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.conf</extracomment>
            <translation>Si un programme pour le véhicule va venir</translation>
        </message>
        <message>
            <source>What the vehicle asks for</source>
            <extracomment>ocpp: NotifyEVChargingNeeds.req</extracomment>
            <translation>Ce que le véhicule demande</translation>
        </message>
        <message>
            <source>Whether the backend agrees; the charge goes on anyway</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.conf</extracomment>
            <translation>Si le système central est d'accord ; la charge continue de toute façon</translation>
        </message>
        <message>
            <source>Schedule the vehicle has chosen</source>
            <extracomment>ocpp: NotifyEVChargingSchedule.req</extracomment>
            <translation>Programme que le véhicule a choisi</translation>
        </message>
        <message>
            <source>Event of the device model, alarms included</source>
            <extracomment>ocpp: NotifyEvent.req</extracomment>
            <translation>Événement du modèle d'équipement, alarmes comprises</translation>
        </message>
        <message>
            <source>Empty: the backend has this part</source>
            <extracomment>ocpp: NotifyMonitoringReport.conf</extracomment>
            <translation>Vide : le système central a cette partie</translation>
        </message>
        <message>
            <source>Monitors that are set</source>
            <extracomment>ocpp: NotifyMonitoringReport.req</extracomment>
            <translation>Surveillances définies</translation>
        </message>
        <message>
            <source>Values of a stream; has no answer</source>
            <extracomment>ocpp: NotifyPeriodicEventStream</extracomment>
            <translation>Valeurs d'un flux ; n'a pas de réponse</translation>
        </message>
        <message>
            <source>Priority charging was switched</source>
            <extracomment>ocpp: NotifyPriorityCharging.req</extracomment>
            <translation>La charge prioritaire a été commutée</translation>
        </message>
        <message>
            <source>Part of the device model</source>
            <extracomment>ocpp: NotifyReport.req</extracomment>
            <translation>Partie du modèle d'équipement</translation>
        </message>
        <message>
            <source>Receipt for the driver</source>
            <extracomment>ocpp: NotifySettlement.conf</extracomment>
            <translation>Reçu pour le conducteur</translation>
        </message>
        <message>
            <source>Payment was taken</source>
            <extracomment>ocpp: NotifySettlement.req</extracomment>
            <translation>Le paiement a été encaissé</translation>
        </message>
        <message>
            <source>Empty: the station blocks the EVSE for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.conf</extracomment>
            <translation>Vide : la borne bloque l'EVSE pour le payeur</translation>
        </message>
        <message>
            <source>Somebody is paying on the web</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req</extracomment>
            <translation>Quelqu'un paie sur le web</translation>
        </message>
        <message>
            <source>What is needed to ask for revocation</source>
            <extracomment>ocpp: OCSPRequestData</extracomment>
            <translation>Ce qu'il faut pour demander la révocation</translation>
        </message>
        <message>
            <source>Whether the stream may be sent</source>
            <extracomment>ocpp: OpenPeriodicEventStream.conf</extracomment>
            <translation>Si le flux peut être envoyé</translation>
        </message>
        <message>
            <source>Open a stream of values</source>
            <extracomment>ocpp: OpenPeriodicEventStream.req</extracomment>
            <translation>Ouvrir un flux de valeurs</translation>
        </message>
        <message>
            <source>Step of those fees</source>
            <extracomment>ocpp: OverstayRule</extracomment>
            <translation>Palier de ces frais</translation>
        </message>
        <message>
            <source>Fees for staying too long</source>
            <extracomment>ocpp: OverstayRuleList</extracomment>
            <translation>Frais de stationnement prolongé</translation>
        </message>
        <message>
            <source>Pace of a stream</source>
            <extracomment>ocpp: PeriodicEventStreamParams</extracomment>
            <translation>Cadence d'un flux</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <extracomment>ocpp: Price</extracomment>
            <translation>Montant avec taxe</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels</source>
            <extracomment>ocpp: PriceLevelSchedule</extracomment>
            <translation>Niveaux de prix ISO 15118-20</translation>
        </message>
        <message>
            <source>Price level for a span</source>
            <extracomment>ocpp: PriceLevelScheduleEntry</extracomment>
            <translation>Niveau de prix pour un intervalle</translation>
        </message>
        <message>
            <source>Price rules of a span</source>
            <extracomment>ocpp: PriceRuleStack</extracomment>
            <translation>Règles de prix d'un intervalle</translation>
        </message>
        <message>
            <source>Whether publishing starts</source>
            <extracomment>ocpp: PublishFirmware.conf</extracomment>
            <translation>Si la publication démarre</translation>
        </message>
        <message>
            <source>Local controller offers firmware to its stations</source>
            <extracomment>ocpp: PublishFirmware.req</extracomment>
            <translation>Le contrôleur local propose un firmware à ses bornes</translation>
        </message>
        <message>
            <source>How publishing goes</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req</extracomment>
            <translation>Où en est la publication</translation>
        </message>
        <message>
            <source>Fetch new limits</source>
            <extracomment>ocpp: PullDynamicScheduleUpdate.req</extracomment>
            <translation>Chercher de nouvelles limites</translation>
        </message>
        <message>
            <source>Mantissa and exponent</source>
            <extracomment>ocpp: RationalNumber</extracomment>
            <translation>Mantisse et exposant</translation>
        </message>
        <message>
            <source>Parameters of reactive power</source>
            <extracomment>ocpp: ReactivePowerParams</extracomment>
            <translation>Paramètres de la puissance réactive</translation>
        </message>
        <message>
            <source>Span in seconds</source>
            <extracomment>ocpp: RelativeTimeInterval</extracomment>
            <translation>Intervalle en secondes</translation>
        </message>
        <message>
            <source>Whether the charger will try; no charge has begun yet</source>
            <extracomment>ocpp: RemoteStartTransaction.conf</extracomment>
            <translation>Si la borne va essayer ; aucune charge n'a encore commencé</translation>
        </message>
        <message>
            <source>Start a charge from the backend</source>
            <extracomment>ocpp: RemoteStartTransaction.req</extracomment>
            <translation>Démarrer une charge depuis le système central</translation>
        </message>
        <message>
            <source>Whether the charger will try; the stop follows</source>
            <extracomment>ocpp: RemoteStopTransaction.conf</extracomment>
            <translation>Si la borne va essayer ; l'arrêt suit</translation>
        </message>
        <message>
            <source>Stop a charge from the backend</source>
            <extracomment>ocpp: RemoteStopTransaction.req</extracomment>
            <translation>Arrêter une charge depuis le système central</translation>
        </message>
        <message>
            <source>Profiles that are installed</source>
            <extracomment>ocpp: ReportChargingProfiles.req</extracomment>
            <translation>Profils installés</translation>
        </message>
        <message>
            <source>Grid controls that are set</source>
            <extracomment>ocpp: ReportDERControl.req</extracomment>
            <translation>Réglages réseau définis</translation>
        </message>
        <message>
            <source>Variable with its attributes</source>
            <extracomment>ocpp: ReportData</extracomment>
            <translation>Variable avec ses attributs</translation>
        </message>
        <message>
            <source>Whether a battery will be released</source>
            <extracomment>ocpp: RequestBatterySwap.conf</extracomment>
            <translation>Si une batterie sera libérée</translation>
        </message>
        <message>
            <source>Release a battery</source>
            <extracomment>ocpp: RequestBatterySwap.req</extracomment>
            <translation>Libérer une batterie</translation>
        </message>
        <message>
            <source>Whether the station will try; no charge has begun yet</source>
            <extracomment>ocpp: RequestStartTransaction.conf</extracomment>
            <translation>Si la borne va essayer ; aucune charge n'a encore commencé</translation>
        </message>
        <message>
            <source>Whether the station will try; the stop follows</source>
            <extracomment>ocpp: RequestStopTransaction.conf</extracomment>
            <translation>Si la borne va essayer ; l'arrêt suit</translation>
        </message>
        <message>
            <source>A reservation ended without use</source>
            <extracomment>ocpp: ReservationStatusUpdate.req</extracomment>
            <translation>Une réservation a pris fin sans usage</translation>
        </message>
        <message>
            <source>Reserved, or why not</source>
            <extracomment>ocpp: ReserveNow.conf</extracomment>
            <translation>Réservé, ou pourquoi pas</translation>
        </message>
        <message>
            <source>Keep a connector for a driver</source>
            <extracomment>ocpp: ReserveNow.req</extracomment>
            <translation>Garder un connecteur pour un conducteur</translation>
        </message>
        <message>
            <source>Whether the restart follows</source>
            <extracomment>ocpp: Reset.conf</extracomment>
            <translation>Si le redémarrage suit</translation>
        </message>
        <message>
            <source>Restart the charger</source>
            <extracomment>ocpp: Reset.req</extracomment>
            <translation>Redémarrer la borne</translation>
        </message>
        <message>
            <source>Tariff for the vehicle</source>
            <extracomment>ocpp: SalesTariff</extracomment>
            <translation>Tarif pour le véhicule</translation>
        </message>
        <message>
            <source>Tariff step for the vehicle</source>
            <extracomment>ocpp: SalesTariffEntry</extracomment>
            <translation>Palier de tarif pour le véhicule</translation>
        </message>
        <message>
            <source>One reading: value, quantity, phase, unit</source>
            <extracomment>ocpp: SampledValue</extracomment>
            <translation>Un relevé : valeur, grandeur, phase, unité</translation>
        </message>
        <message>
            <source>Something relevant to security happened</source>
            <extracomment>ocpp: SecurityEventNotification.req</extracomment>
            <translation>Un fait relatif à la sécurité s'est produit</translation>
        </message>
        <message>
            <source>Whether the list was taken; after a version mismatch send it in full</source>
            <extracomment>ocpp: SendLocalList.conf</extracomment>
            <translation>Si la liste a été prise ; en cas d'écart de version, l'envoyer en entier</translation>
        </message>
        <message>
            <source>Fill the local authorisation list</source>
            <extracomment>ocpp: SendLocalList.req</extracomment>
            <translation>Remplir la liste d'autorisation locale</translation>
        </message>
        <message>
            <source>Whether the limits were taken</source>
            <extracomment>ocpp: SetChargingProfile.conf</extracomment>
            <translation>Si les limites ont été prises</translation>
        </message>
        <message>
            <source>Install charging limits</source>
            <extracomment>ocpp: SetChargingProfile.req</extracomment>
            <translation>Installer des limites de charge</translation>
        </message>
        <message>
            <source>Whether the control was taken and which ones it replaces</source>
            <extracomment>ocpp: SetDERControl.conf</extracomment>
            <translation>Si le réglage a été pris et lesquels il remplace</translation>
        </message>
        <message>
            <source>Set a grid control</source>
            <extracomment>ocpp: SetDERControl.req</extracomment>
            <translation>Définir un réglage réseau</translation>
        </message>
        <message>
            <source>Whether the tariff was stored</source>
            <extracomment>ocpp: SetDefaultTariff.conf</extracomment>
            <translation>Si le tarif a été enregistré</translation>
        </message>
        <message>
            <source>Tariff for everybody</source>
            <extracomment>ocpp: SetDefaultTariff.req</extracomment>
            <translation>Tarif pour tous</translation>
        </message>
        <message>
            <source>Whether the message will be shown</source>
            <extracomment>ocpp: SetDisplayMessage.conf</extracomment>
            <translation>Si le message sera affiché</translation>
        </message>
        <message>
            <source>Put a message on the display</source>
            <extracomment>ocpp: SetDisplayMessage.req</extracomment>
            <translation>Afficher un message à l'écran</translation>
        </message>
        <message>
            <source>Whether the set of monitors was changed</source>
            <extracomment>ocpp: SetMonitoringBase.conf</extracomment>
            <translation>Si le jeu de surveillances a été changé</translation>
        </message>
        <message>
            <source>Which monitors to keep</source>
            <extracomment>ocpp: SetMonitoringBase.req</extracomment>
            <translation>Quelles surveillances garder</translation>
        </message>
        <message>
            <source>Monitor to set</source>
            <extracomment>ocpp: SetMonitoringData</extracomment>
            <translation>Surveillance à définir</translation>
        </message>
        <message>
            <source>Whether the level was changed</source>
            <extracomment>ocpp: SetMonitoringLevel.conf</extracomment>
            <translation>Si le niveau a été changé</translation>
        </message>
        <message>
            <source>Report only events this severe</source>
            <extracomment>ocpp: SetMonitoringLevel.req</extracomment>
            <translation>Ne signaler que les événements de cette gravité</translation>
        </message>
        <message>
            <source>Whether the profile was stored; it is used after a restart</source>
            <extracomment>ocpp: SetNetworkProfile.conf</extracomment>
            <translation>Si le profil a été enregistré ; il est utilisé après un redémarrage</translation>
        </message>
        <message>
            <source>Store how to reach a backend</source>
            <extracomment>ocpp: SetNetworkProfile.req</extracomment>
            <translation>Enregistrer comment joindre un système central</translation>
        </message>
        <message>
            <source>Variable to write</source>
            <extracomment>ocpp: SetVariableData</extracomment>
            <translation>Variable à écrire</translation>
        </message>
        <message>
            <source>Set monitors</source>
            <extracomment>ocpp: SetVariableMonitoring.req</extracomment>
            <translation>Définir des surveillances</translation>
        </message>
        <message>
            <source>Result for one variable</source>
            <extracomment>ocpp: SetVariableResult</extracomment>
            <translation>Résultat pour une variable</translation>
        </message>
        <message>
            <source>Result for each variable</source>
            <extracomment>ocpp: SetVariables.conf</extracomment>
            <translation>Résultat pour chaque variable</translation>
        </message>
        <message>
            <source>Write variables</source>
            <extracomment>ocpp: SetVariables.req</extracomment>
            <translation>Écrire des variables</translation>
        </message>
        <message>
            <source>Whether the backend will have it signed</source>
            <extracomment>ocpp: SignCertificate.conf</extracomment>
            <translation>Si le système central le fera signer</translation>
        </message>
        <message>
            <source>Charger asks for a certificate</source>
            <extracomment>ocpp: SignCertificate.req</extracomment>
            <translation>La borne demande un certificat</translation>
        </message>
        <message>
            <source>How the signed firmware update goes</source>
            <extracomment>ocpp: SignedFirmwareStatusNotification.req</extracomment>
            <translation>Où en est la mise à jour du firmware signé</translation>
        </message>
        <message>
            <source>Signed reading</source>
            <extracomment>ocpp: SignedMeterValue</extracomment>
            <translation>Relevé signé</translation>
        </message>
        <message>
            <source>Whether the update starts; bad certificates are named</source>
            <extracomment>ocpp: SignedUpdateFirmware.conf</extracomment>
            <translation>Si la mise à jour démarre ; les mauvais certificats sont signalés</translation>
        </message>
        <message>
            <source>Install firmware after checking its signature</source>
            <extracomment>ocpp: SignedUpdateFirmware.req</extracomment>
            <translation>Installer un firmware après vérification de sa signature</translation>
        </message>
        <message>
            <source>Number of the transaction and the verdict on the token</source>
            <extracomment>ocpp: StartTransaction.conf</extracomment>
            <translation>Numéro de la transaction et verdict sur le jeton</translation>
        </message>
        <message>
            <source>A charge has begun</source>
            <extracomment>ocpp: StartTransaction.req</extracomment>
            <translation>Une charge a commencé</translation>
        </message>
        <message>
            <source>More about a status</source>
            <extracomment>ocpp: StatusInfo</extracomment>
            <translation>Précisions sur un statut</translation>
        </message>
        <message>
            <source>State of a connector has changed</source>
            <extracomment>ocpp: StatusNotification.req</extracomment>
            <translation>L'état d'un connecteur a changé</translation>
        </message>
        <message>
            <source>Verdict on the token that stopped; the charge is over anyway</source>
            <extracomment>ocpp: StopTransaction.conf</extracomment>
            <translation>Verdict sur le jeton qui a arrêté ; la charge est finie de toute façon</translation>
        </message>
        <message>
            <source>A charge has ended; the bill rests on it</source>
            <extracomment>ocpp: StopTransaction.req</extracomment>
            <translation>Une charge a pris fin ; la facture repose dessus</translation>
        </message>
        <message>
            <source>One value of a stream</source>
            <extracomment>ocpp: StreamDataElement</extracomment>
            <translation>Une valeur d'un flux</translation>
        </message>
        <message>
            <source>Tariff and whom it is for</source>
            <extracomment>ocpp: TariffAssignment</extracomment>
            <translation>Tarif et à qui il s'adresse</translation>
        </message>
        <message>
            <source>When a price holds</source>
            <extracomment>ocpp: TariffConditions</extracomment>
            <translation>Quand un prix vaut</translation>
        </message>
        <message>
            <source>When a fixed price holds</source>
            <extracomment>ocpp: TariffConditionsFixed</extracomment>
            <translation>Quand un prix fixe vaut</translation>
        </message>
        <message>
            <source>Energy prices</source>
            <extracomment>ocpp: TariffEnergy</extracomment>
            <translation>Prix de l'énergie</translation>
        </message>
        <message>
            <source>Energy price with conditions</source>
            <extracomment>ocpp: TariffEnergyPrice</extracomment>
            <translation>Prix de l'énergie avec conditions</translation>
        </message>
        <message>
            <source>Fixed prices</source>
            <extracomment>ocpp: TariffFixed</extracomment>
            <translation>Prix fixes</translation>
        </message>
        <message>
            <source>Fixed price with conditions</source>
            <extracomment>ocpp: TariffFixedPrice</extracomment>
            <translation>Prix fixe avec conditions</translation>
        </message>
        <message>
            <source>Time prices</source>
            <extracomment>ocpp: TariffTime</extracomment>
            <translation>Prix du temps</translation>
        </message>
        <message>
            <source>Time price with conditions</source>
            <extracomment>ocpp: TariffTimePrice</extracomment>
            <translation>Prix du temps avec conditions</translation>
        </message>
        <message>
            <source>Tax</source>
            <extracomment>ocpp: TaxRate</extracomment>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Tax in an ISO 15118-20 schedule</source>
            <extracomment>ocpp: TaxRule</extracomment>
            <translation>Taxe dans un programme ISO 15118-20</translation>
        </message>
        <message>
            <source>Cost by part</source>
            <extracomment>ocpp: TotalCost</extracomment>
            <translation>Coût par partie</translation>
        </message>
        <message>
            <source>Sum</source>
            <extracomment>ocpp: TotalPrice</extracomment>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Quantities</source>
            <extracomment>ocpp: TotalUsage</extracomment>
            <translation>Quantités</translation>
        </message>
        <message>
            <source>State of a charge</source>
            <extracomment>ocpp: Transaction</extracomment>
            <translation>État d'une charge</translation>
        </message>
        <message>
            <source>Cost, token verdict and text for the driver; often empty</source>
            <extracomment>ocpp: TransactionEvent.conf</extracomment>
            <translation>Coût, verdict sur le jeton et texte pour le conducteur ; souvent vide</translation>
        </message>
        <message>
            <source>Begin, change or end of a charge</source>
            <extracomment>ocpp: TransactionEvent.req</extracomment>
            <translation>Début, changement ou fin d'une charge</translation>
        </message>
        <message>
            <source>Bounds of a charge</source>
            <extracomment>ocpp: TransactionLimit</extracomment>
            <translation>Limites d'une charge</translation>
        </message>
        <message>
            <source>Ask the charger to send a message now</source>
            <extracomment>ocpp: TriggerMessage.req</extracomment>
            <translation>Demander à la borne d'envoyer un message maintenant</translation>
        </message>
        <message>
            <source>Unit and power of ten</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>Unité et puissance de dix</translation>
        </message>
        <message>
            <source>Whether the plug is free</source>
            <extracomment>ocpp: UnlockConnector.conf</extracomment>
            <translation>Si la fiche est libre</translation>
        </message>
        <message>
            <source>Whether it is still being downloaded</source>
            <extracomment>ocpp: UnpublishFirmware.conf</extracomment>
            <translation>S'il est encore en cours de téléchargement</translation>
        </message>
        <message>
            <source>Stop offering firmware</source>
            <extracomment>ocpp: UnpublishFirmware.req</extracomment>
            <translation>Cesser de proposer un firmware</translation>
        </message>
        <message>
            <source>New limits for a dynamic profile</source>
            <extracomment>ocpp: UpdateDynamicSchedule.req</extracomment>
            <translation>Nouvelles limites pour un profil dynamique</translation>
        </message>
        <message>
            <source>Whether the update starts; in 1.6 empty</source>
            <extracomment>ocpp: UpdateFirmware.conf</extracomment>
            <translation>Si la mise à jour démarre ; vide en 1.6</translation>
        </message>
        <message>
            <source>Download and install firmware</source>
            <extracomment>ocpp: UpdateFirmware.req</extracomment>
            <translation>Télécharger et installer un firmware</translation>
        </message>
        <message>
            <source>Whether priority charging was switched</source>
            <extracomment>ocpp: UsePriorityCharging.conf</extracomment>
            <translation>Si la charge prioritaire a été commutée</translation>
        </message>
        <message>
            <source>Switch priority charging</source>
            <extracomment>ocpp: UsePriorityCharging.req</extracomment>
            <translation>Commuter la charge prioritaire</translation>
        </message>
        <message>
            <source>Bounds for both directions</source>
            <extracomment>ocpp: V2XChargingParameters</extracomment>
            <translation>Limites pour les deux sens</translation>
        </message>
        <message>
            <source>Point of the curve over frequency</source>
            <extracomment>ocpp: V2XFreqWattPoint</extracomment>
            <translation>Point de la courbe selon la fréquence</translation>
        </message>
        <message>
            <source>Point of the curve over the signal</source>
            <extracomment>ocpp: V2XSignalWattPoint</extracomment>
            <translation>Point de la courbe selon le signal</translation>
        </message>
        <message>
            <source>VPN access</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>Accès VPN</translation>
        </message>
        <message>
            <source>Property of a component</source>
            <extracomment>ocpp: Variable</extracomment>
            <translation>Propriété d'un composant</translation>
        </message>
        <message>
            <source>Value and rights</source>
            <extracomment>ocpp: VariableAttribute</extracomment>
            <translation>Valeur et droits</translation>
        </message>
        <message>
            <source>Type and bounds</source>
            <extracomment>ocpp: VariableCharacteristics</extracomment>
            <translation>Type et bornes</translation>
        </message>
        <message>
            <source>Monitor</source>
            <extracomment>ocpp: VariableMonitoring</extracomment>
            <translation>Surveillance</translation>
        </message>
        <message>
            <source>Company behind the number</source>
            <extracomment>ocpp: VatNumberValidation.conf</extracomment>
            <translation>Entreprise derrière le numéro</translation>
        </message>
        <message>
            <source>Check a VAT number</source>
            <extracomment>ocpp: VatNumberValidation.req</extracomment>
            <translation>Vérifier un numéro de TVA</translation>
        </message>
        <message>
            <source>Parameters of voltage</source>
            <extracomment>ocpp: VoltageParams</extracomment>
            <translation>Paramètres de la tension</translation>
        </message>
        <message>
            <source>What the further id is, by agreement</source>
            <extracomment>ocpp: AdditionalInfo.type</extracomment>
            <translation>Ce qu'est l'autre identifiant, selon accord</translation>
        </message>
        <message>
            <source>Company as on the receipt</source>
            <extracomment>ocpp: Address.name</extracomment>
            <translation>Entreprise telle que sur le reçu</translation>
        </message>
        <message>
            <source>Card in the local list</source>
            <extracomment>ocpp: AuthorizationData.idTag</extracomment>
            <translation>Carte de la liste locale</translation>
        </message>
        <message>
            <source>Verdict to use offline; absent deletes the entry in a differential update</source>
            <extracomment>ocpp: AuthorizationData.idTagInfo</extracomment>
            <translation>Verdict à utiliser hors ligne ; absent supprime l'entrée dans une mise à jour différentielle</translation>
        </message>
        <message>
            <source>Contract certificate of the vehicle, PEM</source>
            <extracomment>ocpp: Authorize.req.certificate</extracomment>
            <translation>Certificat de contrat du véhicule, PEM</translation>
        </message>
        <message>
            <source>Serial number of the battery</source>
            <extracomment>ocpp: BatteryData.serialNumber</extracomment>
            <translation>Numéro de série de la batterie</translation>
        </message>
        <message>
            <source>Battery put in, taken out, or not collected</source>
            <extracomment>ocpp: BatterySwap.req.eventType</extracomment>
            <translation>Batterie insérée, retirée ou non récupérée</translation>
        </message>
        <message>
            <source>Seconds between heartbeats; when not accepted, until the next boot message</source>
            <extracomment>ocpp: BootNotification.conf.interval</extracomment>
            <translation>Secondes entre les heartbeats ; si non acceptée, jusqu'au prochain BootNotification</translation>
        </message>
        <message>
            <source>Only when Accepted may the charger send other messages</source>
            <extracomment>ocpp: BootNotification.conf.status</extracomment>
            <translation>La borne ne peut envoyer d'autres messages qu'avec Accepted</translation>
        </message>
        <message>
            <source>Why it started</source>
            <extracomment>ocpp: BootNotification.req.reason</extracomment>
            <translation>Pourquoi elle a démarré</translation>
        </message>
        <message>
            <source>Rejected: no reservation with that number</source>
            <extracomment>ocpp: CancelReservation.conf.status</extracomment>
            <translation>Rejected : aucune réservation de ce numéro</translation>
        </message>
        <message>
            <source>Serial number of the certificate, hexadecimal</source>
            <extracomment>ocpp: CertificateHashData.serialNumber</extracomment>
            <translation>Numéro de série du certificat, hexadécimal</translation>
        </message>
        <message>
            <source>Scheduled means after the running charge</source>
            <extracomment>ocpp: ChangeAvailability.conf.status</extracomment>
            <translation>Scheduled signifie après la charge en cours</translation>
        </message>
        <message>
            <source>0 switches the whole charge point</source>
            <extracomment>ocpp: ChangeAvailability.req.connectorId</extracomment>
            <translation>0 commute toute la borne</translation>
        </message>
        <message>
            <source>Wanted availability; kept across reboots</source>
            <extracomment>ocpp: ChangeAvailability.req.type</extracomment>
            <translation>Disponibilité voulue ; conservée après redémarrage</translation>
        </message>
        <message>
            <source>RebootRequired: stored but not yet in force</source>
            <extracomment>ocpp: ChangeConfiguration.conf.status</extracomment>
            <translation>RebootRequired : enregistré mais pas encore en vigueur</translation>
        </message>
        <message>
            <source>Standard settings are spelled exactly so; vendors add their own</source>
            <extracomment>ocpp: ChangeConfiguration.req.key</extracomment>
            <translation>Les réglages standard s'écrivent exactement ainsi ; les fabricants ajoutent les leurs</translation>
        </message>
        <message>
            <source>New value as text</source>
            <extracomment>ocpp: ChangeConfiguration.req.value</extracomment>
            <translation>Nouvelle valeur en texte</translation>
        </message>
        <message>
            <source>Begin of the period, UTC</source>
            <extracomment>ocpp: ChargingPeriod.startPeriod</extracomment>
            <translation>Début de la période, UTC</translation>
        </message>
        <message>
            <source>Limits; several only for ISO 15118 vehicles</source>
            <extracomment>ocpp: ChargingProfile.chargingSchedule</extracomment>
            <translation>Limites ; plusieurs seulement pour les véhicules ISO 15118</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; used to clear it later</source>
            <extracomment>ocpp: ChargingProfile.id</extracomment>
            <translation>Un profil d'id connu est remplacé ; sert à le supprimer plus tard</translation>
        </message>
        <message>
            <source>Only with TxProfile: limits just that charge</source>
            <extracomment>ocpp: ChargingProfile.transactionId</extracomment>
            <translation>Seulement avec TxProfile : ne limite que cette charge</translation>
        </message>
        <message>
            <source>Lets the vehicle say which schedule it chose</source>
            <extracomment>ocpp: ChargingSchedule.id</extracomment>
            <translation>Permet au véhicule de dire quel programme il a choisi</translation>
        </message>
        <message>
            <source>Serial number of the station</source>
            <extracomment>ocpp: ChargingStation.serialNumber</extracomment>
            <translation>Numéro de série de la borne</translation>
        </message>
        <message>
            <source>Rejected often means the charger has no cache</source>
            <extracomment>ocpp: ClearCache.conf.status</extracomment>
            <translation>Rejected signifie souvent que la borne n'a pas de cache</translation>
        </message>
        <message>
            <source>Unknown: no profile matched, nothing removed</source>
            <extracomment>ocpp: ClearChargingProfile.conf.status</extracomment>
            <translation>Unknown : aucun profil ne correspondait, rien n'est supprimé</translation>
        </message>
        <message>
            <source>Profiles of this connector; 0 the charge point's own</source>
            <extracomment>ocpp: ClearChargingProfile.req.connectorId</extracomment>
            <translation>Profils de ce connecteur ; 0 ceux de la borne elle-même</translation>
        </message>
        <message>
            <source>Profile to remove; absent uses the other criteria</source>
            <extracomment>ocpp: ClearChargingProfile.req.id</extracomment>
            <translation>Profil à supprimer ; absent utilise les autres critères</translation>
        </message>
        <message>
            <source>Monitors to remove</source>
            <extracomment>ocpp: ClearVariableMonitoring.req.id</extracomment>
            <translation>Surveillances à supprimer</translation>
        </message>
        <message>
            <source>EVSE and connector it belongs to</source>
            <extracomment>ocpp: Component.evse</extracomment>
            <translation>EVSE et connecteur dont il fait partie</translation>
        </message>
        <message>
            <source>Name from the standard list, or the vendor's own</source>
            <extracomment>ocpp: Component.name</extracomment>
            <translation>Nom de la liste standard, ou propre au fabricant</translation>
        </message>
        <message>
            <source>Seconds covered</source>
            <extracomment>ocpp: CompositeSchedule.duration</extracomment>
            <translation>Secondes couvertes</translation>
        </message>
        <message>
            <source>Sum by part</source>
            <extracomment>ocpp: CostDetails.totalCost</extracomment>
            <translation>Somme par partie</translation>
        </message>
        <message>
            <source>What was used</source>
            <extracomment>ocpp: CostDimension.type</extracomment>
            <translation>Ce qui a été utilisé</translation>
        </message>
        <message>
            <source>Quantity in the unit of its type</source>
            <extracomment>ocpp: CostDimension.volume</extracomment>
            <translation>Quantité dans l'unité de son type</translation>
        </message>
        <message>
            <source>Finds the driver by token</source>
            <extracomment>ocpp: CustomerInformation.req.idToken</extracomment>
            <translation>Trouve le conducteur par jeton</translation>
        </message>
        <message>
            <source>Lower number wins</source>
            <extracomment>ocpp: DERCurve.priority</extracomment>
            <translation>Le plus petit nombre l'emporte</translation>
        </message>
        <message>
            <source>Begins, UTC</source>
            <extracomment>ocpp: DERCurve.startTime</extracomment>
            <translation>Début, UTC</translation>
        </message>
        <message>
            <source>Points and parameters of the curve</source>
            <extracomment>ocpp: DERCurveGet.curve</extracomment>
            <translation>Points et paramètres de la courbe</translation>
        </message>
        <message>
            <source>Chosen by the backend; needed to change or clear the control</source>
            <extracomment>ocpp: DERCurveGet.id</extracomment>
            <translation>Choisi par le système central ; nécessaire pour modifier ou supprimer le réglage</translation>
        </message>
        <message>
            <source>Answer agreed with the vendor</source>
            <extracomment>ocpp: DataTransfer.conf.data</extracomment>
            <translation>Réponse convenue avec le fabricant</translation>
        </message>
        <message>
            <source>UnknownVendorId and UnknownMessageId tell what the receiver lacks</source>
            <extracomment>ocpp: DataTransfer.conf.status</extracomment>
            <translation>UnknownVendorId et UnknownMessageId disent ce qui manque au destinataire</translation>
        </message>
        <message>
            <source>Where the upload stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: DiagnosticsStatusNotification.req.status</extracomment>
            <translation>Où en est l'envoi ; Idle seulement sur demande par trigger</translation>
        </message>
        <message>
            <source>From 1 within the EVSE</source>
            <extracomment>ocpp: EVSE.connectorId</extracomment>
            <translation>À partir de 1 dans l'EVSE</translation>
        </message>
        <message>
            <source>From 1</source>
            <extracomment>ocpp: EVSE.id</extracomment>
            <translation>À partir de 1</translation>
        </message>
        <message>
            <source>Only for messages about one connector</source>
            <extracomment>ocpp: ExtendedTriggerMessage.req.connectorId</extracomment>
            <translation>Seulement pour les messages sur un connecteur</translation>
        </message>
        <message>
            <source>Address to download from</source>
            <extracomment>ocpp: Firmware.location</extracomment>
            <translation>Adresse de téléchargement</translation>
        </message>
        <message>
            <source>Where the update stands; Idle only when asked by a trigger</source>
            <extracomment>ocpp: FirmwareStatusNotification.req.status</extracomment>
            <translation>Où en est la mise à jour ; Idle seulement sur demande par trigger</translation>
        </message>
        <message>
            <source>Reactive power in percent of the unit given</source>
            <extracomment>ocpp: FixedVar.setpoint</extracomment>
            <translation>Puissance réactive en pour cent de l'unité donnée</translation>
        </message>
        <message>
            <source>Failed when the responder could not be reached</source>
            <extracomment>ocpp: GetCertificateStatus.conf.status</extracomment>
            <translation>Failed si le répondeur n'a pas pu être joint</translation>
        </message>
        <message>
            <source>Rejected when the connector or the unit is not supported</source>
            <extracomment>ocpp: GetCompositeSchedule.conf.status</extracomment>
            <translation>Rejected si le connecteur ou l'unité n'est pas pris en charge</translation>
        </message>
        <message>
            <source>0 asks for the limit at the grid connection</source>
            <extracomment>ocpp: GetCompositeSchedule.req.connectorId</extracomment>
            <translation>0 demande la limite au raccordement réseau</translation>
        </message>
        <message>
            <source>Seconds to look ahead</source>
            <extracomment>ocpp: GetCompositeSchedule.req.duration</extracomment>
            <translation>Secondes à prévoir</translation>
        </message>
        <message>
            <source>Settings wanted; absent means all</source>
            <extracomment>ocpp: GetConfiguration.req.key</extracomment>
            <translation>Réglages voulus ; absent signifie tous</translation>
        </message>
        <message>
            <source>Folder to upload to</source>
            <extracomment>ocpp: GetDiagnostics.req.location</extracomment>
            <translation>Dossier de destination de l'envoi</translation>
        </message>
        <message>
            <source>Messages wanted; absent means all</source>
            <extracomment>ocpp: GetDisplayMessages.req.id</extracomment>
            <translation>Messages voulus ; absent signifie tous</translation>
        </message>
        <message>
            <source>Ramp time in normal operation</source>
            <extracomment>ocpp: Gradient.gradient</extracomment>
            <translation>Temps de rampe en fonctionnement normal</translation>
        </message>
        <message>
            <source>Ramp time during soft start</source>
            <extracomment>ocpp: Gradient.softGradient</extracomment>
            <translation>Temps de rampe au démarrage progressif</translation>
        </message>
        <message>
            <source>Only Accepted may charge</source>
            <extracomment>ocpp: IdTagInfo.status</extracomment>
            <translation>Seul Accepted permet de charger</translation>
        </message>
        <message>
            <source>The id itself; compared without case</source>
            <extracomment>ocpp: IdToken.idToken</extracomment>
            <translation>L'identifiant lui-même ; comparé sans casse</translation>
        </message>
        <message>
            <source>Kind of token; decides how the text is to be read</source>
            <extracomment>ocpp: IdToken.type</extracomment>
            <translation>Type de jeton ; décide comment lire le texte</translation>
        </message>
        <message>
            <source>Value as text; absent when not set</source>
            <extracomment>ocpp: KeyValue.value</extracomment>
            <translation>Valeur en texte ; absent si non définie</translation>
        </message>
        <message>
            <source>Limit from that level on, in the schedule's unit</source>
            <extracomment>ocpp: LimitAtSoC.limit</extracomment>
            <translation>Limite à partir de ce niveau, dans l'unité du programme</translation>
        </message>
        <message>
            <source>Number of the message; a known one is replaced</source>
            <extracomment>ocpp: MessageInfo.id</extracomment>
            <translation>Numéro du message ; un numéro connu est remplacé</translation>
        </message>
        <message>
            <source>How pushy the message is</source>
            <extracomment>ocpp: MessageInfo.priority</extracomment>
            <translation>Avec quelle insistance le message s'affiche</translation>
        </message>
        <message>
            <source>Shown only during this transaction</source>
            <extracomment>ocpp: MessageInfo.transactionId</extracomment>
            <translation>Affiché seulement pendant cette transaction</translation>
        </message>
        <message>
            <source>From 1; 0 is the main meter</source>
            <extracomment>ocpp: MeterValues.req.connectorId</extracomment>
            <translation>À partir de 1 ; 0 est le compteur principal</translation>
        </message>
        <message>
            <source>Absent outside a charge; some makes leave it out inside one too</source>
            <extracomment>ocpp: MeterValues.req.transactionId</extracomment>
            <translation>Absent hors d'une charge ; certaines marques l'omettent aussi pendant</translation>
        </message>
        <message>
            <source>Number of the SIM card</source>
            <extracomment>ocpp: Modem.iccid</extracomment>
            <translation>Numéro de la carte SIM</translation>
        </message>
        <message>
            <source>Stored data as text; personal, so keep it out of logs</source>
            <extracomment>ocpp: NotifyCustomerInformation.req.data</extracomment>
            <translation>Données enregistrées en texte ; personnelles, à garder hors des journaux</translation>
        </message>
        <message>
            <source>What happened to the payment</source>
            <extracomment>ocpp: NotifySettlement.req.status</extracomment>
            <translation>Ce qu'est devenu le paiement</translation>
        </message>
        <message>
            <source>More about it as text</source>
            <extracomment>ocpp: NotifySettlement.req.statusInfo</extracomment>
            <translation>Précisions sous forme de texte</translation>
        </message>
        <message>
            <source>Seconds the EVSE stays blocked for the payer</source>
            <extracomment>ocpp: NotifyWebPaymentStarted.req.timeout</extracomment>
            <translation>Secondes pendant lesquelles l'EVSE reste bloqué pour le payeur</translation>
        </message>
        <message>
            <source>Seconds after the threshold</source>
            <extracomment>ocpp: OverstayRule.startTime</extracomment>
            <translation>Secondes après le seuil</translation>
        </message>
        <message>
            <source>Longest wait in seconds before sending</source>
            <extracomment>ocpp: PeriodicEventStreamParams.interval</extracomment>
            <translation>Attente maximale en secondes avant l'envoi</translation>
        </message>
        <message>
            <source>Addresses where stations can fetch it</source>
            <extracomment>ocpp: PublishFirmwareStatusNotification.req.location</extracomment>
            <translation>Adresses où les bornes peuvent le chercher</translation>
        </message>
        <message>
            <source>Mantissa</source>
            <extracomment>ocpp: RationalNumber.value</extracomment>
            <translation>Mantisse</translation>
        </message>
        <message>
            <source>Seconds</source>
            <extracomment>ocpp: RelativeTimeInterval.duration</extracomment>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Accepted means it will try, not that a charge has begun</source>
            <extracomment>ocpp: RemoteStartTransaction.conf.status</extracomment>
            <translation>Accepted signifie qu'elle va essayer, pas qu'une charge a commencé</translation>
        </message>
        <message>
            <source>Must have the purpose TxProfile</source>
            <extracomment>ocpp: RemoteStartTransaction.req.chargingProfile</extracomment>
            <translation>Doit avoir le but TxProfile</translation>
        </message>
        <message>
            <source>Absent leaves the choice to the charger; many then refuse</source>
            <extracomment>ocpp: RemoteStartTransaction.req.connectorId</extracomment>
            <translation>Absent laisse le choix à la borne ; beaucoup refusent alors</translation>
        </message>
        <message>
            <source>Accepted means it will try; the stop shows that it did</source>
            <extracomment>ocpp: RemoteStopTransaction.conf.status</extracomment>
            <translation>Accepted signifie qu'elle va essayer ; l'arrêt montre qu'elle l'a fait</translation>
        </message>
        <message>
            <source>Set when the cable was in and the charge had begun already</source>
            <extracomment>ocpp: RequestStartTransaction.conf.transactionId</extracomment>
            <translation>Présent si le câble était branché et la charge déjà commencée</translation>
        </message>
        <message>
            <source>Accepted means it will try; the Ended event shows that it did</source>
            <extracomment>ocpp: RequestStopTransaction.conf.status</extracomment>
            <translation>Accepted signifie qu'elle va essayer ; l'événement Ended montre qu'elle l'a fait</translation>
        </message>
        <message>
            <source>Reserved, or the state that stands in the way</source>
            <extracomment>ocpp: ReserveNow.conf.status</extracomment>
            <translation>Réservé, ou l'état qui s'y oppose</translation>
        </message>
        <message>
            <source>0 reserves any connector, if the charger can</source>
            <extracomment>ocpp: ReserveNow.req.connectorId</extracomment>
            <translation>0 réserve un connecteur quelconque, si la borne le peut</translation>
        </message>
        <message>
            <source>EVSE to reserve; absent leaves the choice to the station</source>
            <extracomment>ocpp: ReserveNow.req.evseId</extracomment>
            <translation>EVSE à réserver ; absent laisse le choix à la borne</translation>
        </message>
        <message>
            <source>Reservation lapses, UTC</source>
            <extracomment>ocpp: ReserveNow.req.expiryDate</extracomment>
            <translation>Expiration de la réservation, UTC</translation>
        </message>
        <message>
            <source>Number of the reservation; a known one is replaced</source>
            <extracomment>ocpp: ReserveNow.req.id</extracomment>
            <translation>Numéro de la réservation ; un numéro connu est remplacé</translation>
        </message>
        <message>
            <source>Accepted means it restarts soon; a boot message must follow</source>
            <extracomment>ocpp: Reset.conf.status</extracomment>
            <translation>Accepted signifie redémarrage prochain ; un BootNotification doit suivre</translation>
        </message>
        <message>
            <source>Soft ends charges first; Hard at once. In 2.x: now or when idle</source>
            <extracomment>ocpp: Reset.req.type</extracomment>
            <translation>Soft termine d'abord les charges ; Hard immédiatement. En 2.x : maintenant ou au repos</translation>
        </message>
        <message>
            <source>Raw number or signed block</source>
            <extracomment>ocpp: SampledValue.format</extracomment>
            <translation>Nombre brut ou bloc signé</translation>
        </message>
        <message>
            <source>Where it was measured; Outlet when absent</source>
            <extracomment>ocpp: SampledValue.location</extracomment>
            <translation>Où cela a été mesuré ; Outlet si absent</translation>
        </message>
        <message>
            <source>Reading as text in 1.6, a number from 2.0.1; mind the unit</source>
            <extracomment>ocpp: SampledValue.value</extracomment>
            <translation>Relevé en texte en 1.6, nombre à partir de 2.0.1 ; attention à l'unité</translation>
        </message>
        <message>
            <source>Event from the standard list, such as FirmwareUpdated or TamperDetectionActivated</source>
            <extracomment>ocpp: SecurityEventNotification.req.type</extracomment>
            <translation>Événement de la liste standard, tel que FirmwareUpdated ou TamperDetectionActivated</translation>
        </message>
        <message>
            <source>VersionMismatch: send the full list instead of changes</source>
            <extracomment>ocpp: SendLocalList.conf.status</extracomment>
            <translation>VersionMismatch : envoyer la liste complète au lieu des changements</translation>
        </message>
        <message>
            <source>Accepted means stored; the resulting limit may still be another's</source>
            <extracomment>ocpp: SetChargingProfile.conf.status</extracomment>
            <translation>Accepted signifie enregistré ; la limite résultante peut encore être une autre</translation>
        </message>
        <message>
            <source>0 for the whole charge point or as default for all</source>
            <extracomment>ocpp: SetChargingProfile.req.connectorId</extracomment>
            <translation>0 pour toute la borne ou comme défaut pour tous</translation>
        </message>
        <message>
            <source>Give it only to replace the monitor with that number</source>
            <extracomment>ocpp: SetMonitoringData.id</extracomment>
            <translation>À donner seulement pour remplacer la surveillance de ce numéro</translation>
        </message>
        <message>
            <source>Threshold, or seconds for a periodic monitor</source>
            <extracomment>ocpp: SetMonitoringData.value</extracomment>
            <translation>Seuil, ou secondes pour une surveillance périodique</translation>
        </message>
        <message>
            <source>Accepted means stored, not that it works</source>
            <extracomment>ocpp: SetNetworkProfile.conf.status</extracomment>
            <translation>Accepted signifie enregistré, pas que cela fonctionne</translation>
        </message>
        <message>
            <source>Verdict even if the charge runs already; a refusal should stop it</source>
            <extracomment>ocpp: StartTransaction.conf.idTagInfo</extracomment>
            <translation>Verdict même si la charge est déjà en cours ; un refus devrait l'arrêter</translation>
        </message>
        <message>
            <source>Given by the backend; unknown to the charger while offline</source>
            <extracomment>ocpp: StartTransaction.conf.transactionId</extracomment>
            <translation>Donné par le système central ; inconnu de la borne tant qu'elle est hors ligne</translation>
        </message>
        <message>
            <source>Connector, from 1; 0 is wrong here</source>
            <extracomment>ocpp: StartTransaction.req.connectorId</extracomment>
            <translation>Connecteur, à partir de 1 ; 0 est faux ici</translation>
        </message>
        <message>
            <source>Reservation that this transaction uses up</source>
            <extracomment>ocpp: StartTransaction.req.reservationId</extracomment>
            <translation>Réservation que cette transaction consomme</translation>
        </message>
        <message>
            <source>Begin by the charger's clock; hours old when sent after an outage</source>
            <extracomment>ocpp: StartTransaction.req.timestamp</extracomment>
            <translation>Début selon l'horloge de la borne ; vieux de plusieurs heures si envoyé après une coupure</translation>
        </message>
        <message>
            <source>From 1; 0 reports the charge point, where only three states make sense</source>
            <extracomment>ocpp: StatusNotification.req.connectorId</extracomment>
            <translation>À partir de 1 ; 0 concerne la borne, où seuls trois états ont un sens</translation>
        </message>
        <message>
            <source>State of the connector, or of the whole charge point for connector 0</source>
            <extracomment>ocpp: StatusNotification.req.status</extracomment>
            <translation>État du connecteur, ou de toute la borne pour le connecteur 0</translation>
        </message>
        <message>
            <source>When the state changed; resent after a reconnect it may be days old</source>
            <extracomment>ocpp: StatusNotification.req.timestamp</extracomment>
            <translation>Quand l'état a changé ; renvoyé après une reconnexion il peut dater de plusieurs jours</translation>
        </message>
        <message>
            <source>Verdict on the idTag that stopped; cannot undo the stop</source>
            <extracomment>ocpp: StopTransaction.conf.idTagInfo</extracomment>
            <translation>Verdict sur l'idTag qui a arrêté ; ne peut annuler l'arrêt</translation>
        </message>
        <message>
            <source>Who stopped it; absent when the charger or the backend did</source>
            <extracomment>ocpp: StopTransaction.req.idTag</extracomment>
            <translation>Qui l'a arrêtée ; absent si c'est la borne ou le système central</translation>
        </message>
        <message>
            <source>Number from StartTransaction; wrong after an offline start on some makes</source>
            <extracomment>ocpp: StopTransaction.req.transactionId</extracomment>
            <translation>Numéro de StartTransaction ; faux après un démarrage hors ligne chez certaines marques</translation>
        </message>
        <message>
            <source>Shown on the bill, for example VAT</source>
            <extracomment>ocpp: TaxRate.type</extracomment>
            <translation>Figure sur la facture, par exemple TVA</translation>
        </message>
        <message>
            <source>Cost of reserved time</source>
            <extracomment>ocpp: TotalCost.reservationTime</extracomment>
            <translation>Coût du temps réservé</translation>
        </message>
        <message>
            <source>Time with energy flow</source>
            <extracomment>ocpp: TotalUsage.chargingTime</extracomment>
            <translation>Temps avec flux d'énergie</translation>
        </message>
        <message>
            <source>Energy used</source>
            <extracomment>ocpp: TotalUsage.energy</extracomment>
            <translation>Énergie utilisée</translation>
        </message>
        <message>
            <source>Time connected without energy flow</source>
            <extracomment>ocpp: TotalUsage.idleTime</extracomment>
            <translation>Temps connecté sans flux d'énergie</translation>
        </message>
        <message>
            <source>Reserved time</source>
            <extracomment>ocpp: TotalUsage.reservationTime</extracomment>
            <translation>Temps réservé</translation>
        </message>
        <message>
            <source>Cost so far or at the end; 0 means free, absent unknown</source>
            <extracomment>ocpp: TransactionEvent.conf.totalCost</extracomment>
            <translation>Coût jusqu'ici ou à la fin ; 0 signifie gratuit, absent inconnu</translation>
        </message>
        <message>
            <source>Stops at this cost</source>
            <extracomment>ocpp: TransactionLimit.maxCost</extracomment>
            <translation>S'arrête à ce coût</translation>
        </message>
        <message>
            <source>Stops at this energy, Wh</source>
            <extracomment>ocpp: TransactionLimit.maxEnergy</extracomment>
            <translation>S'arrête à cette énergie, Wh</translation>
        </message>
        <message>
            <source>Stops after this time, s</source>
            <extracomment>ocpp: TransactionLimit.maxTime</extracomment>
            <translation>S'arrête après ce temps, s</translation>
        </message>
        <message>
            <source>Accepted only promises the message; check that it comes</source>
            <extracomment>ocpp: TriggerMessage.conf.status</extracomment>
            <translation>Accepted ne fait que promettre le message ; vérifier qu'il arrive</translation>
        </message>
        <message>
            <source>Unit; Wh when absent</source>
            <extracomment>ocpp: UnitOfMeasure.unit</extracomment>
            <translation>Unité ; Wh si absent</translation>
        </message>
        <message>
            <source>UnlockFailed means the plug is stuck: somebody must go there</source>
            <extracomment>ocpp: UnlockConnector.conf.status</extracomment>
            <translation>UnlockFailed signifie fiche coincée : quelqu'un doit se rendre sur place</translation>
        </message>
        <message>
            <source>From 1; the transaction on it is stopped first</source>
            <extracomment>ocpp: UnlockConnector.req.connectorId</extracomment>
            <translation>À partir de 1 ; la transaction en cours y est d'abord arrêtée</translation>
        </message>
        <message>
            <source>aFRR signal</source>
            <extracomment>ocpp: V2XSignalWattPoint.signal</extracomment>
            <translation>Signal aFRR</translation>
        </message>
        <message>
            <source>Shared secret; must not be logged</source>
            <extracomment>ocpp: VPN.key</extracomment>
            <translation>Secret partagé ; ne doit pas être journalisé</translation>
        </message>
        <message>
            <source>Protocol of the VPN</source>
            <extracomment>ocpp: VPN.type</extracomment>
            <translation>Protocole du VPN</translation>
        </message>
        <message>
            <source>Actual, target or limit</source>
            <extracomment>ocpp: VariableAttribute.type</extracomment>
            <translation>Réel, cible ou limite</translation>
        </message>
        <message>
            <source>Unit of the value</source>
            <extracomment>ocpp: VariableCharacteristics.unit</extracomment>
            <translation>Unité de la valeur</translation>
        </message>
        <message>
            <source>ISO 15118-20 prices for the vehicle</source>
            <extracomment>ocpp: absolutePriceSchedule</extracomment>
            <translation>Prix ISO 15118-20 pour le véhicule</translation>
        </message>
        <message>
            <source>Install a new certificate or update one</source>
            <extracomment>ocpp: action</extracomment>
            <translation>Installer un nouveau certificat ou en mettre un à jour</translation>
        </message>
        <message>
            <source>Switches priority charging on or off</source>
            <extracomment>ocpp: activate</extracomment>
            <translation>Active ou désactive la charge prioritaire</translation>
        </message>
        <message>
            <source>Whether priority charging is on</source>
            <extracomment>ocpp: activated</extracomment>
            <translation>Si la charge prioritaire est active</translation>
        </message>
        <message>
            <source>Value at that moment</source>
            <extracomment>ocpp: actualValue</extracomment>
            <translation>Valeur à cet instant</translation>
        </message>
        <message>
            <source>Further id, for example an eMAID beside the card</source>
            <extracomment>ocpp: additionalIdToken</extracomment>
            <translation>Autre identifiant, par exemple un eMAID à côté de la carte</translation>
        </message>
        <message>
            <source>Further ids of the same driver, or more detail on a status</source>
            <extracomment>ocpp: additionalInfo</extracomment>
            <translation>Autres identifiants du même conducteur, ou plus de détails sur un statut</translation>
        </message>
        <message>
            <source>Extra services and their fees</source>
            <extracomment>ocpp: additionalSelectedServices</extracomment>
            <translation>Services supplémentaires et leurs frais</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>ocpp: address</extracomment>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>First address line</source>
            <extracomment>ocpp: address1</extracomment>
            <translation>Première ligne d'adresse</translation>
        </message>
        <message>
            <source>Second address line</source>
            <extracomment>ocpp: address2</extracomment>
            <translation>Deuxième ligne d'adresse</translation>
        </message>
        <message>
            <source>true when it is over</source>
            <extracomment>ocpp: alarmEnded</extracomment>
            <translation>true quand elle est terminée</translation>
        </message>
        <message>
            <source>Energy transfer modes this driver may use</source>
            <extracomment>ocpp: allowedEnergyTransfer</extracomment>
            <translation>Modes de transfert d'énergie que ce conducteur peut utiliser</translation>
        </message>
        <message>
            <source>Amount in the unit of the kind</source>
            <extracomment>ocpp: amount</extracomment>
            <translation>Montant dans l'unité du type</translation>
        </message>
        <message>
            <source>Power of ten for the amount, −3 to 3</source>
            <extracomment>ocpp: amountMultiplier</extracomment>
            <translation>Puissance de dix du montant, −3 à 3</translation>
        </message>
        <message>
            <source>Mobile network access</source>
            <extracomment>ocpp: apn</extracomment>
            <translation>Accès au réseau mobile</translation>
        </message>
        <message>
            <source>How to log in to the access point</source>
            <extracomment>ocpp: apnAuthentication</extracomment>
            <translation>Comment se connecter au point d'accès</translation>
        </message>
        <message>
            <source>Password for the access point; must not be logged</source>
            <extracomment>ocpp: apnPassword</extracomment>
            <translation>Mot de passe du point d'accès ; ne doit pas être journalisé</translation>
        </message>
        <message>
            <source>User for the access point</source>
            <extracomment>ocpp: apnUserName</extracomment>
            <translation>Utilisateur du point d'accès</translation>
        </message>
        <message>
            <source>On energy</source>
            <extracomment>ocpp: appliesToEnergyFee</extracomment>
            <translation>Sur l'énergie</translation>
        </message>
        <message>
            <source>On the cost bounds</source>
            <extracomment>ocpp: appliesToMinimumMaximumCost</extracomment>
            <translation>Sur les limites de coût</translation>
        </message>
        <message>
            <source>On overstay</source>
            <extracomment>ocpp: appliesToOverstayFee</extracomment>
            <translation>Sur le stationnement prolongé</translation>
        </message>
        <message>
            <source>On parking</source>
            <extracomment>ocpp: appliesToParkingFee</extracomment>
            <translation>Sur le stationnement</translation>
        </message>
        <message>
            <source>Outcome for this variable</source>
            <extracomment>ocpp: attributeStatus</extracomment>
            <translation>Résultat pour cette variable</translation>
        </message>
        <message>
            <source>More about the outcome for this variable</source>
            <extracomment>ocpp: attributeStatusInfo</extracomment>
            <translation>Précisions sur le résultat pour cette variable</translation>
        </message>
        <message>
            <source>Actual when absent; may also be target or limits</source>
            <extracomment>ocpp: attributeType</extracomment>
            <translation>Actual si absent ; peut aussi être la cible ou les limites</translation>
        </message>
        <message>
            <source>Value as text, read by the variable's data type</source>
            <extracomment>ocpp: attributeValue</extracomment>
            <translation>Valeur en texte, à lire selon le type de données de la variable</translation>
        </message>
        <message>
            <source>Reference voltage adapts itself</source>
            <extracomment>ocpp: autonomousVRefEnable</extracomment>
            <translation>La tension de référence s'adapte d'elle-même</translation>
        </message>
        <message>
            <source>Time constant of that, s</source>
            <extracomment>ocpp: autonomousVRefTimeConstant</extracomment>
            <translation>Constante de temps correspondante, s</translation>
        </message>
        <message>
            <source>Modes the vehicle can do</source>
            <extracomment>ocpp: availableEnergyTransfer</extracomment>
            <translation>Modes dont le véhicule est capable</translation>
        </message>
        <message>
            <source>Moment to which the offsets refer, UTC</source>
            <extracomment>ocpp: basetime</extracomment>
            <translation>Moment auquel se rapportent les décalages, UTC</translation>
        </message>
        <message>
            <source>Password; must not be logged</source>
            <extracomment>ocpp: basicAuthPassword</extracomment>
            <translation>Mot de passe ; ne doit pas être journalisé</translation>
        </message>
        <message>
            <source>Batteries put in or taken out</source>
            <extracomment>ocpp: batteryData</extracomment>
            <translation>Batteries insérées ou retirées</translation>
        </message>
        <message>
            <source>Level at which fast charging ends, percent</source>
            <extracomment>ocpp: bulkSoC</extracomment>
            <translation>Niveau où la charge rapide s'arrête, pour cent</translation>
        </message>
        <message>
            <source>What the cable can carry, A</source>
            <extracomment>ocpp: cableMaxCurrent</extracomment>
            <translation>Ce que le câble peut supporter, A</translation>
        </message>
        <message>
            <source>The cached verdict is no longer valid after this, UTC</source>
            <extracomment>ocpp: cacheExpiryDateTime</extracomment>
            <translation>Le verdict en cache n'est plus valable après, UTC</translation>
        </message>
        <message>
            <source>Grams of CO2 for each kWh</source>
            <extracomment>ocpp: carbonDioxideEmission</extracomment>
            <translation>Grammes de CO2 par kWh</translation>
        </message>
        <message>
            <source>Event that led to this one</source>
            <extracomment>ocpp: cause</extracomment>
            <translation>Événement qui a mené à celui-ci</translation>
        </message>
        <message>
            <source>Certificate in PEM</source>
            <extracomment>ocpp: certificate</extracomment>
            <translation>Certificat en PEM</translation>
        </message>
        <message>
            <source>PEM certificates, leaf first</source>
            <extracomment>ocpp: certificateChain</extracomment>
            <translation>Certificats PEM, le terminal en premier</translation>
        </message>
        <message>
            <source>Hashes that identify the certificate</source>
            <extracomment>ocpp: certificateHashData</extracomment>
            <translation>Empreintes qui identifient le certificat</translation>
        </message>
        <message>
            <source>Certificates found, each with its chain</source>
            <extracomment>ocpp: certificateHashDataChain</extracomment>
            <translation>Certificats trouvés, chacun avec sa chaîne</translation>
        </message>
        <message>
            <source>Verdict on the contract certificate</source>
            <extracomment>ocpp: certificateStatus</extracomment>
            <translation>Verdict sur le certificat de contrat</translation>
        </message>
        <message>
            <source>Certificates to check</source>
            <extracomment>ocpp: certificateStatusRequests</extracomment>
            <translation>Certificats à vérifier</translation>
        </message>
        <message>
            <source>What the certificate is used for</source>
            <extracomment>ocpp: certificateType</extracomment>
            <translation>À quoi sert le certificat</translation>
        </message>
        <message>
            <source>Serial number of the controller inside; superseded by chargePointSerialNumber</source>
            <extracomment>ocpp: chargeBoxSerialNumber</extracomment>
            <translation>Numéro de série du contrôleur interne ; remplacé par chargePointSerialNumber</translation>
        </message>
        <message>
            <source>Model name; backends pick their workarounds by it</source>
            <extracomment>ocpp: chargePointModel</extracomment>
            <translation>Nom du modèle ; les systèmes centraux choisissent leurs contournements d'après lui</translation>
        </message>
        <message>
            <source>Serial number of the charge point</source>
            <extracomment>ocpp: chargePointSerialNumber</extracomment>
            <translation>Numéro de série de la borne</translation>
        </message>
        <message>
            <source>Manufacturer; may be empty by the schema, yet many backends refuse that</source>
            <extracomment>ocpp: chargePointVendor</extracomment>
            <translation>Fabricant ; peut être vide selon le schéma, mais beaucoup de systèmes centraux le refusent</translation>
        </message>
        <message>
            <source>The limit that came from outside</source>
            <extracomment>ocpp: chargingLimit</extracomment>
            <translation>La limite venue de l'extérieur</translation>
        </message>
        <message>
            <source>Who set the limit: energy management, grid operator, backend</source>
            <extracomment>ocpp: chargingLimitSource</extracomment>
            <translation>Qui a fixé la limite : gestion d'énergie, gestionnaire de réseau, système central</translation>
        </message>
        <message>
            <source>What the vehicle asked for</source>
            <extracomment>ocpp: chargingNeeds</extracomment>
            <translation>Ce que le véhicule a demandé</translation>
        </message>
        <message>
            <source>Periods with constant prices</source>
            <extracomment>ocpp: chargingPeriods</extracomment>
            <translation>Périodes à prix constants</translation>
        </message>
        <message>
            <source>−9 to 9; 0 is normal, higher goes first</source>
            <extracomment>ocpp: chargingPriority</extracomment>
            <translation>−9 à 9 ; 0 est normal, le plus élevé passe d'abord</translation>
        </message>
        <message>
            <source>Limits to apply</source>
            <extracomment>ocpp: chargingProfile</extracomment>
            <translation>Limites à appliquer</translation>
        </message>
        <message>
            <source>A profile with a known id is replaced; 0 is a valid id</source>
            <extracomment>ocpp: chargingProfileId</extracomment>
            <translation>Un profil d'id connu est remplacé ; 0 est un id valable</translation>
        </message>
        <message>
            <source>Whether times are absolute, recurring or relative to the start</source>
            <extracomment>ocpp: chargingProfileKind</extracomment>
            <translation>Si les temps sont absolus, récurrents ou relatifs au début</translation>
        </message>
        <message>
            <source>What the limit is for; decides which profiles add up and which override</source>
            <extracomment>ocpp: chargingProfilePurpose</extracomment>
            <translation>But de la limite ; décide quels profils s'ajoutent et lesquels priment</translation>
        </message>
        <message>
            <source>Watts or amperes; holds for every limit in the schedule</source>
            <extracomment>ocpp: chargingRateUnit</extracomment>
            <translation>Watts ou ampères ; vaut pour toutes les limites du programme</translation>
        </message>
        <message>
            <source>Limits over time</source>
            <extracomment>ocpp: chargingSchedule</extracomment>
            <translation>Limites dans le temps</translation>
        </message>
        <message>
            <source>Steps of the limit, in order of startPeriod</source>
            <extracomment>ocpp: chargingSchedulePeriod</extracomment>
            <translation>Paliers de la limite, dans l'ordre de startPeriod</translation>
        </message>
        <message>
            <source>What the charge does now; with the connector status it makes the whole state</source>
            <extracomment>ocpp: chargingState</extracomment>
            <translation>Ce que fait la charge ; avec le statut du connecteur, donne l'état complet</translation>
        </message>
        <message>
            <source>Identity of the station</source>
            <extracomment>ocpp: chargingStation</extracomment>
            <translation>Identité de la borne</translation>
        </message>
        <message>
            <source>Part for time with energy flow</source>
            <extracomment>ocpp: chargingTime</extracomment>
            <translation>Part du temps avec flux d'énergie</translation>
        </message>
        <message>
            <source>MD5 of the firmware file</source>
            <extracomment>ocpp: checksum</extracomment>
            <translation>MD5 du fichier de firmware</translation>
        </message>
        <message>
            <source>Certificates below it, from the sub-CA down</source>
            <extracomment>ocpp: childCertificateHashData</extracomment>
            <translation>Certificats en dessous, à partir de la sous-CA</translation>
        </message>
        <message>
            <source>City</source>
            <extracomment>ocpp: city</extracomment>
            <translation>Ville</translation>
        </message>
        <message>
            <source>true asks to delete the stored data</source>
            <extracomment>ocpp: clear</extracomment>
            <translation>true demande de supprimer les données enregistrées</translation>
        </message>
        <message>
            <source>true when the condition is over</source>
            <extracomment>ocpp: cleared</extracomment>
            <translation>true quand la situation a pris fin</translation>
        </message>
        <message>
            <source>Company behind the VAT number</source>
            <extracomment>ocpp: company</extracomment>
            <translation>Entreprise derrière le numéro de TVA</translation>
        </message>
        <message>
            <source>Part of the station, for example Connector or OCPPCommCtrlr</source>
            <extracomment>ocpp: component</extracomment>
            <translation>Partie de la borne, par exemple Connector ou OCPPCommCtrlr</translation>
        </message>
        <message>
            <source>Only components in one of these states</source>
            <extracomment>ocpp: componentCriteria</extracomment>
            <translation>Seulement les composants dans l'un de ces états</translation>
        </message>
        <message>
            <source>Parts of the device model it is about</source>
            <extracomment>ocpp: componentVariable</extracomment>
            <translation>Parties du modèle d'équipement concernées</translation>
        </message>
        <message>
            <source>When the price holds; all must be met</source>
            <extracomment>ocpp: conditions</extracomment>
            <translation>Quand le prix vaut ; toutes doivent être remplies</translation>
        </message>
        <message>
            <source>Settings that were asked for, with their values</source>
            <extracomment>ocpp: configurationKey</extracomment>
            <translation>Réglages demandés, avec leurs valeurs</translation>
        </message>
        <message>
            <source>Place to store the connection profile in</source>
            <extracomment>ocpp: configurationSlot</extracomment>
            <translation>Emplacement où enregistrer le profil de connexion</translation>
        </message>
        <message>
            <source>How to reach the backend</source>
            <extracomment>ocpp: connectionData</extracomment>
            <translation>Comment joindre le système central</translation>
        </message>
        <message>
            <source>Counts from 1; 0 stands for the whole charge point</source>
            <extracomment>ocpp: connectorId</extracomment>
            <translation>Compte à partir de 1 ; 0 désigne toute la borne</translation>
        </message>
        <message>
            <source>State of the connector; details come with TransactionEvent</source>
            <extracomment>ocpp: connectorStatus</extracomment>
            <translation>État du connecteur ; les détails viennent avec TransactionEvent</translation>
        </message>
        <message>
            <source>Plug that is wanted</source>
            <extracomment>ocpp: connectorType</extracomment>
            <translation>Prise souhaitée</translation>
        </message>
        <message>
            <source>Never changes</source>
            <extracomment>ocpp: constant</extracomment>
            <translation>Ne change jamais</translation>
        </message>
        <message>
            <source>Costs by consumption</source>
            <extracomment>ocpp: consumptionCost</extracomment>
            <translation>Coûts selon la consommation</translation>
        </message>
        <message>
            <source>The text</source>
            <extracomment>ocpp: content</extracomment>
            <translation>Le texte</translation>
        </message>
        <message>
            <source>Why it was read; Sample.Periodic when absent</source>
            <extracomment>ocpp: context</extracomment>
            <translation>Pourquoi cela a été relevé ; Sample.Periodic si absent</translation>
        </message>
        <message>
            <source>Who sets the power: schedule or dynamic</source>
            <extracomment>ocpp: controlMode</extracomment>
            <translation>Qui fixe la puissance : programme ou dynamique</translation>
        </message>
        <message>
            <source>Kind of grid control</source>
            <extracomment>ocpp: controlType</extracomment>
            <translation>Type de réglage réseau</translation>
        </message>
        <message>
            <source>Cost entries</source>
            <extracomment>ocpp: cost</extracomment>
            <translation>Entrées de coût</translation>
        </message>
        <message>
            <source>Cost computed by the station</source>
            <extracomment>ocpp: costDetails</extracomment>
            <translation>Coût calculé par la borne</translation>
        </message>
        <message>
            <source>What the amount expresses</source>
            <extracomment>ocpp: costKind</extracomment>
            <translation>Ce que le montant exprime</translation>
        </message>
        <message>
            <source>Country</source>
            <extracomment>ocpp: country</extracomment>
            <translation>Pays</translation>
        </message>
        <message>
            <source>The profile to install</source>
            <extracomment>ocpp: csChargingProfiles</extracomment>
            <translation>Le profil à installer</translation>
        </message>
        <message>
            <source>Certificate signing request in PEM</source>
            <extracomment>ocpp: csr</extracomment>
            <translation>Demande de signature de certificat en PEM</translation>
        </message>
        <message>
            <source>ISO 4217 code</source>
            <extracomment>ocpp: currency</extracomment>
            <translation>Code ISO 4217</translation>
        </message>
        <message>
            <source>The backend's clock in UTC; the charger sets its own clock by it</source>
            <extracomment>ocpp: currentTime</extracomment>
            <translation>L'horloge du système central en UTC ; la borne règle la sienne d'après elle</translation>
        </message>
        <message>
            <source>Points of the curve</source>
            <extracomment>ocpp: curveData</extracomment>
            <translation>Points de la courbe</translation>
        </message>
        <message>
            <source>What the curve controls</source>
            <extracomment>ocpp: curveType</extracomment>
            <translation>Ce que la courbe règle</translation>
        </message>
        <message>
            <source>Vendor extension; ignored by those who do not know the vendorId</source>
            <extracomment>ocpp: customData</extracomment>
            <translation>Extension du fabricant ; ignorée par ceux qui ne connaissent pas le vendorId</translation>
        </message>
        <message>
            <source>Vendor's message that is wanted</source>
            <extracomment>ocpp: customTrigger</extracomment>
            <translation>Message propre au fabricant qui est voulu</translation>
        </message>
        <message>
            <source>Finds the driver by certificate</source>
            <extracomment>ocpp: customerCertificate</extracomment>
            <translation>Trouve le conducteur par certificat</translation>
        </message>
        <message>
            <source>Finds the driver by the vendor's own id</source>
            <extracomment>ocpp: customerIdentifier</extracomment>
            <translation>Trouve le conducteur par l'identifiant propre au fabricant</translation>
        </message>
        <message>
            <source>Content agreed with the vendor; charger faults often hide in here</source>
            <extracomment>ocpp: data</extracomment>
            <translation>Contenu convenu avec le fabricant ; les défauts de la borne s'y cachent souvent</translation>
        </message>
        <message>
            <source>How to read the text value</source>
            <extracomment>ocpp: dataType</extracomment>
            <translation>Comment lire la valeur texte</translation>
        </message>
        <message>
            <source>Days on which it holds</source>
            <extracomment>ocpp: dayOfWeek</extracomment>
            <translation>Jours où cela vaut</translation>
        </message>
        <message>
            <source>Seconds to wait</source>
            <extracomment>ocpp: delay</extracomment>
            <translation>Secondes d'attente</translation>
        </message>
        <message>
            <source>When the vehicle leaves, UTC</source>
            <extracomment>ocpp: departureTime</extracomment>
            <translation>Quand le véhicule part, UTC</translation>
        </message>
        <message>
            <source>What the vehicle's inverter can do for the grid</source>
            <extracomment>ocpp: derChargingParameters</extracomment>
            <translation>Ce que l'onduleur du véhicule peut faire pour le réseau</translation>
        </message>
        <message>
            <source>Text for drivers</source>
            <extracomment>ocpp: description</extracomment>
            <translation>Texte pour les conducteurs</translation>
        </message>
        <message>
            <source>Digest of the schedule, base64</source>
            <extracomment>ocpp: digestValue</extracomment>
            <translation>Empreinte du programme, base64</translation>
        </message>
        <message>
            <source>Quantities used</source>
            <extracomment>ocpp: dimensions</extracomment>
            <translation>Quantités utilisées</translation>
        </message>
        <message>
            <source>Bound on discharging, negative, in the schedule's unit</source>
            <extracomment>ocpp: dischargeLimit</extracomment>
            <translation>Limite de décharge, négative, dans l'unité du programme</translation>
        </message>
        <message>
            <source>Discharging bound on L2, negative</source>
            <extracomment>ocpp: dischargeLimit_L2</extracomment>
            <translation>Limite de décharge sur L2, négative</translation>
        </message>
        <message>
            <source>Discharging bound on L3, negative</source>
            <extracomment>ocpp: dischargeLimit_L3</extracomment>
            <translation>Limite de décharge sur L3, négative</translation>
        </message>
        <message>
            <source>Power factor</source>
            <extracomment>ocpp: displacement</extracomment>
            <translation>Facteur de puissance</translation>
        </message>
        <message>
            <source>Which display shows it</source>
            <extracomment>ocpp: display</extracomment>
            <translation>Quel écran l'affiche</translation>
        </message>
        <message>
            <source>Seconds; absent means open-ended</source>
            <extracomment>ocpp: duration</extracomment>
            <translation>Secondes ; absent signifie sans fin fixée</translation>
        </message>
        <message>
            <source>Seconds between updates pulled by the station</source>
            <extracomment>ocpp: dynUpdateInterval</extracomment>
            <translation>Secondes entre les mises à jour demandées par la borne</translation>
        </message>
        <message>
            <source>Last update, UTC</source>
            <extracomment>ocpp: dynUpdateTime</extracomment>
            <translation>Dernière mise à jour, UTC</translation>
        </message>
        <message>
            <source>Price level; 1 is cheapest</source>
            <extracomment>ocpp: ePriceLevel</extracomment>
            <translation>Niveau de prix ; 1 est le moins cher</translation>
        </message>
        <message>
            <source>Format of the signed block, such as OCMF</source>
            <extracomment>ocpp: encodingMethod</extracomment>
            <translation>Format du bloc signé, tel qu'OCMF</translation>
        </message>
        <message>
            <source>Show until, UTC</source>
            <extracomment>ocpp: endDateTime</extracomment>
            <translation>Afficher jusqu'à, UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM until which it holds</source>
            <extracomment>ocpp: endTimeOfDay</extracomment>
            <translation>Heure locale HH:MM jusqu'à laquelle cela vaut</translation>
        </message>
        <message>
            <source>Part for energy</source>
            <extracomment>ocpp: energy</extracomment>
            <translation>Part de l'énergie</translation>
        </message>
        <message>
            <source>Energy wanted, Wh</source>
            <extracomment>ocpp: energyAmount</extracomment>
            <translation>Énergie voulue, Wh</translation>
        </message>
        <message>
            <source>Price for each kWh</source>
            <extracomment>ocpp: energyFee</extracomment>
            <translation>Prix par kWh</translation>
        </message>
        <message>
            <source>When the inverter may connect to the grid</source>
            <extracomment>ocpp: enterService</extracomment>
            <translation>Quand l'onduleur peut se connecter au réseau</translation>
        </message>
        <message>
            <source>Cause of the trouble; may come with any status, NoError otherwise</source>
            <extracomment>ocpp: errorCode</extracomment>
            <translation>Cause du problème ; possible avec tout statut, sinon NoError</translation>
        </message>
        <message>
            <source>The vehicle's prices for discharging</source>
            <extracomment>ocpp: evAbsolutePriceSchedule</extracomment>
            <translation>Prix du véhicule pour la décharge</translation>
        </message>
        <message>
            <source>Price entries of the vehicle</source>
            <extracomment>ocpp: evAbsolutePriceScheduleEntries</extracomment>
            <translation>Entrées de prix du véhicule</translation>
        </message>
        <message>
            <source>How long level 1 may last, s</source>
            <extracomment>ocpp: evDurationLevel1DCInjection</extracomment>
            <translation>Durée possible du niveau 1, s</translation>
        </message>
        <message>
            <source>How long level 2 may last, s</source>
            <extracomment>ocpp: evDurationLevel2DCInjection</extracomment>
            <translation>Durée possible du niveau 2, s</translation>
        </message>
        <message>
            <source>Battery capacity, Wh</source>
            <extracomment>ocpp: evEnergyCapacity</extracomment>
            <translation>Capacité de la batterie, Wh</translation>
        </message>
        <message>
            <source>Energy the vehicle offers for discharging</source>
            <extracomment>ocpp: evEnergyOffer</extracomment>
            <translation>Énergie que le véhicule offre en décharge</translation>
        </message>
        <message>
            <source>Hardware of the inverter</source>
            <extracomment>ocpp: evInverterHwVersion</extracomment>
            <translation>Matériel de l'onduleur</translation>
        </message>
        <message>
            <source>Maker of the inverter</source>
            <extracomment>ocpp: evInverterManufacturer</extracomment>
            <translation>Fabricant de l'onduleur</translation>
        </message>
        <message>
            <source>Model of the inverter</source>
            <extracomment>ocpp: evInverterModel</extracomment>
            <translation>Modèle de l'onduleur</translation>
        </message>
        <message>
            <source>Serial number of the inverter</source>
            <extracomment>ocpp: evInverterSerialNumber</extracomment>
            <translation>Numéro de série de l'onduleur</translation>
        </message>
        <message>
            <source>Software of the inverter</source>
            <extracomment>ocpp: evInverterSwVersion</extracomment>
            <translation>Logiciel de l'onduleur</translation>
        </message>
        <message>
            <source>How islanding is detected</source>
            <extracomment>ocpp: evIslandingDetectionMethod</extracomment>
            <translation>Comment l'îlotage est détecté</translation>
        </message>
        <message>
            <source>Seconds until it trips when islanded</source>
            <extracomment>ocpp: evIslandingTripTime</extracomment>
            <translation>Secondes jusqu'au déclenchement en îlotage</translation>
        </message>
        <message>
            <source>Greatest current of the vehicle, A</source>
            <extracomment>ocpp: evMaxCurrent</extracomment>
            <translation>Courant maximal du véhicule, A</translation>
        </message>
        <message>
            <source>Greatest energy, Wh</source>
            <extracomment>ocpp: evMaxEnergyRequest</extracomment>
            <translation>Énergie maximale, Wh</translation>
        </message>
        <message>
            <source>Greatest power of the vehicle, W</source>
            <extracomment>ocpp: evMaxPower</extracomment>
            <translation>Puissance maximale du véhicule, W</translation>
        </message>
        <message>
            <source>Greatest energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMaxV2XEnergyRequest</extracomment>
            <translation>Énergie maximale pour participer à la décharge, Wh</translation>
        </message>
        <message>
            <source>Greatest voltage of the vehicle, V</source>
            <extracomment>ocpp: evMaxVoltage</extracomment>
            <translation>Tension maximale du véhicule, V</translation>
        </message>
        <message>
            <source>Level 1 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel1DCInjection</extracomment>
            <translation>Limite d'injection DC de niveau 1</translation>
        </message>
        <message>
            <source>Level 2 DC injection bound</source>
            <extracomment>ocpp: evMaximumLevel2DCInjection</extracomment>
            <translation>Limite d'injection DC de niveau 2</translation>
        </message>
        <message>
            <source>Least current of the vehicle, A per phase</source>
            <extracomment>ocpp: evMinCurrent</extracomment>
            <translation>Courant minimal du véhicule, A par phase</translation>
        </message>
        <message>
            <source>Least energy, Wh</source>
            <extracomment>ocpp: evMinEnergyRequest</extracomment>
            <translation>Énergie minimale, Wh</translation>
        </message>
        <message>
            <source>Least energy for taking part in discharging, Wh</source>
            <extracomment>ocpp: evMinV2XEnergyRequest</extracomment>
            <translation>Énergie minimale pour participer à la décharge, Wh</translation>
        </message>
        <message>
            <source>Discharge power when over-excited, W</source>
            <extracomment>ocpp: evOverExcitedMaxDischargePower</extracomment>
            <translation>Puissance de décharge en surexcitation, W</translation>
        </message>
        <message>
            <source>Power factor when over-excited</source>
            <extracomment>ocpp: evOverExcitedPowerFactor</extracomment>
            <translation>Facteur de puissance en surexcitation</translation>
        </message>
        <message>
            <source>The vehicle's power over time</source>
            <extracomment>ocpp: evPowerSchedule</extracomment>
            <translation>Puissance du véhicule dans le temps</translation>
        </message>
        <message>
            <source>Power steps</source>
            <extracomment>ocpp: evPowerScheduleEntries</extracomment>
            <translation>Paliers de puissance</translation>
        </message>
        <message>
            <source>Prices by power</source>
            <extracomment>ocpp: evPriceRule</extracomment>
            <translation>Prix selon la puissance</translation>
        </message>
        <message>
            <source>Reactive susceptance of the vehicle, S</source>
            <extracomment>ocpp: evReactiveSusceptance</extracomment>
            <translation>Susceptance réactive du véhicule, S</translation>
        </message>
        <message>
            <source>Energy the vehicle gives in this session, Wh</source>
            <extracomment>ocpp: evSessionTotalDischargeEnergyAvailable</extracomment>
            <translation>Énergie que le véhicule donne dans cette session, Wh</translation>
        </message>
        <message>
            <source>Controls the inverter can do</source>
            <extracomment>ocpp: evSupportedDERControl</extracomment>
            <translation>Réglages dont l'onduleur est capable</translation>
        </message>
        <message>
            <source>Energy to reach the target, Wh</source>
            <extracomment>ocpp: evTargetEnergyRequest</extracomment>
            <translation>Énergie pour atteindre la cible, Wh</translation>
        </message>
        <message>
            <source>Discharge power when under-excited, W</source>
            <extracomment>ocpp: evUnderExcitedMaxDischargePower</extracomment>
            <translation>Puissance de décharge en sous-excitation, W</translation>
        </message>
        <message>
            <source>Power factor when under-excited</source>
            <extracomment>ocpp: evUnderExcitedPowerFactor</extracomment>
            <translation>Facteur de puissance en sous-excitation</translation>
        </message>
        <message>
            <source>Events</source>
            <extracomment>ocpp: eventData</extracomment>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Number of the event; referred to by cause</source>
            <extracomment>ocpp: eventId</extracomment>
            <translation>Numéro de l'événement ; cause y renvoie</translation>
        </message>
        <message>
            <source>Who set the monitor up</source>
            <extracomment>ocpp: eventNotificationType</extracomment>
            <translation>Qui a mis en place la surveillance</translation>
        </message>
        <message>
            <source>First, later or last message of the transaction</source>
            <extracomment>ocpp: eventType</extracomment>
            <translation>Premier, suivant ou dernier message de la transaction</translation>
        </message>
        <message>
            <source>EVSE and, where needed, connector</source>
            <extracomment>ocpp: evse</extracomment>
            <translation>EVSE et, si nécessaire, connecteur</translation>
        </message>
        <message>
            <source>EVSE number, from 1; 0 stands for the whole station</source>
            <extracomment>ocpp: evseId</extracomment>
            <translation>Numéro d'EVSE, à partir de 1 ; 0 désigne toute la borne</translation>
        </message>
        <message>
            <source>EVSEs concerned</source>
            <extracomment>ocpp: evseIds</extracomment>
            <translation>EVSE concernés</translation>
        </message>
        <message>
            <source>Only for AC or only for DC</source>
            <extracomment>ocpp: evseKind</extracomment>
            <translation>Seulement pour AC ou seulement pour DC</translation>
        </message>
        <message>
            <source>EVSE electronics may sleep</source>
            <extracomment>ocpp: evseSleep</extracomment>
            <translation>L'électronique de l'EVSE peut se mettre en veille</translation>
        </message>
        <message>
            <source>true over-excited, false under-excited</source>
            <extracomment>ocpp: excitation</extracomment>
            <translation>true surexcitation, false sous-excitation</translation>
        </message>
        <message>
            <source>Amount before tax</source>
            <extracomment>ocpp: exclTax</extracomment>
            <translation>Montant hors taxe</translation>
        </message>
        <message>
            <source>The vehicle's request, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiRequest</extracomment>
            <translation>Demande du véhicule, codée EXI, base64 ; transmise sans être lue</translation>
        </message>
        <message>
            <source>Answer for the vehicle, EXI coded, base64; passed on unread</source>
            <extracomment>ocpp: exiResponse</extracomment>
            <translation>Réponse pour le véhicule, codée EXI, base64 ; transmise sans être lue</translation>
        </message>
        <message>
            <source>No longer valid from here on, UTC</source>
            <extracomment>ocpp: expiryDate</extracomment>
            <translation>N'est plus valable à partir de là, UTC</translation>
        </message>
        <message>
            <source>Power of ten</source>
            <extracomment>ocpp: exponent</extracomment>
            <translation>Puissance de dix</translation>
        </message>
        <message>
            <source>More details</source>
            <extracomment>ocpp: extraInfo</extracomment>
            <translation>Plus de détails</translation>
        </message>
        <message>
            <source>Why it could not</source>
            <extracomment>ocpp: failureReason</extracomment>
            <translation>Pourquoi cela n'a pas été possible</translation>
        </message>
        <message>
            <source>true when the station could not compute the cost</source>
            <extracomment>ocpp: failureToCalculate</extracomment>
            <translation>true si la borne n'a pas pu calculer le coût</translation>
        </message>
        <message>
            <source>What the backend must look for; absent means there is nothing to upload</source>
            <extracomment>ocpp: fileName</extracomment>
            <translation>Ce que le système central doit chercher ; absent signifie rien à envoyer</translation>
        </message>
        <message>
            <source>What the backend must look for on its server</source>
            <extracomment>ocpp: filename</extracomment>
            <translation>Ce que le système central doit chercher sur son serveur</translation>
        </message>
        <message>
            <source>Installed firmware; compare before and after an update</source>
            <extracomment>ocpp: firmwareVersion</extracomment>
            <translation>Firmware installé ; à comparer avant et après une mise à jour</translation>
        </message>
        <message>
            <source>Fixed fees</source>
            <extracomment>ocpp: fixed</extracomment>
            <translation>Frais fixes</translation>
        </message>
        <message>
            <source>Fee once</source>
            <extracomment>ocpp: fixedFee</extracomment>
            <translation>Frais uniques</translation>
        </message>
        <message>
            <source>The power factor and how long it holds</source>
            <extracomment>ocpp: fixedPF</extracomment>
            <translation>Le facteur de puissance et sa durée</translation>
        </message>
        <message>
            <source>Fixed power factor while charging</source>
            <extracomment>ocpp: fixedPFAbsorb</extracomment>
            <translation>Facteur de puissance fixe en charge</translation>
        </message>
        <message>
            <source>Fixed power factor while discharging</source>
            <extracomment>ocpp: fixedPFInject</extracomment>
            <translation>Facteur de puissance fixe en décharge</translation>
        </message>
        <message>
            <source>How the content is coded</source>
            <extracomment>ocpp: format</extracomment>
            <translation>Comment le contenu est codé</translation>
        </message>
        <message>
            <source>Power falls or rises with the frequency</source>
            <extracomment>ocpp: freqDroop</extracomment>
            <translation>La puissance baisse ou monte avec la fréquence</translation>
        </message>
        <message>
            <source>Grid frequency, Hz</source>
            <extracomment>ocpp: frequency</extracomment>
            <translation>Fréquence du réseau, Hz</translation>
        </message>
        <message>
            <source>Level the vehicle calls full, percent</source>
            <extracomment>ocpp: fullSoC</extracomment>
            <translation>Niveau que le véhicule considère plein, pour cent</translation>
        </message>
        <message>
            <source>When this part was made, UTC</source>
            <extracomment>ocpp: generatedAt</extracomment>
            <translation>Création de cette partie, UTC</translation>
        </message>
        <message>
            <source>Variables to read</source>
            <extracomment>ocpp: getVariableData</extracomment>
            <translation>Variables à lire</translation>
        </message>
        <message>
            <source>Values read, one for each request</source>
            <extracomment>ocpp: getVariableResult</extracomment>
            <translation>Valeurs lues, une par demande</translation>
        </message>
        <message>
            <source>How fast power may change</source>
            <extracomment>ocpp: gradient</extracomment>
            <translation>À quelle vitesse la puissance peut changer</translation>
        </message>
        <message>
            <source>What went wrong on the grid</source>
            <extracomment>ocpp: gridEventFault</extracomment>
            <translation>Ce qui n'allait pas sur le réseau</translation>
        </message>
        <message>
            <source>VPN group</source>
            <extracomment>ocpp: group</extracomment>
            <translation>Groupe VPN</translation>
        </message>
        <message>
            <source>Group of the token; its members may stop each other's transactions</source>
            <extracomment>ocpp: groupIdToken</extracomment>
            <translation>Groupe du jeton ; ses membres peuvent arrêter les transactions les uns des autres</translation>
        </message>
        <message>
            <source>Algorithm of the hashes</source>
            <extracomment>ocpp: hashAlgorithm</extracomment>
            <translation>Algorithme des empreintes</translation>
        </message>
        <message>
            <source>Root under which the certificate is wanted</source>
            <extracomment>ocpp: hashRootCertificate</extracomment>
            <translation>Racine sous laquelle le certificat est voulu</translation>
        </message>
        <message>
            <source>Upper frequency bound, Hz</source>
            <extracomment>ocpp: highFreq</extracomment>
            <translation>Limite haute de fréquence, Hz</translation>
        </message>
        <message>
            <source>Upper voltage bound, percent</source>
            <extracomment>ocpp: highVoltage</extracomment>
            <translation>Limite haute de tension, pour cent</translation>
        </message>
        <message>
            <source>Seconds until it trips</source>
            <extracomment>ocpp: hv10MinMeanTripDelay</extracomment>
            <translation>Secondes jusqu'au déclenchement</translation>
        </message>
        <message>
            <source>Ten-minute mean voltage that trips, percent</source>
            <extracomment>ocpp: hv10MinMeanValue</extracomment>
            <translation>Tension moyenne sur dix minutes qui déclenche, pour cent</translation>
        </message>
        <message>
            <source>Bounds for switching back</source>
            <extracomment>ocpp: hysteresis</extracomment>
            <translation>Limites de retour</translation>
        </message>
        <message>
            <source>Seconds before returning</source>
            <extracomment>ocpp: hysteresisDelay</extracomment>
            <translation>Secondes avant le retour</translation>
        </message>
        <message>
            <source>Change per second when returning</source>
            <extracomment>ocpp: hysteresisGradient</extracomment>
            <translation>Variation par seconde au retour</translation>
        </message>
        <message>
            <source>Upper return point</source>
            <extracomment>ocpp: hysteresisHigh</extracomment>
            <translation>Point de retour haut</translation>
        </message>
        <message>
            <source>Lower return point</source>
            <extracomment>ocpp: hysteresisLow</extracomment>
            <translation>Point de retour bas</translation>
        </message>
        <message>
            <source>Number that later messages refer to</source>
            <extracomment>ocpp: id</extracomment>
            <translation>Numéro auquel renvoient les messages suivants</translation>
        </message>
        <message>
            <source>Card or app id as read; compared without case, at most 20 characters</source>
            <extracomment>ocpp: idTag</extracomment>
            <translation>Identifiant de carte ou d'application tel que lu ; comparé sans casse, 20 caractères au plus</translation>
        </message>
        <message>
            <source>Verdict on the idTag</source>
            <extracomment>ocpp: idTagInfo</extracomment>
            <translation>Verdict sur l'idTag</translation>
        </message>
        <message>
            <source>Card, account or contract id together with its type</source>
            <extracomment>ocpp: idToken</extracomment>
            <translation>Identifiant de carte, compte ou contrat avec son type</translation>
        </message>
        <message>
            <source>Verdict on the token and what goes with it</source>
            <extracomment>ocpp: idTokenInfo</extracomment>
            <translation>Verdict sur le jeton et ce qui l'accompagne</translation>
        </message>
        <message>
            <source>Drivers concerned</source>
            <extracomment>ocpp: idTokens</extracomment>
            <translation>Conducteurs concernés</translation>
        </message>
        <message>
            <source>Identity of the station at this backend</source>
            <extracomment>ocpp: identity</extracomment>
            <translation>Identité de la borne auprès de ce système central</translation>
        </message>
        <message>
            <source>Part for time connected without energy flow</source>
            <extracomment>ocpp: idleTime</extracomment>
            <translation>Part du temps connecté sans flux d'énergie</translation>
        </message>
        <message>
            <source>Subscriber number on the SIM card</source>
            <extracomment>ocpp: imsi</extracomment>
            <translation>Numéro d'abonné de la carte SIM</translation>
        </message>
        <message>
            <source>Free text of the vendor; often the only useful hint</source>
            <extracomment>ocpp: info</extracomment>
            <translation>Texte libre du fabricant ; souvent le seul indice utile</translation>
        </message>
        <message>
            <source>Install from this time on, UTC</source>
            <extracomment>ocpp: installDateTime</extracomment>
            <translation>Installer à partir de cette heure, UTC</translation>
        </message>
        <message>
            <source>Which one, where several have the same name</source>
            <extracomment>ocpp: instance</extracomment>
            <translation>Lequel, si plusieurs portent le même nom</translation>
        </message>
        <message>
            <source>Removed for good after that time</source>
            <extracomment>ocpp: invalidAfterOfflineDuration</extracomment>
            <translation>Supprimé définitivement après ce temps</translation>
        </message>
        <message>
            <source>Default control rather than a scheduled one</source>
            <extracomment>ocpp: isDefault</extracomment>
            <translation>Réglage par défaut plutôt que planifié</translation>
        </message>
        <message>
            <source>Whether the grid forces it</source>
            <extracomment>ocpp: isGridCritical</extracomment>
            <translation>Si le réseau l'impose</translation>
        </message>
        <message>
            <source>Whether it comes from local generation</source>
            <extracomment>ocpp: isLocalGeneration</extracomment>
            <translation>Si cela vient de la production locale</translation>
        </message>
        <message>
            <source>Another control has taken its place</source>
            <extracomment>ocpp: isSuperseded</extracomment>
            <translation>Un autre réglage a pris sa place</translation>
        </message>
        <message>
            <source>Hashes of the vehicle's contract certificate chain for an OCSP check</source>
            <extracomment>ocpp: iso15118CertificateHashData</extracomment>
            <translation>Empreintes de la chaîne de certificats de contrat du véhicule pour une vérification OCSP</translation>
        </message>
        <message>
            <source>ISO 15118 version the vehicle speaks, as a namespace</source>
            <extracomment>ocpp: iso15118SchemaVersion</extracomment>
            <translation>Version ISO 15118 que parle le véhicule, sous forme d'espace de noms</translation>
        </message>
        <message>
            <source>Hash of the issuer's public key, hexadecimal</source>
            <extracomment>ocpp: issuerKeyHash</extracomment>
            <translation>Empreinte de la clé publique de l'émetteur, hexadécimale</translation>
        </message>
        <message>
            <source>Hash of the issuer's distinguished name, hexadecimal</source>
            <extracomment>ocpp: issuerNameHash</extracomment>
            <translation>Empreinte du nom distinctif de l'émetteur, hexadécimale</translation>
        </message>
        <message>
            <source>Setting, spelled exactly</source>
            <extracomment>ocpp: key</extracomment>
            <translation>Réglage, orthographe exacte</translation>
        </message>
        <message>
            <source>Language of the text, RFC 5646 such as de or en-GB</source>
            <extracomment>ocpp: language</extracomment>
            <translation>Langue du texte, RFC 5646 comme de ou en-GB</translation>
        </message>
        <message>
            <source>Language the driver prefers, for displays</source>
            <extracomment>ocpp: language1</extracomment>
            <translation>Langue que le conducteur préfère, pour les écrans</translation>
        </message>
        <message>
            <source>Second language, used only with language1</source>
            <extracomment>ocpp: language2</extracomment>
            <translation>Deuxième langue, utilisée seulement avec language1</translation>
        </message>
        <message>
            <source>Latest entry to include, UTC</source>
            <extracomment>ocpp: latestTimestamp</extracomment>
            <translation>Dernière entrée à inclure, UTC</translation>
        </message>
        <message>
            <source>Upper bound in the schedule's unit; for A per phase, for W the sum</source>
            <extracomment>ocpp: limit</extracomment>
            <translation>Limite haute dans l'unité du programme ; par phase en A, somme en W</translation>
        </message>
        <message>
            <source>Limit from a state of charge on</source>
            <extracomment>ocpp: limitAtSoC</extracomment>
            <translation>Limite à partir d'un état de charge</translation>
        </message>
        <message>
            <source>Bound on discharging</source>
            <extracomment>ocpp: limitMaxDischarge</extracomment>
            <translation>Limite de décharge</translation>
        </message>
        <message>
            <source>Bound on L2 when it differs from the first</source>
            <extracomment>ocpp: limit_L2</extracomment>
            <translation>Limite sur L2 si elle diffère de la première</translation>
        </message>
        <message>
            <source>Bound on L3 when it differs from the first</source>
            <extracomment>ocpp: limit_L3</extracomment>
            <translation>Limite sur L3 si elle diffère de la première</translation>
        </message>
        <message>
            <source>Version of the local list; −1 not supported, 0 empty</source>
            <extracomment>ocpp: listVersion</extracomment>
            <translation>Version de la liste locale ; −1 non pris en charge, 0 vide</translation>
        </message>
        <message>
            <source>Entries of the local list; in a differential update no info means delete</source>
            <extracomment>ocpp: localAuthorizationList</extracomment>
            <translation>Entrées de la liste locale ; en mise à jour différentielle, sans info signifie supprimer</translation>
        </message>
        <message>
            <source>Address of the file, or place of a measurement</source>
            <extracomment>ocpp: location</extracomment>
            <translation>Adresse du fichier, ou lieu d'une mesure</translation>
        </message>
        <message>
            <source>Where to upload and which span of time</source>
            <extracomment>ocpp: log</extracomment>
            <translation>Où envoyer et quel intervalle de temps</translation>
        </message>
        <message>
            <source>Which log is asked for</source>
            <extracomment>ocpp: logType</extracomment>
            <translation>Quel journal est demandé</translation>
        </message>
        <message>
            <source>Lower frequency bound, Hz</source>
            <extracomment>ocpp: lowFreq</extracomment>
            <translation>Limite basse de fréquence, Hz</translation>
        </message>
        <message>
            <source>Lower voltage bound, percent</source>
            <extracomment>ocpp: lowVoltage</extracomment>
            <translation>Limite basse de tension, pour cent</translation>
        </message>
        <message>
            <source>Apparent power rating, VA</source>
            <extracomment>ocpp: maxApparentPower</extracomment>
            <translation>Puissance apparente nominale, VA</translation>
        </message>
        <message>
            <source>Apparent power when charging, VA</source>
            <extracomment>ocpp: maxChargeApparentPower</extracomment>
            <translation>Puissance apparente en charge, VA</translation>
        </message>
        <message>
            <source>The same for L2</source>
            <extracomment>ocpp: maxChargeApparentPower_L2</extracomment>
            <translation>De même pour L2</translation>
        </message>
        <message>
            <source>The same for L3</source>
            <extracomment>ocpp: maxChargeApparentPower_L3</extracomment>
            <translation>De même pour L3</translation>
        </message>
        <message>
            <source>Greatest charging current, A</source>
            <extracomment>ocpp: maxChargeCurrent</extracomment>
            <translation>Courant de charge maximal, A</translation>
        </message>
        <message>
            <source>Greatest charging power, W</source>
            <extracomment>ocpp: maxChargePower</extracomment>
            <translation>Puissance de charge maximale, W</translation>
        </message>
        <message>
            <source>Greatest reactive power when charging, var</source>
            <extracomment>ocpp: maxChargeReactivePower</extracomment>
            <translation>Puissance réactive maximale en charge, var</translation>
        </message>
        <message>
            <source>Up to this charging time, s</source>
            <extracomment>ocpp: maxChargingTime</extracomment>
            <translation>Jusqu'à ce temps de charge, s</translation>
        </message>
        <message>
            <source>The bill is never above</source>
            <extracomment>ocpp: maxCost</extracomment>
            <translation>La facture ne dépasse jamais</translation>
        </message>
        <message>
            <source>Up to this current, A</source>
            <extracomment>ocpp: maxCurrent</extracomment>
            <translation>Jusqu'à ce courant, A</translation>
        </message>
        <message>
            <source>Apparent power when discharging, VA</source>
            <extracomment>ocpp: maxDischargeApparentPower</extracomment>
            <translation>Puissance apparente en décharge, VA</translation>
        </message>
        <message>
            <source>Greatest discharging current, A</source>
            <extracomment>ocpp: maxDischargeCurrent</extracomment>
            <translation>Courant de décharge maximal, A</translation>
        </message>
        <message>
            <source>Greatest discharging power, W</source>
            <extracomment>ocpp: maxDischargePower</extracomment>
            <translation>Puissance de décharge maximale, W</translation>
        </message>
        <message>
            <source>Greatest reactive power when discharging, var</source>
            <extracomment>ocpp: maxDischargeReactivePower</extracomment>
            <translation>Puissance réactive maximale en décharge, var</translation>
        </message>
        <message>
            <source>Most elements of a list</source>
            <extracomment>ocpp: maxElements</extracomment>
            <translation>Nombre maximal d'éléments d'une liste</translation>
        </message>
        <message>
            <source>Up to this energy, Wh</source>
            <extracomment>ocpp: maxEnergy</extracomment>
            <translation>Jusqu'à cette énergie, Wh</translation>
        </message>
        <message>
            <source>Up to this idle time, s</source>
            <extracomment>ocpp: maxIdleTime</extracomment>
            <translation>Jusqu'à ce temps d'inactivité, s</translation>
        </message>
        <message>
            <source>Greatest value, or longest text</source>
            <extracomment>ocpp: maxLimit</extracomment>
            <translation>Valeur maximale, ou texte le plus long</translation>
        </message>
        <message>
            <source>Upper bound of the nominal voltage, V</source>
            <extracomment>ocpp: maxNominalVoltage</extracomment>
            <translation>Limite haute de la tension nominale, V</translation>
        </message>
        <message>
            <source>Seconds without backend after which the profile is dropped</source>
            <extracomment>ocpp: maxOfflineDuration</extracomment>
            <translation>Secondes sans système central après lesquelles le profil est abandonné</translation>
        </message>
        <message>
            <source>Up to this power, W</source>
            <extracomment>ocpp: maxPower</extracomment>
            <translation>Jusqu'à cette puissance, W</translation>
        </message>
        <message>
            <source>Most schedule steps the vehicle can take</source>
            <extracomment>ocpp: maxScheduleTuples</extracomment>
            <translation>Nombre maximal de paliers que le véhicule accepte</translation>
        </message>
        <message>
            <source>Stops at this level, percent</source>
            <extracomment>ocpp: maxSoC</extracomment>
            <translation>S'arrête à ce niveau, pour cent</translation>
        </message>
        <message>
            <source>Up to this length of transaction, s</source>
            <extracomment>ocpp: maxTime</extracomment>
            <translation>Jusqu'à cette durée de transaction, s</translation>
        </message>
        <message>
            <source>Greatest voltage, V</source>
            <extracomment>ocpp: maxVoltage</extracomment>
            <translation>Tension maximale, V</translation>
        </message>
        <message>
            <source>How many contract chains the vehicle can take</source>
            <extracomment>ocpp: maximumContractCertificateChains</extracomment>
            <translation>Nombre de chaînes de contrat que le véhicule accepte</translation>
        </message>
        <message>
            <source>Greatest cost</source>
            <extracomment>ocpp: maximumCost</extracomment>
            <translation>Coût maximal</translation>
        </message>
        <message>
            <source>Quantity; Energy.Active.Import.Register when absent</source>
            <extracomment>ocpp: measurand</extracomment>
            <translation>Grandeur ; Energy.Active.Import.Register si absent</translation>
        </message>
        <message>
            <source>What to show</source>
            <extracomment>ocpp: message</extracomment>
            <translation>Ce qu'il faut afficher</translation>
        </message>
        <message>
            <source>The text in further languages</source>
            <extracomment>ocpp: messageExtra</extracomment>
            <translation>Le texte dans d'autres langues</translation>
        </message>
        <message>
            <source>Vendor's own message within the vendorId</source>
            <extracomment>ocpp: messageId</extracomment>
            <translation>Message propre au fabricant au sein du vendorId</translation>
        </message>
        <message>
            <source>Messages stored in the station</source>
            <extracomment>ocpp: messageInfo</extracomment>
            <translation>Messages enregistrés dans la borne</translation>
        </message>
        <message>
            <source>Seconds until a call counts as unanswered</source>
            <extracomment>ocpp: messageTimeout</extracomment>
            <translation>Secondes avant qu'un appel compte comme sans réponse</translation>
        </message>
        <message>
            <source>Whether the station still holds messages of it</source>
            <extracomment>ocpp: messagesInQueue</extracomment>
            <translation>Si la borne détient encore des messages de celle-ci</translation>
        </message>
        <message>
            <source>Serial number of the main meter</source>
            <extracomment>ocpp: meterSerialNumber</extracomment>
            <translation>Numéro de série du compteur principal</translation>
        </message>
        <message>
            <source>Register in Wh when the transaction began; usually not 0</source>
            <extracomment>ocpp: meterStart</extracomment>
            <translation>Index en Wh au début de la transaction ; en général pas 0</translation>
        </message>
        <message>
            <source>Register in Wh at the end; energy is meterStop minus meterStart</source>
            <extracomment>ocpp: meterStop</extracomment>
            <translation>Index en Wh à la fin ; l'énergie est meterStop moins meterStart</translation>
        </message>
        <message>
            <source>Make and model of the main meter</source>
            <extracomment>ocpp: meterType</extracomment>
            <translation>Marque et modèle du compteur principal</translation>
        </message>
        <message>
            <source>Readings, one set for each moment</source>
            <extracomment>ocpp: meterValue</extracomment>
            <translation>Relevés, un jeu par instant</translation>
        </message>
        <message>
            <source>Least charging current, A</source>
            <extracomment>ocpp: minChargeCurrent</extracomment>
            <translation>Courant de charge minimal, A</translation>
        </message>
        <message>
            <source>Least charging power, W</source>
            <extracomment>ocpp: minChargePower</extracomment>
            <translation>Puissance de charge minimale, W</translation>
        </message>
        <message>
            <source>Least reactive power when charging, var</source>
            <extracomment>ocpp: minChargeReactivePower</extracomment>
            <translation>Puissance réactive minimale en charge, var</translation>
        </message>
        <message>
            <source>Below this the car charges inefficiently; W or A as the schedule</source>
            <extracomment>ocpp: minChargingRate</extracomment>
            <translation>En dessous, la voiture charge mal ; W ou A comme le programme</translation>
        </message>
        <message>
            <source>From this charging time on, s</source>
            <extracomment>ocpp: minChargingTime</extracomment>
            <translation>À partir de ce temps de charge, s</translation>
        </message>
        <message>
            <source>The bill is never below</source>
            <extracomment>ocpp: minCost</extracomment>
            <translation>La facture n'est jamais inférieure à</translation>
        </message>
        <message>
            <source>From this current on, A</source>
            <extracomment>ocpp: minCurrent</extracomment>
            <translation>À partir de ce courant, A</translation>
        </message>
        <message>
            <source>Least discharging current, A</source>
            <extracomment>ocpp: minDischargeCurrent</extracomment>
            <translation>Courant de décharge minimal, A</translation>
        </message>
        <message>
            <source>Least discharging power, W</source>
            <extracomment>ocpp: minDischargePower</extracomment>
            <translation>Puissance de décharge minimale, W</translation>
        </message>
        <message>
            <source>Least reactive power when discharging, var</source>
            <extracomment>ocpp: minDischargeReactivePower</extracomment>
            <translation>Puissance réactive minimale en décharge, var</translation>
        </message>
        <message>
            <source>From this energy on, Wh</source>
            <extracomment>ocpp: minEnergy</extracomment>
            <translation>À partir de cette énergie, Wh</translation>
        </message>
        <message>
            <source>From this idle time on, s</source>
            <extracomment>ocpp: minIdleTime</extracomment>
            <translation>À partir de ce temps d'inactivité, s</translation>
        </message>
        <message>
            <source>Least value</source>
            <extracomment>ocpp: minLimit</extracomment>
            <translation>Valeur minimale</translation>
        </message>
        <message>
            <source>Lower bound of the nominal voltage, V</source>
            <extracomment>ocpp: minNominalVoltage</extracomment>
            <translation>Limite basse de la tension nominale, V</translation>
        </message>
        <message>
            <source>From this power on, W</source>
            <extracomment>ocpp: minPower</extracomment>
            <translation>À partir de cette puissance, W</translation>
        </message>
        <message>
            <source>From this length of transaction on, s</source>
            <extracomment>ocpp: minTime</extracomment>
            <translation>À partir de cette durée de transaction, s</translation>
        </message>
        <message>
            <source>Least voltage, V</source>
            <extracomment>ocpp: minVoltage</extracomment>
            <translation>Tension minimale, V</translation>
        </message>
        <message>
            <source>Least cost</source>
            <extracomment>ocpp: minimumCost</extracomment>
            <translation>Coût minimal</translation>
        </message>
        <message>
            <source>Who states the needs: vehicle or also the station</source>
            <extracomment>ocpp: mobilityNeedsMode</extracomment>
            <translation>Qui indique les besoins : le véhicule ou aussi la borne</translation>
        </message>
        <message>
            <source>SIM data of the station</source>
            <extracomment>ocpp: modem</extracomment>
            <translation>Données SIM de la borne</translation>
        </message>
        <message>
            <source>Monitors reported</source>
            <extracomment>ocpp: monitor</extracomment>
            <translation>Surveillances signalées</translation>
        </message>
        <message>
            <source>Which monitors stay</source>
            <extracomment>ocpp: monitoringBase</extracomment>
            <translation>Quelles surveillances restent</translation>
        </message>
        <message>
            <source>Which kinds of monitors to report</source>
            <extracomment>ocpp: monitoringCriteria</extracomment>
            <translation>Quels types de surveillances signaler</translation>
        </message>
        <message>
            <source>Power of ten: 3 with Wh means kWh; forgetting it is a factor of 1000</source>
            <extracomment>ocpp: multiplier</extracomment>
            <translation>Puissance de dix : 3 avec Wh signifie kWh ; l'oublier donne un facteur 1000</translation>
        </message>
        <message>
            <source>May it be read, written</source>
            <extracomment>ocpp: mutability</extracomment>
            <translation>Peut-elle être lue, écrite</translation>
        </message>
        <message>
            <source>As shown to people</source>
            <extracomment>ocpp: name</extracomment>
            <translation>Tel que montré aux personnes</translation>
        </message>
        <message>
            <source>Ask again after this, UTC</source>
            <extracomment>ocpp: nextUpdate</extracomment>
            <translation>Redemander après, UTC</translation>
        </message>
        <message>
            <source>Nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltage</extracomment>
            <translation>Tension nominale, V</translation>
        </message>
        <message>
            <source>Offset of the nominal voltage, V</source>
            <extracomment>ocpp: nominalVoltageOffset</extracomment>
            <translation>Décalage de la tension nominale, V</translation>
        </message>
        <message>
            <source>Number of price levels used</source>
            <extracomment>ocpp: numEPriceLevels</extracomment>
            <translation>Nombre de niveaux de prix utilisés</translation>
        </message>
        <message>
            <source>Phases in use, 0 to 3</source>
            <extracomment>ocpp: numberOfPhasesUsed</extracomment>
            <translation>Phases utilisées, 0 à 3</translation>
        </message>
        <message>
            <source>How many levels exist</source>
            <extracomment>ocpp: numberOfPriceLevels</extracomment>
            <translation>Combien de niveaux existent</translation>
        </message>
        <message>
            <source>Phases that may be used; 3 when absent</source>
            <extracomment>ocpp: numberPhases</extracomment>
            <translation>Phases utilisables ; 3 si absent</translation>
        </message>
        <message>
            <source>Backend address; the station appends its identity</source>
            <extracomment>ocpp: ocppCsmsUrl</extracomment>
            <translation>Adresse du système central ; la borne y ajoute son identité</translation>
        </message>
        <message>
            <source>Network interface to use</source>
            <extracomment>ocpp: ocppInterface</extracomment>
            <translation>Interface réseau à utiliser</translation>
        </message>
        <message>
            <source>JSON; SOAP is not supported from 2.0 on</source>
            <extracomment>ocpp: ocppTransport</extracomment>
            <translation>JSON ; SOAP n'est plus pris en charge à partir de 2.0</translation>
        </message>
        <message>
            <source>Version to speak; the offered subprotocol decides in 2.1</source>
            <extracomment>ocpp: ocppVersion</extracomment>
            <translation>Version à parler ; en 2.1 le sous-protocole proposé décide</translation>
        </message>
        <message>
            <source>The certificate to check</source>
            <extracomment>ocpp: ocspRequestData</extracomment>
            <translation>Le certificat à vérifier</translation>
        </message>
        <message>
            <source>OCSP response, DER, base64</source>
            <extracomment>ocpp: ocspResult</extracomment>
            <translation>Réponse OCSP, DER, base64</translation>
        </message>
        <message>
            <source>true when it happened without connection and was sent later</source>
            <extracomment>ocpp: offline</extracomment>
            <translation>true si cela s'est produit sans connexion et a été envoyé plus tard</translation>
        </message>
        <message>
            <source>Earliest entry to include, UTC</source>
            <extracomment>ocpp: oldestTimestamp</extracomment>
            <translation>Première entrée à inclure, UTC</translation>
        </message>
        <message>
            <source>Whether the transaction still runs</source>
            <extracomment>ocpp: ongoingIndicator</extracomment>
            <translation>Si la transaction est encore en cours</translation>
        </message>
        <message>
            <source>Who steers charging and discharging in this step</source>
            <extracomment>ocpp: operationMode</extracomment>
            <translation>Qui pilote charge et décharge dans ce palier</translation>
        </message>
        <message>
            <source>Wanted availability</source>
            <extracomment>ocpp: operationalStatus</extracomment>
            <translation>Disponibilité voulue</translation>
        </message>
        <message>
            <source>Slope above, Hz for each percent</source>
            <extracomment>ocpp: overDroop</extracomment>
            <translation>Pente au-dessus, Hz par pour cent</translation>
        </message>
        <message>
            <source>Frequency above which it acts, Hz</source>
            <extracomment>ocpp: overFreq</extracomment>
            <translation>Fréquence au-dessus de laquelle cela agit, Hz</translation>
        </message>
        <message>
            <source>Fee for each period</source>
            <extracomment>ocpp: overstayFee</extracomment>
            <translation>Frais par période</translation>
        </message>
        <message>
            <source>Seconds for which the fee is due</source>
            <extracomment>ocpp: overstayFeePeriod</extracomment>
            <translation>Secondes pour lesquelles les frais sont dus</translation>
        </message>
        <message>
            <source>Power below which the vehicle counts as staying on</source>
            <extracomment>ocpp: overstayPowerThreshold</extracomment>
            <translation>Puissance sous laquelle le véhicule compte comme restant en place</translation>
        </message>
        <message>
            <source>Fee steps</source>
            <extracomment>ocpp: overstayRule</extracomment>
            <translation>Paliers de frais</translation>
        </message>
        <message>
            <source>Text for the vehicle's display</source>
            <extracomment>ocpp: overstayRuleDescription</extracomment>
            <translation>Texte pour l'écran du véhicule</translation>
        </message>
        <message>
            <source>Seconds after which overstay begins</source>
            <extracomment>ocpp: overstayTimeThreshold</extracomment>
            <translation>Secondes après lesquelles le stationnement prolongé commence</translation>
        </message>
        <message>
            <source>How often and how much to send</source>
            <extracomment>ocpp: params</extracomment>
            <translation>À quelle fréquence et combien envoyer</translation>
        </message>
        <message>
            <source>Group of the idTag; cards of one group may stop each other's transactions</source>
            <extracomment>ocpp: parentIdTag</extracomment>
            <translation>Groupe de l'idTag ; les cartes d'un groupe peuvent arrêter les transactions les unes des autres</translation>
        </message>
        <message>
            <source>Price for each parking period</source>
            <extracomment>ocpp: parkingFee</extracomment>
            <translation>Prix par période de stationnement</translation>
        </message>
        <message>
            <source>Seconds for which the parking fee is due</source>
            <extracomment>ocpp: parkingFeePeriod</extracomment>
            <translation>Secondes pour lesquelles les frais de stationnement sont dus</translation>
        </message>
        <message>
            <source>Only for this payment brand</source>
            <extracomment>ocpp: paymentBrand</extracomment>
            <translation>Seulement pour cette marque de paiement</translation>
        </message>
        <message>
            <source>Only for this kind of payment card</source>
            <extracomment>ocpp: paymentRecognition</extracomment>
            <translation>Seulement pour ce type de carte de paiement</translation>
        </message>
        <message>
            <source>Percent of the greatest discharge power</source>
            <extracomment>ocpp: pctMaxDischargePower</extracomment>
            <translation>Pour cent de la puissance de décharge maximale</translation>
        </message>
        <message>
            <source>Values not sent yet</source>
            <extracomment>ocpp: pending</extracomment>
            <translation>Valeurs pas encore envoyées</translation>
        </message>
        <message>
            <source>Send values as a stream</source>
            <extracomment>ocpp: periodicEventStream</extracomment>
            <translation>Envoyer les valeurs en flux</translation>
        </message>
        <message>
            <source>Survives a reboot</source>
            <extracomment>ocpp: persistent</extracomment>
            <translation>Survit à un redémarrage</translation>
        </message>
        <message>
            <source>Text to show to this driver</source>
            <extracomment>ocpp: personalMessage</extracomment>
            <translation>Texte à montrer à ce conducteur</translation>
        </message>
        <message>
            <source>Phase or pair; absent means total or not phase specific</source>
            <extracomment>ocpp: phase</extracomment>
            <translation>Phase ou paire ; absent signifie total ou non lié à une phase</translation>
        </message>
        <message>
            <source>Phase for single-phase charging, 1 to 3</source>
            <extracomment>ocpp: phaseToUse</extracomment>
            <translation>Phase pour la charge monophasée, 1 à 3</translation>
        </message>
        <message>
            <source>Postal code</source>
            <extracomment>ocpp: postalCode</extracomment>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Power, W</source>
            <extracomment>ocpp: power</extracomment>
            <translation>Puissance, W</translation>
        </message>
        <message>
            <source>Active or reactive power during cessation</source>
            <extracomment>ocpp: powerDuringCessation</extracomment>
            <translation>Puissance active ou réactive pendant l'interruption</translation>
        </message>
        <message>
            <source>Curve after which it must trip</source>
            <extracomment>ocpp: powerMonitoringMustTrip</extracomment>
            <translation>Courbe après laquelle il faut déclencher</translation>
        </message>
        <message>
            <source>Power from which the rule holds, W</source>
            <extracomment>ocpp: powerRangeStart</extracomment>
            <translation>Puissance à partir de laquelle la règle vaut, W</translation>
        </message>
        <message>
            <source>Tolerance of the power values</source>
            <extracomment>ocpp: powerTolerance</extracomment>
            <translation>Tolérance des valeurs de puissance</translation>
        </message>
        <message>
            <source>Whether the vehicle accepts the tolerance</source>
            <extracomment>ocpp: powerToleranceAcceptance</extracomment>
            <translation>Si le véhicule accepte la tolérance</translation>
        </message>
        <message>
            <source>Asks the vehicle to warm up its battery</source>
            <extracomment>ocpp: preconditioningRequest</extracomment>
            <translation>Demande au véhicule de chauffer sa batterie</translation>
        </message>
        <message>
            <source>Whether the battery is warm enough</source>
            <extracomment>ocpp: preconditioningStatus</extracomment>
            <translation>Si la batterie est assez chaude</translation>
        </message>
        <message>
            <source>Mobile network to prefer, MCC and MNC</source>
            <extracomment>ocpp: preferredNetwork</extracomment>
            <translation>Réseau mobile à préférer, MCC et MNC</translation>
        </message>
        <message>
            <source>Algorithm of ISO 15118-20, as a URN</source>
            <extracomment>ocpp: priceAlgorithm</extracomment>
            <translation>Algorithme d'ISO 15118-20, sous forme d'URN</translation>
        </message>
        <message>
            <source>Price once</source>
            <extracomment>ocpp: priceFixed</extracomment>
            <translation>Prix unique</translation>
        </message>
        <message>
            <source>Price level; lower is cheaper</source>
            <extracomment>ocpp: priceLevel</extracomment>
            <translation>Niveau de prix ; plus bas est moins cher</translation>
        </message>
        <message>
            <source>ISO 15118-20 price levels for the vehicle</source>
            <extracomment>ocpp: priceLevelSchedule</extracomment>
            <translation>Niveaux de prix ISO 15118-20 pour le véhicule</translation>
        </message>
        <message>
            <source>Price levels over time</source>
            <extracomment>ocpp: priceLevelScheduleEntries</extracomment>
            <translation>Niveaux de prix dans le temps</translation>
        </message>
        <message>
            <source>Price for each minute</source>
            <extracomment>ocpp: priceMinute</extracomment>
            <translation>Prix par minute</translation>
        </message>
        <message>
            <source>Price rules over time</source>
            <extracomment>ocpp: priceRuleStacks</extracomment>
            <translation>Règles de prix dans le temps</translation>
        </message>
        <message>
            <source>Lets the vehicle tell schedules apart</source>
            <extracomment>ocpp: priceScheduleID</extracomment>
            <translation>Permet au véhicule de distinguer les programmes</translation>
        </message>
        <message>
            <source>Signature over the price schedules</source>
            <extracomment>ocpp: priceScheduleSignature</extracomment>
            <translation>Signature des programmes de prix</translation>
        </message>
        <message>
            <source>Prices; the first that matches counts</source>
            <extracomment>ocpp: prices</extracomment>
            <translation>Prix ; le premier qui convient compte</translation>
        </message>
        <message>
            <source>Contracts to deliver first</source>
            <extracomment>ocpp: prioritizedEMAIDs</extracomment>
            <translation>Contrats à fournir en premier</translation>
        </message>
        <message>
            <source>Rank; see the values or lower number first</source>
            <extracomment>ocpp: priority</extracomment>
            <translation>Rang ; voir les valeurs ou le plus petit nombre d'abord</translation>
        </message>
        <message>
            <source>When it was made</source>
            <extracomment>ocpp: productionDate</extracomment>
            <translation>Date de fabrication</translation>
        </message>
        <message>
            <source>Reference of the payment provider</source>
            <extracomment>ocpp: pspRef</extracomment>
            <translation>Référence du prestataire de paiement</translation>
        </message>
        <message>
            <source>Key to check the signature, base64</source>
            <extracomment>ocpp: publicKey</extracomment>
            <translation>Clé pour vérifier la signature, base64</translation>
        </message>
        <message>
            <source>Seconds from zero to full power</source>
            <extracomment>ocpp: rampRate</extracomment>
            <translation>Secondes de zéro à la pleine puissance</translation>
        </message>
        <message>
            <source>Random further delay, s</source>
            <extracomment>ocpp: randomDelay</extracomment>
            <translation>Délai aléatoire supplémentaire, s</translation>
        </message>
        <message>
            <source>Random delay in seconds at steps, to spare the grid</source>
            <extracomment>ocpp: randomizedDelay</extracomment>
            <translation>Délai aléatoire en secondes aux paliers, pour ménager le réseau</translation>
        </message>
        <message>
            <source>true when the backend cannot change it</source>
            <extracomment>ocpp: readonly</extracomment>
            <translation>true si le système central ne peut pas le modifier</translation>
        </message>
        <message>
            <source>Why it ended; absent means Local</source>
            <extracomment>ocpp: reason</extracomment>
            <translation>Pourquoi elle a pris fin ; absent signifie Local</translation>
        </message>
        <message>
            <source>Short code of the cause, from a published list or the vendor's own</source>
            <extracomment>ocpp: reasonCode</extracomment>
            <translation>Code court de la cause, d'une liste publiée ou propre au fabricant</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <extracomment>ocpp: receiptId</extracomment>
            <translation>Numéro du reçu</translation>
        </message>
        <message>
            <source>Where the driver finds the receipt</source>
            <extracomment>ocpp: receiptUrl</extracomment>
            <translation>Où le conducteur trouve le reçu</translation>
        </message>
        <message>
            <source>Repeats daily or weekly; only with Recurring</source>
            <extracomment>ocpp: recurrencyKind</extracomment>
            <translation>Se répète par jour ou semaine ; seulement avec Recurring</translation>
        </message>
        <message>
            <source>When the step holds</source>
            <extracomment>ocpp: relativeTimeInterval</extracomment>
            <translation>Quand le palier vaut</translation>
        </message>
        <message>
            <source>Contracts still waiting for the vehicle</source>
            <extracomment>ocpp: remainingContracts</extracomment>
            <translation>Contrats qui attendent encore le véhicule</translation>
        </message>
        <message>
            <source>Address to upload to</source>
            <extracomment>ocpp: remoteLocation</extracomment>
            <translation>Adresse d'envoi</translation>
        </message>
        <message>
            <source>Ties the started transaction to this request</source>
            <extracomment>ocpp: remoteStartId</extracomment>
            <translation>Relie la transaction démarrée à cette requête</translation>
        </message>
        <message>
            <source>Share of renewables, percent</source>
            <extracomment>ocpp: renewableGenerationPercentage</extracomment>
            <translation>Part de renouvelable, pour cent</translation>
        </message>
        <message>
            <source>true asks for the stored data</source>
            <extracomment>ocpp: report</extracomment>
            <translation>true demande les données enregistrées</translation>
        </message>
        <message>
            <source>Which part of the device model to report</source>
            <extracomment>ocpp: reportBase</extracomment>
            <translation>Quelle partie du modèle d'équipement signaler</translation>
        </message>
        <message>
            <source>Variables with their attributes</source>
            <extracomment>ocpp: reportData</extracomment>
            <translation>Variables avec leurs attributs</translation>
        </message>
        <message>
            <source>Ties later notifications to this request</source>
            <extracomment>ocpp: requestId</extracomment>
            <translation>Relie les notifications suivantes à cette requête</translation>
        </message>
        <message>
            <source>Mode the vehicle asked for</source>
            <extracomment>ocpp: requestedEnergyTransfer</extracomment>
            <translation>Mode demandé par le véhicule</translation>
        </message>
        <message>
            <source>Message that the charger is to send now</source>
            <extracomment>ocpp: requestedMessage</extracomment>
            <translation>Message que la borne doit envoyer maintenant</translation>
        </message>
        <message>
            <source>Fee for the reservation</source>
            <extracomment>ocpp: reservationFixed</extracomment>
            <translation>Frais de la réservation</translation>
        </message>
        <message>
            <source>Number chosen by the backend; a new request with it replaces the reservation</source>
            <extracomment>ocpp: reservationId</extracomment>
            <translation>Numéro choisi par le système central ; une nouvelle requête avec lui remplace la réservation</translation>
        </message>
        <message>
            <source>Part for reserved time</source>
            <extracomment>ocpp: reservationTime</extracomment>
            <translation>Part du temps réservé</translation>
        </message>
        <message>
            <source>What became of the reservation</source>
            <extracomment>ocpp: reservationUpdateStatus</extracomment>
            <translation>Ce qu'est devenue la réservation</translation>
        </message>
        <message>
            <source>Where to ask whether the certificate is revoked</source>
            <extracomment>ocpp: responderURL</extracomment>
            <translation>Où demander si le certificat est révoqué</translation>
        </message>
        <message>
            <source>Seconds until the change is done</source>
            <extracomment>ocpp: responseTime</extracomment>
            <translation>Secondes jusqu'à ce que le changement soit fait</translation>
        </message>
        <message>
            <source>How often to try again</source>
            <extracomment>ocpp: retries</extracomment>
            <translation>Combien de nouveaux essais</translation>
        </message>
        <message>
            <source>Download from this time on, UTC</source>
            <extracomment>ocpp: retrieveDate</extracomment>
            <translation>Télécharger à partir de cette heure, UTC</translation>
        </message>
        <message>
            <source>Seconds between tries</source>
            <extracomment>ocpp: retryInterval</extracomment>
            <translation>Secondes entre les essais</translation>
        </message>
        <message>
            <source>ISO 15118-2 tariff offered to the vehicle</source>
            <extracomment>ocpp: salesTariff</extracomment>
            <translation>Tarif ISO 15118-2 proposé au véhicule</translation>
        </message>
        <message>
            <source>Text of the tariff for the vehicle's display</source>
            <extracomment>ocpp: salesTariffDescription</extracomment>
            <translation>Texte du tarif pour l'écran du véhicule</translation>
        </message>
        <message>
            <source>Tariff steps</source>
            <extracomment>ocpp: salesTariffEntry</extracomment>
            <translation>Paliers de tarif</translation>
        </message>
        <message>
            <source>Readings taken at that moment</source>
            <extracomment>ocpp: sampledValue</extracomment>
            <translation>Relevés pris à cet instant</translation>
        </message>
        <message>
            <source>The resulting limits</source>
            <extracomment>ocpp: schedule</extracomment>
            <translation>Les limites résultantes</translation>
        </message>
        <message>
            <source>Moment to which the seconds of the schedule refer, UTC</source>
            <extracomment>ocpp: scheduleStart</extracomment>
            <translation>Moment auquel se rapportent les secondes du programme, UTC</translation>
        </message>
        <message>
            <source>1 password, 2 TLS and password, 3 client certificate</source>
            <extracomment>ocpp: securityProfile</extracomment>
            <translation>1 mot de passe, 2 TLS et mot de passe, 3 certificat client</translation>
        </message>
        <message>
            <source>Which of the offered schedules was chosen</source>
            <extracomment>ocpp: selectedChargingScheduleId</extracomment>
            <translation>Lequel des programmes proposés a été choisi</translation>
        </message>
        <message>
            <source>Counts from 0 without gaps; a gap is a lost message</source>
            <extracomment>ocpp: seqNo</extracomment>
            <translation>Compte à partir de 0 sans trou ; un trou est un message perdu</translation>
        </message>
        <message>
            <source>Serial number</source>
            <extracomment>ocpp: serialNumber</extracomment>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <source>Address of the VPN server</source>
            <extracomment>ocpp: server</extracomment>
            <translation>Adresse du serveur VPN</translation>
        </message>
        <message>
            <source>Fee of the service</source>
            <extracomment>ocpp: serviceFee</extracomment>
            <translation>Frais du service</translation>
        </message>
        <message>
            <source>Shown to the driver, for example parking or washing</source>
            <extracomment>ocpp: serviceName</extracomment>
            <translation>Montré au conducteur, par exemple stationnement ou lavage</translation>
        </message>
        <message>
            <source>Monitors to set</source>
            <extracomment>ocpp: setMonitoringData</extracomment>
            <translation>Surveillances à définir</translation>
        </message>
        <message>
            <source>Variables to write</source>
            <extracomment>ocpp: setVariableData</extracomment>
            <translation>Variables à écrire</translation>
        </message>
        <message>
            <source>Power or current to follow rather than a bound; negative discharges</source>
            <extracomment>ocpp: setpoint</extracomment>
            <translation>Puissance ou courant à suivre plutôt qu'une limite ; négatif décharge</translation>
        </message>
        <message>
            <source>Reactive power or current to follow</source>
            <extracomment>ocpp: setpointReactive</extracomment>
            <translation>Puissance ou courant réactif à suivre</translation>
        </message>
        <message>
            <source>Reactive setpoint for L2</source>
            <extracomment>ocpp: setpointReactive_L2</extracomment>
            <translation>Consigne réactive pour L2</translation>
        </message>
        <message>
            <source>Reactive setpoint for L3</source>
            <extracomment>ocpp: setpointReactive_L3</extracomment>
            <translation>Consigne réactive pour L3</translation>
        </message>
        <message>
            <source>Setpoint for L2</source>
            <extracomment>ocpp: setpoint_L2</extracomment>
            <translation>Consigne pour L2</translation>
        </message>
        <message>
            <source>Setpoint for L3</source>
            <extracomment>ocpp: setpoint_L3</extracomment>
            <translation>Consigne pour L3</translation>
        </message>
        <message>
            <source>Amount taken from the card</source>
            <extracomment>ocpp: settlementAmount</extracomment>
            <translation>Montant prélevé sur la carte</translation>
        </message>
        <message>
            <source>When it was taken, UTC</source>
            <extracomment>ocpp: settlementTime</extracomment>
            <translation>Quand il a été prélevé, UTC</translation>
        </message>
        <message>
            <source>0 danger to 9 debug; lower is worse</source>
            <extracomment>ocpp: severity</extracomment>
            <translation>0 danger à 9 débogage ; plus bas est plus grave</translation>
        </message>
        <message>
            <source>aFRR signal to follow</source>
            <extracomment>ocpp: signal</extracomment>
            <translation>Signal aFRR à suivre</translation>
        </message>
        <message>
            <source>Signature over the firmware file, base64</source>
            <extracomment>ocpp: signature</extracomment>
            <translation>Signature du fichier de firmware, base64</translation>
        </message>
        <message>
            <source>Names the signature of this schedule</source>
            <extracomment>ocpp: signatureId</extracomment>
            <translation>Nomme la signature de ce programme</translation>
        </message>
        <message>
            <source>Signed data block, base64</source>
            <extracomment>ocpp: signedMeterData</extracomment>
            <translation>Bloc de données signé, base64</translation>
        </message>
        <message>
            <source>Signed reading for billing under calibration law</source>
            <extracomment>ocpp: signedMeterValue</extracomment>
            <translation>Relevé signé pour la facturation selon la métrologie légale</translation>
        </message>
        <message>
            <source>Certificate that signed the firmware, PEM</source>
            <extracomment>ocpp: signingCertificate</extracomment>
            <translation>Certificat qui a signé le firmware, PEM</translation>
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <extracomment>ocpp: signingMethod</extracomment>
            <translation>Algorithme de la signature</translation>
        </message>
        <message>
            <source>PIN of the SIM; must not be logged</source>
            <extracomment>ocpp: simPin</extracomment>
            <translation>Code PIN de la SIM ; ne doit pas être journalisé</translation>
        </message>
        <message>
            <source>State of charge, percent</source>
            <extracomment>ocpp: soC</extracomment>
            <translation>État de charge, pour cent</translation>
        </message>
        <message>
            <source>State of health, percent</source>
            <extracomment>ocpp: soH</extracomment>
            <translation>État de santé, pour cent</translation>
        </message>
        <message>
            <source>Where the status comes from</source>
            <extracomment>ocpp: source</extracomment>
            <translation>D'où vient le statut</translation>
        </message>
        <message>
            <source>Order when taxes apply on top of each other</source>
            <extracomment>ocpp: stack</extracomment>
            <translation>Ordre quand des taxes s'appliquent l'une sur l'autre</translation>
        </message>
        <message>
            <source>Among profiles of one purpose the higher level wins</source>
            <extracomment>ocpp: stackLevel</extracomment>
            <translation>Parmi les profils d'un même but, le niveau le plus élevé l'emporte</translation>
        </message>
        <message>
            <source>Seconds from the begin of the tariff</source>
            <extracomment>ocpp: start</extracomment>
            <translation>Secondes depuis le début du tarif</translation>
        </message>
        <message>
            <source>Show from, UTC</source>
            <extracomment>ocpp: startDateTime</extracomment>
            <translation>Afficher à partir de, UTC</translation>
        </message>
        <message>
            <source>Seconds from the schedule's begin; the first must be 0</source>
            <extracomment>ocpp: startPeriod</extracomment>
            <translation>Secondes depuis le début du programme ; la première doit être 0</translation>
        </message>
        <message>
            <source>Absolute begin in UTC; absent means relative to the start of charging</source>
            <extracomment>ocpp: startSchedule</extracomment>
            <translation>Début absolu en UTC ; absent signifie relatif au début de la charge</translation>
        </message>
        <message>
            <source>Earliest time to include, UTC</source>
            <extracomment>ocpp: startTime</extracomment>
            <translation>Première heure à inclure, UTC</translation>
        </message>
        <message>
            <source>Local time HH:MM from which it holds</source>
            <extracomment>ocpp: startTimeOfDay</extracomment>
            <translation>Heure locale HH:MM à partir de laquelle cela vaut</translation>
        </message>
        <message>
            <source>Power level from which the cost holds</source>
            <extracomment>ocpp: startValue</extracomment>
            <translation>Niveau de puissance à partir duquel le coût vaut</translation>
        </message>
        <message>
            <source>true for begin, false for end</source>
            <extracomment>ocpp: started</extracomment>
            <translation>true pour début, false pour fin</translation>
        </message>
        <message>
            <source>Shown only while the station is in this state</source>
            <extracomment>ocpp: state</extracomment>
            <translation>Affiché seulement tant que la borne est dans cet état</translation>
        </message>
        <message>
            <source>Battery level, percent</source>
            <extracomment>ocpp: stateOfCharge</extracomment>
            <translation>Niveau de la batterie, pour cent</translation>
        </message>
        <message>
            <source>State reported, or whether the request was taken; see the values</source>
            <extracomment>ocpp: status</extracomment>
            <translation>État signalé, ou si la requête a été prise ; voir les valeurs</translation>
        </message>
        <message>
            <source>More about the status, for engineers</source>
            <extracomment>ocpp: statusInfo</extracomment>
            <translation>Précisions sur le statut, pour les techniciens</translation>
        </message>
        <message>
            <source>Latest time to include, UTC</source>
            <extracomment>ocpp: stopTime</extracomment>
            <translation>Dernière heure à inclure, UTC</translation>
        </message>
        <message>
            <source>Controls that it replaces</source>
            <extracomment>ocpp: supersededIds</extracomment>
            <translation>Réglages qu'il remplace</translation>
        </message>
        <message>
            <source>Whether monitors can be set on it</source>
            <extracomment>ocpp: supportsMonitoring</extracomment>
            <translation>Si des surveillances peuvent y être définies</translation>
        </message>
        <message>
            <source>Offset in seconds from basetime</source>
            <extracomment>ocpp: t</extracomment>
            <translation>Décalage en secondes depuis basetime</translation>
        </message>
        <message>
            <source>Wanted level, percent</source>
            <extracomment>ocpp: targetSoC</extracomment>
            <translation>Niveau voulu, pour cent</translation>
        </message>
        <message>
            <source>Prices for the driver</source>
            <extracomment>ocpp: tariff</extracomment>
            <translation>Prix pour le conducteur</translation>
        </message>
        <message>
            <source>Tariffs and to whom they apply</source>
            <extracomment>ocpp: tariffAssignments</extracomment>
            <translation>Tarifs et à qui ils s'appliquent</translation>
        </message>
        <message>
            <source>Tariff in use</source>
            <extracomment>ocpp: tariffId</extracomment>
            <translation>Tarif utilisé</translation>
        </message>
        <message>
            <source>Tariffs concerned; absent means all</source>
            <extracomment>ocpp: tariffIds</extracomment>
            <translation>Tarifs concernés ; absent signifie tous</translation>
        </message>
        <message>
            <source>For everybody or for a driver</source>
            <extracomment>ocpp: tariffKind</extracomment>
            <translation>Pour tous ou pour un conducteur</translation>
        </message>
        <message>
            <source>Rate in percent</source>
            <extracomment>ocpp: tax</extracomment>
            <translation>Taux en pour cent</translation>
        </message>
        <message>
            <source>Whether prices already contain it</source>
            <extracomment>ocpp: taxIncludedInPrice</extracomment>
            <translation>Si les prix la contiennent déjà</translation>
        </message>
        <message>
            <source>Taxes on the amount</source>
            <extracomment>ocpp: taxRates</extracomment>
            <translation>Taxes sur le montant</translation>
        </message>
        <message>
            <source>Price rules refer to taxes by it</source>
            <extracomment>ocpp: taxRuleID</extracomment>
            <translation>Les règles de prix désignent les taxes par lui</translation>
        </message>
        <message>
            <source>Shown to the driver</source>
            <extracomment>ocpp: taxRuleName</extracomment>
            <translation>Montré au conducteur</translation>
        </message>
        <message>
            <source>Taxes</source>
            <extracomment>ocpp: taxRules</extracomment>
            <translation>Taxes</translation>
        </message>
        <message>
            <source>true when more parts of the same report follow</source>
            <extracomment>ocpp: tbc</extracomment>
            <translation>true si d'autres parties du même rapport suivent</translation>
        </message>
        <message>
            <source>Vendor's code</source>
            <extracomment>ocpp: techCode</extracomment>
            <translation>Code du fabricant</translation>
        </message>
        <message>
            <source>Technical details for support</source>
            <extracomment>ocpp: techInfo</extracomment>
            <translation>Détails techniques pour l'assistance</translation>
        </message>
        <message>
            <source>Moment to which the schedule's seconds refer, UTC</source>
            <extracomment>ocpp: timeAnchor</extracomment>
            <translation>Moment auquel se rapportent les secondes du programme, UTC</translation>
        </message>
        <message>
            <source>Moment to which the seconds refer, UTC</source>
            <extracomment>ocpp: timeBase</extracomment>
            <translation>Moment auquel se rapportent les secondes, UTC</translation>
        </message>
        <message>
            <source>Seconds in which energy flowed</source>
            <extracomment>ocpp: timeSpentCharging</extracomment>
            <translation>Secondes pendant lesquelles l'énergie a circulé</translation>
        </message>
        <message>
            <source>When it happened by the charger's clock, UTC; offline messages keep the old time</source>
            <extracomment>ocpp: timestamp</extracomment>
            <translation>Quand cela s'est produit selon l'horloge de la borne, UTC ; les messages hors ligne gardent l'ancienne heure</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <extracomment>ocpp: total</extracomment>
            <translation>Somme de tout</translation>
        </message>
        <message>
            <source>Cost in the station's currency, as shown to the driver</source>
            <extracomment>ocpp: totalCost</extracomment>
            <translation>Coût dans la devise de la borne, tel que montré au conducteur</translation>
        </message>
        <message>
            <source>Quantities used in total</source>
            <extracomment>ocpp: totalUsage</extracomment>
            <translation>Quantités utilisées au total</translation>
        </message>
        <message>
            <source>Only while a transaction runs on the component</source>
            <extracomment>ocpp: transaction</extracomment>
            <translation>Seulement pendant une transaction sur le composant</translation>
        </message>
        <message>
            <source>Readings of the whole charge, sent at the end</source>
            <extracomment>ocpp: transactionData</extracomment>
            <translation>Relevés de toute la charge, envoyés à la fin</translation>
        </message>
        <message>
            <source>Joins all messages of one charge</source>
            <extracomment>ocpp: transactionId</extracomment>
            <translation>Relie tous les messages d'une charge</translation>
        </message>
        <message>
            <source>Transaction and its state</source>
            <extracomment>ocpp: transactionInfo</extracomment>
            <translation>Transaction et son état</translation>
        </message>
        <message>
            <source>Bounds by cost, energy, time or charge level</source>
            <extracomment>ocpp: transactionLimit</extracomment>
            <translation>Limites par coût, énergie, temps ou niveau de charge</translation>
        </message>
        <message>
            <source>What made it an event</source>
            <extracomment>ocpp: trigger</extracomment>
            <translation>Ce qui en a fait un événement</translation>
        </message>
        <message>
            <source>Why the message was sent</source>
            <extracomment>ocpp: triggerReason</extracomment>
            <translation>Pourquoi le message a été envoyé</translation>
        </message>
        <message>
            <source>Kind; see the values</source>
            <extracomment>ocpp: type</extracomment>
            <translation>Type ; voir les valeurs</translation>
        </message>
        <message>
            <source>Normal, or a bound took effect</source>
            <extracomment>ocpp: typeOfCost</extracomment>
            <translation>Normal, ou une limite a joué</translation>
        </message>
        <message>
            <source>Slope below, Hz for each percent</source>
            <extracomment>ocpp: underDroop</extracomment>
            <translation>Pente en dessous, Hz par pour cent</translation>
        </message>
        <message>
            <source>Frequency below which it acts, Hz</source>
            <extracomment>ocpp: underFreq</extracomment>
            <translation>Fréquence sous laquelle cela agit, Hz</translation>
        </message>
        <message>
            <source>Unit; Wh when absent for energy</source>
            <extracomment>ocpp: unit</extracomment>
            <translation>Unité ; Wh si absent pour l'énergie</translation>
        </message>
        <message>
            <source>Unit and power of ten; Wh when absent</source>
            <extracomment>ocpp: unitOfMeasure</extracomment>
            <translation>Unité et puissance de dix ; Wh si absent</translation>
        </message>
        <message>
            <source>Asked settings that the charger does not know</source>
            <extracomment>ocpp: unknownKey</extracomment>
            <translation>Réglages demandés que la borne ne connaît pas</translation>
        </message>
        <message>
            <source>Replace the whole list or change entries</source>
            <extracomment>ocpp: updateType</extracomment>
            <translation>Remplacer toute la liste ou modifier des entrées</translation>
        </message>
        <message>
            <source>New text for the driver</source>
            <extracomment>ocpp: updatedPersonalMessage</extracomment>
            <translation>Nouveau texte pour le conducteur</translation>
        </message>
        <message>
            <source>New text in further languages</source>
            <extracomment>ocpp: updatedPersonalMessageExtra</extracomment>
            <translation>Nouveau texte dans d'autres langues</translation>
        </message>
        <message>
            <source>Where to ask</source>
            <extracomment>ocpp: urls</extracomment>
            <translation>Où demander</translation>
        </message>
        <message>
            <source>Times of day in the schedule are local time</source>
            <extracomment>ocpp: useLocalTime</extracomment>
            <translation>Les heures du programme sont en heure locale</translation>
        </message>
        <message>
            <source>No other network, even without reception</source>
            <extracomment>ocpp: useOnlyPreferredNetwork</extracomment>
            <translation>Aucun autre réseau, même sans réception</translation>
        </message>
        <message>
            <source>User name</source>
            <extracomment>ocpp: user</extracomment>
            <translation>Nom d'utilisateur</translation>
        </message>
        <message>
            <source>Value as text</source>
            <extracomment>ocpp: v</extracomment>
            <translation>Valeur en texte</translation>
        </message>
        <message>
            <source>Power in W from which the frequency or signal curve departs</source>
            <extracomment>ocpp: v2xBaseline</extracomment>
            <translation>Puissance en W dont part la courbe de fréquence ou de signal</translation>
        </message>
        <message>
            <source>Bounds of the vehicle for both directions</source>
            <extracomment>ocpp: v2xChargingParameters</extracomment>
            <translation>Limites du véhicule pour les deux sens</translation>
        </message>
        <message>
            <source>Power over grid frequency</source>
            <extracomment>ocpp: v2xFreqWattCurve</extracomment>
            <translation>Puissance selon la fréquence du réseau</translation>
        </message>
        <message>
            <source>Power over the aFRR signal</source>
            <extracomment>ocpp: v2xSignalWattCurve</extracomment>
            <translation>Puissance selon le signal aFRR</translation>
        </message>
        <message>
            <source>Reference voltage, percent</source>
            <extracomment>ocpp: vRef</extracomment>
            <translation>Tension de référence, pour cent</translation>
        </message>
        <message>
            <source>Not used before, UTC</source>
            <extracomment>ocpp: validFrom</extracomment>
            <translation>Pas utilisé avant, UTC</translation>
        </message>
        <message>
            <source>First local date</source>
            <extracomment>ocpp: validFromDate</extracomment>
            <translation>Première date locale</translation>
        </message>
        <message>
            <source>Not used after, UTC</source>
            <extracomment>ocpp: validTo</extracomment>
            <translation>Pas utilisé après, UTC</translation>
        </message>
        <message>
            <source>First local date on which it no longer holds</source>
            <extracomment>ocpp: validToDate</extracomment>
            <translation>Première date locale où cela ne vaut plus</translation>
        </message>
        <message>
            <source>Values to collect before sending</source>
            <extracomment>ocpp: values</extracomment>
            <translation>Valeurs à rassembler avant l'envoi</translation>
        </message>
        <message>
            <source>Allowed values, comma separated</source>
            <extracomment>ocpp: valuesList</extracomment>
            <translation>Valeurs permises, séparées par des virgules</translation>
        </message>
        <message>
            <source>Property of the component</source>
            <extracomment>ocpp: variable</extracomment>
            <translation>Propriété du composant</translation>
        </message>
        <message>
            <source>Values and access rights</source>
            <extracomment>ocpp: variableAttribute</extracomment>
            <translation>Valeurs et droits d'accès</translation>
        </message>
        <message>
            <source>Type, unit and bounds</source>
            <extracomment>ocpp: variableCharacteristics</extracomment>
            <translation>Type, unité et bornes</translation>
        </message>
        <message>
            <source>Monitors of the variable</source>
            <extracomment>ocpp: variableMonitoring</extracomment>
            <translation>Surveillances de la variable</translation>
        </message>
        <message>
            <source>Monitor that raised it</source>
            <extracomment>ocpp: variableMonitoringId</extracomment>
            <translation>Surveillance qui l'a déclenché</translation>
        </message>
        <message>
            <source>Company to be on the receipt</source>
            <extracomment>ocpp: vatCompany</extracomment>
            <translation>Entreprise à mettre sur le reçu</translation>
        </message>
        <message>
            <source>VAT number</source>
            <extracomment>ocpp: vatNumber</extracomment>
            <translation>Numéro de TVA</translation>
        </message>
        <message>
            <source>The vendor's own error code; ask for the table</source>
            <extracomment>ocpp: vendorErrorCode</extracomment>
            <translation>Code d'erreur propre au fabricant ; demander la table</translation>
        </message>
        <message>
            <source>Reverse domain name of the vendor who defined the content</source>
            <extracomment>ocpp: vendorId</extracomment>
            <translation>Nom de domaine inversé du fabricant qui a défini le contenu</translation>
        </message>
        <message>
            <source>Vendor's details</source>
            <extracomment>ocpp: vendorInfo</extracomment>
            <translation>Détails du fabricant</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <extracomment>ocpp: vendorName</extracomment>
            <translation>Fabricant</translation>
        </message>
        <message>
            <source>Version of the local list; 0 means empty</source>
            <extracomment>ocpp: versionNumber</extracomment>
            <translation>Version de la liste locale ; 0 signifie vide</translation>
        </message>
        <message>
            <source>Parameters of voltage curves</source>
            <extracomment>ocpp: voltageParams</extracomment>
            <translation>Paramètres des courbes de tension</translation>
        </message>
        <message>
            <source>Quantity: Wh, A, W or s</source>
            <extracomment>ocpp: volume</extracomment>
            <translation>Quantité : Wh, A, W ou s</translation>
        </message>
        <message>
            <source>VPN to use</source>
            <extracomment>ocpp: vpn</extracomment>
            <translation>VPN à utiliser</translation>
        </message>
        <message>
            <source>Input of the curve, for example frequency or voltage</source>
            <extracomment>ocpp: x</extracomment>
            <translation>Entrée de la courbe, par exemple fréquence ou tension</translation>
        </message>
        <message>
            <source>Output of the curve in the curve's unit</source>
            <extracomment>ocpp: y</extracomment>
            <translation>Sortie de la courbe dans l'unité de la courbe</translation>
        </message>
        <message>
            <source>Unit of the output</source>
            <extracomment>ocpp: yUnit</extracomment>
            <translation>Unité de la sortie</translation>
        </message>
        <message>
            <source>Alternating current</source>
            <extracomment>ocpp: AC</extracomment>
            <translation>Courant alternatif</translation>
        </message>
        <message>
            <source>AC in both directions</source>
            <extracomment>ocpp: AC_BPT</extracomment>
            <translation>AC dans les deux sens</translation>
        </message>
        <message>
            <source>AC in both directions with grid functions</source>
            <extracomment>ocpp: AC_BPT_DER</extracomment>
            <translation>AC dans les deux sens avec fonctions réseau</translation>
        </message>
        <message>
            <source>AC with grid functions</source>
            <extracomment>ocpp: AC_DER</extracomment>
            <translation>AC avec fonctions réseau</translation>
        </message>
        <message>
            <source>AC, one phase</source>
            <extracomment>ocpp: AC_single_phase</extracomment>
            <translation>AC, monophasé</translation>
        </message>
        <message>
            <source>AC, three phases</source>
            <extracomment>ocpp: AC_three_phase</extracomment>
            <translation>AC, triphasé</translation>
        </message>
        <message>
            <source>AC, two phases</source>
            <extracomment>ocpp: AC_two_phase</extracomment>
            <translation>AC, biphasé</translation>
        </message>
        <message>
            <source>Login to the mobile network</source>
            <extracomment>ocpp: APNAuthentication</extracomment>
            <translation>Connexion au réseau mobile</translation>
        </message>
        <message>
            <source>Plain ASCII</source>
            <extracomment>ocpp: ASCII</extracomment>
            <translation>ASCII simple</translation>
        </message>
        <message>
            <source>Chosen by the network</source>
            <extracomment>ocpp: AUTO</extracomment>
            <translation>Choisi par le réseau</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <extracomment>ocpp: AbnormalCondition</extracomment>
            <translation>Quelque chose ne va pas</translation>
        </message>
        <message>
            <source>Times as stated</source>
            <extracomment>ocpp: Absolute</extracomment>
            <translation>Heures telles qu'indiquées</translation>
        </message>
        <message>
            <source>Taken; see the follow-up messages for what then happened</source>
            <extracomment>ocpp: Accepted</extracomment>
            <translation>Pris ; voir les messages suivants pour ce qui s'est alors passé</translation>
        </message>
        <message>
            <source>Taken; an earlier one was cancelled</source>
            <extracomment>ocpp: AcceptedCanceled</extracomment>
            <translation>Pris ; un précédent a été annulé</translation>
        </message>
        <message>
            <source>Active</source>
            <extracomment>ocpp: Active</extracomment>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Value now</source>
            <extracomment>ocpp: Actual</extracomment>
            <translation>Valeur actuelle</translation>
        </message>
        <message>
            <source>A bound was crossed</source>
            <extracomment>ocpp: Alerting</extracomment>
            <translation>Une limite a été franchie</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>ocpp: All</extracomment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Always on top</source>
            <extracomment>ocpp: AlwaysFront</extracomment>
            <translation>Toujours au premier plan</translation>
        </message>
        <message>
            <source>Any interface</source>
            <extracomment>ocpp: Any</extracomment>
            <translation>Toute interface</translation>
        </message>
        <message>
            <source>Software restarted</source>
            <extracomment>ocpp: ApplicationReset</extracomment>
            <translation>Le logiciel a redémarré</translation>
        </message>
        <message>
            <source>Which attribute of a variable</source>
            <extracomment>ocpp: Attribute</extracomment>
            <translation>Quel attribut d'une variable</translation>
        </message>
        <message>
            <source>May charge</source>
            <extracomment>ocpp: AuthorizationStatus.Accepted</extracomment>
            <translation>Peut charger</translation>
        </message>
        <message>
            <source>Token not known</source>
            <extracomment>ocpp: AuthorizationStatus.Invalid</extracomment>
            <translation>Jeton inconnu</translation>
        </message>
        <message>
            <source>Verdict on a contract certificate</source>
            <extracomment>ocpp: AuthorizeCertificateStatus</extracomment>
            <translation>Verdict sur un certificat de contrat</translation>
        </message>
        <message>
            <source>Driver was authorised</source>
            <extracomment>ocpp: Authorized</extracomment>
            <translation>Le conducteur a été autorisé</translation>
        </message>
        <message>
            <source>Answer to a change of availability</source>
            <extracomment>ocpp: AvailabilityStatus</extracomment>
            <translation>Réponse à un changement de disponibilité</translation>
        </message>
        <message>
            <source>In or out of service</source>
            <extracomment>ocpp: AvailabilityType</extracomment>
            <translation>En ou hors service</translation>
        </message>
        <message>
            <source>Free and ready</source>
            <extracomment>ocpp: Available</extracomment>
            <translation>Libre et prêt</translation>
        </message>
        <message>
            <source>Server did not understand the upload</source>
            <extracomment>ocpp: BadMessage</extracomment>
            <translation>Le serveur n'a pas compris l'envoi</translation>
        </message>
        <message>
            <source>Battery put in</source>
            <extracomment>ocpp: BatteryIn</extracomment>
            <translation>Batterie insérée</translation>
        </message>
        <message>
            <source>Battery taken out</source>
            <extracomment>ocpp: BatteryOut</extracomment>
            <translation>Batterie retirée</translation>
        </message>
        <message>
            <source>Battery was not taken in time</source>
            <extracomment>ocpp: BatteryOutTimeout</extracomment>
            <translation>La batterie n'a pas été prise à temps</translation>
        </message>
        <message>
            <source>What happened to a battery</source>
            <extracomment>ocpp: BatterySwapEvent</extracomment>
            <translation>Ce qui est arrivé à une batterie</translation>
        </message>
        <message>
            <source>Inside the housing</source>
            <extracomment>ocpp: Body</extracomment>
            <translation>Dans le boîtier</translation>
        </message>
        <message>
            <source>Start message</source>
            <extracomment>ocpp: BootNotification</extracomment>
            <translation>Message de démarrage</translation>
        </message>
        <message>
            <source>Why the station started</source>
            <extracomment>ocpp: BootReason</extracomment>
            <translation>Pourquoi la borne a démarré</translation>
        </message>
        <message>
            <source>Cause not known</source>
            <extracomment>ocpp: BootReason.Unknown</extracomment>
            <translation>Cause inconnue</translation>
        </message>
        <message>
            <source>CHAP</source>
            <extracomment>ocpp: CHAP</extracomment>
            <translation>CHAP</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <extracomment>ocpp: CRL</extracomment>
            <translation>Liste de révocation</translation>
        </message>
        <message>
            <source>Root that signs the backend's TLS certificate</source>
            <extracomment>ocpp: CSMSRootCertificate</extracomment>
            <translation>Racine qui signe le certificat TLS du système central</translation>
        </message>
        <message>
            <source>Operator of the stations</source>
            <extracomment>ocpp: CSO</extracomment>
            <translation>Opérateur des bornes</translation>
        </message>
        <message>
            <source>At the cable</source>
            <extracomment>ocpp: Cable</extracomment>
            <translation>Au câble</translation>
        </message>
        <message>
            <source>Cable was plugged in</source>
            <extracomment>ocpp: CablePluggedIn</extracomment>
            <translation>Le câble a été branché</translation>
        </message>
        <message>
            <source>Was there something to cancel</source>
            <extracomment>ocpp: CancelReservationStatus</extracomment>
            <translation>Y avait-il quelque chose à annuler</translation>
        </message>
        <message>
            <source>Degrees Celsius, in the misspelling of the first schema</source>
            <extracomment>ocpp: Celcius</extracomment>
            <translation>Degrés Celsius, avec la faute d'orthographe du premier schéma</translation>
        </message>
        <message>
            <source>Degrees Celsius</source>
            <extracomment>ocpp: Celsius</extracomment>
            <translation>Degrés Celsius</translation>
        </message>
        <message>
            <source>Id made by the backend, for example for an app</source>
            <extracomment>ocpp: Central</extracomment>
            <translation>Identifiant créé par le système central, par exemple pour une application</translation>
        </message>
        <message>
            <source>Backend sends a frequency signal</source>
            <extracomment>ocpp: CentralFrequency</extracomment>
            <translation>Le système central envoie un signal de fréquence</translation>
        </message>
        <message>
            <source>Backend sets the power</source>
            <extracomment>ocpp: CentralSetpoint</extracomment>
            <translation>Le système central fixe la puissance</translation>
        </message>
        <message>
            <source>Chain is not complete or trusted</source>
            <extracomment>ocpp: CertChainError</extracomment>
            <translation>La chaîne est incomplète ou non fiable</translation>
        </message>
        <message>
            <source>Install or renew</source>
            <extracomment>ocpp: CertificateAction</extracomment>
            <translation>Installer ou renouveler</translation>
        </message>
        <message>
            <source>Certificate has run out</source>
            <extracomment>ocpp: CertificateExpired</extracomment>
            <translation>Le certificat a expiré</translation>
        </message>
        <message>
            <source>Certificate was revoked</source>
            <extracomment>ocpp: CertificateRevoked</extracomment>
            <translation>Le certificat a été révoqué</translation>
        </message>
        <message>
            <source>Is the signed certificate accepted</source>
            <extracomment>ocpp: CertificateSignedStatus</extracomment>
            <translation>Le certificat signé est-il accepté</translation>
        </message>
        <message>
            <source>Use of a certificate</source>
            <extracomment>ocpp: CertificateSigningUse</extracomment>
            <translation>Usage d'un certificat</translation>
        </message>
        <message>
            <source>Where revocation was asked</source>
            <extracomment>ocpp: CertificateStatusSource</extracomment>
            <translation>Où la révocation a été demandée</translation>
        </message>
        <message>
            <source>Use of a root certificate</source>
            <extracomment>ocpp: CertificateUse</extracomment>
            <translation>Usage d'un certificat racine</translation>
        </message>
        <message>
            <source>Cause of a fault</source>
            <extracomment>ocpp: ChargePointErrorCode</extracomment>
            <translation>Cause d'un défaut</translation>
        </message>
        <message>
            <source>Limit for the whole charge point</source>
            <extracomment>ocpp: ChargePointMaxProfile</extracomment>
            <translation>Limite pour toute la borne</translation>
        </message>
        <message>
            <source>State of a connector</source>
            <extracomment>ocpp: ChargePointStatus</extracomment>
            <translation>État d'un connecteur</translation>
        </message>
        <message>
            <source>Contactor closed, energy may flow</source>
            <extracomment>ocpp: Charging</extracomment>
            <translation>Contacteur fermé, l'énergie peut circuler</translation>
        </message>
        <message>
            <source>Who set a limit</source>
            <extracomment>ocpp: ChargingLimitSource</extracomment>
            <translation>Qui a fixé une limite</translation>
        </message>
        <message>
            <source>Normal charging, no discharging</source>
            <extracomment>ocpp: ChargingOnly</extracomment>
            <translation>Charge normale, sans décharge</translation>
        </message>
        <message>
            <source>How the times of a profile are meant</source>
            <extracomment>ocpp: ChargingProfileKind</extracomment>
            <translation>Comment comprendre les temps d'un profil</translation>
        </message>
        <message>
            <source>What a profile is for</source>
            <extracomment>ocpp: ChargingProfilePurpose</extracomment>
            <translation>À quoi sert un profil</translation>
        </message>
        <message>
            <source>Was the profile taken</source>
            <extracomment>ocpp: ChargingProfileStatus</extracomment>
            <translation>Le profil a-t-il été pris</translation>
        </message>
        <message>
            <source>Power changed</source>
            <extracomment>ocpp: ChargingRateChanged</extracomment>
            <translation>La puissance a changé</translation>
        </message>
        <message>
            <source>What a charge does now</source>
            <extracomment>ocpp: ChargingState</extracomment>
            <translation>Ce que fait une charge actuellement</translation>
        </message>
        <message>
            <source>Energy may flow</source>
            <extracomment>ocpp: ChargingState.Charging</extracomment>
            <translation>L'énergie peut circuler</translation>
        </message>
        <message>
            <source>Nothing plugged in, charge may still be open</source>
            <extracomment>ocpp: ChargingState.Idle</extracomment>
            <translation>Rien de branché, la charge peut être encore ouverte</translation>
        </message>
        <message>
            <source>Car takes no energy: full, timer, or a fault of its own</source>
            <extracomment>ocpp: ChargingState.SuspendedEV</extracomment>
            <translation>La voiture ne prend pas d'énergie : pleine, minuterie ou défaut propre</translation>
        </message>
        <message>
            <source>Charging state changed</source>
            <extracomment>ocpp: ChargingStateChanged</extracomment>
            <translation>L'état de charge a changé</translation>
        </message>
        <message>
            <source>TLS client certificate of the station</source>
            <extracomment>ocpp: ChargingStationCertificate</extracomment>
            <translation>Certificat client TLS de la borne</translation>
        </message>
        <message>
            <source>Limit set by others: grid or energy management</source>
            <extracomment>ocpp: ChargingStationExternalConstraints</extracomment>
            <translation>Limite fixée par d'autres : réseau ou gestion d'énergie</translation>
        </message>
        <message>
            <source>Limit for the whole station</source>
            <extracomment>ocpp: ChargingStationMaxProfile</extracomment>
            <translation>Limite pour toute la borne</translation>
        </message>
        <message>
            <source>Charging time</source>
            <extracomment>ocpp: ChargingTime</extracomment>
            <translation>Temps de charge</translation>
        </message>
        <message>
            <source>Checksum is right</source>
            <extracomment>ocpp: ChecksumVerified</extracomment>
            <translation>La somme de contrôle est correcte</translation>
        </message>
        <message>
            <source>Was the cache emptied</source>
            <extracomment>ocpp: ClearCacheStatus</extracomment>
            <translation>Le cache a-t-il été vidé</translation>
        </message>
        <message>
            <source>Did any profile match</source>
            <extracomment>ocpp: ClearChargingProfileStatus</extracomment>
            <translation>Un profil correspondait-il</translation>
        </message>
        <message>
            <source>No profile fits</source>
            <extracomment>ocpp: ClearChargingProfileStatus.Unknown</extracomment>
            <translation>Aucun profil ne convient</translation>
        </message>
        <message>
            <source>Was the message there</source>
            <extracomment>ocpp: ClearMessageStatus</extracomment>
            <translation>Le message existait-il</translation>
        </message>
        <message>
            <source>No such message</source>
            <extracomment>ocpp: ClearMessageStatus.Unknown</extracomment>
            <translation>Message inexistant</translation>
        </message>
        <message>
            <source>Was the monitor removed</source>
            <extracomment>ocpp: ClearMonitoringStatus</extracomment>
            <translation>La surveillance a-t-elle été supprimée</translation>
        </message>
        <message>
            <source>State of a component</source>
            <extracomment>ocpp: ComponentCriterion</extracomment>
            <translation>État d'un composant</translation>
        </message>
        <message>
            <source>Can be used</source>
            <extracomment>ocpp: ComponentCriterion.Available</extracomment>
            <translation>Utilisable</translation>
        </message>
        <message>
            <source>The token is already used in another charge</source>
            <extracomment>ocpp: ConcurrentTx</extracomment>
            <translation>Le jeton est déjà utilisé dans une autre charge</translation>
        </message>
        <message>
            <source>A condition is not supported</source>
            <extracomment>ocpp: ConditionNotSupported</extracomment>
            <translation>Une condition n'est pas prise en charge</translation>
        </message>
        <message>
            <source>All that can be configured</source>
            <extracomment>ocpp: ConfigurationInventory</extracomment>
            <translation>Tout ce qui est configurable</translation>
        </message>
        <message>
            <source>Was the setting changed</source>
            <extracomment>ocpp: ConfigurationStatus</extracomment>
            <translation>Le réglage a-t-il été modifié</translation>
        </message>
        <message>
            <source>Plug or socket</source>
            <extracomment>ocpp: Connector</extracomment>
            <translation>Fiche ou prise</translation>
        </message>
        <message>
            <source>CCS1 plug with a built-in NACS adapter</source>
            <extracomment>ocpp: Connector.cCCS1-NACS</extracomment>
            <translation>Fiche CCS1 avec adaptateur NACS intégré</translation>
        </message>
        <message>
            <source>ChaoJi plug on a fixed cable (CHAdeMO 3)</source>
            <extracomment>ocpp: Connector.cChaoJi</extracomment>
            <translation>Fiche ChaoJi sur câble fixe (CHAdeMO 3)</translation>
        </message>
        <message>
            <source>GB/T DC plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cGBT-DC</extracomment>
            <translation>Fiche GB/T DC sur câble fixe</translation>
        </message>
        <message>
            <source>Light vehicles' combined plug, fixed cable</source>
            <extracomment>ocpp: Connector.cLECCS</extracomment>
            <translation>Fiche combinée des véhicules légers, câble fixe</translation>
        </message>
        <message>
            <source>Megawatt plug on a fixed cable</source>
            <extracomment>ocpp: Connector.cMCS</extracomment>
            <translation>Fiche mégawatt sur câble fixe</translation>
        </message>
        <message>
            <source>North American plug (J3400), fixed cable</source>
            <extracomment>ocpp: Connector.cNACS</extracomment>
            <translation>Fiche nord-américaine (J3400), câble fixe</translation>
        </message>
        <message>
            <source>NACS plug with a built-in CCS1 adapter</source>
            <extracomment>ocpp: Connector.cNACS-CCS1</extracomment>
            <translation>Fiche NACS avec adaptateur CCS1 intégré</translation>
        </message>
        <message>
            <source>Ultra-ChaoJi plug for megawatts, fixed cable</source>
            <extracomment>ocpp: Connector.cUltraChaoJi</extracomment>
            <translation>Fiche Ultra-ChaoJi pour mégawatts, câble fixe</translation>
        </message>
        <message>
            <source>Type 1 socket</source>
            <extracomment>ocpp: Connector.sType1</extracomment>
            <translation>Prise type 1</translation>
        </message>
        <message>
            <source>Plug cannot be locked or released</source>
            <extracomment>ocpp: ConnectorLockFailure</extracomment>
            <translation>La fiche ne peut être verrouillée ou libérée</translation>
        </message>
        <message>
            <source>Free, nothing plugged in</source>
            <extracomment>ocpp: ConnectorStatus.Available</extracomment>
            <translation>Libre, rien de branché</translation>
        </message>
        <message>
            <source>Vehicle connected, charging or not</source>
            <extracomment>ocpp: ConnectorStatus.Occupied</extracomment>
            <translation>Véhicule connecté, en charge ou non</translation>
        </message>
        <message>
            <source>Contract was cancelled</source>
            <extracomment>ocpp: ContractCancelled</extracomment>
            <translation>Le contrat a été résilié</translation>
        </message>
        <message>
            <source>Who sets the power</source>
            <extracomment>ocpp: ControlMode</extracomment>
            <translation>Qui fixe la puissance</translation>
        </message>
        <message>
            <source>Quantity that is priced</source>
            <extracomment>ocpp: CostDimension</extracomment>
            <translation>Grandeur tarifée</translation>
        </message>
        <message>
            <source>What a cost expresses</source>
            <extracomment>ocpp: CostKind</extracomment>
            <translation>Ce qu'un coût exprime</translation>
        </message>
        <message>
            <source>Wanted cost reached</source>
            <extracomment>ocpp: CostLimitReached</extracomment>
            <translation>Coût voulu atteint</translation>
        </message>
        <message>
            <source>Current out of the car, A</source>
            <extracomment>ocpp: Current.Export</extracomment>
            <translation>Courant sortant de la voiture, A</translation>
        </message>
        <message>
            <source>Least current out, A</source>
            <extracomment>ocpp: Current.Export.Minimum</extracomment>
            <translation>Courant sortant minimal, A</translation>
        </message>
        <message>
            <source>Current the station would take, A</source>
            <extracomment>ocpp: Current.Export.Offered</extracomment>
            <translation>Courant que la borne accepterait, A</translation>
        </message>
        <message>
            <source>Current into the car, A</source>
            <extracomment>ocpp: Current.Import</extracomment>
            <translation>Courant entrant dans la voiture, A</translation>
        </message>
        <message>
            <source>Least current in, A</source>
            <extracomment>ocpp: Current.Import.Minimum</extracomment>
            <translation>Courant entrant minimal, A</translation>
        </message>
        <message>
            <source>Current the station would give, A</source>
            <extracomment>ocpp: Current.Import.Offered</extracomment>
            <translation>Courant que la borne fournirait, A</translation>
        </message>
        <message>
            <source>Current the charger would give, A; not what flows</source>
            <extracomment>ocpp: Current.Offered</extracomment>
            <translation>Courant que la borne fournirait, A ; pas ce qui circule</translation>
        </message>
        <message>
            <source>Currents are unequal</source>
            <extracomment>ocpp: CurrentImbalance</extracomment>
            <translation>Courants inégaux</translation>
        </message>
        <message>
            <source>Monitor set by the backend</source>
            <extracomment>ocpp: CustomMonitor</extracomment>
            <translation>Surveillance définie par le système central</translation>
        </message>
        <message>
            <source>Vendor's own message</source>
            <extracomment>ocpp: CustomTrigger</extracomment>
            <translation>Message propre au fabricant</translation>
        </message>
        <message>
            <source>Will the report follow</source>
            <extracomment>ocpp: CustomerInformationStatus</extracomment>
            <translation>Le rapport suivra-t-il</translation>
        </message>
        <message>
            <source>DC by pantograph</source>
            <extracomment>ocpp: DC_ACDP</extracomment>
            <translation>DC par pantographe</translation>
        </message>
        <message>
            <source>DC by pantograph in both directions</source>
            <extracomment>ocpp: DC_ACDP_BPT</extracomment>
            <translation>DC par pantographe dans les deux sens</translation>
        </message>
        <message>
            <source>DC in both directions</source>
            <extracomment>ocpp: DC_BPT</extracomment>
            <translation>DC dans les deux sens</translation>
        </message>
        <message>
            <source>Outcome for a grid control</source>
            <extracomment>ocpp: DERControlStatus</extracomment>
            <translation>Résultat d'un réglage réseau</translation>
        </message>
        <message>
            <source>Unit of a grid control</source>
            <extracomment>ocpp: DERUnit</extracomment>
            <translation>Unité d'un réglage réseau</translation>
        </message>
        <message>
            <source>Each day</source>
            <extracomment>ocpp: Daily</extracomment>
            <translation>Chaque jour</translation>
        </message>
        <message>
            <source>How to read a text value</source>
            <extracomment>ocpp: Data</extracomment>
            <translation>Comment lire une valeur texte</translation>
        </message>
        <message>
            <source>Recorded data</source>
            <extracomment>ocpp: DataCollectorLog</extracomment>
            <translation>Données enregistrées</translation>
        </message>
        <message>
            <source>Are vendor and message known</source>
            <extracomment>ocpp: DataTransferStatus</extracomment>
            <translation>Le fabricant et le message sont-ils connus</translation>
        </message>
        <message>
            <source>Backend refused the token after the start</source>
            <extracomment>ocpp: DeAuthorized</extracomment>
            <translation>Le système central a refusé le jeton après le début</translation>
        </message>
        <message>
            <source>Authorisation was withdrawn</source>
            <extracomment>ocpp: Deauthorized</extracomment>
            <translation>L'autorisation a été retirée</translation>
        </message>
        <message>
            <source>For everybody</source>
            <extracomment>ocpp: DefaultTariff</extracomment>
            <translation>Pour tous</translation>
        </message>
        <message>
            <source>Was the certificate removed</source>
            <extracomment>ocpp: DeleteCertificateStatus</extracomment>
            <translation>Le certificat a-t-il été supprimé</translation>
        </message>
        <message>
            <source>Value changed enough</source>
            <extracomment>ocpp: Delta</extracomment>
            <translation>La valeur a assez changé</translation>
        </message>
        <message>
            <source>Monitors on change</source>
            <extracomment>ocpp: DeltaMonitoring</extracomment>
            <translation>Surveillances de variation</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <extracomment>ocpp: DiagnosticsLog</extracomment>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <source>State of the diagnostics upload</source>
            <extracomment>ocpp: DiagnosticsStatus</extracomment>
            <translation>État de l'envoi des diagnostics</translation>
        </message>
        <message>
            <source>Changes only</source>
            <extracomment>ocpp: Differential</extracomment>
            <translation>Changements seulement</translation>
        </message>
        <message>
            <source>Paid at a terminal</source>
            <extracomment>ocpp: DirectPayment</extracomment>
            <translation>Payé à un terminal</translation>
        </message>
        <message>
            <source>Car gives energy back</source>
            <extracomment>ocpp: Discharging</extracomment>
            <translation>La voiture restitue de l'énergie</translation>
        </message>
        <message>
            <source>Battery capacity shown in the car, Wh</source>
            <extracomment>ocpp: Display.BatteryEnergyCapacity</extracomment>
            <translation>Capacité de batterie affichée dans la voiture, Wh</translation>
        </message>
        <message>
            <source>Whether the car says it is done</source>
            <extracomment>ocpp: Display.ChargingComplete</extracomment>
            <translation>Si la voiture se dit terminée</translation>
        </message>
        <message>
            <source>Whether the inlet is too hot</source>
            <extracomment>ocpp: Display.InletHot</extracomment>
            <translation>Si la prise du véhicule est trop chaude</translation>
        </message>
        <message>
            <source>Greatest level shown in the car, percent</source>
            <extracomment>ocpp: Display.MaximumSOC</extracomment>
            <translation>Niveau maximal affiché dans la voiture, pour cent</translation>
        </message>
        <message>
            <source>Least level shown in the car, percent</source>
            <extracomment>ocpp: Display.MinimumSOC</extracomment>
            <translation>Niveau minimal affiché dans la voiture, pour cent</translation>
        </message>
        <message>
            <source>Level shown in the car, percent</source>
            <extracomment>ocpp: Display.PresentSOC</extracomment>
            <translation>Niveau affiché dans la voiture, pour cent</translation>
        </message>
        <message>
            <source>Time to the greatest level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMaximumSOC</extracomment>
            <translation>Temps jusqu'au niveau maximal, s</translation>
        </message>
        <message>
            <source>Time to the least level, s</source>
            <extracomment>ocpp: Display.RemainingTimeToMinimumSOC</extracomment>
            <translation>Temps jusqu'au niveau minimal, s</translation>
        </message>
        <message>
            <source>Time to the target, s</source>
            <extracomment>ocpp: Display.RemainingTimeToTargetSOC</extracomment>
            <translation>Temps jusqu'à la cible, s</translation>
        </message>
        <message>
            <source>Target level shown in the car, percent</source>
            <extracomment>ocpp: Display.TargetSOC</extracomment>
            <translation>Niveau cible affiché dans la voiture, pour cent</translation>
        </message>
        <message>
            <source>Will the message be shown</source>
            <extracomment>ocpp: DisplayMessageStatus</extracomment>
            <translation>Le message sera-t-il affiché</translation>
        </message>
        <message>
            <source>Download failed</source>
            <extracomment>ocpp: DownloadFailed</extracomment>
            <translation>Échec du téléchargement</translation>
        </message>
        <message>
            <source>A station is still downloading it</source>
            <extracomment>ocpp: DownloadOngoing</extracomment>
            <translation>Une borne le télécharge encore</translation>
        </message>
        <message>
            <source>Download waits, for example for a charge to end</source>
            <extracomment>ocpp: DownloadPaused</extracomment>
            <translation>Le téléchargement attend, par exemple la fin d'une charge</translation>
        </message>
        <message>
            <source>Download will start later</source>
            <extracomment>ocpp: DownloadScheduled</extracomment>
            <translation>Le téléchargement démarrera plus tard</translation>
        </message>
        <message>
            <source>Download complete</source>
            <extracomment>ocpp: Downloaded</extracomment>
            <translation>Téléchargement terminé</translation>
        </message>
        <message>
            <source>Download runs</source>
            <extracomment>ocpp: Downloading</extracomment>
            <translation>Téléchargement en cours</translation>
        </message>
        <message>
            <source>For one driver</source>
            <extracomment>ocpp: DriverTariff</extracomment>
            <translation>Pour un conducteur</translation>
        </message>
        <message>
            <source>The same monitor exists</source>
            <extracomment>ocpp: Duplicate</extracomment>
            <translation>La même surveillance existe</translation>
        </message>
        <message>
            <source>A tariff with this id exists</source>
            <extracomment>ocpp: DuplicateTariffId</extracomment>
            <translation>Un tarif avec cet id existe</translation>
        </message>
        <message>
            <source>Limits change while it runs</source>
            <extracomment>ocpp: Dynamic</extracomment>
            <translation>Les limites changent en cours de route</translation>
        </message>
        <message>
            <source>Set as it goes</source>
            <extracomment>ocpp: DynamicControl</extracomment>
            <translation>Fixé au fur et à mesure</translation>
        </message>
        <message>
            <source>Energy management</source>
            <extracomment>ocpp: EMS</extracomment>
            <translation>Gestion d'énergie</translation>
        </message>
        <message>
            <source>Measured by the vehicle</source>
            <extracomment>ocpp: EV</extracomment>
            <translation>Mesuré par le véhicule</translation>
        </message>
        <message>
            <source>The vehicle states its needs</source>
            <extracomment>ocpp: EVCC</extracomment>
            <translation>Le véhicule indique ses besoins</translation>
        </message>
        <message>
            <source>Vehicle and station state needs</source>
            <extracomment>ocpp: EVCC_SECC</extracomment>
            <translation>Véhicule et borne indiquent les besoins</translation>
        </message>
        <message>
            <source>Communication with the car failed</source>
            <extracomment>ocpp: EVCommunicationError</extracomment>
            <translation>La communication avec la voiture a échoué</translation>
        </message>
        <message>
            <source>Lost contact with the car</source>
            <extracomment>ocpp: EVCommunicationLost</extracomment>
            <translation>Contact perdu avec la voiture</translation>
        </message>
        <message>
            <source>No car was connected in time</source>
            <extracomment>ocpp: EVConnectTimeout</extracomment>
            <translation>Aucune voiture connectée à temps</translation>
        </message>
        <message>
            <source>Plugged in, no energy yet</source>
            <extracomment>ocpp: EVConnected</extracomment>
            <translation>Branché, pas encore d'énergie</translation>
        </message>
        <message>
            <source>Car has left</source>
            <extracomment>ocpp: EVDeparted</extracomment>
            <translation>La voiture est partie</translation>
        </message>
        <message>
            <source>Car has come</source>
            <extracomment>ocpp: EVDetected</extracomment>
            <translation>La voiture est arrivée</translation>
        </message>
        <message>
            <source>Plug was pulled</source>
            <extracomment>ocpp: EVDisconnected</extracomment>
            <translation>La fiche a été retirée</translation>
        </message>
        <message>
            <source>Emergency button pressed</source>
            <extracomment>ocpp: EmergencyStop</extracomment>
            <translation>Bouton d'arrêt d'urgence actionné</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <extracomment>ocpp: EmptyResultSet</extracomment>
            <translation>Rien ne correspond</translation>
        </message>
        <message>
            <source>Enabled</source>
            <extracomment>ocpp: Enabled</extracomment>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Last message of the charge</source>
            <extracomment>ocpp: Ended</extracomment>
            <translation>Dernier message de la charge</translation>
        </message>
        <message>
            <source>Energy</source>
            <extracomment>ocpp: Energy</extracomment>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Energy out since the last interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Interval</extracomment>
            <translation>Énergie sortante depuis le dernier intervalle, Wh</translation>
        </message>
        <message>
            <source>Energy from the car to the grid, meter register, Wh</source>
            <extracomment>ocpp: Energy.Active.Export.Register</extracomment>
            <translation>Énergie de la voiture vers le réseau, index du compteur, Wh</translation>
        </message>
        <message>
            <source>Energy lost in the cable, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.CableLoss</extracomment>
            <translation>Énergie perdue dans le câble, Wh</translation>
        </message>
        <message>
            <source>Energy in since the last interval, Wh; must be added up</source>
            <extracomment>ocpp: Energy.Active.Import.Interval</extracomment>
            <translation>Énergie entrante depuis le dernier intervalle, Wh ; à additionner</translation>
        </message>
        <message>
            <source>Part that was generated locally, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.LocalGeneration.Register</extracomment>
            <translation>Part produite localement, Wh</translation>
        </message>
        <message>
            <source>Energy into the car, meter register; the billing value, Wh</source>
            <extracomment>ocpp: Energy.Active.Import.Register</extracomment>
            <translation>Énergie vers la voiture, index du compteur ; la valeur de facturation, Wh</translation>
        </message>
        <message>
            <source>Energy in minus out, Wh</source>
            <extracomment>ocpp: Energy.Active.Net</extracomment>
            <translation>Énergie entrante moins sortante, Wh</translation>
        </message>
        <message>
            <source>Energy asked for in the interval, Wh</source>
            <extracomment>ocpp: Energy.Active.Setpoint.Interval</extracomment>
            <translation>Énergie demandée dans l'intervalle, Wh</translation>
        </message>
        <message>
            <source>Apparent energy out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Export</extracomment>
            <translation>Énergie apparente sortante, VAh</translation>
        </message>
        <message>
            <source>Apparent energy in, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Import</extracomment>
            <translation>Énergie apparente entrante, VAh</translation>
        </message>
        <message>
            <source>Apparent energy in minus out, VAh</source>
            <extracomment>ocpp: Energy.Apparent.Net</extracomment>
            <translation>Énergie apparente entrante moins sortante, VAh</translation>
        </message>
        <message>
            <source>Reactive energy out since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Interval</extracomment>
            <translation>Énergie réactive sortante depuis le dernier intervalle, varh</translation>
        </message>
        <message>
            <source>Reactive energy out, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Export.Register</extracomment>
            <translation>Énergie réactive sortante, index du compteur, varh</translation>
        </message>
        <message>
            <source>Reactive energy in since the last interval, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Interval</extracomment>
            <translation>Énergie réactive entrante depuis le dernier intervalle, varh</translation>
        </message>
        <message>
            <source>Reactive energy in, meter register, varh</source>
            <extracomment>ocpp: Energy.Reactive.Import.Register</extracomment>
            <translation>Énergie réactive entrante, index du compteur, varh</translation>
        </message>
        <message>
            <source>Reactive energy in minus out, varh</source>
            <extracomment>ocpp: Energy.Reactive.Net</extracomment>
            <translation>Énergie réactive entrante moins sortante, varh</translation>
        </message>
        <message>
            <source>Wanted energy reached</source>
            <extracomment>ocpp: EnergyLimitReached</extracomment>
            <translation>Énergie voulue atteinte</translation>
        </message>
        <message>
            <source>Energy to the bulk level, Wh</source>
            <extracomment>ocpp: EnergyRequest.Bulk</extracomment>
            <translation>Énergie jusqu'à la fin de charge rapide, Wh</translation>
        </message>
        <message>
            <source>Greatest energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum</extracomment>
            <translation>Énergie maximale voulue, Wh</translation>
        </message>
        <message>
            <source>Greatest energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Maximum.V2X</extracomment>
            <translation>Énergie maximale pour la décharge, Wh</translation>
        </message>
        <message>
            <source>Least energy wanted, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum</extracomment>
            <translation>Énergie minimale voulue, Wh</translation>
        </message>
        <message>
            <source>Least energy for discharging, Wh</source>
            <extracomment>ocpp: EnergyRequest.Minimum.V2X</extracomment>
            <translation>Énergie minimale pour la décharge, Wh</translation>
        </message>
        <message>
            <source>Energy to the target, Wh</source>
            <extracomment>ocpp: EnergyRequest.Target</extracomment>
            <translation>Énergie jusqu'à la cible, Wh</translation>
        </message>
        <message>
            <source>How energy is transferred</source>
            <extracomment>ocpp: EnergyTransferMode</extracomment>
            <translation>Comment l'énergie est transférée</translation>
        </message>
        <message>
            <source>When to connect to the grid</source>
            <extracomment>ocpp: EnterService</extracomment>
            <translation>Quand se connecter au réseau</translation>
        </message>
        <message>
            <source>Who set up the monitor</source>
            <extracomment>ocpp: EventNotification</extracomment>
            <translation>Qui a mis en place la surveillance</translation>
        </message>
        <message>
            <source>AC or DC</source>
            <extracomment>ocpp: EvseKind</extracomment>
            <translation>AC ou DC</translation>
        </message>
        <message>
            <source>Validity has run out</source>
            <extracomment>ocpp: Expired</extracomment>
            <translation>La validité a expiré</translation>
        </message>
        <message>
            <source>An external system sets bounds</source>
            <extracomment>ocpp: ExternalLimits</extracomment>
            <translation>Un système externe fixe des limites</translation>
        </message>
        <message>
            <source>An external system sets the power</source>
            <extracomment>ocpp: ExternalSetpoint</extracomment>
            <translation>Un système externe fixe la puissance</translation>
        </message>
        <message>
            <source>Those at delivery</source>
            <extracomment>ocpp: FactoryDefault</extracomment>
            <translation>Celles de la livraison</translation>
        </message>
        <message>
            <source>Degrees Fahrenheit</source>
            <extracomment>ocpp: Fahrenheit</extracomment>
            <translation>Degrés Fahrenheit</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>ocpp: Failed</extracomment>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Out of order; see the error code</source>
            <extracomment>ocpp: Faulted</extracomment>
            <translation>En panne ; voir le code d'erreur</translation>
        </message>
        <message>
            <source>Charge ended, plug still in</source>
            <extracomment>ocpp: Finishing</extracomment>
            <translation>Charge terminée, fiche encore branchée</translation>
        </message>
        <message>
            <source>State of a firmware update</source>
            <extracomment>ocpp: FirmwareStatus</extracomment>
            <translation>État d'une mise à jour de firmware</translation>
        </message>
        <message>
            <source>State of the firmware update</source>
            <extracomment>ocpp: FirmwareStatusNotification</extracomment>
            <translation>État de la mise à jour du firmware</translation>
        </message>
        <message>
            <source>After a firmware update</source>
            <extracomment>ocpp: FirmwareUpdate</extracomment>
            <translation>Après une mise à jour du firmware</translation>
        </message>
        <message>
            <source>Power over frequency by slope</source>
            <extracomment>ocpp: FreqDroop</extracomment>
            <translation>Puissance selon la fréquence par pente</translation>
        </message>
        <message>
            <source>Power over frequency by curve</source>
            <extracomment>ocpp: FreqWatt</extracomment>
            <translation>Puissance selon la fréquence par courbe</translation>
        </message>
        <message>
            <source>Grid frequency, Hz; 1.6 has no unit for it</source>
            <extracomment>ocpp: Frequency</extracomment>
            <translation>Fréquence du réseau, Hz ; 1.6 n'a pas d'unité pour elle</translation>
        </message>
        <message>
            <source>By frequency jumps</source>
            <extracomment>ocpp: FrequencyJump</extracomment>
            <translation>Par sauts de fréquence</translation>
        </message>
        <message>
            <source>Whole list</source>
            <extracomment>ocpp: Full</extracomment>
            <translation>Liste entière</translation>
        </message>
        <message>
            <source>Everything</source>
            <extracomment>ocpp: FullInventory</extracomment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Will reports follow</source>
            <extracomment>ocpp: GenericDeviceModelStatus</extracomment>
            <translation>Des rapports suivront-ils</translation>
        </message>
        <message>
            <source>Taken or refused</source>
            <extracomment>ocpp: GenericStatus</extracomment>
            <translation>Pris ou refusé</translation>
        </message>
        <message>
            <source>Could the status be found</source>
            <extracomment>ocpp: GetCertificateStatus</extracomment>
            <translation>Le statut a-t-il pu être trouvé</translation>
        </message>
        <message>
            <source>Could the limits be computed</source>
            <extracomment>ocpp: GetCompositeScheduleStatus</extracomment>
            <translation>Les limites ont-elles pu être calculées</translation>
        </message>
        <message>
            <source>Was any certificate found</source>
            <extracomment>ocpp: GetInstalledCertificateStatus</extracomment>
            <translation>Un certificat a-t-il été trouvé</translation>
        </message>
        <message>
            <source>Outcome of reading a variable</source>
            <extracomment>ocpp: GetVariableStatus</extracomment>
            <translation>Résultat de la lecture d'une variable</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <extracomment>ocpp: Good</extracomment>
            <translation>Non révoqué</translation>
        </message>
        <message>
            <source>Fault of the grid</source>
            <extracomment>ocpp: GridEventFault</extracomment>
            <translation>Défaut du réseau</translation>
        </message>
        <message>
            <source>Ground fault detector has tripped</source>
            <extracomment>ocpp: GroundFailure</extracomment>
            <translation>Le détecteur de défaut à la terre a déclenché</translation>
        </message>
        <message>
            <source>Ground fault</source>
            <extracomment>ocpp: GroundFault</extracomment>
            <translation>Défaut à la terre</translation>
        </message>
        <message>
            <source>May trip at high frequency</source>
            <extracomment>ocpp: HFMayTrip</extracomment>
            <translation>Peut déclencher à haute fréquence</translation>
        </message>
        <message>
            <source>Must trip at high frequency</source>
            <extracomment>ocpp: HFMustTrip</extracomment>
            <translation>Doit déclencher à haute fréquence</translation>
        </message>
        <message>
            <source>HTML</source>
            <extracomment>ocpp: HTML</extracomment>
            <translation>HTML</translation>
        </message>
        <message>
            <source>May trip at high voltage</source>
            <extracomment>ocpp: HVMayTrip</extracomment>
            <translation>Peut déclencher à haute tension</translation>
        </message>
        <message>
            <source>Pauses at high voltage</source>
            <extracomment>ocpp: HVMomCess</extracomment>
            <translation>S'interrompt à haute tension</translation>
        </message>
        <message>
            <source>Must trip at high voltage</source>
            <extracomment>ocpp: HVMustTrip</extracomment>
            <translation>Doit déclencher à haute tension</translation>
        </message>
        <message>
            <source>At once, without an orderly end of charges</source>
            <extracomment>ocpp: Hard</extracomment>
            <translation>Immédiatement, sans fin ordonnée des charges</translation>
        </message>
        <message>
            <source>Hard reset by command</source>
            <extracomment>ocpp: HardReset</extracomment>
            <translation>Redémarrage dur par commande</translation>
        </message>
        <message>
            <source>Monitor built into the station</source>
            <extracomment>ocpp: HardWiredMonitor</extracomment>
            <translation>Surveillance intégrée à la borne</translation>
        </message>
        <message>
            <source>Built into the station</source>
            <extracomment>ocpp: HardWiredNotification</extracomment>
            <translation>Intégré à la borne</translation>
        </message>
        <message>
            <source>Only those built in</source>
            <extracomment>ocpp: HardWiredOnly</extracomment>
            <translation>Seulement celles intégrées</translation>
        </message>
        <message>
            <source>Hash algorithm</source>
            <extracomment>ocpp: HashAlgorithm</extracomment>
            <translation>Algorithme d'empreinte</translation>
        </message>
        <message>
            <source>Sign of life</source>
            <extracomment>ocpp: Heartbeat</extracomment>
            <translation>Signe de vie</translation>
        </message>
        <message>
            <source>Too hot inside; often power is reduced</source>
            <extracomment>ocpp: HighTemperature</extracomment>
            <translation>Trop chaud à l'intérieur ; souvent la puissance est réduite</translation>
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
            <translation>Identifiant des cartes RFID habituelles</translation>
        </message>
        <message>
            <source>Card id of vicinity cards</source>
            <extracomment>ocpp: ISO15693</extracomment>
            <translation>Identifiant des cartes de voisinage</translation>
        </message>
        <message>
            <source>Vehicle's communication controller, by its id</source>
            <extracomment>ocpp: IdToken.EVCCID</extracomment>
            <translation>Contrôleur de communication du véhicule, par son identifiant</translation>
        </message>
        <message>
            <source>Id made by the station</source>
            <extracomment>ocpp: IdToken.Local</extracomment>
            <translation>Identifiant créé par la borne</translation>
        </message>
        <message>
            <source>Nothing going on</source>
            <extracomment>ocpp: Idle</extracomment>
            <translation>Rien en cours</translation>
        </message>
        <message>
            <source>Idle time; spelled so in the schema</source>
            <extracomment>ocpp: IdleTIme</extracomment>
            <translation>Temps d'inactivité ; écrit ainsi dans le schéma</translation>
        </message>
        <message>
            <source>Idle time</source>
            <extracomment>ocpp: IdleTime</extracomment>
            <translation>Temps d'inactivité</translation>
        </message>
        <message>
            <source>At once</source>
            <extracomment>ocpp: Immediate</extracomment>
            <translation>Immédiatement</translation>
        </message>
        <message>
            <source>At once, charges go on afterwards</source>
            <extracomment>ocpp: ImmediateAndResume</extracomment>
            <translation>Immédiatement, les charges continuent ensuite</translation>
        </message>
        <message>
            <source>Reset by command</source>
            <extracomment>ocpp: ImmediateReset</extracomment>
            <translation>Redémarrage par commande</translation>
        </message>
        <message>
            <source>By impedance at one frequency</source>
            <extracomment>ocpp: ImpedanceAtFrequency</extracomment>
            <translation>Par impédance à une fréquence</translation>
        </message>
        <message>
            <source>By grid impedance</source>
            <extracomment>ocpp: ImpedanceMeasurement</extracomment>
            <translation>Par impédance du réseau</translation>
        </message>
        <message>
            <source>Before the normal cycle</source>
            <extracomment>ocpp: InFront</extracomment>
            <translation>Avant le cycle normal</translation>
        </message>
        <message>
            <source>At the grid connection of the charger</source>
            <extracomment>ocpp: Inlet</extracomment>
            <translation>Au raccordement réseau de la borne</translation>
        </message>
        <message>
            <source>Out of service</source>
            <extracomment>ocpp: Inoperative</extracomment>
            <translation>Hors service</translation>
        </message>
        <message>
            <source>New</source>
            <extracomment>ocpp: Install</extracomment>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Was the certificate stored</source>
            <extracomment>ocpp: InstallCertificateStatus</extracomment>
            <translation>Le certificat a-t-il été enregistré</translation>
        </message>
        <message>
            <source>Restarts to activate it</source>
            <extracomment>ocpp: InstallRebooting</extracomment>
            <translation>Redémarre pour l'activer</translation>
        </message>
        <message>
            <source>Will be installed later</source>
            <extracomment>ocpp: InstallScheduled</extracomment>
            <translation>Sera installé plus tard</translation>
        </message>
        <message>
            <source>Installed but the check failed</source>
            <extracomment>ocpp: InstallVerificationFailed</extracomment>
            <translation>Installé mais la vérification a échoué</translation>
        </message>
        <message>
            <source>Installing failed</source>
            <extracomment>ocpp: InstallationFailed</extracomment>
            <translation>Échec de l'installation</translation>
        </message>
        <message>
            <source>New firmware runs</source>
            <extracomment>ocpp: Installed</extracomment>
            <translation>Le nouveau firmware fonctionne</translation>
        </message>
        <message>
            <source>Installing</source>
            <extracomment>ocpp: Installing</extracomment>
            <translation>Installation en cours</translation>
        </message>
        <message>
            <source>Hardware or software fault in the charger</source>
            <extracomment>ocpp: InternalError</extracomment>
            <translation>Défaut matériel ou logiciel dans la borne</translation>
        </message>
        <message>
            <source>Charging was interrupted</source>
            <extracomment>ocpp: Interruption.Begin</extracomment>
            <translation>La charge a été interrompue</translation>
        </message>
        <message>
            <source>Charging goes on</source>
            <extracomment>ocpp: Interruption.End</extracomment>
            <translation>La charge continue</translation>
        </message>
        <message>
            <source>Not known or not usable</source>
            <extracomment>ocpp: Invalid</extracomment>
            <translation>Inconnu ou inutilisable</translation>
        </message>
        <message>
            <source>Certificate is not valid</source>
            <extracomment>ocpp: InvalidCertificate</extracomment>
            <translation>Le certificat n'est pas valable</translation>
        </message>
        <message>
            <source>Checksum does not fit</source>
            <extracomment>ocpp: InvalidChecksum</extracomment>
            <translation>La somme de contrôle ne correspond pas</translation>
        </message>
        <message>
            <source>Signature does not fit; may be an attack</source>
            <extracomment>ocpp: InvalidSignature</extracomment>
            <translation>La signature ne correspond pas ; peut être une attaque</translation>
        </message>
        <message>
            <source>Could the request be answered</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus</extracomment>
            <translation>La demande a-t-elle pu recevoir une réponse</translation>
        </message>
        <message>
            <source>Answer for the vehicle is inside</source>
            <extracomment>ocpp: Iso15118EVCertificateStatus.Accepted</extracomment>
            <translation>La réponse pour le véhicule est jointe</translation>
        </message>
        <message>
            <source>JSON over WebSocket</source>
            <extracomment>ocpp: JSON</extracomment>
            <translation>JSON sur WebSocket</translation>
        </message>
        <message>
            <source>Kelvin</source>
            <extracomment>ocpp: K</extracomment>
            <translation>Kelvin</translation>
        </message>
        <message>
            <source>Code typed at the station</source>
            <extracomment>ocpp: KeyCode</extracomment>
            <translation>Code saisi à la borne</translation>
        </message>
        <message>
            <source>Phase 1</source>
            <extracomment>ocpp: L1</extracomment>
            <translation>Phase 1</translation>
        </message>
        <message>
            <source>Phase 1 to 2</source>
            <extracomment>ocpp: L1-L2</extracomment>
            <translation>Phase 1 à 2</translation>
        </message>
        <message>
            <source>Phase 1 to neutral</source>
            <extracomment>ocpp: L1-N</extracomment>
            <translation>Phase 1 à neutre</translation>
        </message>
        <message>
            <source>Phase 2</source>
            <extracomment>ocpp: L2</extracomment>
            <translation>Phase 2</translation>
        </message>
        <message>
            <source>Phase 2 to 3</source>
            <extracomment>ocpp: L2-L3</extracomment>
            <translation>Phase 2 à 3</translation>
        </message>
        <message>
            <source>Phase 2 to neutral</source>
            <extracomment>ocpp: L2-N</extracomment>
            <translation>Phase 2 à neutre</translation>
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
            <translation>Phase 3 à 1</translation>
        </message>
        <message>
            <source>Phase 3 to neutral</source>
            <extracomment>ocpp: L3-N</extracomment>
            <translation>Phase 3 à neutre</translation>
        </message>
        <message>
            <source>Must trip at low frequency</source>
            <extracomment>ocpp: LFMustTrip</extracomment>
            <translation>Doit déclencher à basse fréquence</translation>
        </message>
        <message>
            <source>May trip at low voltage</source>
            <extracomment>ocpp: LVMayTrip</extracomment>
            <translation>Peut déclencher à basse tension</translation>
        </message>
        <message>
            <source>Pauses at low voltage</source>
            <extracomment>ocpp: LVMomCess</extracomment>
            <translation>S'interrompt à basse tension</translation>
        </message>
        <message>
            <source>Must trip at low voltage</source>
            <extracomment>ocpp: LVMustTrip</extracomment>
            <translation>Doit déclencher à basse tension</translation>
        </message>
        <message>
            <source>Cannot show this language</source>
            <extracomment>ocpp: LanguageNotSupported</extracomment>
            <translation>Ne peut pas afficher cette langue</translation>
        </message>
        <message>
            <source>A bound was set</source>
            <extracomment>ocpp: LimitSet</extracomment>
            <translation>Une limite a été fixée</translation>
        </message>
        <message>
            <source>Stopped by the driver at the charger</source>
            <extracomment>ocpp: Local</extracomment>
            <translation>Arrêté par le conducteur à la borne</translation>
        </message>
        <message>
            <source>Emergency at the site</source>
            <extracomment>ocpp: LocalEmergency</extracomment>
            <translation>Urgence sur le site</translation>
        </message>
        <message>
            <source>Station follows the grid frequency</source>
            <extracomment>ocpp: LocalFrequency</extracomment>
            <translation>La borne suit la fréquence du réseau</translation>
        </message>
        <message>
            <source>Adds what is generated locally</source>
            <extracomment>ocpp: LocalGeneration</extracomment>
            <translation>Ajoute la production locale</translation>
        </message>
        <message>
            <source>Card refused by the backend but valid in the local list</source>
            <extracomment>ocpp: LocalListConflict</extracomment>
            <translation>Carte refusée par le système central mais valable dans la liste locale</translation>
        </message>
        <message>
            <source>Station follows the local load</source>
            <extracomment>ocpp: LocalLoadBalancing</extracomment>
            <translation>La borne suit la charge électrique locale</translation>
        </message>
        <message>
            <source>Credit at the station used up</source>
            <extracomment>ocpp: LocalOutOfCredit</extracomment>
            <translation>Crédit à la borne épuisé</translation>
        </message>
        <message>
            <source>Restarted at the station</source>
            <extracomment>ocpp: LocalReset</extracomment>
            <translation>Redémarré à la borne</translation>
        </message>
        <message>
            <source>Where it was measured</source>
            <extracomment>ocpp: Location</extracomment>
            <translation>Où cela a été mesuré</translation>
        </message>
        <message>
            <source>Kind of log</source>
            <extracomment>ocpp: Log</extracomment>
            <translation>Type de journal</translation>
        </message>
        <message>
            <source>Does the upload start</source>
            <extracomment>ocpp: LogStatus</extracomment>
            <translation>L'envoi démarre-t-il</translation>
        </message>
        <message>
            <source>State of the log upload</source>
            <extracomment>ocpp: LogStatusNotification</extracomment>
            <translation>État de l'envoi du journal</translation>
        </message>
        <message>
            <source>Too little power comes in</source>
            <extracomment>ocpp: LowInputPower</extracomment>
            <translation>Trop peu de puissance à l'entrée</translation>
        </message>
        <message>
            <source>Below a bound</source>
            <extracomment>ocpp: LowerThreshold</extracomment>
            <translation>Sous une limite</translation>
        </message>
        <message>
            <source>Root of contract certificates</source>
            <extracomment>ocpp: MORootCertificate</extracomment>
            <translation>Racine des certificats de contrat</translation>
        </message>
        <message>
            <source>MAC address of the vehicle (Autocharge)</source>
            <extracomment>ocpp: MacAddress</extracomment>
            <translation>Adresse MAC du véhicule (Autocharge)</translation>
        </message>
        <message>
            <source>Root that signs firmware</source>
            <extracomment>ocpp: ManufacturerRootCertificate</extracomment>
            <translation>Racine qui signe le firmware</translation>
        </message>
        <message>
            <source>Stopped with a master card</source>
            <extracomment>ocpp: MasterPass</extracomment>
            <translation>Arrêté avec une carte maître</translation>
        </message>
        <message>
            <source>Cut to the greatest cost</source>
            <extracomment>ocpp: MaxCost</extracomment>
            <translation>Ramené au coût maximal</translation>
        </message>
        <message>
            <source>Greatest current</source>
            <extracomment>ocpp: MaxCurrent</extracomment>
            <translation>Courant maximal</translation>
        </message>
        <message>
            <source>Greatest power</source>
            <extracomment>ocpp: MaxPower</extracomment>
            <translation>Puissance maximale</translation>
        </message>
        <message>
            <source>Upper bound</source>
            <extracomment>ocpp: MaxSet</extracomment>
            <translation>Limite haute</translation>
        </message>
        <message>
            <source>Quantity that was measured</source>
            <extracomment>ocpp: Measurand</extracomment>
            <translation>Grandeur mesurée</translation>
        </message>
        <message>
            <source>Several of a list</source>
            <extracomment>ocpp: MemberList</extracomment>
            <translation>Plusieurs d'une liste</translation>
        </message>
        <message>
            <source>Format of a text</source>
            <extracomment>ocpp: MessageFormat</extracomment>
            <translation>Format d'un texte</translation>
        </message>
        <message>
            <source>How pushy a message is</source>
            <extracomment>ocpp: MessagePriority</extracomment>
            <translation>Avec quelle insistance un message s'affiche</translation>
        </message>
        <message>
            <source>State in which a message is shown</source>
            <extracomment>ocpp: MessageState</extracomment>
            <translation>État dans lequel un message est affiché</translation>
        </message>
        <message>
            <source>Message that is asked for</source>
            <extracomment>ocpp: MessageTrigger</extracomment>
            <translation>Message demandé</translation>
        </message>
        <message>
            <source>Reading on the clock</source>
            <extracomment>ocpp: MeterValueClock</extracomment>
            <translation>Relevé à heure fixe</translation>
        </message>
        <message>
            <source>Reading at the interval</source>
            <extracomment>ocpp: MeterValuePeriodic</extracomment>
            <translation>Relevé à l'intervalle</translation>
        </message>
        <message>
            <source>Readings</source>
            <extracomment>ocpp: MeterValues</extracomment>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Raised to the least cost</source>
            <extracomment>ocpp: MinCost</extracomment>
            <translation>Porté au coût minimal</translation>
        </message>
        <message>
            <source>Least current</source>
            <extracomment>ocpp: MinCurrent</extracomment>
            <translation>Courant minimal</translation>
        </message>
        <message>
            <source>Least power</source>
            <extracomment>ocpp: MinPower</extracomment>
            <translation>Puissance minimale</translation>
        </message>
        <message>
            <source>Lower bound</source>
            <extracomment>ocpp: MinSet</extracomment>
            <translation>Limite basse</translation>
        </message>
        <message>
            <source>Who states the needs</source>
            <extracomment>ocpp: MobilityNeedsMode</extracomment>
            <translation>Qui indique les besoins</translation>
        </message>
        <message>
            <source>Kind of monitor</source>
            <extracomment>ocpp: Monitor</extracomment>
            <translation>Type de surveillance</translation>
        </message>
        <message>
            <source>Kind of monitors</source>
            <extracomment>ocpp: MonitoringCriterion</extracomment>
            <translation>Type de surveillances</translation>
        </message>
        <message>
            <source>Neutral</source>
            <extracomment>ocpp: N</extracomment>
            <translation>Neutre</translation>
        </message>
        <message>
            <source>No login</source>
            <extracomment>ocpp: NONE</extracomment>
            <translation>Pas de connexion par identifiants</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>ocpp: NoAntiIslandingSupport</extracomment>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Started without authorisation</source>
            <extracomment>ocpp: NoAuthorization</extracomment>
            <translation>Démarré sans autorisation</translation>
        </message>
        <message>
            <source>No certificate to check</source>
            <extracomment>ocpp: NoCertificateAvailable</extracomment>
            <translation>Aucun certificat à vérifier</translation>
        </message>
        <message>
            <source>Backend sends no schedule</source>
            <extracomment>ocpp: NoChargingProfile</extracomment>
            <translation>Le système central n'envoie pas de programme</translation>
        </message>
        <message>
            <source>Currency cannot change</source>
            <extracomment>ocpp: NoCurrencyChange</extracomment>
            <translation>La devise ne peut pas changer</translation>
        </message>
        <message>
            <source>Nothing wrong</source>
            <extracomment>ocpp: NoError</extracomment>
            <translation>Rien d'anormal</translation>
        </message>
        <message>
            <source>No such firmware</source>
            <extracomment>ocpp: NoFirmware</extracomment>
            <translation>Firmware inexistant</translation>
        </message>
        <message>
            <source>No priority profile</source>
            <extracomment>ocpp: NoProfile</extracomment>
            <translation>Aucun profil prioritaire</translation>
        </message>
        <message>
            <source>No such tariff</source>
            <extracomment>ocpp: NoTariff</extracomment>
            <translation>Tarif inexistant</translation>
        </message>
        <message>
            <source>No charge was started</source>
            <extracomment>ocpp: NoTransaction</extracomment>
            <translation>Aucune charge n'a été démarrée</translation>
        </message>
        <message>
            <source>As computed</source>
            <extracomment>ocpp: NormalCost</extracomment>
            <translation>Tel que calculé</translation>
        </message>
        <message>
            <source>In turn with others</source>
            <extracomment>ocpp: NormalCycle</extracomment>
            <translation>À tour de rôle avec d'autres</translation>
        </message>
        <message>
            <source>Not on this kind of EVSE</source>
            <extracomment>ocpp: NotAllowedTypeEVSE</extracomment>
            <translation>Pas sur ce type d'EVSE</translation>
        </message>
        <message>
            <source>Not at this site</source>
            <extracomment>ocpp: NotAtThisLocation</extracomment>
            <translation>Pas sur ce site</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>ocpp: NotAtThisTime</extracomment>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Not found</source>
            <extracomment>ocpp: NotFound</extracomment>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>The charger cannot send this message</source>
            <extracomment>ocpp: NotImplemented</extracomment>
            <translation>La borne ne peut pas envoyer ce message</translation>
        </message>
        <message>
            <source>Not warm enough</source>
            <extracomment>ocpp: NotReady</extracomment>
            <translation>Pas assez chaud</translation>
        </message>
        <message>
            <source>Not supported here</source>
            <extracomment>ocpp: NotSupported</extracomment>
            <translation>Non pris en charge ici</translation>
        </message>
        <message>
            <source>No such attribute of this variable</source>
            <extracomment>ocpp: NotSupportedAttributeType</extracomment>
            <translation>Cette variable n'a pas cet attribut</translation>
        </message>
        <message>
            <source>Cannot show this format</source>
            <extracomment>ocpp: NotSupportedMessageFormat</extracomment>
            <translation>Ne peut pas afficher ce format</translation>
        </message>
        <message>
            <source>Server does not do such uploads</source>
            <extracomment>ocpp: NotSupportedOperation</extracomment>
            <translation>Le serveur ne gère pas ces envois</translation>
        </message>
        <message>
            <source>Cannot do this priority</source>
            <extracomment>ocpp: NotSupportedPriority</extracomment>
            <translation>Ne gère pas cette priorité</translation>
        </message>
        <message>
            <source>Cannot show by this state</source>
            <extracomment>ocpp: NotSupportedState</extracomment>
            <translation>Ne peut pas afficher selon cet état</translation>
        </message>
        <message>
            <source>No unit</source>
            <extracomment>ocpp: Not_Applicable</extracomment>
            <translation>Sans unité</translation>
        </message>
        <message>
            <source>Were the modes taken</source>
            <extracomment>ocpp: NotifyAllowedEnergyTransferStatus</extracomment>
            <translation>Les modes ont-ils été pris</translation>
        </message>
        <message>
            <source>Will a schedule come</source>
            <extracomment>ocpp: NotifyEVChargingNeedsStatus</extracomment>
            <translation>Un programme viendra-t-il</translation>
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
            <translation>OCPP 2.0 ; remplacé par 2.0.1</translation>
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
            <translation>Interface réseau</translation>
        </message>
        <message>
            <source>Transport</source>
            <extracomment>ocpp: OCPPTransport</extracomment>
            <translation>Transport</translation>
        </message>
        <message>
            <source>OCPP version</source>
            <extracomment>ocpp: OCPPVersion</extracomment>
            <translation>Version d'OCPP</translation>
        </message>
        <message>
            <source>Online check</source>
            <extracomment>ocpp: OCSP</extracomment>
            <translation>Vérification en ligne</translation>
        </message>
        <message>
            <source>Root of vehicle makers</source>
            <extracomment>ocpp: OEMRootCertificate</extracomment>
            <translation>Racine des constructeurs de véhicules</translation>
        </message>
        <message>
            <source>Vehicle connected or bay in use</source>
            <extracomment>ocpp: Occupied</extracomment>
            <translation>Véhicule connecté ou place occupée</translation>
        </message>
        <message>
            <source>When no charge runs</source>
            <extracomment>ocpp: OnIdle</extracomment>
            <translation>Quand aucune charge n'est en cours</translation>
        </message>
        <message>
            <source>A charge runs; not released</source>
            <extracomment>ocpp: OngoingAuthorizedTransaction</extracomment>
            <translation>Une charge est en cours ; non libéré</translation>
        </message>
        <message>
            <source>Who steers charging and discharging</source>
            <extracomment>ocpp: OperationMode</extracomment>
            <translation>Qui pilote charge et décharge</translation>
        </message>
        <message>
            <source>Neither charging nor discharging</source>
            <extracomment>ocpp: OperationMode.Idle</extracomment>
            <translation>Ni charge ni décharge</translation>
        </message>
        <message>
            <source>Operation mode changed</source>
            <extracomment>ocpp: OperationModeChanged</extracomment>
            <translation>Le mode de fonctionnement a changé</translation>
        </message>
        <message>
            <source>In service</source>
            <extracomment>ocpp: Operative</extracomment>
            <translation>En service</translation>
        </message>
        <message>
            <source>One of a list</source>
            <extracomment>ocpp: OptionList</extracomment>
            <translation>Un d'une liste</translation>
        </message>
        <message>
            <source>Some other cause</source>
            <extracomment>ocpp: Other</extracomment>
            <translation>Une autre cause</translation>
        </message>
        <message>
            <source>Other, one phase up to 16 A</source>
            <extracomment>ocpp: Other1PhMax16A</extracomment>
            <translation>Autre, monophasé jusqu'à 16 A</translation>
        </message>
        <message>
            <source>Other, one phase over 16 A</source>
            <extracomment>ocpp: Other1PhOver16A</extracomment>
            <translation>Autre, monophasé plus de 16 A</translation>
        </message>
        <message>
            <source>Other, three phases</source>
            <extracomment>ocpp: Other3Ph</extracomment>
            <translation>Autre, triphasé</translation>
        </message>
        <message>
            <source>Another active method</source>
            <extracomment>ocpp: OtherActive</extracomment>
            <translation>Une autre méthode active</translation>
        </message>
        <message>
            <source>Something else: see vendorErrorCode and info</source>
            <extracomment>ocpp: OtherError</extracomment>
            <translation>Autre chose : voir vendorErrorCode et info</translation>
        </message>
        <message>
            <source>Another passive method</source>
            <extracomment>ocpp: OtherPassive</extracomment>
            <translation>Une autre méthode passive</translation>
        </message>
        <message>
            <source>At the outlet to the vehicle</source>
            <extracomment>ocpp: Outlet</extracomment>
            <translation>À la sortie vers le véhicule</translation>
        </message>
        <message>
            <source>Current too high</source>
            <extracomment>ocpp: OverCurrent</extracomment>
            <translation>Courant trop élevé</translation>
        </message>
        <message>
            <source>Too much current; check car and breaker</source>
            <extracomment>ocpp: OverCurrentFailure</extracomment>
            <translation>Trop de courant ; vérifier voiture et disjoncteur</translation>
        </message>
        <message>
            <source>Frequency too high</source>
            <extracomment>ocpp: OverFrequency</extracomment>
            <translation>Fréquence trop élevée</translation>
        </message>
        <message>
            <source>Supply voltage too high</source>
            <extracomment>ocpp: OverVoltage</extracomment>
            <translation>Tension d'alimentation trop élevée</translation>
        </message>
        <message>
            <source>Too much current</source>
            <extracomment>ocpp: OvercurrentFault</extracomment>
            <translation>Trop de courant</translation>
        </message>
        <message>
            <source>PAP</source>
            <extracomment>ocpp: PAP</extracomment>
            <translation>PAP</translation>
        </message>
        <message>
            <source>PPTP; broken, do not use</source>
            <extracomment>ocpp: PPTP</extracomment>
            <translation>PPTP ; cassé, ne pas utiliser</translation>
        </message>
        <message>
            <source>Pantograph</source>
            <extracomment>ocpp: Pan</extracomment>
            <translation>Pantographe</translation>
        </message>
        <message>
            <source>Percent of effective voltage</source>
            <extracomment>ocpp: PctEffectiveV</extracomment>
            <translation>Pour cent de la tension efficace</translation>
        </message>
        <message>
            <source>Percent of greatest reactive power</source>
            <extracomment>ocpp: PctMaxVar</extracomment>
            <translation>Pour cent de la puissance réactive maximale</translation>
        </message>
        <message>
            <source>Percent of greatest power</source>
            <extracomment>ocpp: PctMaxW</extracomment>
            <translation>Pour cent de la puissance maximale</translation>
        </message>
        <message>
            <source>Percent of available reactive power</source>
            <extracomment>ocpp: PctVarAvail</extracomment>
            <translation>Pour cent de la puissance réactive disponible</translation>
        </message>
        <message>
            <source>Percent of available power</source>
            <extracomment>ocpp: PctWAvail</extracomment>
            <translation>Pour cent de la puissance disponible</translation>
        </message>
        <message>
            <source>Backend is not ready; do not send other messages unasked</source>
            <extracomment>ocpp: Pending</extracomment>
            <translation>Le système central n'est pas prêt ; ne pas envoyer d'autres messages sans demande</translation>
        </message>
        <message>
            <source>Percent</source>
            <extracomment>ocpp: Percent</extracomment>
            <translation>Pour cent</translation>
        </message>
        <message>
            <source>Time is up</source>
            <extracomment>ocpp: Periodic</extracomment>
            <translation>Le temps est écoulé</translation>
        </message>
        <message>
            <source>On the clock</source>
            <extracomment>ocpp: PeriodicClockAligned</extracomment>
            <translation>À heure fixe</translation>
        </message>
        <message>
            <source>Monitors on the clock</source>
            <extracomment>ocpp: PeriodicMonitoring</extracomment>
            <translation>Surveillances à heure fixe</translation>
        </message>
        <message>
            <source>Server refused: check user and rights</source>
            <extracomment>ocpp: PermissionDenied</extracomment>
            <translation>Le serveur a refusé : vérifier utilisateur et droits</translation>
        </message>
        <message>
            <source>Phase or pair of conductors</source>
            <extracomment>ocpp: Phase</extracomment>
            <translation>Phase ou paire de conducteurs électriques</translation>
        </message>
        <message>
            <source>Phases in wrong order</source>
            <extracomment>ocpp: PhaseRotation</extracomment>
            <translation>Phases dans le mauvais ordre</translation>
        </message>
        <message>
            <source>Power out of the car now, W</source>
            <extracomment>ocpp: Power.Active.Export</extracomment>
            <translation>Puissance sortant de la voiture, W</translation>
        </message>
        <message>
            <source>Power into the car now, W</source>
            <extracomment>ocpp: Power.Active.Import</extracomment>
            <translation>Puissance entrant dans la voiture, W</translation>
        </message>
        <message>
            <source>Difference to the power asked for, W</source>
            <extracomment>ocpp: Power.Active.Residual</extracomment>
            <translation>Écart à la puissance demandée, W</translation>
        </message>
        <message>
            <source>Power asked for, W</source>
            <extracomment>ocpp: Power.Active.Setpoint</extracomment>
            <translation>Puissance demandée, W</translation>
        </message>
        <message>
            <source>Least power out, W</source>
            <extracomment>ocpp: Power.Export.Minimum</extracomment>
            <translation>Puissance sortante minimale, W</translation>
        </message>
        <message>
            <source>Power the station would take, W</source>
            <extracomment>ocpp: Power.Export.Offered</extracomment>
            <translation>Puissance que la borne accepterait, W</translation>
        </message>
        <message>
            <source>Power factor, no unit</source>
            <extracomment>ocpp: Power.Factor</extracomment>
            <translation>Facteur de puissance, sans unité</translation>
        </message>
        <message>
            <source>Least power in, W</source>
            <extracomment>ocpp: Power.Import.Minimum</extracomment>
            <translation>Puissance entrante minimale, W</translation>
        </message>
        <message>
            <source>Power the station would give, W</source>
            <extracomment>ocpp: Power.Import.Offered</extracomment>
            <translation>Puissance que la borne fournirait, W</translation>
        </message>
        <message>
            <source>Power the charger would give, W</source>
            <extracomment>ocpp: Power.Offered</extracomment>
            <translation>Puissance que la borne fournirait, W</translation>
        </message>
        <message>
            <source>Reactive power out, var</source>
            <extracomment>ocpp: Power.Reactive.Export</extracomment>
            <translation>Puissance réactive sortante, var</translation>
        </message>
        <message>
            <source>Reactive power in, var</source>
            <extracomment>ocpp: Power.Reactive.Import</extracomment>
            <translation>Puissance réactive entrante, var</translation>
        </message>
        <message>
            <source>Power during a pause</source>
            <extracomment>ocpp: PowerDuringCessation</extracomment>
            <translation>Puissance pendant une interruption</translation>
        </message>
        <message>
            <source>Active power</source>
            <extracomment>ocpp: PowerDuringCessation.Active</extracomment>
            <translation>Puissance active</translation>
        </message>
        <message>
            <source>Supply failed</source>
            <extracomment>ocpp: PowerLoss</extracomment>
            <translation>Panne d'alimentation</translation>
        </message>
        <message>
            <source>Meter cannot be read: no billable energy</source>
            <extracomment>ocpp: PowerMeterFailure</extracomment>
            <translation>Compteur illisible : aucune énergie facturable</translation>
        </message>
        <message>
            <source>Must trip by measured power</source>
            <extracomment>ocpp: PowerMonitoringMustTrip</extracomment>
            <translation>Doit déclencher selon la puissance mesurée</translation>
        </message>
        <message>
            <source>Supply was too bad</source>
            <extracomment>ocpp: PowerQuality</extracomment>
            <translation>L'alimentation était trop mauvaise</translation>
        </message>
        <message>
            <source>Contactor does not switch</source>
            <extracomment>ocpp: PowerSwitchFailure</extracomment>
            <translation>Le contacteur ne commute pas</translation>
        </message>
        <message>
            <source>Power came on</source>
            <extracomment>ocpp: PowerUp</extracomment>
            <translation>Mise sous tension</translation>
        </message>
        <message>
            <source>Is warming up</source>
            <extracomment>ocpp: Preconditioning</extracomment>
            <translation>Chauffe</translation>
        </message>
        <message>
            <source>Is the battery warm enough</source>
            <extracomment>ocpp: PreconditioningStatus</extracomment>
            <translation>La batterie est-elle assez chaude</translation>
        </message>
        <message>
            <source>Monitor set at delivery</source>
            <extracomment>ocpp: PreconfiguredMonitor</extracomment>
            <translation>Surveillance définie à la livraison</translation>
        </message>
        <message>
            <source>Plugged in or authorised, not both yet</source>
            <extracomment>ocpp: Preparing</extracomment>
            <translation>Branché ou autorisé, pas encore les deux</translation>
        </message>
        <message>
            <source>Used when priority charging is on</source>
            <extracomment>ocpp: PriorityCharging</extracomment>
            <translation>Utilisé quand la charge prioritaire est active</translation>
        </message>
        <message>
            <source>Was priority charging switched</source>
            <extracomment>ocpp: PriorityChargingStatus</extracomment>
            <translation>La charge prioritaire a-t-elle été commutée</translation>
        </message>
        <message>
            <source>With a problem</source>
            <extracomment>ocpp: Problem</extracomment>
            <translation>Avec un problème</translation>
        </message>
        <message>
            <source>Backend still computes a schedule</source>
            <extracomment>ocpp: Processing</extracomment>
            <translation>Le système central calcule encore un programme</translation>
        </message>
        <message>
            <source>Publishing failed</source>
            <extracomment>ocpp: PublishFailed</extracomment>
            <translation>Échec de la publication</translation>
        </message>
        <message>
            <source>State of publishing</source>
            <extracomment>ocpp: PublishFirmwareStatus</extracomment>
            <translation>État de la publication</translation>
        </message>
        <message>
            <source>Stations can fetch it</source>
            <extracomment>ocpp: Published</extracomment>
            <translation>Les bornes peuvent le chercher</translation>
        </message>
        <message>
            <source>Text to show as a QR code</source>
            <extracomment>ocpp: QRCODE</extracomment>
            <translation>Texte à afficher en code QR</translation>
        </message>
        <message>
            <source>By the quality factor of an RLC load</source>
            <extracomment>ocpp: RCLQFactor</extracomment>
            <translation>Par le facteur de qualité d'une charge RLC</translation>
        </message>
        <message>
            <source>Fan speed, turns per minute</source>
            <extracomment>ocpp: RPM</extracomment>
            <translation>Vitesse du ventilateur, tours par minute</translation>
        </message>
        <message>
            <source>Plain number</source>
            <extracomment>ocpp: Raw</extracomment>
            <translation>Nombre simple</translation>
        </message>
        <message>
            <source>Reactive power</source>
            <extracomment>ocpp: Reactive</extracomment>
            <translation>Puissance réactive</translation>
        </message>
        <message>
            <source>Can only be read</source>
            <extracomment>ocpp: ReadOnly</extracomment>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Can be read and written</source>
            <extracomment>ocpp: ReadWrite</extracomment>
            <translation>Lecture et écriture</translation>
        </message>
        <message>
            <source>Card reader does not work</source>
            <extracomment>ocpp: ReaderFailure</extracomment>
            <translation>Le lecteur de cartes ne fonctionne pas</translation>
        </message>
        <message>
            <source>Why it was read</source>
            <extracomment>ocpp: ReadingContext</extracomment>
            <translation>Pourquoi cela a été relevé</translation>
        </message>
        <message>
            <source>Warm enough</source>
            <extracomment>ocpp: Ready</extracomment>
            <translation>Assez chaud</translation>
        </message>
        <message>
            <source>Why a charge ended</source>
            <extracomment>ocpp: Reason</extracomment>
            <translation>Pourquoi une charge a pris fin</translation>
        </message>
        <message>
            <source>Charger restarted by itself</source>
            <extracomment>ocpp: Reboot</extracomment>
            <translation>La borne a redémarré d'elle-même</translation>
        </message>
        <message>
            <source>Stored, takes effect after a restart</source>
            <extracomment>ocpp: RebootRequired</extracomment>
            <translation>Enregistré, prend effet après un redémarrage</translation>
        </message>
        <message>
            <source>How a profile repeats</source>
            <extracomment>ocpp: RecurrencyKind</extracomment>
            <translation>Comment un profil se répète</translation>
        </message>
        <message>
            <source>Repeats each day or week</source>
            <extracomment>ocpp: Recurring</extracomment>
            <translation>Se répète chaque jour ou semaine</translation>
        </message>
        <message>
            <source>May the charger operate</source>
            <extracomment>ocpp: RegistrationStatus</extracomment>
            <translation>La borne peut-elle fonctionner</translation>
        </message>
        <message>
            <source>Registered; normal operation begins</source>
            <extracomment>ocpp: RegistrationStatus.Accepted</extracomment>
            <translation>Enregistrée ; le fonctionnement normal commence</translation>
        </message>
        <message>
            <source>Not registered; try again after the interval</source>
            <extracomment>ocpp: RegistrationStatus.Rejected</extracomment>
            <translation>Non enregistrée ; réessayer après l'intervalle</translation>
        </message>
        <message>
            <source>Times count from the start of charging</source>
            <extracomment>ocpp: Relative</extracomment>
            <translation>Les temps comptent depuis le début de la charge</translation>
        </message>
        <message>
            <source>Price in percent of a reference</source>
            <extracomment>ocpp: RelativePricePercentage</extracomment>
            <translation>Prix en pour cent d'une référence</translation>
        </message>
        <message>
            <source>Stopped by the backend, usually by app</source>
            <extracomment>ocpp: Remote</extracomment>
            <translation>Arrêté par le système central, en général par application</translation>
        </message>
        <message>
            <source>Emergency by command</source>
            <extracomment>ocpp: RemoteEmergency</extracomment>
            <translation>Urgence par commande</translation>
        </message>
        <message>
            <source>Restarted by command</source>
            <extracomment>ocpp: RemoteReset</extracomment>
            <translation>Redémarré par commande</translation>
        </message>
        <message>
            <source>Backend started it</source>
            <extracomment>ocpp: RemoteStart</extracomment>
            <translation>Démarré par le système central</translation>
        </message>
        <message>
            <source>Will the charger try</source>
            <extracomment>ocpp: RemoteStartStopStatus</extracomment>
            <translation>La borne va-t-elle essayer</translation>
        </message>
        <message>
            <source>Backend stopped it</source>
            <extracomment>ocpp: RemoteStop</extracomment>
            <translation>Arrêté par le système central</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>ocpp: Removed</extracomment>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>What to report</source>
            <extracomment>ocpp: ReportBase</extracomment>
            <translation>Que signaler</translation>
        </message>
        <message>
            <source>The wanted transfer mode was refused</source>
            <extracomment>ocpp: ReqEnergyTransferRejected</extracomment>
            <translation>Le mode de transfert voulu a été refusé</translation>
        </message>
        <message>
            <source>Will the station try</source>
            <extracomment>ocpp: RequestStartStopStatus</extracomment>
            <translation>La borne va-t-elle essayer</translation>
        </message>
        <message>
            <source>Was it reserved</source>
            <extracomment>ocpp: ReservationStatus</extracomment>
            <translation>A-t-il été réservé</translation>
        </message>
        <message>
            <source>Reserved</source>
            <extracomment>ocpp: ReservationStatus.Accepted</extracomment>
            <translation>Réservé</translation>
        </message>
        <message>
            <source>Why a reservation ended</source>
            <extracomment>ocpp: ReservationUpdateStatus</extracomment>
            <translation>Pourquoi une réservation a pris fin</translation>
        </message>
        <message>
            <source>Not used in time</source>
            <extracomment>ocpp: ReservationUpdateStatus.Expired</extracomment>
            <translation>Pas utilisée à temps</translation>
        </message>
        <message>
            <source>In use; cannot be reserved</source>
            <extracomment>ocpp: ReserveNowStatus.Occupied</extracomment>
            <translation>Utilisé ; ne peut pas être réservé</translation>
        </message>
        <message>
            <source>Kept for a driver</source>
            <extracomment>ocpp: Reserved</extracomment>
            <translation>Gardé pour un conducteur</translation>
        </message>
        <message>
            <source>How to restart</source>
            <extracomment>ocpp: Reset</extracomment>
            <translation>Comment redémarrer</translation>
        </message>
        <message>
            <source>Restart failed</source>
            <extracomment>ocpp: ResetFailure</extracomment>
            <translation>Échec du redémarrage</translation>
        </message>
        <message>
            <source>Will it restart</source>
            <extracomment>ocpp: ResetStatus</extracomment>
            <translation>Va-t-elle redémarrer</translation>
        </message>
        <message>
            <source>Revoked</source>
            <extracomment>ocpp: Revoked</extracomment>
            <translation>Révoqué</translation>
        </message>
        <message>
            <source>By rate of change of frequency</source>
            <extracomment>ocpp: RoCoF</extracomment>
            <translation>Par vitesse de variation de la fréquence</translation>
        </message>
        <message>
            <source>Running cost is due</source>
            <extracomment>ocpp: RunningCost</extracomment>
            <translation>Le coût courant est dû</translation>
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
            <translation>Gestionnaire de réseau</translation>
        </message>
        <message>
            <source>SOAP; not supported from 2.0 on</source>
            <extracomment>ocpp: SOAP</extracomment>
            <translation>SOAP ; n'est plus pris en charge à partir de 2.0</translation>
        </message>
        <message>
            <source>Wanted level reached</source>
            <extracomment>ocpp: SOCLimitReached</extracomment>
            <translation>Niveau voulu atteint</translation>
        </message>
        <message>
            <source>Read on the clock, for example each quarter of an hour</source>
            <extracomment>ocpp: Sample.Clock</extracomment>
            <translation>Relevé à heure fixe, par exemple chaque quart d'heure</translation>
        </message>
        <message>
            <source>Read at the sample interval since the start</source>
            <extracomment>ocpp: Sample.Periodic</extracomment>
            <translation>Relevé à l'intervalle depuis le début</translation>
        </message>
        <message>
            <source>By Sandia frequency shift</source>
            <extracomment>ocpp: SandiaFrequencyShift</extracomment>
            <translation>Par décalage de fréquence Sandia</translation>
        </message>
        <message>
            <source>By Sandia voltage shift</source>
            <extracomment>ocpp: SandiaVoltageShift</extracomment>
            <translation>Par décalage de tension Sandia</translation>
        </message>
        <message>
            <source>Will be done when the running charge ends</source>
            <extracomment>ocpp: Scheduled</extracomment>
            <translation>Sera fait à la fin de la charge en cours</translation>
        </message>
        <message>
            <source>By schedule</source>
            <extracomment>ocpp: ScheduledControl</extracomment>
            <translation>Selon programme</translation>
        </message>
        <message>
            <source>Planned restart</source>
            <extracomment>ocpp: ScheduledReset</extracomment>
            <translation>Redémarrage planifié</translation>
        </message>
        <message>
            <source>Security events</source>
            <extracomment>ocpp: SecurityLog</extracomment>
            <translation>Événements de sécurité</translation>
        </message>
        <message>
            <source>Was the list taken</source>
            <extracomment>ocpp: SendLocalListStatus</extracomment>
            <translation>La liste a-t-elle été prise</translation>
        </message>
        <message>
            <source>Several of a list, in order</source>
            <extracomment>ocpp: SequenceList</extracomment>
            <translation>Plusieurs d'une liste, dans l'ordre</translation>
        </message>
        <message>
            <source>Was the monitor set</source>
            <extracomment>ocpp: SetMonitoringStatus</extracomment>
            <translation>La surveillance a-t-elle été définie</translation>
        </message>
        <message>
            <source>Was the profile stored</source>
            <extracomment>ocpp: SetNetworkProfileStatus</extracomment>
            <translation>Le profil a-t-il été enregistré</translation>
        </message>
        <message>
            <source>Outcome of writing a variable</source>
            <extracomment>ocpp: SetVariableStatus</extracomment>
            <translation>Résultat de l'écriture d'une variable</translation>
        </message>
        <message>
            <source>Money was taken</source>
            <extracomment>ocpp: Settled</extracomment>
            <translation>L'argent a été encaissé</translation>
        </message>
        <message>
            <source>Certificate request of the charge point</source>
            <extracomment>ocpp: SignChargePointCertificate</extracomment>
            <translation>Demande de certificat de la borne</translation>
        </message>
        <message>
            <source>Certificate request of the station</source>
            <extracomment>ocpp: SignChargingStationCertificate</extracomment>
            <translation>Demande de certificat de la borne</translation>
        </message>
        <message>
            <source>Certificate request for both uses</source>
            <extracomment>ocpp: SignCombinedCertificate</extracomment>
            <translation>Demande de certificat pour les deux usages</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118-20</source>
            <extracomment>ocpp: SignV2G20Certificate</extracomment>
            <translation>Demande de certificat pour ISO 15118-20</translation>
        </message>
        <message>
            <source>Certificate request for ISO 15118</source>
            <extracomment>ocpp: SignV2GCertificate</extracomment>
            <translation>Demande de certificat pour ISO 15118</translation>
        </message>
        <message>
            <source>Signature does not fit</source>
            <extracomment>ocpp: SignatureError</extracomment>
            <translation>La signature ne correspond pas</translation>
        </message>
        <message>
            <source>Signature is right</source>
            <extracomment>ocpp: SignatureVerified</extracomment>
            <translation>La signature est correcte</translation>
        </message>
        <message>
            <source>Signed block; not a number</source>
            <extracomment>ocpp: SignedData</extracomment>
            <translation>Bloc signé ; pas un nombre</translation>
        </message>
        <message>
            <source>Signed reading has come</source>
            <extracomment>ocpp: SignedDataReceived</extracomment>
            <translation>Un relevé signé est arrivé</translation>
        </message>
        <message>
            <source>By slip-mode frequency shift</source>
            <extracomment>ocpp: SlipModeFrequencyShift</extracomment>
            <translation>Par décalage de fréquence slip-mode</translation>
        </message>
        <message>
            <source>State of charge of the car, percent</source>
            <extracomment>ocpp: SoC</extracomment>
            <translation>État de charge de la voiture, pour cent</translation>
        </message>
        <message>
            <source>After ending charges in order</source>
            <extracomment>ocpp: Soft</extracomment>
            <translation>Après la fin ordonnée des charges</translation>
        </message>
        <message>
            <source>Soft reset by command</source>
            <extracomment>ocpp: SoftReset</extracomment>
            <translation>Redémarrage doux par commande</translation>
        </message>
        <message>
            <source>Units that the appendix lists; others are allowed</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure</extracomment>
            <translation>Unités que l'annexe énumère ; d'autres sont permises</translation>
        </message>
        <message>
            <source>Signal strength, arbitrary units</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ASU</extracomment>
            <translation>Force du signal, unités arbitraires</translation>
        </message>
        <message>
            <source>Bytes</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.B</extracomment>
            <translation>Octets</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Deg</extracomment>
            <translation>Angle en degrés</translation>
        </message>
        <message>
            <source>Frequency</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Hz</extracomment>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Force in newtons</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.N</extracomment>
            <translation>Force en newtons</translation>
        </message>
        <message>
            <source>Resistance or impedance</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.Ohm</extracomment>
            <translation>Résistance ou impédance</translation>
        </message>
        <message>
            <source>Relative humidity, percent</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.RH</extracomment>
            <translation>Humidité relative, pour cent</translation>
        </message>
        <message>
            <source>Apparent energy</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.VAh</extracomment>
            <translation>Énergie apparente</translation>
        </message>
        <message>
            <source>Ratio, logarithmic</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dB</extracomment>
            <translation>Rapport, logarithmique</translation>
        </message>
        <message>
            <source>Power relative to 1 mW</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.dBm</extracomment>
            <translation>Puissance relative à 1 mW</translation>
        </message>
        <message>
            <source>Pressure</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kPa</extracomment>
            <translation>Pression</translation>
        </message>
        <message>
            <source>Apparent energy, thousands</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.kVAh</extracomment>
            <translation>Énergie apparente, en milliers</translation>
        </message>
        <message>
            <source>Light on a surface</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.lx</extracomment>
            <translation>Lumière sur une surface</translation>
        </message>
        <message>
            <source>Length in metres</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.m</extracomment>
            <translation>Longueur en mètres</translation>
        </message>
        <message>
            <source>Frequency, thousandths of a hertz</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.mHz</extracomment>
            <translation>Fréquence, millièmes de hertz</translation>
        </message>
        <message>
            <source>Acceleration</source>
            <extracomment>ocpp: StandardizedUnitsOfMeasure.ms2</extracomment>
            <translation>Accélération</translation>
        </message>
        <message>
            <source>First message of the charge</source>
            <extracomment>ocpp: Started</extracomment>
            <translation>Premier message de la charge</translation>
        </message>
        <message>
            <source>State of connectors</source>
            <extracomment>ocpp: StatusNotification</extracomment>
            <translation>État des connecteurs</translation>
        </message>
        <message>
            <source>Driver stopped it</source>
            <extracomment>ocpp: StopAuthorized</extracomment>
            <translation>Arrêté par le conducteur</translation>
        </message>
        <message>
            <source>The car ended it</source>
            <extracomment>ocpp: StoppedByEV</extracomment>
            <translation>La voiture y a mis fin</translation>
        </message>
        <message>
            <source>State and problems only</source>
            <extracomment>ocpp: SummaryInventory</extracomment>
            <translation>État et problèmes seulement</translation>
        </message>
        <message>
            <source>Charge pauses</source>
            <extracomment>ocpp: Suspended</extracomment>
            <translation>La charge est en pause</translation>
        </message>
        <message>
            <source>Charger holds back, for example by a limit or lacking authorisation</source>
            <extracomment>ocpp: SuspendedEVSE</extracomment>
            <translation>La borne retient, par exemple par une limite ou faute d'autorisation</translation>
        </message>
        <message>
            <source>Wanted value</source>
            <extracomment>ocpp: Target</extracomment>
            <translation>Valeur voulue</translation>
        </message>
        <message>
            <source>Departs from its target</source>
            <extracomment>ocpp: TargetDelta</extracomment>
            <translation>S'écarte de sa cible</translation>
        </message>
        <message>
            <source>Departs from its target by a share</source>
            <extracomment>ocpp: TargetDeltaRelative</extracomment>
            <translation>S'écarte de sa cible d'une proportion</translation>
        </message>
        <message>
            <source>Does the tariff apply</source>
            <extracomment>ocpp: TariffChangeStatus</extracomment>
            <translation>Le tarif s'applique-t-il</translation>
        </message>
        <message>
            <source>Tariff changed</source>
            <extracomment>ocpp: TariffChanged</extracomment>
            <translation>Le tarif a changé</translation>
        </message>
        <message>
            <source>Was the tariff removed</source>
            <extracomment>ocpp: TariffClearStatus</extracomment>
            <translation>Le tarif a-t-il été supprimé</translation>
        </message>
        <message>
            <source>Did a cost bound apply</source>
            <extracomment>ocpp: TariffCost</extracomment>
            <translation>Une limite de coût a-t-elle joué</translation>
        </message>
        <message>
            <source>Are there tariffs</source>
            <extracomment>ocpp: TariffGetStatus</extracomment>
            <translation>Y a-t-il des tarifs</translation>
        </message>
        <message>
            <source>Tariff cannot be used</source>
            <extracomment>ocpp: TariffNotAccepted</extracomment>
            <translation>Le tarif est inutilisable</translation>
        </message>
        <message>
            <source>Was the tariff stored</source>
            <extracomment>ocpp: TariffSetStatus</extracomment>
            <translation>Le tarif a-t-il été enregistré</translation>
        </message>
        <message>
            <source>Temperature in the charger</source>
            <extracomment>ocpp: Temperature</extracomment>
            <translation>Température dans la borne</translation>
        </message>
        <message>
            <source>Monitors on bounds</source>
            <extracomment>ocpp: ThresholdMonitoring</extracomment>
            <translation>Surveillances de limites</translation>
        </message>
        <message>
            <source>Wanted time reached</source>
            <extracomment>ocpp: TimeLimitReached</extracomment>
            <translation>Temps voulu atteint</translation>
        </message>
        <message>
            <source>Cable was not plugged in in time</source>
            <extracomment>ocpp: Timeout</extracomment>
            <translation>Le câble n'a pas été branché à temps</translation>
        </message>
        <message>
            <source>More prices than the station can hold</source>
            <extracomment>ocpp: TooManyElements</extracomment>
            <translation>Plus de prix que la borne ne peut en contenir</translation>
        </message>
        <message>
            <source>Read when the charge began</source>
            <extracomment>ocpp: Transaction.Begin</extracomment>
            <translation>Relevé au début de la charge</translation>
        </message>
        <message>
            <source>Read when the charge ended</source>
            <extracomment>ocpp: Transaction.End</extracomment>
            <translation>Relevé à la fin de la charge</translation>
        </message>
        <message>
            <source>State of the running charges</source>
            <extracomment>ocpp: TransactionEvent</extracomment>
            <translation>État des charges en cours</translation>
        </message>
        <message>
            <source>Read because asked for</source>
            <extracomment>ocpp: Trigger</extracomment>
            <translation>Relevé parce que demandé</translation>
        </message>
        <message>
            <source>Will the message be sent</source>
            <extracomment>ocpp: TriggerMessageStatus</extracomment>
            <translation>Le message sera-t-il envoyé</translation>
        </message>
        <message>
            <source>Asked for by the backend</source>
            <extracomment>ocpp: TriggerReason.Trigger</extracomment>
            <translation>Demandé par le système central</translation>
        </message>
        <message>
            <source>Unlock by command</source>
            <extracomment>ocpp: TriggerReason.UnlockCommand</extracomment>
            <translation>Déverrouillage par commande</translation>
        </message>
        <message>
            <source>Limit for any charge that has no own profile</source>
            <extracomment>ocpp: TxDefaultProfile</extracomment>
            <translation>Limite pour toute charge sans profil propre</translation>
        </message>
        <message>
            <source>No such transaction</source>
            <extracomment>ocpp: TxNotFound</extracomment>
            <translation>Transaction inexistante</translation>
        </message>
        <message>
            <source>Limit for one charge</source>
            <extracomment>ocpp: TxProfile</extracomment>
            <translation>Limite pour une charge</translation>
        </message>
        <message>
            <source>Goes on after a restart</source>
            <extracomment>ocpp: TxResumed</extracomment>
            <translation>Continue après un redémarrage</translation>
        </message>
        <message>
            <source>By frequency bounds</source>
            <extracomment>ocpp: UFP_OFP</extracomment>
            <translation>Par limites de fréquence</translation>
        </message>
        <message>
            <source>Address to show</source>
            <extracomment>ocpp: URI</extracomment>
            <translation>Adresse à afficher</translation>
        </message>
        <message>
            <source>Plain text</source>
            <extracomment>ocpp: UTF8</extracomment>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>By voltage bounds</source>
            <extracomment>ocpp: UVP_OVP</extracomment>
            <translation>Par limites de tension</translation>
        </message>
        <message>
            <source>Out of service by command or schedule</source>
            <extracomment>ocpp: Unavailable</extracomment>
            <translation>Hors service par commande ou programme</translation>
        </message>
        <message>
            <source>Frequency too low</source>
            <extracomment>ocpp: UnderFrequency</extracomment>
            <translation>Fréquence trop basse</translation>
        </message>
        <message>
            <source>Supply voltage too low</source>
            <extracomment>ocpp: UnderVoltage</extracomment>
            <translation>Tension d'alimentation trop basse</translation>
        </message>
        <message>
            <source>Not determined yet</source>
            <extracomment>ocpp: Undetermined</extracomment>
            <translation>Pas encore déterminé</translation>
        </message>
        <message>
            <source>Unit of a reading</source>
            <extracomment>ocpp: UnitOfMeasure</extracomment>
            <translation>Unité d'un relevé</translation>
        </message>
        <message>
            <source>Not known</source>
            <extracomment>ocpp: Unknown</extracomment>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Component not known</source>
            <extracomment>ocpp: UnknownComponent</extracomment>
            <translation>Composant inconnu</translation>
        </message>
        <message>
            <source>No such connector</source>
            <extracomment>ocpp: UnknownConnector</extracomment>
            <translation>Connecteur inexistant</translation>
        </message>
        <message>
            <source>Vendor known, message not</source>
            <extracomment>ocpp: UnknownMessageId</extracomment>
            <translation>Fabricant connu, message inconnu</translation>
        </message>
        <message>
            <source>Variable not known</source>
            <extracomment>ocpp: UnknownVariable</extracomment>
            <translation>Variable inconnue</translation>
        </message>
        <message>
            <source>Vendor not known</source>
            <extracomment>ocpp: UnknownVendorId</extracomment>
            <translation>Fabricant inconnu</translation>
        </message>
        <message>
            <source>Plug is stuck</source>
            <extracomment>ocpp: UnlockFailed</extracomment>
            <translation>La fiche est coincée</translation>
        </message>
        <message>
            <source>Is the plug free</source>
            <extracomment>ocpp: UnlockStatus</extracomment>
            <translation>La fiche est-elle libre</translation>
        </message>
        <message>
            <source>Plug released</source>
            <extracomment>ocpp: Unlocked</extracomment>
            <translation>Fiche libérée</translation>
        </message>
        <message>
            <source>Is it still offered</source>
            <extracomment>ocpp: UnpublishFirmwareStatus</extracomment>
            <translation>Est-il encore proposé</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <extracomment>ocpp: Unpublished</extracomment>
            <translation>N'est plus proposé</translation>
        </message>
        <message>
            <source>No such monitor on this variable</source>
            <extracomment>ocpp: UnsupportedMonitorType</extracomment>
            <translation>Cette variable n'a pas cette surveillance</translation>
        </message>
        <message>
            <source>Renewal</source>
            <extracomment>ocpp: Update</extracomment>
            <translation>Renouvellement</translation>
        </message>
        <message>
            <source>Does the update start</source>
            <extracomment>ocpp: UpdateFirmwareStatus</extracomment>
            <translation>La mise à jour démarre-t-elle</translation>
        </message>
        <message>
            <source>Message in between</source>
            <extracomment>ocpp: Updated</extracomment>
            <translation>Message intermédiaire</translation>
        </message>
        <message>
            <source>Upload failed</source>
            <extracomment>ocpp: UploadFailed</extracomment>
            <translation>Échec de l'envoi</translation>
        </message>
        <message>
            <source>Nothing to upload</source>
            <extracomment>ocpp: UploadLogStatus.Idle</extracomment>
            <translation>Rien à envoyer</translation>
        </message>
        <message>
            <source>Upload complete</source>
            <extracomment>ocpp: Uploaded</extracomment>
            <translation>Envoi terminé</translation>
        </message>
        <message>
            <source>Upload runs</source>
            <extracomment>ocpp: Uploading</extracomment>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Above a bound</source>
            <extracomment>ocpp: UpperThreshold</extracomment>
            <translation>Au-dessus d'une limite</translation>
        </message>
        <message>
            <source>Before the station, towards the grid</source>
            <extracomment>ocpp: Upstream</extracomment>
            <translation>En amont de la borne, côté réseau</translation>
        </message>
        <message>
            <source>Volts</source>
            <extracomment>ocpp: V</extracomment>
            <translation>Volts</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-20</source>
            <extracomment>ocpp: V2G20Certificate</extracomment>
            <translation>Certificat pour ISO 15118-20</translation>
        </message>
        <message>
            <source>Certificate for ISO 15118-2</source>
            <extracomment>ocpp: V2GCertificate</extracomment>
            <translation>Certificat pour ISO 15118-2</translation>
        </message>
        <message>
            <source>ISO 15118 certificate of the station with its chain</source>
            <extracomment>ocpp: V2GCertificateChain</extracomment>
            <translation>Certificat ISO 15118 de la borne avec sa chaîne</translation>
        </message>
        <message>
            <source>ISO 15118 root</source>
            <extracomment>ocpp: V2GRootCertificate</extracomment>
            <translation>Racine ISO 15118</translation>
        </message>
        <message>
            <source>Volt-amperes</source>
            <extracomment>ocpp: VA</extracomment>
            <translation>Voltampères</translation>
        </message>
        <message>
            <source>Vehicle identification number</source>
            <extracomment>ocpp: VIN</extracomment>
            <translation>Numéro d'identification du véhicule</translation>
        </message>
        <message>
            <source>Kind of VPN</source>
            <extracomment>ocpp: VPN</extracomment>
            <translation>Type de VPN</translation>
        </message>
        <message>
            <source>Plain or signed</source>
            <extracomment>ocpp: ValueFormat</extracomment>
            <translation>Simple ou signé</translation>
        </message>
        <message>
            <source>Version does not fit; send the full list</source>
            <extracomment>ocpp: VersionMismatch</extracomment>
            <translation>La version ne correspond pas ; envoyer la liste complète</translation>
        </message>
        <message>
            <source>Reactive power over voltage</source>
            <extracomment>ocpp: VoltVar</extracomment>
            <translation>Puissance réactive selon la tension</translation>
        </message>
        <message>
            <source>Power over voltage</source>
            <extracomment>ocpp: VoltWatt</extracomment>
            <translation>Puissance selon la tension</translation>
        </message>
        <message>
            <source>Voltage, V</source>
            <extracomment>ocpp: Voltage</extracomment>
            <translation>Tension, V</translation>
        </message>
        <message>
            <source>Voltages are unequal</source>
            <extracomment>ocpp: VoltageImbalance</extracomment>
            <translation>Tensions inégales</translation>
        </message>
        <message>
            <source>By jump of the voltage angle</source>
            <extracomment>ocpp: VoltageVectorShift</extracomment>
            <translation>Par saut de l'angle de tension</translation>
        </message>
        <message>
            <source>Watts, sum over phases</source>
            <extracomment>ocpp: W</extracomment>
            <translation>Watts, somme des phases</translation>
        </message>
        <message>
            <source>Wireless</source>
            <extracomment>ocpp: WPT</extracomment>
            <translation>Sans fil</translation>
        </message>
        <message>
            <source>Watchdog has bitten</source>
            <extracomment>ocpp: Watchdog</extracomment>
            <translation>Le watchdog a déclenché</translation>
        </message>
        <message>
            <source>Power factor over power</source>
            <extracomment>ocpp: WattPF</extracomment>
            <translation>Facteur de puissance selon la puissance</translation>
        </message>
        <message>
            <source>Reactive power over power</source>
            <extracomment>ocpp: WattVar</extracomment>
            <translation>Puissance réactive selon la puissance</translation>
        </message>
        <message>
            <source>Weak mobile signal: expect gaps</source>
            <extracomment>ocpp: WeakSignal</extracomment>
            <translation>Signal mobile faible : s'attendre à des trous</translation>
        </message>
        <message>
            <source>Each week</source>
            <extracomment>ocpp: Weekly</extracomment>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Watt-hours</source>
            <extracomment>ocpp: Wh</extracomment>
            <translation>Wattheures</translation>
        </message>
        <message>
            <source>First wired interface</source>
            <extracomment>ocpp: Wired0</extracomment>
            <translation>Première interface filaire</translation>
        </message>
        <message>
            <source>Second wired interface</source>
            <extracomment>ocpp: Wired1</extracomment>
            <translation>Deuxième interface filaire</translation>
        </message>
        <message>
            <source>Third wired interface</source>
            <extracomment>ocpp: Wired2</extracomment>
            <translation>Troisième interface filaire</translation>
        </message>
        <message>
            <source>Fourth wired interface</source>
            <extracomment>ocpp: Wired3</extracomment>
            <translation>Quatrième interface filaire</translation>
        </message>
        <message>
            <source>First radio interface</source>
            <extracomment>ocpp: Wireless0</extracomment>
            <translation>Première interface radio</translation>
        </message>
        <message>
            <source>Second radio interface</source>
            <extracomment>ocpp: Wireless1</extracomment>
            <translation>Deuxième interface radio</translation>
        </message>
        <message>
            <source>Third radio interface</source>
            <extracomment>ocpp: Wireless2</extracomment>
            <translation>Troisième interface radio</translation>
        </message>
        <message>
            <source>Fourth radio interface</source>
            <extracomment>ocpp: Wireless3</extracomment>
            <translation>Quatrième interface radio</translation>
        </message>
        <message>
            <source>Can only be written, such as passwords</source>
            <extracomment>ocpp: WriteOnly</extracomment>
            <translation>Écriture seule, comme les mots de passe</translation>
        </message>
        <message>
            <source>By zero crossings</source>
            <extracomment>ocpp: ZeroCrossingDetection</extracomment>
            <translation>Par passages à zéro</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>ocpp: boolean</extracomment>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>Cable CCS1</source>
            <extracomment>ocpp: cCCS1</extracomment>
            <translation>Câble CCS1</translation>
        </message>
        <message>
            <source>Cable CCS2</source>
            <extracomment>ocpp: cCCS2</extracomment>
            <translation>Câble CCS2</translation>
        </message>
        <message>
            <source>Cable CHAdeMO (G105)</source>
            <extracomment>ocpp: cG105</extracomment>
            <translation>Câble CHAdeMO (G105)</translation>
        </message>
        <message>
            <source>Cable Tesla</source>
            <extracomment>ocpp: cTesla</extracomment>
            <translation>Câble Tesla</translation>
        </message>
        <message>
            <source>Cable type 1</source>
            <extracomment>ocpp: cType1</extracomment>
            <translation>Câble type 1</translation>
        </message>
        <message>
            <source>Cable type 2</source>
            <extracomment>ocpp: cType2</extracomment>
            <translation>Câble type 2</translation>
        </message>
        <message>
            <source>Date and time</source>
            <extracomment>ocpp: dateTime</extracomment>
            <translation>Date et heure</translation>
        </message>
        <message>
            <source>Decimal number</source>
            <extracomment>ocpp: decimal</extracomment>
            <translation>Nombre décimal</translation>
        </message>
        <message>
            <source>Contract of plug and charge</source>
            <extracomment>ocpp: eMAID</extracomment>
            <translation>Contrat plug and charge</translation>
        </message>
        <message>
            <source>Whole number</source>
            <extracomment>ocpp: integer</extracomment>
            <translation>Nombre entier</translation>
        </message>
        <message>
            <source>1000 VA</source>
            <extracomment>ocpp: kVA</extracomment>
            <translation>1000 VA</translation>
        </message>
        <message>
            <source>Kilowatts; 1000 W</source>
            <extracomment>ocpp: kW</extracomment>
            <translation>Kilowatts ; 1000 W</translation>
        </message>
        <message>
            <source>Kilowatt-hours; 1000 Wh</source>
            <extracomment>ocpp: kWh</extracomment>
            <translation>Kilowattheures ; 1000 Wh</translation>
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
            <translation>Prise industrielle, monophasée 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, one phase 32 A</source>
            <extracomment>ocpp: s309-1P-32A</extracomment>
            <translation>Prise industrielle, monophasée 32 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 16 A</source>
            <extracomment>ocpp: s309-3P-16A</extracomment>
            <translation>Prise industrielle, triphasée 16 A</translation>
        </message>
        <message>
            <source>Industrial socket, three phases 32 A</source>
            <extracomment>ocpp: s309-3P-32A</extracomment>
            <translation>Prise industrielle, triphasée 32 A</translation>
        </message>
        <message>
            <source>British household socket</source>
            <extracomment>ocpp: sBS1361</extracomment>
            <translation>Prise domestique britannique</translation>
        </message>
        <message>
            <source>Schuko and French household socket</source>
            <extracomment>ocpp: sCEE-7-7</extracomment>
            <translation>Prise domestique Schuko et française</translation>
        </message>
        <message>
            <source>Socket type 2</source>
            <extracomment>ocpp: sType2</extracomment>
            <translation>Prise type 2</translation>
        </message>
        <message>
            <source>Socket type 3</source>
            <extracomment>ocpp: sType3</extracomment>
            <translation>Prise type 3</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>ocpp: string</extracomment>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Reactive volt-amperes</source>
            <extracomment>ocpp: var</extracomment>
            <translation>Voltampères réactifs</translation>
        </message>
        <message>
            <source>Reactive watt-hours</source>
            <extracomment>ocpp: varh</extracomment>
            <translation>Wattheures réactifs</translation>
        </message>
        <message>
            <source>Wireless, inductive</source>
            <extracomment>ocpp: wInductive</extracomment>
            <translation>Sans fil, induction</translation>
        </message>
        <message>
            <source>Wireless, resonant</source>
            <extracomment>ocpp: wResonant</extracomment>
            <translation>Sans fil, résonance</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChartPane</name>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>All charts of %1 are switched off. The Charts button brings them back.</source>
            <translation>Tous les graphiques de %1 sont désactivés. Le bouton Graphiques les rétablit.</translation>
        </message>
        <message>
            <source>Select a charge point or a transaction: its power, energy, state of charge and current appear here.</source>
            <translation>Sélectionnez une borne ou une transaction : sa puissance, son énergie, son état de charge et son courant apparaissent ici.</translation>
        </message>
        <message>
            <source>%1 sent no meter values in this capture.</source>
            <translation>%1 n'a envoyé aucun relevé dans cette capture.</translation>
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
            <translation>Filtres appliqués</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Tout retirer</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ColorRulesDialog</name>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Colour rules</source>
            <translation>Règles de couleur</translation>
        </message>
        <message>
            <source>Frames that match a filter get its colour. The first rule that matches wins.</source>
            <translation>Les trames qui répondent à un filtre prennent sa couleur. La première règle qui convient l'emporte.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <source>“%1” does not work: %2 (at character %3)</source>
            <translation>« %1 » ne va pas : %2 (au caractère %3)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandLine</name>
        <message>
            <source>Shows this help.</source>
            <translation>Affiche cette aide.</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>Affiche la version.</translation>
        </message>
        <message>
            <source>Opens the demo workspace.</source>
            <translation>Ouvre l'espace de travail de démonstration.</translation>
        </message>
        <message>
            <source>Leaves pictures of every view and the report of what was found in a folder, and ends; needs no display.</source>
            <translation>Laisse dans un dossier des images de chaque vue et le rapport de ce qui a été trouvé, puis se termine ; n'a pas besoin d'écran.</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>dossier</translation>
        </message>
        <message>
            <source>Size of the pictures.</source>
            <translation>Taille des images.</translation>
        </message>
        <message>
            <source>Logs, captures or a workspace folder to open.</source>
            <translation>Journaux, captures ou dossier d'espace de travail à ouvrir.</translation>
        </message>
        <message>
            <source>see `roamscope --help`</source>
            <translation>voyez `roamscope --help`</translation>
        </message>
        <message>
            <source>counts what captures and logs hold</source>
            <translation>compte ce que contiennent captures et journaux</translation>
        </message>
        <message>
            <source>checks messages and documents against the protocol</source>
            <translation>contrôle messages et documents selon le protocole</translation>
        </message>
        <message>
            <source>writes any log as a canonical capture or an Open OCPP Trace</source>
            <translation>écrit tout journal en capture canonique ou en Open OCPP Trace</translation>
        </message>
        <message>
            <source>Shows where a value changed on its way from the charger to the roaming partner.

Commands that need no display (each has --help):</source>
            <translation>Montre où une valeur a changé sur son chemin de la borne au partenaire d'itinérance.

Commandes sans écran (chacune connaît --help) :</translation>
        </message>
        <message>
            <source>Prints one JSON object instead of text.</source>
            <translation>Écrit un objet JSON au lieu de texte.</translation>
        </message>
        <message>
            <source>Charge point id for a log that names none.</source>
            <translation>Identifiant de borne pour un journal qui n'en nomme pas.</translation>
        </message>
        <message>
            <source>id</source>
            <translation>identifiant</translation>
        </message>
        <message>
            <source>Zone of times that stand without one, such as +02:00; UTC when not given.</source>
            <translation>Fuseau des heures qui n'en ont pas, par exemple +02:00 ; UTC par défaut.</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>fuseau</translation>
        </message>
        <message>
            <source>Reads the files in this way instead of the detected one: %1.</source>
            <translation>Lit les fichiers de cette façon plutôt que de celle détectée : %1.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>see `roamscope %1 --help`</source>
            <translation>voyez `roamscope %1 --help`</translation>
        </message>
        <message>
            <source>Usage: roamscope %1 [options] %2</source>
            <translation>Usage : roamscope %1 [options] %2</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>Exemple :</translation>
        </message>
        <message>
            <source>Exit code: %1</source>
            <translation>Code de sortie : %1</translation>
        </message>
        <message>
            <source>no file is named</source>
            <translation>aucun fichier n'est nommé</translation>
        </message>
        <message>
            <source>give at least one, for example `%1`</source>
            <translation>donnez-en au moins un, par exemple `%1`</translation>
        </message>
        <message>
            <source>“%1” is no zone</source>
            <translation>« %1 » n'est pas un fuseau</translation>
        </message>
        <message>
            <source>write it as +02:00 or UTC</source>
            <translation>écrivez-le comme +02:00 ou UTC</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>« %1 » n'est pas connu</translation>
        </message>
        <message>
            <source>the help lists the names</source>
            <translation>l'aide liste les noms</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>n'est pas là</translation>
        </message>
        <message>
            <source>check the name</source>
            <translation>vérifiez le nom</translation>
        </message>
        <message>
            <source>is a folder</source>
            <translation>est un dossier</translation>
        </message>
        <message>
            <source>name the files in it</source>
            <translation>nommez les fichiers qu'il contient</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>ne peut pas être lu : %1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>vérifiez qui peut le lire</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandPalette</name>
        <message>
            <source>No action has these letters. Try another word for it.</source>
            <translation>Aucune action n'a ces lettres. Essayez un autre mot.</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Search all actions</source>
            <translation>Chercher parmi toutes les actions</translation>
        </message>
        <message>
            <source>Actions found</source>
            <translation>Actions trouvées</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DocumentFinding</name>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Le fichier ne peut pas être lu : %1.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>This is not JSON: %1</source>
            <translation>Ce n'est pas du JSON : %1</translation>
        </message>
        <message>
            <source>The file ends in the middle of a value that begins here; what stands before it was validated.</source>
            <translation>Le fichier se termine au milieu d'une valeur qui commence ici ; ce qui précède a été validé.</translation>
        </message>
        <message>
            <source>The file holds binary data, not text.</source>
            <translation>Le fichier contient des données binaires, pas du texte.</translation>
        </message>
        <message>
            <source>The file is compressed (%1).</source>
            <translation>Le fichier est compressé (%1).</translation>
        </message>
        <message>
            <source>The text is %1; JSON is exchanged as UTF-8.</source>
            <translation>Le texte est en %1 ; le JSON s'échange en UTF-8.</translation>
        </message>
        <message>
            <source>One object has %1 bytes; that is more than is validated at once.</source>
            <translation>Un objet fait %1 octets ; c'est plus que ce qui est validé à la fois.</translation>
        </message>
        <message>
            <source>This is valid JSON, but it looks like no single object of OCPI or message of OCPP (%1).</source>
            <translation>C'est du JSON valide, mais cela ne ressemble à aucun objet OCPI ni message OCPP (%1).</translation>
        </message>
        <message>
            <source>%1 has no object called %2.</source>
            <translation>%1 n'a pas d'objet appelé %2.</translation>
        </message>
        <message>
            <source>The list is empty; there is nothing to validate.</source>
            <translation>La liste est vide ; il n'y a rien à valider.</translation>
        </message>
        <message>
            <source>The answer has data, but neither status_code nor timestamp.</source>
            <translation>La réponse a data, mais ni status_code ni timestamp.</translation>
        </message>
        <message>
            <source>The answer reports an error: %1.</source>
            <translation>La réponse signale une erreur : %1.</translation>
        </message>
        <message>
            <source>%1 occurs again; it stood already at %2.</source>
            <translation>%1 apparaît à nouveau ; il se trouvait déjà en %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n location(s) with different addresses share the position %1.</source>
            <translation>
                <numerusform>%n site d'adresse différente partage la position %1.</numerusform>
                <numerusform>%n sites d'adresses différentes partagent la position %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch the file again; the transfer may have been cut.</source>
            <translation>Récupérez de nouveau le fichier ; le transfert a pu être coupé.</translation>
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation>Décompressez-le d'abord.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>Say what it is with --object, for example --object Location.</source>
            <translation>Dites ce que c'est avec --object, par exemple --object Location.</translation>
        </message>
        <message>
            <source>Check the spelling, or give another --version.</source>
            <translation>Vérifiez l'orthographe, ou donnez une autre --version.</translation>
        </message>
        <message>
            <source>Every OCPI answer carries both; a file that was cut down by hand may do without.</source>
            <translation>Chaque réponse OCPI porte les deux ; un fichier raccourci à la main peut s'en passer.</translation>
        </message>
        <message>
            <source>A receiver keeps only one of them; find out which is right.</source>
            <translation>Un destinataire n'en garde qu'un ; trouvez lequel est juste.</translation>
        </message>
        <message>
            <source>Check whether a default stands for positions that are not known.</source>
            <translation>Vérifiez si une valeur par défaut tient lieu de positions inconnues.</translation>
        </message>
        <message numerus="yes">
            <source>%n more like this.</source>
            <translation>
                <numerusform>%n autre du même genre.</numerusform>
                <numerusform>%n autres du même genre.</numerusform>
            </translation>
        </message>
        <message>
            <source>given</source>
            <translation>donné</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>certain</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>assumed: nothing in it tells the versions apart</source>
            <translation>supposé : rien n'y distingue les versions</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DropZone</name>
        <message>
            <source>Let go: Roamscope opens it</source>
            <translation>Lâchez : Roamscope l'ouvre</translation>
        </message>
        <message>
            <source>Drop a log here</source>
            <translation>Déposez un journal ici</translation>
        </message>
        <message>
            <source>Any text log with OCPP messages in it, from any charger or backend, Open OCPP Trace, OCPI exchanges as JSON Lines; also as .gz or .zip, and several at once. Files stay where they are and nothing leaves this computer.</source>
            <translation>Tout journal texte contenant des messages OCPP, de toute borne ou tout système central, Open OCPP Trace, échanges OCPI en JSON Lines ; aussi en .gz ou .zip, et plusieurs à la fois. Les fichiers restent où ils sont et rien ne quitte cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Filter</name>
        <message>
            <source>Write a number here, such as 200.</source>
            <translation>Écrivez ici un nombre, par exemple 200.</translation>
        </message>
        <message>
            <source>Write a time span here, such as 500ms, 2s or 1min.</source>
            <translation>Écrivez ici une durée, par exemple 500ms, 2s ou 1min.</translation>
        </message>
        <message>
            <source>Write a size here, such as 500, 2kB or 1MB.</source>
            <translation>Écrivez ici une taille, par exemple 500, 2kB ou 1MB.</translation>
        </message>
        <message>
            <source>Write a time here, such as &quot;2026-01-01T10:00&quot; or &quot;10:15&quot;.</source>
            <translation>Écrivez ici une heure, par exemple &quot;2026-01-01T10:00&quot; ou &quot;10:15&quot;.</translation>
        </message>
        <message>
            <source>Write one of these here: %1.</source>
            <translation>Écrivez ici l’un de ceux-ci : %1.</translation>
        </message>
        <message>
            <source>Write a value here, in quotes when it holds blanks.</source>
            <translation>Écrivez ici une valeur, entre guillemets si elle contient des espaces.</translation>
        </message>
        <message>
            <source>Rows with this mark</source>
            <translation>Lignes avec cette marque</translation>
        </message>
        <message>
            <source>In this capture</source>
            <translation>Dans cette capture</translation>
        </message>
        <message>
            <source>OCPP action</source>
            <translation>Action OCPP</translation>
        </message>
        <message>
            <source>is</source>
            <translation>est</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>n'est pas</translation>
        </message>
        <message>
            <source>holds this text, small or capital letters alike</source>
            <translation>contient ce texte, en majuscules ou minuscules</translation>
        </message>
        <message>
            <source>matches this regular expression</source>
            <translation>répond à cette expression régulière</translation>
        </message>
        <message>
            <source>is more than</source>
            <translation>est supérieur à</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>est au moins</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>est inférieur à</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>est au plus</translation>
        </message>
        <message>
            <source>is one of these, or in this range</source>
            <translation>est l'un de ceux-ci, ou dans cet intervalle</translation>
        </message>
        <message>
            <source>and</source>
            <translation>et</translation>
        </message>
        <message>
            <source>or</source>
            <translation>ou</translation>
        </message>
        <message>
            <source>OCPP action, or method and module of OCPI</source>
            <translation>Action OCPP, ou méthode et module OCPI</translation>
        </message>
        <message>
            <source>Charge point or party</source>
            <translation>Borne ou partie</translation>
        </message>
        <message>
            <source>When it was seen, in UTC: "2026-01-01T10:00" or "10:15"</source>
            <translation>Quand cela a été vu, en UTC : "2026-01-01T10:00" ou "10:15"</translation>
        </message>
        <message>
            <source>Time from the request to its response: 500ms, 2s, 1min</source>
            <translation>Temps de la requête à sa réponse : 500ms, 2s, 1min</translation>
        </message>
        <message>
            <source>Time since the row before</source>
            <translation>Temps depuis la ligne précédente</translation>
        </message>
        <message>
            <source>Kind of message: call, result, error, http, event …</source>
            <translation>Type de message : call, result, error, http, event …</translation>
        </message>
        <message>
            <source>OCPP or OCPI, with or without version</source>
            <translation>OCPP ou OCPI, avec ou sans version</translation>
        </message>
        <message>
            <source>Version of the protocol: 1.6, 2.0.1, 2.2.1</source>
            <translation>Version du protocole : 1.6, 2.0.1, 2.2.1</translation>
        </message>
        <message>
            <source>Party that sent it: cp, csms, middleware, cpo, hub, emsp, ems</source>
            <translation>Partie qui l'a envoyé : cp, csms, middleware, cpo, hub, emsp, ems</translation>
        </message>
        <message>
            <source>Party that it was sent to</source>
            <translation>Partie à qui il a été envoyé</translation>
        </message>
        <message>
            <source>Way of an OCPP message: cp-to-csms or csms-to-cp</source>
            <translation>Sens d'un message OCPP : cp-to-csms ou csms-to-cp</translation>
        </message>
        <message>
            <source>Message id, or correlation id of HTTP</source>
            <translation>Identifiant de message, ou identifiant de corrélation HTTP</translation>
        </message>
        <message>
            <source>Status in the message: Available, Accepted …</source>
            <translation>Statut dans le message : Available, Accepted …</translation>
        </message>
        <message>
            <source>Error code of a CALLERROR</source>
            <translation>Code d'erreur d'un CALLERROR</translation>
        </message>
        <message>
            <source>Transaction or session id in the message</source>
            <translation>Identifiant de transaction ou de session dans le message</translation>
        </message>
        <message>
            <source>Connector id in the message</source>
            <translation>Identifiant de connecteur dans le message</translation>
        </message>
        <message>
            <source>EVSE id in the message</source>
            <translation>Identifiant d'EVSE dans le message</translation>
        </message>
        <message>
            <source>idTag, idToken or OCPI token uid in the message</source>
            <translation>idTag, idToken ou uid de jeton OCPI dans le message</translation>
        </message>
        <message>
            <source>HTTP method: GET, PUT, PATCH …</source>
            <translation>Méthode HTTP : GET, PUT, PATCH …</translation>
        </message>
        <message>
            <source>HTTP path with its query</source>
            <translation>Chemin HTTP avec sa requête</translation>
        </message>
        <message>
            <source>HTTP status: 200, 404 …</source>
            <translation>Statut HTTP : 200, 404 …</translation>
        </message>
        <message>
            <source>OCPI status_code: 1000, 2001 …</source>
            <translation>status_code OCPI : 1000, 2001 …</translation>
        </message>
        <message>
            <source>Size of the message: 500, 2kB, 1MB</source>
            <translation>Taille du message : 500, 2kB, 1MB</translation>
        </message>
        <message>
            <source>Marks: repaired, orphan, unanswered, duplicate, replayed …</source>
            <translation>Marques : repaired, orphan, unanswered, duplicate, replayed …</translation>
        </message>
        <message>
            <source>The bytes of the row as they stand in the file</source>
            <translation>Les octets de la ligne tels qu'ils sont dans le fichier</translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>Ligne du fichier</translation>
        </message>
        <message>
            <source>Number of the row, from 1</source>
            <translation>Numéro de la ligne, à partir de 1</translation>
        </message>
        <message>
            <source>Number of the file, from 1</source>
            <translation>Numéro du fichier, à partir de 1</translation>
        </message>
        <message>
            <source>A field of the message: payload.connectorId, payload.meterValue[0].timestamp</source>
            <translation>Un champ du message : payload.connectorId, payload.meterValue[0].timestamp</translation>
        </message>
        <message>
            <source>This filter is too long.</source>
            <translation>Ce filtre est trop long.</translation>
        </message>
        <message>
            <source>There is no opening bracket for this one.</source>
            <translation>Il manque la parenthèse ouvrante de celle-ci.</translation>
        </message>
        <message>
            <source>This does not belong here; join two tests with &amp;&amp; or ||.</source>
            <translation>Ceci n'a pas sa place ici ; reliez deux tests par &amp;&amp; ou ||.</translation>
        </message>
        <message>
            <source>This filter is nested too deeply.</source>
            <translation>Ce filtre est trop imbriqué.</translation>
        </message>
        <message>
            <source>This bracket is not closed.</source>
            <translation>Cette parenthèse n'est pas fermée.</translation>
        </message>
        <message>
            <source>Something is missing here: a test such as action == "Heartbeat", or a word to search for.</source>
            <translation>Il manque quelque chose ici : un test comme action == "Heartbeat", ou un mot à chercher.</translation>
        </message>
        <message>
            <source>Write the name of a field before this operator, such as action, cp or latency.</source>
            <translation>Écrivez le nom d'un champ avant cet opérateur, comme action, cp ou latency.</translation>
        </message>
        <message>
            <source>There is nothing between these brackets.</source>
            <translation>Il n'y a rien entre ces parenthèses.</translation>
        </message>
        <message>
            <source>This does not belong here.</source>
            <translation>Ceci n'a pas sa place ici.</translation>
        </message>
        <message>
            <source>Write &amp;&amp; for and, || for or.</source>
            <translation>Écrivez &amp;&amp; pour et, || pour ou.</translation>
        </message>
        <message>
            <source>This text has no closing quote.</source>
            <translation>Ce texte n'a pas de guillemet fermant.</translation>
        </message>
        <message>
            <source>This path is too deep.</source>
            <translation>Ce chemin est trop profond.</translation>
        </message>
        <message>
            <source>“%1” is not what this field holds.</source>
            <translation>« %1 » n'est pas ce que contient ce champ.</translation>
        </message>
        <message>
            <source>A range needs numbers, times or texts.</source>
            <translation>Un intervalle demande des nombres, des heures ou des textes.</translation>
        </message>
        <message>
            <source>Both ends of this range must have a date, or none of them.</source>
            <translation>Les deux bouts de cet intervalle doivent avoir une date, ou aucun des deux.</translation>
        </message>
        <message>
            <source>This field has no order; compare it with ==, != or in.</source>
            <translation>Ce champ n'a pas d'ordre ; comparez-le avec ==, != ou in.</translation>
        </message>
        <message>
            <source>Write the text to look for here, in quotes when it holds blanks.</source>
            <translation>Écrivez ici le texte à chercher, entre guillemets s'il contient des espaces.</translation>
        </message>
        <message>
            <source>This field holds no text; compare it with == or in.</source>
            <translation>Ce champ ne contient pas de texte ; comparez-le avec == ou in.</translation>
        </message>
        <message>
            <source>Write a regular expression here, in quotes.</source>
            <translation>Écrivez ici une expression régulière, entre guillemets.</translation>
        </message>
        <message>
            <source>This regular expression is too long.</source>
            <translation>Cette expression régulière est trop longue.</translation>
        </message>
        <message>
            <source>This regular expression is not valid: %1.</source>
            <translation>Cette expression régulière n'est pas valide : %1.</translation>
        </message>
        <message>
            <source>This set is not closed; end it with }.</source>
            <translation>Cet ensemble n'est pas fermé ; terminez-le par }.</translation>
        </message>
        <message>
            <source>Put a comma between the values of a set.</source>
            <translation>Mettez une virgule entre les valeurs d'un ensemble.</translation>
        </message>
        <message>
            <source>There is no field “%1”. Did you mean “%2”?</source>
            <translation>Il n'y a pas de champ « %1 ». Vouliez-vous dire « %2 » ?</translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields of the message are written payload.%1.</source>
            <translation>Il n'y a pas de champ « %1 ». Les champs du message s'écrivent payload.%1.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterBar</name>
        <message>
            <source>Filtering</source>
            <translation>Filtrage en cours</translation>
        </message>
        <message>
            <source>Frames shown</source>
            <translation>Trames affichées</translation>
        </message>
        <message>
            <source>Saved filters and history</source>
            <translation>Filtres enregistrés et historique</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n trame</numerusform>
                <numerusform>%n trames</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 frames</source>
            <translation>%1 trames sur %2</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (au caractère %2)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Filtres enregistrés</translation>
        </message>
        <message>
            <source>Remove a saved filter</source>
            <translation>Retirer un filtre enregistré</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Utilisés auparavant</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Enregistrer le filtre</translation>
        </message>
        <message>
            <source>Name of the filter:</source>
            <translation>Nom du filtre :</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterChip</name>
        <message>
            <source>Apply this filter again</source>
            <translation>Appliquer de nouveau ce filtre</translation>
        </message>
        <message>
            <source>Pause this filter</source>
            <translation>Suspendre ce filtre</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message>
            <source>%1
Double-click to edit, Space to pause, Delete to remove</source>
            <translation>%1
Double-clic pour modifier, Espace pour suspendre, Suppr pour retirer</translation>
        </message>
        <message>
            <source>Filter, paused: %1</source>
            <translation>Filtre, suspendu : %1</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filtre : %1</translation>
        </message>
        <message>
            <source>Apply again</source>
            <translation>Appliquer de nouveau</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterEdit</name>
        <message>
            <source>Filter: action == "StatusNotification", cp == "CP01", latency &gt; 500ms, or any text</source>
            <translation>Filtre : action == "StatusNotification", cp == "CP01", latency &gt; 500ms, ou un texte quelconque</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterMenu</name>
        <message>
            <source>Filter on this value</source>
            <translation>Filtrer sur cette valeur</translation>
        </message>
        <message>
            <source>… and this value</source>
            <translation>… et cette valeur</translation>
        </message>
        <message>
            <source>… or this value</source>
            <translation>… ou cette valeur</translation>
        </message>
        <message>
            <source>… not this value</source>
            <translation>… sauf cette valeur</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameCells</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n élément</numerusform>
                <numerusform>%n éléments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameModel</name>
        <message>
            <source>answers no request</source>
            <translation>ne répond à aucune requête</translation>
        </message>
        <message>
            <source>sent late</source>
            <translation>envoyé en retard</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>journalisé deux fois</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>réparé</translation>
        </message>
        <message>
            <source>altered by a rule</source>
            <translation>modifié par une règle</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>%1, error</source>
            <translation>%1, erreur</translation>
        </message>
        <message>
            <source>%1, warning</source>
            <translation>%1, avertissement</translation>
        </message>
        <message>
            <source>Time since the row above</source>
            <translation>Temps depuis la ligne du dessus</translation>
        </message>
        <message>
            <source>Time from the request to its response</source>
            <translation>Temps de la requête à sa réponse</translation>
        </message>
        <message>
            <source>Since start</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Heure (%1)</translation>
        </message>
        <message>
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>De → à</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Borne</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latence</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ImportQuestion</name>
        <message>
            <source>This log names neither its charge point nor the zone of its times. Say it here if you know it.</source>
            <translation>Ce journal ne nomme ni sa borne ni le fuseau de ses heures. Indiquez-les ici si vous les connaissez.</translation>
        </message>
        <message>
            <source>This log does not name its charge point. Say it here if you know it.</source>
            <translation>Ce journal ne nomme pas sa borne. Indiquez-la ici si vous la connaissez.</translation>
        </message>
        <message>
            <source>The times of this log have no zone and are read as UTC. Say it here if you know better.</source>
            <translation>Les heures de ce journal n'ont pas de fuseau et sont lues en UTC. Indiquez-le ici si vous savez mieux.</translation>
        </message>
        <message>
            <source>Charge point id</source>
            <translation>Identifiant de la borne</translation>
        </message>
        <message>
            <source>Zone of the times</source>
            <translation>Fuseau des heures</translation>
        </message>
        <message>
            <source>%1 (this computer)</source>
            <translation>%1 (cet ordinateur)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspection</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>%1 lines, read as %2</source>
            <translation>%1 lignes, lues comme %2</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Trames</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>exchanges</source>
            <translation>échanges</translation>
        </message>
        <message>
            <source>without answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>without call</source>
            <translation>sans appel</translation>
        </message>
        <message>
            <source>logged twice</source>
            <translation>journalisé deux fois</translation>
        </message>
        <message>
            <source>time (UTC)</source>
            <translation>heure (UTC)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>time</source>
            <translation>heure</translation>
        </message>
        <message>
            <source>the source holds no times</source>
            <translation>la source ne contient pas d'heures</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>protocols</source>
            <translation>protocoles</translation>
        </message>
        <message>
            <source>Charge points (%1)</source>
            <translation>Bornes (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n trame</numerusform>
                <numerusform>%n trames</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Lines that are no frame as they stand</source>
            <translation>Lignes qui ne sont pas des trames telles quelles</translation>
        </message>
        <message>
            <source>first at %1:%2</source>
            <translation>d'abord en %1:%2</translation>
        </message>
        <message>
            <source>Charges (%1)</source>
            <translation>Charges (%1)</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Problems: %1 errors, %2 warnings, %3 notes</source>
            <translation>Problèmes : %1 erreurs, %2 avertissements, %3 remarques</translation>
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
            <translation>Sélectionnez une trame pour la lire</translation>
        </message>
        <message>
            <source>Each field is shown with its meaning, its unit and what the protocol demands of it.</source>
            <translation>Chaque champ est montré avec son sens, son unité et ce que le protocole en demande.</translation>
        </message>
        <message>
            <source>Decoding…</source>
            <translation>Décodage…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>Requête ou réponse</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Find a field, a value or a meaning</source>
            <translation>Chercher un champ, une valeur ou un sens</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message>
            <source>Find in the message</source>
            <translation>Chercher dans le message</translation>
        </message>
        <message>
            <source>What the protocol says about the selected field</source>
            <translation>Ce que le protocole dit du champ sélectionné</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Montrer plus</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>HTTP headers</source>
            <translation>En-têtes HTTP</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Decoding %1…</source>
            <translation>Décodage de %1…</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n field(s) of this message are shown.</source>
            <translation>
                <numerusform>Seul le premier champ de ce message est montré.</numerusform>
                <numerusform>Seuls les %n premiers champs de ce message sont montrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>Erreur :</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Avertissement :</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Remarque :</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>The catalog does not know this field.</source>
            <translation>Le catalogue ne connaît pas ce champ.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
        <message>
            <source>Copy request as curl command</source>
            <translation>Copier la requête en commande curl</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::InspectorHeader</name>
        <message>
            <source>from the line before</source>
            <translation>de la ligne précédente</translation>
        </message>
        <message>
            <source>made up: the log has no times</source>
            <translation>inventée : le journal n'a pas d'heures</translation>
        </message>
        <message>
            <source>no time zone in the log, read as UTC</source>
            <translation>aucun fuseau dans le journal, lu en UTC</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <translation>%1 plus tôt</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>%1 plus tard</translation>
        </message>
        <message>
            <source>In the message</source>
            <translation>Dans le message</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>réponse après %1</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>répondu</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>show the request</source>
            <translation>montrer la requête</translation>
        </message>
        <message>
            <source>show the answer</source>
            <translation>montrer la réponse</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>aucune réponse dans cette capture</translation>
        </message>
        <message>
            <source>answers a request that is not in this capture</source>
            <translation>répond à une requête qui n'est pas dans cette capture</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>sans identifiant</translation>
        </message>
        <message>
            <source>follow it</source>
            <translation>la suivre</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>Statut HTTP</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Contrôles : %1</translation>
        </message>
        <message>
            <source>go to the next</source>
            <translation>aller au suivant</translation>
        </message>
        <message>
            <source>Damaged message</source>
            <translation>Message endommagé</translation>
        </message>
        <message>
            <source>%1 (answer)</source>
            <translation>%1 (réponse)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::JsonFile</name>
        <message>
            <source>cannot be read: %1</source>
            <translation>ne peut pas être lu : %1</translation>
        </message>
        <message>
            <source>check who may read it</source>
            <translation>vérifiez qui peut le lire</translation>
        </message>
        <message>
            <source>check that it is still there</source>
            <translation>vérifiez qu'il est encore là</translation>
        </message>
        <message>
            <source>is larger than 16 MiB, so it is no file of a workspace</source>
            <translation>dépasse 16 Mio, ce n'est donc pas un fichier d'espace de travail</translation>
        </message>
        <message>
            <source>move it out of the workspace, or restore it from a backup</source>
            <translation>sortez-le de l'espace de travail, ou restaurez-le depuis une sauvegarde</translation>
        </message>
        <message>
            <source>is nested deeper than %1 levels</source>
            <translation>est imbriqué sur plus de %1 niveaux</translation>
        </message>
        <message>
            <source>restore it from a backup or from Git</source>
            <translation>restaurez-le depuis une sauvegarde ou depuis Git</translation>
        </message>
        <message>
            <source>is not valid JSON here</source>
            <translation>n'est pas du JSON valide ici</translation>
        </message>
        <message>
            <source>correct this line, or restore the file from Git</source>
            <translation>corrigez cette ligne, ou restaurez le fichier depuis Git</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>ne se comprend pas : %1</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>ne peut pas être écrit : %1</translation>
        </message>
        <message>
            <source>check the disk and who may write there</source>
            <translation>vérifiez le disque et qui peut y écrire</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Lane</name>
        <message>
            <source>Charge Point</source>
            <translation>Borne</translation>
        </message>
        <message>
            <source>CSMS</source>
            <translation>CSMS</translation>
        </message>
        <message>
            <source>Middleware</source>
            <translation>Intergiciel</translation>
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
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Ledger</name>
        <message>
            <source>There is no message in this line.</source>
            <translation>Il n'y a pas de message dans cette ligne.</translation>
        </message>
        <message>
            <source>This line is blank or a comment.</source>
            <translation>Cette ligne est vide ou un commentaire.</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>Ce n'est pas du JSON valide.</translation>
        </message>
        <message>
            <source>The message is cut off before its end.</source>
            <translation>Le message est coupé avant sa fin.</translation>
        </message>
        <message>
            <source>A pager cut this line at the width of the screen.</source>
            <translation>Un visionneur a coupé cette ligne à la largeur de l'écran.</translation>
        </message>
        <message>
            <source>The program that wrote the log left out the middle of this message.</source>
            <translation>Le programme qui a écrit le journal a omis le milieu de ce message.</translation>
        </message>
        <message>
            <source>The message was wrapped over several lines; they were joined.</source>
            <translation>Le message était réparti sur plusieurs lignes ; elles ont été réunies.</translation>
        </message>
        <message>
            <source>The message was printed as a Python value; it was turned back into JSON.</source>
            <translation>Le message était imprimé comme valeur Python ; il a été remis en JSON.</translation>
        </message>
        <message>
            <source>The message stood inside a JSON string; it was unpacked.</source>
            <translation>Le message était dans une chaîne JSON ; il en a été extrait.</translation>
        </message>
        <message>
            <source>Formatting marks of a web page stood inside the message; they were removed.</source>
            <translation>Des marques de mise en forme d'une page web étaient dans le message ; elles ont été retirées.</translation>
        </message>
        <message>
            <source>A comma was missing and was put in.</source>
            <translation>Une virgule manquait et a été ajoutée.</translation>
        </message>
        <message>
            <source>A closing bracket was missing and was put in.</source>
            <translation>Une fermeture manquait et a été ajoutée.</translation>
        </message>
        <message>
            <source>The message was printed over several lines; they were joined.</source>
            <translation>Le message était imprimé sur plusieurs lignes ; elles ont été réunies.</translation>
        </message>
        <message>
            <source>The same message was logged again.</source>
            <translation>Le même message a été journalisé de nouveau.</translation>
        </message>
        <message>
            <source>This is valid JSON, but not an OCPP message.</source>
            <translation>C'est du JSON valide, mais pas un message OCPP.</translation>
        </message>
        <message>
            <source>The message is nested too deeply to be read.</source>
            <translation>Le message est trop imbriqué pour être lu.</translation>
        </message>
        <message>
            <source>This line is too long to be a message.</source>
            <translation>Cette ligne est trop longue pour être un message.</translation>
        </message>
        <message>
            <source>This line holds bytes that are not valid UTF-8 text.</source>
            <translation>Cette ligne contient des octets qui ne sont pas du texte UTF-8 valide.</translation>
        </message>
        <message>
            <source>This line holds NUL bytes.</source>
            <translation>Cette ligne contient des octets NUL.</translation>
        </message>
        <message>
            <source>The time of this message cannot be read.</source>
            <translation>L'heure de ce message ne peut pas être lue.</translation>
        </message>
        <message>
            <source>This record is of a kind that is not known.</source>
            <translation>Cet enregistrement est d'un type inconnu.</translation>
        </message>
        <message>
            <source>This record lacks a member that it needs.</source>
            <translation>Il manque à cet enregistrement un membre dont il a besoin.</translation>
        </message>
        <message>
            <source>The raw message and the record's own members disagree; the raw message is used.</source>
            <translation>Le message brut et les membres de l'enregistrement se contredisent ; le message brut est utilisé.</translation>
        </message>
        <message>
            <source>There are more different names than can be told apart; the rest are shown as “…”.</source>
            <translation>Il y a plus de noms différents qu'on ne peut en distinguer ; les autres s'affichent « … ».</translation>
        </message>
        <message>
            <source>The compressed file expands to more than is allowed; the rest was left out.</source>
            <translation>Le fichier compressé dépasse la taille permise une fois étendu ; le reste a été omis.</translation>
        </message>
        <message>
            <source>The file cannot be found any more. Check its name, or whether its drive is still there.</source>
            <translation>Le fichier est introuvable. Vérifiez son nom, ou si son lecteur est encore là.</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Open it again when it is complete.</source>
            <translation>Le fichier a raccourci pendant la lecture. Rouvrez-le quand il est complet.</translation>
        </message>
        <message>
            <source>The file cannot be read: permission is missing. Change its access rights or copy it.</source>
            <translation>Le fichier ne peut pas être lu : l'autorisation manque. Changez ses droits d'accès ou copiez-le.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Le fichier n'est pas du texte.</translation>
        </message>
        <message>
            <source>The last line is not complete: its program stopped while it was being written.</source>
            <translation>La dernière ligne est incomplète : son programme s'est arrêté en l'écrivant.</translation>
        </message>
        <message>
            <source>Reading was cancelled; the rest of the file was left out.</source>
            <translation>La lecture a été annulée ; le reste du fichier a été omis.</translation>
        </message>
        <message>
            <source>This kind of file cannot be read.</source>
            <translation>Ce genre de fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>No line of this log has a time. The messages are in the order of the file; their times are what they say of themselves.</source>
            <translation>Aucune ligne de ce journal n'a d'heure. Les messages sont dans l'ordre du fichier ; leurs heures sont ce qu'ils disent d'eux-mêmes.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MainWindow</name>
        <message>
            <source>Reading %1</source>
            <translation>Lecture de %1</translation>
        </message>
        <message>
            <source>Checking every message</source>
            <translation>Contrôle de chaque message</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln trame enregistrée dans %1.</numerusform>
                <numerusform>%Ln trames enregistrées dans %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln trame omise : le format ne contient que des messages OCPP.</numerusform>
                <numerusform>%Ln trames omises : le format ne contient que des messages OCPP.</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>Reading was cancelled. What had been read until then is shown.</source>
            <translation>La lecture a été annulée. Ce qui avait été lu jusque-là est affiché.</translation>
        </message>
        <message>
            <source>No message was found in %1. The Problems list says what stands on its lines; Roamscope reads OCPP messages in text logs and Open OCPP Trace files.</source>
            <translation>Aucun message n'a été trouvé dans %1. La liste Problèmes dit ce qu'il y a sur ses lignes ; Roamscope lit les messages OCPP des journaux texte et les fichiers Open OCPP Trace.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln trame</numerusform>
                <numerusform>%Ln trames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s) or partner(s)</source>
            <translation>
                <numerusform>%Ln borne ou partenaire</numerusform>
                <numerusform>%Ln bornes ou partenaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln transaction(s)</source>
            <translation>
                <numerusform>%Ln transaction</numerusform>
                <numerusform>%Ln transactions</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 à %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged line(s)</source>
            <translation>
                <numerusform>%Ln ligne endommagée</numerusform>
                <numerusform>%Ln lignes endommagées</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Add files to this capture…</source>
            <translation>&amp;Ajouter des fichiers à cette capture…</translation>
        </message>
        <message>
            <source>Open the &amp;demo</source>
            <translation>Ouvrir la &amp;démonstration</translation>
        </message>
        <message>
            <source>Open &amp;workspace…</source>
            <translation>Ouvrir un &amp;espace de travail…</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Nouvel espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Relire</translation>
        </message>
        <message>
            <source>&amp;Save the capture as…</source>
            <translation>Enregistrer la &amp;capture sous…</translation>
        </message>
        <message>
            <source>Save the frames &amp;shown as…</source>
            <translation>Enregistrer les trames a&amp;ffichées sous…</translation>
        </message>
        <message>
            <source>Save a report of the &amp;findings…</source>
            <translation>Enregistrer un &amp;rapport des constats…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Forget recent files</source>
            <translation>&amp;Oublier les fichiers récents</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>&amp;Palette de commandes…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Réglages…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Raccourcis clavier…</translation>
        </message>
        <message>
            <source>User &amp;manual</source>
            <translation>&amp;Manuel d'utilisation</translation>
        </message>
        <message>
            <source>&amp;About Roamscope</source>
            <translation>À &amp;propos de Roamscope</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Contraste élevé</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>Heures de cet &amp;ordinateur</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>Heures en &amp;UTC</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Trafic</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Open &amp;again</source>
            <translation>Ouvrir de &amp;nouveau</translation>
        </message>
        <message>
            <source>&amp;Traffic</source>
            <translation>&amp;Trafic</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>&amp;Chronologie</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>A&amp;ffichage</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was open yet</source>
            <translation>Rien n'a encore été ouvert</translation>
        </message>
        <message>
            <source>Open logs and captures</source>
            <translation>Ouvrir des journaux et captures</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Add files to this capture</source>
            <translation>Ajouter des fichiers à cette capture</translation>
        </message>
        <message>
            <source>Save the capture</source>
            <translation>Enregistrer la capture</translation>
        </message>
        <message>
            <source>Save the frames shown</source>
            <translation>Enregistrer les trames affichées</translation>
        </message>
        <message>
            <source>Roamscope capture (*.jsonl)</source>
            <translation>Capture Roamscope (*.jsonl)</translation>
        </message>
        <message>
            <source>Open OCPP Trace, OCPP messages only (*.jsonl)</source>
            <translation>Open OCPP Trace, messages OCPP seulement (*.jsonl)</translation>
        </message>
        <message>
            <source>Another capture is still being written. Try again when it is done.</source>
            <translation>Une autre capture est encore en cours d'écriture. Réessayez quand elle sera finie.</translation>
        </message>
        <message>
            <source>Save a report of the findings</source>
            <translation>Enregistrer un rapport des constats</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Page web (*.html)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>Le rapport est dans %1.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>Make a workspace: choose a name for its folder</source>
            <translation>Créer un espace de travail : choisissez un nom pour son dossier</translation>
        </message>
        <message>
            <source>Charging logs</source>
            <translation>Journaux de charge</translation>
        </message>
        <message>
            <source>The manual is the file %1.</source>
            <translation>Le manuel est le fichier %1.</translation>
        </message>
        <message>
            <source>The manual is not installed with this program. Install the package roamscope again.</source>
            <translation>Le manuel n'est pas installé avec ce programme. Réinstallez le paquet roamscope.</translation>
        </message>
        <message>
            <source>Roamscope speaks %1 from the next start on.</source>
            <translation>Roamscope parlera %1 au prochain démarrage.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Minimap</name>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>The whole capture with its findings. The left and right arrow keys move the visible window.</source>
            <translation>Toute la capture avec ses constats. Les flèches gauche et droite déplacent la fenêtre visible.</translation>
        </message>
        <message>
            <source>The whole capture. Drag the window or its edges; a click moves it there. Diamonds are errors, bars are warnings.</source>
            <translation>Toute la capture. Faites glisser la fenêtre ou ses bords ; un clic l'y déplace. Les losanges sont des erreurs, les barres des avertissements.</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>duration of the capture</comment>
            <translation>%1 en tout</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiCheck</name>
        <message>
            <source>%1 looks like kW; OCPI wants W.</source>
            <translation>%1 ressemble à des kW ; OCPI veut des W.</translation>
        </message>
        <message>
            <source>Send %3.</source>
            <translation>Envoyez %3.</translation>
        </message>
        <message>
            <source>%1 W is a thousand times what volts and amps allow (%2 W).</source>
            <translation>%1 W est mille fois ce que permettent volts et ampères (%2 W).</translation>
        </message>
        <message>
            <source>%1 W is more than volts, amps and phases allow (%2 W).</source>
            <translation>%1 W dépasse ce que permettent volts, ampères et phases (%2 W).</translation>
        </message>
        <message>
            <source>Check which of the four values is wrong.</source>
            <translation>Vérifiez laquelle des quatre valeurs est fausse.</translation>
        </message>
        <message>
            <source>%1 looks like W; a tariff restriction is in kW.</source>
            <translation>%1 ressemble à des W ; une restriction de tarif est en kW.</translation>
        </message>
        <message>
            <source>%1 looks like Wh; OCPI wants kWh (%2).</source>
            <translation>%1 ressemble à des Wh ; OCPI veut des kWh (%2).</translation>
        </message>
        <message>
            <source>%1 is a thousandth of the energy in the charging periods (%2).</source>
            <translation>%1 est un millième de l'énergie des périodes de charge (%2).</translation>
        </message>
        <message>
            <source>%1 looks like seconds; OCPI wants hours (%2).</source>
            <translation>%1 ressemble à des secondes ; OCPI veut des heures (%2).</translation>
        </message>
        <message>
            <source>%1 looks like minutes; OCPI wants hours (%2).</source>
            <translation>%1 ressemble à des minutes ; OCPI veut des heures (%2).</translation>
        </message>
        <message>
            <source>A VAT of %1 is below one percent; it looks like a fraction.</source>
            <translation>Une TVA de %1 est inférieure à un pour cent ; elle ressemble à une fraction.</translation>
        </message>
        <message>
            <source>VAT is given in percent: send %3.</source>
            <translation>La TVA se donne en pour cent : envoyez %3.</translation>
        </message>
        <message>
            <source>A price of %1 for one kWh looks like cents.</source>
            <translation>Un prix de %1 pour un kWh ressemble à des centimes.</translation>
        </message>
        <message>
            <source>Prices are in whole currency units: send %3 if so.</source>
            <translation>Les prix sont en unités entières de monnaie : envoyez %3 dans ce cas.</translation>
        </message>
        <message>
            <source>%1 cannot charge a car; the value was probably not known.</source>
            <translation>%1 ne peut pas charger une voiture ; la valeur était sans doute inconnue.</translation>
        </message>
        <message>
            <source>Send the rated value of the connector.</source>
            <translation>Envoyez la valeur nominale du connecteur.</translation>
        </message>
        <message>
            <source>Volts and amps look swapped: %1.</source>
            <translation>Volts et ampères semblent échangés : %1.</translation>
        </message>
        <message>
            <source>Swap the two values: %3.</source>
            <translation>Échangez les deux valeurs : %3.</translation>
        </message>
        <message>
            <source>%1 V is the voltage between phases; for AC OCPI wants phase to neutral.</source>
            <translation>%1 V est la tension entre phases ; en AC, OCPI veut phase-neutre.</translation>
        </message>
        <message>
            <source>Send %3; with %1, power is computed 1.7 times too high.</source>
            <translation>Envoyez %3 ; avec %1, la puissance calculée est 1,7 fois trop haute.</translation>
        </message>
        <message>
            <source>%1 V is not a voltage that cars are charged with.</source>
            <translation>%1 V n'est pas une tension avec laquelle on charge des voitures.</translation>
        </message>
        <message>
            <source>Check the value and its unit (V).</source>
            <translation>Vérifiez la valeur et son unité (V).</translation>
        </message>
        <message>
            <source>%1 A is not a current that cars are charged with.</source>
            <translation>%1 A n'est pas un courant avec lequel on charge des voitures.</translation>
        </message>
        <message>
            <source>Check the value and its unit (A per phase).</source>
            <translation>Vérifiez la valeur et son unité (A par phase).</translation>
        </message>
        <message>
            <source>%1 does not go with this plug (%2).</source>
            <translation>%1 ne va pas avec cette prise (%2).</translation>
        </message>
        <message>
            <source>Check standard and power_type; apps compute power from them.</source>
            <translation>Vérifiez standard et power_type ; les applications en calculent la puissance.</translation>
        </message>
        <message>
            <source>A %2 connector always has a fixed cable, here it is a socket.</source>
            <translation>Un connecteur %2 a toujours un câble fixe, ici c'est une prise.</translation>
        </message>
        <message>
            <source>Send CABLE.</source>
            <translation>Envoyez CABLE.</translation>
        </message>
        <message>
            <source>%1 is not a coordinate as OCPI writes it: %2.</source>
            <translation>%1 n'est pas une coordonnée comme OCPI l'écrit : %2.</translation>
        </message>
        <message>
            <source>%1 has the right form, yet is longer than the %2 characters of the field.</source>
            <translation>%1 a la bonne forme, mais dépasse les %2 caractères du champ.</translation>
        </message>
        <message>
            <source>The specification contradicts itself here; %3 suits every reader.</source>
            <translation>La spécification se contredit ici ; %3 convient à tout lecteur.</translation>
        </message>
        <message>
            <source>%1 is off the globe: %2.</source>
            <translation>%1 est hors du globe : %2.</translation>
        </message>
        <message>
            <source>Check the unit (decimal degrees) and the decimal point.</source>
            <translation>Vérifiez l'unité (degrés décimaux) et le point décimal.</translation>
        </message>
        <message>
            <source>Latitude and longitude look swapped: %1 is not in %2.</source>
            <translation>Latitude et longitude semblent échangées : %1 n'est pas en %2.</translation>
        </message>
        <message>
            <source>0, 0 lies in the sea off Africa; the position was probably not known.</source>
            <translation>0, 0 se trouve en mer au large de l'Afrique ; la position était sans doute inconnue.</translation>
        </message>
        <message>
            <source>Look the address up; navigation needs the real position.</source>
            <translation>Cherchez l'adresse ; la navigation a besoin de la vraie position.</translation>
        </message>
        <message>
            <source>%1 is not the form that is wanted here: %2.</source>
            <translation>%1 n'a pas la forme voulue ici : %2.</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-3.</source>
            <translation>%1 n'est pas un pays d'ISO 3166-1 alpha-3.</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example DEU.</source>
            <translation>Il faut trois lettres majuscules, par exemple DEU.</translation>
        </message>
        <message>
            <source>%1 is not a country of ISO 3166-1 alpha-2.</source>
            <translation>%1 n'est pas un pays d'ISO 3166-1 alpha-2.</translation>
        </message>
        <message>
            <source>Two letters are wanted, for example DE.</source>
            <translation>Il faut deux lettres, par exemple DE.</translation>
        </message>
        <message>
            <source>%1 is not a party id: it has three letters or digits.</source>
            <translation>%1 n'est pas un identifiant de partie : il a trois lettres ou chiffres.</translation>
        </message>
        <message>
            <source>Send the id that the national registry has given out.</source>
            <translation>Envoyez l'identifiant attribué par le registre national.</translation>
        </message>
        <message>
            <source>%1 is not an EVSE id in the form of eMI3, such as DE*ABC*E123.</source>
            <translation>%1 n'est pas un identifiant d'EVSE à la forme eMI3, comme DE*ABC*E123.</translation>
        </message>
        <message>
            <source>Put an internal id into uid and leave evse_id out.</source>
            <translation>Mettez un identifiant interne dans uid et omettez evse_id.</translation>
        </message>
        <message>
            <source>The text is empty or blank.</source>
            <translation>Le texte est vide ou blanc.</translation>
        </message>
        <message>
            <source>Send the real text, or leave an optional field out.</source>
            <translation>Envoyez le vrai texte, ou omettez un champ facultatif.</translation>
        </message>
        <message>
            <source>%1 is not a time zone of the IANA list.</source>
            <translation>%1 n'est pas un fuseau horaire de la liste IANA.</translation>
        </message>
        <message>
            <source>Send a name such as Europe/Berlin; opening hours and tariffs depend on it.</source>
            <translation>Envoyez un nom comme Europe/Berlin ; horaires et tarifs en dépendent.</translation>
        </message>
        <message>
            <source>The time zone %1 is not known to this computer's IANA list.</source>
            <translation>Le fuseau horaire %1 n'est pas connu de la liste IANA de cet ordinateur.</translation>
        </message>
        <message>
            <source>Check the spelling against the IANA list.</source>
            <translation>Vérifiez l'orthographe dans la liste IANA.</translation>
        </message>
        <message>
            <source>The opening hours contradict themselves: %1.</source>
            <translation>Les horaires d'ouverture se contredisent : %1.</translation>
        </message>
        <message>
            <source>Use either twentyfourseven or regular_hours.</source>
            <translation>Utilisez soit twentyfourseven, soit regular_hours.</translation>
        </message>
        <message>
            <source>%1 is not a time of day as OCPI writes it: %2.</source>
            <translation>%1 n'est pas une heure du jour comme OCPI l'écrit : %2.</translation>
        </message>
        <message>
            <source>Send a time from 00:00 to 23:59.</source>
            <translation>Envoyez une heure de 00:00 à 23:59.</translation>
        </message>
        <message>
            <source>Neither round the clock nor any hours: this site is never open.</source>
            <translation>Ni jour et nuit ni aucun horaire : ce site n'est jamais ouvert.</translation>
        </message>
        <message>
            <source>Send the hours, or leave opening_times out when they are not known.</source>
            <translation>Envoyez les horaires, ou omettez opening_times s'ils sont inconnus.</translation>
        </message>
        <message>
            <source>%1 is in the future.</source>
            <translation>%1 est dans le futur.</translation>
        </message>
        <message>
            <source>Check the sender's clock and its time zone: OCPI wants UTC.</source>
            <translation>Vérifiez l'horloge de l'expéditeur et son fuseau : OCPI veut UTC.</translation>
        </message>
        <message>
            <source>The end, %1, is before the start, %2.</source>
            <translation>La fin, %1, précède le début, %2.</translation>
        </message>
        <message>
            <source>Check both times; one may be local time instead of UTC.</source>
            <translation>Vérifiez les deux heures ; l'une peut être locale au lieu d'UTC.</translation>
        </message>
        <message>
            <source>Changed at %1, but the object above it was last changed at %2.</source>
            <translation>Modifié à %1, mais l'objet au-dessus l'a été pour la dernière fois à %2.</translation>
        </message>
        <message>
            <source>Raise the last_updated above it too; partners who poll by date miss this change.</source>
            <translation>Relevez aussi le last_updated au-dessus ; les partenaires qui interrogent par date manquent ce changement.</translation>
        </message>
        <message>
            <source>Last updated at %1, before it ended at %2.</source>
            <translation>Modifié pour la dernière fois à %1, avant sa fin à %2.</translation>
        </message>
        <message>
            <source>Compare the clocks of the charger and the backend.</source>
            <translation>Comparez les horloges de la borne et du système central.</translation>
        </message>
        <message>
            <source>A PATCH without last_updated.</source>
            <translation>Un PATCH sans last_updated.</translation>
        </message>
        <message>
            <source>From 2.2 on every PATCH carries last_updated.</source>
            <translation>À partir de 2.2, chaque PATCH porte last_updated.</translation>
        </message>
        <message>
            <source>A site without a single EVSE.</source>
            <translation>Un site sans une seule EVSE.</translation>
        </message>
        <message>
            <source>Check whether the EVSEs were lost; a site still to be built can send them as PLANNED.</source>
            <translation>Vérifiez si les EVSE se sont perdues ; un site à construire peut les envoyer comme PLANNED.</translation>
        </message>
        <message>
            <source>%1 was used before, at %2.</source>
            <translation>%1 a déjà été utilisé, en %2.</translation>
        </message>
        <message>
            <source>Ids must be unique among their siblings, whatever their case.</source>
            <translation>Les identifiants doivent être uniques parmi leurs pairs, majuscules ou non.</translation>
        </message>
        <message>
            <source>OCPI has no status for a connector; receivers ignore %1.</source>
            <translation>OCPI n'a pas de statut de connecteur ; les destinataires ignorent %1.</translation>
        </message>
        <message>
            <source>Report the state in the status of the EVSE.</source>
            <translation>Signalez l'état dans le statut de l'EVSE.</translation>
        </message>
        <message>
            <source>%1 is the name of an earlier version; here it is %2.</source>
            <translation>%1 est le nom d'une version antérieure ; ici c'est %2.</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the earlier version.</source>
            <translation>Renommez-le en %3, ou dites que le flux parle la version antérieure.</translation>
        </message>
        <message>
            <source>%1 is the name of a later version; here it is %2.</source>
            <translation>%1 est le nom d'une version ultérieure ; ici c'est %2.</translation>
        </message>
        <message>
            <source>Rename it to %3, or say that the feed speaks the later version.</source>
            <translation>Renommez-le en %3, ou dites que le flux parle la version ultérieure.</translation>
        </message>
        <message>
            <source>%1 is unknown; OCPI writes %2.</source>
            <translation>%1 est inconnu ; OCPI écrit %2.</translation>
        </message>
        <message>
            <source>Rename it to %3.</source>
            <translation>Renommez-le en %3.</translation>
        </message>
        <message>
            <source>%1 is unknown; %2 may be meant.</source>
            <translation>%1 est inconnu ; %2 est peut-être voulu.</translation>
        </message>
        <message>
            <source>Rename it to %3 if so.</source>
            <translation>Renommez-le en %3 dans ce cas.</translation>
        </message>
        <message>
            <source>A single value stands where a list is due.</source>
            <translation>Une valeur seule se trouve là où il faut une liste.</translation>
        </message>
        <message>
            <source>Put it in brackets.</source>
            <translation>Mettez-la entre crochets.</translation>
        </message>
        <message>
            <source>A list stands where one object is due.</source>
            <translation>Une liste se trouve là où il faut un objet.</translation>
        </message>
        <message>
            <source>Send the object itself, without brackets.</source>
            <translation>Envoyez l'objet lui-même, sans crochets.</translation>
        </message>
        <message>
            <source>%1 is not a language of ISO 639-1 in two small letters.</source>
            <translation>%1 n'est pas une langue d'ISO 639-1 en deux petites lettres.</translation>
        </message>
        <message>
            <source>Send a code such as de or en, without region.</source>
            <translation>Envoyez un code comme de ou en, sans région.</translation>
        </message>
        <message>
            <source>The text contains markup: %1.</source>
            <translation>Le texte contient des balises : %1.</translation>
        </message>
        <message>
            <source>Send plain text; apps show tags as they stand.</source>
            <translation>Envoyez du texte simple ; les applications montrent les balises telles quelles.</translation>
        </message>
        <message>
            <source>%1 is not a currency of ISO 4217.</source>
            <translation>%1 n'est pas une monnaie d'ISO 4217.</translation>
        </message>
        <message>
            <source>Three capital letters are wanted, for example EUR.</source>
            <translation>Il faut trois lettres majuscules, par exemple EUR.</translation>
        </message>
        <message>
            <source>The shares of the energy sources make %1 percent.</source>
            <translation>Les parts des sources d'énergie font %1 pour cent.</translation>
        </message>
        <message>
            <source>They should make 100.</source>
            <translation>Elles devraient faire 100.</translation>
        </message>
        <message>
            <source>Said to be green energy, yet %1 is among the sources.</source>
            <translation>Dite énergie verte, et pourtant %1 est parmi les sources.</translation>
        </message>
        <message>
            <source>is_green_energy means that all of it is renewable.</source>
            <translation>is_green_energy signifie que tout est renouvelable.</translation>
        </message>
        <message>
            <source>publish_allowed_to has no effect while publish is true.</source>
            <translation>publish_allowed_to n'a pas d'effet tant que publish vaut true.</translation>
        </message>
        <message>
            <source>Set publish to false if only some may see the site.</source>
            <translation>Mettez publish à false si seuls certains peuvent voir le site.</translation>
        </message>
        <message>
            <source>No charge can ever reach this element: %2 matches first.</source>
            <translation>Aucune charge ne peut jamais atteindre cet élément : %2 convient d'abord.</translation>
        </message>
        <message>
            <source>The first match wins: put narrower elements before wider ones.</source>
            <translation>Le premier qui convient l'emporte : mettez les éléments plus étroits avant les plus larges.</translation>
        </message>
        <message>
            <source>No charge can ever reach this %1 price: %2 matches first.</source>
            <translation>Aucune charge ne peut jamais atteindre ce prix %1 : %2 convient d'abord.</translation>
        </message>
        <message>
            <source>These restrictions can never hold: %1.</source>
            <translation>Ces restrictions ne peuvent jamais être remplies : %1.</translation>
        </message>
        <message>
            <source>Upper bounds are exclusive and must be above the lower ones.</source>
            <translation>Les bornes supérieures sont exclusives et doivent dépasser les inférieures.</translation>
        </message>
        <message>
            <source>%1 is not in the form that is wanted here: %2.</source>
            <translation>%1 n'a pas la forme voulue ici : %2.</translation>
        </message>
        <message>
            <source>Send it in that form; otherwise the price may apply at the wrong time.</source>
            <translation>Envoyez-le sous cette forme ; sinon le prix peut s'appliquer au mauvais moment.</translation>
        </message>
        <message>
            <source>%1 is priced twice in one element.</source>
            <translation>%1 a deux prix dans un élément.</translation>
        </message>
        <message>
            <source>Keep one; which of them counts is not defined.</source>
            <translation>Gardez-en un ; lequel compte n'est pas défini.</translation>
        </message>
        <message>
            <source>The lowest price, %1, is above the highest, %2.</source>
            <translation>Le prix le plus bas, %1, dépasse le plus haut, %2.</translation>
        </message>
        <message>
            <source>Check min_price and max_price.</source>
            <translation>Vérifiez min_price et max_price.</translation>
        </message>
        <message>
            <source>The total is %1 kWh, but the charging periods make %2 kWh.</source>
            <translation>Le total est de %1 kWh, mais les périodes de charge font %2 kWh.</translation>
        </message>
        <message>
            <source>A price computed from the periods will differ from the bill.</source>
            <translation>Un prix calculé d'après les périodes différera de la facture.</translation>
        </message>
        <message>
            <source>The total is %1 h, but from start to end it is %2 h.</source>
            <translation>Le total est de %1 h, mais du début à la fin il y a %2 h.</translation>
        </message>
        <message>
            <source>total_time covers the whole session, parking included.</source>
            <translation>total_time couvre toute la session, stationnement compris.</translation>
        </message>
        <message>
            <source>Parking took %1 h, more than the whole session (%2 h).</source>
            <translation>Le stationnement a pris %1 h, plus que toute la session (%2 h).</translation>
        </message>
        <message>
            <source>Parking is part of total_time.</source>
            <translation>Le stationnement fait partie de total_time.</translation>
        </message>
        <message>
            <source>This period starts at %1, before the one in front of it (%2).</source>
            <translation>Cette période commence à %1, avant celle qui la précède (%2).</translation>
        </message>
        <message>
            <source>Sort the periods by time: each ends where the next starts.</source>
            <translation>Triez les périodes par heure : chacune finit où la suivante commence.</translation>
        </message>
        <message>
            <source>This period starts at %1, outside of the session (%2).</source>
            <translation>Cette période commence à %1, hors de la session (%2).</translation>
        </message>
        <message>
            <source>Check the clocks of the charger and the backend.</source>
            <translation>Vérifiez les horloges de la borne et du système central.</translation>
        </message>
        <message>
            <source>The session is completed but has no end.</source>
            <translation>La session est achevée mais n'a pas de fin.</translation>
        </message>
        <message>
            <source>Send the end time with the status.</source>
            <translation>Envoyez l'heure de fin avec le statut.</translation>
        </message>
        <message>
            <source>The session has ended but is still %1.</source>
            <translation>La session est finie mais toujours %1.</translation>
        </message>
        <message>
            <source>Set the status to COMPLETED when the end is set.</source>
            <translation>Mettez le statut à COMPLETED quand la fin est fixée.</translation>
        </message>
        <message>
            <source>The session has delivered %1 kWh but is still PENDING.</source>
            <translation>La session a fourni %1 kWh mais est toujours PENDING.</translation>
        </message>
        <message>
            <source>Set the status to ACTIVE once energy flows.</source>
            <translation>Mettez le statut à ACTIVE dès que l'énergie passe.</translation>
        </message>
        <message>
            <source>A credit record that does not say which CDR it credits.</source>
            <translation>Un avoir qui ne dit pas quel CDR il crédite.</translation>
        </message>
        <message>
            <source>Send credit_reference_id.</source>
            <translation>Envoyez credit_reference_id.</translation>
        </message>
        <message>
            <source>A credit record with a positive total of %1.</source>
            <translation>Un avoir avec un total positif de %1.</translation>
        </message>
        <message>
            <source>A credit has a negative total_cost.</source>
            <translation>Un avoir a un total_cost négatif.</translation>
        </message>
        <message>
            <source>The total of %1 is negative, but this is no credit record.</source>
            <translation>Le total de %1 est négatif, mais ce n'est pas un avoir.</translation>
        </message>
        <message>
            <source>Set credit to true and name the CDR that is credited.</source>
            <translation>Mettez credit à true et nommez le CDR crédité.</translation>
        </message>
        <message>
            <source>With tax it costs %1, less than without (%2).</source>
            <translation>Avec taxe cela coûte %1, moins que sans (%2).</translation>
        </message>
        <message>
            <source>The two amounts look swapped.</source>
            <translation>Les deux montants semblent échangés.</translation>
        </message>
        <message>
            <source>The embedded location has %1 %2; it should have just the one in use.</source>
            <translation>Le site inclus a %1 %2 ; il ne devrait avoir que celui utilisé.</translation>
        </message>
        <message>
            <source>Without it nobody can tell where the charge took place.</source>
            <translation>Sans cela, personne ne peut dire où la charge a eu lieu.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PayloadModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n élément</numerusform>
                <numerusform>%n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, problem: %2</source>
            <translation>%1, problème : %2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PerspectiveBar</name>
        <message>
            <source>Perspectives</source>
            <translation>Perspectives</translation>
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
                <numerusform>%Ln erreur</numerusform>
                <numerusform>%Ln erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln avertissement</numerusform>
                <numerusform>%Ln avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln remarque</numerusform>
                <numerusform>%Ln remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Press to see them.</source>
            <translation>%1. Appuyez pour les voir.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemModel</name>
        <message numerus="yes">
            <source>%n charge point(s)</source>
            <translation>
                <numerusform>%n borne</numerusform>
                <numerusform>%n bornes</numerusform>
            </translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>Erreur : %1</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Avertissement : %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Remarque : %1</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>First seen (%1)</source>
            <translation>Vu d'abord (%1)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Find a problem</source>
            <translation>Chercher un problème</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Go to the frame</source>
            <translation>Aller à la trame</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Suivre cette transaction</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Montrer %1</translation>
        </message>
        <message>
            <source>Problems appear here</source>
            <translation>Les problèmes apparaissent ici</translation>
        </message>
        <message>
            <source>Unanswered calls, messages that break the specification, charges that went wrong, damaged lines.</source>
            <translation>Appels sans réponse, messages contraires à la spécification, charges qui ont mal tourné, lignes endommagées.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Contrôle…</translation>
        </message>
        <message>
            <source>No problem found in %1 frames</source>
            <translation>Aucun problème dans %1 trames</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RawView</name>
        <message>
            <source>Raw JSON</source>
            <translation>JSON brut</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Chercher dans le texte</translation>
        </message>
        <message>
            <source>Find backwards</source>
            <translation>Chercher en arrière</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Chercher le suivant</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Report</name>
        <message>
            <source>%1 (%2): %3, %4, %5</source>
            <translation>%1 (%2) : %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) checked</source>
            <translation>
                <numerusform>%Ln objet contrôlé</numerusform>
                <numerusform>%Ln objets contrôlés</numerusform>
            </translation>
        </message>
        <message>
            <source>version unknown</source>
            <translation>version inconnue</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln erreur</numerusform>
                <numerusform>%Ln erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln avertissement</numerusform>
                <numerusform>%Ln avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln remarque</numerusform>
                <numerusform>%Ln remarques</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SeriesQuantity</name>
        <message>
            <source>Power</source>
            <translation>Puissance</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>State of charge</source>
            <translation>État de charge</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Courant</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Tension</translation>
        </message>
        <message>
            <source>Power offered</source>
            <translation>Puissance offerte</translation>
        </message>
        <message>
            <source>Grid limit</source>
            <translation>Limite du réseau</translation>
        </message>
        <message>
            <source>Storage power</source>
            <translation>Puissance du stockage</translation>
        </message>
        <message>
            <source>Solar power</source>
            <translation>Puissance solaire</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>Comme le système : %1</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Langue :</translation>
        </message>
        <message>
            <source>Taken up at the next start.</source>
            <translation>Prend effet au prochain démarrage.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Couleurs :</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Zone of this computer</source>
            <translation>Fuseau de cet ordinateur</translation>
        </message>
        <message>
            <source>&amp;Times in:</source>
            <translation>&amp;Heures en :</translation>
        </message>
        <message>
            <source>Open what was open &amp;before</source>
            <translation>Rouvrir ce qui était &amp;ouvert</translation>
        </message>
        <message>
            <source>At the start:</source>
            <translation>Au démarrage :</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>&amp;Recent files kept:</source>
            <translation>Fichiers &amp;récents conservés :</translation>
        </message>
        <message>
            <source>Beside each capture</source>
            <translation>À côté de chaque capture</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Folder for index files</source>
            <translation>Dossier des fichiers d'index</translation>
        </message>
        <message>
            <source>&amp;Index files in:</source>
            <translation>Fichiers d'&amp;index dans :</translation>
        </message>
        <message>
            <source>An index lets a large capture open at once the next time. It can be deleted without loss.</source>
            <translation>Un index ouvre une grande capture aussitôt la fois suivante. Il peut être effacé sans perte.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ShortcutEditor</name>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>&amp;Default</source>
            <translation>Par &amp;défaut</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Chercher des actions</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Raccourci</translation>
        </message>
        <message>
            <source>Actions and their shortcuts</source>
            <translation>Actions et leurs raccourcis</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Nouveau raccourci</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Appuyez sur les nouvelles touches :</translation>
        </message>
        <message>
            <source>Without keys the action is still in the menus and the command palette.</source>
            <translation>Sans touches, l'action reste dans les menus et la palette de commandes.</translation>
        </message>
        <message>
            <source>“%1” has these keys. Taking them over leaves it without.</source>
            <translation>« %1 » a ces touches. Les reprendre l'en prive.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TaskIndicator</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TextLogImporter</name>
        <message>
            <source>Text log with OCPP messages</source>
            <translation>Journal texte avec messages OCPP</translation>
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
            <translation>%1 j %2 h</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Timeline</name>
        <message>
            <source>%1 in view</source>
            <translation>%1 visible</translation>
        </message>
        <message>
            <source>%1 to %2 (%3)</source>
            <translation>%1 à %2 (%3)</translation>
        </message>
        <message>
            <source>Transaction without id</source>
            <translation>Transaction sans identifiant</translation>
        </message>
        <message>
            <source>Transaction %1</source>
            <translation>Transaction %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more too short to tell apart here</source>
            <translation>
                <numerusform>et %n autre, trop courte pour être distinguée ici</numerusform>
                <numerusform>et %n autres, trop courtes pour être distinguées ici</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1, no stop seen</source>
            <translation>depuis %1, aucune fin vue</translation>
        </message>
        <message>
            <source>Token %1</source>
            <translation>Jeton %1</translation>
        </message>
        <message>
            <source>Energy %1</source>
            <translation>Énergie %1</translation>
        </message>
        <message>
            <source>OCPI session %1</source>
            <translation>Session OCPI %1</translation>
        </message>
        <message>
            <source>CDR %1</source>
            <translation>CDR %1</translation>
        </message>
        <message>
            <source>Status lost on its way</source>
            <translation>Statut perdu en chemin</translation>
        </message>
        <message>
            <source>The charger says %1, the %2 sees %3.</source>
            <translation>La borne dit %1, %2 voit %3.</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>comme le dit la borne</translation>
        </message>
        <message>
            <source>as the %1 sees it</source>
            <translation>comme %1 le voit</translation>
        </message>
        <message>
            <source>Charge Point as a whole</source>
            <translation>La borne entière</translation>
        </message>
        <message>
            <source>EVSE %1, connector %2</source>
            <translation>EVSE %1, connecteur %2</translation>
        </message>
        <message>
            <source>EVSE %1</source>
            <translation>EVSE %1</translation>
        </message>
        <message>
            <source>Connector %1</source>
            <translation>Connecteur %1</translation>
        </message>
        <message>
            <source>Connector not known</source>
            <translation>Connecteur inconnu</translation>
        </message>
        <message>
            <source>charger says</source>
            <translation>la borne dit</translation>
        </message>
        <message>
            <source>whole station says</source>
            <translation>la borne entière dit</translation>
        </message>
        <message>
            <source>%1 says</source>
            <comment>a connector or EVSE</comment>
            <translation>%1 dit</translation>
        </message>
        <message>
            <source>%1 sees</source>
            <comment>a party</comment>
            <translation>%1 voit</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>horloge en retard de %1</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>horloge en avance de %1</translation>
        </message>
        <message>
            <source>answered after %1</source>
            <translation>réponse après %1</translation>
        </message>
        <message>
            <source>answer after %1</source>
            <translation>réponse après %1</translation>
        </message>
        <message>
            <source>no answer in this capture</source>
            <translation>aucune réponse dans cette capture</translation>
        </message>
        <message numerus="yes">
            <source>and %n more problem(s)</source>
            <translation>
                <numerusform>et %n autre problème</numerusform>
                <numerusform>et %n autres problèmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) here</source>
            <translation>
                <numerusform>%Ln trame ici</numerusform>
                <numerusform>%Ln trames ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with an error</source>
            <translation>
                <numerusform>%Ln avec une erreur</numerusform>
                <numerusform>%Ln avec une erreur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a warning</source>
            <translation>
                <numerusform>%Ln avec un avertissement</numerusform>
                <numerusform>%Ln avec un avertissement</numerusform>
            </translation>
        </message>
        <message>
            <source>A click selects %1 at %2.</source>
            <translation>Un clic sélectionne %1 à %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln trame</numerusform>
                <numerusform>%Ln trames</numerusform>
            </translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglé</translation>
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
            <translation>Borne sans identifiant</translation>
        </message>
        <message>
            <source>Party not known</source>
            <translation>Partie inconnue</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineCanvas</name>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Lanes of charge points and parties over time. Arrow keys move between lanes and through time; comma and full stop step from frame to frame.</source>
            <translation>Pistes des bornes et des parties au fil du temps. Les flèches passent d'une piste à l'autre et à travers le temps ; virgule et point vont de trame en trame.</translation>
        </message>
        <message>
            <source>Unfold: transactions and statuses</source>
            <translation>Déplier : transactions et statuts</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Click or drag to move the time cursor</source>
            <translation>Cliquez ou glissez pour déplacer le curseur de temps</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineRangePanel</name>
        <message>
            <source>Range statistics</source>
            <translation>Statistiques de l'intervalle</translation>
        </message>
        <message>
            <source>Marked range</source>
            <translation>Intervalle marqué</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Trames</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Answer time, median and longest</source>
            <translation>Temps de réponse, médian et plus long</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Show this range</source>
            <translation>Montrer cet intervalle</translation>
        </message>
        <message>
            <source>Filter on this range</source>
            <translation>Filtrer sur cet intervalle</translation>
        </message>
        <message>
            <source>Remove the mark (Esc)</source>
            <translation>Retirer la marque (Échap)</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 par seconde</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 par minute</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 requests, %2 answers, %3 events</source>
            <translation>%1 requêtes, %2 réponses, %3 événements</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln erreur</numerusform>
                <numerusform>%Ln erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln avertissement</numerusform>
                <numerusform>%Ln avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>aucune réponse</translation>
        </message>
        <message>
            <source>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</source>
            <translation>%1 · &lt;a href="slowest"&gt;%2&lt;/a&gt;</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them began in the range</source>
            <translation>
                <numerusform>%Ln d'elles a commencé dans l'intervalle</numerusform>
                <numerusform>%Ln d'entre elles ont commencé dans l'intervalle</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineView</name>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Ouvrir la démonstration</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Move Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Move Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Show All</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show the Selection</source>
            <translation>Montrer la sélection</translation>
        </message>
        <message>
            <source>Previous View</source>
            <translation>Vue précédente</translation>
        </message>
        <message>
            <source>Next View</source>
            <translation>Vue suivante</translation>
        </message>
        <message>
            <source>Go to the Start</source>
            <translation>Aller au début</translation>
        </message>
        <message>
            <source>Go to the End</source>
            <translation>Aller à la fin</translation>
        </message>
        <message>
            <source>Previous Frame in the Lane</source>
            <translation>Trame précédente de la piste</translation>
        </message>
        <message>
            <source>Next Frame in the Lane</source>
            <translation>Trame suivante de la piste</translation>
        </message>
        <message>
            <source>Mark a Range</source>
            <translation>Marquer un intervalle</translation>
        </message>
        <message>
            <source>Follow New Frames</source>
            <translation>Suivre les nouvelles trames</translation>
        </message>
        <message>
            <source>Find a Charge Point Lane</source>
            <translation>Chercher la piste d'une borne</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Fold All Lanes</source>
            <translation>Replier toutes les pistes</translation>
        </message>
        <message>
            <source>Unfold All Lanes</source>
            <translation>Déplier toutes les pistes</translation>
        </message>
        <message>
            <source>Show All Lanes</source>
            <translation>Montrer toutes les pistes</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>command and its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find a charge point</source>
            <translation>Chercher une borne</translation>
        </message>
        <message>
            <source>Order of the charge points</source>
            <translation>Ordre des bornes</translation>
        </message>
        <message>
            <source>As they appear</source>
            <translation>Comme elles apparaissent</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>Problems first</source>
            <translation>Problèmes d'abord</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>Les plus actives d'abord</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Fold, show and hide lanes</source>
            <translation>Replier, montrer et masquer les pistes</translation>
        </message>
        <message>
            <source>Choose the charts beneath the lanes</source>
            <translation>Choisir les graphiques sous les pistes</translation>
        </message>
        <message>
            <source>The capture is growing. Keep its newest frames in sight.</source>
            <translation>La capture grandit. Garder en vue ses trames les plus récentes.</translation>
        </message>
        <message>
            <source>Who said what to whom, and when</source>
            <translation>Qui a dit quoi à qui, et quand</translation>
        </message>
        <message>
            <source>The timeline shows a lane for every charge point and party, with messages, transactions, connector statuses and meter values on one time axis. Open a log or drop it here, or look around in the demo.</source>
            <translation>La chronologie montre une piste pour chaque borne et partie, avec messages, transactions, statuts des connecteurs et relevés sur un même axe de temps. Ouvrez un journal ou déposez-le ici, ou regardez la démonstration.</translation>
        </message>
        <message>
            <source>No times in this capture</source>
            <translation>Aucune heure dans cette capture</translation>
        </message>
        <message>
            <source>None of its frames has a time, so there is nothing to draw over time. Traffic shows the frames in their order.</source>
            <translation>Aucune de ses trames n'a d'heure, il n'y a donc rien à dessiner au fil du temps. Trafic montre les trames dans leur ordre.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Lanes appear as soon as the first frames are there.</source>
            <translation>Les pistes apparaissent dès que les premières trames sont là.</translation>
        </message>
        <message numerus="yes">
            <source>Reading: %Ln frame(s) so far</source>
            <translation>
                <numerusform>Lecture : %Ln trame jusqu'ici</numerusform>
                <numerusform>Lecture : %Ln trames jusqu'ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing up lanes…</source>
            <translation>Tracé des pistes…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s)</source>
            <translation>
                <numerusform>%Ln borne</numerusform>
                <numerusform>%Ln bornes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lane(s) hidden</source>
            <translation>
                <numerusform>%Ln piste masquée</numerusform>
                <numerusform>%Ln pistes masquées</numerusform>
            </translation>
        </message>
        <message>
            <source>No meter values here</source>
            <translation>Aucun relevé ici</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Masquées</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Montrer %1</translation>
        </message>
        <message>
            <source>Show This Status</source>
            <translation>Montrer ce statut</translation>
        </message>
        <message>
            <source>Show This Transaction</source>
            <translation>Montrer cette transaction</translation>
        </message>
        <message>
            <source>Filter on This Transaction</source>
            <translation>Filtrer sur cette transaction</translation>
        </message>
        <message>
            <source>Show in Traffic</source>
            <translation>Montrer dans Trafic</translation>
        </message>
        <message>
            <source>Filter on %1</source>
            <translation>Filtrer sur %1</translation>
        </message>
        <message>
            <source>Remove the Bookmark</source>
            <translation>Retirer le signet</translation>
        </message>
        <message>
            <source>Bookmark This Frame</source>
            <translation>Mettre un signet à cette trame</translation>
        </message>
        <message>
            <source>Unpin This Lane</source>
            <translation>Désépingler cette piste</translation>
        </message>
        <message>
            <source>Pin This Lane on Top</source>
            <translation>Épingler cette piste en haut</translation>
        </message>
        <message>
            <source>Unfold This Lane</source>
            <translation>Déplier cette piste</translation>
        </message>
        <message>
            <source>Fold This Lane</source>
            <translation>Replier cette piste</translation>
        </message>
        <message>
            <source>Hide This Lane</source>
            <translation>Masquer cette piste</translation>
        </message>
        <message>
            <source>Show the Marked Range</source>
            <translation>Montrer l'intervalle marqué</translation>
        </message>
        <message>
            <source>Filter on the Marked Range</source>
            <translation>Filtrer sur l'intervalle marqué</translation>
        </message>
        <message>
            <source>Remove the Mark</source>
            <translation>Retirer la marque</translation>
        </message>
        <message>
            <source>Filter on the Visible Range</source>
            <translation>Filtrer sur l'intervalle visible</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TraceFileImporter</name>
        <message>
            <source>Open OCPP Trace (JSON Lines or JSON)</source>
            <translation>Open OCPP Trace (JSON Lines ou JSON)</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficStore</name>
        <message>
            <source>%1 does not hold notes of Roamscope. New notes on this capture are not saved.</source>
            <translation>%1 ne contient pas de notes de Roamscope. Les nouvelles notes sur cette capture ne sont pas enregistrées.</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficTable</name>
        <message>
            <source>Frames</source>
            <translation>Trames</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>Colonnes habituelles</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficView</name>
        <message>
            <source>Traffic</source>
            <translation>Trafic</translation>
        </message>
        <message>
            <source>Columns, times and colours</source>
            <translation>Colonnes, heures et couleurs</translation>
        </message>
        <message>
            <source>Open a log to see who said what to whom</source>
            <translation>Ouvrez un journal pour voir qui a dit quoi à qui</translation>
        </message>
        <message>
            <source>Drop a log file anywhere on this window: OCPP or OCPI messages are found in any text log, matched with their answers and checked against the protocol.</source>
            <translation>Déposez un journal n'importe où sur cette fenêtre : les messages OCPP ou OCPI sont trouvés dans tout journal texte, associés à leurs réponses et contrôlés selon le protocole.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Show the demo workspace</source>
            <translation>Montrer l'espace de démonstration</translation>
        </message>
        <message>
            <source>Pause all filters</source>
            <translation>Suspendre tous les filtres</translation>
        </message>
        <message>
            <source>Step back to the filters before</source>
            <translation>Revenir aux filtres précédents</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>The first frames appear as soon as they are found.</source>
            <translation>Les premières trames apparaissent dès qu'elles sont trouvées.</translation>
        </message>
        <message>
            <source>No message was found in this file</source>
            <translation>Aucun message n'a été trouvé dans ce fichier</translation>
        </message>
        <message>
            <source>The Problems list says line by line what was skipped and why.</source>
            <translation>La liste Problèmes dit ligne par ligne ce qui a été ignoré et pourquoi.</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>Aller au filtre</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Problème suivant</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Problème précédent</translation>
        </message>
        <message>
            <source>Go to the answer, or back to the request</source>
            <translation>Aller à la réponse, ou revenir à la requête</translation>
        </message>
        <message>
            <source>Go to the request, or on to the answer</source>
            <translation>Aller à la requête, ou avancer à la réponse</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Signet</translation>
        </message>
        <message>
            <source>Next bookmark or comment</source>
            <translation>Signet ou commentaire suivant</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Commentaire…</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Suivre cette transaction</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>Montrer sur la chronologie</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
        <message>
            <source>Copy as it stands in the log</source>
            <translation>Copier tel que dans le journal</translation>
        </message>
        <message>
            <source>Colour rules…</source>
            <translation>Règles de couleur…</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Beside their request</source>
            <translation>À côté de leur requête</translation>
        </message>
        <message>
            <source>Under their request</source>
            <translation>Sous leur requête</translation>
        </message>
        <message>
            <source>In the order they came</source>
            <translation>Dans leur ordre d'arrivée</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date et heure</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Heure du jour</translation>
        </message>
        <message>
            <source>Since the first frame</source>
            <translation>Depuis la première trame</translation>
        </message>
        <message>
            <source>Times in UTC</source>
            <translation>Heures en UTC</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>No frame matches</source>
            <translation>Aucune trame ne convient</translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s) apply. Pause them to see all frames again.</source>
            <translation>
                <numerusform>%n filtre s'applique. Suspendez-le pour revoir toutes les trames.</numerusform>
                <numerusform>%n filtres s'appliquent. Suspendez-les pour revoir toutes les trames.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Comment on this frame (kept beside the capture):</source>
            <translation>Commentaire sur cette trame (conservé à côté de la capture) :</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>This value</source>
            <translation>Cette valeur</translation>
        </message>
        <message>
            <source>As curl command</source>
            <translation>En commande curl</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Fichier et ligne</translation>
        </message>
        <message>
            <source>Remove bookmark</source>
            <translation>Retirer le signet</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionModel</name>
        <message>
            <source>revoked token accepted</source>
            <translation>jeton révoqué accepté</translation>
        </message>
        <message>
            <source>tariff changed while charging</source>
            <translation>tarif modifié pendant la charge</translation>
        </message>
        <message>
            <source>CDR came late</source>
            <translation>CDR arrivé tard</translation>
        </message>
        <message>
            <source>charger's clock is wrong</source>
            <translation>l'horloge de la borne est fausse</translation>
        </message>
        <message>
            <source>remote start without a charge</source>
            <translation>démarrage à distance sans charge</translation>
        </message>
        <message>
            <source>call not answered</source>
            <translation>appel sans réponse</translation>
        </message>
        <message>
            <source>message breaks the specification</source>
            <translation>message contraire à la spécification</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>À voir</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Noté</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Session, no CDR</source>
            <translation>Session, pas de CDR</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>Session and CDR</source>
            <translation>Session et CDR</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <source>Charge point</source>
            <translation>Borne</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Start (%1)</source>
            <translation>Début (%1)</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>Raison de la fin</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Itinérance</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionsPanel</name>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Find a charge: charge point, token, id, what happened</source>
            <translation>Chercher une charge : borne, jeton, identifiant, ce qui s'est passé</translation>
        </message>
        <message>
            <source>Only problems</source>
            <translation>Problèmes seulement</translation>
        </message>
        <message>
            <source>What happened in this charge</source>
            <translation>Ce qui s'est passé dans cette charge</translation>
        </message>
        <message>
            <source>Follow this transaction</source>
            <translation>Suivre cette transaction</translation>
        </message>
        <message>
            <source>Show in timeline</source>
            <translation>Montrer sur la chronologie</translation>
        </message>
        <message>
            <source>Copy transaction id</source>
            <translation>Copier l'identifiant de transaction</translation>
        </message>
        <message>
            <source>Charges appear here</source>
            <translation>Les charges apparaissent ici</translation>
        </message>
        <message>
            <source>Open a log: its messages are joined to charges, and those that went wrong come first.</source>
            <translation>Ouvrez un journal : ses messages sont réunis en charges, et celles qui ont mal tourné viennent d'abord.</translation>
        </message>
        <message>
            <source>Looking for charges…</source>
            <translation>Recherche de charges…</translation>
        </message>
        <message>
            <source>No charge in this capture</source>
            <translation>Aucune charge dans cette capture</translation>
        </message>
        <message>
            <source>No message starts, meters or stops a transaction, and no OCPI session or CDR was seen.</source>
            <translation>Aucun message ne commence, ne mesure ni n'arrête une transaction, et aucune session OCPI ni aucun CDR n'a été vu.</translation>
        </message>
        <message>
            <source>%1 charges, all fine</source>
            <translation>%1 charges, toutes bien</translation>
        </message>
        <message>
            <source>%1 charges, %2 with problems</source>
            <translation>%1 charges, %2 avec problèmes</translation>
        </message>
        <message>
            <source>Select a charge to read what happened. Double-click or press Enter to see only its messages.</source>
            <translation>Sélectionnez une charge pour lire ce qui s'est passé. Double-cliquez ou appuyez sur Entrée pour ne voir que ses messages.</translation>
        </message>
        <message>
            <source>Error:</source>
            <translation>Erreur :</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Avertissement :</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Remarque :</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source> (charger's clock: %1 earlier)</source>
            <translation> (horloge de la borne : %1 plus tôt)</translation>
        </message>
        <message>
            <source> (charger's clock: %1 later)</source>
            <translation> (horloge de la borne : %1 plus tard)</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>aucune vue</translation>
        </message>
        <message>
            <source>Stop reason</source>
            <translation>Raison de la fin</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>OCPI session</source>
            <translation>Session OCPI</translation>
        </message>
        <message>
            <source>Session energy</source>
            <translation>Énergie de la session</translation>
        </message>
        <message>
            <source>CDR</source>
            <translation>CDR</translation>
        </message>
        <message>
            <source>CDR energy</source>
            <translation>Énergie du CDR</translation>
        </message>
        <message>
            <source>the same id</source>
            <translation>le même identifiant</translation>
        </message>
        <message>
            <source>the authorization reference</source>
            <translation>la référence d'autorisation</translation>
        </message>
        <message>
            <source>token, EVSE and time</source>
            <translation>jeton, EVSE et heure</translation>
        </message>
        <message>
            <source>Joined by</source>
            <translation>Associé par</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>See only its messages</source>
            <translation>Ne voir que ses messages</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValidationFinding</name>
        <message>
            <source>the document</source>
            <translation>le document</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>an object { }</source>
            <translation>un objet { }</translation>
        </message>
        <message>
            <source>a list [ ]</source>
            <translation>une liste [ ]</translation>
        </message>
        <message>
            <source>The text ends in the middle of the JSON.</source>
            <translation>Le texte se termine au milieu du JSON.</translation>
        </message>
        <message>
            <source>A text holds an escape that JSON does not know, at %1.</source>
            <translation>Un texte contient un échappement que JSON ne connaît pas, en %1.</translation>
        </message>
        <message>
            <source>A text holds a raw control character, such as a line break; JSON wants it escaped.</source>
            <translation>Un texte contient un caractère de contrôle brut, tel un saut de ligne ; JSON le veut échappé.</translation>
        </message>
        <message>
            <source>The bytes are not valid UTF-8.</source>
            <translation>Les octets ne sont pas de l'UTF-8 valide.</translation>
        </message>
        <message>
            <source>A number is not written as JSON writes numbers, at %1.</source>
            <translation>Un nombre n'est pas écrit comme JSON écrit les nombres, en %1.</translation>
        </message>
        <message>
            <source>More text follows after the end of the JSON: %1</source>
            <translation>Du texte suit après la fin du JSON : %1</translation>
        </message>
        <message>
            <source>This is not valid JSON, at %1.</source>
            <translation>Ce n'est pas du JSON valide, en %1.</translation>
        </message>
        <message>
            <source>%1: found %2, which does not say its time zone.</source>
            <translation>%1 : trouvé %2, qui ne dit pas son fuseau horaire.</translation>
        </message>
        <message>
            <source>%1: found %2; OCPI allows UTC only, no other zone.</source>
            <translation>%1 : trouvé %2 ; OCPI ne permet qu'UTC, aucun autre fuseau.</translation>
        </message>
        <message>
            <source>%1: found %2; this version knows no fractions of a second.</source>
            <translation>%1 : trouvé %2 ; cette version ne connaît pas de fractions de seconde.</translation>
        </message>
        <message>
            <source>%1: found %2, which not every reader takes for a date and time.</source>
            <translation>%1 : trouvé %2, que tout lecteur ne prend pas pour une date et heure.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a date and time such as 2026-01-31T10:15:00Z.</source>
            <translation>%1 : trouvé %2, attendu une date et heure comme 2026-01-31T10:15:00Z.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a number.</source>
            <translation>%1 : trouvé %2, attendu un nombre.</translation>
        </message>
        <message>
            <source>%1: found %2; the clock that wrote this was probably not set.</source>
            <translation>%1 : trouvé %2 ; l'horloge qui a écrit cela n'était sans doute pas réglée.</translation>
        </message>
        <message>
            <source>%1: %2 is a known misprint.</source>
            <translation>%1 : %2 est une faute d'impression connue.</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably not what is meant.</source>
            <translation>%1 : trouvé %2, qui n'est sans doute pas ce qui est voulu.</translation>
        </message>
        <message>
            <source>%1: found %2, expected %3.</source>
            <translation>%1 : trouvé %2, attendu %3.</translation>
        </message>
        <message>
            <source>%1: %2 is too large for a number.</source>
            <translation>%1 : %2 est trop grand pour un nombre.</translation>
        </message>
        <message>
            <source>%1: found %2; the highest value allowed is %3.</source>
            <translation>%1 : trouvé %2 ; la plus haute valeur permise est %3.</translation>
        </message>
        <message>
            <source>%1: found %2; the lowest value allowed is %3.</source>
            <translation>%1 : trouvé %2 ; la plus basse valeur permise est %3.</translation>
        </message>
        <message>
            <source>%1: found %2; the value must lie from %3 to %4.</source>
            <translation>%1 : trouvé %2 ; la valeur doit être entre %3 et %4.</translation>
        </message>
        <message>
            <source>%1 is missing; %2 needs it.</source>
            <translation>%1 manque ; %2 en a besoin.</translation>
        </message>
        <message>
            <source>The frame ends too early; it has no %1.</source>
            <translation>La trame finit trop tôt ; elle n'a pas de %1.</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field here; %3 does.</source>
            <translation>%1 : %2 ne connaît pas un tel champ ici ; %3 le connaît.</translation>
        </message>
        <message>
            <source>%1: %2 knows no such field.</source>
            <translation>%1 : %2 ne connaît pas un tel champ.</translation>
        </message>
        <message>
            <source>%1: %2 is a value of %3, not of the version spoken here.</source>
            <translation>%1 : %2 est une valeur de %3, pas de la version parlée ici.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 is none of the %n value(s) of %3.</source>
            <translation>
                <numerusform>%1 : %2 n'est pas la %n valeur de %3.</numerusform>
                <numerusform>%1 : %2 n'est aucune des %n valeurs de %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no error code of OCPP.</source>
            <translation>%1 n'est pas un code d'erreur d'OCPP.</translation>
        </message>
        <message>
            <source>%1 is an error code of another OCPP version.</source>
            <translation>%1 est un code d'erreur d'une autre version d'OCPP.</translation>
        </message>
        <message>
            <source>Message type %1 exists from OCPP 2.1 on only.</source>
            <translation>Le type de message %1 n'existe qu'à partir d'OCPP 2.1.</translation>
        </message>
        <message>
            <source>%1 is no message type of OCPP-J.</source>
            <translation>%1 n'est pas un type de message d'OCPP-J.</translation>
        </message>
        <message>
            <source>%1: %2 is not one of the values allowed.</source>
            <translation>%1 : %2 n'est pas une des valeurs permises.</translation>
        </message>
        <message>
            <source>%1: %2 is a value that the specification does not list; it is allowed here.</source>
            <translation>%1 : %2 est une valeur que la spécification ne liste pas ; elle est permise ici.</translation>
        </message>
        <message numerus="yes">
            <source>%1: the text is longer than %n character(s).</source>
            <translation>
                <numerusform>%1 : le texte dépasse %n caractère.</numerusform>
                <numerusform>%1 : le texte dépasse %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at least %3 must be there.</source>
            <translation>%1 : la liste a %2 éléments ; il en faut au moins %3.</translation>
        </message>
        <message numerus="yes">
            <source>The frame has more than %n element(s); what stands behind has no meaning.</source>
            <translation>
                <numerusform>La trame a plus de %n élément ; ce qui suit n'a pas de sens.</numerusform>
                <numerusform>La trame a plus de %n éléments ; ce qui suit n'a pas de sens.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the list has %2 element(s); at most %3 are allowed.</source>
            <translation>%1 : la liste a %2 éléments ; au plus %3 sont permis.</translation>
        </message>
        <message>
            <source>%1: found %2; the value must be a multiple of %3.</source>
            <translation>%1 : trouvé %2 ; la valeur doit être un multiple de %3.</translation>
        </message>
        <message>
            <source>%1: found %2, expected a URL.</source>
            <translation>%1 : trouvé %2, attendu une URL.</translation>
        </message>
        <message>
            <source>%1: found %2; only printable ASCII characters are allowed here.</source>
            <translation>%1 : trouvé %2 ; seuls des caractères ASCII imprimables sont permis ici.</translation>
        </message>
        <message>
            <source>%1 is null, which says the same as leaving it out.</source>
            <translation>%1 est null, ce qui revient à l'omettre.</translation>
        </message>
        <message>
            <source>%1 is null; expected %2.</source>
            <translation>%1 est null ; attendu %2.</translation>
        </message>
        <message>
            <source>%1: found %2, which is probably in another unit.</source>
            <translation>%1 : trouvé %2, sans doute dans une autre unité.</translation>
        </message>
        <message>
            <source>%1: found %2, which looks like another unit; expected %3.</source>
            <translation>%1 : trouvé %2, qui ressemble à une autre unité ; attendu %3.</translation>
        </message>
        <message>
            <source>%1 stands here twice; readers disagree on which one counts.</source>
            <translation>%1 se trouve ici deux fois ; les lecteurs divergent sur celui qui compte.</translation>
        </message>
        <message>
            <source>The JSON is nested too deeply to be read safely.</source>
            <translation>Le JSON est trop imbriqué pour être lu sans risque.</translation>
        </message>
        <message>
            <source>%1 is an action of another OCPP version.</source>
            <translation>%1 est une action d'une autre version d'OCPP.</translation>
        </message>
        <message>
            <source>%1 is no action of OCPP.</source>
            <translation>%1 n'est pas une action d'OCPP.</translation>
        </message>
        <message>
            <source>%1 is sent without an answer: message type 6, not 2.</source>
            <translation>%1 s'envoie sans réponse : type de message 6, pas 2.</translation>
        </message>
        <message>
            <source>%1 wants an answer: message type 2, not 6.</source>
            <translation>%1 veut une réponse : type de message 2, pas 6.</translation>
        </message>
        <message>
            <source>%1: %2 does not fit the rest of the document.</source>
            <translation>%1 : %2 ne va pas avec le reste du document.</translation>
        </message>
        <message>
            <source>Perhaps %1 is meant.</source>
            <translation>Peut-être %1 est-il voulu.</translation>
        </message>
        <message>
            <source>Write %1: capitals and blanks count.</source>
            <translation>Écrivez %1 : majuscules et espaces comptent.</translation>
        </message>
        <message>
            <source>Check whether %1 is meant.</source>
            <translation>Vérifiez si %1 est voulu.</translation>
        </message>
        <message>
            <source>Leave the field out when there is no value.</source>
            <translation>Omettez le champ quand il n'a pas de valeur.</translation>
        </message>
        <message>
            <source>Shorten it: receivers may cut it or refuse the message.</source>
            <translation>Raccourcissez-le : les destinataires peuvent le couper ou refuser le message.</translation>
        </message>
        <message>
            <source>Write %1 if it is UTC.</source>
            <translation>Écrivez %1 si c'est de l'UTC.</translation>
        </message>
        <message>
            <source>Write %1.</source>
            <translation>Écrivez %1.</translation>
        </message>
        <message>
            <source>Look whether the log cut the line.</source>
            <translation>Voyez si le journal a coupé la ligne.</translation>
        </message>
        <message>
            <source>Send the field once.</source>
            <translation>Envoyez le champ une seule fois.</translation>
        </message>
        <message>
            <source>If so, write %1.</source>
            <translation>Dans ce cas, écrivez %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) in this document are not shown.</source>
            <translation>
                <numerusform>%n autre constat dans ce document n'est pas montré.</numerusform>
                <numerusform>%n autres constats dans ce document ne sont pas montrés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>See who said what to whom, from the charger to the roaming partner, and where a value changed on its way.</source>
            <translation>Voyez qui a dit quoi à qui, de la borne au partenaire d'itinérance, et où une valeur a changé en chemin.</translation>
        </message>
        <message>
            <source>Drop a log here, or press to choose one</source>
            <translation>Déposez un journal ici, ou appuyez pour en choisir un</translation>
        </message>
        <message>
            <source>%1 finds every action by a few letters of its name.</source>
            <translation>%1 trouve toute action par quelques lettres de son nom.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Ouvrir la démonstration</translation>
        </message>
        <message>
            <source>A day at three charging sites, with eight failures of the field in it</source>
            <translation>Une journée sur trois sites de charge, avec huit pannes du terrain</translation>
        </message>
        <message>
            <source>Open a log or capture</source>
            <translation>Ouvrir un journal ou une capture</translation>
        </message>
        <message>
            <source>Text logs, Open OCPP Trace, .gz and .zip</source>
            <translation>Journaux texte, Open OCPP Trace, .gz et .zip</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>A folder with captures, filters and notes</source>
            <translation>Un dossier avec captures, filtres et notes</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Créer un espace de travail</translation>
        </message>
        <message>
            <source>Plain files, made for Git and for colleagues</source>
            <translation>Des fichiers simples, faits pour Git et pour les collègues</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>What you open stands here the next time, with its filters, its place on the timeline and what was selected.</source>
            <translation>Ce que vous ouvrez se trouve ici la fois suivante, avec ses filtres, sa place sur la chronologie et ce qui était sélectionné.</translation>
        </message>
        <message>
            <source>Workspace in %1</source>
            <translation>Espace de travail dans %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Workspace</name>
        <message>
            <source>is a workspace already</source>
            <translation>est déjà un espace de travail</translation>
        </message>
        <message>
            <source>open it, or choose another folder</source>
            <translation>ouvrez-le, ou choisissez un autre dossier</translation>
        </message>
        <message>
            <source>cannot be made</source>
            <translation>ne peut pas être créé</translation>
        </message>
        <message>
            <source>choose a folder that you may write to</source>
            <translation>choisissez un dossier où vous pouvez écrire</translation>
        </message>
        <message>
            <source>is no workspace: it has no workspace.json</source>
            <translation>n'est pas un espace de travail : il n'a pas de workspace.json</translation>
        </message>
        <message>
            <source>choose a folder that has one, or make a new workspace</source>
            <translation>choisissez un dossier qui en a un, ou créez un espace de travail</translation>
        </message>
        <message>
            <source>must hold one JSON object</source>
            <translation>doit contenir un objet JSON</translation>
        </message>
        <message>
            <source>correct it, or restore it from Git</source>
            <translation>corrigez-le, ou restaurez-le depuis Git</translation>
        </message>
        <message>
            <source>was written by a newer Roamscope; what this one does not know is kept</source>
            <translation>a été écrit par un Roamscope plus récent ; ce que celui-ci ne connaît pas est conservé</translation>
        </message>
        <message>
            <source>update Roamscope to see all of it</source>
            <translation>mettez Roamscope à jour pour tout voir</translation>
        </message>
        <message>
            <source>could not be read, so your change is not written over it</source>
            <translation>n'a pas pu être lu, donc votre changement ne l'écrase pas</translation>
        </message>
        <message>
            <source>correct the file and open the workspace again; the change is kept until then</source>
            <translation>corrigez le fichier et rouvrez l'espace de travail ; le changement est gardé jusque-là</translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WorkspaceController</name>
        <message>
            <source>The workspace %1 is ready. Captures that you open from now on are listed in it; they stay where they lie.</source>
            <translation>L'espace de travail %1 est prêt. Les captures que vous ouvrez désormais y sont listées ; elles restent où elles sont.</translation>
        </message>
        <message>
            <source>The demo is not installed with this program. Install the package roamscope again.</source>
            <translation>La démonstration n'est pas installée avec ce programme. Réinstallez le paquet roamscope.</translation>
        </message>
        <message>
            <source>The demo cannot be copied to %1. Check the disk and who may write there.</source>
            <translation>La démonstration ne peut pas être copiée dans %1. Vérifiez le disque et qui peut y écrire.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Oublier</translation>
        </message>
        <message numerus="yes">
            <source>Changes in %n file(s) of this workspace were not saved the last time.</source>
            <translation>
                <numerusform>Des changements dans %n fichier de cet espace de travail n'ont pas été enregistrés la dernière fois.</numerusform>
                <numerusform>Des changements dans %n fichiers de cet espace de travail n'ont pas été enregistrés la dernière fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation>Les restaurer</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Les abandonner</translation>
        </message>
        <message>
            <source>%1 was changed by another program while you were changing it here.</source>
            <translation>%1 a été modifié par un autre programme pendant que vous le modifiiez ici.</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Prendre l'autre</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
    </context>
</TS>
