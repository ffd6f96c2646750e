package reports

// What tests measure a talk sheet with.
const SheetHalves = sheetHalves

var SheetHeight = sheetHeight
