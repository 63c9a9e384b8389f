# SPDX-License-Identifier: GPL-3.0-or-later
"""What the OCPI fact table does not say: modules, keys, units, sets, editions, clauses, and the types it lacks."""

VERSIONS = ("2.1.1", "2.2.1", "2.3.0")

# Object → module, for every version.
MODULE_OBJECTS = {
    "locations": """Location EVSE Connector AdditionalGeoLocation BusinessDetails EnergyMix EnergySource
        EnvironmentalImpact ExceptionalPeriod GeoLocation Hours Image PublishTokenType RegularHours StatusSchedule
        Parking EVSEParking""",
    "sessions": "Session ChargingPreferences",
    "cdrs": "CDR CdrDimension CdrLocation CdrToken ChargingPeriod SignedData SignedValue",
    "tariffs": "Tariff PriceComponent TariffElement TariffRestrictions PriceLimit",
    "tokens": "Token AuthorizationInfo EnergyContract LocationReferences",
    "commands": """CancelReservation CommandResponse CommandResult ReserveNow StartSession StopSession
        UnlockConnector""",
    "chargingprofiles": """ChargingProfileResponse ActiveChargingProfileResult ChargingProfileResult
        ClearProfileResult SetChargingProfile ActiveChargingProfile ChargingProfile ChargingProfilePeriod""",
    "credentials": "Credentials CredentialsRole",
    "versions": "Version VersionDetails Endpoint",
    "hubclientinfo": "ClientInfo",
    "invoicereconciliation": "InvoiceReconciliationRecord",
    "payments": "Terminal FinancialAdviceConfirmation",
    "Booking": """Booking BookingLocation Calendar AccessInformation BookingOption BookingRequest
        BookingRequestStatus BookingTerms BookingToken Cancellation Period Policy Timeslot""",
    "types": "DisplayText Price TaxAmount Response",
}

# Module → what its GET delivers or its PUT carries, and what else has an address or a body of its own.
MODULES = {
    "locations": ("Location", ["EVSE", "Connector"]),
    "sessions": ("Session", ["ChargingPreferences"]),
    "cdrs": ("CDR", []),
    "tariffs": ("Tariff", []),
    "tokens": ("Token", ["AuthorizationInfo", "LocationReferences"]),
    "commands": (None, ["CommandResponse", "CommandResult", "ReserveNow", "CancelReservation", "StartSession",
                        "StopSession", "UnlockConnector"]),
    "chargingprofiles": ("SetChargingProfile", ["ActiveChargingProfile", "ChargingProfileResponse",
                                                "ActiveChargingProfileResult", "ChargingProfileResult",
                                                "ClearProfileResult"]),
    "credentials": ("Credentials", []),
    "versions": ("Version", ["VersionDetails"]),
    "hubclientinfo": ("ClientInfo", []),
    "invoicereconciliation": ("InvoiceReconciliationRecord", []),
    "payments": ("Terminal", ["FinancialAdviceConfirmation"]),
    "Booking": ("Booking", ["BookingLocation", "BookingRequest"]),
}

# The table names these differently in places.
TYPE_NAMES = {
    "String": "string", "int": "integer", "TimeSlot": "Timeslot", "BookingTokens": "BookingToken",
    "Array* or ?": "any", "Array": "any",
}
CLASS_NAMES = {"Response format": "Response", "Financial Advice Confirmation": "FinancialAdviceConfirmation"}


def field(kind, card="1", maximum=None):
    entry = {"type": kind, "card": card}
    if maximum:
        entry["max"] = maximum
    return entry


_exceptional = {"period_begin": field("DateTime"), "period_end": field("DateTime")}
_regular = {"weekday": field("int"), "period_begin": field("string", "1", 5), "period_end": field("string", "1", 5)}
_version_details = {"version": field("VersionNumber"), "endpoints": field("Endpoint", "+")}
_charging_profile_modules = "cdrs chargingprofiles commands credentials hubclientinfo locations sessions tariffs tokens"

# Classes that the table lacks.
EXTRA_CLASSES = {
    "2.1.1": {
        "Hours": {  # one of regular_hours and twentyfourseven; which one is checked beyond the table
            "regular_hours": field("RegularHours", "*"), "twentyfourseven": field("boolean", "?"),
            "exceptional_openings": field("ExceptionalPeriod", "*"),
            "exceptional_closings": field("ExceptionalPeriod", "*")},
        "RegularHours": _regular,
        "ExceptionalPeriod": _exceptional,
        "Image": {"url": field("URL"), "thumbnail": field("URL", "?"), "category": field("ImageCategory"),
                  "type": field("string", "1", 4), "width": field("int", "?"), "height": field("int", "?")},
        "LocationReferences": {"location_id": field("string", "1", 39), "evse_uids": field("string", "*", 39),
                               "connector_ids": field("string", "*", 36)},
        "VersionDetails": _version_details,
    },
    "2.2.1": {"VersionDetails": _version_details},
    "2.3.0": {"VersionDetails": _version_details},
}
EXTRA_ENUMS = {
    "2.1.1": {
        "SessionStatus": ["ACTIVE", "COMPLETED", "INVALID", "PENDING"],
        "ModuleID": "cdrs commands credentials locations sessions tariffs tokens".split(),
        "VersionNumber": ["2.0", "2.1", "2.1.1"],
    },
    "2.2.1": {
        "ModuleID": _charging_profile_modules.split(),
        "VersionNumber": ["2.0", "2.1", "2.1.1", "2.2", "2.2.1"],
    },
    "2.3.0": {
        "ModuleID": (_charging_profile_modules + " invoicereconciliation payments Booking").split(),
        "VersionNumber": ["2.0", "2.1", "2.1.1", "2.2", "2.2.1", "2.3.0"],
    },
}
# A party may offer modules of its own and later versions in every version.
OPEN_ENUMS = {"ModuleID", "VersionNumber"}

# The spec's industrial plugs: the table's parser drops names in mixed case.
EXTRA_VALUES = {"ConnectorType": ["IEC_60309_2_single_16", "IEC_60309_2_three_16", "IEC_60309_2_three_32",
                                  "IEC_60309_2_three_64"]}

# Lengths before the errata of May 2026.
OLDER = {
    ("Location", "address"): 45, ("Location", "state"): 20, ("SignedValue", "plain_data"): 512,
}
OLDER_VERSIONS = {"2.2.1", "2.3.0"}

# Compared without case although 2.1.1 calls them string.
IDENTIFIERS_211 = {
    "id", "uid", "evse_id", "party_id", "country_code", "tariff_id", "location_id", "evse_uid", "evse_uids",
    "connector_id", "connector_ids", "session_id", "auth_id",
}

KEYS = {
    "Location": "country_code party_id id", "EVSE": "uid", "Connector": "id", "Session": "country_code party_id id",
    "CDR": "country_code party_id id", "Tariff": "country_code party_id id",
    "Token": "country_code party_id uid type", "ClientInfo": "country_code party_id role",
    "CredentialsRole": "country_code party_id role", "Version": "version", "Endpoint": "identifier role",
    "DisplayText": "language", "EnergySource": "source", "EnvironmentalImpact": "category source",
    "ChargingPeriod": "start_date_time", "CdrDimension": "type", "RegularHours": "weekday period_begin",
    "ExceptionalPeriod": "period_begin", "StatusSchedule": "period_begin", "PriceComponent": "type",
    "TaxAmount": "name", "Parking": "id", "EVSEParking": "parking_id", "Image": "url", "SignedValue": "nature",
    "ChargingProfilePeriod": "start_period", "InvoiceReconciliationRecord": "country_code party_id id",
    "Terminal": "terminal_id", "FinancialAdviceConfirmation": "id", "Booking": "country_code party_id id",
    "BookingLocation": "country_code party_id id", "Calendar": "id", "BookingToken": "country_code party_id uid type",
}

# Lists whose order carries no meaning.
SETS = set("""
capabilities facilities parking_restrictions tariff_ids day_of_week publish_allowed_to evse_uids connector_ids evses
connectors energy_sources environ_impact parking_places parking accepted_service_providers related_locations roles
endpoints dimensions price_components taxes vehicle_types images directions tariff_alt_text location_ids cdrs
standards tariffs regular_hours exceptional_openings exceptional_closings access_information booking_tokens tokens
connector_types power_types supported_access_methods evse_position
""".split())
ORDERED = {("BookingOption", "connector_format")}

UNITS = {
    "voltage": "V", "max_voltage": "V", "amperage": "A", "max_amperage": "A", "max_electric_power": "W",
    "kwh": "kWh", "total_energy": "kWh", "total_time": "h", "total_parking_time": "h", "energy_need": "kWh",
    "min_kwh": "kWh", "max_kwh": "kWh", "min_current": "A", "max_current": "A", "min_duration": "s",
    "max_duration": "s", "vat": "%", "percentage": "%", "timeout": "s", "start_period": "s",
    "max_vehicle_weight": "kg", "max_vehicle_height": "cm", "max_vehicle_length": "cm", "max_vehicle_width": "cm",
    "parking_space_length": "cm", "parking_space_width": "cm", "time_limit": "min", "width": "px", "height": "px",
    "change_until_minutes": "min", "cancel_until_minutes": "min", "timeslot_increment": "min",
}
UNITS_OF = {
    ("TariffRestrictions", "min_power"): "kW", ("TariffRestrictions", "max_power"): "kW",
    ("ChargingProfile", "duration"): "s", ("EnvironmentalImpact", "amount"): "g/kWh",
}

RANGES = {
    ("RegularHours", "weekday"): "1..7", ("EnergySource", "percentage"): "0..100",
    ("Image", "width"): "0..99999", ("Image", "height"): "0..99999",
    ("ChargingProfilePeriod", "start_period"): "0..", ("PriceComponent", "step_size"): "0..",
}

DEFAULTS = {
    ("CDR", "credit"): "false", ("CDR", "home_charging_compensation"): "false",
}

# The extra editions of 2.3.0, in the order they add to the core.
EDITIONS_230 = (("2.3.0-payments", "payments-1"), ("2.3.0-bookings", "bookings-1"))
SINCE_230 = {"InvoiceReconciliationRecord": "core-2"}

# 2.2.1: chapters of the one document. Objects keep their number in 2.3.0, data types do not.
CHAPTERS = {"versions": "6", "credentials": "7", "locations": "8", "sessions": "9", "cdrs": "10", "tariffs": "11",
            "tokens": "12", "commands": "13", "chargingprofiles": "14", "hubclientinfo": "15", "types": "16"}
OBJECT_CLAUSES = {
    "Location": "8.3.1", "EVSE": "8.3.2", "Connector": "8.3.3", "Session": "9.3.1", "ChargingPreferences": "9.3.2",
    "CDR": "10.3.1", "Tariff": "11.3.1", "AuthorizationInfo": "12.3.1", "Token": "12.3.2",
    "CancelReservation": "13.3.1", "CommandResponse": "13.3.2", "CommandResult": "13.3.3", "ReserveNow": "13.3.4",
    "StartSession": "13.3.5", "StopSession": "13.3.6", "UnlockConnector": "13.3.7", "Credentials": "7.3.1",
    "Response": "4.1.7",
}
TYPE_CLAUSES_221 = {
    "8.4": """AdditionalGeoLocation BusinessDetails Capability ConnectorFormat ConnectorType EnergyMix EnergySource
        EnergySourceCategory EnvironmentalImpact EnvironmentalImpactCategory ExceptionalPeriod Facility GeoLocation
        Hours Image ImageCategory ParkingRestriction ParkingType PowerType PublishTokenType RegularHours Status
        StatusSchedule""",
    "9.4": "ChargingPreferencesResponse ProfileType SessionStatus",
    "10.4": """AuthMethod CdrDimension CdrDimensionType CdrLocation CdrToken ChargingPeriod SignedData SignedValue""",
    "11.4": """DayOfWeek PriceComponent ReservationRestrictionType TariffElement TariffDimensionType
        TariffRestrictions TariffType""",
    "12.4": "AllowedType EnergyContract LocationReferences TokenType WhitelistType",
    "13.4": "CommandResponseType CommandResultType CommandType",
}
COMMON_CLAUSES_221 = {"DisplayText": "16.3", "Price": "16.5", "Role": "16.6", "CredentialsRole": "7.4.1"}
# 2.1.1: one document a module.
OBJECT_CLAUSES_211 = {"Location": "mod_locations 3.1", "EVSE": "mod_locations 3.2", "Connector": "mod_locations 3.3",
                      "Session": "mod_sessions 3.1", "CDR": "mod_cdrs 3.1", "Tariff": "mod_tariffs 3.1",
                      "AuthorizationInfo": "mod_tokens 3.1", "Token": "mod_tokens 3.2"}
DOCUMENTS_211 = {"credentials": "credentials", "versions": "version_information_endpoint", "types": "types"}

ENUM_MODULES = {
    "locations": """Capability ConnectorCapability ConnectorFormat ConnectorType EnergySourceCategory
        EnvironmentalImpactCategory EVSEPosition Facility ImageCategory LocationType ParkingDirection
        ParkingRestriction ParkingType PowerType Status VehicleType""",
    "sessions": "ChargingPreferencesResponse ProfileType SessionStatus",
    "cdrs": "AuthMethod CdrDimensionType",
    "tariffs": "DayOfWeek ReservationRestrictionType BookingRestrictionType TariffDimensionType TariffType TaxIncluded",
    "tokens": "Allowed AllowedType TokenType WhitelistType",
    "commands": "CommandResponseType CommandResultType CommandType",
    "chargingprofiles": "ChargingRateUnit ChargingProfileResponseType ChargingProfileResultType",
    "hubclientinfo": "ConnectionStatus",
    "versions": "InterfaceRole ModuleID VersionNumber",
    "payments": "InvoiceCreator CaptureStatusCode",
    "Booking": "AccessMethod CanceledReason ReservationRequestStatus ReservationStatus",
    "types": "Role",
}


def module_of(name, table):
    for module, names in table.items():
        if name in names.split():
            return module
    raise SystemExit(f"no module known for {name}")


def clause(version, name, module):
    """Where the documents define it; no further than we are sure of."""
    if version == "2.1.1":
        if name in OBJECT_CLAUSES_211:
            return OBJECT_CLAUSES_211[name]
        if name == "Response":
            return "transport_and_format"
        return DOCUMENTS_211.get(module, f"mod_{module}")
    if name in OBJECT_CLAUSES:
        return "§" + OBJECT_CLAUSES[name]
    if version == "2.2.1":
        if name in COMMON_CLAUSES_221:
            return "§" + COMMON_CLAUSES_221[name]
        for chapter, names in TYPE_CLAUSES_221.items():
            if name in names.split():
                return f"§{chapter}.{names.split().index(name) + 1}"
    if module in CHAPTERS and module != "types":
        return "§" + CHAPTERS[module]
    return {"types": "types", "Booking": "mod_booking"}.get(module, f"mod_{module}")
