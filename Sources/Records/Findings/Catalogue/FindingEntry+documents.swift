extension FindingEntry {
    /// What e-invoices say of other documents.
    static let documents: [FindingEntry] = [
        FindingEntry(
            .documentReminder,
            .error,
            english: """
                The document is a reminder: it asks again for what an invoice has asked for.
                The invoice itself.
                Drop the invoice; a reminder that another system sent is told in the import of \
                letters already sent.
                """,
            swedish: """
                Dokumentet är en påminnelse: det ber på nytt om det som en faktura \
                redan har bett om.
                Själva fakturan.
                Lägg in fakturan; en påminnelse som ett annat system har skickat anges i importen \
                av redan skickade brev.
                """,
            norwegian: """
                Dokumentet er en purring: det ber på nytt om det en faktura alt har bedt om.
                Selve fakturaen.
                Legg inn fakturaen; en purring som et annet system har sendt, oppgis i importen av \
                brev som alt er sendt.
                """,
            danish: """
                Dokumentet er en rykker: det beder igen om det, en faktura allerede har bedt om.
                Selve fakturaen.
                Læg fakturaen ind; en rykker, som et andet system har sendt, angives i importen af \
                breve, der allerede er sendt.
                """,
            finnish: """
                Asiakirja on maksumuistutus: se pyytää uudelleen sitä, mitä lasku on jo pyytänyt.
                Itse lasku.
                Jätä lasku; toisen järjestelmän lähettämä muistutus ilmoitetaan jo lähetettyjen \
                kirjeiden tuonnissa.
                """
        ),
        FindingEntry(
            .invoiceCorrected,
            .warning,
            english: """
                The document is a corrected invoice (type 384) and names the invoice that it \
                corrects, which stays a claim beside it.
                A credit note for the earlier invoice, or a document that names none.
                Credit the earlier invoice, or withdraw its claim.
                """,
            swedish: """
                Dokumentet är en rättad faktura (typ 384) och anger den faktura som det rättar; \
                den står kvar som fordran bredvid.
                En kreditnota för den tidigare fakturan, eller ett dokument som inte anger någon.
                Kreditera den tidigare fakturan, eller återkalla dess fordran.
                """,
            norwegian: """
                Dokumentet er en rettet faktura (type 384) og oppgir fakturaen som det retter; den \
                blir stående som krav ved siden av.
                En kreditnota for den tidligere fakturaen, eller et dokument som ikke oppgir noen.
                Krediter den tidligere fakturaen, eller trekk kravet tilbake.
                """,
            danish: """
                Dokumentet er en rettet faktura (type 384) og angiver den faktura, som det retter; \
                den bliver stående som krav ved siden af.
                En kreditnota for den tidligere faktura, eller et dokument, der ikke angiver nogen.
                Krediter den tidligere faktura, eller træk kravet tilbage.
                """,
            finnish: """
                Asiakirja on korjattu lasku (tyyppi 384) ja nimeää laskun, jonka se korjaa; tämä \
                jää saatavaksi sen rinnalle.
                Hyvityslasku aiemmasta laskusta tai asiakirja, joka ei nimeä laskua.
                Hyvitä aiempi lasku tai peru sen saatava.
                """
        ),
    ]
}
