namespace Invoicing.Domain.SourceDocuments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

public sealed record SourceDocumentStored(OrganizationId OrganizationId, string Collection, string Key) : DomainEvent;

public sealed record SourceDocumentDeleted(OrganizationId OrganizationId, string Collection, string Key) : DomainEvent;
