namespace Invoicing.Domain.Customers;

/// <summary>What keeps a customer from being deleted.</summary>
/// <param name="LiveContracts">Active ones.</param>
/// <param name="UnpaidInvoices">Issued invoices with an open balance; drafts and credit notes do not count.</param>
public sealed record CustomerTies(int LiveContracts, int UnpaidInvoices);
