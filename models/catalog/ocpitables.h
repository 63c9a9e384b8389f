// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Codes that OCPI documents refer to: ISO 3166-1, ISO 4217, ISO 639-1, and where countries lie.
namespace Roamscope::OcpiTables {

struct Country
{
    std::string_view alpha2;
    std::string_view alpha3;
    std::string_view name; ///< usual English name
};

inline constexpr auto countries = std::to_array<Country>({
    {"AD", "AND", "Andorra"}, {"AE", "ARE", "United Arab Emirates"}, {"AF", "AFG", "Afghanistan"},
    {"AG", "ATG", "Antigua and Barbuda"}, {"AI", "AIA", "Anguilla"}, {"AL", "ALB", "Albania"},
    {"AM", "ARM", "Armenia"}, {"AO", "AGO", "Angola"}, {"AQ", "ATA", "Antarctica"}, {"AR", "ARG", "Argentina"},
    {"AS", "ASM", "American Samoa"}, {"AT", "AUT", "Austria"}, {"AU", "AUS", "Australia"},
    {"AW", "ABW", "Aruba"}, {"AX", "ALA", "Åland Islands"}, {"AZ", "AZE", "Azerbaijan"},
    {"BA", "BIH", "Bosnia and Herzegovina"}, {"BB", "BRB", "Barbados"}, {"BD", "BGD", "Bangladesh"},
    {"BE", "BEL", "Belgium"}, {"BF", "BFA", "Burkina Faso"}, {"BG", "BGR", "Bulgaria"},
    {"BH", "BHR", "Bahrain"}, {"BI", "BDI", "Burundi"}, {"BJ", "BEN", "Benin"},
    {"BL", "BLM", "Saint Barthélemy"}, {"BM", "BMU", "Bermuda"}, {"BN", "BRN", "Brunei"},
    {"BO", "BOL", "Bolivia"}, {"BQ", "BES", "Bonaire"}, {"BR", "BRA", "Brazil"}, {"BS", "BHS", "Bahamas"},
    {"BT", "BTN", "Bhutan"}, {"BV", "BVT", "Bouvet Island"}, {"BW", "BWA", "Botswana"},
    {"BY", "BLR", "Belarus"}, {"BZ", "BLZ", "Belize"}, {"CA", "CAN", "Canada"},
    {"CC", "CCK", "Cocos (Keeling) Islands"}, {"CD", "COD", "DR Congo"},
    {"CF", "CAF", "Central African Republic"}, {"CG", "COG", "Congo"}, {"CH", "CHE", "Switzerland"},
    {"CI", "CIV", "Ivory Coast"}, {"CK", "COK", "Cook Islands"}, {"CL", "CHL", "Chile"},
    {"CM", "CMR", "Cameroon"}, {"CN", "CHN", "China"}, {"CO", "COL", "Colombia"}, {"CR", "CRI", "Costa Rica"},
    {"CU", "CUB", "Cuba"}, {"CV", "CPV", "Cape Verde"}, {"CW", "CUW", "Curaçao"},
    {"CX", "CXR", "Christmas Island"}, {"CY", "CYP", "Cyprus"}, {"CZ", "CZE", "Czech Republic"},
    {"DE", "DEU", "Germany"}, {"DJ", "DJI", "Djibouti"}, {"DK", "DNK", "Denmark"}, {"DM", "DMA", "Dominica"},
    {"DO", "DOM", "Dominican Republic"}, {"DZ", "DZA", "Algeria"}, {"EC", "ECU", "Ecuador"},
    {"EE", "EST", "Estonia"}, {"EG", "EGY", "Egypt"}, {"EH", "ESH", "Western Sahara"}, {"ER", "ERI", "Eritrea"},
    {"ES", "ESP", "Spain"}, {"ET", "ETH", "Ethiopia"}, {"FI", "FIN", "Finland"}, {"FJ", "FJI", "Fiji"},
    {"FK", "FLK", "Falkland Islands"}, {"FM", "FSM", "Micronesia"}, {"FO", "FRO", "Faroe Islands"},
    {"FR", "FRA", "France"}, {"GA", "GAB", "Gabon"}, {"GB", "GBR", "United Kingdom"}, {"GD", "GRD", "Grenada"},
    {"GE", "GEO", "Georgia"}, {"GF", "GUF", "French Guiana"}, {"GG", "GGY", "Guernsey"}, {"GH", "GHA", "Ghana"},
    {"GI", "GIB", "Gibraltar"}, {"GL", "GRL", "Greenland"}, {"GM", "GMB", "Gambia"}, {"GN", "GIN", "Guinea"},
    {"GP", "GLP", "Guadeloupe"}, {"GQ", "GNQ", "Equatorial Guinea"}, {"GR", "GRC", "Greece"},
    {"GS", "SGS", "South Georgia and the South Sandwich Islands"}, {"GT", "GTM", "Guatemala"},
    {"GU", "GUM", "Guam"}, {"GW", "GNB", "Guinea-Bissau"}, {"GY", "GUY", "Guyana"}, {"HK", "HKG", "Hong Kong"},
    {"HM", "HMD", "Heard Island and McDonald Islands"}, {"HN", "HND", "Honduras"}, {"HR", "HRV", "Croatia"},
    {"HT", "HTI", "Haiti"}, {"HU", "HUN", "Hungary"}, {"ID", "IDN", "Indonesia"}, {"IE", "IRL", "Ireland"},
    {"IL", "ISR", "Israel"}, {"IM", "IMN", "Isle of Man"}, {"IN", "IND", "India"},
    {"IO", "IOT", "British Indian Ocean Territory"}, {"IQ", "IRQ", "Iraq"}, {"IR", "IRN", "Iran"},
    {"IS", "ISL", "Iceland"}, {"IT", "ITA", "Italy"}, {"JE", "JEY", "Jersey"}, {"JM", "JAM", "Jamaica"},
    {"JO", "JOR", "Jordan"}, {"JP", "JPN", "Japan"}, {"KE", "KEN", "Kenya"}, {"KG", "KGZ", "Kyrgyzstan"},
    {"KH", "KHM", "Cambodia"}, {"KI", "KIR", "Kiribati"}, {"KM", "COM", "Comoros"},
    {"KN", "KNA", "Saint Kitts and Nevis"}, {"KP", "PRK", "North Korea"}, {"KR", "KOR", "South Korea"},
    {"KW", "KWT", "Kuwait"}, {"KY", "CYM", "Cayman Islands"}, {"KZ", "KAZ", "Kazakhstan"},
    {"LA", "LAO", "Laos"}, {"LB", "LBN", "Lebanon"}, {"LC", "LCA", "Saint Lucia"},
    {"LI", "LIE", "Liechtenstein"}, {"LK", "LKA", "Sri Lanka"}, {"LR", "LBR", "Liberia"},
    {"LS", "LSO", "Lesotho"}, {"LT", "LTU", "Lithuania"}, {"LU", "LUX", "Luxembourg"}, {"LV", "LVA", "Latvia"},
    {"LY", "LBY", "Libya"}, {"MA", "MAR", "Morocco"}, {"MC", "MCO", "Monaco"}, {"MD", "MDA", "Moldova"},
    {"ME", "MNE", "Montenegro"}, {"MF", "MAF", "Saint Martin"}, {"MG", "MDG", "Madagascar"},
    {"MH", "MHL", "Marshall Islands"}, {"MK", "MKD", "North Macedonia"}, {"ML", "MLI", "Mali"},
    {"MM", "MMR", "Myanmar"}, {"MN", "MNG", "Mongolia"}, {"MO", "MAC", "Macao"},
    {"MP", "MNP", "Northern Mariana Islands"}, {"MQ", "MTQ", "Martinique"}, {"MR", "MRT", "Mauritania"},
    {"MS", "MSR", "Montserrat"}, {"MT", "MLT", "Malta"}, {"MU", "MUS", "Mauritius"}, {"MV", "MDV", "Maldives"},
    {"MW", "MWI", "Malawi"}, {"MX", "MEX", "Mexico"}, {"MY", "MYS", "Malaysia"}, {"MZ", "MOZ", "Mozambique"},
    {"NA", "NAM", "Namibia"}, {"NC", "NCL", "New Caledonia"}, {"NE", "NER", "Niger"},
    {"NF", "NFK", "Norfolk Island"}, {"NG", "NGA", "Nigeria"}, {"NI", "NIC", "Nicaragua"},
    {"NL", "NLD", "Netherlands"}, {"NO", "NOR", "Norway"}, {"NP", "NPL", "Nepal"}, {"NR", "NRU", "Nauru"},
    {"NU", "NIU", "Niue"}, {"NZ", "NZL", "New Zealand"}, {"OM", "OMN", "Oman"}, {"PA", "PAN", "Panama"},
    {"PE", "PER", "Peru"}, {"PF", "PYF", "French Polynesia"}, {"PG", "PNG", "Papua New Guinea"},
    {"PH", "PHL", "Philippines"}, {"PK", "PAK", "Pakistan"}, {"PL", "POL", "Poland"},
    {"PM", "SPM", "Saint Pierre and Miquelon"}, {"PN", "PCN", "Pitcairn"}, {"PR", "PRI", "Puerto Rico"},
    {"PS", "PSE", "Palestine"}, {"PT", "PRT", "Portugal"}, {"PW", "PLW", "Palau"}, {"PY", "PRY", "Paraguay"},
    {"QA", "QAT", "Qatar"}, {"RE", "REU", "Réunion"}, {"RO", "ROU", "Romania"}, {"RS", "SRB", "Serbia"},
    {"RU", "RUS", "Russia"}, {"RW", "RWA", "Rwanda"}, {"SA", "SAU", "Saudi Arabia"},
    {"SB", "SLB", "Solomon Islands"}, {"SC", "SYC", "Seychelles"}, {"SD", "SDN", "Sudan"},
    {"SE", "SWE", "Sweden"}, {"SG", "SGP", "Singapore"}, {"SH", "SHN", "Saint Helena"},
    {"SI", "SVN", "Slovenia"}, {"SJ", "SJM", "Svalbard and Jan Mayen"}, {"SK", "SVK", "Slovakia"},
    {"SL", "SLE", "Sierra Leone"}, {"SM", "SMR", "San Marino"}, {"SN", "SEN", "Senegal"},
    {"SO", "SOM", "Somalia"}, {"SR", "SUR", "Suriname"}, {"SS", "SSD", "South Sudan"},
    {"ST", "STP", "Sao Tome and Principe"}, {"SV", "SLV", "El Salvador"}, {"SX", "SXM", "Sint Maarten"},
    {"SY", "SYR", "Syria"}, {"SZ", "SWZ", "Eswatini"}, {"TC", "TCA", "Turks and Caicos Islands"},
    {"TD", "TCD", "Chad"}, {"TF", "ATF", "French Southern Territories"}, {"TG", "TGO", "Togo"},
    {"TH", "THA", "Thailand"}, {"TJ", "TJK", "Tajikistan"}, {"TK", "TKL", "Tokelau"},
    {"TL", "TLS", "Timor-Leste"}, {"TM", "TKM", "Turkmenistan"}, {"TN", "TUN", "Tunisia"},
    {"TO", "TON", "Tonga"}, {"TR", "TUR", "Turkey"}, {"TT", "TTO", "Trinidad and Tobago"},
    {"TV", "TUV", "Tuvalu"}, {"TW", "TWN", "Taiwan"}, {"TZ", "TZA", "Tanzania"}, {"UA", "UKR", "Ukraine"},
    {"UG", "UGA", "Uganda"}, {"UM", "UMI", "United States Minor Outlying Islands"},
    {"US", "USA", "United States"}, {"UY", "URY", "Uruguay"}, {"UZ", "UZB", "Uzbekistan"},
    {"VA", "VAT", "Vatican City"}, {"VC", "VCT", "Saint Vincent and the Grenadines"},
    {"VE", "VEN", "Venezuela"}, {"VG", "VGB", "British Virgin Islands"}, {"VI", "VIR", "US Virgin Islands"},
    {"VN", "VNM", "Vietnam"}, {"VU", "VUT", "Vanuatu"}, {"WF", "WLF", "Wallis and Futuna"},
    {"WS", "WSM", "Samoa"}, {"YE", "YEM", "Yemen"}, {"YT", "MYT", "Mayotte"}, {"ZA", "ZAF", "South Africa"},
    {"ZM", "ZMB", "Zambia"}, {"ZW", "ZWE", "Zimbabwe"},
});

/// Roughly the mainland: good for telling swapped coordinates, not for more.
struct CountryBox
{
    std::string_view alpha2;
    double south;
    double north;
    double west;
    double east;
};

inline constexpr auto boxes = std::to_array<CountryBox>({
    {"AT", 46.3, 49.1, 9.5, 17.2}, {"AU", -44, -10, 112, 154}, {"BE", 49.4, 51.6, 2.5, 6.5},
    {"BG", 41.2, 44.3, 22.3, 28.7}, {"CA", 41.6, 83.2, -141.1, -52.6}, {"CH", 45.8, 47.9, 5.9, 10.6},
    {"CN", 18, 53.6, 73.4, 134.8}, {"CY", 34.5, 35.8, 32.2, 34.7}, {"CZ", 48.5, 51.1, 12, 18.9},
    {"DE", 47.2, 55.1, 5.8, 15.1}, {"DK", 54.5, 57.8, 8, 15.3}, {"EE", 57.5, 59.8, 21.7, 28.3},
    {"ES", 35.9, 43.9, -9.4, 4.4}, {"FI", 59.7, 70.2, 20.5, 31.6}, {"FR", 41.3, 51.2, -5.3, 9.7},
    {"GB", 49.8, 60.9, -8.7, 1.8}, {"GR", 34.7, 41.8, 19.3, 29.7}, {"HR", 42.3, 46.6, 13.4, 19.5},
    {"HU", 45.7, 48.6, 16.1, 22.9}, {"IE", 51.4, 55.5, -10.7, -5.9}, {"IL", 29.4, 33.4, 34.2, 35.9},
    {"IN", 6.7, 35.6, 68.1, 97.4}, {"IS", 63.2, 66.6, -24.6, -13.4}, {"IT", 35.4, 47.1, 6.6, 18.6},
    {"JP", 24, 45.6, 122.9, 145.9}, {"KR", 33, 38.7, 124.5, 131}, {"LI", 47, 47.3, 9.4, 9.7},
    {"LT", 53.8, 56.5, 20.9, 26.9}, {"LU", 49.4, 50.2, 5.7, 6.6}, {"LV", 55.6, 58.1, 20.9, 28.3},
    {"MT", 35.7, 36.1, 14.1, 14.6}, {"MX", 14.5, 32.8, -118.5, -86.7}, {"NL", 50.7, 53.6, 3.3, 7.3},
    {"NO", 57.9, 71.3, 4.4, 31.2}, {"NZ", -47.4, -34.3, 166.4, 178.6}, {"PL", 49, 54.9, 14.1, 24.2},
    {"PT", 36.9, 42.2, -9.6, -6.1}, {"RO", 43.6, 48.3, 20.2, 29.8}, {"RS", 42.2, 46.2, 18.8, 23.1},
    {"SE", 55.2, 69.1, 10.9, 24.2}, {"SI", 45.4, 46.9, 13.3, 16.7}, {"SK", 47.7, 49.7, 16.8, 22.6},
    {"TR", 35.8, 42.2, 25.6, 44.9}, {"UA", 44.3, 52.4, 22.1, 40.3}, {"US", 24.4, 49.5, -125, -66.8},
    {"ZA", -35, -22.1, 16.4, 33}, {"BR", -33.8, 5.3, -74, -34.7}, {"AE", 22.6, 26.1, 51.5, 56.4},
    {"SA", 16.3, 32.2, 34.5, 55.7}, {"TH", 5.6, 20.5, 97.3, 105.7}, {"SG", 1.1, 1.5, 103.6, 104.1},
});

inline constexpr std::string_view currencies =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
    "KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD "
    "NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE "
    "SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED "
    "VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG ZWL";

inline constexpr std::string_view languages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz "
    "ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik "
    "io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml "
    "mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd "
    "se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi "
    "vo wa wo xh yi yo za zh zu";

} // namespace Roamscope::OcpiTables
