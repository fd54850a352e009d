"""What belongs to a place and who lives there, as adjectives and nouns: "Spanish", "Spaniards"."""

from __future__ import annotations

_TABLE = """
Afghanistan: Afghan Afghans
Africa: African Africans
Albania: Albanian Albanians
Algeria: Algerian Algerians
Angola: Angolan Angolans
Argentina: Argentine Argentinian Argentines Argentinians
Armenia: Armenian Armenians
Asia: Asian Asians
Australia: Australian Australians Aussie
Austria: Austrian Austrians
Azerbaijan: Azerbaijani Azerbaijanis Azeri
Bahrain: Bahraini Bahrainis
Bangladesh: Bangladeshi Bangladeshis
Bavaria: Bavarian Bavarians
Belarus: Belarusian Belarusians Belarussian
Belgium: Belgian Belgians
Bolivia: Bolivian Bolivians
Bosnia: Bosnian Bosnians
Brazil: Brazilian Brazilians
Bulgaria: Bulgarian Bulgarians
Burkina Faso: Burkinabe
Burundi: Burundian Burundians
California: Californian Californians
Cambodia: Cambodian Cambodians
Cameroon: Cameroonian Cameroonians
Canada: Canadian Canadians
Catalonia: Catalan Catalans
Chad: Chadian Chadians
Chechnya: Chechen Chechens
Chile: Chilean Chileans
China: Chinese
Colombia: Colombian Colombians
Congo: Congolese
Crimea: Crimean Crimeans
Croatia: Croatian Croatians Croat Croats
Cuba: Cuban Cubans
Cyprus: Cypriot Cypriots
Czech Republic: Czech Czechs
Denmark: Danish Dane Danes
Dominican Republic: Dominican Dominicans
Ecuador: Ecuadorian Ecuadorean Ecuadorians
Egypt: Egyptian Egyptians
England: English Englishman Englishwoman
Eritrea: Eritrean Eritreans
Estonia: Estonian Estonians
Ethiopia: Ethiopian Ethiopians
Europe: European Europeans
Finland: Finnish Finn Finns
Florida: Floridian Floridians
France: French Frenchman Frenchwoman
Gaza: Gazan Gazans
Georgia: Georgian Georgians
Germany: German Germans
Ghana: Ghanaian Ghanaians
Greece: Greek Greeks
Greenland: Greenlandic Greenlander Greenlanders
Guatemala: Guatemalan Guatemalans
Haiti: Haitian Haitians
Hawaii: Hawaiian Hawaiians
Honduras: Honduran Hondurans
Hungary: Hungarian Hungarians
Iceland: Icelandic Icelander Icelanders
India: Indian Indians
Indonesia: Indonesian Indonesians
Iran: Iranian Iranians
Iraq: Iraqi Iraqis
Ireland: Irish Irishman Irishwoman
Israel: Israeli Israelis
Italy: Italian Italians
Ivory Coast: Ivorian Ivorians
Jamaica: Jamaican Jamaicans
Japan: Japanese
Jordan: Jordanian Jordanians
Kazakhstan: Kazakh Kazakhs
Kenya: Kenyan Kenyans
Kosovo: Kosovar Kosovars Kosovan
Kuwait: Kuwaiti Kuwaitis
Kyrgyzstan: Kyrgyz
Laos: Laotian Laotians Lao
Latvia: Latvian Latvians
Lebanon: Lebanese
Liberia: Liberian Liberians
Libya: Libyan Libyans
Lithuania: Lithuanian Lithuanians
London: Londoner Londoners
Malawi: Malawian Malawians
Malaysia: Malaysian Malaysians
Mali: Malian Malians
Malta: Maltese
Mexico: Mexican Mexicans
Moldova: Moldovan Moldovans
Mongolia: Mongolian Mongolians
Morocco: Moroccan Moroccans
Moscow: Muscovite Muscovites
Mozambique: Mozambican Mozambicans
Myanmar: Burmese
Namibia: Namibian Namibians
Nepal: Nepali Nepalese Nepalis
Netherlands: Dutch Dutchman Dutchwoman
New York: Yorker Yorkers
New Zealand: Zealander Zealanders
Nicaragua: Nicaraguan Nicaraguans
Niger: Nigerien Nigeriens
Nigeria: Nigerian Nigerians
Norway: Norwegian Norwegians
Oman: Omani Omanis
Pakistan: Pakistani Pakistanis
Palestine: Palestinian Palestinians
Panama: Panamanian Panamanians
Paraguay: Paraguayan Paraguayans
Paris: Parisian Parisians
Peru: Peruvian Peruvians
Philippines: Filipino Filipinos Philippine Filipina
Poland: Polish Pole Poles
Portugal: Portuguese
Qatar: Qatari Qataris
Romania: Romanian Romanians
Rome: Roman Romans
Russia: Russian Russians
Rwanda: Rwandan Rwandans
Saudi Arabia: Saudi Saudis
Scotland: Scottish Scots Scot Scotsman
Senegal: Senegalese
Serbia: Serbian Serb Serbs Serbians
Siberia: Siberian
Sicily: Sicilian Sicilians
Sierra Leone: Leonean Leoneans
Singapore: Singaporean Singaporeans
Slovakia: Slovak Slovaks Slovakian
Slovenia: Slovenian Slovene Slovenes
Somalia: Somali Somalis
South Africa: African Africans
South Korea: Korean Koreans
North Korea: Korean Koreans
Spain: Spanish Spaniard Spaniards
Sri Lanka: Lankan Lankans
Sudan: Sudanese
South Sudan: Sudanese
Sweden: Swedish Swede Swedes
Switzerland: Swiss
Syria: Syrian Syrians
Taiwan: Taiwanese
Tajikistan: Tajik Tajiks
Tanzania: Tanzanian Tanzanians
Texas: Texan Texans
Thailand: Thai Thais
Tibet: Tibetan Tibetans
Tunisia: Tunisian Tunisians
Turkey: Turkish Turk Turks
Turkmenistan: Turkmen
Uganda: Ugandan Ugandans
Ukraine: Ukrainian Ukrainians
United Arab Emirates: Emirati Emiratis
United Kingdom: British Briton Britons Brit Brits
United States: American Americans
Uruguay: Uruguayan Uruguayans
Uzbekistan: Uzbek Uzbeks
Venezuela: Venezuelan Venezuelans
Vietnam: Vietnamese
Wales: Welsh Welshman
Yemen: Yemeni Yemenis
Zambia: Zambian Zambians
Zimbabwe: Zimbabwean Zimbabweans
"""
# Place → the words for what and who is from there.
DEMONYMS = {
    place: frozenset(names.split()) for place, _, names in (row.partition(": ") for row in _TABLE.strip().splitlines())
}
