namespace Invoicing.Domain.Invoices;

using System.Globalization;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

/// <summary>The parts of a document's content, each with the members that it says.</summary>
internal static class ContentParts
{
    public static CanonicalJson? Of(Party? party) => party is null ? null : new CanonicalJson()
        .With("name", party.Name)
        .With("address", Of(party.Address))
        .With("vatId", party.VatId)
        .With("registrationId", party.RegistrationId)
        .With("email", party.Email)
        .With("legalName", party.LegalName)
        .With("taxNumber", party.TaxNumber)
        .With("contact", Of(party.Contact))
        .With("locale", party.Locale)
        .With("endpoint", Of(party.Endpoint))
        .With("bankAccounts", party.BankAccounts?.Select(Of) ?? []);

    private static CanonicalJson? Of(Contact? contact) => contact is null ? null : new CanonicalJson()
        .With("name", contact.Name)
        .With("phone", contact.Phone);

    private static CanonicalJson? Of(Address? address) => address is null ? null : new CanonicalJson()
        .With("line1", address.Line1)
        .With("line2", address.Line2)
        .With("postalCode", address.PostalCode)
        .With("city", address.City)
        .With("state", address.State)
        .With("countryCode", address.CountryCode);

    public static CanonicalJson Of(InvoiceLine line) => new CanonicalJson()
        .With("position", line.Position)
        .With("description", line.Description)
        .With("quantity", line.Quantity)
        .With("unitCode", line.UnitCode)
        .With("unitPrice", line.UnitPrice)
        .With("discountMinor", line.DiscountMinor)
        .With("taxCategory", line.TaxCategory.ToString())
        .With("taxRate", line.TaxRate)
        .With("exemptionReason", line.ExemptionReason)
        .With("exemptionCode", line.ExemptionCode)
        .With("periodStart", line.PeriodStart)
        .With("periodEnd", line.PeriodEnd)
        .With("creditedPosition", line.CreditedPosition ?? 0)
        .With("creditedQuantity", line.CreditedQuantity ?? 0)
        .With("netMinor", line.NetMinor);

    public static CanonicalJson Of(InvoiceAllowance allowance) => new CanonicalJson()
        .With("reason", allowance.Reason)
        .With("amountMinor", allowance.AmountMinor)
        .With("taxCategory", allowance.TaxCategory.ToString())
        .With("taxRate", allowance.TaxRate)
        .With("netMinor", allowance.NetMinor ?? 0);

    public static CanonicalJson Of(InvoiceTax tax) => new CanonicalJson()
        .With("category", tax.Category.ToString())
        .With("rate", tax.Rate)
        .With("baseMinor", tax.BaseMinor)
        .With("taxMinor", tax.TaxMinor)
        .With("exemptionReason", tax.ExemptionReason)
        .With("exemptionCode", tax.ExemptionCode);

    public static CanonicalJson Of(InvoiceTotals totals) => new CanonicalJson()
        .With("lineTotal", totals.LineTotal)
        .With("allowances", totals.Allowances)
        .With("charges", totals.Charges)
        .With("taxExclusive", totals.TaxExclusive)
        .With("tax", totals.Tax)
        .With("taxInclusive", totals.TaxInclusive)
        .With("prepaid", totals.Prepaid)
        .With("rounding", totals.Rounding)
        .With("due", totals.Due);

    public static CanonicalJson Of(Instalment instalment) => new CanonicalJson()
        .With("dueDate", instalment.DueDate)
        .With("amountMinor", instalment.AmountMinor)
        .With("percent", instalment.Percent ?? 0)
        .With("isFixed", instalment.IsFixed);

    public static CanonicalJson? Of(PaymentTerms? terms) => terms is null ? null : new CanonicalJson()
        .With("text", terms.Text)
        .With("netDays", terms.NetDays?.ToString(CultureInfo.InvariantCulture));

    public static CanonicalJson? Of(DocumentReferences? references) => references is null ? null : new CanonicalJson()
        .With("buyer", references.Buyer)
        .With("project", references.Project)
        .With("contract", references.Contract)
        .With("purchaseOrder", references.PurchaseOrder)
        .With("salesOrder", references.SalesOrder)
        .With("receivingAdvice", references.ReceivingAdvice)
        .With("despatchAdvice", references.DespatchAdvice)
        .With("tender", references.Tender)
        .With("invoicedObject", references.InvoicedObject)
        .With("buyerAccounting", references.BuyerAccounting)
        .With("precedingInvoices", references.PrecedingInvoices.Select(Of));

    public static CanonicalJson? Of(Delivery? delivery) => delivery is null ? null : new CanonicalJson()
        .With("date", delivery.Date)
        .With("name", delivery.Name)
        .With("address", Of(delivery.Address));

    public static CanonicalJson? Of(InvoicingPeriod? period) => period is null ? null : new CanonicalJson()
        .With("start", period.Start)
        .With("end", period.End);

    public static CanonicalJson Of(AttachedFile file) => new CanonicalJson()
        .With("id", file.Id.ToString())
        .With("name", file.Name)
        .With("mediaType", file.MediaType)
        .With("size", file.Size)
        .With("sha256", file.Sha256);

    private static CanonicalJson Of(PrecedingInvoice invoice) => new CanonicalJson()
        .With("number", invoice.Number)
        .With("issueDate", invoice.IssueDate);

    private static CanonicalJson? Of(ElectronicAddress? endpoint) => endpoint is null ? null : new CanonicalJson()
        .With("scheme", endpoint.Scheme)
        .With("identifier", endpoint.Identifier);

    private static CanonicalJson Of(BankAccount account) => new CanonicalJson()
        .With("iban", account.Iban)
        .With("bic", account.Bic)
        .With("name", account.Name);
}
