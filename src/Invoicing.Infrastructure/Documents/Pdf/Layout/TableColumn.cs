namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <param name="Grows">Takes the room that the others leave, and wraps; one column of a table does.</param>
/// <param name="Gap">The points before it.</param>
internal sealed record TableColumn(string Heading, bool Grows = false, bool AlignRight = true, double Gap = 16);

/// <param name="Details">Quiet lines below the cell that grows.</param>
internal sealed record TableRow(IReadOnlyList<string> Cells, params IReadOnlyList<string> Details);

/// <summary>What stands at the foot of a page where the table goes on, and at the head of the next.</summary>
/// <param name="After">The sum of so many rows.</param>
internal sealed record CarriedSum(string Forward, string Brought, Func<int, string> After);
