extension ReasonWords {
    static let swedish = ReasonWords(
        file: "Fil",
        night: "Natt",
        nothingUsed: "Den här filen har lagts åt sidan. Inget i den har använts.",
        partUsed: "Några filer i arkivet har lagts åt sidan. De andra är inlästa och gäller; "
            + "lägg bara in dem som lagts åt sidan på nytt, när de är rättade.",
        details: "Detaljer, för den som skapar filen",
        more: { "och \($0) till" },
        why: why,
        advice: advice
    )

    private static func why(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "Filnamnet kan inte användas."
        case .special: "Det här är ingen vanlig fil utan en länk, en mapp eller en enhet."
        case .unreadable: "Filen kunde inte öppnas."
        case .failedTwice:
            "Körningen misslyckades två nätter medan den här filen var bland de "
                + "inlagda."
        case .tooLarge: "Filen är för stor."
        case .unknown: "Det går inte att avgöra vad det är för slags fil."
        case .empty: "Filen är tom."
        case .truncated: "Slutet av filen saknas."
        case .sums:
            "Filen motsäger sig själv: dess egna summor eller antal stämmer inte med "
                + "innehållet."
        case .encoding: "Filen innehåller tecken som inte kan läsas."
        case .columns: "Kolumnerna i filen är inte de väntade."
        case .markup:
            "Filen är inte giltig XML, eller innehåller något som inte är tillåtet i "
                + "den."
        case .otherParty: "Filen hör till ett annat företag."
        case .contents: "Något i filen kan inte stämma."
        }
    }

    private static func advice(_ cause: ReasonCause) -> String {
        switch cause {
        case .name:
            "Ge filen ett kort namn med vanliga bokstäver och siffror, och lägg in "
                + "den igen."
        case .special: "Lägg in själva filen."
        case .unreadable:
            "Se till att användaren som kör forfall får läsa den, och lägg in den "
                + "igen."
        case .failedTwice:
            "Om andra filer lades åt sidan samtidigt: lägg in dem igen, en per natt. "
                + "Den som är orsaken hamnar här igen. Be sedan om hjälp med den."
        case .tooLarge: "Dela upp den, eller få gränsen höjd ('max-megabytes' i pipeline.yml)."
        case .unknown:
            "Kontrollera att det är rätt fil. Är den det måste dess upplägg först "
                + "beskrivas i pipeline.yml."
        case .empty: "Gör om exporten och lägg in den nya filen."
        case .truncated:
            "Den bröts troligen av på vägen: hämta eller exportera den igen och lägg "
                + "in den nya."
        case .sums:
            "Ändra den inte för hand. Hämta eller exportera den igen och lägg in den "
                + "nya."
        case .encoding: "Spara eller exportera den som UTF-8 och lägg in den igen."
        case .columns:
            "Jämför rubrikerna med tidigare filer, eller beskriv de nya i "
                + "pipeline.yml."
        case .markup:
            "Hämta eller exportera den igen. Blir den likadan måste den som skapar "
                + "den rätta den."
        case .otherParty: "Lägg den i det företagets inkorg."
        case .contents: "Rätta det som står nedan och lägg in filen igen."
        }
    }
}
