package reports

// What tests measure a talk sheet with.
const SheetHigh = sheetHigh

var SheetHeight = sheetHeight
