/**
 * The immigration courts and the Board's adjudication centers, one a line: city of the id | name
 * before "Immigration Court" | city where it sits | state | zone | other names. A leading `?` marks a
 * court of which it could not be checked that it still sits.
 *
 * @source EOIR's list of courts as a published catalogue repeats it (read 2026-11-25 in a stored copy,
 * itself of 2026), the rest from memory of EOIR's list. EOIR opens and closes courts often: the notice
 * of hearing is what counts.
 */
export const immigrationLines = `
adelanto|Adelanto|Adelanto|CA|P|
annandale|Annandale|Annandale|VA|E|
?arlington|Arlington|Arlington|VA|E|
atlanta|Atlanta (Ted Turner Drive)|Atlanta|GA|E|Ted Turner
atlanta-peachtree|Atlanta (W. Peachtree Street)|Atlanta|GA|E|Peachtree
aurora|Aurora|Aurora|CO|M|Denver Contract Detention Facility
baltimore|Baltimore|Baltimore|MD|E|
batavia|Batavia|Batavia|NY|E|Buffalo Service Processing Center
boston|Boston|Boston|MA|E|JFK
buffalo|Buffalo|Buffalo|NY|E|
charlotte|Charlotte|Charlotte|NC|E|
chelmsford|Chelmsford|Chelmsford|MA|E|
chicago|Chicago|Chicago|IL|C|
cleveland|Cleveland|Cleveland|OH|E|
concord|Concord|Concord|CA|P|
conroe|Conroe|Conroe|TX|C|Montgomery Processing Center
dallas|Dallas|Dallas|TX|C|
denver|Denver|Denver|CO|M|
detroit|Detroit|Detroit|MI|E|
el-paso|El Paso|El Paso|TX|M|
el-paso-spc|El Paso Service Processing Center|El Paso|TX|M|El Paso SPC
elizabeth|Elizabeth|Elizabeth|NJ|E|
eloy|Eloy|Eloy|AZ|A|
?falls-church|Falls Church Immigration Adjudication Center|Falls Church|VA|E|
?fishkill|Fishkill|Beacon|NY|E|Downstate
florence|Florence|Florence|AZ|A|
fort-snelling|Fort Snelling|Fort Snelling|MN|C|Bloomington;Whipple
?fort-worth|Fort Worth Immigration Adjudication Center|Fort Worth|TX|C|
guaynabo|Guaynabo (San Juan)|Guaynabo|PR|R|San Juan
harlingen|Harlingen|Harlingen|TX|C|
hartford|Hartford|Hartford|CT|E|
honolulu|Honolulu|Honolulu|HI|H|
houston|Houston (S. Gessner Road)|Houston|TX|C|Gessner
houston-greenspoint|Houston (Greenspoint Park)|Houston|TX|C|Greenspoint
hyattsville|Hyattsville|Hyattsville|MD|E|
imperial|Imperial|Imperial|CA|P|
indianapolis|Indianapolis|Indianapolis|IN|I|
jena|LaSalle|Jena|LA|C|Jena
kansas-city|Kansas City|Kansas City|MO|C|
krome|Miami Krome|Miami|FL|E|Krome
laredo|Laredo|Laredo|TX|C|
las-vegas|Las Vegas|Las Vegas|NV|P|
los-angeles|Los Angeles (N. Los Angeles Street)|Los Angeles|CA|P|
?los-angeles-olive|Los Angeles (Olive Street)|Los Angeles|CA|P|Olive
?louisville|Louisville|Louisville|KY|E|
lumpkin|Stewart|Lumpkin|GA|E|Stewart
memphis|Memphis|Memphis|TN|C|
miami|Miami|Miami|FL|E|
new-orleans|New Orleans|New Orleans|LA|C|
new-york|New York (Federal Plaza)|New York|NY|E|26 Federal Plaza
new-york-broadway|New York (Broadway)|New York|NY|E|290 Broadway
newark|Newark|Newark|NJ|E|
oakdale|Oakdale|Oakdale|LA|C|
omaha|Omaha|Omaha|NE|C|
orlando|Orlando|Orlando|FL|E|
otay-mesa|Otay Mesa|San Diego|CA|P|Otay Mesa
otero|Otero|Chaparral|NM|M|Otero
pearsall|Pearsall|Pearsall|TX|C|South Texas ICE Processing Center
philadelphia|Philadelphia|Philadelphia|PA|E|
phoenix|Phoenix|Phoenix|AZ|A|
port-isabel|Port Isabel|Los Fresnos|TX|C|Port Isabel
portland|Portland|Portland|OR|P|
?richmond|Richmond Immigration Adjudication Center|Richmond|VA|E|
sacramento|Sacramento|Sacramento|CA|P|
?saipan|Saipan|Saipan|MP|S|
salt-lake-city|Salt Lake City|West Valley City|UT|M|Salt Lake City
san-antonio|San Antonio|San Antonio|TX|C|
san-diego|San Diego|San Diego|CA|P|
?san-francisco|San Francisco|San Francisco|CA|P|
santa-ana|Santa Ana|Santa Ana|CA|P|
seattle|Seattle|Seattle|WA|P|
sterling|Sterling|Sterling|VA|E|
tacoma|Tacoma|Tacoma|WA|P|Northwest ICE Processing Center
tucson|Tucson|Tucson|AZ|A|
ulster|Ulster|Napanoch|NY|E|Ulster
van-nuys|Los Angeles (Van Nuys Boulevard)|Van Nuys|CA|P|Van Nuys
varick|New York (Varick)|New York|NY|E|Varick
west-los-angeles|Los Angeles (West Los Angeles)|Los Angeles|CA|P|West Los Angeles
?york|York|York|PA|E|
`;
