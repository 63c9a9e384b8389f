# SPDX-License-Identifier: GPL-3.0-or-later
"""What the OCPP schemas do not say: senders, feature profiles, units, type names, known errata."""
import re

FROM_CHARGE_POINT = set("""
Authorize BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat MeterValues
StartTransaction StatusNotification StopTransaction
LogStatusNotification SecurityEventNotification SignCertificate SignedFirmwareStatusNotification
ClearedChargingLimit Get15118EVCertificate GetCertificateStatus NotifyChargingLimit NotifyCustomerInformation
NotifyDisplayMessages NotifyEVChargingNeeds NotifyEVChargingSchedule NotifyEvent NotifyMonitoringReport
NotifyReport PublishFirmwareStatusNotification ReportChargingProfiles ReservationStatusUpdate TransactionEvent
BatterySwap ClosePeriodicEventStream GetCertificateChainStatus NotifyDERAlarm NotifyDERStartStop
NotifyPeriodicEventStream NotifyPriorityCharging NotifySettlement OpenPeriodicEventStream
PullDynamicScheduleUpdate ReportDERControl VatNumberValidation
""".split())
FROM_BOTH = {"DataTransfer"}


def initiator(action):
    return "both" if action in FROM_BOTH else "chargePoint" if action in FROM_CHARGE_POINT else "csms"


BLOCKS_16 = {
    "Core": """Authorize BootNotification ChangeAvailability ChangeConfiguration ClearCache DataTransfer
        GetConfiguration Heartbeat MeterValues RemoteStartTransaction RemoteStopTransaction Reset
        StartTransaction StatusNotification StopTransaction UnlockConnector""",
    "Firmware Management": "GetDiagnostics DiagnosticsStatusNotification FirmwareStatusNotification UpdateFirmware",
    "Local Auth List Management": "GetLocalListVersion SendLocalList",
    "Reservation": "CancelReservation ReserveNow",
    "Smart Charging": "ClearChargingProfile GetCompositeSchedule SetChargingProfile",
    "Remote Trigger": "TriggerMessage",
    "Security": """CertificateSigned DeleteCertificate ExtendedTriggerMessage GetInstalledCertificateIds GetLog
        InstallCertificate LogStatusNotification SecurityEventNotification SignCertificate
        SignedFirmwareStatusNotification SignedUpdateFirmware""",
}
BLOCKS_2 = {
    "Security": "CertificateSigned SecurityEventNotification SignCertificate",
    "Provisioning": """BootNotification GetBaseReport GetReport GetVariables Heartbeat NotifyReport Reset
        SetNetworkProfile SetVariables""",
    "Authorization": "Authorize ClearCache",
    "Local Authorization List Management": "GetLocalListVersion SendLocalList",
    "Transactions": "GetTransactionStatus TransactionEvent",
    "Remote Control": "RequestStartTransaction RequestStopTransaction TriggerMessage UnlockConnector",
    "Availability": "ChangeAvailability StatusNotification",
    "Reservation": "CancelReservation ReservationStatusUpdate ReserveNow",
    "Tariff and Cost": """CostUpdated ChangeTransactionTariff ClearTariffs GetTariffs NotifySettlement
        NotifyWebPaymentStarted SetDefaultTariff VatNumberValidation""",
    "Meter Values": "MeterValues",
    "Smart Charging": """ClearChargingProfile ClearedChargingLimit GetChargingProfiles GetCompositeSchedule
        NotifyChargingLimit NotifyEVChargingNeeds NotifyEVChargingSchedule NotifyPriorityCharging
        PullDynamicScheduleUpdate ReportChargingProfiles SetChargingProfile UpdateDynamicSchedule
        UsePriorityCharging""",
    "Firmware Management": """FirmwareStatusNotification PublishFirmware PublishFirmwareStatusNotification
        UnpublishFirmware UpdateFirmware""",
    "ISO 15118 Certificate Management": """DeleteCertificate Get15118EVCertificate GetCertificateChainStatus
        GetCertificateStatus GetInstalledCertificateIds InstallCertificate""",
    "Diagnostics": """AdjustPeriodicEventStream ClearVariableMonitoring ClosePeriodicEventStream
        CustomerInformation GetLog GetMonitoringReport GetPeriodicEventStream LogStatusNotification
        NotifyCustomerInformation NotifyEvent NotifyMonitoringReport NotifyPeriodicEventStream
        OpenPeriodicEventStream SetMonitoringBase SetMonitoringLevel SetVariableMonitoring""",
    "Display Message": "ClearDisplayMessage GetDisplayMessages NotifyDisplayMessages SetDisplayMessage",
    "Data Transfer": "DataTransfer",
    "Bidirectional Power Transfer": "AFRRSignal NotifyAllowedEnergyTransfer",
    "DER Control": """ClearDERControl GetDERControl NotifyDERAlarm NotifyDERStartStop ReportDERControl
        SetDERControl""",
    "Battery Swapping": "BatterySwap RequestBatterySwap",
}


def block(version, action):
    for name, actions in (BLOCKS_16 if version == "1.6" else BLOCKS_2).items():
        if action in actions.split():
            return name
    raise SystemExit(f"OCPP {version}: no feature profile known for {action}")


def message_name(version, action, is_response):
    if version == "1.6":
        return action + (".conf" if is_response else ".req")
    if action == "NotifyPeriodicEventStream":
        return action
    return action + ("Response" if is_response else "Request")


def clause_text(version, number):
    if version == "1.6":
        return "Security §" + number[1:] if number.startswith("S") else "§" + number
    part = {"1": "Messages", "2": "Datatypes", "3": "Enumerations"}[number.split(".")[0]]
    return f"Part 2, {part} §{number}"


# Names that the 1.6 document gives to what its schemas define in place; None = in any owner.
INLINE_NAMES = {
    (None, "idTagInfo"): "IdTagInfo",
    (None, "meterValue"): "MeterValue",
    (None, "transactionData"): "MeterValue",
    (None, "sampledValue"): "SampledValue",
    (None, "csChargingProfiles"): "ChargingProfile",
    (None, "chargingProfile"): "ChargingProfile",
    (None, "chargingSchedule"): "ChargingSchedule",
    (None, "chargingSchedulePeriod"): "ChargingSchedulePeriod",
    (None, "configurationKey"): "KeyValue",
    (None, "localAuthorizationList"): "AuthorizationData",
    (None, "chargingProfilePurpose"): "ChargingProfilePurposeType",
    (None, "chargingProfileKind"): "ChargingProfileKindType",
    (None, "chargingRateUnit"): "ChargingRateUnitType",
    (None, "recurrencyKind"): "RecurrencyKindType",
    (None, "updateType"): "UpdateType",
    (None, "errorCode"): "ChargePointErrorCode",
    (None, "reason"): "Reason",
    (None, "requestedMessage"): "MessageTrigger",
    (None, "context"): "ReadingContext",
    (None, "format"): "ValueFormat",
    (None, "measurand"): "Measurand",
    (None, "phase"): "Phase",
    (None, "location"): "Location",
    (None, "unit"): "UnitOfMeasure",
    ("IdTagInfo", "status"): "AuthorizationStatus",
    ("BootNotification.conf", "status"): "RegistrationStatus",
    ("CancelReservation.conf", "status"): "CancelReservationStatus",
    ("ClearCache.conf", "status"): "ClearCacheStatus",
    ("GetCompositeSchedule.conf", "status"): "GetCompositeScheduleStatus",
    ("RemoteStartTransaction.conf", "status"): "RemoteStartStopStatus",
    ("RemoteStopTransaction.conf", "status"): "RemoteStartStopStatus",
    ("Reset.conf", "status"): "ResetStatus",
    ("ChangeAvailability.conf", "status"): "AvailabilityStatus",
    ("ChangeConfiguration.conf", "status"): "ConfigurationStatus",
    ("ClearChargingProfile.conf", "status"): "ClearChargingProfileStatus",
    ("DataTransfer.conf", "status"): "DataTransferStatus",
    ("DiagnosticsStatusNotification.req", "status"): "DiagnosticsStatus",
    ("FirmwareStatusNotification.req", "status"): "FirmwareStatus",
    ("ReserveNow.conf", "status"): "ReservationStatus",
    ("SendLocalList.conf", "status"): "UpdateStatus",
    ("SetChargingProfile.conf", "status"): "ChargingProfileStatus",
    ("StatusNotification.req", "status"): "ChargePointStatus",
    ("TriggerMessage.conf", "status"): "TriggerMessageStatus",
    ("UnlockConnector.conf", "status"): "UnlockStatus",
    ("ChangeAvailability.req", "type"): "AvailabilityType",
    ("Reset.req", "type"): "ResetType",
}

# Spellings that the schema accepts beside the right one, or that were right in an older edition.
ENUM_ERRATA = {("1.6", "UnitOfMeasure"): {"Celcius": "Celsius"}}

# Lists of values that the appendices of 2.x give for texts that the schemas leave free.
UNITS_2 = """A ASU B Celsius dB dBm Deg Fahrenheit Hz K lx m ms2 N Ohm kPa Percent RH RPM s V VA kVA VAh kVAh var kvar
varh kvarh W kW Wh kWh""".split()
OPEN_ENUMS = {
    "2.0.1": {"StandardizedUnitsOfMeasure": UNITS_2},
    "2.1": {
        "StandardizedUnitsOfMeasure": sorted(UNITS_2 + ["mHz"], key=str.lower),
        "IdTokenEnumType": """Central DirectPayment eMAID EVCCID ISO14443 ISO15693 KeyCode Local MacAddress NoAuthorization
            VIN""".split(),
        "ChargingLimitSourceEnumType": "EMS Other SO CSO".split(),
        "ConnectorEnumType": """cCCS1 cCCS2 cChaoJi cG105 cGBT-DC cLECCS cMCS cNACS cNACS-CCS1 cCCS1-NACS cTesla cType1
            cType2 cUltraChaoJi s309-1P-16A s309-1P-32A s309-3P-16A s309-3P-32A sBS1361 sCEE-7-7 sType1 sType2 sType3
            wInductive wResonant Other1PhMax16A Other1PhOver16A Other3Ph Pan Undetermined Unknown""".split(),
    },
}
OPEN_FIELDS = {
    ("UnitOfMeasureType", "unit"): "StandardizedUnitsOfMeasure",
    ("IdTokenType", "type"): "IdTokenEnumType",
    (None, "chargingLimitSource"): "ChargingLimitSourceEnumType",
    (None, "connectorType"): "ConnectorEnumType",
}


def open_enum(version, owner, name):
    listed = OPEN_FIELDS.get((owner, name)) or OPEN_FIELDS.get((None, name))
    return listed if listed in OPEN_ENUMS.get(version, {}) else None


# Values that the documents demand and the schemas do not: outside them a number is probably wrong.
USUAL = [
    # (versions, owner, field, range)
    (("1.6",), r"StartTransaction\.req|RemoteStartTransaction\.req|UnlockConnector\.req|ExtendedTriggerMessage\.req|"
               r"TriggerMessage\.req", r"connectorId", "1.."),
    (("1.6",), r".*", r"connectorId", "0.."),
    (("1.6",), r".*", r"meterStart|meterStop|stackLevel|startPeriod|duration|retries|retryInterval|interval", "0.."),
    (("1.6", "2.0.1"), r".*", r"numberPhases", "1..3"),
    (("2.0.1",), r".*", r"evseId|connectorId|seqNo|stackLevel|startPeriod|duration|retries|retryInterval|interval|"
                        r"cableMaxCurrent|timeSpentCharging", "0.."),
    (("2.0.1",), r"EVSEType", r"id", "0.."),
]


def usual(version, owner, name, kind):
    if kind not in ("integer", "number"):
        return None
    for versions, owners, fields, limits in USUAL:
        if version in versions and re.fullmatch(owners, owner) and re.fullmatch(fields, name):
            return limits
    return None


# Texts that hold a number.
NUMERIC_TEXTS = {("1.6", "SampledValue", "value")}

# identifierString of 2.x: compared without case.
IDENTIFIERS_2 = set("""
transactionId checksum additionalIdToken preferredNetwork issuerNameHash idToken iccid imsi controlId supersededIds
pspRef idTokens
""".split())
IDENTIFIER_FIELDS_2 = {
    "serialNumber": {"CertificateHashDataType", "OCSPRequestDataType"},
    "name": {"ComponentType", "VariableType"},
    "instance": {"ComponentType", "VariableType"},
}


def is_case_insensitive(version, owner, name, schema):
    if version == "1.6":
        if owner in ("CertificateHashDataType",):
            return True
        security = owner.startswith(tuple(BLOCKS_16["Security"].split())) or owner.endswith("Type")
        return "maxLength" in schema and not security
    if name in IDENTIFIERS_2 or owner in IDENTIFIER_FIELDS_2.get(name, ()):
        return True
    return name == "id" and schema.get("maxLength") == 36


UNITS = [
    # (unit, owners, fields), first match wins
    ("s", r"BootNotification.*|PeriodicEventStreamParamsType", r"interval"),
    ("s", r".*", r"duration|retryInterval|startPeriod|messageTimeout|timeSpentCharging|maxOfflineDuration|"
                 r"dynUpdateInterval|randomizedDelay|responseTime|hysteresisDelay|overstayTimeThreshold|"
                 r"parkingFeePeriod|chargingTime|idleTime|reservationTime|(min|max)(Charging|Idle)?Time"),
    ("s", r"RelativeTimeIntervalType", r"start"),
    ("s", r"NotifyWebPaymentStartedRequest", r"timeout"),
    ("s", r"OverstayRuleType", r"startTime"),
    ("s", r"EnterServiceType", r"rampRate|delay|randomDelay"),
    ("s", r"GradientType", r"gradient|softGradient"),
    ("Wh", r".*", r"meterStart|meterStop|energyAmount|evEnergyCapacity|(min|max)Energy|ev\w*EnergyRequest"),
    ("W", r".*", r"evMaxPower|(min|max)Power|(min|max)(Charge|Discharge)Power(_L[23])?|overstayPowerThreshold"),
    ("W", r"V2X(Freq|Signal)WattPointType", r"power"),
    ("Hz", r"V2XFreqWattPointType", r"frequency"),
    ("A", r".*", r"cableMaxCurrent|ev(Min|Max)Current|(min|max)(Charge|Discharge)?Current"),
    ("V", r".*", r"ev(Min|Max)Voltage|(min|max)Voltage"),
    ("%", r".*", r"stateOfCharge|fullSoC|bulkSoC|soC|soH|soc|SoC|(min|max|target)SoC"),
]


def unit(version, owner, name, kind):
    if kind not in ("integer", "number", "RationalNumberType"):
        return None
    for text, owners, fields in UNITS:
        if re.fullmatch(owners, owner) and re.fullmatch(fields, name):
            return text
    return None
