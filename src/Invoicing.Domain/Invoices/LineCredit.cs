namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>How much of one line is credited: a quantity, an amount without tax, or, with neither, all that is left of it.</summary>
/// <param name="Position">Of the invoice's line, from 1.</param>
public sealed record LineCredit(int Position, decimal? Quantity = null, Money? Amount = null);
