"""Towns and regions that news names now and then, each with the state, province or country that holds it."""

from __future__ import annotations

# A place: what lies in it; what stands under a country in `places` may stand here again, under its part of it.
TOWNS = """
Alabama: Birmingham, Montgomery, Mobile, Huntsville, Tuscaloosa, Selma
Alaska: Anchorage, Juneau, Fairbanks, Nome, Sitka
Arizona: Phoenix, Tucson, Mesa, Scottsdale, Tempe, Glendale, Flagstaff, Yuma, Nogales, Maricopa County, Grand Canyon
Arkansas: Little Rock, Fayetteville, Jonesboro
California: Los Angeles, San Diego, San Jose, San Francisco, Sacramento, Oakland, Hollywood, Fresno, Long Beach,
    Bakersfield, Anaheim, Santa Ana, Riverside, Stockton, Irvine, San Bernardino, Modesto, Santa Barbara, Santa
    Monica, Santa Cruz, Malibu, Pasadena, Berkeley, Palo Alto, Monterey, Silicon Valley, Beverly Hills, Compton, Long
    Beach, Santa Rosa, Napa, Sonoma, Eureka, Redding, Chico, Lake Tahoe, Yosemite, Death Valley, Bay Area, Napa
    Valley, Orange County, Los Angeles County, Marin County
Colorado: Denver, Aspen, Boulder, Colorado Springs, Aurora, Fort Collins, Pueblo, Vail, Littleton, Grand Junction,
    Durango,
Connecticut: Hartford, New Haven, Bridgeport, Stamford, Newtown
Delaware: Wilmington, Rehoboth Beach
Florida: Miami, Tampa, Orlando, Jacksonville, Tallahassee, St. Petersburg, Fort Lauderdale, Pensacola, Gainesville,
    Sarasota, Naples, Fort Myers, Daytona Beach, Palm Beach, West Palm Beach, Parkland, Key West, Florida Keys,
    Everglades, Hialeah, Miami Beach, Surfside, Cape Canaveral, Mar-a-Lago, Florida Panhandle
Georgia: Atlanta, Savannah, Augusta, Macon, Columbus, Athens, Fulton County
Hawaii: Honolulu, Maui, Oahu, Lahaina, Hilo, Pearl Harbor, Kauai
Idaho: Boise, Pocatello, Coeur d'Alene, Idaho Falls
Illinois: Chicago, Springfield, Rockford, Peoria, Joliet, Naperville, Evanston, Highland Park, Cook County
Indiana: Indianapolis, Fort Wayne, South Bend, Gary, Evansville, Bloomington
Iowa: Des Moines, Cedar Rapids, Davenport, Iowa City, Sioux City, Dubuque
Kansas: Wichita, Topeka, Kansas City, Overland Park, Lawrence
Kentucky: Louisville, Lexington, Frankfort, Bowling Green
Louisiana: New Orleans, Baton Rouge, Shreveport, Lafayette, Lake Charles
Maine: Bangor, Lewiston, Bar Harbor
Maryland: Baltimore, Annapolis, Bethesda, Rockville, Frederick, Camp David, Chesapeake Bay
Massachusetts: Boston, Worcester, Springfield, Lowell, Salem, Cape Cod, Martha's Vineyard, Nantucket, Provincetown
Michigan: Detroit, Lansing, Flint, Grand Rapids, Ann Arbor, Kalamazoo, Dearborn, Upper Peninsula
Minnesota: Minneapolis, St. Paul, Duluth, Rochester, Bloomington, Twin Cities
Mississippi: Jackson, Biloxi, Gulfport, Hattiesburg, Tupelo
Missouri: St. Louis, Kansas City, Springfield, Jefferson City, Joplin, Ferguson
Montana: Billings, Missoula, Helena, Bozeman, Butte
Nebraska: Omaha, Lincoln
Nevada: Las Vegas, Reno, Carson City, Henderson, Elko
New Hampshire: Concord, Nashua, Portsmouth
New Jersey: Newark, Jersey City, Trenton, Camden, Paterson, Atlantic City, Hoboken, Princeton, Bedminster
New Mexico: Albuquerque, Santa Fe, Las Cruces, Roswell, Los Alamos
New York: New York City, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Buffalo, Albany, Rochester, Syracuse,
    Yonkers, Ithaca, Long Island, Niagara Falls, Utica, Poughkeepsie, Hudson Valley, Adirondacks, Westchester
New York City: Brooklyn, Manhattan, Queens, Bronx, Staten Island
Manhattan: Harlem, Times Square, Central Park, Greenwich Village
North Carolina: Charlotte, Raleigh, Durham, Greensboro, Asheville, Wilmington, Fayetteville, Winston-Salem, Chapel
    Hill
North Dakota: Fargo, Bismarck
Ohio: Cleveland, Cincinnati, Columbus, Toledo, Akron, Dayton, Youngstown, East Palestine
Oklahoma: Oklahoma City, Tulsa, Norman
Oregon: Portland, Salem, Eugene, Bend, Medford
Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Allentown, Erie, Scranton, Bethlehem, Lancaster, Gettysburg
Rhode Island: Providence, Newport
South Carolina: Columbia, Charleston, Myrtle Beach, Greenville, Hilton Head
South Dakota: Sioux Falls, Rapid City, Mount Rushmore
Tennessee: Nashville, Memphis, Knoxville, Chattanooga
Texas: Houston, San Antonio, Dallas, Austin, Fort Worth, Uvalde, El Paso, Galveston, Corpus Christi, Laredo, Lubbock,
    Amarillo, Arlington, Waco, Plano, Brownsville, McAllen, Eagle Pass, Del Rio, Beaumont, Midland, Odessa, Garland,
    Rio Grande Valley, Killeen, Abilene
Utah: Salt Lake City, Provo, Park City, Ogden
Vermont: Burlington, Montpelier
Virginia: Richmond, Norfolk, Arlington, Alexandria, Virginia Beach, Charlottesville, Newport News, Roanoke,
    Blacksburg, Lynchburg, Langley, Quantico, Fairfax County
Washington state: Seattle, Spokane, Tacoma, Olympia, Bellevue, Yakima, Puget Sound
West Virginia: Charleston, Morgantown, Huntington
Wisconsin: Milwaukee, Madison, Green Bay, Kenosha, Racine, Waukesha
Wyoming: Cheyenne, Jackson Hole, Casper, Laramie, Yellowstone
United States: New England, Appalachia, Deep South, Great Plains, Great Lakes, Gulf Coast, East Coast, West Coast,
    Rocky Mountains, Rockies, Guantanamo Bay, Midwest, Pacific Northwest, Washington state
Australia: Hobart, Cairns, Townsville, Newcastle, Gold Coast, Alice Springs, Geelong, Northern Territory, Victoria,
    Western Australia, South Australia, Wollongong, Bondi Beach, Great Barrier Reef, Kimberley
Queensland: Brisbane, Cairns, Townsville, Gold Coast
New South Wales: Sydney, Newcastle, Wollongong, Blue Mountains, Bondi Beach
Austria: Linz, Tyrol, Carinthia, Villach, Klagenfurt
Bangladesh: Sylhet, Khulna, Cox's Bazar, Rajshahi
Bavaria: Munich, Nuremberg, Augsburg, Regensburg
Belarus: Grodno, Brest, Vitebsk
Belgium: Flanders, Wallonia, Namur, Charleroi, Leuven, Ostend, Zeebrugge
Bosnia: Banja Luka, Mostar, Tuzla
Brazil: Belo Horizonte, Porto Alegre, Curitiba, Fortaleza, Manaus, Belem, Bahia, Minas Gerais, Rio Grande do Sul,
Canada: Halifax, Regina, Saskatoon, Yukon, Nunavut, Northwest Territories, New Brunswick, Labrador, Prince Edward
    Island, Mississauga, Hamilton, London, Whitehorse, Victoria
Alberta: Calgary, Edmonton, Banff, Jasper, Fort McMurray
British Columbia: Vancouver, Victoria, Kelowna, Surrey, Whistler, Kamloops
Manitoba: Winnipeg
Nova Scotia: Halifax, Cape Breton
Ontario: Ottawa, Toronto, Hamilton, Mississauga, London, Windsor, Kingston, Thunder Bay, Sudbury, Niagara Falls
Quebec: Montreal, Quebec City, Laval, Gatineau, Lac-Megantic
Saskatchewan: Regina, Saskatoon
Catalonia: Barcelona, Girona, Tarragona
Chechnya: Grozny
Chile: Concepcion, Antofagasta, Vina del Mar
China: Xi'an, Dalian, Qingdao, Harbin, Shenyang, Kunming, Lhasa, Suzhou, Xiamen, Zhengzhou, Changsha, Hebei, Henan,
    Hunan, Shandong, Shanxi, Shaanxi, Zhejiang, Jiangsu, Fujian, Guizhou, Hainan, Gansu, Jilin, Liaoning,
    Heilongjiang, Qinghai, Guangxi, Anhui, Jiangxi, Kashgar
Colombia: Barranquilla, Antioquia, Bucaramanga, Cucuta, Cauca
Congo: Bukavu, North Kivu, South Kivu, Kivu, Ituri, Lubumbashi, Kisangani, Bunia, Katanga
Crimea: Sevastopol, Simferopol, Yalta, Kerch, Kerch Strait
Croatia: Rijeka, Zadar, Dalmatia
Czech Republic: Plzen, Bohemia, Moravia
Denmark: Odense, Aalborg, Jutland, Bornholm
Donbas: Donetsk, Luhansk, Bakhmut, Kramatorsk, Avdiivka, Mariupol, Sloviansk, Pokrovsk
Egypt: Port Said, Ismailia, Aswan, Sharm el-Sheikh, Suez, Minya, Sinai Peninsula, Suez Canal
England: London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester,
    Southampton, Portsmouth, Brighton, Oxford, Cambridge, Kent, Essex, Surrey, Sussex, Yorkshire, Cornwall, Devon,
    Dover, Bradford, Wolverhampton, Plymouth, Derby, Stoke-on-Trent, Hull, Sunderland, Middlesbrough, Luton, Reading,
    Bournemouth, Norwich, Exeter, York, Coventry, Blackpool, Bolton, Preston, Peterborough, Milton Keynes,
    Northampton, Ipswich, Gloucester, Cheltenham, Swindon, Canterbury, Colchester, Southend, Salford, Rotherham,
    Doncaster, Barnsley, Wakefield, Huddersfield, Halifax, Oldham, Rochdale, Stockport, Wigan, Grimsby, Lincoln,
    Chester, Carlisle, Durham, Lancaster, Folkestone, Ramsgate, Margate, Hastings, Torquay, Bath, Wiltshire,
    Worcester, Shrewsbury, Telford, Scunthorpe, Burnley, Blackburn, Warrington, Crewe, Cumbria, Lancashire, Norfolk,
    Suffolk, Lincolnshire, Merseyside, Greater Manchester, West Midlands, East Midlands, Hampshire, Dorset, Somerset,
    Gloucestershire, Oxfordshire, Buckinghamshire, Berkshire, Hertfordshire, Bedfordshire, Cambridgeshire,
    Northamptonshire, Leicestershire, Nottinghamshire, Derbyshire, Staffordshire, Shropshire, Cheshire,
    Northumberland, Tyneside, Teesside, West Sussex, East Sussex, North Yorkshire, West Yorkshire, South Yorkshire,
    East Anglia, Isle of Wight, Lake District, Cotswolds, Heathrow, Gatwick, Stansted, Windsor, Slough, Watford,
    Stevenage, Crawley, Guildford, Woking, Salisbury, Winchester
London: Westminster, Brixton, Croydon, Hackney, Tottenham, Camden, Islington, Soho, Wembley, Heathrow, Canary Wharf,
    Southwark, Lambeth, Tower Hamlets, Lewisham, Walthamstow, Peckham, Kensington, Mayfair, Whitehall, Hyde Park,
    Greenwich, Ealing, Barnet, Enfield, Haringey
Estonia: Narva
Ethiopia: Amhara, Oromia, Axum, Afar, Gondar, Lalibela
Finland: Espoo, Rovaniemi
France: Grenoble, Rennes, Montpellier, Nice, Cannes, Le Havre, Rouen, Reims, Dijon, Brest, Avignon, Limoges, Metz,
    Nancy, Alsace, Lorraine, Provence, Burgundy, Versailles, Saint-Denis, New Caledonia, Reunion, Guadeloupe,
    Martinique, French Guiana, Mayotte, French Riviera, Lourdes, Perpignan, Toulon, Annecy
Gaza: Gaza City, Rafah, Khan Younis, Deir al-Balah, Jabalia, Nuseirat, Beit Hanoun, Beit Lahiya, Shejaiya, Kerem
    Shalom
Gaza Strip: Gaza City, Rafah, Khan Younis
Georgia: Gori, Zugdidi, Sukhumi
Germany: Essen, Dortmund, Duisburg, Hannover, Bochum, Mannheim, Karlsruhe, Aachen, Kiel, Rostock, Magdeburg, Erfurt,
    Chemnitz, Potsdam, Solingen, Freiburg, Heidelberg, Mainz, Hesse, Thuringia, Lower Saxony, North Rhine-Westphalia,
    Rhineland-Palatinate, Schleswig-Holstein, Saarland, Ramstein, Wolfsburg, Halle, Black Forest, Ruhr
Greece: Patras, Lesvos, Samos, Kos, Chios, Evia, Santorini, Mykonos, Piraeus, Peloponnese, Attica, Thrace, Pylos
Haiti: Les Cayes, Cap-Haitien, Jeremie, Gonaives
Hubei: Wuhan
Hungary: Szeged, Miskolc, Pecs
India: Pune, Surat, Jaipur, Lucknow, Kanpur, Nagpur, Patna, Indore, Bhopal, Varanasi, Amritsar, Srinagar, Jammu,
    Chandigarh, Kochi, Coimbatore, Guwahati, Ranchi, Agra, Ayodhya, Wayanad, Karnataka, Telangana, Andhra Pradesh,
    Madhya Pradesh, Odisha, Jharkhand, Chhattisgarh, Haryana, Himachal Pradesh, Uttarakhand, Nagaland, Mizoram,
    Tripura, Meghalaya, Sikkim, Arunachal Pradesh, Ladakh, Imphal, Noida, Gurugram, Visakhapatnam
Indonesia: Medan, Bandung, Yogyakarta, Lombok, Papua, West Papua, Kalimantan, Borneo, Padang, Palu, Semarang,
    Makassar, Banda Aceh, Flores
Iran: Karaj, Ahvaz, Kerman, Zahedan, Sistan and Baluchestan, Khuzestan, Fordow, Bandar Abbas, Kermanshah, Arak, Yazd
Iraq: Karbala, Ramadi, Tikrit, Samarra, Sinjar, Anbar, Irbil, Sulaimaniyah, Nineveh, Diyala, Nasiriyah,
Ireland: Waterford, Kilkenny, Donegal, Kerry, Sligo, Wexford, Tipperary, Dundalk, Drogheda
Israel: Ashdod, Netanya, Nazareth, Tiberias, Sderot, Galilee, Negev, Metula, Kiryat Shmona, Nahariya, Dimona, Acre,
    West Jerusalem, East Jerusalem, Golan
Italy: Bari, Catania, Verona, Padua, Trieste, Pisa, Perugia, Parma, Modena, Rimini, Brescia, Bergamo, Genova,
    Calabria, Puglia, Piedmont, Liguria, Veneto, Umbria, Campania, Emilia-Romagna, Pompeii, Vesuvius, Etna, Ischia,
    Siena, Crotone
Japan: Nagoya, Kobe, Fukuoka, Sendai, Niigata, Kumamoto, Ishikawa, Noto, Honshu, Kyushu, Shikoku, Nara, Kanagawa,
    Saitama, Chiba, Mount Fuji, Noto Peninsula, Naha, Miyagi
Kazakhstan: Shymkent, Karaganda, Baikonur
Kenya: Nakuru, Eldoret, Garissa, Turkana, Lamu, Rift Valley, Kakuma, Dadaab, Kilifi, Malindi
Lebanon: Tyre, Nabatieh, Baalbek, Bekaa Valley, Zahle
Libya: Tobruk, Sabha, Zawiya, Sabratha
Lithuania: Klaipeda
Malaysia: Johor, Johor Bahru, Malacca, Kota Kinabalu, Selangor, Ipoh
Mali: Mopti, Kidal, Segou
Mexico: Puebla, Leon, Cancun, Veracruz, Michoacan, Guerrero, Tamaulipas, Jalisco, Nuevo Leon, Chihuahua, Coahuila,
    Baja California, Guanajuato, Culiacan, Matamoros, Reynosa, Nuevo Laredo, Mexicali, Hermosillo, Merida, Yucatan,
    Tulum, Tapachula, Morelia, Zacatecas, Durango, Hidalgo, Tabasco, Quintana Roo
Middle East: Levant, Gulf, Strait of Hormuz, Bab el-Mandeb
Morocco: Fez, Tangier, Agadir, Meknes, Al Hoceima, Atlas Mountains
Mozambique: Beira, Pemba, Palma
Myanmar: Naypyitaw, Sagaing, Kachin, Myawaddy, Sittwe, Bago,
Nepal: Pokhara, Mount Everest
Netherlands: Groningen, Maastricht, Arnhem, Leiden, Delft, Haarlem, Nijmegen, Tilburg, Schiphol
New Zealand: Dunedin, Queenstown, Hamilton, Rotorua, Napier, Nelson, Tauranga, North Island, South Island, Hawke's Bay
Niger: Agadez, Tillaberi
Nigeria: Ibadan, Port Harcourt, Benin City, Jos, Zamfara, Sokoto, Katsina, Enugu, Kebbi, Benue, Yobe, Adamawa, Niger
    Delta, Chibok, Ogun, Owerri, Calabar, Warri, Zaria,
Northern Ireland: Belfast, Londonderry, Derry, Armagh, Omagh, Newry, Antrim, Ballymena, Enniskillen
Norway: Stavanger, Tromso, Kristiansand, Drammen, Lillehammer, Utoya
Pakistan: Multan, Faisalabad, Hyderabad, Sialkot, Gwadar, Punjab, Khyber Pakhtunkhwa, Swat, Swat Valley, Abbottabad,
    Bannu, Sukkur, Murree, Gilgit-Baltistan, Baluchistan, Muzaffarabad
Peru: Trujillo, Puno, Iquitos, Ayacucho, Machu Picchu
Philippines: Quezon City, Tacloban, Leyte, Palawan, Boracay, Zamboanga, Jolo, Bohol, Negros, Iloilo, Masbate
Poland: Szczecin, Bydgoszcz, Bialystok, Katowice, Rzeszow, Torun, Silesia, Auschwitz, Przemysl, Lodz
Portugal: Braga, Coimbra, Faro, Algarve, Fatima, Setubal
Romania: Cluj-Napoca, Iasi, Transylvania, Brasov
Russia: Nizhny Novgorod, Krasnodar, Krasnoyarsk, Volgograd, Ufa, Perm, Omsk, Tomsk, Irkutsk, Khabarovsk, Yakutsk,
    Saratov, Tula, Tver, Pskov, Smolensk, Arkhangelsk, Magadan, Vladikavkaz, Beslan, Makhachkala, Ingushetia,
    Tatarstan, Bashkortostan, Kamchatka, Sakhalin, Urals, Taganrog, Engels, Orenburg, Dzerzhinsk, Astrakhan, Norilsk,
    Kemerovo, Kuril Islands, Derbent, Buryatia, Yakutia
Saudi Arabia: Dhahran, Dammam, Neom, Tabuk
Scotland: Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Perth, Stirling, Paisley, Fife, Orkney, Shetland, Hebrides,
    Highlands, Lockerbie, Faslane, Dunblane, Isle of Skye, St. Andrews, Lanarkshire, Ayrshire
Serbia: Nis, Kragujevac
Sicily: Palermo, Catania, Messina, Syracuse, Trapani
Slovakia: Handlova
Somalia: Kismayo, Hargeisa, Baidoa, Bosaso, Jubaland
South Africa: Bloemfontein, Port Elizabeth, Gqeberha, KwaZulu-Natal, Gauteng, Limpopo, Western Cape, Eastern Cape,
    Marikana, Sandton, Pietermaritzburg, Mpumalanga, Stilfontein
South Korea: Daegu, Gwangju, Daejeon, Ulsan, Jeju, Pyeongchang, Muan, Suwon
Spain: Zaragoza, Granada, Cordoba, Alicante, Murcia, Pamplona, San Sebastian, Santiago de Compostela, Galicia,
    Asturias, Cantabria, Extremadura, Castile, Aragon, Tenerife, Gran Canaria, Lanzarote, La Palma, El Hierro,
    Menorca, Balearic Islands, Cadiz, Marbella, Benidorm, Toledo, Leon, Salamanca, Costa del Sol, Vigo, Paiporta
Sri Lanka: Jaffna, Trincomalee, Galle, Batticaloa
Sudan: Al Fashir, Nyala, Kassala, Gezira, Kordofan, Zamzam, Wad Madani, North Darfur, West Darfur, South Darfur
South Sudan: Bentiu, Jonglei
Sweden: Linkoping, Orebro, Kiruna, Sodertalje, Vasteras, Gotland
Switzerland: Lucerne, Lugano, St. Gallen, Valais, Ticino, St. Moritz, Crans-Montana, Winterthur
Syria: Hama, Deir el-Zour, Deir ez-Zor, Hasakah, Qamishli, Kobani, Tartus, Ghouta, Douma, Afrin, Manbij, Sweida,
    Suwayda, Quneitra, Khan Sheikhoun, Azaz, Jableh
Taiwan: Hualien, Taichung, Tainan, Hsinchu, Kinmen, Keelung
Tanzania: Arusha, Mwanza, Mount Kilimanjaro, Serengeti
Thailand: Nonthaburi, Hua Hin, Koh Samui, Narathiwat, Yala, Chiang Rai, Korat, Hat Yai
Turkey: Adana, Bursa, Konya, Diyarbakir, Sanliurfa, Hatay, Antakya, Kahramanmaras, Malatya, Trabzon, Bodrum, Anatolia,
    Cappadocia, Bosphorus, Dardanelles, Incirlik, Iskenderun, Kocaeli, Suruc
Uganda: Gulu, Jinja, Mpondwe
Ukraine: Zhytomyr, Vinnytsia, Chernivtsi, Ivano-Frankivsk, Uzhhorod, Rivne, Lutsk, Ternopil, Khmelnytskyi, Cherkasy,
    Kremenchuk, Kryvyi Rih, Nikopol, Berdiansk, Enerhodar, Izium, Kupiansk, Lyman, Sloviansk, Pokrovsk, Vuhledar,
    Marinka, Soledar, Sievierodonetsk, Lysychansk, Severodonetsk, Zaporizhia, Dnipropetrovsk, Toretsk, Chasiv Yar,
    Kostiantynivka, Kakhovka, Nova Kakhovka, Debaltseve, Ilovaisk, Horlivka, Makiivka, Snake Island, Bila Tserkva,
    Kropyvnytskyi, Transcarpathia, Hostomel, Borodianka, Robotyne, Orikhiv, Huliaipole
Venezuela: Valencia, Barquisimeto, Tachira, San Cristobal, Barinas, Esequibo
Vietnam: Haiphong, Hue, Can Tho, Nha Trang, Hoi An, Mekong Delta, Halong Bay
Wales: Cardiff, Swansea, Newport, Wrexham, Bangor, Aberystwyth, Anglesey, Gwent, Powys, Pembrokeshire, Snowdonia, Port
    Talbot, Merthyr Tydfil, Gwynedd, Dyfed, Aberfan, Llanelli, Rhyl, Barry
West Bank: Jenin, Nablus, Hebron, Ramallah, Bethlehem, Jericho, Tulkarem, Tulkarm, Qalqilya, Huwara, Tubas
Western Sahara: Laayoune
Xinjiang: Urumqi, Kashgar
Yemen: Taiz, Marib, Mocha, Mukalla, Saada, Hajjah, Ibb, Hadramout, Socotra
Africa: Southern Africa, Sub-Saharan Africa, Central Africa, Lake Chad, Lake Victoria, Sinai, Ogaden
Caribbean: Cuba, Haiti, Jamaica, Bahamas, Barbados, Dominican Republic, Puerto Rico, Trinidad and Tobago, Grenada,
    Bermuda, Cayman Islands, British Virgin Islands, U.S. Virgin Islands, Curacao, Aruba, St. Lucia, St. Vincent,
    Antigua, Martinique, Guadeloupe, Dominica, Hispaniola
Pacific: Guam, Hawaii, Fiji, Samoa, American Samoa, Tonga, Vanuatu, Micronesia, Marshall Islands, Tuvalu
Europe: Baltic states, Iberian Peninsula, Low Countries, Danube, Rhine, Northern Europe, Southern Europe, Central
    Europe
"""
