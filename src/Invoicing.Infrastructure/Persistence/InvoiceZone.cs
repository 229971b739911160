using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// One combination of zones in which invoices of an account lie or have lain: a row of their zone map, which the database keeps by itself
/// as it writes invoices and payments. A week is the number of whole weeks since 1970-01-01, in UTC.
/// </summary>
internal sealed class InvoiceZone
{
    /// <summary>How many characters of a number its beginning leaves out at most.</summary>
    public const int NumberRest = 4;

    public AccountId AccountId { get; init; }

    public int CreatedAtWeek { get; init; }

    public int UpdatedAtWeek { get; init; }

    public int? IssueDateWeek { get; init; }

    public int? DueDateWeek { get; init; }

    public int? IssuedAtWeek { get; init; }

    /// <summary>The number without its last four characters: of numbers that count on, ten thousand begin alike.</summary>
    public string? NumberBeginning { get; init; }

    public bool HasPayments { get; init; }
}
