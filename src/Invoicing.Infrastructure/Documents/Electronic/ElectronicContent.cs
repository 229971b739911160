using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>A document with what both syntaxes derive from it.</summary>
internal sealed record ElectronicContent(
    InvoiceDocument Document,
    Specification Specification,
    ElectronicParty Seller,
    ElectronicParty Buyer,
    ElectronicDelivery Delivery,
    PaymentInstructions Payment,
    IReadOnlyList<string> Notes)
{
    /// <summary>UNTDID 5189 and 7161.</summary>
    public const string DiscountCode = "95";

    public const string MiscellaneousCode = "ABK";

    public const string DiscountReason = "Discount";

    /// <summary>BT-98 and BT-105: only where no reason in words was given (BR-33, BR-38).</summary>
    public static string? ReasonCode(DocumentAllowance allowance, bool isCharge) =>
        XmlText.Clean(allowance.Reason) is not null ? null : isCharge ? MiscellaneousCode : DiscountCode;

    public bool IsCreditNote => Document.Kind == InvoiceKind.CreditNote;

    /// <summary>BT-3, UNTDID 1001.</summary>
    public string TypeCode => IsCreditNote ? "381" : "380";

    /// <exception cref="Domain.Common.InvoicingException">Unprocessable <c>document.not_electronic</c>, for what has no place to be left out.</exception>
    public static ElectronicContent Of(InvoiceDocument document)
    {
        RefuseIncomplete(document);
        var specification = Specification.Of(document);
        return new ElectronicContent(
            document,
            specification,
            ElectronicParty.Seller(document),
            ElectronicParty.Buyer(document),
            ElectronicDelivery.Of(document),
            PaymentInstructions.Of(document),
            NotesOf(document, specification));
    }

    // PEPPOL-EN16931-R002 allows one note.
    private static IReadOnlyList<string> NotesOf(InvoiceDocument document, Specification specification)
    {
        string[] notes = [.. document.Notes.Select(XmlText.Clean).OfType<string>()];
        return specification == Specification.Peppol && notes.Length > 1 ? [string.Join('\n', notes)] : notes;
    }

    private static void RefuseIncomplete(InvoiceDocument document)
    {
        if (XmlText.Clean(document.Number) is null)
        {
            throw DocumentErrors.NotElectronic("BR-02", "The document has no number. Issue it first.");
        }

        if (document.Lines.Count == 0)
        {
            throw DocumentErrors.NotElectronic("BR-16", "The document has no line. Give it one.");
        }

        foreach (var line in document.Lines)
        {
            if (XmlText.Clean(line.UnitCode) is null)
            {
                throw DocumentErrors.NotElectronic("BR-23", $"Line {Figures.Whole(line.Position)} has no unit. Give it one of Recommendation 20, for example C62.");
            }

            if (XmlText.Clean(line.Description) is null)
            {
                throw DocumentErrors.NotElectronic("BR-25", $"Line {Figures.Whole(line.Position)} has no description. Say what it is for.");
            }
        }
    }
}
