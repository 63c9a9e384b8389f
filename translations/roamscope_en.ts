<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>Roamscope</name>
        <message numerus="yes">
            <source>%Ln frame(s) written to %1.</source>
            <translation>
                <numerusform>%Ln frame written to %1.</numerusform>
                <numerusform>%Ln frames written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln frame left out: the format holds OCPP messages only.</numerusform>
                <numerusform>%Ln frames left out: the format holds OCPP messages only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s)</source>
            <translation>
                <numerusform>%Ln object</numerusform>
                <numerusform>%Ln objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>%Ln value</numerusform>
                <numerusform>%Ln values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) mapped</source>
            <translation>
                <numerusform>%Ln document mapped</numerusform>
                <numerusform>%Ln documents mapped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) skipped, the first because %1</source>
            <translation>
                <numerusform>%Ln document skipped, the first because %1</numerusform>
                <numerusform>%Ln documents skipped, the first because %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>it had to be stopped %n time(s) before</source>
            <translation>
                <numerusform>it had to be stopped %n time before</numerusform>
                <numerusform>it had to be stopped %n times before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>round to %n decimal(s)</source>
            <translation>
                <numerusform>round to %n decimal</numerusform>
                <numerusform>round to %n decimals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>digits beyond %n decimal(s)</source>
            <translation>
                <numerusform>digits beyond %n decimal</numerusform>
                <numerusform>digits beyond %n decimals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln difference(s)</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tolerated by rules</source>
            <translation>
                <numerusform>%Ln tolerated by rules</numerusform>
                <numerusform>%Ln tolerated by rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln further fault(s)</source>
            <translation>
                <numerusform>%Ln further fault</numerusform>
                <numerusform>%Ln further faults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them from before</source>
            <translation>
                <numerusform>%Ln of them from before</numerusform>
                <numerusform>%Ln of them from before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln accepted</numerusform>
                <numerusform>%Ln accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n time(s)</source>
            <translation>
                <numerusform>the first %n time</numerusform>
                <numerusform>the first %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>holds more than %n rule(s)</source>
            <translation>
                <numerusform>holds more than %n rule</numerusform>
                <numerusform>holds more than %n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeat %n time(s)</source>
            <translation>
                <numerusform>Repeat %n time</numerusform>
                <numerusform>Repeat %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not judged</source>
            <translation>
                <numerusform>%n not judged</numerusform>
                <numerusform>%n not judged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) in a second</source>
            <translation>
                <numerusform>%Ln request in a second</numerusform>
                <numerusform>%Ln requests in a second</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln update(s) in a row failed.</source>
            <translation>
                <numerusform>%1: %Ln update in a row failed.</numerusform>
                <numerusform>%1: %Ln updates in a row failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Given up after %n retry(ies): %1</source>
            <translation>
                <numerusform>Given up after %n retryy: %1</numerusform>
                <numerusform>Given up after %n retryies: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n page(s) are fetched.</source>
            <translation>
                <numerusform>Only the first %n page is fetched.</numerusform>
                <numerusform>Only the first %n pages are fetched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n page(s): the pages do not end.</source>
            <translation>
                <numerusform>Stopped after %n page: the pages do not end.</numerusform>
                <numerusform>Stopped after %n pages: the pages do not end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passed</source>
            <translation>
                <numerusform>%n passed</numerusform>
                <numerusform>%n passed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(and %n more)</numerusform>
                <numerusform>(and %n more)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret(s) masked</source>
            <translation>
                <numerusform>%n secret masked</numerusform>
                <numerusform>%n secrets masked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) marked as no fault are left out.</source>
            <translation>
                <numerusform>%n finding marked as no fault is left out.</numerusform>
                <numerusform>%n findings marked as no fault are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) could not say anything. Missing: %1.</source>
            <translation>
                <numerusform>%n check could not says anything. Missing: %1.</numerusform>
                <numerusform>%n checks could not say anything. Missing: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s) reported in %1</source>
            <translation>
                <numerusform>%n cause reported in %1</numerusform>
                <numerusform>%n causes reported in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more here; zoom in to tell them apart</source>
            <translation>
                <numerusform>and %n more here; zoom in to tell them apart</numerusform>
                <numerusform>and %n more here; zoom in to tell them apart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and it stepped %n time(s)</source>
            <translation>
                <numerusform>, and it stepped %n time</numerusform>
                <numerusform>, and it stepped %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) stand in %1 too.</source>
            <translation>
                <numerusform>%n frame stands in %1 too.</numerusform>
                <numerusform>%n frames stand in %1 too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) tell the time of their sender; compared with %1.</source>
            <translation>
                <numerusform>%n message tell the time of their sender; compared with %1.</numerusform>
                <numerusform>%n messages tell the time of their sender; compared with %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AlignedDocument</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Analysis</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 slow (%n message(s) agree).</source>
            <translation>
                <numerusform>The charger's clock is %1 slow (%n message agree).</numerusform>
                <numerusform>The charger's clock is %1 slow (%n messages agree).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger's clock is %1 fast (%n message(s) agree).</source>
            <translation>
                <numerusform>The charger's clock is %1 fast (%n message agree).</numerusform>
                <numerusform>The charger's clock is %1 fast (%n messages agree).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger writes the year %1 in %n message(s): its clock was never set.</source>
            <translation>
                <numerusform>The charger writes the year %1 in %n message: its clock was never set.</numerusform>
                <numerusform>The charger writes the year %1 in %n messages: its clock was never set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 (and %n more place(s))</source>
            <translation>
                <numerusform>%1: %2 (and %n more place)</numerusform>
                <numerusform>%1: %2 (and %n more places)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n call(s) in this direction has an answer here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>None of %n call in this direction has an answer here: the log probably holds one direction only.</numerusform>
                <numerusform>None of %n calls in this direction has an answer here: the log probably holds one direction only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n answer(s) has its call here: the log probably holds one direction only.</source>
            <translation>
                <numerusform>None of %n answer has its call here: the log probably holds one direction only.</numerusform>
                <numerusform>None of %n answers has its call here: the log probably holds one direction only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %n time(s)</source>
            <translation>
                <numerusform>%1 – %n time</numerusform>
                <numerusform>%1 – %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AnswerOverrides</name>
        <message numerus="yes">
            <source>pages of %n object(s)</source>
            <translation>
                <numerusform>pages of %n object</numerusform>
                <numerusform>pages of %n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing newer than %n second(s)</source>
            <translation>
                <numerusform>nothing newer than %n second</numerusform>
                <numerusform>nothing newer than %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are more than %n rule(s); shorten the list.</source>
            <translation>
                <numerusform>There are more than %n rule; shorten the list.</numerusform>
                <numerusform>There are more than %n rules; shorten the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AttributionCheck</name>
        <message numerus="yes">
            <source>%1 measures %2 for all charges where their meters say %3, on average of %n reading(s).</source>
            <translation>
                <numerusform>%1 measures %2 for all charges where their meters say %3, on average of %n reading.</numerusform>
                <numerusform>%1 measures %2 for all charges where their meters say %3, on average of %n readings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>By %1, grid, solar and storage leave %2 for charging where the chargers' meters say %3, on average of %n reading(s).</source>
            <translation>
                <numerusform>By %1, grid, solar and storage leave %2 for charging where the chargers' meters say %3, on average of %n reading.</numerusform>
                <numerusform>By %1, grid, solar and storage leave %2 for charging where the chargers' meters say %3, on average of %n readings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Audit</name>
        <message numerus="yes">
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>%Ln value</numerusform>
                <numerusform>%Ln values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The object was never sent: %Ln case(s)</source>
            <translation>
                <numerusform>The object was never sent: %Ln case</numerusform>
                <numerusform>The object was never sent: %Ln cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::AutoMapPanel</name>
        <message numerus="yes">
            <source>Auto-map %n field(s)</source>
            <translation>
                <numerusform>Auto-map %n field</numerusform>
                <numerusform>Auto-map %n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n checked</source>
            <translation>
                <numerusform>Accept %n checked</numerusform>
                <numerusform>Accept %n checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::BillingDialog</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more difference(s)</source>
            <translation>
                <numerusform>%n more difference</numerusform>
                <numerusform>%n more differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::BootLoop</name>
        <message numerus="yes">
            <source>%1 booted %n time(s) within %2, from %3 on.</source>
            <translation>
                <numerusform>%1 booted %n time within %2, from %3 on.</numerusform>
                <numerusform>%1 booted %n times within %2, from %3 on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::BootRefusedCheck</name>
        <message numerus="yes">
            <source>The backend answered %n BootNotification(s) of %1 with %2 and did not accept it within %3.</source>
            <translation>
                <numerusform>The backend answered %n BootNotification of %1 with %2 and did not accept it within %3.</numerusform>
                <numerusform>The backend answered %n BootNotifications of %1 with %2 and did not accept it within %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The backend answered %n BootNotification(s) of %1 with %2 and accepted it only after %3.</source>
            <translation>
                <numerusform>The backend answered %n BootNotification of %1 with %2 and accepted it only after %3.</numerusform>
                <numerusform>The backend answered %n BootNotifications of %1 with %2 and accepted it only after %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CallOrderCheck</name>
        <message numerus="yes">
            <source>%1: the %2 sent a call while another was open %n time(s), first %3 during %4.</source>
            <translation>
                <numerusform>%1: the %2 sent a call while another was open %n time, first %3 during %4.</numerusform>
                <numerusform>%1: the %2 sent a call while another was open %n times, first %3 during %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 sent %n message(s) although the backend had rejected it, first %2.</source>
            <translation>
                <numerusform>%1 sent %n message although the backend had rejected it, first %2.</numerusform>
                <numerusform>%1 sent %n messages although the backend had rejected it, first %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 sent %n message(s) unasked while the backend let it wait, first %2.</source>
            <translation>
                <numerusform>%1 sent %n message unasked while the backend let it wait, first %2.</numerusform>
                <numerusform>%1 sent %n messages unasked while the backend let it wait, first %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 sent %n message(s) before its BootNotification was answered, first %2.</source>
            <translation>
                <numerusform>%1 sent %n message before its BootNotification was answered, first %2.</numerusform>
                <numerusform>%1 sent %n messages before its BootNotification was answered, first %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Capture</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CentralSystemForm</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s)…</source>
            <translation>
                <numerusform>%Ln charge point…</numerusform>
                <numerusform>%Ln charge points…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CentralSystemPage</name>
        <message numerus="yes">
            <source>%Ln station(s) connected</source>
            <translation>
                <numerusform>%Ln station connected</numerusform>
                <numerusform>%Ln stations connected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChargePanel</name>
        <message numerus="yes">
            <source>%n more line(s); export them to see all</source>
            <translation>
                <numerusform>%n more line; export them to see all</numerusform>
                <numerusform>%n more lines; export them to see all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s)</source>
            <translation>
                <numerusform>%n more cause</numerusform>
                <numerusform>%n more causes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChargePointFleetPanel</name>
        <message numerus="yes">
            <source>%n charge point(s) did not end as the script expects: see below.</source>
            <translation>
                <numerusform>%n charge point did not end as the script expects: see below.</numerusform>
                <numerusform>%n charge points did not end as the script expects: see below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChargePointPage</name>
        <message numerus="yes">
            <source>%n message(s) wait</source>
            <translation>
                <numerusform>%n message wait</numerusform>
                <numerusform>%n messages wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChargePointScriptPanel</name>
        <message numerus="yes">
            <source>The script ended well: %n step(s), every expectation was met.</source>
            <translation>
                <numerusform>The script ended well: %n step, every expectation was met.</numerusform>
                <numerusform>The script ended well: %n steps, every expectation was met.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChargerSilentCheck</name>
        <message numerus="yes">
            <source>Nothing came from %1 for up to %2, %n time(s); its heartbeat interval is %3.</source>
            <translation>
                <numerusform>Nothing came from %1 for up to %2, %n time; its heartbeat interval is %3.</numerusform>
                <numerusform>Nothing came from %1 for up to %2, %n times; its heartbeat interval is %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ChartPane</name>
        <message numerus="yes">
            <source>above the limit %n time(s)</source>
            <translation>
                <numerusform>above the limit %n time</numerusform>
                <numerusform>above the limit %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ClockDriftCheck</name>
        <message numerus="yes">
            <source>The clock of %1 is %2 slow; %n minute(s) with messages from %3 to %4 agree.</source>
            <translation>
                <numerusform>The clock of %1 is %2 slow; %n minute with messages from %3 to %4 agree.</numerusform>
                <numerusform>The clock of %1 is %2 slow; %n minutes with messages from %3 to %4 agree.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of %1 is %2 fast; %n minute(s) with messages from %3 to %4 agree.</source>
            <translation>
                <numerusform>The clock of %1 is %2 fast; %n minute with messages from %3 to %4 agree.</numerusform>
                <numerusform>The clock of %1 is %2 fast; %n minutes with messages from %3 to %4 agree.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ClockNeverSetCheck</name>
        <message numerus="yes">
            <source>%1 wrote times in the future in %n place(s), such as %2.</source>
            <translation>
                <numerusform>%1 wrote times in the future in %n place, such as %2.</numerusform>
                <numerusform>%1 wrote times in the future in %n places, such as %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 wrote times of more than a year ago in %n place(s), such as %2.</source>
            <translation>
                <numerusform>%1 wrote times of more than a year ago in %n place, such as %2.</numerusform>
                <numerusform>%1 wrote times of more than a year ago in %n places, such as %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 wrote %2 as the time in %n place(s): its clock had not been set.</source>
            <translation>
                <numerusform>%1 wrote %2 as the time in %n place: its clock had not been set.</numerusform>
                <numerusform>%1 wrote %2 as the time in %n places: its clock had not been set.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ClocksView</name>
        <message numerus="yes">
            <source>%Ln frame(s) stand in both.</source>
            <translation>
                <numerusform>%Ln frame stands in both.</numerusform>
                <numerusform>%Ln frames stand in both.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock stepped %n time(s).</source>
            <translation>
                <numerusform>The clock stepped %n time.</numerusform>
                <numerusform>The clock stepped %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ColumnsDialog</name>
        <message numerus="yes">
            <source>What comes out, of the first %n frame(s)</source>
            <translation>
                <numerusform>What comes out, of the first %n frame</numerusform>
                <numerusform>What comes out, of the first %n frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What comes out: %n frame(s)</source>
            <translation>
                <numerusform>What comes out: %n frame</numerusform>
                <numerusform>What comes out: %n frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems</source>
            <translation>
                <numerusform>%n row with problems</numerusform>
                <numerusform>%n rows with problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandLine</name>
        <message numerus="yes">
            <source>%n CDR(s): %1 right, %2 wrong, %3 without a tariff, %4 without a total</source>
            <translation>
                <numerusform>%n CDR: %1 right, %2 wrong, %3 without a tariff, %4 without a total</numerusform>
                <numerusform>%n CDRs: %1 right, %2 wrong, %3 without a tariff, %4 without a total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n CDR(s), %2 %4 too much, %3 %4 too little</source>
            <translation>
                <numerusform>%1: %n CDR, %2 %4 too much, %3 %4 too little</numerusform>
                <numerusform>%1: %n CDRs, %2 %4 too much, %3 %4 too little</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) recorded in %1</source>
            <translation>
                <numerusform>%n frame recorded in %1</numerusform>
                <numerusform>%n frames recorded in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n object(s) loaded</source>
            <translation>
                <numerusform>%1: %n object loaded</numerusform>
                <numerusform>%1: %n objects loaded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s) registered</source>
            <translation>
                <numerusform>%n partner registered</numerusform>
                <numerusform>%n partners registered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more request(s)</source>
            <translation>
                <numerusform>… and %n more request</numerusform>
                <numerusform>… and %n more requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n request(s)</source>
            <translation>
                <numerusform>Stopped after %n request</numerusform>
                <numerusform>Stopped after %n requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CommandRefused</name>
        <message numerus="yes">
            <source>%1 reported %2 for a firmware update %n time(s), first at %3.</source>
            <translation>
                <numerusform>%1 reported %2 for a firmware update %n time, first at %3.</numerusform>
                <numerusform>%1 reported %2 for a firmware update %n times, first at %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 reported %2 for an upload of its diagnostics %n time(s), first at %3.</source>
            <translation>
                <numerusform>%1 reported %2 for an upload of its diagnostics %n time, first at %3.</numerusform>
                <numerusform>%1 reported %2 for an upload of its diagnostics %n times, first at %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 answered %2 with %3 %n time(s), first at %4.</source>
            <translation>
                <numerusform>%1 answered %2 with %3 %n time, first at %4.</numerusform>
                <numerusform>%1 answered %2 with %3 %n times, first at %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::CompareExportDialog</name>
        <message numerus="yes">
            <source>&amp;All differences that count (%Ln)</source>
            <translation>
                <numerusform>&amp;All differences that count (%Ln)</numerusform>
                <numerusform>&amp;All differences that count (%Ln)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Those that the &amp;list shows (%Ln)</source>
            <translation>
                <numerusform>Those that the &amp;list shows (%Ln)</numerusform>
                <numerusform>Those that the &amp;list shows (%Ln)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Those that are &amp;selected (%Ln)</source>
            <translation>
                <numerusform>Those that are &amp;selected (%Ln)</numerusform>
                <numerusform>Those that are &amp;selected (%Ln)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Comparison</name>
        <message numerus="yes">
            <source>The eMSP speaks %1, which cannot hold %2 (%Ln object(s)).</source>
            <translation>
                <numerusform>The eMSP speaks %1, which cannot hold %2 (%Ln object).</numerusform>
                <numerusform>The eMSP speaks %1, which cannot hold %2 (%Ln objects).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The CPO speaks %1, which cannot hold %2 (%Ln object(s)).</source>
            <translation>
                <numerusform>The CPO speaks %1, which cannot hold %2 (%Ln object).</numerusform>
                <numerusform>The CPO speaks %1, which cannot hold %2 (%Ln objects).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The CPO holds this object %Ln time(s).</source>
            <translation>
                <numerusform>The CPO holds this object %Ln time.</numerusform>
                <numerusform>The CPO holds this object %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The eMSP holds this object %Ln time(s).</source>
            <translation>
                <numerusform>The eMSP holds this object %Ln time.</numerusform>
                <numerusform>The eMSP holds this object %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tariff %1 is not among the CPO's tariffs (named %Ln time(s)).</source>
            <translation>
                <numerusform>Tariff %1 is not among the CPO's tariffs (named %Ln time).</numerusform>
                <numerusform>Tariff %1 is not among the CPO's tariffs (named %Ln times).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tariff %1 is not among the eMSP's tariffs (named %Ln time(s)).</source>
            <translation>
                <numerusform>Tariff %1 is not among the eMSP's tariffs (named %Ln time).</numerusform>
                <numerusform>Tariff %1 is not among the eMSP's tariffs (named %Ln times).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) with members in another order</source>
            <translation>
                <numerusform>%Ln object with members in another order</numerusform>
                <numerusform>%Ln objects with members in another order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln list(s) in another order</source>
            <translation>
                <numerusform>%Ln list in another order</numerusform>
                <numerusform>%Ln lists in another order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s) in other letter case</source>
            <translation>
                <numerusform>%Ln value in other letter case</numerusform>
                <numerusform>%Ln values in other letter case</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identifier(s) in other letter case</source>
            <translation>
                <numerusform>%Ln identifier in other letter case</numerusform>
                <numerusform>%Ln identifiers in other letter case</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) in another notation</source>
            <translation>
                <numerusform>%Ln number in another notation</numerusform>
                <numerusform>%Ln numbers in another notation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) in another notation</source>
            <translation>
                <numerusform>%Ln time in another notation</numerusform>
                <numerusform>%Ln times in another notation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) with other escapes</source>
            <translation>
                <numerusform>%Ln text with other escapes</numerusform>
                <numerusform>%Ln texts with other escapes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln field(s) empty on one side and left out on the other</source>
            <translation>
                <numerusform>%Ln field empty on one side and left out on the other</numerusform>
                <numerusform>%Ln fields empty on one side and left out on the other</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) with other blanks and line breaks</source>
            <translation>
                <numerusform>%Ln object with other blanks and line breaks</numerusform>
                <numerusform>%Ln objects with other blanks and line breaks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tariff(s) written otherwise with the same meaning</source>
            <translation>
                <numerusform>%Ln tariff written otherwise with the same meaning</numerusform>
                <numerusform>%Ln tariffs written otherwise with the same meaning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln further difference(s) were counted, but are not listed.</source>
            <translation>
                <numerusform>%Ln further difference was counted, but is not listed.</numerusform>
                <numerusform>%Ln further differences were counted, but are not listed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ConfigurationPanel</name>
        <message numerus="yes">
            <source>Reading: %Ln value(s) so far</source>
            <translation>
                <numerusform>Reading: %Ln value so far</numerusform>
                <numerusform>Reading: %Ln values so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s), read at %1</source>
            <translation>
                <numerusform>%Ln value, read at %1</numerusform>
                <numerusform>%Ln values, read at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln difference(s) to %1</source>
            <translation>
                <numerusform>%Ln difference to %1</numerusform>
                <numerusform>%Ln differences to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ConnectPage</name>
        <message numerus="yes">
            <source>(%Ln time(s))</source>
            <translation>
                <numerusform>(%Ln time)</numerusform>
                <numerusform>(%Ln times)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more kind(s) of problem.</source>
            <translation>
                <numerusform>%Ln more kind of problem.</numerusform>
                <numerusform>%Ln more kinds of problem.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Dataset</name>
        <message numerus="yes">
            <source>%n object(s) belong to a second party, %1.</source>
            <translation>
                <numerusform>%n object belongs to a second party, %1.</numerusform>
                <numerusform>%n objects belong to a second party, %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) stand on two pages; the later page counts.</source>
            <translation>
                <numerusform>%n object stands on two pages; the later page counts.</numerusform>
                <numerusform>%n objects stand on two pages; the later page counts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DifferenceFilterBar</name>
        <message numerus="yes">
            <source>%Ln difference(s)</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DifferenceModel</name>
        <message numerus="yes">
            <source>%1: %Ln difference(s)</source>
            <translation>
                <numerusform>%1: %Ln difference</numerusform>
                <numerusform>%1: %Ln differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DifferenceReport</name>
        <message numerus="yes">
            <source>%n difference(s) count.</source>
            <translation>
                <numerusform>%n difference count.</numerusform>
                <numerusform>%n differences count.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::DocumentFinding</name>
        <message numerus="yes">
            <source>%n location(s) with different addresses share the position %1.</source>
            <translation>
                <numerusform>%n location with different addresses share the position %1.</numerusform>
                <numerusform>%n locations with different addresses share the position %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more like this.</source>
            <translation>
                <numerusform>%n more like this.</numerusform>
                <numerusform>%n more like this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::EndpointList</name>
        <message numerus="yes">
            <source>More than %Ln endpoint(s): the rest is kept in the file and not shown.</source>
            <translation>
                <numerusform>More than %Ln endpoint: the rest is kept in the file and not shown.</numerusform>
                <numerusform>More than %Ln endpoints: the rest is kept in the file and not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::EnumForm</name>
        <message numerus="yes">
            <source>All %n value(s) of the source are covered.</source>
            <translation>
                <numerusform>All %n value of the source is covered.</numerusform>
                <numerusform>All %n values of the source are covered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) without a row: %1</source>
            <translation>
                <numerusform>%n value without a row: %1</numerusform>
                <numerusform>%n values without a row: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ExtensionCheck</name>
        <message numerus="yes">
            <source>The field "%1" of %n object(s) in %2 is missing at the %3: %4</source>
            <translation>
                <numerusform>The field "%1" of %n object in %2 is missing at the %3: %4</numerusform>
                <numerusform>The field "%1" of %n objects in %2 is missing at the %3: %4</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FilterBar</name>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FindingDetails</name>
        <message numerus="yes">
            <source>%Ln occurrence(s)</source>
            <translation>
                <numerusform>%Ln occurrence</numerusform>
                <numerusform>%Ln occurrences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FindingFilterBar</name>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln group(s) with one cause each</source>
            <translation>
                <numerusform>in %Ln group with one cause each</numerusform>
                <numerusform>in %Ln groups with one cause each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked as no fault</source>
            <translation>
                <numerusform>%Ln marked as no fault</numerusform>
                <numerusform>%Ln marked as no fault</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FindingGroup</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n charger(s)</source>
            <translation>
                <numerusform>%1, %n charger</numerusform>
                <numerusform>%1, %n chargers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FindingModel</name>
        <message numerus="yes">
            <source>%Ln time(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charger(s)</source>
            <translation>
                <numerusform>%Ln charger</numerusform>
                <numerusform>%Ln chargers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FindingReport</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s) are not in this report.</source>
            <translation>
                <numerusform>%n more cause is not in this report.</numerusform>
                <numerusform>%n more causes are not in this report.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more charge(s) without problems are not listed.</source>
            <translation>
                <numerusform>%n more charge without problems is not listed.</numerusform>
                <numerusform>%n more charges without problems are not listed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FindingsPage</name>
        <message numerus="yes">
            <source>%Ln check(s) could not look, because data is missing.</source>
            <translation>
                <numerusform>%Ln check could not look, because data is missing.</numerusform>
                <numerusform>%Ln checks could not look, because data is missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FollowIndicator</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FrameCells</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::FramesAfterStop</name>
        <message numerus="yes">
            <source>%1: %n message(s) name %2 after its stop at %3, the last one at %4.</source>
            <translation>
                <numerusform>%1: %n message name %2 after its stop at %3, the last one at %4.</numerusform>
                <numerusform>%1: %n messages name %2 after its stop at %3, the last one at %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Handover</name>
        <message numerus="yes">
            <source>%Ln file(s) packed in %1.</source>
            <translation>
                <numerusform>%Ln file packed in %1.</numerusform>
                <numerusform>%Ln files packed in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secret(s) masked.</source>
            <translation>
                <numerusform>%Ln secret masked.</numerusform>
                <numerusform>%Ln secrets masked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>and %n more file</numerusform>
                <numerusform>and %n more files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::HeartbeatCheck</name>
        <message numerus="yes">
            <source>%1 sent %n heartbeat(s) after as little as %2; the backend had asked for one every %3.</source>
            <translation>
                <numerusform>%1 sent %n heartbeat after as little as %2; the backend had asked for one every %3.</numerusform>
                <numerusform>%1 sent %n heartbeats after as little as %2; the backend had asked for one every %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::HttpOutageCheck</name>
        <message numerus="yes">
            <source>The %1 answered %n request(s) with HTTP %2 from %3 to %4 (%5).</source>
            <translation>
                <numerusform>The %1 answered %n request with HTTP %2 from %3 to %4 (%5).</numerusform>
                <numerusform>The %1 answered %n requests with HTTP %2 from %3 to %4 (%5).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) never arrived: %1</source>
            <translation>
                <numerusform>%n object never arrived: %1</numerusform>
                <numerusform>%n objects never arrived: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) arrived only with the next change; what was sent in between was not repeated.</source>
            <translation>
                <numerusform>%n object arrived only with the next change; what was sent in between was not repeated.</numerusform>
                <numerusform>%n objects arrived only with the next change; what was sent in between was not repeated.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspection</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) seen elsewhere too</source>
            <translation>
                <numerusform>%n frame seen elsewhere too</numerusform>
                <numerusform>%n frames seen elsewhere too</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Inspector</name>
        <message numerus="yes">
            <source>Only the first %n field(s) of this message are shown.</source>
            <translation>
                <numerusform>Only the first %n field of this message is shown.</numerusform>
                <numerusform>Only the first %n fields of this message are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::InspectorHeader</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::LateAnswerCheck</name>
        <message numerus="yes">
            <source>%1: %n of %2 answer(s) of the %3 to %4 came late, the latest after %5.</source>
            <translation>
                <numerusform>%1: %n of %2 answer of the %3 to %4 came late, the latest after %5.</numerusform>
                <numerusform>%1: %n of %2 answers of the %3 to %4 came late, the latest after %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answer(s) of the %2 to %3 came late, the latest after %4.</source>
            <translation>
                <numerusform>%n of %1 answer of the %2 to %3 came late, the latest after %4.</numerusform>
                <numerusform>%n of %1 answers of the %2 to %3 came late, the latest after %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::LineageDeparture</name>
        <message numerus="yes">
            <source>Went on to %n place(s), each as it should be.</source>
            <translation>
                <numerusform>Went on to %n place, each as it should be.</numerusform>
                <numerusform>Went on to %n places, each as it should be.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::LineagePanel</name>
        <message numerus="yes">
            <source>%n more are not shown</source>
            <translation>
                <numerusform>%n more are not shown</numerusform>
                <numerusform>%n more are not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::LiveReplayDialog</name>
        <message numerus="yes">
            <source>%n message(s) will be sent. This is a dry run until you start.</source>
            <translation>
                <numerusform>%n message will be sent. This is a dry run until you start.</numerusform>
                <numerusform>%n messages will be sent. This is a dry run until you start.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recorded call(s) of the other side will be answered as recorded when they come.</source>
            <translation>
                <numerusform>%n recorded call of the other side will be answered as recorded when they come.</numerusform>
                <numerusform>%n recorded calls of the other side will be answered as recorded when they come.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recorded message(s) will be sent to %1. Go on?</source>
            <translation>
                <numerusform>%n recorded message will be sent to %1. Go on?</numerusform>
                <numerusform>%n recorded messages will be sent to %1. Go on?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MainWindow</name>
        <message numerus="yes">
            <source>%Ln frame(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln frame saved in %1.</numerusform>
                <numerusform>%Ln frames saved in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) left out: the format holds OCPP messages only.</source>
            <translation>
                <numerusform>%Ln frame left out: the format holds OCPP messages only.</numerusform>
                <numerusform>%Ln frames left out: the format holds OCPP messages only.</numerusform>
            </translation>
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
                <numerusform>%Ln charge point or partner</numerusform>
                <numerusform>%Ln charge points or partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln transaction(s)</source>
            <translation>
                <numerusform>%Ln transaction</numerusform>
                <numerusform>%Ln transactions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged line(s)</source>
            <translation>
                <numerusform>%Ln damaged line</numerusform>
                <numerusform>%Ln damaged lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MapHeader</name>
        <message numerus="yes">
            <source>%Ln problem(s)</source>
            <translation>
                <numerusform>%Ln problem</numerusform>
                <numerusform>%Ln problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MapPage</name>
        <message numerus="yes">
            <source>first found of %n</source>
            <translation>
                <numerusform>first found of %n</numerusform>
                <numerusform>first found of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rule(s)</source>
            <translation>
                <numerusform>%Ln rule</numerusform>
                <numerusform>%Ln rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MapPerspective</name>
        <message numerus="yes">
            <source>%Ln change(s) of the partner taken over.</source>
            <translation>
                <numerusform>%Ln change of the partner taken over.</numerusform>
                <numerusform>%Ln changes of the partner taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not fit the sheet any more.</source>
            <translation>
                <numerusform>%Ln did not fit the sheet any more.</numerusform>
                <numerusform>%Ln did not fit the sheet any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) mapped into %1.</source>
            <translation>
                <numerusform>%Ln document mapped into %1.</numerusform>
                <numerusform>%Ln documents mapped into %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be read.</source>
            <translation>
                <numerusform>%Ln could not be read.</numerusform>
                <numerusform>%Ln could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had errors.</source>
            <translation>
                <numerusform>%Ln had errors.</numerusform>
                <numerusform>%Ln had errors.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MapTreePanel</name>
        <message numerus="yes">
            <source>%n field(s) hidden by the search</source>
            <translation>
                <numerusform>%n field hidden by the search</numerusform>
                <numerusform>%n fields hidden by the search</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MappingCanvas</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageDocument</name>
        <message numerus="yes">
            <source>At most %Ln character(s).</source>
            <translation>
                <numerusform>At most %Ln character.</numerusform>
                <numerusform>At most %Ln characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln optional field(s)</source>
            <translation>
                <numerusform>%Ln optional field</numerusform>
                <numerusform>%Ln optional fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageForm</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(s)</source>
            <translation>
                <numerusform>%Ln remark</numerusform>
                <numerusform>%Ln remarks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageLargeCheck</name>
        <message numerus="yes">
            <source>%1: %n %2 message(s) from the %3 are very large, the largest has %4 KB.</source>
            <translation>
                <numerusform>%1: %n %2 message from the %3 are very large, the largest has %4 KB.</numerusform>
                <numerusform>%1: %n %2 messages from the %3 are very large, the largest has %4 KB.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MessageStormCheck</name>
        <message numerus="yes">
            <source>%1 sent %2 %3 message(s) within %n minute(s).</source>
            <translation>
                <numerusform>%1 sent %2 %3 message within %n minute.</numerusform>
                <numerusform>%1 sent %2 %3 messages within %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MeterBackwards</name>
        <message numerus="yes">
            <source>%1: in %2 the register falls %n time(s), at %3 from %4 to %5.</source>
            <translation>
                <numerusform>%1: in %2 the register falls %n time, at %3 from %4 to %5.</numerusform>
                <numerusform>%1: in %2 the register falls %n times, at %3 from %4 to %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It comes back to the old value %n time(s).</source>
            <translation>
                <numerusform>It comes back to the old value %n time.</numerusform>
                <numerusform>It comes back to the old value %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::MeterValuesMissing</name>
        <message numerus="yes">
            <source>%n charge(s) of %1 at %2 came without any reading between start and end; the first is %3.</source>
            <translation>
                <numerusform>%n charge of %1 at %2 came without any reading between start and end; the first is %3.</numerusform>
                <numerusform>%n charges of %1 at %2 came without any reading between start and end; the first is %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::NotSupportedCheck</name>
        <message numerus="yes">
            <source>%1: the %2 refused %3 %n time(s) with %4.</source>
            <translation>
                <numerusform>%1: the %2 refused %3 %n time with %4.</numerusform>
                <numerusform>%1: the %2 refused %3 %n times with %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 refused %2 %n time(s) with %3.</source>
            <translation>
                <numerusform>The %1 refused %2 %n time with %3.</numerusform>
                <numerusform>The %1 refused %2 %n times with %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::NoticeStrip</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiCheckText</name>
        <message numerus="yes">
            <source>Half of %n CDR(s) come more than %1 after their charge.</source>
            <translation>
                <numerusform>Half of %n CDR come more than %1 after their charge.</numerusform>
                <numerusform>Half of %n CDRs come more than %1 after their charge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n push(es) before did not succeed.</source>
            <translation>
                <numerusform>%n push before did not succeed.</numerusform>
                <numerusform>%n pushes before did not succeed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>CDR %1 was posted %n time(s) with success.</source>
            <translation>
                <numerusform>CDR %1 was posted %n time with success.</numerusform>
                <numerusform>CDR %1 was posted %n times with success.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n CDR(s) have this cause:</source>
            <translation>
                <numerusform>%n CDR has this cause:</numerusform>
                <numerusform>%n CDRs have this cause:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n EVSE(s) of location %1 have no connector, among them %2.</source>
            <translation>
                <numerusform>%n EVSE of location %1 have no connector, among them %2.</numerusform>
                <numerusform>%n EVSEs of location %1 have no connector, among them %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n DC connector(s) of location %1 do not state max_electric_power, among them connector %2 of %3.</source>
            <translation>
                <numerusform>%n DC connector of location %1 do not state max_electric_power, among them connector %2 of %3.</numerusform>
                <numerusform>%n DC connectors of location %1 do not state max_electric_power, among them connector %2 of %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connector(s) of location %1 state 0 V or 0 A, among them connector %2 of %3.</source>
            <translation>
                <numerusform>%n connector of location %1 state 0 V or 0 A, among them connector %2 of %3.</numerusform>
                <numerusform>%n connectors of location %1 state 0 V or 0 A, among them connector %2 of %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connector(s) of location %1 lack volts or amps, among them connector %2 of %3.</source>
            <translation>
                <numerusform>%n connector of location %1 lack volts or amps, among them connector %2 of %3.</numerusform>
                <numerusform>%n connectors of location %1 lack volts or amps, among them connector %2 of %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Location %1 says that it is open all day, and lists %n regular hour(s) beside that.</source>
            <translation>
                <numerusform>Location %1 says that it is open all day, and lists %n regular hour beside that.</numerusform>
                <numerusform>Location %1 says that it is open all day, and lists %n regular hours beside that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The operator has location %1 with %n EVSE(s); the partner does not.</source>
            <translation>
                <numerusform>The operator has location %1 with %n EVSE; the partner does not.</numerusform>
                <numerusform>The operator has location %1 with %n EVSEs; the partner does not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n location(s) are older than their own EVSEs, among them %1: the location says %2, EVSE %3 says %4.</source>
            <translation>
                <numerusform>%n location is older than their own EVSEs, among them %1: the location says %2, EVSE %3 says %4.</numerusform>
                <numerusform>%n locations are older than their own EVSEs, among them %1: the location says %2, EVSE %3 says %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n value(s) of this location are old.</source>
            <translation>
                <numerusform>%1 %n value of this location are old.</numerusform>
                <numerusform>%1 %n values of this location are old.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same is so at %n place(s) of this location.</source>
            <translation>
                <numerusform>The same is so at %n place of this location.</numerusform>
                <numerusform>The same is so at %n places of this location.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connector(s) of location %1, among them connector %2 of %3</source>
            <translation>
                <numerusform>%n connector of location %1, among them connector %2 of %3</numerusform>
                <numerusform>%n connectors of location %1, among them connector %2 of %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 The same is so for %n value(s) of this location.</source>
            <translation>
                <numerusform>%1 The same is so for %n value of this location.</numerusform>
                <numerusform>%1 The same is so for %n values of this location.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Location %1 stands %n time(s) in the list of this side.</source>
            <translation>
                <numerusform>Location %1 stands %n time in the list of this side.</numerusform>
                <numerusform>Location %1 stands %n times in the list of this side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connector(s) name tariff %1, which is not among the tariffs; among them connector %2 of %3 at location %4.</source>
            <translation>
                <numerusform>%n connector name tariff %1, which is not among the tariffs; among them connector %2 of %3 at location %4.</numerusform>
                <numerusform>%n connectors name tariff %1, which is not among the tariffs; among them connector %2 of %3 at location %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n CDR(s) at hand the partner's copy gives another amount</source>
            <translation>
                <numerusform>For %n CDR at hand the partner's copy gives another amount</numerusform>
                <numerusform>For %n CDRs at hand the partner's copy gives another amount</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiExamination</name>
        <message numerus="yes">
            <source>%1. %Ln request(s).</source>
            <translation>
                <numerusform>%1. %Ln request.</numerusform>
                <numerusform>%1. %Ln requests.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiPartnerPage</name>
        <message numerus="yes">
            <source>%1, %Ln module(s)</source>
            <translation>
                <numerusform>%1, %Ln module</numerusform>
                <numerusform>%1, %Ln modules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) were sent.</source>
            <translation>
                <numerusform>%Ln request was sent.</numerusform>
                <numerusform>%Ln requests were sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiPartnerPull</name>
        <message numerus="yes">
            <source>%Ln page(s) were there already</source>
            <translation>
                <numerusform>%Ln page was there already</numerusform>
                <numerusform>%Ln pages were there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) asked for again</source>
            <translation>
                <numerusform>%Ln page asked for again</numerusform>
                <numerusform>%Ln pages asked for again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s)</source>
            <translation>
                <numerusform>%Ln object</numerusform>
                <numerusform>%Ln objects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiReceiverData</name>
        <message numerus="yes">
            <source>Loading %n object(s)…</source>
            <translation>
                <numerusform>Loading %n object…</numerusform>
                <numerusform>Loading %n objects…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) loaded.</source>
            <translation>
                <numerusform>%n object loaded.</numerusform>
                <numerusform>%n objects loaded.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiReceiverPage</name>
        <message numerus="yes">
            <source>%n partner(s) registered</source>
            <translation>
                <numerusform>%n partner registered</numerusform>
                <numerusform>%n partners registered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OcpiRefusedCheck</name>
        <message numerus="yes">
            <source>The %1 refused %2 %n time(s) with %3.</source>
            <translation>
                <numerusform>The %1 refused %2 %n time with %3.</numerusform>
                <numerusform>The %1 refused %2 %n times with %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OfflineReplay</name>
        <message numerus="yes">
            <source>%1: %n message(s) of %2 came in a burst at %3, up to %4 after they were written; the one before them had come at %5.</source>
            <translation>
                <numerusform>%1: %n message of %2 came in a burst at %3, up to %4 after they were written; the one before them had come at %5.</numerusform>
                <numerusform>%1: %n messages of %2 came in a burst at %3, up to %4 after they were written; the one before them had come at %5.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OrphanAnswerCheck</name>
        <message numerus="yes">
            <source>%1: %n answer(s) of the %2 belong to no call in the capture, the first with the id "%3".</source>
            <translation>
                <numerusform>%1: %n answer of the %2 belong to no call in the capture, the first with the id "%3".</numerusform>
                <numerusform>%1: %n answers of the %2 belong to no call in the capture, the first with the id "%3".</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Overview</name>
        <message numerus="yes">
            <source>%1: %Ln missing at the eMSP.</source>
            <translation>
                <numerusform>%1: %Ln missing at the eMSP.</numerusform>
                <numerusform>%1: %Ln missing at the eMSP.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the eMSP lacks %Ln of the CPO's.</source>
            <translation>
                <numerusform>%1: the eMSP lacks %Ln of the CPO's.</numerusform>
                <numerusform>%1: the eMSP lacks %Ln of the CPO's.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln exist only at the eMSP.</source>
            <translation>
                <numerusform>%1: %Ln exist only at the eMSP.</numerusform>
                <numerusform>%1: %Ln exist only at the eMSP.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the eMSP holds %Ln that the CPO does not have.</source>
            <translation>
                <numerusform>%1: the eMSP holds %Ln that the CPO does not have.</numerusform>
                <numerusform>%1: the eMSP holds %Ln that the CPO does not have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the eMSP holds %Ln outdated value(s), the oldest by %2.</source>
            <translation>
                <numerusform>%1: the eMSP holds %Ln outdated value, the oldest by %2.</numerusform>
                <numerusform>%1: the eMSP holds %Ln outdated values, the oldest by %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the CPO's own copy is the older one for %Ln value(s), by up to %2.</source>
            <translation>
                <numerusform>%1: the CPO's own copy is the older one for %Ln value, by up to %2.</numerusform>
                <numerusform>%1: the CPO's own copy is the older one for %Ln values, by up to %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln text(s) are cut off on one side.</source>
            <translation>
                <numerusform>%1: %Ln text is cut off on one side.</numerusform>
                <numerusform>%1: %Ln texts are cut off on one side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln value(s) do not exist in the other side's OCPI version.</source>
            <translation>
                <numerusform>%1: %Ln value does not exist in the other side's OCPI version.</numerusform>
                <numerusform>%1: %Ln values do not exist in the other side's OCPI version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is lost on the way %Ln time(s).</source>
            <translation>
                <numerusform>%1 is lost on the way %Ln time.</numerusform>
                <numerusform>%1 is lost on the way %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cannot be held by the other side's OCPI version (%Ln time(s)).</source>
            <translation>
                <numerusform>%1 cannot be held by the other side's OCPI version (%Ln time).</numerusform>
                <numerusform>%1 cannot be held by the other side's OCPI version (%Ln times).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is not in the specification and is dropped %Ln time(s).</source>
            <translation>
                <numerusform>%1 is not in the specification and is dropped %Ln time.</numerusform>
                <numerusform>%1 is not in the specification and is dropped %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has another JSON type on the other side, %Ln time(s).</source>
            <translation>
                <numerusform>%1 has another JSON type on the other side, %Ln time.</numerusform>
                <numerusform>%1 has another JSON type on the other side, %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has the same items in another order, %Ln time(s).</source>
            <translation>
                <numerusform>%1 has the same items in another order, %Ln time.</numerusform>
                <numerusform>%1 has the same items in another order, %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln identifier(s) differ by letter case only.</source>
            <translation>
                <numerusform>%1: %Ln identifier differs by letter case only.</numerusform>
                <numerusform>%1: %Ln identifiers differ by letter case only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln time(s) are shifted by whole hours, as by a wrong time zone.</source>
            <translation>
                <numerusform>%1: %Ln time is shifted by whole hours, as by a wrong time zone.</numerusform>
                <numerusform>%1: %Ln times are shifted by whole hours, as by a wrong time zone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) of the kind %1 stand more than once in a list.</source>
            <translation>
                <numerusform>%Ln object of the kind %1 stand more than once in a list.</numerusform>
                <numerusform>%Ln objects of the kind %1 stand more than once in a list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tariff(s) are referred to and not held by that side.</source>
            <translation>
                <numerusform>%Ln tariff is referred to and not held by that side.</numerusform>
                <numerusform>%Ln tariffs are referred to and not held by that side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) of the kind %1 lack the fields that identify them.</source>
            <translation>
                <numerusform>%Ln object of the kind %1 lack the fields that identify them.</numerusform>
                <numerusform>%Ln objects of the kind %1 lack the fields that identify them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) cannot be read.</source>
            <translation>
                <numerusform>%Ln object cannot be read.</numerusform>
                <numerusform>%Ln objects cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 differs %Ln time(s).</source>
            <translation>
                <numerusform>%1 differs %Ln time.</numerusform>
                <numerusform>%1 differs %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln EVSE(s) show another status at the eMSP.</source>
            <translation>
                <numerusform>%Ln EVSE shows another status at the eMSP.</numerusform>
                <numerusform>%Ln EVSEs show another status at the eMSP.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) have another status at the eMSP.</source>
            <translation>
                <numerusform>%Ln object has another status at the eMSP.</numerusform>
                <numerusform>%Ln objects have another status at the eMSP.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often %1 at the CPO is %2 at the eMSP (%Ln time(s)).</source>
            <translation>
                <numerusform>Most often %1 at the CPO is %2 at the eMSP (%Ln time).</numerusform>
                <numerusform>Most often %1 at the CPO is %2 at the eMSP (%Ln times).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln value(s) differ by exactly 1000, as kW and W do.</source>
            <translation>
                <numerusform>%1: %Ln value differs by exactly 1000, as kW and W do.</numerusform>
                <numerusform>%1: %Ln values differ by exactly 1000, as kW and W do.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln value(s) differ by exactly 100, as cents and euros do.</source>
            <translation>
                <numerusform>%1: %Ln value differs by exactly 100, as cents and euros do.</numerusform>
                <numerusform>%1: %Ln values differ by exactly 100, as cents and euros do.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln place(s) have latitude and longitude swapped.</source>
            <translation>
                <numerusform>%Ln place has latitude and longitude swapped.</numerusform>
                <numerusform>%Ln places have latitude and longitude swapped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln connector(s) have volts and amps swapped.</source>
            <translation>
                <numerusform>%Ln connector has volts and amps swapped.</numerusform>
                <numerusform>%Ln connectors have volts and amps swapped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln value(s) look like another unit.</source>
            <translation>
                <numerusform>%1: %Ln value look like another unit.</numerusform>
                <numerusform>%1: %Ln values look like another unit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::OverviewView</name>
        <message numerus="yes">
            <source>%Ln different</source>
            <translation>
                <numerusform>%Ln different</numerusform>
                <numerusform>%Ln different</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing that matters differs: %Ln object(s) say the same.</source>
            <translation>
                <numerusform>Nothing that matters differs: %Ln object says the same.</numerusform>
                <numerusform>Nothing that matters differs: %Ln objects say the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tolerated: %1</source>
            <translation>
                <numerusform>%Ln tolerated: %1</numerusform>
                <numerusform>%Ln tolerated: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PagingLoopCheck</name>
        <message numerus="yes">
            <source>The %1 asked for %2 %n time(s) within %3.</source>
            <translation>
                <numerusform>The %1 asked for %2 %n time within %3.</numerusform>
                <numerusform>The %1 asked for %2 %n times within %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PartnerClockCheck</name>
        <message numerus="yes">
            <source>The timestamps in %n answer(s) of the %1 are %2 behind.</source>
            <translation>
                <numerusform>The timestamps in %n answer of the %1 are %2 behind.</numerusform>
                <numerusform>The timestamps in %n answers of the %1 are %2 behind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The timestamps in %n answer(s) of the %1 are %2 ahead.</source>
            <translation>
                <numerusform>The timestamps in %n answer of the %1 are %2 ahead.</numerusform>
                <numerusform>The timestamps in %n answers of the %1 are %2 ahead.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PayloadModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PeerTroubleCheck</name>
        <message numerus="yes">
            <source>%1 – %n time(s)</source>
            <translation>
                <numerusform>%1 – %n time</numerusform>
                <numerusform>%1 – %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PricePage</name>
        <message numerus="yes">
            <source>All %n total(s) are right.</source>
            <translation>
                <numerusform>All %n total is right.</numerusform>
                <numerusform>All %n totals are right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n total(s) are wrong.</source>
            <translation>
                <numerusform>%1 of %n total is wrong.</numerusform>
                <numerusform>%1 of %n totals are wrong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) without a tariff</source>
            <translation>
                <numerusform>%n charge without a tariff</numerusform>
                <numerusform>%n charges without a tariff</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::PricingText</name>
        <message numerus="yes">
            <source>… and %n more element(s)</source>
            <translation>
                <numerusform>… and %n more element</numerusform>
                <numerusform>… and %n more elements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemCounts</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProblemModel</name>
        <message numerus="yes">
            <source>%n charge point(s)</source>
            <translation>
                <numerusform>%n charge point</numerusform>
                <numerusform>%n charge points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProxyPage</name>
        <message numerus="yes">
            <source>%Ln connection(s)</source>
            <translation>
                <numerusform>%Ln connection</numerusform>
                <numerusform>%Ln connections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ProxyRule</name>
        <message numerus="yes">
            <source>Changes %n field(s) of %1</source>
            <translation>
                <numerusform>Changes %n field of %1</numerusform>
                <numerusform>Changes %n fields of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ReceiverDataModel</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RecordingController</name>
        <message numerus="yes">
            <source>%Ln frame(s) could not be written to %1 and are lost.</source>
            <translation>
                <numerusform>%Ln frame could not be written to %1 and are lost.</numerusform>
                <numerusform>%Ln frames could not be written to %1 and are lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RecordingIndicator</name>
        <message numerus="yes">
            <source>Not written: %Ln frame(s) wait</source>
            <translation>
                <numerusform>Not written: %Ln frame wait</numerusform>
                <numerusform>Not written: %Ln frames wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lost</source>
            <translation>
                <numerusform>%Ln lost</numerusform>
                <numerusform>%Ln lost</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RefusedCallCheck</name>
        <message numerus="yes">
            <source>%1: the %2 answered %3 %n time(s) with %4.</source>
            <translation>
                <numerusform>%1: the %2 answered %3 %n time with %4.</numerusform>
                <numerusform>%1: the %2 answered %3 %n times with %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RepeatedIdCheck</name>
        <message numerus="yes">
            <source>%1: the %2 gave an id to two different calls %n time(s), first "%3" to a %4 and then to a %5.</source>
            <translation>
                <numerusform>%1: the %2 gave an id to two different calls %n time, first "%3" to a %4 and then to a %5.</numerusform>
                <numerusform>%1: the %2 gave an id to two different calls %n times, first "%3" to a %4 and then to a %5.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ReplayModel</name>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 And %n more.</numerusform>
                <numerusform>%1 And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ReplayPlan</name>
        <message numerus="yes">
            <source>%n damaged message(s) cannot be sent again.</source>
            <translation>
                <numerusform>%n damaged message cannot be sent again.</numerusform>
                <numerusform>%n damaged messages cannot be sent again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that the log holds twice are sent once.</source>
            <translation>
                <numerusform>%n message that the log holds twice is sent once.</numerusform>
                <numerusform>%n messages that the log holds twice are sent once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) without a readable message are left out.</source>
            <translation>
                <numerusform>%n line without a readable message is left out.</numerusform>
                <numerusform>%n lines without a readable message are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) hold a secret that was masked when they were recorded, and are left out; an edit can give them a value.</source>
            <translation>
                <numerusform>%n message hold a secret that was masked when they was recorded, and are left out; an edit can give them a value.</numerusform>
                <numerusform>%n messages hold a secret that was masked when they were recorded, and are left out; an edit can give them a value.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of the registration are left out: the connection has its own.</source>
            <translation>
                <numerusform>%n request of the registration is left out: the connection has its own.</numerusform>
                <numerusform>%n requests of the registration are left out: the connection has its own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to addresses that the recorded partner had given are left out.</source>
            <translation>
                <numerusform>%n request to addresses that the recorded partner had given is left out.</numerusform>
                <numerusform>%n requests to addresses that the recorded partner had given are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ReplayTrack</name>
        <message numerus="yes">
            <source>%n finding(s) here. Click to go there.</source>
            <translation>
                <numerusform>%n finding here. Click to go there.</numerusform>
                <numerusform>%n findings here. Click to go there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Report</name>
        <message numerus="yes">
            <source>%Ln object(s) checked</source>
            <translation>
                <numerusform>%Ln object checked</numerusform>
                <numerusform>%Ln objects checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> … (%n more character(s))</source>
            <translation>
                <numerusform> … (%n more character)</numerusform>
                <numerusform> … (%n more characters)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RequestIdCheck</name>
        <message numerus="yes">
            <source>%n of %1 request(s) of the %2 carry no X-Request-ID.</source>
            <translation>
                <numerusform>%n of %1 request of the %2 carry no X-Request-ID.</numerusform>
                <numerusform>%n of %1 requests of the %2 carry no X-Request-ID.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ReviewDialog</name>
        <message numerus="yes">
            <source>Take over %n change(s)</source>
            <translation>
                <numerusform>Take over %n change</numerusform>
                <numerusform>Take over %n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %n change(s) of a partner</source>
            <translation>
                <numerusform>Take over %n change of a partner</numerusform>
                <numerusform>Take over %n changes of a partner</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RuleFindings</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RuleFix</name>
        <message numerus="yes">
            <source>Add %n row(s) for values spelled alike</source>
            <translation>
                <numerusform>Add %n row for values spelled alike</numerusform>
                <numerusform>Add %n rows for values spelled alike</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::RuleTable</name>
        <message numerus="yes">
            <source>Who decides on %n rule(s)?</source>
            <translation>
                <numerusform>Who decides on %n rule?</numerusform>
                <numerusform>Who decides on %n rules?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n rule(s)</source>
            <translation>
                <numerusform>Remove %n rule</numerusform>
                <numerusform>Remove %n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SchemaChooser</name>
        <message numerus="yes">
            <source>%1: %Ln field(s)</source>
            <translation>
                <numerusform>%1: %Ln field</numerusform>
                <numerusform>%1: %Ln fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln record(s).</source>
            <translation>
                <numerusform>in %Ln record.</numerusform>
                <numerusform>in %Ln records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) could not be read, the first in line %1.</source>
            <translation>
                <numerusform>%Ln record could not be read, the first in line %1.</numerusform>
                <numerusform>%Ln records could not be read, the first in line %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SchemaErrorCheck</name>
        <message numerus="yes">
            <source>%1, %2: %3 (%n time(s))</source>
            <translation>
                <numerusform>%1, %2: %3 (%n time)</numerusform>
                <numerusform>%1, %2: %3 (%n times)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%4), %2: %3 (%n time(s))</source>
            <translation>
                <numerusform>%1 (%4), %2: %3 (%n time)</numerusform>
                <numerusform>%1 (%4), %2: %3 (%n times)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SchemaTreeView</name>
        <message numerus="yes">
            <source>%n more field(s) without a wire</source>
            <translation>
                <numerusform>%n more field without a wire</numerusform>
                <numerusform>%n more fields without a wire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n element(s) in the sample</source>
            <translation>
                <numerusform>%n element in the sample</numerusform>
                <numerusform>%n elements in the sample</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SequenceGap</name>
        <message numerus="yes">
            <source>%1: %n event(s) of %2 never arrived: seqNo %3.</source>
            <translation>
                <numerusform>%1: %n event of %2 never arrived: seqNo %3.</numerusform>
                <numerusform>%1: %n events of %2 never arrived: seqNo %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SessionTimesCheck</name>
        <message numerus="yes">
            <source>%n time(s) of sessions and CDRs of %1 are %2 too early: they were taken from the charger, whose clock is slow.</source>
            <translation>
                <numerusform>%n time of sessions and CDRs of %1 are %2 too early: they were taken from the charger, whose clock is slow.</numerusform>
                <numerusform>%n times of sessions and CDRs of %1 are %2 too early: they were taken from the charger, whose clock is slow.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) of sessions and CDRs of %1 are %2 too late: they were taken from the charger, whose clock is fast.</source>
            <translation>
                <numerusform>%n time of sessions and CDRs of %1 are %2 too late: they were taken from the charger, whose clock is fast.</numerusform>
                <numerusform>%n times of sessions and CDRs of %1 are %2 too late: they were taken from the charger, whose clock is fast.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SheetDocument</name>
        <message numerus="yes">
            <source>Remove %n rule(s)</source>
            <translation>
                <numerusform>Remove %n rule</numerusform>
                <numerusform>Remove %n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the owner of %n rule(s)</source>
            <translation>
                <numerusform>Change the owner of %n rule</numerusform>
                <numerusform>Change the owner of %n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n rule(s): %1</source>
            <translation>
                <numerusform>Mark %n rule: %1</numerusform>
                <numerusform>Mark %n rules: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Switch %n rule(s) off</source>
            <translation>
                <numerusform>Switch %n rule off</numerusform>
                <numerusform>Switch %n rules off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Switch %n rule(s) on</source>
            <translation>
                <numerusform>Switch %n rule on</numerusform>
                <numerusform>Switch %n rules on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SheetExport</name>
        <message numerus="yes">
            <source>Field by field, %n mapping sheet(s)</source>
            <translation>
                <numerusform>Field by field, %n mapping sheet</numerusform>
                <numerusform>Field by field, %n mapping sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SheetImport</name>
        <message numerus="yes">
            <source>%n row(s) of the sheet are not in the file, and neither is their table; they were left as they are.</source>
            <translation>
                <numerusform>%n row of the sheet is not in the file, and neither is its table; it was left as it is.</numerusform>
                <numerusform>%n rows of the sheet are not in the file, and neither is their table; they were left as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SideBySideView</name>
        <message numerus="yes">
            <source>%Ln important</source>
            <translation>
                <numerusform>%Ln important</numerusform>
                <numerusform>%Ln important</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tolerated</source>
            <translation>
                <numerusform>%Ln tolerated</numerusform>
                <numerusform>%Ln tolerated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln settled</source>
            <translation>
                <numerusform>%Ln settled</numerusform>
                <numerusform>%Ln settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln the same</source>
            <translation>
                <numerusform>%Ln the same</numerusform>
                <numerusform>%Ln the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SilentChecksView</name>
        <message numerus="yes">
            <source>%Ln check(s) could not say anything, because data is missing: nothing found there does not mean that all is well. Open what stands at the right.</source>
            <translation>
                <numerusform>%Ln check could not says anything, because data is missing: nothing found there does not mean that all is well. Open what stands at the right.</numerusform>
                <numerusform>%Ln checks could not say anything, because data is missing: nothing found there does not mean that all is well. Open what stands at the right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SiteProfile</name>
        <message numerus="yes">
            <source>%n charge point(s) and no roaming traffic: this looks like a depot.</source>
            <translation>
                <numerusform>%n charge point and no roaming traffic: this looks like a depot.</numerusform>
                <numerusform>%n charge points and no roaming traffic: this looks like a depot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Roaming traffic and %n charge point(s): this looks like one place with a car park.</source>
            <translation>
                <numerusform>Roaming traffic and %n charge point: this looks like one place with a car park.</numerusform>
                <numerusform>Roaming traffic and %n charge points: this looks like one place with a car park.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SlowAuthorization</name>
        <message numerus="yes">
            <source>%n other call(s) within two minutes were answered late or never.</source>
            <translation>
                <numerusform>%n other call within two minutes was answered late or never.</numerusform>
                <numerusform>%n other calls within two minutes were answered late or never.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SourceCard</name>
        <message numerus="yes">
            <source>%Ln fault(s)</source>
            <translation>
                <numerusform>%Ln fault</numerusform>
                <numerusform>%Ln faults</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SourceEdits</name>
        <message numerus="yes">
            <source>Add %n source(s)</source>
            <translation>
                <numerusform>Add %n source</numerusform>
                <numerusform>Add %n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SourcesController</name>
        <message numerus="yes">
            <source>%Ln file(s) dropped that stand in this capture already.</source>
            <translation>
                <numerusform>%Ln file dropped that stands in this capture already.</numerusform>
                <numerusform>%Ln files dropped that stand in this capture already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added to this capture.</source>
            <translation>
                <numerusform>%Ln file added to this capture.</numerusform>
                <numerusform>%Ln files added to this capture.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln frame(s) stand in both.</source>
            <translation>
                <numerusform>%1: %Ln frame stands in both.</numerusform>
                <numerusform>%1: %Ln frames stand in both.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln step(s) of power say so.</source>
            <translation>
                <numerusform>%1: %Ln step of power says so.</numerusform>
                <numerusform>%1: %Ln steps of power say so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln message(s) say so.</source>
            <translation>
                <numerusform>%1: %Ln message says so.</numerusform>
                <numerusform>%1: %Ln messages say so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SourcesModel</name>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SourcesPanel</name>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a zone</source>
            <translation>
                <numerusform>%Ln without a zone</numerusform>
                <numerusform>%Ln without a zone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StartWithoutAuthorization</name>
        <message numerus="yes">
            <source>%1 started %n charge(s) of %2 without Authorize or remote start, first at %3 with token %4.</source>
            <translation>
                <numerusform>%1 started %n charge of %2 without Authorize or remote start, first at %3 with token %4.</numerusform>
                <numerusform>%1 started %n charges of %2 without Authorize or remote start, first at %3 with token %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StationModel</name>
        <message numerus="yes">
            <source>%1, %n connection(s) so far</source>
            <translation>
                <numerusform>%1, %n connection so far</numerusform>
                <numerusform>%1, %n connections so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charge point's clock minus the laptop's: %1 s, spread %2 s, from %n message(s)</source>
            <extracomment>%1 = seconds, %2 = seconds, then a number of messages</extracomment>
            <translation>
                <numerusform>The charge point's clock minus the laptop's: %1 s, spread %2 s, from %n message</numerusform>
                <numerusform>The charge point's clock minus the laptop's: %1 s, spread %2 s, from %n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StationOverview</name>
        <message numerus="yes">
            <source>From %Ln message(s) that say what time it is</source>
            <translation>
                <numerusform>From %Ln message that say what time it is</numerusform>
                <numerusform>From %Ln messages that say what time it is</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StatusCollapsed</name>
        <message numerus="yes">
            <source>%1 was %2 %n time(s), %3 in all; the partner saw %4 all that time.</source>
            <translation>
                <numerusform>%1 was %2 %n time, %3 in all; the partner saw %4 all that time.</numerusform>
                <numerusform>%1 was %2 %n times, %3 in all; the partner saw %4 all that time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At %n other EVSE(s) the same state is shown otherwise.</source>
            <translation>
                <numerusform>At %n other EVSE the same state is shown otherwise.</numerusform>
                <numerusform>At %n other EVSEs the same state is shown otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StatusFlapping</name>
        <message numerus="yes">
            <source>%1 went back and forth between %2 and %3 %n time(s) within %4, from %5 on.</source>
            <translation>
                <numerusform>%1 went back and forth between %2 and %3 %n time within %4, from %5 on.</numerusform>
                <numerusform>%1 went back and forth between %2 and %3 %n times within %4, from %5 on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StatusMatrixPanel</name>
        <message numerus="yes">
            <source>Occurs %n time(s) in the capture, %1 in all.</source>
            <translation>
                <numerusform>Occurs %n time in the capture, %1 in all.</numerusform>
                <numerusform>Occurs %n times in the capture, %1 in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saw %2 instead: %n time(s).</source>
            <translation>
                <numerusform>%1 saw %2 instead: %n time.</numerusform>
                <numerusform>%1 saw %2 instead: %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saw %2: %n time(s).</source>
            <translation>
                <numerusform>%1 saw %2: %n time.</numerusform>
                <numerusform>%1 saw %2: %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) it was too short for a partner to be told.</source>
            <translation>
                <numerusform>%n time it was too short for a partner to be told.</numerusform>
                <numerusform>%n times it was too short for a partner to be told.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) where partners saw otherwise</source>
            <translation>
                <numerusform>%n cell where partners saw otherwise</numerusform>
                <numerusform>%n cells where partners saw otherwise</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StatusStorm</name>
        <message numerus="yes">
            <source>%1 sent %n status message(s) within %2, from %3 on; %4 of them said nothing new.</source>
            <translation>
                <numerusform>%1 sent %n status message within %2, from %3 on; %4 of them said nothing new.</numerusform>
                <numerusform>%1 sent %n status messages within %2, from %3 on; %4 of them said nothing new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them repeat the one before.</source>
            <translation>
                <numerusform>%n of them repeat the one before.</numerusform>
                <numerusform>%n of them repeat the one before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::StatusTransition</name>
        <message numerus="yes">
            <source>%1 reports %2 for connector 0, which stands for the whole charger, %n time(s).</source>
            <translation>
                <numerusform>%1 reports %2 for connector 0, which stands for the whole charger, %n time.</numerusform>
                <numerusform>%1 reports %2 for connector 0, which stands for the whole charger, %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 went from %2 straight to %3 %n time(s), first at %4.</source>
            <translation>
                <numerusform>%1 went from %2 straight to %3 %n time, first at %4.</numerusform>
                <numerusform>%1 went from %2 straight to %3 %n times, first at %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It happened %n time(s).</source>
            <translation>
                <numerusform>It happened %n time.</numerusform>
                <numerusform>It happened %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::SymptomPage</name>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing for this case; %Ln finding(s) that may have to do with it</source>
            <translation>
                <numerusform>Nothing for this case; %Ln finding that may has to do with it</numerusform>
                <numerusform>Nothing for this case; %Ln findings that may have to do with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more in the list of findings</source>
            <translation>
                <numerusform>and %Ln more in the list of findings</numerusform>
                <numerusform>and %Ln more in the list of findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TariffPanel</name>
        <message numerus="yes">
            <source>%n more difference(s)</source>
            <translation>
                <numerusform>%n more difference</numerusform>
                <numerusform>%n more differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::Timeline</name>
        <message numerus="yes">
            <source>and %n more too short to tell apart here</source>
            <translation>
                <numerusform>and %n more too short to tell apart here</numerusform>
                <numerusform>and %n more too short to tell apart here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more problem(s)</source>
            <translation>
                <numerusform>and %n more problem</numerusform>
                <numerusform>and %n more problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) here</source>
            <translation>
                <numerusform>%Ln frame here</numerusform>
                <numerusform>%Ln frames here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with an error</source>
            <translation>
                <numerusform>%Ln with an error</numerusform>
                <numerusform>%Ln with an error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a warning</source>
            <translation>
                <numerusform>%Ln with a warning</numerusform>
                <numerusform>%Ln with a warning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineRangePanel</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them began in the range</source>
            <translation>
                <numerusform>%Ln of them began in the range</numerusform>
                <numerusform>%Ln of them began in the range</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TimelineView</name>
        <message numerus="yes">
            <source>Reading: %Ln frame(s) so far</source>
            <translation>
                <numerusform>Reading: %Ln frame so far</numerusform>
                <numerusform>Reading: %Ln frames so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge point(s)</source>
            <translation>
                <numerusform>%Ln charge point</numerusform>
                <numerusform>%Ln charge points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lane(s) hidden</source>
            <translation>
                <numerusform>%Ln lane hidden</numerusform>
                <numerusform>%Ln lanes hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TokenRefused</name>
        <message numerus="yes">
            <source>Token %1 was refused with %2 at %3, %n time(s), first at %4.</source>
            <translation>
                <numerusform>Token %1 was refused with %2 at %3, %n time, first at %4.</numerusform>
                <numerusform>Token %1 was refused with %2 at %3, %n times, first at %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TokenUnknown</name>
        <message numerus="yes">
            <source>The backend accepted token %1, but the partner answered %n time(s) that it does not know it (OCPI 2004).</source>
            <translation>
                <numerusform>The backend accepted token %1, but the partner answered %n time that it does not know it (OCPI 2004).</numerusform>
                <numerusform>The backend accepted token %1, but the partner answered %n times that it does not know it (OCPI 2004).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Token %1 was pushed as valid at %2, but the backend refused it %n time(s) (%3), first at %4 at %5.</source>
            <translation>
                <numerusform>Token %1 was pushed as valid at %2, but the backend refused it %n time (%3), first at %4 at %5.</numerusform>
                <numerusform>Token %1 was pushed as valid at %2, but the backend refused it %n times (%3), first at %4 at %5.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TrafficView</name>
        <message numerus="yes">
            <source>%n filter(s) apply. Pause them to see all frames again.</source>
            <translation>
                <numerusform>%n filter apply. Pause them to see all frames again.</numerusform>
                <numerusform>%n filters apply. Pause them to see all frames again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow: %Ln new row(s)</source>
            <translation>
                <numerusform>Follow: %Ln new row</numerusform>
                <numerusform>Follow: %Ln new rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionIds</name>
        <message numerus="yes">
            <source>%n charge(s) of %1 carry the transaction id %2.</source>
            <translation>
                <numerusform>%n charge of %1 carry the transaction id %2.</numerusform>
                <numerusform>%n charges of %1 carry the transaction id %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The transaction id %2 was given to %n charge(s) of %1.</source>
            <translation>
                <numerusform>The transaction id %2 was given to %n charge of %1.</numerusform>
                <numerusform>The transaction id %2 was given to %n charges of %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) in this log carry it.</source>
            <translation>
                <numerusform>%n charge in this log carry it.</numerusform>
                <numerusform>%n charges in this log carry it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::TransactionsPanel</name>
        <message numerus="yes">
            <source>%Ln charge(s), all fine</source>
            <translation>
                <numerusform>%Ln charge, all fine</numerusform>
                <numerusform>%Ln charges, all fine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln charge(s), %1 with problems</source>
            <translation>
                <numerusform>%Ln charge, %1 with problems</numerusform>
                <numerusform>%Ln charges, %1 with problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::UnansweredCheck</name>
        <message numerus="yes">
            <source>%1: %n of %2 %3 call(s) from the %4 got no answer from the %5.</source>
            <translation>
                <numerusform>%1: %n of %2 %3 call from the %4 got no answer from the %5.</numerusform>
                <numerusform>%1: %n of %2 %3 calls from the %4 got no answer from the %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 %2 request(s) from the %3 got no answer from the %4.</source>
            <translation>
                <numerusform>%n of %1 %2 request from the %3 got no answer from the %4.</numerusform>
                <numerusform>%n of %1 %2 requests from the %3 got no answer from the %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::UnansweredTransaction</name>
        <message numerus="yes">
            <source>%n other call(s) of this charger within two minutes have no answer either.</source>
            <translation>
                <numerusform>%n other call of this charger within two minutes has no answer either.</numerusform>
                <numerusform>%n other calls of this charger within two minutes have no answer either.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValidationFinding</name>
        <message numerus="yes">
            <source>%1: %2 is none of the %n value(s) of %3.</source>
            <translation>
                <numerusform>%1: %2 is none of the %n value of %3.</numerusform>
                <numerusform>%1: %2 is none of the %n values of %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the text is longer than %n character(s).</source>
            <translation>
                <numerusform>%1: the text is longer than %n character.</numerusform>
                <numerusform>%1: the text is longer than %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The frame has more than %n element(s); what stands behind has no meaning.</source>
            <translation>
                <numerusform>The frame has more than %n element; what stands behind has no meaning.</numerusform>
                <numerusform>The frame has more than %n elements; what stands behind has no meaning.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) in this document are not shown.</source>
            <translation>
                <numerusform>%n more finding in this document is not shown.</numerusform>
                <numerusform>%n more findings in this document are not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValueLineage</name>
        <message numerus="yes">
            <source>%n more are not shown.</source>
            <translation>
                <numerusform>%n more are not shown.</numerusform>
                <numerusform>%n more are not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ValueLink</name>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WatchController</name>
        <message numerus="yes">
            <source>%n file(s) came into the watched folder and were opened:</source>
            <translation>
                <numerusform>%n file came into the watched folder and was opened:</numerusform>
                <numerusform>%n files came into the watched folder and were opened:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WelcomePage</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WorkspaceController</name>
        <message numerus="yes">
            <source>Changes in %n file(s) of this workspace were not saved the last time.</source>
            <translation>
                <numerusform>Changes in %n file of this workspace were not saved the last time.</numerusform>
                <numerusform>Changes in %n files of this workspace were not saved the last time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::WorldPanel</name>
        <message numerus="yes">
            <source>%Ln difference(s) among %1</source>
            <translation>
                <numerusform>%Ln difference among %1</numerusform>
                <numerusform>%Ln differences among %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roamscope::ZoneQuestion</name>
        <message numerus="yes">
            <source>%1, %2 and %n more</source>
            <translation>
                <numerusform>%1, %2 and %n more</numerusform>
                <numerusform>%1, %2 and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
