/// Times the readers over files that are there already; the benchmark package runs it beside its
/// peers.
let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.dropFirst().first) {
case ("ubl", let folder?): try MeasureUBL.run(folder)
case ("camt", let file?): try MeasureCamt.run(file)
default: print("measure ubl FOLDER | measure camt FILE")
}
