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
        <name>Roamscope::CaptureReport</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more charge(s) without problems are not listed.</source>
            <translation>
                <numerusform>%n more charge without problems are not listed.</numerusform>
                <numerusform>%n more charges without problems are not listed.</numerusform>
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
    </context>
    <context>
        <name>Roamscope::Inspector</name>
        <message numerus="yes">
            <source>Only the first %n field(s) of this message are shown.</source>
            <translation>
                <numerusform>Only the first %n field of this message are shown.</numerusform>
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
        <name>Roamscope::TrafficView</name>
        <message numerus="yes">
            <source>%n filter(s) apply. Pause them to see all frames again.</source>
            <translation>
                <numerusform>%n filter apply. Pause them to see all frames again.</numerusform>
                <numerusform>%n filters apply. Pause them to see all frames again.</numerusform>
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
                <numerusform>%n more finding in this document are not shown.</numerusform>
                <numerusform>%n more findings in this document are not shown.</numerusform>
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
</TS>
