using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Pdf.Payments;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>When to pay which part, to which account, and a code that a banking app reads.</summary>
internal static class PaymentSection
{
    private const double CodeSize = 88;
    private const double CodeGap = 28;
    private const double LabelWidth = 104;

    internal static void Draw(Sheet sheet)
    {
        var flow = sheet.Flow;
        DrawInstalments(sheet);
        var request = PaymentRequest.Of(sheet.Document);
        var facts = Facts(sheet, request);
        if (facts.Count == 0 && sheet.Document.PaymentTerms is null)
        {
            return;
        }

        var hasCode = request?.Code == PaymentCode.Epc;
        flow.Ensure(Math.Max(hasCode ? CodeSize + 40 : 0, sheet.Type.Label.Leading + ((facts.Count + 2) * sheet.Type.Body.Leading)));
        var start = flow.Position;
        var below = hasCode ? DrawCode(sheet, request!) : start;
        DrawText(sheet, facts, flow.Width - (hasCode ? CodeSize + CodeGap : 0));
        if (flow.Position.CompareTo(below) < 0)
        {
            flow.Position = below;
        }

        flow.Skip(20);
    }

    private static void DrawInstalments(Sheet sheet)
    {
        var rows = sheet.Document.Instalments.Select(part => new TableRow([sheet.Figures.Date(part.DueDate), sheet.Figures.Amount(part.Amount)]));
        DocumentTable.Draw(
            sheet,
            SummarySection.LeftTableEdge(sheet.Flow),
            [new(sheet.Terms.InstalmentDue, Grows: true), new($"{sheet.Terms.Amount} ({sheet.Document.Currency.Code})")],
            [.. rows]);
        if (sheet.Document.Instalments.Count > 0)
        {
            sheet.Flow.Skip(22);
        }
    }

    private static (int Page, double Depth) DrawCode(Sheet sheet, PaymentRequest request)
    {
        var flow = sheet.Flow;
        var (left, top) = (flow.Right - CodeSize, flow.Y - 3);
        flow.Canvas.Cells(left, top - CodeSize, CodeSize, QrMatrix.Of(EpcPayload.Of(request)));
        var baseline = top - CodeSize - 12;
        foreach (var text in new[] { sheet.Terms.ScanToPay, sheet.Figures.AmountWithCurrency(request.Amount) })
        {
            var line = sheet.Type.Small.Fit(text, CodeSize);
            flow.Canvas.Text(line, left + ((CodeSize - line.Width) / 2), baseline);
            baseline -= sheet.Type.Small.Leading;
        }

        return (flow.Position.Page, -baseline);
    }

    private static void DrawText(Sheet sheet, List<DocumentFact> facts, double width)
    {
        var (flow, type) = (sheet.Flow, sheet.Type);
        flow.Columns(new TextColumn(PageFlow.Left, width, [type.Label.Fit(sheet.Terms.Payment.ToUpperInvariant(), width)]));
        if (sheet.Document.PaymentTerms is { } words)
        {
            flow.Columns(new TextColumn(PageFlow.Left, width, [.. type.Body.Wrap(words, width)]));
            flow.Skip(facts.Count > 0 ? 5 : 0);
        }

        var valueWidth = width - LabelWidth;
        foreach (var fact in facts)
        {
            flow.Columns(
                new TextColumn(PageFlow.Left, LabelWidth - 8, [type.Quiet.Fit(fact.Label, LabelWidth - 8)]),
                new TextColumn(PageFlow.Left + LabelWidth, valueWidth, [.. type.Body.Wrap(fact.Value, valueWidth)]));
        }
    }

    /// <summary>The accounts, unless the only one stands on a slip.</summary>
    private static List<DocumentFact> Facts(Sheet sheet, PaymentRequest? request)
    {
        var (document, terms) = (sheet.Document, sheet.Terms);
        var accounts = document.Seller.BankAccounts ?? [];
        var isPaidHere = document.Kind == InvoiceKind.Invoice && document.Status != InvoiceStatus.Void;
        if (!isPaidHere || accounts.Count == 0 || (accounts.Count == 1 && request?.Code == PaymentCode.Swiss))
        {
            return [];
        }

        var facts = accounts.SelectMany(account => new (string Label, string? Value)[]
        {
            (terms.AccountHolder, account.Name),
            PaymentCodes.IsIban(account.Iban) ? ("IBAN", PaymentCodes.Grouped(account.Iban)) : (terms.AccountNumber, account.Iban),
            ("BIC", account.Bic),
        });
        return [.. facts.Append((Label: terms.PaymentReference, Value: document.Number)).Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new DocumentFact(fact.Label, fact.Value!))];
    }
}
