"""Places that news names often, each within the larger place that holds it."""

from __future__ import annotations

from tracker.claims.words.towns import TOWNS
from tracker.kept import kept

# Country: its capital, then further cities and regions.
_COUNTRIES = """
Afghanistan: Kabul, Kandahar, Herat, Jalalabad, Helmand
Albania: Tirana
Algeria: Algiers, Oran
Andorra:
Angola: Luanda
Argentina: Buenos Aires, Rosario, Patagonia
Armenia: Yerevan
Australia: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Queensland, New South Wales, Tasmania
Austria: Vienna, Graz, Salzburg, Innsbruck
Azerbaijan: Baku, Nagorno-Karabakh
Bahamas: Nassau
Bahrain: Manama
Bangladesh: Dhaka, Chittagong
Barbados: Bridgetown
Belarus: Minsk, Brest, Gomel
Belgium: Brussels, Antwerp, Ghent, Liege, Bruges
Belize: Belmopan
Benin: Porto-Novo, Cotonou
Bhutan: Thimphu
Bolivia: La Paz, Santa Cruz, Sucre
Bosnia and Herzegovina: Sarajevo, Srebrenica
Bosnia:
Botswana: Gaborone
Brazil: Brasilia, Rio de Janeiro, Sao Paulo, Salvador, Recife, Amazonas
Brunei:
Bulgaria: Sofia, Varna
Burkina Faso: Ouagadougou
Burundi: Gitega, Bujumbura
Cambodia: Phnom Penh
Cameroon: Yaounde, Douala
Canada: Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Ontario, Alberta, British Columbia,
    Manitoba, Saskatchewan, Nova Scotia, Newfoundland
Cape Verde: Praia
Central African Republic: Bangui
Chad: N'Djamena
Chile: Santiago, Valparaiso
China: Beijing, Shanghai, Shenzhen, Guangzhou, Wuhan, Chongqing, Tianjin, Chengdu, Nanjing, Hangzhou, Hong Kong,
    Macau, Xinjiang, Tibet, Inner Mongolia, Hubei, Sichuan, Guangdong, Yunnan, Urumqi
Colombia: Bogota, Medellin, Cali, Cartagena
Comoros: Moroni
Congo: Kinshasa, Brazzaville, Goma
Costa Rica: San Jose
Croatia: Zagreb, Split, Dubrovnik
Cuba: Havana, Guantanamo
Cyprus: Nicosia, Limassol
Czech Republic: Prague, Brno, Ostrava
Czechia:
Denmark: Copenhagen, Aarhus, Greenland, Faroe Islands
Djibouti:
Dominica: Roseau
Dominican Republic: Santo Domingo
East Timor: Dili
Ecuador: Quito, Guayaquil
Egypt: Cairo, Alexandria, Luxor, Giza, Sinai
El Salvador: San Salvador
Equatorial Guinea: Malabo
Eritrea: Asmara
Estonia: Tallinn, Tartu
Eswatini: Mbabane
Ethiopia: Addis Ababa, Tigray, Mekelle
Fiji: Suva
Finland: Helsinki, Tampere, Turku, Lapland
France: Paris, Marseille, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Lille, Nantes, Calais, Corsica, Normandy,
    Brittany, Dunkirk
Gabon: Libreville
Gambia: Banjul
Georgia: Tbilisi, Batumi, South Ossetia, Abkhazia
Germany: Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dusseldorf, Leipzig, Dresden, Bonn, Bremen, Hanover,
    Nuremberg, Bavaria, Saxony, Brandenburg
Ghana: Accra, Kumasi
Greece: Athens, Thessaloniki, Crete, Lesbos, Rhodes, Corfu
Grenada:
Guatemala: Guatemala City
Guinea: Conakry
Guinea-Bissau: Bissau
Guyana: Georgetown, Essequibo
Haiti: Port-au-Prince
Honduras: Tegucigalpa
Hungary: Budapest, Debrecen
Iceland: Reykjavik, Grindavik
India: New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Kashmir, Punjab,
    Kerala, Gujarat, Uttar Pradesh, Maharashtra, Assam, Bihar, Rajasthan, Goa, Manipur, Tamil Nadu, West Bengal
Indonesia: Jakarta, Bali, Surabaya, Sumatra, Java, Sulawesi, Aceh
Iran: Tehran, Isfahan, Mashhad, Tabriz, Shiraz, Qom, Natanz, Bushehr
Iraq: Baghdad, Mosul, Basra, Erbil, Kirkuk, Fallujah, Najaf, Kurdistan
Ireland: Dublin, Cork, Galway, Limerick
Israel: Jerusalem, Tel Aviv, Haifa, Beersheba, Ashkelon, Eilat, Golan Heights
Italy: Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Sicily, Sardinia, Lampedusa, Lombardy,
    Tuscany
Ivory Coast: Yamoussoukro, Abidjan
Jamaica: Kingston
Japan: Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Fukushima, Sapporo, Yokohama, Hokkaido
Jordan: Amman, Aqaba
Kazakhstan: Astana, Almaty
Kenya: Nairobi, Mombasa, Kisumu
Kiribati:
Kosovo: Pristina, Mitrovica
Kuwait: Kuwait City
Kyrgyzstan: Bishkek
Laos: Vientiane
Latvia: Riga
Lebanon: Beirut, Tripoli, Sidon, Tyre
Lesotho: Maseru
Liberia: Monrovia
Libya: Tripoli, Benghazi, Derna, Misrata, Sirte
Liechtenstein: Vaduz
Lithuania: Vilnius, Kaunas
Luxembourg:
Madagascar: Antananarivo
Malawi: Lilongwe
Malaysia: Kuala Lumpur, Penang, Sabah, Sarawak
Maldives: Male
Mali: Bamako, Timbuktu, Gao
Malta: Valletta
Mauritania: Nouakchott
Mauritius: Port Louis
Mexico: Mexico City, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Acapulco, Cancun, Oaxaca, Chiapas, Sinaloa,
    Sonora
Moldova: Chisinau, Transnistria
Monaco:
Mongolia: Ulaanbaatar
Montenegro: Podgorica
Morocco: Rabat, Casablanca, Marrakech, Marrakesh, Western Sahara
Mozambique: Maputo, Cabo Delgado
Myanmar: Naypyidaw, Yangon, Mandalay, Rakhine
Burma:
Namibia: Windhoek
Nauru:
Nepal: Kathmandu
Netherlands: Amsterdam, The Hague, Rotterdam, Utrecht, Eindhoven
New Zealand: Wellington, Auckland, Christchurch
Nicaragua: Managua
Niger: Niamey
Nigeria: Abuja, Lagos, Kano, Borno, Maiduguri, Kaduna
North Korea: Pyongyang
North Macedonia: Skopje
Norway: Oslo, Bergen, Trondheim, Svalbard
Oman: Muscat
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Balochistan, Sindh, Waziristan
Palau:
Palestine: Ramallah
Panama: Panama City
Papua New Guinea: Port Moresby, Bougainville
Paraguay: Asuncion
Peru: Lima, Cusco, Arequipa
Philippines: Manila, Mindanao, Luzon, Cebu, Davao, Marawi
Poland: Warsaw, Krakow, Gdansk, Lodz, Wroclaw, Lublin, Poznan
Portugal: Lisbon, Porto, Madeira, Azores
Qatar: Doha
Romania: Bucharest, Cluj, Timisoara, Constanta
Russia: Moscow, St. Petersburg, Saint Petersburg, Yekaterinburg, Novosibirsk, Kazan, Belgorod, Kursk, Rostov,
    Rostov-on-Don, Sochi, Vladivostok, Voronezh, Bryansk, Chechnya, Grozny, Dagestan, Siberia, Kaliningrad, Murmansk,
    Samara
Rwanda: Kigali
Samoa: Apia
San Marino:
Saudi Arabia: Riyadh, Jeddah, Mecca, Medina
Senegal: Dakar
Serbia: Belgrade, Novi Sad, Vojvodina
Seychelles:
Sierra Leone: Freetown
Singapore:
Slovakia: Bratislava, Kosice
Slovenia: Ljubljana
Solomon Islands: Honiara
Somalia: Mogadishu, Somaliland, Puntland
South Africa: Pretoria, Johannesburg, Cape Town, Durban, Soweto
South Korea: Seoul, Busan, Incheon, Itaewon
South Sudan: Juba, Malakal
Spain: Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, Catalonia, Andalusia, Canary Islands, Majorca, Mallorca,
    Ibiza, Ceuta, Melilla, Basque Country
Sri Lanka: Colombo, Kandy
Sudan: Khartoum, Darfur, Omdurman, Port Sudan, El Fasher
Suriname: Paramaribo
Sweden: Stockholm, Gothenburg, Malmo, Uppsala
Switzerland: Bern, Zurich, Geneva, Basel, Lausanne, Davos
Syria: Damascus, Aleppo, Homs, Idlib, Raqqa, Latakia, Daraa, Palmyra
Taiwan: Taipei, Kaohsiung
Tajikistan: Dushanbe
Tanzania: Dodoma, Dar es Salaam, Zanzibar
Thailand: Bangkok, Phuket, Chiang Mai, Pattaya
Togo: Lome
Tonga:
Trinidad and Tobago: Port of Spain
Tunisia: Tunis, Sfax, Sousse
Turkey: Ankara, Istanbul, Izmir, Antalya, Gaziantep
Turkiye:
Turkmenistan: Ashgabat
Uganda: Kampala, Entebbe
Ukraine: Kyiv, Kiev, Kharkiv, Kherson, Odesa, Odessa, Lviv, Dnipro, Zaporizhzhia, Mariupol, Bakhmut, Donetsk, Luhansk,
    Donbas, Donbass, Crimea, Crimean Peninsula, Sevastopol, Mykolaiv, Chernihiv, Sumy, Bucha, Irpin, Kramatorsk,
    Avdiivka, Poltava, Melitopol, Chernobyl
United Arab Emirates: Abu Dhabi, Dubai, Sharjah
United Kingdom: London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham,
    Leicester, Southampton, Portsmouth, Brighton, Oxford, Cambridge, England, Scotland, Edinburgh, Glasgow, Aberdeen,
    Dundee, Wales, Cardiff, Swansea, Northern Ireland, Belfast, Gibraltar, Kent, Essex, Surrey, Sussex, Yorkshire,
    Cornwall, Devon, Dover
Britain:
United States: Washington, New York, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio,
    San Diego, Dallas, San Jose, Austin, Fort Worth, San Francisco, Seattle, Denver, Boston, Detroit, Nashville,
    Memphis, Portland, Las Vegas, Baltimore, Milwaukee, Albuquerque, Tucson, Sacramento, Atlanta, Miami, Tampa,
    Orlando, Cleveland, Minneapolis, New Orleans, Pittsburgh, Cincinnati, St. Louis, Kansas City, Charlotte,
    Indianapolis, Columbus, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Hollywood, Uvalde, Ferguson,
    Charlottesville, Honolulu, Anchorage, Buffalo, Oakland, Newark, Guam, Puerto Rico, Alaska, Alabama, Arizona,
    Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
    Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
    Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
    Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West
    Virginia, Wisconsin, Wyoming, Midwest
America:
Uruguay: Montevideo
Uzbekistan: Tashkent, Samarkand
Vanuatu:
Vatican: Vatican City, Holy See
Venezuela: Caracas, Maracaibo
Vietnam: Hanoi, Ho Chi Minh City, Saigon, Da Nang
Yemen: Sanaa, Sana'a, Aden, Hodeidah
Zambia: Lusaka
Zimbabwe: Harare, Bulawayo
"""
# Larger place: what lies in it. Countries and cities that stand above are not repeated.
_REGIONS = """
Europe: Balkans, Scandinavia, Baltics, Caucasus, Alps, Eastern Europe, Western Europe, European Union
Asia: Southeast Asia, Central Asia, South Asia, East Asia, Himalayas
Africa: Sahel, North Africa, West Africa, East Africa, Horn of Africa, Sahara
Middle East: Gaza, Gaza Strip, West Bank, Gaza City, Rafah, Khan Younis, Jenin, Nablus, Hebron, Persian Gulf
North America: Caribbean, Central America
South America: Amazon, Andes
Latin America:
Antarctica:
Arctic:
Oceania: Polynesia
Atlantic: North Atlantic, North Sea, Baltic Sea, Baltic, English Channel
Atlantic Ocean:
Pacific: South China Sea, East China Sea, Taiwan Strait, Korean Peninsula
Pacific Ocean:
Indian Ocean: Red Sea, Arabian Sea, Gulf of Aden
Mediterranean: Aegean, Adriatic, Mediterranean Sea
Black Sea: Sea of Azov
"""
# Other names of the same place.
_SAME = """
United States, U.S., US, U.S.A., USA, America, United States of America
United Kingdom, U.K., UK, Britain, Great Britain
Kyiv, Kiev, Kyyiv
Odesa, Odessa
Kharkiv, Kharkov
Lviv, Lvov
Mykolaiv, Nikolaev, Nikolayev
Chernihiv, Chernigov
Zaporizhzhia, Zaporizhia, Zaporozhye, Zaporizhzhya
Luhansk, Lugansk
Dnipro, Dnepr, Dnepropetrovsk
Vinnytsia, Vinnitsa
Kryvyi Rih, Krivoy Rog
Rivne, Rovno
Sievierodonetsk, Severodonetsk
Chernobyl, Chornobyl
Berdiansk, Berdyansk
Bakhmut, Artemovsk
Gomel, Homel
Grodno, Hrodna
Beijing, Peking
Guangzhou, Canton
Mumbai, Bombay
Kolkata, Calcutta
Chennai, Madras
Varanasi, Benares
Pune, Poona
Kochi, Cochin
Yangon, Rangoon
Naypyidaw, Naypyitaw, Nay Pyi Taw
Rakhine, Arakan
Ho Chi Minh City, Saigon
Dhaka, Dacca
Chittagong, Chattogram
Almaty, Alma-Ata
Astana, Nur-Sultan
Erbil, Irbil, Arbil
Raqqa, Raqa, Rakka
Deir el-Zour, Deir ez-Zor, Deir al-Zor, Deir Ezzor, Deir al-Zour
Hasakah, Hassakeh, Hasaka
Idlib, Idleb
Latakia, Lattakia
Daraa, Deraa, Dera'a
Khan Younis, Khan Yunis
Jabalia, Jabaliya
Tulkarem, Tulkarm
Sweida, Suwayda
Hodeidah, Hudaydah, Hodeida
Balochistan, Baluchistan
Tripoli, Tarabulus
Marrakech, Marrakesh
Tangier, Tangiers
Lyon, Lyons
Marseille, Marseilles
Hanover, Hannover
Munich, Muenchen, Munchen
Cologne, Koeln, Koln
Nuremberg, Nurnberg, Nuernberg
Dusseldorf, Duesseldorf
Zurich, Zuerich
Vienna, Wien
Basel, Basle
Bern, Berne
Antwerp, Antwerpen
Ghent, Gent
Bruges, Brugge
Gothenburg, Goteborg
Krakow, Cracow
Gdansk, Danzig
Bucharest, Bucuresti
Chisinau, Kishinev
Pristina, Prishtina
Tbilisi, Tiflis
Thessaloniki, Salonika, Thessalonika
Piraeus, Pireus
Lesbos, Lesvos
Seville, Sevilla
Zaragoza, Saragossa
Genoa, Genova
Naples, Napoli
Milan, Milano
Turin, Torino
Mecca, Makkah
Jeddah, Jidda, Jiddah
Sharm el-Sheikh, Sharm el Sheikh
El Fasher, Al Fashir, Al-Fashir, El-Fasher
Gqeberha, Port Elizabeth
Eswatini, Swaziland
East Timor, Timor-Leste
Ivory Coast, Cote d'Ivoire
Cape Verde, Cabo Verde
North Macedonia, Macedonia
Vatican, Vatican City, Holy See
Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DRC, D.R.C.
Central African Republic,
South Korea, Republic of Korea
North Korea, DPRK
Russia, Russian Federation
Golan Heights, Golan
Sinai, Sinai Peninsula
Derry, Londonderry
Gulf, Persian Gulf, Arabian Gulf
Rocky Mountains, Rockies
St. Vincent, St. Vincent and the Grenadines
Czech Republic, Czechia
Turkey, Turkiye
Myanmar, Burma
United Arab Emirates, U.A.E., UAE
European Union, E.U., EU
New York City, N.Y.C., NYC
Los Angeles, L.A., LA
Washington, Washington D.C., Washington DC, D.C., DC, District of Columbia
Donbas, Donbass
Bangalore, Bengaluru
Majorca, Mallorca
Bosnia, Bosnia and Herzegovina
Crimea, Crimean Peninsula
Atlantic, Atlantic Ocean
Pacific, Pacific Ocean
Mediterranean, Mediterranean Sea
Gaza, Gaza Strip
Sanaa, Sana'a, San'a
Netherlands, Holland
"""
# Written so behind a place that lies there, and nowhere else: the Associated Press's abbreviations, the post's letters.
_SHORT = """
Alabama: Ala., AL
Alaska: AK
Arizona: Ariz., AZ
Arkansas: Ark., AR
California: Calif., Cal., CA
Colorado: Colo., CO
Connecticut: Conn., CT
Delaware: Del., DE
Florida: Fla., FL
Georgia: Ga., GA
Hawaii: HI
Idaho: ID
Illinois: Ill., IL
Indiana: Ind., IN
Iowa: IA
Kansas: Kan., Kans., KS
Kentucky: Ky., KY
Louisiana: La.
Maine: ME
Maryland: Md., MD
Massachusetts: Mass., MA
Michigan: Mich., MI
Minnesota: Minn., MN
Mississippi: Miss., MS
Missouri: Mo., MO
Montana: Mont., MT
Nebraska: Neb., Nebr., NE
Nevada: Nev., NV
New Hampshire: N.H., NH
New Jersey: N.J., NJ
New Mexico: N.M., N.Mex., NM
New York: N.Y., NY
North Carolina: N.C., NC
North Dakota: N.D., N.Dak., ND
Ohio: OH
Oklahoma: Okla., OK
Oregon: Ore., OR
Pennsylvania: Pa., Penn., PA
Rhode Island: R.I., RI
South Carolina: S.C., SC
South Dakota: S.D., S.Dak., SD
Tennessee: Tenn., TN
Texas: Tex., TX
Utah: UT
Vermont: Vt., VT
Virginia: Va., VA
Washington state: Wash., WA
West Virginia: W.Va., WV
Wisconsin: Wis., Wisc., WI
Wyoming: Wyo., WY
Puerto Rico: P.R., PR
Alberta: Alta., AB
British Columbia: B.C., BC
Manitoba: Man., MB
New Brunswick: N.B., NB
Newfoundland: Nfld., NL, N.L.
Nova Scotia: N.S., NS
Ontario: Ont., ON
Prince Edward Island: P.E.I., PEI
Quebec: Que., QC
Saskatchewan: Sask., SK
New South Wales: N.S.W., NSW
Queensland: Qld., QLD
Western Australia: W.A.
"""
# Also everyday words, given names or family names; a place only where a preposition of place stands before them.
_AMBIGUOUS = """
Nice Split Cork Java Chad Jordan Georgia Turkey Tyre Florence Bath Sofia Darwin Phoenix Buffalo Queens Perth Austin
Charlotte Portland Columbus Ferguson Bergen Reading Mobile Lima Virginia Carolina Kent Essex Cali Victoria Salvador
Houston Dallas Denver Medina Sydney Adelaide Milan Kingston Wellington Lincoln Brest Cambridge Oxford Jackson Madison
Henderson Chandler Gilbert Garland Montgomery Lexington Newton Warren Hamilton Preston Lancaster Bradford Derby
Stirling Perry Wells Stafford Halifax Carson Everett Raleigh Durham Marion Troy Eugene Salem Trenton Davenport Aurora
Frederick Lawrence Gary Flint Lowell Camden Paterson Helena Butte Concord Providence Newport Columbia Charleston
Lafayette Jefferson Alexandria Arlington Bend Norman Erie Mesa Boulder Pueblo Vail Compton Napa Chico Orange Riverside
Stockton Irvine Windsor Regina Jasper Surrey Devon York Chester Carlisle Hastings Blackburn Burnley Warrington Crewe
Hull Wakefield Bolton Barnsley Worcester Somerset Dorset Greenwich Barnet Enfield Ealing Soho Nelson Napier Palma
Benin Nancy Lorraine Burgundy Reunion Orleans Paisley Barry Bangor Antrim Kerry Donegal Wexford Waterford Hesse Essen
Halle Kiel Faro Braga Leon Toledo Granada Aragon Castile Vigo Mocha Gulf Kimberley Bursa Hue Jos Bahia Hilo Elko Acre
Galilee Jericho Hama Arak Kobe Noto Chiba Nara Tula Perm Tver Engels Orel Hidalgo Guerrero Tabasco Durango Selma
Bloomington Burlington Beaumont Midland Sonora Parma Modena Siena Padua Bari Casper Langley Huntington Bismarck Ogden
Galle Surat Agra Pune Winchester Crawley Slough Watford Stevenage Metz Attica Thrace Pecs Nis Fez Beira Pemba Gulu
Jinja Macon Male Augusta Savannah Westminster Canton Madras
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    rows = (line.partition(":") for line in text.replace("\n    ", " ").strip().splitlines())
    return {head: tuple(rest.strip().split(", ")) if rest else () for head, _, rest in rows}


COUNTRIES = _table(_COUNTRIES)
AMBIGUOUS = frozenset(_AMBIGUOUS.split())
# What stands for a place only behind a comma → the place.
SHORT = {short: place for place, shorts in _table(_SHORT).items() for short in shorts}
# Any name → the one name that stands for the place.
SAME = {name: names[0] for names in (row.split(", ") for row in _SAME.strip().splitlines()) for name in names}
# Capital → its country, for capitals that stand for their government.
CAPITALS = {cities[0]: country for country, cities in COUNTRIES.items() if cities}


def _parts() -> dict[str, list[str]]:
    """Each place → the larger places that are listed as holding it, under the names that stand for them."""
    direct: dict[str, list[str]] = {}
    for table in (COUNTRIES, _table(_REGIONS), _table(TOWNS)):
        for whole, parts in table.items():
            usual = SAME.get(whole, whole)
            for part in (whole, *parts):
                name = SAME.get(part, part)
                if name in direct:
                    direct[name].append(usual)
                else:
                    direct[name] = [usual]
    return direct


_DIRECTLY_INSIDE = _parts()
# "Saint" and the like are written in several ways at the beginning of a name.
_FIRST_WORDS = {"St. ": ("St ", "Saint "), "Mount ": ("Mt. ", "Mt "), "Fort ": ("Ft. ", "Ft ")}
SAME |= {
    other + name.removeprefix(first): name
    for name in _DIRECTLY_INSIDE
    if name.startswith(tuple(_FIRST_WORDS))
    for first, others in _FIRST_WORDS.items()
    if name.startswith(first)
    for other in others
}
PLACES = frozenset(_DIRECTLY_INSIDE) | frozenset(SAME)


@kept(4096)
def inside(place: str) -> frozenset[str]:
    """Every larger place that holds one, however far up, under the names that stand for them."""
    seen: set[str] = set()
    todo = [place]
    while todo:
        larger = set(_DIRECTLY_INSIDE.get(todo.pop(), ())) - seen
        seen |= larger
        todo += larger
    return frozenset(seen - {place})
