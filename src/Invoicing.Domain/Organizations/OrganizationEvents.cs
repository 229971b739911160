namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;

public sealed record OrganizationCreated(OrganizationId OrganizationId) : DomainEvent;

public sealed record OrganizationChanged(OrganizationId OrganizationId) : DomainEvent;

public sealed record OrganizationLogoChanged(OrganizationId OrganizationId) : DomainEvent;

public sealed record OrganizationNamed(OrganizationId OrganizationId) : DomainEvent;
