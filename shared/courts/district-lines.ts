/**
 * The federal district courts, one a line: id | name after "United States District Court for the " |
 * short name | state | zone | cities. The first city is the main one; a city on another clock than
 * its district says so: `Hammond=C`.
 *
 * @source 28 U.S.C. 81 to 131 (districts and places of holding court), 48 U.S.C. 1424, 1611 and 1821
 * (Guam, Virgin Islands, Northern Mariana Islands); ids in CourtListener's scheme. Written from memory
 * on 2026-11-25, where the statute could not be opened; the list of cities names courthouses that
 * people type and is not every place that the statute allows.
 */
export const districtLines = `
almd|Middle District of Alabama|M.D. Ala.|AL|C|Montgomery,Dothan,Opelika
alnd|Northern District of Alabama|N.D. Ala.|AL|C|Birmingham,Huntsville,Decatur,Florence,Anniston,Tuscaloosa,Gadsden,Jasper
alsd|Southern District of Alabama|S.D. Ala.|AL|C|Mobile,Selma
akd|District of Alaska|D. Alaska|AK|K|Anchorage,Fairbanks,Juneau,Ketchikan,Nome
azd|District of Arizona|D. Ariz.|AZ|A|Phoenix,Tucson,Yuma,Flagstaff,Prescott
ared|Eastern District of Arkansas|E.D. Ark.|AR|C|Little Rock,Helena,Jonesboro
arwd|Western District of Arkansas|W.D. Ark.|AR|C|Fort Smith,Fayetteville,Texarkana,El Dorado,Hot Springs,Harrison
cacd|Central District of California|C.D. Cal.|CA|P|Los Angeles,Santa Ana,Riverside
caed|Eastern District of California|E.D. Cal.|CA|P|Sacramento,Fresno,Bakersfield,Redding,Yosemite
cand|Northern District of California|N.D. Cal.|CA|P|San Francisco,Oakland,San Jose,Eureka,McKinleyville
casd|Southern District of California|S.D. Cal.|CA|P|San Diego,El Centro
cod|District of Colorado|D. Colo.|CO|M|Denver,Colorado Springs,Durango,Grand Junction
ctd|District of Connecticut|D. Conn.|CT|E|New Haven,Hartford,Bridgeport
ded|District of Delaware|D. Del.|DE|E|Wilmington
dcd|District of Columbia|D.D.C.|DC|E|Washington
flmd|Middle District of Florida|M.D. Fla.|FL|E|Orlando,Tampa,Jacksonville,Fort Myers,Ocala
flnd|Northern District of Florida|N.D. Fla.|FL|E|Tallahassee,Gainesville,Pensacola=C,Panama City=C
flsd|Southern District of Florida|S.D. Fla.|FL|E|Miami,Fort Lauderdale,West Palm Beach,Fort Pierce,Key West
gamd|Middle District of Georgia|M.D. Ga.|GA|E|Macon,Columbus,Albany,Athens,Valdosta,Thomasville
gand|Northern District of Georgia|N.D. Ga.|GA|E|Atlanta,Gainesville,Newnan,Rome
gasd|Southern District of Georgia|S.D. Ga.|GA|E|Savannah,Augusta,Brunswick,Statesboro,Dublin,Waycross
gud|District of Guam|D. Guam|GU|G|Hagåtña
hid|District of Hawaii|D. Haw.|HI|H|Honolulu
idd|District of Idaho|D. Idaho|ID|M|Boise,Pocatello,Coeur d'Alene=P,Moscow=P
ilcd|Central District of Illinois|C.D. Ill.|IL|C|Springfield,Peoria,Urbana,Rock Island
ilnd|Northern District of Illinois|N.D. Ill.|IL|C|Chicago,Rockford
ilsd|Southern District of Illinois|S.D. Ill.|IL|C|East St. Louis,Benton
innd|Northern District of Indiana|N.D. Ind.|IN|I|South Bend,Fort Wayne,Lafayette,Hammond=C
insd|Southern District of Indiana|S.D. Ind.|IN|I|Indianapolis,Terre Haute,New Albany,Evansville=C
iand|Northern District of Iowa|N.D. Iowa|IA|C|Cedar Rapids,Sioux City,Waterloo,Dubuque
iasd|Southern District of Iowa|S.D. Iowa|IA|C|Des Moines,Davenport,Council Bluffs
ksd|District of Kansas|D. Kan.|KS|C|Kansas City,Topeka,Wichita
kyed|Eastern District of Kentucky|E.D. Ky.|KY|E|Lexington,Covington,London,Frankfort,Ashland,Pikeville
kywd|Western District of Kentucky|W.D. Ky.|KY|E|Louisville,Bowling Green=C,Owensboro=C,Paducah=C
laed|Eastern District of Louisiana|E.D. La.|LA|C|New Orleans,Houma
lamd|Middle District of Louisiana|M.D. La.|LA|C|Baton Rouge
lawd|Western District of Louisiana|W.D. La.|LA|C|Shreveport,Alexandria,Lafayette,Monroe,Lake Charles
med|District of Maine|D. Me.|ME|E|Portland,Bangor
mdd|District of Maryland|D. Md.|MD|E|Baltimore,Greenbelt
mad|District of Massachusetts|D. Mass.|MA|E|Boston,Worcester,Springfield
mied|Eastern District of Michigan|E.D. Mich.|MI|E|Detroit,Ann Arbor,Bay City,Flint,Port Huron
miwd|Western District of Michigan|W.D. Mich.|MI|E|Grand Rapids,Kalamazoo,Lansing,Marquette
mnd|District of Minnesota|D. Minn.|MN|C|Minneapolis,St. Paul,Duluth,Fergus Falls
msnd|Northern District of Mississippi|N.D. Miss.|MS|C|Oxford,Aberdeen,Greenville
mssd|Southern District of Mississippi|S.D. Miss.|MS|C|Jackson,Gulfport,Hattiesburg,Natchez
moed|Eastern District of Missouri|E.D. Mo.|MO|C|St. Louis,Cape Girardeau,Hannibal
mowd|Western District of Missouri|W.D. Mo.|MO|C|Kansas City,Jefferson City,Springfield,St. Joseph
mtd|District of Montana|D. Mont.|MT|M|Billings,Missoula,Great Falls,Helena,Butte
ned|District of Nebraska|D. Neb.|NE|C|Omaha,Lincoln,North Platte
nvd|District of Nevada|D. Nev.|NV|P|Las Vegas,Reno,Elko
nhd|District of New Hampshire|D.N.H.|NH|E|Concord
njd|District of New Jersey|D.N.J.|NJ|E|Newark,Trenton,Camden
nmd|District of New Mexico|D.N.M.|NM|M|Albuquerque,Las Cruces,Santa Fe,Roswell
nyed|Eastern District of New York|E.D.N.Y.|NY|E|Brooklyn,Central Islip
nynd|Northern District of New York|N.D.N.Y.|NY|E|Syracuse,Albany,Utica,Binghamton,Plattsburgh
nysd|Southern District of New York|S.D.N.Y.|NY|E|New York,White Plains,Poughkeepsie
nywd|Western District of New York|W.D.N.Y.|NY|E|Buffalo,Rochester
nced|Eastern District of North Carolina|E.D.N.C.|NC|E|Raleigh,Greenville,New Bern,Wilmington,Elizabeth City
ncmd|Middle District of North Carolina|M.D.N.C.|NC|E|Greensboro,Durham,Winston-Salem
ncwd|Western District of North Carolina|W.D.N.C.|NC|E|Charlotte,Asheville,Statesville
ndd|District of North Dakota|D.N.D.|ND|C|Fargo,Bismarck,Grand Forks,Minot
nmid|District of the Northern Mariana Islands|D. N. Mar. I.|MP|S|Saipan
ohnd|Northern District of Ohio|N.D. Ohio|OH|E|Cleveland,Akron,Toledo,Youngstown
ohsd|Southern District of Ohio|S.D. Ohio|OH|E|Columbus,Cincinnati,Dayton
oked|Eastern District of Oklahoma|E.D. Okla.|OK|C|Muskogee
oknd|Northern District of Oklahoma|N.D. Okla.|OK|C|Tulsa
okwd|Western District of Oklahoma|W.D. Okla.|OK|C|Oklahoma City,Lawton
ord|District of Oregon|D. Or.|OR|P|Portland,Eugene,Medford,Pendleton
paed|Eastern District of Pennsylvania|E.D. Pa.|PA|E|Philadelphia,Allentown,Reading,Easton
pamd|Middle District of Pennsylvania|M.D. Pa.|PA|E|Scranton,Harrisburg,Williamsport,Wilkes-Barre
pawd|Western District of Pennsylvania|W.D. Pa.|PA|E|Pittsburgh,Erie,Johnstown
prd|District of Puerto Rico|D.P.R.|PR|R|San Juan,Ponce
rid|District of Rhode Island|D.R.I.|RI|E|Providence
scd|District of South Carolina|D.S.C.|SC|E|Columbia,Charleston,Greenville,Florence,Beaufort,Anderson,Spartanburg
sdd|District of South Dakota|D.S.D.|SD|C|Sioux Falls,Pierre,Aberdeen,Rapid City=M,Deadwood=M
tned|Eastern District of Tennessee|E.D. Tenn.|TN|E|Knoxville,Chattanooga,Greeneville,Winchester=C
tnmd|Middle District of Tennessee|M.D. Tenn.|TN|C|Nashville,Columbia,Cookeville
tnwd|Western District of Tennessee|W.D. Tenn.|TN|C|Memphis,Jackson
txed|Eastern District of Texas|E.D. Tex.|TX|C|Tyler,Beaumont,Sherman,Plano,Marshall,Texarkana,Lufkin
txnd|Northern District of Texas|N.D. Tex.|TX|C|Dallas,Fort Worth,Lubbock,Amarillo,Abilene,San Angelo,Wichita Falls
txsd|Southern District of Texas|S.D. Tex.|TX|C|Houston,Galveston,Corpus Christi,McAllen,Brownsville,Laredo,Victoria
txwd|Western District of Texas|W.D. Tex.|TX|C|San Antonio,Austin,Waco,Del Rio,Midland,Pecos,Alpine,El Paso=M
utd|District of Utah|D. Utah|UT|M|Salt Lake City,St. George
vtd|District of Vermont|D. Vt.|VT|E|Burlington,Rutland,Brattleboro
vaed|Eastern District of Virginia|E.D. Va.|VA|E|Alexandria,Norfolk,Richmond,Newport News
vawd|Western District of Virginia|W.D. Va.|VA|E|Roanoke,Charlottesville,Harrisonburg,Lynchburg,Danville,Abingdon,Big Stone Gap
vid|District of the Virgin Islands|D.V.I.|VI|V|St. Thomas,St. Croix
waed|Eastern District of Washington|E.D. Wash.|WA|P|Spokane,Yakima,Richland
wawd|Western District of Washington|W.D. Wash.|WA|P|Seattle,Tacoma
wvnd|Northern District of West Virginia|N.D. W. Va.|WV|E|Clarksburg,Wheeling,Martinsburg,Elkins
wvsd|Southern District of West Virginia|S.D. W. Va.|WV|E|Charleston,Huntington,Beckley,Bluefield
wied|Eastern District of Wisconsin|E.D. Wis.|WI|C|Milwaukee,Green Bay
wiwd|Western District of Wisconsin|W.D. Wis.|WI|C|Madison,Eau Claire
wyd|District of Wyoming|D. Wyo.|WY|M|Cheyenne,Casper,Lander,Jackson,Mammoth
`;
