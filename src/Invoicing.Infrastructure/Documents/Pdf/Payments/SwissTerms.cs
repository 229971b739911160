namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>The words of the slip, which are given, in the four languages that it has.</summary>
internal sealed record SwissTerms(
    string Receipt,
    string PaymentPart,
    string Creditor,
    string AdditionalInformation,
    string Debtor,
    string DebtorToFill,
    string Currency,
    string Amount,
    string AcceptancePoint,
    string Separate)
{
    private static readonly SwissTerms English = new(
        "Receipt", "Payment part", "Account / Payable to", "Additional information", "Payable by", "Payable by (name/address)",
        "Currency", "Amount", "Acceptance point", "Separate before paying in");

    private static readonly SwissTerms German = new(
        "Empfangsschein", "Zahlteil", "Konto / Zahlbar an", "Zusätzliche Informationen", "Zahlbar durch", "Zahlbar durch (Name/Adresse)",
        "Währung", "Betrag", "Annahmestelle", "Vor der Einzahlung abzutrennen");

    private static readonly SwissTerms French = new(
        "Récépissé", "Section paiement", "Compte / Payable à", "Informations supplémentaires", "Payable par", "Payable par (nom/adresse)",
        "Monnaie", "Montant", "Point de dépôt", "A détacher avant le versement");

    private static readonly SwissTerms Italian = new(
        "Ricevuta", "Sezione pagamento", "Conto / Pagabile a", "Informazioni supplementari", "Pagabile da", "Pagabile da (nome/indirizzo)",
        "Valuta", "Importo", "Punto di accettazione", "Da staccare prima del versamento");

    /// <param name="language">The language of the page.</param>
    internal static SwissTerms Of(string language) => language[..2] switch
    {
        "de" => German,
        "fr" => French,
        "it" => Italian,
        _ => English,
    };
}
