namespace Invoicing.Domain.Financing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

public sealed record CompanyContactNamed(OrganizationId OrganizationId) : DomainEvent;

public sealed record CompanyLineDecided(OrganizationId OrganizationId, CompanyStatus Status, long LimitMinor) : DomainEvent;

public sealed record DebtorLineDecided(CustomerId CustomerId, DebtorStatus? Status, long? LimitMinor) : DomainEvent;

public sealed record InvoiceAccepted(InvoiceId InvoiceId) : DomainEvent;

public sealed record InvoiceApprovedByDebtor(InvoiceId InvoiceId) : DomainEvent;
