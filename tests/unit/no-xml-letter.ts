/** A letter that an XML file cannot hold, or that stands for one. */
export const noXmlLetter = /[^\P{Cc}\t\n\r]|[\ufffd\uffff]/u;
